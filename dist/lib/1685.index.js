export const id = 1685;
export const ids = [1685];
export const modules = {

/***/ 73883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ AttributedFiles)
});

// EXTERNAL MODULE: ./src/coverage/carriedReach.ts
var carriedReach = __webpack_require__(22189);
// EXTERNAL MODULE: ./src/attribution/lastBranch.ts + 1 modules
var lastBranch = __webpack_require__(26468);
// EXTERNAL MODULE: ./src/attribution/testsOfUnits.ts
var testsOfUnits = __webpack_require__(84994);
// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
// EXTERNAL MODULE: ./src/attribution/unitColumns.ts
var unitColumns = __webpack_require__(3184);
;// CONCATENATED MODULE: ./src/attribution/nearestTest.ts




/**
 * Finds nearest tests: one that executes the last branch before a block, else something of the function, else of the file,
 * else of the package. Among several it is the one with the fewest units, since it is about little else. What is executed
 * outside tests does not count.
 */
class NearestTests {
    attribution;
    knownSizes;
    /** By file, or by the first file of a package. */
    ofFiles = new Map();
    constructor(attribution) {
        this.attribution = attribution;
    }
    /**
     * The nearest test of a block; undefined if no test reaches its package.
     * @param block uncovered lines
     */
    of({ file, units, textOf }, block) {
        const branch = (0,lastBranch/* lastBranch */.X)(units, block, textOf);
        const names = new Set((0,lastBranch/* uncoveredUnits */.R)(units, block).map(({ functionName }) => functionName));
        const ofFunction = units.flatMap((unit, i) => unit.count > 0 && names.has(unit.functionName) ? file.first + i : []);
        const near = this.best(branch === undefined ? [] : [file.first + branch.unit]) ?? this.best(ofFunction);
        if (near !== undefined)
            return { ...near, reaches: 'function' };
        const inFile = this.kept(file.path, [file]);
        if (inFile !== undefined)
            return { ...inFile, reaches: 'file' };
        const folder = packageOf(file);
        const files = this.attribution.units.files.filter((each) => packageOf(each) === folder);
        const inPackage = this.kept(folder, files);
        return inPackage === undefined ? undefined : { ...inPackage, reaches: 'package' };
    }
    kept(key, files) {
        if (!this.ofFiles.has(key))
            this.ofFiles.set(key, this.best(files.flatMap(unitsOfFile)));
        return this.ofFiles.get(key);
    }
    best(units) {
        const found = (0,testsOfUnits/* testsOfUnits */.s)(this.attribution, units);
        const isTest = (test) => this.attribution.tests[test]?.stretch === 'test';
        const certain = found.exact.filter(isTest);
        const tests = certain.length > 0 ? certain : (0,testsOfUnits/* possibleTests */.P)(found).filter(isTest);
        let best;
        for (const test of tests)
            if (best === undefined || this.sizeOf(test) < this.sizeOf(best))
                best = test;
        return best === undefined ? undefined : { test: best, exact: certain.length > 0 };
    }
    /** How much a test covers, as far as it is known to be its own. */
    sizeOf(test) {
        this.knownSizes ??= sizesOf(this.attribution);
        return this.knownSizes[test] ?? 0;
    }
}
function sizesOf(attribution) {
    const sizes = new Float64Array(attribution.tests.length);
    const ofSubjects = subjectSizes(attribution);
    for (const [index, { tests, exact }] of attribution.subjects.entries())
        if (exact)
            for (const test of tests)
                sizes[test] = (sizes[test] ?? 0) + (ofSubjects[index] ?? 0);
    return sizes;
}
/** How many units each subject has. By columns, those of all subjects need never be in memory together. */
function subjectSizes(attribution) {
    if (!(0,unitColumns/* isColumnar */.G)(attribution))
        return Float64Array.from(attribution.subjects.keys(), (subject) => attribution.unitsOf(subject).size);
    const sizes = new Float64Array(attribution.subjects.length);
    for (const column of attribution.columns())
        for (let chunk = 0; chunk < column.count; chunk++) {
            const size = (0,unitChunk/* unitsInChunk */.wh)(column.bitsOf(chunk));
            for (const subject of column.subjectsOf(chunk))
                sizes[subject] = (sizes[subject] ?? 0) + size;
        }
    return sizes;
}
function unitsOfFile({ first, count }) {
    return Array.from({ length: count }, (_, i) => first + i);
}
/** The import path, or the folder if it is not known. Neither is the path of a file. */
function packageOf({ path, importPath }) {
    return importPath ?? path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./src/attribution/attributedFiles.ts
/** @module The files of a coverage model with the numbers that their units have in an attribution. */


class AttributedFiles {
    attribution;
    /** By path, as in the coverage model. */
    all;
    /** What of it only tests covered that did not run. */
    carried;
    nearest;
    /** @param attribution of the units of the model */
    constructor({ packages, reach }, attribution) {
        this.attribution = attribution;
        this.carried = new carriedReach/* CarriedReach */.m(reach);
        const tables = new Map(attribution.units.files.map((file) => [file.path, file]));
        this.all = new Map(packages
            .flatMap(({ files }) => files)
            .flatMap((coverage) => {
            const table = tables.get(coverage.path);
            return table?.count === coverage.units.length ? [[coverage.path, { coverage, table }]] : [];
        }));
        this.nearest = new NearestTests(attribution);
    }
    /**
     * The nearest test of uncovered lines; undefined if no test comes near.
     * @param path as in the coverage model
     * @param textOf the lines of the file, if they are known
     */
    near(path, lines, textOf) {
        const file = this.all.get(path);
        if (file === undefined)
            return undefined;
        const found = this.nearest.of({ file: file.table, units: file.coverage.units, textOf }, lines);
        const test = found && this.attribution.tests[found.test];
        return found === undefined || test === undefined ? undefined : { ...found, test };
    }
}


/***/ }),

