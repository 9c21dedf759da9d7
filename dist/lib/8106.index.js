export const id = 8106;
export const ids = [8106,9913];
export const modules = {

/***/ 23435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ MAX_OF_LEG),
/* harmony export */   Ld: () => (/* binding */ withShortList),
/* harmony export */   Tf: () => (/* binding */ MAX_OF_LEGS),
/* harmony export */   oG: () => (/* binding */ shortProcesses)
/* harmony export */ });
/* harmony import */ var _covdata_read_podProcess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73329);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30009);
/** @module Lists of processes that stay short, however many processes there were. */


/** How many processes a manifest lists one by one. */
const MAX_OF_LEG = 1000;
/** How many a report of merged legs lists one by one. */
const MAX_OF_LEGS = 10_000;
/** The same list if it is short enough; otherwise the first of those with the same command and ending stands for all. */
function shortProcesses(processes, max) {
    if (processes.length <= max)
        return processes;
    const groups = (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(processes, ({ source, command, ending }) => JSON.stringify([source, command, ending]));
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        const others = (0,_covdata_read_podProcess_js__WEBPACK_IMPORTED_MODULE_1__/* .processCount */ .N)(group) - 1;
        return first === undefined ? [] : others === 0 ? first : { ...first, others };
    });
}
/** A manifest whose list is short: many are in memory at once, and those of earlier versions list every process. */
function withShortList(manifest) {
    return { ...manifest, processes: shortProcesses(manifest.processes, MAX_OF_LEG) };
}


/***/ }),

/***/ 7111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ believedGates)
/* harmony export */ });
/** Gates as anybody may have written them down: one that contradicts itself has failed, and its words say so. */
function believedGates(gates) {
    return gates.map((gate) => isContradictory(gate)
        ? {
            ...gate,
            state: 'failed',
            passed: false,
            text: `${gate.rule} failed (its result contradicts itself)`,
        }
        : gate);
}
function isContradictory({ rule, state, passed, text }) {
    if (state !== 'unknown' && passed !== (state === 'passed'))
        return true;
    return text.startsWith(`${rule} ${passed ? 'failed' : 'passed'}`);
}


/***/ }),

/***/ 80495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contradictionIn),
/* harmony export */   q: () => (/* binding */ but)
/* harmony export */ });
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87973);

/**
 * Why a suite cannot have passed although it is said to have; undefined if nothing contradicts it.
 * @param findings of the run: it passes with failed tests if go test says that their packages passed, and without tests if it
 * was a shard that has none
 */
function contradictionIn({ kind, passed, tests, failed, exitCode, timedOut, unstable }, findings) {
    if (!passed)
        return undefined;
    // go test exits with 1 if tests failed, also in quarantine.
    const excused = unstable?.quarantined ?? 0;
    const failures = Math.max(tests.fail + tests.unfinished - excused, failed.length);
    const areHidden = findings.some(({ code }) => code === 'failures-hidden');
    if (failures > 0 && !areHidden)
        return but(`${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(failures, 'test')} to have failed`);
    if (exitCode !== 0 && !(exitCode === 1 && excused > 0))
        return but(`to have exited with ${exitCode}`);
    if (timedOut)
        return but('to have timed out');
    const isIdleShard = findings.some(({ code }) => code === 'shard-empty');
    return kind === 'go test' && failures + excused + tests.pass + tests.skip === 0 && !isIdleShard
        ? but('no test to have run')
        : undefined;
}
/** @param rest what else is said about a suite that is said to have passed */
function but(rest) {
    return `the suite is said to have passed, and ${rest}`;
}


/***/ }),

