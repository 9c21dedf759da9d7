export const id = 742;
export const ids = [742];
export const modules = {

/***/ 22179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ healthFindings),
/* harmony export */   f: () => (/* binding */ foreignData)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _coverage_selectedPods_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87461);
/* harmony import */ var _problemFindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17736);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87973);




/** Finds silent binaries, data of other modules and problems with files; `no-data` if there are no counters at all. */
function healthFindings(evidence) {
    return [
        // If no test ran, missing data is no surprise, and another finding says so.
        ...(evidence.suite === 'idle' ? [] : [...noData(evidence), ...silentBinaries(evidence)]),
        ...foreignData(evidence.foreign),
        ...unselectedPackages(evidence.unselected),
        ...(0,_problemFindings_js__WEBPACK_IMPORTED_MODULE_2__/* .problemFindings */ .E)(evidence.problems),
    ];
}
/** For packages without an import path. */
const BUILT_FROM_FILES = 'If these files are those of the repository in another place, such as a container, say with path-map where that is: /src=.';
/** Without the counters of any process, a figure would be a zero that nobody measured. */
function noData({ podsOf, binaries, problems, counterFiles, suite, inProcess, }) {
    if (counterFiles > 0)
        return [];
    if (suite === 'none') {
        return [
            (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('no-data', 'There is no coverage data in the directories', {
                detail: 'A directory with data contains covmeta and covcounters files.',
                fix: 'Name the directories that GOCOVERDIR was set to when the instrumented binaries ran.',
            }),
        ];
    }
    const isUnreadable = problems.some((problem) => problem.code === 'counter-file-unreadable');
    const why = isUnreadable
        ? 'Counter data files were written, but none of them can be read.'
        : binaries.length === 0
            ? 'There was no main package to build.'
            : podsOf.size > 0
                ? 'Binaries were started, but every process was killed or crashed before it wrote its counters.'
                : 'The tests started none of the binaries, or not with a GOCOVERDIR to which they can write.';
    const tests = inProcess
        ? 'The test processes executed no code of the measured packages.'
        : 'The test processes were not measured (in-process: false).';
    return [
        (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('no-data', 'No coverage data was written', {
            detail: isUnreadable && inProcess ? why : `${why} ${tests}`,
            ...(binaries.length > 0
                ? {}
                : {
                    fix: 'If the main packages are in another module, set working-directory to its directory and test-directory to that of the tests.',
                }),
        }),
    ];
}
function silentBinaries({ binaries, podsOf, reExecuted, executed, named, goByPath, suite, }) {
    if (suite === 'none')
        return silentMergedBinaries(podsOf);
    const silent = binaries.filter((binary) => binary.processes === 0);
    const started = silent.filter((binary) => (podsOf.get(binary.importPath) ?? []).length > 0);
    const within = binaries.filter((binary) => reExecuted.has(binary.importPath));
    // Tests called its functions, or started themselves in place of it.
    const never = silent.filter((binary) => !started.includes(binary) && !executed.has(binary.importPath));
    const missed = never.filter((binary) => named.has(binary.importPath));
    const idle = never.filter((binary) => !named.has(binary.importPath));
    const names = (list) => list.map((binary) => `${binary.name} (${binary.importPath})`);
    return [
        ...binaryFindings('process-without-counters', 'started but left no counters', names(started)),
        ...missedBinaries(names(missed)),
        ...builtByPath(missed.flatMap(({ importPath }) => goByPath.get(importPath) ?? [])),
        ...idleBinaries(names(idle)),
        ...binaryFindings('run-as-test-binary', 'ran inside a test binary', names(within)),
    ];
}
function missedBinaries(names) {
    const title = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'binary')} left no data although the tests name ${names.length === 1 ? 'it' : 'them'}`;
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('binary-never-ran', title, names);
}
/** Builds that no go command of ours sees. */
function builtByPath(places) {
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('go-by-path', 'Tests name the go command by its path', [...new Set(places)]);
}
/** No test was ever meant to start them: generators, release tools, examples. */
function idleBinaries(names) {
    const title = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'binary')} never ran; the tests do not name ${names.length === 1 ? 'it' : 'them'}`;
    const found = (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('binary-never-ran', title, names, { detail: '', fix: '' });
    return found.map((item) => ({ ...item, severity: 'notice' }));
}
/** For data that was collected earlier: compacting sums up processes, so even then a binary without any is a loss. */
function silentMergedBinaries(podsOf) {
    const silent = [...podsOf].filter(([, pods]) => pods.every((pod) => pod.processes.length === 0));
    const names = silent.map(([importPath]) => importPath);
    return binaryFindings('process-without-counters', 'started but left no counters', names);
}
function binaryFindings(code, what, evidence) {
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)(code, `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(evidence.length, 'binary')} ${what}`, evidence);
}
/** Names the other modules that the pods belong to, and the files of packages that are known by nothing else. */
function foreignData(foreign) {
    const packages = foreign.flatMap((pod) => pod.meta.packages);
    const evidence = [...new Set(packages.map(originOf))].sort();
    const fix = packages.some(_coverage_selectedPods_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnnamed */ .Vn) ? { fix: BUILT_FROM_FILES } : {};
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('foreign-data', 'Data from binaries of other modules was left out', evidence, fix);
}
function originOf(pkg) {
    if (!(0,_coverage_selectedPods_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnnamed */ .Vn)(pkg) || pkg.records.length === 0)
        return pkg.modulePath || pkg.importPath;
    return `${pkg.importPath}: ${pkg.records.sourceFile(0)}`;
}
/** Names the packages of the module that are in the data although nobody selected them. */
function unselectedPackages(unselected) {
    const evidence = [...unselected].map(([path, count]) => `${path}: ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(count, 'statement')}`).sort();
    const [verb, counts] = evidence.length === 1 ? ['is', 'does'] : ['are', 'do'];
    const title = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(evidence.length, 'package')} that tests built ${verb} not selected and ${counts} not count`;
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('package-not-selected', title, evidence);
}


/***/ }),

/***/ 76299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ COLLECTED_BEFORE),
  s: () => (/* binding */ describeData)
});

// EXTERNAL MODULE: ./src/coverage/measuredBinaries.ts + 1 modules
var measuredBinaries = __webpack_require__(19738);
// EXTERNAL MODULE: ./src/coverage/readData.ts
var readData = __webpack_require__(532);
// EXTERNAL MODULE: ./src/coverage/tallyColumn.ts
var tallyColumn = __webpack_require__(75134);
// EXTERNAL MODULE: ./src/checks/dataHealth.ts
var dataHealth = __webpack_require__(22179);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts + 15 modules
var readPods = __webpack_require__(36026);
// EXTERNAL MODULE: ./src/covdata/units/unitIndex.ts + 2 modules
var unitIndex = __webpack_require__(47891);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/checks/keptProcesses.ts
/** @module Processes that did not exit normally, and what is covered only because their counters were kept. */





/** What follows the command of a test binary that a test started under another name. */
const TEST_BINARY = ' (test binary)';
/** The number of statements that are covered only by processes whose counters Go itself would not have written. */
function keptStatements(index, pods) {
    const columns = [...model/* SOURCES */.H.keys()];
    const all = pods.flatMap((pod) => (0,readPods/* countersOfColumns */.sP)(pod, columns) ?? []);
    const ended = pods.flatMap((pod) => [...pod.endedByColumn.values()]);
    const covered = (counters) => (0,unitIndex/* coveredStatements */.hJ)(index, (0,unitIndex/* countUnits */.jK)(index, counters, 'set'));
    return covered(all) - covered(ended);
}
/** Names the processes that did not exit normally, grouped by program and ending. */
function keptFinding(processes) {
    const kept = processes.filter(({ ending }) => ending !== undefined);
    const count = (0,plural/* plural */.L)(kept.length, 'process', 'es');
    const title = `${count} did not exit normally; the counters were kept`;
    return (0,finding/* findingIfAny */.HN)('process-ended-early', title, groups(kept), { detail: '' });
}
/** `server -addr (pid 12): panicked`, `server: 8 processes killed by SIGKILL`. */
function groups(processes) {
    const found = new Map();
    for (const process of processes) {
        const key = JSON.stringify([programOf(process), process.ending]);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, [process]);
        else
            known.push(process);
    }
    return [...found.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { pid, ending = '' } = first;
        return others.length === 0
            ? `${first.command} (pid ${pid}): ${ending}`
            : `${programOf(first)}: ${others.length + 1} processes ${ending}`;
    });
}
/** The command without its flags. */
function programOf({ command }) {
    const label = command.endsWith(TEST_BINARY) ? TEST_BINARY : '';
    const text = command.slice(0, command.length - label.length);
    return text.replace(/ -.*$/s, '') + label;
}

;// CONCATENATED MODULE: ./src/checks/describeData.ts





/** For data that was collected earlier: nothing is known about how. */
const COLLECTED_BEFORE = {
    built: [],
    suite: 'none',
    inProcess: true,
    running: new Set(),
};
/**
 * Describes the binaries and processes of the data, and finds what is missing.
 * @param indexes a cache of unit lists, which this may add to
 */
function describeData(data, { built, suite, inProcess, running }, indexes) {
    const { pods, linked, foreign, unselected, problems } = data;
    const podsOf = (0,measuredBinaries/* binaryPods */.iM)(pods, built);
    const tallyOf = (own) => (0,tallyColumn/* tallyColumn */.N)(indexes.of(own, linked), own, 'binaries');
    const binaries = (0,measuredBinaries/* binaryInfos */.Je)(built, podsOf, tallyOf);
    const processes = (0,measuredBinaries/* processInfos */.fM)(pods, built, running);
    const kept = processes.some(({ ending }) => ending !== undefined)
        ? keptStatements(indexes.of(pods, linked), pods)
        : 0;
    return {
        binaries,
        processes,
        keptStatements: kept,
        findings: [
            ...(0,dataHealth/* healthFindings */.d)({
                binaries,
                podsOf,
                foreign,
                unselected,
                problems,
                counterFiles: (0,readData/* counterFilesOf */.V)(pods),
                suite,
                inProcess,
                reExecuted: (0,measuredBinaries/* reExecutedMains */.pO)(pods, built),
                executed: (0,measuredBinaries/* executedMains */.kK)(pods),
                named: new Set(built.filter(({ named }) => named).map(({ importPath }) => importPath)),
                goByPath: new Map(built.map(({ importPath, goByPath }) => [importPath, goByPath])),
            }),
            ...keptFinding(processes),
        ],
    };
}


/***/ }),

/***/ 17736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ problemFindings)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39737);


function problemFindings(problems) {
    const byCode = new Map();
    for (const problem of problems) {
        const evidence = byCode.get(problem.code);
        if (evidence === undefined)
            byCode.set(problem.code, [describe(problem)]);
        else
            evidence.push(describe(problem));
    }
    return [...byCode].map(([code, evidence]) => (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, titleOf(code), { evidence }));
}
/** The catalogue's meaning without its full stop. */
function titleOf(code) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosisOf */ .jo)(code).meaning.replace(/\.$/, '');
}
function describe({ path, offset, message }) {
    return `${path}${offset === undefined ? '' : ` at byte ${offset}`}: ${message}`;
}


/***/ }),

/***/ 65249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ repeatedStatementFindings),
/* harmony export */   s2: () => (/* binding */ isFaulty),
/* harmony export */   tS: () => (/* binding */ repeatsStatements)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97508);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);
/**
 * @module A bug of Go 1.27.0 and 1.27.1 (golang/go#80974): if blank or comment lines split a run of statements into
 * several units, each unit is recorded with the number of statements of the whole run, so totals are too high.
 */



/** If the Go version is unknown, fewer places than one in so many units may be due to lines with two statements. */
const UNITS_PER_PLACE = 500;
/** Whether a Go version is known to have the bug, even if units do not show it. */
function isFaulty(go) {
    return (go !== undefined &&
        (0,_go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(go, _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_WITH_SPLIT_UNITS */ .X5) >= 0 &&
        (0,_go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(go, _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_COUNTING_SPLIT_UNITS */ .Mb) < 0);
}
/** Whether the units of the files show the bug. */
function repeatsStatements({ go, files }) {
    if (go !== undefined && (0,_go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(go, _go_goVersion_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_WITH_SPLIT_UNITS */ .X5) < 0)
        return false;
    const places = files.reduce((sum, file) => sum + placesIn(file).certain, 0);
    const units = files.reduce((sum, file) => sum + file.units.length, 0);
    return places > 0 && (go !== undefined || places * UNITS_PER_PLACE >= units);
}
/** Names the files that show the bug and, for a Go version known to have it, those that may be affected. */
function repeatedStatementFindings(parts) {
    const evidence = parts.flatMap((part) => {
        const shown = repeatsStatements(part);
        if (!shown && !isFaulty(part.go))
            return [];
        return part.files.flatMap((file) => {
            const { certain, possible } = placesIn(file);
            if (certain > 0 && shown)
                return `${file.path}: at least ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(certain, 'place')}`;
            return possible > 0 && isFaulty(part.go) ? `${file.path}: perhaps ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(possible, 'place')}` : [];
        });
    });
    const title = parts.some(repeatsStatements)
        ? 'Go counted statements more than once, so the total is too high'
        : 'Go may have counted statements more than once, so the total may be too high';
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('statements-repeated', title, evidence.sort());
}
/**
 * Counts pairs of adjacent units with the same number of statements and a blank or comment line between them, which may be
 * parts of one run. A pair is certain if one unit has fewer lines than statements: together they have at least one statement
 * fewer than recorded. This relies on gofmt's one statement per line; other code may go unnoticed.
 */
function placesIn({ units }) {
    let [certain, possible] = [0, 0];
    for (const [index, unit] of units.entries()) {
        const next = units[index + 1];
        if (next?.statements !== unit.statements || next.functionName !== unit.functionName)
            continue;
        // Every part of a run but the last ends at the end of its last line, which is column 1 of the next.
        if (unit.endColumn !== 1 || next.startLine <= unit.endLine)
            continue;
        if (unit.statements > Math.min(linesOf(unit), linesOf(next)))
            certain++;
        // Parts of one run start in the same column and are executed equally often, and a single statement is never split.
        // Cases and branches that were not executed look the same, so they do not count.
        else if (unit.statements > 1 && unit.startColumn === next.startColumn && isCountedAlike(unit, next))
            possible++;
    }
    return { certain, possible };
}
function isCountedAlike(unit, next) {
    return unit.count === next.count && unit.count > 0;
}
function linesOf({ startLine, endLine, endColumn }) {
    return endLine - startLine + (endColumn === 1 ? 0 : 1);
}


/***/ }),

/***/ 66007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sourceFindings),
/* harmony export */   M: () => (/* binding */ revisionFindings)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/** @module Finds data of different revisions of a file, which a plain union would count as more code than there is. */

/**
 * Names the files with overlapping units. The units of one build never overlap, so the data comes from different sources, or
 * from Go versions that divide code differently (as Go 1.27 does).
 * @param directed files that line directives name, whose units may be at any lines
 */
function revisionFindings(model, directed) {
    const mixed = model.packages
        .flatMap((pkg) => pkg.files)
        .filter((file) => !directed.has(file.path) && overlaps(file))
        .map((file) => file.path);
    const title = 'The data comes from different revisions of the same files, or from different Go versions';
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('several-revisions', title, mixed, {
        detail: 'Their statements are counted separately, so neither the total nor the percentage is right.',
        fix: 'Merge data of one commit and one minor version of Go, and report other data separately.',
    });
}
/** Names the files that differ between legs, whose units cannot be merged. */
function sourceFindings(files) {
    const blobs = new Map();
    const mixed = new Set();
    for (const { path, blob, textBlob = blob } of files) {
        // A leg on Windows cannot know how git stores the line ends.
        if ((blobs.get(path) ?? textBlob) !== textBlob)
            mixed.add(path);
        blobs.set(path, textBlob);
    }
    const title = 'The jobs measured different revisions of the same files';
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('several-revisions', title, [...mixed].sort(), {
        fix: 'Merge jobs that checked out the same commit. If only some were run again, run all of them.',
    });
}
/** Expects units sorted by their start. Units without statements may overlap others. */
function overlaps(file) {
    let furthest;
    for (const unit of file.units) {
        if (unit.statements === 0)
            continue;
        if (furthest !== undefined && startsWithin(unit, furthest))
            return true;
        furthest = unit;
    }
    return false;
}
function startsWithin({ startLine, startColumn }, { endLine, endColumn }) {
    return startLine < endLine || (startLine === endLine && startColumn < endColumn);
}


/***/ }),

/***/ 54624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unusedMappings)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87973);


/** @param pathMap after everything was looked up with it */
function unusedMappings(pathMap) {
    const unused = pathMap.unused();
    return (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIfAny */ .HN)('path-map-unused', `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(unused.length, 'pair')} of path-map matched nothing`, unused);
}


/***/ }),

/***/ 53002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ NO_COMPARISON)
/* harmony export */ });
/** For when there is nothing to compare with, or no comparison was requested. */
const NO_COMPARISON = { lines: { kind: 'none' }, problem: undefined };


/***/ }),

/***/ 84905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ buildModel)
/* harmony export */ });
/* harmony import */ var _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32263);
/* harmony import */ var _covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36026);
/* harmony import */ var _covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47891);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43307);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46529);
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2480);
/* harmony import */ var _unitIndexes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47056);
/** @module Building the coverage model from pods: merged as Go does it, over all sources and over each of them. */







/**
 * The coverage model of the measured packages.
 * @param indexes unit lists to reuse; new ones are added to it
 */
function buildModel({ pods, measured, selected, unlinkedStatements = new Map(), reach = reachOf(pods) }, indexes = new _unitIndexes_js__WEBPACK_IMPORTED_MODULE_3__/* .UnitIndexes */ .r()) {
    const mode = pods.map((pod) => pod.meta.mode).reduce(_covdata_format_format_js__WEBPACK_IMPORTED_MODULE_4__/* .widerMode */ .$Q, 'set');
    const columns = [..._model_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCES */ .H.keys()].filter((column) => pods.some((pod) => pod.columns.includes(column)));
    const index = indexes.of(pods, measured);
    const count = (counted) => (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_6__/* .countUnits */ .jK)(index, pods.flatMap((pod) => (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .countersOfColumns */ .sP)(pod, counted) ?? []), mode);
    const together = count(columns);
    const notLinked = selected.filter((importPath) => !measured.has(importPath));
    const bySource = columns.map((column) => count([column]));
    const reached = (0,_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .unitReach */ .ku)(index, reach);
    const counts = { together, bySource, reach: reached.setOf };
    const packages = index.packages.map((pkg) => packageCoverage(pkg, counts));
    return {
        mode,
        sources: _model_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCES */ .H.filter((_, column) => columns.includes(column)),
        packages,
        notLinked,
        unlinkedStatements: new Map([...unlinkedStatements].filter(([path]) => notLinked.includes(path))),
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_2__/* .sumAllTallies */ .tB)(packages.map((pkg) => pkg.tallies), columns.length),
        reach: reached.reach,
    };
}
function reachOf(pods) {
    const reach = new Map();
    (0,_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .addReach */ .P_)(reach, pods);
    return reach;
}
function packageCoverage(pkg, counts) {
    const files = filesOf(pkg, counts);
    return {
        importPath: pkg.importPath,
        modulePath: pkg.modulePath,
        files,
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_2__/* .sumAllTallies */ .tB)(files.map((file) => file.tallies), counts.bySource.length),
    };
}
/** The files of a package, whose units are sorted by file. */
function filesOf(pkg, { together, bySource, reach }) {
    const files = new Map();
    for (const [unit, owner] of pkg.functionOf.entries()) {
        const fn = pkg.functions[owner];
        if (fn === undefined)
            continue;
        let units = files.get(fn.sourceFile);
        if (units === undefined)
            files.set(fn.sourceFile, (units = []));
        const at = unit * _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_4__/* .UNIT_FIELDS */ .RU;
        units.push({
            startLine: pkg.positions[at] ?? 0,
            startColumn: pkg.positions[at + 1] ?? 0,
            endLine: pkg.positions[at + 2] ?? 0,
            endColumn: pkg.positions[at + 3] ?? 0,
            statements: pkg.positions[at + 4] ?? 0,
            functionName: fn.name,
            literal: fn.literal,
            count: together[pkg.start + unit] ?? 0,
            counts: bySource.map((counts) => counts[pkg.start + unit] ?? 0),
            reach: reach[pkg.start + unit] ?? 0,
        });
    }
    return [...files].map(([path, units]) => ({ path, units, tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_2__/* .talliesOfUnits */ .je)(units, bySource.length) }));
}


/***/ }),

/***/ 4027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modeClashes),
/* harmony export */   v: () => (/* binding */ withOneGranularity)
/* harmony export */ });
/* harmony import */ var _covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32263);
/** @module Binaries whose counters are of different kinds. Nothing here depends on the order of the pods. */

/**
 * Leaves out pods that count by function (perfunc) if others count by unit (perblock), since they cannot be added up.
 * @returns the pods of one granularity, and a problem for each pod that is left out
 */
function withOneGranularity(pods) {
    const byUnit = pods.filter((pod) => pod.meta.granularity === 'perblock');
    const kept = byUnit.length === 0 ? pods : byUnit;
    const left = pods.filter((pod) => !kept.includes(pod));
    return {
        pods: kept,
        problems: left.map(({ metaPath, meta }) => ({
            code: 'granularity-clash',
            path: metaPath,
            message: `it has a counter for each function (${meta.granularity}), other binaries for each unit (perblock); it is left out`,
        })),
    };
}
/** A problem for each pod whose mode is narrower than the widest one. */
function modeClashes(pods) {
    const [first, ...modes] = pods.map((pod) => pod.meta.mode);
    const widest = modes.reduce(_covdata_format_format_js__WEBPACK_IMPORTED_MODULE_0__/* .widerMode */ .$Q, first ?? 'set');
    const narrower = pods.filter((pod) => pod.meta.mode !== widest);
    return narrower.map(({ metaPath, meta }) => ({
        code: 'mode-clash',
        path: metaPath,
        message: `its mode is ${meta.mode}, that of other binaries ${widest}${meta.mode === 'set' ? '; what it covers counts as executed once' : ''}`,
    }));
}


/***/ }),

/***/ 808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText)
/* harmony export */ });
/** @module Command lines for publication: argument values may be secrets, so only the names of flags are kept. */
/** In characters: the arguments are untrusted. */
const MAX_LENGTH = 1000;
/** `--name`, with or without a value. */
const LONG_FLAG = /^--[A-Za-z][\w.-]{0,63}(?==|$)/;
/** `-name` as in Go's flag package; lower-case letters only. */
const WORD_FLAG = /^-[a-z]+(?:[-_.][a-z]+)*(?==|$)/;
/** Possibly a short flag followed by its value, such as `-psecret1`, or a value that begins with a dash. */
const SHORT_FLAG = /^-[A-Za-z]/;
/** The base name of the program, then the names of its flags: `server -addr --db`. */
function commandText([program = 'unknown', ...args]) {
    // After two dashes there are no flags.
    const end = args.indexOf('--');
    const flags = (end < 0 ? args : args.slice(0, end)).flatMap((arg) => flagName(arg) ?? []);
    const text = [program.split(/[\\/]/).at(-1) ?? program, ...flags].join(' ');
    return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1)}…`;
}
/** The name of a flag, without its value; undefined for other arguments. */
function flagName(arg) {
    const whole = (LONG_FLAG.exec(arg) ?? WORD_FLAG.exec(arg))?.[0];
    if (whole !== undefined)
        return whole;
    const short = SHORT_FLAG.exec(arg)?.[0];
    return short === undefined || short === arg ? short : `${short}…`;
}


