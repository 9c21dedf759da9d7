export const id = 2072;
export const ids = [2072];
export const modules = {

/***/ 36280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ countBy),
/* harmony export */   W_: () => (/* binding */ sumCounts),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/* unused harmony export NO_COUNTS */
/** @module How statements and lines can change between two measurements. */
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
function countBy(changes) {
    const counts = { ...NO_COUNTS };
    for (const [kind, count] of changes)
        counts[kind] += count;
    return counts;
}
function sumCounts(all) {
    return countBy(all.flatMap((counts) => CHANGE_KINDS.map((kind) => [kind, counts[kind]])));
}


/***/ }),

/***/ 35508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N2: () => (/* binding */ statementPlace),
/* harmony export */   Vn: () => (/* binding */ wholePlace),
/* harmony export */   Wl: () => (/* binding */ EarlierUnits),
/* harmony export */   dJ: () => (/* binding */ segmentOf),
/* harmony export */   zo: () => (/* binding */ codeLines)
/* harmony export */ });
/* harmony import */ var _coverage_overlaps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46624);
/* harmony import */ var _coverage_uncovered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89321);
/* harmony import */ var _unitPairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38952);



/** The units of the earlier file, found by their places there. */
class EarlierUnits {
    isComplete;
    places;
    overlapping;
    /** @param isComplete whether the covered units are known, not just those that are uncovered */
    constructor(before, isComplete) {
        this.isComplete = isComplete;
        const all = before.units.filter(({ statements }) => statements > 0);
        this.places = new Map(all.map((unit) => [keyOf(unit), unit]));
        this.overlapping = [false, true].map((literal) => (0,_coverage_overlaps_js__WEBPACK_IMPORTED_MODULE_1__/* .overlapFinder */ .w)(isComplete ? all.filter((unit) => unit.literal === literal) : all));
    }
    /** Whether a unit at this place was covered differently; undefined if only parts of it were. */
    isMoved(place) {
        const same = this.places.get(keyOf(place));
        if (same !== undefined)
            return same.count > 0 !== place.count > 0;
        const found = this.at(place);
        if (!this.isComplete)
            return found.length > 0 ? (place.count > 0 ? false : undefined) : place.count === 0;
        const others = found.filter((unit) => unit.count > 0 !== place.count > 0).length;
        return others === 0 ? false : others === found.length ? true : undefined;
    }
    /**
     * The unit at exactly a place or, if there is none, all that overlap it; if not all are known, those that were uncovered,
     * literals or not.
     */
    at(place) {
        return this.overlapping[Number(place.literal)]?.(place) ?? [];
    }
}
/** Where a unit was, all lines of which stayed; undefined if one did not, or is part of the change. */
function wholePlace(unit, map, changed) {
    for (let line = unit.startLine; line <= unit.endLine; line++)
        if (changed.has(line) || map.earlier(line) === undefined)
            return undefined;
    return {
        ...unit,
        startLine: map.earlier(unit.startLine) ?? 0,
        endLine: map.earlier(unit.endLine) ?? 0,
    };
}
/**
 * Where a statement of a unit was, all lines of which stayed; undefined if one did not.
 * @param earlier where a line was; undefined if it did not stay, or is part of the change
 */
function statementPlace(unit, { lines, startColumn, endColumn }, earlier) {
    const [was, ...others] = lines.map(earlier);
    return was === undefined || others.includes(undefined)
        ? undefined
        : { ...unit, startLine: was, startColumn, endLine: was, endColumn };
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
    return Array.from({ length: (0,_coverage_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .lastLineOf */ .SH)(unit) - startLine + 1 }, (_, i) => startLine + i).filter((line) => code.hasCode(line, line === startLine ? startColumn : 1, line === endLine ? endColumn : Infinity));
}
function keyOf(unit) {
    return `${(0,_unitPairs_js__WEBPACK_IMPORTED_MODULE_0__.placeOf)(unit)} ${String(unit.literal)}`;
}


/***/ }),

/***/ 32072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ completedUnits),
  e: () => (/* binding */ fileDiff)
});