/***/ 87765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ad: () => (/* binding */ findLegData),
  al: () => (/* binding */ foldersWithData),
  yn: () => (/* binding */ legDataOf),
  ZY: () => (/* binding */ plainTogether),
  S5: () => (/* binding */ reportDataOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/coverage/shortProcesses.ts
var shortProcesses = __webpack_require__(23435);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/covdata/read/realDirectory.ts
var realDirectory = __webpack_require__(36910);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/coverage/textProfile.ts
var textProfile = __webpack_require__(35250);
// EXTERNAL MODULE: ./src/legs/earlierReport.ts
var legs_earlierReport = __webpack_require__(39463);
// EXTERNAL MODULE: ./src/legs/manifest.ts
var legs_manifest = __webpack_require__(71540);
;// CONCATENATED MODULE: ./src/legs/foundFolders.ts








/** How many directories are searched below one that the user names. */
const MAX_FOLDERS = 10_000;
const REASONS = {
    ENOENT: 'there is no such directory',
    ENOTDIR: 'it is not a directory',
};
/** Beside report.json if that is a report of ours. */
const SCHEMA_NAME = 'report.schema.json';
/** The names of the files that processes leave in a GOCOVERDIR, complete or not. */
const DATA_NAME = /^(?:covmeta|covcounters|live\.covcounters|tmp\.cov(?:meta|counters))\./;
/** The names of files with counters. */
const COUNTERS_NAME = /^(?:live\.)?covcounters\./;
/**
 * Finds everything in a directory and its subdirectories. Links to directories are not followed below the first.
 * @param outDirectory of the report: it may be empty
 * @param max how many directories are searched
 * @throws UserError if a directory cannot be read, or there are too many
 */
async function findFolders(directory, outDirectory, max = MAX_FOLDERS) {
    const found = [];
    const queue = [{ path: directory, source: 'binaries' }];
    const out = outDirectory === undefined ? undefined : (0,realDirectory/* realDirectory */.U)(outDirectory);
    for (let at = 0; at < queue.length; at++) {
        if (at >= max)
            throw new errors/* UserError */.yo(`${directory} has more than ${max} subdirectories`, 'Name the directories with coverage data themselves.');
        const here = queue[at];
        if (here === undefined)
            continue;
        queue.push(...(await search(here, found)));
    }
    const ofItsOwn = found.some(({ path, kind }) => path === directory && kind !== 'hollow');
    const isLost = (path) => !ofItsOwn && (0,external_node_path_.dirname)(path) === directory && (0,realDirectory/* realDirectory */.U)(path) !== out;
    return found.filter(({ path, kind }) => kind !== 'hollow' || isLost(path));
}
/** Whether a directory has a file with counters, in any state. */
async function hasCounters({ path }) {
    return (await entriesIn(path)).some(({ name }) => COUNTERS_NAME.test(name));
}
/** The directories of a covdata folder of ours, by their sources. */
async function sourceFolders(directory) {
    const names = (await entriesIn(directory)).map(({ name }) => name);
    const folders = [...model/* SOURCES */.Hl, model/* UNIT_FOLDER */.cB];
    return folders
        .filter((source) => names.includes(source))
        .map((source) => ({ path: (0,external_node_path_.join)(directory, source), source }));
}
/** The directories of the suite and, apart from them, those of unit tests. */
function separated(directories) {
    return {
        directories: directories.filter((directory) => directory.source !== model/* UNIT_FOLDER */.cB),
        unit: directories.filter(({ source }) => source === model/* UNIT_FOLDER */.cB).map(({ path }) => path),
    };
}
/** @returns the subdirectories that are left to search */
async function search(here, found) {
    const { path, source } = here;
    const entries = await entriesIn(path);
    const names = new Set(entries.map(({ name }) => name));
    const isData = entries.some((entry) => DATA_NAME.test(entry.name) && !entry.isDirectory()) ||
        (source === model/* UNIT_FOLDER */.cB && names.has(textProfile/* PROFILE_NAME */.uE));
    const below = (skipped, sourceOf) => entries
        .filter((entry) => entry.isDirectory() && !skipped.includes(entry.name))
        .map(({ name }) => ({ path: (0,external_node_path_.join)(path, name), source: sourceOf(name) }));
    if (names.has(legs_manifest/* MANIFEST_NAME */.i)) {
        found.push({ path, kind: 'artifact', directories: isData ? [here] : await sourceFolders(path) });
        return below(model/* DATA_FOLDERS */.bM, () => source);
    }
    if (entries.length === 0)
        found.push({ path, kind: 'hollow', directories: [] });
    if (isData)
        found.push({ path, kind: 'data', directories: [here] });
    // The report of a run without data has no covdata folder.
    if (names.has(legs_earlierReport/* REPORT_NAME */.F) && (names.has('covdata') || names.has(SCHEMA_NAME)))
        found.push({ path, kind: 'report', directories: [] });
    // A covdata folder has a folder for each source; in a GOCOVERDIR, their names mean nothing.
    const isSource = (name) => !isData && model/* SOURCES */.Hl.some((known) => known === name);
    // Elsewhere, a folder of that name may hold anything.
    const isStored = !isData && ((0,external_node_path_.basename)(path) === 'covdata' || model/* SOURCES */.Hl.some((known) => names.has(known)));
    return below([], (name) => isSource(name) ? name : isStored && name === model/* UNIT_FOLDER */.cB ? model/* UNIT_FOLDER */.cB : source);
}
async function entriesIn(directory) {
    return (0,promises_.readdir)(directory, { withFileTypes: true }).catch((error) => {
        const reason = REASONS[(0,errors/* errorCode */.CA)(error) ?? ''] ?? (0,errors/* describeError */.Uc)(error);
        throw new errors/* UserError */.yo(`${directory} cannot be read: ${reason}`, 'Name a directory that GOCOVERDIR was set to, or the covdata folder of a report.');
    });
}

// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
;// CONCATENATED MODULE: ./src/legs/legData.ts
/** @module Data to merge: of a leg with a manifest, or plain directories without one. */









/** In bytes: report.json has the output of failed tests. */
const MAX_REPORT_LENGTH = 256 * 1024 * 1024;
/** In bytes: an artifact's is untrusted, and one of 1,000 legs has a few MiB. */
const MAX_STORED_REPORT = 64 * 1024 * 1024;
/**
 * The data in a directory that the user names, and in its subdirectories: GOCOVERDIRs, reports, their covdata folders,
 * and unpacked artifacts.
 * @param directory absolute
 * @param outDirectory absolute: it may be empty, as the report has yet to be written there
 * @throws UserError if it, a manifest or a report cannot be read
 */
async function findLegData(directory, outDirectory) {
    const folders = await findFolders(directory, outDirectory);
    const legs = [];
    for (const folder of folders)
        if (folder.kind === 'artifact')
            legs.push(...(await artifactIn(folder, directory)));
    const { directories: data, unit } = separated(folders.filter(({ kind }) => kind === 'data').flatMap(({ directories }) => directories));
    const artifacts = folders.filter(({ kind }) => kind === 'artifact').map(({ path }) => path);
    const reports = [];
    const empty = folders.filter(({ kind }) => kind === 'hollow').map(({ path }) => shown(path));
    for (const place of reportPlaces(directory, folders)) {
        // A report of the action: the manifest in its covdata folder says the same.
        if (artifacts.includes((0,external_node_path_.join)(place, 'covdata')))
            continue;
        const report = await readReport(place);
        if (report === undefined)
            continue;
        const own = data.filter(({ path }) => (path + external_node_path_.sep).startsWith((0,external_node_path_.join)(place, 'covdata') + external_node_path_.sep));
        const counted = await anyCounters(own);
        const isFine = counted || report.shard?.hasNoData === true;
        if (!isFine)
            empty.push(report.name);
        reports.push(isFine ? report : { ...report, legs: report.legs.map(emptied) });
    }
    if (legs.length === 0 && reports.length === 0 && !(await anyCounters(data)))
        empty.push(shown(directory));
    if (data.length > 0)
        legs.push({ manifest: undefined, directories: data });
    return { legs, unit, reports, empty };
}
/**
 * The directories, among one that the user names and its subdirectories, from which `findLegData` reads.
 * @param directory absolute
 * @throws UserError if it or a manifest cannot be read
 */
async function foldersWithData(directory) {
    const paths = [];
    for (const folder of await findFolders(directory)) {
        const { path, kind, directories } = folder;
        if (kind === 'hollow')
            continue;
        const isUnsure = kind === 'artifact' && directories.length === 0;
        if (!isUnsure || (await artifactIn(folder, directory)).length > 0)
            paths.push(path);
    }
    return paths;
}
/**
 * The data of an artifact whose manifest has been read.
 * @param directory absolute path of the unpacked artifact
 * @param origin what the artifact has to belong to
 * @throws UserError if it cannot be read
 */
async function legDataOf(directory, manifest, origin) {
    return { manifest, ...separated(await sourceFolders(directory)), folder: directory, origin };
}
/**
 * The data of a report's artifact. Nothing else of it is merged.
 * @param directory absolute path of the unpacked artifact
 * @returns undefined if there is no report of ours in it
 * @throws UserError if it cannot be read
 */
async function reportDataOf(directory) {
    const report = await readReport(directory, '', MAX_STORED_REPORT);
    if (report === undefined)
        return undefined;
    const folder = (0,external_node_path_.join)(directory, 'covdata');
    const { directories, unit } = separated((await (0,files/* isThere */.$B)(folder)) ? await sourceFolders(folder) : []);
    return { legs: [{ manifest: undefined, directories }], unit, reports: [report], empty: [] };
}
/** Joins all directories without a manifest, as nothing distinguishes them, and puts them after the legs. */
function plainTogether(all) {
    const plain = all.filter(({ manifest }) => manifest === undefined).flatMap(({ directories }) => directories);
    const legs = all.filter(({ manifest }) => manifest !== undefined);
    return plain.length > 0 || legs.length === 0 ? [...legs, { manifest: undefined, directories: plain }] : legs;
}
/** A path as it is shown: relative to the working directory if it is below it. */
function shown(path) {
    const text = (0,external_node_path_.relative)('.', path);
    return text === '' || text.startsWith('..') ? path : text;
}
async function anyCounters(directories) {
    for (const directory of directories)
        if (await hasCounters(directory))
            return true;
    return false;
}
function emptied(leg) {
    return leg.state === 'merged' ? { ...leg, state: 'empty' } : leg;
}
/** The directories of reports; that of the report whose covdata folder the user names is included. */
function reportPlaces(directory, folders) {
    const found = folders.filter(({ kind }) => kind === 'report').map(({ path }) => path);
    return (0,external_node_path_.basename)(directory) === 'covdata' ? [(0,external_node_path_.dirname)(directory), ...found] : found;
}
/**
 * Reads the manifest of an artifact.
 * @param named the directory that the user names; below it, files of other programs may have the same name
 */
async function artifactIn({ path, directories }, named) {
    const manifest = (0,external_node_path_.join)(path, legs_manifest/* MANIFEST_NAME */.i);
    // Loads valibot, so it is imported only if there is a manifest.
    const { isManifest, parseManifest } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8800)]).then(__webpack_require__.bind(__webpack_require__, 58800));
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(manifest, manifestLimits/* MAX_MANIFEST_LENGTH */.eM)).toString('utf8');
        if (path !== named && directories.length === 0 && !isManifest(json))
            return [];
        return [{ manifest: (0,shortProcesses/* withShortList */.Ld)(parseManifest(json)), ...separated(directories), folder: path }];
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${manifest} cannot be used: ${(0,errors/* describeError */.Uc)(error)}`, 'It describes the data next to it; remove it to merge the data without it.');
    }
}
/** @returns undefined if there is no report of ours */
async function readReport(directory, name = shown(directory), max = MAX_REPORT_LENGTH) {
    const path = (0,external_node_path_.join)(directory, legs_earlierReport/* REPORT_NAME */.F);
    const { earlierReport } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8409)]).then(__webpack_require__.bind(__webpack_require__, 88409));
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(path, max)).toString('utf8');
        return earlierReport(json, directory, name);
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            return undefined;
        throw new errors/* UserError */.yo(`${path} cannot be used: ${(0,errors/* describeError */.Uc)(error)}`, 'It holds the verdict of the suite whose data is in covdata; remove it to merge the data without it.');
    }
}


/***/ }),

/***/ 20415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ emptyFindings),
/* harmony export */   Ww: () => (/* binding */ missingFinding),
/* harmony export */   nF: () => (/* binding */ legFindings)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44122);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76158);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45237);
/** @module Findings about the legs of a matrix: missing and empty ones, and the legs' own findings. */




/** The finding for jobs that left no artifact; none without names. */
function missingFinding(names) {
    const jobs = names.length === 1 ? 'A job' : `${names.length} jobs`;
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('leg-missing', `${jobs} of the matrix uploaded no artifact`, names);
}
/**
 * The findings for legs and directories without coverage data.
 * @param directories as they are shown
 */
function emptyFindings(legs, directories) {
    const names = legs.filter((leg) => leg.state === 'empty').map((leg) => leg.name);
    const jobs = names.length === 1 ? 'A job' : `${names.length} jobs`;
    const count = directories.length;
    const places = count === 1 ? 'A directory has' : `${count} directories have`;
    return [
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('leg-empty', `${jobs} uploaded an artifact without coverage data`, names),
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('leg-empty', `${places} no coverage data`, directories, {
            fix: 'Find out why nothing was written there, or do not name it.',
        }),
    ];
}
/** A title that says how many there are: `1 process did not …`, `A coverage data directory …`, `The tests of 2 packages …`. */
const COUNTING = /^An? |\b\d+ [a-z]/;
/** Findings about processes: each leg has its own, even if the lines about them are the same. */
const OF_PROCESSES = [
    'process-ended-early',
    'process-still-running',
];
/** The number in a title is that of a single leg: unless all legs count the same things, it says so. */
function titleOf({ finding: { code, title, evidence: own }, legs, evidence }) {
    const isShared = evidence.size === own.length && !OF_PROCESSES.includes(code);
    return legs.length === 1 || isShared || !COUNTING.test(title)
        ? title
        : `${title}, in each of ${legs.length} legs`;
}
/** Sorted by name, so that the result does not depend on the order in which they are read. */
function inOrder(all) {
    return all.toSorted((one, other) => (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X)(one.name, other.name));
}
/**
 * The findings of legs and earlier reports. A finding of several is listed once; its title names them unless all of them
 * have it.
 */
function legFindings(manifests, reports = []) {
    const all = [...reports, ...manifests.map(({ leg, findings }) => ({ name: (0,_leg_js__WEBPACK_IMPORTED_MODULE_2__/* .legName */ .ue)(leg), findings }))];
    const found = new Map();
    for (const { name, findings } of inOrder(all)) {
        for (const item of findings) {
            if ((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFindingCode */ .dT)(item.code) && (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisOf */ .jo)(item.code).foundAgain === true)
                continue;
            // The severity may differ because of fail-on in the jobs.
            const key = JSON.stringify([item.code, (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFindingCode */ .dT)(item.code) ? '' : item.severity, item.title]);
            const known = found.get(key) ?? { finding: item, legs: [], details: new Set(), evidence: new Set() };
            known.legs.push(name);
            known.details.add(item.detail);
            for (const line of item.evidence)
                known.evidence.add(line);
            found.set(key, known);
        }
    }
    return [...found.values()].map((each) => ({
        ...each.finding,
        detail: [...each.details].join(' '),
        title: `${each.legs.length === all.length ? '' : `${each.legs.join(' and ')}: `}${titleOf(each)}`,
        evidence: [...each.evidence],
    }));
}


/***/ }),

/***/ 97881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ legInfo),
/* harmony export */   XU: () => (/* binding */ missingLegs),
/* harmony export */   dA: () => (/* binding */ lostLeg),
/* harmony export */   og: () => (/* binding */ ifUnstable)
/* harmony export */ });
/* harmony import */ var _contradictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80495);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45237);
/* harmony import */ var _shardsWithoutData_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49718);
/* harmony import */ var _gates_legGate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7111);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30009);
/** @module The legs of a matrix in a report: what each measured, and which are missing. */





/** GitHub's limit for the jobs of a matrix: a manifest that says more is wrong, and not worth a line for each of them. */
const MAX_MISSING = 256;
/**
 * A leg that was merged.
 * @param counted whether any of its counter data files could be read
 * @param tally what it alone covers
 */
function legInfo(manifest, counted, tally) {
    const { go, suite, leg, findings, shard, gates = [] } = manifest;
    const hasNone = !counted && (0,_shardsWithoutData_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNoData */ .C)(manifest);
    return {
        name: (0,_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .legName */ .ue)(leg),
        ...(shard === undefined ? {} : { shard: { index: shard.index, total: shard.total } }),
        state: counted || hasNone ? 'merged' : 'empty',
        go,
        tests: suite.kind === 'go test' ? suite.tests : undefined,
        suitePassed: suite.passed && (0,_contradictions_js__WEBPACK_IMPORTED_MODULE_2__/* .contradictionIn */ .V)(suite, findings) === undefined,
        ...(suite.kind === 'steps' ? { ownSteps: true } : {}),
        failedTests: suite.failed,
        ...ifUnstable(suite.unstable),
        ...(gates.length === 0 ? {} : { gates: (0,_gates_legGate_js__WEBPACK_IMPORTED_MODULE_3__/* .believedGates */ .J)(gates) }),
        tally: hasNone ? undefined : tally,
    };
}
/** As a property of a leg, if there are any. */
function ifUnstable(unstable) {
    return unstable === undefined || unstable.flaky + unstable.quarantined === 0 ? {} : { unstable };
}
/** A leg of which only the name is known. */
function lostLeg(name, state) {
    return {
        name,
        state,
        go: undefined,
        tests: undefined,
        suitePassed: undefined,
        failedTests: [],
        tally: undefined,
    };
}
/**
 * Names of the jobs that left no artifact, found from the size of the matrix as the other legs state it. Their matrix
 * values are unknown, so they are named by number: `test (job 3 of 6)`.
 */
function missingLegs(legs) {
    return [...(0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(legs, _leg_js__WEBPACK_IMPORTED_MODULE_0__/* .jobKey */ .tv).values()].flatMap((found) => {
        const total = Math.max(0, ...found.map((leg) => leg.total ?? 0));
        const seen = new Set(found.map((leg) => leg.index));
        const job = found[0] === undefined ? '' : (0,_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .jobName */ .dZ)(found[0]);
        const missing = Array.from({ length: total }, (_, index) => index).filter((index) => !seen.has(index));
        const named = missing.slice(0, MAX_MISSING).map((index) => `${job} (job ${index + 1} of ${total})`);
        const more = missing.length - named.length;
        return more === 0 ? named : [...named, `${job} (${more} more of ${total} jobs)`];
    });
}


/***/ }),

/***/ 49718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ saysNoData),
/* harmony export */   L: () => (/* binding */ reportsNoData)
/* harmony export */ });
/* harmony import */ var _go_test_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81075);

/** Whether a shard says that it left no data: if there is none, nothing of it was lost. */
function saysNoData({ shard, findings, processes = [] }) {
    const codes = new Set(findings.map(({ code }) => code));
    if (!(0,_go_test_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .isShard */ .ze)(shard))
        return false;
    // A process of a shard whose tests were all skipped may have left data.
    return codes.has('shard-without-data') || (codes.has('shard-empty') && processes.length === 0);
}
/** Whether a report is of a shard that says so, and has no figures. */
function reportsNoData({ suite, findings, total }) {
    return total.covered === 0 && saysNoData({ shard: suite?.shard, findings });
}


/***/ }),

/***/ 72303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ moduleTableOf),
/* harmony export */   Sr: () => (/* binding */ moduleFigures),
/* harmony export */   iQ: () => (/* binding */ countsByModule)
/* harmony export */ });
/* harmony import */ var _coverage_moduleFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86657);
/* harmony import */ var _coverage_tallies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2480);
/* harmony import */ var _go_packages_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4916);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);
/** @module The figures of each measured module: the top level of every view if there is more than one. */





/** The modules, in the order in which they were measured, and then others of the data by their paths. */
function moduleFigures({ coverage, modules, suite, mergedTests }) {
    const { packages, sources } = coverage;
    const others = [...new Set(packages.map((pkg) => pkg.modulePath))].filter((path) => path !== '' && !modules.some((module) => module.path === path));
    const all = [...modules, ...others.map((path) => ({ path }))];
    const records = suite === undefined ? mergedTests : (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .testRecords */ .dw)(suite);
    const ran = records === undefined ? undefined : countsByModule(all, records);
    const excused = countsByModule(all, (records ?? []).filter(isQuarantinedFailure));
    return all.map((module) => ({
        path: module.path,
        directory: (0,_coverage_moduleFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleDirectory */ ._)(module),
        tallies: (0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAllTallies */ .tB)(packages.filter(({ modulePath }) => modulePath === module.path), sources.length),
        tests: ran === undefined ? module.tests : ran.get(module.path),
        quarantined: failuresIn(excused.get(module.path)),
    }));
}
function isQuarantinedFailure(test) {
    return test.quarantined === true && (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N6)(test);
}
function failuresIn(tests) {
    return tests === undefined ? 0 : tests.fail + tests.unfinished;
}
/** For every view with columns; without rows if there is only one module. */
function moduleTableOf(report) {
    const figures = moduleFigures(report);
    return {
        heads: ['module', 'statements', 'tests', 'covered'],
        rows: figures.length < 2
            ? []
            : figures.map((figure) => [
                figure.directory ?? figure.path,
                `${figure.tallies.together.covered}/${figure.tallies.together.total}`,
                testsText(figure),
                (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percentText */ .fL)(figure.tallies.together),
            ]),
    };
}
/** `2 passed, 1 failed, 1 failed in quarantine`; a module whose tests did not run because it has none says so. */
function testsText({ tests, quarantined }) {
    if (tests === undefined)
        return '–';
    const failed = failuresIn(tests) - quarantined;
    const parts = [
        ...(tests.pass > 0 ? [`${tests.pass} passed`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(quarantined > 0 ? [`${quarantined} failed in quarantine`] : []),
        ...(tests.skip > 0 ? [`${tests.skip} skipped`] : []),
    ];
    return parts.length === 0 ? 'none ran' : parts.join(', ');
}
/** The tests of each module by outcome, by its path. */
function countsByModule(modules, records) {
    const found = new Map(modules.map(({ path }) => [path, { pass: 0, fail: 0, skip: 0, unfinished: 0 }]));
    const owners = new Map();
    for (const { name, outcome } of records) {
        const importPath = name.split(' ', 1)[0] ?? '';
        if (!owners.has(importPath))
            owners.set(importPath, (0,_go_packages_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleOf */ .cD)(modules, importPath)?.path);
        const counts = found.get(owners.get(importPath) ?? '');
        if (counts !== undefined)
            counts[outcome]++;
    }
    return found;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ builderText),
/* harmony export */   F3: () => (/* binding */ outsideText),
/* harmony export */   Fq: () => (/* binding */ noFigureText),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   V$: () => (/* binding */ exactPath),
/* harmony export */   W9: () => (/* binding */ functionText),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   YE: () => (/* binding */ SOURCE_HEADINGS),
/* harmony export */   Zy: () => (/* binding */ pathInModule),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   a: () => (/* binding */ excludedText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lE: () => (/* binding */ TOTAL_TEXT),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   tu: () => (/* binding */ countTests),
/* harmony export */   wc: () => (/* binding */ UNIT_HEADING),
/* harmony export */   yO: () => (/* binding */ suiteText),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/* harmony import */ var _coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27401);
/* harmony import */ var _covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96700);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45124);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);





/** The percentage as Go rounds it, without a sign: `72.4`; undefined if there are no statements. */
function percent({ covered, total }) {
    return total === 0 ? undefined : (0,_covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l)(covered, total).replace('%', '');
}
/** The percentage as Go prints it, `72.4%`, or a dash if there are no statements. */
function percentText({ covered, total }) {
    return total === 0 ? '–' : (0,_covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l)(covered, total);
}
/** `not counted: 345 statements in 6 packages that nothing links`; undefined if everything selected is in the total. */
function outsideText({ coverage }) {
    const { notLinked } = coverage;
    const { statements, complete } = outside(coverage);
    if (notLinked.length === 0 || (complete && statements === 0))
        return undefined;
    const packages = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(notLinked.length, 'package')} that nothing links`;
    if (statements === 0)
        return `not counted: ${packages}`;
    return `not counted: ${complete ? '' : 'at least '}${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(statements, 'statement')} in ${packages}`;
}
/** `excluded: 18 statements in 3 files`; undefined if nothing is. */
function excludedText({ coverage }) {
    const { total } = (0,_coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedTally */ .z)(coverage);
    if (total === 0)
        return undefined;
    const files = new Set(coverage.excluded?.map(({ path }) => path)).size;
    return `excluded: ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(total, 'statement')} in ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(files, 'file')}`;
}
/** Stands for the figure if there is none. @param nothing the words if there is no data at all */
function noFigureText(coverage, nothing = 'nothing was measured') {
    return (0,_coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedTally */ .z)(coverage).total > 0 ? 'everything is excluded' : nothing;
}
/** What preserving is worth: `4866 of 5136 covered statements would be missing without preserve`; undefined if nothing. */
function keptText({ keptStatements = 0, coverage }) {
    if (keptStatements === 0)
        return undefined;
    const { covered } = coverage.tallies.together;
    return `${keptStatements} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(covered, 'covered statement')} would be missing without preserve`;
}
/** Whether a finding is so often of no consequence that views show its title only, and the rest on demand. */
function isFolded({ code, severity }) {
    return code === 'binary-never-ran' && severity === 'notice';
}
/** The statements of selected packages that nothing links, and whether all of them are known. */
function outside({ notLinked, unlinkedStatements }) {
    const statements = [...unlinkedStatements.values()].reduce((sum, count) => sum + count, 0);
    return { statements, complete: notLinked.every((path) => unlinkedStatements.has(path)) };
}
/** Shortens an import path within a module: `example.com/m/internal/store` in `example.com/m` is `./internal/store`. */
function shortPath(importPath, modulePath) {
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .HD)(exactPath(importPath, modulePath));
}
/** The same, with every character as it is, for tables that keep names apart. */
function exactPath(importPath, modulePath) {
    if (importPath === modulePath)
        return '.';
    const isWithin = modulePath !== undefined && importPath.startsWith(`${modulePath}/`);
    return isWithin ? `.${importPath.slice(modulePath.length)}` : importPath;
}
/** Shows `*T.M` as `T.M`. Function literals outside functions are named after their position (by cmd/cover). */
function functionText(name) {
    return /^func\.L\d+\.C\d+$/.test(name) ? 'a function literal' : (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(name.replace(/^\*/, ''));
}
/** The path of a file within the module, if everything is of one module: `internal/store/store.go`. */
function pathInModule(path, { packages }) {
    const [module, ...others] = new Set(packages.map((pkg) => pkg.modulePath));
    return others.length === 0 ? shortPath(path, module).replace(/^\.\//, '') : (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .HD)(path);
}
/** Who built a binary that the run did not; undefined if the run did, or nobody knows. */
function builderText({ suite, go }, { origin }) {
    if (suite === undefined || origin === 'built')
        return undefined;
    if (suite.kind !== 'steps')
        return 'built by a test';
    // Without what the build action left, it may have built everything.
    return go === undefined ? undefined : 'not built by the build action';
}
/** The result of the suite in one line; undefined if no suite was run. */
function suiteText(report) {
    const { suite } = report;
    if (suite === undefined)
        return undefined;
    const seconds = `${suite.seconds.toFixed(1)} s`;
    if (suite.kind === 'steps')
        return suite.passed ? `the job’s own steps, ${seconds}` : 'an earlier step of the job failed';
    if (suite.kind === 'command')
        return `the command exited with code ${suite.exitCode} after ${seconds}`;
    const counts = countTests(report);
    if (Object.values(counts).every((count) => count === 0))
        return `no test ran${leftOut(suite)}`;
    const ran = suite.packages.filter((pkg) => pkg.outcome !== 'none').length;
    const parts = [`${counts.pass} passed${counts.flaky === 0 ? '' : ` (${counts.flaky} flaky)`}`];
    const interrupted = report.findings.some(({ code }) => code === 'interrupted') ? counts.unfinished : 0;
    const failed = counts.fail + counts.unfinished - interrupted;
    if (failed > 0)
        parts.push(`${failed} failed`);
    if (counts.quarantined > 0)
        parts.push(`${counts.quarantined} failed in quarantine`);
    if (interrupted > 0)
        parts.push(`${interrupted} interrupted`);
    if (counts.skip > 0)
        parts.push(`${counts.skip} skipped`);
    return `${parts.join(', ')} in ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(ran, 'package')}, ${seconds}${leftOut(suite)}`;
}
function leftOut(suite) {
    return suite.leftOut === 0 ? '' : `; ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(suite.leftOut, 'untagged test function')} left out`;
}
/** Counts tests by outcome; of a test with subtests, only the subtests are counted. */
function countOutcomes(report) {
    const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0 };
    for (const pkg of report.suite?.packages ?? []) {
        for (const test of (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .leafTests */ .aj)(pkg))
            counts[test.outcome]++;
    }
    return counts;
}
/** Counts tests as countOutcomes does, but those that failed in quarantine apart. Flaky tests have passed. */
function countTests({ suite, }) {
    const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0, flaky: 0, quarantined: 0 };
    for (const pkg of suite?.packages ?? []) {
        for (const test of (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .leafTests */ .aj)(pkg)) {
            if ((0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N6)(test) && (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .isQuarantined */ .fK)(test))
                counts.quarantined++;
            else
                counts[test.outcome]++;
        }
        counts.flaky += (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .flakyTests */ .Xk)(pkg).length;
    }
    return counts;
}
/** What the total counts: the union of the units of all pods. */
const TOTAL_TEXT = 'The total is every statement that is linked into a measured binary or test.';
/** Unit tests where sources are listed; they are none. */
const UNIT_HEADING = 'unit tests';
const SOURCE_HEADINGS = { binaries: 'binaries', tests: 'test processes' };


