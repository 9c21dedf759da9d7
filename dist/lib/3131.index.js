export const id = 3131;
export const ids = [3131,5835];
export const modules = {

/***/ 27550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/coverage/measuredText.ts
var measuredText = __webpack_require__(49203);
// EXTERNAL MODULE: ./src/diff/changeKinds.ts
var changeKinds = __webpack_require__(36280);
// EXTERNAL MODULE: ./src/diff/fileDiff.ts + 2 modules
var fileDiff = __webpack_require__(32072);
// EXTERNAL MODULE: ./src/diff/lineMap.ts
var lineMap = __webpack_require__(87839);
// EXTERNAL MODULE: ./src/diff/textMap.ts
var textMap = __webpack_require__(37596);
// EXTERNAL MODULE: ./src/diff/unitPairs.ts
var unitPairs = __webpack_require__(38952);
// EXTERNAL MODULE: ./src/compare/filePairs.ts
var filePairs = __webpack_require__(71112);
;// CONCATENATED MODULE: ./src/compare/modelDiff.ts
/** @module What changed between two measurements: every file of either, and the sums. */








async function modelDiff(before, after) {
    const diffs = [];
    const recorded = recordedBy(before, after);
    for (const pair of (0,filePairs/* pairFiles */._)(before, after, undefined)) {
        const { before: one, after: other } = pair;
        if (isUnchanged(one, other) && (pair.map === lineMap/* SAME_LINES */.v || !recorded(pair)))
            continue;
        const diff = await diffOf(pair, recorded(pair), [before, after]);
        if (diff.ranges.length > 0 || one === undefined || other === undefined)
            diffs.push(diff);
    }
    diffs.sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.path, other.path));
    return {
        before: before.coverage.tallies.together,
        after: after.coverage.tallies.together,
        statements: (0,changeKinds/* sumCounts */.W_)(diffs.map(({ statements }) => statements)),
        lines: (0,changeKinds/* sumCounts */.W_)(diffs.map(({ lines }) => lines)),
        files: diffs,
    };
}
/** @param isRecorded whether the texts are those that were measured, also of sources in a checkout */
async function diffOf({ before, after, map }, isRecorded, [earlier, later]) {
    const isSameText = map === lineMap/* SAME_LINES */.v;
    const text = await textOf(after, later);
    const earlierText = isSameText ? text : await textOf(before, earlier);
    const isKnown = isRecorded && !isSameText && text !== undefined && earlierText !== undefined;
    return (0,fileDiff/* fileDiff */.e)(after?.path ?? before?.path ?? '', {
        before,
        after,
        isSameText,
        map: isKnown ? (0,textMap/* textMap */.s)(earlierText.content, text.content) : undefined,
        earlierCode: earlierText?.code,
        text,
        isComplete: earlier.isComplete && later.isComplete,
    });
}
async function textOf(file, { sources }) {
    return file === undefined ? undefined : (0,measuredText/* readText */.y)(sources, file.path);
}
/** Whether both sides have recorded what a file was. */
function recordedBy(before, after) {
    const [then, now] = [before, after].map(({ files }) => new Set(files.map(({ path }) => path)));
    return ({ before: one, after: other }) => one !== undefined && other !== undefined && then?.has(one.path) === true && now?.has(other.path) === true;
}
/** Whether the same units are covered, so that nothing has to be read. */
function isUnchanged(one, other) {
    if (one?.units.length !== other?.units.length ||
        one?.tallies.together.total !== other?.tallies.together.total)
        return false;
    return (one?.units ?? []).every((unit, i) => {
        const counterpart = other?.units[i];
        return (counterpart !== undefined &&
            (0,unitPairs.placeOf)(unit) === (0,unitPairs.placeOf)(counterpart) &&
            unit.statements === counterpart.statements &&
            unit.functionName === counterpart.functionName &&
            unit.count > 0 === counterpart.count > 0);
    });
}

// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/report/json/figureJson.ts
var figureJson = __webpack_require__(95007);
;// CONCATENATED MODULE: ./src/report/diff/diffJson.ts
/** @module What changed between two measurements, for machines. Version 1 only ever grows. */


/** @param pathOf the path of a file in the repository; undefined if it is not known to be in one */
function diffJson(diff, pathOf) {
    const document = {
        schemaVersion: 1,
        before: (0,figureJson/* figure */.v)(diff.before),
        after: (0,figureJson/* figure */.v)(diff.after),
        statements: counts(diff.statements),
        lines: counts(diff.lines),
        files: diff.files.map((file) => ({
            path: file.path,
            repositoryPath: pathOf(file.path) ?? null,
            from: file.from ?? null,
            before: file.before === undefined ? null : (0,figureJson/* figure */.v)(file.before),
            after: file.after === undefined ? null : (0,figureJson/* figure */.v)(file.after),
            statements: counts(file.statements),
            lines: counts(file.lines),
            ranges: file.ranges.map(({ kind, functionName, ...range }) => ({
                kind: NAMES[kind],
                function: functionName,
                ...range,
            })),
        })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
const NAMES = {
    gained: 'gained',
    lost: 'lost',
    'new-covered': 'newCovered',
    'new-uncovered': 'newUncovered',
    'removed-covered': 'removedCovered',
    'removed-uncovered': 'removedUncovered',
    moved: 'moved',
};
function counts(all) {
    return Object.fromEntries(changeKinds/* CHANGE_KINDS */.tO.map((kind) => [NAMES[kind], all[kind]]));
}

// EXTERNAL MODULE: ./src/support/lineRange.ts
var lineRange = __webpack_require__(16708);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/diff/diffText.ts
/** @module What changed between two measurements, for a terminal or a file. */





/** Ranges that are listed of each kind; the rest is in the JSON. */
const MAX_RANGES = 50;
/** The kinds whose ranges are listed, the most urgent first. */
const LISTED = ['lost', 'new-uncovered', 'gained'];
const CHANGE_WORDS = {
    gained: 'newly covered',
    lost: 'newly uncovered',
    'new-covered': 'new and covered',
    'new-uncovered': 'new and uncovered',
    'removed-covered': 'removed, was covered',
    'removed-uncovered': 'removed, was uncovered',
    moved: 'moved',
};
/**
 * @param pathOf the path of a file as it is shown
 * @returns lines, each with a newline
 */
function diffText(diff, pathOf) {
    const { before, after, statements, lines, files } = diff;
    const blocks = [
        `coverage: ${figure(before)} -> ${figure(after)} of statements\n`,
        countLines('statements', statements),
        countLines('lines', lines),
        ...LISTED.map((kind) => {
            const ranges = files.flatMap(({ path, ranges: all }) => all.filter((range) => range.kind === kind).map((range) => rangeLine(pathOf(path), range)));
            return rangeBlock(CHANGE_WORDS[kind], ranges);
        }),
    ];
    return blocks.filter((block) => block !== '').join('\n');
}
function figure(tally) {
    return `${(0,words/* percentText */.fL)(tally)} (${tally.covered}/${tally.total})`;
}
function countLines(unit, counts) {
    const known = changeKinds/* CHANGE_KINDS */.tO.filter((kind) => counts[kind] > 0);
    if (known.length === 0)
        return unit === 'statements' ? 'no statement changed\n' : '';
    const width = Math.max(...known.map((kind) => String(counts[kind]).length));
    return [
        `${unit}:`,
        ...known.map((kind) => `  ${String(counts[kind]).padStart(width)} ${CHANGE_WORDS[kind]}`),
        '',
    ].join('\n');
}
function rangeLine(path, { startLine, endLine, functionName, statements }) {
    const name = functionName === '' ? '' : `${functionName}, `;
    return `  ${(0,plainText/* plainLine */.h0)(`${(0,plainText/* shownName */.HD)(path)}:${(0,lineRange/* rangeText */.l)(startLine, endLine)}: ${name}`)}${(0,plural/* plural */.L)(statements, 'statement')}\n`;
}
function rangeBlock(title, ranges) {
    if (ranges.length === 0)
        return '';
    const more = ranges.length - MAX_RANGES;
    const rest = more > 0 ? [`  and ${more} more with --format json\n`] : [];
    return [`${title}:\n`, ...ranges.slice(0, MAX_RANGES), ...rest].join('');
}

// EXTERNAL MODULE: ./src/stages/checkouts.ts
var stages_checkouts = __webpack_require__(45234);
// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 1 modules
var baselineSide = __webpack_require__(78064);
// EXTERNAL MODULE: ./src/stages/diffSide.ts + 1 modules
var diffSide = __webpack_require__(96012);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/diffCommand.ts
/** @module The command `diff`: what changed between two measurements. */











/** @returns the exit code: 0, since a difference is a result and not a failure */
async function diffCommand(before, after, options) {
    const source = (0,cli_options/* optionText */.re)(options, 'source');
    const checkouts = await (0,stages_checkouts/* checkoutsOf */.F)(source === undefined ? undefined : (0,cli_options/* directoryPath */.dh)('--source', source), (0,system/* readSystem */.m)().workingDirectory);
    const { one, other } = await bothSides([(0,cli_options/* directoryPath */.dh)('BEFORE', before), (0,cli_options/* directoryPath */.dh)('AFTER', after)], checkouts);
    const notes = [
        ...(0,diffSide/* sideNotes */.ri)(before, one),
        ...(0,diffSide/* sideNotes */.ri)(after, other),
        ...(0,diffSide/* pairNotes */.Uc)([before, after], [one, other]),
    ];
    for (const note of notes)
        process.stderr.write(`${note}\n`);
    const diff = await modelDiff(one, other);
    const places = new Map([...one.files, ...other.files].map(({ path, file }) => [path, file]));
    const pathOf = (path) => places.get(path);
    const text = (0,cli_options/* optionText */.re)(options, 'format') === 'json'
        ? diffJson(diff, pathOf)
        : diffText(diff, (path) => pathOf(path) ?? (0,words/* pathInModule */.Zy)(path, other.coverage));
    process.stdout.write(text);
    const out = (0,cli_options/* optionText */.re)(options, 'out');
    if (out !== undefined) {
        const directory = (0,cli_options/* directoryPath */.dh)('--out', out);
        if (other.report === undefined)
            throw new errors/* UserError */.yo(`${after} has no data, which the page of the difference needs`, 'Name a report with its covdata folder, or another directory with coverage data.');
        const { writeDiffPage } = await Promise.all(/* import() */[__webpack_require__.e(4869), __webpack_require__.e(1968), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 24527));
        await writeDiffPage(diff, other.report, before, directory);
        process.stderr.write(`report: ${(0,external_node_path_.relative)('.', directory) || '.'}\n`);
    }
    return 0;
}
/** With the texts of both, as far as they are stored with the data or in the clone. */
async function bothSides([before, after], checkouts) {
    const { env, platform } = (0,system/* readSystem */.m)();
    const host = { env, platform, stop: new AbortController().signal };
    const read = async (path) => {
        const side = await (0,diffSide/* readSide */.wU)(path, checkouts);
        return { ...side, ...(await (0,baselineSide.withStoredTexts)(side, checkouts, host)) };
    };
    return { one: await read(before), other: await read(after) };
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

/***/ 95007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);

/** Numbers of statements, and the percentage as Go rounds it; null if there are no statements. */
function figure(tally) {
    const text = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(tally);
    return { covered: tally.covered, total: tally.total, percent: text === undefined ? null : Number(text) };
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


/***/ }),

/***/ 16708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ rangeText)
/* harmony export */ });
/** @module Lines in words. */
/** `12-15`, or `12` if it is only one line. */
function rangeText(startLine, endLine) {
    return startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`;
}


/***/ })

};
