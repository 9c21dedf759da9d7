export const id = 2554;
export const ids = [2554];
export const modules = {

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

/***/ 19788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hotspotsOf)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44122);
/* harmony import */ var _codeEnd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89000);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89321);
/** @module The largest uncovered blocks of everything that was measured: where one more test is worth most. */



/** As many ranges more than are wanted may be in memory. */
const MANY = 2000;
/**
 * The uncovered ranges of all files, the largest first, then by path and line.
 * @param most how many are returned at most
 * @param code which lines have code, as far as that is known
 */
function hotspotsOf({ packages }, most, code) {
    const files = packages
        .flatMap((pkg) => pkg.files)
        .filter(({ tallies: { together } }) => together.covered < together.total);
    const byPath = (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOrderOf */ .U)(files.map(({ path }) => path));
    const order = (a, b) => b.range.statements - a.range.statements ||
        byPath(a.file.path, b.file.path) ||
        a.range.startLine - b.range.startLine ||
        a.range.endLine - b.range.endLine ||
        (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .X)(a.range.functionName, b.range.functionName);
    let found = [];
    // No smaller range can be among the first.
    let least = 0;
    for (const file of files) {
        for (const range of (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_1__/* .uncoveredRanges */ .yv)(file))
            if (range.statements >= least)
                found.push({ file, range });
        // Few of very many are ever shown.
        if (found.length <= 2 * most + MANY)
            continue;
        found = found.sort(order).slice(0, most);
        least = found.at(-1)?.range.statements ?? Infinity;
    }
    return found
        .sort(order)
        .slice(0, most)
        .map(({ file, range }) => ({
        ...(0,_codeEnd_js__WEBPACK_IMPORTED_MODULE_2__/* .upToCode */ .M)(range, code?.get(file.path)),
        path: file.path,
        reached: isReached(file, range),
    }));
}
/**
 * Whether the function of a range was executed. Several functions can have the same name, such as init: it is the last one
 * that begins no later than the range.
 */
function isReached({ units }, { functionName, startLine }) {
    const isOwn = (at) => units[at]?.functionName === functionName;
    let end = indexAfter(units, startLine);
    while (end > 0 && !isOwn(end - 1))
        end--;
    let start = end;
    while (start > 0 && isOwn(start - 1))
        start--;
    while (isOwn(end))
        end++;
    return units.slice(start, end).some(({ count, statements }) => count > 0 && statements > 0);
}
/** The index of the first unit that begins after a line. @param units sorted by line */
function indexAfter(units, line) {
    let [low, high] = [0, units.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((units[middle]?.startLine ?? Infinity) > line)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 54022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ soleReach)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44122);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89321);
/** @module What only one leg of a matrix covers: without that job, it would be uncovered. */


/**
 * The lines that only one leg covers, those with the most statements first.
 * @returns undefined unless several legs are known: a single one covers everything alone
 */
function soleReach({ packages, reach }) {
    const legs = (reach?.reachers ?? []).flatMap(({ kind }, number) => (kind === 'leg' ? number : []));
    if (reach === undefined || legs.length < 2)
        return undefined;
    const isLeg = new Set(legs);
    const soleOf = reach.sets.map((set) => {
        const [leg, ...others] = set.filter((member) => isLeg.has(member));
        return others.length === 0 ? leg : undefined;
    });
    const files = packages.flatMap((pkg) => pkg.files);
    return files
        .flatMap((file) => solesOf(file, soleOf).flatMap((leg) => {
        const name = reach.reachers[leg]?.name ?? '';
        return rangesOf(file, soleOf, leg).map((range) => ({ ...range, path: file.path, leg: name }));
    }))
        .sort((one, other) => other.statements - one.statements ||
        (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .X)(one.path, other.path) ||
        one.startLine - other.startLine);
}
/** The legs that alone cover something of a file. */
function solesOf({ units }, soleOf) {
    const covered = units.filter(({ count, statements }) => count > 0 && statements > 0);
    return [...new Set(covered.flatMap((unit) => soleOf[unit.reach ?? 0] ?? []))];
}
/** As they would be uncovered without the leg, if everything else was covered. */
function rangesOf(file, soleOf, leg) {
    const units = file.units.map((unit) => ({
        ...unit,
        count: unit.count > 0 && soleOf[unit.reach ?? 0] === leg ? 0 : 1,
    }));
    return (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_1__/* .uncoveredRanges */ .yv)({ ...file, units });
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

/***/ 28277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ partsAt),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   uR: () => (/* binding */ missingLines)
/* harmony export */ });
/** The files at the annotated commit, and how many have no known place there. */
function placesOf(files, head) {
    const found = files.flatMap((file) => {
        const place = head.find(file);
        return place === undefined ? [] : [{ file, place }];
    });
    return { found, lost: files.length - found.length };
}
/** The parts of tested lines that the annotated commit has, each without a gap there. */
function partsAt({ path, map }, { startLine, endLine }) {
    const parts = [];
    for (let line = startLine; line <= endLine; line++) {
        const place = map.later(line);
        const last = parts.at(-1);
        if (place === undefined)
            continue;
        if (last !== undefined && last.lines.endLine + 1 === place && last.tested.endLine + 1 === line)
            parts[parts.length - 1] = {
                path,
                lines: { startLine: last.lines.startLine, endLine: place },
                tested: { startLine: last.tested.startLine, endLine: line },
            };
        else
            parts.push({
                path,
                lines: { startLine: place, endLine: place },
                tested: { startLine: line, endLine: line },
            });
    }
    return parts;
}
/** How many lines the annotated commit does not have, of tested lines that it has in part. */
function missingLines({ map }, { startLine, endLine }, isWanted = () => true) {
    const all = Array.from({ length: endLine - startLine + 1 }, (_, i) => startLine + i);
    const missing = all.filter((line) => map.later(line) === undefined);
    return missing.length === all.length ? 0 : missing.filter(isWanted).length;
}
function byPlace(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.lines.startLine - b.lines.startLine || a.lines.endLine - b.lines.endLine;
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

/***/ 99742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rw: () => (/* binding */ attributionText),
  T1: () => (/* binding */ earlierNames),
  Cu: () => (/* binding */ nearTestText),
  m7: () => (/* binding */ nearestText)
});

// EXTERNAL MODULE: ./src/attribution/testFamily.ts
var testFamily = __webpack_require__(48121);
// EXTERNAL MODULE: ./src/attribution/rebuilt.ts
var rebuilt = __webpack_require__(93298);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
// EXTERNAL MODULE: ./src/attribution/unitColumns.ts
var unitColumns = __webpack_require__(3184);
;// CONCATENATED MODULE: ./src/attribution/attributedStatements.ts



const KINDS = ['exact', 'group', 'unknown'];
function attributedStatements(attribution) {
    const { statements } = attribution.units;
    const columnar = (0,unitColumns/* isColumnar */.G)(attribution) ? attribution : (0,rebuilt/* rebuilt */.a)(attribution);
    const kinds = columnar.subjects.map(({ tests, exact }) => (exact ? 0 : tests.length > 0 ? 1 : 2));
    const sums = { exact: 0, group: 0, unknown: 0 };
    for (const column of columnar.columns()) {
        const first = column.number * unitChunk/* CHUNK_UNITS */.Gb;
        const seen = new Set();
        for (const [kind, units] of unitsByKind(column, kinds).entries())
            for (const unit of (0,unitChunk/* unitsOfChunk */.SB)(units)) {
                if (seen.has(unit))
                    continue;
                seen.add(unit);
                sums[KINDS[kind] ?? 'unknown'] += statements?.[first + unit] ?? 1;
            }
    }
    return { tests: leafTests(attribution), ...sums };
}
/** For each kind of subject, the units that one of them has. */
function unitsByKind(column, kinds) {
    const sets = KINDS.map(() => new Uint8Array(unitChunk/* CHUNK_BYTES */.EC));
    for (let chunk = 0; chunk < column.count; chunk++)
        for (const kind of new Set(Array.from(column.subjectsOf(chunk), (subject) => kinds[subject] ?? 0))) {
            const set = sets[kind];
            if (set !== undefined)
                addUnits(set, column.bitsOf(chunk));
        }
    return sets;
}
/** A plain loop: most chunks of a small suite have few bytes that are not 0. */
function addUnits(set, bits) {
    for (let at = 0; at < unitChunk/* CHUNK_BYTES */.EC; at++) {
        const byte = bits[at] ?? 0;
        if (byte !== 0)
            set[at] = (set[at] ?? 0) | byte;
    }
}
function leafTests({ tests, subjects }) {
    const used = new Set();
    for (const { tests: own } of subjects)
        for (const test of own)
            used.add(test);
    const named = tests.filter(({ stretch }, test) => stretch === 'test' && used.has(test));
    const parents = new Set(named.flatMap((test) => [...parentsOf(test)]));
    return named.filter(({ importPath, name }) => !parents.has(`${importPath} ${name}`)).length;
}
function* parentsOf({ importPath, name }) {
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
        yield `${importPath} ${name.slice(0, slash)}`;
}

// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/report/attribution/testWords.ts



/** Tests that are named in a sentence. */
const MAX_NAMES = 3;
/** `42 tests cover 1300 statements: 1200 exact, 80 group, 20 unknown`; undefined if it is not known which test covers what. */
function attributionText({ attribution }) {
    if (attribution === undefined)
        return undefined;
    const { tests, exact, group, unknown } = attributedStatements(attribution);
    const parts = [
        [exact, 'exact'],
        [group, 'group'],
        [unknown, 'unknown'],
    ];
    const shown = parts
        .filter(([statements]) => statements > 0)
        .map(([statements, how]) => `${statements} ${how}`);
    const what = `${(0,plural/* plural */.L)(tests, 'test')} ${tests === 1 ? 'covers' : 'cover'}`;
    return `${what} ${(0,plural/* plural */.L)(exact + group + unknown, 'statement')}${shown.length === 0 ? '' : `: ${shown.join(', ')}`}`;
}
/**
 * `nearest test: TestX reaches this function`.
 * @param name of the test, as it is shown
 */
function nearestText({ exact, reaches }, name) {
    return `nearest test: ${name}${exact ? '' : ', or another one,'} reaches this ${reaches}`;
}
/** The same for a column of a table: `TestX`, `TestX (in this file)`. */
function nearTestText({ exact, reaches }, name) {
    const where = reaches === 'function' ? '' : ` (in this ${reaches})`;
    return `${name}${exact ? '' : ' or another one'}${where}`;
}
/**
 * Names the tests that covered lost lines: `TestX, TestY (removed) and 3 more`; undefined if none is known.
 * @param baseline says which tests were removed since
 */
