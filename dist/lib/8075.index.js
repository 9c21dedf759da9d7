export const id = 8075;
export const ids = [8075];
export const modules = {

/***/ 68075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shardedRun: () => (/* binding */ shardedRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/artifact/artifactService.ts + 1 modules
var artifactService = __webpack_require__(31921);
// EXTERNAL MODULE: ./src/artifact/name.ts
var artifact_name = __webpack_require__(28111);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/artifact/serviceProblem.ts
var serviceProblem = __webpack_require__(80794);
;// CONCATENATED MODULE: ./src/artifact/planStore.ts
/**
 * @module The plan of the shards of a workflow run, as an artifact of that run. An artifact cannot be changed and its name
 * can be taken only once in an attempt, so all jobs of the run get the same plan, also when one is run again.
 */






const MAX_BYTES = 32 * 1024 * 1024;
/** The client lists no more. */
const MAX_LISTED = 1000;
const MAX_MS = 60_000;
const PATIENCE_MS = 60_000;
const STEP_MS = 1000;
function planStore(service, { directory, max = MAX_MS, patience = PATIENCE_MS }) {
    const inTime = async (work) => {
        const result = await (0,deadline/* within */.u)(max, work);
        if (result === deadline/* TOO_LATE */.w)
            throw new Error((0,serviceProblem/* lateService */.OK)(max).title);
        return result;
    };
    const find = async (name) => {
        const { artifacts } = await inTime(service.listArtifacts());
        // The first one: a job that is run again must not use another.
        const [first] = artifacts.filter((each) => each.name === name).sort((one, other) => one.id - other.id);
        // It may be among those that are not listed: making another plan would be wrong.
        if (first === undefined && artifacts.length >= MAX_LISTED)
            throw new Error(`the run has more artifacts than can be listed, ${MAX_LISTED}`);
        if (first === undefined)
            return undefined;
        if (!(first.size <= MAX_BYTES))
            throw new Error(`${name} has ${first.size} bytes`);
        const place = (0,external_node_path_.join)(directory, `${name}-${first.id}`);
        await (0,promises_.rm)(place, { recursive: true, force: true });
        await (0,promises_.mkdir)(place, { recursive: true, mode: 0o700 });
        await inTime(service.downloadArtifact(first.id, { path: place, skipDecompress: true }));
        const [file = name] = await (0,promises_.readdir)(place);
        return (await (0,regularFile/* readRegularFile */.XF)((0,external_node_path_.join)(place, file), MAX_BYTES)).toString('utf8');
    };
    const add = async (name, text) => {
        await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
        const file = (0,external_node_path_.join)(directory, name);
        await (0,promises_.writeFile)(file, text);
        try {
            await inTime(service.uploadArtifact(name, [file], directory, { skipArchive: true }));
            return text;
        }
        catch (error) {
            if ((0,serviceProblem/* serviceProblem */.tH)(error).code !== 'artifact-name-taken')
                throw error;
        }
        const end = Date.now() + patience;
        for (;;) {
            const found = await find(name);
            if (found !== undefined)
                return found;
            if (Date.now() >= end)
                throw new Error(`another job has begun to store ${name}, and has not finished`);
            await (0,external_node_timers_promises_.setTimeout)(STEP_MS);
        }
    };
    return { find, add };
}

// EXTERNAL MODULE: ./src/cache/cacheService.ts
var cacheService = __webpack_require__(99565);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/support/jsonShape.ts
var jsonShape = __webpack_require__(47488);
// EXTERNAL MODULE: ./src/go/test/testStates.ts
var testStates = __webpack_require__(61537);
;// CONCATENATED MODULE: ./src/go/test/timings.ts
/** @module How long tests took in earlier runs. They decide how a suite is split, and nothing else. */



const MAX_TIMED_TESTS = 100_000;
const MAX_NAME = 4096;
/** A day: no test takes longer. */
const MAX_MILLISECONDS = 86_400_000;
const timings_name = (0,jsonShape/* text */.Qq)({ max: MAX_NAME });
const milliseconds = (0,jsonShape/* integer */.nd)(0, MAX_MILLISECONDS);
const timingsShape = (0,jsonShape/* list */.p_)((0,jsonShape/* object */.Ik)({
    importPath: timings_name,
    overhead: milliseconds,
    tests: (0,jsonShape/* list */.p_)((0,jsonShape/* object */.Ik)({ name: timings_name, milliseconds }), MAX_TIMED_TESTS),
}), MAX_TIMED_TESTS);
/** @throws ShapeError, or SyntaxError if it is not JSON */
function parseTimings(json) {
    return (0,jsonShape/* parseShape */.Tr)(timingsShape, JSON.parse(json));
}
/**
 * The times of packages that passed or failed. Tests that ran in parallel share the time that their package took, in
 * proportion to their own.
 */
function timingsOf(packages) {
    const times = packages
        .filter(({ outcome }) => outcome === 'pass' || outcome === 'fail')
        .map((pkg) => {
        const { importPath, seconds } = pkg;
        const top = [...(0,testStates/* functionsOf */.TW)(pkg)]
            .filter(([name, cases]) => cases.some((test) => test.name === name && test.outcome !== 'unfinished'))
            .map(([name, cases]) => ({ name, seconds: (0,testStates/* secondsOf */.TM)(name, cases) }));
        const sum = top.reduce((all, test) => all + test.seconds, 0);
        const share = sum > seconds ? seconds / sum : 1;
        return {
            importPath,
            overhead: whole(Math.max(0, seconds - sum)),
            tests: top
                .map((test) => ({ name: test.name, milliseconds: whole(test.seconds * share) }))
                .sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.name, other.name)),
        };
    });
    return sorted(times).slice(0, MAX_TIMED_TESTS);
}
/** Puts the timings of several jobs together. Of a test that several have, the first counts. */
function joinTimings(all) {
    const packages = new Map();
    for (const { importPath, overhead, tests } of all.flat()) {
        const known = packages.get(importPath) ?? { overhead: 0, tests: new Map() };
        known.overhead = Math.max(known.overhead, overhead);
        for (const test of tests)
            if (!known.tests.has(test.name))
                known.tests.set(test.name, test.milliseconds);
        packages.set(importPath, known);
    }
    return sorted([...packages].map(([importPath, { overhead, tests }]) => ({
        importPath,
        overhead,
        tests: [...tests]
            .map(([test, time]) => ({ name: test, milliseconds: time }))
            .sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.name, other.name)),
    })));
}
function sorted(times) {
    return times.toSorted((one, other) => (0,byteOrder/* compareBytes */.X)(one.importPath, other.importPath));
}
function whole(seconds) {
    return Math.min(MAX_MILLISECONDS, Math.round(seconds * 1000));
}

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/cache/policy.ts
var policy = __webpack_require__(94798);
;// CONCATENATED MODULE: ./src/cache/timingsCache.ts
/** @module The times of tests, kept from run to run: an entry for each shard. Whatever fails costs balance, nothing else. */










