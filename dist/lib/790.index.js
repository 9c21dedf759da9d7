export const id = 790;
export const ids = [790];
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
/* harmony export */   Gx: () => (/* binding */ unstableShape),
/* harmony export */   MA: () => (/* binding */ testShape),
/* harmony export */   Q5: () => (/* binding */ impactShape),
/* harmony export */   UL: () => (/* binding */ withinTotal),
/* harmony export */   UN: () => (/* binding */ historyShape),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   Wb: () => (/* binding */ shardFields),
/* harmony export */   aY: () => (/* binding */ goShape),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   l9: () => (/* binding */ findingShape),
/* harmony export */   sO: () => (/* binding */ countsShape),
/* harmony export */   xH: () => (/* binding */ gateShape)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _go_test_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81075);
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47488);
/* harmony import */ var _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54900);
/** @module Shapes that manifest.json and report.json share. */




const word = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WORD */ .C5 });
/** Titles, test names and lines of evidence. */
const prose = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PROSE */ .jV });
/** RFC 3339, UTC: a moment that there is, since a date that there is not has no number. */
const time = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    max: 40,
    pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/,
    expected: 'a time such as 2026-01-31T12:00:00Z',
});
const commit = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    max: 64,
    pattern: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ,
    expected: 'the 40 or 64 hexadecimal digits of a commit',
});
/** The totals of a branch. */
const historyShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ commit, at: time, covered: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), total: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)() }), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_HISTORY */ .oe);
/** @param line the shape of its name */
function testShape(line) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        name: line,
        outcome: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pass', 'fail', 'skip', 'unfinished']),
        seconds: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        flaky: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
        quarantined: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    });
}
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
/** A shard, without its tests. */
const shardFields = {
    index: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, _go_test_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SHARDS */ .hH),
    total: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, _go_test_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SHARDS */ .hH),
    plan: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(word),
    list: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(word),
    listed: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    assigned: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    unitTests: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ listed: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), assigned: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), ran: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), skipped: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)() })),
};
/** A shard beyond the last one would hide that another is missing. */
function withinTotal(shard) {
    return (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL)(shard, (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y)(({ index, total }) => index <= total, 'a shard whose index is at most its total'));
}
const outcome = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pass', 'fail', 'skip', 'unfinished']);
/** @param line the shape of its texts, and of the names of tests */
function impactShape(line, maxTests) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        baseline: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ name: line, commit })),
        everything: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REASONS */ .n),
        selection: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
            selected: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            total: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            secondsLeftOut: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
            leftOut: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, maxTests)),
            carried: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            uncertain: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            shardsDiffer: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
            unplaced: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            choice: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(line),
        })),
        missed: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ name: line, before: outcome, now: outcome }), maxTests),
    });
}
/** @param line the shape of a name */
function unstableShape(line, max) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        flaky: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
        quarantined: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
        flakyTests: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, max),
        quarantinedTests: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, max),
    });
}
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
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        rule: line,
        state: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['passed', 'failed', 'unknown']),
        passed: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        text: line,
        pending: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pass', 'fail'])),
    });
}


/***/ }),

/***/ 88409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  earlierReport: () => (/* binding */ earlierReport)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/covdata/read/realDirectory.ts
var realDirectory = __webpack_require__(36910);
// EXTERNAL MODULE: ./src/gates/legGate.ts
var legGate = __webpack_require__(7111);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/support/jsonShape.ts
var jsonShape = __webpack_require__(47488);
// EXTERNAL MODULE: ./src/support/jsonText.ts
var jsonText = __webpack_require__(46410);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
// EXTERNAL MODULE: ./src/legs/contradictions.ts
var contradictions = __webpack_require__(80495);
// EXTERNAL MODULE: ./src/legs/legIdentity.ts
var legIdentity = __webpack_require__(1815);
// EXTERNAL MODULE: ./src/legs/legInfo.ts
var legInfo = __webpack_require__(97881);
// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
// EXTERNAL MODULE: ./src/legs/shardsWithoutData.ts
var shardsWithoutData = __webpack_require__(49718);
// EXTERNAL MODULE: ./src/legs/reportFigures.ts
var reportFigures = __webpack_require__(74414);
// EXTERNAL MODULE: ./src/coverage/sourceFiles.ts
var sourceFiles = __webpack_require__(53078);
// EXTERNAL MODULE: ./src/legs/manifestShapes.ts
var manifestShapes = __webpack_require__(72990);
;// CONCATENATED MODULE: ./src/legs/reportedFiles.ts
/** @module The files, modules and builds that a report.json lists. */