function earlierNames({ tests: changes }, names) {
    const removed = new Set(changes?.removed);
    const nameOf = (test) => names.text(test, removed.has(`${test.importPath} ${test.name}`) ? 'removed' : undefined);
    return ({ tests = [] }) => {
        if (tests.length === 0)
            return undefined;
        const certain = tests.filter(({ exact }) => exact);
        const [named, last] = certain.length > 0 ? [certain, 'and'] : [tests, 'or'];
        const shown = (0,testFamily/* testsFirst */.KM)(named).slice(0, MAX_NAMES);
        return namesText(shown.map(nameOf), named.length - shown.length, last);
    };
}
function namesText(names, more, last) {
    if (more > 0)
        return `${names.join(', ')} ${last} ${more} more`;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;
}


/***/ }),

/***/ 15780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ ofHeadText),
/* harmony export */   JA: () => (/* binding */ pointsText),
/* harmony export */   QO: () => (/* binding */ totalChangeText),
/* harmony export */   Zi: () => (/* binding */ testChangesText),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   kF: () => (/* binding */ lostText),
/* harmony export */   mK: () => (/* binding */ missingPatchText),
/* harmony export */   oW: () => (/* binding */ patchText),
/* harmony export */   rO: () => (/* binding */ TEST_CHANGES),
/* harmony export */   zr: () => (/* binding */ baselineMissingText)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53002);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);



/** Decimals of a difference: as few as show that there is one. */
const MAX_DECIMALS = 4;
const LEAST_POINTS = '0.0001';
/** `12 of 15 changed statements are covered (80.0%)`. */
function patchText({ tally, files, unknown, truncated }) {
    const { covered, total } = tally;
    const isPart = truncated || unknown.length > 0;
    if (total === 0)
        return files.length === 0 && isPart
            ? 'it is not known which statements changed'
            : 'no statement was added or modified';
    const known = isPart ? 'known changed statement' : 'changed statement';
    return `${covered} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(total, known)} ${covered === 1 || total === 1 ? 'is' : 'are'} covered (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentText */ .fL)(tally)})`;
}
/** What GitHub's list of a pull request does not tell apart. @param shown makes a name harmless */
function ofHeadText({ base }, shown) {
    return `lines that ${shown(base)} got in the meantime as well count as changed`;
}
/** `4 statements outside the change lost coverage`. */
function lostText({ lostStatements }, hasPatch) {
    const where = hasPatch ? ' outside the change' : '';
    return `${lostStatements === 0 ? 'no statement' : (0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(lostStatements, 'statement')}${where} lost coverage`;
}
/** What happened, in one sentence without a full stop; undefined if nothing is known and nobody wanted to know. */
function changeText(report) {
    const { patch, baseline } = report.comparison;
    const first = patch.value === undefined ? missingPatchText(report) : patchText(patch.value);
    const parts = [
        ...(first === undefined ? [] : [first]),
        ...(baseline.value === undefined ? [] : [lostText(baseline.value, patch.value !== undefined)]),
    ];
    return parts.length === 0 ? undefined : parts.join('; ');
}
/** Why there is no patch coverage; undefined if there is one, or if nobody wanted one. */
function missingPatchText({ comparison: { patch } }) {
    return missingText('patch coverage is not known', patch, _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COMPARISON */ .gE.patch);
}
/** Why there is no comparison with a baseline; undefined if there is one, or if nobody wanted one. */
function baselineMissingText({ comparison: { baseline } }) {
    return missingText('not compared with a baseline', baseline, _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COMPARISON */ .gE.baseline);
}
function missingText(what, known, none) {
    return known.reason === undefined || known.reason === none.reason ? undefined : `${what}: ${known.reason}`;
}
/** `85.0% -> 87.0% (+2.0 points)`. @param arrow between the figures */
function totalChangeText({ before, after }, arrow = '->') {
    const points = pointsText(before, after);
    const difference = points === undefined ? '' : ` (${points === '0' ? 'unchanged' : `${points} points`})`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentText */ .fL)(before)} ${arrow} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percentText */ .fL)(after)}${difference}`;
}
/** The difference in points, `+2.0` or `-0.04`; `0` if there is none, undefined if either has no statements. */
function pointsText(before, after) {
    if (before === undefined || after === undefined || before.total === 0 || after.total === 0)
        return undefined;
    // The numerator is exact, so that equal fractions differ by nothing.
    const numerator = after.covered * before.total - before.covered * after.total;
    if (numerator === 0)
        return '0';
    const points = (100 * numerator) / (before.total * after.total);
    const sign = points > 0 ? '+' : '-';
    for (let decimals = 1; decimals <= MAX_DECIMALS; decimals++) {
        const text = Math.abs(points).toFixed(decimals);
        if (Number(text) > 0)
            return `${sign}${text}`;
    }
    return `${sign}${LEAST_POINTS}`;
}
/** `2 added, 1 newly failing; 12.0 s -> 14.5 s`. */
function testChangesText(changes, arrow = '->') {
    const parts = TEST_CHANGES.flatMap(([name, words]) => changes[name].length === 0 ? [] : [`${changes[name].length} ${words}`]);
    const { secondsBefore, secondsAfter } = changes;
    const time = `${secondsBefore.toFixed(1)} s ${arrow} ${secondsAfter.toFixed(1)} s`;
    return `${parts.length === 0 ? 'the same ones' : parts.join(', ')}; ${time}`;
}
/** The lists of TestChanges, the most urgent first. */
const TEST_CHANGES = [
    ['newlyFailing', 'newly failing'],
    ['fixed', 'fixed'],
    ['added', 'added'],
    ['removed', 'removed'],
];


/***/ }),

/***/ 91014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ excludedWhy),
/* harmony export */   Nt: () => (/* binding */ excludedReason),
/* harmony export */   Nz: () => (/* binding */ excludedPlaces),
/* harmony export */   _r: () => (/* binding */ excludedWhere)
/* harmony export */ });
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);
/* harmony import */ var _repositoryFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40753);
/* harmony import */ var _shownPlaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6583);



/** The parts with the most statements first, then by path and line. */
function excludedPlaces(report) {
    const files = (0,_repositoryFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPaths */ .D4)(report);
    return (report.coverage.excluded ?? [])
        .map((part) => ({ ...part, file: files.get(part.path) ?? part.path }))
        .sort((a, b) => b.tally.total - a.tally.total ||
        (a.file < b.file ? -1 : a.file > b.file ? 1 : a.startLine - b.startLine));
}
/** Such as `cart/cart.go:12-15`; a file that is excluded as a whole has no lines. */
function excludedWhere(place) {
    return place.what === 'file' ? place.file : (0,_shownPlaces_js__WEBPACK_IMPORTED_MODULE_1__/* .whereText */ .ZF)(place);
}
/** Such as `3 statements, only fails without a disk`. */
function excludedWhy(place) {
    return `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(place.tally.total, 'statement')}, ${excludedReason(place)}`;
}
/** Such as `only fails without a disk`. */
function excludedReason({ by, reason }) {
    return by === 'glob'
        ? `exclude: ${reason}`
        : by === 'generated'
            ? 'generated'
            : reason || 'no reason is given';
}


/***/ }),

/***/ 79197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ exclusionTexts)
/* harmony export */ });
/* harmony import */ var _support_firstOf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79064);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87973);
/* harmony import */ var _excludedPlaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91014);
/* harmony import */ var _shownPlaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6583);




/** Places that a sentence names. */
const MAX_NAMED = 3;
/** The causes of each sentence about a change, and its beginning. */
const CHANGES = [
    {
        causes: ['comment', 'new-file'],
        words: (count) => `the change excludes ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, 'statement')} from coverage`,
    },
    {
        causes: ['marker'],
        words: (count) => `the change marks existing code as generated, which excludes ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, 'statement')}`,
    },
    {
        causes: ['move'],
        words: (count) => `the change moves ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, 'statement')} to where the input exclude leaves out code`,
    },
    {
        causes: ['more-code'],
        words: (count) => `with the change, comments that were there before exclude ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, 'more statement')}`,
    },
];
/** Each without a full stop, such as `the change excludes 12 statements from coverage: cart/cart.go:12-15 (…)`. */
function exclusionTexts({ comparison: { patch, baseline } }, shown = _shownPlaces_js__WEBPACK_IMPORTED_MODULE_1__/* .asTested */ .Wk) {
    const added = patch.value?.excluded ?? [];
    const { excluded = [], uncounted = [] } = baseline.value ?? {};
    return [
        ...CHANGES.flatMap(({ causes, words }) => {
            const own = added.filter(({ cause }) => causes.includes(cause));
            return own.length === 0 ? [] : [`${words(totalOf(own))}: ${named(own.map(shown), addedPlace)}`];
        }),
        ...(excluded.length === 0 ? [] : [excludedText(excluded.map(shown))]),
        ...(uncounted.length === 0 ? [] : [uncountedText(uncounted)]),
    ];
}
function totalOf(parts) {
    return parts.reduce((sum, { tally }) => sum + tally.total, 0);
}
function excludedText(excluded) {
    const total = totalOf(excluded);
    const [are, were] = total === 1 ? ['is', 'was'] : ['are', 'were'];
    const places = named(excluded, placeText);
    return `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(total, 'statement')} ${are} excluded now and ${were} not at the baseline: ${places}`;
}
function uncountedText(uncounted) {
    const total = uncounted.reduce((sum, { statements }) => sum + statements, 0);
    const [are, were] = total === 1 ? ['is', 'it was'] : ['are', 'they were'];
    const counted = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(total, 'statement')} that the baseline counted`;
    return `${counted} ${are} in no figure now, although ${were} not deleted: ${named(uncounted, uncountedPlace)}`;
}
const uncountedPlace = ({ name, statements, isSelected }, isOnly) => {
    const why = isSelected ? 'no binary or test links it' : 'not measured';
    return `${name} (${isOnly ? '' : `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(statements, 'statement')}, `}${why})`;
};
const addedPlace = (place, isOnly) => {
    const from = place.from === undefined ? '' : `, before: ${place.from}`;
    return `${(0,_excludedPlaces_js__WEBPACK_IMPORTED_MODULE_2__/* .excludedWhere */ ._r)(place)} (${whyText(place, isOnly)}${from})`;
};
const placeText = (place, isOnly) => `${(0,_excludedPlaces_js__WEBPACK_IMPORTED_MODULE_2__/* .excludedWhere */ ._r)(place)} (${whyText(place, isOnly)})`;
function whyText(place, isOnly) {
    return isOnly ? (0,_excludedPlaces_js__WEBPACK_IMPORTED_MODULE_2__/* .excludedReason */ .Nt)(place) : (0,_excludedPlaces_js__WEBPACK_IMPORTED_MODULE_2__/* .excludedWhy */ .Nl)(place);
}
function named(places, textOf) {
    const texts = places.slice(0, MAX_NAMED).map((place) => textOf(place, places.length === 1));
    return (0,_support_firstOf_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .K)(texts, MAX_NAMED, places.length);
}


