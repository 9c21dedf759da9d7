export const id = 8987;
export const ids = [8987];
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

/***/ 48121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   KM: () => (/* binding */ testsFirst),
/* harmony export */   UU: () => (/* binding */ testName)
/* harmony export */ });
/** What is said of a test process outside its tests. */
const STRETCH_NAMES = {
    initialisation: 'package initialisation',
    TestMain: 'TestMain',
    between: 'between tests',
    after: 'after the tests',
};
/** A test by its name, `TestX/sub`, which may have any characters; outside tests, what the test process does there. */
function testName({ stretch, name }) {
    return stretch === 'test' ? name : STRETCH_NAMES[stretch];
}
/** What test processes do outside tests comes last; otherwise, the order stays. */
function testsFirst(all) {
    const isTest = ({ stretch }) => stretch === 'test';
    return [...all.filter(isTest), ...all.filter((test) => !isTest(test))];
}
/** Whether a test is another one, or a subtest of it. */
function isWithin(test, whole) {
    if (test.importPath !== whole.importPath || test.stretch !== whole.stretch)
        return false;
    return test.name === whole.name || (test.stretch === 'test' && test.name.startsWith(`${whole.name}/`));
}
/** The indexes of a test and all its subtests, ascending. @param test its index */
function familyOf({ tests }, test) {
    const whole = tests[test];
    return whole === undefined ? [] : tests.flatMap((each, index) => (isWithin(each, whole) ? index : []));
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

/***/ 78747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ askedReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88020);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45124);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60776);
/** @module The report that --report names, for commands that ask one. */





/** @throws UserError if it does not exist */
async function askedReport(options, workingDirectory) {
    const path = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryPath */ .dh)('--report', (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionText */ .re)(options, 'report') ?? _options_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_REPORT */ .JM);
    const name = (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, path) || '.');
    if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isThere */ .$B)(path))
        return { path, name };
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no report ${name}`, 'Run go-integration-coverage run first, or name a report or a downloaded artifact with --report.');
}


/***/ }),

/***/ 68700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readAttributed)
/* harmony export */ });
/* harmony import */ var _attribution_attributedFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73883);
/* harmony import */ var _stages_checkouts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45234);
/* harmony import */ var _stages_diffSide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96012);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45124);
/* harmony import */ var _askedReport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78747);
/** @module The report that `tests` and `lines` ask. */






/**
 * Reads the report that the flags name, with its data.
 * @throws UserError if there is none, or it does not say which test covers what
 */
async function readAttributed(options, { workingDirectory }) {
    const { path, name } = await (0,_askedReport_js__WEBPACK_IMPORTED_MODULE_4__/* .askedReport */ .N)(options, workingDirectory);
    const { report } = await (0,_stages_diffSide_js__WEBPACK_IMPORTED_MODULE_2__/* .readSide */ .wU)(path, await (0,_stages_checkouts_js__WEBPACK_IMPORTED_MODULE_1__/* .checkoutsOf */ .F)(undefined, workingDirectory));
    if (report === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} does not say which test covers what: it has no coverage data, only figures`, 'Name the directory of a report, with its covdata folder, or a downloaded artifact.');
    if (report.attribution === undefined)
        throw missing(name, report);
    return { report, files: new _attribution_attributedFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .AttributedFiles */ .a(report.coverage, report.attribution) };
}
/** Findings that say why nothing is known, the most telling first. */
const CAUSES = ['attribution-unusable', 'attribution-missing', 'not-attributed', 'journal-unusable'];
function missing(name, { findings, legs }) {
    const known = CAUSES.flatMap((code) => findings.find((found) => found.code === code) ?? [])[0];
    if (known !== undefined)
        return new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} does not say which test covers what: ${[known.title, ...known.evidence.map(_support_plainText_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)].join(': ')}`, known.fix === '' ? known.detail : known.fix);
    const several = legs.length > 1 ? ', and neither does any of its legs' : '';
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} does not say which test covers what${several}`, 'Measure again on Linux, with go test as the suite and attribution on: the input is auto or exact, and preserve is true.');
}


