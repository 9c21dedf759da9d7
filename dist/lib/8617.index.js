export const id = 8617;
export const ids = [8617,7414];
export const modules = {

/***/ 21305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ MAX_ANNOTATIONS),
  I: () => (/* binding */ annotationsOf)
});

// EXTERNAL MODULE: ./src/coverage/codeEnd.ts
var codeEnd = __webpack_require__(89000);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var coverage_uncovered = __webpack_require__(89321);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/attribution/attributedFiles.ts + 1 modules
var attributedFiles = __webpack_require__(73883);
// EXTERNAL MODULE: ./src/report/attribution/testNames.ts
var testNames = __webpack_require__(89092);
// EXTERNAL MODULE: ./src/report/attribution/testWords.ts + 1 modules
var testWords = __webpack_require__(99742);
// EXTERNAL MODULE: ./src/report/repositoryFiles.ts
var repositoryFiles = __webpack_require__(40753);
// EXTERNAL MODULE: ./src/support/capital.ts
var capital = __webpack_require__(26371);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/annotations/annotationWords.ts





/** Names of binaries and test binaries that are listed. */
const MAX_NAMES = 2;
function annotationText(report, lines) {
    const jobs = report.legs.filter(({ state }) => state === 'merged').length;
    const by = `by the integration tests${jobs > 1 ? ` of any of the ${jobs} jobs` : ''}`;
    const sentences = [
        `${subject(lines)} not covered ${by}`,
        ...partText(lines),
        ...unitTestText(lines),
        nearestLineText(report.coverage, lines),
        ...(lines.nearest === undefined ? [] : [(0,capital/* capital */.N)(lines.nearest)]),
    ];
    return sentences.join('. ');
}
function subject({ whole, tested, changed }) {
    const name = (0,words/* plainFunction */.tZ)(whole.functionName);
    if (isSame(tested, whole))
        return count(whole.statements, 'statement', name);
    if (changed !== undefined && changed > 0)
        return count(changed, 'changed statement', name);
    const noun = changed === undefined ? 'line' : 'changed line';
    const text = tested.startLine === tested.endLine ? `A ${noun} in ${name} is` : `${noun}s in ${name} are`;
    return (0,capital/* capital */.N)(text);
}
function count(statements, noun, name) {
    return `${(0,plural/* plural */.L)(statements, noun)} in ${name} ${statements === 1 ? 'is' : 'are'}`;
}
function isSame(one, other) {
    return one.startLine === other.startLine && one.endLine === other.endLine;
}
/** Which part of a line, or of which lines they are a part. */
function partText({ file, place, whole, tested }) {
    if (!isSame(tested, whole)) {
        const [from, to] = [place.map.later(whole.startLine), place.map.later(whole.endLine)];
        if (from === undefined || to === undefined)
            return [];
        return [`Part of ${(0,plural/* plural */.L)(whole.statements, 'uncovered statement')} in lines ${from}-${to}`];
    }
    if (tested.startLine !== tested.endLine)
        return [];
    const line = tested.startLine;
    const onLine = file.units.filter((unit) => unit.statements > 0 && unit.startLine <= line && (0,coverage_uncovered/* lastLineOf */.SH)(unit) >= line);
    if (!onLine.some((unit) => unit.count > 0))
        return [];
    const columns = onLine
        .filter((unit) => unit.count === 0)
        .map((unit) => {
        const from = unit.startLine === line ? unit.startColumn : 1;
        return unit.endLine === line ? `${from}-${unit.endColumn - 1}` : `from ${from}`;
    });
    return columns.length === 0 ? [] : [`Only a part of the line: columns ${columns.join(', ')}`];
}
/** Whether unit tests reach the uncovered statements on the lines; nothing without data of theirs. */
function unitTestText({ file, tested }) {
    const uncovered = file.units.filter((unit) => unit.count === 0 &&
        unit.statements > 0 &&
        unit.startLine <= tested.endLine &&
        (0,coverage_uncovered/* lastLineOf */.SH)(unit) >= tested.startLine);
    if (uncovered.length === 0 || uncovered.some(({ unitTests }) => unitTests === undefined))
        return [];
    const reached = uncovered.filter(({ unitTests = 0 }) => unitTests > 0).length;
    if (reached === 0)
        return ['No unit test covers it either'];
    return [reached === uncovered.length ? 'Covered by unit tests only' : 'Unit tests cover only a part of it'];
}
/** Where a reader may begin to look: the nearest line of the function that is covered, and who executes it. */
function nearestLineText(model, lines) {
    const { file, whole, place } = lines;
    const covered = file.units.filter((unit) => unit.count > 0 && unit.statements > 0 && unit.functionName === whole.functionName);
    if (covered.length === 0)
        return 'Nothing in the function is executed';
    const [nearest] = covered
        .flatMap((unit) => {
        const line = lineNear(unit, lines.tested);
        const at = place.map.later(line);
        return at === undefined ? [] : [{ unit, at, distance: distance(line, lines.tested) }];
    })
        .sort((one, other) => one.distance - other.distance || one.at - other.at);
    if (nearest === undefined)
        return 'The rest of the function is executed';
    return `The nearest covered line is ${nearest.at}${reachersText(model, nearest.unit)}`;
}
/** The line of a unit that is nearest to others. */
function lineNear(unit, { startLine, endLine }) {
    if (unit.startLine >= endLine)
        return unit.startLine;
    return Math.max(unit.startLine, Math.min((0,coverage_uncovered/* lastLineOf */.SH)(unit), startLine));
}
function distance(line, { startLine, endLine }) {
    return Math.max(startLine - line, line - endLine, 0);
}
/** `, executed by server and store.test`. */
function reachersText({ reach }, { reach: set }) {
    if (reach === undefined || set === undefined)
        return '';
    const names = (reach.sets[set] ?? []).flatMap((number) => {
        const reacher = reach.reachers[number];
        return reacher === undefined || reacher.kind === 'leg' ? [] : [nameOf(reacher.name)];
    });
    if (names.length === 0)
        return '';
    const shown = names.slice(0, MAX_NAMES);
    const more = names.length - shown.length;
    return `, executed by ${more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(' and ')}`;
}
/** The last part of an import path. */
function nameOf(path) {
    return (0,plainText/* plainLine */.h0)(path.slice(path.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./src/report/annotations/changedParts.ts
/** Unchanged lines that a diff shows around a change; changes with at most twice as many between them share a hunk. */
const CONTEXT = 3;
/**
 * Returns the part from the first to the last changed line of each hunk that has code.
 * @param changed line numbers, ascending
 * @param code undefined if it is not known which lines have code: then any may
 */
function changedParts({ startLine, endLine }, changed, code) {
    const hunks = [];
    let before = -Infinity;
    for (const line of changed) {
        if (line < startLine || line > endLine)
            continue;
        if (line - before - 1 > 2 * CONTEXT)
            hunks.push([]);
        before = line;
        if (code?.hasCode(line) !== false)
            hunks.at(-1)?.push(line);
    }
    return hunks.flatMap(([first, ...others]) => first === undefined ? [] : [{ startLine: first, endLine: others.at(-1) ?? first }]);
}

// EXTERNAL MODULE: ./src/report/annotations/headPlaces.ts
var headPlaces = __webpack_require__(28277);
;// CONCATENATED MODULE: ./src/report/annotations/unknownFiles.ts
/** @module Files with uncovered statements that may be in the pull request, but are not known to be in the repository. */
/**
 * How many of the files a pull request may have changed: those whose path in their module is the end of a changed path.
 * @param changed paths in the repository
 * @param known paths in the repository of measured files, which are none of the unknown ones
 */
function changedUnknownFiles(unknown, changed, known) {
    const others = [...changed].filter((path) => path.endsWith('.go') && !known.has(path));
    return unknown.filter(({ path, modulePath }) => {
        const within = path.startsWith(`${modulePath}/`) ? path.slice(modulePath.length) : `/${path}`;
        return others.some((other) => `/${other}`.endsWith(within));
    }).length;
}

// EXTERNAL MODULE: ./src/coverage/sourceFiles.ts
var sourceFiles = __webpack_require__(53078);
;// CONCATENATED MODULE: ./src/report/annotations/annotations.ts
/** @module Decides which uncovered lines are annotated, and words the annotations. */












/**
 * Annotations of one check run. GitHub sets no limit, but every 50 take one request, requests that write are a second
 * apart, and nobody reads more.
 */
const MAX_ANNOTATIONS = 500;
const TITLE = 'Not covered';
const NOTHING = {
    annotations: [],
    more: 0,
    unknownFiles: 0,
    differingFiles: 0,
    missingPlaces: 0,
    missingLines: 0,
    filesWithoutPatch: 0,
    truncated: false,
};
/**
 * Plans the annotations of a report, the most important first.
 * @param most how many annotations there may be
 */
function annotationsOf(report, wanted, most = MAX_ANNOTATIONS) {
    if (wanted.kind === 'none')
        return NOTHING;
    const { files, unknown } = uncoveredFiles(report);
    const { placed, ...plan } = wanted.kind === 'all'
        ? planAll(report, files, wanted.head)
        : planPatch(report, files, wanted.change, wanted.head);
    const near = nearestTests(report);
    return {
        ...plan,
        unknownFiles: wanted.kind === 'all' ? unknown.length : changedOf(unknown, report, wanted.change),
        annotations: placed.slice(0, most).map((range) => annotation(report, range, near)),
        more: Math.max(0, placed.length - most),
    };
}
function uncoveredFiles(report) {
    const known = (0,repositoryFiles/* repositoryFiles */.gF)(report);
    const found = report.coverage.packages
        .flatMap(({ modulePath, files: own }) => own.map((file) => ({ file, modulePath })))
        .map(({ file, modulePath }) => {
        const source = known.get(file.path);
        const code = report.code?.get(file.path);
        return {
            source,
            code,
            path: file.path,
            coverage: file,
            modulePath,
            ranges: existing((0,coverage_uncovered/* uncoveredRanges */.yv)(file).filter(isPossible), source).map((range) => (0,codeEnd/* upToCode */.M)(range, code)),
        };
    })
        .filter(({ ranges }) => ranges.length > 0);
    return {
        files: found.flatMap(({ source, ...file }) => (source === undefined ? [] : [{ ...file, ...source }])),
        unknown: found.filter(({ source }) => source === undefined),
    };
}
function changedOf(unknown, { files }, change) {
    const listed = [...change.files.keys(), ...change.withoutLines];
    return changedUnknownFiles(unknown, listed, new Set(files.map(({ file }) => file)));
}
function isPossible({ startLine, endLine }) {
    return startLine >= 1 && endLine <= repositoryFiles/* MAX_LINE */.MV;
}
/** The parts of ranges that the file has: line directives name other files, and any lines of them. */
function existing(ranges, source) {
    const { lines = repositoryFiles/* MAX_LINE */.MV } = source ?? {};
    return ranges
        .filter(({ startLine }) => startLine <= lines)
        .map((range) => ({ ...range, endLine: Math.min(range.endLine, lines) }));
}
/** What the change has first; then the largest ranges, so that the limit drops those that matter least. */
function planAll(report, files, head) {
    const change = report.comparison.change.value;
    const patch = change === undefined ? undefined : patchRanges(report, files, change, head);
    const done = new Set(patch?.placed.map(({ whole }) => whole));
    const places = (0,headPlaces/* placesOf */.ek)(files, head);
    const parts = places.found.flatMap(({ file, place }) => file.ranges
        .filter((whole) => !done.has(whole))
        .map((whole) => ({ file, place, whole, changed: undefined, parts: (0,headPlaces/* partsAt */.AL)(place, whole) })));
    const sized = flattened(parts).sort((a, b) => b.whole.statements - a.whole.statements || (0,headPlaces/* byPlace */.hz)(a, b));
    return {
        placed: [...(patch?.placed ?? []), ...sized],
        differingFiles: places.lost,
        missingPlaces: parts.filter((placed) => placed.parts.length === 0).length,
        missingLines: parts.reduce((sum, { place, whole }) => sum + (0,headPlaces/* missingLines */.uR)(place, whole), patch?.missingLines ?? 0),
        filesWithoutPatch: 0,
        truncated: head.truncated,
    };
}
/** Sorted by path and line, as the diff shows them. */
function planPatch(report, files, change, head) {
    return {
        ...patchRanges(report, files, change, head),
        filesWithoutPatch: files.filter(({ file }) => change.withoutLines.has(file)).length,
        truncated: change.truncated,
    };
}
/** The uncovered changed lines. */
function patchRanges(report, files, change, head) {
    const listed = files.flatMap((file) => {
        const changedLines = change.files.get(file.file)?.lines;
        return changedLines === undefined || changedLines.size === 0 ? [] : [{ ...file, changedLines }];
    });
    const known = listed.filter((file) => (0,sourceFiles/* isBlobOf */.r4)(file, change.files.get(file.file)?.blob));
    const places = (0,headPlaces/* placesOf */.ek)(known, head);
    const counts = new Map(report.comparison.patch.value?.files.map((file) => [file.path, file.uncovered]));
    const parts = places.found.flatMap(({ file, place }) => {
        const lines = [...file.changedLines].sort((a, b) => a - b);
        return file.ranges.flatMap((whole) => changedParts(whole, lines, file.code).map((part) => ({
            file,
            place,
            whole,
            changed: changedStatements(counts.get(file.path) ?? [], part, whole),
            parts: (0,headPlaces/* partsAt */.AL)(place, part),
            missing: (0,headPlaces/* missingLines */.uR)(place, part, (line) => file.changedLines.has(line)),
        })));
    });
    return {
        placed: flattened(parts).sort(headPlaces/* byPlace */.hz),
        differingFiles: listed.length - known.length + places.lost,
        missingPlaces: parts.filter((one) => one.parts.length === 0).length,
        missingLines: parts.reduce((sum, { missing }) => sum + missing, 0),
    };
}
/** How many statements of a function begin on changed lines of a part. */
function changedStatements(uncovered, { startLine, endLine }, { functionName }) {
    return (0,tallies/* statementsOf */.GX)(uncovered
        .filter((range) => range.functionName === functionName)
        .filter((range) => range.startLine >= startLine && range.endLine <= endLine));
}
/** Names nearest tests: those of changed lines are known already. */
function nearestTests(report) {
    const { coverage, attribution, comparison } = report;
    const patch = new Map(comparison.patch.value?.files.map(({ path, uncovered }) => [path, uncovered]));
    const files = attribution && new attributedFiles/* AttributedFiles */.a(coverage, attribution);
    const names = (0,testNames/* reportTestNames */.NO)(report);
    return ({ file, tested }) => {
        const changed = patch
            .get(file.path)
            ?.find(({ startLine, endLine }) => startLine <= tested.endLine && endLine >= tested.startLine);
        const nearest = changed?.nearest ?? files?.near(file.path, tested);
        return nearest && (0,testWords/* nearestText */.m7)(nearest, names.text(nearest.test));
    };
}
function flattened(ranges) {
    return ranges.flatMap(({ parts, ...range }) => parts.map((part) => ({ ...range, ...part })));
}
function annotation(report, range, near) {
    const { path, lines, file } = range;
    const message = annotationText(report, { ...range, file: file.coverage, nearest: near(range) });
    return { level: 'warning', path, ...lines, title: TITLE, message };
}


/***/ }),

/***/ 78101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ nearestJson),
/* harmony export */   QW: () => (/* binding */ testLinesJson),
/* harmony export */   Wr: () => (/* binding */ lineTestsJson),
/* harmony export */   d5: () => (/* binding */ testJson)
/* harmony export */ });
/** A test, or what a test process does outside tests, where the name is empty. */
function testJson({ importPath, stretch, name }) {
    return { importPath, name, stretch };
}
/** The nearest test of uncovered lines; null if there is none. */
function nearestJson(near) {
    return near === undefined ? null : { ...testJson(near.test), exact: near.exact, reaches: near.reaches };
}
/**
 * @param file in the repository, or as in the coverage model if it is not known to be there
 * @param changed whether the file is another one now; undefined if that is not known
 */
function lineTestsJson(found, file, changed) {
    const { path, startLine, endLine, tally } = found;
    return document({
        path,
        file,
        startLine,
        endLine,
        statements: tally,
        sourceChanged: changed ?? null,
        tests: found.exact.map(testJson),
        groups: found.groups.map((group) => group.map(testJson)),
        unknown: found.isUnknown,
        carriedOver: found.carriedOver,
        uncovered: found.uncovered.map(({ nearest, branch, functionName, ...range }) => ({
            startLine: range.startLine,
            endLine: range.endLine,
            statements: range.statements,
            function: functionName,
            nearestTest: nearestJson(nearest),
            lastBranch: branch === undefined ? null : { line: branch.line },
        })),
    });
}
/** @param fileOf as `file` of lineTestsJson, by path */
function testLinesJson({ test, subTests, files, statements }, fileOf) {
    return document({
        test: testJson(test),
        subTests: subTests.map(testJson),
        statements,
        files: files.map(({ path, ranges }) => ({
            path,
            file: fileOf(path),
            ranges: ranges.map(({ share, startLine, endLine, statements: own, functionName }) => ({
                share,
                startLine,
                endLine,
                statements: own,
                function: functionName,
            })),
        })),
    });
}
function document(answer) {
    return `${JSON.stringify({ schemaVersion: 1, ...answer }, null, 2)}\n`;
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

/***/ 79051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ reportJson),
  o: () => (/* binding */ reportJsonPieces)
});

// EXTERNAL MODULE: ./src/covdata/read/podProcess.ts
var podProcess = __webpack_require__(73329);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/go/test/mergedRecords.ts
/** @module The tests of several legs, most of which ran the same. */

/**
 * Each test once, with the time of all legs: as it failed if it failed in any, otherwise as the first that ran it says.
 * @returns in order of appearance
 */
function eachOnce(tests) {
    const found = new Map();
    for (const test of tests) {
        const known = found.get(test.name);
        found.set(test.name, known === undefined ? test : joined(known, test));
    }
    return [...found.values()];
}
function joined(one, other) {
    const [shown] = [one, other].toSorted((a, b) => rank(b) - rank(a));
    const flaky = one.flaky === true || other.flaky === true ? { flaky: true } : {};
    return { ...(shown ?? one), ...flaky, seconds: one.seconds + other.seconds };
}
/** A test that a leg skipped may have run in another. */
function rank(test) {
    if ((0,suiteResult/* isFailure */.N6)(test))
        return 2;
    return test.outcome === 'skip' ? 0 : 1;
}

// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/report/excludedPlaces.ts
var excludedPlaces = __webpack_require__(91014);
// EXTERNAL MODULE: ./src/report/moduleFigures.ts
var moduleFigures = __webpack_require__(72303);
// EXTERNAL MODULE: ./src/report/solePlaces.ts
var solePlaces = __webpack_require__(56221);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/attribution/rebuilt.ts
var rebuilt = __webpack_require__(93298);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
// EXTERNAL MODULE: ./src/attribution/unitColumns.ts
var unitColumns = __webpack_require__(3184);
;// CONCATENATED MODULE: ./src/attribution/attributedUnits.ts



function attributedUnits(attribution) {
    const columnar = (0,unitColumns/* isColumnar */.G)(attribution) ? attribution : (0,rebuilt/* rebuilt */.a)(attribution);
    const kinds = columnar.subjects.map(({ tests, exact }) => (exact ? 0 : tests.length > 0 ? 1 : 2));
    const figures = [0, 0, 0];
    for (const column of columnar.columns())
        for (const [kind, count] of figuresIn(column, kinds).entries())
            figures[kind] = (figures[kind] ?? 0) + count;
    const [exact, group, unknown] = figures;
    return { exact, group, unknown };
}
/** @param kinds of the subjects: 0 exact, 1 group, 2 unknown */
function figuresIn(column, kinds) {
    const seen = new Uint8Array(unitChunk/* CHUNK_BYTES */.EC);
    const sets = [0, 1, 2].map(() => new Uint8Array(unitChunk/* CHUNK_BYTES */.EC));
    for (let chunk = 0; chunk < column.count; chunk++)
        for (const kind of new Set(column.subjectsOf(chunk).map((subject) => kinds[subject] ?? 2)))
            (0,unitChunk/* addChunk */.Bi)(sets[kind] ?? seen, column.bitsOf(chunk));
    let before = 0;
    return sets.map((set) => {
        (0,unitChunk/* addChunk */.Bi)(seen, set);
        const count = (0,unitChunk/* unitsInChunk */.wh)(seen) - before;
        before += count;
        return count;
    });
}

// EXTERNAL MODULE: ./src/attribution/file/attributionFormat.ts
var attributionFormat = __webpack_require__(32358);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
;// CONCATENATED MODULE: ./src/report/json/attributionJson.ts
/** @module Which test covers what, in JSON: how much of it is known. The file itself is in the report's folder. */



/** Absent if it is not known at all. */
function attributionJson({ attribution, attributionBytes: bytes }) {
    if (attribution === undefined)
        return undefined;
    const { exact, group, unknown } = attributedUnits(attribution);
    return {
        file: bytes === undefined ? null : `${reportFolder/* DATA_FOLDER */.ej}/${attributionFormat/* ATTRIBUTION_NAME */.qi}`,
        bytes: bytes ?? null,
        tests: attribution.tests.length,
        subjects: attribution.subjects.length,
        exact: { units: exact },
        group: { units: group },
        unknown: { units: unknown },
    };
}

// EXTERNAL MODULE: ./src/report/attribution/answersJson.ts
var answersJson = __webpack_require__(78101);
// EXTERNAL MODULE: ./src/report/json/figureJson.ts
var figureJson = __webpack_require__(95007);
;// CONCATENATED MODULE: ./src/report/json/excludedJson.ts

function excludedJson({ path, file, by, what, reason, commentLine, startLine, endLine, tally, }) {
    const rest = { commentLine: commentLine ?? null, startLine, endLine, ...(0,figureJson/* figure */.v)(tally) };
    return { path, file, by, what, reason, ...rest };
}
/** With how the change excludes it. */
function addedJson(added) {
    return { ...excludedJson(added), cause: added.cause, from: added.from ?? null };
}

;// CONCATENATED MODULE: ./src/report/json/comparisonJson.ts



