export const id = 8800;
export const ids = [8800];
export const modules = {

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

/***/ 58800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ManifestError: () => (/* binding */ ManifestError),
/* harmony export */   isManifest: () => (/* binding */ isManifest),
/* harmony export */   parseManifest: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var _coverage_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43307);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47488);
/* harmony import */ var _coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53078);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _support_jsonText_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46410);
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6149);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71540);
/* harmony import */ var _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54900);
/* harmony import */ var _manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72990);
/** @module Reading a manifest, which is untrusted: anybody who can upload an artifact can write one. */










const path = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PATH */ .lm });
const sourcePath = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    max: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PATH */ .lm,
    pattern: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCE_PATH */ .Wt,
    expected: 'a path in the repository, with slashes and without ..',
});
const hash = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
    max: 64,
    pattern: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    expected: '40 or 64 hexadecimal digits',
});
const repository = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 300, pattern: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .REPOSITORY */ .Bw, expected: 'owner/name' });
const hashes = { blob: hash, textBlob: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(hash), uncommitted: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt) };
const moduleFile = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ file: sourcePath, line: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1), ...hashes });
const tally = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ covered: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(), total: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)() });
const importPaths = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(path, _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ITEMS */ ._5);
const shardShape = (0,_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .withinTotal */ .UL)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ ..._manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .shardFields */ .Wb, tests: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS, _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TESTS */ .R1)) }));
const manifestShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schemaVersion: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_VERSION */ .h]),
    toolVersion: _manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm,
    leg: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        job: _manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm,
        step: _manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm,
        matrix: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .tree */ .B2)(_manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MATRIX_LIMITS */ .hI)),
        index: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)()),
        total: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(0, _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ITEMS */ ._5)),
        id: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm),
        workflow: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .word */ .Vm),
    }),
    repository,
    commit: _manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .commit */ .cd,
    runId: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(),
    runAttempt: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(),
    startedAt: _manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .time */ .kB,
    seconds: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0),
    module: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ path, dir: path }),
    modules: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ path, dir: path, file: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(moduleFile) }), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ITEMS */ ._5)),
    go: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .goShape */ .aY),
    sources: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_coverage_model_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCES */ .Hl), _coverage_model_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCES */ .Hl.length),
    binaries: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        name: path,
        importPath: path,
        origin: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['built', 'found']),
        processes: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(),
        tally,
    }), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ITEMS */ ._5),
    processes: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        source: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_coverage_model_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCES */ .Hl),
        command: _manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS,
        pid: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(),
        ending: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS),
        others: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)()),
    }), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ITEMS */ ._5),
    suite: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        kind: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['go test', 'command', 'steps']),
        passed: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
        // Windows has exit codes of 32 bits.
        exitCode: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(-(2 ** 31), 2 ** 32 - 1),
        timedOut: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
        seconds: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(0),
        tests: _manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .countsShape */ .sO,
        failed: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS, _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FAILED_TESTS */ .fP),
        unstable: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .unstableShape */ .Gx)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS, _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FAILED_TESTS */ .fP)),
    }),
    tests: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .testShape */ .MA)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TESTS */ .R1)),
    shard: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(shardShape),
    impact: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .impactShape */ .Q5)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS, _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TESTS */ .R1)),
    history: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .historyShape */ .UN),
    collected: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ max: 16 }), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_COLLECTED */ .B_)),
    findings: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .findingShape */ .l9)(_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS, _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ITEMS */ ._5), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FINDINGS */ .Mt),
    gates: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_manifestShapes_js__WEBPACK_IMPORTED_MODULE_5__/* .gateShape */ .xH)(path), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_GATES */ .aD)),
    packages: importPaths,
    notLinked: importPaths,
    unlinked: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ importPath: path, statements: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)() }), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ITEMS */ ._5)),
    files: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        path,
        file: sourcePath,
        lines: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)()),
        marked: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7)),
        ...hashes,
    }), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ITEMS */ ._5),
    moduleFile: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(moduleFile),
    filesLeftOut: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(importPaths),
    excludedFiles: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(importPaths),
    directedFiles: (0,valibot__WEBPACK_IMPORTED_MODULE_6__/* .undefinedable */ .dxN)(importPaths),
});
/** Thrown for a manifest that cannot be used. The message names the wrong property and what was expected. */
class ManifestError extends Error {
    name = 'ManifestError';
}
/**
 * Parses and checks a manifest. Unknown properties are ignored.
 * @throws ManifestError, and nothing else whatever the text is
 */
function parseManifest(json) {
    const value = valueOf(json);
    const version = versionOf(value);
    if (version > _manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_VERSION */ .h)
        throw new ManifestError(`schemaVersion is ${version}, written by a newer version of this action; this one reads ${_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_VERSION */ .h}: use the same version in all jobs`);
    try {
        return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShape */ .Tr)(manifestShape, value);
    }
    catch (error) {
        if (error instanceof _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_1__/* .ShapeError */ .ym)
            throw new ManifestError(error.message);
        throw error;
    }
}
/** Whether a text seems to be a manifest, of whatever version. Other programs have files of that name, too. */
function isManifest(json) {
    try {
        const value = (0,_support_jsonText_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(json);
        return ((0,_support_records_js__WEBPACK_IMPORTED_MODULE_9__/* .isRecord */ .u)(value) && ['schemaVersion', 'toolVersion', 'leg'].every((name) => Object.hasOwn(value, name)));
    }
    catch {
        return false;
    }
}
function valueOf(json) {
    if (json.length > _manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST_LENGTH */ .eM)
        throw new ManifestError(`it has ${json.length} characters, expected at most ${_manifestLimits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST_LENGTH */ .eM}`);
    try {
        return (0,_support_jsonText_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(json);
    }
    catch (error) {
        throw new ManifestError((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error));
    }
}
/** 0 if there is none: then the shape reports what is wrong. */
function versionOf(value) {
    return typeof value === 'object' &&
        value !== null &&
        'schemaVersion' in value &&
        typeof value.schemaVersion === 'number'
        ? value.schemaVersion
        : 0;
}


/***/ })

};
