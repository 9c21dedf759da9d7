export const id = 1371;
export const ids = [1371];
export const modules = {

/***/ 85267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/** @module The error for an archive that is refused. */
/** In UTF-16 code units. */
const MAX_NAME_LENGTH = 120;
/** Thrown for an archive that is damaged, hostile or too large. Nothing of it is kept. */
class ArchiveError extends Error {
    entry;
    reason;
    name = 'ArchiveError';
    constructor(
    /** The untrusted name of an entry; undefined if the whole archive is at fault. */
    entry, 
    /** What is wrong, as a predicate: `is encrypted`. */
    reason, options) {
        const subject = entry === undefined ? 'the archive' : JSON.stringify(entry.slice(0, MAX_NAME_LENGTH));
        super(`${subject} ${reason}`, options);
        this.entry = entry;
        this.reason = reason;
    }
}


/***/ }),

/***/ 21371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectCommand: () => (/* binding */ collectCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _coverage_exclusionRules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93219);
/* harmony import */ var _findings_failOn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46329);
/* harmony import */ var _gates_gateRules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37525);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(94281);
/* harmony import */ var _go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61490);
/* harmony import */ var _inputs_baseInput_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71506);
/* harmony import */ var _inputs_pathMapInput_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22844);
/* harmony import */ var _process_atExit_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(99100);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21690);
/* harmony import */ var _process_system_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(92648);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10214);
/* harmony import */ var _stages_buildState_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94954);
/* harmony import */ var _stages_checkouts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45234);
/* harmony import */ var _stages_collectSteps_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(30690);
/* harmony import */ var _stages_judge_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(27861);
/* harmony import */ var _stages_leftData_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1261);
/* harmony import */ var _stages_outConflict_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8553);
/* harmony import */ var _stages_runDirectories_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(71498);
/* harmony import */ var _support_emptyFolder_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(14626);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(87700);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(71013);
/* harmony import */ var _baseFlag_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(65799);
/* harmony import */ var _namedBaseline_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(46596);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(60776);
/* harmony import */ var _outputFlags_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(20554);
/* harmony import */ var _reportOutput_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(26131);
/* harmony import */ var _terminalLog_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(47040);
/** @module The command `collect`: reports what the user's own steps left, even while the programs run. */






