/***/ }),

/***/ 71910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ legGateTexts),
/* harmony export */   M3: () => (/* binding */ gateDetails),
/* harmony export */   bp: () => (/* binding */ gateText)
/* harmony export */ });
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87973);
/* harmony import */ var _shownPlaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6583);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);



/** A gate and its result: `total: 80 passed`, `patch: 80 failed (7 of 10 changed statements, 1 statement short)`. */
function gateText(gate) {
    const { rule, state, passed, reason } = gate;
    if (state === 'unknown')
        return `${rule} ${passed ? 'passed' : 'failed'} without being judged (${reason ?? 'nothing is known'})`;
    const parts = [...figureOf(gate), ...(reason === undefined ? [] : [reason]), ...shortfall(gate)];
    return `${rule} ${state}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
}
/** The figure that was judged, if it is not the total as it is shown beside the gates. */
function figureOf({ kind, tally, before, matched = 0, parts = [], lost = 0 }) {
    switch (kind) {
        case 'total':
            return [];
        case 'package':
        case 'file':
            return [parts.length === 0 ? (0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(matched, kind) : `${parts.length} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(matched, kind)}`];
        case 'patch':
            return [`${tally.covered} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(tally.total, 'changed statement')}`];
        case 'drop':
            return before === undefined ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(before)} before, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(tally)} now`];
        case 'lost':
            return [`${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(lost, 'statement')} lost coverage`];
    }
}
/** What would satisfy a gate that failed. */
function shortfall({ state, kind, missing, tally }) {
    if (state === 'passed')
        return [];
    if (tally.total === 0)
        return ['there are no statements to cover'];
    return [kind === 'lost' ? `${missing} too many` : `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(missing, 'statement')} short`];
}
/**
 * What would satisfy a gate, item by item, the worst first: packages or files that fail it, lines that no test executed.
 * Empty if it passed.
 */
function gateDetails({ state, parts = [], places = [] }, shown = _shownPlaces_js__WEBPACK_IMPORTED_MODULE_2__/* .asTested */ .Wk) {
    if (state !== 'failed')
        return [];
    return [...parts.map(partText), ...places.map((place) => placeText(shown(place)))];
}
function partText({ name, tally, missing }) {
    return `${name}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(tally)} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(tally.total, 'statement')}, ${missing} short`;
}
/** Such as `cart/cart.go:12-15: 3 statements`. */
function placeText(place) {
    return `${(0,_shownPlaces_js__WEBPACK_IMPORTED_MODULE_2__/* .whereText */ .ZF)(place)}: ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(place.statements, 'statement')}`;
}
/** Results that are shown; report.json has all of them. */
const MAX_LEG_GATES = 100;
/** Legs that are named; more are counted. */
const MAX_LEG_NAMES = 3;
/**
 * The gates of the legs, each result once with the legs that have it; those that failed come first. What shards left to the
 * report is among its own gates.
 * @param most results that are shown at most; more are counted
 */
function legGateTexts({ legs }, most = MAX_LEG_GATES) {
    const results = new Map();
    for (const { name, gates = [] } of legs) {
        for (const { text, passed, pending } of gates) {
            if (pending !== undefined)
                continue;
            const known = results.get(text);
            if (known === undefined)
                results.set(text, { passed, names: [name] });
            else {
                known.passed &&= passed;
                known.names.push(name);
            }
        }
    }
    const texts = [...results]
        .map(([text, { passed, names }]) => ({ text: `${namesText(names)}: ${text}`, passed }))
        .sort((one, other) => Number(one.passed) - Number(other.passed));
    const shown = texts.slice(0, Math.min(most, MAX_LEG_GATES));
    const hidden = texts.slice(shown.length);
    if (hidden.length === 0)
        return texts;
    const more = {
        text: `and ${hidden.length} more in report.json`,
        passed: hidden.every(({ passed }) => passed),
    };
    return [...shown, more];
}
function namesText(names) {
    return names.length > MAX_LEG_NAMES ? (0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(names.length, 'job') : names.join(' and ');
}


/***/ }),

/***/ 19474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listedTests),
/* harmony export */   b: () => (/* binding */ pageTestsHead)
/* harmony export */ });
function listedTests(report, attribution) {
    const { suite, mergedTests = [] } = report;
    const records = new Map(mergedTests.map((record) => [record.name, record]));
    const known = new Set(attribution.tests.map(keyOf));
    // Nothing is known of packages whose test processes were not followed.
    const followed = new Set(attribution.tests.map(({ importPath }) => importPath));
    const others = [];
    for (const { importPath, tests } of suite?.packages ?? [])
        for (const { name, outcome, seconds } of tests) {
            const test = { importPath, stretch: 'test', name };
            records.set(recordName(test), { outcome, seconds });
            if (followed.has(importPath) && !known.has(keyOf(test)))
                others.push(test);
        }
    const tests = [...attribution.tests, ...others];
    return {
        tests,
        records: tests.map((test) => (test.stretch === 'test' ? records.get(recordName(test)) : undefined)),
    };
}
/** Null if it is not known which test covers what. */
function pageTestsHead(report) {
    const { attribution } = report;
    if (attribution === undefined)
        return null;
    const { tests } = listedTests(report, attribution);
    return { count: tests.filter(({ stretch }) => stretch === 'test').length };
}
/** As in TestRecord. */
function recordName({ importPath, name }) {
    return `${importPath} ${name}`;
}
function keyOf({ importPath, stretch, name }) {
    return `${importPath} ${stretch} ${name}`;
}


/***/ }),

/***/ 34710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ denseText)
/* harmony export */ });
/* unused harmony export UNSAFE_VALUES */
/**
 * @module Bytes as text in an HTML document, in less space than base64: seven bits to a byte of UTF-8. Values that would
 * not survive in a document or an editor are written together with the value after them as one character of two bytes,
 * which has room for both, so that they cost nothing.
 */
/** In the order of their numbers; the page has the same list. */
const UNSAFE_VALUES = [
    0x00, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b, 0x22, 0x26, 0x27, 0x3c, 0x3e, 0x7f,
];
/** The first character of two bytes. */
const TWO_BYTES = 0x80;
/** Bits of a value. */
const BITS = 7;
/**
 * For each two values the two bytes that stand for them, the first one lower. If the second value waits for the one after
 * it, the second byte is 0, as no other one is.
 */
const PAIRS = Uint16Array.from({ length: 1 << (2 * BITS) }, (_, pair) => {
    const [first, second] = [pair >> BITS, pair & 0x7f];
    const number = UNSAFE_VALUES.indexOf(first);
    if (number < 0)
        return UNSAFE_VALUES.includes(second) ? first : first | (second << 8);
    const char = TWO_BYTES + number * 128 + second;
    return 0xc0 | (char >> 6) | ((0x80 | (char & 0x3f)) << 8);
});
/** The number of bytes, a colon and the values; in UTF-8. */
function denseText(bytes) {
    const head = `${bytes.length}:`;
    // Two bytes for each value are enough.
    const text = Buffer.allocUnsafe(head.length + 2 * Math.ceil((bytes.length * 8) / 7));
    const start = text.write(head);
    return text.subarray(0, start + writeValues(bytes, text.subarray(start)));
}
/**
 * Writes seven bits each; the last ones are zeros if there are no more. A plain loop, as a page has
 * megabytes of them.
 * @returns the number of bytes written
 */
function writeValues(bytes, text) {
    let [length, at] = [0, 0];
    // The lowest `count` bits are those that are not written yet.
    let [bits, count] = [0, 0];
    while (count > 0 || at < bytes.length) {
        for (; count < 2 * BITS && at < bytes.length; count += 8)
            bits = (bits << 8) | (bytes[at++] ?? 0);
        const missing = 2 * BITS - count;
        const pair = PAIRS[(missing > 0 ? bits << missing : bits >> -missing) & 0x3fff] ?? 0;
        text[length++] = pair;
        count -= BITS;
        if (pair >> 8 === 0)
            continue;
        text[length++] = pair >> 8;
        count -= BITS;
    }
    return length;
}


/***/ }),

/***/ 43522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fileNumbers)
/* harmony export */ });
/** Files are counted from 0, in the order of the packages. */
function fileNumbers({ packages }) {
    return new Map(packages.flatMap(({ files }) => files).map(({ path }, number) => [path, number]));
}


/***/ }),

/***/ 38874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ documentStart),
/* harmony export */   ci: () => (/* binding */ DOCUMENT_END),
/* harmony export */   g4: () => (/* binding */ dataBlock),
/* harmony export */   tb: () => (/* binding */ pageAssets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _support_ownSources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99397);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45124);
/* harmony import */ var _denseText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34710);
/** @module index.html: one document with everything in it, so that no request leaves it. */







/** @throws Error if the installation is incomplete */
function pageAssets() {
    const directory = (0,_support_ownSources_js__WEBPACK_IMPORTED_MODULE_4__/* .ownSources */ .L)('page', 'page.js');
    const read = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), 'utf8');
    return { script: read('page.js'), style: read('page.css'), licenses: read('licenses.txt') };
}
/** The document up to the data of the files; `dataBlock` for each block of files and `DOCUMENT_END` follow. */
function documentStart(index, assets, delivery = 'embedded') {
    const { script, style, licenses } = assets;
    return [
        '<!doctype html>',
        `<html lang="en" data-delivery="${delivery}">`,
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy(assets, delivery)}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        `<title>${escapeHtml(`${index.percent} · ${index.title}`)}</title>`,
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        `<div id="page"><noscript><p>Coverage of ${escapeHtml(index.title)}: ${escapeHtml(index.percent)} of statements (${index.total.covered}/${index.total.total}). The rest of this report needs JavaScript.</p></noscript></div>`,
        `<script type="text/plain" id="d">${indexText(index)}</script>`,
        `<script type="text/plain" id="licenses">${escapeHtml(licenses)}</script>`,
        `<script>${script}</script>`,
        '',
    ].join('\n');
}
/** A data block. @param text compressed, as `denseText` makes it */
function dataBlock(id, text) {
    return Buffer.concat([
        Buffer.from(`<script type="text/plain" id="${id}">`),
        text,
        Buffer.from('</script>\n'),
    ]);
}
const DOCUMENT_END = '</body>\n</html>\n';
/** JSON, deflated. Browsers do not run or change it. */
function indexText(index) {
    const json = JSON.stringify(index, (_, value) => typeof value === 'string' ? shown(value) : value);
    return (0,_denseText_js__WEBPACK_IMPORTED_MODULE_5__/* .denseText */ .j)((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateRawSync)(json)).toString();
}
/** Names, and several lines of output, whose tabs stay. */
function shown(text) {
    return text.includes('\n') ? text.replace(/[^\n\t]+/g, _support_plainText_js__WEBPACK_IMPORTED_MODULE_6__/* .shownName */ .HD) : (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_6__/* .shownName */ .HD)(text);
}
function policy({ script, style }, delivery) {
    const hash = (text) => `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `script-src ${hash(script)}`,
        `style-src ${hash(style)}`,
        `connect-src ${delivery === 'served' ? "'self'" : "'none'"}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}


