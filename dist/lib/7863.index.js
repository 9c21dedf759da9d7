export const id = 7863;
export const ids = [7863];
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

/***/ 811:
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
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/github/context.ts
var context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
// EXTERNAL MODULE: ./src/inputs/runInputs.ts + 7 modules
var runInputs = __webpack_require__(70838);
// EXTERNAL MODULE: ./src/inputs/storingInputs.ts
var storingInputs = __webpack_require__(96710);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/buildInputs.ts
/** @module The inputs of the build action: those of a run that say which Go is used, what is built and what is measured. */




const BUILD_NAMES = [
    'go-version',
    'go-version-file',
    'working-directory',
    'packages',
    'coverpkg',
    'build-flags',
    'bin-dir',
    'preserve',
];
const CACHE_NAME = 'cache';
/** Without a run there is no directory for processes without GOCOVERDIR. */
const PRESERVE_TEXT = 'Keep the counters of processes that are killed, crash or panic. `false` builds with Go’s unchanged runtime.';
/** In the order of build/action.yml. */
const BUILD_INPUTS = [
    ...definitions/* INPUTS */.mc.filter(({ name }) => isBuildName(name)).map((input) => input.name === 'preserve' ? { ...input, description: PRESERVE_TEXT } : input),
    ...storingInputs/* STORING_INPUTS */.hX.filter(({ name }) => name === CACHE_NAME),
];
function isBuildName(name) {
    return BUILD_NAMES.some((each) => each === name);
}
/**
 * Reads and checks the inputs of the build action.
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
function parseBuildInputs(read, base) {
    return {
        // Only a run gives journals to test processes.
        inputs: {
            ...(0,runInputs/* parseInputs */.T)((name) => (isBuildName(name) ? read(name) : undefined), base),
            attribution: 'off',
        },
        cache: new values/* InputTexts */.BY(storingInputs/* STORING_INPUTS */.hX, (name) => (name === CACHE_NAME ? read(name) : undefined)).flag(CACHE_NAME),
    };
}

// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/requiredVariable.ts
var requiredVariable = __webpack_require__(27288);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/support/directories.ts
var support_directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/stages/build.ts + 10 modules
var build = __webpack_require__(53068);
// EXTERNAL MODULE: ./src/stages/buildState.ts
var buildState = __webpack_require__(94954);
// EXTERNAL MODULE: ./src/stages/inputErrors.ts
var inputErrors = __webpack_require__(12900);
// EXTERNAL MODULE: ./src/stages/plan.ts
var stages_plan = __webpack_require__(60692);
// EXTERNAL MODULE: ./src/stages/setUp.ts + 4 modules
var setUp = __webpack_require__(53844);
;// CONCATENATED MODULE: ./src/stages/buildForSteps.ts
/** @module Builds for the user's own steps: the binaries, the directory for their data, and what is known about them. */









/** Everybody may add files and replace those of others, as Go does with meta-data files: no sticky bit. */
const SHARED = 0o777;
/** Everybody may read, and search directories. */
const READABLE = 0o755;
/** Search permission for others. */
const OTHERS_SEARCH = 0o001;
/**
 * Plans and builds the binaries, without a directory for processes that have no GOCOVERDIR: no run lasts.
 * @throws UserError for what the user can fix; BuildError with the compiler's errors; Interrupted
 */
