export const id = 1103;
export const ids = [1103,8064];
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
// EXTERNAL MODULE: ./src/coverage/carriedReach.ts
var carriedReach = __webpack_require__(22189);
// EXTERNAL MODULE: ./src/coverage/measuredText.ts
var measuredText = __webpack_require__(49203);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
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
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/compare/filePairs.ts
var filePairs = __webpack_require__(71112);
;// CONCATENATED MODULE: ./src/compare/modelDiff.ts
/** @module What changed between two measurements: every file of either, and the sums. */












/** Kinds of ranges that the later measurement covers, or may cover. */
const LATER_COVERED = new Set(['gained', 'new-covered', 'moved']);
async function modelDiff(before, after) {
    const diffs = [];
    const recorded = recordedBy(before, after);
    const carried = new carriedReach/* CarriedReach */.m(after.coverage.reach);
    await (0,parallel/* forEachLimited */.v)((0,filePairs/* pairFiles */._q)(before, after, undefined), filePairs/* PARALLEL_PAIRS */.YJ, async (pair) => {
        const { before: one, after: other } = pair;
        if (isUnchanged(one, other) && (pair.map === lineMap/* SAME_LINES */.v || !recorded(pair)))
            return;
        const diff = await diffOf(pair, recorded(pair), [before, after]);
        if (diff.ranges.length > 0 || one === undefined || other === undefined)
            diffs.push({ ...diff, ranges: diff.ranges.map((range) => withCarried(range, other, carried)) });
    });
    diffs.sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.path, other.path));
    return {
        before: before.coverage.tallies.together,
        after: after.coverage.tallies.together,
        statements: (0,changeKinds/* sumCounts */.W_)(diffs.map(({ statements }) => statements)),
        lines: (0,changeKinds/* sumCounts */.W_)(diffs.map(({ lines }) => lines)),
        files: diffs,
    };
}
/** With what of a range the later measurement has carried over. */
function withCarried(range, file, carried) {
    if (!LATER_COVERED.has(range.kind))
        return range;
    const units = (file?.units ?? []).filter((unit) => unit.functionName === range.functionName &&
        unit.startLine >= range.startLine &&
        (0,uncovered/* lastLineOf */.SH)(unit) <= range.endLine &&
        carried.baselinesOf(unit).length > 0);
    const carriedOver = Math.min(range.statements, (0,tallies/* statementsOf */.GX)(units));
    return carriedOver === 0 ? range : { ...range, carriedOver };
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
function rangeLine(path, range) {
    const { startLine, endLine, functionName, statements, carriedOver = 0 } = range;
    const name = functionName === '' ? '' : `${(0,words/* plainFunction */.tZ)(functionName)}, `;
    const carried = carriedOver === 0 ? '' : `,${carriedOver === statements ? '' : ` ${carriedOver} of them`} carried over`;
    return `  ${(0,plainText/* shownName */.HD)(path)}:${(0,lineRange/* rangeText */.l)(startLine, endLine)}: ${name}${(0,plural/* plural */.L)(statements, 'statement')}${carried}\n`;
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
        const { writeDiffPage } = await Promise.all(/* import() */[__webpack_require__.e(2554), __webpack_require__.e(8298), __webpack_require__.e(3245)]).then(__webpack_require__.bind(__webpack_require__, 24527));
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

/***/ 71112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XK: () => (/* binding */ haveSameBlocks),
/* harmony export */   YJ: () => (/* binding */ PARALLEL_PAIRS),
/* harmony export */   _q: () => (/* binding */ pairFiles)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44122);
/* harmony import */ var _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27592);
/* harmony import */ var _diff_unitPairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38952);
/* harmony import */ var _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87839);
/** @module Finds each file of a measurement in an earlier one, also if it was renamed or moved since. */




/** How many pairs are read at the same time: their earlier texts are then read together. */
const PARALLEL_PAIRS = 256;
/** The least share of equal statements that makes two files one file under another name. */
const MIN_SIMILAR = 0.5;
/** Comparisons of files by their shapes at most. */
const MAX_COMPARED = 250_000;
/**
 * All files of both sides, each once: those of the later one by path, then those that are gone.
 * @param change says what it renamed; undefined if there is none
 */
