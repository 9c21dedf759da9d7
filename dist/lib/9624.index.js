export const id = 9624;
export const ids = [9624];
export const modules = {

/***/ 28111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ checkArtifactName),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Fh: () => (/* binding */ isPrintableName),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   V6: () => (/* binding */ planName),
/* harmony export */   ij: () => (/* binding */ checkId),
/* harmony export */   m5: () => (/* binding */ reportArtifactName),
/* harmony export */   nK: () => (/* binding */ legPattern),
/* harmony export */   s8: () => (/* binding */ jobPattern)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48177);
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45237);
/** @module The names of artifacts: unique for each leg without configuration, and the same in a re-run. */




/** Characters that GitHub does not allow in the name of an artifact, and all control characters. */
const FORBIDDEN = /[":<>|*?\\/\p{Cc}]/gu;
/** No dots, which end the id in the name of an artifact, and nothing that a glob would take for more than itself. */
const ID = /^[\w-]{1,60}$/;
/**
 * `covdata-[<id>.]<job>[-<hash of the matrix and the reusable workflow>][-<step>]`. It does not contain the attempt: of
 * artifacts with the same name the newest counts, which is right after a re-run of failed jobs.
 */
function artifactName(leg) {
    return nameOf('covdata', leg, leg.matrix);
}
/**
 * A glob for the artifacts of a job with all matrix values, among which are those of its other shards. With a name that the
 * user gives, they are not among them.
 */
function jobPattern({ id, job }) {
    return `${joined(['covdata', ownedName(id, job)])}-*`;
}
/**
 * `coverage-report-[<id>.]<job>[-<hash of the reusable workflow>][-<step>]`, for a report of merged data: no name of data that
 * a re-run would merge once more.
 */
function reportArtifactName(job) {
    return nameOf('coverage-report', job, null);
}
/**
 * The glob for the artifacts of all legs with an id, and of no others: neither ids nor jobs have dots.
 * @param id undefined for those of all legs
 */
function legPattern(id) {
    return id === undefined ? 'covdata-*' : `covdata-${id}.*`;
}
function nameOf(kind, { id, job, step, workflow }, matrix) {
    // A job of the workflow file itself keeps the name that it has without any call.
    const told = workflow === undefined ? matrix : { workflow, matrix };
    return joined([kind, ownedName(id, job), ...(told === null ? [] : [(0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixHash */ .IB)(told)]), step]);
}
function ownedName(id, job) {
    return id === undefined ? job : `${id}.${job}`;
}
/**
 * The name of the plan of a suite in so many shards, a file. All jobs of a matrix share it: which shard a test belongs to does not
 * depend on the other matrix values.
 * @param part which part of the suite; empty for the first
 */
function planName(job, total, part) {
    return `${nameOf('shard-plan', job, { shards: total, part })}.json`;
}
function joined(parts) {
    return parts
        .filter((part) => part !== '')
        .join('-')
        .replace(FORBIDDEN, '-');
}
/**
 * Checks the input artifact-name.
 * @throws UserError for a name that GitHub would refuse, or in which the runner would see a workflow command
 */
function checkArtifactName(text) {
    const [character] = FORBIDDEN[Symbol.match](text) ?? [];
    if (character !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`artifact-name: ${JSON.stringify(text)} contains ${JSON.stringify(character)}`, 'The names of artifacts cannot contain line breaks or the characters " : < > | * ? \\ /; use a hyphen instead.');
    if (!isPrintableName(text))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`artifact-name: ${JSON.stringify(text)} contains a workflow command`, 'Choose a name without ##[ in it.');
}
/**
 * Checks the input id.
 * @throws UserError for a text that no artifact's name could show unmistakably
 */
function checkId(text) {
    if (ID.test(text))
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`id: ${JSON.stringify(text)} is not an id`, 'Use at most 60 letters, digits, hyphens and underscores, such as api or load-tests.');
}
/**
 * Whether a name is safe to print as it is, which GitHub's client does: within lines, and with its `%` sequences
 * decoded.
 */
