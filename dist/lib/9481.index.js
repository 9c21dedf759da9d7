export const id = 9481;
export const ids = [9481];
export const modules = {

/***/ 843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ readTestSources),
/* harmony export */   WM: () => (/* binding */ scriptSources),
/* harmony export */   Z4: () => (/* binding */ namesProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62665);
/** @module What the sources of tests say about the programs that they start. */


/** In bytes; test files with large literals exist. */
const MAX_TEST_FILE = 16 * 1024 * 1024;
/** A string literal of Go, interpreted or raw. */
const LITERAL = /"(?:\\.|[^"\\\n])*"|`[^`]*`/g;
/** `"bin", "go"` as filepath.Join takes it, or `/bin/go"`. */
const GO_BY_PATH = /"bin",\s*"go(?:\.exe)?"|["'`/\\]bin(?:\/|\\+)go(?:\.exe)?(?=["'`\s])/;
/** In a file without either, it is another program of that name. */
const HAS_GOROOT = /GOROOT|\/go\/bin\/go\b/;
const BUILDS = /^(?:build|install|run)$/;
/** `"$(go env GOROOT)/bin/go" build`, `/usr/local/go/bin/go build` */
const SCRIPT_BY_PATH = /^[^#]*(?:GOROOT.*|\/go)\/bin\/go["']?\s+(?:build|install|run)\b/;
/**
 * Reads the test files of packages. A file that cannot be read says nothing.
 * @param packages with the absolute paths of their test files
 * @param base absolute: the directory that places are shown from
 */
async function readTestSources(packages, base) {
    const sources = [];
    for (const { testFiles } of packages) {
        const [texts, places] = [[], []];
        for (const file of testFiles) {
            const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(file, MAX_TEST_FILE).catch(() => undefined);
            const text = content?.toString('utf8') ?? '';
            texts.push(...(text.match(LITERAL) ?? []).map((literal) => literal.slice(1, -1)));
            if (!HAS_GOROOT.test(text))
                continue;
            const lines = linesWith(text, (line) => GO_BY_PATH.test(line) && !line.trimStart().startsWith('//'));
            places.push(...lines.map((line) => `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, file).replaceAll('\\', '/')}:${line}`));
        }
        sources.push({ texts, goByPath: texts.some((text) => BUILDS.test(text)) ? places : [] });
    }
    return sources;
}
/** The same of the script that replaces the tests. */
function scriptSources(script) {
    const lines = linesWith(script, (line) => SCRIPT_BY_PATH.test(line));
    return { texts: [script], goByPath: lines.map((line) => `line ${line} of command`) };
}
/** The numbers of the lines, from 1. */
function linesWith(text, matches) {
    return text.split('\n').flatMap((line, index) => (matches(line) ? [index + 1] : []));
}
/** Whether a text names a program: as a word, or as the last element of a path (`./cmd/server`, `bin/server.exe`). */
function namesProgram(texts, name) {
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const word = new RegExp(`(?:^|[\\s/\\\\"'=(])${escaped}(?:\\.exe)?(?=$|[\\s"';|&)])`, 'm');
    return texts.some((text) => word.test(text));
}


/***/ }),

/***/ 2520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ol: () => (/* binding */ digestOf),
  Cs: () => (/* binding */ makePlan),
  P_: () => (/* binding */ packagesOfShard),
  vS: () => (/* binding */ parsePlan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/support/canonicalJson.ts
var canonicalJson = __webpack_require__(44519);
// EXTERNAL MODULE: ./src/support/jsonShape.ts
var jsonShape = __webpack_require__(47488);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/go/test/shard.ts
var shard = __webpack_require__(81075);
;// CONCATENATED MODULE: ./src/go/test/shardBalance.ts
/** @module Distributes packages, and parts of those that are too large, so that all shards take about as long. */

/** How much longer than the average the longest shard may take before a package is split. */
const TOLERANCE = 1.1;
/** Packages are split that take more than these shares of an average shard: first the largest alone. */
const SHARES = [Infinity, 1, 0.5, 0.25, 0.1];
/** A test of unknown length, if no length is known, in milliseconds. */
const UNKNOWN = 1000;
function balanced(request) {
    const packages = weigh(request);
    const ideal = packages.reduce((sum, pkg) => sum + pkg.weight, 0) / request.total;
    let best;
    for (const share of SHARES) {
        const parts = packages.flatMap((pkg) => partsOf(pkg, request.total, share * ideal));
        const bins = distribute(parts, request.total);
        const longest = Math.max(...bins.map((bin) => bin.weight));
        if (best === undefined || longest < best.longest)
            best = { longest, bins };
        if (longest <= TOLERANCE * ideal)
            break;
    }
    return (best?.bins ?? []).flatMap((bin, index) => bin.items.map(({ name: importPath, tests, isPart }) => ({
        importPath,
        tests,
        isPart,
        shard: index + 1,
    })));
}
/** Sorted, so that the order of the lists does not matter. A test of unknown length is as long as the median test. */
function weigh({ listed, timings, canSplit }) {
    const known = new Map(timings.map((times) => [times.importPath, times]));
    const lengths = timings.flatMap(({ tests }) => tests.map(({ milliseconds }) => milliseconds));
    const usual = lengths.sort((one, other) => one - other)[lengths.length >> 1] ?? UNKNOWN;
    return listed
        .map((pkg) => weighPackage(pkg, known.get(pkg.importPath), usual, !canSplit(pkg)))
        .sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.name, other.name));
}
function weighPackage({ importPath, tests: names }, times, usual, isWhole) {
    const lengths = new Map(times?.tests.map(({ name, milliseconds }) => [name, milliseconds]));
    const tests = [...new Set(names)]
        .map((name) => ({ name, weight: lengths.get(name) ?? usual }))
        .sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.name, other.name));
    const overhead = times?.overhead ?? 0;
    return { name: importPath, overhead, tests, isWhole, weight: overhead + sumOf(tests) };
}
function sumOf(items) {
    return items.reduce((sum, item) => sum + item.weight, 0);
}
/** Each part has the overhead of the package again, so there are no more of them than needed. */
function partsOf(pkg, total, largest) {
    const { name, weight, overhead, tests, isWhole } = pkg;
    const whole = { name, weight, tests: tests.map((test) => test.name), isPart: false };
    const count = largest > 0 ? Math.min(Math.ceil(weight / largest), total, tests.length) : 1;
    if (isWhole || weight <= largest || count < 2)
        return [whole];
    return distribute(tests, count).map(({ items, weight: sum }) => ({
        name,
        weight: overhead + sum,
        tests: items.map((test) => test.name),
        isPart: true,
    }));
}
/** The heaviest first, each to where the least is; then to where the fewest are, so that tests without length spread too. */
function distribute(items, count) {
    const bins = Array.from({ length: count }, () => ({ items: [], weight: 0 }));
    // Sorting is stable: equal weights keep the order of their names.
    for (const item of items.toSorted((one, other) => other.weight - one.weight)) {
        const [first, ...others] = bins;
        if (first === undefined)
            break;
        let least = first;
        for (const bin of others)
            if (bin.weight < least.weight || (bin.weight === least.weight && bin.items.length < least.items.length))
                least = bin;
        least.items.push(item);
        least.weight += item.weight;
    }
    return bins;
}

;// CONCATENATED MODULE: ./src/go/test/shardPlan.ts
/**
 * @module Splits a suite into shards. Which shard a test belongs to depends on the plan and on the name of the test, and on
 * nothing else: shards with the same plan run every test exactly once, whatever each of them knows. A test that is not in
 * the plan has a shard by its name.
 */







/** The same for the same request, whatever the order of its lists. */
function makePlan({ listed, total, timings, canSplit }) {
    const packages = new Map();
    const whole = new Map();
    for (const { importPath, tests, isPart, shard } of balanced({ listed, total, timings, canSplit })) {
        if (!isPart) {
            whole.set(importPath, shard);
            continue;
        }
        const known = packages.get(importPath) ?? new Map();
        for (const test of tests)
            known.set(test, shard);
        packages.set(importPath, known);
    }
    const planned = [
        ...[...whole].map(([importPath, shard]) => ({ importPath, shard })),
        ...[...packages].map(([importPath, tests]) => ({
            importPath,
            tests: [...tests]
                .map(([name, shard]) => ({ name, shard }))
                .sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.name, other.name)),
        })),
    ];
    return {
        total,
        packages: planned.sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.importPath, other.importPath)),
    };
}
/** What one shard runs of the packages, in their order. */
function packagesOfShard(plan, listed, index, canSplit) {
    const planned = new Map(plan.packages.map((pkg) => [pkg.importPath, pkg]));
    return listed.flatMap((pkg) => {
        const { importPath, tests } = pkg;
        const { shard, tests: split } = planned.get(importPath) ?? {};
        if (split === undefined || !canSplit(pkg)) {
            const own = (shard ?? shardByName(importPath, plan.total)) === index;
            return own ? [{ importPath, tests, isPart: false }] : [];
        }
        const shards = new Map(split.map((test) => [test.name, test.shard]));
        const own = tests.filter((test) => (shards.get(test) ?? shardByName(`${importPath} ${test}`, plan.total)) === index);
        return own.length === 0 ? [] : [{ importPath, tests: own, isPart: true }];
    });
}
/** For what was added or renamed after the plan was made. */
function shardByName(name, total) {
    return ((0,external_node_crypto_.createHash)('sha256').update(name).digest().readUInt32BE() % total) + 1;
}
/** 16 hexadecimal digits, the same for a value that was stored as JSON and read. */
function digestOf(value) {
    const stored = JSON.parse(JSON.stringify(value));
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonicalJson/* canonicalJson */.d)(stored)).digest('hex').slice(0, 16);
}
const MAX_PACKAGES = 100_000;
const shardPlan_name = (0,jsonShape/* text */.Qq)({ max: 4096 });
const shardPlan_shard = (0,jsonShape/* integer */.nd)(1, shard/* MAX_SHARDS */.hH);
const planShape = (0,jsonShape/* object */.Ik)({
    total: shardPlan_shard,
    packages: (0,jsonShape/* list */.p_)((0,jsonShape/* object */.Ik)({
        importPath: shardPlan_name,
        shard: (0,dist/* undefinedable */.dxN)(shardPlan_shard),
        tests: (0,dist/* undefinedable */.dxN)((0,jsonShape/* list */.p_)((0,jsonShape/* object */.Ik)({ name: shardPlan_name, shard: shardPlan_shard }), MAX_PACKAGES)),
    }), MAX_PACKAGES),
});
/** @throws ShapeError, or SyntaxError if it is not JSON */
function parsePlan(json) {
    return (0,jsonShape/* parseShape */.Tr)(planShape, JSON.parse(json));
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

/***/ 73983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ captureBounded)
/* harmony export */ });
/* harmony import */ var _supervise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56498);

/** Far more than any of these commands needs. */
const MAX_SECONDS = 60;
/** After an interrupt, the report has to be finished soon. */
const MAX_INTERRUPTED_SECONDS = 5;
/**
 * Runs a command and returns its output. If it takes too long or is stopped, it is ended with everything that it started.
 * @returns undefined if it was ended
 * @throws Error with the cause if the program cannot be started
 */
async function captureBounded(program, args, { stop, seconds = MAX_SECONDS, ...place }) {
    const [stdout, stderr] = [[], []];
    const { exitCode, timedOut, stopped } = await (0,_supervise_js__WEBPACK_IMPORTED_MODULE_0__/* .supervise */ .z)(program, args, {
        ...place,
        stop: stop.aborted ? new AbortController().signal : stop,
        timeoutSeconds: stop.aborted ? Math.min(seconds, MAX_INTERRUPTED_SECONDS) : seconds,
        onStdout: (chunk) => stdout.push(chunk),
        onStderr: (chunk) => stderr.push(chunk),
    });
    if (timedOut || stopped)
        return undefined;
    return { exitCode, stdout: textOf(stdout), stderr: textOf(stderr) };
}
function textOf(chunks) {
    return Buffer.concat(chunks).toString('utf8');
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

/***/ 46839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ collect),
  Xp: () => (/* binding */ collectFrom),
  Lu: () => (/* binding */ withoutRoot)
});

// UNUSED EXPORTS: readRun

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/covdata/read/dataFolders.ts
var dataFolders = __webpack_require__(98628);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/support/files.ts
var support_files = __webpack_require__(88020);
;// CONCATENATED MODULE: ./src/checks/dataDirectories.ts
/** @module Checks the data directories of a run after the suite: tests may have done anything to them. */






/** Read, write and search for the owner. */
const OWN = 0o700;
/**
 * Finds out what happened to the directories, and makes them readable if possible: a missing one is created again, empty.
 * @param directories absolute
 */
async function checkDirectories(directories) {
    const findings = await directoryFindings(directories);
    const readable = [];
    for (const directory of directories)
        if (await (0,support_files/* succeeds */.kz)((0,promises_.readdir)(directory)))
            readable.push(directory);
    return { findings, readable };
}
async function directoryFindings(directories) {
    const missing = [];
    const unwritable = [];
    const foreign = [];
    for (const directory of directories) {
        const stats = await (0,promises_.lstat)(directory).catch(() => undefined);
        if (stats?.isDirectory() !== true) {
            missing.push(stats === undefined ? directory : `${directory} is no longer a directory`);
            await recreate(directory);
            continue;
        }
        // Windows has neither user ids nor modes.
        const user = process.getuid?.();
        if (user === undefined)
            continue;
        if (stats.uid !== user)
            unwritable.push(`${directory} belongs to user id ${stats.uid}`);
        else if ((stats.mode & OWN) !== OWN) {
            unwritable.push(`${directory} has the mode ${(stats.mode & 0o777).toString(8)}`);
            await (0,promises_.chmod)(directory, OWN).catch(() => undefined);
        }
        foreign.push(...(await foreignFiles(directory, user)));
    }
    return [
        ...(0,finding/* findingIfAny */.HN)('data-directory-missing', 'A coverage data directory is gone', missing),
        ...(0,finding/* findingIfAny */.HN)('data-directory-unwritable', 'A coverage data directory is not writable', unwritable),
        ...(0,finding/* findingIfAny */.HN)('foreign-owned-data', 'Processes of another user wrote coverage data', foreign),
    ];
}
/** A directory that cannot be created is not read. */
async function recreate(directory) {
    await (0,promises_.rm)(directory, { force: true }).catch(() => undefined);
    await (0,promises_.mkdir)(directory, { recursive: true }).catch(() => undefined);
}
/** Synchronous, because there may be thousands of files and each takes microseconds. */
function ownerOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).uid;
    }
    catch {
        // The file is gone, or we may not read the directory: reading the data will tell.
        return undefined;
    }
}
/** One line for each owner other than `user`. */
async function foreignFiles(directory, user) {
    const byOwner = new Map();
    for (const name of await (0,promises_.readdir)(directory).catch(() => [])) {
        const uid = ownerOf((0,external_node_path_.join)(directory, name));
        if (uid === undefined || uid === user)
            continue;
        const names = byOwner.get(uid);
        if (names === undefined)
            byOwner.set(uid, [name]);
        else
            names.push(name);
    }
    return [...byOwner].map(([uid, names]) => `${(0,plural/* plural */.L)(names.length, 'file')} of user id ${uid}: ${(0,external_node_path_.join)(directory, names[0] ?? '')}${names.length > 1 ? ' …' : ''}`);
}

;// CONCATENATED MODULE: ./src/checks/oldData.ts
/** @module Finds coverage data from before the run. */

/** Clocks are corrected by small amounts all the time. */
const TOLERANCE_MS = 1000;
/**
 * Goes by the time in the names of counter data files: when their process ended.
 * @param setBackMs by how much the machine's clock was set back since our process began
 */
function oldDataFindings(pods, started, setBackMs = clockSetBack()) {
    const earliest = BigInt(Math.floor(started.getTime() - setBackMs - TOLERANCE_MS)) * 1000000n;
    const evidence = pods.flatMap((pod) => pod.processes.filter((process) => process.time < earliest).map((process) => process.path));
    const files = evidence.length === 1 ? 'A counter data file is' : `${evidence.length} counter data files are`;
    return (0,finding/* findingIfAny */.HN)('data-older-than-run', `${files} older than the run`, evidence);
}
/** In milliseconds; 0 if the clock was set forward or not at all. The time that has passed is known from another clock. */
function clockSetBack() {
    return Math.max(0, performance.timeOrigin + performance.now() - Date.now());
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/checks/fileMarks.ts
var fileMarks = __webpack_require__(56505);
// EXTERNAL MODULE: ./src/process/boundedCommand.ts
var boundedCommand = __webpack_require__(73983);
;// CONCATENATED MODULE: ./src/checks/goVersions.ts
/** @module Which Go version built an executable. */


/** Paths in one command, because the length of a command line is limited. */
const MAX_PATHS = 100;
/**
 * Asks `go version` about executables.
 * @returns versions by path, without the leading `go`: `1.26.8`. Files that are not Go programs are left out, and so are
 * all paths after the first hundred. Empty if `go version` cannot be run, does not answer in time or is stopped.
 */
async function goVersionsOf(go, paths, stop) {
    const asked = (await Promise.all(paths.slice(0, MAX_PATHS).map(fileAt))).filter((path) => path !== undefined);
    if (asked.length === 0)
        return new Map();
    const { program, env, platform } = go;
    const args = ['version', ...asked];
    const ended = await (0,boundedCommand/* captureBounded */.Q)(program, args, { cwd: '.', env, platform, stop }).catch(() => undefined);
    const lines = (ended?.stdout ?? '').split(/\r?\n/);
    return new Map(asked.flatMap((path) => {
        // `go1.26.8`, `devel go1.28-…`
        const shown = lines.flatMap((text) => (text.startsWith(`${path}: `) ? text.slice(path.length + 2) : []));
        return shown.flatMap((text) => {
            const version = /^(?:devel )?go(.+)$/.exec(text)?.[1];
            return version === undefined ? [] : [[path, version]];
        });
    }));
}
/** Files only: `go version` would search a whole directory. */
async function fileAt(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    return stats?.isFile() === true ? path : undefined;
}

// EXTERNAL MODULE: ./src/checks/instrumentation.ts
var instrumentation = __webpack_require__(80127);
;// CONCATENATED MODULE: ./src/checks/binaryFiles.ts
/** @module Checks the binaries' files after the suite: rebuilt by the tests, without coverage, or by another Go version. */







/** Finds binaries that were replaced or removed, and executables that another Go version built. */
async function binaryFileFindings(files) {
    const { go, goVersion, built, pods, stop } = files;
    const replaced = await replacedBinaries(files);
    const there = replaced.filter(({ instrumentation }) => instrumentation !== undefined);
    const paths = [...there.map(({ binary }) => binary.path), ...otherBinaries(pods, built)];
    const versions = await goVersionsOf(go, paths, stop);
    const others = [...versions].filter(([, version]) => version.split(/[\s-]/)[0] !== goVersion);
    return [
        ...replacedFindings(replaced, versions),
        ...list('other-go-version', 'built with a Go version other than the pinned one', others.map(([path, version]) => `${path}: Go ${version}`)),
    ];
}
/** A binary that is gone was cleaned up, and is only worth a finding if it never wrote anything. */
async function replacedBinaries({ built, marks, binaries }) {
    const silent = new Set(binaries.filter((binary) => binary.processes === 0).map((binary) => binary.importPath));
    const found = [];
    for (const binary of built) {
        const state = await (0,fileMarks/* fileState */.o)(binary.path, marks);
        if (state === 'changed')
            found.push({ binary, gone: false, instrumentation: await (0,instrumentation/* instrumentationOf */.K)(binary.path) });
        if (state === 'gone' && silent.has(binary.importPath))
            found.push({ binary, gone: true, instrumentation: undefined });
    }
    return found;
}
function replacedFindings(replaced, versions) {
    const evidence = (wanted, isGo) => replaced
        .filter(({ binary, instrumentation }) => wanted.includes(instrumentation) && versions.has(binary.path) === isGo)
        .map((found) => `${found.binary.name} (${found.binary.path}): ${stateText(found, versions.get(found.binary.path))}`);
    return [
        ...list('program-not-instrumented', 'replaced by one without coverage', evidence(['none'], true)),
        ...list('main-not-instrumented', 'replaced by one whose main package is not instrumented', evidence(['no main'], true)),
        ...list('binary-replaced', 'replaced during the suite', [
            ...evidence(['full'], true),
            ...evidence(['full', 'no main', 'none', undefined], false),
        ]),
    ];
}
function stateText({ gone, instrumentation }, version) {
    if (gone)
        return 'it was removed';
    if (instrumentation === undefined)
        return 'it can no longer be read';
    return version === undefined ? 'it is no longer a Go program' : `built with Go ${version}`;
}
function list(code, what, evidence) {
    const { length } = evidence;
    const title = `${(0,plural/* plural */.L)(length, 'binary')} ${length === 1 ? 'was' : 'were'} ${what}`;
    return (0,finding/* findingIfAny */.HN)(code, title, evidence);
}
/** Absolute paths of executed binaries that we did not build; their files may be gone. */
function otherBinaries(pods, built) {
    const own = new Set(built.map((binary) => binary.path));
    const started = pods.flatMap((pod) => pod.processes
        .filter((process) => model/* SOURCES */.Hl[process.column] === 'binaries')
        .flatMap((process) => process.args[0] ?? []));
    return [...new Set(started)].filter((path) => (0,external_node_path_.isAbsolute)(path) && !own.has(path));
}

// EXTERNAL MODULE: ./src/checks/stillRunning.ts
var stillRunning = __webpack_require__(91684);
;// CONCATENATED MODULE: ./src/checks/afterSuite.ts







/**
 * Makes the data directories readable if possible, finds the folders with data below them, and checks for processes that are
 * still running.
 * @param directories absolute: where the processes of this run write
 * @returns also the folders below in `readable`
 */
async function beforeReading(directories, platform) {
    const { findings, readable } = await checkDirectories(directories);
    const below = await Promise.all(readable.map(async (directory) => (0,dataFolders/* dataFoldersBelow */.h)(directory)));
    const all = [...directories, ...below.flatMap(({ folders }) => folders)];
    const { files, findings: running } = await (0,stillRunning/* stillRunning */.K)(all, platform);
    const leftOut = below.flatMap((found) => found.leftOut);
    const title = `${(0,plural/* plural */.L)(leftOut.length, 'folder')} below a coverage data directory ${leftOut.length === 1 ? 'was' : 'were'} not read`;
    return {
        findings: [...running, ...findings, ...(0,finding/* findingIfAny */.HN)('data-folder-unread', title, leftOut)],
        readable: [...readable, ...below.flatMap(({ folders }) => folders)],
        running: files,
    };
}
/** Checks the files of the binaries and the age of the data, which needs the data. */
async function afterReading(left) {
    return [...(await binaryFileFindings(left)), ...oldDataFindings(left.pods, left.started)];
}

// EXTERNAL MODULE: ./src/checks/doctor/missingData.ts
var missingData = __webpack_require__(86305);
// EXTERNAL MODULE: ./src/checks/shardedData.ts
var shardedData = __webpack_require__(44644);
// EXTERNAL MODULE: ./src/checks/describeData.ts + 1 modules
var describeData = __webpack_require__(76299);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts + 1 modules
var seenFiles = __webpack_require__(82812);
// EXTERNAL MODULE: ./src/coverage/buildModel.ts
var buildModel = __webpack_require__(84905);
// EXTERNAL MODULE: ./src/coverage/exclusionRules.ts
var exclusionRules = __webpack_require__(93219);
// EXTERNAL MODULE: ./src/coverage/exclusions.ts
var coverage_exclusions = __webpack_require__(14833);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
// EXTERNAL MODULE: ./src/coverage/sourceNames.ts
var sourceNames = __webpack_require__(99937);
;// CONCATENATED MODULE: ./src/coverage/runExclusions.ts
/** @module What is excluded from a run, whose sources are where the go command found them. */






/** How many packages are looked at at the same time. */
const PARALLEL_PACKAGES = 8;
/** Finds what the rules and the comments in the sources exclude. */
async function runExclusions(rules, { pods, measured, linked, names, locate, root }) {
    const exclusions = new coverage_exclusions/* Exclusions */.O4(rules);
    // Nothing else is worth another look at all files.
    if (rules.globs.length + names.texts.size === 0 && measured.size === linked.size)
        return exclusions;
    await (0,parallel/* forEachLimited */.v)([...(0,sourceNames/* filesByPackage */.l1)(pods, measured)], PARALLEL_PACKAGES, async ([importPath, files]) => {
        const located = locate(importPath);
        const directory = located === undefined ? undefined : await (0,promises_.realpath)(located).catch(() => undefined);
        for (const name of files) {
            const path = `${importPath}/${name}`;
            const place = directory === undefined ? undefined : (0,external_node_path_.join)(directory, name);
            const isRead = linked.has(importPath) || place === undefined;
            const text = isRead ? names.texts.get(path) : await (0,sourceNames/* textOf */.b6)(place);
            const file = root === undefined || place === undefined ? undefined : (0,pathsWithin/* pathBelow */.Br)(root, place);
            exclusions.add(path, file ?? path, text);
        }
    });
    return exclusions;
}

// EXTERNAL MODULE: ./src/coverage/namedFiles.ts
var namedFiles = __webpack_require__(41400);
// EXTERNAL MODULE: ./src/coverage/selectedPods.ts
var selectedPods = __webpack_require__(87461);
// EXTERNAL MODULE: ./src/coverage/readData.ts
var readData = __webpack_require__(532);
// EXTERNAL MODULE: ./src/coverage/unitIndexes.ts + 1 modules
var unitIndexes = __webpack_require__(11050);
// EXTERNAL MODULE: ./src/go/packages/moduleTree.ts
var moduleTree = __webpack_require__(96124);
// EXTERNAL MODULE: ./src/go/toolchain/target.ts
var target = __webpack_require__(50421);
// EXTERNAL MODULE: ./src/go/packages/selection.ts
var selection = __webpack_require__(4916);
// EXTERNAL MODULE: ./src/go/test/shard.ts
var test_shard = __webpack_require__(81075);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/slowProgress.ts
var slowProgress = __webpack_require__(42405);
// EXTERNAL MODULE: ./src/stages/compactData.ts + 3 modules
var compactData = __webpack_require__(3147);
// EXTERNAL MODULE: ./src/checks/testSources.ts
var testSources = __webpack_require__(843);
;// CONCATENATED MODULE: ./src/stages/expectedBinaries.ts
/** @module The binaries that were built, as those who look for their data want to know them. */

/** A binary, and what tests or scripts say about it. */
function builtOf(binary, { hidden }, { reExecuted, testSources }) {
    return {
        ...binary,
        reExecuted: reExecuted.has(binary.importPath),
        ...namedIn(hidden.has(binary.importPath) ? [] : testSources, binary.name),
    };
}
function namedIn(tests, name) {
    const naming = tests.filter(({ texts }) => (0,testSources/* namesProgram */.Z4)(texts, name));
    return { named: naming.length > 0, goByPath: naming.flatMap(({ goByPath }) => goByPath) };
}

// EXTERNAL MODULE: ./src/stages/repository.ts
var stages_repository = __webpack_require__(96559);
// EXTERNAL MODULE: ./src/checks/problemFindings.ts
var problemFindings = __webpack_require__(17736);
// EXTERNAL MODULE: ./src/checks/unitTestFiles.ts
var unitTestFiles = __webpack_require__(91764);
// EXTERNAL MODULE: ./src/coverage/unitTests.ts
var unitTests = __webpack_require__(50121);
;// CONCATENATED MODULE: ./src/stages/unitTestData.ts
/** @module What unit tests left that ran beside the suite. */









/**
 * Reads the data of unit tests.
 * @throws UserError if a directory cannot be read
 */
async function readUnitTests({ unitData }, measured, platform) {
    const before = await beforeReading([unitData], platform);
    const { pods, linked, problems } = await (0,readData/* readData */.v)({
        // They are one column, whatever the tests started.
        directories: before.readable.map((path) => ({ path, source: 'tests' })),
        measured,
        seen: new seenFiles/* SeenFiles */.T(),
    });
    const none = (0,readData/* counterFilesOf */.V)(pods) === 0;
    return {
        pods,
        linked,
        findings: [
            ...before.findings,
            ...(0,problemFindings/* problemFindings */.E)(problems),
            ...(none ? [(0,finding/* finding */.gk)('no-unit-data', 'The unit tests left no coverage data')] : []),
        ],
    };
}
/**
 * The model with what unit tests cover, and what is wrong with their data.
 * @param read undefined if they did not run
 * @param gone files that do not count
 * @param mayBeEmpty whether unit tests of other shards may have left data; without any, there are no figures of them
 */
function besideModel(model, read, gone, mayBeEmpty) {
    if (read === undefined)
        return { model, findings: [] };
    const { pods, linked: measured, findings } = read;
    if (mayBeEmpty && (0,readData/* counterFilesOf */.V)(pods) === 0)
        return { model, findings };
    const own = (0,buildModel/* buildModel */.y)({ pods, measured, selected: [], reach: new Map() }, new unitIndexes/* UnitIndexes */.r(gone));
    const beside = (0,unitTests/* withUnitTests */.i)(model, own.packages, () => true);
    return { model: beside, findings: [...findings, ...(0,unitTestFiles/* unknownFilesFinding */.L)(beside)] };
}

// EXTERNAL MODULE: ./src/covdata/bytes/bytes.ts
var bytes_bytes = __webpack_require__(63311);
// EXTERNAL MODULE: ./src/covdata/format/encodeMeta.ts
var encodeMeta = __webpack_require__(36607);
// EXTERNAL MODULE: ./src/covdata/format/metaFile.ts + 1 modules
var metaFile = __webpack_require__(21398);
// EXTERNAL MODULE: ./src/covdata/format/metaHash.ts
var metaHash = __webpack_require__(8413);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts
var readPods = __webpack_require__(13757);
// EXTERNAL MODULE: ./src/covdata/write/podFiles.ts
var podFiles = __webpack_require__(90796);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var go_goVersion = __webpack_require__(97508);
;// CONCATENATED MODULE: ./src/go/build/coverTool.ts
/**
 * @module The statements of packages that are in no binary, from Go's own cover tool: `go build -cover` runs it in the
 * same way for each package that it instruments.
 */








/** How many packages are instrumented at the same time. */
const coverTool_PARALLEL_PACKAGES = 4;
/** In bytes, far above the size of any real instrumented source. */
const MAX_OUTPUT = 256 * 1024 * 1024;
/** The first part of the names of the variables that the tool writes. */
const PREFIX = 'goCover_';
/** The variable with what the tool records about the functions of a package. */
const RECORD = new RegExp(`^var ${PREFIX}M = \\[\\.\\.\\.\\]byte\\{([^}]*)\\}`, 'm');
/**
 * Runs the cover tool on packages without building them, and keeps what it records about their functions. Tests may have
 * replaced anything: when the tool does not end for one package, it is not run for the others. Never throws.
 */
async function instrumentPackages(go, request) {
    const found = [];
    let slow;
    await (0,parallel/* forEachLimited */.v)(request.packages, coverTool_PARALLEL_PACKAGES, async (pkg, index) => {
        const { importPath } = pkg;
        const scratch = (0,external_node_path_.join)(request.scratch, String(index));
        try {
            if (slow !== undefined)
                throw slow;
            found[index] = { importPath, blob: await instrument(go, pkg, request, scratch), problem: undefined };
        }
        catch (error) {
            if (error instanceof TooSlow)
                slow = error;
            found[index] = { importPath, blob: undefined, problem: (0,errors/* describeError */.Uc)(error) };
        }
    });
    return found;
}
class TooSlow extends Error {
    message = 'go tool cover did not end in time';
}
/** @throws Error with the tool's message if it fails; TooSlow if it was ended */
async function instrument(go, { importPath, modulePath, dir, files }, { name, goVersion, stop }, scratch) {
    const sources = files.map((file) => (0,external_node_path_.join)(dir, file));
    // The tool would wait for a named pipe.
    for (const source of sources)
        if (!(await (0,support_files/* isFile */.fo)(source)))
            throw new Error(`${source} is not a regular file`);
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const [config, list] = [(0,external_node_path_.join)(scratch, 'config.json'), (0,external_node_path_.join)(scratch, 'files.txt')];
    const outputs = files.map((_, index) => (0,external_node_path_.join)(scratch, `${index}.go`));
    if ((0,go_goVersion/* compareVersions */.Zy)(goVersion, go_goVersion/* FIRST_WITH_VARIABLES_FILE */.n4) >= 0)
        outputs.unshift((0,external_node_path_.join)(scratch, 'variables.go'));
    // As cmd/go writes it (cmd/internal/cov/covcmd.CoverPkgConfig).
    const settings = {
        OutConfig: (0,external_node_path_.join)(scratch, 'out.json'),
        PkgPath: importPath,
        PkgName: name,
        Granularity: 'perblock',
        ModulePath: modulePath,
        Local: false,
        EmitMetaFile: '',
    };
    await (0,promises_.writeFile)(config, JSON.stringify(settings));
    await (0,promises_.writeFile)(list, `${outputs.join('\n')}\n`);
    const flags = ['-pkgcfg', config, '-mode', 'atomic', '-var', PREFIX, '-outfilelist', list];
    const args = ['tool', 'cover', ...flags, ...sources];
    const { env, platform } = go;
    const ended = await (0,boundedCommand/* captureBounded */.Q)(go.program, args, { cwd: scratch, env, platform, stop });
    if (ended === undefined)
        throw new TooSlow();
    const { exitCode, stderr } = ended;
    if (exitCode !== 0)
        throw new Error(stderr.trim() || `go tool cover ended with exit code ${exitCode}`);
    const texts = await Promise.all(outputs.map(async (path) => (0,regularFile/* readRegularFile */.XF)(path, MAX_OUTPUT)));
    return texts.map((text) => bytesIn(text.toString())).find((bytes) => bytes !== undefined);
}
/** The bytes of the array in which the tool writes what it records; undefined if there is none. */
function bytesIn(text) {
    const array = RECORD.exec(text)?.[1];
    return array === undefined ? undefined : Uint8Array.from(array.match(/0x[0-9a-f]+/g) ?? [], Number);
}

;// CONCATENATED MODULE: ./src/stages/unlinked.ts
/** @module Selected packages that no binary and no test binary links: what they would add to the total. */














/** Nothing is known. */
const NOTHING_UNLINKED = { pods: [], statements: new Map(), findings: [] };
/** The name of all packages in the pod, so that none of them is taken for the main package of a binary. */
const PACKAGE_NAME = 'unlinked';
/**
 * Counts the statements of packages that nothing links, with Go's own cover tool. When that fails, nothing else is lost.
 * @param pods the pods that were read
 */
async function unlinkedPackages({ go, pinned }, packages, pods, request) {
    const goVersion = (0,go_goVersion/* parseGoVersion */.SX)(pinned.info.version);
    if (packages.length === 0 || goVersion === undefined)
        return NOTHING_UNLINKED;
    try {
        return await counted(go, { packages, name: PACKAGE_NAME, goVersion }, pods, request);
    }
    catch (error) {
        const problem = (0,errors/* describeError */.Uc)(error);
        const found = packages.map(({ importPath }) => ({ importPath, problem }));
        return { ...NOTHING_UNLINKED, findings: request.count ? uncounted(found) : [] };
    }
}
async function counted(go, asked, pods, { count, scratch, stop }) {
    // The suite has run: it may have put something in the place of a name that it can guess.
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'unlinked-'));
    const found = await instrumentPackages(go, { ...asked, scratch: directory, stop });
    const blobs = found.flatMap(({ blob }) => blob ?? []);
    const hash = (0,metaHash/* hashBlobs */.DW)('md5', blobs);
    const bytes = (0,encodeMeta/* encodeMetaFile */.k)({ hash, mode: 'atomic', granularity: 'perblock', blobs });
    const { packages: decoded } = (0,metaFile/* decodeMetaFile */.ak)(bytes);
    const statements = new Map(decoded.map((pkg) => [pkg.importPath, pkg.records.statements]));
    if (!count)
        return { pods: [], statements, findings: [] };
    const data = (0,external_node_path_.join)(directory, 'data');
    await (0,promises_.mkdir)(data);
    await (0,podFiles/* writeMetaFile */.B7)(data, (0,bytes_bytes/* hex */.uh)(hash), bytes);
    const read = await (0,readPods/* readPods */.zL)([data], { columns: [columnFor(pods)] });
    return { pods: read.pods, statements, findings: uncounted(found) };
}
/** A column that has data already: otherwise there would be one in which nothing is covered. */
function columnFor(pods) {
    const columns = [...model/* SOURCES */.Hl.keys()];
    return columns.find((column) => pods.some((pod) => pod.columns.includes(column))) ?? 0;
}
function uncounted(found) {
    const evidence = found.flatMap(({ importPath, problem }) => problem === undefined ? [] : `${importPath}: ${problem}`);
    return (0,finding/* findingIfAny */.HN)('packages-not-counted', `${(0,plural/* plural */.L)(evidence.length, 'package')} could not be counted, so the total is too low`, evidence);
}

