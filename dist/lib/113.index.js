export const id = 113;
export const ids = [113,961];
export const modules = {

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

/***/ 35113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareBaseline: () => (/* binding */ compareBaseline)
});

// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/coverage/sourceCode.ts
var sourceCode = __webpack_require__(8988);
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

// EXTERNAL MODULE: ./src/compare/lineMap.ts
var lineMap = __webpack_require__(22911);
;// CONCATENATED MODULE: ./src/compare/earlierFiles.ts

/** Nothing is known but what the data says. */
const UNKNOWN_FILES = { find: () => undefined };
/**
 * The names that files had before a change, whatever their lines were at the baseline.
 * @param change undefined if there is none
 */
function renamesOf(change) {
    return {
        find: (testedFile) => {
            const from = change?.files.get(testedFile)?.from;
            return from === undefined || from === testedFile ? undefined : { path: from, map: undefined };
        },
    };
}
/** The first answer that knows a file. */
function firstKnown(...all) {
    return {
        find: (testedFile) => {
            for (const each of all) {
                const found = each.find(testedFile);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
    };
}
/** @param since what changed between the commit of the baseline and the tested files */
function earlierFilesOf(since) {
    return {
        find: (testedFile) => {
            const changed = since.files.get(testedFile);
            if (changed !== undefined) {
                if (changed.from === undefined)
                    return 'added';
                return { path: changed.from, map: changed.map };
            }
            const isUnknown = since.truncated || since.withoutLines.has(testedFile);
            return isUnknown ? undefined : { path: testedFile, map: SAME_LINES };
        },
    };
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
    return [
        Math.abs(after.total - after.covered - (before.total - before.covered)),
        Math.abs(after.covered - before.covered),
    ];
}

// EXTERNAL MODULE: ./src/diff/unitPairs.ts
var unitPairs = __webpack_require__(38952);
;// CONCATENATED MODULE: ./src/compare/filePairs.ts
/** @module Finds each file of a measurement in an earlier one, also if it was renamed or moved since. */



/** Of the statements of two files that are the same, the least share that makes them one file under another name. */
const MIN_SIMILAR = 0.5;
/** Comparisons of files by their shapes at most. */
const MAX_COMPARED = 250_000;
/** All files of both sides, each once: those of the later one by path, then those that are gone. */
function pairFiles(baseline, now, earlier) {
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
        const found = known.find(places.get(file.path), file.path, earlier);
        if (found === 'added')
            pair(file, undefined, undefined);
        else if (found !== undefined && !used.has(found.before.path))
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
        ...[...pairs.values()].sort((one, other) => (0,byteOrder/* compareBytes */.X)(pathOf(one), pathOf(other))),
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
            return counterpart !== undefined && (0,unitPairs.placeOf)(unit) === (0,unitPairs.placeOf)(counterpart);
        }));
}
function filesOf({ coverage }) {
    const files = coverage.packages.flatMap((pkg) => pkg.files);
    return new Map(files.sort((a, b) => (0,byteOrder/* compareBytes */.X)(a.path, b.path)).map((file) => [file.path, file]));
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
    find(now, path, earlier) {
        if (now === undefined)
            return undefined;
        const same = this.byPath.get(path);
        const own = this.coverage.get(path);
        if (own !== undefined && same !== undefined && textHash(same) === textHash(now))
            return { before: own, map: lineMap/* SAME_LINES */.v };
        const found = earlier.find(now.file);
        if (found === undefined || found === 'added')
            return found === 'added' && own === undefined ? found : undefined;
        const then = this.byPlace.get(found.path);
        const before = this.coverage.get(then?.path ?? path);
        if (before === undefined)
            return undefined;
        // A file that is said not to have changed, but did: what was measured is not what was committed.
        const isRefuted = found.map === lineMap/* SAME_LINES */.v && then !== undefined && textHash(then) !== textHash(now);
        return { before, map: isRefuted ? undefined : found.map };
    }
}
function textHash({ blob, textBlob }) {
    return textBlob ?? blob;
}
/** Files under other names: those with the same text, then those with mostly the same functions. */
function renamed(before, after, earlierFiles, laterFiles) {
    const hashes = (files) => new Map(files.map((file) => [file.path, textHash(file)]));
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
            take(file, same, lineMap/* SAME_LINES */.v);
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
        .sort((a, b) => b.share - a.share || (0,byteOrder/* compareBytes */.X)(a.one.path, b.one.path) || (0,byteOrder/* compareBytes */.X)(a.other.path, b.other.path))
        .map(({ one, other }) => [one, other]);
}
/** Statements by function and shape. */
function shapesOf({ units }) {
    const shapes = new Map();
    for (const unit of units) {
        const key = `${unit.functionName} ${(0,unitPairs.shapeOf)(unit)}`;
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

// EXTERNAL MODULE: ./src/coverage/overlaps.ts
var overlaps = __webpack_require__(46624);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
// EXTERNAL MODULE: ./src/diff/fileDiff.ts
var fileDiff = __webpack_require__(84426);
;// CONCATENATED MODULE: ./src/compare/movedUnits.ts




function movedParts(request) {
    return request.map === undefined ? byShape(request) : byLine(request, request.map);
}
function byLine(request, map) {
    const { after, code } = request;
    const earlier = new EarlierUnits(request);
    return after.units.flatMap((unit) => {
        if (unit.statements === 0)
            return [];
        const place = wholePlace(unit, map, request);
        const isMoved = place === undefined ? undefined : earlier.isMoved(place);
        if (isMoved === true)
            return [wholePart(unit, request)];
        // Of a unit that was divided, or is changed, nobody knows without the source which of its lines have statements.
        return isMoved === false || code === undefined ? [] : partsOf(unit, map, request, code, earlier);
    });
}
/** The units of the baseline, at its own lines. */
class EarlierUnits {
    request;
    places;
    overlapping;
    all;
    constructor(request) {
        this.request = request;
        this.all = request.before.units.filter(({ statements }) => statements > 0);
        this.places = new Map(this.all.map((unit) => [keyOf(unit), unit]));
        this.overlapping = [false, true].map((literal) => (0,overlaps/* overlapFinder */.w)(this.all.filter((unit) => unit.literal === literal)));
    }
    /** Whether a unit at this place was covered differently; undefined if only parts of it were. */
    isMoved(place) {
        const same = this.places.get(keyOf(place));
        if (same !== undefined)
            return same.count > 0 !== place.count > 0;
        const found = this.at(place);
        if (!this.request.isComplete)
            return found.length > 0 ? (place.count > 0 ? false : undefined) : place.count === 0;
        const others = found.filter((unit) => unit.count > 0 !== place.count > 0).length;
        return others === 0 ? false : others === found.length ? true : undefined;
    }
    /** All units that overlap a place; if not all are known, those that were uncovered, literals or not. */
    at(place) {
        return this.request.isComplete
            ? (this.overlapping[Number(place.literal)]?.(place) ?? [])
            : this.all.filter((unit) => meet(unit, place));
    }
}
/** Where a unit was, all lines of which stayed; undefined if one did not, or is part of the change. */
function wholePlace(unit, map, { changed }) {
    for (let line = unit.startLine; line <= unit.endLine; line++)
        if (changed.has(line) || map.earlier(line) === undefined)
            return undefined;
    return {
        ...unit,
        startLine: map.earlier(unit.startLine) ?? 0,
        endLine: map.earlier(unit.endLine) ?? 0,
    };
}
/** The parts of a unit on lines that stayed, and were covered differently. */
function partsOf(unit, map, { changed, isComplete }, code, earlier) {
    const lines = codeLines(unit, code);
    const moved = [];
    const counterparts = new Set();
    for (const line of lines) {
        const was = changed.has(line) ? undefined : map.earlier(line);
        const place = was === undefined ? undefined : segmentOf(unit, line, was);
        if (place === undefined || earlier.isMoved(place) !== true)
            continue;
        moved.push(line);
        for (const each of earlier.at(place))
            counterparts.add(each);
    }
    // Each other line of code holds at least a part of another statement.
    const rest = unit.statements - (lines.length - moved.length);
    return split(unit, moved, lines, isComplete ? Math.min(rest, statementsOf([...counterparts])) : rest);
}
/** A line of a unit, at the line where it was: the columns of a line that stayed are the same. */
function segmentOf(unit, line, was) {
    return {
        ...unit,
        startLine: was,
        startColumn: line === unit.startLine ? unit.startColumn : 1,
        endLine: line === unit.endLine ? was : was + 1,
        endColumn: line === unit.endLine ? unit.endColumn : 1,
    };
}
/** The lines on which a unit has code; none if the source is another one. */
function codeLines(unit, code) {
    const { startLine, startColumn, endLine, endColumn } = unit;
    if (endLine > code.lines)
        return [];
    return Array.from({ length: (0,uncovered/* lastLineOf */.S)(unit) - startLine + 1 }, (_, i) => startLine + i).filter((line) => code.hasCode(line, line === startLine ? startColumn : 1, line === endLine ? endColumn : Infinity));
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
    const pair = { before, after, isSameText: false, code: undefined, isComplete };
    const { earlier, later, options } = (0,fileDiff/* completedUnits */.lw)(pair);
    const isSure = sureShapes(earlier, later);
    return (0,unitPairs.pairUnits)(earlier, later, options).pairs.flatMap(({ after: unit, before: parts }) => {
        const other = parts.filter(({ count }) => count > 0 !== unit.count > 0);
        if (other.length === 0 || touches(unit, changed) || !(parts.length > 1 || isSure(unit)))
            return [];
        const known = other.length === parts.length ? Infinity : statementsOf(other);
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
function wholePart(unit, { after, code }) {
    const lines = code === undefined ? [] : codeLines(unit, code);
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
function statementsOf(units) {
    return units.reduce((sum, { statements }) => sum + statements, 0);
}
function keyOf(unit) {
    return `${(0,unitPairs.placeOf)(unit)} ${String(unit.literal)}`;
}
function meet(one, other) {
    return !isBefore(one, other) && !isBefore(other, one);
}
function isBefore({ endLine, endColumn }, { startLine, startColumn }) {
    return endLine < startLine || (endLine === startLine && endColumn <= startColumn);
}

// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
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
    const divided = pairs.filter(({ before, after, map }) => map === lineMap/* SAME_LINES */.v && before !== undefined && after !== undefined && !haveSameBlocks(before, after)).length;
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

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(88965);
;// CONCATENATED MODULE: ./src/compare/textMap.ts
/** @module The line map of two texts, where both are at hand. */


/** Lines that are added or removed at most; more of them would take long, and mean another file. */
const MAX_EDITS = 5000;
/** Returns undefined if the texts have too little in common. */
function textMap(earlier, later) {
    const parts = (0,array/* diffArrays */.E)([...linesOf(earlier)], [...linesOf(later)], { maxEditLength: MAX_EDITS });
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
    return new lineMap/* LineMap */.H(hunks);
}
/** Line ends do not count: git may store others than the checkout has. */
function linesOf(text) {
    return text.toString('latin1').split(/\r?\n/);
}

;// CONCATENATED MODULE: ./src/compare/compareWithBaseline.ts
/** @module Compares a measurement with a baseline, which it may take any time to have been measured before. */











async function compareWithBaseline(request) {
    const { now, baseline } = request;
    const pairs = pairFiles(baseline.side, now, firstKnown(request.earlier, renamesOf(request.change)));
    const lost = [];
    const gained = [];
    let unread = 0;
    for (const pair of pairs) {
        const { after, before, file } = pair;
        if (after === undefined || before === undefined || isUnchanged(pair))
            continue;
        if (file !== undefined && request.change?.withoutLines.has(file) === true) {
            unread++;
            continue;
        }
        const { parts, code } = await compareWithBaseline_partsOf(after, before, pair, request);
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
            ...setUpNotes(request.setUp, { ...baseline.setUp, isComplete: baseline.side.isComplete }, pairs),
            ...(unread === 0 ? [] : [unreadNote(unread)]),
        ],
        before: baseline.side.coverage.tallies.together,
        after: now.coverage.tallies.together,
        packages: packageChanges(baseline.side.coverage, now.coverage, pairs),
        files: fileChanges(pairs),
        lost: lost.sort(byPlace),
        lostStatements: compareWithBaseline_statementsOf(lost),
        gained: gained.sort(byPlace),
        gainedStatements: compareWithBaseline_statementsOf(gained),
        tests: testChanges(baseline.tests, request.tests),
        trend: baseline.history,
    };
}
function unreadNote(files) {
    const what = files === 1 ? 'A changed file is' : `${files} changed files are`;
    return `${what} too large to tell which lines changed: nothing lost or gained there is listed.`;
}
/** Whether the same units of the same text are covered, so that nothing has to be read. */
function isUnchanged({ after, before, map }) {
    if (map !== lineMap/* SAME_LINES */.v || after === undefined || before === undefined || !haveSameBlocks(before, after))
        return false;
    return after.units.every((unit, i) => unit.count > 0 === (before.units[i]?.count ?? 0) > 0);
}
async function compareWithBaseline_partsOf(after, before, pair, { now, baseline, change }) {
    const source = await now.sources.read(after.path);
    const text = source.kind === 'found' ? source.content : undefined;
    const code = text === undefined ? undefined : new sourceCode/* SourceCode */.x(text);
    const changed = pair.file === undefined ? undefined : change?.files.get(pair.file)?.lines;
    const parts = movedParts({
        before,
        after,
        map: pair.map ?? (await mapOfTexts(text, before.path, baseline.side)),
        changed: changed ?? NO_LINES,
        code,
        isComplete: baseline.side.isComplete,
    });
    return { parts, code };
}
const NO_LINES = new Set();
async function mapOfTexts(text, path, { sources }) {
    if (text === undefined)
        return undefined;
    const earlier = await sources.read(path);
    return earlier.kind === 'found' ? textMap(earlier.content, text) : undefined;
}
function byPlace(one, other) {
    return (0,byteOrder/* compareBytes */.X)(one.path, other.path) || one.startLine - other.startLine || one.endLine - other.endLine;
}
function compareWithBaseline_statementsOf(ranges) {
    return ranges.reduce((sum, { statements }) => sum + statements, 0);
}

// EXTERNAL MODULE: ./src/stages/baselineSide.ts + 2 modules
var baselineSide = __webpack_require__(99961);
;// CONCATENATED MODULE: ./src/stages/baseline.ts



async function compareBaseline(measurement, { baseline, change, earlier = UNKNOWN_FILES }) {
    if (baseline.value === undefined)
        return baseline;
    const now = { ...measurement, isComplete: true };
    const setUp = (0,baselineSide.setUpOf)(measurement, baseline.value.setUp.legs !== undefined);
    const tests = (0,baselineSide.testsOf)(measurement);
    return {
        value: await compareWithBaseline({ now, setUp, tests, baseline: baseline.value, change, earlier }),
    };
}


/***/ }),

/***/ 99961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBaseline: () => (/* binding */ readBaseline),
  readNamed: () => (/* binding */ readNamed),
  setUpOf: () => (/* binding */ setUpOf),
  testsOf: () => (/* binding */ testsOf),
  withStoredTexts: () => (/* binding */ withStoredTexts)
});

// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
;// CONCATENATED MODULE: ./src/git/blobs.ts
/** @module Reads the content of files that a clone has stored, whichever commits they are in. */

const BLOB = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** In bytes; sources are smaller. */
const MAX_BLOB = 16 * 1024 * 1024;
const MAX_SECONDS = 20;
/**
 * The content of a blob; undefined if the clone does not have it, or it is too large.
 * @param id may come from anybody
 * @throws GitProblem if git does not answer
 */
async function readBlob(repository, id) {
    if (!BLOB.test(id))
        return undefined;
    const chunks = [];
    let bytes = 0;
    const { exitCode } = await (0,gitCommand.runGit)(repository, ['cat-file', 'blob', id], {
        what: 'Could not read the content of a file',
        seconds: MAX_SECONDS,
        onStdout: (chunk) => {
            bytes += chunk.length;
            if (bytes <= MAX_BLOB)
                chunks.push(chunk);
        },
    });
    return exitCode === 0 && bytes <= MAX_BLOB ? Buffer.concat(chunks) : undefined;
}

;// CONCATENATED MODULE: ./src/stages/blobSources.ts


/** Files at most; each is a git process. */
const MAX_FILES = 1000;
/** The sources of a side, and those of its files that the clone has. */
function blobSources(side, repository) {
    const blobs = new Map(side.files.map(({ path, blob }) => [path, blob]));
    let left = MAX_FILES;
    const stored = async (path) => {
        const blob = blobs.get(path);
        if (blob === undefined || left-- <= 0)
            return undefined;
        const content = await readBlob(repository, blob).catch((error) => {
            if (error instanceof gitProblem.GitProblem)
                return undefined;
            throw error;
        });
        return content === undefined ? undefined : { kind: 'found', content };
    };
    return {
        ...side.sources,
        read: async (path) => {
            const own = await side.sources.read(path);
            return own.kind === 'found' ? own : ((await stored(path)) ?? own);
        },
    };
}

// EXTERNAL MODULE: ./src/stages/diffSide.ts + 1 modules
var diffSide = __webpack_require__(96012);
;// CONCATENATED MODULE: ./src/stages/baselineSide.ts







/** Problems of a baseline's own that are named. */
const MAX_PROBLEMS = 3;
/**
 * The baseline that an input names, before anything else is done; undefined if it names none.
 * @throws UserError if it cannot be read or has no data
 */
async function readNamed(choice, checkouts, host, exclude) {
    if (choice.kind !== 'path')
        return undefined;
    return readBaseline(choice.name, choice.path, checkouts, host, exclude);
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
        tests: side.report === undefined ? undefined : testsOf(side.report),
        history: [],
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
