export const id = 346;
export const ids = [346];
export const modules = {

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

/***/ 10346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

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
// EXTERNAL MODULE: ./src/artifact/download.ts + 1 modules
var download = __webpack_require__(96166);
// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: ./src/coverage/pathMap.ts
var pathMap = __webpack_require__(51225);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/inputs/baselineInput.ts
var baselineInput = __webpack_require__(73884);
// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
// EXTERNAL MODULE: ./src/inputs/judgingInputs.ts
var judgingInputs = __webpack_require__(96060);
// EXTERNAL MODULE: ./src/inputs/publishingInputs.ts
var publishingInputs = __webpack_require__(79425);
// EXTERNAL MODULE: ./src/inputs/unitInput.ts
var unitInput = __webpack_require__(32411);
// EXTERNAL MODULE: ./src/inputs/storingInputs.ts
var storingInputs = __webpack_require__(96710);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/reportInputs.ts
/** @module The inputs of the report action: what to merge, and what to publish. */









const OWN_INPUTS = [
    {
        name: 'paths',
        default: '',
        description: 'Directories with coverage data to merge, one per line: GOCOVERDIRs, `covdata` directories of reports, or downloaded artifacts.',
    },
    {
        name: 'artifact-pattern',
        default: '',
        description: `Which artifacts of this workflow run to merge, as a glob pattern. Default: \`${(0,artifact_name/* legPattern */.nK)(undefined)}\`, or only those with the same \`id\`; none if \`paths\` is set.`,
    },
    {
        name: 'run-id',
        default: '',
        description: 'The workflow run to report on, for a workflow on the event `workflow_run`: `github.event.workflow_run.id`. Needs `actions: read`. Default: this run.',
    },
    judgingInputs/* GITHUB_COVERAGE_INPUT */.sm,
    definitions/* UNIT_INPUT */.A$,
    ...judgingInputs/* SOURCES_AND_DEMANDS */.WM,
];
const REPORTING_INPUTS = [...OWN_INPUTS, ...publishingInputs/* PUBLISHING_INPUTS */.i8, ...storingInputs/* REPORT_STORING_INPUTS */.kO];
/**
 * Reads and checks the inputs of the report action.
 * @param base absolute directory that relative paths start from
 * @param workflowRef as in `JobContext`
 * @throws UserError that names the input, the value and what is allowed
 */
function parseReportingInputs(read, base, workflowRef) {
    const inputs = new values/* InputTexts */.BY(OWN_INPUTS, read);
    const upload = (0,storingInputs/* parseReportUpload */.Jb)(read, { workflowRef });
    const paths = (0,values/* linesOf */.Dx)(inputs.text('paths'));
    return {
        ...(0,judgingInputs/* parseJudging */.m0)(read, base),
        paths: paths.map((path) => (0,external_node_path_.resolve)(base, path)),
        unit: (0,unitInput/* parseUnitPaths */.q)(inputs.text('unit'), base),
        artifactPattern: inputs.optional('artifact-pattern') ?? (paths.length === 0 ? (0,artifact_name/* legPattern */.nK)(upload.id) : undefined),
        runId: runIdOf(inputs.optional('run-id')),
        publishing: (0,publishingInputs/* parsePublishingInputs */.u0)(read),
        upload,
    };
}
/** @throws UserError for anything but a positive whole number */
function runIdOf(text) {
    if (text === undefined)
        return undefined;
    const id = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(id) && id > 0)
        return id;
    throw new errors/* UserError */.yo(`run-id: ${JSON.stringify(text)} is not the id of a workflow run`, 'Use ${{ github.event.workflow_run.id }} in a workflow for the event workflow_run.');
}

// EXTERNAL MODULE: ./src/legs/leg.ts
var leg = __webpack_require__(45237);
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
// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 1 modules
var baselineSide = __webpack_require__(78064);
// EXTERNAL MODULE: ./src/stages/checkouts.ts
var stages_checkouts = __webpack_require__(45234);
// EXTERNAL MODULE: ./src/stages/judge.ts + 5 modules
var judge = __webpack_require__(27861);
// EXTERNAL MODULE: ./src/stages/merge.ts + 18 modules
var merge = __webpack_require__(78106);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts + 1 modules
var runDirectories = __webpack_require__(71498);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/actions/baselineForReport.ts + 10 modules
var baselineForReport = __webpack_require__(97935);
// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/github/changedLines.ts + 1 modules
var changedLines = __webpack_require__(46666);
;// CONCATENATED MODULE: ./src/github/claimedCommits.ts
/** @module Whether the commits that the artifacts of another run name can be what it tested. They are never used for more. */


