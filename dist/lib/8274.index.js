export const id = 8274;
export const ids = [8274];
export const modules = {

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
// EXTERNAL MODULE: ./src/artifact/artifactService.ts + 1 modules
var artifactService = __webpack_require__(31921);
// EXTERNAL MODULE: ./src/artifact/download.ts + 3 modules
var download = __webpack_require__(43972);
// EXTERNAL MODULE: ./src/artifact/fetchArchive.ts + 1 modules
var fetchArchive = __webpack_require__(7224);
// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: ./src/coverage/pathMap.ts
var pathMap = __webpack_require__(51225);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(83963);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/github/runArtifacts.ts
var runArtifacts = __webpack_require__(23187);
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
const REPORTING_INPUTS = [...OWN_INPUTS, ...publishingInputs/* PUBLISHING_INPUTS */.i, ...storingInputs/* REPORT_STORING_INPUTS */.kO];
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
        publishing: (0,publishingInputs/* parsePublishingInputs */.u)(read),
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
// EXTERNAL MODULE: ./src/stages/judge.ts + 7 modules
var judge = __webpack_require__(4151);
// EXTERNAL MODULE: ./src/stages/merge.ts + 17 modules
var merge = __webpack_require__(15835);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts + 1 modules
var runDirectories = __webpack_require__(71498);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/actions/baselineForReport.ts + 4 modules
var baselineForReport = __webpack_require__(71454);
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
// EXTERNAL MODULE: ./src/actions/deliver.ts + 18 modules
var deliver = __webpack_require__(30313);
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
        ...(await dataOf(artifacts, (0,origin/* originOf */.yv)(context))),
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
        ...{ ...comparing, choice, named, checkouts, exclude: inputs.exclude },
        gates: (0,judge/* rulesFor */.N)(measurement, inputs.gates),
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
/** The data of the artifacts that could be read. */
async function dataOf(artifacts, origin) {
    const read = artifacts.filter((artifact) => artifact.state === 'read');
    return {
        found: artifacts.flatMap((artifact) => (artifact.state === 'report' ? [artifact.found] : [])),
        legs: await Promise.all(read.map(({ directory, manifest }) => (0,legData/* legDataOf */.yn)(directory, manifest, origin))),
    };
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
        takesReports: true,
    }, await artifactsFor(context, publishing.token, log), log);
    if (artifacts.length === 0 && paths.length === 0)
        throw noArtifact(pattern, context);
    return artifacts;
}
/** @param token undefined only if the report is about this run */
async function artifactsFor(context, token, log) {
    const { reported, owner, repo } = context;
    const service = await (0,artifactService/* artifactService */.Gd)();
    if (token === undefined)
        return service;
    const client = await (0,github_client/* gitHubClient */.X)(token, context, version/* VERSION */.x, log);
    if (reported === undefined)
        return (0,artifactService/* artifactsOfThisRun */.E4)(service, context, client);
    const { id: runId } = reported;
    const run = { workflowRunId: runId, repositoryOwner: owner, repositoryName: repo };
    return {
        ...(0,artifactService/* artifactsOfRun */.Ye)(service, { token, ...run }, client),
        // Its own list ends after 1,000 artifacts.
        listArtifacts: async () => ({
            artifacts: (await (0,runArtifacts/* listRunArtifacts */.N)(client, { owner, repo, runId })).map(fetchArchive/* listedArtifact */.AM),
        }),
    };
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

/***/ 34065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differentModules)
/* harmony export */ });
/** Returns undefined if they have a module in common, or the modules of one are not known. */
function differentModules(before, after) {
    const [earlier, later] = [modulesOf(before), modulesOf(after)];
    if (earlier.length === 0 || later.length === 0 || earlier.some((path) => later.includes(path)))
        return undefined;
    return { before: earlier.join(', '), after: later.join(', ') };
}
function modulesOf({ coverage: { packages } }) {
    return [...new Set(packages.map(({ modulePath }) => modulePath))].filter((path) => path !== '');
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

/***/ 74414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ checkFigures),
/* harmony export */   rR: () => (/* binding */ checkTwice),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   vH: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47488);
/** @module Figures of a report.json that cannot be true: anybody may have changed it. */

