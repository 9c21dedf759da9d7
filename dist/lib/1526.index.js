export const id = 1526;
export const ids = [1526];
export const modules = {

/***/ 19093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ forEachWord),
/* harmony export */   p: () => (/* binding */ takeWords)
/* harmony export */ });
/* harmony import */ var _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63311);
/** @module Lists of changed counters in a journal: runs of words, each behind a number of words that are skipped. */

/** More words than the counters of any binary have. */
const MAX_WORDS = 2 ** 28;
const MAX_WORD = 2 ** 32;
/**
 * Reads a list up to the end of the cursor, and checks it.
 * @throws FormatError if it is not one
 */
function takeWords(cursor) {
    const start = cursor.position;
    let word = 0;
    while (cursor.remaining > 0) {
        const offset = cursor.position;
        word += cursor.uleb('a number of skipped words');
        const count = cursor.count(cursor.uleb('a number of words'), 1, 'words');
        word += count;
        if (count === 0 || word > MAX_WORDS)
            throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(offset, 'words', String(word));
        for (let left = count; left > 0; left--)
            checkValue(cursor);
    }
    return { bytes: cursor.bytes, start, end: cursor.end };
}
function checkValue(cursor) {
    const offset = cursor.position;
    const value = cursor.uleb('the value of a word');
    if (value > MAX_WORD)
        throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(offset, `at most ${MAX_WORD}`, String(value));
}
/**
 * Goes through a list.
 * @param visit gets the index of each word and its number
 */
function forEachWord({ bytes, start, end }, visit) {
    const cursor = new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteCursor */ .TV(bytes, start, end);
    let word = 0;
    while (cursor.remaining > 0) {
        word += cursor.uleb('a number of skipped words');
        for (let left = cursor.uleb('a number of words'); left > 0; left--)
            visit(word++, cursor.uleb('a word'));
    }
}


/***/ }),

/***/ 30977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ decodeOpened),
/* harmony export */   MQ: () => (/* binding */ decodeJournal),
/* harmony export */   Qy: () => (/* binding */ OPENED_NAME),
/* harmony export */   qR: () => (/* binding */ JOURNAL_NAME)
/* harmony export */ });
/* harmony import */ var _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63311);
/* harmony import */ var _encodedWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19093);
/** @module Decodes journals, and files in which programs record what they opened; journalRecord.ts shows both. */


/** Matches `journal.<process id>.<start in nanoseconds since 1970>`. */
const JOURNAL_NAME = /^journal\.\d+\.\d+$/;
/** Matches `opened.<process id>.<start in nanoseconds since 1970>`. */
const OPENED_NAME = /^opened\.\d+\.\d+$/;
const MAGIC = 'covtests';
const VERSION = 1;
const HEADER = Buffer.from([...Buffer.from(MAGIC), VERSION]);
const HEADER_BYTES = HEADER.length;
/** More records than any test process writes; each takes many times its bytes in memory. */
const MAX_RECORDS = 2 ** 22;
const ULEB_BITS = 7n;
/** In bytes, for 64 bits. */
const MAX_ULEB_BYTES = 10;
/**
 * Decodes a file, whatever its bytes are. A torn record at its end is left out, as its process may have been killed while
 * it wrote it, or may be writing it; so are the zeros that follow the records while the process runs.
 */
function decodeJournal(bytes) {
    const cursor = new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteCursor */ .TV(bytes);
    const records = [];
    if (bytes[0] === 0)
        return { records, fault: undefined, end: 0 };
    try {
        checkHeader(cursor);
    }
    catch (error) {
        return { records, fault: faultOf(error), end: 0 };
    }
    for (;;) {
        const end = cursor.position;
        try {
            const record = nextRecord(cursor);
            if (record === 'end')
                return { records, fault: undefined, end };
            if (record === 'unknown')
                continue;
            if (records.length === MAX_RECORDS)
                throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(end, `at most ${MAX_RECORDS} records`, 'more');
            records.push(record);
        }
        catch (error) {
            return { records, fault: faultOf(error), end };
        }
    }
}
/**
 * Decodes a file to which the programs of one test process have added what they opened, each time as if it were a file of its
 * own. One that was killed meanwhile, or found no room, leaves a torn one in the middle.
 */
function decodeOpened(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const begins = [];
    for (let at = bytes.length > 0 ? 0 : -1; at >= 0; at = buffer.indexOf(HEADER, at + 1))
        begins.push(at);
    return begins.map((begin, index) => decodeJournal(bytes.subarray(begin, begins[index + 1])));
}
/** @throws the error itself if it does not say what is wrong with the bytes, that is, a bug */
function faultOf(error) {
    if (error instanceof _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF)
        return error;
    throw error;
}
function checkHeader(cursor) {
    cursor.magic([...Buffer.from(MAGIC)], 'the first bytes of a journal');
    const version = cursor.u8('format version');
    if (version !== VERSION)
        throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(HEADER_BYTES - 1, `version ${VERSION}`, String(version));
}
/** Reads a record and moves behind it. Records of unknown kinds are from a newer version, and mean nothing to us. */
function nextRecord(cursor) {
    if (!hasWholeUleb(cursor))
        return 'end';
    const length = cursor.uleb('length of a record');
    if (length === 0 || length > cursor.remaining)
        return 'end';
    const part = new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteCursor */ .TV(cursor.bytes, cursor.position, cursor.position + length);
    cursor.position = part.end;
    const kind = part.u8('kind of a record');
    const time = part.uleb('time of a record');
    const record = fieldsOf(kind, time, part);
    if (record !== 'unknown' && part.remaining > 0)
        throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(part.position, 'the end of the record', `${part.remaining} more bytes`);
    return record;
}
function hasWholeUleb({ bytes, position, end }) {
    for (let at = position; at < end; at++)
        if ((bytes[at] ?? 0) < 0x80 || at - position > MAX_ULEB_BYTES)
            return true;
    return false;
}
function fieldsOf(kind, time, part) {
    const test = () => part.uleb('number of a test');
    switch (kind) {
        case 1:
            return { kind: 'process', time, ...identity(part), importPath: text(part), directory: text(part) };
        case 2:
            return begin(time, part);
        case 3:
            return { kind: 'end', time, test: test() };
        case 4:
            return { kind: 'pause', time, test: test() };
        case 5:
            return { kind: 'resume', time, test: test() };
        case 6:
            return started(time, part);
        case 7:
            return { kind: 'observed', time, process: observed(part), changes: (0,_encodedWords_js__WEBPACK_IMPORTED_MODULE_1__/* .takeWords */ .p)(part) };
        case 8:
            return { kind: 'outlives', time, test: test(), process: identity(part) };
        case 9:
            return { kind: 'unsettled', time, process: identity(part) };
        case 10:
            return { kind: 'ran', time, tests: numbers(part) };
        case 11:
            return {
                kind: 'opened',
                time,
                test: test(),
                how: choice(part, ['open', 'stat', 'link']),
                path: text(part),
            };
        case 12:
            return { kind: 'getenv', time, test: test(), name: text(part) };
        case 13:
            return { kind: 'phase', time, phase: choice(part, ['initialised', 'running', 'ran', 'exit']) };
        case 14:
            return { kind: 'values', time, process: observed(part), values: (0,_encodedWords_js__WEBPACK_IMPORTED_MODULE_1__/* .takeWords */ .p)(part) };
        case 15:
            return { kind: 'measured', time };
        default:
            return 'unknown';
    }
}
function started(time, part) {
    const test = part.uleb('number of a test');
    const pid = part.uleb('process id');
    const set = flags(part, 15);
    const goCommand = set.has(2) ? 'builds' : set.has(8) ? 'tests' : set.has(4) ? 'runs' : undefined;
    const program = text(part);
    return {
        ...{ kind: 'started', time, test, pid, tagged: set.has(1), program },
        ...(goCommand === undefined ? {} : { goCommand }),
    };
}
function begin(time, part) {
    const test = part.uleb('number of a test');
    const parent = part.uleb('number of a test');
    const set = flags(part, 7);
    const offset = part.position;
    const name = text(part);
    if (test === 0 || name === '')
        throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(offset, 'a test with a name', JSON.stringify(name));
    return {
        kind: 'begin',
        time,
        test,
        parent,
        concurrent: set.has(1),
        seed: set.has(2),
        example: set.has(4),
        name,
    };
}
function identity(part) {
    return { pid: part.uleb('process id'), started: uleb64(part) };
}
function observed(part) {
    const process = identity(part);
    return process.pid === 0 ? undefined : process;
}
function numbers(part) {
    const all = [];
    while (part.remaining > 0)
        all.push(part.uleb('number of a test'));
    return all;
}
/** The flags that are set; others than the known ones mean nothing to us. */
function flags(part, known) {
    const byte = part.u8('flags') & known;
    return new Set([1, 2, 4, 8].filter((flag) => (byte & flag) !== 0));
}
/** One of the words that are numbered from 1 on. */
function choice(part, words) {
    const offset = part.position;
    const number = part.u8('a number');
    const word = words[number - 1];
    if (word === undefined)
        throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(offset, `1 to ${words.length}`, String(number));
    return word;
}
function text(part) {
    const bytes = part.take(part.uleb('length of a text'), 'a text');
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
/** A number of up to 64 bits. */
function uleb64(part) {
    const offset = part.position;
    let value = 0n;
    for (let read = 0; read < MAX_ULEB_BYTES; read++) {
        const byte = part.u8('a number');
        value |= BigInt(byte & 0x7f) << (ULEB_BITS * BigInt(read));
        if (byte < 0x80)
            return value;
    }
    throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(offset, `a number of at most ${MAX_ULEB_BYTES} bytes`, 'a longer one');
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

/***/ 51488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ collect),
  Xp: () => (/* binding */ collectFrom),
  Lu: () => (/* binding */ withoutRoot)
});

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
// EXTERNAL MODULE: ./src/covdata/journal/journalFile.ts
var journalFile = __webpack_require__(30977);
// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
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
/** One line for each owner other than `user` of coverage data, which what programs note of themselves is not. */
async function foreignFiles(directory, user) {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const data = names.filter((name) => !journalFile/* OPENED_NAME */.Qy.test(name));
    const byOwner = (0,arrays/* groupBy */.$)(data, (name) => ownerOf((0,external_node_path_.join)(directory, name)));
    return [...byOwner].flatMap(([uid, own]) => uid === undefined || uid === user
        ? []
        : `${(0,plural/* plural */.L)(own.length, 'file')} of user id ${uid}: ${(0,external_node_path_.join)(directory, own[0] ?? '')}${own.length > 1 ? ' …' : ''}`);
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
;// CONCATENATED MODULE: ./src/checks/narrowedData.ts
/** What only a run of all tests knows. */
const KNOWN_OF_ALL = new Set(['no-data', 'binary-never-ran', 'go-by-path']);
/** @param leftOut how many tests did not run because the change cannot affect them */
function findingsOfNarrowed(findings, leftOut) {
    return leftOut === 0 ? findings : findings.filter(({ code }) => !KNOWN_OF_ALL.has(code));
}

// EXTERNAL MODULE: ./src/checks/shardedData.ts
var shardedData = __webpack_require__(44644);
// EXTERNAL MODULE: ./src/coverage/namedFiles.ts
var namedFiles = __webpack_require__(41400);
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
// EXTERNAL MODULE: ./src/covdata/format/metaFile.ts + 1 modules
var metaFile = __webpack_require__(21398);
// EXTERNAL MODULE: ./src/covdata/format/encodeMeta.ts
var encodeMeta = __webpack_require__(36607);
// EXTERNAL MODULE: ./src/covdata/format/metaHash.ts
var metaHash = __webpack_require__(8413);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __webpack_require__(32263);
// EXTERNAL MODULE: ./src/covdata/bytes/bytes.ts
var bytes_bytes = __webpack_require__(63311);
// EXTERNAL MODULE: ./src/covdata/counters/counterLayout.ts
var counterLayout = __webpack_require__(45490);
// EXTERNAL MODULE: ./src/covdata/counters/podCounters.ts
var podCounters = __webpack_require__(89718);
// EXTERNAL MODULE: ./src/covdata/format/carriedName.ts
var carriedName = __webpack_require__(96047);
// EXTERNAL MODULE: ./src/covdata/format/counterFile.ts
var counterFile = __webpack_require__(5544);
// EXTERNAL MODULE: ./src/covdata/format/encodeCounters.ts
var encodeCounters = __webpack_require__(53443);
;// CONCATENATED MODULE: ./src/coverage/carriedPods.ts
/**
 * @module Pods of what was carried over from a baseline: the meta-data of the build that is measured, and a counter of 1 for
 * each unit that is carried over. They are stored like any other data.
 */









/** @param builds of different packages */
function carriedPod(builds, { from, mode, granularity, columns }) {
    const name = (0,carriedName/* carriedName */.q)(from);
    const blobs = builds.map(({ names, records }) => (0,encodeMeta/* encodePackage */.V)('md5', { ...names, name, functions: records.toFunctions() }));
    const hash = (0,metaHash/* hashBlobs */.DW)('md5', blobs);
    const meta = (0,metaFile/* decodeMetaFile */.ak)((0,encodeMeta/* encodeMetaFile */.k)({ hash, mode, granularity, blobs }));
    const layout = new counterLayout/* CounterLayout */.L(meta);
    const counted = (column) => {
        const counters = new podCounters/* PodCounters */.v(layout, mode);
        const entries = builds.flatMap((build, i) => [...entriesOf(i, build.records, build.columns.get(column))]);
        counters.add((0,counterFile/* decodeCounterFile */.l)((0,encodeCounters/* encodeCounterFile */.p)(hash, NO_ORIGIN, entries)).entries);
        return counters;
    };
    const countersByColumn = new Map(columns.map((column) => [column, counted(column)]));
    const tag = (0,bytes_bytes/* hex */.uh)(hash);
    return {
        tag,
        metaPath: `covmeta.${tag}`,
        meta,
        columns: columns.toSorted((one, other) => one - other),
        counters: podCounters/* PodCounters */.v.sum(layout, mode, [...countersByColumn.values()]),
        countersByColumn,
        processes: [],
        endedByColumn: countersByColumn,
    };
}
const NO_ORIGIN = { args: [], goos: '', goarch: '' };
function* entriesOf(packageIndex, { unitStarts, length }, marks) {
    if (marks === undefined)
        return;
    for (let functionIndex = 0; functionIndex < length; functionIndex++) {
        const own = marks.subarray(unitStarts[functionIndex], unitStarts[functionIndex + 1]);
        if (own.includes(1))
            yield { packageIndex, functionIndex, counters: Uint32Array.from(own) };
    }
}

// EXTERNAL MODULE: ./src/coverage/sourceNames.ts
var sourceNames = __webpack_require__(99937);
// EXTERNAL MODULE: ./src/diff/textMap.ts
var textMap = __webpack_require__(37596);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
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
const PARALLEL_PACKAGES = 4;
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
    await (0,parallel/* forEachLimited */.v)(request.packages, PARALLEL_PACKAGES, async (pkg, index) => {
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

// EXTERNAL MODULE: ./src/attribution/rebuilt.ts
var rebuilt = __webpack_require__(93298);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
// EXTERNAL MODULE: ./src/attribution/unitColumns.ts
var unitColumns = __webpack_require__(3184);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/go/test/notRun.ts
var notRun = __webpack_require__(33845);
;// CONCATENATED MODULE: ./src/impact/carriedUnits.ts





/** In no row of the attribution. */
const IN_NO_ROW = 0;
/** In rows, but only in those of what ran again or is gone. */
const MEASURED = 1;
/** Of a group of which only some did not run, or nobody knows whose it is. */
const UNCERTAIN = 2;
/** Something that did not run executed it. */
const CERTAIN = 3;
/**
 * All packages of the baseline, with what of them is carried over.
 * @throws AttributionFileError if the attribution is of a file that was not checked, and is damaged
 */
function carriedUnits({ coverage, attribution }, leftOut) {
    const rows = leftOut.tests.length === 0 ? undefined : unitRows(attribution, leftOut);
    const tables = tablesByFile(attribution.units.files);
    return coverage.packages.map(({ importPath, files }) => ({
        importPath,
        files: files.map((file) => ({
            file,
            certainty: rows === undefined
                ? new Uint8Array(file.units.length)
                : certaintyOf(file, rows, attribution.units.positions, tables(file.path, importPath)),
        })),
    }));
}
/** For each unit of the attribution, the most that any of its rows makes of it. */
function unitRows(attribution, leftOut) {
    const columnar = (0,unitColumns/* isColumnar */.G)(attribution) ? attribution : (0,rebuilt/* rebuilt */.a)(attribution);
    const certainties = subjectCertainty(columnar, leftOut);
    const units = new Uint8Array(attribution.units.positions.length / 4);
    for (const column of columnar.columns())
        for (let chunk = 0; chunk < column.count; chunk++) {
            let most = IN_NO_ROW;
            for (const subject of column.subjectsOf(chunk))
                most = Math.max(most, certainties[subject] ?? 0);
            for (const place of (0,unitChunk/* unitsOfChunk */.SB)(column.bitsOf(chunk))) {
                const unit = column.number * unitChunk/* CHUNK_UNITS */.Gb + place;
                if ((units[unit] ?? 0) < most)
                    units[unit] = most;
            }
        }
    return units;
}
function subjectCertainty({ tests, subjects }, leftOut) {
    const byTest = testCertainty(tests, leftOut);
    return Uint8Array.from(subjects, ({ tests: own }) => {
        if (own.length === 0)
            return UNCERTAIN;
        if (own.every((test) => byTest[test] === CERTAIN))
            return CERTAIN;
        return own.some((test) => byTest[test] !== MEASURED) ? UNCERTAIN : MEASURED;
    });
}
/** CERTAIN: did not run; MEASURED: ran, or is gone; UNCERTAIN: what of it would have happened is not known. */
function testCertainty(tests, leftOut) {
    const left = new Set(leftOut.tests.map(notRun/* keyOfTest */.J));
    const within = new Set(leftOut.tests.map(({ importPath }) => importPath));
    const idle = new Set(leftOut.packages.filter((path) => within.has(path)));
    return Uint8Array.from(tests, ({ importPath, stretch, name }) => {
        if (stretch === 'test')
            return left.has((0,notRun/* keyOfTest */.J)({ importPath, name: (0,suiteResult/* functionOf */.OA)(name) })) ? CERTAIN : MEASURED;
        if (idle.has(importPath))
            return CERTAIN;
        // What follows a test may be its doing: a server that it started is ended after all of them.
        const isBehindTests = stretch === 'between' || stretch === 'after';
        return isBehindTests && within.has(importPath) ? UNCERTAIN : MEASURED;
    });
}
/** Files that line directives name may be in several packages. */
function tablesByFile(files) {
    const found = new Map(files.map((file) => [`${file.importPath ?? ''} ${file.path}`, file]));
    return (path, importPath) => found.get(`${importPath} ${path}`) ?? found.get(` ${path}`);
}
/** By position, as the coverage may have units that the attribution leaves out, or the reverse. */
function certaintyOf({ units }, rows, positions, table) {
    const numbers = new Map();
    const { first = 0, count = 0 } = table ?? {};
    for (let unit = first; unit < first + count; unit++)
        numbers.set(placeOf(positions[4 * unit] ?? 0, positions[4 * unit + 1] ?? 0), unit);
    return Uint8Array.from(units, ({ startLine, startColumn, count: executed }) => {
        if (executed === 0)
            return IN_NO_ROW;
        const number = numbers.get(placeOf(startLine, startColumn));
        const row = number === undefined ? IN_NO_ROW : (rows[number] ?? IN_NO_ROW);
        return row === IN_NO_ROW ? UNCERTAIN : row;
    });
}
/** More columns than a line can have for the compiler. */
const MAX_COLUMNS = 2 ** 21;
/** Units of a file differ in where they begin. */
function placeOf(line, column) {
    return line * MAX_COLUMNS + column;
}

// EXTERNAL MODULE: ./src/coverage/overlaps.ts
var overlaps = __webpack_require__(46624);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
;// CONCATENATED MODULE: ./src/impact/placedUnits.ts





class PackagePlacement {
    earlier;
    open;
    /** @param builds of the package: those of programs may have other files than those of tests */
    constructor({ files }, builds) {
        this.earlier = files.flatMap(functionsIn);
        this.open = builds.map(openBuild);
        const named = (0,arrays/* groupBy */.$)(this.earlier, ({ key }) => nameIn(key));
        for (const fn of this.earlier)
            if (fn.units.some(isWanted))
                for (const build of this.open)
                    placeFunction(fn, build, named.get(nameIn(fn.key)) ?? []);
    }
    get builds() {
        return this.open;
    }
    /** Paths of files of the baseline with units that are carried over and were not found yet. */
    get left() {
        return [...new Set(this.earlier.flatMap(({ path, units }) => (units.some(isLeft) ? [path] : [])))];
    }
    /**
     * The number of statements that are carried over and were not found.
     * @param counts whether a unit counted at the baseline, or was excluded
     */
    unplaced(counts) {
        return this.earlier
            .flatMap(({ units }) => units.filter((each) => isLeft(each) && counts(each.unit)))
            .reduce((sum, { unit }) => sum + unit.statements, 0);
    }
    /**
     * Finds units of a file on lines that stayed, for functions that are divided in another way: where part of one is
     * excluded, or comments divide it.
     * @param map from the text of the baseline to the one that is built
     */
    placeByLines(path, map) {
        const known = this.earlier.filter((fn) => fn.path === path).flatMap(({ units }) => units);
        const found = [false, true].map((literal) => (0,overlaps/* overlapFinder */.w)(known
            .filter(({ unit }) => unit.literal === literal)
            .map((earlier) => ({ ...placeIn(earlier.unit), earlier }))));
        for (const build of this.open) {
            const { records, certainty } = build;
            for (let fn = 0; fn < records.length; fn++) {
                if (records.sourceFile(fn) !== path)
                    continue;
                const overlapping = found[Number(records.isLiteral(fn))];
                for (let unit = records.unitStarts[fn] ?? 0; unit < (records.unitStarts[fn + 1] ?? 0); unit++) {
                    if (certainty[unit] !== 0)
                        continue;
                    const place = earlierPlace((0,metaFile/* unitAt */.aP)(records.positions, unit), map);
                    const same = place === undefined ? [] : (overlapping?.(place) ?? []).map(({ earlier }) => earlier);
                    // Of a unit that covers more than what is carried over, nobody knows.
                    if (same.length > 0 && same.every(isWanted))
                        for (const each of same)
                            put(each, unit, build);
                }
            }
        }
    }
}
function isWanted({ certainty }) {
    return certainty >= UNCERTAIN;
}
function isLeft(unit) {
    return isWanted(unit) && !unit.isPlaced;
}
/** Functions of the package and the blank ones differ by their file; literals of variables are named after their lines. */
function keyOf(path, name, literal) {
    return `${path}\n${literal ? 'literals' : name}`;
}
function nameIn(key) {
    return key.slice(key.indexOf('\n') + 1);
}
function functionsIn({ file: { path, units }, certainty }) {
    const all = units.map((unit, i) => ({
        unit,
        certainty: certainty[i] ?? 0,
        isPlaced: false,
        key: keyOf(path, unit.functionName, unit.literal),
    }));
    return [...(0,arrays/* groupBy */.$)(all, ({ key }) => key)].map(([key, own]) => ({
        path,
        key,
        units: own.toSorted((one, other) => byBeginning(one.unit, other.unit)),
    }));
}
function byBeginning(one, other) {
    return one.startLine - other.startLine || one.startColumn - other.startColumn;
}
function openBuild(records) {
    const functions = new Map();
    for (let fn = 0; fn < records.length; fn++) {
        const key = keyOf(records.sourceFile(fn), records.name(fn), records.isLiteral(fn));
        const own = functions.get(key) ?? [];
        functions.set(key, own);
        for (let unit = records.unitStarts[fn] ?? 0; unit < (records.unitStarts[fn + 1] ?? 0); unit++)
            own.push(unit);
    }
    for (const own of functions.values())
        own.sort((one, other) => byBeginning((0,metaFile/* unitAt */.aP)(records.positions, one), (0,metaFile/* unitAt */.aP)(records.positions, other)));
    return {
        records,
        certainty: new Uint8Array(records.units),
        earlier: [],
        functions,
        names: (0,arrays/* groupBy */.$)([...functions.keys()], nameIn),
    };
}
/** @param namesakes all functions of the baseline with its name */
function placeFunction({ key, units }, build, namesakes) {
    const [moved, ...others] = build.names.get(nameIn(key)) ?? [];
    // It is in another file now: there must be no doubt which one it is.
    const isMoved = namesakes.length === 1 && others.length === 0 && moved !== undefined;
    const found = build.functions.get(key) ?? (isMoved ? build.functions.get(moved) : undefined);
    if (found?.length !== units.length)
        return;
    const { records } = build;
    const isSame = units.every(({ unit }, i) => unit.statements === (0,metaFile/* unitAt */.aP)(records.positions, found[i] ?? 0).statements);
    if (!isSame)
        return;
    for (const [i, unit] of units.entries())
        if (isWanted(unit))
            put(unit, found[i] ?? 0, build);
}
function put(earlier, unit, { certainty, earlier: placed }) {
    earlier.isPlaced = true;
    const known = certainty[unit] ?? 0;
    // Of several parts, the least that is known.
    certainty[unit] = known === 0 ? earlier.certainty : Math.min(known, earlier.certainty);
    placed[unit] = earlier.unit;
}
function placeIn({ startLine, startColumn, endLine, endColumn, statements }) {
    return { startLine, startColumn, endLine, endColumn, statements };
}
/** Where a unit was, all lines of which stayed; undefined if one did not. */
function earlierPlace(place, map) {
    const last = (0,uncovered/* lastLineOf */.SH)(place);
    const startLine = map.earlier(place.startLine);
    if (startLine === undefined)
        return undefined;
    for (let line = place.startLine; line <= last; line++)
        if (map.earlier(line) !== startLine + line - place.startLine)
            return undefined;
    return { ...place, startLine, endLine: startLine + place.endLine - place.startLine };
}

// EXTERNAL MODULE: ./src/go/goCommand.ts
var goCommand = __webpack_require__(95217);
;// CONCATENATED MODULE: ./src/stages/missingPackages.ts
/**
 * @module Packages of the baseline that no process has linked which ran, and that those would link which were left out: they
 * are part of the total.
 */






/**
 * The packages, with all files that they have to have.
 * @param builds what has been linked, by import path
 */
async function missingPackages(go, packages, builds, request) {
    const listed = new Map(request.selected.map((pkg) => [pkg.importPath, pkg]));
    const missing = [];
    for (const pkg of packages) {
        const found = listed.get(pkg.importPath);
        const own = builds.get(pkg.importPath) ?? [];
        const whole = found && (await wholePackage(found, pkg, own, request));
        if (whole !== undefined)
            missing.push(whole);
    }
    const carried = new Set(packages.filter(isCarried).map(({ importPath }) => importPath));
    const doubtful = missing.filter(({ importPath }) => !carried.has(importPath) && !builds.has(importPath));
    if (doubtful.length === 0)
        return missing;
    const linked = await linkedByLeftOut(go, carried, request);
    return missing.filter((pkg) => !doubtful.includes(pkg) || linked.has(pkg.importPath));
}
/** Undefined if all of it has been linked. */
async function wholePackage(found, { files }, builds, { sources }) {
    const linked = new Set(builds.flatMap(filesOf));
    const lacking = files.filter(({ file: { path } }) => !linked.has(path));
    const others = [];
    // What only builds with tags of their own compile is in no list of its files.
    for (const each of lacking) {
        const name = external_node_path_.posix.basename(each.file.path);
        if (!found.files.includes(name) && (await isStillThere(each, (0,external_node_path_.join)(found.dir, name), sources)))
            others.push(name);
    }
    const isListed = lacking.some(({ file: { path } }) => found.files.includes(external_node_path_.posix.basename(path)));
    if (builds.length > 0 && !isListed && others.length === 0)
        return undefined;
    return { ...found, files: [...found.files, ...others].sort() };
}
function filesOf({ records }) {
    return Array.from({ length: records.length }, (_, fn) => records.sourceFile(fn));
}
/** Whether a file that is compiled with other tags is compiled as before, as far as that is known. */
async function isStillThere(carried, place, sources) {
    if (!(await (0,support_files/* isFile */.fo)(place)))
        return false;
    if (hasCarried(carried))
        return true;
    const [before, now] = await Promise.all([sources.read(carried.file.path), (0,sourceNames/* textOf */.b6)(place)]);
    return before.kind === 'found' && now?.equals(before.content) === true;
}
function hasCarried({ certainty }) {
    return certainty.some((each) => each >= UNCERTAIN);
}
function isCarried({ files }) {
    return files.some(hasCarried);
}
/**
 * Import paths that test processes which were not started would link, and main packages that what was left out has executed.
 * All are if the go command does not say.
 */
async function linkedByLeftOut(go, carried, { leftOut, selected, listFlags }) {
    const mains = selected.filter(({ name, importPath }) => name === 'main' && carried.has(importPath));
    const roots = [...new Set([...mains.map(({ importPath }) => importPath), ...leftOut.packages])];
    const linked = new Set();
    const args = ['list', '-e', '-deps', '-test', '-f={{.ImportPath}}', ...listFlags, '--', ...roots];
    for (const [first] of (0,arrays/* groupBy */.$)(selected, ({ modulePath }) => modulePath).values()) {
        if (roots.length === 0 || first === undefined)
            continue;
        const output = await (0,goCommand/* goOutput */.w)(go, first.dir, args, 'listing what is linked').catch(() => undefined);
        if (output === undefined)
            return { has: () => true };
        // Packages as they are compiled for a test have its name behind their own.
        for (const line of output.split('\n'))
            linked.add(line.split(' ', 1)[0] ?? '');
    }
    return linked;
}

// EXTERNAL MODULE: ./src/covdata/read/readPods.ts
var readPods = __webpack_require__(13757);
// EXTERNAL MODULE: ./src/covdata/write/podFiles.ts
var podFiles = __webpack_require__(90796);
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
/** Packages that the cover tool has refused. */
function uncounted(found) {
    const evidence = found.flatMap(({ importPath, problem }) => problem === undefined ? [] : `${importPath}: ${problem}`);
    return (0,finding/* findingIfAny */.HN)('packages-not-counted', `${(0,plural/* plural */.L)(evidence.length, 'package')} could not be counted, so the total is too low`, evidence);
}

;// CONCATENATED MODULE: ./src/stages/carryOver.ts
/**
 * @module Carries over what the tests covered at the baseline that a run left out, as pods in Go's own format: so that the
 * total, the patch and the gates are those of a run of all tests.
 */


















/**
 * A shard carries over what its own tests covered, and knows from what all shards leave out whether that is certain.
 * @param pods what the run has measured, whose packages have the names that they have in the model
 */
async function carryOver(go, pods, request) {
    const { earlier, commit, leftOut } = request;
    if (leftOut.tests.length === 0)
        return { pods: [], unplaced: 0, findings: [] };
    const { suite = leftOut } = leftOut;
    const packages = carriedUnits(earlier.code, suite);
    const isOwn = ownUnits(earlier.code, leftOut);
    const known = buildsIn(pods);
    const missing = { ...request, leftOut: suite, sources: earlier.side.sources };
    const found = await missingPackages(go.go, packages, known, missing);
    const { made, findings } = await instrumented(go, found, pods, request);
    const excluded = new Set(earlier.side.coverage.excluded?.flatMap(({ units }) => units));
    const builds = [];
    let unplaced = 0;
    for (const pkg of packages) {
        const [old, added] = [known.get(pkg.importPath) ?? [], made.get(pkg.importPath) ?? []];
        const all = [...old, ...added];
        const placement = await placed(pkg, all, request);
        unplaced += placement.unplaced((unit) => !excluded.has(unit));
        for (const [i, build] of placement.builds.entries()) {
            const names = all[i];
            if (names === undefined || (i < old.length && !build.certainty.some(isCarriedOver)))
                continue;
            (builds[i] ??= []).push({ names, build });
        }
    }
    const { coverage } = earlier.side;
    const shape = { ...shapeOf(pods, coverage), columns: columnsOf(coverage.sources) };
    const podOf = (own, certainty) => {
        const marked = own.map((each) => buildOf(each, certainty, isOwn, coverage.sources));
        return carriedPod(marked, { from: { commit, isCertain: certainty === CERTAIN }, ...shape });
    };
    return {
        pods: builds.flatMap((own) => {
            const doubtful = own.filter(({ build }) => build.certainty.includes(UNCERTAIN));
            return [podOf(own, CERTAIN), ...(doubtful.length > 0 ? [podOf(doubtful, UNCERTAIN)] : [])];
        }),
        unplaced,
        findings,
    };
}
/** Whether a unit of the baseline is carried over by this shard; of a whole suite, all are that are carried over. */
function ownUnits(code, { tests, suite }) {
    if (suite === undefined)
        return () => true;
    const own = new Set();
    // A test process belongs to each shard that leaves out a test of it, if no shard starts one.
    for (const { files } of carriedUnits(code, { tests, packages: suite.packages }))
        for (const { file, certainty } of files)
            for (const [i, unit] of file.units.entries())
                if (isCarriedOver(certainty[i] ?? 0))
                    own.add(unit);
    return (unit) => own.has(unit);
}
/** The builds of each package that differ. */
function buildsIn(pods) {
    const found = new Map();
    for (const pkg of pods.flatMap(({ meta }) => meta.packages)) {
        const known = found.get(pkg.importPath);
        if (known === undefined)
            found.set(pkg.importPath, [pkg]);
        else if (!known.some(({ records }) => records.equals(pkg.records)))
            known.push(pkg);
    }
    return found;
}
/** Packages as Go's own cover tool divides them. Never throws: what cannot be made is said. */
async function instrumented({ go, pinned }, packages, pods, { scratch, stop }) {
    const goVersion = (0,go_goVersion/* parseGoVersion */.SX)(pinned.info.version);
    if (packages.length === 0 || goVersion === undefined)
        return { made: new Map(), findings: [] };
    try {
        // The suite has run: it may have put something in the place of a name that it can guess.
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'carried-'));
        const request = { packages, name: 'carried', goVersion, scratch: directory, stop };
        const found = await instrumentPackages(go, request);
        const blobs = found.flatMap(({ blob }) => blob ?? []);
        const { mode, granularity } = shapeOf(pods);
        const meta = (0,metaFile/* decodeMetaFile */.ak)((0,encodeMeta/* encodeMetaFile */.k)({ hash: (0,metaHash/* hashBlobs */.DW)('md5', blobs), mode, granularity, blobs }));
        return { made: (0,arrays/* groupBy */.$)(meta.packages, ({ importPath }) => importPath), findings: uncounted(found) };
    }
    catch (error) {
        const problem = (0,errors/* describeError */.Uc)(error);
        const found = packages.map(({ importPath }) => ({ importPath, problem }));
        return { made: new Map(), findings: uncounted(found) };
    }
}
async function placed(pkg, builds, { earlier, locate }) {
    const placement = new PackagePlacement(pkg, builds.map(({ records }) => records));
    const directory = locate(pkg.importPath);
    if (directory === undefined)
        return placement;
    for (const path of placement.left) {
        const [before, now] = await Promise.all([
            earlier.side.sources.read(path),
            (0,sourceNames/* textOf */.b6)((0,external_node_path_.join)(directory, external_node_path_.posix.basename(path))),
        ]);
        if (before.kind !== 'found' || now === undefined)
            continue;
        const map = (0,textMap/* textMap */.s)(before.content, now);
        if (map !== undefined)
            placement.placeByLines(path, map);
    }
    return placement;
}
function isCarriedOver(certainty) {
    return certainty >= UNCERTAIN;
}
function buildOf({ names: { importPath, modulePath }, build: { records, certainty, earlier } }, wanted, isOwn, sources) {
    const columns = sources.map((source, place) => [
        model/* SOURCES */.Hl.indexOf(source),
        Uint8Array.from(certainty, (each, at) => {
            const unit = each === wanted ? earlier[at] : undefined;
            return Number(unit !== undefined && (unit.counts[place] ?? 0) > 0 && isOwn(unit));
        }),
    ]);
    return { names: { importPath, modulePath }, records, columns: new Map(columns) };
}
function columnsOf(sources) {
    return sources.map((source) => model/* SOURCES */.Hl.indexOf(source));
}
/** As the other pods, so that they can be added up. */
function shapeOf(pods, { mode: first } = { mode: 'set' }) {
    const modes = pods.map(({ meta }) => meta.mode);
    return {
        mode: modes.length === 0 ? first : modes.reduce(format/* widerMode */.$Q),
        granularity: pods[0]?.meta.granularity ?? 'perblock',
    };
}

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
    const naming = tests.flatMap(({ texts, goByPath }) => {
        const found = (0,testSources/* namingText */.KR)(texts, name);
        return found === undefined ? [] : [{ place: found.place, goByPath }];
    });
    return { namedAt: naming[0]?.place, goByPath: naming.flatMap(({ goByPath }) => goByPath) };
}