const KEY = 'go-integration-coverage-timings-v1';
const FILE = 'timings.json';
const timingsCache_MAX_BYTES = 32 * 1024 * 1024;
const PARALLEL = 8;
const timingsCache_MAX_MS = 30_000;
/** The newest times that each shard has left. Never throws. */
async function restoreTimings(place, service, log) {
    const nothing = { timings: [], hasOwn: false };
    if (!service.available || !(0,policy/* cachePolicy */.d)(place).read)
        return nothing;
    const found = new Map();
    const indexes = Array.from({ length: place.shard.total }, (_, i) => i + 1);
    const all = (0,parallel/* forEachLimited */.v)(indexes, PARALLEL, async (index) => {
        const timings = await restoreOne(place, index, service).catch((error) => {
            log.info(`the times of shard ${index} are not used: ${(0,errors/* describeError */.Uc)(error)}`);
            return undefined;
        });
        if (timings !== undefined)
            found.set(index, timings);
    });
    if ((await (0,deadline/* within */.u)(timingsCache_MAX_MS, all)) === deadline/* TOO_LATE */.w) {
        log.info(`the cache service did not answer within ${timingsCache_MAX_MS / 1000} s: no times of earlier runs are used`);
        return nothing;
    }
    const timings = joinTimings(indexes.flatMap((index) => (found.has(index) ? [found.get(index) ?? []] : [])));
    return { timings, hasOwn: found.has(place.shard.index) };
}
async function restoreOne(place, index, service) {
    const path = pathOf(place, index);
    await (0,promises_.rm)(path, { recursive: true, force: true });
    const prefix = prefixOf(place, index);
    const key = await service.restore(path, { primary: prefix, fallbacks: [prefix] });
    if (key === undefined)
        return undefined;
    return parseTimings((await (0,regularFile/* readRegularFile */.XF)((0,external_node_path_.join)(path, FILE), timingsCache_MAX_BYTES)).toString('utf8'));
}
/** Keeps the times of this shard for later runs. Never throws. @param hasOwn whether an earlier run left some */
async function saveTimings(place, { timings, hasOwn }, service, log) {
    const { write } = (0,policy/* cachePolicy */.d)(place);
    const isWanted = write === 'always' || (write === 'unless-restored' && !hasOwn);
    if (!service.available || !isWanted || timings.length === 0)
        return;
    try {
        const path = pathOf(place, place.shard.index);
        await (0,promises_.rm)(path, { recursive: true, force: true });
        await (0,promises_.mkdir)(path, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(path, FILE), JSON.stringify(timings));
        const key = `${prefixOf(place, place.shard.index)}${place.runId}-${place.runAttempt}`;
        const saved = await (0,deadline/* within */.u)(timingsCache_MAX_MS, service.save(path, key));
        if (saved === true)
            log.info(`The times of the tests are kept for the next run as ${key}`);
    }
    catch (error) {
        log.info(`the times of the tests are not kept: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}
function pathOf({ directory }, index) {
    return (0,external_node_path_.join)(directory, String(index));
}
function prefixOf({ use }, index) {
    return `${KEY}-${(0,external_node_crypto_.createHash)('sha256').update(use).digest('hex').slice(0, 16)}-${index}-`;
}

// EXTERNAL MODULE: ./src/legs/leg.ts
var legs_leg = __webpack_require__(45237);
// EXTERNAL MODULE: ./src/go/test/shardPlan.ts + 1 modules
var shardPlan = __webpack_require__(2520);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/stages/shardAgreement.ts




const FIX = 'Run the job again. If it happens every time, set cache: false: then no times of earlier runs are used, and the jobs need not agree.';
function agreement({ store, nameOf, total, timings, log }) {
    return async (part, make) => {
        const name = nameOf(part);
        const known = await asked(async () => store.find(name));
        if (known !== undefined) {
            log.info(`The plan of the shards is that of this workflow run: ${name}`);
            return read(known, total);
        }
        const times = await timings();
        const text = JSON.stringify(make(times));
        const agreed = await asked(async () => store.add(name, text));
        const tests = times.reduce((sum, pkg) => sum + pkg.tests.length, 0);
        log.info(agreed === text
            ? `This job made the plan of the shards, from the times of ${(0,plural/* plural */.L)(tests, 'test')} in earlier runs`
            : `Another job made the plan of the shards: ${name}`);
        return read(agreed, total);
    };
}
async function asked(work) {
    try {
        return await work();
    }
    catch (error) {
        throw new errors/* UserError */.yo(`shard: the jobs cannot agree on a plan: ${(0,serviceProblem/* serviceProblem */.tH)(error).title} (${firstLine(error)})`, FIX, { cause: error });
    }
}
function firstLine(error) {
    return (0,errors/* describeError */.Uc)(error).split('\n')[0] ?? '';
}
function read(text, total) {
    try {
        const plan = (0,shardPlan/* parsePlan */.vS)(text);
        if (plan.total === total)
            return plan;
    }
    catch {
        // Refused below.
    }
    throw new errors/* UserError */.yo('shard: the plan of this workflow run cannot be read', FIX);
}

;// CONCATENATED MODULE: ./src/actions/shardedRun.ts
/** @module What a shard of a suite needs of GitHub: a plan that all jobs of the matrix share, and times of earlier runs. */









/**
 * Undefined if the jobs need not agree, because none of them knows any times: without a cache, without artifacts and without
 * the services for them, they all make the same plan.
 */
async function shardedRun({ inputs: { shard, command }, storing: { cache, artifact, leg }, context, env, temporary, log, }) {
    const isWanted = shard !== undefined && shard.total > 1 && command === undefined && cache && artifact;
    const hasService = isSet(env.ACTIONS_RUNTIME_TOKEN) && isSet(env.ACTIONS_RESULTS_URL);
    if (!isWanted || !hasService || context.enterpriseServer)
        return undefined;
    const service = await (0,cacheService/* gitHubCacheService */.v)();
    const directory = (0,external_node_path_.join)(temporary, 'go-integration-coverage-timings');
    const { runId, runAttempt, eventName, ref } = context;
    const occasion = { mode: env.ACTIONS_CACHE_MODE, eventName, ref };
    const place = { use: (0,legs_leg/* jobKey */.tv)(leg), runId, runAttempt, shard, directory, ...occasion };
    // While Go builds. It never throws.
    const restored = restoreTimings(place, service, log);
    return {
        agreeOnPlan: agreement({
            store: planStore(await (0,artifactService/* artifactService */.Gd)(), { directory: (0,external_node_path_.join)(directory, 'plans') }),
            nameOf: (part) => (0,artifact_name/* planName */.V6)(leg, shard.total, part),
            total: shard.total,
            timings: async () => (await restored).timings,
            log,
        }),
        keepTimes: async ({ suite, impact }) => {
            // After a panic or a timeout, and of a change that affects few of them, tests are missing that earlier runs have timed.
            if (suite?.packages.some(({ tests }) => tests.some(({ outcome }) => outcome === 'unfinished')) === true)
                return;
            if (impact?.selection !== undefined)
                return;
            const timings = timingsOf(suite?.packages ?? []);
            const { hasOwn } = await restored;
            await saveTimings(place, { timings, hasOwn }, service, log);
        },
    };
}
function isSet(variable) {
    return variable !== undefined && variable !== '';
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
