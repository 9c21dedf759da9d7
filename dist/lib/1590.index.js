export const id = 1590;
export const ids = [1590];
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

/***/ 90245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var _coverage_exclusionRules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93219);
/* harmony import */ var _coverage_pathMap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51225);
/* harmony import */ var _gates_gateRules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37525);
/* harmony import */ var _inputs_baseInput_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71506);
/* harmony import */ var _inputs_pathMapInput_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22844);
/* harmony import */ var _inputs_unitInput_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32411);
/* harmony import */ var _process_system_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(92648);
/* harmony import */ var _stages_checkouts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45234);
/* harmony import */ var _stages_judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4151);
/* harmony import */ var _findings_failOn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46329);
/* harmony import */ var _stages_merge_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15835);
/* harmony import */ var _stages_outConflict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8553);
/* harmony import */ var _report_reportFolder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10214);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(94281);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71013);
/* harmony import */ var _baseFlag_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65799);
/* harmony import */ var _namedBaseline_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(46596);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(60776);
/* harmony import */ var _outputFlags_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(20554);
/* harmony import */ var _reportOutput_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(26131);
/* harmony import */ var _terminalLog_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(47040);
/** @module The command `report`: merges coverage data that was collected earlier. */





















/** @returns the exit code */
async function reportCommand(directories, options) {
    const outDirectory = (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .outPath */ .Ib)(options);
    const output = (0,_outputFlags_js__WEBPACK_IMPORTED_MODULE_16__/* .outputOf */ .j)(options);
    const log = (0,_terminalLog_js__WEBPACK_IMPORTED_MODULE_18__/* .terminalLog */ .d)(process.stderr, (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .colorsFor */ .u0)(process.stderr), output.format === 'quiet');
    const system = (0,_process_system_js__WEBPACK_IMPORTED_MODULE_19__/* .readSystem */ .m)();
    const demands = {
        gates: (0,_gates_gateRules_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGateRules */ .i)((0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .optionText */ .re)(options, 'threshold') ?? ''),
        failOn: (0,_findings_failOn_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFailOn */ .XV)((0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .optionText */ .re)(options, 'fail-on') ?? ''),
    };
    const exclude = (0,_coverage_exclusionRules_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExclusionRules */ .p)((0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .optionText */ .re)(options, 'exclude') ?? '');
    const pathMap = new _coverage_pathMap_js__WEBPACK_IMPORTED_MODULE_1__/* .PathMap */ .S((0,_inputs_pathMapInput_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePathMap */ .D)((0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .optionText */ .re)(options, 'path-map') ?? ''));
    const places = directories.map((directory) => (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .directoryPath */ .dh)('a directory', directory));
    const unit = (0,_inputs_unitInput_js__WEBPACK_IMPORTED_MODULE_5__/* .parseUnitPaths */ .q)((0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .optionText */ .re)(options, 'unit') ?? '', system.workingDirectory);
    const source = output.showsSource ? (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .optionText */ .re)(options, 'source') : undefined;
    const checkouts = await (0,_stages_checkouts_js__WEBPACK_IMPORTED_MODULE_6__/* .checkoutsOf */ .F)(source === undefined ? undefined : (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .directoryPath */ .dh)('--source', source), system.workingDirectory);
    const host = { ...system, stop: new AbortController().signal };
    const baseline = await (0,_namedBaseline_js__WEBPACK_IMPORTED_MODULE_14__/* .namedBaseline */ .rR)(options, checkouts, exclude, host);
    const base = (0,_inputs_baseInput_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBase */ .H)((0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .optionText */ .re)(options, 'base'));
    const compared = { ...host, base, directory: checkouts[0] ?? system.workingDirectory };
    await (0,_baseFlag_js__WEBPACK_IMPORTED_MODULE_13__/* .checkBase */ .q)(compared);
    await (0,_stages_outConflict_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseConflict */ .Xs)(places, outDirectory);
    await (0,_stages_outConflict_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseUnitConflict */ .ts)(unit, outDirectory);
    await (0,_report_reportFolder_js__WEBPACK_IMPORTED_MODULE_11__/* .prepareReportFolder */ .OJ)(outDirectory);
    const measurement = await (0,_stages_merge_js__WEBPACK_IMPORTED_MODULE_9__/* .merge */ .h)({
        directories: places,
        unit,
        outDirectory,
        checkouts,
        pathMap,
        exclude,
        log,
        version: _version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x,
    }).finally(() => {
        log.progress('');
    });
    const comparison = await (0,_baseFlag_js__WEBPACK_IMPORTED_MODULE_13__/* .compareWithBase */ .t)(measurement, compared, log);
    const report = (0,_stages_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(measurement, await (0,_namedBaseline_js__WEBPACK_IMPORTED_MODULE_14__/* .withBaseline */ .U_)(comparison, measurement, baseline), demands);
    await (0,_reportOutput_js__WEBPACK_IMPORTED_MODULE_17__/* .outputReport */ .w)(report, output, outDirectory, { ...system, log });
    return (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_20__/* .isGreen */ .g)(report) ? 0 : 1;
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

/***/ 71506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseBase)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module The input `base`: what a change starts from. */

/** What no ref contains (git-check-ref-format), apart from what selects a commit, such as `main~2`. */
const NO_REF = /^-|[\s\p{Cc}?*[\\]|\.\./u;
/** @throws UserError if it cannot be a ref */
function parseBase(text) {
    if (text === undefined || !NO_REF.test(text))
        return text;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`base: ${JSON.stringify(text)} is not the name of a commit`, 'Write a branch, a tag or a commit, such as main, origin/main or v1.2.0.');
}


/***/ }),