/***/ }),

/***/ 43985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ pageIndex)
});

// EXTERNAL MODULE: ./src/report/impact/impactWords.ts
var impactWords = __webpack_require__(91998);
// EXTERNAL MODULE: ./src/coverage/functions.ts
var functions = __webpack_require__(47775);
// EXTERNAL MODULE: ./src/coverage/hotspots.ts
var coverage_hotspots = __webpack_require__(19788);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/report/legTable.ts
var legTable = __webpack_require__(84720);
// EXTERNAL MODULE: ./src/report/html/attribution/listedTests.ts
var listedTests = __webpack_require__(19474);
// EXTERNAL MODULE: ./src/report/comparisonWords.ts
var comparisonWords = __webpack_require__(15780);
// EXTERNAL MODULE: ./src/report/exclusionWords.ts
var exclusionWords = __webpack_require__(79197);
// EXTERNAL MODULE: ./src/report/excludedPlaces.ts
var excludedPlaces = __webpack_require__(91014);
// EXTERNAL MODULE: ./src/report/gateWords.ts
var gateWords = __webpack_require__(71910);
// EXTERNAL MODULE: ./src/report/moduleFigures.ts
var moduleFigures = __webpack_require__(72303);
// EXTERNAL MODULE: ./src/report/solePlaces.ts
var solePlaces = __webpack_require__(56221);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/report/verdictWords.ts
var verdictWords = __webpack_require__(58106);
// EXTERNAL MODULE: ./src/report/unstableCases.ts
var unstableCases = __webpack_require__(8343);
// EXTERNAL MODULE: ./src/report/html/fileNumbers.ts
var fileNumbers = __webpack_require__(43522);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var coverage_tallies = __webpack_require__(2480);
;// CONCATENATED MODULE: ./src/report/html/figureColumns.ts

/** Unit tests are shown like a source, the last one. */
function pageFigures(tallies) {
    const { together, bySource, unitTests } = tallies;
    const unit = (0,coverage_tallies/* unitTally */.Zv)(tallies);
    return unit === undefined || unitTests === undefined
        ? { ...together, bySource }
        : { ...together, bySource: [...bySource, unit], both: unitTests.both };
}
/** @param sources the number of sources, with unit tests if there is data of theirs */
function figureColumns(all, sources) {
    const figures = all.map(pageFigures);
    return {
        covered: figures.map(({ covered }) => covered),
        total: figures.map(({ total }) => total),
        bySource: Array.from({ length: sources }, (_, source) => ({
            covered: figures.map(({ bySource }) => bySource[source]?.covered ?? 0),
            total: figures.map(({ bySource }) => bySource[source]?.total ?? 0),
        })),
        ...(figures[0]?.both === undefined ? {} : { both: figures.map(({ both = 0 }) => both) }),
    };
}

// EXTERNAL MODULE: ./src/attribution/attributedFiles.ts + 1 modules
var attributedFiles = __webpack_require__(73883);
// EXTERNAL MODULE: ./src/report/sparkline.ts
var sparkline = __webpack_require__(29833);
// EXTERNAL MODULE: ./src/report/attribution/testNames.ts
var testNames = __webpack_require__(89092);
// EXTERNAL MODULE: ./src/report/attribution/testWords.ts + 1 modules
var testWords = __webpack_require__(99742);
// EXTERNAL MODULE: ./src/attribution/testFamily.ts
var testFamily = __webpack_require__(48121);
// EXTERNAL MODULE: ./src/attribution/testsOfUnits.ts
var testsOfUnits = __webpack_require__(84994);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
;// CONCATENATED MODULE: ./src/report/html/attribution/placeTests.ts



/** Tests that are named. */
const MAX_NAMES = 3;
/**
 * The covered changed statements of a file as ranges.
 * @param units the indexes of those with changed statements
 */
function coveredChanges(files, path, units, names) {
    const file = files.all.get(path);
    if (file === undefined)
        return [];
    const all = file.coverage.units;
    const changed = new Set(units.filter((unit) => (all[unit]?.count ?? 0) > 0));
    const ranges = (0,uncovered/* rangesOfUnits */.HN)(file.coverage, (unit) => changed.has(unit));
    return ranges.map((range) => ({ ...range, testsOf: () => testsIn({ files, file, names }, range, changed) }));
}
function testsIn({ files: { attribution }, file: { coverage, table }, names }, { startLine, endLine, functionName }, changed) {
    const own = [...changed].filter((index) => {
        const unit = coverage.units[index];
        return unit?.functionName === functionName && unit.startLine <= endLine && (0,uncovered/* lastLineOf */.SH)(unit) >= startLine;
    });
    const { exact, groups } = (0,testsOfUnits/* testsOfUnits */.s)(attribution, own.map((unit) => table.first + unit));
    const named = (tests) => {
        const found = tests.flatMap((test) => attribution.tests[test] ?? []);
        return (0,testFamily/* testsFirst */.KM)(found)
            .slice(0, MAX_NAMES)
            .map((test) => namedTest(test, names));
    };
    const [group = []] = exact.length > 0 ? [] : groups;
    return { exact: named(exact), count: exact.length, group: named(group), groupCount: group.length };
}
function placeNearest({ nearest, branchLine }, names) {
    if (nearest === undefined)
        return {};
    return {
        nearest: {
            ...namedTest(nearest.test, names),
            text: reachText(nearest),
            ...(branchLine === undefined ? {} : { branchLine }),
        },
    };
}
function reachText({ exact, reaches }) {
    return `${exact ? '' : 'or another one '}reaches this ${reaches}`;
}
/** The id is as src/page/tests/testCatalog.ts has it. */
function namedTest(test, names) {
    const name = (0,testFamily/* testName */.UU)(test);
    const id = `${test.importPath} ${test.stretch === 'test' ? name : `(${name})`}`;
    const shownPackage = names.packageOf(test);
    return { name, id, ...(shownPackage === undefined ? {} : { package: shownPackage }) };
}

;// CONCATENATED MODULE: ./src/report/html/pageChange.ts









/** Places of each kind that are listed. */
const MAX_PLACES = 500;
/** Null if nothing was compared. */
function pageChange(report) {
    const { patch, baseline } = report.comparison;
    const sentence = (0,comparisonWords/* changeText */.k0)(report);
    const missing = (0,comparisonWords/* baselineMissingText */.zr)(report);
    if (sentence === undefined && missing === undefined)
        return null;
    const numbers = (0,fileNumbers/* fileNumbers */.d)(report.coverage);
    const files = patch.value?.files ?? [];
    const names = (0,testNames/* reportTestNames */.NO)(report);
    const uncovered = files.flatMap(({ path, uncovered }) => uncovered.map((range) => ({ ...range, path })));
    return {
        sentence: sentence ?? null,
        missing: missing ?? null,
        patch: patch.value === undefined ? null : { base: patch.value.base, ...patch.value.tally },
        changedFiles: files.flatMap(({ path }) => numbers.get(path) ?? []),
        uncovered: placeList(uncovered, numbers, (range) => placeNearest(range, names)),
        covered: coveredList(report, numbers, names),
        baseline: baseline.value === undefined ? null : pageBaseline(baseline.value, numbers, names),
    };
}
function pageBaseline(baseline, numbers, names) {
    const { name, before, after, notes, lost, gained } = baseline;
    const namesOf = (0,testWords/* earlierNames */.T1)(baseline, names);
    return {
        name,
        text: (0,comparisonWords/* totalChangeText */.QO)(baseline, '→'),
        isLower: (0,comparisonWords/* pointsText */.JA)(before, after)?.startsWith('-') === true,
        trend: (0,sparkline/* trendText */.t)(baseline) ?? null,
        notes,
        lost: placeList(lost, numbers, (range) => ({ earlier: namesOf(range) })),
        gained: placeList(gained, numbers),
    };
}
/** Null if it is not known which test covers what. */
function coveredList({ comparison, coverage, attribution }, numbers, names) {
    const patch = comparison.patch.value;
    if (attribution === undefined || patch === undefined)
        return null;
    const attributed = new attributedFiles/* AttributedFiles */.a(coverage, attribution);
    const ranges = patch.files.flatMap(({ path, units }) => coveredChanges(attributed, path, units, names).map((range) => ({ ...range, path })));
    return placeList(ranges, numbers, ({ testsOf }) => ({ tests: testsOf() }));
}
/** @param knownOf says what is known of the tests of a range; only asked about those that are listed */
function placeList(ranges, numbers, knownOf = () => ({})) {
    return {
        places: ranges.slice(0, MAX_PLACES).flatMap((range) => {
            const { path, startLine, endLine, statements, functionName } = range;
            const file = numbers.get(path);
            if (file === undefined)
                return [];
            const name = (0,functions/* functionText */.W9)(functionName);
            return [{ file, startLine, endLine, statements, functionName: name, ...knownOf(range) }];
        }),
        count: ranges.length,
        statements: (0,coverage_tallies/* statementsOf */.GX)(ranges),
    };
}

// EXTERNAL MODULE: ./src/report/html/pageUnitTests.ts
var pageUnitTests = __webpack_require__(23748);
;// CONCATENATED MODULE: ./src/report/html/pageIndex.ts
/** @module The index of the page: everything of a report but its files. */




















