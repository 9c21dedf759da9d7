export const id = 158;
export const ids = [158];
export const modules = {

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
    return { value: await comparisonOf(request, pairs, modules) };
}
async function comparisonOf(request, pairs, modules) {
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
        tests: testChanges(baseline.tests, request.tests),
        trend: baseline.history,
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
