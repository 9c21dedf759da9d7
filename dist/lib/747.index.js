export const id = 747;
export const ids = [747];
export const modules = {

/***/ 73883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ AttributedFiles)
});

// EXTERNAL MODULE: ./src/coverage/carriedReach.ts
var carriedReach = __webpack_require__(22189);
// EXTERNAL MODULE: ./src/attribution/lastBranch.ts + 1 modules
var lastBranch = __webpack_require__(26468);
// EXTERNAL MODULE: ./src/attribution/testsOfUnits.ts
var testsOfUnits = __webpack_require__(84994);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
// EXTERNAL MODULE: ./src/attribution/unitColumns.ts
var unitColumns = __webpack_require__(3184);
;// CONCATENATED MODULE: ./src/attribution/nearestTest.ts




/**
 * Finds nearest tests: one that executes the last branch before a block, else something of the function, else of the file,
 * else of the package. Among several it is the one with the fewest units, since it is about little else. What is executed
 * outside tests does not count.
 */
class NearestTests {
    attribution;
    knownSizes;
    /** By file, or by the first file of a package. */
    ofFiles = new Map();
    constructor(attribution) {
        this.attribution = attribution;
    }
    /**
     * The nearest test of a block; undefined if no test reaches its package.
     * @param block uncovered lines
     */
    of({ file, units, textOf }, block) {
        const branch = (0,lastBranch/* lastBranch */.X)(units, block, textOf);
        const names = new Set((0,lastBranch/* uncoveredUnits */.R)(units, block).map(({ functionName }) => functionName));
        const ofFunction = units.flatMap((unit, i) => unit.count > 0 && names.has(unit.functionName) ? file.first + i : []);
        const near = this.best(branch === undefined ? [] : [file.first + branch.unit]) ?? this.best(ofFunction);
        if (near !== undefined)
            return { ...near, reaches: 'function' };
        const inFile = this.kept(file.path, [file]);
        if (inFile !== undefined)
            return { ...inFile, reaches: 'file' };
        const folder = packageOf(file);
        const files = this.attribution.units.files.filter((each) => packageOf(each) === folder);
        const inPackage = this.kept(folder, files);
        return inPackage === undefined ? undefined : { ...inPackage, reaches: 'package' };
    }
    kept(key, files) {
        if (!this.ofFiles.has(key))
            this.ofFiles.set(key, this.best(files.flatMap(unitsOfFile)));
        return this.ofFiles.get(key);
    }
    best(units) {
        const found = (0,testsOfUnits/* testsOfUnits */.s)(this.attribution, units);
        const isTest = (test) => this.attribution.tests[test]?.stretch === 'test';
        const certain = found.exact.filter(isTest);
        const tests = certain.length > 0 ? certain : (0,testsOfUnits/* possibleTests */.P)(found).filter(isTest);
        let best;
        for (const test of tests)
            if (best === undefined || this.sizeOf(test) < this.sizeOf(best))
                best = test;
        return best === undefined ? undefined : { test: best, exact: certain.length > 0 };
    }
    /** How much a test covers, as far as it is known to be its own. */
    sizeOf(test) {
        this.knownSizes ??= sizesOf(this.attribution);
        return this.knownSizes[test] ?? 0;
    }
}
function sizesOf(attribution) {
    const sizes = new Float64Array(attribution.tests.length);
    const ofSubjects = subjectSizes(attribution);
    for (const [index, { tests, exact }] of attribution.subjects.entries())
        if (exact)
            for (const test of tests)
                sizes[test] = (sizes[test] ?? 0) + (ofSubjects[index] ?? 0);
    return sizes;
}
/** How many units each subject has. By columns, those of all subjects need never be in memory together. */
function subjectSizes(attribution) {
    if (!(0,unitColumns/* isColumnar */.G)(attribution))
        return Float64Array.from(attribution.subjects.keys(), (subject) => attribution.unitsOf(subject).size);
    const sizes = new Float64Array(attribution.subjects.length);
    for (const column of attribution.columns())
        for (let chunk = 0; chunk < column.count; chunk++) {
            const size = (0,unitChunk/* unitsInChunk */.wh)(column.bitsOf(chunk));
            for (const subject of column.subjectsOf(chunk))
                sizes[subject] = (sizes[subject] ?? 0) + size;
        }
    return sizes;
}
function unitsOfFile({ first, count }) {
    return Array.from({ length: count }, (_, i) => first + i);
}
/** The import path, or the folder if it is not known. Neither is the path of a file. */
function packageOf({ path, importPath }) {
    return importPath ?? path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./src/attribution/attributedFiles.ts
/** @module The files of a coverage model with the numbers that their units have in an attribution. */


class AttributedFiles {
    attribution;
    /** By path, as in the coverage model. */
    all;
    /** What of it only tests covered that did not run. */
    carried;
    nearest;
    /** @param attribution of the units of the model */
    constructor({ packages, reach }, attribution) {
        this.attribution = attribution;
        this.carried = new carriedReach/* CarriedReach */.m(reach);
        const tables = new Map(attribution.units.files.map((file) => [file.path, file]));
        this.all = new Map(packages
            .flatMap(({ files }) => files)
            .flatMap((coverage) => {
            const table = tables.get(coverage.path);
            return table?.count === coverage.units.length ? [[coverage.path, { coverage, table }]] : [];
        }));
        this.nearest = new NearestTests(attribution);
    }
    /**
     * The nearest test of uncovered lines; undefined if no test comes near.
     * @param path as in the coverage model
     * @param textOf the lines of the file, if they are known
     */
    near(path, lines, textOf) {
        const file = this.all.get(path);
        if (file === undefined)
            return undefined;
        const found = this.nearest.of({ file: file.table, units: file.coverage.units, textOf }, lines);
        const test = found && this.attribution.tests[found.test];
        return found === undefined || test === undefined ? undefined : { ...found, test };
    }
}


/***/ }),

