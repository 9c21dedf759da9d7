export const id = 1968;
export const ids = [1968];
export const modules = {

/***/ 1968:
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
    for (const [i, count] of units.entries()) {
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/report/html/denseText.ts
var denseText = __webpack_require__(34710);
;// CONCATENATED MODULE: ./src/report/html/pageBlock.ts
/**
 * @module Blocks of files in the document. A block has several files, so that what they have in common is stored once, and
 * few enough that one of them is there in a moment.
 */



/** Units of the files of a block: about 300 kB of source. */
const MAX_UNITS = 2500;
/** Level 6 takes twice the time for a twenty-fifth of the size. */
const LEVEL = 4;
/** In bytes, more than a block usually has: each piece costs a turn of another thread. */
const CHUNK = 1 << 17;
const compress = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** The number of the first file of each block. A file that has many units is alone in its block. */
function blocksOf(files) {
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
    return (0,denseText/* denseText */.j)(await compress(Buffer.concat(parts), { level: LEVEL, chunkSize: CHUNK }));
}

// EXTERNAL MODULE: ./src/report/html/pageDocument.ts
var pageDocument = __webpack_require__(38874);
// EXTERNAL MODULE: ./src/report/html/pageIndex.ts + 2 modules
var pageIndex = __webpack_require__(78214);
// EXTERNAL MODULE: ./src/report/html/pageUnitTests.ts
var pageUnitTests = __webpack_require__(23748);
// EXTERNAL MODULE: ./src/report/html/storedFile.ts + 2 modules
var storedFile = __webpack_require__(95844);
;// CONCATENATED MODULE: ./src/report/html/page.ts






/** Blocks that are compressed at the same time. */
const PARALLEL = 3;
const WITHHELD_TEXT = 'it was left out on request';
const WITHHELD_NOTE = 'The text of the sources was left out on request (--no-source, source-text: false).';
function page(report, output, { showsSource }) {
    const { packages, reach, unitTests } = report.coverage;
    const sources = (0,pageUnitTests/* shownSources */.y)(report.coverage);
    const withheld = showsSource ? undefined : WITHHELD_TEXT;
    const blocks = blocksOf(packages.flatMap((pkg) => pkg.files));
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
            await output.append(pageDocument/* DOCUMENT_END */.ci);
            await output.end();
        },
    };
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
            await this.output.append((0,pageDocument/* dataBlock */.g4)(this.written++, text));
    }
}

;// CONCATENATED MODULE: ./src/report/lcov/lcov.ts
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
        if (column === undefined || (i > 0 && (0,coverage_lines/* hitLines */.HZ)(column) === 0))
            return '';
        return record(measured, path, source, column, i);
    })
        .join('');
}
/** @param index of the source; -1 for all of them together */
function record({ lines, functions, file }, path, test, column, index) {
    const called = functions.map(({ count, counts }) => (index < 0 ? count : (counts[index] ?? 0)));
    const countOf = (unit) => {
        const { count = 0, counts = [] } = file.units[unit] ?? {};
        return index < 0 ? count : (counts[index] ?? 0);
    };
    let text = `TN:${test}\nSF:${path}\n`;
    for (const { startLine, name } of functions)
        text += `FN:${startLine},${name}\n`;
    for (const [i, { name }] of functions.entries())
        text += `FNDA:${called[i] ?? 0},${name}\n`;
    text += `FNF:${functions.length}\nFNH:${called.filter((count) => count > 0).length}\n`;
    text += branches(lines, column, countOf);
    for (let i = 0; i < lines.lines.length; i++)
        text += `DA:${lines.lines[i] ?? 0},${column.hits[i] ?? 0}\n`;
    return `${text}LF:${lines.lines.length}\nLH:${(0,coverage_lines/* hitLines */.HZ)(column)}\nend_of_record\n`;
}
function branches(lines, column, countOf) {
    let [text, found, hit] = ['', 0, 0];
    for (let i = 0; i < lines.lines.length; i++) {
        if ((lines.units[i] ?? 0) < 2)
            continue;
        const isExecuted = (column.executed[i] ?? 0) > 0;
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
        'lcov.info': (file) => lcov(report.coverage.sources, new chunkedFile/* ChunkedFile */.T(file)),
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


/***/ }),

/***/ 82265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ChunkedFile)
/* harmony export */ });
/** In bytes, before they are written. */
const CHUNK = 1 << 18;
/** In bytes: what a UTF-16 code unit takes at most. */
const MAX_UTF8 = 3;
/** A new file that a text is written to from its start. Nothing is written in full before `end`. */
class ChunkedFile {
    file;
    /** Texts are encoded as they come: one that was put together from many pieces takes several times its length until then. */
    chunk = Buffer.allocUnsafe(CHUNK);
    length = 0;
    written = 0;
    /** @param file open for writing, and empty */
    constructor(file) {
        this.file = file;
    }
    /** @param text bytes are those of UTF-8 */
    async append(text) {
        const fits = this.length + (typeof text === 'string' ? MAX_UTF8 : 1) * text.length <= CHUNK;
        if (!fits)
            await this.flush();
        if (typeof text !== 'string')
            await this.appendBytes(text);
        else if (MAX_UTF8 * text.length > CHUNK)
            await this.write(Buffer.from(text));
        else
            this.length += this.chunk.write(text, this.length);
    }
    /** Writes what is left. @returns the size of the file, in bytes */
    async end() {
        await this.flush();
        return this.written;
    }
    /** Replaces the start of the file, after `end`. @param text as long as what it replaces, in bytes */
    async replaceStart(text) {
        const bytes = Buffer.from(text);
        await this.file.write(bytes, 0, bytes.length, 0);
    }
    async appendBytes(bytes) {
        if (bytes.length > CHUNK)
            await this.write(bytes);
        else
            this.length += bytes.copy(this.chunk, this.length);
    }
    async flush() {
        const bytes = this.chunk.subarray(0, this.length);
        this.length = 0;
        await this.write(bytes);
    }
    async write(bytes) {
        for (let at = 0; at < bytes.length;) {
            const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.written);
            at += bytesWritten;
            this.written += bytesWritten;
        }
    }
}


/***/ })

};