// EXTERNAL MODULE: ./src/coverage/lines.ts + 1 modules
var coverage_lines = __webpack_require__(45770);
// EXTERNAL MODULE: ./src/diff/changeKinds.ts
var changeKinds = __webpack_require__(36280);
;// CONCATENATED MODULE: ./src/diff/lineCounts.ts
/** @module How many lines changed between two measurements of a file, by the line rule. */


/**
 * Lines of the later revision as they would be with the earlier counts, and as they are. Lines of the earlier one with
 * nothing but removed units are removed.
 */
function linesByShape(earlier, later, { pairs, added, removed }, { code, earlierCode }) {
    const counts = new Map(pairs.map(({ before, after }) => [after, Math.max(...before.map(({ count }) => count))]));
    const [isNew, isGone] = [new Set(added), new Set(removed)];
    const now = (0,coverage_lines/* linesOf */.Dx)(later, 0, code);
    const known = linesWithout(later, isNew, code);
    const then = (0,coverage_lines/* linesOf */.Dx)(later.map((unit) => ({ ...unit, count: counts.get(unit) ?? unit.count })), 0, code);
    const stayed = linesWithout(earlier, isGone, earlierCode);
    const before = (0,coverage_lines/* linesOf */.Dx)(earlier, 0, earlierCode);
    const gone = [...before.lines].flatMap((line, i) => stayed.has(line) ? [] : [[removedKind(before, i), 1]]);
    const earlierOf = (line) => (known.has(line) ? line : undefined);
    return (0,changeKinds/* sumCounts */.W_)([changedLines(then, now, { earlier: earlierOf, later: (line) => line }), (0,changeKinds/* countBy */.Tr)(gone)]);
}
function linesWithout(units, left, code) {
    const others = units.filter((unit) => !left.has(unit));
    return new Set((0,coverage_lines/* linesOf */.Dx)(others, 0, code).lines);
}
const RANK = { uncovered: 0, 'partly covered': 1, covered: 2 };
/** @param map where each line was and is; undefined if it is new or gone */
function changedLines(then, now, map) {
    const [known, left] = [indexesOf(then), indexesOf(now)];
    const changes = [...now.lines].flatMap((line, i) => {
        const is = (0,coverage_lines/* statusOf */.c2)(now, now.together, i);
        const at = known.get(map.earlier(line));
        if (at === undefined)
            return [[is === 'uncovered' ? 'new-uncovered' : 'new-covered', 1]];
        const was = (0,coverage_lines/* statusOf */.c2)(then, then.together, at);
        if (RANK[is] === RANK[was])
            return [];
        return [[RANK[is] > RANK[was] ? 'gained' : 'lost', 1]];
    });
    const gone = [...then.lines].flatMap((line, i) => left.has(map.later(line)) ? [] : [[removedKind(then, i), 1]]);
    return (0,changeKinds/* countBy */.Tr)([...changes, ...gone]);
}
function indexesOf({ lines }) {
    return new Map([...lines].map((line, i) => [line, i]));
}
function removedKind(lines, i) {
    return (0,coverage_lines/* statusOf */.c2)(lines, lines.together, i) === 'uncovered' ? 'removed-uncovered' : 'removed-covered';
}

// EXTERNAL MODULE: ./src/diff/earlierUnits.ts
var earlierUnits = __webpack_require__(35508);
// EXTERNAL MODULE: ./src/diff/statementRuns.ts
var statementRuns = __webpack_require__(88436);
;// CONCATENATED MODULE: ./src/diff/lineDiff.ts


