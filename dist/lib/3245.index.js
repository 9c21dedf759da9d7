export const id = 3245;
export const ids = [3245];
export const modules = {

/***/ 73883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ AttributedFiles)
});

// EXTERNAL MODULE: ./src/coverage/carriedReach.ts
var carriedReach = __webpack_require__(22189);
// EXTERNAL MODULE: ./src/attribution/lastBranch.ts + 1 modules
var lastBranch = __webpack_require__(26468);
// EXTERNAL MODULE: ./src/attribution/testsOfUnits.ts
var testsOfUnits = __webpack_require__(84994);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
// EXTERNAL MODULE: ./src/attribution/unitColumns.ts
var unitColumns = __webpack_require__(3184);
;// CONCATENATED MODULE: ./src/attribution/nearestTest.ts




/**
 * Finds nearest tests: one that executes the last branch before a block, else something of the function, else of the file,
 * else of the package. Among several it is the one with the fewest units, since it is about little else. What is executed
 * outside tests does not count.
 */
class NearestTests {
    attribution;
    knownSizes;
    /** By file, or by the first file of a package. */
    ofFiles = new Map();
    constructor(attribution) {
        this.attribution = attribution;
    }
    /**
     * The nearest test of a block; undefined if no test reaches its package.
     * @param block uncovered lines
     */
    of({ file, units, textOf }, block) {
        const branch = (0,lastBranch/* lastBranch */.X)(units, block, textOf);
        const names = new Set((0,lastBranch/* uncoveredUnits */.R)(units, block).map(({ functionName }) => functionName));
        const ofFunction = units.flatMap((unit, i) => unit.count > 0 && names.has(unit.functionName) ? file.first + i : []);
        const near = this.best(branch === undefined ? [] : [file.first + branch.unit]) ?? this.best(ofFunction);
        if (near !== undefined)
            return { ...near, reaches: 'function' };
        const inFile = this.kept(file.path, [file]);
        if (inFile !== undefined)
            return { ...inFile, reaches: 'file' };
        const folder = packageOf(file);
        const files = this.attribution.units.files.filter((each) => packageOf(each) === folder);
        const inPackage = this.kept(folder, files);
        return inPackage === undefined ? undefined : { ...inPackage, reaches: 'package' };
    }
    kept(key, files) {
        if (!this.ofFiles.has(key))
            this.ofFiles.set(key, this.best(files.flatMap(unitsOfFile)));
        return this.ofFiles.get(key);
    }
    best(units) {
        const found = (0,testsOfUnits/* testsOfUnits */.s)(this.attribution, units);
        const isTest = (test) => this.attribution.tests[test]?.stretch === 'test';
        const certain = found.exact.filter(isTest);
        const tests = certain.length > 0 ? certain : (0,testsOfUnits/* possibleTests */.P)(found).filter(isTest);
        let best;
        for (const test of tests)
            if (best === undefined || this.sizeOf(test) < this.sizeOf(best))
                best = test;
        return best === undefined ? undefined : { test: best, exact: certain.length > 0 };
    }
    /** How much a test covers, as far as it is known to be its own. */
    sizeOf(test) {
        this.knownSizes ??= sizesOf(this.attribution);
        return this.knownSizes[test] ?? 0;
    }
}
function sizesOf(attribution) {
    const sizes = new Float64Array(attribution.tests.length);
    const ofSubjects = subjectSizes(attribution);
    for (const [index, { tests, exact }] of attribution.subjects.entries())
        if (exact)
            for (const test of tests)
                sizes[test] = (sizes[test] ?? 0) + (ofSubjects[index] ?? 0);
    return sizes;
}
/** How many units each subject has. By columns, those of all subjects need never be in memory together. */
function subjectSizes(attribution) {
    if (!(0,unitColumns/* isColumnar */.G)(attribution))
        return Float64Array.from(attribution.subjects.keys(), (subject) => attribution.unitsOf(subject).size);
    const sizes = new Float64Array(attribution.subjects.length);
    for (const column of attribution.columns())
        for (let chunk = 0; chunk < column.count; chunk++) {
            const size = (0,unitChunk/* unitsInChunk */.wh)(column.bitsOf(chunk));
            for (const subject of column.subjectsOf(chunk))
                sizes[subject] = (sizes[subject] ?? 0) + size;
        }
    return sizes;
}
function unitsOfFile({ first, count }) {
    return Array.from({ length: count }, (_, i) => first + i);
}
/** The import path, or the folder if it is not known. Neither is the path of a file. */
function packageOf({ path, importPath }) {
    return importPath ?? path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./src/attribution/attributedFiles.ts
/** @module The files of a coverage model with the numbers that their units have in an attribution. */


class AttributedFiles {
    attribution;
    /** By path, as in the coverage model. */
    all;
    /** What of it only tests covered that did not run. */
    carried;
    nearest;
    /** @param attribution of the units of the model */
    constructor({ packages, reach }, attribution) {
        this.attribution = attribution;
        this.carried = new carriedReach/* CarriedReach */.m(reach);
        const tables = new Map(attribution.units.files.map((file) => [file.path, file]));
        this.all = new Map(packages
            .flatMap(({ files }) => files)
            .flatMap((coverage) => {
            const table = tables.get(coverage.path);
            return table?.count === coverage.units.length ? [[coverage.path, { coverage, table }]] : [];
        }));
        this.nearest = new NearestTests(attribution);
    }
    /**
     * The nearest test of uncovered lines; undefined if no test comes near.
     * @param path as in the coverage model
     * @param textOf the lines of the file, if they are known
     */
    near(path, lines, textOf) {
        const file = this.all.get(path);
        if (file === undefined)
            return undefined;
        const found = this.nearest.of({ file: file.table, units: file.coverage.units, textOf }, lines);
        const test = found && this.attribution.tests[found.test];
        return found === undefined || test === undefined ? undefined : { ...found, test };
    }
}


/***/ }),