/***/ }),

/***/ 19738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Je: () => (/* binding */ binaryInfos),
  iM: () => (/* binding */ binaryPods),
  kK: () => (/* binding */ executedMains),
  HV: () => (/* binding */ mainOf),
  fM: () => (/* binding */ processInfos),
  pO: () => (/* binding */ reExecutedMains)
});

// UNUSED EXPORTS: isTestBinary

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/coverage/commandText.ts
var commandText = __webpack_require__(808);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/coverage/endings.ts
/** @module How a process ended, in words. */

const WORDS = {
    panic: 'panicked',
    'fatal error': 'crashed',
    exit: 'ended by syscall.Exit',
    exec: 'replaced by another program',
    itself: 'ended by itself',
    unwritten: 'ended, and could not write its counters',
    'os.Exit': 'ended by os.Exit before its counters were written',
    unknown: 'killed',
    'without hooks': 'ended without Go’s exit hooks',
};
/**
 * `killed by SIGTERM`, `panicked`, `still running`.
 * @param running whether the process is still running
 */
function endingText(ending, running) {
    if (running)
        return 'still running';
    return ending.how === 'signal' ? `killed by ${signalName(ending.signal)}` : WORDS[ending.how];
}
/** The name of a signal. Its number is that of this system, on which the process ran. */
function signalName(number) {
    const found = Object.entries(external_node_os_.constants.signals).find(([, signal]) => signal === number);
    return found?.[0] ?? `signal ${number}`;
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
;// CONCATENATED MODULE: ./src/coverage/measuredBinaries.ts
/** @module Which binary wrote a pod, and what is known about its processes. */




/** How the go command names test binaries. */
const TEST_BINARY = /\.test(?:\.exe)?$/;
/**
 * Whether a pod is of a test binary, even if it wrote where binaries write because a test started it under another name
 * (testscript). Such a build also wrote as a test process, or has no main package of its own.
 */
function isTestBinary(pod) {
    return mainOf(pod) === undefined || pod.columns.includes(model/* SOURCES */.H.indexOf('tests'));
}
/**
 * Whether a process ran a binary rather than a test binary. The tests of a main package may link the same packages as its
 * binary and share its pod. If the process does not say what it was, the path of the executable decides, unless the tests
 * are not known to start themselves under another name.
 */
function ranBinary(pod, process, built) {
    const [program = ''] = process.args;
    if (model/* SOURCES */.H[process.column] !== 'binaries')
        return false;
    if (process.kind !== undefined)
        return process.kind === 'binary';
    if (TEST_BINARY.test(program))
        return false;
    if (!isTestBinary(pod))
        return true;
    const main = mainOf(pod);
    return built.some((binary) => binary.importPath === main && (!binary.reExecuted || program === binary.path));
}
/** Whether a process was a test binary that a test started in place of the binary. */
function stoodIn(pod, process, built) {
    if (model/* SOURCES */.H[process.column] !== 'binaries' || ranBinary(pod, process, built))
        return false;
    return process.kind === undefined
        ? !process.args.some((arg) => arg.startsWith('-test.'))
        : process.kind === 'stand-in';
}
/** The pods of binaries, and those of test binaries that stood in for them. */
function binaryPods(pods, built) {
    const found = new Map();
    for (const pod of pods) {
        const main = mainOf(pod);
        if (main === undefined)
            continue;
        const processes = pod.processes.filter((process) => ranBinary(pod, process, built) || stoodIn(pod, process, built));
        const silent = pod.processes.length === 0 && !isTestBinary(pod);
        if (processes.length > 0 || silent)
            found.set(main, [...(found.get(main) ?? []), { ...pod, processes }]);
    }
    return found;
}
/** Import paths of main packages for whose binaries test binaries stood in, and that had no process of their own. */
function reExecutedMains(pods, built) {
    const mainsOf = (is) => pods
        .filter((pod) => pod.processes.some((process) => is(pod, process, built)))
        .flatMap((pod) => mainOf(pod) ?? []);
    const ran = new Set(mainsOf(ranBinary));
    return new Set(mainsOf(stoodIn).filter((main) => !ran.has(main)));
}
/** Import paths of main packages of which something was executed, be it as a plugin or by a test that calls their functions. */
function executedMains(pods) {
    const executed = new Set();
    for (const pod of pods)
        for (const { packageIndex, counters } of pod.counters.entries()) {
            const pkg = pod.meta.packages[packageIndex];
            if (pkg?.name === 'main' && counters.some((count) => count > 0))
                executed.add(pkg.importPath);
        }
    return executed;
}
/**
 * The binaries that were built, then those of which only data was found.
 * @param tallyOf computes what pods cover
 */
function binaryInfos(built, podsOf, tallyOf) {
    const known = new Set(built.map((binary) => binary.importPath));
    const found = [...podsOf.keys()].filter((importPath) => !known.has(importPath)).sort();
    const info = (name, importPath, origin) => {
        const pods = podsOf.get(importPath) ?? [];
        const processes = pods.flatMap((pod) => pod.processes).filter((process) => process.pid > 0).length;
        return { name, importPath, origin, processes, tally: tallyOf(pods) };
    };
    return [
        ...built.map((binary) => info(binary.name, binary.importPath, 'built')),
        ...found.map((importPath) => info((0,external_node_path_.basename)(importPath), importPath, 'found')),
    ];
}
/** The processes that left counters. Files with pid 0 are sums of several processes (compacted data) and left out. */
function processInfos(pods, built, running) {
    return pods.flatMap((pod) => pod.processes
        .filter((process) => process.pid > 0)
        .map((process) => ({
        source: model/* SOURCES */.H[process.column] ?? 'binaries',
        command: commandOf(process, !ranBinary(pod, process, built)),
        pid: process.pid,
        ...(process.ending === undefined
            ? {}
            : { ending: endingText(process.ending, running.has((0,external_node_path_.basename)(process.path))) }),
    })));
}
/** Only the executable and the names of flags: argument values may be secrets. */
function commandOf(process, testBinary) {
    const [program = 'unknown', ...args] = process.args;
    if (!testBinary)
        return (0,commandText/* commandText */.j)(process.args);
    const own = args.filter((arg) => !arg.startsWith('-test.'));
    const label = TEST_BINARY.test(program) ? [] : ['(test binary)'];
    return [(0,commandText/* commandText */.j)([program, ...own]), ...label].join(' ');
}
/** The import path of the main package in a pod; undefined if it has none, as in most test binaries. */
function mainOf(pod) {
    return pod.meta.packages.find((pkg) => pkg.name === 'main')?.importPath;
}


/***/ }),