/** Properties that are undefined are absent from JSON. */
function comparisonJson({ patch, baseline }) {
    return {
        patch: patch.value === undefined ? undefined : patchJson(patch.value),
        baseline: baseline.value === undefined ? undefined : baselineJson(baseline.value),
    };
}
function patchJson({ base, tally, files, unknown, truncated, ofHead, excluded = [] }) {
    return {
        base,
        ...(0,figureJson/* figure */.v)(tally),
        files: files.map(({ path, file, tally: own, uncovered }) => ({
            path,
            file,
            ...(0,figureJson/* figure */.v)(own),
            uncovered: uncovered.map(({ startLine, endLine, statements, functionName, nearest }) => ({
                startLine,
                endLine,
                statements,
                function: functionName,
                nearestTest: nearest && (0,answersJson/* nearestJson */.LO)(nearest),
            })),
        })),
        unknown: unknown.map(({ file, reason }) => ({ file, reason })),
        truncated,
        ofHead,
        excluded: excluded.map(addedJson),
    };
}
/** The total at a commit. */
function trendJson({ commit, at, tally }) {
    return { commit, at, ...(0,figureJson/* figure */.v)(tally) };
}
/** The figures are those of the baseline: `total` has those of the report itself. */
function baselineJson(baseline) {
    const { name, commit, notes, before, packages, files, tests, trend } = baseline;
    return {
        name,
        commit: commit ?? null,
        notes,
        ...(0,figureJson/* figure */.v)(before),
        packages: packages.map(({ name: importPath, ...change }) => ({ importPath, ...changeJson(change) })),
        files: files.map(({ name: path, ...change }) => ({ path, ...changeJson(change) })),
        lost: { statements: baseline.lostStatements, ranges: baseline.lost.map(rangeJson) },
        gained: { statements: baseline.gainedStatements, ranges: baseline.gained.map(rangeJson) },
        tests: tests === undefined
            ? null
            : {
                added: tests.added,
                removed: tests.removed,
                newlyFailing: tests.newlyFailing,
                fixed: tests.fixed,
                secondsBefore: tests.secondsBefore,
                secondsAfter: tests.secondsAfter,
            },
        trend: trend.map(trendJson),
        excluded: baseline.excluded.map(excludedJson),
        uncounted: baseline.uncounted.map((each) => ({
            name: each.name,
            statements: each.statements,
            selected: each.isSelected,
        })),
    };
}
function changeJson({ from, before, after }) {
    const known = (tally) => (tally === undefined ? null : (0,figureJson/* figure */.v)(tally));
    return { from: from ?? null, before: known(before), after: known(after) };
}
function rangeJson({ path, file, startLine, endLine, statements, functionName, tests }) {
    return {
        path,
        file: file ?? null,
        startLine,
        endLine,
        statements,
        function: functionName,
        tests: tests?.map((test) => ({ ...(0,answersJson/* testJson */.d5)(test), exact: test.exact })),
    };
}

// EXTERNAL MODULE: ./src/coverage/tallies.ts
var coverage_tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/coverage/unitOnly.ts
var unitOnly = __webpack_require__(77720);
// EXTERNAL MODULE: ./src/coverage/unitTests.ts
var unitTests = __webpack_require__(50121);
// EXTERNAL MODULE: ./src/report/repositoryFiles.ts
var repositoryFiles = __webpack_require__(40753);
;// CONCATENATED MODULE: ./src/report/json/unitJson.ts





/** The four figures of some statements, and how many of them unit tests cover. */
function unitFigure(tallies) {
    const tally = (0,coverage_tallies/* unitTally */.Zv)(tallies);
    return tally === undefined ? undefined : { ...(0,figureJson/* figure */.v)(tally), ...(0,unitTests/* fourFigures */.u)(tallies) };
}
function unitJson(report) {
    const { unitTests } = report.coverage;
    if (unitTests === undefined)
        return undefined;
    const files = (0,repositoryFiles/* repositoryPaths */.D4)(report);
    return {
        outside: unitTests.packages.map(({ importPath, modulePath: module, tallies }) => ({
            importPath,
            module,
            ...(0,figureJson/* figure */.v)(tallies.together),
        })),
        unknownFiles: unitTests.unknownFiles,
        unitOnly: (0,unitOnly/* unitOnlyFunctions */.A)(report.coverage).map(({ path, startLine: line, ...rest }) => ({
            path,
            file: files.get(path) ?? path,
            line,
            ...rest,
        })),
    };
}

;// CONCATENATED MODULE: ./src/report/json/reportJson.ts
/** @module report.json: the whole result for machines, in the shape of report.schema.json. Version 1 only ever grows. */














const SCHEMA_VERSION = 1;
/**
 * Indented by two spaces, with a newline at the end.
 * @param functions a list for somebody who asked for it; the file of a report has none
 */
function reportJson(report, functions) {
    return [...reportJsonPieces(report, functions)].join('');
}
/** Where the packages are inserted. No value contains a newline, and other properties of the name are indented more. */
const PACKAGES = '\n  "packages": [';
/** The same, package by package. */
function* reportJsonPieces(report, functions) {
    const { packages, sources } = report.coverage;
    const rest = `${JSON.stringify(withoutPackages(report, functions), null, 2)}\n`;
    if (packages.length === 0) {
        yield rest;
        return;
    }
    const at = rest.indexOf(PACKAGES) + PACKAGES.length;
    yield rest.slice(0, at);
    for (const [i, pkg] of packages.entries()) {
        const text = JSON.stringify(packageOf(pkg, sources), null, 2);
        yield `${i === 0 ? '' : ','}\n    ${text.replaceAll('\n', '\n    ')}`;
    }
    yield `\n  ${rest.slice(at)}`;
}
function withoutPackages(report, functions) {
    const { coverage, suite } = report;
    return {
        $schema: './report.schema.json',
        schemaVersion: SCHEMA_VERSION,
        toolVersion: report.version,
        startedAt: report.startedAt,
        seconds: report.seconds,
        passed: (0,verdict/* isGreen */.g)(report),
        module: report.modulePath ?? null,
        go: report.go ?? null,
        mode: coverage.mode,
        total: figures(coverage.tallies, coverage.sources),
        ...comparisonJson(report.comparison),
        modules: modulesOf(report),
        packages: [],
        unit: unitJson(report),
        notLinked: coverage.notLinked,
        unlinked: (0,model/* unlinkedList */.B5)(coverage),
        packagesLeftOut: report.packagesLeftOut,
        filesLeftOut: report.filesLeftOut,
        directedFiles: report.directedFiles,
        builds: report.builds?.map(({ tag, group, go }) => ({ tag, group, go: go ?? null })),
        excluded: (0,excludedPlaces/* excludedPlaces */.Nz)(report).map(excludedJson),
        excludedPackages: coverage.excludedPackages ?? [],
        files: report.files.map(sourceFile),
        outside: outsideOf(coverage),
        binaries: report.binaries.map(({ tally, ...binary }) => ({ ...binary, ...(0,figureJson/* figure */.v)(tally) })),
        processes: report.processes,
        kept: {
            processes: (0,podProcess/* processCount */.N)(report.processes.filter(({ ending }) => ending !== undefined)),
            statements: report.keptStatements ?? null,
        },
        suite: suite === undefined ? null : suiteOf(suite),
        gates: report.gates.map(gateOf),
        findings: report.findings,
        legs: report.legs.map(legOf),
        impact: report.impact,
        mergedTests: report.mergedTests && eachOnce(report.mergedTests),
        onlyInOneLeg: (0,solePlaces/* solePlaces */.I)(report)?.map(soleOf),
        history: report.history?.map(trendJson),
        reportedRun: reportedRunOf(report),
        attribution: attributionJson(report),
        uncoveredFunctions: functions?.map(uncoveredFunction),
    };
}
function packageOf({ importPath, modulePath, tallies, files }, sources) {
    return {
        importPath,
        module: modulePath,
        ...figures(tallies, sources),
        files: files.map((file) => ({
            path: file.path,
            ...figures(file.tallies, sources),
            uncovered: uncovered(file),
        })),
    };
}
function outsideOf(coverage) {
    const { statements, complete } = (0,words/* outside */.qY)(coverage);
    return { packages: coverage.notLinked.length, statements: complete ? statements : null };
}
/** What is not known is null. */
function legOf({ tally, ...leg }) {
    return {
        ...leg,
        go: leg.go ?? null,
        tests: leg.tests ?? null,
        suitePassed: leg.suitePassed ?? null,
        gates: leg.gates ?? [],
        ...(0,figureJson/* figure */.v)(tally ?? { covered: 0, total: 0 }),
    };
}
function soleOf({ leg, path, file, startLine, endLine, statements }) {
    return { leg, path, file, startLine, endLine, statements };
}
/** Absent for a report on its own run. */
function reportedRunOf({ reportedRun: run }) {
    return run === undefined ? undefined : { ...run, headRepository: run.headRepository ?? null };
}
function sourceFile({ path, file, lines, blob, textBlob, marked }) {
    return { path, file, lines: lines ?? null, blob, textBlob: textBlob ?? null, marked: marked ?? null };
}
function gateOf({ rule, kind, state, passed, missing, tally, reason, matched, parts, ...more }) {
    return {
        rule,
        passed,
        missing,
        ...(0,figureJson/* figure */.v)(tally),
        kind,
        state,
        reason: reason ?? null,
        matched: matched ?? null,
        parts: (parts ?? []).map((part) => ({ name: part.name, missing: part.missing, ...(0,figureJson/* figure */.v)(part.tally) })),
        before: more.before === undefined ? null : (0,figureJson/* figure */.v)(more.before),
        lost: more.lost ?? null,
        places: more.places ?? [],
        pending: more.pending,
    };
}
function modulesOf(report) {
    return (0,moduleFigures/* moduleFigures */.Sr)(report).map(({ path, directory, tallies, tests, quarantined }) => {
        const tallied = figures(tallies, report.coverage.sources);
        const excused = quarantined === 0 ? {} : { quarantined };
        return { path, dir: directory ?? null, ...tallied, tests: tests ?? null, ...excused };
    });
}
/** What is not known is null. */
function suiteOf({ packages, startedAt, shard, ...suite }) {
    return {
        ...suite,
        ...(shard === undefined ? {} : { shard: { ...shard, tests: undefined } }),
        startedAt: startedAt ?? null,
        packages: packages.map((pkg) => ({
            ...pkg,
            startedAt: pkg.startedAt ?? null,
            failedAt: pkg.failedAt ?? null,
            attempts: attemptsOf(pkg),
            tests: pkg.tests.map((test) => ({
                ...test,
                file: test.file ?? null,
                failedAt: test.failedAt ?? null,
                attempts: attemptsOf(test),
                flaky: (0,suiteResult/* isFlaky */.s8)(test) ? true : undefined,
            })),
        })),
    };
}
/** Absent unless it was run again. */
function attemptsOf({ attempts }) {
    return attempts?.map((attempt) => ({ ...attempt, failedAt: attempt.failedAt ?? null }));
}
function figures(tallies, sources) {
    const bySource = sources.map((source, i) => [source, (0,figureJson/* figure */.v)(tallies.bySource[i] ?? { covered: 0, total: 0 })]);
    return { ...(0,figureJson/* figure */.v)(tallies.together), bySource: Object.fromEntries(bySource), unit: unitFigure(tallies) };
}
function uncoveredFunction({ path, file, startLine, name, uncovered, tallies, reached }) {
    return { path, file, line: startLine, name, uncovered, total: tallies.together.total, reached };
}
/** Start line, start column, end line, end column and statements of each uncovered unit. */
function uncovered(file) {
    return file.units
        .filter((unit) => unit.count === 0 && unit.statements > 0)
        .map((unit) => [unit.startLine, unit.startColumn, unit.endLine, unit.endColumn, unit.statements]);
}


/***/ }),

/***/ 26944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ gainedCoverage),
/* harmony export */   KV: () => (/* binding */ testChanges),
/* harmony export */   bd: () => (/* binding */ earlierColumn),
/* harmony export */   d_: () => (/* binding */ baselineSection)
/* harmony export */ });
/* harmony import */ var _support_capital_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26371);
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39110);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87973);
/* harmony import */ var _comparisonWords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15780);
/* harmony import */ var _attribution_testNames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89092);
/* harmony import */ var _attribution_testWords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99742);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29833);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72691);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35011);
/* harmony import */ var _rangeTable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25219);










/** Rows of lost coverage that are open, not folded. */
const MAX_OPEN = 10;
/** Says why there is no comparison if one was wanted. */
function baselineSection(report, detail) {
    const baseline = report.comparison.baseline.value;
    if (baseline === undefined) {
        const missing = (0,_comparisonWords_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineMissingText */ .zr)(report);
        return missing === undefined ? [] : [`${(0,_support_capital_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .N)((0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(missing))}.`];
    }
    const { name, notes } = baseline;
    return [
        '### Compared with the baseline',
        `Total: **${(0,_comparisonWords_js__WEBPACK_IMPORTED_MODULE_0__/* .totalChangeText */ .QO)(baseline, '→')}** since ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(name)}.`,
        ...trendLine(baseline),
        ...(notes.length > 0 ? [notes.map((note) => `* ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(note)}`).join('\n')] : []),
        ...lostCoverage(report, baseline, detail),
        ...gainedCoverage(report, baseline, detail),
        ...figureChanges(report, baseline, detail),
        ...testChanges(baseline, detail),
    ];
}
function trendLine(baseline) {
    const trend = (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .trendText */ .t)(baseline);
    return trend === undefined ? [] : [`Trend: ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(trend.bars)} ${trend.words}.`];
}
function lostCoverage(report, baseline, detail) {
    const { lost, lostStatements } = baseline;
    if (lost.length === 0)
        return [];
    const open = lost.slice(0, Math.min(MAX_OPEN, detail.changes));
    const folded = lost.slice(open.length, detail.changes);
    const column = earlierColumn(report, baseline);
    return [
        `**Lost coverage:** ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(lostStatements, 'statement')} covered at the baseline and not now.`,
        ...(open.length > 0 ? [(0,_rangeTable_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeTable */ .E)(report, open, 'Lines', column)] : []),
        ...(folded.length > 0
            ? [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_9__/* .details */ .zH)((0,_support_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(folded.length, 'more place'), (0,_rangeTable_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeTable */ .E)(report, folded, 'Lines', column))]
            : []),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_9__/* .rest */ .zs)(lost.length - open.length - folded.length, 'place'),
    ];
}
/** The tests that covered lost lines. */
function earlierColumn(report, baseline) {
    return { heading: 'Covered before by', textOf: (0,_attribution_testWords_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierNames */ .T1)(baseline, (0,_attribution_testNames_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTestNames */ .NO)(report)) };
}
/** Folded. */
function gainedCoverage(report, { gained, gainedStatements }, { changes: most }) {
    if (gained.length === 0)
        return [];
    const heading = `Gained coverage: ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(gainedStatements, 'statement')}`;
    return [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_9__/* .details */ .zH)(heading, (0,_rangeTable_js__WEBPACK_IMPORTED_MODULE_5__/* .firstRanges */ .r)(report, gained, most).join('\n\n'))];
}
/** Packages and files whose figures differ, folded. */
function figureChanges({ coverage, modulePath }, { packages, files }, { changes: most }) {
    const fold = (noun, changes, text) => {
        if (changes.length === 0)
            return [];
        const rows = changes.slice(0, most).map((change) => changeRow(change, text));
        const heads = [(0,_support_capital_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .N)(noun), 'Before', 'Now', 'Points'];
        const body = [
            ...(rows.length > 0 ? [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .tp)(heads, [':--', '--:', '--:', '--:'], rows)] : []),
            ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_9__/* .rest */ .zs)(changes.length - rows.length, noun),
        ];
        return [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_9__/* .details */ .zH)(`${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(changes.length, noun)} with another figure`, body.join('\n\n'))];
    };
    return [
        ...fold('package', packages, (name) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shortPath */ ._1)(name, modulePath)),
        ...fold('file', files, (name) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .pathInModule */ .Zy)(name, coverage)),
    ];
}
function changeRow({ name, from, before, after }, text) {
    const figure = (tally, none) => tally === undefined ? none : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .percentText */ .fL)(tally)} (${tally.covered}/${tally.total})`;
    return [
        from === undefined ? (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(text(name)) : `${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(text(name))} (from ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(text(from))})`,
        figure(before, 'new'),
        figure(after, 'gone'),
        (0,_comparisonWords_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsText */ .JA)(before, after) ?? '–',
    ];
}
/** Names the tests that newly fail; all others are folded. */
function testChanges({ tests }, { changes: most }) {
    if (tests === undefined)
        return [];
    const lists = _comparisonWords_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_CHANGES */ .rO.filter(([name]) => tests[name].length > 0);
    const blocks = lists.map(([name, words]) => {
        const shown = tests[name].slice(0, most).map((test) => `* ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(test)}`);
        const list = [`**${(0,_support_capital_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .N)(words)}**`, '', ...shown].join('\n');
        return [...(shown.length > 0 ? [list] : []), ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_9__/* .rest */ .zs)(tests[name].length - shown.length, `${words} test`)];
    });
    const text = `Tests: ${(0,_comparisonWords_js__WEBPACK_IMPORTED_MODULE_0__/* .testChangesText */ .Zi)(tests, '→')}`;
    return blocks.length === 0 ? [text] : [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_9__/* .details */ .zH)(text, blocks.flat().join('\n\n'))];
}


/***/ }),

/***/ 1881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ coverageBar)
/* harmony export */ });
const CELLS = 10;
/**
 * Ten blocks as code, in whose font all of them are equally wide: `█████████░`. It is full only if everything is covered,
 * and empty only if nothing is.
 */
function coverageBar({ covered, total }) {
    const rounded = total === 0 ? 0 : Math.round((CELLS * covered) / total);
    const full = covered === 0 ? 0 : covered === total ? CELLS : Math.min(Math.max(rounded, 1), CELLS - 1);
    return `\`${'█'.repeat(full)}${'░'.repeat(CELLS - full)}\``;
}


/***/ }),

/***/ 24556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ impactNote),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Tx: () => (/* binding */ gateSection),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Wu: () => (/* binding */ headlineSection),
/* harmony export */   Zq: () => (/* binding */ untrustedNote),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94281);
/* harmony import */ var _coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2480);
/* harmony import */ var _support_capital_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26371);
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39110);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87973);
/* harmony import */ var _impact_impactWords_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91998);
/* harmony import */ var _comparisonWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15780);
/* harmony import */ var _exclusionWords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79197);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35011);
/* harmony import */ var _verdictWords_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58106);
/* harmony import */ var _gateWords_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71910);
/* harmony import */ var _shownPlaces_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6583);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72691);
/** @module The beginning of a summary: the figure, the verdict in words, and the gates. */













function headlineSection(report) {
    const kept = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .keptText */ .GD)(report);
    return [
        heading(report),
        ...untrustedNote(report),
        ...changeSentence(report),
        verdict(report),
        ...(kept === undefined ? [] : [`${kept}.`]),
        ...impactNote(report),
    ];
}
/** Which tests ran because of what changed, if anybody asked. */
function impactNote(report) {
    const sentences = (0,_impact_impactWords_js__WEBPACK_IMPORTED_MODULE_6__/* .impactSentences */ .bw)(report);
    return sentences.length === 0 ? [] : [(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(sentences.join(' '))];
}
/** What happened to coverage, if it was compared, and what was taken out of it. */
function changeSentence(report) {
    const change = (0,_comparisonWords_js__WEBPACK_IMPORTED_MODULE_1__/* .changeText */ .k0)(report);
    return [
        ...(change === undefined ? [] : [`**${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)((0,_support_capital_js__WEBPACK_IMPORTED_MODULE_8__/* .capital */ .N)(change))}.**`]),
        ...(0,_exclusionWords_js__WEBPACK_IMPORTED_MODULE_2__/* .exclusionTexts */ .j)(report, (0,_shownPlaces_js__WEBPACK_IMPORTED_MODULE_9__/* .atHead */ .Uy)(report)).map((text) => `⚠️ ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)((0,_support_capital_js__WEBPACK_IMPORTED_MODULE_8__/* .capital */ .N)(text))}.`),
    ];
}
/** For the run of a fork: whoever wrote its code could write any figures. */
function untrustedNote({ reportedRun }) {
    if (reportedRun?.untrusted !== true)
        return [];
    const { url, headRepository } = reportedRun;
    const whose = headRepository === undefined ? 'a deleted repository' : (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .codeSpan */ .SS)(headRepository);
    return [`> Reported by [an untrusted run](${url}) of code from ${whose}, which could write any figures.`];
}
/** The figure alone. */
function heading(report) {
    const { together } = report.coverage.tallies;
    const figure = together.total === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .noFigureText */ .Fq)(report.coverage) : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .percentText */ .fL)(together);
    return `## ${(0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .isGreen */ .g)(report) ? '✅' : '❌'} Go integration coverage: ${figure}`;
}
/** The verdict in words, the figure in statements, and what is not counted in it. */
function verdict(report) {
    const { together } = report.coverage.tallies;
    const why = (0,_verdictWords_js__WEBPACK_IMPORTED_MODULE_3__/* .troubles */ .d)(report).map(_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV).join(', ');
    const words = (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .isGreen */ .g)(report) ? '**Passed.**' : `**Failed:** ${why}.`;
    const outside = [(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .outsideText */ .F3)(report), (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .excludedText */ .a)(report)].filter((text) => text !== undefined);
    const figure = `${together.covered} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .L)(together.total, 'statement')} covered`;
    const figures = [
        ...(together.total === 0 ? [] : [`${figure}, **${(0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .uncoveredOf */ .Fg)(together)} uncovered**`]),
        ...outside,
    ];
    return figures.length === 0 ? words : `${words} ${(0,_support_capital_js__WEBPACK_IMPORTED_MODULE_8__/* .capital */ .N)(figures.join('; '))}.`;
}
/** The gates, each with what would satisfy it. */
function gateSection(report, { evidence: most, legs }) {
    const { gates } = report;
    const ofLegs = (0,_gateWords_js__WEBPACK_IMPORTED_MODULE_4__/* .legGateTexts */ .AF)(report, Math.max(1, legs));
    if (gates.length + ofLegs.length === 0)
        return [];
    const shown = (0,_shownPlaces_js__WEBPACK_IMPORTED_MODULE_9__/* .atHead */ .Uy)(report);
    const lines = gates.flatMap((gate) => {
        const details = (0,_gateWords_js__WEBPACK_IMPORTED_MODULE_4__/* .gateDetails */ .M3)(gate, shown);
        const more = details.length - most;
        return [
            `* ${markOf(gate)} ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)((0,_gateWords_js__WEBPACK_IMPORTED_MODULE_4__/* .gateText */ .bp)(gate))}`,
            ...details.slice(0, most).map((line) => `  * ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(line)}`),
            ...(most > 0 ? (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_12__/* .rest */ .zs)(more, 'place').map((line) => `  * ${line}`) : []),
        ];
    });
    const legLines = ofLegs.map(({ text, passed }) => `* ${passed ? '✅' : '❌'} ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeMarkdown */ .FV)(text)}`);
    return ['### Gates', [...lines, ...legLines].join('\n')];
}
function markOf({ passed, state }) {
    return passed ? (state === 'unknown' ? '⚪' : '✅') : '❌';
}


/***/ }),

/***/ 22461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lineLinks)
/* harmony export */ });
/* harmony import */ var _support_lineRange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16708);
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39110);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45124);
/* harmony import */ var _repositoryFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40753);
/* harmony import */ var _shownPlaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6583);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/** @module Links to measured lines on GitHub: at the head of a pull request, where they are there, or else at the tested commit. */






