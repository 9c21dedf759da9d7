export const id = 838;
export const ids = [838];
export const modules = {

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

/***/ 70838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/coverage/exclusionRules.ts
var exclusionRules = __webpack_require__(93219);
// EXTERNAL MODULE: ./src/gates/gateRules.ts + 1 modules
var gateRules = __webpack_require__(37525);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/go/build/buildFlags.ts
var buildFlags = __webpack_require__(51958);
// EXTERNAL MODULE: ./src/go/test/testFlags.ts
var testFlags = __webpack_require__(54176);
// EXTERNAL MODULE: ./src/findings/failOn.ts
var failOn = __webpack_require__(46329);
// EXTERNAL MODULE: ./src/inputs/baseInput.ts
var baseInput = __webpack_require__(71506);
;// CONCATENATED MODULE: ./src/inputs/binaryNames.ts
/** @module Names for binaries, in front of their main packages: `etcd=./server`. */

/**
 * Separates names from patterns. Import paths contain no equals sign.
 * @throws UserError for a name that is no file name, for a name without a package, and for a name that is given twice
 */
function takeNames(words) {
    const names = words.flatMap((word) => {
        const end = word.indexOf('=');
        return end < 0 ? [] : [checked(word, { name: word.slice(0, end), pattern: word.slice(end + 1) })];
    });
    const twice = names.find(({ name }, i) => names.findIndex((other) => other.name === name) !== i);
    if (twice !== undefined)
        throw new errors/* UserError */.yo(`packages: two binaries have the name ${twice.name}`, 'Give each a name of its own.');
    return { patterns: words.map((word) => word.slice(word.indexOf('=') + 1)), names };
}
function checked(word, named) {
    if (!/^[\p{L}\p{N}_][\p{L}\p{N}_.+-]*$/u.test(named.name))
        throw new errors/* UserError */.yo(`packages: ${JSON.stringify(named.name)} in ${JSON.stringify(word)} is not a name for a binary`, 'A name consists of letters, digits and any of . _ + -; bin-dir sets the directory.');
    if (named.pattern === '' || named.pattern.startsWith('-') || named.pattern.includes('...'))
        throw new errors/* UserError */.yo(`packages: ${JSON.stringify(word)} names no single main package`, `Write the name in front of one package: ${named.name}=./cmd/server`);
    return named;
}

// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
;// CONCATENATED MODULE: ./src/inputs/duration.ts
/** @module Durations in Go's notation. */
const PART = /(\d+(?:\.\d+)?)(h|ms|m|s)/y;
const SECONDS = { h: 3600, m: 60, s: 1, ms: 0.001 };
/** In seconds; a longer timer of Node fires at once. */
const MAX_TIMEOUT = 596 * 3600;
/** Returns the seconds of a duration such as `90s`, `1h30m` or `1.5m`; undefined unless it is a positive duration. */
function parseDuration(text) {
    PART.lastIndex = 0;
    let seconds = 0;
    while (PART.lastIndex < text.length) {
        const part = PART.exec(text);
        if (part === null)
            return undefined;
        const [, amount, unit] = part;
        seconds += Number(amount) * SECONDS[unit];
    }
    return seconds > 0 && Number.isFinite(seconds) ? seconds : undefined;
}

// EXTERNAL MODULE: ./src/go/packages/modulePlaces.ts
var modulePlaces = __webpack_require__(69652);
// EXTERNAL MODULE: ./src/support/globs.ts
var globs = __webpack_require__(30744);
;// CONCATENATED MODULE: ./src/inputs/moduleDirectories.ts
/** @module The inputs working-directory and test-directory: directories and globs, one a line or separated by commas. */




/**
 * @param base absolute directory that relative paths and globs start from
 * @throws UserError for a text that is no glob
 */
function parseModuleDirectories(working, tests, base) {
    const named = parseDirectories('working-directory', working, base);
    return {
        workingDirectories: named.length === 0 ? [(0,external_node_path_.resolve)(base)] : named,
        testDirectories: parseDirectories('test-directory', tests, base),
        base: (0,external_node_path_.resolve)(base),
    };
}
/** The directory if there is one, and it is no glob. */
function singleDirectory([first, ...others]) {
    return others.length > 0 || first === undefined || (0,modulePlaces/* isGlob */.fg)(first) ? undefined : first;
}
/** Blanks separate nothing: they may be in the names of directories. */
function parseDirectories(input, text, base) {
    const paths = text
        // Commas in braces are parts of a glob: `services/{api,worker}`.
        .split(/\n|,(?![^{}\n]*\})/)
        .map((path) => path.trim())
        .filter((path) => path !== '');
    for (const path of paths) {
        const fault = (0,modulePlaces/* isGlob */.fg)(path) ? (0,globs/* globFault */.H)(path) : undefined;
        if (fault !== undefined)
            throw new errors/* UserError */.yo(`${input}: ${JSON.stringify(path)} cannot be a glob`, fault);
    }
    return paths.map((path) => (0,external_node_path_.resolve)(base, path));
}

