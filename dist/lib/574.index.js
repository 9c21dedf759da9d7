export const id = 574;
export const ids = [574];
export const modules = {

/***/ 40574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testsCommand: () => (/* binding */ testsCommand)
});

// EXTERNAL MODULE: ./src/coverage/measuredText.ts
var measuredText = __webpack_require__(49203);
// EXTERNAL MODULE: ./src/process/system.ts
var process_system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/report/attribution/answersJson.ts
var answersJson = __webpack_require__(78101);
// EXTERNAL MODULE: ./src/coverage/sourceFiles.ts
var sourceFiles = __webpack_require__(53078);
// EXTERNAL MODULE: ./src/coverage/sourcePack.ts
var sourcePack = __webpack_require__(27592);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
;// CONCATENATED MODULE: ./src/report/attribution/changedSource.ts
/** @module Whether a file is still the one that was measured. */



/**
 * Whether the file in the checkout has another content than the measured one; undefined if it is not there, or the data does
 * not say what was measured.
 * @param path as in the coverage model
 */
async function isChanged({ files, sources }, path) {
    const measured = files.find((file) => file.path === path);
    const place = await sources.place(path);
    if (measured === undefined || place === undefined)
        return undefined;
    const content = await (0,regularFile/* readRegularFile */.XF)(place, sourceFiles/* MAX_SOURCE_LENGTH */.Mf).catch(() => undefined);
    // Line ends do not count: git may store others than the checkout has.
    return content === undefined ? undefined : !(0,sourceFiles/* hasHash */.Fp)(content, 'win32', (0,sourcePack/* textId */.re)(measured));
}

// EXTERNAL MODULE: ./src/attribution/lastBranch.ts + 1 modules
var lastBranch = __webpack_require__(26468);
// EXTERNAL MODULE: ./src/attribution/testsOfUnits.ts
var testsOfUnits = __webpack_require__(84994);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
;// CONCATENATED MODULE: ./src/attribution/unitsOfLines.ts

/** The numbers that each unit has in `UnitTable.positions`. */
const POSITION_NUMBERS = 4;
function placeOfUnit({ positions }, unit) {
    const at = unit * POSITION_NUMBERS;
    return {
        startLine: positions[at] ?? 0,
        startColumn: positions[at + 1] ?? 0,
        endLine: positions[at + 2] ?? 0,
        endColumn: positions[at + 3] ?? 0,
    };
}
/**
 * The numbers of the units on lines of a file, ascending. With the source, these are the units that have code there, by
 * the rule of docs/lines.md; without it, all that touch the lines and do not merely begin with the brace of a block there.
 */
function unitsOfLines(table, { first, count }, lines, code) {
    const found = new Set();
    const units = Array.from({ length: count }, (_, i) => first + i);
    const places = units.map((unit) => placeOfUnit(table, unit));
    for (let line = lines.startLine; line <= lines.endLine; line++)
        for (const i of unitsOfLine(places, line, code))
            found.add(first + i);
    return [...found].sort((one, other) => one - other);
}
function unitsOfLine(places, line, code) {
    const touching = places.flatMap((place, i) => place.startLine <= line && line <= (0,uncovered/* lastLineOf */.SH)(place) ? { place, i } : []);
    const counting = touching.filter(({ place }) => code === undefined
        ? !touching.some(({ place: other }) => isOpener(other, place, line))
        : code.hasCode(line, place.startLine === line ? place.startColumn : 1, place.endLine === line ? place.endColumn : Infinity));
    const shown = counting.length > 0 || code?.hasCode(line) === false
        ? counting
        : touching.filter(({ place }) => place.startLine === line);
    return shown.map(({ i }) => i);
}
/** Whether a unit ends on a line where another one of several lines begins: `if err != nil {`. */
function isOpener(unit, opened, line) {
    return (opened.startLine === line &&
        opened.endLine > line &&
        unit.endLine === line &&
        unit.endColumn === opened.startColumn);
}

// EXTERNAL MODULE: ./src/coverage/codeEnd.ts
var codeEnd = __webpack_require__(89000);
;// CONCATENATED MODULE: ./src/report/attribution/lineTests.ts