const fileShape = (0,jsonShape/* object */.Ik)({
    path: jsonShape/* anyText */.Ae,
    file: jsonShape/* anyText */.Ae,
    lines: (0,dist/* nullable */.mee)((0,jsonShape/* integer */.nd)()),
    blob: jsonShape/* anyText */.Ae,
    textBlob: (0,dist/* nullable */.mee)(jsonShape/* anyText */.Ae),
    // Reports of earlier versions do not say.
    marked: (0,dist/* undefinedable */.dxN)((0,dist/* nullable */.mee)((0,jsonShape/* oneOf */.yL)(sourceFiles/* MARKS */.j7))),
});
const buildShape = (0,jsonShape/* object */.Ik)({ tag: jsonShape/* anyText */.Ae, group: jsonShape/* anyText */.Ae, go: (0,dist/* nullable */.mee)(jsonShape/* anyText */.Ae) });
const moduleShape = (0,jsonShape/* object */.Ik)({ path: jsonShape/* anyText */.Ae, dir: (0,dist/* nullable */.mee)(jsonShape/* anyText */.Ae), tests: (0,dist/* nullable */.mee)(manifestShapes/* countsShape */.sO) });
function sourceFile({ lines, textBlob, marked, ...file }) {
    const mark = marked === undefined || marked === null ? {} : { marked };
    return { ...file, lines: lines ?? undefined, textBlob: textBlob ?? undefined, ...mark };
}
function earlierModule({ path, dir, tests }) {
    const isPath = dir !== null && (dir === '.' || manifestLimits/* SOURCE_PATH */.Wt.test(dir));
    return { path, directory: isPath ? dir : undefined, tests: tests ?? undefined };
}
function mergedBuild({ go, ...build }) {
    return { ...build, go: go ?? undefined };
}

;// CONCATENATED MODULE: ./src/legs/reportedSuites.ts
/** @module The shapes of the suite, the gates and the legs in a report.json. */