/** What encodeURIComponent leaves as it is although RFC 3986 reserves it; a parenthesis would end the link. */
const RESERVED = /[!'()*]/g;
/**
 * Makes the function that shows lines as Markdown: `store/store.go:41-60`, as a link if the commit is known and the file
 * has these lines there. At the head, path and lines are those of the head.
 */
function lineLinks(report) {
    const { commit, modulePath } = report;
    const files = (0,_repositoryFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryFiles */ .gF)(report);
    const linesAt = (0,_shownPlaces_js__WEBPACK_IMPORTED_MODULE_2__/* .headLines */ .Ol)(report);
    return ({ path, startLine, endLine }) => {
        const source = files.get(path);
        const lines = { startLine, endLine };
        if (source === undefined)
            return textOf((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortPath */ ._1)(path, modulePath), lines);
        const isThere = startLine >= 1 && endLine <= (source.lines ?? _repositoryFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE */ .MV);
        const plain = textOf((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .HD)(source.file), lines);
        if (source.uncommitted === true || commit === undefined || !isThere)
            return plain;
        const place = linesAt(source, lines) ?? { sha: commit.sha, path: source.file, lines };
        const encoded = encodedPath(place.path);
        if (encoded === undefined)
            return plain;
        const text = textOf((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .HD)(place.path), place.lines);
        return `[${text}](${commit.repositoryUrl}/blob/${place.sha}/${encoded}#${anchorOf(place.lines)})`;
    };
}
function textOf(path, { startLine, endLine }) {
    const name = `${path}:${(0,_support_lineRange_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeText */ .l)(startLine, endLine)}`;
    // Not every viewer finds the end of a link whose text has these in a code span.
    return /[[\]`]/.test(name) ? (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .htmlCode */ .h8)(name) : (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(name);
}
function anchorOf({ startLine, endLine }) {
    return startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
}
/** Undefined if the path is not what the file is called: a name that is not UTF-8 has lost some of its bytes. */
function encodedPath(path) {
    if (/[\p{Surrogate}\ufffd]/u.test(path))
        return undefined;
    const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return path
        .split('/')
        .map((part) => encodeURIComponent(part).replace(RESERVED, percent))
        .join('/');
}


/***/ }),

/***/ 35011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zs: () => (/* binding */ rest)
/* harmony export */ });
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87973);
/** @module Pieces of Markdown that the sections of a summary share. Their arguments are escaped already. */

function table(heads, alignment, rows) {
    return [heads, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/**
 * A section that can be collapsed, and is unless it is to be open. The heading is HTML, in which Markdown has no effect.
 */
function details(heading, body, state = 'collapsed') {
    const open = state === 'open' ? ' open=""' : '';
    return `<details${open}><summary>${heading}</summary>\n\n${body}\n\n</details>`;
}
/** How many items a list does not show; nothing if it shows all. */
function rest(count, noun) {
    return count > 0 ? [`and ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, `more ${noun}`)} in report.json`] : [];
}


/***/ }),

/***/ 4469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ patchSection),
/* harmony export */   Nm: () => (/* binding */ fileTable),
/* harmony export */   UL: () => (/* binding */ uncoveredTable),
/* harmony export */   YV: () => (/* binding */ unknownFiles)
/* harmony export */ });
/* harmony import */ var _coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2480);
/* harmony import */ var _support_capital_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26371);
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39110);
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87973);
/* harmony import */ var _attribution_testNames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89092);
/* harmony import */ var _attribution_testWords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99742);
/* harmony import */ var _comparisonWords_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15780);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72691);
/* harmony import */ var _coverageBar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1881);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35011);
/* harmony import */ var _rangeTable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25219);











/** Empty unless the patch coverage is known. */
function patchSection(report, detail) {
    const patch = report.comparison.patch.value;
    if (patch === undefined)
        return [];
    return [
        `### Patch coverage: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .percentText */ .fL)(patch.tally)}`,
        `The change since ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(patch.base)}: statements on lines that it added or modified.`,
        ...uncoveredTable(report, patch, detail),
        ...fileTable(patch.files, detail),
        ...unknownFiles(patch, detail),
        ...(patch.truncated ? ['More files were changed than GitHub lists: theirs are not counted.'] : []),
        ...(patch.ofHead === true ? [`${(0,_support_capital_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .N)((0,_comparisonWords_js__WEBPACK_IMPORTED_MODULE_3__/* .ofHeadText */ .FU)(patch, _support_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS))}.`] : []),
    ];
}
function uncoveredTable(report, { files }, { changes: most }) {
    const all = files.flatMap(({ path, uncovered }) => uncovered.map((range) => ({ path, ...range })));
    const names = (0,_attribution_testNames_js__WEBPACK_IMPORTED_MODULE_1__/* .reportTestNames */ .NO)(report);
    return (0,_rangeTable_js__WEBPACK_IMPORTED_MODULE_5__/* .firstRanges */ .r)(report, all, most, 'Uncovered changed lines', {
        heading: 'Nearest test',
        textOf: ({ nearest }) => nearest && (0,_attribution_testWords_js__WEBPACK_IMPORTED_MODULE_2__/* .nearTestText */ .Cu)(nearest, names.text(nearest.test)),
    });
}
/** The files with the most uncovered statements first. */
function fileTable(files, { changes: most }) {
    if (files.length === 0 || most === 0)
        return (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_8__/* .rest */ .zs)(files.length, 'changed file');
    const rows = files
        .toSorted((one, other) => (0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .uncoveredOf */ .Fg)(other.tally) - (0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .uncoveredOf */ .Fg)(one.tally))
        .slice(0, most)
        .map(({ file, tally }) => [
        (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(file),
        (0,_coverageBar_js__WEBPACK_IMPORTED_MODULE_9__/* .coverageBar */ .w)(tally),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .percentText */ .fL)(tally),
        String((0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .uncoveredOf */ .Fg)(tally)),
        `${tally.covered}/${tally.total}`,
    ]);
    const heads = ['Changed file', 'Coverage', 'Covered', 'Uncovered', 'Statements'];
    const body = [
        (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .tp)(heads, [':--', ':--', '--:', '--:', '--:'], rows),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_8__/* .rest */ .zs)(files.length - rows.length, 'changed file'),
    ];
    return [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_8__/* .details */ .zH)((0,_support_plural_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .L)(files.length, 'changed file'), body.join('\n\n'))];
}
function unknownFiles({ unknown }, { changes: most }) {
    if (unknown.length === 0)
        return [];
    const shown = unknown
        .slice(0, most)
        .map(({ file, reason }) => `* ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeSpan */ .SS)(file)}: ${(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeMarkdown */ .FV)(reason)}`);
    const body = [shown.join('\n'), ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_8__/* .rest */ .zs)(unknown.length - shown.length, 'file')].filter((part) => part !== '');
    const what = `${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .L)(unknown.length, 'changed file')} not counted`;
    return [(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_8__/* .details */ .zH)(what, body.join('\n\n'))];
}


/***/ }),

/***/ 25219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rangeTable),
/* harmony export */   r: () => (/* binding */ firstRanges)
/* harmony export */ });
/* harmony import */ var _support_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39110);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/* harmony import */ var _lineLinks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22461);
/* harmony import */ var _markdownParts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35011);




function rangeTable(report, ranges, heading = 'Lines', column) {
    const link = (0,_lineLinks_js__WEBPACK_IMPORTED_MODULE_1__/* .lineLinks */ .w)(report);
    const more = ranges.map((range) => column?.textOf(range));
    const hasMore = more.some((text) => text !== undefined);
    const rows = ranges.map((range, i) => [
        link(range),
        (0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainFunction */ .tZ)(range.functionName)),
        String(range.statements),
        ...(hasMore ? [(0,_support_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(more[i] ?? '')] : []),
    ]);
    const heads = [heading, 'Function', 'Statements', ...(hasMore ? [column?.heading ?? ''] : [])];
    return (0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(heads, [':--', ':--', '--:', ...(hasMore ? [':--'] : [])], rows);
}
/** The first ranges, and how many more there are. */
function firstRanges(report, ranges, most, heading, column) {
    const shown = ranges.slice(0, most);
    return [
        ...(shown.length > 0 ? [rangeTable(report, shown, heading, column)] : []),
        ...(0,_markdownParts_js__WEBPACK_IMPORTED_MODULE_3__/* .rest */ .zs)(ranges.length - shown.length, 'place'),
    ];
}


/***/ }),

/***/ 64694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ detailSections),
  Y: () => (/* binding */ verdictSections)
});

// EXTERNAL MODULE: ./src/coverage/hotspots.ts
var coverage_hotspots = __webpack_require__(19788);
// EXTERNAL MODULE: ./src/coverage/unitOnly.ts
var coverage_unitOnly = __webpack_require__(77720);
// EXTERNAL MODULE: ./src/report/attribution/testWords.ts + 1 modules
var testWords = __webpack_require__(99742);
// EXTERNAL MODULE: ./src/report/solePlaces.ts
var solePlaces = __webpack_require__(56221);
// EXTERNAL MODULE: ./src/report/markdown/baselineSection.ts
var baselineSection = __webpack_require__(26944);
// EXTERNAL MODULE: ./src/covdata/read/podProcess.ts
var podProcess = __webpack_require__(73329);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/support/capital.ts
var capital = __webpack_require__(26371);
// EXTERNAL MODULE: ./src/support/markdown.ts
var markdown = __webpack_require__(39110);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/report/words.ts
var report_words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/report/markdown/markdownParts.ts
var markdownParts = __webpack_require__(35011);
;// CONCATENATED MODULE: ./src/report/markdown/binarySection.ts
/** @module The binaries in a summary, and how the processes ended. */








/** Ways of ending that the heading names. */
const MAX_ENDINGS = 5;
const NORMAL = 'exited normally';
function binarySection(report, detail) {
    const { go } = report;
    const blocks = [...binaryTable(report, detail), ...processTable(report, detail)];
    const facts = go === undefined ? [] : [`${go.version} ${go.goos}/${go.goarch} (${go.requestedBy}, from ${go.origin})`];
    if (blocks.length + facts.length === 0)
        return [];
    return [
        '### Binaries and processes',
        ...(blocks.length > 0 ? [(0,markdownParts/* details */.zH)(headingOf(report), blocks.join('\n\n'))] : []),
        ...facts.map((text) => `Go ${(0,markdown/* escapeMarkdown */.FV)(text)}`),
    ];
}
/** Such as `2 binaries; 7 processes: 5 exited normally, 2 killed by SIGTERM`. */
function headingOf({ binaries, processes }) {
    const counts = new Map();
    for (const { ending = NORMAL, others = 0 } of processes)
        counts.set(ending, (counts.get(ending) ?? 0) + 1 + others);
    const endings = [...counts].sort((a, b) => b[1] - a[1] || (0,byteOrder/* compareBytes */.X)(a[0], b[0]));
    const named = endings.slice(0, MAX_ENDINGS).map(([ending, count]) => `${count} ${(0,markdown/* htmlText */.js)(ending)}`);
    const how = endings.length > named.length ? [...named, '…'] : named;
    const parts = [
        ...(binaries.length === 0 ? [] : [(0,plural/* plural */.L)(binaries.length, 'binary')]),
        ...(processes.length === 0
            ? []
            : [`${(0,plural/* plural */.L)((0,podProcess/* processCount */.N)(processes), 'process', 'es')}: ${how.join(', ')}`]),
    ];
    return parts.join('; ');
}
function builders(report, binary) {
    const text = (0,report_words/* builderText */.B$)(report, binary);
    return text === undefined ? [] : [`(${text})`];
}
function binaryTable(report, { packages: most }) {
    const { binaries, modulePath } = report;
    const rows = binaries
        .slice(0, most)
        .map((binary) => [
        [(0,markdown/* codeSpan */.SS)(binary.name), ...builders(report, binary)].join(' '),
        (0,markdown/* codeSpan */.SS)((0,report_words/* shortPath */._1)(binary.importPath, modulePath)),
        binary.processes === 0 && binary.tally.covered > 0 ? '–' : String(binary.processes),
        (0,report_words/* percentText */.fL)(binary.tally),
    ]);
    return [
        ...(rows.length > 0
            ? [(0,markdownParts/* table */.tp)(['Binary', 'Package', 'Processes', 'Covered'], [':--', ':--', '--:', '--:'], rows)]
            : []),
        ...(0,markdownParts/* rest */.zs)(binaries.length - rows.length, 'binary'),
    ];
}
/** A row for each command and way of ending: what did not exit normally first, then what there is most of. */
function processTable({ processes }, { packages: most }) {
    const groups = new Map();
    for (const { source, command, ending, others = 0 } of processes) {
        const key = JSON.stringify([source, command, ending]);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, { source, command, ending, count: 1 + others });
        else
            known.count += 1 + others;
    }
    const sorted = [...groups.values()].sort((a, b) => Number(a.ending === undefined) - Number(b.ending === undefined) ||
        b.count - a.count ||
        model/* SOURCES */.Hl.indexOf(a.source) - model/* SOURCES */.Hl.indexOf(b.source) ||
        (0,byteOrder/* compareBytes */.X)(a.command, b.command) ||
        (0,byteOrder/* compareBytes */.X)(a.ending ?? '', b.ending ?? ''));
    const rows = sorted
        .slice(0, most)
        .map(({ source, command, ending = NORMAL, count }) => [
        (0,markdown/* codeSpan */.SS)(command),
        (0,capital/* capital */.N)(report_words/* SOURCE_HEADINGS */.YE[source]),
        String(count),
        (0,markdown/* escapeMarkdown */.FV)(ending),
    ]);
    const left = sorted.slice(rows.length).reduce((sum, { count }) => sum + count, 0);
    return [
        ...(rows.length > 0
            ? [(0,markdownParts/* table */.tp)(['Command', 'Source', 'Processes', 'How they ended'], [':--', ':--', '--:', ':--'], rows)]
            : []),
        ...(left > 0 ? [`and ${(0,plural/* plural */.L)(left, 'more process', 'es')} in report.json`] : []),
    ];
}

// EXTERNAL MODULE: ./src/report/excludedPlaces.ts
var excludedPlaces = __webpack_require__(91014);
// EXTERNAL MODULE: ./src/report/shownPlaces.ts
var shownPlaces = __webpack_require__(6583);
;// CONCATENATED MODULE: ./src/report/markdown/excludedSection.ts
/** @module What is excluded from coverage, folded, in a summary. */





function excludedSection(report, { packages: most }) {
    const places = (0,excludedPlaces/* excludedPlaces */.Nz)(report);
    if (places.length === 0 || most === 0)
        return [];
    const shown = places.slice(0, most);
    const showing = (0,shownPlaces/* atHead */.Uy)(report);
    const rows = shown.map((place) => [
        (0,markdown/* codeSpan */.SS)((0,excludedPlaces/* excludedWhere */._r)(showing(place))),
        (0,markdown/* escapeMarkdown */.FV)((0,excludedPlaces/* excludedWhy */.Nl)(place)),
    ]);
    const body = [
        (0,markdownParts/* table */.tp)(['Excluded', 'Why'], [':--', ':--'], rows),
        ...(0,markdownParts/* rest */.zs)(places.length - shown.length, 'part'),
    ];
    return [(0,markdownParts/* details */.zH)((0,plural/* plural */.L)(places.length, 'excluded part'), body.join('\n\n'))];
}

// EXTERNAL MODULE: ./src/report/markdown/headline.ts
var headline = __webpack_require__(24556);
// EXTERNAL MODULE: ./src/report/markdown/lineLinks.ts
var lineLinks = __webpack_require__(22461);
;// CONCATENATED MODULE: ./src/report/markdown/hotspotSection.ts




/** @param hotspots at least as many as the detail allows, if there are */
function hotspotSection(report, hotspots, { hotspots: most }) {
    const link = (0,lineLinks/* lineLinks */.w)(report);
    const rows = hotspots
        .slice(0, most)
        .map((hotspot) => [
        String(hotspot.statements),
        link(hotspot),
        (0,markdown/* codeSpan */.SS)((0,report_words/* plainFunction */.tZ)(hotspot.functionName)),
        hotspot.reached ? 'in part' : 'never',
    ]);
    if (rows.length === 0)
        return [];
    const heads = ['Uncovered', 'Lines', 'Function', 'Function executed'];
    return ['### Largest uncovered blocks', (0,markdownParts/* table */.tp)(heads, ['--:', ':--', ':--', ':--'], rows)];
}

// EXTERNAL MODULE: ./src/report/legTable.ts
var legTable = __webpack_require__(84720);
;// CONCATENATED MODULE: ./src/report/markdown/legSection.ts
/** @module The jobs of a matrix in a summary: a row for each, and the tests that failed in each. */




/** Empty unless legs were merged. */
function legSection(report, detail) {
    const { heads, rows } = (0,legTable/* legTableOf */.e)(report);
    if (rows.length === 0)
        return [];
    const shown = rows
        .slice(0, detail.legs)
        .map(([name, ...cells], i) => [`${mark(report.legs[i])} ${(0,markdown/* codeSpan */.SS)(name)}`, ...cells.map(markdown/* escapeMarkdown */.FV)]);
    return [
        '### Jobs',
        ...(shown.length > 0 ? [(0,markdownParts/* table */.tp)(heads.map(capital/* capital */.N), [':--', ':--', ':--', '--:'], shown)] : []),
        ...(0,markdownParts/* rest */.zs)(rows.length - shown.length, 'job'),
        ...failedTests(report.legs, detail),
    ];
}
function mark(leg) {
    return leg !== undefined && (0,legTable/* isFine */.z)(leg) ? '✅' : '❌';
}
/** Names only: the output of these tests is in the logs and reports of their jobs. */
function failedTests(legs, { legs: mostLegs, tests: most }) {
    const failing = legs.filter((leg) => leg.failedTests.length > 0);
    if (failing.length === 0 || most === 0 || mostLegs === 0)
        return [];
    const shown = failing.slice(0, mostLegs);
    const each = Math.max(1, Math.floor(most / shown.length));
    return [
        ['**Failed tests**', '', ...shown.map((leg) => `* ${(0,markdown/* codeSpan */.SS)(leg.name)}: ${names(leg, each)}`)].join('\n'),
        ...(0,markdownParts/* rest */.zs)(failing.length - shown.length, 'job'),
    ];
}
/** @param most the number of names to show; a leg with many failed tests names only some of them */
function names({ failedTests: known, tests, unstable }, most) {
    const shown = known.slice(0, most).map(markdown/* codeSpan */.SS);
    const failed = tests === undefined ? 0 : tests.fail + tests.unfinished - (unstable?.quarantined ?? 0);
    const more = Math.max(known.length, failed) - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more in the job's own report`] : [])].join(', ');
}

// EXTERNAL MODULE: ./src/report/moduleFigures.ts
var moduleFigures = __webpack_require__(72303);
;// CONCATENATED MODULE: ./src/report/markdown/moduleSection.ts
/** @module The measured modules in a summary, if there is more than one. */




function moduleSection(report, { packages: most }) {
    const { heads, rows } = (0,moduleFigures/* moduleTableOf */.CB)(report);
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, most).map(([name, ...cells]) => [(0,markdown/* codeSpan */.SS)(name), ...cells.map(markdown/* escapeMarkdown */.FV)]);
    return [
        '### Modules',
        ...(shown.length > 0 ? [(0,markdownParts/* table */.tp)(heads.map(capital/* capital */.N), [':--', '--:', ':--', '--:'], shown)] : []),
        ...(0,markdownParts/* rest */.zs)(rows.length - shown.length, 'module'),
    ];
}

// EXTERNAL MODULE: ./src/coverage/tallies.ts
var coverage_tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/report/markdown/coverageBar.ts
var coverageBar = __webpack_require__(1881);
;// CONCATENATED MODULE: ./src/report/markdown/packageSection.ts
/** @module The packages in a summary, those with the most uncovered statements first. */








/** Packages that are not folded. */
const MAX_OPEN = 25;
function packageSection(report, detail) {
    return [...packageTables(report, detail), ...notLinked(report, detail)];
}
function packageTables({ coverage, modulePath }, { packages: most }) {
    if (coverage.packages.length === 0)
        return [];
    // With a single source, its column would be the same as the one of all.
    const sources = coverage.sources.length > 1 ? coverage.sources : [];
    const all = sources.length > 0 ? 'together' : 'covered';
    const columns = [
        'package',
        'coverage',
        all,
        'uncovered',
        'statements',
        ...sources.map((name) => report_words/* SOURCE_HEADINGS */.YE[name]),
    ];
    const figures = ({ together, bySource }) => [
        (0,report_words/* percentText */.fL)(together),
        String((0,coverage_tallies/* uncoveredOf */.Fg)(together)),
        `${together.covered}/${together.total}`,
        ...(sources.length === 0 ? [] : bySource.map(report_words/* percentText */.fL)),
    ];
    const rowOf = ({ importPath, tallies }) => [
        (0,markdown/* codeSpan */.SS)((0,report_words/* shortPath */._1)(importPath, modulePath)),
        (0,coverageBar/* coverageBar */.w)(tallies.together),
        ...figures(tallies),
    ];
    const alignment = columns.map((_, column) => (column < 2 ? ':--' : '--:'));
    const tableOf = (rows) => (0,markdownParts/* table */.tp)(columns.map(capital/* capital */.N), alignment, rows);
    const total = [
        '**Total**',
        (0,coverageBar/* coverageBar */.w)(coverage.tallies.together),
        ...figures(coverage.tallies).map((figure) => `**${figure}**`),
    ];
    const sorted = byUncovered(coverage.packages);
    const open = sorted.slice(0, Math.min(most, MAX_OPEN)).map(rowOf);
    const folded = sorted.slice(open.length, most).map(rowOf);
    return [
        '### Packages',
        tableOf([total, ...open]),
        ...(folded.length > 0 ? [(0,markdownParts/* details */.zH)((0,plural/* plural */.L)(folded.length, 'more package'), tableOf(folded))] : []),
        ...(0,markdownParts/* rest */.zs)(sorted.length - open.length - folded.length, 'package'),
        report_words/* TOTAL_TEXT */.lE,
    ];
}
function byUncovered(packages) {
    const uncovered = ({ tallies }) => (0,coverage_tallies/* uncoveredOf */.Fg)(tallies.together);
    return [...packages].sort((a, b) => uncovered(b) - uncovered(a) || (0,byteOrder/* compareBytes */.X)(a.importPath, b.importPath));
}
function notLinked({ coverage, modulePath }, { packages: most }) {
    const paths = coverage.notLinked;
    if (paths.length === 0)
        return [];
    const shown = paths.slice(0, most).map((path) => (0,markdown/* codeSpan */.SS)((0,report_words/* shortPath */._1)(path, modulePath)));
    const names = [...shown, ...(0,markdownParts/* rest */.zs)(paths.length - shown.length, 'package')];
    return [`Not linked into anything that ran: ${names.join(', ')}`];
}

// EXTERNAL MODULE: ./src/report/markdown/patchSection.ts
var patchSection = __webpack_require__(4469);
// EXTERNAL MODULE: ./src/report/markdown/summaryDetail.ts
var summaryDetail = __webpack_require__(2719);
;// CONCATENATED MODULE: ./src/report/markdown/summaryFindings.ts



const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function findingSection({ findings }, detail) {
    if (findings.length === 0)
        return [];
    const shown = findings.slice(0, detail.findings);
    return [
        '### Findings',
        ...shown.flatMap((finding) => findingBlocks(finding, detail)),
        ...(0,markdownParts/* rest */.zs)(findings.length - shown.length, 'finding'),
    ];
}
/**
 * The title, and below it everything else as a quote: GitHub's alerts are not known to other viewers of Markdown, and
 * perhaps not to check runs.
 */
