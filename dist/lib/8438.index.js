export const id = 8438;
export const ids = [8438];
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

/***/ 93697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/go/build/buildError.ts
var buildError = __webpack_require__(38883);
// EXTERNAL MODULE: ./src/go/packages/modulePlaces.ts
var modulePlaces = __webpack_require__(69652);
// EXTERNAL MODULE: ./src/go/toolchain/host.ts
var toolchain_host = __webpack_require__(61490);
// EXTERNAL MODULE: ./src/inputs/runInputs.ts + 7 modules
var runInputs = __webpack_require__(70838);
// EXTERNAL MODULE: ./src/inputs/unitInput.ts
var unitInput = __webpack_require__(32411);
// EXTERNAL MODULE: ./src/process/atExit.ts
var atExit = __webpack_require__(99100);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var process_interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/stages/checkouts.ts
var stages_checkouts = __webpack_require__(45234);
// EXTERNAL MODULE: ./src/stages/judge.ts + 7 modules
var judge = __webpack_require__(4151);
// EXTERNAL MODULE: ./src/stages/measure.ts + 81 modules
var measure = __webpack_require__(61526);
// EXTERNAL MODULE: ./src/stages/outConflict.ts
var outConflict = __webpack_require__(8553);
// EXTERNAL MODULE: ./src/stages/runHost.ts
var runHost = __webpack_require__(92896);
// EXTERNAL MODULE: ./src/stages/setUp.ts + 4 modules
var setUp = __webpack_require__(53844);
// EXTERNAL MODULE: ./src/process/system.ts
var process_system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/process/watchdog.ts
var watchdog = __webpack_require__(81450);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts + 1 modules
var runDirectories = __webpack_require__(71498);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/support/emptyFolder.ts
var emptyFolder = __webpack_require__(14626);
// EXTERNAL MODULE: ./src/cli/baseFlag.ts
var baseFlag = __webpack_require__(65799);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
;// CONCATENATED MODULE: ./src/cli/impact/impactFlag.ts




/**
 * Reads the data of the report before anything is built. If it does not say which test executed what, all tests run.
 * @param checkouts absolute directories that may be the checkout of it
 * @param outDirectory absolute: where the report of the run goes
 * @param exclude what the run leaves out of its figures
 * @throws UserError if no report is named, it is not there, or it would be replaced
 */
async function impactOfReport(choice, checkouts, outDirectory, exclude) {
    if (choice.kind !== 'path')
        throw new errors/* UserError */.yo('--impact needs --baseline: the report of an earlier run of all tests', 'Run all tests on the base of the change, and name the report of that run.');
    if ((0,pathsWithin/* pathBelow */.Br)(outDirectory, choice.path) !== undefined || choice.path === outDirectory)
        throw new errors/* UserError */.yo(`the report of this run would replace ${choice.name}, which --baseline names`, 'Give it another directory with --out: the report of a run of all tests is needed again for the next change.');
    if (!(await (0,files/* isThere */.$B)(choice.path)))
        throw new errors/* UserError */.yo(`${choice.path} does not exist, which --baseline names`, 'Name the report of a run of all tests on the base of the change.');
    const found = await readRun(choice.name, choice.path, checkouts, exclude);
    return {
        everything: undefined,
        find: () => Promise.resolve(found),
        mayFetch: false,
        own: [choice.path],
    };
}
async function readRun(name, path, checkouts, exclude) {
    const { readEarlierRun } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 75787));
    try {
        return { value: { earlier: await readEarlierRun(path, checkouts, exclude), baseline: { name } } };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return (0,comparison/* unknown */.L5)(`the baseline cannot be used: ${error.message}`);
        throw error;
    }
}

// EXTERNAL MODULE: ./src/cli/namedBaseline.ts
var namedBaseline = __webpack_require__(46596);
// EXTERNAL MODULE: ./src/cli/outputFlags.ts
var outputFlags = __webpack_require__(20554);
// EXTERNAL MODULE: ./src/cli/terminalLog.ts
var terminalLog = __webpack_require__(47040);
;// CONCATENATED MODULE: ./src/cli/runCommand.ts
/** @module The command `run`: builds, tests and reports on the user's own machine. */




