/** @param text the measured source; undefined if it is not known */
function lineTests(files, file, lines, text) {
    const { attribution, carried } = files;
    const { coverage, table } = file;
    const numbers = unitsOfLines(attribution.units, table, lines, text?.code);
    const units = numbers.flatMap((number) => coverage.units[number - table.first] ?? []);
    const found = (0,testsOfUnits/* testsOfUnits */.s)(attribution, numbers);
    const named = (tests) => tests.flatMap((test) => attribution.tests[test] ?? []);
    return {
        path: coverage.path,
        startLine: lines.startLine,
        endLine: lines.endLine,
        tally: tallyOf(units),
        exact: named(found.exact),
        groups: found.groups.map(named),
        isUnknown: found.isUnknown,
        carriedOver: carriedIn(units, carried),
        uncovered: units.some(({ count, statements }) => count === 0 && statements > 0)
            ? uncoveredBlocks(files, file, lines, text)
            : [],
    };
}
function carriedIn(units, carried) {
    const commits = new Set();
    let statements = 0;
    for (const unit of units) {
        const from = carried.baselinesOf(unit);
        for (const commit of from)
            commits.add(commit);
        if (from.length > 0)
            statements += unit.statements;
    }
    return { statements, commits: [...commits] };
}
function tallyOf(units) {
    const tally = { covered: 0, total: 0 };
    for (const { statements, count } of units) {
        tally.total += statements;
        if (count > 0)
            tally.covered += statements;
    }
    return tally;
}
function uncoveredBlocks(files, { coverage }, { startLine, endLine }, text) {
    const all = text?.content.toString('utf8').split('\n');
    const textOf = all === undefined ? undefined : (line) => all[line - 1];
    return (0,uncovered/* uncoveredRanges */.yv)(coverage)
        .filter((range) => range.startLine <= endLine && range.endLine >= startLine)
        .map((range) => {
        const branch = (0,lastBranch/* lastBranch */.X)(coverage.units, range, textOf);
        return {
            ...(0,codeEnd/* upToCode */.M)(range, text?.code),
            nearest: files.near(coverage.path, range, textOf),
            branch: branch && { line: branch.line, text: textOf?.(branch.line)?.trim() },
        };
    });
}

// EXTERNAL MODULE: ./src/attribution/testFamily.ts
var testFamily = __webpack_require__(48121);
// EXTERNAL MODULE: ./src/support/lineRange.ts
var lineRange = __webpack_require__(16708);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/terminal.ts
var terminal = __webpack_require__(36203);
// EXTERNAL MODULE: ./src/report/impact/impactWords.ts
var impactWords = __webpack_require__(91998);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/report/attribution/testNames.ts
var testNames = __webpack_require__(89092);
// EXTERNAL MODULE: ./src/report/attribution/testWords.ts + 1 modules
var testWords = __webpack_require__(99742);
;// CONCATENATED MODULE: ./src/report/attribution/lineTestsText.ts









/** Rows that are shown; JSON has all of them. */
const MAX_ROWS = 200;
const MAX_BLOCKS = 20;
/**
 * @param place the file as it is shown
 * @returns lines, each with a newline
 */
