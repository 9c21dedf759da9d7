export const id = 365;
export const ids = [365];
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

/***/ 10883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ restoreCommandFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
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
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, '', { flag: 'wx' });
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

/***/ 67521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cN: () => (/* binding */ inputReader),
/* harmony export */   eg: () => (/* binding */ runStep),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _actionLog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39803);
/* harmony import */ var _commandFiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10883);
/* harmony import */ var _process_endProcess_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26227);
/* harmony import */ var _process_system_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92648);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87700);
/* harmony import */ var _support_systemFault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13884);
/* harmony import */ var _go_build_binaries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47567);
/** @module What the steps of all actions share from their start: the runner's variables, errors and outputs. */








/** Reads inputs from the variables that the runner sets. */
function inputReader(env) {
    return (name) => env[`INPUT_${name.toUpperCase()}`];
}
/** Runs a step. This is the only place that catches errors: each fails the step, with a message for its user. */
async function runStep(step) {
    const log = (0,_actionLog_js__WEBPACK_IMPORTED_MODULE_1__/* .actionLog */ .Z)();
    try {
        await step(log);
    }
    catch (error) {
        failStep(error, log);
    }
    await (0,_process_endProcess_js__WEBPACK_IMPORTED_MODULE_3__/* .endProcess */ .J)();
}
function failStep(error, log) {
    if (error instanceof _go_build_binaries_js__WEBPACK_IMPORTED_MODULE_6__/* .BuildError */ .zS)
        for (const item of error.errors)
            log.error(item.message, item.place);
    log.error((0,_support_systemFault_js__WEBPACK_IMPORTED_MODULE_5__/* .failureText */ .kY)(error));
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.Failure;
}
/** @throws the first error, after all outputs were tried */
function setOutputs(outputs) {
    (0,_commandFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreCommandFile */ ._)((0,_process_system_js__WEBPACK_IMPORTED_MODULE_7__/* .readSystem */ .m)().env, 'GITHUB_OUTPUT');
    const failures = [];
    for (const [name, value] of Object.entries(outputs)) {
        try {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
        }
        catch (error) {
            failures.push((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorOf */ .Mz)(error));
        }
    }
    const [first] = failures;
    if (first !== undefined)
        throw first;
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
/* harmony export */   t: () => (/* binding */ testedCommit),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/* harmony import */ var _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54900);
/* harmony import */ var _process_requiredVariable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27288);
/** @module The context of a job, from the runner's variables and the event payload. */




/**
 * Reads the context of the job.
 * @throws UserError if a variable of the runner is missing or the payload cannot be read
 */
async function readContext(env) {
    const variable = (name) => (0,_process_requiredVariable_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredVariable */ .c)(env, name);
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
/** The commit that was checked out and tested; undefined if the runner has no commit of GitHub's. */
function testedCommit({ serverUrl, owner, repo, testedSha }) {
    if (!_legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMIT */ .cJ.test(testedSha))
        return undefined;
    const names = [owner, repo].map(encodeURIComponent).join('/');
    return { repositoryUrl: `${serverUrl}/${names}`, sha: testedSha };
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


/***/ })

};
