export const id = 502;
export const ids = [502];
export const modules = {

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

/***/ 81502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _go_build_binaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47567);
/* harmony import */ var _go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61490);
/* harmony import */ var _inputs_runInputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55746);
/* harmony import */ var _process_atExit_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(99100);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21690);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10214);
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53002);
/* harmony import */ var _stages_judge_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18146);
/* harmony import */ var _stages_measure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90437);
/* harmony import */ var _stages_setUp_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91556);
/* harmony import */ var _process_system_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(92648);
/* harmony import */ var _process_watchdog_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81450);
/* harmony import */ var _stages_runDirectories_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(71498);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(94281);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(71013);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(60776);
/* harmony import */ var _outputFlags_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(20554);
/* harmony import */ var _terminalLog_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(47040);
/** @module The command `run`: builds, tests and reports on the user's own machine. */





















/** Not needed to start: it is loaded while Go builds. */
const loadOutput = () => Promise.all(/* import() */[__webpack_require__.e(489), __webpack_require__.e(341), __webpack_require__.e(484), __webpack_require__.e(718), __webpack_require__.e(723), __webpack_require__.e(545)]).then(__webpack_require__.bind(__webpack_require__, 30545));
/** @returns the exit code */
async function runCommand(directory, options) {
    const inputs = (0,_inputs_runInputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .T)((name) => (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .optionText */ .re)(options, name), (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .directoryPath */ .dh)('DIR', directory));
    const outDirectory = (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .outPath */ .Ib)(options);
    const output = (0,_outputFlags_js__WEBPACK_IMPORTED_MODULE_16__/* .outputOf */ .j)(options);
    const log = (0,_terminalLog_js__WEBPACK_IMPORTED_MODULE_17__/* .terminalLog */ .d)(process.stderr, (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .colorsFor */ .u0)(process.stderr), output.format === 'quiet');
    const interrupt = (0,_process_interrupt_js__WEBPACK_IMPORTED_MODULE_6__/* .onInterrupt */ .nA)({
        onFirst: (signal) => {
            log.warning(`${signal}: stopping. A second ${signal} stops at once.`);
        },
    });
    const { env, platform, arch } = (0,_process_system_js__WEBPACK_IMPORTED_MODULE_18__/* .readSystem */ .m)();
    const toolCacheDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,_go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_4__/* .toolCacheDirectory */ .Eq)(env, platform));
    const host = {
        env,
        platform,
        arch,
        toolCacheDir,
        version: _version_js__WEBPACK_IMPORTED_MODULE_14__/* .VERSION */ .x,
        log,
        stop: interrupt.signal,
        tooLate: `error: ${_process_watchdog_js__WEBPACK_IMPORTED_MODULE_12__/* .REST_TEXT */ .Lu}\n`,
        whileBuilding: loadOutput,
    };
    const { isNew, check: checkFolder } = await (0,_report_reportFolder_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareReportFolder */ .OJ)(outDirectory);
    const directories = await (0,_stages_runDirectories_js__WEBPACK_IMPORTED_MODULE_13__/* .makeRunDirectories */ .h)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'TMPDIR');
    const unwatch = (0,_process_atExit_js__WEBPACK_IMPORTED_MODULE_19__/* .atExit */ .s)(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directories.root, { recursive: true, force: true });
        if (isNew)
            removeEmpty(outDirectory);
    });
    try {
        const ready = await (0,_stages_setUp_js__WEBPACK_IMPORTED_MODULE_11__/* .setUp */ .s)(inputs, directories, host);
        const measurement = await (0,_stages_measure_js__WEBPACK_IMPORTED_MODULE_10__/* .measure */ .x)(ready, { inputs, directories, outDirectory, checkFolder }, host);
        const report = (0,_stages_judge_js__WEBPACK_IMPORTED_MODULE_9__/* .judge */ .S)(measurement, _compare_comparison_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_COMPARISON */ .g, inputs);
        const { outputRun } = await loadOutput();
        await outputRun(report, { output, outDirectory, checkFolder }, host);
        return interrupt.exitCode() ?? ((0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_20__/* .isGreen */ .g)(report) ? 0 : 1);
    }
    catch (error) {
        if (error instanceof _go_build_binaries_js__WEBPACK_IMPORTED_MODULE_3__/* .BuildError */ .zS)
            log.error('the binaries could not be built');
        throw error;
    }
    finally {
        log.progress('');
        await (0,_stages_runDirectories_js__WEBPACK_IMPORTED_MODULE_13__/* .removeRunDirectories */ .B)(directories, log);
        if (isNew)
            removeEmpty(outDirectory);
        unwatch();
    }
}
/** Removes the folder of a report that was not written. */
function removeEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
    }
    catch {
        // There is something in it.
    }
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
    const { shortEnd } = await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 38173));
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
/* harmony export */   g: () => (/* binding */ isGreen)
/* harmony export */ });
/** Whether all suites and gates passed and no finding is an error. */
function isGreen({ suite, legs, gates, findings }) {
    return (suite?.passed !== false &&
        legs.every((leg) => leg.suitePassed !== false) &&
        gates.every((gate) => gate.passed) &&
        !findings.some((finding) => finding.severity === 'error'));
}


/***/ })

};