const outcome = (0,jsonShape/* oneOf */.yL)(['pass', 'fail', 'skip', 'unfinished']);
const suiteShape = (0,jsonShape/* object */.Ik)({
    kind: (0,jsonShape/* oneOf */.yL)(['go test', 'command', 'steps']),
    passed: jsonShape/* flag */.Jt,
    exitCode: (0,jsonShape/* integer */.nd)(Number.MIN_SAFE_INTEGER),
    timedOut: jsonShape/* flag */.Jt,
    // Reports of earlier versions, and of whole suites, have none.
    shard: (0,dist/* undefinedable */.dxN)((0,manifestShapes/* withinTotal */.UL)((0,jsonShape/* object */.Ik)(manifestShapes/* shardFields */.Wb))),
    packages: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({
        importPath: jsonShape/* anyText */.Ae,
        outcome: (0,jsonShape/* oneOf */.yL)(['pass', 'fail', 'skip', 'build-failed', 'none']),
        // Reports of earlier versions say nothing of attempts and quarantine.
        outside: (0,dist/* undefinedable */.dxN)(jsonShape/* flag */.Jt),
        tests: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({
            name: jsonShape/* anyText */.Ae,
            outcome,
            seconds: (0,jsonShape/* number */.ai)(0),
            attempts: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({ outcome }))),
            quarantine: (0,dist/* undefinedable */.dxN)((0,dist/* nullable */.mee)((0,jsonShape/* object */.Ik)({ entry: jsonShape/* anyText */.Ae, reason: jsonShape/* anyText */.Ae }))),
        })),
    })),
});
const digest = (0,jsonShape/* text */.Qq)({ max: 64, pattern: /^[0-9a-f]{64}$/, expected: '64 hexadecimal digits' });
const legShape = (0,jsonShape/* object */.Ik)({
    name: jsonShape/* anyText */.Ae,
    state: (0,jsonShape/* oneOf */.yL)(['merged', 'missing', 'broken', 'empty']),
    go: (0,dist/* nullable */.mee)(manifestShapes/* goShape */.aY),
    tests: (0,dist/* nullable */.mee)(manifestShapes/* countsShape */.sO),
    suitePassed: (0,dist/* nullable */.mee)(jsonShape/* flag */.Jt),
    ownSteps: (0,dist/* undefinedable */.dxN)(jsonShape/* flag */.Jt),
    failedTests: (0,jsonShape/* all */.Q7)(jsonShape/* anyText */.Ae),
    // Reports of earlier versions have none of these.
    unstable: (0,dist/* undefinedable */.dxN)((0,dist/* nullable */.mee)((0,manifestShapes/* unstableShape */.Gx)(jsonShape/* anyText */.Ae, manifestLimits/* MAX_FAILED_TESTS */.fP))),
    gates: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)((0,manifestShapes/* gateShape */.xH)(jsonShape/* anyText */.Ae))),
    shard: (0,dist/* undefinedable */.dxN)((0,manifestShapes/* withinTotal */.UL)((0,jsonShape/* object */.Ik)({
        ...manifestShapes/* shardFields */.Wb,
        listed: (0,dist/* undefinedable */.dxN)(manifestShapes/* shardFields */.Wb.listed),
        assigned: (0,dist/* undefinedable */.dxN)(manifestShapes/* shardFields */.Wb.assigned),
        suite: (0,dist/* undefinedable */.dxN)(jsonShape/* anyText */.Ae),
    }))),
    impact: (0,dist/* undefinedable */.dxN)((0,manifestShapes/* impactShape */.Q5)(jsonShape/* anyText */.Ae, Number.MAX_SAFE_INTEGER)),
    identity: (0,dist/* undefinedable */.dxN)((0,jsonShape/* object */.Ik)({ job: (0,dist/* undefinedable */.dxN)(digest), data: digest })),
    ...reportFigures/* figures */.u5,
});
const ownGateShape = (0,jsonShape/* object */.Ik)({
    passed: jsonShape/* flag */.Jt,
    rule: (0,dist/* undefinedable */.dxN)(jsonShape/* anyText */.Ae),
    pending: (0,dist/* undefinedable */.dxN)((0,jsonShape/* oneOf */.yL)(['pass', 'fail'])),
});
/** What a shard left to the report on all of them; as a property of a leg. */
function pendingGates(gates) {
    const found = gates.flatMap(({ rule = '', passed, pending }) => pending === undefined ? [] : [{ rule, state: 'unknown', passed, pending, text: rule }]);
    return found.length === 0 ? {} : { gates: (0,legGate/* believedGates */.J$)(found) };
}

// EXTERNAL MODULE: ./src/legs/shardGroups.ts
var shardGroups = __webpack_require__(58273);
;// CONCATENATED MODULE: ./src/legs/readEarlierReport.ts
/** @module Reading a report.json that this tool wrote, for the verdicts of its suites. */



















