import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 3106:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ProfileFile: () => (/* binding */ ProfileFile),
  printReport: () => (/* binding */ printReport)
});

// EXTERNAL MODULE: ./src/covdata/bytes/fileSystem.ts
var fileSystem = __nccwpck_require__(49749);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __nccwpck_require__(32263);
// EXTERNAL MODULE: ./src/covdata/text/percentFormat.ts
var percentFormat = __nccwpck_require__(96700);
;// CONCATENATED MODULE: ./src/covdata/text/functionsText.ts
/** @module What `go tool covdata func` prints. */


/** A line for each function except literals, then the total of all statements, including those of literals. */
function functionsText(table) {
    const lines = [];
    let covered = 0;
    let total = 0;
    for (const units of table.packages) {
        for (const row of functionRows(units)) {
            covered += row.covered;
            total += row.total;
            const { sourceFile, name, literal } = row.function;
            if (!literal)
                lines.push([`${sourceFile}:${row.line}:`, name, (0,percentFormat/* formatPercent */.l)(row.covered, row.total)]);
        }
    }
    lines.push(['total', '(statements)', (0,percentFormat/* formatPercent */.l)(covered, total)]);
    // A tab in a file name starts another cell.
    const hasTab = lines.some((cells) => cells.some((cell) => cell.includes('\t')));
    return hasTab ? alignLines(lines.map((cells) => cells.join('\t').split('\t'))) : alignTable(lines);
}
/**
 * As in Go, a new row begins when the name of the function changes from one unit to the next: adjacent functions with the
 * same name (several `init`) share a row, and functions with interleaved units have several.
 */
function functionRows({ functions, functionOf, positions, counts }) {
    const rows = [];
    let row;
    let lastOwner = -1;
    for (let unit = 0, at = 0; unit < functionOf.length; unit++, at += format/* UNIT_FIELDS */.RU) {
        const owner = functionOf[unit] ?? 0;
        if (owner !== lastOwner) {
            const unitFunction = functions[owner];
            if (unitFunction !== undefined && row?.function.name !== unitFunction.name)
                rows.push((row = { function: unitFunction, line: positions[at] ?? 0, covered: 0, total: 0 }));
            lastOwner = owner;
        }
        if (row === undefined)
            continue;
        const statements = positions[at + 4] ?? 0;
        row.total += statements;
        if (counts[unit] !== 0)
            row.covered += statements;
    }
    return rows;
}
const TAB_WIDTH = 8;
/**
 * Pads every cell but the last of a line as Go's text/tabwriter does with tab width 8 and padding 1.
 * @param rows lines that all have the same number of cells
 */
function alignTable(rows) {
    const last = (rows[0]?.length ?? 0) - 1;
    const widths = [];
    for (let column = 0; column < last; column++) {
        let longest = 0;
        for (const cells of rows)
            longest = Math.max(longest, runes(cells[column] ?? ''));
        widths.push(columnWidth(longest));
    }
    let text = '';
    for (const cells of rows)
        text += paddedLine(cells, widths);
    return text;
}
/** Does the same for lines with different numbers of cells. */
function alignLines(rows) {
    const widths = columnWidths(rows);
    return rows.map((cells, row) => paddedLine(cells, widths[row] ?? [])).join('');
}
function paddedLine(cells, widths) {
    const last = cells.length - 1;
    let line = '';
    for (let column = 0; column < last; column++) {
        const cell = cells[column] ?? '';
        line += cell + '\t'.repeat(Math.ceil(((widths[column] ?? 0) - runes(cell)) / TAB_WIDTH));
    }
    return `${line}${cells[last] ?? ''}\n`;
}
function columnWidth(longest) {
    return Math.ceil((longest + 1) / TAB_WIDTH) * TAB_WIDTH;
}
/** The widths of each row's cells except the last one. A column has one width in consecutive lines that have a cell there. */
function columnWidths(rows) {
    const widths = rows.map(() => []);
    const open = [];
    const closeTo = (columns, end) => {
        for (let block = open[columns]; block !== undefined; block = open[columns]) {
            // Columns are closed from right to left; open.length is the index of the column just closed.
            const last = open.pop() ?? block;
            const width = columnWidth(last.longest);
            for (let row = last.from; row < end; row++)
                (widths[row] ?? [])[open.length] = width;
        }
    };
    for (const [row, cells] of rows.entries()) {
        const columns = cells.length - 1;
        closeTo(columns, row);
        for (let column = 0; column < columns; column++) {
            const block = open[column] ?? { from: row, longest: 0 };
            open[column] = block;
            block.longest = Math.max(block.longest, runes(cells[column] ?? ''));
        }
    }
    closeTo(0, rows.length);
    return widths;
}
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;
/** The length in code points (Go's runes): a surrogate pair counts as one. */
function runes(text) {
    return PAIR.test(text) ? Array.from(text).length : text.length;
}

// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __nccwpck_require__(44122);
;// CONCATENATED MODULE: ./src/covdata/text/packageList.ts
/** @module What `go tool covdata pkglist` prints. */

/** The import paths of the packages, one a line, each once, sorted byte by byte. */
function packageListText(pods, matches = () => true) {
    const importPaths = pods.flatMap(({ meta }) => meta.packages.map(({ importPath }) => importPath));
    return [...new Set(importPaths)]
        .filter(matches)
        .sort(byteOrder/* compareBytes */.X)
        .map((importPath) => `${importPath}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./src/covdata/units/distinctUnits.ts
/** @module Finds out quickly, without sorting, that no unit is in a package twice. */

/** Up to this many units of a function are compared pair by pair. */
const FEW_UNITS = 24;
/** Columns below this fit into one 53-bit number together with a line. */
const COLUMNS = 2 ** 21;
/**
 * Whether all units of a package are known to differ. It recognises what Go's compiler writes: file by file, functions in
 * the order of their lines, and no two units that start at the same place. False does not mean that two units are equal.
 */
function hasDistinctUnits(records) {
    const { positions, unitStarts } = records;
    const files = new Set();
    let file = '';
    /** The last line of the current file on which a unit starts. */
    let last = -1;
    for (let index = 0; index < records.length; index++) {
        const start = format/* UNIT_FIELDS */.RU * (unitStarts[index] ?? 0);
        const end = format/* UNIT_FIELDS */.RU * (unitStarts[index + 1] ?? 0);
        if (start === end)
            continue;
        const sourceFile = records.sourceFile(index);
        if (sourceFile !== file || last < 0) {
            if (files.has(sourceFile))
                return false;
            files.add(sourceFile);
            file = sourceFile;
            last = -1;
        }
        const before = last;
        for (let at = start; at < end; at += format/* UNIT_FIELDS */.RU) {
            const line = positions[at] ?? 0;
            if (line <= before)
                return false;
            if (line > last)
                last = line;
        }
        if (!haveDistinctStarts(positions, start, end))
            return false;
    }
    return true;
}
function haveDistinctStarts(positions, start, end) {
    if (end - start > FEW_UNITS * format/* UNIT_FIELDS */.RU)
        return haveDistinctKeys(positions, start, end);
    for (let one = start; one < end; one += format/* UNIT_FIELDS */.RU) {
        for (let other = start; other < one; other += format/* UNIT_FIELDS */.RU) {
            if (positions[one] === positions[other] && positions[one + 1] === positions[other + 1])
                return false;
        }
    }
    return true;
}
function haveDistinctKeys(positions, start, end) {
    const keys = new Float64Array((end - start) / format/* UNIT_FIELDS */.RU);
    for (let index = 0, at = start; at < end; index++, at += format/* UNIT_FIELDS */.RU) {
        const column = positions[at + 1] ?? 0;
        if (column >= COLUMNS)
            return false;
        keys[index] = (positions[at] ?? 0) * COLUMNS + column;
    }
    keys.sort();
    for (let index = 1; index < keys.length; index++)
        if (keys[index] === keys[index - 1])
            return false;
    return true;
}

// EXTERNAL MODULE: ./src/covdata/read/granularity.ts
var granularity = __nccwpck_require__(86725);
// EXTERNAL MODULE: ./src/covdata/units/unitIndex.ts + 2 modules
var unitIndex = __nccwpck_require__(47891);
;// CONCATENATED MODULE: ./src/covdata/units/unitTable.ts



/**
 * Builds a table. Tables of the same pods and packages have the same units in the same order, whatever `countersOf` returns.
 * @throws UserError when the pods cannot be reported together: their granularities differ
 */
function buildUnitTable(pods, options = {}) {
    const { matches = () => true, countersOf = (pod) => pod.counters } = options;
    (0,granularity/* checkGranularity */.j)(pods);
    const modes = pods.map(({ meta }) => meta.mode);
    const mode = options.modes === 'widest' && modes.length > 0 ? modes.reduce(format/* widerMode */.$Q) : modes[0];
    const index = (0,unitIndex/* indexUnits */.aB)(pods.map(({ meta, counters: { layout } }) => ({ meta, layout })), matches);
    const counts = (0,unitIndex/* countUnits */.jK)(index, pods.flatMap((pod) => countersOf(pod) ?? []), mode ?? 'set');
    return unitTable(index, counts, mode);
}
/**
 * Makes a table of an index and the counts of its units.
 * @param mode by which the counts were added up
 */
function unitTable(index, counts, mode) {
    const packages = index.packages.map((indexed) => ({
        ...indexed,
        counts: counts.subarray(indexed.start, indexed.start + indexed.functionOf.length),
    }));
    return { mode, packages };
}

;// CONCATENATED MODULE: ./src/covdata/units/packageTallies.ts





/**
 * Counts the statements of each package, and the covered ones; sorted by import path, byte by byte.
 * @throws UserError when the pods cannot be reported together: their granularities differ
 */
function tallyPackages(pods, matches = () => true) {
    (0,granularity/* checkGranularity */.j)(pods);
    const tallies = [];
    const others = new Set();
    for (const [importPath, parts] of packagesOf(pods, matches)) {
        const tally = tallyOf(parts);
        if (tally === undefined)
            others.add(importPath);
        else
            tallies.push({ importPath, ...tally });
    }
    if (others.size > 0) {
        const table = buildUnitTable(pods, { matches: (importPath) => others.has(importPath) });
        for (const tally of tallyTable(table))
            tallies.push(tally);
    }
    return tallies.sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.importPath, other.importPath));
}
/** Counts the statements of each package of a table, in its order. */
function tallyTable(table) {
    return table.packages.map((units) => ({ importPath: units.importPath, ...tallyPackage(units) }));
}
/** Counts the statements of a package, and the covered ones. */
function tallyPackage({ counts, positions }) {
    let covered = 0;
    let total = 0;
    for (let unit = 0; unit < counts.length; unit++) {
        const statements = positions[unit * format/* UNIT_FIELDS */.RU + 4] ?? 0;
        total += statements;
        if (counts[unit] !== 0)
            covered += statements;
    }
    return { covered, total };
}
function packagesOf(pods, matches) {
    const packages = new Map();
    for (const { meta, counters } of pods) {
        for (const [packageIndex, { importPath, records }] of meta.packages.entries()) {
            if (!matches(importPath))
                continue;
            const part = { records, counts: counters.ofPackage(packageIndex) };
            const parts = packages.get(importPath);
            if (parts === undefined)
                packages.set(importPath, [part]);
            else
                parts.push(part);
        }
    }
    return packages;
}
/** Undefined if several counters of a binary may count the same unit. */
function tallyOf(parts) {
    const [first, ...others] = parts;
    if (first === undefined)
        return undefined;
    const { records } = first;
    if (!others.every((other) => other.records.equals(records)) || !hasDistinctUnits(records))
        return undefined;
    const counts = others.length === 0 ? first.counts : first.counts.slice();
    for (const other of others) {
        for (let unit = 0; unit < counts.length; unit++)
            if (other.counts[unit] !== 0)
                counts[unit] = 1;
    }
    return tallyPackage({ counts, positions: records.positions });
}

;// CONCATENATED MODULE: ./src/covdata/text/percent.ts

/**
 * A line for each package. Since Go 1.21, the line of a package without statements has no end, so the next package follows
 * on the same line; this is reproduced.
 */
function percentText(packages, layout = 'go1.21') {
    const separator = layout === 'go1.20' ? '\t' : '\t\t';
    const nothing = layout === 'go1.20' ? 'coverage: [no statements]\n' : '';
    return packages
        .map(({ importPath, covered, total }) => {
        const figure = total === 0 ? nothing : `coverage: ${(0,percentFormat/* formatPercent */.l)(covered, total)} of statements\n`;
        return `\t${importPath}${separator}${figure}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./src/covdata/text/textfmt.ts
/** @module What `go tool covdata textfmt` writes: a text profile. */

/** How many lines make a part. With long names, all lines together may be longer than a string can be. */
const LINES_AT_ONCE = 1000;
/** The profile in parts: a line for the mode, then a line for each unit. Nothing for a table without pods. */
function* profileParts(table) {
    if (table.mode === undefined)
        return;
    yield `mode: ${table.mode}\n`;
    for (const units of table.packages)
        yield* packageLines(units);
}
function* packageLines({ functions, functionOf, positions, counts }) {
    let lines = [];
    for (const [unit, owner] of functionOf.entries()) {
        const at = unit * format/* UNIT_FIELDS */.RU;
        const start = `${positions[at]}.${positions[at + 1]}`;
        const end = `${positions[at + 2]}.${positions[at + 3]}`;
        lines.push(`${functions[owner]?.sourceFile}:${start},${end} ${positions[at + 4]} ${counts[unit]}\n`);
        if (lines.length < LINES_AT_ONCE)
            continue;
        yield lines.join('');
        lines = [];
    }
    yield lines.join('');
}

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __nccwpck_require__(87700);
// EXTERNAL MODULE: ./src/cli/covdata/goStyleFlags.ts
var goStyleFlags = __nccwpck_require__(43243);
;// CONCATENATED MODULE: ./src/cli/covdata/covdataReports.ts
/** @module The commands of `covdata` that report: percent, func, textfmt and pkglist. */










/**
 * Returns the text for standard output, and writes the profile to its file.
 * @param profile undefined without -o
 * @throws UserError when the binaries cannot be reported together, or when the profile cannot be written
 */
async function printReport({ command, percentLayout }, pods, matches, profile) {
    if (command === 'pkglist') {
        (0,granularity/* checkGranularity */.j)(pods);
        return packageListText(pods, matches);
    }
    if (command === 'percent' && profile === undefined)
        return percentText(tallyPackages(pods, matches), percentLayout);
    // If Go tolerates several modes, it uses the first. For textfmt, it does not: then the order must not matter.
    const modes = command === 'textfmt' ? 'widest' : 'relaxed';
    const table = buildUnitTable(pods, { modes, ...(matches === undefined ? {} : { matches }) });
    await profile?.write(profileParts(table));
    if (command === 'percent')
        return percentText(tallyTable(table), percentLayout);
    if (command === 'func' && pods.length > 0)
        return functionsText(table);
    return '';
}
/** How many characters of a profile are collected before they are written, since each write has a delay. */
const MIN_WRITTEN = 1 << 19;
/**
 * The file of a text profile. It is truncated when it is created, so no old profile survives a failure and a wrong path
 * is noticed before any work; and it is opened only once, so a pipe (`-o >(gzip)`) receives the whole profile.
 */
class ProfileFile {
    path;
    file;
    constructor(path, 
    /** The file descriptor. */
    file) {
        this.path = path;
        this.file = file;
    }
    /** @throws UsageError when the file cannot be created: Go exits with 2 too */
    static async create(path) {
        try {
            return new ProfileFile(path, await (0,fileSystem/* open */.ho)(path, 'w'));
        }
        catch (error) {
            const name = JSON.stringify(path);
            throw new goStyleFlags/* UsageError */.e(`unable to open textfmt output file ${name}: ${(0,errors/* describeError */.Uc)(error)}`);
        }
    }
    /** @throws UserError when writing fails */
    async write(parts) {
        try {
            let text = '';
            for (const part of parts) {
                text += part;
                if (text.length < MIN_WRITTEN)
                    continue;
                await (0,fileSystem/* writeFile */._h)(this.file, text);
                text = '';
            }
            await (0,fileSystem/* writeFile */._h)(this.file, text);
        }
        catch (error) {
            throw new errors/* UserError */.yo(`writing to ${this.path}: ${(0,errors/* describeError */.Uc)(error)}`, 'Choose a file on a disk with enough free space.');
        }
    }
    async close() {
        await (0,fileSystem/* close */.VN)(this.file);
    }
}


/***/ }),

/***/ 30217:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   writeData: () => (/* binding */ writeData)
/* harmony export */ });
/* harmony import */ var _covdata_bytes_fileSystem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49749);
/* harmony import */ var _covdata_write_mergePods_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32976);
/* harmony import */ var _covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36910);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(87700);
/** @module The commands of `covdata` that write coverage data to a directory: merge, subtract and intersect. */




/**
 * Runs a command that writes data.
 * @param matches which packages are written; undefined writes all of them, with their meta-data unchanged
 * @returns warnings about the result
 * @throws UserError when the output directory does not exist, is an input or cannot be written to
 */
async function writeData(request, pods, matches) {
    const { output = '', directories } = request;
    await checkOutputDirectory(output, directories);
    try {
        return await writePods(request, output, pods, matches);
    }
    catch (error) {
        if ((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === undefined)
            throw error;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`writing to ${output}: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}`, 'Choose a writable directory.');
    }
}
async function writePods({ command, directories, combine }, outDirectory, pods, matches) {
    if (command === 'subtract' || command === 'intersect') {
        const sets = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 70986));
        return sets.writeSetOperation(pods, {
            operation: command,
            directories: directories.length,
            outDirectory,
            matches,
        });
    }
    if (matches === undefined && !combine) {
        await (0,_covdata_write_mergePods_js__WEBPACK_IMPORTED_MODULE_1__/* .mergePods */ .$)(pods, outDirectory);
        return [];
    }
    const { combinePods, mergePackages } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 46760));
    if (combine)
        await combinePods(pods, outDirectory, matches ?? (() => true));
    else if (matches !== undefined)
        await mergePackages(pods, outDirectory, matches);
    return [];
}
/** @throws UserError when there is no such directory, or when it is an input, in which everything would then count twice */
async function checkOutputDirectory(output, inputs) {
    const stats = await (0,_covdata_bytes_fileSystem_js__WEBPACK_IMPORTED_MODULE_0__/* .stat */ .dJ)(output).catch((error) => {
        if ((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT')
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the output directory ${output} does not exist`, `Create it first: mkdir ${output}`);
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the output directory ${output} is not accessible: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}`);
    });
    if (!stats.isDirectory())
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the output ${output} is not a directory`, 'Pass a directory to -o.');
    const place = (0,_covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_2__/* .realDirectory */ .U)(output);
    for (const input of inputs) {
        if ((0,_covdata_read_realDirectory_js__WEBPACK_IMPORTED_MODULE_2__/* .realDirectory */ .U)(input) !== place)
            continue;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the output directory ${output} is also an input: its counters would count twice from now on`, 'Choose an empty directory for -o.');
    }
}


/***/ }),

/***/ 43243:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   p: () => (/* binding */ parseGoFlags)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87700);
/** @module Parses flags as Go's flag package does: one dash or two, `-name=value` or `-name value`. */

/** The command line is wrong; print the usage text after the message. */
class UsageError extends _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
/**
 * Parses flags up to the first argument that is not a flag, or up to `--`.
 * @throws UsageError for a flag that does not exist, lacks its value or has a value of the wrong kind
 */
function parseGoFlags(args, kinds) {
    const values = new Map();
    const queue = [...args];
    for (let arg = queue[0]; arg !== undefined && isFlag(arg); arg = queue[0]) {
        queue.shift();
        if (arg === '--')
            break;
        const { name, value } = FLAG.exec(arg)?.groups ?? {};
        if (name === undefined)
            throw new UsageError(`bad flag syntax: ${arg}`);
        const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
        if (kind === undefined && name === 'help')
            return { values, rest: queue, help: true };
        if (kind === undefined)
            throw new UsageError(`flag provided but not defined: -${name}`);
        values.set(name, kind === 'switch' ? switchValue(name, value) : textValue(name, value, queue));
        if (kind === 'number')
            checkNumber(name, values.get(name) ?? '');
    }
    return { values, rest: queue, help: false };
}
const FLAG = /^--?(?<name>[^-=][^=]*)(?:=(?<value>.*))?$/s;
/** A single dash is not a flag. */
function isFlag(arg) {
    return arg.startsWith('-') && arg !== '-';
}
function textValue(name, value, queue) {
    const text = value ?? queue.shift();
    if (text === undefined)
        throw new UsageError(`flag needs an argument: -${name}`);
    return text;
}
/** Accepts the spellings of Go's strconv.ParseBool. */
function switchValue(name, value = 'true') {
    if (['1', 't', 'T', 'true', 'TRUE', 'True'].includes(value))
        return 'true';
    if (['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(value))
        return 'false';
    throw new UsageError(`invalid boolean value ${JSON.stringify(value)} for -${name}: use true or false`);
}
/** The spellings that Go's strconv.ParseInt accepts with base 0, without underscores. */
const NUMBER = /^[+-]?(?:[1-9]\d*|0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]*)$/;
function checkNumber(name, value) {
    if (NUMBER.test(value))
        return;
    throw new UsageError(`invalid value ${JSON.stringify(value)} for flag -${name}: use a whole number`);
}


/***/ }),

/***/ 60776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Ib: () => (/* binding */ outPath),
/* harmony export */   JM: () => (/* binding */ DEFAULT_REPORT),
/* harmony export */   dh: () => (/* binding */ directoryPath),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   re: () => (/* binding */ optionText),
/* harmony export */   u0: () => (/* binding */ colorsFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _process_system_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92648);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87700);
/** @module Options as commander parsed them, and how output is shown. */




/** The directory of the report, unless another one is named. */
const DEFAULT_REPORT = 'coverage';
/** The values of --format. */
const FORMATS = ['table', 'json', 'markdown', 'quiet'];
/** Returns the text of an input from commander's options (`goVersion` for `go-version`), or undefined without the flag. */
function optionText(options, name) {
    const value = options[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())];
    return value === undefined ? undefined : String(value);
}
/**
 * The directory for the report, as an absolute path.
 * @throws UserError if it is empty
 */
function outPath(options) {
    return directoryPath('--out', optionText(options, 'out') ?? DEFAULT_REPORT);
}
/**
 * A directory as an absolute path. An empty name, as of a variable that is not set, would mean the current directory.
 * @param what the argument, for the message
 * @throws UserError if it is empty
 */