/***/ }),

/***/ 78106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/checks/doctor/missingData.ts
var missingData = __webpack_require__(86305);
// EXTERNAL MODULE: ./src/checks/exclusionFindings.ts
var exclusionFindings = __webpack_require__(71115);
// EXTERNAL MODULE: ./src/checks/repeatedStatements.ts
var repeatedStatements = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/checks/revisions.ts
var revisions = __webpack_require__(66007);
// EXTERNAL MODULE: ./src/checks/unusedMappings.ts
var unusedMappings = __webpack_require__(54624);
// EXTERNAL MODULE: ./src/coverage/measuredBinaries.ts + 1 modules
var measuredBinaries = __webpack_require__(19738);
// EXTERNAL MODULE: ./src/coverage/excludeUnits.ts
var excludeUnits = __webpack_require__(27401);
// EXTERNAL MODULE: ./src/coverage/exclusionRules.ts
var exclusionRules = __webpack_require__(93219);
// EXTERNAL MODULE: ./src/coverage/namedFiles.ts
var namedFiles = __webpack_require__(41400);
// EXTERNAL MODULE: ./src/coverage/sources.ts
var coverage_sources = __webpack_require__(84272);
// EXTERNAL MODULE: ./src/coverage/selectedPods.ts
var selectedPods = __webpack_require__(87461);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/checks/dataHealth.ts
var dataHealth = __webpack_require__(22179);
// EXTERNAL MODULE: ./src/checks/describeData.ts + 1 modules
var describeData = __webpack_require__(76299);
// EXTERNAL MODULE: ./src/checks/problemFindings.ts
var problemFindings = __webpack_require__(17736);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts + 1 modules
var seenFiles = __webpack_require__(82812);
// EXTERNAL MODULE: ./src/coverage/readData.ts
var readData = __webpack_require__(532);
// EXTERNAL MODULE: ./src/coverage/shortProcesses.ts
var shortProcesses = __webpack_require__(23435);
// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
// EXTERNAL MODULE: ./src/support/canonicalJson.ts
var canonicalJson = __webpack_require__(44519);
// EXTERNAL MODULE: ./src/coverage/buildModel.ts
var buildModel = __webpack_require__(84905);
// EXTERNAL MODULE: ./src/coverage/clashes.ts
var clashes = __webpack_require__(4027);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/covdata/counters/podCounters.ts
var podCounters = __webpack_require__(89718);
;// CONCATENATED MODULE: ./src/coverage/buildSums.ts
/** @module Adds up the pods of many measurements, so that only one pod per build is kept in memory. */


/** Adds up pods of the same build (one CounterLayout): their counters column by column, and their lists of processes. */
class BuildSums {
    sums = new Map();
    /** @param pods must all be read with the same SeenFiles, so that pods of the same build share a layout */
    add(pods) {
        for (const pod of pods) {
            const { layout, mode } = pod.counters;
            let sum = this.sums.get(layout);
            if (sum === undefined) {
                sum = { pod, columns: new Set(), countersByColumn: new Map(), processes: [] };
                this.sums.set(layout, sum);
            }
            if ((0,byteOrder/* compareBytes */.X)(pod.metaPath, sum.pod.metaPath) < 0)
                sum.pod = pod;
            for (const column of pod.columns)
                sum.columns.add(column);
            for (const [column, counters] of pod.countersByColumn) {
                const known = sum.countersByColumn.get(column) ?? new podCounters/* PodCounters */.v(layout, mode);
                known.addAll(counters);
                sum.countersByColumn.set(column, known);
            }
            for (const process of pod.processes)
                sum.processes.push(process);
        }
    }
    /** One pod per build, sorted by path, so that the order in which they were added does not matter. */
    pods() {
        const sums = [...this.sums.values()].sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.pod.metaPath, other.pod.metaPath));
        return sums.map(({ pod, columns, countersByColumn, processes }) => ({
            ...pod,
            columns: [...columns].sort((one, other) => one - other),
            counters: podCounters/* PodCounters */.v.sum(pod.counters.layout, pod.counters.mode, [...countersByColumn.values()]),
            countersByColumn,
            // Compacted data has no live files any more: those were read where the processes ran.
            endedByColumn: countersByColumn,
            processes,
        }));
    }
}

// EXTERNAL MODULE: ./src/coverage/reach.ts
var reach = __webpack_require__(46529);
// EXTERNAL MODULE: ./src/coverage/tallyColumn.ts
var tallyColumn = __webpack_require__(75134);
// EXTERNAL MODULE: ./src/coverage/unitIndexes.ts + 1 modules
var unitIndexes = __webpack_require__(11050);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/legs/leg.ts
var legs_leg = __webpack_require__(45237);
;// CONCATENATED MODULE: ./src/legs/legGroups.ts









