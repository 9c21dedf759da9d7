export const id = 7328;
export const ids = [7328];
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

/***/ 17777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareBaseline: () => (/* binding */ compareBaseline)
});

// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/coverage/measuredText.ts
var measuredText = __webpack_require__(49203);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/diff/comparedModules.ts
var comparedModules = __webpack_require__(34065);
// EXTERNAL MODULE: ./src/diff/lineMap.ts
var lineMap = __webpack_require__(87839);
// EXTERNAL MODULE: ./src/diff/sameText.ts
var sameText = __webpack_require__(6194);
// EXTERNAL MODULE: ./src/diff/textMap.ts
var textMap = __webpack_require__(37596);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
;// CONCATENATED MODULE: ./src/compare/figureChanges.ts
/** @module How the figures of packages and files changed. */


/** Those with a difference, the largest first. */
function fileChanges(pairs) {
    return changed(pairs.map(({ before, after }) => ({
        name: after?.path ?? before?.path ?? '',
        before: before?.tallies.together,
        after: after?.tallies.together,
        from: after !== undefined && before?.path !== after.path ? before?.path : undefined,
    })));
}
/** A package all files of which moved to a new one is that one under another name. */
function packageChanges(before, after, pairs) {
    const earlier = new Map(before.packages.map((pkg) => [pkg.importPath, pkg]));
    const later = new Map(after.packages.map((pkg) => [pkg.importPath, pkg]));
    const earlierPath = new Map(pairs.flatMap(({ after: one, before: other }) => (one === undefined ? [] : [[one.path, other?.path]])));
    const packageOf = new Map(before.packages.flatMap((pkg) => pkg.files.map((file) => [file.path, pkg])));
    const used = new Set();
    const found = after.packages.map(({ importPath, files, tallies }) => {
        const origins = new Set(files.map(({ path }) => packageOf.get(earlierPath.get(path) ?? '')));
        const [origin] = origins;
        const isMoved = origins.size === 1 && origin !== undefined && !later.has(origin.importPath);
        const was = earlier.get(importPath) ?? (isMoved && !used.has(origin.importPath) ? origin : undefined);
        if (was !== undefined)
            used.add(was.importPath);
        const from = was === undefined || was.importPath === importPath ? undefined : was.importPath;
        return { name: importPath, before: was?.tallies.together, after: tallies.together, from };
    });
    const gone = before.packages.filter(({ importPath }) => !used.has(importPath));
    return changed([
        ...found,
        ...gone.map(({ importPath, tallies }) => ({
            name: importPath,
            before: tallies.together,
            after: undefined,
            from: undefined,
        })),
    ]);
}
const NOTHING = { covered: 0, total: 0 };
function changed(changes) {
    return changes
        .map((change) => ({ change, size: sizeOf(change) }))
        .filter(({ change, size }) => size[0] > 0 || size[1] > 0 || isOnOneSide(change))
        .sort((one, other) => other.size[0] - one.size[0] ||
        other.size[1] - one.size[1] ||
        (0,byteOrder/* compareBytes */.X)(one.change.name, other.change.name))
        .map(({ change }) => change);
}
function isOnOneSide({ before, after }) {
    return before === undefined || after === undefined;
}
/** By how many statements the uncovered and the covered ones differ. */
function sizeOf({ before = NOTHING, after = NOTHING }) {
    return [Math.abs((0,tallies/* uncoveredOf */.Fg)(after) - (0,tallies/* uncoveredOf */.Fg)(before)), Math.abs(after.covered - before.covered)];
}

// EXTERNAL MODULE: ./src/compare/filePairs.ts
var filePairs = __webpack_require__(71112);
;// CONCATENATED MODULE: ./src/compare/movedRanges.ts
/**
 * The parts of one kind in a file, by line. Parts of one function are joined if there is no code between them.
 * @param code undefined if the source is not known
 */