function findingBlocks(finding, { evidence }) {
    if ((0,report_words/* isFolded */.zm)(finding))
        return [foldedBlock(finding, evidence)];
    const list = evidenceList(finding, evidence);
    const paragraphs = (text) => text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => [(0,markdown/* escapeMarkdown */.FV)(line)]);
    const [fix, ...moreFix] = paragraphs(finding.fix);
    const parts = [
        ...(list.length > 0 ? [list] : []),
        ...paragraphs(finding.detail),
        ...(fix === undefined ? [] : [[`**Fix:** ${fix.join('')}`], ...moreFix]),
    ];
    const lines = parts.flatMap((part, i) => (i === 0 ? part : ['', ...part]));
    return [
        `${MARKS[finding.severity]} **${(0,markdown/* escapeMarkdown */.FV)(finding.title)}**`,
        lines.map((line) => `> ${line}`.trimEnd()).join('\n'),
    ];
}
/** Collapsed to the title. */
function foldedBlock(finding, most) {
    const heading = `${MARKS[finding.severity]} ${(0,markdown/* htmlText */.js)(finding.title)}`;
    return (0,markdownParts/* details */.zH)(heading, evidenceList(finding, most).join('\n'));
}
function evidenceList({ evidence }, most) {
    const shown = evidence.slice(0, most).map((item) => `* ${(0,markdown/* codeSpan */.SS)(item)}`);
    const more = evidence.length - shown.length;
    return [...shown, ...(more > 0 ? [`* and ${more} more in report.json`] : [])];
}

;// CONCATENATED MODULE: ./src/report/markdown/soleSection.ts
/** @module What only one job of a matrix covers, folded, in a summary. */





/** Further ones are the smallest, and in report.json. */
const MAX_PLACES = 50;
/** @param places undefined unless several legs are known */
function soleSection(report, places, { packages: most }) {
    if (places === undefined || places.length === 0 || most === 0)
        return [];
    const link = (0,lineLinks/* lineLinks */.w)(report);
    const shown = places.slice(0, Math.min(most, MAX_PLACES));
    const rows = shown.map((place) => [String(place.statements), link(place), (0,markdown/* codeSpan */.SS)(place.leg)]);
    const body = [
        (0,markdownParts/* table */.tp)(['Statements', 'Lines', 'Job'], ['--:', ':--', ':--'], rows),
        ...(0,markdownParts/* rest */.zs)(places.length - shown.length, 'place'),
    ];
    const statements = (0,coverage_tallies/* statementsOf */.GX)(places);
    return [(0,markdownParts/* details */.zH)(`${(0,plural/* plural */.L)(statements, 'statement')} covered by one job only`, body.join('\n\n'))];
}

// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/report/markdown/tail.ts
/** @module The end of an output. */
/** The end of a long text, because failures come last. It starts at the start of a line unless there is only one. */
function tail(text, characters) {
    const whole = text.trimEnd();
    if (whole.length <= characters)
        return whole;
    const end = whole.slice(-characters);
    return `…\n${end.slice(end.indexOf('\n') + 1)}`;
}

// EXTERNAL MODULE: ./src/report/unstableCases.ts
var unstableCases = __webpack_require__(8343);
;// CONCATENATED MODULE: ./src/report/markdown/unstableBlocks.ts
/** @module Failures in a summary that do not fail the suite, folded, each with why. */





function unstableBlocks({ suite, modulePath }, { tests: most, output: characters }) {
    const cases = suite === undefined ? [] : (0,unstableCases/* unstableCases */.Y)(suite);
    const heading = ({ importPath, name, why }) => {
        const where = (0,markdown/* htmlCode */.h8)((0,report_words/* shortPath */._1)(importPath, modulePath));
        const what = name === undefined ? `${where} outside its tests` : `${(0,markdown/* htmlCode */.h8)(name)} in ${where}`;
        return `⚠️ ${what}, ${(0,markdown/* htmlText */.js)(why)}`;
    };
    const shown = cases.slice(0, most);
    const list = characters === 0 ? shown.map((item) => `* ${heading(item)}`).join('\n') : '';
    return [
        ...(list === '' ? [] : [list]),
        ...(characters === 0
            ? []
            : shown.map((item) => (0,markdownParts/* details */.zH)(heading(item), (0,markdown/* codeBlock */.DV)(tail(item.output, characters))))),
        ...(0,markdownParts/* rest */.zs)(cases.length - shown.length, 'failure'),
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown/testSection.ts
/** @module The tests in a summary: failed ones with their output, all others folded into one line. */







const OUTCOME_MARKS = { pass: '✅', fail: '❌', 'build-failed': '❌', skip: '⏭️', unfinished: '💥' };
/** A line of output that is not one of the lines that go test adds to frame the output of tests and packages. */
const OWN_WORDS = /^(?! *(?:=== |--- )|(?:FAIL|PASS|exit status)\b)[^\S\n]*\S/m;
function testSection(report, detail) {
    const { suite } = report;
    const words = (0,report_words/* suiteText */.yO)(report);
    if (suite === undefined || words === undefined)
        return [];
    const mark = suite.passed ? '✅' : '❌';
    const counts = (0,report_words/* countOutcomes */.XF)(report);
    const others = counts.pass + counts.skip;
    const isFolding = suite.passed && detail.passedTests && others > 0;
    const failures = allFailures(report);
    return [
        '### Tests',
        isFolding ? otherTests(report, `${mark} ${(0,markdown/* htmlText */.js)(words)}`, detail) : `${mark} ${(0,markdown/* escapeMarkdown */.FV)(words)}`,
        ...failureBlocks(failures, detail),
        ...unstableBlocks(report, detail),
        ...(isFolding || others === 0 || !detail.passedTests
            ? []
            : [otherTests(report, othersText(counts), detail)]),
    ];
}
/** Failed tests and packages; of a test with failed subtests, only what it printed itself is worth an entry. */
function allFailures({ suite, modulePath }) {
    return (suite?.packages ?? []).flatMap((pkg) => {
        const leaves = new Set((0,suiteResult/* leafTests */.aj)(pkg).map(({ name }) => name));
        const where = (0,report_words/* shortPath */._1)(pkg.importPath, modulePath);
        const own = (output) => (OWN_WORDS.test(output) ? output : '');
        if ((0,suiteResult/* isExcused */.Ix)(pkg))
            return [];
        const outcome = pkg.outcome === 'build-failed' ? pkg.outcome : 'fail';
        const outside = { outcome, test: undefined, package: where, output: own(pkg.output) };
        return [
            ...(outside.output === '' ? [] : [outside]),
            ...pkg.tests
                .filter(suiteResult/* failsSuite */.Y4)
                .map((test) => ({ outcome: test.outcome, test, package: where, output: own(test.output) }))
                .filter(({ test, output }) => output !== '' || leaves.has(test.name)),
        ];
    });
}
/** Those without output first, as a list; then each of the others with the end of its output. */
function failureBlocks(failures, { tests: most, output: characters }) {
    const shown = failures.slice(0, most);
    const isOpen = ({ output }) => characters > 0 && output !== '';
    const list = shown
        .filter((failure) => !isOpen(failure))
        .map((failure) => `* ${testSection_headingOf(failure, markdown/* codeSpan */.SS)}`);
    const hidden = failures.filter(({ output }) => output !== '').length - shown.filter(isOpen).length;
    return [
        ...(list.length > 0 ? [list.join('\n')] : []),
        ...shown
            .filter(isOpen)
            .map((failure) => (0,markdownParts/* details */.zH)(testSection_headingOf(failure, markdown/* htmlCode */.h8), (0,markdown/* codeBlock */.DV)(tail(failure.output, characters)), 'open')),
        ...(0,markdownParts/* rest */.zs)(failures.length - shown.length, 'failure'),
        ...(hidden > 0 ? [`The output of ${(0,plural/* plural */.L)(hidden, 'failure')} is only in report.json`] : []),
    ];
}
function testSection_headingOf(failure, code) {
    const { outcome, test, package: where } = failure;
    if (test === undefined) {
        const unbuilt = (0,suiteResult/* isRefusedByVet */.Vk)(failure) ? 'is refused by go vet' : 'does not compile';
        return `${OUTCOME_MARKS[outcome]} ${code(where)} ${outcome === 'fail' ? 'outside its tests' : unbuilt}`;
    }
    return `${OUTCOME_MARKS[outcome]} ${code(test.name)} in ${code(where)}, ${secondsText(test)}`;
}
function othersText({ pass, skip }) {
    return [
        ...(pass > 0 ? [`${OUTCOME_MARKS.pass} ${(0,plural/* plural */.L)(pass, 'test')} passed`] : []),
        ...(skip > 0 ? [`${OUTCOME_MARKS.skip} ${(0,plural/* plural */.L)(skip, 'test')} skipped`] : []),
    ].join(', ');
}
/** Tests that passed or were skipped, but none with subtests, which only repeat the subtests' results. */
function otherTests({ suite, modulePath }, heading, { tests: most }) {
    const tests = (suite?.packages ?? []).flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg)
        .filter((test) => !(0,suiteResult/* isFailure */.N6)(test))
        .map((test) => [
        OUTCOME_MARKS[test.outcome],
        (0,markdown/* codeSpan */.SS)(test.name),
        (0,markdown/* codeSpan */.SS)((0,report_words/* shortPath */._1)(pkg.importPath, modulePath)),
        secondsText(test),
    ]));
    const shown = tests.slice(0, most);
    const body = [
        (0,markdownParts/* table */.tp)(['', 'Test', 'Package', 'Time'], [':-:', ':--', ':--', '--:'], shown),
        ...(0,markdownParts/* rest */.zs)(tests.length - shown.length, 'test'),
    ];
    return (0,markdownParts/* details */.zH)(heading, body.join('\n\n'));
}
function secondsText({ seconds }) {
    return `${seconds.toFixed(2)} s`;
}

// EXTERNAL MODULE: ./src/coverage/unitTests.ts
var unitTests = __webpack_require__(50121);
// EXTERNAL MODULE: ./src/report/unitTestWords.ts
var unitTestWords = __webpack_require__(35749);
;// CONCATENATED MODULE: ./src/report/markdown/unitSection.ts







/**
 * The four figures of packages and files, and what only unit tests cover; nothing without data of theirs.
 * @param unitOnly all functions that only unit tests cover
 */
function unitSection(report, unitOnly, { packages: most, hotspots }) {
    const text = (0,unitTestWords/* unitTestsText */.PQ)(report.coverage);
    const outside = (0,unitTestWords/* unitOutsideText */.rN)(report.coverage);
    if (text === undefined)
        return outside === undefined ? [] : [`${(0,capital/* capital */.N)(outside)}.`];
    const body = [
        ...(most === 0 ? [] : fourTable(report, most)),
        ...(hotspots === 0 ? [] : unitOnlyTable(report, unitOnly, hotspots)),
        ...(outside === undefined ? [] : [`${(0,capital/* capital */.N)(outside)}.`]),
    ];
    const four = (0,unitTests/* fourFigures */.u)(report.coverage.tallies);
    const only = four === undefined ? '' : `; ${four.unitOnly} only by them, ${four.neither} by neither`;
    const heading = `${(0,capital/* capital */.N)(text)}${only}`;
    return body.length === 0 ? [`${heading}.`] : [(0,markdownParts/* details */.zH)(heading, body.join('\n\n'))];
}
/** Packages with the most statements that only unit tests cover first, each with its files. */
function fourTable({ coverage, modulePath }, most) {
    const unitOnly = ({ tallies }) => (0,unitTests/* fourFigures */.u)(tallies)?.unitOnly ?? 0;
    const sorted = coverage.packages.toSorted((one, other) => unitOnly(other) - unitOnly(one));
    const rows = sorted.flatMap(({ importPath, files, tallies }) => [
        [`**${(0,markdown/* codeSpan */.SS)((0,report_words/* shortPath */._1)(importPath, modulePath))}**`, ...(0,unitTestWords/* fourCells */.kQ)(tallies)],
        ...files.map((file) => [(0,markdown/* codeSpan */.SS)((0,report_words/* pathInModule */.Zy)(file.path, coverage)), ...(0,unitTestWords/* fourCells */.kQ)(file.tallies)]),
    ]);
    const shown = rows.slice(0, most);
    const total = ['**Total**', ...(0,unitTestWords/* fourCells */.kQ)(coverage.tallies).map((cell) => `**${cell}**`)];
    return [
        (0,markdownParts/* table */.tp)(['Package or file', ...unitTestWords/* FOUR_HEADINGS */.T1.map(capital/* capital */.N)], [':--', '--:', '--:', '--:', '--:'], [total, ...shown]),
        ...(0,markdownParts/* rest */.zs)(rows.length - shown.length, 'row'),
    ];
}
function unitOnlyTable(report, functions, most) {
    if (functions.length === 0)
        return [];
    const link = (0,lineLinks/* lineLinks */.w)(report);
    const shown = functions.slice(0, most);
    const rows = shown.map((fn) => [link(fn), (0,markdown/* codeSpan */.SS)((0,unitTestWords/* unitOnlyName */.Ov)(fn)), (0,unitTestWords/* unitOnlyText */.iP)(fn)]);
    return [
        'Covered by unit tests only, the largest first:',
        (0,markdownParts/* table */.tp)(['Lines', 'Function', 'Only unit tests'], [':--', ':--', ':--'], rows),
        ...(0,markdownParts/* rest */.zs)(functions.length - shown.length, 'function'),
    ];
}

;// CONCATENATED MODULE: ./src/report/markdown/sections.ts
/**
 * @module The sections of a summary in their order, the most important first: the job summary has all of them, a check run
 * has them in two parts.
 */


















/** The verdict, and what led to it. */
function verdictSections(report, detail) {
    return [
        ...(0,headline/* headlineSection */.Wu)(report),
        ...(0,headline/* gateSection */.Tx)(report, detail),
        ...findingSection(report, detail),
        ...(0,patchSection/* patchSection */.Ij)(report, detail),
    ];
}
/** Makes the function that gives the details behind the verdict. */
function detailSections(report) {
    const hotspots = (0,coverage_hotspots/* hotspotsOf */.s)(report.coverage, summaryDetail/* MAX_HOTSPOTS */._3, report.code);
    const soles = (0,solePlaces/* solePlaces */.I)(report);
    const unitOnly = (0,coverage_unitOnly/* unitOnlyFunctions */.A)(report.coverage);
    const attributed = (0,testWords/* attributionText */.Rw)(report);
    return (detail) => [
        ...(0,baselineSection/* baselineSection */.d_)(report, detail),
        ...moduleSection(report, detail),
        ...packageSection(report, detail),
        ...unitSection(report, unitOnly, detail),
        ...excludedSection(report, detail),
        ...hotspotSection(report, hotspots, detail),
        ...testSection(report, detail),
        ...(attributed === undefined ? [] : [`Attribution: ${attributed}.`]),
        ...legSection(report, detail),
        ...soleSection(report, soles, detail),
        ...binarySection(report, detail),
    ];
}


/***/ }),

/***/ 19198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24556);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64694);
/* harmony import */ var _summaryDetail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2719);



/** Bytes. GitHub drops the whole summary of a step if it is larger than 1 MiB. */
const SUMMARY_LIMIT = 1_000_000;
/**
 * Makes the job summary, most important things first.
 * @param maxBytes the limit, in UTF-8; whole rows and sections that do not fit are left out, and the text says so
 */
function summary(report, maxBytes = SUMMARY_LIMIT) {
    const details = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .detailSections */ .O)(report);
    return (0,_summaryDetail_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFitting */ .ei)((detail) => [...(0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSections */ .Y)(report, detail), ...details(detail)], maxBytes, [
        (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(report),
        _summaryDetail_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_FITS */ .d3,
    ]);
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ MAX_HOTSPOTS),
/* harmony export */   d3: () => (/* binding */ NOTHING_FITS),
/* harmony export */   ei: () => (/* binding */ firstFitting)
/* harmony export */ });
/** @module How much a summary shows, so that it fits into its limit. */
/** Hotspots at the highest level: more are no longer the largest. */
const MAX_HOTSPOTS = 15;
/** From nearly everything down to the figures alone; the first that fits is used. */
const LEVELS = [
    {
        findings: 100,
        evidence: 20,
        packages: 1000,
        changes: 500,
        hotspots: MAX_HOTSPOTS,
        legs: 256,
        output: 16_000,
        passedTests: true,
        tests: 2000,
    },
    {
        findings: 100,
        evidence: 20,
        packages: 1000,
        changes: 200,
        hotspots: MAX_HOTSPOTS,
        legs: 256,
        output: 4000,
        passedTests: false,
        tests: 500,
    },
    {
        findings: 50,
        evidence: 10,
        packages: 200,
        changes: 100,
        hotspots: MAX_HOTSPOTS,
        legs: 256,
        output: 1000,
        passedTests: false,
        tests: 100,
    },
    {
        findings: 20,
        evidence: 3,
        packages: 50,
        changes: 30,
        hotspots: 10,
        legs: 100,
        output: 0,
        passedTests: false,
        tests: 20,
    },
    {
        findings: 10,
        evidence: 1,
        packages: 10,
        changes: 10,
        hotspots: 5,
        legs: 30,
        output: 0,
        passedTests: false,
        tests: 0,
    },
    {
        findings: 3,
        evidence: 0,
        packages: 0,
        changes: 0,
        hotspots: 0,
        legs: 0,
        output: 0,
        passedTests: false,
        tests: 0,
    },
];
const NOTHING_FITS = 'Nothing else fits here: report.json has everything.';
/**
 * Returns the text with the most detail that fits, with a newline at its end. Empty sections are left out.
 * @param maxBytes the limit, in UTF-8
 * @param last the sections to show if no level of detail fits
 */
function firstFitting(sections, maxBytes, last) {
    for (const detail of LEVELS) {
        const text = document(sections(detail));
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    return document(last);
}
function document(sections) {
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}


/***/ }),

/***/ 13170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withShownCode)
/* harmony export */ });
/* harmony import */ var _coverage_codeEnd_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89000);
/* harmony import */ var _coverage_hotspots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19788);
/* harmony import */ var _coverage_measuredText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49203);
/* harmony import */ var _coverage_soleReach_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54022);
/* harmony import */ var _support_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53500);
/* harmony import */ var _annotations_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21305);
/** @module Which lines have code in the files whose uncovered lines are shown, so that what is shown ends with code. */






/** How many files are read at the same time. */
const PARALLEL_FILES = 8;
/** The report with what its views need to end ranges of lines with code. Files that cannot be read are left as they are. */
async function withShownCode(report) {
    const code = new Map();
    await (0,_support_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .forEachLimited */ .v)([...shownPaths(report)], PARALLEL_FILES, async (path) => {
        const text = await (0,_coverage_measuredText_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y)(report.sources, path).catch(() => undefined);
        if (text !== undefined)
            code.set(path, (0,_coverage_codeEnd_js__WEBPACK_IMPORTED_MODULE_3__/* .codeLinesOf */ .e)(text.code));
    });
    return { ...report, code };
}
/** No view shows more blocks than there can be annotations, but for those of changed files. */
function shownPaths({ coverage, comparison: { change }, files }) {
    const changed = change.value?.files;
    return new Set([
        ...(0,_coverage_hotspots_js__WEBPACK_IMPORTED_MODULE_4__/* .hotspotsOf */ .s)(coverage, _annotations_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATIONS */ .K).map(({ path }) => path),
        ...((0,_coverage_soleReach_js__WEBPACK_IMPORTED_MODULE_5__/* .soleReach */ .N)(coverage) ?? []).slice(0, _annotations_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATIONS */ .K).map(({ path }) => path),
        ...files.filter(({ file }) => changed?.has(file) === true).map(({ path }) => path),
    ]);
}


/***/ }),

/***/ 83235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ packageLines),
  d: () => (/* binding */ packageTable)
});

// EXTERNAL MODULE: ./src/coverage/tallies.ts
var coverage_tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
;// CONCATENATED MODULE: ./src/coverage/worstPackages.ts
/** @module Which packages a reader should look at first. */


/** More than a few would be no help. */
const MAX_WORST = 3;
/** The packages, those with the most uncovered statements first, then by import path. */
function byUncovered(packages) {
    return packages.toSorted((a, b) => (0,coverage_tallies/* uncoveredOf */.Fg)(b.tallies.together) - (0,coverage_tallies/* uncoveredOf */.Fg)(a.tallies.together) ||
        (0,byteOrder/* compareBytes */.X)(a.importPath, b.importPath));
}
/** The fewest packages that have half of all uncovered statements, but at most three; none if there is only one package. */
function worstPackages({ packages, tallies }) {
    const half = (0,coverage_tallies/* uncoveredOf */.Fg)(tallies.together) / 2;
    const worst = [];
    let uncovered = 0;
    for (const pkg of packages.length > 1 ? byUncovered(packages) : []) {
        if (uncovered >= half || worst.length === MAX_WORST)
            break;
        worst.push(pkg);
        uncovered = (0,coverage_tallies/* uncoveredOf */.Fg)((0,coverage_tallies/* sumTallies */.w4)(worst.map((each) => each.tallies.together)));
    }
    return { importPaths: new Set(worst.map(({ importPath }) => importPath)), uncovered };
}

// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/shortNames.ts
var shortNames = __webpack_require__(38173);
// EXTERNAL MODULE: ./src/support/terminal.ts
var terminal = __webpack_require__(36203);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/terminal/packageLines.ts






/** Packages shown, those with the most uncovered statements; report.json has all of them. */
const MAX_PACKAGES = 200;
/** The columns that names should have, if any is so wide, before headings are shortened. */
const MIN_NAMES = 24;
/** Stands before the number of uncovered statements of the worst packages. */
const MARK = '*';
/** Headings of the figures, from the widest to the narrowest. */
const HEADINGS = [
    { uncovered: 'uncovered', statements: 'statements', ...words/* SOURCE_HEADINGS */.YE, all: 'together' },
    { uncovered: 'uncovered', statements: 'statements', binaries: 'binaries', tests: 'tests', all: 'together' },
    { uncovered: 'uncov.', statements: 'stmts', binaries: 'bins', tests: 'tests', all: 'all' },
];
/**
 * The packages with their figures, in the order of their paths, and the total; empty if there are none. The packages with
 * the most uncovered statements are marked. If there are very many packages, only the worst ones are shown, the worst first.
 * @param columns the width of the terminal, which no line exceeds; undefined: as wide as need be
 */
