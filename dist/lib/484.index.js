export const id = 484;
export const ids = [484];
export const modules = {

/***/ 47775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ functionsOf),
/* harmony export */   d: () => (/* binding */ uncoveredFunctions)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44122);
/* harmony import */ var _tallies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2480);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89321);
/** @module The functions of a file with their figures, as people know them from `go tool cover -func`. */



/**
 * The functions of a file, in its order; each unit is in exactly one. As in `go tool covdata func`, a function begins where
 * the name changes from one unit to the next: adjacent functions with the same name are one, since nothing in the data
 * separates them (several `init`, or methods of generic types, whose names lack the type).
 */
function functionsOf({ units, tallies }) {
    const sources = tallies.bySource.length;
    const groups = [];
    let name;
    for (const unit of units) {
        if (unit.functionName !== name)
            groups.push([]);
        name = unit.functionName;
        groups.at(-1)?.push(unit);
    }
    return groups.flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return {
            name: first.functionName,
            literal: first.literal,
            startLine: group.reduce((line, unit) => Math.min(line, unit.startLine), first.startLine),
            endLine: group.reduce((line, unit) => Math.max(line, (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLineOf */ .S)(unit)), first.startLine),
            tallies: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .talliesOfUnits */ .je)(group, sources),
            units: group,
        };
    });
}
/** The functions of all files with uncovered statements, those with most of them first, then by path and line. */
function uncoveredFunctions({ packages }) {
    return packages
        .flatMap(({ files }) => files)
        .flatMap((file) => functionsOf(file).map((fn) => ({
        ...fn,
        path: file.path,
        uncovered: (0,_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .uncoveredOf */ .Fg)(fn.tallies.together),
        reached: fn.tallies.together.covered > 0,
    })))
        .filter(({ uncovered }) => uncovered > 0)
        .sort((a, b) => b.uncovered - a.uncovered ||
        (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .X)(a.path, b.path) ||
        a.startLine - b.startLine ||
        a.endLine - b.endLine ||
        (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .X)(a.name, b.name));
}


/***/ }),

/***/ 19788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hotspotsOf)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44122);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47775);
/* harmony import */ var _uncovered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89321);
/** @module The largest uncovered blocks of everything that was measured: where one more test is worth most. */



/**
 * The uncovered ranges of all files, the largest first, then by path and line.
 * @param most how many are returned at most
 */
function hotspotsOf({ packages }, most) {
    const files = packages
        .flatMap((pkg) => pkg.files)
        .filter(({ tallies: { together } }) => together.covered < together.total);
    const byPath = (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_1__/* .byteOrderOf */ .U)(files.map(({ path }) => path));
    return files
        .flatMap(hotspotsOfFile)
        .sort((a, b) => b.statements - a.statements ||
        byPath(a.path, b.path) ||
        a.startLine - b.startLine ||
        a.endLine - b.endLine ||
        (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .X)(a.functionName, b.functionName))
        .slice(0, most);
}
function hotspotsOfFile(file) {
    const functions = new Map();
    for (const fn of (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .functionsOf */ .T)(file))
        functions.set(fn.name, [...(functions.get(fn.name) ?? []), fn]);
    return (0,_uncovered_js__WEBPACK_IMPORTED_MODULE_2__/* .uncoveredRanges */ .y)(file).map((range) => {
        // Several functions can have the same name, such as init.
        const own = functions.get(range.functionName)?.findLast((fn) => fn.startLine <= range.startLine);
        return { ...range, path: file.path, reached: own !== undefined && own.tallies.together.covered > 0 };
    });
}


/***/ }),

/***/ 89321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ lastLineOf),
/* harmony export */   y: () => (/* binding */ uncoveredRanges)
/* harmony export */ });
/**
 * Ranges of uncovered units. Units of one function are joined if there is no covered unit between them. A line that only
 * opens or closes a block (`if err != nil {`, `} else {`) belongs to the covered unit on it.
 *
 * Each uncovered statement counts in exactly one range, ranges of one function share no line, and a line of a range that
 * has a covered unit has an uncovered one too. Units without statements are ignored. Adjacent functions of the same name
 * (`init`) may share a range.
 * @returns sorted by start line, then end line
 */
function uncoveredRanges(file) {
    const units = file.units.filter((unit) => unit.statements > 0).sort(byPosition);
    const runs = [];
    let start = 0;
    while (start < units.length) {
        let end = start + 1;
        while (end < units.length && belongTogether(units[start], units[end]))
            end++;
        const run = runOf(units.slice(start, end), units[start - 1], units[end]);
        if (run !== undefined)
            addRun(runs, run);
        start = end;
    }
    return runs.map(({ range }) => range).sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine);
}
function byPosition(a, b) {
    return (a.startLine - b.startLine ||
        a.startColumn - b.startColumn ||
        a.endLine - b.endLine ||
        a.endColumn - b.endColumn);
}
function belongTogether(first, next) {
    return first?.count === 0 && next?.count === 0 && first.functionName === next.functionName;
}
/**
 * @param units the units of a run, or one covered unit
 * @param before the unit before them in the file
 * @param after the unit after them in the file
 */
