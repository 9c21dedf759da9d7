export const id = 6335;
export const ids = [6335];
export const modules = {

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

/***/ 56335:
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
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
// EXTERNAL MODULE: ./src/compare/commentedPart.ts
var commentedPart = __webpack_require__(52974);
;// CONCATENATED MODULE: ./src/compare/excludedSince.ts



/** Without what is said of the change already; the largest first. */
function excludedSince(request) {
    const { now, baseline, change, added = [] } = request;
    const { excluded = [] } = now.coverage;
    if (excluded.length === 0)
        return [];
    const then = countedThen(baseline);
    const places = new Map(now.files.map(({ path, file }) => [path, file]));
    const pathsThen = new Map(baseline.side.files.map(({ path, file }) => [file, path]));
    const said = (0,arrays/* groupBy */.$)(added, ({ path }) => path);
    const found = [];
    for (const [path, parts] of (0,arrays/* groupBy */.$)(excluded, (part) => part.path)) {
        const file = places.get(path) ?? path;
        const from = change?.files.get(file)?.from;
        const known = then.get(path) ?? then.get(from === undefined ? '' : (pathsThen.get(from) ?? ''));
        if (known === undefined)
            continue;
        const own = said.get(path) ?? [];
        const [whole] = parts.filter(({ by }) => by !== 'comment');
        if (whole !== undefined && known.counted > 0 && !own.some(({ by }) => by !== 'comment')) {
            const part = (0,commentedPart/* withoutCommented */.R)(whole, known.ignored);
            if (part.tally.total > 0)
                found.push({ ...part, file });
        }
        // Git says of each line whether it was excluded before.
        const more = change?.source === 'git' ? undefined : moreIgnored(parts, own, known);
        if (more !== undefined)
            found.push({ ...more, file });
    }
    return found.sort((a, b) => b.tally.total - a.tally.total);
}
/** What the baseline counted of each file, although it may have been read without it. */
function countedThen({ side, excluded }) {
    const found = new Map();
    const add = (path, counted, ignored) => {
        const known = found.get(path) ?? { counted: 0, ignored: commentedPart/* NOTHING */.K };
        found.set(path, { counted: known.counted + counted, ignored: (0,tallies/* sumTallies */.w4)([known.ignored, ignored]) });
    };
    for (const { files } of side.coverage.packages)
        for (const { path, tallies } of files)
            add(path, tallies.together.total, commentedPart/* NOTHING */.K);
    for (const { path, by, tally, commented = commentedPart/* NOTHING */.K } of side.coverage.excluded ?? []) {
        if (by === 'comment')
            add(path, 0, tally);
        else if (excluded?.has(path) === false)
            add(path, tally.total - commented.total, commented);
    }
    return found;
}
/** By how much the comments of a file exclude more than at the baseline, with the place of the largest part. */
function moreIgnored(parts, said, { ignored }) {
    const comments = parts.filter(({ by }) => by === 'comment');
    const [first, ...others] = comments;
    if (first === undefined)
        return undefined;
    const sum = (some) => some.reduce((all, { by, tally }) => all + (by === 'comment' ? tally.total : 0), 0);
    const total = sum(comments) - ignored.total - sum(said);
    if (total <= 0)
        return undefined;
    const largest = others.reduce((one, other) => (other.tally.total > one.tally.total ? other : one), first);
    return { ...largest, tally: { covered: Math.min(total, largest.tally.covered), total } };
}

// EXTERNAL MODULE: ./src/attribution/testsOfUnits.ts
var testsOfUnits = __webpack_require__(84994);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
// EXTERNAL MODULE: ./src/diff/earlierUnits.ts
var earlierUnits = __webpack_require__(35508);
// EXTERNAL MODULE: ./src/diff/fileDiff.ts + 2 modules
var fileDiff = __webpack_require__(32072);
// EXTERNAL MODULE: ./src/diff/unitPairs.ts
var unitPairs = __webpack_require__(38952);
;// CONCATENATED MODULE: ./src/compare/earlierTests.ts





/**
 * Lost ranges of a file with the tests that covered them at the baseline.
 * @param attribution that of the baseline; undefined if it has none
 */
function withEarlierTests(ranges, file, attribution) {
    if (attribution === undefined || ranges.length === 0)
        return ranges;
    const earlier = earlierTests_earlierUnits(file);
    return ranges.map((range) => {
        const lost = file.after.units.filter((unit) => isLost(unit, range));
        const tests = earlierTests(attribution, file.before.path, lost.flatMap((unit) => earlier(unit, range)));
        return tests.length === 0 ? range : { ...range, tests };
    });
}
function isLost(unit, { functionName, startLine, endLine }) {
    return (unit.count === 0 &&
        unit.statements > 0 &&
        unit.functionName === functionName &&
        unit.startLine <= endLine &&
        (0,uncovered/* lastLineOf */.SH)(unit) >= startLine);
}
/** Makes the function that finds what units were, as far as they are in a range and were covered. */
function earlierTests_earlierUnits({ before, after, map, code, }) {
    const covered = (units) => units.filter(({ count }) => count > 0);
    if (map === undefined) {
        const { earlier, later, options } = (0,fileDiff/* completedUnits */.l)({
            before,
            after,
            isSameText: false,
            text: undefined,
            isComplete: true,
        });
        const pairs = new Map((0,unitPairs.pairUnits)(earlier, later, options).pairs.map((pair) => [pair.after, pair.before]));
        return (unit) => covered(pairs.get(unit) ?? []);
    }
    const known = new earlierUnits/* EarlierUnits */.Wl(before, true);
    return (unit, { startLine, endLine }) => {
        const found = new Set();
        for (const line of code === undefined ? allLines(unit) : (0,earlierUnits/* codeLines */.zo)(unit, code)) {
            const was = line < startLine || line > endLine ? undefined : map.earlier(line);
            if (was === undefined)
                continue;
            for (const each of covered(known.at((0,earlierUnits/* segmentOf */.dJ)(unit, line, was))))
                found.add(each);
        }
        return [...found];
    };
}
function allLines(unit) {
    return Array.from({ length: (0,uncovered/* lastLineOf */.SH)(unit) - unit.startLine + 1 }, (_, i) => unit.startLine + i);
}
/** The tests that covered units of a file: those that are known to come first. */
function earlierTests(attribution, path, units) {
    const file = attribution.units.files.find((each) => each.path === path);
    if (file === undefined || units.length === 0)
        return [];
    const places = new Set(units.map(unitPairs.placeOf));
    const { positions } = attribution.units;
    const numbers = Array.from({ length: file.count }, (_, i) => file.first + i).filter((unit) => {
        const [startLine, startColumn, endLine, endColumn] = positions.subarray(4 * unit, 4 * unit + 4);
        return places.has(`${startLine ?? 0}.${startColumn ?? 0},${endLine ?? 0}.${endColumn ?? 0}`);
    });
    const { exact, groups } = (0,testsOfUnits/* testsOfUnits */.s)(attribution, numbers);
    const others = new Set(groups.flat().filter((test) => !exact.includes(test)));
    const known = (tests, isExact) => [...tests].flatMap((index) => {
        const test = attribution.tests[index];
        return test === undefined ? [] : [{ ...test, exact: isExact }];
    });
    return [...known(exact, true), ...known(others, false)];
}

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

// EXTERNAL MODULE: ./src/diff/statementRuns.ts
var statementRuns = __webpack_require__(88436);
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
    return partOf(unit, first, lines.at(-1) ?? (0,uncovered/* lastLineOf */.SH)(unit), unit.statements);
}
/** Whether the first line of a unit only opens it: `if err != nil {`. */
function isOpened(unit, { units }) {
    const { startLine, startColumn } = unit;
    const endsThere = ({ endLine, endColumn }) => endLine === startLine && endColumn === startColumn;
    return startLine < (0,uncovered/* lastLineOf */.SH)(unit) && units.some(endsThere);
}
function partOf(unit, first, last, statements) {
    const { functionName, count } = unit;
    return { kind: count > 0 ? 'gained' : 'lost', functionName, first, last, statements };
}