async function buildForSteps(ready, request, host) {
    const { inputs, directories } = request;
    const fixed = { path: undefined, wanted: false };
    const [plan, overlays] = await (0,setUp/* unlessInterrupted */.V)(host.stop, () => (0,parallel/* both */.W)((0,stages_plan/* planRun */.nY)(ready, inputs), (0,build/* prepareOverlays */.$)(ready, inputs, directories.scratch, fixed))).catch((error) => {
        throw (0,inputErrors/* withInput */.z)(error, inputs);
    });
    const built = await (0,setUp/* unlessInterrupted */.V)(host.stop, () => host.log.group('Build', () => (0,build/* build */.j)(ready, plan, request, overlays, host)));
    const covdata = await shareDirectories(directories, host);
    return { built, covdata, state: await writeState(ready, request, plan, built, host) };
}
/** Containers and other users run the binaries and write the data. */
async function shareDirectories(directories, { platform, log }) {
    const { root, bin, binOffPath, binariesData: covdata } = directories;
    await (0,support_directories/* makeDirectory */.Oh)(covdata);
    for (const directory of [root, bin, binOffPath, (0,external_node_path_.dirname)(covdata)])
        await (0,promises_.chmod)(directory, READABLE);
    await (0,promises_.chmod)(covdata, SHARED);
    const closed = platform === 'win32' ? undefined : await closedAbove((0,external_node_path_.dirname)(root));
    if (closed !== undefined)
        log.info(`Other users of this machine cannot reach ${covdata}, because ${closed} is closed to them; containers that mount it can`);
    return covdata;
}
/** The first directory, from the given one upwards, that other users cannot search. */
async function closedAbove(directory) {
    const mode = (await (0,promises_.stat)(directory).catch(() => undefined))?.mode ?? OTHERS_SEARCH;
    if ((mode & OTHERS_SEARCH) === 0)
        return directory;
    const parent = (0,external_node_path_.dirname)(directory);
    return parent === directory ? undefined : closedAbove(parent);
}
async function writeState({ started, modules, pinned }, { inputs, directories }, { selected }, { binaries, marks, findings }, { version }) {
    const named = inputs.packages.some((pattern) => !pattern.includes('...'));
    return (0,buildState/* writeBuildState */.P3)(directories.root, {
        toolVersion: version,
        startedAt: started.toISOString(),
        go: pinned.info,
        modules: modules.measured.map(({ path, dir }) => ({ path, dir })),
        top: modules.top,
        covdata: directories.binariesData,
        binaries,
        marks: [...marks].map(([file, mark]) => ({ path: file, mark })),
        named,
        selected,
        counted: inputs.coverpkg.length === 0 ? undefined : selected.map(({ importPath }) => importPath),
        findings: [...pinned.findings, ...findings],
    });
}

// EXTERNAL MODULE: ./src/stages/runDirectories.ts + 1 modules
var runDirectories = __webpack_require__(71498);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/actions/goForSteps.ts + 3 modules
var goForSteps = __webpack_require__(69839);
// EXTERNAL MODULE: ./src/actions/step.ts
var step = __webpack_require__(67521);
;// CONCATENATED MODULE: ./src/actions/buildAction.ts
/** @module The build action: sets up Go and builds instrumented binaries for the steps after it. */















async function main() {
    await (0,step/* runStep */.eg)(buildStep);
}
async function buildStep(log) {
    const { env, platform, arch, workingDirectory } = (0,system/* readSystem */.m)();
    const { inputs, cache } = parseBuildInputs((0,step/* inputReader */.cN)(env), env.GITHUB_WORKSPACE ?? workingDirectory);
    const toolCacheDir = (0,requiredVariable/* requiredVariable */.c)(env, 'RUNNER_TOOL_CACHE');
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,requiredVariable/* requiredVariable */.c)(env, 'RUNNER_TEMP'), 'RUNNER_TEMP');
    const stop = (0,interrupt/* onInterrupt */.nA)().signal;
    const host = { env, platform, arch, toolCacheDir, version: version/* VERSION */.x, log, stop };
    const ready = await (0,setUp/* setUp */.s)(inputs, directories, host);
    (0,goForSteps/* exportGo */.Z)(ready.pinned.goroot, env);
    if (cache && !stop.aborted)
        await (0,goForSteps/* restoreGoCaches */.M)(ready, inputs, await (0,context/* readContext */.yI)(env), host);
    const done = await buildForSteps(ready, { inputs, directories }, host);
    // The report shows them: here they are only lines of the log.
    for (const item of [...ready.pinned.findings, ...done.built.findings])
        log.info((0,finding/* findingText */.NK)(item));
    exportBuild(done, ready.binDir, env, log);
    (0,step/* setOutputs */.n0)({ 'go-version': ready.pinned.info.version, binaries: ready.binDir, covdata: done.covdata });
}
/** Hands binaries and directories on to all later steps. */
function exportBuild({ built: { lastOnPath }, covdata, state }, binDir, env, log) {
    if (env[buildState/* STATE_VARIABLE */.vy] !== undefined && env.GOCOVERDIR !== undefined)
        log.warning(`This job has built before: the collect action will know only of this build, and read ${env.GOCOVERDIR} only if paths names it.\nBuild what is measured together in one step.`);
    if (lastOnPath)
        core/* exportVariable */.dN('PATH', [env.PATH, binDir].join(external_node_path_.delimiter));
    else
        core/* addPath */.fM(binDir);
    core/* exportVariable */.dN('GOCOVERDIR', covdata);
    core/* exportVariable */.dN(buildState/* STATE_VARIABLE */.vy, state);
    log.info(`GOCOVERDIR=${covdata}`);
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

/***/ 4916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ packageLocator),
/* harmony export */   TW: () => (/* binding */ importPatterns),
/* harmony export */   Xl: () => (/* binding */ modulePattern),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   h4: () => (/* binding */ withMains)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22268);
/** @module Which packages are measured: -coverpkg patterns that mean the same in every directory. */


