export const id = 2940;
export const ids = [2940];
export const modules = {

/***/ 65799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ checkBase),
/* harmony export */   t: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53002);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/* harmony import */ var _support_messageLines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53561);
/** @module The flag `--base`: comparing with a commit on a machine of the user's. */



/**
 * Checks before anything is built that there is something to compare with.
 * @throws UserError if git does not know the base
 */
async function checkBase({ base, directory, ...host }) {
    if (base === undefined)
        return;
    const [{ baseCommitOf }, { findRepository }, { GitProblem }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6176), __webpack_require__.e(7636)]).then(__webpack_require__.bind(__webpack_require__, 87636)),
        __webpack_require__.e(/* import() */ 4244).then(__webpack_require__.bind(__webpack_require__, 14244)),
        __webpack_require__.e(/* import() */ 4277).then(__webpack_require__.bind(__webpack_require__, 4277)),
    ]);
    try {
        await baseCommitOf(await findRepository(directory, host), base, false);
    }
    catch (error) {
        if (!(error instanceof GitProblem))
            throw error;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`--base: ${error.message}`, error.advice === '' ? undefined : error.advice);
    }
}
/** Compares a measurement with the base; what goes wrong is logged. */
async function compareWithBase(measurement, request, log) {
    if (request.base === undefined)
        return _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COMPARISON */ .gE;
    const { compare } = await Promise.all(/* import() */[__webpack_require__.e(6176), __webpack_require__.e(7636), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 40707));
    // A shallow clone is deepened, which takes as long as the remote does.
    log.progress(`read what changed since ${request.base}`);
    const comparison = await compare({ ...request, measurement, github: undefined, annotations: 'none' });
    log.progress('');
    const { problem } = comparison;
    if (problem !== undefined)
        log.warning((0,_support_messageLines_js__WEBPACK_IMPORTED_MODULE_2__/* .messageLines */ .V)(problem.words, problem.advice));
    return comparison;
}


/***/ }),

/***/ 46596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withBaseline),
/* harmony export */   r: () => (/* binding */ namedBaseline)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53002);
/* harmony import */ var _inputs_baselineInput_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73884);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60776);
/** @module The flag --baseline of `run`, `report` and `collect`. */



/**
 * Reads the named baseline. It is read before anything is built, so that a wrong path costs no time.
 * @param checkouts absolute directories that may be the checkout of it
 * @param exclude that of the report
 * @throws UserError if it cannot be used
 */
async function namedBaseline(options, checkouts, exclude, host) {
    const choice = (0,_inputs_baselineInput_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaseline */ .n)(() => (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .optionText */ .re)(options, 'baseline'), '.');
    if (choice.kind !== 'path')
        return _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .WITHOUT_BASELINE */ .XG;
    const { readBaseline } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8106), __webpack_require__.e(6176), __webpack_require__.e(4307)]).then(__webpack_require__.bind(__webpack_require__, 78064));
    return { value: await readBaseline(choice.name, choice.path, checkouts, host, exclude) };
}
async function withBaseline(comparison, measurement, baseline) {
    if (baseline.value === undefined)
        return { ...comparison, baseline };
    const { compareBaseline } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8106), __webpack_require__.e(6176), __webpack_require__.e(2072), __webpack_require__.e(3878), __webpack_require__.e(158), __webpack_require__.e(5835)]).then(__webpack_require__.bind(__webpack_require__, 17777));
    const change = comparison.change.value;
    return { ...comparison, baseline: await compareBaseline(measurement, { baseline, change }) };
}


/***/ }),

/***/ 83074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openReport)
/* harmony export */ });
/* unused harmony export openersOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49072);
/* harmony import */ var _process_findProgram_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48932);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88020);
/** @module Opening the report in the user's browser. */





const PAGE = 'index.html';
/** How long a program may take to say that it cannot open anything, in milliseconds. */
const PATIENCE_MS = 1000;
/**
 * Opens the page of a report in the browser, except in CI.
 * @param folder absolute, of the report
 * @returns what to say if it was not opened; undefined if it was
 */
