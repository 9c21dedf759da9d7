export const id = 6922;
export const ids = [6922];
export const modules = {

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

/***/ 30545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outputRun: () => (/* binding */ outputRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/report/writeReport.ts + 6 modules
var writeReport = __webpack_require__(33939);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
;// CONCATENATED MODULE: ./src/cli/coverCommand.ts
/** @module A command that shows the lines of a report: go tool cover finds the sources only from within their module. */


/**
 * The command for the report of a run, for a shell of the platform. It works in the working directory, and with absolute
 * paths in any. Undefined if there are no lines to show, and if a file that a line directive names does not exist: go
 * tool cover would show nothing at all.
 * @param outDirectory absolute: the directory with coverage.out
 * @param platform decides how paths are quoted
 */
async function coverCommand({ moduleDir, modulePath, coverage, directedFiles }, outDirectory, platform) {
    if (moduleDir === undefined || modulePath === undefined || coverage.packages.length === 0)
        return undefined;
    for (const path of directedFiles) {
        const within = path.startsWith(`${modulePath}/`) ? path.slice(modulePath.length) : undefined;
        if (within === undefined || !(await (0,files/* isThere */.$B)((0,external_node_path_.join)(moduleDir, within))))
            return undefined;
    }
    const profile = (0,external_node_path_.join)(outDirectory, 'coverage.out');
    return (0,external_node_path_.resolve)('.') === moduleDir
        ? `go tool cover -html=${quoted((0,external_node_path_.relative)('.', profile), platform)}`
        : `go -C ${quoted(moduleDir, platform)} tool cover -html=${quoted(profile, platform)}`;
}
function quoted(text, platform) {
    if (/^[\w./:\\@%+,-]+$/.test(text))
        return text;
    return platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/process/boundedCommand.ts
var boundedCommand = __webpack_require__(73983);
// EXTERNAL MODULE: ./src/process/findProgram.ts
var findProgram = __webpack_require__(48932);
// EXTERNAL MODULE: ./src/coverage/sourceFiles.ts
var sourceFiles = __webpack_require__(53078);
;// CONCATENATED MODULE: ./src/cli/gitignoreHint.ts
/** @module A hint for people whose report would show up among their changes. */





/** Git must not start a program that the repository's own settings name, nor keep others waiting. */
const QUIETLY = ['-c', 'core.fsmonitor=false', '--no-optional-locks'];
/** Git waits for a .gitignore that tests have replaced by a named pipe. */
const MAX_SECONDS = 2;
/**
 * What to say if git lists the folder of a report as untracked; undefined if it does not, does not answer in time, or if there is no git.
 * @param folder absolute path of an existing folder
 */
async function gitignoreHint(folder, { env, platform, stop }) {
    try {
        if (!(await isInRepository(folder, env)))
            return undefined;
        const git = await (0,findProgram/* findProgram */.K)('git', env, platform);
        if (git === undefined)
            return undefined;
        const args = [...QUIETLY, 'status', '--porcelain', '--untracked-files=normal', '--', '.'];
        const answer = await (0,boundedCommand/* captureBounded */.Q)(git, args, { cwd: folder, env, platform, stop, seconds: MAX_SECONDS });
        if (answer?.exitCode !== 0 || !answer.stdout.startsWith('?? '))
            return undefined;
        return `git does not ignore ${(0,external_node_path_.relative)('.', folder) || '.'}: add it to .gitignore`;
    }
    catch {
        return undefined;
    }
}
/** Whether git would find a repository, which may be elsewhere if the environment says so. */
async function isInRepository(folder, { GIT_DIR = '' }) {
    return GIT_DIR !== '' || (await (0,sourceFiles/* repositoryRoot */.Hn)(await (0,promises_.realpath)(folder), undefined)) !== undefined;
}

// EXTERNAL MODULE: ./src/cli/openReport.ts
var openReport = __webpack_require__(83074);
// EXTERNAL MODULE: ./src/cli/output.ts + 1 modules
var cli_output = __webpack_require__(72773);
;// CONCATENATED MODULE: ./src/cli/runOutput.ts
/** @module What a run leaves: the report in the terminal and in its folder, and hints. */






/** @throws UserError if the report cannot be written; the figures are shown nevertheless */
async function outputRun(report, { output, outDirectory, checkFolder }, host) {
    const { log, platform } = host;
    const text = await (0,cli_output/* outputText */.j)(report, output);
    log.progress('');
    process.stdout.write(output.format === 'table' ? `\n${text}` : text);
    await checkFolder();
    for (const note of await (0,writeReport/* writeReport */.u)(report, outDirectory, output))
        log.info(note);
    log.info(`report: ${(0,external_node_path_.relative)('.', outDirectory) || '.'}`);
    const command = await coverCommand(report, outDirectory, platform);
    if (command !== undefined)
        log.info(`to see the lines: ${command}`);
    const hint = await gitignoreHint(outDirectory, host);
    if (hint !== undefined)
        log.info(hint);
    if (!output.open)
        return;
    const problem = await (0,openReport/* openReport */.N)(outDirectory, host);
    if (problem !== undefined)
        log.warning(problem);
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

/***/ 72303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ moduleTableOf),
/* harmony export */   Sr: () => (/* binding */ moduleFigures),
/* harmony export */   iQ: () => (/* binding */ countsByModule)
/* harmony export */ });
/* harmony import */ var _coverage_moduleFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86657);
/* harmony import */ var _coverage_tallies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2480);
/* harmony import */ var _go_packages_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4916);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);
/** @module The figures of each measured module: the top level of every view if there is more than one. */





