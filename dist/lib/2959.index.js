export const id = 2959;
export const ids = [2959];
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
// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
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
    const found = (0,arrays/* groupBy */.$)(processes, (process) => JSON.stringify([programOf(process), process.ending]));
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
 * @param counted one without what is excluded, for the figures that are shown
 */
function describeData(data, { built, suite, inProcess, running }, indexes, counted = indexes) {
    const { pods, linked, foreign, unselected, problems } = data;
    const podsOf = (0,measuredBinaries/* binaryPods */.iM)(pods, built);
    const tallyIn = (lists) => (own) => (0,tallyColumn/* tallyColumn */.N)(lists.of(own, linked), own, 'binaries');
    const binaries = (0,measuredBinaries/* binaryInfos */.Je)(built, podsOf, tallyIn(indexes));
    const processes = (0,measuredBinaries/* processInfos */.fM)(pods, built, running);
    const kept = processes.some(({ ending }) => ending !== undefined)
        ? keptStatements(counted.of(pods, linked), pods)
        : 0;
    return {
        binaries: counted === indexes ? binaries : (0,measuredBinaries/* binaryInfos */.Je)(built, podsOf, tallyIn(counted)),
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

/***/ 71115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exclusionFindings)
/* harmony export */ });
/* harmony import */ var _coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27401);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);
/** @module Findings about what is excluded, and about what should be but is not. */



/**
 * @param whole the model before anything was excluded
 * @param rest what is left of it
 * @param unseen files whose comments cannot be seen
 */
function exclusionFindings(exclusions, whole, rest, unseen = []) {
    const { unreasoned, unmatchedGlobs } = exclusions;
    const { unexplained, unused } = commentsOf(exclusions, whole, rest);
    const idle = [...exclusions.idle, ...unused].sort(byPlace);
    return [
        ...everythingExcluded(rest),
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('exclusion-without-reason', `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(unreasoned.length, 'comment')} without a reason ${unreasoned.length === 1 ? 'excludes' : 'exclude'} nothing`, unreasoned),
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('exclusion-unexplained', `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(unexplained.length, 'comment')} of another tool ${unexplained.length === 1 ? 'excludes' : 'exclude'} code without a reason`, unexplained),
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('exclusion-unused', 'Exclusions that match nothing', [
            ...unmatchedGlobs.map((glob) => `exclude: ${glob}`),
            ...idle,
        ]),
        ...(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIfAny */ .HN)('exclusion-unseen', `The comments of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(unseen.length, 'file')} cannot be seen`, unseen),
    ];
}
function everythingExcluded(rest) {
    const { total } = (0,_coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedTally */ .z)(rest);
    if (total === 0 || rest.tallies.together.total > 0)
        return [];
    const title = total === 1 ? 'The only measured statement is' : `All ${total} measured statements are`;
    const reasons = new Set(rest.excluded?.map(({ by, reason }) => (by === 'comment' ? 'comments' : reason)));
    return [(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('everything-excluded', `${title} excluded`, { evidence: [...reasons] })];
}
/** By file, then by line. */
function byPlace(one, other) {
    const colon = one.lastIndexOf(':');
    return one.slice(0, colon) === other.slice(0, other.lastIndexOf(':'))
        ? Number(one.slice(colon + 1)) - Number(other.slice(colon + 1))
        : one < other
            ? -1
            : 1;
}
/** Comments that exclude something without a reason, and comments that exclude nothing of what was measured. */
function commentsOf(exclusions, whole, { excluded = [] }) {
    const [unexplained, unused] = [[], []];
    const effective = new Set(excluded.map(({ path, commentLine = 0 }) => `${path}:${commentLine}`));
    for (const { path } of whole.packages.flatMap((pkg) => pkg.files)) {
        const rules = exclusions.of(path);
        const isWhole = rules.some(({ scope, by }) => scope.kind === 'file' && by !== 'comment');
        for (const { by, line, reason } of rules) {
            if (by !== 'comment' || line === undefined)
                continue;
            const place = `${exclusions.nameOf(path)}:${line}`;
            if (!effective.has(`${path}:${line}`)) {
                // In a file that is excluded anyway, it is no mistake.
                if (!isWhole)
                    unused.push(place);
            }
            else if (reason === '')
                unexplained.push(place);
        }
    }
    return { unexplained, unused };
}


/***/ }),

/***/ 17736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ problemFindings)
/* harmony export */ });
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76158);


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
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   XG: () => (/* binding */ WITHOUT_BASELINE),
/* harmony export */   gE: () => (/* binding */ NO_COMPARISON)
/* harmony export */ });
/** What is not known, and why. */
function unknown(reason) {
    return { value: undefined, reason };
}
const WITHOUT_CHANGE = unknown('there is no change to compare with');
/** For when nobody asked for a baseline. */
const WITHOUT_BASELINE = unknown('there is no baseline');
/** For when there is nothing to compare with, or no comparison was requested. */
const NO_COMPARISON = {
    lines: { kind: 'none' },
    problem: undefined,
    change: WITHOUT_CHANGE,
    patch: WITHOUT_CHANGE,
    baseline: WITHOUT_BASELINE,
};


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
/* harmony import */ var _unitIndexes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11050);
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

/***/ 27401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ excludeUnits),
/* harmony export */   z: () => (/* binding */ excludedTally)
/* harmony export */ });
/* harmony import */ var _exclusions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14833);
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2480);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89321);
/** @module Takes excluded units out of a coverage model, so that every figure and view is without them. */



/** The model without the excluded units; files and packages of which nothing is left are gone. */
function excludeUnits(model, exclusions) {
    if (exclusions.isEmpty)
        return model;
    const sources = model.sources.length;
    const excluded = [];
    const excludedPackages = [];
    const packages = model.packages.flatMap((pkg) => {
        if (!pkg.files.some(({ path }) => exclusions.of(path).length > 0))
            return [pkg];
        const files = pkg.files.flatMap((file) => {
            const rules = exclusions.of(file.path);
            if (rules.length === 0)
                return file;
            const { kept, parts } = split(file, rules);
            excluded.push(...parts);
            return kept.length === 0 ? [] : { path: file.path, units: kept, tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .talliesOfUnits */ .je)(kept, sources) };
        });
        if (files.length === 0) {
            excludedPackages.push(pkg.importPath);
            return [];
        }
        const tallies = (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAllTallies */ .tB)(files.map((file) => file.tallies), sources);
        return [{ ...pkg, files, tallies }];
    });
    return {
        ...model,
        packages,
        tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAllTallies */ .tB)(packages.map(({ tallies }) => tallies), sources),
        ...(excluded.length === 0 ? {} : { excluded }),
        ...(excludedPackages.length === 0 ? {} : { excludedPackages }),
    };
}
/** The sum of what was excluded. */
function excludedTally({ excluded = [] }) {
    return excluded.reduce((sum, { tally }) => ({ covered: sum.covered + tally.covered, total: sum.total + tally.total }), { covered: 0, total: 0 });
}
function split({ path, units }, rules) {
    const owners = (0,_exclusions_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedBy */ .UC)(rules, units);
    const kept = units.filter((_, unit) => (owners[unit] ?? 0) < 0);
    const parts = rules.flatMap((rule, number) => {
        const own = units.filter((_, unit) => owners[unit] === number);
        const [first] = own;
        if (first === undefined)
            return [];
        return [
            {
                path,
                by: rule.by,
                what: rule.scope.kind,
                reason: rule.reason,
                commentLine: rule.line,
                startLine: own.reduce((line, unit) => Math.min(line, unit.startLine), first.startLine),
                endLine: own.reduce((line, unit) => Math.max(line, (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLineOf */ .S)(unit)), first.startLine),
                tally: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyUnits */ .aA)(own, (unit) => unit.count),
            },
        ];
    });
    return { kept, parts };
}


/***/ }),

/***/ 16649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xb: () => (/* binding */ exclusionComments),
  UK: () => (/* binding */ isGenerated),
  OS: () => (/* binding */ mayBeGenerated),
  Bw: () => (/* binding */ mayHaveExclusions)
});

// EXTERNAL MODULE: ./src/coverage/sourceCode.ts
var sourceCode = __webpack_require__(8988);
;// CONCATENATED MODULE: ./src/coverage/blockScan.ts
/** @module The blocks, clauses and comments of a Go file, and the lines of the statements that open the blocks. */