function isPrintableName(name) {
    return [name, percentDecoded(name)].every((text) => (0,_support_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(text) === text && text.search(/\p{Cc}/u) === -1);
}
/** Whether a name matches the glob `artifact-pattern`, in which a leading dot is not special. */
function matchesPattern(name, pattern) {
    return picomatch__WEBPACK_IMPORTED_MODULE_3___default().isMatch(name, pattern, { dot: true });
}
/** The name itself if it cannot be decoded: then it is not printed decoded either. */
function percentDecoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}


/***/ }),

/***/ 71506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseBase)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module The input `base`: what a change starts from. */

/** What no ref contains (git-check-ref-format), apart from what selects a commit, such as `main~2`. */
const NO_REF = /^-|[\s\p{Cc}?*[\\]|\.\./u;
/** @throws UserError if it cannot be a ref */
function parseBase(text) {
    if (text === undefined || !NO_REF.test(text))
        return text;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`base: ${JSON.stringify(text)} is not the name of a commit`, 'Write a branch, a tag or a commit, such as main, origin/main or v1.2.0.');
}


/***/ }),

/***/ 33775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ UNIT_INPUT),
/* harmony export */   Am: () => (/* binding */ EXCLUDE_INPUT),
/* harmony export */   Gs: () => (/* binding */ FAIL_ON_INPUT),
/* harmony export */   Hv: () => (/* binding */ BASELINE_INPUT),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   mw: () => (/* binding */ PATH_MAP_INPUT),
/* harmony export */   x3: () => (/* binding */ BASE_INPUT),
/* harmony export */   zK: () => (/* binding */ THRESHOLD_INPUT),
/* harmony export */   ze: () => (/* binding */ SOURCE_INPUT)
/* harmony export */ });
/**
 * @module The inputs of a run, defined in one place: action.yml, the command line's flags and the parser agree with this
 * list (a test compares them).
 */
