export const id = 937;
export const ids = [937];
export const modules = {

/***/ 78937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/coverage/sourceCode.ts
var sourceCode = __webpack_require__(8988);
// EXTERNAL MODULE: ./src/diff/fileDiff.ts
var fileDiff = __webpack_require__(84426);
// EXTERNAL MODULE: ./src/diff/unitPairs.ts + 2 modules
var unitPairs = __webpack_require__(7447);
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
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/diff/diffJson.ts
/** @module What changed between two measurements, for machines. Version 1 only ever grows. */


/** @param pathOf the path of a file in the repository; undefined if it is not known to be in one */
function diffJson(diff, pathOf) {
    const document = {
        schemaVersion: 1,
        before: figure(diff.before),
        after: figure(diff.after),
        statements: counts(diff.statements),
        lines: counts(diff.lines),
        files: diff.files.map((file) => ({
            path: file.path,
            repositoryPath: pathOf(file.path) ?? null,
            before: file.before === undefined ? null : figure(file.before),
            after: file.after === undefined ? null : figure(file.after),
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
function figure(tally) {
    const text = (0,words/* percent */.KN)(tally);
    return { covered: tally.covered, total: tally.total, percent: text === undefined ? null : Number(text) };
}

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
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
        `coverage: ${diffText_figure(before)} -> ${diffText_figure(after)} of statements\n`,
        countLines('statements', statements),
        countLines('lines', lines),
        ...LISTED.map((kind) => {
            const ranges = files.flatMap(({ path, ranges: all }) => all.filter((range) => range.kind === kind).map((range) => rangeLine(pathOf(path), range)));
            return rangeBlock(CHANGE_WORDS[kind], ranges);
        }),
    ];
    return blocks.filter((block) => block !== '').join('\n');
}
function diffText_figure(tally) {
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
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/stages/judge.ts + 1 modules
var judge = __webpack_require__(18146);
// EXTERNAL MODULE: ./src/stages/merge.ts + 10 modules
var merge = __webpack_require__(82233);
;// CONCATENATED MODULE: ./src/stages/diffSide.ts
/** @module One side of a comparison: a report, a directory with data, or a report.json alone. */















/** In bytes. */
const MAX_REPORT_LENGTH = 256 * 1024 * 1024;
/**
 * Reads a side.
 * @param path absolute
 * @param checkouts where the sources are looked for
 * @throws UserError if it cannot be read or has no data
 */
async function readSide(path, checkouts) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw new errors/* UserError */.yo(`${path} does not exist`, 'Name a report, its report.json, or a directory with coverage data.');
    if (found.isDirectory())
        return directorySide(path, checkouts);
    const folder = (0,external_node_path_.dirname)(path);
    if ((0,external_node_path_.basename)(path) === earlierReport/* REPORT_NAME */.F && (await (0,files/* isDirectory */.wd)((0,external_node_path_.join)(folder, reportFolder/* DATA_FOLDER */.ej))))
        return (await mergedSide(folder, checkouts)) ?? reportSide(path);
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
/** A report.json counts if its data is gone. */
async function directorySide(directory, checkouts) {
    const side = await mergedSide(directory, checkouts);
    if (side !== undefined)
        return side;
    const json = (0,external_node_path_.join)(directory, earlierReport/* REPORT_NAME */.F);
    if (await (0,files/* isThere */.$B)(json))
        return reportSide(json);
    throw new errors/* UserError */.yo(`${directory} has no coverage data that counts`, 'Name a GOCOVERDIR, a report with its covdata folder, or an unpacked artifact.');
}
/** Undefined if there is no data. */
async function mergedSide(directory, checkouts) {
    const request = { directories: [directory], outDirectory: undefined, checkouts, version: version/* VERSION */.x };
    const report = (0,judge/* judge */.S)(await (0,merge/* merge */.h)(request), comparison/* NO_COMPARISON */.g, { gates: [], failOn: (0,failOn/* parseFailOn */.XV)('') });
    return report.coverage.packages.length === 0 ? undefined : { ...report, isComplete: true, report };
}
async function reportSide(path) {
    try {
        const json = (await (0,regularFile/* readRegularFile */.XF)(path, MAX_REPORT_LENGTH)).toString('utf8');
        return {
            coverage: reportModel(json),
            files: [],
            sources: sources/* NO_SOURCES */.Dw,
            isComplete: false,
            report: undefined,
        };
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${path} is not the report.json of this tool: ${(0,errors/* describeError */.Uc)(cause)}`, 'Name a report.json, or a directory with coverage data.', { cause });
    }
}

// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/diffCommand.ts
/** @module The command `diff`: what changed between two measurements. */








/** @returns the exit code: 0, since a difference is a result and not a failure */
async function diffCommand(before, after, options) {
    const source = (0,cli_options/* optionText */.re)(options, 'source');
    const checkouts = await (0,stages_checkouts/* checkoutsOf */.F)(source === undefined ? undefined : (0,cli_options/* directoryPath */.dh)('--source', source), (0,system/* readSystem */.m)().workingDirectory);
    const one = await readSide((0,cli_options/* directoryPath */.dh)('BEFORE', before), checkouts);
    const other = await readSide((0,cli_options/* directoryPath */.dh)('AFTER', after), checkouts);
    for (const note of [...sideNotes(before, one), ...sideNotes(after, other)])
        process.stderr.write(`${note}\n`);
    const diff = await modelDiff(one, other);
    const places = new Map([...one.files, ...other.files].map(({ path, file }) => [path, file]));
    const pathOf = (path) => places.get(path);
    const text = (0,cli_options/* optionText */.re)(options, 'format') === 'json'
        ? diffJson(diff, pathOf)
        : diffText(diff, (path) => pathOf(path) ?? (0,words/* pathInModule */.Zy)(path, other.coverage));
    process.stdout.write(text);
    return 0;
}


/***/ }),

/***/ 84426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ fileDiff),
/* harmony export */   lZ: () => (/* binding */ NO_COUNTS),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/* harmony import */ var _coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45770);
/* harmony import */ var _unitPairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7447);


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
    const { earlier, later, options } = completed(pair);
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
function completed({ before, after, isSameText, isComplete }) {
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
