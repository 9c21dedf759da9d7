export const id = 5199;
export const ids = [5199];
export const modules = {

/***/ 25199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

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
// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/inputs/baselineInput.ts
var baselineInput = __webpack_require__(73884);
// EXTERNAL MODULE: ./src/inputs/judgingInputs.ts
var judgingInputs = __webpack_require__(96060);
// EXTERNAL MODULE: ./src/inputs/publishingInputs.ts
var publishingInputs = __webpack_require__(79425);
// EXTERNAL MODULE: ./src/inputs/storingInputs.ts
var storingInputs = __webpack_require__(96710);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/collectInputs.ts




const PATHS_INPUT = {
    name: 'paths',
    default: '',
    description: 'Where the data is, one per line: directories (volumes, GOCOVERDIRs), .tar and .tar.gz archives such as `docker cp` writes, or single files. Default: the GOCOVERDIR that the build action exported.',
};
/** Set by its default expression, not by users. */
const JOB_STATUS_INPUT = {
    name: 'job-status',
    default: '${{ job.status }}',
    description: 'Internal: whether an earlier step of the job failed.',
};
const COLLECT_INPUTS = [
    PATHS_INPUT,
    ...judgingInputs/* JUDGING_INPUTS */.LJ,
    ...publishingInputs/* PUBLISHING_INPUTS */.i8,
    ...storingInputs/* COLLECT_STORING_INPUTS */.sx,
    ...storingInputs/* HIDDEN_INPUTS */.pv,
    JOB_STATUS_INPUT,
];
/**
 * Reads and checks the inputs of the collect action.
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
function parseCollectInputs(read, base, job) {
    const inputs = new values/* InputTexts */.BY([PATHS_INPUT, JOB_STATUS_INPUT], read);
    return {
        ...(0,judgingInputs/* parseJudging */.m0)(read, base),
        paths: (0,values/* linesOf */.Dx)(inputs.text('paths')),
        // Runners other than GitHub's may leave the expression as it is, or empty.
        stepFailed: ['failure', 'cancelled'].includes(inputs.text('job-status').toLowerCase()),
        publishing: (0,publishingInputs/* parsePublishingInputs */.u0)(read),
        storing: (0,storingInputs/* parseStoringInputs */.vQ)((name) => (name === 'cache' ? undefined : read(name)), job),
    };
}

// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/requiredVariable.ts
var requiredVariable = __webpack_require__(27288);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/process/watchdog.ts
var watchdog = __webpack_require__(81450);
// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 1 modules
var baselineSide = __webpack_require__(78064);
// EXTERNAL MODULE: ./src/stages/buildState.ts
var buildState = __webpack_require__(94954);
// EXTERNAL MODULE: ./src/stages/checkouts.ts
var stages_checkouts = __webpack_require__(45234);
// EXTERNAL MODULE: ./src/stages/collectSteps.ts
var collectSteps = __webpack_require__(30690);
// EXTERNAL MODULE: ./src/stages/judge.ts + 5 modules
var judge = __webpack_require__(27861);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts + 1 modules
var runDirectories = __webpack_require__(71498);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/actions/baselineForReport.ts + 10 modules
var baselineForReport = __webpack_require__(97935);
// EXTERNAL MODULE: ./src/actions/comparing.ts
var actions_comparing = __webpack_require__(54851);
// EXTERNAL MODULE: ./src/actions/deliver.ts + 21 modules
var deliver = __webpack_require__(50800);
// EXTERNAL MODULE: ./src/actions/gitHubCoverage.ts + 3 modules
var gitHubCoverage = __webpack_require__(709);
// EXTERNAL MODULE: ./src/actions/origin.ts
var origin = __webpack_require__(90949);
// EXTERNAL MODULE: ./src/actions/step.ts
var step = __webpack_require__(67521);
;// CONCATENATED MODULE: ./src/actions/collectAction.ts
/** @module The collect action: makes the report of what the user's own steps left, like the root action for its suite. */

























async function main() {
    await (0,step/* runStep */.eg)(collectStep);
}
async function collectStep(log) {
    const { env, platform, arch, workingDirectory } = (0,system/* readSystem */.m)();
    (0,watchdog/* endAfter */.uY)(watchdog/* MAX_REST_MS */.xo, '::error::the report was not finished within 30 minutes, and was stopped\n');
    const workspace = env.GITHUB_WORKSPACE ?? workingDirectory;
    const context = await (0,github_context/* readContext */.yI)(env);
    const inputs = parseCollectInputs((0,step/* inputReader */.cN)(env), workspace, {
        ...context,
        workflowRef: env.GITHUB_WORKFLOW_REF,
    });
    const { token } = inputs.publishing;
    if (token !== undefined)
        core/* setSecret */.Pq(token);
    const paths = pathsOf(inputs, workspace, env, log);
    const toolCacheDir = (0,requiredVariable/* requiredVariable */.c)(env, 'RUNNER_TOOL_CACHE');
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,requiredVariable/* requiredVariable */.c)(env, 'RUNNER_TEMP'), 'RUNNER_TEMP');
    const outDirectory = (0,external_node_path_.join)(directories.root, `report-${(0,external_node_crypto_.randomUUID)()}`);
    const checkouts = await (0,stages_checkouts/* checkoutsOf */.F)(inputs.source, workspace);
    const stop = (0,interrupt/* onInterrupt */.nA)().signal;
    const host = { env, platform, arch, toolCacheDir, version: version/* VERSION */.x, log, stop };
    const collecting = { inputs, context, workspace, checkouts, directories, outDirectory };
    const choice = (0,baselineInput/* parseBaseline */.n)((0,step/* inputReader */.cN)(env), workspace);
    const named = await (0,baselineSide.readNamed)(choice, checkouts, host, inputs.exclude);
    const { stepFailed, pathMap, exclude } = inputs;
    const measurement = await (0,collectSteps/* collectSteps */.i)({
        ...{ paths, base: workspace, state: env[buildState/* STATE_VARIABLE */.vy], stepFailed, pathMap, exclude },
        ...{ checkouts, origin: (0,origin/* originOfPaths */.yV)(context), directories, outDirectory },
    }, host);
    const compared = await compareMeasurement(measurement, { choice, named }, collecting, host);
    await deliverMeasurement(measurement, compared, collecting, host);
}
/** @throws UserError if there is nothing to collect */
function pathsOf({ paths }, workspace, env, log) {
    const exported = env.GOCOVERDIR ?? '';
    if (paths.length > 0) {
        if (exported !== '' && !paths.some((path) => (0,external_node_path_.resolve)(workspace, path) === exported))
            log.info(`Not in paths, and so not collected: GOCOVERDIR=${exported}`);
        return paths;
    }
    if (exported !== '')
        return [exported];
    throw new errors/* UserError */.yo('there is nothing to collect: GOCOVERDIR is not set, and paths is empty', 'Use the build action in an earlier step of this job, or name the directories, archives or files with paths.');
}
async function compareMeasurement(measurement, baseline, { inputs, context, workspace, checkouts, directories }, { env, platform, log, stop }) {
    const { publishing, base, gates, exclude, storing } = inputs;
    const comparing = { measurement, publishing, context, env, platform, log, stop };
    const directory = inputs.source ?? measurement.moduleDir ?? workspace;
    const changed = await (0,actions_comparing/* compareForReport */.h)({ ...comparing, directory, base });
    const leg = legOf(measurement, storing);
    const name = nameOf(leg, storing);
    return (0,baselineForReport.addBaseline)(changed, {
        ...{ ...comparing, ...baseline, checkouts, gates, exclude },
        wanted: leg === undefined ? { kind: 'all', report: name, pattern: undefined } : { kind: 'one', name },
        directory: (0,external_node_path_.join)(directories.root, 'baseline'),
    });
}
async function deliverMeasurement(measurement, compared, { inputs, context, directories, outDirectory }, { env, log, stop }) {
    const { storing, publishing } = inputs;
    const { artifact, retentionDays } = storing;
    const leg = legOf(measurement, storing);
    const name = nameOf(leg, storing);
    const report = { ...(0,judge/* judge */.S)(measurement, compared.comparison, inputs), commit: (0,github_context/* testedCommit */.tK)(context) };
    const upload = (0,gitHubCoverage/* uploading */.o)({ ...inputs, upload: storing }, { context, scratch: directories.scratch, log, stop });
    const wanted = artifact && !context.enterpriseServer ? { name, retentionDays } : undefined;
    const rest = { leg, id: storing.id, artifact: wanted, compared, publishing, upload, log, stop };
    if (wanted !== undefined && leg === undefined)
        log.notice(`The artifact ${name} is not data of a job that the report action finds by its name: without the build action in this job, its Go and its module are not known. To merge it, download it with actions/download-artifact, and name its directory in paths of the report action.`);
    await (0,deliver.deliver)({ report, outDirectory, env, context, ...rest });
}
/** Without the build action nobody knows the Go and the module, which the data of a leg has: then it is a report. */
function legOf({ go }, { leg }) {
    return go === undefined ? undefined : leg;
}
function nameOf(leg, { artifactName: given, leg: job }) {
    return given ?? (leg === undefined ? (0,artifact_name/* reportArtifactName */.m5)(job) : (0,artifact_name/* artifactName */.Cs)(leg));
}