/***/ 26468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ lastBranch),
  R: () => (/* binding */ uncoveredUnits)
});

// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
;// CONCATENATED MODULE: ./src/attribution/decidingLines.ts
/** @module Which statements decide whether code is executed, by the lines of its source: they are found by the indentation of formatted code. */
/** A line that only closes something, or a clause: what decides is further up. */
const NO_STATEMENT = /^(?:[)\]}]|case\b|default\s*:)/;
const ELSE_IF = /^\} else (?=if\b)/;
const CLAUSE = /^(?:case\b|default\s*:)/;
const LABEL = /^(?!default\s*:)[\p{L}_][\p{L}\p{N}_]*:$/u;
/** Where a function begins: other lines without indentation are parts of comments and raw strings. */
const DECLARATION = /^(?:func|var)\b/;
/** Lines that open a block: other lines with less indentation are parts of comments and raw strings. */
const OPENER = /^(?:\}? ?else\b|if\b|for\b|switch\b|select\b|case\b|default\s*:)|[{(]$/;
/**
 * The statements that may have decided about code, the nearest first: in each block, those before it from the last on, and
 * then what introduces the block; of a clause, that is `switch` or `select`, and of `else` the last condition.
 * @param code where it begins, on a line that opens its block or on one of its own
 */
function* decidingPlaces(code, textOf) {
    const text = textOf(code.line);
    if (text === undefined)
        return;
    let indent = indentOf(text);
    // What is in front of it on its line decides.
    if (text.slice(0, code.column - 1).trim() !== '')
        yield* opening(code.line, text);
    for (let line = code.line - 1; line > 0; line--) {
        const above = textOf(line);
        if (above === undefined)
            return;
        const own = indentOf(above);
        const statement = withoutComment(above.trim());
        if (statement === '' || LABEL.test(statement) || own > indent)
            continue;
        if (own === 0) {
            if (DECLARATION.test(statement))
                return;
        }
        else if (own < indent) {
            if (!OPENER.test(statement))
                continue;
            indent = own;
            yield* opening(line, above);
        }
        else if (!NO_STATEMENT.test(statement))
            yield { line, column: own + 1 };
        else if (ELSE_IF.test(statement))
            yield* opening(line, above);
    }
}
/** What decides about the block that a line opens, if it is on the line itself. */
function* opening(line, text) {
    const own = indentOf(text);
    const statement = text.slice(own);
    const [skipped = ''] = ELSE_IF.exec(statement) ?? [];
    if (skipped === '' && (statement.startsWith('}') || CLAUSE.test(statement)))
        return;
    yield { line, column: own + skipped.length + 1 };
}
function indentOf(text) {
    return text.length - text.trimStart().length;
}
function withoutComment(statement) {
    return statement.replace(/\s*\/\/.*$/, '');
}

;// CONCATENATED MODULE: ./src/attribution/lastBranch.ts


/**
 * The last branch that turned away from a block: the nearest covered statement that decided about it, if the text is known,
 * or else the last covered unit in front of it, in its function, that another unit continues. Undefined if nothing of the
 * function in front of the block is covered.
 * @param block uncovered lines
 * @param textOf undefined if the source is not known
 */
function lastBranch(units, block, textOf) {
    const [target] = uncoveredUnits(units, block);
    if (target === undefined)
        return undefined;
    const before = units
        .map((unit, index) => ({ unit, index }))
        .filter(({ unit }) => unit.count > 0 && unit.functionName === target.functionName && byStart(unit, target) < 0)
        .sort((one, other) => byStart(one.unit, other.unit));
    if (before.length === 0)
        return undefined;
    const known = textOf && decidingUnit(target, before, textOf);
    if (known !== undefined)
        return known;
    const isContinued = ({ unit }) => units.some((next) => next.startLine === unit.endLine && next.startColumn === unit.endColumn);
    const last = before.findLast(isContinued) ?? before.at(-1);
    return last === undefined ? undefined : { unit: last.index, line: (0,uncovered/* lastLineOf */.SH)(last.unit) };
}
/** @param before covered units in front of the target, in the order of the text; not empty */
function decidingUnit({ startLine, startColumn }, before, textOf) {
    const first = before[0]?.unit.startLine ?? 0;
    for (const place of decidingPlaces({ line: startLine, column: startColumn }, textOf)) {
        if (place.line < first)
            return undefined;
        const found = before.findLast(({ unit }) => hasPlace(unit, place));
        if (found !== undefined)
            return { unit: found.index, line: place.line };
    }
    return undefined;
}
/** Whether a unit has the beginning of a statement. */
function hasPlace({ startLine, startColumn, endLine, endColumn }, { line, column }) {
    const begins = startLine < line || (startLine === line && startColumn <= column);
    return begins && (line < endLine || (line === endLine && column < endColumn));
}
/** The uncovered units on lines, in the order of the text. */
function uncoveredUnits(units, { startLine, endLine }) {
    return units
        .filter((unit) => unit.count === 0 && unit.startLine <= endLine && (0,uncovered/* lastLineOf */.SH)(unit) >= startLine)
        .sort(byStart);
}
function byStart(one, other) {
    return one.startLine - other.startLine || one.startColumn - other.startColumn;
}


/***/ }),

