export const id = 6753;
export const ids = [6753,1454];
export const modules = {

/***/ 71454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addBaseline: () => (/* binding */ addBaseline),
  usualBaseline: () => (/* binding */ usualBaseline)
});

// EXTERNAL MODULE: ./src/artifact/artifactService.ts + 1 modules
var artifactService = __webpack_require__(31921);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var compare_comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(83963);
// EXTERNAL MODULE: ./src/stages/baseline.ts + 9 modules
var stages_baseline = __webpack_require__(56335);
// EXTERNAL MODULE: ./src/git/commits.ts
var git_commits = __webpack_require__(39102);
// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
// EXTERNAL MODULE: ./src/github/eventPayload.ts
var eventPayload = __webpack_require__(76581);
// EXTERNAL MODULE: ./src/github/unexpectedAnswer.ts
var unexpectedAnswer = __webpack_require__(57134);
;// CONCATENATED MODULE: ./src/github/baselineRuns.ts
/** @module The workflow runs whose artifacts may be a baseline: of the same workflow, on the base branch. */




/** Runs that are looked at, the newest of the branch: what the API returns at once. */
const MAX_RUNS = 100;
/** Runs of other events have the code of others, or are of another branch whose name is the same in a fork. */
const EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);
/** Others were cancelled or skipped. */
const CONCLUSIONS = new Set(['success', 'failure', 'timed_out']);
/**
 * The runs of the workflow on a branch, the newest first: those of pushes or, if there are none, of other events.
 * @throws the client's error
 */
async function listBaselineRuns(client, { owner, repo, runId, branch }) {
    const { data: run } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
    const workflow = (0,eventPayload/* idIn */.DG)(run, 'workflow_id');
    (0,unexpectedAnswer/* expectAnswer */.A)(workflow !== undefined, 'a workflow run');
    const ended = async (event) => {
        const { data } = await client.rest.actions.listWorkflowRuns({
            owner,
            repo,
            workflow_id: workflow,
            branch,
            status: 'completed',
            exclude_pull_requests: true,
            per_page: MAX_RUNS,
            ...(event === undefined ? {} : { event }),
        });
        (0,unexpectedAnswer/* expectAnswer */.A)((0,records/* isRecord */.u)(data) && Array.isArray(data.workflow_runs), 'a list of workflow runs');
        return {
            runs: data.workflow_runs.flatMap((each) => fit(each, { owner, repo, runId, branch })),
            isCut: data.total_count > data.workflow_runs.length,
        };
    };
    const pushed = await ended('push');
    return pushed.runs.length > 0 ? pushed : ended();
}
function fit(run, { owner, repo, runId, branch }) {
    const [id, headSha] = [(0,eventPayload/* idIn */.DG)(run, 'id'), (0,eventPayload/* textIn */.r7)(run, 'head_sha')];
    const own = `${owner}/${repo}`.toLowerCase();
    const isFit = (0,eventPayload/* textIn */.r7)(run, 'head_branch') === branch &&
        (0,eventPayload/* textIn */.r7)(run, 'head_repository', 'full_name')?.toLowerCase() === own &&
        EVENTS.has((0,eventPayload/* textIn */.r7)(run, 'event') ?? '') &&
        CONCLUSIONS.has((0,eventPayload/* textIn */.r7)(run, 'conclusion') ?? '');
    if (!isFit || id === undefined || id === runId || headSha === undefined || !manifestLimits/* COMMIT */.cJ.test(headSha))
        return [];
    const succeeded = (0,eventPayload/* textIn */.r7)(run, 'conclusion') === 'success';
    return [{ id, headSha, succeeded, attemptAt: (0,eventPayload/* timeIn */.Hi)(run, 'run_started_at') }];
}

;// CONCATENATED MODULE: ./src/github/baselineTarget.ts
/**
 * With a change, the branch that it goes to, from where it starts; without one (tags, scheduled runs of the default branch),
 * the default branch up to the tested commit. Undefined if that is not known.
 * @param changeStart the merge base of the change, if it is known
 */
function baselineOf(context, changeStart) {
    const { base, defaultBranch, eventName, testedSha, headSha } = context;
    if (base !== undefined)
        return { branch: base.branch, commit: changeStart ?? base.sha ?? headSha };
    // A pull request whose base is not known could go to any branch.
    if (defaultBranch === undefined || eventName.startsWith('pull_request'))
        return undefined;
    return { branch: defaultBranch, commit: testedSha ?? headSha };
}

