export const id = 5349;
export const ids = [5349];
export const modules = {

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

/***/ 69839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ exportGo),
  M: () => (/* binding */ restoreGoCaches)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/cache/cacheService.ts
var cacheService = __webpack_require__(99565);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/cache/places.ts
var cache_places = __webpack_require__(94300);
// EXTERNAL MODULE: ./src/cache/policy.ts
var cache_policy = __webpack_require__(94798);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/support/canonicalJson.ts
var canonicalJson = __webpack_require__(44519);
;// CONCATENATED MODULE: ./src/cache/keys.ts
/**
 * @module The keys of caches. What is saved under a key never changes, so a key contains everything that the cache depends
 * on. Fallbacks are prefixes: the newest entry whose key begins with one is restored.
 */


/** The version is increased if the content of a cache changes its form. */
const MODULES = 'go-integration-coverage-modules-v1';
const BUILD = 'go-integration-coverage-build-v1';
/** All parts of a key together stay well below the limit of 512 characters. */
const MAX_PART_LENGTH = 48;
const DIGEST_LENGTH = 20;
/**
 * The keys of the module cache. A cache for another go.sum still helps, as usually few modules have changed. But nothing
 * shows which of its modules are still in use, so it would grow for ever: each month starts with an empty cache.
 */
function moduleCacheKeys({ runnerOs, now, sums }) {
    const prefix = `${MODULES}-${part(runnerOs)}-${now.toISOString().slice(0, 'yyyy-mm'.length)}-`;
    return { primary: `${prefix}${digest(sums)}`, fallbacks: [prefix] };
}
/** The keys of the build cache. Go looks up entries by a hash of their sources: an old cache is less useful, never wrong. */
function buildCacheKeys(parts) {
    const { runnerOs, arch, image, goVersion, goos, goarch } = parts;
    const machine = `${part(runnerOs)}-${part(arch)}-${image === undefined ? 'self-hosted' : part(image)}`;
    const target = `go${part(goVersion)}-${part(goos)}_${part(goarch)}`;
    const anySums = `${BUILD}-${machine}-${target}-${digest(parts.compiling)}-`;
    const anyCommit = `${anySums}${digest(parts.sums)}-`;
    return { primary: `${anyCommit}${part(parts.sha)}`, fallbacks: [anyCommit, anySums] };
}
/** A part of a key. Commas are forbidden in keys; all other special characters are replaced as well. */
function part(text) {
    return text.replace(/[^A-Za-z0-9._]+/g, '_').slice(0, MAX_PART_LENGTH);
}
function digest(value) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonicalJson/* canonicalJson */.d)(value)).digest('hex').slice(0, DIGEST_LENGTH);
}

;// CONCATENATED MODULE: ./src/cache/cacheRequest.ts
/** @module What the caches of a run depend on, and the keys derived from it. */




/**
 * The keys of both caches.
 * @throws Node's error if neither go.sum nor go.mod can be read
 */