function directoryPath(what, name) {
    if (name === '')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} is empty`, 'Name a directory; the current one is `.`.');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(name);
}
/** The columns of a terminal; undefined if it is no terminal, or one that does not know its size and says 0. */
function widthOf(stream) {
    return stream.columns === 0 ? undefined : stream.columns;
}
/** Colors for terminals, unless the environment (such as NO_COLOR or TERM=dumb) turns them off. */
function colorsFor(stream) {
    return picocolors__WEBPACK_IMPORTED_MODULE_2___default().createColors(isTerminal(stream) && (picocolors__WEBPACK_IMPORTED_MODULE_2___default().isColorSupported));
}
/** Whether escape sequences take effect there. */
function isTerminal(stream) {
    return stream.isTTY === true && !(0,_process_system_js__WEBPACK_IMPORTED_MODULE_3__/* .isDumb */ .P)();
}


/***/ }),

/***/ 44122:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ byteOrderOf),
/* harmony export */   X: () => (/* binding */ compareBytes)
/* harmony export */ });
/** @module Go compares strings byte by byte; JavaScript compares UTF-16 units, which differs beyond U+FFFF. */
/** Compares two texts by their UTF-8 bytes; the result is negative, 0 or positive, as Array.sort wants it. */
function compareBytes(one, other) {
    const shared = Math.min(one.length, other.length);
    for (let index = 0; index < shared; index++) {
        const a = one.charCodeAt(index);
        const b = other.charCodeAt(index);
        if (a !== b)
            return inCodePointOrder(a) - inCodePointOrder(b);
    }
    return one.length - other.length;
}
/** The fastest function that sorts these texts as compareBytes does: most texts have no character from U+D800 on. */
function byteOrderOf(texts) {
    return texts.some((text) => SURROGATES_AND_BEYOND.test(text)) ? compareBytes : compareUnits;
}
/** Only with these code units can the orders of UTF-16 and UTF-8 differ. */
const SURROGATES_AND_BEYOND = /[\ud800-\uffff]/;
function compareUnits(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
/** Moves surrogates (halves of code points from U+10000 on) behind all other code units, where UTF-8 sorts them. */
function inCodePointOrder(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}


/***/ }),

/***/ 87223:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ByteWriter)
/* harmony export */ });
/** @module Writes numbers and texts into a buffer that grows; integers are little-endian. */
const utf8 = new TextEncoder();
class ByteWriter {
    buffer;
    view;
    used = 0;
    constructor(capacity = 256) {
        this.buffer = new Uint8Array(capacity);
        this.view = new DataView(this.buffer.buffer);
    }
    get length() {
        return this.used;
    }
    /** The bytes written so far. They share the writer's memory, so write nothing afterwards. */
    finish() {
        return this.buffer.subarray(0, this.used);
    }
    /** Begins anew in the same memory: what `finish` has returned is overwritten. */
    clear() {
        this.used = 0;
    }
    u8(value) {
        this.reserve(1);
        this.buffer[this.used++] = value;
    }
    u32(value) {
        this.reserve(4);
        this.view.setUint32(this.used, value, true);
        this.used += 4;
    }
    u64(value) {
        this.reserve(8);
        this.view.setBigUint64(this.used, BigInt(value), true);
        this.used += 8;
    }
    /** @param value 0 to 2^32 - 1 */
    uleb(value) {
        this.reserve(5);
        let rest = value;
        while (rest >= 0x80) {
            this.buffer[this.used++] = (rest & 0x7f) | 0x80;
            rest >>>= 7;
        }
        this.buffer[this.used++] = rest;
    }
    /** Writes each value as uleb does. */
    ulebs(values) {
        this.reserve(5 * values.length);
        const { buffer } = this;
        let { used } = this;
        for (const value of values) {
            let rest = value;
            while (rest >= 0x80) {
                buffer[used++] = (rest & 0x7f) | 0x80;
                rest >>>= 7;
            }
            buffer[used++] = rest;
        }
        this.used = used;
    }
    bytes(bytes) {
        this.reserve(bytes.length);
        this.buffer.set(bytes, this.used);
        this.used += bytes.length;
    }
    /** The first of some bytes: a view of each of very many would be much garbage. */
    firstBytes(bytes, count) {
        this.reserve(count);
        for (let at = 0; at < count; at++)
            this.buffer[this.used++] = bytes[at] ?? 0;
    }
    zeros(count) {
        this.reserve(count);
        this.buffer.fill(0, this.used, this.used + count);
        this.used += count;
    }
    /** Writes the length in bytes as a uleb number, then the text as UTF-8. */
    text(text) {
        const bytes = utf8.encode(text);
        this.uleb(bytes.length);
        this.bytes(bytes);
    }
    reserve(count) {
        if (this.used + count <= this.buffer.length)
            return;
        const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.used + count));
        grown.set(this.buffer.subarray(0, this.used));
        this.buffer = grown;
        this.view = new DataView(grown.buffer);
    }
}


/***/ }),

/***/ 63311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ FormatError),
/* harmony export */   TV: () => (/* binding */ ByteCursor),
/* harmony export */   pO: () => (/* binding */ isAsciiPart),
/* harmony export */   uh: () => (/* binding */ hex)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/** @module Reads untrusted bytes: every step is checked, and errors say what is wrong at which offset. */

/** The bytes are not what the format requires. */
class FormatError extends Error {
    offset;
    expected;
    found;
    name = 'FormatError';
    /**
     * @param offset in bytes from the start of the file
     * @param expected what should be there, as part of a sentence: `a length of at most 12`
     * @param found what is there instead, as part of the same sentence
     */
    constructor(offset, expected, found) {
        super(`byte ${offset}: expected ${expected}, found ${found}`);
        this.offset = offset;
        this.expected = expected;
        this.found = found;
    }
}
/** A 64-bit uleb number takes up to ten bytes. */
const MAX_ULEB_BYTES = 10;
/** Reads part of a file from front to back. Reading past the end of the part throws a FormatError. */
class ByteCursor {
    bytes;
    position;
    end;
    /**
     * @param bytes the whole file, so that the offsets in errors count from its start
     * @param position offset of the first byte to read
     * @param end offset of the end of the part, exclusive
     */
    constructor(bytes, position = 0, end = bytes.length) {
        this.bytes = bytes;
        this.position = position;
        this.end = end;
    }
    get remaining() {
        return this.end - this.position;
    }
    /** @throws FormatError when fewer than `length` bytes are left for `what` */
    need(length, what) {
        if (length > this.remaining) {
            const left = Math.max(this.remaining, 0);
            throw new FormatError(this.position, `${what} (${length} bytes)`, `${left} bytes until the end`);
        }
    }
    u8(what) {
        this.need(1, what);
        return this.bytes[this.position++] ?? 0;
    }
    u32(what, littleEndian = true) {
        this.need(4, what);
        const { bytes, position } = this;
        this.position += 4;
        const a = bytes[position] ?? 0;
        const b = bytes[position + 1] ?? 0;
        const c = bytes[position + 2] ?? 0;
        const d = bytes[position + 3] ?? 0;
        return (littleEndian ? a | (b << 8) | (c << 16) | (d << 24) : d | (c << 8) | (b << 16) | (a << 24)) >>> 0;
    }
    /** Fills `target` with little-endian 32-bit numbers. */
    u32s(target, what) {
        this.need(4 * target.length, what);
        const { bytes, position } = this;
        for (let index = 0, at = position; index < target.length; index++, at += 4) {
            const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
            target[index] = low | ((bytes[at + 3] ?? 0) << 24);
        }
        this.position = position + 4 * target.length;
    }
    /**
     * Reads a 64-bit number, little-endian.
     * @throws FormatError above 2^53 - 1, which is too large for a file offset or a count
     */
    u64(what) {
        this.need(8, what);
        const start = this.position;
        const low = this.u32(what);
        const value = this.u32(what) * 2 ** 32 + low;
        if (value <= Number.MAX_SAFE_INTEGER)
            return value;
        this.position = start;
        throw new FormatError(start, `${what} below 2^53`, String(value));
    }
    /**
     * Reads a uleb number whose full value matters, such as a length or a count.
     * @throws FormatError above 2^53 - 1
     */
    uleb(what) {
        const { bytes, position: start } = this;
        const first = bytes[start] ?? 0x80;
        if (first < 0x80 && start < this.end) {
            this.position = start + 1;
            return first;
        }
        return this.longUleb(what);
    }
    longUleb(what) {
        const start = this.position;
        let value = 0;
        let scale = 1;
        for (let read = 0; read < MAX_ULEB_BYTES; read++) {
            const byte = this.u8(what);
            value += (byte & 0x7f) * scale;
            if (byte < 0x80) {
                if (value <= Number.MAX_SAFE_INTEGER)
                    return value;
                break;
            }
            scale *= 128;
        }
        throw new FormatError(start, `${what} below 2^53`, 'a larger number');
    }
    /** Reads a uleb number and returns its low 32 bits, which is all that Go keeps of a counter, a position or an index. */
    uleb32(what) {
        const { bytes, position } = this;
        const first = bytes[position] ?? 0x80;
        if (first < 0x80 && position < this.end) {
            this.position = position + 1;
            return first;
        }
        const second = bytes[position + 1] ?? 0x80;
        if (second < 0x80 && position + 1 < this.end) {
            this.position = position + 2;
            return (first & 0x7f) | (second << 7);
        }
        return this.longUleb32(what);
    }
    /**
     * Reads `count` numbers as uleb32 does.
     * @param target receives the numbers, from index `at` on
     */
    uleb32s(target, at, count, what) {
        const { bytes, end } = this;
        let { position } = this;
        for (let place = at; place < at + count; place++) {
            const first = bytes[position] ?? 0x80;
            const second = bytes[position + 1] ?? 0x80;
            if (first < 0x80 && position < end) {
                target[place] = first;
                position++;
            }
            else if (second < 0x80 && position + 1 < end) {
                target[place] = (first & 0x7f) | (second << 7);
                position += 2;
            }
            else {
                this.position = position;
                target[place] = this.longUleb32(what);
                position = this.position;
            }
        }
        this.position = position;
    }
    /** @throws FormatError when fewer than `count` uleb numbers follow */
    skipUlebs(count, what) {
        const { bytes, end } = this;
        let position = this.position;
        let start = position;
        let left = count;
        while (left > 0 && position < end) {
            if ((bytes[position++] ?? 0) >= 0x80)
                continue;
            if (position - start > MAX_ULEB_BYTES)
                break;
            start = position;
            left--;
        }
        this.position = start;
        // Reading the bad number throws the error that describes it.
        if (left > 0)
            this.longUleb32(what);
    }
    longUleb32(what) {
        const start = this.position;
        const { bytes, end } = this;
        let value = 0;
        for (let shift = 0; shift < 7 * MAX_ULEB_BYTES; shift += 7) {
            if (this.position >= end)
                this.need(1, what);
            const byte = bytes[this.position++] ?? 0;
            if (shift < 32)
                value |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                return value >>> 0;
        }
        throw new FormatError(start, `${what} of at most ${MAX_ULEB_BYTES} bytes`, 'a longer number');
    }
    /**
     * Checks a count of items, each at least `minimumBytes` long, against the bytes that are left, so that a false count
     * never leads to a large allocation.
     * @param offset of the count in the file, for the error
     * @returns the count
     * @throws FormatError when that many items cannot follow
     */
    count(value, minimumBytes, what, offset = this.position) {
        if (value * minimumBytes > this.remaining) {
            const most = Math.max(0, Math.floor(this.remaining / minimumBytes));
            throw new FormatError(offset, `at most ${most} ${what}`, String(value));
        }
        return value;
    }
    take(length, what) {
        this.need(length, what);
        this.position += length;
        return this.bytes.subarray(this.position - length, this.position);
    }
    skip(length, what) {
        this.need(length, what);
        this.position += length;
    }
    /**
     * Names must be UTF-8: two names with invalid bytes could look the same once decoded.
     * @throws FormatError when the bytes from `start` to `end` are not UTF-8
     */
    checkName(start, end, what) {
        const part = this.bytes.subarray(start, end);
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part))
            return;
        const text = Buffer.from(part).toString('utf8');
        throw new FormatError(start, `${what} in UTF-8`, JSON.stringify(text.slice(0, 40)));
    }
    /** @throws FormatError when the next bytes are not `magic` */
    magic(magic, what) {
        const offset = this.position;
        this.skip(magic.length, what);
        for (let index = 0; index < magic.length; index++) {
            if (this.bytes[offset + index] === magic[index])
                continue;
            const found = this.bytes.subarray(offset, this.position);
            throw new FormatError(offset, `${what} (${hex(magic)})`, hex(found));
        }
    }
}
/** Whether all bytes from `start` to `end` are ASCII, that is, below 0x80. */
function isAsciiPart(bytes, start, end) {
    let all = 0;
    for (let position = start; position < end; position++)
        all |= bytes[position] ?? 0;
    return all < 0x80;
}
/** The bytes as lower-case hexadecimal digits, two a byte. */
function hex(bytes) {
    const buffer = bytes instanceof Uint8Array
        ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        : Buffer.from(bytes);
    return buffer.toString('hex');
}


/***/ }),

/***/ 88663:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ReadBudget),
/* harmony export */   q: () => (/* binding */ FileReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87700);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(62665);
/** @module Reads whole small files fast: synchronously, one after the other into the same buffer. */



/** In bytes, far above the size of any real file. Larger files are not read into memory. */
const MAX_BYTES = {
    counters: 32 * 1024 * 1024,
    /** Higher since `merge -pcombine` combines many binaries into one file, and since live files hold meta-data too. */
    'meta-data': 128 * 1024 * 1024,
};
/** How much of a large file is read before its beginning is looked at. */
const FIRST_BYTES = 64 * 1024;
/** What files begin with that are larger: the magic numbers of counter data, meta-data and live files, in either byte order. */
const MAGICS = ['0063776d', '0063766d', '00636c6d', '6d6c6300'];
/** What large files may have together, in bytes: more than any suite leaves, and read before a run is given up. */
const MAX_BYTES_TOGETHER = 2 ** 34;
/** How many files, and how many bytes, are read before the event loop gets a turn. */
const FILES_PER_TURN = 64;
const BYTES_PER_TURN = 64 * 1024 * 1024;
/** What readers may still read of files that are larger than the beginning that is looked at. */
class ReadBudget {
    max;
    used = 0;
    /** @param max in bytes; a file that is read twice counts twice */
    constructor(max = MAX_BYTES_TOGETHER) {
        this.max = max;
    }
    /** @throws UserError when there is not enough left for a file of that size */
    spend(bytes) {
        if (this.used + bytes > this.max)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`together with the large files read before, it has more than ${this.max} bytes`);
        this.used += bytes;
    }
}
class FileReader {
    budget;
    onTurn;
    buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
    turns = 0;
    bytesSinceTurn = 0;
    /**
     * @param budget may be shared with other readers; undefined: only the size of each file is limited
     * @param onTurn called from time to time with the number of files so far
     */
    constructor(budget, onTurn) {
        this.budget = budget;
        this.onTurn = onTurn;
    }
    /** Await this before reading, so that the event loop gets its turns, for interrupts; undefined if none is due. */
    turn() {
        if (++this.turns % FILES_PER_TURN !== 0 && this.bytesSinceTurn < BYTES_PER_TURN)
            return undefined;
        this.bytesSinceTurn = 0;
        this.onTurn?.(this.turns);
        return othersTurn();
    }
    /**
     * Reads a regular file. The result is valid until the next call only. Only the beginning of a large file is read if it
     * does not have the magic number of any of the formats: no decoder takes it.
     * @param isRegular whether the directory entry says that the file is a regular one, which saves a call of fstat for
     * most files
     * @throws UserError when it is not a regular file, or too large, alone or with those before; the system's errors
     * otherwise
     */
    read(path, kind = 'counters', isRegular = false) {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, _support_regularFile_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_WITHOUT_WAITING */ .U2);
        try {
            const small = isRegular ? this.readSmall(file, MAX_BYTES[kind]) : undefined;
            if (small !== undefined)
                return small;
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!stats.isFile())
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('it is not a regular file');
            if (stats.size > MAX_BYTES[kind])
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`it has ${stats.size} bytes, more than any real file`);
            if (stats.size > FIRST_BYTES && !this.beginsAsData(file))
                return this.buffer.subarray(0, this.fill(file, FIRST_BYTES));
            if (stats.size > FIRST_BYTES)
                this.budget?.spend(stats.size);
            if (stats.size > this.buffer.length)
                this.buffer = Buffer.allocUnsafeSlow(2 * stats.size);
            return this.buffer.subarray(0, this.fill(file, stats.size));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    /** @returns undefined when the file is empty, does not fit into the buffer or cannot be read as a regular file */
    readSmall(file, max) {
        const length = Math.min(FIRST_BYTES, max);
        try {
            const used = this.fill(file, length);
            return used > 0 && used < length ? this.buffer.subarray(0, used) : undefined;
        }
        catch {
            return undefined;
        }
    }
    beginsAsData(file) {
        return MAGICS.includes(this.buffer.toString('hex', 0, this.fill(file, 4)));
    }
    /** @returns the number of bytes read, fewer than `size` if the file has been truncated since */
    fill(file, size) {
        let used = 0;
        while (used < size) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, this.buffer, used, size - used, used);
            if (read === 0)
                break;
            used += read;
        }
        this.bytesSinceTurn += used;
        return used;
    }
}
/** Uses setImmediate since loading node:timers/promises takes longer than reading a small directory. */
async function othersTurn() {
    await new Promise((resolve) => setImmediate(resolve));
}


/***/ }),

/***/ 49749:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ readdir),
/* harmony export */   VN: () => (/* binding */ close),
/* harmony export */   _h: () => (/* binding */ writeFile),
/* harmony export */   dJ: () => (/* binding */ stat),
/* harmony export */   e_: () => (/* binding */ opendir),
/* harmony export */   ho: () => (/* binding */ open)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/** @module The few promises that covdata needs. Loading node:fs/promises takes longer than reading a small directory. */


const readdir = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir);
const opendir = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.opendir);
const stat = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.stat);
const writeFile = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFile);
/** @returns a file descriptor; close it with `close` */
const open = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.open);
const close = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.close);


/***/ }),

/***/ 76708:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ mergeCounts),
/* harmony export */   Pz: () => (/* binding */ mergeInto),
/* harmony export */   __: () => (/* binding */ mergeWords),
/* harmony export */   wg: () => (/* binding */ mergeUlebs)
/* harmony export */ });
/** Counters have 32 bits and saturate here. */
const MAX_COUNT = 0xffffffff;
/** The bits of a ten-byte uleb number, seven a byte. */
const MAX_ULEB_BITS = 70;
/** Adds two counts of the same unit. The sum is 0 or 1 in mode set; in other modes it saturates at 2^32 - 1. */
function mergeCounts(mode, one, other) {
    if (mode === 'set')
        return one !== 0 || other !== 0 ? 1 : 0;
    return Math.min(one + other, MAX_COUNT);
}
/**
 * Merges `count` counters from `source[sourceStart…]` into `target[targetStart…]`. In mode set, a counter of the source
 * that is not 0 sets the target's to 1.
 */
function mergeInto(mode, target, targetStart, source, sourceStart, count) {
    for (let index = 0; index < count; index++) {
        const added = source[sourceStart + index] ?? 0;
        if (added === 0)
            continue;
        const place = targetStart + index;
        target[place] = mode === 'set' ? 1 : Math.min((target[place] ?? 0) + added, MAX_COUNT);
    }
}
/**
 * Merges `count` counters of flavor uleb into `target[start…]` and moves the cursor behind them. Most of the time is spent
 * here, so the loop neither calls nor allocates anything.
 * @throws FormatError when some of the counters are missing; the others may have been merged by then
 */
function mergeUlebs(mode, target, start, cursor, count) {
    const { bytes, position: first } = cursor;
    const isSet = mode === 'set';
    const end = start + count;
    let position = first;
    let longest = 0;
    for (let place = start; place < end; place++) {
        let value = bytes[position++] ?? 0;
        if (value === 0)
            continue;
        if (value >= 0x80) {
            value &= 0x7f;
            let shift = 7;
            for (let more = true; more; shift += 7) {
                const byte = bytes[position++] ?? 0;
                if (shift < 32)
                    value |= (byte & 0x7f) << shift;
                more = byte >= 0x80;
            }
            if (shift > longest)
                longest = shift;
            value >>>= 0;
            if (value === 0)
                continue;
        }
        const before = target[place] ?? 0;
        const sum = (before + value) >>> 0;
        target[place] = isSet ? 1 : sum < before ? MAX_COUNT : sum;
    }
    if (position > cursor.end || longest > MAX_ULEB_BITS)
        cursor.skipUlebs(count, 'an entry');
    cursor.position = position;
}
/** Does what mergeUlebs does for counters of flavor raw, which have four bytes each. */
function mergeWords(mode, target, start, cursor, count, littleEndian) {
    for (let place = start; place < start + count; place++) {
        const value = cursor.u32('an entry', littleEndian);
        if (value !== 0)
            target[place] = mode === 'set' ? 1 : Math.min((target[place] ?? 0) + value, MAX_COUNT);
    }
}


/***/ }),

/***/ 45490:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CounterLayout)
/* harmony export */ });
/**
 * Numbers the functions of a meta-data file and their counters, in the order of packages, functions and units. Pods of
 * the same build share one layout when they are read with the same SeenFiles.
 */
class CounterLayout {
    /** For each package, the number of functions before it; then the number of all functions. */
    packageStarts;
    /** For each function of all packages, the number of counters before it; then the number of all counters. */
    functionStarts;
    constructor(meta) {
        const records = meta.packages.map((metaPackage) => metaPackage.records);
        this.packageStarts = new Uint32Array(records.length + 1);
        for (const [index, { length }] of records.entries())
            this.packageStarts[index + 1] = (this.packageStarts[index] ?? 0) + length;
        const functions = this.packageStarts[records.length] ?? 0;
        this.functionStarts = new Uint32Array(functions + 1);
        let next = 1;
        let before = 0;
        for (const { unitStarts, units } of records) {
            for (let index = 1; index < unitStarts.length; index++)
                this.functionStarts[next++] = before + (unitStarts[index] ?? 0);
            before += units;
        }
    }
    /** The number of packages. */
    get packages() {
        return this.packageStarts.length - 1;
    }
    /** The number of functions in all packages. */
    get functions() {
        return this.functionStarts.length - 1;
    }
    /** The number of counters, one for each unit. */
    get counters() {
        return this.functionStarts[this.functions] ?? 0;
    }
    /** The position of a function among all functions, or -1 if the meta-data has no such function. */
    functionNumber(packageIndex, functionIndex) {
        const first = this.packageStarts[packageIndex];
        const next = this.packageStarts[packageIndex + 1];
        if (first === undefined || next === undefined || functionIndex >= next - first)
            return -1;
        return first + functionIndex;
    }
    /** The position of a package's first function among all functions. */
    packageStart(packageIndex) {
        return this.packageStarts[packageIndex] ?? 0;
    }
    /** The index of a function's first counter. */
    start(functionNumber) {
        return this.functionStarts[functionNumber] ?? 0;
    }
    /** How many counters a function has. */
    count(functionNumber) {
        return this.start(functionNumber + 1) - this.start(functionNumber);
    }
}


/***/ }),

/***/ 89718:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ PodCounters)
/* harmony export */ });
/* harmony import */ var _format_counterEntries_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78092);
/* harmony import */ var _counterArithmetic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76708);


/** The sum of the counters of any number of counter data files of one pod. */
class PodCounters {
    layout;
    mode;
    values;
    /** For each function, 1 if it had an entry. */
    entered;
    /**
     * All counters are 0 at first.
     * @param mode how counters are added up
     */
    constructor(layout, mode) {
        this.layout = layout;
        this.mode = mode;
        this.values = new Uint32Array(layout.counters);
        this.entered = new Uint8Array(layout.functions);
    }
    /** Adds up counters of the same pod. A single part is returned as it is, not copied. */
    static sum(layout, mode, parts) {
        const [only] = parts;
        if (only !== undefined && parts.length === 1)
            return only;
        const sum = new PodCounters(layout, mode);
        for (const part of parts)
            sum.addAll(part);
        return sum;
    }
    /** The counters of a function, parallel to its units; undefined if no file had an entry for it, so that all are 0. */
    of(packageIndex, functionIndex) {
        const number = this.layout.functionNumber(packageIndex, functionIndex);
        return number >= 0 && this.entered[number] === 1 ? this.at(number) : undefined;
    }
    /** The counters of a package, parallel to its units. They are not a copy. */
    ofPackage(packageIndex) {
        const { layout } = this;
        const start = layout.start(layout.packageStart(packageIndex));
        return this.values.subarray(start, layout.start(layout.packageStart(packageIndex + 1)));
    }
    /** The functions that had an entry, in the order of packages and functions. */
    *entries() {
        for (let packageIndex = 0; packageIndex < this.layout.packages; packageIndex++) {
            const first = this.layout.packageStart(packageIndex);
            const next = this.layout.packageStart(packageIndex + 1);
            for (let number = first; number < next; number++) {
                if (this.entered[number] !== 1)
                    continue;
                yield { packageIndex, functionIndex: number - first, counters: this.at(number) };
            }
        }
    }
    /**
     * Adds the entries of a counter data file that fit the meta-data.
     * @returns how many did not fit
     * @throws FormatError when an entry is missing; others may have been added by then
     */
    add(entries) {
        const { layout, mode, values, entered } = this;
        const cursor = new _format_counterEntries_js__WEBPACK_IMPORTED_MODULE_0__/* .EntryCursor */ .Tj(entries);
        let unknown = 0;
        let beyond = 0;
        let misshapen = 0;
        let left = entries.length;
        for (; cursor.hasMore(left); left--) {
            cursor.next();
            const { count } = cursor;
            const number = layout.functionNumber(cursor.packageIndex, cursor.functionIndex);
            if (number < 0 || count !== layout.count(number)) {
                if (cursor.packageIndex >= layout.packages)
                    beyond++;
                else if (number < 0)
                    unknown++;
                else
                    misshapen++;
                cursor.skipCounters();
                continue;
            }
            entered[number] = 1;
            const start = layout.start(number);
            if (cursor.encoding === 'uleb')
                (0,_counterArithmetic_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeUlebs */ .wg)(mode, values, start, cursor.bytes, count);
            else
                (0,_counterArithmetic_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeWords */ .__)(mode, values, start, cursor.bytes, count, cursor.encoding === 'little');
        }
        (0,_format_counterEntries_js__WEBPACK_IMPORTED_MODULE_0__/* .checkEnd */ .cF)(cursor);
        return { unknown, beyond, misshapen, more: -left };
    }
    /** Adds the counters of other files; both must have the same layout. */
    addAll(other) {
        (0,_counterArithmetic_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeInto */ .Pz)(this.mode, this.values, 0, other.values, 0, this.values.length);
        for (let number = 0; number < this.entered.length; number++) {
            if (other.entered[number] === 1)
                this.entered[number] = 1;
        }
    }
    /**
     * Adds counter i to `counts[places[i]]`; a place beyond the end of `counts` leaves the counter out.
     * @param places parallel to all counters of the pod
     */
    addTo(counts, places, mode) {
        const { values } = this;
        for (let index = 0; index < values.length; index++) {
            const value = values[index] ?? 0;
            if (value === 0)
                continue;
            const place = places[index] ?? 0;
            if (place < counts.length)
                counts[place] = (0,_counterArithmetic_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeCounts */ .Lq)(mode, counts[place] ?? 0, value);
        }
    }
    /** How these counters have changed in `later`. */
    growthTo(later) {
        const { values } = this;
        let grew = false;
        for (let index = 0; index < values.length; index++) {
            const [value = 0, after = 0] = [values[index], later.values[index]];
            if (after < value)
                return 'less';
            if (after > value)
                grew = true;
        }
        return grew ? 'more' : 'same';
    }
    /** Calls `visit` with the index of each counter that is not 0, ascending, and its value. */
    forEachHit(visit) {
        const { values } = this;
        for (let index = 0; index < values.length; index++) {
            const value = values[index] ?? 0;
            if (value !== 0)
                visit(index, value);
        }
    }
    /** A bit for each counter that is not 0, the lowest bit of a byte first. */
    hits() {
        const { values } = this;
        const hits = new Uint8Array(Math.ceil(values.length / 8));
        for (let index = 0; index < values.length; index++)
            if (values[index] !== 0)
                hits[index >> 3] = (hits[index >> 3] ?? 0) | (1 << (index & 7));
        return hits;
    }
    /** Sets all counters to 0, as if nothing had been added. */
    clear() {
        this.values.fill(0);
        this.entered.fill(0);
    }
    at(functionNumber) {
        const start = this.layout.start(functionNumber);
        return this.values.subarray(start, start + this.layout.count(functionNumber));
    }
}


/***/ }),

/***/ 96047:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ carriedFrom),
/* harmony export */   q: () => (/* binding */ carriedName)
/* harmony export */ });
const CARRIED_NAME = 'carried over from ';
/** What comes before that if nobody knows whether all tests together would have covered it. */
const PERHAPS = 'perhaps ';
const CARRIED = new RegExp(`^(${PERHAPS})?${CARRIED_NAME}([0-9a-f]{40}|[0-9a-f]{64})$`);
function carriedName({ commit, isCertain }) {
    return `${isCertain ? '' : PERHAPS}${CARRIED_NAME}${commit}`;
}
/** What data was carried over from; undefined if it was measured. */
function carriedFrom({ packages }) {
    const [, perhaps, commit] = CARRIED.exec(packages[0]?.name ?? '') ?? [];
    return commit === undefined ? undefined : { commit, isCertain: perhaps === undefined };
}


/***/ }),

/***/ 78092:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ EntryCursor),
/* harmony export */   bX: () => (/* binding */ checkEntries),
/* harmony export */   cF: () => (/* binding */ checkEnd)
/* harmony export */ });
/* harmony import */ var _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63311);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32263);
/**
 * @module The entries of a counter data file. They stay encoded until they are added to other counters, so nothing is
 * copied. Each entry is `count, package index, function index, count × counter`.
 */


/** Reads entries one after the other. After `next`, the fields describe the current entry. */
class EntryCursor {
    bytes;
    encoding;
    /** The number of counters of the current entry. */
    count = 0;
    packageIndex = 0;
    functionIndex = 0;
    constructor({ bytes, start, end, encoding }) {
        this.bytes = new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteCursor */ .TV(bytes, start, end);
        this.encoding = encoding;
    }
    /**
     * Reads the next entry up to its first counter.
     * @throws FormatError when there is none, or when fewer bytes are left than its counters need
     */
    next() {
        const count = this.number();
        this.packageIndex = this.number();
        this.functionIndex = this.number();
        this.count = this.bytes.count(count, this.encoding === 'uleb' ? 1 : 4, 'counters');
    }
    /**
     * Whether another entry follows. Go 1.20 counts the functions before it writes them, so the file also has those that
     * goroutines entered in between: more entries than the header says. The footer begins with a 0, which no entry does.
     * @param left how many of the entries that the header gives have not been read yet
     */
    hasMore(left) {
        const { bytes, position, end } = this.bytes;
        return (left > 0 || (position < end && _format_js__WEBPACK_IMPORTED_MODULE_1__/* .COUNTER_MAGIC */ .XI.some((byte, index) => bytes[position + index] !== byte)));
    }
    /** Reads the next counter of the entry. */
    counter() {
        return this.number();
    }
    /** @throws FormatError when the counters of the entry are not all there */
    skipCounters() {
        if (this.encoding === 'uleb')
            this.bytes.skipUlebs(this.count, 'an entry');
        else
            this.bytes.position += 4 * this.count;
    }
    number() {
        if (this.encoding === 'uleb')
            return this.bytes.uleb32('an entry');
        return this.bytes.u32('an entry', this.encoding === 'little');
    }
}
/**
 * Reads all entries without using them.
 * @throws FormatError when an entry or a counter is missing
 */
function checkEntries(entries) {
    const cursor = new EntryCursor(entries);
    for (let left = entries.length; cursor.hasMore(left); left--) {
        cursor.next();
        cursor.skipCounters();
    }
    checkEnd(cursor);
}
/**
 * Checks that the footer follows the entries. Go does not check this, but anything else means that the counters are
 * wrong.
 * @param cursor behind the last entry
 * @throws FormatError when something else follows
 */
function checkEnd({ bytes: { bytes, position } }) {
    new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteCursor */ .TV(bytes, position).magic(_format_js__WEBPACK_IMPORTED_MODULE_1__/* .COUNTER_MAGIC */ .XI, 'the footer after the last entry');
}


/***/ }),

/***/ 5544:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ decodeCounterFile),
/* harmony export */   w: () => (/* binding */ KnownArguments)
/* harmony export */ });
/* harmony import */ var _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63311);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(32263);
/* harmony import */ var _mergedRecord_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73381);
/* harmony import */ var _processIdentity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29085);
/* harmony import */ var _stringTable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(34321);
/* harmony import */ var _testTag_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2662);
/** @module Decodes counter data files: how often a process executed each unit. format.ts shows the format. */






/** An entry begins with three numbers: its count, its package and its function. */
const ENTRY_NUMBERS = 3;
/** Longer argument tables are decoded anew each time. */
const MAX_KNOWN_BYTES = 4096;
/** How many decoded tables are kept at a time. */
const MAX_KNOWN = 64;
/**
 * Remembers decoded argument tables by their bytes. Most files of a binary have the same ones, in one of the few orders
 * in which Go writes them.
 */
class KnownArguments {
    known = new Map();
    /**
     * @param bytes both tables, preceded by their lengths
     * @param decode called only for bytes that are not known yet
     */
    of(bytes, decode) {
        if (bytes.length > MAX_KNOWN_BYTES)
            return decode();
        const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        const decoded = decode();
        if (this.known.size === MAX_KNOWN)
            this.known.clear();
        this.known.set(key, decoded);
        return decoded;
    }
}
/**
 * Decodes the first segment of a counter data file, the only one that Go writes and reads. The entries stay encoded.
 * @param known share one between files of the same pod to decode equal argument tables only once
 * @throws FormatError when the bytes are not a counter data file
 */
function decodeCounterFile(bytes, known = new KnownArguments()) {
    const cursor = new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteCursor */ .TV(bytes);
    cursor.magic(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .COUNTER_MAGIC */ .XI, 'the magic number of a counter data file');
    const version = cursor.u32('format version');
    if (version > _format_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT_VERSION */ .Hp) {
        throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(4, `format version ${_format_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT_VERSION */ .Hp} or lower`, `version ${version}`);
    }
    const metaHash = (0,_bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(cursor.take(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .HASH_BYTES */ .FA, 'hash of the meta-data file'));
    const flavorOffset = cursor.position;
    const flavor = cursor.u8('counter flavor');
    const bigEndian = cursor.u8('byte order') !== 0;
    if (flavor !== _format_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAVOR_RAW */ .iQ && flavor !== _format_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAVOR_ULEB */ .Sk) {
        throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(flavorOffset, `counter flavor ${_format_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAVOR_RAW */ .iQ} or ${_format_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAVOR_ULEB */ .Sk}`, String(flavor));
    }
    cursor.take(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .COUNTER_HEADER_BYTES */ .x2 - cursor.position, 'end of the header');
    checkFooter(bytes);
    const segment = new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteCursor */ .TV(bytes, cursor.position, bytes.length - _format_js__WEBPACK_IMPORTED_MODULE_4__/* .FOOTER_BYTES */ .yn);
    const entryCountOffset = segment.position;
    const entryCount = segment.u64('number of entries');
    const stringBytes = segment.u32('length of the string table');
    const argumentBytes = segment.u32('length of the arguments');
    const decode = () => {
        const strings = _stringTable_js__WEBPACK_IMPORTED_MODULE_3__/* .StringTable */ .M.decode(part(segment, stringBytes, 'string table'));
        return decodeArguments(part(segment, argumentBytes, 'arguments'), strings);
    };
    const tables = segment.position;
    const end = tables + stringBytes + argumentBytes;
    const { origin, identity, record } = end > segment.end ? decode() : known.of(bytes.subarray(tables - 8, end), decode);
    segment.position = end;
    const encoding = flavor === _format_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAVOR_ULEB */ .Sk ? 'uleb' : bigEndian ? 'big' : 'little';
    segment.count(entryCount, ENTRY_NUMBERS * (flavor === _format_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAVOR_ULEB */ .Sk ? 1 : 4), 'entries', entryCountOffset);
    const entries = { encoding, bytes, start: end, end: segment.end, length: entryCount };
    return { metaHash, origin, identity, record, entries };
}
function checkFooter(bytes) {
    const footer = new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteCursor */ .TV(bytes, Math.max(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .COUNTER_HEADER_BYTES */ .x2, bytes.length - _format_js__WEBPACK_IMPORTED_MODULE_4__/* .FOOTER_BYTES */ .yn));
    footer.magic(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .COUNTER_MAGIC */ .XI, 'the magic number of the footer');
    footer.take(4, 'footer');
    if (footer.u32('number of segments') === 0) {
        throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(footer.position - 4, 'at least one segment', '0');
    }
}
/** A cursor over the next `length` bytes; `cursor` itself moves behind them. */
function part(cursor, length, what) {
    const start = cursor.position;
    cursor.take(length, what);
    return new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteCursor */ .TV(cursor.bytes, start, start + length);
}
function decodeArguments(cursor, strings) {
    const start = cursor.position;
    const count = cursor.count(cursor.uleb('number of arguments'), 2, 'arguments');
    const values = new Map();
    for (let index = 0; index < count; index++) {
        const offset = cursor.position;
        const key = strings.at(cursor.uleb('key of an argument'), offset, 'key');
        const value = strings.at(cursor.uleb('value of an argument'), offset, 'value');
        if (values.has(key))
            throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(offset, 'each key once', JSON.stringify(key.slice(0, 40)));
        values.set(key, value);
    }
    const [goos = '', goarch = ''] = [values.get('GOOS'), values.get('GOARCH')];
    const testTag = (0,_testTag_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTestTag */ .Ko)(values.get(_testTag_js__WEBPACK_IMPORTED_MODULE_5__/* .TEST_TAG_KEY */ .IA));
    return {
        origin: { args: argsOf(values, start), goos, goarch, ...(testTag && { testTag }) },
        identity: (0,_processIdentity_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIdentity */ .aZ)(values.get(_processIdentity_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_KEY */ .ZT)),
        record: (0,_mergedRecord_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(values.get(_mergedRecord_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_KEY */ .sD)),
    };
}
function argsOf(values, offset) {
    const argc = values.get('argc') ?? '0';
    const count = /^\d{1,9}$/.test(argc) ? Number(argc) : NaN;
    if (!(count <= values.size)) {
        throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(offset, `an argc up to ${values.size}`, JSON.stringify(argc.slice(0, 40)));
    }
    return Array.from({ length: count }, (_, index) => values.get(`argv${index}`) ?? '');
}


/***/ }),

/***/ 61745:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87700);
/* harmony import */ var _support_permissions_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3603);
/* harmony import */ var _support_systemFault_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(13884);
/* harmony import */ var _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(63311);
/** @module Problems with coverage data, file by file. A bad file is left out; the others still count. */






/** The system's errors for what is no file that could be read, whoever asks. */
const NO_FILE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO', 'EISDIR'];
/**
 * Turns an error from reading a file into a problem.
 * @throws the error itself when it is not about the file, that is, a bug
 */
function unreadable(code, file, error) {
    if (error instanceof _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .FormatError */ .IF)
        return { code, path: file, offset: error.offset, message: error.message };
    if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return { code, path: file, message: error.message };
    const system = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
    if (system === undefined)
        throw error;
    if (NO_FILE.includes(system))
        return { code, path: file, message: (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error) };
    // What a live file holds is known to be data, and lost, unless something is known to be wrong with the file itself.
    const lost = code === 'live-file-unreadable' ? 'counter-file-unreadable' : code;
    if (system !== 'EACCES' && system !== 'EPERM')
        return { code: lost, path: file, message: (0,_support_systemFault_js__WEBPACK_IMPORTED_MODULE_3__/* .systemReason */ .uc)(error), refused: 'failed' };
    const owner = ownerText(file);
    const message = `${(0,_support_systemFault_js__WEBPACK_IMPORTED_MODULE_3__/* .systemReason */ .uc)(error)}${owner === '' ? '' : `: ${owner}`}`;
    return { code: lost, path: file, message, refused: 'denied' };
}
/** Who may read a file; if that cannot be seen, who may search its directory. */
function ownerText(file) {
    return modeText('it', file) || modeText('its directory', node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
}
function modeText(what, place) {
    try {
        const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
        return `${what} belongs to user id ${uid} and has the mode ${(0,_support_permissions_js__WEBPACK_IMPORTED_MODULE_5__/* .permissionsText */ ._)(mode)}`;
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 53443:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ encodeCounterFile)
/* harmony export */ });
/* harmony import */ var _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87223);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(32263);
/* harmony import */ var _mergedRecord_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73381);
/* harmony import */ var _processIdentity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29085);
/* harmony import */ var _stringTable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(34321);
/* harmony import */ var _testTag_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2662);
/** @module Encodes counter data files: one segment, flavor uleb. format.ts shows the format. */






/**
 * Encodes a counter data file that every Go release since 1.20 reads.
 * @param metaHash hash of the meta-data file, 16 bytes
 * @param origin written without its empty parts
 * @param identity which process the file is from, if it is from a single one; of a file with a record, what all of its
 * processes have in common
 * @param record which processes the file is from, if it was merged while they ran
 */
function encodeCounterFile(metaHash, origin, entries, identity, record) {
    const strings = new _stringTable_js__WEBPACK_IMPORTED_MODULE_3__/* .StringTableBuilder */ .V();
    const pairs = originPairs(origin, identity, record).map(([key, value]) => [strings.indexOf(key), strings.indexOf(value)]);
    const table = new _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWriter */ .U();
    strings.encode(table);
    const argumentTable = new _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWriter */ .U();
    argumentTable.uleb(pairs.length);
    for (const [key, value] of pairs) {
        argumentTable.uleb(key);
        argumentTable.uleb(value);
    }
    argumentTable.zeros(-(table.length + argumentTable.length) & 3);
    const counters = new _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWriter */ .U(4096);
    const entryCount = writeEntries(counters, entries);
    const file = new _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWriter */ .U(80 + table.length + argumentTable.length + counters.length);
    file.bytes(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .COUNTER_MAGIC */ .XI);
    file.u32(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT_VERSION */ .Hp);
    file.bytes(metaHash);
    file.u8(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .FLAVOR_ULEB */ .Sk);
    file.zeros(7);
    file.u64(entryCount);
    file.u32(table.length);
    file.u32(argumentTable.length);
    file.bytes(table.finish());
    file.bytes(argumentTable.finish());
    file.bytes(counters.finish());
    file.bytes(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .COUNTER_MAGIC */ .XI);
    file.zeros(4);
    file.u32(1);
    file.zeros(4);
    return file.finish();
}
/** Sorted by key; all keys are ASCII. */
function originPairs({ args, goos, goarch, testTag }, identity, record) {
    const pairs = args.map((value, index) => [`argv${index}`, value]);
    if (args.length > 0)
        pairs.push(['argc', String(args.length)]);
    if (goos !== '')
        pairs.push(['GOOS', goos]);
    if (goarch !== '')
        pairs.push(['GOARCH', goarch]);
    if (testTag !== undefined)
        pairs.push([_testTag_js__WEBPACK_IMPORTED_MODULE_5__/* .TEST_TAG_KEY */ .IA, (0,_testTag_js__WEBPACK_IMPORTED_MODULE_5__/* .testTagText */ .oT)(testTag)]);
    if (identity !== undefined)
        pairs.push([_processIdentity_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_KEY */ .ZT, (0,_processIdentity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityText */ .Ky)(identity)]);
    if (record !== undefined)
        pairs.push([_mergedRecord_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_KEY */ .sD, (0,_mergedRecord_js__WEBPACK_IMPORTED_MODULE_1__/* .recordText */ .Pe)(record)]);
    return pairs.sort(([one], [other]) => (one < other ? -1 : 1));
}
function writeEntries(writer, entries) {
    let written = 0;
    for (const { packageIndex, functionIndex, counters } of entries) {
        writer.uleb(counters.length);
        writer.uleb(packageIndex);
        writer.uleb(functionIndex);
        writer.ulebs(counters);
        written++;
    }
    return written;
}


/***/ }),

/***/ 36607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ encodePackage),
/* harmony export */   k: () => (/* binding */ encodeMetaFile)
/* harmony export */ });
/* harmony import */ var _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87223);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(32263);
/* harmony import */ var _metaHash_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8413);
/* harmony import */ var _stringTable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34321);




/** A meta-data file's own string table, which is never used: one string, the empty one. */
const FILE_STRINGS = [1, 0];
/**
 * Encodes a package blob, byte for byte as Go's `covdata merge -pcombine` does.
 * @param algorithm computes the hash of the package
 */
function encodePackage(algorithm, metaPackage) {
    const strings = new _stringTable_js__WEBPACK_IMPORTED_MODULE_2__/* .StringTableBuilder */ .V();
    const pathIndex = strings.indexOf(metaPackage.importPath);
    const nameIndex = strings.indexOf(metaPackage.name);
    const moduleIndex = strings.indexOf(metaPackage.modulePath);
    const records = new _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWriter */ .U(4096);
    const offsets = [];
    for (const { name, sourceFile, units, literal } of metaPackage.functions) {
        offsets.push(records.length);
        records.uleb(units.length / _format_js__WEBPACK_IMPORTED_MODULE_3__/* .UNIT_FIELDS */ .RU);
        records.uleb(strings.indexOf(name));
        records.uleb(strings.indexOf(sourceFile));
        records.ulebs(units);
        records.uleb(literal ? 1 : 0);
    }
    const table = new _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWriter */ .U(4096);
    strings.encode(table);
    const recordsStart = _format_js__WEBPACK_IMPORTED_MODULE_3__/* .PACKAGE_HEADER_BYTES */ .bR + 4 * offsets.length + table.length;
    const blob = new _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWriter */ .U(recordsStart + records.length);
    blob.u32(recordsStart + records.length);
    blob.u32(nameIndex);
    blob.u32(pathIndex);
    blob.u32(moduleIndex);
    blob.bytes((0,_metaHash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashPackage */ .Hs)(algorithm, metaPackage));
    blob.zeros(4);
    blob.u32(strings.size);
    blob.u32(offsets.length);
    for (const offset of offsets)
        blob.u32(recordsStart + offset);
    blob.bytes(table.finish());
    blob.bytes(records.finish());
    return blob.finish();
}
/** Encodes a meta-data file, byte for byte as Go does. */
function encodeMetaFile({ hash, mode, granularity, blobs }) {
    const tablesEnd = _format_js__WEBPACK_IMPORTED_MODULE_3__/* .META_HEADER_BYTES */ .c7 + 16 * blobs.length;
    const blobsStart = tablesEnd + FILE_STRINGS.length;
    const length = blobs.reduce((sum, blob) => sum + blob.length, blobsStart);
    const file = new _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWriter */ .U(length);
    file.bytes(_format_js__WEBPACK_IMPORTED_MODULE_3__/* .META_MAGIC */ .e4);
    file.u32(_format_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMAT_VERSION */ .Hp);
    file.u64(length);
    file.u64(blobs.length);
    file.bytes(hash);
    file.u32(tablesEnd);
    file.u32(FILE_STRINGS.length);
    file.u8(_format_js__WEBPACK_IMPORTED_MODULE_3__/* .MODES */ .FN.indexOf(mode) + 1);
    file.u8(_format_js__WEBPACK_IMPORTED_MODULE_3__/* .GRANULARITIES */ .n.indexOf(granularity) + 1);
    file.zeros(_format_js__WEBPACK_IMPORTED_MODULE_3__/* .META_HEADER_BYTES */ .c7 - file.length);
    let offset = blobsStart;
    for (const blob of blobs) {
        file.u64(offset);
        offset += blob.length;
    }
    for (const blob of blobs)
        file.u64(blob.length);
    file.bytes(FILE_STRINGS);
    for (const blob of blobs)
        file.bytes(blob);
    return file.finish();
}


/***/ }),

/***/ 4163:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ENDINGS),
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/** @module How a process that left a live file ended. */
/** As a live file numbers them. */
const WAYS = [
    'unknown',
    'signal',
    'panic',
    'fatal error',
    'exit',
    'exec',
    'itself',
    'unwritten',
    'os.Exit',
];
/** The ways that are described by their name alone. */
const ENDINGS = [...WAYS.filter((how) => how !== 'signal'), 'without hooks'];
/**
 * The ending that a live file records.
 * @param number as numbered in preserve/runtime_proc.go (6 and 7: preserve/coverage_hooks.go); others are `unknown`
 * @param signal only used when the number stands for a signal
 * @param library whether the process is a program of C that uses a Go library
 */
function endingOf(number, signal, library) {
    const how = WAYS[number] ?? 'unknown';
    if (how === 'unknown' && library)
        return { how: 'without hooks' };
    return how === 'signal' ? { how, signal } : { how };
}


/***/ }),

/***/ 21792:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flagNames)
/* harmony export */ });
/** @module The names of the flags in a command line. Their values may be secrets, and differ from process to process. */
/** `--name`, with or without a value. */
const LONG_FLAG = /^--[A-Za-z][\w.-]{0,63}(?==|$)/;
/** `-name` as in Go's flag package; lower-case letters only. */
const WORD_FLAG = /^-[a-z]+(?:[-_.][a-z]+)*(?==|$)/;
/** Possibly a short flag followed by its value, such as `-psecret1`, or a value that begins with a dash. */
const SHORT_FLAG = /^-[A-Za-z]/;
/**
 * The names of the flags among arguments, without their values: `-addr`, `--db`, `-p…`. Those of names are the same names.
 * @param args without the program
 */
function flagNames(args) {
    // After two dashes there are no flags.
    const end = args.indexOf('--');
    return (end < 0 ? args : args.slice(0, end)).flatMap((arg) => flagName(arg) ?? []);
}
/** The name of a flag, without its value; undefined for other arguments. */
function flagName(arg) {
    const whole = (LONG_FLAG.exec(arg) ?? WORD_FLAG.exec(arg))?.[0];
    if (whole !== undefined)
        return whole;
    const short = SHORT_FLAG.exec(arg)?.[0];
    return short === undefined || short === arg ? short : `${short}…`;
}


/***/ }),

/***/ 32263:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ widerMode),
/* harmony export */   FA: () => (/* binding */ HASH_BYTES),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Hp: () => (/* binding */ FORMAT_VERSION),
/* harmony export */   NZ: () => (/* binding */ LIVE_MAGIC),
/* harmony export */   RU: () => (/* binding */ UNIT_FIELDS),
/* harmony export */   Sk: () => (/* binding */ FLAVOR_ULEB),
/* harmony export */   XI: () => (/* binding */ COUNTER_MAGIC),
/* harmony export */   bR: () => (/* binding */ PACKAGE_HEADER_BYTES),
/* harmony export */   c7: () => (/* binding */ META_HEADER_BYTES),
/* harmony export */   e4: () => (/* binding */ META_MAGIC),
/* harmony export */   iQ: () => (/* binding */ FLAVOR_RAW),
/* harmony export */   n: () => (/* binding */ GRANULARITIES),
/* harmony export */   x2: () => (/* binding */ COUNTER_HEADER_BYTES),
/* harmony export */   yn: () => (/* binding */ FOOTER_BYTES)
/* harmony export */ });
/**
 * @module The formats of Go's coverage data files, unchanged since Go 1.20. Integers are little-endian; `uleb` is an unsigned
 * LEB128 number (seven bits a byte, lowest first, 0x80 = more follow); text is UTF-8 without a terminator.
 * Go's own description: internal/coverage/defs.go.
 *
 * ```text
 * meta-data file (covmeta.<hash>)            package blob (offsets count from its start)
 *  0  4  magic "\0cvm"                        0  u32 length of the blob
 *  4 u32 version (1)                          4  u32 package name    ┐
 *  8 u64 length of the file                   8  u32 import path     ├ indexes into its string table
 * 16 u64 N, number of packages               12  u32 module path     ┘
 * 24 16  hash of the file                    16  16  hash of the package
 * 40 u32 offset of the string table          32   4  unused
 * 44 u32 length of the string table          36  u32 entries in its string table
 * 48 u8  counter mode                        40  u32 F, number of functions
 * 49 u8  granularity                         44  F × u32 offset of a function record
 * 50  6  zero                                    string table
 * 56 N × u64 offset of a package blob            function records:
 *    N × u64 length of a package blob              uleb U, number of units
 *    string table (one empty string)               uleb function name, uleb source file (string indexes)
 *    N package blobs                                U × 5 uleb: start line, start column, end line,
 *                                                           end column, statements
 *                                                  uleb 1 for a package-level function literal
 *
 * counter data file (covcounters.<hash>.<pid>.<nanoseconds>)
 *  0  4  magic "\0cwm"                       segment, from byte 32; only the first one is ever read
 *  4 u32 version (1)                          0 u64 E, number of entries
 *  8 16  hash of the meta-data file           8 u32 length of the string table
 * 24 u8  flavor: 1 raw (u32), 2 uleb         12 u32 length of the arguments, padding included
 * 25 u8  big-endian (raw only)               16     string table
 * 26  6  zero                                       arguments: uleb P, P × (uleb key, uleb value), zeros up to
 * 32     segment                                              a multiple of 4 from the start of the segment
 *        footer, 16 bytes: magic, 4 zero,           E × { C, package index, function index, C counters },
 *        u32 number of segments, 4 zero                      each number in the file's flavor
 *
 * string table: uleb number of strings, then for each: uleb length in bytes, bytes
 * ```
 */
const META_MAGIC = [0x00, 0x63, 0x76, 0x6d];
const COUNTER_MAGIC = [0x00, 0x63, 0x77, 0x6d];
/** As a live file begins in little-endian order: the number 0x6d6c6300. */
const LIVE_MAGIC = [0x00, 0x63, 0x6c, 0x6d];
/** The newest version of both formats that Go's readers and ours accept. */
const FORMAT_VERSION = 1;
const HASH_BYTES = 16;
const META_HEADER_BYTES = 56;
const PACKAGE_HEADER_BYTES = 44;
const COUNTER_HEADER_BYTES = 32;
const FOOTER_BYTES = 16;
/** Numbers that describe one unit, in this order: start line, start column, end line, end column, statements. */
const UNIT_FIELDS = 5;
const FLAVOR_RAW = 1;
const FLAVOR_ULEB = 2;
/** In the order of their numbers in files, which start at 1. When modes are mixed, Go uses the one with the larger number. */
const MODES = ['set', 'count', 'atomic'];
/** In the order of their numbers in files, which start at 1. */
const GRANULARITIES = ['perblock', 'perfunc'];
/** The wider of two modes; Go's order is set < count < atomic. */
function widerMode(one, other) {
    return MODES.indexOf(one) < MODES.indexOf(other) ? other : one;
}


/***/ }),

/***/ 73381:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   sD: () => (/* binding */ RECORD_KEY)
/* harmony export */ });
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4163);
/**
 * @module What a counter data file says that was merged while a suite ran: which processes its counters are from, and
 * which files it includes. It is one more pair in the file's argument table, so counters and record appear at once; Go's own
 * readers ignore keys that they do not know.
 */

/** The key of the record in a counter data file's argument table. */
const RECORD_KEY = 'covmerged';
const VERSION = 1;
const KINDS = ['binary', 'test', 'stand-in'];
function recordText({ groups, names }) {
    const rows = groups.map(({ args, goos, goarch, kind, fixed, atEnd, ending, pid, time, count }) => {
        const how = ending === undefined ? null : ending.how === 'signal' ? ending.signal : ending.how;
        return [args, goos, goarch, kind ?? null, fixed, atEnd, how, pid, String(time), count];
    });
    return JSON.stringify([VERSION, rows, names]);
}
/**
 * Parses the value of RECORD_KEY.
 * @returns undefined if there is none, or if it is not one of ours: the file then counts as the merge of unknown processes
 */
function parseRecord(text) {
    if (text === undefined)
        return undefined;
    const [version, rows, names] = listOf(parsed(text));
    if (version !== VERSION || !Array.isArray(rows) || !isTexts(names) || !names.every(isFileName))
        return undefined;
    const groups = rows.map(groupOf);
    const known = groups.filter((group) => group !== undefined);
    return known.length === groups.length ? { groups: known, names } : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function groupOf(row) {
    const [args, goos, goarch, kindName, fixed, atEnd, how, pid, time, count] = listOf(row);
    if (!isTexts(args) || typeof goos !== 'string' || typeof goarch !== 'string')
        return undefined;
    const kind = KINDS.find((one) => one === kindName);
    const ending = endingFrom(how);
    if (!isCount(pid) || !isCount(count) || typeof time !== 'string' || !/^\d{1,20}$/.test(time))
        return undefined;
    if ((kindName !== null && kind === undefined) || (how !== null && ending === undefined))
        return undefined;
    const flags = { fixed: fixed === true, atEnd: atEnd === true };
    return { args, goos, goarch, kind, ...flags, ending, pid, time: BigInt(time), count };
}
function endingFrom(how) {
    if (typeof how === 'number')
        return { how: 'signal', signal: how };
    const known = _ending_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDINGS */ .J.find((one) => one === how);
    return known === undefined ? undefined : { how: known };
}
/** Files of these names are removed: a test may have written the record, and must not choose others. */
function isFileName(name) {
    return /^(?:live\.)?covcounters\.[^/\\]+$/.test(name);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}


/***/ }),

/***/ 21398:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ak: () => (/* binding */ decodeMetaFile),
  Kw: () => (/* binding */ decodePackageAt),
  aP: () => (/* binding */ unitAt)
});

// UNUSED EXPORTS: MetaPackage

// EXTERNAL MODULE: ./src/covdata/bytes/bytes.ts
var bytes_bytes = __nccwpck_require__(63311);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __nccwpck_require__(32263);
;// CONCATENATED MODULE: ./src/covdata/format/functionRecords.ts
/**
 * @module The functions of a package of a meta-data file, as numbers in flat arrays: a binary has tens of thousands of
 * functions, and most commands only need their units.
 */

/** Shared by all functions without units. */
const NO_UNITS = new Uint32Array();
class FunctionRecords {
    numbers;
    table;
    positions;
    blob;
    rename;
    /** The number of units before each function; one more at the end. */
    unitStarts;
    /**
     * @param positions UNIT_FIELDS numbers per unit
     * @param blob the encoded package; records with equal blobs are equal
     * @param rename gives source files other names than the blob does
     */
    constructor(numbers, table, positions, blob, rename) {
        this.numbers = numbers;
        this.table = table;
        this.positions = positions;
        this.blob = blob;
        this.rename = rename;
        this.unitStarts = numbers.unitStarts;
    }
    get length() {
        return this.numbers.names.length;
    }
    get units() {
        return this.positions.length / format/* UNIT_FIELDS */.RU;
    }
    /** Whether source files have other names than in the encoded package. */
    get isRenamed() {
        return this.rename !== undefined;
    }
    /** The number of statements in all units. */
    get statements() {
        let sum = 0;
        for (let at = format/* UNIT_FIELDS */.RU - 1; at < this.positions.length; at += format/* UNIT_FIELDS */.RU)
            sum += this.positions[at] ?? 0;
        return sum;
    }
    /** The number of texts in the string table of the package, which is kept with the records. */
    get strings() {
        return this.table.size;
    }
    name(index) {
        return this.table.text(this.numbers.names[index] ?? 0);
    }
    sourceFile(index) {
        const sourceFile = this.table.text(this.numbers.sourceFiles[index] ?? 0);
        return this.rename === undefined ? sourceFile : this.rename(sourceFile);
    }
    isLiteral(index) {
        return this.numbers.literals[index] === 1;
    }
    /** The units of a function, UNIT_FIELDS numbers each. */
    unitsOf(index) {
        const start = format/* UNIT_FIELDS */.RU * (this.unitStarts[index] ?? 0);
        const end = format/* UNIT_FIELDS */.RU * (this.unitStarts[index + 1] ?? 0);
        return start === end ? NO_UNITS : this.positions.subarray(start, end);
    }
    /** Whether the other records come from an equal blob and have the same renaming; false does not mean that they differ. */
    equals(other) {
        if (this.rename !== other.rename || this.blob.length !== other.blob.length)
            return false;
        return Buffer.compare(this.blob, other.blob) === 0;
    }
    /** The same functions with renamed source files. */
    renamed(rename) {
        return new FunctionRecords(this.numbers, this.table, this.positions, this.blob, rename);
    }
    toFunctions() {
        return Array.from({ length: this.length }, (_, index) => ({
            name: this.name(index),
            sourceFile: this.sourceFile(index),
            units: this.unitsOf(index),
            literal: this.isLiteral(index),
        }));
    }
}

// EXTERNAL MODULE: ./src/covdata/format/stringTable.ts
var stringTable = __nccwpck_require__(34321);
;// CONCATENATED MODULE: ./src/covdata/format/metaFile.ts




/** A package of a meta-data file. */
class MetaPackage {
    names;
    metaHash;
    records;
    blob;
    importPath;
    name;
    modulePath;
    made;
    /**
     * @param metaHash the hash in the blob's header, 32 hexadecimal digits
     * @param blob the encoded package, as it is in the file
     */
    constructor(names, metaHash, records, blob) {
        this.names = names;
        this.metaHash = metaHash;
        this.records = records;
        this.blob = blob;
        this.importPath = names.importPath;
        this.name = names.name;
        this.modulePath = names.modulePath;
    }
    /** Made on first use: most commands only need `records`. */
    get functions() {
        return (this.made ??= this.records.toFunctions());
    }
    /** The same package with another import path and module path, and with its source files renamed by `sourceFile`. */
    renamed(names, sourceFile) {
        const { metaHash, records, blob } = this;
        return new MetaPackage({ ...this.names, ...names }, metaHash, records.renamed(sourceFile), blob);
    }
}
/** More functions than any binary has. */
const MAX_FUNCTIONS = 1 << 20;
/** The unit at `index` in `units`, which hold UNIT_FIELDS numbers each. */
function unitAt(units, index) {
    const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0] = units.subarray(index * format/* UNIT_FIELDS */.RU, (index + 1) * format/* UNIT_FIELDS */.RU);
    return { startLine, startColumn, endLine, endColumn, statements };
}
/**
 * Decodes a meta-data file. The work is bounded by the size of the file: overlapping blobs and function records, which
 * no writer produces, are rejected.
 * @throws FormatError when the bytes are not a meta-data file
 */
function decodeMetaFile(bytes) {
    const cursor = new bytes_bytes/* ByteCursor */.TV(bytes);
    cursor.magic(format/* META_MAGIC */.e4, 'the magic number of a meta-data file');
    const version = cursor.u32('format version');
    if (version > format/* FORMAT_VERSION */.Hp) {
        throw new bytes_bytes/* FormatError */.IF(4, `format version ${format/* FORMAT_VERSION */.Hp} or lower`, `version ${version}`);
    }
    cursor.u64('length of the file');
    const entriesOffset = cursor.position;
    const entries = cursor.u64('number of packages');
    const hash = (0,bytes_bytes/* hex */.uh)(cursor.take(format/* HASH_BYTES */.FA, 'hash'));
    cursor.take(8, 'place of the string table');
    const mode = choose(format/* MODES */.FN, cursor, 'a counter mode');
    const granularity = choose(format/* GRANULARITIES */.n, cursor, 'a counter granularity');
    cursor.take(format/* META_HEADER_BYTES */.c7 - cursor.position, 'end of the header');
    cursor.count(entries, 16, 'packages', entriesOffset);
    const blobs = blobsOf(cursor, entries);
    let functions = 0;
    // One array for all units of the file: thousands of small ones are slow to allocate and to free.
    const numbers = new Uint32Array(blobs.reduce((sum, { length }) => sum + length, 0));
    let used = 0;
    const packages = blobs.map(({ start, length }) => {
        const end = start + length;
        const decoded = decodePackage(bytes, { start, end }, MAX_FUNCTIONS - functions, numbers.subarray(used));
        functions += decoded.records.length;
        used += decoded.records.positions.length;
        return decoded;
    });
    return { hash, mode, granularity, packages, bytes };
}
/**
 * Decodes a package where its blob is in other bytes: binaries contain theirs as they write them to meta-data files.
 * @param start where the blob begins
 * @throws FormatError when there is no package
 */
function decodePackageAt(bytes, start) {
    const length = new bytes_bytes/* ByteCursor */.TV(bytes, start).u32('length of the package');
    const end = start + length;
    if (end > bytes.length)
        throw new bytes_bytes/* FormatError */.IF(start, `a package of ${bytes.length - start} bytes`, `${length}`);
    return decodePackage(bytes, { start, end }, MAX_FUNCTIONS, new Uint32Array(length));
}
function choose(choices, cursor, what) {
    const offset = cursor.position;
    const number = cursor.u8(what);
    const choice = choices[number - 1];
    if (choice === undefined)
        throw new bytes_bytes/* FormatError */.IF(offset, `${what} (1 to ${choices.length})`, String(number));
    return choice;
}
function blobsOf(cursor, entries) {
    const table = cursor.position;
    const starts = Array.from({ length: entries }, () => cursor.u64('offset of a package'));
    const lengths = Array.from({ length: entries }, () => cursor.u64('length of a package'));
    const size = cursor.bytes.length;
    let total = 0;
    return starts.map((start, index) => {
        const length = lengths[index] ?? 0;
        total += length;
        if (start + length > size || total > size) {
            const offset = table + 8 * index;
            throw new bytes_bytes/* FormatError */.IF(offset, `a package inside the file's ${size} bytes`, `${length} bytes at ${start}`);
        }
        return { start, length };
    });
}
/**
 * @param most how many more functions the file may have
 * @param numbers receives the units; it holds at least one number for each byte of the blob
 */