/** Far more statements than any program has: sums of such figures stay exact. */
const MAX_STATEMENTS = 1_000_000_000;
const statements = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, MAX_STATEMENTS);
/** The shapes of covered and total statements. */
const figures = { covered: statements, total: statements };
/** @throws ShapeError if more statements are said to be covered than there are */
function checkFigures(what, { covered, total }) {
    if (covered > total)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${what} has ${covered} covered statements of ${total}`);
}
/** @throws ShapeError if a name is there twice */
function checkTwice(what, names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${what} ${JSON.stringify(name)} is listed twice`);
        seen.add(name);
    }
}
const NUMBERS_OF_UNIT = 5;
/** @throws ShapeError if the uncovered units of a file are not units, or have more statements than it leaves uncovered */
function checkFile({ path, uncovered, ...file }) {
    const name = `the file ${JSON.stringify(path)}`;
    checkFigures(name, file);
    if (uncovered.some((unit) => unit.length !== NUMBERS_OF_UNIT))
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${name} has an uncovered unit that is not a list of ${NUMBERS_OF_UNIT} numbers`);
    const sum = uncovered.reduce((found, [, , , , count = 0]) => found + count, 0);
    const left = file.total - file.covered;
    if (sum > left)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${name} has ${sum} statements in uncovered units, and ${left} uncovered ones`);
}


/***/ }),

/***/ 49072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ capture),
/* harmony export */   OL: () => (/* binding */ pathVariable),
/* harmony export */   Uv: () => (/* binding */ definedOnly),
/* harmony export */   _E: () => (/* binding */ prependPath),
/* harmony export */   mR: () => (/* binding */ appendPath),
/* harmony export */   tG: () => (/* binding */ startDetached)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41955);
/* harmony import */ var _support_deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88643);
/** @module Short commands, and programs of the user's. Only this file and supervise.ts start processes: by an array of arguments, never in a shell. */





/**
 * Runs a short command and returns its output. An exit code other than 0 is a result, not an error.
 * @throws Error with the cause if the program cannot be started
 */
async function capture(program, args, options) {
    // exec takes a command line and splits it: the quotes keep a path with blanks in one piece.
    const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__/* .getExecOutput */ .H)(`"${program}"`, [...args], {
        cwd: options.cwd,
        env: definedOnly(options.env),
        silent: true,
        ignoreReturnCode: true,
        ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
    });
    return { exitCode, stdout, stderr };
}
/**
 * Starts a program of the user's, such as a browser, which goes on after us and has neither our terminal nor our output.
 * @returns its exit code, if it has ended in the time that we wait; undefined if it goes on
 * @throws Error if it cannot be started
 */
async function startDetached(program, args, { env, patience }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        env: definedOnly(env),
        stdio: 'ignore',
        detached: true,
        windowsHide: true,
    });
    child.unref();
    const exit = await (0,_support_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(patience, (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit'));
    return exit === _support_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .TOO_LATE */ .w ? undefined : (exit[0] ?? undefined);
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
    return { ...env, [name]: change(rest === '' ? [] : [rest]).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) };
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


/***/ }),

/***/ 96012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uc: () => (/* binding */ pairNotes),
  wU: () => (/* binding */ readSide),
  ri: () => (/* binding */ sideNotes)
});

// EXTERNAL MODULE: ./src/coverage/exclusionRules.ts
var exclusionRules = __webpack_require__(93219);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/coverage/sources.ts
var sources = __webpack_require__(84272);
// EXTERNAL MODULE: ./src/diff/comparedModules.ts
var comparedModules = __webpack_require__(34065);
// EXTERNAL MODULE: ./src/findings/failOn.ts
var failOn = __webpack_require__(46329);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/legs/reportFigures.ts
var reportFigures = __webpack_require__(74414);
// EXTERNAL MODULE: ./src/support/jsonText.ts
var jsonText = __webpack_require__(46410);
// EXTERNAL MODULE: ./src/support/jsonShape.ts
var jsonShape = __webpack_require__(47488);
;// CONCATENATED MODULE: ./src/diff/reportModel.ts




