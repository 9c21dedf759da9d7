export const id = 1123;
export const ids = [1123,227];
export const modules = {

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

/***/ 1123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  impactCommand: () => (/* binding */ impactCommand)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
// EXTERNAL MODULE: ./src/go/packages/modulePlaces.ts
var modulePlaces = __webpack_require__(69652);
// EXTERNAL MODULE: ./src/go/test/launcher.ts
var test_launcher = __webpack_require__(88067);
// EXTERNAL MODULE: ./src/go/toolchain/host.ts
var toolchain_host = __webpack_require__(61490);
// EXTERNAL MODULE: ./src/impact/affected.ts
var impact_affected = __webpack_require__(20512);
// EXTERNAL MODULE: ./src/impact/goSettings.ts
var goSettings = __webpack_require__(16703);
// EXTERNAL MODULE: ./src/inputs/runInputs.ts + 7 modules
var runInputs = __webpack_require__(70838);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var process_interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/system.ts
var process_system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/impact/rules.ts
var rules = __webpack_require__(3985);
;// CONCATENATED MODULE: ./src/report/impact/affectedJson.ts
/** @module Which tests a change can affect, as JSON. docs/impact.md describes it. */


function affectedJson(affected, basis) {
    const { everything, tests, idle, total, seconds, totalSeconds } = affected;
    const value = {
        schemaVersion: 1,
        ...basis,
        selected: tests.length,
        total,
        seconds,
        totalSeconds,
        everything: everything.map(withWhy),
        tests: tests.map(({ importPath, name, seconds: own, reasons }) => ({
            importPath,
            name,
            seconds: own,
            reasons,
        })),
        run: (0,impact_affected/* packageRuns */.Ny)(affected),
        idle: idle.map(withWhy),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}
function withWhy({ rule, what }) {
    return { rule, what, why: rules/* RULES */.y[rule].why };
}

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/report/impact/impactText.ts
/** @module Which tests a change can affect, for a terminal. */




/** Reasons that are shown of a test, and changes that are shown in a list; the rest is in the JSON. */
const MAX_REASONS = 3;
const MAX_CHANGES = 20;
/**
 * @param tags for -tags, with commas; may be empty
 * @returns lines, each with a newline
 */
function impactText(affected, tags) {
    const { everything, tests, idle } = affected;
    const lines = [
        `selected: ${(0,impact_affected/* shareText */.Lu)(affected)}, with ${seconds(affected.seconds)} of the ${seconds(affected.totalSeconds)} that the data has`,
        ...(everything.length > 0 ? ['', 'Everything is selected:', ...reasonLines(everything)] : []),
        ...(everything.length > 0 ? [] : tests.flatMap(testLines)),
        ...(idle.length > 0 ? ['', 'Changes that select nothing:', ...reasonLines(idle)] : []),
        ...(everything.length > 0 || tests.length === 0
            ? []
            : ['', 'To run them:', ...commandLines(affected, tags)]),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function testLines({ importPath, name, reasons }, index, all) {
    const heading = all[index - 1]?.importPath === importPath ? [] : ['', (0,plainText/* plainLine */.h0)(importPath)];
    // A reason that names the test itself need not do so below its name.
    const texts = reasons.map(({ rule, what }) => what === name ? rules/* RULES */.y[rule].what : reasonText({ rule, what }));
    return [...heading, `  ${(0,plainText/* plainLine */.h0)(name)}`, ...shortened(texts, MAX_REASONS).map((line) => `    ${line}`)];
}
function reasonLines(reasons) {
    return shortened(reasons.map(reasonText), MAX_CHANGES).map((line) => `  ${line}`);
}
/** One line is not left out, as the line that says so is as long. */
function shortened(lines, max) {
    return lines.length <= max + 1
        ? lines
        : [...lines.slice(0, max), `and ${(0,plural/* plural */.L)(lines.length - max, 'more change')}`];
}
/** `a file changed that nobody is known to read (compose.yaml)` */
function reasonText({ rule, what }) {
    return (0,plainText/* plainLine */.h0)(`${rules/* RULES */.y[rule].what}: ${what}`);
}
/** Whole, however long they are: a command that is cut does not run. */
function commandLines(affected, tags) {
    const flag = tags === '' ? '' : ` -tags=${tags}`;
    return (0,impact_affected/* packageRuns */.Ny)(affected).map(({ importPath, pattern }) => (0,plainText/* oneLine */.TN)(`  go test${flag} -run '${pattern}' ${importPath}`));
}
function seconds(value) {
    return `${value.toFixed(1)} s`;
}

// EXTERNAL MODULE: ./src/stages/affectedTests.ts + 12 modules
var affectedTests = __webpack_require__(75787);
// EXTERNAL MODULE: ./src/stages/checkouts.ts
var checkouts = __webpack_require__(45234);
// EXTERNAL MODULE: ./src/stages/gitChange.ts
var gitChange = __webpack_require__(70227);
// EXTERNAL MODULE: ./src/stages/runDirectories.ts + 1 modules
var runDirectories = __webpack_require__(71498);
// EXTERNAL MODULE: ./src/stages/runHost.ts
var runHost = __webpack_require__(92896);
// EXTERNAL MODULE: ./src/stages/setUp.ts + 4 modules
var setUp = __webpack_require__(53844);
// EXTERNAL MODULE: ./src/stages/testPlan.ts + 1 modules
var testPlan = __webpack_require__(53286);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/cli/askedReport.ts
var askedReport = __webpack_require__(78747);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/cli/terminalLog.ts
var terminalLog = __webpack_require__(47040);
;// CONCATENATED MODULE: ./src/cli/impact/impactCommand.ts
/** @module The command `impact`: which tests a change can affect. */

























/** @returns the exit code: 0, since a selection is a result and not a failure */
async function impactCommand(directory, options) {
    const place = (0,cli_options/* directoryPath */.dh)('DIR', directory);
    const inputs = (0,runInputs/* parseInputs */.T)((name) => (name === 'go-version' ? (0,cli_options/* optionText */.re)(options, name) : undefined), place);
    const base = (0,cli_options/* optionText */.re)(options, 'base');
    if (base === undefined || base === '')
        throw new errors/* UserError */.yo('--base is missing', 'Name what the change starts from, such as --base main.');
    const system = (0,process_system/* readSystem */.m)();
    const { env, platform, workingDirectory } = system;
    const { path: report } = await (0,askedReport/* askedReport */.N)(options, workingDirectory);
    const log = (0,terminalLog/* terminalLog */.d)(process.stderr, (0,cli_options/* colorsFor */.u0)(process.stderr));
    const interrupt = (0,process_interrupt/* onInterrupt */.nA)({ onFirst: () => undefined });
    const toolCacheDir = (0,external_node_path_.resolve)((0,toolchain_host/* toolCacheDirectory */.Eq)(env, platform));
    const host = (0,runHost/* runHost */.K)(system, { toolCacheDir, log, stop: interrupt.signal });
    await (0,modulePlaces/* needDirectory */.Az)('DIR', inputs.workingDirectory);
    const earlier = await (0,affectedTests.readEarlierRun)(report, await (0,checkouts/* checkoutsOf */.F)(undefined, inputs.workingDirectory));
    const directories = await (0,runDirectories/* makeRunDirectories */.h)((0,external_node_os_.tmpdir)(), 'TMPDIR');
    try {
        const repository = await (0,gitCommand.findRepository)(inputs.workingDirectory, host);
        const baseCommit = await (0,gitChange.baseCommitOf)(repository, base, false);
        const ofBase = await (0,affectedTests/* baseNotes */.x)(repository, earlier.data, { name: base, commit: baseCommit });
        const ready = await (0,setUp/* setUp */.s)(inputs, directories, host);
        const { go } = ready;
        const nowGo = (0,goSettings/* goSettings */.WJ)(ready.pinned.info, env);
        const ofGo = (0,goSettings/* otherGoNote */.fc)(earlier.data.legs, nowGo, (0,cli_options/* optionText */.re)(options, 'go-version'));
        const notes = [...ofBase, ...(ofGo === undefined ? [] : [ofGo])];
        for (const note of notes)
            process.stderr.write(`note: ${note}\n`);
        const launcher = await (0,test_launcher/* buildLauncher */.fI)(go, {
            ...(0,testPlan/* launcherPlace */.o)(ready, directories, host),
            overlay: undefined,
        });
        const tools = { go, launcher, own: [report] };
        const settings = (0,goSettings/* settingsWithGo */.M2)(earlier.data.legs, nowGo);
        const now = { env, settings, suite: undefined };
        const request = { ...now, directory: inputs.workingDirectory, host, tools };
        const affected = await (0,affectedTests/* affectedTests */.S)(earlier, request);
        const { legs } = earlier.data;
        const dataCommits = [...new Set(legs.flatMap(({ commit }) => commit ?? []))];
        const tags = (0,impact_affected/* tagsOf */.Fg)(legs);
        process.stdout.write((0,cli_options/* optionText */.re)(options, 'format') === 'json'
            ? affectedJson(affected, { base, baseCommit, dataCommits, notes, tags })
            : impactText(affected, tags));
        return interrupt.exitCode() ?? 0;
    }
    catch (error) {
        // Ctrl-C reaches the go command and git as well, which then fail.
        (0,process_interrupt/* refuseInterrupted */.NQ)(interrupt.signal);
        if (!(error instanceof gitProblem.GitProblem))
            throw error;
        throw new errors/* UserError */.yo(error.message, error.advice === '' ? undefined : error.advice);
    }
    finally {
        log.progress('');
        await (0,runDirectories/* removeRunDirectories */.B)(directories, log);
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

/***/ 99445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ changeOfDiff),
  e: () => (/* binding */ pathLeftBy)
});

// EXTERNAL MODULE: ./src/diff/lineMap.ts
var lineMap = __webpack_require__(87839);
;// CONCATENATED MODULE: ./src/compare/lineSet.ts
/** The later lines of hunks: those that a change added or modified. */
class NewLines {
    ranges;
    size;
    /** @param hunks in the order of the text, without overlaps */
    constructor(hunks) {
        this.ranges = hunks
            .filter(({ newLines }) => newLines > 0)
            .map(({ newStart, newLines }) => ({ start: newStart, end: newStart + newLines }));
        this.size = this.ranges.reduce((sum, { start, end }) => sum + end - start, 0);
    }
    has(line) {
        let [low, high] = [0, this.ranges.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const range = this.ranges[middle];
            if (range !== undefined && range.end <= line)
                low = middle + 1;
            else
                high = middle;
        }
        const found = this.ranges[low];
        return found !== undefined && found.start <= line;
    }
    *[Symbol.iterator]() {
        for (const { start, end } of this.ranges)
            for (let line = start; line < end; line++)
                yield line;
    }
}

;// CONCATENATED MODULE: ./src/compare/change.ts


const MODE_TYPE = 0o170000;
const REGULAR = 0o100000;
/** The change that git's answer describes. */
function changeOfDiff(files, { base, baseCommit }) {
    const found = new Map();
    const withoutLines = new Set();
    const gone = new Set();
    for (const file of files) {
        const left = pathLeftBy(file);
        if (left !== undefined)
            gone.add(left);
        if (file.status === 'deleted')
            continue;
        const changed = changedFile(file);
        if (changed !== undefined)
            found.set(file.path, changed);
        else if (!isSameSubmodule(file))
            withoutLines.add(file.path);
    }
    return { base, baseCommit, source: 'git', files: found, withoutLines, gone, truncated: false };
}
/** Whether a submodule has another path only. */
function isSameSubmodule({ status, lines, blob, blobBefore }) {
    return status === 'renamed' && lines.kind === 'submodule' && blob === blobBefore;
}
/** The path at the base that the file does not have any more; undefined if it kept it, or had none. */
function pathLeftBy({ status, path, pathBefore }) {
    return status === 'deleted' ? path : status === 'renamed' ? pathBefore : undefined;
}
function changedFile({ status, mode, lines, pathBefore, blob, blobBefore, }) {
    const isRegular = (mode & MODE_TYPE) === REGULAR;
    if (status === 'unmerged' || lines.kind !== 'hunks' || !isRegular)
        return undefined;
    // What was a link had other lines.
    const from = status === 'type' ? undefined : pathBefore;
    return { lines: new NewLines(lines.hunks), from, map: new lineMap/* LineMap */.H(lines.hunks), blob, blobBefore };
}


/***/ }),

/***/ 76994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ headFilesOf),
/* harmony export */   s: () => (/* binding */ TESTED_IS_HEAD)
/* harmony export */ });
/* harmony import */ var _coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53078);
/* harmony import */ var _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87839);
/** @module Where the lines of the tested commit are at the commit that people look at. */


