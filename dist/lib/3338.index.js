export const id = 3338;
export const ids = [3338];
export const modules = {

/***/ 97046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf)
/* harmony export */ });
/* harmony import */ var _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54900);
/* harmony import */ var _eventPayload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76581);
/** @module What the result of an event is compared with: the base of its change. The table in docs/on-github.md has all events. */


/** Git's id for no commit: a push that created its branch has no commit before it. */
const NO_COMMIT = /^0+$/;
const BRANCH = /^refs\/heads\/(.+)$/s;
/**
 * The base of an event's change. Undefined if there is no change to speak of: on tags, on the default branch unless
 * commits were pushed to it, and if the default branch is not known.
 * @param ref GITHUB_REF, such as `refs/heads/main`
 */
function baseOf(eventName, ref, payload) {
    return pullRequestBase(payload) ?? mergeGroupBase(payload) ?? branchBase(eventName, ref, payload);
}
/** The branch that pull requests are merged into by default. */
function defaultBranchOf(payload) {
    return (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(payload, 'repository', 'default_branch');
}
/** The name of a branch without `refs/heads/`; undefined for tags and pull requests. */
function branchOf(ref) {
    return BRANCH.exec(ref)?.[1];
}
function pullRequestBase({ pull_request: request }) {
    const branch = (0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(request, 'base', 'ref');
    return branch === undefined ? undefined : { branch, sha: commitIn((0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(request, 'base', 'sha')) };
}
function mergeGroupBase({ merge_group: group }) {
    const branch = branchOf((0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(group, 'base_ref') ?? '');
    return branch === undefined ? undefined : { branch, sha: commitIn((0,_eventPayload_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(group, 'base_sha')) };
}
/** A push to the default branch is compared with the commit before it, any other branch with the default branch. */
function branchBase(eventName, ref, payload) {
    const main = defaultBranchOf(payload);
    const branch = branchOf(ref);
    if (main === undefined || branch === undefined)
        return undefined;
    if (branch !== main)
        return { branch: main, sha: undefined };
    const before = eventName === 'push' ? commitIn(payload.before) : undefined;
    return before === undefined ? undefined : { branch: main, sha: before };
}
function commitIn(value) {
    return typeof value === 'string' && _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT */ .cJ.test(value) && !NO_COMMIT.test(value) ? value : undefined;
}


/***/ }),

/***/ 76581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   DG: () => (/* binding */ idIn),
/* harmony export */   Hi: () => (/* binding */ timeIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/** @module The parts of an event's payload that are used. Whoever triggered the event wrote some of it. */



/**
 * Reads the payload; an empty one if there is none, because some runners have none.
 * @throws UserError if the file cannot be read
 */
async function readPayload(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        return (0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(payload) ? payload : {};
    }
    catch (error) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the event payload in ${path} cannot be read`, 'GITHUB_EVENT_PATH must name the JSON file that the runner writes.', { cause: error });
    }
}
/** What is found below a value by a path of keys; undefined if there is nothing. */
function partOf(value, ...keys) {
    return keys.reduce((found, key) => ((0,_support_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(found) ? found[key] : undefined), value);
}
/** A text below a value; undefined if there is none, or an empty one. */
function textIn(value, ...keys) {
    const found = partOf(value, ...keys);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** A whole positive number below a value, such as an id. */
function idIn(value, ...keys) {
    const found = partOf(value, ...keys);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
/** A time below a value, in milliseconds since 1970. */
function timeIn(value, ...keys) {
    const found = Date.parse(textIn(value, ...keys) ?? '');
    return Number.isNaN(found) ? undefined : found;
}


/***/ }),

/***/ 38883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ BuildError)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module The error of a build, apart from building: whoever only shows it does not load that. */

/** go build failed, usually because of compile errors in the user's code. */
class BuildError extends _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    errors;
    packages;
    constructor(message, advice, errors, 
    /** Import paths of the packages that did not compile. */
    packages) {
        super(message, advice);
        this.errors = errors;
        this.packages = packages;
    }
}


/***/ }),

/***/ 51958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ parseBuildFlags),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   d3: () => (/* binding */ overlayApart)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12853);
/** @module The user's flags for go build: those that would break the measurement are refused, those we set are dropped. */


/** Why a flag is refused, as the end of `… cannot be used here:`. */
const REFUSED = {
    o: 'set the input bin-dir instead',
    C: 'set the input working-directory instead',
    n: 'it prints the commands instead of running them',
    coverpkg: 'set the input coverpkg instead',
};
/**
 * Reads the words of the input build-flags.
 * @throws UserError with the reason for a flag that cannot be used
 */
function parseBuildFlags(words) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFlags */ .bQ)('build-flags', words, new Set(_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .BUILD_VALUE_FLAGS */ .T5));
    for (const flag of flags)
        refuse('build-flags', flag, REFUSED);
    const overlays = flags.filter((flag) => flag.name === 'overlay');
    if (overlays.length > 1) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('build-flags: -overlay is given twice; Go would use only the last one', 'Merge the two files into one.');
    }
    // We always build with -cover and -covermode=atomic.
    const kept = flags.filter((flag) => !['cover', 'covermode'].includes(flag.name));
    return { ...overlayApart(kept), overlay: overlays[0]?.value };
}
/** The words of all flags, and of all but -overlay. */
function overlayApart(flags) {
    return {
        words: flags.flatMap((flag) => flag.words),
        others: flags.filter((flag) => flag.name !== 'overlay').flatMap((flag) => flag.words),
    };
}
/**
 * Refuses flags of the table, and those that turn coverage off or change its mode.
 * @throws UserError with the reason
 */
function refuse(input, flag, reasons) {
    const word = flag.words.join(' ');
    const reason = Object.hasOwn(reasons, flag.name) ? reasons[flag.name] : undefined;
    if (reason !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${input}: ${word} cannot be used here: ${reason}`, `Remove ${word}.`);
    if (flag.name === 'cover' && (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .isOff */ .gK)(flag)) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${input}: ${word} would turn coverage off`, `Remove ${word}.`);
    }
    if (flag.name === 'covermode' && flag.value !== 'atomic') {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${input}: ${word} cannot be used here: coverage is always measured in mode atomic, which is safe for concurrent programs and -race`, `Remove ${word}.`);
    }
}


/***/ }),

/***/ 12853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ BUILD_VALUE_FLAGS),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   gK: () => (/* binding */ isOff)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module Parsing the flags of the go command. */

/**
 * Parses words as the go command does: one dash or two, `=value` or the value in the next word.
 * @param input the name of the input, for messages
 * @param withValue the names of the flags that take a value
 * @throws UserError for a word that is not a flag, and for a flag without its value
 */