;// CONCATENATED MODULE: ./src/inputs/flakyInputs.ts

/** More would hide that a test fails most of the time. */
const MAX_RETRIES = 5;
/** The input is compared with every test. */
const MAX_ENTRIES = 1000;
/** What a test function may be called; `*` may stand for any of it. */
const TEST_NAME = /^(?:Test|Fuzz|Example|[^/]*\*)/;
/** @throws UserError if it is not a number of the allowed ones */
function parseRetries(text) {
    const retries = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
    if (retries <= MAX_RETRIES)
        return retries;
    throw new errors/* UserError */.yo(`retries: ${JSON.stringify(text)} is not a number from 0 to ${MAX_RETRIES}`, 'Write how often a failed test runs again, such as 2.');
}
/**
 * Parses lines such as `./e2e TestUpload/large* # slow storage, see #12`. Empty lines and lines that begin with `#` are
 * ignored.
 * @throws UserError for a line without a test or without a reason
 */
function parseQuarantine(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const rules = lines.filter((line) => line !== '' && !line.startsWith('#')).map(parseEntry);
    if (rules.length > MAX_ENTRIES)
        throw new errors/* UserError */.yo(`quarantine: ${rules.length} entries are more than ${MAX_ENTRIES}`, 'Name several tests by one entry, such as TestUpload*.');
    return rules;
}
function parseEntry(line) {
    // Go numbers subtests of one name: TestA/b#01.
    const [, entry = line, reason = ''] = /^(.*?)\s+#\s*(.*)$/.exec(line) ?? [];
    const words = entry.split(/\s+/);
    const [test = '', packages] = words.toReversed();
    if (words.length > 2 || !TEST_NAME.test(test))
        throw new errors/* UserError */.yo(`quarantine: ${JSON.stringify(entry)} names no test`, 'Write the name of a test as go test prints it, optionally behind its package, and the reason behind a #: ./e2e TestUpload # slow storage');
    if (reason === '')
        throw new errors/* UserError */.yo(`quarantine: ${JSON.stringify(entry)} has no reason`, `Write the reason behind it: ${entry} # slow storage, see issue 12`);
    return { entry: words.join(' '), packages, test, reason };
}

// EXTERNAL MODULE: ./src/inputs/unitInput.ts
var unitInput = __webpack_require__(32411);
;// CONCATENATED MODULE: ./node_modules/shlex/shlex.js


/*
  Port of a subset of the features of CPython's shlex module, which provides a
  shell-like lexer. Original code by Eric S. Raymond and other contributors.
*/

class Shlexer {
  constructor (string) {
    this.i = 0
    this.string = string

    /**
     * Characters that will be considered whitespace and skipped. Whitespace
     * bounds tokens. By default, includes space, tab, linefeed and carriage
     * return.
     */
    this.whitespace = ' \t\r\n'

    /**
     * Characters that will be considered string quotes. The token accumulates
     * until the same quote is encountered again (thus, different quote types
     * protect each other as in the shell.) By default, includes ASCII single
     * and double quotes.
     */
    this.quotes = `'"`

    /**
     * Characters that will be considered as escape. Just `\` by default.
     */
    this.escapes = '\\'

    /**
     * The subset of quote types that allow escaped characters. Just `"` by default.
     */
    this.escapedQuotes = '"'

    /**
     * Whether to support ANSI C-style $'' quotes
     * https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
     */
    this.ansiCQuotes = true

    /**
     * Whether to support localized $"" quotes
     * https://www.gnu.org/software/bash/manual/html_node/Locale-Translation.html
     *
     * The behavior is as if the current locale is set to C or POSIX, i.e., the
     * contents are not translated.
     */
    this.localeQuotes = true

    this.debug = false
  }

