export const id = 116;
export const ids = [116];
export const modules = {

/***/ 50116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linesCommand: () => (/* binding */ linesCommand)
});

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/attribution/testFamily.ts
var testFamily = __webpack_require__(48121);
;// CONCATENATED MODULE: ./src/attribution/findTest.ts
/** @module Finds the test that somebody means, by its name or a part of it. */


const isName = (test, { name }) => (0,testFamily/* testName */.UU)(test) === name;
const isStart = (test, { name }) => (0,testFamily/* testName */.UU)(test).startsWith(name);
const isExpression = (test, { expression }) => expression?.test((0,testFamily/* testName */.UU)(test)) === true;
const isTest = ({ stretch }) => stretch === 'test';
const ofTests = (match) => (test, reading) => isTest(test) && match(test, reading);
/** What counts first. */
const MATCHES = [isName, ofTests(isStart), ofTests(isExpression), isStart, isExpression];
/**
 * The test that a text means: by its whole name, by how its name begins, or by a regular expression that only its name
 * matches; each alone or behind its package (`./e2e.TestX/sub`, `e2e.TestX/sub`, `example.com/m/e2e TestX/sub`). What is
 * done outside tests has the names that lists show: `TestMain`, `package initialisation`; its whole name goes before a
 * part of the name of a test, and that before a part of its own. Subtests of a test that matches do not count beside it.
 */
function findTest({ tests }, text) {
    const plain = readingOf(undefined, text);
    const behind = readingsBehind(text);
    for (const match of text === '' ? [] : MATCHES)
        for (const readings of [[plain], behind]) {
            const found = tests.flatMap((test, index) => readings.some((reading) => isIn(test, reading.place) && match(test, reading)) ? index : []);
            const outer = outermost(tests, found);
            const [test, ...others] = outer;
            if (test !== undefined)
                return others.length === 0 ? { kind: 'one', test } : { kind: 'several', tests: outer };
        }
    return { kind: 'none', problem: plain.problem };
}
/**
 * The names of tests that come into question for a text that means none, and what they are compared with: those of the
 * package that the text names, or else all.
 */