;// CONCATENATED MODULE: ./src/stages/collect.ts
/** @module Collects what the suite left: reads its data, and finds what is wrong with it. */


























/** Reads the data of a run, and compacts it to be kept. What cannot be read becomes findings. */
async function collect(ready, plan, built, suite, request) {
    const { binariesData, testsData, root } = request.directories;
    const before = await beforeReading([binariesData, testsData], request.platform);
    const sourceOf = (path) => (isWithin(path, testsData) ? 'tests' : 'binaries');
    const places = {
        ...before,
        directories: before.readable.map((path) => ({ path, source: sourceOf(path) })),
        main: binariesData,
        ours: (0,external_node_path_.join)(root, 'data') + external_node_path_.sep,
    };
    const { shard } = suite;
    return collectFrom(places, ready, plan, built, { ...request, suite: suiteState(suite), shard });
}
/** Like `collect`, wherever the data is. */
async function collectFrom(places, ready, plan, built, request) {
    const { started, modules, pinned, go } = ready;
    const { directories, inProcess, outDirectory, includeAll: count, stop, repository, suite, shard } = request;
    const { scratch } = directories;
    const progress = new slowProgress/* SlowProgress */.t(request.log);
    const measured = await measuredBy(plan, modules.measured, repository);
    const unit = request.unitTests ? await readUnitTests(directories, measured, request.platform) : undefined;
    const { pods, ...read } = await readRun({
        directories: places.directories,
        measured,
        onProgress: (read, total) => {
            progress.step(`reading data: ${read} of ${total} files`);
        },
    }, {
        moduleDirs: modules.measured.map(({ dir }) => dir),
        locate: (0,stages_repository/* locatorIn */.y)(repository, (0,selection/* packageLocator */.JN)(modules.measured, plan.selected)),
        root: repository.root,
        exclude: request.exclude,
        selected: plan.selected,
        unlinked: (packages, read) => unlinkedPackages(ready, packages, read, { count, scratch, stop }),
        ...(unit === undefined ? {} : { unit }),
    }, {
        built: built.binaries.map((binary) => builtOf(binary, built, plan)),
        suite,
        inProcess,
        running: places.running,
    });
    const after = await afterReading({
        go,
        stop,
        goVersion: pinned.info.version,
        built: built.binaries,
        marks: built.marks,
        binaries: read.binaries,
        pods,
        started,
    });
    const beside = besideModel(read.model, unit, read.names.gone, (0,test_shard/* isShard */.ze)(shard));
    const found = [...places.findings, ...read.findings, ...beside.findings, ...after];
    const known = (0,shardedData/* findingsOfShard */.W)(found, shard);
    const missing = await causesOf(known, built, read.binaries, { ...request, main: places.main });
    const unstored = await (0,compactData/* compactData */.A)(pods, (0,external_node_path_.join)(outDirectory, reportFolder/* DATA_FOLDER */.ej), request.checkFolder, unit);
    const findings = [...known, ...missing, ...unstored];
    return {
        ...read,
        model: beside.model,
        findings: findings.map((item) => withoutRoot(item, places.ours)),
    };
}
/** Why binaries left no counters, if anybody expected them to. */
async function causesOf(known, { binaries }, infos, { main, repository, platform, arch, suite, }) {
    const silent = new Set(infos.filter(({ processes }) => processes === 0).map(({ importPath }) => importPath));
    return (0,missingData/* missingDataFindings */.x)(known, {
        binaries: binaries.filter(({ importPath }) => silent.has(importPath)),
        directory: main,
        isWrittenHere: suite !== 'steps',
        checkout: repository.root,
        platform,
        here: (0,target/* targetOf */.$)(platform, arch),
    });
}
/** Directories of ours are gone when somebody reads the evidence: what counts is which file of it. */
function withoutRoot(item, root) {
    return { ...item, evidence: item.evidence.map((line) => line.replaceAll(root, '')) };
}
function isWithin(path, directory) {
    return path === directory || path.startsWith(directory + external_node_path_.sep);
}
/**
 * The packages that `coverpkg` names, or all that are in the modules' directories when the suite has ended. Fixtures that
 * tests build may have a module's path too, but do not count.
 */
async function measuredBy({ named, selected }, modules, repository) {
    const trees = await Promise.all(modules.map(moduleTree/* packagesInTree */.b));
    const mains = new Set(trees.flatMap((tree) => [...tree]));
    const own = named ?? new Set([...mains, ...selected.map((pkg) => pkg.importPath)]);
    return { modules, packages: own, mains, nameFile: (0,namedFiles/* fileNamer */.Q)(repository.root, repository.pathMap) };
}
/**
 * Reads and merges the data of one run.
 * @throws UserError if a directory cannot be read
 */
async function readRun(request, { moduleDirs, locate, selected, unlinked, unit, exclude = exclusionRules/* NO_EXCLUSION_RULES */.F, root }, circumstances) {
    const data = await (0,readData/* readData */.v)({ ...request, seen: new seenFiles/* SeenFiles */.T() });
    const { linked, modeClashes } = data;
    const other = await unlinked(selected.filter((pkg) => !linked.has(pkg.importPath)), data.pods);
    const pods = [...data.pods, ...other.pods];
    const wants = (text) => (0,coverage_exclusions/* mayExclude */.mE)(exclude, text);
    const names = await (0,sourceNames/* sourceNames */.SI)(data.pods, linked, locate, moduleDirs, wants);
    const indexes = new unitIndexes/* UnitIndexes */.r(names.gone);
    const problems = [...data.problems, ...modeClashes];
    const measured = new Set([...linked, ...packagesOf(other.pods)]);
    const all = {
        pods: [...pods, ...(unit?.pods ?? [])],
        measured: new Set([...measured, ...(unit?.linked ?? [])]),
    };
    const exclusions = await runExclusions(exclude, { ...all, linked, names, locate, root });
    const described = (0,describeData/* describeData */.s)({ ...data, problems }, circumstances, indexes, indexes.without(exclusions));
    const model = {
        pods,
        measured,
        selected: selected.map((pkg) => pkg.importPath),
        unlinkedStatements: other.statements,
    };
    return {
        ...described,
        findings: [...described.findings, ...other.findings],
        model: (0,buildModel/* buildModel */.y)(model, indexes),
        names,
        exclusions,
        packagesLeftOut: (0,selectedPods/* packagesLeftOut */.dP)(pods, measured),
        pods,
    };
}
function packagesOf(pods) {
    return pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath));
}
function suiteState(suite) {
    const ran = suite.packages.some((pkg) => pkg.tests.some((test) => test.outcome !== 'skip'));
    return suite.kind === 'command' || ran ? 'ran' : 'idle';
}


/***/ }),

/***/ 37169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  k: () => (/* binding */ measurementOf)
});

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/checks/namedSources.ts



/** Names both kinds of files. */
function namedSourceFindings({ gone, directed }) {
    const names = [...directed].map(([path, source]) => `${path} (named in ${source})`);
    return [
        ...(0,finding/* findingIfAny */.HN)('sources-gone', `${(0,plural/* plural */.L)(gone.size, 'source file')} no longer there: not counted`, [
            ...[...gone].sort(),
        ]),
        ...(0,finding/* findingIfAny */.HN)('line-directives', `Functions have the names and lines of ${(0,plural/* plural */.L)(names.length, 'file')} by line directives`, names.sort()),
    ];
}
/**
 * The files whose lines in the data are not theirs: since Go 1.27 only the name of a file comes from a line directive,
 * and the lines are those of the Go file.
 */
function misnamedFiles({ directed }, go) {
    return go !== undefined && (0,goVersion/* compareVersions */.Zy)(go, goVersion/* FIRST_WITH_SPLIT_UNITS */.X5) < 0
        ? new Set()
        : new Set([...directed].filter(([path, source]) => !path.endsWith(`/${source}`)).map(([path]) => path));
}

// EXTERNAL MODULE: ./src/checks/exclusionFindings.ts
var exclusionFindings = __webpack_require__(71115);
// EXTERNAL MODULE: ./src/checks/repeatedStatements.ts
var repeatedStatements = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/checks/revisions.ts
var revisions = __webpack_require__(66007);
// EXTERNAL MODULE: ./src/checks/unusedMappings.ts
var unusedMappings = __webpack_require__(54624);
// EXTERNAL MODULE: ./src/git/blobs.ts
var blobs = __webpack_require__(86176);
// EXTERNAL MODULE: ./src/git/commits.ts
var commits = __webpack_require__(39102);
// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
// EXTERNAL MODULE: ./src/coverage/sourceFiles.ts
var sourceFiles = __webpack_require__(53078);
;// CONCATENATED MODULE: ./src/coverage/committedFiles.ts
/** @module Which files the tested commit has: not those that the job generated or changed before they were measured. */





/** Even in a repository with a million files, git needs less. */
const MAX_MS = 10_000;
/** After an interrupt, the report has to be finished soon. */
const MAX_INTERRUPTED_MS = 5000;
/** The files of the commit; undefined if git does not know it, does not answer in time, or is not there. */
async function filesOfCommit(request) {
    const { directory, commit, env, platform, stop } = request;
    if (commit === undefined || !(0,commits/* isObjectId */.TS)(commit))
        return undefined;
    const host = {
        env,
        platform,
        stop: stop.aborted
            ? AbortSignal.timeout(MAX_INTERRUPTED_MS)
            : AbortSignal.any([stop, AbortSignal.timeout(MAX_MS)]),
    };
    try {
        return await (0,blobs/* blobsOfCommit */.Z)(await (0,gitCommand.findRepository)(directory, host), commit);
    }
    catch (error) {
        if (error instanceof gitProblem.GitProblem)
            return undefined;
        throw error;
    }
}
/** Marks the files that the commit does not have with the measured content; none if its files are not known. */
function markUncommitted(files, blobs) {
    if (blobs === undefined)
        return files;
    return files.map((item) => ((0,sourceFiles/* isBlobOf */.r4)(item, blobs.get(item.file)) ? item : { ...item, uncommitted: true }));
}

// EXTERNAL MODULE: ./src/coverage/excludeUnits.ts
var excludeUnits = __webpack_require__(27401);
// EXTERNAL MODULE: ./src/coverage/moduleFiles.ts
var moduleFiles = __webpack_require__(86657);
// EXTERNAL MODULE: ./src/coverage/sources.ts
var sources = __webpack_require__(84272);
// EXTERNAL MODULE: ./src/go/packages/selection.ts
var selection = __webpack_require__(4916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/process/atExit.ts
var atExit = __webpack_require__(99100);
// EXTERNAL MODULE: ./src/support/directories.ts
var support_directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
;// CONCATENATED MODULE: ./src/preserve/fixedDirectory.ts
/**
 * @module Where binaries write that are started without GOCOVERDIR: a link, whose path is built into them, to the data of
 * the run while it lasts.
 */










/** A file in the root that contains the process id of the run. */
const OWNER = 'owner';
/**
 * Creates the link, replacing that of a run that was killed.
 * @param toolCacheDir absolute
 * @param workingDirectory absolute
 * @returns undefined if another run of the working directory has it, or if links cannot be created
 */
async function claimFixedDirectory(toolCacheDir, workingDirectory, { root, binariesData }) {
    const parent = (0,external_node_path_.join)(toolCacheDir, 'go-integration-coverage-preserve');
    const name = (0,external_node_crypto_.createHash)('sha256').update(workingDirectory).digest('hex').slice(0, 16);
    const path = (0,external_node_path_.join)(parent, `data-${name}`);
    if (!(await (0,files/* succeeds */.kz)((0,support_directories/* makeDirectory */.Oh)(parent))))
        return undefined;
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, OWNER), String(process.pid));
    const claimed = (await fixedDirectory_link(binariesData, path)) || ((await removeStale(path)) && (await fixedDirectory_link(binariesData, path)));
    if (!claimed)
        return undefined;
    let target = binariesData;
    const unwatch = (0,atExit/* atExit */.s)(() => {
        if ((0,external_node_fs_.readlinkSync)(path) === target)
            (0,external_node_fs_.rmSync)(path, { force: true });
    });
    return {
        path,
        redirect: async (directory) => {
            if ((await targetOf(path)) !== target)
                return;
            await (0,promises_.rm)(path, { force: true });
            if (await fixedDirectory_link(directory, path))
                target = directory;
        },
        release: async () => {
            unwatch();
            if ((await targetOf(path)) === target)
                await (0,promises_.rm)(path, { force: true });
        },
    };
}
/** Creates the link unless there is one: atomic, so that only one of several runs succeeds. */
async function fixedDirectory_link(target, path) {
    return (0,files/* succeeds */.kz)((0,promises_.symlink)(target, path, 'junction'));
}
/** Removes the link of a run that was killed. It is renamed first, so that the link of a newer run is not removed. */
async function removeStale(path) {
    const target = await targetOf(path);
    if (target === undefined || (await isRunning(target)))
        return false;
    const aside = (0,newFiles/* temporaryIn */.xt)((0,external_node_path_.dirname)(path));
    if (!(await (0,files/* succeeds */.kz)((0,promises_.rename)(path, aside))))
        return false;
    if ((await targetOf(aside)) !== target) {
        await (0,promises_.rename)(aside, path).catch(() => undefined);
        return false;
    }
    await (0,promises_.rm)(aside, { force: true });
    return true;
}
async function targetOf(path) {
    return (0,promises_.readlink)(path).catch(() => undefined);
}
/** Enough for a process id. */
const MAX_OWNER_BYTES = 100;
/** @param binariesData the data directory of another run */
async function isRunning(binariesData) {
    // Anything may be there: it was in reach of the tests of that run.
    const bytes = await (0,regularFile/* readRegularFile */.XF)((0,external_node_path_.join)(binariesData, '..', '..', OWNER), MAX_OWNER_BYTES).catch(() => '');
    const owner = bytes.toString();
    // Empty if the run was killed while writing it. Process id 0 would stand for our own process group.
    const pid = /^[1-9]\d*$/.test(owner) ? Number(owner) : undefined;
    if (pid === undefined)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it runs, but belongs to another user.
        return (0,errors/* errorCode */.CA)(error) === 'EPERM';
    }
}

// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/watchdog.ts
var watchdog = __webpack_require__(81450);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/stages/build.ts + 7 modules
var build = __webpack_require__(44436);
// EXTERNAL MODULE: ./src/stages/collect.ts + 10 modules
var collect = __webpack_require__(46839);
// EXTERNAL MODULE: ./src/checks/runningProcesses.ts
var runningProcesses = __webpack_require__(28365);
;// CONCATENATED MODULE: ./src/checks/endedProcesses.ts
/** @module Which live files are of processes that have certainly ended, and who reads a directory. */




/** Decides for which live files no process is left that could still count. */
class EndedProcesses {
    platform;
    /** Programs that were seen running: processes of containers in a virtual machine, or on another one, never are. */
    seen = new Set();
    constructor(platform) {
        this.platform = platform;
    }
    /**
     * The live files whose processes have certainly ended. If a file does not say how (the process was killed, or is running),
     * that is certain only if another process of the same program and user was seen here.
     */
    async among(paths) {
        const ended = new Set();
        const unsure = [];
        const processes = paths.length > 0 && this.platform === 'linux' ? await (0,runningProcesses/* linuxProcesses */.qb)() : [];
        for (const path of paths) {
            const live = await (0,runningProcesses/* liveOwner */.oi)(path);
            if (live === undefined)
                continue;
            const program = live.origin.args[0] ?? '';
            const isRunning = this.platform === 'linux'
                ? (await (0,runningProcesses/* processOf */.hh)(live, (0,external_node_path_.basename)(path), processes)) !== undefined
                : (0,runningProcesses/* isAlive */._n)(live.pid);
            if (isRunning)
                this.seen.add(program);
            else if (SURE.includes(live.ending.how))
                ended.add(path);
            else if (this.platform === 'linux')
                unsure.push({ path, program });
        }
        for (const { path, program } of unsure)
            if (this.seen.has(program) && (await isOurs(path)))
                ended.add(path);
        return ended;
    }
}
/** What a live file says when its process is about to end. */
const SURE = ['signal', 'panic', 'fatal error', 'itself'];
/** The processes of other users may be hidden from us. */
async function isOurs(path) {
    const stats = await (0,promises_.lstat)(path).catch(() => undefined);
    return stats !== undefined && stats.uid === process.getuid?.();
}
/**
 * Whether another process works in one of the directories, as after `cd "$GOCOVERDIR"`, or names it in its command line, as
 * `go tool covdata -i` and `cp` do, other than for writing there. Only Linux shows either.
 * @param directories absolute; with links in them, only command lines are known
 */