/***/ }),

/***/ 89000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ upToCode),
/* harmony export */   e: () => (/* binding */ codeLinesOf)
/* harmony export */ });
/**
 * Without the lines at the end of a range that only close blocks, are blank or have nothing but comments. The first line stays.
 * @param code undefined if the source is not known: then the range is left as it is
 */
function upToCode(range, code) {
    if (code === undefined || range.endLine > code.lines)
        return range;
    let { endLine } = range;
    while (endLine > range.startLine && !code.hasCode(endLine))
        endLine--;
    return endLine === range.endLine ? range : { ...range, endLine };
}
/** The same of a source that is not kept. */
function codeLinesOf(code) {
    const { lines } = code;
    const found = code.linesWithCode();
    return { lines, hasCode: (line) => found[line] === 1 };
}


/***/ }),

/***/ 49203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export measuredText */
/* harmony import */ var _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8988);
/** @module The text of a measured file. */

function measuredText(content) {
    return { content, code: new _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceCode */ .x(content) };
}
/** The text of a file in the coverage model; undefined if it was not found. */
async function readText(sources, path) {
    const source = await sources.read(path);
    return source.kind === 'found' ? measuredText(source.content) : undefined;
}


/***/ }),

/***/ 77720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unitOnlyFunctions)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44122);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47775);
/* harmony import */ var _unitTests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50121);
/** @module What only unit tests cover: the code whose behaviour no integration test would miss. */



/** The functions with most such statements first, then by path and line. Empty without data of unit tests. */
function unitOnlyFunctions({ packages, unitTests }) {
    if (unitTests === undefined)
        return [];
    const linked = packages.flatMap(({ files }) => files).flatMap((file) => functionsIn(file, true));
    const outside = unitTests.packages.flatMap(({ files }) => files).flatMap((file) => functionsIn(file, false));
    return [...linked, ...outside].sort((a, b) => b.statements - a.statements ||
        (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .X)(a.path, b.path) ||
        a.startLine - b.startLine ||
        a.endLine - b.endLine);
}
function functionsIn(file, linked) {
    const { together, unitTests } = file.tallies;
    const may = linked ? (unitTests?.covered ?? 0) - (unitTests?.both ?? 0) : together.covered;
    if (may === 0)
        return [];
    return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .functionsOf */ .TW)(file).flatMap(({ name, startLine, endLine, tallies }) => {
        const statements = linked ? ((0,_unitTests_js__WEBPACK_IMPORTED_MODULE_1__/* .fourFigures */ .u)(tallies)?.unitOnly ?? 0) : tallies.together.covered;
        const { path } = file;
        return statements === 0
            ? []
            : [{ path, name, startLine, endLine, statements, total: tallies.together.total, linked }];
    });
}


/***/ }),

/***/ 34065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differentModules)
/* harmony export */ });
/** Returns undefined if they have a module in common, or the modules of one are not known. */
function differentModules(before, after) {
    const [earlier, later] = [modulesOf(before), modulesOf(after)];
    if (earlier.length === 0 || later.length === 0 || earlier.some((path) => later.includes(path)))
        return undefined;
    return { before: earlier.join(', '), after: later.join(', ') };
}
function modulesOf({ coverage: { packages } }) {
    return [...new Set(packages.map(({ modulePath }) => modulePath))].filter((path) => path !== '');
}


/***/ }),

/***/ 74414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ checkFigures),
/* harmony export */   rR: () => (/* binding */ checkTwice),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   vH: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47488);
/** @module Figures of a report.json that cannot be true: anybody may have changed it. */