function decodePackage(bytes, { start, end }, most, numbers) {
    const cursor = new bytes_bytes/* ByteCursor */.TV(bytes, start, end);
    cursor.need(format/* PACKAGE_HEADER_BYTES */.bR, 'the header of a package');
    const length = cursor.u32('length of the package');
    const nameIndex = cursor.u32('package name');
    const pathIndex = cursor.u32('import path');
    const moduleIndex = cursor.u32('module path');
    const metaHash = (0,bytes_bytes/* hex */.uh)(cursor.take(format/* HASH_BYTES */.FA, 'hash of the package'));
    cursor.take(8, 'unused part of the header');
    const countOffset = cursor.position;
    const count = cursor.count(cursor.u32('number of functions'), 4, 'functions');
    if (count > most)
        throw new bytes_bytes/* FormatError */.IF(countOffset, `at most ${MAX_FUNCTIONS} functions in all`, `${count} more`);
    const offsets = new Uint32Array(count);
    cursor.u32s(offsets, 'offset of a function');
    const strings = stringTable/* StringTable */.M.decode(cursor, 'names');
    const names = {
        importPath: strings.at(pathIndex, start + 8, 'import path'),
        name: strings.at(nameIndex, start + 4, 'package name'),
        modulePath: strings.at(moduleIndex, start + 12, 'module path'),
    };
    const blob = new bytes_bytes/* ByteCursor */.TV(bytes, start, end);
    const records = decodeFunctions(blob, { offsets, length, strings, numbers });
    return new MetaPackage(names, metaHash, records, bytes.subarray(start, end));
}
/** @param cursor at the start of the blob */
function decodeFunctions(cursor, parts) {
    const { offsets, length: blobLength, strings, numbers } = parts;
    const { position: start, remaining: size } = cursor;
    const count = offsets.length;
    const names = new Uint32Array(count);
    const sourceFiles = new Uint32Array(count);
    const literals = new Uint8Array(count);
    const unitStarts = new Uint32Array(count + 1);
    let units = 0;
    let end = 0;
    for (let index = 0; index < count; index++) {
        const offset = offsets[index] ?? 0;
        const entry = format/* PACKAGE_HEADER_BYTES */.bR + 4 * index;
        if (offset < entry || offset > blobLength || offset > size) {
            throw new bytes_bytes/* FormatError */.IF(start + entry, `a function's offset from ${entry} to ${blobLength}`, String(offset));
        }
        if (offset < end)
            throw new bytes_bytes/* FormatError */.IF(start + entry, 'functions that do not overlap', `one more at ${offset}`);
        const place = start + offset;
        cursor.position = place;
        const own = cursor.count(cursor.uleb32('number of units'), format/* UNIT_FIELDS */.RU, 'units');
        names[index] = strings.checked(cursor.uleb32('function name'), place, 'function name');
        sourceFiles[index] = strings.checked(cursor.uleb32('source file'), place, 'source file');
        cursor.uleb32s(numbers, units * format/* UNIT_FIELDS */.RU, own * format/* UNIT_FIELDS */.RU, 'part of a unit');
        literals[index] = cursor.uleb('mark of a function literal') === 0 ? 0 : 1;
        units += own;
        unitStarts[index + 1] = units;
        end = cursor.position - start;
    }
    const positions = numbers.subarray(0, units * format/* UNIT_FIELDS */.RU);
    const blob = cursor.bytes.subarray(start, cursor.end);
    return new FunctionRecords({ names, sourceFiles, literals, unitStarts }, strings, positions, blob);
}


/***/ }),

/***/ 8413:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ hashBlobs),
/* harmony export */   Hs: () => (/* binding */ hashPackage),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   l_: () => (/* binding */ hashFunction)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87223);
/* harmony import */ var _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63311);
/** @module The hashes in meta-data: MD5 up to Go 1.23, 128-bit FNV-1a since Go 1.24. */



/** The hash of `bytes`: 16 bytes. */
function hashBytes(algorithm, bytes) {
    return algorithm === 'md5' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(bytes).digest() : fnv128a(bytes);
}
/** A package's `metaHash` as the compiler of a Go release computes it: 16 bytes. */
function hashPackage(algorithm, metaPackage) {
    const writer = new _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteWriter */ .U(4096);
    hashedText(writer, metaPackage.importPath + metaPackage.name + metaPackage.modulePath);
    for (const metaFunction of metaPackage.functions)
        hashedFunction(writer, metaFunction);
    return hashBytes(algorithm, writer.finish());
}
/** Identifies a function within its package when binaries are combined (`merge -pcombine`): 32 hexadecimal digits. */
function hashFunction(algorithm, metaFunction) {
    const writer = new _bytes_byteWriter_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteWriter */ .U();
    hashedFunction(writer, metaFunction);
    return (0,_bytes_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(hashBytes(algorithm, writer.finish()));
}
/** The hash of a meta-data file that covdata writes: the hash of the hashes of its package blobs, 16 bytes. */
function hashBlobs(algorithm, blobs) {
    return hashBytes(algorithm, Buffer.concat(blobs.map((blob) => hashBytes(algorithm, blob))));
}
/** Finds the hash function of some packages by recomputing their hashes: MD5 if all of them match, otherwise FNV-1a. */
function algorithmOf(packages) {
    const hashedByMd5 = (metaPackage) => (0,_bytes_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(hashPackage('md5', metaPackage)) === metaPackage.metaHash;
    return packages.length > 0 && packages.every(hashedByMd5) ? 'md5' : 'fnv128a';
}
function hashedFunction(writer, { name, sourceFile, units, literal }) {
    hashedText(writer, name + sourceFile);
    for (const field of units)
        writer.u32(field);
    writer.u32(literal ? 1 : 0);
}
function hashedText(writer, text) {
    writer.bytes(Buffer.from(text));
}
const TWO_32 = 2 ** 32;
/** The offset basis of 128-bit FNV-1a as four 32-bit numbers, lowest first. */
const FNV_BASIS = [0x6295c58d, 0x62b82175, 0x07bb0142, 0x6c62272e];
/** The prime of 128-bit FNV-1a is 2^88 + FNV_LOW. */
const FNV_LOW = 0x13b;
/** 128-bit FNV-1a, highest byte first, as Go's hash/fnv returns it. */
function fnv128a(bytes) {
    let [a, b, c, d] = [...FNV_BASIS];
    for (const byte of bytes) {
        a = (a ^ byte) >>> 0;
        // Multiplying by 2^88 shifts by two numbers and 24 bits.
        const shiftedIntoC = (a << 24) >>> 0;
        const shiftedIntoD = ((a >>> 8) | (b << 24)) >>> 0;
        const productA = a * FNV_LOW;
        const productB = b * FNV_LOW + Math.floor(productA / TWO_32);
        const productC = c * FNV_LOW + shiftedIntoC + Math.floor(productB / TWO_32);
        const productD = d * FNV_LOW + shiftedIntoD + Math.floor(productC / TWO_32);
        a = productA >>> 0;
        b = productB >>> 0;
        c = productC >>> 0;
        d = productD >>> 0;
    }
    const digest = new DataView(new ArrayBuffer(16));
    for (const [index, part] of [d, c, b, a].entries())
        digest.setUint32(4 * index, part);
    return new Uint8Array(digest.buffer);
}


/***/ }),

/***/ 29085:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ identityText),
/* harmony export */   ZT: () => (/* binding */ IDENTITY_KEY),
/* harmony export */   aZ: () => (/* binding */ parseIdentity)
/* harmony export */ });
/**
 * @module Which process wrote a counter data file. Binaries built with `preserve` say so in the file's argument table
 * (preserve/coverage_hooks.go); Go's own readers ignore keys that they do not know.
 */
/** The key of the identity in a counter data file's argument table. */
const IDENTITY_KEY = 'covlive';
/**
 * Parses the value of IDENTITY_KEY.
 * @returns undefined when there is none: plain Go wrote the file, or a merge did
 */
function parseIdentity(text) {
    const [, started, clears, end, fixed, kind = ''] = /^(\d{1,20})\.(\d{1,20})(\.end)?(\.fixed)?(\.test|\.standin)?$/.exec(text ?? '') ?? [];
    if (started === undefined || clears === undefined)
        return undefined;
    return {
        started: BigInt(started),
        clears: BigInt(clears),
        atEnd: end !== undefined,
        fixed: fixed !== undefined,
        kind: kind === '.test' ? 'test' : kind === '.standin' ? 'stand-in' : 'binary',
    };
}
const KIND_TEXTS = {
    binary: '',
    test: '.test',
    'stand-in': '.standin',
};
/** The value of IDENTITY_KEY: `<started>.<clears>`, then `.end`, `.fixed`, and `.test` or `.standin` if they apply. */
function identityText({ started, clears, atEnd, fixed, kind }) {
    return `${started}.${clears}${atEnd ? '.end' : ''}${fixed ? '.fixed' : ''}${KIND_TEXTS[kind]}`;
}


/***/ }),

/***/ 34321:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ StringTable),
/* harmony export */   V: () => (/* binding */ StringTableBuilder)
/* harmony export */ });
/* harmony import */ var _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63311);