/***/ }),

/***/ 709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ uploading)
});

// UNUSED EXPORTS: uploadToGitHub

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(83963);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/github/eventPayload.ts
var eventPayload = __webpack_require__(76581);
// EXTERNAL MODULE: ./src/github/unexpectedAnswer.ts
var unexpectedAnswer = __webpack_require__(57134);
;// CONCATENATED MODULE: ./src/github/codeCoverage.ts
/**
 * @module GitHub's own code coverage, a part of Code Quality: uploads a Cobertura report and waits until it was processed.
 * No public description of the API has these endpoints; what is known of them is from GitHub's own action for it,
 * actions/upload-code-coverage.
 */








/** Linguist's name. */
const LANGUAGE = 'Go';
/** As long as GitHub's own action waits. */
const MAX_MS = 160_000;
const FIRST_LOOK_MS = 1000;
const MAX_WAIT_MS = 20_000;
/** Uploads a report. Errors of the API are part of the result and never thrown. */
async function uploadCoverage(client, upload) {
    const { max = MAX_MS, stop } = upload;
    const ended = new AbortController();
    try {
        const result = await (0,deadline/* within */.u)(max, uploaded(client, upload, ended.signal), stop);
        return result === deadline/* TOO_LATE */.w ? { kind: 'late' } : result;
    }
    catch (error) {
        return { kind: 'refused', problem: (0,apiAdvice/* apiProblem */.U)(error, 'upload the coverage to GitHub') };
    }
    finally {
        ended.abort();
    }
}
async function uploaded(client, upload, ended) {
    const { repository, commit, place, label, xml, firstLook = FIRST_LOOK_MS } = upload;
    const { owner, repo } = repository;
    const report = (await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(xml)).toString('base64');
    const stored = await client.request('PUT /repos/{owner}/{repo}/code-coverage/report', {
        owner,
        repo,
        commit_oid: commit,
        coverage_report: report,
        language_name: LANGUAGE,
        label,
        ...('ref' in place ? { ref: place.ref } : { pull_request_number: place.pullRequest }),
    });
    const answer = stored.data;
    const id = (0,eventPayload/* partOf */.BU)(answer, 'id');
    if (id === undefined)
        return { kind: 'skipped', why: messageIn(answer) ?? 'the commit is no longer the newest of its branch' };
    (0,unexpectedAnswer/* expectAnswer */.A)(typeof id === 'string' || typeof id === 'number', 'a report with an id');
    for (let wait = firstLook;; wait = Math.min(2 * wait, MAX_WAIT_MS)) {
        await (0,promises_.setTimeout)(wait, undefined, { signal: ended });
        const state = await stateOf(client, repository, id);
        if (state !== undefined)
            return state;
    }
}
/** Undefined while GitHub processes the report. */
async function stateOf(client, { owner, repo }, id) {
    const asked = await client.request('GET /repos/{owner}/{repo}/code-coverage/reports/{report_id}', {
        owner,
        repo,
        report_id: id,
    });
    const answer = asked.data;
    const status = (0,eventPayload/* textIn */.r7)(answer, 'processing_status');
    if (status === 'succeeded')
        return { kind: 'shown' };
    return status === 'failed' ? { kind: 'failed', why: errorsIn(answer) } : undefined;
}
function errorsIn(answer) {
    const errors = (0,eventPayload/* partOf */.BU)(answer, 'errors');
    const texts = Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [];
    return texts.length === 0 ? 'it does not say why' : (0,plainText/* plainLine */.h0)(texts.join('; '));
}
function messageIn(answer) {
    const message = (0,eventPayload/* textIn */.r7)(answer, 'message');
    return message === undefined ? undefined : (0,plainText/* plainLine */.h0)(message);
}

// EXTERNAL MODULE: ./src/github/base.ts
var base = __webpack_require__(97046);
// EXTERNAL MODULE: ./src/github/openPullRequests.ts
var openPullRequests = __webpack_require__(6102);
;// CONCATENATED MODULE: ./src/github/coveragePlace.ts
/** @module Where GitHub's own code coverage shows a report: on a pull request or on the default branch, and nowhere else. */


/** Finds the place. Throws the client's errors. */
async function coveragePlace(client, context) {
    const { eventName, pullRequest, reported, enterpriseServer, defaultBranch } = context;
    if (enterpriseServer)
        return nowhere('GitHub Enterprise Server does not have it');
    if (reported?.untrusted === true || pullRequest?.fork === true)
        return nowhere('it takes none of pull requests from forks');
    if (eventName === 'merge_group')
        return nowhere('it takes none of merge queues');
    if (pullRequest !== undefined)
        return shown({ pullRequest: pullRequest.number });
    if (eventName.startsWith('pull_request'))
        return nowhere('the pull request is not known');
    const branch = (0,base/* branchOf */.W0)(context.ref);
    if (branch === undefined)
        return nowhere('it takes only pull requests and the default branch');
    return branch === defaultBranch ? shown({ ref: context.ref }) : ofBranch(client, context, branch);
}
/** A push to a branch is shown on its pull request. */
async function ofBranch(client, { owner, repo, headSha }, headBranch) {
    const headRepository = `${owner}/${repo}`;
    const found = await (0,openPullRequests/* findPullRequest */._)(client, { owner, repo }, { headRepository, headBranch, headSha });
    if (found.kind === 'found')
        return shown({ pullRequest: found.pullRequest.number });
    return nowhere(found.kind === 'several'
        ? 'the branch has several pull requests'
        : 'the branch has no open pull request with this commit');
}
function shown(place) {
    return { kind: 'shown', place };
}
function nowhere(why) {
    return { kind: 'nowhere', why };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/report/lineReports.ts + 9 modules
var lineReports = __webpack_require__(1968);
// EXTERNAL MODULE: ./src/github/changedLines.ts + 1 modules
var changedLines = __webpack_require__(46666);
;// CONCATENATED MODULE: ./src/github/headCobertura.ts
/** @module cobertura.xml with the lines of the commit that is shown, which may be another one than was tested. */




const NAME = 'cobertura.xml';
/**
 * Makes the report of the files that the head commit has exactly as they were tested. Throws the client's errors.
 * @param directory for a temporary file
 */
async function headCobertura(client, context, report, directory) {
    const { testedSha, headSha } = context;
    const isTested = (await testedFiles(client, context, report, testedSha === headSha)) ?? (() => true);
    const packages = report.coverage.packages
        .map((pkg) => ({ ...pkg, files: pkg.files.filter(({ path }) => isTested(path)) }))
        .filter(({ files }) => files.length > 0);
    const count = (of) => of.reduce((sum, { files }) => sum + files.length, 0);
    const leftOut = count(report.coverage.packages) - count(packages);
    if (packages.length === 0)
        return undefined;
    const coverage = { ...report.coverage, packages };
    await (0,lineReports/* writeLineReports */.TN)({ ...report, coverage }, directory, { names: [NAME], showsSource: false });
    return { xml: await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(directory, NAME)), leftOut };
}
/** Which files the head has as they were tested; undefined if it is the tested commit. */
async function testedFiles(client, context, report, isSame) {
    if (isSame)
        return undefined;
    const blobs = await (0,changedLines/* fetchBlobs */.HP)(client, context, context.headSha);
    const same = new Set(report.files.filter(({ file, blob }) => blobs.get(file) === blob).map(({ path }) => path));
    return (path) => same.has(path);
}