async function openReport(folder, desktop) {
    const { env } = desktop;
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, PAGE);
    if (isSet(env.CI) || isSet(env.GITHUB_ACTIONS))
        return `--open opens nothing in CI: the report is ${page}`;
    if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isThere */ .$B)(page)))
        return `--open: there is no ${page}`;
    const reason = hasDisplay(desktop) ? await open(page, desktop) : 'there is no display';
    return reason === undefined ? undefined : `--open: ${reason}. Open ${page} in a browser.`;
}
/** @returns why it could not be opened */
async function open(page, { env, platform }) {
    const openers = openersOf(platform, env);
    for (const { program, args } of openers) {
        const found = /[\\/]/.test(program)
            ? (await (0,_process_findProgram_js__WEBPACK_IMPORTED_MODULE_2__/* .isExecutable */ .T)(program)) && program
            : await (0,_process_findProgram_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)(program, env, platform);
        if (found === undefined || found === false)
            continue;
        try {
            const exitCode = (await (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .startDetached */ .tG)(found, [...args, page], { env, patience: PATIENCE_MS })) ?? 0;
            return exitCode === 0 ? undefined : `${program} failed with exit code ${exitCode}`;
        }
        catch (error) {
            return `${program} could not be started: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}`;
        }
    }
    return `${openers.map(({ program }) => program).join(' or ')} is not installed`;
}
/** The programs of the system, in the order in which they are tried. Each takes a path as it is, without a shell. */
function openersOf(platform, env) {
    if (platform === 'darwin')
        return [{ program: '/usr/bin/open', args: [] }];
    if (platform === 'win32') {
        const program = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'rundll32.exe');
        return [{ program, args: ['url.dll,FileProtocolHandler'] }];
    }
    return [
        { program: 'xdg-open', args: [] },
        { program: 'wslview', args: [] },
    ];
}
/** Without one, xdg-open may start a browser for terminals, and has no terminal for it. */
function hasDisplay({ env, platform }) {
    return (platform === 'darwin' ||
        platform === 'win32' ||
        isSet(env.DISPLAY) ||
        isSet(env.WAYLAND_DISPLAY) ||
        isSet(env.WSL_DISTRO_NAME));
}
function isSet(value) {
    return value !== undefined && !['', '0', 'false'].includes(value);
}


/***/ }),

/***/ 72773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ outputText)
});

// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/report/json/reportJson.ts + 3 modules
var reportJson = __webpack_require__(3893);
// EXTERNAL MODULE: ./src/report/markdown/summary.ts
var summary = __webpack_require__(19198);
// EXTERNAL MODULE: ./src/report/terminal/terminalReport.ts + 4 modules
var terminalReport = __webpack_require__(2960);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/coverage/functions.ts
var coverage_functions = __webpack_require__(47775);
// EXTERNAL MODULE: ./src/coverage/unitOnly.ts
var unitOnly = __webpack_require__(77720);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/report/repositoryFiles.ts
var repositoryFiles = __webpack_require__(40753);
;// CONCATENATED MODULE: ./src/report/uncoveredPlaces.ts
/** @module Uncovered functions with the places of their files, for lists that editors and terminals can open. */





/** How many files are looked for at the same time. */
const PARALLEL_FILES = 16;
/**
 * The functions with uncovered statements, the worst first. A file that exists is named by its path from the working
 * directory, another one by its path in the repository, or else as in the coverage model.
 * @param workingDirectory absolute
 */
async function placedFunctions(report, workingDirectory) {
    const functions = (0,coverage_functions/* uncoveredFunctions */.d)(report.coverage);
    const places = await filePlaces(report, functions.map(({ path }) => path), workingDirectory);
    return functions.map((fn) => ({ ...fn, file: places.get(fn.path) ?? fn.path }));
}
/** The places of the files with uncovered changed lines, lost coverage, or code that only unit tests cover. */
async function changePlaces(report, workingDirectory) {
    const { patch, baseline } = report.comparison;
    const all = [
        ...(patch.value?.files ?? []).filter(({ uncovered }) => uncovered.length > 0),
        ...(baseline.value?.lost ?? []),
        ...(0,unitOnly/* unitOnlyFunctions */.A)(report.coverage),
    ];
    return filePlaces(report, all.map(({ path }) => path), workingDirectory);
}
/** The places of files, by path: those of files that exist are relative to the working directory. */
async function filePlaces(report, paths, workingDirectory) {
    const places = new Map((0,repositoryFiles/* repositoryPaths */.D4)(report));
    await (0,parallel/* forEachLimited */.v)([...new Set(paths)], PARALLEL_FILES, async (path) => {
        const place = await report.sources.place(path);
        if (place !== undefined)
            places.set(path, (0,external_node_path_.relative)(workingDirectory, place));
    });
    return places;
}

// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/output.ts
/** @module What `run`, `report` and `collect` print on standard output. */