const SCHEMA = './report.schema.json';
const SCHEMA_VERSION = 1;
/** Far more than any workflow run has: a report that says more is wrong. */
const MAX_LEGS = 10_000;
const MAX_FINDINGS = 10_000;
const NO_TESTS = { pass: 0, fail: 0, skip: 0, unfinished: 0 };
const reportShape = (0,jsonShape/* object */.Ik)({
    schemaVersion: (0,jsonShape/* oneOf */.yL)([SCHEMA_VERSION]),
    passed: jsonShape/* flag */.Jt,
    go: (0,dist/* nullable */.mee)(manifestShapes/* goShape */.aY),
    total: (0,jsonShape/* object */.Ik)(reportFigures/* figures */.u5),
    suite: (0,dist/* nullable */.mee)(suiteShape),
    gates: (0,jsonShape/* all */.Q7)(ownGateShape),
    findings: (0,jsonShape/* list */.p_)((0,manifestShapes/* findingShape */.l9)(jsonShape/* anyText */.Ae, Number.MAX_SAFE_INTEGER), MAX_FINDINGS),
    legs: (0,jsonShape/* list */.p_)(legShape, MAX_LEGS),
    packages: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({ importPath: jsonShape/* anyText */.Ae })),
    notLinked: (0,jsonShape/* all */.Q7)(jsonShape/* anyText */.Ae),
    // Reports of earlier versions have none of these.
    unlinked: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({ importPath: jsonShape/* anyText */.Ae, statements: (0,jsonShape/* integer */.nd)() }))),
    packagesLeftOut: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)(jsonShape/* anyText */.Ae)),
    excluded: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({ path: jsonShape/* anyText */.Ae, by: jsonShape/* anyText */.Ae }))),
    excludedPackages: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)(jsonShape/* anyText */.Ae)),
    filesLeftOut: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)(jsonShape/* anyText */.Ae)),
    directedFiles: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)(jsonShape/* anyText */.Ae)),
    builds: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)(buildShape)),
    files: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)(fileShape)),
    modules: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)(moduleShape)),
    startedAt: (0,dist/* undefinedable */.dxN)(manifestShapes/* time */.kB),
    seconds: (0,dist/* undefinedable */.dxN)((0,jsonShape/* number */.ai)(0)),
    history: (0,dist/* undefinedable */.dxN)(manifestShapes/* historyShape */.UN),
    mergedTests: (0,dist/* undefinedable */.dxN)((0,jsonShape/* all */.Q7)((0,manifestShapes/* testShape */.MA)(jsonShape/* anyText */.Ae))),
    impact: (0,dist/* undefinedable */.dxN)((0,manifestShapes/* impactShape */.Q5)(jsonShape/* anyText */.Ae, Number.MAX_SAFE_INTEGER)),
    reportedRun: (0,dist/* undefinedable */.dxN)((0,jsonShape/* object */.Ik)({ id: (0,jsonShape/* integer */.nd)() })),
    attribution: (0,dist/* undefinedable */.dxN)((0,jsonShape/* object */.Ik)({ file: (0,dist/* nullable */.mee)(jsonShape/* anyText */.Ae) })),
});
/**
 * Parses a report.json.
 * @param directory the report's, absolute
 * @param name the directory as it is shown; empty if its legs keep their names
 * @returns undefined if it is JSON, but no report of ours
 * @throws SyntaxError or ShapeError if it cannot be used
 */