function parseFlags(input, words, withValue) {
    const flags = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        const match = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(word);
        if (match === null) {
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${input}: ${JSON.stringify(word)} is not a flag`, 'To choose packages, use the inputs packages and test-packages.');
        }
        const [, name = '', value] = match;
        const next = words[i + 1];
        if (value === undefined && withValue.has(name)) {
            if (next === undefined) {
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${input}: ${word} needs a value; the go command would use the next word, a package`, `Write ${word}=VALUE.`);
            }
            flags.push({ name, value: next, words: [word, next] });
            i++;
        }
        else {
            flags.push({ name, value, words: [word] });
        }
    }
    return flags;
}
/** Whether a boolean flag is turned off: `-cover=false`, `-json=0`. */
function isOff(flag) {
    return ['false', 'f', '0'].includes(flag.value?.toLowerCase() ?? 'true');
}
/** Names of the flags of go build, go test and go list that take a value (`go help build`). */
const BUILD_VALUE_FLAGS = [
    'C',
    'asmflags',
    'buildmode',
    'compiler',
    'covermode',
    'coverpkg',
    'gccgoflags',
    'gcflags',
    'installsuffix',
    'ldflags',
    'mod',
    'modfile',
    'o',
    'overlay',
    'p',
    'pgo',
    'pkgdir',
    'tags',
    'toolexec',
];


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

/***/ 69652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ needDirectory),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44122);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/* harmony import */ var _support_firstOf_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79064);
/* harmony import */ var _support_globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30744);
/* harmony import */ var _goVersion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97508);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52780);
/* harmony import */ var _modulesBelow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19510);
/** @module The places that working-directory and test-directory name, with their modules and workspaces. */










/** What a go.work without a go line means for Go. */
const IMPLIED = '1.18';
/** Modules that a message names. */
const MAX_NAMES = 8;
/**
 * @param directories absolute paths or globs
 * @param base absolute: where globs begin
 * @throws UserError for a directory without a module, and for a glob that matches none
 */
async function placesOf(input, directories, base, env) {
    const found = new Map();
    for (const path of directories)
        for (const directory of await expanded(input, path, base)) {
            const place = await real(directory);
            if (!found.has(place))
                found.set(place, directory);
        }
    const places = [];
    for (const directory of found.values())
        places.push(await placeAt(input, directory, env));
    return places;
}
/** @throws UserError that names the input if it is none */
async function needDirectory(input, path) {
    if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(path)))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${input}: ${path} is not a directory`, 'Set it to the directory that contains go.mod.');
}
/** A directory may have a name that is a glob. */
async function expanded(input, path, base) {
    if (!isGlob(path) || (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(path)))
        return [path];
    const glob = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const matches = (0,_support_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .globMatch */ .e)(`./${glob}`);
    const depth = glob.includes('**') ? Infinity : glob.split('/').length;
    const modules = (await (0,_modulesBelow_js__WEBPACK_IMPORTED_MODULE_6__/* .modulesBelow */ .V)(base, glob.split('/'))).toSorted(byDirectory);
    const found = modules
        .map(({ directory }) => directory)
        .filter((directory) => directory === '' ? glob === '**' : matches(directory) && directory.split('/').length <= depth);
    if (found.length > 0)
        return found.map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, directory));
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${input}: no directory with a go.mod matches ${glob}`, modules.length === 0
        ? `There is no module in ${base}.`
        : `Modules in ${base}: ${(0,_support_firstOf_js__WEBPACK_IMPORTED_MODULE_8__/* .firstOf */ .K)(modules.map(({ directory }) => directory || '.'), MAX_NAMES)}`);
}
function isGlob(path) {
    return /[*?[\]{}]/.test(path);
}
async function placeAt(input, directory, env) {
    await needDirectory(input, directory);
    const workspace = await (0,_module_js__WEBPACK_IMPORTED_MODULE_5__/* .findWorkspace */ .pl)(directory, env);
    if (workspace === undefined) {
        const module = await (0,_module_js__WEBPACK_IMPORTED_MODULE_5__/* .findModule */ .ku)(directory, await adviceAt(input, directory, env));
        return { directory, modules: [module], workspace, isWhole: false };
    }
    if ((await real(directory)) === (await real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(workspace.file)))) {
        const [first, ...others] = await Promise.all(workspace.modules.map(async (module) => (0,_module_js__WEBPACK_IMPORTED_MODULE_5__/* .readModule */ .bH)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(module, 'go.mod'), missingAdvice(workspace))));
        if (first === undefined)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${workspace.file} uses no module`, 'Add one with `go work use`.');
        const modules = [first, ...others];
        refuseLowerLine(workspace, modules);
        return { directory, modules, workspace, isWhole: true };
    }
    const module = await (0,_module_js__WEBPACK_IMPORTED_MODULE_5__/* .findModule */ .ku)(directory, adviceFor(input, directory, workspace));
    const [own, ...used] = await Promise.all([(0,_module_js__WEBPACK_IMPORTED_MODULE_5__/* .moduleDir */ .Mf)(module), ...workspace.modules].map(real));
    if (own !== undefined && used.includes(own))
        return { directory, modules: [module], workspace, isWhole: false };
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${module.file} is not a module of the workspace ${workspace.file}`, `Add it with \`go work use\`, or set the environment variable GOWORK to off. ${adviceFor(input, directory, workspace)}`);
}
function missingAdvice({ file }) {
    return `${file} uses it: if that module is gone, remove its line, or run \`go work use -r .\` there.`;
}
/** Go refuses such a workspace from Go 1.21 on. */
function refuseLowerLine(workspace, modules) {
    const own = (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGoVersion */ .SX)(workspace.go ?? IMPLIED);
    for (const { file, go } of modules) {
        const needed = go === undefined ? undefined : (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGoVersion */ .SX)(go);
        if (own === undefined || needed === undefined || (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(needed, _goVersion_js__WEBPACK_IMPORTED_MODULE_4__/* .FIRST_WITH_STRICT_LINES */ .ke) < 0)
            continue;
        if ((0,_goVersion_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(needed, own) > 0)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} needs Go ${go ?? ''}, but ${workspace.file} ${workspace.go === undefined ? 'has no go line' : `has go ${workspace.go}`}`, 'Run `go work use`, which raises the go line of the workspace.');
    }
}
function adviceFor(input, directory, workspace) {
    const modules = workspace.modules.map((module) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, module) || '.');
    return modules.length === 0
        ? `${workspace.file} uses no module: add one with \`go work use\`.`
        : `The modules of the workspace are, from that directory, ${modules.join(', ')}: set ${input} to one of them, or to ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(workspace.file)) || '.'} for all.`;
}
/** What can be done in a directory that is in no module and no workspace that is used; undefined for the usual advice. */
async function adviceAt(input, directory, env) {
    const below = (await (0,_modulesBelow_js__WEBPACK_IMPORTED_MODULE_6__/* .modulesBelow */ .V)(directory)).toSorted(byDirectory).map((module) => module.directory);
    if (below.length === 0)
        return undefined;
    const workspace = env.GOWORK === 'off' ? await (0,_module_js__WEBPACK_IMPORTED_MODULE_5__/* .findWorkspace */ .pl)(directory, {}).catch(() => undefined) : undefined;
    const off = workspace === undefined
        ? ''
        : `${workspace.file} is not used, because GOWORK is off: unset it to measure the modules of the workspace. `;
    return `${off}The modules below it are ${(0,_support_firstOf_js__WEBPACK_IMPORTED_MODULE_8__/* .firstOf */ .K)(below, MAX_NAMES)}: name them in ${input}, one a line or by a glob.`;
}
function byDirectory(one, other) {
    return (0,_covdata_bytes_byteOrder_js__WEBPACK_IMPORTED_MODULE_9__/* .compareBytes */ .X)(one.directory, other.directory);
}
async function real(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 54176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ listFlags),
/* harmony export */   p: () => (/* binding */ parseTestFlags)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _build_buildFlags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51958);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12853);
/** @module The user's flags for go test: those that would break the measurement are refused. */