// EXTERNAL MODULE: ./src/github/changedLines.ts + 1 modules
var changedLines = __webpack_require__(46666);
;// CONCATENATED MODULE: ./src/github/nearestRuns.ts
/** Questions to GitHub at most. */
const MAX_ASKED = 4;
/**
 * Runs of the commit and its ancestors, the nearest first. What the clone does not know is asked by bisection, as each commit
 * of a branch is an ancestor of the later ones.
 * @param runs of one branch, the newest first
 */
async function nearestRuns(runs, commit, { commits, isComplete }, ask) {
    const places = new Map([commit, ...commits].toReversed().map((each, i, all) => [each, all.length - i]));
    const known = runs
        .filter(({ headSha }) => places.has(headSha))
        .toSorted((one, other) => (places.get(one.headSha) ?? 0) - (places.get(other.headSha) ?? 0));
    if (isComplete)
        return known;
    const [nearest] = known;
    if (nearest === undefined)
        return runs.slice(await firstAncestor(runs, ask));
    const older = runs.slice(runs.indexOf(nearest) + 1);
    return [...known, ...older.filter((run) => !known.includes(run))];
}
/** The index of the newest run that is known to be of an ancestor; the number of runs if there is none. */
async function firstAncestor(runs, ask) {
    let [low, high] = [0, runs.length];
    for (let asked = 0, at = 0; low < high && asked < MAX_ASKED; asked++) {
        const run = runs[at];
        if (run !== undefined && (await ask(run.headSha)))
            high = at;
        else
            low = at + 1;
        at = (low + high) >> 1;
    }
    // The oldest run decides whether there is any.
    const oldest = runs[runs.length - 1];
    const isOpen = low < high && high === runs.length && oldest !== undefined;
    return isOpen && (await ask(oldest.headSha)) ? runs.length - 1 : high;
}

// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/stages/runBaseline.ts + 4 modules
var runBaseline = __webpack_require__(21273);
;// CONCATENATED MODULE: ./src/stages/gitHubBaseline.ts
/**
 * @module The usual baseline of an action: the last good report of the branch that the change goes to, from the artifacts
 * of its runs of this workflow. Whatever goes wrong is a reason, in words; it never costs the run.
 */












/** Runs whose artifacts are listed at most. */
const MAX_TRIED = 2;
/** Ancestors that a clone is asked for. */
const MAX_ANCESTORS = 5000;
async function gitHubBaseline(request) {
    const target = baselineOf(request.context, request.changeStart);
    if (target === undefined)
        return (0,compare_comparison/* unknown */.L5)('no branch is known whose reports it could be');
    try {
        return await search(request, target);
    }
    catch (error) {
        const { kind, words } = (0,apiAdvice/* apiProblem */.U)(error, `read the last report of ${target.branch}`);
        const advice = kind === 'permission' ? '; it needs `actions: read` among the permissions of the job' : '';
        return (0,compare_comparison/* unknown */.L5)((0,plainText/* plainLine */.h0)(`${words.charAt(0).toLowerCase()}${words.slice(1)}${advice}`));
    }
}
async function search(request, target) {
    const { client, context } = request;
    const { owner, repo, reported } = context;
    const { branch, commit } = target;
    const { runs, isCut } = await listBaselineRuns(client, {
        owner,
        repo,
        branch,
        runId: reported?.id ?? context.runId,
    });
    const shown = (0,plainText/* plainLine */.h0)(branch);
    if (runs.length === 0)
        return (0,compare_comparison/* unknown */.L5)(isCut
            ? `none of the last ${MAX_RUNS} runs of this workflow on ${shown} has a result that counts, and older ones are not looked at`
            : `there is none yet: no run of this workflow on ${shown} has ended`);
    const nearest = await nearestRuns(runs, commit, await knownAncestors(request, commit), (each) => (0,changedLines/* isAncestor */.QX)(client, context, each, commit));
    if (nearest.length === 0)
        return (0,compare_comparison/* unknown */.L5)(isCut
            ? `the last ${MAX_RUNS} runs on ${shown} are of newer or unrelated commits than ${(0,runBaseline/* short */.h)(commit)}, and older ones are not looked at: a change that is merged with ${shown} or rebased on it starts from a newer commit`
            : `the runs on ${shown} are of newer or unrelated commits, none of ${(0,runBaseline/* short */.h)(commit)} or before`);
    // A run that failed may have a report: its gate may have failed, or another job.
    const tried = nearest.toSorted((one, other) => Number(other.succeeded) - Number(one.succeeded));
    const reasons = [];
    for (const run of tried.slice(0, MAX_TRIED)) {
        const found = await (0,runBaseline/* baselineOfRun */.Y)(request, target, run);
        if (found.value !== undefined)
            return found;
        reasons.push(found.reason);
    }
    const left = tried.length - MAX_TRIED;
    const rest = left > 0 ? [`${(0,plural/* plural */.L)(left, 'earlier run')} of ${shown} ${left === 1 ? 'is' : 'are'} not looked at`] : [];
    return (0,compare_comparison/* unknown */.L5)([...reasons.slice(0, 1), ...rest].join('; '));
}
/** What the clone knows; nothing if there is none. */
async function knownAncestors(request, commit) {
    const [place] = request.checkouts;
    if (place === undefined)
        return { commits: [], isComplete: false };
    try {
        const repository = await (0,gitCommand.findRepository)(place, request);
        const commits = await (0,git_commits/* ancestorsOf */.Gw)(repository, commit, { most: MAX_ANCESTORS });
        const { size } = await (0,git_commits/* shallowCommits */.H)(repository);
        return { commits, isComplete: size === 0 && commits.length < MAX_ANCESTORS };
    }
    catch (error) {
        if (error instanceof gitProblem.GitProblem)
            return { commits: [], isComplete: false };
        throw error;
    }
}

// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/actions/baselineForReport.ts
/** @module The baseline of an action's report: what the input names, or the last report of the target branch. */







/** The verdict should not wait longer. */
const MAX_MS = 120_000;
/** Adds the comparison with the baseline. Nothing that goes wrong with it costs the result. */
async function addBaseline(compared, request) {
    const { measurement, log } = request;
    const change = compared.comparison.change.value;
    const added = compared.comparison.patch.value?.excluded;
    try {
        const baseline = await baselineForReport_baselineOf(request, change?.baseCommit);
        if (baseline.value !== undefined)
            log.info(`Compared with the baseline: ${baseline.value.name}`);
        else if (baseline !== compare_comparison/* WITHOUT_BASELINE */.XG)
            log.info(`There is no baseline: ${baseline.reason}`);
        const compare = (0,stages_baseline.compareBaseline)(measurement, { baseline, change, added });
        return { ...compared, comparison: { ...compared.comparison, baseline: await compare } };
    }
    catch (cause) {
        const failure = compared.failure ?? new Error('the baseline could not be compared', { cause });
        const comparison = { ...compared.comparison, baseline: (0,compare_comparison/* unknown */.L5)('it could not be read') };
        return { ...compared, comparison, failure };
    }
}
/** @param changeStart the merge base, if it is known */
async function baselineForReport_baselineOf(request, changeStart) {
    const { choice, named, early, publishing, gates, measurement, stop } = request;
    const { token, checkRun, comment } = publishing;
    if (named !== undefined)
        return named;
    const isShown = checkRun || comment !== 'false';
    const isNeeded = isShown || gates.some(({ kind }) => kind === 'drop' || kind === 'lost');
    if (choice.kind !== 'usual' || token === undefined || !isNeeded || stop.aborted)
        return compare_comparison/* WITHOUT_BASELINE */.XG;
    if ((measurement.suite?.shard?.total ?? 1) > 1)
        return (0,compare_comparison/* unknown */.L5)('a shard covers other code than the same shard of an earlier run; report/ compares all of them');
    return early ?? request.log.group('Read the baseline', () => usualBaseline(request, token, changeStart));
}
/** The last report of the target branch, if GitHub tells it in time. */
async function usualBaseline(request, token, changeStart) {
    const { context, log, stop } = request;
    if (context.enterpriseServer)
        return (0,compare_comparison/* unknown */.L5)('GitHub Enterprise Server keeps no artifacts for this action; name one with the input baseline');
    const client = await (0,github_client/* gitHubClient */.X)(token, context, version/* VERSION */.x, log);
    const service = await (0,artifactService/* artifactService */.Gd)();
    const { owner: repositoryOwner, repo: repositoryName } = context;
    const found = gitHubBaseline({
        ...request,
        client,
        artifactsOf: (workflowRunId) => (0,artifactService/* artifactsOfRun */.Ye)(service, { token, workflowRunId, repositoryOwner, repositoryName }, client),
        changeStart,
    });
    const baseline = await (0,deadline/* within */.u)(MAX_MS, found, stop);
    return baseline === deadline/* TOO_LATE */.w ? (0,compare_comparison/* unknown */.L5)('GitHub did not answer in time') : baseline;
}


/***/ }),

