export const id = 7935;
export const ids = [7935];
export const modules = {

/***/ 97935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addBaseline: () => (/* binding */ addBaseline)
});

// EXTERNAL MODULE: ./src/artifact/artifactService.ts
var artifactService = __webpack_require__(3215);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var compare_comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(83963);
// EXTERNAL MODULE: ./src/stages/baseline.ts + 6 modules
var stages_baseline = __webpack_require__(17777);
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
        return data.workflow_runs.flatMap((each) => fit(each, { owner, repo, runId, branch }));
    };
    const pushed = await ended('push');
    return pushed.length > 0 ? pushed : ended();
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
/** The index of the newest run that is surely of an ancestor; the number of runs if there is none. */
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
    return high;
}

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/artifact/download.ts + 1 modules
var download = __webpack_require__(96166);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifact/archive/archiveLimits.ts
var archiveLimits = __webpack_require__(74421);
// EXTERNAL MODULE: ./src/artifact/archive/unpackArchive.ts + 4 modules
var unpackArchive = __webpack_require__(79985);
// EXTERNAL MODULE: ./src/artifact/entryName.ts
var entryName = __webpack_require__(84217);
// EXTERNAL MODULE: ./src/artifact/fetchArchive.ts
var fetchArchive = __webpack_require__(42146);
;// CONCATENATED MODULE: ./src/artifact/downloadReport.ts
/** @module Downloading a report of merged data that another run uploaded: untrusted, like the artifact of a leg. */






/**
 * Downloads the archive and unpacks report.json, the data and the sources.
 * @param place absolute; created if it does not exist
 * @returns the absolute path of the unpacked artifact
 * @throws what `brokenReason` has words for
 */
