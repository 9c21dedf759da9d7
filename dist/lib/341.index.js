export const id = 341;
export const ids = [341];
export const modules = {

/***/ 45770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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

/***/ 8988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ SourceCode)
/* harmony export */ });
/**
 * @module Where a Go file has code: the bytes of tokens that say something. White space, comments and mere punctuation
 * (brackets, commas, semicolons) do not count, so that a line which only closes a block is not a line of code.
 */
const NEWLINE = 0x0a;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const ASTERISK = 0x2a;
const SLASH = 0x2f;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const BACKQUOTE = 0x60;
const FUNC = Buffer.from('func');
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
const OPENING = new Set(Buffer.from('([{'));
const CLOSING = new Set(Buffer.from(')]}'));
const SILENT = tableOf(Buffer.from('()[]{},;'));
const IDENTIFIER = tableOf(Buffer.from('_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'), (byte) => byte >= 0x80);
/** A scanned file. Offsets are 0-based and count bytes; lines are 1-based. */
class SourceCode {
    /** The offset of each line; a text that ends with a newline has an empty last line. */
    lineStarts;
    /** Code without white space in it: where it begins, in ascending order, and where it ends. */
    starts;
    ends;
    /** The lines on which functions are declared, in ascending order. */
    declarations;
    /** @param content Go source; for anything else, the result is of no use but does no harm */
    constructor(content) {
        const scan = new Scan(content);
        scan.run();
        this.lineStarts = scan.lineStarts;
        this.starts = scan.starts;
        this.ends = scan.ends;
        this.declarations = scan.declarations;
    }
    /** The number of lines, the last of which may be empty. */
    get lines() {
        return this.lineStarts.length;
    }
    /**
     * Whether there is code on a line between two columns.
     * @param line at most `lines`
     * @param startColumn 1-based
     * @param endColumn exclusive
     */
    hasCode(line, startColumn = 1, endColumn = Infinity) {
        const start = this.lineStarts[line - 1] ?? Infinity;
        const lineEnd = this.lineStarts[line] ?? Infinity;
        const [from, to] = [start + startColumn - 1, Math.min(lineEnd, start + endColumn - 1)];
        return from < to && (this.starts[this.firstEndingAfter(from)] ?? Infinity) < to;
    }
    /** For each line, from 1 on, whether there is any code on it. */
    linesWithCode() {
        const found = new Uint8Array(this.lines + 1);
        let line = 1;
        for (const start of this.starts) {
            while ((this.lineStarts[line] ?? Infinity) <= start)
                line++;
            found[line] = 1;
        }
        return found;
    }
    /** The index of the first code that ends after an offset. */
    firstEndingAfter(offset) {
        let [low, high] = [0, this.ends.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.ends[middle] ?? 0) > offset)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
/** One pass over a file. */
class Scan {
    content;
    lineStarts = [0];
    starts = [];
    ends = [];
    declarations = [];
    at = 0;
    /** Brackets that are open. */
    depth = 0;
    /** Whether a declaration may begin here: at the start of a line, or after a semicolon. */
    isFresh = true;
    constructor(content) {
        this.content = content;
    }
    run() {
        const { content } = this;
        if (content.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK))
            this.at = BYTE_ORDER_MARK.length;
        while (this.at < content.length) {
            const byte = content[this.at] ?? 0;
            if (byte <= SPACE)
                this.space(byte);
            else if (byte === SLASH && content[this.at + 1] === SLASH)
                this.lineComment();
            else if (byte === SLASH && content[this.at + 1] === ASTERISK)
                this.blockComment();
            else if (SILENT[byte] === 1)
                this.punctuation(byte);
            else if (byte === BACKQUOTE)
                this.rawString();
            else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE)
                this.quoted(byte);
            else if (IDENTIFIER[byte] === 1)
                this.word();
            else
                this.code(this.at + 1);
        }
    }
    space(byte) {
        this.at++;
        if (byte === NEWLINE)
            this.newLine();
    }
    newLine() {
        this.lineStarts.push(this.at);
        this.isFresh = true;
    }
    lineComment() {
        const end = this.content.indexOf(NEWLINE, this.at);
        this.at = end < 0 ? this.content.length : end;
    }
    blockComment() {
        const end = this.content.indexOf('*/', this.at + 2);
        const after = end < 0 ? this.content.length : end + 2;
        for (;;) {
            const newline = this.content.indexOf(NEWLINE, this.at);
            if (newline < 0 || newline >= after)
                break;
            this.at = newline + 1;
            this.newLine();
        }
        this.at = after;
    }
    punctuation(byte) {
        if (OPENING.has(byte))
            this.depth++;
        else if (CLOSING.has(byte))
            this.depth--;
        this.at++;
        // What follows a bracket on its line declares nothing; what follows a semicolon may.
        this.isFresh = byte === SEMICOLON;
    }
    /** The lines of a raw string are code unless they are blank. */
    rawString() {
        const end = this.content.indexOf(BACKQUOTE, this.at + 1);
        const after = end < 0 ? this.content.length : end + 1;
        while (this.at < after) {
            const byte = this.content[this.at] ?? 0;
            if (byte <= SPACE)
                this.space(byte);
            else {
                let to = this.at + 1;
                while (to < after && (this.content[to] ?? 0) > SPACE)
                    to++;
                this.code(to);
            }
        }
    }
    /** A string or a rune, which ends at the end of the line at the latest. */
    quoted(quote) {
        let to = this.at + 1;
        for (; to < this.content.length; to++) {
            const byte = this.content[to];
            if (byte === quote || byte === NEWLINE)
                break;
            if (byte === BACKSLASH && this.content[to + 1] !== NEWLINE)
                to++;
        }
        const isClosed = this.content[to] === quote;
        this.code(Math.min(this.content.length, isClosed ? to + 1 : to));
    }
    word() {
        let to = this.at + 1;
        while (IDENTIFIER[this.content[to] ?? 0] === 1)
            to++;
        const isFunc = to - this.at === FUNC.length && this.content.compare(FUNC, 0, FUNC.length, this.at, to) === 0;
        if (isFunc && this.isFresh && this.depth === 0)
            this.declarations.push(this.lineStarts.length);
        this.code(to);
    }
    code(to) {
        const last = this.ends.length - 1;
        if (this.ends[last] === this.at)
            this.ends[last] = to;
        else {
            this.starts.push(this.at);
            this.ends.push(to);
        }
        this.at = to;
        this.isFresh = false;
    }
}
function tableOf(bytes, more = () => false) {
    const listed = new Set(bytes);
    return Uint8Array.from({ length: 256 }, (_, byte) => (listed.has(byte) || more(byte) ? 1 : 0));
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ outsideText),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   W9: () => (/* binding */ functionText),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   YE: () => (/* binding */ SOURCE_HEADINGS),
/* harmony export */   Zy: () => (/* binding */ pathInModule),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   bp: () => (/* binding */ gateText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lE: () => (/* binding */ TOTAL_TEXT),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   yO: () => (/* binding */ suiteText),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/* harmony import */ var _covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96700);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45124);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87973);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2882);




