export const id = 7199;
export const ids = [7199,8064];
export const modules = {

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

/***/ 52974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING),
/* harmony export */   R: () => (/* binding */ withoutCommented)
/* harmony export */ });
const NOTHING = { covered: 0, total: 0 };
/**
 * The part without what its comments excluded already, and still would.
 * @param before what they excluded
 */
function withoutCommented(part, before) {
    const { tally, commented = NOTHING } = part;
    const both = before.total < commented.total ? before : commented;
    const total = tally.total - both.total;
    return { ...part, tally: { covered: Math.max(0, Math.min(tally.covered - both.covered, total)), total } };
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

/***/ 34065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differentModules)
/* harmony export */ });
/** Returns undefined if they have a module in common, or the modules of one are not known. */
function differentModules(before, after) {
    const [earlier, later] = [modulesOf(before), modulesOf(after)];
    if (earlier.length === 0 || later.length === 0 || earlier.some((path) => later.includes(path)))
        return undefined;
    return { before: earlier.join(', '), after: later.join(', ') };
}
function modulesOf({ coverage: { packages } }) {
    return [...new Set(packages.map(({ modulePath }) => modulePath))].filter((path) => path !== '');
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

/***/ 37596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ textMap)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88965);
/* harmony import */ var _lineMap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87839);
/** @module The line map of two texts, where both are at hand. */


/** Lines that are added or removed at most; more of them would take long, and mean another file. */
const MAX_EDITS = 5000;
/** Returns undefined if the texts have too little in common. */
function textMap(earlier, later) {
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffArrays */ .E)([...linesOf(earlier)], [...linesOf(later)], { maxEditLength: MAX_EDITS });
    if (parts === undefined)
        return undefined;
    const hunks = [];
    let [oldLine, newLine] = [1, 1];
    let open;
    const close = () => {
        if (open === undefined)
            return;
        const [oldLines, newLines] = [oldLine - open.oldLine, newLine - open.newLine];
        hunks.push({
            oldStart: oldLines === 0 ? open.oldLine - 1 : open.oldLine,
            oldLines,
            newStart: newLines === 0 ? open.newLine - 1 : open.newLine,
            newLines,
        });
        open = undefined;
    };
    for (const { added, removed, count } of parts) {
        if (added || removed)
            open ??= { oldLine, newLine };
        else
            close();
        if (!added)
            oldLine += count;
        if (!removed)
            newLine += count;
    }
    close();
    return new _lineMap_js__WEBPACK_IMPORTED_MODULE_0__/* .LineMap */ .H(hunks);
}
/** Line ends do not count: git may store others than the checkout has. */
function linesOf(text) {
    return text.toString('latin1').split(/\r?\n/);
}


/***/ }),

/***/ 39171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ blobsOfCommit),
  b: () => (/* binding */ readBlobs)
});

;// CONCATENATED MODULE: ./src/git/batchReader.ts
/** @module Reads the output of `git cat-file --batch` while it arrives: a line for each object, and its content. */
const NEWLINE = 0x0a;
/** In bytes; sources are smaller. */
const MAX_BLOB = 16 * 1024 * 1024;
/** Bytes of all contents that are kept. */
const MAX_ALL = 256 * 1024 * 1024;
/** Other answers than this, such as `<id> missing`, have no content. */
const HEADER = /^([0-9a-f]+) ([a-z]+) (\d+)$/;
/** Keeps the contents of blobs. */
class BatchReader {
    found = new Map();
    header = Buffer.alloc(0);
    content;
    room = MAX_ALL;
    push(chunk) {
        for (let rest = chunk; rest.length > 0;)
            rest = this.content === undefined ? this.readHeader(rest) : this.readContent(rest, this.content);
    }
    /** @returns what follows */
    readHeader(bytes) {
        const end = bytes.indexOf(NEWLINE);
        this.header = Buffer.concat([this.header, end < 0 ? bytes : bytes.subarray(0, end)]);
        if (end < 0)
            return bytes.subarray(bytes.length);
        const [, id = '', type, size] = HEADER.exec(this.header.toString('latin1')) ?? [];
        this.header = Buffer.alloc(0);
        if (size !== undefined)
            this.content = this.contentOf(id, type === 'blob', Number(size));
        return bytes.subarray(end + 1);
    }
    contentOf(id, isBlob, size) {
        const isKept = isBlob && size <= MAX_BLOB && size <= this.room;
        if (isKept)
            this.room -= size;
        // A line end follows the content.
        return { id, chunks: isKept ? [] : undefined, left: size + 1 };
    }
    /** @returns what follows */
    readContent(bytes, content) {
        const { id, chunks, left } = content;
        const own = bytes.subarray(0, left);
        content.left -= own.length;
        chunks?.push(own);
        if (content.left === 0) {
            if (chunks !== undefined)
                this.found.set(id, Buffer.concat(chunks).subarray(0, -1));
            this.content = undefined;
        }
        return bytes.subarray(own.length);
    }
}