/** The tested commit is the head. */
const TESTED_IS_HEAD = {
    find: ({ file, uncommitted }) => (uncommitted === true ? undefined : { path: file, map: _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .SAME_LINES */ .v }),
    truncated: false,
};
/** The places of files of the tested commit, from its difference to the head. */
function headFilesOf({ files, isComplete, testedBlobs, headBlobs }) {
    const moved = new Map();
    for (const file of files ?? [])
        if (file.status !== 'deleted')
            moved.set(file.path, movedFile(file));
    return {
        find: (tested) => {
            const { file } = tested;
            if ((0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlobOf */ .r4)(tested, headBlobs?.get(file)))
                return { path: file, map: _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .SAME_LINES */ .v };
            if (moved.has(file)) {
                const found = moved.get(file);
                return found !== undefined && (0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlobOf */ .r4)(tested, found.testedBlob) ? found : undefined;
            }
            const isOther = headBlobs?.has(file) === true || tested.uncommitted === true;
            if (files === undefined || !isComplete || isOther)
                return undefined;
            const isTested = testedBlobs === undefined || (0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlobOf */ .r4)(tested, testedBlobs.get(file));
            return isTested ? { path: file, map: _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .SAME_LINES */ .v } : undefined;
        },
        truncated: !isComplete,
    };
}
/** Undefined if the head does not have the file, or its lines are not known. */
function movedFile({ status, pathBefore, blob, lines }) {
    const isKnown = (status === 'modified' || status === 'renamed') && lines.kind === 'hunks';
    if (!isKnown || pathBefore === undefined)
        return undefined;
    return { path: pathBefore, map: new _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .LineMap */ .H(lines.hunks).inverse(), testedBlob: blob };
}


