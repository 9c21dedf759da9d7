export const id = 1537;
export const ids = [1537];
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

/***/ 11537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/actions/actionLog.ts
var actionLog = __webpack_require__(39803);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/cache/places.ts
var places = __webpack_require__(94300);
;// CONCATENATED MODULE: ./src/cache/buildCache.ts
/**
 * @module Go's build cache on disk (cmd/go/internal/cache). It has a directory for each first byte of the ids: a file
 * `<id>-a` names the output of an action, `<id>-d` is an output: a file, or a directory with an executable.
 */




const ENTRY = /^[0-9a-f]{64}-([ad])$/;
const ACTION = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +(\d+) +(\d+)\n$/;
/** The size of every action file. */
const ACTION_BYTES = 175;
/** Go updates the time of a file that it uses only if it is older than this. */
const REFRESH_MS = 3_600_000;
/**
 * What was used and what was added since the start.
 *
 * The time of a file does not show what is new, because Go updates it on use; the content of an action file does. If a
 * repeated action has the same output as before, Go uses the output without updating its time, so an output counts as
 * used if its action was.
 * @param cache absolute path of the cache
 * @param startedAt Unix milliseconds
 */
async function buildCacheUse(cache, startedAt) {
    const entries = [];
    for (const directory of await (0,promises_.readdir)(cache, { withFileTypes: true })) {
        if (directory.isDirectory() && places/* ENTRY_DIRECTORY */.Lm.test(directory.name))
            entries.push(...(await entriesOf((0,external_node_path_.join)(cache, directory.name), startedAt - REFRESH_MS)));
    }
    const outputs = new Set();
    let newActions = 0;
    let newBytes = 0;
    for (const entry of entries) {
        if (entry.kind !== 'a' || !entry.used || entry.bytes !== ACTION_BYTES)
            continue;
        // Programs of the job may have put anything there.
        const bytes = await (0,regularFile/* readRegularFile */.XF)(entry.path, ACTION_BYTES).catch(() => undefined);
        const found = bytes === undefined ? null : ACTION.exec(bytes.toString('latin1'));
        if (found === null)
            continue;
        const [, output = '', size, nanoseconds] = found;
        outputs.add(output);
        if (Number(nanoseconds) / 1e6 < startedAt)
            continue;
        newActions++;
        newBytes += Number(size);
    }
    const unused = entries.filter(({ id, kind, used }) => !used && !(kind === 'd' && outputs.has(id)));
    return { newActions, newBytes, unused: unused.map(({ path }) => path) };
}
/** The entries in a directory. Links, and files that Go does not name like this, are neither read nor removed. */
async function entriesOf(directory, usedSince) {
    const found = await (0,promises_.readdir)(directory, { withFileTypes: true });
    const entries = found.map(async (item) => {
        const kind = ENTRY.exec(item.name)?.[1] === 'a' ? 'a' : 'd';
        const known = ENTRY.test(item.name) && (item.isFile() || (kind === 'd' && item.isDirectory()));
        if (!known)
            return [];
        const path = (0,external_node_path_.join)(directory, item.name);
        const { mtimeMs, size } = await (0,promises_.lstat)(path);
        return [{ path, id: item.name.slice(0, -2), kind, used: mtimeMs >= usedSince, bytes: size }];
    });
    return (await Promise.all(entries)).flat();
}
/** Removes entries, which Go itself does after five days. */
async function removeEntries(paths) {
    for (const path of paths)
        await (0,promises_.rm)(path, { recursive: true, force: true });
}

// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
;// CONCATENATED MODULE: ./src/cache/moduleCache.ts
/** @module Go's module cache on disk (https://go.dev/ref/mod#module-cache). */



/**
 * How many go.mod files and module archives were downloaded since the start. Go writes each once and does not change it.
 * @param cache absolute path of the cache
 * @param startedAt Unix milliseconds
 */
async function newModuleFiles(cache, startedAt) {
    try {
        return await countNewer((0,external_node_path_.join)(cache, 'cache', 'download'), startedAt);
    }
    catch (error) {
        // Nothing was downloaded: there are no dependencies, or all are vendored.
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            return 0;
        throw error;
    }
}
async function countNewer(directory, since) {
    let count = 0;
    for (const entry of await (0,promises_.readdir)(directory, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isDirectory())
            count += await countNewer(path, since);
        else if (entry.isFile() && /\.(?:mod|zip)$/.test(entry.name) && (await (0,promises_.lstat)(path)).mtimeMs >= since)
            count++;
    }
    return count;
}
/**
 * Removes the clones that Go makes of repositories without a module proxy: they are large, and cache/download has what
 * was needed from them. Lock files stay: they are empty, and removing one that is in use would release the lock.
 */
async function removeClones(cache) {
    await (0,promises_.rm)((0,external_node_path_.join)(cache, 'cache', 'vcs'), { recursive: true, force: true });
}

// EXTERNAL MODULE: ./src/cache/cacheTitles.ts
var cacheTitles = __webpack_require__(61151);
;// CONCATENATED MODULE: ./src/cache/save.ts
/** @module Saving the caches after the job if that makes later runs faster, without ever failing the step. */






