export const id = 8809;
export const ids = [8809,227];
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

/***/ 99445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ changeOfDiff),
  e: () => (/* binding */ pathLeftBy)
});

// EXTERNAL MODULE: ./src/diff/lineMap.ts
var lineMap = __webpack_require__(87839);
;// CONCATENATED MODULE: ./src/compare/lineSet.ts
/** The later lines of hunks: those that a change added or modified. */
class NewLines {
    ranges;
    size;
    /** @param hunks in the order of the text, without overlaps */
    constructor(hunks) {
        this.ranges = hunks
            .filter(({ newLines }) => newLines > 0)
            .map(({ newStart, newLines }) => ({ start: newStart, end: newStart + newLines }));
        this.size = this.ranges.reduce((sum, { start, end }) => sum + end - start, 0);
    }
    has(line) {
        let [low, high] = [0, this.ranges.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const range = this.ranges[middle];
            if (range !== undefined && range.end <= line)
                low = middle + 1;
            else
                high = middle;
        }
        const found = this.ranges[low];
        return found !== undefined && found.start <= line;
    }
    *[Symbol.iterator]() {
        for (const { start, end } of this.ranges)
            for (let line = start; line < end; line++)
                yield line;
    }
}

;// CONCATENATED MODULE: ./src/compare/change.ts


const MODE_TYPE = 0o170000;
const REGULAR = 0o100000;
/** The change that git's answer describes. */
function changeOfDiff(files, { base, baseCommit }) {
    const found = new Map();
    const withoutLines = new Set();
    const gone = new Set();
    for (const file of files) {
        const left = pathLeftBy(file);
        if (left !== undefined)
            gone.add(left);
        if (file.status === 'deleted')
            continue;
        const changed = changedFile(file);
        if (changed !== undefined)
            found.set(file.path, changed);
        else if (!isSameSubmodule(file))
            withoutLines.add(file.path);
    }
    return { base, baseCommit, source: 'git', files: found, withoutLines, gone, truncated: false };
}
/** Whether a submodule has another path only. */
function isSameSubmodule({ status, lines, blob, blobBefore }) {
    return status === 'renamed' && lines.kind === 'submodule' && blob === blobBefore;
}
/** The path at the base that the file does not have any more; undefined if it kept it, or had none. */
function pathLeftBy({ status, path, pathBefore }) {
    return status === 'deleted' ? path : status === 'renamed' ? pathBefore : undefined;
}
function changedFile({ status, mode, lines, pathBefore, blob, blobBefore, }) {
    const isRegular = (mode & MODE_TYPE) === REGULAR;
    if (status === 'unmerged' || lines.kind !== 'hunks' || !isRegular)
        return undefined;
    // What was a link had other lines.
    const from = status === 'type' ? undefined : pathBefore;
    return { lines: new NewLines(lines.hunks), from, map: new lineMap/* LineMap */.H(lines.hunks), blob, blobBefore };
}


/***/ }),

/***/ 52974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING),
/* harmony export */   R: () => (/* binding */ withoutCommented)
/* harmony export */ });
const NOTHING = { covered: 0, total: 0 };
/**
 * The part without what its comments excluded already, and still would.
 * @param before what they excluded
 */
function withoutCommented(part, before) {
    const { tally, commented = NOTHING } = part;
    const both = before.total < commented.total ? before : commented;
    const total = tally.total - both.total;
    return { ...part, tally: { covered: Math.max(0, Math.min(tally.covered - both.covered, total)), total } };
}


/***/ }),

/***/ 76994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ headFilesOf),
/* harmony export */   s: () => (/* binding */ TESTED_IS_HEAD)
/* harmony export */ });
/* harmony import */ var _coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53078);
/* harmony import */ var _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87839);
/** @module Where the lines of the tested commit are at the commit that people look at. */


/** The tested commit is the head. */
const TESTED_IS_HEAD = {
    find: ({ file, uncommitted }) => (uncommitted === true ? undefined : { path: file, map: _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .SAME_LINES */ .v }),
    truncated: false,
};
/** The places of files of the tested commit, from its difference to the head. */
function headFilesOf({ files, isComplete, testedBlobs, headBlobs }) {
    const moved = new Map();
    for (const file of files ?? [])
        if (file.status !== 'deleted')
            moved.set(file.path, movedFile(file));
    return {
        find: (tested) => {
            const { file } = tested;
            if ((0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlobOf */ .r4)(tested, headBlobs?.get(file)))
                return { path: file, map: _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .SAME_LINES */ .v };
            if (moved.has(file)) {
                const found = moved.get(file);
                return found !== undefined && (0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlobOf */ .r4)(tested, found.testedBlob) ? found : undefined;
            }
            const isOther = headBlobs?.has(file) === true || tested.uncommitted === true;
            if (files === undefined || !isComplete || isOther)
                return undefined;
            const isTested = testedBlobs === undefined || (0,_coverage_sourceFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlobOf */ .r4)(tested, testedBlobs.get(file));
            return isTested ? { path: file, map: _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .SAME_LINES */ .v } : undefined;
        },
        truncated: !isComplete,
    };
}
/** Undefined if the head does not have the file, or its lines are not known. */
function movedFile({ status, pathBefore, blob, lines }) {
    const isKnown = (status === 'modified' || status === 'renamed') && lines.kind === 'hunks';
    if (!isKnown || pathBefore === undefined)
        return undefined;
    return { path: pathBefore, map: new _diff_lineMap_js__WEBPACK_IMPORTED_MODULE_1__/* .LineMap */ .H(lines.hunks).inverse(), testedBlob: blob };
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

/***/ 49203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export measuredText */
/* harmony import */ var _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8988);
/** @module The text of a measured file. */

function measuredText(content) {
    return { content, code: new _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceCode */ .x(content) };
}
/** The text of a file in the coverage model; undefined if it was not found. */
async function readText(sources, path) {
    const source = await sources.read(path);
    return source.kind === 'found' ? measuredText(source.content) : undefined;
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

/***/ 46666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HP: () => (/* binding */ fetchBlobs),
  qQ: () => (/* binding */ fetchComparedCommits),
  Uh: () => (/* binding */ fetchParents),
  QP: () => (/* binding */ fetchPullRequestFiles),
  QX: () => (/* binding */ isAncestor)
});

// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/github/pageLimit.ts
var pageLimit = __webpack_require__(83417);
;// CONCATENATED MODULE: ./src/github/patch.ts
/**
 * @module Reads the hunks of a unified diff, which the API returns for each file of a pull request. Libraries do not pass the
 * tests of this file: diff 9.0.0 discards the whole patch if one hunk contradicts its counts or is truncated, and parse-diff
 * 0.12.0 and gitdiff-parser 0.3.1 return wrong lines for such hunks.
 */