async function keysOf(request, caches, now) {
    const { info, modules, env } = request;
    const all = [...modules.groups, ...modules.testGroups];
    const files = new Set(all.flatMap((group) => group.modules.map(({ file }) => file)));
    const works = new Set(all.flatMap(({ workspace }) => workspace?.file ?? []));
    // In a workspace, sums that its modules do not have are in go.work.sum.
    const shared = await Promise.all([...works].map(async (file) => textOf(`${file}.sum`)));
    const sums = [...(await Promise.all([...files].map(readSums))), ...shared.flatMap((text) => text ?? [])];
    const runnerOs = env.RUNNER_OS ?? 'unknown';
    return {
        modules: moduleCacheKeys({ runnerOs, now, sums }),
        build: buildCacheKeys({
            runnerOs,
            arch: request.arch,
            image: env.ImageOS,
            goVersion: info.version,
            goos: info.goos,
            goarch: info.goarch,
            compiling: compiling(request, caches),
            sums,
            sha: request.context.testedSha ?? 'unknown',
        }),
    };
}
/** What the compiler's output depends on in addition to Go, the target and the sources. */
function compiling({ inputs, version }, caches) {
    const { buildFlags, testFlags, tags, packages, coverpkg, inProcess, testBuilds, preserve } = inputs;
    return {
        version,
        go: caches.compiling,
        buildFlags: buildFlags.words,
        testFlags: testFlags.words,
        tags,
        // The main packages are always measured, so they are part of -coverpkg.
        packages,
        coverpkg,
        inProcess,
        testBuilds,
        preserve,
    };
}
/** The text of go.sum, or of go.mod for a module without dependencies, which has no go.sum. */
async function readSums(goMod) {
    return (await textOf((0,external_node_path_.join)((0,external_node_path_.dirname)(goMod), 'go.sum'))) ?? (0,promises_.readFile)(goMod, 'utf8');
}
/** Undefined if there is no such file. */
async function textOf(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) !== 'ENOENT')
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/cache/cacheTitles.ts
var cacheTitles = __webpack_require__(61151);
;// CONCATENATED MODULE: ./src/cache/restore.ts
/** @module Restoring the caches before the build: only into empty directories, and without ever failing the run. */






/** A service that does not answer must not keep the build from starting. */
const LOOK_UP_MS = 60_000;
/**
 * Restores both caches in parallel. Must be called before go commands that list or build, as these fill the directories.
 * Never throws: errors are logged, and the run goes on with empty caches.
 * @returns what the post step needs; undefined if nothing is to be saved
 */
async function restoreCaches(request, service, log, lookUpMilliseconds = LOOK_UP_MS) {
    try {
        if (!service.available) {
            log.info('there is no cache service here: modules and compiled packages are not kept for the next run');
            return undefined;
        }
        return await restoreAll(request, { service, log, lookUpMilliseconds });
    }
    catch (error) {
        log.warning(`Go's caches are not used: ${(0,errors/* describeError */.Uc)(error)}`);
        return undefined;
    }
}
async function restoreAll(request, tools) {
    const { env, context, go, inputs } = request;
    const now = new Date();
    const policy = (0,cache_policy/* cachePolicy */.d)({ mode: env.ACTIONS_CACHE_MODE, ...context });
    if (!policy.read && policy.write === 'never') {
        tools.log.info(`this job may not use caches (ACTIONS_CACHE_MODE is ${env.ACTIONS_CACHE_MODE ?? ''}): Go's caches are neither restored nor saved`);
        return undefined;
    }
    const caches = await (0,cache_places/* goCaches */.w5)(go, inputs.workingDirectory);
    const keys = await keysOf(request, caches, now);
    const places = cache_places/* CACHE_KINDS */.du.map(async (kind) => {
        const path = caches.paths[kind];
        if (path === undefined)
            return [];
        const target = { kind, path, keys: keys[kind] };
        return [await restorePlace(target, policy.read, tools)];
    });
    return {
        startedAt: now.getTime(),
        write: policy.write,
        places: (await Promise.all(places)).flat(),
    };
}
async function restorePlace(target, mayRead, tools) {
    const { log } = tools;
    const { kind, path, keys } = target;
    const place = { kind, path, key: keys.primary, matchedKey: null };
    const name = cacheTitles/* CACHE_NAMES */.q[kind];
    if (!(await (0,cache_places/* isVacant */.Uq)(kind, path))) {
        log.info(`${path} is not empty: the ${name} is neither restored nor saved`);
        return { ...place, owned: false };
    }
    if (!mayRead)
        return { ...place, owned: true };
    try {
        return { ...place, matchedKey: await restoreInto(target, tools), owned: true };
    }
    catch (error) {
        log.warning(`the ${name} could not be restored: ${(0,errors/* describeError */.Uc)(error)}`);
        return { ...place, owned: await clear(target, log) };
    }
}
/** @returns the key of the restored entry; null if the directory is still empty */
async function restoreInto(target, { service, log, lookUpMilliseconds }) {
    const { kind, path, keys } = target;
    const name = cacheTitles/* CACHE_NAMES */.q[kind];
    // Only the lookup has a time limit here: an unpacking that was abandoned would continue during the build. The client
    // limits the download itself.
    const found = await (0,deadline/* within */.u)(lookUpMilliseconds, service.lookUp(path, keys));
    if (found === deadline/* TOO_LATE */.w) {
        log.warning(`the cache service did not answer within ${lookUpMilliseconds / 1000} s: the ${name} is not restored`);
        return null;
    }
    if (found === undefined) {
        log.info(`no ${name} to restore for ${keys.primary}`);
        return null;
    }
    const restored = await service.restore(path, keys);
    if (restored !== undefined && (await (0,cache_places/* isCache */.py)(kind, path))) {
        log.info(`${name} restored from ${restored}`);
        return restored;
    }
    throw new Error(restored === undefined ? `${found} could not be unpacked` : `${restored} does not contain a Go ${name}`);
}
/** Empties the directory, as a part of a cache may be worse than none. @returns whether it is empty */
async function clear({ kind, path }, log) {
    try {
        await (0,cache_places/* empty */.Ie)(path);
        return true;
    }
    catch (error) {
        log.warning(`${path} could not be emptied, so the ${cacheTitles/* CACHE_NAMES */.q[kind]} will not be saved: ${(0,errors/* describeError */.Uc)(error)}`);
        return false;
    }
}