function packageLines(report, colors, columns) {
    const table = packageTable(report, colors, columns);
    return table === undefined ? [] : [table.head, ...table.packages, table.total, ...table.notes];
}
/** As `packageLines`; undefined if there are no packages. */
function packageTable(report, colors, columns) {
    const { coverage, modulePath } = report;
    const { packages } = coverage;
    if (packages.length === 0)
        return undefined;
    const worst = worstPackages(coverage);
    const shown = packages.length > MAX_PACKAGES ? byUncovered(packages).slice(0, MAX_PACKAGES) : packages;
    const rows = shown.map(({ importPath, tallies }) => [
        (0,words/* exactPath */.V$)(importPath, modulePath),
        ...figuresOf(tallies, worst.importPaths.has(importPath) ? MARK : ''),
    ]);
    const total = ['total', ...figuresOf(coverage.tallies, '')];
    const all = [headsFor(report, [...rows, total], columns), ...rows, total];
    const shownColumns = columnsThatFit(all, columns ?? Infinity);
    const cells = all.map((row) => shownColumns.map((column) => row[column] ?? ''));
    const alignments = shownColumns.map((column) => (column === 0 ? 'left' : 'right'));
    const cut = (line) => (0,shortNames.shortEnd)(line, columns ?? Infinity);
    const [head = '', ...lines] = (0,terminal.alignColumns)((0,terminal.fitted)(cells, { width: columns }), alignments).map(cut);
    const last = lines.pop() ?? '';
    const marked = lines.map((line, i) => worst.importPaths.has(shown[i]?.importPath ?? '') ? colors.yellow(line) : line);
    const rest = packages.length - shown.length;
    return {
        head: colors.dim(head),
        packages: [...marked, ...(rest > 0 ? [colors.dim(cut(restText(rest)))] : [])],
        total: colors.bold(last),
        notes: shownColumns.includes(UNCOVERED)
            ? markText(report, columns).map((line) => colors.dim(cut(line)))
            : [],
    };
}
/** The column with the number of uncovered statements, and that with the covered and all of them. */
const [UNCOVERED, STATEMENTS] = [1, 2];
/** In a narrow terminal the figures by source go first, then the statements; the percentage stays. */
function columnsThatFit(rows, width) {
    const columns = (rows[0] ?? []).map((_, column) => column);
    const last = columns.length - 1;
    const bySource = columns.filter((column) => column > STATEMENTS && column < last);
    // As in headsFor, short names need no more than they have.
    const names = Math.min(terminal.MIN_NAME, (0,terminal.tableWidth)(rows.map(([name = '']) => [name])));
    const widthOf = (left) => names + terminal.GAP + (0,terminal.tableWidth)(rows.map((row) => left.slice(1).map((column) => row[column] ?? '')));
    let left = columns;
    for (const dropped of [bySource, [STATEMENTS], [UNCOVERED]]) {
        if (widthOf(left) <= width)
            break;
        left = left.filter((column) => !dropped.includes(column));
    }
    return left;
}
function figuresOf({ together, bySource }, mark) {
    return [
        `${mark}${(0,coverage_tallies/* uncoveredOf */.Fg)(together)}`,
        `${together.covered}/${together.total}`,
        // With a single source, its column would be the same as the last one.
        ...(bySource.length > 1 ? bySource.map(words/* percentText */.fL) : []),
        (0,words/* percentText */.fL)(together),
    ];
}
/** The widest headings that leave enough room for names. */
function headsFor({ coverage: { sources } }, rows, columns) {
    const several = sources.length > 1;
    const choices = HEADINGS.map(({ uncovered, statements, all, ...bySource }) => [
        'package',
        uncovered,
        statements,
        ...(several ? sources.map((source) => bySource[source]) : []),
        several ? all : 'covered',
    ]);
    const [widest = [], ...narrower] = choices;
    if (columns === undefined)
        return widest;
    // The heading of the names counts as one of them.
    const names = Math.min(MIN_NAMES, (0,terminal.tableWidth)([widest, ...rows].map(([name = '']) => [name])));
    return (choices.find((heads) => columns - (0,terminal.tableWidth)([heads, ...rows].map((row) => row.slice(1))) - 2 >= names) ??
        narrower.at(-1) ??
        widest);
}
function restText(more) {
    return `and ${more} more in report.json; these are the worst`;
}
/** What the mark means; nothing if no package has it. */
function markText({ coverage }, columns) {
    const { importPaths, uncovered } = worstPackages(coverage);
    if (importPaths.size === 0)
        return [];
    const all = (0,coverage_tallies/* uncoveredOf */.Fg)(coverage.tallies.together);
    const packages = importPaths.size === 1 ? 'this package has' : `these ${importPaths.size} packages have`;
    const text = `${MARK} ${packages} ${uncovered} of the ${(0,plural/* plural */.L)(all, 'uncovered statement')}`;
    return (0,terminal.wrap)(text, columns ?? Infinity, '  ').split('\n');
}


/***/ }),

/***/ 2960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ quietReport),
  R: () => (/* binding */ terminalReport)
});

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/terminal.ts
var terminal = __webpack_require__(36203);
// EXTERNAL MODULE: ./src/gates/verdict.ts
var verdict = __webpack_require__(94281);
// EXTERNAL MODULE: ./src/report/legTable.ts
var legTable = __webpack_require__(84720);
// EXTERNAL MODULE: ./src/report/impact/impactWords.ts
var impactWords = __webpack_require__(91998);
// EXTERNAL MODULE: ./src/report/attribution/testWords.ts + 1 modules
var testWords = __webpack_require__(99742);
// EXTERNAL MODULE: ./src/report/gateWords.ts
var gateWords = __webpack_require__(71910);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./src/report/comparisonWords.ts
var comparisonWords = __webpack_require__(15780);
// EXTERNAL MODULE: ./src/report/exclusionWords.ts
var exclusionWords = __webpack_require__(79197);
// EXTERNAL MODULE: ./src/report/attribution/testNames.ts
var testNames = __webpack_require__(89092);
// EXTERNAL MODULE: ./src/report/shownPlaces.ts
var shownPlaces = __webpack_require__(6583);
// EXTERNAL MODULE: ./src/report/sparkline.ts
var sparkline = __webpack_require__(29833);
// EXTERNAL MODULE: ./src/report/words.ts
var report_words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/terminal/changeLines.ts
/** @module The change and the baseline at a terminal: figures, and places that editors and terminals open. */











/** Renamed packages and files that are listed. */
const MAX_RENAMED = 5;
/** Places of each kind that are listed unless all were asked for. */
const MAX_PLACES = 20;
/** A block with the uncovered lines of the change: `cart.go:41: Cart.Add: 3 changed statements uncovered`. */
function uncoveredChangedLines(report, options) {
    const files = report.comparison.patch.value?.files ?? [];
    const names = (0,testNames/* reportTestNames */.NO)(report);
    const places = files.flatMap(({ path, file, uncovered }) => uncovered.map(({ nearest, ...range }) => {
        const near = nearest === undefined ? '' : `; ${(0,testWords/* nearestText */.m7)(nearest, names.text(nearest.test))}`;
        return {
            ...range,
            path,
            file,
            what: `${(0,plural/* plural */.L)(range.statements, 'changed statement')} uncovered${near}`,
        };
    }));
    return placeLines(places, (0,shownPlaces/* atHead */.Uy)(report), options);
}
/** A block with the places that lost coverage. */
function lostLines(report, options) {
    const baseline = report.comparison.baseline.value;
    if (baseline === undefined)
        return [];
    const namesOf = (0,testWords/* earlierNames */.T1)(baseline, (0,testNames/* reportTestNames */.NO)(report));
    const places = baseline.lost.map((range) => {
        const names = namesOf(range);
        const before = names === undefined ? '' : `, which ${names} covered`;
        return { ...range, what: `${(0,plural/* plural */.L)(range.statements, 'statement')} lost coverage${before}` };
    });
    return placeLines(places, (0,shownPlaces/* atHead */.Uy)(report), options);
}
function placeLines(all, showing, options) {
    const shown = options.all ? all : all.slice(0, MAX_PLACES);
    const more = all.length - shown.length;
    return [
        ...shown.flatMap((place) => placeLine(showing(placed(place, options)), options.columns)),
        ...(more > 0 ? [`and ${more} more with --uncovered, or in report.json`] : []),
    ];
}
function placed({ path, file, ...rest }, { places }) {
    return { ...rest, file: places.get(path) ?? file ?? path };
}
function placeLine(place, columns) {
    const { file, startLine, endLine, functionName, what, note } = place;
    const lines = [
        ...(startLine === endLine ? [] : [`, lines ${startLine}-${endLine}`]),
        ...(note === undefined ? [] : [` (${note})`]),
    ].join('');
    const text = `${(0,plainText/* shownName */.HD)(file)}:${startLine}: ${(0,report_words/* plainFunction */.tZ)(functionName)}: ${what}${lines}`;
    return (0,terminal.wrap)(text, columns ?? Infinity, '  ').split('\n');
}
/** A line for each of the change and the baseline. */
function comparisonLines(report, colors, width) {
    const { patch, baseline } = report.comparison;
    const missing = [(0,comparisonWords/* missingPatchText */.mK)(report), (0,comparisonWords/* baselineMissingText */.zr)(report)].filter((text) => text !== undefined);
    const lines = [
        ...(patch.value === undefined ? [] : [patchLine(patch.value, colors)]),
        ...(baseline.value === undefined ? [] : [baselineLine(report, baseline.value, colors)]),
        ...missing.map(plainText/* plainLine */.h0),
        ...(0,exclusionWords/* exclusionTexts */.j)(report, (0,shownPlaces/* atHead */.Uy)(report)).map((text) => colors.yellow((0,plainText/* plainLine */.h0)(text))),
    ];
    return lines.flatMap((line) => (0,terminal.wrap)(line, width, '  ').split('\n'));
}
/** What else there is to know about the baseline. */
function baselineNotes(report, width) {
    const baseline = report.comparison.baseline.value;
    if (baseline === undefined)
        return [];
    const { tests, notes } = baseline;
    const trend = (0,sparkline/* trendText */.t)(baseline);
    const hasChanges = tests !== undefined && comparisonWords/* TEST_CHANGES */.rO.some(([list]) => tests[list].length > 0);
    const lines = [
        ...(trend === undefined ? [] : [`trend: ${trend.bars} ${trend.words}`]),
        ...renamedLines(report, baseline),
        ...(hasChanges ? [`tests since the baseline: ${(0,comparisonWords/* testChangesText */.Zi)(tests)}`] : []),
        ...notes.map((note) => `baseline: ${(0,plainText/* plainLine */.h0)(note)}`),
    ];
    return lines.flatMap((line) => (0,terminal.wrap)(line, width, '  ').split('\n'));
}
/** Where the figure of a renamed or moved package changed, or that of a file whose package did not move along. */
function renamedLines({ coverage }, { packages, files }) {
    const origins = new Map(packages.map(({ name, from }) => [name, from]));
    const isAlone = ({ name, from = '' }) => origins.get((0,posix_.dirname)(name)) !== (0,posix_.dirname)(from);
    const renamed = [...packages, ...files.filter(isAlone)].flatMap(({ name, from, before, after }) => from === undefined || before === undefined || after === undefined ? [] : [{ name, from, before, after }]);
    const shown = renamed.slice(0, MAX_RENAMED).map(({ name, from, ...change }) => {
        const [is, was] = [name, from].map((path) => (0,plainText/* plainLine */.h0)((0,report_words/* pathInModule */.Zy)(path, coverage)));
        return `${is} (from ${was}): ${(0,comparisonWords/* totalChangeText */.QO)(change)}`;
    });
    const more = renamed.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more renamed in report.json`] : [])];
}
function patchLine(patch, colors) {
    const { base, unknown, truncated, ofHead } = patch;
    const rest = [
        ...(unknown.length === 0 ? [] : [`${(0,plural/* plural */.L)(unknown.length, 'changed file')} not counted`]),
        ...(truncated ? ['more files were changed than GitHub lists'] : []),
        ...(ofHead === true ? [(0,comparisonWords/* ofHeadText */.FU)(patch, plainText/* plainLine */.h0)] : []),
    ];
    return `change since ${(0,plainText/* plainLine */.h0)(base)}: ${[colors.bold((0,comparisonWords/* patchText */.oW)(patch)), ...rest].join('; ')}`;
}
function baselineLine(report, baseline, colors) {
    const { lostStatements, gainedStatements, name } = baseline;
    const lost = (0,comparisonWords/* lostText */.kF)(baseline, report.comparison.patch.value !== undefined);
    return [
        `baseline ${(0,plainText/* plainLine */.h0)(name)}: ${(0,comparisonWords/* totalChangeText */.QO)(baseline)}`,
        lostStatements > 0 ? colors.yellow(lost) : lost,
        ...(gainedStatements > 0 ? [`${(0,plural/* plural */.L)(gainedStatements, 'statement')} gained coverage`] : []),
    ].join('; ');
}

// EXTERNAL MODULE: ./src/report/excludedPlaces.ts
var excludedPlaces = __webpack_require__(91014);
// EXTERNAL MODULE: ./src/report/moduleFigures.ts
var moduleFigures = __webpack_require__(72303);
;// CONCATENATED MODULE: ./src/report/terminal/moduleLines.ts



/** Modules shown; report.json has all of them. */
const MAX_MODULES = 200;
/** Empty if there is only one. */
function moduleLines(report, colors, columns) {
    const { heads, rows } = (0,moduleFigures/* moduleTableOf */.CB)(report);
    if (rows.length === 0)
        return [];
    const shown = rows.slice(0, MAX_MODULES).map((cells) => cells.map(plainText/* plainLine */.h0));
    const fit = (0,terminal.fitted)([heads, ...shown], { width: columns, sentences: [2] });
    const [head = '', ...lines] = (0,terminal.alignColumns)(fit, ['left', 'right', 'left', 'right']);
    const more = rows.length - shown.length;
    return [colors.dim(head), ...lines, ...(more > 0 ? [colors.dim(`and ${more} more in report.json`)] : [])];
}

// EXTERNAL MODULE: ./src/report/unitTestWords.ts
var unitTestWords = __webpack_require__(35749);
// EXTERNAL MODULE: ./src/report/terminal/packageLines.ts + 1 modules
var packageLines = __webpack_require__(83235);
;// CONCATENATED MODULE: ./src/report/terminal/uncoveredLines.ts
/** @module The list of uncovered functions, in lines that editors and terminals open: `file:line: message`. */



/** A line for each function, such as `cart/cart.go:41: Cart.Add: 3 of 9 statements uncovered`. */
function uncoveredLines(functions) {
    return functions.map(({ file, startLine, name, uncovered, tallies, reached }) => {
        const statements = (0,plural/* plural */.L)(tallies.together.total, 'statement');
        const what = `${uncovered} of ${statements} uncovered${reached ? '' : ', never reached'}`;
        return `${(0,plainText/* shownName */.HD)(file)}:${startLine}: ${(0,report_words/* plainFunction */.tZ)(name)}: ${what}`;
    });
}

// EXTERNAL MODULE: ./src/coverage/unitOnly.ts
var unitOnly = __webpack_require__(77720);
// EXTERNAL MODULE: ./src/coverage/unitTests.ts
var unitTests = __webpack_require__(50121);
// EXTERNAL MODULE: ./src/support/shortNames.ts
var shortNames = __webpack_require__(38173);
// EXTERNAL MODULE: ./src/report/repositoryFiles.ts
var repositoryFiles = __webpack_require__(40753);
;// CONCATENATED MODULE: ./src/report/terminal/unitTestLines.ts









/** Packages shown, those of which only unit tests cover most; report.json has all of them. */
const MAX_PACKAGES = 200;
/** Functions shown unless all are asked for; report.json has all of them. */
const MAX_FUNCTIONS = 8;
/** Columns for sentences if the width of the terminal is not known. */
const DEFAULT_WIDTH = 100;
const NARROW = ['integr.', 'unit', 'both', 'neither'];
/** The columns that the wide headings need beside names. */
const MIN_WIDE = 80;
/** Both blocks, as far as there is data of unit tests. */
function unitTestBlocks(report, colors, options) {
    if (report.coverage.unitTests === undefined)
        return [];
    return [fourTable(report, colors, options), unitOnlyBlock(report, colors, options)];
}
function fourTable({ coverage, modulePath }, colors, { columns }) {
    if (coverage.tallies.unitTests === undefined || coverage.tallies.together.total === 0)
        return '';
    const { packages } = coverage;
    const unitOnly = (tallies) => (0,unitTests/* fourFigures */.u)(tallies)?.unitOnly ?? 0;
    const shown = packages.length > MAX_PACKAGES
        ? packages
            .toSorted((one, other) => unitOnly(other.tallies) - unitOnly(one.tallies))
            .slice(0, MAX_PACKAGES)
        : packages;
    const more = packages.length - shown.length;
    const heads = columns !== undefined && columns < MIN_WIDE ? NARROW : unitTestWords/* FOUR_HEADINGS */.T1;
    const cells = [
        ['package', ...heads],
        ...shown.map(({ importPath, tallies }) => [(0,report_words/* exactPath */.V$)(importPath, modulePath), ...(0,unitTestWords/* fourCells */.kQ)(tallies)]),
        ['total', ...(0,unitTestWords/* fourCells */.kQ)(coverage.tallies)],
    ];
    const alignments = ['left', 'right', 'right', 'right', 'right'];
    const cut = (line) => (0,shortNames.shortEnd)(line, columns ?? Infinity);
    const [head = '', ...lines] = (0,terminal.alignColumns)((0,terminal.fitted)(cells, { width: columns }), alignments).map(cut);
    const last = lines.pop() ?? '';
    const rest = more > 0 ? [colors.dim(cut(`and ${more} more in report.json`))] : [];
    const title = colors.dim(cut('statements by the tests that cover them:'));
    return [title, colors.dim(head), ...lines, ...rest, colors.bold(last)].join('\n');
}
function unitOnlyBlock(report, colors, { places, all, columns }) {
    const functions = (0,unitOnly/* unitOnlyFunctions */.A)(report.coverage);
    const outside = (0,unitTestWords/* unitOutsideText */.rN)(report.coverage);
    const shown = all ? functions : functions.slice(0, MAX_FUNCTIONS);
    const more = functions.length - shown.length;
    const files = (0,repositoryFiles/* repositoryPaths */.D4)(report);
    const showing = (0,shownPlaces/* atHead */.Uy)(report);
    const lines = shown.map((fn) => {
        const tested = places.get(fn.path) ?? files.get(fn.path) ?? (0,report_words/* pathInModule */.Zy)(fn.path, report.coverage);
        const place = showing({ file: tested, startLine: fn.startLine, endLine: fn.startLine });
        const where = (0,shownPlaces/* whereText */.ZF)({ ...place, file: (0,plainText/* shownName */.HD)(place.file) });
        return `${where}: ${(0,plainText/* plainLine */.h0)((0,unitTestWords/* unitOnlyName */.Ov)(fn))}: ${(0,unitTestWords/* unitOnlyText */.iP)(fn)}`;
    });
    return [
        ...(shown.length > 0 ? [colors.dim('covered by unit tests only, the largest first:')] : []),
        ...lines.map((line) => (0,shortNames.shortEnd)(line, columns ?? Infinity)),
        ...(more > 0 ? [colors.dim(`and ${more} more in report.json`)] : []),
        ...(outside === undefined ? [] : (0,terminal.wrap)(outside, columns ?? DEFAULT_WIDTH, '  ').split('\n')),
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/report/terminal/terminalReport.ts

















/** Items shown of a finding's evidence, and of the packages that are not linked; report.json has all of them. */
const MAX_NAMES = 8;
/** Findings shown, the most severe ones; report.json has all of them. */
const MAX_FINDINGS = 200;
/** Legs shown; report.json has all of them. */
const MAX_LEGS = 200;
/** Columns for sentences if the width of the terminal is not known. */
const terminalReport_DEFAULT_WIDTH = 100;
/**
 * Makes the report for a terminal; every line ends with a newline.
 * @param columns the width of the terminal: sentences are wrapped at it, and long names in tables are shortened; undefined
 * if it is not known or there is no terminal: then tables are as wide as they need to be
 */
function terminalReport(report, colors, columns, { functions, places = new Map() } = {}) {
    const width = columns ?? terminalReport_DEFAULT_WIDTH;
    const hidden = report.findings.length - MAX_FINDINGS;
    const blocks = [
        ...report.findings.slice(0, MAX_FINDINGS).map((finding) => findingText(finding, colors, width)),
        hidden > 0 ? colors.dim(`and ${(0,plural/* plural */.L)(hidden, 'more finding')} in report.json`) : '',
        changeBlocks(report, colors, { places, all: functions !== undefined, columns }),
        functions === undefined ? '' : uncoveredBlock(functions, colors),
        functions === undefined ? '' : excludedBlock(report, colors),
        moduleLines(report, colors, columns).join('\n'),
        (0,packageLines/* packageLines */.i)(report, colors, columns).join('\n'),
        ...unitTestBlocks(report, colors, { places, all: functions !== undefined, columns }),
        terminalReport_legTable(report, colors, columns),
        notes(report, colors, width),
        baselineNotes(report, width)
            .map((line) => colors.dim(line))
            .join('\n'),
        terminalReport_verdict(report, colors, width),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
/**
 * Makes the shortest report: errors, how the tests ended, gates and the total.
 * @param columns as in terminalReport
 */
function quietReport(report, colors, columns, { functions, places = new Map() } = {}) {
    const width = columns ?? terminalReport_DEFAULT_WIDTH;
    const lines = [
        ...report.findings
            .filter(({ severity }) => severity === 'error')
            .map((finding) => findingText(finding, colors, width)),
        ...(functions === undefined ? [] : uncoveredChangedLines(report, { places, all: true, columns })),
        ...uncoveredLines(functions ?? []),
        ...verdictLines(report, colors, width),
    ];
    return `${lines.join('\n')}\n`;
}
/** The places of the change that matter to whoever made it. */
function changeBlocks(report, colors, options) {
    const block = (title, lines) => lines.length === 0 ? '' : [colors.dim(title), ...lines].join('\n');
    return [
        block('uncovered changed lines:', uncoveredChangedLines(report, options)),
        block('lost coverage:', lostLines(report, options)),
    ]
        .filter((text) => text !== '')
        .join('\n\n');
}
function excludedBlock(report, colors) {
    const places = (0,excludedPlaces/* excludedPlaces */.Nz)(report);
    if (places.length === 0)
        return '';
    const shown = (0,shownPlaces/* atHead */.Uy)(report);
    const lines = places.map((place) => (0,plainText/* plainLine */.h0)(`${(0,excludedPlaces/* excludedWhere */._r)(shown(place))}: ${(0,excludedPlaces/* excludedWhy */.Nl)(place)}`));
    return [colors.dim('excluded, the largest parts first:'), ...lines].join('\n');
}
function uncoveredBlock(functions, colors) {
    if (functions.length === 0)
        return colors.dim('no function has uncovered statements');
    return [colors.dim('uncovered functions, the worst first:'), ...uncoveredLines(functions)].join('\n');
}
const MARKS = {
    error: (colors) => colors.bold(colors.red('error:')),
    warning: (colors) => colors.bold(colors.yellow('warning:')),
    notice: (colors) => colors.bold(colors.cyan('note:')),
};
function findingText(finding, colors, width) {
    if ((0,report_words/* isFolded */.zm)(finding))
        return foldedText(finding, colors, width);
    const shown = finding.evidence.slice(0, MAX_NAMES);
    const more = finding.evidence.length - shown.length;
    const words = (text) => `  ${(0,terminal.wrap)((0,plainText/* plainText */.wh)(text), width, '  ')}`;
    const lines = [
        (0,terminal.wrap)(`${MARKS[finding.severity](colors)} ${(0,plainText/* plainLine */.h0)(finding.title)}`, width, '  '),
        ...shown.map((item) => `    ${(0,plainText/* plainLine */.h0)(item)}`),
        ...(more > 0 ? [`    and ${more} more in report.json`] : []),
        ...(finding.detail === '' ? [] : [words(finding.detail)]),
        ...(finding.fix === '' ? [] : [words(`Fix: ${finding.fix}`)]),
    ];
    return lines.join('\n');
}
/** One line with the title, and the names as far as they fit into another. */
function foldedText({ title, severity, evidence }, colors, width) {
    const shown = evidence.slice(0, MAX_NAMES).map((item) => (0,plainText/* plainLine */.h0)(item).replace(/ \(.*$/, ''));
    const more = evidence.length - shown.length;
    const names = `${shown.join(', ')}${more > 0 ? ` and ${more} more in report.json` : ''}`;
    return (0,terminal.wrap)(`${MARKS[severity](colors)} ${(0,plainText/* plainLine */.h0)(title)}: ${names}`, width, '  ');
}
/** If there are too many, what is wrong comes first. */
function terminalReport_legTable(report, colors, columns) {
    const more = report.legs.length - MAX_LEGS;
    const shown = more > 0
        ? report.legs.toSorted((one, other) => Number((0,legTable/* isFine */.z)(one)) - Number((0,legTable/* isFine */.z)(other))).slice(0, MAX_LEGS)
        : report.legs;
    const { heads, rows } = (0,legTable/* legTableOf */.e)({ ...report, legs: shown });
    if (rows.length === 0)
        return '';
    const cells = [heads, ...rows.map(([name, ...others]) => [name, ...others.map(plainText/* plainLine */.h0)])];
    const fit = (0,terminal.fitted)(cells, { width: columns, sentences: [2, 1] });
    const [head = '', ...lines] = (0,terminal.alignColumns)(fit, ['left', 'left', 'left', 'right']);
    const rest = more > 0 ? [colors.dim(`and ${more} more in report.json`)] : [];
    return [colors.dim(head), ...lines, ...rest].join('\n');
}
function notes(report, colors, width) {
    const { coverage, binaries } = report;
    const lines = [
        ...(coverage.packages.length > 0 ? [report_words/* TOTAL_TEXT */.lE] : []),
        ...notLinked(report),
        ...binaries
            .filter((binary) => !isSilent(binary))
            .map((binary) => `${(0,plainText/* plainLine */.h0)(binary.name)}: ${binaryText(binary, report)}`),
        ...silentText(binaries.filter(isSilent)),
    ];
    return lines
        .flatMap((line) => (0,terminal.wrap)(line, width, '  ').split('\n'))
        .map((line) => colors.dim(line))
        .join('\n');
}
function notLinked({ coverage, modulePath }) {
    if (coverage.notLinked.length === 0)
        return [];
    const shown = coverage.notLinked.slice(0, MAX_NAMES).map((path) => (0,plainText/* plainLine */.h0)((0,report_words/* shortPath */._1)(path, modulePath)));
    const more = coverage.notLinked.length - shown.length;
    const rest = more > 0 ? ` and ${more} more in report.json` : '';
    return [`Not linked into anything that ran: ${shown.join(', ')}${rest}`];
}
function isSilent({ processes, tally }) {
    return processes === 0 && tally.covered === 0;
}
/** One line for all of them: modules with many examples or tools have many. */
function silentText(binaries) {
    if (binaries.length === 0)
        return [];
    const shown = binaries.slice(0, MAX_NAMES).map(({ name }) => (0,plainText/* plainLine */.h0)(name));
    const more = binaries.length - shown.length;
    return [
        `${shown.join(', ')}${more > 0 ? ` and ${more} more in report.json` : ''}: no process left counters`,
    ];
}
function binaryText(binary, report) {
    const { processes, tally } = binary;
    const builder = (0,report_words/* builderText */.B$)(report, binary);
    const parts = [
        ...(processes > 0 ? [(0,plural/* plural */.L)(processes, 'process', 'es')] : []),
        ...(builder === undefined ? [] : [builder]),
        percentOf(tally),
    ];
    return parts.join(', ');
}
function percentOf(tally) {
    return `${(0,report_words/* percentText */.fL)(tally)} of its ${(0,plural/* plural */.L)(tally.total, 'statement')}`;
}
function terminalReport_verdict(report, colors, width) {
    const { go } = report;
    const kept = (0,report_words/* keptText */.GD)(report);
    const attributed = (0,testWords/* attributionText */.Rw)(report);
    return [
        ...(go === undefined
            ? []
            : [colors.dim((0,plainText/* plainLine */.h0)(`Go ${go.version} (${go.requestedBy}, from ${go.origin})`))]),
        ...verdictLines(report, colors, width),
        ...(kept === undefined ? [] : [(0,terminal.wrap)(`preserve: ${kept}`, width, '  ')]),
        ...(attributed === undefined ? [] : [(0,terminal.wrap)(`attribution: ${attributed}`, width, '  ')]),
    ].join('\n');
}
/** How the tests ended, whether the gates passed, and the total. */
function verdictLines(report, colors, width) {
    const { together } = report.coverage.tallies;
    const good = (0,verdict/* isGreen */.g)(report);
    const figure = together.total === 0
        ? (0,report_words/* noFigureText */.Fq)(report.coverage)
        : `${(0,report_words/* percentText */.fL)(together)} of statements (${together.covered}/${together.total})`;
    const outside = [(0,report_words/* outsideText */.F3)(report), (0,report_words/* excludedText */.a)(report), (0,unitTestWords/* unitTestsText */.PQ)(report.coverage)].filter((text) => text !== undefined);
    const suite = (0,report_words/* suiteText */.yO)(report);
    return [
        ...(suite === undefined
            ? []
            : [(0,terminal.wrap)(`tests: ${report.suite?.passed === true ? suite : colors.red(suite)}`, width, '  ')]),
        ...(0,impactWords/* impactSentences */.bw)(report).map((text) => (0,terminal.wrap)(`impact: ${(0,plainText/* plainLine */.h0)(text)}`, width, '  ')),
        ...report.gates.flatMap((gate) => gateLines(gate, (0,shownPlaces/* atHead */.Uy)(report), colors, width)),
        ...(0,gateWords/* legGateTexts */.AF)(report).map(({ text, passed }) => (0,terminal.wrap)(`gate: ${passed ? (0,plainText/* plainLine */.h0)(text) : colors.red((0,plainText/* plainLine */.h0)(text))}`, width, '  ')),
        ...comparisonLines(report, colors, width),
        (0,terminal.wrap)([`coverage: ${colors.bold(good ? colors.green(figure) : colors.red(figure))}`, ...outside].join('; '), width, '  '),
    ];
}
/** What would satisfy a gate is listed below it. */
function gateLines(gate, shown, colors, width) {
    const text = (0,plainText/* plainLine */.h0)((0,gateWords/* gateText */.bp)(gate));
    const details = (0,gateWords/* gateDetails */.M3)(gate, shown);
    const more = details.length - MAX_NAMES;
    return [
        (0,terminal.wrap)(`gate: ${gate.passed ? text : colors.red(text)}`, width, '  '),
        ...details.slice(0, MAX_NAMES).map((line) => `    ${(0,plainText/* plainLine */.h0)(line)}`),
        ...(more > 0 ? [`    and ${more} more in report.json`] : []),
    ];
}


/***/ }),

/***/ 33939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/freedMemory.ts
var freedMemory = __webpack_require__(87414);
// EXTERNAL MODULE: ./src/support/chunkedFile.ts
var chunkedFile = __webpack_require__(82265);
// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/badge/badge.ts

const LABEL = 'coverage';
const LABEL_COLOR = '444c56';
const UNKNOWN = '5f6873';
/** The best first: the color from so many percent. */
const COLORS = [
    [90, '1a7f37'],
    [75, '4a7500'],
    [60, '856404'],
    [40, 'b0530a'],
    [0, 'c02b2b'],
];
/** Widths in pixels of the characters of badges in Verdana at 11 pixels, a common font of badges. */
const WIDTHS = {
    '.': 4,
    '%': 11.84,
    a: 6.61,
    c: 5.73,
    e: 6.55,
    g: 6.85,
    k: 6.51,
    n: 6.96,
    o: 6.68,
    r: 4.69,
    u: 6.96,
    v: 6.51,
    w: 9,
};
/** Of digits. */
const DIGIT_WIDTH = 7;
const PADDING = 6;
const HEIGHT = 20;
const BASELINE = 14;
/** Makes the picture. It names fonts that readers have, and needs nothing from elsewhere. */
function badgeSvg(coverage) {
    const { label, message, color } = badgeOf(coverage);
    const [left, right] = [widthOf(label), widthOf(message)];
    const [split, width] = [left + 2 * PADDING, left + right + 4 * PADDING];
    const title = `${label}: ${message}`;
    const text = (words, x, length) => `    <text x="${x}" y="${BASELINE}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${title}">`,
        `  <title>${title}</title>`,
        `  <clipPath id="corners"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
        '  <g clip-path="url(#corners)">',
        `    <rect width="${split}" height="${HEIGHT}" fill="#${LABEL_COLOR}"/>`,
        `    <rect x="${split}" width="${width - split}" height="${HEIGHT}" fill="#${color}"/>`,
        '  </g>',
        '  <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">',
        text(label, PADDING, left),
        text(message, split + PADDING, right),
        '  </g>',
        '</svg>',
        '',
    ].join('\n');
}
/** Makes the answer of an endpoint for shields.io. */
function badgeJson(coverage) {
    return `${JSON.stringify({ schemaVersion: 1, ...badgeOf(coverage) }, null, 2)}\n`;
}
/** Whether the suite and the gates passed makes no difference. */
function badgeOf({ tallies }) {
    const figure = (0,words/* percent */.KN)(tallies.together);
    if (figure === undefined)
        return { label: LABEL, message: 'unknown', color: UNKNOWN };
    const color = COLORS.find(([from]) => Number(figure) >= from)?.[1] ?? UNKNOWN;
    return { label: LABEL, message: `${figure}%`, color };
}
/** In whole pixels. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += WIDTHS[character] ?? DIGIT_WIDTH;
    return Math.ceil(width);
}

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
;// CONCATENATED MODULE: ./src/report/caseLimits.ts
/** Bytes that GitLab reads of a file. */
const MAX_TESTS_FILE = 30_000_000;
const LEVELS = [
    { output: 64_000, message: 1000, name: 64_000 },
    { output: 8000, message: 1000, name: 4000 },
    { output: 1000, message: 300, name: 1000 },
    { output: 0, message: 300, name: 300 },
];
const LEAST_DETAIL = { output: 0, message: 100, name: 200 };
/**
 * The document with the most detail that fits. If nothing else helps, cases are left out: first those that passed.
 * @param make makes the document, given what is listed
 */