/** An omitted count is 1 (GNU diffutils, "Detailed Description of Unified Format"). */
const HUNK = /^@@ -(\d{1,10})(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/;
/**
 * Returns the lines that a patch adds, as 1-based line numbers of the new file. Ignores lines outside hunks, and ends a hunk
 * that contradicts its own counts: whoever opened the pull request controls this text.
 */
function addedLines(patch) {
    const added = new Set();
    let place;
    for (const text of linesOf(patch)) {
        const next = place === undefined ? undefined : moved(place, text.charAt(0));
        if (place !== undefined && next !== undefined && text.startsWith('+'))
            added.add(place.newLine);
        place = next ?? placeOf(text);
    }
    return added;
}
/**
 * The replaced lines of a patch, without its lines of context; undefined if any part of it contradicts another: lines are
 * mapped by a whole patch or not at all.
 */
function patchHunks(patch) {
    const hunks = [];
    const texts = linesOf(patch);
    if (texts.at(-1) === '')
        texts.pop();
    let place = { oldLine: 1, newLine: 1, oldLeft: 0, newLeft: 0 };
    let open;
    const close = () => {
        if (open !== undefined)
            hunks.push(hunkBetween(open, place));
        open = undefined;
    };
    for (const text of texts) {
        if (place.oldLeft === 0 && place.newLeft === 0) {
            close();
            const start = placeOf(text);
            if (start === undefined || start.oldLine < place.oldLine || start.newLine < place.newLine)
                return undefined;
            place = start;
            continue;
        }
        const mark = text.charAt(0);
        if (mark === ' ' || mark === '')
            close();
        else
            open ??= place;
        const next = moved(place, mark);
        if (next === undefined)
            return undefined;
        place = next;
    }
    close();
    return place.oldLeft === 0 && place.newLeft === 0 ? hunks : undefined;
}
/** `\ No newline at end of file` is about the line before it. */
function linesOf(patch) {
    return patch.split('\n').filter((text) => !text.startsWith('\\'));
}
/** An empty range is named by the line before it. */
function placeOf(header) {
    const [, oldStart, oldCount = '1', newStart, newCount = '1'] = HUNK.exec(header) ?? [];
    if (oldStart === undefined || newStart === undefined)
        return undefined;
    const [oldLeft, newLeft] = [Number(oldCount), Number(newCount)];
    return {
        oldLine: Number(oldStart) + Number(oldLeft === 0),
        newLine: Number(newStart) + Number(newLeft === 0),
        oldLeft,
        newLeft,
    };
}
/** @returns the next place; undefined if the line cannot belong to the hunk */
function moved({ oldLine, newLine, oldLeft, newLeft }, mark) {
    // An empty line of both files may have lost its leading space on the way.
    const [inOld, inNew] = [mark !== '+', mark !== '-'];
    if (!['+', '-', ' ', ''].includes(mark) || (inOld && oldLeft === 0) || (inNew && newLeft === 0))
        return undefined;
    return {
        oldLine: oldLine + Number(inOld),
        newLine: newLine + Number(inNew),
        oldLeft: oldLeft - Number(inOld),
        newLeft: newLeft - Number(inNew),
    };
}
function hunkBetween(from, to) {
    const [oldLines, newLines] = [to.oldLine - from.oldLine, to.newLine - from.newLine];
    return {
        oldStart: from.oldLine - Number(oldLines === 0),
        oldLines,
        newStart: from.newLine - Number(newLines === 0),
        newLines,
    };
}

// EXTERNAL MODULE: ./src/github/unexpectedAnswer.ts
var unexpectedAnswer = __webpack_require__(57134);
;// CONCATENATED MODULE: ./src/github/changedLines.ts





/** Files of a pull request that GitHub lists at most (REST API, "List pull requests files"). */
const MAX_FILES = 3000;
/** Files of two commits that GitHub lists at most (REST API, "Compare two commits"). */
const MAX_COMPARED_FILES = 300;
/** Statuses if GitHub does not know one of two commits, or if they have no common ancestor. */
const UNRELATED = [404, 422];
/** Files per request, at most what the API allows. */
const PER_PAGE = 100;
/**
 * Fetches the files of a pull request, with the lines of its head.
 * @throws the client's error
 */
async function fetchPullRequestFiles(client, { owner, repo }, pullRequest) {
    const place = { owner, repo, pull_number: pullRequest, per_page: PER_PAGE };
    const limit = new pageLimit/* PageLimit */.r(MAX_FILES / PER_PAGE + 1);
    const listed = await client.paginate(client.rest.pulls.listFiles, place, limit.take);
    return { files: filesOf(listed), truncated: listed.length >= MAX_FILES || limit.isReached };
}
/**
 * Fetches the files that differ between the merge base of two commits and the later one.
 * @param base a commit or a branch
 * @throws the client's error
 */
async function fetchComparedCommits(client, repository, base, head) {
    const { files, mergeBase } = await fetchComparison(client, repository, base, head);
    return { files: filesOf(files), truncated: files.length >= MAX_COMPARED_FILES, mergeBase };
}
/**
 * Fetches which commits a commit names as its parents.
 * @throws the client's error
 */
async function fetchParents(client, { owner, repo }, commit) {
    const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
    const isParent = (item) => (0,records/* isRecord */.u)(item) && typeof item.sha === 'string';
    (0,unexpectedAnswer/* expectAnswer */.A)((0,records/* isRecord */.u)(data) && Array.isArray(data.parents) && data.parents.every(isParent), 'a commit with its parents');
    return data.parents.map(({ sha }) => sha);
}
/**
 * Asks GitHub whether a commit is an ancestor of another one, or that one. It is not if GitHub does not know it any more, or
 * if they have nothing in common, as after the history of a branch was written anew.
 * @throws the client's error
 */
async function isAncestor(client, repository, commit, of) {
    try {
        return (await fetchComparison(client, repository, commit, of)).mergeBase === commit;
    }
    catch (error) {
        if (UNRELATED.includes((0,apiAdvice/* apiProblem */.U)(error, 'compare commits').status))
            return false;
        throw error;
    }
}
async function fetchComparison(client, { owner, repo }, base, head) {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        // Files come with the first page only, and commits are not wanted.
        per_page: 1,
    });
    (0,unexpectedAnswer/* expectAnswer */.A)((0,records/* isRecord */.u)(data) && (0,records/* isRecord */.u)(data.merge_base_commit) && typeof data.merge_base_commit.sha === 'string', 'a comparison of commits');
    return { files: data.files ?? [], mergeBase: data.merge_base_commit.sha };
}
const STATUSES = {
    added: 'added',
    removed: 'deleted',
    renamed: 'renamed',
    copied: 'copied',
};
/** Files that were only moved have no patch, and no changed lines. */
const MOVED = new Set(['renamed', 'copied', 'unchanged']);
const REGULAR_FILE = 0o100644;
/** GitHub shows the commit of a submodule as the text of a file, as git does. */
const SUBMODULE = /^@@ [^\n]* @@\n(?:[-+]Subproject commit [0-9a-f]{40,64}\n?){1,2}$/;
/** Go's marker of generated files on a removed line. */
const LOST_MARKER = /^-\/\/ Code generated .* DO NOT EDIT\.\r?$/m;
function filesOf(listed) {
    const isFile = (item) => (0,records/* isRecord */.u)(item) && typeof item.filename === 'string';
    const isList = Array.isArray(listed);
    (0,unexpectedAnswer/* expectAnswer */.A)(isList && listed.every(isFile), 'a list of files');
    return listed.map((file) => {
        const { filename, previous_filename: previous, status, sha, patch } = file;
        return {
            status: STATUSES[status] ?? 'modified',
            path: filename,
            pathBefore: status === 'added' ? undefined : (previous ?? filename),
            blob: sha ?? undefined,
            blobBefore: undefined,
            mode: REGULAR_FILE,
            modeBefore: REGULAR_FILE,
            ...changedLines_linesOf(file),
            losesMarker: patch !== undefined && LOST_MARKER.test(patch),
        };
    });
}
function changedLines_linesOf({ status, changes, patch }) {
    if (patch === undefined)
        return MOVED.has(status) && changes === 0
            ? { lines: { kind: 'hunks', hunks: [] }, added: new Set() }
            : { lines: { kind: 'binary' }, added: undefined };
    if (SUBMODULE.test(patch))
        return { lines: { kind: 'submodule' }, added: undefined };
    const hunks = patchHunks(patch);
    return {
        lines: hunks === undefined ? { kind: 'binary' } : { kind: 'hunks', hunks },
        added: addedLines(patch),
    };
}
/**
 * Fetches the blob ids of the files of a commit, as far as GitHub lists them.
 * @throws the client's error
 */