/***/ 43307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unlinkedList),
/* harmony export */   H: () => (/* binding */ SOURCES)
/* harmony export */ });
/**
 * @module The coverage model, from which all views are made. The terms are Go's (internal/coverage/defs.go): a unit is a
 * sequence of statements that are executed together, and the mode says how its counter counts.
 */
/** All sources, in the order of the columns of pods. */
const SOURCES = ['binaries', 'tests'];
/** `unlinkedStatements` as a list, for JSON. */
function unlinkedList({ unlinkedStatements }) {
    return [...unlinkedStatements].map(([importPath, statements]) => ({ importPath, statements }));
}


/***/ }),

/***/ 41400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fileNamer)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _covdata_bytes_fileReader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88663);
/* harmony import */ var _go_packages_modFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71020);
/* harmony import */ var _support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22268);
/** @module Files that Go names by where they were built (`go build main.go`), as files of their modules. */




/**
 * Names the files that `path-map` finds in the repository, and those that were built in it, by the nearest go.mod.
 * @param root absolute: the top of the repository
 */
function fileNamer(root, pathMap) {
    const modules = new Map();
    const moduleAt = (directory) => {
        if (!modules.has(directory))
            modules.set(directory, modulePathOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, directory, 'go.mod')));
        return modules.get(directory);
    };
    return (file) => {
        const place = pathMap.find(file) ?? (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .B)(root, file);
        if (place === undefined)
            return undefined;
        for (let directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place);; directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(directory)) {
            const modulePath = moduleAt(directory);
            if (modulePath !== undefined)
                return { path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(modulePath, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(directory, place)), modulePath };
            if (directory === '.')
                return undefined;
        }
    };
}
/** Read at once, as the rest of the data is. */
function modulePathOf(file) {
    try {
        return (0,_go_packages_modFile_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePathIn */ .f)(Buffer.from(new _covdata_bytes_fileReader_js__WEBPACK_IMPORTED_MODULE_1__/* .FileReader */ .q().read(file)).toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 51225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PathMap)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** @module `path-map`: where files that were built in another place are in the repository. */

/** `C:\x`, `C:/x`, and `\\server\share`: absolute on Windows, whatever system reads the data. */
const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;
/** Finds files in the repository by their names in the data, and remembers which pairs found something. */
class PathMap {
    rules;
    used = new Set();
    constructor(mappings = []) {
        this.rules = mappings
            .map((mapping) => ({
            mapping,
            prefix: comparable(mapping.from).replace(/\/+$/, ''),
            directory: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(mapping.to.replaceAll('\\', '/')).replace(/^\.$|\/+$/g, ''),
        }))
            // The longest first, so that a directory can be elsewhere than the one that it is in.
            .sort((a, b) => b.prefix.length - a.prefix.length);
    }
    /** The path in the repository, with slashes; undefined if no pair matches. */
    find(name) {
        const text = comparable(name);
        const rule = this.rules.find(({ prefix }) => text === prefix || text.startsWith(`${prefix}/`));
        if (rule === undefined)
            return undefined;
        const within = withSlashes(name).slice(rule.prefix.length + 1);
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(rule.directory, within);
        if (path === '..' || path.startsWith('../'))
            return undefined;
        this.used.add(rule.mapping);
        return path;
    }
    /**
     * Locates packages that a pair names in the repository, and others as before.
     * @param root absolute: the repository
     */
    locator(root, locate) {
        return (importPath) => {
            const path = this.find(importPath);
            return path === undefined ? locate(importPath) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path);
        };
    }
    /** The pairs that matched nothing so far, as the user wrote them. */
    unused() {
        const all = this.rules.map(({ mapping }) => mapping);
        return all.filter((mapping) => !this.used.has(mapping)).map(({ from, to }) => `${from}=${to}`);
    }
}
function withSlashes(name) {
    return WINDOWS.test(name) ? name.replaceAll('\\', '/') : name;
}
/** Windows does not distinguish upper and lower case. */
function comparable(name) {
    return WINDOWS.test(name) ? withSlashes(name).toLowerCase() : name;
}


/***/ }),

/***/ 46529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ addReach),
/* harmony export */   XZ: () => (/* binding */ ReachSets),
/* harmony export */   ku: () => (/* binding */ unitReach)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43307);
/* harmony import */ var _measuredBinaries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19738);
/** @module Who executed which unit: binaries, the tests of packages, and the legs of a matrix. */



/** The name of test binaries whose processes are not known any more, as in compacted data. */
const SOME_TESTS = 'tests';
/**
 * What the sources of pods executed.
 * @param known is added to
 * @param leg executed all of it as well; undefined if it has no name
 */
function addReach(known, pods, leg) {
    for (const pod of pods) {
        const { layout } = pod.counters;
        const sources = [...pod.countersByColumn].map(([column, counters]) => ({
            reacher: reacherOf(pod, column),
            hits: counters.hits(),
        }));
        const whole = leg === undefined ? [] : [{ reacher: { kind: 'leg', name: leg }, hits: pod.counters.hits() }];
        known.set(layout, [...sources, ...whole].reduce(withReach, known.get(layout) ?? []));
    }
}
function reacherOf(pod, column) {
    const main = (0,_measuredBinaries_js__WEBPACK_IMPORTED_MODULE_1__/* .mainOf */ .HV)(pod);
    if (_model_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES */ .H[column] !== 'tests' && main !== undefined)
        return { kind: 'binary', name: main };
    const programs = pod.processes.map(({ args: [program = ''] }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(program.replaceAll('\\', '/')));
    return { kind: 'tests', name: programs.find((name) => /\.test(?:\.exe)?$/.test(name)) ?? SOME_TESTS };
}
function withReach(known, more) {
    const key = keyOf(more.reacher);
    const at = known.findIndex(({ reacher }) => keyOf(reacher) === key);
    const same = known[at];
    if (same === undefined)
        return [...known, more];
    const hits = same.hits.map((byte, index) => byte | (more.hits[index] ?? 0));
    return known.with(at, { reacher: more.reacher, hits });
}
function keyOf({ kind, name }) {
    return `${kind} ${name}`;
}
/** Sets of reachers, each with a number. The empty set is 0. */
class ReachSets {
    reachers;
    numbers;
    sets = [[]];
    setNumbers = new Map([['', 0]]);
    /** By set, then by reacher: the set with that reacher in it. */
    larger = [];
    /** @param reachers in any order, and possibly several times */
    constructor(reachers) {
        const unique = new Map([...reachers].map((reacher) => [keyOf(reacher), reacher]));
        const sorted = [...unique].sort(([one], [other]) => (one < other ? -1 : 1));
        this.reachers = sorted.map(([, reacher]) => reacher);
        this.numbers = new Map(sorted.map(([key], number) => [key, number]));
    }
    /** The number of a reacher in `reachers`. */
    numberOf(reacher) {
        return this.numbers.get(keyOf(reacher)) ?? 0;
    }
    /** The number of a set with one more reacher. */
    with(set, reacher) {
        const larger = (this.larger[set] ??= new Map());
        let number = larger.get(reacher);
        if (number === undefined)
            larger.set(reacher, (number = this.add(set, reacher)));
        return number;
    }
    add(set, reacher) {
        const members = this.sets[set] ?? [];
        if (members.includes(reacher))
            return set;
        const added = [...members, reacher].sort((one, other) => one - other);
        const key = added.join();
        const number = this.setNumbers.get(key) ?? this.sets.push(added) - 1;
        this.setNumbers.set(key, number);
        return number;
    }
    /** The sets, numbered anew in the order of their first use, so that the order of additions does not show. */
    inOrderOf(uses) {
        const renumbered = new Map([[0, 0]]);
        for (const set of uses)
            if (!renumbered.has(set))
                renumbered.set(set, renumbered.size);
        return {
            reach: { reachers: this.reachers, sets: [...renumbered.keys()].map((set) => this.sets[set] ?? []) },
            renumbered,
        };
    }
}
function unitReach(index, builds) {
    const known = [...builds].filter(([layout]) => index.unitsOf.has(layout));
    const sets = new ReachSets(known.flatMap(([, reaches]) => reaches.map(({ reacher }) => reacher)));
    const setOf = new Uint32Array(index.units);
    for (const [layout, reaches] of known) {
        const units = index.unitsOf.get(layout) ?? new Uint32Array();
        for (const { reacher, hits } of reaches)
            addHits(setOf, units, hits, sets, sets.numberOf(reacher));
    }
    const { reach, renumbered } = sets.inOrderOf(setOf);
    return { reach, setOf: setOf.map((set) => renumbered.get(set) ?? 0) };
}
function addHits(setOf, units, hits, sets, reacher) {
    for (let at = 0; at < hits.length; at++) {
        const byte = hits[at] ?? 0;
        if (byte === 0)
            continue;
        for (let bit = 0; bit < 8; bit++) {
            if ((byte & (1 << bit)) === 0)
                continue;
            const unit = units[8 * at + bit] ?? setOf.length;
            const set = setOf[unit];
            if (set !== undefined)
                setOf[unit] = sets.with(set, reacher);
        }
    }
}


/***/ }),

/***/ 532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ counterFilesOf),
/* harmony export */   v: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36026);
/* harmony import */ var _clashes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4027);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43307);
/* harmony import */ var _selectedPods_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87461);




/**
 * Reads the data, with a column for each of SOURCES. A file that cannot be read is a problem and does not affect others.
 * @throws UserError if a directory cannot be read
 */
async function readData({ directories, measured, seen, onProgress }) {
    const read = await (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .readPods */ .zL)(directories.map((directory) => directory.path), {
        columns: directories.map((directory) => _model_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES */ .H.indexOf(directory.source)),
        testColumn: _model_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES */ .H.indexOf('tests'),
        once: seen,
        onProgress,
    });
    const selected = (0,_selectedPods_js__WEBPACK_IMPORTED_MODULE_1__/* .selectPods */ .x0)(read.pods, measured);
    const { pods, problems } = (0,_clashes_js__WEBPACK_IMPORTED_MODULE_3__/* .withOneGranularity */ .v)(selected.pods);
    const { copies } = read;
    const directoriesRepeated = directories.length > 0 && copies.directories === directories.length;
    return {
        pods,
        linked: (0,_selectedPods_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredPackages */ .gX)(pods, measured),
        foreign: selected.foreign,
        unselected: selected.unselected,
        problems: [...read.problems, ...problems],
        modeClashes: (0,_clashes_js__WEBPACK_IMPORTED_MODULE_3__/* .modeClashes */ .V)(pods),
        copies: copies.directories > 0 || copies.counterFiles > 0,
        repeated: directoriesRepeated || (copies.counterFiles > 0 && counterFilesOf(pods) === 0),
    };
}
/** How many counter data files of the pods could be read. */
function counterFilesOf(pods) {
    return pods.reduce((sum, pod) => sum + pod.processes.length, 0);
}


/***/ }),

/***/ 87461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   dP: () => (/* binding */ packagesLeftOut),
/* harmony export */   gX: () => (/* binding */ measuredPackages),
/* harmony export */   x0: () => (/* binding */ selectPods)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** @module Selecting the pods that belong to the measured packages. */

/**
 * The import paths that Go gives to a package that was built from a list of files (`go build main.go`), and to one in no
 * module with GO111MODULE=off: its directory after an underscore.
 */