function withinLimit(packages, make, maxBytes) {
    for (const detail of LEVELS) {
        const text = make(packages, detail);
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    const all = packages.flatMap(({ cases }) => cases);
    for (let max = Math.floor(all.length / 2);; max = Math.floor(max / 2)) {
        const kept = new Set([...all.filter(isNews), ...all.filter((item) => !isNews(item))].slice(0, max));
        const listed = packages
            .map((pkg) => ({ ...pkg, output: '', cases: pkg.cases.filter((item) => kept.has(item)) }))
            .filter(({ cases }) => cases.length > 0);
        const text = make(listed, LEAST_DETAIL);
        if (max === 0 || Buffer.byteLength(text) <= maxBytes)
            return text;
    }
}
function isNews({ outcome, attempts }) {
    return outcome !== 'pass' || attempts.length > 0;
}

// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
;// CONCATENATED MODULE: ./src/report/suiteCases.ts
/** @module The results of a suite as the files for other tools list them: the tests of each package, and its own failure. */

/** The lines that go test adds to frame the output of a test. */
const FRAME = /^ *(?:=== |--- )/;
/** The lines that go test prints for a package without output of its own. */
const ONLY_FRAME = /^(?:(?:FAIL\b|PASS\b|exit status\b).*|\s*)$/;
/** All packages but those without tests. */
function packageCases({ packages }) {
    return packages.filter((pkg) => pkg.outcome !== 'none').map(casesOf);
}
function casesOf(pkg) {
    const { importPath, seconds, startedAt } = pkg;
    const outside = (0,suiteResult/* failedOutside */.TY)(pkg);
    const files = new Set(pkg.tests.map(({ file }) => file));
    return {
        importPath,
        seconds,
        startedAt,
        cases: [...pkg.tests.map(testCase), ...(outside ? [outsideCase(pkg)] : [])],
        output: outside || !hasWords(pkg.output) ? '' : pkg.output,
        file: files.size === 1 ? [...files][0] : undefined,
    };
}
function testCase(test) {
    const { name, outcome, seconds, output, file, failedAt, quarantine, unit = false } = test;
    const shared = { attempts: attemptsOf(test), isQuarantined: quarantine !== undefined, isUnitTest: unit };
    const own = { name, kind: outcome, seconds, output, file, line: undefined, ...shared };
    switch (outcome) {
        case 'pass':
            return { ...own, outcome, message: '' };
        case 'skip':
            return { ...own, outcome, message: firstLine(output) };
        case 'fail':
        case 'unfinished': {
            const failed = failure(failedAt, FAILED[outcome], file);
            if (quarantine === undefined)
                return { ...own, outcome: CASE_OUTCOMES[outcome], ...failed };
            return {
                ...own,
                outcome: 'excused',
                ...failed,
                message: `${failed.message} (in quarantine: ${quarantine.reason})`,
            };
        }
    }
}
const FAILED = { fail: 'failed', unfinished: 'did not finish' };
const CASE_OUTCOMES = { fail: 'fail', unfinished: 'error' };
function attemptsOf({ attempts = [], file }) {
    return attempts.flatMap(({ outcome, seconds, output, failedAt }) => outcome === 'fail' || outcome === 'unfinished'
        ? [
            {
                outcome: CASE_OUTCOMES[outcome],
                seconds,
                output,
                message: failure(failedAt, FAILED[outcome], file).message,
            },
        ]
        : []);
}
function outsideCase(pkg) {
    const { outcome, seconds, output, failedAt } = pkg;
    const unbuilt = (0,suiteResult/* isRefusedByVet */.Vk)(pkg) ? 'go vet refuses the tests' : 'the tests do not compile';
    const [name, kind, words] = outcome === 'build-failed'
        ? ['[build failed]', 'build-failed', unbuilt]
        : ['[package]', 'package-failed', 'failed outside its tests'];
    const file = failedAt?.file;
    const own = {
        name,
        kind,
        outcome: 'error',
        seconds,
        output,
        file,
        attempts: [],
        isQuarantined: false,
        isUnitTest: false,
    };
    return { ...own, ...failure(failedAt, words, file) };
}
/** @param words if the output names no line */
function failure(at, words, file) {
    if (at === undefined)
        return { message: words, line: undefined };
    const text = at.text === '' ? words : at.text;
    return { message: `${at.file}:${at.line}: ${text}`, line: at.file === file ? at.line : undefined };
}
function hasWords(output) {
    return output.split('\n').some((line) => !ONLY_FRAME.test(line));
}
function firstLine(text) {
    return (text
        .split('\n')
        .find((line) => line.trim() !== '' && !FRAME.test(line))
        ?.trim() ?? 'skipped');
}

;// CONCATENATED MODULE: ./src/report/ctrf/ctrf.ts



/** The version of the format. */
const SPEC_VERSION = '0.0.0';
const MILLISECONDS = 1000;
/** Halves of characters, which not every reader of JSON accepts. */
const LONE_SURROGATES = /[\ud800-\udfff]/gu;
/**
 * Makes the document, with a newline at the end.
 * @param maxBytes the largest size
 */
function ctrf(report, suite, maxBytes = MAX_TESTS_FILE) {
    const all = packageCases(suite);
    const interrupted = report.findings.some(({ code }) => code === 'interrupted');
    const status = (item) => statusOf(item, interrupted);
    const total = summary(report, suite, all, status);
    const make = (packages, detail) => {
        const tests = packages.flatMap((pkg) => pkg.cases.map((item) => testOf(pkg, item, status(item), detail)));
        const leftOut = total.tests - tests.length;
        const document = {
            reportFormat: 'CTRF',
            specVersion: SPEC_VERSION,
            generatedBy: `go-integration-coverage ${report.version}`,
            results: {
                tool: { name: 'go test', ...(report.go === undefined ? {} : { version: report.go.version }) },
                summary: { ...total, ...(leftOut === 0 ? {} : { extra: { leftOut } }) },
                tests,
            },
        };
        return `${JSON.stringify(document)}\n`;
    };
    return withinLimit(all, make, maxBytes);
}
function summary(report, { startedAt, seconds }, packages, status) {
    const found = packages.flatMap(({ cases }) => cases.map(status));
    const count = (one) => found.filter((each) => each === one).length;
    const start = Date.parse(startedAt ?? report.startedAt);
    return {
        tests: found.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: count('pending'),
        other: count('other'),
        suites: packages.length,
        start,
        stop: start + milliseconds(seconds),
    };
}
function testOf(pkg, item, status, detail) {
    const { kind, message, output, file, attempts } = item;
    const tags = tagsOf(item);
    // Of a flaky test, why it failed the last time.
    const told = output === '' ? (attempts.at(-1)?.output ?? '') : output;
    const why = message === '' ? (attempts.at(-1)?.message ?? '') : message;
    return {
        name: ctrf_text(clip(item.name, detail.name)) || '?',
        status,
        duration: milliseconds(item.seconds),
        suite: [ctrf_text(clip(pkg.importPath, detail.name))],
        ...(why === '' ? {} : { message: ctrf_text(clip(why, detail.message)) }),
        ...(told === '' || detail.output === 0 ? {} : { trace: ctrf_text(told.slice(-detail.output)) }),
        rawStatus: kind,
        ...(attempts.length === 0 ? {} : { retries: attempts.length, flaky: status === 'passed' }),
        ...(tags.length === 0 ? {} : { tags }),
        ...(item.isUnitTest ? { type: 'unit' } : {}),
        ...(file === undefined ? {} : { filePath: ctrf_text((0,plainText/* shownName */.HD)(file)) }),
    };
}
function tagsOf({ isQuarantined, isUnitTest }) {
    return [...(isQuarantined ? ['quarantine'] : []), ...(isUnitTest ? ['unit'] : [])];
}
/** Tests that an interrupt ended did not fail; those that failed in quarantine do not count as failed. */
function statusOf({ outcome, kind }, interrupted) {
    if (outcome === 'excused')
        return 'other';
    if (kind === 'unfinished' && interrupted)
        return 'other';
    return outcome === 'pass' ? 'passed' : outcome === 'skip' ? 'skipped' : 'failed';
}
function milliseconds(seconds) {
    return Math.round(seconds * MILLISECONDS);
}
function clip(value, max) {
    return value.length <= max ? value : `${value.slice(0, max - 1)}…`;
}
function ctrf_text(value) {
    return (0,plainText/* plainText */.wh)(value).replace(LONE_SURROGATES, '\ufffd');
}

// EXTERNAL MODULE: ./src/report/json/reportJson.ts + 6 modules
var reportJson = __webpack_require__(79051);
// EXTERNAL MODULE: ./node_modules/fast-xml-builder/src/fxb.js + 3 modules
var fxb = __webpack_require__(43489);
;// CONCATENATED MODULE: ./src/report/junit/junit.ts
/** @module junit.xml, for tools that show test results. */




/** Characters that XML 1.0 does not allow, escaped or not (section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/**
 * Makes the XML document. Packages without tests are left out.
 * @param maxBytes the largest size
 */
function junit(suite, maxBytes = MAX_TESTS_FILE) {
    const builder = new fxb/* default */.A({
        ignoreAttributes: false,
        format: true,
        suppressEmptyNode: true,
        // Otherwise an attribute with the value `true` would lose its value.
        suppressBooleanAttributes: false,
    });
    const all = packageCases(suite);
    const total = counts(all.flatMap(({ cases }) => cases));
    const whole = new Map(all.map((pkg) => [pkg.importPath, pkg]));
    const make = (packages, detail) => {
        const names = new Names(detail.name);
        const document = {
            '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
            testsuites: {
                ...total,
                ...seconds(suite.seconds),
                ...time(suite.startedAt),
                testsuite: packages.map((pkg) => testSuite(pkg, whole.get(pkg.importPath) ?? pkg, names, detail)),
            },
        };
        return builder.build(document);
    };
    return withinLimit(all, make, maxBytes);
}
/** @param whole with all its cases, for the figures */
function testSuite(pkg, whole, names, detail) {
    const name = names.text(pkg.importPath);
    const missing = whole.cases.length - pkg.cases.length;
    return {
        '@_name': name,
        ...counts(whole.cases),
        ...seconds(pkg.seconds),
        ...time(pkg.startedAt),
        ...place(pkg.file, undefined),
        ...(missing === 0 ? {} : { properties: { property: { '@_name': 'left out', '@_value': missing } } }),
        testcase: pkg.cases.map((item) => junit_testCase(item, name, names, detail)),
        ...(pkg.output === '' || detail.output === 0 ? {} : { 'system-out': xmlText(pkg.output, detail.output) }),
    };
}
function junit_testCase(item, suite, names, detail) {
    const attributes = {
        '@_name': names.unique(suite, item.name),
        '@_classname': suite,
        ...seconds(item.seconds),
        ...place(item.file, item.line),
        ...(item.isUnitTest ? { properties: UNIT_TEST } : {}),
    };
    const message = { '@_message': xmlLine(item.message, detail.message) };
    const text = detail.output === 0 ? {} : { '#text': xmlText(item.output, detail.output) };
    switch (item.outcome) {
        case 'pass':
            return { ...attributes, ...attempts(item, FLAKY, detail) };
        case 'skip':
            return { ...attributes, skipped: message };
        case 'fail':
            return { ...attributes, failure: { ...message, ...text }, ...attempts(item, RERUN, detail) };
        case 'error':
            return { ...attributes, error: { ...message, ...text }, ...attempts(item, RERUN, detail) };
        case 'excused': {
            // As pytest writes failures that are expected: readers would take any other element for a failure.
            const output = detail.output === 0 ? {} : { 'system-out': xmlText(item.output, detail.output) };
            return { ...attributes, skipped: { ...message, '@_type': 'quarantine' }, ...output };
        }
    }
}
/** As pytest writes what it records of a test. */
const UNIT_TEST = { property: { '@_name': 'type', '@_value': 'unit' } };
/** Maven Surefire's elements for attempts that failed: of a test that passed in the end, and of one that did not. */
const FLAKY = { fail: 'flakyFailure', error: 'flakyError' };
const RERUN = { fail: 'rerunFailure', error: 'rerunError' };
function attempts(item, names, detail) {
    const found = {};
    for (const { outcome, seconds: time, message, output } of item.attempts) {
        const text = detail.output === 0 ? {} : { stackTrace: xmlText(output, detail.output) };
        const node = {
            '@_message': xmlLine(message, detail.message),
            '@_type': outcome,
            ...seconds(time),
            ...text,
        };
        found[names[outcome]] = [...(found[names[outcome]] ?? []), node];
    }
    return found;
}
function counts(cases) {
    const count = (outcome) => cases.filter((item) => item.outcome === outcome).length;
    return {
        '@_tests': cases.length,
        '@_failures': count('fail'),
        '@_errors': count('error'),
        '@_skipped': count('skip') + count('excused'),
    };
}
function seconds(value) {
    return { '@_time': value.toFixed(3) };
}
function time(startedAt) {
    return startedAt === undefined ? {} : { '@_timestamp': startedAt.replace(/\.\d+(?=Z$)/, '') };
}
function place(file, line) {
    return {
        ...(file === undefined ? {} : { '@_file': xmlLine((0,plainText/* shownName */.HD)(file), Infinity) }),
        ...(line === undefined ? {} : { '@_line': line }),
    };
}
/** Names as readers see them, each once in its suite: GitLab drops all but one of those that are equal. */
class Names {
    max;
    used = new Set();
    /** By name, how often it was asked for. */
    asked = new Map();
    constructor(max) {
        this.max = max;
    }
    text(name) {
        return xmlLine(name, this.max);
    }
    unique(suite, name) {
        const text = this.text(name);
        const asked = `${suite}\0${text}`;
        for (let number = (this.asked.get(asked) ?? 0) + 1;; number++) {
            const [candidate, key] = number === 1 ? [text, asked] : [`${text} (${number})`, `${asked} (${number})`];
            if (this.used.has(key))
                continue;
            this.used.add(key);
            this.asked.set(asked, number);
            return candidate;
        }
    }
}
/** For attributes, in which readers see every line end as a blank. */
function xmlLine(text, max) {
    const line = text.length <= max ? text : `${text.slice(0, max - 1)}…`;
    return line.replace(/\r\n|[\t\n\r]/g, ' ').replace(NOT_XML, '\ufffd');
}
/** @param max characters kept, from the end */
function xmlText(text, max) {
    return text.slice(-max).replace(NOT_XML, '\ufffd');
}

// EXTERNAL MODULE: ./src/report/lineReports.ts + 16 modules
var lineReports = __webpack_require__(18298);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
;// CONCATENATED MODULE: ./src/report/json/report.schema.json
const report_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"go-integration-coverage report","description":"Version 1. Readers should ignore unknown properties: later releases may add some without changing the version.","type":"object","additionalProperties":false,"required":["$schema","schemaVersion","toolVersion","startedAt","seconds","passed","module","go","mode","total","packages","notLinked","unlinked","outside","packagesLeftOut","filesLeftOut","directedFiles","excluded","excludedPackages","files","binaries","processes","kept","suite","gates","findings","legs"],"properties":{"$schema":{"type":"string","description":"Path of this schema, relative to the report."},"schemaVersion":{"const":1},"toolVersion":{"type":"string","description":"Version of go-integration-coverage."},"startedAt":{"type":"string","description":"When the run or merge began: RFC 3339, UTC.","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"},"seconds":{"type":"number","minimum":0},"passed":{"type":"boolean","description":"The verdict: whether the suite and every gate passed and no finding is an error. The output `passed` of the actions is about the gates only."},"module":{"type":["string","null"],"description":"Path of the measured module; null if it is not the only one."},"go":{"description":"The Go version that was used; null if data was only merged.","oneOf":[{"type":"null"},{"$ref":"#/definitions/go"}]},"mode":{"enum":["set","count","atomic"],"description":"Go\'s counter mode."},"total":{"$ref":"#/definitions/figures"},"patch":{"$ref":"#/definitions/patch"},"baseline":{"$ref":"#/definitions/baseline"},"modules":{"type":"array","items":{"$ref":"#/definitions/module"},"description":"The measured modules; absent in reports of earlier versions."},"packages":{"type":"array","items":{"$ref":"#/definitions/package"},"description":"Sorted by import path."},"unit":{"$ref":"#/definitions/unit"},"notLinked":{"type":"array","items":{"type":"string"},"description":"Selected packages that are not linked into any measured binary or test; not part of the total."},"unlinked":{"type":"array","description":"Packages in notLinked whose numbers of statements are known.","items":{"type":"object","additionalProperties":false,"required":["importPath","statements"],"properties":{"importPath":{"type":"string"},"statements":{"type":"integer","minimum":0}}}},"packagesLeftOut":{"type":"array","items":{"type":"string"},"description":"Packages that are in the data but do not count, such as fixtures that tests built."},"filesLeftOut":{"type":"array","items":{"type":"string"},"description":"Source files that are in the data but do not count, because they were removed before the suite ended."},"directedFiles":{"type":"array","items":{"type":"string"},"description":"Files that line directives name, so that the lines of their units may be any."},"excluded":{"type":"array","description":"What was taken out of all figures: by the input exclude or by comments. The largest parts first. If tests were left out, covered is of those that ran; what only the others cover is not known.","items":{"$ref":"#/definitions/excludedPart"}},"excludedPackages":{"type":"array","items":{"type":"string"},"description":"Packages of which nothing is left because of that."},"files":{"type":"array","items":{"$ref":"#/definitions/sourceFile"},"description":"The measured files that are in the repository, with the content that was measured; sorted by path."},"outside":{"type":"object","additionalProperties":false,"description":"The packages in notLinked together.","required":["packages","statements"],"properties":{"packages":{"type":"integer","minimum":0},"statements":{"type":["integer","null"],"minimum":0,"description":"Their statements, as Go\'s cover tool counts them; null if they are not known for all packages."}}},"binaries":{"type":"array","items":{"$ref":"#/definitions/binary"}},"processes":{"type":"array","items":{"$ref":"#/definitions/process"}},"kept":{"type":"object","additionalProperties":false,"description":"Processes that did not exit normally, whose counters plain Go would have lost.","required":["processes","statements"],"properties":{"processes":{"type":"integer","minimum":0},"statements":{"description":"Statements that no other process covered; null if legs were merged.","type":["integer","null"],"minimum":0}}},"suite":{"description":"null if data was only merged.","oneOf":[{"type":"null"},{"$ref":"#/definitions/suite"}]},"gates":{"type":"array","items":{"$ref":"#/definitions/gate"}},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"},"description":"Most severe first."},"legs":{"type":"array","items":{"$ref":"#/definitions/leg"},"description":"The merged jobs of a matrix and the merged reports; empty otherwise."},"builds":{"type":"array","description":"The builds whose data is in covdata, and the legs that they are of; absent unless legs of several Go versions or systems were merged. With it, the data can be merged again to the same figures.","items":{"type":"object","additionalProperties":false,"required":["tag","group","go"],"properties":{"tag":{"type":"string","description":"The hash in the names of its files."},"group":{"type":"string","description":"The first, by name, of the legs with this Go and system; empty for data without a leg."},"go":{"type":["string","null"],"description":"The version; null if it is not known."}}}},"impact":{"description":"Which tests ran because of what changed; absent if nobody asked (input impact).","$ref":"#/definitions/impact"},"mergedTests":{"type":"array","description":"The tests of merged suites, each once: failed if it failed in any leg, with the time of all. Absent for the report of a run, whose suite has them, and if they are not known.","items":{"type":"object","additionalProperties":false,"required":["name","outcome","seconds"],"properties":{"name":{"type":"string","description":"`import/path TestName`"},"outcome":{"enum":["pass","fail","skip","unfinished"]},"seconds":{"type":"number","minimum":0},"flaky":{"type":"boolean","description":"Whether it passed only when it was run again."},"quarantined":{"type":"boolean","description":"Whether it may fail."}}}},"attribution":{"type":"object","additionalProperties":false,"description":"Which test covers what: how much of it is known. Absent if it is not known at all. A unit counts in one of exact, group and unknown, which are all units together that the run has covered itself.","required":["file","bytes","tests","subjects","exact","group","unknown"],"properties":{"file":{"type":["string","null"],"description":"The file with all of it, relative to the report (docs/attribution-format.md); null if it is not stored."},"bytes":{"type":["integer","null"],"minimum":0,"description":"The size of the file."},"tests":{"type":"integer","minimum":0,"description":"Tests, subtests, and what test processes do outside them."},"subjects":{"type":"integer","minimum":0,"description":"What units are attributed to: tests, and groups of tests of which at least one executed them."},"exact":{"$ref":"#/definitions/attributedUnits","description":"Executed by a test that is known."},"group":{"$ref":"#/definitions/attributedUnits","description":"Others, executed by one of several tests."},"unknown":{"$ref":"#/definitions/attributedUnits","description":"Others: nobody knows who executed them."}}},"history":{"type":"array","description":"The totals at the last commits of the branch, oldest first, this report\'s last. Absent unless merged data is of a branch that baselines are taken from.","items":{"$ref":"#/definitions/trendPoint"}},"onlyInOneLeg":{"type":"array","description":"Lines that only one of several legs covers, those with the most statements first; absent unless several legs were merged.","items":{"type":"object","additionalProperties":false,"required":["leg","path","file","startLine","endLine","statements"],"properties":{"leg":{"type":"string","description":"The name of the leg, as in legs."},"path":{"type":"string","description":"As in files."},"file":{"type":"string","description":"In the repository if it is known to be there, or else the same as path."},"startLine":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1,"description":"Inclusive."},"statements":{"type":"integer","minimum":1,"description":"Statements on these lines that no other leg covers."}}}},"reportedRun":{"type":"object","additionalProperties":false,"description":"The other workflow run that the report is about, in GitHub\'s own words; absent for a report on its own run.","required":["id","attempt","url","eventName","headRepository","untrusted"],"properties":{"id":{"type":"integer","minimum":1},"attempt":{"type":"integer","minimum":1},"url":{"type":"string"},"eventName":{"type":"string","description":"What triggered it: push, pull_request, ..."},"headRepository":{"type":["string","null"],"description":"owner/name of the repository whose code ran; null if it was deleted."},"untrusted":{"type":"boolean","description":"Whether that is another repository: then the figures are what its code says."}}},"uncoveredFunctions":{"type":"array","description":"Functions with uncovered statements, the worst first. Only in what --format json prints with --uncovered.","items":{"type":"object","additionalProperties":false,"required":["path","file","line","name","uncovered","total","reached"],"properties":{"path":{"type":"string","description":"As in files."},"file":{"type":"string","description":"Where it is: relative to the working directory, or to the repository if it was not found, or else the same as path."},"line":{"type":"integer","minimum":0},"name":{"type":"string","description":"As Go names it: F, T.M, *T.M, func.L3.C9 for a literal at package level."},"uncovered":{"type":"integer","minimum":1},"total":{"type":"integer","minimum":1},"reached":{"type":"boolean","description":"Whether any of its statements was executed."}}}}},"definitions":{"attributedUnits":{"type":"object","additionalProperties":false,"required":["units"],"properties":{"units":{"type":"integer","minimum":0}}},"impact":{"type":"object","additionalProperties":false,"required":["everything","missed"],"properties":{"baseline":{"type":"object","additionalProperties":false,"description":"The run whose data decided, or would have; absent if there is none.","required":["name","commit"],"properties":{"name":{"type":"string"},"commit":{"type":"string"}}},"everything":{"type":"array","description":"Why all tests ran, as clauses, each with the name of its leg if there are several.","items":{"type":"string"}},"selection":{"type":"object","additionalProperties":false,"description":"What ran, and what was carried over for the rest; absent if all tests ran. Of merged legs, the tests of all of them.","required":["selected","total","secondsLeftOut","carried","uncertain","unplaced"],"properties":{"selected":{"type":"integer","minimum":0,"description":"Test functions that ran."},"total":{"type":"integer","minimum":0,"description":"Test functions of the suite."},"secondsLeftOut":{"type":"number","minimum":0,"description":"How long the others took at the baseline."},"leftOut":{"type":"array","description":"The others, `import/path TestName`; absent if they are more than 20,000.","items":{"type":"string"}},"carried":{"type":"integer","minimum":0,"description":"Covered statements that only the baseline covered."},"uncertain":{"type":"integer","minimum":0,"description":"Those of them that are not certain: covered by a group of tests of which some ran, or nobody knows for whom."},"shardsDiffer":{"type":"boolean","description":"Whether shards did not choose their tests by the same data; then all of them are uncertain."},"unplaced":{"type":"integer","minimum":0,"description":"Statements that the baseline covered and that were not found again: they count as uncovered."},"choice":{"type":"string","description":"Of a shard: a digest of the baseline and of what all shards leave out. Shards with the same one agree."}}},"missed":{"type":"array","description":"Tests that the choice would have left out, and that ended differently.","items":{"type":"object","additionalProperties":false,"required":["name","before","now"],"properties":{"name":{"type":"string","description":"`import/path TestName`"},"before":{"enum":["pass","fail","skip","unfinished"]},"now":{"enum":["pass","fail","skip","unfinished"]}}}}}},"leg":{"type":"object","additionalProperties":false,"required":["name","state","go","tests","suitePassed","failedTests","gates","covered","total","percent"],"properties":{"name":{"type":"string","description":"The job and its matrix values, or the directory of a merged report."},"impact":{"$ref":"#/definitions/impact"},"shard":{"type":"object","additionalProperties":false,"description":"The part of the suite that the job ran; absent if that was all of it, or is not known.","required":["index","total"],"properties":{"index":{"type":"integer","minimum":1},"total":{"type":"integer","minimum":1},"suite":{"type":"string","description":"The suite: shards of one have the same."},"plan":{"type":"string","description":"A digest of the plan."},"list":{"type":"string","description":"A digest of the names of all tests of the suite."},"listed":{"type":"integer","minimum":0,"description":"Tests of the suite."},"assigned":{"type":"integer","minimum":0,"description":"Tests of this shard."},"unitTests":{"type":"object","additionalProperties":false,"description":"What of that are unit tests; absent if none were asked for.","required":["listed","assigned","ran","skipped"],"properties":{"listed":{"type":"integer","minimum":0},"assigned":{"type":"integer","minimum":0},"ran":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0}}}}},"identity":{"type":"object","additionalProperties":false,"description":"What the leg is recognised by if it is merged again, so that it counts once; absent if it has no data, and in reports of earlier versions.","required":["data"],"properties":{"job":{"type":"string","description":"The same for all attempts of a job of a workflow run; absent outside workflows."},"data":{"type":"string","description":"Of one measurement."}}},"state":{"enum":["merged","missing","broken","empty"],"description":"missing: the job uploaded no artifact; broken: its artifact cannot be read; empty: its artifact or report has no coverage data."},"go":{"description":"The Go version that was used; null if it is not known.","oneOf":[{"type":"null"},{"$ref":"#/definitions/go"}]},"tests":{"description":"Tests by outcome, not counting tests with subtests; null if a command ran or nothing is known.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["pass","fail","skip","unfinished"],"properties":{"pass":{"type":"integer","minimum":0},"fail":{"type":"integer","minimum":0},"skip":{"type":"integer","minimum":0},"unfinished":{"type":"integer","minimum":0}}}]},"suitePassed":{"type":["boolean","null"]},"ownSteps":{"type":"boolean","description":"Whether the user\'s own steps took the place of a suite; absent if not."},"failedTests":{"type":"array","items":{"type":"string"},"description":"Package and name of each failed test that is not in quarantine; only some if there are many."},"unstable":{"description":"Tests whose failures do not fail the suite; absent if there are none.","type":"object","additionalProperties":false,"required":["flaky","quarantined","flakyTests","quarantinedTests"],"properties":{"flaky":{"type":"integer","minimum":0,"description":"How many tests passed only when they were run again."},"quarantined":{"type":"integer","minimum":0,"description":"How many tests failed in quarantine."},"flakyTests":{"type":"array","items":{"type":"string"},"description":"Package and name of each; only some if there are many."},"quarantinedTests":{"type":"array","items":{"type":"string"}}}},"gates":{"type":"array","description":"The job\'s own gates, judged by what it alone covered.","items":{"type":"object","additionalProperties":false,"required":["rule","state","passed","text"],"properties":{"rule":{"type":"string"},"state":{"enum":["passed","failed","unknown"]},"passed":{"type":"boolean"},"text":{"type":"string","description":"The gate and its result for people."},"pending":{"$ref":"#/definitions/gate/properties/pending"}}}},"covered":{"type":"integer","minimum":0,"description":"Statements that this job covered."},"total":{"type":"integer","minimum":0,"description":"All statements of this job."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"As Go rounds it; null if total is 0."}}},"figure":{"type":"object","additionalProperties":false,"required":["covered","total","percent"],"properties":{"covered":{"type":"integer","minimum":0,"description":"Covered statements: those executed at least once."},"total":{"type":"integer","minimum":0,"description":"All statements."},"percent":{"type":["number","null"],"minimum":0,"maximum":100,"description":"100 * covered / total, rounded to one decimal as Go does; null if total is 0."}}},"figures":{"type":"object","additionalProperties":false,"required":["covered","total","percent","bySource"],"properties":{"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"},"bySource":{"type":"object","additionalProperties":false,"description":"The same for each source separately.","properties":{"binaries":{"$ref":"#/definitions/figure"},"tests":{"$ref":"#/definitions/figure"}}},"unit":{"$ref":"#/definitions/unitFigure"}}},"unitFigure":{"type":"object","additionalProperties":false,"description":"What unit tests cover of the same statements, and the four parts of them; absent without data of unit tests.","required":["covered","total","percent","integrationOnly","unitOnly","both","neither"],"properties":{"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"},"integrationOnly":{"type":"integer","minimum":0,"description":"Statements that integration tests cover and unit tests do not."},"unitOnly":{"type":"integer","minimum":0,"description":"Statements that unit tests cover and integration tests do not."},"both":{"type":"integer","minimum":0,"description":"Statements that both cover."},"neither":{"type":"integer","minimum":0,"description":"Statements that neither covers."}}},"unit":{"type":"object","additionalProperties":false,"description":"What unit tests cover beside the integration tests; absent without data of theirs. No total has it.","required":["outside","unknownFiles","unitOnly"],"properties":{"outside":{"type":"array","description":"Packages that unit tests link and no integration test does, which are outside the total.","items":{"type":"object","additionalProperties":false,"required":["importPath","module","covered","total","percent"],"properties":{"importPath":{"type":"string","description":"Import path."},"module":{"type":"string","description":"Module path; empty if it is not known."},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"}}}},"unknownFiles":{"type":"array","description":"Files of the data of unit tests that are in no measured package.","items":{"type":"string"}},"unitOnly":{"type":"array","description":"Functions with statements that only unit tests cover, those with most of them first.","items":{"type":"object","additionalProperties":false,"required":["path","file","line","endLine","name","statements","total","linked"],"properties":{"path":{"type":"string","description":"As in packages."},"file":{"type":"string","description":"In the repository if that is known, else as path."},"line":{"type":"integer","minimum":0,"description":"The first line of the function."},"endLine":{"type":"integer","minimum":0,"description":"Its last line, inclusive."},"name":{"type":"string","description":"As Go names it; empty if the data is a text profile and no integration test links the file."},"statements":{"type":"integer","minimum":1,"description":"Statements that only unit tests cover."},"total":{"type":"integer","minimum":1,"description":"All statements of the function."},"linked":{"type":"boolean","description":"Whether an integration test links it; otherwise it is outside the total."}}}}}},"go":{"type":"object","additionalProperties":false,"required":["requested","requestedBy","version","origin","goos","goarch"],"properties":{"requested":{"type":"string","description":"The pinned version, as requested."},"requestedBy":{"type":"string","description":"Where the version is requested."},"version":{"type":"string","description":"The version that was used."},"origin":{"enum":["tool cache","PATH","go.dev","module proxy"]},"goos":{"type":"string","description":"Target operating system, as in GOOS."},"goarch":{"type":"string","description":"Target architecture, as in GOARCH."}}},"module":{"type":"object","additionalProperties":false,"required":["path","dir","covered","total","percent","bySource","tests"],"properties":{"path":{"type":"string","description":"Module path."},"dir":{"type":["string","null"],"description":"Directory in the repository, with slashes: . for its top; null if that is not known."},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"},"bySource":{"$ref":"#/definitions/figures/properties/bySource"},"unit":{"$ref":"#/definitions/unitFigure"},"tests":{"$ref":"#/definitions/leg/properties/tests"},"quarantined":{"type":"integer","minimum":1,"description":"How many of the failed and unfinished tests are in quarantine; absent if none is."}}},"package":{"type":"object","additionalProperties":false,"required":["importPath","module","covered","total","percent","bySource","files"],"properties":{"importPath":{"type":"string","description":"Import path."},"module":{"type":"string","description":"Module path; empty for the standard library."},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"},"bySource":{"$ref":"#/definitions/figures/properties/bySource"},"unit":{"$ref":"#/definitions/unitFigure"},"files":{"type":"array","items":{"$ref":"#/definitions/file"}}}},"file":{"type":"object","additionalProperties":false,"required":["path","covered","total","percent","bySource","uncovered"],"properties":{"path":{"type":"string","description":"Import path, a slash and the file name, as in Go\'s profiles."},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"},"bySource":{"$ref":"#/definitions/figures/properties/bySource"},"unit":{"$ref":"#/definitions/unitFigure"},"uncovered":{"type":"array","description":"Uncovered units: start line, start column, end line, end column (exclusive), number of statements.","items":{"type":"array","items":{"type":"integer","minimum":0},"minItems":5,"maxItems":5}}}},"binary":{"type":"object","additionalProperties":false,"required":["name","importPath","origin","processes","covered","total","percent"],"properties":{"name":{"type":"string","description":"File name of the binary."},"importPath":{"type":"string","description":"Import path of its main package."},"origin":{"enum":["built","found"],"description":"built: by this tool; found: known only from its data, such as a binary that a test built."},"processes":{"type":"integer","minimum":0,"description":"Number of processes that left counters; also 0 for data that was merged earlier, which does not say."},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"}}},"process":{"type":"object","additionalProperties":false,"required":["source","command","pid"],"properties":{"source":{"enum":["binaries","tests"]},"command":{"type":"string","description":"The program and the names of its flags; never values."},"pid":{"type":"integer","minimum":0,"description":"Process id."},"ending":{"type":"string","description":"How it ended, if it did not exit normally: killed by SIGTERM, panicked, still running. Its counters were kept."},"others":{"type":"integer","minimum":1,"description":"How many further processes with the same command and ending this one stands for, if there are too many to list them."}}},"suite":{"type":"object","additionalProperties":false,"required":["kind","passed","exitCode","timedOut","startedAt","seconds","packages","leftOut"],"properties":{"kind":{"enum":["go test","command","steps"]},"passed":{"type":"boolean"},"exitCode":{"type":"integer"},"timedOut":{"type":"boolean"},"startedAt":{"type":["string","null"],"description":"When the suite began: RFC 3339, UTC; null if it is not known.","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"},"seconds":{"type":"number","minimum":0},"packages":{"type":"array","items":{"$ref":"#/definitions/testPackage"}},"leftOut":{"type":"integer","minimum":0,"description":"Number of test functions that also exist without the tags and were not run."},"shard":{"type":"object","additionalProperties":false,"description":"The part of the suite that ran; absent if that was all of it.","required":["index","total","listed","assigned"],"properties":{"index":{"type":"integer","minimum":1},"total":{"type":"integer","minimum":1},"plan":{"type":"string","description":"Digest of the plan, by which all shards share the tests; absent for a command."},"list":{"type":"string","description":"Digest of the names of all tests of the suite; absent for a command."},"listed":{"type":"integer","minimum":0,"description":"Number of tests of the suite."},"assigned":{"type":"integer","minimum":0,"description":"Number of those in this shard."},"unitTests":{"type":"object","additionalProperties":false,"description":"The unit tests among them; absent if none were asked for.","required":["listed","assigned","ran","skipped"],"properties":{"listed":{"type":"integer","minimum":0,"description":"Number in all shards."},"assigned":{"type":"integer","minimum":0,"description":"Number in this shard."},"ran":{"type":"integer","minimum":0,"description":"Number in this shard that ran, not counting tests with subtests."},"skipped":{"type":"integer","minimum":0,"description":"Number in this shard that were skipped, counted in the same way."}}}}}}},"testPackage":{"type":"object","additionalProperties":false,"required":["importPath","outcome","startedAt","seconds","tests","output","failedAt"],"properties":{"importPath":{"type":"string","description":"Import path."},"outcome":{"enum":["pass","fail","skip","build-failed","none"]},"startedAt":{"type":["string","null"],"description":"When it began: RFC 3339, UTC; null if it is not known.","pattern":"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d(\\\\.\\\\d+)?Z$"},"seconds":{"type":"number","minimum":0},"tests":{"type":"array","items":{"$ref":"#/definitions/test"}},"output":{"type":"string","description":"What it printed outside its tests, if it failed."},"failedAt":{"description":"Where it failed outside its tests; null if its output names no line.","oneOf":[{"type":"null"},{"$ref":"#/definitions/failureLine"}]},"attempts":{"type":"array","items":{"$ref":"#/definitions/attempt"},"description":"How it failed outside its tests before they were run again, the first time first; absent if they were not."},"outside":{"const":true,"description":"Present if it failed outside its tests, or tests of it did not run, although tests in quarantine failed too."}}},"attempt":{"type":"object","additionalProperties":false,"required":["outcome","seconds","output","failedAt"],"properties":{"outcome":{"enum":["pass","fail","skip","unfinished"]},"seconds":{"type":"number","minimum":0},"output":{"type":"string","description":"What it printed, unless it passed."},"failedAt":{"description":"Where it failed; null if its output names no line of its package.","oneOf":[{"type":"null"},{"$ref":"#/definitions/failureLine"}]}}},"test":{"type":"object","additionalProperties":false,"required":["name","outcome","seconds","output","file","failedAt"],"properties":{"name":{"type":"string","description":"Name as in go test, with subtests after a slash."},"outcome":{"enum":["pass","fail","skip","unfinished"]},"seconds":{"type":"number","minimum":0},"output":{"type":"string","description":"What it printed, unless it passed."},"file":{"type":["string","null"],"description":"The file that declares its function: path in the repository (outside a repository, in the module), with slashes; null if it is not known."},"failedAt":{"description":"Where it failed; null if its output names no line of its package.","oneOf":[{"type":"null"},{"$ref":"#/definitions/failureLine"}]},"attempts":{"type":"array","items":{"$ref":"#/definitions/attempt"},"description":"How it ended before it was run again, the first time first; absent if it was not."},"flaky":{"const":true,"description":"Present if it passed, but only when it was run again."},"unit":{"const":true,"description":"Present if it ran as a unit test, beside the suite."},"quarantine":{"type":"object","additionalProperties":false,"description":"Why it may fail; absent if it is not in quarantine.","required":["entry","reason"],"properties":{"entry":{"type":"string","description":"The entry of the input quarantine."},"reason":{"type":"string"}}}}},"sourceFile":{"type":"object","additionalProperties":false,"required":["path","file","lines","blob","textBlob","marked"],"properties":{"path":{"type":"string","description":"As Go names it: example.com/shop/cart/cart.go."},"file":{"type":"string","description":"Path in the repository, with slashes."},"lines":{"type":["integer","null"],"minimum":0,"description":"Number of its lines; null if it is not known."},"blob":{"type":"string","description":"Git\'s hash of its content when it was measured: SHA-1, or SHA-256 in a repository of that format.","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"textBlob":{"type":["string","null"],"description":"The hash with LF line ends, if git stores CRLF; null otherwise.","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"marked":{"enum":["comments","generated",null],"description":"What in it may exclude code from coverage: comments, or Go\'s marker of generated files."}}},"failureLine":{"type":"object","additionalProperties":false,"required":["file","line","text"],"properties":{"file":{"type":"string","description":"Path in the repository (outside a repository, in the module), with slashes."},"line":{"type":"integer","minimum":1},"text":{"type":"string","description":"What the test says there, on one line; may be empty."}}},"gate":{"type":"object","additionalProperties":false,"required":["rule","passed","missing","covered","total","percent","kind","state","reason","matched","parts","before","lost","places"],"properties":{"rule":{"type":"string","description":"The rule, such as total: 80."},"passed":{"type":"boolean"},"missing":{"type":"integer","minimum":0,"description":"How many more statements would have to be covered, or not lost, for it to pass."},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"},"kind":{"enum":["total","package","file","patch","drop","lost"]},"state":{"enum":["passed","failed","unknown"],"description":"unknown: it could not be judged, and if-unknown decided whether it passed."},"reason":{"type":["string","null"],"description":"Why it is unknown, or what else there is to know about the result."},"matched":{"type":["integer","null"],"minimum":0,"description":"Of the kinds package and file: how many have statements and match the pattern."},"parts":{"type":"array","description":"Of the kinds package and file: those that fail, the worst first.","items":{"type":"object","additionalProperties":false,"required":["name","missing","covered","total","percent"],"properties":{"name":{"type":"string","description":"An import path, or the path of a file in the repository."},"missing":{"type":"integer","minimum":1},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"}}}},"before":{"description":"Of the kind drop: the total at the baseline. covered, total and percent are those of now.","oneOf":[{"type":"null"},{"$ref":"#/definitions/figure"}]},"lost":{"type":["integer","null"],"minimum":0,"description":"Of the kind lost: statements that were covered at the baseline and are not now."},"places":{"type":"array","description":"Of the kind patch: the uncovered changed lines. Of the kind lost: the lines that lost their coverage.","items":{"type":"object","additionalProperties":false,"required":["file","startLine","endLine","statements"],"properties":{"file":{"type":"string","description":"In the repository, if it is known to be there."},"startLine":{"type":"integer","minimum":0},"endLine":{"type":"integer","minimum":0,"description":"Inclusive."},"statements":{"type":"integer","minimum":0}}}},"pending":{"enum":["pass","fail"],"description":"Only of a shard: the report on all shards judges the gate, and this is what becomes of it if that cannot either."}}},"finding":{"type":"object","additionalProperties":false,"required":["code","severity","title","detail","fix","evidence"],"properties":{"code":{"type":"string","description":"Stable code of the finding.","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"severity":{"enum":["error","warning","notice"]},"title":{"type":"string","description":"What happened."},"detail":{"type":"string","description":"Why."},"fix":{"type":"string","description":"What to do."},"evidence":{"type":"array","items":{"type":"string"}}}},"uncoveredRange":{"type":"object","additionalProperties":false,"required":["startLine","endLine","statements","function"],"properties":{"startLine":{"type":"integer","minimum":1,"description":"1-based, of the tested commit."},"endLine":{"type":"integer","minimum":1,"description":"Inclusive."},"statements":{"type":"integer","minimum":0,"description":"Statements in these lines."},"function":{"type":"string","description":"As in the coverage data."},"nearestTest":{"type":"object","additionalProperties":false,"description":"Of an uncovered changed line: the test from which one that covers it is most easily made. Absent if no test comes near, or it is not known which test covers what.","required":["importPath","name","stretch","exact","reaches"],"properties":{"importPath":{"$ref":"#/definitions/attributedTest/properties/importPath"},"name":{"$ref":"#/definitions/attributedTest/properties/name"},"stretch":{"$ref":"#/definitions/attributedTest/properties/stretch"},"exact":{"$ref":"#/definitions/attributedTest/properties/exact"},"reaches":{"enum":["function","file","package"],"description":"What of the uncovered lines\' surroundings the test executes: the smallest of them."}}}}},"attributedTest":{"type":"object","additionalProperties":false,"required":["importPath","name","stretch","exact"],"properties":{"importPath":{"type":"string","description":"Of the package with the tests."},"name":{"type":"string","description":"As Go names it: `TestX`, `TestX/sub`. Empty outside tests."},"stretch":{"enum":["test","initialisation","TestMain","between","after"],"description":"A test, or what a test process does outside tests."},"exact":{"type":"boolean","description":"Whether the test is known to have executed it; otherwise, it or another test did."}}},"movedRange":{"type":"object","additionalProperties":false,"required":["path","file","startLine","endLine","statements","function"],"properties":{"path":{"type":"string","description":"As Go writes it: `example.com/shop/cart/cart.go`."},"file":{"type":["string","null"],"description":"Path in the repository; null if it is not known."},"startLine":{"$ref":"#/definitions/uncoveredRange/properties/startLine"},"endLine":{"$ref":"#/definitions/uncoveredRange/properties/endLine"},"statements":{"$ref":"#/definitions/uncoveredRange/properties/statements"},"function":{"$ref":"#/definitions/uncoveredRange/properties/function"},"tests":{"type":"array","description":"Of lost lines: the tests that covered them at the baseline. Absent if none is known.","items":{"$ref":"#/definitions/attributedTest"}}}},"moved":{"type":"object","additionalProperties":false,"required":["statements","ranges"],"properties":{"statements":{"type":"integer","minimum":0,"description":"Statements in all ranges."},"ranges":{"type":"array","description":"Sorted by path and line.","items":{"$ref":"#/definitions/movedRange"}}}},"patch":{"type":"object","additionalProperties":false,"description":"Patch coverage: the statements on lines that the change added or modified. Absent if it is not known.","required":["base","covered","total","percent","files","unknown","truncated","excluded"],"properties":{"base":{"type":"string","description":"What the change starts from, such as `main`."},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"},"excluded":{"type":"array","description":"What the change itself excludes.","items":{"type":"object","additionalProperties":false,"required":["path","file","by","what","reason","commentLine","startLine","endLine","covered","total","percent","cause","from"],"properties":{"path":{"$ref":"#/definitions/excludedPart/properties/path"},"file":{"$ref":"#/definitions/excludedPart/properties/file"},"by":{"$ref":"#/definitions/excludedPart/properties/by"},"what":{"$ref":"#/definitions/excludedPart/properties/what"},"reason":{"$ref":"#/definitions/excludedPart/properties/reason"},"commentLine":{"$ref":"#/definitions/excludedPart/properties/commentLine"},"startLine":{"$ref":"#/definitions/excludedPart/properties/startLine"},"endLine":{"$ref":"#/definitions/excludedPart/properties/endLine"},"covered":{"$ref":"#/definitions/excludedPart/properties/covered"},"total":{"$ref":"#/definitions/excludedPart/properties/total"},"percent":{"$ref":"#/definitions/excludedPart/properties/percent"},"cause":{"enum":["comment","new-file","marker","move","more-code"],"description":"A comment on a changed line, a new file, Go\'s marker of generated files in a file that did not have it, a path that a glob matches for a file whose path it did not match, or more code for a comment that was there."},"from":{"type":["string","null"],"description":"Its path in the repository at the base; null if it was the same, or if there was none."}}}},"files":{"type":"array","description":"Changed files with statements on changed lines, sorted by path in the repository.","items":{"type":"object","additionalProperties":false,"required":["path","file","covered","total","percent","uncovered"],"properties":{"path":{"$ref":"#/definitions/movedRange/properties/path"},"file":{"type":"string","description":"Path in the repository."},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"},"uncovered":{"type":"array","description":"The uncovered changed lines.","items":{"$ref":"#/definitions/uncoveredRange"}}}}},"unknown":{"type":"array","description":"Changed Go files that may have statements but could not be judged.","items":{"type":"object","additionalProperties":false,"required":["file","reason"],"properties":{"file":{"type":"string","description":"Path in the repository."},"reason":{"type":"string","description":"Why its changed statements are not known."}}}},"truncated":{"type":"boolean","description":"Whether more files were changed than GitHub lists."},"ofHead":{"const":true,"description":"Lines that the base got in the meantime as well are among the changed ones. Absent if not."}}},"baseline":{"type":"object","additionalProperties":false,"description":"The report that this one is compared with. Its own figures are those of the baseline. Absent if it is not known.","required":["name","commit","notes","covered","total","percent","packages","files","lost","gained","tests","trend","excluded","uncounted"],"properties":{"name":{"type":"string","description":"What it is, for people."},"commit":{"type":["string","null"],"description":"The commit that was measured; null if it is not known."},"notes":{"type":"array","description":"What a reader has to know about it, in sentences.","items":{"type":"string"}},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"},"packages":{"type":"array","items":{"$ref":"#/definitions/changedPackage"},"description":"Packages whose figures differ, the largest difference first."},"files":{"type":"array","items":{"$ref":"#/definitions/changedFile"},"description":"Files whose figures differ, the largest difference first."},"lost":{"description":"Outside of the change: covered at the baseline, uncovered now.","allOf":[{"$ref":"#/definitions/moved"}]},"gained":{"description":"Outside of the change: uncovered at the baseline, covered now.","allOf":[{"$ref":"#/definitions/moved"}]},"tests":{"description":"Tests by `import/path TestName`; null if those of either side are not known.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["added","removed","newlyFailing","fixed","secondsBefore","secondsAfter"],"properties":{"added":{"type":"array","items":{"type":"string"}},"removed":{"type":"array","items":{"type":"string"}},"newlyFailing":{"type":"array","items":{"type":"string"}},"fixed":{"type":"array","items":{"type":"string"}},"secondsBefore":{"type":"number","minimum":0,"description":"Of all tests."},"secondsAfter":{"type":"number","minimum":0,"description":"Of all tests."}}}]},"trend":{"type":"array","description":"Totals at earlier commits of the branch, oldest first, the baseline last.","items":{"$ref":"#/definitions/trendPoint"}},"excluded":{"type":"array","description":"What was not excluded at the baseline and is excluded now, apart from what the change itself excludes. The largest parts first.","items":{"$ref":"#/definitions/excludedPart"}},"uncounted":{"type":"array","description":"What the baseline counted and is in no figure now, although it was not deleted. The largest first.","items":{"$ref":"#/definitions/uncounted"}}}},"uncounted":{"type":"object","additionalProperties":false,"required":["name","statements","selected"],"properties":{"name":{"type":"string","description":"The import path of a package, or the path of a file in the repository."},"statements":{"type":"integer","minimum":1,"description":"At the baseline."},"selected":{"type":"boolean","description":"Whether the package is still selected, but no binary or test links it; otherwise, it is not measured."}}},"trendPoint":{"type":"object","additionalProperties":false,"required":["commit","at","covered","total","percent"],"properties":{"commit":{"type":"string"},"at":{"type":"string","description":"RFC 3339, UTC."},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"}}},"excludedPart":{"type":"object","additionalProperties":false,"required":["path","file","by","what","reason","commentLine","startLine","endLine","covered","total","percent"],"properties":{"path":{"type":"string","description":"As in packages."},"file":{"type":"string","description":"In the repository, if it is known to be there; otherwise as Go names it."},"by":{"enum":["glob","generated","comment"]},"what":{"enum":["file","function","block","statement"]},"reason":{"type":"string","description":"The glob, or what the comment says; empty if a comment of another tool says nothing."},"commentLine":{"type":["integer","null"],"minimum":1},"startLine":{"type":"integer","minimum":0},"endLine":{"type":"integer","minimum":0,"description":"Inclusive."},"covered":{"$ref":"#/definitions/figure/properties/covered"},"total":{"$ref":"#/definitions/figure/properties/total"},"percent":{"$ref":"#/definitions/figure/properties/percent"}}},"changedPackage":{"type":"object","additionalProperties":false,"required":["importPath","from","before","after"],"properties":{"importPath":{"type":"string","description":"Import path."},"from":{"type":["string","null"],"description":"Its name at the baseline, if it was renamed or moved; null otherwise."},"before":{"description":"At the baseline; null if it is new.","oneOf":[{"type":"null"},{"$ref":"#/definitions/figure"}]},"after":{"description":"Now; null if it is gone.","oneOf":[{"type":"null"},{"$ref":"#/definitions/figure"}]}}},"changedFile":{"type":"object","additionalProperties":false,"required":["path","from","before","after"],"properties":{"path":{"type":"string","description":"As Go writes it."},"from":{"$ref":"#/definitions/changedPackage/properties/from"},"before":{"$ref":"#/definitions/changedPackage/properties/before"},"after":{"$ref":"#/definitions/changedPackage/properties/after"}}}}}');
// EXTERNAL MODULE: ./src/report/markdown/summary.ts
var markdown_summary = __webpack_require__(19198);
// EXTERNAL MODULE: ./src/report/text/coverageOut.ts
var coverageOut = __webpack_require__(45334);
;// CONCATENATED MODULE: ./src/report/writeReport.ts
/** @module Writes the files of a report. */

















/** Of fewer, the data takes no memory that anybody would miss. */
const MANY_STATEMENTS = 500_000;
/** How many files are written at the same time. */
const PARALLEL_FILES = 4;
/**
 * Writes all files of a report, and removes those of an earlier report that this one does not have.
 * @returns what a user should know about the files, in sentences
 * @throws UserError if the directory cannot be written
 */
async function writeReport(report, directory, options = { showsSource: true }) {
    // What has read and merged the data is garbage now.
    if (report.coverage.tallies.together.total > MANY_STATEMENTS)
        (0,freedMemory.freeMemory)();
    const tested = report.suite?.kind === 'go test' ? report.suite : undefined;
    const texts = {
        'report.json': (0,reportJson/* reportJsonPieces */.o)(report),
        'report.schema.json': `${JSON.stringify(report_schema_namespaceObject, null, 2)}\n`,
        'summary.md': (0,markdown_summary/* summary */.z)(report),
        'coverage.out': (0,coverageOut/* textProfilePieces */.s)(report.coverage),
        'junit.xml': tested && junit(tested),
        'ctrf.json': tested && ctrf(report, tested),
        'badge.svg': badgeSvg(report.coverage),
        'badge.json': badgeJson(report.coverage),
    };
    try {
        await (0,directories/* makeDirectory */.Oh)(directory);
        const write = async (name) => {
            const [path, text] = [(0,external_node_path_.join)(directory, name), texts[name]];
            if (text === undefined)
                await (0,promises_.rm)(path, { force: true });
            else if (typeof text === 'string')
                await (0,newFiles/* replaceFile */.fR)(path, text);
            else
                await replaceByPieces(path, text);
        };
        // By this one, a later run knows that the folder is a report.
        await write('report.json');
        await (0,parallel/* forEachLimited */.v)(reportFolder/* REPORT_FILES */.JL.filter((name) => isText(name)).filter((name) => name !== 'report.json'), PARALLEL_FILES, write);
        return await (0,lineReports/* writeLineReports */.TN)(report, directory, options);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`the report could not be written to ${directory}`, 'Choose another directory with --out.', { cause: error });
    }
}
async function replaceByPieces(path, pieces) {
    await (0,newFiles/* replaceFileBy */.IJ)(path, async (file) => {
        const output = new chunkedFile/* ChunkedFile */.T(file);
        for (const piece of pieces)
            await output.append(piece);
        await output.end();
    });
}
function isText(name) {
    return !lineReports/* LINE_REPORTS */.X8.some((each) => each === name);
}


/***/ }),