const EXCLUDE_INPUT = {
    name: 'exclude',
    default: '',
    value: 'globs',
    lines: true,
    description: 'Files that are left out of all figures: globs such as `internal/mocks/**` or `*.pb.go`, by the rules of .gitignore, and the word `generated` for files with Go’s own marker. Comments (`//coverage:ignore reason`) exclude single functions, blocks and statements. See docs/exclusions.md.',
};
const THRESHOLD_INPUT = {
    name: 'threshold',
    default: '',
    value: 'rules',
    lines: true,
    description: 'What the coverage has to satisfy, a rule per line: `total: 80`, `package ./internal/...: 70`, `file cmd/**: 60`, `patch: 80`, `drop: 0.5` (points since the baseline), `lost: 0` (statements). See docs/gates.md.',
    ifEmpty: 'Write a rule, such as `total: 80`, or leave the flag out.',
};
const FAIL_ON_INPUT = {
    name: 'fail-on',
    default: '',
    value: 'codes',
    description: 'Which findings fail the run: codes from docs/health.md, `default`, `warnings` (every warning too) or `none`. Default: those that make the figures wrong. Failed tests and missing data always fail the run.',
};
const BASE_INPUT = {
    name: 'base',
    default: '',
    value: 'ref',
    description: 'What the change starts from, for patch coverage: a branch, tag or commit such as `main`, of which the nearest common ancestor counts. Default: the base of the pull request, the merge group or the push; see docs/patch-coverage.md.',
    ifEmpty: 'Name a branch, a tag or a commit, such as main or origin/main.',
};
/** What a report is compared with. */
const BASELINE_INPUT = {
    name: 'baseline',
    default: '',
    value: 'report',
    description: 'An earlier report to compare with, for lost and gained coverage: the directory of a report or of its data, an unpacked artifact, a report.json, or `none`. Default: in the actions, the last good report of the target branch; on the command line, none.',
    ifEmpty: 'Name a report, or `none`.',
};
/** Of reports of merged data. */
const SOURCE_INPUT = {
    name: 'source',
    default: '',
    value: 'dir',
    description: 'A checkout of the commit that was measured, for the lines of the files. Files whose content differs from what was measured are not used. Default: the repository around the working directory.',
};
const PATH_MAP_INPUT = {
    name: 'path-map',
    default: '',
    value: 'pairs',
    description: 'Where files that were built in another place are in the repository: pairs such as `/src=.`, of a directory there and one relative to the top of the repository. For binaries that a container or another checkout built from files (`go build main.go`), in whose data Go names files by where they were.',
};
const UNIT_INPUT = {
    name: 'unit',
    default: '',
    value: 'path',
    lines: true,
    description: 'Data of unit tests to show beside the integration tests, one path per line: a directory that they wrote to, or a profile of `go test -coverprofile`. It changes no total and no gate. See docs/unit-tests.md.',
    ifEmpty: 'Name a directory or a profile, or leave the flag out.',
};
const INPUTS = [
    {
        name: 'go-version',
        default: '',
        value: 'version',
        description: 'The Go version to use: `1.26.8`, `1.26`, `1.26.x`, `stable`, `oldstable`, or `local` for the Go on PATH. Default: the `toolchain` line of go.mod (in a workspace, of go.work), or else its `go` line; of several modules, the highest.',
    },
    {
        name: 'go-version-file',
        default: '',
        value: 'file',
        description: 'A file that names the Go version to use: go.mod, go.work, .go-version or .tool-versions; relative to `working-directory`.',
    },
    {
        name: 'working-directory',
        default: '.',
        value: 'dir',
        lines: true,
        description: 'The directory of the module with the main packages, or of a go.work for all of its modules, relative to the top of the checkout (on the command line, to DIR). Several directories or globs (`services/*`): one a line, or separated by commas. See docs/modules.md.',
    },
    {
        name: 'test-directory',
        default: '',
        value: 'dir',
        lines: true,
        description: 'The directory of the module with the integration tests, if that is a different module; several as in `working-directory`, and relative like it. Default: `working-directory`.',
    },
    {
        name: 'packages',
        default: './...',
        value: 'patterns',
        description: 'The main packages to build, as patterns of the go command; non-main packages are ignored. `name=./cmd/server` gives the binary of one package another name.',
    },
    {
        name: 'coverpkg',
        default: '',
        value: 'patterns',
        description: 'The packages to measure, as patterns of the go command. Default: every package of the module. The main packages are always measured.',
    },
    {
        name: 'build-flags',
        default: '',
        value: 'flags',
        description: 'Flags for `go build`, such as `-race -tags=netgo -ldflags="-s -w"`.',
    },
    {
        name: 'bin-dir',
        default: '',
        value: 'dir',
        description: 'The directory for the instrumented binaries, for tests that expect them in a fixed place such as `bin`; relative to `working-directory`. Default: a temporary directory. Either way, it is first on PATH, or last if one of its names means another program there.',
    },
    {
        name: 'tags',
        default: 'integration',
        value: 'tags',
        description: 'The build tags of the integration tests, separated by commas. If empty, all tests run without tags.',
    },
    {
        name: 'suite',
        default: 'tagged',
        value: 'which',
        description: '`tagged` runs only the test functions that exist with `tags` and not without; `all` runs everything that `go test -tags` would.',
    },
    {
        name: 'test-packages',
        default: './...',
        value: 'patterns',
        description: 'The packages whose tests run, as patterns of the go command.',
    },
    {
        name: 'test-flags',
        default: '',
        value: 'flags',
        description: 'Flags for `go test`, such as `-race -run=TestServer -parallel=4`; everything after `-args` goes to the tests.',
    },
    {
        name: 'command',
        default: '',
        value: 'script',
        description: 'A bash script to run instead of `go test`, with GOCOVERDIR set and the binaries on PATH. The suite passes if the script exits with 0.',
    },
    {
        name: 'timeout',
        default: '30m',
        value: 'duration',
        description: 'The time limit for the whole suite, such as `90s` or `1h30m`.',
    },
    {
        name: 'shard',
        default: '',
        value: 'part',
        description: 'The part of the suite that this job runs: `2/4`, or `auto` for the one that the matrix names. The jobs share the tests so that each takes about as long, by the times of earlier runs. See docs/sharding.md.',
        ifEmpty: 'Write a shard, such as 2/4, or leave the flag out.',
    },
    {
        name: 'retries',
        default: '0',
        value: 'number',
        description: 'How often failed tests run again, at most 5. A test that passes then is reported as flaky and does not fail the run. See docs/flaky-tests.md.',
    },
    {
        name: 'quarantine',
        default: '',
        value: 'tests',
        lines: true,
        description: 'Tests that may fail without failing the run, one per line, each with its reason: `TestUpload # slow storage`, `./e2e TestSync* # see #12`. See docs/flaky-tests.md.',
    },
    {
        name: 'in-process',
        default: 'true',
        description: 'Also measure the test processes, for code that tests call directly (such as httptest servers).',
        off: 'Do not measure the test processes.',
    },
    {
        name: 'test-builds',
        default: 'true',
        description: 'Instrument the binaries that the tests or the command build themselves (with `go build` in TestMain, gexec or `go run`).',
        off: 'Do not instrument the binaries that the tests or the command build themselves.',
    },
    {
        name: 'unit-tests',
        default: 'false',
        description: 'Also run the tests that need no tags, and show what they cover beside the integration tests. Their coverage changes no total and no gate; if they fail, the run fails. See docs/unit-tests.md.',
    },
    UNIT_INPUT,
    {
        name: 'preserve',
        default: 'true',
        description: 'Keep the counters of processes that are killed, crash, panic or are started without GOCOVERDIR. `false` builds with Go’s unchanged runtime.',
        off: 'Do not keep the counters of processes that are killed, crash, panic or are started without GOCOVERDIR; build with Go’s unchanged runtime.',
    },
    {
        name: 'attribution',
        default: 'auto',
        value: 'how',
        description: 'Find out which test covers what, on Linux: `auto`, while the tests run as ever, reading counters for at most 2% of the time; `exact`, with one test at a time (`-p=1 -parallel=1`), so that all is known; or `off`. Needs preserve. See docs/attribution.md.',
    },
    {
        name: 'impact',
        default: 'false',
        description: 'On pull requests and in merge queues, run only the tests that the change can affect, by the data of the baseline, and carry over what the others covered there. On other events, and whenever something is missing for it, all tests run. On the command line, it needs --baseline. See docs/impact.md.',
    },
    {
        name: 'compare-plain',
        default: 'false',
        description: 'If the suite fails, run the tests that failed once more without any instrumentation, and report whether they pass then.',
    },
    {
        name: 'include',
        default: 'linked',
        value: 'which',
        description: 'What the total counts: `linked`, the packages that are linked into a measured binary or test binary; or `all`, every selected package, with those that are linked into nothing that ran as uncovered.',
    },
    EXCLUDE_INPUT,
    PATH_MAP_INPUT,
    BASE_INPUT,
    THRESHOLD_INPUT,
    FAIL_ON_INPUT,
    {
        name: 'pass-id-token',
        default: 'false',
        description: 'Let the suite request OpenID Connect tokens for the job (passes on ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN).',
    },
];