const WITHOUT_IMPORT_PATH = /^(?:command-line-arguments$|_\/)/;
/** Separates the pods with a measured package from those without any. */
function selectPods(pods, measured) {
    const named = pods.map((pod) => namePackages(pod, measured));
    const hasMeasured = (pod) => pod.meta.packages.some((pkg) => isMeasured(pkg, measured));
    const isOfModule = (pkg) => pkg.modulePath === measured.module?.path;
    const unselected = named
        .flatMap((pod) => pod.meta.packages)
        .filter((pkg) => isOfModule(pkg) && !isMeasured(pkg, measured));
    return {
        pods: named.filter(hasMeasured),
        foreign: named.filter((pod) => !hasMeasured(pod) && !pod.meta.packages.some(isOfModule)),
        unselected: new Map(unselected.map((pkg) => [pkg.importPath, pkg.records.statements])),
    };
}
/** The import paths of the measured packages in the pods. */
function measuredPackages(pods, measured) {
    const packages = pods.flatMap((pod) => pod.meta.packages);
    return new Set(packages.filter((pkg) => isMeasured(pkg, measured)).map((pkg) => pkg.importPath));
}
/** The import paths of the packages in the pods that are not measured. */
function packagesLeftOut(pods, measured) {
    const paths = new Set(pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath)));
    return [...paths].filter((path) => !measured.has(path)).sort();
}
function isMeasured({ importPath, name }, { packages, mains, without }) {
    if (packages === undefined)
        return without?.has(importPath) !== true;
    return packages.has(importPath) || (name === 'main' && mains?.has(importPath) === true);
}
/** Gives packages without an import path the one that they have in a module of the repository. */
function namePackages(pod, { module, nameFile }) {
    const namers = [
        ...(nameFile === undefined ? [] : [nameFile]),
        ...(module === undefined ? [] : [within(module)]),
    ];
    if (namers.length === 0 || !pod.meta.packages.some(isUnnamed))
        return pod;
    const packages = pod.meta.packages.map((pkg) => (isUnnamed(pkg) ? namePackage(pkg, namers) : pkg));
    return { ...pod, meta: { ...pod.meta, packages } };
}
/** Whether Go knows a package only by where its files were built. */
function isUnnamed({ importPath }) {
    return WITHOUT_IMPORT_PATH.test(importPath);
}
function namePackage(pkg, namers) {
    // Without functions the location of the files is unknown, but there is nothing to count either.
    if (pkg.records.length === 0)
        return pkg;
    for (const nameFile of namers) {
        const first = nameFile(pkg.records.sourceFile(0));
        if (first === undefined)
            continue;
        const importPath = first.path.slice(0, first.path.lastIndexOf('/'));
        const names = { importPath, modulePath: first.modulePath };
        return pkg.renamed(names, (file) => nameFile(file)?.path ?? file);
    }
    return pkg;
}
/** Names the files in the directory of a module, which may be one on another system. */
function within({ path: modulePath, dir }) {
    const paths = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(dir) && !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(dir) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    return (file) => {
        const path = paths.relative(dir, file);
        if (!paths.isAbsolute(file) || path.startsWith('..') || paths.isAbsolute(path))
            return undefined;
        return { path: `${modulePath}/${path.split(paths.sep).join('/')}`, modulePath };
    };
}


/***/ }),

/***/ 53078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Mf: () => (/* binding */ MAX_SOURCE_LENGTH),
/* harmony export */   _b: () => (/* binding */ findSourceFiles),
/* harmony export */   mU: () => (/* binding */ hashesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/* harmony import */ var _support_parallel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53500);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62665);
/** @module The measured files in the repository, and their content when they were measured. */






/** In how many packages files are read at the same time. */
const PARALLEL_PACKAGES = 8;
/** In bytes; generated files can be large. */
const MAX_SOURCE_LENGTH = 64 * 1024 * 1024;
const NEWLINE = 0x0a;
/**
 * The measured files that are in the module's repository, sorted by path; empty outside a repository. Files that a
 * build generated elsewhere are left out.
 */
