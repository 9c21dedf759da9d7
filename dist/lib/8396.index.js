export const id = 8396;
export const ids = [8396];
export const modules = {

/***/ 78396:
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
// EXTERNAL MODULE: ./src/artifact/download.ts + 8 modules
var download = __webpack_require__(25733);
// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
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
    return [{ id, headSha, succeeded: (0,eventPayload/* textIn */.r7)(run, 'conclusion') === 'success' }];
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

;// CONCATENATED MODULE: ./src/github/runArtifacts.ts
/** @module The artifacts of another workflow run. */



/** Of a matrix with as many jobs as there can be, and reports of them. */
const MAX_PAGES = 3;
const PER_PAGE = 100;
/**
 * The artifacts of a run, of those with the same name the newest: a re-run of failed jobs uploads some of them again.
 * @throws the client's error
 */
async function listRunArtifacts(client, { owner, repo, runId }) {
    const found = new Map();
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await client.rest.actions.listWorkflowRunArtifacts({
            owner,
            repo,
            run_id: runId,
            per_page: PER_PAGE,
            page,
        });
        (0,unexpectedAnswer/* expectAnswer */.A)((0,records/* isRecord */.u)(data) && Array.isArray(data.artifacts), 'a list of artifacts');
        for (const each of data.artifacts) {
            const artifact = artifactIn(each);
            if (artifact === undefined)
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
    };
}

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/legs/legData.ts + 1 modules
var legData = __webpack_require__(87765);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 1 modules
var baselineSide = __webpack_require__(78064);
// EXTERNAL MODULE: ./src/stages/merge.ts + 12 modules
var merge = __webpack_require__(10071);
;// CONCATENATED MODULE: ./src/stages/baselineLegs.ts






async function baselineOfLegs(artifacts, { origin, name, notes, where, isWhole, checkouts, exclude, host }) {
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
            history: historyOf(artifacts, origin.commit, measurement.coverage.tallies.together),
        },
    };
}
/** Each leg knows its own earlier totals, and nobody those of several together. */
function historyOf(artifacts, commit, tally) {
    const [first, ...others] = artifacts;
    if (first === undefined)
        return [];
    const { history = [], startedAt: at } = first.manifest;
    const earlier = others.length > 0 ? [] : history.filter((point) => point.commit !== commit);
    return [
        ...earlier.map(({ covered, total, ...point }) => ({ ...point, tally: { covered, total } })),
        { commit, at, tally },
    ];
}