/** Not needed to start: it is loaded while Go builds. */
const loadOutput = () => Promise.all(/* import() */[__webpack_require__.e(3489), __webpack_require__.e(2554), __webpack_require__.e(8298), __webpack_require__.e(8617), __webpack_require__.e(747), __webpack_require__.e(1284)]).then(__webpack_require__.bind(__webpack_require__, 21284));
/** @returns the exit code */
async function runCommand(directory, options) {
    const system = (0,process_system/* readSystem */.m)();
    const { env, platform, workingDirectory } = system;
    const inputs = {
        ...(0,runInputs/* parseInputs */.T)((name) => (0,cli_options/* optionText */.re)(options, name), (0,cli_options/* directoryPath */.dh)('DIR', directory)),
        // As in `report`: not from DIR, but from where the user is.
        unit: (0,unitInput/* parseUnitPaths */.q)((0,cli_options/* optionText */.re)(options, 'unit') ?? '', workingDirectory),
    };
    const outDirectory = (0,cli_options/* outPath */.Ib)(options);
    const output = (0,outputFlags/* outputOf */.j)(options);
    const log = (0,terminalLog/* terminalLog */.d)(process.stderr, (0,cli_options/* colorsFor */.u0)(process.stderr), output.format === 'quiet');
    const interrupt = (0,process_interrupt/* onInterrupt */.nA)({
        onFirst: (signal) => {
            log.warning(`${signal}: stopping. A second ${signal} stops at once.`);
        },
    });
    const toolCacheDir = (0,external_node_path_.resolve)((0,toolchain_host/* toolCacheDirectory */.Eq)(env, platform));
    const tooLate = `error: ${watchdog/* REST_TEXT */.Lu}\n`;
    const stop = interrupt.signal;
    const host = (0,runHost/* runHost */.K)(system, { toolCacheDir, log, stop, tooLate, whileBuilding: loadOutput });
    await (0,modulePlaces/* needDirectory */.Az)('working-directory', inputs.workingDirectory);
    const checkouts = await (0,stages_checkouts/* checkoutsOf */.F)(undefined, inputs.workingDirectory);
    const impact = inputs.impact
        ? await impactOfReport((0,namedBaseline/* baselineChoice */.lS)(options), checkouts, outDirectory, inputs.exclude)
        : undefined;
    const baseline = await (0,namedBaseline/* namedBaseline */.rR)(options, checkouts, inputs.exclude, host, inputs.impact);
    const compared = { base: inputs.base, directory: inputs.workingDirectory, env, platform, stop };
    await (0,baseFlag/* checkBase */.q)(compared);
    await (0,outConflict/* refuseUnitConflict */.ts)(inputs.unit, outDirectory);
    const { isNew, check: checkFolder } = await (0,reportFolder/* prepareReportFolder */.OJ)(outDirectory);
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,external_node_os_.tmpdir)(), 'TMPDIR');
    const unwatch = (0,atExit/* atExit */.s)(() => {
        (0,external_node_fs_.rmSync)(directories.root, { recursive: true, force: true });
        if (isNew)
            (0,emptyFolder/* removeIfEmpty */.V)(outDirectory);
    });
    try {
        const ready = await (0,setUp/* setUp */.s)(inputs, directories, host);
        const measurement = await (0,measure/* measure */.x)(ready, { inputs, directories, outDirectory, checkFolder, impact }, host);
        const comparison = await (0,baseFlag/* compareWithBase */.t)(measurement, compared, log);
        const report = (0,judge/* judge */.S)(measurement, await (0,namedBaseline/* withBaseline */.U_)(comparison, measurement, baseline), inputs);
        const { outputRun } = await loadOutput();
        await outputRun(report, { output, outDirectory, checkFolder }, host);
        return interrupt.exitCode() ?? ((0,verdict/* isGreen */.g)(report) ? 0 : 1);
    }
    catch (error) {
        if (error instanceof buildError/* BuildError */.z)
            log.error('the binaries could not be built');
        throw error;
    }
    finally {
        log.progress('');
        await (0,runDirectories/* removeRunDirectories */.B)(directories, log);
        if (isNew)
            (0,emptyFolder/* removeIfEmpty */.V)(outDirectory);
        unwatch();
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

/***/ 97046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf)
/* harmony export */ });
/* harmony import */ var _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54900);
/* harmony import */ var _eventPayload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76581);
/** @module What the result of an event is compared with: the base of its change. The table in docs/on-github.md has all events. */