/***/ 26468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ lastBranch),
  R: () => (/* binding */ uncoveredUnits)
});

// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
;// CONCATENATED MODULE: ./src/attribution/decidingLines.ts
/** @module Which statements decide whether code is executed, by the lines of its source: they are found by the indentation of formatted code. */
/** A line that only closes something, or a clause: what decides is further up. */
const NO_STATEMENT = /^(?:[)\]}]|case\b|default\s*:)/;
const ELSE_IF = /^\} else (?=if\b)/;
const CLAUSE = /^(?:case\b|default\s*:)/;
const LABEL = /^(?!default\s*:)[\p{L}_][\p{L}\p{N}_]*:$/u;
/** Where a function begins: other lines without indentation are parts of comments and raw strings. */
const DECLARATION = /^(?:func|var)\b/;
/** Lines that open a block: other lines with less indentation are parts of comments and raw strings. */
const OPENER = /^(?:\}? ?else\b|if\b|for\b|switch\b|select\b|case\b|default\s*:)|[{(]$/;
/**
 * The statements that may have decided about code, the nearest first: in each block, those before it from the last on, and
 * then what introduces the block; of a clause, that is `switch` or `select`, and of `else` the last condition.
 * @param code where it begins, on a line that opens its block or on one of its own
 */
function* decidingPlaces(code, textOf) {
    const text = textOf(code.line);
    if (text === undefined)
        return;
    let indent = indentOf(text);
    // What is in front of it on its line decides.
    if (text.slice(0, code.column - 1).trim() !== '')
        yield* opening(code.line, text);
    for (let line = code.line - 1; line > 0; line--) {
        const above = textOf(line);
        if (above === undefined)
            return;
        const own = indentOf(above);
        const statement = withoutComment(above.trim());
        if (statement === '' || LABEL.test(statement) || own > indent)
            continue;
        if (own === 0) {
            if (DECLARATION.test(statement))
                return;
        }
        else if (own < indent) {
            if (!OPENER.test(statement))
                continue;
            indent = own;
            yield* opening(line, above);
        }
        else if (!NO_STATEMENT.test(statement))
            yield { line, column: own + 1 };
        else if (ELSE_IF.test(statement))
            yield* opening(line, above);
    }
}
/** What decides about the block that a line opens, if it is on the line itself. */
function* opening(line, text) {
    const own = indentOf(text);
    const statement = text.slice(own);
    const [skipped = ''] = ELSE_IF.exec(statement) ?? [];
    if (skipped === '' && (statement.startsWith('}') || CLAUSE.test(statement)))
        return;
    yield { line, column: own + skipped.length + 1 };
}
function indentOf(text) {
    return text.length - text.trimStart().length;
}
function withoutComment(statement) {
    return statement.replace(/\s*\/\/.*$/, '');
}

;// CONCATENATED MODULE: ./src/attribution/lastBranch.ts


/**
 * The last branch that turned away from a block: the nearest covered statement that decided about it, if the text is known,
 * or else the last covered unit in front of it, in its function, that another unit continues. Undefined if nothing of the
 * function in front of the block is covered.
 * @param block uncovered lines
 * @param textOf undefined if the source is not known
 */
function lastBranch(units, block, textOf) {
    const [target] = uncoveredUnits(units, block);
    if (target === undefined)
        return undefined;
    const before = units
        .map((unit, index) => ({ unit, index }))
        .filter(({ unit }) => unit.count > 0 && unit.functionName === target.functionName && byStart(unit, target) < 0)
        .sort((one, other) => byStart(one.unit, other.unit));
    if (before.length === 0)
        return undefined;
    const known = textOf && decidingUnit(target, before, textOf);
    if (known !== undefined)
        return known;
    const isContinued = ({ unit }) => units.some((next) => next.startLine === unit.endLine && next.startColumn === unit.endColumn);
    const last = before.findLast(isContinued) ?? before.at(-1);
    return last === undefined ? undefined : { unit: last.index, line: (0,uncovered/* lastLineOf */.SH)(last.unit) };
}
/** @param before covered units in front of the target, in the order of the text; not empty */
function decidingUnit({ startLine, startColumn }, before, textOf) {
    const first = before[0]?.unit.startLine ?? 0;
    for (const place of decidingPlaces({ line: startLine, column: startColumn }, textOf)) {
        if (place.line < first)
            return undefined;
        const found = before.findLast(({ unit }) => hasPlace(unit, place));
        if (found !== undefined)
            return { unit: found.index, line: place.line };
    }
    return undefined;
}
/** Whether a unit has the beginning of a statement. */
function hasPlace({ startLine, startColumn, endLine, endColumn }, { line, column }) {
    const begins = startLine < line || (startLine === line && startColumn <= column);
    return begins && (line < endLine || (line === endLine && column < endColumn));
}
/** The uncovered units on lines, in the order of the text. */
function uncoveredUnits(units, { startLine, endLine }) {
    return units
        .filter((unit) => unit.count === 0 && unit.startLine <= endLine && (0,uncovered/* lastLineOf */.SH)(unit) >= startLine)
        .sort(byStart);
}
function byStart(one, other) {
    return one.startLine - other.startLine || one.startColumn - other.startColumn;
}


/***/ }),

