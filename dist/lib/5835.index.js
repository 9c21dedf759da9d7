export const id = 5835;
export const ids = [5835];
export const modules = {

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

/***/ 25998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ statementStarts)
/* harmony export */ });
/* harmony import */ var _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8988);
/**
 * @module Where the statements of a unit begin. Go's data says only where a unit is and how many statements it has; its text
 * says the rest, by Go's own rule for semicolons at the ends of lines.
 */

const SPACE = 0x20;
const [SEMICOLON, PLUS, MINUS, OPEN_BRACE] = [0x3b, 0x2b, 0x2d, 0x7b];
const OPENING = new Set(Buffer.from('([{'));
const CLOSING = new Set(Buffer.from(')]}'));
const QUOTES = new Set(Buffer.from('"\'`'));
/** Statements with a header, in which semicolons separate nothing; such a statement is the last one of its unit. */
const HEADED = new Set(['if', 'for', 'switch', 'select']);
/** Keywords after which the end of a line ends no statement; after others and after names it does. */
const OPEN_KEYWORDS = new Set('case chan const default defer else for func go goto if import interface map package range select struct switch type var'.split(' '));
/**
 * The offsets at which the statements between two offsets begin, as far as the text shows them.
 * @param content Go source; for anything else the result is of no use but does no harm
 * @param from where the unit begins
 * @param to where it ends, exclusive
 */
function statementStarts(content, from, to) {
    const end = Math.min(to, content.length);
    let start = from;
    while (start < end && (content[start] ?? 0) <= SPACE)
        start++;
    // The brace of the block that the unit is in.
    if (content[start] === OPEN_BRACE)
        start++;
    return new StatementScan(content.subarray(start, end)).starts.map((at) => start + at);
}
class StatementScan {
    text;
    starts = [];
    /** Brackets that are open; -1 behind the block that the unit is in. */
    depth = 0;
    /** Whether the next token begins a statement. */
    isFresh = true;
    /** Whether the end of a line would end the statement here. */
    canEnd = false;
    inHeader = false;
    constructor(text) {
        this.text = text;
        new _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__/* .GoScan */ .q(text, {
            comment: () => undefined,
            token: (start) => {
                this.token(start);
            },
            bracket: (byte) => {
                if (this.depth >= 0)
                    this.depth += OPENING.has(byte) ? 1 : -1;
            },
            word: (start, end) => {
                if (this.depth === 0)
                    this.word(text.toString('latin1', start, end));
            },
            lineEnd: () => {
                if (this.canEnd)
                    this.separate();
            },
        });
    }
    token(start) {
        const byte = this.text[start] ?? 0;
        if (this.depth !== 0)
            this.canEnd = CLOSING.has(byte);
        else if (byte === SEMICOLON)
            this.separate();
        else {
            if (this.isFresh && !CLOSING.has(byte))
                this.starts.push(start);
            this.isFresh = false;
            // Of the operators, only `++` and `--` may end a statement.
            const isDouble = (byte === PLUS || byte === MINUS) && this.text[start - 1] === byte;
            this.canEnd = isDouble || QUOTES.has(byte);
        }
    }
    word(word) {
        if (HEADED.has(word))
            this.inHeader = true;
        this.canEnd = !OPEN_KEYWORDS.has(word);
    }
    separate() {
        this.canEnd = false;
        if (this.depth === 0 && !this.inHeader)
            this.isFresh = true;
    }
}


/***/ }),

/***/ 87839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineMap),
/* harmony export */   v: () => (/* binding */ SAME_LINES)
/* harmony export */ });
/** Maps the unchanged lines of one text to those of another. */
class LineMap {
    hunks;
    /** @param hunks in the order of the text, without overlaps */
    constructor(hunks) {
        this.hunks = hunks;
    }
    /** Whether all lines stayed. */
    get isSame() {
        return this.hunks.length === 0;
    }
    /** The later line of an earlier one; undefined if it was changed or removed. */
    later(line) {
        return mapped(line, this.hunks, ({ oldStart, oldLines, newStart, newLines }) => ({
            start: firstLine(oldStart, oldLines),
            lines: oldLines,
            end: firstLine(newStart, newLines) + newLines,
        }));
    }
    /** From the later text to the earlier one. */
    inverse() {
        return new LineMap(this.hunks.map(({ oldStart, oldLines, newStart, newLines }) => ({
            oldStart: newStart,
            oldLines: newLines,
            newStart: oldStart,
            newLines: oldLines,
        })));
    }
    /** The earlier line of a later one; undefined if it was changed or added. */
    earlier(line) {
        return mapped(line, this.hunks, ({ oldStart, oldLines, newStart, newLines }) => ({
            start: firstLine(newStart, newLines),
            lines: newLines,
            end: firstLine(oldStart, oldLines) + oldLines,
        }));
    }
}
/** For texts that are the same. */
const SAME_LINES = new LineMap([]);
/** An empty range is named by the line before it. */
function firstLine(start, lines) {
    return lines === 0 ? start + 1 : start;
}
function mapped(line, hunks, stepOf) {
    const at = lastBefore(line, hunks, stepOf);
    const hunk = hunks[at];
    if (hunk === undefined)
        return line;
    const { start, lines, end } = stepOf(hunk);
    return line < start + lines ? undefined : end + (line - start - lines);
}
/** The number of the last hunk that starts at a line or before it; -1 if there is none. */
function lastBefore(line, hunks, stepOf) {
    let [low, high] = [0, hunks.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const hunk = hunks[middle];
        if (hunk !== undefined && stepOf(hunk).start <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
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


/***/ }),

/***/ 47488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tr: () => (/* binding */ parseShape),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);
/**
 * @module What valibot's schemas lack for untrusted JSON: limits that are checked before the content is read, and error
 * messages with the position. Values are copied, and properties that are not requested are left out.
 */