/***/ 26468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ lastBranch),
  R: () => (/* binding */ uncoveredUnits)
});

// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
;// CONCATENATED MODULE: ./src/attribution/decidingLines.ts
/** @module Which statements decide whether code is executed, by the lines of its source: they are found by the indentation of formatted code. */
/** A line that only closes something, or a clause: what decides is further up. */
const NO_STATEMENT = /^(?:[)\]}]|case\b|default\s*:)/;
const ELSE_IF = /^\} else (?=if\b)/;
const CLAUSE = /^(?:case\b|default\s*:)/;
const LABEL = /^(?!default\s*:)[\p{L}_][\p{L}\p{N}_]*:$/u;
/** Where a function begins: other lines without indentation are parts of comments and raw strings. */
const DECLARATION = /^(?:func|var)\b/;
/** Lines that open a block: other lines with less indentation are parts of comments and raw strings. */
const OPENER = /^(?:\}? ?else\b|if\b|for\b|switch\b|select\b|case\b|default\s*:)|[{(]$/;
/**
 * The statements that may have decided about code, the nearest first: in each block, those before it from the last on, and
 * then what introduces the block; of a clause, that is `switch` or `select`, and of `else` the last condition.
 * @param code where it begins, on a line that opens its block or on one of its own
 */
function* decidingPlaces(code, textOf) {
    const text = textOf(code.line);
    if (text === undefined)
        return;
    let indent = indentOf(text);
    // What is in front of it on its line decides.
    if (text.slice(0, code.column - 1).trim() !== '')
        yield* opening(code.line, text);
    for (let line = code.line - 1; line > 0; line--) {
        const above = textOf(line);
        if (above === undefined)
            return;
        const own = indentOf(above);
        const statement = withoutComment(above.trim());
        if (statement === '' || LABEL.test(statement) || own > indent)
            continue;
        if (own === 0) {
            if (DECLARATION.test(statement))
                return;
        }
        else if (own < indent) {
            if (!OPENER.test(statement))
                continue;
            indent = own;
            yield* opening(line, above);
        }
        else if (!NO_STATEMENT.test(statement))
            yield { line, column: own + 1 };
        else if (ELSE_IF.test(statement))
            yield* opening(line, above);
    }
}
/** What decides about the block that a line opens, if it is on the line itself. */
function* opening(line, text) {
    const own = indentOf(text);
    const statement = text.slice(own);
    const [skipped = ''] = ELSE_IF.exec(statement) ?? [];
    if (skipped === '' && (statement.startsWith('}') || CLAUSE.test(statement)))
        return;
    yield { line, column: own + skipped.length + 1 };
}
function indentOf(text) {
    return text.length - text.trimStart().length;
}
function withoutComment(statement) {
    return statement.replace(/\s*\/\/.*$/, '');
}

;// CONCATENATED MODULE: ./src/attribution/lastBranch.ts


/**
 * The last branch that turned away from a block: the nearest covered statement that decided about it, if the text is known,
 * or else the last covered unit in front of it, in its function, that another unit continues. Undefined if nothing of the
 * function in front of the block is covered.
 * @param block uncovered lines
 * @param textOf undefined if the source is not known
 */
function lastBranch(units, block, textOf) {
    const [target] = uncoveredUnits(units, block);
    if (target === undefined)
        return undefined;
    const before = units
        .map((unit, index) => ({ unit, index }))
        .filter(({ unit }) => unit.count > 0 && unit.functionName === target.functionName && byStart(unit, target) < 0)
        .sort((one, other) => byStart(one.unit, other.unit));
    if (before.length === 0)
        return undefined;
    const known = textOf && decidingUnit(target, before, textOf);
    if (known !== undefined)
        return known;
    const isContinued = ({ unit }) => units.some((next) => next.startLine === unit.endLine && next.startColumn === unit.endColumn);
    const last = before.findLast(isContinued) ?? before.at(-1);
    return last === undefined ? undefined : { unit: last.index, line: (0,uncovered/* lastLineOf */.SH)(last.unit) };
}
/** @param before covered units in front of the target, in the order of the text; not empty */
function decidingUnit({ startLine, startColumn }, before, textOf) {
    const first = before[0]?.unit.startLine ?? 0;
    for (const place of decidingPlaces({ line: startLine, column: startColumn }, textOf)) {
        if (place.line < first)
            return undefined;
        const found = before.findLast(({ unit }) => hasPlace(unit, place));
        if (found !== undefined)
            return { unit: found.index, line: place.line };
    }
    return undefined;
}
/** Whether a unit has the beginning of a statement. */
function hasPlace({ startLine, startColumn, endLine, endColumn }, { line, column }) {
    const begins = startLine < line || (startLine === line && startColumn <= column);
    return begins && (line < endLine || (line === endLine && column < endColumn));
}
/** The uncovered units on lines, in the order of the text. */
function uncoveredUnits(units, { startLine, endLine }) {
    return units
        .filter((unit) => unit.count === 0 && unit.startLine <= endLine && (0,uncovered/* lastLineOf */.SH)(unit) >= startLine)
        .sort(byStart);
}
function byStart(one, other) {
    return one.startLine - other.startLine || one.startColumn - other.startColumn;
}


/***/ }),

