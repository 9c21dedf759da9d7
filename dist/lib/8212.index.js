export const id = 8212;
export const ids = [8212];
export const modules = {

/***/ 28365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runningProcesses)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _covdata_live_liveFile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36652);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88020);
/* harmony import */ var _support_regularFile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62665);
/** @module Which processes on this machine own live files and are still running. */






/**
 * Finds the live files whose processes are still running. A file that says how its process ended is not one of them. On
 * Linux a process is recognized by its id in its own namespace, its arguments and its start time, which everyone may read;
 * elsewhere by its id.
 * @param paths live files; those that cannot be read are ignored
 */
async function runningProcesses(paths, platform) {
    const found = new Map();
    const open = [];
    for (const path of paths) {
        const live = await ownerOf(path);
        if (live !== undefined && OPEN.includes(live.ending.how))
            open.push({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), live });
    }
    if (open.length === 0)
        return found;
    const processes = platform === 'linux' ? await linuxProcesses() : [];
    for (const { name, live } of open) {
        const process = processes.find((one) => isProcessOf(live, one));
        if (process !== undefined)
            found.set(name, process.pid);
        else if (platform !== 'linux' && isAlive(live.pid))
            found.set(name, live.pid);
    }
    return found;
}
async function ownerOf(path) {
    try {
        return (0,_covdata_live_liveFile_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLiveOwner */ .SO)(await (0,_support_regularFile_js__WEBPACK_IMPORTED_MODULE_5__/* .readStart */ .H6)(path, _covdata_live_liveFile_js__WEBPACK_IMPORTED_MODULE_2__/* .LIVE_HEADER_BYTES */ .tI));
    }
    catch {
        return undefined;
    }
}
/** What a live file says while its process is running. */
const OPEN = ['unknown', 'without hooks'];
const SECOND = 1000000000n;
/** The unit of times in proc(5): USER_HZ, the same on all architectures that Go supports. */
const TICKS_PER_SECOND = 100n;
function isProcessOf({ pid, started, origin }, process) {
    if (process.ownPid !== pid || process.started > started + 2n * SECOND)
        return false;
    // The file has only the arguments that fit, and the last one may be cut off, even in the middle of a character.
    const last = origin.args.length - 1;
    return origin.args.every((arg, index) => index < last ? process.args[index] === arg : process.args[index]?.startsWith(arg.replace(/\uFFFD$/, '')));
}
async function linuxProcesses() {
    const [, boot = '0'] = /^btime (\d+)$/m.exec(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readProc */ .lK)('stat')) ?? [];
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const [status, stat, cmdline] = await Promise.all(['status', 'stat', 'cmdline'].map(async (name) => (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readProc */ .lK)(`${pid}/${name}`)));
        const [, own = pid] = /^NSpid:.*?(\d+)$/m.exec(status ?? '') ?? [];
        // The second field, the program's name, may contain anything. The start time is the 22nd field.
        const ticks = (stat ?? '').replace(/^.*\) /s, '').split(' ')[19] ?? '';
        const args = (cmdline ?? '').split('\0').slice(0, -1);
        if (!/^\d+$/.test(ticks))
            return [];
        const started = BigInt(boot) * SECOND + (BigInt(ticks) * SECOND) / TICKS_PER_SECOND;
        return [{ pid: Number(pid), ownPid: Number(own), started, args }];
    }));
    return found.flat();
}
function isAlive(pid) {
    // A signal to process 0 would go to our whole process group.
    if (pid < 1)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 95217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ goOutput)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49072);
/** @module Running the pinned go command. */


/**
 * Runs a short go command and returns its standard output.
 * @param doing what the command is for, to start the error message with: `listing the packages`
 * @throws UserError with Go's own message if it fails
 */
async function goOutput(go, cwd, args, doing) {
    const { exitCode, stdout, stderr } = await (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .Fg)(go.program, args, { cwd, env: go.env });
    if (exitCode !== 0)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${doing} failed: go ${args[0] ?? ''} ended with exit code ${exitCode}`, stderr.trim());
    return stdout;
}


/***/ }),

/***/ 22468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownBuildEnvironment)
/* harmony export */ });
/* harmony import */ var _goCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95217);

/**
 * The environment for it: without flags, a workspace, experiments or another target of the user's, from variables or from
 * a file of `go env -w`. The build cache stays the user's.
 * @param cwd an absolute directory that exists
 * @throws UserError with Go's message if its settings are not valid
 */
async function ownBuildEnvironment(go, cwd) {
    const cache = await (0,_goCommand_js__WEBPACK_IMPORTED_MODULE_0__/* .goOutput */ .w)(go, cwd, ['env', 'GOCACHE'], 'asking Go for its build cache');
    const none = { GOWORK: 'off', GOENV: 'off', GO111MODULE: 'on', GOCACHE: cache.trim() };
    return {
        ...go.env,
        ...none,
        // The sources need not be in a repository of this user's.
        GOFLAGS: '-buildvcs=false',
        GOEXPERIMENT: undefined,
        GOOS: undefined,
        GOARCH: undefined,
    };
}


/***/ }),

/***/ 52780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ku: () => (/* binding */ findModule),
/* harmony export */   pl: () => (/* binding */ findWorkspace),
/* harmony export */   pw: () => (/* binding */ parseGoLines)
/* harmony export */ });
/* unused harmony export readModule */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/* harmony import */ var _modFile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71020);
/** @module Finding and reading go.mod and go.work. */





/** The `go` and `toolchain` lines of a go.mod or go.work file. */
function parseGoLines(text) {
    const directives = (0,_modFile_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectives */ .M)(text);
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
 * @throws UserError if it cannot be read or has no module line
 */
async function readModule(file) {
    const text = await readText(file);
    const path = (0,_modFile_js__WEBPACK_IMPORTED_MODULE_4__/* .modulePathIn */ .f)(text);
    if (path === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} has no module line`, 'Add a line such as `module example.com/name`.');
    return { file, path, ...parseGoLines(text) };
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
    return readWorkspace(file);
}
async function readWorkspace(file) {
    const text = await readText(file);
    const modules = (0,_modFile_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectives */ .M)(text)
        .filter(({ verb }) => verb === 'use')
        .flatMap(({ args }) => args.slice(0, 1));
    return { file, modules: modules.map((module) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), module)), ...parseGoLines(text) };
}
async function readText(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} cannot be read (${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(cause) ?? 'unknown error'})`, undefined, {
            cause,
        });
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

/***/ 13403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ needDirectory),
/* harmony export */   px: () => (/* binding */ unmeasuredModules),
/* harmony export */   th: () => (/* binding */ findModules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88020);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52780);
/** @module The modules of a run: the one with the main packages, and the one with the tests if it is another. */





/**
 * Finds the modules of the two directories, which may be modules of a workspace.
 * @throws UserError for a directory that does not exist, is not in a module, or is in a module that the workspace leaves
 * out
 */
async function findModules({ workingDirectory, testDirectory }, env) {
    const [module, workspace] = await moduleAt('working-directory', workingDirectory, env);
    const [testModule] = await moduleAt('test-directory', testDirectory, env);
    return {
        measured: { path: module.path, dir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(module.file) },
        module,
        testModule: testModule.file === module.file ? undefined : testModule,
        ...(workspace === undefined ? {} : { workspace }),
    };
}
async function moduleAt(input, directory, env) {
    await needDirectory(input, directory);
    const workspace = await (0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .findWorkspace */ .pl)(directory, env);
    const module = await (0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .findModule */ .ku)(directory, workspace && adviceFor(input, directory, workspace));
    if (workspace === undefined)
        return [module, undefined];
    const [own, ...used] = await Promise.all([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(module.file), ...workspace.modules].map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path)));
    if (own !== undefined && used.includes(own))
        return [module, workspace];
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${module.file} is not a module of the workspace ${workspace.file}`, `Add it with \`go work use\`, or set the environment variable GOWORK to off. ${adviceFor(input, directory, workspace)}`);
}
function adviceFor(input, directory, workspace) {
    const modules = workspace.modules.map((module) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, module) || '.');
    return modules.length === 0
        ? `${workspace.file} uses no module: add one with \`go work use\`.`
        : `The modules of the workspace are, from that directory, ${modules.join(', ')}: set ${input} to one of them.`;
}
/** The modules of the workspace that are not measured, as paths from its directory. */
function unmeasuredModules({ workspace, measured }) {
    if (workspace === undefined)
        return [];
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(workspace.file);
    return workspace.modules
        .filter((module) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(module, measured.dir) !== '')
        .map((module) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, module) || '.');
}
/** @throws UserError that names the input if it is none */
async function needDirectory(input, path) {
    if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectory */ .wd)(path)))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${input}: ${path} is not a directory`, 'Set it to the directory that contains go.mod.');
}


/***/ }),

/***/ 88067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ keptLauncher),
/* harmony export */   fI: () => (/* binding */ buildLauncher),
/* harmony export */   jK: () => (/* binding */ configure),
/* harmony export */   kq: () => (/* binding */ listTests)
/* harmony export */ });
/* unused harmony export quoteForGo */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49072);
/* harmony import */ var _process_findProgram_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48932);
/* harmony import */ var _support_directories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30172);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88020);
/* harmony import */ var _support_newFiles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75786);
/* harmony import */ var _support_ownSources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99397);
/* harmony import */ var _ownBuild_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22468);
/**
 * @module The launcher, our small Go program: it starts test binaries with a GOCOVERDIR that outlives go test, and lists
 * test functions with Go's own parser. It is built with the pinned Go and kept for later runs.
 */










/**
 * Builds the launcher, unless an earlier run has built it with the same Go from the same sources. Where the tool cache
 * cannot be written to, it is built for this run only.
 * @throws Error with Go's message; not a UserError, as the sources are ours
 */
async function buildLauncher(go, place) {
    const { sources, directory, kept } = await wayOf(go, place);
    if (await (0,_process_findProgram_js__WEBPACK_IMPORTED_MODULE_4__/* .isExecutable */ .T)(kept))
        return launcherAt(kept, place);
    const built = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(kept));
    await build(go, sources, built, place.overlay);
    return launcherAt((await keep(built, directory)) ? kept : built, place);
}
/** The launcher that an earlier run has built; undefined if there is none. */
async function keptLauncher(go, place) {
    const { kept } = await wayOf(go, place);
    return (await (0,_process_findProgram_js__WEBPACK_IMPORTED_MODULE_4__/* .isExecutable */ .T)(kept)) ? launcherAt(kept, place) : undefined;
}
function launcherAt(program, { scratch }) {
    const configFile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'launcher.json');
    return { program, configFile, exec: [program, 'exec', configFile].map(quoteForGo).join(' ') };
}
/** Absolute paths: our sources, and where what is built from them is kept. */
async function wayOf(go, { toolCacheDir, goVersion, arch }) {
    const sources = (0,_support_ownSources_js__WEBPACK_IMPORTED_MODULE_8__/* .ownSources */ .L)('launcher', 'go.mod');
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolCacheDir, 'go-integration-coverage-launcher');
    const name = `go${goVersion}-${arch}-${await hashOf(sources)}`;
    return { sources, directory, kept: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, go.platform === 'win32' ? `${name}.exe` : name) };
}
async function build(go, sources, program, overlay) {
    const flags = overlay === undefined ? [] : [`-overlay=${overlay}`];
    const { exitCode, stderr } = await (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .capture */ .Fg)(go.program, ['build', ...flags, '-o', program, '.'], {
        cwd: sources,
        // No other flags: then the tests need the same standard library, and it is compiled once.
        env: await (0,_ownBuild_js__WEBPACK_IMPORTED_MODULE_9__/* .ownBuildEnvironment */ .Q)(go, sources),
    });
    if (exitCode !== 0)
        throw new Error(`the launcher could not be built:\n${stderr}`);
}
/**
 * Copies the launcher into the directory in one step, as another run may be looking for it.
 * @returns whether the directory has it now; not if it is read-only or full, or belongs to another user
 */
async function keep(built, directory) {
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(built));
    await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_6__/* .succeeds */ .kz)((0,_support_directories_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectory */ .Oh)(directory).then(async () => (0,_support_newFiles_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceWithCopy */ .qH)(kept, built)));
    return (0,_process_findProgram_js__WEBPACK_IMPORTED_MODULE_4__/* .isExecutable */ .T)(kept);
}
async function hashOf(sources) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const file of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(sources)).filter((name) => !name.endsWith('_test.go')).sort())
        hash.update(file).update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(sources, file)));
    return hash.digest('hex').slice(0, 16);
}
/** Writes the config file, for the test binaries that are started from then on. */
async function configure(launcher, config) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(launcher.configFile, JSON.stringify(config));
}
/**
 * The names of the test functions, fuzz tests and examples with output that files define.
 * @param files absolute paths by a key of the caller's, such as the import path
 * @returns the names by the same keys
 * @throws Error with the launcher's message
 */
async function listTests(launcher, go, files) {
    const input = JSON.stringify(Object.fromEntries(files));
    const { exitCode, stdout, stderr } = await (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .capture */ .Fg)(launcher.program, ['tests'], {
        cwd: '.',
        env: go.env,
        input,
    });
    if (exitCode !== 0)
        throw new Error(`the launcher could not list the tests:\n${stderr}`);
    return new Map(Object.entries(JSON.parse(stdout)));
}
/** Quotes a word for -exec, which the go command splits at blanks; it knows both quotes but no escapes (cmd/internal/quoted). */
function quoteForGo(word) {
    if (!/[\s'"]/.test(word))
        return word;
    return word.includes("'") ? `"${word}"` : `'${word}'`;
}


/***/ }),

/***/ 55746:
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
;// CONCATENATED MODULE: ./src/go/flags.ts
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
            throw new errors/* UserError */.yo(`${input}: ${JSON.stringify(word)} is not a flag`, 'To choose packages, use the inputs packages and test-packages.');
        }
        const [, name = '', value] = match;
        const next = words[i + 1];
        if (value === undefined && withValue.has(name)) {
            if (next === undefined) {
                throw new errors/* UserError */.yo(`${input}: ${word} needs a value; the go command would use the next word, a package`, `Write ${word}=VALUE.`);
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

;// CONCATENATED MODULE: ./src/go/build/buildFlags.ts
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
    const flags = parseFlags('build-flags', words, new Set(BUILD_VALUE_FLAGS));
    for (const flag of flags)
        refuse('build-flags', flag, REFUSED);
    const overlays = flags.filter((flag) => flag.name === 'overlay');
    if (overlays.length > 1) {
        throw new errors/* UserError */.yo('build-flags: -overlay is given twice; Go would use only the last one', 'Merge the two files into one.');
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
    const reason = reasons[flag.name];
    if (reason !== undefined)
        throw new errors/* UserError */.yo(`${input}: ${word} cannot be used here: ${reason}`, `Remove ${word}.`);
    if (flag.name === 'cover' && isOff(flag)) {
        throw new errors/* UserError */.yo(`${input}: ${word} would turn coverage off`, `Remove ${word}.`);
    }
    if (flag.name === 'covermode' && flag.value !== 'atomic') {
        throw new errors/* UserError */.yo(`${input}: ${word} cannot be used here: coverage is always measured in mode atomic, which is safe for concurrent programs and -race`, `Remove ${word}.`);
    }
}

;// CONCATENATED MODULE: ./src/go/test/testFlags.ts
/** @module The user's flags for go test: those that would break the measurement are refused. */



/** Why a flag is refused, as the end of `… cannot be used here:`. */
const testFlags_REFUSED = {
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
/**
 * Reads the words of the input test-flags.
 * @throws UserError with the reason for a flag that cannot be used
 */
function parseTestFlags(words) {
    const end = words.findIndex((word) => word === '-args' || word === '--args');
    const own = end < 0 ? words : words.slice(0, end);
    const flags = parseFlags('test-flags', own, new Set([...BUILD_VALUE_FLAGS, ...TEST_VALUE_FLAGS]));
    for (const flag of flags) {
        refuse('test-flags', flag, testFlags_REFUSED);
        if (flag.name === 'count' && flag.value === '0') {
            throw new errors/* UserError */.yo('test-flags: -count=0 runs no test', 'Remove it: -count=1 is always set, so that no result is cached.');
        }
        if (flag.name === 'json' && isOff(flag)) {
            throw new errors/* UserError */.yo('test-flags: -json=false cannot be used here: the test table is made from the JSON events', 'Remove it.');
        }
    }
    // We set these ourselves: twice would be harmless, but confusing in the log.
    const kept = flags.filter((flag) => !['cover', 'covermode', 'json'].includes(flag.name));
    return {
        ...overlayApart(kept),
        overlay: kept.findLast((flag) => flag.name === 'overlay')?.value,
        args: end < 0 ? [] : words.slice(end + 1),
        listWords: kept.filter((flag) => LIST_FLAGS.includes(flag.name)).flatMap((flag) => flag.words),
        selectsTests: flags.some((flag) => flag.name === 'run'),
        skipsTests: flags.some((flag) => flag.name === 'skip'),
        verbose: flags.some((flag) => flag.name === 'v' && !isOff(flag)),
    };
}

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
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(18463);
;// CONCATENATED MODULE: ./src/inputs/runInputs.ts
/** @module What the user asked for: one readonly object, read once, with every value checked. */














/**
 * Reads and checks all inputs of a run.
 * @param base absolute directory that relative paths start from
 * @throws UserError that names the input, the value and what is allowed
 */
function parseInputs(read, base) {
    const texts = new values/* InputTexts */.B(definitions/* INPUTS */.mc, read);
    const text = (name) => texts.text(name);
    const optional = (name) => texts.optional(name);
    const workingDirectory = (0,external_node_path_.resolve)(base, optional('working-directory') ?? '.');
    const testDirectory = optional('test-directory');
    const binDir = optional('bin-dir');
    const { packages, binaryNames } = parsePackages(text('packages'));
    const inputs = {
        goVersion: optional('go-version'),
        goVersionFile: optional('go-version-file'),
        workingDirectory,
        testDirectory: testDirectory === undefined ? workingDirectory : (0,external_node_path_.resolve)(base, testDirectory),
        packages,
        binaryNames,
        coverpkg: patterns('coverpkg', text('coverpkg')),
        buildFlags: parseBuildFlags(shellWords('build-flags', text('build-flags'))),
        binDir: binDir === undefined ? undefined : (0,external_node_path_.resolve)(workingDirectory, binDir),
        tags: parseTags(text('tags')),
        suite: (0,values/* choice */.Y)('suite', text('suite'), ['tagged', 'all']),
        testPackages: patterns('test-packages', text('test-packages')),
        testFlags: parseTestFlags(shellWords('test-flags', text('test-flags'))),
        command: optional('command'),
        timeoutSeconds: timeout(text('timeout')),
        inProcess: texts.flag('in-process'),
        testBuilds: texts.flag('test-builds'),
        preserve: texts.flag('preserve'),
        comparePlain: texts.flag('compare-plain'),
        include: (0,values/* choice */.Y)('include', text('include'), ['linked', 'all']),
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
    if (inputs.command === undefined)
        return;
    const unused = [];
    if (inputs.testFlags.words.length > 0)
        unused.push('test-flags');
    if (inputs.testPackages.join(' ') !== defaultOf('test-packages'))
        unused.push('test-packages');
    if (inputs.suite !== 'tagged')
        unused.push('suite');
    if (unused.length > 0) {
        throw new errors/* UserError */.yo(`command replaces go test, so ${unused.join(' and ')} would have no effect`, 'Put such settings into the script, or remove command.');
    }
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


/***/ }),

/***/ 73983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ captureBounded)
/* harmony export */ });
/* harmony import */ var _supervise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56498);

/** Far more than any of these commands needs. */
const MAX_SECONDS = 60;
/** After an interrupt, the report has to be finished soon. */
const MAX_INTERRUPTED_SECONDS = 5;
/**
 * Runs a command and returns its output. If it takes too long or is stopped, it is ended with everything that it started.
 * @returns undefined if it was ended
 * @throws Error with the cause if the program cannot be started
 */
async function captureBounded(program, args, { stop, seconds = MAX_SECONDS, ...place }) {
    const [stdout, stderr] = [[], []];
    const { exitCode, timedOut, stopped } = await (0,_supervise_js__WEBPACK_IMPORTED_MODULE_0__/* .supervise */ .z)(program, args, {
        ...place,
        stop: stop.aborted ? new AbortController().signal : stop,
        timeoutSeconds: stop.aborted ? Math.min(seconds, MAX_INTERRUPTED_SECONDS) : seconds,
        onStdout: (chunk) => stdout.push(chunk),
        onStderr: (chunk) => stderr.push(chunk),
    });
    if (timedOut || stopped)
        return undefined;
    return { exitCode, stdout: textOf(stdout), stderr: textOf(stderr) };
}
function textOf(chunks) {
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 49191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var go_goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/checks/namedSources.ts



/** Names both kinds of files. */
function namedSourceFindings({ gone, directed }) {
    const names = [...directed].map(([path, source]) => `${path} (named in ${source})`);
    return [
        ...(0,finding/* findingIfAny */.HN)('sources-gone', `${(0,plural/* plural */.L)(gone.size, 'source file')} no longer there: not counted`, [
            ...[...gone].sort(),
        ]),
        ...(0,finding/* findingIfAny */.HN)('line-directives', `Functions have the names and lines of ${(0,plural/* plural */.L)(names.length, 'file')} by line directives`, names.sort()),
    ];
}
/**
 * The files whose lines in the data are not theirs: since Go 1.27 only the name of a file comes from a line directive,
 * and the lines are those of the Go file.
 */
function misnamedFiles({ directed }, go) {
    return go !== undefined && (0,go_goVersion/* compareVersions */.Zy)(go, go_goVersion/* FIRST_WITH_SPLIT_UNITS */.X5) < 0
        ? new Set()
        : new Set([...directed].filter(([path, source]) => !path.endsWith(`/${source}`)).map(([path]) => path));
}

// EXTERNAL MODULE: ./src/checks/exclusionFindings.ts
var exclusionFindings = __webpack_require__(71115);
// EXTERNAL MODULE: ./src/checks/repeatedStatements.ts
var repeatedStatements = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/checks/revisions.ts
var revisions = __webpack_require__(66007);
// EXTERNAL MODULE: ./src/checks/unusedMappings.ts
var unusedMappings = __webpack_require__(54624);
// EXTERNAL MODULE: ./src/git/blobs.ts
var blobs = __webpack_require__(86176);
// EXTERNAL MODULE: ./src/git/commits.ts
var commits = __webpack_require__(39102);
// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
// EXTERNAL MODULE: ./src/coverage/sourceFiles.ts
var sourceFiles = __webpack_require__(53078);
;// CONCATENATED MODULE: ./src/coverage/committedFiles.ts
/** @module Which files the tested commit has: not those that the job generated or changed before they were measured. */





/** Even in a repository with a million files, git needs less. */
const MAX_MS = 10_000;
/** After an interrupt, the report has to be finished soon. */
const MAX_INTERRUPTED_MS = 5000;
/** The files of the commit; undefined if git does not know it, does not answer in time, or is not there. */
async function filesOfCommit(request) {
    const { directory, commit, env, platform, stop } = request;
    if (commit === undefined || !(0,commits/* isObjectId */.TS)(commit))
        return undefined;
    const host = {
        env,
        platform,
        stop: stop.aborted
            ? AbortSignal.timeout(MAX_INTERRUPTED_MS)
            : AbortSignal.any([stop, AbortSignal.timeout(MAX_MS)]),
    };
    try {
        return await (0,blobs/* blobsOfCommit */.Z)(await (0,gitCommand.findRepository)(directory, host), commit);
    }
    catch (error) {
        if (error instanceof gitProblem.GitProblem)
            return undefined;
        throw error;
    }
}
/** Marks the files that the commit does not have with the measured content; none if its files are not known. */
function markUncommitted(files, blobs) {
    if (blobs === undefined)
        return files;
    return files.map((item) => ((0,sourceFiles/* isBlobOf */.r4)(item, blobs.get(item.file)) ? item : { ...item, uncommitted: true }));
}

// EXTERNAL MODULE: ./src/coverage/excludeUnits.ts
var excludeUnits = __webpack_require__(27401);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/go/packages/modFile.ts
var modFile = __webpack_require__(71020);
// EXTERNAL MODULE: ./src/go/packages/moduleTree.ts
var moduleTree = __webpack_require__(96124);
// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
// EXTERNAL MODULE: ./src/coverage/objectFormat.ts
var objectFormat = __webpack_require__(1128);
;// CONCATENATED MODULE: ./src/coverage/moduleFiles.ts
/** @module The go.mod of the measured module in the repository: where a figure for the whole module can be shown. */








/**
 * The go.mod of a module; undefined if it is not in a repository.
 * @param moduleDir absolute
 * @param workspace absolute: the checkout on a runner; undefined elsewhere
 */
async function findModuleFile(moduleDir, workspace, platform) {
    const directory = await (0,promises_.realpath)(moduleDir).catch(() => undefined);
    const root = directory === undefined ? undefined : await (0,sourceFiles/* repositoryRoot */.Hn)(directory, workspace);
    if (directory === undefined || root === undefined)
        return undefined;
    const absolute = (0,external_node_path_.join)(directory, 'go.mod');
    const file = (0,pathsWithin/* pathBelow */.B)(root, absolute);
    if (file === undefined)
        return undefined;
    // A link, or whatever tests have put there, is not what the repository has under this name.
    const content = await (0,regularFile/* readRegularFile */.XF)(absolute, moduleTree/* MAX_MOD_FILE */.h).catch(() => undefined);
    const line = (0,modFile/* parseDirectives */.M)(content?.toString() ?? '').find(({ verb }) => verb === 'module')?.line;
    if (content === undefined || line === undefined)
        return undefined;
    return { file, line, ...(0,sourceFiles/* hashesOf */.mU)(content, platform, await (0,objectFormat/* objectFormat */.n)(root)) };
}

// EXTERNAL MODULE: ./src/coverage/sources.ts
var sources = __webpack_require__(84272);
;// CONCATENATED MODULE: ./src/go/packages/selection.ts
/** @module Which packages are measured: -coverpkg patterns that mean the same in every directory. */

/**
 * The -coverpkg patterns of a run: the user's, or all packages of the module. Relative patterns become import paths,
 * because builds inside tests run in other directories.
 * @param cwd absolute directory that relative patterns are resolved against
 */
function coveragePatterns(module, coverpkg, cwd) {
    if (coverpkg.length === 0)
        return [`${module.path}/...`];
    return coverpkg.map((pattern) => /^\.\.?(\/|$)/.test(pattern) ? importPattern(module, (0,external_node_path_.resolve)(cwd, pattern)) : pattern);
}
function importPattern(module, path) {
    return external_node_path_.posix.join(module.path, (0,external_node_path_.relative)(module.dir, path).split(external_node_path_.sep).join('/'));
}
/**
 * The patterns with the main packages added: a binary whose main package is not instrumented writes no data and gives
 * no warning (golang/go#80307).
 * @param mains import paths
 */
function withMains(patterns, module, mains) {
    return patterns.includes(`${module.path}/...`) ? patterns : [...new Set([...patterns, ...mains])];
}
/**
 * Locates packages as the go command did, and others of the module by their import paths.
 * @param listed packages of any module
 */
function packageLocator(module, listed) {
    const known = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]));
    return (importPath) => {
        const dir = known.get(importPath) ?? '';
        if (dir !== '')
            return dir;
        if (importPath === module.path)
            return module.dir;
        return importPath.startsWith(`${module.path}/`)
            ? (0,external_node_path_.join)(module.dir, importPath.slice(module.path.length + 1))
            : undefined;
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/process/atExit.ts
var atExit = __webpack_require__(99100);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var support_files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
;// CONCATENATED MODULE: ./src/preserve/fixedDirectory.ts
/**
 * @module Where binaries write that are started without GOCOVERDIR: a link, whose path is built into them, to the data of
 * the run while it lasts.
 */










/** A file in the root that contains the process id of the run. */
const OWNER = 'owner';
/**
 * Creates the link, replacing that of a run that was killed.
 * @param toolCacheDir absolute
 * @param workingDirectory absolute
 * @returns undefined if another run of the working directory has it, or if links cannot be created
 */
async function claimFixedDirectory(toolCacheDir, workingDirectory, { root, binariesData }) {
    const parent = (0,external_node_path_.join)(toolCacheDir, 'go-integration-coverage-preserve');
    const name = (0,external_node_crypto_.createHash)('sha256').update(workingDirectory).digest('hex').slice(0, 16);
    const path = (0,external_node_path_.join)(parent, `data-${name}`);
    if (!(await (0,support_files/* succeeds */.kz)((0,directories/* makeDirectory */.Oh)(parent))))
        return undefined;
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, OWNER), String(process.pid));
    const claimed = (await fixedDirectory_link(binariesData, path)) || ((await removeStale(path)) && (await fixedDirectory_link(binariesData, path)));
    if (!claimed)
        return undefined;
    const unwatch = (0,atExit/* atExit */.s)(() => {
        if ((0,external_node_fs_.readlinkSync)(path) === binariesData)
            (0,external_node_fs_.rmSync)(path, { force: true });
    });
    return {
        path,
        release: async () => {
            unwatch();
            if ((await targetOf(path)) === binariesData)
                await (0,promises_.rm)(path, { force: true });
        },
    };
}
/** Creates the link unless there is one: atomic, so that only one of several runs succeeds. */
async function fixedDirectory_link(target, path) {
    return (0,support_files/* succeeds */.kz)((0,promises_.symlink)(target, path, 'junction'));
}
/** Removes the link of a run that was killed. It is renamed first, so that the link of a newer run is not removed. */
async function removeStale(path) {
    const target = await targetOf(path);
    if (target === undefined || (await isRunning(target)))
        return false;
    const aside = (0,newFiles/* temporaryIn */.xt)((0,external_node_path_.dirname)(path));
    if (!(await (0,support_files/* succeeds */.kz)((0,promises_.rename)(path, aside))))
        return false;
    if ((await targetOf(aside)) !== target) {
        await (0,promises_.rename)(aside, path).catch(() => undefined);
        return false;
    }
    await (0,promises_.rm)(aside, { force: true });
    return true;
}
async function targetOf(path) {
    return (0,promises_.readlink)(path).catch(() => undefined);
}
/** Enough for a process id. */
const MAX_OWNER_BYTES = 100;
/** @param binariesData the data directory of another run */
async function isRunning(binariesData) {
    // Anything may be there: it was in reach of the tests of that run.
    const bytes = await (0,regularFile/* readRegularFile */.XF)((0,external_node_path_.join)(binariesData, '..', '..', OWNER), MAX_OWNER_BYTES).catch(() => '');
    const owner = bytes.toString();
    // Empty if the run was killed while writing it. Process id 0 would stand for our own process group.
    const pid = /^[1-9]\d*$/.test(owner) ? Number(owner) : undefined;
    if (pid === undefined)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it runs, but belongs to another user.
        return (0,errors/* errorCode */.CA)(error) === 'EPERM';
    }
}

// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/watchdog.ts
var watchdog = __webpack_require__(81450);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
;// CONCATENATED MODULE: ./src/checks/fileMarks.ts
/** @module Whether a file is still the one that was there before. */

/** Marks the files as they are now. Files that do not exist have no mark. */
async function markFiles(paths) {
    const marks = await Promise.all(paths.map(async (path) => [path, await markOf(path)]));
    return new Map(marks.flatMap(([path, mark]) => (mark === undefined ? [] : [[path, mark]])));
}
/** Compares a file with its mark. A file without a mark is `changed` if it exists now. */
async function fileState(path, marks) {
    const mark = await markOf(path);
    if (mark === undefined)
        return 'gone';
    return mark === marks.get(path) ? 'same' : 'changed';
}
async function markOf(path) {
    const stats = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
    return stats === undefined ? undefined : [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(' ');
}

// EXTERNAL MODULE: ./src/go/build/binaries.ts + 1 modules
var build_binaries = __webpack_require__(47567);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: ./src/go/ownBuild.ts
var ownBuild = __webpack_require__(22468);
// EXTERNAL MODULE: ./src/support/ownSources.ts
var ownSources = __webpack_require__(99397);
;// CONCATENATED MODULE: ./src/preserve/copies.ts
/**
 * @module Copies of Go's files with our changes. They are kept from run to run, as Go's build cache depends on their
 * paths. Each has a folder that is named after its content and whose time is that of its last use.
 */






const DAY_MS = 24 * 60 * 60 * 1000;
/** For each working directory there is a copy of coverage_hooks.go, so unused copies accumulate. */
const KEPT_MS = 30 * DAY_MS;
/** A file whose time is that of the last search for unused copies: looking at thousands takes longer than all else here. */
const SEARCHED = 'searched';
/**
 * Prepares a directory for copies and, once a day, removes old ones from it.
 * @param directory absolute
 * @param otherwise absolute directory to use instead if `directory` is not writable
 */
async function copiesIn(directory, otherwise) {
    try {
        await (0,directories/* makeWritableDirectory */.mP)(directory);
    }
    catch {
        return async (name, text) => keepCopy(otherwise, name, text);
    }
    if (await isSearchDue(directory))
        await dropOldCopies(directory);
    return async (name, text) => keepCopy(directory, name, text);
}
/** Keeps a file in a directory. @returns the absolute path of the copy */
async function keepCopy(directory, name, text) {
    const folder = (0,external_node_path_.join)(directory, (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16));
    const copy = (0,external_node_path_.join)(folder, name);
    await (0,directories/* makeDirectory */.Oh)(folder);
    // First of all, so that no other run removes it as old; this fails if the folder belongs to another user.
    const now = new Date();
    await (0,promises_.utimes)(folder, now, now).catch(() => undefined);
    // In one step: another run may be building with it.
    if (!(await (0,support_files/* isThere */.$B)(copy)))
        await (0,newFiles/* replaceFile */.fR)(copy, text);
    return copy;
}
/** Whether nobody has looked for a day, or in the future: then somebody does now. */
async function isSearchDue(directory) {
    const stamp = (0,external_node_path_.join)(directory, SEARCHED);
    const searched = await (0,promises_.stat)(stamp).catch(() => undefined);
    if (searched !== undefined && Math.abs(Date.now() - searched.mtimeMs) < DAY_MS)
        return false;
    await (0,newFiles/* replaceFile */.fR)(stamp, '').catch(() => undefined);
    return true;
}
/** Removes copies that were not used for 30 days, and ignores those that cannot be removed. */
async function dropOldCopies(directory) {
    const oldest = Date.now() - KEPT_MS;
    const folders = (await (0,promises_.readdir)(directory)).filter((name) => /^[\da-f]{16}$/.test(name));
    await Promise.all(folders.map(async (name) => {
        const folder = (0,external_node_path_.join)(directory, name);
        const used = await (0,promises_.stat)(folder).catch(() => undefined);
        if (used !== undefined && used.mtimeMs < oldest)
            await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }));
}

;// CONCATENATED MODULE: ./src/preserve/patches.ts
/** @module The changes to Go's runtime and coverage package: edited lines, and code that is appended. */
/** A file of this Go release is not as expected, so that it cannot be changed. */
class UnknownSource extends Error {
    name = 'UnknownSource';
}
/** Places where the runtime ends a process without running its exit hooks, in all releases since Go 1.20. */
const ENDS = {
    'runtime/signal_unix.go': [
        [
            'func dieFromSignal(sig uint32) {\n\tunblocksig(sig)\n',
            'func dieFromSignal(sig uint32) {\n\tcovliveEnd(covliveSignal, sig); unblocksig(sig)\n',
        ],
        ['\tmp.caughtsig.set(gp)\n', '\tcovliveEnd(covliveSignal, sig); mp.caughtsig.set(gp)\n'],
        ['func crash() {\n', 'func crash() { covliveDump()\n'],
    ],
    'runtime/panic.go': [
        [
            '\tsystemstack(func() {\n\t\tif isSecureMode() {\n',
            '\tsystemstack(func() {\n\t\tcovliveEnd(covliveFatal, 0); if isSecureMode() {\n',
        ],
        [
            '\t\tif startpanic_m() && msgs != nil {\n',
            '\t\tcovliveEnd(covlivePanic, 0); if startpanic_m() && msgs != nil {\n',
        ],
    ],
    'runtime/runtime.go': [
        [
            'func syscall_Exit(code int) {\n\texit(int32(code))\n',
            'func syscall_Exit(code int) {\n\tcovliveEnd(covliveSyscallExit, 0); exit(int32(code))\n',
        ],
    ],
};
const REGISTERS = [
    [' cmode uint8, cgran uint8) uint32 {\n', ' cmode uint8, cgran uint8) uint32 { covliveRegister(hash)\n'],
];
const EXITS = [
    ['\tif isarchive || islibrary {\n', '\tcovliveInitialised(); if isarchive || islibrary {\n'],
    [
        'func os_beforeExit(exitCode int) {\n',
        'func os_beforeExit(exitCode int) { covliveEnd(covliveOsExit, 0)\n',
    ],
    [
        'func syscall_runtime_BeforeExec() {\n',
        'func syscall_runtime_BeforeExec() { covliveEnd(covliveExec, 0)\n',
    ],
    [
        'func syscall_runtime_AfterExec() {\n\texecLock.unlock()\n',
        'func syscall_runtime_AfterExec() {\n\tcovliveGoesOn(); execLock.unlock()\n',
    ],
];
function said(text) {
    return `fmt.Fprintf(os.Stderr, "${text}`;
}
const EMITS = [
    ['os.Rename(s.cftmp, s.cfname)', 'covliveRename(s.cftmp, s.cfname)'],
    ['goCoverDir = os.Getenv("GOCOVERDIR")', 'goCoverDir = covliveDirectory()'],
    ['cfw.Write(finalHash, capturedOsArgs, s)', 'cfw.Write(finalHash, covliveArguments(), s)'],
    // Test binaries say nothing about coverage data, as they would not without coverage.
    [
        said('program not built with -cover\\n")'),
        'fmt.Fprint(covliveMessages(), "program not built with -cover\\n")',
    ],
    [
        said('warning: GOCOVERDIR not set, no coverage data emitted\\n")'),
        'fmt.Fprint(covliveMessages(), covliveUnset())',
    ],
    ...['error: coverage meta-data emit failed', 'error: coverage counter data emit failed'].map((text) => [
        said(`${text}: %v\\n", err)`),
        `fmt.Fprintf(covliveMessages(), "${text}: %v\\n", covliveWhy(err))`,
    ]),
];
/** `go test -cover` reads the data back and prints a percentage, which the tests' own output would not have. */
const PRINTS = [
    [
        '\tpodlist, err := pods.CollectPods(',
        '\tif cfile == "" { return nil }; podlist, err := pods.CollectPods(',
    ],
];
/** A test binary that was not started by go test has no directory for its data: it writes where programs write. */
const REPORTS = [
    [
        '\tif errmsg, err := cover',
        '\tif *gocoverdir == "" && *coverProfile == "" { return }; if errmsg, err := cover',
    ],
];
const CLEARS = [
    [
        'func ClearCounters() error {\n',
        'func ClearCounters() (coverr error) { covliveClearing(); defer covliveCleared(&coverr)\n',
    ],
    [
        'func WriteCountersDir(dir string) error {\n',
        'func WriteCountersDir(dir string) error { covliveGives(dir)\n',
    ],
    ['func WriteCounters(w io.Writer) error {\n', 'func WriteCounters(w io.Writer) error { covliveGives("")\n'],
];
/** In our files, the text after it is appended to a file of Go. */
const MARKER = '\n// ---\n';
/**
 * The changed files of the release, by their paths relative to GOROOT/src. No file is added, because some tools read
 * these packages without the overlay (go vet of Go 1.20, cmd/cover). Existing lines keep their numbers, which appear in
 * stack traces.
 * @throws UnknownSource if the text to change does not occur exactly once in this release
 */