/** Far more statements than any program has: sums of such figures stay exact. */
const MAX_STATEMENTS = 1_000_000_000;
const statements = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, MAX_STATEMENTS);
/** The shapes of covered and total statements. */
const figures = { covered: statements, total: statements };
/** @throws ShapeError if more statements are said to be covered than there are */
function checkFigures(what, { covered, total }) {
    if (covered > total)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${what} has ${covered} covered statements of ${total}`);
}
/** @throws ShapeError if a name is there twice */
function checkTwice(what, names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${what} ${JSON.stringify(name)} is listed twice`);
        seen.add(name);
    }
}
const NUMBERS_OF_UNIT = 5;
/** @throws ShapeError if the uncovered units of a file are not units, or have more statements than it leaves uncovered */
function checkFile({ path, uncovered, ...file }) {
    const name = `the file ${JSON.stringify(path)}`;
    checkFigures(name, file);
    if (uncovered.some((unit) => unit.length !== NUMBERS_OF_UNIT))
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${name} has an uncovered unit that is not a list of ${NUMBERS_OF_UNIT} numbers`);
    const sum = uncovered.reduce((found, [, , , , count = 0]) => found + count, 0);
    const left = file.total - file.covered;
    if (sum > left)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${name} has ${sum} statements in uncovered units, and ${left} uncovered ones`);
}


/***/ }),

/***/ 78101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ nearestJson),
/* harmony export */   QW: () => (/* binding */ testLinesJson),
/* harmony export */   Wr: () => (/* binding */ lineTestsJson),
/* harmony export */   d5: () => (/* binding */ testJson)
/* harmony export */ });
/** A test, or what a test process does outside tests, where the name is empty. */
function testJson({ importPath, stretch, name }) {
    return { importPath, name, stretch };
}
/** The nearest test of uncovered lines; null if there is none. */
function nearestJson(near) {
    return near === undefined ? null : { ...testJson(near.test), exact: near.exact, reaches: near.reaches };
}
/**
 * @param file in the repository, or as in the coverage model if it is not known to be there
 * @param changed whether the file is another one now; undefined if that is not known
 */
function lineTestsJson(found, file, changed) {
    const { path, startLine, endLine, tally } = found;
    return document({
        path,
        file,
        startLine,
        endLine,
        statements: tally,
        sourceChanged: changed ?? null,
        tests: found.exact.map(testJson),
        groups: found.groups.map((group) => group.map(testJson)),
        unknown: found.isUnknown,
        carriedOver: found.carriedOver,
        uncovered: found.uncovered.map(({ nearest, branch, functionName, ...range }) => ({
            startLine: range.startLine,
            endLine: range.endLine,
            statements: range.statements,
            function: functionName,
            nearestTest: nearestJson(nearest),
            lastBranch: branch === undefined ? null : { line: branch.line },
        })),
    });
}
/** @param fileOf as `file` of lineTestsJson, by path */
function testLinesJson({ test, subTests, files, statements }, fileOf) {
    return document({
        test: testJson(test),
        subTests: subTests.map(testJson),
        statements,
        files: files.map(({ path, ranges }) => ({
            path,
            file: fileOf(path),
            ranges: ranges.map(({ share, startLine, endLine, statements: own, functionName }) => ({
                share,
                startLine,
                endLine,
                statements: own,
                function: functionName,
            })),
        })),
    });
}
function document(answer) {
    return `${JSON.stringify({ schemaVersion: 1, ...answer }, null, 2)}\n`;
}


/***/ }),

/***/ 89092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ reportTestNames),
/* harmony export */   e5: () => (/* binding */ testText)
/* harmony export */ });
/* unused harmony export TestNames */
/* harmony import */ var _attribution_testFamily_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48121);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45124);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);