// EXTERNAL MODULE: ./src/stages/readRun.ts + 1 modules
var readRun = __webpack_require__(52804);
// EXTERNAL MODULE: ./src/stages/repository.ts
var stages_repository = __webpack_require__(96559);
// EXTERNAL MODULE: ./src/checks/problemFindings.ts
var problemFindings = __webpack_require__(17736);
// EXTERNAL MODULE: ./src/checks/unitTestFiles.ts
var unitTestFiles = __webpack_require__(91764);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts
var seenFiles = __webpack_require__(5783);
// EXTERNAL MODULE: ./src/coverage/readData.ts
var readData = __webpack_require__(532);
// EXTERNAL MODULE: ./src/coverage/unitTests.ts
var unitTests = __webpack_require__(50121);
// EXTERNAL MODULE: ./src/stages/givenUnitTests.ts
var givenUnitTests = __webpack_require__(46423);
;// CONCATENATED MODULE: ./src/stages/unitTestData.ts
/** @module What unit tests left: those that ran beside the suite, and those whose data the run was given. */








/**
 * Reads the data of unit tests.
 * @returns undefined if there are none
 * @throws UserError if a directory of the run cannot be read
 */
async function readUnitTests({ directories, given }, measured, platform) {
    if (directories === undefined && given === undefined)
        return undefined;
    const seen = new seenFiles/* SeenFiles */.T();
    const own = directories && (await readOwn(directories, measured, platform, seen));
    const other = given && (await (0,givenUnitTests/* readGiven */.Q8)(given, measured, seen));
    const parts = [...(own?.parts ?? []), ...(other?.parts ?? [])];
    const linked = new Set(parts.flatMap((part) => [...part.linked]));
    return {
        pods: parts.flatMap(({ pods }) => pods),
        linked,
        parts,
        profile: other?.profile,
        known: new Set([...linked, ...(measured.packages ?? [])]),
        findings: [...(own?.findings ?? []), ...(other?.findings ?? [])],
    };
}
async function readOwn({ unitData }, measured, platform, seen) {
    const before = await beforeReading([unitData], platform);
    const read = await (0,readData/* readData */.v)({
        // They are one column, whatever the tests started.
        directories: before.readable.map((path) => ({ path, source: 'tests' })),
        measured,
        seen,
    });
    const none = (0,readData/* counterFilesOf */.V)(read.pods) === 0;
    return {
        parts: [read],
        findings: [
            ...before.findings,
            ...(0,problemFindings/* problemFindings */.E)(read.problems),
            ...(none ? [(0,finding/* finding */.gk)('no-unit-data', 'The unit tests left no coverage data')] : []),
        ],
    };
}
/**
 * The model with what unit tests cover, and what is wrong with their data.
 * @param read undefined if there is none
 * @param gone files that do not count
 * @param mayBeEmpty whether unit tests of other shards may have left data; without any, there are no figures of them
 */
function besideModel(model, read, gone, mayBeEmpty) {
    if (read === undefined)
        return { model, findings: [] };
    const { pods, profile, known, findings } = read;
    if (mayBeEmpty && profile === undefined && (0,readData/* counterFilesOf */.V)(pods) === 0)
        return { model, findings };
    const { packages } = (0,givenUnitTests/* unitTestModel */._s)(read, gone);
    const beside = (0,unitTests/* withUnitTests */.i)(model, packages, ({ importPath }) => known.has(importPath));
    return { model: beside, findings: [...findings, ...(0,unitTestFiles/* unknownFilesFinding */.L)(beside)] };
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
    const more = { suite: suiteState(suite), shard, ran: packagesThatRan(suite) };
    return collectFrom(places, ready, plan, built, { ...request, ...more });
}
/** Like `collect`, wherever the data is. */
async function collectFrom(places, ready, plan, built, request) {
    const { started, modules, pinned, go } = ready;
    const { outDirectory, repository, stop, shard, attribution } = request;
    const measured = await measuredBy(plan, modules.measured, repository);
    const unit = await readUnitTests({ directories: request.unitTests ? request.directories : undefined, given: request.givenUnit }, measured, request.platform);
    const { pods, measuredPods, index, ...read } = await readPlaces(places, ready, plan, built, {
        ...request,
        measured,
        unit,
    });
    const after = await afterReading({
        go,
        stop,
        goVersion: pinned.info.version,
        built: built.binaries,
        marks: built.marks,
        binaries: read.binaries,
        pods: measuredPods,
        started,
    });
    const beside = besideModel(read.model, unit, read.names.gone, (0,test_shard/* isShard */.ze)(shard));
    const found = [
        ...places.findings,
        ...read.findings,
        ...beside.findings,
        ...after,
        ...(attribution?.findings(request.ran ?? []) ?? []),
    ];
    const known = findingsOfNarrowed((0,shardedData/* findingsOfShard */.W)(found, shard), request.left?.leftOut.tests.length ?? 0);
    const missing = await causesOf(known, built, read.binaries, { ...request, main: places.main });
    const unstored = await (0,compactData/* compactData */.A)(pods, (0,external_node_path_.join)(outDirectory, reportFolder/* DATA_FOLDER */.ej), request.checkFolder, unit);
    const findings = [...known, ...missing, ...unstored];
    return {
        ...read,
        model: beside.model,
        ...(attribution && { attribute: (model) => attribution.finish(index, measuredPods, model) }),
        findings: findings.map((item) => withoutRoot(item, places.ours)),
    };
}
/** Reads the data, and attributes it to tests meanwhile. */
async function readPlaces({ directories, running }, ready, plan, built, request) {
    const { includeAll: count, stop, repository, suite, inProcess, measured, unit, attribution, left } = request;
    const { scratch } = request.directories;
    const modules = ready.modules.measured;
    const locate = (0,stages_repository/* locatorIn */.y)(repository, (0,selection/* packageLocator */.JN)(modules, plan.selected));
    const progress = new slowProgress/* SlowProgress */.t(request.log);
    return (0,readRun/* readRun */.c)({
        directories,
        measured,
        onProcess: await attribution?.onProcess(),
        onProgress: (read, total) => {
            progress.step(`reading data: ${read} of ${(0,plural/* plural */.L)(total, 'file')}`);
        },
    }, {
        moduleDirs: modules.map(({ dir }) => dir),
        locate,
        root: repository.root,
        exclude: request.exclude,
        selected: plan.selected,
        unlinked: (packages, read) => unlinkedPackages(ready, packages, read, { count, scratch, stop }),
        ...(left && {
            carryOver: async (read) => carryOver(ready, read, { ...left, selected: plan.selected, locate, scratch, stop }),
        }),
        ...(unit === undefined ? {} : { unit }),
    }, { built: built.binaries.map((binary) => builtOf(binary, built, plan)), suite, inProcess, running });
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
/** Those that name a test: others may have failed before they could run one. */
function packagesThatRan({ packages }) {
    return packages
        .filter(({ tests }) => tests.some(({ unit }) => unit !== true))
        .map(({ importPath }) => importPath);
}
function suiteState(suite) {
    const ran = suite.packages.some((pkg) => pkg.tests.some((test) => test.outcome !== 'skip'));
    return suite.kind === 'command' || ran ? 'ran' : 'idle';
}


/***/ }),

/***/ 46423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ givenPlaces),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   _s: () => (/* binding */ unitTestModel)
/* harmony export */ });
/* harmony import */ var _checks_problemFindings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17736);
/* harmony import */ var _coverage_buildModel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84905);
/* harmony import */ var _coverage_readData_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(532);
/* harmony import */ var _coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35250);
/* harmony import */ var _coverage_unitIndexes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11050);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44879);
/* harmony import */ var _legs_gatherUnitTests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24387);
/* harmony import */ var _legs_mergeLegs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54241);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87700);
/* harmony import */ var _support_systemFault_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13884);
/** @module Data of unit tests that a run or collect is given: it was collected elsewhere, before. */










/**
 * Finds out what each path is, before anything runs: a wrong one costs no time then.
 * @param paths absolute
 * @throws UserError if one cannot be read, or is no data
 */
async function givenPlaces(paths) {
    const places = await (0,_legs_gatherUnitTests_js__WEBPACK_IMPORTED_MODULE_6__/* .unitTestPlaces */ .VJ)(paths);
    for (const path of places.profiles)
        await (0,_legs_gatherUnitTests_js__WEBPACK_IMPORTED_MODULE_6__/* .namedProfile */ .pR)(path, undefined);
    return places;
}
/** Reads it. What has become unreadable meanwhile is a finding, as the run has data of its own. */
async function readGiven({ parts, profiles }, measured, seen) {
    const read = [];
    const texts = [];
    const lost = [];
    const unlessLost = async (path, work) => {
        try {
            await work();
        }
        catch (error) {
            if ((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .CA)(error) !== undefined)
                lost.push(`${path}: ${(0,_support_systemFault_js__WEBPACK_IMPORTED_MODULE_9__/* .systemReason */ .uc)(error)}`);
            else if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo || error instanceof _coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_3__/* .ProfileError */ .eo)
                lost.push(`${path}: ${error.message}`);
            else
                throw error;
        }
    };
    for (const path of parts.flatMap(({ directories }) => directories))
        await unlessLost(path, async () => {
            read.push(await (0,_coverage_readData_js__WEBPACK_IMPORTED_MODULE_2__/* .readData */ .v)({ directories: [{ path, source: 'tests' }], measured, seen }));
        });
    for (const path of profiles)
        await unlessLost(path, async () => {
            texts.push(await (0,_coverage_textProfile_js__WEBPACK_IMPORTED_MODULE_3__/* .readProfile */ .er)(path, measured.nameFile));
        });
    const counterFiles = (0,_coverage_readData_js__WEBPACK_IMPORTED_MODULE_2__/* .counterFilesOf */ .V)(read.flatMap(({ pods }) => pods));
    return {
        parts: read,
        profile: texts.length === 0 ? undefined : (0,_legs_mergeLegs_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeLegs */ .g)(texts.map(legOf)),
        findings: [
            ...(0,_checks_problemFindings_js__WEBPACK_IMPORTED_MODULE_0__/* .problemFindings */ .E)(read.flatMap(({ problems }) => problems)),
            ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .findingIfAny */ .HN)('no-unit-data', 'Data of unit tests can no longer be read', lost),
            ...(lost.length + texts.length + counterFiles === 0 ? [(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)('no-unit-data', _legs_gatherUnitTests_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_UNIT_DATA */ ._L)] : []),
        ],
    };
}
/**
 * What unit tests cover of everything that they link, merged by position.
 * @param gone files that do not count
 */