function lineTestsText(found, place, view) {
    const where = `${(0,plainText/* shownName */.HD)(place)}:${(0,lineRange/* rangeText */.l)(found.startLine, found.endLine)}`;
    const blocks = [
        `${view.colors.bold(where)}: ${statusText(found, view)}`,
        testTable(found, view),
        ...found.uncovered.slice(0, MAX_BLOCKS).map((block) => blockText(block, place, view)),
    ];
    return `${blocks.filter((block) => block !== '').join('\n')}\n`;
}
function statusText(found, view) {
    const { tally, exact, groups, isUnknown } = found;
    const { covered, total } = tally;
    if (total === 0)
        return 'there is no statement';
    if (covered === 0)
        return 'no test covers it';
    const part = covered === total ? 'covered' : `${covered} of ${(0,plural/* plural */.L)(total, 'statement')} covered`;
    const { statements } = found.carriedOver;
    if (statements === covered)
        return `${part}${carriedText(found, view)}`;
    const unknown = exact.length + groups.length === 0 ? ', but it is not known by which test' : '';
    return `${part}${unknown}${unknown === '' && isUnknown ? ', and for some of it, it is not known by which test' : ''}${carriedText(found, view)}`;
}
/** `, 2 of them carried over from main at abc1234, where tests covered it that did not run here` */
function carriedText({ tally, carriedOver }, { baseline }) {
    const { statements, commits } = carriedOver;
    if (statements === 0)
        return '';
    const share = statements === tally.covered ? '' : ` ${statements} of them`;
    return `,${share} carried over from ${commits.map((commit) => (0,plainText/* plainLine */.h0)((0,impactWords/* baselineText */.BW)(baseline, commit))).join(' and ')}: tests covered it there that did not run here`;
}
function testTable({ exact, groups }, { colors, columns, modulePath }) {
    const row = (test, how) => [
        (0,testNames/* testText */.e5)(test),
        (0,words/* exactPath */.V$)(test.importPath, modulePath),
        how,
    ];
    const rows = [
        ...(0,testFamily/* testsFirst */.KM)(exact).map((test) => row(test, 'exact')),
        ...groups.flatMap((group, i) => (0,testFamily/* testsFirst */.KM)(group).map((test) => row(test, `group ${i + 1}: at least one of ${group.length}`))),
    ];
    if (rows.length === 0)
        return '';
    const cells = [['test', 'package', 'known'], ...rows.slice(0, MAX_ROWS)];
    const [head = '', ...lines] = (0,terminal.alignColumns)((0,terminal.fitted)(cells, { width: columns, sentences: [2, 1] }), [
        'left',
        'left',
        'left',
    ]);
    const more = rows.length - MAX_ROWS;
    const rest = more > 0 ? [colors.dim(`and ${more} more with --format json`)] : [];
    return [colors.dim(head), ...lines, ...rest].join('\n');
}
function blockText(block, place, { colors, modulePath }) {
    const { startLine, endLine, functionName, nearest, branch } = block;
    const lines = `${(0,plainText/* shownName */.HD)(place)}:${(0,lineRange/* rangeText */.l)(startLine, endLine)}`;
    const where = nearest === undefined ? '' : ` (${(0,plainText/* plainLine */.h0)((0,words/* exactPath */.V$)(nearest.test.importPath, modulePath))})`;
    return [
        colors.dim(`${lines}: not covered, in ${(0,words/* plainFunction */.tZ)(functionName)}`),
        `  ${nearest === undefined ? 'no test reaches this package' : `${(0,testWords/* nearestText */.m7)(nearest, (0,testNames/* testText */.e5)(nearest.test))}${where}`}`,
        ...(branch === undefined
            ? []
            : [
                `  last branch: ${(0,plainText/* shownName */.HD)(place)}:${branch.line}${branch.text === undefined ? '' : `: ${(0,plainText/* plainLine */.h0)(branch.text)}`}`,
            ]),
    ].join('\n');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/findings/nearest.ts
var nearest = __webpack_require__(60096);
// EXTERNAL MODULE: ./src/report/repositoryFiles.ts
var repositoryFiles = __webpack_require__(40753);
;// CONCATENATED MODULE: ./src/report/attribution/namedFile.ts
/** @module The measured file that somebody names, as they see it. */




/** Files that are suggested. */
const MAX_SUGGESTIONS = 3;
/** @returns what is wrong if the text names no lines: the end of a sentence that begins with it */
function parseLines(text) {
    const [, file = '', places = ''] = /^(.+?):([\d:-]+)$/.exec(text) ?? [];
    const [, first, last = first] = /^(\d{1,9})(?:-(\d{1,9})|:\d+)?:?$/.exec(places) ?? [];
    if (first === undefined)
        return 'names no line';
    const [startLine, endLine] = [Number(first), Number(last)];
    if (startLine < 1)
        return 'names line 0, and the first one is 1';
    return endLine < startLine ? 'ends before it begins' : { file, startLine, endLine };
}
/**
 * Finds a measured file: by its path from the working directory, its path in the coverage model or in the repository, or the
 * end of one of these, such as its base name, if that is of one file only.
 * @param workingDirectory absolute
 */
async function namedFile(report, name, workingDirectory) {
    const paths = report.coverage.packages.flatMap(({ files }) => files.map(({ path }) => path));
    if (paths.includes(name))
        return { kind: 'one', path: name };
    const wanted = name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const base = lastPart(wanted);
    const place = await (0,promises_.realpath)((0,external_node_path_.resolve)(workingDirectory, name)).catch(() => undefined);
    if (place !== undefined)
        for (const path of paths)
            if (lastPart(path) === base && (await report.sources.place(path)) === place)
                return { kind: 'one', path };
    const inRepository = (0,repositoryFiles/* repositoryPaths */.D4)(report);
    const whole = paths.filter((path) => inRepository.get(path) === wanted);
    const isEnd = (path) => path?.endsWith(`/${wanted}`) === true;
    const ends = paths.filter((path) => isEnd(path) || isEnd(`/${inRepository.get(path) ?? ''}`));
    const found = whole.length > 0 ? whole : ends;
    const [path, ...others] = found;
    if (path !== undefined)
        return others.length === 0 ? { kind: 'one', path } : { kind: 'several', paths: found };
    return { kind: 'none', near: similar(wanted, paths) };
}
/** By the whole path if it has several parts, or else by the base name. */
function similar(wanted, paths) {
    const partOf = (path) => wanted.includes('/') ? path.split('/').slice(-wanted.split('/').length).join('/') : lastPart(path);
    const parts = [...new Set(paths.map(partOf))];
    return (0,nearest/* nearest */.p)(wanted, parts)
        .slice(0, MAX_SUGGESTIONS)
        .flatMap((part) => paths.filter((path) => partOf(path) === part))
        .slice(0, MAX_SUGGESTIONS);
}
function lastPart(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./src/report/uncoveredPlaces.ts
var uncoveredPlaces = __webpack_require__(33873);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/cli/terminalLog.ts
var terminalLog = __webpack_require__(47040);
// EXTERNAL MODULE: ./src/cli/attribution/attributedReport.ts
var attributedReport = __webpack_require__(68700);
;// CONCATENATED MODULE: ./src/cli/attribution/testsCommand.ts
/** @module The command `tests`: which tests cover some lines. */















/** Files that are named if several were meant. */
const MAX_CANDIDATES = 20;
/** @returns the exit code: 1 if no test covers the lines */
async function testsCommand(place, options) {
    const system = (0,process_system/* readSystem */.m)();
    const lines = parseLines(place);
    if (typeof lines === 'string')
        throw new errors/* UserError */.yo(`${(0,plainText/* shownName */.HD)(place)} ${lines}`, 'Write the file and the line: cart/cart.go:12, or cart/cart.go:12-15 for several.');
    const { report, files } = await (0,attributedReport/* readAttributed */.D)(options, system);
    const path = await pathOf(report, lines.file, system);
    const file = files.all.get(path);
    if (file === undefined)
        throw new errors/* UserError */.yo(`the report does not say which tests cover ${(0,plainText/* shownName */.HD)(lines.file)}`, 'Measure again: the data and what is known of the tests are not of the same code.');
    const shown = (await (0,uncoveredPlaces/* filePlaces */.PK)(report, [path], system.workingDirectory)).get(path) ?? path;
    refuseEnd(report, path, shown, lines.startLine);
    const found = lineTests(files, file, lines, await (0,measuredText/* readText */.y)(report.sources, path));
    const changed = await isChanged(report, path);
    if (changed === true)
        (0,terminalLog/* terminalLog */.d)(process.stderr, (0,cli_options/* colorsFor */.u0)(process.stderr)).warning(`${(0,plainText/* shownName */.HD)(shown)} has changed since it was measured: the lines are those of the measured file`);
    process.stdout.write((0,cli_options/* optionText */.re)(options, 'format') === 'json'
        ? (0,answersJson/* lineTestsJson */.Wr)(found, (0,repositoryFiles/* repositoryPaths */.D4)(report).get(path) ?? path, changed)
        : lineTestsText(found, shown, {
            colors: (0,cli_options/* colorsFor */.u0)(process.stdout),
            columns: (0,cli_options/* widthOf */.qz)(process.stdout),
            modulePath: report.modulePath,
            baseline: report.impact?.baseline,
        }));
    return found.exact.length + found.groups.length > 0 ? 0 : 1;
}
/** @throws UserError if a file, as it was measured, is known to end before a line */
function refuseEnd({ files }, path, shown, line) {
    const lines = files.find((file) => file.path === path)?.lines;
    if (lines === undefined || line <= lines)
        return;
    throw new errors/* UserError */.yo(`${(0,plainText/* shownName */.HD)(shown)} had ${(0,plural/* plural */.L)(lines, 'line')} when it was measured, so there is no line ${line}`, 'Name a line of the measured file, or measure again.');
}
async function pathOf(report, name, { workingDirectory }) {
    const found = await namedFile(report, name, workingDirectory);
    if (found.kind === 'one')
        return found.path;
    throw unknownFile(report, name, found);
}
function unknownFile(report, name, found) {
    const inRepository = (0,repositoryFiles/* repositoryPaths */.D4)(report);
    const named = (paths) => paths.map((path) => (0,plainText/* shownName */.HD)(inRepository.get(path) ?? path));
    if (found.kind === 'several') {
        const more = found.paths.length - MAX_CANDIDATES;
        return new errors/* UserError */.yo(`${(0,plainText/* shownName */.HD)(name)} may be any of ${found.paths.length} files`, [
            'Name one:',
            ...named(found.paths.slice(0, MAX_CANDIDATES)).map((path) => `  ${path}`),
            ...(more > 0 ? [`  and ${more} more`] : []),
        ].join('\n'));
    }
    if (name.endsWith('_test.go'))
        return new errors/* UserError */.yo(`${(0,plainText/* shownName */.HD)(name)} has tests, and Go does not measure files with tests`, 'Name a file that they test, or ask what a test covers: go-integration-coverage lines TEST');
    return new errors/* UserError */.yo(`${(0,plainText/* shownName */.HD)(name)} is not in the report`, found.near.length === 0
        ? 'Only files with statements that are linked into a measured binary or test are.'
        : `Did you mean ${named(found.near).join(', ')}? Only files with statements that are linked into a measured binary or test are in it.`);
}


/***/ }),