/** The modules, in the order in which they were measured, and then others of the data by their paths. */
function moduleFigures({ coverage, modules, suite, mergedTests }) {
    const { packages, sources } = coverage;
    const others = [...new Set(packages.map((pkg) => pkg.modulePath))].filter((path) => path !== '' && !modules.some((module) => module.path === path));
    const all = [...modules, ...others.map((path) => ({ path }))];
    const records = suite === undefined ? mergedTests : (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .testRecords */ .dw)(suite);
    const ran = records === undefined ? undefined : countsByModule(all, records);
    const excused = countsByModule(all, (records ?? []).filter(isQuarantinedFailure));
    return all.map((module) => ({
        path: module.path,
        directory: (0,_coverage_moduleFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleDirectory */ ._)(module),
        tallies: (0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_1__/* .sumAllTallies */ .tB)(packages.filter(({ modulePath }) => modulePath === module.path), sources.length),
        tests: ran === undefined ? module.tests : ran.get(module.path),
        quarantined: failuresIn(excused.get(module.path)),
    }));
}
function isQuarantinedFailure(test) {
    return test.quarantined === true && (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N6)(test);
}
function failuresIn(tests) {
    return tests === undefined ? 0 : tests.fail + tests.unfinished;
}
/** For every view with columns; without rows if there is only one module. */
function moduleTableOf(report) {
    const figures = moduleFigures(report);
    return {
        heads: ['module', 'statements', 'tests', 'covered'],
        rows: figures.length < 2
            ? []
            : figures.map((figure) => [
                figure.directory ?? figure.path,
                `${figure.tallies.together.covered}/${figure.tallies.together.total}`,
                testsText(figure),
                (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .percentText */ .fL)(figure.tallies.together),
            ]),
    };
}
/** `2 passed, 1 failed, 1 failed in quarantine`; a module whose tests did not run because it has none says so. */
function testsText({ tests, quarantined }) {
    if (tests === undefined)
        return '–';
    const failed = failuresIn(tests) - quarantined;
    const parts = [
        ...(tests.pass > 0 ? [`${tests.pass} passed`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(quarantined > 0 ? [`${quarantined} failed in quarantine`] : []),
        ...(tests.skip > 0 ? [`${tests.skip} skipped`] : []),
    ];
    return parts.length === 0 ? 'none ran' : parts.join(', ');
}
/** The tests of each module by outcome, by its path. */
function countsByModule(modules, records) {
    const found = new Map(modules.map(({ path }) => [path, { pass: 0, fail: 0, skip: 0, unfinished: 0 }]));
    const owners = new Map();
    for (const { name, outcome } of records) {
        const importPath = name.split(' ', 1)[0] ?? '';
        if (!owners.has(importPath))
            owners.set(importPath, (0,_go_packages_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleOf */ .cD)(modules, importPath)?.path);
        const counts = found.get(owners.get(importPath) ?? '');
        if (counts !== undefined)
            counts[outcome]++;
    }
    return found;
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ builderText),
/* harmony export */   F3: () => (/* binding */ outsideText),
/* harmony export */   Fq: () => (/* binding */ noFigureText),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   V$: () => (/* binding */ exactPath),
/* harmony export */   W9: () => (/* binding */ functionText),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   YE: () => (/* binding */ SOURCE_HEADINGS),
/* harmony export */   Zy: () => (/* binding */ pathInModule),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   a: () => (/* binding */ excludedText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lE: () => (/* binding */ TOTAL_TEXT),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   tu: () => (/* binding */ countTests),
/* harmony export */   wc: () => (/* binding */ UNIT_HEADING),
/* harmony export */   yO: () => (/* binding */ suiteText),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/* harmony import */ var _coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27401);
/* harmony import */ var _covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96700);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45124);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);