// EXTERNAL MODULE: ./src/git/commits.ts
var commits = __webpack_require__(39102);
// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
;// CONCATENATED MODULE: ./src/git/blobs.ts
/** @module The contents of files that a clone has stored: which ones a commit has, and what they are. */



/** An entry of `git ls-tree`: mode, type, id and path. */
const ENTRY = /^\d+ blob ([0-9a-f]+)\t([^]*)$/;
/** In bytes: the entries of two million files. */
const MAX_TREE = 256 * 1024 * 1024;
const MAX_SECONDS = 20;
/** Git's blob ids of the files of a commit, by path. @throws GitProblem if the clone does not have it */
async function blobsOfCommit(repository, commit) {
    const text = await (0,gitCommand.gitText)(repository, ['ls-tree', '-r', '-z', '--full-tree', commit], {
        what: 'Could not read which files a commit has',
        max: MAX_TREE,
    });
    return new Map(text.split('\0').flatMap((entry) => {
        const [, blob, path] = ENTRY.exec(entry) ?? [];
        return blob === undefined || path === undefined ? [] : [[path, blob]];
    }));
}
/**
 * The contents of blobs by their ids, without those that the clone does not have or that are too large.
 * @param ids may come from anybody
 * @throws GitProblem if git does not answer
 */
async function readBlobs(repository, ids) {
    const asked = [...new Set(ids)].filter(commits/* isObjectId */.TS);
    const reader = new BatchReader();
    if (asked.length === 0)
        return reader.found;
    await (0,gitCommand.runGit)(repository, ['cat-file', '--batch'], {
        what: 'Could not read the contents of files',
        seconds: MAX_SECONDS,
        input: asked.map((id) => `${id}\n`).join(''),
        onStdout: (chunk) => {
            reader.push(chunk);
        },
    });
    return reader.found;
}


/***/ }),

/***/ 74414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ checkFigures),
/* harmony export */   rR: () => (/* binding */ checkTwice),
/* harmony export */   u5: () => (/* binding */ figures),
/* harmony export */   vH: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47488);
/** @module Figures of a report.json that cannot be true: anybody may have changed it. */