function pairFiles(baseline, now, change) {
    const [before, after] = [filesOf(baseline), filesOf(now)];
    const known = new KnownFiles(baseline.files, before);
    const places = new Map(now.files.map((file) => [file.path, file]));
    const pairs = new Map();
    const used = new Set();
    const pair = (one, other, map) => {
        if (other !== undefined)
            used.add(other.path);
        pairs.set(one.path, { after: one, before: other, file: places.get(one.path)?.file, map });
    };
    const left = [];
    for (const file of after.values()) {
        const found = known.find(places.get(file.path), change);
        if (found !== undefined && !used.has(found.before.path))
            pair(file, found.before, found.map);
        else
            left.push(file);
    }
    const rest = [];
    for (const file of left) {
        const same = used.has(file.path) ? undefined : before.get(file.path);
        if (same === undefined)
            rest.push(file);
        else
            pair(file, same, undefined);
    }
    const unused = [...before.values()].filter(({ path }) => !used.has(path));
    for (const [one, other, map] of renamed(unused, rest, baseline.files, now.files))
        pair(one, other, map);
    for (const file of rest)
        if (!pairs.has(file.path))
            pair(file, undefined, undefined);
    return [
        ...[...pairs.values()].sort((one, other) => (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X)(pathOf(one), pathOf(other))),
        ...unused
            .filter(({ path }) => !used.has(path))
            .map((file) => ({ after: undefined, before: file, file: undefined, map: undefined })),
    ];
}
/** Whether both are divided into the same units. */
function haveSameBlocks(one, other) {
    return (one.units.length === other.units.length &&
        one.units.every((unit, i) => {
            const counterpart = other.units[i];
            return counterpart !== undefined && (0,_diff_unitPairs_js__WEBPACK_IMPORTED_MODULE_1__.placeOf)(unit) === (0,_diff_unitPairs_js__WEBPACK_IMPORTED_MODULE_1__.placeOf)(counterpart);
        }));
}
function filesOf({ coverage }) {
    const files = coverage.packages.flatMap((pkg) => pkg.files);
    return new Map(files.sort((a, b) => (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X)(a.path, b.path)).map((file) => [file.path, file]));
}
function pathOf({ after, before }) {
    return after?.path ?? before?.path ?? '';
}
/** The baseline's files, by path and by their place in the repository. */
class KnownFiles {
    coverage;
    byPath;
    byPlace;
    constructor(files, coverage) {
        this.coverage = coverage;
        this.byPath = new Map(files.map((file) => [file.path, file]));
        this.byPlace = new Map(files.map((file) => [file.file, file]));
    }
    /** Undefined if nothing says what the file was. */
    find(now, change) {
        if (now === undefined)
            return undefined;
        const same = this.byPath.get(now.path);
        const own = this.coverage.get(now.path);
        if (own !== undefined && same !== undefined && (0,_coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_0__/* .textId */ .re)(same) === (0,_coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_0__/* .textId */ .re)(now))
            return { before: own, map: _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_2__/* .SAME_LINES */ .v };
        const from = change?.files.get(now.file)?.from;
        const then = from === undefined || from === now.file ? undefined : this.byPlace.get(from);
        const before = then === undefined ? undefined : this.coverage.get(then.path);
        // Its lines at the base of the change need not be those of the baseline.
        return before === undefined ? undefined : { before, map: undefined };
    }
}
/** Files under other names: those with the same text, then those with mostly the same functions. */
function renamed(before, after, earlierFiles, laterFiles) {
    const hashes = (files) => new Map(files.map((file) => [file.path, (0,_coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_0__/* .textId */ .re)(file)]));
    const [then, now] = [hashes(earlierFiles), hashes(laterFiles)];
    const found = [];
    const used = new Set();
    const take = (one, other, map) => {
        if (used.has(one) || used.has(other))
            return;
        used.add(one).add(other);
        found.push([one, other, map]);
    };
    const byHash = new Map(before.map((file) => [then.get(file.path), file]));
    for (const file of after) {
        const hash = now.get(file.path);
        const same = hash === undefined ? undefined : byHash.get(hash);
        if (same !== undefined)
            take(file, same, _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_2__/* .SAME_LINES */ .v);
    }
    for (const [one, other] of similarFiles(before.filter((file) => !used.has(file)), after.filter((file) => !used.has(file))))
        take(one, other, undefined);
    return found;
}
/** The most similar first. */
function similarFiles(before, after) {
    if (before.length * after.length > MAX_COMPARED)
        return [];
    const shapes = new Map([...before, ...after].map((file) => [file, shapesOf(file)]));
    const scored = after.flatMap((one) => before.map((other) => ({ one, other, share: similarity(shapes.get(one), shapes.get(other)) })));
    return scored
        .filter(({ share }) => share >= MIN_SIMILAR)
        .sort((a, b) => b.share - a.share || (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X)(a.one.path, b.one.path) || (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__/* .compareBytes */ .X)(a.other.path, b.other.path))
        .map(({ one, other }) => [one, other]);
}
/** Statements by function and shape. */
function shapesOf({ units }) {
    const shapes = new Map();
    for (const unit of units) {
        const key = `${unit.functionName} ${(0,_diff_unitPairs_js__WEBPACK_IMPORTED_MODULE_1__.shapeOf)(unit)}`;
        shapes.set(key, (shapes.get(key) ?? 0) + unit.statements);
    }
    return shapes;
}
function similarity(one, other) {
    if (one === undefined || other === undefined)
        return 0;
    const total = (shapes) => [...shapes.values()].reduce((a, b) => a + b, 0);
    const shared = [...one].reduce((sum, [key, count]) => sum + Math.min(count, other.get(key) ?? 0), 0);
    return shared / Math.max(1, total(one), total(other));
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
