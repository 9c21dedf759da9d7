export const id = 8298;
export const ids = [8298];
export const modules = {

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

/***/ 18298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X8: () => (/* binding */ LINE_REPORTS),
  TN: () => (/* binding */ writeLineReports)
});

// UNUSED EXPORTS: LINE_FORMATS

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/coverage/sourcePack.ts
var sourcePack = __webpack_require__(27592);
// EXTERNAL MODULE: ./src/support/chunkedFile.ts
var chunkedFile = __webpack_require__(82265);
// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/coverage/lines.ts + 1 modules
var coverage_lines = __webpack_require__(45770);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
;// CONCATENATED MODULE: ./src/support/xmlText.ts
/** @module Untrusted text in XML documents. */
/** Characters that XML 1.0 does not allow, escaped or not (section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    // A reader would take them for spaces.
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** The text with what XML cannot have replaced by U+FFFD; it has yet to be escaped. */
function xmlText(text) {
    return text.replace(NOT_XML, '\ufffd');
}
/** The text as the value of an attribute in double quotes. */
function xmlAttribute(text) {
    return xmlText(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

;// CONCATENATED MODULE: ./src/report/cobertura/cobertura.ts
/**
 * @module cobertura.xml, for GitHub, GitLab, Azure, Codecov and Jenkins. Names of files are relative to the top of the
 * repository, which all of them accept if `<source>` says no more than `.`; there is no document type, since readers that
 * are careful refuse one. A line with several units says how many of them were executed (`condition-coverage`). Methods are
 * left empty: some readers would count their lines twice.
 */



/** In decimal digits: lines of all files together, or milliseconds since 1970. */
const MAX_DIGITS = 16;
function cobertura(request, output) {
    const all = noTotals();
    let current;
    const flush = async () => {
        if (current === undefined)
            return;
        const { pkg, totals, classes } = current;
        current = undefined;
        await output.append(`<package name="${xmlAttribute((0,plainText/* shownName */.HD)(pkg.importPath))}" ${rates(totals)} complexity="0">\n<classes>\n`);
        for (const text of classes)
            await output.append(text);
        await output.append('</classes>\n</package>\n');
    };
    return {
        // It is written again at the end, when the totals are known.
        begin: () => output.append(head(request, all)),
        add: async (measured) => {
            const { path, lines, pkg } = measured;
            if (path === undefined || lines.lines.length === 0)
                return;
            if (current?.pkg !== pkg)
                await flush();
            current ??= { pkg, totals: noTotals(), classes: [] };
            const totals = totalsOf(measured);
            addTo(current.totals, totals);
            addTo(all, totals);
            current.classes.push(Buffer.from(classOf(measured, path, totals)));
        },
        end: async () => {
            await flush();
            await output.append('</packages>\n</coverage>\n');
            request.onSize(await output.end());
            await output.replaceStart(head(request, all));
        },
    };
}
/** Always of the same length, whatever the totals are. */
function head({ version, now }, totals) {
    const attributes = [
        rates(totals),
        `lines-covered="${totals.coveredLines}" lines-valid="${totals.lines}"`,
        `branches-covered="${totals.coveredBranches}" branches-valid="${totals.branches}"`,
        `complexity="0" version="${xmlAttribute(version)}" timestamp="${now}"`,
    ].join(' ');
    const longest = 'line-rate="0.0000" branch-rate="0.0000"'.length + 5 * MAX_DIGITS + version.length * 6 + 120;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<coverage ${attributes.padEnd(longest)}>\n<sources>\n<source>.</source>\n</sources>\n<packages>\n`;
}
function classOf({ file, lines }, path, totals) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    let text = `<class name="${xmlAttribute((0,plainText/* shownName */.HD)(name))}" filename="${xmlAttribute(path)}" ${rates(totals)} complexity="0">\n<methods/>\n<lines>\n`;
    const { hits, executed } = lines.together;
    for (let i = 0; i < lines.lines.length; i++) {
        const [units, count] = [lines.units[i] ?? 0, executed[i] ?? 0];
        const percent = Math.floor((100 * count) / units);
        const branch = units > 1 ? ` branch="true" condition-coverage="${percent}% (${count}/${units})"` : '';
        text += `<line number="${lines.lines[i] ?? 0}" hits="${hits[i] ?? 0}"${branch}/>\n`;
    }
    return `${text}</lines>\n</class>\n`;
}
function noTotals() {
    return { lines: 0, coveredLines: 0, branches: 0, coveredBranches: 0 };
}
function totalsOf({ lines: { lines, units, together } }) {
    const totals = { ...noTotals(), lines: lines.length, coveredLines: (0,coverage_lines/* hitLines */.HZ)(together) };
    for (let i = 0; i < units.length; i++) {
        const count = units[i] ?? 0;
        if (count < 2)
            continue;
        totals.branches += count;
        totals.coveredBranches += together.executed[i] ?? 0;
    }
    return totals;
}
function addTo(sum, totals) {
    sum.lines += totals.lines;
    sum.coveredLines += totals.coveredLines;
    sum.branches += totals.branches;
    sum.coveredBranches += totals.coveredBranches;
}
function rates({ lines, coveredLines, branches, coveredBranches }) {
    return `line-rate="${rate(coveredLines, lines)}" branch-rate="${rate(coveredBranches, branches)}"`;
}
/** Rounded down, so that only what is covered in full has a rate of 1; as is usual, also what there is nothing of. */
function rate(covered, total) {
    return total === 0 ? '1' : String(Math.floor((10_000 * covered) / total) / 10_000);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/attribution/testFamily.ts
var testFamily = __webpack_require__(48121);
// EXTERNAL MODULE: ./src/attribution/attributedFiles.ts + 1 modules
var attributedFiles = __webpack_require__(73883);
;// CONCATENATED MODULE: ./src/attribution/withLeftOut.ts

/** Nobody knows here which ones they are; the report of the baseline does. */
const LEFT_OUT = { tests: [], exact: false };
/**
 * The attribution with one more subject for all units that tests executed which ran, and others that were left out: no test is
 * the only one there.
 */
function withLeftOut(coverage, attribution) {
    const shared = sharedUnits(new attributedFiles/* AttributedFiles */.a(coverage, attribution));
    if (shared.size === 0)
        return attribution;
    const added = attribution.subjects.length;
    return {
        tests: attribution.tests,
        units: attribution.units,
        subjects: [...attribution.subjects, LEFT_OUT],
        unitsOf: (subject) => (subject === added ? shared : attribution.unitsOf(subject)),
        subjectsOf: (unit) => {
            const own = attribution.subjectsOf(unit);
            return shared.has(unit) ? [...own, added] : own;
        },
    };
}
function sharedUnits({ all, attribution, carried }) {
    const shared = new Set();
    for (const { coverage, table } of all.values())
        for (const [at, unit] of coverage.units.entries())
            if (carried.isOfLeftOut(unit) && attribution.subjectsOf(table.first + at).length > 0)
                shared.add(table.first + at);
    return shared;
}

// EXTERNAL MODULE: ./src/coverage/functions.ts
var functions = __webpack_require__(47775);
// EXTERNAL MODULE: ./src/go/test/testStates.ts
var testStates = __webpack_require__(61537);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/report/html/denseText.ts
var denseText = __webpack_require__(34710);
;// CONCATENATED MODULE: ./src/report/html/attribution/fileRuns.ts
/**
 * The runs of each file, in the order of the files; a file that attribution does not have is of nobody.
 * @param ofUnit the sets of the units of the attribution
 */
function fileRuns(files, table, ofUnit) {
    const known = new Map(table.files.map((file) => [file.path, file]));
    return files.map(({ path, units }) => {
        const own = known.get(path);
        // Units of another number are others.
        const first = own?.count === units.length ? own.first : undefined;
        const runs = [];
        for (const [at, { statements }] of units.entries()) {
            const set = first === undefined ? 0 : (ofUnit[first + at] ?? 0);
            const last = runs.at(-1);
            if (last?.set === set) {
                last.units++;
                last.statements += statements;
            }
            else
                runs.push({ units: 1, statements, set });
        }
        return runs;
    });
}

// EXTERNAL MODULE: ./src/covdata/bytes/byteWriter.ts
var byteWriter = __webpack_require__(87223);
;// CONCATENATED MODULE: ./src/report/html/attribution/linkWriter.ts

/** In bytes: what a browser has to have in memory. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Writes the sets one after the other. */
class LinkWriter {
    writer = new byteWriter/* ByteWriter */.U(1 << 16);
    /** @param sets how many there are, with set 0 */
    constructor(subjects, sets) {
        this.writer.uleb(subjects.length);
        for (const { tests, exact } of subjects) {
            this.writer.uleb(2 * tests.length + (exact ? 1 : 0));
            this.steps(tests);
        }
        this.writer.uleb(sets);
        // Set 0 is empty.
        this.writer.uleb(0);
    }
    add([, subjects]) {
        if (this.isTooLong)
            return;
        this.writer.uleb(subjects.length);
        this.steps(subjects);
    }
    /** Undefined if there are too many. */
    end(files) {
        if (this.isTooLong)
            return undefined;
        const { writer } = this;
        writer.uleb(files.length);
        // Most sets are used where they are met for the first time, or soon afterwards.
        let newest = 0;
        for (const runs of files) {
            writer.uleb(runs.length);
            for (const { units, statements, set } of runs) {
                writer.uleb(units);
                writer.uleb(statements);
                writer.uleb(set === 0 ? 0 : newest + 2 - set);
                newest = Math.max(newest, set);
            }
        }
        return writer.finish();
    }
    get isTooLong() {
        return this.writer.length > MAX_BYTES;
    }
    /** From each number to the next one, which is greater. */
    steps(numbers) {
        let next = 0;
        for (const number of numbers) {
            this.writer.uleb(number - next);
            next = number + 1;
        }
    }
}

// EXTERNAL MODULE: ./src/report/html/attribution/listedTests.ts
var listedTests = __webpack_require__(19474);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
;// CONCATENATED MODULE: ./src/report/html/attribution/soleLines.ts

/** As many ranges more than are wanted may be in memory. */
const MANY = 2000;
/**
 * @param runs of each file
 * @param soleOf by set: the top-level test that is alone in it, or -1
 * @param most how many are listed
 */
function soleLines(tests, files, runs, soleOf, most) {
    let [found, count] = [[], 0];
    for (const [number, file] of files.entries()) {
        const soles = (runs[number] ?? []).flatMap(({ units, set }) => Array(units).fill(set === 0 ? -1 : (soleOf[set] ?? -1)));
        for (const test of new Set(soles)) {
            if (test < 0 || tests[test]?.stretch !== 'test')
                continue;
            for (const range of (0,uncovered/* rangesOfUnits */.HN)(file, (unit) => soles[unit] === test)) {
                found.push({ ...range, file: number, test });
                count++;
            }
        }
        // Few of very many are ever shown.
        if (found.length > 2 * most + MANY)
            found = largest(found, most);
    }
    return { ranges: largest(found, most), count };
}
function largest(found, most) {
    return found
        .toSorted((one, other) => other.statements - one.statements || one.file - other.file || one.startLine - other.startLine)
        .slice(0, most);
}

// EXTERNAL MODULE: ./src/attribution/unitChunk.ts
var unitChunk = __webpack_require__(50334);
// EXTERNAL MODULE: ./src/attribution/unitColumns.ts
var unitColumns = __webpack_require__(3184);
;// CONCATENATED MODULE: ./src/report/html/attribution/subjectSets.ts


/** The sets of an attribution. Set 0 is that of units that nobody executed; others are numbered by their first units. */
class SubjectSets {
    attribution;
    /** By unit: the number of its set. */
    ofUnit;
    /** The first unit of each set, which stands for it; -1 for set 0. */
    firstUnits;
    constructor(attribution) {
        this.attribution = attribution;
        const { ofUnit, firstUnits } = new Fingerprints(attribution).sets();
        this.ofUnit = ofUnit;
        this.firstUnits = firstUnits;
    }
    /** How many sets there are, with set 0. */
    get count() {
        return this.firstUnits.length;
    }
    /** All but set 0. They are not all in memory at the same time. */
    *[Symbol.iterator]() {
        for (let set = 1; set < this.count; set++)
            yield [set, this.attribution.subjectsOf(this.firstUnits[set] ?? 0)];
    }
}
/** Tells sets of subjects apart by 64 bits and their size, for each unit. */
class Fingerprints {
    /** How many subjects a unit has. */
    count;
    low;
    high;
    constructor(attribution) {
        const length = attribution.units.positions.length / 4;
        [this.count, this.low, this.high] = [
            new Uint32Array(length),
            new Uint32Array(length),
            new Uint32Array(length),
        ];
        const { count, low, high } = this;
        for (const { units, subjects } of blocksOf(attribution)) {
            let [a, b] = [0, 0];
            for (const subject of subjects) {
                a ^= scattered(2 * subject + 1);
                b ^= scattered(2 * subject + 2);
            }
            for (const unit of units) {
                count[unit] = (count[unit] ?? 0) + subjects.length;
                low[unit] = (low[unit] ?? 0) ^ a;
                high[unit] = (high[unit] ?? 0) ^ b;
            }
        }
    }
    /** The set of each unit, and the first unit of each set. */
    sets() {
        const { count, low, high } = this;
        const ofUnit = new Uint32Array(count.length);
        const firstUnits = [-1];
        const known = new Map();
        for (const [unit, size] of count.entries()) {
            if (size === 0)
                continue;
            const key = `${low[unit] ?? 0} ${high[unit] ?? 0} ${size}`;
            const set = known.get(key) ?? firstUnits.push(unit) - 1;
            known.set(key, set);
            ofUnit[unit] = set;
        }
        return { ofUnit, firstUnits };
    }
}
/** All of an attribution, in few blocks if it has columns: subjects that execute the same code share chunks of units. */
function* blocksOf(attribution) {
    if ((0,unitColumns/* isColumnar */.G)(attribution))
        for (const column of attribution.columns())
            for (let chunk = 0; chunk < column.count; chunk++)
                yield {
                    units: Array.from((0,unitChunk/* unitsOfChunk */.SB)(column.bitsOf(chunk)), (unit) => column.number * unitChunk/* CHUNK_UNITS */.Gb + unit),
                    subjects: column.subjectsOf(chunk),
                };
    else
        yield* bySubject(attribution);
}
function* bySubject(attribution) {
    for (const subject of attribution.subjects.keys())
        yield { units: attribution.unitsOf(subject), subjects: [subject] };
}
/** A number whose bits look random, always the same one for a number (the finalizer of MurmurHash3). */
function scattered(number) {
    let bits = Math.imul(number, 0x9e3779b9);
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./src/report/html/attribution/testFigures.ts
/** Statements by index of the test. */
class TestFigures {
    relations;
    statements;
    /** It executed them. */
    exact;
    /** It or another test executed them. */
    perhaps;
    /** Nobody else executed them. */
    alone;
    /** 1 if there are any that might not be covered without it. */
    isNeeded;
    /** By set of subjects: the top-level test, or what happens outside tests, that is alone in it; -1 if there is none. */
    soleOf;
    members;
    /** @param statements of the units of each set */
    constructor(subjects, relations, statements) {
        this.relations = relations;
        this.statements = statements;
        const tests = relations.parents.length;
        const zeros = () => new Uint32Array(tests);
        [this.exact, this.perhaps, this.alone] = [zeros(), zeros(), zeros()];
        this.isNeeded = new Uint8Array(tests);
        this.soleOf = new Int32Array(statements.length).fill(-1);
        this.members = new MembersOfSets(subjects, relations);
    }
    add([set, subjects]) {
        const size = this.statements[set] ?? 0;
        if (size === 0)
            return;
        const { exact, perhaps, alone, needed } = this.members.of(subjects);
        for (const test of exact)
            this.exact[test] = (this.exact[test] ?? 0) + size;
        for (const test of perhaps)
            this.perhaps[test] = (this.perhaps[test] ?? 0) + size;
        for (const test of alone)
            this.alone[test] = (this.alone[test] ?? 0) + size;
        for (const test of needed)
            this.isNeeded[test] = 1;
        this.soleOf[set] = alone.find((test) => (this.relations.parents[test] ?? -1) < 0) ?? -1;
    }
}
class MembersOfSets {
    /** By subject: the tests that are certain, and those that may be. */
    bySubject;
    /** By test: in how many subjects of the current set it is certain or possible, and which set that is. */
    seen;
    certain;
    stamps;
    stamp = 0;
    constructor(subjects, relations) {
        const tests = relations.parents.length;
        [this.seen, this.certain, this.stamps] = [
            new Uint32Array(tests),
            new Uint32Array(tests),
            new Uint32Array(tests),
        ];
        this.bySubject = subjects.map(({ tests: own }) => ({
            certain: relations.lineOf(relations.common(own)),
            possible: [...new Set(own.flatMap((test) => relations.lineOf(test)))],
        }));
    }
    /** @param set subjects */
    of(set) {
        const { seen, certain, stamps } = this;
        const stamp = ++this.stamp;
        const members = [];
        let known = 0;
        for (const subject of set) {
            const { certain: sure, possible } = this.bySubject[subject] ?? { certain: [], possible: [] };
            if (possible.length > 0)
                known++;
            for (const test of possible) {
                if (stamps[test] !== stamp) {
                    stamps[test] = stamp;
                    seen[test] = certain[test] = 0;
                    members.push(test);
                }
                seen[test] = (seen[test] ?? 0) + 1;
            }
            for (const test of sure)
                certain[test] = (certain[test] ?? 0) + 1;
        }
        return {
            exact: members.filter((test) => (certain[test] ?? 0) > 0),
            perhaps: members.filter((test) => certain[test] === 0),
            // Of each subject, it or a part of it is the only one.
            alone: members.filter((test) => certain[test] === set.length),
            needed: members.filter((test) => seen[test] === known),
        };
    }
}

;// CONCATENATED MODULE: ./src/report/html/attribution/testRelations.ts
/** Of tests by their indexes. */
class TestRelations {
    /** The test that each one is a subtest of; -1 if there is none. */
    parents;
    constructor(tests) {
        const known = new Map();
        for (const [index, { importPath, stretch, name }] of tests.entries())
            if (stretch === 'test')
                known.set(`${importPath} ${name}`, index);
        this.parents = Int32Array.from(tests, ({ importPath, stretch, name }) => stretch === 'test' ? nearest(importPath, name, known) : -1);
    }
    /** A test and what it is a part of, the test first. */
    lineOf(test) {
        const line = [];
        for (let at = test; at >= 0; at = this.parents[at] ?? -1)
            line.push(at);
        return line;
    }
    /** The smallest test that tests are, or are parts of; -1 if there is none. */
    common([first, ...others]) {
        let shared = first ?? -1;
        for (const test of others) {
            const line = new Set(this.lineOf(test));
            while (shared >= 0 && !line.has(shared))
                shared = this.parents[shared] ?? -1;
            if (shared < 0)
                break;
        }
        return shared;
    }
}
/** The longest name before a slash that is a test's: subtests may have slashes in their own names. */
function nearest(importPath, name, known) {
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
        const parent = known.get(`${importPath} ${name.slice(0, end)}`);
        if (parent !== undefined)
            return parent;
    }
    return -1;
}

;// CONCATENATED MODULE: ./src/report/html/attribution/pageAttribution.ts
/** @module Which test covers what, for the page: the data block of the tests, and that of what they executed. */
















/** In bytes, compressed: the page stays one that a browser opens in a moment. */
const MAX_LINKS = 24 * 1024 * 1024;
/** Places that one test alone reaches that are listed. */
const MAX_SOLE = 500;
const LEVEL = 6;
/** In the order of their numbers, see `TestColumns.outcome`. */
const OUTCOMES = ['unknown', 'pass', 'fail', 'skip', 'unfinished'];
const compress = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/**
 * Undefined if it is not known which test covers what.
 * @param max in bytes, compressed: what the tests executed is left out if it takes more
 */
async function attributionBlocks(report, max = MAX_LINKS) {
    if (report.attribution === undefined)
        return undefined;
    const attribution = withLeftOut(report.coverage, report.attribution);
    const listed = (0,listedTests/* listedTests */.N)(report, attribution);
    const files = report.coverage.packages.flatMap((pkg) => pkg.files);
    const relations = new TestRelations(listed.tests);
    const sets = new SubjectSets(attribution);
    const runs = fileRuns(files, attribution.units, sets.ofUnit);
    const statements = statementsOfSets(runs, sets.count);
    const figures = new TestFigures(attribution.subjects, relations, statements);
    const totals = new SubjectTotals(attribution.subjects, statements);
    const writer = new LinkWriter(attribution.subjects, sets.count);
    for (const set of sets)
        for (const each of [figures, totals, writer])
            each.add(set);
    const links = await linksText(writer.end(runs), max);
    const tests = {
        ...testColumns(listed, relations, figures, report.modulePath),
        totals: { exact: totals.exact, group: totals.group, unknown: totals.unknown },
        sole: soleColumns(soleLines(listed.tests, files, runs, figures.soleOf, MAX_SOLE)),
        hasLinks: links !== undefined,
    };
    return { tests: (0,denseText/* denseText */.j)(await compress(JSON.stringify(tests), { level: LEVEL })), links };
}
/** Undefined if it would be too long. */
async function linksText(bytes, max) {
    if (bytes === undefined)
        return undefined;
    const links = await compress(bytes, { level: LEVEL });
    return links.length > max ? undefined : (0,denseText/* denseText */.j)(links);
}
function statementsOfSets(runs, sets) {
    const statements = new Float64Array(sets);
    for (const file of runs)
        for (const { set, statements: own } of file)
            statements[set] = (statements[set] ?? 0) + own;
    return statements;
}
/** How many covered statements are known to be of one test, of groups of tests only, or of nobody. */
class SubjectTotals {
    subjects;
    statements;
    exact = 0;
    group = 0;
    unknown = 0;
    /** @param statements of the units of each set */
    constructor(subjects, statements) {
        this.subjects = subjects;
        this.statements = statements;
    }
    add([set, subjects]) {
        this[this.kindOf(subjects)] += this.statements[set] ?? 0;
    }
    kindOf(subjects) {
        if (subjects.some((at) => isOfOne(this.subjects[at])))
            return 'exact';
        return subjects.some((at) => (this.subjects[at]?.tests.length ?? 0) > 0) ? 'group' : 'unknown';
    }
}
/** As testsOfUnits has it. */
function isOfOne(subject) {
    return subject !== undefined && (subject.exact || subject.tests.length === 1);
}
function testColumns({ tests, records }, { parents }, { exact, perhaps, alone, isNeeded }, modulePath) {
    const packages = [...new Set(tests.map(({ importPath }) => importPath))];
    const numbers = new Map(packages.map((importPath, number) => [importPath, number]));
    // A function whose subtests run in parallel would otherwise look like one that takes no time.
    const whole = (0,testStates/* wholeSeconds */.$P)(records.map((record) => record?.seconds ?? 0), parents);
    const columns = {
        package: tests.map(({ importPath }) => numbers.get(importPath) ?? 0),
        isTest: tests.map(({ stretch }) => (stretch === 'test' ? 1 : 0)),
        name: tests.map(testFamily/* testName */.UU),
        parent: [...parents],
        outcome: records.map((record) => OUTCOMES.indexOf(record?.outcome ?? 'unknown')),
        milliseconds: records.map((record, at) => record === undefined ? -1 : Math.round((whole[at] ?? 0) * 1000)),
        exact: [...exact],
        perhaps: [...perhaps],
        alone: [...alone],
        isNeeded: [...isNeeded],
    };
    return {
        packages: packages.map(plainText/* shownName */.HD),
        shownPackages: packages.map((importPath) => (0,words/* shortPath */._1)(importPath, modulePath)),
        tests: columns,
    };
}
function soleColumns({ ranges, count }) {
    return {
        file: ranges.map(({ file }) => file),
        startLine: ranges.map(({ startLine }) => startLine),
        endLine: ranges.map(({ endLine }) => endLine),
        statements: ranges.map(({ statements }) => statements),
        function: ranges.map(({ functionName }) => (0,plainText/* shownName */.HD)((0,functions/* functionText */.W9)(functionName))),
        test: ranges.map(({ test }) => test),
        count,
    };
}

;// CONCATENATED MODULE: ./src/report/changedLinesOf.ts
/** The lines that the change added or modified, ascending, of the files that its patch coverage counts: by path in the model. */
function changedLinesOf({ comparison }) {
    const { patch, change } = comparison;
    const files = patch.value?.files ?? [];
    return new Map(files.map(({ path, file }) => [
        path,
        [...(change.value?.files.get(file)?.lines ?? [])].sort((a, b) => a - b),
    ]));
}

// EXTERNAL MODULE: ./src/support/arrays.ts
var arrays = __webpack_require__(30009);
;// CONCATENATED MODULE: ./src/report/html/fileChanges.ts


/** In the order of their numbers, see `FileChange.units`. */
const [SAME, GAINED, LOST] = [0, 1, 2];
/** Makes the function that says what changed in a file; undefined if nothing did, or it is not known. */
function fileChanges(report) {
    const lines = changedLinesOf(report);
    const baseline = report.comparison.baseline.value;
    const [gained, lost] = [byPath(baseline?.gained), byPath(baseline?.lost)];
    return ({ path, units }) => {
        const changed = lines.get(path) ?? [];
        const [won, gone] = [gained.get(path) ?? [], lost.get(path) ?? []];
        const kinds = won.length + gone.length === 0
            ? []
            : units.map((unit) => {
                if (unit.statements === 0)
                    return SAME;
                if (unit.count > 0)
                    return isIn(unit, won) ? GAINED : SAME;
                return isIn(unit, gone) ? LOST : SAME;
            });
        return changed.length + kinds.length === 0 ? undefined : { lines: runsOf(changed), units: kinds };
    };
}
function byPath(ranges = []) {
    return (0,arrays/* groupBy */.$)(ranges, ({ path }) => path);
}
/** The ranges are unions of units, each of which is all gained or all lost. */
function isIn({ startLine, functionName }, ranges) {
    return ranges.some((range) => range.functionName === functionName && startLine >= range.startLine && startLine <= range.endLine);
}
/** First lines and lengths of runs of consecutive numbers. @param lines ascending */
function runsOf(lines) {
    const runs = [];
    let next = 0;
    for (const line of lines) {
        if (line === next)
            runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
        else
            runs.push(line, 1);
        next = line + 1;
    }
    return runs;
}

;// CONCATENATED MODULE: ./src/report/html/pageBlock.ts
/**
 * @module Blocks of files in the document. A block has several files, so that what they have in common is stored once, and
 * few enough that one of them is there in a moment.
 */



/** Units of the files of a block: about 300 kB of source. */
const MAX_UNITS = 2500;
/** Level 6 takes twice the time for a twenty-fifth of the size. */
const pageBlock_LEVEL = 4;
/** In bytes, more than a block usually has: each piece costs a turn of another thread. */
const CHUNK = 1 << 17;
const pageBlock_compress = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** The number of the first file of each block. A file that has many units is alone in its block. */
function pageBlock_blocksOf(files) {
    const firsts = [];
    let units = Infinity;
    for (const [number, file] of files.entries()) {
        units += file.units.length;
        if (units <= MAX_UNITS)
            continue;
        firsts.push(number);
        units = file.units.length;
    }
    return firsts;
}
/** The text of a block, in UTF-8. @param parts what `storedFile` makes of its files */
async function blockText(parts) {
    return (0,denseText/* denseText */.j)(await pageBlock_compress(Buffer.concat(parts), { level: pageBlock_LEVEL, chunkSize: CHUNK }));
}

// EXTERNAL MODULE: ./src/report/html/pageDocument.ts
var pageDocument = __webpack_require__(38874);
// EXTERNAL MODULE: ./src/report/html/pageIndex.ts + 3 modules
var pageIndex = __webpack_require__(43985);
// EXTERNAL MODULE: ./src/report/html/pageUnitTests.ts
var pageUnitTests = __webpack_require__(23748);
// EXTERNAL MODULE: ./src/report/html/storedFile.ts + 2 modules
var storedFile = __webpack_require__(95844);
;// CONCATENATED MODULE: ./src/report/html/page.ts







/** Blocks that are compressed at the same time. */
const PARALLEL = 3;
/** Ids of the data blocks of attribution; the page has the same. */
const [TESTS_BLOCK, LINKS_BLOCK] = ['t', 'r'];
const WITHHELD_TEXT = 'it was left out on request';
const WITHHELD_NOTE = 'The text of the sources was left out on request (--no-source, source-text: false).';
function page(report, output, { showsSource }) {
    const { packages, reach, unitTests } = report.coverage;
    const sources = (0,pageUnitTests/* shownSources */.y)(report.coverage);
    const withheld = showsSource ? undefined : WITHHELD_TEXT;
    const blocks = pageBlock_blocksOf(packages.flatMap((pkg) => pkg.files));
    const writer = new BlockWriter(output, blocks);
    const changeOf = fileChanges(report);
    return {
        begin: () => {
            const index = { ...(0,pageIndex/* pageIndex */.U)(report, showsSource ? [] : [WITHHELD_NOTE]), blocks };
            return output.append((0,pageDocument/* documentStart */.Qf)(index, (0,pageDocument/* pageAssets */.tb)()));
        },
        add: (measured) => {
            const change = changeOf(measured.file);
            const shown = unitTests === undefined ? measured : (0,pageUnitTests/* withUnitColumn */.LX)(measured, sources);
            return writer.add((0,storedFile/* storedFile */.O)({ measured: shown, withheld, sources, reach, change }));
        },
        end: async () => {
            await writer.end();
            await appendAttribution(report, output);
            await output.append(pageDocument/* DOCUMENT_END */.ci);
            await output.end();
        },
    };
}
/** Last, since they are read only when a reader asks for tests. */
async function appendAttribution(report, output) {
    const blocks = await attributionBlocks(report);
    if (blocks === undefined)
        return;
    await output.append((0,pageDocument/* dataBlock */.g4)(TESTS_BLOCK, blocks.tests));
    if (blocks.links !== undefined)
        await output.append((0,pageDocument/* dataBlock */.g4)(LINKS_BLOCK, blocks.links));
}
/** Writes data blocks in their order, while later ones are compressed in other threads. */
class BlockWriter {
    output;
    firsts;
    parts = [];
    added = 0;
    written = 0;
    waiting = [];
    /** @param firsts the number of the first file of each block */
    constructor(output, firsts) {
        this.output = output;
        this.firsts = new Set(firsts);
    }
    /** @param file what `storedFile` makes of it */
    async add(file) {
        if (this.firsts.has(this.added++))
            await this.close();
        this.parts.push(...file);
    }
    async end() {
        await this.close();
        while (this.waiting.length > 0)
            await this.write();
    }
    /** Begins to compress the files of a block. */
    async close() {
        if (this.parts.length === 0)
            return;
        const text = blockText(this.parts);
        // Whoever waits for it sees the error.
        text.catch(() => undefined);
        this.waiting.push(text);
        this.parts = [];
        if (this.waiting.length > PARALLEL)
            await this.write();
    }
    async write() {
        const text = await this.waiting.shift();
        if (text !== undefined)
            await this.output.append((0,pageDocument/* dataBlock */.g4)(`b${this.written++}`, text));
    }
}

// EXTERNAL MODULE: ./src/report/lcov/lcov.ts
var lcov = __webpack_require__(26887);
// EXTERNAL MODULE: ./src/report/measuredFiles.ts + 2 modules
var measuredFiles = __webpack_require__(6802);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
;// CONCATENATED MODULE: ./src/report/storedSources.ts

/** Texts that are compressed at the same time. */
const storedSources_PARALLEL = 3;
const LIMITS = { pack: sourcePack/* MAX_PACK_LENGTH */.im, text: sourcePack/* MAX_PACKED_TEXT */.Ep };
/** Writes sources.bin: each text whose content was recorded, once. */
class StoredSources {
    file;
    ids;
    stored = new Set();
    waiting = [];
    left;
    leftOut = 0;
    /** @param file open for writing, and empty */
    constructor({ files }, file, { pack, text } = LIMITS) {
        this.file = file;
        this.ids = new Map(files.map((each) => [each.path, (0,sourcePack/* textId */.re)(each)]));
        this.left = { pack, text };
    }
    /** How many texts had no room. */
    get textsLeftOut() {
        return this.leftOut;
    }
    async begin() {
        await this.append((0,sourcePack/* packHead */["if"])());
    }
    async add({ file, source }) {
        await this.addText(file.path, source);
    }
    /** @param path as in the coverage model */
    async addText(path, source) {
        const id = this.ids.get(path);
        if (id === undefined || source.kind !== 'found' || this.stored.has(id))
            return;
        this.stored.add(id);
        const { length } = source.content;
        if (length > this.left.text)
            this.leftOut++;
        else {
            this.left.text -= length;
            const text = (0,sourcePack/* packText */.ZR)(id, source.content);
            // Whoever waits for it sees the error.
            text.catch(() => undefined);
            this.waiting.push(text);
        }
        if (this.waiting.length > storedSources_PARALLEL)
            await this.write();
    }
    async end() {
        while (this.waiting.length > 0)
            await this.write();
    }
    async write() {
        const text = await this.waiting.shift();
        if (text === undefined)
            return;
        const bytes = (0,sourcePack/* packedBytes */.uM)(text);
        if (bytes.length > this.left.pack)
            this.leftOut++;
        else
            await this.append(bytes);
    }
    async append(bytes) {
        this.left.pack -= bytes.length;
        await this.file.appendFile(bytes);
    }
}

;// CONCATENATED MODULE: ./src/report/sonar/sonar.ts

function sonar(output) {
    return {
        begin: () => output.append('<?xml version="1.0" encoding="UTF-8"?>\n<coverage version="1">\n'),
        add: (measured) => output.append(fileOf(measured)),
        end: async () => {
            await output.append('</coverage>\n');
            await output.end();
        },
    };
}
function fileOf({ path, lines: { lines, units, together } }) {
    if (path === undefined || lines.length === 0)
        return '';
    let text = `<file path="${xmlAttribute(path)}">\n`;
    for (let i = 0; i < lines.length; i++) {
        const [count, executed] = [units[i] ?? 0, together.executed[i] ?? 0];
        const branches = count > 1 ? ` branchesToCover="${count}" coveredBranches="${executed}"` : '';
        text += `<lineToCover lineNumber="${lines[i] ?? 0}" covered="${executed > 0}"${branches}/>\n`;
    }
    return `${text}</file>\n`;
}

;// CONCATENATED MODULE: ./src/report/lineReports.ts












/** The files for other tools. */
const LINE_FORMATS = ['lcov.info', 'cobertura.xml', 'sonar.xml'];
/** All files that are written here. */
const LINE_REPORTS = ['index.html', ...LINE_FORMATS];
/** In bytes: GitLab ignores a larger cobertura.xml. */
const MAX_COBERTURA = 10 * 1024 * 1024;
/**
 * Writes the files in a directory.
 * @returns what a user should know about them, in sentences
 */
async function writeLineReports(report, directory, { showsSource, names = LINE_REPORTS, now = Date.now() }) {
    const notes = [];
    const makers = {
        'index.html': (file) => page(report, new chunkedFile/* ChunkedFile */.T(file), { showsSource }),
        'lcov.info': (file) => (0,lcov/* lcov */.f)(report.coverage.sources, new chunkedFile/* ChunkedFile */.T(file)),
        'cobertura.xml': (file) => cobertura({
            version: report.version,
            now,
            onSize: (bytes) => {
                if (bytes > MAX_COBERTURA)
                    notes.push(sizeNote(bytes));
            },
        }, new chunkedFile/* ChunkedFile */.T(file)),
        'sonar.xml': (file) => sonar(new chunkedFile/* ChunkedFile */.T(file)),
    };
    const gaps = new Gaps(new Set(report.directedFiles));
    const pack = showsSource && report.files.length > 0 ? await packPlace(directory) : undefined;
    await (0,newFiles/* replaceFilesBy */.jy)([...names.map((name) => (0,external_node_path_.join)(directory, name)), ...(pack === undefined ? [] : [pack])], async (files) => {
        const views = names.flatMap((name, i) => {
            const file = files[i];
            return file === undefined ? [] : makers[name](file);
        });
        const packFile = files[names.length];
        const stored = packFile === undefined ? undefined : new StoredSources(report, packFile);
        if (stored !== undefined)
            views.push(stored);
        for (const view of views)
            await view.begin();
        for await (const measured of (0,measuredFiles/* measuredFiles */.U)(report)) {
            gaps.add(measured);
            for (const view of views)
                await view.add(measured);
        }
        // Comments in files that are excluded are to be seen again.
        for (const path of stored === undefined ? [] : filesLeftOut(report.coverage))
            await stored?.addText(path, await report.sources.read(path));
        for (const view of views)
            await view.end();
        if (stored !== undefined && stored.textsLeftOut > 0)
            notes.push(packNote(stored.textsLeftOut));
    });
    return [...gaps.notes(), ...notes];
}
/** Files of which everything is excluded. */
function filesLeftOut({ packages, excluded = [] }) {
    const counted = new Set(packages.flatMap(({ files }) => files.map(({ path }) => path)));
    return new Set(excluded.map(({ path }) => path).filter((path) => !counted.has(path)));
}
/** The path of sources.bin beside the data; undefined if there is no data, or somebody else's folder in its place. */
async function packPlace(directory) {
    const folder = (0,external_node_path_.join)(directory, reportFolder/* DATA_FOLDER */.ej);
    return (await (0,reportFolder/* isPlainDirectory */.w2)(folder)) ? (0,external_node_path_.join)(folder, sourcePack/* SOURCES_NAME */.tW) : undefined;
}
function guessNote(files) {
    return `the source of ${(0,plural/* plural */.L)(files, 'file')} is that of the checkout: all blocks fit, but the data does not say what was measured (docs/files.md)`;
}
function packNote(texts) {
    return `${sourcePack/* SOURCES_NAME */.tW} has no room for the source of ${(0,plural/* plural */.L)(texts, 'file')}: without a checkout, later reports show figures only`;
}
function sizeNote(bytes) {
    return `cobertura.xml has ${(bytes / 1024 / 1024).toFixed(1)} MiB: GitLab ignores it, as it has more than 10 MiB`;
}
/** Counts the files whose lines are not all known. */
class Gaps {
    expected;
    counts = new Map();
    guesses = 0;
    /** @param expected files whose sources are not known, and nobody can change that */
    constructor(expected) {
        this.expected = expected;
    }
    add({ file, source, lines }) {
        if (source.kind === 'found' && source.isGuess === true)
            this.guesses++;
        if (source.kind === 'found' || lines.lines.length === 0 || this.expected.has(file.path))
            return;
        this.counts.set(source.kind, (this.counts.get(source.kind) ?? 0) + 1);
    }
    notes() {
        const reasons = [
            [this.counts.get('missing'), 'was not found'],
            [this.counts.get('differs'), 'is not the one that was measured'],
            [this.counts.get('several'), 'was not the same in all jobs'],
            [this.counts.get('unknown'), 'is not known'],
        ];
        const parts = reasons.flatMap(([count, reason]) => count === undefined ? [] : `the source of ${(0,plural/* plural */.L)(count, 'file')} ${reason}`);
        const notes = this.guesses === 0 ? [] : [guessNote(this.guesses)];
        if (parts.length === 0)
            return notes;
        return [
            ...notes,
            `${LINE_FORMATS.join(', ')} have only the first line of each block where ${parts.join(', and ')} (docs/lines.md)`,
        ];
    }
}


/***/ })

};