/** Why a flag is refused, as the end of `… cannot be used here:`. */
const REFUSED = {
    coverprofile: 'coverage.out is always written, from the data of all processes',
    coverpkg: 'set the input coverpkg instead',
    tags: 'set the input tags instead',
    exec: 'the tests are started by a launcher that keeps their data',
    c: 'it compiles the tests without running them',
    o: 'it would leave a test binary in your working tree',
    n: 'it prints the commands instead of running them',
    C: 'set the input test-directory instead',
    list: 'it lists tests without running them',
    fuzz: 'it runs until it is stopped; without it the seeds of fuzz tests run',
    'test.gocoverdir': 'the data goes to a directory of the run',
    'test.run': 'write -run instead',
    'test.timeout': 'write -timeout instead',
};
const LIST_FLAGS = ['asan', 'compiler', 'mod', 'modfile', 'msan', 'overlay', 'race'];
/** Names of the flags of go test that take a value (`go help testflag`). */
const TEST_VALUE_FLAGS = [
    'bench',
    'benchtime',
    'blockprofile',
    'blockprofilerate',
    'count',
    'coverprofile',
    'cpu',
    'cpuprofile',
    'exec',
    'fuzz',
    'fuzzminimizetime',
    'fuzztime',
    'list',
    'memprofile',
    'memprofilerate',
    'mutexprofile',
    'mutexprofilefraction',
    'outputdir',
    'parallel',
    'run',
    'shuffle',
    'skip',
    'timeout',
    'trace',
    'vet',
];
const PARALLEL = ['p', 'parallel'];
/** Flags that are left out when failed tests run again, one after the other. */
const ONCE = [
    'bench',
    'benchtime',
    'benchmem',
    'blockprofile',
    'cpuprofile',
    'memprofile',
    'mutexprofile',
    'trace',
    ...PARALLEL,
];
/**
 * Reads the words of the input test-flags.
 * @throws UserError with the reason for a flag that cannot be used
 */
function parseTestFlags(words) {
    const end = words.findIndex((word) => word === '-args' || word === '--args');
    const own = end < 0 ? words : words.slice(0, end);
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .bQ)('test-flags', own, new Set([..._flags_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILD_VALUE_FLAGS */ .T5, ...TEST_VALUE_FLAGS]));
    for (const flag of flags) {
        (0,_build_buildFlags_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('test-flags', flag, REFUSED);
        if (flag.name === 'count' && flag.value === '0') {
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('test-flags: -count=0 runs no test', 'Remove it: -count=1 is always set, so that no result is cached.');
        }
        if (flag.name === 'json' && (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .isOff */ .gK)(flag)) {
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('test-flags: -json=false cannot be used here: the test table is made from the JSON events', 'Remove it.');
        }
    }
    // We set these ourselves: twice would be harmless, but confusing in the log.
    const kept = flags.filter((flag) => !['cover', 'covermode', 'json'].includes(flag.name));
    return {
        ...(0,_build_buildFlags_js__WEBPACK_IMPORTED_MODULE_1__/* .overlayApart */ .d3)(kept),
        overlay: kept.findLast((flag) => flag.name === 'overlay')?.value,
        args: end < 0 ? [] : words.slice(end + 1),
        listWords: kept.filter((flag) => LIST_FLAGS.includes(flag.name)).flatMap((flag) => flag.words),
        selectsTests: flags.some((flag) => flag.name === 'run'),
        skipsTests: flags.some((flag) => flag.name === 'skip'),
        patterns: { run: lastOf(flags, 'run'), skip: lastOf(flags, 'skip') },
        benchmarks: flags.some((flag) => flag.name === 'bench'),
        failFast: flags.some((flag) => flag.name === 'failfast' && !(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .isOff */ .gK)(flag)),
        again: (0,_build_buildFlags_js__WEBPACK_IMPORTED_MODULE_1__/* .overlayApart */ .d3)(kept.filter(({ name }) => !ONCE.includes(name))),
        alone: {
            ...(0,_build_buildFlags_js__WEBPACK_IMPORTED_MODULE_1__/* .overlayApart */ .d3)(kept.filter(({ name }) => !PARALLEL.includes(name))),
            isOther: kept.some(({ name }) => PARALLEL.includes(name)),
        },
        verbose: flags.some((flag) => flag.name === 'v' && !(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .isOff */ .gK)(flag)),
    };
}
/**
 * The flags with which go list finds the files of the tests.
 * @param tags comma-separated; may be empty
 */
function listFlags({ listWords }, tags) {
    return tags === '' ? listWords : [...listWords, `-tags=${tags}`];
}
/** The value that counts; empty if it is missing. */
function lastOf(flags, name) {
    const last = flags.findLast((flag) => flag.name === name);
    return last === undefined ? undefined : (last.value ?? '');
}


/***/ }),

/***/ 73884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** @module The input `baseline`: what a report is compared with. */

const NONE = 'none';
/**
 * @param base absolute directory that a relative path starts from
 */
function parseBaseline(read, base) {
    const name = (read('baseline') ?? '').trim();
    if (name === '')
        return { kind: 'usual' };
    return name === NONE ? { kind: 'none' } : { kind: 'path', name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, name) };
}


/***/ }),

/***/ 72990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Gx: () => (/* binding */ unstableShape),
/* harmony export */   MA: () => (/* binding */ testShape),
/* harmony export */   Q5: () => (/* binding */ impactShape),
/* harmony export */   UL: () => (/* binding */ withinTotal),
/* harmony export */   UN: () => (/* binding */ historyShape),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   Wb: () => (/* binding */ shardFields),
/* harmony export */   aY: () => (/* binding */ goShape),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   l9: () => (/* binding */ findingShape),
/* harmony export */   sO: () => (/* binding */ countsShape),
/* harmony export */   xH: () => (/* binding */ gateShape)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _go_test_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81075);
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47488);
/* harmony import */ var _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54900);
/** @module Shapes that manifest.json and report.json share. */