/** Git's id for no commit: a push that created its branch has no commit before it. */
const NO_COMMIT = /^0+$/;
const BRANCH = /^refs\/heads\/(.+)$/s;
/**
 * The base of an event's change. Undefined if there is no change to speak of: on tags, on the default branch unless
 * commits were pushed to it, and if the default branch is not known.
 * @param ref GITHUB_REF, such as `refs/heads/main`
 */
function baseOf(eventName, ref, payload) {
    return pullRequestBase(payload) ?? mergeGroupBase(payload) ?? branchBase(eventName, ref, payload);
}
/** The branch that pull requests are merged into by default. */
function defaultBranchOf(payload) {
    return (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(payload, 'repository', 'default_branch');
}
/** The name of a branch without `refs/heads/`; undefined for tags and pull requests. */
function branchOf(ref) {
    return BRANCH.exec(ref)?.[1];
}
function pullRequestBase({ pull_request: request }) {
    const branch = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(request, 'base', 'ref');
    return branch === undefined ? undefined : { branch, sha: commitIn((0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(request, 'base', 'sha')) };
}
function mergeGroupBase({ merge_group: group }) {
    const branch = branchOf((0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(group, 'base_ref') ?? '');
    return branch === undefined ? undefined : { branch, sha: commitIn((0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(group, 'base_sha')) };
}
/** A push to the default branch is compared with the commit before it, any other branch with the default branch. */
function branchBase(eventName, ref, payload) {
    const main = defaultBranchOf(payload);
    const branch = branchOf(ref);
    if (main === undefined || branch === undefined)
        return undefined;
    if (branch !== main)
        return { branch: main, sha: undefined };
    const before = eventName === 'push' ? commitIn(payload.before) : undefined;
    return before === undefined ? undefined : { branch: main, sha: before };
}
function commitIn(value) {
    return typeof value === 'string' && _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT */ .cJ.test(value) && !NO_COMMIT.test(value) ? value : undefined;
}


/***/ }),

/***/ 76581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   DG: () => (/* binding */ idIn),
/* harmony export */   Hi: () => (/* binding */ timeIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/** @module The parts of an event's payload that are used. Whoever triggered the event wrote some of it. */



/**
 * Reads the payload; an empty one if there is none, because some runners have none.
 * @throws UserError if the file cannot be read
 */
async function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        return (0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(payload) ? payload : {};
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the event payload in ${path} cannot be read`, 'GITHUB_EVENT_PATH must name the JSON file that the runner writes.', { cause: error });
    }
}
/** What is found below a value by a path of keys; undefined if there is nothing. */
function partOf(value, ...keys) {
    return keys.reduce((found, key) => ((0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(found) ? found[key] : undefined), value);
}
/** A text below a value; undefined if there is none, or an empty one. */
function textIn(value, ...keys) {
    const found = partOf(value, ...keys);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** A whole positive number below a value, such as an id. */
function idIn(value, ...keys) {
    const found = partOf(value, ...keys);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
/** A time below a value, in milliseconds since 1970. */
function timeIn(value, ...keys) {
    const found = Date.parse(textIn(value, ...keys) ?? '');
    return Number.isNaN(found) ? undefined : found;
}


/***/ }),

/***/ 38883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ BuildError)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module The error of a build, apart from building: whoever only shows it does not load that. */

/** go build failed, usually because of compile errors in the user's code. */
class BuildError extends _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    errors;
    packages;
    constructor(message, advice, errors, 
    /** Import paths of the packages that did not compile. */
    packages) {
        super(message, advice);
        this.errors = errors;
        this.packages = packages;
    }
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

/***/ 92896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runHost)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71013);

/** The host of this tool in a system. */
function runHost({ env, platform, arch }, rest) {
    return { env, platform, arch, version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, ...rest };
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
