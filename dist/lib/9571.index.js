export const id = 9571;
export const ids = [9571,1952];
export const modules = {

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

/***/ 72990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   aY: () => (/* binding */ goShape),
/* harmony export */   l9: () => (/* binding */ findingShape),
/* harmony export */   sO: () => (/* binding */ countsShape),
/* harmony export */   xH: () => (/* binding */ gateShape)
/* harmony export */ });
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47488);
/* harmony import */ var _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54900);


const word = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WORD */ .C5 });
/** Titles, test names and lines of evidence. */
const prose = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PROSE */ .jV });
const goShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    requested: word,
    requestedBy: word,
    version: word,
    origin: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['tool cache', 'PATH', 'go.dev', 'module proxy']),
    goos: word,
    goarch: word,
});
/** Tests by outcome. */
const countsShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    pass: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    fail: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    skip: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    unfinished: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
});
/** @param line the shape of its texts but the code, and of a line of evidence */
function findingShape(line, maxEvidence) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        code: word,
        severity: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['error', 'warning', 'notice']),
        title: line,
        detail: line,
        fix: line,
        evidence: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, maxEvidence),
    });
}
/** @param line the shape of its texts */
function gateShape(line) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ rule: line, state: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['passed', 'failed', 'unknown']), passed: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, text: line });
}


/***/ }),

/***/ 59571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierReport: () => (/* binding */ earlierReport)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36910);
/* harmony import */ var _coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53078);
/* harmony import */ var _gates_legGate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7111);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(94281);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2882);
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47488);
/* harmony import */ var _support_jsonText_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46410);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87973);
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6149);
/* harmony import */ var _contradictions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80495);
/* harmony import */ var _manifestLimits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54900);
/* harmony import */ var _reportFigures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74414);
/* harmony import */ var _manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72990);
/** @module Reading a report.json that this tool wrote, for the verdicts of its suites. */














const SCHEMA = './report.schema.json';
const SCHEMA_VERSION = 1;
/** Far more than any workflow run has: a report that says more is wrong. */
const MAX_LEGS = 10_000;
const MAX_FINDINGS = 10_000;
const NO_TESTS = { pass: 0, fail: 0, skip: 0, unfinished: 0 };
const outcome = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['pass', 'fail', 'skip', 'unfinished']);
const suiteShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    kind: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['go test', 'command']),
    passed: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    exitCode: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(Number.MIN_SAFE_INTEGER),
    timedOut: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    packages: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        importPath: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
        outcome: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['pass', 'fail', 'skip', 'build-failed', 'none']),
        tests: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ name: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae, outcome, seconds: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(0) })),
    })),
});
const legShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    name: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
    state: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['merged', 'missing', 'broken', 'empty']),
    go: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .goShape */ .aY),
    tests: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .countsShape */ .sO),
    suitePassed: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt),
    failedTests: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae),
    // Reports of earlier versions have none.
    gates: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)((0,_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .gateShape */ .xH)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae))),
    ..._reportFigures_js__WEBPACK_IMPORTED_MODULE_4__/* .figures */ .u5,
});
const fileShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    path: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
    file: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
    lines: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)()),
    blob: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
    textBlob: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae),
    // Reports of earlier versions do not say.
    marked: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7))),
});
const reportShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    schemaVersion: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)([SCHEMA_VERSION]),
    passed: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt,
    go: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .goShape */ .aY),
    total: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(_reportFigures_js__WEBPACK_IMPORTED_MODULE_4__/* .figures */ .u5),
    suite: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee)(suiteShape),
    gates: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ passed: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt })),
    findings: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .findingShape */ .l9)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae, Number.MAX_SAFE_INTEGER), MAX_FINDINGS),
    legs: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(legShape, MAX_LEGS),
    packages: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ importPath: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae })),
    notLinked: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae),
    // Reports of earlier versions have none of these.
    unlinked: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ importPath: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae, statements: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)() }))),
    packagesLeftOut: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)),
    excludedPackages: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)),
    filesLeftOut: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)),
    directedFiles: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)),
    files: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)(fileShape)),
});
/**
 * Parses a report.json.
 * @param directory the report's, absolute
 * @param name the directory as it is shown
 * @returns undefined if it is JSON, but no report of ours
 * @throws SyntaxError or ShapeError if it cannot be used
 */