function runOf(units, before, after) {
    const [first] = units;
    if (first === undefined || first.count > 0)
        return undefined;
    const firstLine = first.startLine;
    const end = units.reduce((max, unit) => Math.max(max, lastLineOf(unit)), firstLine);
    const opened = isCovered(before) && lastLineOf(before) === firstLine && lastLineOf(first) > firstLine;
    const startLine = firstLine + (opened ? 1 : 0);
    const closed = isCovered(after) &&
        after.startLine === end &&
        end > startLine &&
        units.every((unit) => unit.startLine < end);
    const statements = units.reduce((sum, unit) => sum + unit.statements, 0);
    const endLine = end - (closed ? 1 : 0);
    return {
        range: { startLine, endLine, statements, functionName: first.functionName },
        firstLine,
        lastLine: end,
    };
}
function isCovered(unit) {
    return unit !== undefined && unit.count > 0;
}
/** The last line on which a unit has something: one that ends before the first column of a line has nothing on it. */
function lastLineOf({ startLine, endLine, endColumn }) {
    return Math.max(startLine, endColumn <= 1 ? endLine - 1 : endLine);
}
/** Adds a run, joined with the previous one if only covered code within a line separates them. */
function addRun(runs, { range, firstLine, lastLine }) {
    const previous = runs.at(-1);
    const joined = previous?.range.functionName === range.functionName &&
        (previous.range.endLine >= firstLine || previous.lastLine >= range.startLine);
    if (!joined) {
        runs.push({ range, firstLine, lastLine });
        return;
    }
    runs[runs.length - 1] = {
        range: {
            ...range,
            startLine: Math.min(previous.range.startLine, range.startLine),
            endLine: Math.max(previous.range.endLine, range.endLine),
            statements: previous.range.statements + range.statements,
        },
        firstLine: previous.firstLine,
        lastLine: Math.max(previous.lastLine, lastLine),
    };
}


/***/ }),

/***/ 34710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ denseText)
/* harmony export */ });
/* unused harmony export UNSAFE_VALUES */
/**
 * @module Bytes as text in an HTML document, in less space than base64: seven bits to a byte of UTF-8. Values that would
 * not survive in a document or an editor are written together with the value after them as one character of two bytes,
 * which has room for both, so that they cost nothing.
 */
/** In the order of their numbers; the page has the same list. */
const UNSAFE_VALUES = [
    0x00, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b, 0x22, 0x26, 0x27, 0x3c, 0x3e, 0x7f,
];
/** The first character of two bytes. */
const TWO_BYTES = 0x80;
const NUMBERS = Uint8Array.from({ length: 128 }, (_, value) => UNSAFE_VALUES.indexOf(value) + 1);
/** The number of bytes, a colon and the values. */
function denseText(bytes) {
    // Two bytes for each value are enough.
    const text = Buffer.allocUnsafe(Math.ceil((bytes.length * 8) / 7) * 2 + 2);
    let [length, bits, count, unsafe] = [0, 0, 0, 0];
    const add = (value) => {
        if (unsafe > 0) {
            const char = TWO_BYTES + (unsafe - 1) * 128 + value;
            text[length++] = 0xc0 | (char >> 6);
            text[length++] = 0x80 | (char & 0x3f);
            unsafe = 0;
            return;
        }
        unsafe = NUMBERS[value] ?? 0;
        if (unsafe === 0)
            text[length++] = value;
    };
    for (const byte of bytes) {
        bits = ((bits << 8) | byte) & 0x7fff;
        count += 8;
        while (count >= 7) {
            count -= 7;
            add((bits >> count) & 0x7f);
        }
    }
    if (count > 0)
        add((bits << (7 - count)) & 0x7f);
    if (unsafe > 0)
        add(0);
    return `${bytes.length}:${text.toString('utf8', 0, length)}`;
}


/***/ }),

/***/ 53865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ figureColumns)
/* harmony export */ });
/** @param sources the number of sources */
function figureColumns(all, sources) {
    return {
        covered: all.map(({ together }) => together.covered),
        total: all.map(({ together }) => together.total),
        bySource: Array.from({ length: sources }, (_, source) => ({
            covered: all.map(({ bySource }) => bySource[source]?.covered ?? 0),
            total: all.map(({ bySource }) => bySource[source]?.total ?? 0),
        })),
    };
}


/***/ }),

/***/ 38874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ documentStart),
/* harmony export */   ci: () => (/* binding */ DOCUMENT_END),
/* harmony export */   g4: () => (/* binding */ dataBlock),
/* harmony export */   tb: () => (/* binding */ pageAssets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _support_ownSources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99397);
/* harmony import */ var _denseText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34710);
/** @module index.html: one document with everything in it, so that no request leaves it. */