/** More strings than any binary has. */
const MAX_STRINGS = 1 << 20;
/** In bytes. Names of files and packages are paths, which no system allows to be longer than some thousand bytes. */
const MAX_NAME_BYTES = 1 << 16;
/** A decoded string table. Texts are made on first use: most commands need few of them. */
class StringTable {
    bounds;
    encoding;
    bytes;
    strings = [];
    /**
     * @param bytes the whole file; may be overwritten once all texts that are needed have been read
     * @param bounds two numbers for each text: the offsets of its start and of its end
     */
    constructor(bytes, bounds, encoding) {
        this.bounds = bounds;
        this.encoding = encoding;
        this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    /**
     * Decodes the string table at the cursor, which moves behind it.
     * @param texts `names`: names of packages, functions and files, always UTF-8 in Go; `any`: arguments of a process, which
     * may be any bytes
     * @throws FormatError when fewer bytes are left than the table needs, or when a name is not UTF-8
     */
    static decode(cursor, texts = 'any') {
        const offset = cursor.position;
        const count = cursor.count(cursor.uleb('number of strings'), 1, 'strings');
        if (count > MAX_STRINGS)
            throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(offset, `at most ${MAX_STRINGS} strings`, String(count));
        const bounds = new Uint32Array(2 * count);
        const plain = plainStrings(cursor, bounds);
        let allAscii = true;
        for (let index = plain; index < count; index++) {
            const start = cursor.position;
            const length = cursor.uleb('length of a string');
            if (texts === 'names' && length > MAX_NAME_BYTES)
                throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(start, `a name of at most ${MAX_NAME_BYTES} bytes`, `${length} bytes`);
            const from = cursor.position;
            cursor.skip(length, texts === 'names' ? 'a name' : 'a string');
            const to = cursor.position;
            if (!(0,_bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsciiPart */ .pO)(cursor.bytes, from, to)) {
                allAscii = false;
                if (texts === 'names')
                    cursor.checkName(from, to, 'a name');
            }
            bounds[2 * index] = from;
            bounds[2 * index + 1] = to;
        }
        return new StringTable(cursor.bytes, bounds, allAscii ? 'latin1' : 'utf8');
    }
    /** The number of strings. */
    get size() {
        return this.bounds.length / 2;
    }
    /**
     * The string at an index.
     * @param offset of the index in the file, for the error
     * @throws FormatError when there is no such string
     */
    at(index, offset, what) {
        return this.text(this.checked(index, offset, what));
    }
    /**
     * Checks an index.
     * @param offset of the index in the file, for the error
     * @returns the index
     * @throws FormatError when there is no such string
     */
    checked(index, offset, what) {
        if (index < this.size)
            return index;
        throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(offset, `the index of a ${what} below ${this.size}`, String(index));
    }
    /**
     * The string at an index; bytes that are not UTF-8 become U+FFFD.
     * @param index must be valid; see `checked`
     */
    text(index) {
        return (this.strings[index] ??= this.bytes.toString(this.encoding, this.bounds[2 * index], this.bounds[2 * index + 1]));
    }
}
/**
 * Finds the bounds of strings up to the first one that has 128 bytes or more or is not ASCII, which few are. A binary has
 * tens of thousands of strings, so the loop calls no function.
 * @param bounds receives the offsets of the start and the end of each string
 * @returns how many strings were found; `cursor` moves behind them
 */
function plainStrings(cursor, bounds) {
    const { bytes, end } = cursor;
    let { position } = cursor;
    let found = 0;
    for (; found < bounds.length; found += 2) {
        const from = position + 1;
        const length = bytes[position] ?? 0;
        if (position >= end || length >= 0x80 || from + length > end)
            break;
        let all = 0;
        for (let at = from; at < from + length; at++)
            all |= bytes[at] ?? 0;
        if (all >= 0x80)
            break;
        position = from + length;
        bounds[found] = from;
        bounds[found + 1] = position;
    }
    cursor.position = position;
    return found / 2;
}
/** Gives every text an index, in the order of first use. As in Go, index 0 is the empty string. */
class StringTableBuilder {
    indexes = new Map([['', 0]]);
    /** The number of strings, the empty one included. */
    get size() {
        return this.indexes.size;
    }
    indexOf(text) {
        const known = this.indexes.get(text);
        if (known !== undefined)
            return known;
        const index = this.indexes.size;
        this.indexes.set(text, index);
        return index;
    }
    /** Writes the table: the number of strings, then each of them. */
    encode(writer) {
        writer.uleb(this.indexes.size);
        for (const text of this.indexes.keys())
            writer.text(text);
    }
}


/***/ }),

/***/ 2662:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ TEST_TAG_KEY),
/* harmony export */   Ko: () => (/* binding */ parseTestTag),
/* harmony export */   oT: () => (/* binding */ testTagText)
/* harmony export */ });
/**
 * @module Which test a program belongs to. Test processes pass it on in GOCOVERTEST to what their tests start; programs
 * record it in their live files and counter data files.
 */
/** The key of the tag in a counter data file's argument table. */
const TEST_TAG_KEY = 'covtest';
/** @returns undefined when the text is empty or no tag, as the variable may have been set by anybody */
function parseTestTag(text) {
    const [, pid, started, test] = /^(\d{1,15})\.(\d{1,20})\.(\d{1,15})$/.exec(text ?? '') ?? [];
    if (pid === undefined || started === undefined || test === undefined)
        return undefined;
    return { pid: Number(pid), started: BigInt(started), test: Number(test) };
}
/** `<pid>.<started>.<test>` */
function testTagText({ pid, started, test }) {
    return `${pid}.${started}.${test}`;
}


/***/ }),

/***/ 99796:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ decodeAnyCounterFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/covdata/format/counterFile.ts
var counterFile = __nccwpck_require__(5544);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __nccwpck_require__(32263);
;// CONCATENATED MODULE: ./src/covdata/live/liveCounters.ts
/**
 * @module Finds the counters in a live file as Go's runtime does when it writes a counter data file
 * (emitState.VisitFuncs), but checks each function against the meta-data: the process may have ended while it was writing
 * a function's header, on entering the function for the first time.
 */


const IS_LITTLE_ENDIAN = (0,external_node_os_.endianness)() === 'LE';
/** A function's counters follow three words: count, package and function. */
const HEADER_WORDS = 3;
/**
 * The functions that have a counter above 0, as entries of a counter data file of flavor raw. They include functions that
 * do not fit the meta-data: whoever adds the entries reports those.
 */
function liveEntries({ packageMap, ...memory }, layout) {
    const words = wordsOf(memory);
    const found = [];
    let length = 0;
    for (let at = 0; at < words.length;) {
        // Most of a file may be zeros: functions that never ran.
        if (words[at] === 0) {
            at++;
            continue;
        }
        const entry = entryAt(words, at, packageMap);
        if (entry === undefined || !(fits(entry, layout) || endsWell(words, entry.end, packageMap, layout))) {
            at++;
            continue;
        }
        const counters = words.subarray(at + HEADER_WORDS, entry.end);
        // Like Go, leave out functions whose counters are all 0.
        if (counters.some((counter) => counter !== 0)) {
            found.push(entry.count, entry.packageIndex, entry.functionIndex);
            for (const counter of counters)
                found.push(counter);
            length++;
        }
        at = entry.end;
    }
    return entriesOf(found, length);
}
/** Reads what may be a function's header. In a complete header, count and package are above 0; the count is written first. */
function entryAt(words, at, packageMap) {
    const [count = 0, id = 0, functionIndex = 0] = [words[at], words[at + 1], words[at + 2]];
    const end = at + HEADER_WORDS + count;
    if (count === 0 || id === 0 || end > words.length)
        return undefined;
    return { count, packageIndex: packageMap.get(id | 0) ?? id - 1, functionIndex, end };
}
function fits({ count, packageIndex, functionIndex }, layout) {
    const number = layout.functionNumber(packageIndex, functionIndex);
    return number >= 0 && layout.count(number) === count;
}
/** Whether a function that fits the meta-data follows, or none: if so, at least the length of a misfit is right. */
function endsWell(words, end, packageMap, layout) {
    if ((words[end] ?? 0) === 0)
        return true;
    const next = entryAt(words, end, packageMap);
    return next !== undefined && fits(next, layout);
}
function wordsOf({ bytes, start, end, littleEndian }) {
    const length = Math.floor((end - start) / 4);
    // A copy: the counters of a file need not begin at a multiple of four.
    const copy = Buffer.alloc(4 * length);
    copy.set(bytes.subarray(start, start + copy.length));
    if (littleEndian !== IS_LITTLE_ENDIAN)
        copy.swap32();
    return new Uint32Array(copy.buffer, copy.byteOffset, length);
}
function entriesOf(numbers, length) {
    const bytes = new Uint8Array(4 * numbers.length + format/* COUNTER_MAGIC */.XI.length);
    const view = new DataView(bytes.buffer);
    for (const [index, number] of numbers.entries())
        view.setUint32(4 * index, number, true);
    bytes.set(format/* COUNTER_MAGIC */.XI, 4 * numbers.length);
    return { encoding: 'little', bytes, start: 0, end: bytes.length, length };
}

// EXTERNAL MODULE: ./src/covdata/live/liveFile.ts
var liveFile = __nccwpck_require__(24791);
;// CONCATENATED MODULE: ./src/covdata/live/anyCounterFile.ts
/** @module Decodes the counters of a process, from the file that Go writes when it ends or from its live file. */




/**
 * Decodes a counter data file or a live file.
 * @param path its file name says which of the two it is
 * @param layout of the pod's meta-data; only needed for a live file
 * @throws FormatError when the file is not what its name says
 */
function decodeAnyCounterFile(path, bytes, layout) {
    if (!liveFile/* LIVE_NAME */.Vp.test((0,external_node_path_.basename)(path)))
        return (0,counterFile/* decodeCounterFile */.l)(bytes);
    const { metaHash = '', origin, memory, started, clears, kind } = (0,liveFile/* decodeLiveFile */.ZP)(bytes);
    return {
        metaHash,
        origin,
        identity: { started, clears, atEnd: false, fixed: false, kind },
        record: undefined,
        entries: liveEntries(memory, layout),
    };
}


/***/ }),

/***/ 78798:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ metaBytes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _liveFile_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24791);
/** @module Finds meta-data in the file that Go writes, or in the live file of a test binary. */


/**
 * The bytes of the meta-data file that a file is or holds.
 * @param path its file name says whether it is a meta-data file or a live file
 * @returns no bytes for a live file without meta-data
 * @throws FormatError when the name says that it is a live file, and it is not
 */
function metaBytes(path, bytes) {
    return _liveFile_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_NAME */ .Vp.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) ? ((0,_liveFile_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLiveFile */ .ZP)(bytes).meta ?? new Uint8Array()) : bytes;
}


/***/ }),

/***/ 24791:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ decodeLiveOwner),
/* harmony export */   Vp: () => (/* binding */ LIVE_NAME),
/* harmony export */   ZP: () => (/* binding */ decodeLiveFile),
/* harmony export */   tI: () => (/* binding */ LIVE_HEADER_BYTES)
/* harmony export */ });
/* harmony import */ var _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63311);
/* harmony import */ var _format_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4163);
/* harmony import */ var _format_format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(32263);
/* harmony import */ var _format_testTag_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2662);
/**
 * @module Decodes live files: the counters of a process as they are in its memory, which the code that preserve/ adds to
 * Go's runtime maps onto a file. They survive however the process ends. Numbers are in the byte order of its machine.
 *
 * ```text
 * live file (live.covcounters.<pid>.<nanoseconds>)
 *   0 u32 magic 0x6d6c6300, written when the counters are mapped
 *   4 u32 version (1)
 *   8 u32 P, offset of the mapped pages             112 u32 number of arguments
 *  12 u32 flags: 1 the hash is known,               116 u32 bytes of arguments
 *         2 a test binary, 4 snapshots,             120 u32 pairs of the package map
 *         8 main package not instrumented,
 *         16 library of a C program
 *  16 u64 offset of the counters                    124 u32 packages that are initialised or being initialised
 *  24 u64 bytes of counters                         128 u64 offset of the meta-data (test binaries)
 *  32  16 hash of the meta-data file                136 u64 bytes of meta-data
 *  48 u64 process id                                144 64 × { i32 hard-coded package id, i32 package index }
 *  56 u64 start, in nanoseconds since 1970          656 u64 FNV-1a of the hashes of the packages at 124
 *  64 u64 how often it cleared its counters          664  64 the test that it belongs to, as text
 *                                                   1024 arguments, each followed by a zero, as far as they fit
 *                                                     P mapped pages
 *  72 u32 how the process ended, u32 its signal        meta-data
 *  80  16 GOOS
 *  96  16 GOARCH
 *
 * counters, for each function: C, package index + 1 or a hard-coded id, function index, C counters; each is a u32, and all
 * of them are 0 until the function runs
 * ```
 */




/** Matches `live.covcounters.<process id>.<start in nanoseconds since 1970>`. Go's tools ignore files of such names. */
const LIVE_NAME = /^live\.covcounters\.\d+\.\d+$/;
const MAGIC = Buffer.from(_format_format_js__WEBPACK_IMPORTED_MODULE_2__/* .LIVE_MAGIC */ .NZ).readUInt32LE();
const HASH_KNOWN = 1;
const TEST_BINARY = 2;
const NO_MAIN = 8;
const LIBRARY = 16;
const NAME_BYTES = 16;
const MAX_PAIRS = 64;
const PAIRS_AT = 144;
const TEST_TAG_AT = 664;
const TEST_TAG_BYTES = 64;
const ARGUMENTS_AT = 1024;
/** No page of memory that Go supports is larger: what a live file says of its process is in as many of its first bytes. */
const LIVE_HEADER_BYTES = 64 * 1024;
/**
 * Decodes what a live file says of its process.
 * @param bytes the first LIVE_HEADER_BYTES of the file, or more
 * @throws FormatError when they are not the beginning of a live file
 */
function decodeLiveOwner(bytes) {
    return ownerFrom(new HeaderReader(bytes));
}
/**
 * Decodes a live file. The result refers to `bytes` and copies nothing large.
 * @throws FormatError when the bytes are not a live file, or when the process ended before its counters were mapped, and
 * so before it had executed anything
 */
function decodeLiveFile(bytes) {
    const header = new HeaderReader(bytes);
    const owner = ownerFrom(header);
    const flags = header.u32(12);
    const counters = header.part(16, 'counters');
    const meta = header.part(128, 'meta-data');
    return {
        ...owner,
        metaHash: (flags & HASH_KNOWN) === 0 ? undefined : (0,_bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(bytes.subarray(32, 32 + _format_format_js__WEBPACK_IMPORTED_MODULE_2__/* .HASH_BYTES */ .FA)),
        registered: { count: header.u32(124), prefix: header.u64(656) },
        mainInstrumented: (flags & NO_MAIN) === 0,
        meta: meta.start === meta.end ? undefined : bytes.subarray(meta.start, meta.end),
        memory: { bytes, ...counters, littleEndian: header.littleEndian, packageMap: header.packageMap() },
    };
}
function ownerFrom(header) {
    const version = header.u32(4);
    if (version > _format_format_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMAT_VERSION */ .Hp)
        throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(4, `format version ${_format_format_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMAT_VERSION */ .Hp} or lower`, `version ${version}`);
    const flags = header.u32(12);
    const args = header.args();
    const testTag = (0,_format_testTag_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTestTag */ .Ko)(header.text(TEST_TAG_AT, TEST_TAG_BYTES));
    return {
        origin: { args, goos: header.text(80), goarch: header.text(96), ...(testTag && { testTag }) },
        pid: Number(header.u64(48)),
        packages: header.u32(124),
        started: header.u64(56),
        clears: header.u64(64),
        ending: (0,_format_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z)(header.u32(72), header.u32(76), (flags & LIBRARY) !== 0),
        kind: kindOf((flags & TEST_BINARY) !== 0, args),
    };
}
function kindOf(testBinary, args) {
    if (!testBinary)
        return 'binary';
    return args.some((arg) => arg.startsWith('-test.')) ? 'test' : 'stand-in';
}
/** Reads the fields of a live file's header by their offsets. */
class HeaderReader {
    bytes;
    littleEndian;
    view;
    constructor(bytes) {
        this.bytes = bytes;
        new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteCursor */ .TV(bytes).need(ARGUMENTS_AT, 'the header of a live file');
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.littleEndian = this.view.getUint32(0, true) === MAGIC;
        if (!this.littleEndian && this.view.getUint32(0) !== MAGIC)
            throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(0, 'the magic number of a live file', (0,_bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(bytes.subarray(0, 4)));
    }
    u32(offset) {
        return this.view.getUint32(offset, this.littleEndian);
    }
    u64(offset) {
        return this.view.getBigUint64(offset, this.littleEndian);
    }
    /** Reads the offset and the length of a part of the file, which must be within the file. */
    part(offset, what) {
        const [start, length] = [this.u64(offset), this.u64(offset + 8)];
        if (start + length > BigInt(this.bytes.length))
            throw new _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(offset, `${what} within ${this.bytes.length} bytes`, `${start} to ${start + length}`);
        return { start: Number(start), end: Number(start + length) };
    }
    /** Reads a text of at most `length` bytes, up to its first zero byte. */
    text(offset, length = NAME_BYTES) {
        return textOf(this.bytes.subarray(offset, offset + length)).replace(/\0.*$/s, '');
    }
    args() {
        const [count, length] = [this.u32(112), this.u32(116)];
        const end = Math.min(ARGUMENTS_AT + length, this.u32(8), this.bytes.length);
        return textOf(this.bytes.subarray(ARGUMENTS_AT, end)).split('\0').slice(0, count);
    }
    packageMap() {
        const pairs = Array.from({ length: Math.min(this.u32(120), MAX_PAIRS) }, (_, index) => {
            const offset = PAIRS_AT + 8 * index;
            return [this.view.getInt32(offset, this.littleEndian), this.u32(offset + 4)];
        });
        return new Map(pairs);
    }
}
function textOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}


/***/ }),

/***/ 550:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readCounters),
  P: () => (/* binding */ readSums)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/covdata/live/anyCounterFile.ts + 1 modules
var anyCounterFile = __nccwpck_require__(99796);
// EXTERNAL MODULE: ./src/covdata/format/carriedName.ts
var carriedName = __nccwpck_require__(96047);
// EXTERNAL MODULE: ./src/covdata/format/counterEntries.ts
var counterEntries = __nccwpck_require__(78092);
// EXTERNAL MODULE: ./src/covdata/format/counterFile.ts
var counterFile = __nccwpck_require__(5544);
;// CONCATENATED MODULE: ./src/covdata/read/processCounters.ts
/** @module What a single process counted, for whoever wants to know more than sums. */

/** The counters of a file whose entries are still encoded, and known to be valid. Those that fit no function are left out. */
function countersOfEntries(entries, { layout }) {
    return (visit) => {
        const cursor = new counterEntries/* EntryCursor */.Tj(entries);
        for (let left = entries.length; cursor.hasMore(left); left--) {
            cursor.next();
            const number = layout.functionNumber(cursor.packageIndex, cursor.functionIndex);
            if (number < 0 || cursor.count !== layout.count(number)) {
                cursor.skipCounters();
                continue;
            }
            const start = layout.start(number);
            for (let at = start; at < start + cursor.count; at++) {
                const value = cursor.counter();
                if (value !== 0)
                    visit(at, value);
            }
        }
    };
}
/** Counters that were added up already. */
function countersOfSum(counters) {
    return (visit) => {
        counters.forEachHit(visit);
    };
}

// EXTERNAL MODULE: ./src/covdata/format/dataProblem.ts
var dataProblem = __nccwpck_require__(61745);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __nccwpck_require__(87700);
// EXTERNAL MODULE: ./src/covdata/read/writtenInstead.ts
var writtenInstead = __nccwpck_require__(32078);
;// CONCATENATED MODULE: ./src/covdata/read/counterFileAdder.ts
/** @module Reads single counter data files, adds their counters, and records the problems with them. */








/** Adds the counters of single files to sums that its caller chooses. */
class CounterFileAdder {
    request;
    entries;
    /** Whether part of a bad file was added. */
    torn = false;
    problems = [];
    known = new counterFile/* KnownArguments */.w();
    /** @param entries `checked`: check each file as a whole first, so that nothing of a bad file is added */
    constructor(request, entries) {
        this.request = request;
        this.entries = entries;
    }
    get target() {
        return this.request.target;
    }
    /** Await this before adding a file, so that the event loop gets its turns; undefined if none is due. */
    turn() {
        return this.request.files.turn();
    }
    /**
     * Adds a file, unless it is bad or a copy.
     * @param sum returns the sum to add the counters to; called once the file has been decoded
     * @param whole whether the file is all that its process left
     */
    add(name, sum, whole = false) {
        const { path, directory, pid, time, live } = name;
        const { files, seen, target, onProcess } = this.request;
        try {
            const bytes = files.read(path, live === undefined ? 'counters' : 'meta-data', name.isRegular);
            const copy = seen?.copyOf(path, bytes);
            if (copy !== undefined) {
                // What several shards carry over may be the same.
                if ((0,carriedName/* carriedFrom */.F)(target.meta) === undefined)
                    this.problems.push({ code: 'duplicate-counters', path, message: `it is a copy of ${copy}` });
                return 'left out';
            }
            const { metaHash, origin, identity, record, entries } = live === undefined
                ? (0,counterFile/* decodeCounterFile */.l)(bytes, this.known)
                : (0,anyCounterFile/* decodeAnyCounterFile */.Z)(path, bytes, target.layout);
            if (this.entries === 'checked')
                (0,counterEntries/* checkEntries */.bX)(entries);
            const misfits = this.addTo(sum(identity), entries);
            seen?.add(path);
            this.noteHash(path, metaHash);
            this.noteMisfits(path, misfits, live);
            // What is spread comes last: V8 then takes 150 bytes instead of 530, for each of up to a million files.
            const process = {
                path,
                directory,
                pid,
                time,
                column: this.columnOf(name, identity),
                ending: endingOf(live),
                fixed: identity?.fixed ?? false,
                atEnd: identity?.atEnd ?? false,
                kind: identity?.kind,
                ...origin,
                ...(identity && { identity: { started: identity.started, clears: identity.clears } }),
                ...(record === undefined ? {} : { groups: record.groups }),
            };
            // What was merged was given to those who want it when it was merged.
            if (whole && record === undefined)
                onProcess?.(process, target, countersOfEntries(entries, target));
            return process;
        }
        catch (error) {
            const isGone = live !== undefined && (0,errors/* errorCode */.CA)(error) === 'ENOENT';
            const written = isGone ? (0,writtenInstead/* writtenInstead */.c)(path) : undefined;
            if (written?.tag === target.meta.hash)
                return this.add({ ...written, directory }, sum, whole);
            const problem = (0,dataProblem/* unreadable */.O)('counter-file-unreadable', path, error);
            this.problems.push({ ...problem, message: `${problem.message}; the file is left out` });
            return 'left out';
        }
    }
    /** What a file says was merged into it; undefined if it does not say, or cannot be read, which `add` reports. */
    recordOf({ path }) {
        try {
            return (0,counterFile/* decodeCounterFile */.l)(this.request.files.read(path, 'counters')).record;
        }
        catch {
            return undefined;
        }
    }
    /** Which process a file is from; undefined if it does not say, or cannot be read, which `add` reports. */
    identityOf({ path }) {
        try {
            return (0,counterFile/* decodeCounterFile */.l)(this.request.files.read(path, 'counters')).identity;
        }
        catch {
            return undefined;
        }
    }
    /** The column in which a file counts: test processes that a test started write where the binaries write. */
    columnOf(name, identity) {
        const { columns, testColumn } = this.request;
        const ranTests = (name.live ?? identity)?.kind === 'test';
        return ranTests && testColumn !== undefined ? testColumn : (columns[name.directory] ?? 0);
    }
    addTo(counters, entries) {
        try {
            return counters.add(entries);
        }
        catch (error) {
            this.torn = true;
            throw error;
        }
    }
    noteHash(path, metaHash) {
        const { hash } = this.request.target.meta;
        // The live file of a process that ended early may have none.
        if (metaHash === hash || metaHash === '')
            return;
        const message = `its header says that the counters are for ${metaHash}, not for ${hash}; they are read anyway`;
        this.problems.push({ code: 'hash-mismatch', path, offset: 8, message });
    }
    noteMisfits(path, misfits, live) {
        const { beyond, misshapen, more } = misfits;
        // Plugins register their packages behind all others. A live file has none of their counters.
        const isPlugin = live === undefined ? beyond > 0 : live.packages > this.request.target.meta.packages.length;
        const unknown = misfits.unknown + (live === undefined ? 0 : beyond);
        if (isPlugin) {
            const message = 'left out the packages of plugins that the process had loaded';
            this.problems.push({ code: 'plugin-left-out', path, message });
        }
        if (more > 0) {
            const message = `it has ${entryCount(more)} more than its header says; all of them are read`;
            this.problems.push({ code: 'more-entries', path, message });
        }
        if (unknown > 0) {
            const message = `left out ${entryCount(unknown)} for functions that the meta-data file does not have`;
            this.problems.push({ code: 'unknown-function', path, message });
        }
        if (misshapen > 0) {
            const message = `left out ${entryCount(misshapen)} with more or fewer counters than the function has units`;
            this.problems.push({ code: 'counter-shape-mismatch', path, message });
        }
    }
}
function endingOf(live) {
    return live?.ending.how === 'itself' ? undefined : live?.ending;
}
function entryCount(count) {
    return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

// EXTERNAL MODULE: ./src/covdata/counters/podCounters.ts
var podCounters = __nccwpck_require__(89718);
;// CONCATENATED MODULE: ./src/covdata/counters/columnSums.ts

/** Adds up the counters of one pod: one sum (a PodCounters) for each column. */
class ColumnSums {
    layout;
    mode;
    sums = new Map();
    constructor(layout, mode) {
        this.layout = layout;
        this.mode = mode;
    }
    /** The sum of a column, to add to. All its counters are 0 at first. */
    of(column) {
        const known = this.sums.get(column);
        if (known !== undefined)
            return known;
        const sum = new podCounters/* PodCounters */.v(this.layout, this.mode);
        this.sums.set(column, sum);
        return sum;
    }
    /** The sums of both, added up column by column; a column is included if either has it. */
    with(other) {
        const columns = new Set([...this.sums.keys(), ...other.sums.keys()]);
        return new Map([...columns].map((column) => {
            const parts = [this, other].flatMap(({ sums }) => sums.get(column) ?? []);
            return [column, podCounters/* PodCounters */.v.sum(this.layout, this.mode, parts)];
        }));
    }
}

;// CONCATENATED MODULE: ./src/covdata/read/endingSums.ts


/** Adds up the counters of one pod: all of them, and those that Go alone would have kept. Both are kept by column. */
class EndingSums {
    list;
    onAdd;
    /** The counters of processes that ended normally and had a GOCOVERDIR. */
    ended;
    /** The counters of the other processes, which Go alone would have lost. */
    live;
    /** What those processes had written themselves before they ended; `live` has it too. */
    earlier;
    /**
     * @param list of the processes that count
     * @param onAdd called with each process that is added by `add`
     */
    constructor(layout, mode, list, onAdd) {
        this.list = list;
        this.onAdd = onAdd;
        this.ended = new ColumnSums(layout, mode);
        this.live = new ColumnSums(layout, mode);
        this.earlier = new ColumnSums(layout, mode);
    }
    /** All counters; only columns with a readable file are included. */
    get countersByColumn() {
        return this.ended.with(this.live);
    }
    /** What Go alone would have kept. */
    get endedByColumn() {
        return this.ended.with(this.earlier);
    }
    /**
     * The sum to which the counters of a file that Go itself wrote are added.
     * @param fixed whether the process had no GOCOVERDIR
     */
    endedIn(column, fixed) {
        return (fixed ? this.live : this.ended).of(column);
    }
    /**
     * The sum of a column's counters that Go itself wrote (`ended`), or that it would have lost (`kept`).
     */
    sumOf(column, part) {
        return (part === 'ended' ? this.ended : this.live).of(column);
    }
    /**
     * Adds the counters of a process.
     * @param written the part of them that the process itself had written, if it did not end normally
     * @returns the process
     */
    add({ process, counters }, written) {
        this.onAdd?.(process, countersOfSum(counters));
        const { column, ending, fixed } = process;
        if (ending === undefined && !fixed)
            this.ended.of(column).addAll(counters);
        else {
            this.live.of(column).addAll(counters);
            if (written !== undefined && !fixed)
                this.earlier.of(column).addAll(written);
        }
        return process;
    }
}

// EXTERNAL MODULE: ./src/covdata/read/processGroups.ts
var processGroups = __nccwpck_require__(82940);
;// CONCATENATED MODULE: ./src/covdata/read/snapshotChain.ts
/**
 * Appends a file to a chain. Do not use the old chain afterwards: the new one takes over its list of processes.
 * @returns undefined if the file is from another process, since its arguments differ or some counter is lower
 */
function chainWith(chain, { process, counters }) {
    const [one, other] = [chain.processes[0]?.args ?? [], process.args];
    const sameArgs = one.length === other.length && one.every((arg, index) => arg === other[index]);
    const growth = sameArgs ? chain.counters.growthTo(counters) : 'less';
    if (growth === 'less')
        return undefined;
    chain.processes.push(process);
    return { processes: chain.processes, counters, grew: chain.grew || growth === 'more' };
}

;// CONCATENATED MODULE: ./src/covdata/read/processAdder.ts



/** Adds the counters of each process to a pod's sums once, from all the files that the process left. */
class ProcessAdder {
    adder;
    sums;
    constructor(adder, sums) {
        this.adder = adder;
        this.sums = sums;
    }
    /** Adds files each of which is all that its process left. */
    async addAll(names) {
        for (const name of names) {
            // Reading a file takes less time than awaiting a promise.
            const turn = this.adder.turn();
            if (turn !== undefined)
                await turn;
            const added = this.adder.add(name, (identity) => this.sums.endedIn(this.adder.columnOf(name, identity), identity?.fixed ?? false), true);
            if (added !== 'left out')
                for (const process of (0,processGroups/* processesOf */.L6)(added))
                    this.sums.list.add(process);
        }
    }
    /** Adds a process whose files identify it. It counts as one process, however often it cleared its counters. */
    async addProcess({ generations, ended }) {
        const [only, ...others] = generations;
        if (only !== undefined && others.length === 0 && only.live.length === 0 && only.own.length === 1)
            return this.addAll(only.own);
        let last;
        for (const generation of generations)
            last = (await this.addGeneration(generation, ended)) ?? last;
        if (last !== undefined)
            this.sums.list.add(last);
    }
    /**
     * Adds files, sorted by time, that share a process id and a directory but do not identify their process. If counters
     * are lower than in the file before, a new process with the same id has begun.
     */
    async addGroup(group) {
        if (group.length === 1)
            return this.addAll(group);
        let chain;
        let next = this.newCounters();
        for (const name of group) {
            next.clear();
            await this.adder.turn();
            const process = this.adder.add(name, () => next);
            if (process === 'left out')
                continue;
            const counters = next;
            const longer = chain === undefined ? undefined : chainWith(chain, { process, counters });
            if (chain !== undefined && longer === undefined)
                this.settle(chain);
            // The counters that the chain no longer needs are used for the next file.
            next = chain?.counters ?? this.newCounters();
            chain = longer ?? { processes: [process], counters, grew: false };
        }
        if (chain !== undefined)
            this.settle(chain);
    }
    /**
     * Adds what a process counted between two clearings of its counters. The live file has all of it up to the end of the
     * process, unless it is an earlier copy or a snapshot.
     * @param ended whether the process ended normally
     */
    async addGeneration({ own, live }, ended) {
        const written = await this.largestOf(own);
        const kept = await this.largestOf(live);
        for (const copy of kept?.others ?? [])
            this.noteEarlier(copy, kept);
        if (kept === undefined) {
            if (written === undefined)
                return undefined;
            // A process writes once as it ends, but to two directories if it had one of its own.
            const earlier = written.others.filter(({ atEnd }) => !(atEnd && written.process.atEnd));
            if (earlier.length > 0)
                this.noteLast(written.process, earlier.length + 1);
            return this.sums.add(written);
        }
        const ending = ended ? undefined : kept.process.ending;
        if (written === undefined)
            return this.sums.add({ ...kept, process: { ...kept.process, ending } });
        // The directory that the process itself wrote to decides the column.
        const { column, fixed } = written.process;
        const process = { ...kept.process, column, fixed, ending };
        const growth = written.counters.growthTo(kept.counters);
        if (growth !== 'less')
            return this.sums.add({ ...kept, process }, written.counters);
        if (kept.counters.growthTo(written.counters) === 'less') {
            this.sums.add(written);
            return this.sums.add({ ...kept, process });
        }
        if (ended)
            this.noteEarlier(kept.process, written);
        return this.sums.add({ ...written, process: ended ? written.process : process }, written.counters);
    }
    /**
     * Since counters only grow, one of the files has all the counts of the others. If not, the process was duplicated while it
     * ran, as may happen with virtual machines: then both files count.
     */
    async largestOf(names) {
        let largest;
        let spare;
        const others = [];
        for (const name of names) {
            const counters = spare ?? this.newCounters();
            counters.clear();
            spare = counters;
            await this.adder.turn();
            const process = this.adder.add(name, () => counters);
            if (process === 'left out')
                continue;
            const growth = largest?.counters.growthTo(counters) ?? 'more';
            if (growth === 'more') {
                if (largest !== undefined)
                    others.push(largest.process);
                spare = largest?.counters;
                largest = { process, counters };
            }
            else if (growth === 'less' && counters.growthTo(largest?.counters ?? counters) === 'less')
                this.sums.list.add(this.sums.add({ process, counters }));
            else
                others.push(process);
        }
        return largest === undefined ? undefined : { ...largest, others };
    }
    settle({ processes, counters, grew }) {
        const own = grew ? processes.slice(-1) : processes;
        for (const process of own)
            this.sums.list.add(this.sums.add({ process, counters }));
        const [last] = own;
        if (grew && last !== undefined)
            this.noteLast(last, processes.length);
    }
    noteEarlier({ path }, later) {
        const message = `it is an earlier copy of ${later?.process.path ?? ''}`;
        this.adder.problems.push({ code: 'duplicate-counters', path, message });
    }
    noteLast({ path, pid }, files) {
        const message = `it is the last of ${files} files of process ${pid}, each with the counts since its start; the others are not added`;
        this.adder.problems.push({ code: 'process-snapshots', path, message });
    }
    newCounters() {
        const { layout, mode } = this.adder.target;
        return new podCounters/* PodCounters */.v(layout, mode);
    }
}

;// CONCATENATED MODULE: ./src/covdata/read/processFiles.ts
/**
 * Groups the files of a pod, one process id after the other. Files that a merge wrote have process id 0, and each is a group
 * of its own.
 * @param identityOf reads which process a file is from; only called if another file has the same process id
 */
function* filesByProcess(names, identityOf) {
    // Most ids belong to one file, which needs no list.
    const byId = new Map();
    for (const name of names) {
        const known = byId.get(name.pid);
        if (known === undefined)
            byId.set(name.pid, name);
        else if (Array.isArray(known))
            known.push(name);
        else
            byId.set(name.pid, [known, name]);
    }
    for (const files of byId.values()) {
        if (!Array.isArray(files))
            yield alone(files);
        else if (files[0]?.pid === 0)
            for (const file of files)
                yield alone(file);
        else
            yield filesOfId(files, identityOf);
    }
}
function alone(name) {
    if (name.live === undefined)
        return { processes: [], groups: [[name]] };
    return { processes: [{ generations: [{ own: [], live: [name] }], ended: false }], groups: [] };
}
function filesOfId(names, identityOf) {
    const processes = new Map();
    const groups = new Map();
    for (const name of names) {
        const { live } = name;
        const identity = live ?? identityOf(name);
        if (identity === undefined) {
            entry(groups, name.directory, () => []).push(name);
            continue;
        }
        const process = entry(processes, identity.started, newProcess);
        const generation = entry(process.generations, identity.clears, newGeneration);
        generation[live === undefined ? 'own' : 'live'].push(name);
        if ('atEnd' in identity && identity.atEnd)
            process.ended = true;
    }
    return {
        processes: [...processes.values()].map(({ generations, ended }) => ({
            generations: [...generations]
                .sort(([one], [other]) => (one < other ? -1 : 1))
                .map(([, { own, live }]) => ({ own: byTime(own), live })),
            ended,
        })),
        groups: [...groups.values()].map(byTime),
    };
}
function newProcess() {
    return { generations: new Map(), ended: false };
}
function newGeneration() {
    return { own: [], live: [] };
}
function byTime(names) {
    return names.length === 1 ? names : names.sort((one, other) => (one.time < other.time ? -1 : 1));
}
function entry(map, key, create) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const created = create();
    map.set(key, created);
    return created;
}

