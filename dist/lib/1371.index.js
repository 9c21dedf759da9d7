export const id = 1371;
export const ids = [1371];
export const modules = {

/***/ 65799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkBase),
/* harmony export */   t: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53002);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/* harmony import */ var _support_capital_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26371);
/* harmony import */ var _support_messageLines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53561);
/** @module The flag `--base`: comparing with a commit on a machine of the user's. */




/**
 * Checks before anything is built that there is something to compare with.
 * @throws UserError if git does not know the base
 */
async function checkBase({ base, directory, ...host }) {
    if (base === undefined)
        return;
    const [{ baseCommitOf }, { findRepository }, { GitProblem }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9102), __webpack_require__.e(3019), __webpack_require__.e(227)]).then(__webpack_require__.bind(__webpack_require__, 70227)),
        __webpack_require__.e(/* import() */ 4244).then(__webpack_require__.bind(__webpack_require__, 14244)),
        __webpack_require__.e(/* import() */ 4277).then(__webpack_require__.bind(__webpack_require__, 4277)),
    ]);
    try {
        await baseCommitOf(await findRepository(directory, host), base, false);
    }
    catch (error) {
        if (!(error instanceof GitProblem))
            throw error;
        const advice = error.advice === '' ? undefined : error.advice;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--base: ${(0,_support_capital_js__WEBPACK_IMPORTED_MODULE_2__/* .uncapital */ .G)(error.message)}`, advice);
    }
}
/** Compares a measurement with the base; what goes wrong is logged. */
async function compareWithBase(measurement, request, log) {
    if (request.base === undefined)
        return _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COMPARISON */ .gE;
    const { compare } = await Promise.all(/* import() */[__webpack_require__.e(9102), __webpack_require__.e(3019), __webpack_require__.e(8809), __webpack_require__.e(2116)]).then(__webpack_require__.bind(__webpack_require__, 38809));
    // A shallow clone is deepened, which takes as long as the remote does.
    log.progress(`read what changed since ${request.base}`);
    const comparison = await compare({ ...request, measurement, github: undefined, annotations: 'none' });
    log.progress('');
    const { problem } = comparison;
    if (problem !== undefined)
        log.warning((0,_support_messageLines_js__WEBPACK_IMPORTED_MODULE_3__/* .messageLines */ .V)(problem.words, problem.advice));
    else
        await warnOfBranchBehind(request.base, request, log);
    return comparison;
}
/** Commits of others, which the remote's branch has and the local one lacks, would be taken for those of the change. */
async function warnOfBranchBehind(base, { directory, ...host }, log) {
    const [{ newerFollowed }, { findRepository }, { GitProblem }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9102), __webpack_require__.e(1066)]).then(__webpack_require__.bind(__webpack_require__, 81066)),
        __webpack_require__.e(/* import() */ 4244).then(__webpack_require__.bind(__webpack_require__, 14244)),
        __webpack_require__.e(/* import() */ 4277).then(__webpack_require__.bind(__webpack_require__, 4277)),
    ]);
    try {
        const followed = await newerFollowed(await findRepository(directory, host), base);
        if (followed === undefined)
            return;
        const words = `The change since ${base} has commits of ${followed}: the local branch ${base} is behind it`;
        log.warning((0,_support_messageLines_js__WEBPACK_IMPORTED_MODULE_3__/* .messageLines */ .V)(words, `Name --base ${followed}, or update the branch ${base}.`));
    }
    catch (error) {
        // The comparison is there without it.
        if (!(error instanceof GitProblem))
            throw error;
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
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(94281);
/* harmony import */ var _go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61490);
/* harmony import */ var _inputs_baseInput_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71506);
/* harmony import */ var _inputs_pathMapInput_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22844);
/* harmony import */ var _inputs_unitInput_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32411);
/* harmony import */ var _process_atExit_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(99100);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21690);
/* harmony import */ var _process_system_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(92648);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10214);
/* harmony import */ var _stages_buildState_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94954);
/* harmony import */ var _stages_checkouts_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45234);
/* harmony import */ var _stages_collectSteps_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(37510);
/* harmony import */ var _stages_judge_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4151);
/* harmony import */ var _stages_leftData_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1261);
/* harmony import */ var _stages_outConflict_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8553);
/* harmony import */ var _stages_runDirectories_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(71498);
/* harmony import */ var _support_emptyFolder_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(14626);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(87700);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(71013);
/* harmony import */ var _baseFlag_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(65799);
/* harmony import */ var _namedBaseline_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(46596);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(60776);
/* harmony import */ var _outputFlags_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(20554);
/* harmony import */ var _reportOutput_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(26131);
/* harmony import */ var _terminalLog_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(47040);
/** @module The command `collect`: reports what the user's own steps left, even while the programs run. */































/** @returns the exit code */
async function collectCommand(given, options) {
    const outDirectory = (0,_options_js__WEBPACK_IMPORTED_MODULE_24__/* .outPath */ .Ib)(options);
    const output = (0,_outputFlags_js__WEBPACK_IMPORTED_MODULE_25__/* .outputOf */ .j)(options);
    const log = (0,_terminalLog_js__WEBPACK_IMPORTED_MODULE_27__/* .terminalLog */ .d)(process.stderr, (0,_options_js__WEBPACK_IMPORTED_MODULE_24__/* .colorsFor */ .u0)(process.stderr), output.format === 'quiet');
    const system = (0,_process_system_js__WEBPACK_IMPORTED_MODULE_28__/* .readSystem */ .m)();
    const interrupt = (0,_process_interrupt_js__WEBPACK_IMPORTED_MODULE_10__/* .onInterrupt */ .nA)({
        onFirst: (signal) => {
            log.warning(`${signal}: stopping. A second ${signal} stops at once.`);
        },
    });
    const toolCacheDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,_go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_6__/* .toolCacheDirectory */ .Eq)(system.env, system.platform));
    const host = { ...system, toolCacheDir, version: _version_js__WEBPACK_IMPORTED_MODULE_21__/* .VERSION */ .x, log, stop: interrupt.signal };
    const demands = {
        gates: (0,_gates_gateRules_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGateRules */ .i)((0,_options_js__WEBPACK_IMPORTED_MODULE_24__/* .optionText */ .re)(options, 'threshold') ?? ''),
        failOn: (0,_findings_failOn_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFailOn */ .XV)((0,_options_js__WEBPACK_IMPORTED_MODULE_24__/* .optionText */ .re)(options, 'fail-on') ?? ''),
    };
    const exclude = (0,_coverage_exclusionRules_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExclusionRules */ .p)((0,_options_js__WEBPACK_IMPORTED_MODULE_24__/* .optionText */ .re)(options, 'exclude') ?? '');
    const pathMap = (0,_inputs_pathMapInput_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePathMap */ .D)((0,_options_js__WEBPACK_IMPORTED_MODULE_24__/* .optionText */ .re)(options, 'path-map') ?? '');
    const paths = pathsOf(given);
    const unit = (0,_inputs_unitInput_js__WEBPACK_IMPORTED_MODULE_9__/* .parseUnitPaths */ .q)((0,_options_js__WEBPACK_IMPORTED_MODULE_24__/* .optionText */ .re)(options, 'unit') ?? '', system.workingDirectory);
    const source = output.showsSource ? (0,_options_js__WEBPACK_IMPORTED_MODULE_24__/* .optionText */ .re)(options, 'source') : undefined;
    const named = source === undefined ? undefined : (0,_options_js__WEBPACK_IMPORTED_MODULE_24__/* .directoryPath */ .dh)('--source', source);
    const checkouts = await (0,_stages_checkouts_js__WEBPACK_IMPORTED_MODULE_13__/* .checkoutsOf */ .F)(named, system.workingDirectory);
    const baseline = await (0,_namedBaseline_js__WEBPACK_IMPORTED_MODULE_23__/* .namedBaseline */ .rR)(options, checkouts, exclude, host);
    const base = (0,_inputs_baseInput_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBase */ .H)((0,_options_js__WEBPACK_IMPORTED_MODULE_24__/* .optionText */ .re)(options, 'base'));
    const compared = { ...host, base, directory: checkouts[0] ?? system.workingDirectory };
    await (0,_baseFlag_js__WEBPACK_IMPORTED_MODULE_22__/* .checkBase */ .q)(compared);
    const places = paths.filter((path) => path !== _stages_leftData_js__WEBPACK_IMPORTED_MODULE_16__/* .STDIN */ .T).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    await (0,_stages_outConflict_js__WEBPACK_IMPORTED_MODULE_17__/* .refusePathConflict */ .qM)(places, outDirectory);
    await (0,_stages_outConflict_js__WEBPACK_IMPORTED_MODULE_17__/* .refuseUnitConflict */ .ts)(unit, outDirectory);
    const { isNew, check: checkFolder } = await (0,_report_reportFolder_js__WEBPACK_IMPORTED_MODULE_11__/* .prepareReportFolder */ .OJ)(outDirectory);
    const measurement = await measured({
        ...{ paths, unit, base: system.workingDirectory, stdin: process.stdin, stepFailed: undefined },
        ...{ state: system.env[_stages_buildState_js__WEBPACK_IMPORTED_MODULE_12__/* .STATE_VARIABLE */ .vy], pathMap, exclude, checkouts, outDirectory, checkFolder },
    }, host).catch((error) => {
        if (isNew)
            (0,_support_emptyFolder_js__WEBPACK_IMPORTED_MODULE_19__/* .removeIfEmpty */ .V)(outDirectory);
        throw error;
    });
    const comparison = await (0,_baseFlag_js__WEBPACK_IMPORTED_MODULE_22__/* .compareWithBase */ .t)(measurement, compared, log);
    const report = (0,_stages_judge_js__WEBPACK_IMPORTED_MODULE_15__/* .judge */ .S)(measurement, await (0,_namedBaseline_js__WEBPACK_IMPORTED_MODULE_23__/* .withBaseline */ .U_)(comparison, measurement, baseline), demands);
    await (0,_reportOutput_js__WEBPACK_IMPORTED_MODULE_26__/* .outputReport */ .w)(report, output, outDirectory, host);
    return interrupt.exitCode() ?? ((0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_29__/* .isGreen */ .g)(report) ? 0 : 1);
}
/** @throws UserError for an empty path, and if standard input is named twice or is a terminal */
function pathsOf(given) {
    const inputs = given.filter((path) => path === _stages_leftData_js__WEBPACK_IMPORTED_MODULE_16__/* .STDIN */ .T);
    for (const path of given)
        (0,_options_js__WEBPACK_IMPORTED_MODULE_24__/* .directoryPath */ .dh)('a path', path);
    if (inputs.length > 1)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_20__/* .UserError */ .yo('standard input is named twice', 'Name - once.');
    if (inputs.length === 1 && process.stdin.isTTY)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_20__/* .UserError */ .yo('standard input is a terminal, and should be a tar archive', 'Such as: docker cp CONTAINER:/cov - | go-integration-coverage collect -');
    return given;
}
/** In temporary directories, which are removed afterwards. */
async function measured(request, host) {
    const directories = await (0,_stages_runDirectories_js__WEBPACK_IMPORTED_MODULE_18__/* .makeRunDirectories */ .h)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'TMPDIR');
    const unwatch = (0,_process_atExit_js__WEBPACK_IMPORTED_MODULE_30__/* .atExit */ .s)(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directories.root, { recursive: true, force: true });
    });
    try {
        return await (0,_stages_collectSteps_js__WEBPACK_IMPORTED_MODULE_14__/* .collectSteps */ .i)({ ...request, directories }, host);
    }
    finally {
        host.log.progress('');
        await (0,_stages_runDirectories_js__WEBPACK_IMPORTED_MODULE_18__/* .removeRunDirectories */ .B)(directories, host.log);
        unwatch();
    }
}


/***/ }),

/***/ 46596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ withBaseline),
/* harmony export */   lS: () => (/* binding */ baselineChoice),
/* harmony export */   rR: () => (/* binding */ namedBaseline)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53002);
/* harmony import */ var _inputs_baselineInput_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73884);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60776);
/** @module The flag --baseline of `run`, `report` and `collect`. */



/**
 * Reads the named baseline. It is read before anything is built, so that a wrong path costs no time.
 * @param checkouts absolute directories that may be the checkout of it
 * @param exclude that of the report
 * @param isChosenBy whether the tests are chosen by it too: if it cannot be used, all of them run, and it is not compared with
 * @throws UserError if it is not there, or cannot be used
 */
async function namedBaseline(options, checkouts, exclude, host, isChosenBy = false) {
    const choice = baselineChoice(options);
    if (choice.kind !== 'path')
        return _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .WITHOUT_BASELINE */ .XG;
    const { readBaseline, readIfUsable } = await Promise.all(/* import() */[__webpack_require__.e(9102), __webpack_require__.e(8064)]).then(__webpack_require__.bind(__webpack_require__, 78064));
    if (isChosenBy)
        return readIfUsable(choice, checkouts, host, exclude);
    return { value: await readBaseline(choice.name, choice.path, checkouts, host, exclude) };
}
function baselineChoice(options) {
    return (0,_inputs_baselineInput_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaseline */ .n)(() => (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionText */ .re)(options, 'baseline'), '.');
}
async function withBaseline(comparison, measurement, baseline) {
    if (baseline.value === undefined)
        return { ...comparison, baseline };
    const { compareBaseline } = await Promise.all(/* import() */[__webpack_require__.e(9102), __webpack_require__.e(2072), __webpack_require__.e(6335), __webpack_require__.e(7199)]).then(__webpack_require__.bind(__webpack_require__, 56335));
    const change = comparison.change.value;
    const added = comparison.patch.value?.excluded;
    return { ...comparison, baseline: await compareBaseline(measurement, { baseline, change, added }) };
}


/***/ }),

/***/ 20554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60776);
/** @module The flags for what `run` and `report` print and write. */


/**
 * The output that the flags ask for.
 * @throws UserError for flags that cannot be combined
 */
function outputOf(options) {
    const text = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionText */ .re)(options, 'format');
    const format = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR.find((each) => each === text) ?? 'table';
    const uncovered = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionText */ .re)(options, 'uncovered') !== undefined;
    if (uncovered && format === 'markdown')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('--uncovered cannot be combined with --format markdown, which prints summary.md', 'Choose --format table, json or quiet.');
    return {
        format,
        uncovered,
        open: (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionText */ .re)(options, 'open') !== undefined,
        showsSource: options.source !== false,
    };
}


/***/ }),

/***/ 26131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ outputReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_shownCode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13170);
/* harmony import */ var _report_writeReport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33939);
/* harmony import */ var _openReport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83074);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96657);
/** @module What `report` and `collect` leave: the report on standard output and in its folder. */





/**
 * @param outDirectory absolute
 * @throws UserError if the report cannot be written; the figures are shown nevertheless
 */
async function outputReport(measured, output, outDirectory, { log, ...desktop }) {
    const report = await (0,_report_shownCode_js__WEBPACK_IMPORTED_MODULE_1__/* .withShownCode */ .L)(measured);
    process.stdout.write(await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .outputText */ .j)(report, output));
    const notes = await (0,_report_writeReport_js__WEBPACK_IMPORTED_MODULE_2__/* .writeReport */ .u)(report, outDirectory, output);
    for (const line of [...notes, `report: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', outDirectory) || '.'}`])
        log.info(line);
    if (!output.open)
        return;
    const problem = await (0,_openReport_js__WEBPACK_IMPORTED_MODULE_3__/* .openReport */ .N)(outDirectory, desktop);
    if (problem !== undefined)
        log.warning(problem);
}