function unitTestModel({ parts, profile }, gone) {
    const indexes = new _coverage_unitIndexes_js__WEBPACK_IMPORTED_MODULE_4__/* .UnitIndexes */ .r(gone);
    const models = parts.map(({ pods, linked }) => (0,_coverage_buildModel_js__WEBPACK_IMPORTED_MODULE_1__/* .buildModel */ .y)({ pods, measured: linked, selected: [], reach: new Map() }, indexes));
    return (0,_legs_mergeLegs_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeLegs */ .g)([...models, ...(profile === undefined ? [] : [profile])].map(legOf));
}
/** Neither data nor profiles say which Go they are of. */
function legOf(model) {
    return { name: '', goVersion: undefined, model };
}


/***/ }),

/***/ 61526:
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
// EXTERNAL MODULE: ./src/git/blobs.ts + 1 modules
var git_blobs = __webpack_require__(39171);
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
        return await (0,git_blobs/* blobsOfCommit */.Z)(await (0,gitCommand.findRepository)(directory, host), commit);
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

// EXTERNAL MODULE: ./src/coverage/carriedReach.ts
var carriedReach = __webpack_require__(22189);
// EXTERNAL MODULE: ./src/coverage/excludeUnits.ts
var excludeUnits = __webpack_require__(27401);
// EXTERNAL MODULE: ./src/coverage/moduleFiles.ts
var moduleFiles = __webpack_require__(86657);
// EXTERNAL MODULE: ./src/coverage/sources.ts
var sources = __webpack_require__(84272);
// EXTERNAL MODULE: ./src/go/packages/selection.ts
var selection = __webpack_require__(4916);
// EXTERNAL MODULE: ./src/go/test/notRun.ts
var notRun = __webpack_require__(33845);
// EXTERNAL MODULE: ./src/go/test/shardPlan.ts + 1 modules
var shardPlan = __webpack_require__(2520);
// EXTERNAL MODULE: ./src/impact/affected.ts
var impact_affected = __webpack_require__(20512);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
// EXTERNAL MODULE: ./src/go/test/testStates.ts
var testStates = __webpack_require__(61537);
;// CONCATENATED MODULE: ./src/impact/impactLeg.ts
/** @module What a run keeps for test selection: from its suite, and from what its tests and their programs opened. */



const WORST = ['fail', 'unfinished', 'skip', 'pass'];
function impactLeg({ suite, uses, unseen, files, variables, ...rest }) {
    const indexes = {
        file: new Map(files.map(({ path }, index) => [path, index])),
        variable: new Map(variables.map(({ name }, index) => [name, index])),
    };
    const used = new Map();
    for (const { importPath, test, kind, name } of uses) {
        const index = indexes[kind].get(name);
        if (index === undefined)
            continue;
        const key = (0,notRun/* keyOfTest */.J)({ importPath, name: (0,suiteResult/* functionOf */.OA)(test) });
        const own = used.get(key) ?? { file: new Set(), variable: new Set() };
        used.set(key, own);
        own[kind].add(index);
    }
    const unseenBy = unseenByTest(unseen);
    const withCode = new Set(unseen.flatMap((each) => (each.isCode ? keyOf(each) : [])));
    const usesOf = (importPath, name) => {
        const key = (0,notRun/* keyOfTest */.J)({ importPath, name });
        const { file = [], variable = [] } = used.get(key) ?? {};
        const [opened, read] = [file, variable].map((set) => [...set].sort((one, other) => one - other));
        const own = unseenBy.get(key);
        return {
            opened: opened ?? [],
            read: read ?? [],
            ...(own === undefined ? {} : { unseen: own }),
            ...(withCode.has(key) ? { unseenCode: true } : {}),
        };
    };
    const tests = suite.packages.flatMap((pkg) => testFunctions(pkg).map((test) => ({ ...test, ...usesOf(test.importPath, test.name) })));
    const known = new Set(tests.map(notRun/* keyOfTest */.J));
    const others = [...new Set([...used.keys(), ...unseenBy.keys(), ...withCode])]
        .filter((key) => !known.has(key))
        .map((key) => {
        const at = key.indexOf(' ');
        const [importPath, name] = [key.slice(0, at), key.slice(at + 1)];
        return {
            importPath,
            name,
            outcome: undefined,
            unstable: false,
            seconds: 0,
            ...usesOf(importPath, name),
        };
    });
    return { ...rest, tests: [...tests, ...others], files, variables };
}
function keyOf({ importPath, test }) {
    return (0,notRun/* keyOfTest */.J)({ importPath, name: (0,suiteResult/* functionOf */.OA)(test) });
}
function unseenByTest(unseen) {
    const found = new Map();
    for (const each of unseen) {
        const key = keyOf(each);
        if (each.files !== undefined)
            found.set(key, each.files === 'builds' ? (found.get(key) ?? 'builds') : 'others');
    }
    return found;
}
/** The test functions of a package, each with the worst of its subtests. */
function testFunctions(pkg) {
    return [...(0,testStates/* functionsOf */.TW)(pkg)].map(([name, cases]) => ({
        importPath: pkg.importPath,
        name,
        outcome: WORST.find((outcome) => cases.some((test) => test.outcome === outcome)),
        unstable: cases.some((test) => (0,suiteResult/* isFlaky */.s8)(test) || (0,suiteResult/* isQuarantined */.fK)(test) || (test.attempts ?? []).length > 0),
        seconds: (0,testStates/* secondsOf */.TM)(name, cases),
    }));
}

;// CONCATENATED MODULE: ./src/impact/missedTests.ts
/**
 * @module What keeps the selection honest: in a run of all tests, those that it would have left out for the same change, and
 * that did not end as they did before.
 */







/**
 * Compares how tests ended. Those that are flaky or in quarantine on either side say nothing about the selection.
 * @param affected what the change can affect
 * @param data of the earlier run: of several legs, a test has to differ from all
 * @returns in the order of the suite
 */
function missedTests(affected, { legs }, suite) {
    const selected = new Set(affected.tests.map(notRun/* keyOfTest */.J));
    const left = (0,impact_affected/* leftOutBy */.xc)(affected);
    const earlier = (0,arrays/* groupBy */.$)(legs.flatMap(({ tests }) => tests), notRun/* keyOfTest */.J);
    return suite.packages.flatMap((pkg) => {
        const tests = testFunctions({ ...pkg, tests: pkg.tests.filter(({ unit }) => unit !== true) });
        // One test that fails can end the others of its process.
        const isDisturbed = suite.timedOut || tests.some((test) => selected.has((0,notRun/* keyOfTest */.J)(test)) && isFailureOf(test));
        return tests.flatMap((test) => {
            const { importPath, name, outcome: now } = test;
            const records = left.has((0,notRun/* keyOfTest */.J)(test)) ? (earlier.get((0,notRun/* keyOfTest */.J)(test)) ?? []) : [];
            const [before] = records.flatMap(({ outcome }) => outcome ?? []);
            if (before === undefined || now === undefined || test.unstable)
                return [];
            if (records.some(({ outcome, unstable }) => unstable || outcome === now))
                return [];
            return now === 'unfinished' && isDisturbed
                ? []
                : [{ name: (0,notRun/* keyOfTest */.J)({ importPath, name }), before, now }];
        });
    });
}
function missedFindings(missed) {
    const evidence = missed.map(({ name, before, now }) => `${name}: ${OUTCOME_WORDS[before]} before, ${OUTCOME_WORDS[now]} now`);
    const title = `${(0,plural/* plural */.L)(missed.length, 'test')} ended in another way, although the selection would have left ${missed.length === 1 ? 'it' : 'them'} out`;
    return (0,finding/* findingIfAny */.HN)('impact-missed', title, evidence);
}
const OUTCOME_WORDS = {
    pass: 'passed',
    fail: 'failed',
    skip: 'skipped',
    unfinished: 'did not finish',
};
function isFailureOf({ outcome }) {
    return outcome !== undefined && (0,suiteResult/* isFailure */.N6)({ outcome });
}

;// CONCATENATED MODULE: ./src/impact/impactRecordOf.ts




/** Of more tests, none are listed. */
const MAX_LEFT_OUT = 20_000;
/** What of the suite need not run. */
function narrowingOf(affected) {
    return { leftOut: (0,impact_affected/* leftOutBy */.xc)(affected), changed: new Set(affected.changed) };
}
function impactRecordOf(chosen, { result, notRun }, carried) {
    if (chosen.kind === 'everything') {
        const { checked, reasons: everything } = chosen;
        if (checked === undefined)
            return { everything, missed: [] };
        const { baseline, affected, earlier } = checked;
        return { baseline, everything, missed: missedTests(affected, earlier.data, result) };
    }
    return {
        baseline: chosen.baseline,
        everything: [],
        selection: selectionOf(chosen, notRun, carried),
        missed: [],
    };
}
function selectionOf({ affected, baseline: { commit } }, { tests, total, suite } = { tests: [], packages: [], total: affected.total }, carried) {
    const seconds = new Map(affected.known.map((test) => [(0,notRun/* keyOfTest */.J)(test), test.seconds]));
    const leftOut = tests.map(notRun/* keyOfTest */.J).sort();
    return {
        selected: total - tests.length,
        total,
        secondsLeftOut: leftOut.reduce((sum, key) => sum + (seconds.get(key) ?? 0), 0),
        ...(leftOut.length > MAX_LEFT_OUT ? {} : { leftOut }),
        ...carried,
        ...(suite === undefined ? {} : { choice: (0,shardPlan/* digestOf */.ol)([commit, suite.tests.map(notRun/* keyOfTest */.J).sort()]) }),
    };
}

// EXTERNAL MODULE: ./src/go/test/testSelection.ts
var testSelection = __webpack_require__(33737);
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
// EXTERNAL MODULE: ./src/report/impact/impactWords.ts
var impactWords = __webpack_require__(91998);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/attribution/attributionMerge.ts + 1 modules
var attributionMerge = __webpack_require__(32432);
;// CONCATENATED MODULE: ./src/attribution/deferredProcesses.ts
/** In bytes: what counters may take meanwhile. */
const MAX_BYTES = 32 * 2 ** 20;
/** In bytes: what is kept about a process besides. */
const OVERHEAD = 1024;
class DeferredProcesses {
    max;
    waiting = [];
    bytes = 0;
    /** Each binary once: whoever merges files while the suite runs decodes it anew each time. */
    targets = new Map();
    /** @param max in bytes: what counters may take */
    constructor(max = MAX_BYTES) {
        this.max = max;
    }
    /** Whether there is no room for more. */
    get isFull() {
        return this.bytes >= this.max;
    }
    add(process, target, counters) {
        const { hash } = target.meta;
        const own = [];
        counters((counter, value) => own.push(counter, value));
        const kept = this.targets.get(hash) ?? target;
        this.targets.set(hash, kept);
        this.waiting.push({ process, target: kept, counters: Float64Array.from(own) });
        this.bytes += OVERHEAD + Float64Array.BYTES_PER_ELEMENT * own.length;
    }
    /** Hands on all of them. */
    release(attribute) {
        const { waiting } = this;
        this.waiting = [];
        this.bytes = 0;
        this.targets.clear();
        for (const { process, target, counters } of waiting)
            attribute(process, target, (visit) => {
                for (let at = 0; at < counters.length; at += 2)
                    visit(counters[at] ?? 0, counters[at + 1] ?? 0);
            });
    }
}

;// CONCATENATED MODULE: ./src/attribution/engine/actors.ts
class Actors {
    importPathOf;
    list = [];
    numbers = new Map();
    /** By test: of a process that runs a test several times, each run has the same number. */
    known = new Map();
    /** @param importPathOf the package of a journal that does not name it, by its directory */
    constructor(importPathOf) {
        this.importPathOf = importPathOf;
    }
    ofTest(journal, test) {
        const known = this.known.get(test);
        if (known !== undefined)
            return known;
        const number = this.number(journal, 'test', test.name);
        this.known.set(test, number);
        return number;
    }
    ofStretch(journal, stretch) {
        return this.number(journal, stretch, '');
    }
    number(journal, stretch, name) {
        const { directory } = journal;
        const importPath = journal.importPath || (this.importPathOf(directory) ?? directory);
        const key = JSON.stringify([importPath, stretch, name]);
        const known = this.numbers.get(key);
        if (known !== undefined)
            return known;
        const number = this.list.push({ importPath, stretch, name }) - 1;
        this.numbers.set(key, number);
        return number;
    }
}

// EXTERNAL MODULE: ./src/covdata/live/liveFile.ts
var liveFile = __webpack_require__(24791);
;// CONCATENATED MODULE: ./src/attribution/engine/countedProcesses.ts
class CountedProcesses {
    byPid = new Map();
    note({ pid, identity }) {
        const known = this.byPid.get(pid);
        if (known === undefined)
            this.byPid.set(pid, new Set([identity?.started]));
        else
            known.add(identity?.started);
    }
    /** Whether a process is one of them, or may be, as a file does not say when its process began. */
    mayHave(pid, started) {
        const known = this.byPid.get(pid);
        return known !== undefined && (known.has(started) || known.has(undefined));
    }
}

;// CONCATENATED MODULE: ./src/attribution/engine/course.ts
/** Numbers of actors, each once, ascending. */
function actorSet(numbers) {
    return [...new Set(numbers)].sort((one, other) => one - other);
}

// EXTERNAL MODULE: ./src/covdata/journal/encodedWords.ts
var encodedWords = __webpack_require__(19093);
;// CONCATENATED MODULE: ./src/attribution/engine/counterImage.ts

/** A function's counters follow three words: count, package and function. */
const HEADER_WORDS = 3;
const UNKNOWN = 0;
/** A word of a header. */
const NO_COUNTER = -1;
const MIN_WORDS = 1024;
/** No binary has more words than that for each of its counters, with what may lie between those of functions. */
const MAX_WORDS_PER_COUNTER = 8;
const GROWTH = 2;
class CounterImage {
    layout;
    /** Whether counters were set to 0: then they may be the same though they were executed. */
    cleared = false;
    words = new Uint32Array(MIN_WORDS);
    /** For each word 1 + the number of its counter, UNKNOWN or NO_COUNTER. */
    counters = new Int32Array(MIN_WORDS);
    /** By counter, whether its value has changed to one that the journal does not give. */
    stale;
    /** By counter, whether it may have counted before its function was found. */
    late;
    /** By counter: its value, as far as it is known. */
    values;
    /** Words that have changed and are not known to be of a function: a header may be half written. */
    pending = new Set();
    /** Where the first function begins; what is before it is something else. */
    first = Infinity;
    maxWords;
    constructor(layout) {
        this.layout = layout;
        this.stale = new Uint8Array(layout.counters);
        this.late = new Uint8Array(layout.counters);
        this.values = new Uint32Array(layout.counters);
        this.maxWords = MIN_WORDS + MAX_WORDS_PER_COUNTER * (layout.counters + HEADER_WORDS * layout.functions);
    }
    /** The value of a counter; undefined if it is only known not to be 0. */
    valueOf(counter) {
        return this.stale[counter] === 1 ? undefined : this.values[counter];
    }
    /** The counters that may have counted without `change` having returned them. */
    doubts() {
        const { pending, first, late, counters, layout } = this;
        if (![...pending].some((word) => word > first))
            return (counter) => late[counter] === 1;
        const found = new Uint8Array(layout.counters);
        for (const counter of counters)
            if (counter > 0)
                found[counter - 1] = 1;
        return (counter) => late[counter] === 1 || found[counter] === 0;
    }
    /** @returns the counters that have counted */
    change(changes) {
        const touched = [];
        (0,encodedWords/* forEachWord */.B)(changes, (word, change) => {
            if (!this.reserve(word))
                return;
            if (change > 0)
                this.words[word] = change - 1;
            if (this.counters[word] === UNKNOWN)
                touched.push(word);
        });
        this.findFunctions(touched);
        const changed = [];
        (0,encodedWords/* forEachWord */.B)(changes, (word, change) => {
            const counter = (this.counters[word] ?? UNKNOWN) - 1;
            if (counter >= 0)
                this.count(counter, change, changed);
        });
        return changed;
    }
    /** Takes over all values: nothing has counted since the last change. */
    take(values) {
        (0,encodedWords/* forEachWord */.B)(values, (word, value) => {
            const counter = (this.counters[word] ?? UNKNOWN) - 1;
            if (counter < 0)
                return;
            this.values[counter] = value;
            this.stale[counter] = 0;
        });
    }
    count(counter, change, changed) {
        if (change === 1)
            this.cleared = true;
        else
            changed.push(counter);
        this.stale[counter] = change === 0 ? 1 : 0;
        if (change > 0)
            this.values[counter] = change - 1;
    }
    /** @param touched words of no known function that have changed, ascending */
    findFunctions(touched) {
        for (const word of touched) {
            if (this.counters[word] !== UNKNOWN || this.words[word] === 0)
                continue;
            // If its header was half written, it begins with a word that has changed before.
            const found = [0, 1, 2].some((before) => this.placeFunction(word - before));
            if (!found)
                this.pending.add(word);
        }
    }
    /** Finds out whether a function begins with a word. */
    placeFunction(word) {
        const { words, layout } = this;
        const [count = 0, id = 0, functionIndex = 0] = [words[word], words[word + 1], words[word + 2]];
        if (count === 0 || id === 0 || this.counters[word] !== UNKNOWN)
            return false;
        const number = layout.functionNumber(id - 1, functionIndex);
        const behind = word + HEADER_WORDS + count;
        if (number < 0 || layout.count(number) !== count || !this.reserve(behind - 1))
            return false;
        this.counters.fill(NO_COUNTER, word, word + HEADER_WORDS);
        const [from, start] = [word + HEADER_WORDS, layout.start(number)];
        for (let index = 0; index < count; index++)
            this.counters[from + index] = 1 + start + index;
        this.first = Math.min(this.first, word);
        for (let at = word; this.pending.size > 0 && at < behind; at++)
            if (this.pending.delete(at))
                this.late.fill(1, start, start + count);
        return true;
    }
    /** @returns whether there is room for a word */
    reserve(word) {
        if (word < this.words.length)
            return true;
        if (word >= this.maxWords) {
            this.pending.add(word);
            return false;
        }
        const length = Math.min(this.maxWords, Math.max(GROWTH * this.words.length, word + 1));
        const [words, counters] = [new Uint32Array(length), new Int32Array(length)];
        words.set(this.words);
        counters.set(this.counters);
        this.words = words;
        this.counters = counters;
        return true;
    }
}

;// CONCATENATED MODULE: ./src/attribution/engine/suspects.ts
/** Tests that ran, or whose goroutines did, and what the process did outside tests. */
function suspectsIn(journal, { from, to, carried }) {
    const { tests: running, stretches, idle } = journal.schedule.between(from, to);
    const tests = [...new Set([...running, ...journal.stragglersBetween(from, to), ...carried])];
    const busy = tests.length + stretches.size > 0;
    return { tests, stretches: busy || idle === undefined ? [...stretches] : [idle], busy };
}