/***/ 73884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** @module The input `baseline`: what a report is compared with. */

const NONE = 'none';
/**
 * @param base absolute directory that a relative path starts from
 */
function parseBaseline(read, base) {
    const name = (read('baseline') ?? '').trim();
    if (name === '')
        return { kind: 'usual' };
    return name === NONE ? { kind: 'none' } : { kind: 'path', name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, name) };
}


/***/ }),

/***/ 22844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parsePathMap)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/** @module The input `path-map`: pairs of directories. */


/**
 * Parses pairs such as `/src=.`, which blanks, commas and lines separate.
 * @throws UserError that quotes the pair
 */
function parsePathMap(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const pairs = words.map(pairOf);
    for (const [i, { from }] of pairs.entries())
        if (pairs.findIndex((other) => other.from === from) < i)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`path-map: ${from} is mapped twice`, 'Keep one of the pairs.');
    return pairs;
}
function pairOf(word) {
    const at = word.lastIndexOf('=');
    const [from, to] = [word.slice(0, Math.max(0, at)), word.slice(at + 1)];
    if (from === '' || to === '')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`path-map: ${JSON.stringify(word)} is not a pair`, 'Write the directory where the files were built and the one in the repository: /src=.');
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(to.replaceAll('\\', '/'));
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(place) || node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(to) || /^[A-Za-z]:/.test(to) || /^\.\.(?:\/|$)/.test(place))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`path-map: ${to} is not a directory in the repository`, 'Write it relative to the top of the repository, such as `.` or `services/shop`.');
    return { from, to };
}


/***/ }),

/***/ 32411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseUnitPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18463);
/** @module The input `unit`: data of unit tests that was collected elsewhere. */


/** @param base absolute directory that relative paths start from */
function parseUnitPaths(text, base) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text).map((line) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, line));
}


/***/ }),

/***/ 18463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ InputTexts),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Yq: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module Reads the texts of inputs. Errors name the input, the value and what is allowed. */