;// CONCATENATED MODULE: ./src/covdata/read/counterReader.ts
/** @module Reads the counter data files of a pod and adds them up, column by column. */






/**
 * Adds up the counters of a pod, leaving out bad files. Files are added while they are decoded; if part of a bad file was
 * added, all files are read again, and each is checked as a whole before it is added.
 */
async function readCounters(request) {
    const isOnce = request.seen !== undefined;
    const { sums, problems } = await readSums(request, isOnce ? processGroups/* MAX_LISTED */.Bl : Infinity);
    const { countersByColumn, endedByColumn } = sums;
    const read = { countersByColumn, endedByColumn, processes: sums.list.processes, problems };
    return isOnce ? { ...read, ...inOrder(request.names, read) } : read;
}
/**
 * Like `readCounters`, with the sums by how their processes ended; processes and problems are in no order.
 * @param maxListed of more processes, one stands for all that are alike
 */
async function readSums(request, maxListed) {
    const quick = new CounterReader(request, 'unchecked', maxListed);
    await quick.readAll();
    if (!quick.torn)
        return quick;
    const careful = new CounterReader(request, 'checked', maxListed);
    await careful.readAll();
    return careful;
}
/** Reads one pod's counter data files once. */
class CounterReader {
    request;
    sums;
    adder;
    processes;
    constructor(request, entries, maxListed) {
        this.request = request;
        const { target, onProcess } = request;
        const { layout, mode } = target;
        this.adder = new CounterFileAdder(request, entries);
        this.sums = new EndingSums(layout, mode, new processGroups/* ProcessList */.ow(maxListed), onProcess &&
            ((process, counters) => {
                onProcess(process, target, counters);
            }));
        this.processes = new ProcessAdder(this.adder, this.sums);
    }
    /** Whether part of a bad file was added. */
    get torn() {
        return this.adder.torn;
    }
    get problems() {
        return this.adder.problems;
    }
    async readAll() {
        const { names, seen } = this.request;
        if (seen === undefined)
            await this.processes.addAll(names);
        else
            await this.addOnce(this.withoutMerged(names));
    }
    /**
     * Leaves out files whose counters are in a merged file already: whoever merged them has not removed them yet, or was
     * killed before.
     */
    withoutMerged(names) {
        const sums = names.filter(({ pid }) => pid === 0);
        if (sums.length === names.length)
            return names;
        const merged = new Set(sums.flatMap((name) => this.adder.recordOf(name)?.names ?? []));
        return merged.size === 0 ? names : names.filter(({ path }) => !merged.has((0,external_node_path_.basename)(path)));
    }
    async addOnce(names) {
        for (const { processes, groups } of filesByProcess(names, (name) => this.adder.identityOf(name))) {
            for (const process of processes)
                await this.processes.addProcess(process);
            for (const group of groups)
                await this.processes.addGroup(group);
        }
    }
}
/** Sorts processes and problems by the order of the files; processes are added in another one. */
function inOrder(names, { processes, problems }) {
    const wanted = new Set([...processes, ...problems].map(({ path }) => path));
    const order = new Map();
    for (const [index, { path }] of names.entries())
        if (wanted.has(path))
            order.set(path, index);
    const sorted = (all) => all.toSorted((one, other) => (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0));
    return { processes: sorted(processes), problems: sorted(problems) };
}


/***/ }),

/***/ 86725:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ checkGranularity)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87700);
/**
 * @module Rejects a mix of binaries that count units and binaries that count functions, as Go's covdata does. Reports
 * leave out one kind instead (coverage/clashes.ts).
 */

/** @throws UserError when some of the pods count units and others functions, in the words of Go's covdata */
function checkGranularity(pods) {
    const first = pods[0]?.meta.granularity;
    for (const { metaPath, meta } of pods) {
        if (meta.granularity === first)
            continue;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`counter granularity clash while reading meta-data file ${metaPath}: previous file had ${first}, new file has ${meta.granularity}`, 'Process the data of the two binaries separately.');
    }
}


/***/ }),

/***/ 73329:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ processCount)
/* harmony export */ });
/** How many processes there are, with those that others stand for. */
function processCount(processes) {
    return processes.reduce((sum, { others = 0 }) => sum + 1 + others, 0);
}


/***/ }),

/***/ 86328:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ collectPods)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __nccwpck_require__(87700);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __nccwpck_require__(13884);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __nccwpck_require__(44122);
// EXTERNAL MODULE: ./src/covdata/bytes/fileSystem.ts
var fileSystem = __nccwpck_require__(49749);
// EXTERNAL MODULE: ./src/covdata/live/liveFile.ts
var liveFile = __nccwpck_require__(24791);
// EXTERNAL MODULE: ./src/covdata/bytes/fileReader.ts
var fileReader = __nccwpck_require__(88663);
// EXTERNAL MODULE: ./src/covdata/format/dataProblem.ts
var dataProblem = __nccwpck_require__(61745);
// EXTERNAL MODULE: ./src/covdata/live/anyMetaFile.ts
var anyMetaFile = __nccwpck_require__(78798);
// EXTERNAL MODULE: ./src/covdata/format/metaFile.ts + 1 modules
var metaFile = __nccwpck_require__(21398);
;// CONCATENATED MODULE: ./src/covdata/live/binaryPrefixes.ts


/** The parameters of 64-bit FNV-1a. */
const FNV_BASIS = 14695981039346656037n;
const FNV_PRIME = 1099511628211n;
/** The hashes of the first packages of each binary, for any number of packages. */
class BinaryPrefixes {
    metas;
    files;
    /** For each tag, the hash of its first package, of its first two and so on; read on first use. */
    prefixes;
    /** @param metas the known meta-data files, and live files that hold meta-data */
    constructor(metas, files) {
        this.metas = metas;
        this.files = files;
    }
    /** The tag of a binary that begins with these packages; undefined if none does, or if there are no packages. */
    tagOf({ count, prefix }) {
        this.prefixes ??= new Map(this.metas.map(({ tag, path }) => [tag, this.read(path)]));
        if (count === 0)
            return undefined;
        return [...this.prefixes].find(([, prefixes]) => prefixes[count - 1] === prefix)?.[0];
    }
    read(path) {
        try {
            const { packages } = (0,metaFile/* decodeMetaFile */.ak)((0,anyMetaFile/* metaBytes */.T)(path, this.files.read(path, 'meta-data')));
            return prefixesOf(packages.map(({ metaHash }) => metaHash));
        }
        catch {
            // The problem is reported when the file is read as meta-data.
            return [];
        }
    }
}
/**
 * The 64-bit FNV-1a hash of the first hash, of the first two and so on.
 * @param hashes in hexadecimal digits
 */
function prefixesOf(hashes) {
    let prefix = FNV_BASIS;
    return hashes.map((hash) => {
        for (const byte of Buffer.from(hash, 'hex'))
            prefix = BigInt.asUintN(64, (prefix ^ BigInt(byte)) * FNV_PRIME);
        return prefix;
    });
}

;// CONCATENATED MODULE: ./src/covdata/live/liveFiles.ts
/** @module Finds out which binary and process each live file belongs to. */






/**
 * Reads the headers of live files. Files that cannot be read or belong to no known binary become problems.
 * @param metas the meta-data files in the same directories
 * @param budget for what is read of them; undefined: no limit
 */
async function listLiveFiles(places, metas, budget) {
    const reader = new fileReader/* FileReader */.q(budget);
    const files = [];
    const unknown = [];
    const problems = [];
    const gone = [];
    for (const place of places) {
        const turn = reader.turn();
        if (turn !== undefined)
            await turn;
        try {
            const live = (0,liveFile/* decodeLiveFile */.ZP)(reader.read(place.path, 'meta-data'));
            const { metaHash, pid, meta, memory, registered, mainInstrumented } = live;
            const { started, clears, kind, ending, packages } = live;
            const process = { started, clears, kind, ending, packages };
            if (metaHash !== undefined)
                files.push({ ...place, tag: metaHash, pid, process, hasMeta: meta !== undefined });
            else if (!mainInstrumented)
                problems.push(withoutMain(place.path, live));
            // A process that had not executed anything is no loss.
            else if (hasCounts(memory))
                unknown.push({ ...place, pid, process, hasMeta: false, registered });
        }
        catch (error) {
            problems.push((0,dataProblem/* unreadable */.O)('live-file-unreadable', place.path, error));
            if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
                gone.push(place);
        }
    }
    const binaries = new BinaryPrefixes([...metas, ...files.filter(({ hasMeta }) => hasMeta)], reader);
    for (const { registered, ...file } of unknown) {
        const tag = binaries.tagOf(registered);
        if (tag === undefined)
            problems.push(unknownBinary(file.path));
        else
            files.push({ ...file, tag });
    }
    return { files, problems, gone };
}
function hasCounts({ bytes, start, end }) {
    return bytes.subarray(start, end).some((byte) => byte !== 0);
}
/** What its other packages executed cannot be counted: nothing says which code it is. */
function withoutMain(path, { pid, origin }) {
    const program = (0,external_node_path_.basename)(origin.args[0] ?? '');
    const message = `${program} (pid ${pid}) has packages that are instrumented, but its main package is not`;
    return { code: 'main-not-instrumented', path, message };
}
function unknownBinary(path) {
    const message = 'the process ended before all of its packages were initialised, and no meta-data file fits it; what it had executed is left out';
    return { code: 'live-file-unknown', path, message };
}

// EXTERNAL MODULE: ./src/covdata/read/writtenInstead.ts
var writtenInstead = __nccwpck_require__(32078);
;// CONCATENATED MODULE: ./src/covdata/read/pods.ts
/**
 * @module Finds the files that belong together. A pod is a meta-data file and all counter data files with its tag, in any
 * of the directories (Go's internal/coverage/pods).
 */









const META_NAME = /^covmeta\.(?<tag>[^\t\n\f\r ]+)$/;
const COUNTER_NAME = /^covcounters\.([^\t\n\f\r ]+)\.(\d+)\.(\d+)$/;
const TEMPORARY_NAME = /^tmp\.cov(?:meta|counters)\./;
/** Of a directory, read at once. */
const ENTRIES = 512;
/** Go ignores files whose process id does not fit into a 64-bit int. */
const MAX_PID = 2n ** 63n - 1n;
/** The digits of MAX_PID: shorter ids need no comparison. */
const MIN_LARGE_DIGITS = 19;
/**
 * Finds the pods in directories, without their subdirectories.
 * @param seen if given, live files count, and directories that were seen before are ignored
 * @throws UserError when a directory cannot be read
 */
async function collectPods(directories, seen) {
    const metas = [];
    const counters = [];
    const problems = [];
    const leftovers = [];
    const livePlaces = [];
    const tags = new Map();
    for (const [directory, directoryPath] of directories.entries()) {
        const names = await filesIn(directoryPath);
        const known = seen?.directory(directoryPath);
        if (known !== undefined) {
            problems.push({ code: 'duplicate-directory', path: directoryPath, message: `it was read as ${known}` });
            continue;
        }
        // Calling path.join for each file would take longer than everything else here.
        const prefix = external_node_path_default().join(directoryPath, 'x').slice(0, -1);
        for (const { name, isRegular } of names) {
            const file = prefix + name;
            const counterFile = parseCounterName(name, tags);
            if (counterFile !== undefined) {
                // What is spread comes last, for the sake of memory: see CounterFileAdder.
                counters.push({ path: file, directory, isRegular, ...counterFile });
                continue;
            }
            const tag = META_NAME.exec(name)?.groups?.tag;
            if (tag !== undefined)
                metas.push({ tag, path: file, directory });
            if (TEMPORARY_NAME.test(name))
                leftovers.push({ name, path: file, directory });
            if (liveFile/* LIVE_NAME */.Vp.test(name))
                livePlaces.push({ path: file, directory });
        }
    }
    if (seen !== undefined)
        await addLiveFiles(livePlaces, { metas, counters, problems }, seen.budget);
    const lost = seen === undefined ? leftovers : withoutKept(leftovers, { metas, counters });
    for (const { path: file } of lost)
        problems.push(leftover(file));
    const metasByTag = byTag(metas);
    const countersByTag = byTag(counters);
    const pods = [...metasByTag].map(([tag, copies]) => {
        const counterFiles = countersByTag.get(tag) ?? [];
        const used = [...copies, ...counterFiles];
        const isTest = ({ live }) => live?.kind === 'test';
        return {
            tag,
            metaPaths: copies.map((copy) => copy.path),
            // What was added for live files comes last; the others are in this order already.
            counterFiles: livePlaces.length > 0 ? counterFiles.toSorted(byDirectoryAndPath) : counterFiles,
            directories: directoriesOf(used.filter((file) => !isTest(file))),
            testDirectories: directoriesOf(used.filter(isTest)),
        };
    });
    for (const { tag, path: orphan } of counters) {
        if (!metasByTag.has(tag))
            problems.push(orphaned(tag, orphan));
    }
    pods.sort((one, other) => (0,byteOrder/* compareBytes */.X)(one.metaPaths[0] ?? '', other.metaPaths[0] ?? ''));
    return { pods, problems, liveFilesIgnored: seen === undefined ? livePlaces.length : 0 };
}
function directoriesOf(files) {
    return [...new Set(files.map(({ directory }) => directory))].sort((one, other) => one - other);
}
/** Leaves out temporary files whose content is not lost: it is in a live file, or another process wrote it too. */
function withoutKept(leftovers, { metas, counters }) {
    const tags = new Set(metas.map(({ tag }) => tag));
    const live = new Set(counters.flatMap((file) => (file.live === undefined ? [] : `${file.directory} ${file.pid}`)));
    return leftovers.filter(({ name, directory }) => {
        // Go appends digits to the hash.
        const hash = /^tmp\.covmeta\.([\da-f]{32})/.exec(name)?.[1];
        if (hash !== undefined)
            return !tags.has(hash);
        const pid = /^tmp\.covcounters\.[\da-f]{32}\.(\d+)\./.exec(name)?.[1];
        return pid === undefined || !live.has(`${directory} ${pid}`);
    });
}
/** Adds live files to the counter data files, and those that hold meta-data to the meta-data files as well. */
async function addLiveFiles(places, { metas, counters, problems }, budget) {
    const { files, problems: faults, gone } = await listLiveFiles(places, metas, budget);
    const ended = new Set();
    for (const { path: live, directory } of gone) {
        const written = (0,writtenInstead/* writtenInstead */.c)(live);
        if (written === undefined)
            continue;
        ended.add(live);
        if (!counters.some(({ path: known }) => known === written.path))
            counters.push({ ...written, directory });
        addMeta(written, directory, metas);
    }
    for (const fault of faults)
        if (!ended.has(fault.path))
            problems.push(fault);
    for (const { tag, path: file, directory, pid, process, hasMeta } of files) {
        counters.push({ tag, path: file, directory, pid, time: process.started, live: process });
        if (hasMeta)
            metas.push({ tag, path: file, directory, live: process });
    }
}
/** Test binaries write their meta-data as they end, too. */
function addMeta({ tag, path: file }, directory, metas) {
    const own = external_node_path_default().join(external_node_path_default().dirname(file), `covmeta.${tag}`);
    if ((0,external_node_fs_.existsSync)(own) && !metas.some(({ path: known }) => known === own))
        metas.push({ tag, path: own, directory });
}
function byTag(files) {
    const groups = new Map();
    for (const file of files) {
        const group = groups.get(file.tag);
        if (group === undefined)
            groups.set(file.tag, [file]);
        else
            group.push(file);
    }
    return groups;
}
/** Everything in a directory but subdirectories, sorted by name, byte by byte. Links are included, whatever their target. */
async function filesIn(directory) {
    const entries = await entriesIn(directory).catch((error) => {
        const reason = (0,errors/* errorCode */.CA)(error) === 'ENOENT'
            ? 'there is no such directory'
            : (0,errors/* errorCode */.CA)(error) === 'ENOTDIR'
                ? 'it is not a directory'
                : (0,systemFault/* systemReason */.uc)(error);
        throw new errors/* UserError */.yo(`reading inputs: the directory ${JSON.stringify(directory)} cannot be read: ${reason}`, 'Name the directory that GOCOVERDIR was set to when the instrumented binaries ran.', { cause: error });
    });
    const compare = (0,byteOrder/* byteOrderOf */.U)(entries.map(({ name }) => name));
    return entries.sort((one, other) => compare(one.name, other.name));
}
/**
 * Some at a time: of a directory with 200,000 files, Node's whole list takes 30 MB more while it is made, and so do promises
 * for each of them.
 */
async function entriesIn(directory) {
    const entries = [];
    const dir = await (0,fileSystem/* opendir */.e_)(directory, { bufferSize: ENTRIES });
    try {
        for (let entry = dir.readSync(); entry !== null; entry = dir.readSync())
            if (!entry.isDirectory())
                entries.push({ name: entry.name, isRegular: entry.isFile() });
    }
    finally {
        dir.closeSync();
    }
    return entries;
}
/** @param tags each tag once: as a part of a name, V8 would keep the whole name of every file for it */
function parseCounterName(name, tags) {
    if (!name.startsWith('covcounters.'))
        return undefined;
    const [, tag, pid, time] = COUNTER_NAME.exec(name) ?? [];
    if (tag === undefined || pid === undefined || time === undefined)
        return undefined;
    if (pid.length >= MIN_LARGE_DIGITS && BigInt(pid) > MAX_PID)
        return undefined;
    if (!tags.has(tag))
        tags.set(tag, tag);
    return { tag: tags.get(tag) ?? tag, pid: Number(pid), time: BigInt(time) };
}
function byDirectoryAndPath(one, other) {
    return one.directory - other.directory || (0,byteOrder/* compareBytes */.X)(one.path, other.path);
}
function leftover(file) {
    return {
        code: 'leftover-temporary-file',
        path: file,
        message: 'the process did not finish writing this file; the data is lost',
    };
}
function orphaned(tag, file) {
    return {
        code: 'orphan-counters',
        path: file,
        message: `no directory has its meta-data file, covmeta.${tag}; its counters are left out`,
    };
}


/***/ }),

/***/ 82940:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ MAX_LISTED),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   L6: () => (/* binding */ processesOf),
/* harmony export */   nf: () => (/* binding */ ProcessFold),
/* harmony export */   ow: () => (/* binding */ ProcessList)
/* harmony export */ });
/* harmony import */ var _format_flagNames_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(21792);
/* harmony import */ var _podProcess_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73329);
/**
 * @module Groups of processes: one that stands for all of the same program that ended in the same way. Of hundreds of
 * thousands of short processes nobody wants a list.
 */


/** Up to as many processes of a pod are listed one by one. */
const MAX_LISTED = 5000;
/** How many groups there may be; the processes of further programs are in one group without arguments. */
const MAX_GROUPS = 1000;
/** In characters; longer arguments are no reason for a group. */
const MAX_ARGS = 4096;
/** The processes that a file is from. */
function processesOf(file) {
    const { groups, ...process } = file;
    if (groups === undefined)
        return [process];
    return groups.map(({ count, ...group }) => ({ ...process, ...group, others: count - 1 }));
}
/** A list of processes: a few as they are, and of many one for each group. */
class ProcessList {
    max;
    single = [];
    folded;
    /** @param max how many are listed one by one */
    constructor(max = MAX_LISTED) {
        this.max = max;
    }
    /** In the order in which they, or the first of their groups, were added. */
    get processes() {
        return this.folded?.processes ?? this.single;
    }
    add(process) {
        if (this.folded !== undefined)
            this.folded.add(process);
        else
            this.single.push(process);
        if (this.single.length <= this.max)
            return;
        this.folded = new ProcessFold();
        for (const one of this.single)
            this.folded.add(one);
        this.single = [];
    }
}
/** Collects processes in groups. */
class ProcessFold {
    groups = new Map();
    /** One process for each group. */
    get processes() {
        return [...this.groups.values()];
    }
    add(process) {
        const args = namedArgs(process.args);
        const key = keyOf(process, args);
        const isKnown = this.groups.has(key);
        if (isKnown || this.groups.size < MAX_GROUPS)
            this.addTo(key, { ...process, args });
        else
            this.addTo(keyOf(process, []), { ...process, args: [] });
    }
    /** The earliest stands for the others, so that data from before a run is noticed. */
    addTo(key, process) {
        const known = this.groups.get(key);
        if (known === undefined)
            this.groups.set(key, { others: 0, ...process });
        else {
            const first = process.time < known.time ? process : known;
            this.groups.set(key, { ...first, others: (0,_podProcess_js__WEBPACK_IMPORTED_MODULE_0__/* .processCount */ .N)([known, process]) - 1 });
        }
    }
}
/** A group that is stored in a file. */
function groupOf(process) {
    const { args, goos, goarch, kind, fixed, atEnd, ending, pid, time } = process;
    return { args, goos, goarch, kind, fixed, atEnd, ending, pid, time, count: (0,_podProcess_js__WEBPACK_IMPORTED_MODULE_0__/* .processCount */ .N)([process]) };
}
/** The program and the names of its flags: what reports show of a command line, and what decides what a process was. */
function namedArgs(args) {
    const [program, ...others] = args;
    if (program === undefined)
        return [];
    const own = others.filter((arg) => !arg.startsWith('-test.'));
    const flags = [...(own.length < others.length ? ['-test.'] : []), ...(0,_format_flagNames_js__WEBPACK_IMPORTED_MODULE_1__/* .flagNames */ .J)(own)];
    const named = [program, ...flags];
    return named.join(' ').length <= MAX_ARGS ? named : [program.slice(0, MAX_ARGS)];
}
function keyOf(process, args) {
    const { goos, goarch, kind, fixed, atEnd, ending, directory, column } = process;
    return JSON.stringify([args, goos, goarch, kind, fixed, atEnd, ending, directory, column]);
}


/***/ }),

/***/ 13757:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   sP: () => (/* binding */ countersOfColumns),
/* harmony export */   wO: () => (/* binding */ readFileCounters),
/* harmony export */   zL: () => (/* binding */ readPods)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87700);
/* harmony import */ var _live_anyCounterFile_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99796);
/* harmony import */ var _live_anyMetaFile_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78798);
/* harmony import */ var _counterReader_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(550);
/* harmony import */ var _bytes_fileReader_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(88663);
/* harmony import */ var _format_format_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(32263);
/* harmony import */ var _counters_podCounters_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(89718);
/* harmony import */ var _pods_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(86328);
/* harmony import */ var _format_dataProblem_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(61745);
/* harmony import */ var _seenFiles_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5783);










const MANY_FILES = 50_000;
/**
 * Reads all coverage data in directories. Apart from the list of processes, memory does not grow with the number of
 * counter data files.
 * @throws UserError when a directory cannot be read
 */
async function readPods(directories, options = {}) {
    const columns = directories.map((_, index) => options.columns?.[index] ?? 0);
    const collection = await (0,_pods_js__WEBPACK_IMPORTED_MODULE_6__/* .collectPods */ .z)(directories, options.once);
    const problems = [...collection.problems];
    const pods = [];
    const total = collection.pods.reduce((sum, { counterFiles }) => sum + counterFiles.length, 0);
    // It is not loaded for less: listing so many leaves as much garbage as it leaves names.
    if (total > MANY_FILES)
        (await __nccwpck_require__.e(/* import() */ 7414).then(__nccwpck_require__.bind(__nccwpck_require__, 87414))).freeMemory();
    // Some are read twice.
    const files = new _bytes_fileReader_js__WEBPACK_IMPORTED_MODULE_4__/* .FileReader */ .q(options.once?.budget, (read) => {
        options.onProgress?.(Math.min(read, total), total);
    });
    const metas = options.once ?? new _seenFiles_js__WEBPACK_IMPORTED_MODULE_8__/* .SeenFiles */ .T();
    let widest;
    for (const podFiles of collection.pods) {
        const found = readMeta(podFiles, files, metas, problems);
        if (found === undefined)
            continue;
        const { meta, layout, metaPath } = found;
        widest = (0,_format_format_js__WEBPACK_IMPORTED_MODULE_9__/* .widerMode */ .$Q)(widest ?? meta.mode, meta.mode);
        const mode = options.arithmetic === 'widest' ? widest : meta.mode;
        const { countersByColumn, endedByColumn, ...read } = await (0,_counterReader_js__WEBPACK_IMPORTED_MODULE_3__/* .readCounters */ .M)({
            names: podFiles.counterFiles,
            target: { meta, layout, mode },
            files,
            columns,
            testColumn: options.testColumn,
            seen: options.once,
            onProcess: options.onProcess,
        });
        for (const problem of read.problems)
            problems.push(problem);
        pods.push({
            tag: podFiles.tag,
            metaPath,
            meta,
            columns: columnsOf(podFiles, read.processes, columns, options.testColumn),
            counters: _counters_podCounters_js__WEBPACK_IMPORTED_MODULE_5__/* .PodCounters */ .v.sum(layout, mode, [...countersByColumn.values()]),
            countersByColumn,
            endedByColumn,
            processes: read.processes,
        });
    }
    const { liveFilesIgnored } = collection;
    return { pods, problems, copies: copiesIn(problems), liveFilesIgnored };
}
function copiesIn(problems) {
    const count = (code) => problems.filter((problem) => problem.code === code).length;
    return { directories: count('duplicate-directory'), counterFiles: count('duplicate-counters') };
}
function columnsOf({ directories, testDirectories }, processes, columns, testColumn) {
    const columnOf = (directory) => columns[directory] ?? 0;
    const counted = new Set(processes.map(({ column }) => column));
    // Directories in which only test processes wrote that count in another column.
    const left = new Set(processes.map(({ directory }) => columnOf(directory)).filter((column) => !counted.has(column)));
    const found = [
        ...directories.map(columnOf).filter((column) => !left.has(column)),
        ...testDirectories.map((directory) => testColumn ?? columnOf(directory)),
        ...counted,
    ];
    return [...new Set(found)].sort((one, other) => one - other);
}
/** The sum of a pod's counters in some of the columns; undefined if those have no readable counter data file. */
function countersOfColumns(pod, columns) {
    const parts = columns.flatMap((column) => pod.countersByColumn.get(column) ?? []);
    const { layout, mode } = pod.counters;
    return parts.length === 0 ? undefined : _counters_podCounters_js__WEBPACK_IMPORTED_MODULE_5__/* .PodCounters */ .v.sum(layout, mode, parts);
}
/**
 * Reads a counter data file of a pod once more; entries that do not fit the meta-data are left out again.
 * @throws UserError when the file cannot be read any more
 */
