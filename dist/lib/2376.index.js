export const id = 2376;
export const ids = [2376];
export const modules = {

/***/ 93219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NO_EXCLUSION_RULES),
/* harmony export */   p: () => (/* binding */ parseExclusionRules)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30744);
/** @module The input `exclude`: which files are left out of all figures. */


/** Stands for files that have Go's marker of generated files. */
const GENERATED_WORD = 'generated';
const NO_EXCLUSION_RULES = { globs: [], generated: false };
/**
 * Parses globs and the word `generated`, separated by blanks, commas or lines; `#` begins a comment.
 * @throws UserError that names the glob and what is wrong with it
 */
function parseExclusionRules(text) {
    const words = text
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, ''))
        // Commas in braces are part of a glob.
        .flatMap((line) => line.match(/(?:\{[^}\s]*\}|[^\s,])+/g) ?? []);
    const globs = words.filter((word) => word !== GENERATED_WORD);
    for (const glob of globs) {
        const fault = (0,_support_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .globFault */ .H)(glob);
        if (fault !== undefined)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`exclude: ${JSON.stringify(glob)} is not allowed`, fault);
    }
    return {
        globs: [...new Set(globs)],
        generated: words.includes(GENERATED_WORD),
    };
}


/***/ }),

/***/ 46329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ gradeFindings),
/* harmony export */   XV: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* unused harmony export DEFAULT_FAIL_ON */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76158);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60096);
/** @module `fail-on`: which findings fail the run. It only changes severities: an error fails the run, nothing else does. */




/** Everything that makes the coverage figures wrong. */
const DEFAULT_FAIL_ON = codesOf('error');
const GROUPS = {
    default: DEFAULT_FAIL_ON,
    warnings: new Set([...DEFAULT_FAIL_ON, ...codesOf('warning')]),
    none: new Set(),
};
/** Suggestions for an unknown code. */
const MAX_SUGGESTIONS = 3;
function codesOf(severity) {
    return new Set(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .FINDING_CODES */ .f2.filter((code) => isGradable(code) && (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).severity === severity));
}
function isGradable(code) {
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).verdict === undefined;
}
/**
 * Parses codes and the words `default`, `warnings` and `none`, separated by whitespace or commas; empty means `default`.
 * @throws UserError for an unknown word, for a code that cannot fail a run, and for `none` combined with other values
 */
function parseFailOn(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 0)
        return DEFAULT_FAIL_ON;
    if (words.includes('none') && words.some((word) => word !== 'none'))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('fail-on: none cannot be combined with other values', 'Remove either none or the others.');
    return new Set(words.flatMap((word) => [...codesFor(word)]));
}
function codesFor(word) {
    if (Object.hasOwn(GROUPS, word))
        return GROUPS[word] ?? [];
    if (!(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .isFindingCode */ .dT)(word))
        throw unknown(word);
    if ((0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(word).verdict === 'late')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`fail-on: ${word} occurs after the verdict, so it cannot fail the run`, 'Remove it.');
    return [word];
}
function unknown(word) {
    const allowed = [
        ...Object.keys(GROUPS),
        ..._catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .FINDING_CODES */ .f2.filter((code) => (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).verdict !== 'late'),
    ];
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`fail-on: ${JSON.stringify(word)} is not a finding code`, `Did you mean ${anyOf((0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(word, allowed).slice(0, MAX_SUGGESTIONS))}? docs/health.md lists all codes; default, warnings and none are allowed too.`);
}
function anyOf(words) {
    return new Intl.ListFormat('en', { type: 'disjunction' }).format(words);
}
/**
 * Returns the findings with the severities that `failOn` gives them, most severe first. Codes that this version of the
 * tool does not know keep their severity.
 */
function gradeFindings(findings, failOn) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(findings.map((item) => ({ ...item, severity: gradeOf(item, failOn) })));
}
function gradeOf({ code, severity }, failOn) {
    if (!(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .isFindingCode */ .dT)(code))
        return severity;
    const own = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosisOf */ .jo)(code).severity;
    // What is a notice here, although its code is a warning, is nothing to fail for.
    if (severity === 'notice' && own === 'warning')
        return severity;
    if (!isGradable(code))
        return own;
    if (failOn.has(code))
        return 'error';
    return own === 'error' ? 'warning' : own;
}