/***/ 87414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freeMemory: () => (/* binding */ freeMemory)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_1__);
/** @module Giving back memory where much of it is known to be garbage: V8 alone would let the next step grow beside it. */


/** In bytes, in the heap and beside it: less is not worth the time, a millisecond for each that is still in use. */
const MIN_BYTES = 128 * 1024 * 1024;
/** Collects garbage, if there may be much. Node has no other way to ask for it without a flag of the command line. */
function freeMemory() {
    const { used_heap_size: heap, external_memory: beside } = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)();
    if (heap + beside < MIN_BYTES)
        return;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
    const collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    collect();
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


/***/ }),

/***/ 39110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   js: () => (/* binding */ htmlText)
/* harmony export */ });
/* harmony import */ var _plainText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45124);
/**
 * @module Untrusted text in GitHub's Markdown. The names of packages, tests and files come from the tested code and
 * must not turn into markup, mentions, references, images or comments.
 */

/** Characters that start or end markup anywhere in a line; `$` delimits math. */
const MARKUP = /[\\`*_[\]~|$]/g;
/** At the start of a line, this makes a heading, a quote, a list, a rule or a table row. */
const LINE_START = /^(\d+(?=[.)](?:\s|$))|(?=[#>+=:-]))/;
/** Characters that are inert in HTML, Markdown and table cells when written as numeric references. */
const ACTIVE = /[&<>"'`\\*_[\]|~$#:]|(?<=www)\./gi;
/**
 * What GitHub turns into links and images after it has processed the markup, so that a backslash does not help:
 * mentions and email addresses, issue references, emoji (`main.go:100:5`) and URLs.
 */
const LINKED = /@|#(?=\w)|GH-(?=\d)|:(?=[\w+-]+:)|(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi;
/** A zero-width space, which breaks them invisibly. */
const BREAK = '\u200b';
const MAX_NAME_LENGTH = 300;
const MAX_TEXT_LENGTH = 2000;
/** Text on one line for headings, cells and paragraphs, cut after 2,000 characters. */
function escapeMarkdown(text) {
    return oneLine(text, MAX_TEXT_LENGTH)
        .replace(LINKED, (word) => word + BREAK)
        .replace(MARKUP, (mark) => `\\${mark}`)
        .replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'))
        .replace(LINE_START, '$1\\');
}
/** A name as a code span on one line, cut after 300 characters. */
function codeSpan(text) {
    const content = oneLine(text, MAX_NAME_LENGTH);
    // A pipe ends a table cell even between backticks, and outside tables a backslash before it is visible.
    if (content === '' || content.includes('|'))
        return htmlCode(text);
    const fence = '`'.repeat(longestRun(content) + 1);
    const pad = /^`|`$/.test(content) ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** A name as code where Markdown is not processed, such as in `<summary>`. */
function htmlCode(text) {
    return `<code>${references(oneLine(text, MAX_NAME_LENGTH)).replaceAll('@', `@${BREAK}`)}</code>`;
}
/** Text on one line where Markdown is not processed, such as in `<summary>`. */
function htmlText(text) {
    return references(oneLine(text, MAX_TEXT_LENGTH).replace(LINKED, (word) => word + BREAK));
}
function references(text) {
    return text.replace(ACTIVE, (mark) => `&#${mark.charCodeAt(0)};`);
}
/** A fenced code block that keeps the lines of the text. */
function codeBlock(text) {
    const content = (0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.replace(/\r\n?/g, '\n')).trimEnd();
    const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
    return `${fence}text\n${content}\n${fence}`;
}
function oneLine(text, maxLength) {
    const line = (0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.replace(/\r\n?/g, '\n')).replace(/\s+/g, ' ').trim();
    const characters = Array.from(line);
    return characters.length <= maxLength ? line : `${characters.slice(0, maxLength - 1).join('')}…`;
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((longest, run) => Math.max(longest, run[0].length), 0);
}


/***/ })

};