/** @returns the exit code */
async function collectCommand(given, options) {
    const outDirectory = (0,_options_js__WEBPACK_IMPORTED_MODULE_23__/* .outPath */ .Ib)(options);
    const output = (0,_outputFlags_js__WEBPACK_IMPORTED_MODULE_24__/* .outputOf */ .j)(options);
    const log = (0,_terminalLog_js__WEBPACK_IMPORTED_MODULE_26__/* .terminalLog */ .d)(process.stderr, (0,_options_js__WEBPACK_IMPORTED_MODULE_23__/* .colorsFor */ .u0)(process.stderr), output.format === 'quiet');
    const system = (0,_process_system_js__WEBPACK_IMPORTED_MODULE_27__/* .readSystem */ .m)();
    const interrupt = (0,_process_interrupt_js__WEBPACK_IMPORTED_MODULE_9__/* .onInterrupt */ .nA)({
        onFirst: (signal) => {
            log.warning(`${signal}: stopping. A second ${signal} stops at once.`);
        },
    });
    const toolCacheDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,_go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_6__/* .toolCacheDirectory */ .Eq)(system.env, system.platform));
    const host = { ...system, toolCacheDir, version: _version_js__WEBPACK_IMPORTED_MODULE_20__/* .VERSION */ .x, log, stop: interrupt.signal };
    const demands = {
        gates: (0,_gates_gateRules_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGateRules */ .i)((0,_options_js__WEBPACK_IMPORTED_MODULE_23__/* .optionText */ .re)(options, 'threshold') ?? ''),
        failOn: (0,_findings_failOn_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFailOn */ .XV)((0,_options_js__WEBPACK_IMPORTED_MODULE_23__/* .optionText */ .re)(options, 'fail-on') ?? ''),
    };
    const exclude = (0,_coverage_exclusionRules_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExclusionRules */ .p)((0,_options_js__WEBPACK_IMPORTED_MODULE_23__/* .optionText */ .re)(options, 'exclude') ?? '');
    const pathMap = (0,_inputs_pathMapInput_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePathMap */ .D)((0,_options_js__WEBPACK_IMPORTED_MODULE_23__/* .optionText */ .re)(options, 'path-map') ?? '');
    const paths = pathsOf(given);
    const source = output.showsSource ? (0,_options_js__WEBPACK_IMPORTED_MODULE_23__/* .optionText */ .re)(options, 'source') : undefined;
    const named = source === undefined ? undefined : (0,_options_js__WEBPACK_IMPORTED_MODULE_23__/* .directoryPath */ .dh)('--source', source);
    const checkouts = await (0,_stages_checkouts_js__WEBPACK_IMPORTED_MODULE_12__/* .checkoutsOf */ .F)(named, system.workingDirectory);
    const baseline = await (0,_namedBaseline_js__WEBPACK_IMPORTED_MODULE_22__/* .namedBaseline */ .r)(options, checkouts, exclude, host);
    const base = (0,_inputs_baseInput_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBase */ .H)((0,_options_js__WEBPACK_IMPORTED_MODULE_23__/* .optionText */ .re)(options, 'base'));
    const compared = { ...host, base, directory: checkouts[0] ?? system.workingDirectory };
    await (0,_baseFlag_js__WEBPACK_IMPORTED_MODULE_21__/* .checkBase */ .q)(compared);
    const places = paths.filter((path) => path !== _stages_leftData_js__WEBPACK_IMPORTED_MODULE_15__/* .STDIN */ .T).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    await (0,_stages_outConflict_js__WEBPACK_IMPORTED_MODULE_16__/* .refusePathConflict */ .qM)(places, outDirectory);
    const { isNew, check: checkFolder } = await (0,_report_reportFolder_js__WEBPACK_IMPORTED_MODULE_10__/* .prepareReportFolder */ .OJ)(outDirectory);
    const measurement = await measured({
        ...{ paths, base: system.workingDirectory, stdin: process.stdin, stepFailed: undefined },
        ...{ state: system.env[_stages_buildState_js__WEBPACK_IMPORTED_MODULE_11__/* .STATE_VARIABLE */ .vy], pathMap, exclude, checkouts, outDirectory, checkFolder },
    }, host).catch((error) => {
        if (isNew)
            (0,_support_emptyFolder_js__WEBPACK_IMPORTED_MODULE_18__/* .removeIfEmpty */ .V)(outDirectory);
        throw error;
    });
    const comparison = await (0,_baseFlag_js__WEBPACK_IMPORTED_MODULE_21__/* .compareWithBase */ .t)(measurement, compared, log);
    const report = (0,_stages_judge_js__WEBPACK_IMPORTED_MODULE_14__/* .judge */ .S)(measurement, await (0,_namedBaseline_js__WEBPACK_IMPORTED_MODULE_22__/* .withBaseline */ .U)(comparison, measurement, baseline), demands);
    await (0,_reportOutput_js__WEBPACK_IMPORTED_MODULE_25__/* .outputReport */ .w)(report, output, outDirectory, host);
    return interrupt.exitCode() ?? ((0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_28__/* .isGreen */ .g)(report) ? 0 : 1);
}
/** @throws UserError for an empty path, and if standard input is named twice or is a terminal */
function pathsOf(given) {
    const inputs = given.filter((path) => path === _stages_leftData_js__WEBPACK_IMPORTED_MODULE_15__/* .STDIN */ .T);
    for (const path of given)
        (0,_options_js__WEBPACK_IMPORTED_MODULE_23__/* .directoryPath */ .dh)('a path', path);
    if (inputs.length > 1)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .yo('standard input is named twice', 'Name - once.');
    if (inputs.length === 1 && process.stdin.isTTY)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_19__/* .UserError */ .yo('standard input is a terminal, and should be a tar archive', 'Such as: docker cp CONTAINER:/cov - | go-integration-coverage collect -');
    return given;
}
/** In temporary directories, which are removed afterwards. */
async function measured(request, host) {
    const directories = await (0,_stages_runDirectories_js__WEBPACK_IMPORTED_MODULE_17__/* .makeRunDirectories */ .h)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'TMPDIR');
    const unwatch = (0,_process_atExit_js__WEBPACK_IMPORTED_MODULE_29__/* .atExit */ .s)(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directories.root, { recursive: true, force: true });
    });
    try {
        return await (0,_stages_collectSteps_js__WEBPACK_IMPORTED_MODULE_13__/* .collectSteps */ .i)({ ...request, directories }, host);
    }
    finally {
        host.log.progress('');
        await (0,_stages_runDirectories_js__WEBPACK_IMPORTED_MODULE_17__/* .removeRunDirectories */ .B)(directories, host.log);
        unwatch();
    }
}


/***/ }),

/***/ 72990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gx: () => (/* binding */ unstableShape),
/* harmony export */   MA: () => (/* binding */ testShape),
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
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ rule: line, state: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['passed', 'failed', 'unknown']), passed: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, text: line });
}


/***/ }),

/***/ 94954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   P3: () => (/* binding */ writeBuildState),
/* harmony export */   qA: () => (/* binding */ readBuildState),
/* harmony export */   vy: () => (/* binding */ STATE_VARIABLE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77934);
/* harmony import */ var _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54900);
/* harmony import */ var _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72990);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47488);
/* harmony import */ var _support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75786);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62665);
/**
 * @module What the build action tells the collect action of the same job: a JSON file beside the data. The steps between
 * them can write to it, so it is untrusted when it is read.
 */








const STATE_VERSION = 1;
/** The environment variable that leads to the file. */
const STATE_VARIABLE = 'GO_INTEGRATION_COVERAGE_BUILD';
const FILE_NAME = 'build.json';
const place = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ max: _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm, pattern: /^[^\0\r\n]+$/, expected: 'a path' });
const importPath = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ max: _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm });
const stateShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    schemaVersion: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)([STATE_VERSION]),
    toolVersion: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
    startedAt: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB,
    go: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .goShape */ .aY,
    modules: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ path: importPath, dir: place }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    top: place,
    covdata: place,
    binaries: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ name: place, importPath, path: place }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    marks: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ path: place, mark: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    named: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
    selected: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        importPath,
        name: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
        dir: place,
        modulePath: importPath,
        hasCode: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
        files: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(place, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
        testFiles: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(place, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    counted: (0,valibot__WEBPACK_IMPORTED_MODULE_7__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(importPath, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5)),
    findings: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .findingShape */ .l9)(_legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FINDINGS */ .Mt),
});
/**
 * Writes the state into a directory.
 * @returns the path of the file
 */