/***/ }),

/***/ 70227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UntestedChange: () => (/* binding */ UntestedChange),
/* harmony export */   baseCommitOf: () => (/* binding */ baseCommitOf),
/* harmony export */   baseOnly: () => (/* binding */ baseOnly),
/* harmony export */   changeFromGit: () => (/* binding */ changeFromGit)
/* harmony export */ });
/* harmony import */ var _compare_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99445);
/* harmony import */ var _compare_headFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76994);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39171);
/* harmony import */ var _git_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39102);
/* harmony import */ var _git_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98615);
/* harmony import */ var _git_gitCommand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14244);
/* harmony import */ var _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4277);
/* harmony import */ var _git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81889);








const WHAT = 'Could not read what changed';
/** What was tested has nothing of the change: no other source can say how much of it is covered. */
class UntestedChange extends _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem {
}
/**
 * Asks git what changed since the base.
 * @returns undefined if there is no base
 * @throws GitProblem, and UntestedChange if asking elsewhere is of no use
 */
async function changeFromGit(request) {
    const { context, base } = request;
    if (base === undefined && context?.base === undefined)
        return undefined;
    // Whatever is checked out here, it is not the merge commit that the other run tested.
    if (context?.reported !== undefined && context.testedSha === undefined)
        return undefined;
    const repository = await (0,_git_gitCommand_js__WEBPACK_IMPORTED_MODULE_5__.findRepository)(request.directory, request);
    const tested = await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, 'HEAD');
    if (tested === undefined)
        throw new _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem(`${WHAT}: the repository has no commit`);
    if (context !== undefined && base === undefined)
        refuseBaseOnly(tested, context);
    const isOfEvent = context === undefined || [context.testedSha, context.headSha].includes(tested);
    if (!isOfEvent && (base === undefined || context.testedSha === undefined))
        throw new _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem(`${WHAT}: the checkout is not of the commit that was tested`);
    const start = await startOf(repository, tested, request);
    const files = context === undefined
        ? await (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffOfWorkingTree */ .a)(repository, start.baseCommit)
        : await (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffOfCommits */ .R)(repository, start.baseCommit, tested);
    const head = context === undefined || !isOfEvent ? undefined : await headOf(repository, tested, context.headSha);
    const workingTree = context === undefined ? repository.root : undefined;
    return { change: (0,_compare_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOfDiff */ .D)(files, start), head, workingTree, blobTexts: storedIn(repository) };
}
/** Without those that git does not give: what they say is then not known. */
function storedIn(repository) {
    return async (ids) => (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b)(repository, ids).catch((error) => {
        if (error instanceof _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem)
            return new Map();
        throw error;
    });
}
/** @throws UntestedChange for the event pull_request_target, unless more than what it begins with was checked out */
function refuseBaseOnly(tested, { eventName, testedSha, headSha }) {
    if (eventName === 'pull_request_target' && tested === testedSha && tested !== headSha)
        throw baseOnly();
}
/** For when the base of a pull request was tested. */
function baseOnly() {
    return new UntestedChange(`${WHAT}: the base branch was tested, and not the pull request`, 'The event pull_request_target begins on the base branch. Measure on the event pull_request, and see docs/forks.md for forks.');
}
/**
 * The commit of a ref of the user's, a branch of the remote if no local one has that name.
 * @throws GitProblem if there is none
 */