/***/ }),

/***/ 22844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parsePathMap)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/** @module The input `path-map`: pairs of directories. */


/**
 * Parses pairs such as `/src=.`, which blanks, commas and lines separate.
 * @throws UserError that quotes the pair
 */
function parsePathMap(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const pairs = words.map(pairOf);
    for (const [i, { from }] of pairs.entries())
        if (pairs.findIndex((other) => other.from === from) < i)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`path-map: ${from} is mapped twice`, 'Keep one of the pairs.');
    return pairs;
}
function pairOf(word) {
    const at = word.lastIndexOf('=');
    const [from, to] = [word.slice(0, Math.max(0, at)), word.slice(at + 1)];
    if (from === '' || to === '')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`path-map: ${JSON.stringify(word)} is not a pair`, 'Write the directory where the files were built and the one in the repository: /src=.');
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(to.replaceAll('\\', '/'));
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(place) || node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(to) || /^[A-Za-z]:/.test(to) || /^\.\.(?:\/|$)/.test(place))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`path-map: ${to} is not a directory in the repository`, 'Write it relative to the top of the repository, such as `.` or `services/shop`.');
    return { from, to };
}


/***/ }),

/***/ 79425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ PUBLISHING_INPUTS),
/* harmony export */   u: () => (/* binding */ parsePublishingInputs)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18463);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33775);
/** @module Inputs about what is published, and under which name: shared by the action and the report action. */