async function patchedFiles(request) {
    const { coveragePackage, go, own, mapped } = request;
    const files = new Map();
    const edits = { ...ENDS, 'runtime/covermeta.go': REGISTERS };
    for (const [path, changes] of Object.entries(edits))
        files.set(path, edited(await go(path), changes));
    files.set('runtime/proc.go', procFile(await go('runtime/proc.go'), request));
    if (mapped)
        files.set('runtime/os_linux.go', osLinuxFile(await go('runtime/os_linux.go'), own.osLinux));
    files.set(`${coveragePackage}/hooks.go`, hooksFile(await go(`${coveragePackage}/hooks.go`), request));
    files.set(`${coveragePackage}/emit.go`, edited(await go(`${coveragePackage}/emit.go`), EMITS));
    const support = `${coveragePackage}/testsupport.go`;
    files.set(support, edited(await go(support), PRINTS));
    files.set('testing/newcover.go', edited(await go('testing/newcover.go'), REPORTS));
    files.set(`${coveragePackage}/apis.go`, edited(await go(`${coveragePackage}/apis.go`), CLEARS));
    return files;
}
function added(text) {
    return `\n${text.slice(text.indexOf(MARKER) + MARKER.length)}`;
}
/** Go 1.20 has another name for the reason, shown in traces, why a goroutine waits. */
function procFile(text, { coveragePackage, own }) {
    const more = added(own.proc).replaceAll('internal/coverage/cfile.', `${coveragePackage}.`);
    const reason = 'traceBlockSystemGoroutine';
    const exits = edited(text, EXITS).replace(/\brunExitHooks\((?:0|exitCode)\)/g, '$&; covliveHooksRan()');
    return exits + (text.includes(reason) ? more : more.replace(reason, 'traceEvGoBlock'));
}
/** Starts when the environment is read, before any code of the user runs. The system call package has moved twice. */
function osLinuxFile(text, own) {
    const [, path] = /"((?:internal\/runtime|runtime\/internal)\/syscall(?:\/linux)?)"/.exec(text) ?? [];
    if (path === undefined)
        throw new UnknownSource('runtime/os_linux.go imports no package for system calls');
    const imports = `\nimport (covarch "internal/goarch"; covsys "${path}"\n`;
    const edits = [
        ['\n\tgoenvs_unix()\n', '\n\tgoenvs_unix(); covliveStart()\n'],
        ['\nimport (\n', imports],
    ];
    return edited(text, edits) + added(own);
}
/** Our exit hook replaces Go's; exit hooks run last in, first out. */
function hooksFile(text, { coveragePackage, own, fixedDirectory }) {
    const hook = text.includes('F: emitCounterData,') ? 'F: emitCounterData,' : 'addExitHook(emitCounterData,';
    const isFirst = coveragePackage === 'runtime/coverage';
    const name = isFirst ? 'coverage' : 'cfile';
    const imports = [
        '"io"',
        '"os"',
        'covruntime "runtime"',
        'covsync "sync"',
        'covatomic "sync/atomic"',
        '"time"',
        'covunsafe "unsafe"',
    ];
    if (!isFirst)
        imports.push('"internal/coverage/rtcov"');
    const edits = [
        [hook, hook.replace('emitCounterData', 'covliveExit')],
        ['\t\temitMetaData()\n\t}\n}', '\t\temitMetaData()\n\t}; covliveInit(istest)\n}'],
        [`\npackage ${name}\n`, `\npackage ${name}; import (${imports.join('; ')})\n`],
    ];
    const more = withFixed(added(own.hooks), fixedDirectory);
    const lists = more
        .replaceAll('rtcov.Meta.PkgMap', 'getCovPkgMap()')
        .replaceAll('rtcov.Meta.List', 'getCovMetaList()');
    return edited(text, edits) + (isFirst ? lists : more);
}
function withFixed(text, directory) {
    const declared = /^\/\/go:linkname covliveFixed .*\nvar covliveFixed = .*$/m;
    // JSON.stringify writes strings as Go does: it uses no escape that Go lacks.
    return directory === undefined
        ? text.replace(declared, 'const covliveFixed = ""')
        : text.replace('"@FIXED@"', () => JSON.stringify(directory));
}
function edited(text, edits) {
    return edits.reduce((changed, [from, to]) => replaceOnce(changed, from, to), text);
}
function replaceOnce(text, from, to) {
    const parts = text.split(from);
    if (parts.length !== 2)
        throw new UnknownSource(`${JSON.stringify(from.trim())} occurs ${parts.length - 1} times instead of once`);
    return parts.join(to);
}

;// CONCATENATED MODULE: ./src/preserve/overlay.ts
/**
 * @module The overlay with which binaries preserve their counters: changed files of the Go that builds them, for
 * `-overlay`. docs/preserving.md explains what they do and why that is safe.
 */







/**
 * Writes overlay files with the same changes, each including the user's own replacements.
 * @throws UnknownSource for a Go release that cannot be changed; UserError if an overlay of the user's cannot be read
 */
async function writeOverlays(request, overlays) {
    const [first] = overlays;
    if (first === undefined)
        return;
    const replace = await changedFiles(request, (0,external_node_path_.dirname)(first.file));
    for (const { file, own } of overlays) {
        const more = own === undefined ? {} : await ownReplacements(own);
        await (0,promises_.writeFile)(file, JSON.stringify({ Replace: { ...replace, ...more } }));
    }
}
/**
 * The replacements of Go's files.
 * @param otherwise absolute directory for the copies if the tool cache is not writable
 */
async function changedFiles(request, otherwise) {
    const { goroot } = request;
    const files = await patchedFiles({
        coveragePackage: await coveragePackageOf(goroot),
        go: async (path) => readSource((0,external_node_path_.join)(goroot, 'src', path)),
        own: await addedSources(),
        fixedDirectory: request.fixedDirectory,
        mapped: request.mapped ?? true,
    });
    const keep = await copiesIn((0,external_node_path_.join)(request.toolCacheDir, 'go-integration-coverage-preserve'), otherwise);
    const replace = {};
    for (const [path, text] of files)
        replace[(0,external_node_path_.join)(goroot, 'src', path)] = await keep((0,external_node_path_.basename)(path), text);
    return replace;
}
async function readSource(path) {
    return (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            throw new UnknownSource(`there is no ${path}`);
        throw error;
    });
}
async function coveragePackageOf(goroot) {
    return (await (0,support_files/* isThere */.$B)((0,external_node_path_.join)(goroot, 'src/internal/coverage/cfile')))
        ? 'internal/coverage/cfile'
        : 'runtime/coverage';
}
async function addedSources() {
    const directory = (0,ownSources/* ownSources */.L)('preserve', 'coverage_hooks.go');
    const read = async (name) => (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8');
    const [proc, osLinux, hooks] = await Promise.all([
        read('runtime_proc.go'),
        read('runtime_os_linux.go'),
        read('coverage_hooks.go'),
    ]);
    return { proc, osLinux, hooks };
}
/** The user's replacements, with absolute paths: the go command resolves relative ones against its own directory. */
async function ownReplacements({ file, cwd, }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    try {
        const overlay = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        // Go ignores the case of keys.
        const [, replace] = Object.entries(overlay ?? {}).findLast(([key]) => key.toLowerCase() === 'replace') ?? [];
        const absolute = (name) => (name === '' ? '' : (0,external_node_path_.resolve)(cwd, name));
        return Object.fromEntries(Object.entries((replace ?? {})).map(([from, to]) => [
            absolute(from),
            absolute(to),
        ]));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`build-flags: -overlay ${file} cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, 'Fix or remove the file.');
    }
}

;// CONCATENATED MODULE: ./src/preserve/preserving.ts
/** @module Whether the binaries of a run preserve their counters however their processes end, and with which overlays. */




/**
 * Writes the overlays, or says by a finding why counters cannot be preserved.
 * @throws UserError if an overlay of the user's cannot be read
 */
async function preparePreserving(request) {
    if (!request.wanted)
        return { overlays: undefined, findings: [] };
    const { goroot, toolCacheDir, scratch, own, fixedPlace } = request;
    const fixedDirectory = fixedPlace.path;
    const overlays = {
        build: (0,external_node_path_.join)(scratch, 'overlay-build.json'),
        tests: (0,external_node_path_.join)(scratch, 'overlay-tests.json'),
        nested: (0,external_node_path_.join)(scratch, 'overlay-nested.json'),
        launcher: (0,external_node_path_.join)(scratch, 'overlay-launcher.json'),
    };
    try {
        await writeOverlays({ goroot, toolCacheDir, fixedDirectory }, [
            { file: overlays.build, own: own.build },
            { file: overlays.tests, own: own.tests },
            { file: overlays.nested, own: own.nested },
            { file: overlays.launcher, own: undefined },
        ]);
        return { overlays, findings: fixedDirectory === undefined ? [(0,finding/* finding */.gk)('fixed-place-taken', TAKEN)] : [] };
    }
    catch (error) {
        if (!(error instanceof UnknownSource))
            throw error;
        return notPreserved(`This Go release is not supported: ${error.message}.`);
    }
}
/** The result if counters cannot be preserved. @param detail why, as a sentence */
function notPreserved(detail) {
    const title = 'The counters of processes that do not exit normally are not kept';
    return { overlays: undefined, findings: [(0,finding/* finding */.gk)('not-preserved', title, { detail })] };
}
const TAKEN = 'Binaries that are started without GOCOVERDIR, or with one of their own, are not measured';
/**
 * What holds if these packages are measured.
 * @param patterns for -coverpkg
 */
function withPatterns(preserving, patterns) {
    const measured = patterns.find((pattern) => /^(?:all|std|\.\.\.|(?:runtime|internal)(?:\/.*|\.\.\.)?)$/.test(pattern));
    if (preserving.overlays === undefined || measured === undefined)
        return preserving;
    return notPreserved(`coverpkg selects Go's own runtime (${measured}), which cannot be both changed and measured.`);
}

;// CONCATENATED MODULE: ./src/preserve/buildPreserved.ts
/** @module Building binaries that preserve their counters, or plain ones if this Go cannot be changed. */






/** Go's packages that the overlay changes. */
const CHANGED_PACKAGES = ['runtime', 'runtime/coverage', 'internal/coverage/cfile', 'testing'];
/**
 * Builds all main packages, without the changes to Go's runtime if it does not compile with them.
 * @throws BuildError for errors in the user's code
 */
async function buildPreserved(go, request, preserving, log, stop) {
    try {
        const overlay = preserving.overlays?.build;
        return { binaries: await (0,build_binaries/* buildBinaries */.wY)(go, { ...request, overlay }, log, stop), preserving };
    }
    catch (error) {
        const { overlays } = preserving;
        if (overlays === undefined || !(error instanceof build_binaries/* BuildError */.zS))
            throw error;
        if (!(await isOurFault(go, request.cwd, overlays, error)))
            throw error;
        log.info('building again without the changes to the Go runtime that preserve counters');
        const binaries = await (0,build_binaries/* buildBinaries */.wY)(go, { ...request, overlay: undefined }, log, stop);
        return { binaries, preserving: notPreserved(DID_NOT_COMPILE) };
    }
}
/**
 * Checks that Go's changed packages compile for the tests, as no binary was built that would show it: the Go release, or
 * an overlay of the user's, may have other files than we know.
 * @param cwd the absolute directory in which tests are built
 */
async function probePreserved(go, cwd, preserving) {
    if (preserving.overlays === undefined)
        return preserving;
    const { tests, nested } = preserving.overlays;
    for (const overlay of [tests, nested]) {
        // They import all other changed packages.
        const args = ['build', `-overlay=${overlay}`, 'runtime/coverage', 'testing'];
        const { exitCode } = await (0,exec/* capture */.Fg)(go.program, args, { cwd, env: go.env });
        if (exitCode !== 0)
            return notPreserved(DID_NOT_COMPILE);
    }
    return preserving;
}
const DID_NOT_COMPILE = 'Go’s runtime did not compile with our changes.';
/**
 * Whether our changes are the cause: a changed package did not compile, or, where no error names a place in the user's
 * code, even a program of our own cannot be built with them.
 */
async function isOurFault(go, cwd, overlays, error) {
    if (error.packages.some((path) => CHANGED_PACKAGES.includes(path)))
        return true;
    if (error.errors.length > 0)
        return false;
    const compiled = await (0,exec/* capture */.Fg)(go.program, ['build', `-overlay=${overlays.build}`, 'runtime/coverage'], {
        cwd,
        env: go.env,
    });
    if (compiled.exitCode !== 0)
        return true;
    const program = ['build', '-cover', `-overlay=${overlays.launcher}`, '-o', external_node_os_.devNull, '.'];
    const linked = await (0,exec/* capture */.Fg)(go.program, program, {
        cwd: (0,ownSources/* ownSources */.L)('launcher', 'go.mod'),
        env: await (0,ownBuild/* ownBuildEnvironment */.Q)(go, cwd),
    });
    return linked.exitCode !== 0;
}

;// CONCATENATED MODULE: ./src/go/inheritedFlag.ts
/** @module Flags in GOFLAGS, which the same flags on the command line override. */
/**
 * The value of a flag in GOFLAGS, the last one if it is repeated; undefined without one.
 * @param goFlags flags separated by blanks, in quotes if they contain blanks
 * @param name without dashes
 */
function inheritedFlag(goFlags, name) {
    const value = new RegExp(`^--?${name}=(.+)$`);
    return inheritedWords(goFlags)
        .flatMap((word) => value.exec(word)?.[1] ?? [])
        .at(-1);
}
/** The flags in GOFLAGS, without quotes. */
function inheritedWords(goFlags) {
    return [...goFlags.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single ?? double ?? plain ?? '');
}

;// CONCATENATED MODULE: ./src/stages/goVariables.ts
/** @module Variables of the go command that our own go commands and the suite see differently. */

/** The variables of the suite for which our own go commands have other values. */
function suiteVariables({ suiteToolchain }) {
    return { GOTOOLCHAIN: suiteToolchain };
}
/**
 * GOTMPDIR for a go command of ours that takes long: a signal may end it, and it leaves its temporary folder behind.
 * @param words the user's flags for it
 * @param directory absolute: a directory of the run
 * @returns undefined if the user has named another place, or keeps the folder by -work
 */
function ownTempDir({ goTempDir, goFlags }, words, directory) {
    const work = [...inheritedWords(goFlags), ...words].findLast((word) => /^--?work(?:=|$)/.test(word));
    const keeps = work !== undefined && !/=(?:false|f|0)$/i.test(work);
    return goTempDir === '' && !keeps ? directory : undefined;
}

// EXTERNAL MODULE: ./src/process/findProgram.ts
var findProgram = __webpack_require__(48932);
;// CONCATENATED MODULE: ./src/go/build/shadowing.ts
/**
 * @module Binaries whose names PATH resolves already, such as an example that is called `echo`: first on PATH, they would
 * change what the command means for everything that the tests start.
 */




/**
 * The binaries that would hide another program.
 * @param go with the PATH of the user, without the binaries
 */
async function findShadowing(go, binaries) {
    const all = await Promise.all(binaries.map(async (binary) => {
        const name = (0,external_node_path_.basename)(binary.path).replace(/\.exe$/, '');
        const program = await (0,findProgram/* findProgram */.K)(name, go.env, go.platform);
        return program === undefined || (await isSameProgram(go, binary, program)) ? [] : [{ binary, program }];
    }));
    return all.flat();
}
/** Whether PATH resolves to the directory of the binaries, or to one that was installed from the same main package. */
async function isSameProgram(go, binary, program) {
    const [directory, own] = await Promise.all([(0,promises_.realpath)((0,external_node_path_.dirname)(program)), (0,promises_.realpath)((0,external_node_path_.dirname)(binary.path))]);
    if (directory === own)
        return true;
    const { stdout } = await (0,exec/* capture */.Fg)(go.program, ['version', '-m', program], { cwd: directory, env: go.env });
    return /^\tpath\t(.*?)\r?$/m.exec(stdout)?.[1] === binary.importPath;
}

;// CONCATENATED MODULE: ./src/stages/offPath.ts
/** @module Keeps binaries off PATH that would hide other programs there, unless the user asks for them. */





/**
 * Moves binaries that would hide other programs out of the directory that is first on PATH. The user's own directory
 * (bin-dir) keeps all of its binaries and is put last on PATH.
 */
async function keepOffPath({ go, packages }, binaries, { packages: patterns, buildFlags, workingDirectory, binDir }, directories) {
    const shadowing = await findShadowing(go, binaries);
    const exact = patterns.filter((pattern) => !pattern.includes('...'));
    const named = shadowing.length === 0 || exact.length === 0
        ? []
        : await packages.list(workingDirectory, exact, buildFlags.words);
    const moved = shadowing.filter(({ binary }) => !named.some(({ importPath }) => importPath === binary.importPath));
    const lastOnPath = binDir !== undefined && moved.length > 0;
    const common = {
        lastOnPath,
        hidden: new Set(moved.map(({ binary }) => binary.importPath)),
        findings: offPathFindings(moved, binDir),
    };
    if (binDir !== undefined || moved.length === 0)
        return { ...common, binaries };
    const places = new Map();
    for (const { binary } of moved) {
        const path = (0,external_node_path_.join)(directories.binOffPath, (0,external_node_path_.basename)(binary.path));
        await (0,promises_.rename)(binary.path, path);
        places.set(binary, path);
    }
    return {
        ...common,
        binaries: binaries.map((binary) => ({ ...binary, path: places.get(binary) ?? binary.path })),
    };
}
function offPathFindings(moved, binDir) {
    const evidence = moved.map(({ binary, program }) => `${binary.name} (${binary.importPath}): PATH has ${program}`);
    const done = binDir === undefined
        ? ` and ${moved.length === 1 ? 'was' : 'were'} kept off PATH`
        : ', so bin-dir is last on PATH';
    const title = `${(0,plural/* plural */.L)(moved.length, 'binary')} would hide other programs${done}`;
    return (0,finding/* findingIfAny */.HN)('binary-off-path', title, evidence);
}

;// CONCATENATED MODULE: ./src/stages/build.ts
/** @module Builds the instrumented binaries, and finds out whether they and the tests keep their counters. */








/**
 * Builds all main packages of the plan.
 * @param overlays what `prepareOverlays` wrote
 * @throws BuildError with the compiler's errors; Interrupted
 */
async function build(ready, plan, { inputs, directories }, overlays, host) {
    const { go, modules, pinned, binDir } = ready;
    const prepared = withPatterns(overlays, plan.patternsWithMains);
    if (plan.mains.length === 0) {
        const preserving = await probePreserved(go, inputs.testDirectory, prepared);
        return {
            binaries: [],
            marks: new Map(),
            lastOnPath: false,
            hidden: new Set(),
            preserving,
            findings: [...preserving.findings, noMains()],
        };
    }
    const goTempDir = ownTempDir(pinned, inputs.buildFlags.words, directories.scratch);
    const request = {
        module: modules.measured,
        cwd: inputs.workingDirectory,
        mains: plan.mains,
        names: plan.names,
        patterns: plan.patternsWithMains,
        flags: inputs.buildFlags,
        ...(goTempDir === undefined ? {} : { goTempDir }),
        binDir,
        goos: pinned.info.goos,
    };
    const built = await buildPreserved(go, request, prepared, host.log, host.stop);
    for (const { name, importPath } of built.binaries)
        host.log.info(`built ${name} from ${importPath}`);
    const hasOwn = inputs.testFlags.overlay !== undefined || inheritedFlag(pinned.goFlags, 'overlay') !== undefined;
    const preserving = hasOwn
        ? await probePreserved(go, inputs.testDirectory, built.preserving)
        : built.preserving;
    const placed = await keepOffPath(ready, built.binaries, inputs, directories);
    return {
        binaries: placed.binaries,
        marks: await markFiles(placed.binaries.map((binary) => binary.path)),
        lastOnPath: placed.lastOnPath,
        hidden: placed.hidden,
        preserving,
        findings: [...preserving.findings, ...(await (0,build_binaries/* buildFindings */.nH)(request, built.binaries)), ...placed.findings],
    };
}
/**
 * Writes the overlays with which binaries and tests keep their counters. Needs no plan: Go is listing packages meanwhile.
 * @param fixedDirectory where processes without GOCOVERDIR write; undefined while another run uses that directory
 * @throws UserError if an overlay of the user's cannot be read
 */
async function prepareOverlays({ pinned, keptPlace: toolCacheDir }, { preserve, buildFlags, testFlags, workingDirectory, testDirectory }, scratch, fixedDirectory) {
    const inherited = inheritedFlag(pinned.goFlags, 'overlay');
    const own = (file, cwd) => file === undefined ? undefined : { file, cwd };
    return preparePreserving({
        wanted: preserve,
        fixedPlace: { path: fixedDirectory },
        goroot: pinned.goroot,
        toolCacheDir,
        scratch,
        own: {
            build: own(buildFlags.overlay ?? inherited, workingDirectory),
            tests: own(testFlags.overlay ?? inherited, testDirectory),
            nested: own(inherited, testDirectory),
        },
    });
}
function noMains() {
    return (0,finding/* finding */.gk)('no-main-package', 'There is no main package, so only test processes are measured');
}

// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/covdata/bytes/fileSystem.ts
var fileSystem = __webpack_require__(49749);
;// CONCATENATED MODULE: ./src/covdata/read/dataFolders.ts
/**
 * @module Finds folders with coverage data below a directory. Whoever ran the tests may have put anything there, so links are
 * not followed, and depth and number are limited.
 */




const MAX_DEPTH = 16;
const MAX_FOLDERS = 10_000;
/** The name of any file that counts. */
const DATA_NAME = /^(?:live\.)?cov(?:meta|counters)\./;
/** Read, write and search for the owner. */
const OWN = 0o700;
/**
 * Finds the folders with data below a directory, without the directory itself.
 * @param directory absolute
 */
async function dataFoldersBelow(directory) {
    const folders = [];
    const leftOut = [];
    let searched = 0;
    let level = [directory];
    for (let depth = 0; level.length > 0; depth++) {
        const next = [];
        for (const folder of level) {
            // Those that follow are beyond the limit too, and there may be very many.
            if (searched++ > MAX_FOLDERS)
                return { folders, leftOut: [...leftOut, `${folder} …`] };
            const found = depth > MAX_DEPTH ? undefined : await contentOf(folder);
            if (found === undefined)
                leftOut.push(folder);
            else {
                if (found.hasData && depth > 0)
                    folders.push(folder);
                for (const name of found.folders)
                    next.push((0,external_node_path_.join)(folder, name));
            }
        }
        level = next;
    }
    return { folders, leftOut };
}
/** @returns undefined if the folder cannot be read, not even after a change of its mode */
async function contentOf(folder) {
    const entries = await entriesOf(folder).catch(async () => {
        await (0,promises_.chmod)(folder, OWN).catch(() => undefined);
        return entriesOf(folder).catch(() => undefined);
    });
    if (entries === undefined)
        return undefined;
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return {
        hasData: entries.some((entry) => !entry.isDirectory() && DATA_NAME.test(entry.name)),
        folders: folders.sort((0,byteOrder/* byteOrderOf */.U)(folders)),
    };
}
async function entriesOf(folder) {
    return (0,fileSystem/* readdir */.Cy)(folder, { withFileTypes: true });
}

;// CONCATENATED MODULE: ./src/checks/dataDirectories.ts
/** @module Checks the data directories of a run after the suite: tests may have done anything to them. */






/** Read, write and search for the owner. */
const dataDirectories_OWN = 0o700;
/**
 * Finds out what happened to the directories, and makes them readable if possible: a missing one is created again, empty.
 * @param directories absolute
 */
async function checkDirectories(directories) {
    const findings = await directoryFindings(directories);
    const readable = [];
    for (const directory of directories)
        if (await (0,support_files/* succeeds */.kz)((0,promises_.readdir)(directory)))
            readable.push(directory);
    return { findings, readable };
}
async function directoryFindings(directories) {
    const missing = [];
    const unwritable = [];
    const foreign = [];
    for (const directory of directories) {
        const stats = await (0,promises_.lstat)(directory).catch(() => undefined);
        if (stats?.isDirectory() !== true) {
            missing.push(stats === undefined ? directory : `${directory} is no longer a directory`);
            await recreate(directory);
            continue;
        }
        // Windows has neither user ids nor modes.
        const user = process.getuid?.();
        if (user === undefined)
            continue;
        if (stats.uid !== user)
            unwritable.push(`${directory} belongs to user id ${stats.uid}`);
        else if ((stats.mode & dataDirectories_OWN) !== dataDirectories_OWN) {
            unwritable.push(`${directory} has the mode ${(stats.mode & 0o777).toString(8)}`);
            await (0,promises_.chmod)(directory, dataDirectories_OWN).catch(() => undefined);
        }
        foreign.push(...(await foreignFiles(directory, user)));
    }
    return [
        ...(0,finding/* findingIfAny */.HN)('data-directory-missing', 'A coverage data directory is gone', missing),
        ...(0,finding/* findingIfAny */.HN)('data-directory-unwritable', 'A coverage data directory is not writable', unwritable),
        ...(0,finding/* findingIfAny */.HN)('foreign-owned-data', 'Processes of another user wrote coverage data', foreign),
    ];
}
/** A directory that cannot be created is not read. */
async function recreate(directory) {
    await (0,promises_.rm)(directory, { force: true }).catch(() => undefined);
    await (0,promises_.mkdir)(directory, { recursive: true }).catch(() => undefined);
}
/** Synchronous, because there may be thousands of files and each takes microseconds. */
function ownerOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).uid;
    }
    catch {
        // The file is gone, or we may not read the directory: reading the data will tell.
        return undefined;
    }
}
/** One line for each owner other than `user`. */
async function foreignFiles(directory, user) {
    const byOwner = new Map();
    for (const name of await (0,promises_.readdir)(directory).catch(() => [])) {
        const uid = ownerOf((0,external_node_path_.join)(directory, name));
        if (uid === undefined || uid === user)
            continue;
        const names = byOwner.get(uid);
        if (names === undefined)
            byOwner.set(uid, [name]);
        else
            names.push(name);
    }
    return [...byOwner].map(([uid, names]) => `${(0,plural/* plural */.L)(names.length, 'file')} of user id ${uid}: ${(0,external_node_path_.join)(directory, names[0] ?? '')}${names.length > 1 ? ' …' : ''}`);
}