async function anyReader(directories, platform) {
    if (platform !== 'linux')
        return false;
    const pids = (await (0,files/* processIds */.Uj)()).filter((pid) => pid !== String(process.pid));
    const places = await Promise.all(pids.map(async (pid) => (0,promises_.readlink)(`/proc/${pid}/cwd`).catch(() => '')));
    if (places.some((place) => directories.some((directory) => `${place}/`.startsWith(`${directory}/`))))
        return true;
    const lines = await Promise.all(pids.map(async (pid) => (0,files/* readProc */.lK)(`${pid}/cmdline`)));
    return lines
        .flatMap((line) => line.split('\0'))
        .some((arg) => !arg.startsWith(WRITER) && directories.some((directory) => arg.includes(directory)));
}
/** How a test binary is told where to write. */
const WRITER = '-test.gocoverdir=';

// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
// EXTERNAL MODULE: ./src/covdata/bytes/fileReader.ts
var fileReader = __webpack_require__(88663);
// EXTERNAL MODULE: ./src/covdata/format/counterFile.ts
var counterFile = __webpack_require__(5544);
// EXTERNAL MODULE: ./src/covdata/bytes/fileSystem.ts
var fileSystem = __webpack_require__(49749);
// EXTERNAL MODULE: ./src/covdata/live/liveFile.ts
var liveFile = __webpack_require__(24791);
// EXTERNAL MODULE: ./src/covdata/read/dataFolders.ts
var dataFolders = __webpack_require__(98628);
// EXTERNAL MODULE: ./src/covdata/read/pods.ts + 2 modules
var read_pods = __webpack_require__(86328);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts + 1 modules
var seenFiles = __webpack_require__(82812);
;// CONCATENATED MODULE: ./src/covdata/compaction/endedFiles.ts
/**
 * @module Which files of a directory may be merged while the suite runs: those of processes that have ended, all of a process
 * at once. A process that may leave more files is left alone, as is what a report would have to say something about.
 */


/** @returns the files of each process that may be merged, by process id */
function endedFiles(pods, { isAlive, ended, elsewhere }, questions) {
    const files = pods.flatMap(({ tag, counterFiles }) => counterFiles.map((name) => ({ tag, name })));
    const byProcess = (0,arrays/* groupBy */.$)(files, ({ name }) => name.pid);
    // Sums, among them our own.
    byProcess.delete(0);
    for (const [pid, own] of byProcess) {
        const isReady = own.every(({ name }) => questions.isOld(name) && !questions.isLeft(name) && (name.live === undefined || ended.has(name.path)));
        if (!isReady || elsewhere.has(pid) || isAlive(pid) || !isUniform(own, questions))
            byProcess.delete(pid);
    }
    return byProcess;
}
/**
 * Whether all files with a process id count in the same sum, so that they can be merged at once. A single file does; of
 * several, all have to say which process they are from.
 */
function isUniform(files, { identityOf, columnOf }) {
    const [first] = files;
    if (first === undefined || files.length === 1)
        return true;
    if (files.some(({ tag }) => tag !== first.tag))
        return false;
    const own = files.filter(({ name }) => name.live === undefined);
    const identities = own.map(({ name }) => identityOf(name));
    const atEnd = new Map(identities.flatMap((identity) => identity?.atEnd === true ? [[identity.started, identity.fixed]] : []));
    const sums = files.map(({ name }) => {
        const { live } = name;
        if (live === undefined) {
            const identity = identities[own.findIndex((other) => other.name === name)];
            return identity === undefined ? undefined : `${columnOf(name, identity)} ${identity.fixed}`;
        }
        const fixed = atEnd.get(live.started);
        // What such a process had written before it was killed is told apart from the rest.
        if (fixed === undefined && own.length > 0)
            return undefined;
        return `${columnOf(name, undefined)} ${fixed ?? live.ending.how !== 'itself'}`;
    });
    return sums.every((sum) => sum !== undefined && sum === sums[0]);
}
/** The ids of processes that left temporary files, by the names of files. */
function temporaryOwners(names) {
    return names.flatMap((name) => {
        const [, pid] = /^tmp\.covcounters\.[^.]+\.(\d+)\./.exec(name) ?? [];
        return pid === undefined ? [] : Number(pid);
    });
}
/** The ids of processes that left data, by the paths of files. */
function dataOwners(paths) {
    return paths.flatMap((path) => {
        const [, pid] = /^(?:live\.covcounters|covcounters\..+)\.(\d+)\.\d+$/.exec((0,external_node_path_.basename)(path)) ?? [];
        return pid === undefined ? [] : Number(pid);
    });
}

;// CONCATENATED MODULE: ./src/covdata/compaction/growth.ts
/** @module Watches how much data processes leave in directories. */