/***/ }),

/***/ 60096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** @module What a user may have meant by a word that is not known. */
/** Sorts `words` by their similarity to `word`, the most similar first. */
function nearest(word, words) {
    // Only the start of a long text is compared: our words are short.
    const start = word.slice(0, 100);
    const distances = new Map(words.map((other) => [other, editDistance(start, other)]));
    return [...words].sort((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
}
/** The number of letters to insert, delete or replace (Levenshtein distance). */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of Array.from(from).entries()) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 37525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ parseGateRules)
});

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/globs.ts
var globs = __webpack_require__(30744);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/gates/gateGrammar.ts
/** @module The grammar of one line of `threshold`. */



const SUBJECTS = 'total, package PATTERN, file GLOB, patch, drop, lost or if-unknown';
const ZERO = { scaled: 0n, scale: 1n };
const HUNDRED = 100n;
/** Names that have a meaning of their own in the go command. */
const RESERVED = new Set(['all', 'std', 'cmd', 'tool', 'work']);
const PERCENT = {
    name: /^%/,
    expected: 'a percentage from 0 to 100',
    decimals: true,
    max: HUNDRED,
    example: '80',
};
const POINTS = {
    name: /^(?:%|points?\b)/,
    expected: 'by how many points the total may drop, from 0 to 100',
    decimals: true,
    max: HUNDRED,
    example: '0.5',
};
const STATEMENTS = {
    name: /^statements?\b/,
    expected: 'how many statements may lose their coverage',
    decimals: false,
    max: undefined,
    example: '0',
};
const UNITS = {
    total: PERCENT,
    package: PERCENT,
    file: PERCENT,
    patch: PERCENT,
    drop: POINTS,
    lost: STATEMENTS,
};
/**
 * Parses a line without comments.
 * @param number of the line; undefined if there is only one
 * @throws UserError that quotes the line and says what is allowed there
 */