;// CONCATENATED MODULE: ./src/checks/oldData.ts
/** @module Finds coverage data from before the run. */

/** Clocks are corrected by small amounts all the time. */
const TOLERANCE_MS = 1000;
/**
 * Goes by the time in the names of counter data files: when their process ended.
 * @param setBackMs by how much the machine's clock was set back since our process began
 */
function oldDataFindings(pods, started, setBackMs = clockSetBack()) {
    const earliest = BigInt(Math.floor(started.getTime() - setBackMs - TOLERANCE_MS)) * 1000000n;
    const evidence = pods.flatMap((pod) => pod.processes.filter((process) => process.time < earliest).map((process) => process.path));
    const files = evidence.length === 1 ? 'A counter data file is' : `${evidence.length} counter data files are`;
    return (0,finding/* findingIfAny */.HN)('data-older-than-run', `${files} older than the run`, evidence);
}
/** In milliseconds; 0 if the clock was set forward or not at all. The time that has passed is known from another clock. */
function clockSetBack() {
    return Math.max(0, performance.timeOrigin + performance.now() - Date.now());
}

// EXTERNAL MODULE: ./src/coverage/model.ts
var model = __webpack_require__(43307);
// EXTERNAL MODULE: ./src/process/boundedCommand.ts
var boundedCommand = __webpack_require__(73983);
;// CONCATENATED MODULE: ./src/checks/goVersions.ts
/** @module Which Go version built an executable. */


/** Paths in one command, because the length of a command line is limited. */
const MAX_PATHS = 100;
/**
 * Asks `go version` about executables.
 * @returns versions by path, without the leading `go`: `1.26.8`. Files that are not Go programs are left out, and so are
 * all paths after the first hundred. Empty if `go version` cannot be run, does not answer in time or is stopped.
 */
async function goVersionsOf(go, paths, stop) {
    const asked = (await Promise.all(paths.slice(0, MAX_PATHS).map(fileAt))).filter((path) => path !== undefined);
    if (asked.length === 0)
        return new Map();
    const { program, env, platform } = go;
    const args = ['version', ...asked];
    const ended = await (0,boundedCommand/* captureBounded */.Q)(program, args, { cwd: '.', env, platform, stop }).catch(() => undefined);
    const lines = (ended?.stdout ?? '').split(/\r?\n/);
    return new Map(asked.flatMap((path) => {
        // `go1.26.8`, `devel go1.28-…`
        const shown = lines.flatMap((text) => (text.startsWith(`${path}: `) ? text.slice(path.length + 2) : []));
        return shown.flatMap((text) => {
            const version = /^(?:devel )?go(.+)$/.exec(text)?.[1];
            return version === undefined ? [] : [[path, version]];
        });
    }));
}
/** Files only: `go version` would search a whole directory. */
async function fileAt(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    return stats?.isFile() === true ? path : undefined;
}

;// CONCATENATED MODULE: ./src/checks/instrumentation.ts
/** @module Whether an executable is instrumented for coverage, whatever Go version built it. */


/**
 * Functions that are linked only if a package, or the main package, is instrumented. Their names are in the tables that
 * the runtime needs for stack traces, so stripping keeps them; tested with Go 1.20 to 1.27. (The build setting -cover is
 * recorded only since Go 1.23, and says nothing about the main package.)
 */
const ANY_PACKAGE = 'runtime.addCovMeta';
const MAIN_PACKAGE = 'runtime/coverage.initHook';
const CHUNK = 1 << 20;
/** Sparse files can claim any size. */
const MAX_BYTES = 4 * 1024 ** 3;
/** Without it, opening a pipe would wait for a writer. Windows has no such flag. */
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Searches an executable, which is read in chunks of 1 MiB.
 * @returns undefined if the path is not a readable file
 */
