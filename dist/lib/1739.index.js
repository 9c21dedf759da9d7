export const id = 1739;
export const ids = [1739];
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
 */
async function modulesBelow(root) {
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
            if (entry.isDirectory() && !OTHERS.test(entry.name))
                directories.push(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(directory, entry.name));
    }
    return found;
}
async function modulePathOf(file) {
    const text = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(file, _moduleTree_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MOD_FILE */ .h).catch(() => undefined);
    return text === undefined ? undefined : (0,_modFile_js__WEBPACK_IMPORTED_MODULE_5__/* .modulePathIn */ .f)(text.toString('utf8'));
}


/***/ }),

/***/ 4916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ packageLocator),
/* harmony export */   TW: () => (/* binding */ importPatterns),
/* harmony export */   Xl: () => (/* binding */ modulePattern),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   h4: () => (/* binding */ withMains)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22268);
/** @module Which packages are measured: -coverpkg patterns that mean the same in every directory. */


/** The -coverpkg pattern for all packages of a module. */
function modulePattern({ path }) {
    return `${path}/...`;
}
/**
 * Patterns with import paths in place of paths, because builds inside tests run in other directories.
 * @param patterns import paths, and absolute paths
 */
function importPatterns(modules, patterns) {
    return patterns.map((pattern) => {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(pattern))
            return pattern;
        const owner = deepest(modules.filter(({ dir }) => (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBelow */ .Br)(dir, pattern) !== undefined || dir === pattern));
        const { path, dir } = owner ?? modules[0];
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(dir, pattern).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'));
    });
}
/**
 * The patterns with the main packages added: a binary whose main package is not instrumented writes no data and gives
 * no warning (golang/go#80307).
 * @param mains import paths
 */
function withMains(patterns, modules, mains) {
    const whole = modules.filter((module) => patterns.includes(modulePattern(module)));
    const others = mains.filter((main) => !whole.some((module) => isOf(module, main)));
    return [...new Set([...patterns, ...others])];
}
/**
 * Locates packages as the go command did, and others of the modules by their import paths.
 * @param listed packages of any module
 */
function packageLocator(modules, listed) {
    const known = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]));
    return (importPath) => {
        const dir = known.get(importPath) ?? '';
        if (dir !== '')
            return dir;
        const module = moduleOf(modules, importPath);
        return module && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(module.dir, importPath.slice(module.path.length));
    };
}
/** The module that a package belongs to by its import path: of nested ones, the innermost. */
function moduleOf(modules, importPath) {
    return modules
        .filter((module) => isOf(module, importPath))
        .toSorted((one, other) => other.path.length - one.path.length)[0];
}
function isOf({ path }, importPath) {
    return importPath === path || importPath.startsWith(`${path}/`);
}
function deepest(modules) {
    return modules.toSorted((one, other) => other.dir.length - one.dir.length)[0];
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

/***/ 30172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ makeWritableTree),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   mP: () => (/* binding */ makeWritableDirectory),
/* harmony export */   n$: () => (/* binding */ firstWritable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/** @module Making directories, and finding out before the work whether they can be used. */




/**
 * Makes a directory and the directories above it, as far as they are missing. Node's own recursive mkdir tries for ever
 * in places such as /proc, where a directory can be neither found nor made.
 * @throws the error of the operating system
 */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(path))
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'ENOENT' || parent === path)
            throw error;
        await makeDirectory(parent);
        await makeLast(path);
    }
}
/** Another process may make it at the same time. */
async function makeLast(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if (!(await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(path)))
            throw error;
    }
}
/**
 * Makes a directory if need be, and checks that files can be made in it, by making one: permissions do not say so for
 * root, nor for a full disk.
 * @throws the error of the operating system
 */