async function writeBuildState(directory, state) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, FILE_NAME);
    const whole = { schemaVersion: STATE_VERSION, ...state };
    await (0,_support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .fR)(path, JSON.stringify(whole));
    return path;
}
/**
 * Reads what the build action left.
 * @throws UserError if it cannot be used: without it nobody knows what should have run
 */
async function readBuildState(path) {
    try {
        const bytes = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .XF)(path, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_LENGTH */ .eM);
        const state = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShape */ .Tr)(stateShape, JSON.parse(bytes.toString('utf8')));
        refuseUnusable(state);
        return state;
    }
    catch (error) {
        // The parser's own message would quote the text.
        const why = error instanceof SyntaxError ? 'it is not JSON' : (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error);
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`what the build action left cannot be read: ${path}: ${why}`, `Use one version of both actions, and leave ${STATE_VARIABLE} and the files below RUNNER_TEMP as they are.`, { cause: error });
    }
}
function refuseUnusable({ modules, top, covdata, binaries, selected }) {
    if (modules.length === 0)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .ShapeError */ .ym('modules is empty');
    const files = binaries.map(({ path }) => path);
    const places = [top, covdata, ...files, ...[...modules, ...selected].map(({ dir }) => dir)];
    const relative = places.find((path) => !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path));
    if (relative !== undefined)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .ShapeError */ .ym(`${JSON.stringify(relative)} is not an absolute path`);
}
function marksOf({ marks }) {
    return new Map(marks.map(({ path, mark }) => [path, mark]));
}


/***/ }),

/***/ 30690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ collectSteps)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _checks_stillRunning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91684);
/* harmony import */ var _checks_runningProcesses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28365);
/* harmony import */ var _coverage_pathMap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51225);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44879);
/* harmony import */ var _go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61490);
/* harmony import */ var _go_toolchain_setUpGo_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47419);
/* harmony import */ var _go_toolchain_toolchain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65273);
/* harmony import */ var _go_toolchain_versionRequest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77013);
/* harmony import */ var _process_childEnvironment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84474);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88020);
/* harmony import */ var _buildState_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(94954);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(46839);
/* harmony import */ var _keptPlace_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(11844);
/* harmony import */ var _leftData_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1261);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(37169);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(78106);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(96559);
/** @module Makes a measurement of what the user's own steps left: with what the build action says, or of the data alone. */




















/** The folder in the directories of the run for what is unpacked. */
const FOLDER = 'collected';
/**
 * Reads everything that the steps left. Nothing of it is changed, so it can be collected again.
 * @throws UserError if a path cannot be read
 */