const PUBLISHING_INPUTS = [
    _definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_INPUT */ .Hv,
    {
        name: 'token',
        default: '${{ github.token }}',
        description: 'The token for publishing the check run. It is sent to the GitHub API and nowhere else.',
    },
    {
        name: 'check-run',
        default: 'true',
        description: 'Publish a check run; needs the permission `checks: write`. Set it to `false` in the jobs of a matrix that the report action reports on.',
    },
    {
        name: 'check-name',
        default: '',
        description: 'The name of the check run. Default: `Go integration coverage`, followed by the matrix values.',
    },
    {
        name: 'annotations',
        default: 'patch',
        description: 'Which uncovered lines to annotate: `patch` (those that the pull request changed), `all` or `none`. With `none` the percentage is not annotated either.',
    },
    {
        name: 'comment',
        default: 'false',
        description: 'Comment on the pull request, in one comment that every run updates: `true`, `false`, or `on-change`, which comments only if measured statements changed, coverage was lost or gained, code was excluded, a test is flaky, or the verdict is bad. Needs the permission `pull-requests: write`.',
    },
    {
        name: 'source-text',
        default: 'true',
        description: 'Show the text of the sources in index.html, and store it with the data, for reports that are made without a checkout. `false` leaves it out: for private code in shared places.',
    },
];
const ANNOTATION_CHOICES = ['patch', 'all', 'none'];
const COMMENT_CHOICES = ['false', 'true', 'on-change'];
/** Characters. GitHub's own limit is not documented, but longer names are unreadable in a list of checks. */
const MAX_NAME_LENGTH = 255;
/** @throws UserError that names the input, the value and what is allowed */
function parsePublishingInputs(read) {
    const inputs = new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .InputTexts */ .BY(PUBLISHING_INPUTS, read);
    const checkName = inputs.optional('check-name');
    if (checkName !== undefined && checkName.length > MAX_NAME_LENGTH)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`check-name has ${checkName.length} characters`, `Choose a name of at most ${MAX_NAME_LENGTH} characters.`);
    const token = inputs.optional('token');
    return {
        // The default is an expression, which stays as it is unless a runner evaluates it.
        token: token?.startsWith('${{') === true ? undefined : token,
        checkRun: inputs.flag('check-run'),
        checkName,
        annotations: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('annotations', inputs.text('annotations') || 'patch', ANNOTATION_CHOICES),
        comment: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('comment', inputs.text('comment').toLowerCase() || 'false', COMMENT_CHOICES),
        sourceText: inputs.flag('source-text'),
    };
}


/***/ }),

/***/ 96710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ parseReportUpload),
/* harmony export */   hX: () => (/* binding */ STORING_INPUTS),
/* harmony export */   kO: () => (/* binding */ REPORT_STORING_INPUTS),
/* harmony export */   pv: () => (/* binding */ HIDDEN_INPUTS),
/* harmony export */   sx: () => (/* binding */ COLLECT_STORING_INPUTS),
/* harmony export */   vQ: () => (/* binding */ parseStoringInputs)
/* harmony export */ });
/* unused harmony export REPORT_HIDDEN_INPUTS */
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45237);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28111);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18463);
/** @module Inputs about what a job stores, its artifact and its caches, and about which leg of a matrix it is. */