// EXTERNAL MODULE: ./src/cache/state.ts
var cache_state = __webpack_require__(64807);
;// CONCATENATED MODULE: ./src/actions/goForSteps.ts
/** @module What later steps of the job get of the pinned Go, and its caches, which the post step saves. */





/** Makes the pinned Go the one that all later steps use, whatever their go.mod says. */
function exportGo(goroot, env) {
    core/* addPath */.fM((0,external_node_path_.join)(goroot, 'bin'));
    core/* exportVariable */.dN('GOTOOLCHAIN', 'local');
    const inherited = env.GOROOT;
    if (inherited !== undefined && inherited !== '' && inherited !== goroot)
        core/* exportVariable */.dN('GOROOT', goroot);
}
/** Called before Go lists or builds anything, while its caches are untouched. The post step saves what is new. */
async function restoreGoCaches({ go, pinned, modules }, inputs, context, { env, arch, version, log }) {
    const request = { go, info: pinned.info, modules, inputs, env, context, arch, version };
    const state = await log.group('Restore the caches', async () => restoreCaches(request, await (0,cacheService/* gitHubCacheService */.v)(), log));
    if (state !== undefined)
        core/* saveState */.LZ(cache_state/* CACHE_STATE */.b, JSON.stringify(state));
}


/***/ }),

/***/ 55349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runStages: () => (/* binding */ runStages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28111);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19556);
/* harmony import */ var _go_test_shard_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(81075);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21690);
/* harmony import */ var _process_requiredVariable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27288);
/* harmony import */ var _process_watchdog_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81450);
/* harmony import */ var _stages_checkouts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45234);
/* harmony import */ var _stages_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4151);
/* harmony import */ var _stages_measure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61526);
/* harmony import */ var _stages_runDirectories_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71498);
/* harmony import */ var _stages_runHost_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92896);
/* harmony import */ var _stages_setUp_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53844);
/* harmony import */ var _comparing_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(54851);
/* harmony import */ var _goForSteps_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(69839);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(67521);
/** @module The stages of a run on a runner. */

