const reportShape = (0,jsonShape/* object */.Ik)({
    schemaVersion: (0,jsonShape/* oneOf */.yL)([1]),
    mode: (0,jsonShape/* oneOf */.yL)(['set', 'count', 'atomic']),
    packages: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({
        importPath: jsonShape/* anyText */.Ae,
        module: jsonShape/* anyText */.Ae,
        files: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({ path: jsonShape/* anyText */.Ae, ...reportFigures/* figures */.u5, uncovered: (0,jsonShape/* all */.Q7)((0,jsonShape/* all */.Q7)((0,jsonShape/* integer */.nd)())) })),
    })),
});
/**
 * The model, with nothing but uncovered units in its files.
 * @throws SyntaxError or ShapeError if it is not the report.json of this tool
 */
function reportModel(json) {
    const { mode, packages } = (0,jsonShape/* parseShape */.Tr)(reportShape, (0,jsonText/* parseJson */.q)(json));
    (0,reportFigures/* checkTwice */.rR)('the package', packages.map(({ importPath }) => importPath));
    const found = packages.map(({ importPath, module, files }) => {
        (0,reportFigures/* checkTwice */.rR)('the file', files.map(({ path }) => path));
        files.forEach(reportFigures/* checkFile */.vH);
        const covered = files.map(fileOf);
        return {
            importPath,
            modulePath: module,
            files: covered,
            tallies: { together: (0,tallies/* sumTallies */.w4)(covered.map(({ tallies }) => tallies.together)), bySource: [] },
        };
    });
    return {
        mode,
        sources: [],
        packages: found,
        notLinked: [],
        unlinkedStatements: new Map(),
        tallies: { together: (0,tallies/* sumTallies */.w4)(found.map(({ tallies }) => tallies.together)), bySource: [] },
    };
}
function fileOf({ path, covered, total, uncovered }) {
    return { path, units: uncovered.map(unitOf), tallies: { together: { covered, total }, bySource: [] } };
}
function unitOf(numbers) {
    const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0] = numbers;
    const place = { startLine, startColumn, endLine, endColumn, statements };
    return { ...place, functionName: '', literal: false, count: 0, counts: [] };
}

// EXTERNAL MODULE: ./src/legs/earlierReport.ts
var earlierReport = __webpack_require__(39463);
// EXTERNAL MODULE: ./src/report/impact/impactWords.ts
var impactWords = __webpack_require__(91998);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/stages/judge.ts + 7 modules
var judge = __webpack_require__(4151);
// EXTERNAL MODULE: ./src/stages/merge.ts + 17 modules
var merge = __webpack_require__(15835);
;// CONCATENATED MODULE: ./src/stages/diffSide.ts
/** @module One side of a comparison: a report, a directory with data, or a report.json alone. */


















/** In bytes. */
const MAX_REPORT_LENGTH = 256 * 1024 * 1024;
/**
 * Reads a side.
 * @param path absolute
 * @param checkouts where the sources are looked for
 * @param exclude what is left out besides what comments exclude
 * @throws UserError if it cannot be read or has no data
 */