function earlierReport(json, directory, name) {
    const value = (0,_support_jsonText_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(json);
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_8__/* .isRecord */ .u)(value) || value.$schema !== SCHEMA)
        return undefined;
    const report = parseReport(value);
    const legs = report.legs.length > 0 ? report.legs.map((leg) => legOf(leg, report, name)) : [suiteLeg(report, name)];
    return {
        place: (0,_covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_0__/* .realDirectory */ .U)(directory),
        name,
        legs: legs.map(({ info, why }) => (why === undefined ? info : { ...info, suitePassed: false })),
        tests: testsOf(report),
        contradictions: [
            ...legs.flatMap(({ info, why }) => (why === undefined ? [] : [`${info.name}: ${why}`])),
            ...verdictContradiction(report, name),
        ],
        findings: report.findings,
        selection: {
            packages: [...report.packages.map(({ importPath }) => importPath), ...(report.excludedPackages ?? [])],
            notLinked: report.notLinked,
            unlinked: report.unlinked ?? [],
            packagesLeftOut: report.packagesLeftOut ?? [],
            filesLeftOut: report.filesLeftOut ?? [],
            directedFiles: report.directedFiles ?? [],
            files: report.files?.filter(({ file }) => _manifestLimits_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_PATH */ .Wt.test(file)).map(sourceFile),
        },
    };
}
function testsOf({ suite, legs }) {
    return suite === null || legs.length > 0 ? undefined : (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_9__/* .testRecords */ .dw)(suite);
}
function sourceFile({ lines, textBlob, marked, ...file }) {
    const mark = marked === undefined || marked === null ? {} : { marked };
    return { ...file, lines: lines ?? undefined, textBlob: textBlob ?? undefined, ...mark };
}
function parseReport(value) {
    const report = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShape */ .Tr)(reportShape, value);
    (0,_reportFigures_js__WEBPACK_IMPORTED_MODULE_4__/* .checkFigures */ .UH)('the total', report.total);
    for (const leg of report.legs)
        (0,_reportFigures_js__WEBPACK_IMPORTED_MODULE_4__/* .checkFigures */ .UH)(`the leg ${JSON.stringify(leg.name)}`, leg);
    (0,_reportFigures_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTwice */ .rR)('the package', report.packages.map(({ importPath }) => importPath));
    return report;
}
/** A leg of a report that was merged itself. */
function legOf({ covered, total, gates = [], ...leg }, { findings }, report) {
    const isLost = leg.state === 'missing' || leg.state === 'broken';
    const { tests, suitePassed: passed, failedTests: failed } = leg;
    const suite = {
        kind: tests === null ? 'command' : 'go test',
        passed: passed === true,
        exitCode: 0,
        timedOut: false,
        tests: tests ?? NO_TESTS,
        failed,
    };
    const why = (0,_contradictions_js__WEBPACK_IMPORTED_MODULE_10__/* .contradictionIn */ .V)(suite, findings);
    const info = {
        ...leg,
        name: `${report}: ${leg.name}`,
        go: leg.go ?? undefined,
        tests: tests ?? undefined,
        suitePassed: passed ?? undefined,
        ...(gates.length === 0 ? {} : { gates: (0,_gates_legGate_js__WEBPACK_IMPORTED_MODULE_11__/* .believedGates */ .J)(gates) }),
        tally: isLost ? undefined : { covered, total },
    };
    return { info, why: why ?? (isLost && passed === true ? (0,_contradictions_js__WEBPACK_IMPORTED_MODULE_10__/* .but */ .q)('its data to be missing') : undefined) };
}
/** The run that a report is about, or the merge of data without any. */
function suiteLeg({ suite, go, total, findings }, name) {
    const packages = suite?.packages ?? [];
    const leaves = packages.flatMap((pkg) => (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_9__/* .leafTests */ .aj)(pkg).map((test) => ({ ...test, pkg: pkg.importPath })));
    const tests = { ...NO_TESTS };
    for (const test of leaves)
        tests[test.outcome]++;
    const failed = leaves.filter(_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_9__/* .isFailure */ .N6).map((test) => `${test.pkg} ${test.name}`);
    const info = {
        name,
        state: 'merged',
        go: go ?? undefined,
        tests: suite?.kind === 'go test' ? tests : undefined,
        suitePassed: suite?.passed,
        failedTests: failed.slice(0, _manifestLimits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FAILED_TESTS */ .fP),
        tally: total,
    };
    if (suite?.passed !== true)
        return { info, why: undefined };
    const why = (0,_contradictions_js__WEBPACK_IMPORTED_MODULE_10__/* .contradictionIn */ .V)({ ...suite, tests, failed }, findings) ?? contradictionInPackages(suite);
    return { info, why };
}
function contradictionInPackages({ kind, packages }) {
    const failures = packages.filter(({ outcome: each }) => each === 'fail' || each === 'build-failed').length;
    if (failures > 0)
        return (0,_contradictions_js__WEBPACK_IMPORTED_MODULE_10__/* .but */ .q)(`${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_12__/* .plural */ .L)(failures, 'package')} to have failed`);
    const isSkipped = packages.every((pkg) => pkg.tests.every((test) => test.outcome === 'skip'));
    return kind === 'go test' && isSkipped ? (0,_contradictions_js__WEBPACK_IMPORTED_MODULE_10__/* .but */ .q)('all of its tests to have been skipped') : undefined;
}
/** The finding of each state of a leg whose data was lost, which only `fail-on` keeps from failing a report. */
const LOST = { missing: 'leg-missing', broken: 'leg-broken' };
/** A leg without data that neither a finding nor another contradiction speaks of, as a clause; undefined if there is none. */
function lostInSilence(legs, findings) {
    const leg = legs.find(({ state, suitePassed }) => (state === 'missing' || state === 'broken') &&
        suitePassed !== true &&
        !findings.some(({ code }) => code === LOST[state]));
    return leg === undefined ? undefined : `the leg ${leg.name} to be ${leg.state}, and no finding says so`;
}
/** Whether the verdict of a report follows from its parts, which is how this tool finds it. */
function verdictContradiction({ suite, legs, passed, ...rest }, name) {
    const parts = legs.map(({ suitePassed, gates: own = [] }) => ({
        suitePassed: suitePassed ?? undefined,
        gates: own,
    }));
    const expected = (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_13__/* .isGreen */ .g)({ ...rest, suite: suite ?? undefined, legs: parts });
    const lost = passed ? lostInSilence(legs, rest.findings) : undefined;
    if (lost !== undefined)
        return [`${name}: the report is said to have passed, and ${lost}`];
    if (passed === expected)
        return [];
    return [
        passed
            ? `${name}: the report is said to have passed, and a part of it to have failed`
            : `${name}: the report is said to have failed, and all of its parts to have passed`,
    ];
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

/***/ 47488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tr: () => (/* binding */ parseShape),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);
/**
 * @module What valibot's schemas lack for untrusted JSON: limits that are checked before the content is read, and error
 * messages with the position. Values are copied, and properties that are not requested are left out.
 */


