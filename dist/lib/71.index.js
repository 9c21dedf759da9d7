export const id = 71;
export const ids = [71];
export const modules = {

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
 * @param findings of the run: it passes with failed tests if go test says that their packages passed
 */
function contradictionIn({ kind, passed, tests, failed, exitCode, timedOut }, findings) {
    if (!passed)
        return undefined;
    const failures = Math.max(tests.fail + tests.unfinished, failed.length);
    const areHidden = findings.some(({ code }) => code === 'failures-hidden');
    if (failures > 0 && !areHidden)
        return but(`${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(failures, 'test')} to have failed`);
    if (exitCode !== 0)
        return but(`to have exited with ${exitCode}`);
    if (timedOut)
        return but('to have timed out');
    return kind === 'go test' && failures + tests.pass + tests.skip === 0
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
  ZY: () => (/* binding */ plainTogether)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/covdata/read/realDirectory.ts
var realDirectory = __webpack_require__(36910);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
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
    return model/* SOURCES */.H.filter((source) => names.includes(source)).map((source) => ({
        path: (0,external_node_path_.join)(directory, source),
        source,
    }));
}
/** @returns the subdirectories that are left to search */
async function search(here, found) {
    const { path, source } = here;
    const entries = await entriesIn(path);
    const names = new Set(entries.map(({ name }) => name));
    const isData = entries.some((entry) => DATA_NAME.test(entry.name) && !entry.isDirectory());
    const below = (skipped, sourceOf) => entries
        .filter((entry) => entry.isDirectory() && !skipped.includes(entry.name))
        .map(({ name }) => ({ path: (0,external_node_path_.join)(path, name), source: sourceOf(name) }));
    if (names.has(legs_manifest/* MANIFEST_NAME */.i)) {
        found.push({ path, kind: 'artifact', directories: isData ? [here] : await sourceFolders(path) });
        return below(model/* SOURCES */.H, () => source);
    }
    if (entries.length === 0)
        found.push({ path, kind: 'hollow', directories: [] });
    if (isData)
        found.push({ path, kind: 'data', directories: [here] });
    // The report of a run without data has no covdata folder.
    if (names.has(legs_earlierReport/* REPORT_NAME */.F) && (names.has('covdata') || names.has(SCHEMA_NAME)))
        found.push({ path, kind: 'report', directories: [] });
    // A covdata folder has a folder for each source; in a GOCOVERDIR, their names mean nothing.
    const isSource = (name) => !isData && model/* SOURCES */.H.some((known) => known === name);
    return below([], (name) => (isSource(name) ? name : source));
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
    const data = folders.filter(({ kind }) => kind === 'data').flatMap(({ directories }) => directories);
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
        if (!counted)
            empty.push(report.name);
        reports.push(counted ? report : { ...report, legs: report.legs.map(emptied) });
    }
    if (legs.length === 0 && reports.length === 0 && !(await anyCounters(data)))
        empty.push(shown(directory));
    if (data.length > 0)
        legs.push({ manifest: undefined, directories: data });
    return { legs, reports, empty };
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
    return { manifest, directories: await sourceFolders(directory), folder: directory, origin };
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
        return [{ manifest: parseManifest(json), directories, folder: path }];
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${manifest} cannot be used: ${(0,errors/* describeError */.Uc)(error)}`, 'It describes the data next to it; remove it to merge the data without it.');
    }
}
/** @returns undefined if there is no report of ours */
async function readReport(directory) {
    const path = (0,external_node_path_.join)(directory, legs_earlierReport/* REPORT_NAME */.F);
    const { earlierReport } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9571)]).then(__webpack_require__.bind(__webpack_require__, 59571));
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(path, MAX_REPORT_LENGTH)).toString('utf8');
        return earlierReport(json, directory, shown(directory));
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
    return [...found.values()].map(({ finding: item, legs, details, evidence }) => ({
        ...item,
        detail: [...details].join(' '),
        title: legs.length === all.length ? item.title : `${legs.join(' and ')}: ${item.title}`,
        evidence: [...evidence],
    }));
}


/***/ }),

/***/ 97881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ legInfo),
/* harmony export */   dA: () => (/* binding */ lostLeg),
/* harmony export */   og: () => (/* binding */ missingLegs)
/* harmony export */ });
/* harmony import */ var _contradictions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45237);
/* harmony import */ var _gates_legGate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7111);
/** @module The legs of a matrix in a report: what each measured, and which are missing. */



/** GitHub's limit for the jobs of a matrix: a manifest that says more is wrong, and not worth a line for each of them. */
const MAX_MISSING = 256;
/**
 * A leg that was merged.
 * @param counted whether any of its counter data files could be read
 * @param tally what it alone covers
 */
function legInfo({ go, suite, leg, findings, gates = [] }, counted, tally) {
    return {
        name: (0,_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .legName */ .ue)(leg),
        state: counted ? 'merged' : 'empty',
        go,
        tests: suite.kind === 'go test' ? suite.tests : undefined,
        suitePassed: suite.passed && (0,_contradictions_js__WEBPACK_IMPORTED_MODULE_1__/* .contradictionIn */ .V)(suite, findings) === undefined,
        failedTests: suite.failed,
        ...(gates.length === 0 ? {} : { gates: (0,_gates_legGate_js__WEBPACK_IMPORTED_MODULE_2__/* .believedGates */ .J)(gates) }),
        tally,
    };
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
    const uses = new Map();
    for (const leg of legs) {
        const use = JSON.stringify([leg.job, leg.step]);
        uses.set(use, [...(uses.get(use) ?? []), leg]);
    }
    return [...uses.values()].flatMap((found) => {
        const total = Math.max(0, ...found.map((leg) => leg.total ?? 0));
        const seen = new Set(found.map((leg) => leg.index));
        const job = found[0]?.job ?? '';
        const missing = Array.from({ length: total }, (_, index) => index).filter((index) => !seen.has(index));
        const named = missing.slice(0, MAX_MISSING).map((index) => `${job} (job ${index + 1} of ${total})`);
        const more = missing.length - named.length;
        return more === 0 ? named : [...named, `${job} (${more} more of ${total} jobs)`];
    });
}


/***/ }),

/***/ 10071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    sums = new BuildSums();
    reach = new Map();
    names = [];
    linked = new Set();
    notLinked = new Set();
    unlinkedStatements = new Map();
    constructor(goVersion) {
        this.goVersion = goVersion;
    }
    add(manifest, { pods, linked }, selections) {
        this.names.push(manifest === undefined ? '' : (0,legs_leg/* legName */.ue)(manifest.leg));
        for (const importPath of linked)
            this.linked.add(importPath);
        for (const { notLinked, unlinked = [] } of selections) {
            for (const importPath of notLinked)
                this.notLinked.add(importPath);
            for (const { importPath, statements } of unlinked)
                this.unlinkedStatements.set(importPath, statements);
        }
        this.sums.add(pods);
        (0,reach/* addReach */.P_)(this.reach, pods, manifest === undefined ? undefined : (0,legs_leg/* legName */.ue)(manifest.leg));
    }
    pods() {
        return this.sums.pods();
    }
    /**
     * @param pods the pods of the group that count
     * @param indexes unit lists to reuse, shared by all groups
     */
    model(pods, indexes) {
        return {
            // The first by name, so that the order of the legs does not matter.
            name: [...this.names].sort()[0] ?? '',
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
    groups = new Map();
    /** The unit lists of all groups and legs. */
    indexes;
    countedIndexes;
    /**
     * @param filesLeftOut paths of source files that do not count
     * @param exclusions more may be added to it, but not of legs that were added here
     */
    constructor(filesLeftOut = new Set(), exclusions) {
        this.exclusions = exclusions;
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
        const key = manifest === undefined ? '' : groupKey(manifest);
        const group = this.groups.get(key) ?? new LegGroup(manifest?.go.version);
        this.groups.set(key, group);
        group.add(manifest, data, selections);
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
            problems: [...problems, ...(0,clashes/* modeClashes */.V)(pods)],
            models: (matches = () => true) => own.map((each) => each.group.model(each.pods.filter(matches), this.indexes)),
        };
    }
    /** What a leg alone covers. Legs with the same binaries share a unit list. */
    tally({ pods, linked }) {
        return (0,tallyColumn/* tallyColumn */.N)(this.counted.of(pods, linked), pods);
    }
}
function groupKey({ go: { version, goos, goarch } }) {
    return `${version} ${goos} ${goarch}`;
}

// EXTERNAL MODULE: ./src/legs/legInfo.ts
var legInfo = __webpack_require__(97881);
;// CONCATENATED MODULE: ./src/legs/gatherLegs.ts
/** @module Reading the data of all legs of a matrix, one after the other. */









/**
 * Reads one leg after the other and adds it up at once, so that memory does not grow with their number.
 * @param selections what counts of data without a manifest, as earlier reports of it say
 * @param onStep called often with what is being read
 * @throws UserError if a directory cannot be read
 */
async function gatherLegs(all, selections, { nameFile, running = describeData/* COLLECTED_BEFORE */.Q.running, excluding } = {}, onStep = () => undefined) {
    const known = [...all.map(({ manifest }) => manifest), ...selections];
    const filesLeftOut = new Set(known.flatMap((each) => each?.filesLeftOut ?? []));
    const groups = new LegGroups(filesLeftOut, excluding?.exclusions);
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
            const identity = (0,canonicalJson/* canonicalJson */.d)(manifest);
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
            ...(0,dataHealth/* foreignData */.f)([...foreign.values()]),
            ...(0,problemFindings/* problemFindings */.E)([...problems, ...settled.problems]),
        ],
    };
}
function addPrograms(to, from) {
    (0,arrays/* append */.B)(to.binaries, from.binaries);
    (0,arrays/* append */.B)(to.processes, from.processes);
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
function measuredBy(manifest, selections, nameFile) {
    const counted = new Set(selections.flatMap((selection) => selection.packages));
    const leftOut = selections.flatMap((selection) => selection.packagesLeftOut);
    const without = new Set(leftOut.filter((importPath) => !counted.has(importPath)));
    return manifest === undefined
        ? { module: undefined, packages: undefined, without, ...(nameFile === undefined ? {} : { nameFile }) }
        : { module: manifest.module, packages: new Set(manifest.packages) };
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
    const sources = model/* SOURCES */.H.filter((source) => ordered.some(({ model }) => model.sources.includes(source)));
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
        tallies: (0,tallies/* sumAllTallies */.tB)(packages.map((pkg) => pkg.tallies), sources.length),
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
        tallies: (0,tallies/* sumAllTallies */.tB)(merged.map((file) => file.tallies), merging.sources),
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/go/packages/modFile.ts
var modFile = __webpack_require__(71020);
// EXTERNAL MODULE: ./src/go/packages/moduleTree.ts
var moduleTree = __webpack_require__(96124);
;// CONCATENATED MODULE: ./src/go/packages/modulesBelow.ts
/** @module The modules in a checkout, without the go command. */






/** More than the largest repositories have where modules are. */
const MAX_DIRECTORIES = 20_000;
/** Directories without modules of the repository. */
const OTHERS = /^(?:[._].*|testdata|vendor|node_modules)$/;
/**
 * The modules in a directory and below it, those with the shortest paths first.
 * @param root absolute
 */
async function modulesBelow(root) {
    const found = [];
    const directories = [''];
    for (let i = 0; i < Math.min(directories.length, MAX_DIRECTORIES); i++) {
        const directory = directories[i] ?? '';
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, directory), { withFileTypes: true }).catch(() => []);
        if (entries.some((entry) => entry.name === 'go.mod' && !entry.isDirectory())) {
            const path = await modulePathOf((0,external_node_path_.join)(root, directory, 'go.mod'));
            if (path !== undefined)
                found.push({ path, directory });
        }
        for (const entry of entries)
            if (entry.isDirectory() && !OTHERS.test(entry.name))
                directories.push(external_node_path_.posix.join(directory, entry.name));
    }
    return found;
}
async function modulePathOf(file) {
    const text = await (0,regularFile/* readRegularFile */.XF)(file, moduleTree/* MAX_MOD_FILE */.h).catch(() => undefined);
    return text === undefined ? undefined : (0,modFile/* modulePathIn */.f)(text.toString('utf8'));
}

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
        const place = pathMap.find(path) ?? (root === undefined ? undefined : (0,pathsWithin/* pathBelow */.B)(root, path));
        if (place === undefined)
            sought.push(path);
        else
            found.set(path, place);
    }
    if (root === undefined || sought.length === 0 || !(await isCheckout(root)))
        return found;
    const modules = await modulesBelow(root);
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
        const place = (0,pathsWithin/* pathBelow */.B)(root, (0,external_node_path_.join)(root, directory, path.slice(modulePath.length + 1)));
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
    const moduleFiles = new Map(parts.flatMap(({ moduleFile: item }) => (item === undefined ? [] : [[item.file, item]])));
    const located = await locateFiles(model, new Set(known.keys()), place);
    return {
        recorded,
        files: [...known.values()],
        moduleFiles: [...moduleFiles.values()],
        located,
        sources: (0,coverage_sources/* mergedSources */.RU)({ roots: checkouts, files: recorded, directed, texts, located }),
    };
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

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
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
        await (0,outConflict/* refuseConflict */.X)(request.directories, outDirectory);
    const named = await Promise.all(request.directories.map((directory) => (0,legData/* findLegData */.ad)(directory, outDirectory)));
    const found = named.flatMap((each) => each.legs).map((leg) => ({ ...leg, origin: request.origin }));
    const reports = uniqueReports(named);
    const selections = reports.map(({ selection }) => selection);
    const place = mergePlace(request.checkouts, request.pathMap);
    const nameFile = place.root === undefined ? undefined : (0,namedFiles/* fileNamer */.Q)(place.root, place.pathMap);
    const all = (0,legData/* plainTogether */.ZY)([...found, ...(request.legs ?? [])]);
    const stored = await storedTexts(textsOf(all, reports));
    const excluding = await exclusionsIn(all, selections, stored.texts, place, request.exclude);
    const gathered = await gatherLegs(all, selections, { nameFile, running, excluding }, stepsIn(log));
    const { settled, filesLeftOut, directedFiles: directed } = gathered;
    const manifests = gathered.manifests.map(({ manifest }) => manifest);
    const models = settled.models();
    const whole = mergeLegs(models);
    const model = (0,excludeUnits/* excludeUnits */.S)(whole, excluding.exclusions);
    const unstored = await keep(settled.pods, outDirectory);
    const legs = [...reports.flatMap((report) => report.legs), ...gathered.legs, ...(request.lost?.legs ?? [])];
    const parts = [...manifests, ...selections];
    const { recorded, ...files } = await mergedFiles(whole, parts, directed, stored.texts, place);
    return {
        version: request.version,
        ...timeSince(started),
        modulePath: commonModule(whole),
        moduleDir: undefined,
        go: undefined,
        coverage: model,
        binaries: binariesOf(gathered),
        processes: gathered.processes,
        keptStatements: gathered.keptStatements,
        ...suitesOf([...manifests, ...reports]),
        findings: [
            ...(request.lost?.findings ?? []),
            ...(0,legFindings/* emptyFindings */.Qp)(gathered.legs, emptyDirectories(named, gathered)),
            ...conflictFindings(gathered.manifests, reports.flatMap(({ contradictions }) => contradictions)),
            ...(0,legFindings/* legFindings */.nF)(manifests, withoutRepeated(reports, gathered.findings)),
            ...gathered.findings,
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
        packagesLeftOut: (0,selectedPods/* packagesLeftOut */.dP)(settled.pods, new Set(whole.packages.map((pkg) => pkg.importPath))),
        filesLeftOut: [...filesLeftOut].sort(),
        directedFiles: [...directed].sort(),
    };
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
async function keep(pods, outDirectory) {
    if (outDirectory === undefined)
        return [];
    return (0,compactData/* compactData */.A)(pods, (0,external_node_path_.join)(outDirectory, reportFolder/* DATA_FOLDER */.ej));
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
function emptyDirectories(named, { findings }) {
    if (findings.some(({ code }) => code === 'no-data'))
        return [];
    return [...new Set(named.flatMap(({ empty }) => empty))];
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
function commonModule(model) {
    const modules = new Set(model.packages.map((pkg) => pkg.modulePath));
    const [module] = modules;
    return modules.size === 1 && module !== '' ? module : undefined;
}


/***/ }),

/***/ 8553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ refuseConflict)
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