/** The text of a report for standard output; it ends with a newline. */
async function outputText(report, { format, uncovered }) {
    if (format === 'markdown')
        return (0,summary/* summary */.z)(report);
    const { workingDirectory } = (0,system/* readSystem */.m)();
    const functions = uncovered ? await placedFunctions(report, workingDirectory) : undefined;
    if (format === 'json')
        return (0,reportJson/* reportJson */.l4)(report, functions);
    const show = format === 'quiet' ? terminalReport/* quietReport */.X : terminalReport/* terminalReport */.R;
    const places = await changePlaces(report, workingDirectory);
    return show(report, (0,options/* colorsFor */.u0)(process.stdout), (0,options/* widthOf */.qz)(process.stdout), { functions, places });
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
/* harmony import */ var _report_writeReport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33939);
/* harmony import */ var _openReport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83074);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72773);
/** @module What `report` and `collect` leave: the report on standard output and in its folder. */




/**
 * @param outDirectory absolute
 * @throws UserError if the report cannot be written; the figures are shown nevertheless
 */
async function outputReport(report, output, outDirectory, { log, ...desktop }) {
    process.stdout.write(await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .outputText */ .j)(report, output));
    const notes = await (0,_report_writeReport_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReport */ .u)(report, outDirectory, output);
    for (const line of [...notes, `report: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', outDirectory) || '.'}`])
        log.info(line);
    if (!output.open)
        return;
    const problem = await (0,_openReport_js__WEBPACK_IMPORTED_MODULE_2__/* .openReport */ .N)(outDirectory, desktop);
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

/***/ 45770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (/* binding */ fits),
  HZ: () => (/* binding */ hitLines),
  Dx: () => (/* binding */ linesOf),
  c2: () => (/* binding */ statusOf)
});

;// CONCATENATED MODULE: ./src/coverage/lineCrossings.ts
/**
 * @module Units that cross lines from one end to the other. The units of one build do not overlap, so one at most crosses
 * a line; those of several builds may, any number of them on any number of lines, and the work must not be the product.
 */
/** The units that cross lines. */
class Crossings {
    /** How many units cross each line. */
    depth;
    crossing;
    from;
    to;
    overlaps;
    /** @param lines the number of lines */
    constructor({ from, to }, lines) {
        this.from = from;
        this.to = to;
        const crossing = [];
        for (let unit = 0; unit < from.length; unit++) {
            if ((from[unit] ?? 0) < (to[unit] ?? 0))
                crossing.push(unit);
        }
        this.crossing = crossing;
        this.depth = this.sum(lines, () => true);
        this.overlaps = this.depth.some((depth) => depth > 1);
    }
    /** How many executed units cross each line. */
    executed(counts) {
        return this.sum(this.depth.length, (unit) => (counts[unit] ?? 0) > 0);
    }
    /** The largest count of the units that cross each line. */
    hits(counts) {
        const hits = new Uint32Array(this.depth.length);
        if (!this.overlaps) {
            for (const unit of this.crossing)
                hits.fill(counts[unit] ?? 0, this.from[unit], this.to[unit]);
            return hits;
        }
        // The largest count is written first, and nothing over it: each line is written once.
        const ordered = this.crossing.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
        const unwritten = new Unwritten(hits.length);
        for (const unit of ordered) {
            const [count, to] = [counts[unit] ?? 0, this.to[unit] ?? 0];
            for (let line = unwritten.from(this.from[unit] ?? 0); line < to; line = unwritten.from(line)) {
                hits[line] = count;
                unwritten.write(line);
            }
        }
        return hits;
    }
    sum(lines, counts) {
        const changes = new Int32Array(lines + 1);
        for (const unit of this.crossing) {
            if (!counts(unit))
                continue;
            const [from, to] = [this.from[unit] ?? 0, this.to[unit] ?? 0];
            changes[from] = (changes[from] ?? 0) + 1;
            changes[to] = (changes[to] ?? 0) - 1;
        }
        const depths = new Uint32Array(lines);
        for (let line = 0, depth = 0; line < lines; line++) {
            depth += changes[line] ?? 0;
            depths[line] = depth;
        }
        return depths;
    }
}
/** Which of some lines have not been written yet. */
class Unwritten {
    /** For each line a later one, or itself, before which all have been written. */
    next;
    constructor(lines) {
        this.next = new Uint32Array(lines + 1);
        for (let line = 0; line <= lines; line++)
            this.next[line] = line;
    }
    /** The first unwritten line from there on. */
    from(line) {
        let found = line;
        while (this.next[found] !== found)
            found = this.next[found] ?? 0;
        // Shortens the way for the next time.
        for (let at = line; at !== found;) {
            const next = this.next[at] ?? 0;
            this.next[at] = found;
            at = next;
        }
        return found;
    }
    write(line) {
        this.next[line] = line + 1;
    }
}