/** The percentage as Go rounds it, without a sign: `72.4`; undefined if there are no statements. */
function percent({ covered, total }) {
    return total === 0 ? undefined : (0,_covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l)(covered, total).replace('%', '');
}
/** The percentage as Go prints it, `72.4%`, or a dash if there are no statements. */
function percentText({ covered, total }) {
    return total === 0 ? '–' : (0,_covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l)(covered, total);
}
/** `not counted: 345 statements in 6 packages that nothing links`; undefined if everything selected is in the total. */
function outsideText({ coverage }) {
    const { notLinked } = coverage;
    const { statements, complete } = outside(coverage);
    if (notLinked.length === 0 || (complete && statements === 0))
        return undefined;
    const packages = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(notLinked.length, 'package')} that nothing links`;
    if (statements === 0)
        return `not counted: ${packages}`;
    return `not counted: ${complete ? '' : 'at least '}${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(statements, 'statement')} in ${packages}`;
}
/** `excluded: 18 statements in 3 files`; undefined if nothing is. */
function excludedText({ coverage }) {
    const { total } = (0,_coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedTally */ .z)(coverage);
    if (total === 0)
        return undefined;
    const files = new Set(coverage.excluded?.map(({ path }) => path)).size;
    return `excluded: ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(total, 'statement')} in ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(files, 'file')}`;
}
/** Stands for the figure if there is none. @param nothing the words if there is no data at all */
function noFigureText(coverage, nothing = 'nothing was measured') {
    return (0,_coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedTally */ .z)(coverage).total > 0 ? 'everything is excluded' : nothing;
}
/** What preserving is worth: `4866 of 5136 covered statements would be missing without preserve`; undefined if nothing. */
function keptText({ keptStatements = 0, coverage }) {
    if (keptStatements === 0)
        return undefined;
    const { covered } = coverage.tallies.together;
    return `${keptStatements} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(covered, 'covered statement')} would be missing without preserve`;
}
/** Whether a finding is so often of no consequence that views show its title only, and the rest on demand. */
function isFolded({ code, severity }) {
    return code === 'binary-never-ran' && severity === 'notice';
}
/** The statements of selected packages that nothing links, and whether all of them are known. */
function outside({ notLinked, unlinkedStatements }) {
    const statements = [...unlinkedStatements.values()].reduce((sum, count) => sum + count, 0);
    return { statements, complete: notLinked.every((path) => unlinkedStatements.has(path)) };
}
/** Shortens an import path within a module: `example.com/m/internal/store` in `example.com/m` is `./internal/store`. */
function shortPath(importPath, modulePath) {
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .HD)(exactPath(importPath, modulePath));
}
/** The same, with every character as it is, for tables that keep names apart. */
function exactPath(importPath, modulePath) {
    if (importPath === modulePath)
        return '.';
    const isWithin = modulePath !== undefined && importPath.startsWith(`${modulePath}/`);
    return isWithin ? `.${importPath.slice(modulePath.length)}` : importPath;
}
/** Shows `*T.M` as `T.M`. Function literals outside functions are named after their position (by cmd/cover). */
function functionText(name) {
    return /^func\.L\d+\.C\d+$/.test(name) ? 'a function literal' : (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(name.replace(/^\*/, ''));
}
/** The path of a file within the module, if everything is of one module: `internal/store/store.go`. */
function pathInModule(path, { packages }) {
    const [module, ...others] = new Set(packages.map((pkg) => pkg.modulePath));
    return others.length === 0 ? shortPath(path, module).replace(/^\.\//, '') : (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .HD)(path);
}
/** Who built a binary that the run did not; undefined if the run did, or nobody knows. */
function builderText({ suite, go }, { origin }) {
    if (suite === undefined || origin === 'built')
        return undefined;
    if (suite.kind !== 'steps')
        return 'built by a test';
    // Without what the build action left, it may have built everything.
    return go === undefined ? undefined : 'not built by the build action';
}
/** The result of the suite in one line; undefined if no suite was run. */
function suiteText(report) {
    const { suite } = report;
    if (suite === undefined)
        return undefined;
    const seconds = `${suite.seconds.toFixed(1)} s`;
    if (suite.kind === 'steps')
        return suite.passed ? `the job’s own steps, ${seconds}` : 'an earlier step of the job failed';
    if (suite.kind === 'command')
        return `the command exited with code ${suite.exitCode} after ${seconds}`;
    const counts = countTests(report);
    if (Object.values(counts).every((count) => count === 0))
        return `no test ran${leftOut(suite)}`;
    const ran = suite.packages.filter((pkg) => pkg.outcome !== 'none').length;
    const parts = [`${counts.pass} passed${counts.flaky === 0 ? '' : ` (${counts.flaky} flaky)`}`];
    const interrupted = report.findings.some(({ code }) => code === 'interrupted') ? counts.unfinished : 0;
    const failed = counts.fail + counts.unfinished - interrupted;
    if (failed > 0)
        parts.push(`${failed} failed`);
    if (counts.quarantined > 0)
        parts.push(`${counts.quarantined} failed in quarantine`);
    if (interrupted > 0)
        parts.push(`${interrupted} interrupted`);
    if (counts.skip > 0)
        parts.push(`${counts.skip} skipped`);
    return `${parts.join(', ')} in ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(ran, 'package')}, ${seconds}${leftOut(suite)}`;
}
function leftOut(suite) {
    return suite.leftOut === 0 ? '' : `; ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(suite.leftOut, 'untagged test function')} left out`;
}
/** Counts tests by outcome; of a test with subtests, only the subtests are counted. */
function countOutcomes(report) {
    const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0 };
    for (const pkg of report.suite?.packages ?? []) {
        for (const test of (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .leafTests */ .aj)(pkg))
            counts[test.outcome]++;
    }
    return counts;
}
/** Counts tests as countOutcomes does, but those that failed in quarantine apart. Flaky tests have passed. */
function countTests({ suite, }) {
    const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0, flaky: 0, quarantined: 0 };
    for (const pkg of suite?.packages ?? []) {
        for (const test of (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .leafTests */ .aj)(pkg)) {
            if ((0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N6)(test) && (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .isQuarantined */ .fK)(test))
                counts.quarantined++;
            else
                counts[test.outcome]++;
        }
        counts.flaky += (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__/* .flakyTests */ .Xk)(pkg).length;
    }
    return counts;
}
/** What the total counts: the union of the units of all pods. */
const TOTAL_TEXT = 'The total is every statement that is linked into a measured binary or test.';
/** Unit tests where sources are listed; they are none. */
const UNIT_HEADING = 'unit tests';
const SOURCE_HEADINGS = { binaries: 'binaries', tests: 'test processes' };


/***/ })

};