  readChar () {
    return this.string.charAt(this.i++)
  }

  processEscapes (string, quote, isAnsiCQuote) {
    if (!isAnsiCQuote && !this.escapedQuotes.includes(quote)) {
      // This quote type doesn't support escape sequences
      return string
    }

    // We need to form a regex that matches any of the escape characters,
    // without interpreting any of the characters as a regex special character.
    const anyEscape = '[' + this.escapes.replace(/(.)/g, '\\$1') + ']'

    // In regular quoted strings, we can only escape an escape character, and
    // the quote character itself.
    if (!isAnsiCQuote && this.escapedQuotes.includes(quote)) {
      const re = new RegExp(
        anyEscape + '(' + anyEscape + '|\\' + quote + ')', 'g')
      return string.replace(re, '$1')
    }

    // ANSI C quoted strings support a wide variety of escape sequences
    if (isAnsiCQuote) {
      const patterns = {
        // Literal characters
        '([\\\\\'"?])': (x) => x,

        // Non-printable ASCII characters
        'a': () => '\x07',
        'b': () => '\x08',
        'e|E': () => '\x1b',
        'f': () => '\x0c',
        'n': () => '\x0a',
        'r': () => '\x0d',
        't': () => '\x09',
        'v': () => '\x0b',

        // Octal bytes
        '([0-7]{1,3})': (x) => String.fromCharCode(parseInt(x, 8)),

        // Hexadecimal bytes
        'x([0-9a-fA-F]{1,2})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Unicode code units
        'u([0-9a-fA-F]{1,4})': (x) => String.fromCharCode(parseInt(x, 16)),
        'U([0-9a-fA-F]{1,8})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Control characters
        // https://en.wikipedia.org/wiki/Control_character#How_control_characters_map_to_keyboards
        'c(.)': (x) => {
          if (x === '?') {
            return '\x7f'
          } else if (x === '@') {
            return '\x00'
          } else {
            return String.fromCharCode(x.charCodeAt(0) & 31)
          }
        }
      }

      // Construct an uber-RegEx that catches all of the above pattern
      const re = new RegExp(
        anyEscape + '(' + Object.keys(patterns).join('|') + ')', 'g')

      // For each match, figure out which subpattern matched, and apply the
      // corresponding function
      return string.replace(re, function (m, p1) {
        for (const matched in patterns) {
          const mm = new RegExp('^' + matched + '$').exec(p1)
          if (mm === null) {
            continue
          }

          return patterns[matched].apply(null, mm.slice(1))
        }
      })
    }

    // Should not get here
    return undefined
  }

  * [Symbol.iterator] () {
    let inQuote = false
    let inDollarQuote = false
    let escaped = false
    let lastDollar = -2 // position of last dollar sign we saw
    let token

    if (this.debug) {
      console.log('full input:', '>' + this.string + '<')
    }

    while (true) {
      const pos = this.i
      const char = this.readChar()

      if (this.debug) {
        console.log(
          'position:', pos,
          'input:', '>' + char + '<',
          'accumulated:', token,
          'inQuote:', inQuote,
          'inDollarQuote:', inDollarQuote,
          'lastDollar:', lastDollar,
          'escaped:', escaped
        )
      }

      // Ran out of characters, we're done
      if (char === '') {
        if (inQuote) { throw new Error('Got EOF while in a quoted string') }
        if (escaped) { throw new Error('Got EOF while in an escape sequence') }
        if (token !== undefined) { yield token }
        return
      }

      // We were in an escape sequence, complete it
      if (escaped) {
        if (char === '\n') {
          // An escaped newline just means to continue the command on the next
          // line. We just need to ignore it.
        } else if (inQuote) {
          // If we are in a quote, just accumulate the whole escape sequence,
          // as we will interpret escape sequences later.
          token = (token || '') + escaped + char
        } else {
          // Just use the literal character
          token = (token || '') + char
        }

        escaped = false
        continue
      }

      if (this.escapes.includes(char)) {
        if (!inQuote || inDollarQuote !== false || this.escapedQuotes.includes(inQuote)) {
          // We encountered an escape character, which is going to affect how
          // we treat the next character.
          escaped = char
          continue
        } else {
          // This string type doesn't use escape characters. Ignore for now.
        }
      }

      // We were in a string
      if (inQuote !== false) {
        // String is finished. Don't grab the quote character.
        if (char === inQuote) {
          token = this.processEscapes(token, inQuote, inDollarQuote === '\'')
          inQuote = false
          inDollarQuote = false
          continue
        }

        // String isn't finished yet, accumulate the character
        token = (token || '') + char
        continue
      }

      // This is the start of a new string, don't accumulate the quotation mark
      if (this.quotes.includes(char)) {
        inQuote = char
        if (lastDollar === pos - 1) {
          if (char === '\'' && !this.ansiCQuotes) {
            // Feature not enabled
          } else if (char === '"' && !this.localeQuotes) {
            // Feature not enabled
          } else {
            inDollarQuote = char
          }
        }

        token = (token || '') // fixes blank string

        if (inDollarQuote !== false) {
          // Drop the opening $ we captured before
          token = token.slice(0, -1)
        }

        continue
      }

      // This is a dollar sign, record that we saw it in case it's the start of
      // an ANSI C or localized string
      if (inQuote === false && char === '$') {
        lastDollar = pos
      }

      // This is whitespace, so yield the token if we have one
      if (this.whitespace.includes(char)) {
        if (token !== undefined) { yield token }
        token = undefined
        continue
      }

      // Otherwise, accumulate the character
      token = (token || '') + char
    }
  }
}