/** The name of a file with counters of one process, or of several. */
const COUNTERS = /^(?:live\.)?covcounters\./;
/** What `blocks` counts, whatever the file system. */
const BLOCK_BYTES = 512;
/** What is in some directories, and since when. Files are looked at once, so a look at a directory without news is cheap. */
class Growth {
    directories;
    known = new Map();
    bytes = 0;
    /** @param directories absolute; those that cannot be read are empty */
    constructor(directories) {
        this.directories = directories;
    }
    /**
     * Looks at the directories.
     * @param now in milliseconds, of a clock that is never set
     */
    look(now) {
        const gone = new Set(this.known.keys());
        for (const directory of this.directories) {
            for (const name of namesIn(directory)) {
                if (!COUNTERS.test(name))
                    continue;
                const file = external_node_path_default().join(directory, name);
                if (!gone.delete(file))
                    this.add(file, now);
            }
        }
        for (const file of gone)
            this.remove(file);
    }
    exceeds({ files, bytes }) {
        return this.known.size > files || this.bytes > bytes;
    }
    /** Whether a file was there when the directories were looked at by then; its process may still be about to write others. */
    isOlder(file, then) {
        const known = this.known.get(file);
        return known !== undefined && known.seen <= then;
    }
    /** How many files were there by then, and what they take. */
    olderThan(then) {
        let [files, bytes] = [0, 0];
        for (const known of this.known.values()) {
            if (known.seen > then)
                continue;
            files++;
            bytes += known.bytes;
        }
        return { files, bytes };
    }
    add(file, now) {
        const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            return;
        // The counters of functions that never ran are holes in a live file. Not every file system counts blocks.
        const bytes = stats.blocks > 0 ? BLOCK_BYTES * stats.blocks : stats.size;
        this.known.set(file, { seen: now, bytes });
        this.bytes += bytes;
    }
    remove(file) {
        this.bytes -= this.known.get(file)?.bytes ?? 0;
        this.known.delete(file);
    }
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./src/covdata/live/anyMetaFile.ts
var anyMetaFile = __webpack_require__(78798);
// EXTERNAL MODULE: ./src/covdata/read/counterReader.ts + 6 modules
var counterReader = __webpack_require__(16819);
// EXTERNAL MODULE: ./src/covdata/counters/podCounters.ts
var podCounters = __webpack_require__(89718);
// EXTERNAL MODULE: ./src/covdata/format/encodeCounters.ts
var encodeCounters = __webpack_require__(53443);
// EXTERNAL MODULE: ./src/covdata/read/processGroups.ts
var processGroups = __webpack_require__(82940);
;// CONCATENATED MODULE: ./src/covdata/compaction/mergedFile.ts
/** @module The file of a directory that has the counters of processes whose own files are gone. */








/**
 * Adds to a merged file. Its new content takes the place of the old one at once, and names the files that it includes:
 * from then on those do not count any more, whether or not somebody removes them.
 * @throws Error if the file cannot be read or written; then nothing has changed
 */
function addToMerged({ path: file, target, kept, kind }, addition, { scratch, isThere }) {
    const { meta, layout, mode } = target;
    const sum = new podCounters/* PodCounters */.v(layout, mode);
    const fold = new processGroups/* ProcessFold */.nf();
    const names = new Set(addition.names);
    const before = readMerged(file);
    if (before !== undefined) {
        sum.add(before.entries);
        for (const process of before.processes)
            fold.add(process);
        // Files that could not be removed.
        for (const name of before.names)
            if (isThere(name))
                names.add(name);
    }
    sum.addAll(addition.counters);
    for (const process of addition.processes)
        fold.add(process);
    const record = { groups: fold.processes.map(processGroups/* groupOf */.F8), names: [...names] };
    const identity = { started: 0n, clears: 0n, atEnd: true, fixed: kept, kind };
    const hash = Buffer.from(meta.hash, 'hex');
    const origin = { args: [], goos: '', goarch: '' };
    const bytes = (0,encodeCounters/* encodeCounterFile */.p)(hash, origin, sum.entries(), identity, record);
    const temporary = external_node_path_default().join(scratch, external_node_path_default().basename(file));
    try {
        (0,external_node_fs_.writeFileSync)(temporary, bytes, { mode: 0o600 });
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** @returns undefined if there is none: nothing has been merged yet, or a test has removed what there was */
function readMerged(file) {
    try {
        const bytes = new fileReader/* FileReader */.q().read(file, 'counters');
        const { entries, origin, record } = (0,counterFile/* decodeCounterFile */.l)(bytes);
        if (record === undefined)
            throw new Error(`${file} is not the file that was written`);
        const unknown = { pid: 0, time: 0n, directory: 0, column: 0, path: file, ending: undefined };
        const { groups, names } = record;
        const none = { fixed: false, kind: undefined, atEnd: false };
        return { entries, processes: (0,processGroups/* processesOf */.L6)({ ...origin, ...unknown, ...none, groups }), names };
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/covdata/compaction/mergePod.ts
/** @module Merges files of ended processes of one pod. */








/**
 * Merges files into those of the run: one for each column, and one more for counters that Go itself would have lost.
 * @param names all files of each of their processes
 */
async function mergePod(pod, names, request) {
    const target = mergePod_targetOf(pod);
    if (target === undefined)
        return { merged: [], left: names.map((name) => name.path) };
    const left = new Set();
    const merged = [];
    for (;;) {
        const chosen = names.filter(({ pid }) => !left.has(pid));
        const { additions, bad } = await additionsOf(chosen, target, request);
        if (bad.size === 0) {
            for (const addition of additions) {
                add(pod.tag, addition, target, request);
                for (const file of addition.files)
                    merged.push(file);
            }
            break;
        }
        for (const pid of bad)
            left.add(pid);
    }
    return { merged, left: names.filter(({ pid }) => left.has(pid)).map((name) => name.path) };
}
function mergePod_targetOf({ tag, metaPaths }) {
    const reader = new fileReader/* FileReader */.q();
    for (const file of metaPaths) {
        try {
            const { meta, layout } = new seenFiles/* SeenFiles */.T().meta(tag, (0,anyMetaFile/* metaBytes */.T)(file, reader.read(file, 'meta-data')));
            return meta.hash === tag ? { meta, layout, mode: meta.mode } : undefined;
        }
        catch {
            // The report says what is wrong with it.
        }
    }
    return undefined;
}
/** @returns what is to be merged; `bad` has the ids of processes that cannot be, in which case the sums are useless */
async function additionsOf(names, target, { directories, testColumn, started }) {
    const { sums, problems } = await (0,counterReader/* readSums */.P)({
        names,
        target,
        files: new fileReader/* FileReader */.q(),
        columns: directories.map(({ column }) => column),
        testColumn,
        seen: new seenFiles/* SeenFiles */.T(),
    }, Infinity);
    const { processes } = sums.list;
    const byClass = (0,arrays/* groupBy */.$)(processes, classText);
    const pidOf = new Map(names.map((name) => [name.path, name.pid]));
    const bad = new Set(problems.flatMap((problem) => pidOf.get(problem.path) ?? []));
    const classOf = new Map();
    for (const [text, own] of byClass)
        for (const { pid, time } of own) {
            if (classOf.has(pid) && classOf.get(pid) !== text)
                bad.add(pid);
            if (time < started)
                bad.add(pid);
            classOf.set(pid, text);
        }
    for (const { pid } of names)
        if (!classOf.has(pid))
            bad.add(pid);
    if (bad.size > 0)
        return { additions: [], bad };
    const additions = [...byClass].map(([text, own]) => {
        const [first] = own;
        const [column, kept] = [first?.column ?? 0, first !== undefined && isKept(first)];
        const files = names.filter(({ pid }) => classOf.get(pid) === text).map((name) => name.path);
        return {
            column,
            kept,
            counters: sums.sumOf(column, kept ? 'kept' : 'ended'),
            processes: own,
            files,
            names: files.map((file) => external_node_path_default().basename(file)),
        };
    });
    return { additions, bad };
}
/** Processes whose counters are in the same sum. */
function classText(process) {
    return `${process.column} ${isKept(process)}`;
}
/** Whether Go itself would have lost its counters. */
function isKept({ ending, fixed }) {
    return ending !== undefined || fixed;
}
function add(tag, addition, target, { directories, testColumn, scratch, started }) {
    const { column, kept } = addition;
    const directory = directories.find((one) => one.column === column) ?? directories[0];
    if (directory === undefined)
        return;
    // The same name every time, so that the new content replaces the old one.
    const number = 2n * BigInt(column) + (kept ? 1n : 0n);
    const file = external_node_path_default().join(directory.path, `covcounters.${tag}.0.${started + number}`);
    const kind = column === testColumn ? 'test' : 'binary';
    addToMerged({ path: file, target, kept, kind }, addition, {
        scratch,
        isThere: (name) => directories.some((one) => (0,external_node_fs_.existsSync)(external_node_path_default().join(one.path, name))),
    });
}

;// CONCATENATED MODULE: ./src/covdata/compaction/compactor.ts
/**
 * @module Merges the files of ended processes while others run, so that a directory does not grow with the number of
 * processes. At every moment, also if we are killed, a reader of ours finds each process once: first in its own files; then,
 * from the moment at which the merged file is in place, in that one, which names the files that no longer count; then those
 * are removed.
 */













/** Fewer files of a pod are not worth a merged file. */
const MIN_FILES = 16;
/** If little could be merged, it is tried again after as many times as long as it took. */
const REST = 20;
/** A merge needs as large a part of what makes it due to be ready. */
const READY = 0.5;
/** How many files are removed before we look again whether somebody reads them. */
const FILES_AT_ONCE = 500;
class Compactor {
    request;
    growth;
    /** Paths of files that cannot be merged. */
    left = new Set();
    restUntil = 0;
    files = 0;
    merges = 0;
    constructor(request) {
        this.request = request;
        this.growth = new Growth(request.directories.map((directory) => directory.path));
    }
    get compacted() {
        return { files: this.files, merges: this.merges };
    }
    /**
     * Looks at the directories, and merges what has ended if there is too much.
     * @throws Error if a directory or a merged file cannot be read or written; nothing is lost
     */
    async look() {
        const { limits, minAge, now } = this.request;
        const started = now();
        this.growth.look(started);
        if (!this.growth.exceeds(limits) || started < this.restUntil)
            return;
        const { files, bytes } = this.growth.olderThan(started - minAge);
        if (files < READY * limits.files && bytes < READY * limits.bytes)
            return;
        const merged = await this.merge(started - minAge);
        this.files += merged;
        if (merged > 0)
            this.merges++;
        if (merged < READY * READY * limits.files)
            this.restUntil = now() + REST * (now() - started);
    }
    /** @returns how many files were merged */
    async merge(then) {
        const { directories, isAlive, endedAmong, isRead } = this.request;
        if (await isRead())
            return 0;
        const paths = directories.map((directory) => directory.path);
        const { pods, problems } = await (0,read_pods/* collectPods */.z)(paths, new seenFiles/* SeenFiles */.T());
        for (const problem of problems)
            this.left.add(problem.path);
        this.removeMerged(pods);
        const live = pods.flatMap(({ counterFiles }) => counterFiles.filter((file) => file.live !== undefined).map((file) => file.path));
        const known = { isAlive, ended: await endedAmong(live), elsewhere: await elsewhere(paths) };
        const reader = new fileReader/* FileReader */.q();
        const ready = endedFiles(pods, known, {
            isOld: (file) => this.growth.isOlder(file.path, then),
            isLeft: (file) => this.left.has(file.path),
            identityOf: (file) => identityOf(file, reader),
            columnOf: (file, identity) => this.columnOf(file, identity),
        });
        const byTag = (0,arrays/* groupBy */.$)([...ready.values()].flat(), ({ tag }) => tag);
        let merged = 0;
        for (const pod of pods) {
            const files = byTag.get(pod.tag) ?? [];
            if (files.length < MIN_FILES || !hasMetaFile(pod))
                continue;
            if (await isRead())
                break;
            merged += await this.mergeFiles(pod, files);
        }
        return merged;
    }
    async mergeFiles(pod, files) {
        const names = files.map(({ name }) => name);
        const { merged, left } = await mergePod(pod, names, this.request);
        for (const file of left)
            this.left.add(file);
        await this.remove(merged);
        return merged.length;
    }
    /** Removes what was merged before, but could not be removed. It does not count any more, so it is left in any case. */
    removeMerged(pods) {
        const reader = new fileReader/* FileReader */.q();
        const sums = pods.flatMap(({ counterFiles }) => counterFiles.filter(({ pid }) => pid === 0));
        for (const sum of sums) {
            for (const name of decoded(sum, reader)?.record?.names ?? [])
                for (const directory of this.request.directories) {
                    const file = external_node_path_default().join(directory.path, name);
                    if (!(0,external_node_fs_.existsSync)(file))
                        continue;
                    this.left.add(file);
                    removeFile(file);
                }
        }
    }
    /** Stops if somebody begins to read; the rest is removed the next time. */
    async remove(files) {
        for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
            if (await this.request.isRead())
                return;
            for (const file of files.slice(at, at + FILES_AT_ONCE))
                removeFile(file);
        }
    }
    columnOf({ directory, live }, identity) {
        const { directories, testColumn } = this.request;
        return (live ?? identity)?.kind === 'test' ? testColumn : (directories[directory]?.column ?? 0);
    }
}
function removeFile(file) {
    try {
        (0,external_node_fs_.unlinkSync)(file);
    }
    catch {
        // It is gone, or it stays and does not count any more.
    }
}
function identityOf(file, reader) {
    return decoded(file, reader)?.identity;
}
function decoded(file, reader) {
    try {
        return (0,counterFile/* decodeCounterFile */.l)(reader.read(file.path));
    }
    catch {
        return undefined;
    }
}
/** Live files of test binaries hold the meta-data too, and may be the only files that do. */
function hasMetaFile({ metaPaths }) {
    return metaPaths.some((file) => !liveFile/* LIVE_NAME */.Vp.test(external_node_path_default().basename(file)));
}
/** The ids of processes with files that are not, or not only, data files in the directories themselves. */
async function elsewhere(directories) {
    const owners = new Set();
    for (const directory of directories) {
        for (const pid of temporaryOwners(await (0,fileSystem/* readdir */.Cy)(directory)))
            owners.add(pid);
        for (const folder of (await (0,dataFolders/* dataFoldersBelow */.h)(directory)).folders)
            for (const pid of dataOwners(await (0,fileSystem/* readdir */.Cy)(folder)))
                owners.add(pid);
    }
    return owners;
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
;// CONCATENATED MODULE: ./src/stages/compactWhileRunning.ts
/** @module Keeps the data of a suite that starts very many processes from filling the disk. */





/** Most suites leave less, and their files stay as they are. */
const LIMITS = { files: 5000, bytes: 256 * 1024 * 1024 };
const LOOK_EVERY_MS = 1000;
/** A process writes all of its files within a moment, and a test that looks for them does so at once. */
const MIN_AGE_MS = 3000;
/**
 * Merges the files of ended processes, again and again, while something runs that starts processes.
 * @param work what runs
 */
async function compactWhileRunning(request, work) {
    const { what, directories, platform, log, started, scratch } = request;
    const { limits = LIMITS, minAge = MIN_AGE_MS } = request;
    const ended = new EndedProcesses(platform);
    const paths = directories.map((directory) => directory.path);
    const compactor = new Compactor({
        directories: directories.map(({ path, source }) => ({ path, column: model/* SOURCES */.Hl.indexOf(source) })),
        testColumn: model/* SOURCES */.Hl.indexOf('tests'),
        scratch,
        started: BigInt(started.getTime()) * 1000000n,
        limits,
        minAge,
        isAlive: runningProcesses/* isAlive */._n,
        endedAmong: async (live) => ended.among(live),
        isRead: async () => anyReader(paths, platform),
        now: () => performance.now(),
    });
    const runs = what === 'suite' ? 'runs' : 'run';
    let looking;
    const timer = setInterval(() => {
        looking ??= compactor.look().then(() => {
            looking = undefined;
        }, (error) => {
            // What was merged counts, and what was not is read at the end.
            clearInterval(timer);
            log.info(`coverage data is not merged while the ${what} ${runs}: ${(0,errors/* describeError */.Uc)(error)}`);
        });
    }, Math.min(LOOK_EVERY_MS, minAge));
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
        await looking;
        const { files, merges } = compactor.compacted;
        if (merges > 0)
            log.info(`merged ${files} counter data files while the ${what} ran`);
    }
}

// EXTERNAL MODULE: ./src/go/build/binaries.ts + 1 modules
var build_binaries = __webpack_require__(47567);
// EXTERNAL MODULE: ./src/go/packages/modules.ts + 1 modules
var packages_modules = __webpack_require__(62366);
// EXTERNAL MODULE: ./src/process/lineSplitter.ts
var lineSplitter = __webpack_require__(17204);
// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/go/test/testEvent.ts
/** @module One line of `go test -json`. */

const BUILD_FAILED = /^FAIL\t(\S+) \[(?:build|setup) failed\]$/m;
/** The actions by the words that the test process prints. */
const ACTIONS = {
    '=== RUN  ': 'run',
    '--- PASS:': 'pass',
    '--- FAIL:': 'fail',
    '--- SKIP:': 'skip',
};
/** The control character with which a test process marks such lines (src/cmd/internal/test2json). */
const MARK = '\u0016';
const MARKED_LINE = /^ *(=== RUN {2}|--- (?:PASS|FAIL|SKIP):) (\S+)(?: \((\d+\.\d+)s\))?\n$/;
/** The event in a line; undefined for plain text, which the go command prints too. */
function parseEvent(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(line);
        return isEvent(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEvent(value) {
    return (0,records/* isRecord */.u)(value) && typeof value.Action === 'string';
}
/** The events for a line of plain text: up to Go 1.21, this is how go test reports a package that does not compile. */
function buildFailure(line) {
    const Package = BUILD_FAILED.exec(line)?.[1];
    if (Package === undefined)
        return [];
    return [
        { Action: 'output', Package, Output: `${line}\n` },
        { Action: 'fail', Package },
    ];
}
/**
 * The event that Go missed: it takes the line that starts or ends a test for output of the test if exactly 4,096 bytes, or
 * a multiple, without a line end come before it.
 */
function hiddenEvent({ Action, Package, Output = '' }) {
    if (Action !== 'output' || !Output.startsWith(MARK))
        return undefined;
    const [, words = '', Test, seconds] = MARKED_LINE.exec(Output.slice(MARK.length)) ?? [];
    const action = ACTIONS[words];
    if (Package === undefined || Test === undefined || action === undefined)
        return undefined;
    return { Action: action, Package, Test, ...(seconds === undefined ? {} : { Elapsed: Number(seconds) }) };
}

;// CONCATENATED MODULE: ./src/go/test/keptOutput.ts
/** @module The output of tests that is kept for the report: however much a suite prints, it must not fill the memory. */
/** Characters kept of the output of one test or package, while the suite as a whole stays within its own limit. */
const MAX_OUTPUT = 1 << 20;
/** When there are too many outputs, all of them are shortened alike, but none to less than this. */
const MIN_OUTPUT = 1 << 12;
/** Characters kept of all outputs together. Escaped in report.json, they must still fit into a string. */
const MAX_TOTAL = 1 << 25;
/** Output is joined into blocks of at least so many characters, because a string of its own for each line costs more. */
const BLOCK = 1024;
/** The longest piece: whole blocks are left out, and a longer one would leave too little. */
const MAX_PIECE = 4096;
const MAX_PENDING = 64;
/** What says how a process ended is kept wherever it is. */
const PANIC = /^panic: .*$/gm;
const MAX_PANICS = 5;
/** What one test or package printed. Beyond a limit, its start and its end are kept. */
class KeptOutput {
    head = [];
    tail = [];
    /** Blocks at the start of `tail` that were left out. */
    dropped = 0;
    pending = [];
    pendingLength = 0;
    headLength = 0;
    cut = 0;
    panics = [];
    /** Characters that are kept. */
    length = 0;
    /** Use OutputBudget.add, which counts what is kept. */
    append(text, limit) {
        for (let start = 0; start < text.length; start += MAX_PIECE) {
            const piece = text.slice(start, start + MAX_PIECE);
            this.pending.push(piece);
            this.pendingLength += piece.length;
            this.length += piece.length;
            if (this.pendingLength >= BLOCK || this.pending.length >= MAX_PENDING)
                this.flush(limit);
        }
        this.shorten(limit);
    }
    /** Leaves out the middle until the rest is within the limit, as far as whole blocks allow. */
    shorten(limit) {
        while (this.length > limit && (this.head.length > 1 || this.dropped < this.tail.length)) {
            if (this.head.length > 1 && (this.headLength > limit / 4 || this.dropped === this.tail.length)) {
                const block = this.head.pop() ?? '';
                this.headLength -= block.length;
                this.leaveOut(block);
            }
            else {
                this.leaveOut(this.tail[this.dropped] ?? '');
                this.tail[this.dropped++] = '';
            }
        }
        if (this.dropped > 256 && this.dropped * 2 > this.tail.length) {
            this.tail = this.tail.slice(this.dropped);
            this.dropped = 0;
        }
    }
    /** Counts text that is not kept at all. */
    skip(text) {
        this.cut += text.length;
    }
    /** The text, with a line that says how much is missing. */
    text() {
        const [start, end] = [this.head.join(''), [...this.tail.slice(this.dropped), ...this.pending].join('')];
        if (this.cut === 0)
            return start + end;
        const line = start === '' || start.endsWith('\n') ? '' : '\n';
        const missing = `[… ${this.cut.toLocaleString('en')} characters of output were left out here …]`;
        return `${start}${line}${[missing, ...this.panics, ''].join('\n')}${end}`;
    }
    flush(limit) {
        const last = this.tail.length > this.dropped ? (this.tail.at(-1) ?? '') : '';
        const short = last !== '' && last.length < BLOCK / 2;
        const block = [...(short ? [last] : []), ...this.pending].join('');
        this.pending = [];
        this.pendingLength = 0;
        if (short)
            this.tail[this.tail.length - 1] = block;
        else if (this.headLength < limit / 4 && this.tail.length === 0) {
            this.head.push(block);
            this.headLength += block.length;
        }
        else
            this.tail.push(block);
    }
    leaveOut(block) {
        this.cut += block.length;
        this.length -= block.length;
        for (const [panic] of block.matchAll(PANIC))
            if (this.panics.length < MAX_PANICS)
                this.panics.push(panic.slice(0, BLOCK));
    }
}
/** Keeps the outputs of a suite within one limit. */
class OutputBudget {
    outputs = new Set();
    limit = MAX_OUTPUT;
    used = 0;
    /** Begins an output. */
    open() {
        const output = new KeptOutput();
        this.outputs.add(output);
        return output;
    }
    /** Adds to an output that was opened here. */
    add(output, text) {
        if (this.used >= MAX_TOTAL && this.limit <= MIN_OUTPUT) {
            output.skip(text);
            return;
        }
        const before = output.length;
        output.append(text, this.limit);
        this.used += output.length - before;
        while (this.used > MAX_TOTAL && this.limit > MIN_OUTPUT)
            this.halve();
    }
    /** Forgets an output, which makes room for others. */
    drop(output) {
        if (this.outputs.delete(output))
            this.used -= output.length;
    }
    halve() {
        this.limit /= 2;
        this.used = 0;
        for (const output of this.outputs) {
            output.shorten(this.limit);
            this.used += output.length;
        }
    }
}

;// CONCATENATED MODULE: ./src/go/test/testEvents.ts
/** @module The events of `go test -json` (go doc test2json), collected by package and test. */


/** The coverage that go test prints for a single test process: a figure next to ours would mislead. */
const COVERAGE_LINE = /^coverage: (?:\d+\.\d% of statements|\[no statements\])/;
/** Collects events. Those of several packages may be interleaved, as go test runs packages in parallel. */
class TestEvents {
    /** How many tests, including subtests, have ended so far. */
    testsEnded = 0;
    budget = new OutputBudget();
    packages = new Map();
    /** Compiler output by what was built, such as `example.com/m/p [example.com/m/p.test]`. */
    builds = new Map();
    /** The keys of builds that Go reported as failed (Go 1.24 and later). */
    failedBuilds = new Set();
    /** @returns the package that ended with this event, if one did */
    add(event) {
        if (event.ImportPath !== undefined) {
            if (event.Action === 'build-output')
                this.addBuildOutput(event.ImportPath, event.Output ?? '');
            if (event.Action === 'build-fail')
                this.failedBuilds.add(event.ImportPath);
        }
        if (event.Package === undefined)
            return undefined;
        const pkg = this.open(event.Package, event.Time);
        if (event.Test === undefined)
            return this.addToPackage(pkg, event);
        this.addToTest(pkg, event.Test, event);
        const hidden = hiddenEvent(event);
        if (hidden?.Test !== undefined)
            this.addToTest(pkg, hidden.Test, hidden);
        return undefined;
    }
    /**
     * Adds compiler output, which is plain text before Go 1.24.
     * @param what the text after `# ` in its heading
     */
    addBuildOutput(what, text) {
        let output = this.builds.get(what);
        if (output === undefined) {
            output = this.budget.open();
            this.builds.set(what, output);
        }
        this.budget.add(output, text);
    }
    /** All packages, sorted by import path. A package that has not ended counts as failed. */
    results() {
        return [...this.packages.values()]
            .map((pkg) => this.close(pkg))
            .sort((a, b) => (a.importPath < b.importPath ? -1 : 1));
    }
    /** The compiler output of what did not compile; what compilers say about a build that succeeds are warnings. */
    failedBuildOutput() {
        const failed = [...this.packages.values()].some((pkg) => pkg.failedBuild !== undefined);
        return [...this.builds]
            .filter(([what]) => this.failedBuilds.has(what) || (failed && this.failedBuilds.size === 0))
            .map(([, output]) => output.text())
            .join('\n');
    }
    /** @param time of the first event of a package */
    open(importPath, time) {
        let pkg = this.packages.get(importPath);
        if (pkg === undefined) {
            pkg = {
                importPath,
                startedAt: utcTime(time),
                outcome: undefined,
                seconds: 0,
                output: undefined,
                failedBuild: undefined,
                tests: new Map(),
            };
            this.packages.set(importPath, pkg);
        }
        return pkg;
    }
    addToPackage(pkg, event) {
        if (event.Action === 'output' && !COVERAGE_LINE.test(event.Output ?? '')) {
            this.print(pkg, event.Output);
            if (BUILD_FAILED.test(event.Output ?? ''))
                pkg.failedBuild ??= '';
        }
        if (event.Action !== 'pass' && event.Action !== 'fail' && event.Action !== 'skip')
            return undefined;
        pkg.seconds = event.Elapsed ?? 0;
        pkg.failedBuild = event.FailedBuild ?? pkg.failedBuild;
        if (event.Action === 'fail')
            pkg.outcome = pkg.failedBuild === undefined ? 'fail' : 'build-failed';
        else
            this.pass(pkg);
        return this.close(pkg);
    }
    /** All tests of a package that passed have passed, even if Go's line about it was lost in what they print. */
    pass(pkg) {
        const { tests } = pkg;
        for (const [name, { outcome }] of tests)
            if (outcome === 'unfinished')
                this.addToTest(pkg, name, { Action: 'pass' });
        const skipped = [...tests.values()].every((test) => test.outcome === 'skip');
        pkg.outcome = tests.size === 0 ? 'none' : skipped ? 'skip' : 'pass';
        if (pkg.output !== undefined)
            this.budget.drop(pkg.output);
        pkg.output = undefined;
    }
    addToTest(pkg, name, event) {
        let test = pkg.tests.get(name);
        if (test === undefined) {
            test = { outcome: 'unfinished', seconds: 0, output: undefined };
            pkg.tests.set(name, test);
        }
        if (event.Action === 'output')
            this.print(test, event.Output);
        // With -count=2 a test ends twice: a failure is not undone.
        if (event.Action === 'run' && test.outcome !== 'fail')
            test.outcome = 'unfinished';
        if (event.Action === 'pass' || event.Action === 'fail' || event.Action === 'skip') {
            if (test.outcome === 'unfinished')
                this.testsEnded++;
            if (test.outcome !== 'fail')
                test.outcome = event.Action;
            test.seconds += event.Elapsed ?? 0;
            if (test.outcome === 'pass' && test.output !== undefined) {
                this.budget.drop(test.output);
                test.output = undefined;
            }
        }
    }
    print(to, text = '') {
        to.output ??= this.budget.open();
        this.budget.add(to.output, text);
    }
    close(pkg) {
        const outcome = pkg.outcome ?? 'fail';
        const tests = [...pkg.tests].map(([name, test]) => {
            return {
                name,
                outcome: test.outcome,
                seconds: test.seconds,
                output: test.outcome === 'pass' ? '' : (test.output?.text() ?? ''),
            };
        });
        const { importPath, seconds, startedAt } = pkg;
        const output = this.outputOf(pkg, outcome);
        return { importPath, outcome, seconds, tests, output, ...(startedAt === undefined ? {} : { startedAt }) };
    }
    outputOf(pkg, outcome) {
        const output = pkg.output?.text() ?? '';
        if (outcome === 'build-failed')
            return this.compilerOutput(pkg) + output;
        return outcome === 'fail' ? output : '';
    }
    /** Before Go 1.24, Go does not say which build failed: the heading names the package's tests. */
    compilerOutput({ importPath, failedBuild }) {
        if (failedBuild !== undefined && failedBuild !== '')
            return this.builds.get(failedBuild)?.text() ?? '';
        const isOwn = (what) => [importPath, `${importPath}_test`].some((tests) => what === tests || what.startsWith(`${tests} [`));
        const own = [...this.builds.keys()].find(isOwn);
        return own === undefined ? '' : (this.builds.get(own)?.text() ?? '');
    }
}
/** @returns undefined if it is not a time in this millennium, as somebody else may have written the event */
function utcTime(time) {
    if (typeof time !== 'string' || !/^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(time))
        return undefined;
    const milliseconds = Date.parse(time);
    return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

;// CONCATENATED MODULE: ./src/go/test/plainTests.ts
/** @module Running tests that failed once more, by go test alone: without coverage, launcher and overlay. */





/** What failed in a suite, by package, but not in quarantine. */
function failedTests(packages) {
    return packages
        .filter((pkg) => (pkg.outcome === 'fail' && !(0,suiteResult/* isExcused */.Ix)(pkg)) || pkg.outcome === 'build-failed')
        .map(({ importPath, tests }) => ({
        importPath,
        names: [...new Set(tests.filter(suiteResult/* failsSuite */.Y4).map(({ name }) => name.split('/')[0] ?? name))],
    }));
}
/** Runs the tests of one package. */
async function runPlainTests(go, { cwd, tags, flags, timeoutSeconds }, { importPath, names }, { log, stop }) {
    const args = [
        'test',
        '-json',
        ...(tags === '' ? [] : [`-tags=${tags}`]),
        '-count=1',
        `-timeout=${Math.ceil(timeoutSeconds)}s`,
        // Before the user's flags: a -run of theirs takes precedence.
        ...(names.length === 0 ? [] : [`-run=^(?:${names.join('|')})$`]),
        importPath,
        ...flags.words,
        ...(flags.args.length > 0 ? ['-args', ...flags.args] : []),
    ];
    const events = new TestEvents();
    const stdout = new lineSplitter/* LineSplitter */.g((line) => {
        const event = parseEvent(line);
        if (event === undefined)
            log.child(line);
        else
            events.add(event);
    });
    const stderr = new lineSplitter/* LineSplitter */.g((line) => {
        log.child(line);
    });
    const { exitCode } = await (0,supervise/* supervise */.z)(go.program, args, {
        cwd,
        env: go.env,
        platform: go.platform,
        onStdout: (chunk) => {
            stdout.write(chunk);
        },
        onStderr: (chunk) => {
            stderr.write(chunk);
        },
        stop,
        timeoutSeconds,
    });
    stdout.end();
    stderr.end();
    if (names.length === 0)
        return [{ what: importPath, passed: exitCode === 0 }];
    const tests = events.results().find((pkg) => pkg.importPath === importPath)?.tests ?? [];
    const outcomes = new Map(tests.map(({ name, outcome }) => [name, outcome]));
    return names.map((name) => ({ what: `${importPath} ${name}`, passed: outcomes.get(name) === 'pass' }));
}

// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: ./src/process/findProgram.ts
var findProgram = __webpack_require__(48932);
// EXTERNAL MODULE: ./src/go/test/shard.ts
var test_shard = __webpack_require__(81075);
;// CONCATENATED MODULE: ./src/go/test/leftRunning.ts
/** @module Processes that a suite left running. */

/** Names them, those that are not measured apart. */
function leftRunning(run) {
    const [others, own] = [true, false].map((isOther) => run.leftBehind
        .filter(({ instrumented }) => (instrumented === false) === isOther)
        .map(({ command, pid }) => `${command} (pid ${pid})`));
    const ended = 'were still running when the suite ended, and were terminated';
    return [
        ...(0,finding/* findingIfAny */.HN)('processes-left-running', `Processes ${ended}`, own ?? []),
        ...(0,finding/* findingIfAny */.HN)('others-left-running', `Processes that are not measured ${ended}`, others ?? []),
    ];
}

// EXTERNAL MODULE: ./src/findings/nearest.ts
var nearest = __webpack_require__(60096);
;// CONCATENATED MODULE: ./src/go/test/noTestMatched.ts
/** @module What to say if `suite: tagged` selects no test. */



/** Tags that are named, the most frequent ones. */
const MAX_TAGS = 8;
const MAX_MODULES = 8;
/** Names the tags that the test files have, and the one that may be meant. */
function noTestMatched({ tags, leftOut, known, nested, flags }) {
    const given = tags.split(',');
    const others = [...known].filter(([tag]) => !given.includes(tag)).slice(0, MAX_TAGS);
    const [meant] = (0,nearest/* nearest */.p)(tags, others.map(([tag]) => tag));
    const details = [
        ...(nested.length === 0
            ? []
            : [
                `Test files with these tags are in ${nested.length === 1 ? 'a module' : 'modules'} of their own: ${nested.slice(0, MAX_MODULES).join(', ')}.`,
            ]),
        ...(others.length === 0
            ? []
            : [
                `Test files have these build tags: ${others.map(([tag, files]) => `${tag} (${(0,plural/* plural */.L)(files, 'file')})`).join(', ')}.`,
            ]),
        ...(leftOut === 0
            ? []
            : [`${(0,plural/* plural */.L)(leftOut, 'test function')} in files that need no tags were left out.`]),
    ];
    const all = flags ? '--suite all' : 'suite: all';
    return (0,finding/* finding */.gk)('no-test-matched', `No test function exists only with the build tags ${tags}`, {
        ...(details.length === 0 ? {} : { detail: details.join(' ') }),
        fix: `${advice(nested[0], meant, flags)}, or run all tests with ${all}.`,
    });
}
function advice(module, tag, flags) {
    if (module !== undefined)
        return flags ? `Add --test-directory ${module}` : `Set test-directory: ${module}`;
    if (tag !== undefined)
        return flags ? `Try --tags ${tag}` : `Try tags: ${tag}`;
    return 'Tag the files of the integration tests (//go:build integration)';
}

;// CONCATENATED MODULE: ./src/go/test/unrunPackages.ts
/** @module Packages whose tests were to run and did not: the tests of others must not hide it. */


const CODE = 'package-without-tests';
/** Packages that go test did not come to. */
function unrunPackages({ unrun = [], failFast = false }, timedOut) {
    return (0,finding/* findingIfAny */.HN)(CODE, titleOf(unrun), unrun, reasonOf(timedOut, failFast));
}
function reasonOf(timedOut, failFast) {
    if (timedOut)
        return { detail: 'The time was up before they began.', fix: '' };
    if (failFast)
        return {
            detail: 'After a test that failed, -failfast keeps other packages from running.',
            fix: 'Fix the tests that failed, or remove -failfast from test-flags.',
        };
    return { detail: 'go test has not reported on them.', fix: 'See what go test printed in the log.' };
}
/** Packages whose tests were chosen and that succeeded without running any. */
function silentPackages({ packages, expected, unrun = [] }) {
    const ran = new Set(packages.filter((pkg) => pkg.outcome !== 'none').map((pkg) => pkg.importPath));
    // If nothing ran at all, another finding says so.
    if (ran.size === 0)
        return [];
    const silent = expected.filter((importPath) => !ran.has(importPath) && !unrun.includes(importPath));
    return (0,finding/* findingIfAny */.HN)(CODE, titleOf(silent), silent, {
        detail: 'The test process exited successfully without running any of them.',
    });
}
function titleOf(packages) {
    return `The tests of ${(0,plural/* plural */.L)(packages.length, 'package')} did not run`;
}

;// CONCATENATED MODULE: ./src/go/test/unstableTests.ts
/** @module Findings about tests whose failures do not fail the suite: flaky ones, and those in quarantine. */



function unstableFindings(packages) {
    return [...flaky(packages), ...failedInQuarantine(packages), ...passedInQuarantine(packages)];
}
function flaky(packages) {
    const tests = packages.flatMap((pkg) => (0,suiteResult/* flakyTests */.Xk)(pkg).map(({ name, attempts = [] }) => `${pkg.importPath} ${name}${timesText(attempts)}`));
    const outside = packages
        .filter(({ outcome, attempts }) => outcome === 'pass' && attempts !== undefined)
        .map((pkg) => `${pkg.importPath}${timesText(pkg.attempts ?? [])}`);
    const what = [
        ...(tests.length > 0 ? [(0,plural/* plural */.L)(tests.length, 'test')] : []),
        ...(outside.length > 0 ? [(0,plural/* plural */.L)(outside.length, 'package')] : []),
    ];
    return (0,finding/* findingIfAny */.HN)('flaky-test', `${what.join(' and ')} passed only when ${tests.length + outside.length === 1 ? 'it was' : 'they were'} run again`, [...tests, ...outside]);
}
function timesText(attempts) {
    const failed = attempts.filter(suiteResult/* isFailure */.N6).length;
    return failed === 1 ? '' : ` (failed ${failed} times)`;
}
function failedInQuarantine(packages) {
    const failed = packages.flatMap((pkg) => (0,suiteResult/* quarantinedFailures */.ei)(pkg).map(({ name, quarantine }) => `${pkg.importPath} ${name}: ${quarantine?.reason ?? ''}`));
    return (0,finding/* findingIfAny */.HN)('quarantine-failed', `${(0,plural/* plural */.L)(failed.length, 'test')} in quarantine failed`, failed);
}
/** Entries whose tests ran and all passed. */
function passedInQuarantine(packages) {
    const tests = packages.flatMap((pkg) => [...(0,suiteResult/* leafTests */.aj)(pkg)]).filter(suiteResult/* isQuarantined */.fK);
    const failed = new Set(tests.filter(suiteResult/* isFailure */.N6).map(({ quarantine }) => quarantine?.entry));
    const passed = tests.flatMap(({ outcome, quarantine }) => outcome !== 'pass' || quarantine === undefined || failed.has(quarantine.entry)
        ? []
        : [`${quarantine.entry}: ${quarantine.reason}`]);
    const entries = [...new Set(passed)];
    return (0,finding/* findingIfAny */.HN)('quarantine-passed', 'Tests in quarantine passed', entries);
}

;// CONCATENATED MODULE: ./src/go/test/suiteRun.ts
/** @module The verdict on a suite: decides whether it passed, and what findings there are. */








/** What Go prints when -test.timeout has passed (src/testing/testing.go). */
const TIMEOUT_PANIC = 'panic: test timed out after';
/**
 * When test processes panic with their goroutine dump, in Unix milliseconds: a tenth of the timeout, but at most ten
 * seconds, before the whole suite is ended.
 * @param now Unix milliseconds
 */
function deadline(now, timeoutSeconds) {
    return Math.round(now + (timeoutSeconds - Math.min(10, timeoutSeconds / 10)) * 1000);
}
/**
 * The verdict on a suite whose processes have ended. It fails if the exit code is not 0, even if nothing explains it, unless
 * tests in quarantine are all that failed.
 */
function suiteRun(run, facts) {
    const { kind, packages, leftOut, seconds, startedAt } = facts;
    const failed = packages.filter((pkg) => !(0,suiteResult/* isExcused */.Ix)(pkg));
    const timedOut = run.timedOut || failed.some((pkg) => outputsOf(pkg).some((text) => text.includes(TIMEOUT_PANIC)));
    const ended = run.exitCode === 0 || (facts.isUnexcused !== true && isExcusedRun(run, packages));
    const succeeded = ended && (facts.unrun ?? []).length === 0;
    const findings = [
        ...(timedOut ? [timeoutFinding(facts)] : []),
        ...(run.stopped ? [interruptedFinding(packages)] : []),
        ...packageFindings(run.stopped ? failedBefore(failed, facts) : failed, facts),
        ...(run.stopped ? [] : unrunPackages(facts, timedOut)),
        ...(kind === 'go test' && succeeded ? nothingRan(facts) : []),
        ...(succeeded ? silentPackages(facts) : []),
        ...hiddenFailures(packages),
        ...unstableFindings(packages),
        ...(kind === 'command' && run.exitCode !== 0 && !timedOut && !run.stopped
            ? [commandFailed(run.exitCode)]
            : []),
        ...leftRunning(run),
    ];
    const passed = succeeded && !findings.some((item) => item.severity === 'error');
    const { exitCode } = run;
    const began = startedAt === undefined ? {} : { startedAt };
    const part = facts.shard === undefined ? {} : { shard: facts.shard };
    const result = { kind, passed, exitCode, timedOut, ...began, seconds, packages, leftOut, ...part };
    if (!passed && !findings.some((item) => item.severity === 'error'))
        findings.push(goTestFailed(run.exitCode));
    return { result, findings };
}
/** Whether go test failed only because of tests in quarantine: 1 is its exit code if tests failed. */
function isExcusedRun({ exitCode }, packages) {
    const failed = packages.filter(({ outcome }) => outcome === 'fail' || outcome === 'build-failed');
    return exitCode === 1 && failed.length > 0 && failed.every(suiteResult/* isExcused */.Ix);
}
/** The verdict if `suite: tagged` selects no test, so that nothing is started. */
function noTests(match) {
    const result = {
        kind: 'go test',
        passed: false,
        exitCode: 0,
        timedOut: false,
        seconds: 0,
        packages: [],
        leftOut: match.leftOut,
    };
    return { result, findings: [noTestMatched(match)] };
}
/** The verdict if there is no package to test. */
function noTestRan() {
    const nothing = { kind: 'go test', exitCode: 0, timedOut: false, seconds: 0, packages: [] };
    return {
        result: { ...nothing, passed: false, leftOut: 0 },
        findings: [(0,finding/* finding */.gk)('no-test-ran', 'No test ran')],
    };
}
/** The verdict on a shard that has no package to test. */
function noTestsInShard(shard) {
    const { result, findings } = noTestRan();
    return isIdle(shard)
        ? { result: { ...result, passed: true, shard }, findings: [emptyShard(shard)] }
        : { result: { ...result, shard }, findings };
}
/** Whether only other shards have tests. */
function isIdle({ assigned, listed }) {
    return assigned === 0 && listed > 0;
}
function emptyShard(shard) {
    return (0,finding/* finding */.gk)('shard-empty', `Shard ${(0,test_shard/* shardText */.eG)(shard)} has no test`, {
        detail: `The suite has ${(0,plural/* plural */.L)(shard.listed, 'test')}, all of them in other shards.`,
        ...(shard.listed < shard.total ? { fix: `${(0,plural/* plural */.L)(shard.listed, 'shard')} would be enough.` } : {}),
    });
}
function skippedShard(shard, count) {
    const title = count === 1
        ? `The only test of shard ${(0,test_shard/* shardText */.eG)(shard)} was skipped`
        : `All ${count} tests of shard ${(0,test_shard/* shardText */.eG)(shard)} were skipped`;
    return (0,finding/* finding */.gk)('shard-empty', title);
}
function timeoutFinding({ packages, timeoutSeconds }) {
    const running = packages.flatMap((pkg) => pkg.tests
        .filter((test) => test.outcome === 'unfinished' || test.output.includes(TIMEOUT_PANIC))
        .map((test) => `${pkg.importPath} ${test.name}`));
    return (0,finding/* finding */.gk)('suite-timeout', `The suite did not end within ${timeoutSeconds} seconds`, {
        evidence: running,
    });
}
/** Names the tests that it ended: they did not fail. */
function interruptedFinding(packages) {
    const ended = packages.flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg)
        .filter(({ outcome }) => outcome === 'unfinished')
        .map(({ name }) => `${pkg.importPath} ${name}`));
    return (0,finding/* finding */.gk)('interrupted', 'The suite was interrupted', { evidence: ended });
}
/** What failed before the suite was interrupted: it was not the interrupt that ended these tests or this compilation. */
function failedBefore(packages, { unbuilt = [] }) {
    return packages
        .map((pkg) => ({ ...pkg, tests: pkg.tests.filter((test) => test.outcome !== 'unfinished') }))
        .filter((pkg) => pkg.outcome === 'build-failed'
        ? unbuilt.includes(pkg.importPath)
        : pkg.outcome === 'fail' && (isPanic(pkg) || pkg.tests.some(suiteResult/* failsSuite */.Y4)));
}
function packageFindings(packages, facts) {
    const unbuilt = packages.filter((pkg) => pkg.outcome === 'build-failed');
    const failed = packages.filter((pkg) => pkg.outcome === 'fail');
    const panicked = failed.filter(isPanic).map((pkg) => pkg.importPath);
    const texts = {
        unbuilt: unbuiltText(unbuilt),
        panicked: `A test process of ${(0,plural/* plural */.L)(panicked.length, 'package')} panicked`,
    };
    return [
        ...(0,finding/* findingIfAny */.HN)('test-build-failed', texts.unbuilt, unbuilt.map((pkg) => pkg.importPath)),
        ...(0,finding/* findingIfAny */.HN)('test-panic', texts.panicked, panicked),
        ...failedFindings(failed, facts),
    ];
}
function unbuiltText(packages) {
    const tests = `tests of ${(0,plural/* plural */.L)(packages.length, 'package')}`;
    const refused = packages.filter(suiteResult/* isRefusedByVet */.Vk).length;
    if (refused === 0)
        return `The ${tests} do not compile`;
    return refused === packages.length
        ? `go vet refuses the ${tests}`
        : `The ${tests} do not compile or are refused by go vet`;
}
function failedFindings(failed, { unproved = [] }) {
    const tests = failed.flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg)
        .filter(suiteResult/* failsSuite */.Y4)
        .map((test) => `${pkg.importPath} ${test.name}`));
    // TestMain, a data race or os.Exit: no test of the package explains the failure.
    const others = failed.filter((pkg) => !(0,suiteResult/* leafTests */.aj)(pkg).some(suiteResult/* failsSuite */.Y4)).map((pkg) => pkg.importPath);
    const outside = others.filter((importPath) => !unproved.includes(importPath));
    const open = others.length - outside.length;
    const parts = [
        ...(tests.length > 0 ? [`${(0,plural/* plural */.L)(tests.length, 'test')} failed`] : []),
        ...(outside.length > 0 ? [`${(0,plural/* plural */.L)(outside.length, 'package')} failed outside the tests`] : []),
        ...(open > 0
            ? [
                `${(0,plural/* plural */.L)(open, 'package')} did not run again without ${open === 1 ? 'its' : 'their'} tests in quarantine`,
            ]
            : []),
    ];
    return (0,finding/* findingIfAny */.HN)('tests-failed', parts.join(' and '), [...tests, ...others]);
}
/** Failed tests of packages that passed: their TestMain has not exited with the code of m.Run. */
function hiddenFailures(packages) {
    const hidden = packages
        .filter((pkg) => pkg.outcome === 'pass')
        .flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg)
        .filter(suiteResult/* failsSuite */.Y4)
        .map((test) => `${pkg.importPath} ${test.name}`));
    return (0,finding/* findingIfAny */.HN)('failures-hidden', `${(0,plural/* plural */.L)(hidden.length, 'test')} failed in packages that passed`, hidden);
}
function isPanic(pkg) {
    return outputsOf(pkg).some((text) => /^panic: (?!test timed out after)/m.test(text));
}
/** Without those of tests in quarantine. Apart from each other: together they may be too long for a string. */
function outputsOf(pkg) {
    return [pkg.output, ...pkg.tests.filter((test) => !(0,suiteResult/* isQuarantined */.fK)(test)).map((test) => test.output)];
}
function nothingRan({ packages, leftOut, shard }) {
    const outcomes = packages.flatMap((pkg) => pkg.tests.map((test) => test.outcome));
    if (outcomes.length === 0) {
        if (shard !== undefined && isIdle(shard))
            return [emptyShard(shard)];
        return [
            (0,finding/* finding */.gk)('no-test-ran', 'No test ran', {
                ...(leftOut > 0 ? { detail: `${leftOut} untagged test functions were left out.` } : {}),
            }),
        ];
    }
    if (outcomes.some((outcome) => outcome !== 'skip'))
        return [];
    // The tests of other shards may run; a report on all shards knows.
    if (shard !== undefined && shard.assigned < shard.listed)
        return [skippedShard(shard, outcomes.length)];
    return [
        (0,finding/* finding */.gk)('all-tests-skipped', `All ${outcomes.length} tests were skipped`, {
            evidence: packages.filter((pkg) => pkg.outcome === 'skip').map((pkg) => pkg.importPath),
        }),
    ];
}
function commandFailed(exitCode) {
    return (0,finding/* finding */.gk)('command-failed', `The command ended with exit code ${exitCode}`);
}
function goTestFailed(exitCode) {
    return (0,finding/* finding */.gk)('go-test-failed', `go test ended with exit code ${exitCode} though no test failed`);
}

;// CONCATENATED MODULE: ./src/go/test/script.ts
/** @module A suite that is the user's script (`command`) instead of go test. */









/** Runs the script as GitHub runs `shell: bash`. Its exit code decides whether the suite passed. */
async function runScript({ env, platform }, { bash, script, cwd, binariesData, variables, scratch, timeoutSeconds, sharding }, { log, stop, isInstrumented, onOutput }) {
    const file = (0,external_node_path_.join)(scratch, 'command.sh');
    // A script that is run again may have left a link there.
    await (0,newFiles/* replaceFile */.fR)(file, `${script.replaceAll('\r\n', '\n')}\n`);
    const startedAt = new Date().toISOString();
    const started = performance.now();
    const lines = ['output', 'errors'].map((stream) => new lineSplitter/* LineSplitter */.g((line) => {
        log.child(line);
        // A piece of a longer line has no line end.
        onOutput(`command (${stream})`, line.length < lineSplitter/* MAX_LINE_LENGTH */.l - 1 ? `${line}\n` : line);
    }));
    const [stdout, stderr] = lines;
    const result = await (0,supervise/* supervise */.z)(bash, ['--noprofile', '--norc', '-eo', 'pipefail', file], {
        cwd,
        env: { ...env, ...variables, ...shardVariable(sharding), GOCOVERDIR: binariesData },
        platform,
        onStdout: (chunk) => stdout?.write(chunk),
        onStderr: (chunk) => stderr?.write(chunk),
        stop,
        timeoutSeconds,
        isInstrumented,
    });
    for (const stream of lines)
        stream.end();
    return suiteRun(result, {
        kind: 'command',
        startedAt,
        seconds: (performance.now() - started) / 1000,
        packages: [],
        leftOut: 0,
        expected: [],
        timeoutSeconds,
        ...(sharding === undefined ? {} : { shard: { ...sharding.shard, listed: 0, assigned: 0 } }),
    });
}
/** The script decides what its part is. */
function shardVariable(sharding) {
    return sharding === undefined ? {} : { [test_shard/* SHARD_VARIABLE */.as]: (0,test_shard/* shardText */.eG)(sharding.shard) };
}
/**
 * The bash for scripts: the first on PATH or, on Windows, Git's, as the one on PATH may belong to WSL.
 * @param env without the binaries on PATH, as one of them may be called bash
 * @throws UserError if there is none
 */
async function findBash(env, platform) {
    const bash = platform === 'win32'
        ? (0,external_node_path_.join)(env.ProgramFiles ?? 'C:\\Program Files', 'Git', 'bin', 'bash.exe')
        : await (0,findProgram/* findProgram */.K)('bash', env, platform);
    if (bash === undefined)
        throw new errors/* UserError */.yo('command: there is no bash on PATH', 'Install bash, or run the suite by go test instead of command.');
    return bash;
}

// EXTERNAL MODULE: ./src/stages/goVariables.ts
var goVariables = __webpack_require__(27764);
// EXTERNAL MODULE: ./src/checks/fileMarks.ts
var fileMarks = __webpack_require__(56505);
;// CONCATENATED MODULE: ./src/stages/plainBinaries.ts
/** @module Puts binaries without instrumentation in the place of instrumented ones for a while. */




/**
 * Plain binaries are in the places of instrumented ones while `work` runs. What tests have put there in place of a binary
 * is theirs, and stays.
 * @param marks the instrumented binaries as they were built
 * @param directory absolute: the plain binaries, under the same base names
 * @throws if a binary cannot be replaced, or what `work` throws
 */
async function withPlainBinaries(marks, directory, work) {
    const kept = await (0,promises_.mkdtemp)(`${directory}-`);
    let plain = new Map();
    try {
        for (const path of await unchanged(marks)) {
            await (0,newFiles/* replaceWithCopy */.qH)((0,external_node_path_.join)(kept, (0,external_node_path_.basename)(path)), path);
            await (0,newFiles/* replaceWithCopy */.qH)(path, (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(path)));
            plain = new Map([...plain, ...(await (0,fileMarks/* markFiles */.z)([path]))]);
        }
        return await work();
    }
    finally {
        for (const path of await unchanged(plain))
            await (0,newFiles/* replaceWithCopy */.qH)(path, (0,external_node_path_.join)(kept, (0,external_node_path_.basename)(path)));
    }
}
async function unchanged(marks) {
    const states = await Promise.all([...marks.keys()].map(async (path) => [path, await (0,fileMarks/* fileState */.o)(path, marks)]));
    return states.filter(([, state]) => state === 'same').map(([path]) => path);
}

;// CONCATENATED MODULE: ./src/stages/comparePlain.ts
/** @module Runs what failed once more without any instrumentation, and says whether it passes then. */











/**
 * Runs the failed tests, or the script, with the pinned Go and binaries that are not instrumented. The verdict on the suite
 * stays what it was.
 */
async function comparePlain(ready, plan, built, suite, { inputs, directories }, host) {
    if (!inputs.comparePlain || suite.passed || suite.exitCode === 0 || host.stop.aborted)
        return [];
    return host.log.group('Run what failed once more, without instrumentation', async () => {
        const directory = (0,external_node_path_.join)(directories.root, 'plain');
        const binaries = built.binaries.filter(({ path }) => (0,external_node_path_.dirname)(path) === ready.binDir);
        try {
            await (0,promises_.mkdir)(directory);
            await buildPlain(ready, plan, binaries, { inputs, directory }, host);
        }
        catch (error) {
            host.log.warning(`the binaries cannot be built without instrumentation: ${(0,errors/* describeError */.Uc)(error)}`);
            return [];
        }
        const suiteEnv = { ...ready.go.env, ...(0,goVariables/* suiteVariables */.K)(ready.pinned) };
        const env = (built.lastOnPath ? exec/* appendPath */.mR : exec/* prependPath */._E)(suiteEnv, directory);
        const rerun = async () => runFailed({ ...ready, go: { ...ready.go, env } }, suite, { inputs, directories }, host);
        const marks = new Map([...built.marks].filter(([path]) => (0,external_node_path_.dirname)(path) === ready.binDir));
        let outcomes;
        try {
            // Tests find the binaries in bin-dir by their paths, others by PATH.
            outcomes =
                inputs.binDir === undefined ? await rerun() : await withPlainBinaries(marks, directory, rerun);
        }
        catch (error) {
            host.log.warning(`what failed cannot be run once more: ${(0,errors/* describeError */.Uc)(error)}`);
            return [];
        }
        for (const { what, passed } of outcomes)
            host.log.info(`${passed ? 'pass' : 'FAIL'} ${what}`);
        return plainFindings(outcomes);
    });
}
async function buildPlain({ go, modules, pinned }, { parts }, binaries, { inputs, directory }, { log, stop }) {
    const names = new Map(binaries.map(({ importPath, name }) => [importPath, name]));
    await (0,build_binaries/* buildBinaries */.wY)(go, {
        modules: modules.measured,
        top: modules.top,
        parts: parts.map(({ cwd, mains }) => ({
            cwd,
            mains: mains.filter(({ importPath }) => names.has(importPath)),
            patterns: [],
        })),
        names,
        flags: inputs.buildFlags,
        overlay: undefined,
        binDir: directory,
        goos: pinned.info.goos,
    }, log, stop);
}
async function runFailed({ go, modules }, suite, { inputs, directories: { scratch } }, { log, stop }) {
    const { command: script, testDirectory: cwd, timeoutSeconds, tags, testFlags: flags, shard } = inputs;
    if (script !== undefined) {
        const bash = await findBash(go.env, go.platform);
        const request = {
            kind: 'command',
            bash,
            script,
            scratch,
            cwd,
            timeoutSeconds,
            binariesData: undefined,
            variables: {},
            sharding: shard === undefined ? undefined : { shard },
        };
        const { result } = await runScript(go, request, { log, stop, onOutput: () => undefined });
        return [{ what: 'command', passed: result.exitCode === 0 }];
    }
    const outcomes = [];
    for (const failed of failedTests(suite.packages)) {
        if (stop.aborted)
            break;
        const plain = { cwd: (0,packages_modules/* groupOf */.F8)(modules.testGroups, failed.importPath).cwd, tags, flags, timeoutSeconds };
        outcomes.push(...(await runPlainTests(go, plain, failed, { log, stop })));
    }
    return outcomes;
}
function plainFindings(outcomes) {
    const [passed, failed] = [true, false].map((wanted) => outcomes.filter((outcome) => outcome.passed === wanted).map(({ what }) => what));
    return [
        ...(0,finding/* findingIfAny */.HN)('passes-plainly', 'What failed passes without instrumentation', passed ?? []),
        ...(0,finding/* findingIfAny */.HN)('fails-plainly', 'What failed fails without instrumentation too', failed ?? []),
    ];
}

;// CONCATENATED MODULE: ./src/stages/growingData.ts
/** What the binaries that the suite starts write, and its test processes. */
function dataOfSuite({ started }, { directories: { binariesData, testsData, scratch } }, built, { platform, log }) {
    const binaries = { path: binariesData, source: 'binaries' };
    const tests = { path: testsData, source: 'tests' };
    const directories = readTheirOwn(built) ? [binaries] : [binaries, tests];
    return { what: 'suite', directories, scratch, started, platform, log };
}
/** What unit tests write, and the binaries that they start: all of it counts as theirs. */
function dataOfUnitTests({ started }, { directories: { unitData, scratch } }, built, { platform, log }) {
    const tests = { path: unitData, source: 'tests' };
    const directories = readTheirOwn(built) ? [] : [tests];
    return { what: 'unit tests', directories, scratch, started, platform, log };
}
/** Without preserving, test binaries read what they have written when they end. */
function readTheirOwn({ preserving: { overlays } }) {
    return overlays?.tests === undefined;
}

// EXTERNAL MODULE: ./src/stages/plan.ts
var stages_plan = __webpack_require__(60692);
// EXTERNAL MODULE: ./src/stages/repository.ts
var stages_repository = __webpack_require__(96559);
// EXTERNAL MODULE: ./src/stages/setUp.ts + 4 modules
var setUp = __webpack_require__(53844);
// EXTERNAL MODULE: ./src/checks/instrumentation.ts
var checks_instrumentation = __webpack_require__(80127);
;// CONCATENATED MODULE: ./src/checks/outputScan.ts
/**
 * @module Finds what Go's runtime says about GOCOVERDIR in the output of a suite, and what needs a terminal, while the output
 * streams by.
 */

/** Messages of Go (src/internal/coverage/cfile, before Go 1.23 src/runtime/coverage), anywhere in a line. */
const MESSAGES = [
    {
        code: 'gocoverdir-not-set',
        title: 'Instrumented binaries ran without GOCOVERDIR',
        pattern: /warning: GOCOVERDIR not set, no coverage data emitted/g,
    },
    {
        code: 'gocoverdir-unusable',
        title: 'Instrumented binaries could not write to GOCOVERDIR',
        // The reason ends with its line, or with the quotation mark of a test that quotes it. It may contain long paths.
        pattern: /error: coverage (?:meta-data|counter data) emit failed: (.{0,4000}?; no coverage data written|(?:(?!\\n)[^"]){0,4000})/g,
    },
    {
        code: 'program-not-instrumented',
        title: 'Programs reported that they were built without -cover',
        pattern: /(?:program|binary) not built with -cover/g,
        // A test binary that links no measured package says it of itself when it fails before its tests.
        inTests: true,
    },
    {
        code: 'no-terminal',
        title: 'Tests looked for a terminal, and the suite has none',
        // As Linux, macOS and shells put it.
        pattern: /\/dev\/tty: (?:[Nn]o such device or address|[Dd]evice not configured)/g,
    },
];
/** Characters kept of a line that comes in pieces: one less than the longest message. */
const TAIL = 52;
/** Unfinished lines at a time; there can be many, because tests run in parallel. */
const MAX_TAILS = 1000;
/** In characters, of a reason that is kept. */
const MAX_REASON = 500;
/** Different sources and reasons that are kept for each code. */
const MAX_KEPT = 20;
/** The names of temporary data files differ each time. */
const DATA_FILE = /[\\/](?:tmp\.)?cov(?:meta|counters)\.[\da-f]{32}[\d.]*/g;
function seenTail(text) {
    const kept = text.slice(-TAIL);
    return { text: kept, seen: kept.length };
}
/** The index of a message whose reason may continue in the next piece. */
function openReason(text) {
    const open = /error: coverage (?:meta-data|counter data) emit failed: (?:(?!\\n)[^"]){0,4000}$/.exec(text);
    return open?.index;
}
/** The reason without the names of files, the same whether a test printed it quoted or not. */
function readableReason(reason) {
    const text = reason.trimEnd().replaceAll(DATA_FILE, '').replaceAll('\\"', '"');
    return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text;
}
/** Keeps a few lines of evidence and none of the output, however long that is. */
class OutputScan {
    tails = new Map();
    found = new Map();
    notKept = new Map();
    /**
     * @param source who printed it, as it is shown: `example.com/m/e2e TestServer`
     * @param text a line with its line end, or a piece of one
     */
    add(source, text) {
        const tail = this.tails.get(source) ?? { text: '', seen: 0 };
        const whole = tail.text + text;
        const open = text.endsWith('\n') ? undefined : openReason(whole);
        if (text.endsWith('\n'))
            this.tails.delete(source);
        else if (this.tails.has(source) || this.tails.size < MAX_TAILS)
            this.tails.set(source, open === undefined ? seenTail(whole) : { text: whole.slice(open), seen: 0 });
        this.find(source, open === undefined ? whole : whole.slice(0, open), tail.seen);
    }
    /** @param seen leading characters whose messages have been noted already */
    find(source, text, seen) {
        // Most lines mention nothing of this at all.
        if (!['cover', 'COVER', '/dev/tty'].some((word) => text.includes(word)))
            return;
        for (const { code, pattern, inTests } of MESSAGES) {
            // Packages have no blank in their import paths; tests follow a blank.
            if (inTests === true && !source.includes(' '))
                continue;
            for (const match of text.matchAll(pattern))
                if (match.index + match[0].length > seen)
                    this.note(code, source, match[1] ?? '');
        }
    }
    /** Call it once, after all output: the last line may have no line end. */
    findings() {
        for (const [source, { text, seen }] of this.tails)
            this.find(source, text, seen);
        this.tails.clear();
        const titles = new Map(MESSAGES.map(({ code, title }) => [code, title]));
        return [...titles].flatMap(([code, title]) => {
            const found = this.found.get(code);
            if (found === undefined)
                return [];
            const evidence = [...found].map(([what, times]) => (times === 1 ? what : `${what} (${times} times)`));
            const more = this.notKept.get(code) ?? 0;
            return [
                (0,finding/* finding */.gk)(code, title, { evidence: more === 0 ? evidence : [...evidence, `and ${more} more times`] }),
            ];
        });
    }
    note(code, source, reason) {
        const what = [source, readableReason(reason)].filter((part) => part !== '').join(': ');
        const found = this.found.get(code) ?? new Map();
        this.found.set(code, found);
        const times = found.get(what) ?? 0;
        if (times > 0 || found.size < MAX_KEPT)
            found.set(what, times + 1);
        else
            this.notKept.set(code, (this.notKept.get(code) ?? 0) + 1);
    }
}

// EXTERNAL MODULE: ./src/go/packages/groupPatterns.ts
var groupPatterns = __webpack_require__(2102);
// EXTERNAL MODULE: ./src/go/packages/module.ts
var packages_module = __webpack_require__(52780);
;// CONCATENATED MODULE: ./src/go/test/goWrapper.ts
/**
 * @module The go command that the suite finds first on PATH: our launcher under another name. It adds coverage flags to
 * `go build`, `go install` and `go run`, and becomes the pinned Go for everything else; see launcher/gocommand.go.
 */


/** Puts the wrapper into its directory. */
async function installGoWrapper(go, launcher, request) {
    const { directory, patterns, modules, overlay = '', inheritedOverlay = '', scratch } = request;
    const notes = (0,external_node_path_.join)(scratch, 'nested-builds.jsonl');
    const settings = {
        go: go.program,
        launcher: launcher.program,
        patterns,
        modules,
        overlay,
        inheritedOverlay,
        scratch,
        notes,
        version: `go${request.goVersion}`,
    };
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'go.json'), JSON.stringify(settings));
    await (0,promises_.copyFile)(launcher.program, (0,external_node_path_.join)(directory, go.platform === 'win32' ? 'go.exe' : 'go'));
    return { directory, notes };
}

// EXTERNAL MODULE: ./src/go/test/launcher.ts
var test_launcher = __webpack_require__(88067);
// EXTERNAL MODULE: ./src/checks/testSources.ts
var testSources = __webpack_require__(843);
;// CONCATENATED MODULE: ./src/stages/testPlan.ts
/** @module What has to be known of the tests once they have run. The build does not need it. */




/**
 * Lists the packages with the tags of the tests, and reads the test files before a test can change them.
 * @throws UserError with Go's message if the tags are not valid
 */
async function planTests(ready, { mains }, { inputs, directories }, host) {
    const { packages, modules } = ready;
    const tags = inputs.tags === '' ? [] : [`-tags=${inputs.tags}`];
    const [tested, testing, chosen] = await Promise.all([
        (0,groupPatterns/* listByGroup */.fg)(modules.groups, inputs.packages, async (cwd, own) => packages.listWithTests(cwd, own, [...inputs.buildFlags.words, ...tags])),
        inputs.command === undefined
            ? // What is wrong with the patterns is reported where the tests run.
                (0,groupPatterns/* listByGroup */.fg)(modules.testGroups, inputs.testPackages, async (cwd, own) => packages.list(cwd, own, [...inputs.testFlags.listWords, ...tags]).catch(() => []))
            : [],
        Promise.all([(0,stages_plan/* chosenPackages */.og)(ready, inputs), (0,stages_plan/* chosenPackages */.og)(ready, inputs, tags)]),
    ]);
    // What is wrong with the files is reported when the tests are selected.
    await readFunctions(ready, testing.flat(), launcherPlace(ready, directories, host)).catch(() => undefined);
    return {
        named: inputs.coverpkg.length === 0
            ? undefined
            : new Set([...chosen.flat(), ...mains].map((pkg) => pkg.importPath)),
        // Tests with testscript (there are several forks of it) run the test binary under the names of commands.
        reExecuted: new Set(tested
            .flat()
            .filter(usesTestscript)
            .map((pkg) => pkg.importPath)),
        testSources: inputs.command === undefined
            ? await (0,testSources/* readTestSources */.J4)(testing.flat(), inputs.testDirectory)
            : [(0,testSources/* scriptSources */.WM)(inputs.command)],
    };
}
/** Reads the test functions if an earlier run has built the launcher, which needs the standard library otherwise. */
async function readFunctions({ go, functions }, testing, place) {
    const files = testing.flatMap((pkg) => pkg.testFiles);
    const launcher = files.length === 0 ? undefined : await (0,test_launcher/* keptLauncher */.Bo)(go, place);
    if (launcher !== undefined)
        await functions.of(launcher, files);
}
/** Where the launcher is kept, and what builds it. */
function launcherPlace({ pinned, keptPlace }, { scratch }, { arch }) {
    return { toolCacheDir: keptPlace, arch, goVersion: pinned.info.version, scratch };
}
function usesTestscript(pkg) {
    return pkg.testImports.some((path) => path.endsWith('/testscript'));
}

;// CONCATENATED MODULE: ./src/go/test/nestedBuilds.ts
/** @module What the go command of the suite could not instrument. Tests can write to the file: nothing in it is trusted. */



/** Some 2,000 builds; a file that is larger is not ours. */
const MAX_BYTES = 1 << 20;
/**
 * The findings about binaries that the suite built plainly although they have measured code.
 * @param file absolute; it need not exist
 */
async function nestedBuildFindings(file) {
    const content = await (0,regularFile/* readRegularFile */.XF)(file, MAX_BYTES).catch(() => Buffer.alloc(0));
    const notes = content.toString('utf8').split('\n').flatMap(parseNote);
    const texts = (kind) => [
        ...new Set(notes.filter((note) => note.kind === kind).map(({ text }) => text)),
    ];
    const [failed, left] = [texts('failed'), texts('left')];
    return [
        ...(0,finding/* findingIfAny */.HN)('nested-build-failed', `${(0,plural/* plural */.L)(failed.length, 'build')} inside the suite failed with instrumentation and had to be repeated without it`, failed),
        ...(0,finding/* findingIfAny */.HN)('nested-build-plain', `${(0,plural/* plural */.L)(left.length, 'build')} inside the suite could not be instrumented`, left),
    ];
}
function parseNote(line) {
    let note;
    try {
        note = JSON.parse(line);
    }
    catch {
        return [];
    }
    if (typeof note !== 'object' || note === null)
        return [];
    const { kind, command, reason, mains } = note;
    if (kind !== 'failed' && kind !== 'left')
        return [];
    if (typeof command !== 'string' || typeof reason !== 'string' || !Array.isArray(mains))
        return [];
    const names = mains.filter((name) => typeof name === 'string');
    return [{ kind, text: `go ${[command, ...names].join(' ')}: ${reason}` }];
}

;// CONCATENATED MODULE: ./src/go/test/buildTags.ts
/** @module The build tags of test files, for advice when the user's tags select none. */



/** Bytes of a file in which its constraints are looked for; they come before the package clause. */
const HEADER = 4096;
const MAX_FILES = 2000;
/** Modules below a directory that are searched. */
const buildTags_MAX_MODULES = 50;
const SKIPPED = /^(?:[._].*|vendor|testdata|node_modules)$/;
const CONSTRAINT = /^\/\/(?:go:build | ?\+build )(.*)$/gm;
/** Tags that the go command sets by itself, and negated ones. */
const TAG = /(?<![\w.!])[\p{L}_][\p{L}\p{N}_.]*/gu;
const SET_BY_GO = /^(?:go1\.\d+|goexperiment\..*|cgo|gc|gccgo|race|msan|asan|ignore|unix|aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|386|amd64|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)$/;
/**
 * How many test files in a directory and below ask for each tag, the most frequent first. Other modules, vendored and
 * hidden folders are left out.
 */
async function tagsOfTestFiles(directory) {
    const counts = new Map();
    for (const file of (await below(directory)).testFiles) {
        const text = await (0,regularFile/* readStart */.H6)(file, HEADER).catch(() => Buffer.alloc(0));
        for (const tag of tagsIn(text.toString('utf8')))
            counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    return new Map([...counts].sort(([, a], [, b]) => b - a));
}
/** Absolute paths of the modules below a directory whose test files ask for one of the tags (comma-separated). */
async function nestedModulesWith(tags, directory) {
    const wanted = tags.split(',');
    const found = [];
    for (const module of (await below(directory)).modules.slice(0, buildTags_MAX_MODULES)) {
        const known = await tagsOfTestFiles(module);
        if (wanted.some((tag) => known.has(tag)))
            found.push(module);
    }
    return found.sort();
}
/** The tags that the constraints of a file name. */
function tagsIn(text) {
    const header = text.split(/^package /m, 1)[0] ?? '';
    const found = [...header.matchAll(CONSTRAINT)].flatMap(([, expression = '']) => expression.match(TAG) ?? []);
    return new Set(found.filter((tag) => !SET_BY_GO.test(tag)));
}
async function below(top) {
    const testFiles = [];
    const modules = [];
    const directories = [top];
    for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
        const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch(() => []);
        if (directory !== top && entries.some((entry) => entry.name === 'go.mod')) {
            modules.push(directory);
            continue;
        }
        for (const entry of entries) {
            if (entry.isDirectory() && !SKIPPED.test(entry.name))
                directories.push((0,external_node_path_.join)(directory, entry.name));
            if (entry.isFile() && entry.name.endsWith('_test.go'))
                testFiles.push((0,external_node_path_.join)(directory, entry.name));
            if (testFiles.length >= MAX_FILES)
                return { testFiles, modules };
        }
    }
    return { testFiles, modules };
}

// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/sourceLine.ts
var sourceLine = __webpack_require__(58044);
// EXTERNAL MODULE: ./src/go/build/compileErrors.ts
var compileErrors = __webpack_require__(14499);
;// CONCATENATED MODULE: ./src/go/test/failurePlaces.ts
/** @module Where tests failed: the file and line that their output names. */






/** A runner keeps ten errors of a step: some are left for the findings. */
const MAX_PLACES = 5;
/** The last lines that are searched. */
const MAX_LINES = 2000;
/** What t.Error prints, with the path only with -test.fullpath: `    server_test.go:17: no answer`. */
const LOGGED = /^\s+(\S.*?\.go):([1-9]\d{0,8}): ?([^\n]*)$/;
/** The same behind what the test printed without a newline: `loading    server_test.go:17: no answer`. */
const GLUED = /\S {4}([^\s:]+\.go):([1-9]\d{0,8}): ([^\n]*)$/;
/** What testify prints for each caller: `        	Error Trace:	/m/e2e/server_test.go:17`. */
const TRACED = /^\s+(?:Error Trace:)?\s+(\S.*?\.go):([1-9]\d{0,8})$/;
/** A caller in the dump of a goroutine that panicked: `	/m/e2e/server_test.go:17 +0x1d`. */
const DUMPED = /^\t(\S.*?\.go):([1-9]\d{0,8})(?: \+0x[\da-f]+)?$/;
/**
 * The places of the first tests that failed, each with what the test says there. Output is untrusted: only lines that exist
 * count, in files of the test's own package or below it.
 * @param directories absolute directories by import path
 * @param max how many places are looked for
 */
async function failurePlaces(packages, directories, max = MAX_PLACES) {
    const found = [];
    const exists = (0,sourceLine/* lineCheck */.r)();
    for (const pkg of packages) {
        const directory = directories.get(pkg.importPath);
        if (directory === undefined)
            continue;
        for (const { name, failure, counts } of failuresOf(pkg)) {
            if (found.length === max)
                return found;
            const named = await firstPlace(mentionsIn(failure.output), directory, exists);
            if (named === undefined)
                continue;
            const message = (0,plainText/* plainLine */.h0)(`${name} failed${named.text && `: ${named.text}`}`);
            found.push({ failure, counts, place: named.place, text: (0,plainText/* plainLine */.h0)(named.text), message });
        }
    }
    return found;
}
/**
 * Parents of failed tests come after those: what they say themselves is rarely the reason. Failures of earlier attempts come
 * last.
 */
function failuresOf(pkg) {
    const tests = [...new Set([...(0,suiteResult/* leafTests */.aj)(pkg), ...pkg.tests])].filter(suiteResult/* isFailure */.N6);
    const earlier = pkg.tests.flatMap(({ name, attempts = [] }) => attempts.filter(suiteResult/* isFailure */.N6).map((failure) => ({ name, failure, counts: false })));
    return [...tests.map((test) => ({ name: test.name, failure: test, counts: (0,suiteResult/* failsSuite */.Y4)(test) })), ...earlier];
}
/**
 * The place where a package failed outside its tests: its first compile error, or what TestMain or a panic names.
 * @param directory absolute: where the package is
 * @param cwd absolute: where go test ran
 */
async function outsidePlace(pkg, directory, cwd) {
    if (!(0,suiteResult/* failedOutside */.TY)(pkg))
        return undefined;
    if (pkg.outcome === 'fail') {
        const named = await firstPlace(mentionsIn(pkg.output), directory, sourceLine/* hasLine */.p);
        return named && { ...named, text: (0,plainText/* plainLine */.h0)(named.text) };
    }
    const [first] = (0,compileErrors/* compileErrors */.D5)(pkg.output, cwd);
    if (first?.place === undefined || !(await (0,sourceLine/* hasLine */.p)(first.place.file, first.place.line)))
        return undefined;
    return { place: first.place, text: (0,plainText/* plainLine */.h0)(first.message) };
}
async function firstPlace(mentions, directory, exists) {
    for (const { file, line, text } of mentions) {
        const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(directory, file);
        if ((0,pathsWithin/* pathBelow */.Br)(directory, path) !== undefined && (await exists(path, line)))
            return { place: { file: path, line }, text };
    }
    return undefined;
}
/** The most telling first: of what a test logs the last, of the callers in a dump the innermost. */
function mentionsIn(output) {
    const lines = output.split('\n').slice(-MAX_LINES);
    const logged = lines.flatMap((line, i) => mention(LOGGED.exec(line) ?? GLUED.exec(line), reasonAfter(lines, i)));
    const dumped = lines.flatMap((line) => mention(DUMPED.exec(line), ''));
    const panic = lines.find((line) => line.startsWith('panic: '))?.replace(/ \[recovered[^\]]*\]$/, '');
    if (panic !== undefined)
        return [...dumped.map((caller) => ({ ...caller, text: panic })), ...logged.toReversed()];
    return [...logged.toReversed(), ...lines.flatMap((line) => mention(TRACED.exec(line), ''))];
}
function mention(match, otherwise) {
    const [, file, line, own = ''] = match ?? [];
    const text = own.trim() === '' ? otherwise : own.trim();
    return file === undefined ? [] : [{ file, line: Number(line), text }];
}
/** What testify says below the line: `        	Error:      	Not equal: …`. */
function reasonAfter(lines, index) {
    const error = lines.slice(index + 1, index + 20).find((line) => /^\s+Error:\s+\S/.test(line));
    return error?.replace(/^\s+Error:\s+/, '').trim() ?? '';
}

// EXTERNAL MODULE: ./src/covdata/units/packagePatterns.ts
var packagePatterns = __webpack_require__(53227);
;// CONCATENATED MODULE: ./src/go/test/testStates.ts
/** @module How the test functions of a package ended in one attempt, each with its subtests. */

const testStates_PANIC = /^panic: /m;
/**
 * The test functions in the order in which they ran.
 * @param failedBefore tests that failed in earlier attempts: if one is skipped, its test function has not passed
 */
function statesOf(attempt, failedBefore = new Set()) {
    const leaves = new Set((0,suiteResult/* leafTests */.aj)(attempt));
    const panicked = functionsWith(attempt, hasPanicked);
    const excused = functionsWith(attempt, (test) => test.outcome === 'unfinished' && (0,suiteResult/* isQuarantined */.fK)(test));
    const states = new Map();
    for (const [name, tests] of functionsOf(attempt)) {
        const failed = tests.filter((test) => (0,suiteResult/* isFailure */.N6)(test) && leaves.has(test));
        const others = { panicked: hasOther(panicked, name), ended: hasOther(excused, name) };
        const isSkipped = tests.some((test) => test.outcome === 'skip' && failedBefore.has(test.name));
        const state = stateOf(tests, failed, others);
        states.set(name, state === 'passed' && isSkipped ? 'skipped' : state);
    }
    return states;
}
/** The names of the tests that failed in any of the attempts. */
function failedIn(attempts) {
    return new Set(attempts.flatMap(({ tests }) => tests.filter(suiteResult/* isFailure */.N6).map(({ name }) => name)));
}
function functionsWith({ tests }, matches) {
    return new Set(tests.filter(matches).map(({ name }) => (0,suiteResult/* functionOf */.OA)(name)));
}
function hasOther(names, name) {
    return names.size > (names.has(name) ? 1 : 0);
}
/** The tests of a package by their test functions. */
function functionsOf({ tests }) {
    const functions = new Map();
    for (const test of tests) {
        const name = (0,suiteResult/* functionOf */.OA)(test.name);
        const known = functions.get(name);
        if (known === undefined)
            functions.set(name, [test]);
        else
            known.push(test);
    }
    return functions;
}
function stateOf(tests, failed, others) {
    if (failed.length === 0)
        return tests[0]?.outcome === 'skip' ? 'skipped' : 'passed';
    const isOpen = failed.every(({ outcome }) => outcome === 'unfinished');
    if (isOpen && others.panicked)
        return 'cut short';
    if (failed.every(suiteResult/* isQuarantined */.fK))
        return 'quarantined';
    return isOpen && others.ended ? 'cut short' : 'failed';
}
/** Go says that a test failed before it ends the process because of its panic. Tests that ran beside it have no result. */
function hasPanicked({ outcome, output }) {
    return outcome === 'fail' && testStates_PANIC.test(output);
}
/** Whether a test may have ended the test process. */
function endsProcess(test) {
    return test.outcome === 'unfinished' || hasPanicked(test);
}
/** Whether tests may not have run because of a panic, an exit, a TestMain that failed, or -failfast. */
function isIncomplete({ outcome, tests, output }, failFast) {
    if (outcome !== 'fail')
        return false;
    return failFast || testStates_PANIC.test(output) || !tests.some(suiteResult/* isFailure */.N6) || tests.some(endsProcess);
}

;// CONCATENATED MODULE: ./src/go/test/quarantine.ts
/** @module Tests that may fail (the input quarantine): which they are, and what to say of the entries. */





/** Whether a rule is about a package. @param place where it is: relative to the directory of the tests, or undefined */
function isAboutPackage({ packages }, importPath, place) {
    if (packages === undefined)
        return true;
    const matches = (0,packagePatterns/* parsePackagePatterns */.xz)(packages);
    return matches(importPath) || (place !== undefined && matches(place));
}
/** Whether a rule names a test, or one whose subtest this is. */
function namesTest({ test }, name) {
    const elements = name.split('/');
    return test.split('/').every((pattern, i) => {
        const element = elements[i];
        return element !== undefined && (0,packagePatterns/* matchPieces */.z$)(pattern.split('*'))(element);
    });
}
/** A directory as a relative package pattern names it: `./e2e`. Undefined if it is not below the other one. */
function placeOf(directory, cwd) {
    if ((0,external_node_path_.relative)(cwd, directory) === '')
        return '.';
    const path = (0,pathsWithin/* pathBelow */.Br)(cwd, directory);
    return path === undefined ? undefined : `./${path}`;
}
/**
 * Marks the tests of a package that are in quarantine, and those that failed only because of such subtests.
 */
function withQuarantine(pkg, rules, place) {
    const own = rules.filter((rule) => isAboutPackage(rule, pkg.importPath, place));
    if (own.length === 0)
        return pkg;
    const marked = pkg.tests.map((test) => {
        const rule = own.find((each) => namesTest(each, test.name));
        return rule === undefined ? test : { ...test, quarantine: { entry: rule.entry, reason: rule.reason } };
    });
    return { ...pkg, tests: withParents(withoutEnding(marked)) };
}
/**
 * Without the marks of subtests that ended the process: what follows them in their test function did not run. Only a whole
 * test function may do that, as all others can run without it.
 */
function withoutEnding(tests) {
    const whole = new Set(tests.filter((test) => isTopLevel(test) && (0,suiteResult/* isQuarantined */.fK)(test)).map(({ name }) => name));
    const ending = new Set(tests.filter(endsProcess).map(({ name }) => (0,suiteResult/* functionOf */.OA)(name)));
    return tests.map((test) => {
        const name = (0,suiteResult/* functionOf */.OA)(test.name);
        if (!ending.has(name) || whole.has(name) || !(0,suiteResult/* isFailure */.N6)(test))
            return test;
        const { quarantine, ...others } = test;
        return quarantine === undefined ? test : others;
    });
}
function isTopLevel({ name }) {
    return (0,suiteResult/* functionOf */.OA)(name) === name;
}
/** With the parents of failed tests marked if nothing else failed in them. */
function withParents(tests) {
    const excuses = new Map();
    for (const { name, quarantine } of (0,suiteResult/* leafTests */.aj)({ tests }).filter(suiteResult/* isFailure */.N6))
        for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
            const parent = name.slice(0, end);
            if (!excuses.has(parent) || quarantine === undefined)
                excuses.set(parent, quarantine);
        }
    return tests.map((test) => {
        const quarantine = excuses.get(test.name);
        return (0,suiteResult/* isFailure */.N6)(test) && !(0,suiteResult/* isQuarantined */.fK)(test) && quarantine !== undefined
            ? { ...test, quarantine }
            : test;
    });
}

// EXTERNAL MODULE: ./src/go/test/testFlags.ts
var testFlags = __webpack_require__(54176);
;// CONCATENATED MODULE: ./src/go/test/quarantineUse.ts
/** @module Entries of quarantine that name no test: neither one that ran, nor one that is in the files of the tests. */





const UNUSED = 'quarantine-unused';
/** @param packages all that ran */
async function unusedQuarantine(tools, suite, packages) {
    if (suite.quarantine.length === 0)
        return [];
    const known = await knownTests(tools, suite, packages);
    const unused = suite.quarantine.filter((rule) => !known.some((tests) => isUsed(rule, tests)));
    return unusedFinding(unused.map(({ entry, reason }) => `${entry}: ${reason}`));
}
function unusedFinding(entries) {
    const title = `${(0,plural/* plural */.L)(entries.length, 'entry', 'entries')} of quarantine ${entries.length === 1 ? 'names' : 'name'} no test`;
    return (0,finding/* findingIfAny */.HN)(UNUSED, title, entries);
}
/** The findings of two suites with the same entries: only those that name no test of either are unused. */
function joinedFindings(one, other) {
    const [first, second] = [one, other].map((all) => all.find(({ code }) => code === UNUSED)?.evidence ?? []);
    const unused = (first ?? []).filter((entry) => second?.includes(entry) === true);
    return [...[...one, ...other].filter(({ code }) => code !== UNUSED), ...unusedFinding(unused)];
}
async function knownTests({ packages: lists, functions, launcher }, { parts, flags }, packages) {
    const ran = new Map(packages.map((pkg) => [pkg.importPath, pkg.tests.map(({ name }) => name)]));
    const found = [];
    for (const { cwd, patterns, tags } of parts) {
        const listed = await lists.list(cwd, patterns, (0,testFlags/* listFlags */.E)(flags, tags)).catch(() => []);
        const names = await functions
            .of(launcher, listed.flatMap(({ testFiles }) => testFiles))
            .catch(() => new Map());
        for (const { importPath, dir, testFiles } of listed) {
            const own = ran.get(importPath) ?? [];
            const done = new Set(own.map(suiteResult/* functionOf */.OA));
            const others = testFiles.flatMap((file) => names.get(file) ?? []).filter((name) => !done.has(name));
            found.push({ importPath, place: placeOf(dir, cwd), ran: own, others });
        }
    }
    const places = new Set(found.map(({ importPath }) => importPath));
    const unlisted = [...ran].filter(([importPath]) => !places.has(importPath));
    return [
        ...found,
        ...unlisted.map(([importPath, own]) => ({ importPath, place: undefined, ran: own, others: [] })),
    ];
}
function isUsed(rule, { importPath, place, ran, others }) {
    if (!isAboutPackage(rule, importPath, place))
        return false;
    const top = { test: (0,suiteResult/* functionOf */.OA)(rule.test) };
    return ran.some((name) => namesTest(rule, name)) || others.some((name) => namesTest(top, name));
}

// EXTERNAL MODULE: ./src/go/idlePatterns.ts
var idlePatterns = __webpack_require__(62449);
;// CONCATENATED MODULE: ./src/go/test/compiledPackages.ts
/** @module How many packages a go command has compiled so far: go test does not say, but keeps them until it ends. */



/** The folder of one go command in its GOTMPDIR. */
const WORK = /^go-build\d+$/;
/** The folder of one of its actions. */
const ACTION = /^b\d+$/;
/** What the compiler writes there. */
const COMPILED = '_pkg_.a';
/** Counts what the next go command compiles that has a given temporary folder. */
class CompiledPackages {
    directory;
    before;
    /** @param directory absolute: GOTMPDIR of the go command, which starts no other at the same time */
    constructor(directory) {
        this.directory = directory;
        this.before = list(directory, WORK).then((names) => new Set(names));
    }
    /** Packages from the build cache are not among them. */
    async count() {
        const before = await this.before;
        const works = (await list(this.directory, WORK)).filter((name) => !before.has(name));
        let count = 0;
        for (const work of works) {
            const place = (0,external_node_path_.join)(this.directory, work);
            // A look at each of hundreds takes a millisecond this way, and as part of the event loop 25 times as long.
            for (const action of await list(place, ACTION))
                if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, action, COMPILED)))
                    count++;
        }
        return count;
    }
}
async function list(directory, names) {
    const found = await (0,promises_.readdir)(directory).catch(() => []);
    return found.filter((name) => names.test(name));
}