async function findSourceFiles(model, { moduleDir, locate, workspace, misnamed }, platform) {
    const root = await repositoryRoot(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(moduleDir), workspace);
    if (root === undefined)
        return [];
    const found = [];
    await (0,_support_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .v)(model.packages, PARALLEL_PACKAGES, async ({ importPath, files }) => {
        const located = locate(importPath);
        const directory = located === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(located).catch(() => undefined);
        if (directory === undefined)
            return;
        for (const { path } of files) {
            if (misnamed.has(path))
                continue;
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path.slice(importPath.length + 1));
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, absolute);
            if (file.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(file))
                continue;
            const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(absolute, MAX_SOURCE_LENGTH).catch(() => undefined);
            if (content === undefined)
                continue;
            const where = { path, file: file.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'), lines: linesIn(content) };
            found.push({ ...where, ...hashesOf(content, platform) });
        }
    });
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function linesIn(content) {
    let lines = content.length > 0 && content.at(-1) !== NEWLINE ? 1 : 0;
    for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
        lines++;
    return lines;
}
/** The hashes of a file's content. */
function hashesOf(content, platform) {
    const [blob, textBlob] = [blobOf(content, platform), blobOf(content, 'win32')];
    return blob === textBlob ? { blob } : { blob, textBlob };
}
/** Git's SHA-1 of a file's content. On Windows, git checks out text files with CRLF and stores them with LF. */
function blobOf(content, platform) {
    const kept = platform === 'win32' && content.includes('\r\n')
        ? Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
        : content;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${kept.length}\0`).update(kept).digest('hex');
}
/**
 * The nearest directory with a `.git`, which is a file in worktrees and submodules, or else the workspace that the
 * directory is in: a checkout by the API, or in a container without git, has no `.git`. Undefined if there is neither.
 * @param directory absolute, without links
 */
async function repositoryRoot(directory, workspace) {
    for (let current = directory;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(current)) {
        if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isThere */ .$B)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(current, '.git')))
            return current;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(current) === current)
            break;
    }
    const root = workspace === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace).catch(() => undefined);
    if (root === undefined)
        return undefined;
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, directory);
    return within.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(within) ? undefined : root;
}


/***/ }),

/***/ 84272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ NO_SOURCES),
/* harmony export */   RU: () => (/* binding */ mergedSources),
/* harmony export */   u: () => (/* binding */ runSources),
/* harmony export */   xg: () => (/* binding */ GAP_WORDS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88020);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62665);
/* harmony import */ var _sourceFiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53078);
/**
 * @module The text of measured files, for views that show or need it. A text is only given out if it is the one that was
 * measured, as far as that is known: another one would be shown with wrong colours.
 */





/** A reason for a reader: the rest of a sentence about a file. */
const GAP_WORDS = {
    missing: 'its source is not in the checkout',
    differs: 'its source in the checkout is not the one that was measured',
    unknown: 'its source is not known',
};
/** Nothing is known about any file. */
const NO_SOURCES = {
    read: () => Promise.resolve({ kind: 'unknown' }),
    place: () => Promise.resolve(undefined),
};
/**
 * The sources of a run, in the directories of its packages, which need not be in a repository. Files whose content was
 * recorded must still have it.
 */
function runSources({ locate, files, directed }) {
    const recorded = new Map(files.map((file) => [file.path, file]));
    const places = new Map();
    const placeOf = async (path) => {
        const directory = locate(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path));
        if (directory === undefined)
            return undefined;
        const found = places.get(directory) ?? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => undefined);
        places.set(directory, found);
        const place = await found;
        return place === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path));
    };
    return {
        read: async (path) => directed.has(path) ? { kind: 'unknown' } : contentAt(await placeOf(path), recorded.get(path)),
        place: async (path) => {
            const place = await placeOf(path);
            return place !== undefined && (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isThere */ .$B)(place)) ? place : undefined;
        },
    };
}
/** The sources of merged legs, in a checkout: only files that have the recorded content and are inside of it. */
function mergedSources({ roots, files, directed }) {
    const recorded = new Map();
    for (const file of files) {
        const known = recorded.get(file.path);
        if (known === undefined)
            recorded.set(file.path, file);
        else if (known !== 'several' && textHash(known) !== textHash(file))
            recorded.set(file.path, 'several');
    }
    const inRepository = new Map(files.map(({ path, file }) => [path, file]));
    return {
        read: async (path) => {
            const file = recorded.get(path);
            if (file === undefined || directed.has(path))
                return { kind: 'unknown' };
            if (file === 'several')
                return { kind: 'differs' };
            let found = { kind: 'missing' };
            for (const root of roots) {
                const content = await contentAt(await placeIn(root, file.file), file);
                if (content.kind === 'found')
                    return content;
                if (content.kind === 'differs')
                    found = content;
            }
            return found;
        },
        place: async (path) => {
            const file = inRepository.get(path);
            if (file === undefined)
                return undefined;
            for (const root of roots) {
                const place = await placeIn(root, file);
                if (place !== undefined)
                    return place;
            }
            return undefined;
        },
    };
}
/** The hash of the content with LF line ends. */
function textHash({ blob, textBlob }) {
    return textBlob ?? blob;
}
/**
 * The real path of a file in a checkout; undefined if it is not there, or is elsewhere by a link.
 * @param file with slashes; from a manifest, which may say anything
 */
async function placeIn(root, file) {
    const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root).catch(() => undefined);
    if (realRoot === undefined || !isWithin(realRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realRoot, file)))
        return undefined;
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realRoot, file)).catch(() => undefined);
    return place !== undefined && isWithin(realRoot, place) ? place : undefined;
}
function isWithin(root, path) {
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return within !== '' && within !== '..' && !/^\.\.[\\/]/.test(within) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(within);
}
/** @param recorded what the content has to be; undefined if it may be any */
async function contentAt(place, recorded) {
    if (place === undefined)
        return { kind: 'missing' };
    const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(place, _sourceFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_LENGTH */ .Mf).catch(() => undefined);
    if (content === undefined)
        return { kind: 'missing' };
    const isMeasured = recorded === undefined || textHash(recorded) === (0,_sourceFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .blobOf */ .DE)(content, 'win32');
    return isMeasured ? { kind: 'found', content } : { kind: 'differs' };
}


/***/ }),

/***/ 2480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ uncoveredOf),
/* harmony export */   je: () => (/* binding */ talliesOfUnits),
/* harmony export */   tB: () => (/* binding */ sumAllTallies),
/* harmony export */   w4: () => (/* binding */ sumTallies)
/* harmony export */ });
/* unused harmony export tallyUnits */
const NOTHING = { covered: 0, total: 0 };
/**
 * The covered and total statements of units.
 * @param countOf returns the count that decides whether a unit is covered
 */
function tallyUnits(units, countOf) {
    let covered = 0;
    let total = 0;
    for (const unit of units) {
        total += unit.statements;
        if (countOf(unit) > 0)
            covered += unit.statements;
    }
    return { covered, total };
}
/**
 * The tallies of units, for all sources together and for each.
 * @param sources the number of sources
 */
function talliesOfUnits(units, sources) {
    return {
        together: tallyUnits(units, (unit) => unit.count),
        bySource: Array.from({ length: sources }, (_, i) => tallyUnits(units, (unit) => unit.counts[i] ?? 0)),
    };
}
/** The sum of tallies; zero for none. */
function sumTallies(tallies) {
    return tallies.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }), NOTHING);
}
/**
 * The sums of tallies, for all sources together and for each.
 * @param sources the number of sources
 */
function sumAllTallies(all, sources) {
    return {
        together: sumTallies(all.map((tallies) => tallies.together)),
        bySource: Array.from({ length: sources }, (_, i) => sumTallies(all.flatMap(({ bySource }) => bySource[i] ?? []))),
    };
}
/** The statements of a tally that were not executed. */
function uncoveredOf({ covered, total }) {
    return total - covered;
}


/***/ }),

/***/ 75134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tallyColumn)
/* harmony export */ });
/* harmony import */ var _covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36026);
/* harmony import */ var _covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47891);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43307);
/** @module What pods cover, without building a model. */



/**
 * The covered and total statements of pods.
 * @param index the units of these pods
 * @param source the source whose counters count; by default all
 */
function tallyColumn(index, pods, source) {
    const columns = source === undefined ? [..._model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .H.keys()] : [_model_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCES */ .H.indexOf(source)];
    // Whether a unit is covered is the same in every mode.
    const counts = (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .countUnits */ .jK)(index, pods.flatMap((pod) => (0,_covdata_read_readPods_js__WEBPACK_IMPORTED_MODULE_0__/* .countersOfColumns */ .sP)(pod, columns) ?? []), 'set');
    return { covered: (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_2__/* .coveredStatements */ .hJ)(index, counts), total: index.statements };
}


/***/ }),

/***/ 47056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ UnitIndexes)
/* harmony export */ });
/* harmony import */ var _covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47891);

/** Legs of a matrix usually have the same binaries, but in a monorepo all may be different. */
const MAX_INDEXES = 64;
/** Unit lists by builds and measured packages. */
class UnitIndexes {
    withoutFiles;
    indexes = new Map();
    /** A number for each build. */
    numbers = new Map();
    /** @param withoutFiles paths of source files whose units are left out */
    constructor(withoutFiles = new Set()) {
        this.withoutFiles = withoutFiles;
    }
    /** The units of the measured packages in the pods. */
    of(pods, measured) {
        const builds = pods.map(({ counters: { layout } }) => {
            const number = this.numbers.get(layout) ?? this.numbers.size;
            this.numbers.set(layout, number);
            return number;
        });
        const key = JSON.stringify([builds, [...measured].sort()]);
        const known = this.indexes.get(key);
        if (known !== undefined)
            return known;
        const index = (0,_covdata_units_unitIndex_js__WEBPACK_IMPORTED_MODULE_0__/* .indexUnits */ .aB)(pods.map(({ meta, counters: { layout } }) => ({ meta, layout })), (importPath) => measured.has(importPath), (sourceFile) => this.withoutFiles.has(sourceFile));
        // The oldest is removed first.
        const [oldest] = this.indexes.keys();
        if (oldest !== undefined && this.indexes.size === MAX_INDEXES)
            this.indexes.delete(oldest);
        this.indexes.set(key, index);
        return index;
    }
}


/***/ }),

/***/ 39737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f2: () => (/* binding */ FINDING_CODES),
  jo: () => (/* binding */ diagnosisOf),
  dT: () => (/* binding */ isFindingCode)
});

;// CONCATENATED MODULE: ./src/findings/dataDiagnoses.ts
/** Go renames a file only when it is complete, so a broken one comes from counters in the standard library (golang/go#59563). */
const UNREADABLE = 'Leave the standard library out of coverpkg. If it is not in there, something else wrote or truncated the files: remove them and run again.';
const DIRECTORY_DIAGNOSES = {
    'data-directory-missing': {
        severity: 'error',
        meaning: 'A coverage data directory was gone when the suite ended.',
        why: 'The data written there is lost.',
        fix: 'Find the test or script that removes the directory named by GOCOVERDIR, or its parent.',
    },
    'data-directory-unwritable': {
        severity: 'warning',
        meaning: 'A coverage data directory was not writable when the suite ended.',
        why: 'Processes that exited after its permissions were changed left no counters.',
        fix: 'Find the test or script that changes the owner or the permissions of the directory named by GOCOVERDIR.',
    },
    'data-folder-unread': {
        severity: 'warning',
        meaning: 'Folders below a coverage data directory were not read.',
        why: 'They cannot be read, are more than 16 levels deep, or there are more than 10,000. Data in them is missing.',
        fix: 'Find the test or script that creates them, or changes their owner or permissions.',
    },
    'foreign-owned-data': {
        severity: 'notice',
        meaning: 'Processes of another user wrote coverage data.',
        why: 'It is counted if it can be read, but processes of different users may overwrite each other’s files, or fail to write their own.',
        fix: 'Run them as the user of the job: docker run --user "$(id -u):$(id -g)", no sudo.',
    },
    'data-older-than-run': {
        severity: 'error',
        meaning: 'Counter data files are older than the run.',
        why: 'They were copied into the directory, and may cover code that this run did not execute.',
        fix: 'Remove old coverage data before the tests run, and copy none into GOCOVERDIR.',
    },
    'data-not-stored': {
        severity: 'error',
        meaning: 'The coverage data could not be stored.',
        why: 'The figures are complete, but the data can neither be merged nor uploaded.',
        fix: 'Make room on the disk, or choose another directory with --out.',
    },
};
const FILE_DIAGNOSES = {
    'counter-file-unreadable': {
        severity: 'error',
        meaning: 'Counter data files could not be read.',
        why: 'Their counts are missing.',
        fix: UNREADABLE,
    },
    'meta-file-unreadable': {
        severity: 'error',
        meaning: 'Meta-data files could not be read.',
        why: 'Unless there is another copy of such a file, the counts of its binary are missing.',
        fix: UNREADABLE,
    },
    'orphan-counters': {
        severity: 'error',
        meaning: 'Counter data files have no meta-data file.',
        why: 'Their counts are missing, because nothing says which code they belong to.',
        fix: 'Keep covmeta and covcounters files together when you copy data.',
    },
    'leftover-temporary-file': {
        severity: 'warning',
        meaning: 'Processes were killed while they wrote their data.',
        why: 'Their counts are missing.',
        fix: 'Give a process time to exit after the signal before you kill it.',
    },
    'counter-shape-mismatch': {
        severity: 'error',
        meaning: 'Counters do not fit the meta-data of their binary.',
        why: 'Those that do not fit are left out.',
        fix: 'Build with -covermode=atomic, and do not mix data of different builds in one directory.',
    },
    'unknown-function': {
        severity: 'error',
        meaning: 'Counters belong to functions that their binary does not have.',
        why: 'They are left out.',
        fix: 'Do not mix data of different builds in one directory.',
    },
    'plugin-left-out': {
        severity: 'warning',
        meaning: 'Packages of plugins were left out.',
        why: 'Go writes the meta-data before plugins are loaded. With preserve, plugins count if their process exits normally; if it is killed, only the rest of it does.',
        fix: 'Stop the process with a signal that it handles, and leave preserve on.',
    },
    'more-entries': {
        severity: 'notice',
        meaning: 'Counter data files have more entries than their headers say.',
        why: 'Go 1.20 counts the functions before it writes them, while goroutines are still running. All entries are read; go tool covdata reads only as many as the header says.',
        fix: '',
    },
    'hash-mismatch': {
        severity: 'error',
        meaning: 'Files are named after a different build than the one in their headers.',
        why: 'They are read by their names, as Go does, so counts may be attributed to the wrong code.',
        fix: 'Do not rename data files.',
    },
    'duplicate-directory': {
        severity: 'notice',
        meaning: 'Directories that were named more than once were read once.',
        why: '',
        fix: 'Name each directory once.',
    },
    'duplicate-counters': {
        severity: 'notice',
        meaning: 'Copies of counter data files were counted once.',
        why: 'A file with the same name and content had already been read.',
        fix: '',
    },
    'process-snapshots': {
        severity: 'notice',
        meaning: 'Processes wrote their counters more than once.',
        why: 'Each file holds the counts since the process started, so only the last one is counted.',
        fix: '',
    },
    'live-file-unreadable': {
        severity: 'warning',
        meaning: 'Live files could not be read.',
        why: 'Their processes were killed the moment they started, something truncated the files, or the files belong to another user.',
        fix: 'If processes are killed that early on purpose, do nothing: they had not executed anything yet. Files of another user need a change of owner (sudo chown).',
    },
    'live-file-unknown': {
        severity: 'warning',
        meaning: 'Processes of a binary ended before all of its packages were initialized, and no other process of it got further.',
        why: 'Go writes the meta-data after that, and without it nothing says what they executed.',
        fix: 'Let at least one process of the binary reach its main function.',
    },
    'mode-clash': {
        severity: 'notice',
        meaning: 'Binaries were built with different counter modes.',
        why: 'Whether code is covered is the same in all of them; how often it was executed is not.',
        fix: 'Build all binaries with -covermode=atomic.',
    },
    'granularity-clash': {
        severity: 'error',
        meaning: 'Binaries that count by function were left out.',
        why: 'Their figures cannot be added to those of binaries that count by unit.',
        fix: 'Build all binaries with go build -cover.',
    },
    'packages-not-counted': {
        severity: 'error',
        meaning: 'Packages that nothing links could not be counted, so the total is too low.',
        why: 'With include: all they count as uncovered, but Go’s cover tool cannot read them.',
        fix: 'Mend the files, or leave the packages out of coverpkg.',
    },
    'sources-gone': {
        severity: 'warning',
        meaning: 'Source files in the data are no longer there, so they do not count.',
        why: 'Tests generated them and removed them again: they are no part of the module, and go tool cover would give up on them.',
        fix: 'To measure them, keep them until the suite has ended.',
    },
    'line-directives': {
        severity: 'notice',
        meaning: 'Functions have the names and lines of other files, by //line directives.',
        why: 'Go names them so in all of its data. The figures are right, but go tool cover -func cannot read coverage.out, and lines are annotated only if the files have them; since Go 1.27, not at all.',
        fix: 'Generate the code without line directives (goyacc -l), or leave its packages out of coverpkg.',
    },
    'path-map-unused': {
        severity: 'notice',
        meaning: 'Pairs of path-map matched no file in the data.',
        why: 'Go names files by where they were built only if they are built one by one (go build main.go). All others are found by their import paths.',
        fix: 'Remove the pairs, or write the directories as they were where the binaries were built.',
    },
    'statements-repeated': {
        foundAgain: true,
        severity: 'warning',
        meaning: 'Go counted statements more than once, so the total is too high.',
        why: 'Go 1.27.0 and 1.27.1 split statements at blank lines and comments, and count all of them in each part (golang/go#80974). Go’s own tools report the same figures.',
        fix: 'Measure with Go 1.26, or with Go 1.27.2 or later, and do not compare totals across Go versions.',
    },
};

;// CONCATENATED MODULE: ./src/findings/processDiagnoses.ts
const PROCESS_DIAGNOSES = {
    'no-data': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No coverage data was written, or none of it could be read.',
        why: 'The binaries were not started with GOCOVERDIR in their environment, or were killed before they could write.',
        fix: 'Make the tests start the binaries from PATH and pass the environment on (cmd.Env = append(os.Environ(), …)), and stop servers with a signal that they handle. Tests that build binaries have to call go by its name: by its absolute path (runtime.GOROOT, go env GOROOT) it builds without -cover.',
    },
    'process-without-counters': {
        severity: 'warning',
        meaning: 'A binary was started, but none of its processes left counters.',
        why: 'Go writes counters when a process exits normally. A process that is killed, panics or is still running leaves none.',
        fix: 'Stop it with a signal that it handles (SIGTERM with signal.NotifyContext), and wait for it in the test.',
    },
    'process-ended-early': {
        severity: 'notice',
        meaning: 'Processes did not exit normally; their counters were kept.',
        why: 'They were killed by a signal that they do not handle, crashed, panicked or are still running. Without preserve, their counters would be lost.',
        fix: '',
    },
    'process-still-running': {
        severity: 'warning',
        meaning: 'A process started by the suite was still running when its data was read.',
        why: 'It left the suite’s process group, so it was not ended with the suite. What it executes from now on is not counted; without preserve, nothing it executed would be. Only Linux shows all such processes.',
        fix: 'Stop it in the test (t.Cleanup) or at the end of the command, and wait until it has exited.',
    },
    'binary-never-ran': {
        severity: 'warning',
        meaning: 'A binary was built, but no process of it wrote any data. A notice if the tests do not name it.',
        why: 'It did not run, or it could not write its data: it may have run as another user or in a container.',
        fix: 'Start it from PATH (or set bin-dir to where the tests expect it) and pass the environment on. Tests that build it have to call go by its name, not by its absolute path; if they use -coverpkg, it has to contain the main package.',
    },
    'go-by-path': {
        severity: 'warning',
        meaning: 'Tests name the go command by its absolute path, and a binary that they name left no data.',
        why: 'Only the go command that is first on PATH instruments what tests build. By its path (runtime.GOROOT, go env GOROOT) go builds without -cover.',
        fix: 'Start go by its name: exec.Command("go", …).',
    },
    'run-as-test-binary': {
        severity: 'notice',
        meaning: 'A binary ran inside a test binary.',
        why: 'A test started its own test binary in place of the binary, as testscript does. The data is in the binaries column.',
        fix: '',
    },
    'binary-replaced': {
        severity: 'notice',
        meaning: 'A binary was replaced or removed during the suite.',
        why: 'What the replacement executes counts only if it is instrumented.',
        fix: 'Make the tests use the binary on PATH instead of building their own, or set bin-dir to a directory that they do not write to.',
    },
    'program-not-instrumented': {
        severity: 'warning',
        meaning: 'A binary was replaced by one built without -cover, or a program reported that it was built without it.',
        why: 'Its processes write no data.',
        fix: 'Make the tests use the binary on PATH instead of building their own, or build it with -cover (test-builds does this for go build inside tests).',
    },
    'main-not-instrumented': {
        severity: 'warning',
        meaning: 'Binaries were built with -cover but without their main package.',
        why: 'Such a binary writes no data and prints no warning (golang/go#80307). It is one that the tests built, or that replaced one of ours.',
        fix: 'Add the main package to its -coverpkg.',
    },
    'other-go-version': {
        severity: 'warning',
        meaning: 'Binaries were built with a Go version other than the pinned one.',
        why: 'Go versions divide the same code into different units, so statements may be counted twice.',
        fix: 'Build them with the go command on PATH, which is the pinned version.',
    },
    'gocoverdir-not-set': {
        severity: 'warning',
        meaning: 'Instrumented binaries reported that GOCOVERDIR was not set.',
        why: 'They were started with an environment that lacks it, and left no data.',
        fix: 'Pass the environment on: cmd.Env = append(os.Environ(), …); sudo --preserve-env=GOCOVERDIR; docker run --env GOCOVERDIR with the directory as a volume.',
    },
    'gocoverdir-unusable': {
        severity: 'warning',
        meaning: 'Instrumented binaries reported that they could not write to GOCOVERDIR.',
        why: 'Where they run, it does not exist, is a relative path from another directory, is not a directory, or is not writable.',
        fix: 'Pass GOCOVERDIR on unchanged, as an absolute path. In a container, mount it as a volume at the same path, writable by the container’s user.',
    },
    'foreign-data': {
        severity: 'notice',
        meaning: 'Data from binaries of other modules was left out.',
        why: 'The tests built and ran them, but no measured package is instrumented in them.',
        fix: '',
    },
    'package-not-selected': {
        severity: 'notice',
        meaning: 'Packages of the module that are not selected, but that tests built, do not count.',
        why: 'They are fixtures that ./... does not match (in testdata, in a directory whose name begins with _ or ., in another module, or generated and removed by a test), or coverpkg does not name them.',
        fix: 'To measure them, name them in coverpkg.',
    },
};

;// CONCATENATED MODULE: ./src/findings/publishingDiagnoses.ts
const LEG_MISSING = 'Coverage that only this job contributes is missing from the total.';
const LEG_DIAGNOSES = {
    'leg-missing': {
        severity: 'error',
        verdict: 'always',
        meaning: 'A job of the matrix uploaded no artifact.',
        why: LEG_MISSING,
        fix: 'Look at the log of the job: it was cancelled, failed before the suite ended, or could not upload. Put jobs that measure nothing into a matrix of their own.',
    },
    'leg-broken': {
        severity: 'error',
        verdict: 'always',
        meaning: 'An artifact cannot be used.',
        why: LEG_MISSING,
        fix: 'Run the job again. If that does not help, find the other step that uploads an artifact of this name.',
    },
    'leg-empty': {
        severity: 'error',
        meaning: 'An artifact or a directory has no coverage data.',
        why: 'Coverage that only this job or directory contributes is missing from the total.',
        fix: 'See the job’s own report for why nothing was measured.',
    },
    'leg-foreign': {
        severity: 'error',
        meaning: 'Legs belong to another commit, repository or workflow run.',
        why: 'What they measured is not what this report is about.',
        fix: 'Merge the artifacts of one workflow run, or the data of one commit. If their code is the same and they belong together, leave the code out of fail-on.',
    },
    'leg-contradictory': {
        severity: 'error',
        meaning: 'Legs contradict themselves.',
        why: 'They are said to have passed although something failed, or the other way round. Suites that cannot have passed count as failed.',
        fix: 'Find the step that writes or changes their manifest.json or report.json.',
    },
    'manifest-shortened': {
        severity: 'notice',
        meaning: 'The manifest of a job had no room for everything.',
        why: 'The figures are complete; the report of the job itself names everything.',
        fix: '',
    },
    'several-revisions': {
        severity: 'error',
        meaning: 'The data comes from different revisions of the same files, or from different Go versions.',
        why: 'Their lines do not match, so neither the total nor the percentage is right.',
        fix: 'Merge data of one commit: if only some jobs were run again, run all of them, and report other data separately.',
    },
};
const UNAFFECTED = 'The verdict is not affected.';
const PUBLISHING_DIAGNOSES = {
    'artifact-empty': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'There was no data to upload.',
        why: UNAFFECTED,
        fix: 'See the report for why nothing was measured.',
    },
    'artifact-name-taken': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'Another step of this workflow run has already uploaded an artifact of this name.',
        why: UNAFFECTED,
        fix: 'Give each of them a name of its own with artifact-name.',
    },
    'artifact-quota': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'The storage for artifacts is full.',
        why: UNAFFECTED,
        fix: 'Delete old artifacts or lower retention-days.',
    },
    'artifact-unavailable': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'There is no artifact service, or it does not answer as expected.',
        why: UNAFFECTED,
        fix: 'Outside GitHub Actions and on GitHub Enterprise Server, set artifact: false; otherwise run the job again.',
    },
    'artifact-failed': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'The artifact could not be uploaded.',
        why: UNAFFECTED,
        fix: 'Run the job again.',
    },
    'check-run-refused': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'No check run was published.',
        why: UNAFFECTED,
        fix: 'Grant the job checks: write, or set check-run: false.',
    },
    'annotations-refused': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'Annotations could not be published.',
        why: UNAFFECTED,
        fix: 'Run the job again.',
    },
};

;// CONCATENATED MODULE: ./src/findings/suiteDiagnoses.ts
const BUILD_DIAGNOSES = {
    'go-version-default': {
        severity: 'notice',
        meaning: 'The go.mod file names no Go version, or one before Go 1.20, so the newest stable Go is used.',
        why: 'Measuring binaries needs Go 1.20 or later.',
        fix: 'To pin a version, set go-version or raise the go line.',
    },
    'workspace-module': {
        severity: 'notice',
        meaning: 'Only one module of the workspace is measured.',
        why: 'It is the module of working-directory. The others, which are named, are linked like any library.',
        fix: 'To measure another one, run once more with its directory as working-directory.',
    },
    'no-main-package': {
        severity: 'notice',
        meaning: 'There is no main package, so only test processes are measured.',
        why: 'The module is a library, or the packages input leaves its main packages out.',
        fix: '',
    },
    'equal-program-names': {
        severity: 'notice',
        meaning: 'Binaries that would have had the same name were named after their import paths.',
        why: 'They would otherwise overwrite each other in the directory that is on PATH.',
        fix: '',
    },
    'binary-off-path': {
        severity: 'notice',
        meaning: 'A binary whose name PATH already resolves was not put first on PATH.',
        why: 'It would change what the name means for everything that the tests start.',
        fix: 'If the tests mean this binary by the name, name its package in packages, for example packages: ./... ./cmd/git.',
    },
    'not-preserved': {
        severity: 'notice',
        meaning: 'The counters of processes that do not exit normally are not kept.',
        why: 'That needs a patched Go runtime in the binaries, and this one could not be patched.',
        fix: '',
    },
    'fixed-place-taken': {
        severity: 'notice',
        meaning: 'Binaries that are started without GOCOVERDIR, or with one of their own, are not measured.',
        why: 'They would write to a directory whose path is compiled into them, one for each working directory. Another run is using it, or it could not be created in the tool cache.',
        fix: 'Run the suites of one working directory one after the other.',
    },
    'overlay-ignored': {
        severity: 'warning',
        meaning: 'Files of measured packages are replaced by -overlay, but Go measures the originals.',
        why: 'go build -cover instruments the file on disk and ignores its replacement (golang/go#73802).',
        fix: 'Leave those packages out of coverpkg, or build without the overlay.',
    },
};
const SUITE_DIAGNOSES = {
    'no-test-matched': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No test function exists only with the build tags.',
        why: 'The test packages have no test functions with them; tests in a module of their own need test-directory.',
        fix: 'Tag the files of the integration tests (//go:build integration), set tags, or run all tests with suite: all.',
    },
    'no-test-ran': {
        severity: 'error',
        verdict: 'always',
        meaning: 'No test ran.',
        why: 'go test found no tests to run.',
        fix: 'Check tags, test-packages and any -run in test-flags.',
    },
    'all-tests-skipped': {
        severity: 'error',
        verdict: 'always',
        meaning: 'All tests were skipped.',
        why: 'Nothing was tested, so nothing was measured.',
        fix: 'Find out why they skip: a missing environment variable or service, or -short.',
    },
    'package-without-tests': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The selected tests of a package did not run.',
        why: 'Its test process exited successfully without running any of them.',
        fix: 'Check its TestMain: it must call m.Run, and should fail if something that the tests need is missing.',
    },
    'tests-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'Tests failed, or a package failed outside its tests.',
        why: '',
        fix: '',
    },
    'failures-hidden': {
        severity: 'notice',
        meaning: 'Tests failed in packages that passed.',
        why: 'TestMain exits with another code than that of m.Run. The verdict on the suite is that of go test.',
        fix: 'End TestMain with os.Exit(m.Run()), or with nothing: go test then uses the result of m.Run.',
    },
    'test-build-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The tests of a package do not compile.',
        why: 'None of them ran.',
        fix: '',
    },
    'test-panic': {
        severity: 'error',
        verdict: 'always',
        meaning: 'A test process panicked.',
        why: 'The tests after the panic did not run; without preserve, the counters of the process are lost.',
        fix: '',
    },
    'suite-timeout': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The suite did not finish in time.',
        why: 'Everything that was still running was ended. A test process prints the stacks of all its goroutines before it ends.',
        fix: 'Find out from the stacks what the test is waiting for, or raise timeout.',
    },
    interrupted: {
        severity: 'error',
        verdict: 'always',
        meaning: 'The suite was interrupted.',
        why: '',
        fix: '',
    },
    'command-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'The command exited with a code other than 0.',
        why: '',
        fix: '',
    },
    'go-test-failed': {
        severity: 'error',
        verdict: 'always',
        meaning: 'go test failed although no test failed.',
        why: 'Its own message is in the log above.',
        fix: '',
    },
    'passes-plainly': {
        severity: 'warning',
        meaning: 'Tests that failed pass without instrumentation.',
        why: 'They depend on something that measuring changes, or do not always fail.',
        fix: 'Find out which part it is: in-process: false, test-builds: false and preserve: false each leave one out.',
    },
    'fails-plainly': {
        severity: 'notice',
        meaning: 'Tests that failed fail without instrumentation too.',
        why: '',
        fix: '',
    },
    'nested-build-failed': {
        severity: 'warning',
        meaning: 'Builds inside the suite failed with instrumentation and had to be repeated without it.',
        why: 'What such a build produces is not measured.',
        fix: 'The evidence has the first line of the error. test-builds: false leaves builds inside the suite alone.',
    },
    'nested-build-plain': {
        severity: 'notice',
        meaning: 'Builds inside the suite could not be instrumented: their flags do not allow it, another release of Go does them, or they are of another copy of the module, with other code.',
        why: 'What such a build produces is not measured.',
        fix: '',
    },
    'others-left-running': {
        severity: 'notice',
        meaning: 'Processes of programs that are not measured were still running when the suite ended, and were terminated.',
        why: 'They are not instrumented, so no coverage is lost.',
        fix: 'Stop everything that a test starts, in t.Cleanup.',
    },
    'no-terminal': {
        severity: 'notice',
        meaning: 'Tests looked for a terminal, and the suite has none.',
        why: 'The suite runs in a session of its own, on a laptop as in CI, so that all of its processes can be ended.',
        fix: 'Give such tests a pseudo-terminal of their own, or run them by go test alone.',
    },
    'processes-left-running': {
        severity: 'warning',
        meaning: 'Processes were still running when the suite ended, and were terminated.',
        why: 'Go writes counters when a process exits normally: a server that handles SIGTERM has written them.',
        fix: 'Stop everything that a test starts, in t.Cleanup.',
    },
};

;// CONCATENATED MODULE: ./src/findings/catalogue.ts
/** @module Every code that a finding can have, in the order of docs/health.md. */




const CATALOGUE = {
    ...PROCESS_DIAGNOSES,
    ...DIRECTORY_DIAGNOSES,
    ...FILE_DIAGNOSES,
    ...LEG_DIAGNOSES,
    ...SUITE_DIAGNOSES,
    ...BUILD_DIAGNOSES,
    ...PUBLISHING_DIAGNOSES,
};
const FINDING_CODES = Object.keys(CATALOGUE);
function diagnosisOf(code) {
    return CATALOGUE[code];
}
/** Manifests may come from another version of this tool, and hold codes that this one does not know. */
function isFindingCode(code) {
    return Object.hasOwn(CATALOGUE, code);
}


/***/ }),

/***/ 46329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ gradeFindings),
/* harmony export */   XV: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* unused harmony export DEFAULT_FAIL_ON */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39737);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60096);
/** @module `fail-on`: which findings fail the run. It only changes severities: an error fails the run, nothing else does. */




/** Everything that makes the coverage figures wrong. */
const DEFAULT_FAIL_ON = codesOf('error');
const GROUPS = {
    default: DEFAULT_FAIL_ON,
    warnings: new Set([...DEFAULT_FAIL_ON, ...codesOf('warning')]),
    none: new Set(),
};
/** Suggestions for an unknown code. */
const MAX_SUGGESTIONS = 3;
function codesOf(severity) {
    return new Set(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .FINDING_CODES */ .f2.filter((code) => isGradable(code) && (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).severity === severity));
}
function isGradable(code) {
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).verdict === undefined;
}
/**
 * Parses codes and the words `default`, `warnings` and `none`, separated by whitespace or commas; empty means `default`.
 * @throws UserError for an unknown word, for a code that cannot fail a run, and for `none` combined with other values
 */
function parseFailOn(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 0)
        return DEFAULT_FAIL_ON;
    if (words.includes('none') && words.some((word) => word !== 'none'))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('fail-on: none cannot be combined with other values', 'Remove either none or the others.');
    return new Set(words.flatMap((word) => [...codesFor(word)]));
}
function codesFor(word) {
    if (Object.hasOwn(GROUPS, word))
        return GROUPS[word] ?? [];
    if (!(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .isFindingCode */ .dT)(word))
        throw unknown(word);
    if ((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(word).verdict === 'late')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`fail-on: ${word} occurs after the verdict, so it cannot fail the run`, 'Remove it.');
    return [word];
}
function unknown(word) {
    const allowed = [
        ...Object.keys(GROUPS),
        ..._catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .FINDING_CODES */ .f2.filter((code) => (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).verdict !== 'late'),
    ];
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`fail-on: ${JSON.stringify(word)} is not a finding code`, `Did you mean ${anyOf((0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, allowed).slice(0, MAX_SUGGESTIONS))}? docs/health.md lists all codes; default, warnings and none are allowed too.`);
}
function anyOf(words) {
    return new Intl.ListFormat('en', { type: 'disjunction' }).format(words);
}
/**
 * Returns the findings with the severities that `failOn` gives them, most severe first. Codes that this version of the
 * tool does not know keep their severity.
 */
function gradeFindings(findings, failOn) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(findings.map((item) => ({ ...item, severity: gradeOf(item, failOn) })));
}
function gradeOf({ code, severity }, failOn) {
    if (!(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .isFindingCode */ .dT)(code))
        return severity;
    const own = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).severity;
    // What is a notice here, although its code is a warning, is nothing to fail for.
    if (severity === 'notice' && own === 'warning')
        return severity;
    if (!isGradable(code))
        return own;
    if (failOn.has(code))
        return 'error';
    return own === 'error' ? 'warning' : own;
}


/***/ }),

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ findingIfAny),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39737);
/** @module What a run has to say to its user: one list that every stage adds to and every view shows. */

/** Makes a finding. Severity, detail and fix come from the catalogue unless `rest` has something more specific. */
function finding(code, title, rest = {}) {
    const { severity, why, fix } = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisOf */ .jo)(code);
    return {
        code,
        severity,
        title,
        detail: rest.detail ?? why,
        fix: rest.fix ?? fix,
        evidence: rest.evidence ?? [],
    };
}
/** Makes a finding with its evidence; none if there is no evidence. */
function findingIfAny(code, title, evidence, rest = {}) {
    return evidence.length === 0 ? [] : [finding(code, title, { ...rest, evidence })];
}
const ORDER = ['error', 'warning', 'notice'];
/** Sorts by severity, most severe first; otherwise the order stays. */
function bySeverity(findings) {
    return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}


/***/ }),

/***/ 60096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** @module What a user may have meant by a word that is not known. */
/** Sorts `words` by their similarity to `word`, the most similar first. */
function nearest(word, words) {
    // Only the start of a long text is compared: our words are short.
    const start = word.slice(0, 100);
    const distances = new Map(words.map((other) => [other, editDistance(start, other)]));
    return [...words].sort((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
}
/** The number of letters to insert, delete or replace (Levenshtein distance). */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of Array.from(from).entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 97508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Hs: () => (/* binding */ minorOf),
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   Mb: () => (/* binding */ FIRST_COUNTING_SPLIT_UNITS),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   X5: () => (/* binding */ FIRST_WITH_SPLIT_UNITS),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dg: () => (/* binding */ FIRST_WITH_COVERAGE),
/* harmony export */   n4: () => (/* binding */ FIRST_WITH_VARIABLES_FILE),
/* harmony export */   uB: () => (/* binding */ versionOfSemver)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/** @module Names of Go releases: `1.26.8`, `1.20`, `1.27rc1`, and their order. */

/** Since Go 1.21 the first release of a minor version ends in `.0`, and `1.21` alone is a language version. */
const FIRST_WITH_ZERO_PATCH = 21;
/** Go 1.20, the first release that can instrument binaries (`go build -cover`). */
const FIRST_WITH_COVERAGE = release(1, 20, 0);
/** Go 1.21, the first whose cover tool writes its variables to a file of their own. */
const FIRST_WITH_VARIABLES_FILE = release(1, 21, 0);
/** Go 1.27, the first to split units at blank lines and comments; its release candidates already do. */
const FIRST_WITH_SPLIT_UNITS = { name: '1.27', semver: '1.27.0-0' };
/** Go 1.27.2, the first to count the statements of split units once (golang/go#80974). */
const FIRST_COUNTING_SPLIT_UNITS = release(1, 27, 2);
const VERSION = /^(?:go)?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4})|(rc|beta)(\d{1,3}))?$/;
/**
 * Parses `1.26.8`, `go1.26.8`, `1.27rc1` or `1.20`; undefined for anything else.
 * From `1.21` on, a version without a patch number is a language version, which sorts before the first release
 * candidate (Go's internal/gover).
 */
function parseGoVersion(text) {
    const [, major, minor, patch, stage, number] = VERSION.exec(text) ?? [];
    if (major === undefined || minor === undefined)
        return undefined;
    if (patch !== undefined)
        return release(Number(major), Number(minor), Number(patch));
    const [start, name] = [`${Number(major)}.${Number(minor)}.0`, `${Number(major)}.${Number(minor)}`];
    if (stage !== undefined && number !== undefined)
        return { name: `${name}${stage}${Number(number)}`, semver: `${start}-${stage}.${Number(number)}` };
    return { name, semver: Number(minor) < FIRST_WITH_ZERO_PATCH ? start : `${start}-0` };
}
/** The release in a tool cache folder called `1.26.8` or `1.27.0-rc.1`; undefined for other names. */
function versionOfSemver(text) {
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0___default().parse(text);
    if (parsed?.version !== text)
        return undefined;
    const [stage, number] = parsed.prerelease;
    if (stage === undefined)
        return release(parsed.major, parsed.minor, parsed.patch);
    return parseGoVersion(`${parsed.major}.${parsed.minor}${stage}${number ?? ''}`);
}
/** Compares for sorting, oldest first. */
function compareVersions(left, right) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().compare(left.semver, right.semver);
}
/** The newest of the versions; undefined if there are none. */
function newest(versions) {
    return versions.toSorted(compareVersions).at(-1);
}
/** Whether it is a release: not a release candidate, a beta or a language version. */
function isStable(version) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().prerelease(version.semver) === null;
}
/** The minor version: `1.26` for `1.26.8`. */
function minorOf(version) {
    return `${semver__WEBPACK_IMPORTED_MODULE_0___default().major(version.semver)}.${semver__WEBPACK_IMPORTED_MODULE_0___default().minor(version.semver)}`;
}
function release(major, minor, patch) {
    const semantic = `${major}.${minor}.${patch}`;
    const bare = patch === 0 && major === 1 && minor < FIRST_WITH_ZERO_PATCH;
    return { name: bare ? `${major}.${minor}` : semantic, semver: semantic };
}


/***/ }),

/***/ 71020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseDirectives),
/* harmony export */   f: () => (/* binding */ modulePathIn)
/* harmony export */ });
/** @module Parsing go.mod and go.work files as Go's own parser does (golang.org/x/mod/modfile). */
const TOKEN = /"(?:\\.|[^"\\])*"|`[^`]*`|[^\s"`]+/g;
/** All directives in the order of the file. Everything else is ignored: reporting errors is left to Go. */
function parseDirectives(content) {
    const directives = [];
    let block;
    for (const [index, text] of content
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .entries()) {
        const line = index + 1;
        const words = wordsOf(text);
        const [first, second] = words;
        if (first === undefined)
            continue;
        if (block !== undefined) {
            if (first === ')')
                block = undefined;
            else
                directives.push({ verb: block, args: words, line });
        }
        else if (second === '(' && words.length === 2)
            block = first;
        else
            directives.push({ verb: first, args: words.slice(1), line });
    }
    return directives;
}
/** The path of the module that a go.mod file declares; undefined without a module line. */
function modulePathIn(text) {
    return parseDirectives(text).find(({ verb }) => verb === 'module')?.args[0];
}
/** The words of a line, without its comment. Parentheses outside quotes are words of their own. */
function wordsOf(line) {
    const words = [];
    for (const [token] of line.matchAll(TOKEN)) {
        if (token.startsWith('"') || token.startsWith('`')) {
            words.push(unquote(token));
            continue;
        }
        const comment = token.indexOf('//');
        const bare = comment < 0 ? token : token.slice(0, comment);
        words.push(...bare.split(/([()])/).filter((part) => part !== ''));
        if (comment >= 0)
            break;
    }
    return words;
}
function unquote(token) {
    const inner = token.slice(1, -1);
    return token.startsWith('`') ? inner : inner.replace(/\\(.)/g, '$1');
}


/***/ }),

/***/ 96124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ packagesInTree),
/* harmony export */   h: () => (/* binding */ MAX_MOD_FILE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62665);
/* harmony import */ var _modFile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71020);
/** @module The packages in a module's directory, whatever their build constraints: what `./...` matches with some tags. */