/** @throws Error if the installation is incomplete */
function pageAssets() {
    const directory = (0,_support_ownSources_js__WEBPACK_IMPORTED_MODULE_4__/* .ownSources */ .L)('page', 'page.js');
    const read = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), 'utf8');
    return { script: read('page.js'), style: read('page.css'), licenses: read('licenses.txt') };
}
/** The document up to the data of the files; `dataBlock` for each block of files and `DOCUMENT_END` follow. */
function documentStart(index, assets, delivery = 'embedded') {
    const { script, style, licenses } = assets;
    return [
        '<!doctype html>',
        `<html lang="en" data-delivery="${delivery}">`,
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy(assets, delivery)}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        `<title>${escapeHtml(`${index.percent} · ${index.title}`)}</title>`,
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        `<div id="page"><noscript><p>Coverage of ${escapeHtml(index.title)}: ${escapeHtml(index.percent)} of statements (${index.total.covered}/${index.total.total}). The rest of this report needs JavaScript.</p></noscript></div>`,
        `<script type="text/plain" id="d">${indexText(index)}</script>`,
        `<script type="text/plain" id="licenses">${escapeHtml(licenses)}</script>`,
        `<script>${script}</script>`,
        '',
    ].join('\n');
}
/** A data block of files. @param text what `blockText` makes */
function dataBlock(number, text) {
    return `<script type="text/plain" id="b${number}">${text}</script>\n`;
}
const DOCUMENT_END = '</body>\n</html>\n';
/** JSON, deflated. Browsers do not run or change it. */
function indexText(index) {
    return (0,_denseText_js__WEBPACK_IMPORTED_MODULE_5__/* .denseText */ .j)((0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateRawSync)(JSON.stringify(index)));
}
function policy({ script, style }, delivery) {
    const hash = (text) => `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `script-src ${hash(script)}`,
        `style-src ${hash(style)}`,
        `connect-src ${delivery === 'served' ? "'self'" : "'none'"}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}


/***/ }),

/***/ 96434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ pageFile)
});

// EXTERNAL MODULE: ./src/coverage/functions.ts
var coverage_functions = __webpack_require__(47775);
// EXTERNAL MODULE: ./src/coverage/lines.ts + 1 modules
var coverage_lines = __webpack_require__(45770);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
// EXTERNAL MODULE: ./src/report/html/figureColumns.ts
var figureColumns = __webpack_require__(53865);
;// CONCATENATED MODULE: ./src/report/html/textColumns.ts
/** @module From Go's columns, which count bytes, to those of a string, which count UTF-16 code units. */
const NEWLINE = 0x0a;
/** In bytes: how much of a line is decoded to find a column. */
const STEP = 512;
/**
 * Source code as a string, and the positions of its bytes in it. Bytes that are not UTF-8 become U+FFFD, as in a browser.
 */
class TextColumns {
    content;
    text;
    /** Offsets of the lines in the bytes. */
    starts;
    isSame;
    /** By line, with a mark about every STEP bytes: those of lines that were asked for. */
    marks = new Map();
    constructor(content) {
        this.content = content;
        this.text = content.toString('utf8');
        // No character has more code units than bytes, so each has as many.
        this.isSame = this.text.length === content.length;
        const starts = [0];
        for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
            starts.push(at + 1);
        this.starts = starts;
    }
    /**
     * The column of a byte in a line of the string.
     * @param line 1-based
     * @param column 1-based, in bytes
     * @returns 1-based, in UTF-16 code units; the column as it is if the text has no such line
     */
    column(line, column) {
        const start = this.starts[line - 1];
        if (this.isSame || start === undefined || column <= 1)
            return column;
        const end = start + column - 1;
        const mark = this.marksOf(line, start)[Math.floor((column - 1) / STEP)];
        // Beyond the end of the line.
        if (mark === undefined || end > this.endOf(line))
            return column;
        return mark.units + this.content.toString('utf8', mark.byte, end).length + 1;
    }
    /** The offset after a line, with its line end. */
    endOf(line) {
        return this.starts[line] ?? this.content.length;
    }
    marksOf(line, start) {
        const known = this.marks.get(line);
        if (known !== undefined)
            return known;
        const marks = [];
        let last = { byte: start, units: 0 };
        for (let at = start; at <= this.endOf(line); at += STEP) {
            const byte = this.characterAt(at, last.byte);
            last = { byte, units: last.units + this.content.toString('utf8', last.byte, byte).length };
            marks.push(last);
        }
        this.marks.set(line, marks);
        return marks;
    }
    /** The last offset up to `at` at which a text can be cut in two without changing what is decoded. */
    characterAt(at, least) {
        let byte = at;
        while (byte > least && byte > at - 4 && isContinuation(this.content[byte]))
            byte--;
        return isContinuation(this.content[byte]) ? at : byte;
    }
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./src/report/html/pageFile.ts
/** @module One file for the page: its figures by column, and its source. */





/** How much of a line was executed, in `ExecutionColumns.status`. */
const STATUSES = ['uncovered', 'partly covered', 'covered'];
function pageFile({ file, source, lines, withheld, sources, reach }) {
    const content = typeof source === 'string' ? undefined : source;
    const shown = withheld === undefined && content !== undefined ? new TextColumns(content) : undefined;
    const functions = new FunctionNumbers((0,coverage_functions/* functionsOf */.T)(file));
    const reached = reachColumns(file.units, reach);
    const execution = (own, column) => ({
        count: own.units.map((unit) => unit.count),
        status: Array.from(lines.lines, (_, line) => STATUSES.indexOf((0,coverage_lines/* statusOf */.c2)(lines, column, line))),
        hits: [...column.hits],
        uncovered: uncoveredColumns(own, functions),
    });
    return {
        text: shown?.text ?? null,
        reason: withheld ?? (typeof source === 'string' ? source : null),
        functions: functionColumns(functions.all, sources),
        units: { ...unitColumns(file.units, shown), reach: reached.reach },
        reachedBy: reached.reachedBy,
        lines: [...lines.lines],
        together: execution(file, lines.together),
        bySource: sources < 2 ? [] : lines.bySource.map((column, source) => execution(ofSource(file, source), column)),
    };
}
/** The file as if there were no other source. */
function ofSource(file, source) {
    return { ...file, units: file.units.map((unit) => ({ ...unit, count: unit.counts[source] ?? 0 })) };
}
/** Functions by name and line. */
class FunctionNumbers {
    all;
    byName = new Map();
    constructor(all) {
        this.all = all;
        for (const [number, { name }] of all.entries()) {
            const known = this.byName.get(name);
            if (known === undefined)
                this.byName.set(name, [number]);
            else
                known.push(number);
        }
    }
    /** The function of a name that a line is in; several can have the same name, such as init. */
    at(name, line) {
        const named = this.byName.get(name) ?? [];
        return named.findLast((number) => (this.all[number]?.startLine ?? 0) <= line) ?? named[0] ?? 0;
    }
}
function functionColumns(functions, sources) {
    return {
        name: functions.map(({ name }) => name),
        startLine: functions.map(({ startLine }) => startLine),
        endLine: functions.map(({ endLine }) => endLine),
        ...(0,figureColumns/* figureColumns */.o)(functions.map(({ tallies }) => tallies), sources < 2 ? 0 : sources),
    };
}
function unitColumns(units, text) {
    const column = (line, byte) => text?.column(line, byte) ?? byte;
    return {
        startLine: units.map((unit) => unit.startLine),
        startColumn: units.map((unit) => column(unit.startLine, unit.startColumn)),
        endLine: units.map((unit) => unit.endLine),
        endColumn: units.map((unit) => column(unit.endLine, unit.endColumn)),
    };
}
function uncoveredColumns(file, functions) {
    const ranges = (0,uncovered/* uncoveredRanges */.y)(file);
    return {
        startLine: ranges.map(({ startLine }) => startLine),
        endLine: ranges.map(({ endLine }) => endLine),
        statements: ranges.map(({ statements }) => statements),
        function: ranges.map(({ functionName, startLine }) => functions.at(functionName, startLine)),
    };
}
/** The sets of the report that units of the file have, and for each unit the number of its own among them. */
function reachColumns(units, reach) {
    if (reach === undefined)
        return { reachedBy: [], reach: [] };
    const numbers = new Map();
    const column = units.map(({ reach: set = 0 }) => {
        const known = numbers.get(set) ?? numbers.size;
        numbers.set(set, known);
        return known;
    });
    return { reachedBy: Array.from(numbers.keys(), (set) => reach.sets[set] ?? []), reach: column };
}


/***/ }),