function parseLine(line, number) {
    const refuse = (allowed) => {
        const where = number === undefined ? 'threshold' : `threshold, line ${number}`;
        throw new errors/* UserError */.yo(`${where}: ${JSON.stringify(line)} is not a rule`, allowed);
    };
    const [, subject = '', argument = ''] = /^([\w-]+)\s*(.*)$/.exec(line) ?? [];
    if (subject === 'if-unknown') {
        const [, value] = /^:\s*(pass|fail)$/.exec(argument) ?? [];
        if (value === 'pass' || value === 'fail')
            return value;
        return refuse('Write what becomes of gates that cannot be judged: `if-unknown: pass` or `if-unknown: fail`.');
    }
    if (!isKind(subject))
        return refuse(`A rule begins with ${SUBJECTS}. Write the minimum percentage of all statements as total: 80`);
    const { pattern, rest } = patternOf(subject, argument, refuse);
    const head = pattern === '' ? subject : `${subject} ${pattern}`;
    const numbers = new Numbers(rest, UNITS[subject], head, refuse);
    const { limit, tolerance, minStatements } = numbers.parse();
    return { rule: `${head}: ${numbers.text}`, kind: subject, pattern, limit, tolerance, minStatements };
}
function isKind(word) {
    return Object.hasOwn(UNITS, word);
}
/** Separates what a rule is about from its numbers. Only patterns may contain colons, so the last one counts. */
function patternOf(kind, argument, refuse) {
    const colon = argument.lastIndexOf(':');
    const { example } = UNITS[kind];
    const takes = kind === 'package' ? ' ./internal/...' : kind === 'file' ? ' cmd/**' : '';
    const pattern = argument.slice(0, Math.max(0, colon)).trim();
    if (colon < 0)
        refuse(`There is no colon: write ${kind}${takes}: ${example}`);
    if (takes === '') {
        if (pattern !== '')
            refuse(`Only a colon follows ${kind}: write ${kind}: ${example}`);
    }
    else if (pattern === '' || /\s/.test(pattern)) {
        const what = kind === 'package' ? 'One package pattern' : 'One glob';
        refuse(`${what} without blanks follows ${kind}: write ${kind}${takes}: ${example}`);
    }
    else {
        const fault = kind === 'package' ? packageFault(pattern) : (0,globs/* globFault */.H)(pattern);
        if (fault !== undefined)
            refuse(fault);
    }
    return { pattern, rest: argument.slice(colon + 1).trim() };
}
function packageFault(pattern) {
    if (RESERVED.has(pattern))
        return `The pattern ${pattern} is not supported: write ./... for all packages.`;
    if (pattern.includes(','))
        return 'A rule has one pattern: write a line for each.';
    const isOutside = /^(?:\/|\.\.(?:\/|$))/.test(pattern) || pattern.includes('\\');
    return isOutside
        ? 'Write an import path or a path from the directory of the module, such as ./internal/..., with slashes.'
        : undefined;
}
/** Parses what follows the colon, from left to right. */
class Numbers {
    rest;
    unit;
    head;
    refuse;
    /** In its normal form, as far as it was parsed. */
    text = '';
    constructor(rest, unit, head, refuse) {
        this.rest = rest;
        this.unit = unit;
        this.head = head;
        this.refuse = refuse;
    }
    parse() {
        const { head, unit } = this;
        const limit = this.number(`After the colon comes ${unit.expected}: write ${head}: ${unit.example}`);
        const tolerance = this.takes(/^(?:±|\+\/?-)/)
            ? this.number(`After ± comes the tolerance: write ${head}: ${unit.example} ± 2`, ' ± ')
            : ZERO;
        const minStatements = this.takes(/^,?\s*unless\b/) ? this.clause() : 0;
        if (this.rest !== '')
            this.refuse(`${JSON.stringify(this.rest)} is not expected there. A tolerance such as ± 2, and \`unless fewer than 5 statements\`, may follow.`);
        return { limit, tolerance, minStatements };
    }
    number(allowed, before = '') {
        const found = this.takes(/^(\d{1,9})(?:\.(\d{1,9}))?(?![\w.])/);
        const [, whole = '', decimals = ''] = found ?? [];
        if (found === undefined || (decimals !== '' && !this.unit.decimals))
            return this.refuse(allowed);
        const scale = 10n ** BigInt(decimals.length);
        const scaled = BigInt(whole + decimals);
        const { max } = this.unit;
        if (max !== undefined && scaled > max * scale)
            this.refuse(`${this.unit === PERCENT ? 'A percentage is' : 'It is'} at most ${max}. ${allowed}`);
        this.takes(this.unit.name);
        this.text += `${before}${whole}${decimals === '' ? '' : `.${decimals}`}`;
        return { scaled, scale };
    }
    clause() {
        const [, count] = this.takes(/^fewer\s+than\s+(\d{1,9})\s+statements?$/) ?? [];
        if (count === undefined)
            return this.refuse('After unless comes a number of statements: `unless fewer than 5 statements`.');
        this.text += ` unless fewer than ${(0,plural/* plural */.L)(Number(count), 'statement')}`;
        return Number(count);
    }
    /** Takes what a pattern matches at the start, and the blanks behind it. */
    takes(pattern) {
        const found = pattern.exec(this.rest);
        if (found === null)
            return undefined;
        this.rest = this.rest.slice(found[0].length).trimStart();
        return found;
    }
}

;// CONCATENATED MODULE: ./src/gates/gateRules.ts
/** @module The rules of gates, from the input `threshold`. */


/**
 * Parses one rule per line; empty lines and comments are ignored. A line `if-unknown: pass` or `if-unknown: fail` is about
 * all rules. Without one, a gate that has nothing to compare with passes, as most runs are of no pull request and the first
 * has no baseline; a pattern that matches nothing fails, as it is wrong.
 * @throws UserError if two such lines contradict each other, or one that quotes the line and says what is allowed there
 */