const RETENTION_INPUT = {
    name: 'retention-days',
    default: '',
    description: 'Days until the artifact is deleted. Default: the setting of the repository.',
};
/** Of jobs that measure and of reports of them. */
const ID_INPUT = {
    name: 'id',
    default: '',
    description: 'A name for measurements that a workflow run reports separately, such as those of two calls of a reusable workflow: their artifacts, check runs and comments are told apart by it. The report action with this `id` merges the jobs that have it.',
};
const STORING_INPUTS = [
    ID_INPUT,
    {
        name: 'artifact',
        default: 'true',
        description: 'Upload the compacted coverage data as an artifact.',
    },
    {
        name: 'artifact-name',
        default: '',
        description: 'The name of the artifact. Default: `covdata-`, the `id` if there is one, the job id, a hash of the matrix values, and the step id if there is one.',
    },
    RETENTION_INPUT,
    {
        name: 'cache',
        default: 'true',
        description: "Keep Go's module cache and build cache between workflow runs.",
    },
];
/** Those of the collect action. */
const COLLECT_STORING_INPUTS = STORING_INPUTS.filter(({ name }) => name !== 'cache');
/** Those of the report action. */
const REPORT_STORING_INPUTS = [
    ID_INPUT,
    {
        name: 'artifact',
        default: 'true',
        description: 'Upload the report, with the merged coverage data, as an artifact.',
    },
    {
        name: 'artifact-name',
        default: '',
        description: 'The name of the artifact. Default: `coverage-report-`, the `id` if there is one, the job id, and the step id if there is one.',
    },
    RETENTION_INPUT,
];
/** The workflow file that has the job, which GitHub's variables do not say: they are those of the run's own file. */
const WORKFLOW_INPUT = {
    name: 'workflow',
    default: '${{ job.workflow_ref }}',
    description: 'Internal: the workflow file that has the job.',
};
/** Those of the report action. */
const REPORT_HIDDEN_INPUTS = [WORKFLOW_INPUT];
/** Set by their default expressions, not by users. */
const HIDDEN_INPUTS = [
    WORKFLOW_INPUT,
    {
        name: 'matrix',
        default: '${{ toJSON(matrix) }}',
        description: 'Internal: the matrix values.',
    },
    {
        name: 'strategy',
        default: '${{ toJSON(strategy) }}',
        description: 'Internal: the size of the matrix and the index of this job.',
    },
];
const MAX_WORKFLOW_LENGTH = 1000;
/** GitHub's own limit, for private repositories; others may keep artifacts for 90 days. */
const MAX_DAYS = 400;
/**
 * Reads and checks the inputs about storing.
 * @throws UserError that names the input, the value and what is allowed
 */
function parseStoringInputs(read, context) {
    const { job, step } = context;
    const inputs = new _values_js__WEBPACK_IMPORTED_MODULE_3__/* .InputTexts */ .BY([...STORING_INPUTS, ...HIDDEN_INPUTS], read);
    const strategy = objectOf('strategy', inputs.text('strategy'));
    const upload = parseUpload(inputs, context);
    const { id, workflow } = upload;
    return {
        ...upload,
        cache: inputs.flag('cache'),
        leg: {
            job,
            step: (0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .stepSuffix */ .SB)(step),
            matrix: objectOf('matrix', inputs.text('matrix')) ?? null,
            index: wholeNumber(strategy?.['job-index']),
            total: wholeNumber(strategy?.['job-total']),
            ...(id === undefined ? {} : { id }),
            ...(workflow === undefined ? {} : { workflow }),
        },
    };
}
/**
 * Reads and checks the inputs of the report action about its artifact.
 * @throws UserError that names the input, the value and what is allowed
 */