async function collectSteps(request, host) {
    const { paths, base, stdin, directories } = request;
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directories.root, FOLDER);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(scratch);
    const left = await (0,_leftData_js__WEBPACK_IMPORTED_MODULE_16__/* .leftData */ .k)({ paths, base, scratch, stdin, stop: host.stop, log: host.log });
    const live = await (0,_checks_stillRunning_js__WEBPACK_IMPORTED_MODULE_2__/* .liveFilesIn */ .L)(left.directories);
    const places = {
        // Test binaries say what they are.
        directories: left.directories.map((path) => ({ path, source: 'binaries' })),
        running: new Set((await (0,_checks_runningProcesses_js__WEBPACK_IMPORTED_MODULE_3__/* .runningProcesses */ .$7)(live, host.platform)).keys()),
        findings: left.findings,
        main: left.directories[0] ?? scratch,
        ours: scratch + node_path__WEBPACK_IMPORTED_MODULE_1__.sep,
    };
    const { state, findings } = await stateOf(request.state);
    return state === undefined
        ? dataAlone(left.tops.length === 0 ? left.directories : left.tops, { ...places, findings: [...places.findings, ...findings] }, request, host)
        : withBuild(places, state, request, host);
}
/** Without it, or if it cannot be used, the data is worth a report all the same. */
async function stateOf(path) {
    if (path === undefined)
        return { findings: [] };
    try {
        const state = await (0,_buildState_js__WEBPACK_IMPORTED_MODULE_13__/* .readBuildState */ .qA)(path);
        if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_12__/* .isDirectory */ .wd)(state.top))
            return { state, findings: [] };
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo(`${state.top}, where it built, is gone`);
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo))
            throw error;
        const title = 'What the build action built is not known, so nobody knows what should have run';
        return { findings: [(0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)('build-state-unreadable', title, { evidence: [error.message] })] };
    }
}
/** As in a run: the packages that were selected count, and binaries that never ran are found. */
async function withBuild(places, state, request, host) {
    const { env, stop, log } = host;
    const { directories, pathMap, exclude, outDirectory, checkFolder, stepFailed } = request;
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_19__/* .repositoryOf */ ._)(state.top, env.GITHUB_WORKSPACE, pathMap);
    const ready = await readyOf(state, directories, host);
    const { selected, counted, binaries, findings } = state;
    const plan = {
        selected,
        named: counted === undefined ? undefined : new Set(counted),
        reExecuted: new Set(),
        // Whoever names what is built wants it to run.
        testSources: state.named ? [{ texts: binaries.map(({ name }) => name), goByPath: [] }] : [],
    };
    const built = { binaries, marks: (0,_buildState_js__WEBPACK_IMPORTED_MODULE_13__/* .marksOf */ .Ok)(state), hidden: new Set(), findings };
    const collected = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_14__/* .collectFrom */ .Xp)(places, ready, plan, built, {
        ...{ directories, exclude, repository, outDirectory, stop, log },
        ...(checkFolder === undefined ? {} : { checkFolder }),
        includeAll: false,
        inProcess: true,
        unitTests: false,
        platform: host.platform,
        arch: host.arch,
        suite: 'steps',
    });
    const suite = { result: stepsResult(ready.started, stepFailed === true), findings: [] };
    return (0,_measure_js__WEBPACK_IMPORTED_MODULE_17__/* .measurementOf */ .k)(ready, plan, built, suite, collected, repository, host);
}
/** The Go that built, which is still there or is set up again. Nothing that the state names is executed. */
async function readyOf(state, directories, host) {
    const { go: info, startedAt, modules, top } = state;
    const [first, ...others] = modules;
    if (first === undefined)
        throw new Error('the state has no module');
    return {
        started: new Date(startedAt),
        modules: { measured: [first, ...others], top },
        pinned: { info, findings: [] },
        go: await goOf(info.version, directories, host),
    };
}
async function goOf(version, directories, host) {
    const { platform, log } = host;
    const { scratch } = directories;
    const { env: own } = await (0,_process_childEnvironment_js__WEBPACK_IMPORTED_MODULE_10__/* .childEnvironment */ .Q)(host.env, { scratch, passIdToken: false });
    const env = { ...own, GOCOVERDIR: undefined };
    try {
        const toolchain = await (0,_go_toolchain_setUpGo_js__WEBPACK_IMPORTED_MODULE_7__/* .setUpGo */ .m)({ request: (0,_go_toolchain_versionRequest_js__WEBPACK_IMPORTED_MODULE_9__/* .parseVersionRequest */ .Hd)(version, 'the build action'), requestedBy: 'the build action' }, {
            ...{ ...host, env, installDir: await (0,_keptPlace_js__WEBPACK_IMPORTED_MODULE_15__/* .keptPlace */ .S)(host, directories) },
            ...{ downloadBase: _go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_6__/* .GO_DOWNLOADS */ .rv, limits: _go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_6__/* .NETWORK_LIMITS */ .o },
        });
        return { program: (0,_go_toolchain_toolchain_js__WEBPACK_IMPORTED_MODULE_8__/* .goProgram */ .j)(toolchain), env: (0,_go_toolchain_toolchain_js__WEBPACK_IMPORTED_MODULE_8__/* .goEnvironment */ .I)(toolchain, env), platform };
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo))
            throw error;
        log.warning(`Packages that nothing links are not counted: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .describeError */ .Uc)(error)}`);
        return { program: 'go', env, platform };
    }
}
/** As in a report on directories: everything in the data counts, folders below them included. */
async function dataAlone(directories, { running, findings, ours }, request, { version, log }) {
    const { checkouts, pathMap, exclude, outDirectory, origin, stepFailed } = request;
    const merged = await (0,_merge_js__WEBPACK_IMPORTED_MODULE_18__/* .merge */ .h)({
        directories,
        ...(origin === undefined ? {} : { origin }),
        ...{ outDirectory, checkouts, pathMap: new _coverage_pathMap_js__WEBPACK_IMPORTED_MODULE_4__/* .PathMap */ .S(pathMap), exclude, running, version, log },
    });
    const started = new Date(merged.startedAt);
    return {
        ...merged,
        ...(stepFailed === undefined ? {} : { suite: stepsResult(started, stepFailed) }),
        findings: [...findings, ...merged.findings].map((item) => (0,_collect_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutRoot */ .Lu)(item, ours)),
    };
}
/** What is known of the user's own steps. */
function stepsResult(started, failed) {
    return {
        kind: 'steps',
        passed: !failed,
        exitCode: failed ? 1 : 0,
        timedOut: false,
        startedAt: started.toISOString(),
        seconds: Math.max(0, (Date.now() - started.getTime()) / 1000),
        packages: [],
        leftOut: 0,
    };
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ STDIN),
  k: () => (/* binding */ leftData)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/artifact/archive/archiveError.ts
var archiveError = __webpack_require__(85267);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/support/errors.ts
var support_errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/artifact/archive/tarBytes.ts