/** The -coverpkg pattern for all packages of a module. */
function modulePattern({ path }) {
    return `${path}/...`;
}
/**
 * Patterns with import paths in place of paths, because builds inside tests run in other directories.
 * @param patterns import paths, and absolute paths
 */
function importPatterns(modules, patterns) {
    return patterns.map((pattern) => {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(pattern))
            return pattern;
        const owner = deepest(modules.filter(({ dir }) => (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBelow */ .Br)(dir, pattern) !== undefined || dir === pattern));
        const { path, dir } = owner ?? modules[0];
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(dir, pattern).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'));
    });
}
/**
 * The patterns with the main packages added: a binary whose main package is not instrumented writes no data and gives
 * no warning (golang/go#80307).
 * @param mains import paths
 */
function withMains(patterns, modules, mains) {
    const whole = modules.filter((module) => patterns.includes(modulePattern(module)));
    const others = mains.filter((main) => !whole.some((module) => isOf(module, main)));
    return [...new Set([...patterns, ...others])];
}
/**
 * Locates packages as the go command did, and others of the modules by their import paths.
 * @param listed packages of any module
 */
function packageLocator(modules, listed) {
    const known = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]));
    return (importPath) => {
        const dir = known.get(importPath) ?? '';
        if (dir !== '')
            return dir;
        const module = moduleOf(modules, importPath);
        return module && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(module.dir, importPath.slice(module.path.length));
    };
}
/** The module that a package belongs to by its import path: of nested ones, the innermost. */
function moduleOf(modules, importPath) {
    return modules
        .filter((module) => isOf(module, importPath))
        .toSorted((one, other) => other.path.length - one.path.length)[0];
}
function isOf({ path }, importPath) {
    return importPath === path || importPath.startsWith(`${path}/`);
}
function deepest(modules) {
    return modules.toSorted((one, other) => other.dir.length - one.dir.length)[0];
}


/***/ }),

/***/ 72990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gx: () => (/* binding */ unstableShape),
/* harmony export */   MA: () => (/* binding */ testShape),
/* harmony export */   Q5: () => (/* binding */ impactShape),
/* harmony export */   UL: () => (/* binding */ withinTotal),
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
/** A shard beyond the last one would hide that another is missing. */
function withinTotal(shard) {
    return (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL)(shard, (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y)(({ index, total }) => index <= total, 'a shard whose index is at most its total'));
}
const outcome = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pass', 'fail', 'skip', 'unfinished']);
/** @param line the shape of its texts, and of the names of tests */
function impactShape(line, maxTests) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        baseline: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ name: line, commit })),
        everything: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REASONS */ .n),
        selection: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
            selected: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            total: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            secondsLeftOut: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
            leftOut: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, maxTests)),
            carried: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            uncertain: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            shardsDiffer: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
            unplaced: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            choice: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(line),
        })),
        missed: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ name: line, before: outcome, now: outcome }), maxTests),
    });
}
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
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        rule: line,
        state: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['passed', 'failed', 'unknown']),
        passed: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        text: line,
        pending: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pass', 'fail'])),
    });
}