/***/ 84994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ possibleTests),
/* harmony export */   s: () => (/* binding */ testsOfUnits)
/* harmony export */ });
/** The tests that cover some units. @param units their numbers */
function testsOfUnits(attribution, units) {
    const subjects = new Set();
    for (const unit of units)
        for (const subject of attribution.subjectsOf(unit))
            subjects.add(subject);
    const exact = new Set();
    const groups = new Map();
    let isUnknown = false;
    for (const index of subjects) {
        const { tests = [], exact: isExact = false } = attribution.subjects[index] ?? {};
        if (tests.length === 0)
            isUnknown = true;
        else if (isExact || tests.length === 1)
            for (const test of tests)
                exact.add(test);
        else
            groups.set(tests.join(), tests);
    }
    return {
        exact: [...exact].sort((one, other) => one - other),
        groups: [...groups.values()].sort((one, other) => one.length - other.length || (one[0] ?? 0) - (other[0] ?? 0)),
        isUnknown,
    };
}
/** All tests that executed some units, and those that may have: ascending. */
function possibleTests({ exact, groups }) {
    return [...new Set([...exact, ...groups.flat()])].sort((one, other) => one - other);
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

/***/ 96657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outputText)
/* harmony export */ });
/* harmony import */ var _process_system_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92648);
/* harmony import */ var _report_json_reportJson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79051);
/* harmony import */ var _report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19198);
/* harmony import */ var _report_terminal_terminalReport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2960);
/* harmony import */ var _report_uncoveredPlaces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33873);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60776);
/** @module What `run`, `report` and `collect` print on standard output. */