/***/ 71611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pageIndex)
/* harmony export */ });
/* harmony import */ var _coverage_hotspots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19788);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94281);
/* harmony import */ var _go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2882);
/* harmony import */ var _legTable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84720);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);
/* harmony import */ var _figureColumns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53865);
/** @module The index of the page: everything of a report but its files. */






/** In characters: the rest of a failed test's output is in junit.xml. */
const MAX_OUTPUT = 20_000;
/** Failed tests that are shown. */
const MAX_FAILED = 200;
/** Uncovered blocks that are listed. */
const MAX_HOTSPOTS = 500;
/** @param more notes about the page */
function pageIndex(report, more = []) {
    const { coverage } = report;
    const notes = [_words_js__WEBPACK_IMPORTED_MODULE_2__/* .TOTAL_TEXT */ .lE, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideText */ .F3)(report), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .keptText */ .GD)(report), ...more];
    const modules = [...new Set(coverage.packages.map((pkg) => pkg.modulePath))];
    return {
        tool: report.version,
        title: report.modulePath ?? titleOf(modules),
        startedAt: report.startedAt,
        seconds: report.seconds,
        passed: (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isGreen */ .g)(report),
        mode: coverage.mode,
        go: report.go === undefined ? null : `${report.go.version} ${report.go.goos}/${report.go.goarch}`,
        percent: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .percentText */ .fL)(coverage.tallies.together),
        notes: notes.filter((note) => note !== undefined),
        sources: coverage.sources.map((source) => _words_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_HEADINGS */ .YE[source]),
        total: figures(coverage.tallies),
        gates: report.gates.map((gate) => ({ text: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .gateText */ .bp)(gate), passed: gate.passed })),
        findings: report.findings,
        suite: suite(report),
        legs: (0,_legTable_js__WEBPACK_IMPORTED_MODULE_1__/* .legTableOf */ .e)(report),
        binaries: report.binaries.map(({ tally, ...binary }) => ({ ...binary, ...tally })),
        processes: report.processes.map((process) => ({ ...process, ending: process.ending ?? null })),
        reachers: coverage.reach?.reachers ?? [],
        modules,
        packages: packageColumns(report, modules),
        files: fileColumns(report),
        hotspots: hotspotColumns(coverage),
        notLinked: coverage.notLinked.map((importPath) => ({
            importPath,
            statements: coverage.unlinkedStatements.get(importPath) ?? null,
        })),
    };
}
function suite(report) {
    const text = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteText */ .yO)(report);
    if (report.suite === undefined || text === undefined)
        return null;
    const failed = report.suite.packages.flatMap((pkg) => failuresOf(pkg).map(({ name, outcome, seconds, output }) => ({
        package: pkg.importPath,
        name,
        outcome: outcome === 'fail' ? 'fail' : 'unfinished',
        seconds,
        output: output.slice(0, MAX_OUTPUT),
    })));
    return { passed: report.suite.passed, text, failed: failed.slice(0, MAX_FAILED) };
}
function figures({ together, bySource }) {
    return { ...together, bySource };
}
function packageColumns({ coverage: { packages, sources } }, modules) {
    let next = 0;
    return {
        importPath: packages.map((pkg) => pkg.importPath),
        module: packages.map((pkg) => modules.indexOf(pkg.modulePath)),
        firstFile: packages.map((pkg) => (next += pkg.files.length) - pkg.files.length),
        ...(0,_figureColumns_js__WEBPACK_IMPORTED_MODULE_4__/* .figureColumns */ .o)(packages.map((pkg) => pkg.tallies), sources.length),
    };
}
function fileColumns({ coverage: { packages, sources }, files: known }) {
    const files = packages.flatMap((pkg) => pkg.files);
    const places = new Map(known.map(({ path, file }) => [path, file]));
    return {
        name: files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
        repositoryPath: files.map(({ path }) => places.get(path) ?? ''),
        ...(0,_figureColumns_js__WEBPACK_IMPORTED_MODULE_4__/* .figureColumns */ .o)(files.map((file) => file.tallies), sources.length),
    };
}
function hotspotColumns(model) {
    const numbers = new Map(model.packages.flatMap((pkg) => pkg.files).map(({ path }, number) => [path, number]));
    const hotspots = (0,_coverage_hotspots_js__WEBPACK_IMPORTED_MODULE_0__/* .hotspotsOf */ .s)(model, MAX_HOTSPOTS);
    return {
        file: hotspots.map(({ path }) => numbers.get(path) ?? 0),
        function: hotspots.map(({ functionName }) => functionName),
        statements: hotspots.map(({ statements }) => statements),
        startLine: hotspots.map(({ startLine }) => startLine),
        endLine: hotspots.map(({ endLine }) => endLine),
        reached: hotspots.map(({ reached }) => (reached ? 1 : 0)),
    };
}
function titleOf([module, ...others]) {
    if (module === undefined)
        return 'nothing measured';
    return others.length === 0 ? module : 'several modules';
}
/** Failed tests, and tests with failed subtests that print something of their own. */
function failuresOf(pkg) {
    const leaves = new Set((0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_5__/* .leafTests */ .aj)(pkg));
    return pkg.tests.filter((test) => (0,_go_test_suiteResult_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N6)(test) && (leaves.has(test) || saysMore(test.output)));
}
/** Whether there is more than the lines of go test itself. */
function saysMore(output) {
    return output.split('\n').some((line) => line.trim() !== '' && !/^\s*(?:===|---) /.test(line));
}