/** The parts of units that changed, in no order. */
function rangesByLine(pair) {
    const earlier = new earlierUnits/* EarlierUnits */.Wl(pair.before, true);
    const supply = new Supply(pair.before.units);
    const later = pair.after.units
        .filter(({ statements }) => statements > 0)
        .flatMap((unit) => portionsOf(unit, pair, earlier, supply).flatMap(({ kind, lines, statements }) => kind === 'same' || statements === 0 ? [] : [rangeOf(unit, kind, lines, statements)]));
    return [...later, ...removedRanges(pair, supply)];
}
/** The statements of the earlier units that no later one has taken. */
class Supply {
    left;
    constructor(units) {
        this.left = new Map(units.map((unit) => [unit, unit.statements]));
    }
    /** How many of these statements are taken, as far as they are left. */
    take(wanted, units) {
        let taken = 0;
        for (const unit of units) {
            const part = Math.min(wanted - taken, this.of(unit));
            this.left.set(unit, this.of(unit) - part);
            taken += part;
        }
        return taken;
    }
    of(unit) {
        return this.left.get(unit) ?? 0;
    }
}
function portionsOf(unit, pair, earlier, supply) {
    const place = (0,earlierUnits/* wholePlace */.Vn)(unit, pair.map, NO_LINES);
    const found = place === undefined ? [] : earlier.at(place);
    const isMoved = place === undefined || found.length === 0 ? undefined : earlier.isMoved(place);
    if (isMoved === undefined)
        return portionsByStatement(unit, pair, earlier, supply) ?? portionsByLine(unit, pair, earlier, supply);
    const statements = supply.take(unit.statements, found);
    return [
        { kind: stayedKind(unit, isMoved, place?.startLine === unit.startLine), lines: [], statements },
        { kind: newKind(unit), lines: [], statements: unit.statements - statements },
    ];
}
const NO_LINES = new Set();
/**
 * The portions of a unit that is divided or changed: a statement whose lines all stayed is the same statement.
 * @returns undefined if the text does not show where statements begin
 */
function portionsByStatement(unit, { map, text }, earlier, supply) {
    return (0,statementRuns/* statementsIn */.W)(unit, text)?.map((statement) => {
        const { lines } = statement;
        const place = (0,earlierUnits/* statementPlace */.N2)(unit, statement, (line) => map.earlier(line));
        if (place === undefined || supply.take(1, earlier.at(place)) === 0)
            return { kind: newKind(unit), lines, statements: 1 };
        const isInPlace = place.startLine === lines[0];
        return { kind: stayedKind(unit, earlier.isMoved(place) === true, isInPlace), lines, statements: 1 };
    });
}
/**
 * The portions of a unit that is divided or changed, if nobody knows where its statements begin: what stayed, and was covered
 * differently or not, and the rest, which is new.
 */
function portionsByLine(unit, { map, text: { code } }, earlier, supply) {
    const lines = { moved: [], kept: [], added: [] };
    const counterparts = { moved: new Set(), kept: new Set() };
    let isShifted = false;
    for (const line of (0,earlierUnits/* codeLines */.zo)(unit, code)) {
        const was = map.earlier(line);
        const place = was === undefined ? undefined : (0,earlierUnits/* segmentOf */.dJ)(unit, line, was);
        const found = place === undefined ? [] : earlier.at(place);
        if (place === undefined || found.length === 0) {
            lines.added.push(line);
            continue;
        }
        const kind = earlier.isMoved(place) === true ? 'moved' : 'kept';
        lines[kind].push(line);
        for (const each of found)
            counterparts[kind].add(each);
        if (kind === 'kept' && was !== line)
            isShifted = true;
    }
    // Each line of code holds at least a part of a statement.
    const most = unit.statements - lines.kept.length - lines.added.length;
    const moved = lines.moved.length === 0 ? 0 : supply.take(Math.max(0, most), counterparts.moved);
    const rest = unit.statements - moved;
    const kept = lines.kept.length === 0 ? 0 : supply.take(Math.max(0, rest - lines.added.length), counterparts.kept);
    return [
        { kind: stayedKind(unit, true, false), lines: lines.moved, statements: moved },
        { kind: stayedKind(unit, false, !isShifted), lines: lines.kept, statements: kept },
        { kind: newKind(unit), lines: lines.added, statements: rest - kept },
    ];
}
/** @param isInPlace whether it is on the lines where it was */
function stayedKind({ count }, isMoved, isInPlace) {
    if (isMoved)
        return count > 0 ? 'gained' : 'lost';
    return isInPlace ? 'same' : 'moved';
}
function newKind({ count }) {
    return count > 0 ? 'new-covered' : 'new-uncovered';
}
/** What is left of the earlier units, on the lines that did not stay. */
function removedRanges({ before, map, earlierCode }, supply) {
    return before.units.flatMap((unit) => {
        const statements = supply.of(unit);
        if (statements === 0)
            return [];
        const lines = (0,earlierUnits/* codeLines */.zo)(unit, earlierCode).filter((line) => map.later(line) === undefined);
        return [rangeOf(unit, unit.count > 0 ? 'removed-covered' : 'removed-uncovered', lines, statements)];
    });
}
/** @param lines the whole unit if there are none */
function rangeOf(unit, kind, lines, statements) {
    const { functionName, startLine, endLine } = unit;
    return {
        kind,
        functionName,
        startLine: lines[0] ?? startLine,
        endLine: lines.at(-1) ?? endLine,
        statements,
    };
}