// EXTERNAL MODULE: ./src/support/firstOf.ts
var firstOf = __webpack_require__(79064);
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
    const divided = pairs.filter(({ before, after, map }) => map === lineMap/* SAME_LINES */.v && before !== undefined && after !== undefined && !(0,filePairs/* haveSameBlocks */.XK)(before, after)).length;
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
    return `${names.length === 1 ? 'the leg' : 'the legs'} ${(0,firstOf/* firstOf */.K)(names, MAX_NAMES)}`;
}

// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/compare/testChanges.ts
/** @module Which tests a change added, removed, broke and fixed. */


/**
 * Undefined if the tests of either side are not known.
 * @param leftOut test functions that did not run because nothing that changed can affect them: as in TestRecord
 */
function testChanges(earlier, after, leftOut = []) {
    if (earlier === undefined || after === undefined)
        return undefined;
    const ran = new Set(after.map(functionIn));
    // Of merged legs, one may have left out what another one ran.
    const others = new Set([...leftOut].filter((name) => !ran.has(name)));
    const before = others.size === 0 ? earlier : earlier.filter((test) => !others.has(functionIn(test)));
    const [then, now] = [failures(before), failures(after)];
    const flaky = new Set(after.filter((test) => test.flaky === true).map(({ name }) => name));
    const names = (found, matches) => [...found]
        .filter(([name, fails]) => matches(name, fails))
        .map(([name]) => name)
        .sort(byteOrder/* compareBytes */.X);
    return {
        added: names(now, (name) => !then.has(name)),
        removed: names(then, (name) => !now.has(name)),
        newlyFailing: names(now, (name, fails) => fails && then.get(name) === false),
        // A test that passed only when it was run again is not fixed.
        fixed: names(now, (name, fails) => !fails && then.get(name) === true && !flaky.has(name)),
        secondsBefore: secondsOf(before),
        secondsAfter: secondsOf(after),
    };
}
/** `import/path TestA` for `import/path TestA/b`. */
function functionIn({ name }) {
    const blank = name.indexOf(' ') + 1;
    return name.slice(0, blank) + (0,suiteResult/* functionOf */.OA)(name.slice(blank));
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/files.ts
var support_files = __webpack_require__(88020);
;// CONCATENATED MODULE: ./src/compare/uncountedSince.ts
/**
 * @module What a baseline counted and is in no figure now, although nobody deleted it: the packages that are measured may
 * have changed, or what links them.
 */


/** Files that are looked for at most, to find out whether there is a checkout. */
const MAX_TRIED = 20;
/** The largest first. */
async function uncountedSince(request, pairs) {
    const missing = await missingFiles(request, pairs);
    if (missing.size === 0)
        return [];
    const { baseline, now } = request;
    const measured = new Set(now.coverage.packages.map(({ importPath }) => importPath));
    const selected = new Set(now.coverage.notLinked);
    const found = baseline.side.coverage.packages.flatMap(({ importPath, files }) => {
        const own = files.flatMap(({ path }) => missing.get(path) ?? []);
        if (measured.has(importPath))
            return own.map(({ file, statements }) => ({ name: file, statements, isSelected: false }));
        const statements = own.reduce((sum, file) => sum + file.statements, 0);
        return statements === 0 ? [] : [{ name: importPath, statements, isSelected: selected.has(importPath) }];
    });
    return found.sort((a, b) => b.statements - a.statements);
}
/** The directory, if it has any of the measured files: a job that publishes may have checked out nothing. */
async function checkoutOf({ files }, directory) {
    if (directory === undefined)
        return undefined;
    for (const { file } of files.slice(0, MAX_TRIED))
        if (await (0,support_files/* isThere */.$B)((0,external_node_path_.join)(directory, file)))
            return directory;
    return undefined;
}
/** The files of the baseline that are in no figure now, and are known to be still there, by their paths. */
async function missingFiles({ now, baseline, change }, pairs) {
    const { side } = baseline;
    const checkout = await checkoutOf(now, baseline.checkout);
    if (checkout === undefined && (change === undefined || change.truncated))
        return new Map();
    const excluded = new Set(now.coverage.excluded?.map(({ path }) => path));
    const places = new Map(side.files.map(({ path, file }) => [path, file]));
    const found = new Map();
    for (const { after, before } of pairs) {
        const file = before === undefined ? undefined : places.get(before.path);
        if (after !== undefined || before === undefined || file === undefined)
            continue;
        const statements = before.tallies.together.total;
        if (statements === 0 || excluded.has(before.path) || change?.gone.has(file) === true)
            continue;
        if (checkout !== undefined && !(await (0,support_files/* isThere */.$B)((0,external_node_path_.join)(checkout, file))))
            continue;
        found.set(before.path, { file, statements });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/compare/compareWithBaseline.ts
/** @module Compares a measurement with a baseline, which it may take any time to have been measured before. */



















/** Returns why nothing can be compared if the baseline is of another module, and not of one that was only renamed. */
async function compareWithBaseline(request) {
    const { now, baseline } = request;
    const pairs = (0,filePairs/* pairFiles */._q)(baseline.side, now, request.change);
    const modules = (0,comparedModules/* differentModules */.t)(baseline.side, now);
    if (modules !== undefined && !isMostlyPaired(pairs))
        return (0,comparison/* unknown */.L5)(`the baseline is of ${modules.before}, but this report of ${modules.after}`);
    return { value: await comparisonOf(request, pairs, modules) };
}
async function comparisonOf(request, pairs, modules) {
    const { now, baseline } = request;
    const lost = [];
    const gained = [];
    let [unread, partial] = [0, 0];
    await (0,parallel/* forEachLimited */.v)(pairs, filePairs/* PARALLEL_PAIRS */.YJ, async (pair) => {
        const { after, before, file } = pair;
        if (after === undefined || before === undefined || isUnchanged(pair))
            return;
        if (file !== undefined && request.change?.withoutLines.has(file) === true) {
            unread++;
            return;
        }
        const { parts, code, map, isPartial } = await compareWithBaseline_partsOf(after, before, pair, request);
        if (isPartial)
            partial++;
        const place = { path: after.path, file };
        const ranges = movedRanges(place, parts, 'lost', code);
        lost.push(...withEarlierTests(ranges, { before, after, map, code }, baseline.side.attribution));
        gained.push(...movedRanges(place, parts, 'gained', code));
    });
    const { name, commit } = baseline;
    return {
        name,
        commit,
        notes: [
            ...baseline.notes,
            ...(modules === undefined ? [] : [moduleNote(modules)]),
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
        tests: testChanges(baseline.tests, request.tests, request.leftOut),
        trend: baseline.history,
        excluded: excludedSince(request),
        uncounted: await uncountedSince(request, pairs),
    };
}
/** Whether at least half of the statements of the baseline are in files that are still there. */
function isMostlyPaired(pairs) {
    const totalOf = (some) => some.reduce((sum, { before }) => sum + (before?.tallies.together.total ?? 0), 0);
    return totalOf(pairs.filter(({ after }) => after !== undefined)) * 2 >= totalOf(pairs);
}
function moduleNote({ before, after }) {
    return `It is of ${before}, but this report of ${after}: files are found by their functions.`;
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
    if (map !== lineMap/* SAME_LINES */.v || after === undefined || before === undefined || !(0,filePairs/* haveSameBlocks */.XK)(before, after))
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
    return { parts, code: text?.code, map, isPartial };
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


async function compareBaseline(measurement, { baseline, change, added }) {
    if (baseline.value === undefined)
        return baseline;
    const now = { ...measurement, isComplete: true };
    const setUp = (0,baselineSide.setUpOf)(measurement, baseline.value.setUp.legs !== undefined);
    const selection = measurement.impact?.selection;
    // Which tests were left out is not known of very many.
    const isKnown = selection === undefined || selection.leftOut !== undefined;
    const tests = isKnown ? (0,baselineSide.testsOf)(measurement) : undefined;
    const leftOut = selection?.leftOut;
    return compareWithBaseline({ now, setUp, tests, leftOut, baseline: baseline.value, change, added });
}


/***/ })

};
