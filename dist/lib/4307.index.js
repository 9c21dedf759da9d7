export const id = 4307;
export const ids = [4307,8064];
export const modules = {

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

/***/ 54900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   C5: () => (/* binding */ MAX_WORD),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   R1: () => (/* binding */ MAX_TESTS),
/* harmony export */   Wt: () => (/* binding */ SOURCE_PATH),
/* harmony export */   _5: () => (/* binding */ MAX_ITEMS),
/* harmony export */   aD: () => (/* binding */ MAX_GATES),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   eM: () => (/* binding */ MAX_MANIFEST_LENGTH),
/* harmony export */   fP: () => (/* binding */ MAX_FAILED_TESTS),
/* harmony export */   hI: () => (/* binding */ MATRIX_LIMITS),
/* harmony export */   jV: () => (/* binding */ MAX_PROSE),
/* harmony export */   lm: () => (/* binding */ MAX_PATH),
/* harmony export */   oe: () => (/* binding */ MAX_HISTORY)
/* harmony export */ });
/** @module The limits of a manifest, which its writer keeps and its reader checks. */
/** In bytes, and in characters. A manifest for a module with 1,000 files and 10,000 processes has about 1.1 million. */
const MAX_MANIFEST_LENGTH = 32 * 1024 * 1024;
/** For names, in UTF-16 code units. */
const MAX_WORD = 1000;
const MAX_PATH = 4096;
/** For titles, test names and lines of evidence. */
const MAX_PROSE = 65_536;
/** For lists that grow with the module or the suite. */
const MAX_ITEMS = 200_000;
const MAX_FINDINGS = 1000;
const MAX_FAILED_TESTS = 100;
/** Of more tests, none are listed: tests that are left out would seem to be removed. */
const MAX_TESTS = 20_000;
/** For the totals of earlier runs. */
const MAX_HISTORY = 20;
const MAX_GATES = 200;
/** For the values of a matrix. */
const MATRIX_LIMITS = { depth: 20, values: 10_000, text: 4096 };
/** A path in a repository: without empty elements, `.`, `..`, drive letters, control characters and backslashes. */
const SOURCE_PATH = /^(?![A-Za-z]:)(?!\.{0,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^\\\p{Cc}]+$/u;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;


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