/** The runner kills 2.5 seconds after its second signal: until shortly before, the report may still be finished. */
const AFTER_SECOND_SIGNAL_MS = 2000;
/** Not needed to start: it is loaded while Go builds. */
const loadDelivery = () => Promise.all(/* import() */[__webpack_require__.e(3489), __webpack_require__.e(2554), __webpack_require__.e(8298), __webpack_require__.e(8617), __webpack_require__.e(123)]).then(__webpack_require__.bind(__webpack_require__, 30313));
const loadNamed = () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78064));
const loadImpact = () => Promise.all(/* import() */[__webpack_require__.e(2072), __webpack_require__.e(6335), __webpack_require__.e(6753)]).then(__webpack_require__.bind(__webpack_require__, 6753));
const loadBaseline = () => Promise.all(/* import() */[__webpack_require__.e(2072), __webpack_require__.e(6335), __webpack_require__.e(1454)]).then(__webpack_require__.bind(__webpack_require__, 71454));
/** Measures, reports and publishes. */
async function runStages({ inputs, publishing, storing, choice }, context, system, log) {
    const { env, platform } = system;
    const toolCacheDir = (0,_process_requiredVariable_js__WEBPACK_IMPORTED_MODULE_5__/* .requiredVariable */ .c)(env, 'RUNNER_TOOL_CACHE');
    const directories = await (0,_stages_runDirectories_js__WEBPACK_IMPORTED_MODULE_10__/* .makeRunDirectories */ .h)((0,_process_requiredVariable_js__WEBPACK_IMPORTED_MODULE_5__/* .requiredVariable */ .c)(env, 'RUNNER_TEMP'), 'RUNNER_TEMP');
    // Nobody can prepare a folder whose name they cannot guess; it is made after the suite.
    const outDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directories.root, `report-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const stop = (0,_process_interrupt_js__WEBPACK_IMPORTED_MODULE_4__/* .onInterrupt */ .nA)({ afterSecondMs: AFTER_SECOND_SIGNAL_MS }).signal;
    const tooLate = `::error::${_process_watchdog_js__WEBPACK_IMPORTED_MODULE_6__/* .REST_TEXT */ .Lu}\n`;
    const host = (0,_stages_runHost_js__WEBPACK_IMPORTED_MODULE_11__/* .runHost */ .K)(system, { toolCacheDir, log, stop, tooLate, whileBuilding: loadDelivery });
    const checkouts = await (0,_stages_checkouts_js__WEBPACK_IMPORTED_MODULE_7__/* .checkoutsOf */ .F)(undefined, inputs.workingDirectory);
    // It is read before anything is built, so that a wrong path costs no time.
    const named = await namedBaseline({ inputs, choice }, checkouts, host);
    const ready = await (0,_stages_setUp_js__WEBPACK_IMPORTED_MODULE_12__/* .setUp */ .s)(inputs, directories, host);
    (0,_goForSteps_js__WEBPACK_IMPORTED_MODULE_14__/* .exportGo */ .Z)(ready.pinned.goroot, env);
    if (storing.cache && !stop.aborted)
        await (0,_goForSteps_js__WEBPACK_IMPORTED_MODULE_14__/* .restoreGoCaches */ .M)(ready, inputs, context, host);
    const { base, gates, exclude, workingDirectory } = inputs;
    const name = storing.artifactName ?? (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)(storing.leg);
    const shared = { publishing, context, env, platform, log, stop };
    const wanted = (0,_go_test_shard_js__WEBPACK_IMPORTED_MODULE_16__/* .isShard */ .ze)(inputs.shard)
        ? { kind: 'shards', name, pattern: (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .jobPattern */ .s8)(storing.leg) }
        : { kind: 'one', name };
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directories.root, 'baseline');
    const looking = { ...shared, choice, checkouts, exclude, wanted, directory };
    const impact = inputs.impact ? (await loadImpact()).impactForRun({ ...looking, inputs }) : undefined;
    const request = { inputs, directories, outDirectory, impact: impact?.source };
    const measurement = await measureShard(ready, request, storing, context, host);
    const changed = await (0,_comparing_js__WEBPACK_IMPORTED_MODULE_13__/* .compareForReport */ .h)({ ...shared, measurement, directory: workingDirectory, base });
    const { addBaseline } = await loadBaseline();
    const early = await impact?.baseline();
    const compared = await addBaseline(changed, { ...looking, measurement, named, early, gates });
    const judged = (0,_stages_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S)(measurement, compared.comparison, inputs);
    const report = { ...judged, commit: (0,_github_context_js__WEBPACK_IMPORTED_MODULE_3__/* .testedCommit */ .tK)(context) };
    (0,_step_js__WEBPACK_IMPORTED_MODULE_15__/* .setOutputs */ .n0)({ 'go-version': report.go?.version ?? '', binaries: ready.binDir });
    const { deliver } = await loadDelivery();
    const { leg, retentionDays } = storing;
    const artifact = storing.artifact ? { name, retentionDays } : undefined;
    const rest = { leg, id: leg.id, artifact, compared, publishing, log, stop };
    await deliver({ report, outDirectory, env, context, ...rest });
}
/** The baseline that the input names; undefined if it names none. If the tests are chosen by it too, it need not be usable. */
async function namedBaseline({ inputs: { exclude, impact }, choice }, checkouts, host) {
    if (choice.kind !== 'path')
        return undefined;
    const { readIfUsable, readNamed } = await loadNamed();
    return impact ? readIfUsable(choice, checkouts, host, exclude) : readNamed(choice, checkouts, host, exclude);
}
/** Measures the suite or, in agreement with the other jobs of the matrix, a shard of it. */
async function measureShard(ready, request, storing, context, host) {
    const { inputs } = request;
    const { env, log, stop } = host;
    if (inputs.shard === undefined)
        return (0,_stages_measure_js__WEBPACK_IMPORTED_MODULE_9__/* .measure */ .x)(ready, request, host);
    const { shardedRun } = await __webpack_require__.e(/* import() */ 8075).then(__webpack_require__.bind(__webpack_require__, 68075));
    const temporary = (0,_process_requiredVariable_js__WEBPACK_IMPORTED_MODULE_5__/* .requiredVariable */ .c)(env, 'RUNNER_TEMP');
    const sharded = await shardedRun({ inputs, storing, context, env, temporary, log });
    if (sharded === undefined)
        return (0,_stages_measure_js__WEBPACK_IMPORTED_MODULE_9__/* .measure */ .x)(ready, request, host);
    const measurement = await (0,_stages_measure_js__WEBPACK_IMPORTED_MODULE_9__/* .measure */ .x)(ready, request, { ...host, agreeOnPlan: sharded.agreeOnPlan });
    if (!stop.aborted)
        await sharded.keepTimes(measurement);
    return measurement;
}


/***/ }),

/***/ 99565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ gitHubCacheService)
/* harmony export */ });
/**
 * Time for a request of 4 MiB, which is then retried, and for a segment of 128 MiB: a download slower than 1 MiB/s takes
 * longer than the builds that it saves. SEGMENT_DOWNLOAD_TIMEOUT_MINS overrides the latter.
 */
const DOWNLOAD = { timeoutInMs: 30_000, segmentTimeoutInMs: 120_000 };
/** Loads the client for this job, which reads process.env on each use. */
async function gitHubCacheService() {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3489), __webpack_require__.e(4942), __webpack_require__.e(3452), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 60142));
    return {
        available: cache.isFeatureAvailable(),
        lookUp: (path, { primary, fallbacks }) => cache.restoreCache([path], primary, [...fallbacks], { lookupOnly: true }),
        restore: (path, { primary, fallbacks }) => cache.restoreCache([path], primary, [...fallbacks], DOWNLOAD),
        save: async (path, key) => (await cache.saveCache([path], key)) !== -1,
    };
}


/***/ }),

/***/ 61151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CACHE_NAMES)
/* harmony export */ });
/** Go's own names, for messages. */
const CACHE_NAMES = {
    modules: 'module cache',
    build: 'build cache',
};


/***/ }),

/***/ 94300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   Lm: () => (/* binding */ ENTRY_DIRECTORY),
/* harmony export */   Uq: () => (/* binding */ isVacant),
/* harmony export */   du: () => (/* binding */ CACHE_KINDS),
/* harmony export */   py: () => (/* binding */ isCache),
/* harmony export */   w5: () => (/* binding */ goCaches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _go_goCommand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95217);
/**
 * @module The directories of Go's caches, and whether they are empty. One that is not belongs to an earlier step or to the
 * machine: unpacking into it fails ("File exists") or mixes two caches.
 */





const CACHE_KINDS = ['modules', 'build'];
const COMPILING = ['CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'];
/**
 * Asks Go for its caches; `go env` itself writes to neither of them.
 * @throws UserError if the go command fails
 */
async function goCaches(go, cwd) {
    const names = ['GOCACHE', 'GOCACHEPROG', 'GOMODCACHE', ...COMPILING];
    const json = await (0,_go_goCommand_js__WEBPACK_IMPORTED_MODULE_4__/* .goOutput */ .w)(go, cwd, ['env', '-json', ...names], 'asking Go for its caches');
    const settings = JSON.parse(json);
    const directory = (name) => {
        const path = settings[name];
        return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? path : undefined;
    };
    // Go before 1.24 does not know GOCACHEPROG and prints an empty value.
    const elsewhere = (settings.GOCACHEPROG ?? '') !== '';
    return {
        paths: { modules: directory('GOMODCACHE'), build: elsewhere ? undefined : directory('GOCACHE') },
        compiling: Object.fromEntries(COMPILING.map((name) => [name, settings[name] ?? ''])),
    };
}
/** In the root of a file system, such as a volume that is mounted for the cache. */
const MOUNTED = 'lost+found';
/** Files that every go command creates in a build cache, even if it does not use it (cmd/go/internal/cache). */
const LEFT_BY_GO = ['README', 'trim.txt', 'testexpire.txt'];
/** Names of the 256 directories of a build cache, which are the first bytes of the ids in them. */
const ENTRY_DIRECTORY = /^[0-9a-f]{2}$/;
/** Whether a cache has no content, except for what Go always creates. False if it cannot be read. */
async function isVacant(kind, path) {
    const entries = await list(path);
    if (entries === undefined)
        return false;
    for (const entry of entries) {
        if (entry.name === MOUNTED)
            continue;
        if (kind === 'modules' || !(await isSkeleton(path, entry)))
            return false;
    }
    return true;
}
async function isSkeleton(cache, entry) {
    if (entry.isFile())
        return LEFT_BY_GO.includes(entry.name);
    if (!entry.isDirectory() || !ENTRY_DIRECTORY.test(entry.name))
        return false;
    return (await list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache, entry.name)))?.length === 0;
}
/** The entries of a directory; empty if it does not exist, undefined if it cannot be read. */
async function list(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { withFileTypes: true });
    }
    catch (error) {
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT' ? [] : undefined;
    }
}
/**
 * Whether the directory has the structure of such a cache, so that Go can use it: an archive may contain anything, and a
 * file where Go expects a directory makes every build fail.
 */
async function isCache(kind, path) {
    const entries = (await list(path)) ?? [];
    if (kind === 'modules') {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'cache', 'download')).catch(() => undefined);
        return stats?.isDirectory() === true && entries.every((entry) => entry.isDirectory() || entry.isFile());
    }
    const directories = entries.filter((entry) => ENTRY_DIRECTORY.test(entry.name));
    return directories.length > 0 && directories.every((entry) => entry.isDirectory());
}
/** Removes everything in the directory, but not the directory itself. Links are removed, not followed. */
async function empty(path) {
    for (const entry of (await list(path)) ?? []) {
        if (entry.name === MOUNTED)
            continue;
        const child = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name);
        if (entry.isDirectory())
            await makeRemovable(child);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(child, { recursive: true, force: true });
    }
}
/** Makes directories writable, as those of modules are read-only. */
async function makeRemovable(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(directory, 0o755);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true }))
        if (entry.isDirectory())
            await makeRemovable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name));
}
/** The size of all regular files below the directory, in bytes. */
async function sizeOf(directory) {
    let bytes = 0;
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name);
        if (entry.isDirectory())
            bytes += await sizeOf(path);
        else if (entry.isFile())
            bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).size;
    }
    return bytes;
}


/***/ }),

/***/ 94798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cachePolicy),
/* harmony export */   i: () => (/* binding */ WRITINGS)
/* harmony export */ });
/** @module Whether a job may read and write caches: the mode that the runner sets, and the event. */
const WRITINGS = ['always', 'unless-restored', 'never'];
/**
 * Events that run code of the repository itself. Others must not write caches from which later runs of the default branch
 * start: pull_request_target, issue_comment and workflow_run share their scope but may run anybody's code or input.
 */
const TRUSTED = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** The policy for a job. As in @actions/cache, an unknown mode is treated like an unset one. */
function cachePolicy({ mode, eventName, ref }) {
    const effective = (mode ?? '').trim().toLowerCase();
    const writable = effective !== 'none' && effective !== 'read';
    return {
        read: effective !== 'none' && effective !== 'write-only',
        write: writable ? writing(eventName, ref) : 'never',
    };
}
function writing(eventName, ref) {
    // Only the pull request itself can use its cache. What it can restore from main is good enough, and a copy for each
    // push to each pull request would evict main's from the repository's 10 GB.
    if (eventName === 'pull_request')
        return 'unless-restored';
    // The branch of a merge queue is gone after its run, and only the tag itself can use the cache of a tag.
    if (!TRUSTED.includes(eventName) || ref.startsWith('refs/tags/'))
        return 'never';
    return 'always';
}


/***/ }),

/***/ 64807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ CACHE_STATE),
/* harmony export */   l: () => (/* binding */ parseCacheState)
/* harmony export */ });
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94300);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94798);
/** @module What the main step passes to the post step: which caches the run owns, and what was restored. */




/** The name of the state that the runner keeps between the steps. */
const CACHE_STATE = 'caches';
const KEY = /^go-integration-coverage-(?:modules|build)-[A-Za-z0-9._-]{1,470}$/;
const MAX_TEXT_LENGTH = 32_768;
/** Parses the state; undefined for any text that is not one. */
function parseCacheState(text) {
    const value = text.length > MAX_TEXT_LENGTH ? undefined : parseJson(text);
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return undefined;
    const { startedAt, write, places } = value;
    const mode = _policy_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITINGS */ .i.find((item) => item === write);
    if (typeof startedAt !== 'number' || !Number.isSafeInteger(startedAt) || startedAt <= 0)
        return undefined;
    if (mode === undefined || !Array.isArray(places))
        return undefined;
    const parsed = places.flatMap((place) => parsePlace(place) ?? []);
    const distinct = new Set(parsed.map(({ kind }) => kind)).size === places.length;
    return distinct && parsed.length === places.length ? { startedAt, write: mode, places: parsed } : undefined;
}
function parsePlace(value) {
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return undefined;
    const { kind: name, path, key, matchedKey, owned } = value;
    const kind = _places_js__WEBPACK_IMPORTED_MODULE_1__/* .CACHE_KINDS */ .du.find((item) => item === name);
    if (kind === undefined || typeof path !== 'string' || !isPath(path) || typeof owned !== 'boolean')
        return undefined;
    if (typeof key !== 'string' || !KEY.test(key))
        return undefined;
    if (matchedKey !== null && typeof matchedKey !== 'string')
        return undefined;
    return { kind, path, key, matchedKey, owned };
}
function isPath(text) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) && !/[\0\r\n]/.test(text);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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

/***/ 92896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runHost)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71013);

/** The host of this tool in a system. */
function runHost({ env, platform, arch }, rest) {
    return { env, platform, arch, version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, ...rest };
}


/***/ })

};