// EXTERNAL MODULE: ./src/support/slowProgress.ts
var slowProgress = __webpack_require__(42405);
;// CONCATENATED MODULE: ./src/go/test/testProgress.ts



/** Go's warning about tests that link no measured package: not worth showing, as they may start binaries that do. */
const UNMATCHED = 'warning: no packages being tested depend on matches for pattern ';
/** The heading of compiler output in plain text: `# example.com/m/p [example.com/m/p.test]`. */
const BUILD_HEADING = /^# (\S.*)$/;
class TestProgress {
    log;
    events;
    verbose;
    building;
    endWait;
    /**
     * @param verbose whether the user wants to see everything that tests print
     * @param compiled undefined if it is not known where go test compiles
     */
    constructor(log, events, verbose, compiled) {
        this.log = log;
        this.events = events;
        this.verbose = verbose;
        const slow = new slowProgress/* SlowProgress */.t(log);
        this.endWait = slow.wait(async (seconds) => {
            const count = (await compiled?.count()) ?? 0;
            return count === 0
                ? `compiling the tests for ${seconds} s`
                : `compiling the tests: ${(0,plural/* plural */.L)(count, 'package')} compiled in ${seconds} s`;
        });
    }
    /** To be called when the command has ended. */
    end() {
        this.endWait();
    }
    /** A line that is not an event but plain text of the go command; before Go 1.24, compiler errors are among them. */
    plain(line) {
        if (line.startsWith(UNMATCHED))
            return;
        const heading = BUILD_HEADING.exec(line);
        if (heading !== null)
            this.building = heading[1];
        if (this.building !== undefined)
            this.events.addBuildOutput(this.building, `${line}\n`);
        this.log.child(line);
    }
    event(event) {
        if (event.Action === 'build-output')
            this.log.child(trimEnd(event.Output));
        if (event.Action === 'output' && this.verbose)
            this.log.child(trimEnd(event.Output));
        if (event.Action === 'start' || event.Action === 'run')
            this.endWait();
        if (event.Action === 'run' && event.Test !== undefined) {
            this.log.progress(`${this.events.testsEnded} tests done, ${event.Test} is running`);
        }
    }
    ended(pkg) {
        if (pkg.outcome === 'none')
            return;
        if (!this.verbose)
            this.failures(pkg);
        const mark = { pass: 'ok  ', skip: 'skip', fail: 'FAIL', 'build-failed': 'FAIL' }[pkg.outcome];
        const unbuilt = (0,suiteResult/* isRefusedByVet */.Vk)(pkg) ? 'go vet failed' : 'did not compile';
        const tests = pkg.outcome === 'build-failed' ? unbuilt : (0,plural/* plural */.L)((0,suiteResult/* leafTests */.aj)(pkg).length, 'test');
        this.log.info(`${mark} ${pkg.importPath}  ${tests}  ${pkg.seconds.toFixed(1)} s`);
    }
    failures(pkg) {
        const failed = pkg.tests.filter((test) => test.outcome === 'fail' || test.outcome === 'unfinished');
        for (const test of failed)
            this.text(test.output);
        if (pkg.outcome === 'fail')
            this.text(pkg.output);
    }
    text(output) {
        for (const line of trimEnd(output).split('\n'))
            if (line !== '')
                this.log.child(line);
    }
}
function trimEnd(text = '') {
    return text.replace(/\r?\n$/, '');
}