/** The percentage as Go rounds it, without a sign: `72.4`; undefined if there are no statements. */
function percent({ covered, total }) {
    return total === 0 ? undefined : (0,_covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l)(covered, total).replace('%', '');
}
/** The percentage as Go prints it, `72.4%`, or a dash if there are no statements. */
function percentText({ covered, total }) {
    return total === 0 ? '–' : (0,_covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l)(covered, total);
}
/** `not counted: 345 statements in 6 packages that nothing links`; undefined if everything selected is in the total. */
function outsideText({ coverage }) {
    const { notLinked } = coverage;
    const { statements, complete } = outside(coverage);
    if (notLinked.length === 0 || (complete && statements === 0))
        return undefined;
    const packages = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(notLinked.length, 'package')} that nothing links`;
    if (statements === 0)
        return `not counted: ${packages}`;
    return `not counted: ${complete ? '' : 'at least '}${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(statements, 'statement')} in ${packages}`;
}
/** What preserving is worth: `4866 of 5136 covered statements would be missing without preserve`; undefined if nothing. */
function keptText({ keptStatements = 0, coverage }) {
    if (keptStatements === 0)
        return undefined;
    const { covered } = coverage.tallies.together;
    return `${keptStatements} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(covered, 'covered statement')} would be missing without preserve`;
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
    if (modulePath === undefined)
        return importPath;
    if (importPath === modulePath)
        return '.';
    return importPath.startsWith(`${modulePath}/`) ? `.${importPath.slice(modulePath.length)}` : importPath;
}
/** Shows `*T.M` as `T.M`. Function literals outside functions are named after their position (by cmd/cover). */
function functionText(name) {
    return /^func\.L\d+\.C\d+$/.test(name) ? 'a function literal' : (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(name.replace(/^\*/, ''));
}
/** The path of a file within the module, if everything is of one module: `internal/store/store.go`. */
function pathInModule(path, { packages }) {
    const [module, ...others] = new Set(packages.map((pkg) => pkg.modulePath));
    return others.length === 0 ? shortPath(path, module).replace(/^\.\//, '') : path;
}
/** A gate and its result: `total: 80 passed`, `total: 80 failed (9 statements short)`. */
function gateText({ rule, passed, missing }) {
    if (passed)
        return `${rule} passed`;
    if (missing === 0)
        return `${rule} failed (there are no statements to cover)`;
    return `${rule} failed (${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(missing, 'statement')} short)`;
}
/** The result of the suite in one line; undefined if no suite was run. */
function suiteText(report) {
    const { suite } = report;
    if (suite === undefined)
        return undefined;
    const seconds = `${suite.seconds.toFixed(1)} s`;
    if (suite.kind === 'command')
        return `the command exited with code ${suite.exitCode} after ${seconds}`;
    const counts = countOutcomes(report);
    if (Object.values(counts).every((count) => count === 0))
        return `no test ran${leftOut(suite)}`;
    const ran = suite.packages.filter((pkg) => pkg.outcome !== 'none').length;
    const parts = [`${counts.pass} passed`];
    const interrupted = report.findings.some(({ code }) => code === 'interrupted') ? counts.unfinished : 0;
    const failed = counts.fail + counts.unfinished - interrupted;
    if (failed > 0)
        parts.push(`${failed} failed`);
    if (interrupted > 0)
        parts.push(`${interrupted} interrupted`);
    if (counts.skip > 0)
        parts.push(`${counts.skip} skipped`);
    return `${parts.join(', ')} in ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(ran, 'package')}, ${seconds}${leftOut(suite)}`;
}
function leftOut(suite) {
    return suite.leftOut === 0 ? '' : `; ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(suite.leftOut, 'untagged test function')} left out`;
}
/** Counts tests by outcome; of a test with subtests, only the subtests are counted. */
function countOutcomes(report) {
    const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0 };
    for (const pkg of report.suite?.packages ?? []) {
        for (const test of (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_3__/* .leafTests */ .aj)(pkg))
            counts[test.outcome]++;
    }
    return counts;
}
/** What the total counts: the union of the units of all pods. */
const TOTAL_TEXT = 'The total is every statement that is linked into a measured binary or test.';
const SOURCE_HEADINGS = { binaries: 'binaries', tests: 'test processes' };


/***/ })

};