/***/ }),

/***/ 84720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ legTableOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);

const STATES = {
    missing: 'no artifact',
    broken: 'unreadable artifact',
    empty: 'no coverage data',
};
function legTableOf({ legs }) {
    return {
        heads: ['job', 'Go', 'tests', 'covered'],
        rows: legs.map((leg) => [
            leg.name,
            leg.go === undefined ? '–' : `${leg.go.version} ${leg.go.goos}/${leg.go.goarch}`,
            testsText(leg),
            leg.state === 'merged' && leg.tally !== undefined ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(leg.tally) : '–',
        ]),
    };
}
/** Such as `12 passed, 1 failed`, preceded by what is wrong with the leg. */
function testsText({ state, tests, suitePassed }) {
    const parts = state === 'merged' ? [] : [STATES[state]];
    if (tests !== undefined) {
        const failed = tests.fail + tests.unfinished;
        parts.push(`${tests.pass} passed`);
        if (failed > 0)
            parts.push(`${failed} failed`);
        if (tests.skip > 0)
            parts.push(`${tests.skip} skipped`);
        if (failed === 0 && suitePassed === false)
            parts.push('suite failed');
    }
    else if (suitePassed !== undefined)
        parts.push(suitePassed ? 'command passed' : 'command failed');
    return parts.join(', ');
}


/***/ }),