const MIB = 1024 * 1024;
const SAVE_LIMITS = {
    maxBytes: 4096 * MIB,
    minNewBytes: MIB,
    milliseconds: 600_000,
};
/** Saves the caches that are worth it. Never throws: errors are logged. */
async function saveCaches(state, service, log, limits = SAVE_LIMITS) {
    await Promise.all(state.places.map(async (place) => {
        const name = cacheTitles/* CACHE_NAMES */.q[place.kind];
        const refusal = reasonNotToSave(place, state);
        if (refusal !== undefined) {
            log.info(`${name} not saved: ${refusal}`);
            return;
        }
        try {
            await savePlace(place, state.startedAt, service, log, limits);
        }
        catch (error) {
            log.warning(`the ${name} could not be saved: ${(0,errors/* describeError */.Uc)(error)}`);
        }
    }));
}
/** Why a cache is not saved, as far as that does not depend on its content; undefined if nothing speaks against it. */
function reasonNotToSave({ owned, matchedKey, key }, { write }) {
    if (!owned)
        return 'its directory was not empty before the build';
    if (matchedKey === key)
        return 'it is already stored';
    if (write === 'never')
        return 'this job may not write caches that others read';
    if (write === 'unless-restored' && matchedKey !== null)
        return 'only this pull request could use it, and another one was restored';
    return undefined;
}
async function savePlace(place, startedAt, service, log, limits) {
    const { kind, path, key } = place;
    const name = cacheTitles/* CACHE_NAMES */.q[kind];
    if (!(await prepare(place, startedAt, limits))) {
        log.info(`${name} not saved: ${place.matchedKey === null ? 'nothing' : 'too little'} was added to it`);
        return;
    }
    const bytes = await (0,places/* sizeOf */.$d)(path);
    if (bytes > limits.maxBytes) {
        log.notice(`The ${name} in ${path} is not saved: it has ${mebibytes(bytes)}, and more than ${mebibytes(limits.maxBytes)} would evict the repository's other caches.`);
        return;
    }
    // Another leg may have been first: the client would find out only after packing.
    const work = async () => {
        if ((await service.lookUp(path, { primary: key, fallbacks: [] })) === key)
            return 'it is already stored';
        return (await service.save(path, key)) ? '' : 'the service did not accept it';
    };
    const refusal = await (0,deadline/* within */.u)(limits.milliseconds, work());
    if (refusal === deadline/* TOO_LATE */.w)
        log.warning(`the ${name} could not be saved within ${limits.milliseconds / 1000} s`);
    else
        log.info(refusal === '' ? `${name} saved as ${key}` : `${name} not saved: ${refusal}`);
}
/** Removes what later runs do not need. @returns whether enough was added to save the cache */
async function prepare({ kind, path, matchedKey }, startedAt, limits) {
    if (await (0,places/* isVacant */.Uq)(kind, path))
        return false;
    if (kind === 'modules') {
        if ((await newModuleFiles(path, startedAt)) === 0)
            return false;
        await removeClones(path);
        return true;
    }
    const use = await buildCacheUse(path, startedAt);
    if (use.newActions === 0)
        return false;
    if (matchedKey !== null && use.newBytes < limits.minNewBytes)
        return false;
    await removeEntries(use.unused);
    return true;
}
function mebibytes(bytes) {
    return `${Math.ceil(bytes / MIB)} MiB`;
}

// EXTERNAL MODULE: ./src/cache/cacheService.ts
var cacheService = __webpack_require__(99565);
// EXTERNAL MODULE: ./src/cache/state.ts
var cache_state = __webpack_require__(64807);
// EXTERNAL MODULE: ./src/process/endProcess.ts
var endProcess = __webpack_require__(26227);
;// CONCATENATED MODULE: ./src/actions/postAction.ts
/** @module The post step of the action, after all steps of the job: saves Go's caches. Nothing here fails the job. */







async function main() {
    const log = (0,actionLog/* actionLog */.Z)();
    try {
        await save(core/* getState */.Gu(cache_state/* CACHE_STATE */.b), log);
    }
    catch (error) {
        log.warning(`Go's caches were not saved: ${(0,errors/* describeError */.Uc)(error)}`);
    }
    await (0,endProcess/* endProcess */.J)();
}
/** @param text the state that the main step left; empty if caches are off or there is nothing to save */
async function save(text, log) {
    if (text === '')
        return;
    const state = (0,cache_state/* parseCacheState */.l)(text);
    if (state === undefined) {
        log.info("Go's caches are not saved: the state that the main step left cannot be read");
        return;
    }
    await saveCaches(state, await (0,cacheService/* gitHubCacheService */.v)(), log);
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

/***/ 95217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ goOutput)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49072);
/** @module Running the pinned go command. */


/**
 * Runs a short go command and returns its standard output.
 * @param doing what the command is for, to start the error message with: `listing the packages`
 * @throws UserError with Go's own message if it fails
 */
async function goOutput(go, cwd, args, doing) {
    const { exitCode, stdout, stderr } = await (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .Fg)(go.program, args, { cwd, env: go.env });
    if (exitCode !== 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${doing} failed: go ${args[0] ?? ''} ended with exit code ${exitCode}`, stderr.trim());
    return stdout;
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

/***/ 48177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise)
/* harmony export */ });
/**
 * @module Untrusted text in the runner's log. The runner scans both streams for workflow commands (actions/runner,
 * ActionCommand.cs): `::name` at the start of a line, after optional white space, and the older `##[name]` anywhere.
 * A zero-width space breaks both and leaves the text readable.
 */
const BREAK = '\u200b';
/**
 * Two colons with only white space before them on the line; CR starts a line too. This allows more characters than
 * .NET's TrimStart because anything between us and the parser may drop invisible ones.
 */
const V2 = /:(?=:)(?<=(?:^|[\r\n])[\s\p{Cc}\p{Cf}\p{DI}]*:)/gu;
const V1 = /##(?=\[)/g;
/**
 * The text with every workflow command made inert. The runner's culture-sensitive comparison ignores zero-width spaces,
 * but that does not help it: the command name that it then cuts out begins with the rest of the token.
 */
function neutralise(text) {
    return text.replace(V2, `:${BREAK}`).replace(V1, `#${BREAK}#${BREAK}`);
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** @module Values of unknown shape. */
/** Whether the value is an object (or an array), so that its properties can be read. */
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ })

};