/** The legs of one Go version and system. Data without a manifest is a group of its own. */
class LegGroup {
    goVersion;
    plainName;
    sums = new BuildSums();
    reach = new Map();
    names = [];
    linked = new Set();
    notLinked = new Set();
    unlinkedStatements = new Map();
    /** @param plainName what data without a manifest is called among those who executed code; undefined if it is not */
    constructor(goVersion, plainName) {
        this.goVersion = goVersion;
        this.plainName = plainName;
    }
    /** @param name of a leg, or of the group in an earlier report */
    add(name, manifest, { pods, linked }, selections) {
        this.names.push(name);
        for (const importPath of linked)
            this.linked.add(importPath);
        for (const { notLinked, unlinked = [] } of selections) {
            for (const importPath of notLinked)
                this.notLinked.add(importPath);
            for (const { importPath, statements } of unlinked)
                this.unlinkedStatements.set(importPath, statements);
        }
        this.sums.add(pods);
        (0,reach/* addReach */.P_)(this.reach, pods, manifest === undefined ? this.plainName : (0,legs_leg/* legName */.ue)(manifest.leg));
    }
    pods() {
        return this.sums.pods();
    }
    /** The first by name, so that the order of the legs does not matter. */
    get name() {
        return [...this.names].sort()[0] ?? '';
    }
    /**
     * @param pods the pods of the group that count
     * @param indexes unit lists to reuse, shared by all groups
     */
    model(pods, indexes) {
        return {
            name: this.name,
            goVersion: this.goVersion === undefined ? undefined : (0,goVersion/* parseGoVersion */.SX)(this.goVersion),
            model: (0,buildModel/* buildModel */.y)({
                pods,
                measured: this.linked,
                selected: [...this.notLinked],
                unlinkedStatements: this.unlinkedStatements,
                reach: reachOf(pods, this.reach),
            }, indexes),
        };
    }
}
/** Of some of the builds. */
function reachOf(pods, reach) {
    return new Map(pods.map(({ counters: { layout } }) => [layout, reach.get(layout) ?? []]));
}
/** Adds up legs by group. */
class LegGroups {
    exclusions;
    plainName;
    groups = new Map();
    /** The unit lists of all groups and legs. */
    indexes;
    countedIndexes;
    /**
     * @param filesLeftOut paths of source files that do not count
     * @param exclusions more may be added to it, but not of legs that were added here
     * @param plainName of data without a manifest beside legs, so that it is known what only a leg executed
     */
    constructor(filesLeftOut = new Set(), exclusions, plainName) {
        this.exclusions = exclusions;
        this.plainName = plainName;
        this.indexes = new unitIndexes/* UnitIndexes */.r(filesLeftOut);
    }
    /** The unit lists without what is excluded. */
    get counted() {
        if (this.exclusions === undefined || this.exclusions.isEmpty)
            return this.indexes;
        this.countedIndexes ??= this.indexes.without(this.exclusions);
        return this.countedIndexes;
    }
    /** @param selections what is known about packages that nothing links, here the manifest's by default */
    add(manifest, data, selections = manifest === undefined ? [] : [manifest]) {
        if (manifest !== undefined) {
            const group = this.group(groupKey(manifest), manifest.go.version);
            group.add((0,legs_leg/* legName */.ue)(manifest.leg), manifest, data, selections);
            return;
        }
        const builds = new Map(selections.flatMap((each) => each.builds ?? []).map((build) => [build.tag, build]));
        const parts = (0,arrays/* groupBy */.$)(data.pods, ({ tag }) => keyOfBuild(builds.get(tag)));
        // What no pod says, such as packages that nothing links, belongs to data of any kind.
        for (const [key, pods] of parts.size === 0 ? [['', []]] : parts) {
            const build = pods[0] === undefined ? undefined : builds.get(pods[0].tag);
            const group = this.group(key, build?.go);
            group.add(build?.group ?? '', undefined, { ...data, pods }, selections);
        }
    }
    group(key, goVersion) {
        const group = this.groups.get(key) ?? new LegGroup(goVersion, this.plainName);
        this.groups.set(key, group);
        return group;
    }
    /** Finds clashes between legs, which may occur as between the binaries of one leg. */
    settle() {
        const groups = [...this.groups.values()].map((group) => ({ group, pods: group.pods() }));
        const sums = new BuildSums();
        for (const { pods } of groups)
            sums.add(pods);
        const { pods, problems } = (0,clashes/* withOneGranularity */.v)(sums.pods());
        const kept = new Set(pods.map(({ counters }) => counters.layout));
        const own = groups.map(({ group, pods: all }) => ({
            group,
            pods: all.filter((pod) => kept.has(pod.counters.layout)),
        }));
        return {
            pods,
            builds: own.length > 1 ? own.flatMap(buildsOf) : [],
            problems: [...problems, ...(0,clashes/* modeClashes */.V)(pods)],
            models: (matches = () => true) => own.map((each) => each.group.model(each.pods.filter(matches), this.indexes)),
        };
    }
    /** What a leg alone covers. Legs with the same binaries share a unit list. */
    tally({ pods, linked }) {
        return (0,tallyColumn/* tallyColumn */.N)(this.counted.of(pods, linked), pods);
    }
}
function buildsOf({ group, pods }) {
    return pods.map(({ tag }) => ({ tag, group: group.name, go: group.goVersion }));
}
/** Builds of one group have the same; data of which nothing is known has that of no group. */
function keyOfBuild(build) {
    return build === undefined ? '' : JSON.stringify([build.go ?? null, build.group]);
}
function groupKey({ go: { version, goos, goarch } }) {
    return `${version} ${goos} ${goarch}`;
}

// EXTERNAL MODULE: ./src/legs/legInfo.ts
var legInfo = __webpack_require__(97881);
;// CONCATENATED MODULE: ./src/legs/gatherLegs.ts
/** @module Reading the data of all legs of a matrix, one after the other. */











/** What data without a manifest is called beside legs. */
const OTHER_DATA = 'data of no job';
/**
 * Reads one leg after the other and adds it up at once, so that memory does not grow with their number.
 * @param selections what counts of data without a manifest, as earlier reports of it say
 * @param onStep called often with what is being read
 * @throws UserError if a directory cannot be read
 */
async function gatherLegs(all, selections, { nameFile, running = describeData/* COLLECTED_BEFORE */.Q.running, excluding } = {}, onStep = () => undefined) {
    const known = [...all.map(({ manifest }) => manifest), ...selections];
    const filesLeftOut = new Set(known.flatMap((each) => each?.filesLeftOut ?? []));
    const hasLegs = all.some(({ manifest }) => manifest !== undefined);
    const groups = new LegGroups(filesLeftOut, excluding?.exclusions, hasLegs ? OTHER_DATA : undefined);
    const seen = new seenFiles/* SeenFiles */.T();
    const identities = new Set();
    const gathered = {
        manifests: [],
        legs: [],
        binaries: [],
        processes: [],
    };
    const problems = [];
    const foreign = new Map();
    let plain = [];
    let kept;
    for (const [number, { manifest, directories, origin }] of all.entries()) {
        const request = { directories, measured: measuredBy(manifest, selections, nameFile) };
        const data = await (0,readData/* readData */.v)({ ...request, seen, onProgress: legProgress(number, all.length, onStep) });
        if (manifest === undefined) {
            await excluding?.prepare(data.pods, data.linked);
            const described = (0,describeData/* describeData */.s)(data, { ...describeData/* COLLECTED_BEFORE */.Q, running }, groups.indexes, groups.counted);
            plain = described.findings;
            if (all.length === 1)
                kept = described.keptStatements;
            addPrograms(gathered, described);
        }
        else {
            (0,arrays/* append */.B)(problems, data.problems);
            for (const pod of data.foreign)
                foreign.set(pod.counters.layout, pod);
            const identity = identityOf(manifest);
            // The same leg, named twice. Another leg keeps its verdict and its findings even if it has no data of its own.
            if (data.repeated && identities.has(identity))
                continue;
            identities.add(identity);
            gathered.manifests.push({ manifest, origin });
            addPrograms(gathered, manifest);
            const own = data.copies ? await (0,readData/* readData */.v)({ ...request, seen: new seenFiles/* SeenFiles */.T() }) : data;
            gathered.legs.push((0,legInfo/* legInfo */.P4)(manifest, (0,readData/* counterFilesOf */.V)(own.pods) > 0, groups.tally(own)));
            if (data.repeated)
                continue;
        }
        groups.add(manifest, data, manifest === undefined ? selections : undefined);
    }
    const settled = groups.settle();
    return {
        settled,
        ...gathered,
        filesLeftOut,
        directedFiles: new Set(known.flatMap((each) => each?.directedFiles ?? [])),
        keptStatements: kept,
        findings: [
            ...plain,
            ...(0,dataHealth/* foreignData */.fI)([...foreign.values()]),
            ...(0,problemFindings/* problemFindings */.E)([...problems, ...settled.problems]),
        ],
    };
}
/** The same for equal manifests. Not their text: there may be a thousand large ones. */
function identityOf(manifest) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonicalJson/* canonicalJson */.d)(manifest)).digest('base64');
}
function addPrograms(to, from) {
    (0,arrays/* append */.B)(to.binaries, from.binaries);
    (0,arrays/* append */.B)(to.processes, from.processes);
    const short = (0,shortProcesses/* shortProcesses */.oG)(to.processes, shortProcesses/* MAX_OF_LEGS */.Tf);
    if (short === to.processes)
        return;
    to.processes.length = 0;
    (0,arrays/* append */.B)(to.processes, short);
}
/** Says which leg is being read, if there are several, and how many of its files have been. */
function legProgress(index, legs, onStep) {
    const what = legs > 1 ? `leg ${index + 1} of ${legs}` : 'data';
    if (legs > 1)
        onStep(`reading ${what}`);
    return (read, total) => {
        onStep(`reading ${what}: ${read} of ${total} files`);
    };
}
/** What counts of the data of a leg, or of data without a manifest. */
function measuredBy(manifest, selections, nameFile) {
    const counted = new Set(selections.flatMap((selection) => selection.packages));
    const leftOut = selections.flatMap((selection) => selection.packagesLeftOut);
    const without = new Set(leftOut.filter((importPath) => !counted.has(importPath)));
    return manifest === undefined
        ? { modules: [], packages: undefined, without, ...(nameFile === undefined ? {} : { nameFile }) }
        : { modules: manifest.modules ?? [manifest.module], packages: new Set(manifest.packages) };
}

// EXTERNAL MODULE: ./src/legs/legData.ts + 1 modules
var legData = __webpack_require__(87765);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/legs/contradictions.ts
var contradictions = __webpack_require__(80495);
;// CONCATENATED MODULE: ./src/legs/legConflicts.ts
/** @module Manifests and reports that contradict themselves, each other, or the workflow run that reports on them. */




/**
 * The findings about manifests and reports that cannot all be true.
 * @param inReports what contradicts itself in earlier reports, each with the name of the leg
 */
function conflictFindings(all, inReports = []) {
    const foreign = [...foreignLegs(all), ...disagreements(all)].sort(byteOrder/* compareBytes */.X);
    const inManifests = all
        .map(({ manifest: { leg, suite, findings } }) => ({
        name: (0,legs_leg/* legName */.ue)(leg),
        why: (0,contradictions/* contradictionIn */.V)(suite, findings),
    }))
        .flatMap(({ name, why }) => (why === undefined ? [] : [`${name}: ${why}`]));
    const contradictory = [...inManifests, ...inReports].sort(byteOrder/* compareBytes */.X);
    return [
        ...(0,finding/* findingIfAny */.HN)('leg-foreign', 'Legs belong to another commit, repository or workflow run', foreign),
        ...(0,finding/* findingIfAny */.HN)('leg-contradictory', 'Legs contradict themselves', contradictory),
    ];
}
/** Legs that do not belong to what is expected of them. */
function foreignLegs(all) {
    return all.flatMap(({ manifest, origin }) => {
        if (origin === undefined)
            return [];
        const { repository, commit, runId } = manifest;
        return [
            ...(isSame(repository, origin.repository)
                ? []
                : [`repository ${repository} instead of ${origin.repository}`]),
            ...(origin.commit === undefined || commit === origin.commit
                ? []
                : [`commit ${commit} instead of ${origin.commit}`]),
            ...(origin.runId === undefined || runId === origin.runId
                ? []
                : [`workflow run ${runId} instead of ${origin.runId}`]),
        ].map((text) => `${(0,legs_leg/* legName */.ue)(manifest.leg)}: ${text}`);
    });
}
/** Legs of which nothing is expected, if they are not all of one repository and commit. */
function disagreements(all) {
    const free = all.filter(({ origin }) => origin?.commit === undefined).map(({ manifest }) => manifest);
    const lines = (text) => new Set(free.map((manifest) => text(manifest).toLowerCase())).size < 2
        ? []
        : free.map((manifest) => `${(0,legs_leg/* legName */.ue)(manifest.leg)}: ${text(manifest)}`);
    return [
        ...lines(({ repository }) => `repository ${repository}`),
        ...lines(({ commit }) => `commit ${commit}`),
    ];
}
/** GitHub's names of repositories ignore case. */
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: ./src/legs/legFindings.ts
var legFindings = __webpack_require__(20415);
// EXTERNAL MODULE: ./src/go/test/shard.ts
var test_shard = __webpack_require__(81075);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/legs/shardsWithoutData.ts
var shardsWithoutData = __webpack_require__(49718);
;// CONCATENATED MODULE: ./src/legs/shardGroups.ts
/** @module Which shards belong together: those of one suite that ran in the same way, as with one Go version. */





function shardedLeg(manifest) {
    const { leg, go, suite, shard } = manifest;
    if (shard === undefined)
        return [];
    return [
        {
            name: (0,legs_leg/* legName */.ue)(leg),
            use: (0,legs_leg/* jobKey */.tv)(leg),
            job: (0,legs_leg/* legName */.ue)({ ...leg, matrix: null }),
            matrix: leg.matrix ?? {},
            go: `${go.version} ${go.goos}/${go.goarch}`,
            shard,
            tests: suite.kind === 'go test' ? suite.tests : undefined,
            passed: suite.passed,
            hasNoData: (0,shardsWithoutData/* saysNoData */.C)(manifest),
        },
    ];
}
/** Sorted, so that the order of the legs does not matter. */
function shardGroups(legs) {
    // Reports do not say what distinguishes them but the Go version.
    const uses = (0,arrays/* groupBy */.$)(legs, ({ use, go, shard }) => (0,canonicalJson/* canonicalJson */.d)([use, shard.total, use === '' ? go : '']));
    const groups = [...uses.values()].flatMap(groupsOfUse);
    return joined(groups.sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.name, other.name)));
}
/** The legs of a job by the matrix values that do not choose the shard. */
function groupsOfUse(legs) {
    const names = new Set(legs.flatMap(({ matrix }) => Object.keys(matrix)));
    const choosing = [...names].filter((name) => choosesShard(name, legs));
    const rest = ({ matrix }) => Object.fromEntries(Object.entries(matrix).filter(([name]) => !choosing.includes(name)));
    return [...(0,arrays/* groupBy */.$)(legs, (leg) => (0,canonicalJson/* canonicalJson */.d)(rest(leg))).values()].flatMap((own) => {
        const [first] = own;
        if (first === undefined)
            return [];
        const values = (0,legs_leg/* matrixText */.vs)(rest(first));
        const name = `${first.job}${values === '' ? '' : ` (${values})`}`;
        return [{ name, total: first.shard.total, legs: own }];
    });
}
/**
 * Whether a matrix value decides which shard a job runs: each value belongs to one shard. Beside one called `shard`, it must
 * also be another way of saying the same.
 */