function movedRanges(place, parts, kind, code) {
    const ranges = [];
    const sorted = parts
        .filter((part) => part.kind === kind)
        .toSorted((one, other) => one.first - other.first || one.last - other.last);
    for (const { first: startLine, last: endLine, statements, functionName } of sorted) {
        const previous = ranges.at(-1);
        if (previous?.functionName === functionName && isJoined(previous.endLine, startLine, code))
            ranges[ranges.length - 1] = {
                ...previous,
                endLine: Math.max(previous.endLine, endLine),
                statements: previous.statements + statements,
            };
        else
            ranges.push({ ...place, startLine, endLine, statements, functionName });
    }
    return ranges;
}
function isJoined(end, start, code) {
    if (code === undefined)
        return start <= end + 1;
    for (let line = end + 1; line < start; line++)
        if (code.hasCode(line))
            return false;
    return true;
}

// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
// EXTERNAL MODULE: ./src/diff/fileDiff.ts + 2 modules
var fileDiff = __webpack_require__(32072);
// EXTERNAL MODULE: ./src/diff/earlierUnits.ts
var earlierUnits = __webpack_require__(35508);
// EXTERNAL MODULE: ./src/diff/statementRuns.ts
var statementRuns = __webpack_require__(88436);
// EXTERNAL MODULE: ./src/diff/unitPairs.ts
var unitPairs = __webpack_require__(38952);
;// CONCATENATED MODULE: ./src/compare/movedUnits.ts