/***/ 84994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ possibleTests),
/* harmony export */   s: () => (/* binding */ testsOfUnits)
/* harmony export */ });
/** The tests that cover some units. @param units their numbers */
function testsOfUnits(attribution, units) {
    const subjects = new Set();
    for (const unit of units)
        for (const subject of attribution.subjectsOf(unit))
            subjects.add(subject);
    const exact = new Set();
    const groups = new Map();
    let isUnknown = false;
    for (const index of subjects) {
        const { tests = [], exact: isExact = false } = attribution.subjects[index] ?? {};
        if (tests.length === 0)
            isUnknown = true;
        else if (isExact || tests.length === 1)
            for (const test of tests)
                exact.add(test);
        else
            groups.set(tests.join(), tests);
    }
    return {
        exact: [...exact].sort((one, other) => one - other),
        groups: [...groups.values()].sort((one, other) => one.length - other.length || (one[0] ?? 0) - (other[0] ?? 0)),
        isUnknown,
    };
}
/** All tests that executed some units, and those that may have: ascending. */
function possibleTests({ exact, groups }) {
    return [...new Set([...exact, ...groups.flat()])].sort((one, other) => one - other);
}


/***/ }),

/***/ 90033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchCommand: () => (/* binding */ watchCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var process_interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/checks/runningProcesses.ts
var runningProcesses = __webpack_require__(28365);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/coverage/sources.ts
var coverage_sources = __webpack_require__(84272);
// EXTERNAL MODULE: ./src/diff/changeKinds.ts
var changeKinds = __webpack_require__(36280);
// EXTERNAL MODULE: ./src/diff/fileDiff.ts + 2 modules
var fileDiff = __webpack_require__(32072);
// EXTERNAL MODULE: ./src/findings/failOn.ts
var failOn = __webpack_require__(46329);
// EXTERNAL MODULE: ./src/go/packages/module.ts
var packages_module = __webpack_require__(52780);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/stages/judge.ts + 7 modules
var judge = __webpack_require__(4151);
// EXTERNAL MODULE: ./src/stages/merge.ts + 17 modules
var merge = __webpack_require__(15835);
;// CONCATENATED MODULE: ./src/stages/watchRound.ts
/** @module One look at a directory into which programs are writing: what they have covered so far. */














const META_NAME = /^(?:live\.)?covmeta\./;
/**
 * Reads the directory. The programs notice nothing: counters of running ones are mapped files.
 * @throws UserError if it cannot be read
 */
async function watchRound({ directory, checkout, platform }) {
    if (!(await (0,files/* isDirectory */.wd)(directory)))
        throw new errors/* UserError */.yo(`${directory} is not a directory, or not any more`, 'Name the directory that GOCOVERDIR names for the programs; create it before they start, and leave it there.');
    const names = await (0,external_node_fs_promises_.readdir)(directory);
    const live = names
        .filter((name) => name.startsWith('live.covcounters.'))
        .map((name) => (0,external_node_path_.join)(directory, name));
    const running = await (0,runningProcesses/* runningProcesses */.$7)(live, platform);
    const measurement = await (0,merge/* merge */.h)({
        directories: [directory],
        outDirectory: undefined,
        running: new Set(running.keys()),
        version: version/* VERSION */.x,
    });
    const sources = await sourcesOf(directory, names, checkout);
    const report = (0,judge/* judge */.S)({ ...measurement, sources }, comparison/* NO_COMPARISON */.gE, { gates: [], failOn: (0,failOn/* parseFailOn */.XV)('') });
    return { report, running: running.size };
}
/** What is covered in a round and was not in the round before. */
function newlyCovered(before, after) {
    const earlier = new Map(before?.coverage.packages.flatMap(({ files }) => files.map((file) => [file.path, file])));
    return after.coverage.packages
        .flatMap(({ files }) => files)
        .flatMap((file) => {
        const known = earlier.get(file.path);
        if (known?.tallies.together.covered === file.tallies.together.covered)
            return [];
        const pair = { before: known, after: file, isSameText: true, text: undefined, isComplete: true };
        const { ranges } = (0,fileDiff/* fileDiff */.e)(file.path, pair);
        return ranges
            .filter(({ kind }) => kind === 'gained' || kind === 'new-covered')
            .map((range) => ({ path: file.path, ...range }));
    });
}
/** The files of the module around a directory that nobody has changed since the first program started. */
async function sourcesOf(directory, names, checkout) {
    const metas = names.filter((name) => META_NAME.test(name));
    const times = await Promise.all(metas.map(async (name) => (await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(directory, name)).catch(() => undefined))?.mtimeMs ?? Infinity));
    const started = Math.min(...times);
    const module = await (0,packages_module/* findModule */.ku)(checkout).catch(() => undefined);
    const locate = (importPath) => {
        if (module === undefined)
            return undefined;
        const dir = (0,external_node_path_.dirname)(module.file);
        if (importPath === module.path)
            return dir;
        return importPath.startsWith(`${module.path}/`)
            ? (0,external_node_path_.join)(dir, importPath.slice(module.path.length + 1))
            : undefined;
    };
    const sources = (0,coverage_sources/* runSources */.u)({ locate, files: [], directed: new Set() });
    return {
        ...sources,
        read: async (path) => {
            const place = await sources.place(path);
            const changed = place === undefined ? 0 : (await (0,external_node_fs_promises_.stat)(place)).mtimeMs;
            return changed > started ? { kind: 'differs' } : sources.read(path);
        },
    };
}

// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/report/terminal/packageLines.ts + 1 modules
var packageLines = __webpack_require__(83235);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/support/lineRange.ts
var lineRange = __webpack_require__(16708);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/shortNames.ts
var shortNames = __webpack_require__(38173);
// EXTERNAL MODULE: ./src/support/terminal.ts
var terminal = __webpack_require__(36203);
;// CONCATENATED MODULE: ./src/cli/watch/watchScreen.ts







/** Lines that the headline, blank lines and the foot take. */
const FRAME_LINES = 6;
/** Draws the screen over the one before, and nothing if it would be the same. */
class ScreenWriter {
    stream;
    drawn = '';
    constructor(stream) {
        this.stream = stream;
    }
    draw(screen, colors) {
        // From the top left, each line wiped behind its text, and everything below.
        const text = `\u001b[H${screenText(screen, colors).replaceAll('\n', '\u001b[K\n')}\u001b[K\u001b[J`;
        // A terminal of another size has moved what it showed.
        const drawn = `${screen.width}x${screen.height} ${text}`;
        if (drawn === this.drawn)
            return;
        this.drawn = drawn;
        this.stream.write(text);
    }
}
/** The screen, no longer and no wider than the terminal. Where it is low, the totals come before everything else. */
function screenText({ report, running, reached, address, width, height }, colors) {
    const table = (0,packageLines/* packageTable */.d)(report, colors, width);
    const room = Math.max(1, height - FRAME_LINES);
    const latest = reached.slice(-Math.max(3, room - tableHeight(table))).toReversed();
    const lines = [
        ...(0,terminal.wrap)(headline(report, running), width)
            .split('\n')
            .map((line) => colors.bold((0,shortNames.shortEnd)(line, width))),
        // A link is of no use without its end: the terminal wraps it.
        ...(address === undefined ? [] : [address]),
        ...doubtsOf(report).map(({ title }) => colors.red((0,shortNames.shortEnd)((0,plainText/* plainLine */.h0)(`error: ${title}`), width))),
        '',
        ...tableLines(table, Math.max(1, room - latest.length)),
        '',
        ...[(0,shortNames.shortEnd)(latest.length === 0 ? 'nothing newly covered yet' : 'newly covered:', width)],
        ...latest.map((range) => (0,shortNames.shortEnd)(`  ${reachedText(range, report)}`, width)),
    ];
    const wrapped = Math.max(0, Math.ceil((address ?? '').length / width) - 1);
    return lines.slice(0, Math.max(1, height - 1 - wrapped)).join('\n');
}
function tableHeight(table) {
    return table === undefined ? 0 : table.packages.length + table.notes.length + 2;
}
/** As much of the table as there is room for: the total first, then the heading and packages, then what the mark means. */
function tableLines(table, room) {
    if (table === undefined)
        return [];
    const { head, packages, total, notes } = table;
    if (room < 3)
        return [total];
    const shown = packages.slice(0, room - 2);
    return [head, ...shown, total, ...notes.slice(0, Math.max(0, room - 2 - shown.length))];
}
/** What makes the figures doubtful; that there is no data yet does not. */
function doubtsOf({ findings }) {
    return findings.filter(({ code, severity }) => severity === 'error' && code !== 'no-data' && code !== 'leg-empty');
}
/** `45.2% of statements (120/265), 2 programs running`. */
function headline({ coverage }, running) {
    const { together } = coverage.tallies;
    const figure = together.total === 0
        ? (0,words/* noFigureText */.Fq)(coverage, 'no coverage data yet')
        : `${(0,words/* percentText */.fL)(together)} of statements (${together.covered}/${together.total})`;
    return `${figure}, ${(0,plural/* plural */.L)(running, 'program')} running`;
}
/** `12:34:56 internal/api/api.go:53-55: Server.health, 2 statements`. */
function reachedText(range, { coverage }) {
    const path = (0,words/* pathInModule */.Zy)(range.path, coverage);
    const { startLine, endLine, functionName, statements, time } = range;
    return (0,plainText/* plainLine */.h0)(`${time} ${path}:${(0,lineRange/* rangeText */.l)(startLine, endLine)}: ${(0,words/* plainFunction */.tZ)(functionName)}, ${(0,plural/* plural */.L)(statements, 'statement')}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/report/html/pageDocument.ts
var pageDocument = __webpack_require__(38874);
// EXTERNAL MODULE: ./src/report/html/pageIndex.ts + 3 modules
var pageIndex = __webpack_require__(43985);
// EXTERNAL MODULE: ./src/report/html/storedFile.ts + 2 modules
var storedFile = __webpack_require__(95844);
// EXTERNAL MODULE: ./src/report/measuredFiles.ts + 2 modules
var measuredFiles = __webpack_require__(6802);
;// CONCATENATED MODULE: ./src/cli/watch/watchServer.ts
/** @module The page of a report that changes, served to a browser on this machine. */








/** In bytes. */
const TOKEN_BYTES = 24;
/**
 * Reads `127.0.0.1:0`, `[::1]:8080` or `:8080`, which means the loopback address.
 * @throws UserError if it is none of these
 */
function parseAddress(text) {
    const found = /^(?:\[([\da-f:]+)\]|([\w.-]*)):(\d{1,5})$/i.exec(text);
    const port = Number(found?.[3]);
    if (found === null || port > 65_535)
        throw new errors/* UserError */.yo(`--http: ${text} is not an address`, 'Write host:port, such as 127.0.0.1:0 for any free port.');
    const host = found[1] ?? found[2] ?? '';
    return { host: host === '' ? '127.0.0.1' : host, port };
}
/** Serves the latest report under an address that nobody can guess. */
class WatchServer {
    server;
    token;
    report;
    revision = 0;
    constructor(server, token) {
        this.server = server;
        this.token = token;
    }
    /** @throws UserError if the address cannot be used */
    static async start({ host, port }) {
        const token = (0,external_node_crypto_.randomBytes)(TOKEN_BYTES).toString('base64url');
        const http = (0,external_node_http_.createServer)();
        const server = new WatchServer(http, token);
        http.on('request', (request, response) => {
            server.answer(request).then((answer) => {
                send(response, answer);
            }, (error) => {
                response.destroy(error instanceof Error ? error : undefined);
            });
        });
        await new Promise((resolve, reject) => {
            http.once('error', (cause) => {
                reject(new errors/* UserError */.yo(`--http: ${host}:${port} cannot be used: ${(0,errors/* describeError */.Uc)(cause)}`, 'Choose another port, or 0 for any free one.', { cause }));
            });
            http.listen(port, host, resolve);
        });
        return server;
    }
    /** Whether only programs of this machine can connect. */
    get isLocal() {
        const { address } = this.server.address();
        return address === '::1' || address.startsWith('127.');
    }
    /** Where the page is. */
    get address() {
        const { address, family, port } = this.server.address();
        return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/${this.token}/`;
    }
    show(report) {
        this.report = report;
        this.revision++;
    }
    async close() {
        this.server.closeAllConnections();
        await new Promise((resolve) => this.server.close(resolve));
    }
    async answer(request) {
        const { report, revision } = this;
        const [path = ''] = (request.url ?? '').split('?');
        const prefix = `/${this.token}/`;
        // A page elsewhere can make a browser ask by another name (DNS rebinding), but does not know the token either.
        if (!path.startsWith(prefix) || report === undefined)
            return NOT_FOUND;
        if (request.method !== 'GET')
            return { status: 405, type: 'text/plain', body: 'only GET\n' };
        const rest = path.slice(prefix.length);
        if (rest === '')
            return {
                status: 200,
                type: 'text/html',
                body: (0,pageDocument/* documentStart */.Qf)(indexOf(report), (0,pageDocument/* pageAssets */.tb)(), 'served') + pageDocument/* DOCUMENT_END */.ci,
            };
        if (rest === 'index.json')
            return json({ revision, index: indexOf(report) });
        if (rest === 'revision.json')
            return json({ revision });
        const number = /^file\/(\d{1,9})$/.exec(rest)?.[1];
        return number === undefined ? NOT_FOUND : fileAnswer(report, Number(number));
    }
}
const NOT_FOUND = { status: 404, type: 'text/plain', body: 'not found\n' };
function json(value) {
    return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}