;// CONCATENATED MODULE: ./src/go/test/goTest.ts










/** The arguments of the go command. */
function goTestArgs(request, launcher) {
    const measured = request.patterns.length > 0;
    const binaryArgs = [...(measured ? [`-test.gocoverdir=${request.testsData}`] : []), ...request.flags.args];
    return [
        'test',
        '-json',
        ...(request.tags === '' ? [] : [`-tags=${request.tags}`]),
        // A cached result would run nothing and write no data.
        '-count=1',
        `-timeout=${Math.ceil(request.timeoutSeconds)}s`,
        ...(measured ? ['-cover', '-covermode=atomic', `-coverpkg=${request.patterns.join(',')}`] : []),
        ...(request.isAlone === true ? ['-p=1', '-parallel=1'] : []),
        `-exec=${launcher.exec}`,
        ...request.selection.packages,
        // After the packages: the go command passes everything that follows a flag it does not know (one that a test
        // defines) to the tests.
        ...(request.overlay === undefined
            ? request.flags.words
            : [...request.flags.others, `-overlay=${request.overlay}`]),
        ...(binaryArgs.length > 0 ? ['-args', ...binaryArgs] : []),
    ];
}
/** Runs the tests and returns how they ended. Failing tests are a result, not an error. */
async function goTest(go, launcher, request, { log, stop, isInstrumented, onOutput }) {
    await (0,test_launcher/* configure */.jK)(launcher, {
        goCoverDir: request.binariesData,
        goDir: request.wrapper?.directory ?? '',
        variables: variablesOfTests(go, request),
        deadline: deadline(Date.now(), request.timeoutSeconds),
        run: request.selection.run,
        skip: request.skip ?? {},
    });
    const startedAt = new Date().toISOString();
    const started = performance.now();
    const events = new TestEvents();
    const compiled = request.goTempDir === undefined ? undefined : new CompiledPackages(request.goTempDir);
    const progress = new TestProgress(log, events, request.flags.verbose, compiled);
    const unbuilt = [];
    const onEnded = (pkg) => {
        if (pkg.outcome === 'build-failed' && !stop.aborted)
            unbuilt.push(pkg.importPath);
        progress.ended(pkg);
    };
    const stdout = new lineSplitter/* LineSplitter */.g((line) => {
        onStdoutLine(line, { events, progress, onOutput, onEnded });
    });
    const stderr = new lineSplitter/* LineSplitter */.g((line) => {
        if (!(0,idlePatterns/* isIdleWarning */.J)(line, request.idle ?? []))
            progress.plain(line);
    });
    const result = await (0,supervise/* supervise */.z)(go.program, goTestArgs(request, launcher), {
        cwd: request.cwd,
        env: request.goTempDir === undefined ? go.env : { ...go.env, GOTMPDIR: request.goTempDir },
        platform: go.platform,
        onStdout: (chunk) => {
            stdout.write(chunk);
        },
        onStderr: (chunk) => {
            stderr.write(chunk);
        },
        stop,
        timeoutSeconds: request.timeoutSeconds,
        isInstrumented,
    });
    stdout.end();
    stderr.end();
    for (const error of await (0,compileErrors/* placedErrors */.Ps)(events.failedBuildOutput(), request.cwd))
        log.error(error.message, error.place);
    const facts = {
        kind: 'go test',
        startedAt,
        seconds: (performance.now() - started) / 1000,
        packages: events.results(),
        leftOut: request.selection.leftOut,
        timeoutSeconds: request.timeoutSeconds,
        expected: expectedPackages(request),
        unbuilt,
    };
    return { run: result, facts };
}
function variablesOfTests({ env: { GOTMPDIR } }, { variables, goTempDir }) {
    const all = { ...variables, ...(goTempDir === undefined ? {} : { GOTMPDIR }) };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value ?? null]));
}
/** The packages that must run a test: those chosen by `suite: tagged`. The user's -skip may leave them without one. */
function expectedPackages({ selection, flags }) {
    return flags.skipsTests ? [] : selection.chosen.map((pkg) => pkg.importPath);
}
function onStdoutLine(line, { events, progress, onOutput, onEnded }) {
    const event = parseEvent(line);
    const all = event === undefined ? buildFailure(line) : [event];
    if (all.length === 0)
        progress.plain(line);
    for (const one of all) {
        const ended = events.add(one);
        progress.event(one);
        if (one.Action === 'output' && one.Output !== undefined)
            onOutput(sourceOf(one), one.Output);
        if (ended !== undefined)
            onEnded(ended);
    }
}
function sourceOf({ Package = '', Test }) {
    return Test === undefined ? Package : `${Package} ${Test}`;
}

;// CONCATENATED MODULE: ./src/go/test/joinedAttempts.ts
/** @module The attempts at a package as one result, which keeps how each test ended before. */


/**
 * Joins the attempts, the first one first. A test function has the result of the attempt in which it passed, or else of the
 * last one in which it failed.
 */
function joinAttempts(attempts) {
    const [first, ...later] = attempts;
    const last = attempts.at(-1);
    if (first === undefined || last === undefined || later.length === 0)
        return first;
    const tests = [...runsOf(attempts).values()].flatMap(joinRuns);
    const outside = attempts.filter((attempt) => isOutside(attempt));
    const isRecovered = outside.length === 0 || recovers(last);
    const failed = tests.some(suiteResult/* isFailure */.N6);
    const outcome = last.outcome === 'build-failed' ? last.outcome : failed || !isRecovered ? 'fail' : 'pass';
    const joined = {
        ...first,
        outcome,
        seconds: attempts.reduce((sum, { seconds }) => sum + seconds, 0),
        tests,
        output: outcome === 'pass' ? '' : outputOf(attempts, isRecovered),
    };
    const earlier = (isRecovered ? outside : outside.slice(0, -1)).map(attemptOf);
    return {
        ...joined,
        ...(earlier.length === 0 ? {} : { attempts: earlier }),
        ...(!isRecovered && (0,suiteResult/* isExcused */.Ix)(joined) ? { outside: true } : {}),
    };
}
/** Whether no test explains that the attempt failed. */
function isOutside(attempt) {
    if (attempt.outcome !== 'fail')
        return false;
    return ![...statesOf(attempt).values()].some((state) => state === 'failed' || state === 'quarantined');
}
/** Whether the last attempt shows that what had failed outside the tests succeeds: it ran tests, and did not fail there. */
function recovers(last) {
    return last.tests.length > 0 && !isOutside(last);
}
/** What the last attempt with a failure printed outside its tests, or the last one that failed outside them. */
function outputOf(attempts, isRecovered) {
    const failed = attempts.filter(({ outcome }) => outcome === 'fail' || outcome === 'build-failed');
    const telling = isRecovered ? failed : failed.filter((attempt) => isOutside(attempt));
    return (telling.at(-1) ?? failed.at(-1))?.output ?? '';
}
function runsOf(attempts) {
    const runs = new Map();
    for (const [i, attempt] of attempts.entries()) {
        const functions = functionsOf(attempt);
        for (const [name, state] of statesOf(attempt, failedIn(attempts.slice(0, i)))) {
            const run = { state, tests: functions.get(name) ?? [] };
            runs.set(name, [...(runs.get(name) ?? []), run]);
        }
    }
    return runs;
}
function joinRuns(runs) {
    const final = decidingRun(runs);
    if (final === undefined)
        return [];
    const failed = runs.filter((run) => run !== final && run.state === 'failed');
    return final.tests.map((test) => {
        const attempts = failed.flatMap((run) => attemptIn(run, test, final.tests));
        // A subtest that always passed has nothing to tell.
        const tells = (0,suiteResult/* isFailure */.N6)(test) || attempts.some(suiteResult/* isFailure */.N6);
        return attempts.length === 0 || !tells ? test : { ...test, attempts };
    });
}
/** A test that is skipped after it failed has not passed. */
function decidingRun(runs) {
    return (runs.find(({ state }) => state === 'passed' || state === 'quarantined') ??
        runs.findLast(({ state }) => state === 'failed') ??
        runs.findLast(({ state }) => state === 'skipped') ??
        runs.at(-1));
}
/** How the test ended in an earlier run. Failed subtests that the deciding run does not have are told by their test. */
function attemptIn(run, test, finalTests) {
    const same = run.tests.find(({ name }) => name === test.name);
    if (same === undefined)
        return [];
    const attempt = attemptOf(same);
    if (test.name !== (0,suiteResult/* functionOf */.OA)(test.name))
        return [attempt];
    const names = new Set(finalTests.map(({ name }) => name));
    const gone = run.tests.filter((each) => !names.has(each.name) && (0,suiteResult/* isFailure */.N6)(each));
    return [{ ...attempt, output: [attempt.output, ...gone.map(({ output }) => output)].join('') }];
}
function attemptOf({ outcome, seconds, output, }) {
    return {
        outcome: outcome === 'pass' || outcome === 'skip' || outcome === 'unfinished' ? outcome : 'fail',
        seconds,
        output,
    };
}