;// CONCATENATED MODULE: ./src/stages/gitHubBaseline.ts














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
        return (0,compare_comparison/* unknown */.L5)(`the runs on ${shown} are of newer or unrelated commits, none of ${gitHubBaseline_short(commit)} or before`);
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
async function baselineOfRun(request, target, run) {
    const { client, context, artifactsOf, directory, log, wanted, checkouts } = request;
    const { owner, repo } = context;
    const listed = await listRunArtifacts(client, { owner, repo, runId: run.id });
    const found = listed.filter(({ name }) => isWanted(name, wanted));
    const where = `run ${run.id} of ${(0,plainText/* plainLine */.h0)(target.branch)}`;
    if (found.length === 0)
        return (0,compare_comparison/* unknown */.L5)(`${where} has no ${artifactText(wanted)}: ${othersText(listed)}`);
    const artifacts = found.filter(({ expired }) => !expired);
    if (artifacts.length === 0)
        return (0,compare_comparison/* unknown */.L5)(`the data of ${where} has expired`);
    const source = artifactsOf(run.id);
    let failure;
    const legs = await (0,download/* downloadLegs */.g)({ pattern: '*', directory: `${directory}-${run.id}`, otherRun: run.id }, {
        listArtifacts: () => Promise.resolve({ artifacts: artifacts.map(listedArtifact) }),
        downloadArtifact: async (id, options) => source.downloadArtifact(id, options).catch((error) => {
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
    return baselineOfLegs(read, {
        origin: { repository: `${owner}/${repo}`, commit: run.headSha, runId: run.id },
        name: `${(0,plainText/* plainLine */.h0)(target.branch)} at ${gitHubBaseline_short(run.headSha)}, run ${run.id}`,
        where,
        notes: [
            ...(run.headSha === target.commit
                ? []
                : [`It is of an earlier commit than ${gitHubBaseline_short(target.commit)}, where the change starts.`]),
            ...(lost === 0 ? [] : [`${lost} of its ${found.length} artifacts cannot be used.`]),
        ],
        isWhole: wanted.kind === 'all',
        checkouts,
        exclude: request.exclude,
        host: request,
    });
}
function listedArtifact({ id, name, size, digest, }) {
    return { id, name, size, ...(digest === undefined ? {} : { digest }) };
}
function isWanted(name, wanted) {
    return wanted.kind === 'one' ? name === wanted.name : (0,artifact_name/* matchesPattern */.MT)(name, wanted.pattern);
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
function gitHubBaseline_short(commit) {
    return commit.slice(0, 7);
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
    const { choice, named, publishing, gates, context, log, stop } = request;
    const { token, checkRun, comment } = publishing;
    if (named !== undefined)
        return { value: named };
    const isShown = checkRun || comment !== 'false';
    const isNeeded = isShown || gates.some(({ kind }) => kind === 'drop' || kind === 'lost');
    if (choice.kind !== 'usual' || token === undefined || !isNeeded || stop.aborted)
        return compare_comparison/* WITHOUT_BASELINE */.XG;
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


/***/ }),

/***/ 25733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ downloadLegs)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
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

// EXTERNAL MODULE: ./src/coverage/sourcePack.ts
var sourcePack = __webpack_require__(27592);
;// CONCATENATED MODULE: ./src/artifact/archive/archiveLimits.ts
/** @module Limits for archives: far more than any run needs, far less than what fills a disk. */

const DEFAULT_LIMITS = {
    maxEntries: 20_000,
    maxBytes: 512 * 1024 * 1024,
    maxEntryBytes: 256 * 1024 * 1024,
    maxSourceBytes: sourcePack/* MAX_PACK_LENGTH */.im,
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
// EXTERNAL MODULE: ./src/artifact/entryName.ts
var entryName = __webpack_require__(84217);
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
    if (!(0,entryName/* isEntryName */.GC)(name))
        return 'is not a file of a coverage artifact (newer versions may add some: use the same version in all jobs)';
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
        files.set(name, await archivedFile(zip, name, entry));
        if ((0,entryName/* isBesideData */.xl)(name))
            continue;
        bytes += entry.uncompressedSize;
        compressedBytes += entry.compressedSize;
        if (bytes > limits.maxBytes)
            throw new ArchiveError(undefined, `contains more than the allowed ${limits.maxBytes} bytes`);
        if (isBomb(bytes, compressedBytes, limits))
            throw new ArchiveError(undefined, `unpacks ${compressedBytes} bytes to ${bytes}: it is a zip bomb`);
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
 * Writes the files of a zip archive to an empty directory, which is empty again if this throws. The page is left out, and
 * so are sources that are too large.
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
        const files = (await listFiles(archive, size, limits)).filter((file) => isWanted(file, limits));
        for (const file of files)
            await unpackFile(archive, file, directory);
        const sizes = (wanted) => files.reduce((sum, file) => sum + ((0,entryName/* isBesideData */.xl)(file.name) === wanted ? file.size : 0), 0);
        return { files: files.map(({ name }) => name), bytes: sizes(false), sourceBytes: sizes(true) };
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
function isWanted({ name, size }, { maxSourceBytes }) {
    return name !== entryName/* PAGE_NAME */.QX && (name !== sourcePack/* SOURCES_NAME */.tW || size <= maxSourceBytes);
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
const TOTAL_LIMITS = {
    bytes: 2 * 1024 ** 3,
    sourceBytes: 1024 ** 3,
    processes: 200_000,
    items: 2_000_000,
};
/** What is left for the artifacts that have not been read yet. */
class Budget {
    limits;
    bytes;
    sourceBytes;
    processes;
    items;
    constructor(limits = TOTAL_LIMITS) {
        this.limits = limits;
        this.bytes = limits.bytes;
        this.sourceBytes = limits.sourceBytes;
        this.processes = limits.processes;
        this.items = limits.items;
    }
    /** How many bytes may still be unpacked. */
    get bytesLeft() {
        return this.bytes;
    }
    /** How many bytes of sources may still be unpacked. */
    get sourceBytesLeft() {
        return this.sourceBytes;
    }
    unpacked({ bytes, sourceBytes }) {
        this.bytes -= bytes;
        this.sourceBytes -= sourceBytes;
    }
    /** @returns the manifest with as many processes as there is room for; undefined if its other lists have no room */
    fit(manifest) {
        const { binaries, findings, files, packages, notLinked } = manifest;
        const { unlinked = [], filesLeftOut = [], directedFiles = [], tests = [], history = [], gates = [], } = manifest;
        const evidence = findings.reduce((sum, item) => sum + item.evidence.length, 0);
        const lists = [
            binaries,
            findings,
            files,
            packages,
            notLinked,
            unlinked,
            filesLeftOut,
            directedFiles,
            tests,
            history,
            gates,
        ];
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
 * Downloads and unpacks the artifacts of a workflow run; of those with the same name, the newest.
 * @returns the artifacts, sorted by name; empty if no name matches
 * @throws UserError if the artifacts cannot be listed
 */
async function downloadLegs({ pattern, except, directory, maxArchiveBytes = MAX_ARCHIVE_BYTES, enterpriseServer = false, otherRun, max = MAX_MS, limits, }, service, log) {
    const listed = (await list(service, { enterpriseServer, otherRun, max }))
        .filter(({ name }) => name !== except && (0,artifact_name/* matchesPattern */.MT)(name, pattern))
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
async function list(service, { enterpriseServer, otherRun, max }) {
    const which = otherRun === undefined ? 'this workflow run' : `workflow run ${otherRun}`;
    const refusal = ({ title, fix }, cause) => new errors/* UserError */.yo(`the artifacts of ${which} cannot be listed: ${title}`, fix, { cause });
    if (enterpriseServer)
        throw refusal(serviceProblem/* ENTERPRISE_SERVER */.oH);
    const listed = await (0,deadline/* within */.u)(max, service.listArtifacts({ latest: true })).catch((error) => {
        if (otherRun === undefined)
            throw refusal((0,serviceProblem/* serviceProblem */.tH)(error), error);
        const { words, advice } = (0,apiAdvice/* apiProblem */.U)(error, `list the artifacts of ${which}`);
        throw new errors/* UserError */.yo(words, advice, { cause: error });
    });
    if (listed !== deadline/* TOO_LATE */.w)
        return listed.artifacts;
    throw refusal((0,serviceProblem/* lateService */.OK)(max));
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
        const maxSourceBytes = Math.min(DEFAULT_LIMITS.maxSourceBytes, this.budget.sourceBytesLeft);
        const limits = { ...DEFAULT_LIMITS, maxBytes, maxSourceBytes };
        const { files, ...sizes } = await unpackArchive(archive, directory, limits);
        this.budget.unpacked(sizes);
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
    const { ManifestError, parseManifest } = await __webpack_require__.e(/* import() */ 6419).then(__webpack_require__.bind(__webpack_require__, 58800));
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


/***/ }),

/***/ 17777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareBaseline: () => (/* binding */ compareBaseline)
});

// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/coverage/measuredText.ts
var measuredText = __webpack_require__(49203);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/diff/comparedModules.ts
var comparedModules = __webpack_require__(34065);
// EXTERNAL MODULE: ./src/diff/lineMap.ts
var lineMap = __webpack_require__(87839);
// EXTERNAL MODULE: ./src/diff/sameText.ts
var sameText = __webpack_require__(6194);
// EXTERNAL MODULE: ./src/diff/textMap.ts
var textMap = __webpack_require__(37596);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
;// CONCATENATED MODULE: ./src/compare/figureChanges.ts
/** @module How the figures of packages and files changed. */


/** Those with a difference, the largest first. */
function fileChanges(pairs) {
    return changed(pairs.map(({ before, after }) => ({
        name: after?.path ?? before?.path ?? '',
        before: before?.tallies.together,
        after: after?.tallies.together,
        from: after !== undefined && before?.path !== after.path ? before?.path : undefined,
    })));
}
/** A package all files of which moved to a new one is that one under another name. */
function packageChanges(before, after, pairs) {
    const earlier = new Map(before.packages.map((pkg) => [pkg.importPath, pkg]));
    const later = new Map(after.packages.map((pkg) => [pkg.importPath, pkg]));
    const earlierPath = new Map(pairs.flatMap(({ after: one, before: other }) => (one === undefined ? [] : [[one.path, other?.path]])));
    const packageOf = new Map(before.packages.flatMap((pkg) => pkg.files.map((file) => [file.path, pkg])));
    const used = new Set();
    const found = after.packages.map(({ importPath, files, tallies }) => {
        const origins = new Set(files.map(({ path }) => packageOf.get(earlierPath.get(path) ?? '')));
        const [origin] = origins;
        const isMoved = origins.size === 1 && origin !== undefined && !later.has(origin.importPath);
        const was = earlier.get(importPath) ?? (isMoved && !used.has(origin.importPath) ? origin : undefined);
        if (was !== undefined)
            used.add(was.importPath);
        const from = was === undefined || was.importPath === importPath ? undefined : was.importPath;
        return { name: importPath, before: was?.tallies.together, after: tallies.together, from };
    });
    const gone = before.packages.filter(({ importPath }) => !used.has(importPath));
    return changed([
        ...found,
        ...gone.map(({ importPath, tallies }) => ({
            name: importPath,
            before: tallies.together,
            after: undefined,
            from: undefined,
        })),
    ]);
}
const NOTHING = { covered: 0, total: 0 };
function changed(changes) {
    return changes
        .map((change) => ({ change, size: sizeOf(change) }))
        .filter(({ change, size }) => size[0] > 0 || size[1] > 0 || isOnOneSide(change))
        .sort((one, other) => other.size[0] - one.size[0] ||
        other.size[1] - one.size[1] ||
        (0,byteOrder/* compareBytes */.X)(one.change.name, other.change.name))
        .map(({ change }) => change);
}
function isOnOneSide({ before, after }) {
    return before === undefined || after === undefined;
}
/** By how many statements the uncovered and the covered ones differ. */
function sizeOf({ before = NOTHING, after = NOTHING }) {
    return [Math.abs((0,tallies/* uncoveredOf */.Fg)(after) - (0,tallies/* uncoveredOf */.Fg)(before)), Math.abs(after.covered - before.covered)];
}

// EXTERNAL MODULE: ./src/compare/filePairs.ts
var filePairs = __webpack_require__(71112);
;// CONCATENATED MODULE: ./src/compare/movedRanges.ts
/**
 * The parts of one kind in a file, by line. Parts of one function are joined if there is no code between them.
 * @param code undefined if the source is not known
 */
function movedRanges(place, parts, kind, code) {
    const ranges = [];
    const sorted = parts
        .filter((part) => part.kind === kind)
        .toSorted((one, other) => one.first - other.first || one.last - other.last);
    for (const { first: startLine, last: endLine, statements, functionName } of sorted) {
        const previous = ranges.at(-1);
        if (previous?.functionName === functionName && isJoined(previous.endLine, startLine, code))
            ranges[ranges.length - 1] = {
                ...previous,
                endLine: Math.max(previous.endLine, endLine),
                statements: previous.statements + statements,
            };
        else
            ranges.push({ ...place, startLine, endLine, statements, functionName });
    }
    return ranges;
}
function isJoined(end, start, code) {
    if (code === undefined)
        return start <= end + 1;
    for (let line = end + 1; line < start; line++)
        if (code.hasCode(line))
            return false;
    return true;
}

// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
// EXTERNAL MODULE: ./src/diff/fileDiff.ts + 2 modules
var fileDiff = __webpack_require__(32072);
// EXTERNAL MODULE: ./src/diff/earlierUnits.ts
var earlierUnits = __webpack_require__(35508);
// EXTERNAL MODULE: ./src/diff/statementRuns.ts
var statementRuns = __webpack_require__(88436);
// EXTERNAL MODULE: ./src/diff/unitPairs.ts
var unitPairs = __webpack_require__(38952);
;// CONCATENATED MODULE: ./src/compare/movedUnits.ts






function movedParts(request) {
    return request.map === undefined ? byShape(request) : byLine(request, request.map);
}
function byLine(request, map) {
    const { after, text } = request;
    const earlier = new earlierUnits/* EarlierUnits */.Wl(request.before, request.isComplete);
    return after.units.flatMap((unit) => {
        if (unit.statements === 0)
            return [];
        const place = (0,earlierUnits/* wholePlace */.Vn)(unit, map, request.changed);
        const isMoved = place === undefined ? undefined : earlier.isMoved(place);
        if (isMoved === true)
            return [wholePart(unit, request)];
        // Of a unit that was divided, or is changed, nobody knows without the source which of its lines have statements.
        return isMoved === false || text === undefined ? [] : partsOf(unit, map, request, text, earlier);
    });
}
/** The statements of a unit on lines that stayed, and were covered differently. */
function partsOf(unit, map, request, text, earlier) {
    const earlierLine = (line) => (request.changed.has(line) ? undefined : map.earlier(line));
    const runs = (0,statementRuns/* statementRuns */.s)(unit, text, (statement) => {
        const place = (0,earlierUnits/* statementPlace */.N2)(unit, statement, earlierLine);
        return place !== undefined && earlier.isMoved(place) === true;
    });
    return (runs?.map(({ first, last, statements }) => partOf(unit, first, last, statements)) ??
        partsByLine(unit, map, request, text.code, earlier));
}
/** Without knowing where statements begin: at most one for each line that was covered differently. */
function partsByLine(unit, map, { changed, isComplete }, code, earlier) {
    const lines = (0,earlierUnits/* codeLines */.zo)(unit, code);
    const moved = [];
    const counterparts = new Set();
    for (const line of lines) {
        const was = changed.has(line) ? undefined : map.earlier(line);
        const place = was === undefined ? undefined : (0,earlierUnits/* segmentOf */.dJ)(unit, line, was);
        if (place === undefined || earlier.isMoved(place) !== true)
            continue;
        moved.push(line);
        for (const each of earlier.at(place))
            counterparts.add(each);
    }
    // Each other line of code holds at least a part of another statement.
    const rest = unit.statements - (lines.length - moved.length);
    return split(unit, moved, lines, isComplete ? Math.min(rest, (0,tallies/* statementsOf */.GX)([...counterparts])) : rest);
}
/** Divides the moved lines where a line of code between them did not move. */
function split(unit, moved, lines, statements) {
    const isMoved = new Set(moved);
    const runs = [];
    let open;
    for (const line of lines) {
        if (!isMoved.has(line))
            open = undefined;
        else if (open === undefined)
            runs.push((open = [line]));
        else
            open.push(line);
    }
    let left = Math.max(0, statements);
    return runs.flatMap((run, i) => {
        const [first, last] = [run[0], run.at(-1)];
        const share = i === runs.length - 1 ? left : Math.min(left, run.length);
        left -= share;
        return first === undefined || last === undefined || share === 0 ? [] : [partOf(unit, first, last, share)];
    });
}
/** By shapes alone, as far as they are not ambiguous. */
function byShape(request) {
    const { before, after, changed, isComplete } = request;
    const pair = { before, after, isSameText: false, text: undefined, isComplete };
    const { earlier, later, options } = (0,fileDiff/* completedUnits */.l)(pair);
    const isSure = sureShapes(earlier, later);
    return (0,unitPairs.pairUnits)(earlier, later, options).pairs.flatMap(({ after: unit, before: parts }) => {
        const other = parts.filter(({ count }) => count > 0 !== unit.count > 0);
        if (other.length === 0 || touches(unit, changed) || !(parts.length > 1 || isSure(unit)))
            return [];
        const known = other.length === parts.length ? Infinity : (0,tallies/* statementsOf */.GX)(other);
        return [{ ...wholePart(unit, request), statements: Math.min(unit.statements, known) }];
    });
}
/** Whether both revisions of a function have as many units of a shape: one that is new could be taken for another. */
function sureShapes(before, after) {
    const key = (unit) => `${unit.functionName} ${String(unit.literal)} ${(0,unitPairs.shapeOf)(unit)}`;
    const counted = (units) => {
        const counts = new Map();
        for (const unit of units)
            counts.set(key(unit), (counts.get(key(unit)) ?? 0) + 1);
        return counts;
    };
    const [then, now] = [counted(before), counted(after)];
    return (unit) => then.get(key(unit)) === now.get(key(unit));
}
function touches(unit, changed) {
    if (changed.size === 0)
        return false;
    for (let line = unit.startLine; line <= unit.endLine; line++)
        if (changed.has(line))
            return true;
    return false;
}
/** All of a unit: from its first line of code to the last one, as far as that is known. */
function wholePart(unit, { after, text }) {
    const lines = text === undefined ? [] : (0,earlierUnits/* codeLines */.zo)(unit, text.code);
    const first = lines[0] ?? unit.startLine + Number(isOpened(unit, after));
    return partOf(unit, first, lines.at(-1) ?? (0,uncovered/* lastLineOf */.S)(unit), unit.statements);
}
/** Whether the first line of a unit only opens it: `if err != nil {`. */
function isOpened(unit, { units }) {
    const { startLine, startColumn } = unit;
    const endsThere = ({ endLine, endColumn }) => endLine === startLine && endColumn === startColumn;
    return startLine < (0,uncovered/* lastLineOf */.S)(unit) && units.some(endsThere);
}
function partOf(unit, first, last, statements) {
    const { functionName, count } = unit;
    return { kind: count > 0 ? 'gained' : 'lost', functionName, first, last, statements };
}

;// CONCATENATED MODULE: ./src/compare/setUpNotes.ts
/** @module What differs between how a baseline was measured and how this was: differences that are not the code's. */



/** Names in a sentence at most. */
const MAX_NAMES = 5;
/** Each a sentence. */
function setUpNotes(now, baseline, pairs) {
    return [
        ...(baseline.isComplete
            ? []
            : ['It has no data beside its report: only its uncovered statements are known.']),
        ...goNotes(now, baseline, pairs),
        ...legNotes(now.legs, baseline.legs),
    ];
}
function goNotes(now, baseline, pairs) {
    const [one, other] = [versionsText(now), versionsText(baseline)];
    const isKnown = one !== '' && other !== '';
    if (isKnown && one !== other)
        return [`It was measured with ${other} and this with ${one}: statements are compared by their lines.`];
    const divided = pairs.filter(({ before, after, map }) => map === lineMap/* SAME_LINES */.v && before !== undefined && after !== undefined && !(0,filePairs/* haveSameBlocks */.X)(before, after)).length;
    // A report.json lists uncovered units only.
    if (divided === 0 || !baseline.isComplete)
        return [];
    const files = `${(0,plural/* plural */.L)(divided, 'file')} that did not change ${divided === 1 ? 'is' : 'are'}`;
    return [`${files} divided into other blocks: statements are compared by their lines.`];
}
function versionsText({ goVersions }) {
    const versions = [...new Set(goVersions)].sort();
    return versions.length === 0 ? '' : `Go ${versions.join(', ')}`;
}
function legNotes(now, baseline) {
    if (now === undefined || baseline === undefined)
        return [];
    const missing = now.filter((name) => !baseline.includes(name));
    const gone = baseline.filter((name) => !now.includes(name));
    return [
        ...(missing.length === 0 ? [] : [`It lacks ${namesText(missing)}.`]),
        ...(gone.length === 0 ? [] : [`It has ${namesText(gone)}, which this report does not have.`]),
    ];
}
function namesText(names) {
    const shown = names.slice(0, MAX_NAMES).join(', ');
    const more = names.length - MAX_NAMES;
    return `${names.length === 1 ? 'the leg' : 'the legs'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/compare/testChanges.ts
/** @module Which tests a change added, removed, broke and fixed. */


/** Undefined if the tests of either side are not known. */
function testChanges(before, after) {
    if (before === undefined || after === undefined)
        return undefined;
    const [then, now] = [failures(before), failures(after)];
    const names = (found, matches) => [...found]
        .filter(([name, fails]) => matches(name, fails))
        .map(([name]) => name)
        .sort(byteOrder/* compareBytes */.X);
    return {
        added: names(now, (name) => !then.has(name)),
        removed: names(then, (name) => !now.has(name)),
        newlyFailing: names(now, (name, fails) => fails && then.get(name) === false),
        fixed: names(now, (name, fails) => !fails && then.get(name) === true),
        secondsBefore: secondsOf(before),
        secondsAfter: secondsOf(after),
    };
}
/** Whether each test fails: in any leg, if several run it. */
function failures(tests) {
    const found = new Map();
    for (const test of tests)
        found.set(test.name, found.get(test.name) === true || (0,suiteResult/* isFailure */.N6)(test));
    return found;
}
/** To the millisecond. */
function secondsOf(tests) {
    return Math.round(tests.reduce((sum, { seconds }) => sum + seconds, 0) * 1000) / 1000;
}

;// CONCATENATED MODULE: ./src/compare/compareWithBaseline.ts
/** @module Compares a measurement with a baseline, which it may take any time to have been measured before. */















/** Returns why nothing can be compared if the baseline is of another module, and not of one that was only renamed. */
async function compareWithBaseline(request) {
    const { now, baseline } = request;
    const pairs = (0,filePairs/* pairFiles */._)(baseline.side, now, request.change);
    const modules = (0,comparedModules/* differentModules */.t)(baseline.side, now);
    if (modules !== undefined && !isMostlyPaired(pairs))
        return (0,comparison/* unknown */.L5)(`the baseline is of ${modules.before}, but this report of ${modules.after}`);
    return { value: await comparisonOf(request, pairs) };
}
async function comparisonOf(request, pairs) {
    const { now, baseline } = request;
    const lost = [];
    const gained = [];
    let [unread, partial] = [0, 0];
    for (const pair of pairs) {
        const { after, before, file } = pair;
        if (after === undefined || before === undefined || isUnchanged(pair))
            continue;
        if (file !== undefined && request.change?.withoutLines.has(file) === true) {
            unread++;
            continue;
        }
        const { parts, code, isPartial } = await compareWithBaseline_partsOf(after, before, pair, request);
        if (isPartial)
            partial++;
        const place = { path: after.path, file };
        lost.push(...movedRanges(place, parts, 'lost', code));
        gained.push(...movedRanges(place, parts, 'gained', code));
    }
    const { name, commit } = baseline;
    return {
        name,
        commit,
        notes: [
            ...baseline.notes,
            ...moduleNotes(baseline.side, now),
            ...setUpNotes(request.setUp, { ...baseline.setUp, isComplete: baseline.side.isComplete }, pairs),
            ...(unread === 0 ? [] : [unreadNote(unread)]),
            ...(partial === 0 ? [] : [partialNote(partial)]),
        ],
        before: baseline.side.coverage.tallies.together,
        after: now.coverage.tallies.together,
        packages: packageChanges(baseline.side.coverage, now.coverage, pairs),
        files: fileChanges(pairs),
        lost: lost.sort(byPlace),
        lostStatements: (0,tallies/* statementsOf */.GX)(lost),
        gained: gained.sort(byPlace),
        gainedStatements: (0,tallies/* statementsOf */.GX)(gained),
        tests: testChanges(baseline.tests, request.tests),
        trend: baseline.history,
    };
}
/** Whether at least half of the statements of the baseline are in files that are still there. */
function isMostlyPaired(pairs) {
    const totalOf = (some) => some.reduce((sum, { before }) => sum + (before?.tallies.together.total ?? 0), 0);
    return totalOf(pairs.filter(({ after }) => after !== undefined)) * 2 >= totalOf(pairs);
}
function moduleNotes(before, after) {
    const modules = (0,comparedModules/* differentModules */.t)(before, after);
    return modules === undefined
        ? []
        : [`It is of ${modules.before}, but this report of ${modules.after}: files are found by their functions.`];
}
function unreadNote(files) {
    const what = files === 1 ? 'A changed file is' : `${files} changed files are`;
    return `${what} too large to tell which lines changed: nothing lost or gained there is listed.`;
}
/** @param files changed files of a baseline of which only uncovered statements are known */
function partialNote(files) {
    return `In ${(0,plural/* plural */.L)(files, 'file')} that changed since, not all lost and gained coverage can be told.`;
}
/** Whether the same units of the same text are covered, so that nothing has to be read. */
function isUnchanged({ after, before, map }) {
    if (map !== lineMap/* SAME_LINES */.v || after === undefined || before === undefined || !(0,filePairs/* haveSameBlocks */.X)(before, after))
        return false;
    return after.units.every((unit, i) => unit.count > 0 === (before.units[i]?.count ?? 0) > 0);
}
async function compareWithBaseline_partsOf(after, before, pair, { now, baseline, change }) {
    const text = await (0,measuredText/* readText */.y)(now.sources, after.path);
    const changed = pair.file === undefined ? undefined : change?.files.get(pair.file)?.lines;
    const map = pair.map ?? (await mapOfTexts(text?.content, before.path, baseline.side));
    const { isComplete } = baseline.side;
    const parts = movedParts({ before, after, map, changed: changed ?? NO_LINES, text, isComplete });
    const isPartial = !isComplete && !(map?.isSame ?? (0,sameText/* isLikelySameText */.w)(before, after));
    return { parts, code: text?.code, isPartial };
}
const NO_LINES = new Set();
async function mapOfTexts(text, path, { sources }) {
    if (text === undefined)
        return undefined;
    const earlier = await sources.read(path);
    return earlier.kind === 'found' ? (0,textMap/* textMap */.s)(earlier.content, text) : undefined;
}
function byPlace(one, other) {
    return (0,byteOrder/* compareBytes */.X)(one.path, other.path) || one.startLine - other.startLine || one.endLine - other.endLine;
}

// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 1 modules
var baselineSide = __webpack_require__(78064);
;// CONCATENATED MODULE: ./src/stages/baseline.ts


async function compareBaseline(measurement, { baseline, change }) {
    if (baseline.value === undefined)
        return baseline;
    const now = { ...measurement, isComplete: true };
    const setUp = (0,baselineSide.setUpOf)(measurement, baseline.value.setUp.legs !== undefined);
    const tests = (0,baselineSide.testsOf)(measurement);
    return compareWithBaseline({ now, setUp, tests, baseline: baseline.value, change });
}


/***/ })

};