async function instrumentationOf(path) {
    return readInstrumentation(path).catch(() => undefined);
}
async function readInstrumentation(path) {
    const file = await (0,promises_.open)(path, OPEN_FLAGS);
    try {
        const stats = await file.stat();
        if (!stats.isFile() || stats.size > MAX_BYTES)
            return undefined;
        let any = false;
        const buffer = Buffer.allocUnsafe(CHUNK);
        // The end of a chunk is read again with the next one, because a name may span both.
        const overlap = MAIN_PACKAGE.length - 1;
        for (let position = 0;;) {
            const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
            const piece = buffer.subarray(0, bytesRead);
            if (piece.includes(MAIN_PACKAGE))
                return 'full';
            any ||= piece.includes(ANY_PACKAGE);
            if (bytesRead <= overlap)
                return any ? 'no main' : 'none';
            position += bytesRead - overlap;
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./src/checks/binaryFiles.ts
/** @module Checks the binaries' files after the suite: rebuilt by the tests, without coverage, or by another Go version. */







/** Finds binaries that were replaced or removed, and executables that another Go version built. */
async function binaryFileFindings(files) {
    const { go, goVersion, built, pods, stop } = files;
    const replaced = await replacedBinaries(files);
    const there = replaced.filter(({ instrumentation }) => instrumentation !== undefined);
    const paths = [...there.map(({ binary }) => binary.path), ...otherBinaries(pods, built)];
    const versions = await goVersionsOf(go, paths, stop);
    const others = [...versions].filter(([, version]) => version.split(/[\s-]/)[0] !== goVersion);
    return [
        ...replacedFindings(replaced, versions),
        ...list('other-go-version', 'built with a Go version other than the pinned one', others.map(([path, version]) => `${path}: Go ${version}`)),
    ];
}
/** A binary that is gone was cleaned up, and is only worth a finding if it never wrote anything. */
async function replacedBinaries({ built, marks, binaries }) {
    const silent = new Set(binaries.filter((binary) => binary.processes === 0).map((binary) => binary.importPath));
    const found = [];
    for (const binary of built) {
        const state = await fileState(binary.path, marks);
        if (state === 'changed')
            found.push({ binary, gone: false, instrumentation: await instrumentationOf(binary.path) });
        if (state === 'gone' && silent.has(binary.importPath))
            found.push({ binary, gone: true, instrumentation: undefined });
    }
    return found;
}
function replacedFindings(replaced, versions) {
    const evidence = (wanted, isGo) => replaced
        .filter(({ binary, instrumentation }) => wanted.includes(instrumentation) && versions.has(binary.path) === isGo)
        .map((found) => `${found.binary.name} (${found.binary.path}): ${stateText(found, versions.get(found.binary.path))}`);
    return [
        ...list('program-not-instrumented', 'replaced by one without coverage', evidence(['none'], true)),
        ...list('main-not-instrumented', 'replaced by one whose main package is not instrumented', evidence(['no main'], true)),
        ...list('binary-replaced', 'replaced during the suite', [
            ...evidence(['full'], true),
            ...evidence(['full', 'no main', 'none', undefined], false),
        ]),
    ];
}
function stateText({ gone, instrumentation }, version) {
    if (gone)
        return 'it was removed';
    if (instrumentation === undefined)
        return 'it can no longer be read';
    return version === undefined ? 'it is no longer a Go program' : `built with Go ${version}`;
}
function list(code, what, evidence) {
    const { length } = evidence;
    const title = `${(0,plural/* plural */.L)(length, 'binary')} ${length === 1 ? 'was' : 'were'} ${what}`;
    return (0,finding/* findingIfAny */.HN)(code, title, evidence);
}
/** Absolute paths of executed binaries that we did not build; their files may be gone. */
function otherBinaries(pods, built) {
    const own = new Set(built.map((binary) => binary.path));
    const started = pods.flatMap((pod) => pod.processes
        .filter((process) => model/* SOURCES */.H[process.column] === 'binaries')
        .flatMap((process) => process.args[0] ?? []));
    return [...new Set(started)].filter((path) => (0,external_node_path_.isAbsolute)(path) && !own.has(path));
}

// EXTERNAL MODULE: ./src/coverage/commandText.ts
var commandText = __webpack_require__(808);
// EXTERNAL MODULE: ./src/covdata/live/liveFile.ts + 1 modules
var liveFile = __webpack_require__(36652);
// EXTERNAL MODULE: ./src/checks/runningProcesses.ts
var runningProcesses = __webpack_require__(28365);
;// CONCATENATED MODULE: ./src/checks/stillRunning.ts
/** @module Finds processes of a suite that are still running after it: they left its process group, so they were not ended. */








/**
 * Finds processes whose live file is in one of the directories and, on Linux, instrumented processes whose GOCOVERDIR is one
 * of them. Other systems do not show the environment of a process, and Linux shows only that of the same user's processes.
 * @param directories absolute, of this run only
 */
async function stillRunning(directories, platform) {
    const running = await (0,runningProcesses/* runningProcesses */.$)(await liveFilesIn(directories), platform);
    const files = new Set(running.keys());
    const evidence = new Map();
    for (const pid of running.values())
        evidence.set(String(pid), `pid ${pid}`);
    if (platform === 'linux') {
        const variables = directories.map((directory) => `GOCOVERDIR=${directory}`);
        const pids = (await (0,promises_.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
        await Promise.all(pids.map(async (pid) => {
            const text = await processText(pid, variables, evidence.has(pid));
            if (text !== undefined)
                evidence.set(pid, text);
        }));
    }
    if (evidence.size === 0)
        return { files, findings: [] };
    const processes = evidence.size === 1 ? '1 process' : `${evidence.size} processes`;
    const title = `${processes} of the suite kept running after it had ended`;
    return { files, findings: [(0,finding/* finding */.gk)('process-still-running', title, { evidence: [...evidence.values()] })] };
}
async function liveFilesIn(directories) {
    const listed = await Promise.all(directories.map(async (directory) => {
        const names = await (0,promises_.readdir)(directory).catch(() => []);
        return names.filter((name) => liveFile/* LIVE_NAME */.Vp.test(name)).map((name) => (0,external_node_path_.join)(directory, name));
    }));
    return listed.flat();
}
/**
 * Describes a process of the suite.
 * @param known whether it is known to belong to the suite
 * @returns undefined for any other process, for one without counters, and for one that has ended
 */
async function processText(pid, variables, known) {
    // proc(5): entries end with a zero byte; a zombie has none.
    const environ = known ? [] : (await (0,support_files/* readProc */.lK)(`${pid}/environ`)).split('\0');
    if (!known && !variables.some((variable) => environ.includes(variable)))
        return undefined;
    if (!known && (await instrumentationOf(`/proc/${pid}/exe`)) !== 'full')
        return undefined;
    const args = (await (0,support_files/* readProc */.lK)(`${pid}/cmdline`)).split('\0').slice(0, -1);
    return args.length === 0 ? undefined : `${(0,commandText/* commandText */.j)(args)} (pid ${pid})`;
}

;// CONCATENATED MODULE: ./src/checks/afterSuite.ts







/**
 * Makes the data directories readable if possible, finds the folders with data below them, and checks for processes that are
 * still running.
 * @param directories absolute: where the processes of this run write
 * @returns also the folders below in `readable`
 */
async function beforeReading(directories, platform) {
    const { findings, readable } = await checkDirectories(directories);
    const below = await Promise.all(readable.map(dataFoldersBelow));
    const all = [...directories, ...below.flatMap(({ folders }) => folders)];
    const { files, findings: running } = await stillRunning(all, platform);
    const leftOut = below.flatMap((found) => found.leftOut);
    const title = `${(0,plural/* plural */.L)(leftOut.length, 'folder')} below a coverage data directory ${leftOut.length === 1 ? 'was' : 'were'} not read`;
    return {
        findings: [...running, ...findings, ...(0,finding/* findingIfAny */.HN)('data-folder-unread', title, leftOut)],
        readable: [...readable, ...below.flatMap(({ folders }) => folders)],
        running: files,
    };
}
/** Checks the files of the binaries and the age of the data, which needs the data. */
async function afterReading(left) {
    return [...(await binaryFileFindings(left)), ...oldDataFindings(left.pods, left.started)];
}

;// CONCATENATED MODULE: ./src/checks/testSources.ts
/** @module What the sources of tests say about the programs that they start. */


/** In bytes; test files with large literals exist. */
const MAX_TEST_FILE = 16 * 1024 * 1024;
/** A string literal of Go, interpreted or raw. */
const LITERAL = /"(?:\\.|[^"\\\n])*"|`[^`]*`/g;
/** `"bin", "go"` as filepath.Join takes it, or `/bin/go"`. */
const GO_BY_PATH = /"bin",\s*"go(?:\.exe)?"|["'`/\\]bin(?:\/|\\+)go(?:\.exe)?(?=["'`\s])/;
/** In a file without either, it is another program of that name. */
const HAS_GOROOT = /GOROOT|\/go\/bin\/go\b/;
const BUILDS = /^(?:build|install|run)$/;
/** `"$(go env GOROOT)/bin/go" build`, `/usr/local/go/bin/go build` */
const SCRIPT_BY_PATH = /^[^#]*(?:GOROOT.*|\/go)\/bin\/go["']?\s+(?:build|install|run)\b/;
/**
 * Reads the test files of packages. A file that cannot be read says nothing.
 * @param packages with the absolute paths of their test files
 * @param base absolute: the directory that places are shown from
 */
async function readTestSources(packages, base) {
    const sources = [];
    for (const { testFiles } of packages) {
        const [texts, places] = [[], []];
        for (const file of testFiles) {
            const content = await (0,regularFile/* readRegularFile */.XF)(file, MAX_TEST_FILE).catch(() => undefined);
            const text = content?.toString('utf8') ?? '';
            texts.push(...(text.match(LITERAL) ?? []).map((literal) => literal.slice(1, -1)));
            if (!HAS_GOROOT.test(text))
                continue;
            const lines = linesWith(text, (line) => GO_BY_PATH.test(line) && !line.trimStart().startsWith('//'));
            places.push(...lines.map((line) => `${(0,external_node_path_.relative)(base, file).replaceAll('\\', '/')}:${line}`));
        }
        sources.push({ texts, goByPath: texts.some((text) => BUILDS.test(text)) ? places : [] });
    }
    return sources;
}
/** The same of the script that replaces the tests. */
function scriptSources(script) {
    const lines = linesWith(script, (line) => SCRIPT_BY_PATH.test(line));
    return { texts: [script], goByPath: lines.map((line) => `line ${line} of command`) };
}
/** The numbers of the lines, from 1. */
function linesWith(text, matches) {
    return text.split('\n').flatMap((line, index) => (matches(line) ? [index + 1] : []));
}
/** Whether a text names a program: as a word, or as the last element of a path (`./cmd/server`, `bin/server.exe`). */
function namesProgram(texts, name) {
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const word = new RegExp(`(?:^|[\\s/\\\\"'=(])${escaped}(?:\\.exe)?(?=$|[\\s"';|&)])`, 'm');
    return texts.some((text) => word.test(text));
}

// EXTERNAL MODULE: ./src/checks/describeData.ts + 1 modules
var describeData = __webpack_require__(76299);
// EXTERNAL MODULE: ./src/covdata/read/seenFiles.ts + 1 modules
var seenFiles = __webpack_require__(82812);
// EXTERNAL MODULE: ./src/coverage/buildModel.ts
var buildModel = __webpack_require__(84905);
// EXTERNAL MODULE: ./src/coverage/exclusionRules.ts
var exclusionRules = __webpack_require__(93219);
// EXTERNAL MODULE: ./src/coverage/exclusions.ts
var coverage_exclusions = __webpack_require__(14833);
// EXTERNAL MODULE: ./src/coverage/sourceNames.ts
var sourceNames = __webpack_require__(99937);
;// CONCATENATED MODULE: ./src/coverage/runExclusions.ts
/** @module What is excluded from a run, whose sources are where the go command found them. */






/** How many packages are looked at at the same time. */
const PARALLEL_PACKAGES = 8;
/** Finds what the rules and the comments in the sources exclude. */
async function runExclusions(rules, { pods, measured, linked, names, locate, root }) {
    const exclusions = new coverage_exclusions/* Exclusions */.O4(rules);
    // Nothing else is worth another look at all files.
    if (rules.globs.length + names.texts.size === 0 && measured.size === linked.size)
        return exclusions;
    await (0,parallel/* forEachLimited */.v)([...(0,sourceNames/* filesByPackage */.l1)(pods, measured)], PARALLEL_PACKAGES, async ([importPath, files]) => {
        const located = locate(importPath);
        const directory = located === undefined ? undefined : await (0,promises_.realpath)(located).catch(() => undefined);
        for (const name of files) {
            const path = `${importPath}/${name}`;
            const place = directory === undefined ? undefined : (0,external_node_path_.join)(directory, name);
            const isRead = linked.has(importPath) || place === undefined;
            const text = isRead ? names.texts.get(path) : await (0,sourceNames/* textOf */.b6)(place);
            const file = root === undefined || place === undefined ? undefined : (0,pathsWithin/* pathBelow */.B)(root, place);
            exclusions.add(path, file ?? path, text);
        }
    });
    return exclusions;
}

// EXTERNAL MODULE: ./src/coverage/namedFiles.ts
var namedFiles = __webpack_require__(41400);
// EXTERNAL MODULE: ./src/coverage/selectedPods.ts
var selectedPods = __webpack_require__(87461);
// EXTERNAL MODULE: ./src/coverage/readData.ts
var readData = __webpack_require__(532);
// EXTERNAL MODULE: ./src/coverage/unitIndexes.ts + 1 modules
var unitIndexes = __webpack_require__(11050);
// EXTERNAL MODULE: ./src/report/reportFolder.ts
var reportFolder = __webpack_require__(10214);
// EXTERNAL MODULE: ./src/support/slowProgress.ts
var slowProgress = __webpack_require__(42405);
// EXTERNAL MODULE: ./src/stages/compactData.ts + 3 modules
var compactData = __webpack_require__(3147);
// EXTERNAL MODULE: ./src/coverage/pathMap.ts
var coverage_pathMap = __webpack_require__(51225);
;// CONCATENATED MODULE: ./src/stages/repository.ts
/** @module The repository of a run: where files of the data are. */



/**
 * The repository of a module.
 * @param moduleDir absolute
 * @param workspace absolute: the checkout on a runner, which has no `.git` in some jobs; undefined elsewhere
 */
async function repositoryOf(moduleDir, workspace, pathMap = []) {
    const directory = await (0,promises_.realpath)(moduleDir);
    return { root: (await (0,sourceFiles/* repositoryRoot */.Hn)(directory, workspace)) ?? directory, pathMap: new coverage_pathMap/* PathMap */.S(pathMap) };
}
/** Locates packages where `path-map` says, and others as before. */
function locatorIn({ root, pathMap }, locate) {
    return pathMap.locator(root, locate);
}

// EXTERNAL MODULE: ./src/covdata/bytes/bytes.ts
var bytes_bytes = __webpack_require__(63311);
// EXTERNAL MODULE: ./src/covdata/format/encodeMeta.ts
var encodeMeta = __webpack_require__(36607);
// EXTERNAL MODULE: ./src/covdata/format/metaFile.ts + 1 modules
var metaFile = __webpack_require__(21398);
// EXTERNAL MODULE: ./src/covdata/format/metaHash.ts
var metaHash = __webpack_require__(8413);
// EXTERNAL MODULE: ./src/covdata/read/readPods.ts + 15 modules
var readPods = __webpack_require__(36026);
// EXTERNAL MODULE: ./src/covdata/write/podFiles.ts + 1 modules
var podFiles = __webpack_require__(73678);
;// CONCATENATED MODULE: ./src/go/build/coverTool.ts
/**
 * @module The statements of packages that are in no binary, from Go's own cover tool: `go build -cover` runs it in the
 * same way for each package that it instruments.
 */








/** How many packages are instrumented at the same time. */
const coverTool_PARALLEL_PACKAGES = 4;
/** In bytes, far above the size of any real instrumented source. */
const MAX_OUTPUT = 256 * 1024 * 1024;
/** The first part of the names of the variables that the tool writes. */
const PREFIX = 'goCover_';
/** The variable with what the tool records about the functions of a package. */
const RECORD = new RegExp(`^var ${PREFIX}M = \\[\\.\\.\\.\\]byte\\{([^}]*)\\}`, 'm');
/**
 * Runs the cover tool on packages without building them, and keeps what it records about their functions. Tests may have
 * replaced anything: when the tool does not end for one package, it is not run for the others. Never throws.
 */
async function instrumentPackages(go, request) {
    const found = [];
    let slow;
    await (0,parallel/* forEachLimited */.v)(request.packages, coverTool_PARALLEL_PACKAGES, async (pkg, index) => {
        const { importPath } = pkg;
        const scratch = (0,external_node_path_.join)(request.scratch, String(index));
        try {
            if (slow !== undefined)
                throw slow;
            found[index] = { importPath, blob: await instrument(go, pkg, request, scratch), problem: undefined };
        }
        catch (error) {
            if (error instanceof TooSlow)
                slow = error;
            found[index] = { importPath, blob: undefined, problem: (0,errors/* describeError */.Uc)(error) };
        }
    });
    return found;
}
class TooSlow extends Error {
    message = 'go tool cover did not end in time';
}
/** @throws Error with the tool's message if it fails; TooSlow if it was ended */
async function instrument(go, { importPath, modulePath, dir, files }, { name, goVersion, stop }, scratch) {
    const sources = files.map((file) => (0,external_node_path_.join)(dir, file));
    // The tool would wait for a named pipe.
    for (const source of sources)
        if (!(await (0,support_files/* isFile */.fo)(source)))
            throw new Error(`${source} is not a regular file`);
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const [config, list] = [(0,external_node_path_.join)(scratch, 'config.json'), (0,external_node_path_.join)(scratch, 'files.txt')];
    const outputs = files.map((_, index) => (0,external_node_path_.join)(scratch, `${index}.go`));
    if ((0,go_goVersion/* compareVersions */.Zy)(goVersion, go_goVersion/* FIRST_WITH_VARIABLES_FILE */.n4) >= 0)
        outputs.unshift((0,external_node_path_.join)(scratch, 'variables.go'));
    // As cmd/go writes it (cmd/internal/cov/covcmd.CoverPkgConfig).
    const settings = {
        OutConfig: (0,external_node_path_.join)(scratch, 'out.json'),
        PkgPath: importPath,
        PkgName: name,
        Granularity: 'perblock',
        ModulePath: modulePath,
        Local: false,
        EmitMetaFile: '',
    };
    await (0,promises_.writeFile)(config, JSON.stringify(settings));
    await (0,promises_.writeFile)(list, `${outputs.join('\n')}\n`);
    const flags = ['-pkgcfg', config, '-mode', 'atomic', '-var', PREFIX, '-outfilelist', list];
    const args = ['tool', 'cover', ...flags, ...sources];
    const { env, platform } = go;
    const ended = await (0,boundedCommand/* captureBounded */.Q)(go.program, args, { cwd: scratch, env, platform, stop });
    if (ended === undefined)
        throw new TooSlow();
    const { exitCode, stderr } = ended;
    if (exitCode !== 0)
        throw new Error(stderr.trim() || `go tool cover ended with exit code ${exitCode}`);
    const texts = await Promise.all(outputs.map(async (path) => (0,regularFile/* readRegularFile */.XF)(path, MAX_OUTPUT)));
    return texts.map((text) => bytesIn(text.toString())).find((bytes) => bytes !== undefined);
}
/** The bytes of the array in which the tool writes what it records; undefined if there is none. */
function bytesIn(text) {
    const array = RECORD.exec(text)?.[1];
    return array === undefined ? undefined : Uint8Array.from(array.match(/0x[0-9a-f]+/g) ?? [], Number);
}

;// CONCATENATED MODULE: ./src/stages/unlinked.ts
/** @module Selected packages that no binary and no test binary links: what they would add to the total. */














/** Nothing is known. */
const NOTHING_UNLINKED = { pods: [], statements: new Map(), findings: [] };
/** The name of all packages in the pod, so that none of them is taken for the main package of a binary. */
const PACKAGE_NAME = 'unlinked';
/**
 * Counts the statements of packages that nothing links, with Go's own cover tool. When that fails, nothing else is lost.
 * @param pods the pods that were read
 */
async function unlinkedPackages({ go, pinned }, packages, pods, request) {
    const goVersion = (0,go_goVersion/* parseGoVersion */.SX)(pinned.info.version);
    if (packages.length === 0 || goVersion === undefined)
        return NOTHING_UNLINKED;
    try {
        return await counted(go, { packages, name: PACKAGE_NAME, goVersion }, pods, request);
    }
    catch (error) {
        const problem = (0,errors/* describeError */.Uc)(error);
        const found = packages.map(({ importPath }) => ({ importPath, problem }));
        return { ...NOTHING_UNLINKED, findings: request.count ? uncounted(found) : [] };
    }
}
async function counted(go, asked, pods, { count, scratch, stop }) {
    // The suite has run: it may have put something in the place of a name that it can guess.
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'unlinked-'));
    const found = await instrumentPackages(go, { ...asked, scratch: directory, stop });
    const blobs = found.flatMap(({ blob }) => blob ?? []);
    const hash = (0,metaHash/* hashBlobs */.DW)('md5', blobs);
    const bytes = (0,encodeMeta/* encodeMetaFile */.k)({ hash, mode: 'atomic', granularity: 'perblock', blobs });
    const { packages: decoded } = (0,metaFile/* decodeMetaFile */.ak)(bytes);
    const statements = new Map(decoded.map((pkg) => [pkg.importPath, pkg.records.statements]));
    if (!count)
        return { pods: [], statements, findings: [] };
    const data = (0,external_node_path_.join)(directory, 'data');
    await (0,promises_.mkdir)(data);
    await (0,podFiles/* writeMetaFile */.B7)(data, (0,bytes_bytes/* hex */.uh)(hash), bytes);
    const read = await (0,readPods/* readPods */.zL)([data], { columns: [columnFor(pods)] });
    return { pods: read.pods, statements, findings: uncounted(found) };
}
/** A column that has data already: otherwise there would be one in which nothing is covered. */
function columnFor(pods) {
    const columns = [...model/* SOURCES */.H.keys()];
    return columns.find((column) => pods.some((pod) => pod.columns.includes(column))) ?? 0;
}
function uncounted(found) {
    const evidence = found.flatMap(({ importPath, problem }) => problem === undefined ? [] : `${importPath}: ${problem}`);
    return (0,finding/* findingIfAny */.HN)('packages-not-counted', `${(0,plural/* plural */.L)(evidence.length, 'package')} could not be counted, so the total is too low`, evidence);
}

;// CONCATENATED MODULE: ./src/stages/collect.ts
/** @module Collects what the suite left: reads its data, and finds what is wrong with it. */





















/** Reads the data of a run, and compacts it to be kept. What cannot be read becomes findings. */
async function collect(ready, plan, built, suite, request) {
    const { started, modules, pinned, go } = ready;
    const { directories, inProcess, platform, outDirectory, includeAll: count, stop, repository } = request;
    const { binariesData, testsData, scratch } = directories;
    const before = await beforeReading([binariesData, testsData], platform);
    const progress = new slowProgress/* SlowProgress */.t(request.log);
    const sourceOf = (path) => (isWithin(path, testsData) ? 'tests' : 'binaries');
    const { pods, ...read } = await readRun({
        directories: before.readable.map((path) => ({ path, source: sourceOf(path) })),
        measured: await measuredBy(plan, modules.measured, repository),
        onProgress: (read, total) => {
            progress.step(`reading data: ${read} of ${total} files`);
        },
    }, {
        moduleDir: modules.measured.dir,
        locate: locatorIn(repository, packageLocator(modules.measured, plan.selected)),
        root: repository.root,
        exclude: request.exclude,
        selected: plan.selected,
        unlinked: (packages, read) => unlinkedPackages(ready, packages, read, { count, scratch, stop }),
    }, {
        built: built.binaries.map((binary) => ({
            ...binary,
            reExecuted: plan.reExecuted.has(binary.importPath),
            ...namedIn(built.hidden.has(binary.importPath) ? [] : plan.testSources, binary.name),
        })),
        suite: suiteState(suite),
        inProcess,
        running: before.running,
    });
    const after = await afterReading({
        go,
        stop,
        goVersion: pinned.info.version,
        built: built.binaries,
        marks: built.marks,
        binaries: read.binaries,
        pods,
        started,
    });
    const unstored = await (0,compactData/* compactData */.A)(pods, (0,external_node_path_.join)(outDirectory, reportFolder/* DATA_FOLDER */.ej), request.checkFolder);
    const findings = [...before.findings, ...read.findings, ...after, ...unstored];
    return {
        ...read,
        findings: findings.map((item) => withoutRoot(item, (0,external_node_path_.join)(directories.root, 'data') + external_node_path_.sep)),
    };
}
function namedIn(tests, name) {
    const naming = tests.filter(({ texts }) => namesProgram(texts, name));
    return { named: naming.length > 0, goByPath: naming.flatMap(({ goByPath }) => goByPath) };
}
/** The directories of the run are gone when somebody reads the evidence: what counts is which file of it. */
function withoutRoot(item, root) {
    return { ...item, evidence: item.evidence.map((line) => line.replaceAll(root, '')) };
}
function isWithin(path, directory) {
    return path === directory || path.startsWith(directory + external_node_path_.sep);
}
/**
 * The packages that `coverpkg` names, or all that are in the module's directory when the suite has ended. Fixtures that
 * tests build may have the module's path too, but do not count.
 */
async function measuredBy({ named, selected }, module, repository) {
    const mains = await (0,moduleTree/* packagesInTree */.b)(module);
    const own = named ?? new Set([...mains, ...selected.map((pkg) => pkg.importPath)]);
    return { module, packages: own, mains, nameFile: (0,namedFiles/* fileNamer */.Q)(repository.root, repository.pathMap) };
}
/**
 * Reads and merges the data of one run.
 * @throws UserError if a directory cannot be read
 */
async function readRun(request, { moduleDir, locate, selected, unlinked, exclude = exclusionRules/* NO_EXCLUSION_RULES */.F, root }, circumstances) {
    const data = await (0,readData/* readData */.v)({ ...request, seen: new seenFiles/* SeenFiles */.T() });
    const { linked, modeClashes } = data;
    const other = await unlinked(selected.filter((pkg) => !linked.has(pkg.importPath)), data.pods);
    const pods = [...data.pods, ...other.pods];
    const wants = (text) => (0,coverage_exclusions/* mayExclude */.mE)(exclude, text);
    const names = await (0,sourceNames/* sourceNames */.SI)(data.pods, linked, locate, moduleDir, wants);
    const indexes = new unitIndexes/* UnitIndexes */.r(names.gone);
    const problems = [...data.problems, ...modeClashes];
    const measured = new Set([...linked, ...packagesOf(other.pods)]);
    const sources = { pods, measured, linked, names, locate, root };
    const exclusions = await runExclusions(exclude, sources);
    const described = (0,describeData/* describeData */.s)({ ...data, problems }, circumstances, indexes, indexes.without(exclusions));
    const model = {
        pods,
        measured,
        selected: selected.map((pkg) => pkg.importPath),
        unlinkedStatements: other.statements,
    };
    return {
        ...described,
        findings: [...described.findings, ...other.findings],
        model: (0,buildModel/* buildModel */.y)(model, indexes),
        names,
        exclusions,
        packagesLeftOut: (0,selectedPods/* packagesLeftOut */.dP)(pods, measured),
        pods,
    };
}
function packagesOf(pods) {
    return pods.flatMap((pod) => pod.meta.packages.map((pkg) => pkg.importPath));
}
function suiteState(suite) {
    const ran = suite.packages.some((pkg) => pkg.tests.some((test) => test.outcome !== 'skip'));
    return suite.kind === 'command' || ran ? 'ran' : 'idle';
}

// EXTERNAL MODULE: ./src/process/lineSplitter.ts
var lineSplitter = __webpack_require__(17204);
// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
// EXTERNAL MODULE: ./src/go/test/suiteResult.ts
var suiteResult = __webpack_require__(2882);
// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/go/test/testEvent.ts
/** @module One line of `go test -json`. */

const BUILD_FAILED = /^FAIL\t(\S+) \[(?:build|setup) failed\]$/m;
/** The actions by the words that the test process prints. */
const ACTIONS = {
    '=== RUN  ': 'run',
    '--- PASS:': 'pass',
    '--- FAIL:': 'fail',
    '--- SKIP:': 'skip',
};
/** The control character with which a test process marks such lines (src/cmd/internal/test2json). */
const MARK = '\u0016';
const MARKED_LINE = /^ *(=== RUN {2}|--- (?:PASS|FAIL|SKIP):) (\S+)(?: \((\d+\.\d+)s\))?\n$/;
/** The event in a line; undefined for plain text, which the go command prints too. */
function parseEvent(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(line);
        return isEvent(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEvent(value) {
    return (0,records/* isRecord */.u)(value) && typeof value.Action === 'string';
}
/** The events for a line of plain text: up to Go 1.21, this is how go test reports a package that does not compile. */
function buildFailure(line) {
    const Package = BUILD_FAILED.exec(line)?.[1];
    if (Package === undefined)
        return [];
    return [
        { Action: 'output', Package, Output: `${line}\n` },
        { Action: 'fail', Package },
    ];
}
/**
 * The event that Go missed: it takes the line that starts or ends a test for output of the test if exactly 4,096 bytes, or
 * a multiple, without a line end come before it.
 */
function hiddenEvent({ Action, Package, Output = '' }) {
    if (Action !== 'output' || !Output.startsWith(MARK))
        return undefined;
    const [, words = '', Test, seconds] = MARKED_LINE.exec(Output.slice(MARK.length)) ?? [];
    const action = ACTIONS[words];
    if (Package === undefined || Test === undefined || action === undefined)
        return undefined;
    return { Action: action, Package, Test, ...(seconds === undefined ? {} : { Elapsed: Number(seconds) }) };
}

;// CONCATENATED MODULE: ./src/go/test/keptOutput.ts
/** @module The output of tests that is kept for the report: however much a suite prints, it must not fill the memory. */
/** Characters kept of the output of one test or package, while the suite as a whole stays within its own limit. */
const keptOutput_MAX_OUTPUT = 1 << 20;
/** When there are too many outputs, all of them are shortened alike, but none to less than this. */
const MIN_OUTPUT = 1 << 12;
/** Characters kept of all outputs together. Escaped in report.json, they must still fit into a string. */
const MAX_TOTAL = 1 << 25;
/** Output is joined into blocks of at least so many characters, because a string of its own for each line costs more. */
const BLOCK = 1024;
/** The longest piece: whole blocks are left out, and a longer one would leave too little. */
const MAX_PIECE = 4096;
const MAX_PENDING = 64;
/** What says how a process ended is kept wherever it is. */
const PANIC = /^panic: .*$/gm;
const MAX_PANICS = 5;
/** What one test or package printed. Beyond a limit, its start and its end are kept. */
class KeptOutput {
    head = [];
    tail = [];
    /** Blocks at the start of `tail` that were left out. */
    dropped = 0;
    pending = [];
    pendingLength = 0;
    headLength = 0;
    cut = 0;
    panics = [];
    /** Characters that are kept. */
    length = 0;
    /** Use OutputBudget.add, which counts what is kept. */
    append(text, limit) {
        for (let start = 0; start < text.length; start += MAX_PIECE) {
            const piece = text.slice(start, start + MAX_PIECE);
            this.pending.push(piece);
            this.pendingLength += piece.length;
            this.length += piece.length;
            if (this.pendingLength >= BLOCK || this.pending.length >= MAX_PENDING)
                this.flush(limit);
        }
        this.shorten(limit);
    }
    /** Leaves out the middle until the rest is within the limit, as far as whole blocks allow. */
    shorten(limit) {
        while (this.length > limit && (this.head.length > 1 || this.dropped < this.tail.length)) {
            if (this.head.length > 1 && (this.headLength > limit / 4 || this.dropped === this.tail.length)) {
                const block = this.head.pop() ?? '';
                this.headLength -= block.length;
                this.leaveOut(block);
            }
            else {
                this.leaveOut(this.tail[this.dropped] ?? '');
                this.tail[this.dropped++] = '';
            }
        }
        if (this.dropped > 256 && this.dropped * 2 > this.tail.length) {
            this.tail = this.tail.slice(this.dropped);
            this.dropped = 0;
        }
    }
    /** Counts text that is not kept at all. */
    skip(text) {
        this.cut += text.length;
    }
    /** The text, with a line that says how much is missing. */
    text() {
        const [start, end] = [this.head.join(''), [...this.tail.slice(this.dropped), ...this.pending].join('')];
        if (this.cut === 0)
            return start + end;
        const line = start === '' || start.endsWith('\n') ? '' : '\n';
        const missing = `[… ${this.cut.toLocaleString('en')} characters of output were left out here …]`;
        return `${start}${line}${[missing, ...this.panics, ''].join('\n')}${end}`;
    }
    flush(limit) {
        const last = this.tail.length > this.dropped ? (this.tail.at(-1) ?? '') : '';
        const short = last !== '' && last.length < BLOCK / 2;
        const block = [...(short ? [last] : []), ...this.pending].join('');
        this.pending = [];
        this.pendingLength = 0;
        if (short)
            this.tail[this.tail.length - 1] = block;
        else if (this.headLength < limit / 4 && this.tail.length === 0) {
            this.head.push(block);
            this.headLength += block.length;
        }
        else
            this.tail.push(block);
    }
    leaveOut(block) {
        this.cut += block.length;
        this.length -= block.length;
        for (const [panic] of block.matchAll(PANIC))
            if (this.panics.length < MAX_PANICS)
                this.panics.push(panic.slice(0, BLOCK));
    }
}
/** Keeps the outputs of a suite within one limit. */
class OutputBudget {
    outputs = new Set();
    limit = keptOutput_MAX_OUTPUT;
    used = 0;
    /** Begins an output. */
    open() {
        const output = new KeptOutput();
        this.outputs.add(output);
        return output;
    }
    /** Adds to an output that was opened here. */
    add(output, text) {
        if (this.used >= MAX_TOTAL && this.limit <= MIN_OUTPUT) {
            output.skip(text);
            return;
        }
        const before = output.length;
        output.append(text, this.limit);
        this.used += output.length - before;
        while (this.used > MAX_TOTAL && this.limit > MIN_OUTPUT)
            this.halve();
    }
    /** Forgets an output, which makes room for others. */
    drop(output) {
        if (this.outputs.delete(output))
            this.used -= output.length;
    }
    halve() {
        this.limit /= 2;
        this.used = 0;
        for (const output of this.outputs) {
            output.shorten(this.limit);
            this.used += output.length;
        }
    }
}

;// CONCATENATED MODULE: ./src/go/test/testEvents.ts
/** @module The events of `go test -json` (go doc test2json), collected by package and test. */


/** The coverage that go test prints for a single test process: a figure next to ours would mislead. */
const COVERAGE_LINE = /^coverage: (?:\d+\.\d% of statements|\[no statements\])/;
/** Collects events. Those of several packages may be interleaved, as go test runs packages in parallel. */
class TestEvents {
    /** How many tests, including subtests, have ended so far. */
    testsEnded = 0;
    budget = new OutputBudget();
    packages = new Map();
    /** Compiler output by what was built, such as `example.com/m/p [example.com/m/p.test]`. */
    builds = new Map();
    /** The keys of builds that Go reported as failed (Go 1.24 and later). */
    failedBuilds = new Set();
    /** @returns the package that ended with this event, if one did */
    add(event) {
        if (event.ImportPath !== undefined) {
            if (event.Action === 'build-output')
                this.addBuildOutput(event.ImportPath, event.Output ?? '');
            if (event.Action === 'build-fail')
                this.failedBuilds.add(event.ImportPath);
        }
        if (event.Package === undefined)
            return undefined;
        const pkg = this.open(event.Package, event.Time);
        if (event.Test === undefined)
            return this.addToPackage(pkg, event);
        this.addToTest(pkg, event.Test, event);
        const hidden = hiddenEvent(event);
        if (hidden?.Test !== undefined)
            this.addToTest(pkg, hidden.Test, hidden);
        return undefined;
    }
    /**
     * Adds compiler output, which is plain text before Go 1.24.
     * @param what the text after `# ` in its heading
     */
    addBuildOutput(what, text) {
        let output = this.builds.get(what);
        if (output === undefined) {
            output = this.budget.open();
            this.builds.set(what, output);
        }
        this.budget.add(output, text);
    }
    /** All packages, sorted by import path. A package that has not ended counts as failed. */
    results() {
        return [...this.packages.values()]
            .map((pkg) => this.close(pkg))
            .sort((a, b) => (a.importPath < b.importPath ? -1 : 1));
    }
    /** The compiler output of what did not compile; what compilers say about a build that succeeds are warnings. */
    failedBuildOutput() {
        const failed = [...this.packages.values()].some((pkg) => pkg.failedBuild !== undefined);
        return [...this.builds]
            .filter(([what]) => this.failedBuilds.has(what) || (failed && this.failedBuilds.size === 0))
            .map(([, output]) => output.text())
            .join('\n');
    }
    /** @param time of the first event of a package */
    open(importPath, time) {
        let pkg = this.packages.get(importPath);
        if (pkg === undefined) {
            pkg = {
                importPath,
                startedAt: utcTime(time),
                outcome: undefined,
                seconds: 0,
                output: undefined,
                failedBuild: undefined,
                tests: new Map(),
            };
            this.packages.set(importPath, pkg);
        }
        return pkg;
    }
    addToPackage(pkg, event) {
        if (event.Action === 'output' && !COVERAGE_LINE.test(event.Output ?? '')) {
            this.print(pkg, event.Output);
            if (BUILD_FAILED.test(event.Output ?? ''))
                pkg.failedBuild ??= '';
        }
        if (event.Action !== 'pass' && event.Action !== 'fail' && event.Action !== 'skip')
            return undefined;
        pkg.seconds = event.Elapsed ?? 0;
        pkg.failedBuild = event.FailedBuild ?? pkg.failedBuild;
        if (event.Action === 'fail')
            pkg.outcome = pkg.failedBuild === undefined ? 'fail' : 'build-failed';
        else
            this.pass(pkg);
        return this.close(pkg);
    }
    /** All tests of a package that passed have passed, even if Go's line about it was lost in what they print. */
    pass(pkg) {
        const { tests } = pkg;
        for (const [name, { outcome }] of tests)
            if (outcome === 'unfinished')
                this.addToTest(pkg, name, { Action: 'pass' });
        const skipped = [...tests.values()].every((test) => test.outcome === 'skip');
        pkg.outcome = tests.size === 0 ? 'none' : skipped ? 'skip' : 'pass';
        if (pkg.output !== undefined)
            this.budget.drop(pkg.output);
        pkg.output = undefined;
    }
    addToTest(pkg, name, event) {
        let test = pkg.tests.get(name);
        if (test === undefined) {
            test = { outcome: 'unfinished', seconds: 0, output: undefined };
            pkg.tests.set(name, test);
        }
        if (event.Action === 'output')
            this.print(test, event.Output);
        // With -count=2 a test ends twice: a failure is not undone.
        if (event.Action === 'run' && test.outcome !== 'fail')
            test.outcome = 'unfinished';
        if (event.Action === 'pass' || event.Action === 'fail' || event.Action === 'skip') {
            if (test.outcome === 'unfinished')
                this.testsEnded++;
            if (test.outcome !== 'fail')
                test.outcome = event.Action;
            test.seconds += event.Elapsed ?? 0;
            if (test.outcome === 'pass' && test.output !== undefined) {
                this.budget.drop(test.output);
                test.output = undefined;
            }
        }
    }
    print(to, text = '') {
        to.output ??= this.budget.open();
        this.budget.add(to.output, text);
    }
    close(pkg) {
        const outcome = pkg.outcome ?? 'fail';
        const tests = [...pkg.tests].map(([name, test]) => {
            return {
                name,
                outcome: test.outcome,
                seconds: test.seconds,
                output: test.outcome === 'pass' ? '' : (test.output?.text() ?? ''),
            };
        });
        const { importPath, seconds, startedAt } = pkg;
        const output = this.outputOf(pkg, outcome);
        return { importPath, outcome, seconds, tests, output, ...(startedAt === undefined ? {} : { startedAt }) };
    }
    outputOf(pkg, outcome) {
        const output = pkg.output?.text() ?? '';
        if (outcome === 'build-failed')
            return this.compilerOutput(pkg) + output;
        return outcome === 'fail' ? output : '';
    }
    /** Before Go 1.24, Go does not say which build failed: the heading names the package's tests. */
    compilerOutput({ importPath, failedBuild }) {
        if (failedBuild !== undefined && failedBuild !== '')
            return this.builds.get(failedBuild)?.text() ?? '';
        const isOwn = (what) => [importPath, `${importPath}_test`].some((tests) => what === tests || what.startsWith(`${tests} [`));
        const own = [...this.builds.keys()].find(isOwn);
        return own === undefined ? '' : (this.builds.get(own)?.text() ?? '');
    }
}
/** @returns undefined if it is not a time in this millennium, as somebody else may have written the event */
function utcTime(time) {
    if (typeof time !== 'string' || !/^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(time))
        return undefined;
    const milliseconds = Date.parse(time);
    return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

;// CONCATENATED MODULE: ./src/go/test/plainTests.ts
/** @module Running tests that failed once more, by go test alone: without coverage, launcher and overlay. */





/** What failed in a suite, by package. */
function failedTests(packages) {
    return packages
        .filter(({ outcome }) => outcome === 'fail' || outcome === 'build-failed')
        .map(({ importPath, tests }) => ({
        importPath,
        names: [...new Set(tests.filter(suiteResult/* isFailure */.N6).map(({ name }) => name.split('/')[0] ?? name))],
    }));
}
/** Runs the tests of one package. */
async function runPlainTests(go, { cwd, tags, flags, timeoutSeconds }, { importPath, names }, { log, stop }) {
    const args = [
        'test',
        '-json',
        ...(tags === '' ? [] : [`-tags=${tags}`]),
        '-count=1',
        `-timeout=${Math.ceil(timeoutSeconds)}s`,
        // Before the user's flags: a -run of theirs takes precedence.
        ...(names.length === 0 ? [] : [`-run=^(?:${names.join('|')})$`]),
        importPath,
        ...flags.words,
        ...(flags.args.length > 0 ? ['-args', ...flags.args] : []),
    ];
    const events = new TestEvents();
    const stdout = new lineSplitter/* LineSplitter */.g((line) => {
        const event = parseEvent(line);
        if (event === undefined)
            log.child(line);
        else
            events.add(event);
    });
    const stderr = new lineSplitter/* LineSplitter */.g((line) => {
        log.child(line);
    });
    const { exitCode } = await (0,supervise/* supervise */.z)(go.program, args, {
        cwd,
        env: go.env,
        platform: go.platform,
        onStdout: (chunk) => {
            stdout.write(chunk);
        },
        onStderr: (chunk) => {
            stderr.write(chunk);
        },
        stop,
        timeoutSeconds,
    });
    stdout.end();
    stderr.end();
    if (names.length === 0)
        return [{ what: importPath, passed: exitCode === 0 }];
    const tests = events.results().find((pkg) => pkg.importPath === importPath)?.tests ?? [];
    const outcomes = new Map(tests.map(({ name, outcome }) => [name, outcome]));
    return names.map((name) => ({ what: `${importPath} ${name}`, passed: outcomes.get(name) === 'pass' }));
}

// EXTERNAL MODULE: ./src/findings/nearest.ts
var nearest = __webpack_require__(60096);
;// CONCATENATED MODULE: ./src/go/test/noTestMatched.ts
/** @module What to say if `suite: tagged` selects no test. */



/** Tags that are named, the most frequent ones. */
const MAX_TAGS = 8;
const MAX_MODULES = 8;
/** Names the tags that the test files have, and the one that may be meant. */
function noTestMatched({ tags, leftOut, known, nested, flags }) {
    const given = tags.split(',');
    const others = [...known].filter(([tag]) => !given.includes(tag)).slice(0, MAX_TAGS);
    const [meant] = (0,nearest/* nearest */.p)(tags, others.map(([tag]) => tag));
    const details = [
        ...(nested.length === 0
            ? []
            : [
                `Test files with these tags are in ${nested.length === 1 ? 'a module' : 'modules'} of their own: ${nested.slice(0, MAX_MODULES).join(', ')}.`,
            ]),
        ...(others.length === 0
            ? []
            : [
                `Test files have these build tags: ${others.map(([tag, files]) => `${tag} (${(0,plural/* plural */.L)(files, 'file')})`).join(', ')}.`,
            ]),
        ...(leftOut === 0
            ? []
            : [`${(0,plural/* plural */.L)(leftOut, 'test function')} in files that need no tags were left out.`]),
    ];
    const all = flags ? '--suite all' : 'suite: all';
    return (0,finding/* finding */.gk)('no-test-matched', `No test function exists only with the build tags ${tags}`, {
        ...(details.length === 0 ? {} : { detail: details.join(' ') }),
        fix: `${advice(nested[0], meant, flags)}, or run all tests with ${all}.`,
    });
}
function advice(module, tag, flags) {
    if (module !== undefined)
        return flags ? `Add --test-directory ${module}` : `Set test-directory: ${module}`;
    if (tag !== undefined)
        return flags ? `Try --tags ${tag}` : `Try tags: ${tag}`;
    return 'Tag the files of the integration tests (//go:build integration)';
}

;// CONCATENATED MODULE: ./src/go/test/suiteRun.ts
/** @module The verdict on a suite: decides whether it passed, and what findings there are. */




/** What Go prints when -test.timeout has passed (src/testing/testing.go). */
const TIMEOUT_PANIC = 'panic: test timed out after';
/**
 * When test processes panic with their goroutine dump, in Unix milliseconds: a tenth of the timeout, but at most ten
 * seconds, before the whole suite is ended.
 * @param now Unix milliseconds
 */
function deadline(now, timeoutSeconds) {
    return Math.round(now + (timeoutSeconds - Math.min(10, timeoutSeconds / 10)) * 1000);
}
/** The verdict on a suite whose processes have ended. It fails if the exit code is not 0, even if nothing explains it. */
function suiteRun(run, facts) {
    const { kind, packages, leftOut, seconds, startedAt } = facts;
    const timedOut = run.timedOut || packages.some((pkg) => outputsOf(pkg).some((text) => text.includes(TIMEOUT_PANIC)));
    const findings = [
        ...(timedOut ? [timeoutFinding(facts)] : []),
        ...(run.stopped ? [interruptedFinding(packages)] : []),
        ...packageFindings(run.stopped ? failedBefore(packages) : packages),
        ...(kind === 'go test' ? nothingRan(packages, run, leftOut) : []),
        ...(run.exitCode === 0 ? silentPackages(facts) : []),
        ...hiddenFailures(packages),
        ...(kind === 'command' && run.exitCode !== 0 && !timedOut && !run.stopped
            ? [commandFailed(run.exitCode)]
            : []),
        ...leftRunning(run),
    ];
    const passed = run.exitCode === 0 && !findings.some((item) => item.severity === 'error');
    const { exitCode } = run;
    const began = startedAt === undefined ? {} : { startedAt };
    const result = { kind, passed, exitCode, timedOut, ...began, seconds, packages, leftOut };
    if (!passed && !findings.some((item) => item.severity === 'error'))
        findings.push(goTestFailed(run.exitCode));
    return { result, findings };
}
/** The verdict if `suite: tagged` selects no test, so that nothing is started. */
function noTests(match) {
    const result = {
        kind: 'go test',
        passed: false,
        exitCode: 0,
        timedOut: false,
        seconds: 0,
        packages: [],
        leftOut: match.leftOut,
    };
    return { result, findings: [noTestMatched(match)] };
}
function timeoutFinding({ packages, timeoutSeconds }) {
    const running = packages.flatMap((pkg) => pkg.tests
        .filter((test) => test.outcome === 'unfinished' || test.output.includes(TIMEOUT_PANIC))
        .map((test) => `${pkg.importPath} ${test.name}`));
    return (0,finding/* finding */.gk)('suite-timeout', `The suite did not end within ${timeoutSeconds} seconds`, {
        evidence: running,
    });
}
/** Names the tests that it ended: they did not fail. */
function interruptedFinding(packages) {
    const ended = packages.flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg)
        .filter(({ outcome }) => outcome === 'unfinished')
        .map(({ name }) => `${pkg.importPath} ${name}`));
    return (0,finding/* finding */.gk)('interrupted', 'The suite was interrupted', { evidence: ended });
}
/** What failed before the suite was interrupted: it was not the interrupt that ended these tests or this compilation. */
function failedBefore(packages) {
    return packages
        .map((pkg) => ({ ...pkg, tests: pkg.tests.filter((test) => test.outcome !== 'unfinished') }))
        .filter((pkg) => pkg.outcome === 'fail' && (isPanic(pkg) || pkg.tests.some(suiteResult/* isFailure */.N6)));
}
function packageFindings(packages) {
    const unbuilt = packages.filter((pkg) => pkg.outcome === 'build-failed');
    const failed = packages.filter((pkg) => pkg.outcome === 'fail');
    const panicked = failed.filter(isPanic).map((pkg) => pkg.importPath);
    const texts = {
        unbuilt: unbuiltText(unbuilt),
        panicked: `A test process of ${(0,plural/* plural */.L)(panicked.length, 'package')} panicked`,
    };
    return [
        ...(0,finding/* findingIfAny */.HN)('test-build-failed', texts.unbuilt, unbuilt.map((pkg) => pkg.importPath)),
        ...(0,finding/* findingIfAny */.HN)('test-panic', texts.panicked, panicked),
        ...failedFindings(failed),
    ];
}
function unbuiltText(packages) {
    const tests = `tests of ${(0,plural/* plural */.L)(packages.length, 'package')}`;
    const refused = packages.filter(suiteResult/* isRefusedByVet */.Vk).length;
    if (refused === 0)
        return `The ${tests} do not compile`;
    return refused === packages.length
        ? `go vet refuses the ${tests}`
        : `The ${tests} do not compile or are refused by go vet`;
}
function failedFindings(failed) {
    const tests = failed.flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg)
        .filter(suiteResult/* isFailure */.N6)
        .map((test) => `${pkg.importPath} ${test.name}`));
    // TestMain, a data race or os.Exit: no test of the package explains the failure.
    const outside = failed.filter((pkg) => !(0,suiteResult/* leafTests */.aj)(pkg).some(suiteResult/* isFailure */.N6)).map((pkg) => pkg.importPath);
    const parts = [
        ...(tests.length > 0 ? [`${(0,plural/* plural */.L)(tests.length, 'test')} failed`] : []),
        ...(outside.length > 0 ? [`${(0,plural/* plural */.L)(outside.length, 'package')} failed outside the tests`] : []),
    ];
    return (0,finding/* findingIfAny */.HN)('tests-failed', parts.join(' and '), [...tests, ...outside]);
}
/** Failed tests of packages that passed: their TestMain has not exited with the code of m.Run. */
function hiddenFailures(packages) {
    const hidden = packages
        .filter((pkg) => pkg.outcome === 'pass')
        .flatMap((pkg) => (0,suiteResult/* leafTests */.aj)(pkg)
        .filter(suiteResult/* isFailure */.N6)
        .map((test) => `${pkg.importPath} ${test.name}`));
    return (0,finding/* findingIfAny */.HN)('failures-hidden', `${(0,plural/* plural */.L)(hidden.length, 'test')} failed in packages that passed`, hidden);
}
function isPanic(pkg) {
    return outputsOf(pkg).some((text) => /^panic: (?!test timed out after)/m.test(text));
}
/** Apart from each other: together they may be too long for a string. */
function outputsOf(pkg) {
    return [pkg.output, ...pkg.tests.map((test) => test.output)];
}
function nothingRan(packages, run, leftOut) {
    if (run.exitCode !== 0)
        return [];
    const outcomes = packages.flatMap((pkg) => pkg.tests.map((test) => test.outcome));
    if (outcomes.length === 0) {
        return [
            (0,finding/* finding */.gk)('no-test-ran', 'No test ran', {
                ...(leftOut > 0 ? { detail: `${leftOut} untagged test functions were left out.` } : {}),
            }),
        ];
    }
    if (outcomes.some((outcome) => outcome !== 'skip'))
        return [];
    return [
        (0,finding/* finding */.gk)('all-tests-skipped', `All ${outcomes.length} tests were skipped`, {
            evidence: packages.filter((pkg) => pkg.outcome === 'skip').map((pkg) => pkg.importPath),
        }),
    ];
}
/** Packages whose tests were chosen and that succeeded without running any: other tests must not hide it. */
function silentPackages({ packages, expected }) {
    const ran = new Set(packages.filter((pkg) => pkg.outcome !== 'none').map((pkg) => pkg.importPath));
    const silent = expected.filter((importPath) => !ran.has(importPath));
    // If nothing ran at all, another finding says so.
    if (ran.size === 0)
        return [];
    return (0,finding/* findingIfAny */.HN)('package-without-tests', `The tests of ${(0,plural/* plural */.L)(silent.length, 'package')} did not run`, silent);
}
function commandFailed(exitCode) {
    return (0,finding/* finding */.gk)('command-failed', `The command ended with exit code ${exitCode}`);
}
function goTestFailed(exitCode) {
    return (0,finding/* finding */.gk)('go-test-failed', `go test ended with exit code ${exitCode} though no test failed`);
}
function leftRunning(run) {
    const [others, own] = [true, false].map((isOther) => run.leftBehind
        .filter(({ instrumented }) => (instrumented === false) === isOther)
        .map(({ command, pid }) => `${command} (pid ${pid})`));
    const ended = 'were still running when the suite ended, and were terminated';
    return [
        ...(0,finding/* findingIfAny */.HN)('processes-left-running', `Processes ${ended}`, own ?? []),
        ...(0,finding/* findingIfAny */.HN)('others-left-running', `Processes that are not measured ${ended}`, others ?? []),
    ];
}

;// CONCATENATED MODULE: ./src/go/test/script.ts
/** @module A suite that is the user's script (`command`) instead of go test. */








/** Runs the script as GitHub runs `shell: bash`. Its exit code decides whether the suite passed. */
async function runScript({ env, platform }, { bash, script, cwd, binariesData, variables, scratch, timeoutSeconds }, { log, stop, isInstrumented, onOutput }) {
    const file = (0,external_node_path_.join)(scratch, 'command.sh');
    // A script that is run again may have left a link there.
    await (0,newFiles/* replaceFile */.fR)(file, `${script.replaceAll('\r\n', '\n')}\n`);
    const startedAt = new Date().toISOString();
    const started = performance.now();
    const lines = ['output', 'errors'].map((stream) => new lineSplitter/* LineSplitter */.g((line) => {
        log.child(line);
        // A piece of a longer line has no line end.
        onOutput(`command (${stream})`, line.length < lineSplitter/* MAX_LINE_LENGTH */.l - 1 ? `${line}\n` : line);
    }));
    const [stdout, stderr] = lines;
    const result = await (0,supervise/* supervise */.z)(bash, ['--noprofile', '--norc', '-eo', 'pipefail', file], {
        cwd,
        env: { ...env, ...variables, GOCOVERDIR: binariesData },
        platform,
        onStdout: (chunk) => stdout?.write(chunk),
        onStderr: (chunk) => stderr?.write(chunk),
        stop,
        timeoutSeconds,
        isInstrumented,
    });
    for (const stream of lines)
        stream.end();
    return suiteRun(result, {
        kind: 'command',
        startedAt,
        seconds: (performance.now() - started) / 1000,
        packages: [],
        leftOut: 0,
        expected: [],
        timeoutSeconds,
    });
}
/**
 * The bash for scripts: the first on PATH or, on Windows, Git's, as the one on PATH may belong to WSL.
 * @param env without the binaries on PATH, as one of them may be called bash
 * @throws UserError if there is none
 */
async function findBash(env, platform) {
    const bash = platform === 'win32'
        ? (0,external_node_path_.join)(env.ProgramFiles ?? 'C:\\Program Files', 'Git', 'bin', 'bash.exe')
        : await (0,findProgram/* findProgram */.K)('bash', env, platform);
    if (bash === undefined)
        throw new errors/* UserError */.yo('command: there is no bash on PATH', 'Install bash, or run the suite by go test instead of command.');
    return bash;
}

;// CONCATENATED MODULE: ./src/stages/plainBinaries.ts
/** @module Puts binaries without instrumentation in the place of instrumented ones for a while. */




/**
 * Plain binaries are in the places of instrumented ones while `work` runs. What tests have put there in place of a binary
 * is theirs, and stays.
 * @param marks the instrumented binaries as they were built
 * @param directory absolute: the plain binaries, under the same base names
 * @throws if a binary cannot be replaced, or what `work` throws
 */
async function withPlainBinaries(marks, directory, work) {
    const kept = await (0,promises_.mkdtemp)(`${directory}-`);
    let plain = new Map();
    try {
        for (const path of await unchanged(marks)) {
            await (0,newFiles/* replaceWithCopy */.qH)((0,external_node_path_.join)(kept, (0,external_node_path_.basename)(path)), path);
            await (0,newFiles/* replaceWithCopy */.qH)(path, (0,external_node_path_.join)(directory, (0,external_node_path_.basename)(path)));
            plain = new Map([...plain, ...(await markFiles([path]))]);
        }
        return await work();
    }
    finally {
        for (const path of await unchanged(plain))
            await (0,newFiles/* replaceWithCopy */.qH)(path, (0,external_node_path_.join)(kept, (0,external_node_path_.basename)(path)));
    }
}
async function unchanged(marks) {
    const states = await Promise.all([...marks.keys()].map(async (path) => [path, await fileState(path, marks)]));
    return states.filter(([, state]) => state === 'same').map(([path]) => path);
}

;// CONCATENATED MODULE: ./src/stages/comparePlain.ts
/** @module Runs what failed once more without any instrumentation, and says whether it passes then. */










/**
 * Runs the failed tests, or the script, with the pinned Go and binaries that are not instrumented. The verdict on the suite
 * stays what it was.
 */
async function comparePlain(ready, plan, built, suite, { inputs, directories }, host) {
    if (!inputs.comparePlain || suite.exitCode === 0 || host.stop.aborted)
        return [];
    return host.log.group('Run what failed once more, without instrumentation', async () => {
        const directory = (0,external_node_path_.join)(directories.root, 'plain');
        const binaries = built.binaries.filter(({ path }) => (0,external_node_path_.dirname)(path) === ready.binDir);
        try {
            await (0,promises_.mkdir)(directory);
            await buildPlain(ready, plan, binaries, { inputs, directory }, host);
        }
        catch (error) {
            host.log.warning(`the binaries cannot be built without instrumentation: ${(0,errors/* describeError */.Uc)(error)}`);
            return [];
        }
        const suiteEnv = { ...ready.go.env, ...suiteVariables(ready.pinned) };
        const env = (built.lastOnPath ? exec/* appendPath */.mR : exec/* prependPath */._E)(suiteEnv, directory);
        const rerun = async () => runFailed({ ...ready.go, env }, suite, { inputs, directories }, host);
        const marks = new Map([...built.marks].filter(([path]) => (0,external_node_path_.dirname)(path) === ready.binDir));
        let outcomes;
        try {
            // Tests find the binaries in bin-dir by their paths, others by PATH.
            outcomes =
                inputs.binDir === undefined ? await rerun() : await withPlainBinaries(marks, directory, rerun);
        }
        catch (error) {
            host.log.warning(`what failed cannot be run once more: ${(0,errors/* describeError */.Uc)(error)}`);
            return [];
        }
        for (const { what, passed } of outcomes)
            host.log.info(`${passed ? 'pass' : 'FAIL'} ${what}`);
        return plainFindings(outcomes);
    });
}
async function buildPlain({ go, modules, pinned }, { mains }, binaries, { inputs, directory }, { log, stop }) {
    const names = new Map(binaries.map(({ importPath, name }) => [importPath, name]));
    await (0,build_binaries/* buildBinaries */.wY)(go, {
        module: modules.measured,
        cwd: inputs.workingDirectory,
        mains: mains.filter(({ importPath }) => names.has(importPath)),
        names,
        patterns: [],
        flags: inputs.buildFlags,
        overlay: undefined,
        binDir: directory,
        goos: pinned.info.goos,
    }, log, stop);
}
async function runFailed(go, suite, { inputs, directories: { scratch } }, { log, stop }) {
    const { command: script, testDirectory: cwd, timeoutSeconds, tags, testFlags: flags } = inputs;
    if (script !== undefined) {
        const bash = await findBash(go.env, go.platform);
        const request = {
            kind: 'command',
            bash,
            script,
            scratch,
            cwd,
            timeoutSeconds,
            binariesData: undefined,
            variables: {},
        };
        const { result } = await runScript(go, request, { log, stop, onOutput: () => undefined });
        return [{ what: 'command', passed: result.exitCode === 0 }];
    }
    const outcomes = [];
    for (const failed of failedTests(suite.packages)) {
        if (stop.aborted)
            break;
        outcomes.push(...(await runPlainTests(go, { cwd, tags, flags, timeoutSeconds }, failed, { log, stop })));
    }
    return outcomes;
}
function plainFindings(outcomes) {
    const [passed, failed] = [true, false].map((wanted) => outcomes.filter((outcome) => outcome.passed === wanted).map(({ what }) => what));
    return [
        ...(0,finding/* findingIfAny */.HN)('passes-plainly', 'What failed passes without instrumentation', passed ?? []),
        ...(0,finding/* findingIfAny */.HN)('fails-plainly', 'What failed fails without instrumentation too', failed ?? []),
    ];
}

;// CONCATENATED MODULE: ./src/stages/plan.ts


/** The go command's pattern for every package below a directory. */
const EVERYTHING = './...';
/**
 * Selects the packages to build and to measure.
 * @throws UserError with Go's message if a pattern matches no package, and if the packages input names no main package
 */
async function planRun({ packages, modules: { measured } }, inputs) {
    const cwd = inputs.workingDirectory;
    const patterns = coveragePatterns(measured, inputs.coverpkg, cwd);
    const [found, chosen] = await Promise.all([
        packages.list(cwd, inputs.packages, inputs.buildFlags.words),
        chosenPackages(packages, inputs),
    ]);
    const mains = found.filter((pkg) => pkg.name === 'main' && pkg.hasCode);
    if (mains.length === 0 && inputs.packages.join() !== EVERYTHING) {
        throw new errors/* UserError */.yo(`packages: there is no main package in ${inputs.packages.join(' ')}`, 'Name main packages, such as ./cmd/server. To measure a library, leave packages unset.');
    }
    return {
        mains,
        names: await namesOf(packages, inputs),
        selected: distinct([...chosen, ...mains]).filter((pkg) => pkg.hasCode),
        patterns,
        patternsWithMains: withMains(patterns, measured, mains.map((main) => main.importPath)),
    };
}
/** @throws UserError for a name in front of anything but one main package, and for a package with two names */
async function namesOf(packages, inputs) {
    const names = new Map();
    for (const { name, pattern } of inputs.binaryNames) {
        const [pkg] = await packages.list(inputs.workingDirectory, [pattern], inputs.buildFlags.words);
        if (pkg?.name !== 'main')
            throw new errors/* UserError */.yo(`packages: ${pattern}, which is to be called ${name}, is not a main package`, 'Write the name in front of a main package, such as server=./cmd/server.');
        const other = names.get(pkg.importPath);
        if (other !== undefined)
            throw new errors/* UserError */.yo(`packages: ${pattern} has two names, ${other} and ${name}`, 'Keep one of them.');
        names.set(pkg.importPath, name);
    }
    return names;
}
/** The packages that `coverpkg` names, or all of the module. @param tags more flags of the go command */
async function chosenPackages(packages, { workingDirectory, coverpkg, buildFlags }, tags = []) {
    const wanted = coverpkg.length === 0 ? [EVERYTHING] : coverpkg;
    return packages.list(workingDirectory, wanted, [...buildFlags.words, ...tags]);
}
function distinct(packages) {
    return [...new Map(packages.map((pkg) => [pkg.importPath, pkg])).values()];
}

// EXTERNAL MODULE: ./src/stages/setUp.ts + 23 modules
var setUp = __webpack_require__(90793);
;// CONCATENATED MODULE: ./src/checks/outputScan.ts
/**
 * @module Finds what Go's runtime says about GOCOVERDIR in the output of a suite, and what needs a terminal, while the output
 * streams by.
 */

/** Messages of Go (src/internal/coverage/cfile, before Go 1.23 src/runtime/coverage), anywhere in a line. */
const MESSAGES = [
    {
        code: 'gocoverdir-not-set',
        title: 'Instrumented binaries ran without GOCOVERDIR',
        pattern: /warning: GOCOVERDIR not set, no coverage data emitted/g,
    },
    {
        code: 'gocoverdir-unusable',
        title: 'Instrumented binaries could not write to GOCOVERDIR',
        // The reason ends with its line, or with the quotation mark of a test that quotes it. It may contain long paths.
        pattern: /error: coverage (?:meta-data|counter data) emit failed: (.{0,4000}?; no coverage data written|(?:(?!\\n)[^"]){0,4000})/g,
    },
    {
        code: 'program-not-instrumented',
        title: 'Programs reported that they were built without -cover',
        pattern: /(?:program|binary) not built with -cover/g,
        // A test binary that links no measured package says it of itself when it fails before its tests.
        inTests: true,
    },
    {
        code: 'no-terminal',
        title: 'Tests looked for a terminal, and the suite has none',
        // As Linux, macOS and shells put it.
        pattern: /\/dev\/tty: (?:[Nn]o such device or address|[Dd]evice not configured)/g,
    },
];
/** Characters kept of a line that comes in pieces: one less than the longest message. */
const TAIL = 52;
/** Unfinished lines at a time; there can be many, because tests run in parallel. */
const MAX_TAILS = 1000;
/** In characters, of a reason that is kept. */
const MAX_REASON = 500;
/** Different sources and reasons that are kept for each code. */
const MAX_KEPT = 20;
/** The names of temporary data files differ each time. */
const DATA_FILE = /[\\/](?:tmp\.)?cov(?:meta|counters)\.[\da-f]{32}[\d.]*/g;
function seenTail(text) {
    const kept = text.slice(-TAIL);
    return { text: kept, seen: kept.length };
}
/** The index of a message whose reason may continue in the next piece. */
function openReason(text) {
    const open = /error: coverage (?:meta-data|counter data) emit failed: (?:(?!\\n)[^"]){0,4000}$/.exec(text);
    return open?.index;
}
/** The reason without the names of files, the same whether a test printed it quoted or not. */
function readableReason(reason) {
    const text = reason.trimEnd().replaceAll(DATA_FILE, '').replaceAll('\\"', '"');
    return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text;
}
/** Keeps a few lines of evidence and none of the output, however long that is. */
class OutputScan {
    tails = new Map();
    found = new Map();
    notKept = new Map();
    /**
     * @param source who printed it, as it is shown: `example.com/m/e2e TestServer`
     * @param text a line with its line end, or a piece of one
     */
    add(source, text) {
        const tail = this.tails.get(source) ?? { text: '', seen: 0 };
        const whole = tail.text + text;
        const open = text.endsWith('\n') ? undefined : openReason(whole);
        if (text.endsWith('\n'))
            this.tails.delete(source);
        else if (this.tails.has(source) || this.tails.size < MAX_TAILS)
            this.tails.set(source, open === undefined ? seenTail(whole) : { text: whole.slice(open), seen: 0 });
        this.find(source, open === undefined ? whole : whole.slice(0, open), tail.seen);
    }
    /** @param seen leading characters whose messages have been noted already */
    find(source, text, seen) {
        // Most lines mention nothing of this at all.
        if (!['cover', 'COVER', '/dev/tty'].some((word) => text.includes(word)))
            return;
        for (const { code, pattern, inTests } of MESSAGES) {
            // Packages have no blank in their import paths; tests follow a blank.
            if (inTests === true && !source.includes(' '))
                continue;
            for (const match of text.matchAll(pattern))
                if (match.index + match[0].length > seen)
                    this.note(code, source, match[1] ?? '');
        }
    }
    /** Call it once, after all output: the last line may have no line end. */
    findings() {
        for (const [source, { text, seen }] of this.tails)
            this.find(source, text, seen);
        this.tails.clear();
        const titles = new Map(MESSAGES.map(({ code, title }) => [code, title]));
        return [...titles].flatMap(([code, title]) => {
            const found = this.found.get(code);
            if (found === undefined)
                return [];
            const evidence = [...found].map(([what, times]) => (times === 1 ? what : `${what} (${times} times)`));
            const more = this.notKept.get(code) ?? 0;
            return [
                (0,finding/* finding */.gk)(code, title, { evidence: more === 0 ? evidence : [...evidence, `and ${more} more times`] }),
            ];
        });
    }
    note(code, source, reason) {
        const what = [source, readableReason(reason)].filter((part) => part !== '').join(': ');
        const found = this.found.get(code) ?? new Map();
        this.found.set(code, found);
        const times = found.get(what) ?? 0;
        if (times > 0 || found.size < MAX_KEPT)
            found.set(what, times + 1);
        else
            this.notKept.set(code, (this.notKept.get(code) ?? 0) + 1);
    }
}

;// CONCATENATED MODULE: ./src/go/test/goWrapper.ts
/**
 * @module The go command that the suite finds first on PATH: our launcher under another name. It adds coverage flags to
 * `go build`, `go install` and `go run`, and becomes the pinned Go for everything else; see launcher/gocommand.go.
 */


/** Puts the wrapper into its directory. */
async function installGoWrapper(go, launcher, request) {
    const { directory, patterns, modulePath, moduleDir, overlay = '', inheritedOverlay = '', scratch } = request;
    const notes = (0,external_node_path_.join)(scratch, 'nested-builds.jsonl');
    const settings = {
        go: go.program,
        launcher: launcher.program,
        patterns,
        modulePath,
        moduleDir,
        overlay,
        inheritedOverlay,
        scratch,
        notes,
        version: `go${request.goVersion}`,
    };
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'go.json'), JSON.stringify(settings));
    await (0,promises_.copyFile)(launcher.program, (0,external_node_path_.join)(directory, go.platform === 'win32' ? 'go.exe' : 'go'));
    return { directory, notes };
}

// EXTERNAL MODULE: ./src/go/test/launcher.ts
var test_launcher = __webpack_require__(88067);
;// CONCATENATED MODULE: ./src/stages/testPlan.ts
/** @module What has to be known of the tests once they have run. The build does not need it. */



/**
 * Lists the packages with the tags of the tests, and reads the test files before a test can change them.
 * @throws UserError with Go's message if the tags are not valid
 */
async function planTests(ready, { mains }, { inputs, directories }, host) {
    const { packages } = ready;
    const tags = inputs.tags === '' ? [] : [`-tags=${inputs.tags}`];
    const [tested, testing, chosen] = await Promise.all([
        packages.listWithTests(inputs.workingDirectory, inputs.packages, [...inputs.buildFlags.words, ...tags]),
        inputs.command === undefined
            ? // What is wrong with the patterns is reported where the tests run.
                packages
                    .list(inputs.testDirectory, inputs.testPackages, [...inputs.testFlags.listWords, ...tags])
                    .catch(() => [])
            : [],
        Promise.all([chosenPackages(packages, inputs), chosenPackages(packages, inputs, tags)]),
    ]);
    // What is wrong with the files is reported when the tests are selected.
    await readFunctions(ready, testing, launcherPlace(ready, directories, host)).catch(() => undefined);
    return {
        named: inputs.coverpkg.length === 0
            ? undefined
            : new Set([...chosen.flat(), ...mains].map((pkg) => pkg.importPath)),
        // Tests with testscript (there are several forks of it) run the test binary under the names of commands.
        reExecuted: new Set(tested.filter(usesTestscript).map((pkg) => pkg.importPath)),
        testSources: inputs.command === undefined
            ? await readTestSources(testing, inputs.testDirectory)
            : [scriptSources(inputs.command)],
    };
}
/** Reads the test functions if an earlier run has built the launcher, which needs the standard library otherwise. */
async function readFunctions({ go, functions }, testing, place) {
    const files = testing.flatMap((pkg) => pkg.testFiles);
    const launcher = files.length === 0 ? undefined : await (0,test_launcher/* keptLauncher */.Bo)(go, place);
    if (launcher !== undefined)
        await functions.of(launcher, files);
}
/** Where the launcher is kept, and what builds it. */
function launcherPlace({ pinned, keptPlace }, { scratch }, { arch }) {
    return { toolCacheDir: keptPlace, arch, goVersion: pinned.info.version, scratch };
}
function usesTestscript(pkg) {
    return pkg.testImports.some((path) => path.endsWith('/testscript'));
}

;// CONCATENATED MODULE: ./src/go/test/nestedBuilds.ts
/** @module What the go command of the suite could not instrument. Tests can write to the file: nothing in it is trusted. */



/** Some 2,000 builds; a file that is larger is not ours. */
const nestedBuilds_MAX_BYTES = 1 << 20;
/**
 * The findings about binaries that the suite built plainly although they have measured code.
 * @param file absolute; it need not exist
 */
async function nestedBuildFindings(file) {
    const content = await (0,regularFile/* readRegularFile */.XF)(file, nestedBuilds_MAX_BYTES).catch(() => Buffer.alloc(0));
    const notes = content.toString('utf8').split('\n').flatMap(parseNote);
    const texts = (kind) => [
        ...new Set(notes.filter((note) => note.kind === kind).map(({ text }) => text)),
    ];
    const [failed, left] = [texts('failed'), texts('left')];
    return [
        ...(0,finding/* findingIfAny */.HN)('nested-build-failed', `${(0,plural/* plural */.L)(failed.length, 'build')} inside the suite failed with instrumentation and had to be repeated without it`, failed),
        ...(0,finding/* findingIfAny */.HN)('nested-build-plain', `${(0,plural/* plural */.L)(left.length, 'build')} inside the suite could not be instrumented`, left),
    ];
}
function parseNote(line) {
    let note;
    try {
        note = JSON.parse(line);
    }
    catch {
        return [];
    }
    if (typeof note !== 'object' || note === null)
        return [];
    const { kind, command, reason, mains } = note;
    if (kind !== 'failed' && kind !== 'left')
        return [];
    if (typeof command !== 'string' || typeof reason !== 'string' || !Array.isArray(mains))
        return [];
    const names = mains.filter((name) => typeof name === 'string');
    return [{ kind, text: `go ${[command, ...names].join(' ')}: ${reason}` }];
}

;// CONCATENATED MODULE: ./src/go/test/buildTags.ts
/** @module The build tags of test files, for advice when the user's tags select none. */



/** Bytes of a file in which its constraints are looked for; they come before the package clause. */
const HEADER = 4096;
const MAX_FILES = 2000;
/** Modules below a directory that are searched. */
const buildTags_MAX_MODULES = 50;
const SKIPPED = /^(?:[._].*|vendor|testdata|node_modules)$/;
const CONSTRAINT = /^\/\/(?:go:build | ?\+build )(.*)$/gm;
/** Tags that the go command sets by itself, and negated ones. */
const TAG = /(?<![\w.!])[\p{L}_][\p{L}\p{N}_.]*/gu;
const SET_BY_GO = /^(?:go1\.\d+|goexperiment\..*|cgo|gc|gccgo|race|msan|asan|ignore|unix|aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|386|amd64|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)$/;
/**
 * How many test files in a directory and below ask for each tag, the most frequent first. Other modules, vendored and
 * hidden folders are left out.
 */
async function tagsOfTestFiles(directory) {
    const counts = new Map();
    for (const file of (await below(directory)).testFiles) {
        const text = await (0,regularFile/* readStart */.H6)(file, HEADER).catch(() => Buffer.alloc(0));
        for (const tag of tagsIn(text.toString('utf8')))
            counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    return new Map([...counts].sort(([, a], [, b]) => b - a));
}
/** Absolute paths of the modules below a directory whose test files ask for one of the tags (comma-separated). */
async function nestedModulesWith(tags, directory) {
    const wanted = tags.split(',');
    const found = [];
    for (const module of (await below(directory)).modules.slice(0, buildTags_MAX_MODULES)) {
        const known = await tagsOfTestFiles(module);
        if (wanted.some((tag) => known.has(tag)))
            found.push(module);
    }
    return found.sort();
}
/** The tags that the constraints of a file name. */
function tagsIn(text) {
    const header = text.split(/^package /m, 1)[0] ?? '';
    const found = [...header.matchAll(CONSTRAINT)].flatMap(([, expression = '']) => expression.match(TAG) ?? []);
    return new Set(found.filter((tag) => !SET_BY_GO.test(tag)));
}
async function below(top) {
    const testFiles = [];
    const modules = [];
    const directories = [top];
    for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
        const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch(() => []);
        if (directory !== top && entries.some((entry) => entry.name === 'go.mod')) {
            modules.push(directory);
            continue;
        }
        for (const entry of entries) {
            if (entry.isDirectory() && !SKIPPED.test(entry.name))
                directories.push((0,external_node_path_.join)(directory, entry.name));
            if (entry.isFile() && entry.name.endsWith('_test.go'))
                testFiles.push((0,external_node_path_.join)(directory, entry.name));
            if (testFiles.length >= MAX_FILES)
                return { testFiles, modules };
        }
    }
    return { testFiles, modules };
}

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/sourceLine.ts
var sourceLine = __webpack_require__(58044);
// EXTERNAL MODULE: ./src/go/build/compileErrors.ts
var compileErrors = __webpack_require__(14499);
;// CONCATENATED MODULE: ./src/go/test/failurePlaces.ts
/** @module Where tests failed: the file and line that their output names. */






/** A runner keeps ten errors of a step: some are left for the findings. */
const MAX_PLACES = 5;
/** The last lines that are searched. */
const MAX_LINES = 2000;
/** What t.Error prints, with the path only with -test.fullpath: `    server_test.go:17: no answer`. */
const LOGGED = /^\s+(\S.*?\.go):([1-9]\d{0,8}): ?([^\n]*)$/;
/** The same behind what the test printed without a newline: `loading    server_test.go:17: no answer`. */
const GLUED = /\S {4}([^\s:]+\.go):([1-9]\d{0,8}): ([^\n]*)$/;
/** What testify prints for each caller: `        	Error Trace:	/m/e2e/server_test.go:17`. */
const TRACED = /^\s+(?:Error Trace:)?\s+(\S.*?\.go):([1-9]\d{0,8})$/;
/** A caller in the dump of a goroutine that panicked: `	/m/e2e/server_test.go:17 +0x1d`. */
const DUMPED = /^\t(\S.*?\.go):([1-9]\d{0,8})(?: \+0x[\da-f]+)?$/;
/**
 * The places of the first tests that failed, each with what the test says there. Output is untrusted: only lines that exist
 * count, in files of the test's own package or below it.
 * @param directories absolute directories by import path
 * @param max how many places are looked for
 */
async function failurePlaces(packages, directories, max = MAX_PLACES) {
    const found = [];
    const exists = (0,sourceLine/* lineCheck */.r)();
    for (const pkg of packages) {
        const directory = directories.get(pkg.importPath);
        if (directory === undefined)
            continue;
        for (const test of failuresOf(pkg)) {
            if (found.length === max)
                return found;
            const named = await firstPlace(mentionsIn(test.output), directory, exists);
            if (named === undefined)
                continue;
            const message = (0,plainText/* plainLine */.h0)(`${test.name} failed${named.text && `: ${named.text}`}`);
            found.push({ test, place: named.place, text: (0,plainText/* plainLine */.h0)(named.text), message });
        }
    }
    return found;
}
/** Parents of failed tests come last: what they say themselves is rarely the reason. */
function failuresOf(pkg) {
    return [...new Set([...(0,suiteResult/* leafTests */.aj)(pkg), ...pkg.tests])].filter(suiteResult/* isFailure */.N6);
}
/**
 * The place where a package failed outside its tests: its first compile error, or what TestMain or a panic names.
 * @param directory absolute: where the package is
 * @param cwd absolute: where go test ran
 */
async function outsidePlace(pkg, directory, cwd) {
    if (!(0,suiteResult/* failedOutside */.TY)(pkg))
        return undefined;
    if (pkg.outcome === 'fail') {
        const named = await firstPlace(mentionsIn(pkg.output), directory, sourceLine/* hasLine */.p);
        return named && { ...named, text: (0,plainText/* plainLine */.h0)(named.text) };
    }
    const [first] = (0,compileErrors/* compileErrors */.D5)(pkg.output, cwd);
    if (first?.place === undefined || !(await (0,sourceLine/* hasLine */.p)(first.place.file, first.place.line)))
        return undefined;
    return { place: first.place, text: (0,plainText/* plainLine */.h0)(first.message) };
}
async function firstPlace(mentions, directory, exists) {
    for (const { file, line, text } of mentions) {
        const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(directory, file);
        if ((0,pathsWithin/* pathBelow */.B)(directory, path) !== undefined && (await exists(path, line)))
            return { place: { file: path, line }, text };
    }
    return undefined;
}
/** The most telling first: of what a test logs the last, of the callers in a dump the innermost. */
function mentionsIn(output) {
    const lines = output.split('\n').slice(-MAX_LINES);
    const logged = lines.flatMap((line, i) => mention(LOGGED.exec(line) ?? GLUED.exec(line), reasonAfter(lines, i)));
    const dumped = lines.flatMap((line) => mention(DUMPED.exec(line), ''));
    const panic = lines.find((line) => line.startsWith('panic: '))?.replace(/ \[recovered[^\]]*\]$/, '');
    if (panic !== undefined)
        return [...dumped.map((caller) => ({ ...caller, text: panic })), ...logged.toReversed()];
    return [...logged.toReversed(), ...lines.flatMap((line) => mention(TRACED.exec(line), ''))];
}
function mention(match, otherwise) {
    const [, file, line, own = ''] = match ?? [];
    const text = own.trim() === '' ? otherwise : own.trim();
    return file === undefined ? [] : [{ file, line: Number(line), text }];
}
/** What testify says below the line: `        	Error:      	Not equal: …`. */
function reasonAfter(lines, index) {
    const error = lines.slice(index + 1, index + 20).find((line) => /^\s+Error:\s+\S/.test(line));
    return error?.replace(/^\s+Error:\s+/, '').trim() ?? '';
}

;// CONCATENATED MODULE: ./src/go/test/compiledPackages.ts
/** @module How many packages a go command has compiled so far: go test does not say, but keeps them until it ends. */



/** The folder of one go command in its GOTMPDIR. */
const WORK = /^go-build\d+$/;
/** The folder of one of its actions. */
const ACTION = /^b\d+$/;
/** What the compiler writes there. */
const COMPILED = '_pkg_.a';
/** Counts what the next go command compiles that has a given temporary folder. */
class CompiledPackages {
    directory;
    before;
    /** @param directory absolute: GOTMPDIR of the go command, which starts no other at the same time */
    constructor(directory) {
        this.directory = directory;
        this.before = compiledPackages_list(directory, WORK).then((names) => new Set(names));
    }
    /** Packages from the build cache are not among them. */
    async count() {
        const before = await this.before;
        const works = (await compiledPackages_list(this.directory, WORK)).filter((name) => !before.has(name));
        let count = 0;
        for (const work of works) {
            const place = (0,external_node_path_.join)(this.directory, work);
            // A look at each of hundreds takes a millisecond this way, and as part of the event loop 25 times as long.
            for (const action of await compiledPackages_list(place, ACTION))
                if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, action, COMPILED)))
                    count++;
        }
        return count;
    }
}
async function compiledPackages_list(directory, names) {
    const found = await (0,promises_.readdir)(directory).catch(() => []);
    return found.filter((name) => names.test(name));
}

;// CONCATENATED MODULE: ./src/go/test/testProgress.ts



/** Go's warning about tests that link no measured package: not worth showing, as they may start binaries that do. */
const UNMATCHED = 'warning: no packages being tested depend on matches for pattern ';
/** The heading of compiler output in plain text: `# example.com/m/p [example.com/m/p.test]`. */
const BUILD_HEADING = /^# (\S.*)$/;
class TestProgress {
    log;
    events;
    verbose;
    building;
    endWait;
    /**
     * @param verbose whether the user wants to see everything that tests print
     * @param compiled undefined if it is not known where go test compiles
     */
    constructor(log, events, verbose, compiled) {
        this.log = log;
        this.events = events;
        this.verbose = verbose;
        const slow = new slowProgress/* SlowProgress */.t(log);
        this.endWait = slow.wait(async (seconds) => {
            const count = (await compiled?.count()) ?? 0;
            return count === 0
                ? `compiling the tests for ${seconds} s`
                : `compiling the tests: ${(0,plural/* plural */.L)(count, 'package')} compiled in ${seconds} s`;
        });
    }
    /** To be called when the command has ended. */
    end() {
        this.endWait();
    }
    /** A line that is not an event but plain text of the go command; before Go 1.24, compiler errors are among them. */
    plain(line) {
        if (line.startsWith(UNMATCHED))
            return;
        const heading = BUILD_HEADING.exec(line);
        if (heading !== null)
            this.building = heading[1];
        if (this.building !== undefined)
            this.events.addBuildOutput(this.building, `${line}\n`);
        this.log.child(line);
    }
    event(event) {
        if (event.Action === 'build-output')
            this.log.child(trimEnd(event.Output));
        if (event.Action === 'output' && this.verbose)
            this.log.child(trimEnd(event.Output));
        if (event.Action === 'start' || event.Action === 'run')
            this.endWait();
        if (event.Action === 'run' && event.Test !== undefined) {
            this.log.progress(`${this.events.testsEnded} tests done, ${event.Test} is running`);
        }
    }
    ended(pkg) {
        if (pkg.outcome === 'none')
            return;
        if (!this.verbose)
            this.failures(pkg);
        const mark = { pass: 'ok  ', skip: 'skip', fail: 'FAIL', 'build-failed': 'FAIL' }[pkg.outcome];
        const unbuilt = (0,suiteResult/* isRefusedByVet */.Vk)(pkg) ? 'go vet failed' : 'did not compile';
        const tests = pkg.outcome === 'build-failed' ? unbuilt : (0,plural/* plural */.L)((0,suiteResult/* leafTests */.aj)(pkg).length, 'test');
        this.log.info(`${mark} ${pkg.importPath}  ${tests}  ${pkg.seconds.toFixed(1)} s`);
    }
    failures(pkg) {
        const failed = pkg.tests.filter((test) => test.outcome === 'fail' || test.outcome === 'unfinished');
        for (const test of failed)
            this.text(test.output);
        if (pkg.outcome === 'fail')
            this.text(pkg.output);
    }
    text(output) {
        for (const line of trimEnd(output).split('\n'))
            if (line !== '')
                this.log.child(line);
    }
}
function trimEnd(text = '') {
    return text.replace(/\r?\n$/, '');
}

;// CONCATENATED MODULE: ./src/go/test/goTest.ts









/** The arguments of the go command. */
function goTestArgs(request, launcher) {
    const measured = request.patterns.length > 0;
    const binaryArgs = [...(measured ? [`-test.gocoverdir=${request.testsData}`] : []), ...request.flags.args];
    return [
        'test',
        '-json',
        ...(request.tags === '' ? [] : [`-tags=${request.tags}`]),
        // A cached result would run nothing and write no data.
        '-count=1',
        `-timeout=${Math.ceil(request.timeoutSeconds)}s`,
        ...(measured ? ['-cover', '-covermode=atomic', `-coverpkg=${request.patterns.join(',')}`] : []),
        `-exec=${launcher.exec}`,
        ...request.selection.packages,
        // After the packages: the go command passes everything that follows a flag it does not know (one that a test
        // defines) to the tests.
        ...(request.overlay === undefined
            ? request.flags.words
            : [...request.flags.others, `-overlay=${request.overlay}`]),
        ...(binaryArgs.length > 0 ? ['-args', ...binaryArgs] : []),
    ];
}
/** Runs the tests and returns what happened. A failing suite is a result, not an error. */
async function goTest(go, launcher, request, { log, stop, isInstrumented, onOutput }) {
    await (0,test_launcher/* configure */.jK)(launcher, {
        goCoverDir: request.binariesData,
        goDir: request.wrapper?.directory ?? '',
        variables: variablesOfTests(go, request),
        deadline: deadline(Date.now(), request.timeoutSeconds),
        run: request.selection.run,
    });
    const startedAt = new Date().toISOString();
    const started = performance.now();
    const events = new TestEvents();
    const compiled = request.goTempDir === undefined ? undefined : new CompiledPackages(request.goTempDir);
    const progress = new TestProgress(log, events, request.flags.verbose, compiled);
    const stdout = new lineSplitter/* LineSplitter */.g((line) => {
        onStdoutLine(line, { events, progress, onOutput });
    });
    const stderr = new lineSplitter/* LineSplitter */.g((line) => {
        progress.plain(line);
    });
    const result = await (0,supervise/* supervise */.z)(go.program, goTestArgs(request, launcher), {
        cwd: request.cwd,
        env: request.goTempDir === undefined ? go.env : { ...go.env, GOTMPDIR: request.goTempDir },
        platform: go.platform,
        onStdout: (chunk) => {
            stdout.write(chunk);
        },
        onStderr: (chunk) => {
            stderr.write(chunk);
        },
        stop,
        timeoutSeconds: request.timeoutSeconds,
        isInstrumented,
    });
    stdout.end();
    stderr.end();
    for (const error of await (0,compileErrors/* placedErrors */.Ps)(events.failedBuildOutput(), request.cwd))
        log.error(error.message, error.place);
    return suiteRun(result, {
        kind: 'go test',
        startedAt,
        seconds: (performance.now() - started) / 1000,
        packages: events.results(),
        leftOut: request.selection.leftOut,
        timeoutSeconds: request.timeoutSeconds,
        expected: expectedPackages(request),
    });
}
function variablesOfTests({ env: { GOTMPDIR } }, { variables, goTempDir }) {
    const all = { ...variables, ...(goTempDir === undefined ? {} : { GOTMPDIR }) };
    return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value ?? null]));
}
/** The packages that must run a test: those chosen by `suite: tagged`. The user's -skip may leave them without one. */
function expectedPackages({ selection, flags }) {
    const chosen = Object.keys(selection.run).length > 0 && !flags.skipsTests;
    return chosen ? selection.packages : [];
}
function onStdoutLine(line, { events, progress, onOutput }) {
    const event = parseEvent(line);
    const all = event === undefined ? buildFailure(line) : [event];
    if (all.length === 0)
        progress.plain(line);
    for (const one of all) {
        const ended = events.add(one);
        progress.event(one);
        if (one.Action === 'output' && one.Output !== undefined)
            onOutput(sourceOf(one), one.Output);
        if (ended !== undefined)
            progress.ended(ended);
    }
}
function sourceOf({ Package = '', Test }) {
    return Test === undefined ? Package : `${Package} ${Test}`;
}