/***/ 84994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ possibleTests),
/* harmony export */   s: () => (/* binding */ testsOfUnits)
/* harmony export */ });
/** The tests that cover some units. @param units their numbers */
function testsOfUnits(attribution, units) {
    const subjects = new Set();
    for (const unit of units)
        for (const subject of attribution.subjectsOf(unit))
            subjects.add(subject);
    const exact = new Set();
    const groups = new Map();
    let isUnknown = false;
    for (const index of subjects) {
        const { tests = [], exact: isExact = false } = attribution.subjects[index] ?? {};
        if (tests.length === 0)
            isUnknown = true;
        else if (isExact || tests.length === 1)
            for (const test of tests)
                exact.add(test);
        else
            groups.set(tests.join(), tests);
    }
    return {
        exact: [...exact].sort((one, other) => one - other),
        groups: [...groups.values()].sort((one, other) => one.length - other.length || (one[0] ?? 0) - (other[0] ?? 0)),
        isUnknown,
    };
}
/** All tests that executed some units, and those that may have: ascending. */
function possibleTests({ exact, groups }) {
    return [...new Set([...exact, ...groups.flat()])].sort((one, other) => one - other);
}


/***/ }),

/***/ 94281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isGreen),
/* harmony export */   z: () => (/* binding */ haveGatesPassed)
/* harmony export */ });
/** Whether all gates passed, those of the legs among them. */
function haveGatesPassed({ legs, gates }) {
    return [...gates, ...legs.flatMap((leg) => leg.gates ?? [])].every((gate) => gate.passed);
}
/** Whether all suites and gates passed and no finding is an error. */
function isGreen({ suite, legs, gates, findings }) {
    return (suite?.passed !== false &&
        legs.every((leg) => leg.suitePassed !== false) &&
        haveGatesPassed({ legs, gates }) &&
        !findings.some((finding) => finding.severity === 'error'));
}


