export const id = 4028;
export const ids = [4028];
export const modules = {

/***/ 3215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ artifactService),
/* harmony export */   Y: () => (/* binding */ artifactsOfRun)
/* harmony export */ });
/** Loads the client. This is the only place that imports the package, which loads much of the Azure SDK. */
async function artifactService() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3489), __webpack_require__.e(4942), __webpack_require__.e(3452), __webpack_require__.e(3293), __webpack_require__.e(3359)]).then(__webpack_require__.bind(__webpack_require__, 33359));
    return new DefaultArtifactClient();
}
/** The artifacts of another run; a service reads those of its own run by default. */
function artifactsOfRun(service, findBy) {
    return {
        listArtifacts: async (options) => service.listArtifacts({ ...options, findBy }),
        downloadArtifact: async (id, options) => service.downloadArtifact(id, { ...options, findBy }),
    };
}


/***/ }),

/***/ 84217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ isEntryName),
/* harmony export */   QX: () => (/* binding */ PAGE_NAME),
/* harmony export */   Zu: () => (/* binding */ ENTRY_FOLDERS),
/* harmony export */   xl: () => (/* binding */ isBesideData)
/* harmony export */ });
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43307);
/* harmony import */ var _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27592);
/* harmony import */ var _legs_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71540);
/**
 * @module The names of files in an artifact: the manifest, Go's data files in a folder for each source, the page of the
 * job, and its sources.
 */



/** The page for who opens the artifact; whoever merges it leaves it alone. */
const PAGE_NAME = 'index.html';
/** The folders of an artifact. */
const ENTRY_FOLDERS = _coverage_model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .H;
/** A data file as Go's runtime names it (internal/coverage/defs.go); process id and nanoseconds are 64-bit numbers. */
const DATA_FILE = String.raw `(?:covmeta\.[0-9a-f]{32}|covcounters\.[0-9a-f]{32}\.\d{1,19}\.\d{1,20})`;
const DATA_ENTRY = new RegExp(`^(?:${ENTRY_FOLDERS.join('|')})/${DATA_FILE}$`);
/** Whether an artifact of ours may contain a file of this name. Names have slashes and only ASCII characters. */
function isEntryName(name) {
    return name === _legs_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_NAME */ .i || isBesideData(name) || DATA_ENTRY.test(name);
}
/** Whether a file says nothing about the figures: then it costs none of the room for those that do. */
function isBesideData(name) {
    return name === PAGE_NAME || name === _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCES_NAME */ .tW;
}


/***/ }),

/***/ 80794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ lateService),
/* harmony export */   oH: () => (/* binding */ ENTERPRISE_SERVER),
/* harmony export */   tH: () => (/* binding */ serviceProblem)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module Errors of the artifact service and its client, explained. */

const UNAVAILABLE = 'artifact-unavailable';
const ENTERPRISE_SERVER = {
    code: UNAVAILABLE,
    title: 'GitHub Enterprise Server does not support artifacts of this version',
    fix: 'Set `artifact: false`, upload the output `covdata` with actions/upload-artifact@v3, and pass what actions/download-artifact@v3 downloads to the report action by `paths`.',
};
/**
 * Problems by the message of the client's error, because the client wraps its typed errors in plain ones. The first match
 * counts.
 */
const PROBLEMS = [
    [/GHES/, ENTERPRISE_SERVER],
    [
        /\(409\)/,
        {
            code: 'artifact-name-taken',
            title: 'another step of this workflow run has uploaded an artifact with this name',
            fix: 'Give each of them a different name with the input `artifact-name`.',
        },
    ],
    [
        /storage quota|insufficient usage/i,
        {
            code: 'artifact-quota',
            title: 'the artifact storage is full',
            fix: 'Delete old artifacts or lower `retention-days`; GitHub recalculates the usage every 6 to 12 hours.',
        },
    ],
    [
        /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|JWT|token specified/i,
        {
            code: UNAVAILABLE,
            title: 'the runner offers no artifact service',
            fix: 'Artifacts need a job of GitHub Actions, or a runner with such a service, such as act with --artifact-server-path. Elsewhere set `artifact: false`.',
        },
    ],
    [
        /\((?:401|403)\)/,
        {
            code: 'artifact-failed',
            title: 'the artifact service does not accept the token of this job',
            fix: 'Run the job again; the token expires with the job and the workflow run.',
        },
    ],
    [
        /Unable to make request|E(?:CONN\w+|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|PIPE)|getaddrinfo|socket hang up|stalled/,
        {
            code: 'artifact-failed',
            title: 'the artifact service cannot be reached from this runner',
            fix: 'Allow a self-hosted runner to reach the hosts that GitHub lists for artifacts (*.actions.githubusercontent.com, *.blob.core.windows.net).',
        },
    ],
    [
        /\((?:429|5\d\d)\)/,
        {
            code: UNAVAILABLE,
            title: 'the artifact service is overloaded or out of order',
            fix: 'Check www.githubstatus.com, and run the job again later.',
        },
    ],
];
const UNKNOWN = {
    code: 'artifact-failed',
    title: 'the artifact service or its client failed',
    fix: 'Run the job again; with debug logging the client gives more details.',
};
/** Explains anything that the client threw; never throws. */
function serviceProblem(error) {
    const text = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
    return PROBLEMS.find(([pattern]) => pattern.test(text))?.[1] ?? UNKNOWN;
}
/** For a request that was given up after so many milliseconds. */
function lateService(milliseconds) {
    return {
        code: UNAVAILABLE,
        title: `the artifact service did not answer within ${Math.ceil(milliseconds / 1000)} s`,
        fix: 'Check www.githubstatus.com, and run the job again later.',
    };
}


/***/ })

};