;// CONCATENATED MODULE: ./src/go/test/testPlaces.ts
/** @module Where tests are: the files that declare them, and the lines where they failed, as paths in the repository. */


/** Adds to the results of packages where their tests are; what is outside the root stays without a place. */
async function placeTests(packages, { root, cwd, listed, functions, failures }) {
    const pathOf = (0,pathsWithin/* pathsWithin */.o)(root);
    const sources = new Map(listed.map((pkg) => [pkg.importPath, pkg]));
    const failed = new Map(failures.map((failure) => [failure.test, failure]));
    const placed = [];
    for (const pkg of packages) {
        const source = sources.get(pkg.importPath);
        if (source === undefined) {
            placed.push(pkg);
            continue;
        }
        const files = await declaringFiles(source, functions, pathOf);
        const tests = [];
        for (const test of pkg.tests) {
            const file = files.get(functionOf(test.name));
            const failure = failed.get(test);
            const failedAt = failure === undefined ? {} : await lineOf(failure, pathOf);
            tests.push({ ...test, ...(file === undefined ? {} : { file }), ...failedAt });
        }
        placed.push({ ...pkg, tests, ...(await lineOf(await outsidePlace(pkg, source.dir, cwd), pathOf)) });
    }
    return placed;
}
/** A subtest is declared where its test function is. */
function functionOf(name) {
    const slash = name.indexOf('/');
    return slash < 0 ? name : name.slice(0, slash);
}
/** The file of each test function of a package. Of two with one name, in both packages of a directory, the first. */
async function declaringFiles({ testFiles }, functions, pathOf) {
    const files = new Map();
    for (const testFile of testFiles) {
        const file = await pathOf(testFile);
        if (file === undefined)
            continue;
        for (const name of functions.get(testFile) ?? [])
            if (!files.has(name))
                files.set(name, file);
    }
    return files;
}
async function lineOf(named, pathOf) {
    const file = named && (await pathOf(named.place.file));
    if (named === undefined || file === undefined)
        return {};
    return { failedAt: { file, line: named.place.line, text: named.text } };
}