function parseGateRules(text) {
    const lines = text.split(/\r?\n/);
    const parsed = lines.flatMap((line, i) => {
        const bare = line.replace(/(?:^|\s)#.*$/, '').trim();
        return bare === '' ? [] : parseLine(bare, lines.length > 1 ? i + 1 : undefined);
    });
    const [ifUnknown, ...others] = new Set(parsed.filter((line) => typeof line === 'string'));
    if (others.length > 0)
        throw new errors/* UserError */.yo('threshold: `if-unknown: pass` and `if-unknown: fail` contradict each other', 'Keep one of the lines: it is about all rules.');
    return parsed.flatMap((line) => typeof line === 'string' ? [] : { ...line, ifUnknown: ifUnknown ?? defaultOf(line.kind) });
}
function defaultOf(kind) {
    return kind === 'package' || kind === 'file' ? 'fail' : 'pass';
}


/***/ }),

/***/ 97508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Hs: () => (/* binding */ minorOf),
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   Mb: () => (/* binding */ FIRST_COUNTING_SPLIT_UNITS),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   X5: () => (/* binding */ FIRST_WITH_SPLIT_UNITS),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dg: () => (/* binding */ FIRST_WITH_COVERAGE),
/* harmony export */   ke: () => (/* binding */ FIRST_WITH_STRICT_LINES),
/* harmony export */   n4: () => (/* binding */ FIRST_WITH_VARIABLES_FILE),
/* harmony export */   uB: () => (/* binding */ versionOfSemver)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/** @module Names of Go releases: `1.26.8`, `1.20`, `1.27rc1`, and their order. */

/** Since Go 1.21 the first release of a minor version ends in `.0`, and `1.21` alone is a language version. */
const FIRST_WITH_ZERO_PATCH = 21;
/** Go 1.20, the first release that can instrument binaries (`go build -cover`). */
const FIRST_WITH_COVERAGE = release(1, 20, 0);
/** Go 1.21, the first whose cover tool writes its variables to a file of their own. */
const FIRST_WITH_VARIABLES_FILE = release(1, 21, 0);
/** Go 1.21, the first that takes the go lines of other files for more than advice. */
const FIRST_WITH_STRICT_LINES = { name: '1.21', semver: '1.21.0-0' };
/** Go 1.27, the first to split units at blank lines and comments; its release candidates already do. */
const FIRST_WITH_SPLIT_UNITS = { name: '1.27', semver: '1.27.0-0' };
/** Go 1.27.2, the first to count the statements of split units once (golang/go#80974). */
const FIRST_COUNTING_SPLIT_UNITS = release(1, 27, 2);
const VERSION = /^(?:go)?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4})|(rc|beta)(\d{1,3}))?$/;
/**
 * Parses `1.26.8`, `go1.26.8`, `1.27rc1` or `1.20`; undefined for anything else.
 * From `1.21` on, a version without a patch number is a language version, which sorts before the first release
 * candidate (Go's internal/gover).
 */
function parseGoVersion(text) {
    const [, major, minor, patch, stage, number] = VERSION.exec(text) ?? [];
    if (major === undefined || minor === undefined)
        return undefined;
    if (patch !== undefined)
        return release(Number(major), Number(minor), Number(patch));
    const [start, name] = [`${Number(major)}.${Number(minor)}.0`, `${Number(major)}.${Number(minor)}`];
    if (stage !== undefined && number !== undefined)
        return { name: `${name}${stage}${Number(number)}`, semver: `${start}-${stage}.${Number(number)}` };
    return { name, semver: Number(minor) < FIRST_WITH_ZERO_PATCH ? start : `${start}-0` };
}
/** The release in a tool cache folder called `1.26.8` or `1.27.0-rc.1`; undefined for other names. */
function versionOfSemver(text) {
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0___default().parse(text);
    if (parsed?.version !== text)
        return undefined;
    const [stage, number] = parsed.prerelease;
    if (stage === undefined)
        return release(parsed.major, parsed.minor, parsed.patch);
    return parseGoVersion(`${parsed.major}.${parsed.minor}${stage}${number ?? ''}`);
}
/** Compares for sorting, oldest first. */
function compareVersions(left, right) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().compare(left.semver, right.semver);
}
/** The newest of the versions; undefined if there are none. */
function newest(versions) {
    return versions.toSorted(compareVersions).at(-1);
}
/** Whether it is a release: not a release candidate, a beta or a language version. */
function isStable(version) {
    return semver__WEBPACK_IMPORTED_MODULE_0___default().prerelease(version.semver) === null;
}
/** The minor version: `1.26` for `1.26.8`. */
function minorOf(version) {
    return `${semver__WEBPACK_IMPORTED_MODULE_0___default().major(version.semver)}.${semver__WEBPACK_IMPORTED_MODULE_0___default().minor(version.semver)}`;
}
function release(major, minor, patch) {
    const semantic = `${major}.${minor}.${patch}`;
    const bare = patch === 0 && major === 1 && minor < FIRST_WITH_ZERO_PATCH;
    return { name: bare ? `${major}.${minor}` : semantic, semver: semantic };
}