async function fetchBlobs(client, { owner, repo }, commit) {
    const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1' });
    (0,unexpectedAnswer/* expectAnswer */.A)((0,records/* isRecord */.u)(data) && Array.isArray(data.tree), 'a tree');
    return new Map(data.tree.filter((entry) => entry.type === 'blob').map(({ path, sha }) => [path, sha]));
}


/***/ }),

/***/ 83417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ PageLimit)
/* harmony export */ });
/** @module How far a list is followed: pages that name each other as the next one would never end. */
/** For one list by the client's `paginate`. */
class PageLimit {
    most;
    pages = 0;
    /** @param most pages that are asked for */
    constructor(most) {
        this.most = most;
    }
    /** Whether there may be more. */
    get isReached() {
        return this.pages >= this.most;
    }
    take = ({ data }, done) => {
        this.pages++;
        if (this.isReached)
            done();
        return data;
    };
}


/***/ }),

/***/ 38809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./src/compare/comparison.ts
var compare_comparison = __webpack_require__(53002);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/attribution/attributedFiles.ts + 1 modules
var attributedFiles = __webpack_require__(73883);
// EXTERNAL MODULE: ./src/attribution/lastBranch.ts + 1 modules
var lastBranch = __webpack_require__(26468);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/coverage/lines.ts + 1 modules
var coverage_lines = __webpack_require__(45770);
// EXTERNAL MODULE: ./src/coverage/measuredText.ts
var measuredText = __webpack_require__(49203);
// EXTERNAL MODULE: ./src/coverage/moduleFiles.ts
var moduleFiles = __webpack_require__(86657);
// EXTERNAL MODULE: ./src/coverage/sourceFiles.ts
var sourceFiles = __webpack_require__(53078);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/go/packages/selection.ts
var selection = __webpack_require__(4916);
// EXTERNAL MODULE: ./src/coverage/exclusionComments.ts + 2 modules
var exclusionComments = __webpack_require__(16649);
// EXTERNAL MODULE: ./src/coverage/exclusionRules.ts
var exclusionRules = __webpack_require__(93219);
// EXTERNAL MODULE: ./src/support/globs.ts
var support_globs = __webpack_require__(30744);
// EXTERNAL MODULE: ./src/compare/commentedPart.ts
var commentedPart = __webpack_require__(52974);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
// EXTERNAL MODULE: ./src/coverage/statementStarts.ts
var statementStarts = __webpack_require__(25998);
;// CONCATENATED MODULE: ./src/compare/changedStatements.ts


const NOTHING = { statements: [], lines: [] };
/** @param text undefined if the source is not known; then any line of a unit may have code */
function changedPart(unit, changed, text) {
    const lines = linesOf(unit).filter((line) => changed.has(line));
    if (lines.length === 0 || unit.statements === 0)
        return NOTHING;
    return text === undefined ? byLines(unit, lines, linesOf(unit)) : byText(unit, lines, text);
}
function linesOf(unit) {
    const { startLine } = unit;
    return Array.from({ length: (0,uncovered/* lastLineOf */.SH)(unit) - startLine + 1 }, (_, i) => startLine + i);
}
function byText(unit, changed, { content, code }) {
    const begin = code.offsetOf(unit.startLine, unit.startColumn);
    const end = code.offsetOf(unit.endLine, unit.endColumn);
    const hasCode = (line, from, to) => code.hasCodeBetween(Math.max(from, code.offsetOf(line, 1)), Math.min(to, code.offsetOf(line + 1, 1)));
    const lines = changed.filter((line) => hasCode(line, begin, end));
    if (lines.length === 0)
        return NOTHING;
    const all = linesOf(unit).filter((line) => hasCode(line, begin, end));
    const starts = (0,statementStarts/* statementStarts */.V)(content, begin, end);
    // A statement that the text does not show, such as a label, makes the places of all of them doubtful.
    if (starts.length !== unit.statements)
        return byLines(unit, lines, all);
    const isWhole = lines.length === all.length;
    const statements = starts.flatMap((start, i) => {
        const first = lines.find((line) => hasCode(line, start, starts[i + 1] ?? end));
        if (first !== undefined)
            return [first];
        // A block of its own begins with a mere brace.
        return isWhole ? [lines.find((line) => line >= code.lineAt(start)) ?? lines.at(-1) ?? 0] : [];
    });
    return { statements, lines };
}
/** Without knowing where statements begin: one for each changed line, and all if all lines are changed. */
function byLines({ statements }, changed, all) {
    const count = changed.length === all.length ? statements : Math.min(statements, changed.length);
    const last = changed.length - 1;
    return {
        statements: Array.from({ length: count }, (_, i) => changed[Math.min(i, last)] ?? 0),
        lines: changed,
    };
}

;// CONCATENATED MODULE: ./src/compare/grownExclusion.ts
/** @module Comments that were there before a change and exclude more code with it. */



/**
 * The part of an excluded part that was not excluded before, and what was not there; undefined if that is nothing.
 * @param part excluded by a comment, or a file that is excluded as a whole
 * @param before the text at the base
 */