;// CONCATENATED MODULE: ./src/go/test/testSelection.ts
/**
 * The tests to run with `suite: tagged`.
 * @throws UserError with Go's message for a pattern that names no package
 */
async function selectTagged({ packages: lists, functions, launcher }, request) {
    const { cwd, patterns, listFlags } = request;
    const [tagged, untagged] = await Promise.all([
        lists.list(cwd, patterns, [...listFlags, `-tags=${request.tags}`]),
        lists.list(cwd, patterns, [...listFlags, ...withoutTags(request)]),
    ]);
    const tests = await functions.of(launcher, tagged.flatMap((pkg) => pkg.testFiles));
    const plainFiles = new Set(untagged.flatMap((pkg) => pkg.testFiles));
    const packages = [];
    const run = {};
    let leftOut = 0;
    for (const pkg of tagged) {
        const namesIn = (plain) => pkg.testFiles.filter((file) => plainFiles.has(file) === plain).flatMap((file) => tests.get(file) ?? []);
        const chosen = new Set(namesIn(false));
        leftOut += new Set(namesIn(true).filter((name) => !chosen.has(name))).size;
        if (chosen.size === 0)
            continue;
        packages.push(pkg.importPath);
        run[pkg.dir.replaceAll('\\', '/')] = runPattern([...chosen]);
    }
    return { packages, run, leftOut };
}
/** GOFLAGS with one of the tags would make the tagged files belong to their packages in both lists. */
function withoutTags({ tags, inheritedTags }) {
    if (inheritedTags === undefined)
        return [];
    const ours = testSelection_tagsIn(tags);
    return [
        `-tags=${testSelection_tagsIn(inheritedTags)
            .filter((tag) => !ours.includes(tag))
            .join(',')}`,
    ];
}
/** Go takes blanks for commas too. */
function testSelection_tagsIn(text) {
    return text.split(/[\s,]+/).filter((tag) => tag !== '');
}
/** A -test.run pattern for exactly these tests; Go identifiers need no escaping. */
function runPattern(names) {
    return `^(?:${names.join('|')})$`;
}

;// CONCATENATED MODULE: ./src/go/test/suite.ts
/** @module Running the suite: go test or the user's script. */








/** Failed tests whose lines are looked for. */
const suite_MAX_LINES = 10_000;
/**
 * Runs the suite. A failing suite is a result, not an error.
 * @throws UserError if the packages with the tests cannot be listed
 */
async function runSuite(tools, request, observer) {
    const { go, launcher } = tools;
    if (request.kind === 'command')
        return runScript(go, request, observer);
    const selection = await selectTests(tools, request);
    if (selection.packages.length === 0) {
        const known = await tagsOfTestFiles(request.cwd);
        const flags = go.env.GITHUB_ACTIONS !== 'true';
        // test-directory is relative to the top of the checkout.
        const base = (flags ? undefined : go.env.GITHUB_WORKSPACE) ?? request.cwd;
        const modules = await nestedModulesWith(request.tags, request.cwd);
        const nested = modules.map((module) => (0,external_node_path_.relative)(base, module).replaceAll('\\', '/'));
        return noTests({ tags: request.tags, leftOut: selection.leftOut, known, nested, flags });
    }
    const run = await goTest(go, launcher, goTestRequest(request, selection), observer);
    return observer.stop.aborted ? run : withPlaces(tools, request, run, observer.log);
}
/** Adds where tests are and where they failed, as far as their output says so, and logs errors at the first such places. */
async function withPlaces({ functions: known, launcher, packages: lists }, { cwd, root, patterns, tags, flags }, run, log) {
    const { packages } = run.result;
    const ran = new Set(packages.filter(({ outcome }) => outcome !== 'none').map((pkg) => pkg.importPath));
    const tagFlags = tags === '' ? [] : [`-tags=${tags}`];
    const all = await lists.list(cwd, patterns, [...flags.listWords, ...tagFlags]).catch(() => []);
    const listed = all.filter((pkg) => ran.has(pkg.importPath));
    const directories = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]));
    const failures = await failurePlaces(packages, directories, suite_MAX_LINES);
    for (const { message, place } of failures.slice(0, MAX_PLACES))
        log.error(message, place);
    const files = listed.flatMap((pkg) => pkg.testFiles);
    // Where tests are is no reason to lose what they did.
    const functions = await known.of(launcher, files).catch(() => new Map());
    const placed = await placeTests(packages, { root, cwd, listed, functions, failures });
    return { ...run, result: { ...run.result, packages: placed } };
}
async function selectTests(tools, suite) {
    const { cwd, patterns, tags, inheritedTags, flags } = suite;
    if (!suite.onlyTagged)
        return { packages: patterns, run: {}, leftOut: 0 };
    return selectTagged(tools, { cwd, patterns, tags, inheritedTags, listFlags: flags.listWords });
}
function goTestRequest(suite, selection) {
    const { cwd, tags, flags, overlay, coverpkg, wrapper } = suite;
    const { binariesData, testsData, variables, goTempDir, timeoutSeconds } = suite;
    return {
        cwd,
        selection,
        tags,
        flags,
        patterns: coverpkg,
        overlay,
        wrapper,
        binariesData,
        testsData,
        variables,
        goTempDir,
        timeoutSeconds,
    };
}

;// CONCATENATED MODULE: ./src/stages/failureHints.ts
/** Lines for the log; empty if the instrumentation is not the cause, or the suite is about to run without it anyway. */
function failureHints({ inProcess, testBuilds, comparePlain, command }, preserves, findings) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (comparePlain || errors.every(({ code }) => code === 'test-build-failed'))
        return [];
    const parts = [
        ...(inProcess && command === undefined
            ? ['in-process: false (--no-in-process) builds test binaries without coverage']
            : []),
        ...(testBuilds ? ['test-builds: false (--no-test-builds) leaves go build inside the suite alone'] : []),
        ...(preserves ? ['preserve: false (--no-preserve) uses Go’s own runtime'] : []),
        'compare-plain: true (--compare-plain) runs what failed once more without instrumentation',
    ];
    return [
        'If the suite passes without this tool, find the part that makes it fail:',
        ...parts.map((part) => `  ${part}`),
    ];
}

;// CONCATENATED MODULE: ./src/stages/test.ts
/** @module Runs the suite: the user's tests, by go test or by a script. */














/** Runs the suite. A failing suite is a result, not an error. */
async function test(ready, plan, { inputs, directories }, built, host) {
    const { platform, log, stop } = host;
    const { go, packages, functions, pinned } = ready;
    const { overlays } = built.preserving;
    const launcher = await (0,test_launcher/* buildLauncher */.fI)(go, {
        ...launcherPlace(ready, directories, host),
        overlay: overlays?.launcher,
    });
    const wrapper = inputs.testBuilds
        ? await installGoWrapper(go, launcher, {
            patterns: plan.patternsWithMains,
            modulePath: ready.modules.measured.path,
            moduleDir: ready.modules.measured.dir,
            overlay: overlays?.nested,
            inheritedOverlay: inheritedFlag(pinned.goFlags, 'overlay'),
            directory: directories.go,
            scratch: directories.scratch,
            goVersion: pinned.info.version,
        })
        : undefined;
    const suiteGo = { ...go, env: suitePath(go.env, ready.binDir, built, wrapper) };
    const request = await suiteRequest(ready, inputs, directories, plan, {
        overlays,
        wrapper,
        workspace: host.env.GITHUB_WORKSPACE,
    });
    const scan = new OutputScan();
    const onStop = () => {
        log.info('ending the suite, then reporting what was collected');
    };
    stop.addEventListener('abort', onStop, { once: true });
    const run = await log.group('Run the suite', () => runSuite({ go: suiteGo, packages, functions, launcher }, request, {
        log,
        stop,
        ...(platform === 'linux' ? { isInstrumented } : {}),
        onOutput: (source, text) => {
            scan.add(source, text);
        },
    }));
    stop.removeEventListener('abort', onStop);
    if (!run.result.passed && run.result.exitCode !== 0 && !stop.aborted)
        for (const line of failureHints(inputs, overlays !== undefined, run.findings))
            log.info(line);
    const nested = wrapper === undefined ? [] : await nestedBuildFindings(wrapper.notes);
    return { ...run, findings: [...run.findings, ...scan.findings(), ...nested] };
}
/** By its executable, which the kernel keeps even if it was removed. */
async function isInstrumented(pid) {
    const instrumentation = await instrumentationOf(`/proc/${pid}/exe`);
    return instrumentation === undefined ? undefined : instrumentation === 'full';
}
/** The environment with the binaries and the wrapper on PATH: a binary that is called go is there only if the user names it. */
function suitePath(env, binDir, { lastOnPath }, wrapper) {
    const wrapped = wrapper === undefined ? env : (0,exec/* prependPath */._E)(env, wrapper.directory);
    return lastOnPath ? (0,exec/* appendPath */.mR)(wrapped, binDir) : (0,exec/* prependPath */._E)(wrapped, binDir);
}
/** @param ready with a go command that has no binaries on PATH */
async function suiteRequest({ go, pinned, modules }, inputs, { binariesData, testsData, scratch }, plan, { overlays, wrapper, workspace }) {
    const { command, testDirectory: cwd, timeoutSeconds } = inputs;
    const place = { cwd, binariesData, variables: suiteVariables(pinned), timeoutSeconds };
    if (command !== undefined) {
        const bash = await findBash(go.env, go.platform);
        return { kind: 'command', bash, script: command, scratch, ...place };
    }
    const { testPackages: patterns, tags, suite, testFlags: flags } = inputs;
    return {
        kind: 'go test',
        ...place,
        root: (await repositoryOf((0,external_node_path_.dirname)((modules.testModule ?? modules.module).file), workspace)).root,
        patterns,
        tags,
        inheritedTags: inheritedFlag(pinned.goFlags, 'tags'),
        // The user's own -run takes precedence, and without tags no test exists only with the tags.
        onlyTagged: suite === 'tagged' && tags !== '' && !flags.selectsTests,
        flags,
        overlay: overlays?.tests,
        coverpkg: inputs.inProcess ? plan.patterns : [],
        testsData,
        goTempDir: ownTempDir(pinned, flags.words, scratch),
        wrapper,
    };
}

;// CONCATENATED MODULE: ./src/stages/measure.ts
/** @module The stages of a run, from the pinned Go to everything that is known about what it covered. */
























/**
 * Plans, builds, runs the suite and collects what it left. A failing suite is a result, not an error.
 * @throws UserError for what the user can fix; BuildError with the compiler's errors; Interrupted before the suite
 */
async function measure(ready, request, host) {
    const { inputs, directories } = request;
    const { log, stop, platform, env } = host;
    (0,interrupt/* refuseInterrupted */.NQ)(stop);
    const fixed = inputs.preserve
        ? await claimFixedDirectory(ready.keptPlace, inputs.workingDirectory, directories)
        : undefined;
    try {
        const [plan, overlays] = await (0,setUp/* unlessInterrupted */.V)(stop, () => (0,parallel/* both */.W)(planRun(ready, inputs), prepareOverlays(ready, inputs, directories.scratch, fixed?.path)));
        const [{ testPlan, endRest }, built] = await (0,setUp/* unlessInterrupted */.V)(stop, () => (0,parallel/* both */.W)(whileBuilding(ready, plan, request, host), log.group('Build', () => build(ready, plan, request, overlays, host))));
        (0,interrupt/* refuseInterrupted */.NQ)(stop);
        const suite = await (0,setUp/* unlessInterrupted */.V)(stop, () => test(ready, plan, request, built, host));
        endRest?.(watchdog/* MAX_REST_MS */.xo);
        const { inProcess, include, exclude } = inputs;
        const repository = await repositoryOf(ready.modules.measured.dir, env.GITHUB_WORKSPACE, inputs.pathMap);
        const data = {
            ...request,
            repository,
            exclude,
            inProcess,
            includeAll: include === 'all',
            platform,
            stop,
            log,
        };
        const collected = await collect(ready, { ...plan, ...testPlan }, built, suite.result, data);
        const plain = await comparePlain(ready, plan, built, suite.result, request, host);
        const findings = [...suite.findings, ...plain];
        return await measurementOf(ready, plan, built, { ...suite, findings }, collected, repository, host);
    }
    finally {
        await fixed?.release();
    }
}
async function whileBuilding(ready, plan, request, host) {
    const testPlan = await planTests(ready, plan, request, host);
    // If it cannot be loaded, that shows when it is needed.
    host.whileBuilding?.().catch(() => undefined);
    return { testPlan, endRest: host.tooLate === undefined ? undefined : (0,watchdog/* prepareEnd */.Lf)(host.tooLate) };
}
async function measurementOf({ started, modules, pinned, go: { env: goEnv } }, plan, built, suite, { model, exclusions, names, packagesLeftOut, binaries, processes, keptStatements, findings }, repository, { version, platform, env, stop }) {
    const { path: modulePath, dir: moduleDir } = modules.measured;
    const go = (0,go_goVersion/* parseGoVersion */.SX)(pinned.info.version);
    const measuredFiles = model.packages.flatMap((pkg) => pkg.files);
    const coverage = (0,excludeUnits/* excludeUnits */.S)(model, exclusions);
    const locate = locatorIn(repository, packageLocator(modules.measured, plan.selected));
    const directed = new Set(names.directed.keys());
    const files = await (0,sourceFiles/* findSourceFiles */._b)(model, { moduleDir, locate, workspace: env.GITHUB_WORKSPACE, misnamed: misnamedFiles(names, go) }, platform);
    const moduleFile = await findModuleFile(moduleDir, env.GITHUB_WORKSPACE, platform);
    const tested = { directory: moduleDir, commit: env.GITHUB_SHA, env: goEnv, platform, stop };
    const committed = await filesOfCommit(tested);
    return {
        version,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        modulePath,
        moduleDir,
        go: pinned.info,
        coverage,
        binaries,
        processes,
        keptStatements,
        suite: suite.result,
        findings: [
            ...pinned.findings,
            ...built.findings,
            ...suite.findings,
            ...findings,
            ...namedSourceFindings(names),
            ...(0,revisions/* revisionFindings */.M)(model, directed),
            ...(0,repeatedStatements/* repeatedStatementFindings */.KV)([{ go, files: measuredFiles }]),
            ...(0,exclusionFindings/* exclusionFindings */.h)(exclusions, model, coverage),
            ...(0,unusedMappings/* unusedMappings */.y)(repository.pathMap),
        ],
        legs: [],
        files: markUncommitted(files, committed),
        moduleFiles: markUncommitted(moduleFile === undefined ? [] : [moduleFile], committed),
        sources: (0,sources/* runSources */.u)({ locate, files, directed }),
        packagesLeftOut,
        filesLeftOut: [...names.gone].sort(),
        directedFiles: [...directed].sort(),
    };
}


/***/ }),

/***/ 90793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ setUp),
  V: () => (/* binding */ unlessInterrupted)
});

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/go/packages/modules.ts
var packages_modules = __webpack_require__(13403);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/go/goCommand.ts
var goCommand = __webpack_require__(95217);
;// CONCATENATED MODULE: ./src/go/packages/packages.ts
/** @module Listing packages with the go command. */



const FIELDS = 'ImportPath,Name,Dir,Module,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,Error';
/** Package lists, each requested from the go command only once: nothing in a run changes the sources. */
class PackageLists {
    go;
    listed = new Map();
    listedWithTests = new Map();
    constructor(go) {
        this.go = go;
    }
    /** The result of `listPackages`, from memory if it was requested before. */
    async list(cwd, patterns, flags = []) {
        const key = JSON.stringify([cwd, patterns, flags]);
        return (this.listedWithTests.get(key) ??
            remembered(this.listed, key, async () => listPackages(this.go, cwd, patterns, flags)));
    }
    /** Like `list`, with what the tests import, for which the go command loads those packages as well. */
    async listWithTests(cwd, patterns, flags = []) {
        const key = JSON.stringify([cwd, patterns, flags]);
        return remembered(this.listedWithTests, key, async () => {
            const listed = await listing(this.go, cwd, patterns, [
                `-json=${FIELDS},TestImports,XTestImports`,
                ...flags,
            ]);
            return listed.map((item) => ({
                ...toPackage(item),
                testImports: [...(item.TestImports ?? []), ...(item.XTestImports ?? [])],
            }));
        });
    }
}
async function remembered(known, key, ask) {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    return answer;
}
/**
 * The packages that match the patterns, in the go command's order. Packages that cannot be loaded are included, since
 * the build reports their errors better.
 * @param flags build flags that decide which files belong to a package
 * @throws UserError with Go's own message for a pattern that names no package
 */
async function listPackages(go, cwd, patterns, flags = []) {
    // -find: without loading what they import, which takes most of the time.
    const listed = await listing(go, cwd, patterns, ['-find', `-json=${FIELDS}`, ...flags]);
    return listed.map(toPackage);
}
async function listing(go, cwd, patterns, flags) {
    const args = ['list', '-e', ...flags, '--', ...patterns];
    const listed = parseJsonStream(await (0,goCommand/* goOutput */.w)(go, cwd, args, `listing the packages ${patterns.join(' ')}`));
    const missing = listed.find((item) => item.Dir === undefined && item.Error !== undefined);
    if (missing?.Error !== undefined) {
        throw new errors/* UserError */.yo(`there is no package ${missing.ImportPath}`, missing.Error.Err);
    }
    return listed;
}
function toPackage(listed) {
    const dir = listed.Dir ?? '';
    const files = [...(listed.GoFiles ?? []), ...(listed.CgoFiles ?? [])];
    const testFiles = [...(listed.TestGoFiles ?? []), ...(listed.XTestGoFiles ?? [])];
    return {
        importPath: listed.ImportPath,
        name: listed.Name ?? '',
        dir,
        modulePath: listed.Module?.Path ?? '',
        hasCode: files.length > 0,
        files,
        testFiles: testFiles.map((file) => (0,external_node_path_.join)(dir, file)),
    };
}
/** go list writes a sequence of indented objects; each ends with a brace in the first column. */
function parseJsonStream(text) {
    return text
        .split(/^\}\r?\n/m)
        .filter((part) => part.trim() !== '')
        .map((part) => JSON.parse(`${part}}`));
}

// EXTERNAL MODULE: ./src/go/test/launcher.ts
var test_launcher = __webpack_require__(88067);
;// CONCATENATED MODULE: ./src/go/test/testFunctions.ts

/** The names of test functions by file. Each file is read once, before any test can change it. */
class TestFunctions {
    go;
    known = new Map();
    constructor(go) {
        this.go = go;
    }
    /**
     * What is known of all files so far, these among them.
     * @param files absolute paths
     * @throws Error with the launcher's message
     */
    async of(launcher, files) {
        const unknown = files.filter((file) => !this.known.has(file));
        if (unknown.length === 0)
            return this.known;
        // Each file by itself: a test function that has a stub of the same name in another file is not that stub.
        const listed = await (0,test_launcher/* listTests */.kq)(launcher, this.go, new Map(unknown.map((file) => [file, [file]])));
        for (const file of unknown)
            this.known.set(file, listed.get(file) ?? []);
        return this.known;
    }
}

// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/go/packages/module.ts
var packages_module = __webpack_require__(52780);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/go/toolchain/versionRequest.ts
/** @module The Go that a user may request: one version, the newest of a range, `stable`, `oldstable` or `local`. */



const MINOR = /^(?:go)?(\d{1,4}\.\d{1,4})$/;
const RANGE = /^[\d.xX*^~<>=| -]+$/;
const ALLOWED = 'Use a version (1.26.8, 1.27rc1), the newest of a minor version (1.26 or 1.26.x), a range (^1.25, >=1.24 <1.26), stable, oldstable, or local for the Go on PATH.';
/**
 * Parses a request as actions/setup-go does: `1.25` is the newest 1.25 release.
 * @param origin where the text comes from, for messages: `go-version`
 * @throws UserError for any other text, and for a Go before 1.20
 */
function parseVersionRequest(text, origin) {
    if (text === 'stable' || text === 'oldstable' || text === 'local')
        return { kind: text, text };
    const minor = MINOR.exec(text)?.[1];
    const exact = minor === undefined ? ((0,goVersion/* parseGoVersion */.SX)(text) ?? semverCandidate(text)) : undefined;
    if (exact !== undefined) {
        if ((0,goVersion/* compareVersions */.Zy)(exact, goVersion/* FIRST_WITH_COVERAGE */.dg) < 0)
            throw tooOld(text, origin);
        return { kind: 'exact', text, version: exact };
    }
    const range = minor === undefined ? rangeOf(text) : `${minor}.x`;
    if (range === undefined)
        throw new errors/* UserError */.yo(`${origin}: "${text}" is not a Go version`, ALLOWED);
    if (!semver_default().intersects(range, `>=${goVersion/* FIRST_WITH_COVERAGE */.dg.semver}`))
        throw tooOld(text, origin);
    return { kind: 'range', text, range };
}
/** Whether a version satisfies the request; false for `stable` and `oldstable`, which need a list of all versions, and for `local`. */
function satisfies(version, request) {
    switch (request.kind) {
        case 'exact':
            return (0,goVersion/* compareVersions */.Zy)(version, request.version) === 0;
        case 'range':
            return ((0,goVersion/* compareVersions */.Zy)(version, goVersion/* FIRST_WITH_COVERAGE */.dg) >= 0 && semver_default().satisfies(version.semver, request.range));
        case 'stable':
        case 'oldstable':
        case 'local':
            return false;
    }
}
/** The newest of the existing versions that satisfies the request; undefined if there is none, and for `local`. */
function choose(request, existing) {
    if (request.kind === 'exact' || request.kind === 'range')
        return (0,goVersion/* newest */.BP)(existing.filter((version) => satisfies(version, request)));
    if (request.kind === 'local')
        return undefined;
    const releases = existing.filter(goVersion/* isStable */.MQ);
    const stable = (0,goVersion/* newest */.BP)(releases);
    if (stable === undefined || request.kind === 'stable')
        return stable;
    return (0,goVersion/* newest */.BP)(releases.filter((version) => semver_default().lt(version.semver, `${(0,goVersion/* minorOf */.Hs)(stable)}.0`)));
}
/**
 * The request without versions below a minimum; undefined if none is left. `stable`, `oldstable` and `local` are
 * returned unchanged, as what they mean is known only later.
 */
function notBefore(request, minimum) {
    if (request.kind === 'exact')
        return (0,goVersion/* compareVersions */.Zy)(request.version, minimum) < 0 ? undefined : request;
    if (request.kind !== 'range')
        return request;
    // A language version such as 1.27 allows release candidates, but does not request them.
    const floor = `>=${minimum.semver.replace(/-0$/, '')}`;
    const range = request.range
        .split('||')
        .map((part) => `${new (semver_default()).Range(part).range} ${floor}`)
        .filter((part) => semver_default().intersects(part, part))
        .join(' || ');
    return range === '' ? undefined : { ...request, range };
}
/** Parses `1.27.0-rc.1`, the semantic version of `1.27rc1`. */
function semverCandidate(text) {
    const [, minor, stage, number] = /^(\d{1,4}\.\d{1,4})\.0-(rc|beta)\.(\d{1,3})$/.exec(text) ?? [];
    if (minor === undefined || stage === undefined || number === undefined)
        return undefined;
    return (0,goVersion/* parseGoVersion */.SX)(`${minor}${stage}${number}`);
}
function rangeOf(text) {
    const plain = text.replace(/(\d+\.\d+)(rc|beta)(\d+)/g, (whole) => (0,goVersion/* parseGoVersion */.SX)(whole)?.semver ?? whole);
    const shape = plain.replace(/-(?:rc|beta)\.\d+/g, '');
    if (!RANGE.test(shape) || !/\d/.test(shape))
        return undefined;
    return semver_default().validRange(plain) === null ? undefined : plain;
}
/** The error for a Go that cannot measure binaries. */
function tooOld(text, origin) {
    return new errors/* UserError */.yo(`${origin}: Go ${text} cannot measure the coverage of binaries, which needs Go 1.20`, 'Ask for Go 1.20 or later. It also builds modules whose go.mod names an older version.');
}

;// CONCATENATED MODULE: ./src/go/toolchain/pin.ts
/** @module The pin: which Go is requested, and by what. */







/**
 * Decides which Go is used. The first of these that is set counts: go-version, go-version-file, the toolchain line of
 * go.work, its go line, the toolchain line of go.mod, its go line.
 * @throws UserError for a version that does not parse or is older than Go 1.20 or a go.mod allows, and for a
 * go-version-file without a version
 */
async function resolvePin(sources) {
    const wanted = await wantedBy(sources);
    const minimum = minimumOf([
        sources.module,
        ...(sources.testModule === undefined ? [] : [sources.testModule]),
        ...(sources.workspace === undefined ? [] : [sources.workspace]),
    ]);
    if (minimum === undefined)
        return wanted;
    const request = notBefore(wanted.request, minimum.version);
    if (request === undefined)
        throw olderThanModule(wanted, wanted.request.text, minimum);
    return { ...wanted, request, minimum };
}
/** The error for a Go that a go.mod does not allow; Go's own would be less clear. */
function olderThanModule(wanted, version, minimum) {
    return new errors/* UserError */.yo(`${minimum.file} needs Go ${minimum.version.name} or later, but ${wanted.requestedBy} asks for Go ${version}`, `Ask for Go ${minimum.version.name} or later, or lower the go line of that file.`);
}
async function wantedBy(sources) {
    const { goVersion, goVersionFile, module, workspace } = sources;
    if (goVersion !== undefined)
        return explicit(goVersion, 'go-version');
    if (goVersionFile !== undefined)
        return fromFile((0,external_node_path_.resolve)(sources.base, goVersionFile), goVersionFile);
    const shared = workspace && fromGoLines(workspace, 'go.work', workspace.file);
    return shared ?? fromGoLines(module, 'go.mod', module.file) ?? newestInstead(module, 'go.mod');
}
function explicit(text, requestedBy) {
    return { request: parseVersionRequest(text, requestedBy), requestedBy, findings: [] };
}
/** A go line is only a minimum, so the newest Go is used if it names one before Go 1.20, or if there is none. */
function newestInstead(lines, name) {
    const title = lines.go === undefined
        ? `${name} has no go line: the newest Go is used`
        : `${name} asks for Go ${lines.go}: the newest Go is used instead`;
    return {
        request: parseVersionRequest('stable', name),
        requestedBy: 'the default',
        findings: [
            (0,finding/* finding */.gk)('go-version-default', title, {
                fix: `Set go-version, or raise the go line of ${name}, to pin the version.`,
                evidence: [lines.file],
            }),
        ],
    };
}
async function fromFile(file, shown) {
    const text = await readVersionFile(file, shown);
    const name = (0,external_node_path_.basename)(file);
    const requestedBy = `go-version-file ${shown}`;
    if (name === 'go.mod' || name === 'go.work') {
        const lines = { ...(0,packages_module/* parseGoLines */.pw)(text), file };
        const pin = fromGoLines(lines, shown, file);
        if (pin !== undefined)
            return pin;
        if (lines.go !== undefined)
            return newestInstead(lines, shown);
    }
    else {
        const version = name === '.tool-versions' ? toolVersion(text) : firstLine(text);
        if (version !== undefined)
            return explicit(version, requestedBy);
    }
    throw new errors/* UserError */.yo(`go-version-file: ${shown} contains no Go version`, 'It needs a go or toolchain line (go.mod, go.work), a line such as `golang 1.26.8` (.tool-versions), or just the version (.go-version).');
}
/** Undefined if the lines ask for a Go before 1.20, or for none. */
function fromGoLines(lines, name, file) {
    const { go, toolchain } = lines;
    if (toolchain !== undefined && toolchain !== 'default')
        return explicitToolchain(toolchain, `the toolchain line of ${name}`);
    if (go === undefined)
        return undefined;
    const version = (0,goVersion/* parseGoVersion */.SX)(go);
    if (version === undefined || go.startsWith('go'))
        throw new errors/* UserError */.yo(`${file}: \`go ${go}\` is not a Go version`, 'Write it like `go 1.26.0`.');
    if (isBeforeCoverage(version))
        return undefined;
    return explicit(go, `the go line of ${name}`);
}
function explicitToolchain(toolchain, requestedBy) {
    if (!toolchain.startsWith('go') || (0,goVersion/* parseGoVersion */.SX)(toolchain) === undefined)
        throw new errors/* UserError */.yo(`${requestedBy} asks for ${toolchain}, which is not a Go release`, 'Write it like `toolchain go1.26.8`, or set go-version.');
    return explicit(toolchain.slice('go'.length), requestedBy);
}
function minimumOf(files) {
    return files
        .flatMap(({ go, file }) => {
        const version = go === undefined ? undefined : (0,goVersion/* parseGoVersion */.SX)(go);
        return version === undefined || isBeforeCoverage(version) ? [] : [{ version, file }];
    })
        .toSorted((left, right) => (0,goVersion/* compareVersions */.Zy)(left.version, right.version))
        .at(-1);
}
function isBeforeCoverage(version) {
    return (0,goVersion/* compareVersions */.Zy)(version, goVersion/* FIRST_WITH_COVERAGE */.dg) < 0;
}
async function readVersionFile(file, shown) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        const why = (0,errors/* errorCode */.CA)(cause) === 'ENOENT' ? 'does not exist' : `cannot be read (${(0,errors/* errorCode */.CA)(cause) ?? ''})`;
        throw new errors/* UserError */.yo(`go-version-file: ${shown} ${why}`, `It was looked for at ${file}.`, { cause });
    }
}
/** The first version after `golang` (asdf) or `go` (mise). */
function toolVersion(text) {
    return /^[ \t]*(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1];
}
function firstLine(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.replace(/#.*/, '').trim())
        .find((line) => line !== '');
}

// EXTERNAL MODULE: ./src/go/toolchain/host.ts
var toolchain_host = __webpack_require__(61490);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: ./src/support/slowProgress.ts
var slowProgress = __webpack_require__(42405);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/go/toolchain/sourceFailure.ts
/** @module The failure of one source of toolchains. */
/** One source cannot provide the toolchain, and the message says why; the next source is tried. */
class SourceFailure extends Error {
    name = 'SourceFailure';
}
/** The text with user names and passwords removed from its URLs. */
function withoutCredentials(text) {
    return text.replace(/(\b[a-z][a-z\d+.-]*:\/\/)[^\s/@"']+@/gi, '$1');
}

;// CONCATENATED MODULE: ./src/go/toolchain/fetch.ts
/** @module Downloads over HTTP with limits on time and size, retries if they may help, and the proxies of the environment. */






/** Errors that another attempt would only repeat. */
const FINAL_CODES = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
/** A failure that another attempt may not have. */
class TemporaryFailure extends SourceFailure {
}
/**
 * Downloads text.
 * @throws SourceFailure with the URL and the reason
 */
async function fetchText(url, options) {
    return retried(options, async () => {
        const chunks = [];
        const sink = () => new external_node_stream_.Writable({
            write(chunk, _encoding, done) {
                chunks.push(chunk);
                done();
            },
        });
        await fetchOnce(url, sink, options);
        return Buffer.concat(chunks).toString('utf8');
    });
}
/**
 * Downloads a file.
 * @throws SourceFailure with the URL and the reason
 */
async function fetchFile(url, file, options) {
    await retried(options, () => fetchOnce(url, () => (0,external_node_fs_.createWriteStream)(file), options));
}
async function retried(options, work) {
    for (const pause of options.limits.retryAfterMs) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof TemporaryFailure))
                throw error;
        }
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal: options.stop });
    }
    return work();
}
async function fetchOnce(url, sink, options) {
    // It is large, and a toolchain that is there needs no network.
    const { HttpClient } = await __webpack_require__.e(/* import() */ 4942).then(__webpack_require__.bind(__webpack_require__, 44942));
    const { limits, stop } = options;
    const watch = new Watch(limits);
    const signal = AbortSignal.any([stop, watch.signal]);
    const client = new HttpClient('go-integration-coverage', [], {
        // Longer than the watch, which covers the body too.
        socketTimeout: limits.stallMs + 1000,
        allowRetries: false,
    });
    const end = () => {
        client.dispose();
    };
    signal.addEventListener('abort', end, { once: true });
    try {
        const { message } = await abortable(client.get(url), signal);
        const status = message.statusCode ?? 0;
        if (status !== 200)
            throw statusFailure(url, status);
        const length = Number(message.headers['content-length']);
        const expected = Number.isSafeInteger(length) && length > 0 ? length : undefined;
        await (0,external_node_stream_promises_.pipeline)(message, guard(watch, options, expected), sink(), { signal });
    }
    catch (error) {
        stop.throwIfAborted();
        throw error instanceof SourceFailure ? error : networkFailure(url, error, watch);
    }
    finally {
        watch.end();
        client.dispose();
    }
}
/** The result of a request, unless it is aborted first: disposing of the client does not end one that waits for a proxy. */
async function abortable(request, signal) {
    let abort = () => undefined;
    const aborted = new Promise((_, reject) => {
        abort = () => {
            reject(new Error('the request was aborted'));
        };
    });
    signal.addEventListener('abort', abort, { once: true });
    try {
        signal.throwIfAborted();
        return await Promise.race([request, aborted]);
    }
    finally {
        signal.removeEventListener('abort', abort);
        // Nobody is interested in how it ends.
        request.catch(() => undefined);
    }
}
/** Passes the body on while checking its size and pace. */
function guard(watch, { maxSize, observer }, expected) {
    return async function* (body) {
        const observe = observer?.(expected);
        let size = 0;
        for await (const chunk of body) {
            watch.alive();
            size += chunk.length;
            if (size > maxSize)
                throw new Error(`it has more than the allowed ${maxSize} bytes`);
            observe?.(chunk);
            yield chunk;
        }
    };
}
/** Aborts if nothing arrives for too long, or if the whole download takes too long. */
class Watch {
    /** Why it was aborted; undefined if it was not. */
    expired;
    /** Whether the time for the whole download was up. */
    late = false;
    controller = new AbortController();
    stall;
    total;
    constructor({ stallMs, totalMs }) {
        this.stall = setTimeout(() => {
            this.expire(`the server sent nothing for ${stallMs / 1000} s`);
        }, stallMs);
        this.total = setTimeout(() => {
            this.late = true;
            this.expire(`it did not finish within ${totalMs / 1000} s`);
        }, totalMs);
    }
    get signal() {
        return this.controller.signal;
    }
    alive() {
        this.stall.refresh();
    }
    end() {
        clearTimeout(this.stall);
        clearTimeout(this.total);
    }
    expire(reason) {
        this.expired ??= reason;
        this.controller.abort();
    }
}
function statusFailure(url, status) {
    const message = `${withoutCredentials(url)} answered with HTTP status ${status}`;
    const temporary = status >= 500 || status === 408 || status === 429;
    return temporary ? new TemporaryFailure(message) : new SourceFailure(message);
}
function networkFailure(url, cause, watch) {
    const code = (0,errors/* errorCode */.CA)(cause) ?? '';
    // If a name has several addresses, the error for all of them has a code but no text.
    const reason = watch.expired ?? [(0,errors/* describeError */.Uc)(cause), code].find((text) => text !== '') ?? 'unknown error';
    const message = withoutCredentials(`${url} could not be downloaded: ${reason}`);
    const final = watch.late || FINAL_CODES.has(code) || /CERT|SSL|TLS/.test(code);
    return final ? new SourceFailure(message, { cause }) : new TemporaryFailure(message, { cause });
}

;// CONCATENATED MODULE: ./src/go/toolchain/archive.ts
/** @module Downloading an archive from go.dev, verifying its checksum and unpacking it. */









/** Archives of Go have about 80 MB. */
const MAX_ARCHIVE_BYTES = 2 ** 30;
/**
 * Downloads an archive and unpacks it in `folder`.
 * @param folder absolute; made if need be
 * @returns the absolute path of the GOROOT in the folder
 * @throws UserError if there is no checksum or a wrong one; SourceFailure if it cannot be downloaded or unpacked
 */
async function downloadArchive(version, archive, folder, host) {
    const url = `${host.downloadBase}${archive.filename}`;
    const shown = withoutCredentials(url);
    if (archive.sha256 === undefined)
        throw new errors/* UserError */.yo(`the list of Go releases has no checksum for ${archive.filename}, so Go ${version.name} is not installed`, 'Try again later. If that does not help, choose another version, or put this one on PATH.');
    host.log.info(`Downloading Go ${version.name} from ${shown}`);
    const file = (0,external_node_path_.join)(folder, 'archive');
    const progress = new slowProgress/* SlowProgress */.t(host.log);
    let hash = (0,external_node_crypto_.createHash)('sha256');
    await fetchFile(url, file, {
        limits: host.limits,
        stop: host.stop,
        maxSize: MAX_ARCHIVE_BYTES,
        observer: (size) => {
            hash = (0,external_node_crypto_.createHash)('sha256');
            let received = 0;
            return (chunk) => {
                hash.update(chunk);
                received += chunk.length;
                progress.step(`downloading Go ${version.name}: ${receivedText(received, size)}`);
            };
        },
    });
    const actual = hash.digest('hex');
    if (actual !== archive.sha256.toLowerCase())
        throw new errors/* UserError */.yo(`${shown} does not match its checksum, so it is not used: its sha256 is ${actual}, expected ${archive.sha256}`, 'A proxy or mirror may have changed or truncated it. Try again; if it fails again, ask whoever runs that proxy or mirror.');
    const unpacked = progress.wait((seconds) => `unpacking Go ${version.name} for ${seconds} s`);
    await unpack(file, folder, host).finally(unpacked);
    await (0,promises_.rm)(file);
    return (0,external_node_path_.join)(folder, 'go');
}
/** `34 of 78 MB (43%)`, or `34 MB` if the size is not known. */
function receivedText(received, size) {
    const megabytes = (bytes) => (bytes / 1e6).toFixed(0);
    if (size === undefined)
        return `${megabytes(received)} MB`;
    return `${megabytes(received)} of ${megabytes(size)} MB (${Math.floor((100 * received) / size)}%)`;
}
/** Unpacks a .tar.gz or, with the tar of Windows, a .zip. */
async function unpack(file, folder, host) {
    const system = host.env.SystemRoot ?? host.env.SYSTEMROOT ?? 'C:\\Windows';
    // Git's tar, which may be first on PATH, cannot read zip files.
    const tar = host.platform === 'win32' ? external_node_path_.win32.join(system, 'System32', 'tar.exe') : 'tar';
    await (0,directories/* makeDirectory */.Oh)(folder);
    // o: the files belong to the user who unpacks them, even if that is root.
    const args = ['-xof', file, '-C', folder];
    const { exitCode, stderr } = await (0,exec/* capture */.Fg)(tar, args, { cwd: folder, env: host.env }).catch((cause) => {
        throw new SourceFailure(`its archive could not be unpacked: ${(0,errors/* describeError */.Uc)(cause)}`, { cause });
    });
    if (exitCode !== 0)
        throw new SourceFailure(`its archive could not be unpacked: ${stderr.trim()}`);
}

// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
;// CONCATENATED MODULE: ./src/go/toolchain/goProbe.ts
/** @module Asking a go command about itself. */


/** An environment in which a go command describes itself: it does not switch versions and ignores the user's files. */
function probeEnvironment(env) {
    // With an empty GOFLAGS, a value written by `go env -w` would take effect.
    return { ...env, GOTOOLCHAIN: 'local', GOROOT: undefined, GOWORK: 'off', GOFLAGS: '-modcacherw' };
}
/** The same, without experiments of the user's: a go command that does not know one of them does nothing else. */
function releaseEnvironment(env) {
    return { ...env, GOENV: 'off', GOEXPERIMENT: undefined };
}
/**
 * The values of Go variables as `go env` prints them; undefined if the command does not run or prints something else.
 * @param program absolute path of the go command
 * @param variables their names, such as `GOVERSION`
 */