/** In bytes, far above the size of any real go.mod. */
const MAX_MOD_FILE = 16 * 1024 * 1024;
/**
 * Import paths of all directories of a module with Go files other than tests. As for the go command, other modules,
 * `testdata`, `vendor`, directories whose names begin with `.` or `_`, and those that go.mod ignores are left out.
 */
async function packagesInTree({ path, dir }) {
    const ignored = await ignoredIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.mod'));
    const found = new Set();
    const visit = async (within) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, within), { withFileTypes: true }).catch(() => []);
        if (within !== '' && entries.some((entry) => entry.name === 'go.mod' && !entry.isDirectory()))
            return;
        if (entries.some(isSource))
            found.add(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(path, within));
        for (const entry of entries) {
            const below = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(within, entry.name);
            if (entry.isDirectory() && !/^(?:[._].*|testdata|vendor)$/.test(entry.name) && !ignored(below))
                await visit(below);
        }
    };
    await visit('');
    return found;
}
function isSource(entry) {
    return !entry.isDirectory() && entry.name.endsWith('.go') && !entry.name.endsWith('_test.go');
}
/**
 * The `ignore` directives of Go 1.25: `./x` is a directory in the module's root, `x` one in any directory. Tests may have
 * replaced the file; then there are none. It may be a link, as in other build systems.
 */