// EXTERNAL MODULE: ./src/github/checkName.ts
var github_checkName = __webpack_require__(62736);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/actions/gitHubCoverage.ts
/** @module Uploads the coverage to GitHub's own code coverage. Nothing that happens here changes the verdict. */









const NOT_UPLOADED = 'Not uploaded to GitHub’s code coverage';
/** What uploads a report later; undefined if that is not wanted. */
function uploading({ gitHubCoverage, publishing: { token, checkName }, upload: { id }, }, rest) {
    if (!gitHubCoverage)
        return undefined;
    const { context, log } = rest;
    return async (report) => {
        if (token === undefined) {
            log.notice(`${NOT_UPLOADED}: there is no token`);
            return;
        }
        const client = await (0,github_client/* gitHubClient */.X)(token, context, version/* VERSION */.x, log);
        await uploadToGitHub({ ...rest, client, report, checkName, id });
    };
}
/** Uploads the report, and logs what became of it. */
async function uploadToGitHub(request) {
    const { log } = request;
    try {
        await upload(request);
    }
    catch (error) {
        const { words, advice } = (0,apiAdvice/* apiProblem */.U)(error, 'prepare the upload');
        log.warning((0,finding/* findingText */.NK)(refused(`${words}.`, advice)));
    }
}
async function upload(request) {
    const { client, report, context, checkName, id, scratch, log, stop, waiting = {} } = request;
    const found = await coveragePlace(client, context);
    if (found.kind === 'nowhere') {
        log.notice(`${NOT_UPLOADED}: ${found.why}`);
        return;
    }
    const made = await headCobertura(client, context, report, scratch);
    if (made === undefined) {
        log.notice(`${NOT_UPLOADED}: no measured file is known to be the same at the head`);
        return;
    }
    if (made.leftOut > 0)
        log.info(`${(0,plural/* plural */.L)(made.leftOut, 'file')} not uploaded: not known to have the tested lines at the head`);
    const { owner, repo, headSha } = context;
    const { xml } = made;
    const label = checkName ?? (0,github_checkName/* defaultName */.Z)(null, id);
    const result = await uploadCoverage(client, {
        ...{ repository: { owner, repo }, commit: headSha, place: found.place, label, xml, stop },
        ...waiting,
    });
    const problem = problemOf(result);
    if (problem === undefined)
        log.info(`GitHub’s code coverage shows this report of ${headSha.slice(0, 7)}`);
    else
        log.warning((0,finding/* findingText */.NK)(problem));
}
/** Undefined if the report is shown. */
function problemOf(result) {
    switch (result.kind) {
        case 'shown':
            return undefined;
        case 'late':
            return refused('GitHub did not say in time whether it shows the report.', 'It may appear later.');
        case 'skipped':
            return refused(`GitHub wants nothing of this commit: ${result.why}.`, '');
        case 'failed':
            return refused(`GitHub could not process the report: ${result.why}.`, '');
        case 'refused': {
            const { kind, words, advice } = result.problem;
            // A plan without Code Quality and a missing permission look the same.
            return kind === 'permission' ? refused(`${words}.`) : refused(`${words}.`, advice);
        }
    }
}
function refused(detail, fix) {
    return (0,finding/* finding */.gk)('github-coverage-refused', NOT_UPLOADED, { detail, ...(fix === undefined ? {} : { fix }) });
}


/***/ }),

/***/ 90949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ mergedCommit),
/* harmony export */   yV: () => (/* binding */ originOfPaths),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19556);
/** @module What the data of a report belongs to, as far as the event of the workflow run says it. */

/** Artifacts come from one workflow run, all jobs of which have the same commit. */
function originOf({ owner, repo, testedSha, runId, reported }) {
    return { repository: `${owner}/${repo}`, commit: testedSha, runId: reported?.id ?? runId };
}
/** Directories may come from other runs. Only some events say which commit the result is about. */
function originOfPaths(context) {
    const known = ['push', 'pull_request', 'merge_group'].includes(context.eventName);
    const origin = originOf(context);
    return { ...origin, commit: known ? origin.commit : undefined, runId: undefined };
}
/**
 * The commit that all of the data is from; undefined if that is not known.
 * @param paths the directories among the data
 */
function mergedCommit({ findings }, paths, context) {
    const isKnown = paths.length === 0 || originOfPaths(context).commit !== undefined;
    return isKnown && !findings.some(({ code }) => code === 'leg-foreign') ? (0,_github_context_js__WEBPACK_IMPORTED_MODULE_0__/* .testedCommit */ .tK)(context) : undefined;
}


/***/ }),

/***/ 6102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/* harmony import */ var _eventPayload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76581);
/* harmony import */ var _unexpectedAnswer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57134);
/** @module The open pull request that has a commit as its head. */



/** Finds the pull request of a run by the repository, branch and commit that GitHub names. Throws the client's errors. */
async function findPullRequest(client, { owner, repo }, { headRepository, headBranch, headSha }) {
    if (headRepository === undefined || headBranch === undefined)
        return { kind: 'none', numbers: [] };
    const [headOwner = ''] = headRepository.split('/');
    const data = await client.paginate(client.rest.pulls.list, {
        owner,
        repo,
        state: 'open',
        head: `${headOwner}:${headBranch}`,
        per_page: 100,
    });
    (0,_unexpectedAnswer_js__WEBPACK_IMPORTED_MODULE_1__/* .expectAnswer */ .A)(Array.isArray(data), 'a list of pull requests');
    const ofBranch = data.flatMap((item) => candidateIn(item, headRepository));
    const matching = ofBranch.filter((candidate) => candidate.headSha === headSha);
    const [first, ...others] = matching;
    if (first === undefined)
        return { kind: ofBranch.length === 0 ? 'none' : 'moved', numbers: numbersOf(ofBranch) };
    if (others.length > 0)
        return { kind: 'several', numbers: numbersOf(matching) };
    return { kind: 'found', pullRequest: { number: first.number, base: first.base } };
}
/** An owner may have several forks, so the repository is compared as well. */
function candidateIn(item, headRepository) {
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(item))
        return [];
    const number = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_0__/* .idIn */ .DG)(item, 'number');
    const headSha = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'head', 'sha');
    const branch = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'base', 'ref');
    const repository = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'head', 'repo', 'full_name');
    if (number === undefined || headSha === undefined || branch === undefined)
        return [];
    if (repository?.toLowerCase() !== headRepository.toLowerCase())
        return [];
    return [{ number, headSha, base: { branch, sha: (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(item, 'base', 'sha') } }];
}
function numbersOf(candidates) {
    return candidates.map(({ number }) => number);
}