async function fileAnswer({ coverage, sources }, number) {
    const { packages, reach } = coverage;
    const found = packages.flatMap((pkg) => pkg.files.map((file) => ({ pkg, file })))[number];
    if (found === undefined)
        return NOT_FOUND;
    const { pkg, file } = found;
    const sourced = { file, content: await sources.read(file.path), sources: coverage.sources.length };
    const measured = new measuredFiles/* MeasuredFile */.h(sourced, pkg, undefined);
    const body = Buffer.concat((0,storedFile/* storedFile */.O)({ measured, sources: coverage.sources.length, reach }));
    return { status: 200, type: 'text/plain', body };
}
/** The index while programs run: nothing is judged, and the files are not in the document. */
function indexOf(report) {
    return {
        ...(0,pageIndex/* pageIndex */.U)({ ...report, keptStatements: 0, findings: doubtsOf(report) }),
        passed: null,
        blocks: [],
    };
}
function send(response, { status, type, body }) {
    response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
    });
    response.end(body);
}

;// CONCATENATED MODULE: ./src/cli/watch/watchCommand.ts
/** @module The command `watch`: coverage of programs while they run. */










/** In milliseconds, from the end of a round to the next; longer if rounds take long. */
const PAUSE_MS = 500;
/** How much of the time reading may take: one part of so many. */
const SHARE = 4;
/** Ranges that are remembered for the screen. */
const MAX_REACHED = 500;
const DEFAULT_HEIGHT = 24;
const DEFAULT_WIDTH = 80;
/** @returns the exit code: that of the signal which ended it */
async function watchCommand(directory, options) {
    const { env, platform, workingDirectory } = (0,system/* readSystem */.m)();
    const named = directory ?? env.GOCOVERDIR;
    if (named === undefined || named === '')
        throw new errors/* UserError */.yo('watch: no directory is named, and GOCOVERDIR is not set', 'Name the GOCOVERDIR of the programs: go-integration-coverage watch DIR.');
    const http = (0,cli_options/* optionText */.re)(options, 'http');
    const server = http === undefined ? undefined : await WatchServer.start(parseAddress(http));
    const interrupt = (0,process_interrupt/* onInterrupt */.nA)();
    const request = { directory: (0,external_node_path_.resolve)((0,cli_options/* directoryPath */.dh)('DIR', named)), checkout: workingDirectory, platform };
    try {
        await watch(request, server, interrupt.signal);
    }
    finally {
        await server?.close();
    }
    return interrupt.exitCode() ?? 0;
}
/** Looks until it is stopped, and once more then, so that what is shown last is what is there. */
async function watch(request, server, stop) {
    const reached = [];
    let before;
    let shown = '';
    const screen = new ScreenWriter(process.stdout);
    for (;;) {
        const isLast = stop.aborted;
        const started = Date.now();
        const { report, running } = await watchRound(request);
        const time = new Date().toTimeString().slice(0, 8);
        const gained = newlyCovered(before, report).map((range) => ({ ...range, time }));
        // What was covered before is not new.
        if (before !== undefined)
            reached.push(...gained);
        reached.splice(0, reached.length - MAX_REACHED);
        const head = headline(report, running);
        if (head !== shown || gained.length > 0)
            server?.show(report);
        if (before === undefined && server !== undefined)
            process.stderr.write(placeText(server));
        draw({
            report,
            running,
            reached,
            gained: before === undefined ? [] : gained,
            server,
            screen,
            changed: head !== shown,
        });
        [before, shown] = [report, head];
        if (isLast)
            break;
        const pause = Math.max(PAUSE_MS, SHARE * (Date.now() - started));
        await (0,promises_.setTimeout)(pause, undefined, { signal: stop }).catch(() => undefined);
    }
    if ((0,cli_options/* isTerminal */.Hd)(process.stdout))
        process.stdout.write('\n');
}
function placeText(server) {
    const warning = server.isLocal
        ? ''
        : 'warning: everybody who can reach this machine and knows the address can read it\n';
    return `${warning}${server.address}\n`;
}
function draw({ report, running, reached, gained, server, changed, screen }) {
    const { stdout } = process;
    if (!(0,cli_options/* isTerminal */.Hd)(stdout)) {
        for (const range of gained)
            stdout.write(`${reachedText(range, report)}\n`);
        if (changed) {
            for (const { title } of doubtsOf(report))
                stdout.write(`${(0,plainText/* plainLine */.h0)(`error: ${title}`)}\n`);
            stdout.write(`${headline(report, running)}\n`);
        }
        return;
    }
    screen.draw({
        report,
        running,
        reached,
        address: server?.address,
        width: (0,cli_options/* widthOf */.qz)(stdout) ?? DEFAULT_WIDTH,
        height: stdout.rows === 0 ? DEFAULT_HEIGHT : stdout.rows,
    }, (0,cli_options/* colorsFor */.u0)(stdout));
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

/***/ 25998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ statementStarts)
/* harmony export */ });
/* harmony import */ var _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8988);
/**
 * @module Where the statements of a unit begin. Go's data says only where a unit is and how many statements it has; its text
 * says the rest, by Go's own rule for semicolons at the ends of lines.
 */

