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
// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 2 modules
var baselineSide = __webpack_require__(99961);
// EXTERNAL MODULE: ./src/stages/merge.ts + 13 modules
var merge = __webpack_require__(81847);
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
    const nearest = await nearestRuns(runs, commit, await knownAncestors(request, commit), (each) => isAncestor(client, context, each, commit));
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
async function isAncestor(client, { owner, repo }, one, commit) {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${one}...${commit}`,
        per_page: 1,
    });
    return data.status === 'ahead' || data.status === 'identical';
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
    const { choice, named, publishing, gates, context, log, stop, max = MAX_MS } = request;
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
    const baseline = await (0,deadline/* within */.u)(max, found, stop);
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
        const { filesLeftOut = [], directedFiles = [], tests = [], history = [] } = manifest;
        const evidence = findings.reduce((sum, item) => sum + item.evidence.length, 0);
        const lists = [
            binaries,
            findings,
            files,
            packages,
            notLinked,
            filesLeftOut,
            directedFiles,
            tests,
            history,
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


/***/ })

};
