export const id = 8543;
export const ids = [8543];
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

/***/ 54851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ compareForReport)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53002);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83963);
/* harmony import */ var _stages_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38809);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71013);
/** @module Comparing in an action: nothing that goes wrong with it costs the result. */




async function compareForReport({ publishing: { token, checkRun, annotations, comment }, context, log, ...request }) {
    let client;
    const publishes = checkRun || comment !== 'false';
    const forPublishing = () => (publishes ? client : undefined);
    try {
        client = token === undefined ? undefined : await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubClient */ .X)(token, context, _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, log);
        const comparison = await (0,_stages_compare_js__WEBPACK_IMPORTED_MODULE_2__.compare)({ ...request, github: { client, context }, annotations });
        return { client: forPublishing(), comparison, failure: undefined };
    }
    catch (cause) {
        const failure = new Error('the changed lines could not be compared', { cause });
        return { client: forPublishing(), comparison: _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COMPARISON */ .gE, failure };
    }
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
// EXTERNAL MODULE: ./src/report/lineReports.ts + 16 modules
var lineReports = __webpack_require__(18298);
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
function originOf({ owner, repo, testedSha, runId, runAttempt, reported }) {
    const run = reported === undefined ? { runId, runAttempt } : { runId: reported.id, runAttempt: reported.attempt };
    return { repository: `${owner}/${repo}`, commit: testedSha, ...run };
}
/** Directories may come from other runs. Only some events say which commit the result is about. */
function originOfPaths(context) {
    const known = ['push', 'pull_request', 'merge_group'].includes(context.eventName);
    const origin = originOf(context);
    return { repository: origin.repository, commit: known ? origin.commit : undefined, runId: undefined };
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

/***/ 83963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ gitHubClient)
});

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
    const { GitHub, defaults, getOctokitOptions, retry, throttling } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(3293), __webpack_require__.e(9634)]).then(__webpack_require__.bind(__webpack_require__, 79634));
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

/***/ 6102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6149);
/* harmony import */ var _eventPayload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76581);
/* harmony import */ var _pageLimit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83417);
/* harmony import */ var _unexpectedAnswer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57134);
/** @module The open pull request that has a commit as its head. */




/** One branch has few. */
const MAX_PAGES = 10;
/** Finds the pull request of a run by the repository, branch and commit that GitHub names. Throws the client's errors. */
async function findPullRequest(client, { owner, repo }, { headRepository, headBranch, headSha }) {
    if (headRepository === undefined || headBranch === undefined)
        return { kind: 'none', numbers: [] };
    const [headOwner = ''] = headRepository.split('/');
    const place = { owner, repo, state: 'open', head: `${headOwner}:${headBranch}`, per_page: 100 };
    const data = await client.paginate(client.rest.pulls.list, place, new _pageLimit_js__WEBPACK_IMPORTED_MODULE_1__/* .PageLimit */ .r(MAX_PAGES).take);
    (0,_unexpectedAnswer_js__WEBPACK_IMPORTED_MODULE_2__/* .expectAnswer */ .A)(Array.isArray(data), 'a list of pull requests');
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
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(item))
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
