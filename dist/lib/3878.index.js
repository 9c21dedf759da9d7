export const id = 3878;
export const ids = [3878,8064];
export const modules = {

/***/ 71112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ haveSameBlocks),
/* harmony export */   _: () => (/* binding */ pairFiles)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44122);
/* harmony import */ var _coverage_sourcePack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27592);
/* harmony import */ var _diff_unitPairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38952);
/* harmony import */ var _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87839);
/** @module Finds each file of a measurement in an earlier one, also if it was renamed or moved since. */




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

/***/ 78064:
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
// EXTERNAL MODULE: ./src/git/blobs.ts
var git_blobs = __webpack_require__(86176);
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
        const content = await (0,git_blobs/* readBlob */.g)(repository, blob).catch((error) => {
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
        tests: side.tests,
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
// EXTERNAL MODULE: ./src/stages/merge.ts + 18 modules
var merge = __webpack_require__(78106);
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

/***/ 46410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** @module JSON in files that users may have edited. */
const BYTE_ORDER_MARK = /^\uFEFF/;
/**
 * The value of a JSON text, which may begin with a byte order mark, as editors on Windows write it.
 * @throws SyntaxError in words for people
 */
function parseJson(text) {
    try {
        return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
    }
    catch {
        throw new SyntaxError('it is not JSON');
    }
}


/***/ })

};