/***/ }),

/***/ 99100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ atExit)
/* harmony export */ });
/** @module What has to be done however our own process ends, short of SIGKILL. */
/**
 * Does the work when our process exits, unless it is called off before: a second signal ends a run at once, and nothing
 * asynchronous happens any more. What cannot be done then is left.
 * @returns calls it off
 */
function atExit(work) {
    const listener = () => {
        try {
            work();
        }
        catch {
            // Whatever happens here must not change how the process ends.
        }
    };
    process.once('exit', listener);
    return () => {
        process.off('exit', listener);
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


/***/ }),

/***/ 56498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/process/atExit.ts
var atExit = __webpack_require__(99100);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
;// CONCATENATED MODULE: ./src/process/processGroup.ts
/** @module A child and the processes that it started: which still run, and how to end them. POSIX process groups, Windows process trees. */







/** How long a group may take to end after SIGTERM: time for a server to shut down and write its counters. */
const GRACE_MS = 5000;
const POLL_MS = 50;
/** How often the members are looked at, which takes long when there are many processes on the machine. */
const LOOK_MS = 500;
class ProcessGroup {
    leader;
    place;
    /** When the members are killed, by performance.now(). */
    deadline = Infinity;
    ending;
    /** @param leader the id of the first process, which is also the id of the group */
    constructor(leader, place) {
        this.leader = leader;
        this.place = place;
    }
    /** The running members, without zombies. Empty on Windows, which cannot list them. */
    async members() {
        if (!this.exists())
            return [];
        return this.place.platform === 'linux'
            ? membersFromProc(this.leader)
            : membersFromPs(this.leader, this.place.env);
    }
    /**
     * Ends the whole group: SIGTERM, a grace period, SIGKILL. On Windows, kills the process tree at once. Called again, it
     * can only shorten the grace period.
     */
    async end(graceMs = GRACE_MS) {
        this.deadline = Math.min(this.deadline, performance.now() + graceMs);
        this.ending ??= this.place.platform === 'win32' ? this.endTree() : this.endGroup();
        await this.ending;
    }
    /** Kills the members without waiting for anything; on Windows, only the leader. */
    kill() {
        if (this.place.platform === 'win32')
            process.kill(this.leader);
        else
            this.signal('SIGKILL');
    }
    async endTree() {
        const tree = ['/PID', String(this.leader), '/T', '/F'];
        // By its full path: the directory of the binaries comes first on PATH, and one may be called taskkill.
        const system = this.place.env.SystemRoot ?? 'C:\\Windows';
        await (0,exec/* capture */.Fg)(`${system}\\System32\\taskkill.exe`, tree, { cwd: '.', env: this.place.env });
    }
    async endGroup() {
        this.signal('SIGTERM');
        // A stopped process handles no signal until it continues.
        this.signal('SIGCONT');
        let looked = -Infinity;
        while (performance.now() < this.deadline && this.exists()) {
            if (performance.now() - looked >= LOOK_MS) {
                // Zombies that nobody waits for are members, too.
                const members = await (0,deadline/* within */.u)(Math.min(GRACE_MS, this.deadline - performance.now()), this.members());
                if (members !== deadline/* TOO_LATE */.w && members.length === 0)
                    break;
                looked = performance.now();
            }
            await (0,promises_.setTimeout)(POLL_MS);
        }
        this.signal('SIGKILL');
    }
    exists() {
        return this.place.platform !== 'win32' && this.signal(0);
    }
    /** @returns whether the group has a member */
    signal(signal) {
        try {
            return process.kill(-this.leader, signal);
        }
        catch (error) {
            if ((0,errors/* errorCode */.CA)(error) === 'ESRCH')
                return false;
            // EPERM: there is a member, but we may not signal it.
            if ((0,errors/* errorCode */.CA)(error) === 'EPERM')
                return true;
            throw error;
        }
    }
}
async function membersFromProc(group) {
    const pids = (await (0,external_node_fs_promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const members = await Promise.all(pids.map((pid) => procMember(pid, group)));
    return members.filter((member) => member !== undefined);
}
async function procMember(pid, group) {
    // proc(5): pid (comm) state ppid pgrp …; comm may contain blanks and parentheses. The process may have ended.
    const stat = await (0,files/* readProc */.lK)(`${pid}/stat`);
    const match = /^\d+ \((.*)\) (\S) \d+ (\d+) /s.exec(stat);
    if (match === null)
        return undefined;
    const [, threadName = '', state, pgrp] = match;
    if (Number(pgrp) !== group || state === 'Z' || state === 'X')
        return undefined;
    // comm is the name of the first thread, cut after 15 characters.
    const [program = ''] = (await (0,files/* readProc */.lK)(`${pid}/cmdline`)).split('\0');
    return { pid: Number(pid), command: (0,external_node_path_.basename)(program) || threadName };
}
async function membersFromPs(group, env) {
    const { stdout } = await (0,exec/* capture */.Fg)('/bin/ps', ['-A', '-o', 'pid=,pgid=,stat=,comm='], { cwd: '/', env });
    return stdout.split('\n').flatMap((line) => {
        const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
        if (match === null || Number(match[2]) !== group || match[3]?.startsWith('Z') === true)
            return [];
        return [{ pid: Number(match[1]), command: match[4]?.split('/').at(-1) ?? '' }];
    });
}

;// CONCATENATED MODULE: ./src/process/supervise.ts
/** @module Long commands: a process and everything that it starts, supervised until all of them have ended. */







/** How long children may outlive the process before they count as left behind: some end when a pipe to it closes. */
const SETTLE_MS = 300;
/** How long to wait for the output of processes that have left the group. */
const DRAIN_MS = 1000;
/** How long a group may take to end after an interrupt: the runner's patience has to do for the report as well. */
const INTERRUPTED_GRACE_MS = 2500;
/**
 * Runs a command in a process group of its own and waits until the whole group has ended: normally, or by `stop` or the
 * timeout (SIGTERM, then SIGKILL). Processes that the command leaves running are ended and reported.
 * @throws Error with the cause if the program cannot be started
 */
async function supervise(program, args, options) {
    const detached = options.platform !== 'win32';
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: options.cwd,
        env: (0,exec/* definedOnly */.Uv)(options.env),
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached,
        windowsHide: true,
    });
    if (child.pid === undefined) {
        const [cause] = (await (0,external_node_events_.once)(child, 'error'));
        throw new Error(`${program} could not be started`, { cause });
    }
    child.stdout?.on('data', options.onStdout);
    child.stderr?.on('data', options.onStderr);
    // A program that ends before it has read everything has its reasons, which its exit code tells.
    child.stdin?.on('error', () => undefined).end(options.input);
    const group = new ProcessGroup(child.pid, options);
    const ending = new Ending(group, options);
    const unwatch = (0,atExit/* atExit */.s)(() => {
        group.kill();
    });
    try {
        const exitCode = await exitOf(child);
        await ending.done();
        const leftBehind = ending.begun ? [] : await endLeftovers(group, options);
        await drained(child);
        return { exitCode, timedOut: ending.timedOut, stopped: options.stop.aborted, leftBehind };
    }
    finally {
        unwatch();
        ending.cancel();
    }
}
/** Ends the group when the time is up, or sooner if `stop` is aborted. */
class Ending {
    group;
    options;
    timedOut = false;
    ended;
    timer;
    onStop = () => {
        this.ended = this.group.end(INTERRUPTED_GRACE_MS);
    };
    constructor(group, options) {
        this.group = group;
        this.options = options;
        options.stop.addEventListener('abort', this.onStop, { once: true });
        if (options.stop.aborted)
            this.onStop();
        if (options.timeoutSeconds === undefined)
            return;
        this.timer = setTimeout(() => {
            this.timedOut = this.ended === undefined;
            this.ended ??= this.group.end();
        }, options.timeoutSeconds * 1000);
    }
    get begun() {
        return this.ended !== undefined;
    }
    async done() {
        await this.ended;
    }
    cancel() {
        clearTimeout(this.timer);
        this.options.stop.removeEventListener('abort', this.onStop);
    }
}
async function exitOf(child) {
    const [code, signal] = (await (0,external_node_events_.once)(child, 'exit'));
    return code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
}
async function endLeftovers(group, { isInstrumented }) {
    if ((await group.members()).length === 0)
        return [];
    await (0,promises_.setTimeout)(SETTLE_MS);
    const members = await Promise.all((await group.members()).map(async (member) => ({
        ...member,
        instrumented: await isInstrumented?.(member.pid),
    })));
    if (members.length > 0)
        await group.end();
    return members;
}
/** Waits for the last output, but not for ever: a process in a session of its own may keep the pipe open. */
async function drained(child) {
    const open = [child.stdout, child.stderr].filter((stream) => stream?.closed === false);
    const closed = Promise.all(open.flatMap((stream) => (stream === null ? [] : [(0,external_node_events_.once)(stream, 'close')])));
    await Promise.race([closed, (0,promises_.setTimeout)(DRAIN_MS, undefined, { ref: false })]);
    child.stdout?.destroy();
    child.stderr?.destroy();
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

/***/ 30172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ makeWritableTree),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   mP: () => (/* binding */ makeWritableDirectory),
/* harmony export */   n$: () => (/* binding */ firstWritable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/** @module Making directories, and finding out before the work whether they can be used. */




/**
 * Makes a directory and the directories above it, as far as they are missing. Node's own recursive mkdir tries for ever
 * in places such as /proc, where a directory can be neither found nor made.
 * @throws the error of the operating system
 */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(path))
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'ENOENT' || parent === path)
            throw error;
        await makeDirectory(parent);
        await makeLast(path);
    }
}
/** Another process may make it at the same time. */
async function makeLast(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if (!(await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(path)))
            throw error;
    }
}
/**
 * Makes a directory if need be, and checks that files can be made in it, by making one: permissions do not say so for
 * root, nor for a full disk.
 * @throws the error of the operating system
 */