;// CONCATENATED MODULE: ./src/go/test/packageAttempts.ts
/**
 * @module The attempts at the tests of one package: which of them run again, and what all attempts together come to. What
 * decides is how a top-level test ended, with its subtests.
 */



class PackageAttempts {
    rules;
    attempts = [];
    /** How often each test function that has not passed yet has failed. */
    failures = new Map();
    /** Test functions that must not run again: they passed, were skipped or are in quarantine. */
    done = new Set();
    /** How often the package failed and no test explains it. */
    failedOutside = 0;
    isLost = false;
    /** The package has not run yet. */
    constructor(rules) {
        this.rules = rules;
    }
    /** Keeps the package from running again, as go test says nothing about it. */
    lose() {
        this.isLost = true;
    }
    add(attempt) {
        const states = statesOf(attempt, failedIn(this.attempts));
        const isCut = isIncomplete(attempt, this.rules.failFast) && this.hasProgress(states);
        for (const name of new Set([...(isCut ? [] : this.failures.keys()), ...states.keys()]))
            this.count(name, states.get(name));
        if (isOutside(attempt))
            this.failedOutside++;
        this.attempts.push(attempt);
    }
    /** Whether a test that was to run explains why others did not: each can do so only as often as it may fail. */
    hasProgress(states) {
        return [...states].some(([name, state]) => (state === 'failed' || state === 'quarantined') &&
            !this.done.has(name) &&
            (this.failures.get(name) ?? 0) <= this.rules.retries);
    }
    /** @param state undefined if it did not run, although nothing kept it from running */
    count(name, state) {
        const failures = this.failures.get(name) ?? 0;
        if (this.done.has(name) || state === 'cut short')
            return;
        if (state === 'passed' || state === 'quarantined' || (state === 'skipped' && failures === 0))
            this.done.add(name);
        else
            this.failures.set(name, failures + 1);
    }
    /**
     * The test functions to skip when the package runs again: those that have passed, and those that have failed often enough.
     * Undefined if it does not run again.
     * @param suiteFailed whether something in the suite has failed for good
     */
    next(suiteFailed) {
        if (this.isLost)
            return undefined;
        const last = this.attempts.at(-1);
        if (last === undefined)
            return suiteFailed ? undefined : [];
        if (last.outcome === 'build-failed')
            return undefined;
        const { retries, failFast } = this.rules;
        // A package that passes although tests failed hides them, and stays as it is.
        const again = this.failed > 0 && (last.outcome === 'fail' || this.attempts.length > 1);
        // If a test has failed for good, what it kept from running is not worth more attempts than were asked for.
        const isOpen = !this.hasFailedTest || this.attempts.length <= retries;
        const lacks = isIncomplete(last, failFast) || isUnproved(last);
        const rest = lacks && this.failedOutside <= retries && isOpen;
        return again || rest ? [...this.done, ...this.names((failures) => failures > retries)].sort() : undefined;
    }
    /** How many test functions have failed and may run again. */
    get failed() {
        return this.names((failures) => failures <= this.rules.retries).length;
    }
    /** Whether a test function, or the package outside its tests, has failed as often as it may. */
    get hasFailed() {
        return this.hasFailedTest || this.failedOutside > this.rules.retries;
    }
    /** Whether the last attempt failed and no test explains it. */
    get isOutside() {
        const last = this.attempts.at(-1);
        return last !== undefined && isOutside(last);
    }
    /** Whether tests in quarantine are all that failed, and the package has not passed without them. */
    get isUnproved() {
        if (this.attempts.at(-1)?.outcome !== 'fail')
            return false;
        const joined = joinAttempts(this.attempts);
        return joined !== undefined && (0,suiteResult/* isExcused */.Ix)(joined);
    }
    get hasFailedTest() {
        return this.names((failures) => failures > this.rules.retries).length > 0;
    }
    names(matches) {
        return [...this.failures]
            .filter(([name, failures]) => !this.done.has(name) && matches(failures))
            .map(([name]) => name);
    }
    /**
     * What all attempts come to; undefined if there was none. Tests in quarantine excuse a package only if it passes without
     * them: otherwise something else may have failed, or not have run.
     */
    result() {
        const joined = joinAttempts(this.attempts);
        return joined !== undefined && this.isUnproved ? { ...joined, outside: true } : joined;
    }
}
/** Whether only tests in quarantine explain that the attempt failed: TestMain may have failed too. */
function isUnproved(attempt) {
    return (attempt.outcome === 'fail' && !isOutside(attempt) && ![...statesOf(attempt).values()].includes('failed'));
}
/** Names for a `-test.skip` pattern: exactly these top-level tests. */
function skipPattern(names) {
    return `^(?:${names.map((name) => escapePattern((0,suiteResult/* functionOf */.OA)(name))).join('|')})$`;
}
/** Escapes what has a meaning in Go's regular expressions; a slash would start the pattern of a subtest. */
function escapePattern(name) {
    return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/go/test/retryAnnouncement.ts
/** @module What the log says before tests run again. */

/** Counts failed tests in their packages, packages that failed outside their tests, and those with something that has not run. */
function retryAnnouncement(again) {
    const all = again.map(({ attempts }) => attempts);
    const tested = all.filter(({ failed }) => failed > 0);
    const failed = tested.reduce((sum, attempts) => sum + attempts.failed, 0);
    const outside = all.filter((attempts) => attempts.failed === 0 && attempts.isOutside).length;
    const others = all.length - tested.length - outside;
    const repeated = [
        ...(failed > 0 ? [`${(0,plural/* plural */.L)(failed, 'failed test')} in ${(0,plural/* plural */.L)(tested.length, 'package')}`] : []),
        ...(outside > 0
            ? [`${(0,plural/* plural */.L)(outside, 'package')} that failed outside ${outside === 1 ? 'its' : 'their'} tests`]
            : []),
    ];
    const parts = [
        ...(repeated.length > 0 ? [`${repeated.join(' and ')} again, one after the other`] : []),
        ...(others > 0 ? [`what has not run in ${(0,plural/* plural */.L)(others, 'package')}`] : []),
    ];
    return `running ${parts.join(', and ')}`;
}

// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
;// CONCATENATED MODULE: ./src/go/test/joinedRuns.ts
/** @module Several go test commands as one suite, so that there is one verdict on all of them. */



/** From the best to the worst. */
const OUTCOMES = ['none', 'skip', 'pass', 'fail', 'build-failed'];
/**
 * Joins parts of a suite that ran one after the other.
 * @param timeoutSeconds of all of them together
 */
function joinedRuns(parts, timeoutSeconds) {
    const [first] = parts;
    const runs = parts.map(({ run }) => run);
    const facts = parts.map((part) => part.facts);
    return {
        run: {
            exitCode: runs.find(({ exitCode }) => exitCode !== 0)?.exitCode ?? 0,
            timedOut: runs.some(({ timedOut }) => timedOut),
            stopped: runs.some(({ stopped }) => stopped),
            leftBehind: runs.flatMap(({ leftBehind }) => leftBehind),
        },
        facts: {
            ...first.facts,
            seconds: facts.reduce((sum, { seconds }) => sum + seconds, 0),
            packages: joinedPackages(facts.flatMap(({ packages }) => packages)),
            leftOut: facts.reduce((sum, { leftOut }) => sum + leftOut, 0),
            timeoutSeconds,
            expected: [...new Set(facts.flatMap(({ expected }) => expected))],
            unrun: allOf(facts, 'unrun'),
            unproved: allOf(facts, 'unproved'),
            unbuilt: allOf(facts, 'unbuilt'),
            isUnexcused: parts.some((part) => part.run.exitCode !== 0 && !isExcusedRun(part.run, part.facts.packages)),
        },
    };
}
/** The packages that any part names, each once. */
function allOf(facts, name) {
    return [...new Set(facts.flatMap((each) => each[name] ?? []))];
}
/** Each package once, sorted by import path: parts may run different tests of one. */
function joinedPackages(packages) {
    const found = new Map();
    for (const pkg of packages) {
        const known = found.get(pkg.importPath);
        found.set(pkg.importPath, known === undefined ? pkg : joinedPackage(known, pkg));
    }
    return [...found.values()].sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.importPath, other.importPath));
}
function joinedPackage(one, other) {
    const attempts = [...(one.attempts ?? []), ...(other.attempts ?? [])];
    const isWorse = OUTCOMES.indexOf(other.outcome) > OUTCOMES.indexOf(one.outcome);
    const joined = {
        ...other,
        ...one,
        outcome: isWorse ? other.outcome : one.outcome,
        seconds: one.seconds + other.seconds,
        tests: [...one.tests, ...other.tests],
        output: one.output + other.output,
        ...(attempts.length === 0 ? {} : { attempts }),
    };
    // What failed in one part is not excused by tests in quarantine of the other.
    const hasFailed = [one, other].some((pkg) => pkg.outcome === 'fail' && !(0,suiteResult/* isExcused */.Ix)(pkg));
    return hasFailed && (0,suiteResult/* isExcused */.Ix)(joined) ? { ...joined, outside: true } : joined;
}

;// CONCATENATED MODULE: ./src/go/test/suiteAttempts.ts


/** The longest pattern: Linux allows 128 KiB for an argument, Windows 32 KiB for all of them. */
const MAX_PATTERN = { other: 100_000, win32: 24_000 };
class SuiteAttempts {
    rules;
    first;
    packages;
    ended = [];
    constructor(rules, first) {
        this.rules = rules;
        this.first = first;
        this.ended.push(first);
        const { directories, mark } = rules;
        const paths = [...first.facts.packages.map(({ importPath }) => importPath), ...directories.keys()];
        this.packages = new Map(paths.map((importPath) => [importPath, new PackageAttempts(rules)]));
        for (const pkg of first.facts.packages)
            this.packages.get(pkg.importPath)?.add(mark(pkg));
    }
    /** The packages to run next; none if nothing is left to run. */
    next(platform, { warning }) {
        const { directories, failFast } = this.rules;
        // Which packages -failfast kept from running is not known then.
        if (directories.size === 0 && failFast)
            return [];
        const isOver = [...this.packages.values()].some((attempts) => attempts.hasFailed);
        return [...this.packages].flatMap(([importPath, attempts]) => {
            const skip = attempts.next(isOver);
            if (skip === undefined)
                return [];
            const longest = platform === 'win32' ? MAX_PATTERN.win32 : MAX_PATTERN.other;
            const isKnown = directories.has(importPath);
            if (skip.length === 0 || (isKnown && skipPattern(skip).length <= longest))
                return [{ importPath, attempts, skip }];
            const reason = isKnown ? 'it has too many tests' : 'it is not known where the package is';
            warning(`the failed tests of ${importPath} do not run again: ${reason}`);
            attempts.lose();
            return [];
        });
    }
    /** Adds an attempt at some packages. Those that -failfast kept from running have not had theirs yet. */
    add(again, ended) {
        this.ended.push(ended);
        const results = new Map(ended.facts.packages.map((pkg) => [pkg.importPath, pkg]));
        const isCut = this.rules.failFast && again.some(({ importPath }) => hasFailed(results.get(importPath)));
        for (const { importPath, attempts } of again) {
            const pkg = results.get(importPath);
            if (pkg !== undefined)
                attempts.add(this.rules.mark(pkg));
            else if (!isCut)
                attempts.lose();
        }
    }
    /** @param isCut whether tests that have never run did not run because the time was up */
    joined(isCut) {
        const { first } = this;
        const last = this.ended.at(-1) ?? first;
        const runs = this.ended.map(({ run }) => run);
        const all = [...this.packages].map(([importPath, attempts]) => ({
            importPath,
            attempts,
            result: attempts.result(),
        }));
        const packages = all.flatMap(({ result }) => result ?? []);
        const pathsOf = (some) => some.map(({ importPath }) => importPath);
        const unrun = pathsOf(all.filter(({ result }) => result === undefined));
        const unproved = pathsOf(all.filter(({ attempts }) => attempts.isUnproved));
        const isFine = unrun.length === 0 && packages.every((pkg) => !hasFailed(pkg));
        return {
            run: {
                exitCode: isFine ? last.run.exitCode : first.run.exitCode,
                timedOut: isCut || runs.some(({ timedOut }) => timedOut),
                stopped: runs.some(({ stopped }) => stopped),
                leftBehind: runs.flatMap(({ leftBehind }) => leftBehind),
            },
            facts: {
                ...first.facts,
                seconds: this.ended.reduce((sum, { facts }) => sum + facts.seconds, 0),
                packages,
                unrun,
                unproved,
                unbuilt: allOf(this.ended.map(({ facts }) => facts), 'unbuilt'),
                failFast: this.rules.failFast,
            },
        };
    }
}
function hasFailed(pkg) {
    return pkg?.outcome === 'fail' || pkg?.outcome === 'build-failed';
}

;// CONCATENATED MODULE: ./src/go/test/retries.ts






/** How go list calls the package of files that were named. */
const OF_FILES = 'command-line-arguments';
/** Runs the tests. Failing tests are a result, not an error. */
async function goTestWithRetries(go, launcher, request, { retries, quarantine, directories: find }, observer) {
    const end = Date.now() + request.timeoutSeconds * 1000;
    const lastStart = deadline(Date.now(), request.timeoutSeconds);
    const first = await goTest(go, launcher, request, observer);
    const { failFast } = request.flags;
    const isPlain = retries === 0 && quarantine.length === 0;
    if (first.run.exitCode === 0 && quarantine.length === 0)
        return first;
    // Even then, what did not run is named.
    if (isPlain && (observer.stop.aborted || !(failFast || first.run.timedOut)))
        return first;
    const directories = await find();
    const mark = (pkg) => {
        const directory = directories.get(pkg.importPath);
        return withQuarantine(pkg, quarantine, directory && placeOf(directory, request.cwd));
    };
    const attempts = new SuiteAttempts({ retries, failFast, directories, mark }, first);
    let isCut = false;
    for (let last = first; !isPlain && first.run.exitCode === 1 && last.run.exitCode <= 1;) {
        const again = attempts.next(go.platform, observer.log);
        const isLate = Date.now() >= lastStart;
        isCut = isLate && again.some(({ attempts: { failed } }) => failed === 0);
        if (again.length === 0 || isLate || last.run.timedOut || observer.stop.aborted)
            break;
        observer.log.info(retryAnnouncement(again));
        const left = (end - Date.now()) / 1000;
        last = await goTest(go, launcher, requestAgain(request, again, directories, left), observer);
        attempts.add(again, last);
    }
    return attempts.joined(isCut);
}
function requestAgain(request, again, directories, timeoutSeconds) {
    const paths = again.map(({ importPath }) => importPath);
    const skip = again.flatMap(({ importPath, skip: names }) => {
        const directory = directories.get(importPath);
        return directory === undefined || names.length === 0
            ? []
            : [[directory.replaceAll('\\', '/'), skipPattern(names)]];
    });
    return {
        ...request,
        // Files that were named make a package without a path.
        selection: paths.includes(OF_FILES) ? request.selection : { ...request.selection, packages: paths },
        flags: { ...request.flags, ...request.flags.again },
        skip: Object.fromEntries(skip),
        isAlone: true,
        timeoutSeconds,
    };
}

// EXTERNAL MODULE: ./src/go/test/shardPlan.ts + 1 modules
var shardPlan = __webpack_require__(2520);
;// CONCATENATED MODULE: ./src/go/test/testFilter.ts
/** @module Which top-level tests the user's -run and -skip leave. go test decides; this is for counting them beforehand. */
/** What means the same in JavaScript and in Go. */
const SIMPLE = /^(?!.*\(\?)[\w^$.*+?|/()-]*$/;
/** Whether a test may run. True for every test if a pattern is not simple. */
function testFilter({ run, skip }) {
    const wanted = run === undefined ? undefined : topLevel(run, (elements) => elements[0]);
    // With further elements, it skips subtests.
    const unwanted = skip === undefined || skip === ''
        ? undefined
        : topLevel(skip, (elements) => (elements.length === 1 ? elements[0] : undefined));
    return (name) => (wanted?.(name) ?? true) && !(unwanted?.(name) ?? false);
}
/** Go splits a pattern at `|` and then at `/`, but not within parentheses. */
function topLevel(pattern, choose) {
    const isNested = pattern.includes('/') && pattern.includes('(');
    if (!SIMPLE.test(pattern) || isNested)
        return undefined;
    const alternatives = pattern.includes('/') ? pattern.split('|') : [pattern];
    const chosen = alternatives.flatMap((alternative) => choose(alternative.split('/')) ?? []);
    try {
        const expressions = chosen.map((text) => new RegExp(text));
        return (name) => expressions.some((expression) => expression.test(name));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/go/test/testSelection.ts
/**
 * The tests to run with `suite: tagged`.
 * @throws UserError with Go's message for a pattern that names no package
 */
async function selectTagged({ packages: lists, functions, launcher }, request) {
    const { cwd, patterns, listFlags } = request;
    const [tagged, untagged] = await Promise.all([
        lists.list(cwd, patterns, [...listFlags, `-tags=${request.tags}`]),
        lists.list(cwd, patterns, [...listFlags, ...withoutTags(request)]),
    ]);
    const tests = await functions.of(launcher, tagged.flatMap((pkg) => pkg.testFiles));
    const plainFiles = new Set(untagged.flatMap((pkg) => pkg.testFiles));
    const found = [];
    let leftOut = 0;
    for (const pkg of tagged) {
        const namesIn = (plain) => pkg.testFiles.filter((file) => plainFiles.has(file) === plain).flatMap((file) => tests.get(file) ?? []);
        const chosen = new Set(namesIn(false));
        leftOut += new Set(namesIn(true).filter((name) => !chosen.has(name))).size;
        if (chosen.size === 0)
            continue;
        found.push({
            importPath: pkg.importPath,
            dir: pkg.dir.replaceAll('\\', '/'),
            tests: [...chosen],
        });
    }
    return selectionOf(found, leftOut);
}
/** The selection of exactly these tests. */
function selectionOf(chosen, leftOut) {
    return {
        packages: chosen.map((pkg) => pkg.importPath),
        chosen,
        run: Object.fromEntries(chosen.map(({ dir, tests }) => [dir, runPattern(tests)])),
        leftOut,
    };
}
/** GOFLAGS with one of the tags would make the tagged files belong to their packages in both lists. */
function withoutTags({ tags, inheritedTags }) {
    if (inheritedTags === undefined)
        return [];
    const ours = testSelection_tagsIn(tags);
    return [
        `-tags=${testSelection_tagsIn(inheritedTags)
            .filter((tag) => !ours.includes(tag))
            .join(',')}`,
    ];
}
/** Go takes blanks for commas too. */
function testSelection_tagsIn(text) {
    return text.split(/[\s,]+/).filter((tag) => tag !== '');
}
/** A -test.run pattern for exactly these tests; Go identifiers need no escaping. */
function runPattern(names) {
    return `^(?:${names.join('|')})$`;
}

;// CONCATENATED MODULE: ./src/go/test/shardSelection.ts
/** @module Narrows the tests of a suite to those of one shard. */







/** The longest -run of a package that is split: Windows allows 32 KiB for all arguments, and the limit is the same everywhere. */
const shardSelection_MAX_PATTERN = 24_000;
/** Of more tests, none are listed. */
const MAX_SHARD_TESTS = 20_000;
/**
 * @param whole what would run without shards
 * @param number which part of the suite it is, from 0: each has a plan of its own
 * @throws UserError if the packages cannot be listed
 */
async function selectShard(tools, part, whole, { shard: { index, total }, inheritsRun = false, agree }, number) {
    const { flags } = part;
    const { chosen, leftOut } = whole;
    const all = part.onlyTagged ? chosen : await listAll(tools, part);
    // The -run of the user would replace ours, and benchmarks are not among the tests.
    const maySplit = flags.patterns.run === undefined && !inheritsRun && !flags.benchmarks;
    const canSplit = ({ tests }) => maySplit && runPattern(tests).length <= shardSelection_MAX_PATTERN;
    const runs = testFilter(flags.patterns);
    const listed = all.map((pkg) => ({ ...pkg, tests: pkg.tests.filter(runs) }));
    const make = (timings) => (0,shardPlan/* makePlan */.Cs)({ listed, total, timings, canSplit });
    const plan = agree === undefined ? make([]) : await agree(number === 0 ? '' : String(number), make);
    const places = new Map(all.map(({ importPath, dir }) => [importPath, dir]));
    const own = (0,shardPlan/* packagesOfShard */.P_)(plan, all, index, canSplit).map((pkg) => ({
        ...pkg,
        dir: places.get(pkg.importPath) ?? '',
    }));
    const narrowed = own.filter((pkg) => part.onlyTagged || pkg.isPart);
    return {
        selection: {
            packages: own.map((pkg) => pkg.importPath),
            chosen: part.onlyTagged ? own : [],
            run: Object.fromEntries(narrowed.map(({ dir, tests }) => [dir, runPattern(tests)])),
            leftOut,
        },
        plan,
        every: namesOf(all, runs, number),
        own: namesOf(own, runs, number),
    };
}
/** What a shard runs of all parts of the suite. */
function shardRecord(shard, parts) {
    const tests = parts.flatMap((part) => part.own);
    return {
        ...shard,
        plan: (0,shardPlan/* digestOf */.ol)(parts.map(({ plan }) => plan)),
        list: (0,shardPlan/* digestOf */.ol)(parts.map((part) => part.every)),
        listed: parts.reduce((sum, part) => sum + part.every.length, 0),
        assigned: tests.length,
        ...(tests.length > MAX_SHARD_TESTS ? {} : { tests: tests.toSorted(byteOrder/* compareBytes */.X) }),
    };
}
/**
 * What a shard ran of a suite and of its unit tests.
 * @param packages of the unit tests
 */
function withUnitTests(suite, unit, packages) {
    const outcomes = packages.flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg).map(({ outcome }) => outcome));
    const skipped = outcomes.filter((outcome) => outcome === 'skip').length;
    const { tests = [] } = unit;
    const all = [...(suite.tests ?? []), ...tests.map((test) => `${test} (unit test)`)];
    const assigned = suite.assigned + unit.assigned;
    return {
        ...{ index: suite.index, total: suite.total },
        plan: (0,shardPlan/* digestOf */.ol)([suite.plan ?? '', unit.plan ?? '']),
        list: (0,shardPlan/* digestOf */.ol)([suite.list ?? '', unit.list ?? '']),
        listed: suite.listed + unit.listed,
        assigned,
        ...(all.length === assigned && assigned <= MAX_SHARD_TESTS ? { tests: all } : {}),
        unitTests: {
            ...{ listed: unit.listed, assigned: unit.assigned },
            ran: outcomes.length - skipped,
            skipped,
        },
    };
}
/** `import/path TestName`, sorted; of another part than the first, with its number. */
function namesOf(packages, runs, number) {
    // Two parts may run the same test, as with and without tags.
    const suffix = number === 0 ? '' : ` (part ${number + 1})`;
    const names = packages.flatMap(({ importPath, tests }) => tests.filter(runs).map((test) => `${importPath} ${test}${suffix}`));
    return [...new Set(names)].sort(byteOrder/* compareBytes */.X);
}
/** All packages, also those without tests: go test compiles them. */
async function listAll({ packages: lists, functions, launcher }, { cwd, patterns, tags, flags }) {
    const listed = await lists.list(cwd, patterns, (0,testFlags/* listFlags */.E)(flags, tags));
    if (listed.some(({ importPath }) => importPath === 'command-line-arguments'))
        throw new errors/* UserError */.yo('shard: test-packages names files, which cannot be split into shards', 'Name the packages of the tests, such as ./e2e/...');
    const tests = await functions.of(launcher, listed.flatMap((pkg) => pkg.testFiles));
    return listed.map(({ importPath, dir, testFiles }) => ({
        importPath,
        dir: dir.replaceAll('\\', '/'),
        tests: [...new Set(testFiles.flatMap((file) => tests.get(file) ?? []))],
    }));
}

;// CONCATENATED MODULE: ./src/go/test/testPlaces.ts
/** @module Where tests are: the files that declare them, and the lines where they failed, as paths in the repository. */



/** Adds to the results of packages where their tests are; what is outside the root stays without a place. */
async function placeTests(packages, { root, cwd, listed, functions, failures }) {
    const pathOf = (0,pathsWithin/* pathsWithin */.o5)(root);
    const sources = new Map(listed.map((pkg) => [pkg.importPath, pkg]));
    const failed = new Map(failures.map((place) => [place.failure, place]));
    const lineAt = async (failure) => lineOf(failed.get(failure), pathOf);
    const placed = [];
    for (const pkg of packages) {
        const source = sources.get(pkg.importPath);
        if (source === undefined) {
            placed.push(pkg);
            continue;
        }
        const files = await declaringFiles(source, functions, pathOf);
        const tests = [];
        for (const test of pkg.tests) {
            const file = files.get((0,suiteResult/* functionOf */.OA)(test.name));
            const own = { ...test, ...(file === undefined ? {} : { file }), ...(await lineAt(test)) };
            const attempts = [];
            for (const attempt of test.attempts ?? [])
                attempts.push({ ...attempt, ...(await lineAt(attempt)) });
            tests.push(attempts.length === 0 ? own : { ...own, attempts });
        }
        placed.push({ ...pkg, tests, ...(await lineOf(await outsidePlace(pkg, source.dir, cwd), pathOf)) });
    }
    return placed;
}
/** The file of each test function of a package. Of two with one name, in both packages of a directory, the first. */
async function declaringFiles({ testFiles }, functions, pathOf) {
    const files = new Map();
    for (const testFile of testFiles) {
        const file = await pathOf(testFile);
        if (file === undefined)
            continue;
        for (const name of functions.get(testFile) ?? [])
            if (!files.has(name))
                files.set(name, file);
    }
    return files;
}
async function lineOf(named, pathOf) {
    const file = named && (await pathOf(named.place.file));
    if (named === undefined || file === undefined)
        return {};
    return { failedAt: { file, line: named.place.line, text: named.text } };
}

;// CONCATENATED MODULE: ./src/go/test/suite.ts
/** @module Running the suite: go test or the user's script. */













/** Failed tests whose lines are looked for. */
const suite_MAX_LINES = 10_000;
/**
 * Runs the suite. A failing suite is a result, not an error.
 * @throws UserError if the packages with the tests cannot be listed
 */
async function runSuite(tools, request, observer) {
    if (request.kind === 'command')
        return runScript(tools.go, request, observer);
    const whole = await Promise.all(request.parts.map(async (part) => ({ part, selection: await selectTests(tools, request, part) })));
    if (whole.every(({ selection }) => selection.packages.length === 0))
        return nothingSelected(tools.go, whole);
    const { selected, shard } = await shardOf(tools, request, whole, observer);
    const ended = await runParts(tools, request, selected, observer);
    const [first, ...others] = ended;
    if (first === undefined)
        return shard === undefined ? nothingSelected(tools.go, whole) : noTestsInShard(shard);
    const { run, facts } = joinedRuns([first, ...others], request.timeoutSeconds);
    const verdict = suiteRun(run, shard === undefined ? facts : { ...facts, shard });
    if (observer.stop.aborted)
        return verdict;
    const placed = await withPlaces(tools, request, verdict, observer);
    const unused = await unusedQuarantine(tools, request, verdict.result.packages);
    return { ...placed, findings: [...placed.findings, ...unused] };
}
/** What this shard runs of the parts: all of them without shards. */
async function shardOf(tools, { sharding, flags }, whole, { log }) {
    if (sharding === undefined)
        return { selected: whole };
    const parts = [];
    for (const [index, { part, selection }] of whole.entries())
        parts.push({ part, ...(await selectShard(tools, { ...part, flags }, selection, sharding, index)) });
    const shard = shardRecord(sharding.shard, parts);
    log.info((0,test_shard/* shardSentence */.YE)(shard));
    return { selected: parts, shard };
}
/** Runs the parts that have tests, one after the other, until the time is up or the suite is interrupted. */
async function runParts(tools, request, selected, observer) {
    const ended = [];
    const leftOut = selected.reduce((sum, { selection }) => sum + selection.leftOut, 0);
    const end = performance.now() + request.timeoutSeconds * 1000;
    const parts = selected.filter((each) => each.selection.packages.length > 0);
    for (const [i, { part, selection }] of parts.entries()) {
        const timeoutSeconds = ended.length === 0 ? request.timeoutSeconds : (end - performance.now()) / 1000;
        const last = ended.at(-1);
        if (last !== undefined && observer.stop.aborted)
            return [...ended.slice(0, -1), { ...last, run: { ...last.run, stopped: true } }];
        if (last !== undefined && timeoutSeconds <= 0) {
            const unrun = [...(last.facts.unrun ?? []), ...(await testedPackages(tools, request, parts.slice(i)))];
            const cut = { run: { ...last.run, timedOut: true }, facts: { ...last.facts, unrun } };
            return [...ended.slice(0, -1), cut];
        }
        const own = ended.length === 0 ? { ...selection, leftOut } : { ...selection, leftOut: 0 };
        const { retries, quarantine } = request;
        const directories = () => directoriesOf(tools, request, { part, selection });
        ended.push(await goTestWithRetries(tools.go, tools.launcher, goTestRequest(request, part, own, timeoutSeconds), { retries, quarantine, directories }, observer));
    }
    return ended;
}
/** The import paths of the packages that have tests and are to run, as far as Go says it. */
async function testedPackages(tools, request, parts) {
    const all = await Promise.all(parts.map(async (part) => directoriesOf(tools, request, part)));
    return all.flatMap((directories) => [...directories.keys()]);
}
/** Where the packages are that have tests and are to run, by import path; empty if Go does not say. */
async function directoriesOf({ packages: lists }, { flags, sharding }, { part: { cwd, patterns, tags, onlyTagged }, selection }) {
    const listed = await lists.list(cwd, patterns, (0,testFlags/* listFlags */.E)(flags, tags)).catch(() => []);
    // Otherwise, the patterns are what runs.
    const own = onlyTagged || sharding !== undefined ? new Set(selection.packages) : undefined;
    const tested = listed.filter(({ importPath, testFiles }) => testFiles.length > 0 && own?.has(importPath) !== false);
    return new Map(tested.map(({ importPath, dir }) => [importPath, dir]));
}
async function nothingSelected(go, selected) {
    const flags = go.env.GITHUB_ACTIONS !== 'true';
    const known = new Map();
    const nested = new Set();
    const searched = new Set(selected.flatMap(({ part }) => part.directories ?? [part.cwd]));
    for (const { cwd, tags, directories = [cwd] } of selected.map(({ part }) => part)) {
        // test-directory is relative to the top of the checkout.
        const base = (flags ? undefined : go.env.GITHUB_WORKSPACE) ?? cwd;
        for (const directory of directories) {
            for (const [tag, files] of await tagsOfTestFiles(directory))
                known.set(tag, (known.get(tag) ?? 0) + files);
            for (const module of await nestedModulesWith(tags, directory))
                if (!searched.has(module))
                    nested.add((0,external_node_path_.relative)(base, module).replaceAll('\\', '/'));
        }
    }
    const leftOut = selected.reduce((sum, { selection }) => sum + selection.leftOut, 0);
    return noTests({ tags: selected[0]?.part.tags ?? '', leftOut, known, nested: [...nested], flags });
}
/** Adds where tests are and where they failed, as far as their output says so, and logs errors at the first such places. */
async function withPlaces({ functions: known, launcher, packages: lists }, { root, parts, flags }, run, { log }) {
    let { packages } = run.result;
    const ran = new Set(packages.filter(({ outcome }) => outcome !== 'none').map((pkg) => pkg.importPath));
    const placed = new Set();
    const failed = [];
    for (const { cwd, patterns, tags } of parts) {
        const all = await lists.list(cwd, patterns, (0,testFlags/* listFlags */.E)(flags, tags)).catch(() => []);
        const listed = all.filter(({ importPath: path }) => ran.has(path) && !placed.has(path));
        for (const { importPath } of listed)
            placed.add(importPath);
        const directories = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]));
        const failures = await failurePlaces(packages, directories, suite_MAX_LINES);
        failed.push(...failures);
        const files = listed.flatMap((pkg) => pkg.testFiles);
        // Where tests are is no reason to lose what they did.
        const functions = await known.of(launcher, files).catch(() => new Map());
        packages = await placeTests(packages, { root, cwd, listed, functions, failures });
    }
    for (const { message, place } of failed.filter(({ counts }) => counts).slice(0, MAX_PLACES))
        log.error(message, place);
    return { ...run, result: { ...run.result, packages } };
}
async function selectTests(tools, { inheritedTags, flags }, { cwd, patterns, tags, onlyTagged }) {
    if (!onlyTagged)
        return { packages: patterns, chosen: [], run: {}, leftOut: 0 };
    return selectTagged(tools, { cwd, patterns, tags, inheritedTags, listFlags: flags.listWords });
}
function goTestRequest(suite, { cwd, tags, coverpkg, idle, testsData }, selection, timeoutSeconds) {
    const { flags, overlay, wrapper, binariesData, variables, goTempDir } = suite;
    return {
        cwd,
        selection,
        tags,
        flags,
        patterns: coverpkg,
        idle,
        overlay,
        wrapper,
        binariesData,
        testsData,
        variables,
        goTempDir,
        timeoutSeconds,
    };
}