/** What ends a statement at the end of its line, by Go's rule for semicolons. */
const STATEMENT_END = /(?:[\w"'`)\]}\u0080-\u00ff]|\+\+|--)$/;
const [COMMA, COLON, EQUALS, OPEN_BRACE] = [0x2c, 0x3a, 0x3d, 0x7b];
const OPENING = new Set(Buffer.from('([{'));
/** The longest word that matters. */
const MAX_WORD = 'package'.length;
class BlockScan {
    content;
    comments = [];
    blocks = [];
    clauses = [];
    /** The ends of lines on which no bracket is open. */
    outerEnds = [];
    /** The line of the package clause; 0 if there is none. */
    packageLine = 0;
    /** The offset behind the last token. */
    tokenEnd = 0;
    file = { byte: 0, start: 0, line: 0, lastLine: 0 };
    open = [];
    /** @param content Go source; for anything else, the result is of no use but does no harm */
    constructor(content) {
        this.content = content;
        new sourceCode/* GoScan */.q(content, {
            comment: (start, end, line) => this.comments.push({ start, end, line }),
            token: (start, end, line) => {
                this.token(start, end, line);
            },
            bracket: (byte, at, line) => {
                if (OPENING.has(byte))
                    this.opened(byte, at, line);
                else
                    this.closed(at, line);
            },
            word: (start, end, line) => {
                this.word(start, end, line);
            },
            lineEnd: (at) => {
                this.lineEnd(at);
            },
        });
    }
    /** The innermost bracket that is open. */
    get inner() {
        return this.open.at(-1) ?? this.file;
    }
    token(start, end, line) {
        const { content, inner } = this;
        const byte = content[start];
        this.tokenEnd = end;
        if (byte === COMMA)
            inner.fn = undefined;
        else if (byte === COLON && content[end] !== EQUALS && inner.clause !== undefined)
            inner.clause.lastLine ??= line;
    }
    opened(byte, at, line) {
        const { inner } = this;
        const header = byte === OPEN_BRACE ? (inner.fn ?? inner.control) : undefined;
        this.open.push({ byte, start: header?.elseEnd ?? at, line: header?.line ?? line, lastLine: line });
        if (byte !== OPEN_BRACE)
            return;
        inner.fn = undefined;
        if (header?.elseEnd !== undefined)
            inner.control = undefined;
    }
    closed(at, endLine) {
        const last = this.open.pop();
        if (last === undefined)
            return;
        this.endClause(last, at, endLine);
        const { byte, start, line, lastLine } = last;
        if (byte === OPEN_BRACE)
            this.blocks.push({ line, start, lastLine, end: at, endLine });
    }
    word(start, end, line) {
        const { inner } = this;
        switch (this.content.toString('latin1', start, Math.min(end, start + MAX_WORD + 1))) {
            case 'package':
                if (this.packageLine === 0)
                    this.packageLine = line;
                break;
            case 'if':
            case 'for':
            case 'switch':
            case 'select':
                inner.control = { line };
                break;
            case 'else':
                inner.control = { line, elseEnd: end };
                break;
            case 'func':
                inner.fn ??= { line };
                break;
            case 'case':
            case 'default':
                if (inner === this.file)
                    return;
                this.endClause(inner, start - 1, line);
                inner.clause = { start, line, lastLine: undefined };
                inner.control = undefined;
                inner.fn = undefined;
        }
    }
    endClause({ clause }, end, endLine) {
        if (clause === undefined)
            return;
        this.clauses.push({ ...clause, lastLine: clause.lastLine ?? clause.line, end, endLine });
    }
    lineEnd(at) {
        const { inner } = this;
        if (inner === this.file)
            this.outerEnds.push(at);
        if (inner.control?.elseEnd === this.tokenEnd || !this.endsStatement())
            return;
        inner.control = undefined;
        inner.fn = undefined;
    }
    endsStatement() {
        const text = this.content.toString('latin1', Math.max(0, this.tokenEnd - 2), this.tokenEnd);
        return STATEMENT_END.test(text);
    }
}

;// CONCATENATED MODULE: ./src/coverage/goOutline.ts
/** @module The parts of a Go file that a comment can be about: lines with code, blocks, clauses and declarations. */


const NEWLINE = 0x0a;
const SPACE = 0x20;
/** A label alone on its line, which belongs to the statement below it. */
const LABEL = /^\s*(?!default\b)[\p{L}_][\p{L}\p{N}_]*\s*:\s*(?:\/\/.*)?$/u;
class GoOutline {
    content;
    comments;
    /** The line of the package clause; 0 if there is none. */
    packageLine;
    /** Those that have nothing but a comment. */
    commentLines;
    code;
    outerEnds;
    blocks;
    clauses;
    /** @param content Go source; for anything else, the result is of no use but does no harm */
    constructor(content) {
        this.content = content;
        this.code = new sourceCode/* SourceCode */.x(content);
        const found = new BlockScan(content);
        this.outerEnds = found.outerEnds;
        this.blocks = found.blocks;
        this.clauses = found.clauses;
        this.packageLine = found.packageLine;
        this.comments = found.comments.map(({ start, end, line }) => ({
            ...this.position(start),
            text: content.toString('utf8', start, end).trimEnd(),
            isAlone: this.firstByte(line) === start,
        }));
        this.commentLines = new Set(this.comments.filter(({ isAlone }) => isAlone).map(({ line }) => line));
    }
    /** The line that a comment is about: its own, or the next one below other comments; undefined before a blank line. */
    lineOf({ line, isAlone }) {
        let next = isAlone ? this.lineBelow(line) : line;
        while (next !== undefined && this.isLabel(next))
            next = this.lineBelow(next);
        return next;
    }
    /** The function that is declared on a line. */
    functionAt(line) {
        if (!this.code.declarations.includes(line))
            return undefined;
        const start = this.startOf(line);
        const end = this.outerEnds.find((at) => at >= start) ?? this.content.length;
        return this.region({ line, start, end });
    }
    /** The blocks that the statement opens which has the line in its header: one `case`, or everything in braces. */
    blocksAt(line) {
        const clause = this.clauses.find((part) => this.isInHeader(part, line));
        const parts = clause === undefined ? this.blocks.filter((part) => this.isInHeader(part, line)) : [clause];
        return parts.map((part) => this.region(part));
    }
    /** The first code on a line; undefined if there is none but brackets. */
    codeAt(line) {
        if (!this.code.hasCode(line))
            return undefined;
        const start = this.startOf(line);
        let at = start;
        while ((this.content[at] ?? 0) <= SPACE)
            at++;
        // What begins with brackets is of the same statement as the code behind them.
        while (!this.code.hasCode(line, at - start + 1, at - start + 2))
            at++;
        return { line, column: at - start + 1 };
    }
    /** Whether a line is from the beginning of a statement to its brace or colon, but not in a literal on the way. */
    isInHeader({ line: first, lastLine }, line) {
        if (line < first || line > lastLine)
            return false;
        return !this.blocks.some((inner) => inner.line >= first && inner.lastLine < line && inner.endLine > line && inner.endLine <= lastLine);
    }
    /** The line below one and below the comments that follow it; undefined if it is blank. */
    lineBelow(line) {
        let next = line + 1;
        while (this.commentLines.has(next))
            next++;
        return this.firstByte(next) === undefined ? undefined : next;
    }
    isLabel(line) {
        return LABEL.test(this.content.toString('utf8', this.startOf(line), this.startOf(line + 1)));
    }
    region({ start, end }) {
        return { start: this.position(start), end: this.position(end) };
    }
    position(offset) {
        const line = this.code.lineAt(offset);
        return { line, column: offset - this.startOf(line) + 1 };
    }
    /** The offset of a line; Infinity behind the last one. */
    startOf(line) {
        return this.code.offsetOf(line, 1);
    }
    /** The first byte of a line that is not blank. */
    firstByte(line) {
        for (let at = this.startOf(line); at < this.content.length; at++) {
            const byte = this.content[at] ?? 0;
            if (byte === NEWLINE)
                return undefined;
            if (byte > SPACE)
                return at;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/coverage/exclusionComments.ts
/**
 * @module The comments of a Go file that exclude code from coverage: `//coverage:ignore reason`, and those of other Go
 * tools. docs/exclusions.md says what each of them excludes.
 */

/** Longer ones are cut. */
const MAX_REASON_LENGTH = 200;
const OWN = /^\/\/ ?coverage:ignore(?![-\w])(.*)$/;
/** In this order: go-test-coverage, go-cov and courtney. */
const OTHERS = [
    /^\/\/\s*coverage-ignore(?![-\w])(.*)$/,
    /^\/\/go-cov:skip(?![-\w])(.*)$/,
    /^\/\/\s*notest(?![-\w])(.*)$/,
];
const MARKS = /coverage[:-]ignore|go-cov:skip|notest/;
const GENERATED_MARK = '// Code generated ';
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.$/;
/** Whether a file may have such comments: most files need not be looked at again. */
function mayHaveExclusions(content) {
    // One search in a string takes half the time of four in a buffer.
    return MARKS.test(content.toString('latin1'));
}
/** Whether a file may have been generated, or says in other words that something was. */
function mayBeGenerated(content) {
    return content.includes(GENERATED_MARK);
}
/** Whether Go's own marker says that a file was generated: a line of its own before the package clause. */
function isGenerated(content) {
    const last = content.lastIndexOf(GENERATED_MARK);
    if (last < 0)
        return false;
    const isMarked = content.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    const end = content.indexOf('\n', last);
    // What follows, usually all of the file, does not matter.
    const head = content.subarray(isMarked ? BYTE_ORDER_MARK.length : 0, end < 0 ? content.length : end);
    const { comments, packageLine } = new GoOutline(head);
    return comments.some(({ line, column, text }) => (packageLine === 0 || line < packageLine) && column === 1 && GENERATED.test(text));
}
function exclusionComments(content) {
    const outline = new GoOutline(content);
    const found = { exclusions: [], unreasoned: [], idle: [] };
    for (const comment of outline.comments) {
        const marked = markOf(comment.text);
        if (marked === undefined)
            continue;
        const { line } = comment;
        const isOfFile = line <= outline.packageLine;
        const reason = reasonIn(isOfFile ? marked.text.replace(/^\s*file\b/, '') : marked.text);
        if (reason === '' && marked.isOwn) {
            found.unreasoned.push(line);
            continue;
        }
        const scope = isOfFile ? { kind: 'file' } : scopeOf(comment, outline);
        if (scope === undefined)
            found.idle.push(line);
        else
            found.exclusions.push({ line, reason, scope });
    }
    return found;
}
/** What follows the mark of a comment, and whether it is our own; undefined for other comments. */
function markOf(comment) {
    const own = OWN.exec(comment);
    if (own !== null)
        return { text: own[1] ?? '', isOwn: true };
    for (const pattern of OTHERS) {
        const other = pattern.exec(comment);
        if (other !== null)
            return { text: other[1] ?? '', isOwn: false };
    }
    return undefined;
}
/** A reason has at least a letter or a digit. */
function reasonIn(text) {
    const reason = text.replace(/^[\s:,;.–—/-]+/u, '').trim();
    if (!/[\p{L}\p{N}]/u.test(reason))
        return '';
    return reason.length > MAX_REASON_LENGTH ? `${reason.slice(0, MAX_REASON_LENGTH - 1)}…` : reason;
}
function scopeOf(comment, outline) {
    const line = outline.lineOf(comment);
    if (line === undefined)
        return undefined;
    const fn = outline.functionAt(line);
    if (fn !== undefined)
        return { kind: 'function', regions: [fn], at: undefined };
    const [regions, at] = [outline.blocksAt(line), outline.codeAt(line)];
    if (regions.length > 0)
        return { kind: 'block', regions, at };
    return at === undefined ? undefined : { kind: 'statement', at };
}


/***/ }),

/***/ 93219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NO_EXCLUSION_RULES),
/* harmony export */   p: () => (/* binding */ parseExclusionRules)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30744);
/** @module The input `exclude`: which files are left out of all figures. */


/** Stands for files that have Go's marker of generated files. */
const GENERATED_WORD = 'generated';
const NO_EXCLUSION_RULES = { globs: [], generated: false };
/**
 * Parses globs and the word `generated`, separated by blanks, commas or lines; `#` begins a comment.
 * @throws UserError that names the glob and what is wrong with it
 */
function parseExclusionRules(text) {
    const words = text
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, ''))
        // Commas in braces are part of a glob.
        .flatMap((line) => line.match(/(?:\{[^}\s]*\}|[^\s,])+/g) ?? []);
    const globs = words.filter((word) => word !== GENERATED_WORD);
    for (const glob of globs) {
        const fault = (0,_support_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globFault */ .H)(glob);
        if (fault !== undefined)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`exclude: ${JSON.stringify(glob)} is not allowed`, fault);
    }
    return {
        globs: [...new Set(globs)],
        generated: words.includes(GENERATED_WORD),
    };
}