/***/ 6753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   impactForRun: () => (/* binding */ impactForRun)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53002);
/* harmony import */ var _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4277);
/* harmony import */ var _stages_affectedTests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75787);
/* harmony import */ var _stages_gitChange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70227);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87700);
/* harmony import */ var _baselineForReport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71454);
/** @module The input `impact` of the action: the baseline by which the tests are chosen, found before the suite runs. */






function impactForRun(request) {
    const { choice, context } = request;
    let early;
    const find = async () => {
        if (choice.kind === 'path')
            return readRun(choice.path, choice.name, undefined, request);
        early = earlyBaseline(request);
        const { value, reason } = await early;
        if (value === undefined)
            return (0,_compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`there is no baseline: ${reason}`);
        return value.data === undefined
            ? (0,_compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the data of the baseline is of several jobs')
            : readRun(value.data, value.name, value.commit, request);
    };
    return {
        source: {
            everything: everythingOn(context),
            find,
            mayFetch: true,
            own: choice.kind === 'path' ? [choice.path] : [],
        },
        baseline: () => early,
    };
}
/** Why all tests run on an event, as a clause. */
function everythingOn({ eventName }) {
    const isOfChange = eventName.startsWith('pull_request') || eventName === 'merge_group';
    return isOfChange ? undefined : `on ${eventName}, nothing is left out`;
}
async function readRun(path, name, commit, { checkouts, inputs: { exclude } }) {
    try {
        return { value: { earlier: await (0,_stages_affectedTests_js__WEBPACK_IMPORTED_MODULE_2__.readEarlierRun)(path, checkouts, exclude), baseline: { name, commit } } };
    }
    catch (error) {
        // Its path means nothing to the user.
        if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
            return (0,_compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the baseline does not say which test executed what');
        throw error;
    }
}
async function earlyBaseline(request) {
    const { choice, publishing, stop } = request;
    const { token } = publishing;
    if (choice.kind === 'none')
        return (0,_compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the input baseline is none');
    if (token === undefined)
        return (0,_compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('there is no token to find it with');
    if (stop.aborted)
        return (0,_compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the run was interrupted');
    return (0,_baselineForReport_js__WEBPACK_IMPORTED_MODULE_5__.usualBaseline)(request, token, await startOfChange(request));
}
/** The merge base of the change, as far as git knows it. */
async function startOfChange({ inputs: { workingDirectory: directory, base }, context, ...host }) {
    try {
        return (await (0,_stages_gitChange_js__WEBPACK_IMPORTED_MODULE_3__.changeFromGit)({ ...host, directory, base, context }))?.change.baseCommit;
    }
    catch (error) {
        if (error instanceof _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_1__.GitProblem)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 31921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gd: () => (/* binding */ artifactService),
  Ye: () => (/* binding */ artifactsOfRun),
  E4: () => (/* binding */ artifactsOfThisRun)
});

;// CONCATENATED MODULE: ./src/github/artifactAddress.ts
/** Asks for a new address. @throws the client's error */
async function artifactAddress(client, { owner, repo, id }) {
    const { headers, status } = await client.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    const { location } = headers;
    if (location !== undefined && URL.canParse(location))
        return location;
    throw new Error(`GitHub named no address for the archive (${status})`);
}

;// CONCATENATED MODULE: ./src/artifact/artifactService.ts

/** Loads the client. This is the only place that imports the package, which loads much of the Azure SDK. */
async function artifactService() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3489), __webpack_require__.e(4942), __webpack_require__.e(6118), __webpack_require__.e(3452), __webpack_require__.e(3293), __webpack_require__.e(3359)]).then(__webpack_require__.bind(__webpack_require__, 33359));
    return new DefaultArtifactClient();
}
/**
 * The artifacts of another run; a service reads those of its own run by default.
 * @param client with the same token
 */
function artifactsOfRun(service, findBy, client) {
    const { repositoryOwner: owner, repositoryName: repo } = findBy;
    return {
        listArtifacts: async (options) => service.listArtifacts({ ...options, findBy }),
        downloadArtifact: async (id, options) => service.downloadArtifact(id, { ...options, findBy }),
        addressOf: (id) => async () => artifactAddress(client, { owner, repo, id }),
    };
}
/**
 * The artifacts of this run, with the REST API for those that the service did not give at once. It has a limit of requests that
 * hundreds of jobs would reach.
 */
function artifactsOfThisRun(service, { owner, repo }, client) {
    return {
        listArtifacts: async (options) => service.listArtifacts(options),
        downloadArtifact: async (id, options) => service.downloadArtifact(id, options),
        addressOf: (id, attempt) => attempt === 1 ? undefined : async () => artifactAddress(client, { owner, repo, id }),
    };
}


/***/ })

};