/** More would be different commits, which is an error of its own. */
const MAX_ASKED = 3;
/**
 * The commits that cannot be what the run of a pull request tested: that is a merge of the head, so the head is an
 * ancestor. Where GitHub does not answer, nothing is said.
 */
async function impossibleCommits(client, context, claimed) {
    // What the run tested is known for other events, and is the base for pull_request_target.
    if (context.reported === undefined || context.eventName !== 'pull_request')
        return [];
    const asked = [...new Set(claimed)].filter((commit) => commit !== context.headSha).slice(0, MAX_ASKED);
    const verdicts = await Promise.all(asked.map(async (commit) => ((await isPossible(client, context, commit)) ? [] : [commit])));
    return verdicts.flat();
}
async function isPossible(client, context, commit) {
    try {
        return await (0,changedLines/* isAncestor */.QX)(client, context, context.headSha, commit);
    }
    catch (error) {
        // Only the API's errors are no answer.
        (0,apiAdvice/* apiProblem */.U)(error, 'compare commits');
        return true;
    }
}

// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(83963);
// EXTERNAL MODULE: ./src/github/base.ts
var base = __webpack_require__(97046);
// EXTERNAL MODULE: ./src/github/openPullRequests.ts
var openPullRequests = __webpack_require__(6102);
// EXTERNAL MODULE: ./src/github/triggeringRun.ts
var github_triggeringRun = __webpack_require__(67358);
// EXTERNAL MODULE: ./src/github/unexpectedAnswer.ts
var unexpectedAnswer = __webpack_require__(57134);
;// CONCATENATED MODULE: ./src/github/reportedRun.ts
/**
 * @module A report on another workflow run, as of a fork whose own token may only read. Which commit, repository and pull
 * request it is about comes from the event and the API, and never from what the run uploaded: code of a fork wrote that.
 */








/**
 * Finds out what a report on another run is about.
 * @param job the context of the job that reports
 * @throws UserError if GitHub does not say it: without it nothing can be published
 */