/***/ }),

/***/ 14833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ Exclusions),
/* harmony export */   UC: () => (/* binding */ excludedBy),
/* harmony export */   mE: () => (/* binding */ mayExclude)
/* harmony export */ });
/* harmony import */ var _exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16649);
/* harmony import */ var _support_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30744);
/** @module Which units are excluded, by the input `exclude` or by comments: files are added one by one, with their sources. */


const WHOLE_FILE = { kind: 'file' };
/** Neither excluded nor counted again. */
const NONE = -1;
class Exclusions {
    rules;
    files = new Map();
    matched = new Set();
    /** How files are named in findings, by their paths in the coverage model. */
    names = new Map();
    /** The places of comments that lack the reason they need, such as `cart/cart.go:12`. */
    unreasoned = [];
    /** Those of comments that are not about any code. */
    idle = [];
    globs;
    constructor(rules) {
        this.rules = rules;
        this.globs = rules.globs.map((glob) => ({ glob, matches: (0,_support_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatch */ .e)(glob) }));
    }
    /** Whether nothing is excluded. */
    get isEmpty() {
        return this.files.size === 0;
    }
    /** Globs that match no file that was added. */
    get unmatchedGlobs() {
        return this.rules.globs.filter((glob) => !this.matched.has(glob));
    }
    /**
     * @param path as in the coverage model
     * @param file in the repository, or in the module if there is none
     * @param content undefined if it is not known, or if nothing in it matters
     */
    add(path, file, content) {
        const found = [];
        for (const { glob, matches } of this.globs) {
            if (!matches(file))
                continue;
            this.matched.add(glob);
            found.push({ by: 'glob', reason: glob, scope: WHOLE_FILE, line: undefined });
        }
        if (content !== undefined) {
            if (this.rules.generated && (0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__/* .isGenerated */ .UK)(content))
                found.push({ by: 'generated', reason: 'generated', scope: WHOLE_FILE, line: undefined });
            if ((0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveExclusions */ .Bw)(content))
                found.push(...this.commentsIn(content, file));
        }
        if (found.length === 0)
            return;
        this.files.set(path, found);
        this.names.set(path, file);
    }
    /** What excludes units of a file, what excludes all of it first. */
    of(path) {
        return this.files.get(path) ?? [];
    }
    /** How a file is named in findings: its path in the repository if that is known. */
    nameOf(path) {
        return this.names.get(path) ?? path;
    }
    commentsIn(content, file) {
        const { exclusions, unreasoned, idle } = (0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__/* .exclusionComments */ .Xb)(content);
        for (const line of unreasoned)
            this.unreasoned.push(`${file}:${line}`);
        for (const line of idle)
            this.idle.push(`${file}:${line}`);
        return exclusions
            .map((exclusion) => ({ by: 'comment', ...exclusion }))
            .sort((one, other) => Number(other.scope.kind === 'file') - Number(one.scope.kind === 'file'));
    }
}
/** Whether the source of a file may exclude anything of it. */
function mayExclude({ generated }, content) {
    return (0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveExclusions */ .Bw)(content) || (generated && (0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeGenerated */ .OS)(content));
}
/**
 * For each unit of a file, the number of the exclusion that excludes it, or -1. If several do, the first counts.
 * @param units of one file
 */
function excludedBy(exclusions, units) {
    const owners = new Int32Array(units.length).fill(NONE);
    for (const [number, { scope }] of exclusions.entries()) {
        for (const unit of unitsIn(scope, units))
            if (owners[unit] === NONE)
                owners[unit] = number;
    }
    return owners;
}
function unitsIn(scope, units) {
    if (scope.kind === 'file')
        return [...units.keys()];
    if (scope.kind === 'statement')
        return unitAt(scope.at, units);
    const within = [...units.entries()]
        .filter(([, unit]) => scope.regions.some(({ start, end }) => !isBefore(startOf(unit), start) && !isBefore(end, startOf(unit))))
        .map(([index]) => index);
    // The braces of a composite literal begin no block.
    return within.length > 0 || scope.at === undefined ? within : unitAt(scope.at, units);
}
/** The innermost unit at a position. */
function unitAt(at, units) {
    let found;
    for (const [index, unit] of units.entries()) {
        const end = { line: unit.endLine, column: unit.endColumn };
        if (isBefore(at, startOf(unit)) || !isBefore(at, end))
            continue;
        const known = found === undefined ? undefined : units[found];
        if (known === undefined || !isBefore(startOf(unit), startOf(known)))
            found = index;
    }
    return found === undefined ? [] : [found];
}
function startOf({ startLine: line, startColumn: column }) {
    return { line, column };
}
function isBefore(one, other) {
    return one.line < other.line || (one.line === other.line && one.column < other.column);
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

/***/ 1128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ objectFormat)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88020);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62665);
/** @module By which hash a repository names its contents. */



/** In bytes; of files of git's own. */
const MAX_LENGTH = 1024 * 1024;
const GIT_DIRECTORY = /^gitdir: (.+?)\r?\n?$/;
const EXTENSIONS = /^[ \t]*\[extensions\]([^[]*)/gim;
const SHA256 = /^[ \t]*objectformat[ \t]*=[ \t]*"?sha256"?[ \t]*(?:[#;].*)?\r?$/im;
/**
 * The format of a repository; SHA-1 if it does not say.
 * @param root absolute: the top of its working tree
 */
async function objectFormat(root) {
    const config = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await gitDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.git')), 'config'));
    return [...config.matchAll(EXTENSIONS)].some(([, section = '']) => SHA256.test(section)) ? 'sha256' : 'sha1';
}
/** The directory with the configuration: worktrees share that of their repository. */
async function gitDirectory(path) {
    if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectory */ .wd)(path))
        return path;
    const [, named] = GIT_DIRECTORY.exec(await textOf(path)) ?? [];
    if (named === undefined)
        return path;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), named);
    const common = (await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'commondir'))).trim();
    return common === '' ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(own, common);
}
/** Empty if it cannot be read. */
async function textOf(path) {
    const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path, MAX_LENGTH).catch(() => undefined);
    return content?.toString() ?? '';
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

/***/ 8988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ GoScan),
/* harmony export */   x: () => (/* binding */ SourceCode)
/* harmony export */ });
/**
 * @module Where a Go file has code: the bytes of tokens that say something. White space, comments and mere punctuation
 * (brackets, commas, semicolons) do not count, so that a line which only closes a block is not a line of code.
 */
/** The number of ASCII values. */
const ASCII = 0x80;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const ASTERISK = 0x2a;
const SLASH = 0x2f;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const BACKQUOTE = 0x60;
const FUNC = valuesOf('func');
const BYTE_ORDER_MARKS = [[0xef, 0xbb, 0xbf], [0xfeff]];
const OPENING = new Set(valuesOf('([{'));
const CLOSING = new Set(valuesOf(')]}'));
const SILENT = tableOf(valuesOf('()[]{},;'), 0);
const IDENTIFIER = tableOf(valuesOf('_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'), 1);
/**
 * Where a file has code. Offsets are 0-based and count bytes or code units, as the text has them; lines are 1-based. The
 * text is scanned when something other than its number of lines is asked for.
 */