function earlierReport(json, directory, name) {
    const value = (0,jsonText/* parseJson */.q)(json);
    if (!(0,records/* isRecord */.u)(value) || value.$schema !== SCHEMA)
        return undefined;
    const report = parseReport(value);
    const legs = report.legs.length > 0 ? report.legs.map((leg) => legOf(leg, report, name)) : [suiteLeg(report, name)];
    return {
        place: (0,realDirectory/* realDirectory */.U)(directory),
        name,
        legs: legs.map(({ info, why }) => (why === undefined ? info : { ...info, suitePassed: false })),
        tests: testsOf(report),
        shards: shardsIn(report, (0,realDirectory/* realDirectory */.U)(directory), name),
        contradictions: [
            ...legs.flatMap(({ info, why }) => (why === undefined ? [] : [`${info.name}: ${why}`])),
            ...verdictContradiction(report, name),
        ],
        findings: report.findings,
        startedAt: report.startedAt,
        history: report.history ?? [],
        hasAttribution: typeof report.attribution?.file === 'string',
        isOfOtherRun: report.reportedRun !== undefined,
        selection: {
            packages: [...report.packages.map(({ importPath }) => importPath), ...(report.excludedPackages ?? [])],
            notLinked: report.notLinked,
            unlinked: report.unlinked ?? [],
            packagesLeftOut: report.packagesLeftOut ?? [],
            filesLeftOut: report.filesLeftOut ?? [],
            excludedFiles: report.excluded?.flatMap(({ by, path }) => (by === 'comment' ? [] : [path])),
            directedFiles: report.directedFiles ?? [],
            builds: report.builds?.map(mergedBuild),
            modules: report.modules?.map(earlierModule),
            files: report.files?.filter(({ file }) => manifestLimits/* SOURCE_PATH */.Wt.test(file)).map(sourceFile),
        },
    };
}
function testsOf({ suite, legs, mergedTests }) {
    return suite === null || legs.length > 0 ? mergedTests : (0,suiteResult/* testRecords */.dw)(suite);
}
function shardsIn(report, place, name) {
    const { suite, go, legs, impact } = report;
    if (legs.length > 0)
        return legs.flatMap((leg) => shardOfLeg(leg, place, name));
    if (suite?.shard === undefined)
        return [];
    const { shard, passed } = suite;
    const tests = suite.kind === 'go test' ? outcomesOf(leavesOf(suite)) : undefined;
    const use = { name, use: '', job: name, matrix: {}, go: goText(go) };
    return [{ ...use, shard, tests, passed, hasNoData: (0,shardsWithoutData/* reportsNoData */.L)(report), isNarrowed: (0,shardGroups/* isNarrowed */.Jf)(impact) }];
}
/** None if a report of an earlier version does not say enough of it. */
function shardOfLeg({ name: own, shard, go, tests, suitePassed, state, covered, total, impact }, place, report) {
    if (shard === undefined || state !== 'merged')
        return [];
    const { suite, listed, assigned, ...rest } = shard;
    if (suite === undefined || listed === undefined || assigned === undefined)
        return [];
    return [
        {
            ...{ name: nameIn(report, own), use: `suite ${suite}`, job: suite, matrix: {}, go: goText(go) },
            shard: { ...rest, listed, assigned },
            ...{ tests: tests ?? undefined, passed: suitePassed === true },
            ...{ hasNoData: covered === 0 && total === 0, checkedIn: place, isNarrowed: (0,shardGroups/* isNarrowed */.Jf)(impact) },
        },
    ];
}
function goText(go) {
    return go === null ? '' : `${go.version} ${go.goos}/${go.goarch}`;
}
/** @param report its name; empty if its legs need not be told from others */
function nameIn(report, leg) {
    return report === '' ? leg : `${report}: ${leg}`;
}
function parseReport(value) {
    const report = (0,jsonShape/* parseShape */.Tr)(reportShape, value);
    (0,reportFigures/* checkFigures */.UH)('the total', report.total);
    for (const point of report.history ?? [])
        (0,reportFigures/* checkFigures */.UH)(`the history at ${point.commit}`, point);
    for (const leg of report.legs)
        (0,reportFigures/* checkFigures */.UH)(`the leg ${JSON.stringify(leg.name)}`, leg);
    (0,reportFigures/* checkTwice */.rR)('the package', report.packages.map(({ importPath }) => importPath));
    return report;
}
/** A leg of a report that was merged itself. */
function legOf({ covered, total, gates = [], shard, unstable, ownSteps, ...leg }, { findings }, report) {
    const isLost = leg.state === 'missing' || leg.state === 'broken';
    const { tests, suitePassed: passed, failedTests: failed } = leg;
    const suite = {
        kind: tests === null ? 'command' : 'go test',
        passed: passed === true,
        exitCode: 0,
        timedOut: false,
        tests: tests ?? NO_TESTS,
        failed,
        unstable: unstable ?? undefined,
    };
    const why = (0,contradictions/* contradictionIn */.V8)(suite, { findings, impact: leg.impact });
    const info = {
        ...leg,
        name: nameIn(report, leg.name),
        go: leg.go ?? undefined,
        tests: tests ?? undefined,
        suitePassed: passed ?? undefined,
        ...(ownSteps === true ? { ownSteps } : {}),
        ...(0,legInfo/* ifUnstable */.og)(unstable ?? undefined),
        ...(gates.length === 0 ? {} : { gates: (0,legGate/* believedGates */.J$)(gates) }),
        ...(shard === undefined ? {} : { shard }),
        tally: isLost ? undefined : { covered, total },
    };
    return { info, why: why ?? (isLost && passed === true ? (0,contradictions/* but */.q2)('its data to be missing') : undefined) };
}
/** The run that a report is about, or the merge of data without any. */
function suiteLeg(report, name) {
    const { suite, go, total, impact } = report;
    const leaves = suite === null ? [] : leavesOf(suite);
    const tests = outcomesOf(leaves);
    const failed = leaves.filter(suiteResult/* failsSuite */.Y4).map((test) => `${test.pkg} ${test.name}`);
    const unstable = (0,suiteResult/* unstableTests */.Aw)(suite?.packages ?? [], manifestLimits/* MAX_FAILED_TESTS */.fP);
    const info = {
        name,
        state: 'merged',
        go: go ?? undefined,
        tests: suite?.kind === 'go test' ? tests : undefined,
        suitePassed: suite?.passed,
        ...(suite?.kind === 'steps' ? { ownSteps: true } : {}),
        failedTests: failed.slice(0, manifestLimits/* MAX_FAILED_TESTS */.fP),
        ...{ ...shardOf(suite), ...(0,legInfo/* ifUnstable */.og)(unstable), ...(impact && { impact }) },
        ...pendingGates(report.gates),
        tally: (0,shardsWithoutData/* reportsNoData */.L)(report) ? undefined : total,
        ...(report.startedAt === undefined ? {} : { identity: identityOf(report) }),
    };
    if (suite?.passed !== true)
        return { info, why: undefined };
    const why = (0,contradictions/* contradictionIn */.V8)({ ...suite, tests, failed, unstable }, report) ?? contradictionInPackages(suite, report);
    return { info, why };
}
function identityOf({ startedAt, seconds, go, total, suite, packages }) {
    return (0,legIdentity/* runIdentity */.y)([startedAt, seconds, go, total, suite, packages]);
}
function leavesOf({ packages }) {
    return packages.flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg).map((test) => ({ ...test, pkg: pkg.importPath })));
}
function outcomesOf(tests) {
    const counts = { ...NO_TESTS };
    for (const { outcome } of tests)
        counts[outcome]++;
    return counts;
}
function shardOf(suite) {
    return suite?.shard === undefined ? {} : { shard: suite.shard };
}
function contradictionInPackages({ kind, packages }, about) {
    const failures = packages.filter((pkg) => (pkg.outcome === 'fail' || pkg.outcome === 'build-failed') && !(0,suiteResult/* isExcused */.Ix)(pkg)).length;
    if (failures > 0)
        return (0,contradictions/* but */.q2)(`${(0,plural/* plural */.L)(failures, 'package')} to have failed`);
    const isSkipped = packages.every((pkg) => pkg.tests.every((test) => test.outcome === 'skip'));
    return kind === 'go test' && isSkipped && !(0,contradictions/* mayBeIdle */.vL)(about)
        ? (0,contradictions/* but */.q2)('all of its tests to have been skipped')
        : undefined;
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
    const expected = (0,verdict/* isGreen */.g)({ ...rest, suite: suite ?? undefined, legs: parts });
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


/***/ })

};