/***/ 47040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45124);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);


/** Columns of a terminal that does not say how many it has. */
const DEFAULT_WIDTH = 80;
/** Text with one column for each character. */
const ASCII = /^[\x20-\x7e]*$/;
/**
 * Makes a log that shows progress in one moving line if the stream is a terminal.
 * @param colors from picocolors, disabled where they are not wanted
 * @param quiet whether only warnings, errors and the output of child processes are shown, and progress on a terminal
 */
function terminalLog(stream, colors, quiet = false) {
    const live = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .isTerminal */ .Hd)(stream);
    const wipe = live ? '\r\u001b[2K' : '';
    const progress = progressLine(stream, (text) => {
        stream.write(wipe + (text === '' ? '' : colors.dim(text)));
    });
    const line = (text) => {
        progress.drop();
        for (const part of text.split('\n'))
            stream.write(`${wipe}${part}\n`);
    };
    return {
        info: (message) => {
            if (!quiet)
                line((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(message));
        },
        notice: (message, place) => {
            if (!quiet)
                line(`${colors.cyan('note:')} ${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(where(place) + message)}`);
        },
        warning: (message, place) => {
            line(`${colors.yellow('warning:')} ${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(where(place) + message)}`);
        },
        error: (message, place) => {
            line(`${colors.red('error:')} ${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(where(place) + message)}`);
        },
        child: (text) => {
            line(colors.dim((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text)));
        },
        progress: (message) => {
            if (live)
                progress.set((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(message));
        },
        group: async (heading, work) => {
            if (!quiet)
                line(colors.bold((0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(heading)));
            return work();
        },
    };
}
/** @param show writes a line that fits */
function progressLine(stream, show) {
    let latest = '';
    return {
        drop: () => {
            latest = '';
        },
        set: (text) => {
            if (text === latest)
                return;
            latest = text;
            const width = ((0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(stream) ?? DEFAULT_WIDTH) - 1;
            if (ASCII.test(text))
                show(text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`);
            else
                shortened(text, width)
                    .then((short) => {
                    if (latest === text)
                        show(short);
                })
                    // Progress is not worth an error.
                    .catch(() => undefined);
        },
    };
}
/** What knows the width of all other characters takes long to load, so it is loaded for the first text that has one. */
async function shortened(text, width) {
    const { shortEnd } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38173));
    return shortEnd(text, width);
}
/** `file:line: ` as compilers print it, which editors and terminals can open. */
function where(place) {
    return place === undefined ? '' : `${place.file}:${place.line}: `;
}


/***/ }),

/***/ 99742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rw: () => (/* binding */ attributionText),
  T1: () => (/* binding */ earlierNames),
  Cu: () => (/* binding */ nearTestText),
  m7: () => (/* binding */ nearestText)
});

// EXTERNAL MODULE: ./src/attribution/testFamily.ts
var testFamily = __webpack_require__(48121);
// EXTERNAL MODULE: ./src/attribution/rebuilt.ts
var rebuilt = __webpack_require__(93298);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
// EXTERNAL MODULE: ./src/attribution/unitColumns.ts
var unitColumns = __webpack_require__(3184);
;// CONCATENATED MODULE: ./src/attribution/attributedStatements.ts



const KINDS = ['exact', 'group', 'unknown'];
function attributedStatements(attribution) {
    const { statements } = attribution.units;
    const columnar = (0,unitColumns/* isColumnar */.G)(attribution) ? attribution : (0,rebuilt/* rebuilt */.a)(attribution);
    const kinds = columnar.subjects.map(({ tests, exact }) => (exact ? 0 : tests.length > 0 ? 1 : 2));
    const sums = { exact: 0, group: 0, unknown: 0 };
    for (const column of columnar.columns()) {
        const first = column.number * unitChunk/* CHUNK_UNITS */.Gb;
        const seen = new Set();
        for (const [kind, units] of unitsByKind(column, kinds).entries())
            for (const unit of (0,unitChunk/* unitsOfChunk */.SB)(units)) {
                if (seen.has(unit))
                    continue;
                seen.add(unit);
                sums[KINDS[kind] ?? 'unknown'] += statements?.[first + unit] ?? 1;
            }
    }
    return { tests: leafTests(attribution), ...sums };
}
/** For each kind of subject, the units that one of them has. */
function unitsByKind(column, kinds) {
    const sets = KINDS.map(() => new Uint8Array(unitChunk/* CHUNK_BYTES */.EC));
    for (let chunk = 0; chunk < column.count; chunk++)
        for (const kind of new Set(Array.from(column.subjectsOf(chunk), (subject) => kinds[subject] ?? 0))) {
            const set = sets[kind];
            if (set !== undefined)
                addUnits(set, column.bitsOf(chunk));
        }
    return sets;
}
/** A plain loop: most chunks of a small suite have few bytes that are not 0. */
function addUnits(set, bits) {
    for (let at = 0; at < unitChunk/* CHUNK_BYTES */.EC; at++) {
        const byte = bits[at] ?? 0;
        if (byte !== 0)
            set[at] = (set[at] ?? 0) | byte;
    }
}
function leafTests({ tests, subjects }) {
    const used = new Set();
    for (const { tests: own } of subjects)
        for (const test of own)
            used.add(test);
    const named = tests.filter(({ stretch }, test) => stretch === 'test' && used.has(test));
    const parents = new Set(named.flatMap((test) => [...parentsOf(test)]));
    return named.filter(({ importPath, name }) => !parents.has(`${importPath} ${name}`)).length;
}
function* parentsOf({ importPath, name }) {
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
        yield `${importPath} ${name.slice(0, slash)}`;
}

// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/report/attribution/testWords.ts



/** Tests that are named in a sentence. */
const MAX_NAMES = 3;
/** `42 tests cover 1300 statements: 1200 exact, 80 group, 20 unknown`; undefined if it is not known which test covers what. */
function attributionText({ attribution }) {
    if (attribution === undefined)
        return undefined;
    const { tests, exact, group, unknown } = attributedStatements(attribution);
    const parts = [
        [exact, 'exact'],
        [group, 'group'],
        [unknown, 'unknown'],
    ];
    const shown = parts
        .filter(([statements]) => statements > 0)
        .map(([statements, how]) => `${statements} ${how}`);
    const what = `${(0,plural/* plural */.L)(tests, 'test')} ${tests === 1 ? 'covers' : 'cover'}`;
    return `${what} ${(0,plural/* plural */.L)(exact + group + unknown, 'statement')}${shown.length === 0 ? '' : `: ${shown.join(', ')}`}`;
}
/**
 * `nearest test: TestX reaches this function`.
 * @param name of the test, as it is shown
 */
function nearestText({ exact, reaches }, name) {
    return `nearest test: ${name}${exact ? '' : ', or another one,'} reaches this ${reaches}`;
}
/** The same for a column of a table: `TestX`, `TestX (in this file)`. */
function nearTestText({ exact, reaches }, name) {
    const where = reaches === 'function' ? '' : ` (in this ${reaches})`;
    return `${name}${exact ? '' : ' or another one'}${where}`;
}
/**
 * Names the tests that covered lost lines: `TestX, TestY (removed) and 3 more`; undefined if none is known.
 * @param baseline says which tests were removed since
 */
function earlierNames({ tests: changes }, names) {
    const removed = new Set(changes?.removed);
    const nameOf = (test) => names.text(test, removed.has(`${test.importPath} ${test.name}`) ? 'removed' : undefined);
    return ({ tests = [] }) => {
        if (tests.length === 0)
            return undefined;
        const certain = tests.filter(({ exact }) => exact);
        const [named, last] = certain.length > 0 ? [certain, 'and'] : [tests, 'or'];
        const shown = (0,testFamily/* testsFirst */.KM)(named).slice(0, MAX_NAMES);
        return namesText(shown.map(nameOf), named.length - shown.length, last);
    };
}
function namesText(names, more, last) {
    if (more > 0)
        return `${names.join(', ')} ${last} ${more} more`;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;
}


/***/ })

};