class SourceCode {
    content;
    /** The offset of each line; a text that ends with a newline has an empty last line. */
    lineStarts;
    scanned;
    /** @param content Go source; for anything else, the result is of no use but does no harm */
    constructor(content) {
        this.content = content;
        const starts = [0];
        for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
            starts.push(at + 1);
        this.lineStarts = starts;
    }
    /** The number of lines, the last of which may be empty. */
    get lines() {
        return this.lineStarts.length;
    }
    /** The lines on which functions are declared, in ascending order. */
    get declarations() {
        return this.scan.declarations;
    }
    /**
     * Whether there is code on a line between two columns.
     * @param line at most `lines`
     * @param startColumn 1-based
     * @param endColumn exclusive
     */
    hasCode(line, startColumn = 1, endColumn = Infinity) {
        const start = this.lineStarts[line - 1] ?? Infinity;
        const lineEnd = this.lineStarts[line] ?? Infinity;
        const [from, to] = [start + startColumn - 1, Math.min(lineEnd, start + endColumn - 1)];
        return this.hasCodeBetween(from, to);
    }
    /** For each line, from 1 on, whether there is any code on it. */
    linesWithCode() {
        const found = new Uint8Array(this.lines + 1);
        let line = 1;
        for (const start of this.scan.starts) {
            while ((this.lineStarts[line] ?? Infinity) <= start)
                line++;
            found[line] = 1;
        }
        return found;
    }
    get scan() {
        this.scanned ??= new GoScan(this.content);
        return this.scanned;
    }
    /** The 0-based offset of a place. @param column 1-based */
    offsetOf(line, column) {
        return (this.lineStarts[line - 1] ?? Infinity) + column - 1;
    }
    /** The line of an offset. */
    lineAt(offset) {
        return firstAbove(this.lineStarts, offset);
    }
    /** Whether there is code between two offsets. */
    hasCodeBetween(from, to) {
        if (from >= to)
            return false;
        const { starts, ends } = this.scan;
        return (starts[firstAbove(ends, from)] ?? Infinity) < to;
    }
}
/** The index of the first of some ascending numbers that is above another one. */
function firstAbove(numbers, least) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? 0) > least)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** One pass over a file. */
class GoScan {
    content;
    listener;
    /** Code without white space in it: where it begins, in ascending order, and where it ends. */
    starts = [];
    ends = [];
    declarations = [];
    at = 0;
    line = 1;
    /** Brackets that are open. */
    depth = 0;
    /** Whether a declaration may begin here: at the start of a line, or after a semicolon. */
    isFresh = true;
    constructor(content, listener) {
        this.content = content;
        this.listener = listener;
        this.at = BYTE_ORDER_MARKS.find((mark) => mark.every((value, at) => content[at] === value))?.length ?? 0;
        this.run();
    }
    run() {
        const { content } = this;
        while (this.at < content.length) {
            const byte = content[this.at] ?? 0;
            if (byte <= SPACE)
                this.space(byte);
            else if (byte === SLASH && content[this.at + 1] === SLASH)
                this.lineComment();
            else if (byte === SLASH && content[this.at + 1] === ASTERISK)
                this.blockComment();
            else if (isIn(SILENT, byte))
                this.punctuation(byte);
            else if (byte === BACKQUOTE)
                this.rawString();
            else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE)
                this.quoted(byte);
            else if (isIn(IDENTIFIER, byte))
                this.word();
            else
                this.code(this.at + 1);
        }
    }
    space(byte) {
        this.at++;
        if (byte === NEWLINE)
            this.newLine();
    }
    newLine() {
        this.listener?.lineEnd(this.at - 1);
        this.line++;
        this.isFresh = true;
    }
    lineComment() {
        const end = this.content.indexOf(NEWLINE, this.at);
        const after = end < 0 ? this.content.length : end;
        this.listener?.comment(this.at, after, this.line);
        this.at = after;
    }
    blockComment() {
        const after = this.endOfComment(this.at + 2);
        this.listener?.comment(this.at, after, this.line);
        for (;;) {
            const newline = this.content.indexOf(NEWLINE, this.at);
            if (newline < 0 || newline >= after)
                break;
            this.at = newline + 1;
            this.newLine();
        }
        this.at = after;
    }
    /** The offset after the next asterisk and slash, or the end of the text. */
    endOfComment(from) {
        let at = this.content.indexOf(ASTERISK, from);
        while (at >= 0 && this.content[at + 1] !== SLASH)
            at = this.content.indexOf(ASTERISK, at + 1);
        return at < 0 ? this.content.length : at + 2;
    }
    punctuation(byte) {
        this.listener?.token(this.at, this.at + 1, this.line);
        if (OPENING.has(byte)) {
            this.depth++;
            this.listener?.bracket(byte, this.at, this.line);
        }
        else if (CLOSING.has(byte)) {
            this.depth--;
            this.listener?.bracket(byte, this.at, this.line);
        }
        this.at++;
        // What follows a bracket on its line declares nothing; what follows a semicolon may.
        this.isFresh = byte === SEMICOLON;
    }
    /** The lines of a raw string are code unless they are blank. */
    rawString() {
        const end = this.content.indexOf(BACKQUOTE, this.at + 1);
        const after = end < 0 ? this.content.length : end + 1;
        this.listener?.token(this.at, after, this.line);
        while (this.at < after) {
            const byte = this.content[this.at] ?? 0;
            if (byte <= SPACE) {
                if (byte === NEWLINE)
                    this.line++;
                this.at++;
            }
            else {
                let to = this.at + 1;
                while (to < after && (this.content[to] ?? 0) > SPACE)
                    to++;
                this.addCode(to);
            }
        }
    }
    /** A string or a rune, which ends at the end of the line at the latest. */
    quoted(quote) {
        let to = this.at + 1;
        for (; to < this.content.length; to++) {
            const byte = this.content[to];
            if (byte === quote || byte === NEWLINE)
                break;
            if (byte === BACKSLASH && this.content[to + 1] !== NEWLINE)
                to++;
        }
        const isClosed = this.content[to] === quote;
        this.code(Math.min(this.content.length, isClosed ? to + 1 : to));
    }
    word() {
        let to = this.at + 1;
        while (isIn(IDENTIFIER, this.content[to] ?? 0))
            to++;
        const isFunc = to - this.at === FUNC.length && FUNC.every((value, index) => this.content[this.at + index] === value);
        if (isFunc && this.isFresh && this.depth === 0)
            this.declarations.push(this.line);
        const [start, { line }] = [this.at, this];
        this.code(to);
        this.listener?.word(start, to, line);
    }
    code(to) {
        this.listener?.token(this.at, to, this.line);
        this.addCode(to);
    }
    addCode(to) {
        const last = this.ends.length - 1;
        if (this.ends[last] === this.at)
            this.ends[last] = to;
        else {
            this.starts.push(this.at);
            this.ends.push(to);
        }
        this.at = to;
        this.isFresh = false;
    }
}
function valuesOf(text) {
    return Array.from(text, (char) => char.charCodeAt(0));
}
/** For each ASCII value whether it is listed, and after them, for all others. */
function tableOf(listed, others) {
    const table = new Uint8Array(ASCII + 1);
    for (const value of listed)
        table[value] = 1;
    table[ASCII] = others;
    return table;
}
function isIn(table, value) {
    return table[value < ASCII ? value : ASCII] === 1;
}


/***/ }),

/***/ 53078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ hasHash),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Mf: () => (/* binding */ MAX_SOURCE_LENGTH),
/* harmony export */   _b: () => (/* binding */ findSourceFiles),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   mU: () => (/* binding */ hashesOf),
/* harmony export */   r4: () => (/* binding */ isBlobOf),
/* harmony export */   w6: () => (/* binding */ withoutReturns)
/* harmony export */ });
/* unused harmony export blobOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/* harmony import */ var _support_parallel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53500);
/* harmony import */ var _support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22268);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62665);
/* harmony import */ var _exclusionComments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16649);
/* harmony import */ var _objectFormat_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1128);
/** @module The measured files in the repository, and their content when they were measured. */









/** In how many packages files are read at the same time. */
const PARALLEL_PACKAGES = 8;
/** In bytes; generated files can be large. */
const MAX_SOURCE_LENGTH = 64 * 1024 * 1024;
const NEWLINE = 0x0a;
/** In hexadecimal digits. */
const SHA256_LENGTH = 64;
/** What in a file may exclude code: comments (and perhaps Go's marker as well), or only Go's marker of generated files. */
const MARKS = ['comments', 'generated'];
/**
 * The measured files that are in the module's repository, sorted by path; empty outside a repository. Files that a
 * build generated elsewhere are left out.
 */
async function findSourceFiles(model, { moduleDir, locate, workspace, misnamed }, platform) {
    const root = await repositoryRoot(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(moduleDir), workspace);
    if (root === undefined)
        return [];
    const format = await (0,_objectFormat_js__WEBPACK_IMPORTED_MODULE_7__/* .objectFormat */ .n)(root);
    const found = [];
    await (0,_support_parallel_js__WEBPACK_IMPORTED_MODULE_8__/* .forEachLimited */ .v)(model.packages, PARALLEL_PACKAGES, async ({ importPath, files }) => {
        const located = locate(importPath);
        const directory = located === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(located).catch(() => undefined);
        if (directory === undefined)
            return;
        for (const { path } of files) {
            if (misnamed.has(path))
                continue;
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path.slice(importPath.length + 1));
            const file = (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .B)(root, absolute);
            if (file === undefined)
                continue;
            const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(absolute, MAX_SOURCE_LENGTH).catch(() => undefined);
            if (content === undefined)
                continue;
            const where = { path, file, lines: linesIn(content) };
            found.push({ ...where, ...hashesOf(content, platform, format), ...markOf(content) });
        }
    });
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function markOf(content) {
    if ((0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_6__/* .mayHaveExclusions */ .Bw)(content))
        return { marked: 'comments' };
    return (0,_exclusionComments_js__WEBPACK_IMPORTED_MODULE_6__/* .mayBeGenerated */ .OS)(content) ? { marked: 'generated' } : {};
}
function linesIn(content) {
    let lines = content.length > 0 && content.at(-1) !== NEWLINE ? 1 : 0;
    for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
        lines++;
    return lines;
}
/** The hashes of a file's content. */
function hashesOf(content, platform, format = 'sha1') {
    const [blob, textBlob] = [blobOf(content, platform, format), blobOf(content, 'win32', format)];
    return blob === textBlob ? { blob } : { blob, textBlob };
}
/** Whether a recorded hash, of either format, is that of a file's content. */
function hasHash(content, platform, id) {
    return blobOf(content, platform, id.length === SHA256_LENGTH ? 'sha256' : 'sha1') === id;
}
/** Whether a measured file has that content. */
function isBlobOf({ blob, textBlob }, id) {
    return id !== undefined && (id === blob || id === textBlob);
}
/** Git's hash of a file's content. On Windows, git checks out text files with CRLF and stores them with LF. */
function blobOf(content, platform, format = 'sha1') {
    const kept = platform === 'win32' ? withoutReturns(content) : content;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${kept.length}\0`).update(kept).digest('hex');
}
/** The content with LF as line ends. */
function withoutReturns(content) {
    return content.includes('\r\n')
        ? Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
        : content;
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
    return directory === root || (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .B)(root, directory) !== undefined ? root : undefined;
}


/***/ }),

/***/ 99937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ sourceNames),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   l1: () => (/* binding */ filesByPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88020);
/* harmony import */ var _support_parallel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53500);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62665);
/* harmony import */ var _sourceFiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53078);
/**
 * @module The names of source files in coverage data, compared with the files: `//line` directives give functions the
 * names of other files, and tests may remove sources that they generated.
 */






/** How many packages are looked at at the same time. */
const PARALLEL_PACKAGES = 8;
/**
 * Compares the names in the data with the files on disk.
 * @param linked import paths of the packages to look at
 * @param moduleDir nothing counts as gone if this directory is
 * @param wants whether the text of a file is asked for; by default none is
 */
async function sourceNames(pods, linked, locate, moduleDir, wants = () => false) {
    const gone = new Set();
    const directed = new Map();
    const texts = new Map();
    const there = await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectory */ .wd)(moduleDir);
    await (0,_support_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .forEachLimited */ .v)([...filesByPackage(pods, linked)], PARALLEL_PACKAGES, async ([importPath, names]) => {
        const directory = locate(importPath);
        if (directory === undefined)
            return;
        const files = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => [])).filter((name) => name.endsWith('.go'));
        const sources = files.filter((name) => !name.endsWith('_test.go'));
        const targets = new Map();
        for (const source of sources) {
            const text = await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, source));
            if (text === undefined)
                continue;
            for (const target of directiveTargets(text.toString('utf8')))
                targets.set(target, source);
            if (wants(text))
                texts.set(`${importPath}/${source}`, text);
        }
        for (const name of names) {
            const [path, source] = [`${importPath}/${name}`, targets.get(name)];
            if (source !== undefined) {
                directed.set(path, source);
                texts.delete(path);
            }
            else if (there && !sources.includes(name))
                gone.add(path);
        }
    });
    return { gone, directed, texts };
}
/** Undefined if it is not a regular file, or cannot be read. */
async function textOf(path) {
    return (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, _sourceFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SOURCE_LENGTH */ .Mf).catch(() => undefined);
}
/** The base names of the source files in the data, by package. */
function filesByPackage(pods, linked) {
    const found = new Map();
    for (const { importPath, records } of pods.flatMap((pod) => pod.meta.packages)) {
        if (!linked.has(importPath))
            continue;
        const names = found.get(importPath) ?? new Set();
        found.set(importPath, names);
        for (let index = 0; index < records.length; index++)
            names.add(records.sourceFile(index).slice(importPath.length + 1));
    }
    return found;
}
/** The base names of the files that the line directives of a Go file name. */
function directiveTargets(text) {
    const whole = text.matchAll(/^\/\/line (.+?):\d+(?::\d+)?\s*$/gm);
    const within = text.matchAll(/\/\*line ([^*\n]+?):\d+(?::\d+)?\*\//g);
    return [...whole, ...within].flatMap(([, file = '']) => file.split(/[\\/]/).at(-1) ?? []);
}


/***/ }),

