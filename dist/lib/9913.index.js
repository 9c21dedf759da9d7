export const id = 9913;
export const ids = [9913];
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


/***/ })

};