/** In characters: the rest of a failed test's output is in junit.xml. */
const MAX_OUTPUT = 20_000;
/** Failed tests that are shown. */
const MAX_FAILED = 200;
/** Packages, files or places that a gate lists. */
const MAX_GATE_DETAILS = 100;
/** Excluded parts that are listed. */
const MAX_EXCLUDED = 500;
/** Places that only one leg covers that are listed. */
const MAX_SOLE = 500;
/** Uncovered blocks that are listed. */
const MAX_HOTSPOTS = 500;
/** @param more notes about the page */
function pageIndex(report, more = []) {
    const { coverage } = report;
    const modules = [...new Set(coverage.packages.map((pkg) => pkg.modulePath))];
    return {
        tool: report.version,
        title: report.modulePath ?? titleOf(modules),
        startedAt: report.startedAt,
        seconds: report.seconds,
        passed: (0,verdict/* isGreen */.g)(report),
        mode: coverage.mode,
        go: report.go === undefined ? null : `${report.go.version} ${report.go.goos}/${report.go.goarch}`,
        percent: (0,words/* percentText */.fL)(coverage.tallies.together),
        notes: notesOf(report, more),
        sources: [
            ...coverage.sources.map((source) => words/* SOURCE_HEADINGS */.YE[source]),
            ...(coverage.unitTests === undefined ? [] : [words/* UNIT_HEADING */.wc]),
        ],
        unitTests: (0,pageUnitTests/* pageUnitTests */.$V)(report),
        tests: (0,listedTests/* pageTestsHead */.b)(report),
        total: pageFigures(coverage.tallies),
        gates: [
            ...report.gates.map((gate) => ({
                text: (0,gateWords/* gateText */.bp)(gate),
                passed: gate.passed,
                details: firstDetails((0,gateWords/* gateDetails */.M3)(gate)),
            })),
            ...(0,gateWords/* legGateTexts */.AF)(report).map((gate) => ({ ...gate, details: [] })),
        ],
        change: pageChange(report),
        findings: report.findings,
        suite: suite(report),
        moduleTable: (0,moduleFigures/* moduleTableOf */.CB)(report),
        legs: (0,legTable/* legTableOf */.e)(report),
        binaries: report.binaries.map(({ tally, ...binary }) => ({ ...binary, ...tally })),
        processes: report.processes.map((process) => ({
            ...process,
            ending: process.ending ?? null,
            others: process.others ?? 0,
        })),
        reachers: reachers(report),
        modules,
        packages: packageColumns(report, modules),
        files: fileColumns(report),
        hotspots: hotspotColumns(report),
        excluded: excluded(report),
        sole: sole(report),
        notLinked: coverage.notLinked.map((importPath) => ({
            importPath,
            statements: coverage.unlinkedStatements.get(importPath) ?? null,
        })),
    };
}
/** A baseline by the name that the report has for it. */
function reachers({ coverage, impact }) {
    const all = coverage.reach?.reachers ?? [];
    return all.map(({ kind, name }) => kind === 'baseline' ? { kind, name: (0,impactWords/* baselineText */.BW)(impact?.baseline, name) } : { kind, name });
}
function notesOf(report, more) {
    const { value: patch } = report.comparison.patch;
    const notes = [
        (0,verdictWords/* untrustedText */.U)(report),
        words/* TOTAL_TEXT */.lE,
        (0,words/* outsideText */.F3)(report),
        (0,words/* excludedText */.a)(report),
        ...(0,exclusionWords/* exclusionTexts */.j)(report),
        patch?.ofHead === true ? (0,comparisonWords/* ofHeadText */.FU)(patch, (name) => name) : undefined,
        (0,words/* keptText */.GD)(report),
        ...[...(0,impactWords/* impactSentences */.bw)(report), ...more],
    ];
    return notes.filter((note) => note !== undefined);
}
function suite(report) {
    const text = (0,words/* suiteText */.yO)(report);
    if (report.suite === undefined || text === undefined)
        return null;
    const failed = report.suite.packages.flatMap((pkg) => failuresOf(pkg).map(({ name, output }) => ({
        package: pkg.importPath,
        name,
        output: output.slice(0, MAX_OUTPUT),
        why: null,
    })));
    const unstable = (0,unstableCases/* unstableCases */.Y)(report.suite).map(({ importPath, name, why, output }) => ({
        package: importPath,
        name: name ?? 'outside its tests',
        output: output.slice(0, MAX_OUTPUT),
        why,
    }));
    return { passed: report.suite.passed, text, failed: [...failed, ...unstable].slice(0, MAX_FAILED) };
}
function packageColumns({ coverage }, modules) {
    const { packages } = coverage;
    let next = 0;
    return {
        importPath: packages.map((pkg) => pkg.importPath),
        module: packages.map((pkg) => modules.indexOf(pkg.modulePath)),
        firstFile: packages.map((pkg) => (next += pkg.files.length) - pkg.files.length),
        ...figureColumns(packages.map((pkg) => pkg.tallies), (0,pageUnitTests/* shownSources */.y)(coverage)),
    };
}
function fileColumns({ coverage, files: known }) {
    const files = coverage.packages.flatMap((pkg) => pkg.files);
    const places = new Map(known.map(({ path, file }) => [path, file]));
    return {
        name: files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
        repositoryPath: files.map(({ path }) => places.get(path) ?? ''),
        ...figureColumns(files.map((file) => file.tallies), (0,pageUnitTests/* shownSources */.y)(coverage)),
    };
}
function hotspotColumns({ coverage, code }) {
    const numbers = (0,fileNumbers/* fileNumbers */.d)(coverage);
    const hotspots = (0,coverage_hotspots/* hotspotsOf */.s)(coverage, MAX_HOTSPOTS, code);
    return {
        file: hotspots.map(({ path }) => numbers.get(path) ?? 0),
        function: hotspots.map(({ functionName }) => (0,functions/* functionText */.W9)(functionName)),
        statements: hotspots.map(({ statements }) => statements),
        startLine: hotspots.map(({ startLine }) => startLine),
        endLine: hotspots.map(({ endLine }) => endLine),
        reached: hotspots.map(({ reached }) => (reached ? 1 : 0)),
    };
}
function firstDetails(details) {
    const more = details.length - MAX_GATE_DETAILS;
    return more > 0 ? [...details.slice(0, MAX_GATE_DETAILS), `and ${more} more in report.json`] : details;
}
function excluded(report) {
    const places = (0,excludedPlaces/* excludedPlaces */.Nz)(report);
    return {
        parts: places
            .slice(0, MAX_EXCLUDED)
            .map((place) => ({ where: (0,excludedPlaces/* excludedWhere */._r)(place), why: (0,excludedPlaces/* excludedWhy */.Nl)(place) })),
        count: places.length,
    };
}
function sole(report) {
    const places = (0,solePlaces/* solePlaces */.I)(report) ?? [];
    return {
        parts: places
            .slice(0, MAX_SOLE)
            .map((place) => ({ where: (0,solePlaces/* soleWhere */.L)(place), statements: place.statements, leg: place.leg })),
        count: places.length,
    };
}
function titleOf(modules) {
    const [module, ...others] = modules;
    if (module === undefined)
        return 'nothing measured';
    if (others.length === 0)
        return module;
    const shared = sharedPath(modules);
    // A host alone says nothing.
    return shared.length < 2 ? 'several modules' : `${shared.join('/')}, ${modules.length} modules`;
}
/** The elements with which all of the paths begin. */
function sharedPath([first = '', ...others]) {
    const elements = first.split('/');
    const rest = others.map((path) => path.split('/'));
    const end = elements.findIndex((element, at) => rest.some((path) => path[at] !== element));
    return end < 0 ? elements : elements.slice(0, end);
}
/** Failed tests, and tests with failed subtests that print something of their own. */
function failuresOf(pkg) {
    const leaves = new Set((0,suiteResult/* leafTests */.aj)(pkg));
    return pkg.tests.filter((test) => (0,suiteResult/* failsSuite */.Y4)(test) && (leaves.has(test) || saysMore(test.output)));
}
/** Whether there is more than the lines of go test itself. */
function saysMore(output) {
    return output.split('\n').some((line) => line.trim() !== '' && !/^\s*(?:===|---) /.test(line));
}


/***/ }),

/***/ 23748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ pageUnitTests),
/* harmony export */   LX: () => (/* binding */ withUnitColumn),
/* harmony export */   y: () => (/* binding */ shownSources)
/* harmony export */ });
/* harmony import */ var _coverage_unitOnly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77720);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45124);
/* harmony import */ var _repositoryFiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40753);
/* harmony import */ var _unitTestWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35749);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);
/* harmony import */ var _fileNumbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43522);






/** Functions that are listed; report.json has all of them. */
const MAX_FUNCTIONS = 500;
/** The number of sources that the page shows, with unit tests if there is data of theirs. */
function shownSources({ sources, unitTests }) {
    return sources.length + (unitTests === undefined ? 0 : 1);
}
/** Null without data of theirs. */
function pageUnitTests(report) {
    const { coverage } = report;
    if (coverage.unitTests === undefined)
        return null;
    const numbers = (0,_fileNumbers_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNumbers */ .d)(coverage);
    const places = (0,_repositoryFiles_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPaths */ .D4)(report);
    const functions = (0,_coverage_unitOnly_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOnlyFunctions */ .A)(coverage);
    return {
        only: functions.slice(0, MAX_FUNCTIONS).map((fn) => ({
            file: numbers.get(fn.path) ?? null,
            where: `${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_5__/* .shownName */ .HD)(places.get(fn.path) ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInModule */ .Zy)(fn.path, coverage))}:${fn.startLine}`,
            startLine: fn.startLine,
            endLine: fn.endLine,
            function: (0,_unitTestWords_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOnlyName */ .Ov)(fn),
            text: (0,_unitTestWords_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOnlyText */ .iP)(fn),
        })),
        count: functions.length,
        outside: (0,_unitTestWords_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOutsideText */ .rN)(coverage) ?? null,
    };
}
/** A measured file whose units and lines have unit tests as their last source. */
function withUnitColumn(measured, sources) {
    const { file } = measured;
    const units = file.units.map((unit) => ({ ...unit, counts: [...unit.counts, unit.unitTests ?? 0] }));
    const shown = { ...file, units };
    return measured.withFile(shown, sources);
}


/***/ }),

/***/ 95844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ storedFile)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/coverage/sources.ts
var sources = __webpack_require__(84272);
// EXTERNAL MODULE: ./src/coverage/lines.ts + 1 modules
var coverage_lines = __webpack_require__(45770);
;// CONCATENATED MODULE: ./src/report/html/lineColumns.ts
/** @module The lines of a file by column, as the page shows them. */

/** In the order of their numbers, see `ExecutionColumns.status`. */
const STATUSES = ['uncovered', 'partly covered', 'covered'];
/** @param sources the number of sources */
function lineColumns(lines, sources) {
    const columnsOf = (column) => ({
        status: Array.from(lines.lines, (_, line) => STATUSES.indexOf((0,coverage_lines/* statusOf */.c2)(lines, column, line))),
        hits: [...column.hits],
    });
    return {
        lines: [...lines.lines],
        executions: [lines.together, ...(sources < 2 ? [] : lines.bySource)].map(columnsOf),
    };
}