/***/ 27592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Ep: () => (/* binding */ MAX_PACKED_TEXT),
/* harmony export */   Mz: () => (/* binding */ unpackText),
/* harmony export */   ZR: () => (/* binding */ packText),
/* harmony export */   "if": () => (/* binding */ packHead),
/* harmony export */   im: () => (/* binding */ MAX_PACK_LENGTH),
/* harmony export */   re: () => (/* binding */ textId),
/* harmony export */   tW: () => (/* binding */ SOURCES_NAME),
/* harmony export */   uM: () => (/* binding */ packedBytes),
/* harmony export */   vt: () => (/* binding */ SourcePackError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53078);
/**
 * @module sources.bin: the text of measured files, so that their lines can be shown where there is no checkout. After a
 * first line, each text follows a line with its git blob id, its size and that of the deflated text. Line ends are LF,
 * as git stores them, so that legs on different systems have the same texts.
 */



const SOURCES_NAME = 'sources.bin';
/** In bytes: of sources.bin. Ten times as much as a module with a million statements needs. */
const MAX_PACK_LENGTH = 64 * 1024 * 1024;
/** In bytes: of all texts in one. */
const MAX_PACKED_TEXT = 512 * 1024 * 1024;
const HEAD = Buffer.from('go-integration-coverage sources 1\n');
const NEWLINE = 0x0a;
/** Of the line before a text. */
const TEXT_LINE = /^([0-9a-f]{40}|[0-9a-f]{64}) (\d{1,9}) (\d{1,9})$/;
const MAX_LINE_LENGTH = 96;
/** Higher levels take much longer for a few percent. */
const LEVEL = 6;
/** No text is compressed more by deflate. */
const MAX_RATIO = 1032;
const deflate = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((node_zlib__WEBPACK_IMPORTED_MODULE_1___default().deflateRaw));
const inflate = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((node_zlib__WEBPACK_IMPORTED_MODULE_1___default().inflateRaw));
/** Thrown for a file that is not a sources.bin. The message is the end of a sentence. */
class SourcePackError extends Error {
    name = 'SourcePackError';
}
/** The id under which the text of a file is stored. */
function textId({ blob, textBlob }) {
    return textBlob ?? blob;
}
/** The first bytes of sources.bin. */
function packHead() {
    return Buffer.from(HEAD);
}
/** @param content with the line ends of any system */
async function packText(id, content) {
    const text = (0,_sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutReturns */ .w6)(content);
    return { id, size: text.length, deflated: await deflate(text, { level: LEVEL }) };
}
/** The bytes of a text in sources.bin. */
function packedBytes({ id, size, deflated }) {
    return Buffer.concat([Buffer.from(`${id} ${size} ${deflated.length}\n`), deflated]);
}
/**
 * The texts in a sources.bin, which is untrusted; they are inflated by `unpackText`.
 * @throws SourcePackError, and nothing else whatever the bytes are; texts before the damage have been given out
 */
function* textsIn(pack) {
    if (!pack.subarray(0, HEAD.length).equals(HEAD))
        throw new SourcePackError(`it does not begin with ${JSON.stringify(HEAD.toString().trim())}`);
    let at = HEAD.length;
    let total = 0;
    while (at < pack.length) {
        const { id, size, length, end } = textLine(pack, at);
        total += size;
        if (size > _sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SOURCE_LENGTH */ .Mf || total > MAX_PACKED_TEXT)
            throw new SourcePackError('it claims to have larger texts than are allowed');
        if (end + length > pack.length)
            throw new SourcePackError('it is cut off');
        if (size > MAX_RATIO * length)
            throw new SourcePackError('a text in it has a size that it cannot have');
        yield { id, size, deflated: pack.subarray(end, end + length) };
        at = end + length;
    }
}
/** The text, with LF as line ends; undefined unless it is what its id says. */
async function unpackText({ id, size, deflated }) {
    // Node.js takes no limit of zero bytes.
    const text = await inflate(deflated, { maxOutputLength: Math.max(1, size) }).catch(() => undefined);
    return text?.length === size && (0,_sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .hasHash */ .Fp)(text, 'linux', id) ? text : undefined;
}
/** The line before a text. */
function textLine(pack, at) {
    const newline = pack.subarray(at, at + MAX_LINE_LENGTH).indexOf(NEWLINE);
    const [, id, size, length] = newline < 0 ? [] : (TEXT_LINE.exec(pack.toString('latin1', at, at + newline)) ?? []);
    if (id === undefined)
        throw new SourcePackError('it is cut off or damaged');
    return { id, size: Number(size), length: Number(length), end: at + newline + 1 };
}


/***/ }),

/***/ 84272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ NO_SOURCES),
/* harmony export */   RU: () => (/* binding */ mergedSources),
/* harmony export */   Wm: () => (/* binding */ GUESS_WORDS),
/* harmony export */   u: () => (/* binding */ runSources),
/* harmony export */   xg: () => (/* binding */ GAP_WORDS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/* harmony import */ var _support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22268);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62665);
/* harmony import */ var _sourceFiles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53078);
/* harmony import */ var _sourcePack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27592);
/**
 * @module The text of measured files, for views that show or need it. A text is only given out if it is the one that was
 * measured, as far as that is known: another one would be shown with wrong colours.
 */








/** A reason for a reader: the rest of a sentence about a file. */
const GAP_WORDS = {
    missing: 'its source was not found',
    differs: 'its source in the checkout is not the one that was measured',
    several: 'jobs measured different versions of its source',
    unknown: 'its source is not known',
};
/** What a reader has to know of a text that is a guess: the rest of a sentence about the file. */
const GUESS_WORDS = 'its data does not say which source was measured; this one is in the checkout, and all blocks fit it';
/** Nothing is known about any file. */
const NO_SOURCES = {
    read: () => Promise.resolve({ kind: 'unknown' }),
    guess: () => Promise.resolve(undefined),
    place: () => Promise.resolve(undefined),
};
/**
 * The sources of a run, in the directories of its packages, which need not be in a repository. Files whose content was
 * recorded must still have it.
 */
function runSources({ locate, files, directed }) {
    const recorded = new Map(files.map((file) => [file.path, file]));
    /** By import path. */
    const places = new Map();
    const placeOf = (path) => {
        const importPath = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path);
        if (!places.has(importPath))
            places.set(importPath, realDirectory(locate(importPath)));
        const place = places.get(importPath);
        return place === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(path));
    };
    return {
        read: async (path) => directed.has(path) ? { kind: 'unknown' } : contentAt(placeOf(path), recorded.get(path)),
        guess: () => Promise.resolve(undefined),
        place: async (path) => {
            const place = placeOf(path);
            return place !== undefined && (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isThere */ .$B)(place)) ? place : undefined;
        },
    };
}
/** Undefined if it is not there. Directories are few: the call in another thread would take longer. */
function realDirectory(directory) {
    try {
        return directory === undefined ? undefined : node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory);
    }
    catch {
        return undefined;
    }
}
/**
 * The sources of merged legs, in a checkout or with their data: only files that have the recorded content, and in a
 * checkout only those that are inside of it.
 */
function mergedSources({ roots, files, directed, texts, located }) {
    const recorded = new Map();
    for (const file of files) {
        const known = recorded.get(file.path);
        if (known === undefined)
            recorded.set(file.path, file);
        else if (known !== 'several' && (0,_sourcePack_js__WEBPACK_IMPORTED_MODULE_7__/* .textId */ .re)(known) !== (0,_sourcePack_js__WEBPACK_IMPORTED_MODULE_7__/* .textId */ .re)(file))
            recorded.set(file.path, 'several');
    }
    const inRepository = new Map(files.map(({ path, file }) => [path, file]));
    return {
        read: async (path) => {
            const file = recorded.get(path);
            if (file === undefined || directed.has(path))
                return { kind: 'unknown' };
            if (file === 'several')
                return { kind: 'several' };
            let found = { kind: 'missing' };
            for (const root of roots) {
                const content = await contentAt(await placeIn(root, file.file), file);
                if (content.kind === 'found')
                    return content;
                if (content.kind === 'differs')
                    found = content;
            }
            const stored = await texts.text((0,_sourcePack_js__WEBPACK_IMPORTED_MODULE_7__/* .textId */ .re)(file));
            return stored === undefined ? found : { kind: 'found', content: stored };
        },
        guess: async (path) => {
            const [root, file] = [roots.at(-1), located?.get(path)];
            if (root === undefined || file === undefined || directed.has(path))
                return undefined;
            const content = await contentAt(await placeIn(root, file), undefined);
            return content.kind === 'found' ? content.content : undefined;
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
/**
 * The real path of a file in a checkout; undefined if it is not there, or is elsewhere by a link.
 * @param file with slashes; from a manifest, which may say anything
 */
async function placeIn(root, file) {
    const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch(() => undefined);
    if (realRoot === undefined || (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .B)(realRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(realRoot, file)) === undefined)
        return undefined;
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(realRoot, file)).catch(() => undefined);
    return place !== undefined && (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .B)(realRoot, place) !== undefined ? place : undefined;
}
/** @param recorded what the content has to be; undefined if it may be any */
async function contentAt(place, recorded) {
    if (place === undefined)
        return { kind: 'missing' };
    const content = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(place, _sourceFiles_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_SOURCE_LENGTH */ .Mf).catch(() => undefined);
    if (content === undefined)
        return { kind: 'missing' };
    const isMeasured = recorded === undefined || (0,_sourceFiles_js__WEBPACK_IMPORTED_MODULE_6__/* .hasHash */ .Fp)(content, 'win32', (0,_sourcePack_js__WEBPACK_IMPORTED_MODULE_7__/* .textId */ .re)(recorded));
    return isMeasured ? { kind: 'found', content } : { kind: 'differs' };
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

/***/ 89321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ lastLineOf),
/* harmony export */   y: () => (/* binding */ uncoveredRanges)
/* harmony export */ });
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2480);

/**
 * Ranges of uncovered units. Units of one function are joined if there is no covered unit between them. A line that only
 * opens or closes a block (`if err != nil {`, `} else {`) belongs to the covered unit on it.
 *
 * Each uncovered statement counts in exactly one range, ranges of one function share no line, and a line of a range that
 * has a covered unit has an uncovered one too. Units without statements are ignored. Adjacent functions of the same name
 * (`init`) may share a range.
 * @returns sorted by start line, then end line
 */