function similarTo({ tests }, text) {
    const named = tests.filter(isTest);
    for (const { place, name } of readingsBehind(text)) {
        const own = named.filter((test) => isIn(test, place));
        if (own.length > 0)
            return { word: name, tests: own };
    }
    return { word: text.replace(/^[^ ]*?[. ](?=Test|Fuzz|Example)/, ''), tests: named };
}
/** Those that are not subtests of another one of them. */
function outermost(tests, found) {
    const names = new Set(found.map((index) => `${tests[index]?.importPath ?? ''} ${tests[index]?.name ?? ''}`));
    return found.filter((index) => {
        const { importPath = '', name = '' } = tests[index] ?? {};
        for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
            if (names.has(`${importPath} ${name.slice(0, slash)}`))
                return false;
        return true;
    });
}
/** How a text may be a package and a name. */
function readingsBehind(text) {
    const plain = text.replace(/^\.\//, '');
    return [...plain.matchAll(/[. ]/g)]
        .filter(({ index }) => index > 0 && index + 1 < plain.length)
        .map(({ index }) => readingOf(plain.slice(0, index), plain.slice(index + 1)));
}
function readingOf(place, name) {
    try {
        return { place, name, expression: new RegExp(name, 'u') };
    }
    catch (error) {
        const said = (0,errors/* describeError */.Uc)(error);
        return { place, name, expression: undefined, problem: said.slice(said.lastIndexOf(': ') + 1).trim() };
    }
}
/** Whether the import path of a test is a place, or ends with it. */
function isIn({ importPath }, place) {
    return place === undefined || importPath === place || importPath.endsWith(`/${place}`);
}

// EXTERNAL MODULE: ./src/findings/nearest.ts
var nearest = __webpack_require__(60096);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/report/attribution/answersJson.ts
var answersJson = __webpack_require__(78101);
// EXTERNAL MODULE: ./src/coverage/codeEnd.ts
var codeEnd = __webpack_require__(89000);
// EXTERNAL MODULE: ./src/coverage/measuredText.ts
var measuredText = __webpack_require__(49203);
;// CONCATENATED MODULE: ./src/report/attribution/shownLines.ts
/** @module The lines of a test as they are shown. */


/** Ranges end with code, as far as the sources are known. */
async function shownLines(found, sources) {
    const files = [];
    for (const file of found.files) {
        const code = (await (0,measuredText/* readText */.y)(sources, file.path))?.code;
        files.push({ ...file, ranges: file.ranges.map((range) => (0,codeEnd/* upToCode */.M)(range, code)) });
    }
    return { ...found, files };
}

;// CONCATENATED MODULE: ./src/attribution/unitsOfTests.ts
/** The units of some tests together. @param tests their indexes */
function unitsOfTests(attribution, tests) {
    const own = new Set(tests);
    const [exact, group] = [new Set(), new Set()];
    for (const [index, subject] of attribution.subjects.entries()) {
        const among = subject.tests.filter((test) => own.has(test)).length;
        if (among === 0)
            continue;
        // Whichever of them it was, it is one of these tests.
        const found = among === subject.tests.length ? exact : group;
        for (const unit of attribution.unitsOf(index))
            found.add(unit);
    }
    const sorted = (units) => [...units].sort((one, other) => one - other);
    return { exact: sorted(exact), group: sorted([...group].filter((unit) => !exact.has(unit))) };
}

// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
;// CONCATENATED MODULE: ./src/report/attribution/testLines.ts




const SHARES = ['alone', 'exact', 'group'];
/** @param test the index of the test */
function testLines(files, test) {
    const { attribution, carried } = files;
    const found = attribution.tests[test];
    if (found === undefined)
        return undefined;
    const family = (0,testFamily/* familyOf */.Ap)(attribution, test);
    const shares = sharesOf(files, family);
    const covered = [...files.all.values()].flatMap(({ coverage, table }) => {
        const shareOf = (at) => {
            const share = shares.get(table.first + at);
            const unit = coverage.units[at];
            // Tests that did not run cover it as well.
            return share === 'alone' && unit !== undefined && carried.isOfLeftOut(unit) ? 'exact' : share;
        };
        const ranges = SHARES.flatMap((share) => rangesOf(coverage, share, shareOf));
        if (ranges.length === 0)
            return [];
        return [{ path: coverage.path, ranges: ranges.sort((one, other) => one.startLine - other.startLine) }];
    });
    const all = covered.flatMap(({ ranges }) => ranges);
    const sum = (share) => (0,tallies/* statementsOf */.GX)(all.filter((range) => range.share === share));
    return {
        test: found,
        subTests: family.filter((each) => each !== test).flatMap((each) => attribution.tests[each] ?? []),
        files: covered,
        statements: { alone: sum('alone'), exact: sum('exact'), group: sum('group') },
    };
}
/** By unit. */
function sharesOf({ attribution }, family) {
    const own = new Set(family);
    const { exact, group } = unitsOfTests(attribution, family);
    const isOwn = (subject) => {
        const { tests = [] } = attribution.subjects[subject] ?? {};
        return tests.length > 0 && tests.every((each) => own.has(each));
    };
    return new Map([
        ...exact.map((unit) => [unit, attribution.subjectsOf(unit).every(isOwn) ? 'alone' : 'exact']),
        ...group.map((unit) => [unit, 'group']),
    ]);
}
function rangesOf(file, share, shareOf) {
    if (!file.units.some((_, i) => shareOf(i) === share))
        return [];
    return (0,uncovered/* rangesOfUnits */.HN)(file, (unit) => shareOf(unit) === share).map((range) => ({ ...range, share }));
}

// EXTERNAL MODULE: ./src/support/lineRange.ts
var lineRange = __webpack_require__(16708);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/report/words.ts
var report_words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/report/attribution/testNames.ts
var testNames = __webpack_require__(89092);
;// CONCATENATED MODULE: ./src/report/attribution/testLinesText.ts
/** @module The answer of `lines` for a terminal: lines that editors and terminals open, `file:line: message`. */





/** Ranges that are shown; JSON has all of them. */
const MAX_RANGES = 2000;
/** What is said of a test, and of what a test process does outside tests. */
const SHARE_WORDS = {
    test: { alone: ', this test only', exact: '', group: ', or other tests' },
    outside: { alone: ', only here', exact: '', group: ', or tests' },
};
/**
 * @param placeOf a file as it is shown, by its path in the coverage model
 * @returns lines, each with a newline
 */
function testLinesText(found, placeOf, { colors, modulePath }) {
    const { test, subTests, files } = found;
    const name = `${colors.bold((0,testNames/* testText */.e5)(test))} (${(0,plainText/* plainLine */.h0)((0,report_words/* exactPath */.V$)(test.importPath, modulePath))})`;
    const family = subTests.length === 0 ? '' : ` and its ${(0,plural/* plural */.L)(subTests.length, 'subtest')}`;
    const words = SHARE_WORDS[test.stretch === 'test' ? 'test' : 'outside'];
    const ranges = files.flatMap(({ path, ranges: own }) => own.map((range) => rangeLine(placeOf(path), range, words[range.share])));
    const more = ranges.length - MAX_RANGES;
    const lines = [
        `${name}${family}: ${figures(found)}`,
        ...ranges.slice(0, MAX_RANGES),
        ...(more > 0 ? [colors.dim(`and ${more} more with --format json`)] : []),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
/** `12 statements, 4 of them by this test only; 5 more by it or other tests; 3 files`. */
function figures({ test, statements: { alone, exact, group }, files }) {
    const sure = alone + exact;
    if (sure + group === 0)
        return 'no statement';
    const [only, others] = test.stretch === 'test'
        ? ['by this test only', 'by it or other tests']
        : ['only here', 'here or by tests'];
    const own = sure === 0 ? [] : [`${(0,plural/* plural */.L)(sure, 'statement')}${alone === 0 ? '' : `, ${alone} of them ${only}`}`];
    const maybe = group === 0 ? [] : [`${sure === 0 ? (0,plural/* plural */.L)(group, 'statement') : `${group} more`} ${others}`];
    return [...own, ...maybe, (0,plural/* plural */.L)(files.length, 'file')].join('; ');
}
function rangeLine(place, { startLine, endLine, functionName, statements }, share) {
    const lines = (0,lineRange/* rangeText */.l)(startLine, endLine);
    return `${(0,plainText/* shownName */.HD)(place)}:${lines}: ${(0,report_words/* plainFunction */.tZ)(functionName)}: ${(0,plural/* plural */.L)(statements, 'statement')}${share}`;
}

// EXTERNAL MODULE: ./src/report/measuredFiles.ts + 2 modules
var measuredFiles = __webpack_require__(6802);
// EXTERNAL MODULE: ./src/report/lcov/lcov.ts
var lcov = __webpack_require__(26887);
;// CONCATENATED MODULE: ./src/report/lcov/lcovTests.ts




/** Tests whose counts of a file are in memory at the same time. */
const BATCH = 64;
/** In place of the index of a test: nobody knows which one. */
const UNATTRIBUTED = -1;
/**
 * The records, file by file.
 * @param tests indexes of the tests that are wanted; by default, all
 */
async function* lcovTests(report, files, tests) {
    const names = lcovTests_testNames(files.attribution.tests, report.modulePath);
    for await (const measured of (0,measuredFiles/* measuredFiles */.U)(report)) {
        const executed = executedBy(measured, files, files.all.get(measured.file.path), tests);
        yield [...records(measured, executed, names)].join('');
    }
}
function executedBy({ file }, { attribution }, known, tests) {
    const found = new Map();
    const add = (test, unit) => {
        const units = found.get(test);
        if (units === undefined)
            found.set(test, new Set([unit]));
        else
            units.add(unit);
    };
    for (const [unit, { count }] of file.units.entries()) {
        if (count === 0)
            continue;
        const subjects = known === undefined ? [] : attribution.subjectsOf(known.table.first + unit);
        const exact = subjects.flatMap((index) => {
            const subject = attribution.subjects[index];
            return subject?.exact === true ? subject.tests : [];
        });
        for (const test of exact)
            if (tests?.has(test) !== false)
                add(test, unit);
        if (exact.length === 0 && tests === undefined)
            add(UNATTRIBUTED, unit);
    }
    return new Map([...found].sort(([one], [other]) => one - other));
}
function* records(measured, executed, names) {
    const { path, file } = measured;
    if (path === undefined || measured.lines.lines.length === 0)
        return;
    const none = file.units.map((unit) => ({ ...unit, count: 0, counts: [] }));
    const empty = measured.withFile({ ...file, units: none }, 0);
    yield (0,lcov/* record */.g)(empty, path, '', empty.lines.together, -1);
    const tests = [...executed];
    for (let at = 0; at < tests.length; at += BATCH) {
        const batch = tests.slice(at, at + BATCH);
        const units = file.units.map((unit, i) => ({
            ...unit,
            counts: batch.map(([, own]) => Number(own.has(i))),
        }));
        const counted = measured.withFile({ ...file, units }, batch.length);
        for (const [i, [test]] of batch.entries()) {
            const column = counted.lines.bySource[i];
            if (column !== undefined)
                yield (0,lcov/* record */.g)(counted, path, names[test] ?? 'unattributed', column, i, true);
        }
    }
}
/** Letters, digits and underscores, as readers make them of any name, and each once. */
function lcovTests_testNames(tests, modulePath) {
    const used = new Set(['unattributed']);
    return tests.map((test) => {
        const place = (0,report_words/* exactPath */.V$)(test.importPath, modulePath).replace(/^\.\/?/, '');
        const plain = `${place === '' ? '' : `${place}.`}${(0,testFamily/* testName */.UU)(test)}`.replace(/\W/g, '_');
        let name = plain;
        for (let number = 2; used.has(name); number++)
            name = `${plain}_${number}`;
        used.add(name);
        return name;
    });
}

// EXTERNAL MODULE: ./src/report/repositoryFiles.ts
var repositoryFiles = __webpack_require__(40753);
// EXTERNAL MODULE: ./src/report/uncoveredPlaces.ts
var uncoveredPlaces = __webpack_require__(33873);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/cli/attribution/attributedReport.ts
var attributedReport = __webpack_require__(68700);
;// CONCATENATED MODULE: ./src/cli/attribution/linesCommand.ts
/** @module The command `lines`: what a test covers. */
















/** Tests that are named if several were meant. */
const MAX_CANDIDATES = 20;
/** Tests that are suggested. */
const MAX_SUGGESTIONS = 3;
/**
 * @param name of a test; undefined for all, which only other tools can be given
 * @returns the exit code: 1 if the test covers nothing
 */
async function linesCommand(name, options) {
    const format = (0,cli_options/* optionText */.re)(options, 'format');
    if (name?.trim() === '' || (name === undefined && format !== 'lcov'))
        throw new errors/* UserError */.yo('lines: no test is named', 'Name one, or print all of them with --format lcov.');
    const asked = await (0,attributedReport/* readAttributed */.D)(options, (0,system/* readSystem */.m)());
    const test = name === undefined ? undefined : testNamed(name, asked);
    if (format === 'lcov')
        return printLcov(asked, test);
    return test === undefined ? 1 : printLines(asked, test, format === 'json');
}
/** @throws UserError with the candidates, or with similar names */
function testNamed(name, { report, files: { attribution } }) {
    const found = findTest(attribution, name);
    if (found.kind === 'one')
        return found.test;
    if (found.kind === 'none')
        refuseLeftOut(name, report);
    throw found.kind === 'none' ? unknownTest(name, found, attribution) : severalTests(name, found, attribution);
}
async function printLcov({ report, files }, test) {
    const { attribution } = files;
    const wanted = test === undefined ? undefined : new Set((0,testFamily/* familyOf */.Ap)(attribution, test));
    for await (const records of lcovTests(report, files, wanted))
        process.stdout.write(records);
    const isFound = attribution.subjects.some(({ tests, exact }) => wanted === undefined || (exact && tests.some((each) => wanted.has(each))));
    return isFound ? 0 : 1;
}
async function printLines({ report, files }, test, isJson) {
    const lines = testLines(files, test);
    if (lines === undefined)
        return 1;
    const found = await shownLines(lines, report.sources);
    const paths = found.files.map(({ path }) => path);
    if (isJson) {
        const inRepository = (0,repositoryFiles/* repositoryPaths */.D4)(report);
        process.stdout.write((0,answersJson/* testLinesJson */.QW)(found, (path) => inRepository.get(path) ?? path));
    }
    else {
        const places = await (0,uncoveredPlaces/* filePlaces */.PK)(report, paths, (0,system/* readSystem */.m)().workingDirectory);
        const text = testLinesText(found, (path) => places.get(path) ?? path, {
            colors: (0,cli_options/* colorsFor */.u0)(process.stdout),
            columns: (0,cli_options/* widthOf */.qz)(process.stdout),
            modulePath: report.modulePath,
        });
        process.stdout.write(text);
    }
    return paths.length > 0 ? 0 : 1;
}
/** @throws UserError if the test did not run because the change cannot affect it */
function refuseLeftOut(name, { impact }) {
    const tests = (impact?.selection?.leftOut ?? []).map((key) => ({
        importPath: key.slice(0, key.lastIndexOf(' ')),
        stretch: 'test',
        name: key.slice(key.lastIndexOf(' ') + 1),
    }));
    const found = findTest({ tests }, name);
    const test = found.kind === 'one' ? tests[found.test] : undefined;
    if (test === undefined)
        return;
    const baseline = (0,plainText/* plainLine */.h0)(impact?.baseline?.name ?? 'the baseline');
    throw new errors/* UserError */.yo(`${qualified(test)} did not run, as the change cannot affect it`, `What it covers is in the report of ${baseline}.`);
}
function severalTests(name, { tests: found }, { tests }) {
    const all = found.flatMap((test) => tests[test] ?? []);
    const named = all.slice(0, MAX_CANDIDATES);
    const more = all.length - named.length;
    const places = all.some(({ stretch }) => stretch === 'test') ? 'tests' : 'packages';
    return new errors/* UserError */.yo(`${(0,plainText/* plainLine */.h0)(name)} may be ${places === 'tests' ? '' : 'that of '}any of ${all.length} ${places}`, [
        'Name one:',
        ...named.map((test) => `  ${qualified(test)}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'));
}
function unknownTest(name, { problem }, attribution) {
    const { word, tests } = similarTo(attribution, name);
    const near = (0,nearest/* nearest */.p)(word, [...new Set(tests.map(testFamily/* testName */.UU))]);
    const why = problem === undefined ? '' : `, and it is no regular expression: ${problem}`;
    return new errors/* UserError */.yo(`no test of the report is named ${(0,plainText/* plainLine */.h0)(name)}${why}`, near.length === 0
        ? 'The report has no tests.'
        : `Did you mean ${near.slice(0, MAX_SUGGESTIONS).map(plainText/* plainLine */.h0).join(', ')}?`);
}
/** As `lines` takes it: `example.com/m/e2e.TestX`. */
function qualified(test) {
    return `${(0,plainText/* plainLine */.h0)(test.importPath)}.${(0,testNames/* testText */.e5)(test)}`;
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

/***/ 26887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lcov),
/* harmony export */   g: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45770);
/**
 * @module lcov.info, for lcov and genhtml, Codecov, Coveralls and editors. Each source of data is a test of its own (TN),
 * which all of these readers add up; a file is left out of the later ones if they executed nothing of it.
 *
 * Functions are written as FN and FNDA, which every reader knows. lcov 2.2 has FNL and FNA for the same, but refuses a file
 * with both. A line with several units has a branch (BRDA) for each of them: no reader could otherwise know that it
 * is only partly covered.
 */

/** @param sources of the coverage model */
function lcov(sources, output) {
    return {
        begin: () => Promise.resolve(),
        add: (measured) => output.append(records(measured, sources)),
        end: async () => {
            await output.end();
        },
    };
}
function records(measured, sources) {
    const { path, lines } = measured;
    if (path === undefined || lines.lines.length === 0)
        return '';
    if (sources.length === 0)
        return record(measured, path, '', lines.together, -1);
    return sources
        .map((source, i) => {
        const column = lines.bySource[i];
        if (column === undefined || (i > 0 && (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .hitLines */ .HZ)(column) === 0))
            return '';
        return record(measured, path, source, column, i);
    })
        .join('');
}
/**
 * What a test executed of a file.
 * @param index of the source; -1 for all of them together
 * @param isSparse whether only what was executed is in it
 */
function record({ lines, functions, file }, path, test, column, index, isSparse = false) {
    const calls = functions
        .map(({ startLine, name, count, counts }) => ({
        startLine,
        name,
        count: index < 0 ? count : (counts[index] ?? 0),
    }))
        .filter(({ count }) => count > 0 || !isSparse);
    const countOf = (unit) => {
        const { count = 0, counts = [] } = file.units[unit] ?? {};
        return index < 0 ? count : (counts[index] ?? 0);
    };
    let text = `TN:${test}\nSF:${path}\n`;
    for (const { startLine, name } of calls)
        text += `FN:${startLine},${name}\n`;
    for (const { count, name } of calls)
        text += `FNDA:${count},${name}\n`;
    text += `FNF:${calls.length}\nFNH:${calls.filter(({ count }) => count > 0).length}\n`;
    text += branches(lines, column, countOf, isSparse);
    for (let i = 0; i < lines.lines.length; i++)
        if (!isSparse || (column.executed[i] ?? 0) > 0)
            text += `DA:${lines.lines[i] ?? 0},${column.hits[i] ?? 0}\n`;
    const hit = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .hitLines */ .HZ)(column);
    return `${text}LF:${isSparse ? hit : lines.lines.length}\nLH:${hit}\nend_of_record\n`;
}
function branches(lines, column, countOf, isSparse) {
    let [text, found, hit] = ['', 0, 0];
    for (let i = 0; i < lines.lines.length; i++) {
        const isExecuted = (column.executed[i] ?? 0) > 0;
        if ((lines.units[i] ?? 0) < 2 || (isSparse && !isExecuted))
            continue;
        for (const [branch, count] of countsOn(lines, column, i, countOf).entries()) {
            text += `BRDA:${lines.lines[i] ?? 0},0,${branch},${isExecuted ? count : '-'}\n`;
            found++;
            if (count > 0)
                hit++;
        }
    }
    return found === 0 ? '' : `${text}BRF:${found}\nBRH:${hit}\n`;
}
/**
 * The counts of the units on line i. Of those that neither begin nor end there, which are several only if builds were
 * mixed, one stands for all that were executed, and one for the others.
 */
function countsOn({ units, edges }, column, i, countOf) {
    const counts = Array.from(edges.units.subarray(edges.starts[i], edges.starts[i + 1]), countOf);
    const executed = (column.executed[i] ?? 0) - counts.filter((count) => count > 0).length;
    const others = (units[i] ?? 0) - counts.length - executed;
    if (executed > 0)
        counts.push(column.hits[i] ?? 0);
    if (others > 0)
        counts.push(0);
    return counts;
}


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ MeasuredFile),
  U: () => (/* binding */ measuredFiles)
});

// EXTERNAL MODULE: ./src/coverage/functions.ts
var functions = __webpack_require__(47775);
;// CONCATENATED MODULE: ./src/coverage/declaredFunctions.ts
/** @module The functions of a file as formats of other tools want them: each with its own name, line and count of calls. */

/**
 * The functions of a file, in its order.
 * @param code undefined if the source is not known; then adjacent functions of the same name are one
 */
function declaredFunctions(file, code) {
    const declarations = new Declarations(code?.declarations ?? []);
    const found = [];
    for (const { name, literal, units, endLine } of (0,functions/* functionsOf */.TW)(file)) {
        if (literal) {
            found.push(...declared(name, units, endLine, undefined));
            continue;
        }
        let start = 0;
        for (const [at, unit] of units.entries()) {
            const next = units[at + 1];
            const line = declarations.before(unit.startLine);
            if (next !== undefined && declarations.before(next.startLine) === line)
                continue;
            const group = units.slice(start, at + 1);
            found.push(...declared(name, group, next === undefined ? endLine : lastLine(group), line));
            start = at + 1;
        }
    }
    return numbered(found);
}
function declared(name, units, endLine, line) {
    const [first] = units;
    if (first === undefined)
        return [];
    return [{ name, startLine: line ?? first.startLine, endLine, count: first.count, counts: first.counts }];
}
function lastLine(units) {
    return units.reduce((line, unit) => Math.max(line, unit.endLine), 1);
}
/** Gives functions of the same name different ones, as the linker does with `init`. */
function numbered(functions) {
    const named = new Map();
    for (const { name } of functions)
        named.set(name, (named.get(name) ?? 0) + 1);
    const used = new Map();
    return functions.map((each) => {
        const { name } = each;
        if (named.get(name) === 1)
            return each;
        const number = used.get(name) ?? 0;
        used.set(name, number + 1);
        return { ...each, name: `${name}.${number}` };
    });
}
/** Lines on which functions are declared. */
class Declarations {
    lines;
    constructor(lines) {
        this.lines = lines;
    }
    /** The last declaration that is not after a line. */
    before(line) {
        let [low, high] = [0, this.lines.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.lines[middle] ?? 0) <= line)
                low = middle + 1;
            else
                high = middle;
        }
        return this.lines[low - 1];
    }
}

// EXTERNAL MODULE: ./src/coverage/lines.ts + 1 modules
var lines = __webpack_require__(45770);
;// CONCATENATED MODULE: ./src/coverage/unitsFit.ts
/**
 * @module Whether units can be of a text whose content nobody recorded. Go's data has no hash of the sources, but its units
 * begin and end at certain places: at braces and colons of blocks, and at tokens. A text whose blocks are somewhere else,
 * or whose functions have other names, is another one, or is not formatted as gofmt does it.
 */

/** Comments, which become blanks, and literals, which become quotes: what is in them is no code. */
const NO_CODE = /\/\/[^\n]*|\/\*[^]*?\*\/|`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
/** A line that opens a block in which statements are counted. Composite literals have no blank before their brace. */
const OPENS = /[\w\x80-\xff)\]"*}] \{$/;
const OPENS_OTHER = /\b(?:struct|interface) \{$|\b(?:switch|select)\b/;
/** The unit of an else branch begins behind the keyword. */
const ELSE = /(?:^|\W)else$/;
/** A unit ends in front of a label. */
const LABEL = /^[\w\x80-\xff]+:$/;
const CLAUSE = /^\s*(?:case\b.*|default):$/;
const DECLARATION = /^func\s*(?:\([^)]*\)\s*)?([\w\x80-\xff]+)/;
const WORD = /[\w\x80-\xff"]/;
/** Go does not count in functions without a name. */
const BLANK = '_';
/** Whether the units of a file are where such units are in the text, and all of its blocks have one. */
function unitsFit(file, content) {
    const lines = codeLines(content);
    const starts = new Set(file.units.map((unit) => `${unit.startLine}:${unit.startColumn}`));
    return (file.units.every((unit) => {
        const { startLine, startColumn, endLine, endColumn } = unit;
        const isEmpty = startLine === endLine && startColumn === endColumn;
        return (begins(lines, startLine, startColumn) &&
            (isEmpty || ends(lines, endLine, endColumn) || (endColumn === 1 && goesOn(lines, endLine, starts))));
    }) &&
        blockStarts(lines).every((places) => places.some((place) => starts.has(place))) &&
        areDeclared(lines, (0,functions/* functionsOf */.TW)(file)));
}
/** Lines with a character for each byte. */
function codeLines(content) {
    const masked = content.toString('latin1').replaceAll(NO_CODE, (text) => {
        const isComment = text.startsWith('/');
        return text.replaceAll(/[^\n]/g, isComment ? ' ' : '"');
    });
    return masked.split('\n').map((line) => line.trimEnd());
}
/** @param line 1-based, like the column */
function begins(lines, line, column) {
    const text = lines[line - 1];
    if (text === undefined)
        return false;
    const [before, at] = [text[column - 2] ?? ' ', text[column - 1] ?? ' '];
    return ([':', '{'].includes(before) ||
        at === '{' ||
        ELSE.test(text.slice(0, column - 1)) ||
        (!/[\s)}\],;]/.test(at) && !(WORD.test(before) && WORD.test(at))));
}
function ends(lines, line, column) {
    const text = lines[line - 1];
    if (text === undefined)
        return false;
    const [before, at] = [text[column - 2] ?? ' ', text[column - 1] ?? ' '];
    return (before === '}' ||
        at === '{' ||
        LABEL.test(text.slice(column - 1)) ||
        (!/[\s,(]/.test(before) && !(WORD.test(before) && WORD.test(at))));
}
/** Since Go 1.27, units end behind their last line: then a block ends, or another unit begins. */
function goesOn(lines, line, starts) {
    let next = line - 1;
    while (lines[next] === '')
        next++;
    const text = lines[next] ?? '}';
    return (/^\s*\}/.test(text) ||
        CLAUSE.test(text) ||
        LABEL.test(text.trim()) ||
        starts.has(placeOfToken(text, next + 1)));
}
/** @param text of a line with code */
function placeOfToken(text, line) {
    return `${line}:${text.search(/\S/) + 1}`;
}
/**
 * Where units have to begin, one of several places for each block: at its brace, behind the colon of a clause, or, since
 * Go 1.27, at its first token. Blocks without code may have none.
 */
function blockStarts(lines) {
    return lines.flatMap((text, index) => {
        const columns = openColumns(text);
        if (columns.length === 0)
            return [];
        let next = index + 1;
        while (lines[next] === '')
            next++;
        const first = lines[next] ?? '}';
        if (/^\s*\}/.test(first) || CLAUSE.test(first))
            return [];
        return [[...columns.map((column) => `${index + 1}:${column}`), placeOfToken(first, next + 1)]];
    });
}
/** The columns in which the unit of a block can begin that a line opens; none if it opens none. */
function openColumns(text) {
    if (CLAUSE.test(text))
        return [text.length + 1];
    if (!OPENS.test(text) || OPENS_OTHER.test(text) || DECLARATION.exec(text)?.[1] === BLANK)
        return [];
    return ELSE.test(text.slice(0, -2)) ? [text.length - 1] : [text.length];
}
/** Whether the last function that is declared before each unit has the name of that unit's function. */
function areDeclared(lines, functions) {
    const declared = [];
    let last = '';
    for (const line of lines) {
        last = DECLARATION.exec(line)?.[1] ?? last;
        declared.push(last);
    }
    return functions.every(({ name, literal, units }) => {
        const own = Buffer.from(name.slice(name.lastIndexOf('.') + 1)).toString('latin1');
        return literal || units.every(({ startLine }) => declared[startLine - 1] === own);
    });
}

// EXTERNAL MODULE: ./src/coverage/sourceCode.ts
var sourceCode = __webpack_require__(8988);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/report/reportedPaths.ts
var reportedPaths = __webpack_require__(50071);
;// CONCATENATED MODULE: ./src/report/measuredFiles.ts
/** @module The measured files with their sources and lines: one pass over them serves every format. */






/** How many sources are read ahead. */
const READ_AHEAD = 8;
/** A measured file. What not every format needs of it is found when it is asked for. */
class MeasuredFile {
    sourced;
    pkg;
    path;
    file;
    /** Only given if the units can be of it. */
    source;
    /** Of the source, even if the units cannot be of it. */
    code;
    foundLines;
    foundFunctions;
    /**
     * @param pkg its package
     * @param path its path for other tools, as a shown name; undefined if its lines may be those of another file, so that none should be shown
     */
    constructor(sourced, pkg, path) {
        this.sourced = sourced;
        this.pkg = pkg;
        this.path = path;
        const { file, content } = sourced;
        this.file = file;
        this.code = content.kind === 'found' ? new sourceCode/* SourceCode */.x(content.content) : undefined;
        this.source = this.code === undefined || (0,lines/* fits */.lA)(file.units, this.code) ? content : { kind: 'differs' };
    }
    /** The same file with other units, of as many sources. */
    withFile(file, sources) {
        return new MeasuredFile({ ...this.sourced, file, sources }, this.pkg, this.path);
    }
    get lines() {
        const { file, sources, lastLine } = this.sourced;
        this.foundLines ??= (0,lines/* linesOf */.Dx)(file.units, sources, this.code, lastLine);
        return this.foundLines;
    }
    get functions() {
        const code = this.source.kind === 'found' ? this.code : undefined;
        this.foundFunctions ??= declaredFunctions(this.file, code);
        return this.foundFunctions;
    }
}
/** The measured files in the order of the model. Each source is read once; only a few are in memory. */
async function* measuredFiles(report) {
    const { coverage, sources } = report;
    const paths = (0,reportedPaths/* reportedPaths */.G)(report);
    const known = new Map(report.files.map((file) => [file.path, file]));
    const files = coverage.packages.flatMap((pkg) => pkg.files.map((file) => ({ pkg, file })));
    const reading = [];
    for (const [at, { pkg, file }] of files.entries()) {
        for (let next = reading.length; next < Math.min(files.length, at + READ_AHEAD); next++)
            reading.push(readOf(sources, files[next]?.file));
        const content = await (reading[at] ?? readOf(sources, file));
        // Frees the content when the consumers are done.
        reading[at] = NOTHING;
        const sourced = { file, content, sources: coverage.sources.length, lastLine: known.get(file.path)?.lines };
        const path = paths(file.path, pkg);
        yield new MeasuredFile(sourced, pkg, path === undefined ? undefined : (0,plainText/* shownName */.HD)(path));
    }
}
const NOTHING = Promise.resolve({ kind: 'unknown' });
async function readOf(sources, file) {
    if (file === undefined)
        return NOTHING;
    const content = await sources.read(file.path);
    if (content.kind !== 'unknown')
        return content;
    const guess = await sources.guess(file.path);
    if (guess === undefined)
        return content;
    return unitsFit(file, guess) ? { kind: 'found', content: guess, isGuess: true } : { kind: 'differs' };
}


/***/ })

};