/** The texts of inputs, trimmed, or their defaults: a runner fills these in itself, the command line does not. */
class InputTexts {
    definitions;
    read;
    constructor(definitions, read) {
        this.definitions = definitions;
        this.read = read;
    }
    text(name) {
        return (this.read(name) ?? this.default(name)).trim();
    }
    default(name) {
        return this.definitions.find((input) => input.name === name)?.default ?? '';
    }
    optional(name) {
        const text = this.text(name);
        return text === '' ? undefined : text;
    }
    /** @throws UserError for anything but `true` and `false` */
    flag(name) {
        const text = this.text(name);
        return choice(name, (text === '' ? this.default(name) : text).toLowerCase(), ['true', 'false']) === 'true';
    }
}
/** @throws UserError for a value that is not on the list */
function choice(input, value, allowed) {
    const found = allowed.find((item) => item === value);
    if (found === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${input}: ${JSON.stringify(value)} is not allowed`, `Allowed: ${allowed.join(', ')}.`);
    return found;
}
/** The lines of a value, trimmed, without empty ones. */
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}


/***/ }),

/***/ 49072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ capture),
/* harmony export */   OL: () => (/* binding */ pathVariable),
/* harmony export */   Uv: () => (/* binding */ definedOnly),
/* harmony export */   _E: () => (/* binding */ prependPath),
/* harmony export */   mR: () => (/* binding */ appendPath),
/* harmony export */   tG: () => (/* binding */ startDetached)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41955);
/* harmony import */ var _support_deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88643);
/** @module Short commands, and programs of the user's. Only this file and supervise.ts start processes: by an array of arguments, never in a shell. */





/**
 * Runs a short command and returns its output. An exit code other than 0 is a result, not an error.
 * @throws Error with the cause if the program cannot be started
 */
async function capture(program, args, options) {
    // exec takes a command line and splits it: the quotes keep a path with blanks in one piece.
    const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__/* .getExecOutput */ .H)(`"${program}"`, [...args], {
        cwd: options.cwd,
        env: definedOnly(options.env),
        silent: true,
        ignoreReturnCode: true,
        ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
    });
    return { exitCode, stdout, stderr };
}
/**
 * Starts a program of the user's, such as a browser, which goes on after us and has neither our terminal nor our output.
 * @returns its exit code, if it has ended in the time that we wait; undefined if it goes on
 * @throws Error if it cannot be started
 */
async function startDetached(program, args, { env, patience }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        env: definedOnly(env),
        stdio: 'ignore',
        detached: true,
        windowsHide: true,
    });
    child.unref();
    const exit = await (0,_support_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(patience, (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit'));
    return exit === _support_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .TOO_LATE */ .w ? undefined : (exit[0] ?? undefined);
}
/** The variables that have a value, as child processes take them. */
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
}
/** The name of the PATH variable as the environment spells it: `Path` on Windows. */
function pathVariable(env) {
    return Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
}
/** The environment with the directory put first on its PATH. */
function prependPath(env, directory) {
    return withPath(env, (rest) => [directory, ...rest]);
}
/** The environment with the directory put last on its PATH. */
function appendPath(env, directory) {
    return withPath(env, (rest) => [...rest, directory]);
}
function withPath(env, change) {
    const name = pathVariable(env);
    const rest = env[name] ?? '';
    return { ...env, [name]: change(rest === '' ? [] : [rest]).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) };
}


/***/ }),

/***/ 48932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88020);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49072);
/** @module Finding a program as the system would find it: by its name, on PATH. */




/**
 * The absolute path of the first executable with that name in an absolute directory of PATH; undefined if there is none.
 * @param name without `.exe`
 */
async function findProgram(name, env, platform) {
    const windows = platform === 'win32';
    const path = windows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    for (const directory of (env[(0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .pathVariable */ .OL)(env)] ?? '').split(path.delimiter)) {
        const file = path.join(directory, windows ? `${name}.exe` : name);
        if (path.isAbsolute(directory) && (await isExecutable(file)))
            return file;
    }
    return undefined;
}
/** Whether the path is a regular file, links followed, that this user may execute. */
async function isExecutable(path) {
    return (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFile */ .fo)(path)) && (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeds */ .kz)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK)));
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

/***/ 88643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within),
/* harmony export */   w: () => (/* binding */ TOO_LATE)
/* harmony export */ });
/** @module Waiting with a time limit. */
/** Result of `within` when the time is up or the wait was ended. */
const TOO_LATE = Symbol('too late');
/**
 * The promise's value, or TOO_LATE after the given time. The work behind the promise is not cancelled; what it
 * returns or throws later is ignored.
 * @param stop ends the wait early, with TOO_LATE
 */
async function within(milliseconds, promise, stop) {
    let end = () => undefined;
    const limit = new Promise((resolve) => {
        end = () => {
            resolve(TOO_LATE);
        };
    });
    const timer = setTimeout(end, milliseconds);
    stop?.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([promise, limit]);
    }
    finally {
        clearTimeout(timer);
        stop?.removeEventListener('abort', end);
    }
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