function grownPart(part, { map, lines }, before, text) {
    if (map === undefined)
        return undefined;
    const earlier = new EarlierScopes(before, map);
    const scope = (0,exclusionComments/* exclusionComments */.Xb)(text.content).exclusions.find(({ line }) => line === part.commentLine)?.scope;
    const isSame = scope !== undefined && earlier.isSame(scope, part.commentLine);
    const tally = { covered: 0, total: 0 };
    let [startLine, endLine] = [Infinity, 0];
    for (const unit of part.units) {
        // Of the unit around a statement, nobody knows how far it went before.
        const isKept = isSame && !beginsWithin(scope, unit);
        const added = isKept || earlier.holdsPartOf(unit) ? lines : earlier.linesOutside(unit, lines);
        const { statements } = changedPart(unit, added, text);
        if (statements.length === 0)
            continue;
        tally.total += statements.length;
        if (unit.count > 0)
            tally.covered += statements.length;
        startLine = Math.min(startLine, unit.startLine);
        endLine = Math.max(endLine, (0,uncovered/* lastLineOf */.SH)(unit));
    }
    return tally.total === 0 ? undefined : { ...part, tally, startLine, endLine };
}
/** Whether a unit is excluded by where it begins, and not by what is in it. */
function beginsWithin(scope, { startLine, startColumn }) {
    if (scope.kind === 'file')
        return true;
    if (scope.kind === 'statement')
        return false;
    return scope.regions.some(({ start, end }) => (start.line < startLine || (start.line === startLine && start.column <= startColumn)) &&
        startLine <= end.line);
}
/** What the comments of the earlier text are about, in its lines. */
class EarlierScopes {
    map;
    scopes;
    isWhole;
    constructor(before, map) {
        this.map = map;
        const { exclusions } = (0,exclusionComments/* exclusionComments */.Xb)(before);
        this.scopes = new Map(exclusions.map(({ line, scope }) => [line, scope]));
        this.isWhole = exclusions.some(({ scope }) => scope.kind === 'file');
    }
    /** Whether a comment was there before, about the same code. */
    isSame(scope, commentLine = 0) {
        const earlier = this.scopes.get(this.map.earlier(commentLine) ?? 0);
        if (earlier?.kind !== scope.kind)
            return false;
        return anchorOf(scope) === this.map.later(anchorOf(earlier));
    }
    /** Whether a comment was about a statement of it. */
    holdsPartOf(unit) {
        return [...this.scopes.values()].some((scope) => {
            const line = scope.kind === 'statement' ? this.map.later(scope.at.line) : undefined;
            return line !== undefined && line >= unit.startLine && line <= (0,uncovered/* lastLineOf */.SH)(unit);
        });
    }
    /** The changed lines of a unit, and those that no comment was about. */
    linesOutside(unit, changed) {
        const found = new Set();
        for (let line = unit.startLine; line <= (0,uncovered/* lastLineOf */.SH)(unit); line++)
            if (changed.has(line) || !this.has(this.map.earlier(line)))
                found.add(line);
        return found;
    }
    has(line) {
        if (this.isWhole || line === undefined)
            return this.isWhole;
        return [...this.scopes.values()].some((scope) => (scope.kind === 'function' || scope.kind === 'block') &&
            scope.regions.some(({ start, end }) => start.line <= line && line <= end.line));
    }
}
/** The line on which the code begins that a comment is about; 0 for a file. */
function anchorOf(scope) {
    if (scope.kind === 'file')
        return 0;
    return scope.kind === 'statement' ? scope.at.line : (scope.regions[0]?.start.line ?? scope.at?.line ?? 0);
}

;// CONCATENATED MODULE: ./src/compare/addedExclusions.ts
/** @module What a change itself excludes from coverage: a gate cannot be passed that way unseen. */







async function addedExclusions(request, change) {
    const touched = touchedParts(request, change);
    if (touched.length === 0)
        return [];
    const texts = await textsBefore(touched, request);
    const isLeftOut = rulesMatch(request.exclude ?? exclusionRules/* NO_EXCLUSION_RULES */.F);
    const found = [];
    for (const each of touched) {
        const { part, file, changed } = each;
        const { from, blobBefore } = changed;
        const isCopy = from !== undefined && from !== file && !change.gone.has(from);
        const before = blobBefore === undefined ? undefined : texts.get(blobBefore);
        const wasLeftOut = from !== undefined && !isCopy && isLeftOut(from, before);
        const whole = { part, cause: causeOf(each, isCopy) };
        const added = whole.cause === undefined ? await laterCause(each, before, request.sources) : whole;
        if (added?.cause === undefined || (wasLeftOut && added.cause !== 'comment'))
            continue;
        const counted = FOR_THE_REST.has(added.cause)
            ? await countedBefore({ ...each, part: added.part }, before, request.sources)
            : added.part;
        if (counted === undefined)
            continue;
        found.push({
            ...counted,
            file,
            cause: added.cause,
            ...(from === undefined || from === file ? {} : { from }),
        });
    }
    return found;
}
function touchedParts({ coverage: { excluded = [] }, files, located }, change) {
    if (excluded.length === 0)
        return [];
    const known = new Map(files.map((file) => [file.path, file]));
    return excluded.flatMap((part) => {
        const source = known.get(part.path);
        const file = source?.file ?? located?.get(part.path);
        const changed = file === undefined ? undefined : change.files.get(file);
        if (file === undefined || changed === undefined)
            return [];
        return [{ part, file, changed, isSameText: source !== undefined && (0,sourceFiles/* isBlobOf */.r4)(source, changed.blob) }];
    });
}
/** The contents at the base of the files that had one. */
async function textsBefore(touched, { blobTexts }) {
    const ids = touched.flatMap(({ changed: { blobBefore } }) => blobBefore ?? []);
    return blobTexts === undefined || ids.length === 0 ? new Map() : blobTexts([...new Set(ids)]);
}
/** Whether the rules leave out a file as it was at the base. */
function rulesMatch({ globs, generated, }) {
    const matches = globs.map(support_globs/* globMatch */.e);
    return (file, text) => matches.some((match) => match(file)) || (generated && text !== undefined && (0,exclusionComments/* isGenerated */.UK)(text));
}
/** Causes that leave out what was there before, and of which comments may have excluded some. */
const FOR_THE_REST = new Set(['marker', 'move']);
/** The part of a file that was counted before, or was not there; undefined if that is nothing. */
async function countedBefore({ part, changed, isSameText }, before, sources) {
    if (before !== undefined && !(0,exclusionComments/* mayHaveExclusions */.Bw)(before))
        return part;
    const text = before === undefined || !isSameText ? undefined : await (0,measuredText/* readText */.y)(sources, part.path);
    if (before !== undefined && text !== undefined && changed.map !== undefined) {
        const { startLine, endLine } = part;
        const counted = grownPart(part, changed, before, text);
        return counted && { ...counted, startLine, endLine };
    }
    const counted = (0,commentedPart/* withoutCommented */.R)(part, part.commented ?? commentedPart/* NOTHING */.K);
    return counted.tally.total === 0 ? undefined : counted;
}
/** What excludes a part of which nothing else has to be known. */
function causeOf({ part: { by, commentLine }, file, changed, isSameText }, isCopy) {
    if (by === 'comment')
        return isSameText && commentLine !== undefined && changed.lines.has(commentLine) ? 'comment' : undefined;
    if (changed.from === undefined || isCopy)
        return 'new-file';
    return by === 'glob' && changed.from !== file ? 'move' : undefined;
}
/** What excludes a part of a file that was there before, by its text. */
async function laterCause({ part, changed, isSameText }, before, sources) {
    if (part.by === 'glob')
        return undefined;
    if (part.by === 'generated' && before !== undefined)
        return (0,exclusionComments/* isGenerated */.UK)(before) ? undefined : { part, cause: 'marker' };
    // The lists of GitHub say which lines were taken out, but not what else was there.
    if (part.by === 'generated' && changed.losesMarker !== false)
        return undefined;
    if (!isSameText)
        return undefined;
    const text = await (0,measuredText/* readText */.y)(sources, part.path);
    if (text === undefined)
        return undefined;
    if (part.by === 'generated')
        return changed.lines.has((0,exclusionComments/* markerLine */.B_)(text.content) ?? 0) ? { part, cause: 'marker' } : undefined;
    const grown = before === undefined ? undefined : grownPart(part, changed, before, text);
    return grown === undefined ? undefined : { part: grown, cause: 'more-code' };
}