function uncoveredRanges(file) {
    const units = file.units.filter((unit) => unit.statements > 0).sort(byPosition);
    const runs = [];
    let start = 0;
    while (start < units.length) {
        let end = start + 1;
        if (isCovered(units[start])) {
            start = end;
            continue;
        }
        while (end < units.length && belongTogether(units[start], units[end]))
            end++;
        const run = runOf(units.slice(start, end), units[start - 1], units[end]);
        if (run !== undefined)
            addRun(runs, run);
        start = end;
    }
    return runs.map(({ range }) => range).sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine);
}
function byPosition(a, b) {
    return (a.startLine - b.startLine ||
        a.startColumn - b.startColumn ||
        a.endLine - b.endLine ||
        a.endColumn - b.endColumn);
}
function belongTogether(first, next) {
    return first?.count === 0 && next?.count === 0 && first.functionName === next.functionName;
}
/**
 * @param units the units of a run, or one covered unit
 * @param before the unit before them in the file
 * @param after the unit after them in the file
 */
function runOf(units, before, after) {
    const [first] = units;
    if (first === undefined || first.count > 0)
        return undefined;
    const firstLine = first.startLine;
    const end = units.reduce((max, unit) => Math.max(max, lastLineOf(unit)), firstLine);
    const opened = isCovered(before) && lastLineOf(before) === firstLine && lastLineOf(first) > firstLine;
    const startLine = firstLine + (opened ? 1 : 0);
    const closed = isCovered(after) &&
        after.startLine === end &&
        end > startLine &&
        units.every((unit) => unit.startLine < end);
    const statements = (0,_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .statementsOf */ .GX)(units);
    const endLine = end - (closed ? 1 : 0);
    return {
        range: { startLine, endLine, statements, functionName: first.functionName },
        firstLine,
        lastLine: end,
    };
}
function isCovered(unit) {
    return unit !== undefined && unit.count > 0;
}
/** The last line on which a unit has something: one that ends before the first column of a line has nothing on it. */
function lastLineOf({ startLine, endLine, endColumn }) {
    return Math.max(startLine, endColumn <= 1 ? endLine - 1 : endLine);
}
/** Adds a run, joined with the previous one if only covered code within a line separates them. */
function addRun(runs, { range, firstLine, lastLine }) {
    const previous = runs.at(-1);
    const joined = previous?.range.functionName === range.functionName &&
        (previous.range.endLine >= firstLine || previous.lastLine >= range.startLine);
    if (!joined) {
        runs.push({ range, firstLine, lastLine });
        return;
    }
    runs[runs.length - 1] = {
        range: {
            ...range,
            startLine: Math.min(previous.range.startLine, range.startLine),
            endLine: Math.max(previous.range.endLine, range.endLine),
            statements: previous.range.statements + range.statements,
        },
        firstLine: previous.firstLine,
        lastLine: Math.max(previous.lastLine, lastLine),
    };
}


/***/ }),

/***/ 11050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ UnitIndexes)
});

// EXTERNAL MODULE: ./src/covdata/units/unitIndex.ts + 2 modules
var unitIndex = __webpack_require__(47891);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __webpack_require__(32263);
// EXTERNAL MODULE: ./src/coverage/exclusions.ts
var coverage_exclusions = __webpack_require__(14833);
;// CONCATENATED MODULE: ./src/coverage/excludeFromIndex.ts
/** @module Takes the statements of excluded units out of a unit index, for figures that are counted without a model. */


/** The same units, the excluded ones without statements. */
function withoutStatements(index, exclusions) {
    let statements = index.statements;
    const packages = index.packages.map((pkg) => {
        const positions = Uint32Array.from(pkg.positions);
        for (const [path, units] of unitsByFile(pkg)) {
            const rules = exclusions.of(path);
            if (rules.length === 0)
                continue;
            const owners = (0,coverage_exclusions/* excludedBy */.UC)(rules, units.map((unit) => placeOf(pkg.positions, unit)));
            for (const [at, unit] of units.entries()) {
                if ((owners[at] ?? 0) < 0)
                    continue;
                const field = unit * format/* UNIT_FIELDS */.RU + format/* UNIT_FIELDS */.RU - 1;
                statements -= positions[field] ?? 0;
                positions[field] = 0;
            }
        }
        return { ...pkg, positions };
    });
    return { ...index, packages, statements };
}
/** The numbers of the units of each file. */
function unitsByFile({ functions, functionOf }) {
    const found = new Map();
    for (const [unit, owner] of functionOf.entries()) {
        const path = functions[owner]?.sourceFile ?? '';
        const units = found.get(path);
        if (units === undefined)
            found.set(path, [unit]);
        else
            units.push(unit);
    }
    return found;
}
function placeOf(positions, unit) {
    const at = unit * format/* UNIT_FIELDS */.RU;
    return {
        startLine: positions[at] ?? 0,
        startColumn: positions[at + 1] ?? 0,
        endLine: positions[at + 2] ?? 0,
        endColumn: positions[at + 3] ?? 0,
    };
}

;// CONCATENATED MODULE: ./src/coverage/unitIndexes.ts


/** Legs of a matrix usually have the same binaries, but in a monorepo all may be different. */
const MAX_INDEXES = 64;
/** Unit lists by builds and measured packages. */
class UnitIndexes {
    withoutFiles;
    exclusions;
    indexes = new Map();
    /** A number for each build. */
    numbers = new Map();
    /**
     * @param withoutFiles paths of source files whose units are left out
     * @param exclusions units that are there, but have no statements
     */
    constructor(withoutFiles = new Set(), exclusions) {
        this.withoutFiles = withoutFiles;
        this.exclusions = exclusions;
    }
    /** Unit lists in which excluded units have no statements: the same if nothing is excluded. */
    without(exclusions) {
        return exclusions.isEmpty ? this : new UnitIndexes(this.withoutFiles, exclusions);
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
        const whole = (0,unitIndex/* indexUnits */.aB)(pods.map(({ meta, counters: { layout } }) => ({ meta, layout })), (importPath) => measured.has(importPath), (sourceFile) => this.withoutFiles.has(sourceFile));
        const index = this.exclusions === undefined ? whole : withoutStatements(whole, this.exclusions);
        // The oldest is removed first.
        const [oldest] = this.indexes.keys();
        if (oldest !== undefined && this.indexes.size === MAX_INDEXES)
            this.indexes.delete(oldest);
        this.indexes.set(key, index);
        return index;
    }
}


/***/ }),

/***/ 76158:
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

;// CONCATENATED MODULE: ./src/findings/exclusionDiagnoses.ts
const EXCLUSION_DIAGNOSES = {
    'everything-excluded': {
        severity: 'error',
        verdict: 'always',
        foundAgain: true,
        meaning: 'Everything that was measured is excluded.',
        why: 'No statement is left, so there is no figure, and gates have nothing to look at.',
        fix: 'Exclude less: correct the globs of exclude, and the comments that exclude files.',
    },
    'exclusion-without-reason': {
        severity: 'warning',
        foundAgain: true,
        meaning: 'Comments that should exclude code have no reason, so they exclude nothing.',
        why: 'Whoever reads the report should know why code is not counted.',
        fix: 'Write the reason behind the comment, as in: //coverage:ignore only fails without a disk.',
    },
    'exclusion-unexplained': {
        severity: 'notice',
        foundAgain: true,
        meaning: 'Comments of other tools exclude code without a reason.',
        why: 'Those tools do not ask for one, so the comments are obeyed.',
        fix: 'Write the reason behind the comment.',
    },
    'exclusion-unused': {
        severity: 'notice',
        foundAgain: true,
        meaning: 'Exclusions match nothing that was measured.',
        why: 'A glob may be misspelt: globs start at the top of the repository. A comment is about the code on its line or on the next one, and nothing there has statements of its own.',
        fix: 'Correct or remove them.',
    },
    'exclusion-unseen': {
        severity: 'warning',
        foundAgain: true,
        meaning: 'Comments that may exclude code cannot be seen, as the sources are not there.',
        why: 'What they exclude is counted, so that the total differs from that of the jobs.',
        fix: 'Check out the tested commit before the report, and name the checkout with source if it is not the working directory.',
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
    'pull-request-unknown': {
        severity: 'notice',
        meaning: 'The pull request of another run is not known.',
        why: 'The report is on the commit that ran. What the pull request changed is not compared, and there is no comment.',
        fix: '',
    },
    'sources-unusable': {
        severity: 'notice',
        meaning: 'The source text that a job stored with its data cannot be used.',
        why: 'It is damaged, larger than allowed, or not what was measured. The figures are complete; without a checkout, index.html shows no source of these files.',
        fix: 'Check out the commit that was measured, or run the job again.',
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
    'github-coverage-refused': {
        severity: 'warning',
        verdict: 'late',
        meaning: 'GitHub’s own code coverage does not show the report.',
        why: UNAFFECTED,
        fix: 'Grant the job code-quality: write, and enable Code Quality for the repository: it is part of GitHub Team and Enterprise Cloud.',
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
        meaning: 'The tests of a package do not compile, or go vet, which go test runs first, refuses them.',
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
    ...EXCLUSION_DIAGNOSES,
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
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76158);
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
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76158);
/* harmony import */ var _support_messageLines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53561);
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
/** What a log says of a finding: title, detail, as much evidence as is given, and fix, each on lines of its own. */
function findingText({ title, detail, fix }, evidence = []) {
    return (0,_support_messageLines_js__WEBPACK_IMPORTED_MODULE_1__/* .messageLines */ .V)(title, detail, ...evidence, fix);
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
/* harmony export */   Vk: () => (/* binding */ isRefusedByVet),
/* harmony export */   aj: () => (/* binding */ leafTests),
/* harmony export */   dw: () => (/* binding */ testRecords)
/* harmony export */ });
/** @module The result of a suite, from which the test table, junit.xml and the verdict are made. */
/** The tests of a suite, those that count; undefined for a command, which has none that are known. */
function testRecords({ kind, packages, }) {
    if (kind !== 'go test')
        return undefined;
    return packages.flatMap((pkg) => leafTests(pkg).map(({ name, outcome, seconds }) => ({
        name: `${pkg.importPath} ${name}`,
        outcome,
        seconds,
    })));
}
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
/** Whether go vet kept the tests of a package from being run, as go test has it look at them first. Go 1.20 does not say. */
function isRefusedByVet({ outcome, output, }) {
    return outcome === 'build-failed' && /^# \[\S+\]$/m.test(output);
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
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43307);
/* harmony import */ var _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27592);
/* harmony import */ var _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39463);
/* harmony import */ var _legs_manifest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71540);
/* harmony import */ var _support_directories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30172);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88020);
/* harmony import */ var _support_newFiles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75786);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62665);
/** @module The folder of a report: what of it is ours, and whether a new report can be written there. */