/***/ }),

/***/ 96060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ JUDGING_INPUTS),
/* harmony export */   WM: () => (/* binding */ SOURCES_AND_DEMANDS),
/* harmony export */   m0: () => (/* binding */ parseJudging),
/* harmony export */   sm: () => (/* binding */ GITHUB_COVERAGE_INPUT)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _coverage_exclusionRules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93219);
/* harmony import */ var _findings_failOn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46329);
/* harmony import */ var _gates_gateRules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37525);
/* harmony import */ var _baseInput_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71506);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33775);
/* harmony import */ var _pathMapInput_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22844);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18463);
/** @module What the report action and the collect action are both told: about sources, and what is demanded of the result. */








const GITHUB_COVERAGE_INPUT = {
    name: 'github-coverage',
    default: 'false',
    description: 'Also upload the report to GitHub’s own code coverage, a part of Code Quality. Needs `code-quality: write`, and never changes the verdict.',
};
const SOURCES_AND_DEMANDS = [
    _definitions_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCE_INPUT */ .ze,
    _definitions_js__WEBPACK_IMPORTED_MODULE_5__/* .EXCLUDE_INPUT */ .Am,
    _definitions_js__WEBPACK_IMPORTED_MODULE_5__/* .PATH_MAP_INPUT */ .mw,
    _definitions_js__WEBPACK_IMPORTED_MODULE_5__/* .BASE_INPUT */ .x3,
    _definitions_js__WEBPACK_IMPORTED_MODULE_5__/* .THRESHOLD_INPUT */ .zK,
    _definitions_js__WEBPACK_IMPORTED_MODULE_5__/* .FAIL_ON_INPUT */ .Gs,
];
const JUDGING_INPUTS = [GITHUB_COVERAGE_INPUT, ...SOURCES_AND_DEMANDS];
/**
 * Reads and checks what the report action and the collect action are both told.
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
function parseJudging(read, base) {
    const inputs = new _values_js__WEBPACK_IMPORTED_MODULE_7__/* .InputTexts */ .BY(JUDGING_INPUTS, read);
    const source = inputs.optional('source');
    return {
        gitHubCoverage: inputs.flag('github-coverage'),
        source: source === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, source),
        exclude: (0,_coverage_exclusionRules_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExclusionRules */ .p)(inputs.text('exclude')),
        pathMap: (0,_pathMapInput_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePathMap */ .D)(inputs.text('path-map')),
        base: (0,_baseInput_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBase */ .H)(inputs.optional('base')),
        gates: (0,_gates_gateRules_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGateRules */ .i)(inputs.text('threshold')),
        failOn: (0,_findings_failOn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFailOn */ .XV)(inputs.text('fail-on')),
    };
}


/***/ }),

/***/ 72990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gx: () => (/* binding */ unstableShape),
/* harmony export */   MA: () => (/* binding */ testShape),
/* harmony export */   UN: () => (/* binding */ historyShape),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   Wb: () => (/* binding */ shardFields),
/* harmony export */   aY: () => (/* binding */ goShape),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   l9: () => (/* binding */ findingShape),
/* harmony export */   sO: () => (/* binding */ countsShape),
/* harmony export */   xH: () => (/* binding */ gateShape)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _go_test_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81075);
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47488);
/* harmony import */ var _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54900);
/** @module Shapes that manifest.json and report.json share. */




const word = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WORD */ .C5 });
/** Titles, test names and lines of evidence. */
const prose = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PROSE */ .jV });
/** RFC 3339, UTC: a moment that there is, since a date that there is not has no number. */
const time = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    max: 40,
    pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/,
    expected: 'a time such as 2026-01-31T12:00:00Z',
});
const commit = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    max: 64,
    pattern: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ,
    expected: 'the 40 or 64 hexadecimal digits of a commit',
});
/** The totals of a branch. */
const historyShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ commit, at: time, covered: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), total: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)() }), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_HISTORY */ .oe);
/** @param line the shape of its name */
function testShape(line) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        name: line,
        outcome: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pass', 'fail', 'skip', 'unfinished']),
        seconds: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        flaky: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
        quarantined: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    });
}
const goShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    requested: word,
    requestedBy: word,
    version: word,
    origin: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['tool cache', 'PATH', 'go.dev', 'module proxy']),
    goos: word,
    goarch: word,
});
/** Tests by outcome. */
const countsShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    pass: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    fail: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    skip: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    unfinished: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
});
/** A shard, without its tests. */
const shardFields = {
    index: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, _go_test_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SHARDS */ .hH),
    total: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, _go_test_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SHARDS */ .hH),
    plan: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(word),
    list: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(word),
    listed: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    assigned: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    unitTests: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ listed: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), assigned: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), ran: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), skipped: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)() })),
};
/** @param line the shape of a name */
function unstableShape(line, max) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        flaky: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
        quarantined: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
        flakyTests: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, max),
        quarantinedTests: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, max),
    });
}
/** @param line the shape of its texts but the code, and of a line of evidence */
function findingShape(line, maxEvidence) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        code: word,
        severity: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['error', 'warning', 'notice']),
        title: line,
        detail: line,
        fix: line,
        evidence: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, maxEvidence),
    });
}
/** @param line the shape of its texts */
function gateShape(line) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ rule: line, state: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['passed', 'failed', 'unknown']), passed: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, text: line });
}


/***/ }),

/***/ 94954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   P3: () => (/* binding */ writeBuildState),
/* harmony export */   qA: () => (/* binding */ readBuildState),
/* harmony export */   vy: () => (/* binding */ STATE_VARIABLE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77934);
/* harmony import */ var _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54900);
/* harmony import */ var _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72990);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47488);
/* harmony import */ var _support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75786);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62665);
/**
 * @module What the build action tells the collect action of the same job: a JSON file beside the data. The steps between
 * them can write to it, so it is untrusted when it is read.
 */








const STATE_VERSION = 1;
/** The environment variable that leads to the file. */
const STATE_VARIABLE = 'GO_INTEGRATION_COVERAGE_BUILD';
const FILE_NAME = 'build.json';
const place = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ max: _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm, pattern: /^[^\0\r\n]+$/, expected: 'a path' });
const importPath = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ max: _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm });
const stateShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    schemaVersion: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)([STATE_VERSION]),
    toolVersion: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
    startedAt: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB,
    go: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .goShape */ .aY,
    modules: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ path: importPath, dir: place }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    top: place,
    covdata: place,
    binaries: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ name: place, importPath, path: place }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    marks: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ path: place, mark: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    named: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
    selected: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        importPath,
        name: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
        dir: place,
        modulePath: importPath,
        hasCode: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
        files: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(place, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
        testFiles: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(place, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    counted: (0,valibot__WEBPACK_IMPORTED_MODULE_7__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(importPath, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5)),
    findings: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .findingShape */ .l9)(_legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FINDINGS */ .Mt),
});
/**
 * Writes the state into a directory.
 * @returns the path of the file
 */