const word = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WORD */ .C5 });
/** Titles, test names and lines of evidence. */
const prose = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PROSE */ .jV });
/** RFC 3339, UTC: a moment that there is, since a date that there is not has no number. */
const time = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    max: 40,
    pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/,
    expected: 'a time such as 2026-01-31T12:00:00Z',
});
const commit = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    max: 64,
    pattern: _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .cJ,
    expected: 'the 40 or 64 hexadecimal digits of a commit',
});
/** The totals of a branch. */
const historyShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ commit, at: time, covered: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), total: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)() }), _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_HISTORY */ .oe);
/** @param line the shape of its name */
function testShape(line) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        name: line,
        outcome: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pass', 'fail', 'skip', 'unfinished']),
        seconds: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
        flaky: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
        quarantined: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    });
}
const goShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    requested: word,
    requestedBy: word,
    version: word,
    origin: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['tool cache', 'PATH', 'go.dev', 'module proxy']),
    goos: word,
    goarch: word,
});
/** Tests by outcome. */
const countsShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    pass: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    fail: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    skip: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    unfinished: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
});
/** A shard, without its tests. */
const shardFields = {
    index: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, _go_test_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SHARDS */ .hH),
    total: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, _go_test_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SHARDS */ .hH),
    plan: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(word),
    list: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(word),
    listed: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    assigned: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
    unitTests: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ listed: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), assigned: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), ran: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(), skipped: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)() })),
};
/** A shard beyond the last one would hide that another is missing. */
function withinTotal(shard) {
    return (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL)(shard, (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y)(({ index, total }) => index <= total, 'a shard whose index is at most its total'));
}
const outcome = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pass', 'fail', 'skip', 'unfinished']);
/** @param line the shape of its texts, and of the names of tests */
function impactShape(line, maxTests) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        baseline: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ name: line, commit })),
        everything: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, _manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REASONS */ .n),
        selection: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
            selected: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            total: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            secondsLeftOut: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0),
            leftOut: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, maxTests)),
            carried: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            uncertain: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            shardsDiffer: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
            unplaced: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
            choice: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)(line),
        })),
        missed: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ name: line, before: outcome, now: outcome }), maxTests),
    });
}
/** @param line the shape of a name */
function unstableShape(line, max) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        flaky: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
        quarantined: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(),
        flakyTests: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, max),
        quarantinedTests: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, max),
    });
}
/** @param line the shape of its texts but the code, and of a line of evidence */
function findingShape(line, maxEvidence) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        code: word,
        severity: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['error', 'warning', 'notice']),
        title: line,
        detail: line,
        fix: line,
        evidence: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(line, maxEvidence),
    });
}
/** @param line the shape of its texts */
function gateShape(line) {
    return (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        rule: line,
        state: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['passed', 'failed', 'unknown']),
        passed: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        text: line,
        pending: (0,valibot__WEBPACK_IMPORTED_MODULE_2__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pass', 'fail'])),
    });
}


/***/ }),

/***/ 94954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   P3: () => (/* binding */ writeBuildState),
/* harmony export */   qA: () => (/* binding */ readBuildState),
/* harmony export */   vy: () => (/* binding */ STATE_VARIABLE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77934);
/* harmony import */ var _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54900);
/* harmony import */ var _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72990);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47488);
/* harmony import */ var _support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75786);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62665);
/**
 * @module What the build action tells the collect action of the same job: a JSON file beside the data. The steps between
 * them can write to it, so it is untrusted when it is read.
 */








const STATE_VERSION = 1;
/** The environment variable that leads to the file. */
const STATE_VARIABLE = 'GO_INTEGRATION_COVERAGE_BUILD';
const FILE_NAME = 'build.json';
const place = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ max: _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm, pattern: /^[^\0\r\n]+$/, expected: 'a path' });
const importPath = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ max: _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm });
const stateShape = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    schemaVersion: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)([STATE_VERSION]),
    toolVersion: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
    startedAt: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB,
    go: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .goShape */ .aY,
    modules: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ path: importPath, dir: place }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    top: place,
    covdata: place,
    binaries: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ name: place, importPath, path: place }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    marks: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({ path: place, mark: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    named: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
    selected: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
        importPath,
        name: _legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm,
        dir: place,
        modulePath: importPath,
        hasCode: _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
        files: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(place, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
        testFiles: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(place, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    }), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5),
    counted: (0,valibot__WEBPACK_IMPORTED_MODULE_7__/* .undefinedable */ .dxN)((0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(importPath, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5)),
    findings: (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .findingShape */ .l9)(_legs_manifestShapes_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5), _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FINDINGS */ .Mt),
});
/**
 * Writes the state into a directory.
 * @returns the path of the file
 */
async function writeBuildState(directory, state) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, FILE_NAME);
    const whole = { schemaVersion: STATE_VERSION, ...state };
    await (0,_support_newFiles_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .fR)(path, JSON.stringify(whole));
    return path;
}
/**
 * Reads what the build action left.
 * @throws UserError if it cannot be used: without it nobody knows what should have run
 */
async function readBuildState(path) {
    try {
        const bytes = await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .XF)(path, _legs_manifestLimits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_LENGTH */ .eM);
        const state = (0,_support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShape */ .Tr)(stateShape, JSON.parse(bytes.toString('utf8')));
        refuseUnusable(state);
        return state;
    }
    catch (error) {
        // The parser's own message would quote the text.
        const why = error instanceof SyntaxError ? 'it is not JSON' : (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error);
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`what the build action left cannot be read: ${path}: ${why}`, `Use one version of both actions, and leave ${STATE_VARIABLE} and the files below RUNNER_TEMP as they are.`, { cause: error });
    }
}
function refuseUnusable({ modules, top, covdata, binaries, selected }) {
    if (modules.length === 0)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .ShapeError */ .ym('modules is empty');
    const files = binaries.map(({ path }) => path);
    const places = [top, covdata, ...files, ...[...modules, ...selected].map(({ dir }) => dir)];
    const relative = places.find((path) => !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path));
    if (relative !== undefined)
        throw new _support_jsonShape_js__WEBPACK_IMPORTED_MODULE_4__/* .ShapeError */ .ym(`${JSON.stringify(relative)} is not an absolute path`);
}
function marksOf({ marks }) {
    return new Map(marks.map(({ path, mark }) => [path, mark]));
}


/***/ }),

/***/ 37510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ collectSteps)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/checks/stillRunning.ts
var stillRunning = __webpack_require__(91684);
// EXTERNAL MODULE: ./src/checks/runningProcesses.ts
var runningProcesses = __webpack_require__(28365);
// EXTERNAL MODULE: ./src/coverage/pathMap.ts
var coverage_pathMap = __webpack_require__(51225);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/go/toolchain/host.ts
var toolchain_host = __webpack_require__(61490);
// EXTERNAL MODULE: ./src/go/toolchain/setUpGo.ts + 9 modules
var setUpGo = __webpack_require__(47419);
// EXTERNAL MODULE: ./src/go/toolchain/toolchain.ts
var toolchain_toolchain = __webpack_require__(65273);
// EXTERNAL MODULE: ./src/go/toolchain/versionRequest.ts
var versionRequest = __webpack_require__(77013);
// EXTERNAL MODULE: ./src/process/childEnvironment.ts
var childEnvironment = __webpack_require__(84474);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/stages/buildState.ts
var buildState = __webpack_require__(94954);
// EXTERNAL MODULE: ./src/stages/collect.ts + 15 modules
var collect = __webpack_require__(51488);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/legs/manifestLimits.ts
var manifestLimits = __webpack_require__(54900);
;// CONCATENATED MODULE: ./src/stages/collectedFiles.ts
/** @module Which files with counters a step collected, so that a report sees whether another step of the job had them too. */



/** Their names have the process id and a time in nanoseconds. */
const COUNTERS_NAME = /^(?:live\.)?covcounters\./;
const HASH_LENGTH = 12;
/**
 * Short hashes of the names of the files, each once and sorted; undefined if there are too many, or a folder cannot be read.
 * @param directories absolute
 */