// EXTERNAL MODULE: ./src/go/inheritedFlag.ts
var inheritedFlag = __webpack_require__(39946);
;// CONCATENATED MODULE: ./src/stages/failureHints.ts
/** Lines for the log; empty if the instrumentation is not the cause, or the suite is about to run without it anyway. */
function failureHints({ inProcess, testBuilds, comparePlain, command }, preserves, findings) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (comparePlain || errors.every(({ code }) => code === 'test-build-failed'))
        return [];
    const parts = [
        ...(inProcess && command === undefined
            ? ['in-process: false (--no-in-process) builds test binaries without coverage']
            : []),
        ...(testBuilds ? ['test-builds: false (--no-test-builds) leaves go build inside the suite alone'] : []),
        ...(preserves ? ['preserve: false (--no-preserve) uses Go’s own runtime'] : []),
        'compare-plain: true (--compare-plain) runs what failed once more without instrumentation',
    ];
    return [
        'If the suite passes without this tool, find the part that makes it fail:',
        ...parts.map((part) => `  ${part}`),
    ];
}

;// CONCATENATED MODULE: ./src/stages/test.ts
/** @module Runs the suite: the user's tests, by go test or by a script. */



















/** Runs the suite. A failing suite is a result, not an error. */
async function test(ready, plan, { inputs, directories, title = 'Run the suite' }, built, host) {
    const { platform, log, stop } = host;
    const { go, packages, functions, pinned } = ready;
    const { overlays } = built.preserving;
    const launcher = await (0,test_launcher/* buildLauncher */.fI)(go, {
        ...launcherPlace(ready, directories, host),
        overlay: overlays?.launcher,
    });
    const wrapper = inputs.testBuilds
        ? await installGoWrapper(go, launcher, {
            patterns: plan.patternsWithMains,
            modules: ready.modules.measured,
            overlay: overlays?.nested,
            inheritedOverlay: (0,inheritedFlag/* inheritedFlag */.Z)(pinned.goFlags, 'overlay'),
            directory: directories.go,
            scratch: directories.scratch,
            goVersion: pinned.info.version,
        })
        : undefined;
    const suiteGo = { ...go, env: suitePath(go.env, ready.binDir, built, wrapper) };
    const request = await suiteRequest(ready, inputs, directories, plan, {
        overlays,
        wrapper,
        workspace: host.env.GITHUB_WORKSPACE,
        agree: host.agreeOnPlan,
    });
    const scan = new OutputScan();
    const onStop = () => {
        log.info('ending the suite, then reporting what was collected');
    };
    stop.addEventListener('abort', onStop, { once: true });
    const run = await log.group(title, () => runSuite({ go: suiteGo, packages, functions, launcher }, request, {
        log,
        stop,
        ...(platform === 'linux' ? { isInstrumented } : {}),
        onOutput: (source, text) => {
            scan.add(source, text);
        },
    }));
    stop.removeEventListener('abort', onStop);
    if (!run.result.passed && run.result.exitCode !== 0 && !stop.aborted)
        for (const line of failureHints(inputs, overlays !== undefined, run.findings))
            log.info(line);
    const nested = wrapper === undefined ? [] : await nestedBuildFindings(wrapper.notes);
    return { ...run, findings: [...run.findings, ...scan.findings(), ...nested] };
}
/** By its executable, which the kernel keeps even if it was removed. */
async function isInstrumented(pid) {
    const instrumentation = await (0,checks_instrumentation/* instrumentationOf */.K)(`/proc/${pid}/exe`);
    return instrumentation === undefined ? undefined : instrumentation === 'full';
}
/** The environment with the binaries and the wrapper on PATH: a binary that is called go is there only if the user names it. */
function suitePath(env, binDir, { lastOnPath }, wrapper) {
    const wrapped = wrapper === undefined ? env : (0,exec/* prependPath */._E)(env, wrapper.directory);
    return lastOnPath ? (0,exec/* appendPath */.mR)(wrapped, binDir) : (0,exec/* prependPath */._E)(wrapped, binDir);
}
/** @param ready with a go command that has no binaries on PATH */
async function suiteRequest(ready, inputs, { binariesData, testsData, scratch }, plan, { overlays, wrapper, workspace, agree }) {
    const { go, pinned, modules } = ready;
    const { command, testDirectory: cwd, timeoutSeconds, shard } = inputs;
    const inheritsRun = (0,inheritedFlag/* inheritedFlag */.Z)(pinned.goFlags, 'run') !== undefined;
    const sharding = shard === undefined ? undefined : { shard, inheritsRun, agree };
    const place = { binariesData, variables: (0,goVariables/* suiteVariables */.K)(pinned), timeoutSeconds, sharding };
    if (command !== undefined) {
        const bash = await findBash(go.env, go.platform);
        return { kind: 'command', bash, script: command, cwd, scratch, ...place };
    }
    const { testFlags: flags } = inputs;
    return {
        kind: 'go test',
        ...place,
        parts: await suiteParts(ready, inputs, plan, testsData),
        root: (await (0,stages_repository/* repositoryOf */._)(topOfTests(modules), workspace)).root,
        inheritedTags: (0,inheritedFlag/* inheritedFlag */.Z)(pinned.goFlags, 'tags'),
        flags,
        overlay: overlays?.tests,
        goTempDir: (0,goVariables/* ownTempDir */.u)(pinned, flags.words, scratch),
        wrapper,
        retries: inputs.retries,
        quarantine: inputs.quarantine,
    };
}
/** Absolute: a directory of the repository with the tests. */
function topOfTests({ groups, testGroups, top }) {
    return testGroups === groups ? top : (0,packages_module/* moduleDir */.Mf)((0,packages_modules/* modulesOf */.XG)(testGroups)[0]);
}
/** One part for each group of modules whose packages one go command tests. */
async function suiteParts({ modules, packages }, inputs, plan, testsData) {
    const { tags, suite, testFlags: flags } = inputs;
    const { testGroups } = modules;
    const patterns = await (0,groupPatterns/* patternsByGroup */.Q4)(testGroups, inputs.testPackages);
    // The user's own -run takes precedence, and without tags no test exists only with the tags.
    const onlyTagged = suite === 'tagged' && tags !== '' && !flags.selectsTests;
    const isOwn = (pattern) => inputs.testPackages.includes(pattern);
    const all = testGroups.map(async (group, i) => {
        const coverpkg = inputs.inProcess ? await (0,stages_plan/* coverpkgOf */.Dk)(modules, group, inputs, plan.patterns) : [];
        const directories = group.isWhole ? group.modules.map(packages_module/* moduleDir */.Mf) : group.roots;
        const own = { cwd: group.cwd, directories, patterns: patterns[i] ?? [], coverpkg };
        // Those that the user did not write are of modules that need not have packages with these tags.
        const idle = [...modules.measured.map(selection/* modulePattern */.Xl), ...own.patterns.filter((each) => !isOwn(each))];
        return { ...own, idle, tags, onlyTagged, testsData };
    });
    const parts = await Promise.all(all);
    if (parts.length === 1)
        return parts;
    const listed = await (0,groupPatterns/* listByGroup */.fg)(testGroups, inputs.testPackages, async (cwd, own) => packages.list(cwd, own, (0,testFlags/* listFlags */.E)(flags, tags)));
    // go test fails where there is no package at all.
    const some = parts.filter((_, i) => (listed[i] ?? []).length > 0);
    return some.length > 0 ? some : parts;
}

// EXTERNAL MODULE: ./src/go/packages/packages.ts
var packages_packages = __webpack_require__(1809);
;// CONCATENATED MODULE: ./src/stages/testUnits.ts
/** @module Unit tests beside the suite: go test once more, without the tags, with data in a directory of its own. */











/** Less time is not worth a start. */
const MIN_SECONDS = 1;
/**
 * Runs the unit tests in the time that the suite has left. Failing tests are a result, not an error.
 * @param suite has run already
 * @param fixed where processes without GOCOVERDIR write: to the unit tests' data from now on
 * @returns the suite with the unit tests; their findings say so
 */
async function testUnits(ready, plan, { inputs, directories }, built, { suite, fixed }, host) {
    const timeoutSeconds = inputs.timeoutSeconds - suite.result.seconds;
    if (host.stop.aborted || timeoutSeconds < MIN_SECONDS)
        return suite;
    const own = await unitDirectories(directories);
    await fixed?.redirect(own.binariesData);
    const request = {
        inputs: unitInputs(inputs, timeoutSeconds),
        directories: own,
        title: 'Run the unit tests',
    };
    const untagged = withoutOurTags(ready, inputs.tags);
    if (!(await hasPackages(untagged, request.inputs)))
        return joined(suite, noTestRan());
    const { agreeOnPlan: agree } = host;
    // Their plan is not that of the suite.
    const unitHost = agree === undefined ? host : { ...host, agreeOnPlan: ofUnitTests(agree) };
    return joined(suite, await test(untagged, plan, request, built, unitHost));
}
/** Without a package, go test fails with words of its own: all files of a module of tests may have the tags. */
async function hasPackages({ modules, packages }, inputs) {
    const { testPackages, testFlags } = inputs;
    const listed = await (0,groupPatterns/* listByGroup */.fg)(modules.testGroups, testPackages, async (cwd, own) => packages.list(cwd, own, testFlags.listWords));
    return listed.flat().length > 0;
}
function ofUnitTests(agree) {
    return async (part, make) => agree(`unit${part}`, make);
}
async function unitDirectories(directories) {
    const { root, unitData } = directories;
    const own = { go: (0,external_node_path_.join)(root, 'unit-go'), scratch: (0,external_node_path_.join)(root, 'unit-scratch') };
    for (const directory of Object.values(own))
        await (0,support_directories/* makeDirectory */.Oh)(directory);
    return { ...directories, ...own, binariesData: unitData, testsData: unitData };
}
/** What follows -args is for flags that the integration tests define. */
function unitInputs(inputs, timeoutSeconds) {
    const testFlags = { ...inputs.testFlags, args: [] };
    const rest = { command: undefined, tags: '', suite: 'all', inProcess: true };
    return { ...inputs, ...rest, testFlags, timeoutSeconds };
}
/** GOFLAGS may have the tags as well. */
function withoutOurTags(ready, tags) {
    const ours = testSelection_tagsIn(tags);
    const words = (0,inheritedFlag/* inheritedWords */.Q)(ready.pinned.goFlags).flatMap((word) => {
        const own = /^--?tags=(.*)$/.exec(word)?.[1];
        if (own === undefined)
            return word;
        const left = testSelection_tagsIn(own).filter((tag) => !ours.includes(tag));
        return left.length === 0 ? [] : `-tags=${left.join(',')}`;
    });
    const goFlags = words.map((word) => (word.includes(' ') ? `'${word}'` : word)).join(' ');
    if (words.join() === (0,inheritedFlag/* inheritedWords */.Q)(ready.pinned.goFlags).join())
        return ready;
    const go = { ...ready.go, env: { ...ready.go.env, GOFLAGS: goFlags } };
    return {
        ...ready,
        go,
        // The lists of the run are those with the tags.
        packages: new packages_packages/* PackageLists */.U7(go),
        pinned: { ...ready.pinned, goFlags },
    };
}
function joined(suite, unit) {
    const [one, other] = [suite.result, unit.result];
    return {
        result: {
            ...one,
            passed: one.passed && other.passed,
            exitCode: one.exitCode === 0 ? other.exitCode : one.exitCode,
            timedOut: one.timedOut || other.timedOut,
            seconds: one.seconds + other.seconds,
            packages: joinedPackages([...one.packages, ...other.packages]),
            // They ran as unit tests.
            leftOut: 0,
            ...(one.shard === undefined || other.shard === undefined
                ? {}
                : { shard: withUnitTests(one.shard, other.shard, other.packages) }),
        },
        findings: joinedFindings(suite.findings, unit.findings
            // A report on all shards finds out whether any unit test ran.
            .filter(({ code }) => code !== 'shard-empty')
            .map((item) => ({ ...item, title: `Unit tests: ${item.title}` }))),
    };
}

;// CONCATENATED MODULE: ./src/stages/measure.ts
/** @module The stages of a run, from the pinned Go to everything that is known about what it covered. */



























/**
 * Plans, builds, runs the suite and collects what it left. A failing suite is a result, not an error.
 * @throws UserError for what the user can fix; BuildError with the compiler's errors; Interrupted before the suite
 */
async function measure(ready, request, host) {
    const { inputs, directories } = request;
    const { log, stop, platform, env } = host;
    (0,interrupt/* refuseInterrupted */.NQ)(stop);
    const fixed = inputs.preserve
        ? await claimFixedDirectory(ready.keptPlace, inputs.workingDirectory, directories)
        : undefined;
    try {
        const [plan, overlays] = await (0,setUp/* unlessInterrupted */.V)(stop, () => (0,parallel/* both */.W)((0,stages_plan/* planRun */.nY)(ready, inputs), (0,build/* prepareOverlays */.$)(ready, inputs, directories.scratch, { path: fixed?.path })));
        const [{ testPlan, endRest }, built] = await (0,setUp/* unlessInterrupted */.V)(stop, () => (0,parallel/* both */.W)(whileBuilding(ready, plan, request, host), log.group('Build', () => (0,build/* build */.j)(ready, plan, request, overlays, host))));
        (0,interrupt/* refuseInterrupted */.NQ)(stop);
        const suite = await (0,setUp/* unlessInterrupted */.V)(stop, () => compactWhileRunning(dataOfSuite(ready, request, built, host), () => test(ready, plan, request, built, host)));
        const withUnits = inputs.unitTests
            ? await compactWhileRunning(dataOfUnitTests(ready, request, built, host), () => testUnits(ready, plan, request, built, { suite, fixed }, host))
            : suite;
        endRest?.(watchdog/* MAX_REST_MS */.xo);
        const { inProcess, include, exclude, unitTests } = inputs;
        const repository = await (0,stages_repository/* repositoryOf */._)(ready.modules.top, env.GITHUB_WORKSPACE, inputs.pathMap);
        const data = {
            ...request,
            repository,
            exclude,
            inProcess,
            unitTests,
            includeAll: include === 'all',
            platform,
            arch: host.arch,
            stop,
            log,
        };
        const collected = await (0,collect/* collect */.Fo)(ready, { ...plan, ...testPlan }, built, suite.result, data);
        const plain = await comparePlain(ready, plan, built, suite.result, request, host);
        const findings = [...withUnits.findings, ...plain];
        return await measurementOf(ready, plan, built, { ...withUnits, findings }, collected, repository, host);
    }
    finally {
        await fixed?.release();
    }
}
async function whileBuilding(ready, plan, request, host) {
    const testPlan = await planTests(ready, plan, request, host);
    // If it cannot be loaded, that shows when it is needed.
    host.whileBuilding?.().catch(() => undefined);
    return { testPlan, endRest: host.tooLate === undefined ? undefined : (0,watchdog/* prepareEnd */.Lf)(host.tooLate) };
}
/** Everything that is known, as the views need it. */
async function measurementOf({ started, modules, pinned, go: { env: goEnv } }, plan, built, suite, { model, exclusions, names, packagesLeftOut, binaries, processes, keptStatements, findings }, repository, { version, platform, env, stop }) {
    const { measured, top } = modules;
    const go = (0,goVersion/* parseGoVersion */.SX)(pinned.info.version);
    const measuredFiles = model.packages.flatMap((pkg) => pkg.files);
    const coverage = (0,excludeUnits/* excludeUnits */.S)(model, exclusions);
    const locate = (0,stages_repository/* locatorIn */.y)(repository, (0,selection/* packageLocator */.JN)(measured, plan.selected));
    const directed = new Set(names.directed.keys());
    const files = await (0,sourceFiles/* findSourceFiles */._b)(model, { top, locate, workspace: env.GITHUB_WORKSPACE, misnamed: misnamedFiles(names, go) }, platform);
    const tested = { directory: top, commit: env.GITHUB_SHA, env: goEnv, platform, stop };
    const committed = await filesOfCommit(tested);
    const placed = await placedModules(measured, committed, env.GITHUB_WORKSPACE, platform);
    const [only, ...others] = measured;
    return {
        version,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        modulePath: others.length === 0 ? only.path : undefined,
        moduleDir: others.length === 0 ? only.dir : undefined,
        modules: placed,
        go: pinned.info,
        coverage,
        binaries,
        processes,
        keptStatements,
        suite: suite.result,
        findings: [
            ...pinned.findings,
            ...built.findings,
            ...suite.findings,
            ...findings,
            ...namedSourceFindings(names),
            ...(0,revisions/* revisionFindings */.M)(model, directed),
            ...(0,repeatedStatements/* repeatedStatementFindings */.KV)([{ go, files: measuredFiles }]),
            ...(0,exclusionFindings/* exclusionFindings */.h)(exclusions, model, coverage),
            ...(0,unusedMappings/* unusedMappings */.y)(repository.pathMap),
        ],
        legs: [],
        files: markUncommitted(files, committed),
        moduleFiles: placed.flatMap(({ file }) => file ?? []),
        sources: (0,sources/* runSources */.u)({ locate, files, directed }),
        packagesLeftOut,
        filesLeftOut: [...names.gone].sort(),
        directedFiles: [...directed].sort(),
    };
}
/** The measured modules with their go.mod files in the repository. */
async function placedModules(modules, committed, workspace, platform) {
    return Promise.all(modules.map(async (module) => {
        const found = await (0,moduleFiles/* findModuleFile */.y)(module.dir, workspace, platform);
        const [file] = markUncommitted(found === undefined ? [] : [found], committed);
        return { ...module, file };
    }));
}


/***/ }),

/***/ 96559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   y: () => (/* binding */ locatorIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _coverage_pathMap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51225);
/* harmony import */ var _coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53078);
/** @module The repository of a run: where files of the data are. */



/**
 * The repository of modules.
 * @param top absolute: their directory
 * @param workspace absolute: the checkout on a runner, which has no `.git` in some jobs; undefined elsewhere
 */
async function repositoryOf(top, workspace, pathMap = []) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(top);
    return { root: (await (0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(directory, workspace)) ?? directory, pathMap: new _coverage_pathMap_js__WEBPACK_IMPORTED_MODULE_1__/* .PathMap */ .S(pathMap) };
}
/** Locates packages where `path-map` says, and others as before. */
function locatorIn({ root, pathMap }, locate) {
    return pathMap.locator(root, locate);
}


/***/ })

};