async function writeBuildState(directory, state) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, FILE_NAME);
    const whole = { schemaVersion: STATE_VERSION, ...state };
    await (0,_support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .fR)(path, JSON.stringify(whole));
    return path;
}
/**
 * Reads what the build action left.
 * @throws UserError if it cannot be used: without it nobody knows what should have run
 */
async function readBuildState(path) {
    try {
        const bytes = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .XF)(path, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_LENGTH */ .eM);
        const state = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShape */ .Tr)(stateShape, JSON.parse(bytes.toString('utf8')));
        refuseUnusable(state);
        return state;
    }
    catch (error) {
        // The parser's own message would quote the text.
        const why = error instanceof SyntaxError ? 'it is not JSON' : (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error);
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`what the build action left cannot be read: ${path}: ${why}`, `Use one version of both actions, and leave ${STATE_VARIABLE} and the files below RUNNER_TEMP as they are.`, { cause: error });
    }
}
function refuseUnusable({ modules, top, covdata, binaries, selected }) {
    if (modules.length === 0)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .ShapeError */ .ym('modules is empty');
    const files = binaries.map(({ path }) => path);
    const places = [top, covdata, ...files, ...[...modules, ...selected].map(({ dir }) => dir)];
    const relative = places.find((path) => !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path));
    if (relative !== undefined)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .ShapeError */ .ym(`${JSON.stringify(relative)} is not an absolute path`);
}
function marksOf({ marks }) {
    return new Map(marks.map(({ path, mark }) => [path, mark]));
}


/***/ }),

/***/ 30690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ collectSteps)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _checks_stillRunning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91684);
/* harmony import */ var _checks_runningProcesses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28365);
/* harmony import */ var _coverage_pathMap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51225);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44879);
/* harmony import */ var _go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61490);
/* harmony import */ var _go_toolchain_setUpGo_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47419);
/* harmony import */ var _go_toolchain_toolchain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65273);
/* harmony import */ var _go_toolchain_versionRequest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77013);
/* harmony import */ var _process_childEnvironment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84474);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88020);
/* harmony import */ var _buildState_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(94954);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(46839);
/* harmony import */ var _keptPlace_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(11844);
/* harmony import */ var _leftData_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1261);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(37169);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(78106);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(96559);
/** @module Makes a measurement of what the user's own steps left: with what the build action says, or of the data alone. */




















/** The folder in the directories of the run for what is unpacked. */
const FOLDER = 'collected';
/**
 * Reads everything that the steps left. Nothing of it is changed, so it can be collected again.
 * @throws UserError if a path cannot be read
 */
async function collectSteps(request, host) {
    const { paths, base, stdin, directories } = request;
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directories.root, FOLDER);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(scratch);
    const left = await (0,_leftData_js__WEBPACK_IMPORTED_MODULE_16__/* .leftData */ .k)({ paths, base, scratch, stdin, stop: host.stop, log: host.log });
    const live = await (0,_checks_stillRunning_js__WEBPACK_IMPORTED_MODULE_2__/* .liveFilesIn */ .L)(left.directories);
    const places = {
        // Test binaries say what they are.
        directories: left.directories.map((path) => ({ path, source: 'binaries' })),
        running: new Set((await (0,_checks_runningProcesses_js__WEBPACK_IMPORTED_MODULE_3__/* .runningProcesses */ .$7)(live, host.platform)).keys()),
        findings: left.findings,
        main: left.directories[0] ?? scratch,
        ours: scratch + node_path__WEBPACK_IMPORTED_MODULE_1__.sep,
    };
    const { state, findings } = await stateOf(request.state);
    return state === undefined
        ? dataAlone(left.tops.length === 0 ? left.directories : left.tops, { ...places, findings: [...places.findings, ...findings] }, request, host)
        : withBuild(places, state, request, host);
}
/** Without it, or if it cannot be used, the data is worth a report all the same. */
async function stateOf(path) {
    if (path === undefined)
        return { findings: [] };
    try {
        const state = await (0,_buildState_js__WEBPACK_IMPORTED_MODULE_13__/* .readBuildState */ .qA)(path);
        if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_12__/* .isDirectory */ .wd)(state.top))
            return { state, findings: [] };
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo(`${state.top}, where it built, is gone`);
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo))
            throw error;
        const title = 'What the build action built is not known, so nobody knows what should have run';
        return { findings: [(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)('build-state-unreadable', title, { evidence: [error.message] })] };
    }
}
/** As in a run: the packages that were selected count, and binaries that never ran are found. */
async function withBuild(places, state, request, host) {
    const { env, stop, log } = host;
    const { directories, pathMap, exclude, outDirectory, checkFolder, stepFailed } = request;
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_19__/* .repositoryOf */ ._)(state.top, env.GITHUB_WORKSPACE, pathMap);
    const ready = await readyOf(state, directories, host);
    const { selected, counted, binaries, findings } = state;
    const plan = {
        selected,
        named: counted === undefined ? undefined : new Set(counted),
        reExecuted: new Set(),
        // Whoever names what is built wants it to run.
        testSources: state.named ? [{ texts: binaries.map(({ name }) => name), goByPath: [] }] : [],
    };
    const built = { binaries, marks: (0,_buildState_js__WEBPACK_IMPORTED_MODULE_13__/* .marksOf */ .Ok)(state), hidden: new Set(), findings };
    const collected = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_14__/* .collectFrom */ .Xp)(places, ready, plan, built, {
        ...{ directories, exclude, repository, outDirectory, stop, log },
        ...(checkFolder === undefined ? {} : { checkFolder }),
        includeAll: false,
        inProcess: true,
        unitTests: false,
        platform: host.platform,
        arch: host.arch,
        suite: 'steps',
    });
    const suite = { result: stepsResult(ready.started, stepFailed === true), findings: [] };
    return (0,_measure_js__WEBPACK_IMPORTED_MODULE_17__/* .measurementOf */ .k)(ready, plan, built, suite, collected, repository, host);
}
/** The Go that built, which is still there or is set up again. Nothing that the state names is executed. */
async function readyOf(state, directories, host) {
    const { go: info, startedAt, modules, top } = state;
    const [first, ...others] = modules;
    if (first === undefined)
        throw new Error('the state has no module');
    return {
        started: new Date(startedAt),
        modules: { measured: [first, ...others], top },
        pinned: { info, findings: [] },
        go: await goOf(info.version, directories, host),
    };
}
async function goOf(version, directories, host) {
    const { platform, log } = host;
    const { scratch } = directories;
    const { env: own } = await (0,_process_childEnvironment_js__WEBPACK_IMPORTED_MODULE_10__/* .childEnvironment */ .Q)(host.env, { scratch, passIdToken: false });
    const env = { ...own, GOCOVERDIR: undefined };
    try {
        const toolchain = await (0,_go_toolchain_setUpGo_js__WEBPACK_IMPORTED_MODULE_7__/* .setUpGo */ .m)({ request: (0,_go_toolchain_versionRequest_js__WEBPACK_IMPORTED_MODULE_9__/* .parseVersionRequest */ .Hd)(version, 'the build action'), requestedBy: 'the build action' }, {
            ...{ ...host, env, installDir: await (0,_keptPlace_js__WEBPACK_IMPORTED_MODULE_15__/* .keptPlace */ .S)(host, directories) },
            ...{ downloadBase: _go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_6__/* .GO_DOWNLOADS */ .rv, limits: _go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_6__/* .NETWORK_LIMITS */ .o },
        });
        return { program: (0,_go_toolchain_toolchain_js__WEBPACK_IMPORTED_MODULE_8__/* .goProgram */ .j)(toolchain), env: (0,_go_toolchain_toolchain_js__WEBPACK_IMPORTED_MODULE_8__/* .goEnvironment */ .I)(toolchain, env), platform };
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo))
            throw error;
        log.warning(`Packages that nothing links are not counted: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .describeError */ .Uc)(error)}`);
        return { program: 'go', env, platform };
    }
}
/** As in a report on directories: everything in the data counts, folders below them included. */
async function dataAlone(directories, { running, findings, ours }, request, { version, log }) {
    const { checkouts, pathMap, exclude, outDirectory, origin, stepFailed } = request;
    const merged = await (0,_merge_js__WEBPACK_IMPORTED_MODULE_18__/* .merge */ .h)({
        directories,
        ...(origin === undefined ? {} : { origin }),
        ...{ outDirectory, checkouts, pathMap: new _coverage_pathMap_js__WEBPACK_IMPORTED_MODULE_4__/* .PathMap */ .S(pathMap), exclude, running, version, log },
    });
    const started = new Date(merged.startedAt);
    return {
        ...merged,
        ...(stepFailed === undefined ? {} : { suite: stepsResult(started, stepFailed) }),
        findings: [...findings, ...merged.findings].map((item) => (0,_collect_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutRoot */ .Lu)(item, ours)),
    };
}
/** What is known of the user's own steps. */
function stepsResult(started, failed) {
    return {
        kind: 'steps',
        passed: !failed,
        exitCode: failed ? 1 : 0,
        timedOut: false,
        startedAt: started.toISOString(),
        seconds: Math.max(0, (Date.now() - started.getTime()) / 1000),
        packages: [],
        leftOut: 0,
    };
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ STDIN),
  k: () => (/* binding */ leftData)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/artifact/archive/archiveError.ts
