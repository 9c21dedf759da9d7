export const id = 500;
export const ids = [500];
export const modules = {

/***/ 55761:
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
// EXTERNAL MODULE: ./src/coverage/sourceCode.ts
var sourceCode = __webpack_require__(8988);
// EXTERNAL MODULE: ./src/diff/fileDiff.ts
var fileDiff = __webpack_require__(84426);
// EXTERNAL MODULE: ./src/diff/unitPairs.ts
var unitPairs = __webpack_require__(38952);
;// CONCATENATED MODULE: ./src/diff/modelDiff.ts
/** @module What changed between two measurements: every file of either, and the sums. */




async function modelDiff(before, after) {
    const [earlier, later] = [filesOf(before.coverage), filesOf(after.coverage)];
    const isComplete = before.isComplete && after.isComplete;
    const isSame = sameTexts(before.files, after.files);
    const diffs = [];
    for (const path of [...new Set([...earlier.keys(), ...later.keys()])].sort(byteOrder/* compareBytes */.X)) {
        const [one, other] = [earlier.get(path), later.get(path)];
        if (isUnchanged(one, other))
            continue;
        const source = other === undefined ? undefined : await after.sources.read(path);
        const code = source?.kind === 'found' ? new sourceCode/* SourceCode */.x(source.content) : undefined;
        const diff = (0,fileDiff/* fileDiff */.ec)(path, { before: one, after: other, isSameText: isSame(path), code, isComplete });
        if (diff.ranges.length > 0 || diff.before === undefined || diff.after === undefined)
            diffs.push(diff);
    }
    return {
        before: before.coverage.tallies.together,
        after: after.coverage.tallies.together,
        statements: sum(diffs.map(({ statements }) => statements)),
        lines: sum(diffs.map(({ lines }) => lines)),
        files: diffs,
    };
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
function filesOf({ packages }) {
    return new Map(packages.flatMap(({ files }) => files.map((file) => [file.path, file])));
}
function sameTexts(before, after) {
    const earlier = new Map(before.map((file) => [file.path, file]));
    const later = new Map(after.map((file) => [file.path, file]));
    return (path) => {
        const [one, other] = [earlier.get(path), later.get(path)];
        return one !== undefined && other !== undefined && textOf(one) === textOf(other);
    };
}
function textOf({ blob, textBlob }) {
    return textBlob ?? blob;
}
function sum(all) {
    const total = { ...fileDiff/* NO_COUNTS */.lZ };
    for (const counts of all)
        for (const kind of fileDiff/* CHANGE_KINDS */.tO)
            total[kind] += counts[kind];
    return total;
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
    return Object.fromEntries(fileDiff/* CHANGE_KINDS */.tO.map((kind) => [NAMES[kind], all[kind]]));
}

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
    const known = fileDiff/* CHANGE_KINDS */.tO.filter((kind) => counts[kind] > 0);
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
    const lines = startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`;
    const name = functionName === '' ? '' : `${functionName}, `;
    return `  ${(0,plainText/* plainLine */.h0)(`${path}:${lines}: ${name}`)}${(0,plural/* plural */.L)(statements, 'statement')}\n`;
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
    const one = await (0,diffSide/* readSide */.wU)((0,cli_options/* directoryPath */.dh)('BEFORE', before), checkouts);
    const other = await (0,diffSide/* readSide */.wU)((0,cli_options/* directoryPath */.dh)('AFTER', after), checkouts);
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
        const { writeDiffPage } = await Promise.all(/* import() */[__webpack_require__.e(869), __webpack_require__.e(160), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 24527));
        await writeDiffPage(diff, other.report, before, directory);
        process.stderr.write(`report: ${(0,external_node_path_.relative)('.', directory) || '.'}\n`);
    }
    return 0;
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

/***/ 84426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ fileDiff),
/* harmony export */   lZ: () => (/* binding */ NO_COUNTS),
/* harmony export */   lw: () => (/* binding */ completedUnits),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/* harmony import */ var _coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45770);
/* harmony import */ var _unitPairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38952);


const CHANGE_KINDS = [
    'gained',
    'lost',
    'new-covered',
    'new-uncovered',
    'removed-covered',
    'removed-uncovered',
    'moved',
];
const NO_COUNTS = {
    gained: 0,
    lost: 0,
    'new-covered': 0,
    'new-uncovered': 0,
    'removed-covered': 0,
    'removed-uncovered': 0,
    moved: 0,
};
function fileDiff(path, pair) {
    const { before, after, code } = pair;
    const { earlier, later, options } = completedUnits(pair);
    const paired = (0,_unitPairs_js__WEBPACK_IMPORTED_MODULE_0__.pairUnits)(earlier, later, options);
    const kindOf = kindsOf(paired);
    const changed = [
        ...later.flatMap((unit) => changeOf(unit, kindOf.get(unit))),
        ...paired.removed.flatMap((unit) => changeOf(unit, unit.count > 0 ? 'removed-covered' : 'removed-uncovered')),
    ];
    return {
        path,
        before: before?.tallies.together,
        after: after?.tallies.together,
        statements: countBy(changed.map(({ kind, unit }) => [kind, unit.statements])),
        lines: changedLines(later, paired, code),
        ranges: rangesOf(changed),
        kinds: (after?.units ?? []).map((unit) => kindOf.get(unit)),
    };
}
/** The units with statements, the covered ones included as far as they can be found out. */
function completedUnits({ before, after, isSameText, isComplete }) {
    const [earlier, later] = [withStatements(before?.units ?? []), withStatements(after?.units ?? [])];
    const isSameSize = before?.tallies.together.total === after?.tallies.together.total;
    if (isComplete)
        return { earlier, later, options: { isSameText, hasNames: true } };
    if (before === undefined || after === undefined || !(isSameText || isSameSize))
        return { earlier, later, options: { isSameText, hasNames: false } };
    // Of as many statements, those that are not listed as uncovered are covered.
    return {
        earlier: withCovered(earlier, later),
        later: withCovered(later, earlier),
        options: { isSameText: true, hasNames: false },
    };
}
/** The units with those of the other side that they lack, as covered ones. */
function withCovered(own, other) {
    const places = new Set(own.map(_unitPairs_js__WEBPACK_IMPORTED_MODULE_0__.placeOf));
    return [
        ...own,
        ...other.filter((unit) => !places.has((0,_unitPairs_js__WEBPACK_IMPORTED_MODULE_0__.placeOf)(unit))).map((unit) => ({ ...unit, count: 1 })),
    ];
}
function withStatements(units) {
    return units.filter(({ statements }) => statements > 0);
}
function kindsOf({ pairs, added }) {
    const kinds = new Map();
    for (const unit of added)
        kinds.set(unit, unit.count > 0 ? 'new-covered' : 'new-uncovered');
    for (const { before, after } of pairs) {
        const was = before.some(({ count }) => count > 0);
        const is = after.count > 0;
        if (was !== is)
            kinds.set(after, is ? 'gained' : 'lost');
        else if (before.every((unit) => unit.startLine !== after.startLine && (0,_unitPairs_js__WEBPACK_IMPORTED_MODULE_0__.placeOf)(unit) !== (0,_unitPairs_js__WEBPACK_IMPORTED_MODULE_0__.placeOf)(after)))
            kinds.set(after, 'moved');
    }
    return kinds;
}
function changeOf(unit, kind) {
    return kind === undefined ? [] : [{ kind, unit }];
}
function countBy(changes) {
    const counts = { ...NO_COUNTS };
    for (const [kind, count] of changes)
        counts[kind] += count;
    return counts;
}
/** Lines of the later revision as they are, and as they would be with the earlier counts. */
function changedLines(units, { pairs, added }, code) {
    const earlier = new Map(pairs.map(({ before, after }) => [after, Math.max(...before.map(({ count }) => count))]));
    const isNew = new Set(added);
    const now = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(units, 0, code);
    const then = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(units.map((unit) => ({ ...unit, count: earlier.get(unit) ?? unit.count })), 0, code);
    const old = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(units.filter((unit) => !isNew.has(unit)), 0, code);
    const known = new Set(old.lines);
    const rank = { uncovered: 0, 'partly covered': 1, covered: 2 };
    const changes = [...now.lines].flatMap((line, i) => {
        const is = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(now, now.together, i);
        if (!known.has(line))
            return [[is === 'uncovered' ? 'new-uncovered' : 'new-covered', 1]];
        const was = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(then, then.together, i);
        if (rank[is] === rank[was])
            return [];
        return [[rank[is] > rank[was] ? 'gained' : 'lost', 1]];
    });
    return countBy(changes);
}
function rangesOf(changed) {
    const ranges = [];
    const sorted = changed.toSorted((one, other) => one.unit.startLine - other.unit.startLine || one.unit.startColumn - other.unit.startColumn);
    for (const { kind, unit } of sorted) {
        const last = ranges.at(-1);
        const { startLine, endLine, functionName, statements } = unit;
        if (last?.kind === kind && last.functionName === functionName && startLine <= last.endLine + 1)
            ranges[ranges.length - 1] = {
                ...last,
                endLine: Math.max(last.endLine, endLine),
                statements: last.statements + statements,
            };
        else
            ranges.push({ kind, functionName, startLine, endLine, statements });
    }
    return ranges;
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
/* harmony export */   a: () => (/* binding */ excludedText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lE: () => (/* binding */ TOTAL_TEXT),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   yO: () => (/* binding */ suiteText),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/* harmony import */ var _coverage_excludeUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27401);
/* harmony import */ var _covdata_text_percentFormat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96700);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45124);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87973);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2882);
/** @module Figures, names and results as text, the same in all views. */





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
    if (modulePath === undefined)
        return importPath;
    if (importPath === modulePath)
        return '.';
    return importPath.startsWith(`${modulePath}/`) ? `.${importPath.slice(modulePath.length)}` : importPath;
}
/** Shows `*T.M` as `T.M`. Function literals outside functions are named after their position (by cmd/cover). */
function functionText(name) {
    return /^func\.L\d+\.C\d+$/.test(name) ? 'a function literal' : (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(name.replace(/^\*/, ''));
}
/** The path of a file within the module, if everything is of one module: `internal/store/store.go`. */
function pathInModule(path, { packages }) {
    const [module, ...others] = new Set(packages.map((pkg) => pkg.modulePath));
    return others.length === 0 ? shortPath(path, module).replace(/^\.\//, '') : path;
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
/** What the total counts: the union of the units of all pods. */
const TOTAL_TEXT = 'The total is every statement that is linked into a measured binary or test.';
const SOURCE_HEADINGS = { binaries: 'binaries', tests: 'test processes' };


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
// EXTERNAL MODULE: ./src/findings/failOn.ts
var failOn = __webpack_require__(46329);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/support/jsonShape.ts
var jsonShape = __webpack_require__(47488);
;// CONCATENATED MODULE: ./src/diff/reportModel.ts


const figures = { covered: (0,jsonShape/* integer */.nd)(), total: (0,jsonShape/* integer */.nd)() };
const reportShape = (0,jsonShape/* object */.Ik)({
    schemaVersion: (0,jsonShape/* oneOf */.yL)([1]),
    mode: (0,jsonShape/* oneOf */.yL)(['set', 'count', 'atomic']),
    packages: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({
        importPath: jsonShape/* anyText */.Ae,
        module: jsonShape/* anyText */.Ae,
        files: (0,jsonShape/* all */.Q7)((0,jsonShape/* object */.Ik)({ path: jsonShape/* anyText */.Ae, ...figures, uncovered: (0,jsonShape/* all */.Q7)((0,jsonShape/* all */.Q7)((0,jsonShape/* integer */.nd)())) })),
    })),
});
/**
 * The model, with nothing but uncovered units in its files.
 * @throws SyntaxError or ShapeError if it is not the report.json of this tool
 */
function reportModel(json) {
    const { mode, packages } = (0,jsonShape/* parseShape */.Tr)(reportShape, JSON.parse(json));
    const found = packages.map(({ importPath, module, files }) => {
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
// EXTERNAL MODULE: ./src/stages/judge.ts + 5 modules
var judge = __webpack_require__(27861);
// EXTERNAL MODULE: ./src/stages/merge.ts + 13 modules
var merge = __webpack_require__(81847);
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
        ...(isComplete
            ? []
            : [(0,plainText/* plainLine */.h0)(`note: ${name} has no data beside it: only its uncovered statements are known`)]),
    ];
}
/** What a reader has to know about both: a line if they have no module in common, so that nothing can be compared. */
function pairNotes([before, after], [one, other]) {
    const [earlier, later] = [modulesOf(one), modulesOf(other)];
    if (earlier.length === 0 || later.length === 0 || earlier.some((path) => later.includes(path)))
        return [];
    const words = `${before} is of ${earlier.join(', ')}, but ${after} of ${later.join(', ')}`;
    return [(0,plainText/* plainLine */.h0)(`note: different modules: ${words}`)];
}
function modulesOf({ coverage: { packages } }) {
    return [...new Set(packages.map(({ modulePath }) => modulePath))];
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
    return report.coverage.packages.length === 0 ? undefined : { ...report, isComplete: true, report };
}
async function reportSide(path) {
    // Loads valibot, so it is imported only if there is a report.
    const { earlierReport } = await __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 59571));
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
        };
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path} is not the report.json of this tool: ${(0,errors/* describeError */.Uc)(cause)}`, 'Name a report.json, or a directory with coverage data.', { cause });
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


/***/ })

};