/** The name of a test, or what a test process does outside tests: plain text on one line. */
function testText(test) {
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_attribution_testFamily_js__WEBPACK_IMPORTED_MODULE_0__/* .testName */ .UU)(test));
}
/** Names tests, with their package if tests of several packages have the name. */
class TestNames {
    modulePath;
    /** By name, the package of its tests; undefined if there are several. */
    packages = new Map();
    /** @param tests all that are known */
    constructor(tests, modulePath) {
        this.modulePath = modulePath;
        for (const test of tests) {
            const name = (0,_attribution_testFamily_js__WEBPACK_IMPORTED_MODULE_0__/* .testName */ .UU)(test);
            const isOther = this.packages.has(name) && this.packages.get(name) !== test.importPath;
            this.packages.set(name, isOther ? undefined : test.importPath);
        }
    }
    /** The package of a test as all reports show it; undefined if no test of another one has the name. */
    packageOf(test) {
        const name = (0,_attribution_testFamily_js__WEBPACK_IMPORTED_MODULE_0__/* .testName */ .UU)(test);
        const isShared = this.packages.has(name) && this.packages.get(name) === undefined;
        return isShared ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortPath */ ._1)(test.importPath, this.modulePath) : undefined;
    }
    /**
     * `TestX`, `TestX (./e2e)`, `TestX (./e2e, removed)`: plain text on one line.
     * @param remark what else there is to say of the test
     */
    text(test, remark) {
        const remarks = [this.packageOf(test), remark].filter((text) => text !== undefined);
        return remarks.length === 0 ? testText(test) : `${testText(test)} (${remarks.join(', ')})`;
    }
}
/** The names of the tests of a report, and of those that covered at its baseline what is lost now. */
function reportTestNames({ attribution, comparison, modulePath }) {
    const lost = comparison.baseline.value?.lost ?? [];
    return new TestNames(allTests(attribution?.tests ?? [], lost), modulePath);
}
function* allTests(tests, lost) {
    yield* tests;
    for (const range of lost)
        yield* range.tests ?? [];
}


/***/ }),

/***/ 33873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ placedFunctions),
/* harmony export */   PK: () => (/* binding */ filePlaces),
/* harmony export */   rD: () => (/* binding */ changePlaces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _coverage_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47775);
/* harmony import */ var _coverage_unitOnly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77720);
/* harmony import */ var _support_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53500);
/* harmony import */ var _repositoryFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40753);
/** @module Uncovered functions with the places of their files, for lists that editors and terminals can open. */





/** How many files are looked for at the same time. */
const PARALLEL_FILES = 16;
/**
 * The functions with uncovered statements, the worst first. A file that exists is named by its path from the working
 * directory, another one by its path in the repository, or else as in the coverage model.
 * @param workingDirectory absolute
 */
async function placedFunctions(report, workingDirectory) {
    const functions = (0,_coverage_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .uncoveredFunctions */ .dG)(report.coverage);
    const places = await filePlaces(report, functions.map(({ path }) => path), workingDirectory);
    return functions.map((fn) => ({ ...fn, file: places.get(fn.path) ?? fn.path }));
}
/** The places of the files with uncovered changed lines, lost coverage, or code that only unit tests cover. */
async function changePlaces(report, workingDirectory) {
    const { patch, baseline } = report.comparison;
    const all = [
        ...(patch.value?.files ?? []).filter(({ uncovered }) => uncovered.length > 0),
        ...(baseline.value?.lost ?? []),
        ...(0,_coverage_unitOnly_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOnlyFunctions */ .A)(report.coverage),
    ];
    return filePlaces(report, all.map(({ path }) => path), workingDirectory);
}
/** The places of files, by path: those of files that exist are relative to the working directory. */
async function filePlaces(report, paths, workingDirectory) {
    const places = new Map((0,_repositoryFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPaths */ .D4)(report));
    await (0,_support_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachLimited */ .v)([...new Set(paths)], PARALLEL_FILES, async (path) => {
        const place = await report.sources.place(path);
        if (place !== undefined)
            places.set(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, place));
    });
    return places;
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

/***/ 96012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uc: () => (/* binding */ pairNotes),
  wU: () => (/* binding */ readSide),
  ri: () => (/* binding */ sideNotes)
});