function movedParts(request) {
    return request.map === undefined ? byShape(request) : byLine(request, request.map);
}
function byLine(request, map) {
    const { after, text } = request;
    const earlier = new earlierUnits/* EarlierUnits */.Wl(request.before, request.isComplete);
    return after.units.flatMap((unit) => {
        if (unit.statements === 0)
            return [];
        const place = (0,earlierUnits/* wholePlace */.Vn)(unit, map, request.changed);
        const isMoved = place === undefined ? undefined : earlier.isMoved(place);
        if (isMoved === true)
            return [wholePart(unit, request)];
        // Of a unit that was divided, or is changed, nobody knows without the source which of its lines have statements.
        return isMoved === false || text === undefined ? [] : partsOf(unit, map, request, text, earlier);
    });
}
/** The statements of a unit on lines that stayed, and were covered differently. */
function partsOf(unit, map, request, text, earlier) {
    const earlierLine = (line) => (request.changed.has(line) ? undefined : map.earlier(line));
    const runs = (0,statementRuns/* statementRuns */.s)(unit, text, (statement) => {
        const place = (0,earlierUnits/* statementPlace */.N2)(unit, statement, earlierLine);
        return place !== undefined && earlier.isMoved(place) === true;
    });
    return (runs?.map(({ first, last, statements }) => partOf(unit, first, last, statements)) ??
        partsByLine(unit, map, request, text.code, earlier));
}
/** Without knowing where statements begin: at most one for each line that was covered differently. */
function partsByLine(unit, map, { changed, isComplete }, code, earlier) {
    const lines = (0,earlierUnits/* codeLines */.zo)(unit, code);
    const moved = [];
    const counterparts = new Set();
    for (const line of lines) {
        const was = changed.has(line) ? undefined : map.earlier(line);
        const place = was === undefined ? undefined : (0,earlierUnits/* segmentOf */.dJ)(unit, line, was);
        if (place === undefined || earlier.isMoved(place) !== true)
            continue;
        moved.push(line);
        for (const each of earlier.at(place))
            counterparts.add(each);
    }
    // Each other line of code holds at least a part of another statement.
    const rest = unit.statements - (lines.length - moved.length);
    return split(unit, moved, lines, isComplete ? Math.min(rest, (0,tallies/* statementsOf */.GX)([...counterparts])) : rest);
}
/** Divides the moved lines where a line of code between them did not move. */
function split(unit, moved, lines, statements) {
    const isMoved = new Set(moved);
    const runs = [];
    let open;
    for (const line of lines) {
        if (!isMoved.has(line))
            open = undefined;
        else if (open === undefined)
            runs.push((open = [line]));
        else
            open.push(line);
    }
    let left = Math.max(0, statements);
    return runs.flatMap((run, i) => {
        const [first, last] = [run[0], run.at(-1)];
        const share = i === runs.length - 1 ? left : Math.min(left, run.length);
        left -= share;
        return first === undefined || last === undefined || share === 0 ? [] : [partOf(unit, first, last, share)];
    });
}
/** By shapes alone, as far as they are not ambiguous. */
function byShape(request) {
    const { before, after, changed, isComplete } = request;
    const pair = { before, after, isSameText: false, text: undefined, isComplete };
    const { earlier, later, options } = (0,fileDiff/* completedUnits */.l)(pair);
    const isSure = sureShapes(earlier, later);
    return (0,unitPairs.pairUnits)(earlier, later, options).pairs.flatMap(({ after: unit, before: parts }) => {
        const other = parts.filter(({ count }) => count > 0 !== unit.count > 0);
        if (other.length === 0 || touches(unit, changed) || !(parts.length > 1 || isSure(unit)))
            return [];
        const known = other.length === parts.length ? Infinity : (0,tallies/* statementsOf */.GX)(other);
        return [{ ...wholePart(unit, request), statements: Math.min(unit.statements, known) }];
    });
}
/** Whether both revisions of a function have as many units of a shape: one that is new could be taken for another. */
function sureShapes(before, after) {
    const key = (unit) => `${unit.functionName} ${String(unit.literal)} ${(0,unitPairs.shapeOf)(unit)}`;
    const counted = (units) => {
        const counts = new Map();
        for (const unit of units)
            counts.set(key(unit), (counts.get(key(unit)) ?? 0) + 1);
        return counts;
    };
    const [then, now] = [counted(before), counted(after)];
    return (unit) => then.get(key(unit)) === now.get(key(unit));
}
function touches(unit, changed) {
    if (changed.size === 0)
        return false;
    for (let line = unit.startLine; line <= unit.endLine; line++)
        if (changed.has(line))
            return true;
    return false;
}
/** All of a unit: from its first line of code to the last one, as far as that is known. */
function wholePart(unit, { after, text }) {
    const lines = text === undefined ? [] : (0,earlierUnits/* codeLines */.zo)(unit, text.code);
    const first = lines[0] ?? unit.startLine + Number(isOpened(unit, after));
    return partOf(unit, first, lines.at(-1) ?? (0,uncovered/* lastLineOf */.S)(unit), unit.statements);
}
/** Whether the first line of a unit only opens it: `if err != nil {`. */
function isOpened(unit, { units }) {
    const { startLine, startColumn } = unit;
    const endsThere = ({ endLine, endColumn }) => endLine === startLine && endColumn === startColumn;
    return startLine < (0,uncovered/* lastLineOf */.S)(unit) && units.some(endsThere);
}
function partOf(unit, first, last, statements) {
    const { functionName, count } = unit;
    return { kind: count > 0 ? 'gained' : 'lost', functionName, first, last, statements };
}

;// CONCATENATED MODULE: ./src/compare/setUpNotes.ts
/** @module What differs between how a baseline was measured and how this was: differences that are not the code's. */