const SPACE = 0x20;
const [SEMICOLON, PLUS, MINUS, OPEN_BRACE] = [0x3b, 0x2b, 0x2d, 0x7b];
const OPENING = new Set(Buffer.from('([{'));
const CLOSING = new Set(Buffer.from(')]}'));
const QUOTES = new Set(Buffer.from('"\'`'));
/** Statements with a header, in which semicolons separate nothing; such a statement is the last one of its unit. */
const HEADED = new Set(['if', 'for', 'switch', 'select']);
/** Keywords after which the end of a line ends no statement; after others and after names it does. */
const OPEN_KEYWORDS = new Set('case chan const default defer else for func go goto if import interface map package range select struct switch type var'.split(' '));
/**
 * The offsets at which the statements between two offsets begin, as far as the text shows them.
 * @param content Go source; for anything else the result is of no use but does no harm
 * @param from where the unit begins
 * @param to where it ends, exclusive
 */
function statementStarts(content, from, to) {
    const end = Math.min(to, content.length);
    let start = from;
    while (start < end && (content[start] ?? 0) <= SPACE)
        start++;
    // The brace of the block that the unit is in.
    if (content[start] === OPEN_BRACE)
        start++;
    return new StatementScan(content.subarray(start, end)).starts.map((at) => start + at);
}
class StatementScan {
    text;
    starts = [];
    /** Brackets that are open; -1 behind the block that the unit is in. */
    depth = 0;
    /** Whether the next token begins a statement. */
    isFresh = true;
    /** Whether the end of a line would end the statement here. */
    canEnd = false;
    inHeader = false;
    constructor(text) {
        this.text = text;
        new _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__/* .GoScan */ .q(text, {
            comment: () => undefined,
            token: (start) => {
                this.token(start);
            },
            bracket: (byte) => {
                if (this.depth >= 0)
                    this.depth += OPENING.has(byte) ? 1 : -1;
            },
            word: (start, end) => {
                if (this.depth === 0)
                    this.word(text.toString('latin1', start, end));
            },
            lineEnd: () => {
                if (this.canEnd)
                    this.separate();
            },
        });
    }
    token(start) {
        const byte = this.text[start] ?? 0;
        if (this.depth !== 0)
            this.canEnd = CLOSING.has(byte);
        else if (byte === SEMICOLON)
            this.separate();
        else {
            if (this.isFresh && !CLOSING.has(byte))
                this.starts.push(start);
            this.isFresh = false;
            // Of the operators, only `++` and `--` may end a statement.
            const isDouble = (byte === PLUS || byte === MINUS) && this.text[start - 1] === byte;
            this.canEnd = isDouble || QUOTES.has(byte);
        }
    }
    word(word) {
        if (HEADED.has(word))
            this.inHeader = true;
        this.canEnd = !OPEN_KEYWORDS.has(word);
    }
    separate() {
        this.canEnd = false;
        if (this.depth === 0 && !this.inHeader)
            this.isFresh = true;
    }
}