async function makeWritableDirectory(path) {
    await makeDirectory(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.probe-')));
}
/** The first of the directories that files can be made in, after making it if need be; undefined if there is none. */
async function firstWritable(paths) {
    for (const path of paths)
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeds */ .kz)(makeWritableDirectory(path)))
            return path;
    return undefined;
}
/** Makes a directory and all directories in it writable for their owner, so that they can be moved or removed. */
async function makeWritableTree(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o755);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }))
        if (entry.isDirectory())
            await makeWritableTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name));
}


/***/ }),

/***/ 47488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tr: () => (/* binding */ parseShape),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);
/**
 * @module What valibot's schemas lack for untrusted JSON: limits that are checked before the content is read, and error
 * messages with the position. Values are copied, and properties that are not requested are left out.
 */


/** Thrown for a value that does not have the required shape. */
class ShapeError extends Error {
    name = 'ShapeError';
}
/**
 * Checks a value and copies it.
 * @throws ShapeError with the first position at which the value does not have the shape, and what was expected there
 */
function parseShape(shape, value) {
    const { success, output, issues } = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(shape, value, { abortEarly: true });
    if (success)
        return output;
    const [{ path = [], input, message }] = issues;
    throw new ShapeError(`${placeText(path)} is ${foundText(input)}, expected ${message}`);
}
/** The position as in JavaScript: `files[3].blob`; `it` for the whole value. */
function placeText(path) {
    const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return steps.length === 0 ? 'it' : steps.join('').slice(1);
}
const MAX_SHOWN_LENGTH = 60;
function foundText(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    // JSON cannot express what a number such as 1e999 becomes: Infinity.
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return JSON.stringify(value);
    const shown = JSON.stringify(value.slice(0, MAX_SHOWN_LENGTH));
    return value.length > MAX_SHOWN_LENGTH ? `${shown} and so on, ${value.length} characters` : shown;
}
/** A string. */
function text({ max, pattern = /^/, expected = `a text of at most ${max} characters`, }) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(max, expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(pattern, expected));
}
/** A finite number, which `1e999` in JSON is not. */
function number(min) {
    const expected = `a number of at least ${min}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min, expected));
}
/** A whole number within inclusive limits. */
function integer(min = 0, max = Number.MAX_SAFE_INTEGER) {
    const expected = `a whole number from ${min} to ${max}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min, expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(max, expected));
}
/** A boolean. */
const flag = valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY('true or false');
/** One of the given values. */
function oneOf(choices) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(choices, choices.map((choice) => JSON.stringify(choice)).join(' or '));
}
/** Text of any length, in a file whose size is limited. */
const anyText = text({ max: Number.MAX_SAFE_INTEGER });
/** A list of at most `max` items. If it is longer no item is read: valibot checks its own limit after all items. */
function list(item, max) {
    const isShort = (value) => Array.isArray(value) && value.length <= max;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(isShort, `a list of at most ${max}`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
}
/** A list of any length, in a file whose size is limited. */
function all(item) {
    return list(item, Number.MAX_SAFE_INTEGER);
}
const record = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) && !Array.isArray(value), 'an object');
/**
 * An object with properties of the given shapes. For valibot, lists are objects too, inherited properties count, and a
 * missing property is an error of the object, so that the message of the property's own shape would not be used.
 */