function choosesShard(name, legs) {
    if (name === 'shard')
        return true;
    const pairs = legs.map(({ matrix, shard }) => [(0,canonicalJson/* canonicalJson */.d)(matrix[name] ?? null), shard.index]);
    const count = new Set(pairs.map(canonicalJson/* canonicalJson */.d)).size;
    const shards = new Set(pairs.map(([, index]) => index)).size;
    const isNamed = legs.some(({ matrix }) => Object.hasOwn(matrix, 'shard'));
    const decides = count === new Set(pairs.map(([value]) => value)).size;
    return decides && (isNamed ? count === shards : shards > 1);
}
/** Joins what jobs of different names ran of the same suite. */
function joined(groups) {
    const found = [];
    for (const group of groups) {
        const at = found.findIndex((other) => completes(other, group));
        const other = found[at];
        if (other === undefined)
            found.push(group);
        else
            found[at] = {
                ...other,
                name: other.name === group.name ? other.name : `${other.name} and ${group.name}`,
                legs: [...other.legs, ...group.legs],
            };
    }
    return found;
}
function completes(one, other) {
    const suiteOf = ({ total, legs: [first] }) => (0,canonicalJson/* canonicalJson */.d)([total, first?.go ?? null, first?.shard.list ?? null]);
    const indexes = new Set(one.legs.map(({ shard }) => shard.index));
    const uses = new Set(one.legs.map(({ use }) => use));
    const isApart = other.legs.every(({ use, shard }) => !uses.has(use) && !indexes.has(shard.index));
    return isApart && suiteOf(one) === suiteOf(other);
}

;// CONCATENATED MODULE: ./src/legs/shardFindings.ts
/** @module What is wrong with the shards of suites: some are missing or ran twice, or do not share the tests exactly. */






/** Tests that are named, of those that ran in several shards. */
const MAX_NAMED = 100;
/** The findings about all shards. Legs that are the same, as of a job that was run again, are one. */
function shardFindings(legs) {
    const groups = shardGroups(legs);
    const missing = groups.flatMap(missingShards);
    const repeated = groups.flatMap(repeatedShards);
    const torn = groups.flatMap(shardFindings_disagreements);
    return [
        ...(0,finding/* findingIfAny */.HN)('shard-missing', `${(0,plural/* plural */.L)(missing.length, 'shard')} of a suite did not run`, missing),
        ...(0,finding/* findingIfAny */.HN)('shard-repeated', `${(0,plural/* plural */.L)(repeated.length, 'shard')} ran in several jobs`, repeated),
        ...(0,finding/* findingIfAny */.HN)('shards-disagree', 'Shards do not share the tests of their suite exactly', torn),
        ...groups.flatMap(idleGroups),
    ];
}
/** The shards of a group by their number. */
function byIndex({ legs }) {
    return (0,arrays/* groupBy */.$)(legs, ({ shard }) => shard.index);
}
function missingShards(group) {
    const found = byIndex(group);
    return Array.from({ length: group.total }, (_, i) => i + 1)
        .filter((index) => !found.has(index))
        .map((index) => `${group.name}: shard ${(0,test_shard/* shardText */.eG)({ index, total: group.total })}`);
}
function repeatedShards(group) {
    return [...byIndex(group)]
        .map(([index, legs]) => [index, new Set(legs.map(({ name }) => name))])
        .filter(([, names]) => names.size > 1)
        .map(([index, names]) => `shard ${(0,test_shard/* shardText */.eG)({ index, total: group.total })}: ${[...names].sort(byteOrder/* compareBytes */.X).join(', ')}`);
}
function shardsText(shards) {
    const numbers = shards.map(({ index }) => index);
    return `the ${numbers.length === 1 ? 'shard' : 'shards'} ${numbers.join(', ')}`;
}
/** Tests that ran in several shards of a group, or in none. */
function shardFindings_disagreements(group) {
    const shards = [...byIndex(group).values()]
        .flatMap(([first]) => first?.shard ?? [])
        .sort((one, other) => one.index - other.index);
    const plans = new Set(shards.map(({ plan }) => plan));
    const lists = new Set(shards.map(({ list }) => list));
    const isComplete = shards.length === group.total;
    const listed = Math.max(...shards.map((shard) => shard.listed));
    const line = (text) => `${group.name}: ${text}`;
    const withUnits = shards.filter(({ unitTests }) => unitTests !== undefined);
    if (withUnits.length > 0 && withUnits.length < shards.length)
        return [line(`unit tests were asked for only in ${shardsText(withUnits)}`)];
    if (shards.some(({ tests, assigned }) => tests === undefined && assigned > 0)) {
        const assigned = sum(shards.map((shard) => shard.assigned));
        const isExact = plans.size === 1 && lists.size === 1 && (!isComplete || assigned === listed);
        return isExact ? [] : [line('the jobs used different plans, and too many tests to compare them')];
    }
    const places = new Map();
    for (const { index, tests = [] } of shards)
        for (const test of tests)
            places.set(test, [...(places.get(test) ?? []), index]);
    const twice = [...places].filter(([, indexes]) => indexes.length > 1);
    const never = isComplete ? listed - places.size : 0;
    return [
        ...(never > 0 ? [line(`${(0,plural/* plural */.L)(never, 'test')} ran in no shard`)] : []),
        ...twice
            .slice(0, MAX_NAMED)
            .map(([test, indexes]) => line(`${test} ran in the shards ${indexes.join(' and ')}`)),
        ...(twice.length > MAX_NAMED
            ? [line(`${twice.length - MAX_NAMED} more tests ran in several shards`)]
            : []),
        ...(never > 0 || twice.length > 0
            ? [line(lists.size > 1 ? 'the jobs have different tests' : 'the jobs used different plans')]
            : []),
    ];
}
/** A shard alone may have nothing to do, but not all of them. */
function idleGroups(group) {
    const { name, total, legs } = group;
    const isComplete = new Set(legs.map(({ shard }) => shard.index)).size === total;
    const outcomes = isComplete && legs.every(({ passed }) => passed) ? outcomesOf(group) : [];
    const idle = outcomes.filter(({ ran }) => ran === 0);
    const findings = idle.map(({ what, skipped }) => skipped === 0
        ? (0,finding/* finding */.gk)('no-test-ran', `${name}: no ${what}test ran in any shard`)
        : (0,finding/* finding */.gk)('all-tests-skipped', `${name}: all ${skipped} ${what}tests of all shards were skipped`));
    return [...findings, ...(idle.some(({ what }) => what === '') ? [] : withoutData(group))];
}
/** How many tests ran and were skipped, apart for the suite and its unit tests. Nobody knows those of a command. */
function outcomesOf({ legs }) {
    const units = legs.flatMap(({ shard }) => shard.unitTests ?? []);
    const unit = { ran: sum(units.map(({ ran }) => ran)), skipped: sum(units.map(({ skipped }) => skipped)) };
    const all = legs.flatMap(({ tests }) => tests ?? []);
    const suite = {
        what: '',
        ran: sum(all.map(({ pass, fail, unfinished }) => pass + fail + unfinished)) - unit.ran,
        skipped: sum(all.map(({ skip }) => skip)) - unit.skipped,
    };
    return [
        ...(all.length === legs.length ? [suite] : []),
        ...(units.length === legs.length ? [{ what: 'unit ', ...unit }] : []),
    ];
}
function withoutData({ name, legs }) {
    if (!legs.every(({ hasNoData }) => hasNoData))
        return [];
    return [
        (0,finding/* finding */.gk)('no-data', `${name}: no shard left coverage data`, {
            detail: 'The report of each shard says why.',
        }),
    ];
}
function sum(numbers) {
    return numbers.reduce((before, number) => before + number, 0);
}

// EXTERNAL MODULE: ./src/checks/shardedData.ts
var shardedData = __webpack_require__(44644);
;// CONCATENATED MODULE: ./src/legs/shardedBinaries.ts
/** @module Binaries that never ran in any shard of a suite. In a shard alone, that says nothing. */




/** The manifests with what all shards of a suite agree on: a binary that one of them started is not missing. */
function withoutRunElsewhere(manifests) {
    const sharded = manifests.filter((manifest) => manifest.shard !== undefined && ranTests(manifest));
    const silent = new Map();
    for (const [key, shards] of (0,arrays/* groupBy */.$)(sharded, keyOf)) {
        const [first = new Set(), ...others] = shards.map(silentIn);
        silent.set(key, new Set([...first].filter((name) => others.every((other) => other.has(name)))));
    }
    return manifests.map((manifest) => {
        const { shard, findings } = manifest;
        if (shard === undefined || shard.total === 1)
            return manifest;
        const names = silent.get(keyOf(manifest)) ?? new Set();
        return { ...manifest, findings: findings.flatMap((item) => inAll(item, names)) };
    });
}
function ranTests({ suite: { kind, tests } }) {
    return kind === 'command' || tests.pass + tests.fail + tests.unfinished > 0;
}
function keyOf({ leg, shard }) {
    return `${(0,legs_leg/* jobKey */.tv)(leg)} ${shard?.total ?? 0}`;
}
function silentIn({ findings }) {
    return new Set(findings.flatMap(({ code, evidence }) => (code === 'binary-never-ran' ? evidence : [])));
}
function inAll(item, names) {
    if (item.code !== 'binary-never-ran')
        return [item];
    const evidence = item.evidence.filter((name) => names.has(name));
    if ((0,shardedData/* mayRunElsewhere */.H)(item))
        return (0,dataHealth/* missedBinaries */.jl)(evidence);
    // Its title says how many there are.
    return evidence.length === item.evidence.length ? [item] : (0,dataHealth/* idleBinaries */.gs)(evidence);
}

;// CONCATENATED MODULE: ./src/legs/toldApart.ts
/**
 * @module Telling the legs of a merge apart: of a job that was run again only the newest data counts, and legs of equal names
 * get different ones. What cannot be told apart is said.
 */







function toldApart(all) {
    const described = all.filter(hasManifest);
    const superseded = new Map([...(0,arrays/* groupBy */.$)(described, legKey).values()].flatMap(supersededIn));
    const newest = described.filter((leg) => !superseded.has(leg));
    const names = distinctNames(newest);
    return {
        legs: all.flatMap((leg) => {
            if (!hasManifest(leg))
                return leg;
            return superseded.has(leg) ? [] : { ...leg, manifest: names.get(leg) ?? leg.manifest };
        }),
        findings: [
            ...supersededFinding(superseded),
            ...(0,finding/* findingIfAny */.HN)('leg-ambiguous', 'Jobs cannot be told apart', [...(0,arrays/* groupBy */.$)(newest, runJobKey).values()].flatMap(ambiguousIn).sort(byteOrder/* compareBytes */.X)),
            ...earlierFinding(newest),
        ],
    };
}
function hasManifest(leg) {
    return leg.manifest !== undefined;
}
/** Equal for the legs of one job of one workflow run. */
function runJobKey({ manifest: { leg, repository, runId } }) {
    return JSON.stringify([repository.toLowerCase(), runId, (0,legs_leg/* jobKey */.tv)(leg)]);
}
/** Equal for one leg in all attempts of its run. */
function legKey(leg) {
    const { matrix, index } = leg.manifest.leg;
    return JSON.stringify([runJobKey(leg), index, (0,canonicalJson/* canonicalJson */.d)(matrix)]);
}
/** The data of earlier attempts, with the newest one. @param legs one leg in any attempts */
function supersededIn(legs) {
    const newest = newestAttempt(legs);
    return legs.filter(({ manifest }) => manifest.runAttempt < newest).map((leg) => [leg, newest]);
}
function newestAttempt(legs) {
    return legs.reduce((max, { manifest }) => Math.max(max, manifest.runAttempt), 0);
}
function supersededFinding(superseded) {
    const lines = [...superseded].map(([{ manifest }, newest]) => `${(0,legs_leg/* legName */.ue)(manifest.leg)}: attempt ${manifest.runAttempt}; the data of attempt ${newest} counts`);
    const title = `${(0,plural/* plural */.L)(lines.length, 'artifact')} of earlier attempts not merged`;
    return (0,finding/* findingIfAny */.HN)('leg-superseded', title, lines.sort(byteOrder/* compareBytes */.X));
}
/** Legs that did not run in the newest attempt of their workflow run, while others did. */
function earlierFinding(legs) {
    const runs = (0,arrays/* groupBy */.$)(legs, ({ manifest: { repository, runId } }) => `${repository.toLowerCase()} ${runId}`);
    const lines = [...runs.values()].flatMap((run) => {
        const newest = newestAttempt(run);
        return run
            .filter(({ manifest }) => manifest.runAttempt < newest)
            .map(({ manifest: { leg, runAttempt, suite } }) => {
            const failed = suite.passed ? '' : ', where its suite failed';
            return `${(0,legs_leg/* legName */.ue)(leg)}: attempt ${runAttempt} of ${newest}${failed}`;
        });
    });
    const jobs = lines.length === 1 ? 'A job' : `${lines.length} jobs`;
    return (0,finding/* findingIfAny */.HN)('leg-of-earlier-attempt', `${jobs} left no data in the newest attempt`, lines.sort(byteOrder/* compareBytes */.X));
}
/** Names of legs that seem to be one and the same job of a matrix, but are not. @param legs of one job of one run */
function ambiguousIn(legs) {
    const places = (0,arrays/* groupBy */.$)(legs, ({ manifest: { leg } }) => String(leg.index ?? (0,canonicalJson/* canonicalJson */.d)(leg.matrix)));
    const clashes = [...places.values()].filter((same) => same.length > 1 && new Set(same.map(({ manifest }) => (0,canonicalJson/* canonicalJson */.d)(manifest))).size > 1);
    return clashes.map((same) => {
        const names = [...new Set(same.map(({ manifest }) => (0,legs_leg/* legName */.ue)(manifest.leg)))].sort(byteOrder/* compareBytes */.X);
        const { leg } = same[0]?.manifest ?? { leg: undefined };
        const place = leg?.index === undefined ? '' : `: each is job ${leg.index + 1} of ${leg.total ?? '?'}`;
        if (areOneJob(same))
            return `${names.join(' and ')}: collected ${same.length} times in one job; set artifact: false on all collect steps but the last`;
        return names.length === 1
            ? `${names.join()}: ${same.length} artifacts with different data`
            : `${names.join(' and ')}${place}`;
    });
}
/** Whether one job collected several times what was built once: the build action says when it began. */
function areOneJob(legs) {
    const builds = new Set(legs.map(({ manifest: { startedAt, runAttempt } }) => `${runAttempt} ${startedAt}`));
    return builds.size === 1 && legs.every(({ manifest }) => manifest.suite.kind === 'steps');
}
/** Manifests with other names for legs that share theirs with legs of other workflow files or runs. */
function distinctNames(legs) {
    const renamed = new Map();
    for (const same of (0,arrays/* groupBy */.$)(legs, ({ manifest: { leg } }) => (0,legs_leg/* legName */.ue)(leg)).values()) {
        const files = new Set(same.map(({ manifest: { leg } }) => leg.workflow ?? ''));
        const runs = new Set(same.map(({ manifest: { runId } }) => runId));
        if (files.size === 1 && runs.size === 1)
            continue;
        for (const each of same) {
            const { leg, runId } = each.manifest;
            const parts = [
                leg.id ?? '',
                files.size > 1 && leg.workflow !== undefined ? external_node_path_.posix.basename(leg.workflow) : '',
                runs.size > 1 ? `run ${runId}` : '',
            ].filter((part) => part !== '');
            const id = parts.length === 0 ? undefined : parts.join(', ');
            renamed.set(each, { ...each.manifest, leg: { ...leg, id } });
        }
    }
    return renamed;
}