async function downloadReport(artifact, place, source) {
    const archives = (0,external_node_path_.join)(place, 'archives');
    const directory = (0,external_node_path_.join)(place, 'report');
    try {
        await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        const fetching = { maxBytes: fetchArchive/* MAX_ARCHIVE_BYTES */.Ip, max: fetchArchive/* MAX_MS */.Wf, stall: fetchArchive/* STALL_MS */.Gn };
        const archive = await (0,fetchArchive/* fetchArchive */.PC)(artifact, archives, fetching, source);
        await (0,unpackArchive/* unpackArchive */.b)(archive, directory, { ...archiveLimits/* DEFAULT_LIMITS */.d, content: entryName/* REPORT_CONTENT */.xw });
        return directory;
    }
    finally {
        await (0,promises_.rm)(archives, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
;// CONCATENATED MODULE: ./src/github/runArtifacts.ts
/** @module The artifacts of another workflow run. */



/** Of several matrices with as many jobs as there can be, and reports of them. */
const MAX_PAGES = 20;
const PER_PAGE = 100;
/**
 * The artifacts of a run, of those with the same name the newest: a re-run of failed jobs uploads some of them again.
 * @throws the client's error
 */
async function listRunArtifacts(client, { owner, repo, runId, name }) {
    const found = new Map();
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await client.rest.actions.listWorkflowRunArtifacts({
            owner,
            repo,
            run_id: runId,
            per_page: PER_PAGE,
            page,
            ...(name === undefined ? {} : { name }),
        });
        (0,unexpectedAnswer/* expectAnswer */.A)((0,records/* isRecord */.u)(data) && Array.isArray(data.artifacts), 'a list of artifacts');
        for (const each of data.artifacts) {
            const artifact = artifactIn(each);
            if (artifact === undefined || !(name === undefined || artifact.name === name))
                continue;
            const known = found.get(artifact.name);
            if (known === undefined || known.id < artifact.id)
                found.set(artifact.name, artifact);
        }
        if (data.artifacts.length < PER_PAGE)
            break;
    }
    return [...found.values()];
}
function artifactIn(value) {
    const [id, name, size] = [(0,eventPayload/* idIn */.DG)(value, 'id'), (0,eventPayload/* textIn */.r7)(value, 'name'), (0,eventPayload/* idIn */.DG)(value, 'size_in_bytes')];
    if (id === undefined || name === undefined || size === undefined)
        return undefined;
    return {
        id,
        name,
        size,
        digest: (0,eventPayload/* textIn */.r7)(value, 'digest'),
        expired: (0,records/* isRecord */.u)(value) && value.expired === true,
        createdAt: (0,eventPayload/* timeIn */.Hi)(value, 'created_at'),
    };
}

// EXTERNAL MODULE: ./src/github/branchHistory.ts
var branchHistory = __webpack_require__(25155);
// EXTERNAL MODULE: ./src/legs/legData.ts + 1 modules
var legData = __webpack_require__(87765);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 1 modules
var baselineSide = __webpack_require__(78064);
;// CONCATENATED MODULE: ./src/stages/mergedBaseline.ts



/** @param history the totals of the branch, those of this data last; empty if they are not known */
async function mergedBaseline(measurement, history, { origin, name, notes, where, isWhole, checkouts, host }) {
    const { packages, excluded = [] } = measurement.coverage;
    if (packages.length === 0)
        return (0,compare_comparison/* unknown */.L5)(excluded.length > 0
            ? `everything in the data of ${where} is excluded`
            : `the data of ${where} covers nothing`);
    const failed = measurement.legs.filter(({ suitePassed }) => suitePassed === false).map((leg) => leg.name);
    const suite = `The suite of ${(0,plainText/* plainLine */.h0)(failed.slice(0, 3).join(', '))} failed there`;
    return {
        value: {
            name,
            commit: origin.commit,
            notes: [
                ...notes,
                ...(failed.length === 0 ? [] : [`${suite}: what its failed tests cover may be missing.`]),
            ],
            side: await (0,baselineSide.withStoredTexts)({ ...measurement, isComplete: true }, checkouts, host),
            setUp: (0,baselineSide.setUpOf)(measurement, isWhole),
            tests: (0,baselineSide.testsOf)(measurement),
            history,
        },
    };
}

// EXTERNAL MODULE: ./src/stages/merge.ts + 18 modules
var merge = __webpack_require__(78106);
;// CONCATENATED MODULE: ./src/stages/baselineLegs.ts







async function baselineOfLegs(artifacts, request) {
    const { origin, where, checkouts, exclude } = request;
    const measurement = await (0,merge/* merge */.h)({
        directories: [],
        legs: await Promise.all(artifacts.map(({ directory, manifest }) => (0,legData/* legDataOf */.yn)(directory, manifest, origin))),
        outDirectory: undefined,
        checkouts,
        exclude,
        version: version/* VERSION */.x,
    });
    const foreign = measurement.findings.find(({ code }) => code === 'leg-foreign');
    if (foreign !== undefined) {
        const evidence = foreign.evidence[0] === undefined ? '' : ` (${foreign.evidence[0]})`;
        return (0,compare_comparison/* unknown */.L5)(`the data of ${where} is not its own: ${(0,plainText/* plainLine */.h0)(`${foreign.title}${evidence}`)}`);
    }
    const history = historyOf(artifacts, origin.commit, measurement.coverage.tallies.together);
    return mergedBaseline(measurement, history, request);
}
/** Each leg knows its own earlier totals, and nobody those of several together. */
function historyOf(artifacts, commit, tally) {
    const [first, ...others] = artifacts;
    if (first === undefined)
        return [];
    const { history = [], startedAt: at } = first.manifest;
    return (0,branchHistory/* withOwn */.Lw)(others.length > 0 ? [] : (0,branchHistory/* storedHistory */.og)(history), { commit, at, tally });
}

// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/stages/baselineReport.ts
/** @module The baseline from the report of an earlier run, which has merged its legs already. */







/**
 * @param directory absolute path of the unpacked artifact, which is untrusted
 * @throws UserError if its report.json cannot be used
 */
async function baselineOfReport(directory, request) {
    const { origin, where, checkouts, exclude, notes } = request;
    const found = await (0,legData/* reportDataOf */.S5)(directory);
    const [report] = found?.reports ?? [];
    if (found === undefined || report === undefined)
        return (0,compare_comparison/* unknown */.L5)(`the report of ${where} is not one of ours`);
    if (isForeign(report))
        return (0,compare_comparison/* unknown */.L5)(`the report of ${where} is not about its own data`);
    const measurement = await (0,merge/* merge */.h)({
        directories: [],
        found: [found],
        outDirectory: undefined,
        checkouts,
        exclude,
        version: version/* VERSION */.x,
    });
    const { tallies } = measurement.coverage;
    return mergedBaseline(measurement, baselineReport_historyOf(report, origin.commit, tallies.together), {
        ...request,
        notes: [...notes, ...lostNotes(report)],
    });
}
/** Whether it has merged what is not of its run, as it says itself. */
function isForeign({ findings, isOfOtherRun }) {
    return isOfOtherRun || findings.some(({ code }) => code === 'leg-foreign');
}
function lostNotes({ legs }) {
    const lost = legs.filter(({ state }) => state === 'missing' || state === 'broken').length;
    return lost === 0 ? [] : [`The data of ${(0,plural/* plural */.L)(lost, 'job')} was missing there.`];
}
/** What it says about its own commit is known better. */
function baselineReport_historyOf({ history, startedAt: at }, commit, tally) {
    const earlier = (0,branchHistory/* storedHistory */.og)(history);
    return at === undefined ? earlier : (0,branchHistory/* withOwn */.Lw)(earlier, { commit, at, tally });
}

;// CONCATENATED MODULE: ./src/stages/runBaseline.ts









/** @throws the client's error */
async function baselineOfRun(request, target, run) {
    const { wanted, log } = request;
    const about = aboutRun(request, target, run);
    if (wanted.kind === 'one')
        return fromLegs(request, run, about);
    const report = await fromReport(wanted.report, request, run, about);
    if (report.value !== undefined || wanted.pattern === undefined)
        return report;
    log.info(`The jobs of ${about.where} are merged again: ${report.reason}`);
    return fromLegs(request, run, about);
}
function aboutRun(request, { branch, commit }, { id, headSha }) {
    const { context, wanted, checkouts, exclude } = request;
    const { owner, repo } = context;
    return {
        origin: { repository: `${owner}/${repo}`, commit: headSha, runId: id },
        name: `${(0,plainText/* plainLine */.h0)(branch)} at ${runBaseline_short(headSha)}, run ${id}`,
        where: `run ${id} of ${(0,plainText/* plainLine */.h0)(branch)}`,
        notes: headSha === commit
            ? []
            : [`It is of an earlier commit than ${runBaseline_short(commit)}, where the change starts.`],
        isWhole: wanted.kind === 'all' && wanted.pattern !== undefined,
        checkouts,
        exclude,
        host: request,
    };
}
/** Two requests, however many jobs the run had. @throws the client's error */
async function fromReport(name, { client, context: { owner, repo }, artifactsOf, directory }, { id, attemptAt = 0 }, about) {
    const { where } = about;
    const [artifact] = await listRunArtifacts(client, { owner, repo, runId: id, name });
    if (artifact === undefined)
        return (0,compare_comparison/* unknown */.L5)(`${where} has no artifact ${(0,plainText/* plainLine */.h0)(name)}`);
    if (artifact.expired)
        return (0,compare_comparison/* unknown */.L5)(`the report of ${where} has expired`);
    // A job that was run again since may have other data.
    if ((artifact.createdAt ?? 0) < attemptAt)
        return (0,compare_comparison/* unknown */.L5)(`the report of ${where} is of an earlier attempt`);
    try {
        const unpacked = await downloadReport(listedArtifact(artifact), `${directory}-${id}-report`, artifactsOf(id));
        return await baselineOfReport(unpacked, about);
    }
    catch (error) {
        if (isForbidden(error))
            throw error;
        return (0,compare_comparison/* unknown */.L5)(`the report of ${where} cannot be used: ${(0,plainText/* plainLine */.h0)((0,fetchArchive/* brokenReason */.Su)(error))}`);
    }
}
/** @throws the client's error */
async function fromLegs(request, { id }, about) {
    const { client, context, artifactsOf, directory, log, wanted } = request;
    const { owner, repo } = context;
    const { where } = about;
    const listed = await listRunArtifacts(client, { owner, repo, runId: id });
    const found = listed.filter(({ name }) => isWanted(name, wanted));
    if (found.length === 0)
        return (0,compare_comparison/* unknown */.L5)(`${where} has no ${artifactText(wanted)}: ${othersText(listed)}`);
    const artifacts = found.filter(({ expired }) => !expired);
    if (artifacts.length === 0)
        return (0,compare_comparison/* unknown */.L5)(`the data of ${where} has expired`);
    const source = artifactsOf(id);
    let failure;
    const legs = await (0,download/* downloadLegs */.g)({ pattern: '*', directory: `${directory}-${id}`, otherRun: id }, {
        listArtifacts: () => Promise.resolve({ artifacts: artifacts.map(listedArtifact) }),
        downloadArtifact: async (artifactId, options) => source.downloadArtifact(artifactId, options).catch((error) => {
            failure ??= error;
            throw error;
        }),
    }, log);
    const read = legs.filter((leg) => leg.state === 'read');
    if (read.length === 0) {
        if (isForbidden(failure))
            throw failure;
        return (0,compare_comparison/* unknown */.L5)(`the data of ${where} cannot be used: ${firstProblem(legs)}`);
    }
    const lost = found.length - read.length;
    const unusable = lost === 0 ? [] : [`${lost} of its ${found.length} artifacts cannot be used.`];
    return baselineOfLegs(read, { ...about, notes: [...about.notes, ...unusable] });
}
function listedArtifact({ id, name, size, digest }) {
    return { id, name, size, ...(digest === undefined ? {} : { digest }) };
}
function isWanted(name, wanted) {
    if (wanted.kind === 'one')
        return name === wanted.name;
    return wanted.pattern !== undefined && name !== wanted.report && (0,artifact_name/* matchesPattern */.MT)(name, wanted.pattern);
}
function artifactText(wanted) {
    return wanted.kind === 'one' ? `artifact ${(0,plainText/* plainLine */.h0)(wanted.name)}` : 'artifact of this action';
}
function othersText(listed) {
    const others = listed.map(({ name }) => name).filter((name) => name.startsWith('covdata-'));
    if (others.length === 0)
        return 'it did not measure';
    return `it has ${(0,plainText/* plainLine */.h0)(others.slice(0, 3).join(', '))}, so the job may have been renamed`;
}
function firstProblem(legs) {
    const [broken] = legs.filter((leg) => leg.state === 'broken');
    return (0,plainText/* plainLine */.h0)(broken?.reason ?? '');
}
/** Whether the token may not read artifacts. */
function isForbidden(error) {
    return error instanceof Error && 'status' in error && error.status === 403;
}
/** A commit as people know it. */
function runBaseline_short(commit) {
    return commit.slice(0, 7);
}

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
    const runs = await listBaselineRuns(client, { owner, repo, branch, runId: reported?.id ?? context.runId });
    const shown = (0,plainText/* plainLine */.h0)(branch);
    if (runs.length === 0)
        return (0,compare_comparison/* unknown */.L5)(`there is none yet: no run of this workflow on ${shown} has ended`);
    const nearest = await nearestRuns(runs, commit, await knownAncestors(request, commit), (each) => (0,changedLines/* isAncestor */.QX)(client, context, each, commit));
    if (nearest.length === 0)
        return (0,compare_comparison/* unknown */.L5)(`the runs on ${shown} are of newer or unrelated commits, none of ${runBaseline_short(commit)} or before`);
    // A run that failed may have a report: its gate may have failed, or another job.
    const tried = nearest.toSorted((one, other) => Number(other.succeeded) - Number(one.succeeded));
    let reason;
    for (const run of tried.slice(0, MAX_TRIED)) {
        const found = await baselineOfRun(request, target, run);
        if (found.value !== undefined)
            return found;
        reason ??= found.reason;
    }
    return (0,compare_comparison/* unknown */.L5)(reason ?? '');
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
;// CONCATENATED MODULE: ./src/actions/baselineForReport.ts
/** @module The baseline of an action's report: what the input names, or the last report of the target branch. */







/** The verdict should not wait longer. */
const MAX_MS = 120_000;
/** Adds the comparison with the baseline. Nothing that goes wrong with it costs the result. */
async function addBaseline(compared, request) {
    const { measurement, log } = request;
    const change = compared.comparison.change.value;
    try {
        const baseline = await baselineForReport_baselineOf(request, change?.baseCommit);
        if (baseline.value !== undefined)
            log.info(`Compared with the baseline: ${baseline.value.name}`);
        else if (baseline !== compare_comparison/* WITHOUT_BASELINE */.XG)
            log.info(`There is no baseline: ${baseline.reason}`);
        const compare = (0,stages_baseline.compareBaseline)(measurement, { baseline, change });
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
    const { choice, named, publishing, gates, context, measurement, log, stop } = request;
    const { token, checkRun, comment } = publishing;
    if (named !== undefined)
        return { value: named };
    const isShown = checkRun || comment !== 'false';
    const isNeeded = isShown || gates.some(({ kind }) => kind === 'drop' || kind === 'lost');
    if (choice.kind !== 'usual' || token === undefined || !isNeeded || stop.aborted)
        return compare_comparison/* WITHOUT_BASELINE */.XG;
    if ((measurement.suite?.shard?.total ?? 1) > 1)
        return (0,compare_comparison/* unknown */.L5)('a shard covers other code than the same shard of an earlier run; report/ compares all of them');
    if (context.enterpriseServer)
        return (0,compare_comparison/* unknown */.L5)('GitHub Enterprise Server keeps no artifacts for this action; name one with the input baseline');
    const client = await (0,github_client/* gitHubClient */.X)(token, context, version/* VERSION */.x, log);
    const service = await (0,artifactService/* artifactService */.G)();
    const { owner: repositoryOwner, repo: repositoryName } = context;
    const found = log.group('Read the baseline', async () => gitHubBaseline({
        ...request,
        client,
        artifactsOf: (workflowRunId) => (0,artifactService/* artifactsOfRun */.Y)(service, { token, workflowRunId, repositoryOwner, repositoryName }),
        changeStart,
    }));
    const baseline = await (0,deadline/* within */.u)(MAX_MS, found, stop);
    return baseline === deadline/* TOO_LATE */.w ? (0,compare_comparison/* unknown */.L5)('GitHub did not answer in time') : baseline;
}


/***/ })

};