// EXTERNAL MODULE: ./src/diff/sameText.ts
var sameText = __webpack_require__(6194);
// EXTERNAL MODULE: ./src/diff/unitPairs.ts
var unitPairs = __webpack_require__(38952);
;// CONCATENATED MODULE: ./src/diff/fileDiff.ts






function fileDiff(path, pair) {
    const { before, after } = pair;
    const { ranges, lines } = byLine(pair) ?? byShape(pair);
    const sorted = joined(ranges);
    return {
        path,
        from: before === undefined || before.path === path ? undefined : before.path,
        before: before?.tallies.together,
        after: after?.tallies.together,
        statements: (0,changeKinds/* countBy */.Tr)(sorted.map(({ kind, statements }) => [kind, statements])),
        lines,
        ranges: sorted,
    };
}
/** Undefined if not both texts and all units are known, or the texts are the same. */
function byLine({ before, after, map, earlierCode, text, isComplete }) {
    if (!isComplete || before === undefined || after === undefined)
        return undefined;
    if (map === undefined || earlierCode === undefined || text === undefined)
        return undefined;
    if (!(0,coverage_lines/* fits */.lA)(before.units, earlierCode) || !(0,coverage_lines/* fits */.lA)(after.units, text.code))
        return undefined;
    return {
        ranges: rangesByLine({ before, after, map, text, earlierCode }),
        lines: changedLines((0,coverage_lines/* linesOf */.Dx)(before.units, 0, earlierCode), (0,coverage_lines/* linesOf */.Dx)(after.units, 0, text.code), map),
    };
}
function byShape(pair) {
    const { earlier, later, options } = completedUnits(pair);
    const paired = (0,unitPairs.pairUnits)(earlier, later, options);
    const kindOf = kindsOf(paired);
    return {
        ranges: [
            ...later.flatMap((unit) => changeOf(unit, kindOf.get(unit))),
            ...paired.removed.flatMap((unit) => changeOf(unit, unit.count > 0 ? 'removed-covered' : 'removed-uncovered')),
        ],
        lines: linesByShape(earlier, later, paired, { code: pair.text?.code, earlierCode: pair.earlierCode }),
    };
}
/** The units with statements, the covered ones included as far as they can be found out. */
function completedUnits({ before, after, isSameText, isComplete }) {
    const [earlier, later] = [withStatements(before?.units ?? []), withStatements(after?.units ?? [])];
    if (isComplete)
        return { earlier, later, options: { isSameText, hasNames: true } };
    if (before === undefined || after === undefined || !(isSameText || (0,sameText/* isLikelySameText */.w)(before, after)))
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
    const places = new Set(own.map(unitPairs.placeOf));
    return [
        ...own,
        ...other.filter((unit) => !places.has((0,unitPairs.placeOf)(unit))).map((unit) => ({ ...unit, count: 1 })),
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
        else if (before.every((unit) => unit.startLine !== after.startLine && (0,unitPairs.placeOf)(unit) !== (0,unitPairs.placeOf)(after)))
            kinds.set(after, 'moved');
    }
    return kinds;
}
function changeOf({ functionName, startLine, endLine, statements }, kind) {
    return kind === undefined ? [] : [{ kind, functionName, startLine, endLine, statements }];
}
/** By line; adjacent ranges of one function and kind are joined. */
function joined(changed) {
    const ranges = [];
    const sorted = changed.toSorted((one, other) => one.startLine - other.startLine);
    for (const range of sorted) {
        const last = ranges.at(-1);
        if (last?.kind === range.kind &&
            last.functionName === range.functionName &&
            range.startLine <= last.endLine + 1)
            ranges[ranges.length - 1] = {
                ...last,
                endLine: Math.max(last.endLine, range.endLine),
                statements: last.statements + range.statements,
            };
        else
            ranges.push(range);
    }
    return ranges;
}