;// CONCATENATED MODULE: ./src/legs/mergedReach.ts

/** Makes one set of the sets of several legs. */
class MergedReach {
    sets;
    /** By leg, then by the number of a set in it: numbers of reachers here. */
    members;
    constructor(legs) {
        const sets = new reach/* ReachSets */.XZ(legs.flatMap(({ reach }) => reach?.reachers ?? []));
        this.sets = sets;
        this.members = legs.map(({ reach }) => {
            const numbers = (reach?.reachers ?? []).map((reacher) => sets.numberOf(reacher));
            return (reach?.sets ?? []).map((set) => set.flatMap((member) => numbers[member] ?? []));
        });
    }
    /** The number of the set of all that executed some units of a leg, with those of another set. */
    with(set, leg, units) {
        let all = set;
        for (const { reach = 0 } of units)
            for (const reacher of this.members[leg]?.[reach] ?? [])
                all = this.sets.with(all, reacher);
        return all;
    }
    /** The packages with sets that are numbered in their order. */
    settle(packages) {
        const units = packages.flatMap(({ files }) => files.flatMap((file) => file.units));
        const { reach, renumbered } = this.sets.inOrderOf(units.map((unit) => unit.reach ?? 0));
        const settled = packages.map((pkg) => ({
            ...pkg,
            files: pkg.files.map((file) => ({
                ...file,
                units: file.units.map((unit) => ({ ...unit, reach: renumbered.get(unit.reach ?? 0) ?? 0 })),
            })),
        }));
        return { packages: settled, reach };
    }
}

// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __webpack_require__(32263);
// EXTERNAL MODULE: ./src/coverage/overlaps.ts
var overlaps = __webpack_require__(46624);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
;// CONCATENATED MODULE: ./src/legs/mergeLegs.ts
/**
 * @module Merging measurements of one module by position: other Go versions, systems and tags divide the same file into
 * other units. Each file gets the units of its reference leg, the one with the newest Go that has the file and counts its
 * statements correctly; a unit is covered if any leg executed source code that overlaps it. For straight-line code that
 * is exact; docs/merging-legs.md has an example.
 */








/** Go's counters do not exceed it. */
const MAX_COUNT = 0xffffffff;
/** The merged model, which does not depend on the order of the legs. A single leg is returned unchanged. */
function mergeLegs(legs) {
    const [only] = legs;
    if (only !== undefined && legs.length === 1)
        return only.model;
    const ordered = inReferenceOrder(legs);
    const sources = model/* SOURCES */.Hl.filter((source) => ordered.some(({ model }) => model.sources.includes(source)));
    const mode = ordered.map(({ model }) => model.mode).reduce(format/* widerMode */.$Q, 'set');
    const importPaths = ordered.flatMap(({ model }) => model.packages.map((pkg) => pkg.importPath));
    const merged = new MergedReach(ordered.map(({ model }) => model));
    const legPackages = ordered.map(({ model }, leg) => ({
        leg,
        columns: sources.map((source) => columnOf(model, source)),
        packages: new Map(model.packages.map((pkg) => [pkg.importPath, pkg])),
    }));
    const { packages, reach } = merged.settle(sortedUnique(importPaths).map((importPath) => mergePackage(importPath, legPackages, { sources: sources.length, mode, reach: merged })));
    const linked = new Set(importPaths);
    return {
        mode,
        sources,
        packages,
        notLinked: sortedUnique(ordered.flatMap(({ model }) => model.notLinked)).filter((path) => !linked.has(path)),
        unlinkedStatements: unlinkedStatements(ordered, linked),
        tallies: (0,tallies/* sumAllTallies */.tB)(packages, sources.length),
        reach,
    };
}
/** As the leg that comes first in the order of references counts them. */
function unlinkedStatements(ordered, linked) {
    const all = ordered.toReversed().flatMap(({ model }) => [...model.unlinkedStatements]);
    return new Map(all.filter(([path]) => !linked.has(path)));
}
/**
 * The legs whose statements are counted correctly come first, then the newest Go; names break ties, so that the order of
 * the input does not matter.
 */
function inReferenceOrder(legs) {
    const faulty = new Set(legs.filter(({ model, goVersion: go }) => (0,repeatedStatements/* isFaulty */.s2)(go) || (0,repeatedStatements/* repeatsStatements */.tS)({ go, files: filesOf(model) })));
    return legs.toSorted((left, right) => Number(faulty.has(left)) - Number(faulty.has(right)) || byVersion(left, right));
}
/** For each leg the files whose reference it is. */
function referenceFiles(legs) {
    const seen = new Set();
    return inReferenceOrder(legs).map(({ model, goVersion }) => {
        const files = filesOf(model).filter(({ path }) => !seen.has(path));
        for (const { path } of files)
            seen.add(path);
        return { go: goVersion, files };
    });
}
function filesOf(model) {
    return model.packages.flatMap((pkg) => pkg.files);
}
function byVersion(left, right) {
    const byName = left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
    if (left.goVersion === undefined || right.goVersion === undefined)
        return Number(left.goVersion === undefined) - Number(right.goVersion === undefined) || byName;
    return (0,goVersion/* compareVersions */.Zy)(right.goVersion, left.goVersion) || byName;
}
function columnOf({ sources }, source) {
    const column = sources.indexOf(source);
    return column < 0 ? undefined : column;
}
function mergePackage(importPath, legs, merging) {
    const files = new Map();
    let modulePath = '';
    for (const { packages, columns, leg } of legs) {
        const pkg = packages.get(importPath);
        if (pkg === undefined)
            continue;
        if (modulePath === '')
            modulePath = pkg.modulePath;
        for (const file of pkg.files) {
            const known = files.get(file.path);
            if (known === undefined)
                files.set(file.path, [{ file, leg, columns }]);
            else
                known.push({ file, leg, columns });
        }
    }
    const merged = sortedUnique([...files.keys()]).map((path) => mergeFile(path, files.get(path) ?? [], merging));
    return {
        importPath,
        modulePath,
        files: merged,
        tallies: (0,tallies/* sumAllTallies */.tB)(merged, merging.sources),
    };
}
/** @param legs the legs that have the file, the reference first */
function mergeFile(path, legs, { mode, reach }) {
    const [reference] = legs;
    const others = legs.map((leg) => ({ ...leg, overlapping: (0,overlaps/* overlapFinder */.w)(leg.file.units) }));
    const max = mode === 'set' ? 1 : MAX_COUNT;
    const units = (reference?.file.units ?? []).map((unit) => {
        const found = others.map(({ leg, columns, overlapping }) => ({ leg, columns, units: overlapping(unit) }));
        const add = (countOf) => found.reduce((sum, leg) => Math.min(max, sum + Math.max(0, ...leg.units.map((other) => countOf(other, leg.columns)))), 0);
        return {
            ...unit,
            count: add((other) => other.count),
            counts: (reference?.columns ?? []).map((_, i) => add((other, columns) => other.counts[columns[i] ?? -1] ?? 0)),
            reach: found.reduce((set, { leg, units }) => reach.with(set, leg, units), 0),
        };
    });
    return { path, units, tallies: (0,tallies/* talliesOfUnits */.je)(units, reference?.columns.length ?? 0) };
}
/** Each name once, sorted as in the model: byte by byte. */
function sortedUnique(names) {
    return [...new Set(names)].sort(byteOrder/* compareBytes */.X);
}

// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/slowProgress.ts
var slowProgress = __webpack_require__(42405);
// EXTERNAL MODULE: ./src/stages/compactData.ts + 3 modules
var compactData = __webpack_require__(3147);
// EXTERNAL MODULE: ./src/coverage/exclusions.ts
var coverage_exclusions = __webpack_require__(14833);
// EXTERNAL MODULE: ./src/go/packages/modulesBelow.ts
var modulesBelow = __webpack_require__(19510);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
;// CONCATENATED MODULE: ./src/coverage/locatedFiles.ts
/** @module Measured files in a checkout of which nothing is recorded: data without a manifest, and files of other places. */





/** How many files are looked for at the same time. */
const PARALLEL_FILES = 16;
/**
 * The paths in the repository of measured files, by their paths in the model: where `path-map` says, or where the file is
 * in its module. Nobody knows whether they have the content that was measured.
 * @param known paths of files that need not be looked for
 */