async function collectedFiles(directories) {
    const names = new Set();
    for (const directory of directories) {
        const all = await (0,promises_.readdir)(directory).catch(() => undefined);
        if (all === undefined)
            return undefined;
        for (const name of all)
            if (COUNTERS_NAME.test(name))
                names.add(name);
        if (names.size > manifestLimits/* MAX_COLLECTED */.B_)
            return undefined;
    }
    return [...names].map(hashOf).sort();
}
function hashOf(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, HASH_LENGTH);
}

// EXTERNAL MODULE: ./src/stages/givenUnitTests.ts
var givenUnitTests = __webpack_require__(46423);
// EXTERNAL MODULE: ./src/stages/keptPlace.ts
var keptPlace = __webpack_require__(11844);
// EXTERNAL MODULE: ./src/stages/leftData.ts + 4 modules
var leftData = __webpack_require__(1261);
// EXTERNAL MODULE: ./src/stages/measure.ts + 81 modules
var measure = __webpack_require__(61526);
// EXTERNAL MODULE: ./src/stages/merge.ts + 17 modules
var merge = __webpack_require__(15835);
// EXTERNAL MODULE: ./src/stages/repository.ts
var stages_repository = __webpack_require__(96559);
;// CONCATENATED MODULE: ./src/stages/collectSteps.ts
/** @module Makes a measurement of what the user's own steps left: with what the build action says, or of the data alone. */






















/** The folder in the directories of the run for what is unpacked. */
const FOLDER = 'collected';
/**
 * Reads everything that the steps left. Nothing of it is changed, so it can be collected again.
 * @throws UserError if a path cannot be read
 */
async function collectSteps(request, host) {
    const { paths, base, stdin, directories } = request;
    const scratch = (0,external_node_path_.join)(directories.root, FOLDER);
    const unit = request.unit.length === 0 ? undefined : await (0,givenUnitTests/* givenPlaces */.EI)(request.unit);
    await (0,promises_.mkdir)(scratch);
    const left = await (0,leftData/* leftData */.k)({ paths, base, scratch, stdin, stop: host.stop, log: host.log });
    const live = await (0,stillRunning/* liveFilesIn */.L)(left.directories);
    const places = {
        // Test binaries say what they are.
        directories: left.directories.map((path) => ({ path, source: 'binaries' })),
        running: new Set((await (0,runningProcesses/* runningProcesses */.$7)(live, host.platform)).keys()),
        findings: left.findings,
        main: left.directories[0] ?? scratch,
        ours: scratch + external_node_path_.sep,
    };
    const { state, findings } = await stateOf(request.state);
    const collected = await collectedFiles(left.directories);
    const measurement = await (state === undefined
        ? dataAlone(left.tops.length === 0 ? left.directories : left.tops, { ...places, findings: [...places.findings, ...findings] }, request, host)
        : withBuild(places, state, { ...request, givenUnit: unit }, host));
    return { ...measurement, collected };
}
/** Without it, or if it cannot be used, the data is worth a report all the same. */
async function stateOf(path) {
    if (path === undefined || path === '')
        return { findings: [] };
    try {
        const state = await (0,buildState/* readBuildState */.qA)(path);
        if (await (0,files/* isDirectory */.wd)(state.top))
            return { state, findings: [] };
        throw new errors/* UserError */.yo(`${state.top}, where it built, is gone`);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const title = 'What the build action built is not known, so nobody knows what should have run';
        return { findings: [(0,finding/* finding */.gk)('build-state-unreadable', title, { evidence: [error.message] })] };
    }
}
/** As in a run: the packages that were selected count, and binaries that never ran are found. */
async function withBuild(places, state, request, host) {
    const { env, stop, log } = host;
    const { directories, pathMap, exclude, outDirectory, checkFolder, stepFailed, givenUnit } = request;
    const repository = await (0,stages_repository/* repositoryOf */._)(state.top, env.GITHUB_WORKSPACE, pathMap);
    const ready = await readyOf(state, directories, host);
    const { selected, counted, binaries, findings } = state;
    const plan = {
        selected,
        named: counted === undefined ? undefined : new Set(counted),
        reExecuted: new Set(),
        // Whoever names what is built wants it to run.
        testSources: state.named
            ? [
                {
                    texts: binaries.map(({ name }) => ({ text: name, isScript: true, place: 'packages' })),
                    goByPath: [],
                },
            ]
            : [],
    };
    const built = { binaries, marks: (0,buildState/* marksOf */.Ok)(state), hidden: new Set(), findings };
    const collected = await (0,collect/* collectFrom */.Xp)(places, ready, plan, built, {
        ...{ directories, exclude, repository, outDirectory, givenUnit, stop, log },
        ...(checkFolder === undefined ? {} : { checkFolder }),
        includeAll: false,
        inProcess: true,
        unitTests: false,
        platform: host.platform,
        arch: host.arch,
        suite: 'steps',
    });
    const suite = { result: stepsResult(ready.started, stepFailed === true), findings: [] };
    return (0,measure/* measurementOf */.k)(ready, plan, built, suite, collected, repository, host);
}
/** The Go that built, which is still there or is set up again. Nothing that the state names is executed. */
async function readyOf(state, directories, host) {
    const { go: info, startedAt, modules, top } = state;
    const [first, ...others] = modules;
    if (first === undefined)
        throw new Error('the state has no module');
    return {
        started: new Date(startedAt),
        modules: { measured: [first, ...others], top },
        pinned: { info, findings: [] },
        go: await goOf(info.version, directories, host),
    };
}
async function goOf(version, directories, host) {
    const { platform, log } = host;
    const { scratch } = directories;
    const { env: own } = await (0,childEnvironment/* childEnvironment */.Q)(host.env, { scratch, passIdToken: false });
    const env = { ...own, GOCOVERDIR: undefined };
    try {
        const toolchain = await (0,setUpGo/* setUpGo */.m)({ request: (0,versionRequest/* parseVersionRequest */.Hd)(version, 'the build action'), requestedBy: 'the build action' }, {
            ...{ ...host, env, installDir: await (0,keptPlace/* keptPlace */.S)(host, directories) },
            ...{ downloadBase: toolchain_host/* GO_DOWNLOADS */.rv, limits: toolchain_host/* NETWORK_LIMITS */.o },
        });
        return { program: (0,toolchain_toolchain/* goProgram */.j)(toolchain), env: (0,toolchain_toolchain/* goEnvironment */.I)(toolchain, env), platform };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.warning(`Packages that are linked into nothing that ran are not counted: ${(0,errors/* describeError */.Uc)(error)}`);
        return { program: 'go', env, platform };
    }
}
/** As in a report on directories: everything in the data counts, folders below them included. */
async function dataAlone(directories, { running, findings, ours }, request, { version, log }) {
    const { checkouts, pathMap, exclude, outDirectory, origin, stepFailed, unit } = request;
    const merged = await (0,merge/* merge */.h)({
        ...{ directories, unit },
        ...(origin === undefined ? {} : { origin }),
        ...{ outDirectory, checkouts, pathMap: new coverage_pathMap/* PathMap */.S(pathMap), exclude, running, version, log },
    });
    const started = new Date(merged.startedAt);
    return {
        ...merged,
        ...(stepFailed === undefined ? {} : { suite: stepsResult(started, stepFailed) }),
        findings: [...findings, ...merged.findings].map((item) => (0,collect/* withoutRoot */.Lu)(item, ours)),
    };
}
/** What is known of the user's own steps. */
function stepsResult(started, failed) {
    return {
        kind: 'steps',
        passed: !failed,
        exitCode: failed ? 1 : 0,
        timedOut: false,
        startedAt: started.toISOString(),
        seconds: Math.max(0, (Date.now() - started.getTime()) / 1000),
        packages: [],
        leftOut: 0,
    };
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ STDIN),
  k: () => (/* binding */ leftData)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/artifact/archive/archiveError.ts