function readFileCounters(pod, { path }) {
    const counters = new _counters_podCounters_js__WEBPACK_IMPORTED_MODULE_5__/* .PodCounters */ .v(pod.counters.layout, pod.counters.mode);
    try {
        const bytes = new _bytes_fileReader_js__WEBPACK_IMPORTED_MODULE_4__/* .FileReader */ .q().read(path, 'meta-data');
        counters.add((0,_live_anyCounterFile_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeAnyCounterFile */ .Z)(path, bytes, counters.layout).entries);
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} changed while it was read: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`);
    }
    return counters;
}
/** Reads the first readable copy of the meta-data file; undefined if there is none. */
function readMeta(podFiles, files, seen, problems) {
    const failed = [];
    let found;
    for (const metaPath of podFiles.metaPaths) {
        try {
            found = { metaPath, ...seen.meta(podFiles.tag, (0,_live_anyMetaFile_js__WEBPACK_IMPORTED_MODULE_2__/* .metaBytes */ .T)(metaPath, files.read(metaPath, 'meta-data'))) };
            break;
        }
        catch (error) {
            failed.push((0,_format_dataProblem_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadable */ .O)('meta-file-unreadable', metaPath, error));
        }
    }
    const { length: count } = podFiles.counterFiles;
    const cost = found === undefined
        ? `its ${count} counter data ${count === 1 ? 'file is' : 'files are'} left out`
        : `${found.metaPath} is read instead`;
    for (const problem of failed)
        problems.push({ ...problem, message: `${problem.message}; ${cost}` });
    if (found !== undefined && /^[\da-f]{32}$/.test(podFiles.tag) && found.meta.hash !== podFiles.tag)
        problems.push({
            code: 'hash-mismatch',
            path: found.metaPath,
            offset: 24,
            message: `the hash in its header is ${found.meta.hash}: the file was renamed or is from another build`,
        });
    return found;
}


/***/ }),

/***/ 36910:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ realDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** @module Finds out whether two paths lead to the same directory. */

/**
 * The path of a directory without links and in the file system's own spelling: `Cov` and `cov` may be the same directory.
 * A directory that no longer exists keeps the path it was given.
 */
function realDirectory(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 5783:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ SeenFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87700);
/* harmony import */ var _counters_counterLayout_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(45490);
/* harmony import */ var _bytes_fileReader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(88663);
/* harmony import */ var _format_metaFile_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(21398);
/* harmony import */ var _realDirectory_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(36910);
/**
 * @module Remembers what has been read, so that directories, meta-data files and counter data files are recognised when
 * they appear again, under any path, in the same read or a later one.
 */






/** How much memory meta-data may take, in bytes: far more than the binaries of any project need. */
const MAX_META_MEMORY = 2 ** 30;
/** The directories and files that have been read so far. */
class SeenFiles {
    maxMetaMemory;
    budget;
    directories = new Map();
    metas = new Map();
    /** The paths of readable counter data files, by file name; nearly always one, which needs no list. */
    counters = new Map();
    files;
    metaMemory = 0;
    /**
     * @param maxMetaMemory how much memory meta-data may take, in bytes
     * @param budget for everything that is read with this
     */
    constructor(maxMetaMemory = MAX_META_MEMORY, budget = new _bytes_fileReader_js__WEBPACK_IMPORTED_MODULE_2__/* .ReadBudget */ .Q()) {
        this.maxMetaMemory = maxMetaMemory;
        this.budget = budget;
        this.files = new _bytes_fileReader_js__WEBPACK_IMPORTED_MODULE_2__/* .FileReader */ .q(budget);
    }
    /**
     * Remembers a directory.
     * @returns the path under which it was seen before, if it was
     */
    directory(path) {
        const place = (0,_realDirectory_js__WEBPACK_IMPORTED_MODULE_4__/* .realDirectory */ .U)(path);
        const known = this.directories.get(place);
        if (known === undefined)
            this.directories.set(place, path);
        return known;
    }
    /**
     * Decodes a meta-data file, unless the same bytes have been seen under the same tag.
     * @param bytes may be overwritten afterwards
     * @throws FormatError when the bytes are not a meta-data file; UserError when all meta-data together takes too much
     * memory
     */
    meta(tag, bytes) {
        const known = this.metas.get(tag) ?? [];
        const same = known.find(({ meta }) => Buffer.compare(meta.bytes, bytes) === 0);
        if (same !== undefined)
            return same;
        const meta = (0,_format_metaFile_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeMetaFile */ .ak)(new Uint8Array(bytes));
        const needed = this.metaMemory + memoryOf(meta);
        if (needed > this.maxMetaMemory)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`together with the meta-data read before, it takes more than ${this.maxMetaMemory} bytes of memory`, 'Report on fewer binaries at a time.');
        this.metaMemory = needed;
        const added = { meta, layout: new _counters_counterLayout_js__WEBPACK_IMPORTED_MODULE_5__/* .CounterLayout */ .L(meta) };
        this.metas.set(tag, [...known, added]);
        return added;
    }
    /**
     * Finds an earlier copy of a counter data file. The file name holds the process id and a time in nanoseconds, so that
     * files with the same name and the same bytes are copies.
     * @returns the path of the copy that was added before, if any
     */
    copyOf(path, bytes) {
        return this.pathsOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)).find((other) => other !== path && this.holds(other, bytes));
    }
    /**
     * Remembers a counter data file for `copyOf`.
     * @param path of a file that could be read
     */
    add(path) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
        const known = this.pathsOf(name);
        if (known.length === 0)
            this.counters.set(name, path);
        else if (!known.includes(path))
            this.counters.set(name, [...known, path]);
    }
    pathsOf(name) {
        const known = this.counters.get(name) ?? [];
        return typeof known === 'string' ? [known] : known;
    }
    holds(path, bytes) {
        try {
            return Buffer.compare(this.files.read(path, 'meta-data'), bytes) === 0;
        }
        catch {
            // The earlier file is gone by now. Since only its path is kept, this one cannot be known to be a copy.
            return false;
        }
    }
}
/** Estimates the memory that decoded meta-data takes, in bytes; units are kept as numbers of four bytes. */
function memoryOf({ bytes, packages }) {
    const functions = packages.reduce((sum, pkg) => sum + pkg.records.length, 0);
    const strings = packages.reduce((sum, pkg) => sum + pkg.records.strings, 0);
    return 5 * bytes.length + 256 * functions + 8 * strings;
}


/***/ }),

/***/ 32078:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ writtenInstead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** @module What a process wrote as it ended, after its directory was listed: whoever collects need not wait for programs to end. */


const LIVE_NAME = /^live\.covcounters\.(\d+)\.(\d+)$/;
const COUNTER_NAME = /^covcounters\.([^\t\n\f\r ]+)\.(\d+)\.(\d+)$/;
/**
 * The last counter data file of the process whose live file is gone: it writes the one before it removes the other.
 * @param live the path of its live file
 * @returns undefined if there is none
 */
function writtenInstead(live) {
    const [, pid, started = '0'] = LIVE_NAME.exec((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(live)) ?? [];
    let last;
    for (const name of namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(live))) {
        const [, tag, own, written] = COUNTER_NAME.exec(name) ?? [];
        if (tag === undefined || own !== pid || written === undefined)
            continue;
        const time = BigInt(written);
        // An earlier process may have had the same id.
        if (time < BigInt(started) || time < (last?.time ?? 0n))
            continue;
        last = { tag, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(live), name), pid: Number(own), time };
    }
    return last;
}
function namesIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 46760:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   combinePods: () => (/* binding */ combinePods),
/* harmony export */   mergePackages: () => (/* binding */ mergePackages)
/* harmony export */ });
/* harmony import */ var _bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63311);
/* harmony import */ var _format_encodeMeta_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36607);
/* harmony import */ var _format_format_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(32263);
/* harmony import */ var _counters_counterArithmetic_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(76708);
/* harmony import */ var _format_metaHash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8413);
/* harmony import */ var _write_podFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(90796);
/* harmony import */ var _write_mergePods_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(32976);
/* harmony import */ var _read_granularity_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(86725);








/** Writes each pod as `mergePods` does, but only the chosen packages. The meta-data files get new hashes and names. */
async function mergePackages(pods, outDirectory, matches, entriesOf = _write_mergePods_js__WEBPACK_IMPORTED_MODULE_4__/* .allEntries */ .Y) {
    const modes = new Map();
    const times = new Map();
    for (const pod of pods) {
        const { meta, processes } = pod;
        const blobs = [];
        const newIndexes = new Map();
        for (const [packageIndex, { importPath, blob }] of meta.packages.entries()) {
            if (matches(importPath))
                newIndexes.set(packageIndex, blobs.push(blob) - 1);
        }
        const metaHash = (0,_format_metaHash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashBlobs */ .DW)((0,_format_metaHash_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(meta.packages), blobs);
        const tag = (0,_bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(metaHash);
        // Binaries with the same remaining packages become one pod: their counter data files need different names.
        const mode = (0,_format_format_js__WEBPACK_IMPORTED_MODULE_6__/* .widerMode */ .$Q)(modes.get(tag) ?? meta.mode, meta.mode);
        modes.set(tag, mode);
        const time = largerOf((0,_write_podFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .latestTime */ .ZV)(processes), (times.get(tag) ?? -1n) + 1n);
        times.set(tag, time);
        const bytes = (0,_format_encodeMeta_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeMetaFile */ .k)({ hash: metaHash, mode, granularity: meta.granularity, blobs });
        await (0,_write_podFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMetaFile */ .B7)(outDirectory, tag, bytes);
        await (0,_write_podFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .writeCounterFile */ .Ii)(outDirectory, tag, {
            metaHash,
            time,
            origin: (0,_write_podFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .commonOrigin */ .wU)(processes),
            entries: renumbered(entriesOf(pod), newIndexes),
        });
    }
}
function largerOf(one, other) {
    return one > other ? one : other;
}
/**
 * Combines all pods into one, package by package and function by function. Functions that are the same in several binaries
 * become one. Read the pods with `arithmetic: 'widest'`, which is how Go adds up.
 * @throws UserError when the granularities differ
 */
async function combinePods(pods, outDirectory, matches) {
    const [first] = pods;
    if (first === undefined)
        return;
    (0,_read_granularity_js__WEBPACK_IMPORTED_MODULE_5__/* .checkGranularity */ .j)(pods);
    const algorithm = (0,_format_metaHash_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(pods.flatMap(({ meta }) => meta.packages));
    const packages = new Map();
    let mode = first.meta.mode;
    for (const { meta, counters } of pods) {
        mode = (0,_format_format_js__WEBPACK_IMPORTED_MODULE_6__/* .widerMode */ .$Q)(mode, meta.mode);
        for (const [packageIndex, metaPackage] of meta.packages.entries()) {
            if (!matches(metaPackage.importPath))
                continue;
            const combined = packages.get(metaPackage.importPath) ?? new CombinedPackage(algorithm, metaPackage);
            packages.set(metaPackage.importPath, combined);
            for (const [functionIndex, metaFunction] of metaPackage.functions.entries()) {
                combined.add(mode, metaFunction, counters.of(packageIndex, functionIndex));
            }
        }
    }
    const combined = [...packages.values()];
    const blobs = combined.map((combinedPackage) => combinedPackage.encode());
    const metaHash = (0,_format_metaHash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashBlobs */ .DW)(algorithm, blobs);
    const processes = pods.flatMap((pod) => pod.processes);
    const bytes = (0,_format_encodeMeta_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeMetaFile */ .k)({ hash: metaHash, mode, granularity: first.meta.granularity, blobs });
    await (0,_write_podFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMetaFile */ .B7)(outDirectory, (0,_bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(metaHash), bytes);
    await (0,_write_podFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .writeCounterFile */ .Ii)(outDirectory, (0,_bytes_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .uh)(metaHash), {
        metaHash,
        time: (0,_write_podFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .latestTime */ .ZV)(processes),
        origin: (0,_write_podFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .commonOrigin */ .wU)(processes),
        entries: combined.flatMap((combinedPackage, packageIndex) => combinedPackage.entries(packageIndex)),
    });
}
/** A package combined from those of several binaries. */
class CombinedPackage {
    algorithm;
    first;
    functions = [];
    indexes = new Map();
    counters = new Map();
    constructor(algorithm, first) {
        this.algorithm = algorithm;
        this.first = first;
    }
    add(mode, metaFunction, counters) {
        const index = this.indexOf(metaFunction);
        if (counters === undefined)
            return;
        const known = this.counters.get(index);
        if (known === undefined)
            this.counters.set(index, counters.slice());
        else
            (0,_counters_counterArithmetic_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeInto */ .Pz)(mode, known, 0, counters, 0, counters.length);
    }
    encode() {
        const { importPath, name, modulePath } = this.first;
        return (0,_format_encodeMeta_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePackage */ .V)(this.algorithm, { importPath, name, modulePath, functions: this.functions });
    }
    entries(packageIndex) {
        return [...this.counters]
            .sort(([one], [other]) => one - other)
            .map(([functionIndex, counters]) => ({ packageIndex, functionIndex, counters }));
    }
    indexOf(metaFunction) {
        const identity = (0,_format_metaHash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFunction */ .l_)(this.algorithm, metaFunction);
        const known = this.indexes.get(identity);
        if (known !== undefined)
            return known;
        this.indexes.set(identity, this.functions.length);
        return this.functions.push(metaFunction) - 1;
    }
}
function* renumbered(entries, newIndexes) {
    for (const entry of entries) {
        const packageIndex = newIndexes.get(entry.packageIndex);
        if (packageIndex !== undefined)
            yield { ...entry, packageIndex };
    }
}


/***/ }),

/***/ 70986:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   writeSetOperation: () => (/* binding */ writeSetOperation)
/* harmony export */ });
/* harmony import */ var _mergeData_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46760);
/* harmony import */ var _write_mergePods_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32976);
/* harmony import */ var _read_readPods_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(13757);



/**
 * Writes the difference or the intersection of directories.
 * @param pods read with a column for each directory
 * @returns notes for the user on what may be unexpected in the result
 */
async function writeSetOperation(pods, request) {
    const notes = [];
    const results = new Map();
    for (const pod of pods) {
        const counters = firstDirectory(pod);
        for (const note of operate(pod, counters, request, pods.length === 1))
            notes.push(note);
        results.set(pod.tag, counters.values());
    }
    const entriesOf = (pod) => results.get(pod.tag) ?? [];
    const written = pods.map(withoutOrigin);
    if (request.matches === undefined)
        await (0,_write_mergePods_js__WEBPACK_IMPORTED_MODULE_1__/* .mergePods */ .$)(written, request.outDirectory, entriesOf);
    else
        await (0,_mergeData_js__WEBPACK_IMPORTED_MODULE_0__.mergePackages)(written, request.outDirectory, request.matches, entriesOf);
    return notes;
}
/** @param alone whether this is the only pod */
function operate(pod, counters, { operation, directories }, alone) {
    if (operation === 'intersect')
        return intersect(pod, counters, directories, alone);
    subtract(pod, counters);
    // Of a single binary, Go answers without a word.
    return alone ? [] : notSubtracted(pod);
}
/** Like Go, removes arguments and system: the result is not from any process. */
function withoutOrigin(pod) {
    return {
        ...pod,
        processes: pod.processes.map((process) => ({ ...process, args: [], goos: '', goarch: '' })),
    };
}
function firstDirectory(pod) {
    const entries = pod.countersByColumn.get(0)?.entries() ?? [];
    return new Map([...entries].map((entry) => [keyOf(entry), { ...entry, counters: entry.counters.slice() }]));
}
function subtract(pod, counters) {
    for (const [column, others] of pod.countersByColumn) {
        if (column === 0)
            continue;
        for (const other of others.entries())
            clear(counters.get(keyOf(other)), other, (count) => count !== 0);
    }
}
/** Says of a binary of the first input that the others know nothing of it: the two may be different builds of one program. */
function notSubtracted({ tag, processes }) {
    const hasFirst = processes.some(({ directory }) => directory === 0);
    const hasOthers = processes.some(({ directory }) => directory > 0);
    if (!hasFirst || hasOthers)
        return [];
    return [`no other input has counters of binary ${tag}: nothing is subtracted from its counters`];
}
/**
 * Intersects file by file, as Go does: a unit is kept if it was executed in every file of the other directories that has
 * its function.
 * @param alone whether this is the only pod, for which Go ignores directories without counters of it
 */
function intersect(pod, counters, directories, alone) {
    const notes = [];
    for (let directory = 1; directory < directories; directory++) {
        const files = pod.processes.filter((process) => process.directory === directory);
        if (files.length === 0) {
            notes.push(`input ${directory + 1} has no counters of binary ${pod.tag}: ${alone ? 'the input is ignored' : 'none of its counters are kept'}`);
            if (!alone)
                counters.clear();
            continue;
        }
        if (files.length > 1)
            notes.push(`input ${directory + 1} has ${files.length} counter data files of binary ${pod.tag}: the result keeps units that were executed in each of these files that has the function; merge the files first to keep units that any of them executed`);
        const found = new Set();
        for (const file of files) {
            for (const other of (0,_read_readPods_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileCounters */ .wO)(pod, file).entries()) {
                found.add(keyOf(other));
                clear(counters.get(keyOf(other)), other, (count) => count === 0);
            }
        }
        for (const key of counters.keys())
            if (!found.has(key))
                counters.delete(key);
    }
    return notes;
}
function clear(entry, other, when) {
    if (entry === undefined)
        return;
    for (const [i, count] of other.counters.entries())
        if (when(count))
            entry.counters[i] = 0;
}
function keyOf({ packageIndex, functionIndex }) {
    return `${packageIndex}.${functionIndex}`;
}


/***/ }),

/***/ 96700:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ formatPercent)
/* harmony export */ });
/** @module Formats percentages as Go does. */
/**
 * 100 × covered ÷ total, formatted as by Go's `%.1f%%`; `0.0%` when there is nothing to cover.
 *
 * Go rounds the exact value, ties to even, whereas toFixed rounds ties up. With one decimal, the only exact ties end in
 * .25 and .75, and only .25 is rounded differently.
 */
function formatPercent(covered, total) {
    // Most functions are covered completely or not at all, and toFixed is slow.
    if (covered === 0)
        return '0.0%';
    if (covered === total)
        return '100.0%';
    const percent = (100 * covered) / Math.max(total, 1);
    const whole = Math.floor(percent);
    return percent - whole === 0.25 ? `${whole}.2%` : `${percent.toFixed(1)}%`;
}


/***/ }),

/***/ 53227:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XO: () => (/* binding */ resolvePattern),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   sb: () => (/* binding */ splitPatterns),
/* harmony export */   xz: () => (/* binding */ parsePackagePatterns),
/* harmony export */   z$: () => (/* binding */ matchPieces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** @module Package patterns as `-pkg` takes them. */

/** Splits a comma-separated list of patterns; empty ones are ignored. */
function splitPatterns(list) {
    return list.split(',').filter((pattern) => pattern !== '');
}
/**
 * Matches packages that any pattern of the list matches. In a pattern, `...` matches any text, and `/...` at the end also
 * matches nothing (`go help packages`).
 */
function parsePackagePatterns(list) {
    const matches = splitPatterns(list).map(matchPattern);
    return (importPath) => matches.some((match) => match(importPath));
}
/** Whether a pattern names directories (`./...`, `..`) instead of import paths. In Go's covdata it matches nothing. */
function isRelative(pattern) {
    return /^\.\.?(?:\/|$)/.test(pattern);
}
/** Makes a relative pattern absolute, as if in the root directory of a module. */
function resolvePattern(pattern, modulePath) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(modulePath, pattern).replace(/\/$/, '');
}
function matchPattern(pattern) {
    const whole = matchPieces(pattern.split('...'));
    if (!pattern.endsWith('/...'))
        return whole;
    const parent = matchPieces(pattern.slice(0, -'/...'.length).split('...'));
    return (importPath) => whole(importPath) || parent(importPath);
}
/**
 * Matches texts that consist of `pieces` in this order with any text between them. Each piece is matched where it first
 * occurs, so no pattern takes long; a regular expression could take exponential time.
 */
function matchPieces(pieces) {
    const [first = '', ...rest] = pieces;
    const last = rest.pop();
    if (last === undefined)
        return (importPath) => importPath === first;
    return (importPath) => {
        if (!importPath.startsWith(first))
            return false;
        let position = first.length;
        for (const piece of rest) {
            const found = importPath.indexOf(piece, position);
            if (found < 0)
                return false;
            position = found + piece.length;
        }
        return importPath.length - last.length >= position && importPath.endsWith(last);
    };
}


/***/ }),

/***/ 47891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jK: () => (/* binding */ countUnits),
  hJ: () => (/* binding */ coveredStatements),
  aB: () => (/* binding */ indexUnits)
});

// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __nccwpck_require__(44122);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __nccwpck_require__(32263);
;// CONCATENATED MODULE: ./src/covdata/units/unitOrder.ts
/** @module Sorts units in Go's report order: source file, start line, end line, start column, end column, statements. */


/** The fields of a unit in the order of comparison: start line, end line, start column, end column, statements. */
const FIELDS = [0, 2, 1, 3, 4];
/** Below these bounds, a file, a line and a unit of a package fit into one 53-bit number. */
const LINES = 2 ** 22;
const UNITS = 2 ** 20;
const FILES = 2 ** 11;
/** Up to this many units that start on the same line are sorted by insertion. */
const MAX_INSERTED = 16;
/**
 * The numbers of the units in Go's order. Equal units of different functions, whose order Go leaves open, are sorted by
 * the name of the function, so that the order of the binaries does not matter.
 */
function unitOrder(list) {
    const { functions, functionOf, positions } = list;
    const files = [...new Set(functions.map(({ sourceFile }) => sourceFile))].sort(byteOrder/* compareBytes */.X);
    const rankOfFile = new Map(files.map((file, rank) => [file, rank]));
    const ranks = new Uint32Array(functions.length);
    for (const [index, { sourceFile }] of functions.entries())
        ranks[index] = rankOfFile.get(sourceFile) ?? 0;
    const compare = (one, other) => {
        const [oneFunction = 0, otherFunction = 0] = [functionOf[one], functionOf[other]];
        const byFile = (ranks[oneFunction] ?? 0) - (ranks[otherFunction] ?? 0);
        if (byFile !== 0)
            return byFile;
        for (const field of FIELDS) {
            const difference = (positions[one * format/* UNIT_FIELDS */.RU + field] ?? 0) - (positions[other * format/* UNIT_FIELDS */.RU + field] ?? 0);
            if (difference !== 0)
                return difference;
        }
        return compareFunctions(functions[oneFunction], functions[otherFunction]) || oneFunction - otherFunction;
    };
    const keys = files.length > FILES ? undefined : keysOf(list, ranks);
    if (keys !== undefined)
        return orderOf(keys, compare);
    return Uint32Array.from({ length: functionOf.length }, (_, index) => index).sort(compare);
}
/**
 * Packs file, line and number of each unit into one number; undefined if some unit does not fit.
 * @param ranks for each function, the position of its file in byte order
 */
function keysOf({ functionOf, positions }, ranks) {
    const total = functionOf.length;
    if (total > UNITS)
        return undefined;
    const keys = new Float64Array(total);
    for (let unit = 0; unit < total; unit++) {
        const line = positions[unit * format/* UNIT_FIELDS */.RU] ?? 0;
        if (line >= LINES)
            return undefined;
        keys[unit] = ((ranks[functionOf[unit] ?? 0] ?? 0) * LINES + line) * UNITS + unit;
    }
    return keys;
}
/** Sorting numbers is many times faster than sorting with a function, which is left for units on the same line. */
function orderOf(keys, compare) {
    const total = keys.length;
    const order = new Uint32Array(total);
    keys.sort();
    let from = 0;
    let place = -1;
    for (let to = 0; to <= total; to++) {
        const key = keys[to] ?? Infinity;
        const own = Math.floor(key / UNITS);
        if (own !== place) {
            if (to - from > MAX_INSERTED)
                order.subarray(from, to).sort(compare);
            else if (to - from > 1)
                sortRun(order, from, to, compare);
            from = to;
            place = own;
        }
        if (to < total)
            order[to] = key - own * UNITS;
    }
    return order;
}
function compareFunctions(one, other) {
    return (0,byteOrder/* compareBytes */.X)(one?.name ?? '', other?.name ?? '') || Number(one?.literal) - Number(other?.literal);
}
/** Sorts by insertion, which is fastest for few elements. */
function sortRun(order, from, to, compare) {
    for (let at = from + 1; at < to; at++) {
        const unit = order[at] ?? 0;
        let free = at;
        for (; free > from && compare(order[free - 1] ?? 0, unit) > 0; free--)
            order[free] = order[free - 1] ?? 0;
        order[free] = unit;
    }
}

;// CONCATENATED MODULE: ./src/covdata/units/packageUnits.ts
/** @module The units of a package that is in several binaries: each unit once, in Go's report order. */


/** Stands for the place of units that are left out: larger than any. */
const NOWHERE = 0xffffffff;
/** Collects the units of a package from several binaries. */
class PackageUnitsBuilder {
    functions = [];
    functionsByName = new Map();
    /** The indexes of functions whose name another function has too, by literal mark, name and source file. */
    namesakes = new Map();
    known = [];
    /** For each function of the first binary, its index in `functions`. */
    firstOwners = new Uint32Array();
    segments = [];
    segmentsByStart = new Map();
    total = 0;
    /**
     * Adds the package as one binary has it. Most packages are the same in all binaries, and so are most functions of the
     * others; both are recognised and added once. `build` finds the remaining duplicate units.
     * @returns for each function, the number of its first unit; its other units have the numbers that follow
     */
    add(records) {
        const same = this.known.find((known) => known.records.equals(records));
        if (same !== undefined)
            return same.starts;
        const starts = this.known.length === 0 ? this.addWhole(records) : this.addByFunction(records);
        this.known.push({ records, starts });
        return starts;
    }
    /**
     * Sorts the units and removes duplicates.
     * @param isLeftOut decides by source file which units are left out
     */
    build(isLeftOut) {
        const { positions, functionOf } = this.flatten();
        const leftOut = this.functions.map(({ sourceFile }) => isLeftOut(sourceFile));
        const order = unitOrder({ functions: this.functions, functionOf, positions });
        const placeOf = new Uint32Array(this.total);
        const sortedFunctionOf = new Uint32Array(this.total);
        const sorted = new Uint32Array(this.total * format/* UNIT_FIELDS */.RU);
        let used = 0;
        for (const unit of order) {
            const owner = functionOf[unit] ?? 0;
            if (leftOut[owner] === true) {
                placeOf[unit] = NOWHERE;
                continue;
            }
            const last = used - 1;
            const isNew = last < 0 || sortedFunctionOf[last] !== owner || !sameUnit(sorted, last, positions, unit);
            if (isNew) {
                sortedFunctionOf[used] = owner;
                for (let i = 0; i < format/* UNIT_FIELDS */.RU; i++)
                    sorted[used * format/* UNIT_FIELDS */.RU + i] = positions[unit * format/* UNIT_FIELDS */.RU + i] ?? 0;
                used++;
            }
            placeOf[unit] = used - 1;
        }
        return {
            functions: this.functions,
            functionOf: sortedFunctionOf.subarray(0, used),
            positions: sorted.subarray(0, used * format/* UNIT_FIELDS */.RU),
            placeOf,
        };
    }
    /** Adds the first records, which have nothing to be compared with. */
    addWhole(records) {
        this.firstOwners = new Uint32Array(records.length);
        for (let index = 0; index < records.length; index++)
            this.firstOwners[index] = this.indexOf(records, index);
        this.total = records.units;
        return records.unitStarts.subarray(0, records.length);
    }
    addByFunction(records) {
        return Uint32Array.from({ length: records.length }, (_, index) => this.addFunction(this.indexOf(records, index), records.unitsOf(index)));
    }
    addFunction(functionIndex, units) {
        const key = `${functionIndex}:${units[0]}.${units[1]}`;
        const variants = this.segmentsByStart.get(key);
        const known = variants?.find((segment) => equalNumbers(segment.units, units));
        if (known !== undefined)
            return known.start;
        const segment = { functionIndex, units, start: this.total };
        this.segments.push(segment);
        if (variants === undefined)
            this.segmentsByStart.set(key, [segment]);
        else
            variants.push(segment);
        this.total += units.length / format/* UNIT_FIELDS */.RU;
        return segment.start;
    }
    indexOf(records, index) {
        const name = records.name(index);
        const sourceFile = records.sourceFile(index);
        const literal = records.isLiteral(index);
        const known = this.functionsByName.get(name);
        if (known === undefined) {
            this.functionsByName.set(name, this.functions.length);
            return this.functions.push({ name, sourceFile, literal }) - 1;
        }
        const namesake = this.functions[known];
        if (namesake?.sourceFile === sourceFile && namesake.literal === literal)
            return known;
        const key = `${literal ? 1 : 0}${name}\0${sourceFile}`;
        const other = this.namesakes.get(key);
        if (other !== undefined)
            return other;
        this.namesakes.set(key, this.functions.length);
        return this.functions.push({ name, sourceFile, literal }) - 1;
    }
    flatten() {
        const [first] = this.known;
        const functionOf = new Uint32Array(this.total);
        if (first === undefined)
            return { functionOf, positions: new Uint32Array() };
        const { records } = first;
        for (let index = 0, unit = 0; index < records.length; index++) {
            const end = records.unitStarts[index + 1] ?? 0;
            while (unit < end)
                functionOf[unit++] = this.firstOwners[index] ?? 0;
        }
        if (this.segments.length === 0)
            return { functionOf, positions: records.positions };
        const positions = new Uint32Array(this.total * format/* UNIT_FIELDS */.RU);
        positions.set(records.positions);
        for (const { functionIndex, units, start } of this.segments) {
            functionOf.fill(functionIndex, start, start + units.length / format/* UNIT_FIELDS */.RU);
            positions.set(units, start * format/* UNIT_FIELDS */.RU);
        }
        return { functionOf, positions };
    }
}
function sameUnit(one, unit, others, other) {
    for (let i = 0; i < format/* UNIT_FIELDS */.RU; i++) {
        if (one[unit * format/* UNIT_FIELDS */.RU + i] !== others[other * format/* UNIT_FIELDS */.RU + i])
            return false;
    }
    return true;
}
function equalNumbers(one, other) {
    return one.length === other.length && one.every((number, index) => number === other[index]);
}

;// CONCATENATED MODULE: ./src/covdata/units/unitIndex.ts



/**
 * Builds the index of some binaries.
 * @param matches decides by import path which packages are included
 * @param isLeftOut decides by source file which of their units are not; by default none
 */
function indexUnits(binaries, matches, isLeftOut = () => false) {
    const builders = new Map();
    const placed = [];
    for (const { meta, layout } of binaries) {
        for (const [packageIndex, { importPath, modulePath, records }] of meta.packages.entries()) {
            if (!matches(importPath))
                continue;
            const builder = builders.get(importPath) ?? { units: new PackageUnitsBuilder(), modulePath };
            builders.set(importPath, builder);
            const first = layout.packageStart(packageIndex);
            placed.push({ importPath, layout, first, starts: builder.units.add(records) });
        }
    }
    const packages = [];
    const sorted = new Map();
    let units = 0;
    for (const [importPath, builder] of [...builders].sort(([one], [other]) => (0,byteOrder/* compareBytes */.X)(one, other))) {
        const { placeOf, ...list } = builder.units.build(isLeftOut);
        packages.push({ importPath, modulePath: builder.modulePath, ...list, start: units });
        sorted.set(importPath, { placeOf, ...list, start: units });
        units += list.functionOf.length;
    }
    return {
        packages,
        units,
        statements: statementsOf(packages, () => true),
        unitsOf: unitsOfCounters(binaries, placed, sorted),
    };
}
function unitsOfCounters(binaries, placed, sorted) {
    const unitsOf = new Map(binaries.map(({ layout }) => [layout, new Uint32Array(layout.counters).fill(NOWHERE)]));
    for (const { importPath, layout, first, starts } of placed) {
        const [units, list] = [unitsOf.get(layout), sorted.get(importPath)];
        if (units === undefined || list === undefined)
            continue;
        for (let index = 0; index < starts.length; index++) {
            const shift = (starts[index] ?? 0) - layout.start(first + index);
            const end = layout.start(first + index + 1);
            for (let at = layout.start(first + index); at < end; at++) {
                const place = list.placeOf[at + shift] ?? NOWHERE;
                units[at] = place === NOWHERE ? NOWHERE : list.start + place;
            }
        }
    }
    return unitsOf;
}
/**
 * Counts how often each unit of the index was executed.
 * @param counters of binaries that are in the index; others are ignored
 * @param mode how the counts of several binaries are added up
 * @returns a count for each unit
 */
function countUnits(index, counters, mode) {
    const counts = new Uint32Array(index.units);
    for (const part of counters) {
        const units = index.unitsOf.get(part.layout);
        if (units !== undefined)
            part.addTo(counts, units, mode);
    }
    return counts;
}
/**
 * The number of covered statements.
 * @param counts parallel to the units of the index
 */
function coveredStatements(index, counts) {
    return statementsOf(index.packages, (unit) => counts[unit] !== 0);
}
function statementsOf(packages, counts) {
    return packages.reduce((sum, { positions, start }) => {
        for (let at = format/* UNIT_FIELDS */.RU - 1, unit = start; at < positions.length; at += format/* UNIT_FIELDS */.RU, unit++) {
            if (counts(unit))
                sum += positions[at] ?? 0;
        }
        return sum;
    }, 0);
}


/***/ }),

/***/ 32976:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mergePods),
/* harmony export */   Y: () => (/* binding */ allEntries)
/* harmony export */ });
/* harmony import */ var _podFiles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90796);

/** All counters of a pod. */
const allEntries = (pod) => pod.counters.entries();
/** Writes each pod with its counters merged into one file; the meta-data files are copied byte for byte. */
async function mergePods(pods, outDirectory, entriesOf = allEntries) {
    for (const pod of pods) {
        await (0,_podFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMetaFile */ .B7)(outDirectory, pod.tag, pod.meta.bytes);
        await (0,_podFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCounterFile */ .Ii)(outDirectory, pod.tag, {
            metaHash: Buffer.from(pod.meta.hash, 'hex'),
            time: (0,_podFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .latestTime */ .ZV)(pod.processes),
            origin: (0,_podFiles_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOrigin */ .wU)(pod.processes),
            entries: entriesOf(pod),
        });
    }
}


/***/ }),

/***/ 90796:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ writeMetaFile),
/* harmony export */   Ii: () => (/* binding */ writeCounterFile),
/* harmony export */   ZV: () => (/* binding */ latestTime),
/* harmony export */   wU: () => (/* binding */ commonOrigin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _format_encodeCounters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53443);
/* harmony import */ var _bytes_fileSystem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(49749);
/** @module Writes a pod as one meta-data file and one counter data file, with names that every covdata recognises. */



/** Writes the meta-data file of the pod with this tag; an existing one is replaced. */
async function writeMetaFile(directory, tag, bytes) {
    await (0,_bytes_fileSystem_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFile */ ._h)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(directory, `covmeta.${tag}`), bytes);
}
/** Writes merged counters to a file whose name has process id 0, as Go's covdata does. */
async function writeCounterFile(directory, tag, merged) {
    const bytes = (0,_format_encodeCounters_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeCounterFile */ .p)(merged.metaHash, merged.origin, merged.entries);
    await (0,_bytes_fileSystem_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFile */ ._h)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(directory, `covcounters.${tag}.0.${merged.time}`), bytes);
}
/** The latest time of the processes: unlike the current time, it names the same file for the same input. */
function latestTime(processes) {
    return processes.reduce((most, { time }) => (time > most ? time : most), 0n);
}
/** What all processes have in common; anything that differs is left empty (Go's cmd/covdata/argsmerge.go). */
function commonOrigin(processes) {
    const [first] = processes;
    if (first === undefined)
        return { args: [], goos: '', goarch: '' };
    const allHave = (has) => processes.every(has);
    return {
        args: allHave(({ args }) => equalTexts(args, first.args)) ? first.args : [],
        goos: allHave(({ goos }) => goos === first.goos) ? first.goos : '',
        goarch: allHave(({ goarch }) => goarch === first.goarch) ? first.goarch : '',
    };
}
function equalTexts(one, other) {
    return one.length === other.length && one.every((text, index) => text === other[index]);
}


/***/ }),

/***/ 46624:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ overlapFinder)
/* harmony export */ });
/** More columns than a line can have for the compiler. */
const MAX_COLUMNS = 2 ** 21;
/** Returns a function that finds the units with exactly the range of a given one or, if there are none, all that overlap it. */
function overlapFinder(units) {
    const exact = new Map();
    for (const unit of units)
        exact.set(keyOf(unit), [...(exact.get(keyOf(unit)) ?? []), unit]);
    const sorted = units.filter((unit) => unit.statements > 0).sort((a, b) => startOf(a) - startOf(b));
    const starts = sorted.map(startOf);
    // The furthest end of each unit and all before it: units of several revisions may overlap each other.
    let furthest = 0;
    const ends = sorted.map((unit) => (furthest = Math.max(furthest, endOf(unit))));
    return (unit) => {
        const same = exact.get(keyOf(unit));
        if (same !== undefined)
            return same;
        const [start, end] = [startOf(unit), endOf(unit)];
        const found = [];
        for (let i = firstAtLeast(starts, end) - 1; i >= 0 && (ends[i] ?? 0) > start; i--) {
            const other = sorted[i];
            if (other !== undefined && endOf(other) > start)
                found.push(other);
        }
        return found;
    };
}
function keyOf(unit) {
    return `${unit.startLine}.${unit.startColumn},${unit.endLine}.${unit.endColumn}`;
}
function startOf(unit) {
    return position(unit.startLine, unit.startColumn);
}
function endOf(unit) {
    return position(unit.endLine, unit.endColumn);
}
function position(line, column) {
    return line * MAX_COLUMNS + Math.min(column, MAX_COLUMNS - 1);
}
/** The index of the first of the ascending values that is not below the limit. */
function firstAtLeast(values, limit) {
    let [low, high] = [0, values.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((values[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 2480:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ uncoveredOf),
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   Zv: () => (/* binding */ unitTally),
/* harmony export */   aA: () => (/* binding */ tallyUnits),
/* harmony export */   je: () => (/* binding */ talliesOfUnits),
/* harmony export */   tB: () => (/* binding */ sumAllTallies),
/* harmony export */   w4: () => (/* binding */ sumTallies)
/* harmony export */ });
const NOTHING = { covered: 0, total: 0 };
/**
 * The covered and total statements of units.
 * @param countOf returns the count that decides whether a unit is covered
 */
function tallyUnits(units, countOf) {
    let covered = 0;
    let total = 0;
    for (const unit of units) {
        total += unit.statements;
        if (countOf(unit) > 0)
            covered += unit.statements;
    }
    return { covered, total };
}
/** How many statements parts have together: units, ranges of lines. */
function statementsOf(parts) {
    return parts.reduce((sum, { statements }) => sum + statements, 0);
}
/**
 * The tallies of units, for all sources together and for each.
 * @param sources the number of sources
 */
function talliesOfUnits(units, sources) {
    return {
        together: tallyUnits(units, (unit) => unit.count),
        bySource: Array.from({ length: sources }, (_, i) => tallyUnits(units, (unit) => unit.counts[i] ?? 0)),
        ...unitTestsOf(units),
    };
}
function unitTestsOf(units) {
    if (units[0]?.unitTests === undefined)
        return {};
    const { covered } = tallyUnits(units, ({ unitTests = 0 }) => unitTests);
    const { covered: both } = tallyUnits(units, ({ unitTests = 0, count }) => Math.min(unitTests, count));
    return { unitTests: { covered, both } };
}
/** The sum of tallies; zero for none. */
function sumTallies(tallies) {
    return tallies.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }), NOTHING);
}
/**
 * The sums of the tallies of files or packages, for all sources together and for each.
 * @param sources the number of sources
 */
function sumAllTallies(parts, sources) {
    const all = parts.map(({ tallies }) => tallies);
    return {
        together: sumTallies(all.map((tallies) => tallies.together)),
        bySource: Array.from({ length: sources }, (_, i) => sumTallies(all.flatMap(({ bySource }) => bySource[i] ?? []))),
        ...sumUnitTests(all.flatMap(({ unitTests }) => unitTests ?? [])),
    };
}
function sumUnitTests(tallies) {
    if (tallies.length === 0)
        return {};
    return {
        unitTests: tallies.reduce((a, b) => ({ covered: a.covered + b.covered, both: a.both + b.both })),
    };
}
/** The statements of a tally that were not executed. */
function uncoveredOf({ covered, total }) {
    return total - covered;
}
/** The statements that unit tests cover, of those that the total has; undefined without data of theirs. */
function unitTally({ together: { total }, unitTests }) {
    return unitTests === undefined ? undefined : { covered: unitTests.covered, total };
}


/***/ }),

/***/ 38952:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pairUnits: () => (/* binding */ pairUnits),
/* harmony export */   placeOf: () => (/* binding */ placeOf),
/* harmony export */   shapeOf: () => (/* binding */ shapeOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(88965);
/* harmony import */ var _coverage_overlaps_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(46624);
/* harmony import */ var _support_arrays_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30009);
/* harmony import */ var _coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2480);
/**
 * @module Finds the units of one revision of a file again in another one. Nothing but the data is needed: units of a
 * function are compared by their shape (columns, height, statements), which stays when code above them grows or shrinks.
 */




function pairUnits(before, after, { isSameText, hasNames }) {
    const found = new Map();
    const used = new Set();
    const pair = (one, other) => {
        found.set(other, one);
        for (const unit of one)
            used.add(unit);
    };
    if (isSameText)
        pairByPlace(before, after, pair);
    else if (hasNames)
        pairByFunction(before, after, pair);
    else
        pairSequences(before, after, pair);
    const left = before.filter((unit) => !used.has(unit));
    pairOverlapping(before, left, after.filter((unit) => !found.has(unit)), isSameText, pair);
    return {
        pairs: after.flatMap((unit) => {
            const counterpart = found.get(unit);
            return counterpart === undefined ? [] : [{ after: unit, before: counterpart }];
        }),
        added: after.filter((unit) => !found.has(unit)),
        removed: before.filter((unit) => !used.has(unit)),
    };
}
function pairByPlace(before, after, pair) {
    const places = new Map(before.map((unit) => [placeOf(unit), unit]));
    for (const unit of after) {
        const same = places.get(placeOf(unit));
        if (same !== undefined)
            pair([same], unit);
    }
}
/** Function by function, so that functions may change their order. */
function pairByFunction(before, after, pair) {
    const earlier = byFunction(before);
    for (const [name, units] of byFunction(after)) {
        const known = earlier.get(name);
        if (known !== undefined)
            pairSequences(known, units, pair);
    }
}
function byFunction(units) {
    return (0,_support_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(units, ({ functionName }) => functionName);
}
/** Pairs what the longest common subsequence of shapes has in common. */
function pairSequences(before, after, pair) {
    let [at, to] = [0, 0];
    for (const { added, removed, count } of (0,diff__WEBPACK_IMPORTED_MODULE_2__/* .diffArrays */ .E)(before.map(shapeOf), after.map(shapeOf))) {
        if (removed)
            at += count;
        else if (added)
            to += count;
        else
            for (let i = 0; i < count; i++, at++, to++) {
                const [one, other] = [before[at], after[to]];
                if (one !== undefined && other !== undefined)
                    pair([one], other);
            }
    }
}
/**
 * Other Go versions divide a function into other units. Where nothing has moved and the numbers of statements agree, what
 * overlaps is the same code. Otherwise code was added or removed.
 * @param before all earlier units
 * @param left those of them without a counterpart
 * @param rest later units without a counterpart
 */
function pairOverlapping(before, left, rest, isSameText, pair) {
    const begins = new Set(before.map(beginOf));
    const earlier = byFunction(left);
    for (const [name, units] of byFunction(rest)) {
        const known = earlier.get(name) ?? [];
        const [first] = units;
        const stayed = first !== undefined && begins.has(beginOf(first)) && (0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .statementsOf */ .GX)(known) === (0,_coverage_tallies_js__WEBPACK_IMPORTED_MODULE_0__/* .statementsOf */ .GX)(units);
        if (!isSameText && !stayed)
            continue;
        const overlapping = (0,_coverage_overlaps_js__WEBPACK_IMPORTED_MODULE_3__/* .overlapFinder */ .w)(known);
        for (const unit of units) {
            const same = overlapping(unit).filter((other) => isWithin(other, unit));
            if (same.length > 0)
                pair(same, unit);
        }
    }
}
function beginOf({ functionName, startLine, startColumn }) {
    return `${functionName} ${startLine} ${startColumn}`;
}
/** Whether one of the two contains the other: parts of the same code, not neighbours that grew into each other. */
function isWithin(one, other) {
    return contains(one, other) || contains(other, one);
}
function contains(outer, inner) {
    const startsBefore = outer.startLine < inner.startLine ||
        (outer.startLine === inner.startLine && outer.startColumn <= inner.startColumn);
    const endsAfter = outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn);
    return startsBefore && endsAfter;
}
function placeOf({ startLine, startColumn, endLine, endColumn }) {
    return `${startLine}.${startColumn},${endLine}.${endColumn}`;
}
function shapeOf({ startLine, startColumn, endLine, endColumn, statements }) {
    return `${startColumn},${endLine - startLine}.${endColumn} ${statements}`;
}


/***/ }),

/***/ 61490:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ toolCacheDirectory),
/* harmony export */   o: () => (/* binding */ NETWORK_LIMITS),
/* harmony export */   o3: () => (/* binding */ cacheDirectory),
/* harmony export */   rv: () => (/* binding */ GO_DOWNLOADS)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87700);
/** @module The machine and the network that Go is set up on. */



const GO_DOWNLOADS = 'https://go.dev/dl/';
const NETWORK_LIMITS = { stallMs: 20_000, totalMs: 900_000, retryAfterMs: [1000, 4000] };
/**
 * The runner's tool cache if there is one, otherwise our folder in the user's cache directory.
 * @throws UserError if the user has no home
 */
function toolCacheDirectory(env, platform) {
    const runner = env.RUNNER_TOOL_CACHE ?? '';
    return runner === '' ? cacheDirectory(env, platform) : runner;
}
/**
 * Our folder in the user's cache directory, following the conventions of the system.
 * @throws UserError if the user has no home
 */
function cacheDirectory(env, platform) {
    const path = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    return path.join(userCache(env, platform), 'go-integration-coverage');
}
function userCache(env, platform) {
    if (platform === 'win32')
        return nonEmpty(env.LOCALAPPDATA) ?? node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(homeOf(env.USERPROFILE, node_path__WEBPACK_IMPORTED_MODULE_1__.win32), 'AppData', 'Local');
    if (platform === 'darwin')
        return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(homeOf(env.HOME, node_path__WEBPACK_IMPORTED_MODULE_1__.posix), 'Library', 'Caches');
    // The XDG specification says to ignore relative paths.
    const set = nonEmpty(env.XDG_CACHE_HOME);
    return set !== undefined && node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(set) ? set : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(homeOf(env.HOME, node_path__WEBPACK_IMPORTED_MODULE_1__.posix), '.cache');
}
/** The home that the environment names, otherwise that of the user's account. */
function homeOf(named, path) {
    if (named !== undefined && path.isAbsolute(named))
        return named;
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('there is no place to keep Go in: HOME is not set, and the account has no home directory', 'Set HOME, or RUNNER_TOOL_CACHE to a directory that can be written to.', { cause });
    }
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 26227:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ endBySignal),
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/** @module The end of our own process. */


/** Requests to the file system and for names, in threads that process.exit() waits for, however long they are blocked. */
const REQUEST = /^(?:FSReq|Get(?:Addr|Name)Info)/;
const POLL_MS = 20;
/** How long such requests may take when the run is over; a name service needs half a minute to give up. */
const MAX_REQUEST_MS = 60_000;
const REQUEST_TEXT = 'error: the process was killed: a file or the name service did not answer\n';
/**
 * Ends the process with the exit code that was set, once all output is flushed. Otherwise an abandoned request to a
 * service that does not answer would keep it alive for minutes.
 * @param milliseconds how long requests to the operating system may still take; then the process is killed
 */
async function endProcess(milliseconds = MAX_REQUEST_MS) {
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => {
        stream.write('', () => {
            resolve();
        });
    })));
    await waitForRequests(milliseconds);
    try {
        if (isWaiting())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, REQUEST_TEXT);
    }
    finally {
        exit('SIGKILL');
    }
}
/**
 * Ends the process because of a signal, soon: with the exit code if possible. If the operating system blocks a request,
 * only the signal itself ends it; shells call both the same.
 * @param milliseconds how long requests may take that are under way
 */
async function endBySignal(signal, exitCode, milliseconds) {
    await waitForRequests(milliseconds);
    process.exitCode = exitCode;
    exit(signal);
}
async function waitForRequests(milliseconds) {
    const end = performance.now() + milliseconds;
    // A request whose answer led here counts as active until its callback returns.
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    while (isWaiting() && performance.now() < end)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(POLL_MS);
}
function isWaiting() {
    return process.getActiveResourcesInfo().some((name) => REQUEST.test(name));
}
/** @param signal ends the process if it is still waiting for requests, after what atExit was given to do */
function exit(signal) {
    if (isWaiting()) {
        process.emit('exit', Number(process.exitCode ?? 0));
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
    }
    process.exit();
}


/***/ }),

/***/ 21690:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ refuseInterrupted),
/* harmony export */   WC: () => (/* binding */ INTERRUPT_EXIT_CODES),
/* harmony export */   nA: () => (/* binding */ onInterrupt)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87700);
/* harmony import */ var _endProcess_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26227);
/* harmony import */ var _watchdog_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(81450);
/**
 * @module Ctrl-C, and cancellation by the runner: SIGINT, SIGTERM after 7.5 seconds, SIGKILL after another 2.5. The
 * first signal asks the run to end in good order, the second ends it at once, and so does a deadline.
 */



const INTERRUPT_EXIT_CODES = { SIGINT: 130, SIGTERM: 143 };
/** Enough to end the suite and write the report. */
const MAX_INTERRUPTED_MS = 60_000;
/** How much later the process is killed if it could not even notice that the time was up. */
const BLOCKED_MS = 5000;
/** How long requests to the operating system may take when the process has to end at once. */
const REQUESTS_MS = 200;
/** Listens for SIGINT and SIGTERM from now on. */
function onInterrupt({ onFirst, afterSecondMs = 0, afterFirstMs = MAX_INTERRUPTED_MS, } = {}) {
    const controller = new AbortController();
    let received;
    const listen = (signal) => {
        process.on(signal, () => {
            const endIn = (milliseconds) => {
                const end = () => void (0,_endProcess_js__WEBPACK_IMPORTED_MODULE_1__/* .endBySignal */ .D)(signal, INTERRUPT_EXIT_CODES[signal], REQUESTS_MS);
                if (milliseconds === 0)
                    end();
                else
                    setTimeout(end, milliseconds).unref();
            };
            if (received !== undefined) {
                endIn(afterSecondMs);
                return;
            }
            received = signal;
            endIn(afterFirstMs);
            (0,_watchdog_js__WEBPACK_IMPORTED_MODULE_2__/* .endAfter */ .uY)(afterFirstMs + BLOCKED_MS, `the run did not end after ${signal}, and was killed\n`);
            onFirst?.(signal);
            controller.abort(signal);
        });
    };
    listen('SIGINT');
    listen('SIGTERM');
    return {
        signal: controller.signal,
        exitCode: () => (received === undefined ? undefined : INTERRUPT_EXIT_CODES[received]),
    };
}
/** @throws Interrupted if the run was interrupted: until the suite has started, an interrupt ends the run */
function refuseInterrupted(stop) {
    if (stop.aborted)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Interrupted */ .j$(stop.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
}


/***/ }),

/***/ 92648:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isDumb),
/* harmony export */   m: () => (/* binding */ readSystem)
/* harmony export */ });
/** The environment, platform and working directory of this process, as they are now. */
function readSystem() {
    const { env, platform, arch } = process;
    return { env: { ...env }, platform, arch, workingDirectory: process.cwd() };
}
/** Whether our terminal knows no escape sequences, such as one in an editor. */
function isDumb() {
    return process.env.TERM === 'dumb';
}


/***/ }),

/***/ 81450:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ prepareEnd),
/* harmony export */   Lu: () => (/* binding */ REST_TEXT),
/* harmony export */   uY: () => (/* binding */ endAfter),
/* harmony export */   xo: () => (/* binding */ MAX_REST_MS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__);
/** @module The deadline for our own process: whatever it waits for, it ends. */


/**
 * The program of the thread. It does not depend on the main thread, which may be blocked by the operating system, nor on
 * an orderly exit.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads')
parentPort.once('message', (milliseconds) => {
  setTimeout(() => {
    try {
      require('node:fs').writeSync(1, workerData)
    } finally {
      process.kill(process.pid, 'SIGKILL')
    }
  }, milliseconds)
})
`;
/** How long everything after the suite may take, in milliseconds: reading, writing, publishing. */
const MAX_REST_MS = 30 * 60_000;
const REST_TEXT = `the run did not end within ${MAX_REST_MS / 60_000} minutes after the suite, and was stopped`;
/**
 * Ends this process by SIGKILL after the time, unless it ends earlier. It does not keep the process running.
 * @param text written to standard output before
 */
function endAfter(milliseconds, text) {
    prepareEnd(text)(milliseconds);
}
/**
 * Starts the thread for `endAfter`, which takes some time that may be spared later.
 * @returns what ends this process by SIGKILL after the time, like `endAfter`
 */
function prepareEnd(text) {
    try {
        const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(PROGRAM, { eval: true, workerData: text });
        thread.unref();
        return (milliseconds) => {
            thread.postMessage(milliseconds);
        };
    }
    catch (error) {
        // Without memory for another thread: the run goes on without a deadline.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, `no deadline: ${String(error)}\n`);
        return () => undefined;
    }
}


/***/ }),