;// CONCATENATED MODULE: ./src/attribution/engine/testTree.ts
class TestTree {
    tests = new Map();
    add({ test: number, parent: above, concurrent, name }, begin) {
        const parent = this.tests.get(above);
        const known = this.tests.get(number);
        if (known !== undefined)
            return known;
        const own = { number, parent, name, blocking: !concurrent, begin, end: Infinity };
        const test = parent === undefined ? rooted(own) : { ...own, root: parent.root };
        this.tests.set(number, test);
        return test;
    }
    all() {
        return this.tests.values();
    }
    get(number) {
        return this.tests.get(number);
    }
}
function rooted(own) {
    const test = { ...own };
    return Object.assign(test, { root: test });
}
/** Whether a test is another one, or in it. */
function isWithin(test, other) {
    for (let at = test; at !== undefined; at = at.parent)
        if (at === other)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/attribution/engine/ownedCourse.ts




class OwnedCourse {
    owner;
    observations;
    life;
    layout;
    actors;
    current;
    /** Of the last observation; before the first one, where the process began. */
    position;
    /** Of the observation before that; -1 if there is none. */
    previous = -1;
    carried = [];
    before;
    also;
    /** The test that caused everything, itself or by a subtest; undefined if others may have, too. */
    whole;
    /**
     * @param observations of the process, by position
     * @param outlives whether the process was seen to run at the end of its top-level test
     */
    constructor(owner, observations, life, outlives, layout, actors) {
        this.owner = owner;
        this.observations = observations;
        this.life = life;
        this.layout = layout;
        this.actors = actors;
        this.position = this.start();
        this.also = this.isStray() ? [actors.ofStretch(owner.journal, 'TestMain')] : [];
        this.whole = owner.kind === 'test' ? wholeOf(owner.test, this.position, this.end(), outlives) : undefined;
    }
    image() {
        return this.current;
    }
    *steps() {
        for (const { position, kind, words, unsettled } of this.observations) {
            const image = (this.current ??= new CounterImage(this.layout));
            if (kind === 'values') {
                image.take(words);
                continue;
            }
            // It may be observed several times at the same moment, until it has come to rest.
            const isSame = position === this.position && this.before !== undefined;
            const suspected = isSame ? this.before : this.suspects(position);
            if (suspected === undefined)
                continue;
            yield { cause: suspected.cause, counters: image.change(words) };
            this.before = suspected;
            this.carried = unsettled ? suspected.tests : [];
            if (!isSame)
                this.previous = this.position;
            this.position = position;
        }
    }
    last() {
        return this.suspects(Math.min(this.end(), this.whole?.end ?? Infinity)).cause;
    }
    isOver() {
        return this.before !== undefined && this.end() <= this.position;
    }
    start() {
        const { owner, life, observations } = this;
        if (owner.kind === 'itself')
            return -1;
        const { journal } = owner;
        const known = life.started === undefined ? -1 : journal.schedule.lastUntil(journal.timeOf(life.started));
        const start = owner.kind === 'test' ? Math.max(known, owner.test.begin) : known;
        // It cannot be observed before.
        return Math.min(start, (observations[0]?.position ?? Infinity) - 1);
    }
    /** Whether a goroutine that belongs to no test started it while tests ran. */
    isStray() {
        const { kind, journal } = this.owner;
        return kind === 'journal' && journal.schedule.between(this.position, this.position).tests.size > 0;
    }
    /** The test that started it, in the first interval after its top-level test: it may have left something to do. */
    leaver() {
        const { owner, position, previous } = this;
        if (owner.kind !== 'test')
            return [];
        const { end } = owner.test.root;
        return position >= end && previous < end ? [owner.test] : [];
    }
    end() {
        const { owner, life, observations } = this;
        const { journal } = owner;
        if (owner.kind === 'itself')
            return Infinity;
        if (life.ended !== undefined)
            return journal.schedule.firstAfter(journal.timeOf(life.ended));
        // What runs is observed each time, unless it cannot be read, and what has ended once more.
        const last = observations.at(-1);
        return last !== undefined && !last.unsettled && last.position < journal.lastLook
            ? last.position
            : Infinity;
    }
    /** @param to the position at which the interval ends */
    suspects(to) {
        const { owner, actors, also, whole, position: from, carried } = this;
        const { journal } = owner;
        const interval = { from, to, carried };
        const { tests: all, stretches } = suspectsIn(journal, interval);
        const own = whole === undefined ? all : all.filter((test) => isWithin(test, whole));
        const tests = whole !== undefined && (own.length === 0 || own.includes(whole))
            ? [whole]
            : [...new Set([...own, ...this.leaver()])];
        const others = whole === undefined ? [...stretches.map((each) => actors.ofStretch(journal, each)), ...also] : [];
        const numbers = actorSet([...tests.map((test) => actors.ofTest(journal, test)), ...others]);
        return { cause: { actors: numbers, hasTests: tests.length > 0, exact: numbers.length === 1 }, tests };
    }
}
/**
 * @param from the position at which the process began
 * @param to the position at which it had ended; Infinity if that is not known
 */
function wholeOf(test, from, to, outlives) {
    if (to <= test.end && to < Infinity)
        return test;
    const { root } = test;
    // If the test process ended in the middle of the test, nobody saw whether the process outlived it.
    const mayOutlive = outlives || from >= root.end || (root.end === Infinity && to === Infinity);
    return mayOutlive ? undefined : root;
}

;// CONCATENATED MODULE: ./src/attribution/engine/schedule.ts

/** After as many changes, everything that runs is noted, so that nothing has to be replayed from the beginning. */
const CHANGES_PER_SNAPSHOT = 256;
const FIRST = {
    position: -1,
    time: 0,
    starts: [],
    stops: [],
    outside: { stretch: 'initialisation', idle: false },
};
class Schedule {
    tests = new TestTree();
    /** By position. */
    changes = [FIRST];
    /** For each block of changes, what runs after its first one. */
    snapshots = [[]];
    constructor(records) {
        const builder = new ScheduleBuilder(records, this.tests);
        const running = new Set();
        for (const [position, record] of records.entries()) {
            const change = builder.changeAt(position, record, running);
            if (change === undefined)
                continue;
            for (const test of change.stops)
                running.delete(test);
            for (const test of change.starts)
                running.add(test);
            if (this.changes.length % CHANGES_PER_SNAPSHOT === 0)
                this.snapshots.push([...running]);
            this.changes.push(change);
        }
    }
    /** What ran from the change at `from` to that at `to`, with what runs at `from` and without what begins at `to`. */
    between(from, to) {
        const tests = this.runningAt(from);
        const stretches = new Set();
        let idle;
        for (let index = this.indexAt(from); index < this.changes.length; index++) {
            const change = this.changes[index] ?? FIRST;
            if (change.position >= to && change.position > from)
                break;
            if (change.position > from)
                for (const test of change.starts)
                    tests.add(test);
            if (change.outside?.idle === true)
                idle = change.outside.stretch;
            else if (change.outside !== undefined)
                stretches.add(change.outside.stretch);
        }
        return { tests, stretches, idle };
    }
    /** The position of the last change until a time, in nanoseconds since the process began. */
    lastUntil(time) {
        return this.changes[this.lastIndex((change) => change.time <= time)]?.position ?? -1;
    }
    /** The position of the first change after a time; Infinity if there is none. */
    firstAfter(time) {
        return this.changes[this.lastIndex((change) => change.time <= time) + 1]?.position ?? Infinity;
    }
    runningAt(position) {
        const last = this.indexAt(position);
        const block = Math.floor(last / CHANGES_PER_SNAPSHOT);
        const running = new Set(this.snapshots[block]);
        for (let index = block * CHANGES_PER_SNAPSHOT + 1; index <= last; index++) {
            for (const test of this.changes[index]?.stops ?? [])
                running.delete(test);
            for (const test of this.changes[index]?.starts ?? [])
                running.add(test);
        }
        return running;
    }
    indexAt(position) {
        return Math.max(0, this.lastIndex((change) => change.position <= position));
    }
    /** The index of the last change for which something is true that is true for all before; -1 if there is none. */
    lastIndex(isTrue) {
        let [low, high] = [0, this.changes.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (isTrue(this.changes[middle] ?? FIRST))
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
/** Follows the records of a journal. */
class ScheduleBuilder {
    tests;
    /** Tests for which their parents wait. */
    blocking = new Set();
    /** How many subtests a test waits for. */
    waits = new Map();
    /** Tests that have begun, and neither ended nor wait for their turn or for parallel subtests. */
    awake = new Set();
    pauses;
    phase;
    hasBegun = false;
    constructor(records, tests) {
        this.tests = tests;
        this.pauses = pausesIn(records);
    }
    /** What changes with a record; undefined if nothing does. */
    changeAt(position, record, running) {
        const touched = this.touchedBy(position, record);
        if (touched === undefined)
            return undefined;
        const affected = [...new Set(touched)];
        const starts = affected.filter((test) => this.runs(test) && !running.has(test));
        const stops = affected.filter((test) => !this.runs(test) && running.has(test));
        const isIdle = running.size + starts.length - stops.length === 0;
        return { position, time: record.time, starts, stops, outside: isIdle ? this.outside() : undefined };
    }
    runs(test) {
        return this.awake.has(test) && (this.waits.get(test) ?? 0) === 0;
    }
    outside() {
        const { phase, hasBegun } = this;
        if (phase === undefined)
            return { stretch: 'initialisation', idle: false };
        if (phase === 'initialised')
            return { stretch: 'TestMain', idle: false };
        if (phase === 'running')
            return { stretch: hasBegun ? 'between' : 'TestMain', idle: true };
        return { stretch: 'after', idle: false };
    }
    /** The tests that a record may start or stop; undefined if it is no change at all. */
    touchedBy(position, record) {
        switch (record.kind) {
            case 'begin': {
                const test = this.tests.add(record, position);
                this.awake.add(test);
                this.hasBegun = true;
                if (test.blocking && test.parent !== undefined)
                    this.block(test, test.parent);
                return withParent(test);
            }
            case 'end':
            case 'pause':
            case 'resume': {
                const test = this.tests.get(record.test);
                return test === undefined ? [] : this.turn(position, record, test);
            }
            case 'phase':
                this.phase = record.phase;
                return [];
            case 'process':
            case 'started':
            case 'observed':
            case 'outlives':
            case 'unsettled':
            case 'ran':
            case 'opened':
            case 'getenv':
            case 'values':
            case 'measured':
                return undefined;
        }
    }
    turn(position, { kind }, test) {
        if (kind === 'resume')
            this.awake.add(test);
        else
            this.awake.delete(test);
        if (kind === 'end')
            test.end = position;
        if (kind === 'end' || (kind === 'pause' && this.pauses.get(position) === 'turn'))
            this.unblock(test);
        return withParent(test);
    }
    block(test, parent) {
        this.blocking.add(test);
        this.waits.set(parent, (this.waits.get(parent) ?? 0) + 1);
    }
    unblock(test) {
        const { parent } = test;
        if (parent === undefined || !this.blocking.delete(test))
            return;
        this.waits.set(parent, (this.waits.get(parent) ?? 1) - 1);
    }
}
function withParent(test) {
    return test.parent === undefined ? [test] : [test, test.parent];
}
/**
 * Why tests pause, by position: in t.Parallel, so that their parents go on, or at their end, until their parallel subtests
 * have run. In the latter case such a subtest is the next of them to resume.
 */
function pausesIn(records) {
    const pauses = new Map();
    const parents = new Map();
    /** The last pause of each test, until it is known why. */
    const open = new Map();
    for (const [position, record] of records.entries()) {
        if (record.kind === 'begin')
            parents.set(record.test, record.parent);
        if (record.kind === 'pause') {
            pauses.set(position, 'turn');
            open.set(record.test, position);
        }
        if (record.kind !== 'resume')
            continue;
        const parent = parents.get(record.test) ?? 0;
        const pause = open.get(parent);
        if (pause !== undefined)
            pauses.set(pause, 'subtests');
        open.delete(parent);
        open.delete(record.test);
    }
    return pauses;
}

;// CONCATENATED MODULE: ./src/attribution/engine/testJournal.ts

const NOTHING = [];
class TestJournal {
    records;
    identity;
    /** As the process recorded it; empty if it does not know. */
    importPath;
    /** Its current directory when it began: that of the package. */
    directory;
    schedule;
    /** What was observed of the process itself. */
    own;
    /** The last position. */
    end;
    /** When the process began, in nanoseconds since 1970. */
    begun;
    /** In nanoseconds since 1970: when the last record was written; Infinity if the process did not record its exit. */
    ended;
    looked = -1;
    observations = new Map();
    starts = new Map();
    stragglers = [];
    /** Processes that outlive a top-level test, with its number; without a start if that is not known. */
    outliving = new Set();
    constructor({ pid, started, importPath, directory }, records) {
        this.records = records;
        this.identity = { pid, started };
        this.begun = Number(started);
        this.importPath = importPath;
        this.directory = directory;
        this.schedule = new Schedule(records);
        this.end = records.length;
        const own = [];
        this.own = own;
        const moments = momentsOf(records);
        for (const [index, record] of records.entries())
            this.note(record, moments[index] ?? this.end, own);
        const last = records.at(-1);
        const hasExited = last?.kind === 'phase' && last.phase === 'exit';
        this.ended = hasExited ? this.wallOf(last.time) : Infinity;
    }
    /** @returns undefined if it is not known which process wrote it */
    static of({ records }) {
        const heads = records.filter((record) => record.kind === 'process');
        const [first] = heads;
        if (first === undefined)
            return undefined;
        const importPath = heads.find((head) => head.importPath !== '')?.importPath ?? '';
        return new TestJournal({ ...first, importPath }, records);
    }
    /** The last position at which all processes were observed that belong to this one and ran, as far as they could be read; -1: never. */
    get lastLook() {
        return this.looked;
    }
    /** What was observed of another process, by position. */
    observationsOf(process) {
        return this.observations.get(processKey(process)) ?? NOTHING;
    }
    /** When a process with the id was started without a tag. */
    startsOf(pid) {
        return this.starts.get(pid) ?? NOTHING;
    }
    /** Whether a process was still running at the end of a top-level test that it belongs to. */
    outlives(process, root) {
        const { pid } = process;
        return [process, { pid, started: 0n }].some((each) => this.outliving.has(`${root.number} ${processKey(each)}`));
    }
    /** Tests that waited or had ended, of which goroutines ran between two positions. */
    stragglersBetween(from, to) {
        const { stragglers } = this;
        let [low, high] = [0, stragglers.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((stragglers[middle]?.to ?? 0) <= from)
                low = middle + 1;
            else
                high = middle;
        }
        const found = [];
        for (let at = low; (stragglers[at]?.from ?? Infinity) < to; at++)
            found.push(...(stragglers[at]?.tests ?? []));
        return found;
    }
    /** In nanoseconds since 1970, of a time since the process began. */
    wallOf(time) {
        return this.begun + time;
    }
    /** The time since the process began. */
    timeOf(wall) {
        return wall - this.begun;
    }
    /** When something happened, in nanoseconds since 1970. */
    wallAt(position) {
        const record = this.records[Math.max(0, Math.min(position, this.end - 1))];
        return position < 0 ? this.wallOf(0) : this.wallOf(record?.time ?? 0);
    }
    note(record, position, own) {
        if (record.kind === 'observed' || record.kind === 'values') {
            const { kind, process } = record;
            const words = kind === 'observed' ? record.changes : record.values;
            const observation = {
                position,
                kind: kind === 'observed' ? 'changes' : kind,
                words,
                unsettled: false,
            };
            if (process === undefined)
                own.push(observation);
            else {
                add(this.observations, processKey(process), observation);
                // If the moment is not recorded yet, others may be about to be observed.
                if (position < this.end)
                    this.looked = position;
            }
        }
        else if (record.kind === 'unsettled') {
            const last = this.observations.get(processKey(record.process))?.at(-1);
            if (last !== undefined)
                last.unsettled = true;
        }
        else if (record.kind === 'ran') {
            const tests = record.tests.flatMap((number) => this.schedule.tests.get(number) ?? []);
            this.stragglers.push({ from: own.at(-1)?.position ?? -1, to: position, tests });
        }
        else if (record.kind === 'started' && !record.tagged)
            add(this.starts, record.pid, { wall: this.wallOf(record.time), test: record.test });
        else if (record.kind === 'phase' && own.at(-1)?.position === position)
            this.looked = position;
        else if (record.kind === 'outlives')
            this.outliving.add(`${record.test} ${processKey(record.process)}`);
    }
}
function processKey({ pid, started }) {
    return `${pid}.${started}`;
}
/** For each record, the position of what it was written before: the next one that says what happened. */
function momentsOf(records) {
    const moments = new Uint32Array(records.length);
    let moment = records.length;
    for (let index = records.length - 1; index >= 0; index--) {
        const kind = records[index]?.kind ?? 'phase';
        if (['begin', 'end', 'pause', 'resume', 'phase'].includes(kind))
            moment = index;
        moments[index] = moment;
    }
    return moments;
}
function add(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}

;// CONCATENATED MODULE: ./src/attribution/engine/lostProcesses.ts
/** @module Test processes without a journal: it is gone, or they never kept one. What ran in them, and when, is not known. */



class LostProcesses {
    since;
    byKey = new Map();
    /** @param since when the run began, in nanoseconds since 1970: tags of before were set by hand */
    constructor(since = 0n) {
        this.since = since;
    }
    /** Notes the test process that a process is, or that its tag names; no journal has it. */
    note({ kind, pid, identity, testTag, args, time, path }) {
        if (testTag !== undefined) {
            const key = processKey(testTag);
            if (!this.byKey.has(key))
                this.byKey.set(key, { ...testTag, ended: Infinity, program: undefined });
        }
        else if (kind === 'test' && identity !== undefined) {
            const { started } = identity;
            const ended = liveFile/* LIVE_NAME */.Vp.test((0,external_node_path_.basename)(path)) ? Infinity : Number(time);
            this.byKey.set(processKey({ pid, started }), { pid, started, ended, program: (0,external_node_path_.basename)(args[0] ?? '') });
        }
    }
    /** Whether one of them may have run at some time of an interval, in nanoseconds since 1970. */
    mayHaveRun(from, to) {
        return this.all.some(({ started, ended }) => started >= this.since && Number(started) <= to && ended >= from);
    }
    /** By process id. */
    get all() {
        return [...this.byKey.values()].sort((one, other) => one.pid - other.pid);
    }
    /** For each, what is not there and how it is known. */
    get texts() {
        return this.all.map((lost) => this.textOf(lost));
    }
    textOf({ pid, started, program }) {
        if (program !== undefined)
            return `${program} (process ${pid}): it has no journal`;
        if (started >= this.since)
            return `process ${pid}, whose tests started programs: it has no journal`;
        return `process ${pid} of before the run: programs have GOCOVERTEST of one of its tests`;
    }
}

;// CONCATENATED MODULE: ./src/attribution/engine/owners.ts

/** A process begins to run within that time of when it was started, in nanoseconds. Ids are used again much later. */
const MAX_DELAY = 1e9;
class Owners {
    journals;
    byKey;
    constructor(journals) {
        this.journals = journals;
        this.byKey = new Map(journals.map((journal) => [processKey(journal.identity), journal]));
    }
    of(process) {
        const { pid, identity, testTag, kind } = process;
        const own = identity === undefined ? undefined : this.byKey.get(processKey({ pid, ...identity }));
        if (own !== undefined)
            return { kind: 'itself', journal: own };
        if (testTag !== undefined) {
            const journal = this.byKey.get(processKey(testTag));
            if (journal !== undefined)
                return ownerIn(journal, testTag.test);
            // Of a journal that is gone, or set by hand: then a journal may know who started it without a tag.
            return this.starterOf(pid, identity?.started) ?? { kind: 'lost' };
        }
        return this.starterOf(pid, identity?.started) ?? { kind: kind === 'test' ? 'lost' : 'nobody' };
    }
    /** Whoever started a process with the id at that time. */
    starterOf(pid, started) {
        if (started === undefined)
            return undefined;
        let nearest;
        for (const journal of this.journals)
            for (const start of journal.startsOf(pid)) {
                const delay = Math.abs(Number(started) - start.wall);
                if (delay <= MAX_DELAY && delay < (nearest?.delay ?? Infinity))
                    nearest = { journal, start, delay };
            }
        return nearest === undefined ? undefined : ownerIn(nearest.journal, nearest.start.test);
    }
}
function ownerIn(journal, number) {
    const test = journal.schedule.tests.get(number);
    return test === undefined ? { kind: 'journal', journal } : { kind: 'test', journal, test };
}

;// CONCATENATED MODULE: ./src/attribution/engine/sharedCourse.ts



/** How exactly the clocks of processes can be compared, in nanoseconds. */
const SLACK = 1e6;
const NOBODY = { actors: [], hasTests: false, exact: false };
const LOST = { ...NOBODY, isLost: true };
const NO_ONE = { found: [], isLost: false };
const sharedCourse_NOTHING = { cause: NOBODY, found: [] };
class SharedCourse {
    life;
    actors;
    moments;
    journals;
    lost;
    /** Whoever observed it last. */
    latest;
    /** Everybody who may have caused anything so far. */
    all = [];
    isAnyLost = false;
    constructor(process, { journals, lost }, life, layout, actors) {
        this.life = life;
        this.actors = actors;
        this.journals = journals;
        this.lost = lost;
        this.moments = journals
            .flatMap((journal) => {
            const observations = process === undefined ? [] : journal.observationsOf(process);
            if (observations.length === 0)
                return [];
            const image = new CounterImage(layout);
            const observer = { journal, image, position: undefined, before: sharedCourse_NOTHING, carried: NO_ONE };
            return observations.map((observation) => ({
                observer,
                observation,
                wall: journal.wallAt(observation.position),
            }));
        })
            .sort((one, other) => one.wall - other.wall);
    }
    image() {
        return this.latest?.observer.image;
    }
    *steps() {
        for (const moment of this.moments) {
            const { observer, observation } = moment;
            if (observation.kind === 'values')
                observer.image.take(observation.words);
            else {
                const known = observer.position === undefined ? this.latest : undefined;
                const cause = this.causeAt(moment, known);
                this.all = actorSet([...this.all, ...cause.actors]);
                if (cause.isLost === true)
                    this.isAnyLost = true;
                if (known === undefined)
                    yield { cause, counters: observer.image.change(observation.words) };
                else
                    yield* this.first(moment, known.observer.image, cause);
            }
            observer.position = observation.position;
            this.latest = moment;
        }
    }
    last() {
        const { latest, life } = this;
        const from = latest?.wall ?? life.started ?? -Infinity;
        const carried = latest?.observer.carried ?? NO_ONE;
        return this.suspected({ from, to: life.ended ?? Infinity, carried }, latest?.observer).cause;
    }
    isOver() {
        return false;
    }
    /**
     * What another test process sees when it observes the process for the first time is everything since the beginning. Only
     * what has another value than before was executed meanwhile.
     */
    *first({ observer, observation }, known, cause) {
        const [changed, doubtful] = [[], []];
        const mayBeEarlier = known.doubts();
        for (const counter of observer.image.change(observation.words)) {
            const value = known.valueOf(counter);
            if (value === undefined || mayBeEarlier(counter))
                doubtful.push(counter);
            else if (value !== observer.image.valueOf(counter))
                changed.push(counter);
        }
        yield { cause, counters: changed };
        const all = { ...cause, actors: this.all, exact: cause.exact && this.all.length === 1 };
        yield { cause: this.isAnyLost ? LOST : all, counters: doubtful };
    }
    /** @param known when the process was last observed by somebody else, if the observer does it for the first time */
    causeAt({ observer, observation, wall }, known) {
        const { position, unsettled } = observation;
        // It may be observed several times at the same moment, until it has come to rest.
        if (position !== observer.position) {
            const own = observer.position === undefined ? undefined : observer.journal.wallAt(observer.position);
            const from = own ?? known?.wall ?? this.life.started ?? -Infinity;
            const carried = (known?.observer ?? observer).carried;
            observer.before = this.suspected({ from, to: wall, carried }, observer, position);
        }
        const { cause, found } = observer.before;
        observer.carried = unsettled ? { found, isLost: cause.isLost === true } : NO_ONE;
        return cause;
    }
    /** Whoever ran of any test process; of the observer up to a position, if it is given. */
    suspected(span, observer, position) {
        const { from, to, carried } = span;
        const found = this.journals.flatMap((journal) => {
            const own = observer?.journal === journal ? observer : undefined;
            const late = carried.found.filter((each) => each.journal === journal).flatMap(({ tests }) => tests);
            const isThere = to + SLACK >= journal.begun && from - SLACK <= journal.ended;
            if (!isThere)
                return late.length === 0 ? [] : [{ journal, tests: late, stretches: [], busy: true }];
            const { schedule } = journal;
            const interval = {
                from: own?.position ?? schedule.lastUntil(journal.timeOf(from - SLACK)),
                to: (own && position) ?? schedule.firstAfter(journal.timeOf(to + SLACK)),
                carried: late,
            };
            return [{ journal, ...suspectsIn(journal, interval) }];
        });
        if (carried.isLost || this.lost.mayHaveRun(from - SLACK, to + SLACK))
            return { cause: LOST, found };
        const hasTests = found.some(({ tests }) => tests.length > 0);
        const isWatched = this.isWatched(from, to);
        // Before, between and after test processes, somebody else uses it.
        if (!hasTests && !isWatched)
            return { cause: NOBODY, found };
        const busy = found.filter((each) => each.busy);
        const actors = actorSet((busy.length > 0 ? busy : found).flatMap((each) => this.actorsOf(each)));
        return { cause: { actors, hasTests, exact: isWatched && hasTests && actors.length === 1 }, found };
    }
    /** Whether a test process was there all the time. */
    isWatched(from, to) {
        const lives = this.journals
            .map(({ begun, ended }) => ({ begun, ended }))
            .sort((one, other) => one.begun - other.begun);
        let until = from;
        for (const { begun, ended } of lives)
            if (begun <= until + SLACK)
                until = Math.max(until, ended);
        return (lives.some(({ begun, ended }) => begun <= from + SLACK && ended + SLACK >= from) && until + SLACK >= to);
    }
    actorsOf({ journal, tests, stretches }) {
        const { actors } = this;
        return [
            ...tests.map((test) => actors.ofTest(journal, test)),
            ...stretches.map((stretch) => actors.ofStretch(journal, stretch)),
        ];
    }
}

;// CONCATENATED MODULE: ./src/attribution/engine/attributor.ts
/** @module Attributes what processes executed, one process after the other, to those who caused it. */








class Attributor {
    journals;
    actors;
    sets;
    lost;
    counted;
    owners;
    constructor(journals, actors, sets, lost = new LostProcesses(), counted = new CountedProcesses()) {
        this.journals = journals;
        this.actors = actors;
        this.sets = sets;
        this.lost = lost;
        this.counted = counted;
        this.owners = new Owners(journals);
    }
    /** Whose a process is. If a test process without a journal has to do with it, that one is noted. */
    ownerOf(process) {
        const owner = this.owners.of(process);
        if (owner.kind === 'lost')
            this.lost.note(process);
        return owner;
    }
    /** Attributes everything that a process executed. */
    add(process, target, counters) {
        const owner = this.ownerOf(process);
        const course = owner.kind === 'lost' ? undefined : this.courseOf(process, owner, target);
        const step = (cause, own) => {
            if (own.length === 0)
                return;
            this.counted.note(process);
            this.sets.add(target, cause.actors, cause.exact, own);
        };
        if (course === undefined)
            step(attributor_NOBODY, numbersOf(counters));
        else {
            const causes = new Causes();
            const { layout, meta } = target;
            let attributed;
            for (const { cause, counters: own } of course.steps()) {
                step(causes.with(cause), own);
                if (own.length === 0)
                    continue;
                attributed ??= new Uint32Array(layout.counters);
                const number = causes.note(cause);
                for (const counter of own)
                    attributed[counter] = number;
            }
            const last = causes.with(course.last());
            const image = course.image();
            if (image === undefined || attributed === undefined)
                step(last, numbersOf(counters));
            else {
                const hides = meta.mode === 'set' || image.cleared || (process.identity?.clears ?? 0n) > 0n;
                const isLast = last.hasTests && !course.isOver();
                const { sure, late, doubtful } = restOf(counters, image, attributed, { hides, isLast });
                step(last, sure);
                for (const [number, own] of late)
                    step(causes.either(number, last), own);
                step(causes.all(), doubtful);
            }
        }
    }
    courseOf(process, owner, { layout }) {
        const { journals, actors, lost } = this;
        const life = lifeOf(process);
        const { pid, identity } = process;
        const observed = identity === undefined ? undefined : { pid, started: identity.started };
        if (owner.kind === 'nobody')
            return journals.length === 0
                ? undefined
                : new SharedCourse(observed, { journals, lost }, life, layout, actors);
        const { journal } = owner;
        const observations = owner.kind === 'itself' ? journal.own : observed === undefined ? [] : journal.observationsOf(observed);
        const outlives = owner.kind === 'test' && observed !== undefined && journal.outlives(observed, owner.test.root);
        return new OwnedCourse(owner, observations, life, outlives, layout, actors);
    }
}
const attributor_NOBODY = { actors: [], hasTests: false, exact: false };
/** All who may have caused something that a process executed. */
class Causes {
    actors = new Set();
    hasTests = false;
    exact = true;
    isLost = false;
    noted = [];
    /** @returns a number for the cause of a step, from 1 on */
    note(cause) {
        return this.noted.at(-1) === cause ? this.noted.length : this.noted.push(cause);
    }
    /** The noted cause or another one. */
    either(number, other) {
        const noted = this.noted[number - 1] ?? other;
        const actors = actorSet([...noted.actors, ...other.actors]);
        const exact = noted.exact && other.exact && actors.length === 1;
        return { actors, hasTests: noted.hasTests || other.hasTests, exact };
    }
    with(cause) {
        for (const actor of cause.actors)
            this.actors.add(actor);
        if (cause.hasTests)
            this.hasTests = true;
        if (!cause.exact)
            this.exact = false;
        if (cause.isLost === true)
            this.isLost = true;
        return cause;
    }
    all() {
        if (this.isLost)
            return attributor_NOBODY;
        return {
            actors: actorSet(this.actors),
            hasTests: this.hasTests,
            exact: this.exact && this.actors.size === 1,
        };
    }
}
function numbersOf(counters) {
    const numbers = [];
    counters((counter) => numbers.push(counter));
    return numbers;
}
/**
 * @param attributed by counter, the number of the cause of what was seen last; 0 if it was not seen to count
 * @param hides whether counters may count without having another value afterwards
 * @param isLast whether tests may have caused what was executed after the last observation
 */
function restOf(counters, image, attributed, { hides, isLast }) {
    const mayBeEarlier = image.doubts();
    const [sure, doubtful] = [[], []];
    const late = new Map();
    counters((counter, value) => {
        const number = attributed[counter] ?? 0;
        const before = number > 0 ? image.valueOf(counter) : 0;
        const isEarlier = mayBeEarlier(counter);
        if (before !== undefined && before !== value && !isEarlier)
            sure.push(counter);
        if (hides || isEarlier)
            doubtful.push(counter);
        else if (before === undefined && isLast) {
            const known = late.get(number);
            if (known === undefined)
                late.set(number, [counter]);
            else
                known.push(counter);
        }
    });
    return { sure, late, doubtful };
}
function lifeOf({ identity, time, path }) {
    const isLive = liveFile/* LIVE_NAME */.Vp.test((0,external_node_path_.basename)(path));
    return {
        started: identity === undefined ? undefined : Number(identity.started),
        // The name of a live file says when the process began.
        ended: isLive ? undefined : Number(time),
    };
}

// EXTERNAL MODULE: ./src/attribution/attributionBuilder.ts + 2 modules
var attributionBuilder = __webpack_require__(71301);
;// CONCATENATED MODULE: ./src/attribution/engine/counterSets.ts

/** Four numbers for each unit, as in a UnitTable. Nobody looks at them, so memory is never used for them. */
const POSITION_FIELDS = 4;
class CounterSets {
    actors;
    /** By the hash of the meta-data. */
    binaries = new Map();
    constructor(actors) {
        this.actors = actors;
    }
    /**
     * @param actors those of whom at least one executed each of the counters; empty: nobody knows who did
     * @param exact whether a single one executed each of them for certain
     */
    add({ meta, layout }, actors, exact, counters) {
        let sets = this.binaries.get(meta.hash);
        if (sets === undefined) {
            const table = { files: [], positions: new Uint32Array(POSITION_FIELDS * layout.counters) };
            this.binaries.set(meta.hash, (sets = { builder: new attributionBuilder/* AttributionBuilder */.PZ(table), tests: [] }));
        }
        const { builder, tests } = sets;
        const numbers = actors.flatMap((actor) => (tests[actor] ??= this.testOf(actor, builder)) ?? []);
        builder.add(numbers, exact, counters);
    }
    /** For each binary, by the hash of its meta-data, who executed which of its counters. Nothing can be added afterwards. */
    *finish() {
        for (const [hash, { builder }] of this.binaries) {
            this.binaries.delete(hash);
            yield [hash, builder.finish()];
        }
    }
    testOf(actor, builder) {
        const test = this.actors.list[actor];
        return test === undefined ? undefined : builder.test(test);
    }
}

// EXTERNAL MODULE: ./src/attribution/unitNumbers.ts
var unitNumbers = __webpack_require__(68565);
// EXTERNAL MODULE: ./src/attribution/unitTableOf.ts
var unitTableOf = __webpack_require__(61342);
;// CONCATENATED MODULE: ./src/attribution/attributed.ts









/** Attributes what processes executed while their files are read. */
class Attributed {
    actors;
    sets;
    lost;
    /** Those that were attributed to somebody, or to nobody. */
    counted = new CountedProcesses();
    deferred = new DeferredProcesses();
    attributor;
    /**
     * @param importPathOf the package in a directory, for journals that do not name it
     * @param since when the run began, in nanoseconds since 1970
     */
    constructor(importPathOf, since) {
        this.actors = new Actors(importPathOf);
        this.sets = new CounterSets(this.actors);
        this.lost = new LostProcesses(since);
    }
    /** Test processes of which nothing is known, as far as processes say that there were any. */
    get lostTests() {
        return this.lost.texts;
    }
    /** @param journals of all test processes so far */
    with(journals) {
        // Those that execute nothing of their own are shown, too.
        for (const journal of journals)
            for (const test of journal.schedule.tests.all())
                this.actors.ofTest(journal, test);
        const attributor = new Attributor(journals, this.actors, this.sets, this.lost, this.counted);
        this.attributor = attributor;
        return (process, target, counters) => {
            const owner = attributor.ownerOf(process);
            if (journals.length === 0)
                return;
            // Test processes that are yet to be read may have used it.
            if (owner.kind === 'nobody')
                this.deferred.add(process, target, counters);
            else
                attributor.add(process, target, counters);
            if (this.deferred.isFull)
                this.releaseDeferred();
        };
    }
    releaseDeferred() {
        this.deferred.release((process, target, counters) => this.attributor?.add(process, target, counters));
    }
    /**
     * Everything that was attributed. Nothing can be added afterwards.
     * @param index of the units, and the pods that are in it
     * @param model with these units, from which some may have been taken out
     */
    finish(index, pods, model) {
        this.releaseDeferred();
        const merge = new attributionMerge/* AttributionMerge */.M((0,unitTableOf/* unitTableOf */.W)(model));
        const numbers = (0,unitNumbers/* unitNumbers */.Z)(index, model);
        const layouts = new Map(pods.map(({ meta, counters }) => [meta.hash, counters.layout]));
        merge.addTests(this.actors.list);
        for (const [hash, attribution] of this.sets.finish()) {
            const layout = layouts.get(hash);
            const units = layout === undefined ? undefined : index.unitsOf.get(layout);
            if (units !== undefined)
                merge.addColumns(attribution, attribution.takeColumns(), mappingOf(units, numbers));
        }
        return merge.finish((0,unitTableOf/* coveredUnits */.Q)(model));
    }
}
/** From the counters of a binary to units of the model. @param units of the counters in the index @param numbers of these in the model */
function mappingOf(units, numbers) {
    return {
        isIdentity: false,
        eachTarget: (counter, visit) => {
            const number = numbers[units[counter] ?? unitNumbers/* NO_UNIT */.z] ?? unitNumbers/* NO_UNIT */.z;
            if (number !== unitNumbers/* NO_UNIT */.z)
                visit(number);
        },
    };
}

// EXTERNAL MODULE: ./src/covdata/bytes/fileSystem.ts
var fileSystem = __webpack_require__(49749);
// EXTERNAL MODULE: ./src/covdata/journal/journalFile.ts
var journalFile = __webpack_require__(30977);
;// CONCATENATED MODULE: ./src/attribution/readJournals.ts
/** @module Reads the journals that the test processes of a suite have written, or are writing. */







/** In bytes, of all journals together; they are kept in memory while data is read. */
const readJournals_MAX_BYTES = 2 ** 29;
/**
 * @param directory absolute; if it does not exist, there are none
 * @param max in bytes: what all of them may have together
 */
async function readJournals(directory, max = readJournals_MAX_BYTES) {
    const journals = [];
    const problems = [];
    const names = await (0,fileSystem/* readdir */.Cy)(directory).catch((error) => {
        if ((0,errors/* errorCode */.CA)(error) === undefined)
            throw error;
        if ((0,errors/* errorCode */.CA)(error) !== 'ENOENT')
            problems.push((0,errors/* describeError */.Uc)(error));
        return [];
    });
    let left = max;
    for (const name of names.filter((each) => journalFile/* JOURNAL_NAME */.qR.test(each)).sort()) {
        const bytes = readRegular((0,external_node_path_.join)(directory, name), left);
        if (typeof bytes === 'string') {
            problems.push(`${name}: ${bytes}`);
            continue;
        }
        left -= bytes.length;
        const read = (0,journalFile/* decodeJournal */.MQ)(bytes);
        const journal = TestJournal.of(read);
        // It may be about to be written.
        if (journal !== undefined)
            journals.push(journal);
        if (read.fault !== undefined && bytes.length > 0)
            problems.push(`${name}: ${read.fault.message}`);
    }
    return { journals, problems };
}
/** @returns why it cannot be read if it cannot */
function readRegular(path, max) {
    try {
        const file = (0,external_node_fs_.openSync)(path, regularFile/* READ_WITHOUT_WAITING */.U2);
        try {
            const stats = (0,external_node_fs_.fstatSync)(file);
            if (!stats.isFile())
                return 'it is not a regular file';
            return stats.size > max ? 'there is too much in the journals' : (0,external_node_fs_.readFileSync)(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === undefined)
            throw error;
        return (0,errors/* describeError */.Uc)(error);
    }
}

;// CONCATENATED MODULE: ./src/stages/attribute.ts
/** @module Finds out which test of the suite covers what, while its data is read, and merged while it still runs. */



class SuiteAttribution {
    directory;
    attributed;
    importPaths;
    problems = [];
    journaled = [];
    any = false;
    /**
     * @param directory absolute: where test processes keep their journals
     * @param packages those whose tests may run
     * @param started when the run began
     */
    constructor(directory, packages, started) {
        this.directory = directory;
        this.importPaths = new Map(packages.map(({ dir, importPath }) => [dir, importPath]));
        this.attributed = new Attributed((dir) => this.importPaths.get(dir), started && BigInt(started.getTime()) * 1000000n);
    }
    /** The processes that executed anything that counts, as soon as everything is attributed. */
    get counted() {
        return this.attributed.counted;
    }
    /** What attributes processes that have ended by now. */
    async onProcess() {
        const { journals, problems } = await readJournals(this.directory);
        this.problems = problems;
        this.journaled = journals.map(({ importPath, directory }) => importPath || (this.importPaths.get(directory) ?? directory));
        if (journals.length > 0)
            this.any = true;
        return this.attributed.with(journals);
    }
    /**
     * What is wrong with journals, as far as they, and processes, were read.
     * @param ran import paths of the packages whose test processes have run, as far as they are known
     */
    findings(ran) {
        // Packages are easier to understand than processes.
        const missing = this.missing(ran).map((path) => `${path}: it has no journal`);
        const lost = missing.length > 0 ? [] : this.attributed.lostTests;
        const evidence = [...this.problems, ...missing, ...lost];
        return (0,finding/* findingIfAny */.HN)('journal-unusable', 'Some journals of tests are gone or cannot be read', evidence);
    }
    /** Packages without a journal, unless it may be one of those whose package is not known. */
    missing(ran) {
        const [known, journaled] = [new Set(ran), new Set(this.journaled)];
        const missing = [...known].filter((path) => !journaled.has(path));
        const others = [...journaled].filter((path) => !known.has(path));
        return missing.length > others.length ? missing : [];
    }
    /**
     * Which test covers what; undefined if no test process kept a journal. Nothing can be attributed afterwards.
     * @param index of the units, and the pods that are in it
     * @param model with these units, from which some may have been taken out
     */
    finish(index, pods, model) {
        return this.any ? this.attributed.finish(index, pods, model) : undefined;
    }
}

// EXTERNAL MODULE: ./src/git/mergeBase.ts
var mergeBase = __webpack_require__(81889);
// EXTERNAL MODULE: ./src/go/inheritedFlag.ts
var inheritedFlag = __webpack_require__(39946);
// EXTERNAL MODULE: ./src/go/test/launcher.ts
var test_launcher = __webpack_require__(88067);
;// CONCATENATED MODULE: ./src/go/test/narrowing.ts
/** @module Narrows a suite to the tests that may matter: all but those that are known not to. */


/**
 * The test functions of a part of the suite, with all packages that it would run.
 * @param whole what would run of it
 * @throws UserError if the packages cannot be listed
 */
async function testsOfPart(tools, part, whole) {
    return part.onlyTagged
        ? whole.chosen.map((pkg) => ({ ...pkg, hasTestFiles: true }))
        : (0,testSelection/* listTested */.Aj)(tools, part);
}
/** @param leftOut how many test functions are no part of the suite */
function narrowPart(all, { onlyTagged, leftOut }, narrowing) {
    const kept = all.map((pkg) => {
        const needsPattern = onlyTagged || pkg.isPart === true;
        return { ...pkg, needsPattern, own: testsLeft(pkg, needsPattern, narrowing) };
    });
    const running = kept.filter((pkg) => pkg.own.length > 0 || (isBare(pkg) && mustCompile(pkg, narrowing)));
    const paths = new Set(running.map(({ importPath }) => importPath));
    const chosen = running.filter(({ own }) => own.length > 0);
    const narrowed = chosen.filter(({ own, tests, needsPattern }) => needsPattern || own.length < tests.length);
    return {
        selection: {
            packages: [...paths],
            chosen: chosen.map(({ importPath, dir, own }) => ({ importPath, dir, tests: own })),
            run: Object.fromEntries(narrowed.map(({ dir, own }) => [dir, (0,testSelection/* runPattern */.So)(own)])),
            leftOut,
        },
        notRun: {
            tests: kept.flatMap(({ importPath, tests, own }) => {
                const runs = new Set(own);
                return tests.filter((name) => !runs.has(name)).map((name) => ({ importPath, name }));
            }),
            packages: all
                .filter(({ importPath, hasTestFiles }) => hasTestFiles && !paths.has(importPath))
                .map(({ importPath }) => importPath),
            total: all.reduce((sum, { tests }) => sum + tests.length, 0),
        },
    };
}
/** What several parts together do not run: what one of them runs does not count. */
function joinedNotRun(parts) {
    const running = new Set(parts.flatMap(({ selection }) => selection.packages));
    const idle = new Set(parts.flatMap(({ notRun }) => notRun.packages).filter((path) => !running.has(path)));
    return {
        tests: parts.flatMap(({ notRun }) => notRun.tests),
        packages: [...idle],
        total: parts.reduce((sum, { notRun }) => sum + notRun.total, 0),
    };
}
/** All of them if their names are too long for -run. */
function testsLeft({ importPath, tests }, needsPattern, { leftOut }) {
    const own = tests.filter((name) => !leftOut.has((0,notRun/* keyOfTest */.J)({ importPath, name })));
    return own.length > 0 && !needsPattern && (0,testSelection/* runPattern */.So)(own).length > testSelection/* MAX_PATTERN */.Y5 ? tests : own;
}
function isBare({ tests }) {
    return tests.length === 0;
}
/** What a package without a test does in TestMain may depend on any code. */
function mustCompile({ importPath, hasTestFiles }, { changed }) {
    return changed.has(importPath) || (hasTestFiles && changed.size > 0);
}

;// CONCATENATED MODULE: ./src/go/test/buildTags.ts
/** @module The build tags of test files, for advice when the user's tags select none. */



/** Bytes of a file in which its constraints are looked for; they come before the package clause. */
const HEADER = 4096;
const MAX_FILES = 2000;
/** Modules below a directory that are searched. */
const MAX_MODULES = 50;
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
    for (const module of (await below(directory)).modules.slice(0, MAX_MODULES)) {
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
;// CONCATENATED MODULE: ./src/go/test/ginkgoFailures.ts
/** @module Which specs of Ginkgo failed, and where: for go test, all of them are one test. */
/** `• [FAILED] [0.001 seconds]`, after which come the name of the spec and the place of it. */
const ginkgoFailures_HEADER = /\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED)\] \[[\d.]+ seconds\]$/;
/** `  [FAILED] Expected`, with the rest of the reason below; not `[FAILED] in [It] - …` of the timeline. */
const REASON = /^ {2}\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED|ABORTED)\] (?!in \[)(.*)$/;
/** `  In [It] at: /m/e2e/shop_test.go:9 @ 11/29/26 16:05:00.8` */
const AT = /^ {2}In \[[^\]]*\] at: (.+?\.go):([1-9]\d{0,8})(?:\s|$)/;
/** In the summary at the end, before its place: `  [FAIL] the shop [It] sells`. */
const SUMMED = /^ {2}\[(?:FAIL|PANICKED!|TIMEDOUT|INTERRUPTED|ABORTED)\] (.+)$/;
const PLACE = /^\s*(\S.*?\.go):([1-9]\d{0,8})$/;
const PANICKED = 'Test Panicked';
/**
 * The first failure first; last what only the summary names. A place may be in code that the spec called, as that of a panic
 * is; the place of the spec follows it.
 * @param lines without escape sequences
 */
function ginkgoFailures(lines) {
    const failures = [];
    const summed = [];
    let [spec, specPlace, reason] = ['', '', []];
    let isReason = false;
    for (const [index, line] of lines.entries()) {
        const next = lines[index + 1] ?? '';
        const begun = REASON.exec(line);
        const at = AT.exec(line);
        if (ginkgoFailures_HEADER.test(line))
            [spec, specPlace, reason] = [next.trim(), lines[index + 2] ?? '', []];
        else if (begun !== null)
            [reason, isReason] = [[begun[1] ?? ''], true];
        else if (at !== null) {
            const why = reason.join(' ') === PANICKED ? `panic: ${firstWords(lines.slice(index + 1))}` : reason.join(' ');
            const text = [spec, why].filter((part) => part !== '').join(': ');
            failures.push(...failureAt(at, text), ...failureAt(PLACE.exec(specPlace), text));
            isReason = false;
        }
        else if (isReason)
            reason.push(line.trim());
        summed.push(...failureAt(PLACE.exec(next), SUMMED.exec(line)?.[1] ?? ''));
    }
    return [...failures, ...summed];
}
function failureAt(match, text) {
    const [, file, line] = match ?? [];
    const words = text.replaceAll(/\s+/g, ' ').trim();
    return file === undefined || words === '' ? [] : [{ file, line: Number(line), text: words }];
}
function firstWords(lines) {
    return lines.find((line) => line.trim() !== '')?.trim() ?? '';
}

;// CONCATENATED MODULE: ./src/go/test/saidBelow.ts
/** @module What a test says below a line that names only a place, as assertion libraries do. */
/** In lines: what is said at length is cut anyway. */
const MAX_BLOCK = 40;
/** `        	Error:      	Not equal: `, and the lines of the value after it. */
const TESTIFY = /^\t(Error Trace|Error|Messages):\s*\t(.*)$/;
const TESTIFY_MORE = /^\t +\t(.*)$/;
/** `        error:`, and indented the lines of the value after it. */
const QUICKTEST = /^(error|comment|got|want):$/;
const QUICKTEST_MORE = /^ {2}(.*)$/;
/**
 * What is said below a line, as far as it is indented more than that.
 * @param index of the line that names the place
 */
function saidBelow(lines, index) {
    const indent = `${/^\s*/.exec(lines[index] ?? '')?.[0] ?? ''}    `;
    const below = lines.slice(index + 1, index + 1 + MAX_BLOCK);
    const end = below.findIndex((line) => !line.startsWith(indent) && line.trim() !== '');
    const block = below.slice(0, end === -1 ? undefined : end).map((line) => line.slice(indent.length));
    const testify = fieldsOf(block, TESTIFY, TESTIFY_MORE);
    if (testify.has('Error Trace'))
        return check(testify.get('Messages'), upToEmpty(testify.get('Error')).join(' '));
    const quicktest = fieldsOf(block, QUICKTEST, QUICKTEST_MORE);
    if (quicktest.has('error') && block.includes('stack:'))
        return check(quicktest.get('comment'), quicktestReason(quicktest));
    return { text: joined(block), isCheck: false };
}
/** Begins with the words of the test, as long values after them are cut. */
function check(remark, reason) {
    return { text: joined([...(remark === undefined ? [] : [`${joined(remark)}:`]), reason]), isCheck: true };
}
function fieldsOf(block, first, more) {
    const fields = new Map();
    let current;
    for (const line of block) {
        const [, name, value] = first.exec(line) ?? [];
        const [, next] = more.exec(line) ?? [];
        if (name !== undefined) {
            current = value === undefined ? [] : [value];
            if (!fields.has(name))
                fields.set(name, current);
        }
        else if (next === undefined)
            current = undefined;
        else
            current?.push(next);
    }
    return fields;
}
/** The diff of two values comes after an empty line, and says less on one line than they do. */
function upToEmpty(values = []) {
    const empty = values.findIndex((value) => value.trim() === '');
    return (empty === -1 ? values : values.slice(0, empty)).map((value) => value.replace(/^actual +:/, 'actual:'));
}
function quicktestReason(fields) {
    const values = ['got', 'want'].flatMap((name) => {
        const value = fields.get(name);
        return value === undefined ? [] : [`${name}: ${joined(value)}`];
    });
    return [joined(fields.get('error') ?? []), ...(values.length === 0 ? [] : [values.join(', ')])].join(': ');
}
function joined(lines) {
    return lines.join(' ').replaceAll(/\s+/g, ' ').trim();
}

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
/** What testscript says of the line of a script: `        FAIL: testdata/script/sell.txtar:13: unexpected command failure`. */
const SCRIPTED = /^\s+(?:\S+\.go:\d+: )?FAIL: (\S.*?):([1-9]\d{0,8}): ([^\n]*)$/;
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
/** Where the reason is on the line of the place; one that ends with a colon, such as `diff (-want +got):`, goes on below. */
const NO_MORE = { text: '', isCheck: false };
async function firstPlace(mentions, directory, exists) {
    for (const { file, line, text } of mentions) {
        const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(directory, file);
        if ((0,pathsWithin/* pathBelow */.Br)(directory, path) !== undefined && (await exists(path, line)))
            return { place: { file: path, line }, text };
    }
    return undefined;
}
/**
 * The most telling first: of what a test logs the last, but before that the checks of assertion libraries and the first line
 * of a script that failed, as nothing tells t.Log from t.Error; of the callers in a dump the innermost.
 */
function mentionsIn(output) {
    const lines = output.split('\n').slice(-MAX_LINES);
    const specs = ginkgoFailures(lines.map(plainText/* plainText */.wh));
    if (specs.length > 0)
        return specs;
    const [checked, logged] = [[], []];
    for (const [index, line] of lines.entries()) {
        const named = LOGGED.exec(line) ?? GLUED.exec(line);
        if (named === null)
            continue;
        const own = named[3]?.trim() ?? '';
        const { text, isCheck } = /^$|:$/.test(own) ? saidBelow(lines, index) : NO_MORE;
        const mentions = isCheck ? checked : logged;
        mentions.push(...mention(named, `${own} ${text}`));
    }
    const dumped = lines.flatMap((line) => mention(DUMPED.exec(line)));
    const panic = lines.find((line) => line.startsWith('panic: '))?.replace(/ \[recovered[^\]]*\]$/, '');
    const scripted = lines.flatMap((line) => mention(SCRIPTED.exec(line)));
    const said = [...checked.toReversed(), ...scripted, ...logged.toReversed()];
    if (panic !== undefined)
        return [...dumped.map((caller) => ({ ...caller, text: panic })), ...said];
    return [...said, ...lines.flatMap((line) => mention(TRACED.exec(line)))];
}
/** @param said instead of what the match has of it */
function mention(match, said) {
    const [, file, line, own = ''] = match ?? [];
    return file === undefined ? [] : [{ file, line: Number(line), text: (said ?? own).trim() }];
}

// EXTERNAL MODULE: ./src/covdata/units/packagePatterns.ts
var packagePatterns = __webpack_require__(53227);
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
    const ending = new Set(tests.filter(testStates/* endsProcess */.In).map(({ name }) => (0,suiteResult/* functionOf */.OA)(name)));
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

// EXTERNAL MODULE: ./src/process/lineSplitter.ts
var lineSplitter = __webpack_require__(17204);
// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
;// CONCATENATED MODULE: ./src/process/superviseLines.ts
/** @module Supervised commands whose output is read line by line. */


/** As `supervise`. When it returns, all lines have been passed on. */
async function superviseLines(program, args, { onStdoutLine, onStderrLine, ...options }) {
    const stdout = new lineSplitter/* LineSplitter */.g(onStdoutLine);
    const stderr = new lineSplitter/* LineSplitter */.g(onStderrLine);
    const result = await (0,supervise/* supervise */.z)(program, args, {
        ...options,
        onStdout: (chunk) => {
            stdout.write(chunk);
        },
        onStderr: (chunk) => {
            stderr.write(chunk);
        },
    });
    stdout.end();
    stderr.end();
    return result;
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
const noTestMatched_MAX_MODULES = 8;
/** Names the tags that the test files have, and the one that may be meant. */
function noTestMatched({ tags, leftOut, known, nested, flags }) {
    const given = tags.split(',');
    const others = [...known].filter(([tag]) => !given.includes(tag)).slice(0, MAX_TAGS);
    const [meant] = (0,nearest/* nearest */.p)(tags, others.map(([tag]) => tag));
    const details = [
        ...(nested.length === 0
            ? []
            : [
                `Test files with these tags are in ${nested.length === 1 ? 'a module' : 'modules'} of their own: ${nested.slice(0, noTestMatched_MAX_MODULES).join(', ')}.`,
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

// EXTERNAL MODULE: ./src/go/test/shard.ts
var test_shard = __webpack_require__(81075);
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

;// CONCATENATED MODULE: ./src/go/test/unstartedTests.ts
/** @module Tests that did not begin because their process ended before them: what ended it must not hide them. */



/** What a test process prints when it panics, also when its time is up. */
const PANIC = /^panic: /m;
/** @param isEnded whether the processes that were still running were ended */
function unstartedTests({ packages, toRun = [] }, isEnded) {
    const cut = packages.filter((pkg) => pkg.outcome === 'fail' && (isEnded || endedEarly(pkg)));
    const begun = new Set(cut.flatMap(({ importPath, tests }) => tests.map(({ name }) => (0,notRun/* keyOfTest */.J)({ importPath, name }))));
    const paths = new Set(cut.map(({ importPath }) => importPath));
    const unstarted = toRun.filter((test) => paths.has(packageOf(test)) && !begun.has(test));
    return (0,finding/* findingIfAny */.HN)('tests-not-started', `${(0,plural/* plural */.L)(unstarted.length, 'test')} did not begin`, unstarted);
}
/** A name of a test has no space. */
function packageOf(test) {
    return test.slice(0, test.lastIndexOf(' '));
}
function endedEarly({ output, tests }) {
    return (PANIC.test(output) ||
        tests.length === 0 ||
        tests.some((test) => test.outcome === 'unfinished' || PANIC.test(test.output)));
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
        ...unstartedTests(facts, run.timedOut || run.stopped),
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
    return { result, findings, ...(facts.notRun && { notRun: facts.notRun }) };
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
/** The verdict if every test is left out, since none can matter. */
function noTestAffected(notRun) {
    const { result } = noTestRan();
    return { result: { ...result, passed: true }, findings: [], notRun };
}
/** The verdict on a shard that has no package to test, or none whose tests can matter. */
function noTestsInShard(shard, notRun) {
    const { result, findings } = noTestRan();
    const rest = notRun === undefined ? {} : { notRun };
    if (isIdle(shard))
        return { result: { ...result, passed: true, shard }, findings: [emptyShard(shard)], ...rest };
    if ((notRun?.tests.length ?? 0) > 0)
        return { result: { ...result, passed: true, shard }, findings: [], ...rest };
    return { result: { ...result, shard }, findings, ...rest };
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
    return (0,finding/* finding */.gk)('shard-empty', allSkipped(count, ` of shard ${(0,test_shard/* shardText */.eG)(shard)}`));
}
/** @param whose follows the word test */
function allSkipped(count, whose = '') {
    return count === 1 ? `The only test${whose} was skipped` : `All ${count} tests${whose} were skipped`;
}
function timeoutFinding({ packages, timeoutSeconds }) {
    const running = packages.flatMap((pkg) => pkg.tests
        .filter((test) => test.outcome === 'unfinished' || test.output.includes(TIMEOUT_PANIC))
        .map((test) => `${pkg.importPath} ${test.name}`));
    return (0,finding/* finding */.gk)('suite-timeout', `The suite did not end within ${(0,plural/* plural */.L)(timeoutSeconds, 'second')}`, {
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
function nothingRan({ packages, leftOut, shard, notRun, expected }) {
    const outcomes = packages.flatMap((pkg) => pkg.tests.map((test) => test.outcome));
    // Those that are left out have passed in the run that decided it.
    const isPart = (notRun?.tests.length ?? 0) > 0;
    if (isPart && (outcomes.length > 0 || expected.length === 0))
        return [];
    if (outcomes.length === 0) {
        if (shard !== undefined && isIdle(shard))
            return [emptyShard(shard)];
        return [
            (0,finding/* finding */.gk)('no-test-ran', 'No test ran', {
                ...(leftOut > 0 ? { detail: leftOutText(leftOut) } : {}),
            }),
        ];
    }
    if (outcomes.some((outcome) => outcome !== 'skip'))
        return [];
    // The tests of other shards may run; a report on all shards knows.
    if (shard !== undefined && shard.assigned < shard.listed)
        return [skippedShard(shard, outcomes.length)];
    return [
        (0,finding/* finding */.gk)('all-tests-skipped', allSkipped(outcomes.length), {
            evidence: packages.filter((pkg) => pkg.outcome === 'skip').map((pkg) => pkg.importPath),
        }),
    ];
}
function leftOutText(count) {
    return `${(0,plural/* plural */.L)(count, 'untagged test function')} ${count === 1 ? 'was' : 'were'} left out.`;
}
function commandFailed(exitCode) {
    return (0,finding/* finding */.gk)('command-failed', `The command ended with exit code ${exitCode}`);
}
function goTestFailed(exitCode) {
    return (0,finding/* finding */.gk)('go-test-failed', `go test ended with exit code ${exitCode} though no test failed`);
}

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
const keptOutput_PANIC = /^panic: .*$/gm;
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
        for (const [panic] of block.matchAll(keptOutput_PANIC))
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

// EXTERNAL MODULE: ./src/support/slowProgress.ts
var slowProgress = __webpack_require__(42405);
;// CONCATENATED MODULE: ./src/go/test/runningTests.ts
/** What ends a test function, or keeps it waiting until others have ended. */
const STOPS = new Set(['pass', 'fail', 'skip', 'pause']);
class RunningTests {
    now;
    /** When each began or went on, by package and name: the first has run the longest. */
    since = new Map();
    /** @param now a clock, in milliseconds */
    constructor(now = () => performance.now()) {
        this.now = now;
    }
    event({ Action, Package = '', Test }) {
        if (Test === undefined || Test.includes('/'))
            return;
        const key = `${Package} ${Test}`;
        if (STOPS.has(Action))
            this.since.delete(key);
        else if (Action === 'run' || Action === 'cont')
            this.since.set(key, { name: Test, at: this.now() });
    }
    /** `TestUpload has been running for 62 s`: the one that has run the longest; undefined if none runs. */
    get longest() {
        const [first] = this.since.values();
        if (first === undefined)
            return undefined;
        const seconds = Math.round((this.now() - first.at) / 1000);
        return seconds === 0 ? `${first.name} is running` : `${first.name} has been running for ${seconds} s`;
    }
}

;// CONCATENATED MODULE: ./src/go/test/testProgress.ts




/** Go's warning about tests that link no measured package: not worth showing, as they may start binaries that do. */
const UNMATCHED = 'warning: no packages being tested depend on matches for pattern ';
/** The heading of compiler output in plain text: `# example.com/m/p [example.com/m/p.test]`. */
const BUILD_HEADING = /^# (\S.*)$/;
/** How often a job log says which test runs, in milliseconds: a suite may take an hour. */
const TESTS_EVERY_MS = 60_000;
class TestProgress {
    log;
    events;
    verbose;
    building;
    running = new RunningTests();
    endWait;
    hasBegun = false;
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
            this.begin();
        this.running.event(event);
        if (event.Action === 'run')
            this.log.progress(this.state());
    }
    /** From now on tests run, and nothing more is compiled that they wait for. */
    begin() {
        if (this.hasBegun)
            return;
        this.hasBegun = true;
        this.endWait();
        if (this.verbose)
            return;
        this.endWait = new slowProgress/* SlowProgress */.t(this.log, undefined, TESTS_EVERY_MS).wait(() => this.state());
    }
    state() {
        const { longest } = this.running;
        const done = `${(0,plural/* plural */.L)(this.events.testsEnded, 'test')} done`;
        return longest === undefined ? done : `${done}, ${longest}`;
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
    await (0,test_launcher/* configure */.jK)(launcher, launcherConfig(go, request));
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
    const result = await superviseLines(go.program, goTestArgs(request, launcher), {
        cwd: request.cwd,
        env: request.goTempDir === undefined ? go.env : { ...go.env, GOTMPDIR: request.goTempDir },
        platform: go.platform,
        onStdoutLine: (line) => {
            onStdoutLine(line, { events, progress, onOutput, onEnded });
        },
        onStderrLine: (line) => {
            if (!(0,idlePatterns/* isIdleWarning */.J)(line, request.idle ?? []))
                progress.plain(line);
        },
        stop,
        timeoutSeconds: request.timeoutSeconds,
        isInstrumented,
    }).finally(() => {
        // If no test has started, nothing else has ended it.
        progress.end();
    });
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
function launcherConfig(go, request) {
    return {
        goCoverDir: request.binariesData,
        goCoverTests: request.journals ?? '',
        goDir: request.wrapper?.directory ?? '',
        variables: variablesOfTests(go, request),
        deadline: deadline(Date.now(), request.timeoutSeconds),
        run: request.selection.run,
        skip: request.skip ?? {},
    };
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
    return ![...(0,testStates/* statesOf */.kY)(attempt).values()].some((state) => state === 'failed' || state === 'quarantined');
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
        const functions = (0,testStates/* functionsOf */.TW)(attempt);
        for (const [name, state] of (0,testStates/* statesOf */.kY)(attempt, (0,testStates/* failedIn */.r4)(attempts.slice(0, i)))) {
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
        const states = (0,testStates/* statesOf */.kY)(attempt, (0,testStates/* failedIn */.r4)(this.attempts));
        const isCut = (0,testStates/* isIncomplete */.Ne)(attempt, this.rules.failFast) && this.hasProgress(states);
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
        const lacks = (0,testStates/* isIncomplete */.Ne)(last, failFast) || isUnproved(last);
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
    return (attempt.outcome === 'fail' && !isOutside(attempt) && ![...(0,testStates/* statesOf */.kY)(attempt).values()].includes('failed'));
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
        selection: paths.includes(testSelection/* OF_FILES */.Iv) ? request.selection : { ...request.selection, packages: paths },
        flags: { ...request.flags, ...request.flags.again },
        skip: Object.fromEntries(skip),
        isAlone: true,
        timeoutSeconds,
    };
}

// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: ./src/process/findProgram.ts
var findProgram = __webpack_require__(48932);
;// CONCATENATED MODULE: ./src/go/test/script.ts
/** @module A suite that is the user's script (`command`) instead of go test. */









/** Runs the script as GitHub runs `shell: bash`. Its exit code decides whether the suite passed. */
async function runScript({ env, platform }, { bash, script, cwd, binariesData, journals, variables, scratch, timeoutSeconds, sharding }, { log, stop, isInstrumented, onOutput }) {
    const file = (0,external_node_path_.join)(scratch, 'command.sh');
    // A script that is run again may have left a link there.
    await (0,newFiles/* replaceFile */.fR)(file, `${script.replaceAll('\r\n', '\n')}\n`);
    const startedAt = new Date().toISOString();
    const started = performance.now();
    const shown = (stream) => (line) => {
        log.child(line);
        // A piece of a longer line has no line end.
        onOutput(`command (${stream})`, line.length < lineSplitter/* MAX_LINE_LENGTH */.l - 1 ? `${line}\n` : line);
    };
    const result = await superviseLines(bash, ['--noprofile', '--norc', '-eo', 'pipefail', file], {
        cwd,
        env: {
            ...env,
            ...variables,
            ...shardVariable(sharding),
            GOCOVERDIR: binariesData,
            ...(journals === undefined ? {} : { GOCOVERTESTS: journals }),
        },
        platform,
        onStdoutLine: shown('output'),
        onStderrLine: shown('errors'),
        stop,
        timeoutSeconds,
        isInstrumented,
    });
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

;// CONCATENATED MODULE: ./src/go/test/shardSelection.ts
/** @module Narrows the tests of a suite to those of one shard. */






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
    const all = part.onlyTagged
        ? chosen.map((pkg) => ({ ...pkg, hasTestFiles: true }))
        : await listAll(tools, part);
    // The -run of the user would replace ours, and benchmarks are not among the tests.
    const maySplit = flags.patterns.run === undefined && !inheritsRun && !flags.benchmarks;
    const canSplit = ({ tests }) => maySplit && (0,testSelection/* runPattern */.So)(tests).length <= testSelection/* MAX_PATTERN */.Y5;
    const runs = testFilter(flags.patterns);
    const listed = all.map((pkg) => ({ ...pkg, tests: pkg.tests.filter(runs) }));
    const make = (timings) => (0,shardPlan/* makePlan */.Cs)({ listed, total, timings, canSplit });
    const plan = agree === undefined ? make([]) : await agree(number === 0 ? '' : String(number), make);
    const known = new Map(all.map((pkg) => [pkg.importPath, pkg]));
    const testsOf = (number) => (0,shardPlan/* packagesOfShard */.P_)(plan, all, number, canSplit).map((pkg) => {
        const { dir = '', hasTestFiles = false } = known.get(pkg.importPath) ?? {};
        return { ...pkg, dir, hasTestFiles };
    });
    const own = testsOf(index);
    const narrowed = own.filter((pkg) => part.onlyTagged || pkg.isPart === true);
    return {
        selection: {
            packages: own.map((pkg) => pkg.importPath),
            chosen: part.onlyTagged ? own.map(({ importPath, dir, tests }) => ({ importPath, dir, tests })) : [],
            run: Object.fromEntries(narrowed.map(({ dir, tests }) => [dir, (0,testSelection/* runPattern */.So)(tests)])),
            leftOut,
        },
        plan,
        every: namesOf(all, runs, number),
        own: namesOf(own, runs, number),
        testsOf,
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
async function listAll(tools, part) {
    const listed = await (0,testSelection/* listTested */.Aj)(tools, part);
    if (listed.some(({ importPath }) => importPath === testSelection/* OF_FILES */.Iv))
        throw new errors/* UserError */.yo('shard: test-packages names files, which cannot be split into shards', 'Name the packages of the tests, such as ./e2e/...');
    return listed;
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
    const { selected, shard, notRun } = await partsToRun(tools, request, whole, observer);
    const ended = await runParts(tools, request, selected, observer);
    const [first, ...others] = ended;
    if (first === undefined) {
        if (shard !== undefined)
            return noTestsInShard(shard, notRun);
        return notRun === undefined ? nothingSelected(tools.go, whole) : noTestAffected(notRun);
    }
    const { run, facts } = joinedRuns([first, ...others], request.timeoutSeconds);
    const toRun = testsToRun(request, selected, shard);
    const verdict = suiteRun(run, { ...facts, toRun, ...(shard && { shard }), ...(notRun && { notRun }) });
    if (observer.stop.aborted)
        return verdict;
    const placed = await withPlaces(tools, request, verdict, observer);
    const unused = await unusedQuarantine(tools, request, verdict.result.packages);
    return { ...placed, findings: [...placed.findings, ...unused] };
}
/** `import/path TestName` of all tests that run; undefined if they are not known, as go test decides by the user's patterns. */
function testsToRun({ flags: { patterns }, narrowing }, selected, shard) {
    if (patterns.run !== undefined || patterns.skip !== undefined || narrowing !== undefined)
        return undefined;
    if (shard !== undefined)
        return shard.tests?.map((test) => test.replace(/ \(part \d+\)$/, ''));
    return selected.flatMap(({ selection }) => selection.chosen.flatMap(({ importPath, tests }) => tests.map((test) => `${importPath} ${test}`)));
}
/** What this shard runs of the parts, and what that is narrowed to. */
async function partsToRun(tools, { sharding, narrowing, flags }, whole, { log }) {
    if (sharding !== undefined) {
        const parts = [];
        for (const [index, { part, selection }] of whole.entries())
            parts.push({ part, ...(await selectShard(tools, { ...part, flags }, selection, sharding, index)) });
        const shard = shardRecord(sharding.shard, parts);
        log.info((0,test_shard/* shardSentence */.YE)(shard));
        return narrowing === undefined
            ? { selected: parts, shard }
            : { ...narrowedShard(parts, sharding.shard, narrowing), shard };
    }
    if (narrowing === undefined)
        return { selected: whole };
    const narrowed = await Promise.all(whole.map(async ({ part, selection }) => {
        const all = await testsOfPart(tools, { ...part, flags }, selection);
        return { part, ...narrowPart(all, { ...part, ...selection }, narrowing) };
    }));
    return { selected: narrowed, notRun: joinedNotRun(narrowed) };
}
/** A shard without what need not run of it, and what that is in all shards. */
function narrowedShard(parts, { index, total }, narrowing) {
    const shards = Array.from({ length: total }, (_, i) => parts.map(({ part, selection, testsOf }) => ({
        part,
        ...narrowPart(testsOf(i + 1), { ...part, ...selection }, narrowing),
    })));
    const selected = shards[index - 1] ?? [];
    return { selected, notRun: { ...joinedNotRun(selected), suite: joinedNotRun(shards.flat()) } };
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
async function directoriesOf({ packages: lists }, { flags, sharding, narrowing }, { part: { cwd, patterns, tags, onlyTagged }, selection }) {
    const listed = await lists.list(cwd, patterns, (0,testFlags/* listFlags */.E)(flags, tags)).catch(() => []);
    // Otherwise, the patterns are what runs.
    const isListed = onlyTagged || sharding !== undefined || narrowing !== undefined;
    const own = isListed ? new Set(selection.packages) : undefined;
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
/** All that a part runs if it is neither split nor narrowed. */
async function selectTests(tools, { inheritedTags, flags }, { cwd, patterns, tags, onlyTagged }) {
    if (!onlyTagged)
        return { packages: patterns, chosen: [], run: {}, leftOut: 0 };
    return (0,testSelection/* selectTagged */.L3)(tools, { cwd, patterns, tags, inheritedTags, listFlags: flags.listWords });
}
function goTestRequest(suite, { cwd, tags, coverpkg, idle, testsData }, selection, timeoutSeconds) {
    const { flags, overlay, wrapper, binariesData, journals, variables, goTempDir, isAlone = false } = suite;
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
        journals,
        variables,
        goTempDir,
        timeoutSeconds,
        isAlone,
    };
}

// EXTERNAL MODULE: ./src/impact/lostShards.ts
var lostShards = __webpack_require__(79195);
// EXTERNAL MODULE: ./src/impact/rules.ts
var rules = __webpack_require__(3985);
// EXTERNAL MODULE: ./src/stages/affectedTests.ts + 12 modules
var affectedTests = __webpack_require__(75787);
// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 1 modules
var baselineSide = __webpack_require__(78064);
// EXTERNAL MODULE: ./src/coverage/exclusionComments.ts + 2 modules
var exclusionComments = __webpack_require__(16649);
// EXTERNAL MODULE: ./src/coverage/sourceNames.ts
var sourceNames = __webpack_require__(99937);
;// CONCATENATED MODULE: ./src/stages/countedAgain.ts
/**
 * @module Code that the baseline leaves out of its figures, and that counts now: the comment that excluded it is gone. If the
 * baseline does not know who executed it, nothing of it is carried over for certain, so all tests have to run.
 */



/**
 * @param root absolute: of the repository
 * @returns why all tests run, as a clause
 */
async function countedAgain({ code, side: { files, sources } }, root) {
    const { excluded = [] } = code.coverage;
    const places = new Map(files.map(({ path, file }) => [path, file]));
    const commented = new Set(excluded.flatMap(({ by, path }) => (by === 'comment' ? path : [])));
    for (const path of commented) {
        const file = places.get(path);
        const now = file === undefined ? undefined : await (0,sourceNames/* textOf */.b6)((0,external_node_path_.join)(root, file));
        if (file === undefined || now === undefined)
            continue;
        const before = await sources.read(path);
        const left = before.kind === 'found' ? commentsIn(before.content) : undefined;
        const kept = new Set(commentsIn(now));
        if (left?.every((comment) => kept.has(comment)) !== true)
            return `code of ${file} counts that the baseline leaves out: a comment is gone or is elsewhere`;
    }
    return undefined;
}
/** Each comment that excludes code, with the code before it, or else with the first line that follows. */
function commentsIn(content) {
    const lines = content
        .toString('utf8')
        .split('\n')
        .map((line) => line.trim());
    return lines.flatMap((line, index) => {
        if (!(0,exclusionComments/* mayHaveExclusions */.Bw)(Buffer.from(line)))
            return [];
        if (!line.startsWith('//'))
            return line;
        const code = lines.slice(index + 1).find((each) => each !== '' && !each.startsWith('//'));
        return `${line}\n${code ?? ''}`;
    });
}

// EXTERNAL MODULE: ./src/impact/dataProblems.ts
var dataProblems = __webpack_require__(29364);
// EXTERNAL MODULE: ./src/impact/fileStates.ts
var fileStates = __webpack_require__(90636);
// EXTERNAL MODULE: ./src/impact/impactData.ts
var impactData = __webpack_require__(68310);
// EXTERNAL MODULE: ./src/impact/goSettings.ts
var goSettings = __webpack_require__(16703);
// EXTERNAL MODULE: ./src/impact/ignoredEntries.ts
var ignoredEntries = __webpack_require__(23018);
// EXTERNAL MODULE: ./src/impact/packageGraph.ts
var packageGraph = __webpack_require__(96336);
;// CONCATENATED MODULE: ./src/impact/filesBelow.ts


/** Of more, nobody says which were opened. */
const filesBelow_MAX_FILES = 100_000;
/** Git's own. */
const REPOSITORY = '.git';
/**
 * A path itself and, if it is a directory, all that is below it. What links in it lead to is not.
 * @param root absolute
 * @param path in it, with slashes; `.` for the root itself
 * @returns the same kind of paths; undefined if there are too many
 */
async function filesBelow(root, path) {
    const found = [path];
    const isDirectory = (await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined))?.isDirectory() === true;
    const directories = isDirectory ? [path] : [];
    for (const directory of directories) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, directory), { withFileTypes: true }).catch(() => [])) {
            if (entry.name === REPOSITORY)
                continue;
            const place = directory === '.' ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory())
                directories.push(place);
            if (found.push(place) > filesBelow_MAX_FILES)
                return undefined;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/impact/ownPrograms.ts
/** @module Which programs may contain Go code of the measured modules, by what is at the paths that were executed. */


const ELF = Buffer.from('\x7fELF', 'latin1');
const CHUNK = 1024 * 1024;
/** Of a larger file, nobody looks what it is. */
const ownPrograms_MAX_BYTES = 512 * 1024 * 1024;
/** @param modules paths of modules, which Go writes into what it builds */
function ownPrograms(modules) {
    const marks = [
        'path\tcommand-line-arguments',
        ...modules.flatMap((module) => ['path', 'mod', 'dep'].map((word) => `${word}\t${module}`)),
    ].map((text) => Buffer.from(text));
    const known = new Map();
    return async (path) => {
        const found = known.get(path) ?? mayContain(path, marks);
        known.set(path, found);
        return found;
    };
}
async function mayContain(path, marks) {
    const file = await (0,promises_.open)(path, regularFile/* READ_WITHOUT_WAITING */.U2).catch(() => undefined);
    if (file === undefined)
        return true;
    try {
        return !(await file.stat()).isFile() || (await hasMark(file, marks));
    }
    catch {
        return true;
    }
    finally {
        await file.close();
    }
}
async function hasMark(file, marks) {
    const longest = Math.max(...marks.map(({ length }) => length));
    const buffer = Buffer.alloc(CHUNK + longest);
    for (let position = 0, kept = 0; position < ownPrograms_MAX_BYTES;) {
        const { bytesRead } = await file.read(buffer, kept, CHUNK, position);
        const read = buffer.subarray(0, kept + bytesRead);
        // Scripts are executed by programs that are no Go code of ours.
        if (position === 0 && !read.subarray(0, ELF.length).equals(ELF))
            return false;
        if (marks.some((mark) => read.includes(mark)))
            return true;
        if (bytesRead === 0)
            return false;
        position += bytesRead;
        kept = Math.min(longest, read.length);
        read.copy(buffer, 0, read.length - kept);
    }
    return true;
}

// EXTERNAL MODULE: ./src/covdata/format/testTag.ts
var testTag = __webpack_require__(2662);
;// CONCATENATED MODULE: ./src/impact/startedPrograms.ts
/** @module The programs that tests start: whose they are, and which of them do not record what they open. */



/** A program begins within that time of when it was started, in nanoseconds. Process ids are used again much later. */
const startedPrograms_MAX_DELAY = 10e9;
/** Programs that started one another, at most. */
const MAX_DEPTH = 64;
class StartedPrograms {
    journals;
    programs;
    starts;
    byPid;
    everybody;
    constructor(journals, programs) {
        this.journals = journals;
        this.programs = programs;
        const paths = new Set([...journals.values()].map(({ importPath }) => importPath));
        this.everybody = [...paths].map((importPath) => ({ importPath, test: '' }));
        this.starts = [
            ...[...journals.values()].flatMap((journal) => startsIn(journal.head, journal.records, journal.head.directory, (record) => [
                starterIn(journal, record),
            ])),
            ...programs.flatMap(([head, ...records]) => startsIn(head, records, undefined, (_, depth) => this.usersOf(head, depth))),
        ];
        this.byPid = (0,arrays/* groupBy */.$)(this.starts, ({ record }) => record.pid);
    }
    /** The test that a program belongs to, or all of a package if it may have worked for others; everybody if it is not known. */
    usersOf(head, depth = 0) {
        const tag = (0,testTag/* parseTestTag */.Ko)(head.importPath);
        if (tag !== undefined) {
            const journal = this.journals.get(`${tag.pid}.${tag.started}`);
            if (journal === undefined)
                return this.everybody;
            const isShared = journal.outlives.has(head.pid);
            const test = isShared ? '' : (journal.names.get(tag.test) ?? '');
            return [{ importPath: journal.importPath, test }];
        }
        const start = this.startOf(head);
        return start === undefined || depth > MAX_DEPTH ? this.everybody : start.users(depth + 1);
    }
    /** Each user and kind once. */
    unseen(instrumentsBuilds) {
        const seen = new Set(this.programs.map(([{ pid, directory }]) => `${pid} ${directory}`));
        const began = new Map();
        for (const [{ pid, started }] of this.programs)
            if (started > (began.get(pid) ?? 0n))
                began.set(pid, started);
        const isSeen = ({ record: { pid, program }, wall }) => program === '' ? Number(began.get(pid) ?? 0n) > wall : seen.has(`${pid} ${program}`);
        const found = new Map();
        for (const start of this.starts) {
            if (isSeen(start))
                continue;
            const { goCommand } = start.record;
            const isBuild = goCommand === 'builds' || ((goCommand === 'runs' || goCommand === 'tests') && instrumentsBuilds);
            const code = codeOf(start, instrumentsBuilds);
            for (const user of start.users())
                found.set(JSON.stringify([user.importPath, user.test, isBuild, code]), { ...user, isBuild, code });
        }
        return [...found.values()];
    }
    /**
     * Who started programs that say that they are there, and of which it is not known what they execute: go test, as nothing
     * counts what tests are like, and those that executed nothing that counts, though they could have.
     */
    silent(counted) {
        const isSilent = ([{ pid, started }, ...records]) => records.some(({ kind }) => kind === 'measured') && !counted.mayHave(pid, started);
        return [
            ...this.starts.filter(({ record }) => record.goCommand === 'tests').flatMap(({ users }) => users()),
            ...this.programs.filter(isSilent).flatMap(([head]) => this.usersOf(head)),
        ].map((user) => ({ ...user, files: undefined, isCode: true }));
    }
    startOf({ pid, started }) {
        const delayOf = ({ wall }) => Math.abs(Number(started) - wall);
        return (this.byPid.get(pid) ?? [])
            .filter((start) => delayOf(start) <= startedPrograms_MAX_DELAY)
            .sort((one, other) => delayOf(one) - delayOf(other))[0];
    }
}
function codeOf({ record, directory }, instrumentsBuilds) {
    const { goCommand, program } = record;
    if (goCommand !== undefined)
        return goCommand === 'runs' && !instrumentsBuilds ? 'yes' : 'no';
    // What a process itself becomes is not known; it was seen before.
    if (program === '')
        return 'no';
    return (0,external_node_path_.isAbsolute)(program) || directory !== undefined ? { may: (0,external_node_path_.resolve)(directory ?? '/', program) } : 'yes';
}
function startsIn({ started }, records, directory, users) {
    return records.flatMap((record) => record.kind === 'started'
        ? {
            record,
            wall: Number(started) + record.time,
            directory,
            users: (depth = 0) => users(record, depth),
        }
        : []);
}
function starterIn(journal, record) {
    const { importPath, outlives } = journal;
    return outlives.has(record.pid) ? { importPath, test: '' } : userIn(journal, record);
}
/** Who of a test process did something. What goes on after the end of its test may work for any other. */
function userIn({ importPath, names, ends }, { test, time }) {
    return { importPath, test: time > (ends.get(test) ?? Infinity) ? '' : (names.get(test) ?? '') };
}

;// CONCATENATED MODULE: ./src/impact/usesInJournals.ts
/** @module Which files tests and their programs opened, and which variables they read, from journals. */








/** How many a process records at once: fewer than `covlookedAtOnce` in preserve/runtime_opened.go. */
const AT_ONCE = 1023;
const usesInJournals_MAX_BYTES = 256 * 1024 * 1024;
async function usesInJournals({ directories, root, instrumentsBuilds, counted, modules, }) {
    const problems = new Set();
    const journals = new Map();
    const programs = [];
    const counts = new LookCounts();
    for (const directory of directories)
        for (const name of await (0,promises_.readdir)(directory).catch(() => [])) {
            if (!journalFile/* JOURNAL_NAME */.qR.test(name) && !journalFile/* OPENED_NAME */.Qy.test(name))
                continue;
            const parts = await recordsOf((0,external_node_path_.join)(directory, name));
            if (parts === undefined)
                problems.add(`${name} cannot be read`);
            for (const records of parts ?? []) {
                const [head, ...others] = records;
                if (head?.kind !== 'process')
                    continue;
                counts.add(`${head.pid}.${head.started}`, records);
                if (journalFile/* OPENED_NAME */.Qy.test(name))
                    programs.push([head, ...others]);
                else
                    journals.set(`${head.pid}.${head.started}`, journalOf([head, ...others]));
            }
        }
    const all = [...journals.values()];
    if (all.some(({ importPath }) => importPath === ''))
        problems.add('Go does not say which package a test process is of');
    const uses = new Uses(root);
    for (const journal of all)
        for (const record of journal.records)
            if ('test' in record)
                await uses.add([userIn(journal, record)], record);
    const started = new StartedPrograms(journals, programs);
    for (const [head, ...records] of programs) {
        const users = started.usersOf(head);
        for (const record of records)
            await uses.add(users, record);
    }
    return {
        uses: uses.all,
        unseen: [
            ...(await unseenUses(started.unseen(instrumentsBuilds), ownPrograms(modules))),
            ...started.silent(counted),
        ],
        problems: [...problems, ...uses.problems],
        mayLackLast: counts.most >= AT_ONCE,
    };
}
/** Each once, also if it has started several. */
async function unseenUses(programs, isOwn) {
    const found = new Map();
    for (const { importPath, test, isBuild, code } of programs) {
        const isCode = code === 'yes' || (code !== 'no' && (await isOwn(code.may)));
        const files = isBuild ? 'builds' : 'others';
        found.set(JSON.stringify([importPath, test, files, isCode]), { importPath, test, files, isCode });
    }
    return [...found.values()];
}
/** How many files and variables each process has recorded. */
class LookCounts {
    most = 0;
    counts = new Map();
    add(process, records) {
        const looks = records.filter(({ kind }) => kind === 'opened' || kind === 'getenv').length;
        const count = (this.counts.get(process) ?? 0) + looks;
        this.counts.set(process, count);
        this.most = Math.max(this.most, count);
    }
}
/** What each process has written; undefined if it cannot be read, or is not what it should be. */
async function recordsOf(path) {
    const bytes = await (0,regularFile/* readRegularFile */.XF)(path, usesInJournals_MAX_BYTES).catch(() => undefined);
    if (bytes === undefined)
        return undefined;
    const isOpened = journalFile/* OPENED_NAME */.Qy.test((0,external_node_path_.basename)(path));
    const read = isOpened ? (0,journalFile/* decodeOpened */.Cp)(bytes) : [(0,journalFile/* decodeJournal */.MQ)(bytes)];
    const isKnown = ({ records: [head], fault }) => fault === undefined && (head === undefined ? isOpened : head.kind === 'process');
    return read.every(isKnown) ? read.map(({ records }) => records) : undefined;
}
function journalOf(records) {
    const [head] = records;
    // When the process begins, it does not know its package yet.
    const importPath = records.map((each) => (each.kind === 'process' ? each.importPath : '')).find(Boolean);
    const names = new Map(records.flatMap((each) => (each.kind === 'begin' ? [[each.test, each.name]] : [])));
    const ends = new Map(records.flatMap((each) => (each.kind === 'end' ? [[each.test, each.time]] : [])));
    const outlives = new Set(records.flatMap((each) => (each.kind === 'outlives' ? each.process.pid : [])));
    return { head, importPath: importPath ?? '', names, ends, outlives, records };
}
class Uses {
    root;
    all = [];
    problems = new Set();
    seen = new Set();
    /** What is behind links that were made. */
    linked = new Map();
    within;
    constructor(root) {
        this.root = root;
        this.within = (0,pathsWithin/* pathsWithin */.o5)(root);
    }
    async add(users, record) {
        if (record.kind !== 'opened' && record.kind !== 'getenv')
            return;
        if (record.kind === 'getenv') {
            this.addUse(users, { kind: 'variable', name: record.name });
            return;
        }
        const name = await this.pathOf(record.path);
        if (name === undefined)
            return;
        if (record.how === 'link')
            await this.addLinked(users, name);
        else
            this.addUse(users, { kind: 'file', name, ...(record.how === 'stat' ? { onlyStat: true } : {}) });
    }
    async addLinked(users, path) {
        const linked = this.linked.get(path) ?? filesBelow(this.root, path);
        this.linked.set(path, linked);
        const names = await linked;
        if (names === undefined)
            this.problems.add(`a test made a link to ${path}, which has too many files`);
        for (const name of names ?? [])
            this.addUse(users, { kind: 'file', name });
    }
    addUse(users, use) {
        for (const user of users) {
            const key = JSON.stringify([user.importPath, user.test, use.kind, use.name, use.onlyStat === true]);
            if (this.seen.has(key))
                continue;
            this.seen.add(key);
            this.all.push({ ...user, ...use });
        }
    }
    /** Undefined outside the repository. */
    async pathOf(path) {
        const plain = (0,external_node_path_.normalize)(path).replace(/(?<=.)[\\/]$/, '');
        return plain === this.root ? '.' : ((await this.within(plain)) ?? (0,pathsWithin/* pathBelow */.Br)(this.root, plain));
    }
}

// EXTERNAL MODULE: ./src/impact/variableEffects.ts
var variableEffects = __webpack_require__(8140);
// EXTERNAL MODULE: ./src/stages/workingTree.ts + 2 modules
var workingTree = __webpack_require__(699);
// EXTERNAL MODULE: ./src/stages/keepImpact.ts
var keepImpact = __webpack_require__(59032);
;// CONCATENATED MODULE: ./src/stages/recordImpact.ts
/** @module Keeps what a later run needs to tell which tests a change can affect: `covdata/impact.json`. */



















/** Undefined outside a repository, or if git does not answer. @param directory absolute */
async function startState(directory, host, own) {
    try {
        const repository = await (0,gitCommand.findRepository)(directory, host);
        const commit = await (0,commits/* resolveCommit */.WL)(repository, 'HEAD');
        if (commit === undefined)
            return undefined;
        return { repository, commit, ...(await (0,workingTree/* uncommittedFiles */.bY)(repository, commit, own)) };
    }
    catch (error) {
        if (error instanceof gitProblem.GitProblem)
            return undefined;
        throw error;
    }
}
/** Writes the file beside the data, if it is known which test executed what. Without an answer of git, there is none. */
async function recordImpact(request) {
    try {
        return await record(request);
    }
    catch (error) {
        // After an interrupt, git is not asked any more.
        if (error instanceof gitProblem.GitProblem)
            return [];
        throw error;
    }
}
async function record(request) {
    const { start, measurement, suite, attribution, inputs, directories, env, outDirectory, checkFolder } = request;
    if (measurement.attribution === undefined || attribution === undefined)
        return [];
    const { root } = start.repository;
    const { journals, binariesData, testsData } = directories;
    const found = await usesInJournals({
        directories: [journals, binariesData, testsData],
        root,
        instrumentsBuilds: inputs.testBuilds,
        counted: attribution.counted,
        modules: measurement.modules.map(({ path }) => path),
    });
    const files = await statesAtStart(found.uses, start, new Date(measurement.startedAt));
    const leg = impactLeg({
        commit: start.commit,
        uncommitted: start.uncommitted,
        problems: [
            ...(0,dataProblems/* dataProblems */.p)(measurement.findings),
            ...found.problems,
            ...(found.mayLackLast && (0,dataProblems/* hasEndedEarly */.a)(measurement.findings)
                ? ['a process that did not exit normally may have opened files that are not known']
                : []),
            ...inputProblems(inputs),
            ...suite.packages.filter(lacksTests).map(({ importPath }) => `not all tests of ${importPath} ran`),
        ],
        settings: {
            ...settingsOf(inputs, measurement, env),
            ...(suite.shard !== undefined && (0,test_shard/* isShard */.ze)(suite.shard) ? { shard: (0,test_shard/* shardText */.eG)(suite.shard) } : {}),
        },
        suite,
        uses: found.uses,
        unseen: found.unseen,
        files,
        ignored: (0,ignoredEntries/* ignoredEntries */.Ts)((0,ignoredEntries/* listedIn */.tl)(files), start.ignored),
        variables: (0,variableEffects/* variableStates */.p)(namesIn(found.uses, 'variable'), env),
    });
    return (0,keepImpact/* keepImpact */._)({ legs: [leg] }, outDirectory, checkFolder);
}
function inputProblems({ inProcess, command, testFlags }) {
    return [
        ...(inProcess ? [] : ['in-process is false, so what test processes execute is not known']),
        ...(command === undefined ? [] : ['the suite is a command, whose tests are not known']),
        ...(testFlags.selectsTests || testFlags.skipsTests ? ['test-flags choose tests by -run or -skip'] : []),
    ];
}
/** Whether tests may be missing, which nobody would know of if their files do not change. */
function lacksTests(pkg) {
    return pkg.outcome === 'build-failed' || (0,testStates/* isIncomplete */.Ne)(pkg, false);
}
/** How everything is built and run. What may hold secrets is only a hash. */
function settingsOf(inputs, { go }, env) {
    return {
        tags: inputs.tags,
        suite: inputs.suite,
        packages: inputs.packages.join(' '),
        coverpkg: inputs.coverpkg.join(' '),
        'test-packages': inputs.testPackages.join(' '),
        'test-builds': String(inputs.testBuilds),
        'build-flags': (0,goSettings/* settingHash */.zS)(inputs.buildFlags.words),
        'test-flags': (0,goSettings/* settingHash */.zS)([...inputs.testFlags.words, ...inputs.testFlags.args]),
        ...(0,goSettings/* goSettings */.WJ)(go, env),
    };
}
function namesIn(uses, kind) {
    return new Set(uses.filter((use) => use.kind === kind).map(({ name }) => name));
}
/** What was at the paths before the tests ran, as far as they have not changed it: others are left out. */
async function statesAtStart(uses, { repository, commit, uncommitted }, started) {
    const { root, platform } = repository;
    const blobs = await (0,git_blobs/* blobsOfCommit */.Z)(repository, commit);
    const other = new Map(uncommitted.map(({ path, state }) => [path, state]));
    const directories = new Set([...blobs.keys(), ...other.keys()].flatMap(parentsOf));
    const listed = new Set(uses.flatMap(({ name, onlyStat = false }) => (onlyStat ? [] : [name])));
    const paths = [...namesIn(uses, 'file')].sort();
    const states = await (0,fileStates/* fileStates */.j)(root, paths, platform);
    const found = [];
    for (const path of paths) {
        const known = other.get(path) ?? blobs.get(path);
        const now = states.get(path) ?? '';
        // Of a link, git knows where it leads, and not what is there.
        if (known !== undefined)
            found.push({ path, state: (0,fileStates/* isLink */.P)(now) ? now : known });
        else if (now === impactData/* DIRECTORY */.Md && listed.has(path))
            found.push({ path, state: now });
        else if (now === impactData/* DIRECTORY */.Md && directories.has(path))
            found.push({ path, state: impactData/* PRESENT */.CK });
        else if (now !== impactData/* DIRECTORY */.Md && !(await isMadeSince((0,external_node_path_.join)(root, path), started)))
            found.push({ path, state: now });
    }
    return found;
}
function parentsOf(path) {
    const parent = (0,packageGraph/* directoryOf */.jt)(path);
    return parent === '.' ? [] : [parent, ...parentsOf(parent)];
}
async function isMadeSince(path, started) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found !== undefined && found.mtime >= started;
}

// EXTERNAL MODULE: ./src/stages/runBaseline.ts + 4 modules
var runBaseline = __webpack_require__(21273);
// EXTERNAL MODULE: ./src/go/packages/groupPatterns.ts
var groupPatterns = __webpack_require__(2102);
// EXTERNAL MODULE: ./src/go/packages/module.ts
var packages_module = __webpack_require__(52780);
// EXTERNAL MODULE: ./src/stages/plan.ts
var stages_plan = __webpack_require__(60692);
;// CONCATENATED MODULE: ./src/stages/suiteParts.ts
/** @module The parts of a suite: what one go command each tests. */





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

// EXTERNAL MODULE: ./src/stages/testPlan.ts + 1 modules
var stages_testPlan = __webpack_require__(53286);
;// CONCATENATED MODULE: ./src/stages/chooseTests.ts




















/** Reasons of a change that are named. */
const MAX_REASONS = 3;
async function chooseTests(request) {
    const impossible = impossibleBecause(request);
    if (impossible !== undefined)
        return everything(impossible);
    try {
        return await chosen(request);
    }
    catch (error) {
        // The data may be damaged, and git may not answer: then it is as if there were none.
        return everything(`the data of the baseline cannot be used: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}
async function chosen(request) {
    const { ready, inputs, directories, outDirectory, host, source } = request;
    const found = await source.find();
    if (found.value === undefined)
        return everything(source.everything ?? found.reason);
    const { earlier: read, baseline } = found.value;
    const { legs } = read.data;
    const [leg] = legs;
    if (leg?.commit === undefined)
        return everything('the data of the baseline is of no commit');
    const { commit } = leg;
    if (legs.length > 1 && !(0,lostShards/* areShards */.i)(legs))
        return everything('the data of the baseline is of several runs');
    if (baseline.commit !== undefined && baseline.commit !== commit)
        return everything(`the data of the baseline is of ${(0,runBaseline/* short */.h)(commit)}, not of its own commit`);
    if (!(await hasCommit(ready.modules.top, commit, host, source.mayFetch)))
        return everything(`the commit of the baseline, ${(0,runBaseline/* short */.h)(commit)}, is not in the clone`);
    const launcher = await (0,test_launcher/* buildLauncher */.fI)(ready.go, {
        ...(0,stages_testPlan/* launcherPlace */.o)(ready, directories, host),
        overlay: undefined,
    });
    const suite = await testsOfSuite(request, launcher);
    if (suite === undefined)
        return everything('test-packages names files');
    const affected = await (0,affectedTests/* affectedTests */.S)(read, {
        env: host.env,
        suite,
        settings: legs.map((each) => ({
            ...settingsOf(inputs, { go: ready.pinned.info }, host.env),
            // Which part of the suite a job ran there does not matter.
            ...(each.settings.shard === undefined ? {} : { shard: each.settings.shard }),
        })),
        directory: ready.modules.top,
        host,
        tools: { go: ready.go, launcher, own: [outDirectory, ready.binDir, ...source.own] },
    });
    // Once the clone has the commit, it has the earlier texts as well.
    const earlier = { ...read, side: await (0,baselineSide.withStoredTexts)(read.side, [ready.modules.top], host) };
    const { root } = await (0,gitCommand.findRepository)(ready.modules.top, host);
    const again = source.everything === undefined ? await countedAgain(earlier, root) : undefined;
    if (again !== undefined)
        return everything(again);
    const choice = { earlier, baseline: { name: (0,plainText/* plainLine */.h0)(baseline.name), commit }, affected };
    if (source.everything !== undefined)
        return {
            ...everything(source.everything),
            ...(affected.everything.length === 0 ? { checked: choice } : {}),
        };
    return affected.everything.length > 0
        ? everything(...reasonsOf(affected))
        : { kind: 'selection', ...choice };
}
/** Why no test may be left out whatever changed. */
function impossibleBecause({ ready: { pinned }, inputs }) {
    const { command, inProcess, testFlags } = inputs;
    if (command !== undefined)
        return 'the suite is a command, whose tests are not known';
    if (!inProcess)
        return 'in-process is false, so what test processes execute is not known';
    if (testFlags.selectsTests || testFlags.skipsTests)
        return 'test-flags choose tests by -run or -skip';
    if (testFlags.benchmarks)
        return 'test-flags run benchmarks, which are not tests';
    return (0,inheritedFlag/* inheritedFlag */.Z)(pinned.goFlags, 'run') === undefined ? undefined : 'GOFLAGS choose tests by -run';
}
function everything(...reasons) {
    return { kind: 'everything', reasons: reasons.map(plainText/* plainLine */.h0) };
}
function reasonsOf({ everything: all }) {
    const shown = all.slice(0, MAX_REASONS).map(({ rule, what }) => `${rules/* RULES */.y[rule].what} (${what})`);
    const left = all.length - shown.length;
    return left > 0 ? [...shown, `${left} more of the kind`] : shown;
}
/** Whether the clone has a commit, or has it now. */
async function hasCommit(directory, commit, host, mayFetch) {
    const repository = await (0,gitCommand.findRepository)(directory, host);
    if (!mayFetch)
        return (0,commits/* commitExists */.Sm)(repository, commit);
    try {
        await (0,mergeBase/* ensureCommit */.q$)(repository, commit);
        return true;
    }
    catch (error) {
        if (error instanceof gitProblem.GitProblem)
            return false;
        throw error;
    }
}
/** The test functions that would run without a choice; undefined if files are named in place of packages. */
async function testsOfSuite({ ready, plan, inputs }, launcher) {
    const tools = { packages: ready.packages, functions: ready.functions, launcher };
    const { testFlags: flags } = inputs;
    const inheritedTags = (0,inheritedFlag/* inheritedFlag */.Z)(ready.pinned.goFlags, 'tags');
    const found = [];
    // The directory for data does not matter: nothing is run.
    for (const part of await suiteParts(ready, inputs, plan, '')) {
        const whole = await selectTests(tools, { inheritedTags, flags }, part);
        for (const { importPath, tests } of await testsOfPart(tools, { ...part, flags }, whole)) {
            if (importPath === testSelection/* OF_FILES */.Iv)
                return undefined;
            found.push(...tests.map((name) => ({ importPath, name })));
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/stages/build.ts + 10 modules
var build = __webpack_require__(53068);
// EXTERNAL MODULE: ./src/stages/collect.ts + 15 modules
var collect = __webpack_require__(51488);
// EXTERNAL MODULE: ./src/stages/readRun.ts + 1 modules
var readRun = __webpack_require__(52804);
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

// EXTERNAL MODULE: ./src/covdata/bytes/fileReader.ts
var fileReader = __webpack_require__(88663);
// EXTERNAL MODULE: ./src/covdata/format/counterFile.ts
var counterFile = __webpack_require__(5544);
// EXTERNAL MODULE: ./src/covdata/read/dataFolders.ts
var dataFolders = __webpack_require__(98628);
// EXTERNAL MODULE: ./src/covdata/read/pods.ts + 2 modules
var read_pods = __webpack_require__(86328);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts
var seenFiles = __webpack_require__(5783);
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
            for (const name of growth_namesIn(directory)) {
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
function growth_namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./src/covdata/live/anyMetaFile.ts
var anyMetaFile = __webpack_require__(78798);
// EXTERNAL MODULE: ./src/covdata/read/counterReader.ts + 7 modules
var counterReader = __webpack_require__(550);
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
                mergePod_add(pod.tag, addition, target, request);
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
async function additionsOf(names, target, { directories, testColumn, started, onProcess }) {
    const { sums, problems } = await (0,counterReader/* readSums */.P)({
        names,
        target,
        files: new fileReader/* FileReader */.q(),
        columns: directories.map(({ column }) => column),
        testColumn,
        seen: new seenFiles/* SeenFiles */.T(),
        onProcess,
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
function mergePod_add(tag, addition, target, { directories, testColumn, scratch, started }) {
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
        const onProcess = await this.request.onProcess?.();
        let merged = 0;
        for (const pod of pods) {
            const files = byTag.get(pod.tag) ?? [];
            if (files.length < MIN_FILES || !hasMetaFile(pod))
                continue;
            if (await isRead())
                break;
            merged += await this.mergeFiles(pod, files, onProcess);
        }
        return merged;
    }
    async mergeFiles(pod, files, onProcess) {
        const names = files.map(({ name }) => name);
        const { merged, left } = await mergePod(pod, names, { ...this.request, onProcess });
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
    const { what, directories, platform, log, started, scratch, attribution } = request;
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
        onProcess: attribution && (async () => attribution.onProcess()),
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
    const { exitCode } = await superviseLines(go.program, args, {
        cwd,
        env: go.env,
        platform: go.platform,
        onStdoutLine: (line) => {
            const event = parseEvent(line);
            if (event === undefined)
                log.child(line);
            else
                events.add(event);
        },
        onStderrLine: (line) => {
            log.child(line);
        },
        stop,
        timeoutSeconds,
    });
    if (names.length === 0)
        return [{ what: importPath, passed: exitCode === 0 }];
    const tests = events.results().find((pkg) => pkg.importPath === importPath)?.tests ?? [];
    const outcomes = new Map(tests.map(({ name, outcome }) => [name, outcome]));
    return names.map((name) => ({ what: `${importPath} ${name}`, passed: outcomes.get(name) === 'pass' }));
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

// EXTERNAL MODULE: ./src/stages/givenUnitTests.ts
var givenUnitTests = __webpack_require__(46423);
// EXTERNAL MODULE: ./src/stages/inputErrors.ts
var inputErrors = __webpack_require__(12900);
// EXTERNAL MODULE: ./src/stages/keepAttribution.ts + 5 modules
var keepAttribution = __webpack_require__(85806);
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
                (0,finding/* finding */.gk)(code, title, {
                    evidence: more === 0 ? evidence : [...evidence, `and ${(0,plural/* plural */.L)(more, 'more time')}`],
                }),
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

;// CONCATENATED MODULE: ./src/go/test/nestedBuilds.ts
/** @module What the go command of the suite could not instrument. Tests can write to the file: nothing in it is trusted. */



/** Some 2,000 builds; a file that is larger is not ours. */
const nestedBuilds_MAX_BYTES = 1 << 20;
/**
 * The findings about binaries that the suite built plainly although they have measured code.
 * @param file absolute; it need not exist
 */
async function nestedBuildFindings(file) {
    const content = await (0,regularFile/* readRegularFile */.XF)(file, nestedBuilds_MAX_BYTES).catch(() => Buffer.alloc(0));
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
async function test(ready, plan, { inputs, directories, title = 'Run the suite', narrowing }, built, host) {
    const { platform, log, stop } = host;
    const { go, packages, functions, pinned } = ready;
    const { overlays, attributing } = built.preserving;
    const launcher = await (0,test_launcher/* buildLauncher */.fI)(go, {
        ...(0,stages_testPlan/* launcherPlace */.o)(ready, directories, host),
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
        isAttributing: attributing !== undefined && inputs.attribution !== 'off',
        wrapper,
        workspace: host.env.GITHUB_WORKSPACE,
        agree: host.agreeOnPlan,
        narrowing,
    });
    if (request.journals?.startsWith('exact:') === true)
        for (const line of exactWords(inputs))
            log.info(line);
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
/** What `attribution: exact` does not take over from the user, or cannot. */
function exactWords({ command, testFlags }) {
    if (command !== undefined)
        return ['attribution: exact: how many tests the script runs at a time is up to the script'];
    return testFlags.alone.isOther
        ? ['attribution: exact runs one test at a time: -p and -parallel in test-flags are ignored']
        : [];
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
async function suiteRequest(ready, inputs, { binariesData, testsData, journals, scratch }, plan, { overlays, isAttributing, wrapper, workspace, agree, narrowing }) {
    const { go, pinned, modules } = ready;
    const { command, testDirectory: cwd, timeoutSeconds, shard } = inputs;
    const inheritsRun = (0,inheritedFlag/* inheritedFlag */.Z)(pinned.goFlags, 'run') !== undefined;
    const sharding = shard === undefined ? undefined : { shard, inheritsRun, agree };
    const isExact = isAttributing && inputs.attribution === 'exact';
    const place = {
        binariesData,
        journals: isAttributing ? `${isExact ? 'exact:' : ''}${journals}` : undefined,
        variables: (0,goVariables/* suiteVariables */.K)(pinned),
        timeoutSeconds,
        sharding,
    };
    if (command !== undefined) {
        const bash = await findBash(go.env, go.platform);
        return { kind: 'command', bash, script: command, cwd, scratch, ...place };
    }
    const flags = isExact ? { ...inputs.testFlags, ...inputs.testFlags.alone } : inputs.testFlags;
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
        isAlone: isExact,
        narrowing,
        retries: inputs.retries,
        quarantine: inputs.quarantine,
    };
}
/** Absolute: a directory of the repository with the tests. */
function topOfTests({ groups, testGroups, top }) {
    return testGroups === groups ? top : (0,packages_module/* moduleDir */.Mf)((0,packages_modules/* modulesOf */.XG)(testGroups)[0]);
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
        return testUnits_joined(suite, noTestRan());
    const { agreeOnPlan: agree } = host;
    // Their plan is not that of the suite.
    const unitHost = agree === undefined ? host : { ...host, agreeOnPlan: ofUnitTests(agree) };
    return testUnits_joined(suite, await test(untagged, plan, request, built, unitHost));
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
    const rest = { command: undefined, tags: '', suite: 'all', inProcess: true, attribution: 'off' };
    return { ...inputs, ...rest, testFlags, timeoutSeconds };
}
/** GOFLAGS may have the tags as well. */
function withoutOurTags(ready, tags) {
    const ours = (0,testSelection/* tagsIn */.bk)(tags);
    const words = (0,inheritedFlag/* inheritedWords */.Q)(ready.pinned.goFlags).flatMap((word) => {
        const own = /^--?tags=(.*)$/.exec(word)?.[1];
        if (own === undefined)
            return word;
        const left = (0,testSelection/* tagsIn */.bk)(own).filter((tag) => !ours.includes(tag));
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
function asUnitTests(pkg) {
    return { ...pkg, tests: pkg.tests.map((each) => ({ ...each, unit: true })) };
}
function testUnits_joined(suite, unit) {
    const [one, other] = [suite.result, unit.result];
    return {
        result: {
            ...one,
            passed: one.passed && other.passed,
            exitCode: one.exitCode === 0 ? other.exitCode : one.exitCode,
            timedOut: one.timedOut || other.timedOut,
            seconds: one.seconds + other.seconds,
            packages: joinedPackages([...one.packages, ...other.packages.map(asUnitTests)]),
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
    const { log, stop, platform, arch, env } = host;
    (0,interrupt/* refuseInterrupted */.NQ)(stop);
    const givenUnit = inputs.unit.length === 0 ? undefined : await (0,givenUnitTests/* givenPlaces */.EI)(inputs.unit);
    const fixed = inputs.preserve
        ? await claimFixedDirectory(ready.keptPlace, inputs.workingDirectory, directories)
        : undefined;
    try {
        const [plan, overlays] = await (0,setUp/* unlessInterrupted */.V)(stop, () => (0,parallel/* both */.W)((0,stages_plan/* planRun */.nY)(ready, inputs), (0,build/* prepareOverlays */.$)(ready, inputs, directories.scratch, { path: fixed?.path })));
        const [{ testPlan, endRest, ...prepared }, built] = await (0,setUp/* unlessInterrupted */.V)(stop, () => (0,parallel/* both */.W)(whileBuilding(ready, plan, request, host), log.group('Build', () => (0,build/* build */.j)(ready, plan, request, overlays, host))));
        (0,interrupt/* refuseInterrupted */.NQ)(stop);
        const narrowing = narrowingIn(prepared, log);
        const attribution = built.preserving.attributing && new SuiteAttribution(directories.journals, plan.selected, ready.started);
        const suite = await (0,setUp/* unlessInterrupted */.V)(stop, () => compactWhileRunning({ ...dataOfSuite(ready, request, built, host), attribution }, () => test(ready, plan, { ...request, narrowing }, built, host)));
        const withUnits = inputs.unitTests
            ? await compactWhileRunning(dataOfUnitTests(ready, request, built, host), () => testUnits(ready, plan, request, built, { suite, fixed }, host))
            : suite;
        endRest?.(watchdog/* MAX_REST_MS */.xo);
        const repository = await (0,stages_repository/* repositoryOf */._)(ready.modules.top, env.GITHUB_WORKSPACE, inputs.pathMap);
        const left = leftIn(prepared, suite, inputs);
        const places = { ...request, repository, ...pickedInputs(inputs) };
        const data = { ...places, attribution, givenUnit, left, platform, arch, stop, log };
        const collected = await (0,collect/* collect */.Fo)(ready, { ...plan, ...testPlan }, built, suite.result, data);
        const plain = await comparePlain(ready, plan, built, suite.result, request, host);
        const findings = [...withUnits.findings, ...plain];
        const read = { ...withUnits, findings };
        const measurement = await attributed(await measurementOf(ready, plan, built, read, collected, repository, host), collected, request);
        const kept = await withData(measurement, prepared, suite, { ...request, attribution }, host);
        return withImpact(kept, prepared, suite, collected);
    }
    catch (error) {
        throw (0,inputErrors/* withInput */.z)(error, inputs);
    }
    finally {
        await fixed?.release();
    }
}
/** What of the suite need not run; undefined if all of it does. */
function narrowingIn({ chosen }, log) {
    if (chosen !== undefined)
        log.info((0,impactWords/* chosenText */._8)(chosen));
    return chosen?.kind === 'selection' ? narrowingOf(chosen.affected) : undefined;
}
/** What was left out, and the run that knows what it covers. */
function leftIn({ chosen }, { notRun }, { buildFlags, tags }) {
    const listFlags = [...buildFlags.words, ...(tags === '' ? [] : [`-tags=${(0,testSelection/* tagsIn */.bk)(tags).join(',')}`])];
    return chosen?.kind === 'selection' && notRun !== undefined
        ? { earlier: chosen.earlier, commit: chosen.baseline.commit, leftOut: notRun, listFlags }
        : undefined;
}
/** With what is said about the choice of the tests, if anybody asked for it. */
function withImpact(measurement, { chosen }, suite, { unplaced }) {
    if (chosen === undefined)
        return measurement;
    const carried = { ...(0,carriedReach/* carriedStatements */.v)(measurement.coverage), unplaced };
    const impact = impactRecordOf(chosen, suite, carried);
    return { ...measurement, impact, findings: [...measurement.findings, ...missedFindings(impact.missed)] };
}
/** Stores what the choice of tests for a change needs, if it was noted before the suite ran. */
async function withData(measurement, { start }, { result: suite, notRun }, request, { env }) {
    // What only some of the tests did is no data to leave out others by.
    if (start === undefined || (notRun?.tests.length ?? 0) > 0)
        return measurement;
    const findings = await recordImpact({ ...request, start, measurement, suite, env });
    return { ...measurement, findings: [...measurement.findings, ...findings] };
}
/** What matters when the data is read. */
function pickedInputs({ inProcess, include, exclude, unitTests, }) {
    return { inProcess, includeAll: include === 'all', exclude, unitTests };
}
/** With which test covers what, if that is known; it is stored beside the data. */
async function attributed(measurement, { attribute }, { outDirectory, checkFolder }) {
    const { known, findings } = await (0,keepAttribution/* keepAttribution */.J)(attribute?.((0,excludeUnits/* wholeOf */.l2)(measurement.coverage)), measurement.coverage, outDirectory, checkFolder);
    return { ...measurement, ...known, findings: [...measurement.findings, ...findings] };
}
async function whileBuilding(ready, plan, request, host) {
    const { inputs, outDirectory, impact } = request;
    const testPlan = await (0,stages_testPlan/* planTests */.z)(ready, plan, request, host);
    const own = [outDirectory, ready.binDir];
    const start = inputs.attribution === 'off' ? undefined : await startState(ready.modules.top, host, own);
    // If it cannot be loaded, that shows when it is needed.
    host.whileBuilding?.().catch(() => undefined);
    const chosen = impact && (await chooseTests({ ...request, ready, plan, host, source: impact }));
    return {
        testPlan,
        start,
        chosen,
        endRest: host.tooLate === undefined ? undefined : (0,watchdog/* prepareEnd */.Lf)(host.tooLate),
    };
}
/** Everything that is known, as the views need it. */
async function measurementOf({ started, modules, pinned, go: { env: goEnv } }, plan, built, suite, { model, exclusions, names, packagesLeftOut, binaries, processes, keptStatements, findings }, repository, { version, platform, env, stop }) {
    const { measured, top } = modules;
    const go = (0,goVersion/* parseGoVersion */.SX)(pinned.info.version);
    const measuredFiles = model.packages.flatMap((pkg) => pkg.files);
    const coverage = (0,excludeUnits/* excludeUnits */.S_)(model, exclusions);
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
        exclude: exclusions.rules,
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

/***/ 52804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: ./src/checks/describeData.ts + 1 modules
var describeData = __webpack_require__(76299);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts
var seenFiles = __webpack_require__(5783);
// EXTERNAL MODULE: ./src/coverage/buildModel.ts
var buildModel = __webpack_require__(84905);
// EXTERNAL MODULE: ./src/coverage/exclusionRules.ts
var exclusionRules = __webpack_require__(93219);
// EXTERNAL MODULE: ./src/coverage/exclusions.ts
var coverage_exclusions = __webpack_require__(14833);
// EXTERNAL MODULE: ./src/coverage/readData.ts
var readData = __webpack_require__(532);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./src/coverage/selectedPods.ts
var selectedPods = __webpack_require__(87461);
// EXTERNAL MODULE: ./src/coverage/unitIndexes.ts + 1 modules
var unitIndexes = __webpack_require__(11050);
;// CONCATENATED MODULE: ./src/stages/readRun.ts










/**
 * Reads and merges the data of one run.
 * @throws UserError if a directory cannot be read
 */
async function readRun(request, sources, circumstances) {
    const { moduleDirs, locate, selected, unlinked, unit, exclude = exclusionRules/* NO_EXCLUSION_RULES */.F, root } = sources;
    const data = await (0,readData/* readData */.v)({ ...request, seen: new seenFiles/* SeenFiles */.T() });
    const carried = await sources.carryOver?.(data.pods);
    const found = [...data.pods, ...(carried?.pods ?? [])];
    const linked = new Set([...data.linked, ...packagesOf(found.slice(data.pods.length))]);
    const other = await unlinked(selected.filter((pkg) => !linked.has(pkg.importPath)), found);
    const pods = [...found, ...other.pods];
    const wants = (text) => (0,coverage_exclusions/* mayExclude */.mE)(exclude, text);
    const names = await (0,sourceNames/* sourceNames */.SI)(found, linked, locate, moduleDirs, wants);
    const indexes = new unitIndexes/* UnitIndexes */.r(names.gone);
    const problems = [...data.problems, ...data.modeClashes];
    const measured = new Set([...linked, ...packagesOf(other.pods)]);
    const all = {
        pods: [...pods, ...(unit?.pods ?? [])],
        measured: new Set([...measured, ...(unit?.linked ?? [])]),
    };
    const exclusions = await runExclusions(exclude, { ...all, linked, names, locate, root });
    const counted = indexes.without(exclusions);
    const described = (0,describeData/* describeData */.s)({ ...data, problems }, circumstances, indexes, counted);
    const model = {
        pods,
        measured,
        selected: selected.map((pkg) => pkg.importPath),
        unlinkedStatements: other.statements,
    };
    return {
        ...described,
        findings: [...described.findings, ...(carried?.findings ?? []), ...other.findings],
        model: (0,buildModel/* buildModel */.y)(model, indexes),
        names,
        exclusions,
        packagesLeftOut: (0,selectedPods/* packagesLeftOut */.dP)(pods, measured),
        pods,
        measuredPods: data.pods,
        index: indexes.of(pods, measured),
        unplaced: carried?.unplaced ?? 0,
    };
}
function packagesOf(pods) {
    return pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath));
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
