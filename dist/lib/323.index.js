export const id = 323;
export const ids = [323];
export const modules = {

/***/ 39803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ actionLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _support_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48177);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45124);
/** @module The log of an action: lines in the runner's log, and annotations. */



/** A CR would end a line in some viewers. */
const LINE_ENDS = /\r\n?/g;
/** Makes the log. All text that may contain names from outside is neutralised, or escaped by core. */
function actionLog() {
    const line = (text) => {
        for (const part of text.split('\n'))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_support_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(part));
    };
    return {
        info: line,
        notice: (message, place) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(message.replace(LINE_ENDS, '\n')), propertiesOf(place));
        },
        warning: (message, place) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(message.replace(LINE_ENDS, '\n')), propertiesOf(place));
        },
        error: (message, place) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(message.replace(LINE_ENDS, '\n')), propertiesOf(place));
        },
        child: line,
        // A job log keeps every line, so progress is not worth one.
        progress: () => undefined,
        group: (heading, work) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os((0,_support_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(heading), work),
    };
}
/** The runner itself drops columns if a place has several lines. */
function propertiesOf(place) {
    if (place === undefined)
        return {};
    const { file, line, column, endLine, title } = place;
    return {
        file,
        startLine: line,
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(title === undefined ? {} : { title: (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(title) }),
    };
}


/***/ }),

/***/ 94568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ compareForReport)
});

// EXTERNAL MODULE: ./src/compare/comparison.ts
var compare_comparison = __webpack_require__(53002);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/rateLimits.ts
/** Attempts after the first one. */
const RETRIES = 3;
/** Seconds that a client may wait in total, because every minute of a job costs money. */
const MAX_WAIT = 60;
/** Makes a decision function that allows waits up to the limit, and logs each decision. */
function waitDecision(log) {
    let left = MAX_WAIT;
    return (seconds) => {
        const taken = seconds <= left;
        if (taken)
            left -= seconds;
        log.info(taken
            ? `GitHub's rate limit was reached: trying again in ${seconds} s`
            : `GitHub's rate limit was reached for ${seconds} s, which is too long to wait`);
        return taken;
    };
}
/**
 * Makes a plugin for refusals that say when to retry, but are none of the rate limits that @octokit/plugin-throttling
 * recognizes. It must come before @octokit/plugin-retry, which retries every request that has a number of retries.
 */
function retryAfterPlugin(decide) {
    return ({ hook }) => {
        hook.error('request', (error) => {
            if ('request' in error && error.response !== undefined) {
                const { 'retry-after': delay, 'x-ratelimit-remaining': remaining } = error.response.headers;
                const seconds = Number(delay);
                const known = /\bsecondary rate\b/i.test(error.message) || remaining === '0';
                const limited = error.status === 429 || error.status === 403;
                if (limited && !known && delay !== undefined && Number.isFinite(seconds) && decide(seconds))
                    error.request.request = { ...error.request.request, retries: RETRIES, retryAfter: seconds };
            }
            throw error;
        });
    };
}

;// CONCATENATED MODULE: ./src/github/client.ts
/** @module The client for GitHub's REST API, which retries requests that fail for the moment, within limits. */


const DELAYS = { second: 1000, timeout: 30_000 };
/** Statuses that a retry would not change; rate limits say themselves when to retry. */
const FINAL = [400, 401, 403, 404, 409, 410, 413, 421, 422, 429, 451];
/**
 * Makes a client for the API of the context.
 * @param token sent in the Authorization header of requests to this API, and nowhere else
 * @param version the version of this tool
 */
async function gitHubClient(token, context, version, log, delays = DELAYS) {
    const { GitHub, defaults, getOctokitOptions, retry, throttling } = await Promise.all(/* import() */[__webpack_require__.e(293), __webpack_require__.e(634)]).then(__webpack_require__.bind(__webpack_require__, 79634));
    const decide = waitDecision(log);
    const words = quiet(log);
    const Client = GitHub.plugin(retryAfterPlugin(decide), retry, throttling);
    return new Client(getOctokitOptions(token, {
        baseUrl: context.apiUrl,
        userAgent: `go-integration-coverage/${version}`,
        request: {
            ...defaults.request,
            fetch: ofOrigin(context.apiUrl, wholeAnswers(fetchOf(defaults.request?.fetch), delays.timeout)),
            // Otherwise warnings that headers of answers cause would go to the console.
            log: words,
        },
        retry: { retries: RETRIES, doNotRetry: FINAL, retryAfterBaseValue: delays.second },
        throttle: {
            // Clients with the same id would wait for each other.
            id: (0,external_node_crypto_.randomUUID)(),
            retryAfterBaseValue: delays.second,
            onRateLimit: (seconds, _options, _octokit, retryCount) => retryCount < RETRIES && decide(seconds),
            onSecondaryRateLimit: (seconds, _options, _octokit, retryCount) => retryCount < RETRIES && decide(seconds),
        },
        log: words,
    }));
}
/** The fetch of @actions/github, which uses the runner's proxy. */
function fetchOf(own) {
    return typeof own === 'function' ? own : globalThis.fetch;
}
/**
 * Sends requests to the origin of the API only. The addresses of further pages come from answers (`Link`), and the token
 * is in the headers of each request; fetch itself leaves it out when it follows a redirect to another origin.
 */
function ofOrigin(apiUrl, fetch) {
    const origin = URL.canParse(apiUrl) ? new URL(apiUrl).origin : undefined;
    return async (url, options) => {
        const address = String(url instanceof Request ? url.url : url);
        const asked = URL.canParse(address) ? new URL(address).origin : undefined;
        if (asked === origin)
            return fetch(url, options);
        return Response.json({ message: `the next page would be at ${asked ?? address}` }, { status: 421 });
    };
}
/** Makes truncated and stalled answers fail: the client would mistake what has arrived for the whole answer. */
function wholeAnswers(fetch, timeout) {
    return async (url, options) => {
        const response = await fetch(url, { ...options, signal: AbortSignal.timeout(timeout) });
        const text = await response.clone().text();
        if (response.ok && text !== '')
            refuseOther(text);
        return response;
    };
}
/** A proxy's page may come with a good status. @throws Error for what is not JSON */
function refuseOther(text) {
    try {
        JSON.parse(text);
    }
    catch (cause) {
        throw new Error('the answer is not JSON', { cause });
    }
}
/** Sends the client's own messages, such as those about deprecated requests, to our log. */
function quiet(log) {
    const nothing = () => undefined;
    const info = (message) => {
        log.info(message);
    };
    return { debug: nothing, info: nothing, warn: info, error: info };
}

// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/github/patch.ts
/**
 * @module Reads the hunks of a unified diff, which the API returns for each file of a pull request. Libraries do not pass the
 * tests of this file: diff 9.0.0 discards the whole patch if one hunk contradicts its counts or is truncated, and parse-diff
 * 0.12.0 and gitdiff-parser 0.3.1 return wrong lines for such hunks.
 */
/** An omitted count is 1 (GNU diffutils, "Detailed Description of Unified Format"). */
const HUNK = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/;
/**
 * Returns the lines that a patch adds, as 1-based line numbers of the new file. Ignores lines outside hunks, and ends a hunk
 * that contradicts its own counts: whoever opened the pull request controls this text.
 */
function addedLines(patch) {
    const added = new Set();
    let hunk;
    for (const text of patch.split('\n')) {
        // `\ No newline at end of file` is about the line before it.
        if (text.startsWith('\\'))
            continue;
        const next = hunk === undefined ? undefined : after(hunk, text.charAt(0));
        if (hunk !== undefined && next !== undefined && text.startsWith('+'))
            added.add(hunk.line);
        hunk = next ?? startOf(text);
    }
    return added;
}
/** @returns the next position; undefined if the line cannot belong to the hunk */
function after({ line, oldLeft, newLeft }, mark) {
    // An empty line of both files may have lost its leading space on the way.
    const inOld = mark === '-' || mark === ' ' || mark === '';
    const inNew = mark === '+' || mark === ' ' || mark === '';
    if ((!inOld && !inNew) || (inOld && oldLeft === 0) || (inNew && newLeft === 0))
        return undefined;
    return {
        line: line + Number(inNew),
        oldLeft: oldLeft - Number(inOld),
        newLeft: newLeft - Number(inNew),
    };
}
function startOf(text) {
    const [, oldCount = '1', start, newCount = '1'] = HUNK.exec(text) ?? [];
    return start === undefined
        ? undefined
        : { line: Number(start), oldLeft: Number(oldCount), newLeft: Number(newCount) };
}

// EXTERNAL MODULE: ./src/github/unexpectedAnswer.ts
var unexpectedAnswer = __webpack_require__(57134);
;// CONCATENATED MODULE: ./src/github/changedLines.ts



/** Files of a pull request that GitHub lists at most (REST API, "List pull requests files"). */
const MAX_FILES = 3000;
/** Files per request, at most what the API allows. */
const PER_PAGE = 100;
/**
 * Fetches the lines that a pull request adds or changes.
 * @throws the client's error
 */
async function fetchChangedLines(client, repository, pullRequest) {
    const { owner, repo } = repository;
    const listed = await client.paginate(client.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: pullRequest,
        per_page: PER_PAGE,
    });
    const isFile = (item) => (0,records/* isRecord */.u)(item) && typeof item.filename === 'string';
    (0,unexpectedAnswer/* expectAnswer */.A)(listed.every(isFile), 'a list of files');
    const files = new Map();
    const withoutPatch = new Set();
    for (const { filename, status, sha, patch, changes } of listed) {
        if (status === 'removed')
            continue;
        if (patch !== undefined)
            files.set(filename, { lines: addedLines(patch), blob: sha ?? '' });
        // Files that were only moved have no patch either, but no changed lines.
        else if (changes > 0 || !MOVED.has(status))
            withoutPatch.add(filename);
    }
    return { files, withoutPatch, truncated: listed.length >= MAX_FILES };
}
const MOVED = new Set(['renamed', 'copied', 'unchanged']);
/**
 * Fetches the blob ids of all files of a commit.
 * @throws the client's error
 */
async function fetchHeadBlobs(client, { owner, repo }, headSha) {
    const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: headSha, recursive: '1' });
    (0,unexpectedAnswer/* expectAnswer */.A)((0,records/* isRecord */.u)(data) && Array.isArray(data.tree), 'a tree');
    const blobs = new Map(data.tree.filter((entry) => entry.type === 'blob').map(({ path, sha }) => [path, sha]));
    return { blobs, truncated: data.truncated };
}

;// CONCATENATED MODULE: ./src/github/fetchComparison.ts
/** @module Fetches the change that a report is compared with. */



/**
 * Fetches what is needed to annotate the changed lines of a pull request (`patch`), all lines, or none. Outside pull
 * requests there are no changed lines. Errors of the API become the `problem` of the result.
 */
async function fetchComparison(client, context, annotations) {
    const { pullRequest, headSha } = context;
    if (annotations === 'none' || (annotations === 'patch' && pullRequest === undefined))
        return compare_comparison/* NO_COMPARISON */.g;
    if (annotations === 'all' && headSha === context.testedSha)
        return { lines: { kind: 'all', head: undefined }, problem: undefined };
    try {
        const lines = annotations === 'patch' && pullRequest !== undefined
            ? { kind: 'patch', changed: await fetchChangedLines(client, context, pullRequest.number) }
            : { kind: 'all', head: await fetchHeadBlobs(client, context, headSha) };
        return { lines, problem: undefined };
    }
    catch (error) {
        const { kind, words, advice } = (0,apiAdvice/* apiProblem */.U)(error, 'read the changed lines');
        return {
            ...compare_comparison/* NO_COMPARISON */.g,
            problem: { kind: kind === 'permission' ? kind : 'other', words, advice },
        };
    }
}

// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
;// CONCATENATED MODULE: ./src/stages/compare.ts
/** @module Obtains what the report is compared with, before the verdict. Problems with it never fail the run. */



/** Each request has limits of its own, but the verdict should not wait for all of them. */
const MAX_MS = 100_000;
async function compare(request) {
    const { client, context, annotations, stop, max = MAX_MS } = request;
    if (client === undefined || stop?.aborted === true)
        return compare_comparison/* NO_COMPARISON */.g;
    const comparison = await (0,deadline/* within */.u)(max, fetchComparison(client, context, annotations), stop);
    if (comparison !== deadline/* TOO_LATE */.w)
        return comparison;
    const words = 'Could not read the changed lines: GitHub did not answer in time';
    return { ...compare_comparison/* NO_COMPARISON */.g, problem: { kind: 'other', words, advice: '' } };
}

// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/actions/comparing.ts
/** @module Comparing in an action: nothing that goes wrong with it costs the result. */




/** @param stop aborted by an interrupt, which leaves no time to compare */
async function compareForReport({ token, checkRun, annotations }, context, log, stop) {
    let client;
    try {
        client = checkRun && token !== undefined ? await gitHubClient(token, context, version/* VERSION */.x, log) : undefined;
        return { client, comparison: await compare({ client, context, annotations, stop }), failure: undefined };
    }
    catch (cause) {
        const failure = new Error('the changed lines could not be compared', { cause });
        return { client, comparison: compare_comparison/* NO_COMPARISON */.g, failure };
    }
}


/***/ }),

/***/ 57990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifact/artifactService.ts
var artifactService = __webpack_require__(3215);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/legs/manifestJson.ts
/** The text of manifest.json, which parseManifest reads. Undefined properties are left out. */
function manifestJson(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}

// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
;// CONCATENATED MODULE: ./src/legs/fitManifest.ts
/**
 * @module Fits a manifest to the rules of its reader: whatever a run has seen, its data is not refused. Long texts are
 * shortened, files with names that no annotation can have are left out, and long lists are cut.
 */





const HASH_LENGTH = 8;
/** The manifest as its reader accepts it. If anything but texts was cut, a finding says so. */
function fitManifest(manifest) {
    const fitted = withFittedTexts(manifest);
    for (let max = manifestLimits/* MAX_ITEMS */._5;; max = Math.floor(max / 2)) {
        const cut = withFittedLists(fitted, max);
        // In UTF-8, which the reader limits, a character has up to three bytes for each code unit.
        if (Buffer.byteLength(manifestJson(cut)) <= manifestLimits/* MAX_MANIFEST_LENGTH */.eM || max === 0)
            return cut;
    }
}
/** A text of at most `max` UTF-16 code units. Different long texts stay different. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
    return `${text.slice(0, max - HASH_LENGTH - 1)}…${hash}`;
}
const word = (text) => clip(text, manifestLimits/* MAX_WORD */.C5);
const path = (text) => clip(text, manifestLimits/* MAX_PATH */.lm);
const prose = (text) => clip(text, manifestLimits/* MAX_PROSE */.jV);
/** A clock that was set back, and process ids of 64 bits, give numbers that JSON or its reader does not have. */
function count(number) {
    return Math.min(Math.max(0, Math.trunc(number) || 0), Number.MAX_SAFE_INTEGER);
}
function seconds(number) {
    return Number.isFinite(number) ? Math.max(0, number) : 0;
}
function withFittedTexts(manifest) {
    const { leg, module, go, suite } = manifest;
    return {
        ...manifest,
        toolVersion: word(manifest.toolVersion),
        leg: fitLeg(leg),
        runId: count(manifest.runId),
        runAttempt: count(manifest.runAttempt),
        seconds: seconds(manifest.seconds),
        module: { path: path(module.path), dir: path(module.dir) },
        go: {
            ...go,
            requested: word(go.requested),
            requestedBy: word(go.requestedBy),
            version: word(go.version),
            goos: word(go.goos),
            goarch: word(go.goarch),
        },
        binaries: manifest.binaries.map((binary) => ({
            ...binary,
            name: path(binary.name),
            importPath: path(binary.importPath),
        })),
        processes: manifest.processes.map(({ command, pid, ending, ...process }) => ({
            ...process,
            command: prose(command),
            pid: count(pid),
            ...(ending === undefined ? {} : { ending: prose(ending) }),
        })),
        suite: {
            ...suite,
            exitCode: Math.min(Math.max(-(2 ** 31), Math.trunc(suite.exitCode) || 0), 2 ** 32 - 1),
            seconds: seconds(suite.seconds),
            failed: suite.failed.slice(0, manifestLimits/* MAX_FAILED_TESTS */.fP).map(prose),
        },
        findings: manifest.findings.map(fitFinding),
        packages: manifest.packages.map(path),
        notLinked: manifest.notLinked.map(path),
        files: manifest.files
            .filter(({ file }) => file.length <= manifestLimits/* MAX_PATH */.lm && manifestLimits/* SOURCE_PATH */.Wt.test(file))
            .map((file) => ({ ...file, path: path(file.path) })),
        ...fitOptional('filesLeftOut', manifest.filesLeftOut),
        ...fitOptional('directedFiles', manifest.directedFiles),
    };
}
function fitOptional(name, paths) {
    const fitted = {};
    if (paths !== undefined)
        fitted[name] = paths.slice(0, manifestLimits/* MAX_ITEMS */._5).map(path);
    return fitted;
}
function fitFinding({ code, title, detail, fix, evidence, severity }) {
    return {
        code: word(code),
        severity,
        title: prose(title),
        detail: prose(detail),
        fix: prose(fix),
        evidence: evidence.map(prose),
    };
}
function fitLeg({ job, step, matrix, index, total }) {
    return {
        job: word(job),
        step: word(step),
        matrix: matrix === null ? null : fitMatrix(matrix),
        index: index === undefined ? undefined : count(index),
        // More would not be believed.
        total: total === undefined || total > manifestLimits/* MAX_ITEMS */._5 ? undefined : count(total),
    };
}
/** Cuts what is too deep or too much, and keeps the matrices of two jobs different. */
function fitMatrix(matrix) {
    let left = manifestLimits/* MATRIX_LIMITS */.hI.values - 1;
    const fit = (value, depth) => {
        left -= 1;
        if (typeof value === 'string')
            return clip(value, manifestLimits/* MATRIX_LIMITS */.hI.text);
        if (!(0,records/* isRecord */.u)(value))
            return value;
        if (depth >= manifestLimits/* MATRIX_LIMITS */.hI.depth || Object.keys(value).length > left)
            return clip(JSON.stringify(value), manifestLimits/* MATRIX_LIMITS */.hI.text);
        if (Array.isArray(value))
            return value.map((item) => fit(item, depth + 1));
        return fitProperties(value, depth);
    };
    const fitProperties = (value, depth) => Object.fromEntries(Object.entries(value).map(([name, item]) => [clip(name, manifestLimits/* MATRIX_LIMITS */.hI.text), fit(item, depth + 1)]));
    return Object.keys(matrix).length > left
        ? { matrix: clip(JSON.stringify(matrix), manifestLimits/* MATRIX_LIMITS */.hI.text) }
        : fitProperties(matrix, 0);
}
/** @param max the number of items in lists that grow with the module or the suite */
function withFittedLists(manifest, max) {
    const { processes, findings, files } = manifest;
    const evidence = findings.reduce((sum, item) => sum + Math.max(0, item.evidence.length - max), 0);
    const cut = [
        [processes.length - max, 'processes'],
        [files.length - max, 'files'],
        [evidence, 'lines of evidence'],
        [findings.length - (manifestLimits/* MAX_FINDINGS */.Mt - 1), 'findings'],
    ];
    const lines = cut.filter(([more]) => more > 0).map(([more, what]) => `${more} ${what}`);
    const shortened = {
        ...manifest,
        binaries: manifest.binaries.slice(0, manifestLimits/* MAX_ITEMS */._5),
        processes: processes.slice(0, max),
        packages: manifest.packages.slice(0, manifestLimits/* MAX_ITEMS */._5),
        notLinked: manifest.notLinked.slice(0, manifestLimits/* MAX_ITEMS */._5),
        files: files.slice(0, max),
        // The most severe come first.
        findings: findings
            .slice(0, manifestLimits/* MAX_FINDINGS */.Mt - 1)
            .map((item) => ({ ...item, evidence: item.evidence.slice(0, max) })),
    };
    if (lines.length === 0)
        return shortened;
    const said = (0,finding/* finding */.gk)('manifest-shortened', 'The manifest of a job had no room for everything', {
        evidence: lines,
    });
    return { ...shortened, findings: [...shortened.findings, said] };
}

// EXTERNAL MODULE: ./src/legs/manifest.ts
var legs_manifest = __webpack_require__(71540);
;// CONCATENATED MODULE: ./src/artifact/makeManifest.ts






/**
 * The manifest for the data of a run, as its reader accepts it.
 * @returns undefined for a report of merged data, which belongs to no leg
 */
function manifestOf(report, leg, context) {
    const { go, suite, modulePath, moduleDir, coverage } = report;
    if (go === undefined || suite === undefined || modulePath === undefined || moduleDir === undefined)
        return undefined;
    return fitManifest({
        schemaVersion: legs_manifest/* MANIFEST_VERSION */.h,
        toolVersion: report.version,
        leg,
        repository: `${context.owner}/${context.repo}`,
        commit: context.testedSha,
        runId: context.runId,
        runAttempt: context.runAttempt,
        startedAt: report.startedAt,
        seconds: report.seconds,
        module: { path: modulePath, dir: moduleDir },
        go,
        sources: coverage.sources,
        binaries: report.binaries,
        processes: report.processes,
        suite: suiteSummary(report, suite),
        findings: report.findings,
        packages: coverage.packages.map((pkg) => pkg.importPath),
        notLinked: coverage.notLinked,
        unlinked: (0,model/* unlinkedList */.B)(coverage),
        files: report.files,
        filesLeftOut: report.filesLeftOut,
        directedFiles: report.directedFiles,
    });
}
function suiteSummary(report, suite) {
    const { kind, passed, exitCode, timedOut, seconds } = suite;
    const failed = suite.packages.flatMap((pkg) => (0,suiteResult/* leafTests */.a)(pkg)
        .filter(suiteResult/* isFailure */.N)
        .map((test) => `${pkg.importPath} ${test.name}`));
    return {
        kind,
        passed,
        exitCode,
        timedOut,
        seconds,
        tests: (0,words/* countOutcomes */.XF)(report),
        failed: failed.slice(0, manifestLimits/* MAX_FAILED_TESTS */.fP),
    };
}

// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/artifact/entryName.ts
var entryName = __webpack_require__(84217);
// EXTERNAL MODULE: ./src/artifact/serviceProblem.ts
var serviceProblem = __webpack_require__(80794);
;// CONCATENATED MODULE: ./src/artifact/upload.ts
/** @module Uploading the data of a run as an artifact. A failure is a finding and never fails the run by itself. */







/** The default of zlib: higher levels would save a few percent of about 100 kB. */
const COMPRESSION_LEVEL = 6;
/** The client retries each of its requests for minutes. */
const MAX_MS = 300_000;
/** In UTF-16 code units. */
const MAX_MESSAGE_LENGTH = 500;
/** Uploads the data. Never throws because of the service, the client or the network. */
async function uploadArtifact({ name, directory, retentionDays, enterpriseServer, max = MAX_MS }, service) {
    if (enterpriseServer === true)
        return notUploaded(name, serviceProblem/* ENTERPRISE_SERVER */.oH);
    try {
        const { files, leftOut } = await filesToUpload(directory);
        if (files.length === 0)
            return nothingToUpload(name, directory);
        const uploading = service.uploadArtifact(name, [...files], directory, {
            compressionLevel: COMPRESSION_LEVEL,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        });
        const uploaded = await (0,deadline/* within */.u)(max, uploading);
        if (uploaded === deadline/* TOO_LATE */.w)
            return notUploaded(name, (0,serviceProblem/* lateService */.OK)(max));
        const { id, size, digest } = uploaded;
        if (id === undefined)
            throw new Error('the client gave no id');
        return {
            kind: 'uploaded',
            id,
            size: size ?? 0,
            digest: digest ?? '',
            ...(leftOut.length > 0 ? { leftOut } : {}),
        };
    }
    catch (error) {
        return notUploaded(name, (0,serviceProblem/* serviceProblem */.tH)(error), (0,errors/* describeError */.Uc)(error));
    }
}
/**
 * The files to upload: only regular files that a reader accepts: the client follows links,
 * so a link that a test creates would publish its target.
 */
async function filesToUpload(directory) {
    const names = await namesIn(directory, '');
    const folders = entryName/* ENTRY_FOLDERS */.Z.filter((folder) => names.includes(folder));
    const inFolders = await Promise.all(folders.map((folder) => namesIn(directory, folder)));
    const plain = await Promise.all(folders.map(async (folder) => (await (0,promises_.lstat)((0,external_node_path_.join)(directory, folder))).isDirectory()));
    const opened = folders.filter((_, index) => plain[index] === true);
    const found = [...names.filter((name) => !opened.includes(name)), ...inFolders.flat()].sort();
    const accepted = await Promise.all(found.map(async (name) => (0,entryName/* isEntryName */.G)(name) && (await (0,promises_.lstat)((0,external_node_path_.join)(directory, name))).isFile()));
    return {
        files: found.filter((_, index) => accepted[index] === true).map((name) => (0,external_node_path_.join)(directory, name)),
        leftOut: found.filter((_, index) => accepted[index] !== true),
    };
}
/** The names in a folder, with `folder/` in front; empty if it is missing or a link. */
async function namesIn(directory, folder) {
    const path = (0,external_node_path_.join)(directory, folder);
    try {
        if (!(await (0,promises_.lstat)(path)).isDirectory())
            return [];
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            return [];
        throw error;
    }
    const prefix = folder === '' ? '' : `${folder}/`;
    return (await (0,promises_.readdir)(path)).map((name) => prefix + name);
}
function nothingToUpload(name, directory) {
    const title = `The artifact ${name} was not uploaded: there is no data`;
    return {
        kind: 'not uploaded',
        finding: (0,finding/* finding */.gk)('artifact-empty', title, {
            detail: `${directory} contains neither coverage data nor a manifest.`,
        }),
    };
}
/** @param message the client's message; only its first line is shown, as others may quote the service's response */
function notUploaded(name, { code, title, fix }, message = '') {
    return {
        kind: 'not uploaded',
        finding: (0,finding/* finding */.gk)(code, `The artifact ${name} was not uploaded: ${title}`, {
            detail: (message.split('\n')[0] ?? '').slice(0, MAX_MESSAGE_LENGTH),
            fix,
        }),
    };
}

// EXTERNAL MODULE: ./src/legs/leg.ts
var leg = __webpack_require__(45237);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/report/annotations/annotationNotes.ts

/** Sentences without a full stop, which contain nothing from outside. */
function annotationNotes(plan) {
    const { more, differingFiles, unknownFiles, filesWithoutPatch, truncated } = plan;
    const places = `${(0,plural/* plural */.L)(more, 'more uncovered place')}, listed in report.json`;
    const reasons = [
        ...(more > 0 ? [places] : []),
        ...files(differingFiles, 'that differs', 'that differ', 'between the tested merge commit and the head'),
        ...files(filesWithoutPatch, 'with', 'with', 'more changes than GitHub lists'),
        ...files(unknownFiles, 'that is', 'that are', 'not known to be in the repository'),
        ...(truncated ? ['files beyond the number that GitHub lists'] : []),
    ];
    return reasons.map((reason) => `Not annotated: ${reason}`);
}
function files(count, one, many, what) {
    return count === 0 ? [] : [`${(0,plural/* plural */.L)(count, 'file')} ${count === 1 ? one : many} ${what}`];
}

;// CONCATENATED MODULE: ./src/coverage/uncovered.ts
/**
 * Ranges of uncovered units. Units of one function are joined if there is no covered unit between them. A line that only
 * opens or closes a block (`if err != nil {`, `} else {`) belongs to the covered unit on it.
 *
 * Each uncovered statement counts in exactly one range, ranges of one function share no line, and a line of a range that
 * has a covered unit has an uncovered one too. Units without statements are ignored. Adjacent functions of the same name
 * (`init`) may share a range.
 * @returns sorted by start line, then end line
 */
function uncoveredRanges(file) {
    const units = file.units.filter((unit) => unit.statements > 0).sort(byPosition);
    const runs = [];
    let start = 0;
    while (start < units.length) {
        let end = start + 1;
        while (end < units.length && belongTogether(units[start], units[end]))
            end++;
        const run = runOf(units.slice(start, end), units[start - 1], units[end]);
        if (run !== undefined)
            addRun(runs, run);
        start = end;
    }
    return runs.map(({ range }) => range).sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine);
}
function byPosition(a, b) {
    return (a.startLine - b.startLine ||
        a.startColumn - b.startColumn ||
        a.endLine - b.endLine ||
        a.endColumn - b.endColumn);
}
function belongTogether(first, next) {
    return first?.count === 0 && next?.count === 0 && first.functionName === next.functionName;
}
/**
 * @param units the units of a run, or one covered unit
 * @param before the unit before them in the file
 * @param after the unit after them in the file
 */
function runOf(units, before, after) {
    const [first] = units;
    if (first === undefined || first.count > 0)
        return undefined;
    const firstLine = first.startLine;
    const end = units.reduce((max, unit) => Math.max(max, lastLine(unit)), firstLine);
    const opened = isCovered(before) && lastLine(before) === firstLine && lastLine(first) > firstLine;
    const startLine = firstLine + (opened ? 1 : 0);
    const closed = isCovered(after) &&
        after.startLine === end &&
        end > startLine &&
        units.every((unit) => unit.startLine < end);
    const statements = units.reduce((sum, unit) => sum + unit.statements, 0);
    const endLine = end - (closed ? 1 : 0);
    return {
        range: { startLine, endLine, statements, functionName: first.functionName },
        firstLine,
        lastLine: end,
    };
}
function isCovered(unit) {
    return unit !== undefined && unit.count > 0;
}
/** A unit that ends before the first column of a line has nothing on it. */
function lastLine({ startLine, endLine, endColumn }) {
    return Math.max(startLine, endColumn <= 1 ? endLine - 1 : endLine);
}
/** Adds a run, joined with the previous one if only covered code within a line separates them. */
function addRun(runs, { range, firstLine, lastLine }) {
    const previous = runs.at(-1);
    const joined = previous?.range.functionName === range.functionName &&
        (previous.range.endLine >= firstLine || previous.lastLine >= range.startLine);
    if (!joined) {
        runs.push({ range, firstLine, lastLine });
        return;
    }
    runs[runs.length - 1] = {
        range: {
            ...range,
            startLine: Math.min(previous.range.startLine, range.startLine),
            endLine: Math.max(previous.range.endLine, range.endLine),
            statements: previous.range.statements + range.statements,
        },
        firstLine: previous.firstLine,
        lastLine: Math.max(previous.lastLine, lastLine),
    };
}

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
;// CONCATENATED MODULE: ./src/report/annotations/unknownFiles.ts
/** @module Files with uncovered statements that may be in the pull request, but are not known to be in the repository. */
/**
 * How many of the files a pull request may have changed: those whose path in their module is the end of a changed path.
 * @param changed paths in the repository
 * @param known paths in the repository of measured files, which are none of the unknown ones
 */
function changedUnknownFiles(unknown, changed, known) {
    const others = [...changed].filter((path) => path.endsWith('.go') && !known.has(path));
    return unknown.filter(({ path, modulePath }) => {
        const within = path.startsWith(`${modulePath}/`) ? path.slice(modulePath.length) : `/${path}`;
        return others.some((other) => `/${other}`.endsWith(within));
    }).length;
}

;// CONCATENATED MODULE: ./src/report/annotations/annotations.ts
/** @module Decides which uncovered lines are annotated, and words the annotations. */




/**
 * Annotations of one check run. GitHub sets no limit, but every 50 take one request, requests that write are a second
 * apart, and nobody reads more.
 */
const MAX_ANNOTATIONS = 500;
/** Unchanged lines that a diff shows around a change; changes with at most twice as many between them share a hunk. */
const CONTEXT = 3;
/** The last line number that an API with 32-bit numbers can take; data from elsewhere may contain any number. */
const MAX_LINE = 0x7fffffff;
/** Characters; no file system has longer paths. */
const MAX_PATH_LENGTH = 4096;
const TITLE = 'Not covered';
const NOTHING = {
    annotations: [],
    more: 0,
    unknownFiles: 0,
    differingFiles: 0,
    filesWithoutPatch: 0,
    truncated: false,
};
/**
 * Plans the annotations of a report, the most important first.
 * @param most how many annotations there may be
 */
function annotationsOf(report, wanted, most = MAX_ANNOTATIONS) {
    if (wanted.kind === 'none')
        return NOTHING;
    const { files, unknown } = uncoveredFiles(report);
    const plan = wanted.kind === 'all' ? planAll(files, wanted.head) : planPatch(files, wanted.changed);
    return {
        ...plan,
        unknownFiles: wanted.kind === 'all' ? unknown.length : changedOf(unknown, report, wanted.changed),
        annotations: plan.annotations.slice(0, most),
        more: Math.max(0, plan.annotations.length - most),
    };
}
function uncoveredFiles({ coverage, files }) {
    const known = new Map(files.filter(({ file }) => isRepositoryPath(file)).map((file) => [file.path, file]));
    const found = coverage.packages
        .flatMap(({ modulePath, files: own }) => own.map((file) => ({ file, modulePath })))
        .map(({ file, modulePath }) => {
        const source = known.get(file.path);
        return {
            source,
            path: file.path,
            modulePath,
            ranges: existing(uncoveredRanges(file).filter(isPossible), source),
        };
    })
        .filter(({ ranges }) => ranges.length > 0);
    return {
        files: found.flatMap(({ source, ranges }) => (source === undefined ? [] : [{ ...source, ranges }])),
        unknown: found.filter(({ source }) => source === undefined),
    };
}
function changedOf(unknown, { files }, changed) {
    const listed = [...changed.files.keys(), ...changed.withoutPatch];
    return changedUnknownFiles(unknown, listed, new Set(files.map(({ file }) => file)));
}
/** Whether git could have the path: relative, with slashes, and without `.` and `..`. */
function isRepositoryPath(path) {
    return (path !== '' &&
        path.length <= MAX_PATH_LENGTH &&
        !/[\\\p{Cc}]/u.test(path) &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'));
}
function isPossible({ startLine, endLine }) {
    return startLine >= 1 && endLine <= MAX_LINE;
}
/** The parts of ranges that the file has: line directives name other files, and any lines of them. */
function existing(ranges, source) {
    const { lines = MAX_LINE } = source ?? {};
    return ranges
        .filter(({ startLine }) => startLine <= lines)
        .map((range) => ({ ...range, endLine: Math.min(range.endLine, lines) }));
}
/** Largest ranges first, so that the limit drops those that matter least. */
function planAll(files, head) {
    const same = files.filter(({ file, blob }) => head === undefined || head.blobs.get(file) === blob);
    const sized = same
        .flatMap((file) => file.ranges.map((range) => ({ file, range })))
        .sort((a, b) => b.range.statements - a.range.statements || byPlace(a, b));
    return {
        annotations: sized.map(({ file, range }) => annotation(file, range, statementsText(range))),
        differingFiles: files.length - same.length,
        filesWithoutPatch: 0,
        truncated: head?.truncated ?? false,
    };
}
/** Sorted by path and line, as the diff shows them. */
function planPatch(files, changed) {
    const listed = files.flatMap((file) => {
        const change = changed.files.get(file.file);
        return change === undefined || change.lines.size === 0 ? [] : [{ file, change }];
    });
    const same = listed.filter(({ file, change }) => change.blob === file.blob);
    const placed = same.flatMap(({ file, change }) => {
        const lines = [...change.lines].sort((a, b) => a - b);
        return file.ranges.flatMap((whole) => changedParts(whole, lines).map((range) => ({ file, range, whole })));
    });
    return {
        annotations: placed.sort(byPlace).map(({ file, range, whole }) => {
            const complete = range.startLine === whole.startLine && range.endLine === whole.endLine;
            return annotation(file, range, complete ? statementsText(whole) : changedText(range, whole));
        }),
        differingFiles: listed.length - same.length,
        filesWithoutPatch: files.filter(({ file }) => changed.withoutPatch.has(file)).length,
        truncated: changed.truncated,
    };
}
/** Returns the part from the first to the last changed line of each hunk. @param changed line numbers, ascending */
function changedParts({ startLine, endLine }, changed) {
    const parts = [];
    for (const line of changed) {
        if (line < startLine || line > endLine)
            continue;
        const last = parts.at(-1);
        if (last === undefined || line - last.endLine - 1 > 2 * CONTEXT)
            parts.push({ startLine: line, endLine: line });
        else
            parts[parts.length - 1] = { startLine: last.startLine, endLine: line };
    }
    return parts;
}
function byPlace(a, b) {
    if (a.file.file !== b.file.file)
        return a.file.file < b.file.file ? -1 : 1;
    return a.range.startLine - b.range.startLine || a.range.endLine - b.range.endLine;
}
function annotation({ file }, { startLine, endLine }, what) {
    const message = `${what} not covered by the integration tests`;
    return { path: file, startLine, endLine, title: TITLE, message };
}
function statementsText({ statements, functionName }) {
    const verb = statements === 1 ? 'is' : 'are';
    return `${(0,plural/* plural */.L)(statements, 'statement')} in ${functionText(functionName)} ${verb}`;
}
/** Gives no number: how many statements are in a part of a unit is not known. */
function changedText({ startLine, endLine }, { functionName }) {
    return startLine === endLine
        ? `A changed line in ${functionText(functionName)} is`
        : `Changed lines in ${functionText(functionName)} are`;
}
/** Shows `*T.M` as `T.M`. Function literals outside functions are named after their position (by cmd/cover). */
function functionText(name) {
    return /^func\.L\d+\.C\d+$/.test(name) ? 'a function literal' : (0,plainText/* plainLine */.h0)(name.replace(/^\*/, ''));
}

// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/report/markdown/legSections.ts
var legSections = __webpack_require__(24942);
// EXTERNAL MODULE: ./src/report/markdown/summaryDetail.ts
var summaryDetail = __webpack_require__(2719);
// EXTERNAL MODULE: ./src/report/markdown/summaryFindings.ts
var summaryFindings = __webpack_require__(22740);
// EXTERNAL MODULE: ./src/report/markdown/summarySections.ts
var summarySections = __webpack_require__(60074);
// EXTERNAL MODULE: ./src/report/markdown/summaryTests.ts
var summaryTests = __webpack_require__(84609);
;// CONCATENATED MODULE: ./src/report/markdown/checkRunText.ts
/** @module The texts of a check run: its title, its summary, and the text below that. */










/** Bytes. GitHub takes 65,535 for each of summary and text, although it documents characters. */
const OUTPUT_LIMIT = 65_000;
/** Go versions in a title. */
const MAX_VERSIONS = 4;
function conclusionOf(report) {
    return (0,verdict/* isGreen */.g)(report) ? 'success' : 'failure';
}
/**
 * Makes the texts of a check run.
 * @param maxBytes the limit for each of summary and text, in UTF-8
 */
function checkRunOutput(report, { notes, runUrl }, maxBytes = OUTPUT_LIMIT) {
    const links = `See [the workflow run](${runUrl}) for the job summary, logs and artifacts.`;
    const summary = (detail) => [
        (0,summarySections/* headline */.Pl)(report),
        ...(0,summaryFindings/* findingBlocks */.Y)(report, detail, 'quotes'),
        (0,summarySections/* facts */.Ix)(report),
        ...(0,legSections/* legSections */.b)(report, detail),
        notes.map((note) => `* ${note}`).join('\n'),
        links,
    ];
    const text = (detail) => [
        (0,summarySections/* packageTable */.dE)(report, detail),
        (0,summarySections/* notLinked */.b0)(report, detail),
        (0,summarySections/* binaryTable */.wV)(report, detail),
        ...(0,summaryTests/* failureOutputs */.r)(report, detail),
        (0,summaryTests/* testTable */.b)(report, detail),
    ];
    return {
        title: title(report),
        summary: (0,summaryDetail/* firstFitting */.e)(summary, maxBytes, [(0,summarySections/* heading */.R_)(report), summaryDetail/* NOTHING_FITS */.d]),
        text: (0,summaryDetail/* firstFitting */.e)(text, maxBytes, [summaryDetail/* NOTHING_FITS */.d]),
    };
}
/** What is wrong first, then the percentage, the binaries and the Go versions. */
function title(report) {
    const { together } = report.coverage.tallies;
    const { statements } = (0,words/* outside */.qY)(report.coverage);
    const versions = goVersions(report);
    const binaries = report.binaries.length;
    const parts = [
        ...trouble(report),
        together.total === 0 ? 'nothing was measured' : `${(0,words/* percentText */.fL)(together)} of statements`,
        ...(statements === 0 ? [] : [`${(0,plural/* plural */.L)(statements, 'statement')} not counted`]),
        ...(binaries === 0 ? [] : [(0,plural/* plural */.L)(binaries, 'binary')]),
        ...(versions.length === 0 ? [] : [`Go ${versions.join(', ')}`]),
    ];
    return parts.join(' · ');
}
function trouble(report) {
    const failed = report.gates.filter((gate) => !gate.passed).length;
    const parts = [
        ...suiteTrouble(report),
        ...legTrouble(report),
        ...(failed === 0 ? [] : [`${(0,plural/* plural */.L)(failed, 'gate')} failed`]),
    ];
    if (parts.length > 0)
        return parts;
    const error = report.findings.find((item) => item.severity === 'error');
    return error === undefined ? [] : [(0,plainText/* plainLine */.h0)(error.title)];
}
function suiteTrouble(report) {
    const { suite } = report;
    if (suite?.passed !== false)
        return [];
    if (suite.kind === 'command')
        return ['command failed'];
    const { fail, unfinished } = (0,words/* countOutcomes */.XF)(report);
    return [fail + unfinished === 0 ? 'suite failed' : `${(0,plural/* plural */.L)(fail + unfinished, 'test')} failed`];
}
/** Counts jobs, since the same test may have failed in several. */
function legTrouble({ legs }) {
    const of = `of ${(0,plural/* plural */.L)(legs.length, 'job')}`;
    const failed = legs.filter((leg) => leg.suitePassed === false).length;
    const lost = legs.filter((leg) => leg.state !== 'merged').length;
    return [
        ...(failed === 0 ? [] : [`tests failed in ${failed} ${of}`]),
        ...(lost === 0 ? [] : [`no data from ${lost} ${of}`]),
    ];
}
/** The Go versions that were used, oldest first. */
function goVersions({ go, legs }) {
    const names = new Set([go, ...legs.map((leg) => leg.go)].flatMap((info) => info?.version ?? []));
    const versions = [...names].flatMap((name) => (0,goVersion/* parseGoVersion */.SX)(name) ?? []).sort(goVersion/* compareVersions */.Zy);
    const shown = versions.slice(0, MAX_VERSIONS).map((version) => version.name);
    return versions.length > MAX_VERSIONS ? [...shown, '…'] : shown;
}

// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/github/unexpectedAnswer.ts
var unexpectedAnswer = __webpack_require__(57134);
;// CONCATENATED MODULE: ./src/github/checkRun.ts
/** @module Publishes a check run: it is created complete in one request, and further annotations are added in batches. */





/** Annotations that the API accepts in one request (REST API, "Create a check run"). */
const BATCH = 50;
/** Retries if it is not known whether GitHub carried out a request. */
const RETRIES = 3;
/** Publishes a check run. Errors of the API are part of the result and never thrown. */
async function publishCheckRun(client, request) {
    let run;
    try {
        run = await createRun(client, request);
    }
    catch (error) {
        return refused((0,apiAdvice/* apiProblem */.U)(error, 'create a check run'));
    }
    const { id, url } = run;
    const { added, problem } = run.problem === undefined
        ? await addBatches(client, request, run)
        : { added: run.annotations, problem: run.problem };
    const missing = request.annotations.length - added;
    return {
        kind: 'published',
        id,
        url,
        annotations: added,
        finding: problem === undefined ? undefined : missingFinding(missing, problem),
    };
}
/** If GitHub rejects one annotation, it rejects the whole request; then the run is created without any. */
async function createRun(client, request) {
    const first = request.annotations.slice(0, BATCH);
    try {
        return { ...(await create(client, request, first)), annotations: first.length, problem: undefined };
    }
    catch (error) {
        const problem = (0,apiAdvice/* apiProblem */.U)(error, 'annotate lines');
        if (problem.status !== 422 || first.length === 0)
            throw error;
        return { ...(await create(client, request, [])), annotations: 0, problem };
    }
}
async function create(client, { repository: { owner, repo }, name, headSha, externalId, conclusion, output }, annotations) {
    const run = await doOnce(async () => {
        const { data } = await client.rest.checks.create({
            owner,
            repo,
            name,
            head_sha: headSha,
            status: 'completed',
            conclusion,
            external_id: externalId,
            output: { ...output, annotations: annotations.map(body) },
            request: { retries: 0 },
        });
        (0,unexpectedAnswer/* expectAnswer */.A)(isCheckRun(data), 'a check run');
        return data;
    }, async () => {
        const { data } = await client.rest.checks.listForRef({
            owner,
            repo,
            ref: headSha,
            check_name: name,
            filter: 'all',
            per_page: 100,
        });
        const listed = data.check_runs;
        (0,unexpectedAnswer/* expectAnswer */.A)(Array.isArray(listed) && listed.every(isCheckRun), 'a list of check runs');
        return data.check_runs.find((run) => run.external_id === externalId);
    });
    return { id: run.id, url: run.html_url ?? '' };
}
/** @param data the answer, which may be anything */
function isCheckRun(data) {
    return (0,records/* isRecord */.u)(data) && Number.isSafeInteger(data.id) && typeof data.html_url === 'string';
}
/** Appends annotations to those that a run has. `problem` says why the rest could not be added. */
async function addBatches(client, { repository: { owner, repo }, output, annotations }, run) {
    const place = { owner, repo, check_run_id: run.id };
    let added = run.annotations;
    while (added < annotations.length) {
        const batch = annotations.slice(added, added + BATCH);
        const after = added + batch.length;
        try {
            await doOnce(async () => {
                const { data } = await client.rest.checks.update({
                    ...place,
                    // A new output replaces the previous one, except for its annotations.
                    output: { ...output, annotations: batch.map(body) },
                    request: { retries: 0 },
                });
                (0,unexpectedAnswer/* expectAnswer */.A)(isCheckRun(data), 'a check run');
                return true;
            }, async () => {
                const { data } = await client.rest.checks.get(place);
                return data.output.annotations_count >= after ? true : undefined;
            });
        }
        catch (error) {
            return { added, problem: (0,apiAdvice/* apiProblem */.U)(error, 'add annotations') };
        }
        added = after;
    }
    return { added, problem: undefined };
}
/**
 * Retries a request without ever publishing a run or its annotations twice: if a failed request may have been carried out,
 * looks for its result first. The client's own retries would not.
 */
async function doOnce(write, find) {
    for (let tries = 0;; tries++) {
        try {
            return await write();
        }
        catch (error) {
            if (tries === RETRIES || (0,apiAdvice/* apiProblem */.U)(error, '').kind !== 'unavailable')
                throw error;
        }
        const found = await find();
        if (found !== undefined)
            return found;
    }
}
/** The level is `warning`: a `failure` would say that the lines are wrong, and a `notice` is collapsed. */
function body({ path, startLine, endLine, title, message }) {
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        annotation_level: 'warning',
        title,
        message,
    };
}
function refused(problem) {
    return {
        kind: 'refused',
        reason: problem.kind === 'permission' ? 'permission' : 'error',
        finding: (0,finding/* finding */.gk)('check-run-refused', 'No check run was published', {
            detail: `${problem.words}. The report, the artifact and the verdict are not affected.`,
            fix: problem.advice,
        }),
    };
}
function missingFinding(count, problem) {
    return (0,finding/* finding */.gk)('annotations-refused', `${(0,plural/* plural */.L)(count, 'annotation')} could not be published`, {
        detail: `${problem.words}. The check run has everything else.`,
        fix: problem.advice,
    });
}

;// CONCATENATED MODULE: ./src/github/commandAnnotations.ts


/** Annotations of one type that the runner keeps for a step (see its ExecutionContext); it drops later ones. */
const MAX_PER_TYPE = 10;
/**
 * Annotates uncovered lines by notices, because findings need the other types. Leaves room for the notice about permissions
 * and for those of the report.
 */
function annotateByCommands(report, wanted, log) {
    const others = 1 + report.findings.filter((finding) => finding.severity === 'notice').length;
    const plan = annotationsOf(report, wanted, Math.max(0, MAX_PER_TYPE - others));
    for (const { path, startLine, endLine, title, message } of plan.annotations)
        log.notice(message, { file: path, line: startLine, endLine, title });
    for (const note of annotationNotes(plan))
        log.info(note);
}
/**
 * Says which permissions the job needs.
 * @param problem a sentence that says what was refused, and why
 */
function permissionNotice(problem) {
    return `${problem}
To publish a check run and to annotate what a pull request changed, the job needs:
permissions:
  contents: read
  checks: write
  pull-requests: read`;
}
/** For pull requests from forks, whose token no workflow can change (only a setting of private repositories can). */
function forkNotice() {
    return `GitHub gives pull requests from forks a read-only token: there is a job summary and annotations, but no check run.
No permissions in this workflow can change that.`;
}

;// CONCATENATED MODULE: ./src/github/publish.ts
/** @module Publishes a report on GitHub: a check run, or whatever a read-only token allows. */








const NOT_PUBLISHED = { checkRunUrl: undefined };
/** Each request is retried within limits of its own, but a job should not wait for all of them. */
const publish_MAX_MS = 200_000;
const DEFAULT_NAME = 'Go integration coverage';
/** Characters of the matrix values in a name; more would be unreadable in a list of checks. */
const MAX_VALUES_LENGTH = 220;
/** Publishes the report. If GitHub refuses something, it is logged and changes nothing else. */
async function publish(request) {
    const { client, log, max = publish_MAX_MS, stop } = request;
    if (client === undefined)
        return NOT_PUBLISHED;
    const published = await (0,deadline/* within */.u)(max, publishReport(client, request), stop);
    if (published !== deadline/* TOO_LATE */.w)
        return published;
    log.warning('No check run was published: GitHub did not answer in time.\nThe report, the artifact and the verdict are not affected.');
    return NOT_PUBLISHED;
}
async function publishReport(client, request) {
    const { report, context, log } = request;
    const { lines, problem } = report.comparison;
    const run = await publishCheckRun(client, checkRunRequest(request));
    if (run.kind === 'refused') {
        if (run.reason === 'permission')
            log.notice(isFork(context) ? forkNotice() : permissionNotice(run.finding.detail));
        else
            log.warning(findingText(run.finding));
        annotateByCommands(report, lines, log);
        return NOT_PUBLISHED;
    }
    log.info(`Check run: ${run.url}`);
    if (run.finding !== undefined)
        log.warning(findingText(run.finding));
    if (problem !== undefined)
        logComparisonProblem(problem, log);
    return { checkRunUrl: run.url };
}
function checkRunRequest({ report, context, checkName, matrix }) {
    const { owner, repo, serverUrl, runId, runAttempt, job, step } = context;
    const { lines, problem } = report.comparison;
    const plan = annotationsOf(report, lines);
    const notes = problem === undefined ? annotationNotes(plan) : ['Not annotated: the changed lines could not be read'];
    const identity = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([job, step, (0,leg/* matrixHash */.IB)(matrix)]));
    return {
        repository: { owner, repo },
        name: checkName ?? defaultName(matrix),
        headSha: context.headSha,
        externalId: `${runId}/${runAttempt}/${identity.digest('hex').slice(0, 16)}`,
        conclusion: conclusionOf(report),
        output: checkRunOutput(report, {
            notes,
            runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
        }),
        annotations: plan.annotations,
    };
}
/** Only for `pull_request`: pull_request_target and the like run with the token of the base repository. */
function isFork({ eventName, pullRequest }) {
    return eventName === 'pull_request' && pullRequest?.fork === true;
}
function defaultName(matrix) {
    const values = Array.from((0,leg/* matrixText */.vs)(matrix));
    if (values.length === 0)
        return DEFAULT_NAME;
    const shown = values.length <= MAX_VALUES_LENGTH ? values : [...values.slice(0, MAX_VALUES_LENGTH - 1), '…'];
    return `${DEFAULT_NAME} (${shown.join('')})`;
}
function logComparisonProblem(problem, log) {
    if (problem.kind === 'permission')
        log.notice(permissionNotice(`${problem.words}.`));
    else
        log.warning([`${problem.words}. No lines are annotated.`, problem.advice].filter(isText).join('\n'));
}
function findingText({ title, detail, fix }) {
    return [title, detail, fix].filter(isText).join('\n');
}
function isText(text) {
    return text !== '';
}

// EXTERNAL MODULE: ./src/report/writeReport.ts + 4 modules
var writeReport = __webpack_require__(14046);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
// EXTERNAL MODULE: ./src/actions/step.ts + 1 modules
var step = __webpack_require__(31456);
;// CONCATENATED MODULE: ./src/actions/deliver.ts
/** @module Delivers the results of every action: files, outputs, artifact, job summary, check run and log. */














/** Files that are named in a warning. */
const MAX_NAMED = 10;
/**
 * Delivers the result to each place, whatever happens at the others, and logs last what fails the step. The data comes
 * last, as it may take long, unless the step was interrupted: then it comes first, since there are only a few seconds.
 * @throws the first error, once everything else is delivered
 */
async function deliver(delivery) {
    const { report, outDirectory, env, storing, compared, log, stop } = delivery;
    const failures = [];
    const attempt = async (work) => {
        await work().catch((error) => failures.push((0,errors/* errorOf */.Mz)(error)));
    };
    const storeData = async () => {
        if (storing !== undefined)
            await attempt(async () => store(delivery, storing));
    };
    const interrupted = stop?.aborted === true;
    await attempt(async () => (0,writeReport/* writeReport */.u)(report, outDirectory));
    await attempt(async () => {
        (0,step/* setReportOutputs */.vl)(report, outDirectory);
        return Promise.resolve();
    });
    if (interrupted)
        await storeData();
    await attempt(async () => (0,step/* writeSummary */.Sy)(report, env));
    if (!interrupted) {
        await attempt(async () => deliver_publishReport(delivery));
        await storeData();
    }
    (0,step/* logResult */.AX)(report, log);
    if (compared.failure !== undefined)
        failures.push(compared.failure);
    for (const failure of failures.slice(1))
        log.error((0,systemFault/* failureText */.kY)(failure));
    const [first] = failures;
    if (first !== undefined)
        throw first;
}
async function deliver_publishReport({ report, context, storing, compared, checkName, log, stop, }) {
    const matrix = storing?.leg.matrix ?? null;
    const { client } = compared;
    const { checkRunUrl } = await publish({ client, report, context, checkName, matrix, log, stop });
    (0,step/* setOutputs */.n0)({ 'check-run-url': checkRunUrl ?? '' });
}
/** Writes the manifest, and uploads the artifact if it is wanted; a failed upload is only a warning. */
async function store({ report, outDirectory, context, log }, storing) {
    const directory = (0,external_node_path_.join)(outDirectory, 'covdata');
    const manifest = manifestOf(report, storing.leg, context);
    if (manifest !== undefined)
        await (0,newFiles/* replaceFile */.fR)((0,external_node_path_.join)(directory, legs_manifest/* MANIFEST_NAME */.i), manifestJson(manifest));
    (0,step/* setOutputs */.n0)({ 'artifact-id': '', 'artifact-url': '' });
    if (!storing.artifact)
        return;
    const { retentionDays } = storing;
    const { enterpriseServer } = context;
    const name = storing.artifactName ?? (0,artifact_name/* artifactName */.Cs)(storing.leg);
    const uploaded = await log.group('Upload the data', async () => uploadArtifact({ name, directory, retentionDays, enterpriseServer }, await (0,artifactService/* artifactService */.G)()));
    if (uploaded.kind === 'uploaded') {
        const run = `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.runId}`;
        const { leftOut = [] } = uploaded;
        if (leftOut.length > 0)
            log.warning([
                `${(0,plural/* plural */.L)(leftOut.length, 'file')} in ${directory} not uploaded`,
                ...leftOut.slice(0, MAX_NAMED),
            ].join('\n'));
        (0,step/* setOutputs */.n0)({ 'artifact-id': uploaded.id, 'artifact-url': `${run}/artifacts/${uploaded.id}` });
    }
    else {
        const { title, detail, fix } = uploaded.finding;
        log.warning([title, detail, fix].filter((part) => part !== '').join('\n'));
    }
}


/***/ }),

/***/ 11537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/actions/actionLog.ts
var actionLog = __webpack_require__(39803);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/cache/places.ts
var places = __webpack_require__(94300);
;// CONCATENATED MODULE: ./src/cache/buildCache.ts
/**
 * @module Go's build cache on disk (cmd/go/internal/cache). It has a directory for each first byte of the ids: a file
 * `<id>-a` names the output of an action, `<id>-d` is an output: a file, or a directory with an executable.
 */




const ENTRY = /^[0-9a-f]{64}-([ad])$/;
const ACTION = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +(\d+) +(\d+)\n$/;
/** The size of every action file. */
const ACTION_BYTES = 175;
/** Go updates the time of a file that it uses only if it is older than this. */
const REFRESH_MS = 3_600_000;
/**
 * What was used and what was added since the start.
 *
 * The time of a file does not show what is new, because Go updates it on use; the content of an action file does. If a
 * repeated action has the same output as before, Go uses the output without updating its time, so an output counts as
 * used if its action was.
 * @param cache absolute path of the cache
 * @param startedAt Unix milliseconds
 */
async function buildCacheUse(cache, startedAt) {
    const entries = [];
    for (const directory of await (0,promises_.readdir)(cache, { withFileTypes: true })) {
        if (directory.isDirectory() && places/* ENTRY_DIRECTORY */.Lm.test(directory.name))
            entries.push(...(await entriesOf((0,external_node_path_.join)(cache, directory.name), startedAt - REFRESH_MS)));
    }
    const outputs = new Set();
    let newActions = 0;
    let newBytes = 0;
    for (const entry of entries) {
        if (entry.kind !== 'a' || !entry.used || entry.bytes !== ACTION_BYTES)
            continue;
        // Programs of the job may have put anything there.
        const bytes = await (0,regularFile/* readRegularFile */.XF)(entry.path, ACTION_BYTES).catch(() => undefined);
        const found = bytes === undefined ? null : ACTION.exec(bytes.toString('latin1'));
        if (found === null)
            continue;
        const [, output = '', size, nanoseconds] = found;
        outputs.add(output);
        if (Number(nanoseconds) / 1e6 < startedAt)
            continue;
        newActions++;
        newBytes += Number(size);
    }
    const unused = entries.filter(({ id, kind, used }) => !used && !(kind === 'd' && outputs.has(id)));
    return { newActions, newBytes, unused: unused.map(({ path }) => path) };
}
/** The entries in a directory. Links, and files that Go does not name like this, are neither read nor removed. */
async function entriesOf(directory, usedSince) {
    const found = await (0,promises_.readdir)(directory, { withFileTypes: true });
    const entries = found.map(async (item) => {
        const kind = ENTRY.exec(item.name)?.[1] === 'a' ? 'a' : 'd';
        const known = ENTRY.test(item.name) && (item.isFile() || (kind === 'd' && item.isDirectory()));
        if (!known)
            return [];
        const path = (0,external_node_path_.join)(directory, item.name);
        const { mtimeMs, size } = await (0,promises_.lstat)(path);
        return [{ path, id: item.name.slice(0, -2), kind, used: mtimeMs >= usedSince, bytes: size }];
    });
    return (await Promise.all(entries)).flat();
}
/** Removes entries, which Go itself does after five days. */
async function removeEntries(paths) {
    for (const path of paths)
        await (0,promises_.rm)(path, { recursive: true, force: true });
}

// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
;// CONCATENATED MODULE: ./src/cache/moduleCache.ts
/** @module Go's module cache on disk (https://go.dev/ref/mod#module-cache). */



/**
 * How many go.mod files and module archives were downloaded since the start. Go writes each once and does not change it.
 * @param cache absolute path of the cache
 * @param startedAt Unix milliseconds
 */
async function newModuleFiles(cache, startedAt) {
    try {
        return await countNewer((0,external_node_path_.join)(cache, 'cache', 'download'), startedAt);
    }
    catch (error) {
        // Nothing was downloaded: there are no dependencies, or all are vendored.
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            return 0;
        throw error;
    }
}
async function countNewer(directory, since) {
    let count = 0;
    for (const entry of await (0,promises_.readdir)(directory, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isDirectory())
            count += await countNewer(path, since);
        else if (entry.isFile() && /\.(?:mod|zip)$/.test(entry.name) && (await (0,promises_.lstat)(path)).mtimeMs >= since)
            count++;
    }
    return count;
}
/**
 * Removes the clones that Go makes of repositories without a module proxy: they are large, and cache/download has what
 * was needed from them. Lock files stay: they are empty, and removing one that is in use would release the lock.
 */
async function removeClones(cache) {
    await (0,promises_.rm)((0,external_node_path_.join)(cache, 'cache', 'vcs'), { recursive: true, force: true });
}

// EXTERNAL MODULE: ./src/cache/cacheTitles.ts
var cacheTitles = __webpack_require__(61151);
;// CONCATENATED MODULE: ./src/cache/save.ts
/** @module Saving the caches after the job if that makes later runs faster, without ever failing the step. */






const MIB = 1024 * 1024;
const SAVE_LIMITS = {
    maxBytes: 4096 * MIB,
    minNewBytes: MIB,
    milliseconds: 600_000,
};
/** Saves the caches that are worth it. Never throws: errors are logged. */
async function saveCaches(state, service, log, limits = SAVE_LIMITS) {
    await Promise.all(state.places.map(async (place) => {
        const name = cacheTitles/* CACHE_NAMES */.q[place.kind];
        const refusal = reasonNotToSave(place, state);
        if (refusal !== undefined) {
            log.info(`${name} not saved: ${refusal}`);
            return;
        }
        try {
            await savePlace(place, state.startedAt, service, log, limits);
        }
        catch (error) {
            log.warning(`the ${name} could not be saved: ${(0,errors/* describeError */.Uc)(error)}`);
        }
    }));
}
/** Why a cache is not saved, as far as that does not depend on its content; undefined if nothing speaks against it. */
function reasonNotToSave({ owned, matchedKey, key }, { write }) {
    if (!owned)
        return 'its directory was not empty before the build';
    if (matchedKey === key)
        return 'it is already stored';
    if (write === 'never')
        return 'this job may not write caches that others read';
    if (write === 'unless-restored' && matchedKey !== null)
        return 'only this pull request could use it, and another one was restored';
    return undefined;
}
async function savePlace(place, startedAt, service, log, limits) {
    const { kind, path, key } = place;
    const name = cacheTitles/* CACHE_NAMES */.q[kind];
    if (!(await prepare(place, startedAt, limits))) {
        log.info(`${name} not saved: ${place.matchedKey === null ? 'nothing' : 'too little'} was added to it`);
        return;
    }
    const bytes = await (0,places/* sizeOf */.$d)(path);
    if (bytes > limits.maxBytes) {
        log.notice(`The ${name} in ${path} is not saved: it has ${mebibytes(bytes)}, and more than ${mebibytes(limits.maxBytes)} would evict the repository's other caches.`);
        return;
    }
    // Another leg may have been first: the client would find out only after packing.
    const work = async () => {
        if ((await service.lookUp(path, { primary: key, fallbacks: [] })) === key)
            return 'it is already stored';
        return (await service.save(path, key)) ? '' : 'the service did not accept it';
    };
    const refusal = await (0,deadline/* within */.u)(limits.milliseconds, work());
    if (refusal === deadline/* TOO_LATE */.w)
        log.warning(`the ${name} could not be saved within ${limits.milliseconds / 1000} s`);
    else
        log.info(refusal === '' ? `${name} saved as ${key}` : `${name} not saved: ${refusal}`);
}
/** Removes what later runs do not need. @returns whether enough was added to save the cache */
async function prepare({ kind, path, matchedKey }, startedAt, limits) {
    if (await (0,places/* isVacant */.Uq)(kind, path))
        return false;
    if (kind === 'modules') {
        if ((await newModuleFiles(path, startedAt)) === 0)
            return false;
        await removeClones(path);
        return true;
    }
    const use = await buildCacheUse(path, startedAt);
    if (use.newActions === 0)
        return false;
    if (matchedKey !== null && use.newBytes < limits.minNewBytes)
        return false;
    await removeEntries(use.unused);
    return true;
}
function mebibytes(bytes) {
    return `${Math.ceil(bytes / MIB)} MiB`;
}

// EXTERNAL MODULE: ./src/cache/cacheService.ts
var cacheService = __webpack_require__(99565);
// EXTERNAL MODULE: ./src/cache/state.ts
var cache_state = __webpack_require__(64807);
// EXTERNAL MODULE: ./src/process/endProcess.ts
var endProcess = __webpack_require__(26227);
;// CONCATENATED MODULE: ./src/actions/postAction.ts
/** @module The post step of the action, after all steps of the job: saves Go's caches. Nothing here fails the job. */







async function main() {
    const log = (0,actionLog/* actionLog */.Z)();
    try {
        await save(core/* getState */.Gu(cache_state/* CACHE_STATE */.b), log);
    }
    catch (error) {
        log.warning(`Go's caches were not saved: ${(0,errors/* describeError */.Uc)(error)}`);
    }
    await (0,endProcess/* endProcess */.J)();
}
/** @param text the state that the main step left; empty if caches are off or there is nothing to save */
async function save(text, log) {
    if (text === '')
        return;
    const state = (0,cache_state/* parseCacheState */.l)(text);
    if (state === undefined) {
        log.info("Go's caches are not saved: the state that the main step left cannot be read");
        return;
    }
    await saveCaches(state, await (0,cacheService/* gitHubCacheService */.v)(), log);
}


/***/ }),

/***/ 92009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/artifact/artifactService.ts
var artifactService = __webpack_require__(3215);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/artifact/archive/archiveError.ts
/** @module The error for an archive that is refused. */
/** In UTF-16 code units. */
const MAX_NAME_LENGTH = 120;
/** Thrown for an archive that is damaged, hostile or too large. Nothing of it is kept. */
class ArchiveError extends Error {
    entry;
    reason;
    name = 'ArchiveError';
    constructor(
    /** The untrusted name of an entry; undefined if the whole archive is at fault. */
    entry, 
    /** What is wrong, as a predicate: `is encrypted`. */
    reason, options) {
        const subject = entry === undefined ? 'the archive' : JSON.stringify(entry.slice(0, MAX_NAME_LENGTH));
        super(`${subject} ${reason}`, options);
        this.entry = entry;
        this.reason = reason;
    }
}

;// CONCATENATED MODULE: ./src/artifact/archive/archiveLimits.ts
/** @module Limits for archives: far more than any run needs, far less than what fills a disk. */
const DEFAULT_LIMITS = {
    maxEntries: 20_000,
    maxBytes: 512 * 1024 * 1024,
    maxEntryBytes: 256 * 1024 * 1024,
    maxRatio: 200,
};
const RATIO_FREE_BYTES = 1024 * 1024;
/** Whether so much comes out of so little that it must be a zip bomb. */
function isBomb(bytes, compressedBytes, { maxRatio }) {
    return bytes > RATIO_FREE_BYTES + maxRatio * compressedBytes;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./src/artifact/archive/archiveFile.ts
/** @module Reading the bytes of an archive. */



const BLOCK_BYTES = 256 * 1024;
/**
 * The reader that yauzl uses. Its own passes any offset in the archive to Node.js, which throws for offsets above 2^53
 * where nothing catches it.
 */
class ArchiveFile extends yauzl/* RandomAccessReader */.lJ {
    file;
    size;
    constructor(file, size) {
        super();
        this.file = file;
        this.size = size;
    }
    read(buffer, offset, length, position, callback) {
        if (!(position >= 0 && position + length <= this.size))
            callback(new Error('unexpected EOF'));
        else
            (0,external_node_fs_.read)(this.file.fd, buffer, offset, length, position, callback);
    }
}
/**
 * The bytes of a part of a file, in blocks.
 * @throws ArchiveError if the file ends before the part does
 */
async function* readPart(file, start, length) {
    const end = start + length;
    let position = start;
    while (position < end) {
        const block = Buffer.allocUnsafe(Math.min(BLOCK_BYTES, end - position));
        const { bytesRead } = await file.read(block, 0, block.length, position);
        if (bytesRead === 0)
            throw new ArchiveError(undefined, 'became shorter while it was read');
        position += bytesRead;
        yield block.subarray(0, bytesRead);
    }
}

// EXTERNAL MODULE: ./src/artifact/entryName.ts
var entryName = __webpack_require__(84217);
;// CONCATENATED MODULE: ./src/artifact/archive/checkEntry.ts



/** Compression methods of APPNOTE.TXT 4.4.5. */
const STORED = 0;
const DEFLATED = 8;
/** Traditional and strong encryption, and masked headers (APPNOTE.TXT 4.4.4: bits 0, 6 and 13). */
const ENCRYPTED = 0x2041;
/** The upper half of the external attributes is a Unix mode. */
const MODE_TYPE = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;
/** Checked before the list of allowed names, so that the reason says what was attempted. */
const BAD_NAMES = [
    [/[\p{Cc}]/u, 'has control characters in its name'],
    [/\\/, 'has a backslash in its name'],
    [/^\//, 'has an absolute name'],
    [/^[A-Za-z]:/, 'has a drive letter in its name'],
    [/(?:^|\/)\.\.(?:\/|$)/, 'has a name that leads out of the archive'],
];
/** The name of an entry, decoded as Latin-1: no two names become equal, and the names of our files are ASCII anyway. */
function nameOf(raw) {
    return raw.toString('latin1');
}
/** Whether the entry is a folder. */
function isFolder(name) {
    return name.endsWith('/');
}
/**
 * Checks name, type, method and sizes.
 * @throws ArchiveError for an entry that is not allowed
 */
function checkEntry(name, entry, limits) {
    const reason = BAD_NAMES.find(([pattern]) => pattern.test(name))?.[1] ??
        typeProblem(name, entry) ??
        (isFolder(name) ? folderProblem(entry) : fileProblem(name, entry, limits));
    if (reason !== undefined)
        throw new ArchiveError(name, reason);
}
/** The type is 0 if the writer stored no Unix mode. */
function typeProblem(name, { externalFileAttributes }) {
    const type = (externalFileAttributes >>> 16) & MODE_TYPE;
    const allowed = isFolder(name) ? DIRECTORY : REGULAR;
    return type === 0 || type === allowed ? undefined : 'is not a regular file';
}
function folderProblem({ uncompressedSize }) {
    return uncompressedSize === 0 ? undefined : 'is a folder with content';
}
function fileProblem(name, entry, limits) {
    const { generalPurposeBitFlag, compressionMethod, compressedSize, uncompressedSize } = entry;
    if (!(0,entryName/* isEntryName */.G)(name))
        return 'is not a file of a coverage artifact';
    if ((generalPurposeBitFlag & ENCRYPTED) !== 0)
        return 'is encrypted';
    if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
        return `is compressed by the unknown method ${compressionMethod}`;
    if (!(uncompressedSize <= limits.maxEntryBytes))
        return `has ${uncompressedSize} bytes, more than the allowed ${limits.maxEntryBytes}`;
    if (isBomb(uncompressedSize, compressedSize, limits))
        return `unpacks ${compressedSize} bytes to ${uncompressedSize}: it is a zip bomb`;
    return undefined;
}
/**
 * Checks that the local header, in front of the data, agrees with the central directory: otherwise different programs see
 * different files.
 * @throws ArchiveError if it does not
 */
function checkLocalHeader(name, entry, local) {
    if (!local.fileName.equals(entry.fileNameRaw))
        throw new ArchiveError(name, `is called ${JSON.stringify(nameOf(local.fileName))} in its local header`);
    if (local.compressionMethod !== entry.compressionMethod)
        throw new ArchiveError(name, 'has two different compression methods');
    if ((local.generalPurposeBitFlag & ENCRYPTED) !== 0)
        throw new ArchiveError(name, 'is encrypted');
}

;// CONCATENATED MODULE: ./src/artifact/archive/directory.ts

const RECORD_BYTES = 22;
/** Precedes the end record in archives with more than 65,535 entries or 4 GiB. */
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_LOCATOR = 0x07064b50;
/**
 * Locates the directory, which must end where the end record begins: only other programs would see what is between them.
 * @param size of the archive, in bytes
 * @param commentBytes length of the comment at its end
 * @throws ArchiveError if the directory ends elsewhere, or the archive is in the ZIP64 format
 */
async function readDirectory(file, size, commentBytes) {
    const end = size - commentBytes - RECORD_BYTES;
    const bytes = Buffer.alloc(ZIP64_LOCATOR_BYTES + RECORD_BYTES);
    const before = Math.min(end, ZIP64_LOCATOR_BYTES);
    await file.read(bytes, ZIP64_LOCATOR_BYTES - before, before + RECORD_BYTES, end - before);
    if (bytes.readUInt32LE(0) === ZIP64_LOCATOR)
        throw new ArchiveError(undefined, 'is in the ZIP64 format, which only much larger archives need');
    const length = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 12);
    const start = bytes.readUInt32LE(ZIP64_LOCATOR_BYTES + 16);
    if (start + length !== end)
        throw new ArchiveError(undefined, 'is damaged: its directory does not end where it should');
    return { start, length };
}

;// CONCATENATED MODULE: ./src/artifact/archive/listFiles.ts







/** Length of a header in the directory, without name, extra field and comment (APPNOTE.TXT 4.3.12). */
const HEADER_BYTES = 46;
/**
 * The files of an archive.
 * @param size of the archive, in bytes
 * @throws ArchiveError, and nothing else whatever the archive contains
 */
async function listFiles(file, size, limits) {
    try {
        const zip = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new ArchiveFile(file, size), size, {
            autoClose: false,
            // Names are checked as bytes: code pages and extra fields do not matter.
            decodeStrings: false,
            strictFileNames: true,
            validateEntrySizes: true,
        });
        if (zip.entryCount > limits.maxEntries)
            throw new ArchiveError(undefined, `has ${zip.entryCount} entries, more than the allowed ${limits.maxEntries}`);
        const directory = await readDirectory(file, size, zip.comment.length);
        const files = await readEntries(zip, directory, limits);
        refuseOverlaps(files, directory);
        return files;
    }
    catch (error) {
        if (error instanceof ArchiveError)
            throw error;
        throw new ArchiveError(undefined, `is damaged: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
}
async function readEntries(zip, directory, limits) {
    const files = new Map();
    let bytes = 0;
    let compressedBytes = 0;
    let headerBytes = 0;
    // yauzl reads one entry at a time, and no more than the end record announces.
    for await (const entry of zip.eachEntry()) {
        const name = nameOf(entry.fileNameRaw);
        checkEntry(name, entry, limits);
        headerBytes += headerLength(entry);
        if (isFolder(name))
            continue;
        // No two allowed names differ only in case, so they are distinct on every file system.
        if (files.has(name))
            throw new ArchiveError(name, 'is in the archive twice');
        bytes += entry.uncompressedSize;
        compressedBytes += entry.compressedSize;
        if (bytes > limits.maxBytes)
            throw new ArchiveError(undefined, `contains more than the allowed ${limits.maxBytes} bytes`);
        if (isBomb(bytes, compressedBytes, limits))
            throw new ArchiveError(undefined, `unpacks ${compressedBytes} bytes to ${bytes}: it is a zip bomb`);
        files.set(name, await archivedFile(zip, name, entry));
    }
    if (headerBytes !== directory.length)
        throw new ArchiveError(undefined, 'is damaged: its directory contains more entries than it announces');
    return [...files.values()];
}
function headerLength({ fileNameLength, extraFieldLength, fileCommentLength }) {
    return HEADER_BYTES + fileNameLength + extraFieldLength + fileCommentLength;
}
async function archivedFile(zip, name, entry) {
    const local = await zip.readLocalFileHeaderPromise(entry);
    checkLocalHeader(name, entry, local);
    return {
        name,
        start: entry.relativeOffsetOfLocalHeader,
        dataStart: local.fileDataStart,
        compressedSize: entry.compressedSize,
        size: entry.uncompressedSize,
        crc32: entry.crc32,
        deflated: entry.compressionMethod === DEFLATED,
    };
}
/** Files that share bytes could unpack to a lot although each of them looks harmless. */
function refuseOverlaps(files, directory) {
    let end = 0;
    for (const file of files.toSorted((one, other) => one.start - other.start)) {
        if (file.start < end)
            throw new ArchiveError(file.name, 'shares its bytes with another file');
        end = file.dataStart + file.compressedSize;
        if (end > directory.start)
            throw new ArchiveError(file.name, "shares its bytes with the archive's directory");
    }
}

;// CONCATENATED MODULE: ./src/artifact/archive/unpackArchive.ts
/** @module Unpacking an untrusted archive: completely or not at all. */










/**
 * Writes the files of a zip archive to an empty directory, which is empty again if this throws.
 * @param directory absolute
 * @throws ArchiveError if the archive is damaged or too large, or contains what no artifact of ours does; Node's errors
 * if the archive cannot be opened or the directory cannot be written
 */
async function unpackArchive(zipPath, directory, limits = DEFAULT_LIMITS) {
    if ((await (0,promises_.readdir)(directory)).length > 0)
        throw new Error(`${directory} is not empty`);
    const archive = await (0,promises_.open)(zipPath);
    try {
        const { size } = await archive.stat();
        const files = await listFiles(archive, size, limits);
        for (const file of files)
            await unpackFile(archive, file, directory);
        return { files: files.map(({ name }) => name), bytes: files.reduce((sum, file) => sum + file.size, 0) };
    }
    catch (error) {
        for (const name of await (0,promises_.readdir)(directory))
            await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { recursive: true, force: true });
        throw error;
    }
    finally {
        await archive.close();
    }
}
async function unpackFile(archive, file, directory) {
    const path = (0,external_node_path_.join)(directory, file.name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const data = readPart(archive, file.dataStart, file.compressedSize);
    const check = checked(file);
    const target = (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 });
    try {
        if (file.deflated)
            await (0,external_node_stream_promises_.pipeline)(data, external_node_zlib_default().createInflateRaw(), check, target);
        else
            await (0,external_node_stream_promises_.pipeline)(data, check, target);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error)?.startsWith('Z_') !== true)
            throw error;
        throw new ArchiveError(file.name, 'is damaged', { cause: error });
    }
}
/** Passes on the unpacked data and checks it against the announced size and checksum. */
function checked({ name, size, crc32 }) {
    return async function* (blocks) {
        let bytes = 0;
        let sum = 0;
        for await (const block of blocks) {
            bytes += block.length;
            if (bytes > size)
                throw new ArchiveError(name, `has more than the announced ${size} bytes`);
            sum = external_node_zlib_default().crc32(block, sum);
            yield block;
        }
        if (bytes < size)
            throw new ArchiveError(name, `has ${bytes} bytes instead of the announced ${size}`);
        if (sum !== crc32)
            throw new ArchiveError(name, 'does not match its checksum');
    };
}

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
;// CONCATENATED MODULE: ./src/artifact/budget.ts
/** @module What all artifacts of a report may take together: each alone stays within its own limits. */

/** Far more than 256 jobs, the most that a matrix can have, need. */
const TOTAL_LIMITS = { bytes: 2 * 1024 ** 3, processes: 200_000, items: 2_000_000 };
/** What is left for the artifacts that have not been read yet. */
class Budget {
    limits;
    bytes;
    processes;
    items;
    constructor(limits = TOTAL_LIMITS) {
        this.limits = limits;
        this.bytes = limits.bytes;
        this.processes = limits.processes;
        this.items = limits.items;
    }
    /** How many bytes may still be unpacked. */
    get bytesLeft() {
        return this.bytes;
    }
    unpacked(bytes) {
        this.bytes -= bytes;
    }
    /** @returns the manifest with as many processes as there is room for; undefined if its other lists have no room */
    fit(manifest) {
        const { binaries, findings, files, packages, notLinked } = manifest;
        const { filesLeftOut = [], directedFiles = [] } = manifest;
        const evidence = findings.reduce((sum, item) => sum + item.evidence.length, 0);
        const lists = [binaries, findings, files, packages, notLinked, filesLeftOut, directedFiles];
        const items = lists.reduce((sum, list) => sum + list.length, evidence);
        if (items > this.items)
            return undefined;
        this.items -= items;
        const processes = manifest.processes.slice(0, this.processes);
        this.processes -= processes.length;
        const cut = manifest.processes.length - processes.length;
        if (cut === 0)
            return manifest;
        const title = `The report lists only ${this.limits.processes} processes`;
        const said = (0,finding/* finding */.gk)('manifest-shortened', title, { evidence: [`${cut} more of ${manifest.leg.job}`] });
        return { ...manifest, processes, findings: [...findings, said] };
    }
}

// EXTERNAL MODULE: ./src/legs/manifest.ts
var legs_manifest = __webpack_require__(71540);
// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: ./src/artifact/serviceProblem.ts
var serviceProblem = __webpack_require__(80794);
;// CONCATENATED MODULE: ./src/artifact/download.ts
/** @module Downloading the artifacts of all legs of a workflow run. A damaged or hostile one does not affect the others. */

















const PARALLEL_DOWNLOADS = 5;
/** The client retries each of its requests for minutes. */
const MAX_MS = 180_000;
const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
/** Thrown with the reason why an artifact cannot be used. */
class BrokenArtifact extends Error {
    name = 'BrokenArtifact';
}
/**
 * Downloads and unpacks the artifacts of this workflow run; of those with the same name, the newest.
 * @returns the artifacts, sorted by name; empty if no name matches
 * @throws UserError if the artifacts cannot be listed
 */
async function downloadLegs({ pattern, directory, maxArchiveBytes = MAX_ARCHIVE_BYTES, enterpriseServer, max = MAX_MS, limits, }, service, log) {
    const listed = (await list(service, enterpriseServer === true, max))
        .filter(({ name }) => (0,artifact_name/* matchesPattern */.MT)(name, pattern))
        .sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.name, other.name));
    const results = new Map();
    const inTurn = new Unpacking(new Budget(limits));
    await (0,parallel/* forEachLimited */.v)(listed, PARALLEL_DOWNLOADS, async (artifact, index) => {
        const place = (0,external_node_path_.join)(directory, String(index));
        const downloading = { maxBytes: maxArchiveBytes, max, inTurn };
        results.set(index, await downloadOne(artifact, place, downloading, service));
        log.progress(`Downloaded ${results.size} of ${listed.length} artifacts`);
    });
    const found = listed.flatMap((_, index) => results.get(index) ?? []);
    const read = found.filter(({ state }) => state === 'read').length;
    log.info(`Read ${read} of ${found.length} artifacts that match ${pattern}`);
    return found;
}
async function list(service, enterpriseServer, max) {
    const problemText = 'the artifacts of this workflow run cannot be listed';
    if (enterpriseServer)
        throw new errors/* UserError */.yo(`${problemText}: ${serviceProblem/* ENTERPRISE_SERVER */.oH.title}`, serviceProblem/* ENTERPRISE_SERVER */.oH.fix);
    const listed = await (0,deadline/* within */.u)(max, service.listArtifacts({ latest: true })).catch((error) => {
        const { title, fix } = (0,serviceProblem/* serviceProblem */.tH)(error);
        throw new errors/* UserError */.yo(`${problemText}: ${title}`, fix, { cause: error });
    });
    if (listed !== deadline/* TOO_LATE */.w)
        return listed.artifacts;
    const { title, fix } = (0,serviceProblem/* lateService */.OK)(max);
    throw new errors/* UserError */.yo(`${problemText}: ${title}`, fix);
}
/** Never throws: an artifact that cannot be used is returned as broken. */
async function downloadOne(artifact, place, { maxBytes, max, inTurn }, service) {
    const { name } = artifact;
    const archiveDirectory = (0,external_node_path_.join)(place, 'archive');
    const directory = (0,external_node_path_.join)(place, 'data');
    try {
        refuseUnread(artifact, maxBytes);
        await (0,promises_.mkdir)(archiveDirectory, { recursive: true, mode: 0o700 });
        await (0,promises_.mkdir)(directory, { mode: 0o700 });
        // Not unpacked by the client, which has no limits and does not enforce the digest.
        const options = { path: archiveDirectory, skipDecompress: true };
        const downloaded = await (0,deadline/* within */.u)(max, service.downloadArtifact(artifact.id, options));
        if (downloaded === deadline/* TOO_LATE */.w)
            throw new BrokenArtifact((0,serviceProblem/* lateService */.OK)(max).title);
        const archive = await archiveIn(archiveDirectory, maxBytes);
        await checkDigest(archive, artifact.digest);
        return { name, state: 'read', directory, manifest: await inTurn.unpack(archive, directory) };
    }
    catch (error) {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        return { name, state: 'broken', reason: reasonOf(error) };
    }
    finally {
        await (0,promises_.rm)(archiveDirectory, { recursive: true, force: true });
    }
}
/** Unpacks one archive after the other, so that each knows what those before it have taken. */
class Unpacking {
    budget;
    last = Promise.resolve();
    constructor(budget) {
        this.budget = budget;
    }
    async unpack(archive, directory) {
        const before = this.last;
        const work = (async () => {
            await before.catch(() => undefined);
            return this.unpackNow(archive, directory);
        })();
        this.last = work;
        return work;
    }
    async unpackNow(archive, directory) {
        const maxBytes = Math.min(DEFAULT_LIMITS.maxBytes, this.budget.bytesLeft);
        const { files, bytes } = await unpackArchive(archive, directory, { ...DEFAULT_LIMITS, maxBytes });
        this.budget.unpacked(bytes);
        if (!files.includes(legs_manifest/* MANIFEST_NAME */.i))
            throw new BrokenArtifact(`it has no ${legs_manifest/* MANIFEST_NAME */.i}`);
        const manifest = this.budget.fit(await readManifest((0,external_node_path_.join)(directory, legs_manifest/* MANIFEST_NAME */.i)));
        if (manifest === undefined)
            throw new BrokenArtifact(`its ${legs_manifest/* MANIFEST_NAME */.i} has no room beside those of the other artifacts`);
        return manifest;
    }
}
/** Refuses an artifact by its name and size in the list. */
function refuseUnread({ name, size }, maxBytes) {
    if (!(0,artifact_name/* isPrintableName */.Fh)(name))
        throw new BrokenArtifact('its name contains a workflow command or control characters');
    if (!(size <= maxBytes))
        throw new BrokenArtifact(tooLarge(size, maxBytes));
}
function tooLarge(size, maxBytes) {
    return `its archive has ${size} bytes, more than the allowed ${maxBytes}`;
}
/** The path of the archive: the only file in the folder, which the service names. */
async function archiveIn(directory, maxBytes) {
    const [entry, ...others] = await (0,promises_.readdir)(directory, { withFileTypes: true });
    if (entry?.isFile() !== true || others.length > 0)
        throw new BrokenArtifact('it is not a single archive');
    const path = (0,external_node_path_.join)(directory, entry.name);
    const { size } = await (0,promises_.stat)(path);
    if (size > maxBytes)
        throw new BrokenArtifact(tooLarge(size, maxBytes));
    return path;
}
/** @param expected `sha256:` and 64 hexadecimal digits; services other than GitHub's may have none */
async function checkDigest(path, expected) {
    if (expected === undefined || expected === '')
        return;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    const digest = `sha256:${hash.digest('hex')}`;
    if (digest !== expected.toLowerCase())
        throw new BrokenArtifact(`its archive was changed or truncated: its digest is ${digest}, expected ${expected}`);
}
async function readManifest(path) {
    // Loads valibot, so it is imported only if there is a leg.
    const { ManifestError, parseManifest } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 58800));
    const { size } = await (0,promises_.stat)(path);
    if (size > manifestLimits/* MAX_MANIFEST_LENGTH */.eM)
        throw new BrokenArtifact(`its ${legs_manifest/* MANIFEST_NAME */.i} has ${size} bytes, more than the allowed ${manifestLimits/* MAX_MANIFEST_LENGTH */.eM}`);
    const json = await (0,promises_.readFile)(path, 'utf8');
    try {
        return parseManifest(json);
    }
    catch (error) {
        if (error instanceof ManifestError)
            throw new BrokenArtifact(`its ${legs_manifest/* MANIFEST_NAME */.i} cannot be used: ${error.message}`);
        throw error;
    }
}
function reasonOf(error) {
    if (error instanceof BrokenArtifact)
        return error.message;
    if (error instanceof ArchiveError)
        return `its archive is refused: ${error.message}`;
    return `it cannot be downloaded or unpacked: ${(0,errors/* describeError */.Uc)(error)}`;
}

// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/gates/gateRules.ts
var gateRules = __webpack_require__(45014);
// EXTERNAL MODULE: ./src/findings/failOn.ts
var failOn = __webpack_require__(46329);
// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
// EXTERNAL MODULE: ./src/inputs/publishingInputs.ts
var publishingInputs = __webpack_require__(79425);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/reportInputs.ts
/** @module The inputs of the report action: what to merge, and what to publish. */






const DEFAULT_PATTERN = 'covdata-*';
const OWN_INPUTS = [
    {
        name: 'paths',
        default: '',
        description: 'Directories with coverage data to merge, one per line: GOCOVERDIRs, `covdata` directories of reports, or downloaded artifacts.',
    },
    {
        name: 'artifact-pattern',
        default: '',
        description: `Which artifacts of this workflow run to merge, as a glob pattern. Default: \`${DEFAULT_PATTERN}\`, or none if \`paths\` is set.`,
    },
    definitions/* THRESHOLD_INPUT */.zK,
    definitions/* FAIL_ON_INPUT */.Gs,
];
const REPORTING_INPUTS = [...OWN_INPUTS, ...publishingInputs/* PUBLISHING_INPUTS */.i8];
/**
 * Reads and checks the inputs of the report action.
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
function parseReportingInputs(read, base) {
    const inputs = new values/* InputTexts */.B(OWN_INPUTS, read);
    const paths = inputs
        .text('paths')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return {
        paths: paths.map((path) => (0,external_node_path_.resolve)(base, path)),
        artifactPattern: inputs.optional('artifact-pattern') ?? (paths.length === 0 ? DEFAULT_PATTERN : undefined),
        gates: (0,gateRules/* parseGateRules */.i)(inputs.text('threshold')),
        failOn: (0,failOn/* parseFailOn */.XV)(inputs.text('fail-on')),
        publishing: (0,publishingInputs/* parsePublishingInputs */.u0)(read),
    };
}

// EXTERNAL MODULE: ./src/legs/legData.ts + 1 modules
var legData = __webpack_require__(87765);
// EXTERNAL MODULE: ./src/legs/legFindings.ts
var legFindings = __webpack_require__(20415);
// EXTERNAL MODULE: ./src/legs/legInfo.ts
var legInfo = __webpack_require__(97881);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/requiredVariable.ts
var requiredVariable = __webpack_require__(27288);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/process/watchdog.ts
var watchdog = __webpack_require__(81450);
// EXTERNAL MODULE: ./src/stages/judge.ts + 1 modules
var judge = __webpack_require__(18146);
// EXTERNAL MODULE: ./src/stages/merge.ts + 7 modules
var merge = __webpack_require__(96475);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts + 1 modules
var runDirectories = __webpack_require__(71498);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/actions/comparing.ts + 6 modules
var comparing = __webpack_require__(94568);
// EXTERNAL MODULE: ./src/actions/deliver.ts + 12 modules
var deliver = __webpack_require__(57990);
// EXTERNAL MODULE: ./src/actions/step.ts + 1 modules
var step = __webpack_require__(31456);
;// CONCATENATED MODULE: ./src/actions/reportAction.ts
/** @module The report action: merges the artifacts of all legs of a workflow run into one report and one verdict. */






















async function main() {
    await (0,step/* runStep */.eg)(reportStep);
}
async function reportStep(log) {
    const { env, workingDirectory } = (0,system/* readSystem */.m)();
    (0,watchdog/* endAfter */.uY)(watchdog/* MAX_REST_MS */.xo, '::error::the report was not finished within 30 minutes, and was stopped\n');
    const inputs = parseReportingInputs((0,step/* inputReader */.cN)(env), env.GITHUB_WORKSPACE ?? workingDirectory);
    const { token, checkName } = inputs.publishing;
    if (token !== undefined)
        core/* setSecret */.Pq(token);
    const context = await (0,github_context/* readContext */.y)(env);
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,requiredVariable/* requiredVariable */.c)(env, 'RUNNER_TEMP'), 'RUNNER_TEMP');
    const outDirectory = (0,external_node_path_.join)(directories.root, 'report');
    const artifacts = await log.group('Download the artifacts', () => download(inputs, directories, context.enterpriseServer, log));
    const read = artifacts.filter((artifact) => artifact.state === 'read');
    const measurement = await (0,merge/* merge */.h)({
        directories: inputs.paths,
        legs: await Promise.all(read.map(({ directory, manifest }) => (0,legData/* legDataOf */.yn)(directory, manifest, originOf(context)))),
        origin: originOfPaths(context),
        lost: lostLegs(artifacts),
        outDirectory,
        version: version/* VERSION */.x,
    });
    // From here on an interrupt ends the waiting for GitHub, and the report is still delivered.
    const stop = (0,interrupt/* onInterrupt */.nA)().signal;
    const compared = await (0,comparing/* compareForReport */.h)(inputs.publishing, context, log, stop);
    const report = (0,judge/* judge */.S)(measurement, compared.comparison, inputs);
    await (0,deliver/* deliver */.c)({ report, outDirectory, env, context, storing: undefined, compared, checkName, log, stop });
}
/** Artifacts come from this workflow run, all jobs of which have the same commit. */
function originOf({ owner, repo, testedSha, runId }) {
    return { repository: `${owner}/${repo}`, commit: testedSha, runId };
}
/** Directories may come from other runs. Only some events say which commit the result is about. */
function originOfPaths(context) {
    const known = ['push', 'pull_request', 'merge_group'].includes(context.eventName);
    const origin = originOf(context);
    return { ...origin, commit: known ? origin.commit : undefined, runId: undefined };
}
/** @throws UserError if there is nothing to merge */
async function download({ artifactPattern: pattern, paths }, directories, enterpriseServer, log) {
    if (pattern === undefined)
        return [];
    const artifacts = await downloadLegs({ pattern, directory: (0,external_node_path_.join)(directories.root, 'artifacts'), enterpriseServer }, await (0,artifactService/* artifactService */.G)(), log);
    if (artifacts.length === 0 && paths.length === 0)
        throw new errors/* UserError */.yo(`no artifact of this workflow run matches ${pattern}`, 'Make this job need the jobs that measure, and check their logs for why they uploaded nothing; or name directories with paths.');
    return artifacts;
}
/** The legs whose artifact is missing or cannot be read, and the findings about them. */
function lostLegs(artifacts) {
    const broken = artifacts.filter((artifact) => artifact.state === 'broken');
    const read = artifacts.filter((artifact) => artifact.state === 'read');
    const missing = withoutBroken((0,legInfo/* missingLegs */.og)(read.map((artifact) => artifact.manifest.leg)), broken.length);
    return {
        legs: [
            ...broken.map((artifact) => (0,legInfo/* lostLeg */.dA)(artifact.name, 'broken')),
            ...missing.map((name) => (0,legInfo/* lostLeg */.dA)(name, 'missing')),
        ],
        findings: [
            ...(0,legFindings/* missingFinding */.Ww)(missing),
            ...broken.map((artifact) => (0,finding/* finding */.gk)('leg-broken', `The artifact ${artifact.name} cannot be used`, {
                evidence: [artifact.reason],
            })),
        ],
    };
}
/** An unreadable artifact belongs to one of the legs that seem to be missing, but nobody knows to which. */
function withoutBroken(missing, broken) {
    const count = missing.length - broken;
    if (broken === 0 || count <= 0)
        return count <= 0 ? [] : missing;
    return [`${count} of ${missing.join(', ')}`];
}


/***/ }),

/***/ 8972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/cache/cacheService.ts
var cacheService = __webpack_require__(99565);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/cache/places.ts
var cache_places = __webpack_require__(94300);
// EXTERNAL MODULE: ./src/cache/policy.ts
var cache_policy = __webpack_require__(94798);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/support/canonicalJson.ts
var canonicalJson = __webpack_require__(44519);
;// CONCATENATED MODULE: ./src/cache/keys.ts
/**
 * @module The keys of caches. What is saved under a key never changes, so a key contains everything that the cache depends
 * on. Fallbacks are prefixes: the newest entry whose key begins with one is restored.
 */


/** The version is increased if the content of a cache changes its form. */
const MODULES = 'go-integration-coverage-modules-v1';
const BUILD = 'go-integration-coverage-build-v1';
/** All parts of a key together stay well below the limit of 512 characters. */
const MAX_PART_LENGTH = 48;
const DIGEST_LENGTH = 20;
/**
 * The keys of the module cache. A cache for another go.sum still helps, as usually few modules have changed. But nothing
 * shows which of its modules are still in use, so it would grow for ever: each month starts with an empty cache.
 */
function moduleCacheKeys({ runnerOs, now, sums }) {
    const prefix = `${MODULES}-${part(runnerOs)}-${now.toISOString().slice(0, 'yyyy-mm'.length)}-`;
    return { primary: `${prefix}${digest(sums)}`, fallbacks: [prefix] };
}
/** The keys of the build cache. Go looks up entries by a hash of their sources: an old cache is less useful, never wrong. */
function buildCacheKeys(parts) {
    const { runnerOs, arch, image, goVersion, goos, goarch } = parts;
    const machine = `${part(runnerOs)}-${part(arch)}-${image === undefined ? 'self-hosted' : part(image)}`;
    const target = `go${part(goVersion)}-${part(goos)}_${part(goarch)}`;
    const anySums = `${BUILD}-${machine}-${target}-${digest(parts.compiling)}-`;
    const anyCommit = `${anySums}${digest(parts.sums)}-`;
    return { primary: `${anyCommit}${part(parts.sha)}`, fallbacks: [anyCommit, anySums] };
}
/** A part of a key. Commas are forbidden in keys; all other special characters are replaced as well. */
function part(text) {
    return text.replace(/[^A-Za-z0-9._]+/g, '_').slice(0, MAX_PART_LENGTH);
}
function digest(value) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonicalJson/* canonicalJson */.d)(value)).digest('hex').slice(0, DIGEST_LENGTH);
}

;// CONCATENATED MODULE: ./src/cache/cacheRequest.ts
/** @module What the caches of a run depend on, and the keys derived from it. */




/**
 * The keys of both caches.
 * @throws Node's error if neither go.sum nor go.mod can be read
 */
async function keysOf(request, caches, now) {
    const { info, modules, env } = request;
    const { module, testModule } = modules;
    const files = [module.file, ...(testModule === undefined ? [] : [testModule.file])];
    const sums = await Promise.all(files.map(readSums));
    const runnerOs = env.RUNNER_OS ?? 'unknown';
    return {
        modules: moduleCacheKeys({ runnerOs, now, sums }),
        build: buildCacheKeys({
            runnerOs,
            arch: request.arch,
            image: env.ImageOS,
            goVersion: info.version,
            goos: info.goos,
            goarch: info.goarch,
            compiling: compiling(request, caches),
            sums,
            sha: request.context.testedSha,
        }),
    };
}
/** What the compiler's output depends on in addition to Go, the target and the sources. */
function compiling({ inputs, version }, caches) {
    const { buildFlags, testFlags, tags, packages, coverpkg, inProcess, testBuilds, preserve } = inputs;
    return {
        version,
        go: caches.compiling,
        buildFlags: buildFlags.words,
        testFlags: testFlags.words,
        tags,
        // The main packages are always measured, so they are part of -coverpkg.
        packages,
        coverpkg,
        inProcess,
        testBuilds,
        preserve,
    };
}
/** The text of go.sum, or of go.mod for a module without dependencies, which has no go.sum. */
async function readSums(goMod) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(goMod), 'go.sum'), 'utf8');
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) !== 'ENOENT')
            throw error;
        return (0,promises_.readFile)(goMod, 'utf8');
    }
}

// EXTERNAL MODULE: ./src/cache/cacheTitles.ts
var cacheTitles = __webpack_require__(61151);
;// CONCATENATED MODULE: ./src/cache/restore.ts
/** @module Restoring the caches before the build: only into empty directories, and without ever failing the run. */






/** A service that does not answer must not keep the build from starting. */
const LOOK_UP_MS = 60_000;
/**
 * Restores both caches in parallel. Must be called before go commands that list or build, as these fill the directories.
 * Never throws: errors are logged, and the run goes on with empty caches.
 * @returns what the post step needs; undefined if nothing is to be saved
 */
async function restoreCaches(request, service, log, lookUpMilliseconds = LOOK_UP_MS) {
    try {
        if (!service.available) {
            log.info('there is no cache service here: modules and compiled packages are not kept for the next run');
            return undefined;
        }
        return await restoreAll(request, { service, log, lookUpMilliseconds });
    }
    catch (error) {
        log.warning(`Go's caches are not used: ${(0,errors/* describeError */.Uc)(error)}`);
        return undefined;
    }
}
async function restoreAll(request, tools) {
    const { env, context, go, inputs } = request;
    const now = new Date();
    const policy = (0,cache_policy/* cachePolicy */.d)({ mode: env.ACTIONS_CACHE_MODE, ...context });
    if (!policy.read && policy.write === 'never') {
        tools.log.info(`this job may not use caches (ACTIONS_CACHE_MODE is ${env.ACTIONS_CACHE_MODE ?? ''}): Go's caches are neither restored nor saved`);
        return undefined;
    }
    const caches = await (0,cache_places/* goCaches */.w5)(go, inputs.workingDirectory);
    const keys = await keysOf(request, caches, now);
    const places = cache_places/* CACHE_KINDS */.du.map(async (kind) => {
        const path = caches.paths[kind];
        if (path === undefined)
            return [];
        const target = { kind, path, keys: keys[kind] };
        return [await restorePlace(target, policy.read, tools)];
    });
    return {
        startedAt: now.getTime(),
        write: policy.write,
        places: (await Promise.all(places)).flat(),
    };
}
async function restorePlace(target, mayRead, tools) {
    const { log } = tools;
    const { kind, path, keys } = target;
    const place = { kind, path, key: keys.primary, matchedKey: null };
    const name = cacheTitles/* CACHE_NAMES */.q[kind];
    if (!(await (0,cache_places/* isVacant */.Uq)(kind, path))) {
        log.info(`${path} is not empty: the ${name} is neither restored nor saved`);
        return { ...place, owned: false };
    }
    if (!mayRead)
        return { ...place, owned: true };
    try {
        return { ...place, matchedKey: await restoreInto(target, tools), owned: true };
    }
    catch (error) {
        log.warning(`the ${name} could not be restored: ${(0,errors/* describeError */.Uc)(error)}`);
        return { ...place, owned: await clear(target, log) };
    }
}
/** @returns the key of the restored entry; null if the directory is still empty */
async function restoreInto(target, { service, log, lookUpMilliseconds }) {
    const { kind, path, keys } = target;
    const name = cacheTitles/* CACHE_NAMES */.q[kind];
    // Only the lookup has a time limit here: an unpacking that was abandoned would continue during the build. The client
    // limits the download itself.
    const found = await (0,deadline/* within */.u)(lookUpMilliseconds, service.lookUp(path, keys));
    if (found === deadline/* TOO_LATE */.w) {
        log.warning(`the cache service did not answer within ${lookUpMilliseconds / 1000} s: the ${name} is not restored`);
        return null;
    }
    if (found === undefined) {
        log.info(`no ${name} to restore for ${keys.primary}`);
        return null;
    }
    const restored = await service.restore(path, keys);
    if (restored !== undefined && (await (0,cache_places/* isCache */.py)(kind, path))) {
        log.info(`${name} restored from ${restored}`);
        return restored;
    }
    throw new Error(restored === undefined ? `${found} could not be unpacked` : `${restored} does not contain a Go ${name}`);
}
/** Empties the directory, as a part of a cache may be worse than none. @returns whether it is empty */
async function clear({ kind, path }, log) {
    try {
        await (0,cache_places/* empty */.Ie)(path);
        return true;
    }
    catch (error) {
        log.warning(`${path} could not be emptied, so the ${cacheTitles/* CACHE_NAMES */.q[kind]} will not be saved: ${(0,errors/* describeError */.Uc)(error)}`);
        return false;
    }
}

// EXTERNAL MODULE: ./src/cache/state.ts
var cache_state = __webpack_require__(64807);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/inputs/publishingInputs.ts
var publishingInputs = __webpack_require__(79425);
// EXTERNAL MODULE: ./src/inputs/runInputs.ts + 6 modules
var runInputs = __webpack_require__(5376);
// EXTERNAL MODULE: ./src/inputs/storingInputs.ts
var storingInputs = __webpack_require__(96710);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/requiredVariable.ts
var requiredVariable = __webpack_require__(27288);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/process/watchdog.ts
var watchdog = __webpack_require__(81450);
// EXTERNAL MODULE: ./src/stages/judge.ts + 1 modules
var judge = __webpack_require__(18146);
// EXTERNAL MODULE: ./src/stages/measure.ts + 53 modules
var measure = __webpack_require__(70807);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts + 1 modules
var runDirectories = __webpack_require__(71498);
// EXTERNAL MODULE: ./src/stages/setUp.ts + 23 modules
var setUp = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/actions/comparing.ts + 6 modules
var comparing = __webpack_require__(94568);
// EXTERNAL MODULE: ./src/actions/deliver.ts + 12 modules
var deliver = __webpack_require__(57990);
// EXTERNAL MODULE: ./src/actions/step.ts + 1 modules
var step = __webpack_require__(31456);
;// CONCATENATED MODULE: ./src/actions/runAction.ts
/** @module The main step of the action: the stages of a run on a runner. */






















/** The runner kills 2.5 seconds after its second signal: until shortly before, the report may still be finished. */
const AFTER_SECOND_SIGNAL_MS = 2000;
async function main() {
    await (0,step/* runStep */.eg)(measureStep);
}
async function measureStep(log) {
    const { env, platform, arch, workingDirectory } = (0,system/* readSystem */.m)();
    const read = (0,step/* inputReader */.cN)(env);
    const inputs = (0,runInputs/* parseInputs */.T)(read, env.GITHUB_WORKSPACE ?? workingDirectory);
    const publishing = (0,publishingInputs/* parsePublishingInputs */.u0)(read);
    if (publishing.token !== undefined)
        core/* setSecret */.Pq(publishing.token);
    const context = await (0,github_context/* readContext */.y)(env);
    const storing = (0,storingInputs/* parseStoringInputs */.vQ)(read, context);
    const toolCacheDir = (0,requiredVariable/* requiredVariable */.c)(env, 'RUNNER_TOOL_CACHE');
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,requiredVariable/* requiredVariable */.c)(env, 'RUNNER_TEMP'), 'RUNNER_TEMP');
    // Nobody can prepare a folder whose name they cannot guess; it is made after the suite.
    const outDirectory = (0,external_node_path_.join)(directories.root, `report-${(0,external_node_crypto_.randomUUID)()}`);
    const stop = (0,interrupt/* onInterrupt */.nA)({ afterSecondMs: AFTER_SECOND_SIGNAL_MS }).signal;
    const host = {
        env,
        platform,
        arch,
        toolCacheDir,
        version: version/* VERSION */.x,
        log,
        stop,
        onSuiteEnd: () => {
            (0,watchdog/* endAfter */.uY)(watchdog/* MAX_REST_MS */.xo, `::error::${watchdog/* REST_TEXT */.Lu}\n`);
        },
    };
    const ready = await (0,setUp/* setUp */.s)(inputs, directories, host);
    exportGo(ready.pinned.goroot, env);
    if (storing.cache && !stop.aborted)
        await restoreGoCaches(ready, inputs, context, host);
    const measurement = await (0,measure/* measure */.x)(ready, { inputs, directories, outDirectory }, host);
    const compared = await (0,comparing/* compareForReport */.h)(publishing, context, log, stop);
    const report = (0,judge/* judge */.S)(measurement, compared.comparison, inputs);
    (0,step/* setOutputs */.n0)({ 'go-version': report.go?.version ?? '', binaries: ready.binDir });
    const { checkName } = publishing;
    await (0,deliver/* deliver */.c)({ report, outDirectory, env, context, storing, compared, checkName, log, stop });
}
/** Makes the pinned Go the one that all later steps use, whatever their go.mod says. */
function exportGo(goroot, env) {
    core/* addPath */.fM((0,external_node_path_.join)(goroot, 'bin'));
    core/* exportVariable */.dN('GOTOOLCHAIN', 'local');
    const inherited = env.GOROOT;
    if (inherited !== undefined && inherited !== '' && inherited !== goroot)
        core/* exportVariable */.dN('GOROOT', goroot);
}
/** Called before Go lists or builds anything, while its caches are untouched. The post step saves what is new. */
async function restoreGoCaches({ go, pinned, modules }, inputs, context, { env, arch, version, log }) {
    const request = { go, info: pinned.info, modules, inputs, env, context, arch, version };
    const state = await log.group('Restore the caches', async () => restoreCaches(request, await (0,cacheService/* gitHubCacheService */.v)(), log));
    if (state !== undefined)
        core/* saveState */.LZ(cache_state/* CACHE_STATE */.b, JSON.stringify(state));
}


/***/ }),

/***/ 31456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cN: () => (/* binding */ inputReader),
  AX: () => (/* binding */ logResult),
  eg: () => (/* binding */ runStep),
  n0: () => (/* binding */ setOutputs),
  vl: () => (/* binding */ setReportOutputs),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./src/actions/actionLog.ts
var actionLog = __webpack_require__(39803);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/actions/commandFiles.ts
/** @module The runner's command files, as far as we write to them. */

/**
 * Makes sure that the file of a variable is a regular one. Tests run as our user and can find it: in place of a pipe we
 * would wait for ever, a link would lead us elsewhere, and the runner's library refuses to write to a missing file.
 * @param name such as `GITHUB_OUTPUT`; without its variable nothing is done
 */
function restoreCommandFile(env, name) {
    const path = env[name];
    if (path === undefined || path === '')
        return;
    if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true)
        return;
    (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    (0,external_node_fs_.writeFileSync)(path, '', { flag: 'wx' });
}

// EXTERNAL MODULE: ./src/process/endProcess.ts
var endProcess = __webpack_require__(26227);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
// EXTERNAL MODULE: ./src/go/build/binaries.ts + 1 modules
var binaries = __webpack_require__(47567);
// EXTERNAL MODULE: ./src/report/markdown/summary.ts
var summary = __webpack_require__(19198);
// EXTERNAL MODULE: ./src/report/terminal/terminalReport.ts + 1 modules
var terminalReport = __webpack_require__(24612);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
;// CONCATENATED MODULE: ./src/actions/step.ts
/** @module What the steps of all actions share: reading the runner's variables, and writing outputs, summary and verdict. */














/** Items of evidence in an annotation; the summary and report.json have more. */
const MAX_EVIDENCE = 5;
/** Reads inputs from the variables that the runner sets. */
function inputReader(env) {
    return (name) => env[`INPUT_${name.toUpperCase()}`];
}
/** Runs a step. This is the only place that catches errors: each fails the step, with a message for its user. */
async function runStep(step) {
    const log = (0,actionLog/* actionLog */.Z)();
    try {
        await step(log);
    }
    catch (error) {
        failStep(error, log);
    }
    await (0,endProcess/* endProcess */.J)();
}
function failStep(error, log) {
    if (error instanceof binaries/* BuildError */.zS)
        for (const item of error.errors)
            log.error(item.message, item.place);
    log.error((0,systemFault/* failureText */.kY)(error));
    process.exitCode = core/* ExitCode */.yU.Failure;
}
/** Sets the outputs that a run and a merge share. */
function setReportOutputs(report, outDirectory) {
    const { together } = report.coverage.tallies;
    setOutputs({
        coverage: (0,words/* percent */.KN)(together) ?? '',
        'covered-statements': together.covered,
        'total-statements': together.total,
        passed: report.gates.every((gate) => gate.passed),
        'tests-passed': report.suite?.passed ??
            (report.legs.length > 0 && report.legs.every((leg) => leg.suitePassed === true)),
        covdata: (0,external_node_path_.join)(outDirectory, 'covdata'),
        report: outDirectory,
        'report-json': (0,external_node_path_.join)(outDirectory, 'report.json'),
    });
}
/** @throws the first error, after all outputs were tried */
function setOutputs(outputs) {
    restoreCommandFile((0,system/* readSystem */.m)().env, 'GITHUB_OUTPUT');
    const failures = [];
    for (const [name, value] of Object.entries(outputs)) {
        try {
            core/* setOutput */.uH(name, value);
        }
        catch (error) {
            failures.push((0,errors/* errorOf */.Mz)(error));
        }
    }
    const [first] = failures;
    if (first !== undefined)
        throw first;
}
/** Writes the job summary, unless the runner has no file for it, as runners outside GitHub may not. */
async function writeSummary(report, env) {
    restoreCommandFile(env, 'GITHUB_STEP_SUMMARY');
    if (env.GITHUB_STEP_SUMMARY)
        await core/* summary */.z.addRaw((0,summary/* summary */.z)(report)).write();
}
/** Logs the report, and findings and failed gates as annotations, with what fails the step last. */
function logResult(report, log) {
    log.info((0,terminalReport/* terminalReport */.R)({ ...report, findings: [] }, picocolors_default().createColors(false)));
    for (const item of report.findings.toReversed()) {
        const text = [item.title, item.detail, ...item.evidence.slice(0, MAX_EVIDENCE), item.fix].filter((part) => part !== '');
        log[item.severity](text.join('\n'));
    }
    for (const gate of report.gates)
        if (!gate.passed)
            log.error(`gate ${(0,words/* gateText */.bp)(gate)}`);
    if (!(0,verdict/* isGreen */.g)(report))
        process.exitCode = core/* ExitCode */.yU.Failure;
}


/***/ }),

/***/ 3215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ artifactService)
/* harmony export */ });
/** Loads the client. This is the only place that imports the package, which loads much of the Azure SDK. */
async function artifactService() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(293), __webpack_require__.e(359)]).then(__webpack_require__.bind(__webpack_require__, 33359));
    return new DefaultArtifactClient();
}


/***/ }),

/***/ 84217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isEntryName),
/* harmony export */   Z: () => (/* binding */ ENTRY_FOLDERS)
/* harmony export */ });
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43307);
/* harmony import */ var _legs_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71540);
/** @module The names of files in an artifact: the manifest, and Go's data files in a folder for each source. */


/** The folders of an artifact. */
const ENTRY_FOLDERS = _coverage_model_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCES */ .H;
/** A data file as Go's runtime names it (internal/coverage/defs.go); process id and nanoseconds are 64-bit numbers. */
const DATA_FILE = String.raw `(?:covmeta\.[0-9a-f]{32}|covcounters\.[0-9a-f]{32}\.\d{1,19}\.\d{1,20})`;
const DATA_ENTRY = new RegExp(`^(?:${ENTRY_FOLDERS.join('|')})/${DATA_FILE}$`);
/** Whether an artifact of ours may contain a file of this name. Names have slashes and only ASCII characters. */
function isEntryName(name) {
    return name === _legs_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .i || DATA_ENTRY.test(name);
}


/***/ }),

/***/ 28111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ checkArtifactName),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Fh: () => (/* binding */ isPrintableName),
/* harmony export */   MT: () => (/* binding */ matchesPattern)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48177);
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45237);
/** @module The names of artifacts: unique for each leg without configuration, and the same in a re-run. */




/** Characters that GitHub does not allow in the name of an artifact, and all control characters. */
const FORBIDDEN = /[":<>|*?\\/\p{Cc}]/gu;
/**
 * `covdata-<job>[-<hash of the matrix>][-<step>]`. It does not contain the attempt: of artifacts with the same name the
 * newest counts, which is right after a re-run of failed jobs.
 */
function artifactName({ job, matrix, step }) {
    const parts = ['covdata', job, ...(matrix === null ? [] : [(0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixHash */ .IB)(matrix)]), step];
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


/***/ }),

/***/ 99565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ gitHubCacheService)
/* harmony export */ });
/**
 * Time for a request of 4 MiB, which is then retried, and for a segment of 128 MiB: a download slower than 1 MiB/s takes
 * longer than the builds that it saves. SEGMENT_DOWNLOAD_TIMEOUT_MINS overrides the latter.
 */
const DOWNLOAD = { timeoutInMs: 30_000, segmentTimeoutInMs: 120_000 };
/** Loads the client for this job, which reads process.env on each use. */
async function gitHubCacheService() {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
    return {
        available: cache.isFeatureAvailable(),
        lookUp: (path, { primary, fallbacks }) => cache.restoreCache([path], primary, [...fallbacks], { lookupOnly: true }),
        restore: (path, { primary, fallbacks }) => cache.restoreCache([path], primary, [...fallbacks], DOWNLOAD),
        save: async (path, key) => (await cache.saveCache([path], key)) !== -1,
    };
}


/***/ }),

/***/ 61151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CACHE_NAMES)
/* harmony export */ });
/** Go's own names, for messages. */
const CACHE_NAMES = {
    modules: 'module cache',
    build: 'build cache',
};


/***/ }),

/***/ 94300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   Lm: () => (/* binding */ ENTRY_DIRECTORY),
/* harmony export */   Uq: () => (/* binding */ isVacant),
/* harmony export */   du: () => (/* binding */ CACHE_KINDS),
/* harmony export */   py: () => (/* binding */ isCache),
/* harmony export */   w5: () => (/* binding */ goCaches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _go_goCommand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95217);
/**
 * @module The directories of Go's caches, and whether they are empty. One that is not belongs to an earlier step or to the
 * machine: unpacking into it fails ("File exists") or mixes two caches.
 */





const CACHE_KINDS = ['modules', 'build'];
const COMPILING = ['CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'];
/**
 * Asks Go for its caches; `go env` itself writes to neither of them.
 * @throws UserError if the go command fails
 */
async function goCaches(go, cwd) {
    const names = ['GOCACHE', 'GOCACHEPROG', 'GOMODCACHE', ...COMPILING];
    const json = await (0,_go_goCommand_js__WEBPACK_IMPORTED_MODULE_4__/* .goOutput */ .w)(go, cwd, ['env', '-json', ...names], 'asking Go for its caches');
    const settings = JSON.parse(json);
    const directory = (name) => {
        const path = settings[name];
        return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : undefined;
    };
    // Go before 1.24 does not know GOCACHEPROG and prints an empty value.
    const elsewhere = (settings.GOCACHEPROG ?? '') !== '';
    return {
        paths: { modules: directory('GOMODCACHE'), build: elsewhere ? undefined : directory('GOCACHE') },
        compiling: Object.fromEntries(COMPILING.map((name) => [name, settings[name] ?? ''])),
    };
}
/** In the root of a file system, such as a volume that is mounted for the cache. */
const MOUNTED = 'lost+found';
/** Files that every go command creates in a build cache, even if it does not use it (cmd/go/internal/cache). */
const LEFT_BY_GO = ['README', 'trim.txt', 'testexpire.txt'];
/** Names of the 256 directories of a build cache, which are the first bytes of the ids in them. */
const ENTRY_DIRECTORY = /^[0-9a-f]{2}$/;
/** Whether a cache has no content, except for what Go always creates. False if it cannot be read. */
async function isVacant(kind, path) {
    const entries = await list(path);
    if (entries === undefined)
        return false;
    for (const entry of entries) {
        if (entry.name === MOUNTED)
            continue;
        if (kind === 'modules' || !(await isSkeleton(path, entry)))
            return false;
    }
    return true;
}
async function isSkeleton(cache, entry) {
    if (entry.isFile())
        return LEFT_BY_GO.includes(entry.name);
    if (!entry.isDirectory() || !ENTRY_DIRECTORY.test(entry.name))
        return false;
    return (await list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, entry.name)))?.length === 0;
}
/** The entries of a directory; empty if it does not exist, undefined if it cannot be read. */
async function list(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { withFileTypes: true });
    }
    catch (error) {
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT' ? [] : undefined;
    }
}
/**
 * Whether the directory has the structure of such a cache, so that Go can use it: an archive may contain anything, and a
 * file where Go expects a directory makes every build fail.
 */
async function isCache(kind, path) {
    const entries = (await list(path)) ?? [];
    if (kind === 'modules') {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'cache', 'download')).catch(() => undefined);
        return stats?.isDirectory() === true && entries.every((entry) => entry.isDirectory() || entry.isFile());
    }
    const directories = entries.filter((entry) => ENTRY_DIRECTORY.test(entry.name));
    return directories.length > 0 && directories.every((entry) => entry.isDirectory());
}
/** Removes everything in the directory, but not the directory itself. Links are removed, not followed. */
async function empty(path) {
    for (const entry of (await list(path)) ?? []) {
        if (entry.name === MOUNTED)
            continue;
        const child = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name);
        if (entry.isDirectory())
            await makeRemovable(child);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(child, { recursive: true, force: true });
    }
}
/** Makes directories writable, as those of modules are read-only. */
async function makeRemovable(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(directory, 0o755);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true }))
        if (entry.isDirectory())
            await makeRemovable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name));
}
/** The size of all regular files below the directory, in bytes. */
async function sizeOf(directory) {
    let bytes = 0;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name);
        if (entry.isDirectory())
            bytes += await sizeOf(path);
        else if (entry.isFile())
            bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).size;
    }
    return bytes;
}


/***/ }),

/***/ 94798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cachePolicy),
/* harmony export */   i: () => (/* binding */ WRITINGS)
/* harmony export */ });
/** @module Whether a job may read and write caches: the mode that the runner sets, and the event. */
const WRITINGS = ['always', 'unless-restored', 'never'];
/**
 * Events that run code of the repository itself. Others must not write caches from which later runs of the default branch
 * start: pull_request_target, issue_comment and workflow_run share their scope but may run anybody's code or input.
 */
const TRUSTED = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** The policy for a job. As in @actions/cache, an unknown mode is treated like an unset one. */
function cachePolicy({ mode, eventName, ref }) {
    const effective = (mode ?? '').trim().toLowerCase();
    const writable = effective !== 'none' && effective !== 'read';
    return {
        read: effective !== 'none' && effective !== 'write-only',
        write: writable ? writing(eventName, ref) : 'never',
    };
}
function writing(eventName, ref) {
    // Only the pull request itself can use its cache. What it can restore from main is good enough, and a copy for each
    // push to each pull request would evict main's from the repository's 10 GB.
    if (eventName === 'pull_request')
        return 'unless-restored';
    // The branch of a merge queue is gone after its run, and only the tag itself can use the cache of a tag.
    if (!TRUSTED.includes(eventName) || ref.startsWith('refs/tags/'))
        return 'never';
    return 'always';
}


/***/ }),

/***/ 64807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ CACHE_STATE),
/* harmony export */   l: () => (/* binding */ parseCacheState)
/* harmony export */ });
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94300);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94798);
/** @module What the main step passes to the post step: which caches the run owns, and what was restored. */




/** The name of the state that the runner keeps between the steps. */
const CACHE_STATE = 'caches';
const KEY = /^go-integration-coverage-(?:modules|build)-[A-Za-z0-9._-]{1,470}$/;
const MAX_TEXT_LENGTH = 32_768;
/** Parses the state; undefined for any text that is not one. */
function parseCacheState(text) {
    const value = text.length > MAX_TEXT_LENGTH ? undefined : parseJson(text);
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return undefined;
    const { startedAt, write, places } = value;
    const mode = _policy_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITINGS */ .i.find((item) => item === write);
    if (typeof startedAt !== 'number' || !Number.isSafeInteger(startedAt) || startedAt <= 0)
        return undefined;
    if (mode === undefined || !Array.isArray(places))
        return undefined;
    const parsed = places.flatMap((place) => parsePlace(place) ?? []);
    const distinct = new Set(parsed.map(({ kind }) => kind)).size === places.length;
    return distinct && parsed.length === places.length ? { startedAt, write: mode, places: parsed } : undefined;
}
function parsePlace(value) {
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return undefined;
    const { kind: name, path, key, matchedKey, owned } = value;
    const kind = _places_js__WEBPACK_IMPORTED_MODULE_1__/* .CACHE_KINDS */ .du.find((item) => item === name);
    if (kind === undefined || typeof path !== 'string' || !isPath(path) || typeof owned !== 'boolean')
        return undefined;
    if (typeof key !== 'string' || !KEY.test(key))
        return undefined;
    if (matchedKey !== null && typeof matchedKey !== 'string')
        return undefined;
    return { kind, path, key, matchedKey, owned };
}
function isPath(text) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) && !/[\0\r\n]/.test(text);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 22179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ healthFindings),
/* harmony export */   f: () => (/* binding */ foreignData)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _problemFindings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17736);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);



/** Finds silent binaries, data of other modules and problems with files; `no-data` if there are no counters at all. */
function healthFindings(evidence) {
    return [
        // If no test ran, missing data is no surprise, and another finding says so.
        ...(evidence.suite === 'idle' ? [] : [...noData(evidence), ...silentBinaries(evidence)]),
        ...foreignData(evidence.foreign),
        ...unselectedPackages(evidence.unselected),
        ...(0,_problemFindings_js__WEBPACK_IMPORTED_MODULE_1__/* .problemFindings */ .E)(evidence.problems),
    ];
}
/** Without the counters of any process, a figure would be a zero that nobody measured. */
function noData({ programs, binaries, problems, counterFiles, suite, inProcess, }) {
    if (counterFiles > 0)
        return [];
    if (suite === 'none') {
        return [
            (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('no-data', 'There is no coverage data in the directories', {
                detail: 'A directory with data contains covmeta and covcounters files.',
                fix: 'Name the directories that GOCOVERDIR was set to when the instrumented binaries ran.',
            }),
        ];
    }
    const isUnreadable = problems.some((problem) => problem.code === 'counter-file-unreadable');
    const why = isUnreadable
        ? 'Counter data files were written, but none of them can be read.'
        : binaries.length === 0
            ? 'There was no main package to build.'
            : programs.size > 0
                ? 'Binaries were started, but every process was killed or crashed before it wrote its counters.'
                : 'The tests started none of the binaries, or not with a GOCOVERDIR to which they can write.';
    const tests = inProcess
        ? 'The test processes executed no code of the measured packages.'
        : 'The test processes were not measured (in-process: false).';
    return [
        (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('no-data', 'No coverage data was written', {
            detail: isUnreadable && inProcess ? why : `${why} ${tests}`,
            ...(binaries.length > 0
                ? {}
                : {
                    fix: 'If the main packages are in another module, set working-directory to its directory and test-directory to that of the tests.',
                }),
        }),
    ];
}
function silentBinaries({ binaries, programs, reExecuted, executed, named, suite, }) {
    if (suite === 'none')
        return silentMergedBinaries(programs);
    const silent = binaries.filter((binary) => binary.processes === 0);
    const started = silent.filter((binary) => (programs.get(binary.importPath) ?? []).length > 0);
    const within = binaries.filter((binary) => reExecuted.has(binary.importPath));
    // Tests called its functions, or started themselves in place of it.
    const never = silent.filter((binary) => !started.includes(binary) && !executed.has(binary.importPath));
    const missed = never.filter((binary) => named.has(binary.importPath));
    const idle = never.filter((binary) => !named.has(binary.importPath));
    const names = (list) => list.map((binary) => `${binary.name} (${binary.importPath})`);
    return [
        ...binaryFindings('process-without-counters', 'started but left no counters', names(started)),
        ...missedBinaries(names(missed)),
        ...idleBinaries(names(idle)),
        ...binaryFindings('run-as-test-binary', 'ran inside a test binary', names(within)),
    ];
}
function missedBinaries(names) {
    const title = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(names.length, 'binary')} left no data although the tests name ${names.length === 1 ? 'it' : 'them'}`;
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('binary-never-ran', title, names);
}
/** No test was ever meant to start them: generators, release tools, examples. */
function idleBinaries(names) {
    const title = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(names.length, 'binary')} never ran; the tests do not name ${names.length === 1 ? 'it' : 'them'}`;
    const found = (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('binary-never-ran', title, names, { detail: '', fix: '' });
    return found.map((item) => ({ ...item, severity: 'notice' }));
}
/** For data that was collected earlier: compacting sums up processes, so even then a binary without any is a loss. */
function silentMergedBinaries(programs) {
    const silent = [...programs].filter(([, pods]) => pods.every((pod) => pod.processes.length === 0));
    const names = silent.map(([importPath]) => importPath);
    return binaryFindings('process-without-counters', 'started but left no counters', names);
}
function binaryFindings(code, what, evidence) {
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)(code, `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(evidence.length, 'binary')} ${what}`, evidence);
}
/** Names the other modules that the pods belong to. */
function foreignData(foreign) {
    const modules = foreign.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.modulePath || pkg.importPath));
    const evidence = [...new Set(modules)].sort();
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('foreign-data', 'Data from binaries of other modules was left out', evidence);
}
/** Names the packages of the module that are in the data although nobody selected them. */
function unselectedPackages(unselected) {
    const evidence = [...unselected].map(([path, count]) => `${path}: ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(count, 'statement')}`).sort();
    const [verb, counts] = evidence.length === 1 ? ['is', 'does'] : ['are', 'do'];
    const title = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(evidence.length, 'package')} that tests built ${verb} not selected and ${counts} not count`;
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('package-not-selected', title, evidence);
}


/***/ }),

/***/ 76299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ COLLECTED_BEFORE),
  s: () => (/* binding */ describeData)
});

// EXTERNAL MODULE: ./src/coverage/programs.ts + 1 modules
var coverage_programs = __webpack_require__(17096);
// EXTERNAL MODULE: ./src/coverage/readData.ts
var readData = __webpack_require__(532);
// EXTERNAL MODULE: ./src/coverage/tallyColumn.ts
var tallyColumn = __webpack_require__(75134);
// EXTERNAL MODULE: ./src/checks/dataHealth.ts
var dataHealth = __webpack_require__(22179);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts + 15 modules
var readPods = __webpack_require__(36026);
// EXTERNAL MODULE: ./src/covdata/units/unitIndex.ts + 2 modules
var unitIndex = __webpack_require__(47891);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/checks/keptProcesses.ts
/** @module Processes that did not exit normally, and what is covered only because their counters were kept. */





/** What follows the command of a test binary that a test started under another name. */
const TEST_BINARY = ' (test binary)';
/** The number of statements that are covered only by processes whose counters Go itself would not have written. */
function keptStatements(index, pods) {
    const columns = [...model/* SOURCES */.H.keys()];
    const all = pods.flatMap((pod) => (0,readPods/* countersOfColumns */.sP)(pod, columns) ?? []);
    const ended = pods.flatMap((pod) => [...pod.endedByColumn.values()]);
    const covered = (counters) => (0,unitIndex/* coveredStatements */.hJ)(index, (0,unitIndex/* countUnits */.jK)(index, counters, 'set'));
    return covered(all) - covered(ended);
}
/** Names the processes that did not exit normally, grouped by program and ending. */
function keptFinding(processes) {
    const kept = processes.filter(({ ending }) => ending !== undefined);
    const count = (0,plural/* plural */.L)(kept.length, 'process', 'es');
    const title = `${count} did not exit normally; the counters were kept`;
    return (0,finding/* findingIfAny */.HN)('process-ended-early', title, groups(kept), { detail: '' });
}
/** `server -addr (pid 12): panicked`, `server: 8 processes killed by SIGKILL`. */
function groups(processes) {
    const found = new Map();
    for (const process of processes) {
        const key = JSON.stringify([programOf(process), process.ending]);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, [process]);
        else
            known.push(process);
    }
    return [...found.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { pid, ending = '' } = first;
        return others.length === 0
            ? `${first.command} (pid ${pid}): ${ending}`
            : `${programOf(first)}: ${others.length + 1} processes ${ending}`;
    });
}
/** The command without its flags. */
function programOf({ command }) {
    const label = command.endsWith(TEST_BINARY) ? TEST_BINARY : '';
    const text = command.slice(0, command.length - label.length);
    return text.replace(/ -.*$/s, '') + label;
}

;// CONCATENATED MODULE: ./src/checks/describeData.ts





/** For data that was collected earlier: nothing is known about how. */
const COLLECTED_BEFORE = {
    built: [],
    suite: 'none',
    inProcess: true,
    running: new Set(),
};
/**
 * Describes the binaries and processes of the data, and finds what is missing.
 * @param indexes a cache of unit lists, which this may add to
 */
function describeData(data, { built, suite, inProcess, running }, indexes) {
    const { pods, linked, foreign, unselected, problems } = data;
    const programs = (0,coverage_programs/* programPods */.xN)(pods, built);
    const tallyOf = (own) => (0,tallyColumn/* tallyColumn */.N)(indexes.of(own, linked), own, 'binaries');
    const binaries = (0,coverage_programs/* binaryInfos */.Je)(built, programs, tallyOf);
    const processes = (0,coverage_programs/* processInfos */.fM)(pods, built, running);
    const kept = processes.some(({ ending }) => ending !== undefined)
        ? keptStatements(indexes.of(pods, linked), pods)
        : 0;
    return {
        binaries,
        processes,
        keptStatements: kept,
        findings: [
            ...(0,dataHealth/* healthFindings */.d)({
                binaries,
                programs,
                foreign,
                unselected,
                problems,
                counterFiles: (0,readData/* counterFilesOf */.V)(pods),
                suite,
                inProcess,
                reExecuted: (0,coverage_programs/* reExecutedMains */.pO)(pods, built),
                executed: (0,coverage_programs/* executedMains */.kK)(pods),
                named: new Set(built.filter(({ named }) => named).map(({ importPath }) => importPath)),
            }),
            ...keptFinding(processes),
        ],
    };
}


/***/ }),

/***/ 17736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ problemFindings)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39737);


function problemFindings(problems) {
    const byCode = new Map();
    for (const problem of problems) {
        const evidence = byCode.get(problem.code);
        if (evidence === undefined)
            byCode.set(problem.code, [describe(problem)]);
        else
            evidence.push(describe(problem));
    }
    return [...byCode].map(([code, evidence]) => (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, titleOf(code), { evidence }));
}
/** The catalogue's meaning without its full stop. */
function titleOf(code) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosisOf */ .jo)(code).meaning.replace(/\.$/, '');
}
function describe({ path, offset, message }) {
    return `${path}${offset === undefined ? '' : ` at byte ${offset}`}: ${message}`;
}


/***/ }),

/***/ 65249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ repeatedStatementFindings),
/* harmony export */   s2: () => (/* binding */ isFaulty),
/* harmony export */   tS: () => (/* binding */ repeatsStatements)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97508);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);
/**
 * @module A bug of Go 1.27.0 and 1.27.1 (golang/go#80974): if blank or comment lines split a run of statements into
 * several units, each unit is recorded with the number of statements of the whole run, so totals are too high.
 */



/** If the Go version is unknown, fewer places than one in so many units may be due to lines with two statements. */
const UNITS_PER_PLACE = 500;
/** Whether a Go version is known to have the bug, even if units do not show it. */
function isFaulty(go) {
    return (go !== undefined &&
        (0,_go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(go, _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_WITH_SPLIT_UNITS */ .X5) >= 0 &&
        (0,_go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(go, _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_COUNTING_SPLIT_UNITS */ .Mb) < 0);
}
/** Whether the units of the files show the bug. */
function repeatsStatements({ go, files }) {
    if (go !== undefined && (0,_go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(go, _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_WITH_SPLIT_UNITS */ .X5) < 0)
        return false;
    const places = files.reduce((sum, file) => sum + placesIn(file).certain, 0);
    const units = files.reduce((sum, file) => sum + file.units.length, 0);
    return places > 0 && (go !== undefined || places * UNITS_PER_PLACE >= units);
}
/** Names the files that show the bug and, for a Go version known to have it, those that may be affected. */
function repeatedStatementFindings(parts) {
    const evidence = parts.flatMap((part) => {
        const shown = repeatsStatements(part);
        if (!shown && !isFaulty(part.go))
            return [];
        return part.files.flatMap((file) => {
            const { certain, possible } = placesIn(file);
            if (certain > 0 && shown)
                return `${file.path}: at least ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(certain, 'place')}`;
            return possible > 0 && isFaulty(part.go) ? `${file.path}: perhaps ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(possible, 'place')}` : [];
        });
    });
    const title = parts.some(repeatsStatements)
        ? 'Go counted statements more than once, so the total is too high'
        : 'Go may have counted statements more than once, so the total may be too high';
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('statements-repeated', title, evidence.sort());
}
/**
 * Counts pairs of adjacent units with the same number of statements and a blank or comment line between them, which may be
 * parts of one run. A pair is certain if one unit has fewer lines than statements: together they have at least one statement
 * fewer than recorded. This relies on gofmt's one statement per line; other code may go unnoticed.
 */
function placesIn({ units }) {
    let [certain, possible] = [0, 0];
    for (const [index, unit] of units.entries()) {
        const next = units[index + 1];
        if (next?.statements !== unit.statements || next.functionName !== unit.functionName)
            continue;
        // Every part of a run but the last ends at the end of its last line, which is column 1 of the next.
        if (unit.endColumn !== 1 || next.startLine <= unit.endLine)
            continue;
        if (unit.statements > Math.min(linesOf(unit), linesOf(next)))
            certain++;
        // Parts of one run start in the same column and are executed equally often, and a single statement is never split.
        // Cases and branches that were not executed look the same, so they do not count.
        else if (unit.statements > 1 && unit.startColumn === next.startColumn && isCountedAlike(unit, next))
            possible++;
    }
    return { certain, possible };
}
function isCountedAlike(unit, next) {
    return unit.count === next.count && unit.count > 0;
}
function linesOf({ startLine, endLine, endColumn }) {
    return endLine - startLine + (endColumn === 1 ? 0 : 1);
}


/***/ }),

/***/ 66007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sourceFindings),
/* harmony export */   M: () => (/* binding */ revisionFindings)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/** @module Finds data of different revisions of a file, which a plain union would count as more code than there is. */

/**
 * Names the files with overlapping units. The units of one build never overlap, so the data comes from different sources, or
 * from Go versions that divide code differently (as Go 1.27 does).
 * @param directed files that line directives name, whose units may be at any lines
 */
function revisionFindings(model, directed) {
    const mixed = model.packages
        .flatMap((pkg) => pkg.files)
        .filter((file) => !directed.has(file.path) && overlaps(file))
        .map((file) => file.path);
    const title = 'The data comes from different revisions of the same files, or from different Go versions';
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('several-revisions', title, mixed, {
        detail: 'Their statements are counted separately, so neither the total nor the percentage is right.',
        fix: 'Merge data of one commit and one minor version of Go, and report other data separately.',
    });
}
/** Names the files that differ between legs, whose units cannot be merged. */
function sourceFindings(files) {
    const blobs = new Map();
    const mixed = new Set();
    for (const { path, blob, textBlob = blob } of files) {
        // A leg on Windows cannot know how git stores the line ends.
        if ((blobs.get(path) ?? textBlob) !== textBlob)
            mixed.add(path);
        blobs.set(path, textBlob);
    }
    const title = 'The jobs measured different revisions of the same files';
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('several-revisions', title, [...mixed].sort(), {
        fix: 'Merge jobs that checked out the same commit. If only some were run again, run all of them.',
    });
}
/** Expects units sorted by their start. Units without statements may overlap others. */
function overlaps(file) {
    let furthest;
    for (const unit of file.units) {
        if (unit.statements === 0)
            continue;
        if (furthest !== undefined && startsWithin(unit, furthest))
            return true;
        furthest = unit;
    }
    return false;
}
function startsWithin({ startLine, startColumn }, { endLine, endColumn }) {
    return startLine < endLine || (startLine === endLine && startColumn < endColumn);
}


/***/ }),

/***/ 90245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53002);
/* harmony import */ var _gates_gateRules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45014);
/* harmony import */ var _stages_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18146);
/* harmony import */ var _findings_failOn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46329);
/* harmony import */ var _stages_merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96475);
/* harmony import */ var _stages_outConflict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8553);
/* harmony import */ var _report_terminal_terminalReport_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24612);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10214);
/* harmony import */ var _report_writeReport_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14046);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94281);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71013);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(60776);
/** @module The command `report`: merges coverage data that was collected earlier. */













/** @returns the exit code */
async function reportCommand(directories, options) {
    const outDirectory = (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .outPath */ .Ib)(options);
    const demands = {
        gates: (0,_gates_gateRules_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGateRules */ .i)((0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .optionText */ .re)(options, 'threshold') ?? ''),
        failOn: (0,_findings_failOn_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFailOn */ .XV)((0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .optionText */ .re)(options, 'fail-on') ?? ''),
    };
    const places = directories.map((directory) => (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .directoryPath */ .dh)('a directory', directory));
    await (0,_stages_outConflict_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseConflict */ .X)(places, outDirectory);
    await (0,_report_reportFolder_js__WEBPACK_IMPORTED_MODULE_8__/* .prepareReportFolder */ .OJ)(outDirectory);
    const measurement = await (0,_stages_merge_js__WEBPACK_IMPORTED_MODULE_5__/* .merge */ .h)({
        directories: places,
        outDirectory,
        version: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x,
    });
    const report = (0,_stages_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(measurement, _compare_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COMPARISON */ .g, demands);
    process.stdout.write((0,_report_terminal_terminalReport_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalReport */ .R)(report, (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .colorsFor */ .u0)(process.stdout), (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .widthOf */ .qz)(process.stdout)));
    await (0,_report_writeReport_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReport */ .u)(report, outDirectory);
    process.stderr.write(`report: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', outDirectory) || '.'}\n`);
    return (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .isGreen */ .g)(report) ? 0 : 1;
}


/***/ }),

/***/ 94702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/go/build/binaries.ts + 1 modules
var binaries = __webpack_require__(47567);
// EXTERNAL MODULE: ./src/go/toolchain/host.ts
var toolchain_host = __webpack_require__(61490);
// EXTERNAL MODULE: ./src/inputs/runInputs.ts + 6 modules
var runInputs = __webpack_require__(5376);
// EXTERNAL MODULE: ./src/process/atExit.ts
var atExit = __webpack_require__(99100);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var process_interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/report/terminal/terminalReport.ts + 1 modules
var terminalReport = __webpack_require__(24612);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/report/writeReport.ts + 4 modules
var writeReport = __webpack_require__(14046);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/stages/judge.ts + 1 modules
var judge = __webpack_require__(18146);
// EXTERNAL MODULE: ./src/stages/measure.ts + 53 modules
var measure = __webpack_require__(70807);
// EXTERNAL MODULE: ./src/stages/setUp.ts + 23 modules
var setUp = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/process/watchdog.ts
var watchdog = __webpack_require__(81450);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts + 1 modules
var runDirectories = __webpack_require__(71498);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
;// CONCATENATED MODULE: ./src/cli/coverCommand.ts
/** @module A command that shows the lines of a report: go tool cover finds the sources only from within their module. */


/**
 * The command for the report of a run, for a shell of the platform. It works in the working directory, and with absolute
 * paths in any. Undefined if there are no lines to show, and if a file that a line directive names does not exist: go
 * tool cover would show nothing at all.
 * @param outDirectory absolute: the directory with coverage.out
 * @param platform decides how paths are quoted
 */
async function coverCommand({ moduleDir, modulePath, coverage, directedFiles }, outDirectory, platform) {
    if (moduleDir === undefined || modulePath === undefined || coverage.packages.length === 0)
        return undefined;
    for (const path of directedFiles) {
        const within = path.startsWith(`${modulePath}/`) ? path.slice(modulePath.length) : undefined;
        if (within === undefined || !(await (0,files/* isThere */.$B)((0,external_node_path_.join)(moduleDir, within))))
            return undefined;
    }
    const profile = (0,external_node_path_.join)(outDirectory, 'coverage.out');
    return (0,external_node_path_.resolve)('.') === moduleDir
        ? `go tool cover -html=${quoted((0,external_node_path_.relative)('.', profile), platform)}`
        : `go -C ${quoted(moduleDir, platform)} tool cover -html=${quoted(profile, platform)}`;
}
function quoted(text, platform) {
    if (/^[\w./:\\@%+,-]+$/.test(text))
        return text;
    return platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./src/process/boundedCommand.ts
var boundedCommand = __webpack_require__(73983);
// EXTERNAL MODULE: ./src/process/findProgram.ts
var findProgram = __webpack_require__(48932);
;// CONCATENATED MODULE: ./src/cli/gitignoreHint.ts
/** @module A hint for people whose report would show up among their changes. */



/** Git must not start a program that the repository's own settings name, nor keep others waiting. */
const QUIETLY = ['-c', 'core.fsmonitor=false', '--no-optional-locks'];
/** Git waits for a .gitignore that tests have replaced by a named pipe. */
const MAX_SECONDS = 2;
/**
 * What to say if git lists the folder of a report as untracked; undefined if it does not, does not answer in time, or if there is no git.
 * @param folder absolute path of an existing folder
 */
async function gitignoreHint(folder, { env, platform, stop }) {
    try {
        const git = await (0,findProgram/* findProgram */.K)('git', env, platform);
        if (git === undefined)
            return undefined;
        const args = [...QUIETLY, 'status', '--porcelain', '--untracked-files=normal', '--', '.'];
        const answer = await (0,boundedCommand/* captureBounded */.Q)(git, args, { cwd: folder, env, platform, stop, seconds: MAX_SECONDS });
        if (answer?.exitCode !== 0 || !answer.stdout.startsWith('?? '))
            return undefined;
        return `git does not ignore ${(0,external_node_path_.relative)('.', folder) || '.'}: add it to .gitignore`;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
;// CONCATENATED MODULE: ./src/cli/terminalLog.ts


/**
 * Makes a log that shows progress in one moving line if the stream is a terminal.
 * @param colors from picocolors, disabled where they are not wanted
 */
function terminalLog(stream, colors) {
    const live = (0,cli_options/* isTerminal */.Hd)(stream);
    const wipe = live ? '\r\u001b[2K' : '';
    const line = (text) => {
        for (const part of text.split('\n'))
            stream.write(`${wipe}${part}\n`);
    };
    return {
        info: (message) => {
            line((0,plainText/* plainText */.wh)(message));
        },
        notice: (message, place) => {
            line(`${colors.cyan('note:')} ${(0,plainText/* plainText */.wh)(where(place) + message)}`);
        },
        warning: (message, place) => {
            line(`${colors.yellow('warning:')} ${(0,plainText/* plainText */.wh)(where(place) + message)}`);
        },
        error: (message, place) => {
            line(`${colors.red('error:')} ${(0,plainText/* plainText */.wh)(where(place) + message)}`);
        },
        child: (text) => {
            line(colors.dim((0,plainText/* plainText */.wh)(text)));
        },
        progress: (message) => {
            if (live)
                stream.write(`${wipe}${colors.dim((0,plainText/* plainText */.wh)(message).slice(0, ((0,cli_options/* widthOf */.qz)(stream) ?? 80) - 1))}`);
        },
        group: async (heading, work) => {
            line(colors.bold((0,plainText/* plainText */.wh)(heading)));
            return work();
        },
    };
}
/** `file:line: ` as compilers print it, which editors and terminals can open. */
function where(place) {
    return place === undefined ? '' : `${place.file}:${place.line}: `;
}

;// CONCATENATED MODULE: ./src/cli/runCommand.ts
/** @module The command `run`: builds, tests and reports on the user's own machine. */
























/** @returns the exit code */
async function runCommand(directory, options) {
    const inputs = (0,runInputs/* parseInputs */.T)((name) => (0,cli_options/* optionText */.re)(options, name), (0,cli_options/* directoryPath */.dh)('DIR', directory));
    const outDirectory = (0,cli_options/* outPath */.Ib)(options);
    const log = terminalLog(process.stderr, (0,cli_options/* colorsFor */.u0)(process.stderr));
    const interrupt = (0,process_interrupt/* onInterrupt */.nA)({
        onFirst: (signal) => {
            log.warning(`${signal}: stopping. A second ${signal} stops at once.`);
        },
    });
    const { env, platform, arch } = (0,system/* readSystem */.m)();
    const toolCacheDir = (0,external_node_path_.resolve)((0,toolchain_host/* toolCacheDirectory */.Eq)(env, platform));
    const host = {
        env,
        platform,
        arch,
        toolCacheDir,
        version: version/* VERSION */.x,
        log,
        stop: interrupt.signal,
        onSuiteEnd: () => {
            (0,watchdog/* endAfter */.uY)(watchdog/* MAX_REST_MS */.xo, `error: ${watchdog/* REST_TEXT */.Lu}\n`);
        },
    };
    const { isNew, check: checkFolder } = await (0,reportFolder/* prepareReportFolder */.OJ)(outDirectory);
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,external_node_os_.tmpdir)(), 'TMPDIR');
    const unwatch = (0,atExit/* atExit */.s)(() => {
        (0,external_node_fs_.rmSync)(directories.root, { recursive: true, force: true });
        if (isNew)
            removeEmpty(outDirectory);
    });
    try {
        const ready = await (0,setUp/* setUp */.s)(inputs, directories, host);
        const measurement = await (0,measure/* measure */.x)(ready, { inputs, directories, outDirectory, checkFolder }, host);
        const report = (0,judge/* judge */.S)(measurement, comparison/* NO_COMPARISON */.g, inputs);
        // The figures are shown whatever happens to the files.
        process.stdout.write(`\n${(0,terminalReport/* terminalReport */.R)(report, (0,cli_options/* colorsFor */.u0)(process.stdout), (0,cli_options/* widthOf */.qz)(process.stdout))}`);
        await checkFolder();
        await (0,writeReport/* writeReport */.u)(report, outDirectory);
        log.info(`report: ${(0,external_node_path_.relative)('.', outDirectory) || '.'}`);
        const command = await coverCommand(report, outDirectory, platform);
        if (command !== undefined)
            log.info(`to see the lines: ${command}`);
        const hint = await gitignoreHint(outDirectory, host);
        if (hint !== undefined)
            log.info(hint);
        return interrupt.exitCode() ?? ((0,verdict/* isGreen */.g)(report) ? 0 : 1);
    }
    catch (error) {
        if (error instanceof binaries/* BuildError */.zS)
            log.error('the binaries could not be built');
        throw error;
    }
    finally {
        await (0,runDirectories/* removeRunDirectories */.B)(directories, log);
        if (isNew)
            removeEmpty(outDirectory);
        unwatch();
    }
}
/** Removes the folder of a report that was not written. */
function removeEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch {
        // There is something in it.
    }
}


/***/ }),

/***/ 53002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ NO_COMPARISON)
/* harmony export */ });
/** For when there is nothing to compare with, or no comparison was requested. */
const NO_COMPARISON = { lines: { kind: 'none' }, problem: undefined };


/***/ }),

/***/ 84905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ buildModel)
/* harmony export */ });
/* harmony import */ var _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32263);
/* harmony import */ var _covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36026);
/* harmony import */ var _covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47891);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43307);
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2480);
/* harmony import */ var _unitIndexes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47056);
/** @module Building the coverage model from pods: merged as Go does it, over all sources and over each of them. */






/**
 * The coverage model of the measured packages.
 * @param indexes unit lists to reuse; new ones are added to it
 */
function buildModel({ pods, measured, selected, unlinkedStatements = new Map() }, indexes = new _unitIndexes_js__WEBPACK_IMPORTED_MODULE_2__/* .UnitIndexes */ .r()) {
    const mode = pods.map((pod) => pod.meta.mode).reduce(_covdata_format_format_js__WEBPACK_IMPORTED_MODULE_3__/* .widerMode */ .$Q, 'set');
    const columns = [..._model_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCES */ .H.keys()].filter((column) => pods.some((pod) => pod.columns.includes(column)));
    const index = indexes.of(pods, measured);
    const count = (counted) => (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_5__/* .countUnits */ .jK)(index, pods.flatMap((pod) => (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .countersOfColumns */ .sP)(pod, counted) ?? []), mode);
    const together = count(columns);
    const notLinked = selected.filter((importPath) => !measured.has(importPath));
    const bySource = columns.map((column) => count([column]));
    const packages = index.packages.map((pkg) => packageCoverage(pkg, together, bySource));
    return {
        mode,
        sources: _model_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCES */ .H.filter((_, column) => columns.includes(column)),
        packages,
        notLinked,
        unlinkedStatements: new Map([...unlinkedStatements].filter(([path]) => notLinked.includes(path))),
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAllTallies */ .tB)(packages.map((pkg) => pkg.tallies), columns.length),
    };
}
/** @param bySource counts in the order of the sources */
function packageCoverage(pkg, together, bySource) {
    const files = filesOf(pkg, together, bySource);
    return {
        importPath: pkg.importPath,
        modulePath: pkg.modulePath,
        files,
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAllTallies */ .tB)(files.map((file) => file.tallies), bySource.length),
    };
}
/** The files of a package, whose units are sorted by file. */
function filesOf(pkg, together, bySource) {
    const files = new Map();
    for (const [unit, owner] of pkg.functionOf.entries()) {
        const fn = pkg.functions[owner];
        if (fn === undefined)
            continue;
        let units = files.get(fn.sourceFile);
        if (units === undefined)
            files.set(fn.sourceFile, (units = []));
        const at = unit * _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_3__/* .UNIT_FIELDS */ .RU;
        units.push({
            startLine: pkg.positions[at] ?? 0,
            startColumn: pkg.positions[at + 1] ?? 0,
            endLine: pkg.positions[at + 2] ?? 0,
            endColumn: pkg.positions[at + 3] ?? 0,
            statements: pkg.positions[at + 4] ?? 0,
            functionName: fn.name,
            literal: fn.literal,
            count: together[pkg.start + unit] ?? 0,
            counts: bySource.map((counts) => counts[pkg.start + unit] ?? 0),
        });
    }
    return [...files].map(([path, units]) => ({ path, units, tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .talliesOfUnits */ .je)(units, bySource.length) }));
}


/***/ }),

/***/ 4027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modeClashes),
/* harmony export */   v: () => (/* binding */ withOneGranularity)
/* harmony export */ });
/* harmony import */ var _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32263);
/** @module Binaries whose counters are of different kinds. Nothing here depends on the order of the pods. */

/**
 * Leaves out pods that count by function (perfunc) if others count by unit (perblock), since they cannot be added up.
 * @returns the pods of one granularity, and a problem for each pod that is left out
 */
function withOneGranularity(pods) {
    const byUnit = pods.filter((pod) => pod.meta.granularity === 'perblock');
    const kept = byUnit.length === 0 ? pods : byUnit;
    const left = pods.filter((pod) => !kept.includes(pod));
    return {
        pods: kept,
        problems: left.map(({ metaPath, meta }) => ({
            code: 'granularity-clash',
            path: metaPath,
            message: `it has a counter for each function (${meta.granularity}), other binaries for each unit (perblock); it is left out`,
        })),
    };
}
/** A problem for each pod whose mode is narrower than the widest one. */
function modeClashes(pods) {
    const [first, ...modes] = pods.map((pod) => pod.meta.mode);
    const widest = modes.reduce(_covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .widerMode */ .$Q, first ?? 'set');
    const narrower = pods.filter((pod) => pod.meta.mode !== widest);
    return narrower.map(({ metaPath, meta }) => ({
        code: 'mode-clash',
        path: metaPath,
        message: `its mode is ${meta.mode}, that of other binaries ${widest}${meta.mode === 'set' ? '; what it covers counts as executed once' : ''}`,
    }));
}


/***/ }),

/***/ 808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText)
/* harmony export */ });
/** @module Command lines for publication: argument values may be secrets, so only the names of flags are kept. */
/** In characters: the arguments are untrusted. */
const MAX_LENGTH = 1000;
/** `--name`, with or without a value. */
const LONG_FLAG = /^--[A-Za-z][\w.-]{0,63}(?==|$)/;
/** `-name` as in Go's flag package; lower-case letters only. */
const WORD_FLAG = /^-[a-z]+(?:[-_.][a-z]+)*(?==|$)/;
/** Possibly a short flag followed by its value, such as `-psecret1`, or a value that begins with a dash. */
const SHORT_FLAG = /^-[A-Za-z]/;
/** The base name of the program, then the names of its flags: `server -addr --db`. */
function commandText([program = 'unknown', ...args]) {
    // After two dashes there are no flags.
    const end = args.indexOf('--');
    const flags = (end < 0 ? args : args.slice(0, end)).flatMap((arg) => flagName(arg) ?? []);
    const text = [program.split(/[\\/]/).at(-1) ?? program, ...flags].join(' ');
    return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1)}…`;
}
/** The name of a flag, without its value; undefined for other arguments. */
function flagName(arg) {
    const whole = (LONG_FLAG.exec(arg) ?? WORD_FLAG.exec(arg))?.[0];
    if (whole !== undefined)
        return whole;
    const short = SHORT_FLAG.exec(arg)?.[0];
    return short === undefined || short === arg ? short : `${short}…`;
}


/***/ }),

/***/ 43307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unlinkedList),
/* harmony export */   H: () => (/* binding */ SOURCES)
/* harmony export */ });
/**
 * @module The coverage model, from which all views are made. The terms are Go's (internal/coverage/defs.go): a unit is a
 * sequence of statements that are executed together, and the mode says how its counter counts.
 */
/** All sources, in the order of the columns of pods. */
const SOURCES = ['binaries', 'tests'];
/** `unlinkedStatements` as a list, for JSON. */
function unlinkedList({ unlinkedStatements }) {
    return [...unlinkedStatements].map(([importPath, statements]) => ({ importPath, statements }));
}


/***/ }),

/***/ 17096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Je: () => (/* binding */ binaryInfos),
  kK: () => (/* binding */ executedMains),
  HV: () => (/* binding */ mainOf),
  fM: () => (/* binding */ processInfos),
  xN: () => (/* binding */ programPods),
  pO: () => (/* binding */ reExecutedMains)
});

// UNUSED EXPORTS: isTestBinary

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/coverage/commandText.ts
var commandText = __webpack_require__(808);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/coverage/endings.ts
/** @module How a process ended, in words. */

const WORDS = {
    panic: 'panicked',
    'fatal error': 'crashed',
    exit: 'ended by syscall.Exit',
    exec: 'replaced by another program',
    itself: 'ended by itself',
    unwritten: 'ended, and could not write its counters',
    'os.Exit': 'ended by os.Exit before its counters were written',
    unknown: 'killed',
    'without hooks': 'ended without Go’s exit hooks',
};
/**
 * `killed by SIGTERM`, `panicked`, `still running`.
 * @param running whether the process is still running
 */
function endingText(ending, running) {
    if (running)
        return 'still running';
    return ending.how === 'signal' ? `killed by ${signalName(ending.signal)}` : WORDS[ending.how];
}
/** The name of a signal. Its number is that of this system, on which the process ran. */
function signalName(number) {
    const found = Object.entries(external_node_os_.constants.signals).find(([, signal]) => signal === number);
    return found?.[0] ?? `signal ${number}`;
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
;// CONCATENATED MODULE: ./src/coverage/programs.ts
/** @module Which binary wrote a pod, and what is known about its processes. */




/** How the go command names test binaries. */
const TEST_BINARY = /\.test(?:\.exe)?$/;
/**
 * Whether a pod is of a test binary, even if it wrote where binaries write because a test started it under another name
 * (testscript). Such a build also wrote as a test process, or has no main package of its own.
 */
function isTestBinary(pod) {
    return mainOf(pod) === undefined || pod.columns.includes(model/* SOURCES */.H.indexOf('tests'));
}
/**
 * Whether a process ran a binary rather than a test binary. The tests of a main package may link the same packages as its
 * binary and share its pod. If the process does not say what it was, the path of the executable decides, unless the tests
 * are not known to start themselves under another name.
 */
function ranBinary(pod, process, built) {
    const [program = ''] = process.args;
    if (model/* SOURCES */.H[process.column] !== 'binaries')
        return false;
    if (process.kind !== undefined)
        return process.kind === 'binary';
    if (TEST_BINARY.test(program))
        return false;
    if (!isTestBinary(pod))
        return true;
    const main = mainOf(pod);
    return built.some((binary) => binary.importPath === main && (!binary.reExecuted || program === binary.path));
}
/** Whether a process was a test binary that a test started in place of the binary. */
function stoodIn(pod, process, built) {
    if (model/* SOURCES */.H[process.column] !== 'binaries' || ranBinary(pod, process, built))
        return false;
    return process.kind === undefined
        ? !process.args.some((arg) => arg.startsWith('-test.'))
        : process.kind === 'stand-in';
}
/** The pods of binaries, and those of test binaries that stood in for them. */
function programPods(pods, built) {
    const programs = new Map();
    for (const pod of pods) {
        const main = mainOf(pod);
        if (main === undefined)
            continue;
        const processes = pod.processes.filter((process) => ranBinary(pod, process, built) || stoodIn(pod, process, built));
        const silent = pod.processes.length === 0 && !isTestBinary(pod);
        if (processes.length > 0 || silent)
            programs.set(main, [...(programs.get(main) ?? []), { ...pod, processes }]);
    }
    return programs;
}
/** Import paths of main packages for whose binaries test binaries stood in, and that had no process of their own. */
function reExecutedMains(pods, built) {
    const mainsOf = (is) => pods
        .filter((pod) => pod.processes.some((process) => is(pod, process, built)))
        .flatMap((pod) => mainOf(pod) ?? []);
    const ran = new Set(mainsOf(ranBinary));
    return new Set(mainsOf(stoodIn).filter((main) => !ran.has(main)));
}
/** Import paths of main packages of which something was executed, be it as a plugin or by a test that calls their functions. */
function executedMains(pods) {
    const executed = new Set();
    for (const pod of pods)
        for (const { packageIndex, counters } of pod.counters.entries()) {
            const pkg = pod.meta.packages[packageIndex];
            if (pkg?.name === 'main' && counters.some((count) => count > 0))
                executed.add(pkg.importPath);
        }
    return executed;
}
/**
 * The binaries that were built, then those of which only data was found.
 * @param tallyOf computes what pods cover
 */
function binaryInfos(built, programs, tallyOf) {
    const known = new Set(built.map((binary) => binary.importPath));
    const found = [...programs.keys()].filter((importPath) => !known.has(importPath)).sort();
    const info = (name, importPath, origin) => {
        const pods = programs.get(importPath) ?? [];
        const processes = pods.flatMap((pod) => pod.processes).filter((process) => process.pid > 0).length;
        return { name, importPath, origin, processes, tally: tallyOf(pods) };
    };
    return [
        ...built.map((binary) => info(binary.name, binary.importPath, 'built')),
        ...found.map((importPath) => info((0,external_node_path_.basename)(importPath), importPath, 'found')),
    ];
}
/** The processes that left counters. Files with pid 0 are sums of several processes (compacted data) and left out. */
function processInfos(pods, built, running) {
    return pods.flatMap((pod) => pod.processes
        .filter((process) => process.pid > 0)
        .map((process) => ({
        source: model/* SOURCES */.H[process.column] ?? 'binaries',
        command: commandOf(process, !ranBinary(pod, process, built)),
        pid: process.pid,
        ...(process.ending === undefined
            ? {}
            : { ending: endingText(process.ending, running.has((0,external_node_path_.basename)(process.path))) }),
    })));
}
/** Only the executable and the names of flags: argument values may be secrets. */
function commandOf(process, testBinary) {
    const [program = 'unknown', ...args] = process.args;
    if (!testBinary)
        return (0,commandText/* commandText */.j)(process.args);
    const own = args.filter((arg) => !arg.startsWith('-test.'));
    const label = TEST_BINARY.test(program) ? [] : ['(test binary)'];
    return [(0,commandText/* commandText */.j)([program, ...own]), ...label].join(' ');
}
/** The import path of the main package in a pod; undefined if it has none, as in most test binaries. */
function mainOf(pod) {
    return pod.meta.packages.find((pkg) => pkg.name === 'main')?.importPath;
}


/***/ }),

/***/ 532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ counterFilesOf),
/* harmony export */   v: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36026);
/* harmony import */ var _clashes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4027);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43307);
/* harmony import */ var _selectedPods_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87461);




/**
 * Reads the data, with a column for each of SOURCES. A file that cannot be read is a problem and does not affect others.
 * @throws UserError if a directory cannot be read
 */
async function readData({ directories, measured, seen }) {
    const read = await (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .readPods */ .zL)(directories.map((directory) => directory.path), {
        columns: directories.map((directory) => _model_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES */ .H.indexOf(directory.source)),
        testColumn: _model_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES */ .H.indexOf('tests'),
        once: seen,
    });
    const selected = (0,_selectedPods_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPods */ .x0)(read.pods, measured);
    const { pods, problems } = (0,_clashes_js__WEBPACK_IMPORTED_MODULE_3__/* .withOneGranularity */ .v)(selected.pods);
    const { copies } = read;
    const directoriesRepeated = directories.length > 0 && copies.directories === directories.length;
    return {
        pods,
        linked: (0,_selectedPods_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredPackages */ .gX)(pods, measured),
        foreign: selected.foreign,
        unselected: selected.unselected,
        problems: [...read.problems, ...problems],
        modeClashes: (0,_clashes_js__WEBPACK_IMPORTED_MODULE_3__/* .modeClashes */ .V)(pods),
        copies: copies.directories > 0 || copies.counterFiles > 0,
        repeated: directoriesRepeated || (copies.counterFiles > 0 && counterFilesOf(pods) === 0),
    };
}
/** How many counter data files of the pods could be read. */
function counterFilesOf(pods) {
    return pods.reduce((sum, pod) => sum + pod.processes.length, 0);
}


/***/ }),

/***/ 87461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dP: () => (/* binding */ packagesLeftOut),
/* harmony export */   gX: () => (/* binding */ measuredPackages),
/* harmony export */   x0: () => (/* binding */ selectPods)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** @module Selecting the pods that belong to the measured packages. */

/** The import path that Go gives to a package that was built from a list of files (`go build main.go`). */
const COMMAND_LINE_ARGUMENTS = 'command-line-arguments';
/** Separates the pods with a measured package from those without any. */
function selectPods(pods, measured) {
    const named = pods.map((pod) => namePackages(pod, measured));
    const hasMeasured = (pod) => pod.meta.packages.some((pkg) => isMeasured(pkg, measured));
    const isOfModule = (pkg) => pkg.modulePath === measured.module?.path;
    const unselected = named
        .flatMap((pod) => pod.meta.packages)
        .filter((pkg) => isOfModule(pkg) && !isMeasured(pkg, measured));
    return {
        pods: named.filter(hasMeasured),
        foreign: named.filter((pod) => !hasMeasured(pod) && !pod.meta.packages.some(isOfModule)),
        unselected: new Map(unselected.map((pkg) => [pkg.importPath, pkg.records.statements])),
    };
}
/** The import paths of the measured packages in the pods. */
function measuredPackages(pods, measured) {
    const packages = pods.flatMap((pod) => pod.meta.packages);
    return new Set(packages.filter((pkg) => isMeasured(pkg, measured)).map((pkg) => pkg.importPath));
}
/** The import paths of the packages in the pods that are not measured. */
function packagesLeftOut(pods, measured) {
    const paths = new Set(pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath)));
    return [...paths].filter((path) => !measured.has(path)).sort();
}
function isMeasured({ importPath, name }, { packages, mains, without }) {
    if (packages === undefined)
        return without?.has(importPath) !== true;
    return packages.has(importPath) || (name === 'main' && mains?.has(importPath) === true);
}
/** Gives packages that were built from lists of files the import path of their directory in the module. */
function namePackages(pod, { module }) {
    if (module === undefined || !pod.meta.packages.some((pkg) => pkg.importPath === COMMAND_LINE_ARGUMENTS))
        return pod;
    const packages = pod.meta.packages.map((pkg) => pkg.importPath === COMMAND_LINE_ARGUMENTS ? namePackage(pkg, module) : pkg);
    return { ...pod, meta: { ...pod.meta, packages } };
}
function namePackage(pkg, module) {
    const nameFile = (sourceFile) => importFile(sourceFile, module) ?? sourceFile;
    // Without functions the location of the files is unknown, but there is nothing to count either.
    if (pkg.records.length === 0)
        return pkg;
    const first = nameFile(pkg.records.sourceFile(0));
    if (!first.startsWith(`${module.path}/`))
        return pkg;
    const importPath = first.slice(0, first.lastIndexOf('/'));
    return pkg.renamed({ importPath, modulePath: module.path }, nameFile);
}
function importFile(file, module) {
    // The data may come from another system.
    const paths = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(module.dir) && !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(module.dir) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const path = paths.relative(module.dir, file);
    if (!paths.isAbsolute(file) || path.startsWith('..') || paths.isAbsolute(path))
        return undefined;
    return `${module.path}/${path.split(paths.sep).join('/')}`;
}


/***/ }),

/***/ 2480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   je: () => (/* binding */ talliesOfUnits),
/* harmony export */   tB: () => (/* binding */ sumAllTallies)
/* harmony export */ });
/* unused harmony exports tallyUnits, sumTallies */
const NOTHING = { covered: 0, total: 0 };
/**
 * The covered and total statements of units.
 * @param countOf returns the count that decides whether a unit is covered
 */
function tallyUnits(units, countOf) {
    let covered = 0;
    let total = 0;
    for (const unit of units) {
        total += unit.statements;
        if (countOf(unit) > 0)
            covered += unit.statements;
    }
    return { covered, total };
}
/**
 * The tallies of units, for all sources together and for each.
 * @param sources the number of sources
 */
function talliesOfUnits(units, sources) {
    return {
        together: tallyUnits(units, (unit) => unit.count),
        bySource: Array.from({ length: sources }, (_, i) => tallyUnits(units, (unit) => unit.counts[i] ?? 0)),
    };
}
/** The sum of tallies; zero for none. */
function sumTallies(tallies) {
    return tallies.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }), NOTHING);
}
/**
 * The sums of tallies, for all sources together and for each.
 * @param sources the number of sources
 */
function sumAllTallies(all, sources) {
    return {
        together: sumTallies(all.map((tallies) => tallies.together)),
        bySource: Array.from({ length: sources }, (_, i) => sumTallies(all.flatMap(({ bySource }) => bySource[i] ?? []))),
    };
}


/***/ }),

/***/ 75134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tallyColumn)
/* harmony export */ });
/* harmony import */ var _covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36026);
/* harmony import */ var _covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47891);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43307);
/** @module What pods cover, without building a model. */



/**
 * The covered and total statements of pods.
 * @param index the units of these pods
 * @param source the source whose counters count; by default all
 */
function tallyColumn(index, pods, source) {
    const columns = source === undefined ? [..._model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .H.keys()] : [_model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .H.indexOf(source)];
    // Whether a unit is covered is the same in every mode.
    const counts = (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .countUnits */ .jK)(index, pods.flatMap((pod) => (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .countersOfColumns */ .sP)(pod, columns) ?? []), 'set');
    return { covered: (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredStatements */ .hJ)(index, counts), total: index.statements };
}


/***/ }),

/***/ 47056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ UnitIndexes)
/* harmony export */ });
/* harmony import */ var _covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47891);

/** Legs of a matrix usually have the same binaries, but in a monorepo all may be different. */
const MAX_INDEXES = 64;
/** Unit lists by builds and measured packages. */
class UnitIndexes {
    withoutFiles;
    indexes = new Map();
    /** A number for each build. */
    numbers = new Map();
    /** @param withoutFiles paths of source files whose units are left out */
    constructor(withoutFiles = new Set()) {
        this.withoutFiles = withoutFiles;
    }
    /** The units of the measured packages in the pods. */
    of(pods, measured) {
        const builds = pods.map(({ counters: { layout } }) => {
            const number = this.numbers.get(layout) ?? this.numbers.size;
            this.numbers.set(layout, number);
            return number;
        });
        const key = JSON.stringify([builds, [...measured].sort()]);
        const known = this.indexes.get(key);
        if (known !== undefined)
            return known;
        const index = (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_0__/* .indexUnits */ .aB)(pods.map(({ meta, counters: { layout } }) => ({ meta, layout })), (importPath) => measured.has(importPath), (sourceFile) => this.withoutFiles.has(sourceFile));
        // The oldest is removed first.
        const [oldest] = this.indexes.keys();
        if (oldest !== undefined && this.indexes.size === MAX_INDEXES)
            this.indexes.delete(oldest);
        this.indexes.set(key, index);
        return index;
    }
}


/***/ }),

/***/ 18323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand),
/* harmony export */   runAction: () => (/* binding */ runAction),
/* harmony export */   runCommand: () => (/* binding */ runCommand),
/* harmony export */   runPost: () => (/* binding */ runPost),
/* harmony export */   runReport: () => (/* binding */ runReport)
/* harmony export */ });
async function runAction() {
    const { main } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 8972));
    await main();
}
async function runPost() {
    const { main } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 11537));
    await main();
}
async function runReport() {
    const { main } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 92009));
    await main();
}
/** @returns the exit code */
async function runCommand(directory, options) {
    const command = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 94702));
    return command.runCommand(directory, options);
}
/** @returns the exit code */
async function reportCommand(directories, options) {
    const command = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 90245));
    return command.reportCommand(directories, options);
}


/***/ }),

/***/ 39737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f2: () => (/* binding */ FINDING_CODES),
  jo: () => (/* binding */ diagnosisOf),
  dT: () => (/* binding */ isFindingCode)
});

;// CONCATENATED MODULE: ./src/findings/dataDiagnoses.ts
/** Go renames a file only when it is complete, so a broken one comes from counters in the standard library (golang/go#59563). */
const UNREADABLE = 'Leave the standard library out of coverpkg. If it is not in there, something else wrote or truncated the files: remove them and run again.';
const DIRECTORY_DIAGNOSES = {
    'data-directory-missing': {
        severity: 'error',
        meaning: 'A coverage data directory was gone when the suite ended.',
        why: 'The data written there is lost.',
        fix: 'Find the test or script that removes the directory named by GOCOVERDIR, or its parent.',
    },
    'data-directory-unwritable': {
        severity: 'warning',
        meaning: 'A coverage data directory was not writable when the suite ended.',
        why: 'Processes that exited after its permissions were changed left no counters.',
        fix: 'Find the test or script that changes the owner or the permissions of the directory named by GOCOVERDIR.',
    },
    'data-folder-unread': {
        severity: 'warning',
        meaning: 'Folders below a coverage data directory were not read.',
        why: 'They cannot be read, are more than 16 levels deep, or there are more than 10,000. Data in them is missing.',
        fix: 'Find the test or script that creates them, or changes their owner or permissions.',
    },
    'foreign-owned-data': {
        severity: 'notice',
        meaning: 'Processes of another user wrote coverage data.',
        why: 'It is counted if it can be read, but processes of different users may overwrite each other’s files, or fail to write their own.',
        fix: 'Run them as the user of the job: docker run --user "$(id -u):$(id -g)", no sudo.',
    },
    'data-older-than-run': {
        severity: 'error',
        meaning: 'Counter data files are older than the run.',
        why: 'They were copied into the directory, and may cover code that this run did not execute.',
        fix: 'Remove old coverage data before the tests run, and copy none into GOCOVERDIR.',
    },
    'data-not-stored': {
        severity: 'error',
        meaning: 'The coverage data could not be stored.',
        why: 'The figures are complete, but the data can neither be merged nor uploaded.',
        fix: 'Make room on the disk, or choose another directory with --out.',
    },
};
const FILE_DIAGNOSES = {
    'counter-file-unreadable': {
        severity: 'error',
        meaning: 'Counter data files could not be read.',
        why: 'Their counts are missing.',
        fix: UNREADABLE,
    },
    'meta-file-unreadable': {
        severity: 'error',
        meaning: 'Meta-data files could not be read.',
        why: 'Unless there is another copy of such a file, the counts of its binary are missing.',
        fix: UNREADABLE,
    },
    'orphan-counters': {
        severity: 'error',
        meaning: 'Counter data files have no meta-data file.',
        why: 'Their counts are missing, because nothing says which code they belong to.',
        fix: 'Keep covmeta and covcounters files together when you copy data.',
    },
    'leftover-temporary-file': {
        severity: 'warning',
        meaning: 'Processes were killed while they wrote their data.',
        why: 'Their counts are missing.',
        fix: 'Give a process time to exit after the signal before you kill it.',
    },
    'counter-shape-mismatch': {
        severity: 'error',
        meaning: 'Counters do not fit the meta-data of their binary.',
        why: 'Those that do not fit are left out.',
        fix: 'Build with -covermode=atomic, and do not mix data of different builds in one directory.',
    },
    'unknown-function': {
        severity: 'error',
        meaning: 'Counters belong to functions that their binary does not have.',
        why: 'They are left out.',
        fix: 'Do not mix data of different builds in one directory.',
    },
    'plugin-left-out': {
        severity: 'warning',
        meaning: 'Packages of plugins were left out.',
        why: 'Go writes the meta-data before plugins are loaded. With preserve, plugins count if their process exits normally; if it is killed, only the rest of it does.',
        fix: 'Stop the process with a signal that it handles, and leave preserve on.',
    },
    'more-entries': {
        severity: 'notice',
        meaning: 'Counter data files have more entries than their headers say.',
        why: 'Go 1.20 counts the functions before it writes them, while goroutines are still running. All entries are read; go tool covdata reads only as many as the header says.',
        fix: '',
    },
    'hash-mismatch': {
        severity: 'error',
        meaning: 'Files are named after a different build than the one in their headers.',
        why: 'They are read by their names, as Go does, so counts may be attributed to the wrong code.',
        fix: 'Do not rename data files.',
    },
    'duplicate-directory': {
        severity: 'notice',
        meaning: 'Directories that were named more than once were read once.',
        why: '',
        fix: 'Name each directory once.',
    },
    'duplicate-counters': {
        severity: 'notice',
        meaning: 'Copies of counter data files were counted once.',
        why: 'A file with the same name and content had already been read.',
        fix: '',
    },
    'process-snapshots': {
        severity: 'notice',
        meaning: 'Processes wrote their counters more than once.',
        why: 'Each file holds the counts since the process started, so only the last one is counted.',
        fix: '',
    },
    'live-file-unreadable': {
        severity: 'warning',
        meaning: 'Live files could not be read.',
        why: 'Their processes were killed the moment they started, something truncated the files, or the files belong to another user.',
        fix: 'If processes are killed that early on purpose, do nothing: they had not executed anything yet. Files of another user need a change of owner (sudo chown).',
    },
    'live-file-unknown': {
        severity: 'warning',
        meaning: 'Processes of a binary ended before all of its packages were initialized, and no other process of it got further.',
        why: 'Go writes the meta-data after that, and without it nothing says what they executed.',
        fix: 'Let at least one process of the binary reach its main function.',
    },
    'mode-clash': {
        severity: 'notice',
        meaning: 'Binaries were built with different counter modes.',
        why: 'Whether code is covered is the same in all of them; how often it was executed is not.',
        fix: 'Build all binaries with -covermode=atomic.',
    },
    'granularity-clash': {
        severity: 'error',
        meaning: 'Binaries that count by function were left out.',
        why: 'Their figures cannot be added to those of binaries that count by unit.',
        fix: 'Build all binaries with go build -cover.',
    },
    'packages-not-counted': {
        severity: 'error',
        meaning: 'Packages that nothing links could not be counted, so the total is too low.',
        why: 'With include: all they count as uncovered, but Go’s cover tool cannot read them.',
        fix: 'Mend the files, or leave the packages out of coverpkg.',
    },
    'sources-gone': {
        severity: 'warning',
        meaning: 'Source files in the data are no longer there, so they do not count.',
        why: 'Tests generated them and removed them again: they are no part of the module, and go tool cover would give up on them.',
        fix: 'To measure them, keep them until the suite has ended.',
    },
    'line-directives': {
        severity: 'notice',
        meaning: 'Functions have the names and lines of other files, by //line directives.',
        why: 'Go names them so in all of its data. The figures are right, but go tool cover -func cannot read coverage.out, and lines are annotated only if the files have them; since Go 1.27, not at all.',
        fix: 'Generate the code without line directives (goyacc -l), or leave its packages out of coverpkg.',
    },
    'statements-repeated': {
        foundAgain: true,
        severity: 'warning',
        meaning: 'Go counted statements more than once, so the total is too high.',
        why: 'Go 1.27.0 and 1.27.1 split statements at blank lines and comments, and count all of them in each part (golang/go#80974). Go’s own tools report the same figures.',
        fix: 'Measure with Go 1.26, or with Go 1.27.2 or later, and do not compare totals across Go versions.',
    },
};

;// CONCATENATED MODULE: ./src/findings/processDiagnoses.ts
const PROCESS_DIAGNOSES = {
    'no-data': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No coverage data was written, or none of it could be read.',
        why: 'The binaries were not started with GOCOVERDIR in their environment, or were killed before they could write.',
        fix: 'Make the tests start the binaries from PATH and pass the environment on (cmd.Env = append(os.Environ(), …)), and stop servers with a signal that they handle. Tests that build binaries have to call go by its name: by its absolute path (runtime.GOROOT, go env GOROOT) it builds without -cover.',
    },
    'process-without-counters': {
        severity: 'warning',
        meaning: 'A binary was started, but none of its processes left counters.',
        why: 'Go writes counters when a process exits normally. A process that is killed, panics or is still running leaves none.',
        fix: 'Stop it with a signal that it handles (SIGTERM with signal.NotifyContext), and wait for it in the test.',
    },
    'process-ended-early': {
        severity: 'notice',
        meaning: 'Processes did not exit normally; their counters were kept.',
        why: 'They were killed by a signal that they do not handle, crashed, panicked or are still running. Without preserve, their counters would be lost.',
        fix: '',
    },
    'process-still-running': {
        severity: 'warning',
        meaning: 'A process started by the suite was still running when its data was read.',
        why: 'It left the suite’s process group, so it was not ended with the suite. What it executes from now on is not counted; without preserve, nothing it executed would be. Only Linux shows all such processes.',
        fix: 'Stop it in the test (t.Cleanup) or at the end of the command, and wait until it has exited.',
    },
    'binary-never-ran': {
        severity: 'warning',
        meaning: 'A binary was built, but no process of it wrote any data. A notice if the tests do not name it.',
        why: 'It did not run, or it could not write its data: it may have run as another user or in a container.',
        fix: 'Start it from PATH (or set bin-dir to where the tests expect it) and pass the environment on. Tests that build it have to call go by its name, not by its absolute path; if they use -coverpkg, it has to contain the main package.',
    },
    'run-as-test-binary': {
        severity: 'notice',
        meaning: 'A binary ran inside a test binary.',
        why: 'A test started its own test binary in place of the binary, as testscript does. The data is in the binaries column.',
        fix: '',
    },
    'binary-replaced': {
        severity: 'notice',
        meaning: 'A binary was replaced or removed during the suite.',
        why: 'What the replacement executes counts only if it is instrumented.',
        fix: 'Make the tests use the binary on PATH instead of building their own, or set bin-dir to a directory that they do not write to.',
    },
    'program-not-instrumented': {
        severity: 'warning',
        meaning: 'A binary was replaced by one built without -cover, or a program reported that it was built without it.',
        why: 'Its processes write no data.',
        fix: 'Make the tests use the binary on PATH instead of building their own, or build it with -cover (test-builds does this for go build inside tests).',
    },
    'main-not-instrumented': {
        severity: 'warning',
        meaning: 'Binaries were built with -cover but without their main package.',
        why: 'Such a binary writes no data and prints no warning (golang/go#80307). It is one that the tests built, or that replaced one of ours.',
        fix: 'Add the main package to its -coverpkg.',
    },
    'other-go-version': {
        severity: 'warning',
        meaning: 'Binaries were built with a Go version other than the pinned one.',
        why: 'Go versions divide the same code into different units, so statements may be counted twice.',
        fix: 'Build them with the go command on PATH, which is the pinned version.',
    },
    'gocoverdir-not-set': {
        severity: 'warning',
        meaning: 'Instrumented binaries reported that GOCOVERDIR was not set.',
        why: 'They were started with an environment that lacks it, and left no data.',
        fix: 'Pass the environment on: cmd.Env = append(os.Environ(), …); sudo --preserve-env=GOCOVERDIR; docker run --env GOCOVERDIR with the directory as a volume.',
    },
    'gocoverdir-unusable': {
        severity: 'warning',
        meaning: 'Instrumented binaries reported that they could not write to GOCOVERDIR.',
        why: 'Where they run, it does not exist, is a relative path from another directory, is not a directory, or is not writable.',
        fix: 'Pass GOCOVERDIR on unchanged, as an absolute path. In a container, mount it as a volume at the same path, writable by the container’s user.',
    },
    'foreign-data': {
        severity: 'notice',
        meaning: 'Data from binaries of other modules was left out.',
        why: 'The tests built and ran them, but no measured package is instrumented in them.',
        fix: '',
    },
    'package-not-selected': {
        severity: 'notice',
        meaning: 'Packages of the module that are not selected, but that tests built, do not count.',
        why: 'They are fixtures that ./... does not match (in testdata, in a directory whose name begins with _ or ., in another module, or generated and removed by a test), or coverpkg does not name them.',
        fix: 'To measure them, name them in coverpkg.',
    },
};

;// CONCATENATED MODULE: ./src/findings/publishingDiagnoses.ts
const LEG_MISSING = 'Coverage that only this job contributes is missing from the total.';
const LEG_DIAGNOSES = {
    'leg-missing': {
        severity: 'error',
        verdict: 'always',
        meaning: 'A job of the matrix uploaded no artifact.',
        why: LEG_MISSING,
        fix: 'Look at the log of the job: it was cancelled, failed before the suite ended, or could not upload. Put jobs that measure nothing into a matrix of their own.',
    },
    'leg-broken': {
        severity: 'error',
        verdict: 'always',
        meaning: 'An artifact cannot be used.',
        why: LEG_MISSING,
        fix: 'Run the job again. If that does not help, find the other step that uploads an artifact of this name.',
    },
    'leg-empty': {
        severity: 'error',
        meaning: 'An artifact or a directory has no coverage data.',
        why: 'Coverage that only this job or directory contributes is missing from the total.',
        fix: 'See the job’s own report for why nothing was measured.',
    },
    'leg-foreign': {
        severity: 'error',
        meaning: 'Legs belong to another commit, repository or workflow run.',
        why: 'What they measured is not what this report is about.',
        fix: 'Merge the artifacts of one workflow run, or the data of one commit. If their code is the same and they belong together, leave the code out of fail-on.',
    },
    'leg-contradictory': {
        severity: 'error',
        meaning: 'Legs contradict themselves.',
        why: 'They are said to have passed although something failed, or the other way round. Suites that cannot have passed count as failed.',
        fix: 'Find the step that writes or changes their manifest.json or report.json.',
    },
    'manifest-shortened': {
        severity: 'notice',
        meaning: 'The manifest of a job had no room for everything.',
        why: 'The figures are complete; the report of the job itself names everything.',
        fix: '',
    },
    'several-revisions': {
        severity: 'error',
        meaning: 'The data comes from different revisions of the same files, or from different Go versions.',
        why: 'Their lines do not match, so neither the total nor the percentage is right.',
        fix: 'Merge data of one commit: if only some jobs were run again, run all of them, and report other data separately.',
    },
};
const UNAFFECTED = 'The verdict is not affected.';
const PUBLISHING_DIAGNOSES = {
    'artifact-empty': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'There was no data to upload.',
        why: UNAFFECTED,
        fix: 'See the report for why nothing was measured.',
    },
    'artifact-name-taken': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'Another step of this workflow run has already uploaded an artifact of this name.',
        why: UNAFFECTED,
        fix: 'Give each of them a name of its own with artifact-name.',
    },
    'artifact-quota': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'The storage for artifacts is full.',
        why: UNAFFECTED,
        fix: 'Delete old artifacts or lower retention-days.',
    },
    'artifact-unavailable': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'There is no artifact service, or it does not answer as expected.',
        why: UNAFFECTED,
        fix: 'Outside GitHub Actions and on GitHub Enterprise Server, set artifact: false; otherwise run the job again.',
    },
    'artifact-failed': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'The artifact could not be uploaded.',
        why: UNAFFECTED,
        fix: 'Run the job again.',
    },
    'check-run-refused': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'No check run was published.',
        why: UNAFFECTED,
        fix: 'Grant the job checks: write, or set check-run: false.',
    },
    'annotations-refused': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'Annotations could not be published.',
        why: UNAFFECTED,
        fix: 'Run the job again.',
    },
};

;// CONCATENATED MODULE: ./src/findings/suiteDiagnoses.ts
const BUILD_DIAGNOSES = {
    'go-version-default': {
        severity: 'notice',
        meaning: 'The go.mod file names no Go version, or one before Go 1.20, so the newest stable Go is used.',
        why: 'Measuring binaries needs Go 1.20 or later.',
        fix: 'To pin a version, set go-version or raise the go line.',
    },
    'workspace-module': {
        severity: 'notice',
        meaning: 'Only one module of the workspace is measured.',
        why: 'It is the module of working-directory. The others, which are named, are linked like any library.',
        fix: 'To measure another one, run once more with its directory as working-directory.',
    },
    'no-main-package': {
        severity: 'notice',
        meaning: 'There is no main package, so only test processes are measured.',
        why: 'The module is a library, or the packages input leaves its main packages out.',
        fix: '',
    },
    'equal-program-names': {
        severity: 'notice',
        meaning: 'Binaries that would have had the same name were named after their import paths.',
        why: 'They would otherwise overwrite each other in the directory that is on PATH.',
        fix: '',
    },
    'binary-off-path': {
        severity: 'notice',
        meaning: 'A binary whose name PATH already resolves was not put first on PATH.',
        why: 'It would change what the name means for everything that the tests start.',
        fix: 'If the tests mean this binary by the name, name its package in packages, for example packages: ./... ./cmd/git.',
    },
    'not-preserved': {
        severity: 'notice',
        meaning: 'The counters of processes that do not exit normally are not kept.',
        why: 'That needs a patched Go runtime in the binaries, and this one could not be patched.',
        fix: '',
    },
    'fixed-place-taken': {
        severity: 'notice',
        meaning: 'Binaries that are started without GOCOVERDIR, or with one of their own, are not measured.',
        why: 'They would write to a directory whose path is compiled into them, one for each working directory. Another run is using it, or it could not be created in the tool cache.',
        fix: 'Run the suites of one working directory one after the other.',
    },
    'overlay-ignored': {
        severity: 'warning',
        meaning: 'Files of measured packages are replaced by -overlay, but Go measures the originals.',
        why: 'go build -cover instruments the file on disk and ignores its replacement (golang/go#73802).',
        fix: 'Leave those packages out of coverpkg, or build without the overlay.',
    },
};
const SUITE_DIAGNOSES = {
    'no-test-matched': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No test function exists only with the build tags.',
        why: 'The test packages have no test functions with them; tests in a module of their own need test-directory.',
        fix: 'Tag the files of the integration tests (//go:build integration), set tags, or run all tests with suite: all.',
    },
    'no-test-ran': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No test ran.',
        why: 'go test found no tests to run.',
        fix: 'Check tags, test-packages and any -run in test-flags.',
    },
    'all-tests-skipped': {
        severity: 'error',
        verdict: 'always',
        meaning: 'All tests were skipped.',
        why: 'Nothing was tested, so nothing was measured.',
        fix: 'Find out why they skip: a missing environment variable or service, or -short.',
    },
    'package-without-tests': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The selected tests of a package did not run.',
        why: 'Its test process exited successfully without running any of them.',
        fix: 'Check its TestMain: it must call m.Run, and should fail if something that the tests need is missing.',
    },
    'tests-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'Tests failed, or a package failed outside its tests.',
        why: '',
        fix: '',
    },
    'test-build-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The tests of a package do not compile.',
        why: 'None of them ran.',
        fix: '',
    },
    'test-panic': {
        severity: 'error',
        verdict: 'always',
        meaning: 'A test process panicked.',
        why: 'The tests after the panic did not run; without preserve, the counters of the process are lost.',
        fix: '',
    },
    'suite-timeout': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The suite did not finish in time.',
        why: 'Everything that was still running was ended. A test process prints the stacks of all its goroutines before it ends.',
        fix: 'Find out from the stacks what the test is waiting for, or raise timeout.',
    },
    interrupted: {
        severity: 'error',
        verdict: 'always',
        meaning: 'The suite was interrupted.',
        why: '',
        fix: '',
    },
    'command-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The command exited with a code other than 0.',
        why: '',
        fix: '',
    },
    'go-test-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'go test failed although no test failed.',
        why: 'Its own message is in the log above.',
        fix: '',
    },
    'passes-plainly': {
        severity: 'warning',
        meaning: 'Tests that failed pass without instrumentation.',
        why: 'They depend on something that measuring changes, or do not always fail.',
        fix: 'Find out which part it is: in-process: false, test-builds: false and preserve: false each leave one out.',
    },
    'fails-plainly': {
        severity: 'notice',
        meaning: 'Tests that failed fail without instrumentation too.',
        why: '',
        fix: '',
    },
    'nested-build-failed': {
        severity: 'warning',
        meaning: 'Builds inside the suite failed with instrumentation and had to be repeated without it.',
        why: 'What such a build produces is not measured.',
        fix: 'The evidence has the first line of the error. test-builds: false leaves builds inside the suite alone.',
    },
    'nested-build-plain': {
        severity: 'notice',
        meaning: 'Builds inside the suite could not be instrumented: their flags do not allow it, or they are of another copy of the module, with other code.',
        why: 'What such a build produces is not measured.',
        fix: '',
    },
    'others-left-running': {
        severity: 'notice',
        meaning: 'Processes of programs that are not measured were still running when the suite ended, and were terminated.',
        why: 'They are not instrumented, so no coverage is lost.',
        fix: 'Stop everything that a test starts, in t.Cleanup.',
    },
    'no-terminal': {
        severity: 'notice',
        meaning: 'Tests looked for a terminal, and the suite has none.',
        why: 'The suite runs in a session of its own, on a laptop as in CI, so that all of its processes can be ended.',
        fix: 'Give such tests a pseudo-terminal of their own, or run them by go test alone.',
    },
    'processes-left-running': {
        severity: 'warning',
        meaning: 'Processes were still running when the suite ended, and were terminated.',
        why: 'Go writes counters when a process exits normally: a server that handles SIGTERM has written them.',
        fix: 'Stop everything that a test starts, in t.Cleanup.',
    },
};

;// CONCATENATED MODULE: ./src/findings/catalogue.ts
/** @module Every code that a finding can have, in the order of docs/health.md. */




const CATALOGUE = {
    ...PROCESS_DIAGNOSES,
    ...DIRECTORY_DIAGNOSES,
    ...FILE_DIAGNOSES,
    ...LEG_DIAGNOSES,
    ...SUITE_DIAGNOSES,
    ...BUILD_DIAGNOSES,
    ...PUBLISHING_DIAGNOSES,
};
const FINDING_CODES = Object.keys(CATALOGUE);
function diagnosisOf(code) {
    return CATALOGUE[code];
}
/** Manifests may come from another version of this tool, and hold codes that this one does not know. */
function isFindingCode(code) {
    return Object.hasOwn(CATALOGUE, code);
}


/***/ }),

/***/ 46329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ gradeFindings),
/* harmony export */   XV: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* unused harmony export DEFAULT_FAIL_ON */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39737);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60096);
/** @module `fail-on`: which findings fail the run. It only changes severities: an error fails the run, nothing else does. */




/** Everything that makes the coverage figures wrong. */
const DEFAULT_FAIL_ON = codesOf('error');
const GROUPS = {
    default: DEFAULT_FAIL_ON,
    warnings: new Set([...DEFAULT_FAIL_ON, ...codesOf('warning')]),
    none: new Set(),
};
/** Suggestions for an unknown code. */
const MAX_SUGGESTIONS = 3;
function codesOf(severity) {
    return new Set(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .FINDING_CODES */ .f2.filter((code) => isGradable(code) && (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).severity === severity));
}
function isGradable(code) {
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).verdict === undefined;
}
/**
 * Parses codes and the words `default`, `warnings` and `none`, separated by whitespace or commas; empty means `default`.
 * @throws UserError for an unknown word, for a code that cannot fail a run, and for `none` combined with other values
 */
function parseFailOn(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 0)
        return DEFAULT_FAIL_ON;
    if (words.includes('none') && words.some((word) => word !== 'none'))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('fail-on: none cannot be combined with other values', 'Remove either none or the others.');
    return new Set(words.flatMap((word) => [...codesFor(word)]));
}
function codesFor(word) {
    if (Object.hasOwn(GROUPS, word))
        return GROUPS[word] ?? [];
    if (!(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .isFindingCode */ .dT)(word))
        throw unknown(word);
    if ((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(word).verdict === 'late')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`fail-on: ${word} occurs after the verdict, so it cannot fail the run`, 'Remove it.');
    return [word];
}
function unknown(word) {
    const allowed = [
        ...Object.keys(GROUPS),
        ..._catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .FINDING_CODES */ .f2.filter((code) => (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).verdict !== 'late'),
    ];
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`fail-on: ${JSON.stringify(word)} is not a finding code`, `Did you mean ${anyOf((0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, allowed).slice(0, MAX_SUGGESTIONS))}? docs/health.md lists all codes; default, warnings and none are allowed too.`);
}
function anyOf(words) {
    return new Intl.ListFormat('en', { type: 'disjunction' }).format(words);
}
/**
 * Returns the findings with the severities that `failOn` gives them, most severe first. Codes that this version of the
 * tool does not know keep their severity.
 */
function gradeFindings(findings, failOn) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(findings.map((item) => ({ ...item, severity: gradeOf(item, failOn) })));
}
function gradeOf({ code, severity }, failOn) {
    if (!(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .isFindingCode */ .dT)(code))
        return severity;
    const own = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).severity;
    // What is a notice here, although its code is a warning, is nothing to fail for.
    if (severity === 'notice' && own === 'warning')
        return severity;
    if (!isGradable(code))
        return own;
    if (failOn.has(code))
        return 'error';
    return own === 'error' ? 'warning' : own;
}


/***/ }),

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ findingIfAny),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39737);
/** @module What a run has to say to its user: one list that every stage adds to and every view shows. */

/** Makes a finding. Severity, detail and fix come from the catalogue unless `rest` has something more specific. */
function finding(code, title, rest = {}) {
    const { severity, why, fix } = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisOf */ .jo)(code);
    return {
        code,
        severity,
        title,
        detail: rest.detail ?? why,
        fix: rest.fix ?? fix,
        evidence: rest.evidence ?? [],
    };
}
/** Makes a finding with its evidence; none if there is no evidence. */
function findingIfAny(code, title, evidence, rest = {}) {
    return evidence.length === 0 ? [] : [finding(code, title, { ...rest, evidence })];
}
const ORDER = ['error', 'warning', 'notice'];
/** Sorts by severity, most severe first; otherwise the order stays. */
function bySeverity(findings) {
    return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}


/***/ }),

/***/ 60096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** @module What a user may have meant by a word that is not known. */
/** Sorts `words` by their similarity to `word`, the most similar first. */
function nearest(word, words) {
    // Only the start of a long text is compared: our words are short.
    const start = word.slice(0, 100);
    const distances = new Map(words.map((other) => [other, editDistance(start, other)]));
    return [...words].sort((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
}
/** The number of letters to insert, delete or replace (Levenshtein distance). */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of Array.from(from).entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 45014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseGateRules)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module The rules of gates, from the input `threshold`: the minimum coverage as an exact fraction. */

const RULE = /^total\s*:\s*(\d{1,3})(?:\.(\d{1,9}))?\s*%?$/;
/**
 * Parses one rule per line; empty lines are ignored.
 * @throws UserError that quotes the line
 */
function parseGateRules(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(parseRule);
}
function parseRule(line) {
    const match = RULE.exec(line);
    const [, whole, decimals = ''] = match ?? [];
    const scale = 10n ** BigInt(decimals.length);
    const scaled = whole === undefined ? -1n : BigInt(whole + decimals);
    const tooMuch = scaled > 100n * scale;
    if (scaled < 0n || tooMuch) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`threshold: ${JSON.stringify(line)} is not a rule`, `${tooMuch ? 'A percentage is at most 100. ' : ''}Write the minimum percentage of all statements: total: 80`);
    }
    return { rule: `total: ${decimals === '' ? whole : `${whole}.${decimals}`}`, scaled, scale };
}


/***/ }),

/***/ 94281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isGreen)
/* harmony export */ });
/** Whether all suites and gates passed and no finding is an error. */
function isGreen({ suite, legs, gates, findings }) {
    return (suite?.passed !== false &&
        legs.every((leg) => leg.suitePassed !== false) &&
        gates.every((gate) => gate.passed) &&
        !findings.some((finding) => finding.severity === 'error'));
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ apiProblem)
/* harmony export */ });
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45124);
/** @module Explains errors of GitHub's API to the author of a workflow. */



/**
 * Explains an error that the client threw.
 * @param doing what was attempted, such as `create a check run`
 * @throws the error itself if it does not come from the API: a bug of ours is not an answer from GitHub
 */
function apiProblem(error, doing) {
    const refusal = refusalOf(error);
    if (refusal !== undefined)
        return problemOf(refusal, doing);
    if (!isRequestError(error))
        throw error;
    return {
        kind: 'unavailable',
        status: undefined,
        words: `Could not ${doing}: no answer from GitHub (${connectionText(error)})`,
        advice: 'Run the job again. If that does not help, check the network of the runner and githubstatus.com.',
    };
}
function problemOf(refusal, doing) {
    const { status } = refusal;
    const problem = (kind, why, advice) => ({
        kind,
        status,
        words: `Could not ${doing}: ${why} (${status})`,
        advice,
    });
    if (isLimit(refusal))
        return problem('limit', "GitHub's rate limit was reached", 'Run the job again later, or less often.');
    switch (status) {
        case 401:
            return problem('token', 'GitHub does not accept the token', 'It may have expired or been revoked. Use github.token, the default of the token input.');
        case 403:
            return /not accessible by/i.test(refusal.message)
                ? problem('permission', 'the token lacks the permission', permissionAdvice(refusal))
                : problem('permission', `GitHub does not allow it: ${reason(refusal)}`, permissionAdvice(refusal));
        case 404:
            return problem('permission', 'GitHub cannot find it, or hides it from this token', permissionAdvice(refusal));
        default:
            return status >= 500
                ? problem('unavailable', 'GitHub failed', 'Run the job again; githubstatus.com reports disruptions.')
                : problem('refused', `GitHub rejected the request: ${reason(refusal)}`, '');
    }
}
/** Turns `checks=write` in the header, which lists what the request needs, into `checks: write`. */
function permissionAdvice({ headers }) {
    const header = headers['x-accepted-github-permissions'];
    const wanted = typeof header === 'string' ? header.split(/[,;]/) : [];
    const lines = wanted.flatMap((item) => {
        const [, name, level] = /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(item) ?? [];
        return name === undefined || level === undefined ? [] : [`${name.replaceAll('_', '-')}: ${level}`];
    });
    return lines.length === 0
        ? 'Check the permissions of the job, and the token.'
        : `Grant the job ${lines.join(' or ')}.`;
}
function isLimit({ status, message, headers }) {
    return (status === 429 ||
        (status === 403 &&
            (headers['x-ratelimit-remaining'] === '0' ||
                headers['retry-after'] !== undefined ||
                /\brate limit\b/i.test(message))));
}
/** GitHub's own reasons, without the link to its documentation. */
function reason({ data, message }) {
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) || typeof data.message !== 'string')
        return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message);
    const errors = Array.isArray(data.errors) ? data.errors.map(errorText) : [];
    const texts = [data.message, ...new Set(errors)].map((text) => text.trim().replace(/\.$/, ''));
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(texts.join('; '));
}
/** An error is a text, or an object in which `message`, or else `field` and `code`, say what is wrong. */
function errorText(error) {
    if (typeof error === 'string')
        return error;
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error))
        return 'an unspecified error';
    if (typeof error.message === 'string')
        return error.message;
    return [error.field, error.code].filter((part) => typeof part === 'string').join(' ');
}
function refusalOf(error) {
    if (!isRequestError(error) || !(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error.response))
        return undefined;
    const { headers, data } = error.response;
    return { status: error.status, message: messageOf(error), headers: (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(headers) ? headers : {}, data };
}
function isRequestError(error) {
    return (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error) && typeof error.status === 'number' && 'request' in error;
}
/** What happened to the connection: Node's error code, which is a cause of fetch's error. */
function connectionText(error) {
    for (let cause = error; (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(cause); cause = cause.cause) {
        if (cause.name === 'TimeoutError')
            return 'it took too long';
        const code = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause);
        if (code !== undefined)
            return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(code);
    }
    return messageOf(error);
}
function messageOf(error) {
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error));
}


/***/ }),

/***/ 19556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/* harmony import */ var _process_requiredVariable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27288);
/** @module The context of a job, from the runner's variables and the event payload. */



/**
 * Reads the context of the job.
 * @throws UserError if a variable of the runner is missing or the payload cannot be read
 */
async function readContext(env) {
    const variable = (name) => (0,_process_requiredVariable_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredVariable */ .c)(env, name);
    const repository = variable('GITHUB_REPOSITORY');
    const [owner = '', repo = ''] = repository.split('/');
    const payload = await readPayload(env.GITHUB_EVENT_PATH);
    const testedSha = variable('GITHUB_SHA');
    const pullRequest = pullRequestOf(payload, repository);
    const serverUrl = withoutSlash(env.GITHUB_SERVER_URL ?? 'https://github.com');
    return {
        serverUrl,
        apiUrl: withoutSlash(env.GITHUB_API_URL ?? 'https://api.github.com'),
        owner,
        repo,
        runId: Number(variable('GITHUB_RUN_ID')),
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
        job: variable('GITHUB_JOB'),
        step: env.GITHUB_ACTION ?? '',
        eventName: variable('GITHUB_EVENT_NAME'),
        ref: env.GITHUB_REF ?? '',
        testedSha,
        headSha: pullRequest?.headSha ?? payload.merge_group?.head_sha ?? testedSha,
        pullRequest,
        enterpriseServer: isEnterpriseServer(serverUrl),
    };
}
/** Returns an empty payload if there is none, because some runners have none. */
async function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : {};
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the event payload in ${path} cannot be read`, 'GITHUB_EVENT_PATH must name the JSON file that the runner writes.', { cause: error });
    }
}
/** A deleted head repository counts as a fork, because nothing in it can be written. */
function pullRequestOf({ pull_request: found }, repository) {
    const headSha = found?.head?.sha;
    if (found?.number === undefined || headSha === undefined)
        return undefined;
    const headRepository = found.head?.repo?.full_name;
    return {
        number: found.number,
        headSha,
        fork: headRepository?.toLowerCase() !== repository.toLowerCase(),
    };
}
/** The same rule as in @actions/artifact. */
function isEnterpriseServer(serverUrl) {
    const host = new URL(serverUrl).hostname.toUpperCase();
    return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}


/***/ }),

/***/ 57134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ expectAnswer)
/* harmony export */ });
/** @module Answers that have a good status and are not what was asked for, as a proxy may send them. */
/** An error that counts as no answer from GitHub, like those of the client: `status` and `request` say so. */
class UnexpectedAnswer extends Error {
    name = 'UnexpectedAnswer';
    status = 502;
    request = {};
}
/**
 * Checks an answer before anything is believed of it.
 * @param what was expected, such as `a check run`
 * @throws an error that apiProblem explains as no answer
 */
function expectAnswer(isExpected, what) {
    if (!isExpected)
        throw new UnexpectedAnswer(`the answer is not ${what}`);
}


/***/ }),

/***/ 47567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zS: () => (/* binding */ BuildError),
  wY: () => (/* binding */ buildBinaries),
  nH: () => (/* binding */ buildFindings)
});

// UNUSED EXPORTS: buildArgs, nameBinaries

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
// EXTERNAL MODULE: ./src/process/lineSplitter.ts
var lineSplitter = __webpack_require__(17204);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/slowProgress.ts
var slowProgress = __webpack_require__(42405);
;// CONCATENATED MODULE: ./src/go/build/buildOutput.ts
/** @module What go build -v prints while it builds: packages that are compiled, and everything else. */



/** A line that is an import path and nothing else. */
const IMPORT_PATH = /^[\p{L}\p{N}_.~+-]+(?:\/[\p{L}\p{N}_.~+-]+)*$/u;
/** Shows compiled packages as progress and other lines as they are. */
class BuildOutput {
    log;
    verbose;
    /** All lines that are not packages. */
    lines = [];
    compiled = 0;
    progress;
    splitter;
    endWait;
    /** @param verbose whether the user wants to see every package */
    constructor(log, verbose) {
        this.log = log;
        this.verbose = verbose;
        this.progress = new slowProgress/* SlowProgress */.t(log);
        this.splitter = new lineSplitter/* LineSplitter */.g((line) => {
            this.line(line);
        });
        this.endWait = this.progress.wait((seconds) => `${this.soFar()} in ${seconds} s`);
    }
    write(chunk) {
        this.splitter.write(chunk);
    }
    /** To be called when the command has ended. */
    end() {
        this.endWait();
        this.splitter.end();
    }
    line(line) {
        const isPackage = IMPORT_PATH.test(line);
        if (isPackage) {
            this.compiled++;
            this.progress.step(`${this.soFar()}, last ${line}`);
        }
        else
            this.lines.push(line);
        if (!isPackage || this.verbose)
            this.log.child(line);
    }
    soFar() {
        return `${(0,plural/* plural */.L)(this.compiled, 'package')} compiled`;
    }
}

// EXTERNAL MODULE: ./src/go/build/compileErrors.ts
var compileErrors = __webpack_require__(14499);
;// CONCATENATED MODULE: ./src/go/build/binaries.ts
/** @module Building the instrumented binaries: `go build -cover` of all main packages. */








/** go build failed, usually because of compile errors in the user's code. */
class BuildError extends errors/* UserError */.yo {
    errors;
    packages;
    constructor(message, advice, errors, 
    /** Import paths of the packages that did not compile. */
    packages) {
        super(message, advice);
        this.errors = errors;
        this.packages = packages;
    }
}
/**
 * Builds all main packages into binDir. Binaries whose names would be the same are named after their paths.
 * @returns the binaries, in the order of the main packages
 * @throws BuildError with the compiler's errors; Interrupted
 */
async function buildBinaries(go, request, log, stop) {
    const binaries = nameBinaries(request);
    const clashing = binaries.filter((binary) => baseName(binary.importPath) !== binary.name);
    const others = binaries.filter((binary) => !clashing.includes(binary));
    // One command for all that keep their names, so that the go command builds them in parallel.
    if (others.length > 0) {
        await goBuild(go, request, buildArgs(request, request.binDir + external_node_path_.sep, others), log, stop);
    }
    for (const binary of clashing)
        await goBuild(go, request, buildArgs(request, binary.path, [binary]), log, stop);
    return binaries;
}
/**
 * The arguments of the go command. Mode atomic is safe for concurrent programs, -race and snapshots.
 * @param output the path of a binary, or that of a directory with a separator at its end
 */
function buildArgs(request, output, binaries) {
    return [
        'build',
        '-v',
        ...(request.patterns.length === 0
            ? []
            : ['-cover', '-covermode=atomic', `-coverpkg=${request.patterns.join(',')}`]),
        ...(request.overlay === undefined
            ? request.flags.words
            : [...request.flags.others, `-overlay=${request.overlay}`]),
        '-o',
        output,
        '--',
        ...binaries.map((binary) => binary.importPath),
    ];
}
/**
 * Names the binaries as the user or else as Go does, except that `cmd/a/tool` and `cmd/b/tool` become `cmd-a-tool` and
 * `cmd-b-tool`.
 */
function nameBinaries(request) {
    const given = request.mains.map((main) => request.names?.get(main.importPath));
    const names = request.mains.map((main, i) => given[i] ?? baseName(main.importPath));
    return request.mains.map((main, i) => {
        const unique = names.filter((name) => name === names[i]).length === 1;
        const path = (0,external_node_path_.relative)(request.module.dir, main.dir).split(external_node_path_.sep).join('-');
        const name = (unique || path === '' || given[i] !== undefined ? names[i] : path) ?? main.importPath;
        const file = request.goos === 'windows' ? `${name}.exe` : name;
        return { name, importPath: main.importPath, path: (0,external_node_path_.join)(request.binDir, file) };
    });
}
/** The last element of the path, or the one before it if the last is a major version: go build's own rule. */
function baseName(importPath) {
    const elements = importPath.split('/');
    const last = elements.at(-1) ?? '';
    return /^v(?:[2-9]|[1-9]\d+)$/.test(last) ? (elements.at(-2) ?? last) : last;
}
async function goBuild(go, request, args, log, stop) {
    const { flags, scratch } = request;
    const { words } = flags;
    const output = new BuildOutput(log, words.includes('-v') || words.includes('--v'));
    const result = await (0,supervise/* supervise */.z)(go.program, args, {
        cwd: request.cwd,
        // A go build that a signal ends leaves its temporary folder behind.
        env: scratch === undefined ? go.env : { ...go.env, GOTMPDIR: scratch },
        platform: go.platform,
        onStdout: (chunk) => {
            output.write(chunk);
        },
        onStderr: (chunk) => {
            output.write(chunk);
        },
        stop,
    }).finally(() => {
        output.end();
    });
    (0,interrupt/* refuseInterrupted */.NQ)(stop);
    if (result.exitCode === 0)
        return;
    throw await buildError(output.lines, result.exitCode, request.cwd);
}
async function buildError(lines, exitCode, cwd) {
    const errors = await (0,compileErrors/* placedErrors */.Ps)(lines.join('\n'), cwd);
    const packages = (0,compileErrors/* failedPackages */.p0)(lines);
    const what = packages.length === 0 ? '' : ` in ${packages.join(', ')}`;
    const advice = errors.length > 0 ? 'The compile errors are listed above.' : lines.slice(-20).join('\n');
    return new BuildError(`go build failed${what} with exit code ${exitCode}`, advice, errors, packages);
}
/**
 * The findings of a build: binaries that had to be renamed, and an -overlay that Go ignores for instrumented packages
 * (golang/go#73802).
 */
async function buildFindings(request, binaries) {
    const renamed = binaries
        .filter(({ importPath, name }) => baseName(importPath) !== name && request.names?.has(importPath) !== true)
        .map((binary) => `${binary.importPath} is ${binary.name}`);
    return [
        ...(0,finding/* findingIfAny */.HN)('equal-program-names', 'Binaries with equal names were named after their paths', renamed),
        ...(0,finding/* findingIfAny */.HN)('overlay-ignored', 'Files of measured packages are replaced by -overlay, but Go measures the originals', await overlaidSources(request)),
    ];
}
async function overlaidSources(request) {
    if (request.flags.overlay === undefined)
        return [];
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(request.cwd, request.flags.overlay), 'utf8').catch(() => '{}');
    const overlay = JSON.parse(text);
    return Object.keys(overlay.Replace ?? {})
        .map((path) => (0,external_node_path_.relative)(request.module.dir, (0,external_node_path_.resolve)(request.cwd, path)))
        .filter((path) => !path.startsWith('..') && !(0,external_node_path_.isAbsolute)(path) && path.endsWith('.go'));
}


/***/ }),

/***/ 14499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ placedErrors),
/* harmony export */   p0: () => (/* binding */ failedPackages)
/* harmony export */ });
/* unused harmony export compileErrors */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_sourceLine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58044);
/** @module Compile errors in the output of the go command. */


const ERROR = /^(?:vet: )?(\S.*?\.go):(\d+)(?::(\d+))?: (.+)$/;
/** What has a position but is no error: what the compiler prints after ten, and the warnings and notes of C compilers. */
const NO_ERROR = /^(?:too many errors$|(?:warning|note): )/;
/** What the cover tool puts before an error of the parser. */
const COVER_TOOL = /^\d{4}(?:\/\d\d){2} \d\d(?::\d\d){2} cover: .+?: /;
/** How the go command shows the folder of its temporary files: C compilers see copies of the user's files in it. */
const TEMPORARY = '$WORK/';
/** The compile errors, each with its place if that exists. */
async function placedErrors(text, cwd) {
    return Promise.all(compileErrors(text, cwd).map(async ({ place, message }) => {
        const exists = place !== undefined && (await (0,_support_sourceLine_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLine */ .p)(place.file, place.line));
        return { message, place: exists ? place : undefined };
    }));
}
/**
 * The compile errors in order, each once.
 * @param cwd absolute directory that relative file names are resolved against
 */
function compileErrors(text, cwd) {
    const errors = new Map();
    for (const printed of text.split(/\r?\n/)) {
        const line = printed.replace(COVER_TOOL, '');
        const match = ERROR.exec(line);
        if (match === null)
            continue;
        const [, file = '', row, column, message = ''] = match;
        if (NO_ERROR.test(message) || file.startsWith(TEMPORARY))
            continue;
        const place = {
            file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, file),
            line: Number(row),
            ...(column === undefined ? {} : { column: Number(column) }),
        };
        errors.set(line, { place, message });
    }
    return [...errors.values()];
}
/** Import paths of the packages that did not compile: the go command puts a line with one before their errors. */
function failedPackages(lines) {
    // Go 1.20 writes `# cover PACKAGE` for the cover tool, later releases add a line with its arguments in brackets.
    return [...new Set(lines.flatMap((line) => /^# (?:cover )?([^\s[]\S*)/.exec(line)?.[1] ?? []))];
}


/***/ }),

/***/ 95217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ goOutput)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49072);
/** @module Running the pinned go command. */


/**
 * Runs a short go command and returns its standard output.
 * @param doing what the command is for, to start the error message with: `listing the packages`
 * @throws UserError with Go's own message if it fails
 */
async function goOutput(go, cwd, args, doing) {
    const { exitCode, stdout, stderr } = await (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .Fg)(go.program, args, { cwd, env: go.env });
    if (exitCode !== 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${doing} failed: go ${args[0] ?? ''} ended with exit code ${exitCode}`, stderr.trim());
    return stdout;
}


/***/ }),

/***/ 97508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Hs: () => (/* binding */ minorOf),
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   Mb: () => (/* binding */ FIRST_COUNTING_SPLIT_UNITS),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   X5: () => (/* binding */ FIRST_WITH_SPLIT_UNITS),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dg: () => (/* binding */ FIRST_WITH_COVERAGE),
/* harmony export */   n4: () => (/* binding */ FIRST_WITH_VARIABLES_FILE),
/* harmony export */   uB: () => (/* binding */ versionOfSemver)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/** @module Names of Go releases: `1.26.8`, `1.20`, `1.27rc1`, and their order. */

/** Since Go 1.21 the first release of a minor version ends in `.0`, and `1.21` alone is a language version. */
const FIRST_WITH_ZERO_PATCH = 21;
/** Go 1.20, the first release that can instrument binaries (`go build -cover`). */
const FIRST_WITH_COVERAGE = release(1, 20, 0);
/** Go 1.21, the first whose cover tool writes its variables to a file of their own. */
const FIRST_WITH_VARIABLES_FILE = release(1, 21, 0);
/** Go 1.27, the first to split units at blank lines and comments; its release candidates already do. */
const FIRST_WITH_SPLIT_UNITS = { name: '1.27', semver: '1.27.0-0' };
/** Go 1.27.2, the first to count the statements of split units once (golang/go#80974). */
const FIRST_COUNTING_SPLIT_UNITS = release(1, 27, 2);
const VERSION = /^(?:go)?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4})|(rc|beta)(\d{1,3}))?$/;
/**
 * Parses `1.26.8`, `go1.26.8`, `1.27rc1` or `1.20`; undefined for anything else.
 * From `1.21` on, a version without a patch number is a language version, which sorts before the first release
 * candidate (Go's internal/gover).
 */
function parseGoVersion(text) {
    const [, major, minor, patch, stage, number] = VERSION.exec(text) ?? [];
    if (major === undefined || minor === undefined)
        return undefined;
    if (patch !== undefined)
        return release(Number(major), Number(minor), Number(patch));
    const [start, name] = [`${Number(major)}.${Number(minor)}.0`, `${Number(major)}.${Number(minor)}`];
    if (stage !== undefined && number !== undefined)
        return { name: `${name}${stage}${Number(number)}`, semver: `${start}-${stage}.${Number(number)}` };
    return { name, semver: Number(minor) < FIRST_WITH_ZERO_PATCH ? start : `${start}-0` };
}
/** The release in a tool cache folder called `1.26.8` or `1.27.0-rc.1`; undefined for other names. */
function versionOfSemver(text) {
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0___default().parse(text);
    if (parsed?.version !== text)
        return undefined;
    const [stage, number] = parsed.prerelease;
    if (stage === undefined)
        return release(parsed.major, parsed.minor, parsed.patch);
    return parseGoVersion(`${parsed.major}.${parsed.minor}${stage}${number ?? ''}`);
}
/** Compares for sorting, oldest first. */
function compareVersions(left, right) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().compare(left.semver, right.semver);
}
/** The newest of the versions; undefined if there are none. */
function newest(versions) {
    return versions.toSorted(compareVersions).at(-1);
}
/** Whether it is a release: not a release candidate, a beta or a language version. */
function isStable(version) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().prerelease(version.semver) === null;
}
/** The minor version: `1.26` for `1.26.8`. */
function minorOf(version) {
    return `${semver__WEBPACK_IMPORTED_MODULE_0___default().major(version.semver)}.${semver__WEBPACK_IMPORTED_MODULE_0___default().minor(version.semver)}`;
}
function release(major, minor, patch) {
    const semantic = `${major}.${minor}.${patch}`;
    const bare = patch === 0 && major === 1 && minor < FIRST_WITH_ZERO_PATCH;
    return { name: bare ? `${major}.${minor}` : semantic, semver: semantic };
}


/***/ }),

/***/ 71020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseDirectives)
/* harmony export */ });
/** @module Parsing go.mod and go.work files as Go's own parser does (golang.org/x/mod/modfile). */
const TOKEN = /"(?:\\.|[^"\\])*"|`[^`]*`|[^\s"`]+/g;
/** All directives in the order of the file. Everything else is ignored: reporting errors is left to Go. */
function parseDirectives(text) {
    const directives = [];
    let block;
    for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
        const words = wordsOf(line);
        const [first, second] = words;
        if (first === undefined)
            continue;
        if (block !== undefined) {
            if (first === ')')
                block = undefined;
            else
                directives.push({ verb: block, args: words });
        }
        else if (second === '(' && words.length === 2)
            block = first;
        else
            directives.push({ verb: first, args: words.slice(1) });
    }
    return directives;
}
/** The words of a line, without its comment. Parentheses outside quotes are words of their own. */
function wordsOf(line) {
    const words = [];
    for (const [token] of line.matchAll(TOKEN)) {
        if (token.startsWith('"') || token.startsWith('`')) {
            words.push(unquote(token));
            continue;
        }
        const comment = token.indexOf('//');
        const bare = comment < 0 ? token : token.slice(0, comment);
        words.push(...bare.split(/([()])/).filter((part) => part !== ''));
        if (comment >= 0)
            break;
    }
    return words;
}
function unquote(token) {
    const inner = token.slice(1, -1);
    return token.startsWith('`') ? inner : inner.replace(/\\(.)/g, '$1');
}


/***/ }),

/***/ 2882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isFailure),
/* harmony export */   a: () => (/* binding */ leafTests)
/* harmony export */ });
/** @module The result of a suite, from which the test table, junit.xml and the verdict are made. */
/**
 * The tests to count: those without subtests, because a parent only repeats how its subtests went, and parents that
 * failed although all of their subtests passed.
 */
function leafTests(pkg) {
    const parents = ancestorsOf(pkg.tests);
    const repeating = ancestorsOf(pkg.tests.filter(isFailure));
    return pkg.tests.filter((test) => !(isFailure(test) ? repeating : parents).has(test.name));
}
/** Whether the test failed or did not finish. */
function isFailure(test) {
    return test.outcome === 'fail' || test.outcome === 'unfinished';
}
/** `A` and `A/b` for the test `A/b/c`; each is made once, however many subtests it has. */
function ancestorsOf(tests) {
    const found = new Set();
    for (const { name } of tests) {
        for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
            const ancestor = name.slice(0, end);
            if (found.has(ancestor))
                break;
            found.add(ancestor);
        }
    }
    return found;
}


/***/ }),

/***/ 61490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
/* harmony export */   o: () => (/* binding */ NETWORK_LIMITS),
/* harmony export */   o3: () => (/* binding */ cacheDirectory),
/* harmony export */   rv: () => (/* binding */ GO_DOWNLOADS)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/** @module The machine and the network that Go is set up on. */



const GO_DOWNLOADS = 'https://go.dev/dl/';
const NETWORK_LIMITS = { stallMs: 20_000, totalMs: 900_000, retryAfterMs: [1000, 4000] };
/**
 * The runner's tool cache if there is one, otherwise our folder in the user's cache directory.
 * @throws UserError if the user has no home
 */
function toolCacheDirectory(env, platform) {
    const runner = env.RUNNER_TOOL_CACHE ?? '';
    return runner === '' ? cacheDirectory(env, platform) : runner;
}
/**
 * Our folder in the user's cache directory, following the conventions of the system.
 * @throws UserError if the user has no home
 */
function cacheDirectory(env, platform) {
    const path = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    return path.join(userCache(env, platform), 'go-integration-coverage');
}
function userCache(env, platform) {
    if (platform === 'win32')
        return nonEmpty(env.LOCALAPPDATA) ?? node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(homeOf(env.USERPROFILE, node_path__WEBPACK_IMPORTED_MODULE_1__.win32), 'AppData', 'Local');
    if (platform === 'darwin')
        return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(homeOf(env.HOME, node_path__WEBPACK_IMPORTED_MODULE_1__.posix), 'Library', 'Caches');
    // The XDG specification says to ignore relative paths.
    const set = nonEmpty(env.XDG_CACHE_HOME);
    return set !== undefined && node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(set) ? set : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(homeOf(env.HOME, node_path__WEBPACK_IMPORTED_MODULE_1__.posix), '.cache');
}
/** The home that the environment names, otherwise that of the user's account. */
function homeOf(named, path) {
    if (named !== undefined && path.isAbsolute(named))
        return named;
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('there is no place to keep Go in: HOME is not set, and the account has no home directory', 'Set HOME, or RUNNER_TOOL_CACHE to a directory that can be written to.', { cause });
    }
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 33775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ FAIL_ON_INPUT),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   zK: () => (/* binding */ THRESHOLD_INPUT)
/* harmony export */ });
/**
 * @module The inputs of a run, defined in one place: action.yml, the command line's flags and the parser agree with this
 * list (a test compares them).
 */
const THRESHOLD_INPUT = {
    name: 'threshold',
    default: '',
    value: 'rule',
    description: 'The minimum coverage, such as `total: 80`; the run fails below it.',
};
const FAIL_ON_INPUT = {
    name: 'fail-on',
    default: '',
    value: 'codes',
    description: 'Which findings fail the run: codes from docs/health.md, `default`, `warnings` (every warning too) or `none`. Default: those that make the figures wrong. Failed tests and missing data always fail the run.',
};
const INPUTS = [
    {
        name: 'go-version',
        default: '',
        value: 'version',
        description: 'The Go version to use: `1.26.8`, `1.26`, `1.26.x`, `stable`, `oldstable`, or `local` for the Go on PATH. Default: the `toolchain` line of go.mod (in a workspace, of go.work), or else its `go` line.',
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
        description: 'The directory of the module with the main packages, relative to the top of the checkout (on the command line, to DIR).',
    },
    {
        name: 'test-directory',
        default: '',
        value: 'dir',
        description: 'The directory of the module with the integration tests, if that is a different module. Default: `working-directory`, and relative like it.',
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
        name: 'preserve',
        default: 'true',
        description: 'Keep the counters of processes that are killed, crash, panic or are started without GOCOVERDIR. `false` builds with Go’s unchanged runtime.',
        off: 'Do not keep the counters of processes that are killed, crash, panic or are started without GOCOVERDIR; build with Go’s unchanged runtime.',
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
        description: 'What the total counts: `linked`, the packages that are linked into a measured binary or test binary; or `all`, every selected package, with those that nothing links as uncovered.',
    },
    THRESHOLD_INPUT,
    FAIL_ON_INPUT,
    {
        name: 'pass-id-token',
        default: 'false',
        description: 'Let the suite request OpenID Connect tokens for the job (passes on ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN).',
    },
];


/***/ }),

/***/ 79425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i8: () => (/* binding */ PUBLISHING_INPUTS),
/* harmony export */   u0: () => (/* binding */ parsePublishingInputs)
/* harmony export */ });
/* unused harmony export ANNOTATION_CHOICES */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18463);
/** @module Inputs about what is published, and under which name: shared by the action and the report action. */


const PUBLISHING_INPUTS = [
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
        description: 'Which uncovered lines to annotate: `patch` (those that the pull request changed), `all` or `none`.',
    },
];
const ANNOTATION_CHOICES = ['patch', 'all', 'none'];
/** Characters. GitHub's own limit is not documented, but longer names are unreadable in a list of checks. */
const MAX_NAME_LENGTH = 255;
/** @throws UserError that names the input, the value and what is allowed */
function parsePublishingInputs(read) {
    const inputs = new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .InputTexts */ .B(PUBLISHING_INPUTS, read);
    const checkName = inputs.optional('check-name');
    if (checkName !== undefined && checkName.length > MAX_NAME_LENGTH)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`check-name has ${checkName.length} characters`, `Choose a name of at most ${MAX_NAME_LENGTH} characters.`);
    const token = inputs.optional('token');
    return {
        // The default is an expression, which stays as it is unless a runner evaluates it.
        token: token?.startsWith('${{') === true ? undefined : token,
        checkRun: inputs.flag('check-run'),
        checkName,
        annotations: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Y)('annotations', inputs.text('annotations') || 'patch', ANNOTATION_CHOICES),
    };
}


/***/ }),

/***/ 5376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/gates/gateRules.ts
var gateRules = __webpack_require__(45014);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/go/flags.ts
/** @module Parsing the flags of the go command. */

/**
 * Parses words as the go command does: one dash or two, `=value` or the value in the next word.
 * @param input the name of the input, for messages
 * @param withValue the names of the flags that take a value
 * @throws UserError for a word that is not a flag, and for a flag without its value
 */
function parseFlags(input, words, withValue) {
    const flags = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        const match = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(word);
        if (match === null) {
            throw new errors/* UserError */.yo(`${input}: ${JSON.stringify(word)} is not a flag`, 'To choose packages, use the inputs packages and test-packages.');
        }
        const [, name = '', value] = match;
        const next = words[i + 1];
        if (value === undefined && withValue.has(name)) {
            if (next === undefined) {
                throw new errors/* UserError */.yo(`${input}: ${word} needs a value; the go command would use the next word, a package`, `Write ${word}=VALUE.`);
            }
            flags.push({ name, value: next, words: [word, next] });
            i++;
        }
        else {
            flags.push({ name, value, words: [word] });
        }
    }
    return flags;
}
/** Whether a boolean flag is turned off: `-cover=false`, `-json=0`. */
function isOff(flag) {
    return ['false', 'f', '0'].includes(flag.value?.toLowerCase() ?? 'true');
}
/** Names of the flags of go build, go test and go list that take a value (`go help build`). */
const BUILD_VALUE_FLAGS = [
    'C',
    'asmflags',
    'buildmode',
    'compiler',
    'covermode',
    'coverpkg',
    'gccgoflags',
    'gcflags',
    'installsuffix',
    'ldflags',
    'mod',
    'modfile',
    'o',
    'overlay',
    'p',
    'pgo',
    'pkgdir',
    'tags',
    'toolexec',
];

;// CONCATENATED MODULE: ./src/go/build/buildFlags.ts
/** @module The user's flags for go build: those that would break the measurement are refused, those we set are dropped. */


/** Why a flag is refused, as the end of `… cannot be used here:`. */
const REFUSED = {
    o: 'set the input bin-dir instead',
    C: 'set the input working-directory instead',
    n: 'it prints the commands instead of running them',
    coverpkg: 'set the input coverpkg instead',
};
/**
 * Reads the words of the input build-flags.
 * @throws UserError with the reason for a flag that cannot be used
 */
function parseBuildFlags(words) {
    const flags = parseFlags('build-flags', words, new Set(BUILD_VALUE_FLAGS));
    for (const flag of flags)
        refuse('build-flags', flag, REFUSED);
    const overlays = flags.filter((flag) => flag.name === 'overlay');
    if (overlays.length > 1) {
        throw new errors/* UserError */.yo('build-flags: -overlay is given twice; Go would use only the last one', 'Merge the two files into one.');
    }
    // We always build with -cover and -covermode=atomic.
    const kept = flags.filter((flag) => !['cover', 'covermode'].includes(flag.name));
    return { ...overlayApart(kept), overlay: overlays[0]?.value };
}
/** The words of all flags, and of all but -overlay. */
function overlayApart(flags) {
    return {
        words: flags.flatMap((flag) => flag.words),
        others: flags.filter((flag) => flag.name !== 'overlay').flatMap((flag) => flag.words),
    };
}
/**
 * Refuses flags of the table, and those that turn coverage off or change its mode.
 * @throws UserError with the reason
 */
function refuse(input, flag, reasons) {
    const word = flag.words.join(' ');
    const reason = reasons[flag.name];
    if (reason !== undefined)
        throw new errors/* UserError */.yo(`${input}: ${word} cannot be used here: ${reason}`, `Remove ${word}.`);
    if (flag.name === 'cover' && isOff(flag)) {
        throw new errors/* UserError */.yo(`${input}: ${word} would turn coverage off`, `Remove ${word}.`);
    }
    if (flag.name === 'covermode' && flag.value !== 'atomic') {
        throw new errors/* UserError */.yo(`${input}: ${word} cannot be used here: coverage is always measured in mode atomic, which is safe for concurrent programs and -race`, `Remove ${word}.`);
    }
}

;// CONCATENATED MODULE: ./src/go/test/testFlags.ts
/** @module The user's flags for go test: those that would break the measurement are refused. */



/** Why a flag is refused, as the end of `… cannot be used here:`. */
const testFlags_REFUSED = {
    coverprofile: 'coverage.out is always written, from the data of all processes',
    coverpkg: 'set the input coverpkg instead',
    tags: 'set the input tags instead',
    exec: 'the tests are started by a launcher that keeps their data',
    c: 'it compiles the tests without running them',
    o: 'it would leave a test binary in your working tree',
    n: 'it prints the commands instead of running them',
    C: 'set the input test-directory instead',
    list: 'it lists tests without running them',
    fuzz: 'it runs until it is stopped; without it the seeds of fuzz tests run',
    'test.gocoverdir': 'the data goes to a directory of the run',
    'test.run': 'write -run instead',
    'test.timeout': 'write -timeout instead',
};
const LIST_FLAGS = ['asan', 'compiler', 'mod', 'modfile', 'msan', 'overlay', 'race'];
/** Names of the flags of go test that take a value (`go help testflag`). */
const TEST_VALUE_FLAGS = [
    'bench',
    'benchtime',
    'blockprofile',
    'blockprofilerate',
    'count',
    'coverprofile',
    'cpu',
    'cpuprofile',
    'exec',
    'fuzz',
    'fuzzminimizetime',
    'fuzztime',
    'list',
    'memprofile',
    'memprofilerate',
    'mutexprofile',
    'mutexprofilefraction',
    'outputdir',
    'parallel',
    'run',
    'shuffle',
    'skip',
    'timeout',
    'trace',
    'vet',
];
/**
 * Reads the words of the input test-flags.
 * @throws UserError with the reason for a flag that cannot be used
 */
function parseTestFlags(words) {
    const end = words.findIndex((word) => word === '-args' || word === '--args');
    const own = end < 0 ? words : words.slice(0, end);
    const flags = parseFlags('test-flags', own, new Set([...BUILD_VALUE_FLAGS, ...TEST_VALUE_FLAGS]));
    for (const flag of flags) {
        refuse('test-flags', flag, testFlags_REFUSED);
        if (flag.name === 'count' && flag.value === '0') {
            throw new errors/* UserError */.yo('test-flags: -count=0 runs no test', 'Remove it: -count=1 is always set, so that no result is cached.');
        }
        if (flag.name === 'json' && isOff(flag)) {
            throw new errors/* UserError */.yo('test-flags: -json=false cannot be used here: the test table is made from the JSON events', 'Remove it.');
        }
    }
    // We set these ourselves: twice would be harmless, but confusing in the log.
    const kept = flags.filter((flag) => !['cover', 'covermode', 'json'].includes(flag.name));
    return {
        ...overlayApart(kept),
        overlay: kept.findLast((flag) => flag.name === 'overlay')?.value,
        args: end < 0 ? [] : words.slice(end + 1),
        listWords: kept.filter((flag) => LIST_FLAGS.includes(flag.name)).flatMap((flag) => flag.words),
        selectsTests: flags.some((flag) => flag.name === 'run'),
        skipsTests: flags.some((flag) => flag.name === 'skip'),
        verbose: flags.some((flag) => flag.name === 'v' && !isOff(flag)),
    };
}

// EXTERNAL MODULE: ./src/findings/failOn.ts
var failOn = __webpack_require__(46329);
;// CONCATENATED MODULE: ./src/inputs/binaryNames.ts
/** @module Names for binaries, in front of their main packages: `etcd=./server`. */

/**
 * Separates names from patterns. Import paths contain no equals sign.
 * @throws UserError for a name that is no file name, for a name without a package, and for a name that is given twice
 */
function takeNames(words) {
    const names = words.flatMap((word) => {
        const end = word.indexOf('=');
        return end < 0 ? [] : [checked(word, { name: word.slice(0, end), pattern: word.slice(end + 1) })];
    });
    const twice = names.find(({ name }, i) => names.findIndex((other) => other.name === name) !== i);
    if (twice !== undefined)
        throw new errors/* UserError */.yo(`packages: two binaries have the name ${twice.name}`, 'Give each a name of its own.');
    return { patterns: words.map((word) => word.slice(word.indexOf('=') + 1)), names };
}
function checked(word, named) {
    if (!/^[\p{L}\p{N}_][\p{L}\p{N}_.+-]*$/u.test(named.name))
        throw new errors/* UserError */.yo(`packages: ${JSON.stringify(named.name)} in ${JSON.stringify(word)} is not a name for a binary`, 'A name consists of letters, digits and any of . _ + -; bin-dir sets the directory.');
    if (named.pattern === '' || named.pattern.startsWith('-') || named.pattern.includes('...'))
        throw new errors/* UserError */.yo(`packages: ${JSON.stringify(word)} names no single main package`, `Write the name in front of one package: ${named.name}=./cmd/server`);
    return named;
}

// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
;// CONCATENATED MODULE: ./src/inputs/duration.ts
/** @module Durations in Go's notation. */
const PART = /(\d+(?:\.\d+)?)(h|ms|m|s)/y;
const SECONDS = { h: 3600, m: 60, s: 1, ms: 0.001 };
/** In seconds; a longer timer of Node fires at once. */
const MAX_TIMEOUT = 596 * 3600;
/** Returns the seconds of a duration such as `90s`, `1h30m` or `1.5m`; undefined unless it is a positive duration. */
function parseDuration(text) {
    PART.lastIndex = 0;
    let seconds = 0;
    while (PART.lastIndex < text.length) {
        const part = PART.exec(text);
        if (part === null)
            return undefined;
        const [, amount, unit] = part;
        seconds += Number(amount) * SECONDS[unit];
    }
    return seconds > 0 && Number.isFinite(seconds) ? seconds : undefined;
}

// EXTERNAL MODULE: ./node_modules/shlex/shlex.js
var shlex = __webpack_require__(95637);
;// CONCATENATED MODULE: ./src/inputs/shellWords.ts
/** @module Splits text into words as a shell would, without running or expanding anything. */


/**
 * Splits one or more lines into words, with quotes and backslashes as in a POSIX shell.
 * @throws UserError that names the input, for an unclosed quote
 */
function shellWords(input, text) {
    try {
        return (0,shlex/* split */.lD)(text.trim());
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${input}: there is an unclosed quote in ${JSON.stringify(text)}`, 'Quote as in a shell: -ldflags="-s -w"', {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/runInputs.ts
/** @module What the user asked for: one readonly object, read once, with every value checked. */











/**
 * Reads and checks all inputs of a run.
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
function parseInputs(read, base) {
    const texts = new values/* InputTexts */.B(definitions/* INPUTS */.mc, read);
    const text = (name) => texts.text(name);
    const optional = (name) => texts.optional(name);
    const workingDirectory = (0,external_node_path_.resolve)(base, optional('working-directory') ?? '.');
    const testDirectory = optional('test-directory');
    const binDir = optional('bin-dir');
    const { packages, binaryNames } = parsePackages(text('packages'));
    const inputs = {
        goVersion: optional('go-version'),
        goVersionFile: optional('go-version-file'),
        workingDirectory,
        testDirectory: testDirectory === undefined ? workingDirectory : (0,external_node_path_.resolve)(base, testDirectory),
        packages,
        binaryNames,
        coverpkg: patterns('coverpkg', text('coverpkg')),
        buildFlags: parseBuildFlags(shellWords('build-flags', text('build-flags'))),
        binDir: binDir === undefined ? undefined : (0,external_node_path_.resolve)(workingDirectory, binDir),
        tags: parseTags(text('tags')),
        suite: (0,values/* choice */.Y)('suite', text('suite'), ['tagged', 'all']),
        testPackages: patterns('test-packages', text('test-packages')),
        testFlags: parseTestFlags(shellWords('test-flags', text('test-flags'))),
        command: optional('command'),
        timeoutSeconds: timeout(text('timeout')),
        inProcess: texts.flag('in-process'),
        testBuilds: texts.flag('test-builds'),
        preserve: texts.flag('preserve'),
        comparePlain: texts.flag('compare-plain'),
        include: (0,values/* choice */.Y)('include', text('include'), ['linked', 'all']),
        gates: (0,gateRules/* parseGateRules */.i)(text('threshold')),
        failOn: (0,failOn/* parseFailOn */.XV)(text('fail-on')),
        passIdToken: texts.flag('pass-id-token'),
    };
    refuseContradictions(inputs);
    return inputs;
}
function defaultOf(name) {
    return definitions/* INPUTS */.mc.find((input) => input.name === name)?.default ?? '';
}
function refuseContradictions(inputs) {
    if (inputs.goVersion !== undefined && inputs.goVersionFile !== undefined) {
        throw new errors/* UserError */.yo('go-version and go-version-file are both set', 'Keep one and remove the other.');
    }
    if (inputs.command === undefined)
        return;
    const unused = [];
    if (inputs.testFlags.words.length > 0)
        unused.push('test-flags');
    if (inputs.testPackages.join(' ') !== defaultOf('test-packages'))
        unused.push('test-packages');
    if (inputs.suite !== 'tagged')
        unused.push('suite');
    if (unused.length > 0) {
        throw new errors/* UserError */.yo(`command replaces go test, so ${unused.join(' and ')} would have no effect`, 'Put such settings into the script, or remove command.');
    }
}
/** Blanks, commas and lines separate patterns, as no import path contains any of them. */
function patterns(input, text) {
    const words = wordsOf(text);
    const list = words.length === 0 ? wordsOf(defaultOf(input)) : words;
    const flagLike = list.find((item) => item.startsWith('-'));
    if (flagLike !== undefined) {
        const flags = input === 'test-packages' ? 'test-flags' : 'build-flags';
        throw new errors/* UserError */.yo(`${input}: ${flagLike} is a flag, not a package pattern`, `Put flags into ${flags}.`);
    }
    return list;
}
function parsePackages(text) {
    const { patterns: packages, names: binaryNames } = takeNames(patterns('packages', text));
    return { packages, binaryNames };
}
function wordsOf(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
function parseTags(text) {
    const tags = wordsOf(text);
    const bad = tags.find((tag) => !/^[\p{L}\p{N}_.]+$/u.test(tag));
    if (bad !== undefined) {
        throw new errors/* UserError */.yo(`tags: ${JSON.stringify(bad)} is not a build tag`, 'A tag consists of letters, digits, underscores and dots; separate tags by commas: integration,slow');
    }
    return tags.join(',');
}
function timeout(text) {
    const seconds = parseDuration(text);
    if (seconds === undefined) {
        throw new errors/* UserError */.yo(`timeout: ${JSON.stringify(text)} is not a positive duration`, 'Write it like 90s, 30m or 1h30m.');
    }
    if (seconds > MAX_TIMEOUT) {
        throw new errors/* UserError */.yo(`timeout: ${text} is longer than the longest possible time, ${MAX_TIMEOUT / 3600}h`, 'Write a shorter duration.');
    }
    return seconds;
}


/***/ }),

/***/ 96710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hX: () => (/* binding */ STORING_INPUTS),
/* harmony export */   pv: () => (/* binding */ HIDDEN_INPUTS),
/* harmony export */   vQ: () => (/* binding */ parseStoringInputs)
/* harmony export */ });
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45237);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28111);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18463);
/** @module Inputs about what a job stores, its artifact and its caches, and about which leg of a matrix it is. */




const STORING_INPUTS = [
    {
        name: 'artifact',
        default: 'true',
        description: 'Upload the compacted coverage data as an artifact.',
    },
    {
        name: 'artifact-name',
        default: '',
        description: 'The name of the artifact. Default: `covdata-`, the job id, a hash of the matrix values, and the step id if there is one.',
    },
    {
        name: 'retention-days',
        default: '',
        description: 'Days until the artifact is deleted. Default: the setting of the repository.',
    },
    {
        name: 'cache',
        default: 'true',
        description: "Keep Go's module cache and build cache between workflow runs.",
    },
];
/** Set by their default expressions, not by users. */
const HIDDEN_INPUTS = [
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
/** GitHub's own limit, for private repositories; others may keep artifacts for 90 days. */
const MAX_DAYS = 400;
/**
 * Reads and checks the inputs about storing. `job` is the job's id, `step` is GITHUB_ACTION.
 * @throws UserError that names the input, the value and what is allowed
 */
function parseStoringInputs(read, { job, step }) {
    const inputs = new _values_js__WEBPACK_IMPORTED_MODULE_3__/* .InputTexts */ .B([...STORING_INPUTS, ...HIDDEN_INPUTS], read);
    const artifactName = inputs.optional('artifact-name');
    if (artifactName !== undefined)
        (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkArtifactName */ .CN)(artifactName);
    const strategy = objectOf('strategy', inputs.text('strategy'));
    return {
        artifact: inputs.flag('artifact'),
        artifactName,
        retentionDays: retention(inputs.text('retention-days')),
        cache: inputs.flag('cache'),
        leg: {
            job,
            step: (0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .stepSuffix */ .SB)(step),
            matrix: objectOf('matrix', inputs.text('matrix')) ?? null,
            index: wholeNumber(strategy?.['job-index']),
            total: wholeNumber(strategy?.['job-total']),
        },
    };
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

/***/ 18463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ InputTexts),
/* harmony export */   Y: () => (/* binding */ choice)
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


/***/ }),

/***/ 80495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contradictionIn),
/* harmony export */   q: () => (/* binding */ but)
/* harmony export */ });
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87973);
/** @module What manifests and reports say about suites and cannot be true: anybody may have changed them. */

/** Why a suite cannot have passed although it is said to have; undefined if nothing contradicts it. */
function contradictionIn({ kind, passed, tests, failed, exitCode, timedOut, }) {
    if (!passed)
        return undefined;
    const failures = Math.max(tests.fail + tests.unfinished, failed.length);
    if (failures > 0)
        return but(`${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(failures, 'test')} to have failed`);
    if (exitCode !== 0)
        return but(`to have exited with ${exitCode}`);
    if (timedOut)
        return but('to have timed out');
    return kind === 'go test' && tests.pass + tests.skip === 0 ? but('no test to have run') : undefined;
}
/** @param rest what else is said about a suite that is said to have passed */
function but(rest) {
    return `the suite is said to have passed, and ${rest}`;
}


/***/ }),

/***/ 39463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ REPORT_NAME)
/* harmony export */ });
const REPORT_NAME = 'report.json';


/***/ }),

/***/ 45237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ matrixHash),
/* harmony export */   SB: () => (/* binding */ stepSuffix),
/* harmony export */   ue: () => (/* binding */ legName),
/* harmony export */   vs: () => (/* binding */ matrixText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44519);
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/** @module The legs of a workflow run and their names. */



/** `Leg.step` from GITHUB_ACTION: GitHub calls steps without an id `__self`, `__self_2` or `__owner_repository_2`. */
function stepSuffix(step) {
    if (!step.startsWith('__'))
        return step;
    return /_(\d+)$/.exec(step)?.[1] ?? '';
}
/** GitHub's name of the job, then the step: `test (1.27.0, ubuntu-latest) · e2e`. */
function legName(leg) {
    const values = matrixText(leg.matrix);
    return `${leg.job}${values === '' ? '' : ` (${values})`}${leg.step === '' ? '' : ` · ${leg.step}`}`;
}
/** `1.27.0, ubuntu-latest`; empty without a matrix. */
function matrixText(matrix) {
    return leafValues(matrix ?? {}).join(', ');
}
/** 8 hexadecimal digits that depend on the values but not on their order. */
function matrixHash(matrix) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(matrix)).digest('hex').slice(0, 8);
}
function leafValues(value) {
    if (Array.isArray(value))
        return value.flatMap(leafValues);
    if ((0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return Object.values(value).flatMap(leafValues);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [String(value)].filter((text) => text !== '')
        : [];
}


/***/ }),

/***/ 87765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ad: () => (/* binding */ findLegData),
  al: () => (/* binding */ foldersWithData),
  yn: () => (/* binding */ legDataOf),
  ZY: () => (/* binding */ plainTogether)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/covdata/read/realDirectory.ts
var realDirectory = __webpack_require__(36910);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/legs/earlierReport.ts
var legs_earlierReport = __webpack_require__(39463);
// EXTERNAL MODULE: ./src/legs/manifest.ts
var legs_manifest = __webpack_require__(71540);
;// CONCATENATED MODULE: ./src/legs/foundFolders.ts







/** How many directories are searched below one that the user names. */
const MAX_FOLDERS = 10_000;
const REASONS = {
    ENOENT: 'there is no such directory',
    ENOTDIR: 'it is not a directory',
};
/** Beside report.json if that is a report of ours. */
const SCHEMA_NAME = 'report.schema.json';
/** The names of the files that processes leave in a GOCOVERDIR, complete or not. */
const DATA_NAME = /^(?:covmeta|covcounters|live\.covcounters|tmp\.cov(?:meta|counters))\./;
/** The names of files with counters. */
const COUNTERS_NAME = /^(?:live\.)?covcounters\./;
/**
 * Finds everything in a directory and its subdirectories. Links to directories are not followed below the first.
 * @param outDirectory of the report: it may be empty
 * @param max how many directories are searched
 * @throws UserError if a directory cannot be read, or there are too many
 */
async function findFolders(directory, outDirectory, max = MAX_FOLDERS) {
    const found = [];
    const queue = [{ path: directory, source: 'binaries' }];
    const out = outDirectory === undefined ? undefined : (0,realDirectory/* realDirectory */.U)(outDirectory);
    for (let at = 0; at < queue.length; at++) {
        if (at >= max)
            throw new errors/* UserError */.yo(`${directory} has more than ${max} subdirectories`, 'Name the directories with coverage data themselves.');
        const here = queue[at];
        if (here === undefined)
            continue;
        queue.push(...(await search(here, found)));
    }
    const ofItsOwn = found.some(({ path, kind }) => path === directory && kind !== 'hollow');
    const isLost = (path) => !ofItsOwn && (0,external_node_path_.dirname)(path) === directory && (0,realDirectory/* realDirectory */.U)(path) !== out;
    return found.filter(({ path, kind }) => kind !== 'hollow' || isLost(path));
}
/** Whether a directory has a file with counters, in any state. */
async function hasCounters({ path }) {
    return (await entriesIn(path)).some(({ name }) => COUNTERS_NAME.test(name));
}
/** The directories of a covdata folder of ours, by their sources. */
async function sourceFolders(directory) {
    const names = (await entriesIn(directory)).map(({ name }) => name);
    return model/* SOURCES */.H.filter((source) => names.includes(source)).map((source) => ({
        path: (0,external_node_path_.join)(directory, source),
        source,
    }));
}
/** @returns the subdirectories that are left to search */
async function search(here, found) {
    const { path, source } = here;
    const entries = await entriesIn(path);
    const names = new Set(entries.map(({ name }) => name));
    const isData = entries.some((entry) => DATA_NAME.test(entry.name) && !entry.isDirectory());
    const below = (skipped, sourceOf) => entries
        .filter((entry) => entry.isDirectory() && !skipped.includes(entry.name))
        .map(({ name }) => ({ path: (0,external_node_path_.join)(path, name), source: sourceOf(name) }));
    if (names.has(legs_manifest/* MANIFEST_NAME */.i)) {
        found.push({ path, kind: 'artifact', directories: isData ? [here] : await sourceFolders(path) });
        return below(model/* SOURCES */.H, () => source);
    }
    if (entries.length === 0)
        found.push({ path, kind: 'hollow', directories: [] });
    if (isData)
        found.push({ path, kind: 'data', directories: [here] });
    // The report of a run without data has no covdata folder.
    if (names.has(legs_earlierReport/* REPORT_NAME */.F) && (names.has('covdata') || names.has(SCHEMA_NAME)))
        found.push({ path, kind: 'report', directories: [] });
    // A covdata folder has a folder for each source; in a GOCOVERDIR, their names mean nothing.
    const isSource = (name) => !isData && model/* SOURCES */.H.some((known) => known === name);
    return below([], (name) => (isSource(name) ? name : source));
}
async function entriesIn(directory) {
    return (0,promises_.readdir)(directory, { withFileTypes: true }).catch((error) => {
        const reason = REASONS[(0,errors/* errorCode */.CA)(error) ?? ''] ?? (0,errors/* describeError */.Uc)(error);
        throw new errors/* UserError */.yo(`${directory} cannot be read: ${reason}`, 'Name a directory that GOCOVERDIR was set to, or the covdata folder of a report.');
    });
}

// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
;// CONCATENATED MODULE: ./src/legs/legData.ts
/** @module Data to merge: of a leg with a manifest, or plain directories without one. */







/** In bytes: report.json has the output of failed tests. */
const MAX_REPORT_LENGTH = 256 * 1024 * 1024;
/**
 * The data in a directory that the user names, and in its subdirectories: GOCOVERDIRs, reports, their covdata folders,
 * and unpacked artifacts.
 * @param directory absolute
 * @param outDirectory absolute: it may be empty, as the report has yet to be written there
 * @throws UserError if it, a manifest or a report cannot be read
 */
async function findLegData(directory, outDirectory) {
    const folders = await findFolders(directory, outDirectory);
    const legs = [];
    for (const folder of folders)
        if (folder.kind === 'artifact')
            legs.push(...(await artifactIn(folder, directory)));
    const data = folders.filter(({ kind }) => kind === 'data').flatMap(({ directories }) => directories);
    const artifacts = folders.filter(({ kind }) => kind === 'artifact').map(({ path }) => path);
    const reports = [];
    const empty = folders.filter(({ kind }) => kind === 'hollow').map(({ path }) => shown(path));
    for (const place of reportPlaces(directory, folders)) {
        // A report of the action: the manifest in its covdata folder says the same.
        if (artifacts.includes((0,external_node_path_.join)(place, 'covdata')))
            continue;
        const report = await readReport(place);
        if (report === undefined)
            continue;
        const own = data.filter(({ path }) => (path + external_node_path_.sep).startsWith((0,external_node_path_.join)(place, 'covdata') + external_node_path_.sep));
        const counted = await anyCounters(own);
        if (!counted)
            empty.push(report.name);
        reports.push(counted ? report : { ...report, legs: report.legs.map(emptied) });
    }
    if (legs.length === 0 && reports.length === 0 && !(await anyCounters(data)))
        empty.push(shown(directory));
    if (data.length > 0)
        legs.push({ manifest: undefined, directories: data });
    return { legs, reports, empty };
}
/**
 * The directories, among one that the user names and its subdirectories, from which `findLegData` reads.
 * @param directory absolute
 * @throws UserError if it or a manifest cannot be read
 */
async function foldersWithData(directory) {
    const paths = [];
    for (const folder of await findFolders(directory)) {
        const { path, kind, directories } = folder;
        if (kind === 'hollow')
            continue;
        const isUnsure = kind === 'artifact' && directories.length === 0;
        if (!isUnsure || (await artifactIn(folder, directory)).length > 0)
            paths.push(path);
    }
    return paths;
}
/**
 * The data of an artifact whose manifest has been read.
 * @param directory absolute path of the unpacked artifact
 * @param origin what the artifact has to belong to
 * @throws UserError if it cannot be read
 */
async function legDataOf(directory, manifest, origin) {
    return { manifest, directories: await sourceFolders(directory), origin };
}
/** Joins all directories without a manifest, as nothing distinguishes them, and puts them after the legs. */
function plainTogether(all) {
    const plain = all.filter(({ manifest }) => manifest === undefined).flatMap(({ directories }) => directories);
    const legs = all.filter(({ manifest }) => manifest !== undefined);
    return plain.length > 0 || legs.length === 0 ? [...legs, { manifest: undefined, directories: plain }] : legs;
}
/** A path as it is shown: relative to the working directory if it is below it. */
function shown(path) {
    const text = (0,external_node_path_.relative)('.', path);
    return text === '' || text.startsWith('..') ? path : text;
}
async function anyCounters(directories) {
    for (const directory of directories)
        if (await hasCounters(directory))
            return true;
    return false;
}
function emptied(leg) {
    return leg.state === 'merged' ? { ...leg, state: 'empty' } : leg;
}
/** The directories of reports; that of the report whose covdata folder the user names is included. */
function reportPlaces(directory, folders) {
    const found = folders.filter(({ kind }) => kind === 'report').map(({ path }) => path);
    return (0,external_node_path_.basename)(directory) === 'covdata' ? [(0,external_node_path_.dirname)(directory), ...found] : found;
}
/**
 * Reads the manifest of an artifact.
 * @param named the directory that the user names; below it, files of other programs may have the same name
 */
async function artifactIn({ path, directories }, named) {
    const manifest = (0,external_node_path_.join)(path, legs_manifest/* MANIFEST_NAME */.i);
    // Loads valibot, so it is imported only if there is a manifest.
    const { isManifest, parseManifest } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(800)]).then(__webpack_require__.bind(__webpack_require__, 58800));
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(manifest, manifestLimits/* MAX_MANIFEST_LENGTH */.eM)).toString('utf8');
        if (path !== named && directories.length === 0 && !isManifest(json))
            return [];
        return [{ manifest: parseManifest(json), directories }];
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${manifest} cannot be used: ${(0,errors/* describeError */.Uc)(error)}`, 'It describes the data next to it; remove it to merge the data without it.');
    }
}
/** @returns undefined if there is no report of ours */
async function readReport(directory) {
    const path = (0,external_node_path_.join)(directory, legs_earlierReport/* REPORT_NAME */.F);
    const { earlierReport } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(571)]).then(__webpack_require__.bind(__webpack_require__, 59571));
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(path, MAX_REPORT_LENGTH)).toString('utf8');
        return earlierReport(json, directory, shown(directory));
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        throw new errors/* UserError */.yo(`${path} cannot be used: ${(0,errors/* describeError */.Uc)(error)}`, 'It holds the verdict of the suite whose data is in covdata; remove it to merge the data without it.');
    }
}


/***/ }),

/***/ 20415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ emptyFindings),
/* harmony export */   Ww: () => (/* binding */ missingFinding),
/* harmony export */   nF: () => (/* binding */ legFindings)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44122);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39737);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45237);
/** @module Findings about the legs of a matrix: missing and empty ones, and the legs' own findings. */




/** The finding for jobs that left no artifact; none without names. */
function missingFinding(names) {
    const jobs = names.length === 1 ? 'A job' : `${names.length} jobs`;
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('leg-missing', `${jobs} of the matrix uploaded no artifact`, names);
}
/**
 * The findings for legs and directories without coverage data.
 * @param directories as they are shown
 */
function emptyFindings(legs, directories) {
    const names = legs.filter((leg) => leg.state === 'empty').map((leg) => leg.name);
    const jobs = names.length === 1 ? 'A job' : `${names.length} jobs`;
    const count = directories.length;
    const places = count === 1 ? 'A directory has' : `${count} directories have`;
    return [
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('leg-empty', `${jobs} uploaded an artifact without coverage data`, names),
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('leg-empty', `${places} no coverage data`, directories, {
            fix: 'Find out why nothing was written there, or do not name it.',
        }),
    ];
}
/** Sorted by name, so that the result does not depend on the order in which they are read. */
function inOrder(all) {
    return all.toSorted((one, other) => (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X)(one.name, other.name));
}
/**
 * The findings of legs and earlier reports. A finding of several is listed once; its title names them unless all of them
 * have it.
 */
function legFindings(manifests, reports = []) {
    const all = [...reports, ...manifests.map(({ leg, findings }) => ({ name: (0,_leg_js__WEBPACK_IMPORTED_MODULE_2__/* .legName */ .ue)(leg), findings }))];
    const found = new Map();
    for (const { name, findings } of inOrder(all)) {
        for (const item of findings) {
            if ((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFindingCode */ .dT)(item.code) && (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisOf */ .jo)(item.code).foundAgain === true)
                continue;
            // The severity may differ because of fail-on in the jobs.
            const key = JSON.stringify([item.code, (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFindingCode */ .dT)(item.code) ? '' : item.severity, item.title]);
            const known = found.get(key) ?? { finding: item, legs: [], details: new Set(), evidence: new Set() };
            known.legs.push(name);
            known.details.add(item.detail);
            for (const line of item.evidence)
                known.evidence.add(line);
            found.set(key, known);
        }
    }
    return [...found.values()].map(({ finding: item, legs, details, evidence }) => ({
        ...item,
        detail: [...details].join(' '),
        title: legs.length === all.length ? item.title : `${legs.join(' and ')}: ${item.title}`,
        evidence: [...evidence],
    }));
}


/***/ }),

/***/ 97881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ legInfo),
/* harmony export */   dA: () => (/* binding */ lostLeg),
/* harmony export */   og: () => (/* binding */ missingLegs)
/* harmony export */ });
/* harmony import */ var _contradictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45237);
/** @module The legs of a matrix in a report: what each measured, and which are missing. */


/** GitHub's limit for the jobs of a matrix: a manifest that says more is wrong, and not worth a line for each of them. */
const MAX_MISSING = 256;
/**
 * A leg that was merged.
 * @param counted whether any of its counter data files could be read
 * @param tally what it alone covers
 */
function legInfo({ go, suite, leg }, counted, tally) {
    return {
        name: (0,_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .legName */ .ue)(leg),
        state: counted ? 'merged' : 'empty',
        go,
        tests: suite.kind === 'go test' ? suite.tests : undefined,
        suitePassed: suite.passed && (0,_contradictions_js__WEBPACK_IMPORTED_MODULE_1__/* .contradictionIn */ .V)(suite) === undefined,
        failedTests: suite.failed,
        tally,
    };
}
/** A leg of which only the name is known. */
function lostLeg(name, state) {
    return {
        name,
        state,
        go: undefined,
        tests: undefined,
        suitePassed: undefined,
        failedTests: [],
        tally: undefined,
    };
}
/**
 * Names of the jobs that left no artifact, found from the size of the matrix as the other legs state it. Their matrix
 * values are unknown, so they are named by number: `test (job 3 of 6)`.
 */
function missingLegs(legs) {
    const uses = new Map();
    for (const leg of legs) {
        const use = JSON.stringify([leg.job, leg.step]);
        uses.set(use, [...(uses.get(use) ?? []), leg]);
    }
    return [...uses.values()].flatMap((found) => {
        const total = Math.max(0, ...found.map((leg) => leg.total ?? 0));
        const seen = new Set(found.map((leg) => leg.index));
        const job = found[0]?.job ?? '';
        const missing = Array.from({ length: total }, (_, index) => index).filter((index) => !seen.has(index));
        const named = missing.slice(0, MAX_MISSING).map((index) => `${job} (job ${index + 1} of ${total})`);
        const more = missing.length - named.length;
        return more === 0 ? named : [...named, `${job} (${more} more of ${total} jobs)`];
    });
}


/***/ }),

/***/ 71540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ MANIFEST_VERSION),
/* harmony export */   i: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
const MANIFEST_NAME = 'manifest.json';
const MANIFEST_VERSION = 1;


/***/ }),

/***/ 54900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   C5: () => (/* binding */ MAX_WORD),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   Wt: () => (/* binding */ SOURCE_PATH),
/* harmony export */   _5: () => (/* binding */ MAX_ITEMS),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   eM: () => (/* binding */ MAX_MANIFEST_LENGTH),
/* harmony export */   fP: () => (/* binding */ MAX_FAILED_TESTS),
/* harmony export */   hI: () => (/* binding */ MATRIX_LIMITS),
/* harmony export */   jV: () => (/* binding */ MAX_PROSE),
/* harmony export */   lm: () => (/* binding */ MAX_PATH)
/* harmony export */ });
/** @module The limits of a manifest, which its writer keeps and its reader checks. */
/** In bytes, and in characters. A manifest for a module with 1,000 files and 10,000 processes has about 1.1 million. */
const MAX_MANIFEST_LENGTH = 32 * 1024 * 1024;
/** For names, in UTF-16 code units. */
const MAX_WORD = 1000;
const MAX_PATH = 4096;
/** For titles, test names and lines of evidence. */
const MAX_PROSE = 65_536;
/** For lists that grow with the module or the suite. */
const MAX_ITEMS = 200_000;
const MAX_FINDINGS = 1000;
const MAX_FAILED_TESTS = 100;
/** For the values of a matrix. */
const MATRIX_LIMITS = { depth: 20, values: 10_000, text: 4096 };
/** A path in a repository: without empty elements, `.`, `..`, drive letters, control characters and backslashes. */
const SOURCE_PATH = /^(?![A-Za-z]:)(?!\.{0,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^\\\p{Cc}]+$/u;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;


/***/ }),

/***/ 99100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ atExit)
/* harmony export */ });
/** @module What has to be done however our own process ends, short of SIGKILL. */
/**
 * Does the work when our process exits, unless it is called off before: a second signal ends a run at once, and nothing
 * asynchronous happens any more. What cannot be done then is left.
 * @returns calls it off
 */
function atExit(work) {
    const listener = () => {
        try {
            work();
        }
        catch {
            // Whatever happens here must not change how the process ends.
        }
    };
    process.once('exit', listener);
    return () => {
        process.off('exit', listener);
    };
}


/***/ }),

/***/ 73983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ captureBounded)
/* harmony export */ });
/* harmony import */ var _supervise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56498);

/** Far more than any of these commands needs. */
const MAX_SECONDS = 60;
/** After an interrupt, the report has to be finished soon. */
const MAX_INTERRUPTED_SECONDS = 5;
/**
 * Runs a command and returns its output. If it takes too long or is stopped, it is ended with everything that it started.
 * @returns undefined if it was ended
 * @throws Error with the cause if the program cannot be started
 */
async function captureBounded(program, args, { stop, seconds = MAX_SECONDS, ...place }) {
    const [stdout, stderr] = [[], []];
    const { exitCode, timedOut, stopped } = await (0,_supervise_js__WEBPACK_IMPORTED_MODULE_0__/* .supervise */ .z)(program, args, {
        ...place,
        stop: stop.aborted ? new AbortController().signal : stop,
        timeoutSeconds: stop.aborted ? Math.min(seconds, MAX_INTERRUPTED_SECONDS) : seconds,
        onStdout: (chunk) => stdout.push(chunk),
        onStderr: (chunk) => stderr.push(chunk),
    });
    if (timedOut || stopped)
        return undefined;
    return { exitCode, stdout: textOf(stdout), stderr: textOf(stderr) };
}
function textOf(chunks) {
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 49072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ capture),
/* harmony export */   OL: () => (/* binding */ pathVariable),
/* harmony export */   Uv: () => (/* binding */ definedOnly),
/* harmony export */   _E: () => (/* binding */ prependPath),
/* harmony export */   mR: () => (/* binding */ appendPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41955);
/** @module Short commands. Only this file and supervise.ts start processes: with an array of arguments, never in a shell. */


/**
 * Runs a short command and returns its output. An exit code other than 0 is a result, not an error.
 * @throws Error with the cause if the program cannot be started
 */
async function capture(program, args, options) {
    // exec takes a command line and splits it: the quotes keep a path with blanks in one piece.
    const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__/* .getExecOutput */ .H)(`"${program}"`, [...args], {
        cwd: options.cwd,
        env: definedOnly(options.env),
        silent: true,
        ignoreReturnCode: true,
        ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
    });
    return { exitCode, stdout, stderr };
}
/** The variables that have a value, as child processes take them. */
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
}
/** The name of the PATH variable as the environment spells it: `Path` on Windows. */
function pathVariable(env) {
    return Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
}
/** The environment with the directory put first on its PATH. */
function prependPath(env, directory) {
    return withPath(env, (rest) => [directory, ...rest]);
}
/** The environment with the directory put last on its PATH. */
function appendPath(env, directory) {
    return withPath(env, (rest) => [...rest, directory]);
}
function withPath(env, change) {
    const name = pathVariable(env);
    const rest = env[name] ?? '';
    return { ...env, [name]: change(rest === '' ? [] : [rest]).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter) };
}


/***/ }),

/***/ 48932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88020);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49072);
/** @module Finding a program as the system would find it: by its name, on PATH. */




/**
 * The absolute path of the first executable with that name in an absolute directory of PATH; undefined if there is none.
 * @param name without `.exe`
 */
async function findProgram(name, env, platform) {
    const windows = platform === 'win32';
    const path = windows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    for (const directory of (env[(0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .pathVariable */ .OL)(env)] ?? '').split(path.delimiter)) {
        const file = path.join(directory, windows ? `${name}.exe` : name);
        if (path.isAbsolute(directory) && (await isExecutable(file)))
            return file;
    }
    return undefined;
}
/** Whether the path is a regular file, links followed, that this user may execute. */
async function isExecutable(path) {
    return (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFile */ .fo)(path)) && (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeds */ .kz)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK)));
}


/***/ }),

/***/ 17204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter),
/* harmony export */   l: () => (/* binding */ MAX_LINE_LENGTH)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/** @module The output of a process as lines, whatever chunks it comes in. */

/** In UTF-16 code units. Longer lines are split; events of `go test -json` (4 KiB of text, escaped) stay whole. */
const MAX_LINE_LENGTH = 1 << 18;
/**
 * Calls `onLine` with each line, without its line end. LF, CRLF and a lone CR end a line, as in the runner: what follows
 * a CR could be a workflow command.
 */
class LineSplitter {
    onLine;
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    rest = '';
    /** The last chunk ended with a CR, which ended a line; an LF that follows belongs to it. */
    afterCarriageReturn = false;
    constructor(onLine) {
        this.onLine = onLine;
    }
    write(chunk) {
        this.split(this.decoder.write(chunk));
    }
    /** To be called after the last chunk: passes on a last line without a line end. */
    end() {
        this.split(this.decoder.end());
        if (this.rest !== '')
            this.onLine(this.rest);
        this.rest = '';
    }
    /** Searches only the new text, as a line may come in a great many chunks. */
    split(chunk) {
        if (chunk === '')
            return;
        const text = this.afterCarriageReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
        this.afterCarriageReturn = chunk.endsWith('\r');
        const [first = '', ...others] = text.split(/\r\n|\n|\r/);
        this.rest += first;
        for (const line of others) {
            this.emitPieces();
            this.onLine(this.rest);
            this.rest = line;
        }
        this.emitPieces();
    }
    /** Passes on the start of a line that is too long, without separating a surrogate pair. */
    emitPieces() {
        while (this.rest.length > MAX_LINE_LENGTH) {
            const end = isHighSurrogate(this.rest.charCodeAt(MAX_LINE_LENGTH - 1))
                ? MAX_LINE_LENGTH - 1
                : MAX_LINE_LENGTH;
            this.onLine(this.rest.slice(0, end));
            this.rest = this.rest.slice(end);
        }
    }
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit < 0xdc00;
}


/***/ }),

/***/ 27288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ requiredVariable)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module The variables of a runner, without which an action cannot work. */

/**
 * A variable that every runner sets.
 * @throws UserError if it is not set
 */
function requiredVariable(env, name) {
    const value = env[name];
    if (value !== undefined && value !== '')
        return value;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is not set`, 'Run this as a step of a workflow, or use the command line instead.');
}


/***/ }),

/***/ 56498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/process/atExit.ts
var atExit = __webpack_require__(99100);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
;// CONCATENATED MODULE: ./src/process/processGroup.ts
/** @module A child and the processes that it started: which still run, and how to end them. POSIX process groups, Windows process trees. */







/** How long a group may take to end after SIGTERM: time for a server to shut down and write its counters. */
const GRACE_MS = 5000;
const POLL_MS = 50;
/** How often the members are looked at, which takes long when there are many processes on the machine. */
const LOOK_MS = 500;
class ProcessGroup {
    leader;
    place;
    /** When the members are killed, by performance.now(). */
    deadline = Infinity;
    ending;
    /** @param leader the id of the first process, which is also the id of the group */
    constructor(leader, place) {
        this.leader = leader;
        this.place = place;
    }
    /** The running members, without zombies. Empty on Windows, which cannot list them. */
    async members() {
        if (!this.exists())
            return [];
        return this.place.platform === 'linux'
            ? membersFromProc(this.leader)
            : membersFromPs(this.leader, this.place.env);
    }
    /**
     * Ends the whole group: SIGTERM, a grace period, SIGKILL. On Windows, kills the process tree at once. Called again, it
     * can only shorten the grace period.
     */
    async end(graceMs = GRACE_MS) {
        this.deadline = Math.min(this.deadline, performance.now() + graceMs);
        this.ending ??= this.place.platform === 'win32' ? this.endTree() : this.endGroup();
        await this.ending;
    }
    /** Kills the members without waiting for anything; on Windows, only the leader. */
    kill() {
        if (this.place.platform === 'win32')
            process.kill(this.leader);
        else
            this.signal('SIGKILL');
    }
    async endTree() {
        const tree = ['/PID', String(this.leader), '/T', '/F'];
        // By its full path: the directory of the binaries comes first on PATH, and one may be called taskkill.
        const system = this.place.env.SystemRoot ?? 'C:\\Windows';
        await (0,exec/* capture */.Fg)(`${system}\\System32\\taskkill.exe`, tree, { cwd: '.', env: this.place.env });
    }
    async endGroup() {
        this.signal('SIGTERM');
        // A stopped process handles no signal until it continues.
        this.signal('SIGCONT');
        let looked = -Infinity;
        while (performance.now() < this.deadline && this.exists()) {
            if (performance.now() - looked >= LOOK_MS) {
                // Zombies that nobody waits for are members, too.
                const members = await (0,deadline/* within */.u)(Math.min(GRACE_MS, this.deadline - performance.now()), this.members());
                if (members !== deadline/* TOO_LATE */.w && members.length === 0)
                    break;
                looked = performance.now();
            }
            await (0,promises_.setTimeout)(POLL_MS);
        }
        this.signal('SIGKILL');
    }
    exists() {
        return this.place.platform !== 'win32' && this.signal(0);
    }
    /** @returns whether the group has a member */
    signal(signal) {
        try {
            return process.kill(-this.leader, signal);
        }
        catch (error) {
            if ((0,errors/* errorCode */.CA)(error) === 'ESRCH')
                return false;
            // EPERM: there is a member, but we may not signal it.
            if ((0,errors/* errorCode */.CA)(error) === 'EPERM')
                return true;
            throw error;
        }
    }
}
async function membersFromProc(group) {
    const pids = (await (0,external_node_fs_promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const members = await Promise.all(pids.map((pid) => procMember(pid, group)));
    return members.filter((member) => member !== undefined);
}
async function procMember(pid, group) {
    // proc(5): pid (comm) state ppid pgrp …; comm may contain blanks and parentheses. The process may have ended.
    const stat = await (0,files/* readProc */.lK)(`${pid}/stat`);
    const match = /^\d+ \((.*)\) (\S) \d+ (\d+) /s.exec(stat);
    if (match === null)
        return undefined;
    const [, threadName = '', state, pgrp] = match;
    if (Number(pgrp) !== group || state === 'Z' || state === 'X')
        return undefined;
    // comm is the name of the first thread, cut after 15 characters.
    const [program = ''] = (await (0,files/* readProc */.lK)(`${pid}/cmdline`)).split('\0');
    return { pid: Number(pid), command: (0,external_node_path_.basename)(program) || threadName };
}
async function membersFromPs(group, env) {
    const { stdout } = await (0,exec/* capture */.Fg)('/bin/ps', ['-A', '-o', 'pid=,pgid=,stat=,comm='], { cwd: '/', env });
    return stdout.split('\n').flatMap((line) => {
        const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
        if (match === null || Number(match[2]) !== group || match[3]?.startsWith('Z') === true)
            return [];
        return [{ pid: Number(match[1]), command: match[4]?.split('/').at(-1) ?? '' }];
    });
}

;// CONCATENATED MODULE: ./src/process/supervise.ts
/** @module Long commands: a process and everything that it starts, supervised until all of them have ended. */







/** How long children may outlive the process before they count as left behind: some end when a pipe to it closes. */
const SETTLE_MS = 300;
/** How long to wait for the output of processes that have left the group. */
const DRAIN_MS = 1000;
/** How long a group may take to end after an interrupt: the runner's patience has to do for the report as well. */
const INTERRUPTED_GRACE_MS = 2500;
/**
 * Runs a command in a process group of its own and waits until the whole group has ended: normally, or by `stop` or the
 * timeout (SIGTERM, then SIGKILL). Processes that the command leaves running are ended and reported.
 * @throws Error with the cause if the program cannot be started
 */
async function supervise(program, args, options) {
    const detached = options.platform !== 'win32';
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: options.cwd,
        env: (0,exec/* definedOnly */.Uv)(options.env),
        stdio: ['ignore', 'pipe', 'pipe'],
        detached,
        windowsHide: true,
    });
    if (child.pid === undefined) {
        const [cause] = (await (0,external_node_events_.once)(child, 'error'));
        throw new Error(`${program} could not be started`, { cause });
    }
    child.stdout.on('data', options.onStdout);
    child.stderr.on('data', options.onStderr);
    const group = new ProcessGroup(child.pid, options);
    const ending = new Ending(group, options);
    const unwatch = (0,atExit/* atExit */.s)(() => {
        group.kill();
    });
    try {
        const exitCode = await exitOf(child);
        await ending.done();
        const leftBehind = ending.begun ? [] : await endLeftovers(group, options);
        await drained(child);
        return { exitCode, timedOut: ending.timedOut, stopped: options.stop.aborted, leftBehind };
    }
    finally {
        unwatch();
        ending.cancel();
    }
}
/** Ends the group when the time is up, or sooner if `stop` is aborted. */
class Ending {
    group;
    options;
    timedOut = false;
    ended;
    timer;
    onStop = () => {
        this.ended = this.group.end(INTERRUPTED_GRACE_MS);
    };
    constructor(group, options) {
        this.group = group;
        this.options = options;
        options.stop.addEventListener('abort', this.onStop, { once: true });
        if (options.stop.aborted)
            this.onStop();
        if (options.timeoutSeconds === undefined)
            return;
        this.timer = setTimeout(() => {
            this.timedOut = this.ended === undefined;
            this.ended ??= this.group.end();
        }, options.timeoutSeconds * 1000);
    }
    get begun() {
        return this.ended !== undefined;
    }
    async done() {
        await this.ended;
    }
    cancel() {
        clearTimeout(this.timer);
        this.options.stop.removeEventListener('abort', this.onStop);
    }
}
async function exitOf(child) {
    const [code, signal] = (await (0,external_node_events_.once)(child, 'exit'));
    return code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
}
async function endLeftovers(group, { isInstrumented }) {
    if ((await group.members()).length === 0)
        return [];
    await (0,promises_.setTimeout)(SETTLE_MS);
    const members = await Promise.all((await group.members()).map(async (member) => ({
        ...member,
        instrumented: await isInstrumented?.(member.pid),
    })));
    if (members.length > 0)
        await group.end();
    return members;
}
/** Waits for the last output, but not for ever: a process in a session of its own may keep the pipe open. */
async function drained(child) {
    const open = [child.stdout, child.stderr].filter((stream) => stream?.closed === false);
    const closed = Promise.all(open.flatMap((stream) => (stream === null ? [] : [(0,external_node_events_.once)(stream, 'close')])));
    await Promise.race([closed, (0,promises_.setTimeout)(DRAIN_MS, undefined, { ref: false })]);
    child.stdout?.destroy();
    child.stderr?.destroy();
}


/***/ }),

/***/ 84720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ legTableOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);

const STATES = {
    missing: 'no artifact',
    broken: 'unreadable artifact',
    empty: 'no coverage data',
};
function legTableOf({ legs }) {
    return {
        heads: ['job', 'Go', 'tests', 'covered'],
        rows: legs.map((leg) => [
            leg.name,
            leg.go === undefined ? '–' : `${leg.go.version} ${leg.go.goos}/${leg.go.goarch}`,
            testsText(leg),
            leg.state === 'merged' && leg.tally !== undefined ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(leg.tally) : '–',
        ]),
    };
}
/** Such as `12 passed, 1 failed`, preceded by what is wrong with the leg. */
function testsText({ state, tests, suitePassed }) {
    const parts = state === 'merged' ? [] : [STATES[state]];
    if (tests !== undefined) {
        const failed = tests.fail + tests.unfinished;
        parts.push(`${tests.pass} passed`);
        if (failed > 0)
            parts.push(`${failed} failed`);
        if (tests.skip > 0)
            parts.push(`${tests.skip} skipped`);
        if (failed === 0 && suitePassed === false)
            parts.push('suite failed');
    }
    else if (suitePassed !== undefined)
        parts.push(suitePassed ? 'command passed' : 'command failed');
    return parts.join(', ');
}


/***/ }),

/***/ 24942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ legSections)
/* harmony export */ });
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39110);
/* harmony import */ var _legTable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84720);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35011);
/** @module The jobs of a matrix in a summary: a row for each, and the tests that failed in each. */



/** Empty unless legs were merged. */
function legSections(report, detail) {
    const { heads, rows } = (0,_legTable_js__WEBPACK_IMPORTED_MODULE_0__/* .legTableOf */ .e)(report);
    if (rows.length === 0)
        return [];
    const shown = rows
        .slice(0, detail.legs)
        .map(([name, ...cells], i) => [`${mark(report.legs[i])} ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name)}`, ...cells.map(_support_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)]);
    return [
        ...(shown.length > 0 ? [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(heads.map(_markdownParts_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx), [':--', ':--', ':--', '--:'], shown)] : []),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_2__/* .rest */ .zs)(rows.length - shown.length, 'job'),
        ...failedTests(report.legs, detail),
    ];
}
function mark(leg) {
    return leg?.state === 'merged' && leg.suitePassed !== false ? '✅' : '❌';
}
/** Names only: the output of these tests is in the logs and reports of their jobs. */
function failedTests(legs, { legs: mostLegs, tests: most }) {
    const failing = legs.filter((leg) => leg.failedTests.length > 0);
    if (failing.length === 0 || most === 0 || mostLegs === 0)
        return [];
    const shown = failing.slice(0, mostLegs);
    const each = Math.max(1, Math.floor(most / shown.length));
    return [
        ['**Failed tests**', '', ...shown.map((leg) => `* ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(leg.name)}: ${names(leg, each)}`)].join('\n'),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_2__/* .rest */ .zs)(failing.length - shown.length, 'job'),
    ];
}
/** @param most the number of names to show; a leg with many failed tests names only some of them */
function names({ failedTests: known, tests }, most) {
    const shown = known.slice(0, most).map(_support_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS);
    const more = Math.max(known.length, tests === undefined ? 0 : tests.fail + tests.unfinished) - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more in the job's own report`] : [])].join(', ');
}


/***/ }),

/***/ 35011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zs: () => (/* binding */ rest)
/* harmony export */ });
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87973);
/** @module Pieces of Markdown that the sections of a summary share. Their arguments are escaped already. */

function table(heads, alignment, rows) {
    return [heads, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** A collapsed section. The heading is HTML, in which Markdown has no effect. */
function details(heading, body) {
    return `<details><summary>${heading}</summary>\n\n${body}\n\n</details>`;
}
/** How many items a list does not show; nothing if it shows all. */
function rest(count, noun) {
    return count > 0 ? [`and ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, `more ${noun}`)} in report.json`] : [];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 19198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _legSections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24942);
/* harmony import */ var _summaryDetail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2719);
/* harmony import */ var _summaryFindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22740);
/* harmony import */ var _summarySections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60074);
/* harmony import */ var _summaryTests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84609);
/** @module The result as Markdown: the job summary, and summary.md. */





/** Bytes. GitHub drops the whole summary of a step if it is larger than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
/**
 * Makes the job summary, most important things first.
 * @param maxBytes the limit, in UTF-8; whole rows and sections that do not fit are left out, and the text says so
 */
function summary(report, maxBytes = SUMMARY_LIMIT) {
    const sections = (detail) => [
        (0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report),
        ...(0,_summaryFindings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingBlocks */ .Y)(report, detail, 'alerts'),
        (0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .facts */ .Ix)(report),
        ...(0,_legSections_js__WEBPACK_IMPORTED_MODULE_0__/* .legSections */ .b)(report, detail),
        ...(0,_summaryTests_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOutputs */ .r)(report, detail),
        (0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .packageTable */ .dE)(report, detail),
        (0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .notLinked */ .b0)(report, detail),
        (0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .binaryTable */ .wV)(report, detail),
        (0,_summaryTests_js__WEBPACK_IMPORTED_MODULE_4__/* .testTable */ .b)(report, detail),
    ];
    return (0,_summaryDetail_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFitting */ .e)(sections, maxBytes, [(0,_summarySections_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(report), _summaryDetail_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_FITS */ .d]);
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ NOTHING_FITS),
/* harmony export */   e: () => (/* binding */ firstFitting)
/* harmony export */ });
/** @module How much a summary shows, so that it fits into its limit. */
/** From nearly everything down to the figures alone; the first that fits is used. */
const LEVELS = [
    { findings: 100, evidence: 20, packages: 1000, output: 16_000, passedTests: true, tests: 2000, legs: 256 },
    { findings: 100, evidence: 20, packages: 1000, output: 4000, passedTests: false, tests: 500, legs: 256 },
    { findings: 50, evidence: 10, packages: 200, output: 1000, passedTests: false, tests: 100, legs: 256 },
    { findings: 20, evidence: 3, packages: 50, output: 0, passedTests: false, tests: 20, legs: 100 },
    { findings: 10, evidence: 1, packages: 10, output: 0, passedTests: false, tests: 0, legs: 30 },
    { findings: 3, evidence: 0, packages: 0, output: 0, passedTests: false, tests: 0, legs: 0 },
];
const NOTHING_FITS = 'Nothing else fits here: report.json has everything.';
/**
 * Returns the text with the most detail that fits, with a newline at its end. Empty sections are left out.
 * @param maxBytes the limit, in UTF-8
 * @param last the sections to show if no level of detail fits
 */
function firstFitting(sections, maxBytes, last) {
    for (const detail of LEVELS) {
        const text = document(sections(detail));
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    return document(last);
}
function document(sections) {
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}


/***/ }),

/***/ 22740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findingBlocks)
/* harmony export */ });
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39110);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35011);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);



const ALERTS = { error: 'CAUTION', warning: 'WARNING', notice: 'NOTE' };
const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function findingBlocks({ findings }, detail, style) {
    const shown = findings.slice(0, detail.findings);
    return [
        ...shown.map((finding) => findingBlock(finding, detail, style)),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_1__/* .rest */ .zs)(findings.length - shown.length, 'finding'),
    ];
}
/** Alerts are quotes too: every line starts with `>`. */
function findingBlock(finding, { evidence }, style) {
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolded */ .zm)(finding))
        return foldedBlock(finding, evidence);
    const shown = finding.evidence.slice(0, evidence).map((item) => `* ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(item)}`);
    const more = finding.evidence.length - shown.length;
    const list = [...shown, ...(more > 0 ? [`* and ${more} more in report.json`] : [])];
    const paragraphs = (text) => text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => [(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(line)]);
    const [fix, ...moreFix] = paragraphs(finding.fix);
    const blocks = [
        head(finding, style),
        ...(list.length > 0 ? [list] : []),
        ...paragraphs(finding.detail),
        ...(fix === undefined ? [] : [[`**Fix:** ${fix.join('')}`], ...moreFix]),
    ];
    const lines = blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]));
    return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}
/** Collapsed to the title. */
function foldedBlock({ severity, title, evidence }, most) {
    const shown = evidence.slice(0, most).map((item) => `* ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(item)}`);
    const more = evidence.length - shown.length;
    const list = [...shown, ...(more > 0 ? [`* and ${more} more in report.json`] : [])];
    return (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${MARKS[severity]} ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlText */ .js)(title)}`, list.join('\n'));
}
function head({ severity, title }, style) {
    const words = `**${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}**`;
    return style === 'alerts' ? [`[!${ALERTS[severity]}]`, words] : [`${MARKS[severity]} ${words}`];
}


/***/ }),

/***/ 60074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   b0: () => (/* binding */ notLinked),
/* harmony export */   dE: () => (/* binding */ packageTable),
/* harmony export */   wV: () => (/* binding */ binaryTable)
/* harmony export */ });
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39110);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87973);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94281);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35011);
/* harmony import */ var _packageTable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53716);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);
/** @module The sections with results and figures, which the job summary and the check run share. */






/** The verdict and the figure, with what is not counted and what preserving is worth. */
function headline(report) {
    const [outside, kept] = [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideText */ .F3)(report), (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .keptText */ .GD)(report)];
    const whole = outside === undefined ? heading(report) : `${heading(report)}; ${outside}`;
    return kept === undefined ? whole : `${whole}\n\n${kept}.`;
}
/** The verdict and the figure alone. */
function heading(report) {
    const { together } = report.coverage.tallies;
    const mark = (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isGreen */ .g)(report) ? '✅' : '❌';
    const figure = together.total === 0
        ? 'nothing was measured'
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentText */ .fL)(together)} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(together.total, 'statement')}`;
    return `## ${mark} Go integration coverage: ${figure}`;
}
function facts(report) {
    const { go } = report;
    const suite = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteText */ .yO)(report);
    const lines = [
        ...(suite === undefined
            ? []
            : [`**Tests:** ${report.suite?.passed === true ? '✅' : '❌'} ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(suite)}`]),
        ...report.gates.map((gate) => `**Gate:** ${gate.passed ? '✅' : '❌'} ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gateText */ .bp)(gate))}`),
        ...(go === undefined
            ? []
            : [
                `**Go:** ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(`${go.version} ${go.goos}/${go.goarch} (${go.requestedBy}, from ${go.origin})`)}`,
            ]),
    ];
    return lines.join('<br>\n');
}
function packageTable(report, { packages: most }) {
    const { heads, rows, total } = (0,_packageTable_js__WEBPACK_IMPORTED_MODULE_0__/* .packageTableOf */ .S)(report);
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, most).map(([path, ...figures]) => [(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(path), ...figures]);
    const last = ['**Total**', ...total.map((figure) => `**${figure}**`)];
    const alignment = heads.map((_, column) => (column === 0 ? ':--' : '--:'));
    return [
        (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(heads.map(_markdownParts_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx), alignment, [...shown, last]),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_5__/* .rest */ .zs)(rows.length - shown.length, 'package'),
        _words_js__WEBPACK_IMPORTED_MODULE_1__/* .TOTAL_TEXT */ .lE,
    ].join('\n\n');
}
function notLinked({ coverage, modulePath }, { packages: most }) {
    const paths = coverage.notLinked;
    if (paths.length === 0)
        return '';
    const shown = paths.slice(0, most).map((path) => (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortPath */ ._1)(path, modulePath)));
    const names = [...shown, ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_5__/* .rest */ .zs)(paths.length - shown.length, 'package')];
    return `Not linked into anything measured: ${names.join(', ')}`;
}
function binaryTable({ binaries, modulePath, suite }, { packages: most }) {
    if (binaries.length === 0)
        return '';
    const rows = binaries
        .slice(0, most)
        .map((binary) => [
        `${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)(binary.name)}${suite !== undefined && binary.origin === 'found' ? ' (built by a test)' : ''}`,
        (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortPath */ ._1)(binary.importPath, modulePath)),
        binary.processes === 0 && binary.tally.covered > 0 ? '–' : String(binary.processes),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentText */ .fL)(binary.tally),
    ]);
    const blocks = [
        ...(rows.length > 0
            ? [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['Binary', 'Package', 'Processes', 'Covered'], [':--', ':--', '--:', '--:'], rows)]
            : []),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_5__/* .rest */ .zs)(binaries.length - rows.length, 'binary'),
    ];
    return (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)('Binaries', blocks.join('\n\n'));
}


/***/ }),

/***/ 84609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ testTable),
/* harmony export */   r: () => (/* binding */ failureOutputs)
/* harmony export */ });
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39110);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87973);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35011);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** @module The tests in a summary: the output of failed ones, and the table of all. */





const OUTCOME_MARKS = { pass: '✅', fail: '❌', skip: '⏭️', unfinished: '💥' };
/** A line of output that is not one of the lines that go test adds to frame the output of tests and packages. */
const OWN_WORDS = /^(?! *(?:=== |--- )|(?:FAIL|PASS|exit status)\b)[^\S\n]*\S/m;
/** The output of failed tests and packages, each collapsed. */
function failureOutputs(report, { output, tests: most }) {
    const failures = allFailures(report);
    const shown = failures
        .slice(0, output === 0 ? 0 : most)
        .map((failure) => (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(failure.heading, (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(tail(failure.output, output))));
    const more = failures.length - shown.length;
    return more > 0 ? [...shown, `The output of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(more, 'failure')} is only in report.json`] : shown;
}
function allFailures({ suite, modulePath }) {
    return (suite?.packages ?? []).flatMap((pkg) => {
        const where = (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(pkg.importPath, modulePath));
        return [
            { heading: `Output of ${where}`, output: pkg.output },
            ...pkg.tests
                .filter(_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N)
                .map((test) => ({ heading: `Output of ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(test.name)} in ${where}`, output: test.output })),
        ].filter(({ output }) => OWN_WORDS.test(output));
    });
}
/** The end of a long text, because failures come last. It starts at the start of a line unless there is only one. */
function tail(text, characters) {
    const whole = text.trimEnd();
    if (whole.length <= characters)
        return whole;
    const end = whole.slice(-characters);
    return `…\n${end.slice(end.indexOf('\n') + 1)}`;
}
/** A row for each test, but none for tests with subtests, which only repeat the subtests' results. */
function testTable({ suite, modulePath }, detail) {
    const tests = (suite?.packages ?? []).flatMap((pkg) => (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .leafTests */ .a)(pkg).map((test) => ({ pkg, test })));
    const listed = tests.filter(({ test }) => detail.passedTests || test.outcome !== 'pass');
    const shown = listed.slice(0, detail.tests);
    if (tests.length === 0)
        return '';
    const rows = shown.map(({ pkg, test }) => [
        OUTCOME_MARKS[test.outcome],
        (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(test.name),
        (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(pkg.importPath, modulePath)),
        `${test.seconds.toFixed(2)} s`,
    ]);
    const blocks = [
        ...(rows.length > 0 ? [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', 'Test', 'Package', 'Time'], [':-:', ':--', ':--', '--:'], rows)] : []),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_1__/* .rest */ .zs)(tests.length - shown.length, 'test'),
    ];
    return (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Tests', blocks.join('\n\n'));
}


/***/ }),

/***/ 53716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ packageTableOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);

function packageTableOf({ coverage, modulePath }) {
    // With a single source, its column would be the same as the last one.
    const sources = coverage.sources.length > 1 ? coverage.sources : [];
    const figures = ({ together, bySource }) => [
        `${together.covered}/${together.total}`,
        ...(sources.length === 0 ? [] : bySource.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(together),
    ];
    const columns = sources.map((source) => _words_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_HEADINGS */ .YE[source]);
    return {
        heads: ['package', 'statements', ...columns, sources.length > 0 ? 'together' : 'covered'],
        rows: coverage.packages.map((pkg) => [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(pkg.importPath, modulePath), ...figures(pkg.tallies)]),
        total: figures(coverage.tallies),
    };
}


/***/ }),

/***/ 10214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ REPORT_FILES),
/* harmony export */   OJ: () => (/* binding */ prepareReportFolder),
/* harmony export */   ej: () => (/* binding */ DATA_FOLDER),
/* harmony export */   jf: () => (/* binding */ removeData),
/* harmony export */   w2: () => (/* binding */ isPlainDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43307);
/* harmony import */ var _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39463);
/* harmony import */ var _legs_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71540);
/* harmony import */ var _support_directories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30172);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88020);
/* harmony import */ var _support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75786);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62665);
/** @module The folder of a report: what of it is ours, and whether a new report can be written there. */










/** The files of a report; report.json says that the others are ours. */
const REPORT_FILES = [
    _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_NAME */ .F,
    'report.schema.json',
    'summary.md',
    'coverage.out',
    'junit.xml',
];
/** The folder of the compacted data. */
const DATA_FOLDER = 'covdata';
/** The first property of report.json. */
const MARK = '"$schema": "./report.schema.json"';
const MARK_BYTES = 200;
/** Files that we write to the folders in covdata. */
const DATA_NAME = /^cov(?:meta|counters)\./;
/** Enough to notice a full disk. */
const PROBE_BYTES = 64 * 1024;
/**
 * Makes a folder ready for a report: an earlier report is removed, so that it cannot be taken for the result of a run that
 * fails. Called before anything else is done, so that no work is lost because its report cannot be written.
 * @throws UserError if it cannot be written, or has files that are not ours in the places of a report's
 */
async function prepareReportFolder(folder) {
    const isNew = !(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isThere */ .$B)(folder));
    await make(folder);
    if (await isReport(folder)) {
        // report.json goes last: it says that the others are ours.
        for (const name of REPORT_FILES.toReversed())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
        await removeData((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, DATA_FOLDER));
    }
    else
        await refuseForeign(folder);
    await probe(folder);
    let known = await identityOf(folder);
    let isDataOurs = false;
    const check = async () => {
        await make(folder);
        const now = await identityOf(folder);
        if (now.path !== known.path)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`out: ${folder} was replaced by a link to ${now.path} during the run`, 'Find out which test does so, or choose another directory with --out.');
        if (now.inode !== known.inode && !(await isReport(folder)))
            await refuseForeign(folder, isDataOurs);
        known = now;
        // From now on the data that is found there is what was stored since.
        isDataOurs = true;
    };
    return { isNew, check };
}
async function make(folder) {
    await (0,_support_directories_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .Oh)(folder).catch((cause) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`out: cannot create ${folder}`, 'Name a directory that can be written.', { cause });
    });
}
/** Its path without links, and what tells it from another folder there. */
async function identityOf(folder) {
    const { dev, ino } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder, { bigint: true });
    return { path: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), inode: `${dev} ${ino}` };
}
/** @throws UserError if files that are not ours would be overwritten */
async function refuseForeign(folder, isDataOurs = false) {
    const names = new Set(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []));
    const foreign = REPORT_FILES.find((name) => names.has(name)) ??
        (isDataOurs ? undefined : await foreignData((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, DATA_FOLDER)));
    if (foreign !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`out: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, foreign)} is not part of a report, and would be overwritten`, 'Remove it, or choose another directory with --out.');
}
/**
 * Removes compacted data of ours and leaves everything else.
 * @param directory the covdata folder of a report
 */
async function removeData(directory) {
    if (!(await isPlainDirectory(directory)))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _legs_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .i), { force: true });
    for (const source of _coverage_model_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, source);
        if (!(await isPlainDirectory(folder)))
            continue;
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder))
            if (DATA_NAME.test(name))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
        await removeEmpty(folder);
    }
    await removeEmpty(directory);
}
/** Whether it is a directory itself, and not a link to one. */
async function isPlainDirectory(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory() === true;
}
async function isReport(folder) {
    const start = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_6__/* .readStart */ .H6)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_NAME */ .F), MARK_BYTES).catch(() => undefined);
    return start?.toString('utf8').includes(MARK) === true;
}
/** The path of what is in the way of compacted data, in the folder of a report; undefined if nothing is. */
async function foreignData(directory) {
    if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isThere */ .$B)(directory)))
        return undefined;
    if (!(await isPlainDirectory(directory)))
        return DATA_FOLDER;
    for (const source of _coverage_model_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, source);
        if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isThere */ .$B)(folder)))
            continue;
        const isOther = !(await isPlainDirectory(folder));
        if (isOther || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).some((name) => DATA_NAME.test(name)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DATA_FOLDER, source);
    }
    return undefined;
}
async function removeEmpty(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch((error) => {
        if (!['ENOTEMPTY', 'EEXIST'].includes((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) ?? ''))
            throw error;
    });
}
/** @throws UserError if nothing can be written */
async function probe(folder) {
    const file = (0,_support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryIn */ .xt)(folder);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, Buffer.alloc(PROBE_BYTES), { flag: 'wx' });
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`out: ${folder} cannot be written`, 'Name a directory that can be written.', {
            cause,
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
}


/***/ }),

/***/ 24612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ terminalReport)
});

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(94668);
;// CONCATENATED MODULE: ./src/support/terminal.ts
/** @module Text layout for terminals: word wrap and aligned columns. */

/**
 * Wraps text to lines of at most `width` columns; a longer word gets a line of its own.
 * @param indent put before every line except the first, and included in the width
 */
function wrap(text, width, indent = '') {
    const lines = [];
    for (const paragraph of text.split('\n')) {
        let line;
        for (const word of paragraph.trim().split(/\s+/)) {
            const longer = line === undefined ? word : `${line} ${word}`;
            if (line !== undefined && (0,string_width/* default */.A)(longer) > width - (0,string_width/* default */.A)(indent)) {
                lines.push(line);
                line = word;
            }
            else
                line = longer;
        }
        lines.push(line ?? '');
    }
    return lines.join(`\n${indent}`);
}
/** Columns that a name keeps, however narrow the terminal is. */
const MIN_NAME = 12;
/**
 * The rows with names, in the first column, that are cut at their starts so that the table is not wider than the terminal.
 * @param width in columns; undefined: nothing is cut
 */
function narrowed(rows, width) {
    if (width === undefined)
        return rows;
    const others = rows.map((row) => row.slice(1));
    const [line = ''] = [...alignColumns(others, others[0]?.map(() => 'left') ?? [])].sort((a, b) => (0,string_width/* default */.A)(b) - (0,string_width/* default */.A)(a));
    const most = Math.max(MIN_NAME, width - (0,string_width/* default */.A)(line) - 2);
    return rows.map(([name = '', ...cells]) => [endOf(name, most), ...cells]);
}
/** The end of a text that fits into `width` columns, behind an ellipsis unless all of it does. */
function endOf(text, width) {
    if ((0,string_width/* default */.A)(text) <= width)
        return text;
    const characters = Array.from(text);
    while (characters.length > 0 && (0,string_width/* default */.A)(characters.join('')) > width - 1)
        characters.shift();
    return `…${characters.join('')}`;
}
/** The rows as lines with aligned columns, two blanks apart. Wide characters count as terminals show them. */
function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => rows.reduce((widest, row) => Math.max(widest, (0,string_width/* default */.A)(row[column] ?? '')), 0));
    return rows.map((row) => alignments
        .map((alignment, column) => {
        const cell = row[column] ?? '';
        const pad = ' '.repeat((widths[column] ?? 0) - (0,string_width/* default */.A)(cell));
        return alignment === 'left' ? cell + pad : pad + cell;
    })
        .join('  ')
        .trimEnd());
}

// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/report/legTable.ts
var legTable = __webpack_require__(84720);
// EXTERNAL MODULE: ./src/report/packageTable.ts
var packageTable = __webpack_require__(53716);
// EXTERNAL MODULE: ./src/report/words.ts
var report_words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/terminal/terminalReport.ts







/** Items shown of a finding's evidence, and of the packages that are not linked; report.json has all of them. */
const MAX_NAMES = 8;
/** Findings shown, the most severe ones; report.json has all of them. */
const MAX_FINDINGS = 200;
/** Legs shown; report.json has all of them. */
const MAX_LEGS = 200;
/** Columns for sentences if the width of the terminal is not known. */
const DEFAULT_WIDTH = 100;
/**
 * Makes the report for a terminal; every line ends with a newline.
 * @param columns the width of the terminal: sentences are wrapped at it, and long names in tables lose their starts;
 * undefined if it is not known or there is no terminal: then tables are as wide as they need to be
 */
function terminalReport(report, colors, columns) {
    const width = columns ?? DEFAULT_WIDTH;
    const hidden = report.findings.length - MAX_FINDINGS;
    const blocks = [
        ...report.findings.slice(0, MAX_FINDINGS).map((finding) => findingText(finding, colors, width)),
        hidden > 0 ? colors.dim(`and ${hidden} more findings in report.json`) : '',
        terminalReport_packageTable(report, colors, columns),
        terminalReport_legTable(report, colors, columns),
        notes(report, colors, width),
        terminalReport_verdict(report, colors, width),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
const MARKS = {
    error: (colors) => colors.bold(colors.red('error:')),
    warning: (colors) => colors.bold(colors.yellow('warning:')),
    notice: (colors) => colors.bold(colors.cyan('note:')),
};
function findingText(finding, colors, width) {
    if ((0,report_words/* isFolded */.zm)(finding))
        return foldedText(finding, colors, width);
    const shown = finding.evidence.slice(0, MAX_NAMES);
    const more = finding.evidence.length - shown.length;
    const words = (text) => `  ${wrap((0,plainText/* plainText */.wh)(text), width, '  ')}`;
    const lines = [
        wrap(`${MARKS[finding.severity](colors)} ${(0,plainText/* plainLine */.h0)(finding.title)}`, width, '  '),
        ...shown.map((item) => `    ${(0,plainText/* plainLine */.h0)(item)}`),
        ...(more > 0 ? [`    and ${more} more in report.json`] : []),
        ...(finding.detail === '' ? [] : [words(finding.detail)]),
        ...(finding.fix === '' ? [] : [words(`Fix: ${finding.fix}`)]),
    ];
    return lines.join('\n');
}
/** One line with the title, and the names as far as they fit into another. */
function foldedText({ title, severity, evidence }, colors, width) {
    const shown = evidence.slice(0, MAX_NAMES).map((item) => (0,plainText/* plainLine */.h0)(item).replace(/ \(.*$/, ''));
    const more = evidence.length - shown.length;
    const names = `${shown.join(', ')}${more > 0 ? ` and ${more} more in report.json` : ''}`;
    return wrap(`${MARKS[severity](colors)} ${(0,plainText/* plainLine */.h0)(title)}: ${names}`, width, '  ');
}
function terminalReport_packageTable(report, colors, columns) {
    const { heads, rows, total } = (0,packageTable/* packageTableOf */.S)(report);
    if (rows.length === 0)
        return '';
    const named = rows.map(([path, ...figures]) => [(0,plainText/* plainLine */.h0)(path), ...figures]);
    const alignments = heads.map((_, column) => (column === 0 ? 'left' : 'right'));
    const [head = '', ...lines] = alignColumns(narrowed([heads, ...named, ['total', ...total]], columns), alignments);
    const last = lines.pop() ?? '';
    return [colors.dim(head), ...lines, colors.bold(last)].join('\n');
}
/** If there are too many, what is wrong comes first. */
function terminalReport_legTable(report, colors, columns) {
    const isFine = ({ state, suitePassed }) => Number(state === 'merged' && suitePassed !== false);
    const more = report.legs.length - MAX_LEGS;
    const shown = more > 0
        ? report.legs.toSorted((one, other) => isFine(one) - isFine(other)).slice(0, MAX_LEGS)
        : report.legs;
    const { heads, rows } = (0,legTable/* legTableOf */.e)({ ...report, legs: shown });
    if (rows.length === 0)
        return '';
    const cells = [heads, ...rows.map((row) => row.map(plainText/* plainLine */.h0))];
    const [head = '', ...lines] = alignColumns(narrowed(cells, columns), ['left', 'left', 'left', 'right']);
    const rest = more > 0 ? [colors.dim(`and ${more} more in report.json`)] : [];
    return [colors.dim(head), ...lines, ...rest].join('\n');
}
function notes(report, colors, width) {
    const { coverage, binaries } = report;
    const lines = [
        ...(coverage.packages.length > 0 ? [report_words/* TOTAL_TEXT */.lE] : []),
        ...notLinked(report),
        ...binaries.map((binary) => `${(0,plainText/* plainLine */.h0)(binary.name)}: ${binaryText(binary, report)}`),
    ];
    return lines
        .flatMap((line) => wrap(line, width, '  ').split('\n'))
        .map((line) => colors.dim(line))
        .join('\n');
}
function notLinked({ coverage, modulePath }) {
    if (coverage.notLinked.length === 0)
        return [];
    const shown = coverage.notLinked.slice(0, MAX_NAMES).map((path) => (0,plainText/* plainLine */.h0)((0,report_words/* shortPath */._1)(path, modulePath)));
    const more = coverage.notLinked.length - shown.length;
    const rest = more > 0 ? ` and ${more} more in report.json` : '';
    return [`Not linked into anything measured: ${shown.join(', ')}${rest}`];
}
function binaryText({ processes, origin, tally }, { suite }) {
    if (processes === 0 && tally.covered === 0)
        return 'no process left counters';
    const parts = [
        ...(processes > 0 ? [(0,plural/* plural */.L)(processes, 'process', 'es')] : []),
        ...(suite !== undefined && origin === 'found' ? ['built by a test'] : []),
        percentOf(tally),
    ];
    return parts.join(', ');
}
function percentOf(tally) {
    return `${(0,report_words/* percentText */.fL)(tally)} of its ${(0,plural/* plural */.L)(tally.total, 'statement')}`;
}
function terminalReport_verdict(report, colors, width) {
    const { together } = report.coverage.tallies;
    const good = (0,verdict/* isGreen */.g)(report);
    const figure = together.total === 0
        ? 'nothing was measured'
        : `${(0,report_words/* percentText */.fL)(together)} of statements (${together.covered}/${together.total})`;
    const outside = (0,report_words/* outsideText */.F3)(report);
    const kept = (0,report_words/* keptText */.GD)(report);
    const suite = (0,report_words/* suiteText */.yO)(report);
    const go = report.go === undefined
        ? []
        : [`Go ${report.go.version} (${report.go.requestedBy}, from ${report.go.origin})`];
    return [
        ...go.map((line) => colors.dim((0,plainText/* plainLine */.h0)(line))),
        ...(suite === undefined
            ? []
            : [wrap(`tests: ${report.suite?.passed === true ? suite : colors.red(suite)}`, width, '  ')]),
        ...report.gates.map((gate) => gateLine(gate, colors)),
        wrap([
            `coverage: ${colors.bold(good ? colors.green(figure) : colors.red(figure))}`,
            ...(outside === undefined ? [] : [outside]),
        ].join('; '), width, '  '),
        ...(kept === undefined ? [] : [wrap(`preserve: ${kept}`, width, '  ')]),
    ].join('\n');
}
function gateLine(gate, colors) {
    const text = (0,plainText/* plainLine */.h0)((0,report_words/* gateText */.bp)(gate));
    return `gate: ${gate.passed ? text : colors.red(text)}`;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ outsideText),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   YE: () => (/* binding */ SOURCE_HEADINGS),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   bp: () => (/* binding */ gateText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lE: () => (/* binding */ TOTAL_TEXT),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   yO: () => (/* binding */ suiteText),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/* harmony import */ var _covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96700);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87973);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2882);



/** The percentage as Go rounds it, without a sign: `72.4`; undefined if there are no statements. */
function percent({ covered, total }) {
    return total === 0 ? undefined : (0,_covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l)(covered, total).replace('%', '');
}
/** The percentage as Go prints it, `72.4%`, or a dash if there are no statements. */
function percentText({ covered, total }) {
    return total === 0 ? '–' : (0,_covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l)(covered, total);
}
/** `not counted: 345 statements in 6 packages that nothing links`; undefined if everything selected is in the total. */
function outsideText({ coverage }) {
    const { notLinked } = coverage;
    const { statements, complete } = outside(coverage);
    if (notLinked.length === 0 || (complete && statements === 0))
        return undefined;
    const packages = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(notLinked.length, 'package')} that nothing links`;
    if (statements === 0)
        return `not counted: ${packages}`;
    return `not counted: ${complete ? '' : 'at least '}${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(statements, 'statement')} in ${packages}`;
}
/** What preserving is worth: `4866 of 5136 covered statements would be missing without preserve`; undefined if nothing. */
function keptText({ keptStatements = 0, coverage }) {
    if (keptStatements === 0)
        return undefined;
    const { covered } = coverage.tallies.together;
    return `${keptStatements} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(covered, 'covered statement')} would be missing without preserve`;
}
/** Whether a finding is so often of no consequence that views show its title only, and the rest on demand. */
function isFolded({ code, severity }) {
    return code === 'binary-never-ran' && severity === 'notice';
}
/** The statements of selected packages that nothing links, and whether all of them are known. */
function outside({ notLinked, unlinkedStatements }) {
    const statements = [...unlinkedStatements.values()].reduce((sum, count) => sum + count, 0);
    return { statements, complete: notLinked.every((path) => unlinkedStatements.has(path)) };
}
/** Shortens an import path within a module: `example.com/m/internal/store` in `example.com/m` is `./internal/store`. */
function shortPath(importPath, modulePath) {
    if (modulePath === undefined)
        return importPath;
    if (importPath === modulePath)
        return '.';
    return importPath.startsWith(`${modulePath}/`) ? `.${importPath.slice(modulePath.length)}` : importPath;
}
/** A gate and its result: `total: 80 passed`, `total: 80 failed (9 statements short)`. */
function gateText({ rule, passed, missing }) {
    if (passed)
        return `${rule} passed`;
    if (missing === 0)
        return `${rule} failed (there are no statements to cover)`;
    return `${rule} failed (${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(missing, 'statement')} short)`;
}
/** The result of the suite in one line; undefined if no suite was run. */
function suiteText(report) {
    const { suite } = report;
    if (suite === undefined)
        return undefined;
    const seconds = `${suite.seconds.toFixed(1)} s`;
    if (suite.kind === 'command')
        return `the command exited with code ${suite.exitCode} after ${seconds}`;
    const counts = countOutcomes(report);
    if (Object.values(counts).every((count) => count === 0))
        return `no test ran${leftOut(suite)}`;
    const ran = suite.packages.filter((pkg) => pkg.outcome !== 'none').length;
    const parts = [`${counts.pass} passed`];
    const interrupted = report.findings.some(({ code }) => code === 'interrupted') ? counts.unfinished : 0;
    const failed = counts.fail + counts.unfinished - interrupted;
    if (failed > 0)
        parts.push(`${failed} failed`);
    if (interrupted > 0)
        parts.push(`${interrupted} interrupted`);
    if (counts.skip > 0)
        parts.push(`${counts.skip} skipped`);
    return `${parts.join(', ')} in ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(ran, 'package')}, ${seconds}${leftOut(suite)}`;
}
function leftOut(suite) {
    return suite.leftOut === 0 ? '' : `; ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(suite.leftOut, 'untagged test function')} left out`;
}
/** Counts tests by outcome; of a test with subtests, only the subtests are counted. */
function countOutcomes(report) {
    const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0 };
    for (const pkg of report.suite?.packages ?? []) {
        for (const test of (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_2__/* .leafTests */ .a)(pkg))
            counts[test.outcome]++;
    }
    return counts;
}
/** What the total counts: the union of the units of all pods. */
const TOTAL_TEXT = 'The total is every statement that is linked into a measured binary or test.';
const SOURCE_HEADINGS = { binaries: 'binaries', tests: 'test processes' };


/***/ }),

/***/ 14046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/json/reportJson.ts
/** @module report.json: the whole result for machines, in the shape of report.schema.json. Version 1 only ever grows. */



const SCHEMA_VERSION = 1;
/** Indented by two spaces, with a newline at the end. */
function reportJson(report) {
    const { coverage, suite } = report;
    const { statements, complete } = (0,words/* outside */.qY)(coverage);
    const document = {
        $schema: './report.schema.json',
        schemaVersion: SCHEMA_VERSION,
        toolVersion: report.version,
        startedAt: report.startedAt,
        seconds: report.seconds,
        passed: (0,verdict/* isGreen */.g)(report),
        module: report.modulePath ?? null,
        go: report.go ?? null,
        mode: coverage.mode,
        total: figures(coverage.tallies, coverage.sources),
        packages: coverage.packages.map((pkg) => ({
            importPath: pkg.importPath,
            module: pkg.modulePath,
            ...figures(pkg.tallies, coverage.sources),
            files: pkg.files.map((file) => ({
                path: file.path,
                ...figures(file.tallies, coverage.sources),
                uncovered: uncovered(file),
            })),
        })),
        notLinked: coverage.notLinked,
        unlinked: (0,model/* unlinkedList */.B)(coverage),
        packagesLeftOut: report.packagesLeftOut,
        filesLeftOut: report.filesLeftOut,
        directedFiles: report.directedFiles,
        outside: {
            packages: coverage.notLinked.length,
            statements: complete ? statements : null,
        },
        binaries: report.binaries.map(({ tally, ...binary }) => ({ ...binary, ...figure(tally) })),
        processes: report.processes,
        kept: {
            processes: report.processes.filter(({ ending }) => ending !== undefined).length,
            statements: report.keptStatements ?? null,
        },
        suite: suite ?? null,
        gates: report.gates.map(({ rule, passed, missing, tally }) => ({
            rule,
            passed,
            missing,
            ...figure(tally),
        })),
        findings: report.findings,
        legs: report.legs.map(({ tally, ...leg }) => ({
            ...leg,
            go: leg.go ?? null,
            tests: leg.tests ?? null,
            suitePassed: leg.suitePassed ?? null,
            ...figure(tally ?? { covered: 0, total: 0 }),
        })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** Numbers of statements, and the percentage as Go rounds it; null if there are no statements. */
function figure(tally) {
    const text = (0,words/* percent */.KN)(tally);
    return { covered: tally.covered, total: tally.total, percent: text === undefined ? null : Number(text) };
}
function figures(tallies, sources) {
    const bySource = sources.map((source, i) => [source, figure(tallies.bySource[i] ?? { covered: 0, total: 0 })]);
    return { ...figure(tallies.together), bySource: Object.fromEntries(bySource) };
}
/** Start line, start column, end line, end column and statements of each uncovered unit. */
function uncovered(file) {
    return file.units
        .filter((unit) => unit.count === 0 && unit.statements > 0)
        .map((unit) => [unit.startLine, unit.startColumn, unit.endLine, unit.endColumn, unit.statements]);
}

// EXTERNAL MODULE: ./node_modules/fast-xml-builder/src/fxb.js + 3 modules
var fxb = __webpack_require__(43489);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/report/junit/junit.ts
/** @module junit.xml, for tools that show test results. */


/** Characters kept of the output of a test, from its end. */
const MAX_OUTPUT = 64_000;
/** Characters of a message, which is an attribute. */
const MAX_MESSAGE = 1000;
/** Characters that XML 1.0 does not allow, escaped or not (section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** The lines that go test adds to frame the output of a test. */
const FRAME = /^ *(?:=== |--- )/;
/** The lines that go test prints for a package without output of its own. */
const ONLY_FRAME = /^(?:(?:FAIL\b|PASS\b|exit status\b).*|\s*)$/;
/** Makes the XML document. Packages without tests are left out. */
function junit(suite) {
    const builder = new fxb/* default */.A({
        ignoreAttributes: false,
        format: true,
        suppressEmptyNode: true,
        // Otherwise an attribute with the value `true` would lose its value.
        suppressBooleanAttributes: false,
    });
    const suites = suite.packages.filter((pkg) => pkg.outcome !== 'none').map(testSuite);
    const document = {
        '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
        testsuites: { ...counts(suites), '@_time': suite.seconds.toFixed(3), testsuite: suites },
    };
    return builder.build(document);
}
function testSuite(pkg) {
    const outside = outsideTests(pkg);
    const cases = pkg.tests.map((test) => testCase(pkg, test));
    if (outside)
        cases.push(packageError(pkg));
    return {
        '@_name': xmlText(pkg.importPath),
        '@_tests': cases.length,
        '@_failures': cases.filter((item) => 'failure' in item).length,
        '@_errors': cases.filter((item) => 'error' in item).length,
        '@_skipped': cases.filter((item) => 'skipped' in item).length,
        '@_time': pkg.seconds.toFixed(3),
        testcase: cases,
        // Apart from failed tests: the output of a data race, of TestMain exiting, or of a panic after the tests.
        ...(outside || !hasWords(pkg.output) ? {} : { 'system-out': xmlText(pkg.output) }),
    };
}
function testCase(pkg, test) {
    const attributes = {
        '@_name': xmlText(test.name),
        '@_classname': xmlText(pkg.importPath),
        '@_time': test.seconds.toFixed(3),
    };
    switch (test.outcome) {
        case 'pass':
            return attributes;
        case 'fail':
            return { ...attributes, failure: { '@_message': 'failed', '#text': xmlText(test.output) } };
        case 'skip':
            return {
                ...attributes,
                skipped: { '@_message': xmlText(firstLine(test.output).slice(0, MAX_MESSAGE)) },
            };
        case 'unfinished':
            return { ...attributes, error: { '@_message': 'did not finish', '#text': xmlText(test.output) } };
    }
}
/** Whether no test explains the failure of a package: it did not compile, or TestMain or a panic ended it. */
function outsideTests(pkg) {
    if (pkg.outcome === 'build-failed')
        return true;
    return pkg.outcome === 'fail' && !pkg.tests.some(suiteResult/* isFailure */.N);
}
function packageError(pkg) {
    const message = pkg.outcome === 'build-failed' ? 'the tests do not compile' : 'failed outside its tests';
    return {
        '@_name': pkg.outcome === 'build-failed' ? '[build failed]' : '[package]',
        '@_classname': xmlText(pkg.importPath),
        '@_time': pkg.seconds.toFixed(3),
        error: { '@_message': message, '#text': xmlText(pkg.output) },
    };
}
function hasWords(output) {
    return output.split('\n').some((line) => !ONLY_FRAME.test(line));
}
function counts(suites) {
    const sum = (name) => suites.reduce((total, suite) => total + Number(suite[name]), 0);
    const names = ['@_tests', '@_failures', '@_errors', '@_skipped'];
    return Object.fromEntries(names.map((name) => [name, sum(name)]));
}
function xmlText(text) {
    return text.slice(-MAX_OUTPUT).replace(NOT_XML, '\ufffd');
}
function firstLine(text) {
    return (text
        .split('\n')
        .find((line) => line.trim() !== '' && !FRAME.test(line))
        ?.trim() ?? 'skipped');
}

// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
;// CONCATENATED MODULE: ./src/report/json/report.schema.json
const report_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"go-integration-coverage report","description":"Version 1. Readers should ignore unknown properties: later releases may add some without changing the version.","type":"object","additionalProperties":false,"required":["$schema","schemaVersion","toolVersion","startedAt","seconds","passed","module","go","mode","total","packages","notLinked","unlinked","outside","packagesLeftOut","filesLeftOut","directedFiles","binaries","processes","kept","suite","gates","findings","legs"],"properties":{"$schema":{"type":"string","description":"Path of this schema, relative to the report."},"schemaVersion":{"const":1},"toolVersion":{"type":"string","description":"Version of go-integration-coverage."},"startedAt":{"type":"string","description":"When the run or merge began: RFC 3339, UTC.","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"},"seconds":{"type":"number","minimum":0},"passed":{"type":"boolean","description":"The verdict: whether the suite and every gate passed and no finding is an error. The output `passed` of the actions is about the gates only."},"module":{"type":["string","null"],"description":"Path of the measured module; null if data of several modules was merged."},"go":{"description":"The Go version that was used; null if data was only merged.","oneOf":[{"type":"null"},{"$ref":"#/definitions/go"}]},"mode":{"enum":["set","count","atomic"],"description":"Go\'s counter mode."},"total":{"$ref":"#/definitions/figures"},"packages":{"type":"array","items":{"$ref":"#/definitions/package"},"description":"Sorted by import path."},"notLinked":{"type":"array","items":{"type":"string"},"description":"Selected packages that are not linked into any measured binary or test; not part of the total."},"unlinked":{"type":"array","description":"Packages in notLinked whose numbers of statements are known.","items":{"type":"object","additionalProperties":false,"required":["importPath","statements"],"properties":{"importPath":{"type":"string"},"statements":{"type":"integer","minimum":0}}}},"packagesLeftOut":{"type":"array","items":{"type":"string"},"description":"Packages that are in the data but do not count, such as fixtures that tests built."},"filesLeftOut":{"type":"array","items":{"type":"string"},"description":"Source files that are in the data but do not count, because they were removed before the suite ended."},"directedFiles":{"type":"array","items":{"type":"string"},"description":"Files that line directives name, so that the lines of their units may be any."},"outside":{"type":"object","additionalProperties":false,"description":"The packages in notLinked together.","required":["packages","statements"],"properties":{"packages":{"type":"integer","minimum":0},"statements":{"type":["integer","null"],"minimum":0,"description":"Their statements, as Go\'s cover tool counts them; null if they are not known for all packages."}}},"binaries":{"type":"array","items":{"$ref":"#/definitions/binary"}},"processes":{"type":"array","items":{"$ref":"#/definitions/process"}},"kept":{"type":"object","additionalProperties":false,"description":"Processes that did not exit normally, whose counters plain Go would have lost.","required":["processes","statements"],"properties":{"processes":{"type":"integer","minimum":0},"statements":{"description":"Statements that no other process covered; null if legs were merged.","type":["integer","null"],"minimum":0}}},"suite":{"description":"null if data was only merged.","oneOf":[{"type":"null"},{"$ref":"#/definitions/suite"}]},"gates":{"type":"array","items":{"$ref":"#/definitions/gate"}},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"description":"Most severe first."},"legs":{"type":"array","items":{"$ref":"#/definitions/leg"},"description":"The merged jobs of a matrix and the merged reports; empty otherwise."}},"definitions":{"leg":{"type":"object","additionalProperties":false,"required":["name","state","go","tests","suitePassed","failedTests","covered","total","percent"],"properties":{"name":{"type":"string","description":"The job and its matrix values, or the directory of a merged report."},"state":{"enum":["merged","missing","broken","empty"],"description":"missing: the job uploaded no artifact; broken: its artifact cannot be read; empty: its artifact or report has no coverage data."},"go":{"description":"The Go version that was used; null if it is not known.","oneOf":[{"type":"null"},{"$ref":"#/definitions/go"}]},"tests":{"description":"Tests by outcome, not counting tests with subtests; null if a command ran or nothing is known.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["pass","fail","skip","unfinished"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"skip":{"type":"integer","minimum":0},"unfinished":{"type":"integer","minimum":0}}}]},"suitePassed":{"type":["boolean","null"]},"failedTests":{"type":"array","items":{"type":"string"},"description":"Package and name of each failed test; only some if there are many."},"covered":{"type":"integer","minimum":0,"description":"Statements that this job covered."},"total":{"type":"integer","minimum":0,"description":"All statements of this job."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"As Go rounds it; null if total is 0."}}},"figure":{"type":"object","additionalProperties":false,"required":["covered","total","percent"],"properties":{"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."}}},"figures":{"type":"object","additionalProperties":false,"required":["covered","total","percent","bySource"],"properties":{"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."},"bySource":{"type":"object","additionalProperties":false,"description":"The same for each source separately.","properties":{"binaries":{"$ref":"#/definitions/figure"},"tests":{"$ref":"#/definitions/figure"}}}}},"go":{"type":"object","additionalProperties":false,"required":["requested","requestedBy","version","origin","goos","goarch"],"properties":{"requested":{"type":"string","description":"The pinned version, as requested."},"requestedBy":{"type":"string","description":"Where the version is requested."},"version":{"type":"string","description":"The version that was used."},"origin":{"enum":["tool cache","PATH","go.dev","module proxy"]},"goos":{"type":"string","description":"Target operating system, as in GOOS."},"goarch":{"type":"string","description":"Target architecture, as in GOARCH."}}},"package":{"type":"object","additionalProperties":false,"required":["importPath","module","covered","total","percent","bySource","files"],"properties":{"importPath":{"type":"string","description":"Import path."},"module":{"type":"string","description":"Module path; empty for the standard library."},"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."},"bySource":{"type":"object","additionalProperties":false,"description":"The same for each source separately.","properties":{"binaries":{"$ref":"#/definitions/figure"},"tests":{"$ref":"#/definitions/figure"}}},"files":{"type":"array","items":{"$ref":"#/definitions/file"}}}},"file":{"type":"object","additionalProperties":false,"required":["path","covered","total","percent","bySource","uncovered"],"properties":{"path":{"type":"string","description":"Import path, a slash and the file name, as in Go\'s profiles."},"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."},"bySource":{"type":"object","additionalProperties":false,"description":"The same for each source separately.","properties":{"binaries":{"$ref":"#/definitions/figure"},"tests":{"$ref":"#/definitions/figure"}}},"uncovered":{"type":"array","description":"Uncovered units: start line, start column, end line, end column (exclusive), number of statements.","items":{"type":"array","items":{"type":"integer","minimum":0},"minItems":5,"maxItems":5}}}},"binary":{"type":"object","additionalProperties":false,"required":["name","importPath","origin","processes","covered","total","percent"],"properties":{"name":{"type":"string","description":"File name of the binary."},"importPath":{"type":"string","description":"Import path of its main package."},"origin":{"enum":["built","found"],"description":"built: by this tool; found: known only from its data, such as a binary that a test built."},"processes":{"type":"integer","minimum":0,"description":"Number of processes that left counters; also 0 for data that was merged earlier, which does not say."},"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."}}},"process":{"type":"object","additionalProperties":false,"required":["source","command","pid"],"properties":{"source":{"enum":["binaries","tests"]},"command":{"type":"string","description":"The program and the names of its flags; never values."},"pid":{"type":"integer","minimum":0,"description":"Process id."},"ending":{"type":"string","description":"How it ended, if it did not exit normally: killed by SIGTERM, panicked, still running. Its counters were kept."}}},"suite":{"type":"object","additionalProperties":false,"required":["kind","passed","exitCode","timedOut","seconds","packages","leftOut"],"properties":{"kind":{"enum":["go test","command"]},"passed":{"type":"boolean"},"exitCode":{"type":"integer"},"timedOut":{"type":"boolean"},"seconds":{"type":"number","minimum":0},"packages":{"type":"array","items":{"$ref":"#/definitions/testPackage"}},"leftOut":{"type":"integer","minimum":0,"description":"Number of test functions that also exist without the tags and were not run."}}},"testPackage":{"type":"object","additionalProperties":false,"required":["importPath","outcome","seconds","tests","output"],"properties":{"importPath":{"type":"string","description":"Import path."},"outcome":{"enum":["pass","fail","skip","build-failed","none"]},"seconds":{"type":"number","minimum":0},"tests":{"type":"array","items":{"$ref":"#/definitions/test"}},"output":{"type":"string","description":"What it printed outside its tests, if it failed."}}},"test":{"type":"object","additionalProperties":false,"required":["name","outcome","seconds","output"],"properties":{"name":{"type":"string","description":"Name as in go test, with subtests after a slash."},"outcome":{"enum":["pass","fail","skip","unfinished"]},"seconds":{"type":"number","minimum":0},"output":{"type":"string","description":"What it printed, unless it passed."}}},"gate":{"type":"object","additionalProperties":false,"required":["rule","passed","missing","covered","total","percent"],"properties":{"rule":{"type":"string","description":"The rule, such as total: 80."},"passed":{"type":"boolean"},"missing":{"type":"integer","minimum":0,"description":"Number of statements by which it fails."},"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."}}},"finding":{"type":"object","additionalProperties":false,"required":["code","severity","title","detail","fix","evidence"],"properties":{"code":{"type":"string","description":"Stable code of the finding.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"severity":{"enum":["error","warning","notice"]},"title":{"type":"string","description":"What happened."},"detail":{"type":"string","description":"Why."},"fix":{"type":"string","description":"What to do."},"evidence":{"type":"array","items":{"type":"string"}}}}}}');
// EXTERNAL MODULE: ./src/report/markdown/summary.ts
var summary = __webpack_require__(19198);
;// CONCATENATED MODULE: ./src/report/text/coverageOut.ts
/** Makes a profile: a line with the mode, then one line for each unit in Go's order. */
function textProfile(model) {
    const lines = model.packages.flatMap((pkg) => pkg.files.flatMap((file) => file.units.map((unit) => {
        const range = `${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn}`;
        return `${file.path}:${range} ${unit.statements} ${unit.count}\n`;
    })));
    return `mode: ${model.mode}\n${lines.join('')}`;
}

;// CONCATENATED MODULE: ./src/report/writeReport.ts
/** @module Writes the files of a report. */











/**
 * Writes all files of a report, and removes those of an earlier report that this one does not have.
 * @throws UserError if the directory cannot be written
 */
async function writeReport(report, directory) {
    const texts = {
        'report.json': reportJson(report),
        'report.schema.json': `${JSON.stringify(report_schema_namespaceObject, null, 2)}\n`,
        'summary.md': (0,summary/* summary */.z)(report),
        'coverage.out': textProfile(report.coverage),
        'junit.xml': report.suite?.kind === 'go test' ? junit(report.suite) : undefined,
    };
    try {
        await (0,directories/* makeDirectory */.Oh)(directory);
        for (const name of reportFolder/* REPORT_FILES */.JL) {
            const [path, text] = [(0,external_node_path_.join)(directory, name), texts[name]];
            if (text === undefined)
                await (0,promises_.rm)(path, { force: true });
            else
                await (0,newFiles/* replaceFile */.fR)(path, text);
        }
    }
    catch (error) {
        throw new errors/* UserError */.yo(`the report could not be written to ${directory}`, 'Choose another directory with --out.', { cause: error });
    }
}


/***/ }),

/***/ 3147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ compactData)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/covdata/write/podFiles.ts + 1 modules
var podFiles = __webpack_require__(73678);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts + 15 modules
var readPods = __webpack_require__(36026);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/covdata/bytes/bytes.ts
var bytes = __webpack_require__(63311);
// EXTERNAL MODULE: ./src/covdata/format/encodeMeta.ts
var encodeMeta = __webpack_require__(36607);
// EXTERNAL MODULE: ./src/covdata/format/metaHash.ts
var metaHash = __webpack_require__(8413);
;// CONCATENATED MODULE: ./src/covdata/write/renamedMeta.ts
/** @module The meta-data file of a pod whose packages have other names than when it was read. */



/** The file as it was read, or with a new hash and name if any package was renamed. */
function writtenMeta({ tag, meta }) {
    const isRenamed = ({ records }) => records.isRenamed;
    if (!meta.packages.some(isRenamed))
        return { tag, hash: Buffer.from(meta.hash, 'hex'), bytes: meta.bytes };
    const algorithm = (0,metaHash/* algorithmOf */.Hy)(meta.packages.filter((pkg) => !isRenamed(pkg)));
    const blobs = meta.packages.map((pkg) => (isRenamed(pkg) ? (0,encodeMeta/* encodePackage */.V)(algorithm, pkg) : pkg.blob));
    const hash = (0,metaHash/* hashBlobs */.DW)(algorithm, blobs);
    const { mode, granularity } = meta;
    return { tag: (0,bytes/* hex */.uh)(hash), hash, bytes: (0,encodeMeta/* encodeMetaFile */.k)({ hash, mode, granularity, blobs }) };
}

;// CONCATENATED MODULE: ./src/covdata/write/compact.ts
/** @module Compacts coverage data for keeping: one counter data file per pod, without anything that may be secret. */




/**
 * Writes the pods of some columns to `outDirectory`, which is created if necessary: the meta-data file, and the
 * sum of the counters. The file is the same byte for byte unless packages were renamed (`go build main.go`). A pod without counters in these columns (its processes were killed) gets no counter data file,
 * so that this remains visible. The arguments of the processes are not written, as they may hold secrets.
 */
async function compactPods(pods, outDirectory, { columns }) {
    await (0,directories/* makeDirectory */.Oh)(outDirectory);
    const times = new Map();
    for (const pod of pods) {
        if (!pod.columns.some((column) => columns.includes(column)))
            continue;
        const { tag, hash, bytes } = writtenMeta(pod);
        await (0,podFiles/* writeMetaFile */.B7)(outDirectory, tag, bytes);
        const counters = (0,readPods/* countersOfColumns */.sP)(pod, columns);
        if (counters === undefined)
            continue;
        const processes = pod.processes.filter(({ column }) => columns.includes(column));
        // Binaries that differ only in names become one pod: their counter data files need different names.
        const [latest, previous = -1n] = [(0,podFiles/* latestTime */.ZV)(processes), times.get(tag)];
        const time = latest > previous ? latest : previous + 1n;
        times.set(tag, time);
        await (0,podFiles/* writeCounterFile */.Ii)(outDirectory, tag, {
            metaHash: hash,
            time,
            origin: { ...(0,podFiles/* commonOrigin */.wU)(processes), args: [] },
            entries: counters.entries(),
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/covdata/write/storedNames.ts
/**
 * @module The names of stored data files. A test may leave files whose names Go's tools accept, but that no binary writes;
 * what is stored has only names as Go's runtime gives them, so that every reader of ours accepts it.
 */

const TAG = /^[0-9a-f]{32}$/;
/** 20 digits, as many as a 64-bit number can have. */
const MAX_TIME = 10n ** 20n - 1n;
/** The pods with tags and times that can be stored; different tags stay different. */
function storable(pods) {
    return pods.map((pod) => {
        const isOdd = pod.processes.some(({ time }) => time > MAX_TIME);
        return {
            ...pod,
            tag: TAG.test(pod.tag) ? pod.tag : (0,external_node_crypto_.createHash)('sha256').update(pod.tag).digest('hex').slice(0, 32),
            processes: isOdd
                ? pod.processes.map((process) => ({
                    ...process,
                    time: process.time > MAX_TIME ? MAX_TIME : process.time,
                }))
                : pod.processes,
        };
    });
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/stages/compactData.ts
/** @module Compacts the data of a report to be kept, with a directory for each source. */









/**
 * Writes the data to a directory for each source.
 * @param directory the covdata of a report; data of an earlier report is removed, other files stay
 * @param checkFolder of the report; undefined: nobody else knows its folder
 * @returns a finding if it cannot be written: the figures are known all the same
 */
async function compactData(pods, directory, checkFolder) {
    try {
        await checkFolder?.();
        await write(storable(pods), directory);
        return [];
    }
    catch (error) {
        return [
            (0,finding/* finding */.gk)('data-not-stored', 'The coverage data could not be stored', {
                evidence: [`${directory}: ${(0,errors/* describeError */.Uc)(error)}`],
            }),
        ];
    }
}
/** Writes into a new folder that nobody can have prepared, and moves complete files from there. */
async function write(pods, directory) {
    await (0,directories/* makeDirectory */.Oh)((0,external_node_path_.dirname)(directory));
    const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(directory), '.covdata-'));
    try {
        for (const [column, source] of model/* SOURCES */.H.entries()) {
            if (pods.some((pod) => pod.columns.includes(column)))
                await compactPods(pods, (0,external_node_path_.join)(fresh, source), { columns: [column] });
        }
        // Whoever reads the directory would merge pods of an earlier report into this one.
        await (0,reportFolder/* removeData */.jf)(directory);
        await makePlain(directory);
        for (const source of await (0,promises_.readdir)(fresh))
            await moveFiles((0,external_node_path_.join)(fresh, source), (0,external_node_path_.join)(directory, source));
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
async function moveFiles(from, to) {
    await makePlain(to);
    for (const name of await (0,promises_.readdir)(from))
        await (0,promises_.rename)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
}
/** Creates a directory, unless it exists. A link to one was left by somebody else, and is removed. */
async function makePlain(path) {
    if (await (0,reportFolder/* isPlainDirectory */.w2)(path))
        return;
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.mkdir)(path);
}


/***/ }),

/***/ 18146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/findings/failOn.ts
var findings_failOn = __webpack_require__(46329);
;// CONCATENATED MODULE: ./src/gates/gateResults.ts
/** Checks each rule; the results are in the order of the rules. */
function checkGates(rules, { total }) {
    return rules.map((rule) => checkRule(rule, total));
}
/** Compares exact fractions, not rounded percentages. Without any statements, every gate fails. */
function checkRule({ rule, scaled, scale }, tally) {
    const total = BigInt(tally.total);
    const divisor = 100n * scale;
    const needed = (scaled * total + divisor - 1n) / divisor;
    const missing = needed - BigInt(tally.covered);
    const passed = tally.total > 0 && missing <= 0n;
    return { rule, passed, tally, missing: missing > 0n ? Number(missing) : 0 };
}

;// CONCATENATED MODULE: ./src/stages/judge.ts


/**
 * Makes the report of a measurement.
 * @param comparison known already, so that gates can depend on it
 */
function judge(measurement, comparison, { gates, failOn }) {
    return {
        ...measurement,
        comparison,
        findings: (0,findings_failOn/* gradeFindings */.UU)(measurement.findings, failOn),
        gates: checkGates(gates, { total: measurement.coverage.tallies.together }),
    };
}


/***/ }),

/***/ 70807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var go_goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/checks/namedSources.ts



/** Names both kinds of files. */
function namedSourceFindings({ gone, directed }) {
    const names = [...directed].map(([path, source]) => `${path} (named in ${source})`);
    return [
        ...(0,finding/* findingIfAny */.HN)('sources-gone', `${(0,plural/* plural */.L)(gone.size, 'source file')} no longer there: not counted`, [
            ...[...gone].sort(),
        ]),
        ...(0,finding/* findingIfAny */.HN)('line-directives', `Functions have the names and lines of ${(0,plural/* plural */.L)(names.length, 'file')} by line directives`, names.sort()),
    ];
}
/**
 * The files whose lines in the data are not theirs: since Go 1.27 only the name of a file comes from a line directive,
 * and the lines are those of the Go file.
 */
function misnamedFiles({ directed }, go) {
    return go !== undefined && (0,go_goVersion/* compareVersions */.Zy)(go, go_goVersion/* FIRST_WITH_SPLIT_UNITS */.X5) < 0
        ? new Set()
        : new Set([...directed].filter(([path, source]) => !path.endsWith(`/${source}`)).map(([path]) => path));
}

// EXTERNAL MODULE: ./src/checks/repeatedStatements.ts
var repeatedStatements = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/checks/revisions.ts
var revisions = __webpack_require__(66007);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/files.ts
var support_files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
;// CONCATENATED MODULE: ./src/coverage/sourceFiles.ts
/** @module The measured files in the repository, and their content when they were measured. */






/** In how many packages files are read at the same time. */
const PARALLEL_PACKAGES = 8;
/** In bytes; generated files can be large. */
const MAX_SOURCE_LENGTH = 64 * 1024 * 1024;
const NEWLINE = 0x0a;
/**
 * The measured files that are in the module's repository, sorted by path; empty outside a repository. Files that a
 * build generated elsewhere are left out.
 */
async function findSourceFiles(model, { moduleDir, locate, workspace, misnamed }, platform) {
    const root = await repositoryRoot(await (0,promises_.realpath)(moduleDir), workspace);
    if (root === undefined)
        return [];
    const found = [];
    await (0,parallel/* forEachLimited */.v)(model.packages, PARALLEL_PACKAGES, async ({ importPath, files }) => {
        const located = locate(importPath);
        const directory = located === undefined ? undefined : await (0,promises_.realpath)(located).catch(() => undefined);
        if (directory === undefined)
            return;
        for (const { path } of files) {
            if (misnamed.has(path))
                continue;
            const absolute = (0,external_node_path_.join)(directory, path.slice(importPath.length + 1));
            const file = (0,external_node_path_.relative)(root, absolute);
            if (file.startsWith('..') || (0,external_node_path_.isAbsolute)(file))
                continue;
            const content = await (0,regularFile/* readRegularFile */.XF)(absolute, MAX_SOURCE_LENGTH).catch(() => undefined);
            if (content === undefined)
                continue;
            const [blob, textBlob] = [blobOf(content, platform), blobOf(content, 'win32')];
            const where = { path, file: file.split(external_node_path_.sep).join('/'), lines: linesIn(content), blob };
            found.push(blob === textBlob ? where : { ...where, textBlob });
        }
    });
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function linesIn(content) {
    let lines = content.length > 0 && content.at(-1) !== NEWLINE ? 1 : 0;
    for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
        lines++;
    return lines;
}
/** Git's SHA-1 of a file's content. On Windows, git checks out text files with CRLF and stores them with LF. */
function blobOf(content, platform) {
    const kept = platform === 'win32'
        ? Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
        : content;
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${kept.length}\0`).update(kept).digest('hex');
}
/**
 * The nearest directory with a `.git`, which is a file in worktrees and submodules, or else the workspace that the
 * directory is in: a checkout by the API, or in a container without git, has no `.git`. Undefined if there is neither.
 */
async function repositoryRoot(directory, workspace) {
    for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
        if (await (0,support_files/* isThere */.$B)((0,external_node_path_.join)(current, '.git')))
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            break;
    }
    const root = workspace === undefined ? undefined : await (0,promises_.realpath)(workspace).catch(() => undefined);
    if (root === undefined)
        return undefined;
    const within = (0,external_node_path_.relative)(root, directory);
    return within.startsWith('..') || (0,external_node_path_.isAbsolute)(within) ? undefined : root;
}

;// CONCATENATED MODULE: ./src/go/packages/selection.ts
/** @module Which packages are measured: -coverpkg patterns that mean the same in every directory. */

/**
 * The -coverpkg patterns of a run: the user's, or all packages of the module. Relative patterns become import paths,
 * because builds inside tests run in other directories.
 * @param cwd absolute directory that relative patterns are resolved against
 */
function coveragePatterns(module, coverpkg, cwd) {
    if (coverpkg.length === 0)
        return [`${module.path}/...`];
    return coverpkg.map((pattern) => /^\.\.?(\/|$)/.test(pattern) ? importPattern(module, (0,external_node_path_.resolve)(cwd, pattern)) : pattern);
}
function importPattern(module, path) {
    return external_node_path_.posix.join(module.path, (0,external_node_path_.relative)(module.dir, path).split(external_node_path_.sep).join('/'));
}
/**
 * The patterns with the main packages added: a binary whose main package is not instrumented writes no data and gives
 * no warning (golang/go#80307).
 * @param mains import paths
 */
function withMains(patterns, module, mains) {
    return patterns.includes(`${module.path}/...`) ? patterns : [...new Set([...patterns, ...mains])];
}
/**
 * Locates packages as the go command did, and others of the module by their import paths.
 * @param listed packages of any module
 */
function packageLocator(module, listed) {
    const known = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]));
    return (importPath) => {
        const dir = known.get(importPath) ?? '';
        if (dir !== '')
            return dir;
        if (importPath === module.path)
            return module.dir;
        return importPath.startsWith(`${module.path}/`)
            ? (0,external_node_path_.join)(module.dir, importPath.slice(module.path.length + 1))
            : undefined;
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/process/atExit.ts
var atExit = __webpack_require__(99100);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
;// CONCATENATED MODULE: ./src/preserve/fixedDirectory.ts
/**
 * @module Where binaries write that are started without GOCOVERDIR: a link, whose path is built into them, to the data of
 * the run while it lasts.
 */










/** A file in the root that contains the process id of the run. */
const OWNER = 'owner';
/**
 * Creates the link, replacing that of a run that was killed.
 * @param toolCacheDir absolute
 * @param workingDirectory absolute
 * @returns undefined if another run of the working directory has it, or if links cannot be created
 */
async function claimFixedDirectory(toolCacheDir, workingDirectory, { root, binariesData }) {
    const parent = (0,external_node_path_.join)(toolCacheDir, 'go-integration-coverage-preserve');
    const name = (0,external_node_crypto_.createHash)('sha256').update(workingDirectory).digest('hex').slice(0, 16);
    const path = (0,external_node_path_.join)(parent, `data-${name}`);
    if (!(await (0,support_files/* succeeds */.kz)((0,directories/* makeDirectory */.Oh)(parent))))
        return undefined;
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, OWNER), String(process.pid));
    const claimed = (await fixedDirectory_link(binariesData, path)) || ((await removeStale(path)) && (await fixedDirectory_link(binariesData, path)));
    if (!claimed)
        return undefined;
    const unwatch = (0,atExit/* atExit */.s)(() => {
        if ((0,external_node_fs_.readlinkSync)(path) === binariesData)
            (0,external_node_fs_.rmSync)(path, { force: true });
    });
    return {
        path,
        release: async () => {
            unwatch();
            if ((await targetOf(path)) === binariesData)
                await (0,promises_.rm)(path, { force: true });
        },
    };
}
/** Creates the link unless there is one: atomic, so that only one of several runs succeeds. */
async function fixedDirectory_link(target, path) {
    return (0,support_files/* succeeds */.kz)((0,promises_.symlink)(target, path, 'junction'));
}
/** Removes the link of a run that was killed. It is renamed first, so that the link of a newer run is not removed. */
async function removeStale(path) {
    const target = await targetOf(path);
    if (target === undefined || (await isRunning(target)))
        return false;
    const aside = (0,newFiles/* temporaryIn */.xt)((0,external_node_path_.dirname)(path));
    if (!(await (0,support_files/* succeeds */.kz)((0,promises_.rename)(path, aside))))
        return false;
    if ((await targetOf(aside)) !== target) {
        await (0,promises_.rename)(aside, path).catch(() => undefined);
        return false;
    }
    await (0,promises_.rm)(aside, { force: true });
    return true;
}
async function targetOf(path) {
    return (0,promises_.readlink)(path).catch(() => undefined);
}
/** Enough for a process id. */
const MAX_OWNER_BYTES = 100;
/** @param binariesData the data directory of another run */
async function isRunning(binariesData) {
    // Anything may be there: it was in reach of the tests of that run.
    const bytes = await (0,regularFile/* readRegularFile */.XF)((0,external_node_path_.join)(binariesData, '..', '..', OWNER), MAX_OWNER_BYTES).catch(() => '');
    const owner = bytes.toString();
    // Empty if the run was killed while writing it. Process id 0 would stand for our own process group.
    const pid = /^[1-9]\d*$/.test(owner) ? Number(owner) : undefined;
    if (pid === undefined)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it runs, but belongs to another user.
        return (0,errors/* errorCode */.CA)(error) === 'EPERM';
    }
}

// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/checks/fileMarks.ts
/** @module Whether a file is still the one that was there before. */

/** Marks the files as they are now. Files that do not exist have no mark. */
async function markFiles(paths) {
    const marks = await Promise.all(paths.map(async (path) => [path, await markOf(path)]));
    return new Map(marks.flatMap(([path, mark]) => (mark === undefined ? [] : [[path, mark]])));
}
/** Compares a file with its mark. A file without a mark is `changed` if it exists now. */
async function fileState(path, marks) {
    const mark = await markOf(path);
    if (mark === undefined)
        return 'gone';
    return mark === marks.get(path) ? 'same' : 'changed';
}
async function markOf(path) {
    const stats = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
    return stats === undefined ? undefined : [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(' ');
}

// EXTERNAL MODULE: ./src/go/build/binaries.ts + 1 modules
var build_binaries = __webpack_require__(47567);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: ./src/go/goCommand.ts
var goCommand = __webpack_require__(95217);
;// CONCATENATED MODULE: ./src/go/ownBuild.ts

/**
 * The environment for it: without flags, a workspace, experiments or another target of the user's, from variables or from
 * a file of `go env -w`. The build cache stays the user's.
 * @param cwd an absolute directory that exists
 * @throws UserError with Go's message if its settings are not valid
 */
async function ownBuildEnvironment(go, cwd) {
    const cache = await (0,goCommand/* goOutput */.w)(go, cwd, ['env', 'GOCACHE'], 'asking Go for its build cache');
    const none = { GOWORK: 'off', GOENV: 'off', GO111MODULE: 'on', GOCACHE: cache.trim() };
    return {
        ...go.env,
        ...none,
        // The sources need not be in a repository of this user's.
        GOFLAGS: '-buildvcs=false',
        GOEXPERIMENT: undefined,
        GOOS: undefined,
        GOARCH: undefined,
    };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/support/ownSources.ts
/** @module Our own Go sources: at the top of the repository, or in dist, where the build copies them. */



/**
 * The absolute path of a directory with Go sources of ours.
 * @param directory `launcher` or `preserve`
 * @param file a file in it, which distinguishes it from other directories of the same name
 * @throws Error if no directory above this code has it: the installation is incomplete
 */
function ownSources(directory, file) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let above = here;; above = (0,external_node_path_.dirname)(above)) {
        const found = (0,external_node_path_.join)(above, directory);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(found, file)))
            return found;
        if ((0,external_node_path_.dirname)(above) === above)
            throw new Error(`${directory}/${file} is not in ${here} or above it: the installation is incomplete`);
    }
}

;// CONCATENATED MODULE: ./src/preserve/copies.ts
/**
 * @module Copies of Go's files with our changes. They are kept from run to run, as Go's build cache depends on their
 * paths. Each has a folder that is named after its content and whose time is that of its last use.
 */






/** For each working directory there is a copy of coverage_hooks.go, so unused copies accumulate. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/**
 * Prepares a directory for copies and removes old ones from it.
 * @param directory absolute
 * @param otherwise absolute directory to use instead if `directory` is not writable
 */
async function copiesIn(directory, otherwise) {
    try {
        await (0,directories/* makeWritableDirectory */.mP)(directory);
    }
    catch {
        return async (name, text) => keepCopy(otherwise, name, text);
    }
    await dropOldCopies(directory);
    return async (name, text) => keepCopy(directory, name, text);
}
/** Keeps a file in a directory. @returns the absolute path of the copy */
async function keepCopy(directory, name, text) {
    const folder = (0,external_node_path_.join)(directory, (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16));
    const copy = (0,external_node_path_.join)(folder, name);
    await (0,directories/* makeDirectory */.Oh)(folder);
    // First of all, so that no other run removes it as old; this fails if the folder belongs to another user.
    const now = new Date();
    await (0,promises_.utimes)(folder, now, now).catch(() => undefined);
    // In one step: another run may be building with it.
    if (!(await (0,support_files/* isThere */.$B)(copy)))
        await (0,newFiles/* replaceFile */.fR)(copy, text);
    return copy;
}
/** Removes copies that were not used for 30 days, and ignores those that cannot be removed. */
async function dropOldCopies(directory) {
    const oldest = Date.now() - KEPT_MS;
    const folders = (await (0,promises_.readdir)(directory)).filter((name) => /^[\da-f]{16}$/.test(name));
    await Promise.all(folders.map(async (name) => {
        const folder = (0,external_node_path_.join)(directory, name);
        const used = await (0,promises_.stat)(folder).catch(() => undefined);
        if (used !== undefined && used.mtimeMs < oldest)
            await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }));
}

;// CONCATENATED MODULE: ./src/preserve/patches.ts
/** @module The changes to Go's runtime and coverage package: edited lines, and code that is appended. */
/** A file of this Go release is not as expected, so that it cannot be changed. */
class UnknownSource extends Error {
    name = 'UnknownSource';
}
/** Places where the runtime ends a process without running its exit hooks, in all releases since Go 1.20. */
const ENDS = {
    'runtime/signal_unix.go': [
        [
            'func dieFromSignal(sig uint32) {\n\tunblocksig(sig)\n',
            'func dieFromSignal(sig uint32) {\n\tcovliveEnd(covliveSignal, sig); unblocksig(sig)\n',
        ],
        ['\tmp.caughtsig.set(gp)\n', '\tcovliveEnd(covliveSignal, sig); mp.caughtsig.set(gp)\n'],
        ['func crash() {\n', 'func crash() { covliveDump()\n'],
    ],
    'runtime/panic.go': [
        [
            '\tsystemstack(func() {\n\t\tif isSecureMode() {\n',
            '\tsystemstack(func() {\n\t\tcovliveEnd(covliveFatal, 0); if isSecureMode() {\n',
        ],
        [
            '\t\tif startpanic_m() && msgs != nil {\n',
            '\t\tcovliveEnd(covlivePanic, 0); if startpanic_m() && msgs != nil {\n',
        ],
    ],
    'runtime/runtime.go': [
        [
            'func syscall_Exit(code int) {\n\texit(int32(code))\n',
            'func syscall_Exit(code int) {\n\tcovliveEnd(covliveSyscallExit, 0); exit(int32(code))\n',
        ],
    ],
};
const REGISTERS = [
    [' cmode uint8, cgran uint8) uint32 {\n', ' cmode uint8, cgran uint8) uint32 { covliveRegister(hash)\n'],
];
const EXITS = [
    ['\tif isarchive || islibrary {\n', '\tcovliveInitialised(); if isarchive || islibrary {\n'],
    [
        'func os_beforeExit(exitCode int) {\n',
        'func os_beforeExit(exitCode int) { covliveEnd(covliveOsExit, 0)\n',
    ],
    [
        'func syscall_runtime_BeforeExec() {\n',
        'func syscall_runtime_BeforeExec() { covliveEnd(covliveExec, 0)\n',
    ],
    [
        'func syscall_runtime_AfterExec() {\n\texecLock.unlock()\n',
        'func syscall_runtime_AfterExec() {\n\tcovliveGoesOn(); execLock.unlock()\n',
    ],
];
function said(text) {
    return `fmt.Fprintf(os.Stderr, "${text}`;
}
const EMITS = [
    ['os.Rename(s.cftmp, s.cfname)', 'covliveRename(s.cftmp, s.cfname)'],
    ['goCoverDir = os.Getenv("GOCOVERDIR")', 'goCoverDir = covliveDirectory()'],
    ['cfw.Write(finalHash, capturedOsArgs, s)', 'cfw.Write(finalHash, covliveArguments(), s)'],
    // Test binaries say nothing about coverage data, as they would not without coverage.
    [
        said('program not built with -cover\\n")'),
        'fmt.Fprint(covliveMessages(), "program not built with -cover\\n")',
    ],
    [
        said('warning: GOCOVERDIR not set, no coverage data emitted\\n")'),
        'fmt.Fprint(covliveMessages(), covliveUnset())',
    ],
    ...['error: coverage meta-data emit failed', 'error: coverage counter data emit failed'].map((text) => [
        said(`${text}: %v\\n", err)`),
        `fmt.Fprintf(covliveMessages(), "${text}: %v\\n", covliveWhy(err))`,
    ]),
];
/** `go test -cover` reads the data back and prints a percentage, which the tests' own output would not have. */
const PRINTS = [
    [
        '\tpodlist, err := pods.CollectPods(',
        '\tif cfile == "" { return nil }; podlist, err := pods.CollectPods(',
    ],
];
/** A test binary that was not started by go test has no directory for its data: it writes where programs write. */
const REPORTS = [
    [
        '\tif errmsg, err := cover',
        '\tif *gocoverdir == "" && *coverProfile == "" { return }; if errmsg, err := cover',
    ],
];
const CLEARS = [
    [
        'func ClearCounters() error {\n',
        'func ClearCounters() (coverr error) { covliveClearing(); defer covliveCleared(&coverr)\n',
    ],
    [
        'func WriteCountersDir(dir string) error {\n',
        'func WriteCountersDir(dir string) error { covliveGives(dir)\n',
    ],
    ['func WriteCounters(w io.Writer) error {\n', 'func WriteCounters(w io.Writer) error { covliveGives("")\n'],
];
/** In our files, the text after it is appended to a file of Go. */
const MARKER = '\n// ---\n';
/**
 * The changed files of the release, by their paths relative to GOROOT/src. No file is added, because some tools read
 * these packages without the overlay (go vet of Go 1.20, cmd/cover). Existing lines keep their numbers, which appear in
 * stack traces.
 * @throws UnknownSource if the text to change does not occur exactly once in this release
 */
async function patchedFiles(request) {
    const { coveragePackage, go, own, mapped } = request;
    const files = new Map();
    const edits = { ...ENDS, 'runtime/covermeta.go': REGISTERS };
    for (const [path, changes] of Object.entries(edits))
        files.set(path, edited(await go(path), changes));
    files.set('runtime/proc.go', procFile(await go('runtime/proc.go'), request));
    if (mapped)
        files.set('runtime/os_linux.go', osLinuxFile(await go('runtime/os_linux.go'), own.osLinux));
    files.set(`${coveragePackage}/hooks.go`, hooksFile(await go(`${coveragePackage}/hooks.go`), request));
    files.set(`${coveragePackage}/emit.go`, edited(await go(`${coveragePackage}/emit.go`), EMITS));
    const support = `${coveragePackage}/testsupport.go`;
    files.set(support, edited(await go(support), PRINTS));
    files.set('testing/newcover.go', edited(await go('testing/newcover.go'), REPORTS));
    files.set(`${coveragePackage}/apis.go`, edited(await go(`${coveragePackage}/apis.go`), CLEARS));
    return files;
}
function added(text) {
    return `\n${text.slice(text.indexOf(MARKER) + MARKER.length)}`;
}
/** Go 1.20 has another name for the reason, shown in traces, why a goroutine waits. */
function procFile(text, { coveragePackage, own }) {
    const more = added(own.proc).replaceAll('internal/coverage/cfile.', `${coveragePackage}.`);
    const reason = 'traceBlockSystemGoroutine';
    const exits = edited(text, EXITS).replace(/\brunExitHooks\((?:0|exitCode)\)/g, '$&; covliveHooksRan()');
    return exits + (text.includes(reason) ? more : more.replace(reason, 'traceEvGoBlock'));
}
/** Starts when the environment is read, before any code of the user runs. The system call package has moved twice. */
function osLinuxFile(text, own) {
    const [, path] = /"((?:internal\/runtime|runtime\/internal)\/syscall(?:\/linux)?)"/.exec(text) ?? [];
    if (path === undefined)
        throw new UnknownSource('runtime/os_linux.go imports no package for system calls');
    const imports = `\nimport (covarch "internal/goarch"; covsys "${path}"\n`;
    const edits = [
        ['\n\tgoenvs_unix()\n', '\n\tgoenvs_unix(); covliveStart()\n'],
        ['\nimport (\n', imports],
    ];
    return edited(text, edits) + added(own);
}
/** Our exit hook replaces Go's; exit hooks run last in, first out. */
function hooksFile(text, { coveragePackage, own, fixedDirectory }) {
    const hook = text.includes('F: emitCounterData,') ? 'F: emitCounterData,' : 'addExitHook(emitCounterData,';
    const isFirst = coveragePackage === 'runtime/coverage';
    const name = isFirst ? 'coverage' : 'cfile';
    const imports = [
        '"io"',
        '"os"',
        'covruntime "runtime"',
        'covsync "sync"',
        'covatomic "sync/atomic"',
        '"time"',
        'covunsafe "unsafe"',
    ];
    if (!isFirst)
        imports.push('"internal/coverage/rtcov"');
    const edits = [
        [hook, hook.replace('emitCounterData', 'covliveExit')],
        ['\t\temitMetaData()\n\t}\n}', '\t\temitMetaData()\n\t}; covliveInit(istest)\n}'],
        [`\npackage ${name}\n`, `\npackage ${name}; import (${imports.join('; ')})\n`],
    ];
    const more = withFixed(added(own.hooks), fixedDirectory);
    const lists = more
        .replaceAll('rtcov.Meta.PkgMap', 'getCovPkgMap()')
        .replaceAll('rtcov.Meta.List', 'getCovMetaList()');
    return edited(text, edits) + (isFirst ? lists : more);
}
function withFixed(text, directory) {
    const declared = /^\/\/go:linkname covliveFixed .*\nvar covliveFixed = .*$/m;
    // JSON.stringify writes strings as Go does: it uses no escape that Go lacks.
    return directory === undefined
        ? text.replace(declared, 'const covliveFixed = ""')
        : text.replace('"@FIXED@"', () => JSON.stringify(directory));
}
function edited(text, edits) {
    return edits.reduce((changed, [from, to]) => replaceOnce(changed, from, to), text);
}
function replaceOnce(text, from, to) {
    const parts = text.split(from);
    if (parts.length !== 2)
        throw new UnknownSource(`${JSON.stringify(from.trim())} occurs ${parts.length - 1} times instead of once`);
    return parts.join(to);
}

;// CONCATENATED MODULE: ./src/preserve/overlay.ts
/**
 * @module The overlay with which binaries preserve their counters: changed files of the Go that builds them, for
 * `-overlay`. docs/preserving.md explains what they do and why that is safe.
 */







/** Writes one overlay file; see `writeOverlays`. */
async function writeOverlay({ file, own, ...runtime }) {
    await writeOverlays(runtime, [{ file, own }]);
}
/**
 * Writes overlay files with the same changes, each including the user's own replacements.
 * @throws UnknownSource for a Go release that cannot be changed; UserError if an overlay of the user's cannot be read
 */
async function writeOverlays(request, overlays) {
    const [first] = overlays;
    if (first === undefined)
        return;
    const replace = await changedFiles(request, (0,external_node_path_.dirname)(first.file));
    for (const { file, own } of overlays) {
        const more = own === undefined ? {} : await ownReplacements(own);
        await (0,promises_.writeFile)(file, JSON.stringify({ Replace: { ...replace, ...more } }));
    }
}
/**
 * The replacements of Go's files.
 * @param otherwise absolute directory for the copies if the tool cache is not writable
 */
async function changedFiles(request, otherwise) {
    const { goroot } = request;
    const files = await patchedFiles({
        coveragePackage: await coveragePackageOf(goroot),
        go: async (path) => readSource((0,external_node_path_.join)(goroot, 'src', path)),
        own: await addedSources(),
        fixedDirectory: request.fixedDirectory,
        mapped: request.mapped ?? true,
    });
    const keep = await copiesIn((0,external_node_path_.join)(request.toolCacheDir, 'go-integration-coverage-preserve'), otherwise);
    const replace = {};
    for (const [path, text] of files)
        replace[(0,external_node_path_.join)(goroot, 'src', path)] = await keep((0,external_node_path_.basename)(path), text);
    return replace;
}
async function readSource(path) {
    return (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            throw new UnknownSource(`there is no ${path}`);
        throw error;
    });
}
async function coveragePackageOf(goroot) {
    return (await (0,support_files/* isThere */.$B)((0,external_node_path_.join)(goroot, 'src/internal/coverage/cfile')))
        ? 'internal/coverage/cfile'
        : 'runtime/coverage';
}
async function addedSources() {
    const directory = ownSources('preserve', 'coverage_hooks.go');
    const read = async (name) => (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8');
    const [proc, osLinux, hooks] = await Promise.all([
        read('runtime_proc.go'),
        read('runtime_os_linux.go'),
        read('coverage_hooks.go'),
    ]);
    return { proc, osLinux, hooks };
}
/** The user's replacements, with absolute paths: the go command resolves relative ones against its own directory. */
async function ownReplacements({ file, cwd, }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    try {
        const overlay = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        // Go ignores the case of keys.
        const [, replace] = Object.entries(overlay ?? {}).findLast(([key]) => key.toLowerCase() === 'replace') ?? [];
        const absolute = (name) => (name === '' ? '' : (0,external_node_path_.resolve)(cwd, name));
        return Object.fromEntries(Object.entries((replace ?? {})).map(([from, to]) => [
            absolute(from),
            absolute(to),
        ]));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`build-flags: -overlay ${file} cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, 'Fix or remove the file.');
    }
}

;// CONCATENATED MODULE: ./src/preserve/preserving.ts
/** @module Whether the binaries of a run preserve their counters however their processes end, and with which overlays. */




/**
 * Writes the overlays, or says by a finding why counters cannot be preserved.
 * @throws UserError if an overlay of the user's cannot be read
 */
async function preparePreserving(request) {
    if (!request.wanted)
        return { overlays: undefined, findings: [] };
    const obstacle = obstacleOf(request);
    if (obstacle !== undefined)
        return notPreserved(obstacle);
    const { goroot, toolCacheDir, scratch, own, fixedPlace } = request;
    const fixedDirectory = fixedPlace.path;
    const overlays = {
        build: (0,external_node_path_.join)(scratch, 'overlay-build.json'),
        tests: (0,external_node_path_.join)(scratch, 'overlay-tests.json'),
        nested: (0,external_node_path_.join)(scratch, 'overlay-nested.json'),
        launcher: (0,external_node_path_.join)(scratch, 'overlay-launcher.json'),
    };
    try {
        await writeOverlays({ goroot, toolCacheDir, fixedDirectory }, [
            { file: overlays.build, own: own.build },
            { file: overlays.tests, own: own.tests },
            { file: overlays.nested, own: own.nested },
            { file: overlays.launcher, own: undefined },
        ]);
        return { overlays, findings: fixedDirectory === undefined ? [(0,finding/* finding */.gk)('fixed-place-taken', TAKEN)] : [] };
    }
    catch (error) {
        if (!(error instanceof UnknownSource))
            throw error;
        return notPreserved(`This Go release is not supported: ${error.message}.`);
    }
}
/** The result if counters cannot be preserved. @param detail why, as a sentence */
function notPreserved(detail) {
    const title = 'The counters of processes that do not exit normally are not kept';
    return { overlays: undefined, findings: [(0,finding/* finding */.gk)('not-preserved', title, { detail })] };
}
const TAKEN = 'Binaries that are started without GOCOVERDIR, or with one of their own, are not measured';
function obstacleOf({ patterns }) {
    const measured = patterns.find((pattern) => /^(?:all|std|\.\.\.|(?:runtime|internal)(?:\/.*|\.\.\.)?)$/.test(pattern));
    if (measured === undefined)
        return undefined;
    return `coverpkg selects Go's own runtime (${measured}), which cannot be both changed and measured.`;
}

;// CONCATENATED MODULE: ./src/preserve/buildPreserved.ts
/** @module Building binaries that preserve their counters, or plain ones if this Go cannot be changed. */






/** Go's packages that the overlay changes. */
const CHANGED_PACKAGES = ['runtime', 'runtime/coverage', 'internal/coverage/cfile', 'testing'];
/**
 * Builds all main packages, without the changes to Go's runtime if it does not compile with them.
 * @throws BuildError for errors in the user's code
 */
async function buildPreserved(go, request, preserving, log, stop) {
    try {
        const overlay = preserving.overlays?.build;
        return { binaries: await (0,build_binaries/* buildBinaries */.wY)(go, { ...request, overlay }, log, stop), preserving };
    }
    catch (error) {
        const { overlays } = preserving;
        if (overlays === undefined || !(error instanceof build_binaries/* BuildError */.zS))
            throw error;
        if (!(await isOurFault(go, request.cwd, overlays, error)))
            throw error;
        log.info('building again without the changes to the Go runtime that preserve counters');
        const binaries = await (0,build_binaries/* buildBinaries */.wY)(go, { ...request, overlay: undefined }, log, stop);
        return { binaries, preserving: notPreserved(DID_NOT_COMPILE) };
    }
}
/**
 * Checks that Go's changed packages compile for the tests, as no binary was built that would show it: the Go release, or
 * an overlay of the user's, may have other files than we know.
 * @param cwd the absolute directory in which tests are built
 */
async function probePreserved(go, cwd, preserving) {
    if (preserving.overlays === undefined)
        return preserving;
    const { tests, nested } = preserving.overlays;
    for (const overlay of [tests, nested]) {
        // They import all other changed packages.
        const args = ['build', `-overlay=${overlay}`, 'runtime/coverage', 'testing'];
        const { exitCode } = await (0,exec/* capture */.Fg)(go.program, args, { cwd, env: go.env });
        if (exitCode !== 0)
            return notPreserved(DID_NOT_COMPILE);
    }
    return preserving;
}
const DID_NOT_COMPILE = 'Go’s runtime did not compile with our changes.';
/**
 * Whether our changes are the cause: a changed package did not compile, or, where no error names a place in the user's
 * code, even a program of our own cannot be built with them.
 */
async function isOurFault(go, cwd, overlays, error) {
    if (error.packages.some((path) => CHANGED_PACKAGES.includes(path)))
        return true;
    if (error.errors.length > 0)
        return false;
    const compiled = await (0,exec/* capture */.Fg)(go.program, ['build', `-overlay=${overlays.build}`, 'runtime/coverage'], {
        cwd,
        env: go.env,
    });
    if (compiled.exitCode !== 0)
        return true;
    const program = ['build', '-cover', `-overlay=${overlays.launcher}`, '-o', external_node_os_.devNull, '.'];
    const linked = await (0,exec/* capture */.Fg)(go.program, program, {
        cwd: ownSources('launcher', 'go.mod'),
        env: await ownBuildEnvironment(go, cwd),
    });
    return linked.exitCode !== 0;
}

;// CONCATENATED MODULE: ./src/go/inheritedFlag.ts
/** @module Flags in GOFLAGS, which the same flags on the command line override. */
/**
 * The value of a flag in GOFLAGS, the last one if it is repeated; undefined without one.
 * @param goFlags flags separated by blanks, in quotes if they contain blanks
 * @param name without dashes
 */
function inheritedFlag(goFlags, name) {
    const words = [...goFlags.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single ?? double ?? plain ?? '');
    const value = new RegExp(`^--?${name}=(.+)$`);
    return words.flatMap((word) => value.exec(word)?.[1] ?? []).at(-1);
}

// EXTERNAL MODULE: ./src/process/findProgram.ts
var findProgram = __webpack_require__(48932);
;// CONCATENATED MODULE: ./src/go/build/shadowing.ts
/**
 * @module Binaries whose names PATH resolves already, such as an example that is called `echo`: first on PATH, they would
 * change what the command means for everything that the tests start.
 */




/**
 * The binaries that would hide another program.
 * @param go with the PATH of the user, without the binaries
 */
async function findShadowing(go, binaries) {
    const all = await Promise.all(binaries.map(async (binary) => {
        const name = (0,external_node_path_.basename)(binary.path).replace(/\.exe$/, '');
        const program = await (0,findProgram/* findProgram */.K)(name, go.env, go.platform);
        return program === undefined || (await isSameProgram(go, binary, program)) ? [] : [{ binary, program }];
    }));
    return all.flat();
}
/** Whether PATH resolves to the directory of the binaries, or to one that was installed from the same main package. */
async function isSameProgram(go, binary, program) {
    const [directory, own] = await Promise.all([(0,promises_.realpath)((0,external_node_path_.dirname)(program)), (0,promises_.realpath)((0,external_node_path_.dirname)(binary.path))]);
    if (directory === own)
        return true;
    const { stdout } = await (0,exec/* capture */.Fg)(go.program, ['version', '-m', program], { cwd: directory, env: go.env });
    return /^\tpath\t(.*?)\r?$/m.exec(stdout)?.[1] === binary.importPath;
}

;// CONCATENATED MODULE: ./src/stages/offPath.ts
/** @module Keeps binaries off PATH that would hide other programs there, unless the user asks for them. */





/**
 * Moves binaries that would hide other programs out of the directory that is first on PATH. The user's own directory
 * (bin-dir) keeps all of its binaries and is put last on PATH.
 */
async function keepOffPath({ go, packages }, binaries, { packages: patterns, buildFlags, workingDirectory, binDir }, directories) {
    const shadowing = await findShadowing(go, binaries);
    const exact = patterns.filter((pattern) => !pattern.includes('...'));
    const named = shadowing.length === 0 || exact.length === 0
        ? []
        : await packages.list(workingDirectory, exact, buildFlags.words);
    const moved = shadowing.filter(({ binary }) => !named.some(({ importPath }) => importPath === binary.importPath));
    const lastOnPath = binDir !== undefined && moved.length > 0;
    const common = {
        lastOnPath,
        hidden: new Set(moved.map(({ binary }) => binary.importPath)),
        findings: offPathFindings(moved, binDir),
    };
    if (binDir !== undefined || moved.length === 0)
        return { ...common, binaries };
    const places = new Map();
    for (const { binary } of moved) {
        const path = (0,external_node_path_.join)(directories.binOffPath, (0,external_node_path_.basename)(binary.path));
        await (0,promises_.rename)(binary.path, path);
        places.set(binary, path);
    }
    return {
        ...common,
        binaries: binaries.map((binary) => ({ ...binary, path: places.get(binary) ?? binary.path })),
    };
}
function offPathFindings(moved, binDir) {
    const evidence = moved.map(({ binary, program }) => `${binary.name} (${binary.importPath}): PATH has ${program}`);
    const done = binDir === undefined
        ? ` and ${moved.length === 1 ? 'was' : 'were'} kept off PATH`
        : ', so bin-dir is last on PATH';
    const title = `${(0,plural/* plural */.L)(moved.length, 'binary')} would hide other programs${done}`;
    return (0,finding/* findingIfAny */.HN)('binary-off-path', title, evidence);
}

;// CONCATENATED MODULE: ./src/stages/build.ts
/** @module Builds the instrumented binaries, and finds out whether they and the tests keep their counters. */







/**
 * Builds all main packages of the plan.
 * @param fixedDirectory where processes without GOCOVERDIR write; undefined while another run uses that directory
 * @throws BuildError with the compiler's errors; Interrupted
 */
async function build(ready, plan, { inputs, directories }, fixedDirectory, host) {
    const { go, modules, pinned, binDir } = ready;
    const prepared = await prepare(ready, plan, inputs, directories.scratch, fixedDirectory);
    if (plan.mains.length === 0) {
        const preserving = await probePreserved(go, inputs.testDirectory, prepared);
        return {
            binaries: [],
            marks: new Map(),
            lastOnPath: false,
            hidden: new Set(),
            preserving,
            findings: [...preserving.findings, noMains()],
        };
    }
    const request = {
        module: modules.measured,
        cwd: inputs.workingDirectory,
        mains: plan.mains,
        names: plan.names,
        patterns: plan.patternsWithMains,
        flags: inputs.buildFlags,
        ...(pinned.goTempDir === '' ? { scratch: directories.scratch } : {}),
        binDir,
        goos: pinned.info.goos,
    };
    const built = await buildPreserved(go, request, prepared, host.log, host.stop);
    for (const { name, importPath } of built.binaries)
        host.log.info(`built ${name} from ${importPath}`);
    const hasOwn = inputs.testFlags.overlay !== undefined || inheritedFlag(pinned.goFlags, 'overlay') !== undefined;
    const preserving = hasOwn
        ? await probePreserved(go, inputs.testDirectory, built.preserving)
        : built.preserving;
    const placed = await keepOffPath(ready, built.binaries, inputs, directories);
    return {
        binaries: placed.binaries,
        marks: await markFiles(placed.binaries.map((binary) => binary.path)),
        lastOnPath: placed.lastOnPath,
        hidden: placed.hidden,
        preserving,
        findings: [...preserving.findings, ...(await (0,build_binaries/* buildFindings */.nH)(request, built.binaries)), ...placed.findings],
    };
}
async function prepare({ pinned, keptPlace: toolCacheDir }, { patternsWithMains }, { preserve, buildFlags, testFlags, workingDirectory, testDirectory }, scratch, fixedDirectory) {
    const inherited = inheritedFlag(pinned.goFlags, 'overlay');
    const own = (file, cwd) => file === undefined ? undefined : { file, cwd };
    return preparePreserving({
        wanted: preserve,
        fixedPlace: { path: fixedDirectory },
        goroot: pinned.goroot,
        toolCacheDir,
        scratch,
        patterns: patternsWithMains,
        own: {
            build: own(buildFlags.overlay ?? inherited, workingDirectory),
            tests: own(testFlags.overlay ?? inherited, testDirectory),
            nested: own(inherited, testDirectory),
        },
    });
}
function noMains() {
    return (0,finding/* finding */.gk)('no-main-package', 'There is no main package, so only test processes are measured');
}

// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/covdata/bytes/fileSystem.ts
var fileSystem = __webpack_require__(49749);
;// CONCATENATED MODULE: ./src/covdata/read/dataFolders.ts
/**
 * @module Finds folders with coverage data below a directory. Whoever ran the tests may have put anything there, so links are
 * not followed, and depth and number are limited.
 */




const MAX_DEPTH = 16;
const MAX_FOLDERS = 10_000;
/** The name of any file that counts. */
const DATA_NAME = /^(?:live\.)?cov(?:meta|counters)\./;
/** Read, write and search for the owner. */
const OWN = 0o700;
/**
 * Finds the folders with data below a directory, without the directory itself.
 * @param directory absolute
 */
async function dataFoldersBelow(directory) {
    const folders = [];
    const leftOut = [];
    let searched = 0;
    let level = [directory];
    for (let depth = 0; level.length > 0; depth++) {
        const next = [];
        for (const folder of level) {
            // Those that follow are beyond the limit too, and there may be very many.
            if (searched++ > MAX_FOLDERS)
                return { folders, leftOut: [...leftOut, `${folder} …`] };
            const found = depth > MAX_DEPTH ? undefined : await contentOf(folder);
            if (found === undefined)
                leftOut.push(folder);
            else {
                if (found.hasData && depth > 0)
                    folders.push(folder);
                for (const name of found.folders)
                    next.push((0,external_node_path_.join)(folder, name));
            }
        }
        level = next;
    }
    return { folders, leftOut };
}
/** @returns undefined if the folder cannot be read, not even after a change of its mode */
async function contentOf(folder) {
    const entries = await entriesOf(folder).catch(async () => {
        await (0,promises_.chmod)(folder, OWN).catch(() => undefined);
        return entriesOf(folder).catch(() => undefined);
    });
    if (entries === undefined)
        return undefined;
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return {
        hasData: entries.some((entry) => !entry.isDirectory() && DATA_NAME.test(entry.name)),
        folders: folders.sort((0,byteOrder/* byteOrderOf */.U)(folders)),
    };
}
async function entriesOf(folder) {
    return (0,fileSystem/* readdir */.Cy)(folder, { withFileTypes: true });
}

;// CONCATENATED MODULE: ./src/checks/dataDirectories.ts
/** @module Checks the data directories of a run after the suite: tests may have done anything to them. */






/** Read, write and search for the owner. */
const dataDirectories_OWN = 0o700;
/**
 * Finds out what happened to the directories, and makes them readable if possible: a missing one is created again, empty.
 * @param directories absolute
 */
async function checkDirectories(directories) {
    const findings = await directoryFindings(directories);
    const readable = [];
    for (const directory of directories)
        if (await (0,support_files/* succeeds */.kz)((0,promises_.readdir)(directory)))
            readable.push(directory);
    return { findings, readable };
}
async function directoryFindings(directories) {
    const missing = [];
    const unwritable = [];
    const foreign = [];
    for (const directory of directories) {
        const stats = await (0,promises_.lstat)(directory).catch(() => undefined);
        if (stats?.isDirectory() !== true) {
            missing.push(stats === undefined ? directory : `${directory} is no longer a directory`);
            await recreate(directory);
            continue;
        }
        // Windows has neither user ids nor modes.
        const user = process.getuid?.();
        if (user === undefined)
            continue;
        if (stats.uid !== user)
            unwritable.push(`${directory} belongs to user id ${stats.uid}`);
        else if ((stats.mode & dataDirectories_OWN) !== dataDirectories_OWN) {
            unwritable.push(`${directory} has the mode ${(stats.mode & 0o777).toString(8)}`);
            await (0,promises_.chmod)(directory, dataDirectories_OWN).catch(() => undefined);
        }
        foreign.push(...(await foreignFiles(directory, user)));
    }
    return [
        ...(0,finding/* findingIfAny */.HN)('data-directory-missing', 'A coverage data directory is gone', missing),
        ...(0,finding/* findingIfAny */.HN)('data-directory-unwritable', 'A coverage data directory is not writable', unwritable),
        ...(0,finding/* findingIfAny */.HN)('foreign-owned-data', 'Processes of another user wrote coverage data', foreign),
    ];
}
/** A directory that cannot be created is not read. */
async function recreate(directory) {
    await (0,promises_.rm)(directory, { force: true }).catch(() => undefined);
    await (0,promises_.mkdir)(directory, { recursive: true }).catch(() => undefined);
}
/** Synchronous, because there may be thousands of files and each takes microseconds. */
function ownerOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).uid;
    }
    catch {
        // The file is gone, or we may not read the directory: reading the data will tell.
        return undefined;
    }
}
/** One line for each owner other than `user`. */
async function foreignFiles(directory, user) {
    const byOwner = new Map();
    for (const name of await (0,promises_.readdir)(directory).catch(() => [])) {
        const uid = ownerOf((0,external_node_path_.join)(directory, name));
        if (uid === undefined || uid === user)
            continue;
        const names = byOwner.get(uid);
        if (names === undefined)
            byOwner.set(uid, [name]);
        else
            names.push(name);
    }
    return [...byOwner].map(([uid, names]) => `${(0,plural/* plural */.L)(names.length, 'file')} of user id ${uid}: ${(0,external_node_path_.join)(directory, names[0] ?? '')}${names.length > 1 ? ' …' : ''}`);
}

;// CONCATENATED MODULE: ./src/checks/oldData.ts
/** @module Finds coverage data from before the run. */

/** Clocks are corrected by small amounts all the time. */
const TOLERANCE_MS = 1000;
/**
 * Goes by the time in the names of counter data files: when their process ended.
 * @param setBackMs by how much the machine's clock was set back since our process began
 */
function oldDataFindings(pods, started, setBackMs = clockSetBack()) {
    const earliest = BigInt(Math.floor(started.getTime() - setBackMs - TOLERANCE_MS)) * 1000000n;
    const evidence = pods.flatMap((pod) => pod.processes.filter((process) => process.time < earliest).map((process) => process.path));
    const files = evidence.length === 1 ? 'A counter data file is' : `${evidence.length} counter data files are`;
    return (0,finding/* findingIfAny */.HN)('data-older-than-run', `${files} older than the run`, evidence);
}
/** In milliseconds; 0 if the clock was set forward or not at all. The time that has passed is known from another clock. */
function clockSetBack() {
    return Math.max(0, performance.timeOrigin + performance.now() - Date.now());
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/process/boundedCommand.ts
var boundedCommand = __webpack_require__(73983);
;// CONCATENATED MODULE: ./src/checks/goVersions.ts
/** @module Which Go version built an executable. */


/** Paths in one command, because the length of a command line is limited. */
const MAX_PATHS = 100;
/**
 * Asks `go version` about executables.
 * @returns versions by path, without the leading `go`: `1.26.8`. Files that are not Go programs are left out, and so are
 * all paths after the first hundred. Empty if `go version` cannot be run, does not answer in time or is stopped.
 */
async function goVersionsOf(go, paths, stop) {
    const asked = (await Promise.all(paths.slice(0, MAX_PATHS).map(fileAt))).filter((path) => path !== undefined);
    if (asked.length === 0)
        return new Map();
    const { program, env, platform } = go;
    const args = ['version', ...asked];
    const ended = await (0,boundedCommand/* captureBounded */.Q)(program, args, { cwd: '.', env, platform, stop }).catch(() => undefined);
    const lines = (ended?.stdout ?? '').split(/\r?\n/);
    return new Map(asked.flatMap((path) => {
        // `go1.26.8`, `devel go1.28-…`
        const shown = lines.flatMap((text) => (text.startsWith(`${path}: `) ? text.slice(path.length + 2) : []));
        return shown.flatMap((text) => {
            const version = /^(?:devel )?go(.+)$/.exec(text)?.[1];
            return version === undefined ? [] : [[path, version]];
        });
    }));
}
/** Files only: `go version` would search a whole directory. */
async function fileAt(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    return stats?.isFile() === true ? path : undefined;
}

;// CONCATENATED MODULE: ./src/checks/instrumentation.ts
/** @module Whether an executable is instrumented for coverage, whatever Go version built it. */


/**
 * Functions that are linked only if a package, or the main package, is instrumented. Their names are in the tables that
 * the runtime needs for stack traces, so stripping keeps them; tested with Go 1.20 to 1.27. (The build setting -cover is
 * recorded only since Go 1.23, and says nothing about the main package.)
 */
const ANY_PACKAGE = 'runtime.addCovMeta';
const MAIN_PACKAGE = 'runtime/coverage.initHook';
const CHUNK = 1 << 20;
/** Sparse files can claim any size. */
const MAX_BYTES = 4 * 1024 ** 3;
/** Without it, opening a pipe would wait for a writer. Windows has no such flag. */
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Searches an executable, which is read in chunks of 1 MiB.
 * @returns undefined if the path is not a readable file
 */
async function instrumentationOf(path) {
    return readInstrumentation(path).catch(() => undefined);
}
async function readInstrumentation(path) {
    const file = await (0,promises_.open)(path, OPEN_FLAGS);
    try {
        const stats = await file.stat();
        if (!stats.isFile() || stats.size > MAX_BYTES)
            return undefined;
        let any = false;
        const buffer = Buffer.allocUnsafe(CHUNK);
        // The end of a chunk is read again with the next one, because a name may span both.
        const overlap = MAIN_PACKAGE.length - 1;
        for (let position = 0;;) {
            const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
            const piece = buffer.subarray(0, bytesRead);
            if (piece.includes(MAIN_PACKAGE))
                return 'full';
            any ||= piece.includes(ANY_PACKAGE);
            if (bytesRead <= overlap)
                return any ? 'no main' : 'none';
            position += bytesRead - overlap;
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./src/checks/programFiles.ts
/** @module Checks the binaries' files after the suite: rebuilt by the tests, without coverage, or by another Go version. */







/** Finds binaries that were replaced or removed, and executables that another Go version built. */
async function programFileFindings(files) {
    const { go, goVersion, built, pods, stop } = files;
    const replaced = await replacedBinaries(files);
    const there = replaced.filter(({ instrumentation }) => instrumentation !== undefined);
    const paths = [...there.map(({ binary }) => binary.path), ...otherBinaries(pods, built)];
    const versions = await goVersionsOf(go, paths, stop);
    const others = [...versions].filter(([, version]) => version.split(/[\s-]/)[0] !== goVersion);
    return [
        ...replacedFindings(replaced, versions),
        ...list('other-go-version', 'built with a Go version other than the pinned one', others.map(([path, version]) => `${path}: Go ${version}`)),
    ];
}
/** A binary that is gone was cleaned up, and is only worth a finding if it never wrote anything. */
async function replacedBinaries({ built, marks, binaries }) {
    const silent = new Set(binaries.filter((binary) => binary.processes === 0).map((binary) => binary.importPath));
    const found = [];
    for (const binary of built) {
        const state = await fileState(binary.path, marks);
        if (state === 'changed')
            found.push({ binary, gone: false, instrumentation: await instrumentationOf(binary.path) });
        if (state === 'gone' && silent.has(binary.importPath))
            found.push({ binary, gone: true, instrumentation: undefined });
    }
    return found;
}
function replacedFindings(replaced, versions) {
    const evidence = (wanted, isGo) => replaced
        .filter(({ binary, instrumentation }) => wanted.includes(instrumentation) && versions.has(binary.path) === isGo)
        .map((found) => `${found.binary.name} (${found.binary.path}): ${stateText(found, versions.get(found.binary.path))}`);
    return [
        ...list('program-not-instrumented', 'replaced by one without coverage', evidence(['none'], true)),
        ...list('main-not-instrumented', 'replaced by one whose main package is not instrumented', evidence(['no main'], true)),
        ...list('binary-replaced', 'replaced during the suite', [
            ...evidence(['full'], true),
            ...evidence(['full', 'no main', 'none', undefined], false),
        ]),
    ];
}
function stateText({ gone, instrumentation }, version) {
    if (gone)
        return 'it was removed';
    if (instrumentation === undefined)
        return 'it can no longer be read';
    return version === undefined ? 'it is no longer a Go program' : `built with Go ${version}`;
}
function list(code, what, evidence) {
    const { length } = evidence;
    const title = `${(0,plural/* plural */.L)(length, 'binary')} ${length === 1 ? 'was' : 'were'} ${what}`;
    return (0,finding/* findingIfAny */.HN)(code, title, evidence);
}
/** Absolute paths of executed binaries that we did not build; their files may be gone. */
function otherBinaries(pods, built) {
    const own = new Set(built.map((binary) => binary.path));
    const started = pods.flatMap((pod) => pod.processes
        .filter((process) => model/* SOURCES */.H[process.column] === 'binaries')
        .flatMap((process) => process.args[0] ?? []));
    return [...new Set(started)].filter((path) => (0,external_node_path_.isAbsolute)(path) && !own.has(path));
}

// EXTERNAL MODULE: ./src/coverage/commandText.ts
var commandText = __webpack_require__(808);
// EXTERNAL MODULE: ./src/covdata/live/liveFile.ts + 1 modules
var liveFile = __webpack_require__(36652);
;// CONCATENATED MODULE: ./src/checks/runningProcesses.ts
/** @module Which processes on this machine own live files and are still running. */






/**
 * Finds the live files whose processes are still running. A file that says how its process ended is not one of them. On
 * Linux a process is recognized by its id in its own namespace, its arguments and its start time, which everyone may read;
 * elsewhere by its id.
 * @param paths live files; those that cannot be read are ignored
 */
async function runningProcesses(paths, platform) {
    const found = new Map();
    const open = [];
    for (const path of paths) {
        const live = await runningProcesses_ownerOf(path);
        if (live !== undefined && OPEN.includes(live.ending.how))
            open.push({ name: (0,external_node_path_.basename)(path), live });
    }
    if (open.length === 0)
        return found;
    const processes = platform === 'linux' ? await linuxProcesses() : [];
    for (const { name, live } of open) {
        const process = processes.find((one) => isProcessOf(live, one));
        if (process !== undefined)
            found.set(name, process.pid);
        else if (platform !== 'linux' && isAlive(live.pid))
            found.set(name, live.pid);
    }
    return found;
}
async function runningProcesses_ownerOf(path) {
    try {
        return (0,liveFile/* decodeLiveOwner */.SO)(await (0,regularFile/* readStart */.H6)(path, liveFile/* LIVE_HEADER_BYTES */.tI));
    }
    catch {
        return undefined;
    }
}
/** What a live file says while its process is running. */
const OPEN = ['unknown', 'without hooks'];
const SECOND = 1000000000n;
/** The unit of times in proc(5): USER_HZ, the same on all architectures that Go supports. */
const TICKS_PER_SECOND = 100n;
function isProcessOf({ pid, started, origin }, process) {
    if (process.ownPid !== pid || process.started > started + 2n * SECOND)
        return false;
    // The file has only the arguments that fit, and the last one may be cut off, even in the middle of a character.
    const last = origin.args.length - 1;
    return origin.args.every((arg, index) => index < last ? process.args[index] === arg : process.args[index]?.startsWith(arg.replace(/\uFFFD$/, '')));
}
async function linuxProcesses() {
    const [, boot = '0'] = /^btime (\d+)$/m.exec(await (0,support_files/* readProc */.lK)('stat')) ?? [];
    const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const [status, stat, cmdline] = await Promise.all(['status', 'stat', 'cmdline'].map(async (name) => (0,support_files/* readProc */.lK)(`${pid}/${name}`)));
        const [, own = pid] = /^NSpid:.*?(\d+)$/m.exec(status ?? '') ?? [];
        // The second field, the program's name, may contain anything. The start time is the 22nd field.
        const ticks = (stat ?? '').replace(/^.*\) /s, '').split(' ')[19] ?? '';
        const args = (cmdline ?? '').split('\0').slice(0, -1);
        if (!/^\d+$/.test(ticks))
            return [];
        const started = BigInt(boot) * SECOND + (BigInt(ticks) * SECOND) / TICKS_PER_SECOND;
        return [{ pid: Number(pid), ownPid: Number(own), started, args }];
    }));
    return found.flat();
}
function isAlive(pid) {
    // A signal to process 0 would go to our whole process group.
    if (pid < 1)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,errors/* errorCode */.CA)(error) === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./src/checks/stillRunning.ts
/** @module Finds processes of a suite that are still running after it: they left its process group, so they were not ended. */








/**
 * Finds processes whose live file is in one of the directories and, on Linux, instrumented processes whose GOCOVERDIR is one
 * of them. Other systems do not show the environment of a process, and Linux shows only that of the same user's processes.
 * @param directories absolute, of this run only
 */
async function stillRunning(directories, platform) {
    const running = await runningProcesses(await liveFilesIn(directories), platform);
    const files = new Set(running.keys());
    const evidence = new Map();
    for (const pid of running.values())
        evidence.set(String(pid), `pid ${pid}`);
    if (platform === 'linux') {
        const variables = directories.map((directory) => `GOCOVERDIR=${directory}`);
        const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
        await Promise.all(pids.map(async (pid) => {
            const text = await processText(pid, variables, evidence.has(pid));
            if (text !== undefined)
                evidence.set(pid, text);
        }));
    }
    if (evidence.size === 0)
        return { files, findings: [] };
    const processes = evidence.size === 1 ? '1 process' : `${evidence.size} processes`;
    const title = `${processes} of the suite kept running after it had ended`;
    return { files, findings: [(0,finding/* finding */.gk)('process-still-running', title, { evidence: [...evidence.values()] })] };
}
async function liveFilesIn(directories) {
    const listed = await Promise.all(directories.map(async (directory) => {
        const names = await (0,promises_.readdir)(directory).catch(() => []);
        return names.filter((name) => liveFile/* LIVE_NAME */.Vp.test(name)).map((name) => (0,external_node_path_.join)(directory, name));
    }));
    return listed.flat();
}
/**
 * Describes a process of the suite.
 * @param known whether it is known to belong to the suite
 * @returns undefined for any other process, for one without counters, and for one that has ended
 */
async function processText(pid, variables, known) {
    // proc(5): entries end with a zero byte; a zombie has none.
    const environ = known ? [] : (await (0,support_files/* readProc */.lK)(`${pid}/environ`)).split('\0');
    if (!known && !variables.some((variable) => environ.includes(variable)))
        return undefined;
    if (!known && (await instrumentationOf(`/proc/${pid}/exe`)) !== 'full')
        return undefined;
    const args = (await (0,support_files/* readProc */.lK)(`${pid}/cmdline`)).split('\0').slice(0, -1);
    return args.length === 0 ? undefined : `${(0,commandText/* commandText */.j)(args)} (pid ${pid})`;
}

;// CONCATENATED MODULE: ./src/checks/afterSuite.ts







/**
 * Makes the data directories readable if possible, finds the folders with data below them, and checks for processes that are
 * still running.
 * @param directories absolute: where the processes of this run write
 * @returns also the folders below in `readable`
 */
async function beforeReading(directories, platform) {
    const { findings, readable } = await checkDirectories(directories);
    const below = await Promise.all(readable.map(dataFoldersBelow));
    const all = [...directories, ...below.flatMap(({ folders }) => folders)];
    const { files, findings: running } = await stillRunning(all, platform);
    const leftOut = below.flatMap((found) => found.leftOut);
    const title = `${(0,plural/* plural */.L)(leftOut.length, 'folder')} below a coverage data directory ${leftOut.length === 1 ? 'was' : 'were'} not read`;
    return {
        findings: [...running, ...findings, ...(0,finding/* findingIfAny */.HN)('data-folder-unread', title, leftOut)],
        readable: [...readable, ...below.flatMap(({ folders }) => folders)],
        running: files,
    };
}
/** Checks the files of the binaries and the age of the data, which needs the data. */
async function afterReading(left) {
    return [...(await programFileFindings(left)), ...oldDataFindings(left.pods, left.started)];
}

;// CONCATENATED MODULE: ./src/checks/namedPrograms.ts
/** @module Which binaries the tests are meant to start: those whose names are in their texts. */

/** In bytes; test files with large literals exist. */
const MAX_TEST_FILE = 16 * 1024 * 1024;
/** A string literal of Go, interpreted or raw. */
const LITERAL = /"(?:\\.|[^"\\\n])*"|`[^`]*`/g;
/**
 * The string literals of test files, or the text of the script that replaces them.
 * @param testFiles absolute paths; a file that cannot be read has none
 */
async function textsOfTests(testFiles, script) {
    if (script !== undefined)
        return [script];
    const texts = [];
    for (const file of testFiles) {
        const content = await (0,regularFile/* readRegularFile */.XF)(file, MAX_TEST_FILE).catch(() => undefined);
        texts.push(...(content?.toString('utf8').match(LITERAL) ?? []).map((literal) => literal.slice(1, -1)));
    }
    return texts;
}
/** Whether a text names a program: as a word, or as the last element of a path (`./cmd/server`, `bin/server.exe`). */
function namesProgram(texts, name) {
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const word = new RegExp(`(?:^|[\\s/\\\\"'=(])${escaped}(?:\\.exe)?(?=$|[\\s"';|&)])`, 'm');
    return texts.some((text) => word.test(text));
}

// EXTERNAL MODULE: ./src/checks/describeData.ts + 1 modules
var describeData = __webpack_require__(76299);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts + 1 modules
var seenFiles = __webpack_require__(82812);
// EXTERNAL MODULE: ./src/coverage/buildModel.ts
var buildModel = __webpack_require__(84905);
// EXTERNAL MODULE: ./src/coverage/selectedPods.ts
var selectedPods = __webpack_require__(87461);
// EXTERNAL MODULE: ./src/coverage/readData.ts
var readData = __webpack_require__(532);
;// CONCATENATED MODULE: ./src/coverage/sourceNames.ts
/**
 * @module The names of source files in coverage data, compared with the files: `//line` directives give functions the
 * names of other files, and tests may remove sources that they generated.
 */






/** How many packages are looked at at the same time. */
const sourceNames_PARALLEL_PACKAGES = 8;
/**
 * Compares the names in the data with the files on disk.
 * @param linked import paths of the packages to look at
 * @param moduleDir nothing counts as gone if this directory is
 */
async function sourceNames(pods, linked, locate, moduleDir) {
    const gone = new Set();
    const directed = new Map();
    const there = await (0,support_files/* isDirectory */.wd)(moduleDir);
    await (0,parallel/* forEachLimited */.v)([...filesByPackage(pods, linked)], sourceNames_PARALLEL_PACKAGES, async ([importPath, names]) => {
        const directory = locate(importPath);
        if (directory === undefined)
            return;
        const files = (await (0,promises_.readdir)(directory).catch(() => [])).filter((name) => name.endsWith('.go'));
        const sources = files.filter((name) => !name.endsWith('_test.go'));
        const targets = new Map();
        for (const source of sources) {
            const text = await textOf((0,external_node_path_.join)(directory, source));
            for (const target of directiveTargets(text))
                targets.set(target, source);
        }
        for (const name of names) {
            const [path, source] = [`${importPath}/${name}`, targets.get(name)];
            if (source !== undefined)
                directed.set(path, source);
            else if (there && !sources.includes(name))
                gone.add(path);
        }
    });
    return { gone, directed };
}
/** Empty if it is not a regular file, or cannot be read. */
async function textOf(path) {
    const content = await (0,regularFile/* readRegularFile */.XF)(path, MAX_SOURCE_LENGTH).catch(() => undefined);
    return content?.toString('utf8') ?? '';
}
/** The base names of the source files in the data, by package. */
function filesByPackage(pods, linked) {
    const found = new Map();
    for (const { importPath, records } of pods.flatMap((pod) => pod.meta.packages)) {
        if (!linked.has(importPath))
            continue;
        const names = found.get(importPath) ?? new Set();
        found.set(importPath, names);
        for (let index = 0; index < records.length; index++)
            names.add(records.sourceFile(index).slice(importPath.length + 1));
    }
    return found;
}
/** The base names of the files that the line directives of a Go file name. */
function directiveTargets(text) {
    const whole = text.matchAll(/^\/\/line (.+?):\d+(?::\d+)?\s*$/gm);
    const within = text.matchAll(/\/\*line ([^*\n]+?):\d+(?::\d+)?\*\//g);
    return [...whole, ...within].flatMap(([, file = '']) => file.split(/[\\/]/).at(-1) ?? []);
}

// EXTERNAL MODULE: ./src/coverage/unitIndexes.ts
var unitIndexes = __webpack_require__(47056);
// EXTERNAL MODULE: ./src/go/packages/modFile.ts
var modFile = __webpack_require__(71020);
;// CONCATENATED MODULE: ./src/go/packages/moduleTree.ts
/** @module The packages in a module's directory, whatever their build constraints: what `./...` matches with some tags. */





/** In bytes, far above the size of any real go.mod. */
const MAX_MOD_FILE = 16 * 1024 * 1024;
/**
 * Import paths of all directories of a module with Go files other than tests. As for the go command, other modules,
 * `testdata`, `vendor`, directories whose names begin with `.` or `_`, and those that go.mod ignores are left out.
 */
async function packagesInTree({ path, dir }) {
    const ignored = await ignoredIn((0,external_node_path_.join)(dir, 'go.mod'));
    const found = new Set();
    const visit = async (within) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(dir, within), { withFileTypes: true }).catch(() => []);
        if (within !== '' && entries.some((entry) => entry.name === 'go.mod' && !entry.isDirectory()))
            return;
        if (entries.some(isSource))
            found.add(external_node_path_.posix.join(path, within));
        for (const entry of entries) {
            const below = external_node_path_.posix.join(within, entry.name);
            if (entry.isDirectory() && !/^(?:[._].*|testdata|vendor)$/.test(entry.name) && !ignored(below))
                await visit(below);
        }
    };
    await visit('');
    return found;
}
function isSource(entry) {
    return !entry.isDirectory() && entry.name.endsWith('.go') && !entry.name.endsWith('_test.go');
}
/**
 * The `ignore` directives of Go 1.25: `./x` is a directory in the module's root, `x` one in any directory. Tests may have
 * replaced the file; then there are none. It may be a link, as in other build systems.
 */
async function ignoredIn(file) {
    const text = await (0,promises_.realpath)(file)
        .then(async (path) => (0,regularFile/* readRegularFile */.XF)(path, MAX_MOD_FILE))
        .catch(() => '');
    const paths = (0,modFile/* parseDirectives */.M)(text.toString())
        .filter(({ verb }) => verb === 'ignore')
        .flatMap(({ args }) => args.slice(0, 1));
    return (within) => paths.some((path) => {
        const clean = external_node_path_.posix.normalize(path).replace(/\/$/, '');
        return path.startsWith('./') ? within === clean : `/${within}`.endsWith(`/${clean}`);
    });
}

// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/stages/compactData.ts + 3 modules
var compactData = __webpack_require__(3147);
// EXTERNAL MODULE: ./src/covdata/bytes/bytes.ts
var bytes_bytes = __webpack_require__(63311);
// EXTERNAL MODULE: ./src/covdata/format/encodeMeta.ts
var encodeMeta = __webpack_require__(36607);
// EXTERNAL MODULE: ./src/covdata/format/metaFile.ts + 1 modules
var metaFile = __webpack_require__(21398);
// EXTERNAL MODULE: ./src/covdata/format/metaHash.ts
var metaHash = __webpack_require__(8413);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts + 15 modules
var readPods = __webpack_require__(36026);
// EXTERNAL MODULE: ./src/covdata/write/podFiles.ts + 1 modules
var podFiles = __webpack_require__(73678);
;// CONCATENATED MODULE: ./src/go/build/coverTool.ts
/**
 * @module The statements of packages that are in no binary, from Go's own cover tool: `go build -cover` runs it in the
 * same way for each package that it instruments.
 */








/** How many packages are instrumented at the same time. */
const coverTool_PARALLEL_PACKAGES = 4;
/** In bytes, far above the size of any real instrumented source. */
const MAX_OUTPUT = 256 * 1024 * 1024;
/** The first part of the names of the variables that the tool writes. */
const PREFIX = 'goCover_';
/** The variable with what the tool records about the functions of a package. */
const RECORD = new RegExp(`^var ${PREFIX}M = \\[\\.\\.\\.\\]byte\\{([^}]*)\\}`, 'm');
/**
 * Runs the cover tool on packages without building them, and keeps what it records about their functions. Tests may have
 * replaced anything: when the tool does not end for one package, it is not run for the others. Never throws.
 */
async function instrumentPackages(go, request) {
    const found = [];
    let slow;
    await (0,parallel/* forEachLimited */.v)(request.packages, coverTool_PARALLEL_PACKAGES, async (pkg, index) => {
        const { importPath } = pkg;
        const scratch = (0,external_node_path_.join)(request.scratch, String(index));
        try {
            if (slow !== undefined)
                throw slow;
            found[index] = { importPath, blob: await instrument(go, pkg, request, scratch), problem: undefined };
        }
        catch (error) {
            if (error instanceof TooSlow)
                slow = error;
            found[index] = { importPath, blob: undefined, problem: (0,errors/* describeError */.Uc)(error) };
        }
    });
    return found;
}
class TooSlow extends Error {
    message = 'go tool cover did not end in time';
}
/** @throws Error with the tool's message if it fails; TooSlow if it was ended */
async function instrument(go, { importPath, modulePath, dir, files }, { name, goVersion, stop }, scratch) {
    const sources = files.map((file) => (0,external_node_path_.join)(dir, file));
    // The tool would wait for a named pipe.
    for (const source of sources)
        if (!(await (0,support_files/* isFile */.fo)(source)))
            throw new Error(`${source} is not a regular file`);
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const [config, list] = [(0,external_node_path_.join)(scratch, 'config.json'), (0,external_node_path_.join)(scratch, 'files.txt')];
    const outputs = files.map((_, index) => (0,external_node_path_.join)(scratch, `${index}.go`));
    if ((0,go_goVersion/* compareVersions */.Zy)(goVersion, go_goVersion/* FIRST_WITH_VARIABLES_FILE */.n4) >= 0)
        outputs.unshift((0,external_node_path_.join)(scratch, 'variables.go'));
    // As cmd/go writes it (cmd/internal/cov/covcmd.CoverPkgConfig).
    const settings = {
        OutConfig: (0,external_node_path_.join)(scratch, 'out.json'),
        PkgPath: importPath,
        PkgName: name,
        Granularity: 'perblock',
        ModulePath: modulePath,
        Local: false,
        EmitMetaFile: '',
    };
    await (0,promises_.writeFile)(config, JSON.stringify(settings));
    await (0,promises_.writeFile)(list, `${outputs.join('\n')}\n`);
    const flags = ['-pkgcfg', config, '-mode', 'atomic', '-var', PREFIX, '-outfilelist', list];
    const args = ['tool', 'cover', ...flags, ...sources];
    const { env, platform } = go;
    const ended = await (0,boundedCommand/* captureBounded */.Q)(go.program, args, { cwd: scratch, env, platform, stop });
    if (ended === undefined)
        throw new TooSlow();
    const { exitCode, stderr } = ended;
    if (exitCode !== 0)
        throw new Error(stderr.trim() || `go tool cover ended with exit code ${exitCode}`);
    const texts = await Promise.all(outputs.map(async (path) => (0,regularFile/* readRegularFile */.XF)(path, MAX_OUTPUT)));
    return texts.map((text) => bytesIn(text.toString())).find((bytes) => bytes !== undefined);
}
/** The bytes of the array in which the tool writes what it records; undefined if there is none. */
function bytesIn(text) {
    const array = RECORD.exec(text)?.[1];
    return array === undefined ? undefined : Uint8Array.from(array.match(/0x[0-9a-f]+/g) ?? [], Number);
}

;// CONCATENATED MODULE: ./src/stages/unlinked.ts
/** @module Selected packages that no binary and no test binary links: what they would add to the total. */














/** Nothing is known. */
const NOTHING_UNLINKED = { pods: [], statements: new Map(), findings: [] };
/** The name of all packages in the pod, so that none of them is taken for the main package of a binary. */
const PACKAGE_NAME = 'unlinked';
/**
 * Counts the statements of packages that nothing links, with Go's own cover tool. When that fails, nothing else is lost.
 * @param pods the pods that were read
 */
async function unlinkedPackages({ go, pinned }, packages, pods, request) {
    const goVersion = (0,go_goVersion/* parseGoVersion */.SX)(pinned.info.version);
    if (packages.length === 0 || goVersion === undefined)
        return NOTHING_UNLINKED;
    try {
        return await counted(go, { packages, name: PACKAGE_NAME, goVersion }, pods, request);
    }
    catch (error) {
        const problem = (0,errors/* describeError */.Uc)(error);
        const found = packages.map(({ importPath }) => ({ importPath, problem }));
        return { ...NOTHING_UNLINKED, findings: request.count ? uncounted(found) : [] };
    }
}
async function counted(go, asked, pods, { count, scratch, stop }) {
    // The suite has run: it may have put something in the place of a name that it can guess.
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'unlinked-'));
    const found = await instrumentPackages(go, { ...asked, scratch: directory, stop });
    const blobs = found.flatMap(({ blob }) => blob ?? []);
    const hash = (0,metaHash/* hashBlobs */.DW)('md5', blobs);
    const bytes = (0,encodeMeta/* encodeMetaFile */.k)({ hash, mode: 'atomic', granularity: 'perblock', blobs });
    const { packages: decoded } = (0,metaFile/* decodeMetaFile */.ak)(bytes);
    const statements = new Map(decoded.map((pkg) => [pkg.importPath, pkg.records.statements]));
    if (!count)
        return { pods: [], statements, findings: [] };
    const data = (0,external_node_path_.join)(directory, 'data');
    await (0,promises_.mkdir)(data);
    await (0,podFiles/* writeMetaFile */.B7)(data, (0,bytes_bytes/* hex */.uh)(hash), bytes);
    const read = await (0,readPods/* readPods */.zL)([data], { columns: [columnFor(pods)] });
    return { pods: read.pods, statements, findings: uncounted(found) };
}
/** A column that has data already: otherwise there would be one in which nothing is covered. */
function columnFor(pods) {
    const columns = [...model/* SOURCES */.H.keys()];
    return columns.find((column) => pods.some((pod) => pod.columns.includes(column))) ?? 0;
}
function uncounted(found) {
    const evidence = found.flatMap(({ importPath, problem }) => problem === undefined ? [] : `${importPath}: ${problem}`);
    return (0,finding/* findingIfAny */.HN)('packages-not-counted', `${(0,plural/* plural */.L)(evidence.length, 'package')} could not be counted, so the total is too low`, evidence);
}

;// CONCATENATED MODULE: ./src/stages/collect.ts
/** @module Collects what the suite left: reads its data, and finds what is wrong with it. */















/** Reads the data of a run, and compacts it to be kept. What cannot be read becomes findings. */
async function collect(ready, plan, built, suite, request) {
    const { started, modules, pinned, go } = ready;
    const { directories, inProcess, platform, outDirectory, includeAll: count, stop } = request;
    const { binariesData, testsData, scratch } = directories;
    const before = await beforeReading([binariesData, testsData], platform);
    const sourceOf = (path) => (isWithin(path, testsData) ? 'tests' : 'binaries');
    const { pods, ...read } = await readRun({
        directories: before.readable.map((path) => ({ path, source: sourceOf(path) })),
        measured: await measuredBy(plan, modules.measured),
    }, {
        moduleDir: modules.measured.dir,
        locate: packageLocator(modules.measured, plan.selected),
        selected: plan.selected,
        unlinked: (packages, read) => unlinkedPackages(ready, packages, read, { count, scratch, stop }),
    }, {
        built: built.binaries.map((binary) => ({
            ...binary,
            reExecuted: plan.reExecuted.has(binary.importPath),
            named: !built.hidden.has(binary.importPath) && namesProgram(plan.testTexts, binary.name),
        })),
        suite: suiteState(suite),
        inProcess,
        running: before.running,
    });
    const after = await afterReading({
        go,
        stop,
        goVersion: pinned.info.version,
        built: built.binaries,
        marks: built.marks,
        binaries: read.binaries,
        pods,
        started,
    });
    const unstored = await (0,compactData/* compactData */.A)(pods, (0,external_node_path_.join)(outDirectory, reportFolder/* DATA_FOLDER */.ej), request.checkFolder);
    const findings = [...before.findings, ...read.findings, ...after, ...unstored];
    return {
        ...read,
        findings: findings.map((item) => withoutRoot(item, (0,external_node_path_.join)(directories.root, 'data') + external_node_path_.sep)),
    };
}
/** The directories of the run are gone when somebody reads the evidence: what counts is which file of it. */
function withoutRoot(item, root) {
    return { ...item, evidence: item.evidence.map((line) => line.replaceAll(root, '')) };
}
function isWithin(path, directory) {
    return path === directory || path.startsWith(directory + external_node_path_.sep);
}
/**
 * The packages that `coverpkg` names, or all that are in the module's directory when the suite has ended. Fixtures that
 * tests build may have the module's path too, but do not count.
 */
async function measuredBy({ named, selected }, module) {
    const mains = await packagesInTree(module);
    const own = named ?? new Set([...mains, ...selected.map((pkg) => pkg.importPath)]);
    return { module, packages: own, mains };
}
/**
 * Reads and merges the data of one run.
 * @throws UserError if a directory cannot be read
 */
async function readRun(request, { moduleDir, locate, selected, unlinked }, circumstances) {
    const data = await (0,readData/* readData */.v)({ ...request, seen: new seenFiles/* SeenFiles */.T() });
    const { linked, modeClashes } = data;
    const other = await unlinked(selected.filter((pkg) => !linked.has(pkg.importPath)), data.pods);
    const pods = [...data.pods, ...other.pods];
    const names = await sourceNames(data.pods, linked, locate, moduleDir);
    const indexes = new unitIndexes/* UnitIndexes */.r(names.gone);
    const problems = [...data.problems, ...modeClashes];
    const measured = new Set([...linked, ...packagesOf(other.pods)]);
    const described = (0,describeData/* describeData */.s)({ ...data, problems }, circumstances, indexes);
    const model = {
        pods,
        measured,
        selected: selected.map((pkg) => pkg.importPath),
        unlinkedStatements: other.statements,
    };
    return {
        ...described,
        findings: [...described.findings, ...other.findings],
        model: (0,buildModel/* buildModel */.y)(model, indexes),
        names,
        packagesLeftOut: (0,selectedPods/* packagesLeftOut */.dP)(pods, measured),
        pods,
    };
}
function packagesOf(pods) {
    return pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath));
}
function suiteState(suite) {
    const ran = suite.packages.some((pkg) => pkg.tests.some((test) => test.outcome !== 'skip'));
    return suite.kind === 'command' || ran ? 'ran' : 'idle';
}

// EXTERNAL MODULE: ./src/process/lineSplitter.ts
var lineSplitter = __webpack_require__(17204);
// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/go/test/testEvent.ts
/** @module One line of `go test -json`. */

const BUILD_FAILED = /^FAIL\t(\S+) \[(?:build|setup) failed\]$/m;
/** The actions by the words that the test process prints. */
const ACTIONS = {
    '=== RUN  ': 'run',
    '--- PASS:': 'pass',
    '--- FAIL:': 'fail',
    '--- SKIP:': 'skip',
};
/** The control character with which a test process marks such lines (src/cmd/internal/test2json). */
const MARK = '\u0016';
const MARKED_LINE = /^ *(=== RUN {2}|--- (?:PASS|FAIL|SKIP):) (\S+)(?: \((\d+\.\d+)s\))?\n$/;
/** The event in a line; undefined for plain text, which the go command prints too. */
function parseEvent(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(line);
        return isEvent(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEvent(value) {
    return (0,records/* isRecord */.u)(value) && typeof value.Action === 'string';
}
/** The events for a line of plain text: up to Go 1.21, this is how go test reports a package that does not compile. */
function buildFailure(line) {
    const Package = BUILD_FAILED.exec(line)?.[1];
    if (Package === undefined)
        return [];
    return [
        { Action: 'output', Package, Output: `${line}\n` },
        { Action: 'fail', Package },
    ];
}
/**
 * The event that Go missed: it takes the line that starts or ends a test for output of the test if exactly 4,096 bytes, or
 * a multiple, without a line end come before it.
 */
function hiddenEvent({ Action, Package, Output = '' }) {
    if (Action !== 'output' || !Output.startsWith(MARK))
        return undefined;
    const [, words = '', Test, seconds] = MARKED_LINE.exec(Output.slice(MARK.length)) ?? [];
    const action = ACTIONS[words];
    if (Package === undefined || Test === undefined || action === undefined)
        return undefined;
    return { Action: action, Package, Test, ...(seconds === undefined ? {} : { Elapsed: Number(seconds) }) };
}

;// CONCATENATED MODULE: ./src/go/test/keptOutput.ts
/** @module The output of tests that is kept for the report: however much a suite prints, it must not fill the memory. */
/** Characters kept of the output of one test or package, while the suite as a whole stays within its own limit. */
const keptOutput_MAX_OUTPUT = 1 << 20;
/** When there are too many outputs, all of them are shortened alike, but none to less than this. */
const MIN_OUTPUT = 1 << 12;
/** Characters kept of all outputs together. Escaped in report.json, they must still fit into a string. */
const MAX_TOTAL = 1 << 25;
/** Output is joined into blocks of at least so many characters, because a string of its own for each line costs more. */
const BLOCK = 1024;
/** The longest piece: whole blocks are left out, and a longer one would leave too little. */
const MAX_PIECE = 4096;
const MAX_PENDING = 64;
/** What says how a process ended is kept wherever it is. */
const PANIC = /^panic: .*$/gm;
const MAX_PANICS = 5;
/** What one test or package printed. Beyond a limit, its start and its end are kept. */
class KeptOutput {
    head = [];
    tail = [];
    /** Blocks at the start of `tail` that were left out. */
    dropped = 0;
    pending = [];
    pendingLength = 0;
    headLength = 0;
    cut = 0;
    panics = [];
    /** Characters that are kept. */
    length = 0;
    /** Use OutputBudget.add, which counts what is kept. */
    append(text, limit) {
        for (let start = 0; start < text.length; start += MAX_PIECE) {
            const piece = text.slice(start, start + MAX_PIECE);
            this.pending.push(piece);
            this.pendingLength += piece.length;
            this.length += piece.length;
            if (this.pendingLength >= BLOCK || this.pending.length >= MAX_PENDING)
                this.flush(limit);
        }
        this.shorten(limit);
    }
    /** Leaves out the middle until the rest is within the limit, as far as whole blocks allow. */
    shorten(limit) {
        while (this.length > limit && (this.head.length > 1 || this.dropped < this.tail.length)) {
            if (this.head.length > 1 && (this.headLength > limit / 4 || this.dropped === this.tail.length)) {
                const block = this.head.pop() ?? '';
                this.headLength -= block.length;
                this.leaveOut(block);
            }
            else {
                this.leaveOut(this.tail[this.dropped] ?? '');
                this.tail[this.dropped++] = '';
            }
        }
        if (this.dropped > 256 && this.dropped * 2 > this.tail.length) {
            this.tail = this.tail.slice(this.dropped);
            this.dropped = 0;
        }
    }
    /** Counts text that is not kept at all. */
    skip(text) {
        this.cut += text.length;
    }
    /** The text, with a line that says how much is missing. */
    text() {
        const [start, end] = [this.head.join(''), [...this.tail.slice(this.dropped), ...this.pending].join('')];
        if (this.cut === 0)
            return start + end;
        const line = start === '' || start.endsWith('\n') ? '' : '\n';
        const missing = `[… ${this.cut.toLocaleString('en')} characters of output were left out here …]`;
        return `${start}${line}${[missing, ...this.panics, ''].join('\n')}${end}`;
    }
    flush(limit) {
        const last = this.tail.length > this.dropped ? (this.tail.at(-1) ?? '') : '';
        const short = last !== '' && last.length < BLOCK / 2;
        const block = [...(short ? [last] : []), ...this.pending].join('');
        this.pending = [];
        this.pendingLength = 0;
        if (short)
            this.tail[this.tail.length - 1] = block;
        else if (this.headLength < limit / 4 && this.tail.length === 0) {
            this.head.push(block);
            this.headLength += block.length;
        }
        else
            this.tail.push(block);
    }
    leaveOut(block) {
        this.cut += block.length;
        this.length -= block.length;
        for (const [panic] of block.matchAll(PANIC))
            if (this.panics.length < MAX_PANICS)
                this.panics.push(panic.slice(0, BLOCK));
    }
}
/** Keeps the outputs of a suite within one limit. */
class OutputBudget {
    outputs = new Set();
    limit = keptOutput_MAX_OUTPUT;
    used = 0;
    /** Begins an output. */
    open() {
        const output = new KeptOutput();
        this.outputs.add(output);
        return output;
    }
    /** Adds to an output that was opened here. */
    add(output, text) {
        if (this.used >= MAX_TOTAL && this.limit <= MIN_OUTPUT) {
            output.skip(text);
            return;
        }
        const before = output.length;
        output.append(text, this.limit);
        this.used += output.length - before;
        while (this.used > MAX_TOTAL && this.limit > MIN_OUTPUT)
            this.halve();
    }
    /** Forgets an output, which makes room for others. */
    drop(output) {
        if (this.outputs.delete(output))
            this.used -= output.length;
    }
    halve() {
        this.limit /= 2;
        this.used = 0;
        for (const output of this.outputs) {
            output.shorten(this.limit);
            this.used += output.length;
        }
    }
}

;// CONCATENATED MODULE: ./src/go/test/testEvents.ts
/** @module The events of `go test -json` (go doc test2json), collected by package and test. */


/** The coverage that go test prints for a single test process: a figure next to ours would mislead. */
const COVERAGE_LINE = /^coverage: (?:\d+\.\d% of statements|\[no statements\])/;
/** Collects events. Those of several packages may be interleaved, as go test runs packages in parallel. */
class TestEvents {
    /** How many tests, including subtests, have ended so far. */
    testsEnded = 0;
    budget = new OutputBudget();
    packages = new Map();
    /** Compiler output by what was built, such as `example.com/m/p [example.com/m/p.test]`. */
    builds = new Map();
    /** The keys of builds that Go reported as failed (Go 1.24 and later). */
    failedBuilds = new Set();
    /** @returns the package that ended with this event, if one did */
    add(event) {
        if (event.ImportPath !== undefined) {
            if (event.Action === 'build-output')
                this.addBuildOutput(event.ImportPath, event.Output ?? '');
            if (event.Action === 'build-fail')
                this.failedBuilds.add(event.ImportPath);
        }
        if (event.Package === undefined)
            return undefined;
        const pkg = this.open(event.Package);
        if (event.Test === undefined)
            return this.addToPackage(pkg, event);
        this.addToTest(pkg, event.Test, event);
        const hidden = hiddenEvent(event);
        if (hidden?.Test !== undefined)
            this.addToTest(pkg, hidden.Test, hidden);
        return undefined;
    }
    /**
     * Adds compiler output, which is plain text before Go 1.24.
     * @param what the text after `# ` in its heading
     */
    addBuildOutput(what, text) {
        let output = this.builds.get(what);
        if (output === undefined) {
            output = this.budget.open();
            this.builds.set(what, output);
        }
        this.budget.add(output, text);
    }
    /** All packages, sorted by import path. A package that has not ended counts as failed. */
    results() {
        return [...this.packages.values()]
            .map((pkg) => this.close(pkg))
            .sort((a, b) => (a.importPath < b.importPath ? -1 : 1));
    }
    /** The compiler output of what did not compile; what compilers say about a build that succeeds are warnings. */
    failedBuildOutput() {
        const failed = [...this.packages.values()].some((pkg) => pkg.failedBuild !== undefined);
        return [...this.builds]
            .filter(([what]) => this.failedBuilds.has(what) || (failed && this.failedBuilds.size === 0))
            .map(([, output]) => output.text())
            .join('\n');
    }
    open(importPath) {
        let pkg = this.packages.get(importPath);
        if (pkg === undefined) {
            pkg = {
                importPath,
                outcome: undefined,
                seconds: 0,
                output: undefined,
                failedBuild: undefined,
                tests: new Map(),
            };
            this.packages.set(importPath, pkg);
        }
        return pkg;
    }
    addToPackage(pkg, event) {
        if (event.Action === 'output' && !COVERAGE_LINE.test(event.Output ?? '')) {
            this.print(pkg, event.Output);
            if (BUILD_FAILED.test(event.Output ?? ''))
                pkg.failedBuild ??= '';
        }
        if (event.Action !== 'pass' && event.Action !== 'fail' && event.Action !== 'skip')
            return undefined;
        pkg.seconds = event.Elapsed ?? 0;
        pkg.failedBuild = event.FailedBuild ?? pkg.failedBuild;
        if (event.Action === 'fail')
            pkg.outcome = pkg.failedBuild === undefined ? 'fail' : 'build-failed';
        else
            this.pass(pkg);
        return this.close(pkg);
    }
    /** All tests of a package that passed have passed, even if Go's line about it was lost in what they print. */
    pass(pkg) {
        const { tests } = pkg;
        for (const [name, { outcome }] of tests)
            if (outcome === 'unfinished')
                this.addToTest(pkg, name, { Action: 'pass' });
        const skipped = [...tests.values()].every((test) => test.outcome === 'skip');
        pkg.outcome = tests.size === 0 ? 'none' : skipped ? 'skip' : 'pass';
        if (pkg.output !== undefined)
            this.budget.drop(pkg.output);
        pkg.output = undefined;
    }
    addToTest(pkg, name, event) {
        let test = pkg.tests.get(name);
        if (test === undefined) {
            test = { outcome: 'unfinished', seconds: 0, output: undefined };
            pkg.tests.set(name, test);
        }
        if (event.Action === 'output')
            this.print(test, event.Output);
        // With -count=2 a test ends twice: a failure is not undone.
        if (event.Action === 'run' && test.outcome !== 'fail')
            test.outcome = 'unfinished';
        if (event.Action === 'pass' || event.Action === 'fail' || event.Action === 'skip') {
            if (test.outcome === 'unfinished')
                this.testsEnded++;
            if (test.outcome !== 'fail')
                test.outcome = event.Action;
            test.seconds += event.Elapsed ?? 0;
            if (test.outcome === 'pass' && test.output !== undefined) {
                this.budget.drop(test.output);
                test.output = undefined;
            }
        }
    }
    print(to, text = '') {
        to.output ??= this.budget.open();
        this.budget.add(to.output, text);
    }
    close(pkg) {
        const outcome = pkg.outcome ?? 'fail';
        const tests = [...pkg.tests].map(([name, test]) => {
            return {
                name,
                outcome: test.outcome,
                seconds: test.seconds,
                output: test.outcome === 'pass' ? '' : (test.output?.text() ?? ''),
            };
        });
        const { importPath, seconds } = pkg;
        return { importPath, outcome, seconds, tests, output: this.outputOf(pkg, outcome) };
    }
    outputOf(pkg, outcome) {
        const output = pkg.output?.text() ?? '';
        if (outcome === 'build-failed')
            return this.compilerOutput(pkg) + output;
        return outcome === 'fail' ? output : '';
    }
    /** Before Go 1.24, Go does not say which build failed: the heading names the package's tests. */
    compilerOutput({ importPath, failedBuild }) {
        if (failedBuild !== undefined && failedBuild !== '')
            return this.builds.get(failedBuild)?.text() ?? '';
        const isOwn = (what) => [importPath, `${importPath}_test`].some((tests) => what === tests || what.startsWith(`${tests} [`));
        const own = [...this.builds.keys()].find(isOwn);
        return own === undefined ? '' : (this.builds.get(own)?.text() ?? '');
    }
}

;// CONCATENATED MODULE: ./src/go/test/plainTests.ts
/** @module Running tests that failed once more, by go test alone: without coverage, launcher and overlay. */





/** What failed in a suite, by package. */
function failedTests(packages) {
    return packages
        .filter(({ outcome }) => outcome === 'fail' || outcome === 'build-failed')
        .map(({ importPath, tests }) => ({
        importPath,
        names: [...new Set(tests.filter(suiteResult/* isFailure */.N).map(({ name }) => name.split('/')[0] ?? name))],
    }));
}
/** Runs the tests of one package. */
async function runPlainTests(go, { cwd, tags, flags, timeoutSeconds }, { importPath, names }, { log, stop }) {
    const args = [
        'test',
        '-json',
        ...(tags === '' ? [] : [`-tags=${tags}`]),
        '-count=1',
        `-timeout=${Math.ceil(timeoutSeconds)}s`,
        // Before the user's flags: a -run of theirs takes precedence.
        ...(names.length === 0 ? [] : [`-run=^(?:${names.join('|')})$`]),
        importPath,
        ...flags.words,
        ...(flags.args.length > 0 ? ['-args', ...flags.args] : []),
    ];
    const events = new TestEvents();
    const stdout = new lineSplitter/* LineSplitter */.g((line) => {
        const event = parseEvent(line);
        if (event === undefined)
            log.child(line);
        else
            events.add(event);
    });
    const stderr = new lineSplitter/* LineSplitter */.g((line) => {
        log.child(line);
    });
    const { exitCode } = await (0,supervise/* supervise */.z)(go.program, args, {
        cwd,
        env: go.env,
        platform: go.platform,
        onStdout: (chunk) => {
            stdout.write(chunk);
        },
        onStderr: (chunk) => {
            stderr.write(chunk);
        },
        stop,
        timeoutSeconds,
    });
    stdout.end();
    stderr.end();
    if (names.length === 0)
        return [{ what: importPath, passed: exitCode === 0 }];
    const tests = events.results().find((pkg) => pkg.importPath === importPath)?.tests ?? [];
    const outcomes = new Map(tests.map(({ name, outcome }) => [name, outcome]));
    return names.map((name) => ({ what: `${importPath} ${name}`, passed: outcomes.get(name) === 'pass' }));
}

// EXTERNAL MODULE: ./src/findings/nearest.ts
var nearest = __webpack_require__(60096);
;// CONCATENATED MODULE: ./src/go/test/noTestMatched.ts
/** @module What to say if `suite: tagged` selects no test. */



/** Tags that are named, the most frequent ones. */
const MAX_TAGS = 8;
const MAX_MODULES = 8;
/** Names the tags that the test files have, and the one that may be meant. */
function noTestMatched({ tags, leftOut, known, nested, flags }) {
    const given = tags.split(',');
    const others = [...known].filter(([tag]) => !given.includes(tag)).slice(0, MAX_TAGS);
    const [meant] = (0,nearest/* nearest */.p)(tags, others.map(([tag]) => tag));
    const details = [
        ...(nested.length === 0
            ? []
            : [
                `Test files with these tags are in ${nested.length === 1 ? 'a module' : 'modules'} of their own: ${nested.slice(0, MAX_MODULES).join(', ')}.`,
            ]),
        ...(others.length === 0
            ? []
            : [
                `Test files have these build tags: ${others.map(([tag, files]) => `${tag} (${(0,plural/* plural */.L)(files, 'file')})`).join(', ')}.`,
            ]),
        ...(leftOut === 0
            ? []
            : [`${(0,plural/* plural */.L)(leftOut, 'test function')} in files that need no tags were left out.`]),
    ];
    const all = flags ? '--suite all' : 'suite: all';
    return (0,finding/* finding */.gk)('no-test-matched', `No test function exists only with the build tags ${tags}`, {
        ...(details.length === 0 ? {} : { detail: details.join(' ') }),
        fix: `${advice(nested[0], meant, flags)}, or run all tests with ${all}.`,
    });
}
function advice(module, tag, flags) {
    if (module !== undefined)
        return flags ? `Add --test-directory ${module}` : `Set test-directory: ${module}`;
    if (tag !== undefined)
        return flags ? `Try --tags ${tag}` : `Try tags: ${tag}`;
    return 'Tag the files of the integration tests (//go:build integration)';
}

;// CONCATENATED MODULE: ./src/go/test/suiteRun.ts
/** @module The verdict on a suite: decides whether it passed, and what findings there are. */




/** What Go prints when -test.timeout has passed (src/testing/testing.go). */
const TIMEOUT_PANIC = 'panic: test timed out after';
/**
 * When test processes panic with their goroutine dump, in Unix milliseconds: a tenth of the timeout, but at most ten
 * seconds, before the whole suite is ended.
 * @param now Unix milliseconds
 */
function deadline(now, timeoutSeconds) {
    return Math.round(now + (timeoutSeconds - Math.min(10, timeoutSeconds / 10)) * 1000);
}
/** The verdict on a suite whose processes have ended. It fails if the exit code is not 0, even if nothing explains it. */
function suiteRun(run, facts) {
    const { kind, packages, leftOut } = facts;
    const timedOut = run.timedOut || packages.some((pkg) => outputsOf(pkg).some((text) => text.includes(TIMEOUT_PANIC)));
    const findings = [
        ...(timedOut ? [timeoutFinding(facts)] : []),
        ...(run.stopped ? [interruptedFinding(packages)] : []),
        ...packageFindings(run.stopped ? failedBefore(packages) : packages),
        ...(kind === 'go test' ? nothingRan(packages, run, leftOut) : []),
        ...(run.exitCode === 0 ? silentPackages(facts) : []),
        ...(kind === 'command' && run.exitCode !== 0 && !timedOut && !run.stopped
            ? [commandFailed(run.exitCode)]
            : []),
        ...leftRunning(run),
    ];
    const passed = run.exitCode === 0 && !findings.some((item) => item.severity === 'error');
    const result = { kind, passed, exitCode: run.exitCode, timedOut, seconds: facts.seconds, packages, leftOut };
    if (!passed && !findings.some((item) => item.severity === 'error'))
        findings.push(goTestFailed(run.exitCode));
    return { result, findings };
}
/** The verdict if `suite: tagged` selects no test, so that nothing is started. */
function noTests(match) {
    const result = {
        kind: 'go test',
        passed: false,
        exitCode: 0,
        timedOut: false,
        seconds: 0,
        packages: [],
        leftOut: match.leftOut,
    };
    return { result, findings: [noTestMatched(match)] };
}
function timeoutFinding({ packages, timeoutSeconds }) {
    const running = packages.flatMap((pkg) => pkg.tests
        .filter((test) => test.outcome === 'unfinished' || test.output.includes(TIMEOUT_PANIC))
        .map((test) => `${pkg.importPath} ${test.name}`));
    return (0,finding/* finding */.gk)('suite-timeout', `The suite did not end within ${timeoutSeconds} seconds`, {
        evidence: running,
    });
}
/** Names the tests that it ended: they did not fail. */
function interruptedFinding(packages) {
    const ended = packages.flatMap((pkg) => (0,suiteResult/* leafTests */.a)(pkg)
        .filter(({ outcome }) => outcome === 'unfinished')
        .map(({ name }) => `${pkg.importPath} ${name}`));
    return (0,finding/* finding */.gk)('interrupted', 'The suite was interrupted', { evidence: ended });
}
/** What failed before the suite was interrupted: it was not the interrupt that ended these tests or this compilation. */
function failedBefore(packages) {
    return packages
        .map((pkg) => ({ ...pkg, tests: pkg.tests.filter((test) => test.outcome !== 'unfinished') }))
        .filter((pkg) => pkg.outcome === 'fail' && (isPanic(pkg) || pkg.tests.some(suiteResult/* isFailure */.N)));
}
function packageFindings(packages) {
    const unbuilt = packages.filter((pkg) => pkg.outcome === 'build-failed').map((pkg) => pkg.importPath);
    const failed = packages.filter((pkg) => pkg.outcome === 'fail');
    const panicked = failed.filter(isPanic).map((pkg) => pkg.importPath);
    const texts = {
        unbuilt: `The tests of ${(0,plural/* plural */.L)(unbuilt.length, 'package')} do not compile`,
        panicked: `A test process of ${(0,plural/* plural */.L)(panicked.length, 'package')} panicked`,
    };
    return [
        ...(0,finding/* findingIfAny */.HN)('test-build-failed', texts.unbuilt, unbuilt),
        ...(0,finding/* findingIfAny */.HN)('test-panic', texts.panicked, panicked),
        ...failedFindings(failed),
    ];
}
function failedFindings(failed) {
    const tests = failed.flatMap((pkg) => (0,suiteResult/* leafTests */.a)(pkg)
        .filter(suiteResult/* isFailure */.N)
        .map((test) => `${pkg.importPath} ${test.name}`));
    // TestMain, a data race or os.Exit: no test of the package explains the failure.
    const outside = failed.filter((pkg) => !(0,suiteResult/* leafTests */.a)(pkg).some(suiteResult/* isFailure */.N)).map((pkg) => pkg.importPath);
    const parts = [
        ...(tests.length > 0 ? [`${(0,plural/* plural */.L)(tests.length, 'test')} failed`] : []),
        ...(outside.length > 0 ? [`${(0,plural/* plural */.L)(outside.length, 'package')} failed outside the tests`] : []),
    ];
    return (0,finding/* findingIfAny */.HN)('tests-failed', parts.join(' and '), [...tests, ...outside]);
}
function isPanic(pkg) {
    return outputsOf(pkg).some((text) => /^panic: (?!test timed out after)/m.test(text));
}
/** Apart from each other: together they may be too long for a string. */
function outputsOf(pkg) {
    return [pkg.output, ...pkg.tests.map((test) => test.output)];
}
function nothingRan(packages, run, leftOut) {
    if (run.exitCode !== 0)
        return [];
    const outcomes = packages.flatMap((pkg) => pkg.tests.map((test) => test.outcome));
    if (outcomes.length === 0) {
        return [
            (0,finding/* finding */.gk)('no-test-ran', 'No test ran', {
                ...(leftOut > 0 ? { detail: `${leftOut} untagged test functions were left out.` } : {}),
            }),
        ];
    }
    if (outcomes.some((outcome) => outcome !== 'skip'))
        return [];
    return [
        (0,finding/* finding */.gk)('all-tests-skipped', `All ${outcomes.length} tests were skipped`, {
            evidence: packages.filter((pkg) => pkg.outcome === 'skip').map((pkg) => pkg.importPath),
        }),
    ];
}
/** Packages whose tests were chosen and that succeeded without running any: other tests must not hide it. */
function silentPackages({ packages, expected }) {
    const ran = new Set(packages.filter((pkg) => pkg.outcome !== 'none').map((pkg) => pkg.importPath));
    const silent = expected.filter((importPath) => !ran.has(importPath));
    // If nothing ran at all, another finding says so.
    if (ran.size === 0)
        return [];
    return (0,finding/* findingIfAny */.HN)('package-without-tests', `The tests of ${(0,plural/* plural */.L)(silent.length, 'package')} did not run`, silent);
}
function commandFailed(exitCode) {
    return (0,finding/* finding */.gk)('command-failed', `The command ended with exit code ${exitCode}`);
}
function goTestFailed(exitCode) {
    return (0,finding/* finding */.gk)('go-test-failed', `go test ended with exit code ${exitCode} though no test failed`);
}
function leftRunning(run) {
    const [others, own] = [true, false].map((isOther) => run.leftBehind
        .filter(({ instrumented }) => (instrumented === false) === isOther)
        .map(({ command, pid }) => `${command} (pid ${pid})`));
    const ended = 'were still running when the suite ended, and were terminated';
    return [
        ...(0,finding/* findingIfAny */.HN)('processes-left-running', `Processes ${ended}`, own ?? []),
        ...(0,finding/* findingIfAny */.HN)('others-left-running', `Processes that are not measured ${ended}`, others ?? []),
    ];
}

;// CONCATENATED MODULE: ./src/go/test/script.ts
/** @module A suite that is the user's script (`command`) instead of go test. */








/** Runs the script as GitHub runs `shell: bash`. Its exit code decides whether the suite passed. */
async function runScript({ env, platform }, { bash, script, cwd, binariesData, scratch, timeoutSeconds }, { log, stop, isInstrumented, onOutput }) {
    const file = (0,external_node_path_.join)(scratch, 'command.sh');
    // A script that is run again may have left a link there.
    await (0,newFiles/* replaceFile */.fR)(file, `${script.replaceAll('\r\n', '\n')}\n`);
    const started = performance.now();
    const lines = ['output', 'errors'].map((stream) => new lineSplitter/* LineSplitter */.g((line) => {
        log.child(line);
        // A piece of a longer line has no line end.
        onOutput(`command (${stream})`, line.length < lineSplitter/* MAX_LINE_LENGTH */.l - 1 ? `${line}\n` : line);
    }));
    const [stdout, stderr] = lines;
    const result = await (0,supervise/* supervise */.z)(bash, ['--noprofile', '--norc', '-eo', 'pipefail', file], {
        cwd,
        env: { ...env, GOCOVERDIR: binariesData },
        platform,
        onStdout: (chunk) => stdout?.write(chunk),
        onStderr: (chunk) => stderr?.write(chunk),
        stop,
        timeoutSeconds,
        isInstrumented,
    });
    for (const stream of lines)
        stream.end();
    return suiteRun(result, {
        kind: 'command',
        seconds: (performance.now() - started) / 1000,
        packages: [],
        leftOut: 0,
        expected: [],
        timeoutSeconds,
    });
}
/**
 * The bash for scripts: the first on PATH or, on Windows, Git's, as the one on PATH may belong to WSL.
 * @param env without the binaries on PATH, as one of them may be called bash
 * @throws UserError if there is none
 */
async function findBash(env, platform) {
    const bash = platform === 'win32'
        ? (0,external_node_path_.join)(env.ProgramFiles ?? 'C:\\Program Files', 'Git', 'bin', 'bash.exe')
        : await (0,findProgram/* findProgram */.K)('bash', env, platform);
    if (bash === undefined)
        throw new errors/* UserError */.yo('command: there is no bash on PATH', 'Install bash, or run the suite by go test instead of command.');
    return bash;
}

;// CONCATENATED MODULE: ./src/stages/plainBinaries.ts
/** @module Puts binaries without instrumentation in the place of instrumented ones for a while. */




/**
 * Plain binaries are in the places of instrumented ones while `work` runs. What tests have put there in place of a binary
 * is theirs, and stays.
 * @param marks the instrumented binaries as they were built
 * @param directory absolute: the plain binaries, under the same base names
 * @throws if a binary cannot be replaced, or what `work` throws
 */
async function withPlainBinaries(marks, directory, work) {
    const kept = await (0,promises_.mkdtemp)(`${directory}-`);
    let plain = new Map();
    try {
        for (const path of await unchanged(marks)) {
            await (0,newFiles/* replaceWithCopy */.qH)((0,external_node_path_.join)(kept, (0,external_node_path_.basename)(path)), path);
            await (0,newFiles/* replaceWithCopy */.qH)(path, (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(path)));
            plain = new Map([...plain, ...(await markFiles([path]))]);
        }
        return await work();
    }
    finally {
        for (const path of await unchanged(plain))
            await (0,newFiles/* replaceWithCopy */.qH)(path, (0,external_node_path_.join)(kept, (0,external_node_path_.basename)(path)));
    }
}
async function unchanged(marks) {
    const states = await Promise.all([...marks.keys()].map(async (path) => [path, await fileState(path, marks)]));
    return states.filter(([, state]) => state === 'same').map(([path]) => path);
}

;// CONCATENATED MODULE: ./src/stages/comparePlain.ts
/** @module Runs what failed once more without any instrumentation, and says whether it passes then. */









/**
 * Runs the failed tests, or the script, with the pinned Go and binaries that are not instrumented. The verdict on the suite
 * stays what it was.
 */
async function comparePlain(ready, plan, built, suite, { inputs, directories }, host) {
    if (!inputs.comparePlain || suite.exitCode === 0 || host.stop.aborted)
        return [];
    return host.log.group('Run what failed once more, without instrumentation', async () => {
        const directory = (0,external_node_path_.join)(directories.root, 'plain');
        const binaries = built.binaries.filter(({ path }) => (0,external_node_path_.dirname)(path) === ready.binDir);
        try {
            await (0,promises_.mkdir)(directory);
            await buildPlain(ready, plan, binaries, { inputs, directory }, host);
        }
        catch (error) {
            host.log.warning(`the binaries cannot be built without instrumentation: ${(0,errors/* describeError */.Uc)(error)}`);
            return [];
        }
        const env = (built.lastOnPath ? exec/* appendPath */.mR : exec/* prependPath */._E)(ready.go.env, directory);
        const rerun = async () => runFailed({ ...ready.go, env }, suite, { inputs, directories }, host);
        const marks = new Map([...built.marks].filter(([path]) => (0,external_node_path_.dirname)(path) === ready.binDir));
        let outcomes;
        try {
            // Tests find the binaries in bin-dir by their paths, others by PATH.
            outcomes =
                inputs.binDir === undefined ? await rerun() : await withPlainBinaries(marks, directory, rerun);
        }
        catch (error) {
            host.log.warning(`what failed cannot be run once more: ${(0,errors/* describeError */.Uc)(error)}`);
            return [];
        }
        for (const { what, passed } of outcomes)
            host.log.info(`${passed ? 'pass' : 'FAIL'} ${what}`);
        return plainFindings(outcomes);
    });
}
async function buildPlain({ go, modules, pinned }, { mains }, binaries, { inputs, directory }, { log, stop }) {
    const names = new Map(binaries.map(({ importPath, name }) => [importPath, name]));
    await (0,build_binaries/* buildBinaries */.wY)(go, {
        module: modules.measured,
        cwd: inputs.workingDirectory,
        mains: mains.filter(({ importPath }) => names.has(importPath)),
        names,
        patterns: [],
        flags: inputs.buildFlags,
        overlay: undefined,
        binDir: directory,
        goos: pinned.info.goos,
    }, log, stop);
}
async function runFailed(go, suite, { inputs, directories: { scratch } }, { log, stop }) {
    const { command: script, testDirectory: cwd, timeoutSeconds, tags, testFlags: flags } = inputs;
    if (script !== undefined) {
        const bash = await findBash(go.env, go.platform);
        const request = {
            kind: 'command',
            bash,
            script,
            scratch,
            cwd,
            timeoutSeconds,
            binariesData: undefined,
        };
        const { result } = await runScript(go, request, { log, stop, onOutput: () => undefined });
        return [{ what: 'command', passed: result.exitCode === 0 }];
    }
    const outcomes = [];
    for (const failed of failedTests(suite.packages)) {
        if (stop.aborted)
            break;
        outcomes.push(...(await runPlainTests(go, { cwd, tags, flags, timeoutSeconds }, failed, { log, stop })));
    }
    return outcomes;
}
function plainFindings(outcomes) {
    const [passed, failed] = [true, false].map((wanted) => outcomes.filter((outcome) => outcome.passed === wanted).map(({ what }) => what));
    return [
        ...(0,finding/* findingIfAny */.HN)('passes-plainly', 'What failed passes without instrumentation', passed ?? []),
        ...(0,finding/* findingIfAny */.HN)('fails-plainly', 'What failed fails without instrumentation too', failed ?? []),
    ];
}

;// CONCATENATED MODULE: ./src/stages/plan.ts
/** @module Plans a run: what will be built and what will be measured. */



/** The go command's pattern for every package below a directory. */
const EVERYTHING = './...';
/**
 * Selects the packages to build and to measure.
 * @throws UserError with Go's message if a pattern matches no package, and if the packages input names no main package
 */
async function planRun({ packages, modules: { measured } }, inputs) {
    const cwd = inputs.workingDirectory;
    const patterns = coveragePatterns(measured, inputs.coverpkg, cwd);
    const { found, tested, testing, chosen, chosenWithTags } = await listAll(packages, inputs);
    const mains = found.filter((pkg) => pkg.name === 'main' && pkg.hasCode);
    if (mains.length === 0 && inputs.packages.join() !== EVERYTHING) {
        throw new errors/* UserError */.yo(`packages: there is no main package in ${inputs.packages.join(' ')}`, 'Name main packages, such as ./cmd/server. To measure a library, leave packages unset.');
    }
    return {
        mains,
        names: await namesOf(packages, inputs),
        // Tests with testscript (there are several forks of it) run the test binary under the names of commands.
        reExecuted: new Set(tested.filter(usesTestscript).map((pkg) => pkg.importPath)),
        selected: distinct([...chosen, ...mains]).filter((pkg) => pkg.hasCode),
        named: inputs.coverpkg.length === 0
            ? undefined
            : new Set([...chosen, ...chosenWithTags, ...mains].map((pkg) => pkg.importPath)),
        testTexts: await textsOfTests(testing.flatMap((pkg) => pkg.testFiles), inputs.command),
        patterns,
        patternsWithMains: withMains(patterns, measured, mains.map((main) => main.importPath)),
    };
}
/** @throws UserError for a name in front of anything but one main package, and for a package with two names */
async function namesOf(packages, inputs) {
    const names = new Map();
    for (const { name, pattern } of inputs.binaryNames) {
        const [pkg] = await packages.list(inputs.workingDirectory, [pattern], inputs.buildFlags.words);
        if (pkg?.name !== 'main')
            throw new errors/* UserError */.yo(`packages: ${pattern}, which is to be called ${name}, is not a main package`, 'Write the name in front of a main package, such as server=./cmd/server.');
        const other = names.get(pkg.importPath);
        if (other !== undefined)
            throw new errors/* UserError */.yo(`packages: ${pattern} has two names, ${other} and ${name}`, 'Keep one of them.');
        names.set(pkg.importPath, name);
    }
    return names;
}
async function listAll(packages, inputs) {
    const cwd = inputs.workingDirectory;
    const flags = inputs.buildFlags.words;
    const wanted = inputs.coverpkg.length === 0 ? [EVERYTHING] : inputs.coverpkg;
    const tags = inputs.tags === '' ? [] : [`-tags=${inputs.tags}`];
    const testCwd = inputs.testDirectory;
    const [found, tested, testing, chosen, chosenWithTags] = await Promise.all([
        packages.list(cwd, inputs.packages, flags),
        packages.list(cwd, inputs.packages, [...flags, ...tags]),
        inputs.command === undefined
            ? // What is wrong with the patterns is reported where the tests run.
                packages.list(testCwd, inputs.testPackages, [...inputs.testFlags.listWords, ...tags]).catch(() => [])
            : [],
        packages.list(cwd, wanted, flags),
        packages.list(cwd, wanted, [...flags, ...tags]),
    ]);
    return { found, tested, testing, chosen, chosenWithTags };
}
function distinct(packages) {
    return [...new Map(packages.map((pkg) => [pkg.importPath, pkg])).values()];
}
function usesTestscript(pkg) {
    return pkg.testImports.some((path) => path.endsWith('/testscript'));
}

// EXTERNAL MODULE: ./src/stages/setUp.ts + 23 modules
var setUp = __webpack_require__(9098);
;// CONCATENATED MODULE: ./src/checks/outputScan.ts
/**
 * @module Finds what Go's runtime says about GOCOVERDIR in the output of a suite, and what needs a terminal, while the output
 * streams by.
 */

/** Messages of Go (src/internal/coverage/cfile, before Go 1.23 src/runtime/coverage), anywhere in a line. */
const MESSAGES = [
    {
        code: 'gocoverdir-not-set',
        title: 'Instrumented binaries ran without GOCOVERDIR',
        pattern: /warning: GOCOVERDIR not set, no coverage data emitted/g,
    },
    {
        code: 'gocoverdir-unusable',
        title: 'Instrumented binaries could not write to GOCOVERDIR',
        // The reason ends with its line, or with the quotation mark of a test that quotes it. It may contain long paths.
        pattern: /error: coverage (?:meta-data|counter data) emit failed: (.{0,4000}?; no coverage data written|(?:(?!\\n)[^"]){0,4000})/g,
    },
    {
        code: 'program-not-instrumented',
        title: 'Programs reported that they were built without -cover',
        pattern: /(?:program|binary) not built with -cover/g,
        // A test binary that links no measured package says it of itself when it fails before its tests.
        inTests: true,
    },
    {
        code: 'no-terminal',
        title: 'Tests looked for a terminal, and the suite has none',
        // As Linux, macOS and shells put it.
        pattern: /\/dev\/tty: (?:[Nn]o such device or address|[Dd]evice not configured)/g,
    },
];
/** Characters kept of a line that comes in pieces: one less than the longest message. */
const TAIL = 52;
/** Unfinished lines at a time; there can be many, because tests run in parallel. */
const MAX_TAILS = 1000;
/** In characters, of a reason that is kept. */
const MAX_REASON = 500;
/** Different sources and reasons that are kept for each code. */
const MAX_KEPT = 20;
/** The names of temporary data files differ each time. */
const DATA_FILE = /[\\/](?:tmp\.)?cov(?:meta|counters)\.[\da-f]{32}[\d.]*/g;
function seenTail(text) {
    const kept = text.slice(-TAIL);
    return { text: kept, seen: kept.length };
}
/** The index of a message whose reason may continue in the next piece. */
function openReason(text) {
    const open = /error: coverage (?:meta-data|counter data) emit failed: (?:(?!\\n)[^"]){0,4000}$/.exec(text);
    return open?.index;
}
/** The reason without the names of files, the same whether a test printed it quoted or not. */
function readableReason(reason) {
    const text = reason.trimEnd().replaceAll(DATA_FILE, '').replaceAll('\\"', '"');
    return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text;
}
/** Keeps a few lines of evidence and none of the output, however long that is. */
class OutputScan {
    tails = new Map();
    found = new Map();
    notKept = new Map();
    /**
     * @param source who printed it, as it is shown: `example.com/m/e2e TestServer`
     * @param text a line with its line end, or a piece of one
     */
    add(source, text) {
        const tail = this.tails.get(source) ?? { text: '', seen: 0 };
        const whole = tail.text + text;
        const open = text.endsWith('\n') ? undefined : openReason(whole);
        if (text.endsWith('\n'))
            this.tails.delete(source);
        else if (this.tails.has(source) || this.tails.size < MAX_TAILS)
            this.tails.set(source, open === undefined ? seenTail(whole) : { text: whole.slice(open), seen: 0 });
        this.find(source, open === undefined ? whole : whole.slice(0, open), tail.seen);
    }
    /** @param seen leading characters whose messages have been noted already */
    find(source, text, seen) {
        // Most lines mention nothing of this at all.
        if (!['cover', 'COVER', '/dev/tty'].some((word) => text.includes(word)))
            return;
        for (const { code, pattern, inTests } of MESSAGES) {
            // Packages have no blank in their import paths; tests follow a blank.
            if (inTests === true && !source.includes(' '))
                continue;
            for (const match of text.matchAll(pattern))
                if (match.index + match[0].length > seen)
                    this.note(code, source, match[1] ?? '');
        }
    }
    /** Call it once, after all output: the last line may have no line end. */
    findings() {
        for (const [source, { text, seen }] of this.tails)
            this.find(source, text, seen);
        this.tails.clear();
        const titles = new Map(MESSAGES.map(({ code, title }) => [code, title]));
        return [...titles].flatMap(([code, title]) => {
            const found = this.found.get(code);
            if (found === undefined)
                return [];
            const evidence = [...found].map(([what, times]) => (times === 1 ? what : `${what} (${times} times)`));
            const more = this.notKept.get(code) ?? 0;
            return [
                (0,finding/* finding */.gk)(code, title, { evidence: more === 0 ? evidence : [...evidence, `and ${more} more times`] }),
            ];
        });
    }
    note(code, source, reason) {
        const what = [source, readableReason(reason)].filter((part) => part !== '').join(': ');
        const found = this.found.get(code) ?? new Map();
        this.found.set(code, found);
        const times = found.get(what) ?? 0;
        if (times > 0 || found.size < MAX_KEPT)
            found.set(what, times + 1);
        else
            this.notKept.set(code, (this.notKept.get(code) ?? 0) + 1);
    }
}

;// CONCATENATED MODULE: ./src/go/test/goWrapper.ts
/**
 * @module The go command that the suite finds first on PATH: our launcher under another name. It adds coverage flags to
 * `go build`, `go install` and `go run`, and becomes the pinned Go for everything else; see launcher/gocommand.go.
 */


/** Puts the wrapper into its directory. */
async function installGoWrapper(go, launcher, request) {
    const { directory, patterns, modulePath, moduleDir, overlay = '', inheritedOverlay = '', scratch } = request;
    const notes = (0,external_node_path_.join)(scratch, 'nested-builds.jsonl');
    const settings = {
        go: go.program,
        launcher: launcher.program,
        patterns,
        modulePath,
        moduleDir,
        overlay,
        inheritedOverlay,
        scratch,
        notes,
    };
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'go.json'), JSON.stringify(settings));
    await (0,promises_.copyFile)(launcher.program, (0,external_node_path_.join)(directory, go.platform === 'win32' ? 'go.exe' : 'go'));
    return { directory, notes };
}

;// CONCATENATED MODULE: ./src/go/test/launcher.ts
/**
 * @module The launcher, our small Go program: it starts test binaries with a GOCOVERDIR that outlives go test, and lists
 * test functions with Go's own parser. It is built with the pinned Go and kept for later runs.
 */










/**
 * Builds the launcher, unless an earlier run has built it with the same Go from the same sources. Where the tool cache
 * cannot be written to, it is built for this run only.
 * @throws Error with Go's message; not a UserError, as the sources are ours
 */
async function buildLauncher(go, place) {
    const sources = ownSources('launcher', 'go.mod');
    const directory = (0,external_node_path_.join)(place.toolCacheDir, 'go-integration-coverage-launcher');
    const name = `go${place.goVersion}-${place.arch}-${await hashOf(sources)}`;
    const kept = (0,external_node_path_.join)(directory, go.platform === 'win32' ? `${name}.exe` : name);
    let program = kept;
    if (!(await (0,findProgram/* isExecutable */.T)(kept))) {
        const built = (0,external_node_path_.join)(place.scratch, (0,external_node_path_.basename)(kept));
        await launcher_build(go, sources, built, place.overlay);
        program = (await keep(built, directory)) ? kept : built;
    }
    const configFile = (0,external_node_path_.join)(place.scratch, 'launcher.json');
    return { program, configFile, exec: [program, 'exec', configFile].map(quoteForGo).join(' ') };
}
async function launcher_build(go, sources, program, overlay) {
    const flags = overlay === undefined ? [] : [`-overlay=${overlay}`];
    const { exitCode, stderr } = await (0,exec/* capture */.Fg)(go.program, ['build', ...flags, '-o', program, '.'], {
        cwd: sources,
        // No other flags: then the tests need the same standard library, and it is compiled once.
        env: await ownBuildEnvironment(go, sources),
    });
    if (exitCode !== 0)
        throw new Error(`the launcher could not be built:\n${stderr}`);
}
/**
 * Copies the launcher into the directory in one step, as another run may be looking for it.
 * @returns whether the directory has it now; not if it is read-only or full, or belongs to another user
 */
async function keep(built, directory) {
    const kept = (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(built));
    await (0,support_files/* succeeds */.kz)((0,directories/* makeDirectory */.Oh)(directory).then(async () => (0,newFiles/* replaceWithCopy */.qH)(kept, built)));
    return (0,findProgram/* isExecutable */.T)(kept);
}
async function hashOf(sources) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const file of (await (0,promises_.readdir)(sources)).filter((name) => !name.endsWith('_test.go')).sort())
        hash.update(file).update(await (0,promises_.readFile)((0,external_node_path_.join)(sources, file)));
    return hash.digest('hex').slice(0, 16);
}
/** Writes the config file, for the test binaries that are started from then on. */
async function configure(launcher, config) {
    await (0,promises_.writeFile)(launcher.configFile, JSON.stringify(config));
}
/**
 * The names of the test functions, fuzz tests and examples with output that files define.
 * @param files absolute paths by a key of the caller's, such as the import path
 * @returns the names by the same keys
 * @throws Error with the launcher's message
 */
async function listTests(launcher, go, files) {
    const input = JSON.stringify(Object.fromEntries(files));
    const { exitCode, stdout, stderr } = await (0,exec/* capture */.Fg)(launcher.program, ['tests'], {
        cwd: '.',
        env: go.env,
        input,
    });
    if (exitCode !== 0)
        throw new Error(`the launcher could not list the tests:\n${stderr}`);
    return new Map(Object.entries(JSON.parse(stdout)));
}
/** Quotes a word for -exec, which the go command splits at blanks; it knows both quotes but no escapes (cmd/internal/quoted). */
function quoteForGo(word) {
    if (!/[\s'"]/.test(word))
        return word;
    return word.includes("'") ? `"${word}"` : `'${word}'`;
}

;// CONCATENATED MODULE: ./src/go/test/nestedBuilds.ts
/** @module What the go command of the suite could not instrument. Tests can write to the file: nothing in it is trusted. */



/** Some 2,000 builds; a file that is larger is not ours. */
const nestedBuilds_MAX_BYTES = 1 << 20;
/**
 * The findings about binaries that the suite built plainly although they have measured code.
 * @param file absolute; it need not exist
 */
async function nestedBuildFindings(file) {
    const content = await (0,regularFile/* readRegularFile */.XF)(file, nestedBuilds_MAX_BYTES).catch(() => Buffer.alloc(0));
    const notes = content.toString('utf8').split('\n').flatMap(parseNote);
    const texts = (kind) => [
        ...new Set(notes.filter((note) => note.kind === kind).map(({ text }) => text)),
    ];
    const [failed, left] = [texts('failed'), texts('left')];
    return [
        ...(0,finding/* findingIfAny */.HN)('nested-build-failed', `${(0,plural/* plural */.L)(failed.length, 'build')} inside the suite failed with instrumentation and had to be repeated without it`, failed),
        ...(0,finding/* findingIfAny */.HN)('nested-build-plain', `${(0,plural/* plural */.L)(left.length, 'build')} inside the suite could not be instrumented`, left),
    ];
}
function parseNote(line) {
    let note;
    try {
        note = JSON.parse(line);
    }
    catch {
        return [];
    }
    if (typeof note !== 'object' || note === null)
        return [];
    const { kind, command, reason, mains } = note;
    if (kind !== 'failed' && kind !== 'left')
        return [];
    if (typeof command !== 'string' || typeof reason !== 'string' || !Array.isArray(mains))
        return [];
    const names = mains.filter((name) => typeof name === 'string');
    return [{ kind, text: `go ${[command, ...names].join(' ')}: ${reason}` }];
}

;// CONCATENATED MODULE: ./src/go/test/buildTags.ts
/** @module The build tags of test files, for advice when the user's tags select none. */



/** Bytes of a file in which its constraints are looked for; they come before the package clause. */
const HEADER = 4096;
const MAX_FILES = 2000;
/** Modules below a directory that are searched. */
const buildTags_MAX_MODULES = 50;
const SKIPPED = /^(?:[._].*|vendor|testdata|node_modules)$/;
const CONSTRAINT = /^\/\/(?:go:build | ?\+build )(.*)$/gm;
/** Tags that the go command sets by itself, and negated ones. */
const TAG = /(?<![\w.!])[\p{L}_][\p{L}\p{N}_.]*/gu;
const SET_BY_GO = /^(?:go1\.\d+|goexperiment\..*|cgo|gc|gccgo|race|msan|asan|ignore|unix|aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|386|amd64|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)$/;
/**
 * How many test files in a directory and below ask for each tag, the most frequent first. Other modules, vendored and
 * hidden folders are left out.
 */
async function tagsOfTestFiles(directory) {
    const counts = new Map();
    for (const file of (await below(directory)).testFiles) {
        const text = await (0,regularFile/* readStart */.H6)(file, HEADER).catch(() => Buffer.alloc(0));
        for (const tag of tagsIn(text.toString('utf8')))
            counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    return new Map([...counts].sort(([, a], [, b]) => b - a));
}
/** Absolute paths of the modules below a directory whose test files ask for one of the tags (comma-separated). */
async function nestedModulesWith(tags, directory) {
    const wanted = tags.split(',');
    const found = [];
    for (const module of (await below(directory)).modules.slice(0, buildTags_MAX_MODULES)) {
        const known = await tagsOfTestFiles(module);
        if (wanted.some((tag) => known.has(tag)))
            found.push(module);
    }
    return found.sort();
}
/** The tags that the constraints of a file name. */
function tagsIn(text) {
    const header = text.split(/^package /m, 1)[0] ?? '';
    const found = [...header.matchAll(CONSTRAINT)].flatMap(([, expression = '']) => expression.match(TAG) ?? []);
    return new Set(found.filter((tag) => !SET_BY_GO.test(tag)));
}
async function below(top) {
    const testFiles = [];
    const modules = [];
    const directories = [top];
    for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
        const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch(() => []);
        if (directory !== top && entries.some((entry) => entry.name === 'go.mod')) {
            modules.push(directory);
            continue;
        }
        for (const entry of entries) {
            if (entry.isDirectory() && !SKIPPED.test(entry.name))
                directories.push((0,external_node_path_.join)(directory, entry.name));
            if (entry.isFile() && entry.name.endsWith('_test.go'))
                testFiles.push((0,external_node_path_.join)(directory, entry.name));
            if (testFiles.length >= MAX_FILES)
                return { testFiles, modules };
        }
    }
    return { testFiles, modules };
}

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/sourceLine.ts
var sourceLine = __webpack_require__(58044);
;// CONCATENATED MODULE: ./src/go/test/failurePlaces.ts
/** @module Where tests failed: the file and line that their output names, for annotations. */




/** A runner keeps ten errors of a step: some are left for the findings. */
const MAX_PLACES = 5;
/** The last lines that are searched. */
const MAX_LINES = 2000;
/** What t.Error prints, with the path only with -test.fullpath: `    server_test.go:17: no answer`. */
const LOGGED = /^\s+(\S.*?\.go):([1-9]\d{0,8}): ?([^\n]*)$/;
/** What testify prints for each caller: `        	Error Trace:	/m/e2e/server_test.go:17`. */
const TRACED = /^\s+(?:Error Trace:)?\s+(\S.*?\.go):([1-9]\d{0,8})$/;
/** A caller in the dump of a goroutine that panicked: `	/m/e2e/server_test.go:17 +0x1d`. */
const DUMPED = /^\t(\S.*?\.go):([1-9]\d{0,8})(?: \+0x[\da-f]+)?$/;
/**
 * The places of the first tests that failed, each with what the test says there. Output is untrusted: only lines that exist
 * count, in files of the test's own package or below it.
 * @param directories absolute directories by import path
 */
async function failurePlaces(packages, directories) {
    const found = [];
    for (const pkg of packages) {
        const directory = directories.get(pkg.importPath);
        if (directory === undefined)
            continue;
        for (const test of (0,suiteResult/* leafTests */.a)(pkg).filter(suiteResult/* isFailure */.N)) {
            if (found.length === MAX_PLACES)
                return found;
            const place = await placeOf(test, directory);
            if (place !== undefined)
                found.push(place);
        }
    }
    return found;
}
async function placeOf(test, directory) {
    for (const { file, line, text } of mentionsIn(test.output)) {
        const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(directory, file);
        if (isBelow(directory, path) && (await (0,sourceLine/* hasLine */.p)(path, line)))
            return { place: { file: path, line }, message: (0,plainText/* plainLine */.h0)(`${test.name} failed${text && `: ${text}`}`) };
    }
    return undefined;
}
/** The most telling first: of what a test logs the last, of the callers in a dump the innermost. */
function mentionsIn(output) {
    const lines = output.split('\n').slice(-MAX_LINES);
    const logged = lines.flatMap((line, i) => mention(LOGGED.exec(line), reasonAfter(lines, i)));
    const dumped = lines.flatMap((line) => mention(DUMPED.exec(line), ''));
    const panic = lines.find((line) => line.startsWith('panic: '))?.replace(/ \[recovered[^\]]*\]$/, '');
    if (panic !== undefined)
        return [...dumped.map((caller) => ({ ...caller, text: panic })), ...logged.toReversed()];
    return [...logged.toReversed(), ...lines.flatMap((line) => mention(TRACED.exec(line), ''))];
}
function mention(match, otherwise) {
    const [, file, line, own = ''] = match ?? [];
    const text = own.trim() === '' ? otherwise : own.trim();
    return file === undefined ? [] : [{ file, line: Number(line), text }];
}
/** What testify says below the line: `        	Error:      	Not equal: …`. */
function reasonAfter(lines, index) {
    const error = lines.slice(index + 1, index + 20).find((line) => /^\s+Error:\s+\S/.test(line));
    return error?.replace(/^\s+Error:\s+/, '').trim() ?? '';
}
function isBelow(directory, path) {
    const inside = (0,external_node_path_.relative)(directory, path);
    return inside !== '' && !inside.startsWith('..') && !(0,external_node_path_.isAbsolute)(inside);
}

// EXTERNAL MODULE: ./src/go/build/compileErrors.ts
var compileErrors = __webpack_require__(14499);
// EXTERNAL MODULE: ./src/support/slowProgress.ts
var slowProgress = __webpack_require__(42405);
;// CONCATENATED MODULE: ./src/go/test/testProgress.ts



/** Go's warning about tests that link no measured package: not worth showing, as they may start binaries that do. */
const UNMATCHED = 'warning: no packages being tested depend on matches for pattern ';
/** The heading of compiler output in plain text: `# example.com/m/p [example.com/m/p.test]`. */
const BUILD_HEADING = /^# (\S.*)$/;
class TestProgress {
    log;
    events;
    verbose;
    building;
    endWait;
    constructor(log, events, verbose) {
        this.log = log;
        this.events = events;
        this.verbose = verbose;
        // go test does not say which packages it compiles.
        const slow = new slowProgress/* SlowProgress */.t(log);
        this.endWait = slow.wait((seconds) => `compiling the tests for ${seconds} s`);
    }
    /** To be called when the command has ended. */
    end() {
        this.endWait();
    }
    /** A line that is not an event but plain text of the go command; before Go 1.24, compiler errors are among them. */
    plain(line) {
        if (line.startsWith(UNMATCHED))
            return;
        const heading = BUILD_HEADING.exec(line);
        if (heading !== null)
            this.building = heading[1];
        if (this.building !== undefined)
            this.events.addBuildOutput(this.building, `${line}\n`);
        this.log.child(line);
    }
    event(event) {
        if (event.Action === 'build-output')
            this.log.child(trimEnd(event.Output));
        if (event.Action === 'output' && this.verbose)
            this.log.child(trimEnd(event.Output));
        if (event.Action === 'start' || event.Action === 'run')
            this.endWait();
        if (event.Action === 'run' && event.Test !== undefined) {
            this.log.progress(`${this.events.testsEnded} tests done, ${event.Test} is running`);
        }
    }
    ended(pkg) {
        if (pkg.outcome === 'none')
            return;
        if (!this.verbose)
            this.failures(pkg);
        const mark = { pass: 'ok  ', skip: 'skip', fail: 'FAIL', 'build-failed': 'FAIL' }[pkg.outcome];
        const tests = pkg.outcome === 'build-failed' ? 'did not compile' : (0,plural/* plural */.L)((0,suiteResult/* leafTests */.a)(pkg).length, 'test');
        this.log.info(`${mark} ${pkg.importPath}  ${tests}  ${pkg.seconds.toFixed(1)} s`);
    }
    failures(pkg) {
        const failed = pkg.tests.filter((test) => test.outcome === 'fail' || test.outcome === 'unfinished');
        for (const test of failed)
            this.text(test.output);
        if (pkg.outcome === 'fail')
            this.text(pkg.output);
    }
    text(output) {
        for (const line of trimEnd(output).split('\n'))
            if (line !== '')
                this.log.child(line);
    }
}
function trimEnd(text = '') {
    return text.replace(/\r?\n$/, '');
}

;// CONCATENATED MODULE: ./src/go/test/goTest.ts
/** @module Running go test so that the data of the test processes and of the binaries they start is kept. */








/** The arguments of the go command. */
function goTestArgs(request, launcher) {
    const measured = request.patterns.length > 0;
    const binaryArgs = [...(measured ? [`-test.gocoverdir=${request.testsData}`] : []), ...request.flags.args];
    return [
        'test',
        '-json',
        ...(request.tags === '' ? [] : [`-tags=${request.tags}`]),
        // A cached result would run nothing and write no data.
        '-count=1',
        `-timeout=${Math.ceil(request.timeoutSeconds)}s`,
        ...(measured ? ['-cover', '-covermode=atomic', `-coverpkg=${request.patterns.join(',')}`] : []),
        `-exec=${launcher.exec}`,
        ...request.selection.packages,
        // After the packages: the go command passes everything that follows a flag it does not know (one that a test
        // defines) to the tests.
        ...(request.overlay === undefined
            ? request.flags.words
            : [...request.flags.others, `-overlay=${request.overlay}`]),
        ...(binaryArgs.length > 0 ? ['-args', ...binaryArgs] : []),
    ];
}
/** Runs the tests and returns what happened. A failing suite is a result, not an error. */
async function goTest(go, launcher, request, { log, stop, isInstrumented, onOutput }) {
    await configure(launcher, {
        goCoverDir: request.binariesData,
        goDir: request.wrapper?.directory ?? '',
        deadline: deadline(Date.now(), request.timeoutSeconds),
        run: request.selection.run,
    });
    const started = performance.now();
    const events = new TestEvents();
    const progress = new TestProgress(log, events, request.flags.verbose);
    const stdout = new lineSplitter/* LineSplitter */.g((line) => {
        onStdoutLine(line, { events, progress, onOutput });
    });
    const stderr = new lineSplitter/* LineSplitter */.g((line) => {
        progress.plain(line);
    });
    const result = await (0,supervise/* supervise */.z)(go.program, goTestArgs(request, launcher), {
        cwd: request.cwd,
        env: go.env,
        platform: go.platform,
        onStdout: (chunk) => {
            stdout.write(chunk);
        },
        onStderr: (chunk) => {
            stderr.write(chunk);
        },
        stop,
        timeoutSeconds: request.timeoutSeconds,
        isInstrumented,
    });
    stdout.end();
    stderr.end();
    for (const error of await (0,compileErrors/* placedErrors */.Ps)(events.failedBuildOutput(), request.cwd))
        log.error(error.message, error.place);
    return suiteRun(result, {
        kind: 'go test',
        seconds: (performance.now() - started) / 1000,
        packages: events.results(),
        leftOut: request.selection.leftOut,
        timeoutSeconds: request.timeoutSeconds,
        expected: expectedPackages(request),
    });
}
/** The packages that must run a test: those chosen by `suite: tagged`. The user's -skip may leave them without one. */
function expectedPackages({ selection, flags }) {
    const chosen = Object.keys(selection.run).length > 0 && !flags.skipsTests;
    return chosen ? selection.packages : [];
}
function onStdoutLine(line, { events, progress, onOutput }) {
    const event = parseEvent(line);
    const all = event === undefined ? buildFailure(line) : [event];
    if (all.length === 0)
        progress.plain(line);
    for (const one of all) {
        const ended = events.add(one);
        progress.event(one);
        if (one.Action === 'output' && one.Output !== undefined)
            onOutput(sourceOf(one), one.Output);
        if (ended !== undefined)
            progress.ended(ended);
    }
}
function sourceOf({ Package = '', Test }) {
    return Test === undefined ? Package : `${Package} ${Test}`;
}

;// CONCATENATED MODULE: ./src/go/test/testSelection.ts

/**
 * The tests to run with `suite: tagged`.
 * @throws UserError with Go's message for a pattern that names no package
 */
async function selectTagged({ go, packages: lists, launcher }, request) {
    const { cwd, patterns, listFlags } = request;
    const [tagged, untagged] = await Promise.all([
        lists.list(cwd, patterns, [...listFlags, `-tags=${request.tags}`]),
        lists.list(cwd, patterns, [...listFlags, ...withoutTags(request)]),
    ]);
    const tests = await listTests(launcher, go, filesOf(tagged));
    const plainFiles = new Set(untagged.flatMap((pkg) => pkg.testFiles));
    const packages = [];
    const run = {};
    let leftOut = 0;
    for (const pkg of tagged) {
        const namesIn = (plain) => pkg.testFiles.filter((file) => plainFiles.has(file) === plain).flatMap((file) => tests.get(file) ?? []);
        const chosen = new Set(namesIn(false));
        leftOut += new Set(namesIn(true).filter((name) => !chosen.has(name))).size;
        if (chosen.size === 0)
            continue;
        packages.push(pkg.importPath);
        run[pkg.dir.replaceAll('\\', '/')] = runPattern([...chosen]);
    }
    return { packages, run, leftOut };
}
/** GOFLAGS with one of the tags would make the tagged files belong to their packages in both lists. */
function withoutTags({ tags, inheritedTags }) {
    if (inheritedTags === undefined)
        return [];
    const ours = testSelection_tagsIn(tags);
    return [
        `-tags=${testSelection_tagsIn(inheritedTags)
            .filter((tag) => !ours.includes(tag))
            .join(',')}`,
    ];
}
/** Go takes blanks for commas too. */
function testSelection_tagsIn(text) {
    return text.split(/[\s,]+/).filter((tag) => tag !== '');
}
/** A -test.run pattern for exactly these tests; Go identifiers need no escaping. */
function runPattern(names) {
    return `^(?:${names.join('|')})$`;
}
/** Each file by itself: a test function that has a stub of the same name in another file is not that stub. */
function filesOf(packages) {
    return new Map(packages.flatMap((pkg) => pkg.testFiles.map((file) => [file, [file]])));
}

;// CONCATENATED MODULE: ./src/go/test/suite.ts
/** @module Running the suite: go test or the user's script. */







/**
 * Runs the suite. A failing suite is a result, not an error.
 * @throws UserError if the packages with the tests cannot be listed
 */
async function runSuite(tools, request, observer) {
    const { go, launcher } = tools;
    if (request.kind === 'command')
        return runScript(go, request, observer);
    const selection = await selectTests(tools, request);
    if (selection.packages.length === 0) {
        const known = await tagsOfTestFiles(request.cwd);
        const flags = go.env.GITHUB_ACTIONS !== 'true';
        // test-directory is relative to the top of the checkout.
        const base = (flags ? undefined : go.env.GITHUB_WORKSPACE) ?? request.cwd;
        const modules = await nestedModulesWith(request.tags, request.cwd);
        const nested = modules.map((module) => (0,external_node_path_.relative)(base, module).replaceAll('\\', '/'));
        return noTests({ tags: request.tags, leftOut: selection.leftOut, known, nested, flags });
    }
    const run = await goTest(go, launcher, goTestRequest(request, selection), observer);
    if (!observer.stop.aborted)
        await annotateFailures(tools, request, run, observer.log);
    return run;
}
/** Logs errors at the places where tests failed, as far as their output names them. */
async function annotateFailures({ packages: lists }, { cwd, tags, flags }, { result }, log) {
    const failed = result.packages.filter((pkg) => pkg.outcome === 'fail');
    if (failed.length === 0)
        return;
    const paths = failed.slice(0, MAX_PLACES).map((pkg) => pkg.importPath);
    const listed = await lists.list(cwd, paths, [...flags.listWords, `-tags=${tags}`]).catch(() => []);
    const directories = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]));
    for (const { message, place } of await failurePlaces(failed, directories))
        log.error(message, place);
}
async function selectTests(tools, suite) {
    const { cwd, patterns, tags, inheritedTags, flags } = suite;
    if (!suite.onlyTagged)
        return { packages: patterns, run: {}, leftOut: 0 };
    return selectTagged(tools, { cwd, patterns, tags, inheritedTags, listFlags: flags.listWords });
}
function goTestRequest(suite, selection) {
    const { cwd, tags, flags, overlay, coverpkg, wrapper, binariesData, testsData, timeoutSeconds } = suite;
    return {
        cwd,
        selection,
        tags,
        flags,
        patterns: coverpkg,
        overlay,
        wrapper,
        binariesData,
        testsData,
        timeoutSeconds,
    };
}

;// CONCATENATED MODULE: ./src/stages/failureHints.ts
/** Lines for the log; empty if the instrumentation is not the cause, or the suite is about to run without it anyway. */
function failureHints({ inProcess, testBuilds, comparePlain, command }, preserves, findings) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (comparePlain || errors.every(({ code }) => code === 'test-build-failed'))
        return [];
    const parts = [
        ...(inProcess && command === undefined
            ? ['in-process: false (--no-in-process) builds test binaries without coverage']
            : []),
        ...(testBuilds ? ['test-builds: false (--no-test-builds) leaves go build inside the suite alone'] : []),
        ...(preserves ? ['preserve: false (--no-preserve) uses Go’s own runtime'] : []),
        'compare-plain: true (--compare-plain) runs what failed once more without instrumentation',
    ];
    return [
        'If the suite passes without this tool, find the part that makes it fail:',
        ...parts.map((part) => `  ${part}`),
    ];
}

;// CONCATENATED MODULE: ./src/stages/test.ts
/** @module Runs the suite: the user's tests, by go test or by a script. */










/** Runs the suite. A failing suite is a result, not an error. */
async function test(ready, plan, { inputs, directories }, built, { arch, platform, log, stop }) {
    const { go, packages, pinned, keptPlace: toolCacheDir } = ready;
    const { overlays } = built.preserving;
    const launcher = await buildLauncher(go, {
        toolCacheDir,
        arch,
        goVersion: pinned.info.version,
        scratch: directories.scratch,
        overlay: overlays?.launcher,
    });
    const wrapper = inputs.testBuilds
        ? await installGoWrapper(go, launcher, {
            patterns: plan.patternsWithMains,
            modulePath: ready.modules.measured.path,
            moduleDir: ready.modules.measured.dir,
            overlay: overlays?.nested,
            inheritedOverlay: inheritedFlag(pinned.goFlags, 'overlay'),
            directory: directories.go,
            scratch: directories.scratch,
        })
        : undefined;
    const suiteGo = { ...go, env: suitePath(go.env, ready.binDir, built, wrapper) };
    const request = await suiteRequest(ready, inputs, directories, plan, { overlays, wrapper });
    const scan = new OutputScan();
    const onStop = () => {
        log.info('ending the suite, then reporting what was collected');
    };
    stop.addEventListener('abort', onStop, { once: true });
    const run = await log.group('Run the suite', () => runSuite({ go: suiteGo, packages, launcher }, request, {
        log,
        stop,
        ...(platform === 'linux' ? { isInstrumented } : {}),
        onOutput: (source, text) => {
            scan.add(source, text);
        },
    }));
    stop.removeEventListener('abort', onStop);
    if (!run.result.passed && run.result.exitCode !== 0 && !stop.aborted)
        for (const line of failureHints(inputs, overlays !== undefined, run.findings))
            log.info(line);
    const nested = wrapper === undefined ? [] : await nestedBuildFindings(wrapper.notes);
    return { ...run, findings: [...run.findings, ...scan.findings(), ...nested] };
}
/** By its executable, which the kernel keeps even if it was removed. */
async function isInstrumented(pid) {
    const instrumentation = await instrumentationOf(`/proc/${pid}/exe`);
    return instrumentation === undefined ? undefined : instrumentation === 'full';
}
/** The environment with the binaries and the wrapper on PATH: a binary that is called go is there only if the user names it. */
function suitePath(env, binDir, { lastOnPath }, wrapper) {
    const wrapped = wrapper === undefined ? env : (0,exec/* prependPath */._E)(env, wrapper.directory);
    return lastOnPath ? (0,exec/* appendPath */.mR)(wrapped, binDir) : (0,exec/* prependPath */._E)(wrapped, binDir);
}
/** @param ready with a go command that has no binaries on PATH */
async function suiteRequest({ go, pinned }, inputs, { binariesData, testsData, scratch }, plan, { overlays, wrapper }) {
    const { command, testDirectory: cwd, timeoutSeconds } = inputs;
    const place = { cwd, binariesData, timeoutSeconds };
    if (command !== undefined) {
        const bash = await findBash(go.env, go.platform);
        return { kind: 'command', bash, script: command, scratch, ...place };
    }
    const { testPackages: patterns, tags, suite, testFlags: flags } = inputs;
    return {
        kind: 'go test',
        ...place,
        patterns,
        tags,
        inheritedTags: inheritedFlag(pinned.goFlags, 'tags'),
        // The user's own -run takes precedence, and without tags no test exists only with the tags.
        onlyTagged: suite === 'tagged' && tags !== '' && !flags.selectsTests,
        flags,
        overlay: overlays?.tests,
        coverpkg: inputs.inProcess ? plan.patterns : [],
        testsData,
        wrapper,
    };
}

;// CONCATENATED MODULE: ./src/stages/measure.ts
/** @module The stages of a run, from the pinned Go to everything that is known about what it covered. */














/**
 * Plans, builds, runs the suite and collects what it left. A failing suite is a result, not an error.
 * @throws UserError for what the user can fix; BuildError with the compiler's errors; Interrupted before the suite
 */
async function measure(ready, request, host) {
    const { inputs, directories } = request;
    const { log, stop, platform } = host;
    (0,interrupt/* refuseInterrupted */.NQ)(stop);
    const plan = await (0,setUp/* unlessInterrupted */.V)(stop, () => planRun(ready, inputs));
    const fixed = inputs.preserve
        ? await claimFixedDirectory(ready.keptPlace, inputs.workingDirectory, directories)
        : undefined;
    try {
        const built = await (0,setUp/* unlessInterrupted */.V)(stop, () => log.group('Build', () => build(ready, plan, request, fixed?.path, host)));
        (0,interrupt/* refuseInterrupted */.NQ)(stop);
        const suite = await (0,setUp/* unlessInterrupted */.V)(stop, () => test(ready, plan, request, built, host));
        host.onSuiteEnd?.();
        const { inProcess, include } = inputs;
        const data = { ...request, inProcess, includeAll: include === 'all', platform, stop };
        const collected = await collect(ready, plan, built, suite.result, data);
        const plain = await comparePlain(ready, plan, built, suite.result, request, host);
        const findings = [...suite.findings, ...plain];
        return await measurementOf(ready, plan, built, { ...suite, findings }, collected, host);
    }
    finally {
        await fixed?.release();
    }
}
async function measurementOf({ started, modules, pinned }, plan, built, suite, { model, names, packagesLeftOut, binaries, processes, keptStatements, findings }, { version, platform, env }) {
    const { path: modulePath, dir: moduleDir } = modules.measured;
    const go = (0,go_goVersion/* parseGoVersion */.SX)(pinned.info.version);
    const files = model.packages.flatMap((pkg) => pkg.files);
    return {
        version,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        modulePath,
        moduleDir,
        go: pinned.info,
        coverage: model,
        binaries,
        processes,
        keptStatements,
        suite: suite.result,
        findings: [
            ...pinned.findings,
            ...built.findings,
            ...suite.findings,
            ...findings,
            ...namedSourceFindings(names),
            ...(0,revisions/* revisionFindings */.M)(model, new Set(names.directed.keys())),
            ...(0,repeatedStatements/* repeatedStatementFindings */.KV)([{ go, files }]),
        ],
        legs: [],
        files: await findSourceFiles(model, {
            moduleDir,
            locate: packageLocator(modules.measured, plan.selected),
            workspace: env.GITHUB_WORKSPACE,
            misnamed: misnamedFiles(names, go),
        }, platform),
        packagesLeftOut,
        filesLeftOut: [...names.gone].sort(),
        directedFiles: [...names.directed.keys()].sort(),
    };
}


/***/ }),

/***/ 96475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/checks/repeatedStatements.ts
var repeatedStatements = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/checks/revisions.ts
var revisions = __webpack_require__(66007);
// EXTERNAL MODULE: ./src/coverage/programs.ts + 1 modules
var programs = __webpack_require__(17096);
// EXTERNAL MODULE: ./src/coverage/selectedPods.ts
var selectedPods = __webpack_require__(87461);
// EXTERNAL MODULE: ./src/checks/dataHealth.ts
var dataHealth = __webpack_require__(22179);
// EXTERNAL MODULE: ./src/checks/describeData.ts + 1 modules
var describeData = __webpack_require__(76299);
// EXTERNAL MODULE: ./src/checks/problemFindings.ts
var problemFindings = __webpack_require__(17736);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts + 1 modules
var seenFiles = __webpack_require__(82812);
// EXTERNAL MODULE: ./src/coverage/readData.ts
var readData = __webpack_require__(532);
;// CONCATENATED MODULE: ./src/support/arrays.ts
/** @module Helpers for arrays of any length. */
/** Appends items one by one: `push(...more)` overflows the stack with about a hundred thousand items. */
function append(all, more) {
    for (const one of more)
        all.push(one);
}

// EXTERNAL MODULE: ./src/support/canonicalJson.ts
var canonicalJson = __webpack_require__(44519);
// EXTERNAL MODULE: ./src/coverage/buildModel.ts
var buildModel = __webpack_require__(84905);
// EXTERNAL MODULE: ./src/coverage/clashes.ts
var clashes = __webpack_require__(4027);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/covdata/counters/podCounters.ts
var podCounters = __webpack_require__(89718);
;// CONCATENATED MODULE: ./src/coverage/buildSums.ts
/** @module Adds up the pods of many measurements, so that only one pod per build is kept in memory. */


/** Adds up pods of the same build (one CounterLayout): their counters column by column, and their lists of processes. */
class BuildSums {
    sums = new Map();
    /** @param pods must all be read with the same SeenFiles, so that pods of the same build share a layout */
    add(pods) {
        for (const pod of pods) {
            const { layout, mode } = pod.counters;
            let sum = this.sums.get(layout);
            if (sum === undefined) {
                sum = { pod, columns: new Set(), countersByColumn: new Map(), processes: [] };
                this.sums.set(layout, sum);
            }
            if ((0,byteOrder/* compareBytes */.X)(pod.metaPath, sum.pod.metaPath) < 0)
                sum.pod = pod;
            for (const column of pod.columns)
                sum.columns.add(column);
            for (const [column, counters] of pod.countersByColumn) {
                const known = sum.countersByColumn.get(column) ?? new podCounters/* PodCounters */.v(layout, mode);
                known.addAll(counters);
                sum.countersByColumn.set(column, known);
            }
            for (const process of pod.processes)
                sum.processes.push(process);
        }
    }
    /** One pod per build, sorted by path, so that the order in which they were added does not matter. */
    pods() {
        const sums = [...this.sums.values()].sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.pod.metaPath, other.pod.metaPath));
        return sums.map(({ pod, columns, countersByColumn, processes }) => ({
            ...pod,
            columns: [...columns].sort((one, other) => one - other),
            counters: podCounters/* PodCounters */.v.sum(pod.counters.layout, pod.counters.mode, [...countersByColumn.values()]),
            countersByColumn,
            // Compacted data has no live files any more: those were read where the processes ran.
            endedByColumn: countersByColumn,
            processes,
        }));
    }
}

// EXTERNAL MODULE: ./src/coverage/tallyColumn.ts
var tallyColumn = __webpack_require__(75134);
// EXTERNAL MODULE: ./src/coverage/unitIndexes.ts
var unitIndexes = __webpack_require__(47056);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/legs/leg.ts
var legs_leg = __webpack_require__(45237);
;// CONCATENATED MODULE: ./src/legs/legGroups.ts







/** The legs of one Go version and system. Data without a manifest is a group of its own. */
class LegGroup {
    goVersion;
    sums = new BuildSums();
    names = [];
    linked = new Set();
    notLinked = new Set();
    unlinkedStatements = new Map();
    constructor(goVersion) {
        this.goVersion = goVersion;
    }
    add(manifest, { pods, linked }, selections) {
        this.names.push(manifest === undefined ? '' : (0,legs_leg/* legName */.ue)(manifest.leg));
        for (const importPath of linked)
            this.linked.add(importPath);
        for (const { notLinked, unlinked = [] } of selections) {
            for (const importPath of notLinked)
                this.notLinked.add(importPath);
            for (const { importPath, statements } of unlinked)
                this.unlinkedStatements.set(importPath, statements);
        }
        this.sums.add(pods);
    }
    pods() {
        return this.sums.pods();
    }
    /**
     * @param pods the pods of the group that count
     * @param indexes unit lists to reuse, shared by all groups
     */
    model(pods, indexes) {
        return {
            // The first by name, so that the order of the legs does not matter.
            name: [...this.names].sort()[0] ?? '',
            goVersion: this.goVersion === undefined ? undefined : (0,goVersion/* parseGoVersion */.SX)(this.goVersion),
            model: (0,buildModel/* buildModel */.y)({
                pods,
                measured: this.linked,
                selected: [...this.notLinked],
                unlinkedStatements: this.unlinkedStatements,
            }, indexes),
        };
    }
}
/** Adds up legs by group. */
class LegGroups {
    groups = new Map();
    /** The unit lists of all groups and legs. */
    indexes;
    /** @param filesLeftOut paths of source files that do not count */
    constructor(filesLeftOut = new Set()) {
        this.indexes = new unitIndexes/* UnitIndexes */.r(filesLeftOut);
    }
    /** @param selections what is known about packages that nothing links, here the manifest's by default */
    add(manifest, data, selections = manifest === undefined ? [] : [manifest]) {
        const key = manifest === undefined ? '' : groupKey(manifest);
        const group = this.groups.get(key) ?? new LegGroup(manifest?.go.version);
        this.groups.set(key, group);
        group.add(manifest, data, selections);
    }
    /** Finds clashes between legs, which may occur as between the binaries of one leg. */
    settle() {
        const groups = [...this.groups.values()].map((group) => ({ group, pods: group.pods() }));
        const sums = new BuildSums();
        for (const { pods } of groups)
            sums.add(pods);
        const { pods, problems } = (0,clashes/* withOneGranularity */.v)(sums.pods());
        const kept = new Set(pods.map(({ counters }) => counters.layout));
        const own = groups.map(({ group, pods: all }) => ({
            group,
            pods: all.filter((pod) => kept.has(pod.counters.layout)),
        }));
        return {
            pods,
            problems: [...problems, ...(0,clashes/* modeClashes */.V)(pods)],
            models: (matches = () => true) => own.map((each) => each.group.model(each.pods.filter(matches), this.indexes)),
        };
    }
    /** What a leg alone covers. Legs with the same binaries share a unit list. */
    tally({ pods, linked }) {
        return (0,tallyColumn/* tallyColumn */.N)(this.indexes.of(pods, linked), pods);
    }
}
function groupKey({ go: { version, goos, goarch } }) {
    return `${version} ${goos} ${goarch}`;
}

// EXTERNAL MODULE: ./src/legs/legInfo.ts
var legInfo = __webpack_require__(97881);
;// CONCATENATED MODULE: ./src/legs/gatherLegs.ts
/** @module Reading the data of all legs of a matrix, one after the other. */









/**
 * Reads one leg after the other and adds it up at once, so that memory does not grow with their number.
 * @param selections what counts of data without a manifest, as earlier reports of it say
 * @throws UserError if a directory cannot be read
 */
async function gatherLegs(all, selections) {
    const known = [...all.map(({ manifest }) => manifest), ...selections];
    const filesLeftOut = new Set(known.flatMap((each) => each?.filesLeftOut ?? []));
    const groups = new LegGroups(filesLeftOut);
    const seen = new seenFiles/* SeenFiles */.T();
    const identities = new Set();
    const gathered = {
        manifests: [],
        legs: [],
        binaries: [],
        processes: [],
    };
    const problems = [];
    const foreign = new Map();
    let plain = [];
    let kept;
    for (const { manifest, directories, origin } of all) {
        const request = { directories, measured: measuredBy(manifest, selections) };
        const data = await (0,readData/* readData */.v)({ ...request, seen });
        if (manifest === undefined) {
            const described = (0,describeData/* describeData */.s)(data, describeData/* COLLECTED_BEFORE */.Q, groups.indexes);
            plain = described.findings;
            if (all.length === 1)
                kept = described.keptStatements;
            append(gathered.binaries, described.binaries);
            append(gathered.processes, described.processes);
        }
        else {
            append(problems, data.problems);
            for (const pod of data.foreign)
                foreign.set(pod.counters.layout, pod);
            const identity = (0,canonicalJson/* canonicalJson */.d)(manifest);
            // The same leg, named twice. Another leg keeps its verdict and its findings even if it has no data of its own.
            if (data.repeated && identities.has(identity))
                continue;
            identities.add(identity);
            gathered.manifests.push({ manifest, origin });
            append(gathered.binaries, manifest.binaries);
            append(gathered.processes, manifest.processes);
            const own = data.copies ? await (0,readData/* readData */.v)({ ...request, seen: new seenFiles/* SeenFiles */.T() }) : data;
            gathered.legs.push((0,legInfo/* legInfo */.P4)(manifest, (0,readData/* counterFilesOf */.V)(own.pods) > 0, groups.tally(own)));
            if (data.repeated)
                continue;
        }
        groups.add(manifest, data, manifest === undefined ? selections : undefined);
    }
    const settled = groups.settle();
    return {
        settled,
        ...gathered,
        filesLeftOut,
        directedFiles: new Set(known.flatMap((each) => each?.directedFiles ?? [])),
        keptStatements: kept,
        findings: [
            ...plain,
            ...(0,dataHealth/* foreignData */.f)([...foreign.values()]),
            ...(0,problemFindings/* problemFindings */.E)([...problems, ...settled.problems]),
        ],
    };
}
function measuredBy(manifest, selections) {
    const counted = new Set(selections.flatMap((selection) => selection.packages));
    const leftOut = selections.flatMap((selection) => selection.packagesLeftOut);
    const without = new Set(leftOut.filter((importPath) => !counted.has(importPath)));
    return manifest === undefined
        ? { module: undefined, packages: undefined, without }
        : { module: manifest.module, packages: new Set(manifest.packages) };
}

// EXTERNAL MODULE: ./src/legs/legData.ts + 1 modules
var legData = __webpack_require__(87765);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/legs/contradictions.ts
var contradictions = __webpack_require__(80495);
;// CONCATENATED MODULE: ./src/legs/legConflicts.ts
/** @module Manifests and reports that contradict themselves, each other, or the workflow run that reports on them. */




/**
 * The findings about manifests and reports that cannot all be true.
 * @param inReports what contradicts itself in earlier reports, each with the name of the leg
 */
function conflictFindings(all, inReports = []) {
    const foreign = [...foreignLegs(all), ...disagreements(all)].sort(byteOrder/* compareBytes */.X);
    const inManifests = all
        .map(({ manifest: { leg, suite } }) => ({ name: (0,legs_leg/* legName */.ue)(leg), why: (0,contradictions/* contradictionIn */.V)(suite) }))
        .flatMap(({ name, why }) => (why === undefined ? [] : [`${name}: ${why}`]));
    const contradictory = [...inManifests, ...inReports].sort(byteOrder/* compareBytes */.X);
    return [
        ...(0,finding/* findingIfAny */.HN)('leg-foreign', 'Legs belong to another commit, repository or workflow run', foreign),
        ...(0,finding/* findingIfAny */.HN)('leg-contradictory', 'Legs contradict themselves', contradictory),
    ];
}
/** Legs that do not belong to what is expected of them. */
function foreignLegs(all) {
    return all.flatMap(({ manifest, origin }) => {
        if (origin === undefined)
            return [];
        const { repository, commit, runId } = manifest;
        return [
            ...(isSame(repository, origin.repository)
                ? []
                : [`repository ${repository} instead of ${origin.repository}`]),
            ...(origin.commit === undefined || commit === origin.commit
                ? []
                : [`commit ${commit} instead of ${origin.commit}`]),
            ...(origin.runId === undefined || runId === origin.runId
                ? []
                : [`workflow run ${runId} instead of ${origin.runId}`]),
        ].map((text) => `${(0,legs_leg/* legName */.ue)(manifest.leg)}: ${text}`);
    });
}
/** Legs of which nothing is expected, if they are not all of one repository and commit. */
function disagreements(all) {
    const free = all.filter(({ origin }) => origin?.commit === undefined).map(({ manifest }) => manifest);
    const lines = (text) => new Set(free.map((manifest) => text(manifest).toLowerCase())).size < 2
        ? []
        : free.map((manifest) => `${(0,legs_leg/* legName */.ue)(manifest.leg)}: ${text(manifest)}`);
    return [
        ...lines(({ repository }) => `repository ${repository}`),
        ...lines(({ commit }) => `commit ${commit}`),
    ];
}
/** GitHub's names of repositories ignore case. */
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: ./src/legs/legFindings.ts
var legFindings = __webpack_require__(20415);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __webpack_require__(32263);
;// CONCATENATED MODULE: ./src/coverage/overlaps.ts
/** More columns than a line can have for the compiler. */
const MAX_COLUMNS = 2 ** 21;
/** Returns a function that finds the units with exactly the range of a given one or, if there are none, all that overlap it. */
function overlapFinder(units) {
    const exact = new Map();
    for (const unit of units)
        exact.set(keyOf(unit), [...(exact.get(keyOf(unit)) ?? []), unit]);
    const sorted = units.filter((unit) => unit.statements > 0).sort((a, b) => startOf(a) - startOf(b));
    const starts = sorted.map(startOf);
    // The furthest end of each unit and all before it: units of several revisions may overlap each other.
    let furthest = 0;
    const ends = sorted.map((unit) => (furthest = Math.max(furthest, endOf(unit))));
    return (unit) => {
        const same = exact.get(keyOf(unit));
        if (same !== undefined)
            return same;
        const [start, end] = [startOf(unit), endOf(unit)];
        const found = [];
        for (let i = firstAtLeast(starts, end) - 1; i >= 0 && (ends[i] ?? 0) > start; i--) {
            const other = sorted[i];
            if (other !== undefined && endOf(other) > start)
                found.push(other);
        }
        return found;
    };
}
function keyOf(unit) {
    return `${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn}`;
}
function startOf(unit) {
    return position(unit.startLine, unit.startColumn);
}
function endOf(unit) {
    return position(unit.endLine, unit.endColumn);
}
function position(line, column) {
    return line * MAX_COLUMNS + Math.min(column, MAX_COLUMNS - 1);
}
/** The index of the first of the ascending values that is not below the limit. */
function firstAtLeast(values, limit) {
    let [low, high] = [0, values.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((values[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
;// CONCATENATED MODULE: ./src/legs/mergeLegs.ts
/**
 * @module Merging measurements of one module by position: other Go versions, systems and tags divide the same file into
 * other units. Each file gets the units of its reference leg, the one with the newest Go that has the file and counts its
 * statements correctly; a unit is covered if any leg executed source code that overlaps it. For straight-line code that
 * is exact; docs/merging-legs.md has an example.
 */







/** Go's counters do not exceed it. */
const MAX_COUNT = 0xffffffff;
/** The merged model, which does not depend on the order of the legs. A single leg is returned unchanged. */
function mergeLegs(legs) {
    const [only] = legs;
    if (only !== undefined && legs.length === 1)
        return only.model;
    const ordered = inReferenceOrder(legs);
    const sources = model/* SOURCES */.H.filter((source) => ordered.some(({ model }) => model.sources.includes(source)));
    const mode = ordered.map(({ model }) => model.mode).reduce(format/* widerMode */.$Q, 'set');
    const importPaths = ordered.flatMap(({ model }) => model.packages.map((pkg) => pkg.importPath));
    const legPackages = ordered.map(({ model }) => ({
        columns: sources.map((source) => columnOf(model, source)),
        packages: new Map(model.packages.map((pkg) => [pkg.importPath, pkg])),
    }));
    const packages = sortedUnique(importPaths).map((importPath) => mergePackage(importPath, legPackages, sources.length, mode));
    const linked = new Set(importPaths);
    return {
        mode,
        sources,
        packages,
        notLinked: sortedUnique(ordered.flatMap(({ model }) => model.notLinked)).filter((path) => !linked.has(path)),
        unlinkedStatements: unlinkedStatements(ordered, linked),
        tallies: (0,tallies/* sumAllTallies */.tB)(packages.map((pkg) => pkg.tallies), sources.length),
    };
}
/** As the leg that comes first in the order of references counts them. */
function unlinkedStatements(ordered, linked) {
    const all = ordered.toReversed().flatMap(({ model }) => [...model.unlinkedStatements]);
    return new Map(all.filter(([path]) => !linked.has(path)));
}
/**
 * The legs whose statements are counted correctly come first, then the newest Go; names break ties, so that the order of
 * the input does not matter.
 */
function inReferenceOrder(legs) {
    const faulty = new Set(legs.filter(({ model, goVersion: go }) => (0,repeatedStatements/* isFaulty */.s2)(go) || (0,repeatedStatements/* repeatsStatements */.tS)({ go, files: filesOf(model) })));
    return legs.toSorted((left, right) => Number(faulty.has(left)) - Number(faulty.has(right)) || byVersion(left, right));
}
/** For each leg the files whose reference it is. */
function referenceFiles(legs) {
    const seen = new Set();
    return inReferenceOrder(legs).map(({ model, goVersion }) => {
        const files = filesOf(model).filter(({ path }) => !seen.has(path));
        for (const { path } of files)
            seen.add(path);
        return { go: goVersion, files };
    });
}
function filesOf(model) {
    return model.packages.flatMap((pkg) => pkg.files);
}
function byVersion(left, right) {
    const byName = left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
    if (left.goVersion === undefined || right.goVersion === undefined)
        return Number(left.goVersion === undefined) - Number(right.goVersion === undefined) || byName;
    return (0,goVersion/* compareVersions */.Zy)(right.goVersion, left.goVersion) || byName;
}
function columnOf({ sources }, source) {
    const column = sources.indexOf(source);
    return column < 0 ? undefined : column;
}
/** @param sources the number of sources in the merged model */
function mergePackage(importPath, legs, sources, mode) {
    const files = new Map();
    let modulePath = '';
    for (const { packages, columns } of legs) {
        const pkg = packages.get(importPath);
        if (pkg === undefined)
            continue;
        if (modulePath === '')
            modulePath = pkg.modulePath;
        for (const file of pkg.files) {
            const known = files.get(file.path);
            if (known === undefined)
                files.set(file.path, [{ file, columns }]);
            else
                known.push({ file, columns });
        }
    }
    const merged = sortedUnique([...files.keys()]).map((path) => mergeFile(path, files.get(path) ?? [], mode));
    return {
        importPath,
        modulePath,
        files: merged,
        tallies: (0,tallies/* sumAllTallies */.tB)(merged.map((file) => file.tallies), sources),
    };
}
/** @param legs the legs that have the file, the reference first */
function mergeFile(path, legs, mode) {
    const [reference] = legs;
    const others = legs.map((leg) => ({ ...leg, overlapping: overlapFinder(leg.file.units) }));
    const max = mode === 'set' ? 1 : MAX_COUNT;
    const units = (reference?.file.units ?? []).map((unit) => {
        const found = others.map(({ columns, overlapping }) => ({ columns, units: overlapping(unit) }));
        const add = (countOf) => found.reduce((sum, leg) => Math.min(max, sum + Math.max(0, ...leg.units.map((other) => countOf(other, leg.columns)))), 0);
        return {
            ...unit,
            count: add((other) => other.count),
            counts: (reference?.columns ?? []).map((_, i) => add((other, columns) => other.counts[columns[i] ?? -1] ?? 0)),
        };
    });
    return { path, units, tallies: (0,tallies/* talliesOfUnits */.je)(units, reference?.columns.length ?? 0) };
}
/** Each name once, sorted as in the model: byte by byte. */
function sortedUnique(names) {
    return [...new Set(names)].sort(byteOrder/* compareBytes */.X);
}

// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/stages/compactData.ts + 3 modules
var compactData = __webpack_require__(3147);
// EXTERNAL MODULE: ./src/stages/outConflict.ts
var outConflict = __webpack_require__(8553);
;// CONCATENATED MODULE: ./src/stages/merge.ts
/** @module Merges data that was collected earlier: the stage that replaces a run in `report`. */













/**
 * Merges directories and legs.
 * @throws UserError if a directory cannot be read, or would be overwritten by the report
 */
async function merge(request) {
    const started = new Date();
    await (0,outConflict/* refuseConflict */.X)(request.directories, request.outDirectory);
    const named = await Promise.all(request.directories.map((directory) => (0,legData/* findLegData */.ad)(directory, request.outDirectory)));
    const found = named.flatMap((each) => each.legs).map((leg) => ({ ...leg, origin: request.origin }));
    const reports = uniqueReports(named);
    const selections = reports.map(({ selection }) => selection);
    const gathered = await gatherLegs((0,legData/* plainTogether */.ZY)([...found, ...(request.legs ?? [])]), selections);
    const { settled, filesLeftOut, directedFiles: directed } = gathered;
    const manifests = gathered.manifests.map(({ manifest }) => manifest);
    const models = settled.models();
    const model = mergeLegs(models);
    const unstored = await (0,compactData/* compactData */.A)(settled.pods, (0,external_node_path_.join)(request.outDirectory, reportFolder/* DATA_FOLDER */.ej));
    const legs = [...reports.flatMap((report) => report.legs), ...gathered.legs, ...(request.lost?.legs ?? [])];
    const files = manifests.flatMap((manifest) => manifest.files);
    return {
        version: request.version,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        modulePath: commonModule(model),
        moduleDir: undefined,
        go: undefined,
        coverage: model,
        binaries: binariesOf(gathered),
        processes: gathered.processes,
        keptStatements: gathered.keptStatements,
        suite: undefined,
        findings: [
            ...(request.lost?.findings ?? []),
            ...(0,legFindings/* emptyFindings */.Qp)(gathered.legs, emptyDirectories(named, gathered)),
            ...conflictFindings(gathered.manifests, reports.flatMap(({ contradictions }) => contradictions)),
            ...(0,legFindings/* legFindings */.nF)(manifests, withoutRepeated(reports, gathered.findings)),
            ...gathered.findings,
            ...models.flatMap((leg) => (0,revisions/* revisionFindings */.M)(leg.model, directed)),
            ...(0,repeatedStatements/* repeatedStatementFindings */.KV)(referenceFiles(models)),
            ...(0,revisions/* sourceFindings */.C)(files),
            ...unstored,
        ],
        legs,
        files: [...new Map(files.map((file) => [file.path, file])).values()],
        packagesLeftOut: (0,selectedPods/* packagesLeftOut */.dP)(settled.pods, new Set(model.packages.map((pkg) => pkg.importPath))),
        filesLeftOut: [...filesLeftOut].sort(),
        directedFiles: [...directed].sort(),
    };
}
function uniqueReports(named) {
    const reports = named.flatMap((found) => found.reports);
    return [...new Map(reports.map((report) => [report.place, report])).values()];
}
/** Leaves out what was found again, in the same words, in the data of the reports. */
function withoutRepeated(reports, again) {
    const known = new Set(again.map(({ code, title }) => `${code} ${title}`));
    return reports.map((report) => ({
        ...report,
        findings: report.findings.filter(({ code, title }) => !known.has(`${code} ${title}`)),
    }));
}
/** Each once. If all of them are empty, `no-data` says so. */
function emptyDirectories(named, { findings }) {
    if (findings.some(({ code }) => code === 'no-data'))
        return [];
    return [...new Set(named.flatMap(({ empty }) => empty))];
}
/** Combines the binaries of all legs by import path, in order of appearance. */
function binariesOf({ binaries, settled }) {
    const found = new Map();
    for (const binary of binaries) {
        const known = found.get(binary.importPath);
        if (known === undefined)
            found.set(binary.importPath, [binary]);
        else
            known.push(binary);
    }
    return [...found].flatMap(([importPath, [first, ...others]]) => {
        if (first === undefined)
            return [];
        const processes = others.reduce((sum, binary) => sum + binary.processes, first.processes);
        // The data of a binary that never ran comes from a test binary that tests started in place of it.
        if (others.length === 0 || processes === 0)
            return [first];
        const model = mergeLegs(settled.models((pod) => (0,programs/* mainOf */.HV)(pod) === importPath));
        const tally = model.tallies.bySource[model.sources.indexOf('binaries')];
        return [{ ...first, processes, tally: tally ?? { covered: 0, total: 0 } }];
    });
}
function commonModule(model) {
    const modules = new Set(model.packages.map((pkg) => pkg.modulePath));
    const [module] = modules;
    return modules.size === 1 && module !== '' ? module : undefined;
}


/***/ }),

/***/ 8553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ refuseConflict)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36910);
/* harmony import */ var _legs_legData_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87765);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10214);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88020);
/** @module Refuses a report that would overwrite the data it is made from. */






/**
 * Compares places, whatever names they have. A report above the data, or beside it in a directory that is searched, is no
 * conflict.
 * @param directories absolute, the data to merge
 * @param outDirectory absolute, of the report
 * @throws UserError if the report would overwrite data or an earlier report, or be inside it, or if a directory cannot be
 *   read
 */
async function refuseConflict(directories, outDirectory) {
    const out = await placeOf(outDirectory);
    for (const directory of directories) {
        refuseAt(directory, false);
        for (const folder of await (0,_legs_legData_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersWithData */ .al)(directory))
            refuseAt(folder, true);
    }
    function refuseAt(folder, hasData) {
        const place = (0,_covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_1__/* .realDirectory */ .U)(folder);
        const overwrites = place === out || isWithin(place, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA_FOLDER */ .ej));
        if (!overwrites && !(hasData && isWithin(out, place)))
            return;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`out: the report in ${outDirectory} would ${overwrites ? 'overwrite' : 'be inside'} what it is made from, ${folder}`, 'Choose another directory with --out; or remove that one if it is a report that you no longer need.');
    }
}
function isWithin(path, directory) {
    return path === directory || path.startsWith(directory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? directory : directory + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}
/** The path without links; the part of it that does not exist stays as it is. */
async function placeOf(path) {
    if ((await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isThere */ .$B)(path)) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) === path)
        return (0,_covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_1__/* .realDirectory */ .U)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await placeOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}


/***/ }),

/***/ 71498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ makeRunDirectories),
  B: () => (/* binding */ removeRunDirectories)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/directories.ts
var support_directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
;// CONCATENATED MODULE: ./src/support/treeRemoval.ts
/** @module Removing whatever processes that we started have left in a directory. */


/** How many bytes the path of a directory may have, if possible: with one more name, macOS accepts 1,023. */
const MAX_PATH_BYTES = 700;
/**
 * Removes a directory, even if directories in it are read-only or so deep that the operating system refuses their paths,
 * as a process can make them from one working directory to the next.
 * @throws the error of the operating system
 */
async function removeTree(root) {
    const remove = async () => (0,promises_.rm)(root, { recursive: true, force: true });
    await remove().catch(async () => {
        await makeRemovable(root);
        await remove();
    });
}
/** Makes all directories writable for their owner, and moves those with long paths to the top. */
async function makeRemovable(root) {
    const pending = [root];
    let top;
    let moved = 0;
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        await (0,promises_.chmod)(directory, 0o755);
        for (const entry of await (0,promises_.readdir)(directory, { withFileTypes: true })) {
            if (!entry.isDirectory())
                continue;
            let path = (0,external_node_path_.join)(directory, entry.name);
            if (Buffer.byteLength(path) > MAX_PATH_BYTES) {
                // Moving a directory writes to it.
                await (0,promises_.chmod)(path, 0o755);
                top ??= await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, 'deep-'));
                const near = (0,external_node_path_.join)(top, String(moved++));
                await (0,promises_.rename)(path, near);
                path = near;
            }
            pending.push(path);
        }
    }
}

;// CONCATENATED MODULE: ./src/stages/runDirectories.ts
/** @module The directories of one run: everything it creates is in them, and nothing in the user's source tree. */






/**
 * Creates the directories of a run.
 * @param parent an existing directory for temporary files; if relative, from our own working directory
 * @param variable the environment variable that names it
 * @throws UserError if it cannot be used
 */
async function makeRunDirectories(parent, variable = 'TMPDIR') {
    const root = await makeRoot((0,external_node_path_.resolve)(parent), variable);
    const directories = {
        root,
        bin: (0,external_node_path_.join)(root, 'bin'),
        go: (0,external_node_path_.join)(root, 'go'),
        binOffPath: (0,external_node_path_.join)(root, 'bin-off-path'),
        binariesData: (0,external_node_path_.join)(root, 'data', 'binaries'),
        testsData: (0,external_node_path_.join)(root, 'data', 'tests'),
        scratch: (0,external_node_path_.join)(root, 'scratch'),
    };
    for (const directory of Object.values(directories))
        await (0,support_directories/* makeDirectory */.Oh)(directory);
    return directories;
}
async function makeRoot(parent, variable) {
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'go-integration-coverage-')).catch((cause) => {
        throw new errors/* UserError */.yo(`temporary files cannot be written to ${parent}: ${(0,systemFault/* systemReason */.uc)(cause)}`, `Set ${variable} to a directory that exists and can be written to.`, { cause });
    });
}
/** Removes them when the run is over; what cannot be removed costs a line in the log, and not the result. */
async function removeRunDirectories({ root }, log) {
    try {
        await removeTree(root);
    }
    catch (error) {
        log.info(`temporary files remain in ${root}: ${(0,systemFault/* systemReason */.uc)(error)}`);
    }
}


/***/ }),

/***/ 9098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ setUp),
  V: () => (/* binding */ unlessInterrupted)
});

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/go/packages/modFile.ts
var modFile = __webpack_require__(71020);
;// CONCATENATED MODULE: ./src/go/packages/module.ts
/** @module Finding and reading go.mod and go.work. */





/** The `go` and `toolchain` lines of a go.mod or go.work file. */
function parseGoLines(text) {
    const directives = (0,modFile/* parseDirectives */.M)(text);
    const argument = (verb) => directives.find((directive) => directive.verb === verb && directive.args.length > 0)?.args[0];
    return { go: argument('go'), toolchain: argument('toolchain') };
}
/**
 * The module that a directory belongs to.
 * @param advice what to do if it belongs to none
 * @throws UserError if there is no go.mod in the directory or above it
 */
async function findModule(directory, advice = 'Set working-directory to the directory of a module, or create one with `go mod init`.') {
    const file = await findUpwards((0,external_node_path_.resolve)(directory), 'go.mod');
    if (file === undefined)
        throw new errors/* UserError */.yo(`${directory} is not in a Go module: there is no go.mod in it or above it`, advice);
    return readModule(file);
}
/**
 * Reads a go.mod file.
 * @throws UserError if it cannot be read or has no module line
 */
async function readModule(file) {
    const text = await readText(file);
    const path = (0,modFile/* parseDirectives */.M)(text).find(({ verb }) => verb === 'module')?.args[0];
    if (path === undefined)
        throw new errors/* UserError */.yo(`${file} has no module line`, 'Add a line such as `module example.com/name`.');
    return { file, path, ...parseGoLines(text) };
}
/**
 * The workspace that the go command would use in a directory: GOWORK, else the nearest go.work in it or above it.
 * Undefined if there is none, or with GOWORK=off.
 * @throws UserError if it cannot be read
 */
async function findWorkspace(directory, env) {
    const set = env.GOWORK ?? '';
    if (set === 'off')
        return undefined;
    const file = set === '' ? await findUpwards((0,external_node_path_.resolve)(directory), 'go.work') : set;
    if (file === undefined)
        return undefined;
    if (!(0,external_node_path_.isAbsolute)(file))
        throw new errors/* UserError */.yo(`GOWORK=${file} is not an absolute path`, 'Set it to an absolute path or to `off`.');
    return readWorkspace(file);
}
async function readWorkspace(file) {
    const text = await readText(file);
    const modules = (0,modFile/* parseDirectives */.M)(text)
        .filter(({ verb }) => verb === 'use')
        .flatMap(({ args }) => args.slice(0, 1));
    return { file, modules: modules.map((module) => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), module)), ...parseGoLines(text) };
}
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${file} cannot be read (${(0,errors/* errorCode */.CA)(cause) ?? 'unknown error'})`, undefined, {
            cause,
        });
    }
}
async function findUpwards(directory, name) {
    const file = (0,external_node_path_.join)(directory, name);
    if (await (0,files/* isFile */.fo)(file))
        return file;
    const parent = (0,external_node_path_.dirname)(directory);
    return parent === directory ? undefined : findUpwards(parent, name);
}

;// CONCATENATED MODULE: ./src/go/packages/modules.ts
/** @module The modules of a run: the one with the main packages, and the one with the tests if it is another. */





/**
 * Finds the modules of the two directories, which may be modules of a workspace.
 * @throws UserError for a directory that does not exist, is not in a module, or is in a module that the workspace leaves
 * out
 */
async function findModules({ workingDirectory, testDirectory }, env) {
    const [module, workspace] = await moduleAt('working-directory', workingDirectory, env);
    const [testModule] = await moduleAt('test-directory', testDirectory, env);
    return {
        measured: { path: module.path, dir: (0,external_node_path_.dirname)(module.file) },
        module,
        testModule: testModule.file === module.file ? undefined : testModule,
        ...(workspace === undefined ? {} : { workspace }),
    };
}
async function moduleAt(input, directory, env) {
    await needDirectory(input, directory);
    const workspace = await findWorkspace(directory, env);
    const module = await findModule(directory, workspace && adviceFor(input, directory, workspace));
    if (workspace === undefined)
        return [module, undefined];
    const [own, ...used] = await Promise.all([(0,external_node_path_.dirname)(module.file), ...workspace.modules].map((path) => (0,promises_.realpath)(path).catch(() => path)));
    if (own !== undefined && used.includes(own))
        return [module, workspace];
    throw new errors/* UserError */.yo(`${module.file} is not a module of the workspace ${workspace.file}`, `Add it with \`go work use\`, or set the environment variable GOWORK to off. ${adviceFor(input, directory, workspace)}`);
}
function adviceFor(input, directory, workspace) {
    const modules = workspace.modules.map((module) => (0,external_node_path_.relative)(directory, module) || '.');
    return modules.length === 0
        ? `${workspace.file} uses no module: add one with \`go work use\`.`
        : `The modules of the workspace are, from that directory, ${modules.join(', ')}: set ${input} to one of them.`;
}
/** The modules of the workspace that are not measured, as paths from its directory. */
function unmeasuredModules({ workspace, measured }) {
    if (workspace === undefined)
        return [];
    const top = (0,external_node_path_.dirname)(workspace.file);
    return workspace.modules
        .filter((module) => (0,external_node_path_.relative)(module, measured.dir) !== '')
        .map((module) => (0,external_node_path_.relative)(top, module) || '.');
}
async function needDirectory(input, path) {
    if (!(await (0,files/* isDirectory */.wd)(path)))
        throw new errors/* UserError */.yo(`${input}: ${path} is not a directory`, 'Set it to the directory that contains go.mod.');
}

// EXTERNAL MODULE: ./src/go/goCommand.ts
var goCommand = __webpack_require__(95217);
;// CONCATENATED MODULE: ./src/go/packages/packages.ts
/** @module Listing packages with the go command. */



const FIELDS = 'ImportPath,Name,Dir,Module,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,TestImports,XTestImports,Error';
/** Package lists, each requested from the go command only once: nothing in a run changes the sources. */
class PackageLists {
    go;
    asked = new Map();
    constructor(go) {
        this.go = go;
    }
    /** The result of `listPackages`, from memory if it was requested before. */
    async list(cwd, patterns, flags = []) {
        const key = JSON.stringify([cwd, patterns, flags]);
        const known = this.asked.get(key);
        if (known !== undefined)
            return known;
        const listed = listPackages(this.go, cwd, patterns, flags);
        this.asked.set(key, listed);
        return listed;
    }
}
/**
 * The packages that match the patterns, in the go command's order. Packages that cannot be loaded are included, since
 * the build reports their errors better.
 * @param flags build flags that decide which files belong to a package
 * @throws UserError with Go's own message for a pattern that names no package
 */
async function listPackages(go, cwd, patterns, flags = []) {
    const args = ['list', '-e', `-json=${FIELDS}`, ...flags, '--', ...patterns];
    const listed = parseJsonStream(await (0,goCommand/* goOutput */.w)(go, cwd, args, `listing the packages ${patterns.join(' ')}`));
    const missing = listed.find((item) => item.Dir === undefined && item.Error !== undefined);
    if (missing?.Error !== undefined) {
        throw new errors/* UserError */.yo(`there is no package ${missing.ImportPath}`, missing.Error.Err);
    }
    return listed.map(toPackage);
}
function toPackage(listed) {
    const dir = listed.Dir ?? '';
    const files = [...(listed.GoFiles ?? []), ...(listed.CgoFiles ?? [])];
    const testFiles = [...(listed.TestGoFiles ?? []), ...(listed.XTestGoFiles ?? [])];
    return {
        importPath: listed.ImportPath,
        name: listed.Name ?? '',
        dir,
        modulePath: listed.Module?.Path ?? '',
        hasCode: files.length > 0,
        files,
        testFiles: testFiles.map((file) => (0,external_node_path_.join)(dir, file)),
        testImports: [...(listed.TestImports ?? []), ...(listed.XTestImports ?? [])],
    };
}
/** go list writes a sequence of indented objects; each ends with a brace in the first column. */
function parseJsonStream(text) {
    return text
        .split(/^\}\r?\n/m)
        .filter((part) => part.trim() !== '')
        .map((part) => JSON.parse(`${part}}`));
}

// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/go/toolchain/versionRequest.ts
/** @module The Go that a user may request: one version, the newest of a range, `stable`, `oldstable` or `local`. */



const MINOR = /^(?:go)?(\d{1,4}\.\d{1,4})$/;
const RANGE = /^[\d.xX*^~<>=| -]+$/;
const ALLOWED = 'Use a version (1.26.8, 1.27rc1), the newest of a minor version (1.26 or 1.26.x), a range (^1.25, >=1.24 <1.26), stable, oldstable, or local for the Go on PATH.';
/**
 * Parses a request as actions/setup-go does: `1.25` is the newest 1.25 release.
 * @param origin where the text comes from, for messages: `go-version`
 * @throws UserError for any other text, and for a Go before 1.20
 */
function parseVersionRequest(text, origin) {
    if (text === 'stable' || text === 'oldstable' || text === 'local')
        return { kind: text, text };
    const minor = MINOR.exec(text)?.[1];
    const exact = minor === undefined ? ((0,goVersion/* parseGoVersion */.SX)(text) ?? semverCandidate(text)) : undefined;
    if (exact !== undefined) {
        if ((0,goVersion/* compareVersions */.Zy)(exact, goVersion/* FIRST_WITH_COVERAGE */.dg) < 0)
            throw tooOld(text, origin);
        return { kind: 'exact', text, version: exact };
    }
    const range = minor === undefined ? rangeOf(text) : `${minor}.x`;
    if (range === undefined)
        throw new errors/* UserError */.yo(`${origin}: "${text}" is not a Go version`, ALLOWED);
    if (!semver_default().intersects(range, `>=${goVersion/* FIRST_WITH_COVERAGE */.dg.semver}`))
        throw tooOld(text, origin);
    return { kind: 'range', text, range };
}
/** Whether a version satisfies the request; false for `stable` and `oldstable`, which need a list of all versions, and for `local`. */
function satisfies(version, request) {
    switch (request.kind) {
        case 'exact':
            return (0,goVersion/* compareVersions */.Zy)(version, request.version) === 0;
        case 'range':
            return ((0,goVersion/* compareVersions */.Zy)(version, goVersion/* FIRST_WITH_COVERAGE */.dg) >= 0 && semver_default().satisfies(version.semver, request.range));
        case 'stable':
        case 'oldstable':
        case 'local':
            return false;
    }
}
/** The newest of the existing versions that satisfies the request; undefined if there is none, and for `local`. */
function choose(request, existing) {
    if (request.kind === 'exact' || request.kind === 'range')
        return (0,goVersion/* newest */.BP)(existing.filter((version) => satisfies(version, request)));
    if (request.kind === 'local')
        return undefined;
    const releases = existing.filter(goVersion/* isStable */.MQ);
    const stable = (0,goVersion/* newest */.BP)(releases);
    if (stable === undefined || request.kind === 'stable')
        return stable;
    return (0,goVersion/* newest */.BP)(releases.filter((version) => semver_default().lt(version.semver, `${(0,goVersion/* minorOf */.Hs)(stable)}.0`)));
}
/**
 * The request without versions below a minimum; undefined if none is left. `stable`, `oldstable` and `local` are
 * returned unchanged, as what they mean is known only later.
 */
function notBefore(request, minimum) {
    if (request.kind === 'exact')
        return (0,goVersion/* compareVersions */.Zy)(request.version, minimum) < 0 ? undefined : request;
    if (request.kind !== 'range')
        return request;
    // A language version such as 1.27 allows release candidates, but does not request them.
    const floor = `>=${minimum.semver.replace(/-0$/, '')}`;
    const range = request.range
        .split('||')
        .map((part) => `${new (semver_default()).Range(part).range} ${floor}`)
        .filter((part) => semver_default().intersects(part, part))
        .join(' || ');
    return range === '' ? undefined : { ...request, range };
}
/** Parses `1.27.0-rc.1`, the semantic version of `1.27rc1`. */
function semverCandidate(text) {
    const [, minor, stage, number] = /^(\d{1,4}\.\d{1,4})\.0-(rc|beta)\.(\d{1,3})$/.exec(text) ?? [];
    if (minor === undefined || stage === undefined || number === undefined)
        return undefined;
    return (0,goVersion/* parseGoVersion */.SX)(`${minor}${stage}${number}`);
}
function rangeOf(text) {
    const plain = text.replace(/(\d+\.\d+)(rc|beta)(\d+)/g, (whole) => (0,goVersion/* parseGoVersion */.SX)(whole)?.semver ?? whole);
    const shape = plain.replace(/-(?:rc|beta)\.\d+/g, '');
    if (!RANGE.test(shape) || !/\d/.test(shape))
        return undefined;
    return semver_default().validRange(plain) === null ? undefined : plain;
}
/** The error for a Go that cannot measure binaries. */
function tooOld(text, origin) {
    return new errors/* UserError */.yo(`${origin}: Go ${text} cannot measure the coverage of binaries, which needs Go 1.20`, 'Ask for Go 1.20 or later. It also builds modules whose go.mod names an older version.');
}

;// CONCATENATED MODULE: ./src/go/toolchain/pin.ts
/** @module The pin: which Go is requested, and by what. */







/**
 * Decides which Go is used. The first of these that is set counts: go-version, go-version-file, the toolchain line of
 * go.work, its go line, the toolchain line of go.mod, its go line.
 * @throws UserError for a version that does not parse or is older than Go 1.20 or a go.mod allows, and for a
 * go-version-file without a version
 */
async function resolvePin(sources) {
    const wanted = await wantedBy(sources);
    const minimum = minimumOf([
        sources.module,
        ...(sources.testModule === undefined ? [] : [sources.testModule]),
        ...(sources.workspace === undefined ? [] : [sources.workspace]),
    ]);
    if (minimum === undefined)
        return wanted;
    const request = notBefore(wanted.request, minimum.version);
    if (request === undefined)
        throw olderThanModule(wanted, wanted.request.text, minimum);
    return { ...wanted, request, minimum };
}
/** The error for a Go that a go.mod does not allow; Go's own would be less clear. */
function olderThanModule(wanted, version, minimum) {
    return new errors/* UserError */.yo(`${minimum.file} needs Go ${minimum.version.name} or later, but ${wanted.requestedBy} asks for Go ${version}`, `Ask for Go ${minimum.version.name} or later, or lower the go line of that file.`);
}
async function wantedBy(sources) {
    const { goVersion, goVersionFile, module, workspace } = sources;
    if (goVersion !== undefined)
        return explicit(goVersion, 'go-version');
    if (goVersionFile !== undefined)
        return fromFile((0,external_node_path_.resolve)(sources.base, goVersionFile), goVersionFile);
    const shared = workspace && fromGoLines(workspace, 'go.work', workspace.file);
    return shared ?? fromGoLines(module, 'go.mod', module.file) ?? newestInstead(module, 'go.mod');
}
function explicit(text, requestedBy) {
    return { request: parseVersionRequest(text, requestedBy), requestedBy, findings: [] };
}
/** A go line is only a minimum, so the newest Go is used if it names one before Go 1.20, or if there is none. */
function newestInstead(lines, name) {
    const title = lines.go === undefined
        ? `${name} has no go line: the newest Go is used`
        : `${name} asks for Go ${lines.go}: the newest Go is used instead`;
    return {
        request: parseVersionRequest('stable', name),
        requestedBy: 'the default',
        findings: [
            (0,finding/* finding */.gk)('go-version-default', title, {
                fix: `Set go-version, or raise the go line of ${name}, to pin the version.`,
                evidence: [lines.file],
            }),
        ],
    };
}
async function fromFile(file, shown) {
    const text = await readVersionFile(file, shown);
    const name = (0,external_node_path_.basename)(file);
    const requestedBy = `go-version-file ${shown}`;
    if (name === 'go.mod' || name === 'go.work') {
        const lines = { ...parseGoLines(text), file };
        const pin = fromGoLines(lines, shown, file);
        if (pin !== undefined)
            return pin;
        if (lines.go !== undefined)
            return newestInstead(lines, shown);
    }
    else {
        const version = name === '.tool-versions' ? toolVersion(text) : firstLine(text);
        if (version !== undefined)
            return explicit(version, requestedBy);
    }
    throw new errors/* UserError */.yo(`go-version-file: ${shown} contains no Go version`, 'It needs a go or toolchain line (go.mod, go.work), a line such as `golang 1.26.8` (.tool-versions), or just the version (.go-version).');
}
/** Undefined if the lines ask for a Go before 1.20, or for none. */
function fromGoLines(lines, name, file) {
    const { go, toolchain } = lines;
    if (toolchain !== undefined && toolchain !== 'default')
        return explicitToolchain(toolchain, `the toolchain line of ${name}`);
    if (go === undefined)
        return undefined;
    const version = (0,goVersion/* parseGoVersion */.SX)(go);
    if (version === undefined || go.startsWith('go'))
        throw new errors/* UserError */.yo(`${file}: \`go ${go}\` is not a Go version`, 'Write it like `go 1.26.0`.');
    if (isBeforeCoverage(version))
        return undefined;
    return explicit(go, `the go line of ${name}`);
}
function explicitToolchain(toolchain, requestedBy) {
    if (!toolchain.startsWith('go') || (0,goVersion/* parseGoVersion */.SX)(toolchain) === undefined)
        throw new errors/* UserError */.yo(`${requestedBy} asks for ${toolchain}, which is not a Go release`, 'Write it like `toolchain go1.26.8`, or set go-version.');
    return explicit(toolchain.slice('go'.length), requestedBy);
}
function minimumOf(files) {
    return files
        .flatMap(({ go, file }) => {
        const version = go === undefined ? undefined : (0,goVersion/* parseGoVersion */.SX)(go);
        return version === undefined || isBeforeCoverage(version) ? [] : [{ version, file }];
    })
        .toSorted((left, right) => (0,goVersion/* compareVersions */.Zy)(left.version, right.version))
        .at(-1);
}
function isBeforeCoverage(version) {
    return (0,goVersion/* compareVersions */.Zy)(version, goVersion/* FIRST_WITH_COVERAGE */.dg) < 0;
}
async function readVersionFile(file, shown) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        const why = (0,errors/* errorCode */.CA)(cause) === 'ENOENT' ? 'does not exist' : `cannot be read (${(0,errors/* errorCode */.CA)(cause) ?? ''})`;
        throw new errors/* UserError */.yo(`go-version-file: ${shown} ${why}`, `It was looked for at ${file}.`, { cause });
    }
}
/** The first version after `golang` (asdf) or `go` (mise). */
function toolVersion(text) {
    return /^[ \t]*(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1];
}
function firstLine(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.replace(/#.*/, '').trim())
        .find((line) => line !== '');
}

// EXTERNAL MODULE: ./src/go/toolchain/host.ts
var toolchain_host = __webpack_require__(61490);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/go/toolchain/sourceFailure.ts
/** @module The failure of one source of toolchains. */
/** One source cannot provide the toolchain, and the message says why; the next source is tried. */
class SourceFailure extends Error {
    name = 'SourceFailure';
}
/** The text with user names and passwords removed from its URLs. */
function withoutCredentials(text) {
    return text.replace(/(\b[a-z][a-z\d+.-]*:\/\/)[^\s/@"']+@/gi, '$1');
}

;// CONCATENATED MODULE: ./src/go/toolchain/fetch.ts
/** @module Downloads over HTTP with limits on time and size, retries if they may help, and the proxies of the environment. */






/** Errors that another attempt would only repeat. */
const FINAL_CODES = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
/** A failure that another attempt may not have. */
class TemporaryFailure extends SourceFailure {
}
/**
 * Downloads text.
 * @throws SourceFailure with the URL and the reason
 */
async function fetchText(url, options) {
    return retried(options, async () => {
        const chunks = [];
        const sink = () => new external_node_stream_.Writable({
            write(chunk, _encoding, done) {
                chunks.push(chunk);
                done();
            },
        });
        await fetchOnce(url, sink, options);
        return Buffer.concat(chunks).toString('utf8');
    });
}
/**
 * Downloads a file.
 * @throws SourceFailure with the URL and the reason
 */
async function fetchFile(url, file, options) {
    await retried(options, () => fetchOnce(url, () => (0,external_node_fs_.createWriteStream)(file), options));
}
async function retried(options, work) {
    for (const pause of options.limits.retryAfterMs) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof TemporaryFailure))
                throw error;
        }
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal: options.stop });
    }
    return work();
}
async function fetchOnce(url, sink, options) {
    // It is large, and a toolchain that is there needs no network.
    const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44942));
    const { limits, stop } = options;
    const watch = new Watch(limits);
    const signal = AbortSignal.any([stop, watch.signal]);
    const client = new HttpClient('go-integration-coverage', [], {
        // Longer than the watch, which covers the body too.
        socketTimeout: limits.stallMs + 1000,
        allowRetries: false,
    });
    const end = () => {
        client.dispose();
    };
    signal.addEventListener('abort', end, { once: true });
    try {
        const { message } = await abortable(client.get(url), signal);
        const status = message.statusCode ?? 0;
        if (status !== 200)
            throw statusFailure(url, status);
        await (0,external_node_stream_promises_.pipeline)(message, guard(watch, options), sink(), { signal });
    }
    catch (error) {
        stop.throwIfAborted();
        throw error instanceof SourceFailure ? error : networkFailure(url, error, watch);
    }
    finally {
        watch.end();
        client.dispose();
    }
}
/** The result of a request, unless it is aborted first: disposing of the client does not end one that waits for a proxy. */
async function abortable(request, signal) {
    let abort = () => undefined;
    const aborted = new Promise((_, reject) => {
        abort = () => {
            reject(new Error('the request was aborted'));
        };
    });
    signal.addEventListener('abort', abort, { once: true });
    try {
        signal.throwIfAborted();
        return await Promise.race([request, aborted]);
    }
    finally {
        signal.removeEventListener('abort', abort);
        // Nobody is interested in how it ends.
        request.catch(() => undefined);
    }
}
/** Passes the body on while checking its size and pace. */
function guard(watch, { maxSize, observer }) {
    return async function* (body) {
        const observe = observer?.();
        let size = 0;
        for await (const chunk of body) {
            watch.alive();
            size += chunk.length;
            if (size > maxSize)
                throw new Error(`it has more than the allowed ${maxSize} bytes`);
            observe?.(chunk);
            yield chunk;
        }
    };
}
/** Aborts if nothing arrives for too long, or if the whole download takes too long. */
class Watch {
    /** Why it was aborted; undefined if it was not. */
    expired;
    /** Whether the time for the whole download was up. */
    late = false;
    controller = new AbortController();
    stall;
    total;
    constructor({ stallMs, totalMs }) {
        this.stall = setTimeout(() => {
            this.expire(`the server sent nothing for ${stallMs / 1000} s`);
        }, stallMs);
        this.total = setTimeout(() => {
            this.late = true;
            this.expire(`it did not finish within ${totalMs / 1000} s`);
        }, totalMs);
    }
    get signal() {
        return this.controller.signal;
    }
    alive() {
        this.stall.refresh();
    }
    end() {
        clearTimeout(this.stall);
        clearTimeout(this.total);
    }
    expire(reason) {
        this.expired ??= reason;
        this.controller.abort();
    }
}
function statusFailure(url, status) {
    const message = `${withoutCredentials(url)} answered with HTTP status ${status}`;
    const temporary = status >= 500 || status === 408 || status === 429;
    return temporary ? new TemporaryFailure(message) : new SourceFailure(message);
}
function networkFailure(url, cause, watch) {
    const code = (0,errors/* errorCode */.CA)(cause) ?? '';
    // If a name has several addresses, the error for all of them has a code but no text.
    const reason = watch.expired ?? [(0,errors/* describeError */.Uc)(cause), code].find((text) => text !== '') ?? 'unknown error';
    const message = withoutCredentials(`${url} could not be downloaded: ${reason}`);
    const final = watch.late || FINAL_CODES.has(code) || /CERT|SSL|TLS/.test(code);
    return final ? new SourceFailure(message, { cause }) : new TemporaryFailure(message, { cause });
}

;// CONCATENATED MODULE: ./src/go/toolchain/archive.ts
/** @module Downloading an archive from go.dev, verifying its checksum and unpacking it. */








/** Archives of Go have about 80 MB. */
const MAX_ARCHIVE_BYTES = 2 ** 30;
/**
 * Downloads an archive and unpacks it in `folder`.
 * @param folder absolute; made if need be
 * @returns the absolute path of the GOROOT in the folder
 * @throws UserError if there is no checksum or a wrong one; SourceFailure if it cannot be downloaded or unpacked
 */
async function downloadArchive(version, archive, folder, host) {
    const url = `${host.downloadBase}${archive.filename}`;
    const shown = withoutCredentials(url);
    if (archive.sha256 === undefined)
        throw new errors/* UserError */.yo(`the list of Go releases has no checksum for ${archive.filename}, so Go ${version.name} is not installed`, 'Try again later. If that does not help, choose another version, or put this one on PATH.');
    host.log.info(`Downloading Go ${version.name} from ${shown}`);
    const file = (0,external_node_path_.join)(folder, 'archive');
    let hash = (0,external_node_crypto_.createHash)('sha256');
    await fetchFile(url, file, {
        limits: host.limits,
        stop: host.stop,
        maxSize: MAX_ARCHIVE_BYTES,
        observer: () => {
            hash = (0,external_node_crypto_.createHash)('sha256');
            return (chunk) => {
                hash.update(chunk);
            };
        },
    });
    const actual = hash.digest('hex');
    if (actual !== archive.sha256.toLowerCase())
        throw new errors/* UserError */.yo(`${shown} does not match its checksum, so it is not used: its sha256 is ${actual}, expected ${archive.sha256}`, 'A proxy or mirror may have changed or truncated it. Try again; if it fails again, ask whoever runs that proxy or mirror.');
    await unpack(file, folder, host);
    await (0,promises_.rm)(file);
    return (0,external_node_path_.join)(folder, 'go');
}
/** Unpacks a .tar.gz or, with the tar of Windows, a .zip. */
async function unpack(file, folder, host) {
    const system = host.env.SystemRoot ?? host.env.SYSTEMROOT ?? 'C:\\Windows';
    // Git's tar, which may be first on PATH, cannot read zip files.
    const tar = host.platform === 'win32' ? external_node_path_.win32.join(system, 'System32', 'tar.exe') : 'tar';
    await (0,directories/* makeDirectory */.Oh)(folder);
    // o: the files belong to the user who unpacks them, even if that is root.
    const args = ['-xof', file, '-C', folder];
    const { exitCode, stderr } = await (0,exec/* capture */.Fg)(tar, args, { cwd: folder, env: host.env }).catch((cause) => {
        throw new SourceFailure(`its archive could not be unpacked: ${(0,errors/* describeError */.Uc)(cause)}`, { cause });
    });
    if (exitCode !== 0)
        throw new SourceFailure(`its archive could not be unpacked: ${stderr.trim()}`);
}

// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
;// CONCATENATED MODULE: ./src/go/toolchain/goProbe.ts
/** @module Asking a go command about itself. */


/** An environment in which a go command describes itself: it does not switch versions and ignores the user's files. */
function probeEnvironment(env) {
    // With an empty GOFLAGS, a value written by `go env -w` would take effect.
    return { ...env, GOTOOLCHAIN: 'local', GOROOT: undefined, GOWORK: 'off', GOFLAGS: '-modcacherw' };
}
/** The same, without experiments of the user's: a go command that does not know one of them does nothing else. */
function releaseEnvironment(env) {
    return { ...env, GOENV: 'off', GOEXPERIMENT: undefined };
}
/**
 * The values of Go variables as `go env` prints them; undefined if the command does not run or prints something else.
 * @param program absolute path of the go command
 * @param variables their names, such as `GOVERSION`
 */
async function askGo(program, variables, env) {
    try {
        const result = await (0,exec/* capture */.Fg)(program, ['env', ...variables], {
            // A directory without a go.mod of the user's.
            cwd: (0,external_node_path_.dirname)(program),
            env: probeEnvironment(env),
        });
        const lines = result.stdout.split(/\r?\n/);
        return result.exitCode === 0 && lines.length > variables.length ? lines : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/go/toolchain/bootstrap.ts
/**
 * @module Toolchains from the module proxy, downloaded by an existing go command: since 1.21, Go downloads other releases
 * as the module golang.org/toolchain and verifies them with the checksum database (https://go.dev/doc/toolchain).
 */






/** Go 1.21.0, the first that can download other releases. */
const FIRST_BOOTSTRAP_VERSION = { name: '1.21.0', semver: '1.21.0' };
/**
 * The versions that the module proxy lists for a system. It may have more than it lists.
 * @param program absolute path of a go command
 * @throws SourceFailure with the message of the go command
 */
async function listProxyVersions(program, target, host) {
    const args = ['list', '-mod=mod', '-m', '-versions', 'golang.org/toolchain'];
    const env = { ...probeEnvironment(host.env), GO111MODULE: 'on' };
    const { exitCode, stdout, stderr } = await runGo(program, args, (0,external_node_path_.dirname)(program), env, host);
    if (exitCode !== 0)
        throw new SourceFailure(stderr);
    return stdout.split(/\s+/).flatMap((word) => parseModuleVersion(word, target) ?? []);
}
/** The version in `v0.0.1-go1.26.8.linux-amd64`; undefined for other systems. */
function parseModuleVersion(text, target) {
    const [, name, system] = /^v0\.0\.1-(go[\w.]+)\.(\w+-\w+)$/.exec(text) ?? [];
    return name !== undefined && system === `${target.goos}-${target.goarch}` ? (0,goVersion/* parseGoVersion */.SX)(name) : undefined;
}
/**
 * Has an existing Go download another version into a module cache of its own in `folder`.
 * @param program absolute path of the go command of Go 1.21 or later
 * @param folder absolute
 * @returns the absolute path of the GOROOT in the folder
 * @throws SourceFailure with the message of the go command
 */
async function downloadByGo(program, version, folder, host) {
    host.log.info(`Downloading Go ${version.name} through the module proxy with ${program}`);
    const modCache = (0,external_node_path_.join)(folder, 'modcache');
    await (0,promises_.mkdir)(modCache);
    const env = {
        ...probeEnvironment(host.env),
        GOMODCACHE: modCache,
        GOTOOLCHAIN: `go${version.name}`,
    };
    const { exitCode, stdout, stderr } = await runGo(program, ['env', 'GOROOT'], folder, env, host);
    const goroot = stdout.trim();
    if (exitCode !== 0 || goroot === '')
        throw new SourceFailure(stderr);
    if (goroot.startsWith(modCache))
        return goroot;
    // It is that version already and downloads nothing, but cannot be used from where it is.
    const copy = (0,external_node_path_.join)(folder, 'go');
    await (0,promises_.cp)(goroot, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
}
async function runGo(program, args, cwd, env, host) {
    const [stdout, stderr] = [[], []];
    const { exitCode, timedOut, stopped } = await (0,supervise/* supervise */.z)(program, args, {
        cwd,
        env,
        platform: host.platform,
        stop: host.stop,
        timeoutSeconds: host.limits.totalMs / 1000,
        onStdout: (chunk) => stdout.push(chunk),
        onStderr: (chunk) => stderr.push(chunk),
    });
    if (stopped)
        host.stop.throwIfAborted();
    const words = textOf(stderr).replace(/^go: downloading .*\n?/gm, '');
    const late = timedOut ? `it did not finish within ${host.limits.totalMs / 1000} s. ` : '';
    return { exitCode, stdout: textOf(stdout), stderr: withoutCredentials(`${late}${words}`).trim() };
}
function textOf(chunks) {
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./src/go/toolchain/toolchainProblems.ts
/** @module Errors for a Go that cannot be set up. */


/** How many existing versions an error suggests. */
const MAX_SUGGESTIONS = 3;
/**
 * The error for a version that does not exist.
 * @param existing all versions, from which the nearest are suggested
 * @param tried why sources failed that were asked for it all the same, a line for each
 */
function noSuchVersion({ request, requestedBy }, existing, tried = []) {
    const names = nearestTo(request, existing).map((version) => version.name);
    const headline = `${tried.length === 0 ? 'there is no' : 'no source has'} Go ${request.text}, which ${requestedBy} asks for`;
    return new errors/* UserError */.yo([headline, ...listed(tried)].join('\n'), names.length === 0 ? undefined : `The nearest existing versions: ${names.join(', ')}.`);
}
/** The error for a version that no source has or that none could be asked for; `tried` has a line for each source. */
function notAvailable({ request, requestedBy }, tried) {
    return new errors/* UserError */.yo([`Go ${request.text}, which ${requestedBy} asks for, could not be set up`, ...listed(tried)].join('\n'), 'Put that Go on PATH or into the tool cache, or allow this machine to reach go.dev or, with Go 1.21 or later on PATH, a module proxy (GOPROXY).');
}
/** The error for `local` without a Go on PATH, or with one that cannot be changed. */
function noLocalGo({ requestedBy }, first) {
    return new errors/* UserError */.yo(first === undefined
        ? `${requestedBy} asks for the local Go, but there is none on PATH`
        : `${requestedBy} asks for the local Go, but ${first.program} (Go ${first.version.name}) cannot be used: it is not an unmodified release, or it is in the module cache`, 'Put a release of Go on PATH, or name a version, which is downloaded if need be.');
}
/** The newest releases of the same minor version, the one before it, and the newest of all; only the latter for a range. */
function nearestTo(request, existing) {
    const sorted = existing.filter(goVersion/* isStable */.MQ).toSorted((left, right) => (0,goVersion/* compareVersions */.Zy)(right, left));
    const top = sorted.slice(0, 1);
    if (request.kind !== 'exact')
        return top;
    const minor = (0,goVersion/* minorOf */.Hs)(request.version);
    const same = sorted.filter((version) => (0,goVersion/* minorOf */.Hs)(version) === minor).slice(0, MAX_SUGGESTIONS - 1);
    const before = sorted.find((version) => (0,goVersion/* compareVersions */.Zy)(version, request.version) < 0) ?? [];
    return [...new Set([...same, before, top].flat())].slice(0, MAX_SUGGESTIONS);
}
function listed(tried) {
    return tried.map((line) => `- ${line.replaceAll('\n', '\n  ')}`);
}

// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/go/toolchain/releases.ts
/** @module go.dev's list of releases: all versions, with the checksums of their archives. */




/** The whole list had 3 MB in 2026. */
const MAX_LIST_BYTES = 64 * 2 ** 20;
/**
 * All releases, including unstable ones.
 * @throws SourceFailure if the list cannot be downloaded or parsed
 */
async function fetchReleases(host, target) {
    const url = `${host.downloadBase}?mode=json&include=all`;
    const text = await fetchText(url, { limits: host.limits, stop: host.stop, maxSize: MAX_LIST_BYTES });
    return parseReleases(text, target);
}
/**
 * Parses the list. Entries that are not releases are ignored.
 * @throws SourceFailure if it is not a JSON list
 */
function parseReleases(text, target) {
    const entries = parseJson(text);
    if (!Array.isArray(entries))
        throw new SourceFailure('the list of Go releases is not a JSON list');
    return entries.flatMap((entry) => {
        const { version: name, files } = fields(entry);
        const version = typeof name === 'string' ? (0,goVersion/* parseGoVersion */.SX)(name) : undefined;
        if (version === undefined)
            return [];
        const archives = Array.isArray(files) ? files.map(fields) : [];
        return [{ version, archive: archives.flatMap((file) => archiveFor(file, target))[0] }];
    });
}
function archiveFor(file, target) {
    if (file.kind !== 'archive' || file.os !== target.goos || file.arch !== target.archiveArch)
        return [];
    const { filename, sha256 } = file;
    if (typeof filename !== 'string' || !/^[\w.+-]+$/.test(filename))
        return [];
    return [
        { filename, sha256: typeof sha256 === 'string' && /^[\da-f]{64}$/i.test(sha256) ? sha256 : undefined },
    ];
}
function fields(value) {
    return (0,records/* isRecord */.u)(value) ? value : {};
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new SourceFailure('the list of Go releases is not JSON', { cause });
    }
}

;// CONCATENATED MODULE: ./src/go/toolchain/installedGo.ts
/** @module The Go toolchains on PATH. */






/** Every go command on PATH that runs and reports a version, in the order of PATH. */
async function findInstalled(env, platform) {
    const found = new Map();
    for (const program of candidates(env, platform)) {
        const real = await realFile(program);
        if (real === undefined || found.has(real))
            continue;
        const go = await probe(program, env);
        if (go !== undefined)
            found.set(real, go);
    }
    return [...found.values()];
}
async function probe(program, env) {
    const [name, goroot] = (await askGo(program, ['GOVERSION', 'GOROOT'], releaseEnvironment(env))) ?? [];
    if (name === undefined || goroot === undefined || goroot === '')
        return undefined;
    // Some builds report more than a version: `go1.26.8 X:boringcrypto`.
    const [first = '', ...more] = name.split(' ');
    const version = (0,goVersion/* parseGoVersion */.SX)(first);
    if (version === undefined)
        return undefined;
    const [modCache] = (await askGo(program, ['GOMODCACHE'], env)) ?? [];
    const cached = modCache !== undefined && modCache !== '' && (await liesBeneath(goroot, modCache));
    return { program, goroot, version, usable: more.length === 0 && !cached };
}
function candidates(env, platform) {
    const windows = platform === 'win32';
    const path = windows ? external_node_path_.win32 : external_node_path_.posix;
    return (env[(0,exec/* pathVariable */.OL)(env)] ?? '')
        .split(path.delimiter)
        .filter((directory) => path.isAbsolute(directory))
        .map((directory) => path.join(directory, windows ? 'go.exe' : 'go'));
}
async function realFile(path) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    return real !== undefined && (await (0,files/* isFile */.fo)(real)) ? real : undefined;
}
async function liesBeneath(path, directory) {
    const [inner, outer] = await Promise.all([path, directory].map((each) => (0,promises_.realpath)(each).catch(() => each)));
    if (inner === undefined || outer === undefined)
        return false;
    const way = (0,external_node_path_.relative)(outer, inner);
    return !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./src/go/toolchain/target.ts
/** @module The system that a toolchain runs on, as Node, Go and go.dev name it. */
const GOOS = { win32: 'windows', sunos: 'solaris' };
const GOARCH = {
    x64: 'amd64',
    ia32: '386',
    ppc64: 'ppc64le',
    mipsel: 'mipsle',
};
/** The system that Node names by `process.platform` and `process.arch`. */
function targetOf(platform, arch) {
    const goos = GOOS[platform] ?? platform;
    // AIX is the one system where Node's ppc64 is big-endian.
    const goarch = platform === 'aix' ? arch : (GOARCH[arch] ?? arch);
    return {
        goos,
        goarch,
        archiveArch: goarch === 'arm' && goos === 'linux' ? 'armv6l' : goarch,
        toolArch: arch,
    };
}

// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
;// CONCATENATED MODULE: ./src/go/toolchain/toolCache.ts
/**
 * @module The tool cache of runners and actions/setup-go: a GOROOT in `go/<semantic version>/<arch>` and, once it is
 * complete, an empty file `<arch>.complete` next to it.
 */








/** How long another process may take between moving a GOROOT to its place and marking it as complete. */
const COMPLETION_MS = 2000;
/** How often to try a rename, which a virus scanner or indexer may block on Windows, and the pause between. */
const MAX_RENAME_TRIES = 8;
const RENAME_PAUSE_MS = 250;
const MAX_STAGING_TRIES = 5;
/** The complete toolchains in the cache that `wanted` accepts, newest first. */
async function findCached(cache, wanted) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(cache.directory, 'go')).catch(() => []);
    const versions = names.flatMap((name) => (0,goVersion/* versionOfSemver */.uB)(name) ?? []);
    const found = [];
    for (const version of versions.filter(wanted).toSorted((left, right) => (0,goVersion/* compareVersions */.Zy)(right, left))) {
        const goroot = gorootOf(cache, version);
        if (await isComplete(goroot))
            found.push({ version, goroot });
    }
    return found;
}
/**
 * Makes a toolchain and moves it into the cache in one step, so that no other process sees an incomplete one. If
 * several processes do this, the first wins and the others use its toolchain.
 * @param make fills the folder that it is given and returns the path of the GOROOT in it
 * @returns the absolute path of the GOROOT in the cache
 * @throws UserError if the cache cannot be written, and what `make` throws; the cache is then unchanged
 */
async function placeInCache(cache, version, make) {
    const goroot = gorootOf(cache, version);
    const staging = await makeStaging((0,external_node_path_.dirname)(goroot));
    try {
        const made = await make(staging);
        // Moving a directory needs write permission for it, and those of the module cache are read-only.
        await (0,directories/* makeWritableTree */.NJ)(made);
        await moveIn(made, goroot, staging);
        return goroot;
    }
    finally {
        await removeStaging(staging);
        await (0,promises_.rmdir)((0,external_node_path_.dirname)(goroot)).catch(() => undefined);
    }
}
function gorootOf(cache, version) {
    return (0,external_node_path_.join)(cache.directory, 'go', version.semver, cache.arch);
}
async function makeStaging(parent, tries = MAX_STAGING_TRIES) {
    try {
        await (0,directories/* makeDirectory */.Oh)(parent);
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, '.staging-'));
    }
    catch (cause) {
        // Another process that failed may just have removed the folder.
        if ((0,errors/* errorCode */.CA)(cause) === 'ENOENT' && tries > 1)
            return makeStaging(parent, tries - 1);
        throw new errors/* UserError */.yo(`Go cannot be installed in ${parent}: ${(0,systemFault/* systemReason */.uc)(cause)}`, 'Make the directory writable, or put the requested Go on PATH.', { cause });
    }
}
/** What remains is only a waste of space: it must not hide why the work failed. */
async function removeStaging(staging) {
    await (0,directories/* makeWritableTree */.NJ)(staging).catch(() => undefined);
    await (0,promises_.rm)(staging, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}
async function moveIn(made, goroot, staging) {
    for (let tries = 1;; tries += 1) {
        try {
            await (0,promises_.rename)(made, goroot);
            await (0,promises_.writeFile)(`${goroot}.complete`, '');
            return;
        }
        catch (error) {
            if (await (0,files/* isDirectory */.wd)(goroot)) {
                if (await becomesComplete(goroot))
                    return;
                // Left behind by a process that died while it copied.
                await (0,promises_.rename)(goroot, (0,external_node_path_.join)(staging, `abandoned-${tries}`)).catch(() => undefined);
            }
            else
                await (0,external_node_timers_promises_.setTimeout)(RENAME_PAUSE_MS);
            if (tries >= MAX_RENAME_TRIES)
                throw error;
        }
    }
}
async function becomesComplete(goroot) {
    const end = Date.now() + COMPLETION_MS;
    while (!(await isComplete(goroot))) {
        if (Date.now() > end)
            return false;
        await (0,external_node_timers_promises_.setTimeout)(50);
    }
    return true;
}
async function isComplete(goroot) {
    return (await (0,files/* isFile */.fo)(`${goroot}.complete`)) && (await (0,files/* isDirectory */.wd)(goroot));
}

;// CONCATENATED MODULE: ./src/go/toolchain/toolchain.ts
/** @module A Go toolchain that is set up, and the environment that selects it. */


/** The absolute path of its go command. */
function goProgram(toolchain) {
    return toolchain.goos === 'windows'
        ? external_node_path_.win32.join(toolchain.goroot, 'bin', 'go.exe')
        : external_node_path_.posix.join(toolchain.goroot, 'bin', 'go');
}
/**
 * An environment in which this Go is the only one that runs: it comes first on PATH, does not switch to another release,
 * and ignores a GOROOT of another one.
 */
function goEnvironment(toolchain, env) {
    const { GOROOT: inherited, ...rest } = env;
    const kept = inherited === toolchain.goroot ? env : rest;
    const path = toolchain.goos === 'windows' ? external_node_path_.win32 : external_node_path_.posix;
    return { ...(0,exec/* prependPath */._E)(kept, path.join(toolchain.goroot, 'bin')), GOTOOLCHAIN: 'local' };
}

;// CONCATENATED MODULE: ./src/go/toolchain/search.ts







/** Looks at the go commands on PATH; throws nothing if there are none. */
async function beginSearch(wanted, host) {
    const target = targetOf(host.platform, host.arch);
    const { toolCacheDir, installDir } = host;
    const store = { directory: installDir, arch: target.toolArch };
    const cache = { ...store, directory: toolCacheDir };
    const caches = installDir === toolCacheDir ? [cache] : [cache, store];
    return { wanted, host, target, caches, store, installed: await findInstalled(host.env, host.platform) };
}
/**
 * A Go on this machine that `accept` accepts: the newest in the tool cache, otherwise the first on PATH. For a range it is
 * the other way round if the cache is our own, where the newest is only what some earlier run needed.
 */
async function findHere({ caches, installed, host, wanted }, accept) {
    const onPath = installed.find((go) => go.usable && accept(go.version));
    const local = onPath && { version: onPath.version, goroot: onPath.goroot, origin: 'PATH' };
    const ownCache = (host.env.RUNNER_TOOL_CACHE ?? '') === '';
    if (local !== undefined && ownCache && wanted.request.kind === 'range')
        return local;
    const cached = await newestCached(caches, accept);
    return cached === undefined ? local : { ...cached, origin: 'tool cache' };
}
/** Why this machine has none: a line for the tool cache and one for PATH. */
function nothingHere({ caches, installed }) {
    const places = caches.map(({ directory }) => directory).join(' or ');
    return [`tool cache: not in ${places}`, `PATH: ${inWords(installed)}`];
}
/**
 * The absolute path of a go command that can download others: from PATH, otherwise from the tool cache.
 * @throws SourceFailure if there is none
 */
async function bootstrapProgram({ installed, caches, target }) {
    const isBootstrap = (version) => (0,goVersion/* compareVersions */.Zy)(version, FIRST_BOOTSTRAP_VERSION) >= 0;
    const onPath = installed.find((go) => isBootstrap(go.version));
    if (onPath !== undefined)
        return onPath.program;
    const cached = await newestCached(caches, isBootstrap);
    if (cached !== undefined)
        return goProgram({ ...cached, goos: target.goos });
    throw new SourceFailure(`there is no Go ${FIRST_BOOTSTRAP_VERSION.name} or later that could download it`);
}
async function newestCached(caches, accept) {
    const found = await Promise.all(caches.map((cache) => findCached(cache, accept)));
    return found.flat().toSorted((left, right) => (0,goVersion/* compareVersions */.Zy)(right.version, left.version))[0];
}
function inWords(installed) {
    const words = installed.map(({ version, program, usable }) => {
        return `Go ${version.name} (${program}${usable ? '' : '; not an unmodified release, or in the module cache'})`;
    });
    return words.length === 0 ? 'no Go' : words.join(', ');
}

;// CONCATENATED MODULE: ./src/go/toolchain/verify.ts
/** @module The final check of a toolchain: which version really runs. */



/**
 * Makes sure that the go command of a GOROOT runs and has the expected version.
 * @param advice what to do if it does not
 * @throws UserError if it does not
 */
async function verifyGo(go, host, advice) {
    const program = goProgram(go);
    const [says] = (await askGo(program, ['GOVERSION'], releaseEnvironment(host.env))) ?? [];
    if (says === `go${go.version.name}`)
        return;
    throw new errors/* UserError */.yo(`${program} should be Go ${go.version.name}, but ${says === undefined ? 'it does not run' : `it reports ${says}`}`, advice);
}

;// CONCATENATED MODULE: ./src/go/toolchain/setUpGo.ts
/** @module Setting up the pinned Go from the tool cache, PATH, go.dev or, as a last resort, the module proxy. */











/**
 * Sets up the requested Go and makes sure that it runs. A Go on this machine is used for a range that it satisfies;
 * `stable` and `oldstable` always need a list of all versions, and `local` is the Go on PATH.
 * @throws UserError if there is no such version, if no source has it (with the reason for each), if a checksum is
 * missing or wrong, or if the version is older than a go.mod allows
 */
async function setUpGo(wanted, host) {
    const search = await beginSearch(wanted, host);
    const found = wanted.request.kind === 'local' ? localGo(search) : await findOrFetch(search);
    const { goos, goarch } = search.target;
    const toolchain = { ...found, goos, goarch };
    const advice = found.origin === 'tool cache' ? `Remove ${found.goroot}; the next run installs it again.` : undefined;
    await verifyGo(toolchain, host, advice);
    return toolchain;
}
async function findOrFetch(search) {
    const { request } = search.wanted;
    return (await findHere(search, (version) => satisfies(version, request))) ?? fetchWanted(search);
}
/** @throws UserError if there is none on PATH, or one that cannot be used */
function localGo({ installed, wanted }) {
    const [first] = installed;
    if (first?.usable !== true)
        throw noLocalGo(wanted, first);
    const { version, goroot } = first;
    if ((0,goVersion/* compareVersions */.Zy)(version, goVersion/* FIRST_WITH_COVERAGE */.dg) < 0)
        throw tooOld(version.name, wanted.requestedBy);
    refuseTooOld(wanted, version);
    return { version, goroot, origin: 'PATH' };
}
function refuseTooOld(wanted, version) {
    if (wanted.minimum !== undefined && (0,goVersion/* compareVersions */.Zy)(version, wanted.minimum.version) < 0)
        throw olderThanModule(wanted, version.name, wanted.minimum);
}
async function fetchWanted(search) {
    const { wanted, host, target } = search;
    const tried = [...nothingHere(search)];
    const releases = await attempt(tried, goDev(host), () => fetchReleases(host, target));
    const version = await chooseVersion(search, releases, tried);
    refuseTooOld(wanted, version);
    return (
    // Only now is it known what `stable` means.
    (await findHere(search, (other) => (0,goVersion/* compareVersions */.Zy)(other, version) === 0)) ??
        (await fromGoDev(search, version, releases, tried)) ??
        (await fromModuleProxy(search, version, tried)));
}
/** The version to download: the requested one, or the newest in a list that satisfies the request. */
async function chooseVersion(search, releases, tried) {
    const { wanted } = search;
    if (releases === undefined && wanted.request.kind === 'exact')
        return wanted.request.version;
    const existing = releases?.map((release) => release.version) ??
        (await attempt(tried, MODULE_PROXY, () => proxyVersions(search)));
    if (existing === undefined)
        throw notAvailable(wanted, tried);
    const version = choose(wanted.request, existing);
    if (version === undefined)
        throw noSuchVersion(wanted, existing);
    return version;
}
async function fromGoDev({ host, target, store }, version, releases, tried) {
    const release = releases?.find((each) => (0,goVersion/* compareVersions */.Zy)(each.version, version) === 0);
    if (release === undefined)
        return undefined;
    const { archive } = release;
    return attempt(tried, goDev(host), async () => {
        if (archive === undefined)
            throw new SourceFailure(`there is no archive of Go ${version.name} for ${target.goos}/${target.goarch}`);
        const goroot = await placeInCache(store, version, async (staging) => {
            const made = await downloadArchive(version, archive, staging, host);
            await verifyGo({ version, goroot: made, goos: target.goos }, host);
            return made;
        });
        return { version, goroot, origin: 'go.dev' };
    });
}
async function fromModuleProxy(search, version, tried) {
    const { host, target, store, wanted } = search;
    const found = await attempt(tried, MODULE_PROXY, async () => {
        const program = await bootstrapProgram(search);
        const goroot = await placeInCache(store, version, async (staging) => {
            const made = await downloadByGo(program, version, staging, host);
            await verifyGo({ version, goroot: made, goos: target.goos }, host);
            return made;
        });
        return { version, goroot, origin: 'module proxy' };
    });
    if (found !== undefined)
        return found;
    const existing = await attempt([], MODULE_PROXY, () => proxyVersions(search));
    if (existing?.every((each) => (0,goVersion/* compareVersions */.Zy)(each, version) !== 0) === true)
        throw noSuchVersion(wanted, existing, tried);
    throw notAvailable(wanted, tried);
}
async function proxyVersions(search) {
    return listProxyVersions(await bootstrapProgram(search), search.target, search.host);
}
const MODULE_PROXY = 'module proxy';
function goDev({ downloadBase }) {
    return withoutCredentials(downloadBase);
}
/** The result of `work`; undefined after adding the reason to `tried` if the source failed. */
async function attempt(tried, source, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof SourceFailure))
            throw error;
        tried.push(`${source}: ${error.message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/go/toolchain/pinnedGo.ts
/** @module Deciding on the Go of a run, setting it up, and asking what it is. */








/**
 * Finds or downloads the Go of the run.
 * @throws UserError if the requested Go cannot be set up, with what was tried
 */
async function setUpPinnedGo(wanted, modules, host) {
    const { module, testModule, workspace } = modules;
    const pin = await resolvePin({
        goVersion: wanted.goVersion,
        goVersionFile: wanted.goVersionFile,
        base: wanted.workingDirectory,
        module,
        ...(testModule === undefined ? {} : { testModule }),
        ...(workspace === undefined ? {} : { workspace }),
    });
    const toolchain = await setUpGo(pin, { ...host, downloadBase: toolchain_host/* GO_DOWNLOADS */.rv, limits: toolchain_host/* NETWORK_LIMITS */.o });
    const ownEnv = goEnvironment(toolchain, host.env);
    const program = goProgram(toolchain);
    const { origin, goroot } = toolchain;
    const version = toolchain.version.name;
    host.log.info(`Go ${version} from ${origin}, as ${pin.requestedBy} asks for ${requestText(pin, origin)}`);
    // The target may be another system if the user sets GOOS or GOARCH.
    const answer = await (0,goCommand/* goOutput */.w)({ program, env: ownEnv, platform: host.platform }, wanted.workingDirectory, ['env', 'GOOS', 'GOARCH', 'GOEXPERIMENT', 'GOFLAGS', 'GOCACHE', 'GOMODCACHE', 'GOTMPDIR'], 'asking Go for its target');
    const [goos = '', goarch = '', experiments = '', goFlags = '', goCache = '', modCache = '', goTempDir = '',] = answer.split(/\r?\n/);
    await refuseOldCoverage(goroot, experiments);
    needBuildCache(goCache, host.env);
    const env = modCache === '' ? withModuleCache(ownEnv, host) : ownEnv;
    const { requestedBy } = pin;
    const info = { requested: pin.request.text, requestedBy, version, origin, goos, goarch };
    return { goroot, program, env, info, goFlags, goTempDir, findings: pin.findings };
}
/** What was asked for, and why it is this version if others would do too. */
function requestText({ request: { kind, text } }, origin) {
    if (kind !== 'range')
        return text;
    return origin === 'PATH' || origin === 'tool cache'
        ? `${text}, and this one is installed (another is used if go-version names it)`
        : `${text}, of which it is the newest`;
}
/** Go itself would fail in the middle of the build. */
function needBuildCache(goCache, { GOCACHE: set = '' }) {
    if (goCache !== 'off' || set !== '')
        return;
    throw new errors/* UserError */.yo('Go has no place for its build cache, because HOME is not set', 'Set HOME, or GOCACHE to an absolute path.');
}
/** Without a module cache Go refuses any change to its runtime, as if GOROOT were in the module cache. */
function withModuleCache(env, { installDir, log }) {
    const directory = (0,external_node_path_.join)(installDir, 'go-integration-coverage-modules');
    log.info(`GOMODCACHE is ${directory}, because neither HOME, GOPATH nor GOMODCACHE is set`);
    return { ...env, GOMODCACHE: directory };
}
/** Releases before Go 1.25 can be told to build as before Go 1.20, when only tests had coverage. */
async function refuseOldCoverage(goroot, experiments) {
    const off = experiments.split(',').find((word) => word === 'nocoverageredesign' || word === 'none');
    const known = (0,external_node_path_.join)(goroot, 'src', 'internal', 'goexperiment', 'exp_coverageredesign_on.go');
    if (off === undefined || !(await (0,files/* isThere */.$B)(known)))
        return;
    throw new errors/* UserError */.yo(`GOEXPERIMENT=${experiments} turns off go build -cover, which measures the binaries`, `Remove ${off} from the environment, or from the file of go env -w (go env -u GOEXPERIMENT).`);
}

// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/stages/keptPlace.ts
/** @module Where a run keeps what later runs can use: Go, the launcher, the changed files of Go's runtime. */



/** One of our own folders: the tool cache may be writable as a whole, and this folder belong to another user. */
const FOLDER = 'go-integration-coverage-preserve';
/**
 * The tool cache, or if nothing can be written there, which the log says, the user's cache directory. As a last resort, a
 * directory of the run, which keeps nothing.
 */
async function keptPlace({ toolCacheDir, env, platform, log }, { root }) {
    const places = [toolCacheDir, ...userCache(env, platform), (0,external_node_path_.join)(root, 'cache')];
    const found = await (0,directories/* firstWritable */.n$)(places.map((place) => (0,external_node_path_.join)(place, FOLDER)));
    const place = found === undefined ? toolCacheDir : (0,external_node_path_.dirname)(found);
    if (place !== toolCacheDir)
        log.info(`${toolCacheDir} cannot be written to: ${place} is used instead`);
    return place;
}
/** None if the user has no home. */
function userCache(env, platform) {
    try {
        return [(0,toolchain_host/* cacheDirectory */.o3)(env, platform)];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
// EXTERNAL MODULE: ./src/inputs/publishingInputs.ts
var publishingInputs = __webpack_require__(79425);
// EXTERNAL MODULE: ./src/inputs/storingInputs.ts
var storingInputs = __webpack_require__(96710);
;// CONCATENATED MODULE: ./src/process/childEnvironment.ts
/**
 * @module The environment of the processes that we start. The runner gives an action more than a `run:` step gets: the
 * job's tokens, the inputs, and the files that set the job's outputs, variables and PATH. Tests are untrusted code and
 * get none of these.
 */


/** Variables that name files whose content takes effect in the job (actions/runner, FileCommandManager.cs). */
const COMMAND_FILES = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
    'GITHUB_ARTIFACTS_LIST',
];
const OF_ACTIONS = /^(?:ACTIONS|INPUT|STATE)_/;
const ID_TOKEN = /^ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)$/;
/**
 * The environment as a `run:` step has it: without what the runner gives to actions only. Everything that the workflow
 * sets stays, even a token with the same value as our own. Creates the stand-ins for the runner's files.
 * @returns the same environment outside GitHub Actions
 */
async function childEnvironment(env, options) {
    if (env.GITHUB_ACTIONS !== 'true')
        return { env, removed: [] };
    const child = scrubEnvironment(env, options);
    for (const [name, path] of Object.entries(child))
        if (path !== undefined && path !== env[name])
            await (0,promises_.writeFile)(path, '');
    const removed = Object.keys(env).filter((name) => env[name] !== undefined && !(name in child));
    return { env: child, removed: removed.toSorted() };
}
/** The environment as childEnvironment returns it in a job, without creating files. */
function scrubEnvironment(env, { scratch, passIdToken }) {
    // On Windows the names of variables are case-insensitive.
    const windows = env.RUNNER_OS === 'Windows';
    const child = {};
    for (const [name, value] of Object.entries(env)) {
        const known = windows ? name.toUpperCase() : name;
        const wanted = passIdToken && ID_TOKEN.test(known);
        if (OF_ACTIONS.test(known) && !wanted)
            continue;
        child[name] = value !== undefined && COMMAND_FILES.includes(known) ? (0,external_node_path_.join)(scratch, known) : value;
    }
    return child;
}

;// CONCATENATED MODULE: ./src/stages/suiteEnvironment.ts
/** @module The environment of the suite, and a word in the log about every variable in which it differs from ours. */




const OWN_INPUTS = new Set([...definitions/* INPUTS */.mc, ...publishingInputs/* PUBLISHING_INPUTS */.i8, ...storingInputs/* STORING_INPUTS */.hX, ...storingInputs/* HIDDEN_INPUTS */.pv].map(({ name }) => `INPUT_${name.toUpperCase()}`));
/** Our own environment without what only actions get, and without a GOCOVERDIR of the caller's. */
async function suiteEnvironment(passIdToken, { scratch }, { env: ours, log }) {
    const { env, removed } = await childEnvironment(ours, { scratch, passIdToken });
    if (removed.length > 0)
        log.info(removedText(removed));
    if (env.GOCOVERDIR !== undefined && env.GOCOVERDIR !== '')
        log.info(`GOCOVERDIR=${env.GOCOVERDIR} is not used: the suite gets a directory of this run, and its data is in the report's covdata`);
    return { ...env, GOCOVERDIR: undefined };
}
/** Names every variable but our own inputs: one of the user's may be among them. */
function removedText(removed) {
    const others = removed.filter((name) => !OWN_INPUTS.has(name.toUpperCase()));
    const inputs = others.length < removed.length ? ['the inputs (INPUT_*)'] : [];
    return `Not passed on to the suite: ${[...others, ...inputs].join(', ')}`;
}

;// CONCATENATED MODULE: ./src/stages/setUp.ts
/** @module The first stage: finds the modules of a run, and sets up the pinned Go. */










/**
 * Finds the modules and sets up Go.
 * @throws UserError for what the user can fix; Interrupted if the run was interrupted meanwhile
 */
async function setUp(inputs, directories, host) {
    const started = new Date();
    const modules = await findModules(inputs, host.env);
    const binDir = inputs.binDir ?? directories.bin;
    await makeBinDir(binDir);
    const kept = await keptPlace(host, directories);
    // Before Go is looked for: a go command on PATH may belong to the checkout.
    const env = await suiteEnvironment(inputs.passIdToken, directories, host);
    const pinned = await unlessInterrupted(host.stop, () => host.log.group('Set up Go', () => setUpPinnedGo(inputs, modules, { ...host, env, installDir: kept })));
    const go = {
        program: pinned.program,
        env: pinned.env,
        platform: host.platform,
    };
    const findings = [...pinned.findings, ...workspaceFindings(modules)];
    return {
        started,
        modules,
        pinned: { ...pinned, findings },
        go,
        packages: new PackageLists(go),
        keptPlace: kept,
        binDir,
    };
}
function workspaceFindings(modules) {
    const title = 'One module of the workspace is measured';
    return (0,finding/* findingIfAny */.HN)('workspace-module', title, unmeasuredModules(modules));
}
/** Called before Go is downloaded and anything is built, so that no work is lost. */
async function makeBinDir(path) {
    await (0,directories/* makeWritableDirectory */.mP)(path).catch((cause) => {
        throw new errors/* UserError */.yo(`bin-dir: binaries cannot be written to ${path}: ${(0,systemFault/* systemReason */.uc)(cause)}`, 'Name a directory that can be written to.', { cause });
    });
}
/**
 * The result of work that an interrupt makes pointless. Whatever fails after an interrupt fails because of it: Ctrl-C
 * reaches the go command as well.
 * @throws Interrupted if the run was interrupted meanwhile and the work failed
 */
async function unlessInterrupted(stop, work) {
    try {
        return await work();
    }
    catch (error) {
        (0,interrupt/* refuseInterrupted */.NQ)(stop);
        throw error;
    }
}


/***/ }),

/***/ 44519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** @module JSON that is the same for equal values. */
/** JSON without white space whose properties are sorted by name, so that their order does not matter: for hashes. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const properties = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${properties.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join()}}`;
}


/***/ }),

/***/ 88643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within),
/* harmony export */   w: () => (/* binding */ TOO_LATE)
/* harmony export */ });
/** @module Waiting with a time limit. */
/** Result of `within` when the time is up or the wait was ended. */
const TOO_LATE = Symbol('too late');
/**
 * The promise's value, or TOO_LATE after the given time. The work behind the promise is not cancelled; what it
 * returns or throws later is ignored.
 * @param stop ends the wait early, with TOO_LATE
 */
async function within(milliseconds, promise, stop) {
    let end = () => undefined;
    const limit = new Promise((resolve) => {
        end = () => {
            resolve(TOO_LATE);
        };
    });
    const timer = setTimeout(end, milliseconds);
    stop?.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([promise, limit]);
    }
    finally {
        clearTimeout(timer);
        stop?.removeEventListener('abort', end);
    }
}


/***/ }),

/***/ 30172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ makeWritableTree),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   mP: () => (/* binding */ makeWritableDirectory),
/* harmony export */   n$: () => (/* binding */ firstWritable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/** @module Making directories, and finding out before the work whether they can be used. */




/**
 * Makes a directory and the directories above it, as far as they are missing. Node's own recursive mkdir tries for ever
 * in places such as /proc, where a directory can be neither found nor made.
 * @throws the error of the operating system
 */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(path))
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'ENOENT' || parent === path)
            throw error;
        await makeDirectory(parent);
        await makeLast(path);
    }
}
/** Another process may make it at the same time. */
async function makeLast(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if (!(await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(path)))
            throw error;
    }
}
/**
 * Makes a directory if need be, and checks that files can be made in it, by making one: permissions do not say so for
 * root, nor for a full disk.
 * @throws the error of the operating system
 */
async function makeWritableDirectory(path) {
    await makeDirectory(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.probe-')));
}
/** The first of the directories that files can be made in, after making it if need be; undefined if there is none. */
async function firstWritable(paths) {
    for (const path of paths)
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeds */ .kz)(makeWritableDirectory(path)))
            return path;
    return undefined;
}
/** Makes a directory and all directories in it writable for their owner, so that they can be moved or removed. */
async function makeWritableTree(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o755);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }))
        if (entry.isDirectory())
            await makeWritableTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name));
}


/***/ }),

/***/ 88020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   kz: () => (/* binding */ succeeds),
/* harmony export */   lK: () => (/* binding */ readProc),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/** @module Questions to the file system that never throw. */

/** Whether there is something at the path, links followed; false if it cannot be accessed. */
async function isThere(path) {
    return succeeds((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path));
}
/** Whether the path is a regular file, links followed; false if it cannot be accessed. */
async function isFile(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return stats?.isFile() === true;
}
/** Whether the path is a directory, links followed; false if it cannot be accessed. */
async function isDirectory(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return stats?.isDirectory() === true;
}
/** Whether an operation succeeds, for those whose failure says no more than "not this time". */
async function succeeds(operation) {
    return operation.then(() => true, () => false);
}
/**
 * The text of a file below /proc.
 * @param name such as `1/cmdline`
 * @returns an empty text if the process has ended or belongs to another user
 */
async function readProc(name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${name}`, 'utf8').catch(() => '');
}


/***/ }),

/***/ 39110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   js: () => (/* binding */ htmlText)
/* harmony export */ });
/* harmony import */ var _plainText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45124);
/**
 * @module Untrusted text in GitHub's Markdown. The names of packages, tests and files come from the tested code and
 * must not turn into markup, mentions, references, images or comments.
 */

/** Characters that start or end markup anywhere in a line; `$` delimits math. */
const MARKUP = /[\\`*_[\]~|$]/g;
/** At the start of a line, this makes a heading, a quote, a list, a rule or a table row. */
const LINE_START = /^(\d+(?=[.)](?:\s|$))|(?=[#>+=:-]))/;
/** Characters that are inert in HTML, Markdown and table cells when written as numeric references. */
const ACTIVE = /[&<>"'`\\*_[\]|~$#:]|(?<=www)\./gi;
/**
 * What GitHub turns into links and images after it has processed the markup, so that a backslash does not help:
 * mentions and email addresses, issue references, emoji (`main.go:100:5`) and URLs.
 */
const LINKED = /@|#(?=\w)|GH-(?=\d)|:(?=[\w+-]+:)|(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi;
/** A zero-width space, which breaks them invisibly. */
const BREAK = '\u200b';
const MAX_NAME_LENGTH = 300;
const MAX_TEXT_LENGTH = 2000;
/** Text on one line for headings, cells and paragraphs, cut after 2,000 characters. */
function escapeMarkdown(text) {
    return oneLine(text, MAX_TEXT_LENGTH)
        .replace(LINKED, (word) => word + BREAK)
        .replace(MARKUP, (mark) => `\\${mark}`)
        .replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'))
        .replace(LINE_START, '$1\\');
}
/** A name as a code span on one line, cut after 300 characters. */
function codeSpan(text) {
    const content = oneLine(text, MAX_NAME_LENGTH);
    // A pipe ends a table cell even between backticks, and outside tables a backslash before it is visible.
    if (content === '' || content.includes('|'))
        return htmlCode(text);
    const fence = '`'.repeat(longestRun(content) + 1);
    const pad = /^`|`$/.test(content) ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** A name as code where Markdown is not processed, such as in `<summary>`. */
function htmlCode(text) {
    return `<code>${htmlText(text, MAX_NAME_LENGTH)}</code>`;
}
/** Text on one line where Markdown is not processed, such as in `<summary>`. */
function htmlText(text, max = MAX_TEXT_LENGTH) {
    const content = oneLine(text, max).replace(ACTIVE, (mark) => `&#${mark.charCodeAt(0)};`);
    return content.replaceAll('@', `@${BREAK}`);
}
/** A fenced code block that keeps the lines of the text. */
function codeBlock(text) {
    const content = (0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.replace(/\r\n?/g, '\n')).trimEnd();
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}text\n${content}\n${fence}`;
}
function oneLine(text, maxLength) {
    const line = (0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.replace(/\r\n?/g, '\n')).replace(/\s+/g, ' ').trim();
    const characters = Array.from(line);
    return characters.length <= maxLength ? line : `${characters.slice(0, maxLength - 1).join('')}…`;
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((longest, run) => Math.max(longest, run[0].length), 0);
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


/***/ }),

/***/ 75786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   qH: () => (/* binding */ replaceWithCopy),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _regularFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62665);
/** @module Writing files where others may have put something before us. */




/** A path in the directory that nobody can guess, for a file that will be renamed. */
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.go-integration-coverage-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
/**
 * Writes a whole file in the place of whatever is there, so that nobody sees half of it. A link is replaced, not followed.
 * @throws if it cannot be written, or a directory has its name
 */
async function replaceFile(path, content) {
    await replace(path, async (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' }));
}
/**
 * Like `replaceFile`, with the content and the permissions of another file.
 * @throws also if that is not a regular file
 */
async function replaceWithCopy(path, from) {
    await replace(path, async (temporary) => {
        // A pipe would keep us waiting.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(from)).isFile())
            throw new _regularFile_js__WEBPACK_IMPORTED_MODULE_3__/* .OddFile */ .cb(`${from} is not a regular file`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, temporary, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
    });
}
async function replace(path, write) {
    const temporary = temporaryIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        await write(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 53500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** @module Limited concurrency. */
/** Calls `work` for every item, at most `limit` at a time. Resolves when all are done, or rejects with the first error. */
async function forEachLimited(items, limit, work) {
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            await work(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}


/***/ }),

/***/ 87973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** @module Counts with their nouns. */
/**
 * Puts a noun behind its count: `1 package`, `2 binaries`, `0 processes`.
 * @param noun the singular
 * @param ending what makes it a plural; a `y` after a consonant becomes `ie` before it
 */
function plural(count, noun, ending = 's') {
    return count === 1 ? `1 ${noun}` : `${count} ${noun.replace(/(?<=[^aeiou])y$/, 'ie')}${ending}`;
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** @module Values of unknown shape. */
/** Whether the value is an object (or an array), so that its properties can be read. */
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 62665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   cb: () => (/* binding */ OddFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/**
 * @module Reading and writing where tests can reach: a named pipe, a device or a link that they leave there must neither
 * block us nor lead us elsewhere.
 */



/** Windows has neither flag. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (flags.O_NONBLOCK ?? 0) | (flags.O_NOFOLLOW ?? 0);
/** Thrown for what is not a regular file, and for one that is too large. */
class OddFile extends Error {
    name = 'OddFile';
}
/**
 * The content of a regular file. It is opened without following a link and without waiting for anybody.
 * @param max the largest size, in bytes
 * @throws OddFile if it is a link, a pipe, a device or too large; Node's errors otherwise
 */
async function readRegularFile(path, max) {
    return withFile(path, async (file, size) => {
        if (size > max)
            throw new OddFile(`it has ${size} bytes, more than the allowed ${max}`);
        return contentOf(file, size);
    });
}
/**
 * The first bytes of a regular file, or all of them if it is shorter.
 * @throws like readRegularFile
 */
async function readStart(path, bytes) {
    return withFile(path, async (file, size) => contentOf(file, Math.min(size, bytes)));
}
async function withFile(path, work) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS).catch((error) => {
        throw isOdd(error) ? new OddFile('it is not a regular file', { cause: error }) : error;
    });
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new OddFile('it is not a regular file');
        return await work(file, stats.size);
    }
    finally {
        await file.close();
    }
}
/** A link (ELOOP; EMLINK on FreeBSD), or a socket or a device without a driver (ENXIO). */
function isOdd(error) {
    return ['ELOOP', 'EMLINK', 'ENXIO'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? '');
}
/** No more than `size` bytes, so that a file that grows meanwhile does not grow our memory. */
async function contentOf(file, size) {
    const content = Buffer.alloc(size);
    let used = 0;
    while (used < size) {
        const { bytesRead } = await file.read(content, used, size - used, used);
        if (bytesRead === 0)
            break;
        used += bytesRead;
    }
    return content.subarray(0, used);
}


/***/ }),

/***/ 42405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SlowProgress)
/* harmony export */ });
/** A job log gets a line only this often; quick work is not mentioned there at all. */
const EVERY_MS = 20_000;
/** Shows progress on a terminal at once, and elsewhere from time to time. */
class SlowProgress {
    log;
    now;
    said;
    /** @param now a clock, in milliseconds */
    constructor(log, now = () => performance.now()) {
        this.log = log;
        this.now = now;
        this.said = now();
    }
    /** Call it often. */
    step(message) {
        this.log.progress(message);
        if (this.now() - this.said < EVERY_MS)
            return;
        this.said = this.now();
        this.log.info(message);
    }
    /**
     * Says every second what takes so long, until the returned function is called.
     * @param words makes the message from the seconds so far
     */
    wait(words) {
        const started = this.now();
        const timer = setInterval(() => {
            this.step(words(Math.round((this.now() - started) / 1000)));
        }, 1000);
        return () => {
            clearInterval(timer);
        };
    }
}


/***/ }),

/***/ 58044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ hasLine)
/* harmony export */ });
/* harmony import */ var _regularFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62665);
/** @module Lines of source files that others name: compilers, tests, `//line` directives. */

/** Bytes; no source that a person reads is longer. */
const MAX_SOURCE = 10 << 20;
/**
 * Whether the file has the line.
 * @param line 1-based
 */
async function hasLine(path, line) {
    const text = await (0,_regularFile_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .XF)(path, MAX_SOURCE).catch(() => undefined);
    if (text === undefined)
        return false;
    const lines = text.toString('latin1').split('\n');
    return line < lines.length || (line === lines.length && lines.at(-1) !== '');
}


/***/ }),

/***/ 71013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts
/** @module The version of this tool. */

const VERSION = package_namespaceObject.rE;


/***/ })

};