/** Names in a sentence at most. */
const MAX_NAMES = 5;
/** Each a sentence. */
function setUpNotes(now, baseline, pairs) {
    return [
        ...(baseline.isComplete
            ? []
            : ['It has no data beside its report: only its uncovered statements are known.']),
        ...goNotes(now, baseline, pairs),
        ...legNotes(now.legs, baseline.legs),
    ];
}
function goNotes(now, baseline, pairs) {
    const [one, other] = [versionsText(now), versionsText(baseline)];
    const isKnown = one !== '' && other !== '';
    if (isKnown && one !== other)
        return [`It was measured with ${other} and this with ${one}: statements are compared by their lines.`];
    const divided = pairs.filter(({ before, after, map }) => map === lineMap/* SAME_LINES */.v && before !== undefined && after !== undefined && !(0,filePairs/* haveSameBlocks */.X)(before, after)).length;
    // A report.json lists uncovered units only.
    if (divided === 0 || !baseline.isComplete)
        return [];
    const files = `${(0,plural/* plural */.L)(divided, 'file')} that did not change ${divided === 1 ? 'is' : 'are'}`;
    return [`${files} divided into other blocks: statements are compared by their lines.`];
}
function versionsText({ goVersions }) {
    const versions = [...new Set(goVersions)].sort();
    return versions.length === 0 ? '' : `Go ${versions.join(', ')}`;
}
function legNotes(now, baseline) {
    if (now === undefined || baseline === undefined)
        return [];
    const missing = now.filter((name) => !baseline.includes(name));
    const gone = baseline.filter((name) => !now.includes(name));
    return [
        ...(missing.length === 0 ? [] : [`It lacks ${namesText(missing)}.`]),
        ...(gone.length === 0 ? [] : [`It has ${namesText(gone)}, which this report does not have.`]),
    ];
}
function namesText(names) {
    const shown = names.slice(0, MAX_NAMES).join(', ');
    const more = names.length - MAX_NAMES;
    return `${names.length === 1 ? 'the leg' : 'the legs'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/compare/testChanges.ts
/** @module Which tests a change added, removed, broke and fixed. */


/** Undefined if the tests of either side are not known. */
function testChanges(before, after) {
    if (before === undefined || after === undefined)
        return undefined;
    const [then, now] = [failures(before), failures(after)];
    const names = (found, matches) => [...found]
        .filter(([name, fails]) => matches(name, fails))
        .map(([name]) => name)
        .sort(byteOrder/* compareBytes */.X);
    return {
        added: names(now, (name) => !then.has(name)),
        removed: names(then, (name) => !now.has(name)),
        newlyFailing: names(now, (name, fails) => fails && then.get(name) === false),
        fixed: names(now, (name, fails) => !fails && then.get(name) === true),
        secondsBefore: secondsOf(before),
        secondsAfter: secondsOf(after),
    };
}
/** Whether each test fails: in any leg, if several run it. */
function failures(tests) {
    const found = new Map();
    for (const test of tests)
        found.set(test.name, found.get(test.name) === true || (0,suiteResult/* isFailure */.N6)(test));
    return found;
}
/** To the millisecond. */
function secondsOf(tests) {
    return Math.round(tests.reduce((sum, { seconds }) => sum + seconds, 0) * 1000) / 1000;
}

;// CONCATENATED MODULE: ./src/compare/compareWithBaseline.ts
/** @module Compares a measurement with a baseline, which it may take any time to have been measured before. */















/** Returns why nothing can be compared if the baseline is of another module, and not of one that was only renamed. */
async function compareWithBaseline(request) {
    const { now, baseline } = request;
    const pairs = (0,filePairs/* pairFiles */._)(baseline.side, now, request.change);
    const modules = (0,comparedModules/* differentModules */.t)(baseline.side, now);
    if (modules !== undefined && !isMostlyPaired(pairs))
        return (0,comparison/* unknown */.L5)(`the baseline is of ${modules.before}, but this report of ${modules.after}`);
    return { value: await comparisonOf(request, pairs) };
}
async function comparisonOf(request, pairs) {
    const { now, baseline } = request;
    const lost = [];
    const gained = [];
    let [unread, partial] = [0, 0];
    for (const pair of pairs) {
        const { after, before, file } = pair;
        if (after === undefined || before === undefined || isUnchanged(pair))
            continue;
        if (file !== undefined && request.change?.withoutLines.has(file) === true) {
            unread++;
            continue;
        }
        const { parts, code, isPartial } = await compareWithBaseline_partsOf(after, before, pair, request);
        if (isPartial)
            partial++;
        const place = { path: after.path, file };
        lost.push(...movedRanges(place, parts, 'lost', code));
        gained.push(...movedRanges(place, parts, 'gained', code));
    }
    const { name, commit } = baseline;
    return {
        name,
        commit,
        notes: [
            ...baseline.notes,
            ...moduleNotes(baseline.side, now),
            ...setUpNotes(request.setUp, { ...baseline.setUp, isComplete: baseline.side.isComplete }, pairs),
            ...(unread === 0 ? [] : [unreadNote(unread)]),
            ...(partial === 0 ? [] : [partialNote(partial)]),
        ],
        before: baseline.side.coverage.tallies.together,
        after: now.coverage.tallies.together,
        packages: packageChanges(baseline.side.coverage, now.coverage, pairs),
        files: fileChanges(pairs),
        lost: lost.sort(byPlace),
        lostStatements: (0,tallies/* statementsOf */.GX)(lost),
        gained: gained.sort(byPlace),
        gainedStatements: (0,tallies/* statementsOf */.GX)(gained),
        tests: testChanges(baseline.tests, request.tests),
        trend: baseline.history,
    };
}
/** Whether at least half of the statements of the baseline are in files that are still there. */
function isMostlyPaired(pairs) {
    const totalOf = (some) => some.reduce((sum, { before }) => sum + (before?.tallies.together.total ?? 0), 0);
    return totalOf(pairs.filter(({ after }) => after !== undefined)) * 2 >= totalOf(pairs);
}
function moduleNotes(before, after) {
    const modules = (0,comparedModules/* differentModules */.t)(before, after);
    return modules === undefined
        ? []
        : [`It is of ${modules.before}, but this report of ${modules.after}: files are found by their functions.`];
}
function unreadNote(files) {
    const what = files === 1 ? 'A changed file is' : `${files} changed files are`;
    return `${what} too large to tell which lines changed: nothing lost or gained there is listed.`;
}
/** @param files changed files of a baseline of which only uncovered statements are known */
function partialNote(files) {
    return `In ${(0,plural/* plural */.L)(files, 'file')} that changed since, not all lost and gained coverage can be told.`;
}
/** Whether the same units of the same text are covered, so that nothing has to be read. */
function isUnchanged({ after, before, map }) {
    if (map !== lineMap/* SAME_LINES */.v || after === undefined || before === undefined || !(0,filePairs/* haveSameBlocks */.X)(before, after))
        return false;
    return after.units.every((unit, i) => unit.count > 0 === (before.units[i]?.count ?? 0) > 0);
}
async function compareWithBaseline_partsOf(after, before, pair, { now, baseline, change }) {
    const text = await (0,measuredText/* readText */.y)(now.sources, after.path);
    const changed = pair.file === undefined ? undefined : change?.files.get(pair.file)?.lines;
    const map = pair.map ?? (await mapOfTexts(text?.content, before.path, baseline.side));
    const { isComplete } = baseline.side;
    const parts = movedParts({ before, after, map, changed: changed ?? NO_LINES, text, isComplete });
    const isPartial = !isComplete && !(map?.isSame ?? (0,sameText/* isLikelySameText */.w)(before, after));
    return { parts, code: text?.code, isPartial };
}
const NO_LINES = new Set();
async function mapOfTexts(text, path, { sources }) {
    if (text === undefined)
        return undefined;
    const earlier = await sources.read(path);
    return earlier.kind === 'found' ? (0,textMap/* textMap */.s)(earlier.content, text) : undefined;
}
function byPlace(one, other) {
    return (0,byteOrder/* compareBytes */.X)(one.path, other.path) || one.startLine - other.startLine || one.endLine - other.endLine;
}

// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 1 modules
var baselineSide = __webpack_require__(78064);
;// CONCATENATED MODULE: ./src/stages/baseline.ts


async function compareBaseline(measurement, { baseline, change }) {
    if (baseline.value === undefined)
        return baseline;
    const now = { ...measurement, isComplete: true };
    const setUp = (0,baselineSide.setUpOf)(measurement, baseline.value.setUp.legs !== undefined);
    const tests = (0,baselineSide.testsOf)(measurement);
    return compareWithBaseline({ now, setUp, tests, baseline: baseline.value, change });
}


/***/ })

};