async function askGo(program, variables, env) {
    try {
        const result = await (0,exec/* capture */.Fg)(program, ['env', ...variables], {
            // A directory without a go.mod of the user's.
            cwd: (0,external_node_path_.dirname)(program),
            env: probeEnvironment(env),
        });
        const lines = result.stdout.split(/\r?\n/);
        return result.exitCode === 0 && lines.length > variables.length ? lines : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/go/toolchain/bootstrap.ts
/**
 * @module Toolchains from the module proxy, downloaded by an existing go command: since 1.21, Go downloads other releases
 * as the module golang.org/toolchain and verifies them with the checksum database (https://go.dev/doc/toolchain).
 */







/** Go 1.21.0, the first that can download other releases. */
const FIRST_BOOTSTRAP_VERSION = { name: '1.21.0', semver: '1.21.0' };
/**
 * The versions that the module proxy lists for a system. It may have more than it lists.
 * @param program absolute path of a go command
 * @throws SourceFailure with the message of the go command
 */
async function listProxyVersions(program, target, host) {
    const args = ['list', '-mod=mod', '-m', '-versions', 'golang.org/toolchain'];
    const env = { ...probeEnvironment(host.env), GO111MODULE: 'on' };
    const { exitCode, stdout, stderr } = await runGo(program, args, (0,external_node_path_.dirname)(program), env, host);
    if (exitCode !== 0)
        throw new SourceFailure(stderr);
    return stdout.split(/\s+/).flatMap((word) => parseModuleVersion(word, target) ?? []);
}
/** The version in `v0.0.1-go1.26.8.linux-amd64`; undefined for other systems. */
function parseModuleVersion(text, target) {
    const [, name, system] = /^v0\.0\.1-(go[\w.]+)\.(\w+-\w+)$/.exec(text) ?? [];
    return name !== undefined && system === `${target.goos}-${target.goarch}` ? (0,goVersion/* parseGoVersion */.SX)(name) : undefined;
}
/**
 * Has an existing Go download another version into a module cache of its own in `folder`.
 * @param program absolute path of the go command of Go 1.21 or later
 * @param folder absolute
 * @returns the absolute path of the GOROOT in the folder
 * @throws SourceFailure with the message of the go command
 */
async function downloadByGo(program, version, folder, host) {
    host.log.info(`Downloading Go ${version.name} through the module proxy with ${program}`);
    const modCache = (0,external_node_path_.join)(folder, 'modcache');
    await (0,promises_.mkdir)(modCache);
    const env = {
        ...probeEnvironment(host.env),
        GOMODCACHE: modCache,
        GOTOOLCHAIN: `go${version.name}`,
    };
    const ended = new slowProgress/* SlowProgress */.t(host.log).wait((seconds) => `downloading Go ${version.name} through the module proxy for ${seconds} s`);
    const { exitCode, stdout, stderr } = await runGo(program, ['env', 'GOROOT'], folder, env, host).finally(ended);
    const goroot = stdout.trim();
    if (exitCode !== 0 || goroot === '')
        throw new SourceFailure(stderr);
    if (goroot.startsWith(modCache))
        return goroot;
    // It is that version already and downloads nothing, but cannot be used from where it is.
    const copy = (0,external_node_path_.join)(folder, 'go');
    await (0,promises_.cp)(goroot, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
}
async function runGo(program, args, cwd, env, host) {
    const [stdout, stderr] = [[], []];
    const { exitCode, timedOut, stopped } = await (0,supervise/* supervise */.z)(program, args, {
        cwd,
        env,
        platform: host.platform,
        stop: host.stop,
        timeoutSeconds: host.limits.totalMs / 1000,
        onStdout: (chunk) => stdout.push(chunk),
        onStderr: (chunk) => stderr.push(chunk),
    });
    if (stopped)
        host.stop.throwIfAborted();
    const words = textOf(stderr).replace(/^go: downloading .*\n?/gm, '');
    const late = timedOut ? `it did not finish within ${host.limits.totalMs / 1000} s. ` : '';
    return { exitCode, stdout: textOf(stdout), stderr: withoutCredentials(`${late}${words}`).trim() };
}
function textOf(chunks) {
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./src/go/toolchain/toolchainProblems.ts
/** @module Errors for a Go that cannot be set up. */


/** How many existing versions an error suggests. */
const MAX_SUGGESTIONS = 3;
/**
 * The error for a version that does not exist.
 * @param existing all versions, from which the nearest are suggested
 * @param tried why sources failed that were asked for it all the same, a line for each
 */
function noSuchVersion({ request, requestedBy }, existing, tried = []) {
    const names = nearestTo(request, existing).map((version) => version.name);
    const headline = `${tried.length === 0 ? 'there is no' : 'no source has'} Go ${request.text}, which ${requestedBy} asks for`;
    return new errors/* UserError */.yo([headline, ...listed(tried)].join('\n'), names.length === 0 ? undefined : `The nearest existing versions: ${names.join(', ')}.`);
}
/** The error for a version that no source has or that none could be asked for; `tried` has a line for each source. */
function notAvailable({ request, requestedBy }, tried) {
    return new errors/* UserError */.yo([`Go ${request.text}, which ${requestedBy} asks for, could not be set up`, ...listed(tried)].join('\n'), 'Put that Go on PATH or into the tool cache, or allow this machine to reach go.dev or, with Go 1.21 or later on PATH, a module proxy (GOPROXY).');
}
/** The error for `local` without a Go on PATH, or with one that cannot be changed. */
function noLocalGo({ requestedBy }, first) {
    return new errors/* UserError */.yo(first === undefined
        ? `${requestedBy} asks for the local Go, but there is none on PATH`
        : `${requestedBy} asks for the local Go, but ${first.program} (Go ${first.version.name}) cannot be used: it is not an unmodified release, or it is in the module cache`, 'Put a release of Go on PATH, or name a version, which is downloaded if need be.');
}
/** The newest releases of the same minor version, the one before it, and the newest of all; only the latter for a range. */
function nearestTo(request, existing) {
    const sorted = existing.filter(goVersion/* isStable */.MQ).toSorted((left, right) => (0,goVersion/* compareVersions */.Zy)(right, left));
    const top = sorted.slice(0, 1);
    if (request.kind !== 'exact')
        return top;
    const minor = (0,goVersion/* minorOf */.Hs)(request.version);
    const same = sorted.filter((version) => (0,goVersion/* minorOf */.Hs)(version) === minor).slice(0, MAX_SUGGESTIONS - 1);
    const before = sorted.find((version) => (0,goVersion/* compareVersions */.Zy)(version, request.version) < 0) ?? [];
    return [...new Set([...same, before, top].flat())].slice(0, MAX_SUGGESTIONS);
}
function listed(tried) {
    return tried.map((line) => `- ${line.replaceAll('\n', '\n  ')}`);
}

// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
;// CONCATENATED MODULE: ./src/go/toolchain/releases.ts
/** @module go.dev's list of releases: all versions, with the checksums of their archives. */




/** The whole list had 3 MB in 2026. */
const MAX_LIST_BYTES = 64 * 2 ** 20;
/**
 * All releases, including unstable ones.
 * @throws SourceFailure if the list cannot be downloaded or parsed
 */
async function fetchReleases(host, target) {
    const url = `${host.downloadBase}?mode=json&include=all`;
    const text = await fetchText(url, { limits: host.limits, stop: host.stop, maxSize: MAX_LIST_BYTES });
    return parseReleases(text, target);
}
/**
 * Parses the list. Entries that are not releases are ignored.
 * @throws SourceFailure if it is not a JSON list
 */
function parseReleases(text, target) {
    const entries = parseJson(text);
    if (!Array.isArray(entries))
        throw new SourceFailure('the list of Go releases is not a JSON list');
    return entries.flatMap((entry) => {
        const { version: name, files } = fields(entry);
        const version = typeof name === 'string' ? (0,goVersion/* parseGoVersion */.SX)(name) : undefined;
        if (version === undefined)
            return [];
        const archives = Array.isArray(files) ? files.map(fields) : [];
        return [{ version, archive: archives.flatMap((file) => archiveFor(file, target))[0] }];
    });
}
function archiveFor(file, target) {
    if (file.kind !== 'archive' || file.os !== target.goos || file.arch !== target.archiveArch)
        return [];
    const { filename, sha256 } = file;
    if (typeof filename !== 'string' || !/^[\w.+-]+$/.test(filename))
        return [];
    return [
        { filename, sha256: typeof sha256 === 'string' && /^[\da-f]{64}$/i.test(sha256) ? sha256 : undefined },
    ];
}
function fields(value) {
    return (0,records/* isRecord */.u)(value) ? value : {};
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new SourceFailure('the list of Go releases is not JSON', { cause });
    }
}

;// CONCATENATED MODULE: ./src/go/toolchain/installedGo.ts
/** @module The Go toolchains on PATH. */






/** Every go command on PATH that runs and reports a version, in the order of PATH. */
async function findInstalled(env, platform) {
    const found = new Map();
    for (const program of candidates(env, platform)) {
        const real = await realFile(program);
        if (real === undefined || found.has(real))
            continue;
        const go = await probe(program, env);
        if (go !== undefined)
            found.set(real, go);
    }
    return [...found.values()];
}
async function probe(program, env) {
    const { name, goroot, modCache } = await describe(program, env);
    if (name === undefined || goroot === undefined || goroot === '')
        return undefined;
    // Some builds report more than a version: `go1.26.8 X:boringcrypto`.
    const [first = '', ...more] = name.split(' ');
    const version = (0,goVersion/* parseGoVersion */.SX)(first);
    if (version === undefined)
        return undefined;
    const cached = modCache !== undefined && modCache !== '' && (await liesBeneath(goroot, modCache));
    return { program, goroot, version, usable: more.length === 0 && !cached };
}
/** One question is enough unless there are experiments, which change the answer or make it fail. */
async function describe(program, env) {
    const [plain, root, cache] = (await askGo(program, ['GOVERSION', 'GOROOT', 'GOMODCACHE'], env)) ?? [];
    if (plain !== undefined && !plain.includes(' '))
        return { name: plain, goroot: root, modCache: cache };
    const [name, goroot] = (await askGo(program, ['GOVERSION', 'GOROOT'], releaseEnvironment(env))) ?? [];
    const [modCache] = (await askGo(program, ['GOMODCACHE'], env)) ?? [];
    return { name, goroot, modCache };
}
function candidates(env, platform) {
    const windows = platform === 'win32';
    const path = windows ? external_node_path_.win32 : external_node_path_.posix;
    return (env[(0,exec/* pathVariable */.OL)(env)] ?? '')
        .split(path.delimiter)
        .filter((directory) => path.isAbsolute(directory))
        .map((directory) => path.join(directory, windows ? 'go.exe' : 'go'));
}
async function realFile(path) {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    return real !== undefined && (await (0,files/* isFile */.fo)(real)) ? real : undefined;
}
async function liesBeneath(path, directory) {
    const [inner, outer] = await Promise.all([path, directory].map((each) => (0,promises_.realpath)(each).catch(() => each)));
    if (inner === undefined || outer === undefined)
        return false;
    const way = (0,external_node_path_.relative)(outer, inner);
    return !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./src/go/toolchain/target.ts
/** @module The system that a toolchain runs on, as Node, Go and go.dev name it. */
const GOOS = { win32: 'windows', sunos: 'solaris' };
const GOARCH = {
    x64: 'amd64',
    ia32: '386',
    ppc64: 'ppc64le',
    mipsel: 'mipsle',
};
/** The system that Node names by `process.platform` and `process.arch`. */
function targetOf(platform, arch) {
    const goos = GOOS[platform] ?? platform;
    // AIX is the one system where Node's ppc64 is big-endian.
    const goarch = platform === 'aix' ? arch : (GOARCH[arch] ?? arch);
    return {
        goos,
        goarch,
        archiveArch: goarch === 'arm' && goos === 'linux' ? 'armv6l' : goarch,
        toolArch: arch,
    };
}

// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
;// CONCATENATED MODULE: ./src/go/toolchain/toolCache.ts
/**
 * @module The tool cache of runners and actions/setup-go: a GOROOT in `go/<semantic version>/<arch>` and, once it is
 * complete, an empty file `<arch>.complete` next to it.
 */








/** How long another process may take between moving a GOROOT to its place and marking it as complete. */
const COMPLETION_MS = 2000;
/** How often to try a rename, which a virus scanner or indexer may block on Windows, and the pause between. */
const MAX_RENAME_TRIES = 8;
const RENAME_PAUSE_MS = 250;
const MAX_STAGING_TRIES = 5;
/** The complete toolchains in the cache that `wanted` accepts, newest first. */
async function findCached(cache, wanted) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(cache.directory, 'go')).catch(() => []);
    const versions = names.flatMap((name) => (0,goVersion/* versionOfSemver */.uB)(name) ?? []);
    const found = [];
    for (const version of versions.filter(wanted).toSorted((left, right) => (0,goVersion/* compareVersions */.Zy)(right, left))) {
        const goroot = gorootOf(cache, version);
        if (await isComplete(goroot))
            found.push({ version, goroot });
    }
    return found;
}
/**
 * Makes a toolchain and moves it into the cache in one step, so that no other process sees an incomplete one. If
 * several processes do this, the first wins and the others use its toolchain.
 * @param make fills the folder that it is given and returns the path of the GOROOT in it
 * @returns the absolute path of the GOROOT in the cache
 * @throws UserError if the cache cannot be written, and what `make` throws; the cache is then unchanged
 */
async function placeInCache(cache, version, make) {
    const goroot = gorootOf(cache, version);
    const staging = await makeStaging((0,external_node_path_.dirname)(goroot));
    try {
        const made = await make(staging);
        // Moving a directory needs write permission for it, and those of the module cache are read-only.
        await (0,directories/* makeWritableTree */.NJ)(made);
        await moveIn(made, goroot, staging);
        return goroot;
    }
    finally {
        await removeStaging(staging);
        await (0,promises_.rmdir)((0,external_node_path_.dirname)(goroot)).catch(() => undefined);
    }
}
function gorootOf(cache, version) {
    return (0,external_node_path_.join)(cache.directory, 'go', version.semver, cache.arch);
}
async function makeStaging(parent, tries = MAX_STAGING_TRIES) {
    try {
        await (0,directories/* makeDirectory */.Oh)(parent);
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, '.staging-'));
    }
    catch (cause) {
        // Another process that failed may just have removed the folder.
        if ((0,errors/* errorCode */.CA)(cause) === 'ENOENT' && tries > 1)
            return makeStaging(parent, tries - 1);
        throw new errors/* UserError */.yo(`Go cannot be installed in ${parent}: ${(0,systemFault/* systemReason */.uc)(cause)}`, 'Make the directory writable, or put the requested Go on PATH.', { cause });
    }
}
/** What remains is only a waste of space: it must not hide why the work failed. */
async function removeStaging(staging) {
    await (0,directories/* makeWritableTree */.NJ)(staging).catch(() => undefined);
    await (0,promises_.rm)(staging, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}
async function moveIn(made, goroot, staging) {
    for (let tries = 1;; tries += 1) {
        try {
            await (0,promises_.rename)(made, goroot);
            await (0,promises_.writeFile)(`${goroot}.complete`, '');
            return;
        }
        catch (error) {
            if (await (0,files/* isDirectory */.wd)(goroot)) {
                if (await becomesComplete(goroot))
                    return;
                // Left behind by a process that died while it copied.
                await (0,promises_.rename)(goroot, (0,external_node_path_.join)(staging, `abandoned-${tries}`)).catch(() => undefined);
            }
            else
                await (0,external_node_timers_promises_.setTimeout)(RENAME_PAUSE_MS);
            if (tries >= MAX_RENAME_TRIES)
                throw error;
        }
    }
}
async function becomesComplete(goroot) {
    const end = Date.now() + COMPLETION_MS;
    while (!(await isComplete(goroot))) {
        if (Date.now() > end)
            return false;
        await (0,external_node_timers_promises_.setTimeout)(50);
    }
    return true;
}
async function isComplete(goroot) {
    return (await (0,files/* isFile */.fo)(`${goroot}.complete`)) && (await (0,files/* isDirectory */.wd)(goroot));
}

;// CONCATENATED MODULE: ./src/go/toolchain/toolchain.ts
/** @module A Go toolchain that is set up, and the environment that selects it. */


/** The absolute path of its go command. */
function goProgram(toolchain) {
    return toolchain.goos === 'windows'
        ? external_node_path_.win32.join(toolchain.goroot, 'bin', 'go.exe')
        : external_node_path_.posix.join(toolchain.goroot, 'bin', 'go');
}
/**
 * An environment in which this Go is the only one that runs: it comes first on PATH, does not switch to another release,
 * and ignores a GOROOT of another one.
 */
function goEnvironment(toolchain, env) {
    const { GOROOT: inherited, ...rest } = env;
    const kept = inherited === toolchain.goroot ? env : rest;
    const path = toolchain.goos === 'windows' ? external_node_path_.win32 : external_node_path_.posix;
    return { ...(0,exec/* prependPath */._E)(kept, path.join(toolchain.goroot, 'bin')), GOTOOLCHAIN: 'local' };
}

;// CONCATENATED MODULE: ./src/go/toolchain/search.ts







/** Describes the search. Nothing is looked at yet. */
function beginSearch(wanted, host) {
    const target = targetOf(host.platform, host.arch);
    const { toolCacheDir, installDir } = host;
    const store = { directory: installDir, arch: target.toolArch };
    const cache = { ...store, directory: toolCacheDir };
    const caches = installDir === toolCacheDir ? [cache] : [cache, store];
    let asked;
    const installed = async () => (asked ??= findInstalled(host.env, host.platform));
    return { wanted, host, target, caches, store, installed };
}
/**
 * A Go on this machine that `accept` accepts: the newest in the tool cache, otherwise the first on PATH. For a range it is
 * the other way round if the cache is our own, where the newest is only what some earlier run needed.
 */
async function findHere({ caches, installed, host, wanted }, accept) {
    const onPath = async () => {
        const go = (await installed()).find(({ usable, version }) => usable && accept(version));
        return go && { version: go.version, goroot: go.goroot, origin: 'PATH' };
    };
    const inCache = async () => {
        const cached = await newestCached(caches, accept);
        return cached && { ...cached, origin: 'tool cache' };
    };
    const ownCache = (host.env.RUNNER_TOOL_CACHE ?? '') === '';
    return ownCache && wanted.request.kind === 'range'
        ? ((await onPath()) ?? inCache())
        : ((await inCache()) ?? onPath());
}
/** Why this machine has none: a line for the tool cache and one for PATH. */
async function nothingHere({ caches, installed }) {
    const places = caches.map(({ directory }) => directory).join(' or ');
    return [`tool cache: not in ${places}`, `PATH: ${inWords(await installed())}`];
}
/**
 * The absolute path of a go command that can download others: from PATH, otherwise from the tool cache.
 * @throws SourceFailure if there is none
 */
async function bootstrapProgram({ installed, caches, target }) {
    const isBootstrap = (version) => (0,goVersion/* compareVersions */.Zy)(version, FIRST_BOOTSTRAP_VERSION) >= 0;
    const onPath = (await installed()).find((go) => isBootstrap(go.version));
    if (onPath !== undefined)
        return onPath.program;
    const cached = await newestCached(caches, isBootstrap);
    if (cached !== undefined)
        return goProgram({ ...cached, goos: target.goos });
    throw new SourceFailure(`there is no Go ${FIRST_BOOTSTRAP_VERSION.name} or later that could download it`);
}
async function newestCached(caches, accept) {
    const found = await Promise.all(caches.map((cache) => findCached(cache, accept)));
    return found.flat().toSorted((left, right) => (0,goVersion/* compareVersions */.Zy)(right.version, left.version))[0];
}
function inWords(installed) {
    const words = installed.map(({ version, program, usable }) => {
        return `Go ${version.name} (${program}${usable ? '' : '; not an unmodified release, or in the module cache'})`;
    });
    return words.length === 0 ? 'no Go' : words.join(', ');
}

;// CONCATENATED MODULE: ./src/go/toolchain/verify.ts
/** @module The final check of a toolchain: which version really runs. */



/**
 * Makes sure that a toolchain that was found runs and has the expected version.
 * @throws UserError if it does not
 */
async function verifyToolchain(toolchain, host) {
    const { origin, goroot } = toolchain;
    const advice = origin === 'tool cache' ? `Remove ${goroot}; the next run installs it again.` : undefined;
    await verifyGo(toolchain, host, advice);
}
/** Whether a go command that reports this GOVERSION is the one that is expected. */
function isVersion(reported, { name }) {
    return reported === `go${name}`;
}
/**
 * Makes sure that the go command of a GOROOT runs and has the expected version.
 * @param advice what to do if it does not
 * @throws UserError if it does not
 */
async function verifyGo(go, host, advice) {
    const program = goProgram(go);
    const [says] = (await askGo(program, ['GOVERSION'], releaseEnvironment(host.env))) ?? [];
    if (isVersion(says, go.version))
        return;
    throw new errors/* UserError */.yo(`${program} should be Go ${go.version.name}, but ${says === undefined ? 'it does not run' : `it reports ${says}`}`, advice);
}

;// CONCATENATED MODULE: ./src/go/toolchain/setUpGo.ts
/** @module Setting up the pinned Go from the tool cache, PATH, go.dev or, as a last resort, the module proxy. */











/**
 * Finds or installs the requested Go; `verifyToolchain` makes sure that it runs. A Go on this machine is used for a range
 * that it satisfies; `stable` and `oldstable` always need a list of all versions, and `local` is the Go on PATH.
 * @throws UserError if there is no such version, if no source has it (with the reason for each), if a checksum is
 * missing or wrong, or if the version is older than a go.mod allows
 */
async function setUpGo(wanted, host) {
    const search = beginSearch(wanted, host);
    const found = wanted.request.kind === 'local' ? await localGo(search) : await findOrFetch(search);
    const { goos, goarch } = search.target;
    return { ...found, goos, goarch };
}
async function findOrFetch(search) {
    const { request } = search.wanted;
    return (await findHere(search, (version) => satisfies(version, request))) ?? fetchWanted(search);
}
/** @throws UserError if there is none on PATH, or one that cannot be used */
async function localGo({ installed, wanted }) {
    const [first] = await installed();
    if (first?.usable !== true)
        throw noLocalGo(wanted, first);
    const { version, goroot } = first;
    if ((0,goVersion/* compareVersions */.Zy)(version, goVersion/* FIRST_WITH_COVERAGE */.dg) < 0)
        throw tooOld(version.name, wanted.requestedBy);
    refuseTooOld(wanted, version);
    return { version, goroot, origin: 'PATH' };
}
function refuseTooOld(wanted, version) {
    if (wanted.minimum !== undefined && (0,goVersion/* compareVersions */.Zy)(version, wanted.minimum.version) < 0)
        throw olderThanModule(wanted, version.name, wanted.minimum);
}
async function fetchWanted(search) {
    const { wanted, host, target } = search;
    const tried = [...(await nothingHere(search))];
    const releases = await attempt(tried, goDev(host), () => fetchReleases(host, target));
    const version = await chooseVersion(search, releases, tried);
    refuseTooOld(wanted, version);
    return (
    // Only now is it known what `stable` means.
    (await findHere(search, (other) => (0,goVersion/* compareVersions */.Zy)(other, version) === 0)) ??
        (await fromGoDev(search, version, releases, tried)) ??
        (await fromModuleProxy(search, version, tried)));
}
/** The version to download: the requested one, or the newest in a list that satisfies the request. */
async function chooseVersion(search, releases, tried) {
    const { wanted } = search;
    if (releases === undefined && wanted.request.kind === 'exact')
        return wanted.request.version;
    const existing = releases?.map((release) => release.version) ??
        (await attempt(tried, MODULE_PROXY, () => proxyVersions(search)));
    if (existing === undefined)
        throw notAvailable(wanted, tried);
    const version = choose(wanted.request, existing);
    if (version === undefined)
        throw noSuchVersion(wanted, existing);
    return version;
}
async function fromGoDev({ host, target, store }, version, releases, tried) {
    const release = releases?.find((each) => (0,goVersion/* compareVersions */.Zy)(each.version, version) === 0);
    if (release === undefined)
        return undefined;
    const { archive } = release;
    return attempt(tried, goDev(host), async () => {
        if (archive === undefined)
            throw new SourceFailure(`there is no archive of Go ${version.name} for ${target.goos}/${target.goarch}`);
        const goroot = await placeInCache(store, version, async (staging) => {
            const made = await downloadArchive(version, archive, staging, host);
            await verifyGo({ version, goroot: made, goos: target.goos }, host);
            return made;
        });
        return { version, goroot, origin: 'go.dev' };
    });
}
async function fromModuleProxy(search, version, tried) {
    const { host, target, store, wanted } = search;
    const found = await attempt(tried, MODULE_PROXY, async () => {
        const program = await bootstrapProgram(search);
        const goroot = await placeInCache(store, version, async (staging) => {
            const made = await downloadByGo(program, version, staging, host);
            await verifyGo({ version, goroot: made, goos: target.goos }, host);
            return made;
        });
        return { version, goroot, origin: 'module proxy' };
    });
    if (found !== undefined)
        return found;
    const existing = await attempt([], MODULE_PROXY, () => proxyVersions(search));
    if (existing?.every((each) => (0,goVersion/* compareVersions */.Zy)(each, version) !== 0) === true)
        throw noSuchVersion(wanted, existing, tried);
    throw notAvailable(wanted, tried);
}
async function proxyVersions(search) {
    return listProxyVersions(await bootstrapProgram(search), search.target, search.host);
}
const MODULE_PROXY = 'module proxy';
function goDev({ downloadBase }) {
    return withoutCredentials(downloadBase);
}
/** The result of `work`; undefined after adding the reason to `tried` if the source failed. */
async function attempt(tried, source, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof SourceFailure))
            throw error;
        tried.push(`${source}: ${error.message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/go/toolchain/suiteToolchain.ts
/**
 * @module GOTOOLCHAIN as the suite sees it. Our own go commands stay with the pinned Go; a nested module whose go.mod
 * needs a newer one gets it inside the suite as it does under plain go test.
 */

/**
 * The value of the variable for the suite: the user's, or undefined to leave it unset. In place of another release that
 * it names, the pinned Go counts: only whether a go.mod can ask for a newer one stays.
 * @param lines of the modules that the suite is run in: if they would select another Go than the pinned one, none is
 * selected inside the suite either
 */
function suiteToolchain({ variable, effective }, pinned, lines) {
    const [first = '', suffix] = effective.split('+');
    const selects = first === 'auto' || first === 'path' ? first : suffix;
    if (selects === undefined || selects === '')
        return isPinned(first, pinned) ? variable : 'local';
    if (lines.some(({ toolchain }) => isNewer(toolchain, pinned)))
        return 'local';
    return isPinned(first, pinned) || first === selects ? variable : selects;
}
/** Go before 1.21 knows no value. */
function isPinned(value, pinned) {
    return value === '' || value === 'local' || value === `go${pinned.name}`;
}
function isNewer(toolchain, pinned) {
    const version = toolchain?.startsWith('go') === true ? (0,goVersion/* parseGoVersion */.SX)(toolchain) : undefined;
    return version !== undefined && (0,goVersion/* compareVersions */.Zy)(version, pinned) > 0;
}

;// CONCATENATED MODULE: ./src/go/toolchain/pinnedGo.ts
/** @module Deciding on the Go of a run, setting it up, and asking what it is. */











/**
 * Finds or downloads the Go of the run.
 * @throws UserError if the requested Go cannot be set up, with what was tried
 */
async function setUpPinnedGo(wanted, modules, host) {
    const { module, testModule, workspace } = modules;
    const pin = await resolvePin({
        goVersion: wanted.goVersion,
        goVersionFile: wanted.goVersionFile,
        base: wanted.workingDirectory,
        module,
        ...(testModule === undefined ? {} : { testModule }),
        ...(workspace === undefined ? {} : { workspace }),
    });
    const toolchain = await setUpGo(pin, { ...host, downloadBase: toolchain_host/* GO_DOWNLOADS */.rv, limits: toolchain_host/* NETWORK_LIMITS */.o });
    const ownEnv = goEnvironment(toolchain, host.env);
    const program = goProgram(toolchain);
    const { origin, goroot } = toolchain;
    const version = toolchain.version.name;
    const go = { program, env: ownEnv, platform: host.platform };
    const asking = (0,parallel/* both */.W)(settingsOf(go, wanted.workingDirectory), effectiveToolchain(go, wanted.workingDirectory, host.env));
    await verify(toolchain, asking, host);
    host.log.info(`Go ${version} from ${origin}, as ${pin.requestedBy} asks for ${requestText(pin, origin)}`);
    const [{ goos, goarch, experiments, goFlags, goCache, modCache, goTempDir }, effective] = await asking;
    await refuseOldCoverage(goroot, experiments);
    needBuildCache(goCache, host.env);
    const env = modCache === '' ? withModuleCache(ownEnv, host) : ownEnv;
    const { requestedBy } = pin;
    const info = { requested: pin.request.text, requestedBy, version, origin, goos, goarch };
    const lines = workspace === undefined ? [module, ...(testModule === undefined ? [] : [testModule])] : [workspace];
    const users = { variable: host.env.GOTOOLCHAIN, effective };
    return {
        goroot,
        program,
        env,
        info,
        goFlags,
        goTempDir,
        suiteToolchain: suiteToolchain(users, toolchain.version, lines),
        findings: pin.findings,
    };
}
/** GOTOOLCHAIN as the user has set it. Asked for this variable alone, no go command makes way for another release. */
async function effectiveToolchain(go, cwd, { GOTOOLCHAIN }) {
    const env = { ...go.env, GOTOOLCHAIN };
    return (await (0,goCommand/* goOutput */.w)({ ...go, env }, cwd, ['env', 'GOTOOLCHAIN'], 'asking Go for GOTOOLCHAIN')).trim();
}
/** @throws UserError with Go's message if a setting of the user's is not valid, or if it does not run */
async function settingsOf(go, cwd) {
    const target = ['GOOS', 'GOARCH', 'GOEXPERIMENT'];
    const args = ['env', 'GOVERSION', ...target, 'GOFLAGS', 'GOCACHE', 'GOMODCACHE', 'GOTMPDIR'];
    const answer = (await (0,goCommand/* goOutput */.w)(go, cwd, args, 'asking Go for its target')).split(/\r?\n/);
    const [reported = '', goos = '', goarch = '', experiments = '', ...places] = answer;
    const [goFlags = '', goCache = '', modCache = '', goTempDir = ''] = places;
    return { reported, goos, goarch, experiments, goFlags, goCache, modCache, goTempDir };
}
/** The settings tell the version too, unless they are not valid or experiments are added to it. */
async function verify(toolchain, asking, host) {
    const reported = await asking.then(([settings]) => settings.reported, () => undefined);
    if (!isVersion(reported, toolchain.version))
        await verifyToolchain(toolchain, host);
}
/** What was asked for, and why it is this version if others would do too. */
function requestText({ request: { kind, text } }, origin) {
    if (kind !== 'range')
        return text;
    return origin === 'PATH' || origin === 'tool cache'
        ? `${text}, and this one is installed (another is used if go-version names it)`
        : `${text}, of which it is the newest`;
}
/** Go itself would fail in the middle of the build. */
function needBuildCache(goCache, { GOCACHE: set = '' }) {
    if (goCache !== 'off' || set !== '')
        return;
    throw new errors/* UserError */.yo('Go has no place for its build cache, because HOME is not set', 'Set HOME, or GOCACHE to an absolute path.');
}
/** Without a module cache Go refuses any change to its runtime, as if GOROOT were in the module cache. */
function withModuleCache(env, { installDir, log }) {
    const directory = (0,external_node_path_.join)(installDir, 'go-integration-coverage-modules');
    log.info(`GOMODCACHE is ${directory}, because neither HOME, GOPATH nor GOMODCACHE is set`);
    return { ...env, GOMODCACHE: directory };
}
/** Releases before Go 1.25 can be told to build as before Go 1.20, when only tests had coverage. */
async function refuseOldCoverage(goroot, experiments) {
    const off = experiments.split(',').find((word) => word === 'nocoverageredesign' || word === 'none');
    const known = (0,external_node_path_.join)(goroot, 'src', 'internal', 'goexperiment', 'exp_coverageredesign_on.go');
    if (off === undefined || !(await (0,files/* isThere */.$B)(known)))
        return;
    throw new errors/* UserError */.yo(`GOEXPERIMENT=${experiments} turns off go build -cover, which measures the binaries`, `Remove ${off} from the environment, or from the file of go env -w (go env -u GOEXPERIMENT).`);
}

// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/stages/keptPlace.ts
/** @module Where a run keeps what later runs can use: Go, the launcher, the changed files of Go's runtime. */



/** One of our own folders: the tool cache may be writable as a whole, and this folder belong to another user. */
const FOLDER = 'go-integration-coverage-preserve';
/**
 * The tool cache, or if nothing can be written there, which the log says, the user's cache directory. As a last resort, a
 * directory of the run, which keeps nothing.
 */
async function keptPlace({ toolCacheDir, env, platform, log }, { root }) {
    const places = [toolCacheDir, ...userCache(env, platform), (0,external_node_path_.join)(root, 'cache')];
    const found = await (0,directories/* firstWritable */.n$)(places.map((place) => (0,external_node_path_.join)(place, FOLDER)));
    const place = found === undefined ? toolCacheDir : (0,external_node_path_.dirname)(found);
    if (place !== toolCacheDir)
        log.info(`${toolCacheDir} cannot be written to: ${place} is used instead`);
    return place;
}
/** None if the user has no home. */
function userCache(env, platform) {
    try {
        return [(0,toolchain_host/* cacheDirectory */.o3)(env, platform)];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
// EXTERNAL MODULE: ./src/inputs/publishingInputs.ts
var publishingInputs = __webpack_require__(79425);
// EXTERNAL MODULE: ./src/inputs/storingInputs.ts
var storingInputs = __webpack_require__(96710);
;// CONCATENATED MODULE: ./src/process/childEnvironment.ts
/**
 * @module The environment of the processes that we start. The runner gives an action more than a `run:` step gets: the
 * job's tokens, the inputs, and the files that set the job's outputs, variables and PATH. Tests are untrusted code and
 * get none of these.
 */


/** Variables that name files whose content takes effect in the job (actions/runner, FileCommandManager.cs). */
const COMMAND_FILES = [
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
    'GITHUB_ARTIFACTS_LIST',
];
const OF_ACTIONS = /^(?:ACTIONS|INPUT|STATE)_/;
const ID_TOKEN = /^ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)$/;
/**
 * The environment as a `run:` step has it: without what the runner gives to actions only. Everything that the workflow
 * sets stays, even a token with the same value as our own. Creates the stand-ins for the runner's files.
 * @returns the same environment outside GitHub Actions
 */
async function childEnvironment(env, options) {
    if (env.GITHUB_ACTIONS !== 'true')
        return { env, removed: [] };
    const child = scrubEnvironment(env, options);
    for (const [name, path] of Object.entries(child))
        if (path !== undefined && path !== env[name])
            await (0,promises_.writeFile)(path, '');
    const removed = Object.keys(env).filter((name) => env[name] !== undefined && !(name in child));
    return { env: child, removed: removed.toSorted() };
}
/** The environment as childEnvironment returns it in a job, without creating files. */
function scrubEnvironment(env, { scratch, passIdToken }) {
    // On Windows the names of variables are case-insensitive.
    const windows = env.RUNNER_OS === 'Windows';
    const child = {};
    for (const [name, value] of Object.entries(env)) {
        const known = windows ? name.toUpperCase() : name;
        const wanted = passIdToken && ID_TOKEN.test(known);
        if (OF_ACTIONS.test(known) && !wanted)
            continue;
        child[name] = value !== undefined && COMMAND_FILES.includes(known) ? (0,external_node_path_.join)(scratch, known) : value;
    }
    return child;
}

;// CONCATENATED MODULE: ./src/stages/suiteEnvironment.ts
/** @module The environment of the suite, and a word in the log about every variable in which it differs from ours. */




const OWN_INPUTS = new Set([...definitions/* INPUTS */.mc, ...publishingInputs/* PUBLISHING_INPUTS */.i8, ...storingInputs/* STORING_INPUTS */.hX, ...storingInputs/* HIDDEN_INPUTS */.pv].map(({ name }) => `INPUT_${name.toUpperCase()}`));
/** Our own environment without what only actions get, and without a GOCOVERDIR of the caller's. */
async function suiteEnvironment(passIdToken, { scratch }, { env: ours, log }) {
    const { env, removed } = await childEnvironment(ours, { scratch, passIdToken });
    if (removed.length > 0)
        log.info(removedText(removed));
    if (env.GOCOVERDIR !== undefined && env.GOCOVERDIR !== '')
        log.info(`GOCOVERDIR=${env.GOCOVERDIR} is not used: the suite gets a directory of this run, and its data is in the report's covdata`);
    return { ...env, GOCOVERDIR: undefined };
}
/** Names every variable but our own inputs: one of the user's may be among them. */
function removedText(removed) {
    const others = removed.filter((name) => !OWN_INPUTS.has(name.toUpperCase()));
    const inputs = others.length < removed.length ? ['the inputs (INPUT_*)'] : [];
    return `Not passed on to the suite: ${[...others, ...inputs].join(', ')}`;
}

;// CONCATENATED MODULE: ./src/stages/setUp.ts
/** @module The first stage: finds the modules of a run, and sets up the pinned Go. */











/**
 * Finds the modules and sets up Go.
 * @throws UserError for what the user can fix; Interrupted if the run was interrupted meanwhile
 */
async function setUp(inputs, directories, host) {
    const started = new Date();
    const modules = await (0,packages_modules/* findModules */.th)(inputs, host.env);
    const binDir = inputs.binDir ?? directories.bin;
    await makeBinDir(binDir);
    const kept = await keptPlace(host, directories);
    // Before Go is looked for: a go command on PATH may belong to the checkout.
    const env = await suiteEnvironment(inputs.passIdToken, directories, host);
    const pinned = await unlessInterrupted(host.stop, () => host.log.group('Set up Go', () => setUpPinnedGo(inputs, modules, { ...host, env, installDir: kept })));
    const go = {
        program: pinned.program,
        env: pinned.env,
        platform: host.platform,
    };
    const findings = [...pinned.findings, ...workspaceFindings(modules)];
    return {
        started,
        modules,
        pinned: { ...pinned, findings },
        go,
        packages: new PackageLists(go),
        functions: new TestFunctions(go),
        keptPlace: kept,
        binDir,
    };
}
function workspaceFindings(modules) {
    const title = 'One module of the workspace is measured';
    return (0,finding/* findingIfAny */.HN)('workspace-module', title, (0,packages_modules/* unmeasuredModules */.px)(modules));
}
/** Called before Go is downloaded and anything is built, so that no work is lost. */
async function makeBinDir(path) {
    await (0,directories/* makeWritableDirectory */.mP)(path).catch((cause) => {
        throw new errors/* UserError */.yo(`bin-dir: binaries cannot be written to ${path}: ${(0,systemFault/* systemReason */.uc)(cause)}`, 'Name a directory that can be written to.', { cause });
    });
}
/**
 * The result of work that an interrupt makes pointless. Whatever fails after an interrupt fails because of it: Ctrl-C
 * reaches the go command as well.
 * @throws Interrupted if the run was interrupted meanwhile and the work failed
 */
async function unlessInterrupted(stop, work) {
    try {
        return await work();
    }
    catch (error) {
        (0,interrupt/* refuseInterrupted */.NQ)(stop);
        throw error;
    }
}


/***/ })

};