function parseReportUpload(read, context) {
    return parseUpload(new _values_js__WEBPACK_IMPORTED_MODULE_3__/* .InputTexts */ .BY([...REPORT_STORING_INPUTS, ...REPORT_HIDDEN_INPUTS], read), context);
}
function parseUpload(inputs, { workflowRef }) {
    const artifactName = inputs.optional('artifact-name');
    if (artifactName !== undefined)
        (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkArtifactName */ .CN)(artifactName);
    const id = inputs.optional('id');
    if (id !== undefined)
        (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkId */ .ij)(id);
    return {
        id,
        workflow: calledWorkflow(inputs.text('workflow'), workflowRef),
        artifact: inputs.flag('artifact'),
        artifactName,
        retentionDays: retention(inputs.text('retention-days')),
    };
}
/** @returns the file that has the job, without the ref; undefined if it is the file of the run, or not known */
function calledWorkflow(ref, runsRef) {
    if (ref === '' || ref.startsWith('${{') || ref === runsRef)
        return undefined;
    const [file = ''] = ref.split('@');
    return file === '' || file.length > MAX_WORKFLOW_LENGTH ? undefined : file;
}
function retention(text) {
    if (text === '')
        return undefined;
    const days = Number(text);
    if (Number.isInteger(days) && days >= 1 && days <= MAX_DAYS)
        return days;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`retention-days: ${JSON.stringify(text)} is not a number of days`, `Write a whole number from 1 to ${MAX_DAYS}; the settings of the repository may allow fewer.`);
}
/** Undefined if there is no value: runners other than GitHub's may leave an expression empty. */
function objectOf(input, text) {
    if (text === '' || text.startsWith('${{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        if (value === null)
            return undefined;
        if (typeof value === 'object' && !Array.isArray(value))
            return value;
    }
    catch {
        // Refused below, like JSON of another shape.
    }
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${input} is not a JSON object`, 'The action sets it itself: remove it from with.');
}
function wholeNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}


/***/ }),

/***/ 32411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseUnitPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18463);
/** @module The input `unit`: data of unit tests that was collected elsewhere. */


/** @param base absolute directory that relative paths start from */
function parseUnitPaths(text, base) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text).map((line) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, line));
}


/***/ }),

/***/ 18463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ InputTexts),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Yq: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module Reads the texts of inputs. Errors name the input, the value and what is allowed. */

/** The texts of inputs, trimmed, or their defaults: a runner fills these in itself, the command line does not. */
class InputTexts {
    definitions;
    read;
    constructor(definitions, read) {
        this.definitions = definitions;
        this.read = read;
    }
    text(name) {
        return (this.read(name) ?? this.default(name)).trim();
    }
    default(name) {
        return this.definitions.find((input) => input.name === name)?.default ?? '';
    }
    optional(name) {
        const text = this.text(name);
        return text === '' ? undefined : text;
    }
    /** @throws UserError for anything but `true` and `false` */
    flag(name) {
        const text = this.text(name);
        return choice(name, (text === '' ? this.default(name) : text).toLowerCase(), ['true', 'false']) === 'true';
    }
}
/** @throws UserError for a value that is not on the list */
function choice(input, value, allowed) {
    const found = allowed.find((item) => item === value);
    if (found === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${input}: ${JSON.stringify(value)} is not allowed`, `Allowed: ${allowed.join(', ')}.`);
    return found;
}
/** The lines of a value, trimmed, without empty ones. */
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}


/***/ }),

/***/ 48177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise)
/* harmony export */ });
/**
 * @module Untrusted text in the runner's log. The runner scans both streams for workflow commands (actions/runner,
 * ActionCommand.cs): `::name` at the start of a line, after optional white space, and the older `##[name]` anywhere.
 * A zero-width space breaks both and leaves the text readable.
 */
const BREAK = '\u200b';
/**
 * Two colons with only white space before them on the line; CR starts a line too. This allows more characters than
 * .NET's TrimStart because anything between us and the parser may drop invisible ones.
 */
const V2 = /:(?=:)(?<=(?:^|[\r\n])[\s\p{Cc}\p{Cf}\p{DI}]*:)/gu;
const V1 = /##(?=\[)/g;
/**
 * The text with every workflow command made inert. The runner's culture-sensitive comparison ignores zero-width spaces,
 * but that does not help it: the command name that it then cuts out begins with the rest of the token.
 */
function neutralise(text) {
    return text.replace(V2, `:${BREAK}`).replace(V1, `#${BREAK}#${BREAK}`);
}


/***/ })

};