/***/ }),

/***/ 61537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   In: () => (/* binding */ endsProcess),
/* harmony export */   Ne: () => (/* binding */ isIncomplete),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   TW: () => (/* binding */ functionsOf),
/* harmony export */   kY: () => (/* binding */ statesOf),
/* harmony export */   r4: () => (/* binding */ failedIn)
/* harmony export */ });
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30009);
/* harmony import */ var _suiteResult_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2882);
/** @module How the test functions of a package ended in one attempt, each with its subtests. */


const PANIC = /^panic: /m;
/**
 * The test functions in the order in which they ran.
 * @param failedBefore tests that failed in earlier attempts: if one is skipped, its test function has not passed
 */
function statesOf(attempt, failedBefore = new Set()) {
    const leaves = new Set((0,_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .leafTests */ .aj)(attempt));
    const panicked = functionsWith(attempt, hasPanicked);
    const excused = functionsWith(attempt, (test) => test.outcome === 'unfinished' && (0,_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuarantined */ .fK)(test));
    const states = new Map();
    for (const [name, tests] of functionsOf(attempt)) {
        const failed = tests.filter((test) => (0,_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(test) && leaves.has(test));
        const others = { panicked: hasOther(panicked, name), ended: hasOther(excused, name) };
        const isSkipped = tests.some((test) => test.outcome === 'skip' && failedBefore.has(test.name));
        const state = stateOf(tests, failed, others);
        states.set(name, state === 'passed' && isSkipped ? 'skipped' : state);
    }
    return states;
}
/** The names of the tests that failed in any of the attempts. */
function failedIn(attempts) {
    return new Set(attempts.flatMap(({ tests }) => tests.filter(_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6).map(({ name }) => name)));
}
function functionsWith({ tests }, matches) {
    return new Set(tests.filter(matches).map(({ name }) => (0,_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .functionOf */ .OA)(name)));
}
function hasOther(names, name) {
    return names.size > (names.has(name) ? 1 : 0);
}
/** The tests of a package by their test functions. */
function functionsOf({ tests }) {
    return (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(tests, ({ name }) => (0,_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .functionOf */ .OA)(name));
}
/**
 * How long a test function took, in seconds. Go leaves the time of parallel subtests out of that of their parents
 * (testing.tRunner).
 * @param cases the function and its subtests
 */
function secondsOf(name, cases) {
    const sorted = cases.toSorted((one, other) => one.name.length - other.name.length);
    const positions = new Map(sorted.map((test, at) => [test.name, at]));
    const parents = sorted.map((test) => parentOf(test.name, positions) ?? -1);
    const whole = wholeSeconds(sorted.map(({ seconds }) => seconds), parents);
    const own = positions.get(name);
    if (own !== undefined)
        return whole[own] ?? 0;
    return whole.reduce((sum, seconds, at) => (parents[at] === -1 ? sum + seconds : sum), 0);
}
/**
 * How long tests took with all of their subtests, in seconds.
 * @param own as Go says
 * @param parents the position of the test that each is a subtest of, which comes before it, or -1
 */
function wholeSeconds(own, parents) {
    const below = own.map(() => 0);
    const whole = [...own];
    for (let at = own.length - 1; at >= 0; at--) {
        whole[at] = Math.max(own[at] ?? 0, below[at] ?? 0);
        const parent = parents[at] ?? -1;
        if (parent >= 0)
            below[parent] = (below[parent] ?? 0) + (whole[at] ?? 0);
    }
    return whole;
}
/** The position of the nearest test that a subtest is part of: names of subtests may have slashes. */
function parentOf(name, positions) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
        const found = positions.get(name.slice(0, end));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function stateOf(tests, failed, others) {
    if (failed.length === 0)
        return tests[0]?.outcome === 'skip' ? 'skipped' : 'passed';
    const isOpen = failed.every(({ outcome }) => outcome === 'unfinished');
    if (isOpen && others.panicked)
        return 'cut short';
    if (failed.every(_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuarantined */ .fK))
        return 'quarantined';
    return isOpen && others.ended ? 'cut short' : 'failed';
}
/** Go says that a test failed before it ends the process because of its panic. Tests that ran beside it have no result. */
function hasPanicked({ outcome, output }) {
    return outcome === 'fail' && PANIC.test(output);
}
/** Whether a test may have ended the test process. */
function endsProcess(test) {
    return test.outcome === 'unfinished' || hasPanicked(test);
}
/** Whether tests may not have run because of a panic, an exit, a TestMain that failed, or -failfast. */
function isIncomplete({ outcome, tests, output }, failFast) {
    if (outcome !== 'fail')
        return false;
    return failFast || PANIC.test(output) || !tests.some(_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6) || tests.some(endsProcess);
}


/***/ }),