/** The text of a report for standard output; it ends with a newline. */
async function outputText(report, { format, uncovered }) {
    if (format === 'markdown')
        return (0,_report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z)(report);
    const { workingDirectory } = (0,_process_system_js__WEBPACK_IMPORTED_MODULE_5__/* .readSystem */ .m)();
    const functions = uncovered ? await (0,_report_uncoveredPlaces_js__WEBPACK_IMPORTED_MODULE_3__/* .placedFunctions */ .Fc)(report, workingDirectory) : undefined;
    if (format === 'json')
        return (0,_report_json_reportJson_js__WEBPACK_IMPORTED_MODULE_0__/* .reportJson */ .l)(report, functions);
    const show = format === 'quiet' ? _report_terminal_terminalReport_js__WEBPACK_IMPORTED_MODULE_2__/* .quietReport */ .X : _report_terminal_terminalReport_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalReport */ .R;
    const places = await (0,_report_uncoveredPlaces_js__WEBPACK_IMPORTED_MODULE_3__/* .changePlaces */ .rD)(report, workingDirectory);
    return show(report, (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .colorsFor */ .u0)(process.stdout), (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .qz)(process.stdout), { functions, places });
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
    let lines = 0;
    for (const count of executed)
        if (count > 0)
            lines++;
    return lines;
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
    const all = countsOf(units, (unit) => unit.count);
    const together = columnOf(found, edges, inside, all);
    const bySource = Array.from({ length: sources }, (_, source) => {
        const own = countsOf(units, (unit) => unit.counts[source] ?? 0);
        return isSame(own, all) ? together : columnOf(found, edges, inside, own);
    });
    return {
        lines: found.lines,
        units: unitsOnLines(edges, inside),
        together,
        bySource,
        edges,
        isComplete,
    };
}
/** Whether the units can be of that source; those of a file that line directives name need not be. */
function fits(units, code) {
    return units.every(({ startLine, endLine }) => startLine > 0 && startLine <= endLine && endLine <= code.lines);
}
const NO_UNIT = { statements: 0, startLine: 0, endLine: 0 };
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
    // Plain loops, here and below: iterators of hundreds of thousands of units are a third of all garbage.
    for (let index = 0; index < units.length; index++) {
        const unit = units[index];
        if (unit === undefined || unit.statements === 0)
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
    for (let index = 0; index < units.length; index++) {
        const { statements, startLine, endLine } = units[index] ?? NO_UNIT;
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
function unitsOnLines({ starts }, { depth }) {
    const units = depth.slice();
    for (let line = 0; line < units.length; line++)
        units[line] = (units[line] ?? 0) + (starts[line + 1] ?? 0) - (starts[line] ?? 0);
    return units;
}
function countsOf(units, countOf) {
    const counts = new Uint32Array(units.length);
    let unit = 0;
    for (const each of units)
        counts[unit++] = countOf(each);
    return counts;
}
/** Where one source executed everything that was executed, its column is that of all. */
function isSame(one, other) {
    for (let at = 0; at < one.length; at++)
        if (one[at] !== other[at])
            return false;
    return true;
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

/***/ 49203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export measuredText */
/* harmony import */ var _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8988);
/** @module The text of a measured file. */

function measuredText(content) {
    return { content, code: new _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceCode */ .x(content) };
}
/** The text of a file in the coverage model; undefined if it was not found. */
async function readText(sources, path) {
    const source = await sources.read(path);
    return source.kind === 'found' ? measuredText(source.content) : undefined;
}


/***/ }),

/***/ 33873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ placedFunctions),
/* harmony export */   PK: () => (/* binding */ filePlaces),
/* harmony export */   rD: () => (/* binding */ changePlaces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _coverage_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47775);
/* harmony import */ var _coverage_unitOnly_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77720);
/* harmony import */ var _support_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53500);
/* harmony import */ var _repositoryFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40753);
/** @module Uncovered functions with the places of their files, for lists that editors and terminals can open. */





/** How many files are looked for at the same time. */
const PARALLEL_FILES = 16;
/**
 * The functions with uncovered statements, the worst first. A file that exists is named by its path from the working
 * directory, another one by its path in the repository, or else as in the coverage model.
 * @param workingDirectory absolute
 */
async function placedFunctions(report, workingDirectory) {
    const functions = (0,_coverage_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .uncoveredFunctions */ .dG)(report.coverage);
    const places = await filePlaces(report, functions.map(({ path }) => path), workingDirectory);
    return functions.map((fn) => ({ ...fn, file: places.get(fn.path) ?? fn.path }));
}
/** The places of the files with uncovered changed lines, lost coverage, or code that only unit tests cover. */
async function changePlaces(report, workingDirectory) {
    const { patch, baseline } = report.comparison;
    const all = [
        ...(patch.value?.files ?? []).filter(({ uncovered }) => uncovered.length > 0),
        ...(baseline.value?.lost ?? []),
        ...(0,_coverage_unitOnly_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOnlyFunctions */ .A)(report.coverage),
    ];
    return filePlaces(report, all.map(({ path }) => path), workingDirectory);
}
/** The places of files, by path: those of files that exist are relative to the working directory. */
async function filePlaces(report, paths, workingDirectory) {
    const places = new Map((0,_repositoryFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPaths */ .D4)(report));
    await (0,_support_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachLimited */ .v)([...new Set(paths)], PARALLEL_FILES, async (path) => {
        const place = await report.sources.place(path);
        if (place !== undefined)
            places.set(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, place));
    });
    return places;
}


/***/ })

};