/***/ }),

/***/ 71020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseDirectives),
/* harmony export */   f: () => (/* binding */ modulePathIn)
/* harmony export */ });
/** @module Parsing go.mod and go.work files as Go's own parser does (golang.org/x/mod/modfile). */
const TOKEN = /"(?:\\.|[^"\\])*"|`[^`]*`|[^\s"`]+/g;
/** All directives in the order of the file. Everything else is ignored: reporting errors is left to Go. */
function parseDirectives(content) {
    const directives = [];
    let block;
    for (const [index, text] of content
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .entries()) {
        const line = index + 1;
        const words = wordsOf(text);
        const [first, second] = words;
        if (first === undefined)
            continue;
        if (block !== undefined) {
            if (first === ')')
                block = undefined;
            else
                directives.push({ verb: block, args: words, line });
        }
        else if (second === '(' && words.length === 2)
            block = first;
        else
            directives.push({ verb: first, args: words.slice(1), line });
    }
    return directives;
}
/** The path of the module that a go.mod file declares; undefined without a module line. */
function modulePathIn(text) {
    return parseDirectives(text).find(({ verb }) => verb === 'module')?.args[0];
}
/** The words of a line, without its comment. Parentheses outside quotes are words of their own. */
function wordsOf(line) {
    const words = [];
    for (const [token] of line.matchAll(TOKEN)) {
        if (token.startsWith('"') || token.startsWith('`')) {
            words.push(unquote(token));
            continue;
        }
        const comment = token.indexOf('//');
        const bare = comment < 0 ? token : token.slice(0, comment);
        words.push(...bare.split(/([()])/).filter((part) => part !== ''));
        if (comment >= 0)
            break;
    }
    return words;
}
function unquote(token) {
    const inner = token.slice(1, -1);
    return token.startsWith('`') ? inner : inner.replace(/\\(.)/g, '$1');
}


/***/ }),

/***/ 96124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ packagesInTree),
/* harmony export */   h: () => (/* binding */ MAX_MOD_FILE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62665);
/* harmony import */ var _modFile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71020);
/** @module The packages in a module's directory, whatever their build constraints: what `./...` matches with some tags. */





/** In bytes, far above the size of any real go.mod. */
const MAX_MOD_FILE = 16 * 1024 * 1024;
/**
 * Import paths of all directories of a module with Go files other than tests. As for the go command, other modules,
 * `testdata`, `vendor`, directories whose names begin with `.` or `_`, and those that go.mod ignores are left out.
 */
async function packagesInTree({ path, dir }) {
    const ignored = await ignoredIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.mod'));
    const found = new Set();
    const visit = async (within) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, within), { withFileTypes: true }).catch(() => []);
        if (within !== '' && entries.some((entry) => entry.name === 'go.mod' && !entry.isDirectory()))
            return;
        if (entries.some(isSource))
            found.add(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(path, within));
        for (const entry of entries) {
            const below = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(within, entry.name);
            if (entry.isDirectory() && !/^(?:[._].*|testdata|vendor)$/.test(entry.name) && !ignored(below))
                await visit(below);
        }
    };
    await visit('');
    return found;
}
function isSource(entry) {
    return !entry.isDirectory() && entry.name.endsWith('.go') && !entry.name.endsWith('_test.go');
}
/**
 * The `ignore` directives of Go 1.25: `./x` is a directory in the module's root, `x` one in any directory. Tests may have
 * replaced the file; then there are none. It may be a link, as in other build systems.
 */
