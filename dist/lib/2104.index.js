export const id = 2104;
export const ids = [2104];
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

/***/ 62104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19556);
/* harmony import */ var _inputs_baselineInput_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73884);
/* harmony import */ var _inputs_publishingInputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79425);
/* harmony import */ var _inputs_runInputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70838);
/* harmony import */ var _inputs_storingInputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96710);
/* harmony import */ var _process_system_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92648);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67521);
/** @module The main step of the action: reads its inputs, and then loads the stages of a run. */








/** Most of the code: who has written an input wrong does not wait for it. */
const loadStages = () => Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(663), __webpack_require__.e(8563), __webpack_require__.e(9102), __webpack_require__.e(2057), __webpack_require__.e(3019), __webpack_require__.e(5488), __webpack_require__.e(2661), __webpack_require__.e(5554), __webpack_require__.e(7847), __webpack_require__.e(1526), __webpack_require__.e(8809), __webpack_require__.e(5349)]).then(__webpack_require__.bind(__webpack_require__, 55349));
async function main() {
    await (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .runStep */ .eg)(measureStep);
}
async function measureStep(log) {
    const system = (0,_process_system_js__WEBPACK_IMPORTED_MODULE_7__/* .readSystem */ .m)();
    const { env, workingDirectory } = system;
    const read = (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .inputReader */ .cN)(env);
    const publishing = (0,_inputs_publishingInputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePublishingInputs */ .u)(read);
    if (publishing.token !== undefined)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(publishing.token);
    const context = await (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .yI)(env);
    const storing = (0,_inputs_storingInputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStoringInputs */ .vQ)(read, { ...context, workflowRef: env.GITHUB_WORKFLOW_REF });
    const base = env.GITHUB_WORKSPACE ?? workingDirectory;
    const inputs = (0,_inputs_runInputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .T)(read, base, storing.leg);
    const choice = (0,_inputs_baselineInput_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBaseline */ .n)(read, base);
    const { runStages } = await loadStages();
    await runStages({ inputs, publishing, storing, choice }, context, system, log);
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
/* harmony import */ var _go_build_buildError_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38883);
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
    if (error instanceof _go_build_buildError_js__WEBPACK_IMPORTED_MODULE_6__/* .BuildError */ .z)
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

/***/ 97046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf)
/* harmony export */ });
/* harmony import */ var _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54900);
/* harmony import */ var _eventPayload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76581);
/** @module What the result of an event is compared with: the base of its change. The table in docs/on-github.md has all events. */


/** Git's id for no commit: a push that created its branch has no commit before it. */
const NO_COMMIT = /^0+$/;
const BRANCH = /^refs\/heads\/(.+)$/s;
/**
 * The base of an event's change. Undefined if there is no change to speak of: on tags, on the default branch unless
 * commits were pushed to it, and if the default branch is not known.
 * @param ref GITHUB_REF, such as `refs/heads/main`
 */
function baseOf(eventName, ref, payload) {
    return pullRequestBase(payload) ?? mergeGroupBase(payload) ?? branchBase(eventName, ref, payload);
}
/** The branch that pull requests are merged into by default. */
function defaultBranchOf(payload) {
    return (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(payload, 'repository', 'default_branch');
}
/** The name of a branch without `refs/heads/`; undefined for tags and pull requests. */
function branchOf(ref) {
    return BRANCH.exec(ref)?.[1];
}
function pullRequestBase({ pull_request: request }) {
    const branch = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(request, 'base', 'ref');
    return branch === undefined ? undefined : { branch, sha: commitIn((0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(request, 'base', 'sha')) };
}
function mergeGroupBase({ merge_group: group }) {
    const branch = branchOf((0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(group, 'base_ref') ?? '');
    return branch === undefined ? undefined : { branch, sha: commitIn((0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(group, 'base_sha')) };
}
/** A push to the default branch is compared with the commit before it, any other branch with the default branch. */
function branchBase(eventName, ref, payload) {
    const main = defaultBranchOf(payload);
    const branch = branchOf(ref);
    if (main === undefined || branch === undefined)
        return undefined;
    if (branch !== main)
        return { branch: main, sha: undefined };
    const before = eventName === 'push' ? commitIn(payload.before) : undefined;
    return before === undefined ? undefined : { branch: main, sha: before };
}
function commitIn(value) {
    return typeof value === 'string' && _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT */ .cJ.test(value) && !NO_COMMIT.test(value) ? value : undefined;
}


/***/ }),

/***/ 19556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   ZT: () => (/* binding */ isReadOnlyFork),
/* harmony export */   tK: () => (/* binding */ testedCommit),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54900);
/* harmony import */ var _process_requiredVariable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27288);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97046);
/* harmony import */ var _eventPayload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76581);
/* harmony import */ var _triggeringRun_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67358);





/**
 * Reads the context of the job.
 * @throws UserError if a variable of the runner is missing or the payload cannot be read
 */