/** The files of a report; report.json says that the others are ours. */
const REPORT_FILES = [
    _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_8__/* .REPORT_NAME */ .F,
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
/** Files that we write beside these folders. */
const BESIDE_DATA = [_legs_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i, _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES_NAME */ .tW];
/** Enough to notice a full disk. */
const PROBE_BYTES = 64 * 1024;
/**
 * Makes a folder ready for a report: an earlier report is removed, so that it cannot be taken for the result of a run that
 * fails. Called before anything else is done, so that no work is lost because its report cannot be written.
 * @throws UserError if it cannot be written, or has files that are not ours in the places of a report's
 */
async function prepareReportFolder(folder) {
    const isNew = !(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isThere */ .$B)(folder));
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
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`out: ${folder} was replaced by a link to ${now.path} during the run`, 'Find out which test does so, or choose another directory with --out.');
        if (now.inode !== known.inode && !(await isReport(folder)))
            await refuseForeign(folder, isDataOurs);
        known = now;
        // From now on the data that is found there is what was stored since.
        isDataOurs = true;
    };
    return { isNew, check };
}
async function make(folder) {
    await (0,_support_directories_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh)(folder).catch((cause) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`out: cannot create ${folder}`, 'Name a directory that can be written.', { cause });
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
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`out: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, foreign)} is not part of a report, and would be overwritten`, 'Remove it, or choose another directory with --out.');
}
/**
 * Removes compacted data of ours and leaves everything else.
 * @param directory the covdata folder of a report
 */
async function removeData(directory) {
    if (!(await isPlainDirectory(directory)))
        return;
    for (const name of BESIDE_DATA)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { force: true });
    for (const source of _coverage_model_js__WEBPACK_IMPORTED_MODULE_10__/* .SOURCES */ .H) {
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
    const start = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_7__/* .readStart */ .H6)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _legs_earlierReport_js__WEBPACK_IMPORTED_MODULE_8__/* .REPORT_NAME */ .F), MARK_BYTES).catch(() => undefined);
    return start?.toString('utf8').includes(MARK) === true;
}
/** The path of what is in the way of compacted data, in the folder of a report; undefined if nothing is. */
async function foreignData(directory) {
    if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isThere */ .$B)(directory)))
        return undefined;
    if (!(await isPlainDirectory(directory)))
        return DATA_FOLDER;
    for (const name of BESIDE_DATA)
        if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isThere */ .$B)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DATA_FOLDER, name);
    for (const source of _coverage_model_js__WEBPACK_IMPORTED_MODULE_10__/* .SOURCES */ .H) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, source);
        if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isThere */ .$B)(folder)))
            continue;
        const isOther = !(await isPlainDirectory(folder));
        if (isOther || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).some((name) => DATA_NAME.test(name)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DATA_FOLDER, source);
    }
    return undefined;
}
async function removeEmpty(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch((error) => {
        if (!['ENOTEMPTY', 'EEXIST'].includes((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) ?? ''))
            throw error;
    });
}
/** @throws UserError if nothing can be written */
async function probe(folder) {
    const file = (0,_support_newFiles_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryIn */ .xt)(folder);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, Buffer.alloc(PROBE_BYTES), { flag: 'wx' });
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`out: ${folder} cannot be written`, 'Name a directory that can be written.', {
            cause,
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
}


/***/ }),

/***/ 50071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reportedPaths)
/* harmony export */ });
/* harmony import */ var _repositoryFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40753);