/**
 * Splits a given string using shell-like syntax. This function is the inverse
 * of shlex.join().
 *
 * @param {String} s String to split.
 * @returns {String[]}
 */
function split (s) {
  return Array.from(new Shlexer(s))
}

/**
 * Escapes a potentially shell-unsafe string using quotes.
 *
 * @param {String} s String to quote
 * @returns {String}
 */
function quote (s) {
  if (s === '') { return '\'\'' }

  const unsafeRe = /[^\w@%\-+=:,./]/
  if (!unsafeRe.test(s)) { return s }

  return ('\'' + s.replace(/('+)/g, '\'"$1"\'') + '\'').replace(/^''|''$/g, '')
}


/**
 * Concatenate the tokens of the list args and return a string. This function
 * is the inverse of shlex.split().
 *
 * The returned value is shell-escaped to protect against injection
 * vulnerabilities (see shlex.quote()).
 *
 * @param {String[]} args List of args to join
 * @returns {String}
 */
function join (args) {
  if (!Array.isArray(args)) {
    throw new TypeError("args should be an array")
  }
  return args.map(quote).join(" ")
}

;// CONCATENATED MODULE: ./src/inputs/shellWords.ts
/** @module Splits text into words as a shell would, without running or expanding anything. */


/**
 * Splits one or more lines into words, with quotes and backslashes as in a POSIX shell.
 * @throws UserError that names the input, for an unclosed quote
 */
function shellWords(input, text) {
    try {
        return split(text.trim());
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${input}: there is an unclosed quote in ${JSON.stringify(text)}`, 'Quote as in a shell: -ldflags="-s -w"', {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./src/inputs/pathMapInput.ts
var pathMapInput = __webpack_require__(22844);
// EXTERNAL MODULE: ./src/go/test/shard.ts
var test_shard = __webpack_require__(81075);
;// CONCATENATED MODULE: ./src/inputs/shardInput.ts
/** @module The input `shard`: which part of the suite a job runs. */


/**
 * Reads the input.
 * @param job undefined outside GitHub Actions
 * @returns undefined: the whole suite
 * @throws UserError for anything that does not say exactly one part of the suite
 */
function parseShardInput(text, job) {
    if (text === '')
        return undefined;
    if (text.toLowerCase() === 'auto')
        return shardOfJob(job);
    const shard = (0,test_shard/* parseShard */.uK)(text);
    if (shard !== undefined)
        return shard;
    throw new errors/* UserError */.yo(`shard: ${JSON.stringify(text)} is not a shard`, `Write it like 2/4, from 1/4 to 4/4 and with at most ${test_shard/* MAX_SHARDS */.hH} shards, or auto in a matrix.`);
}
const IN_MATRIX = "Name the shards in the matrix, shard: ['1/2', '2/2'], or set shard: ${{ matrix.shard }}/2.";
function shardOfJob(job) {
    if (job === undefined)
        throw new errors/* UserError */.yo('shard: auto needs the matrix of a GitHub Actions job', 'Write the shard, such as 2/4.');
    const { matrix, index, total } = job;
    if (matrix === null)
        return { index: 1, total: 1 };
    const names = Object.keys(matrix);
    const hasShard = Object.hasOwn(matrix, 'shard');
    const value = hasShard ? matrix.shard : names.length === 1 ? matrix[names[0] ?? ''] : undefined;
    const named = hasShard && typeof value === 'string' ? (0,test_shard/* parseShard */.uK)(value) : undefined;
    if (named !== undefined)
        return named;
    // Without other values, each job of the matrix is a shard.
    const isOnly = names.length === 1 && index !== undefined && total !== undefined;
    if (isOnly && (hasShard || counts(value, index)) && index < total && total <= test_shard/* MAX_SHARDS */.hH)
        return { index: index + 1, total };
    throw new errors/* UserError */.yo(hasShard
        ? `shard: auto: the matrix value shard is ${JSON.stringify(value)}, which does not say of how many`
        : 'shard: auto: the matrix has no value called shard, so its other values may mean anything', IN_MATRIX);
}
/** Whether a matrix value is nothing but the number of the job. */
function counts(value, index) {
    return [index, index + 1].some((number) => value === number || value === String(number));
}

// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/runInputs.ts
/** @module What the user asked for: one readonly object, read once, with every value checked. */


















/**
 * Reads and checks all inputs of a run.
 * @param base absolute directory that relative paths start from
 * @param job the job of a matrix that this is; undefined outside GitHub Actions
 * @throws UserError that names the input, the value and what is allowed
 */
function parseInputs(read, base, job) {
    const texts = new values/* InputTexts */.BY(definitions/* INPUTS */.mc, read);
    const text = (name) => texts.text(name);
    const optional = (name) => texts.optional(name);
    const modules = parseModuleDirectories(text('working-directory'), text('test-directory'), base);
    const workingDirectory = singleDirectory(modules.workingDirectories) ?? (0,external_node_path_.resolve)(base);
    const binDir = optional('bin-dir');
    const { packages, binaryNames } = parsePackages(text('packages'));
    const inputs = {
        goVersion: optional('go-version'),
        goVersionFile: optional('go-version-file'),
        workingDirectory,
        testDirectory: modules.testDirectories.length === 0
            ? workingDirectory
            : (singleDirectory(modules.testDirectories) ?? (0,external_node_path_.resolve)(base)),
        modules,
        packages,
        binaryNames,
        coverpkg: patterns('coverpkg', text('coverpkg')),
        buildFlags: (0,buildFlags/* parseBuildFlags */.Po)(shellWords('build-flags', text('build-flags'))),
        binDir: binDir === undefined ? undefined : (0,external_node_path_.resolve)(workingDirectory, binDir),
        tags: parseTags(text('tags')),
        suite: (0,values/* choice */.Yq)('suite', text('suite'), ['tagged', 'all']),
        testPackages: patterns('test-packages', text('test-packages')),
        testFlags: (0,testFlags/* parseTestFlags */.p)(shellWords('test-flags', text('test-flags'))),
        command: optional('command'),
        timeoutSeconds: timeout(text('timeout')),
        shard: parseShardInput(text('shard'), job),
        retries: parseRetries(text('retries')),
        quarantine: parseQuarantine(text('quarantine')),
        inProcess: texts.flag('in-process'),
        testBuilds: texts.flag('test-builds'),
        unitTests: texts.flag('unit-tests'),
        unit: (0,unitInput/* parseUnitPaths */.q)(text('unit'), base),
        preserve: texts.flag('preserve'),
        attribution: (0,values/* choice */.Yq)('attribution', text('attribution'), ['auto', 'exact', 'off']),
        impact: texts.flag('impact'),
        comparePlain: texts.flag('compare-plain'),
        include: (0,values/* choice */.Yq)('include', text('include'), ['linked', 'all']),
        exclude: (0,exclusionRules/* parseExclusionRules */.p)(text('exclude')),
        pathMap: (0,pathMapInput/* parsePathMap */.D)(text('path-map')),
        base: (0,baseInput/* parseBase */.H)(optional('base')),
        gates: (0,gateRules/* parseGateRules */.i)(text('threshold')),
        failOn: (0,failOn/* parseFailOn */.XV)(text('fail-on')),
        passIdToken: texts.flag('pass-id-token'),
    };
    refuseContradictions(inputs);
    return inputs;
}
function defaultOf(name) {
    return definitions/* INPUTS */.mc.find((input) => input.name === name)?.default ?? '';
}
function refuseContradictions(inputs) {
    if (inputs.goVersion !== undefined && inputs.goVersionFile !== undefined) {
        throw new errors/* UserError */.yo('go-version and go-version-file are both set', 'Keep one and remove the other.');
    }
    if (inputs.attribution === 'exact' && !inputs.preserve) {
        throw new errors/* UserError */.yo('attribution: exact needs preserve: both change Go’s runtime in the same builds', 'Remove preserve: false, or set attribution to off.');
    }
    if (inputs.command === undefined) {
        refuseSameTests(inputs);
        return;
    }
    const unused = [];
    if (!inputs.unitTests) {
        if (inputs.testFlags.words.length > 0)
            unused.push('test-flags');
        if (inputs.testPackages.join(' ') !== defaultOf('test-packages'))
            unused.push('test-packages');
    }
    if (inputs.suite !== 'tagged')
        unused.push('suite');
    refuseForScript(inputs);
    if (unused.length > 0) {
        throw new errors/* UserError */.yo(`command replaces go test, so ${unused.join(' and ')} would have no effect`, 'Put such settings into the script, or remove command.');
    }
}
/** Tests that are no integration tests only because of how they are selected cannot be told apart. */
function refuseSameTests({ unitTests, suite, tags, testFlags }) {
    if (!unitTests)
        return;
    const why = suite === 'all'
        ? 'with suite: all, the tests that need no tags are part of the suite'
        : tags === ''
            ? 'without tags, all tests are part of the suite'
            : testFlags.selectsTests
                ? '-run in test-flags selects the tests of the suite, with tags or without'
                : undefined;
    if (why !== undefined)
        throw new errors/* UserError */.yo(`unit-tests cannot be set here: ${why}`, 'Tag the files of the integration tests (//go:build integration) and leave the rest to unit-tests, or remove it.');
}
/** Nothing is known of the tests that a script runs. */
function refuseForScript({ retries, quarantine }) {
    const names = [...(retries > 0 ? ['retries'] : []), ...(quarantine.length > 0 ? ['quarantine'] : [])];
    if (names.length === 0)
        return;
    throw new errors/* UserError */.yo(`${names.join(' and ')} cannot be combined with command: nothing is known of the tests that a script runs`, 'Let the script run its failed tests again itself, or remove command and let go test run the suite.');
}
/** Blanks, commas and lines separate patterns, as no import path contains any of them. */
function patterns(input, text) {
    const words = wordsOf(text);
    const list = words.length === 0 ? wordsOf(defaultOf(input)) : words;
    const flagLike = list.find((item) => item.startsWith('-'));
    if (flagLike !== undefined) {
        const flags = input === 'test-packages' ? 'test-flags' : 'build-flags';
        throw new errors/* UserError */.yo(`${input}: ${flagLike} is a flag, not a package pattern`, `Put flags into ${flags}.`);
    }
    return list;
}
function parsePackages(text) {
    const { patterns: packages, names: binaryNames } = takeNames(patterns('packages', text));
    return { packages, binaryNames };
}
function wordsOf(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
function parseTags(text) {
    const tags = wordsOf(text);
    const bad = tags.find((tag) => !/^[\p{L}\p{N}_.]+$/u.test(tag));
    if (bad !== undefined) {
        throw new errors/* UserError */.yo(`tags: ${JSON.stringify(bad)} is not a build tag`, 'A tag consists of letters, digits, underscores and dots; separate tags by commas: integration,slow');
    }
    return tags.join(',');
}
function timeout(text) {
    const seconds = parseDuration(text);
    if (seconds === undefined) {
        throw new errors/* UserError */.yo(`timeout: ${JSON.stringify(text)} is not a positive duration`, 'Write it like 90s, 30m or 1h30m.');
    }
    if (seconds > MAX_TIMEOUT) {
        throw new errors/* UserError */.yo(`timeout: ${text} is longer than the longest possible time, ${MAX_TIMEOUT / 3600}h`, 'Write a shorter duration.');
    }
    return seconds;
}


/***/ })

};