async function readSide(path, checkouts, exclude) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw new errors/* UserError */.yo(`${path} does not exist`, 'Name a report, its report.json, or a directory with coverage data.');
    if (found.isDirectory())
        return directorySide(path, checkouts, exclude);
    const folder = (0,external_node_path_.dirname)(path);
    if ((0,external_node_path_.basename)(path) === earlierReport/* REPORT_NAME */.F && (await (0,files/* isDirectory */.wd)((0,external_node_path_.join)(folder, reportFolder/* DATA_FOLDER */.ej))))
        return (await mergedSide(folder, checkouts, exclude)) ?? reportSide(path);
    return reportSide(path);
}
/** What a reader has to know about a side: each a line. */
function sideNotes(name, { report, isComplete }) {
    const doubts = (report?.findings ?? []).filter(({ severity }) => severity !== 'notice');
    return [
        ...doubts.map(({ severity, title }) => (0,plainText/* plainLine */.h0)(`${severity}: ${name}: ${title}`)),
        ...narrowedNotes(name, report),
        ...(isComplete
            ? []
            : [(0,plainText/* plainLine */.h0)(`note: ${name} has no data beside it: only its uncovered statements are known`)]),
    ];
}
/** Of a run that left tests out: what ran, and how much was carried over. */
function narrowedNotes(name, report) {
    if (report?.impact?.selection === undefined)
        return [];
    return (0,impactWords/* impactSentences */.bw)(report).map((sentence) => (0,plainText/* plainLine */.h0)(`note: ${name}: ${sentence}`));
}
/** What a reader has to know about both: a line if they have no module in common, so that nothing can be compared. */
function pairNotes([before, after], [one, other]) {
    const modules = (0,comparedModules/* differentModules */.t)(one, other);
    if (modules === undefined)
        return [];
    const words = `${before} is of ${modules.before}, but ${after} of ${modules.after}`;
    return [(0,plainText/* plainLine */.h0)(`note: different modules: ${words}`)];
}
/** A report.json counts if its data is gone. */
async function directorySide(directory, checkouts, exclude) {
    const side = await mergedSide(directory, checkouts, exclude);
    if (side !== undefined)
        return side;
    const json = (0,external_node_path_.join)(directory, earlierReport/* REPORT_NAME */.F);
    if (await (0,files/* isThere */.$B)(json))
        return reportSide(json);
    throw new errors/* UserError */.yo(`${directory} has no coverage data that counts`, 'Name a GOCOVERDIR, a report with its covdata folder, or an unpacked artifact.');
}
/** Undefined if there is no data. */
async function mergedSide(directory, checkouts, exclude = exclusionRules/* NO_EXCLUSION_RULES */.F) {
    const request = { directories: [directory], outDirectory: undefined, checkouts, exclude, version: version/* VERSION */.x };
    const report = (0,judge/* judge */.S)(await (0,merge/* merge */.h)(request), comparison/* NO_COMPARISON */.gE, { gates: [], failOn: (0,failOn/* parseFailOn */.XV)('') });
    const { packages, excluded = [] } = report.coverage;
    return packages.length + excluded.length === 0
        ? undefined
        : { ...report, isComplete: true, report, tests: report.mergedTests };
}
async function reportSide(path) {
    // Loads valibot, so it is imported only if there is a report.
    const { earlierReport } = await __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 88409));
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(path, MAX_REPORT_LENGTH)).toString('utf8');
        const coverage = reportModel(json);
        const described = earlierReport(json, (0,external_node_path_.dirname)(path), (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)));
        return {
            coverage,
            files: described?.selection.files ?? [],
            sources: sources/* NO_SOURCES */.Dw,
            isComplete: false,
            report: undefined,
            legs: described?.legs ?? [],
            tests: described?.tests,
        };
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path} is not the report.json of this tool: ${(0,errors/* describeError */.Uc)(cause)}`, 'Name a report.json, or a directory with coverage data.', { cause });
    }
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
        journals: (0,external_node_path_.join)(root, 'journals'),
        unitData: (0,external_node_path_.join)(root, 'data', 'unit'),
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

/***/ 99397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ownSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/** @module Our own Go sources: at the top of the repository, or in dist, where the build copies them. */



/**
 * The absolute path of a directory with Go sources of ours.
 * @param directory `launcher` or `preserve`
 * @param file a file in it, which distinguishes it from other directories of the same name
 * @throws Error if no directory above this code has it: the installation is incomplete
 */
function ownSources(directory, file) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let above = here;; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, directory);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found, file)))
            return found;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above) === above)
            throw new Error(`${directory}/${file} is not in ${here} or above it: the installation is incomplete`);
    }
}


/***/ })

};