async function ignoredIn(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file)
        .then(async (path) => (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, MAX_MOD_FILE))
        .catch(() => '');
    const paths = (0,_modFile_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectives */ .M)(text.toString())
        .filter(({ verb }) => verb === 'ignore')
        .flatMap(({ args }) => args.slice(0, 1));
    return (within) => paths.some((path) => {
        const clean = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(path).replace(/\/$/, '');
        return path.startsWith('./') ? within === clean : `/${within}`.endsWith(`/${clean}`);
    });
}


/***/ }),

/***/ 19510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modulesBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62665);
/* harmony import */ var _modFile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71020);
/* harmony import */ var _moduleTree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96124);
/** @module The modules in a checkout, without the go command. */






/** More than the largest repositories have where modules are. */
const MAX_DIRECTORIES = 20_000;
/** Directories without modules of the repository. */
const OTHERS = /^(?:[._].*|testdata|vendor|node_modules)$/;
/**
 * The modules in a directory and below it, those with the shortest paths first.
 * @param root absolute
 * @param named names of directories that are searched although modules of the repository are rarely there: `_examples`
 */
async function modulesBelow(root, named = []) {
    const found = [];
    const directories = [''];
    for (let i = 0; i < Math.min(directories.length, MAX_DIRECTORIES); i++) {
        const directory = directories[i] ?? '';
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, directory), { withFileTypes: true }).catch(() => []);
        if (entries.some((entry) => entry.name === 'go.mod' && !entry.isDirectory())) {
            const path = await modulePathOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, directory, 'go.mod'));
            if (path !== undefined)
                found.push({ path, directory });
        }
        for (const entry of entries)
            if (entry.isDirectory() && (named.includes(entry.name) || !OTHERS.test(entry.name)))
                directories.push(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(directory, entry.name));
    }
    return found;
}
async function modulePathOf(file) {
    const text = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(file, _moduleTree_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MOD_FILE */ .h).catch(() => undefined);
    return text === undefined ? undefined : (0,_modFile_js__WEBPACK_IMPORTED_MODULE_5__/* .modulePathIn */ .f)(text.toString('utf8'));
}


/***/ }),

/***/ 81075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ shardSentence),
/* harmony export */   as: () => (/* binding */ SHARD_VARIABLE),
/* harmony export */   eG: () => (/* binding */ shardText),
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS),
/* harmony export */   uK: () => (/* binding */ parseShard),
/* harmony export */   ze: () => (/* binding */ isShard)
/* harmony export */ });
/* harmony import */ var _support_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87973);
/** @module A shard: the part of a suite that one of several jobs runs. */

/** As many jobs as GitHub allows in a matrix. */
const MAX_SHARDS = 256;
/** Also the value of this variable in a script. */
const SHARD_VARIABLE = 'GO_INTEGRATION_COVERAGE_SHARD';
/** `2/4` */
function shardText({ index, total }) {
    return `${index}/${total}`;
}
/** Whether it is a part of a suite: `1/1` is the whole. */
function isShard(shard) {
    return shard !== undefined && shard.total > 1;
}
/** Reads `2/4`; undefined for any other text. */
function parseShard(text) {
    const [, first = '', second = ''] = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text) ?? [];
    const [index, total] = [Number(first), Number(second)];
    return index >= 1 && index <= total && total <= MAX_SHARDS ? { index, total } : undefined;
}
/** `Shard 2/4: 12 of 50 tests` */
function shardSentence(record) {
    return `Shard ${shardText(record)}: ${record.assigned} of ${(0,_support_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(record.listed, 'test')}`;
}


/***/ }),

/***/ 45237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ matrixHash),
/* harmony export */   SB: () => (/* binding */ stepSuffix),
/* harmony export */   dZ: () => (/* binding */ jobName),
/* harmony export */   tv: () => (/* binding */ jobKey),
/* harmony export */   ue: () => (/* binding */ legName),
/* harmony export */   vs: () => (/* binding */ matrixText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44519);
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/** @module The legs of a workflow run and their names. */