/** Thrown for a value that does not have the required shape. */
class ShapeError extends Error {
    name = 'ShapeError';
}
/**
 * Checks a value and copies it.
 * @throws ShapeError with the first position at which the value does not have the shape, and what was expected there
 */
function parseShape(shape, value) {
    const { success, output, issues } = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(shape, value, { abortEarly: true });
    if (success)
        return output;
    const [{ path = [], input, message }] = issues;
    throw new ShapeError(`${placeText(path)} is ${foundText(input)}, expected ${message}`);
}
/** The position as in JavaScript: `files[3].blob`; `it` for the whole value. */
function placeText(path) {
    const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return steps.length === 0 ? 'it' : steps.join('').slice(1);
}
const MAX_SHOWN_LENGTH = 60;
function foundText(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    // JSON cannot express what a number such as 1e999 becomes: Infinity.
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return JSON.stringify(value);
    const shown = JSON.stringify(value.slice(0, MAX_SHOWN_LENGTH));
    return value.length > MAX_SHOWN_LENGTH ? `${shown} and so on, ${value.length} characters` : shown;
}
/** A string. */
function text({ max, pattern = /^/, expected = `a text of at most ${max} characters`, }) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(max, expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(pattern, expected));
}
/** A finite number, which `1e999` in JSON is not. */
function number(min) {
    const expected = `a number of at least ${min}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min, expected));
}
/** A whole number within inclusive limits. */
function integer(min = 0, max = Number.MAX_SAFE_INTEGER) {
    const expected = `a whole number from ${min} to ${max}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min, expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(max, expected));
}
/** A boolean. */
const flag = valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY('true or false');
/** One of the given values. */
function oneOf(choices) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(choices, choices.map((choice) => JSON.stringify(choice)).join(' or '));
}
/** Text of any length, in a file whose size is limited. */
const anyText = text({ max: Number.MAX_SAFE_INTEGER });
/** A list of at most `max` items. If it is longer no item is read: valibot checks its own limit after all items. */
function list(item, max) {
    const isShort = (value) => Array.isArray(value) && value.length <= max;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(isShort, `a list of at most ${max}`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
}
/** A list of any length, in a file whose size is limited. */
function all(item) {
    return list(item, Number.MAX_SAFE_INTEGER);
}
const record = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) && !Array.isArray(value), 'an object');
/**
 * An object with properties of the given shapes. For valibot, lists are objects too, inherited properties count, and a
 * missing property is an error of the object, so that the message of the property's own shape would not be used.
 */