var archiveError = __webpack_require__(85267);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/support/errors.ts
var support_errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/artifact/archive/tarBytes.ts




const BLOCK_BYTES = 512;
const GZIP = [0x1f, 0x8b];
/** Where `ustar` is in a header, in the formats of POSIX and of GNU; the seventh edition of Unix had none. */
const MAGIC_AT = 257;
const CHECKSUM_AT = 148;
const CHECKSUM_BYTES = 8;
const SPACE = 0x20;
const TOO_EARLY = 'ends too early: what wrote it was interrupted, or it was not copied as a whole';
/** How many bytes `isTar` needs. */
const TAR_START_BYTES = BLOCK_BYTES;
/** Whether the beginning of a file is that of a tar archive, or of one that is compressed by gzip. */
function isTar(start) {
    return isGzip(start) || isTarBlock(start);
}
function isGzip([first, second]) {
    return first === GZIP[0] && second === GZIP[1];
}
/** Whether it may be the first block: a header, even a damaged one, or the end of an archive without entries. */
function isTarBlock(start) {
    const block = Buffer.from(start.subarray(0, BLOCK_BYTES));
    if (block.toString('latin1', MAGIC_AT, MAGIC_AT + 5) === 'ustar')
        return true;
    return block.length === BLOCK_BYTES && (isZero(block) || hasChecksum(block));
}
function isZero(bytes) {
    return bytes.every((byte) => byte === 0);
}
/** Whether it has the sum of its bytes where a header has it; the sum counts its own field as spaces. */
function hasChecksum(block) {
    const field = block.subarray(CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES);
    const sum = (bytes) => bytes.reduce((total, byte) => total + byte, 0);
    const digits = /^ *([0-7]{1,7})[ \0]*$/.exec(field.toString('latin1'))?.[1];
    return digits !== undefined && parseInt(digits, 8) === sum(block) - sum(field) + SPACE * field.length;
}
/** The error for an archive that was cut off. */
function cutOff(cause) {
    return new archiveError/* ArchiveError */.d(undefined, TOO_EARLY, { cause });
}
/** Reads an archive once, from its beginning. */
class TarBytes {
    archive;
    maxBytes;
    count = 0;
    last = Buffer.alloc(0);
    constructor(archive, maxBytes) {
        this.archive = archive;
        this.maxBytes = maxBytes;
    }
    /** @throws ArchiveError if they do not begin like an archive, or are too many */
    async *read() {
        const raw = this.archive[Symbol.asyncIterator]();
        const start = await startOf(raw, GZIP.length);
        const all = withStart(start, raw);
        const chunks = (isGzip(start) ? gunzipped(all) : all)[Symbol.asyncIterator]();
        const first = await startOf(chunks, BLOCK_BYTES);
        if (first.length === 0)
            throw new archiveError/* ArchiveError */.d(undefined, 'is empty');
        if (!isTarBlock(first))
            throw new archiveError/* ArchiveError */.d(undefined, 'is damaged, or is no tar archive, alone or compressed by gzip');
        for await (const chunk of withStart(first, chunks)) {
            this.count += chunk.length;
            if (this.count > this.maxBytes)
                throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${this.maxBytes} bytes`);
            this.keepLast(chunk);
            yield chunk;
        }
    }
    /**
     * Checks that a block of zeros follows the last entry: every program writes one at the end, so without it entries are
     * missing, and nothing else says so.
     * @param end where the last entry ends, with what fills its last block
     */
    refuseCutOff(end) {
        if (this.count < end + BLOCK_BYTES || !isZero(this.last))
            throw cutOff();
    }
    keepLast(chunk) {
        const enough = chunk.length >= BLOCK_BYTES ? chunk : Buffer.concat([this.last, chunk]);
        this.last = Buffer.from(enough.subarray(-BLOCK_BYTES));
    }
}
/** At least so many bytes, if there are: a pipe may deliver them one by one. */
async function startOf(chunks, size) {
    let start = Buffer.alloc(0);
    while (start.length < size) {
        const next = await chunks.next();
        if (next.done === true)
            break;
        start = Buffer.concat([start, next.value]);
    }
    return start;
}
/** What was read before, and then the rest. */
async function* withStart(start, chunks) {
    try {
        if (start.length > 0)
            yield start;
        for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
            yield next.value;
    }
    finally {
        await chunks.return?.();
    }
}
function gunzipped(bytes) {
    const gunzip = external_node_zlib_default().createGunzip();
    // Its reader gets the error.
    (0,external_node_stream_promises_.pipeline)(bytes, gunzip).catch((error) => gunzip.destroy((0,support_errors/* errorOf */.Mz)(error)));
    return gunzip;
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __webpack_require__(32263);
;// CONCATENATED MODULE: ./src/covdata/format/dataStart.ts
/** @module Tells files of coverage data by their first bytes, whatever they are called. */

/** How many bytes `isDataStart` needs. */
const DATA_START_BYTES = 4;
/** The magic numbers; that of a live file is in the byte order of the machine. */
const MAGICS = [format/* META_MAGIC */.e4, format/* COUNTER_MAGIC */.XI, format/* LIVE_MAGIC */.NZ, [...format/* LIVE_MAGIC */.NZ].reverse()].map((bytes) => Buffer.from(bytes));
/** Whether a file with this beginning is a meta-data file, a counter data file or a live file. */
function isDataStart(start) {
    return MAGICS.some((magic) => magic.equals(start.subarray(0, DATA_START_BYTES)));
}

// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/artifact/archive/tarEntry.ts

/** Of a name that is shown, its end: in UTF-16 code units. */
const MAX_NAME_LENGTH = 300;
/** The archive of a sparse file has only parts of it, and GNU tar gives it another name. */
function sparseName({ pax }) {
    if (!(0,records/* isRecord */.u)(pax))
        return undefined;
    const isSparse = Object.keys(pax).some((key) => key.startsWith('GNU.sparse.'));
    return isSparse ? (pax['GNU.sparse.name'] ?? '') : undefined;
}
function nameOf(header) {
    const name = sparseName(header);
    return typeof name === 'string' && name !== '' ? name : header.name;
}
/** What other types mean differs between programs. */
function isPlainFile(header) {
    const { type } = header;
    return (type === 'file' || type === 'contiguous-file') && sparseName(header) === undefined;
}
/** Whether nobody knows its type; the types of tar-stream do not say that there are such entries. */
function isUnknown(header) {
    const type = header.type;
    return typeof type !== 'string';
}
/** The name that a link refers to. */
function targetOf(header) {
    const name = header.linkname;
    return typeof name === 'string' ? name : '';
}
/** As much of a name as is shown: an archive can have very long ones. */
function shownName(name) {
    return name.length > MAX_NAME_LENGTH ? `…${name.slice(-MAX_NAME_LENGTH)}` : name;
}
/** What an entry is that cannot be read. */
function kindOf(header) {
    const { type } = header;
    if (sparseName(header) !== undefined)
        return 'a sparse file';
    if (isUnknown(header))
        return 'a sparse file, or of a type that is not known';
    if (type === 'link')
        return `a hard link to ${shownName(targetOf(header))}, which is no coverage data before it in the archive`;
    return KINDS.get(type) ?? 'no regular file';
}
const KINDS = new Map([
    ['symlink', 'a symbolic link'],
    ['fifo', 'a named pipe'],
    ['character-device', 'a device'],
    ['block-device', 'a device'],
]);

;// CONCATENATED MODULE: ./src/artifact/archive/unpackTar.ts
/**
 * @module Unpacking an untrusted tar archive, such as `docker cp CONTAINER:/cov -` and `kubectl exec … tar` write: only
 * coverage data, and only into the given directory. Archives may be compressed by gzip.
 */










const GIB = 1024 ** 3;
/** A volume may hold anything beside the data, and the data of many processes. */
const TAR_LIMITS = {
    maxEntries: 2_000_000,
    maxFiles: 1_000_000,
    maxFolders: 10_000,
    maxBytes: 8 * GIB,
    maxArchiveBytes: 32 * GIB,
};
/** Names that are kept. */
const MAX_LEFT_OUT = 100;
/** Reads the format of the seventh edition of Unix as well, which has no magic number; the types do not say so. */
const OPTIONS = {
    allowUnknownFormat: true,
};
/** The name of any file that Go or we write. */
const DATA_FILE = /^(?:live\.|tmp\.)?cov(?:meta|counters)\.[\w.-]{1,200}$/;
/**
 * Writes the coverage data of an archive to an empty directory, with a numbered folder for each folder in the archive: no
 * name of an archive becomes a path. Links are never made; a hard link to an earlier file of the archive becomes a copy.
 * @param directory absolute
 * @throws ArchiveError if it is damaged, cut off, or beyond a limit; Node's errors if the directory cannot be written
 */
async function unpackTar(archive, directory, limits = TAR_LIMITS) {
    const unpacking = new TarUnpacking(directory, limits);
    const bytes = new TarBytes(archive, limits.maxArchiveBytes);
    const entries = (0,tar_stream.extract)(OPTIONS);
    const reading = (0,external_node_stream_promises_.pipeline)(bytes.read(), entries);
    const taking = unpacking.take(entries);
    const [read, written] = await Promise.allSettled([reading, taking]);
    // What went wrong with an entry ends the reading as well, and the other way round.
    const errors = [written, read].flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    if (errors.length > 0)
        throw failureOf(errors, unpacking.unknown);
    bytes.refuseCutOff(unpacking.end);
    return unpacking.result();
}
function failureOf(errors, unknown) {
    const known = errors.find((error) => error instanceof archiveError/* ArchiveError */.d || ((0,records/* isRecord */.u)(error) && 'syscall' in error));
    if (known !== undefined)
        return known;
    const [error = errors[0]] = errors.filter((each) => (0,support_errors/* describeError */.Uc)(each) !== DESTROYED);
    if (isCutOff(error))
        return cutOff(error);
    // The header of a sparse file with many holes goes on after it, which no other header does.
    if (unknown !== undefined)
        return new archiveError/* ArchiveError */.d(unknown, 'is a sparse file, or of a type that is not known', { cause: error });
    return new archiveError/* ArchiveError */.d(undefined, `is damaged: ${(0,support_errors/* describeError */.Uc)(error)}`, { cause: error });
}
/** What tar-stream says of an entry whose archive ended for another reason. */
const DESTROYED = 'Stream was destroyed';
/** In the words of tar-stream, and of Node for gzip. */
function isCutOff(error) {
    return (0,records/* isRecord */.u)(error) && (error.code === 'Z_BUF_ERROR' || error.message === 'Unexpected end of data');
}
/** Takes the entries of an archive one by one. */
class TarUnpacking {
    directory;
    limits;
    /** Where the last entry ends in the archive. */
    end = 0;
    /** The name of the last entry, if nobody knows its type. */
    unknown;
    entries = 0;
    files = 0;
    kept = 0;
    bytes = 0;
    leftOutCount = 0;
    leftOut = [];
    /** The numbers of folders in the archive. */
    folders = new Map();
    /** What hard links may refer to, by name: files with coverage data, whatever they are called. */
    written = new Map();
    constructor(directory, limits) {
        this.directory = directory;
        this.limits = limits;
    }
    async take(entries) {
        for await (const entry of entries) {
            this.entries += 1;
            if (this.entries > this.limits.maxEntries)
                throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${this.limits.maxEntries} entries`);
            const { type, byteOffset = 0, size } = entry.header;
            const isDirectory = type === 'directory';
            this.end = byteOffset + (isDirectory ? 0 : Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES);
            this.unknown = isUnknown(entry.header) ? entry.header.name : undefined;
            if (isDirectory)
                entry.resume();
            else
                await this.takeFile(entry);
        }
    }
    result() {
        return { files: this.files, leftOut: this.leftOut, leftOutCount: this.leftOutCount };
    }
    async takeFile(entry) {
        const { header } = entry;
        const name = nameOf(header);
        const base = baseName(name);
        const isData = DATA_FILE.test(base);
        const target = header.type === 'link' ? this.written.get(keyOf(targetOf(header))) : undefined;
        if (isPlainFile(header)) {
            this.written.delete(keyOf(name));
            if (isData)
                await this.write(entry, name, base);
            else
                await this.spool(entry, name);
            return;
        }
        entry.resume();
        if (!isData)
            return;
        if (target === undefined)
            this.leaveOut(name, header);
        else
            await this.copy(target, name, base);
    }
    leaveOut(name, header) {
        this.leftOutCount += 1;
        if (this.leftOut.length < MAX_LEFT_OUT)
            this.leftOut.push(`${shownName(name)}: ${kindOf(header)}`);
    }
    async write(entry, name, base) {
        const path = await this.place(entry.header.size, name, base);
        await writeChunks(path, entry);
        this.written.set(keyOf(name), { path, size: entry.header.size });
    }
    async copy({ path: from, size }, name, base) {
        const path = await this.place(size, name, base);
        // A link to itself leaves it as it is.
        if (path !== from)
            await (0,promises_.copyFile)(from, path, promises_.constants.COPYFILE_FICLONE);
        this.written.set(keyOf(name), { path, size });
    }
    /** Keeps a file that is called otherwise but has coverage data: a later entry may be a hard link to it. */
    async spool(entry, name) {
        const { size } = entry.header;
        const chunks = entry[Symbol.asyncIterator]();
        const start = await startOf(chunks, DATA_START_BYTES);
        if (!isDataStart(start)) {
            // The next entry comes after the end of this one.
            let next = await chunks.next();
            while (next.done !== true)
                next = await chunks.next();
            return;
        }
        this.reserve(size);
        const path = (0,external_node_path_.join)(this.directory, `other-${this.kept}`);
        await writeChunks(path, withStart(start, chunks));
        this.written.set(keyOf(name), { path, size });
    }
    /** Room for a data file, whose path is free. */
    async place(size, name, base) {
        this.files += 1;
        this.reserve(size);
        return (0,external_node_path_.join)(await this.folder(name.slice(0, -base.length)), base);
    }
    reserve(size) {
        const { maxFiles, maxBytes } = this.limits;
        this.kept += 1;
        this.bytes += size;
        if (this.kept > maxFiles)
            throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${maxFiles} data files`);
        if (this.bytes > maxBytes)
            throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${maxBytes} bytes of data`);
    }
    async folder(name) {
        const known = this.folders.get(name);
        if (known !== undefined)
            return known;
        const { maxFolders } = this.limits;
        if (this.folders.size >= maxFolders)
            throw new archiveError/* ArchiveError */.d(undefined, `has coverage data in more than the allowed ${maxFolders} folders`);
        const path = (0,external_node_path_.join)(this.directory, String(this.folders.size));
        await (0,promises_.mkdir)(path);
        this.folders.set(name, path);
        return path;
    }
}
/** Of two entries with one name, the later one counts. */
async function writeChunks(path, chunks) {
    await (0,promises_.rm)(path, { force: true });
    const file = await (0,promises_.open)(path, 'wx', 0o600);
    try {
        // Node's pipeline waits for ever if the archive ends within an entry.
        for await (const chunk of chunks)
            await file.writeFile(chunk);
    }
    finally {
        await file.close();
    }
}
function baseName(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/** Programs differ in how they write the start of a name, and of the name that a link refers to. */
function keyOf(name) {
    return name.replace(/^(?:\.?\/)+/, '');
}

// EXTERNAL MODULE: ./src/covdata/read/dataFolders.ts
var dataFolders = __webpack_require__(98628);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
;// CONCATENATED MODULE: ./src/stages/leftData.ts
/** @module Where the data is that the user's own steps left: directories, archives and single files. */














/** Stands for standard input. */
const STDIN = '-';
/**
 * Finds the directories with data, in and below those that are named. Nothing but `scratch` is changed.
 * @throws UserError for a path that cannot be read, or is neither a directory nor data, and for a damaged archive;
 * Interrupted while an archive is read
 */
async function leftData(request) {
    const found = { tops: [], directories: [], copies: new Map(), unread: [], findings: [] };
    for (const [index, path] of request.paths.entries())
        await addPath(found, path, index, request);
    const { unread } = found;
    const title = `${(0,plural/* plural */.L)(unread.length, 'folder')} with coverage data could not be read`;
    return {
        directories: [...new Set(found.directories)],
        tops: [...new Set(found.tops)],
        findings: [...found.findings, ...(0,finding/* findingIfAny */.HN)('data-folder-unread', title, unread)],
    };
}
async function addPath(found, name, index, request) {
    const { base, scratch, stdin } = request;
    const unpacked = (0,external_node_path_.join)(scratch, `${index}-${name === STDIN ? 'stdin' : (0,external_node_path_.basename)(name)}`);
    if (name === STDIN && stdin !== undefined) {
        await addArchive(found, 'standard input', stdin, unpacked, request);
        return;
    }
    const path = (0,external_node_path_.resolve)(base, name);
    const stats = await (0,promises_.stat)(path).catch((cause) => {
        throw unreadable(name, (0,systemFault/* systemReason */.uc)(cause), { cause });
    });
    if (stats.isDirectory()) {
        await addDirectory(found, path);
        return;
    }
    if (!stats.isFile())
        throw unreadable(name, 'it is neither a directory nor a file');
    if ((0,dataFolders/* isDataName */.M)((0,external_node_path_.basename)(path)))
        await addFile(found, path, scratch);
    else if (isTar(await leftData_startOf(path, name)))
        await addArchive(found, name, (0,external_node_fs_.createReadStream)(path), unpacked, request);
    else
        throw new support_errors/* UserError */.yo(`${name} is no coverage data`, 'Name directories, .tar or .tar.gz archives, or the covmeta, covcounters and live.covcounters files themselves.');
}
async function leftData_startOf(path, name) {
    return (0,regularFile/* readStart */.H6)(path, TAR_START_BYTES).catch((cause) => {
        throw unreadable(name, (0,systemFault/* systemReason */.uc)(cause), { cause });
    });
}
function unreadable(name, why, options) {
    return new support_errors/* UserError */.yo(`${name} cannot be read: ${why}`, 'Name what the processes were given as GOCOVERDIR, or a copy of it. What containers wrote may belong to root: copy it, or change its owner (sudo chown -R).', options);
}
async function addDirectory(found, path) {
    const { folders, leftOut } = await (0,dataFolders/* dataFoldersBelow */.h)(path);
    const hasData = (await (0,promises_.readdir)(path).catch(() => [])).some(dataFolders/* isDataName */.M);
    found.tops.push(...(hasData ? [path] : folders.filter((folder) => !isBelowAny(folder, folders))));
    found.directories.push(path, ...folders);
    found.unread.push(...leftOut);
}
function isBelowAny(path, folders) {
    return folders.some((folder) => path.startsWith(folder + external_node_path_.sep));
}
/** Files of one directory stay together: which process wrote them may depend on it. */
async function addFile(found, path, scratch) {
    const directory = (0,external_node_path_.dirname)(path);
    const known = found.copies.get(directory);
    const copies = known ?? (0,external_node_path_.join)(scratch, `files-${found.copies.size}`);
    if (known === undefined) {
        await (0,promises_.mkdir)(copies);
        found.copies.set(directory, copies);
        found.tops.push(copies);
        found.directories.push(copies);
    }
    const copy = (0,external_node_path_.join)(copies, (0,external_node_path_.basename)(path));
    if ((await (0,promises_.lstat)(copy).catch(() => undefined)) === undefined)
        await (0,promises_.copyFile)(path, copy);
}
async function addArchive(found, name, archive, directory, { stop, log }) {
    await (0,promises_.mkdir)(directory);
    const { files, leftOut, leftOutCount } = await unpackTar((0,external_node_stream_.addAbortSignal)(stop, archive), directory).catch((error) => {
        (0,interrupt/* refuseInterrupted */.NQ)(stop);
        if (!(error instanceof archiveError/* ArchiveError */.d))
            throw error;
        throw new support_errors/* UserError */.yo(`${name}: ${error.message}`, 'Make the archive again with tar, and check that the command which made it did not fail. Several smaller archives may be named.', { cause: error });
    });
    log.info(`${name}: ${(0,plural/* plural */.L)(files, 'coverage data file')}`);
    const title = `${(0,plural/* plural */.L)(leftOutCount, 'coverage data file')} in an archive could not be read: ${name}`;
    found.findings.push(...(0,finding/* findingIfAny */.HN)('archived-data-unread', title, leftOut));
    await addDirectory(found, directory);
}


/***/ })

};