async function reportedContext(client, job, runId) {
    const run = await runOf(client, job, runId);
    refuseUnfit(run, job);
    const reported = reportedRun(run, job);
    const about = { ...job, eventName: run.eventName, headSha: run.headSha, reported };
    if (!run.eventName.startsWith('pull_request')) {
        const ref = refOf(run);
        const context = {
            ...about,
            ref,
            testedSha: run.headSha,
            pullRequest: undefined,
            base: branchBase(run, ref, job),
        };
        return { context, findings: [] };
    }
    const found = await searched(client, job, run);
    const { pullRequest, base } = matched(found, run, reported);
    // Nobody knows which merge of this head was tested: since then, the base may have moved on.
    const context = { ...about, ref: refOfPullRequest(pullRequest), testedSha: undefined, pullRequest, base };
    return { context, findings: unmatched(found, run) };
}
/** The event has the run that triggered this one; any other is asked for. */
async function runOf(client, job, runId) {
    const { eventName, triggeringRun, owner, repo } = job;
    if (eventName === 'workflow_run') {
        if (triggeringRun?.id === runId)
            return triggeringRun;
        throw new errors/* UserError */.yo(`run-id is ${runId}, but the workflow run that triggered this one is ${triggeringRun?.id ?? 'unknown'}`, 'Set run-id: ${{ github.event.workflow_run.id }}. An id from an artifact or another step could be that of any run.');
    }
    try {
        const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
        const run = (0,github_triggeringRun/* runIn */.V)(data);
        (0,unexpectedAnswer/* expectAnswer */.A)(run?.id === runId, 'a workflow run');
        return run;
    }
    catch (error) {
        throw refusal(error, `read the workflow run ${runId}`);
    }
}
/** @throws UserError for a run of another repository, and for one that may still upload artifacts */
function refuseUnfit({ id, repository, status }, { owner, repo }) {
    const own = `${owner}/${repo}`;
    if (repository !== undefined && !isSame(repository, own))
        throw new errors/* UserError */.yo(`workflow run ${id} belongs to ${repository}`, `run-id must be the id of a run of a workflow of ${own}.`);
    if (status !== 'completed')
        throw new errors/* UserError */.yo(`workflow run ${id} has not ended: its status is ${status ?? 'unknown'}`, 'Report on it when all of its jobs have ended, with `types: [completed]` for the event workflow_run.');
}
function reportedRun(run, job) {
    const { id, attempt, eventName, headRepository } = run;
    return {
        id,
        attempt,
        url: (0,github_context/* runUrl */.Vp)({ ...job, runId: id }),
        eventName,
        headRepository,
        untrusted: isFork(run, `${job.owner}/${job.repo}`),
    };
}
async function searched(client, job, run) {
    try {
        return await (0,openPullRequests/* findPullRequest */._)(client, job, run);
    }
    catch (error) {
        return { kind: 'unreadable', numbers: [], problem: (0,apiAdvice/* apiProblem */.U)(error, 'list the pull requests') };
    }
}
function matched(found, { headSha }, { untrusted }) {
    if (found.kind !== 'found')
        return { pullRequest: undefined, base: undefined };
    const { number, base } = found.pullRequest;
    return { pullRequest: { number, headSha, fork: untrusted }, base };
}
/** Why the report is on a commit alone. */
function unmatched(found, { headSha }) {
    if (found.kind === 'found')
        return [];
    if (found.kind === 'unreadable') {
        const { words, advice } = found.problem;
        return [(0,finding/* finding */.gk)('pull-request-unknown', words, { fix: advice })];
    }
    const commit = headSha.slice(0, 7);
    const words = {
        none: `No open pull request has the commit ${commit}`,
        moved: `The pull request has moved on from the commit ${commit}`,
        several: `Several pull requests have the commit ${commit}`,
    };
    const evidence = found.numbers.map((number) => `#${number}`);
    return [(0,finding/* finding */.gk)('pull-request-unknown', words[found.kind], { evidence })];
}
function branchBase(run, ref, { defaultBranch }) {
    const repository = { default_branch: defaultBranch };
    return run.eventName === 'merge_group' ? queueBase(run) : (0,base/* baseOf */.bx)(run.eventName, ref, { repository });
}
/** GitHub names the branch of a merge group: `gh-readonly-queue/main/pr-7-` and the commit of main. */
function queueBase({ headBranch = '' }) {
    const [, branch, sha] = /^gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40}|[0-9a-f]{64})$/.exec(headBranch) ?? [];
    return branch === undefined ? undefined : { branch, sha };
}
function refOf({ headBranch }) {
    return headBranch === undefined ? '' : `refs/heads/${headBranch}`;
}
function refOfPullRequest(pullRequest) {
    return pullRequest === undefined ? '' : `refs/pull/${pullRequest.number}/merge`;
}
/** A deleted repository counts as another one. */
function isFork({ headRepository }, repository) {
    return headRepository === undefined || !isSame(headRepository, repository);
}
/** GitHub's names of repositories ignore case. */
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function refusal(error, doing) {
    const { words, advice } = (0,apiAdvice/* apiProblem */.U)(error, doing);
    return new errors/* UserError */.yo(words, advice, { cause: error });
}

// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
;// CONCATENATED MODULE: ./src/actions/aboutRun.ts
/** @module Which workflow run a report is about: its own, or the one that the input run-id names. */







/** Each request is retried within limits of its own, but the report should not wait for all of them. */
const MAX_MS = 100_000;
/**
 * The context of the report, and what is not known about the run.
 * @param job the context of this job
 * @throws UserError if GitHub does not say what another run is about
 */
async function aboutRun({ runId, publishing: { token } }, job, log) {
    if (runId === undefined || runId === job.runId)
        return { context: job, findings: [] };
    if (token === undefined)
        throw new errors/* UserError */.yo('run-id needs a token, and the input token is empty', 'Leave token out, and grant the job actions: read.');
    const client = await (0,github_client/* gitHubClient */.X)(token, job, version/* VERSION */.x, log);
    const about = await (0,deadline/* within */.u)(MAX_MS, reportedContext(client, job, runId));
    if (about !== deadline/* TOO_LATE */.w)
        return about;
    throw new errors/* UserError */.yo(`could not read the workflow run ${runId}: GitHub did not answer in time`, 'Run the job again; githubstatus.com reports disruptions.');
}
/** The findings about artifacts of another run that name a commit which it cannot have tested. */
async function claimFindings({ publishing: { token } }, context, commits, log) {
    if (context.reported === undefined || token === undefined)
        return [];
    const client = await (0,github_client/* gitHubClient */.X)(token, context, version/* VERSION */.x, log);
    const found = await (0,deadline/* within */.u)(MAX_MS, impossibleCommits(client, context, commits));
    return (0,finding/* findingIfAny */.HN)('leg-foreign', 'Artifacts name a commit that the run cannot have tested', found === deadline/* TOO_LATE */.w ? [] : found.map((commit) => `${commit} is no merge of ${context.headSha}`));
}

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
;// CONCATENATED MODULE: ./src/actions/reportAction.ts
/** @module The report action: merges the artifacts of all legs of a workflow run into one report and one verdict. */
