;// CONCATENATED MODULE: ./src/report/html/textColumns.ts
/** @module From Go's columns, which count bytes, to those of a string, which count UTF-16 code units. */
const NEWLINE = 0x0a;
/** In bytes: how much of a line is decoded to find a column. */
const STEP = 512;
/**
 * Source code as a string, and the positions of its bytes in it. Bytes that are not UTF-8 become U+FFFD, as in a browser.
 */
class TextColumns {
    content;
    text;
    /** Offsets of the lines in the bytes. */
    starts;
    isSame;
    /** By line, with a mark about every STEP bytes: those of lines that were asked for. */
    marks = new Map();
    constructor(content) {
        this.content = content;
        this.text = content.toString('utf8');
        // No character has more code units than bytes, so each has as many.
        this.isSame = this.text.length === content.length;
        const starts = [0];
        for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
            starts.push(at + 1);
        this.starts = starts;
    }
    /**
     * The column of a byte in a line of the string.
     * @param line 1-based
     * @param column 1-based, in bytes
     * @returns 1-based, in UTF-16 code units; the column as it is if the text has no such line
     */
    column(line, column) {
        const start = this.starts[line - 1];
        if (this.isSame || start === undefined || column <= 1)
            return column;
        const end = start + column - 1;
        const mark = this.marksOf(line, start)[Math.floor((column - 1) / STEP)];
        // Beyond the end of the line.
        if (mark === undefined || end > this.endOf(line))
            return column;
        return mark.units + this.content.toString('utf8', mark.byte, end).length + 1;
    }
    /** The offset after a line, with its line end. */
    endOf(line) {
        return this.starts[line] ?? this.content.length;
    }
    marksOf(line, start) {
        const known = this.marks.get(line);
        if (known !== undefined)
            return known;
        const marks = [];
        let last = { byte: start, units: 0 };
        for (let at = start; at <= this.endOf(line); at += STEP) {
            const byte = this.characterAt(at, last.byte);
            last = { byte, units: last.units + this.content.toString('utf8', last.byte, byte).length };
            marks.push(last);
        }
        this.marks.set(line, marks);
        return marks;
    }
    /** The last offset up to `at` at which a text can be cut in two without changing what is decoded. */
    characterAt(at, least) {
        let byte = at;
        while (byte > least && byte > at - 4 && isContinuation(this.content[byte]))
            byte--;
        return isContinuation(this.content[byte]) ? at : byte;
    }
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./src/report/html/storedFile.ts
/**
 * @module A file of the report in a data block: what the page cannot find out by itself, in little space, and the text after
 * it. Which lines are covered is not stored if there is a text: the page applies the line rule to it.
 */




/** A line of JSON, and the text if it is shown. */
function storedFile(request) {
    const { measured, withheld, sources, reach, change } = request;
    const { file, source } = measured;
    const shown = withheld === undefined && source.kind === 'found' ? new ShownText(source.content) : undefined;
    const stored = {
        text: shown?.length ?? null,
        reason: withheld ?? doubtOf(source),
        functions: functionRuns(file),
        ...reachColumns(file.units, reach),
        units: unitColumns(file.units, shown),
        counts: countColumns(file.units, sources),
        lines: shown === undefined ? storedLines(lineColumns(measured.lines, sources)) : null,
        change,
    };
    const head = Buffer.from(`${JSON.stringify(stored)}\n`);
    return shown === undefined ? [head] : [head, shown.bytes];
}
function doubtOf(source) {
    if (source.kind !== 'found')
        return sources/* GAP_WORDS */.xg[source.kind];
    return source.isGuess === true ? sources/* GUESS_WORDS */.Wm : null;
}
/** A text as the page decodes it. */
class ShownText {
    /** UTF-8. */
    bytes;
    /** In UTF-16 code units. */
    length;
    /** Undefined if the columns of the content are those of the text. */
    columns;
    constructor(content) {
        this.columns = (0,external_node_buffer_.isAscii)(content) ? undefined : new TextColumns(content);
        // Encoding a long string takes more time than checking the bytes.
        this.bytes = this.columns === undefined || (0,external_node_buffer_.isUtf8)(content) ? content : Buffer.from(this.columns.text);
        this.length = this.columns?.text.length ?? content.length;
    }
    column(line, byte) {
        return this.columns?.column(line, byte) ?? byte;
    }
}
function functionRuns({ units }) {
    const [name, length] = [[], []];
    for (const { functionName } of units) {
        if (functionName !== name.at(-1))
            length[name.push(functionName) - 1] = 0;
        length[name.length - 1] = (length[name.length - 1] ?? 0) + 1;
    }
    return { name, units: length };
}
function unitColumns(units, text) {
    const [lineStep, columnStep, height] = [[], [], []];
    const [endColumn, statements] = [[], []];
    let [line, column] = [0, 0];
    for (const unit of units) {
        const start = text?.column(unit.startLine, unit.startColumn) ?? unit.startColumn;
        lineStep.push(unit.startLine - line);
        columnStep.push(unit.startLine === line ? start - column : start);
        [line, column] = [unit.endLine, text?.column(unit.endLine, unit.endColumn) ?? unit.endColumn];
        height.push(line - unit.startLine);
        endColumn.push(column);
        statements.push(unit.statements);
    }
    return { lineStep, columnStep, height, endColumn, statements };
}
/** The counts of all sources together, then those of each if there are several. */
function countColumns(units, sources) {
    const bySource = Array.from({ length: sources < 2 ? 0 : sources }, (_, source) => units.map(({ counts }) => counts[source] ?? 0));
    return [units.map(({ count }) => count), ...bySource];
}
/** The sets of the report that units of the file have, and for each unit the number of its own among them. */
function reachColumns(units, reach) {
    if (reach === undefined)
        return { reachedBy: [], reach: [] };
    const numbers = new Map();
    const column = units.map(({ reach: set = 0 }) => {
        const known = numbers.get(set) ?? numbers.size;
        numbers.set(set, known);
        return known;
    });
    return { reachedBy: Array.from(numbers.keys(), (set) => reach.sets[set] ?? []), reach: column };
}
function storedLines(columns) {
    const { lines, executions } = columns;
    const starts = runStarts(columns);
    return {
        step: starts.map((at) => (lines[at] ?? 0) - (lines[at - 1] ?? 0)),
        length: starts.map((at, run) => (starts[run + 1] ?? lines.length) - at),
        executions: executions.map(({ status, hits }) => ({
            status: starts.map((at) => status[at] ?? 0),
            hits: starts.map((at) => hits[at] ?? 0),
        })),
    };
}
/** The indexes of the lines with which runs begin: consecutive lines of which the same is known. */
function runStarts({ lines, executions }) {
    const starts = [];
    for (let at = 0; at < lines.length; at++) {
        const goesOn = at > 0 &&
            lines[at] === (lines[at - 1] ?? 0) + 1 &&
            executions.every(({ status, hits }) => status[at] === status[at - 1] && hits[at] === hits[at - 1]);
        if (!goesOn)
            starts.push(at);
    }
    return starts;
}


/***/ }),

/***/ 84720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ legTableOf),
/* harmony export */   z: () => (/* binding */ isFine)
/* harmony export */ });
/* harmony import */ var _go_test_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81075);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);



/** Whether nothing is wrong with a leg. */
function isFine({ state, suitePassed, gates = [] }) {
    return state === 'merged' && suitePassed !== false && gates.every((gate) => gate.passed);
}
const STATES = {
    missing: 'no artifact',
    broken: 'unreadable artifact',
    empty: 'no coverage data',
};
function legTableOf({ legs }) {
    const isSharded = legs.some(({ shard }) => shard !== undefined);
    return {
        heads: ['job', ...(isSharded ? ['shard'] : []), 'Go', 'tests', 'covered'],
        rows: legs.map((leg) => [
            leg.name,
            ...(isSharded ? [leg.shard === undefined ? '–' : (0,_go_test_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .shardText */ .eG)(leg.shard)] : []),
            leg.go === undefined ? '–' : `${leg.go.version} ${leg.go.goos}/${leg.go.goarch}`,
            testsText(leg),
            leg.state === 'merged' && leg.tally !== undefined ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(leg.tally) : '–',
        ]),
    };
}
/** Such as `12 passed, 1 failed, 2 gates passed`, preceded by what is wrong with the leg. */
function testsText({ state, tests, suitePassed, unstable, ownSteps, gates = [] }) {
    const parts = state === 'merged' ? [] : [STATES[state]];
    if (tests !== undefined) {
        const { flaky, quarantined } = unstable ?? { flaky: 0, quarantined: 0 };
        const failed = tests.fail + tests.unfinished - quarantined;
        parts.push(`${tests.pass} passed${flaky === 0 ? '' : ` (${flaky} flaky)`}`);
        if (failed > 0)
            parts.push(`${failed} failed`);
        if (quarantined > 0)
            parts.push(`${quarantined} failed in quarantine`);
        if (tests.skip > 0)
            parts.push(`${tests.skip} skipped`);
        if (failed <= 0 && suitePassed === false)
            parts.push('suite failed');
    }
    else if (ownSteps === true)
        parts.push(suitePassed === false ? 'a step failed' : 'own steps');
    else if (suitePassed !== undefined)
        parts.push(suitePassed ? 'command passed' : 'command failed');
    const judged = gates.filter(({ pending }) => pending === undefined);
    const failedGates = judged.filter((gate) => !gate.passed).length;
    if (failedGates > 0)
        parts.push(`${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(failedGates, 'gate')} failed`);
    else if (judged.length > 0)
        parts.push(`${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(judged.length, 'gate')} passed`);
    return parts.join(', ');
}


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ MeasuredFile),
  U: () => (/* binding */ measuredFiles)
});

// EXTERNAL MODULE: ./src/coverage/functions.ts
var functions = __webpack_require__(47775);
;// CONCATENATED MODULE: ./src/coverage/declaredFunctions.ts
/** @module The functions of a file as formats of other tools want them: each with its own name, line and count of calls. */

/**
 * The functions of a file, in its order.
 * @param code undefined if the source is not known; then adjacent functions of the same name are one
 */