/***/ 30009:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
/** @module Helpers for arrays of any length. */
/** Appends items one by one: `push(...more)` overflows the stack with about a hundred thousand items. */
function append(all, more) {
    for (const one of more)
        all.push(one);
}
/** Groups items by a key, in order of appearance. Map.groupBy does the same from Node 21 on. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [item]);
        else
            known.push(item);
    }
    return groups;
}


/***/ }),

/***/ 87700:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   j$: () => (/* binding */ Interrupted),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/** @module The two kinds of failure: those that the user can fix, and all others. */

/**
 * An error that the user can fix. The message is shown without a stack trace, so it says what happened and why;
 * `advice` says what to do about it.
 */
class UserError extends Error {
    name = 'UserError';
    advice;
    constructor(message, advice, options) {
        super(message, options);
        this.advice = advice;
    }
}
/** The run was interrupted by a signal, which decides the exit code: 130 for SIGINT, 143 for SIGTERM. */
class Interrupted extends Error {
    signal;
    name = 'Interrupted';
    constructor(signal) {
        super(`interrupted by ${signal}`);
        this.signal = signal;
    }
}
/**
 * The message of anything that was thrown, followed by its advice and those causes that it does not tell itself, a line each.
 * @param tells whether a text also tells a cause in other words
 */
function describeError(error, tells = () => false) {
    if (!isError(error))
        return String(error);
    const own = ownText(error);
    let { cause } = error;
    while (isError(cause) && (own.includes(ownText(cause)) || tells(own, cause)))
        cause = cause.cause;
    return cause === undefined ? own : `${own}\ncaused by: ${describeError(cause, tells)}`;
}
function ownText(error) {
    const hasAdvice = error instanceof UserError && error.advice !== undefined;
    return hasAdvice ? `${error.message}\n${error.advice}` : error.message;
}
/** Anything that was thrown, as an error. */
function errorOf(thrown) {
    return isError(thrown) ? thrown : new Error(String(thrown));
}
/** The code of a Node.js error, such as `ENOENT`; undefined if it has none. */
function errorCode(error) {
    return isError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** Whether it is an error of any realm: in a vm context (Jest), Node's own errors are not instances of the global Error. */
function isError(error) {
    return error instanceof Error || node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error);
}


/***/ }),

/***/ 79064:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf)
/* harmony export */ });
/** @module The first of some names in a sentence, and how many more there are. */
/**
 * Such as `a, b and 3 more`.
 * @param most names at most
 * @param count of all; more than are given if the others are not known
 */
function firstOf(names, most, count = names.length) {
    const shown = names.slice(0, most);
    const more = count - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 3603:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ permissionsText)
/* harmony export */ });
/** @module Permissions in words. */
/** The permissions of a mode, with those that chmod sets besides: `0644`. */
function permissionsText(mode) {
    return (mode & 0o7777).toString(8).padStart(4, '0');
}


/***/ }),

/***/ 45124:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** @module Untrusted text without anything that a terminal or another viewer would interpret. */
/** Terminal escape sequences: CSI, OSC with its terminator, and two-character ones (ECMA-48). */
const ESCAPES = new RegExp(String.raw `\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]?`, 'g');
/** Control characters except tab, marks that change the text direction, and line ends that only some programs know. */
const UNSEEN = /[^\P{Cc}\t]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** The same and tabs, and halves of characters, none of which is part of a sensible name. */
const UNSEEN_IN_NAMES = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const MAX_NAME_LENGTH = 300;
/** The text without escape sequences and invisible control characters. Line feeds and tabs stay. */
function plainText(text) {
    return text
        .split('\n')
        .map((line) => line.replace(ESCAPES, '').replace(UNSEEN, ''))
        .join('\n');
}
/** The plain text on one line: line ends and tabs become blanks. */
function oneLine(text) {
    return plainText(text.replace(/\r\n?/g, '\n')).replace(/[\n\t]+/g, ' ');
}
/**
 * A path or the name of a package as every text view and every file for another tool has it: each character that would
 * be invisible or change the direction of the text is U+FFFD, so that it is seen, and names that differ stay different
 * as far as they can.
 */
function shownName(name) {
    return name.replace(UNSEEN_IN_NAMES, '\ufffd');
}
/** A name or other short text on one line; after 300 characters it is cut and ends with `…`. */
function plainLine(text) {
    const characters = Array.from(oneLine(text));
    return characters.length <= MAX_NAME_LENGTH
        ? characters.join('')
        : `${characters.slice(0, MAX_NAME_LENGTH).join('')}…`;
}


/***/ }),

/***/ 87973:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** @module Counts with their nouns. */
/**
 * Puts a noun behind its count: `1 package`, `2 binaries`, `0 processes`.
 * @param noun the singular
 * @param ending what makes it a plural; a `y` after a consonant becomes `ie` before it
 */
function plural(count, noun, ending = 's') {
    return count === 1 ? `1 ${noun}` : `${count} ${noun.replace(/(?<=[^aeiou])y$/, 'ie')}${ending}`;
}


/***/ }),

/***/ 62665:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   U2: () => (/* binding */ READ_WITHOUT_WAITING),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   cb: () => (/* binding */ OddFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87700);
/**
 * @module Reading and writing where tests can reach: a named pipe, a device or a link that they leave there must neither
 * block us nor lead us elsewhere.
 */


/** Windows has neither flag. */
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Flags to open a file for reading: without O_NONBLOCK, opening a named pipe would wait for a writer. */
const READ_WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (flags.O_NONBLOCK ?? 0);
const OPEN_FLAGS = READ_WITHOUT_WAITING | (flags.O_NOFOLLOW ?? 0);
/** Thrown for what is not a regular file, and for one that is too large. */
class OddFile extends Error {
    name = 'OddFile';
}
/**
 * The content of a regular file. It is opened without following a link and without waiting for anybody.
 * @param max the largest size, in bytes
 * @throws OddFile if it is a link, a pipe, a device or too large; Node's errors otherwise
 */
function readRegularFile(path, max) {
    return settled(() => withFile(path, (file, size) => {
        if (size > max)
            throw new OddFile(`it has ${size} bytes, more than the allowed ${max}`);
        return contentOf(file, size);
    }));
}
/**
 * The first bytes of a regular file, or all of them if it is shorter.
 * @throws like readRegularFile
 */
function readStart(path, bytes) {
    return settled(() => withFile(path, (file, size) => contentOf(file, Math.min(size, bytes))));
}
/** For source files, asynchronous calls take five times as long: four of them for each file, in other threads. */
function settled(read) {
    return new Promise((resolve) => {
        resolve(read());
    });
}
function withFile(path, work) {
    const file = opened(path);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stats.isFile())
            throw new OddFile('it is not a regular file');
        return work(file, stats.size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function opened(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, OPEN_FLAGS);
    }
    catch (error) {
        throw isOdd(error) ? new OddFile('it is not a regular file', { cause: error }) : error;
    }
}
/** A link (ELOOP; EMLINK on FreeBSD), or a socket or a device without a driver (ENXIO). */
function isOdd(error) {
    return ['ELOOP', 'EMLINK', 'ENXIO'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? '');
}
/** No more than `size` bytes, so that a file that grows meanwhile does not grow our memory. */
function contentOf(file, size) {
    const content = Buffer.allocUnsafe(size);
    let used = 0;
    while (used < size) {
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, content, used, size - used, used);
        if (bytesRead === 0)
            break;
        used += bytesRead;
    }
    return content.subarray(0, used);
}


/***/ }),

/***/ 38173:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shortNames),
/* harmony export */   shortEnd: () => (/* binding */ shortEnd)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94668);
/* harmony import */ var _plainText_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45124);
/** @module Names that fit into a column: shortened in the middle, and so that different names stay different. */


/** What stands for the part of a name that is left out. */
const GAP = '…';
/** In characters: what is left of names that are longer than any terminal is wide, before their columns are counted. */
const MAX_CHARACTERS = 1000;
const ASCII = /^[\x20-\x7e]*$/;
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
    const characters = Array.from((0,_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .HD)(name));
    const half = MAX_CHARACTERS / 2;
    const text = characters.length <= MAX_CHARACTERS
        ? characters.join('')
        : `${characters.slice(0, half).join('')}${GAP}${characters.slice(-half).join('')}`;
    return segmented(text);
}
/** Making a segmenter takes as long as all the rest, and most names are ASCII. */
function segmented(text) {
    if (ASCII.test(text))
        return Array.from(text);
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

/***/ 13884:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   uc: () => (/* binding */ systemReason)
/* harmony export */ });
/* unused harmony export systemFault */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87700);
/**
 * @module Errors of the operating system: a directory that does not exist, a full disk, a missing program. Their cause is
 * on the user's machine and not in our code, so the user gets to know the place and the reason.
 */

const CHECK = 'Check the path, and that nothing removes it meanwhile.';
const PERMIT = 'Give the user that runs this access to it, or choose another place.';
const FREE = 'Free some space, or choose a place on another disk.';
const LIMIT = 'Raise the limit of open files (ulimit -n).';
const FAULTS = {
    ENOENT: { reason: 'it does not exist', advice: CHECK },
    ENOTDIR: { reason: 'a part of the path is not a directory', advice: CHECK },
    EISDIR: { reason: 'it is a directory', advice: CHECK },
    EEXIST: {
        reason: 'a file of that name is in the way',
        advice: 'Remove the file, or choose another place.',
    },
    ENOTEMPTY: { reason: 'it is not empty', advice: CHECK },
    ELOOP: { reason: 'its links lead in a circle', advice: CHECK },
    ENAMETOOLONG: { reason: 'the name is too long', advice: 'Choose a shorter path.' },
    EACCES: { reason: 'permission is denied', advice: PERMIT },
    EPERM: { reason: 'the operation is not permitted', advice: PERMIT },
    EROFS: { reason: 'the file system is read-only', advice: PERMIT },
    EBUSY: { reason: 'it is in use', advice: 'End what uses it, and try again.' },
    ETXTBSY: { reason: 'it is in use', advice: 'End what uses it, and try again.' },
    ENXIO: { reason: 'it is not a file', advice: CHECK },
    ENOSPC: { reason: 'there is no space left on the disk', advice: FREE },
    EDQUOT: { reason: 'the quota of the disk is used up', advice: FREE },
    EFBIG: { reason: 'the file would be too large', advice: FREE },
    EIO: { reason: 'the disk failed to read or write', advice: 'Check the disk.' },
    ESTALE: { reason: 'the network file system has lost it', advice: CHECK },
    EMFILE: { reason: 'too many files are open', advice: LIMIT },
    ENFILE: { reason: 'too many files are open', advice: LIMIT },
    ENOMEM: { reason: 'there is not enough memory', advice: 'Free some memory.' },
    EAGAIN: { reason: 'there are too many processes', advice: 'Raise the limit of processes (ulimit -u).' },
};
/** What to tell the user about an error: it is theirs to fix, the end of an interrupted run, or a mistake of ours. */
function failureText(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error, tellsReason);
    const known = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Interrupted */ .j$ ? error : systemFault(error);
    return known === undefined
        ? `internal error of go-integration-coverage: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(known);
}
/** Whether a message that names the place says why the operating system refused: its own words would repeat that. */
function tellsReason(text, cause) {
    const reason = FAULTS[(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause) ?? '']?.reason;
    return reason !== undefined && (text.includes(reason) || text.includes(reason.replace(/^it /, '')));
}
/** Why the operating system refused, for a message that names the place: `permission is denied`. */
function systemReason(error) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) ?? '';
    return FAULTS[code]?.reason ?? (code === '' ? 'unknown error' : code);
}
/** The error of the operating system in what was thrown, or in its causes; undefined if there is none. */
function systemFault(error) {
    if (!isSystemError(error))
        return error instanceof Error && error.cause !== undefined ? systemFault(error.cause) : undefined;
    const fault = FAULTS[error.code];
    if (fault === undefined)
        return undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(...wordsFor(error, fault), { cause: error });
}
function wordsFor({ code, syscall, path }, { reason, advice }) {
    if (syscall.startsWith('spawn'))
        return code === 'ENOENT'
            ? [
                `${path ?? 'a program'} cannot be started: there is no such program on PATH`,
                'Install it, or put it on PATH. If it is there, its working directory no longer exists.',
            ]
            : [`${path ?? 'a program'} cannot be started: ${reason}`, advice];
    if (syscall === 'uv_cwd')
        return ['the working directory no longer exists', 'Change to a directory that exists.'];
    return [path === undefined ? reason : `cannot use ${path}: ${reason}`, advice];
}
/** Errors of the network have a system call too, but no code of our list. */
function isSystemError(error) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) !== undefined && typeof error.syscall === 'string';
}


/***/ }),

/***/ 36203:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GAP: () => (/* binding */ GAP),
/* harmony export */   MIN_NAME: () => (/* binding */ MIN_NAME),
/* harmony export */   alignColumns: () => (/* binding */ alignColumns),
/* harmony export */   fitted: () => (/* binding */ fitted),
/* harmony export */   tableWidth: () => (/* binding */ tableWidth),
/* harmony export */   wrap: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94668);
/* harmony import */ var _shortNames_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38173);
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


/***/ }),

/***/ 64994:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 88965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffArrays)
});

// UNUSED EXPORTS: arrayDiff

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ }),

/***/ 94668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

let knownSegmenter;
const segmenter = { segment: text => (knownSegmenter ??= new Intl.Segmenter()).segment(text) };

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
let knownEmoji;
const rgiEmojiRegex = { test: text => (knownEmoji ??= new RegExp('^\\p{RGI_Emoji}$', 'v')).test(text) };

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SG: () => (/* binding */ SHARED),
  Cs: () => (/* binding */ runAction),
  cM: () => (/* binding */ runBuild),
  ak: () => (/* binding */ runCli),
  sZ: () => (/* binding */ runCollect),
  a2: () => (/* binding */ runPost),
  qi: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts
var readPods = __nccwpck_require__(13757);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __nccwpck_require__(87700);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __nccwpck_require__(32263);
// EXTERNAL MODULE: ./src/covdata/read/realDirectory.ts
var realDirectory = __nccwpck_require__(36910);
;// CONCATENATED MODULE: ./src/cli/covdata/covdataNotes.ts
/** @module Notes of `covdata` on a request and its data that are not about a single file. */


/** Notes on flags that debug Go's own covdata and have no effect here. */
function ignoredFlags({ ignored }) {
    return ignored.map((name) => {
        const advice = name.endsWith('profile') ? ' For a profile, use node --cpu-prof or --heap-prof.' : '';
        return `note: -${name} is for debugging Go's own covdata and has no effect here.${advice}`;
    });
}
/**
 * Directories that were given before, under the same path or another. As in Go's covdata, their counters are added again;
 * subtract and intersect compare directories and add nothing.
 */