/** Thrown for a value that does not have the required shape. */
class ShapeError extends Error {
    name = 'ShapeError';
}
/**
 * Checks a value and copies it.
 * @throws ShapeError with the first position at which the value does not have the shape, and what was expected there
 */
function parseShape(shape, value) {
    const { success, output, issues } = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(shape, value, { abortEarly: true });
    if (success)
        return output;
    const [{ path = [], input, message }] = issues;
    throw new ShapeError(`${placeText(path)} is ${foundText(input)}, expected ${message}`);
}
/** The position as in JavaScript: `files[3].blob`; `it` for the whole value. */
function placeText(path) {
    const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return steps.length === 0 ? 'it' : steps.join('').slice(1);
}
const MAX_SHOWN_LENGTH = 60;
function foundText(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    // JSON cannot express what a number such as 1e999 becomes: Infinity.
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return JSON.stringify(value);
    const shown = JSON.stringify(value.slice(0, MAX_SHOWN_LENGTH));
    return value.length > MAX_SHOWN_LENGTH ? `${shown} and so on, ${value.length} characters` : shown;
}
/** A string. */
function text({ max, pattern = /^/, expected = `a text of at most ${max} characters`, }) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(max, expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(pattern, expected));
}
/** A finite number, which `1e999` in JSON is not. */
function number(min) {
    const expected = `a number of at least ${min}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min, expected));
}
/** A whole number within inclusive limits. */
function integer(min = 0, max = Number.MAX_SAFE_INTEGER) {
    const expected = `a whole number from ${min} to ${max}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min, expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(max, expected));
}
/** A boolean. */
const flag = valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY('true or false');
/** One of the given values. */
function oneOf(choices) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(choices, choices.map((choice) => JSON.stringify(choice)).join(' or '));
}
/** Text of any length, in a file whose size is limited. */
const anyText = text({ max: Number.MAX_SAFE_INTEGER });
/** A list of at most `max` items. If it is longer no item is read: valibot checks its own limit after all items. */
function list(item, max) {
    const isShort = (value) => Array.isArray(value) && value.length <= max;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(isShort, `a list of at most ${max}`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
}
/** A list of any length, in a file whose size is limited. */
function all(item) {
    return list(item, Number.MAX_SAFE_INTEGER);
}
const record = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) && !Array.isArray(value), 'an object');
/**
 * An object with properties of the given shapes. For valibot, lists are objects too, inherited properties count, and a
 * missing property is an error of the object, so that the message of the property's own shape would not be used.
 */
function object(shapes) {
    const names = Object.keys(shapes);
    const own = (value) => Object.fromEntries(names.map((name) => [name, Object.hasOwn(value, name) ? value[name] : undefined]));
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(own), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shapes));
}
/**
 * An object with any JSON content, within limits. valibot has no such limits: its recursive schemas are limited only by
 * the stack, and its records leave out `constructor` and `__proto__`, which are ordinary names here.
 */
function tree(rules) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        const fault = dataset.typed ? treeFault(dataset.value, rules) : undefined;
        if (fault !== undefined)
            addIssue(fault);
    }));
}
function treeFault(root, { depth, values, text: maxText }) {
    let count = 0;
    const faultInItem = (item, level) => {
        count += 1;
        if (count > values)
            return { message: `at most ${values} values`, input: root };
        if (level > depth)
            return { message: `at most ${depth} levels`, input: root };
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(item) ? faultInItems(item, level) : faultInText(item);
    };
    const faultInText = (item) => typeof item === 'string' && item.length > maxText
        ? { message: `a text of at most ${maxText} characters`, input: item }
        : undefined;
    const faultInItems = (items, level) => {
        for (const [name, item] of Object.entries(items)) {
            const fault = faultInText(name) ?? faultInItem(item, level + 1);
            if (fault !== undefined)
                return fault;
        }
        return undefined;
    };
    return faultInItems(root, 0);
}


/***/ })

};