async function makeWritableDirectory(path) {
    await makeDirectory(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.probe-')));
}
/** The first of the directories that files can be made in, after making it if need be; undefined if there is none. */
async function firstWritable(paths) {
    for (const path of paths)
        if (await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeds */ .kz)(makeWritableDirectory(path)))
            return path;
    return undefined;
}
/** Makes a directory and all directories in it writable for their owner, so that they can be moved or removed. */
async function makeWritableTree(directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(directory, 0o755);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }))
        if (entry.isDirectory())
            await makeWritableTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name));
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

/***/ 75786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ replaceFileBy),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   jy: () => (/* binding */ replaceFilesBy),
/* harmony export */   qH: () => (/* binding */ replaceWithCopy),
/* harmony export */   xt: () => (/* binding */ temporaryIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _regularFile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62665);
/** @module Writing files where others may have put something before us. */




/** A path in the directory that nobody can guess, for a file that will be renamed. */
function temporaryIn(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.go-integration-coverage-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
}
/**
 * Writes a whole file in the place of whatever is there, so that nobody sees half of it. A link is replaced, not followed.
 * @throws if it cannot be written, or a directory has its name
 */
async function replaceFile(path, content) {
    await replace(path, async (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' }));
}
/**
 * Like `replaceFile`, for content that is written piece by piece.
 * @param write gets the new file, and leaves it open
 */
async function replaceFileBy(path, write) {
    await replace(path, async (temporary) => {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            await write(file);
        }
        finally {
            await file.close();
        }
    });
}
/**
 * Like `replaceFileBy`, for several files that are written together. Each is in its place when all have been written.
 * @param write gets the new files in the order of the paths
 */
async function replaceFilesBy([path, ...others], write) {
    if (path === undefined)
        await write([]);
    else
        await replaceFileBy(path, (file) => replaceFilesBy(others, (files) => write([file, ...files])));
}
/**
 * Like `replaceFile`, with the content and the permissions of another file.
 * @throws also if that is not a regular file
 */
async function replaceWithCopy(path, from) {
    await replace(path, async (temporary) => {
        // A pipe would keep us waiting.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(from)).isFile())
            throw new _regularFile_js__WEBPACK_IMPORTED_MODULE_3__/* .OddFile */ .cb(`${from} is not a regular file`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, temporary, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL);
    });
}
async function replace(path, write) {
    const temporary = temporaryIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        await write(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 53500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ both),
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** @module Limited concurrency. */
/** Calls `work` for every item, at most `limit` at a time. Resolves when all are done, or rejects with the first error. */
async function forEachLimited(items, limit, work) {
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            await work(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
}
/**
 * Both results, when both are there.
 * @throws what the first throws, otherwise what the second throws; in any case after both have ended
 */
async function both(first, second) {
    await Promise.allSettled([first, second]);
    return [await first, await second];
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


/***/ }),

/***/ 42405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SlowProgress)
/* harmony export */ });
/** A job log gets a line only this often; quick work is not mentioned there at all. */
const EVERY_MS = 20_000;
/** Shows progress on a terminal at once, and elsewhere from time to time. */
class SlowProgress {
    log;
    now;
    said;
    /** @param now a clock, in milliseconds */
    constructor(log, now = () => performance.now()) {
        this.log = log;
        this.now = now;
        this.said = now();
    }
    /** Call it often. */
    step(message) {
        this.log.progress(message);
        if (this.now() - this.said < EVERY_MS)
            return;
        this.said = this.now();
        this.log.info(message);
    }
    /**
     * Says every second what takes so long, until the returned function is called.
     * @param words makes the message from the seconds so far; it does not fail
     */
    wait(words) {
        const started = this.now();
        let isOver = false;
        let isAsked = false;
        const timer = setInterval(() => {
            if (isAsked)
                return;
            isAsked = true;
            void Promise.resolve(words(Math.round((this.now() - started) / 1000))).then((message) => {
                isAsked = false;
                if (!isOver)
                    this.step(message);
            });
        }, 1000);
        return () => {
            isOver = true;
            clearInterval(timer);
        };
    }
}


/***/ }),

/***/ 71013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts
/** @module The version of this tool. */

const VERSION = package_namespaceObject.rE;


/***/ })

};