function duplicateDirectories({ command, directories }) {
    if (command === 'subtract' || command === 'intersect')
        return [];
    const seen = new Map();
    return directories.flatMap((path) => {
        const place = (0,realDirectory/* realDirectory */.U)(path);
        const known = seen.get(place);
        if (known === undefined)
            seen.set(place, path);
        if (known === undefined)
            return [];
        return [{ code: 'duplicate-directory', path, message: `it was already given as ${known}` }];
    });
}
/** A note on live files, which only processes leave that did not end normally, and which Go's covdata does not know. */
function ignoredLiveFiles({ liveFilesIgnored: count }) {
    if (count === 0)
        return [];
    const files = count === 1 ? 'the live file of a process' : `the live files of ${count} processes`;
    return [
        `note: ${files} that did not end normally ${count === 1 ? 'is' : 'are'} left out, as Go's covdata does; go-integration-coverage report counts ${count === 1 ? 'it' : 'them'}.`,
    ];
}
/** Notes on how binaries with different counter modes are combined if Go's covdata would refuse, or go by their order. */
function mixedModes({ command, combine }, pods) {
    const found = new Set(pods.map(({ meta }) => meta.mode));
    const modes = format/* MODES */.FN.filter((mode) => found.has(mode));
    const widest = modes.at(-1);
    if (modes.length < 2 || widest === undefined)
        return [];
    const cause = `note: the binaries were built with -covermode=${modes.join(' and ')}`;
    if (command === 'textfmt')
        return [
            `${cause}; the profile has mode ${widest}. ${found.has('set') ? 'A binary of mode set adds at most 1 to each count. ' : ''}Go's covdata refuses: counter mode clash.`,
        ];
    if (combine)
        return [`${cause}; the combined binary has mode ${widest}, with counts added up as Go's covdata does.`];
    return [];
}

// EXTERNAL MODULE: ./src/covdata/units/packagePatterns.ts
var packagePatterns = __nccwpck_require__(53227);
// EXTERNAL MODULE: ./src/support/firstOf.ts
var firstOf = __nccwpck_require__(79064);
;// CONCATENATED MODULE: ./src/cli/covdata/covdataPackages.ts
/** @module Selects the packages that -pkg matches, with notes for the user. */


/** How many import paths are listed for a relative pattern; the others are only counted. */
const MAX_PATHS = 5;
/**
 * Selects packages. Relative patterns (`./...`) start at the root of each module in the data; in Go's covdata, which only
 * knows import paths, they match nothing.
 * @param list the value of -pkg
 */
function selectPackages(list, pods) {
    if (list === undefined)
        return { matches: undefined, notes: [] };
    const packages = pods.flatMap(({ meta }) => meta.packages);
    const selected = new Set();
    const notes = [];
    const patterns = (0,packagePatterns/* splitPatterns */.sb)(list);
    if (patterns.length === 0)
        notes.push('warning: -pkg: the list has no patterns, so no package is selected');
    for (const pattern of patterns) {
        const { paths, meant } = (0,packagePatterns/* isRelative */.n3)(pattern)
            ? selectRelative(pattern, packages)
            : { paths: selectAbsolute(pattern, packages), meant: undefined };
        for (const path of paths)
            selected.add(path);
        if (meant !== undefined && paths.length > 0)
            notes.push(`note: -pkg: ${pattern} starts at the root of each module: ${(0,firstOf/* firstOf */.K)(meant, MAX_PATHS)}`);
        if (paths.length === 0 && pods.length > 0)
            notes.push(`warning: -pkg: no package in the data matches ${pattern}`);
    }
    if (notes.some((note) => note.startsWith('warning')))
        notes.push('To list the import paths in the data, run covdata pkglist.');
    return { matches: (importPath) => selected.has(importPath), notes };
}
function selectAbsolute(pattern, packages) {
    return packages.map(({ importPath }) => importPath).filter((0,packagePatterns/* parsePackagePatterns */.xz)(pattern));
}
/** The packages that a relative pattern selects, and the absolute pattern that it stands for in each module. */
function selectRelative(pattern, packages) {
    const modules = new Map();
    for (const { modulePath } of packages) {
        // The standard library and command-line-arguments have no module path.
        if (modulePath === '' || modules.has(modulePath))
            continue;
        const meant = (0,packagePatterns/* resolvePattern */.XO)(pattern, modulePath);
        modules.set(modulePath, { meant, matches: (0,packagePatterns/* parsePackagePatterns */.xz)(meant) });
    }
    return {
        paths: packages
            .filter(({ importPath, modulePath }) => modules.get(modulePath)?.matches(importPath))
            .map(({ importPath }) => importPath),
        meant: [...modules.values()].map(({ meant }) => meant).sort(),
    };
}

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __nccwpck_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __nccwpck_require__(87973);
;// CONCATENATED MODULE: ./src/cli/covdata/covdataProblems.ts


const WORDINGS = {
    'counter-file-unreadable': {
        severity: 'error',
        what: 'reading counter data file',
        advice: 'Delete the file, or copy it again from where it was written.',
    },
    'meta-file-unreadable': {
        severity: 'error',
        what: 'decoding meta-file',
        advice: 'Copy the file again, or run the binary with the same GOCOVERDIR once more, which rewrites the file.',
    },
    'counter-shape-mismatch': {
        severity: 'error',
        what: 'merging counters of',
        advice: 'The process was still counting while it wrote the file: build with -covermode=atomic.',
    },
    'unknown-function': {
        severity: 'warning',
        what: 'func payload inconsistency in',
        advice: 'Some Go releases write such files with -coverpkg=std or all; otherwise the file is from another build of the binary.',
    },
    'plugin-left-out': {
        severity: 'warning',
        what: 'func payload inconsistency in',
        advice: 'Go’s meta-data does not have the packages of plugins; binaries built by run have them.',
    },
    'orphan-counters': {
        severity: 'warning',
        what: 'skipping orphaned counter file',
        advice: 'Add the directory that holds the meta-data file to -i.',
    },
    'leftover-temporary-file': {
        severity: 'warning',
        what: 'skipping temporary file',
        advice: 'Let the process end normally, or stop it with a signal that it handles.',
    },
    'more-entries': {
        severity: 'warning',
        what: 'reading more than Go does from',
        advice: 'Go 1.20 writes such files when goroutines are still running as the process ends; later releases do not.',
    },
    'hash-mismatch': {
        severity: 'warning',
        what: 'hash mismatch in',
        advice: 'The name counts, as in Go. If the figures look wrong, delete files that were renamed or copied from another build.',
    },
    'duplicate-directory': {
        severity: 'warning',
        what: 'again adding the counters of',
        advice: 'As in Go, its counts are added again, so counts are too high, but percentages are right. List each directory only once in -i.',
    },
    'duplicate-counters': {
        severity: 'warning',
        what: 'skipping copied counter file',
        advice: 'A process counts once, however often its file was copied.',
    },
    'process-snapshots': {
        severity: 'warning',
        what: 'using the last snapshot of a process,',
        advice: 'The process wrote its counters several times, always with all counts since its start.',
    },
    'live-file-unreadable': {
        severity: 'warning',
        what: 'reading live file',
        advice: 'Its process was killed while it was starting.',
    },
    'live-file-unknown': {
        severity: 'warning',
        what: 'skipping live file',
        advice: 'Its process ended before its packages were initialised.',
    },
    'main-not-instrumented': {
        severity: 'warning',
        what: 'skipping live file',
        advice: 'Add the main package to -coverpkg of its build.',
    },
    'mode-clash': {
        severity: 'warning',
        what: 'counter mode clash while reading meta-data file',
        advice: 'Build all binaries with the same -covermode.',
    },
    'granularity-clash': {
        severity: 'error',
        what: 'counter granularity clash while reading meta-data file',
        advice: 'Report on this binary separately: it counts functions, while the others count blocks.',
    },
};
/** How many files are listed for each kind of problem; the others are only counted. */
const MAX_FILES = 20;
/** Lines for standard error, grouped by the kind of problem, each group with advice. Empty without problems. */
function describeProblems(problems) {
    return Object.entries(WORDINGS)
        .map(([code, wording]) => {
        const files = problems.filter((problem) => problem.code === code);
        const lines = files
            .slice(0, MAX_FILES)
            .map(({ path, message }) => `${(0,plainText/* oneLine */.TN)(`${wording.severity}: ${wording.what} ${path}: ${message}`)}\n`);
        const more = files.length - lines.length;
        if (more > 0)
            lines.push(`${wording.severity}: ${wording.what}: ${(0,plural/* plural */.L)(more, 'more file')}\n`);
        return [...lines, ...adviceFor(files, wording)].join('');
    })
        .join('');
}
/** A file that may not be read is not at fault. */
function adviceFor(files, { advice }) {
    const denied = files.filter(({ refused }) => refused === 'denied').length;
    return [
        ...(denied < files.length ? [`${advice}\n`] : []),
        ...(denied > 0
            ? ['Permission is denied: read the file as its owner, or change its owner or mode.\n']
            : []),
    ];
}
/** Whether data was lost in a way that makes Go's covdata fail. */
function hasErrors(problems) {
    return problems.some(({ code }) => WORDINGS[code].severity === 'error');
}

// EXTERNAL MODULE: ./src/cli/covdata/goStyleFlags.ts
var goStyleFlags = __nccwpck_require__(43243);
;// CONCATENATED MODULE: ./src/cli/covdata/covdataRequest.ts

/** Flags for debugging Go's own covdata. */
const DEBUGGING = {
    h: 'switch',
    hw: 'switch',
    v: 'number',
    cpuprofile: 'text',
    memprofile: 'text',
    memprofilerate: 'number',
};
const COMMON = { ...DEBUGGING, i: 'text', pkg: 'text' };
const COMMANDS = {
    percent: { ...COMMON, o: 'text', go: 'text' },
    func: COMMON,
    textfmt: { ...COMMON, o: 'text' },
    pkglist: COMMON,
    merge: { ...COMMON, o: 'text', pcombine: 'switch' },
    subtract: { ...COMMON, o: 'text' },
    intersect: { ...COMMON, o: 'text' },
};
/** Whether the command writes coverage data to a directory. */
function isWriter(command) {
    return ['merge', 'subtract', 'intersect'].includes(command);
}
/**
 * Parses the command line. In Go's covdata, `-h` does not print help but makes errors panic. Here it prints help if Go would
 * reject the command line since -i is missing.
 * @throws UsageError when Go's covdata rejects the command line, in Go's words
 */
function parseRequest(args) {
    const [name, ...rest] = args;
    if (name === undefined)
        throw new goStyleFlags/* UsageError */.e('missing command selector');
    if (['-h', '-help', '--help', 'help'].includes(name))
        return { help: rest[0] };
    if (!isCommand(name))
        throw unknownCommand(name);
    const flags = (0,goStyleFlags/* parseGoFlags */.p)(rest, COMMANDS[name]);
    const given = givenFlags(flags);
    if (flags.help)
        return { help: name };
    if (flags.rest.length > 0)
        throw new goStyleFlags/* UsageError */.e(`unknown extra arguments: ${flags.rest.join(' ')}`);
    if (given.get('h') === 'true' && !given.has('i'))
        return { help: name };
    return requestOf(name, given);
}
function isCommand(name) {
    return Object.hasOwn(COMMANDS, name);
}
function unknownCommand(name) {
    const advice = name === 'debugdump' ? 'Its format depends on the Go release: use go tool covdata debugdump.' : undefined;
    return new goStyleFlags/* UsageError */.e(`unknown command selector ${JSON.stringify(name)}`, advice);
}
/** The flags that have a value: as in Go, an empty value is the same as no flag. */
function givenFlags({ values }) {
    return new Map([...values].filter(([, value]) => value !== ''));
}
function requestOf(command, flags) {
    const input = flags.get('i');
    if (input === undefined)
        throw new goStyleFlags/* UsageError */.e("select input directories with '-i' option");
    const directories = input.split(',');
    const output = flags.get('o');
    if (command === 'textfmt' && output === undefined)
        throw new goStyleFlags/* UsageError */.e("select output file name with '-o' option");
    if (command === 'subtract' && directories.length !== 2)
        throw new goStyleFlags/* UsageError */.e('supply exactly two input dirs for subtract operation');
    if (isWriter(command) && output === undefined)
        throw new goStyleFlags/* UsageError */.e("select output directory with '-o' option");
    return {
        command,
        directories,
        patterns: flags.get('pkg'),
        output,
        combine: flags.get('pcombine') === 'true',
        percentLayout: percentLayoutOf(flags.get('go')),
        ignored: Object.keys(DEBUGGING).filter((name) => !['0', 'false'].includes(flags.get(name) ?? '0')),
    };
}
function percentLayoutOf(release = '1.21') {
    const minor = /^(?:go)?1\.(?<minor>\d+)(?:\.\d+)?$/.exec(release)?.groups?.minor;
    if (minor === undefined)
        throw new goStyleFlags/* UsageError */.e(`-go=${release}: write a Go release such as 1.20 or 1.26.8`);
    return Number(minor) <= 20 ? 'go1.20' : 'go1.21';
}

;// CONCATENATED MODULE: ./src/cli/covdata/covdataUsage.ts
/** @module The usage texts of `covdata`. */
const COVDATA_USAGE = `usage: covdata <command> -i=<directory>[,<directory>...] [flags]

Reads the coverage data that instrumented Go binaries write to GOCOVERDIR. Works like "go tool covdata", without Go.

  percent   percentage of covered statements for each package
  func      percentage of covered statements for each function and in total
  textfmt   text profile for "go tool cover" and other tools
  pkglist   import paths of all packages
  merge     merge many files into a few
  subtract  what the first directory covers and the second does not
  intersect what all directories cover

Examples:

  covdata percent -i=covdata
  covdata textfmt -i=server,client -o=coverage.out

For help on a command: covdata <command> -help
`;
const COMMON_FLAGS = `  -i=DIR,DIR     directories with coverage data
  -pkg=PATTERNS  only packages whose import path matches: example.com/m/a,example.com/m/b/...
`;
const USAGES = {
    percent: `usage: covdata percent -i=DIR[,DIR...] [-pkg=PATTERNS] [-o=FILE] [-go=VERSION]

Prints the percentage of covered statements for each package.

${COMMON_FLAGS}  -o=FILE        also write a text profile
  -go=VERSION    print in the layout of this Go release; only that of 1.20 differs

Examples:

  covdata percent -i=covdata
  covdata percent -i=server,client -pkg=example.com/m/...
`,
    func: `usage: covdata func -i=DIR[,DIR...] [-pkg=PATTERNS]

Prints the percentage of covered statements for each function, and the total.

${COMMON_FLAGS}
Examples:

  covdata func -i=covdata
  covdata func -i=server,client | sort -t: -k1,1
`,
    textfmt: `usage: covdata textfmt -i=DIR[,DIR...] -o=FILE [-pkg=PATTERNS]

Writes a text profile like that of "go test -coverprofile".

${COMMON_FLAGS}  -o=FILE        where to write the profile

Examples:

  covdata textfmt -i=covdata -o=coverage.out
  go tool cover -html=coverage.out
`,
    pkglist: `usage: covdata pkglist -i=DIR[,DIR...] [-pkg=PATTERNS]

Prints the import paths of all measured packages.

${COMMON_FLAGS}
Example:

  covdata pkglist -i=server,client
`,
    merge: `usage: covdata merge -i=DIR[,DIR...] -o=DIR [-pkg=PATTERNS] [-pcombine]

Adds up the counters of each binary and writes them to a single counter data file.

${COMMON_FLAGS}  -o=DIR         where to write the result; the directory must exist
  -pcombine      combine the data of all binaries as if they were one binary

Examples:

  mkdir merged && covdata merge -i=run1,run2,run3 -o=merged
  mkdir merged && covdata merge -i=server,client -o=merged -pcombine
`,
    subtract: `usage: covdata subtract -i=DIR,DIR -o=DIR [-pkg=PATTERNS]

Keeps the counters of the first directory, but sets those of units that the second one covers to zero.

${COMMON_FLAGS}  -o=DIR         where to write the result; the directory must exist

Example:

  mkdir only-e2e && covdata subtract -i=e2e,unit -o=only-e2e
`,
    intersect: `usage: covdata intersect -i=DIR,DIR[,DIR...] -o=DIR [-pkg=PATTERNS]

Keeps the counters of the first directory, but sets those of units that another one does not cover to zero.
If a directory has several counter data files of a binary, a unit is kept only if it was executed in each file
that has its function, as in Go's own tool. To avoid this, merge the directory first.

${COMMON_FLAGS}  -o=DIR         where to write the result; the directory must exist

Example:

  mkdir both && covdata intersect -i=e2e,unit -o=both
`,
};
/** The usage text of a command, or of covdata if there is no such command. */
function covdataUsage(command) {
    const usage = command !== undefined && Object.hasOwn(USAGES, command) ? USAGES[command] : undefined;
    return usage ?? COVDATA_USAGE;
}

;// CONCATENATED MODULE: ./src/cli/covdata/covdata.ts
/** @module The `covdata` command: a drop-in for `go tool covdata` that needs no Go and does not stop at a bad file. */










/**
 * Runs `covdata`.
 * @param args what follows `covdata` on the command line
 * @returns Go's exit codes: 0 for success, 1 when a directory or file cannot be read or written, 2 for wrong usage
 */
async function runCovdata(args, io) {
    try {
        const request = parseRequest(args);
        if ('help' in request) {
            io.stdout(covdataUsage(request.help));
            return 0;
        }
        return await runRequest(request, io);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        io.stderr(`error: ${(0,plainText/* plainText */.wh)(error.message)}\n`);
        if (error.advice !== undefined)
            io.stderr(`${error.advice}\n`);
        if (!(error instanceof goStyleFlags/* UsageError */.e))
            return 1;
        io.stderr(`\n${covdataUsage(args[0])}`);
        return 2;
    }
}
async function runRequest(request, io) {
    const say = (lines) => {
        for (const line of lines)
            io.stderr(`${(0,plainText/* oneLine */.TN)(line)}\n`);
    };
    say(ignoredFlags(request));
    const result = isWriter(request.command) ? await writer(request) : await reporter(request);
    try {
        const read = await readRequested(request);
        const { pods, problems } = read;
        io.stderr(describeProblems(problems));
        say(ignoredLiveFiles(read));
        if (pods.length === 0 && !hasErrors(problems))
            say(['warning: no applicable files found in input directories']);
        const { matches, notes } = selectPackages(request.patterns, pods);
        say([...notes, ...mixedModes(request, pods)]);
        refuseLoss(request, problems);
        const { text, notes: said } = await result.make(pods, matches);
        io.stdout(text);
        say(said);
        if (hasErrors(problems) && pods.length > 0)
            say(['note: the result does not include what could not be read.']);
        return hasErrors(problems) ? 1 : 0;
    }
    finally {
        await result.close();
    }
}
/** Loads only the module that the command needs: loading all takes longer than reading a small directory. */
async function reporter(request) {
    const { ProfileFile, printReport } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3106));
    const profile = request.output === undefined ? undefined : await ProfileFile.create(request.output);
    return {
        make: async (pods, matches) => ({ text: await printReport(request, pods, matches, profile), notes: [] }),
        close: async () => profile?.close(),
    };
}
async function writer(request) {
    const { writeData } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 30217));
    return {
        make: async (pods, matches) => {
            const notes = pods.length === 0 ? [] : await writeData(request, pods, matches);
            return { text: '', notes: notes.map((note) => `warning: ${note}`) };
        },
        close: () => Promise.resolve(),
    };
}
/**
 * Refuses to go on without a file that decides which units are subtracted or kept: the result would be wrong, and nothing
 * would show it.
 * @throws UserError if subtract or intersect could not read such a file
 */
function refuseLoss({ command, directories }, problems) {
    if (command !== 'subtract' && command !== 'intersect')
        return;
    const others = directories.slice(1);
    const lost = problems.find(({ code, path }) => code === 'counter-file-unreadable' && others.includes((0,external_node_path_.dirname)(path)));
    if (lost === undefined)
        return;
    throw new errors/* UserError */.yo(`nothing is written: without ${lost.path} the result of ${command} would be wrong`, 'Fix or remove the file.');
}
/** Reads the directories. Counts are added up as Go does or, if Go refuses to mix modes, by the mode of each binary. */
async function readRequested(request) {
    const { command, directories, combine } = request;
    const isSetOperation = command === 'subtract' || command === 'intersect';
    const own = command === 'textfmt' || (isWriter(command) && !combine);
    const read = await (0,readPods/* readPods */.zL)(directories, {
        arithmetic: own ? 'own' : 'widest',
        ...(isSetOperation ? { columns: [...directories.keys()] } : {}),
    });
    return { ...read, problems: [...duplicateDirectories(request), ...read.problems] };
}

// EXTERNAL MODULE: ./src/cli/options.ts
var options = __nccwpck_require__(60776);
;// CONCATENATED MODULE: ./src/cli/streamFaults.ts
/** @module What happens if standard output or standard error cannot be written. */
/**
 * If nobody reads a stream any more (`| head -1`), drops the rest, so that the command still ends with its own exit code.
 * @param onFault told that it cannot be written for another reason, such as a full disk: once, though each further piece of
 * the output fails as well
 */
function watchForFaults(stream, onFault) {
    let isFaulty = false;
    stream.on('error', (error) => {
        if (error.code === 'EPIPE' || isFaulty)
            return;
        isFaulty = true;
        onFault(error);
    });
}

// EXTERNAL MODULE: ./src/process/endProcess.ts
var endProcess = __nccwpck_require__(26227);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(98995);
// EXTERNAL MODULE: ./src/go/toolchain/host.ts
var host = __nccwpck_require__(61490);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __nccwpck_require__(92648);
;// CONCATENATED MODULE: ./src/cli/compiledCode.ts
/** @module Compiled code that is kept from run to run: Node then starts us without compiling everything again. */




/** Keeps what is loaded from now on where the launcher is kept. Without a place for it, there is nothing to gain. */
function keepCompiledCode() {
    const { enableCompileCache } = external_node_module_;
    const { env, platform } = (0,system/* readSystem */.m)();
    try {
        enableCompileCache?.((0,external_node_path_.join)((0,host/* toolCacheDirectory */.Eq)(env, platform), 'go-integration-coverage-node'));
    }
    catch {
        // No home directory: the run itself says so.
    }
}

// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __nccwpck_require__(21690);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __nccwpck_require__(13884);
;// CONCATENATED MODULE: ./src/cli/commandLine.ts
/** @module The command line. Messages go to standard error, results to standard output. */









/**
 * Runs the command that the arguments name. Exit codes: 0 success; 1 a red result; 2 a usage, set-up or build error; 130 or
 * 143 when interrupted.
 */
async function main(commands) {
    const args = process.argv.slice(2);
    try {
        const exitCode = await run(args, commands);
        // Set already if the output could not be written.
        process.exitCode ??= exitCode;
    }
    catch (error) {
        process.exitCode = error instanceof errors/* Interrupted */.j$ ? interrupt/* INTERRUPT_EXIT_CODES */.WC[error.signal] : 2;
        watched(process.stderr).write(errorText(error));
    }
    if (args[0] !== 'covdata')
        await (0,endProcess/* endProcess */.J)();
}
/** Passes the arguments of covdata on untouched, because its flags follow Go's rules. */
async function run(args, commands) {
    if (args[0] !== 'covdata') {
        watched(process.stdout);
        watched(process.stderr);
        if (args[0] === 'run')
            keepCompiledCode();
        const { runProgram } = await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(8200)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48200));
        return runProgram(args, commands);
    }
    return runCovdata(args.slice(1), {
        stdout: (text) => text === '' || watched(process.stdout).write(text),
        stderr: (text) => text === '' || watched(process.stderr).write(text),
    });
}
function errorText(error) {
    const colors = (0,options/* colorsFor */.u0)(process.stderr);
    return `${colors.red('error:')} ${(0,plainText/* plainText */.wh)((0,systemFault/* failureText */.kY)(error))}\n`;
}
const known = new Set();
/** Output that nobody reads is no error, and what cannot be written is one. */
function watched(stream) {
    if (!known.has(stream))
        watchForFaults(stream, (error) => {
            process.exitCode = 2;
            if (stream === process.stdout)
                process.stderr.write(errorText(error));
        });
    known.add(stream);
    return stream;
}

;// CONCATENATED MODULE: ./src/index.ts

async function runCli() {
    await main({
        runCommand,
        reportCommand,
        collectCommand,
        diffCommand,
        watchCommand,
        doctorCommand,
        testsCommand,
        linesCommand,
        impactCommand,
    });
}
async function runCommand(directory, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(1955), __nccwpck_require__.e(663), __nccwpck_require__.e(4578), __nccwpck_require__.e(8563), __nccwpck_require__.e(2376), __nccwpck_require__.e(9102), __nccwpck_require__.e(2057), __nccwpck_require__.e(3019), __nccwpck_require__.e(9624), __nccwpck_require__.e(5488), __nccwpck_require__.e(2661), __nccwpck_require__.e(5554), __nccwpck_require__.e(7847), __nccwpck_require__.e(1526), __nccwpck_require__.e(838), __nccwpck_require__.e(8438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93697));
    return command.runCommand(directory, options);
}
async function reportCommand(directories, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(1955), __nccwpck_require__.e(3489), __nccwpck_require__.e(4578), __nccwpck_require__.e(8563), __nccwpck_require__.e(2376), __nccwpck_require__.e(2057), __nccwpck_require__.e(2554), __nccwpck_require__.e(8298), __nccwpck_require__.e(8617), __nccwpck_require__.e(747), __nccwpck_require__.e(1590)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90245));
    return command.reportCommand(directories, options);
}
async function collectCommand(paths, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(1955), __nccwpck_require__.e(3489), __nccwpck_require__.e(663), __nccwpck_require__.e(6118), __nccwpck_require__.e(4578), __nccwpck_require__.e(8563), __nccwpck_require__.e(2376), __nccwpck_require__.e(9102), __nccwpck_require__.e(2057), __nccwpck_require__.e(2554), __nccwpck_require__.e(3019), __nccwpck_require__.e(8298), __nccwpck_require__.e(9624), __nccwpck_require__.e(8617), __nccwpck_require__.e(5488), __nccwpck_require__.e(2661), __nccwpck_require__.e(5554), __nccwpck_require__.e(7847), __nccwpck_require__.e(1526), __nccwpck_require__.e(747), __nccwpck_require__.e(3338), __nccwpck_require__.e(1371)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21371));
    return command.collectCommand(paths, options);
}
async function diffCommand(before, after, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(1955), __nccwpck_require__.e(4578), __nccwpck_require__.e(8563), __nccwpck_require__.e(2376), __nccwpck_require__.e(9102), __nccwpck_require__.e(2057), __nccwpck_require__.e(2072), __nccwpck_require__.e(1103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27550));
    return command.diffCommand(before, after, options);
}
async function watchCommand(directory, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(4578), __nccwpck_require__.e(8563), __nccwpck_require__.e(2376), __nccwpck_require__.e(2057), __nccwpck_require__.e(2554), __nccwpck_require__.e(2072), __nccwpck_require__.e(1685)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90033));
    return command.watchCommand(directory, options);
}
async function doctorCommand(names, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(4578), __nccwpck_require__.e(8563), __nccwpck_require__.e(3617)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73617));
    return command.doctorCommand(names, options);
}
async function testsCommand(place, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(4578), __nccwpck_require__.e(8563), __nccwpck_require__.e(2376), __nccwpck_require__.e(2057), __nccwpck_require__.e(8987), __nccwpck_require__.e(574)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40574));
    return command.testsCommand(place, options);
}
async function linesCommand(test, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(4578), __nccwpck_require__.e(8563), __nccwpck_require__.e(2376), __nccwpck_require__.e(2057), __nccwpck_require__.e(8987), __nccwpck_require__.e(116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50116));
    return command.linesCommand(test, options);
}
async function impactCommand(directory, options) {
    const command = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(1955), __nccwpck_require__.e(4578), __nccwpck_require__.e(8563), __nccwpck_require__.e(2376), __nccwpck_require__.e(9102), __nccwpck_require__.e(2057), __nccwpck_require__.e(3019), __nccwpck_require__.e(9624), __nccwpck_require__.e(5488), __nccwpck_require__.e(2661), __nccwpck_require__.e(838), __nccwpck_require__.e(1123)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1123));
    return command.impactCommand(directory, options);
}
async function runAction() {
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(4006), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(4578), __nccwpck_require__.e(2376), __nccwpck_require__.e(9624), __nccwpck_require__.e(838), __nccwpck_require__.e(2104)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62104));
    await action.main();
}
async function runPost() {
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(1537)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11537));
    await action.main();
}
async function runBuild() {
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(1955), __nccwpck_require__.e(3838), __nccwpck_require__.e(4578), __nccwpck_require__.e(2376), __nccwpck_require__.e(9624), __nccwpck_require__.e(5488), __nccwpck_require__.e(7847), __nccwpck_require__.e(838), __nccwpck_require__.e(7863)]).then(__nccwpck_require__.bind(__nccwpck_require__, 811));
    await action.main();
}
async function runCollect() {
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(1955), __nccwpck_require__.e(3489), __nccwpck_require__.e(663), __nccwpck_require__.e(3838), __nccwpck_require__.e(6118), __nccwpck_require__.e(4578), __nccwpck_require__.e(8563), __nccwpck_require__.e(2376), __nccwpck_require__.e(9102), __nccwpck_require__.e(2057), __nccwpck_require__.e(2554), __nccwpck_require__.e(3019), __nccwpck_require__.e(8298), __nccwpck_require__.e(9624), __nccwpck_require__.e(2072), __nccwpck_require__.e(8617), __nccwpck_require__.e(5488), __nccwpck_require__.e(2661), __nccwpck_require__.e(5554), __nccwpck_require__.e(7847), __nccwpck_require__.e(6335), __nccwpck_require__.e(1526), __nccwpck_require__.e(8809), __nccwpck_require__.e(123), __nccwpck_require__.e(3338), __nccwpck_require__.e(8543), __nccwpck_require__.e(5199)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25199));
    await action.main();
}
async function runReport() {
    const action = await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(7934), __nccwpck_require__.e(4006), __nccwpck_require__.e(1955), __nccwpck_require__.e(3489), __nccwpck_require__.e(663), __nccwpck_require__.e(3838), __nccwpck_require__.e(4578), __nccwpck_require__.e(8563), __nccwpck_require__.e(2376), __nccwpck_require__.e(9102), __nccwpck_require__.e(2057), __nccwpck_require__.e(2554), __nccwpck_require__.e(3019), __nccwpck_require__.e(8298), __nccwpck_require__.e(9624), __nccwpck_require__.e(2072), __nccwpck_require__.e(8617), __nccwpck_require__.e(5554), __nccwpck_require__.e(6335), __nccwpck_require__.e(8809), __nccwpck_require__.e(123), __nccwpck_require__.e(8543), __nccwpck_require__.e(8274)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10346));
    await action.main();
}
/**
 * Never called. What several chunks need is in each of them, unless the first file has it: there it costs nothing until a
 * chunk uses it.
 */
const SHARED = [
    () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 38952)),
    () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 36203)),
];

var __webpack_exports__SHARED = __webpack_exports__.SG;
var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runBuild = __webpack_exports__.cM;
var __webpack_exports__runCli = __webpack_exports__.ak;
var __webpack_exports__runCollect = __webpack_exports__.sZ;
var __webpack_exports__runPost = __webpack_exports__.a2;
var __webpack_exports__runReport = __webpack_exports__.qi;
export { __webpack_exports__SHARED as SHARED, __webpack_exports__runAction as runAction, __webpack_exports__runBuild as runBuild, __webpack_exports__runCli as runCli, __webpack_exports__runCollect as runCollect, __webpack_exports__runPost as runPost, __webpack_exports__runReport as runReport };