/** What Go calls the package of files that are named one by one. */
const NAMED_FILES = 'command-line-arguments';
function reportedPaths(report) {
    const { directedFiles, modulePath, coverage } = report;
    const known = (0,_repositoryFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPaths */ .D4)(report);
    // Those that were recorded have the lines that the data says.
    const recorded = new Set(report.files.map(({ path }) => path));
    const directed = new Set(directedFiles.filter((path) => !recorded.has(path)));
    const roots = moduleRoots(coverage.packages, known);
    return (path, { modulePath: own }) => {
        if (directed.has(path))
            return undefined;
        const file = known.get(path);
        if (file !== undefined)
            return file;
        const root = roots.get(own) ?? (own === modulePath ? '' : undefined);
        const inModule = pathInModule(path, own);
        return root === undefined || inModule === undefined ? path : root + inModule;
    };
}
/** The directories of modules in the repository, as far as they are known: empty, or with a slash at the end. */
function moduleRoots(packages, known) {
    const roots = new Map();
    for (const { modulePath, files } of packages) {
        if (roots.has(modulePath))
            continue;
        for (const { path } of files) {
            const [file, inModule] = [known.get(path), pathInModule(path, modulePath)];
            if (file === undefined || inModule === undefined)
                continue;
            if (file === inModule || file.endsWith(`/${inModule}`)) {
                roots.set(modulePath, file.slice(0, file.length - inModule.length));
                break;
            }
        }
    }
    return roots;
}
function pathInModule(path, modulePath) {
    const prefix = `${modulePath === '' ? NAMED_FILES : modulePath}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}


/***/ }),

/***/ 40753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ repositoryPaths),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   gF: () => (/* binding */ repositoryFiles),
/* harmony export */   og: () => (/* binding */ isRepositoryPath)
/* harmony export */ });
/** The last line number that an API with 32-bit numbers can take; data from elsewhere may contain any number. */
const MAX_LINE = 0x7fffffff;
/** Characters; no file system has longer paths. */
const MAX_PATH_LENGTH = 4096;
/** The files with a possible place in the repository, by their paths in the coverage model. */
function repositoryFiles({ files }) {
    return new Map(files.filter(({ file }) => isRepositoryPath(file)).map((file) => [file.path, file]));
}
/**
 * The paths in the repository of the measured files, by their paths in the coverage model; some say nothing of the content.
 * Of files that line directives name, only those are known that were compared with the data.
 */
function repositoryPaths({ files, located, directedFiles, }) {
    const paths = new Map(located);
    for (const path of directedFiles)
        paths.delete(path);
    for (const { path, file } of files)
        paths.set(path, file);
    return paths;
}
/** Whether git could have the path: relative, with slashes, and without `.` and `..`. */
function isRepositoryPath(path) {
    return (path !== '' &&
        path.length <= MAX_PATH_LENGTH &&
        !/[\\\p{Cc}]/u.test(path) &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'));
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

/***/ 27861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/findings/failOn.ts
var findings_failOn = __webpack_require__(46329);
;// CONCATENATED MODULE: ./src/gates/exactShares.ts
const HUNDRED = 100n;
/** The sum of two numbers. */
function plus(one, other) {
    return {
        scaled: one.scaled * other.scale + other.scaled * one.scale,
        scale: one.scale * other.scale,
    };
}
/** The difference of two numbers, or 0 if it would be negative. */
function minus(one, other) {
    const scaled = one.scaled * other.scale - other.scaled * one.scale;
    return { scaled: scaled > 0n ? scaled : 0n, scale: one.scale * other.scale };
}
/** How many more statements have to be covered for a minimum percentage; 0 if it is reached. */
function missingToShare({ covered, total }, { scaled, scale }) {
    return positive(ceilDivided(scaled * BigInt(total), HUNDRED * scale) - BigInt(covered));
}
/**
 * How many more statements have to be covered for the percentage to be at most some points below an earlier one; 0 if it is.
 * @param before of at least one statement
 */
function missingToDrop(before, { covered, total }, { scaled, scale }) {
    // covered / total >= before.covered / before.total - points / 100
    const all = BigInt(before.total);
    const numerator = BigInt(total) * (HUNDRED * scale * BigInt(before.covered) - scaled * all);
    return positive(ceilDivided(numerator, HUNDRED * scale * all) - BigInt(covered));
}
/** How many items are above a maximum; 0 if none. */
function above(count, { scaled, scale }) {
    return positive(BigInt(count) - scaled / scale);
}
/** @param divisor positive */
function ceilDivided(dividend, divisor) {
    const quotient = dividend / divisor;
    return dividend > 0n && dividend % divisor !== 0n ? quotient + 1n : quotient;
}
function positive(number) {
    return number > 0n ? Number(number) : 0;
}

// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/gates/shareGates.ts


/** Judges one figure. Without any statements it fails. */
function judgeShare(rule, tally) {
    if (isExempt(rule, tally.total))
        return { ...judgement(rule, true), tally, missing: 0, reason: exemption(tally.total) };
    const missing = missingOf(rule, tally);
    const passed = tally.total > 0 && missing === 0;
    const reason = passed && missingToShare(tally, rule.limit) > 0 ? WITHIN : undefined;
    return { ...judgement(rule, passed), tally, missing, reason };
}
/** How many more statements have to be covered, with the tolerance; 0 if the minimum is reached. */
function missingOf({ limit, tolerance }, tally) {
    return missingToShare(tally, minus(limit, tolerance));
}
/** Whether a figure is about too few statements for the gate to count. Nothing at all is another matter. */
function isExempt({ minStatements }, statements) {
    return statements > 0 && statements < minStatements;
}
/** Why a gate with `unless fewer than` passes. */
function exemption(statements) {
    return `only ${(0,plural/* plural */.L)(statements, 'statement')}`;
}
/** Why a gate passes although its limit is not reached. */
const WITHIN = 'within the tolerance';
/** What every result of a gate says that could be judged. */
function judgement({ rule, kind }, passed) {
    return { rule, kind, state: passed ? 'passed' : 'failed', passed };
}
/** The result of a gate that cannot be judged. */
function unknownGate({ rule, kind, ifUnknown }, reason, tally) {
    return { rule, kind, state: 'unknown', passed: ifUnknown === 'pass', reason, tally, missing: 0 };
}

;// CONCATENATED MODULE: ./src/gates/changeGates.ts
/** @module Gates for what a change or a baseline is compared with. */


const NOTHING = { covered: 0, total: 0 };
function judgePatch(rule, { value, reason }) {
    if (value === undefined)
        return unknownGate(rule, reason, NOTHING);
    const { tally, uncovered, gap } = value;
    if (tally.total === 0)
        return unknownGate(rule, gap ?? 'the change has no statements', NOTHING);
    const result = judgeShare(rule, tally);
    // What is not known could only make it fail, which `if-unknown: fail` wants to be told.
    if (result.passed && gap !== undefined && rule.ifUnknown === 'fail')
        return { ...unknownGate(rule, gap, tally), places: uncovered };
    const reasons = [result.reason, gap].filter((part) => part !== undefined);
    return {
        ...result,
        reason: reasons.length === 0 ? undefined : reasons.join('; '),
        places: uncovered,
    };
}
function judgeDrop(rule, { value, reason }) {
    if (value === undefined)
        return unknownGate(rule, reason, NOTHING);
    const { before, after } = value;
    if (before.total === 0)
        return { ...unknownGate(rule, 'the baseline has no statements', after), before };
    const allowed = plus(rule.limit, rule.tolerance);
    const missing = missingToDrop(before, after, allowed);
    const isFew = isExempt(rule, missing);
    const passed = after.total > 0 && (missing === 0 || isFew);
    const isTolerated = passed && missingToDrop(before, after, rule.limit) > 0;
    return {
        ...judgement(rule, passed),
        reason: isFew ? exemption(missing) : isTolerated ? WITHIN : undefined,
        tally: after,
        missing: passed ? 0 : missing,
        before,
    };
}
function judgeLost(rule, { value, reason }) {
    if (value === undefined)
        return unknownGate(rule, reason, NOTHING);
    const { before, after, lost, lostStatements: count } = value;
    if (before.total === 0)
        return unknownGate(rule, 'the baseline has no statements', after);
    const missing = above(count, plus(rule.limit, rule.tolerance));
    const isFew = isExempt(rule, count);
    const passed = missing === 0 || isFew;
    const isTolerated = passed && above(count, rule.limit) > 0;
    return {
        ...judgement(rule, passed),
        reason: isFew && missing > 0 ? exemption(count) : isTolerated ? WITHIN : undefined,
        tally: after,
        missing: passed ? 0 : missing,
        lost: count,
        places: lost,
    };
}

// EXTERNAL MODULE: ./src/covdata/units/packagePatterns.ts
var packagePatterns = __webpack_require__(53227);
// EXTERNAL MODULE: ./src/support/globs.ts
var globs = __webpack_require__(30744);
;// CONCATENATED MODULE: ./src/gates/partGates.ts
/** @module Gates for each package or file that a pattern matches. */




/** Patterns that are paths start at the directory of each module. */
function judgePackages(rule, packages) {
    const { pattern } = rule;
    const matching = packages.filter(({ importPath, modulePath }) => (0,packagePatterns/* parsePackagePatterns */.xz)((0,packagePatterns/* isRelative */.n3)(pattern) ? (0,packagePatterns/* resolvePattern */.XO)(pattern, modulePath) : pattern)(importPath));
    return judgeParts(rule, matching.map(({ importPath: name, tally }) => ({ name, tally })), 'package');
}
function judgeFiles(rule, files) {
    const matches = (0,globs/* globMatch */.e)(rule.pattern);
    return judgeParts(rule, files.filter(({ file }) => matches(file)).map(({ file: name, tally }) => ({ name, tally })), 'file');
}
function judgeParts(rule, matching, noun) {
    const parts = matching.filter(({ tally }) => tally.total > 0);
    const tally = {
        covered: parts.reduce((sum, part) => sum + part.tally.covered, 0),
        total: parts.reduce((sum, part) => sum + part.tally.total, 0),
    };
    if (parts.length === 0) {
        const what = matching.length === 0 ? `no measured ${noun} matches it` : `no ${noun} that matches it has statements`;
        return { ...unknownGate(rule, what, tally), matched: 0, parts: [] };
    }
    const judged = parts.filter((part) => !isExempt(rule, part.tally.total));
    const failing = judged
        .map((part) => ({ ...part, missing: missingOf(rule, part.tally) }))
        .filter(({ missing }) => missing > 0)
        .sort(byShare);
    const tolerated = judged.filter((part) => missingToShare(part.tally, rule.limit) > 0);
    const exempt = parts.length - judged.length;
    const reasons = [
        ...(failing.length === 0 && tolerated.length > 0 ? [`${tolerated.length} ${WITHIN}`] : []),
        ...(exempt === 0 ? [] : [`${exempt} with too few statements`]),
    ];
    return {
        ...judgement(rule, failing.length === 0),
        reason: reasons.length === 0 ? undefined : reasons.join(', '),
        tally,
        missing: failing.reduce((sum, { missing }) => sum + missing, 0),
        matched: parts.length,
        parts: failing,
    };
}
/** The smallest share first, then the most that is missing. */
function byShare(one, other) {
    const [mine, its] = [one.tally.covered * other.tally.total, other.tally.covered * one.tally.total];
    return mine - its || other.missing - one.missing || (one.name < other.name ? -1 : 1);
}

;// CONCATENATED MODULE: ./src/gates/gateResults.ts
/** @module Checks gates: rules and figures in, results out. */



/** Checks each rule; the results are in the order of the rules. */
function checkGates(rules, figures) {
    return rules.map((rule) => checkRule(rule, figures));
}
function checkRule(rule, figures) {
    switch (rule.kind) {
        case 'total':
            return judgeShare(rule, figures.total);
        case 'package':
            return judgePackages(rule, figures.packages);
        case 'file':
            return judgeFiles(rule, figures.files);
        case 'patch':
            return judgePatch(rule, figures.patch);
        case 'drop':
            return judgeDrop(rule, figures.baseline);
        case 'lost':
            return judgeLost(rule, figures.baseline);
    }
}

// EXTERNAL MODULE: ./src/report/reportedPaths.ts
var reportedPaths = __webpack_require__(50071);
;// CONCATENATED MODULE: ./src/stages/judge.ts




/**
 * Makes the report of a measurement.
 * @param comparison known already, as gates depend on it
 */
function judge(measurement, comparison, { gates, failOn }) {
    return {
        ...measurement,
        comparison,
        findings: (0,findings_failOn/* gradeFindings */.UU)(measurement.findings, failOn),
        gates: gates.length === 0 ? [] : checkGates(gates, figuresOf(measurement, comparison)),
    };
}
function figuresOf(measurement, { patch, baseline }) {
    const { packages, tallies } = measurement.coverage;
    const paths = (0,reportedPaths/* reportedPaths */.G)(measurement);
    return {
        total: tallies.together,
        packages: packages.map(({ importPath, modulePath, tallies: { together: tally } }) => ({
            importPath,
            modulePath,
            tally,
        })),
        files: packages.flatMap((pkg) => pkg.files.map(({ path, tallies: { together: tally } }) => ({ file: paths(path, pkg) ?? path, tally }))),
        patch: patch.value === undefined ? patch : { value: patchFigure(patch.value) },
        baseline: baseline.value === undefined
            ? baseline
            : {
                value: {
                    ...baseline.value,
                    lost: baseline.value.lost.map((range) => placeOf(range.file ?? range.path, range)),
                },
            },
    };
}
function placeOf(file, { startLine, endLine, statements }) {
    return { file, startLine, endLine, statements };
}
function patchFigure({ tally, files, unknown, truncated }) {
    const gaps = [
        ...(truncated ? ['the change has more files than GitHub lists'] : []),
        ...(unknown.length === 0 ? [] : [`${(0,plural/* plural */.L)(unknown.length, 'changed file')} could not be judged`]),
    ];
    return {
        tally,
        uncovered: files.flatMap(({ file, uncovered }) => uncovered.map((range) => placeOf(file, range))),
        gap: gaps.length === 0 ? undefined : gaps.join(', '),
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

/***/ 30744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ globFault),
/* harmony export */   e: () => (/* binding */ globMatch)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);
/**
 * @module Globs for paths in the repository, which have slashes on all systems. As in .gitignore, a glob without a slash
 * matches at any depth, and one that matches a directory matches everything in it.
 */

/** In characters; no path is longer. */
const MAX_GLOB_LENGTH = 4096;
/** Why a text is no glob, as a sentence; undefined if it is one. */
function globFault(glob) {
    if (glob.startsWith('!'))
        return 'A glob cannot begin with an exclamation mark: name only what is meant.';
    if (glob.includes('\\'))
        return 'Write slashes, not backslashes, on Windows too.';
    if (glob.length > MAX_GLOB_LENGTH)
        return `A glob has at most ${MAX_GLOB_LENGTH} characters.`;
    const parts = glob.replace(/^\.\//, '').split('/');
    if (parts.some((part) => part === '..' || part === '.'))
        return 'Globs start at the top of the repository and cannot leave it.';
    return parts.some((part) => part !== '') ? undefined : 'The glob is empty.';
}
/** @param glob one without a fault */
function globMatch(glob) {
    const path = glob.replace(/^\.\//, './').replace(/\/+$/, '');
    const isAnchored = path.includes('/');
    const pattern = isAnchored ? path.replace(/^\.?\//, '') : `**/${path}`;
    return picomatch__WEBPACK_IMPORTED_MODULE_0___default()([pattern, `${pattern}/**`], { dot: true, windows: false });
}


/***/ }),

/***/ 53561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ messageLines)
/* harmony export */ });
/** @module A message of several parts, such as what happened and what to do. */
/** The parts that say something, each on lines of its own. */
function messageLines(...parts) {
    return parts.filter((part) => part !== '').join('\n');
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
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
function readRegularFile(path, max) {
    return settled(() => withFile(path, (file, size) => {
        if (size > max)
            throw new OddFile(`it has ${size} bytes, more than the allowed ${max}`);
        return contentOf(file, size);
    }));
}
/**
 * The first bytes of a regular file, or all of them if it is shorter.
 * @throws like readRegularFile
 */
function readStart(path, bytes) {
    return settled(() => withFile(path, (file, size) => contentOf(file, Math.min(size, bytes))));
}
/** For source files, asynchronous calls take five times as long: four of them for each file, in other threads. */
function settled(read) {
    return new Promise((resolve) => {
        resolve(read());
    });
}
function withFile(path, work) {
    const file = opened(path);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stats.isFile())
            throw new OddFile('it is not a regular file');
        return work(file, stats.size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function opened(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, OPEN_FLAGS);
    }
    catch (error) {
        throw isOdd(error) ? new OddFile('it is not a regular file', { cause: error }) : error;
    }
}
/** A link (ELOOP; EMLINK on FreeBSD), or a socket or a device without a driver (ENXIO). */
function isOdd(error) {
    return ['ELOOP', 'EMLINK', 'ENXIO'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? '');
}
/** No more than `size` bytes, so that a file that grows meanwhile does not grow our memory. */
function contentOf(file, size) {
    const content = Buffer.allocUnsafe(size);
    let used = 0;
    while (used < size) {
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, content, used, size - used, used);
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