/***/ }),

/***/ 94281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isGreen),
/* harmony export */   z: () => (/* binding */ haveGatesPassed)
/* harmony export */ });
/** Whether all gates passed, those of the legs among them. */
function haveGatesPassed({ legs, gates }) {
    return [...gates, ...legs.flatMap((leg) => leg.gates ?? [])].every((gate) => gate.passed);
}
/** Whether all suites and gates passed and no finding is an error. */
function isGreen({ suite, legs, gates, findings }) {
    return (suite?.passed !== false &&
        legs.every((leg) => leg.suitePassed !== false) &&
        haveGatesPassed({ legs, gates }) &&
        !findings.some((finding) => finding.severity === 'error'));
}


/***/ }),

/***/ 52780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ moduleDir),
/* harmony export */   bH: () => (/* binding */ readModule),
/* harmony export */   ku: () => (/* binding */ findModule),
/* harmony export */   pl: () => (/* binding */ findWorkspace),
/* harmony export */   pw: () => (/* binding */ parseGoLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/* harmony import */ var _support_systemFault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13884);
/* harmony import */ var _modFile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71020);
/** @module Finding and reading go.mod and go.work. */






/** The directory of a module. */
function moduleDir({ file }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
}
/** The `go` and `toolchain` lines of a go.mod or go.work file. */
function parseGoLines(text) {
    const directives = (0,_modFile_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDirectives */ .M)(text);
    const argument = (verb) => directives.find((directive) => directive.verb === verb && directive.args.length > 0)?.args[0];
    return { go: argument('go'), toolchain: argument('toolchain') };
}
/**
 * The module that a directory belongs to.
 * @param advice what to do if it belongs to none
 * @throws UserError if there is no go.mod in the directory or above it
 */