function object(shapes) {
    const names = Object.keys(shapes);
    const own = (value) => Object.fromEntries(names.map((name) => [name, Object.hasOwn(value, name) ? value[name] : undefined]));
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(own), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shapes));
}
/**
 * An object with any JSON content, within limits. valibot has no such limits: its recursive schemas are limited only by
 * the stack, and its records leave out `constructor` and `__proto__`, which are ordinary names here.
 */
function tree(rules) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        const fault = dataset.typed ? treeFault(dataset.value, rules) : undefined;
        if (fault !== undefined)
            addIssue(fault);
    }));
}
function treeFault(root, { depth, values, text: maxText }) {
    let count = 0;
    const faultInItem = (item, level) => {
        count += 1;
        if (count > values)
            return { message: `at most ${values} values`, input: root };
        if (level > depth)
            return { message: `at most ${depth} levels`, input: root };
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(item) ? faultInItems(item, level) : faultInText(item);
    };
    const faultInText = (item) => typeof item === 'string' && item.length > maxText
        ? { message: `a text of at most ${maxText} characters`, input: item }
        : undefined;
    const faultInItems = (items, level) => {
        for (const [name, item] of Object.entries(items)) {
            const fault = faultInText(name) ?? faultInItem(item, level + 1);
            if (fault !== undefined)
                return fault;
        }
        return undefined;
    };
    return faultInItems(root, 0);
}


/***/ }),

/***/ 46410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** @module JSON in files that users may have edited. */
const BYTE_ORDER_MARK = /^\uFEFF/;
/**
 * The value of a JSON text, which may begin with a byte order mark, as editors on Windows write it.
 * @throws SyntaxError in words for people
 */
function parseJson(text) {
    try {
        return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
    }
    catch {
        throw new SyntaxError('it is not JSON');
    }
}


/***/ })

};