function object(shapes) {
    const names = Object.keys(shapes);
    const own = (value) => Object.fromEntries(names.map((name) => [name, Object.hasOwn(value, name) ? value[name] : undefined]));
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(own), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shapes));
}
/**
 * An object with any JSON content, within limits. valibot has no such limits: its recursive schemas are limited only by
 * the stack, and its records leave out `constructor` and `__proto__`, which are ordinary names here.
 */
function tree(rules) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        const fault = dataset.typed ? treeFault(dataset.value, rules) : undefined;
        if (fault !== undefined)
            addIssue(fault);
    }));
}
function treeFault(root, { depth, values, text: maxText }) {
    let count = 0;
    const faultInItem = (item, level) => {
        count += 1;
        if (count > values)
            return { message: `at most ${values} values`, input: root };
        if (level > depth)
            return { message: `at most ${depth} levels`, input: root };
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(item) ? faultInItems(item, level) : faultInText(item);
    };
    const faultInText = (item) => typeof item === 'string' && item.length > maxText
        ? { message: `a text of at most ${maxText} characters`, input: item }
        : undefined;
    const faultInItems = (items, level) => {
        for (const [name, item] of Object.entries(items)) {
            const fault = faultInText(name) ?? faultInItem(item, level + 1);
            if (fault !== undefined)
                return fault;
        }
        return undefined;
    };
    return faultInItems(root, 0);
}