// EXTERNAL MODULE: ./src/coverage/exclusionRules.ts
var exclusionRules = __webpack_require__(93219);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/coverage/sources.ts
var sources = __webpack_require__(84272);
// EXTERNAL MODULE: ./src/diff/comparedModules.ts
var comparedModules = __webpack_require__(34065);
// EXTERNAL MODULE: ./src/findings/failOn.ts
var failOn = __webpack_require__(46329);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/legs/reportFigures.ts
var reportFigures = __webpack_require__(74414);
// EXTERNAL MODULE: ./src/support/jsonText.ts
var jsonText = __webpack_require__(46410);
// EXTERNAL MODULE: ./src/support/jsonShape.ts
var jsonShape = __webpack_require__(47488);
;// CONCATENATED MODULE: ./src/diff/reportModel.ts




const reportShape = (0,jsonShape/* object */.Ik)({
    schemaVersion: (0,jsonShape/* oneOf */.yL)([1]),
    mode: (0,jsonShape/* oneOf */.yL)(['set', 'count', 'atomic']),
    packages: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({
        importPath: jsonShape/* anyText */.Ae,
        module: jsonShape/* anyText */.Ae,
        files: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({ path: jsonShape/* anyText */.Ae, ...reportFigures/* figures */.u5, uncovered: (0,jsonShape/* all */.Q7)((0,jsonShape/* all */.Q7)((0,jsonShape/* integer */.nd)())) })),
    })),
});
/**
 * The model, with nothing but uncovered units in its files.
 * @throws SyntaxError or ShapeError if it is not the report.json of this tool
 */
function reportModel(json) {
    const { mode, packages } = (0,jsonShape/* parseShape */.Tr)(reportShape, (0,jsonText/* parseJson */.q)(json));
    (0,reportFigures/* checkTwice */.rR)('the package', packages.map(({ importPath }) => importPath));
    const found = packages.map(({ importPath, module, files }) => {
        (0,reportFigures/* checkTwice */.rR)('the file', files.map(({ path }) => path));
        files.forEach(reportFigures/* checkFile */.vH);
        const covered = files.map(fileOf);
        return {
            importPath,
            modulePath: module,
            files: covered,
            tallies: { together: (0,tallies/* sumTallies */.w4)(covered.map(({ tallies }) => tallies.together)), bySource: [] },
        };
    });
    return {
        mode,
        sources: [],
        packages: found,
        notLinked: [],
        unlinkedStatements: new Map(),
        tallies: { together: (0,tallies/* sumTallies */.w4)(found.map(({ tallies }) => tallies.together)), bySource: [] },
    };
}
function fileOf({ path, covered, total, uncovered }) {
    return { path, units: uncovered.map(unitOf), tallies: { together: { covered, total }, bySource: [] } };
}
function unitOf(numbers) {
    const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0] = numbers;
    const place = { startLine, startColumn, endLine, endColumn, statements };
    return { ...place, functionName: '', literal: false, count: 0, counts: [] };
}

// EXTERNAL MODULE: ./src/legs/earlierReport.ts
var earlierReport = __webpack_require__(39463);
// EXTERNAL MODULE: ./src/report/impact/impactWords.ts
var impactWords = __webpack_require__(91998);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/stages/judge.ts + 7 modules
var judge = __webpack_require__(4151);
// EXTERNAL MODULE: ./src/stages/merge.ts + 17 modules
var merge = __webpack_require__(15835);
;// CONCATENATED MODULE: ./src/stages/diffSide.ts
/** @module One side of a comparison: a report, a directory with data, or a report.json alone. */


















/** In bytes. */
const MAX_REPORT_LENGTH = 256 * 1024 * 1024;
/**
 * Reads a side.
 * @param path absolute
 * @param checkouts where the sources are looked for
 * @param exclude what is left out besides what comments exclude
 * @throws UserError if it cannot be read or has no data
 */