async function readContext(env) {
    const variable = (name) => (0,_process_requiredVariable_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredVariable */ .c)(env, name);
    const repository = variable('GITHUB_REPOSITORY');
    const [owner = '', repo = ''] = repository.split('/');
    const payload = await (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_3__/* .readPayload */ .rD)(env.GITHUB_EVENT_PATH);
    const testedSha = variable('GITHUB_SHA');
    const pullRequest = pullRequestOf(payload, repository);
    const serverUrl = withoutSlash(env.GITHUB_SERVER_URL ?? 'https://github.com');
    const eventName = variable('GITHUB_EVENT_NAME');
    const ref = env.GITHUB_REF ?? '';
    return {
        serverUrl,
        apiUrl: withoutSlash(env.GITHUB_API_URL ?? 'https://api.github.com'),
        owner,
        repo,
        runId: Number(variable('GITHUB_RUN_ID')),
        runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? '1'),
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: variable('GITHUB_JOB'),
        step: env.GITHUB_ACTION ?? '',
        eventName,
        ref,
        testedSha,
        headSha: pullRequest?.headSha ?? (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(payload, 'merge_group', 'head_sha') ?? testedSha,
        pullRequest,
        base: (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOf */ .bx)(eventName, ref, payload),
        defaultBranch: (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranchOf */ .dV)(payload),
        triggeringRun: eventName === 'workflow_run' ? (0,_triggeringRun_js__WEBPACK_IMPORTED_MODULE_4__/* .triggeringRunOf */ .T)(payload) : undefined,
        reported: undefined,
        enterpriseServer: isEnterpriseServer(serverUrl),
    };
}
/**
 * Whether GitHub gives the job a token that can only read. Not for pull_request_target, nor for a report on the run of a
 * fork: both run with the token of the base repository.
 */
function isReadOnlyFork({ eventName, pullRequest, reported }) {
    return reported === undefined && eventName === 'pull_request' && pullRequest?.fork === true;
}
/** The page of the workflow run. */
function runUrl({ serverUrl, owner, repo, runId, }) {
    return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
}
/** The commit that was checked out and tested; undefined if the runner has no commit of GitHub's. */
function testedCommit({ serverUrl, owner, repo, testedSha, headSha, }) {
    if (testedSha === undefined || !_legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT */ .cJ.test(testedSha))
        return undefined;
    const names = [owner, repo].map(encodeURIComponent).join('/');
    const isOther = headSha !== testedSha && _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT */ .cJ.test(headSha);
    return { repositoryUrl: `${serverUrl}/${names}`, sha: testedSha, ...(isOther ? { headSha } : {}) };
}
/** A deleted head repository counts as a fork, because nothing in it can be written. */
function pullRequestOf({ pull_request: found }, repository) {
    const number = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_3__/* .idIn */ .DG)(found, 'number');
    const headSha = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(found, 'head', 'sha');
    if (number === undefined || headSha === undefined)
        return undefined;
    const headRepository = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(found, 'head', 'repo', 'full_name');
    return { number, headSha, fork: headRepository?.toLowerCase() !== repository.toLowerCase() };
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

/***/ 76581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   DG: () => (/* binding */ idIn),
/* harmony export */   Hi: () => (/* binding */ timeIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/** @module The parts of an event's payload that are used. Whoever triggered the event wrote some of it. */



/**
 * Reads the payload; an empty one if there is none, because some runners have none.
 * @throws UserError if the file cannot be read
 */
async function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        return (0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(payload) ? payload : {};
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the event payload in ${path} cannot be read`, 'GITHUB_EVENT_PATH must name the JSON file that the runner writes.', { cause: error });
    }
}
/** What is found below a value by a path of keys; undefined if there is nothing. */
function partOf(value, ...keys) {
    return keys.reduce((found, key) => ((0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(found) ? found[key] : undefined), value);
}
/** A text below a value; undefined if there is none, or an empty one. */
function textIn(value, ...keys) {
    const found = partOf(value, ...keys);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** A whole positive number below a value, such as an id. */
function idIn(value, ...keys) {
    const found = partOf(value, ...keys);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
/** A time below a value, in milliseconds since 1970. */
function timeIn(value, ...keys) {
    const found = Date.parse(textIn(value, ...keys) ?? '');
    return Number.isNaN(found) ? undefined : found;
}


/***/ }),

/***/ 67358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ triggeringRunOf),
/* harmony export */   V: () => (/* binding */ runIn)
/* harmony export */ });
/* harmony import */ var _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54900);
/* harmony import */ var _eventPayload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76581);
/** @module The run of another workflow that a report is about, as the event `workflow_run` and the API describe it. */


function triggeringRunOf({ workflow_run: run, workflow }) {
    const found = runIn(run);
    return found === undefined
        ? undefined
        : { ...found, workflowPath: found.workflowPath ?? (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(workflow, 'path') };
}
/** @param run from the event or the API; undefined is returned if an essential part of it is missing */
function runIn(run) {
    const id = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .idIn */ .DG)(run, 'id');
    const eventName = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(run, 'event');
    const headSha = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(run, 'head_sha');
    if (id === undefined || eventName === undefined || headSha === undefined || !_legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT */ .cJ.test(headSha))
        return undefined;
    return {
        id,
        attempt: (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .idIn */ .DG)(run, 'run_attempt') ?? 1,
        status: (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(run, 'status'),
        eventName,
        headSha,
        headBranch: (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(run, 'head_branch'),
        headRepository: (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)((0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(run, 'head_repository'), 'full_name'),
        repository: (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(run, 'repository', 'full_name'),
        workflowPath: (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(run, 'path'),
    };
}


/***/ }),

/***/ 38883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ BuildError)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module The error of a build, apart from building: whoever only shows it does not load that. */

/** go build failed, usually because of compile errors in the user's code. */
class BuildError extends _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
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


/***/ }),

/***/ 73884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** @module The input `baseline`: what a report is compared with. */

const NONE = 'none';
/**
 * @param base absolute directory that a relative path starts from
 */
function parseBaseline(read, base) {
    const name = (read('baseline') ?? '').trim();
    if (name === '')
        return { kind: 'usual' };
    return name === NONE ? { kind: 'none' } : { kind: 'path', name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, name) };
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