/***/ }),

/***/ 6194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isLikelySameText)
/* harmony export */ });
/* harmony import */ var _coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2480);
/* harmony import */ var _unitPairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38952);


/**
 * Whether the known units are where those of the same text would be. If the text only shifted, equal shapes are uncovered
 * elsewhere, and to compare places would call them lost and gained.
 */
function isLikelySameText(before, after) {
    if (before.tallies.together.total !== after.tallies.together.total)
        return false;
    if (listsAll(after) && !isWithin(before, after))
        return false;
    if (listsAll(before) && !isWithin(after, before))
        return false;
    const [earlier, later] = [uncovered(before), uncovered(after)];
    const places = new Set(earlier.map(keyOf));
    const stayed = later.filter((unit) => places.has(keyOf(unit))).length;
    return (0,_unitPairs_js__WEBPACK_IMPORTED_MODULE_1__.pairUnits)(earlier, later, { isSameText: false, hasNames: false }).pairs.length <= stayed;
}
function listsAll({ units, tallies }) {
    return (0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .statementsOf */ .GX)(units) === tallies.together.total;
}
/** Whether one has the units of the other at the same places. */
function isWithin({ units }, whole) {
    const places = new Set(whole.units.map(keyOf));
    return units.every((unit) => unit.statements === 0 || places.has(keyOf(unit)));
}
function uncovered({ units }) {
    return units.filter(({ statements, count }) => statements > 0 && count === 0);
}
function keyOf(unit) {
    return `${(0,_unitPairs_js__WEBPACK_IMPORTED_MODULE_1__.placeOf)(unit)} ${unit.statements}`;
}


/***/ }),

/***/ 88436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ statementsIn),
/* harmony export */   s: () => (/* binding */ statementRuns)
/* harmony export */ });
/* harmony import */ var _coverage_statementStarts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25998);

/**
 * The statements of a unit for which something is true; those without another statement between them together.
 * @returns undefined if the text does not show as many statements as Go counted: a label makes all places doubtful
 */
function statementRuns(unit, text, isMeant) {
    const statements = statementsIn(unit, text);
    if (statements === undefined)
        return undefined;
    const runs = [];
    let isOpen = false;
    for (const statement of statements) {
        const wasOpen = isOpen;
        isOpen = isMeant(statement);
        if (!isOpen)
            continue;
        const previous = wasOpen ? runs.pop() : undefined;
        runs.push({
            first: previous?.first ?? statement.lines[0] ?? 0,
            last: statement.lines.at(-1) ?? 0,
            statements: (previous?.statements ?? 0) + 1,
        });
    }
    return runs;
}
/**
 * The statements of a unit, in the order of the text.
 * @returns undefined if the text does not show as many as Go counted: a label makes all places doubtful
 */
function statementsIn(unit, { content, code }) {
    const begin = code.offsetOf(unit.startLine, unit.startColumn);
    const end = code.offsetOf(unit.endLine, unit.endColumn);
    const starts = (0,_coverage_statementStarts_js__WEBPACK_IMPORTED_MODULE_0__/* .statementStarts */ .V)(content, begin, end);
    if (starts.length !== unit.statements)
        return undefined;
    const places = starts.map((start, i) => {
        const after = Math.min(starts[i + 1] ?? end, content.length);
        const [first, last] = [code.lineAt(start), code.lineAt(after)];
        const lineStart = code.offsetOf(first, 1);
        return {
            lines: Array.from({ length: last - first + 1 }, (_, n) => first + n).filter((line) => code.hasCodeBetween(Math.max(start, code.offsetOf(line, 1)), Math.min(after, code.offsetOf(line + 1, 1)))),
            startColumn: start - lineStart + 1,
            endColumn: Math.min(after, code.offsetOf(first + 1, 1)) - lineStart + 1,
        };
    });
    // A block of its own begins with a mere brace, so that its place among the others is not known.
    return places.every(({ lines }) => lines.length > 0) ? places : undefined;
}


/***/ })

};