;// CONCATENATED MODULE: ./src/compare/patchCoverage.ts
/** @module Patch coverage: how many of the statements that a change added or modified are covered. */












const OTHER = 'its measured content is not that of the working tree';
/**
 * The patch coverage of a measurement. Reads the changed files, one after the other.
 * @param others paths in the repository of files that are known to have another content than the measured one
 */
async function patchCoverage(request, change, others = new Set()) {
    const known = new Map(request.files.map((file) => [file.path, file]));
    const { coverage, attribution } = request;
    const tests = attribution && new attributedFiles/* AttributedFiles */.a(coverage, attribution);
    const files = [];
    const unknown = [];
    for (const file of coverage.packages.flatMap((pkg) => pkg.files)) {
        if (!file.units.some(({ statements }) => statements > 0))
            continue;
        const source = known.get(file.path);
        const place = source?.file ?? request.located?.get(file.path);
        if (place === undefined)
            continue;
        const reason = doubt(place, source, change) ?? (others.has(place) ? OTHER : undefined);
        if (reason !== undefined)
            unknown.push({ file: place, reason });
        const changed = change.files.get(place);
        if (reason !== undefined || source === undefined || changed === undefined || changed.lines.size === 0)
            continue;
        const found = await patchFile(file, source, changed, request, tests);
        if (found.tally.total > 0 || found.lines.total > 0)
            files.push(found);
    }
    const excluded = await addedExclusions(request, change);
    return {
        base: change.base,
        tally: (0,tallies/* sumTallies */.w4)(files.map(({ tally }) => tally)),
        lines: (0,tallies/* sumTallies */.w4)(files.map(({ lines }) => lines)),
        files: files.sort(byFile),
        unknown: [...unknown, ...notLinked(request, change)].sort(byFile),
        truncated: change.truncated,
        ...(change.ofHead === undefined ? {} : { ofHead: change.ofHead }),
        ...(excluded.length === 0 ? {} : { excluded }),
    };
}
/** Why a measured file cannot be judged; undefined if it can, or has no changed lines. */
function doubt(place, source, change) {
    if (change.withoutLines.has(place))
        return change.source === 'api' ? 'GitHub does not list its changed lines' : 'git has no lines of it';
    if (parentsOf(place).some((directory) => change.withoutLines.has(directory)))
        return 'it is in a submodule that changed';
    const changed = change.files.get(place);
    if (changed === undefined || changed.lines.size === 0)
        return undefined;
    if (source === undefined)
        return 'it is not known which content of it was measured';
    return (0,sourceFiles/* isBlobOf */.r4)(source, changed.blob) ? undefined : 'its measured content is not that of the change';
}
function parentsOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
async function patchFile(file, source, { lines: changed }, { coverage, sources }, tests) {
    const found = await (0,measuredText/* readText */.y)(sources, file.path);
    const all = (0,coverage_lines/* linesOf */.Dx)(file.units, coverage.sources.length, found?.code, source.lines);
    const text = all.isComplete ? found : undefined;
    const tally = { covered: 0, total: 0 };
    const uncovered = new UncoveredLines(text);
    const units = [];
    for (const [index, unit] of file.units.entries()) {
        const { statements, lines } = changedPart(unit, changed, text);
        if (statements.length > 0)
            units.push(index);
        tally.total += statements.length;
        if (unit.count > 0)
            tally.covered += statements.length;
        else
            uncovered.add(unit.functionName, lines, statements);
    }
    const lines = { covered: 0, total: 0 };
    for (const [i, line] of all.lines.entries()) {
        if (!changed.has(line))
            continue;
        lines.total++;
        if ((all.together.executed[i] ?? 0) > 0)
            lines.covered++;
    }
    const ranges = uncovered.ranges();
    const near = tests === undefined ? ranges : withNearest(ranges, file.path, tests, text?.content);
    return { path: file.path, file: source.file, tally, lines, uncovered: near, units };
}
function withNearest(ranges, path, tests, text) {
    if (ranges.length === 0)
        return ranges;
    const all = text?.toString('utf8').split('\n');
    const textOf = all && ((line) => all[line - 1]);
    return ranges.map((range) => {
        const nearest = tests.near(path, range, textOf);
        if (nearest === undefined)
            return range;
        const branch = (0,lastBranch/* lastBranch */.X)(tests.all.get(path)?.coverage.units ?? [], range, textOf);
        return { ...range, nearest, ...(branch === undefined ? {} : { branchLine: branch.line }) };
    });
}
/** The uncovered changed lines of a file, and how many statements begin on them. */
class UncoveredLines {
    text;
    found = new Map();
    constructor(text) {
        this.text = text;
    }
    add(functionName, lines, statements) {
        for (const line of lines)
            if (!this.found.has(line))
                this.found.set(line, { functionName, statements: 0 });
        for (const line of statements) {
            const known = this.found.get(line);
            if (known !== undefined)
                known.statements++;
        }
    }
    ranges() {
        const ranges = [];
        for (const [line, { functionName, statements }] of [...this.found].sort(([a], [b]) => a - b)) {
            const last = ranges.at(-1);
            if (last?.functionName === functionName && this.isGap(last.endLine, line))
                ranges[ranges.length - 1] = { ...last, endLine: line, statements: last.statements + statements };
            else
                ranges.push({ startLine: line, endLine: line, statements, functionName });
        }
        return ranges;
    }
    /** Whether there is no code on the lines between two lines. */
    isGap(before, after) {
        for (let line = before + 1; line < after; line++)
            if (this.text === undefined || this.text.code.hasCode(line))
                return false;
        return true;
    }
}
/** Changed files of packages that are selected but in no binary and no test: their statements are not known. */
function notLinked({ coverage, modules }, change) {
    const directories = new Set(coverage.notLinked.flatMap((path) => {
        const module = (0,selection/* moduleOf */.cD)(modules, path);
        const directory = module && (0,moduleFiles/* moduleDirectory */._)(module);
        return directory === undefined ? [] : [external_node_path_.posix.join(directory, path.slice(module?.path.length))];
    }));
    return [...change.files]
        .filter(([file, { lines }]) => lines.size > 0 && isSource(file) && directories.has(external_node_path_.posix.dirname(file)))
        .map(([file]) => ({ file, reason: 'no measured binary or test links its package' }));
}
/** Whether a file may have statements of binaries. */
function isSource(file) {
    return file.endsWith('.go') && !file.endsWith('_test.go');
}
function byFile(one, other) {
    return (0,byteOrder/* compareBytes */.X)(one.file, other.file);
}

// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/compare/headFiles.ts
var headFiles = __webpack_require__(76994);
// EXTERNAL MODULE: ./src/compare/change.ts + 1 modules
var change = __webpack_require__(99445);
// EXTERNAL MODULE: ./src/diff/lineMap.ts
var lineMap = __webpack_require__(87839);
;// CONCATENATED MODULE: ./src/github/apiChange.ts
/** @module The change of a report from GitHub's lists, which name lines of the head: the tested lines are found by a second one. */


/**
 * @param listed with the lines of the head
 * @param since what differs between the head and the tested commit; undefined if they are the same, or if nobody knows
 */
function changeOfList(listed, since, start) {
    const later = new Map(since?.files.flatMap((file) => (file.pathBefore === undefined ? [] : [[file.pathBefore, file]])));
    const files = new Map();
    const withoutLines = new Set();
    const gone = new Set();
    for (const file of listed.files) {
        const left = (0,change/* pathLeftBy */.e)(file);
        if (left !== undefined)
            gone.add(left);
        if (file.status === 'deleted')
            continue;
        const tested = later.get(file.path);
        if (tested?.status === 'deleted')
            continue;
        const path = tested?.path ?? file.path;
        const changed = tested === undefined ? changedFile(file) : testedFile(file, tested);
        if (changed === undefined)
            withoutLines.add(path);
        else
            files.set(path, changed);
    }
    return { ...start, source: 'api', files, withoutLines, gone, truncated: listed.truncated };
}
function changedFile({ added, pathBefore: from, blob, lines, losesMarker, }) {
    if (added === undefined)
        return undefined;
    const map = lines.kind === 'hunks' ? new lineMap/* LineMap */.H(lines.hunks) : undefined;
    return { lines: added, from, map, blob, losesMarker };
}
/** A file of the head as it was tested, with lines of the base in it. */
function testedFile({ added, pathBefore: from, losesMarker }, tested) {
    if (added === undefined || tested.lines.kind !== 'hunks')
        return undefined;
    const map = new lineMap/* LineMap */.H(tested.lines.hunks);
    return { lines: movedLines(added, map), from, map: undefined, blob: tested.blob, losesMarker };
}
function movedLines(lines, map) {
    const moved = new Set();
    for (const line of lines) {
        const place = map.later(line);
        if (place !== undefined)
            moved.add(place);
    }
    return moved;
}

// EXTERNAL MODULE: ./src/github/changedLines.ts + 1 modules
var changedLines = __webpack_require__(46666);
;// CONCATENATED MODULE: ./src/github/fetchComparison.ts



/**
 * Fetches the change of a pull request, or what a commit changed since a base.
 * @param base a ref that the user names; undefined: that of the event
 * @returns undefined if there is no base
 * @throws the client's error
 */
async function fetchChange(client, context, base) {
    const { pullRequest, headSha, testedSha = headSha } = context;
    if (pullRequest !== undefined && base === undefined)
        return fetchPullRequest(client, context, pullRequest.number);
    const from = base ?? context.base?.sha ?? context.base?.branch;
    if (from === undefined)
        return undefined;
    const compared = await (0,changedLines/* fetchComparedCommits */.qQ)(client, context, from, testedSha);
    const start = { base: base ?? context.base?.branch ?? from, baseCommit: compared.mergeBase };
    return { change: changeOfList(compared, undefined, start), head: await fetchHeadFiles(client, context) };
}
async function fetchPullRequest(client, context, pullRequest) {
    const since = await sinceHead(client, context);
    const base = context.base?.branch ?? `the base of #${pullRequest}`;
    const merged = await sinceBase(client, context);
    if (merged !== undefined)
        return {
            change: changeOfList(merged, undefined, { base, baseCommit: merged.mergeBase }),
            head: headOf(undefined, since, await blobsUnless(since, client, context)),
        };
    const listed = await (0,changedLines/* fetchPullRequestFiles */.QP)(client, context, pullRequest);
    const start = { base, baseCommit: undefined, ...(isHead(context) ? {} : { ofHead: true }) };
    return {
        change: changeOfList(listed, since, start),
        head: isHead(context) ? headFiles/* TESTED_IS_HEAD */.s : headOf(listed, since, await blobsUnless(since, client, context)),
    };
}
/**
 * Fetches where the tested files are at the head.
 * @throws the client's error
 */
async function fetchHeadFiles(client, context) {
    if (isHead(context))
        return headFiles/* TESTED_IS_HEAD */.s;
    const since = await sinceHead(client, context);
    return headOf(undefined, since, await (0,changedLines/* fetchBlobs */.HP)(client, context, context.headSha));
}
function isHead({ testedSha, headSha }) {
    return testedSha === headSha;
}
/** What differs between the head and the tested commit, which has to be a later one; undefined if it is not known. */
async function sinceHead(client, context) {
    const { testedSha, headSha } = context;
    if (testedSha === undefined || isHead(context))
        return undefined;
    const compared = await (0,changedLines/* fetchComparedCommits */.qQ)(client, context, headSha, testedSha).catch(() => undefined);
    return compared?.mergeBase === headSha ? compared : undefined;
}
/**
 * What the merge commit of a pull request has that its base does not. The list of the pull request is about its head, and
 * has lines that the base got meanwhile as well; but it is longer, so it serves if this one ends too early, or if GitHub
 * does not know the merge commit.
 */
async function sinceBase(client, context) {
    const { eventName, testedSha, headSha } = context;
    if (eventName !== 'pull_request' || testedSha === undefined || isHead(context))
        return undefined;
    try {
        const [first, second, ...others] = await (0,changedLines/* fetchParents */.Uh)(client, context, testedSha);
        if (first === undefined || second !== headSha || others.length > 0)
            return undefined;
        const compared = await (0,changedLines/* fetchComparedCommits */.qQ)(client, context, first, testedSha);
        return compared.truncated || compared.mergeBase !== first ? undefined : compared;
    }
    catch {
        return undefined;
    }
}
/** Without the whole difference, files whose content is the same are known by their ids. */
async function blobsUnless(since, client, context) {
    if (since?.truncated === false)
        return undefined;
    return (0,changedLines/* fetchBlobs */.HP)(client, context, context.headSha).catch(() => undefined);
}
function headOf(listed, since, blobs) {
    const ofList = listed?.files.flatMap(({ path, blob, status }) => blob === undefined || status === 'deleted' ? [] : [[path, blob]]);
    return (0,headFiles/* headFilesOf */.V)({
        files: since?.files,
        isComplete: since?.truncated === false,
        testedBlobs: undefined,
        headBlobs: new Map([...(blobs ?? []), ...(ofList ?? [])]),
    });
}

// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/stages/gitChange.ts
var gitChange = __webpack_require__(70227);
// EXTERNAL MODULE: ./src/coverage/sourcePack.ts
var sourcePack = __webpack_require__(27592);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
;// CONCATENATED MODULE: ./src/stages/otherContents.ts
/** @module Measured files that are not in the working tree with the content that was measured. */





const PARALLEL_FILES = 8;
/**
 * The paths, in the repository, of those whose content is another one or that are not there: they were measured in
 * another checkout, or changed since.
 * @param root absolute: the top of the working tree
 */
async function otherContents(files, root) {
    const others = new Set();
    await (0,parallel/* forEachLimited */.v)(files, PARALLEL_FILES, async (measured) => {
        const content = await (0,regularFile/* readRegularFile */.XF)((0,external_node_path_.join)(root, measured.file), sourceFiles/* MAX_SOURCE_LENGTH */.Mf).catch(() => undefined);
        // Line ends do not matter: they depend on the platform and on how git checks out.
        const isSame = content !== undefined && (0,sourceFiles/* hasHash */.Fp)(content, 'win32', (0,sourcePack/* textId */.re)(measured));
        if (!isSame)
            others.add(measured.file);
    });
    return others;
}

;// CONCATENATED MODULE: ./src/stages/untested.ts


/** Whether a file was measured that the change deletes, or sources are changed and none was measured as they are now. */
function isUntested(files, { files: changed, gone }) {
    const measured = new Map(files.map((source) => [source.file, source]));
    if ([...gone].some((file) => measured.has(file)))
        return true;
    const sources = [...changed].filter(([file]) => isSource(file));
    const isTested = ([file, { blob }]) => {
        const source = measured.get(file);
        return source !== undefined && (0,sourceFiles/* isBlobOf */.r4)(source, blob);
    };
    return sources.length > 0 && !sources.some(isTested);
}

;// CONCATENATED MODULE: ./src/stages/compare.ts










/** Each question has limits of its own, but the verdict should not wait for all of them. */
const MAX_MS = 180_000;
async function compare(request) {
    const { stop, max = MAX_MS } = request;
    if (stop?.aborted === true)
        return compare_comparison/* NO_COMPARISON */.gE;
    const ending = new AbortController();
    const signal = stop === undefined ? ending.signal : AbortSignal.any([stop, ending.signal]);
    const comparison = await (0,deadline/* within */.u)(max, compareBy(request, signal), stop);
    if (comparison !== deadline/* TOO_LATE */.w)
        return comparison;
    ending.abort();
    return withProblem({ kind: 'other', words: 'Could not read what changed: it took too long', advice: '' });
}
const compare_NOTHING = { change: undefined, head: undefined, problem: undefined };
/** Of the measured files, if more are of another checkout, the data is: then nothing is said of the change. */
const MAX_OTHERS = 0.5;
async function compareBy(request, stop) {
    const obtained = await obtain(request, stop);
    const lines = wantedLines(request, obtained);
    const { change, problem } = obtained;
    if (change === undefined && problem !== undefined) {
        const comparison = withProblem(problem, lines);
        return isAsked(request) ? comparison : { ...comparison, problem: undefined };
    }
    if (change === undefined)
        return { ...compare_comparison/* NO_COMPARISON */.gE, lines };
    return {
        ...compare_comparison/* NO_COMPARISON */.gE,
        lines,
        problem,
        change: { value: change },
        patch: await patchOf(request, change, obtained),
    };
}
/** What is measured is compared with what git looked at: a report may be of another branch, or of another repository. */
async function patchOf({ measurement }, change, { workingTree, blobTexts }) {
    const { files } = measurement;
    const others = workingTree === undefined ? new Set() : await otherContents(files, workingTree);
    if (others.size > files.length * MAX_OTHERS) {
        const how = `${others.size} of ${(0,plural/* plural */.L)(files.length, 'measured file')}`;
        return (0,compare_comparison/* unknown */.L5)(`the data is not of this working tree: ${how} differ from it`);
    }
    return { value: await patchCoverage({ ...measurement, blobTexts }, change, others) };
}
/** From git if there is a clone, and what git does not know from the API if there is a token. */
async function obtain(request, stop) {
    const { github, annotations, base } = request;
    const first = await fromGit(request, stop);
    const { client, context } = github ?? {};
    if (client === undefined || context === undefined)
        return first;
    const hasBase = (base ?? context.base ?? context.pullRequest) !== undefined;
    const second = first.change === undefined && hasBase && first.isFinal !== true
        ? tested(await fromApi(first, async () => fetchChange(client, context, base)), request)
        : first;
    const needsHead = annotations === 'all' || (isOnPatch(request) && second.change !== undefined);
    if (second.head !== undefined || !needsHead)
        return second;
    return fromApi(second, async () => ({ head: await fetchHeadFiles(client, context) }));
}
/** Adds what GitHub answers to what is known, or why it does not answer. */
async function fromApi(known, ask) {
    try {
        const answer = await ask();
        if (answer === undefined)
            return known;
        return { ...known, ...answer, problem: answer.change === undefined ? known.problem : undefined };
    }
    catch (error) {
        const { kind, words, advice } = (0,apiAdvice/* apiProblem */.U)(error, 'read the changed lines');
        return { ...known, problem: { kind: kind === 'permission' ? kind : 'other', words, advice } };
    }
}
/**
 * Without a change of which nothing was tested, as on pull_request_target: its files would be named as not known, one by
 * one, and those that it adds not at all.
 */
function tested(known, { measurement, github }) {
    const { change } = known;
    if (github?.context.eventName !== 'pull_request_target' || change === undefined)
        return known;
    if (!isUntested(measurement.files, change))
        return known;
    return { ...known, change: undefined, problem: problemOf((0,gitChange.baseOnly)()) };
}
async function fromGit(request, stop) {
    const { directory, base, github, env, platform } = request;
    try {
        const found = await (0,gitChange.changeFromGit)({ directory, base, context: github?.context, env, platform, stop });
        return found === undefined ? compare_NOTHING : { ...found, problem: undefined };
    }
    catch (error) {
        if (!(error instanceof gitProblem.GitProblem))
            throw error;
        return { ...compare_NOTHING, problem: problemOf(error), isFinal: error instanceof gitChange.UntestedChange };
    }
}
function problemOf({ message, advice }) {
    return { kind: 'other', words: message, advice };
}
/** Whether a missing change needs attention, rather than a word in the report: a push has one by the way only. */
function isAsked({ base, github, annotations }) {
    return base !== undefined || annotations === 'all' || github?.context.pullRequest !== undefined;
}
/** Outside of pull requests nobody looks at a diff that annotations of changed lines could be in. */
function isOnPatch({ annotations, github }) {
    return annotations === 'patch' && github?.context.pullRequest !== undefined;
}
function wantedLines(request, { change, head }) {
    if (head === undefined)
        return { kind: 'none' };
    if (request.annotations === 'all')
        return { kind: 'all', head };
    return change !== undefined && isOnPatch(request) ? { kind: 'patch', change, head } : { kind: 'none', head };
}
function withProblem(problem, lines = { kind: 'none' }) {
    // `Could not do this: because of that`: the second half is the reason.
    const reason = problem.words.replace(/^Could not [^:]*: /, '');
    return { ...compare_comparison/* NO_COMPARISON */.gE, lines, problem, change: (0,compare_comparison/* unknown */.L5)(reason), patch: (0,compare_comparison/* unknown */.L5)(reason) };
}