/***/ }),

/***/ 75786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ replaceFileBy),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   jy: () => (/* binding */ replaceFilesBy),
/* harmony export */   qH: () => (/* binding */ replaceWithCopy),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _regularFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62665);
/** @module Writing files where others may have put something before us. */




/** A path in the directory that nobody can guess, for a file that will be renamed. */
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.go-integration-coverage-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
/**
 * Writes a whole file in the place of whatever is there, so that nobody sees half of it. A link is replaced, not followed.
 * @throws if it cannot be written, or a directory has its name
 */
async function replaceFile(path, content) {
    await replace(path, async (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' }));
}
/**
 * Like `replaceFile`, for content that is written piece by piece.
 * @param write gets the new file, and leaves it open
 */
async function replaceFileBy(path, write) {
    await replace(path, async (temporary) => {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            await write(file);
        }
        finally {
            await file.close();
        }
    });
}
/**
 * Like `replaceFileBy`, for several files that are written together. Each is in its place when all have been written.
 * @param write gets the new files in the order of the paths
 */
async function replaceFilesBy([path, ...others], write) {
    if (path === undefined)
        await write([]);
    else
        await replaceFileBy(path, (file) => replaceFilesBy(others, (files) => write([file, ...files])));
}
/**
 * Like `replaceFile`, with the content and the permissions of another file.
 * @throws also if that is not a regular file
 */
async function replaceWithCopy(path, from) {
    await replace(path, async (temporary) => {
        // A pipe would keep us waiting.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(from)).isFile())
            throw new _regularFile_js__WEBPACK_IMPORTED_MODULE_3__/* .OddFile */ .cb(`${from} is not a regular file`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, temporary, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
    });
}
async function replace(path, write) {
    const temporary = temporaryIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        await write(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 53500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ both),
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** @module Limited concurrency. */
/** Calls `work` for every item, at most `limit` at a time. Resolves when all are done, or rejects with the first error. */
async function forEachLimited(items, limit, work) {
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            await work(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
/**
 * Both results, when both are there.
 * @throws what the first throws, otherwise what the second throws; in any case after both have ended
 */
async function both(first, second) {
    await Promise.allSettled([first, second]);
    return [await first, await second];
}


/***/ }),

/***/ 22268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   hH: () => (/* binding */ commonDirectory),
/* harmony export */   o5: () => (/* binding */ pathsWithin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** @module Absolute paths as paths within a directory. */


/**
 * Finds the paths of files, also through links to their directories. Each directory is looked up once.
 * @param root absolute, without links
 */
function pathsWithin(root) {
    const directories = new Map();
    return async (file) => {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
        const real = directories.get(directory) ?? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => undefined);
        directories.set(directory, real);
        const place = await real;
        if (place === undefined)
            return undefined;
        return pathBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)));
    };
}
/**
 * The path of a file below a directory, with slashes; undefined if it is not below it.
 * @param directory absolute
 */