async function findModule(directory, advice = 'Set working-directory to the directory of a module, or create one with `go mod init`.') {
    const file = await findUpwards((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), 'go.mod');
    if (file === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${directory} is not in a Go module: there is no go.mod in it or above it`, advice);
    return readModule(file);
}
/**
 * Reads a go.mod file.
 * @param advice what to do if it cannot be read
 * @throws UserError if it cannot be read or has no module line
 */
async function readModule(file, advice) {
    const text = await readText(file, advice);
    const path = (0,_modFile_js__WEBPACK_IMPORTED_MODULE_5__/* .modulePathIn */ .f)(text);
    if (path === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} has no module line`, 'Add a line such as `module example.com/name`.');
    return { file, path, replacements: replacementsIn(text, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)), ...parseGoLines(text) };
}
/**
 * The workspace that the go command would use in a directory: GOWORK, else the nearest go.work in it or above it.
 * Undefined if there is none, or with GOWORK=off.
 * @throws UserError if it cannot be read
 */
async function findWorkspace(directory, env) {
    const set = env.GOWORK ?? '';
    if (set === 'off')
        return undefined;
    const file = set === '' ? await findUpwards((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), 'go.work') : set;
    if (file === undefined)
        return undefined;
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`GOWORK=${file} is not an absolute path`, 'Set it to an absolute path or to `off`.');
    const advice = 'The environment variable GOWORK names it: name another go.work, unset it, or set it to `off`.';
    return readWorkspace(file, set === '' ? undefined : advice);
}
async function readWorkspace(file, advice) {
    const text = await readText(file, advice);
    const modules = (0,_modFile_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDirectives */ .M)(text)
        .filter(({ verb }) => verb === 'use')
        .flatMap(({ args }) => args.slice(0, 1));
    return {
        file,
        modules: modules.map((module) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), module)),
        replacements: replacementsIn(text, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)),
        ...parseGoLines(text),
    };
}
/** The directories in the place of modules: `replace example.com/x v1.2.3 => ../x`, with a version or without. */
function replacementsIn(text, directory) {
    return (0,_modFile_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDirectives */ .M)(text)
        .filter(({ verb }) => verb === 'replace')
        .flatMap(({ args }) => args.slice(args.indexOf('=>') + 1, args.indexOf('=>') + 2))
        .filter((path) => /^\.{1,2}(?:[/\\]|$)/.test(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path));
}
async function readText(file, advice) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be read: ${(0,_support_systemFault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(cause)}`, advice);
    }
}
async function findUpwards(directory, name) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
    if (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isFile */ .fo)(file))
        return file;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    return parent === directory ? undefined : findUpwards(parent, name);
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

/***/ 99397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ownSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/** @module Our own Go sources: at the top of the repository, or in dist, where the build copies them. */



/**
 * The absolute path of a directory with Go sources of ours.
 * @param directory `launcher` or `preserve`
 * @param file a file in it, which distinguishes it from other directories of the same name
 * @throws Error if no directory above this code has it: the installation is incomplete
 */
function ownSources(directory, file) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let above = here;; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, directory);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found, file)))
            return found;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above) === above)
            throw new Error(`${directory}/${file} is not in ${here} or above it: the installation is incomplete`);
    }
}


/***/ })

};