async function locateFiles({ packages }, known, checkout) {
    const paths = packages.flatMap((pkg) => pkg.files).map(({ path }) => path);
    return locatePaths(paths.filter((path) => !known.has(path)), checkout);
}
/** The paths in the repository of measured files, by their paths in the model. */
async function locatePaths(paths, { root, pathMap }) {
    const found = new Map();
    const sought = [];
    for (const path of paths) {
        const place = pathMap.find(path) ?? (root === undefined ? undefined : (0,pathsWithin/* pathBelow */.Br)(root, path));
        if (place === undefined)
            sought.push(path);
        else
            found.set(path, place);
    }
    if (root === undefined || sought.length === 0 || !(await isCheckout(root)))
        return found;
    const modules = await (0,modulesBelow/* modulesBelow */.V)(root);
    await (0,parallel/* forEachLimited */.v)(sought, PARALLEL_FILES, async (path) => {
        const place = await placeIn(root, modules, path);
        if (place !== undefined)
            found.set(path, place);
    });
    return found;
}
/** Other directories, which may be somebody's home, are not searched for modules. */
async function isCheckout(root) {
    const marks = await Promise.all(['.git', 'go.mod', 'go.work'].map((name) => (0,files/* isThere */.$B)((0,external_node_path_.join)(root, name))));
    return marks.includes(true);
}
async function placeIn(root, modules, path) {
    // Nested modules have longer paths than the one that they are in.
    const owners = modules.filter((module) => path.startsWith(`${module.path}/`));
    for (const { path: modulePath, directory } of owners.toSorted((a, b) => b.path.length - a.path.length)) {
        const place = (0,pathsWithin/* pathBelow */.Br)(root, (0,external_node_path_.join)(root, directory, path.slice(modulePath.length + 1)));
        if (place !== undefined && (await (0,files/* isFile */.fo)((0,external_node_path_.join)(root, place))))
            return place;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/coverage/sourceNames.ts
var sourceNames = __webpack_require__(99937);
;// CONCATENATED MODULE: ./src/stages/mergeExclusions.ts




/** How many files are read at the same time. */
const mergeExclusions_PARALLEL_FILES = 16;
/** @param recorded what the legs and reports say about their files */
async function mergeExclusions(rules, recorded, sources, place) {
    const exclusions = new coverage_exclusions/* Exclusions */.O4(rules);
    const unseen = [];
    const known = new Map();
    for (const file of recorded)
        if (known.get(file.path)?.marked !== 'comments')
            known.set(file.path, file);
    await (0,parallel/* forEachLimited */.v)([...known.values()], mergeExclusions_PARALLEL_FILES, async ({ path, file, marked }) => {
        const matters = marked === 'comments' || (marked === 'generated' && rules.generated);
        const source = matters ? await sources.read(path) : undefined;
        const text = source?.kind === 'found' ? source.content : undefined;
        if (matters && text === undefined)
            unseen.push(file);
        exclusions.add(path, file, text);
    });
    return {
        exclusions,
        unseen: unseen.sort(),
        prepare: async (pods, measured) => {
            if (rules.globs.length === 0)
                return;
            const paths = [...(0,sourceNames/* filesByPackage */.l1)(pods, measured)].flatMap(([importPath, names]) => [...names].map((name) => `${importPath}/${name}`));
            const others = paths.filter((path) => !known.has(path));
            const located = await locatePaths(others, place);
            for (const path of others)
                exclusions.add(path, located.get(path) ?? path, undefined);
        },
    };
}

// EXTERNAL MODULE: ./src/coverage/pathMap.ts
var coverage_pathMap = __webpack_require__(51225);
// EXTERNAL MODULE: ./src/coverage/moduleFiles.ts
var moduleFiles = __webpack_require__(86657);
// EXTERNAL MODULE: ./src/report/moduleFigures.ts
var moduleFigures = __webpack_require__(72303);
;// CONCATENATED MODULE: ./src/stages/mergedModules.ts



/**
 * Each once, in the order in which they are named. Where one is in the repository is known if nobody disagrees; its tests
 * are, if every part knows them.
 */
function mergedModules({ packages }, parts) {
    const named = parts.flatMap(namedBy);
    const others = packages.map((pkg) => ({ path: pkg.modulePath }));
    const found = (0,arrays/* groupBy */.$)([...named, ...others].filter(({ path }) => path !== ''), ({ path }) => path);
    const modules = [...found].map(([path, all]) => mergedModule(path, all));
    const ran = parts.map((part) => testsOf(part, modules));
    return modules.map((module) => {
        const counts = ran.map((each) => each?.get(module.path));
        return { ...module, tests: counts.length === 0 ? undefined : counts.reduce(mergedModules_sum) };
    });
}
/** The only module; undefined if there are several, or packages outside it. */
function onlyModule({ packages }, modules) {
    const [first, ...others] = modules;
    if (first === undefined || others.length > 0)
        return undefined;
    return packages.every(({ modulePath }) => modulePath === first.path) ? first.path : undefined;
}
function namedBy({ module, moduleFile, modules }) {
    if (modules !== undefined)
        return modules;
    return module === undefined ? [] : [{ path: module.path, file: moduleFile }];
}
function mergedModule(path, all) {
    const directories = new Set(all.flatMap((each) => (0,moduleFiles/* moduleDirectory */._)(each) ?? []));
    const [directory] = directories;
    return directories.size > 1
        ? { path }
        : { path, directory, file: all.find(({ file }) => file !== undefined)?.file };
}
/** Undefined if the part does not know all of its tests; modules that it does not have ran none. */
function testsOf({ tests, modules: own }, modules) {
    if (tests !== undefined)
        return (0,moduleFigures/* countsByModule */.iQ)(modules, tests);
    if (own === undefined || own.some((module) => module.tests === undefined))
        return undefined;
    const known = new Map(own.map((module) => [module.path, module.tests]));
    const none = { pass: 0, fail: 0, skip: 0, unfinished: 0 };
    return new Map(modules.map(({ path }) => [path, known.get(path) ?? none]));
}
function mergedModules_sum(one, other) {
    if (one === undefined || other === undefined)
        return undefined;
    return {
        pass: one.pass + other.pass,
        fail: one.fail + other.fail,
        skip: one.skip + other.skip,
        unfinished: one.unfinished + other.unfinished,
    };
}

;// CONCATENATED MODULE: ./src/stages/mergedFiles.ts




function mergePlace(checkouts = [], pathMap = new coverage_pathMap/* PathMap */.S()) {
    return { checkouts, root: checkouts.at(-1), pathMap };
}
/**
 * @param parts manifests of legs, and what earlier reports say
 * @param texts what they stored of their sources
 */
async function mergedFiles(model, parts, directed, texts, { checkouts, ...place }) {
    const recorded = parts.flatMap(({ files }) => files ?? []);
    const known = new Map(recorded.map((file) => [file.path, file]));
    const modules = mergedModules(model, parts);
    const located = await locateFiles(model, new Set(known.keys()), place);
    return {
        recorded,
        files: [...known.values()],
        modules,
        moduleFiles: moduleFilesOf(parts),
        located,
        sources: (0,coverage_sources/* mergedSources */.RU)({ roots: checkouts, files: recorded, directed, texts, located }),
    };
}
function moduleFilesOf(parts) {
    const all = parts.flatMap(({ moduleFile, modules = [] }) => [
        moduleFile,
        ...modules.map(({ file }) => file),
    ]);
    return [...new Map(all.flatMap((item) => (item === undefined ? [] : [[item.file, item]]))).values()];
}

// EXTERNAL MODULE: ./src/checks/unitTestFiles.ts
var unitTestFiles = __webpack_require__(91764);
// EXTERNAL MODULE: ./src/coverage/unitTests.ts
var unitTests = __webpack_require__(50121);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/covdata/format/dataProblem.ts
var dataProblem = __webpack_require__(61745);
// EXTERNAL MODULE: ./src/coverage/textProfile.ts
var textProfile = __webpack_require__(35250);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
;// CONCATENATED MODULE: ./src/legs/gatherUnitTests.ts
/** @module Reading data of unit tests, which is merged like that of legs, but apart from it. */















const ADVICE = 'Name the directory that unit tests wrote to (go test -cover ./... -args -test.gocoverdir=DIR), or the profile of go test -coverprofile.';
/**
 * Finds out what each path is.
 * @param paths absolute: GOCOVERDIRs, covdata folders, reports, unpacked artifacts and text profiles
 * @throws UserError if there is nothing
 */
async function unitTestPlaces(paths) {
    const parts = [];
    const profiles = [];
    for (const path of paths) {
        const found = await (0,promises_.stat)(path).catch((error) => {
            const reason = (0,errors/* errorCode */.CA)(error) === 'ENOENT' ? 'there is no such file or directory' : (0,systemFault/* systemReason */.uc)(error);
            throw new errors/* UserError */.yo(`unit: ${path} cannot be read: ${reason}`, ADVICE, { cause: error });
        });
        if (!found.isDirectory()) {
            profiles.push(path);
            continue;
        }
        const { legs, unit } = await (0,legData/* findLegData */.ad)(path);
        const all = [...legs.map(partOf), { manifest: undefined, directories: unit }];
        const filled = all.filter(({ directories }) => directories.length > 0);
        parts.push(...filled);
        if (filled.length > 0)
            continue;
        if (!(await isProfile((0,external_node_path_.join)(path, textProfile/* PROFILE_NAME */.uE))))
            throw new errors/* UserError */.yo(`unit: ${path} has no coverage data`, ADVICE);
        profiles.push((0,external_node_path_.join)(path, textProfile/* PROFILE_NAME */.uE));
    }
    return { parts, profiles };
}
/** All of a leg's data: whoever names it says that it is of unit tests. */
function partOf({ manifest, directories, unit = [] }) {
    return { manifest, directories: [...directories.map(({ path }) => path), ...unit] };
}
/**
 * Reads and merges all of it.
 * @returns undefined if there is none
 * @throws UserError if what the user names cannot be read
 */
async function gatherUnitTests(request) {
    const { parts, profiles, packages, selections, filesLeftOut, nameFile, excluding } = request;
    if (parts.length + profiles.length === 0)
        return undefined;
    const groups = new LegGroups(filesLeftOut);
    const seen = new seenFiles/* SeenFiles */.T();
    const problems = [];
    const texts = [];
    let counterFiles = 0;
    for (const { manifest, directories } of parts) {
        const data = await (0,readData/* readData */.v)({
            // They are one column, whatever the tests started.
            directories: directories.map((path) => ({ path, source: 'tests' })),
            measured: measuredBy(manifest && { ...manifest, packages }, selections, nameFile),
            seen,
        });
        (0,arrays/* append */.B)(problems, data.problems);
        counterFiles += (0,readData/* counterFilesOf */.V)(data.pods);
        await excluding.prepare(data.pods, data.linked);
        groups.add(manifest, data, []);
        for (const directory of directories)
            texts.push(...(await storedProfile((0,external_node_path_.join)(directory, textProfile/* PROFILE_NAME */.uE), nameFile, problems)));
    }
    for (const path of profiles)
        texts.push(await namedProfile(path, nameFile));
    const settled = groups.settle();
    const profile = texts.length === 0 ? undefined : mergeLegs(texts.map(profileLeg));
    const models = [...settled.models(), ...(profile === undefined ? [] : [profileLeg(profile)])];
    const findings = (0,problemFindings/* problemFindings */.E)([...problems, ...settled.problems]);
    return {
        model: mergeLegs(models),
        pods: settled.pods,
        profile,
        findings: counterFiles + texts.length === 0 ? [...findings, (0,finding/* finding */.gk)('no-unit-data', NO_UNIT_DATA)] : findings,
    };
}
const NO_UNIT_DATA = 'There is no coverage data of unit tests';
/** Profiles do not say which Go wrote them. */
function profileLeg(model) {
    return { name: '', goVersion: undefined, model };
}
/** @throws UserError if it is no profile */
async function namedProfile(path, nameFile) {
    return (0,textProfile/* readProfile */.er)(path, nameFile).catch((error) => {
        if (!(error instanceof textProfile/* ProfileError */.eo))
            throw error;
        throw new errors/* UserError */.yo(`unit: ${path} is no coverage profile: ${error.message}`, ADVICE, { cause: error });
    });
}
/** One that an earlier report or a leg has stored; a bad one is a problem. */
async function storedProfile(path, nameFile, problems) {
    if (!(await isProfile(path)))
        return [];
    try {
        return [await (0,textProfile/* readProfile */.er)(path, nameFile)];
    }
    catch (error) {
        problems.push(error instanceof textProfile/* ProfileError */.eo
            ? { code: 'counter-file-unreadable', path, message: error.message }
            : (0,dataProblem/* unreadable */.O)('counter-file-unreadable', path, error));
        return [];
    }
}
async function isProfile(path) {
    return (await (0,promises_.lstat)(path).catch(() => undefined))?.isFile() === true;
}

;// CONCATENATED MODULE: ./src/stages/besideUnitTests.ts
/** @module Data of unit tests when data is merged: what legs and reports have stored, and what the user names. */





/**
 * Reads data of unit tests, and lays it over the model of the integration tests.
 * @throws UserError if what the user names cannot be read
 */
async function besideUnitTests(model, { legs, named, paths = [], ...request }, shards) {
    const stored = [...legs, { manifest: undefined, unit: named.flatMap(({ unit }) => unit) }].map(({ manifest, unit: directories = [] }) => ({ manifest, directories }));
    const { parts, profiles } = await unitTestPlaces(paths);
    const manifests = [...legs, ...parts].flatMap(({ manifest }) => manifest ?? []);
    const data = await gatherUnitTests({
        ...request,
        packages: [...new Set(manifests.flatMap((each) => [...each.packages, ...each.notLinked]))],
        parts: [...stored.filter(({ directories }) => directories.length > 0), ...parts],
        profiles,
    });
    if (data === undefined) {
        // If no shard has data, none has said so.
        const asked = shards.some(({ shard }) => (0,test_shard/* isShard */.ze)(shard) && shard.unitTests !== undefined);
        return { model, data, findings: asked ? [(0,finding/* finding */.gk)('no-unit-data', NO_UNIT_DATA)] : [] };
    }
    const whole = (0,unitTests/* withUnitTests */.i)(model, data.model.packages, ownPackages(model));
    return { model: whole, data, findings: [...data.findings, ...(0,unitTestFiles/* unknownFilesFinding */.L)(whole)] };
}
/** Whether a package is one of the modules that are measured. */
function ownPackages({ packages, notLinked }) {
    const modules = new Set(packages.map(({ modulePath }) => modulePath).filter((path) => path !== ''));
    const known = new Set(notLinked);
    return ({ importPath, modulePath }) => known.has(importPath) ||
        [...modules].some((path) => 
        // Text profiles do not name the modules.
        modulePath === '' ? `${importPath}/`.startsWith(`${path}/`) : modulePath === path);
}

// EXTERNAL MODULE: ./src/coverage/sourcePack.ts
var sourcePack = __webpack_require__(27592);
;// CONCATENATED MODULE: ./src/coverage/sourceTexts.ts
/** @module The texts of measured files that legs and reports have stored: each once, compressed until it is read. */

const LIMITS = { kept: 128 * 1024 * 1024, checked: 1024 ** 3 };
class SourceTexts {
    texts = new Map();
    kept;
    checked;
    constructor({ kept, checked } = LIMITS) {
        this.kept = kept;
        this.checked = checked;
    }
    /**
     * Adds the texts of a sources.bin whose ids are wanted. A text that is not what its id says is left out, so that another
     * leg can have the right one.
     * @param pack untrusted
     * @returns how many texts were refused
     * @throws SourcePackError if the file is damaged; what comes before is kept
     */
    async add(pack, wanted) {
        let refused = 0;
        for (const packed of (0,sourcePack/* textsIn */.Ej)(pack)) {
            const { id, size, deflated } = packed;
            if (!wanted.has(id) || this.texts.has(id))
                continue;
            this.checked -= size;
            if (deflated.length > this.kept || this.checked < 0 || (await (0,sourcePack/* unpackText */.Mz)(packed)) === undefined) {
                refused++;
                continue;
            }
            this.kept -= deflated.length;
            // A part of the file would keep all of it in memory.
            this.texts.set(id, { ...packed, deflated: Buffer.from(deflated) });
        }
        return refused;
    }
    /** The text with this git blob id, with LF as line ends; undefined if there is none. */
    async text(id) {
        const packed = this.texts.get(id);
        return packed === undefined ? undefined : (0,sourcePack/* unpackText */.Mz)(packed);
    }
}

// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
;// CONCATENATED MODULE: ./src/stages/storedTexts.ts
/** @module The sources that legs and reports have stored with their data. */







/**
 * Reads the stored sources, one file after the other. What is wrong with one costs nothing but these texts.
 * @param stored untrusted
 */
async function storedTexts(stored) {
    const texts = new SourceTexts();
    const problems = [];
    for (const { name, folder, files } of stored) {
        const problem = await addTexts(texts, folder, new Set(files.map(sourcePack/* textId */.re)));
        if (problem !== undefined)
            problems.push(`${name}: ${problem}`);
    }
    const title = 'The source text that jobs stored cannot be used';
    return { texts, findings: (0,finding/* findingIfAny */.HN)('sources-unusable', title, problems) };
}
/** @returns what is wrong with the file; undefined if it is good or not there */
async function addTexts(texts, folder, wanted) {
    try {
        const pack = await (0,regularFile/* readRegularFile */.XF)((0,external_node_path_.join)(folder, sourcePack/* SOURCES_NAME */.tW), sourcePack/* MAX_PACK_LENGTH */.im);
        const refused = await texts.add(pack, wanted);
        return refused === 0 ? undefined : `${(0,plural/* plural */.L)(refused, 'text')} refused`;
    }
    catch (error) {
        if (error instanceof sourcePack/* SourcePackError */.vt)
            return `${sourcePack/* SOURCES_NAME */.tW}: ${error.message}`;
        if (error instanceof regularFile/* OddFile */.cb)
            return `${sourcePack/* SOURCES_NAME */.tW}: ${error.message}`;
        const code = (0,errors/* errorCode */.CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code !== undefined)
            return `${sourcePack/* SOURCES_NAME */.tW} cannot be read: ${code}`;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/stages/outConflict.ts
var outConflict = __webpack_require__(8553);
;// CONCATENATED MODULE: ./src/stages/merge.ts
/** @module Merges data that was collected earlier: the stage that replaces a run in `report`. */
































/**
 * Merges directories and legs.
 * @throws UserError if a directory cannot be read, or would be overwritten by the report
 */
async function merge(request) {
    const started = new Date();
    const { outDirectory, running, log } = request;
    if (outDirectory !== undefined)
        await (0,outConflict/* refuseConflict */.Xs)(request.directories, outDirectory);
    const named = await namedData(request);
    const reports = uniqueReports(named);
    const selections = reports.map(({ selection }) => selection);
    const place = mergePlace(request.checkouts, request.pathMap);
    const nameFile = place.root === undefined ? undefined : (0,namedFiles/* fileNamer */.Q)(place.root, place.pathMap);
    const { legs: all, findings: aboutLegs } = legsOf(request, named);
    const stored = await storedTexts(textsOf(all, reports));
    const excluding = await exclusionsIn(all, selections, stored.texts, place, request.exclude);
    const gathered = await gatherLegs(all, selections, { nameFile, running, excluding }, stepsIn(log));
    const { settled, filesLeftOut, directedFiles: directed } = gathered;
    const manifests = gathered.manifests.map(({ manifest }) => manifest);
    const models = settled.models();
    const shards = shardsOf(manifests, reports);
    const given = { legs: all, named, paths: request.unit, selections, filesLeftOut, nameFile, excluding };
    const { model: whole, ...unitTests } = await besideUnitTests(mergeLegs(models), given, shards);
    const model = (0,excludeUnits/* excludeUnits */.S)(whole, excluding.exclusions);
    const unstored = await keep(settled.pods, unitTests.data, outDirectory);
    const legs = [...reports.flatMap((report) => report.legs), ...gathered.legs, ...(request.lost?.legs ?? [])];
    const parts = [...manifests, ...reports.map(({ selection, tests }) => ({ ...selection, tests }))];
    const { recorded, ...files } = await mergedFiles(whole, parts, directed, stored.texts, place);
    return {
        version: request.version,
        ...timeSince(started),
        modulePath: onlyModule(whole, files.modules),
        moduleDir: undefined,
        go: undefined,
        coverage: model,
        binaries: binariesOf(gathered),
        processes: gathered.processes,
        keptStatements: gathered.keptStatements,
        ...suitesOf([...manifests, ...reports]),
        findings: [
            ...(request.lost?.findings ?? []),
            ...aboutLegs,
            ...(0,legFindings/* emptyFindings */.Qp)(gathered.legs, emptyDirectories(named, gathered)),
            ...foundByLegs(manifests, reports, shards, gathered),
            ...(await (0,missingData/* withCauses */.v)(gathered.findings, request.directories, place.root)),
            ...unitTests.findings,
            ...models.flatMap((leg) => (0,revisions/* revisionFindings */.M)(leg.model, directed)),
            ...(0,repeatedStatements/* repeatedStatementFindings */.KV)(referenceFiles(models)),
            ...(0,revisions/* sourceFindings */.C)(recorded),
            ...(0,exclusionFindings/* exclusionFindings */.h)(excluding.exclusions, whole, model, excluding.unseen),
            ...stored.findings,
            ...(0,unusedMappings/* unusedMappings */.y)(place.pathMap),
            ...unstored,
        ],
        legs,
        ...files,
        ...leftOutOf(gathered, whole),
    };
}
async function namedData({ found = [], directories, outDirectory, }) {
    return [
        ...found,
        ...(await Promise.all(directories.map((directory) => (0,legData/* findLegData */.ad)(directory, outDirectory)))),
    ];
}
function shardsOf(manifests, reports) {
    return [...manifests.flatMap(shardedLeg), ...reports.flatMap(({ shard }) => shard ?? [])];
}
/** What the legs found, and what is wrong with them together, with shards among them. */
function foundByLegs(manifests, reports, shards, gathered) {
    const contradictions = reports.flatMap((report) => report.contradictions);
    return [
        ...conflictFindings(gathered.manifests, contradictions),
        ...shardFindings(shards).filter(({ code }) => code !== 'no-data' || !knowsNoData(gathered)),
        ...(0,legFindings/* legFindings */.nF)(withoutRunElsewhere(manifests), withoutRepeated(reports, gathered.findings)),
    ];
}
function leftOutOf({ settled, filesLeftOut, directedFiles }, { packages }) {
    return {
        ...(settled.builds.length === 0 ? {} : { builds: settled.builds }),
        packagesLeftOut: (0,selectedPods/* packagesLeftOut */.dP)(settled.pods, new Set(packages.map((pkg) => pkg.importPath))),
        filesLeftOut: [...filesLeftOut].sort(),
        directedFiles: [...directedFiles].sort(),
    };
}
/** All legs, each once and with a name of its own, then the data without a manifest. */
function legsOf({ origin, legs = [] }, named) {
    const found = named.flatMap((each) => each.legs).map((leg) => ({ ...leg, origin }));
    const apart = toldApart([...found, ...legs]);
    return { ...apart, legs: (0,legData/* plainTogether */.ZY)(apart.legs) };
}
/** Known only if every leg and report says which tests it ran. */
function suitesOf(parts) {
    const lists = parts.flatMap(({ tests }) => (tests === undefined ? [] : [tests]));
    const isKnown = lists.length > 0 && lists.length === parts.length;
    return { suite: undefined, mergedTests: isKnown ? lists.flat() : undefined };
}
function timeSince(started) {
    return { startedAt: started.toISOString(), seconds: (Date.now() - started.getTime()) / 1000 };
}
/** What is excluded, as far as manifests and reports say what was measured. */
async function exclusionsIn(legs, selections, texts, place, rules = exclusionRules/* NO_EXCLUSION_RULES */.F) {
    const parts = [...legs.flatMap(({ manifest }) => manifest ?? []), ...selections];
    const files = parts.flatMap((part) => part.files ?? []);
    const directed = new Set(parts.flatMap(({ directedFiles }) => directedFiles ?? []));
    const sources = (0,coverage_sources/* mergedSources */.RU)({ roots: place.checkouts, files, directed, texts });
    return mergeExclusions(rules, files, sources, place);
}
function stepsIn(log) {
    if (log === undefined)
        return undefined;
    const progress = new slowProgress/* SlowProgress */.t(log);
    return (message) => {
        progress.step(message);
    };
}
async function keep(pods, unitTests, outDirectory) {
    if (outDirectory === undefined)
        return [];
    return (0,compactData/* compactData */.A)(pods, (0,external_node_path_.join)(outDirectory, reportFolder/* DATA_FOLDER */.ej), undefined, unitTests);
}
/** What may have stored its sources: artifacts, and the data of reports. */
function textsOf(legs, reports) {
    return [
        ...legs.flatMap(({ manifest, folder }) => manifest === undefined || folder === undefined
            ? []
            : [{ name: (0,legs_leg/* legName */.ue)(manifest.leg), folder, files: manifest.files }]),
        ...reports.map(({ name, place, selection }) => ({
            name,
            folder: (0,external_node_path_.join)(place, reportFolder/* DATA_FOLDER */.ej),
            files: selection.files ?? [],
        })),
    ];
}
function uniqueReports(named) {
    const reports = named.flatMap((found) => found.reports);
    return [...new Map(reports.map((report) => [report.place, report])).values()];
}
/** Leaves out what was found again, in the same words, in the data of the reports. */
function withoutRepeated(reports, again) {
    const known = new Set(again.map(({ code, title }) => `${code} ${title}`));
    return reports.map((report) => ({
        ...report,
        findings: report.findings.filter(({ code, title }) => !known.has(`${code} ${title}`)),
    }));
}
/** Each once. If all of them are empty, `no-data` says so. */
function emptyDirectories(named, gathered) {
    return knowsNoData(gathered) ? [] : [...new Set(named.flatMap(({ empty }) => empty))];
}
function knowsNoData({ findings }) {
    return findings.some(({ code }) => code === 'no-data');
}
/** Combines the binaries of all legs by import path, in order of appearance. */
function binariesOf({ binaries, settled }) {
    const found = (0,arrays/* groupBy */.$)(binaries, ({ importPath }) => importPath);
    return [...found].flatMap(([importPath, [first, ...others]]) => {
        if (first === undefined)
            return [];
        const processes = others.reduce((sum, binary) => sum + binary.processes, first.processes);
        // The data of a binary that never ran comes from a test binary that tests started in place of it.
        if (others.length === 0 || processes === 0)
            return [first];
        const model = mergeLegs(settled.models((pod) => (0,measuredBinaries/* mainOf */.HV)(pod) === importPath));
        const tally = model.tallies.bySource[model.sources.indexOf('binaries')];
        return [{ ...first, processes, tally: tally ?? { covered: 0, total: 0 } }];
    });
}


/***/ }),

/***/ 8553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ refuseConflict),
/* harmony export */   qM: () => (/* binding */ refusePathConflict),
/* harmony export */   ts: () => (/* binding */ refuseUnitConflict)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36910);
/* harmony import */ var _legs_legData_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87765);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10214);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88020);
/** @module Refuses a report that would overwrite the data it is made from. */