async function main() {
    await (0,step/* runStep */.eg)(reportStep);
}
async function reportStep(log) {
    const { env, platform, workingDirectory } = (0,system/* readSystem */.m)();
    (0,watchdog/* endAfter */.uY)(watchdog/* MAX_REST_MS */.xo, '::error::the report was not finished within 30 minutes, and was stopped\n');
    const workspace = env.GITHUB_WORKSPACE ?? workingDirectory;
    const inputs = parseReportingInputs((0,step/* inputReader */.cN)(env), workspace, env.GITHUB_WORKFLOW_REF);
    const { publishing } = inputs;
    const { token } = publishing;
    if (token !== undefined)
        core/* setSecret */.Pq(token);
    const checkouts = await (0,stages_checkouts/* checkoutsOf */.F)(inputs.source, workspace);
    const choice = (0,baselineInput/* parseBaseline */.n)((0,step/* inputReader */.cN)(env), workspace);
    const host = { env, platform, stop: new AbortController().signal };
    const named = await (0,baselineSide.readNamed)(choice, checkouts, host, inputs.exclude);
    const { context, findings } = await aboutRun(inputs, await (0,github_context/* readContext */.yI)(env), log);
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,requiredVariable/* requiredVariable */.c)(env, 'RUNNER_TEMP'), 'RUNNER_TEMP');
    const outDirectory = (0,external_node_path_.join)(directories.root, 'report');
    const artifacts = await log.group('Download the artifacts', () => reportAction_download(inputs, directories, context, log));
    const read = artifacts.filter((artifact) => artifact.state === 'read');
    const merged = await (0,merge/* merge */.h)({
        directories: inputs.paths,
        unit: inputs.unit,
        legs: await Promise.all(read.map(({ directory, manifest }) => (0,legData/* legDataOf */.yn)(directory, manifest, (0,origin/* originOf */.yv)(context)))),
        origin: (0,origin/* originOfPaths */.yV)(context),
        lost: lostLegs(artifacts),
        outDirectory,
        checkouts,
        pathMap: new pathMap/* PathMap */.S(inputs.pathMap),
        exclude: inputs.exclude,
        log,
        version: version/* VERSION */.x,
    });
    const claims = await claimFindings(inputs, context, read.map(({ manifest }) => manifest.commit), log);
    const measurement = { ...merged, findings: [...merged.findings, ...findings, ...claims] };
    // From here on an interrupt ends the waiting for GitHub, and the report is still delivered.
    const stop = (0,interrupt/* onInterrupt */.nA)().signal;
    const comparing = { measurement, publishing, context, env, platform, log, stop };
    const directory = inputs.source ?? workspace;
    const changed = await (0,actions_comparing/* compareForReport */.h)({ ...comparing, directory, base: inputs.base });
    const compared = await (0,baselineForReport.addBaseline)(changed, {
        ...{ ...comparing, choice, named, checkouts, gates: inputs.gates, exclude: inputs.exclude },
        wanted: wantedArtifacts(inputs, context),
        directory: (0,external_node_path_.join)(directories.root, 'baseline'),
    });
    const judged = (0,judge/* judge */.S)(measurement, compared.comparison, inputs);
    const commit = (0,origin/* mergedCommit */.Ar)(measurement, inputs.paths, context);
    const report = { ...judged, commit, reportedRun: context.reported };
    const artifact = artifactOf(inputs, context);
    const upload = (0,gitHubCoverage/* uploading */.o)(inputs, { context, scratch: directories.scratch, log, stop });
    const rest = { leg: undefined, id: inputs.upload.id, artifact, compared, publishing, upload, log, stop };
    await (0,deliver.deliver)({ report, outDirectory, env, context, ...rest });
}
/** The artifact of the report; undefined if none is wanted, or the server has no service for it. */
function artifactOf(inputs, context) {
    const { artifact, retentionDays } = inputs.upload;
    if (!artifact || context.enterpriseServer)
        return undefined;
    return { name: nameOf(inputs, context), retentionDays };
}
function wantedArtifacts(inputs, context) {
    const pattern = inputs.artifactPattern ?? (0,artifact_name/* legPattern */.nK)(inputs.upload.id);
    return { kind: 'all', report: nameOf(inputs, context), pattern };
}
/** The same in each run of the workflow. */
function nameOf({ upload }, { job, step }) {
    const { id, workflow, artifactName } = upload;
    return artifactName ?? (0,artifact_name/* reportArtifactName */.m5)({ job, step: (0,leg/* stepSuffix */.SB)(step), id, workflow });
}
/** @throws UserError if there is nothing to merge */
async function reportAction_download(inputs, directories, context, log) {
    const { artifactPattern: pattern, paths, publishing } = inputs;
    if (pattern === undefined)
        return [];
    const { enterpriseServer, reported } = context;
    const directory = (0,external_node_path_.join)(directories.root, 'artifacts');
    const artifacts = await (0,download/* downloadLegs */.g)({
        pattern,
        except: artifactOf(inputs, context)?.name,
        directory,
        enterpriseServer,
        otherRun: reported?.id,
    }, await artifactsFor(context, publishing.token), log);
    if (artifacts.length === 0 && paths.length === 0)
        throw noArtifact(pattern, context);
    return artifacts;
}
/** @param token undefined only if the report is about this run */
async function artifactsFor({ reported, owner, repo }, token) {
    const service = await (0,artifactService/* artifactService */.G)();
    if (reported === undefined || token === undefined)
        return service;
    const run = { workflowRunId: reported.id, repositoryOwner: owner, repositoryName: repo };
    return (0,artifactService/* artifactsOfRun */.Y)(service, { token, ...run });
}
function noArtifact(pattern, { eventName, reported }) {
    if (reported !== undefined)
        return new errors/* UserError */.yo(`no artifact of workflow run ${reported.id} matches ${pattern}`, `Check the logs of its jobs for why they uploaded nothing: ${reported.url}`);
    const words = `no artifact of this workflow run matches ${pattern}`;
    return eventName === 'workflow_run'
        ? new errors/* UserError */.yo(words, 'To report on the run that triggered this one, set run-id: ${{ github.event.workflow_run.id }}.')
        : new errors/* UserError */.yo(words, 'Make this job need the jobs that measure, and check their logs for why they uploaded nothing; or name directories with paths.');
}
/** Jobs that may have uploaded an artifact which cannot be read. */
const MAX_NAMED = 10;
/** The legs whose artifact is missing or cannot be read, and the findings about them. */
function lostLegs(artifacts) {
    const broken = artifacts.filter((artifact) => artifact.state === 'broken');
    const read = artifacts.filter((artifact) => artifact.state === 'read');
    const without = (0,legInfo/* missingLegs */.XU)(read.map((artifact) => artifact.manifest.leg));
    const missing = withoutBroken(without, broken.length);
    const owner = without.length === 0 ? [] : [`It is that of ${without.slice(0, MAX_NAMED).join(' or ')}`];
    return {
        legs: [
            ...broken.map((artifact) => (0,legInfo/* lostLeg */.dA)(artifact.name, 'broken')),
            ...missing.map((name) => (0,legInfo/* lostLeg */.dA)(name, 'missing')),
        ],
        findings: [
            ...(0,legFindings/* missingFinding */.Ww)(missing),
            ...broken.map((artifact) => (0,finding/* finding */.gk)('leg-broken', `The artifact ${artifact.name} cannot be used`, {
                evidence: [artifact.reason, ...owner],
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

/***/ 45234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkoutsOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53078);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/** @module Where the sources of merged data are looked for. */




/**
 * The directory that the user names and the repository around it, or those of the working directory.
 * @param named absolute, from the input `source`; undefined if it is not set
 * @param workingDirectory absolute
 * @throws UserError if there is no such directory
 */
async function checkoutsOf(named, workingDirectory) {
    if (named !== undefined && !(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(named)))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`source: ${named} is not a directory`, 'Name the top directory of a checkout of the commit that was measured.');
    const directory = named ?? workingDirectory;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => directory);
    const root = await (0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryRoot */ .Hn)(real, undefined);
    return root === undefined || root === real ? [real] : [real, root];
}


/***/ })

};