/***/ }),

/***/ 70227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UntestedChange: () => (/* binding */ UntestedChange),
/* harmony export */   baseCommitOf: () => (/* binding */ baseCommitOf),
/* harmony export */   baseOnly: () => (/* binding */ baseOnly),
/* harmony export */   changeFromGit: () => (/* binding */ changeFromGit)
/* harmony export */ });
/* harmony import */ var _compare_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99445);
/* harmony import */ var _compare_headFiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76994);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39171);
/* harmony import */ var _git_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39102);
/* harmony import */ var _git_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98615);
/* harmony import */ var _git_gitCommand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14244);
/* harmony import */ var _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4277);
/* harmony import */ var _git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81889);








const WHAT = 'Could not read what changed';
/** What was tested has nothing of the change: no other source can say how much of it is covered. */
class UntestedChange extends _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem {
}
/**
 * Asks git what changed since the base.
 * @returns undefined if there is no base
 * @throws GitProblem, and UntestedChange if asking elsewhere is of no use
 */
async function changeFromGit(request) {
    const { context, base } = request;
    if (base === undefined && context?.base === undefined)
        return undefined;
    // Whatever is checked out here, it is not the merge commit that the other run tested.
    if (context?.reported !== undefined && context.testedSha === undefined)
        return undefined;
    const repository = await (0,_git_gitCommand_js__WEBPACK_IMPORTED_MODULE_5__.findRepository)(request.directory, request);
    const tested = await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, 'HEAD');
    if (tested === undefined)
        throw new _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem(`${WHAT}: the repository has no commit`);
    if (context !== undefined && base === undefined)
        refuseBaseOnly(tested, context);
    const isOfEvent = context === undefined || [context.testedSha, context.headSha].includes(tested);
    if (!isOfEvent && (base === undefined || context.testedSha === undefined))
        throw new _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem(`${WHAT}: the checkout is not of the commit that was tested`);
    const start = await startOf(repository, tested, request);
    const files = context === undefined
        ? await (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffOfWorkingTree */ .a)(repository, start.baseCommit)
        : await (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffOfCommits */ .R)(repository, start.baseCommit, tested);
    const head = context === undefined || !isOfEvent ? undefined : await headOf(repository, tested, context.headSha);
    const workingTree = context === undefined ? repository.root : undefined;
    return { change: (0,_compare_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOfDiff */ .D)(files, start), head, workingTree, blobTexts: storedIn(repository) };
}
/** Without those that git does not give: what they say is then not known. */
function storedIn(repository) {
    return async (ids) => (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b)(repository, ids).catch((error) => {
        if (error instanceof _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem)
            return new Map();
        throw error;
    });
}
/** @throws UntestedChange for the event pull_request_target, unless more than what it begins with was checked out */
function refuseBaseOnly(tested, { eventName, testedSha, headSha }) {
    if (eventName === 'pull_request_target' && tested === testedSha && tested !== headSha)
        throw baseOnly();
}
/** For when the base of a pull request was tested. */
function baseOnly() {
    return new UntestedChange(`${WHAT}: the base branch was tested, and not the pull request`, 'The event pull_request_target begins on the base branch. Measure on the event pull_request, and see docs/forks.md for forks.');
}
/**
 * The commit of a ref of the user's, a branch of the remote if no local one has that name.
 * @throws GitProblem if there is none
 */
async function baseCommitOf(repository, ref, mayFetch) {
    const found = (await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, ref)) ??
        (await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveCommit */ .WL)(repository, `refs/remotes/origin/${ref}`)) ??
        (mayFetch ? await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchRef */ .sl)(repository, ref) : undefined);
    if (found !== undefined)
        return found;
    throw new _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem(`${WHAT}: the repository has no branch, tag or commit ${JSON.stringify(ref)}`, 'Name one that it has as the base, such as main or origin/main; `git fetch` gets those of the remote.');
}
async function startOf(repository, tested, { base, context }) {
    if (base !== undefined) {
        const commit = await baseCommitOf(repository, base, context !== undefined);
        return { base, baseCommit: await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .findMergeBase */ .fe)(repository, commit, tested) };
    }
    const { branch = '', sha } = context?.base ?? {};
    const known = await knownStart(repository, tested, context);
    if (known !== undefined) {
        await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureCommit */ .q$)(repository, known);
        return { base: branch, baseCommit: known };
    }
    if (sha !== undefined)
        await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureCommit */ .q$)(repository, sha);
    const commit = sha ?? (await baseCommitOf(repository, branch, true));
    return { base: branch, baseCommit: await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .findMergeBase */ .fe)(repository, commit, tested) };
}
/**
 * The merge base where no history is needed to know it: a pull request's merge commit has the base as its first parent, and
 * a merge group is made on top of its base.
 */
async function knownStart(repository, tested, context) {
    if (context?.testedSha !== tested)
        return undefined;
    if (context.eventName === 'merge_group')
        return context.base?.sha;
    if (context.pullRequest === undefined)
        return undefined;
    const [first, second, ...others] = await (0,_git_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .parentsOf */ .fY)(repository, tested);
    return second === context.headSha && others.length === 0 ? first : undefined;
}
/** Undefined if the clone does not have the head, and could not fetch it. */
async function headOf(repository, tested, head) {
    if (head === tested)
        return _compare_headFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .TESTED_IS_HEAD */ .s;
    try {
        await (0,_git_mergeBase_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureCommit */ .q$)(repository, head);
        return (0,_compare_headFiles_js__WEBPACK_IMPORTED_MODULE_1__/* .headFilesOf */ .V)({
            files: await (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .diffOfCommits */ .R)(repository, head, tested),
            isComplete: true,
            testedBlobs: await (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .blobsOfCommit */ .Z)(repository, tested),
            headBlobs: undefined,
        });
    }
    catch (error) {
        if (error instanceof _git_gitProblem_js__WEBPACK_IMPORTED_MODULE_6__.GitProblem)
            return undefined;
        throw error;
    }
}


/***/ })

};