/**
 * Compares places, whatever names they have. A report above the data, or beside it in a directory that is searched, is no
 * conflict.
 * @param directories absolute, the data to merge
 * @param outDirectory absolute, of the report
 * @throws UserError if the report would overwrite data or an earlier report, or be inside it, or if a directory cannot be
 *   read
 */
async function refuseConflict(directories, outDirectory) {
    const out = await placeOf(outDirectory);
    for (const directory of directories) {
        refuseAt(directory, false);
        for (const folder of await (0,_legs_legData_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersWithData */ .al)(directory))
            refuseAt(folder, true);
    }
    function refuseAt(folder, hasData) {
        const place = (0,_covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_1__/* .realDirectory */ .U)(folder);
        const overwrites = place === out || isWithin(place, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA_FOLDER */ .ej));
        if (!overwrites && !(hasData && isWithin(out, place)))
            return;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`out: the report in ${outDirectory} would ${overwrites ? 'overwrite' : 'be inside'} what it is made from, ${folder}`, 'Choose another directory with --out; or remove that one if it is a report that you no longer need.');
    }
}
/**
 * Refuses a report that would overwrite data of unit tests.
 * @param paths absolute: directories and text profiles
 * @throws UserError as `refuseConflict` does
 */
async function refuseUnitConflict(paths, outDirectory) {
    await refusePathConflict(paths, outDirectory, 'the data of unit tests');
}
/**
 * Refuses a report that would overwrite what it is made from.
 * @param paths absolute: directories and files
 * @param what names it
 * @throws UserError as `refuseConflict` does
 */
async function refusePathConflict(paths, outDirectory, what = 'what it is made from') {
    const out = await placeOf(outDirectory);
    for (const path of paths) {
        // What is not there is reported where it is read.
        if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isThere */ .$B)(path)))
            continue;
        if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isDirectory */ .wd)(path)) {
            await refuseConflict([path], outDirectory);
            continue;
        }
        const place = (0,_covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_1__/* .realDirectory */ .U)(path);
        const isOurs = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place) === out && _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FILES */ .JL.some((name) => name === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(place));
        if (!isOurs && !isWithin(place, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_3__/* .DATA_FOLDER */ .ej)))
            continue;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`out: the report in ${outDirectory} would overwrite ${what}, ${path}`, 'Choose another directory with --out, or move the file.');
    }
}
function isWithin(path, directory) {
    return path === directory || path.startsWith(directory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? directory : directory + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}
/** The path without links; the part of it that does not exist stays as it is. */
async function placeOf(path) {
    if ((await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isThere */ .$B)(path)) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) === path)
        return (0,_covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_1__/* .realDirectory */ .U)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await placeOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}


/***/ })

};