/***/ 77068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ measuredFiles),
  G: () => (/* binding */ withLines)
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
    for (const { name, literal, units, endLine } of (0,functions/* functionsOf */.T)(file)) {
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
var coverage_lines = __webpack_require__(45770);
// EXTERNAL MODULE: ./src/coverage/sourceCode.ts
var sourceCode = __webpack_require__(8988);
// EXTERNAL MODULE: ./src/report/repositoryFiles.ts
var repositoryFiles = __webpack_require__(40753);
;// CONCATENATED MODULE: ./src/report/reportedPaths.ts

/** What Go calls the package of files that are named one by one. */
const NAMED_FILES = 'command-line-arguments';
function reportedPaths(report) {
    const { directedFiles, modulePath, coverage } = report;
    const known = (0,repositoryFiles/* repositoryPaths */.D4)(report);
    // Those that were recorded have the lines that the data says.
    const recorded = new Set(report.files.map(({ path }) => path));
    const directed = new Set(directedFiles.filter((path) => !recorded.has(path)));
    const roots = moduleRoots(coverage.packages, known);
    return (path, { modulePath: own }) => {
        if (directed.has(path))
            return undefined;
        const file = known.get(path);
        if (file !== undefined)
            return file;
        const root = roots.get(own) ?? (own === modulePath ? '' : undefined);
        const inModule = pathInModule(path, own);
        return root === undefined || inModule === undefined ? path : root + inModule;
    };
}
/** The directories of modules in the repository, as far as they are known: empty, or with a slash at the end. */
function moduleRoots(packages, known) {
    const roots = new Map();
    for (const { modulePath, files } of packages) {
        if (roots.has(modulePath))
            continue;
        for (const { path } of files) {
            const [file, inModule] = [known.get(path), pathInModule(path, modulePath)];
            if (file === undefined || inModule === undefined)
                continue;
            if (file === inModule || file.endsWith(`/${inModule}`)) {
                roots.set(modulePath, file.slice(0, file.length - inModule.length));
                break;
            }
        }
    }
    return roots;
}
function pathInModule(path, modulePath) {
    const prefix = `${modulePath === '' ? NAMED_FILES : modulePath}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

;// CONCATENATED MODULE: ./src/report/measuredFiles.ts
/** @module The measured files with their sources and lines: one pass over them serves every format. */




/** How many sources are read ahead. */
const READ_AHEAD = 8;
/** The measured files in the order of the model. Each source is read once; only a few are in memory. */
async function* measuredFiles(report) {
    const { coverage, sources } = report;
    const paths = reportedPaths(report);
    const known = new Map(report.files.map((file) => [file.path, file]));
    const files = coverage.packages.flatMap((pkg) => pkg.files.map((file) => ({ pkg, file })));
    const reading = [];
    for (const [at, { pkg, file }] of files.entries()) {
        for (let next = reading.length; next < Math.min(files.length, at + READ_AHEAD); next++)
            reading.push(readOf(sources, files[next]?.file));
        const content = await (reading[at] ?? readOf(sources, file));
        // Frees the content when the consumers are done.
        reading[at] = NOTHING;
        const { code, ...shown } = withLines(file, content, coverage.sources.length, known.get(file.path)?.lines);
        yield {
            pkg,
            file,
            path: paths(file.path, pkg),
            ...shown,
            functions: declaredFunctions(file, code),
        };
    }
}
/**
 * @param sources the number of sources of the report
 * @param lastLine the file's last line, if that is known
 */
function withLines(file, content, sources, lastLine) {
    const code = content.kind === 'found' ? new sourceCode/* SourceCode */.x(content.content) : undefined;
    const lines = (0,coverage_lines/* linesOf */.Dx)(file.units, sources, code, lastLine);
    if (code === undefined || lines.isComplete)
        return { source: content, lines, code };
    return { source: { kind: 'differs' }, lines, code: undefined };
}
const NOTHING = Promise.resolve({ kind: 'unknown' });
async function readOf(sources, file) {
    return file === undefined ? NOTHING : sources.read(file.path);
}


/***/ }),

/***/ 40753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ repositoryPaths),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   gF: () => (/* binding */ repositoryFiles),
/* harmony export */   og: () => (/* binding */ isRepositoryPath)
/* harmony export */ });
/** The last line number that an API with 32-bit numbers can take; data from elsewhere may contain any number. */
const MAX_LINE = 0x7fffffff;
/** Characters; no file system has longer paths. */
const MAX_PATH_LENGTH = 4096;
/** The files with a possible place in the repository, by their paths in the coverage model. */
function repositoryFiles({ files }) {
    return new Map(files.filter(({ file }) => isRepositoryPath(file)).map((file) => [file.path, file]));
}
/**
 * The paths in the repository of the measured files, by their paths in the coverage model; some say nothing of the content.
 * Of files that line directives name, only those are known that were compared with the data.
 */
function repositoryPaths({ files, located, directedFiles, }) {
    const paths = new Map(located);
    for (const path of directedFiles)
        paths.delete(path);
    for (const { path, file } of files)
        paths.set(path, file);
    return paths;
}
/** Whether git could have the path: relative, with slashes, and without `.` and `..`. */
function isRepositoryPath(path) {
    return (path !== '' &&
        path.length <= MAX_PATH_LENGTH &&
        !/[\\\p{Cc}]/u.test(path) &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'));
}


/***/ }),

/***/ 83235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ packageLines)
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
    const { coverage, modulePath } = report;
    const { packages } = coverage;
    if (packages.length === 0)
        return [];
    const worst = worstPackages(coverage);
    const shown = packages.length > MAX_PACKAGES ? byUncovered(packages).slice(0, MAX_PACKAGES) : packages;
    const rows = shown.map(({ importPath, tallies }) => [
        (0,words/* shortPath */._1)(importPath, modulePath),
        ...figuresOf(tallies, worst.importPaths.has(importPath) ? MARK : ''),
    ]);
    const total = ['total', ...figuresOf(coverage.tallies, '')];
    const heads = headsFor(report, [...rows, total], columns);
    const alignments = heads.map((_, column) => (column === 0 ? 'left' : 'right'));
    const [head = '', ...lines] = (0,terminal/* alignColumns */.RM)((0,terminal/* fitted */.$5)([heads, ...rows, total], { width: columns }), alignments);
    const last = lines.pop() ?? '';
    const marked = lines.map((line, i) => worst.importPaths.has(shown[i]?.importPath ?? '') ? colors.yellow(line) : line);
    return [
        colors.dim(head),
        ...marked,
        ...(shown.length < packages.length ? [colors.dim(restText(packages.length - shown.length))] : []),
        colors.bold(last),
        ...markText(report, columns).map((line) => colors.dim(line)),
    ];
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
    const names = Math.min(MIN_NAMES, Math.max(...rows.map(([name = '']) => name.length)));
    return (choices.find((heads) => columns - (0,terminal/* tableWidth */.PF)([heads, ...rows].map((row) => row.slice(1))) - 2 >= names) ??
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
    return (0,terminal/* wrap */.LV)(text, columns ?? Infinity, '  ').split('\n');
}


/***/ }),

/***/ 38173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shortNames),
/* harmony export */   shortEnd: () => (/* binding */ shortEnd)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _plainText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45124);
/** @module Names that fit into a column: shortened in the middle, and so that different names stay different. */


/** What stands for the part of a name that is left out. */
const GAP = '…';
/** In characters: what is left of names that are longer than any terminal is wide, before their columns are counted. */
const MAX_CHARACTERS = 1000;
/** In the order of preference. A start says where something is, the end what it is. */
const CUTS = [
    (names, width) => names.map((name) => withoutMiddle(name, { start: (width - 1) / 3, width, whole: true })),
    (names, width) => names.map((name) => withoutMiddle(name, { start: (width - 1) / 2, width, whole: false })),
    (names, width) => names.map((name) => withoutMiddle(name, { start: 0, width, whole: false })),
    (names, width) => names.map((name) => withoutMiddle(name, { start: width - 1, width, whole: false })),
    aroundDifferences,
];
/**
 * The names as plain text on one line of at most `width` columns. Names that differ get different texts, if need be with a
 * number at the end (`…/store~2`), unless there is no room even for that.
 */
function shortNames(names, width) {
    const all = new Map([...new Set(names)].map((name) => [name, clustersOf(name)]));
    const shown = new Map();
    const show = (group, texts) => {
        for (const [i, name] of group.entries())
            shown.set(name, texts[i] ?? '');
    };
    const cut = (group, by) => by(group.map((name) => all.get(name) ?? []), width);
    const [first, ...others] = CUTS;
    if (first !== undefined)
        show([...all.keys()], cut([...all.keys()], first));
    for (const by of others) {
        for (const group of clashing(shown)) {
            const texts = cut(group, by);
            const taken = textsBut(group, shown);
            const seen = texts.map(seenOf);
            if (new Set(seen).size === seen.length && !seen.some((text) => taken.has(text)))
                show(group, texts);
        }
    }
    for (const group of clashing(shown))
        show(group, numbered(group, shown, width));
    return names.map((name) => shown.get(name) ?? '');
}
function clustersOf(name) {
    const characters = Array.from((0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name));
    const half = MAX_CHARACTERS / 2;
    const text = characters.length <= MAX_CHARACTERS
        ? characters.join('')
        : `${characters.slice(0, half).join('')}${GAP}${characters.slice(-half).join('')}`;
    return segmented(text);
}
function segmented(text) {
    return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
/** What a reader sees of a text: characters without width make no difference, nor do blanks at its end. */
function seenOf(text) {
    return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trimEnd();
}
/** Names that look the same, each group in the order of the names. */
function clashing(shown) {
    const groups = new Map();
    for (const [name, text] of shown) {
        const group = groups.get(seenOf(text));
        if (group === undefined)
            groups.set(seenOf(text), [name]);
        else
            group.push(name);
    }
    return [...groups.values()].filter((group) => group.length > 1);
}
/** What is seen of all names that are not in the group. */
function textsBut(group, shown) {
    const own = new Set(group);
    return new Set([...shown].flatMap(([name, text]) => (own.has(name) ? [] : seenOf(text))));
}
/** The text of a group, with a number behind it for all names but the first, if there is room. */
function numbered(group, shown, width) {
    const text = shown.get(group[0] ?? '') ?? '';
    const taken = new Set([...shown.values()].map(seenOf));
    let number = 1;
    return group.map((_, i) => {
        let candidate = text;
        while (i > 0 && taken.has(seenOf(candidate))) {
            const suffix = `~${++number}`;
            if (suffix.length > width)
                return text;
            candidate = `${startOf(segmented(seenOf(text)), width - suffix.length)}${suffix}`;
        }
        taken.add(seenOf(candidate));
        return candidate;
    });
}
/** A text that loses its end if it has more columns. */
function shortEnd(text, width) {
    return (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text) <= width ? text : `${startOf(segmented(text), width - 1)}${GAP}`;
}
/** The start and the end of a name, if it is too wide. */
function withoutMiddle(name, { start, width, whole }) {
    const text = name.join('');
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text) <= width)
        return text;
    const first = startOf(name, Math.floor(start));
    const head = whole ? first.slice(0, first.lastIndexOf('/') + 1) : first;
    const last = endOf(name, width - 1 - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(head));
    const slash = last.indexOf('/');
    const tail = whole && slash >= 0 && slash < last.length / 2 ? last.slice(slash) : last;
    return `${head}${GAP}${tail}`;
}
/**
 * The parts of names that tell them from each other: for each, what is around the first place in which it differs from
 * the most similar one.
 */
function aroundDifferences(names, width) {
    const order = names.toSorted((a, b) => (a.join('') < b.join('') ? -1 : 1));
    const places = new Map(order.map((name, i) => [
        name,
        Math.max(commonStart(name, order[i - 1] ?? []), commonStart(name, order[i + 1] ?? [])),
    ]));
    return names.map((name) => {
        const text = name.join('');
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text) <= width)
            return text;
        const rest = name.slice(places.get(name) ?? 0);
        const before = endOf(name.slice(0, name.length - rest.length), Math.floor((width - 2) / 2));
        const after = startOf(rest, width - 2 - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(before));
        return `${GAP}${before}${after}${GAP}`;
    });
}
function commonStart(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length++;
    return length;
}
/** As much of the start as fits into so many columns. */
function startOf(clusters, columns) {
    let text = '';
    let used = 0;
    for (const cluster of clusters) {
        used += (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cluster);
        if (used > columns)
            break;
        text += cluster;
    }
    return text;
}
/** As much of the end as fits into so many columns. */
function endOf(clusters, columns) {
    let text = '';
    let used = 0;
    for (const cluster of clusters.toReversed()) {
        used += (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cluster);
        if (used > columns)
            break;
        text = cluster + text;
    }
    return text;
}


/***/ }),

/***/ 36203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PF: () => (/* binding */ tableWidth),
/* harmony export */   RM: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);
/* harmony import */ var _shortNames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38173);
/** @module Text layout for terminals: word wrap and aligned columns. */


/**
 * Wraps text to lines of at most `width` columns; a longer word gets a line of its own.
 * @param indent put before every line except the first, and included in the width
 */
function wrap(text, width, indent = '') {
    const lines = [];
    for (const paragraph of text.split('\n')) {
        let line;
        for (const word of paragraph.trim().split(/\s+/)) {
            const longer = line === undefined ? word : `${line} ${word}`;
            if (line !== undefined && (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(longer) > width - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(indent)) {
                lines.push(line);
                line = word;
            }
            else
                line = longer;
        }
        lines.push(line ?? '');
    }
    return lines.join(`\n${indent}`);
}
/** Columns that a name keeps, however narrow the terminal is. */
const MIN_NAME = 8;
/** Columns that a name gets at most, however wide the terminal is. */
const MAX_NAME = 300;
/** Blanks between columns. */
const GAP = 2;
/** The rows with names, in the first column, that are shortened so that the table is not wider than the terminal. */
function fitted(rows, { width, sentences = [] }) {
    const names = rows.map(([name = '']) => name);
    const others = rows.map((row) => row.slice(1));
    if (width === undefined)
        return withNames(others, (0,_shortNames_js__WEBPACK_IMPORTED_MODULE_0__/* .shortNames */ .D)(names, MAX_NAME));
    const most = width - MIN_NAME - GAP;
    let cut = others;
    for (const column of sentences)
        cut = cutColumn(cut, column - 1, tableWidth(cut) - most);
    const room = Math.min(MAX_NAME, Math.max(MIN_NAME, width - tableWidth(cut) - GAP));
    return withNames(cut, (0,_shortNames_js__WEBPACK_IMPORTED_MODULE_0__/* .shortNames */ .D)(names, room));
}
function withNames(others, names) {
    return others.map((cells, i) => [names[i] ?? '', ...cells]);
}
/** The rows with a column that is narrower by so many columns, but not narrower than a name. */
function cutColumn(rows, column, excess) {
    if (excess <= 0)
        return rows;
    const widest = Math.max(...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(row[column] ?? '')));
    const width = Math.max(MIN_NAME, widest - excess);
    return rows.map((row) => row.map((cell, at) => (at === column ? (0,_shortNames_js__WEBPACK_IMPORTED_MODULE_0__.shortEnd)(cell, width) : cell)));
}
/** The columns of a table with these cells. */
function tableWidth(rows) {
    const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
    return columnWidths(rows, count).reduce((sum, width) => sum + width, GAP * Math.max(0, count - 1));
}
function columnWidths(rows, count) {
    return Array.from({ length: count }, (_, column) => rows.reduce((widest, row) => Math.max(widest, (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(row[column] ?? '')), 0));
}
/** The rows as lines with aligned columns, two blanks apart. Wide characters count as terminals show them. */
function alignColumns(rows, alignments) {
    const widths = columnWidths(rows, alignments.length);
    return rows.map((row) => alignments
        .map((alignment, column) => {
        const cell = row[column] ?? '';
        const pad = ' '.repeat((widths[column] ?? 0) - (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(cell));
        return alignment === 'left' ? cell + pad : pad + cell;
    })
        .join(' '.repeat(GAP))
        .trimEnd());
}


/***/ })

};