/** `Leg.step` from GITHUB_ACTION: GitHub calls steps without an id `__self`, `__self_2` or `__owner_repository_2`. */
function stepSuffix(step) {
    if (!step.startsWith('__'))
        return step;
    return /_(\d+)$/.exec(step)?.[1] ?? '';
}
/** The id if there is one, GitHub's name of the job, then the step: `api / test (1.27.0, ubuntu-latest) · e2e`. */
function legName(leg) {
    const values = matrixText(leg.matrix);
    return `${jobName(leg)}${values === '' ? '' : ` (${values})`}${leg.step === '' ? '' : ` · ${leg.step}`}`;
}
/** The job without the step and the values of its matrix: `api / test`. */
function jobName({ id, job }) {
    return id === undefined ? job : `${id} / ${job}`;
}
/** Equal for all legs of one job, and different for all others of a run. */
function jobKey({ id, workflow, job, step }) {
    return JSON.stringify([id, workflow, job, step]);
}
/** `1.27.0, ubuntu-latest`; empty without a matrix. */
function matrixText(matrix) {
    return leafValues(matrix ?? {}).join(', ');
}
/** 8 hexadecimal digits that depend on the values but not on their order. */
function matrixHash(matrix) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_support_canonicalJson_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(matrix)).digest('hex').slice(0, 8);
}
function leafValues(value) {
    if (Array.isArray(value))
        return value.flatMap(leafValues);
    if ((0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return Object.values(value).flatMap(leafValues);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [String(value)].filter((text) => text !== '')
        : [];
}


/***/ }),

/***/ 54900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ MAX_COLLECTED),
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
/* harmony export */   n: () => (/* binding */ MAX_REASONS),
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
/** Of collected files: of more, nobody finds out whether another step of the job collected them, too. */
const MAX_COLLECTED = 5000;
/** For the totals of earlier runs. */
const MAX_HISTORY = 20;
const MAX_GATES = 200;
/** Why all tests ran. */
const MAX_REASONS = 1000;
/** For the values of a matrix. */
const MATRIX_LIMITS = { depth: 20, values: 10_000, text: 4096 };
/** A path in a repository: without empty elements, `.`, `..`, drive letters, control characters and backslashes. */
const SOURCE_PATH = /^(?![A-Za-z]:)(?!\.{0,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^\\\p{Cc}]+$/u;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;


/***/ }),

/***/ 44519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** @module JSON that is the same for equal values. */
/** JSON without white space whose properties are sorted by name, so that their order does not matter: for hashes. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const properties = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${properties.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join()}}`;
}


/***/ }),

/***/ 30744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ globFault),
/* harmony export */   e: () => (/* binding */ globMatch)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);
/**
 * @module Globs for paths in the repository, which have slashes on all systems. As in .gitignore, a glob without a slash
 * matches at any depth, and one that matches a directory matches everything in it.
 */

/** In characters; no path is longer. */
const MAX_GLOB_LENGTH = 4096;
/** Why a text is no glob, as a sentence; undefined if it is one. */
function globFault(glob) {
    if (glob.startsWith('!'))
        return 'A glob cannot begin with an exclamation mark: name only what is meant.';
    if (glob.includes('\\'))
        return 'Write slashes, not backslashes, on Windows too.';
    if (glob.length > MAX_GLOB_LENGTH)
        return `A glob has at most ${MAX_GLOB_LENGTH} characters.`;
    const parts = glob.replace(/^\.\//, '').split('/');
    if (parts.some((part) => part === '..' || part === '.'))
        return 'Globs start at the top of the repository and cannot leave it.';
    return parts.some((part) => part !== '') ? undefined : 'The glob is empty.';
}
/** @param glob one without a fault */
function globMatch(glob) {
    const path = glob.replace(/^\.\//, './').replace(/\/+$/, '');
    const isAnchored = path.includes('/');
    const pattern = isAnchored ? path.replace(/^\.?\//, '') : `**/${path}`;
    return picomatch__WEBPACK_IMPORTED_MODULE_0___default()([pattern, `${pattern}/**`], { dot: true, windows: false });
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** @module Values of unknown shape. */
/** Whether the value is an object (or an array), so that its properties can be read. */
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ })

};