/***/ }),

/***/ 47040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45124);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);


/** Columns of a terminal that does not say how many it has. */
const DEFAULT_WIDTH = 80;
/** Text with one column for each character. */
const ASCII = /^[\x20-\x7e]*$/;
/**
 * Makes a log that shows progress in one moving line if the stream is a terminal.
 * @param colors from picocolors, disabled where they are not wanted
 * @param quiet whether only warnings, errors and the output of child processes are shown, and progress on a terminal
 */
function terminalLog(stream, colors, quiet = false) {
    const live = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .isTerminal */ .Hd)(stream);
    const wipe = live ? '\r\u001b[2K' : '';
    const progress = progressLine(stream, (text) => {
        stream.write(wipe + (text === '' ? '' : colors.dim(text)));
    });
    const line = (text) => {
        progress.drop();
        for (const part of text.split('\n'))
            stream.write(`${wipe}${part}\n`);
    };
    return {
        info: (message) => {
            if (!quiet)
                line((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message));
        },
        notice: (message, place) => {
            if (!quiet)
                line(`${colors.cyan('note:')} ${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(where(place) + message)}`);
        },
        warning: (message, place) => {
            line(`${colors.yellow('warning:')} ${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(where(place) + message)}`);
        },
        error: (message, place) => {
            line(`${colors.red('error:')} ${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(where(place) + message)}`);
        },
        child: (text) => {
            line(colors.dim((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text)));
        },
        progress: (message) => {
            if (live)
                progress.set((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(message));
        },
        group: async (heading, work) => {
            if (!quiet)
                line(colors.bold((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(heading)));
            return work();
        },
    };
}
/** @param show writes a line that fits */
function progressLine(stream, show) {
    let latest = '';
    return {
        drop: () => {
            latest = '';
        },
        set: (text) => {
            if (text === latest)
                return;
            latest = text;
            const width = ((0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(stream) ?? DEFAULT_WIDTH) - 1;
            if (ASCII.test(text))
                show(text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`);
            else
                shortened(text, width)
                    .then((short) => {
                    if (latest === text)
                        show(short);
                })
                    // Progress is not worth an error.
                    .catch(() => undefined);
        },
    };
}
/** What knows the width of all other characters takes long to load, so it is loaded for the first text that has one. */
async function shortened(text, width) {
    const { shortEnd } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38173));
    return shortEnd(text, width);
}
/** `file:line: ` as compilers print it, which editors and terminals can open. */
function where(place) {
    return place === undefined ? '' : `${place.file}:${place.line}: `;
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

/***/ 26371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ uncapital),
/* harmony export */   N: () => (/* binding */ capital)
/* harmony export */ });
/** @module The beginning of a sentence. */
/** The text with a capital letter at its beginning. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The text with a small letter at its beginning, for the middle of a sentence. */
function uncapital(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
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