async function ignoredIn(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file)
        .then(async (path) => (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, MAX_MOD_FILE))
        .catch(() => '');
    const paths = (0,_modFile_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectives */ .M)(text.toString())
        .filter(({ verb }) => verb === 'ignore')
        .flatMap(({ args }) => args.slice(0, 1));
    return (within) => paths.some((path) => {
        const clean = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(path).replace(/\/$/, '');
        return path.startsWith('./') ? within === clean : `/${within}`.endsWith(`/${clean}`);
    });
}


/***/ }),

/***/ 2882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   TY: () => (/* binding */ failedOutside),
/* harmony export */   aj: () => (/* binding */ leafTests)
/* harmony export */ });
/** @module The result of a suite, from which the test table, junit.xml and the verdict are made. */
/**
 * The tests to count: those without subtests, because a parent only repeats how its subtests went, and parents that
 * failed although all of their subtests passed.
 */
function leafTests(pkg) {
    const parents = ancestorsOf(pkg.tests);
    const repeating = ancestorsOf(pkg.tests.filter(isFailure));
    return pkg.tests.filter((test) => !(isFailure(test) ? repeating : parents).has(test.name));
}
/** Whether the test failed or did not finish. */
function isFailure(test) {
    return test.outcome === 'fail' || test.outcome === 'unfinished';
}
/** Whether no test explains the failure of a package: it did not compile, or TestMain or a panic ended it. */
function failedOutside({ outcome, tests }) {
    return outcome === 'build-failed' || (outcome === 'fail' && !tests.some(isFailure));
}
/** `A` and `A/b` for the test `A/b/c`; each is made once, however many subtests it has. */
function ancestorsOf(tests) {
    const found = new Set();
    for (const { name } of tests) {
        for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
            const ancestor = name.slice(0, end);
            if (found.has(ancestor))
                break;
            found.add(ancestor);
        }
    }
    return found;
}


/***/ }),

/***/ 39463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ REPORT_NAME)
/* harmony export */ });
const REPORT_NAME = 'report.json';


/***/ }),

/***/ 45237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ matrixHash),
/* harmony export */   SB: () => (/* binding */ stepSuffix),
/* harmony export */   ue: () => (/* binding */ legName),
/* harmony export */   vs: () => (/* binding */ matrixText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44519);
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/** @module The legs of a workflow run and their names. */



/** `Leg.step` from GITHUB_ACTION: GitHub calls steps without an id `__self`, `__self_2` or `__owner_repository_2`. */
function stepSuffix(step) {
    if (!step.startsWith('__'))
        return step;
    return /_(\d+)$/.exec(step)?.[1] ?? '';
}
/** GitHub's name of the job, then the step: `test (1.27.0, ubuntu-latest) · e2e`. */
function legName(leg) {
    const values = matrixText(leg.matrix);
    return `${leg.job}${values === '' ? '' : ` (${values})`}${leg.step === '' ? '' : ` · ${leg.step}`}`;
}
/** `1.27.0, ubuntu-latest`; empty without a matrix. */
function matrixText(matrix) {
    return leafValues(matrix ?? {}).join(', ');
}
/** 8 hexadecimal digits that depend on the values but not on their order. */
function matrixHash(matrix) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(matrix)).digest('hex').slice(0, 8);
}
function leafValues(value) {
    if (Array.isArray(value))
        return value.flatMap(leafValues);
    if ((0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return Object.values(value).flatMap(leafValues);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [String(value)].filter((text) => text !== '')
        : [];
}


/***/ }),

/***/ 71540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ MANIFEST_VERSION),
/* harmony export */   i: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
const MANIFEST_NAME = 'manifest.json';
const MANIFEST_VERSION = 1;


/***/ }),

/***/ 10214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ REPORT_FILES),
/* harmony export */   OJ: () => (/* binding */ prepareReportFolder),
/* harmony export */   ej: () => (/* binding */ DATA_FOLDER),
/* harmony export */   jf: () => (/* binding */ removeData),
/* harmony export */   w2: () => (/* binding */ isPlainDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43307);
/* harmony import */ var _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39463);
/* harmony import */ var _legs_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71540);
/* harmony import */ var _support_directories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30172);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88020);
/* harmony import */ var _support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75786);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62665);
/** @module The folder of a report: what of it is ours, and whether a new report can be written there. */










/** The files of a report; report.json says that the others are ours. */
const REPORT_FILES = [
    _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_NAME */ .F,
    'report.schema.json',
    'summary.md',
    'index.html',
    'coverage.out',
    'lcov.info',
    'cobertura.xml',
    'sonar.xml',
    'junit.xml',
    'ctrf.json',
    'badge.svg',
    'badge.json',
];
/** The folder of the compacted data. */
const DATA_FOLDER = 'covdata';
/** The first property of report.json. */
const MARK = '"$schema": "./report.schema.json"';
const MARK_BYTES = 200;
/** Files that we write to the folders in covdata. */
const DATA_NAME = /^cov(?:meta|counters)\./;
/** Enough to notice a full disk. */
const PROBE_BYTES = 64 * 1024;
/**
 * Makes a folder ready for a report: an earlier report is removed, so that it cannot be taken for the result of a run that
 * fails. Called before anything else is done, so that no work is lost because its report cannot be written.
 * @throws UserError if it cannot be written, or has files that are not ours in the places of a report's
 */
async function prepareReportFolder(folder) {
    const isNew = !(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isThere */ .$B)(folder));
    await make(folder);
    if (await isReport(folder)) {
        // report.json goes last: it says that the others are ours.
        for (const name of REPORT_FILES.toReversed())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
        await removeData((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, DATA_FOLDER));
    }
    else
        await refuseForeign(folder);
    await probe(folder);
    let known = await identityOf(folder);
    let isDataOurs = false;
    const check = async () => {
        await make(folder);
        const now = await identityOf(folder);
        if (now.path !== known.path)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`out: ${folder} was replaced by a link to ${now.path} during the run`, 'Find out which test does so, or choose another directory with --out.');
        if (now.inode !== known.inode && !(await isReport(folder)))
            await refuseForeign(folder, isDataOurs);
        known = now;
        // From now on the data that is found there is what was stored since.
        isDataOurs = true;
    };
    return { isNew, check };
}
async function make(folder) {
    await (0,_support_directories_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .Oh)(folder).catch((cause) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`out: cannot create ${folder}`, 'Name a directory that can be written.', { cause });
    });
}
/** Its path without links, and what tells it from another folder there. */
async function identityOf(folder) {
    const { dev, ino } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder, { bigint: true });
    return { path: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), inode: `${dev} ${ino}` };
}
/** @throws UserError if files that are not ours would be overwritten */
async function refuseForeign(folder, isDataOurs = false) {
    const names = new Set(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []));
    const foreign = REPORT_FILES.find((name) => names.has(name)) ??
        (isDataOurs ? undefined : await foreignData((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, DATA_FOLDER)));
    if (foreign !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`out: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, foreign)} is not part of a report, and would be overwritten`, 'Remove it, or choose another directory with --out.');
}
/**
 * Removes compacted data of ours and leaves everything else.
 * @param directory the covdata folder of a report
 */