function declaredFunctions(file, code) {
    const declarations = new Declarations(code?.declarations ?? []);
    const found = [];
    for (const { name, literal, units, endLine } of (0,functions/* functionsOf */.TW)(file)) {
        if (literal) {
            found.push(...declared(name, units, endLine, undefined));
            continue;
        }
        let start = 0;
        for (const [at, unit] of units.entries()) {
            const next = units[at + 1];
            const line = declarations.before(unit.startLine);
            if (next !== undefined && declarations.before(next.startLine) === line)
                continue;
            const group = units.slice(start, at + 1);
            found.push(...declared(name, group, next === undefined ? endLine : lastLine(group), line));
            start = at + 1;
        }
    }
    return numbered(found);
}
function declared(name, units, endLine, line) {
    const [first] = units;
    if (first === undefined)
        return [];
    return [{ name, startLine: line ?? first.startLine, endLine, count: first.count, counts: first.counts }];
}
function lastLine(units) {
    return units.reduce((line, unit) => Math.max(line, unit.endLine), 1);
}
/** Gives functions of the same name different ones, as the linker does with `init`. */
function numbered(functions) {
    const named = new Map();
    for (const { name } of functions)
        named.set(name, (named.get(name) ?? 0) + 1);
    const used = new Map();
    return functions.map((each) => {
        const { name } = each;
        if (named.get(name) === 1)
            return each;
        const number = used.get(name) ?? 0;
        used.set(name, number + 1);
        return { ...each, name: `${name}.${number}` };
    });
}
/** Lines on which functions are declared. */
class Declarations {
    lines;
    constructor(lines) {
        this.lines = lines;
    }
    /** The last declaration that is not after a line. */
    before(line) {
        let [low, high] = [0, this.lines.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.lines[middle] ?? 0) <= line)
                low = middle + 1;
            else
                high = middle;
        }
        return this.lines[low - 1];
    }
}

// EXTERNAL MODULE: ./src/coverage/lines.ts + 1 modules
var lines = __webpack_require__(45770);
;// CONCATENATED MODULE: ./src/coverage/unitsFit.ts
/**
 * @module Whether units can be of a text whose content nobody recorded. Go's data has no hash of the sources, but its units
 * begin and end at certain places: at braces and colons of blocks, and at tokens. A text whose blocks are somewhere else,
 * or whose functions have other names, is another one, or is not formatted as gofmt does it.
 */

/** Comments, which become blanks, and literals, which become quotes: what is in them is no code. */
const NO_CODE = /\/\/[^\n]*|\/\*[^]*?\*\/|`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
/** A line that opens a block in which statements are counted. Composite literals have no blank before their brace. */
const OPENS = /[\w\x80-\xff)\]"*}] \{$/;
const OPENS_OTHER = /\b(?:struct|interface) \{$|\b(?:switch|select)\b/;
/** The unit of an else branch begins behind the keyword. */
const ELSE = /(?:^|\W)else$/;
/** A unit ends in front of a label. */
const LABEL = /^[\w\x80-\xff]+:$/;
const CLAUSE = /^\s*(?:case\b.*|default):$/;
const DECLARATION = /^func\s*(?:\([^)]*\)\s*)?([\w\x80-\xff]+)/;
const WORD = /[\w\x80-\xff"]/;
/** Go does not count in functions without a name. */
const BLANK = '_';
/** Whether the units of a file are where such units are in the text, and all of its blocks have one. */
function unitsFit(file, content) {
    const lines = codeLines(content);
    const starts = new Set(file.units.map((unit) => `${unit.startLine}:${unit.startColumn}`));
    return (file.units.every((unit) => {
        const { startLine, startColumn, endLine, endColumn } = unit;
        const isEmpty = startLine === endLine && startColumn === endColumn;
        return (begins(lines, startLine, startColumn) &&
            (isEmpty || ends(lines, endLine, endColumn) || (endColumn === 1 && goesOn(lines, endLine, starts))));
    }) &&
        blockStarts(lines).every((places) => places.some((place) => starts.has(place))) &&
        areDeclared(lines, (0,functions/* functionsOf */.TW)(file)));
}
/** Lines with a character for each byte. */
function codeLines(content) {
    const masked = content.toString('latin1').replaceAll(NO_CODE, (text) => {
        const isComment = text.startsWith('/');
        return text.replaceAll(/[^\n]/g, isComment ? ' ' : '"');
    });
    return masked.split('\n').map((line) => line.trimEnd());
}
/** @param line 1-based, like the column */
function begins(lines, line, column) {
    const text = lines[line - 1];
    if (text === undefined)
        return false;
    const [before, at] = [text[column - 2] ?? ' ', text[column - 1] ?? ' '];
    return ([':', '{'].includes(before) ||
        at === '{' ||
        ELSE.test(text.slice(0, column - 1)) ||
        (!/[\s)}\],;]/.test(at) && !(WORD.test(before) && WORD.test(at))));
}
function ends(lines, line, column) {
    const text = lines[line - 1];
    if (text === undefined)
        return false;
    const [before, at] = [text[column - 2] ?? ' ', text[column - 1] ?? ' '];
    return (before === '}' ||
        at === '{' ||
        LABEL.test(text.slice(column - 1)) ||
        (!/[\s,(]/.test(before) && !(WORD.test(before) && WORD.test(at))));
}
/** Since Go 1.27, units end behind their last line: then a block ends, or another unit begins. */
function goesOn(lines, line, starts) {
    let next = line - 1;
    while (lines[next] === '')
        next++;
    const text = lines[next] ?? '}';
    return (/^\s*\}/.test(text) ||
        CLAUSE.test(text) ||
        LABEL.test(text.trim()) ||
        starts.has(placeOfToken(text, next + 1)));
}
/** @param text of a line with code */
function placeOfToken(text, line) {
    return `${line}:${text.search(/\S/) + 1}`;
}
/**
 * Where units have to begin, one of several places for each block: at its brace, behind the colon of a clause, or, since
 * Go 1.27, at its first token. Blocks without code may have none.
 */
function blockStarts(lines) {
    return lines.flatMap((text, index) => {
        const columns = openColumns(text);
        if (columns.length === 0)
            return [];
        let next = index + 1;
        while (lines[next] === '')
            next++;
        const first = lines[next] ?? '}';
        if (/^\s*\}/.test(first) || CLAUSE.test(first))
            return [];
        return [[...columns.map((column) => `${index + 1}:${column}`), placeOfToken(first, next + 1)]];
    });
}
/** The columns in which the unit of a block can begin that a line opens; none if it opens none. */
function openColumns(text) {
    if (CLAUSE.test(text))
        return [text.length + 1];
    if (!OPENS.test(text) || OPENS_OTHER.test(text) || DECLARATION.exec(text)?.[1] === BLANK)
        return [];
    return ELSE.test(text.slice(0, -2)) ? [text.length - 1] : [text.length];
}
/** Whether the last function that is declared before each unit has the name of that unit's function. */
function areDeclared(lines, functions) {
    const declared = [];
    let last = '';
    for (const line of lines) {
        last = DECLARATION.exec(line)?.[1] ?? last;
        declared.push(last);
    }
    return functions.every(({ name, literal, units }) => {
        const own = Buffer.from(name.slice(name.lastIndexOf('.') + 1)).toString('latin1');
        return literal || units.every(({ startLine }) => declared[startLine - 1] === own);
    });
}

// EXTERNAL MODULE: ./src/coverage/sourceCode.ts
var sourceCode = __webpack_require__(8988);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/report/reportedPaths.ts
var reportedPaths = __webpack_require__(50071);
;// CONCATENATED MODULE: ./src/report/measuredFiles.ts
/** @module The measured files with their sources and lines: one pass over them serves every format. */






/** How many sources are read ahead. */
const READ_AHEAD = 8;
/** A measured file. What not every format needs of it is found when it is asked for. */
class MeasuredFile {
    sourced;
    pkg;
    path;
    file;
    /** Only given if the units can be of it. */
    source;
    /** Of the source, even if the units cannot be of it. */
    code;
    foundLines;
    foundFunctions;
    /**
     * @param pkg its package
     * @param path its path for other tools, as a shown name; undefined if its lines may be those of another file, so that none should be shown
     */
    constructor(sourced, pkg, path) {
        this.sourced = sourced;
        this.pkg = pkg;
        this.path = path;
        const { file, content } = sourced;
        this.file = file;
        this.code = content.kind === 'found' ? new sourceCode/* SourceCode */.x(content.content) : undefined;
        this.source = this.code === undefined || (0,lines/* fits */.lA)(file.units, this.code) ? content : { kind: 'differs' };
    }
    /** The same file with other units, of as many sources. */
    withFile(file, sources) {
        return new MeasuredFile({ ...this.sourced, file, sources }, this.pkg, this.path);
    }
    get lines() {
        const { file, sources, lastLine } = this.sourced;
        this.foundLines ??= (0,lines/* linesOf */.Dx)(file.units, sources, this.code, lastLine);
        return this.foundLines;
    }
    get functions() {
        const code = this.source.kind === 'found' ? this.code : undefined;
        this.foundFunctions ??= declaredFunctions(this.file, code);
        return this.foundFunctions;
    }
}
/** The measured files in the order of the model. Each source is read once; only a few are in memory. */
async function* measuredFiles(report) {
    const { coverage, sources } = report;
    const paths = (0,reportedPaths/* reportedPaths */.G)(report);
    const known = new Map(report.files.map((file) => [file.path, file]));
    const files = coverage.packages.flatMap((pkg) => pkg.files.map((file) => ({ pkg, file })));
    const reading = [];
    for (const [at, { pkg, file }] of files.entries()) {
        for (let next = reading.length; next < Math.min(files.length, at + READ_AHEAD); next++)
            reading.push(readOf(sources, files[next]?.file));
        const content = await (reading[at] ?? readOf(sources, file));
        // Frees the content when the consumers are done.
        reading[at] = NOTHING;
        const sourced = { file, content, sources: coverage.sources.length, lastLine: known.get(file.path)?.lines };
        const path = paths(file.path, pkg);
        yield new MeasuredFile(sourced, pkg, path === undefined ? undefined : (0,plainText/* shownName */.HD)(path));
    }
}
const NOTHING = Promise.resolve({ kind: 'unknown' });
async function readOf(sources, file) {
    if (file === undefined)
        return NOTHING;
    const content = await sources.read(file.path);
    if (content.kind !== 'unknown')
        return content;
    const guess = await sources.guess(file.path);
    if (guess === undefined)
        return content;
    return unitsFit(file, guess) ? { kind: 'found', content: guess, isGuess: true } : { kind: 'differs' };
}


/***/ }),

/***/ 6583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ headLines),
/* harmony export */   Uy: () => (/* binding */ atHead),
/* harmony export */   Wk: () => (/* binding */ asTested),
/* harmony export */   ZF: () => (/* binding */ whereText)
/* harmony export */ });
/* harmony import */ var _support_lineRange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16708);
/* harmony import */ var _annotations_headPlaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28277);


/** Lines that are looked for at the head; what anybody says of a file may be more than it has. */
const MAX_MAPPED = 100_000;
/** As they were tested. */
const asTested = (place) => place;
/** Such as `cart/cart.go:12-15`. */
function whereText({ file, startLine, endLine, note }) {
    return `${file}:${(0,_support_lineRange_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .l)(startLine, endLine)}${note === undefined ? '' : ` (${note})`}`;
}
/** Where tested lines are at the head; undefined if it has not all of them in one place, or nobody knows. */
function headLines({ commit, comparison, }) {
    const { head } = comparison.lines;
    const sha = commit?.headSha;
    if (head === undefined || sha === undefined)
        return () => undefined;
    return (file, lines) => {
        const place = placeAt(head, file, lines);
        return place && { sha, ...place };
    };
}
/** Lines of the head under its names and numbers, and others with a note that they are not there. */
function atHead(report) {
    if (!isOfMerge(report))
        return asTested;
    const { head } = report.comparison.lines;
    const known = new Map(report.files.map((source) => [source.file, source]));
    return (place) => {
        const source = known.get(place.file);
        if (source === undefined)
            return place;
        const { startLine, endLine } = place;
        const found = head && placeAt(head, source, { startLine, endLine });
        return found === undefined
            ? { ...place, note: 'in the merge commit' }
            : { ...place, file: found.path, ...found.lines };
    };
}
/** Whether what was tested is the merge commit of a pull request; of another run of one, nobody knows which. */
function isOfMerge({ commit, reportedRun }) {
    return commit === undefined ? reportedRun?.eventName === 'pull_request' : commit.headSha !== undefined;
}
function placeAt(head, file, lines) {
    if (lines.endLine - lines.startLine > MAX_MAPPED)
        return undefined;
    const found = head.find(file);
    const [part, ...others] = found === undefined ? [] : (0,_annotations_headPlaces_js__WEBPACK_IMPORTED_MODULE_1__/* .partsAt */ .AL)(found, lines);
    const isWhole = others.length === 0 && part?.tested.startLine === lines.startLine && part.tested.endLine === lines.endLine;
    return isWhole ? { path: part.path, lines: part.lines } : undefined;
}


/***/ }),

/***/ 56221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ solePlaces),
/* harmony export */   L: () => (/* binding */ soleWhere)
/* harmony export */ });
/* harmony import */ var _coverage_codeEnd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89000);
/* harmony import */ var _coverage_soleReach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54022);
/* harmony import */ var _repositoryFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40753);
/* harmony import */ var _shownPlaces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6583);
/** @module What only one job of a matrix covers, for lists. */




/** The places with the most statements first; undefined unless several legs are known. */
function solePlaces(report) {
    const files = (0,_repositoryFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPaths */ .D4)(report);
    return (0,_coverage_soleReach_js__WEBPACK_IMPORTED_MODULE_1__/* .soleReach */ .N)(report.coverage)?.map((range) => ({
        ...(0,_coverage_codeEnd_js__WEBPACK_IMPORTED_MODULE_2__/* .upToCode */ .M)(range, report.code?.get(range.path)),
        file: files.get(range.path) ?? range.path,
    }));
}
/** Such as `cart/cart.go:12-15`. */
function soleWhere(place) {
    return (0,_shownPlaces_js__WEBPACK_IMPORTED_MODULE_3__/* .whereText */ .ZF)(place);
}


/***/ }),

/***/ 29833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ trendText)
/* harmony export */ });
/* unused harmony export sparkline */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);

const BARS = Array.from('▁▂▃▄▅▆▇█');
/** Points that the lowest and the highest bar are apart at least, so that noise does not look like a cliff. */
const MIN_RANGE = 4;
/** Fewer figures show no trend. */
const MIN_FIGURES = 3;
/** The latest figures that are shown. */
const MAX_FIGURES = 30;
/** A bar for each figure: `▃▃▄▄█`. Figures without statements have none. */
function sparkline(figures) {
    const percentages = figures
        .filter(({ total }) => total > 0)
        .slice(-MAX_FIGURES)
        .map(({ covered, total }) => (100 * covered) / total);
    if (percentages.length === 0)
        return '';
    const [low, high] = [Math.min(...percentages), Math.max(...percentages)];
    const range = Math.max(high - low, MIN_RANGE);
    // The middle of the picture is the middle of the figures.
    const start = (low + high - range) / 2;
    return percentages
        .map((value) => BARS[Math.round(((value - start) / range) * (BARS.length - 1))] ?? '')
        .join('');
}
/**
 * The picture of the branch and of this report: `▃▃▄█`, `between 61.0% and 62.5% in the last 4 reports, this one included`;
 * undefined if there are too few.
 */
function trendText({ trend, after, }) {
    const figures = [...trend.map(({ tally }) => tally), after].filter(({ total }) => total > 0);
    const shown = figures.slice(-MAX_FIGURES);
    const sorted = shown.toSorted((one, other) => one.covered / one.total - other.covered / other.total);
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    if (shown.length < MIN_FIGURES || lowest === undefined || highest === undefined)
        return undefined;
    return {
        bars: sparkline(shown),
        words: `between ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(lowest)} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(highest)} in the last ${shown.length} reports, this one included`,
    };
}


/***/ }),

/***/ 35749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ unitOnlyName),
/* harmony export */   PQ: () => (/* binding */ unitTestsText),
/* harmony export */   T1: () => (/* binding */ FOUR_HEADINGS),
/* harmony export */   iP: () => (/* binding */ unitOnlyText),
/* harmony export */   kQ: () => (/* binding */ fourCells),
/* harmony export */   rN: () => (/* binding */ unitOutsideText)
/* harmony export */ });
/* harmony import */ var _coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2480);
/* harmony import */ var _coverage_unitTests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50121);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87973);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);




/** In the order of FOUR_HEADINGS. */
const FOUR_KEYS = [
    'integrationOnly',
    'unitOnly',
    'both',
    'neither',
];
/** The four figures in the order in which every view has them. */
const FOUR_HEADINGS = ['integration only', 'unit only', 'both', 'neither'];
/** The four figures as cells below FOUR_HEADINGS. */
function fourCells(tallies) {
    const four = (0,_coverage_unitTests_js__WEBPACK_IMPORTED_MODULE_1__/* .fourFigures */ .u)(tallies);
    return FOUR_KEYS.map((key) => String(four?.[key] ?? 0));
}
/** `unit tests: 70.8% of the same statements (17/24)`; undefined without data of theirs, and without statements. */
function unitTestsText({ tallies }) {
    const tally = (0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .unitTally */ .Zv)(tallies);
    if (tally === undefined || tally.total === 0)
        return undefined;
    return `unit tests: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(tally)} of the same statements (${tally.covered}/${tally.total})`;
}
/** What unit tests cover outside the total; undefined if nothing. */
function unitOutsideText({ unitTests }) {
    const packages = unitTests?.packages ?? [];
    if (packages.length === 0)
        return undefined;
    const { covered, total } = (0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .sumTallies */ .w4)(packages.map(({ tallies }) => tallies.together));
    const where = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(packages.length, 'package')} that no integration test links`;
    return `outside the total, unit tests cover ${covered} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(total, 'statement')} in ${where}`;
}
/** `3 of 9 statements`, and what else is to be said of a function that only unit tests cover. */
function unitOnlyText({ statements, total, linked }) {
    return `${statements} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(total, 'statement')}${linked ? '' : ', linked by unit tests only'}`;
}
/** The name of such a function; nobody knows the functions of a text profile. */
function unitOnlyName({ name }) {
    return name === '' ? 'all functions' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plainFunction */ .tZ)(name);
}