const BLOCK_BYTES = 512;
const GZIP = [0x1f, 0x8b];
/** Where `ustar` is in a header, in the formats of POSIX and of GNU; the seventh edition of Unix had none. */
const MAGIC_AT = 257;
const CHECKSUM_AT = 148;
const CHECKSUM_BYTES = 8;
const SPACE = 0x20;
const TOO_EARLY = 'ends too early: what wrote it was interrupted, or it was not copied as a whole';
/** How many bytes `isTar` needs. */
const TAR_START_BYTES = BLOCK_BYTES;
/** Whether the beginning of a file is that of a tar archive, or of one that is compressed by gzip. */
function isTar(start) {
    return isGzip(start) || isTarBlock(start);
}
function isGzip([first, second]) {
    return first === GZIP[0] && second === GZIP[1];
}
/** Whether it may be the first block: a header, even a damaged one, or the end of an archive without entries. */
function isTarBlock(start) {
    const block = Buffer.from(start.subarray(0, BLOCK_BYTES));
    if (block.toString('latin1', MAGIC_AT, MAGIC_AT + 5) === 'ustar')
        return true;
    return block.length === BLOCK_BYTES && (isZero(block) || hasChecksum(block));
}
function isZero(bytes) {
    return bytes.every((byte) => byte === 0);
}
/** Whether it has the sum of its bytes where a header has it; the sum counts its own field as spaces. */
function hasChecksum(block) {
    const field = block.subarray(CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES);
    const sum = (bytes) => bytes.reduce((total, byte) => total + byte, 0);
    const digits = /^ *([0-7]{1,7})[ \0]*$/.exec(field.toString('latin1'))?.[1];
    return digits !== undefined && parseInt(digits, 8) === sum(block) - sum(field) + SPACE * field.length;
}
/** The error for an archive that was cut off. */
function cutOff(cause) {
    return new archiveError/* ArchiveError */.d(undefined, TOO_EARLY, { cause });
}
/** Reads an archive once, from its beginning. */
class TarBytes {
    archive;
    maxBytes;
    count = 0;
    last = Buffer.alloc(0);
    constructor(archive, maxBytes) {
        this.archive = archive;
        this.maxBytes = maxBytes;
    }
    /** @throws ArchiveError if they do not begin like an archive, or are too many */
    async *read() {
        const raw = this.archive[Symbol.asyncIterator]();
        const start = await startOf(raw, GZIP.length);
        const all = withStart(start, raw);
        const chunks = (isGzip(start) ? gunzipped(all) : all)[Symbol.asyncIterator]();
        const first = await startOf(chunks, BLOCK_BYTES);
        if (first.length === 0)
            throw new archiveError/* ArchiveError */.d(undefined, 'is empty');
        if (!isTarBlock(first))
            throw new archiveError/* ArchiveError */.d(undefined, 'is damaged, or is no tar archive, alone or compressed by gzip');
        for await (const chunk of withStart(first, chunks)) {
            this.count += chunk.length;
            if (this.count > this.maxBytes)
                throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${this.maxBytes} bytes`);
            this.keepLast(chunk);
            yield chunk;
        }
    }
    /**
     * Checks that a block of zeros follows the last entry: every program writes one at the end, so without it entries are
     * missing, and nothing else says so.
     * @param end where the last entry ends, with what fills its last block
     */
    refuseCutOff(end) {
        if (this.count < end + BLOCK_BYTES || !isZero(this.last))
            throw cutOff();
    }
    keepLast(chunk) {
        const enough = chunk.length >= BLOCK_BYTES ? chunk : Buffer.concat([this.last, chunk]);
        this.last = Buffer.from(enough.subarray(-BLOCK_BYTES));
    }
}
/** At least so many bytes, if there are: a pipe may deliver them one by one. */
async function startOf(chunks, size) {
    let start = Buffer.alloc(0);
    while (start.length < size) {
        const next = await chunks.next();
        if (next.done === true)
            break;
        start = Buffer.concat([start, next.value]);
    }
    return start;
}
/** What was read before, and then the rest. */
async function* withStart(start, chunks) {
    try {
        if (start.length > 0)
            yield start;
        for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
            yield next.value;
    }
    finally {
        await chunks.return?.();
    }
}
function gunzipped(bytes) {
    const gunzip = external_node_zlib_default().createGunzip();
    // Its reader gets the error.
    (0,external_node_stream_promises_.pipeline)(bytes, gunzip).catch((error) => gunzip.destroy((0,support_errors/* errorOf */.Mz)(error)));
    return gunzip;
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __webpack_require__(32263);
;// CONCATENATED MODULE: ./src/covdata/format/dataStart.ts
/** @module Tells files of coverage data by their first bytes, whatever they are called. */

/** How many bytes `isDataStart` needs. */
const DATA_START_BYTES = 4;
/** The magic numbers; that of a live file is in the byte order of the machine. */
const MAGICS = [format/* META_MAGIC */.e4, format/* COUNTER_MAGIC */.XI, format/* LIVE_MAGIC */.NZ, [...format/* LIVE_MAGIC */.NZ].reverse()].map((bytes) => Buffer.from(bytes));
/** Whether a file with this beginning is a meta-data file, a counter data file or a live file. */
function isDataStart(start) {
    return MAGICS.some((magic) => magic.equals(start.subarray(0, DATA_START_BYTES)));
}

// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/artifact/archive/tarEntry.ts

/** Of a name that is shown, its end: in UTF-16 code units. */
const MAX_NAME_LENGTH = 300;
/** The archive of a sparse file has only parts of it, and GNU tar gives it another name. */
function sparseName({ pax }) {
    if (!(0,records/* isRecord */.u)(pax))
        return undefined;
    const isSparse = Object.keys(pax).some((key) => key.startsWith('GNU.sparse.'));
    return isSparse ? (pax['GNU.sparse.name'] ?? '') : undefined;
}
function nameOf(header) {
    const name = sparseName(header);
    return typeof name === 'string' && name !== '' ? name : header.name;
}
/** What other types mean differs between programs. */
function isPlainFile(header) {
    const { type } = header;
    return (type === 'file' || type === 'contiguous-file') && sparseName(header) === undefined;
}
/** Whether nobody knows its type; the types of tar-stream do not say that there are such entries. */
function isUnknown(header) {
    const type = header.type;
    return typeof type !== 'string';
}
/** The name that a link refers to. */
function targetOf(header) {
    const name = header.linkname;
    return typeof name === 'string' ? name : '';
}
/** As much of a name as is shown: an archive can have very long ones. */
function shownName(name) {
    return name.length > MAX_NAME_LENGTH ? `…${name.slice(-MAX_NAME_LENGTH)}` : name;
}
/** What an entry is that cannot be read. */
function kindOf(header) {
    const { type } = header;
    if (sparseName(header) !== undefined)
        return 'a sparse file';
    if (isUnknown(header))
        return 'a sparse file, or of a type that is not known';
    if (type === 'link')
        return `a hard link to ${shownName(targetOf(header))}, which is no coverage data before it in the archive`;
    return KINDS.get(type) ?? 'no regular file';
}
const KINDS = new Map([
    ['symlink', 'a symbolic link'],
    ['fifo', 'a named pipe'],
    ['character-device', 'a device'],
    ['block-device', 'a device'],
]);

;// CONCATENATED MODULE: ./src/artifact/archive/unpackTar.ts
/**
 * @module Unpacking an untrusted tar archive, such as `docker cp CONTAINER:/cov -` and `kubectl exec … tar` write: only
 * coverage data, and only into the given directory. Archives may be compressed by gzip.
 */










const GIB = 1024 ** 3;
/** A volume may hold anything beside the data, and the data of many processes. */
const TAR_LIMITS = {
    maxEntries: 2_000_000,
    maxFiles: 1_000_000,
    maxFolders: 10_000,
    maxBytes: 8 * GIB,
    maxArchiveBytes: 32 * GIB,
};
/** Names that are kept. */
const MAX_LEFT_OUT = 100;
/** Reads the format of the seventh edition of Unix as well, which has no magic number; the types do not say so. */
const OPTIONS = {
    allowUnknownFormat: true,
};
/** The name of any file that Go or we write. */
const DATA_FILE = /^(?:live\.|tmp\.)?cov(?:meta|counters)\.[\w.-]{1,200}$/;
/**
 * Writes the coverage data of an archive to an empty directory, with a numbered folder for each folder in the archive: no
 * name of an archive becomes a path. Links are never made; a hard link to an earlier file of the archive becomes a copy.
 * @param directory absolute
 * @throws ArchiveError if it is damaged, cut off, or beyond a limit; Node's errors if the directory cannot be written
 */
async function unpackTar(archive, directory, limits = TAR_LIMITS) {
    const unpacking = new TarUnpacking(directory, limits);
    const bytes = new TarBytes(archive, limits.maxArchiveBytes);
    const entries = (0,tar_stream.extract)(OPTIONS);
    const reading = (0,external_node_stream_promises_.pipeline)(bytes.read(), entries);
    const taking = unpacking.take(entries);
    const [read, written] = await Promise.allSettled([reading, taking]);
    // What went wrong with an entry ends the reading as well, and the other way round.
    const errors = [written, read].flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    if (errors.length > 0)
        throw failureOf(errors, unpacking.unknown);
    bytes.refuseCutOff(unpacking.end);
    return unpacking.result();
}
function failureOf(errors, unknown) {
    const known = errors.find((error) => error instanceof archiveError/* ArchiveError */.d || ((0,records/* isRecord */.u)(error) && 'syscall' in error));
    if (known !== undefined)
        return known;
    const [error = errors[0]] = errors.filter((each) => (0,support_errors/* describeError */.Uc)(each) !== DESTROYED);
    if (isCutOff(error))
        return cutOff(error);
    // The header of a sparse file with many holes goes on after it, which no other header does.
    if (unknown !== undefined)
        return new archiveError/* ArchiveError */.d(unknown, 'is a sparse file, or of a type that is not known', { cause: error });
    return new archiveError/* ArchiveError */.d(undefined, `is damaged: ${(0,support_errors/* describeError */.Uc)(error)}`, { cause: error });
}
/** What tar-stream says of an entry whose archive ended for another reason. */
const DESTROYED = 'Stream was destroyed';
/** In the words of tar-stream, and of Node for gzip. */
function isCutOff(error) {
    return (0,records/* isRecord */.u)(error) && (error.code === 'Z_BUF_ERROR' || error.message === 'Unexpected end of data');
}
/** Takes the entries of an archive one by one. */
class TarUnpacking {
    directory;
    limits;
    /** Where the last entry ends in the archive. */
    end = 0;
    /** The name of the last entry, if nobody knows its type. */
    unknown;
    entries = 0;
    files = 0;
    kept = 0;
    bytes = 0;
    leftOutCount = 0;
    leftOut = [];
    /** The numbers of folders in the archive. */
    folders = new Map();
    /** What hard links may refer to, by name: files with coverage data, whatever they are called. */
    written = new Map();
    constructor(directory, limits) {
        this.directory = directory;
        this.limits = limits;
    }
    async take(entries) {
        for await (const entry of entries) {
            this.entries += 1;
            if (this.entries > this.limits.maxEntries)
                throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${this.limits.maxEntries} entries`);
            const { type, byteOffset = 0, size } = entry.header;
            const isDirectory = type === 'directory';
            this.end = byteOffset + (isDirectory ? 0 : Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES);
            this.unknown = isUnknown(entry.header) ? entry.header.name : undefined;
            if (isDirectory)
                entry.resume();
            else
                await this.takeFile(entry);
        }
    }
    result() {
        return { files: this.files, leftOut: this.leftOut, leftOutCount: this.leftOutCount };
    }
    async takeFile(entry) {
        const { header } = entry;
        const name = nameOf(header);
        const base = baseName(name);
        const isData = DATA_FILE.test(base);
        const target = header.type === 'link' ? this.written.get(keyOf(targetOf(header))) : undefined;
        if (isPlainFile(header)) {
            this.written.delete(keyOf(name));
            if (isData)
                await this.write(entry, name, base);
            else
                await this.spool(entry, name);
            return;
        }
        entry.resume();
        if (!isData)
            return;
        if (target === undefined)
            this.leaveOut(name, header);
        else
            await this.copy(target, name, base);
    }
    leaveOut(name, header) {
        this.leftOutCount += 1;
        if (this.leftOut.length < MAX_LEFT_OUT)
            this.leftOut.push(`${shownName(name)}: ${kindOf(header)}`);
    }
    async write(entry, name, base) {
        const path = await this.place(entry.header.size, name, base);
        await writeChunks(path, entry);
        this.written.set(keyOf(name), { path, size: entry.header.size });
    }
    async copy({ path: from, size }, name, base) {
        const path = await this.place(size, name, base);
        // A link to itself leaves it as it is.
        if (path !== from)
            await (0,promises_.copyFile)(from, path, promises_.constants.COPYFILE_FICLONE);
        this.written.set(keyOf(name), { path, size });
    }
    /** Keeps a file that is called otherwise but has coverage data: a later entry may be a hard link to it. */
    async spool(entry, name) {
        const { size } = entry.header;
        const chunks = entry[Symbol.asyncIterator]();
        const start = await startOf(chunks, DATA_START_BYTES);
        if (!isDataStart(start)) {
            // The next entry comes after the end of this one.
            let next = await chunks.next();
            while (next.done !== true)
                next = await chunks.next();
            return;
        }
        this.reserve(size);
        const path = (0,external_node_path_.join)(this.directory, `other-${this.kept}`);
        await writeChunks(path, withStart(start, chunks));
        this.written.set(keyOf(name), { path, size });
    }
    /** Room for a data file, whose path is free. */
    async place(size, name, base) {
        this.files += 1;
        this.reserve(size);
        return (0,external_node_path_.join)(await this.folder(name.slice(0, -base.length)), base);
    }
    reserve(size) {
        const { maxFiles, maxBytes } = this.limits;
        this.kept += 1;
        this.bytes += size;
        if (this.kept > maxFiles)
            throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${maxFiles} data files`);
        if (this.bytes > maxBytes)
            throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${maxBytes} bytes of data`);
    }
    async folder(name) {
        const known = this.folders.get(name);
        if (known !== undefined)
            return known;
        const { maxFolders } = this.limits;
        if (this.folders.size >= maxFolders)
            throw new archiveError/* ArchiveError */.d(undefined, `has coverage data in more than the allowed ${maxFolders} folders`);
        const path = (0,external_node_path_.join)(this.directory, String(this.folders.size));
        await (0,promises_.mkdir)(path);
        this.folders.set(name, path);
        return path;
    }
}
/** Of two entries with one name, the later one counts. */
async function writeChunks(path, chunks) {
    await (0,promises_.rm)(path, { force: true });
    const file = await (0,promises_.open)(path, 'wx', 0o600);
    try {
        // Node's pipeline waits for ever if the archive ends within an entry.
        for await (const chunk of chunks)
            await file.writeFile(chunk);
    }
    finally {
        await file.close();
    }
}
function baseName(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/** Programs differ in how they write the start of a name, and of the name that a link refers to. */
function keyOf(name) {
    return name.replace(/^(?:\.?\/)+/, '');
}

// EXTERNAL MODULE: ./src/covdata/read/dataFolders.ts
var dataFolders = __webpack_require__(98628);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
;// CONCATENATED MODULE: ./src/stages/leftData.ts
/** @module Where the data is that the user's own steps left: directories, archives and single files. */














/** Stands for standard input. */
const STDIN = '-';
/**
 * Finds the directories with data, in and below those that are named. Nothing but `scratch` is changed.
 * @throws UserError for a path that cannot be read, or is neither a directory nor data, and for a damaged archive;
 * Interrupted while an archive is read
 */
async function leftData(request) {
    const found = { tops: [], directories: [], copies: new Map(), unread: [], findings: [] };
    for (const [index, path] of request.paths.entries())
        await addPath(found, path, index, request);
    const { unread } = found;
    const title = `${(0,plural/* plural */.L)(unread.length, 'folder')} with coverage data could not be read`;
    return {
        directories: [...new Set(found.directories)],
        tops: [...new Set(found.tops)],
        findings: [...found.findings, ...(0,finding/* findingIfAny */.HN)('data-folder-unread', title, unread)],
    };
}
async function addPath(found, name, index, request) {
    const { base, scratch, stdin } = request;
    const unpacked = (0,external_node_path_.join)(scratch, `${index}-${name === STDIN ? 'stdin' : (0,external_node_path_.basename)(name)}`);
    if (name === STDIN && stdin !== undefined) {
        await addArchive(found, 'standard input', stdin, unpacked, request);
        return;
    }
    const path = (0,external_node_path_.resolve)(base, name);
    const stats = await (0,promises_.stat)(path).catch((cause) => {
        throw unreadable(name, (0,systemFault/* systemReason */.uc)(cause), { cause });
    });
    if (stats.isDirectory()) {
        await addDirectory(found, path);
        return;
    }
    if (!stats.isFile())
        throw unreadable(name, 'it is neither a directory nor a file');
    if ((0,dataFolders/* isDataName */.M)((0,external_node_path_.basename)(path)))
        await addFile(found, path, scratch);
    else if (isTar(await leftData_startOf(path, name)))
        await addArchive(found, name, (0,external_node_fs_.createReadStream)(path), unpacked, request);
    else
        throw new support_errors/* UserError */.yo(`${name} is no coverage data`, 'Name directories, .tar or .tar.gz archives, or the covmeta, covcounters and live.covcounters files themselves.');
}
async function leftData_startOf(path, name) {
    return (0,regularFile/* readStart */.H6)(path, TAR_START_BYTES).catch((cause) => {
        throw unreadable(name, (0,systemFault/* systemReason */.uc)(cause), { cause });
    });
}
function unreadable(name, why, options) {
    return new support_errors/* UserError */.yo(`${name} cannot be read: ${why}`, 'Name what the processes were given as GOCOVERDIR, or a copy of it. What containers wrote may belong to root: copy it, or change its owner (sudo chown -R).', options);
}
async function addDirectory(found, path) {
    const { folders, leftOut } = await (0,dataFolders/* dataFoldersBelow */.h)(path);
    const hasData = (await (0,promises_.readdir)(path).catch(() => [])).some(dataFolders/* isDataName */.M);
    found.tops.push(...(hasData ? [path] : folders.filter((folder) => !isBelowAny(folder, folders))));
    found.directories.push(path, ...folders);
    found.unread.push(...leftOut);
}
function isBelowAny(path, folders) {
    return folders.some((folder) => path.startsWith(folder + external_node_path_.sep));
}
/** Files of one directory stay together: which process wrote them may depend on it. */
async function addFile(found, path, scratch) {
    const directory = (0,external_node_path_.dirname)(path);
    const known = found.copies.get(directory);
    const copies = known ?? (0,external_node_path_.join)(scratch, `files-${found.copies.size}`);
    if (known === undefined) {
        await (0,promises_.mkdir)(copies);
        found.copies.set(directory, copies);
        found.tops.push(copies);
        found.directories.push(copies);
    }
    const copy = (0,external_node_path_.join)(copies, (0,external_node_path_.basename)(path));
    if ((await (0,promises_.lstat)(copy).catch(() => undefined)) === undefined)
        await (0,promises_.copyFile)(path, copy);
}
async function addArchive(found, name, archive, directory, { stop, log }) {
    await (0,promises_.mkdir)(directory);
    const { files, leftOut, leftOutCount } = await unpackTar((0,external_node_stream_.addAbortSignal)(stop, archive), directory).catch((error) => {
        (0,interrupt/* refuseInterrupted */.NQ)(stop);
        if (!(error instanceof archiveError/* ArchiveError */.d))
            throw error;
        throw new support_errors/* UserError */.yo(`${name}: ${error.message}`, 'Make the archive again with tar, and check that the command which made it did not fail. Several smaller archives may be named.', { cause: error });
    });
    log.info(`${name}: ${(0,plural/* plural */.L)(files, 'coverage data file')}`);
    const title = `${(0,plural/* plural */.L)(leftOutCount, 'coverage data file')} in an archive could not be read: ${name}`;
    found.findings.push(...(0,finding/* findingIfAny */.HN)('archived-data-unread', title, leftOut));
    await addDirectory(found, directory);
}


/***/ }),

/***/ 14626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ removeIfEmpty)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** @module Removing a folder that was made for something that was not written. */

/** Leaves it if there is something in it. */
function removeIfEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch {
        // There is something in it.
    }
}


/***/ })

};