async function baseCommitOf(repository, ref, mayFetch) {
    const found = (await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, ref)) ??
        (await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, `refs/remotes/origin/${ref}`)) ??
        (mayFetch ? await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchRef */ .sl)(repository, ref) : undefined);
    if (found !== undefined)
        return found;
    throw new _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem(`${WHAT}: the repository has no branch, tag or commit ${JSON.stringify(ref)}`, 'Name one that it has as the base, such as main or origin/main; `git fetch` gets those of the remote.');
}
async function startOf(repository, tested, { base, context }) {
    if (base !== undefined) {
        const commit = await baseCommitOf(repository, base, context !== undefined);
        return { base, baseCommit: await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .findMergeBase */ .fe)(repository, commit, tested) };
    }
    const { branch = '', sha } = context?.base ?? {};
    const known = await knownStart(repository, tested, context);
    if (known !== undefined) {
        await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureCommit */ .q$)(repository, known);
        return { base: branch, baseCommit: known };
    }
    if (sha !== undefined)
        await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureCommit */ .q$)(repository, sha);
    const commit = sha ?? (await baseCommitOf(repository, branch, true));
    return { base: branch, baseCommit: await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .findMergeBase */ .fe)(repository, commit, tested) };
}
/**
 * The merge base where no history is needed to know it: a pull request's merge commit has the base as its first parent, and
 * a merge group is made on top of its base.
 */
async function knownStart(repository, tested, context) {
    if (context?.testedSha !== tested)
        return undefined;
    if (context.eventName === 'merge_group')
        return context.base?.sha;
    if (context.pullRequest === undefined)
        return undefined;
    const [first, second, ...others] = await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .parentsOf */ .fY)(repository, tested);
    return second === context.headSha && others.length === 0 ? first : undefined;
}
/** Undefined if the clone does not have the head, and could not fetch it. */
async function headOf(repository, tested, head) {
    if (head === tested)
        return _compare_headFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .TESTED_IS_HEAD */ .s;
    try {
        await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureCommit */ .q$)(repository, head);
        return (0,_compare_headFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .headFilesOf */ .V)({
            files: await (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffOfCommits */ .R)(repository, head, tested),
            isComplete: true,
            testedBlobs: await (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .blobsOfCommit */ .Z)(repository, tested),
            headBlobs: undefined,
        });
    }
    catch (error) {
        if (error instanceof _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem)
            return undefined;
        throw error;
    }
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


/***/ })

};