async function removeData(directory) {
    if (!(await isPlainDirectory(directory)))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _legs_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .i), { force: true });
    for (const source of _coverage_model_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, source);
        if (!(await isPlainDirectory(folder)))
            continue;
        for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder))
            if (DATA_NAME.test(name))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
        await removeEmpty(folder);
    }
    await removeEmpty(directory);
}
/** Whether it is a directory itself, and not a link to one. */
async function isPlainDirectory(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory() === true;
}
async function isReport(folder) {
    const start = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_6__/* .readStart */ .H6)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_NAME */ .F), MARK_BYTES).catch(() => undefined);
    return start?.toString('utf8').includes(MARK) === true;
}
/** The path of what is in the way of compacted data, in the folder of a report; undefined if nothing is. */
async function foreignData(directory) {
    if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isThere */ .$B)(directory)))
        return undefined;
    if (!(await isPlainDirectory(directory)))
        return DATA_FOLDER;
    for (const source of _coverage_model_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCES */ .H) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, source);
        if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isThere */ .$B)(folder)))
            continue;
        const isOther = !(await isPlainDirectory(folder));
        if (isOther || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).some((name) => DATA_NAME.test(name)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DATA_FOLDER, source);
    }
    return undefined;
}
async function removeEmpty(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch((error) => {
        if (!['ENOTEMPTY', 'EEXIST'].includes((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) ?? ''))
            throw error;
    });
}
/** @throws UserError if nothing can be written */
async function probe(folder) {
    const file = (0,_support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryIn */ .xt)(folder);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, Buffer.alloc(PROBE_BYTES), { flag: 'wx' });
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`out: ${folder} cannot be written`, 'Name a directory that can be written.', {
            cause,
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
}


/***/ }),

/***/ 3147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ compactData)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/covdata/write/podFiles.ts + 1 modules
var podFiles = __webpack_require__(73678);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts + 15 modules
var readPods = __webpack_require__(36026);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/covdata/bytes/bytes.ts
var bytes = __webpack_require__(63311);
// EXTERNAL MODULE: ./src/covdata/format/encodeMeta.ts
var encodeMeta = __webpack_require__(36607);
// EXTERNAL MODULE: ./src/covdata/format/metaHash.ts
var metaHash = __webpack_require__(8413);
;// CONCATENATED MODULE: ./src/covdata/write/renamedMeta.ts
/** @module The meta-data file of a pod whose packages have other names than when it was read. */



/** The file as it was read, or with a new hash and name if any package was renamed. */
function writtenMeta({ tag, meta }) {
    const isRenamed = ({ records }) => records.isRenamed;
    if (!meta.packages.some(isRenamed))
        return { tag, hash: Buffer.from(meta.hash, 'hex'), bytes: meta.bytes };
    const algorithm = (0,metaHash/* algorithmOf */.Hy)(meta.packages.filter((pkg) => !isRenamed(pkg)));
    const blobs = meta.packages.map((pkg) => (isRenamed(pkg) ? (0,encodeMeta/* encodePackage */.V)(algorithm, pkg) : pkg.blob));
    const hash = (0,metaHash/* hashBlobs */.DW)(algorithm, blobs);
    const { mode, granularity } = meta;
    return { tag: (0,bytes/* hex */.uh)(hash), hash, bytes: (0,encodeMeta/* encodeMetaFile */.k)({ hash, mode, granularity, blobs }) };
}

;// CONCATENATED MODULE: ./src/covdata/write/compact.ts
/** @module Compacts coverage data for keeping: one counter data file per pod, without anything that may be secret. */




/**
 * Writes the pods of some columns to `outDirectory`, which is created if necessary: the meta-data file, and the
 * sum of the counters. The file is the same byte for byte unless packages were renamed (`go build main.go`). A pod without counters in these columns (its processes were killed) gets no counter data file,
 * so that this remains visible. The arguments of the processes are not written, as they may hold secrets.
 */
async function compactPods(pods, outDirectory, { columns }) {
    await (0,directories/* makeDirectory */.Oh)(outDirectory);
    const times = new Map();
    for (const pod of pods) {
        if (!pod.columns.some((column) => columns.includes(column)))
            continue;
        const { tag, hash, bytes } = writtenMeta(pod);
        await (0,podFiles/* writeMetaFile */.B7)(outDirectory, tag, bytes);
        const counters = (0,readPods/* countersOfColumns */.sP)(pod, columns);
        if (counters === undefined)
            continue;
        const processes = pod.processes.filter(({ column }) => columns.includes(column));
        // Binaries that differ only in names become one pod: their counter data files need different names.
        const [latest, previous = -1n] = [(0,podFiles/* latestTime */.ZV)(processes), times.get(tag)];
        const time = latest > previous ? latest : previous + 1n;
        times.set(tag, time);
        await (0,podFiles/* writeCounterFile */.Ii)(outDirectory, tag, {
            metaHash: hash,
            time,
            origin: { ...(0,podFiles/* commonOrigin */.wU)(processes), args: [] },
            entries: counters.entries(),
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/covdata/write/storedNames.ts
/**
 * @module The names of stored data files. A test may leave files whose names Go's tools accept, but that no binary writes;
 * what is stored has only names as Go's runtime gives them, so that every reader of ours accepts it.
 */

const TAG = /^[0-9a-f]{32}$/;
/** 20 digits, as many as a 64-bit number can have. */
const MAX_TIME = 10n ** 20n - 1n;
/** The pods with tags and times that can be stored; different tags stay different. */
function storable(pods) {
    return pods.map((pod) => {
        const isOdd = pod.processes.some(({ time }) => time > MAX_TIME);
        return {
            ...pod,
            tag: TAG.test(pod.tag) ? pod.tag : (0,external_node_crypto_.createHash)('sha256').update(pod.tag).digest('hex').slice(0, 32),
            processes: isOdd
                ? pod.processes.map((process) => ({
                    ...process,
                    time: process.time > MAX_TIME ? MAX_TIME : process.time,
                }))
                : pod.processes,
        };
    });
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/stages/compactData.ts
/** @module Compacts the data of a report to be kept, with a directory for each source. */









/**
 * Writes the data to a directory for each source.
 * @param directory the covdata of a report; data of an earlier report is removed, other files stay
 * @param checkFolder of the report; undefined: nobody else knows its folder
 * @returns a finding if it cannot be written: the figures are known all the same
 */
async function compactData(pods, directory, checkFolder) {
    try {
        await checkFolder?.();
        await write(storable(pods), directory);
        return [];
    }
    catch (error) {
        return [
            (0,finding/* finding */.gk)('data-not-stored', 'The coverage data could not be stored', {
                evidence: [`${directory}: ${(0,errors/* describeError */.Uc)(error)}`],
            }),
        ];
    }
}
/** Writes into a new folder that nobody can have prepared, and moves complete files from there. */
async function write(pods, directory) {
    await (0,directories/* makeDirectory */.Oh)((0,external_node_path_.dirname)(directory));
    const fresh = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(directory), '.covdata-'));
    try {
        for (const [column, source] of model/* SOURCES */.H.entries()) {
            if (pods.some((pod) => pod.columns.includes(column)))
                await compactPods(pods, (0,external_node_path_.join)(fresh, source), { columns: [column] });
        }
        // Whoever reads the directory would merge pods of an earlier report into this one.
        await (0,reportFolder/* removeData */.jf)(directory);
        await makePlain(directory);
        for (const source of await (0,promises_.readdir)(fresh))
            await moveFiles((0,external_node_path_.join)(fresh, source), (0,external_node_path_.join)(directory, source));
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
async function moveFiles(from, to) {
    await makePlain(to);
    for (const name of await (0,promises_.readdir)(from))
        await (0,promises_.rename)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
}
/** Creates a directory, unless it exists. A link to one was left by somebody else, and is removed. */
async function makePlain(path) {
    if (await (0,reportFolder/* isPlainDirectory */.w2)(path))
        return;
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.mkdir)(path);
}


/***/ }),

/***/ 18146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/findings/failOn.ts
var findings_failOn = __webpack_require__(46329);
;// CONCATENATED MODULE: ./src/gates/gateResults.ts
/** Checks each rule; the results are in the order of the rules. */
function checkGates(rules, { total }) {
    return rules.map((rule) => checkRule(rule, total));
}
/** Compares exact fractions, not rounded percentages. Without any statements, every gate fails. */
function checkRule({ rule, scaled, scale }, tally) {
    const total = BigInt(tally.total);
    const divisor = 100n * scale;
    const needed = (scaled * total + divisor - 1n) / divisor;
    const missing = needed - BigInt(tally.covered);
    const passed = tally.total > 0 && missing <= 0n;
    return { rule, passed, tally, missing: missing > 0n ? Number(missing) : 0 };
}

;// CONCATENATED MODULE: ./src/stages/judge.ts


/**
 * Makes the report of a measurement.
 * @param comparison known already, so that gates can depend on it
 */
function judge(measurement, comparison, { gates, failOn }) {
    return {
        ...measurement,
        comparison,
        findings: (0,findings_failOn/* gradeFindings */.UU)(measurement.findings, failOn),
        gates: checkGates(gates, { total: measurement.coverage.tallies.together }),
    };
}


/***/ }),

/***/ 44519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** @module JSON that is the same for equal values. */
/** JSON without white space whose properties are sorted by name, so that their order does not matter: for hashes. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const properties = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${properties.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join()}}`;
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

/***/ 88020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   kz: () => (/* binding */ succeeds),
/* harmony export */   lK: () => (/* binding */ readProc),
/* harmony export */   wd: () => (/* binding */ isDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/** @module Questions to the file system that never throw. */

/** Whether there is something at the path, links followed; false if it cannot be accessed. */
async function isThere(path) {
    return succeeds((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path));
}
/** Whether the path is a regular file, links followed; false if it cannot be accessed. */
async function isFile(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return stats?.isFile() === true;
}
/** Whether the path is a directory, links followed; false if it cannot be accessed. */
async function isDirectory(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return stats?.isDirectory() === true;
}
/** Whether an operation succeeds, for those whose failure says no more than "not this time". */
async function succeeds(operation) {
    return operation.then(() => true, () => false);
}
/**
 * The text of a file below /proc.
 * @param name such as `1/cmdline`
 * @returns an empty text if the process has ended or belongs to another user
 */
async function readProc(name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${name}`, 'utf8').catch(() => '');
}


/***/ }),

/***/ 75786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   jy: () => (/* binding */ replaceFilesBy),
/* harmony export */   qH: () => (/* binding */ replaceWithCopy),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* unused harmony export replaceFileBy */
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
/* harmony export */   B: () => (/* binding */ pathBelow),
/* harmony export */   o: () => (/* binding */ pathsWithin)
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


/***/ }),

/***/ 87973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** @module Counts with their nouns. */
/**
 * Puts a noun behind its count: `1 package`, `2 binaries`, `0 processes`.
 * @param noun the singular
 * @param ending what makes it a plural; a `y` after a consonant becomes `ie` before it
 */
function plural(count, noun, ending = 's') {
    return count === 1 ? `1 ${noun}` : `${count} ${noun.replace(/(?<=[^aeiou])y$/, 'ie')}${ending}`;
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


/***/ }),

/***/ 62665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   cb: () => (/* binding */ OddFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/**
 * @module Reading and writing where tests can reach: a named pipe, a device or a link that they leave there must neither
 * block us nor lead us elsewhere.
 */



/** Windows has neither flag. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (flags.O_NONBLOCK ?? 0) | (flags.O_NOFOLLOW ?? 0);
/** Thrown for what is not a regular file, and for one that is too large. */
class OddFile extends Error {
    name = 'OddFile';
}
/**
 * The content of a regular file. It is opened without following a link and without waiting for anybody.
 * @param max the largest size, in bytes
 * @throws OddFile if it is a link, a pipe, a device or too large; Node's errors otherwise
 */
async function readRegularFile(path, max) {
    return withFile(path, async (file, size) => {
        if (size > max)
            throw new OddFile(`it has ${size} bytes, more than the allowed ${max}`);
        return contentOf(file, size);
    });
}
/**
 * The first bytes of a regular file, or all of them if it is shorter.
 * @throws like readRegularFile
 */
async function readStart(path, bytes) {
    return withFile(path, async (file, size) => contentOf(file, Math.min(size, bytes)));
}
async function withFile(path, work) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS).catch((error) => {
        throw isOdd(error) ? new OddFile('it is not a regular file', { cause: error }) : error;
    });
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new OddFile('it is not a regular file');
        return await work(file, stats.size);
    }
    finally {
        await file.close();
    }
}
/** A link (ELOOP; EMLINK on FreeBSD), or a socket or a device without a driver (ENXIO). */
function isOdd(error) {
    return ['ELOOP', 'EMLINK', 'ENXIO'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? '');
}
/** No more than `size` bytes, so that a file that grows meanwhile does not grow our memory. */
async function contentOf(file, size) {
    const content = Buffer.alloc(size);
    let used = 0;
    while (used < size) {
        const { bytesRead } = await file.read(content, used, size - used, used);
        if (bytesRead === 0)
            break;
        used += bytesRead;
    }
    return content.subarray(0, used);
}


/***/ }),

/***/ 42405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SlowProgress)
/* harmony export */ });
/** A job log gets a line only this often; quick work is not mentioned there at all. */
const EVERY_MS = 20_000;
/** Shows progress on a terminal at once, and elsewhere from time to time. */
class SlowProgress {
    log;
    now;
    said;
    /** @param now a clock, in milliseconds */
    constructor(log, now = () => performance.now()) {
        this.log = log;
        this.now = now;
        this.said = now();
    }
    /** Call it often. */
    step(message) {
        this.log.progress(message);
        if (this.now() - this.said < EVERY_MS)
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