/** Far more statements than any program has: sums of such figures stay exact. */
const MAX_STATEMENTS = 1_000_000_000;
const statements = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, MAX_STATEMENTS);
/** The shapes of covered and total statements. */
const figures = { covered: statements, total: statements };
/** @throws ShapeError if more statements are said to be covered than there are */
function checkFigures(what, { covered, total }) {
    if (covered > total)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${what} has ${covered} covered statements of ${total}`);
}
/** @throws ShapeError if a name is there twice */
function checkTwice(what, names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${what} ${JSON.stringify(name)} is listed twice`);
        seen.add(name);
    }
}
const NUMBERS_OF_UNIT = 5;
/** @throws ShapeError if the uncovered units of a file are not units, or have more statements than it leaves uncovered */
function checkFile({ path, uncovered, ...file }) {
    const name = `the file ${JSON.stringify(path)}`;
    checkFigures(name, file);
    if (uncovered.some((unit) => unit.length !== NUMBERS_OF_UNIT))
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${name} has an uncovered unit that is not a list of ${NUMBERS_OF_UNIT} numbers`);
    const sum = uncovered.reduce((found, [, , , , count = 0]) => found + count, 0);
    const left = file.total - file.covered;
    if (sum > left)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .ShapeError */ .ym(`${name} has ${sum} statements in uncovered units, and ${left} uncovered ones`);
}


/***/ }),

/***/ 78064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBaseline: () => (/* binding */ readBaseline),
  readIfUsable: () => (/* binding */ readIfUsable),
  readNamed: () => (/* binding */ readNamed),
  setUpOf: () => (/* binding */ setUpOf),
  testsOf: () => (/* binding */ testsOf),
  withStoredTexts: () => (/* binding */ withStoredTexts)
});

// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/git/blobs.ts + 1 modules
var blobs = __webpack_require__(39171);
;// CONCATENATED MODULE: ./src/stages/blobSources.ts


/** Files at most; more than in any change that a person could have made. */
const MAX_FILES = 20_000;
/** The sources of a side, and those of its files that the clone has. */
function blobSources(side, repository) {
    const blobs = new Map(side.files.map(({ path, blob }) => [path, blob]));
    const stored = new StoredBlobs(repository);
    let left = MAX_FILES;
    const storedText = async (path) => {
        const blob = blobs.get(path);
        if (blob === undefined || left-- <= 0)
            return undefined;
        const content = await stored.read(blob);
        return content === undefined ? undefined : { kind: 'found', content };
    };
    return {
        ...side.sources,
        read: async (path) => {
            const own = await side.sources.read(path);
            return own.kind === 'found' ? own : ((await storedText(path)) ?? own);
        },
    };
}
/** Asks one git for all blobs that are wanted while the one before is still answering: a process takes longer than a file. */
class StoredBlobs {
    repository;
    next;
    last = Promise.resolve();
    constructor(repository) {
        this.repository = repository;
    }
    async read(id) {
        this.next ??= this.begun([]);
        this.next.ids.push(id);
        return (await this.next.answer).get(id);
    }
    begun(ids) {
        const answer = this.last.then(async () => {
            this.next = undefined;
            return (0,blobs/* readBlobs */.b)(this.repository, ids);
        });
        const known = answer.catch((error) => {
            if (error instanceof gitProblem.GitProblem)
                return new Map();
            throw error;
        });
        this.last = known.catch(() => undefined);
        return { ids, answer: known };
    }
}

// EXTERNAL MODULE: ./src/stages/diffSide.ts + 1 modules
var diffSide = __webpack_require__(96012);
;// CONCATENATED MODULE: ./src/stages/baselineSide.ts
/** @module Reading a baseline that the user names: a report, a directory with data, or a report.json. */









/** Problems of a baseline's own that are named. */
const MAX_PROBLEMS = 3;
/**
 * The baseline that an input names, before anything else is done; undefined if it names none.
 * @throws UserError if it cannot be read or has no data
 */
async function readNamed(choice, checkouts, host, exclude) {
    if (choice.kind !== 'path')
        return undefined;
    return { value: await readBaseline(choice.name, choice.path, checkouts, host, exclude) };
}
/**
 * The baseline that an input names, for a run that does without one it cannot use.
 * @throws UserError if there is nothing at the path
 */
async function readIfUsable(choice, checkouts, host, exclude) {
    const { name, path } = choice;
    try {
        return { value: await readBaseline(name, path, checkouts, host, exclude) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || !(await (0,files/* isThere */.$B)(path)))
            throw error;
        return (0,comparison/* unknown */.L5)((0,plainText/* plainLine */.h0)(error.message));
    }
}
/**
 * @param name the path as the user wrote it
 * @param path absolute
 * @param checkouts where the sources are looked for
 * @param exclude that of the report which is compared with it, so that both are about the same code
 * @throws UserError if it cannot be read or has no data
 */
async function readBaseline(name, path, checkouts, host, exclude) {
    const side = await (0,diffSide/* readSide */.wU)(path, checkouts, exclude).catch((error) => {
        throw error instanceof errors/* UserError */.yo
            ? new errors/* UserError */.yo(`baseline: ${error.message}`, error.advice, { cause: error })
            : error;
    });
    return {
        name: (0,plainText/* plainLine */.h0)(name),
        commit: undefined,
        notes: problemNotes(side),
        side: await withStoredTexts(side, checkouts, host),
        setUp: { goVersions: goVersionsOf(side.legs), legs: undefined },
        tests: side.tests,
        history: [],
        excluded: side.report?.excludedBefore,
        checkout: checkouts.at(-1),
    };
}
/** With the earlier texts of changed files, as far as a clone has them. */
async function withStoredTexts(side, checkouts, host) {
    const place = checkouts.at(-1);
    if (place === undefined || side.files.length === 0)
        return side;
    const repository = await (0,gitCommand.findRepository)(place, host).catch((error) => {
        if (error instanceof gitProblem.GitProblem)
            return undefined;
        throw error;
    });
    return repository === undefined ? side : { ...side, sources: blobSources(side, repository) };
}
/** Undefined if they are not known. */
function testsOf({ suite, mergedTests, }) {
    return suite === undefined ? mergedTests : (0,suiteResult/* testRecords */.dw)(suite);
}
/** How a measurement was made. @param hasLegs whether its legs matter: it is the report of all jobs */
function setUpOf({ go, legs }, hasLegs) {
    return {
        goVersions: go === undefined ? goVersionsOf(legs) : [go.version],
        legs: hasLegs ? legs.map(({ name }) => name) : undefined,
    };
}
function goVersionsOf(legs) {
    return legs.flatMap(({ go }) => go?.version ?? []);
}
/** What makes its figures doubtful. */
function problemNotes({ report }) {
    const errors = (report?.findings ?? []).filter(({ severity }) => severity === 'error');
    return errors.slice(0, MAX_PROBLEMS).map(({ title }) => `It has a problem of its own: ${(0,plainText/* plainLine */.h0)(title)}.`);
}


/***/ }),

/***/ 96012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uc: () => (/* binding */ pairNotes),
  wU: () => (/* binding */ readSide),
  ri: () => (/* binding */ sideNotes)
});

// EXTERNAL MODULE: ./src/coverage/exclusionRules.ts
var exclusionRules = __webpack_require__(93219);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/coverage/sources.ts
var sources = __webpack_require__(84272);
// EXTERNAL MODULE: ./src/diff/comparedModules.ts
var comparedModules = __webpack_require__(34065);
// EXTERNAL MODULE: ./src/findings/failOn.ts
var failOn = __webpack_require__(46329);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/legs/reportFigures.ts
var reportFigures = __webpack_require__(74414);
// EXTERNAL MODULE: ./src/support/jsonText.ts
var jsonText = __webpack_require__(46410);
// EXTERNAL MODULE: ./src/support/jsonShape.ts
var jsonShape = __webpack_require__(47488);
;// CONCATENATED MODULE: ./src/diff/reportModel.ts




const reportShape = (0,jsonShape/* object */.Ik)({
    schemaVersion: (0,jsonShape/* oneOf */.yL)([1]),
    mode: (0,jsonShape/* oneOf */.yL)(['set', 'count', 'atomic']),
    packages: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({
        importPath: jsonShape/* anyText */.Ae,
        module: jsonShape/* anyText */.Ae,
        files: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({ path: jsonShape/* anyText */.Ae, ...reportFigures/* figures */.u5, uncovered: (0,jsonShape/* all */.Q7)((0,jsonShape/* all */.Q7)((0,jsonShape/* integer */.nd)())) })),
    })),
});
/**
 * The model, with nothing but uncovered units in its files.
 * @throws SyntaxError or ShapeError if it is not the report.json of this tool
 */
function reportModel(json) {
    const { mode, packages } = (0,jsonShape/* parseShape */.Tr)(reportShape, (0,jsonText/* parseJson */.q)(json));
    (0,reportFigures/* checkTwice */.rR)('the package', packages.map(({ importPath }) => importPath));
    const found = packages.map(({ importPath, module, files }) => {
        (0,reportFigures/* checkTwice */.rR)('the file', files.map(({ path }) => path));
        files.forEach(reportFigures/* checkFile */.vH);
        const covered = files.map(fileOf);
        return {
            importPath,
            modulePath: module,
            files: covered,
            tallies: { together: (0,tallies/* sumTallies */.w4)(covered.map(({ tallies }) => tallies.together)), bySource: [] },
        };
    });
    return {
        mode,
        sources: [],
        packages: found,
        notLinked: [],
        unlinkedStatements: new Map(),
        tallies: { together: (0,tallies/* sumTallies */.w4)(found.map(({ tallies }) => tallies.together)), bySource: [] },
    };
}
function fileOf({ path, covered, total, uncovered }) {
    return { path, units: uncovered.map(unitOf), tallies: { together: { covered, total }, bySource: [] } };
}
function unitOf(numbers) {
    const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0] = numbers;
    const place = { startLine, startColumn, endLine, endColumn, statements };
    return { ...place, functionName: '', literal: false, count: 0, counts: [] };
}

// EXTERNAL MODULE: ./src/legs/earlierReport.ts
var earlierReport = __webpack_require__(39463);
// EXTERNAL MODULE: ./src/report/impact/impactWords.ts
var impactWords = __webpack_require__(91998);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/stages/judge.ts + 7 modules
var judge = __webpack_require__(4151);
// EXTERNAL MODULE: ./src/stages/merge.ts + 17 modules
var merge = __webpack_require__(15835);
;// CONCATENATED MODULE: ./src/stages/diffSide.ts
/** @module One side of a comparison: a report, a directory with data, or a report.json alone. */


















/** In bytes. */
const MAX_REPORT_LENGTH = 256 * 1024 * 1024;
/**
 * Reads a side.
 * @param path absolute
 * @param checkouts where the sources are looked for
 * @param exclude what is left out besides what comments exclude
 * @throws UserError if it cannot be read or has no data
 */
async function readSide(path, checkouts, exclude) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw new errors/* UserError */.yo(`${path} does not exist`, 'Name a report, its report.json, or a directory with coverage data.');
    if (found.isDirectory())
        return directorySide(path, checkouts, exclude);
    const folder = (0,external_node_path_.dirname)(path);
    if ((0,external_node_path_.basename)(path) === earlierReport/* REPORT_NAME */.F && (await (0,files/* isDirectory */.wd)((0,external_node_path_.join)(folder, reportFolder/* DATA_FOLDER */.ej))))
        return (await mergedSide(folder, checkouts, exclude)) ?? reportSide(path);
    return reportSide(path);
}
/** What a reader has to know about a side: each a line. */
function sideNotes(name, { report, isComplete }) {
    const doubts = (report?.findings ?? []).filter(({ severity }) => severity !== 'notice');
    return [
        ...doubts.map(({ severity, title }) => (0,plainText/* plainLine */.h0)(`${severity}: ${name}: ${title}`)),
        ...narrowedNotes(name, report),
        ...(isComplete
            ? []
            : [(0,plainText/* plainLine */.h0)(`note: ${name} has no data beside it: only its uncovered statements are known`)]),
    ];
}
/** Of a run that left tests out: what ran, and how much was carried over. */
function narrowedNotes(name, report) {
    if (report?.impact?.selection === undefined)
        return [];
    return (0,impactWords/* impactSentences */.bw)(report).map((sentence) => (0,plainText/* plainLine */.h0)(`note: ${name}: ${sentence}`));
}
/** What a reader has to know about both: a line if they have no module in common, so that nothing can be compared. */
function pairNotes([before, after], [one, other]) {
    const modules = (0,comparedModules/* differentModules */.t)(one, other);
    if (modules === undefined)
        return [];
    const words = `${before} is of ${modules.before}, but ${after} of ${modules.after}`;
    return [(0,plainText/* plainLine */.h0)(`note: different modules: ${words}`)];
}
/** A report.json counts if its data is gone. */
async function directorySide(directory, checkouts, exclude) {
    const side = await mergedSide(directory, checkouts, exclude);
    if (side !== undefined)
        return side;
    const json = (0,external_node_path_.join)(directory, earlierReport/* REPORT_NAME */.F);
    if (await (0,files/* isThere */.$B)(json))
        return reportSide(json);
    throw new errors/* UserError */.yo(`${directory} has no coverage data that counts`, 'Name a GOCOVERDIR, a report with its covdata folder, or an unpacked artifact.');
}
/** Undefined if there is no data. */
async function mergedSide(directory, checkouts, exclude = exclusionRules/* NO_EXCLUSION_RULES */.F) {
    const request = { directories: [directory], outDirectory: undefined, checkouts, exclude, version: version/* VERSION */.x };
    const report = (0,judge/* judge */.S)(await (0,merge/* merge */.h)(request), comparison/* NO_COMPARISON */.gE, { gates: [], failOn: (0,failOn/* parseFailOn */.XV)('') });
    const { packages, excluded = [] } = report.coverage;
    return packages.length + excluded.length === 0
        ? undefined
        : { ...report, isComplete: true, report, tests: report.mergedTests };
}
async function reportSide(path) {
    // Loads valibot, so it is imported only if there is a report.
    const { earlierReport } = await __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 88409));
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(path, MAX_REPORT_LENGTH)).toString('utf8');
        const coverage = reportModel(json);
        const described = earlierReport(json, (0,external_node_path_.dirname)(path), (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)));
        return {
            coverage,
            files: described?.selection.files ?? [],
            sources: sources/* NO_SOURCES */.Dw,
            isComplete: false,
            report: undefined,
            legs: described?.legs ?? [],
            tests: described?.tests,
        };
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path} is not the report.json of this tool: ${(0,errors/* describeError */.Uc)(cause)}`, 'Name a report.json, or a directory with coverage data.', { cause });
    }
}


/***/ })

};