var archiveError = __webpack_require__(85267);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./src/support/errors.ts
var support_errors = __webpack_require__(87700);
;// CONCATENATED MODULE: ./src/artifact/archive/tarBytes.ts




const BLOCK_BYTES = 512;
const GZIP = [0x1f, 0x8b];
/** Where `ustar` is in a header, in the formats of POSIX and of GNU; the seventh edition of Unix had none. */
const MAGIC_AT = 257;
const CHECKSUM_AT = 148;
const CHECKSUM_BYTES = 8;
const SPACE = 0x20;
const TOO_EARLY = 'ends too early: what wrote it was interrupted, or it was not copied as a whole';
/** How many bytes `isTar` needs. */
const TAR_START_BYTES = BLOCK_BYTES;
/** Whether the beginning of a file is that of a tar archive, or of one that is compressed by gzip. */
function isTar(start) {
    return isGzip(start) || isTarBlock(start);
}
function isGzip([first, second]) {
    return first === GZIP[0] && second === GZIP[1];
}
/** Whether it may be the first block: a header, even a damaged one, or the end of an archive without entries. */
function isTarBlock(start) {
    const block = Buffer.from(start.subarray(0, BLOCK_BYTES));
    if (block.toString('latin1', MAGIC_AT, MAGIC_AT + 5) === 'ustar')
        return true;
    return block.length === BLOCK_BYTES && (isZero(block) || hasChecksum(block));
}
function isZero(bytes) {
    return bytes.every((byte) => byte === 0);
}
/** Whether it has the sum of its bytes where a header has it; the sum counts its own field as spaces. */
function hasChecksum(block) {
    const field = block.subarray(CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES);
    const sum = (bytes) => bytes.reduce((total, byte) => total + byte, 0);
    const digits = /^ *([0-7]{1,7})[ \0]*$/.exec(field.toString('latin1'))?.[1];
    return digits !== undefined && parseInt(digits, 8) === sum(block) - sum(field) + SPACE * field.length;
}
/** The error for an archive that was cut off. */
function cutOff(cause) {
    return new archiveError/* ArchiveError */.d(undefined, TOO_EARLY, { cause });
}
/** Reads an archive once, from its beginning. */
class TarBytes {
    archive;
    maxBytes;
    count = 0;
    last = Buffer.alloc(0);
    constructor(archive, maxBytes) {
        this.archive = archive;
        this.maxBytes = maxBytes;
    }
    /** @throws ArchiveError if they do not begin like an archive, or are too many */
    async *read() {
        const raw = this.archive[Symbol.asyncIterator]();
        const start = await startOf(raw, GZIP.length);
        const all = withStart(start, raw);
        const chunks = (isGzip(start) ? gunzipped(all) : all)[Symbol.asyncIterator]();
        const first = await startOf(chunks, BLOCK_BYTES);
        if (first.length === 0)
            throw new archiveError/* ArchiveError */.d(undefined, 'is empty');
        if (!isTarBlock(first))
            throw new archiveError/* ArchiveError */.d(undefined, 'is damaged, or is no tar archive, alone or compressed by gzip');
        for await (const chunk of withStart(first, chunks)) {
            this.count += chunk.length;
            if (this.count > this.maxBytes)
                throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${this.maxBytes} bytes`);
            this.keepLast(chunk);
            yield chunk;
        }
    }
    /**
     * Checks that a block of zeros follows the last entry: every program writes one at the end, so without it entries are
     * missing, and nothing else says so.
     * @param end where the last entry ends, with what fills its last block
     */
    refuseCutOff(end) {
        if (this.count < end + BLOCK_BYTES || !isZero(this.last))
            throw cutOff();
    }
    keepLast(chunk) {
        const enough = chunk.length >= BLOCK_BYTES ? chunk : Buffer.concat([this.last, chunk]);
        this.last = Buffer.from(enough.subarray(-BLOCK_BYTES));
    }
}
/** At least so many bytes, if there are: a pipe may deliver them one by one. */
async function startOf(chunks, size) {
    let start = Buffer.alloc(0);
    while (start.length < size) {
        const next = await chunks.next();
        if (next.done === true)
            break;
        start = Buffer.concat([start, next.value]);
    }
    return start;
}
/** What was read before, and then the rest. */
async function* withStart(start, chunks) {
    try {
        if (start.length > 0)
            yield start;
        for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
            yield next.value;
    }
    finally {
        await chunks.return?.();
    }
}
function gunzipped(bytes) {
    const gunzip = external_node_zlib_default().createGunzip();
    // Its reader gets the error.
    (0,external_node_stream_promises_.pipeline)(bytes, gunzip).catch((error) => gunzip.destroy((0,support_errors/* errorOf */.Mz)(error)));
    return gunzip;
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./src/covdata/format/format.ts
var format = __webpack_require__(32263);
;// CONCATENATED MODULE: ./src/covdata/format/dataStart.ts
/** @module Tells files of coverage data by their first bytes, whatever they are called. */

/** How many bytes `isDataStart` needs. */
const DATA_START_BYTES = 4;
/** The magic numbers; that of a live file is in the byte order of the machine. */
const MAGICS = [format/* META_MAGIC */.e4, format/* COUNTER_MAGIC */.XI, format/* LIVE_MAGIC */.NZ, [...format/* LIVE_MAGIC */.NZ].reverse()].map((bytes) => Buffer.from(bytes));
/** Whether a file with this beginning is a meta-data file, a counter data file or a live file. */
function isDataStart(start) {
    return MAGICS.some((magic) => magic.equals(start.subarray(0, DATA_START_BYTES)));
}

// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/artifact/archive/tarEntry.ts

/** Of a name that is shown, its end: in UTF-16 code units. */
const MAX_NAME_LENGTH = 300;
/** The archive of a sparse file has only parts of it, and GNU tar gives it another name. */
function sparseName({ pax }) {
    if (!(0,records/* isRecord */.u)(pax))
        return undefined;
    const isSparse = Object.keys(pax).some((key) => key.startsWith('GNU.sparse.'));
    return isSparse ? (pax['GNU.sparse.name'] ?? '') : undefined;
}
function nameOf(header) {
    const name = sparseName(header);
    return typeof name === 'string' && name !== '' ? name : header.name;
}
/** What other types mean differs between programs. */
function isPlainFile(header) {
    const { type } = header;
    return (type === 'file' || type === 'contiguous-file') && sparseName(header) === undefined;
}
/** Whether nobody knows its type; the types of tar-stream do not say that there are such entries. */
function isUnknown(header) {
    const type = header.type;
    return typeof type !== 'string';
}
/** The name that a link refers to. */
function targetOf(header) {
    const name = header.linkname;
    return typeof name === 'string' ? name : '';
}
/** As much of a name as is shown: an archive can have very long ones. */
function shownName(name) {
    return name.length > MAX_NAME_LENGTH ? `…${name.slice(-MAX_NAME_LENGTH)}` : name;
}
/** What an entry is that cannot be read. */
function kindOf(header) {
    const { type } = header;
    if (sparseName(header) !== undefined)
        return 'a sparse file';
    if (isUnknown(header))
        return 'a sparse file, or of a type that is not known';
    if (type === 'link')
        return `a hard link to ${shownName(targetOf(header))}, which is no coverage data before it in the archive`;
    return KINDS.get(type) ?? 'no regular file';
}
const KINDS = new Map([
    ['symlink', 'a symbolic link'],
    ['fifo', 'a named pipe'],
    ['character-device', 'a device'],
    ['block-device', 'a device'],
]);

;// CONCATENATED MODULE: ./src/artifact/archive/unpackTar.ts
/**
 * @module Unpacking an untrusted tar archive, such as `docker cp CONTAINER:/cov -` and `kubectl exec … tar` write: only
 * coverage data, and only into the given directory. Archives may be compressed by gzip.
 */










const GIB = 1024 ** 3;
/** A volume may hold anything beside the data, and the data of many processes. */
const TAR_LIMITS = {
    maxEntries: 2_000_000,
    maxFiles: 1_000_000,
    maxFolders: 10_000,
    maxBytes: 8 * GIB,
    maxArchiveBytes: 32 * GIB,
};
/** Names that are kept. */
const MAX_LEFT_OUT = 100;
/** Reads the format of the seventh edition of Unix as well, which has no magic number; the types do not say so. */
const OPTIONS = {
    allowUnknownFormat: true,
};
/** The name of any file that Go or we write. */
const DATA_FILE = /^(?:live\.|tmp\.)?cov(?:meta|counters)\.[\w.-]{1,200}$/;
/**
 * Writes the coverage data of an archive to an empty directory, with a numbered folder for each folder in the archive: no
 * name of an archive becomes a path. Links are never made; a hard link to an earlier file of the archive becomes a copy.
 * @param directory absolute
 * @throws ArchiveError if it is damaged, cut off, or beyond a limit; Node's errors if the directory cannot be written
 */
async function unpackTar(archive, directory, limits = TAR_LIMITS) {
    const unpacking = new TarUnpacking(directory, limits);
    const bytes = new TarBytes(archive, limits.maxArchiveBytes);
    const entries = (0,tar_stream.extract)(OPTIONS);
    const reading = (0,external_node_stream_promises_.pipeline)(bytes.read(), entries);
    const taking = unpacking.take(entries);
    const [read, written] = await Promise.allSettled([reading, taking]);
    // What went wrong with an entry ends the reading as well, and the other way round.
    const errors = [written, read].flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    if (errors.length > 0)
        throw failureOf(errors, unpacking.unknown);
    bytes.refuseCutOff(unpacking.end);
    return unpacking.result();
}
function failureOf(errors, unknown) {
    const known = errors.find((error) => error instanceof archiveError/* ArchiveError */.d || ((0,records/* isRecord */.u)(error) && 'syscall' in error));
    if (known !== undefined)
        return known;
    const [error = errors[0]] = errors.filter((each) => (0,support_errors/* describeError */.Uc)(each) !== DESTROYED);
    if (isCutOff(error))
        return cutOff(error);
    // The header of a sparse file with many holes goes on after it, which no other header does.
    if (unknown !== undefined)
        return new archiveError/* ArchiveError */.d(unknown, 'is a sparse file, or of a type that is not known', { cause: error });
    return new archiveError/* ArchiveError */.d(undefined, `is damaged: ${(0,support_errors/* describeError */.Uc)(error)}`, { cause: error });
}
/** What tar-stream says of an entry whose archive ended for another reason. */
const DESTROYED = 'Stream was destroyed';
/** In the words of tar-stream, and of Node for gzip. */
function isCutOff(error) {
    return (0,records/* isRecord */.u)(error) && (error.code === 'Z_BUF_ERROR' || error.message === 'Unexpected end of data');
}
/** Takes the entries of an archive one by one. */
class TarUnpacking {
    directory;
    limits;
    /** Where the last entry ends in the archive. */
    end = 0;
    /** The name of the last entry, if nobody knows its type. */
    unknown;
    entries = 0;
    files = 0;
    kept = 0;
    bytes = 0;
    leftOutCount = 0;
    leftOut = [];
    /** The numbers of folders in the archive. */
    folders = new Map();
    /** What hard links may refer to, by name: files with coverage data, whatever they are called. */
    written = new Map();
    constructor(directory, limits) {
        this.directory = directory;
        this.limits = limits;
    }
    async take(entries) {
        for await (const entry of entries) {
            this.entries += 1;
            if (this.entries > this.limits.maxEntries)
                throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${this.limits.maxEntries} entries`);
            const { type, byteOffset = 0, size } = entry.header;
            const isDirectory = type === 'directory';
            this.end = byteOffset + (isDirectory ? 0 : Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES);
            this.unknown = isUnknown(entry.header) ? entry.header.name : undefined;
            if (isDirectory)
                entry.resume();
            else
                await this.takeFile(entry);
        }
    }
    result() {
        return { files: this.files, leftOut: this.leftOut, leftOutCount: this.leftOutCount };
    }
    async takeFile(entry) {
        const { header } = entry;
        const name = nameOf(header);
        const base = baseName(name);
        const isData = DATA_FILE.test(base);
        const target = header.type === 'link' ? this.written.get(keyOf(targetOf(header))) : undefined;
        if (isPlainFile(header)) {
            this.written.delete(keyOf(name));
            if (isData)
                await this.write(entry, name, base);
            else
                await this.spool(entry, name);
            return;
        }
        entry.resume();
        if (!isData)
            return;
        if (target === undefined)
            this.leaveOut(name, header);
        else
            await this.copy(target, name, base);
    }
    leaveOut(name, header) {
        this.leftOutCount += 1;
        if (this.leftOut.length < MAX_LEFT_OUT)
            this.leftOut.push(`${shownName(name)}: ${kindOf(header)}`);
    }
    async write(entry, name, base) {
        const path = await this.place(entry.header.size, name, base);
        await writeChunks(path, entry);
        this.written.set(keyOf(name), { path, size: entry.header.size });
    }
    async copy({ path: from, size }, name, base) {
        const path = await this.place(size, name, base);
        // A link to itself leaves it as it is.
        if (path !== from)
            await (0,promises_.copyFile)(from, path, promises_.constants.COPYFILE_FICLONE);
        this.written.set(keyOf(name), { path, size });
    }
    /** Keeps a file that is called otherwise but has coverage data: a later entry may be a hard link to it. */
    async spool(entry, name) {
        const { size } = entry.header;
        const chunks = entry[Symbol.asyncIterator]();
        const start = await startOf(chunks, DATA_START_BYTES);
        if (!isDataStart(start)) {
            // The next entry comes after the end of this one.
            let next = await chunks.next();
            while (next.done !== true)
                next = await chunks.next();
            return;
        }
        this.reserve(size);
        const path = (0,external_node_path_.join)(this.directory, `other-${this.kept}`);
        await writeChunks(path, withStart(start, chunks));
        this.written.set(keyOf(name), { path, size });
    }
    /** Room for a data file, whose path is free. */
    async place(size, name, base) {
        this.files += 1;
        this.reserve(size);
        return (0,external_node_path_.join)(await this.folder(name.slice(0, -base.length)), base);
    }
    reserve(size) {
        const { maxFiles, maxBytes } = this.limits;
        this.kept += 1;
        this.bytes += size;
        if (this.kept > maxFiles)
            throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${maxFiles} data files`);
        if (this.bytes > maxBytes)
            throw new archiveError/* ArchiveError */.d(undefined, `has more than the allowed ${maxBytes} bytes of data`);
    }
    async folder(name) {
        const known = this.folders.get(name);
        if (known !== undefined)
            return known;
        const { maxFolders } = this.limits;
        if (this.folders.size >= maxFolders)
            throw new archiveError/* ArchiveError */.d(undefined, `has coverage data in more than the allowed ${maxFolders} folders`);
        const path = (0,external_node_path_.join)(this.directory, String(this.folders.size));
        await (0,promises_.mkdir)(path);
        this.folders.set(name, path);
        return path;
    }
}
/** Of two entries with one name, the later one counts. */
async function writeChunks(path, chunks) {
    await (0,promises_.rm)(path, { force: true });
    const file = await (0,promises_.open)(path, 'wx', 0o600);
    try {
        // Node's pipeline waits for ever if the archive ends within an entry.
        for await (const chunk of chunks)
            await file.writeFile(chunk);
    }
    finally {
        await file.close();
    }
}
function baseName(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/** Programs differ in how they write the start of a name, and of the name that a link refers to. */
function keyOf(name) {
    return name.replace(/^(?:\.?\/)+/, '');
}

// EXTERNAL MODULE: ./src/covdata/read/dataFolders.ts
var dataFolders = __webpack_require__(98628);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
;// CONCATENATED MODULE: ./src/stages/leftData.ts
/** @module Where the data is that the user's own steps left: directories, archives and single files. */














/** Stands for standard input. */
const STDIN = '-';
/** How much of an archive's name its folder has: the number in front of a name of 255 bytes would make it too long. */
const leftData_MAX_NAME_LENGTH = 60;
/**
 * Finds the directories with data, in and below those that are named. Nothing but `scratch` is changed.
 * @throws UserError for a path that cannot be read, or is neither a directory nor data, and for a damaged archive;
 * Interrupted while an archive is read
 */
async function leftData(request) {
    const found = { tops: [], directories: [], copies: new Map(), unread: [], findings: [] };
    for (const [index, path] of request.paths.entries())
        await addPath(found, path, index, request);
    const { unread } = found;
    const title = `${(0,plural/* plural */.L)(unread.length, 'folder')} with coverage data could not be read`;
    return {
        directories: [...new Set(found.directories)],
        tops: [...new Set(found.tops)],
        findings: [...found.findings, ...(0,finding/* findingIfAny */.HN)('data-folder-unread', title, unread)],
    };
}
async function addPath(found, name, index, request) {
    const { base, scratch, stdin } = request;
    const unpacked = (0,external_node_path_.join)(scratch, `${index}-${name === STDIN ? 'stdin' : (0,external_node_path_.basename)(name).slice(0, leftData_MAX_NAME_LENGTH)}`);
    if (name === STDIN && stdin !== undefined) {
        await addArchive(found, 'standard input', stdin, unpacked, request);
        return;
    }
    const path = (0,external_node_path_.resolve)(base, name);
    const stats = await (0,promises_.stat)(path).catch((cause) => {
        throw unreadable(name, (0,systemFault/* systemReason */.uc)(cause), { cause });
    });
    if (stats.isDirectory()) {
        await addDirectory(found, path);
        return;
    }
    if (!stats.isFile())
        throw unreadable(name, 'it is neither a directory nor a file');
    if ((0,dataFolders/* isDataName */.M)((0,external_node_path_.basename)(path)))
        await addFile(found, path, scratch);
    else if (isTar(await leftData_startOf(path, name)))
        await addArchive(found, name, (0,external_node_fs_.createReadStream)(path), unpacked, request);
    else
        throw new support_errors/* UserError */.yo(`${name} is no coverage data`, 'Name directories, .tar or .tar.gz archives, or the covmeta, covcounters and live.covcounters files themselves.');
}
async function leftData_startOf(path, name) {
    return (0,regularFile/* readStart */.H6)(path, TAR_START_BYTES).catch((cause) => {
        throw unreadable(name, (0,systemFault/* systemReason */.uc)(cause), { cause });
    });
}
function unreadable(name, why, options) {
    return new support_errors/* UserError */.yo(`${name} cannot be read: ${why}`, 'Name what the processes were given as GOCOVERDIR, or a copy of it. What containers wrote may belong to root: copy it, or change its owner (sudo chown -R).', options);
}
async function addDirectory(found, path) {
    // Programs may still write there: its modes stay as they are.
    const { folders, leftOut } = await (0,dataFolders/* dataFoldersBelow */.h)(path, false);
    const hasData = (await (0,promises_.readdir)(path).catch(() => [])).some(dataFolders/* isDataName */.M);
    found.tops.push(...(hasData ? [path] : folders.filter((folder) => !isBelowAny(folder, folders))));
    found.directories.push(path, ...folders);
    found.unread.push(...leftOut);
}
function isBelowAny(path, folders) {
    return folders.some((folder) => path.startsWith(folder + external_node_path_.sep));
}
/** Files of one directory stay together: which process wrote them may depend on it. */
async function addFile(found, path, scratch) {
    const directory = (0,external_node_path_.dirname)(path);
    const known = found.copies.get(directory);
    const copies = known ?? (0,external_node_path_.join)(scratch, `files-${found.copies.size}`);
    if (known === undefined) {
        await (0,promises_.mkdir)(copies);
        found.copies.set(directory, copies);
        found.tops.push(copies);
        found.directories.push(copies);
    }
    const copy = (0,external_node_path_.join)(copies, (0,external_node_path_.basename)(path));
    if ((await (0,promises_.lstat)(copy).catch(() => undefined)) === undefined)
        await (0,promises_.copyFile)(path, copy);
}
async function addArchive(found, name, archive, directory, { stop, log }) {
    await (0,promises_.mkdir)(directory);
    const { files, leftOut, leftOutCount } = await unpackTar((0,external_node_stream_.addAbortSignal)(stop, archive), directory).catch((error) => {
        (0,interrupt/* refuseInterrupted */.NQ)(stop);
        if (!(error instanceof archiveError/* ArchiveError */.d))
            throw error;
        throw new support_errors/* UserError */.yo(`${name}: ${error.message}`, 'Make the archive again with tar, and check that the command which made it did not fail. Several smaller archives may be named.', { cause: error });
    });
    log.info(`${name}: ${(0,plural/* plural */.L)(files, 'coverage data file')}`);
    const title = `${(0,plural/* plural */.L)(leftOutCount, 'coverage data file')} in an archive could not be read: ${name}`;
    found.findings.push(...(0,finding/* findingIfAny */.HN)('archived-data-unread', title, leftOut));
    await addDirectory(found, directory);
}


/***/ })

};