async function readSide(path, checkouts, exclude) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw new errors/* UserError */.yo(`${path} does not exist`, 'Name a report, its report.json, or a directory with coverage data.');
    if (found.isDirectory())
        return directorySide(path, checkouts, exclude);
    const folder = (0,external_node_path_.dirname)(path);
    if ((0,external_node_path_.basename)(path) === earlierReport/* REPORT_NAME */.F && (await (0,files/* isDirectory */.wd)((0,external_node_path_.join)(folder, reportFolder/* DATA_FOLDER */.ej))))
        return (await mergedSide(folder, checkouts, exclude)) ?? reportSide(path);
    return reportSide(path);
}
/** What a reader has to know about a side: each a line. */
function sideNotes(name, { report, isComplete }) {
    const doubts = (report?.findings ?? []).filter(({ severity }) => severity !== 'notice');
    return [
        ...doubts.map(({ severity, title }) => (0,plainText/* plainLine */.h0)(`${severity}: ${name}: ${title}`)),
        ...narrowedNotes(name, report),
        ...(isComplete
            ? []
            : [(0,plainText/* plainLine */.h0)(`note: ${name} has no data beside it: only its uncovered statements are known`)]),
    ];
}
/** Of a run that left tests out: what ran, and how much was carried over. */
function narrowedNotes(name, report) {
    if (report?.impact?.selection === undefined)
        return [];
    return (0,impactWords/* impactSentences */.bw)(report).map((sentence) => (0,plainText/* plainLine */.h0)(`note: ${name}: ${sentence}`));
}
/** What a reader has to know about both: a line if they have no module in common, so that nothing can be compared. */
function pairNotes([before, after], [one, other]) {
    const modules = (0,comparedModules/* differentModules */.t)(one, other);
    if (modules === undefined)
        return [];
    const words = `${before} is of ${modules.before}, but ${after} of ${modules.after}`;
    return [(0,plainText/* plainLine */.h0)(`note: different modules: ${words}`)];
}
/** A report.json counts if its data is gone. */
async function directorySide(directory, checkouts, exclude) {
    const side = await mergedSide(directory, checkouts, exclude);
    if (side !== undefined)
        return side;
    const json = (0,external_node_path_.join)(directory, earlierReport/* REPORT_NAME */.F);
    if (await (0,files/* isThere */.$B)(json))
        return reportSide(json);
    throw new errors/* UserError */.yo(`${directory} has no coverage data that counts`, 'Name a GOCOVERDIR, a report with its covdata folder, or an unpacked artifact.');
}
/** Undefined if there is no data. */
async function mergedSide(directory, checkouts, exclude = exclusionRules/* NO_EXCLUSION_RULES */.F) {
    const request = { directories: [directory], outDirectory: undefined, checkouts, exclude, version: version/* VERSION */.x };
    const report = (0,judge/* judge */.S)(await (0,merge/* merge */.h)(request), comparison/* NO_COMPARISON */.gE, { gates: [], failOn: (0,failOn/* parseFailOn */.XV)('') });
    const { packages, excluded = [] } = report.coverage;
    return packages.length + excluded.length === 0
        ? undefined
        : { ...report, isComplete: true, report, tests: report.mergedTests };
}
async function reportSide(path) {
    // Loads valibot, so it is imported only if there is a report.
    const { earlierReport } = await __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 88409));
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(path, MAX_REPORT_LENGTH)).toString('utf8');
        const coverage = reportModel(json);
        const described = earlierReport(json, (0,external_node_path_.dirname)(path), (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)));
        return {
            coverage,
            files: described?.selection.files ?? [],
            sources: sources/* NO_SOURCES */.Dw,
            isComplete: false,
            report: undefined,
            legs: described?.legs ?? [],
            tests: described?.tests,
        };
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path} is not the report.json of this tool: ${(0,errors/* describeError */.Uc)(cause)}`, 'Name a report.json, or a directory with coverage data.', { cause });
    }
}


/***/ }),

/***/ 16708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rangeText)
/* harmony export */ });
/** @module Lines in words. */
/** `12-15`, or `12` if it is only one line. */
function rangeText(startLine, endLine) {
    return startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`;
}


/***/ })

};