function pathBelow(directory, file) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
        return undefined;
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, file);
    const isElsewhere = within === '' || within === '..' || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(within);
    return isElsewhere ? undefined : within.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** The deepest directory that contains all of these absolute directories, or is one of them. */
function commonDirectory(directories) {
    const [first = node_path__WEBPACK_IMPORTED_MODULE_1__.sep, ...others] = directories;
    let common = first;
    for (const other of others)
        while (other !== common && pathBelow(common, other) === undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(common) !== common)
            common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(common);
    return common;
}


/***/ }),

/***/ 42405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SlowProgress)
/* harmony export */ });
/** By default, a job log gets a line only this often; quick work is not mentioned there at all. */
const EVERY_MS = 20_000;
/** Shows progress on a terminal at once, and elsewhere from time to time. */
class SlowProgress {
    log;
    now;
    every;
    said;
    /**
     * @param now a clock, in milliseconds
     * @param every how often a job log gets a line, in milliseconds
     */
    constructor(log, now = () => performance.now(), every = EVERY_MS) {
        this.log = log;
        this.now = now;
        this.every = every;
        this.said = now();
    }
    /** Call it often. */
    step(message) {
        this.log.progress(message);
        if (this.now() - this.said < this.every)
            return;
        this.said = this.now();
        this.log.info(message);
    }
    /**
     * Says every second what takes so long, until the returned function is called.
     * @param words makes the message from the seconds so far; it does not fail
     */
    wait(words) {
        const started = this.now();
        let isOver = false;
        let isAsked = false;
        const timer = setInterval(() => {
            if (isAsked)
                return;
            isAsked = true;
            void Promise.resolve(words(Math.round((this.now() - started) / 1000))).then((message) => {
                isAsked = false;
                if (!isOver)
                    this.step(message);
            });
        }, 1000);
        return () => {
            isOver = true;
            clearInterval(timer);
        };
    }
}


/***/ }),

/***/ 71013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts
/** @module The version of this tool. */

const VERSION = package_namespaceObject.rE;


/***/ })

};