/***/ 24527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeDiffPage: () => (/* binding */ writeDiffPage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53002);
/* harmony import */ var _report_lineReports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18298);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10214);
/* harmony import */ var _support_directories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30172);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87700);
/** @module The page of a difference: the later measurement, with what was lost and gained since the earlier one. */







const PAGE = 'index.html';
/**
 * Writes index.html.
 * @param name of the earlier measurement, as the user called it
 * @throws UserError if the folder has a report, whose page would be overwritten
 */
async function writeDiffPage(diff, after, name, directory) {
    for (const file of _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FILES */ .JL)
        if (file !== PAGE && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file)).catch(() => undefined)) !== undefined)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`out: ${directory} has a report, whose index.html would be overwritten`, 'Choose another directory with --out.');
    await (0,_support_directories_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectory */ .Oh)(directory);
    await (0,_report_lineReports_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLineReports */ .TN)(withDiff(diff, after, name), directory, { names: [PAGE], showsSource: true });
}
function withDiff(diff, after, name) {
    const places = new Map(after.files.map(({ path, file }) => [path, file]));
    const rangesOf = (kind) => diff.files.flatMap(({ path, ranges }) => ranges
        .filter((range) => range.kind === kind)
        .map(({ startLine, endLine, statements, functionName }) => {
        return { path, file: places.get(path), startLine, endLine, statements, functionName };
    }));
    const baseline = {
        name,
        commit: undefined,
        notes: [],
        before: diff.before,
        after: diff.after,
        packages: [],
        files: diff.files
            .filter(({ before, after: now }) => before?.covered !== now?.covered || before?.total !== now?.total)
            .map(({ path, from, before, after: now }) => ({ name: path, from, before, after: now })),
        lost: rangesOf('lost'),
        lostStatements: diff.statements.lost,
        gained: rangesOf('gained'),
        gainedStatements: diff.statements.gained,
        tests: undefined,
        trend: [],
        excluded: [],
        uncounted: [],
    };
    return { ...after, comparison: { ..._compare_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COMPARISON */ .gE, baseline: { value: baseline } } };
}


/***/ }),

/***/ 99397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ownSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/** @module Our own Go sources: at the top of the repository, or in dist, where the build copies them. */



/**
 * The absolute path of a directory with Go sources of ours.
 * @param directory `launcher` or `preserve`
 * @param file a file in it, which distinguishes it from other directories of the same name
 * @throws Error if no directory above this code has it: the installation is incomplete
 */
function ownSources(directory, file) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let above = here;; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, directory);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found, file)))
            return found;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above) === above)
            throw new Error(`${directory}/${file} is not in ${here} or above it: the installation is incomplete`);
    }
}


/***/ })

};