;// CONCATENATED MODULE: ./src/coverage/lines.ts
/**
 * @module The line rule: which lines of a file can be covered, and which are. Every format that speaks of lines uses it;
 * docs/lines.md explains it by examples.
 *
 * A unit counts on every line on which it has code. Where no unit has code, the units that begin there count: `} else {`
 * is covered if the block is that it opens. Units without statements never count, and neither do blank lines, comments
 * and lines of nothing but punctuation.
 *
 * Without its source nobody knows on which of its lines a unit has code, so only the line on which it begins counts:
 * any other one could be a comment.
 */

/** Whether all, some or none of the units on line i were executed. */
function statusOf({ units }, { executed }, i) {
    const count = executed[i] ?? 0;
    return count === 0 ? 'uncovered' : count === units[i] ? 'covered' : 'partly covered';
}
/** How many lines were executed at least partly. */
function hitLines({ executed }) {
    return executed.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
}
/**
 * The lines of a file.
 * @param units of one file, in any order
 * @param sources the number of sources
 * @param code undefined if the source is not known
 * @param lastLine the file's last line, if the source is not known but its length is: later lines do not exist
 */
function linesOf(units, sources, code, lastLine = Infinity) {
    const isComplete = code !== undefined && fits(units, code);
    const last = isComplete ? code.lines : Math.min(lastLine, code?.lines ?? Infinity);
    const found = isComplete ? withCode(units, code) : beginnings(units, last);
    const edges = edgesOf(found);
    const inside = new Crossings(found.insides, found.lines.length);
    const column = (countOf) => columnOf(found, edges, inside, countsOf(units, countOf));
    return {
        lines: found.lines,
        units: found.lines.map((_, i) => edgeCount(edges, i) + (inside.depth[i] ?? 0)),
        together: column((unit) => unit.count),
        bySource: Array.from({ length: sources }, (_, source) => column((unit) => unit.counts[source] ?? 0)),
        edges,
        isComplete,
    };
}
/** Whether the units can be of that source; those of a file that line directives name need not be. */
function fits(units, code) {
    return units.every(({ startLine, endLine }) => startLine > 0 && startLine <= endLine && endLine <= code.lines);
}
function withCode(units, code) {
    const hasCode = code.linesWithCode();
    const counts = new Uint8Array(code.lines + 2);
    const [edgeLines, edgeUnits, silent] = [[], [], []];
    const add = (line, unit) => {
        edgeLines.push(line);
        edgeUnits.push(unit);
        counts[line] = 1;
    };
    const crossing = new Int32Array(code.lines + 2);
    for (const [index, unit] of units.entries()) {
        if (unit.statements === 0)
            continue;
        const { startLine, startColumn, endLine, endColumn } = unit;
        const isOneLine = startLine === endLine;
        if (code.hasCode(startLine, startColumn, isOneLine ? endColumn : Infinity))
            add(startLine, index);
        else if (hasCode[startLine] === 1)
            silent.push(index);
        if (isOneLine)
            continue;
        if (code.hasCode(endLine, 1, endColumn))
            add(endLine, index);
        crossing[startLine + 1] = (crossing[startLine + 1] ?? 0) + 1;
        crossing[endLine] = (crossing[endLine] ?? 0) - 1;
    }
    for (let line = 1, depth = 0; line <= code.lines; line++) {
        depth += crossing[line] ?? 0;
        if (depth > 0 && hasCode[line] === 1)
            counts[line] = 1;
    }
    const taken = counts.slice();
    for (const index of silent) {
        const line = units[index]?.startLine ?? 0;
        if (taken[line] === 0)
            add(line, index);
    }
    return found(units, counts, { lines: edgeLines, units: edgeUnits });
}
function found(units, counts, edges) {
    const lines = [];
    /** For each line, the index of the first coverable line from there on. */
    const indexes = new Uint32Array(counts.length + 1);
    for (let line = 0; line < counts.length; line++) {
        indexes[line] = lines.length;
        if (counts[line] === 1)
            lines.push(line);
    }
    indexes[counts.length] = lines.length;
    const [from, to] = [new Uint32Array(units.length), new Uint32Array(units.length)];
    for (const [index, { statements, startLine, endLine }] of units.entries()) {
        if (statements === 0 || endLine <= startLine)
            continue;
        from[index] = indexes[startLine + 1] ?? 0;
        to[index] = indexes[endLine] ?? 0;
    }
    const places = new Uint32Array(edges.lines.length);
    for (let pair = 0; pair < places.length; pair++)
        places[pair] = indexes[edges.lines[pair] ?? 0] ?? 0;
    return {
        lines: new Uint32Array(lines),
        edges: { lines: places, units: edges.units },
        insides: { from, to },
    };
}
/** The rule without source; the lines are numbered as the units say, and may be any. */
function beginnings(units, lastLine) {
    const indexes = [...units.keys()].filter((index) => {
        const unit = units[index];
        return unit !== undefined && unit.statements > 0 && unit.startLine > 0 && unit.startLine <= lastLine;
    });
    const starts = indexes.map((index) => units[index]?.startLine ?? 0);
    const lines = Uint32Array.from(new Set(starts)).sort();
    const places = new Map(Array.from(lines, (line, i) => [line, i]));
    return {
        lines,
        edges: { lines: starts.map((line) => places.get(line) ?? 0), units: indexes },
        insides: { from: new Uint32Array(units.length), to: new Uint32Array(units.length) },
    };
}
/** Sorts the pairs by line, in the order of the units. */
function edgesOf({ lines, edges }) {
    const starts = new Uint32Array(lines.length + 1);
    for (let pair = 0; pair < edges.units.length; pair++) {
        const line = edges.lines[pair] ?? 0;
        starts[line + 1] = (starts[line + 1] ?? 0) + 1;
    }
    for (let i = 0; i < lines.length; i++)
        starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
    const next = starts.slice();
    const units = new Uint32Array(edges.units.length);
    for (let pair = 0; pair < edges.units.length; pair++) {
        const line = edges.lines[pair] ?? 0;
        const place = next[line] ?? 0;
        units[place] = edges.units[pair] ?? 0;
        next[line] = place + 1;
    }
    return { starts, units };
}
function edgeCount({ starts }, line) {
    return (starts[line + 1] ?? 0) - (starts[line] ?? 0);
}
function countsOf(units, countOf) {
    const counts = new Uint32Array(units.length);
    let unit = 0;
    for (const each of units)
        counts[unit++] = countOf(each);
    return counts;
}
function columnOf({ lines }, { starts, units }, inside, counts) {
    const executed = inside.executed(counts);
    const hits = inside.hits(counts);
    for (let line = 0; line < lines.length; line++) {
        for (let edge = starts[line] ?? 0; edge < (starts[line + 1] ?? 0); edge++) {
            const count = counts[units[edge] ?? 0] ?? 0;
            if (count === 0)
                continue;
            executed[line] = (executed[line] ?? 0) + 1;
            hits[line] = Math.max(hits[line] ?? 0, count);
        }
    }
    return { executed, hits };
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

/***/ 54900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   C5: () => (/* binding */ MAX_WORD),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   R1: () => (/* binding */ MAX_TESTS),
/* harmony export */   Wt: () => (/* binding */ SOURCE_PATH),
/* harmony export */   _5: () => (/* binding */ MAX_ITEMS),
/* harmony export */   aD: () => (/* binding */ MAX_GATES),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   eM: () => (/* binding */ MAX_MANIFEST_LENGTH),
/* harmony export */   fP: () => (/* binding */ MAX_FAILED_TESTS),
/* harmony export */   hI: () => (/* binding */ MATRIX_LIMITS),
/* harmony export */   jV: () => (/* binding */ MAX_PROSE),
/* harmony export */   lm: () => (/* binding */ MAX_PATH),
/* harmony export */   oe: () => (/* binding */ MAX_HISTORY)
/* harmony export */ });
/** @module The limits of a manifest, which its writer keeps and its reader checks. */
/** In bytes, and in characters. A manifest for a module with 1,000 files and 10,000 processes has about 1.1 million. */
const MAX_MANIFEST_LENGTH = 32 * 1024 * 1024;
/** For names, in UTF-16 code units. */
const MAX_WORD = 1000;
const MAX_PATH = 4096;
/** For titles, test names and lines of evidence. */
const MAX_PROSE = 65_536;
/** For lists that grow with the module or the suite. */
const MAX_ITEMS = 200_000;
const MAX_FINDINGS = 1000;
const MAX_FAILED_TESTS = 100;
/** Of more tests, none are listed: tests that are left out would seem to be removed. */
const MAX_TESTS = 20_000;
/** For the totals of earlier runs. */
const MAX_HISTORY = 20;
const MAX_GATES = 200;
/** For the values of a matrix. */
const MATRIX_LIMITS = { depth: 20, values: 10_000, text: 4096 };
/** A path in a repository: without empty elements, `.`, `..`, drive letters, control characters and backslashes. */
const SOURCE_PATH = /^(?![A-Za-z]:)(?!\.{0,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^\\\p{Cc}]+$/u;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;


/***/ })

};