/***/ }),

/***/ 8343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unstableCases)
/* harmony export */ });
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2882);
/** @module Failures that do not fail the suite: of tests in quarantine, and of tests that passed when they were run again. */

function unstableCases({ packages }) {
    return [...packages.flatMap(inQuarantine), ...packages.flatMap(flaky)];
}
function inQuarantine(pkg) {
    return (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .quarantinedFailures */ .ei)(pkg).map(({ name, output, quarantine }) => {
        const why = `in quarantine: ${quarantine?.reason ?? ''}`;
        return { importPath: pkg.importPath, name, why, output };
    });
}
function flaky(pkg) {
    const { importPath, outcome, attempts = [] } = pkg;
    return [
        ...(0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .flakyTests */ .Xk)(pkg).flatMap(({ name, attempts: own = [] }) => flakyCase(importPath, name, own)),
        ...(outcome === 'fail' ? [] : flakyCase(importPath, undefined, attempts)),
    ];
}
function flakyCase(importPath, name, attempts) {
    const failed = attempts.filter(_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6);
    const last = failed.at(-1);
    if (last === undefined)
        return [];
    const times = failed.length === 1 ? '' : `, after ${failed.length} failures`;
    return [{ importPath, name, why: `passed when it was run again${times}`, output: last.output }];
}


/***/ }),

/***/ 58106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ untrustedText),
/* harmony export */   d: () => (/* binding */ troubles)
/* harmony export */ });
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45124);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87973);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** @module The verdict in words: what made a result fail. */



/** Such as `2 tests failed` and `1 gate failed`, or else the title of the first error; empty if the result is green. */
function troubles(report) {
    const failed = report.gates.filter((gate) => !gate.passed).length;
    const parts = [
        ...suiteTrouble(report),
        ...legTrouble(report),
        ...(failed === 0 ? [] : [`${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(failed, 'gate')} failed`]),
    ];
    if (parts.length > 0)
        return parts;
    const error = report.findings.find((item) => item.severity === 'error');
    return error === undefined ? [] : [(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(error.title)];
}
/** What the page says of the run of a fork: whoever wrote its code could write any figures. Undefined for other runs. */
function untrustedText({ reportedRun }) {
    if (reportedRun?.untrusted !== true)
        return undefined;
    const whose = reportedRun.headRepository ?? 'a deleted repository';
    return `reported by an untrusted run of code from ${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(whose)}, which could write any figures`;
}
function suiteTrouble(report) {
    const { suite } = report;
    if (suite?.passed !== false)
        return [];
    if (suite.kind === 'steps')
        return ['an earlier step failed'];
    if (suite.kind === 'command')
        return ['command failed'];
    const { fail, unfinished } = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .tu)(report);
    return [fail + unfinished === 0 ? 'suite failed' : `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(fail + unfinished, 'test')} failed`];
}
/** Counts jobs, since the same test may have failed in several. */
function legTrouble({ legs }) {
    const of = `of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(legs.length, 'job')}`;
    const failed = legs.filter((leg) => leg.suitePassed === false).length;
    const gates = legs.filter((leg) => leg.gates?.some((gate) => !gate.passed)).length;
    const lost = legs.filter((leg) => leg.state !== 'merged').length;
    return [
        ...(failed === 0 ? [] : [`tests failed in ${failed} ${of}`]),
        ...(gates === 0 ? [] : [`gates failed in ${gates} ${of}`]),
        ...(lost === 0 ? [] : [`no data from ${lost} ${of}`]),
    ];
}


/***/ })

};
