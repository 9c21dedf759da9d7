export const id = 5488;
export const ids = [5488];
export const modules = {

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

/***/ 2102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ absolutePatterns),
/* harmony export */   Q4: () => (/* binding */ patternsByGroup),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   fg: () => (/* binding */ listByGroup)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88020);
/* harmony import */ var _support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22268);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52780);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1809);
/** @module Package patterns of the user's for groups of modules, as the go command understands them in each. */





/** The go command's pattern for every package below a directory. */
const EVERYTHING = './...';
/**
 * The patterns for each group, in their order. A relative pattern begins in each root of a group; in the directory of a
 * workspace, `./...` is one pattern for each module below, as the go command's own would stop at their go.mod files.
 * @returns for several roots without what is in none of them; a group may be left without patterns
 */
async function patternsByGroup(groups, patterns) {
    const [only] = groups;
    // As the user wrote them.
    if (groups.length === 1 && only.roots.length === 1 && !only.isWhole)
        return [patterns];
    const found = groups.map(() => []);
    for (const pattern of patterns) {
        const all = groups.map((group) => placedPatterns(groups, group, pattern));
        const there = await Promise.all(all.map(existing));
        const isAnywhere = there.some(({ length }) => length > 0);
        // What is nowhere is left to the go command, which says so.
        for (const [i, each] of (isAnywhere ? there : all).entries())
            found[i]?.push(...each.map(({ text }) => text));
    }
    return found.map((each) => [...new Set(each)]);
}
/**
 * What is listed in each group. An import path that only some of the groups know is no error.
 * @param list lists the packages of patterns in a directory
 * @throws NoSuchPackage if no group has a package that is named
 */
async function listByGroup(groups, patterns, list) {
    const placed = await patternsByGroup(groups, patterns);
    const missing = new Map();
    const listed = await Promise.all(groups.map(async ({ cwd }, i) => {
        const own = placed[i] ?? [];
        if (own.length === 0)
            return [];
        try {
            return await list(cwd, own);
        }
        catch (error) {
            if (!(error instanceof _packages_js__WEBPACK_IMPORTED_MODULE_4__/* .NoSuchPackage */ .dB) || groups.length === 1)
                throw error;
            const { importPath } = error;
            if (!own.includes(importPath))
                throw error;
            missing.set(importPath, [...(missing.get(importPath) ?? []), error]);
            const others = own.filter((pattern) => pattern !== importPath);
            return others.length === 0 ? [] : list(cwd, others);
        }
    }));
    for (const [importPath, errors] of missing) {
        const [nowhere] = errors;
        if (nowhere !== undefined && errors.length === placed.filter((own) => own.includes(importPath)).length)
            throw nowhere;
    }
    return listed;
}
/** Patterns with absolute paths in the place of relative ones, each once. */
async function absolutePatterns(groups, patterns) {
    const placed = await patternsByGroup(groups, patterns);
    const all = groups.flatMap(({ cwd }, i) => (placed[i] ?? []).map((pattern) => (isRelative(pattern) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, pattern) : pattern)));
    return [...new Set(all)];
}
function placedPatterns(groups, group, pattern) {
    if (!isRelative(pattern)) {
        const owners = groups.filter((each) => hasPackagesOf(each, pattern));
        // Of a module that none of them has: a dependency of any.
        return owners.length === 0 || owners.includes(group) ? [{ text: pattern, directory: undefined }] : [];
    }
    return group.roots.flatMap((root) => {
        const [, start = '', rest = ''] = /^(.*?)(\/\.\.\.)?$/.exec(pattern) ?? [];
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, start);
        const places = group.isWhole && rest !== '' ? modulesFrom(group, directory) : [directory];
        return places.map((place) => ({
            text: `${pathFrom(group.cwd, place)}${rest}`,
            directory: start.includes('...') ? undefined : place,
        }));
    });
}
function hasPackagesOf({ modules }, pattern) {
    const [start = pattern] = pattern.split('...', 1);
    const base = start.replace(/\/$/, '');
    return modules.some(({ path }) => base === path || base.startsWith(`${path}/`) || (start !== pattern && path.startsWith(base)));
}
/** The modules in a directory and below it, and the directory itself if it is within a module. */
function modulesFrom({ modules }, directory) {
    const dirs = modules.map(_module_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleDir */ .Mf);
    const below = dirs.filter((dir) => dir === directory || (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(directory, dir) !== undefined);
    const isWithin = dirs.some((dir) => (0,_support_pathsWithin_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(dir, directory) !== undefined);
    return isWithin || below.length === 0 ? [directory, ...below] : below;
}
async function existing(patterns) {
    const there = await Promise.all(patterns.map(async ({ directory }) => directory === undefined || (0,_support_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectory */ .wd)(directory)));
    return patterns.filter((_, i) => there[i]);
}
/** As the go command takes it for a path: `.`, `./cmd`, `../lib`. */
function pathFrom(cwd, directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, directory).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    if (path === '')
        return '.';
    return /^\.\.(\/|$)/.test(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : `./${path}`;
}
function isRelative(pattern) {
    return /^\.\.?(\/|$)/.test(pattern);
}


/***/ }),

/***/ 62366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  th: () => (/* binding */ findModules),
  F8: () => (/* binding */ groupOf),
  XG: () => (/* binding */ modulesOf),
  nD: () => (/* binding */ modulesWithin),
  px: () => (/* binding */ unmeasuredModules)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
// EXTERNAL MODULE: ./src/go/packages/module.ts
var packages_module = __webpack_require__(52780);
// EXTERNAL MODULE: ./src/go/packages/modulePlaces.ts
var modulePlaces = __webpack_require__(69652);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/go/packages/moduleTree.ts
var moduleTree = __webpack_require__(96124);
;// CONCATENATED MODULE: ./src/go/packages/samePackages.ts
/** @module Modules that cannot be measured together, because they have packages of the same import paths. */






const WHY = "Go's coverage data names packages by their import paths alone, so their figures would be mixed.";
const ADVICE = 'Rename one of the modules, or measure each in a run of its own; two that report on the same workflow run need an `id` each.';
/**
 * Refuses two modules with the same packages.
 * @param modules a module may be in it several times
 * @throws UserError that names their go.mod files
 */
async function refuseSamePackages(modules) {
    const known = new Map();
    const places = new Set();
    for (const module of modules) {
        // Their go.mod files may be links to one file.
        const place = await (0,promises_.realpath)((0,packages_module/* moduleDir */.Mf)(module));
        if (places.has(place))
            continue;
        places.add(place);
        const other = known.get(module.path);
        if (other !== undefined)
            refuse(other, module, `have the same module path, ${module.path}`);
        known.set(module.path, module);
    }
    const unique = [...known.values()];
    for (const outer of unique)
        for (const inner of unique) {
            const shared = await sharedPackage(outer, inner);
            if (shared !== undefined)
                refuse(outer, inner, `both have the package ${shared}`);
        }
}
function refuse(one, other, what) {
    throw new errors/* UserError */.yo(`${one.file} and ${other.file} ${what}`, `${WHY} ${ADVICE}`);
}
/** A package in a directory of one module whose import path is within the other; undefined if there is none. */
async function sharedPackage(outer, inner) {
    if (!inner.path.startsWith(`${outer.path}/`))
        return undefined;
    const dir = (0,external_node_path_.join)((0,packages_module/* moduleDir */.Mf)(outer), inner.path.slice(outer.path.length));
    // Usually it is the other module itself, or there is nothing.
    if (!(await (0,files/* isDirectory */.wd)(dir)) || (await (0,promises_.realpath)(dir)) === (await (0,promises_.realpath)((0,packages_module/* moduleDir */.Mf)(inner))))
        return undefined;
    const own = await (0,moduleTree/* packagesInTree */.b)({ path: inner.path, dir: (0,packages_module/* moduleDir */.Mf)(inner) });
    const outside = await (0,moduleTree/* packagesInTree */.b)({ path: outer.path, dir: (0,packages_module/* moduleDir */.Mf)(outer) });
    return [...own].find((importPath) => outside.has(importPath));
}

// EXTERNAL MODULE: ./src/go/packages/selection.ts
var selection = __webpack_require__(4916);
;// CONCATENATED MODULE: ./src/go/packages/modules.ts
/** @module The modules of a run: those with the main packages, and those with the tests if they are others. */








/**
 * Finds the modules of the directories.
 * @throws UserError for a directory that does not exist, is not in a module, or is in a module that the workspace leaves
 * out, for a glob that matches no module, and for two modules with the same packages
 */
async function findModules({ workingDirectories, testDirectories, base }, env) {
    const groups = await groupsOf('working-directory', workingDirectories, base, env);
    const testGroups = testDirectories.length === 0 ? groups : await groupsOf('test-directory', testDirectories, base, env);
    await refuseSamePackages([...groups, ...testGroups].flatMap(({ modules }) => modules));
    const measured = mapSome(modulesOf(groups), (module) => ({ path: module.path, dir: (0,packages_module/* moduleDir */.Mf)(module) }));
    return { groups, testGroups, measured, top: topOf(groups, measured) };
}
/** The modules of groups, each once. */
function modulesOf(groups) {
    const [first] = groups;
    const all = new Map(groups.flatMap(({ modules }) => modules).map((module) => [module.file, module]));
    const [module = first.modules[0], ...others] = all.values();
    return [module, ...others];
}
/** The modules of the workspaces that are not measured, as paths from its directory. */
function unmeasuredModules({ groups, measured }) {
    const dirs = new Set(measured.map(({ dir }) => dir));
    return groups.flatMap(({ workspace }) => workspace === undefined
        ? []
        : workspace.modules
            .filter((module) => !dirs.has(module))
            .map((module) => (0,external_node_path_.relative)((0,external_node_path_.dirname)(workspace.file), module) || '.'));
}
/**
 * The measured modules whose code the builds of a group can contain: its own, those of its workspace, and those that
 * replace directives name.
 */
async function modulesWithin({ modules, workspace }, measured) {
    const own = new Set(modules.map(({ file }) => file));
    const named = [...(workspace?.modules ?? []), ...(workspace?.replacements ?? [])];
    const within = new Set(await Promise.all([...named, ...modules.flatMap(({ replacements }) => replacements), ...[...own].map(external_node_path_.dirname)].map(real)));
    const dirs = await Promise.all(measured.map(async ({ dir }) => real(dir)));
    return measured.filter((_, i) => within.has(dirs[i] ?? ''));
}
/** The group that a package belongs to by its import path; the first if none has its module. */
function groupOf(groups, importPath) {
    const owners = groups.flatMap((group) => group.modules.map(({ path }) => ({ path, group })));
    return (0,selection/* moduleOf */.cD)(owners, importPath)?.group ?? groups[0];
}
function mapSome([first, ...others], map) {
    return [map(first), ...others.map(map)];
}
async function groupsOf(input, directories, base, env) {
    const places = await (0,modulePlaces/* placesOf */.ek)(input, directories, base, env);
    const groups = new Map();
    for (const place of places) {
        const key = place.workspace?.file ?? place.modules[0].file;
        const known = groups.get(key);
        groups.set(key, known === undefined ? groupAt(place) : joined(known, place));
    }
    const [first, ...others] = groups.values();
    if (first === undefined)
        throw new errors/* UserError */.yo(`${input} names no directory`, 'Name one, such as `.`.');
    return [first, ...others];
}
function groupAt({ directory, modules, workspace, isWhole }) {
    return { cwd: directory, roots: [directory], modules, workspace, isWhole };
}
/** With another directory of the same workspace, or of the same module. */
function joined(group, place) {
    const { workspace } = place;
    const isWhole = group.isWhole || place.isWhole;
    const top = workspace === undefined ? group.cwd : (0,external_node_path_.dirname)(workspace.file);
    const [root, ...roots] = group.roots;
    return {
        cwd: top,
        roots: isWhole ? [top] : [root, ...roots, place.directory],
        modules: modulesOf([group, groupAt(place)]),
        workspace,
        isWhole,
    };
}
function topOf(groups, measured) {
    const [{ isWhole, cwd }] = groups;
    if (groups.length === 1 && isWhole)
        return cwd;
    return measured.length === 1 ? measured[0].dir : (0,pathsWithin/* commonDirectory */.hH)(measured.map(({ dir }) => dir));
}
async function real(path) {
    return (0,promises_.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 1809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ refuseFiles),
/* harmony export */   SS: () => (/* binding */ FileNotPackage),
/* harmony export */   U7: () => (/* binding */ PackageLists),
/* harmony export */   dB: () => (/* binding */ NoSuchPackage)
/* harmony export */ });
/* unused harmony export listPackages */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88020);
/* harmony import */ var _goCommand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95217);
/** @module Listing packages with the go command. */




/** A pattern names a package that the go command does not find. */
class NoSuchPackage extends _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    importPath;
    /** @param reason Go's own message */
    constructor(importPath, reason) {
        // To find the packages of a pattern, Go loads all modules, of which any may fail.
        super(importPath.includes('...')
            ? `the packages ${importPath} cannot be listed`
            : `there is no package ${importPath}`, reason);
        this.importPath = importPath;
    }
}
/** A pattern names a file, which the go command would take for a package of its own, that belongs to no module. */
class FileNotPackage extends _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    pattern;
    constructor(pattern) {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(pattern).replaceAll('\\', '/');
        const named = /^(?:\.|[/]|[A-Za-z]:)/.test(directory) ? directory : `./${directory}`;
        super(`${pattern} is a file, not a package`, `Write the directory with the package instead: ${named}`);
        this.pattern = pattern;
    }
}
const FIELDS = 'ImportPath,Name,Dir,Module,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,Error';
/** Package lists; those of `list` are requested from the go command only once: nothing in a run changes the sources. */
class PackageLists {
    go;
    listed = new Map();
    constructor(go) {
        this.go = go;
    }
    /** The result of `listPackages`, from memory if it was requested before. */
    async list(cwd, patterns, flags = []) {
        const key = JSON.stringify([cwd, patterns, flags]);
        return remembered(this.listed, key, async () => listPackages(this.go, cwd, patterns, flags));
    }
    /** Like `list`, with what the tests import, for which the go command loads those packages as well. */
    async listWithTests(cwd, patterns, flags = []) {
        const fields = `-json=${FIELDS},TestImports,XTestImports`;
        const listed = await listing(this.go, cwd, patterns, [fields, ...flags]);
        return listed.map((item) => ({
            ...toPackage(item),
            testImports: [...(item.TestImports ?? []), ...(item.XTestImports ?? [])],
        }));
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
 * @throws NoSuchPackage with Go's own message for a pattern that names no package, and FileNotPackage for a file beside packages
 */
async function listPackages(go, cwd, patterns, flags = []) {
    // -find: without loading what they import, which takes most of the time.
    const listed = await listing(go, cwd, patterns, ['-find', `-json=${FIELDS}`, ...flags]);
    return listed.map(toPackage);
}
async function listing(go, cwd, patterns, flags) {
    if (!patterns.every((pattern) => pattern.endsWith('.go')))
        await refuseFiles(cwd, patterns);
    const args = ['list', '-e', ...flags, '--', ...patterns];
    const listed = parseJsonStream(await (0,_goCommand_js__WEBPACK_IMPORTED_MODULE_3__/* .goOutput */ .w)(go, cwd, args, `listing the packages ${patterns.join(' ')}`));
    const missing = listed.find((item) => item.Dir === undefined && item.Error !== undefined);
    if (missing?.Error !== undefined) {
        throw new NoSuchPackage(missing.ImportPath, missing.Error.Err);
    }
    return listed;
}
/**
 * Like the go command, for which a name that ends with .go may be a package too: example.com/nats.go.
 * @throws FileNotPackage for the first pattern that names a file
 */
async function refuseFiles(cwd, patterns) {
    for (const pattern of patterns)
        if (pattern.endsWith('.go') && (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFile */ .fo)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, pattern))))
            throw new FileNotPackage(pattern);
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
        testFiles: testFiles.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, file)),
    };
}
/** go list writes a sequence of indented objects; each ends with a brace in the first column. */
function parseJsonStream(text) {
    return text
        .split(/^\}\r?\n/m)
        .filter((part) => part.trim() !== '')
        .map((part) => JSON.parse(`${part}}`));
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

/***/ 9034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ askGo),
/* harmony export */   KL: () => (/* binding */ probeEnvironment),
/* harmony export */   vI: () => (/* binding */ releaseEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49072);
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
        const result = await (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .capture */ .Fg)(program, ['env', ...variables], {
            // A directory without a go.mod of the user's.
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program),
            env: probeEnvironment(env),
        });
        const lines = result.stdout.split(/\r?\n/);
        return result.exitCode === 0 && lines.length > variables.length ? lines : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ resolvePin),
/* harmony export */   e: () => (/* binding */ olderThanModule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _findings_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44879);
/* harmony import */ var _packages_module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52780);
/* harmony import */ var _goVersion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97508);
/* harmony import */ var _versionRequest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77013);
/** @module The pin: which Go is requested, and by what. */







/**
 * Decides which Go is used. The first of these that is set counts: go-version, go-version-file, the toolchain line of
 * go.work, its go line, the toolchain line of go.mod, its go line. Of several files, the one that needs the newest Go.
 * @throws UserError for a version that does not parse or is older than Go 1.20 or a go.mod allows, and for a
 * go-version-file without a version
 */
async function resolvePin(sources) {
    const wanted = await wantedBy(sources);
    const minimum = minimumOf([
        ...sources.groups.flatMap(({ modules, workspace }) => [...modules, ...(workspace ? [workspace] : [])]),
        ...(sources.testModules ?? []),
    ]);
    if (minimum === undefined)
        return wanted;
    const request = (0,_versionRequest_js__WEBPACK_IMPORTED_MODULE_6__/* .notBefore */ .$F)(wanted.request, minimum.version);
    if (request === undefined)
        throw olderThanModule(wanted, wanted.request.text, minimum);
    return { ...wanted, request, minimum };
}
/** The error for a Go that a go.mod does not allow; Go's own would be less clear. */
function olderThanModule(wanted, version, minimum) {
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${minimum.file} needs Go ${minimum.version.name} or later, but ${wanted.requestedBy} asks for Go ${version}`, `Ask for Go ${minimum.version.name} or later, or lower the go line of that file.`);
}
async function wantedBy(sources) {
    const { goVersion, goVersionFile, base, groups } = sources;
    if (goVersion !== undefined)
        return explicit(goVersion, 'go-version');
    if (goVersionFile !== undefined)
        return fromFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, goVersionFile), goVersionFile);
    return highest(groups, base) ?? newestInstead(groups[0].modules[0], 'go.mod');
}
/** What asks for the newest Go; undefined if no file asks for one that can be used. */
function highest(groups, base) {
    const isOnly = groups.length === 1 && groups[0].modules.length === 1;
    const asked = (lines) => {
        if (lines === undefined)
            return [];
        const name = isOnly ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(lines.file) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, lines.file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        const pin = fromGoLines(lines, name, lines.file);
        return pin === undefined ? [] : [pin];
    };
    const pins = groups.flatMap(({ workspace, modules }) => {
        const shared = asked(workspace);
        return shared.length > 0 ? shared : modules.flatMap(asked);
    });
    const [first, ...others] = pins.toSorted((one, other) => (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Zy)(asking(other), asking(one)));
    if (first === undefined || others.length === 0)
        return first;
    return { ...first, requestedBy: `${first.requestedBy} (the highest of ${pins.length})` };
}
/** The version that a go or toolchain line names. */
function asking({ request }) {
    return (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGoVersion */ .SX)(request.text) ?? _goVersion_js__WEBPACK_IMPORTED_MODULE_5__/* .FIRST_WITH_COVERAGE */ .dg;
}
function explicit(text, requestedBy) {
    return { request: (0,_versionRequest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersionRequest */ .Hd)(text, requestedBy), requestedBy, findings: [] };
}
/** A go line is only a minimum, so the newest Go is used if it names one before Go 1.20, or if there is none. */
function newestInstead(lines, name) {
    const title = lines.go === undefined
        ? `${name} has no go line: the newest Go is used`
        : `${name} asks for Go ${lines.go}: the newest Go is used instead`;
    return {
        request: (0,_versionRequest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersionRequest */ .Hd)('stable', name),
        requestedBy: 'the default',
        findings: [
            (0,_findings_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('go-version-default', title, {
                fix: `Set go-version, or raise the go line of ${name}, to pin the version.`,
                evidence: [lines.file],
            }),
        ],
    };
}
async function fromFile(file, shown) {
    const text = await readVersionFile(file, shown);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    const requestedBy = `go-version-file ${shown}`;
    if (name === 'go.mod' || name === 'go.work') {
        const lines = { ...(0,_packages_module_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGoLines */ .pw)(text), file };
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
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`go-version-file: ${shown} contains no Go version`, 'It needs a go or toolchain line (go.mod, go.work), a line such as `golang 1.26.8` (.tool-versions), or just the version (.go-version).');
}
/** Undefined if the lines ask for a Go before 1.20, or for none. */
function fromGoLines(lines, name, file) {
    const { go, toolchain } = lines;
    if (toolchain !== undefined && toolchain !== 'default')
        return explicitToolchain(toolchain, `the toolchain line of ${name}`);
    if (go === undefined)
        return undefined;
    const version = (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGoVersion */ .SX)(go);
    if (version === undefined || go.startsWith('go'))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file}: \`go ${go}\` is not a Go version`, 'Write it like `go 1.26.0`.');
    if (isBeforeCoverage(version))
        return undefined;
    return explicit(go, `the go line of ${name}`);
}
function explicitToolchain(toolchain, requestedBy) {
    if (!toolchain.startsWith('go') || (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGoVersion */ .SX)(toolchain) === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${requestedBy} asks for ${toolchain}, which is not a Go release`, 'Write it like `toolchain go1.26.8`, or set go-version.');
    return explicit(toolchain.slice('go'.length), requestedBy);
}
function minimumOf(files) {
    return files
        .flatMap(({ go, file }) => {
        const version = go === undefined ? undefined : (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGoVersion */ .SX)(go);
        return version === undefined || isBeforeCoverage(version) ? [] : [{ version, file }];
    })
        .toSorted((left, right) => (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Zy)(left.version, right.version))
        .at(-1);
}
function isBeforeCoverage(version) {
    return (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Zy)(version, _goVersion_js__WEBPACK_IMPORTED_MODULE_5__/* .FIRST_WITH_COVERAGE */ .dg) < 0;
}
async function readVersionFile(file, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        const why = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(cause) === 'ENOENT' ? 'does not exist' : `cannot be read (${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(cause) ?? ''})`;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`go-version-file: ${shown} ${why}`, `It was looked for at ${file}.`, { cause });
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


/***/ }),

/***/ 47419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ setUpGo)
});

// EXTERNAL MODULE: ./src/go/toolchain/pin.ts
var pin = __webpack_require__(7281);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
// EXTERNAL MODULE: ./src/go/toolchain/versionRequest.ts
var versionRequest = __webpack_require__(77013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
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
// EXTERNAL MODULE: ./src/go/toolchain/goProbe.ts
var goProbe = __webpack_require__(9034);
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
    const env = { ...(0,goProbe/* probeEnvironment */.KL)(host.env), GO111MODULE: 'on' };
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
        ...(0,goProbe/* probeEnvironment */.KL)(host.env),
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
/**
 * The error for a version that no source has or that none could be asked for.
 * @param tried a line for each source
 * @param local the version of the Go on PATH, if the module can be measured with it
 */
function notAvailable({ request, requestedBy }, tried, local) {
    const sources = 'Put that Go on PATH or into the tool cache, or allow this machine to reach go.dev or, with Go 1.21 or later on PATH, a module proxy (GOPROXY).';
    return new errors/* UserError */.yo([`Go ${request.text}, which ${requestedBy} asks for, could not be set up`, ...listed(tried)].join('\n'), local === undefined
        ? sources
        : `${sources} Or measure with Go ${local.name} from PATH: go-version: local.`);
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

// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
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
    const [plain, root, cache] = (await (0,goProbe/* askGo */.IL)(program, ['GOVERSION', 'GOROOT', 'GOMODCACHE'], env)) ?? [];
    if (plain !== undefined && !plain.includes(' '))
        return { name: plain, goroot: root, modCache: cache };
    const [name, goroot] = (await (0,goProbe/* askGo */.IL)(program, ['GOVERSION', 'GOROOT'], (0,goProbe/* releaseEnvironment */.vI)(env))) ?? [];
    const [modCache] = (await (0,goProbe/* askGo */.IL)(program, ['GOMODCACHE'], env)) ?? [];
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

// EXTERNAL MODULE: ./src/go/toolchain/target.ts
var toolchain_target = __webpack_require__(50421);
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

// EXTERNAL MODULE: ./src/go/toolchain/toolchain.ts
var toolchain = __webpack_require__(65273);
;// CONCATENATED MODULE: ./src/go/toolchain/search.ts







/** Describes the search. Nothing is looked at yet. */
function beginSearch(wanted, host) {
    const target = (0,toolchain_target/* targetOf */.$)(host.platform, host.arch);
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
        return (0,toolchain/* goProgram */.j)({ ...cached, goos: target.goos });
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

// EXTERNAL MODULE: ./src/go/toolchain/verify.ts
var verify = __webpack_require__(55225);
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
    return (await findHere(search, (version) => (0,versionRequest/* satisfies */.ib)(version, request))) ?? fetchWanted(search);
}
/** @throws UserError if there is none on PATH, or one that cannot be used */
async function localGo({ installed, wanted }) {
    const [first] = await installed();
    if (first?.usable !== true)
        throw noLocalGo(wanted, first);
    const { version, goroot } = first;
    if ((0,goVersion/* compareVersions */.Zy)(version, goVersion/* FIRST_WITH_COVERAGE */.dg) < 0)
        throw (0,versionRequest/* tooOld */.Yo)(version.name, wanted.requestedBy);
    refuseTooOld(wanted, version);
    return { version, goroot, origin: 'PATH' };
}
/** The version that `local` would measure with; undefined if it cannot. */
async function localVersion({ installed, wanted: { minimum } }) {
    const [first] = await installed();
    if (first?.usable !== true)
        return undefined;
    const least = [goVersion/* FIRST_WITH_COVERAGE */.dg, ...(minimum === undefined ? [] : [minimum.version])];
    return least.every((version) => (0,goVersion/* compareVersions */.Zy)(first.version, version) >= 0) ? first.version : undefined;
}
function refuseTooOld(wanted, version) {
    if (wanted.minimum !== undefined && (0,goVersion/* compareVersions */.Zy)(version, wanted.minimum.version) < 0)
        throw (0,pin/* olderThanModule */.e)(wanted, version.name, wanted.minimum);
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
        throw notAvailable(wanted, tried, await localVersion(search));
    const version = (0,versionRequest/* choose */.Sw)(wanted.request, existing);
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
            await (0,verify/* verifyGo */.sw)({ version, goroot: made, goos: target.goos }, host);
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
            await (0,verify/* verifyGo */.sw)({ version, goroot: made, goos: target.goos }, host);
            return made;
        });
        return { version, goroot, origin: 'module proxy' };
    });
    if (found !== undefined)
        return found;
    const existing = await attempt([], MODULE_PROXY, () => proxyVersions(search));
    if (existing?.every((each) => (0,goVersion/* compareVersions */.Zy)(each, version) !== 0) === true)
        throw noSuchVersion(wanted, existing, tried);
    throw notAvailable(wanted, tried, await localVersion(search));
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


/***/ }),

/***/ 50421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
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


/***/ }),

/***/ 65273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ goEnvironment),
/* harmony export */   j: () => (/* binding */ goProgram)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49072);
/** @module A Go toolchain that is set up, and the environment that selects it. */


/** The absolute path of its go command. */
function goProgram(toolchain) {
    return toolchain.goos === 'windows'
        ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(toolchain.goroot, 'bin', 'go.exe')
        : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(toolchain.goroot, 'bin', 'go');
}
/**
 * An environment in which this Go is the only one that runs: it comes first on PATH, does not switch to another release,
 * and ignores a GOROOT of another one.
 */
function goEnvironment(toolchain, env) {
    const { GOROOT: inherited, ...rest } = env;
    const kept = inherited === toolchain.goroot ? env : rest;
    const path = toolchain.goos === 'windows' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    return { ...(0,_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .prependPath */ ._E)(kept, path.join(toolchain.goroot, 'bin')), GOTOOLCHAIN: 'local' };
}


/***/ }),

/***/ 55225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZL: () => (/* binding */ verifyToolchain),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   sw: () => (/* binding */ verifyGo)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _goProbe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9034);
/* harmony import */ var _toolchain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65273);
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
    const program = (0,_toolchain_js__WEBPACK_IMPORTED_MODULE_2__/* .goProgram */ .j)(go);
    const [says] = (await (0,_goProbe_js__WEBPACK_IMPORTED_MODULE_1__/* .askGo */ .IL)(program, ['GOVERSION'], (0,_goProbe_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseEnvironment */ .vI)(host.env))) ?? [];
    if (isVersion(says, go.version))
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${program} should be Go ${go.version.name}, but ${says === undefined ? 'it does not run' : `it reports ${says}`}`, advice);
}


/***/ }),

/***/ 77013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ notBefore),
/* harmony export */   Hd: () => (/* binding */ parseVersionRequest),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   Yo: () => (/* binding */ tooOld),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/* harmony import */ var _goVersion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97508);
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
    const exact = minor === undefined ? ((0,_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoVersion */ .SX)(text) ?? semverCandidate(text)) : undefined;
    if (exact !== undefined) {
        if ((0,_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(exact, _goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_WITH_COVERAGE */ .dg) < 0)
            throw tooOld(text, origin);
        return { kind: 'exact', text, version: exact };
    }
    const range = minor === undefined ? rangeOf(text) : `${minor}.x`;
    if (range === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${origin}: "${text}" is not a Go version`, ALLOWED);
    if (!semver__WEBPACK_IMPORTED_MODULE_0___default().intersects(range, `>=${_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_WITH_COVERAGE */ .dg.semver}`))
        throw tooOld(text, origin);
    return { kind: 'range', text, range };
}
/** Whether a version satisfies the request; false for `stable` and `oldstable`, which need a list of all versions, and for `local`. */
function satisfies(version, request) {
    switch (request.kind) {
        case 'exact':
            return (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, request.version) === 0;
        case 'range':
            return ((0,_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, _goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_WITH_COVERAGE */ .dg) >= 0 && semver__WEBPACK_IMPORTED_MODULE_0___default().satisfies(version.semver, request.range));
        case 'stable':
        case 'oldstable':
        case 'local':
            return false;
    }
}
/** The newest of the existing versions that satisfies the request; undefined if there is none, and for `local`. */
function choose(request, existing) {
    if (request.kind === 'exact' || request.kind === 'range')
        return (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(existing.filter((version) => satisfies(version, request)));
    if (request.kind === 'local')
        return undefined;
    const releases = existing.filter(_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .isStable */ .MQ);
    const stable = (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(releases);
    if (stable === undefined || request.kind === 'stable')
        return stable;
    return (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(releases.filter((version) => semver__WEBPACK_IMPORTED_MODULE_0___default().lt(version.semver, `${(0,_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(stable)}.0`)));
}
/**
 * The request without versions below a minimum; undefined if none is left. `stable`, `oldstable` and `local` are
 * returned unchanged, as what they mean is known only later.
 */
function notBefore(request, minimum) {
    if (request.kind === 'exact')
        return (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(request.version, minimum) < 0 ? undefined : request;
    if (request.kind !== 'range')
        return request;
    // A language version such as 1.27 allows release candidates, but does not request them.
    const floor = `>=${minimum.semver.replace(/-0$/, '')}`;
    const range = request.range
        .split('||')
        .map((part) => `${new (semver__WEBPACK_IMPORTED_MODULE_0___default().Range)(part).range} ${floor}`)
        .filter((part) => semver__WEBPACK_IMPORTED_MODULE_0___default().intersects(part, part))
        .join(' || ');
    return range === '' ? undefined : { ...request, range };
}
/** Parses `1.27.0-rc.1`, the semantic version of `1.27rc1`. */
function semverCandidate(text) {
    const [, minor, stage, number] = /^(\d{1,4}\.\d{1,4})\.0-(rc|beta)\.(\d{1,3})$/.exec(text) ?? [];
    if (minor === undefined || stage === undefined || number === undefined)
        return undefined;
    return (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoVersion */ .SX)(`${minor}${stage}${number}`);
}
function rangeOf(text) {
    const plain = text.replace(/(\d+\.\d+)(rc|beta)(\d+)/g, (whole) => (0,_goVersion_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoVersion */ .SX)(whole)?.semver ?? whole);
    const shape = plain.replace(/-(?:rc|beta)\.\d+/g, '');
    if (!RANGE.test(shape) || !/\d/.test(shape))
        return undefined;
    return semver__WEBPACK_IMPORTED_MODULE_0___default().validRange(plain) === null ? undefined : plain;
}
/** The error for a Go that cannot measure binaries. */
function tooOld(text, origin) {
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${origin}: Go ${text} cannot measure the coverage of binaries, which needs Go 1.20`, 'Ask for Go 1.20 or later. It also builds modules whose go.mod names an older version.');
}


/***/ }),

/***/ 84474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
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
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '');
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
        child[name] = value !== undefined && COMMAND_FILES.includes(known) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, known) : value;
    }
    return child;
}


/***/ }),

/***/ 49072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ capture),
/* harmony export */   OL: () => (/* binding */ pathVariable),
/* harmony export */   Uv: () => (/* binding */ definedOnly),
/* harmony export */   _E: () => (/* binding */ prependPath),
/* harmony export */   mR: () => (/* binding */ appendPath),
/* harmony export */   tG: () => (/* binding */ startDetached)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41955);
/* harmony import */ var _support_deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88643);
/** @module Short commands, and programs of the user's. Only this file and supervise.ts start processes: by an array of arguments, never in a shell. */





/**
 * Runs a short command and returns its output. An exit code other than 0 is a result, not an error.
 * @throws Error with the cause if the program cannot be started
 */
async function capture(program, args, options) {
    // exec takes a command line and splits it: the quotes keep a path with blanks in one piece.
    const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__/* .getExecOutput */ .H)(`"${program}"`, [...args], {
        cwd: options.cwd,
        env: definedOnly(options.env),
        silent: true,
        ignoreReturnCode: true,
        ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
    });
    return { exitCode, stdout, stderr };
}
/**
 * Starts a program of the user's, such as a browser, which goes on after us and has neither our terminal nor our output.
 * @returns its exit code, if it has ended in the time that we wait; undefined if it goes on
 * @throws Error if it cannot be started
 */
async function startDetached(program, args, { env, patience }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        env: definedOnly(env),
        stdio: 'ignore',
        detached: true,
        windowsHide: true,
    });
    child.unref();
    const exit = await (0,_support_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(patience, (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit'));
    return exit === _support_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .TOO_LATE */ .w ? undefined : (exit[0] ?? undefined);
}
/** The variables that have a value, as child processes take them. */
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));
}
/** The name of the PATH variable as the environment spells it: `Path` on Windows. */
function pathVariable(env) {
    return Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
}
/** The environment with the directory put first on its PATH. */
function prependPath(env, directory) {
    return withPath(env, (rest) => [directory, ...rest]);
}
/** The environment with the directory put last on its PATH. */
function appendPath(env, directory) {
    return withPath(env, (rest) => [...rest, directory]);
}
function withPath(env, change) {
    const name = pathVariable(env);
    const rest = env[name] ?? '';
    return { ...env, [name]: change(rest === '' ? [] : [rest]).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) };
}


/***/ }),

/***/ 48932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88020);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49072);
/** @module Finding a program as the system would find it: by its name, on PATH. */




/**
 * The absolute path of the first executable with that name in an absolute directory of PATH; undefined if there is none.
 * @param name without `.exe`
 */
async function findProgram(name, env, platform) {
    const windows = platform === 'win32';
    const path = windows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    for (const directory of (env[(0,_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .pathVariable */ .OL)(env)] ?? '').split(path.delimiter)) {
        const file = path.join(directory, windows ? `${name}.exe` : name);
        if (path.isAbsolute(directory) && (await isExecutable(file)))
            return file;
    }
    return undefined;
}
/** Whether the path is a regular file, links followed, that this user may execute. */
async function isExecutable(path) {
    return (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isFile */ .fo)(path)) && (await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeds */ .kz)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK)));
}


/***/ }),

/***/ 11844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ keptPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61490);
/* harmony import */ var _support_directories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30172);
/** @module Where a run keeps what later runs can use: Go, the launcher, the changed files of Go's runtime. */



/** One of our own folders: the tool cache may be writable as a whole, and this folder belong to another user. */
const FOLDER = 'go-integration-coverage-preserve';
/**
 * The tool cache, or if nothing can be written there, which the log says, the user's cache directory. As a last resort, a
 * directory of the run, which keeps nothing.
 */
async function keptPlace({ toolCacheDir, env, platform, log }, { root }) {
    const places = [toolCacheDir, ...userCache(env, platform), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'cache')];
    const found = await (0,_support_directories_js__WEBPACK_IMPORTED_MODULE_2__/* .firstWritable */ .n$)(places.map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place, FOLDER)));
    const place = found === undefined ? toolCacheDir : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(found);
    if (place !== toolCacheDir)
        log.info(`${toolCacheDir} cannot be written to: ${place} is used instead`);
    return place;
}
/** None if the user has no home. */
function userCache(env, platform) {
    try {
        return [(0,_go_toolchain_host_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheDirectory */ .o3)(env, platform)];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 60692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ coverpkgOf),
/* harmony export */   nY: () => (/* binding */ planRun),
/* harmony export */   og: () => (/* binding */ chosenPackages)
/* harmony export */ });
/* harmony import */ var _go_packages_groupPatterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2102);
/* harmony import */ var _go_packages_modules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62366);
/* harmony import */ var _go_packages_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1809);
/* harmony import */ var _go_packages_selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4916);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87700);





/**
 * Selects the packages to build and to measure.
 * @throws UserError with Go's message if a pattern matches no package, and if the packages input names no main package
 */
async function planRun({ packages, modules }, inputs) {
    const { groups, measured } = modules;
    const flags = inputs.buildFlags.words;
    const patterns = await patternsOf(modules, inputs);
    const [found, chosen] = await Promise.all([
        (0,_go_packages_groupPatterns_js__WEBPACK_IMPORTED_MODULE_0__/* .listByGroup */ .fg)(groups, inputs.packages, async (cwd, own) => {
            await (0,_go_packages_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFiles */ .Qj)(cwd, own);
            return packages.list(cwd, own, flags);
        }),
        chosenPackages({ packages, modules }, inputs),
    ]);
    const mains = found.map((listed) => listed.filter((pkg) => pkg.name === 'main' && pkg.hasCode));
    const all = mains.flat();
    if (all.length === 0 && inputs.packages.join() !== _go_packages_groupPatterns_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`packages: there is no main package in ${inputs.packages.join(' ')}`, 'Name main packages, such as ./cmd/server. To measure a library, leave packages unset.');
    }
    const paths = all.map((main) => main.importPath);
    const parts = groups.map(async (group, i) => {
        const own = mains[i] ?? [];
        const within = await coverpkgOf(modules, group, inputs, patterns);
        const names = own.map((main) => main.importPath);
        return { cwd: group.cwd, mains: own, patterns: (0,_go_packages_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .withMains */ .h4)(within, measured, names) };
    });
    return {
        mains: all,
        parts: (await Promise.all(parts)).filter((part) => part.mains.length > 0),
        names: await namesOf({ packages, modules }, inputs),
        selected: distinct([...chosen, ...all]).filter((pkg) => pkg.hasCode),
        patterns,
        patternsWithMains: (0,_go_packages_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .withMains */ .h4)(patterns, measured, paths),
    };
}
/** The -coverpkg patterns of a run: the user's, or all packages of the modules. */
async function patternsOf({ groups, measured }, { coverpkg }) {
    if (coverpkg.length === 0)
        return measured.map(_go_packages_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePattern */ .Xl);
    return (0,_go_packages_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .importPatterns */ .TW)(measured, await (0,_go_packages_groupPatterns_js__WEBPACK_IMPORTED_MODULE_0__/* .absolutePatterns */ .Nv)(groups, coverpkg));
}
/**
 * The patterns for a group, without those of modules that its builds cannot contain: the go command would warn of them.
 * @param patterns of the run
 */
async function coverpkgOf({ groups, measured, testGroups }, group, { coverpkg }, patterns) {
    const isKnown = coverpkg.length === 0 && (groups.length > 1 || testGroups.length > 1);
    return isKnown ? (await (0,_go_packages_modules_js__WEBPACK_IMPORTED_MODULE_1__/* .modulesWithin */ .nD)(group, measured)).map(_go_packages_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePattern */ .Xl) : patterns;
}
/** @throws UserError for a name in front of anything but one main package, and for a package with two names */
async function namesOf({ packages, modules }, inputs) {
    const names = new Map();
    for (const { name, pattern } of inputs.binaryNames) {
        const listed = await (0,_go_packages_groupPatterns_js__WEBPACK_IMPORTED_MODULE_0__/* .listByGroup */ .fg)(modules.groups, [pattern], async (cwd, own) => packages.list(cwd, own, inputs.buildFlags.words));
        const [pkg] = listed.flat();
        if (pkg?.name !== 'main')
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`packages: ${pattern}, which is to be called ${name}, is not a main package`, 'Write the name in front of a main package, such as server=./cmd/server.');
        const other = names.get(pkg.importPath);
        if (other !== undefined)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`packages: ${pattern} has two names, ${other} and ${name}`, 'Keep one of them.');
        names.set(pkg.importPath, name);
    }
    return names;
}
/** The packages that `coverpkg` names, or all of the modules. @param tags more flags of the go command */
async function chosenPackages({ packages, modules }, { coverpkg, buildFlags }, tags = []) {
    const wanted = coverpkg.length === 0 ? [_go_packages_groupPatterns_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz] : coverpkg;
    const listed = await (0,_go_packages_groupPatterns_js__WEBPACK_IMPORTED_MODULE_0__/* .listByGroup */ .fg)(modules.groups, wanted, async (cwd, own) => packages.list(cwd, own, [...buildFlags.words, ...tags]));
    return distinct(listed.flat());
}
function distinct(packages) {
    return [...new Map(packages.map((pkg) => [pkg.importPath, pkg])).values()];
}


/***/ }),

/***/ 71498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ makeRunDirectories),
  B: () => (/* binding */ removeRunDirectories)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/directories.ts
var support_directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
;// CONCATENATED MODULE: ./src/support/treeRemoval.ts
/** @module Removing whatever processes that we started have left in a directory. */


/** How many bytes the path of a directory may have, if possible: with one more name, macOS accepts 1,023. */
const MAX_PATH_BYTES = 700;
/**
 * Removes a directory, even if directories in it are read-only or so deep that the operating system refuses their paths,
 * as a process can make them from one working directory to the next.
 * @throws the error of the operating system
 */
async function removeTree(root) {
    const remove = async () => (0,promises_.rm)(root, { recursive: true, force: true });
    await remove().catch(async () => {
        await makeRemovable(root);
        await remove();
    });
}
/** Makes all directories writable for their owner, and moves those with long paths to the top. */
async function makeRemovable(root) {
    const pending = [root];
    let top;
    let moved = 0;
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        await (0,promises_.chmod)(directory, 0o755);
        for (const entry of await (0,promises_.readdir)(directory, { withFileTypes: true })) {
            if (!entry.isDirectory())
                continue;
            let path = (0,external_node_path_.join)(directory, entry.name);
            if (Buffer.byteLength(path) > MAX_PATH_BYTES) {
                // Moving a directory writes to it.
                await (0,promises_.chmod)(path, 0o755);
                top ??= await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, 'deep-'));
                const near = (0,external_node_path_.join)(top, String(moved++));
                await (0,promises_.rename)(path, near);
                path = near;
            }
            pending.push(path);
        }
    }
}

;// CONCATENATED MODULE: ./src/stages/runDirectories.ts
/** @module The directories of one run: everything it creates is in them, and nothing in the user's source tree. */






/**
 * Creates the directories of a run.
 * @param parent an existing directory for temporary files; if relative, from our own working directory
 * @param variable the environment variable that names it
 * @throws UserError if it cannot be used
 */
async function makeRunDirectories(parent, variable = 'TMPDIR') {
    const root = await makeRoot((0,external_node_path_.resolve)(parent), variable);
    const directories = {
        root,
        bin: (0,external_node_path_.join)(root, 'bin'),
        go: (0,external_node_path_.join)(root, 'go'),
        binOffPath: (0,external_node_path_.join)(root, 'bin-off-path'),
        binariesData: (0,external_node_path_.join)(root, 'data', 'binaries'),
        testsData: (0,external_node_path_.join)(root, 'data', 'tests'),
        journals: (0,external_node_path_.join)(root, 'journals'),
        unitData: (0,external_node_path_.join)(root, 'data', 'unit'),
        scratch: (0,external_node_path_.join)(root, 'scratch'),
    };
    for (const directory of Object.values(directories))
        await (0,support_directories/* makeDirectory */.Oh)(directory);
    return directories;
}
async function makeRoot(parent, variable) {
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'go-integration-coverage-')).catch((cause) => {
        throw new errors/* UserError */.yo(`temporary files cannot be written to ${parent}: ${(0,systemFault/* systemReason */.uc)(cause)}`, `Set ${variable} to a directory that exists and can be written to.`, { cause });
    });
}
/** Removes them when the run is over; what cannot be removed costs a line in the log, and not the result. */
async function removeRunDirectories({ root }, log) {
    try {
        await removeTree(root);
    }
    catch (error) {
        log.info(`temporary files remain in ${root}: ${(0,systemFault/* systemReason */.uc)(error)}`);
    }
}


/***/ }),

/***/ 53844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ setUp),
  V: () => (/* binding */ unlessInterrupted)
});

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/go/packages/modules.ts + 1 modules
var packages_modules = __webpack_require__(62366);
// EXTERNAL MODULE: ./src/go/packages/packages.ts
var packages_packages = __webpack_require__(1809);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/go/goCommand.ts
var goCommand = __webpack_require__(95217);
// EXTERNAL MODULE: ./src/go/toolchain/pin.ts
var toolchain_pin = __webpack_require__(7281);
// EXTERNAL MODULE: ./src/go/toolchain/host.ts
var toolchain_host = __webpack_require__(61490);
// EXTERNAL MODULE: ./src/go/toolchain/setUpGo.ts + 9 modules
var setUpGo = __webpack_require__(47419);
// EXTERNAL MODULE: ./src/go/goVersion.ts
var goVersion = __webpack_require__(97508);
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

// EXTERNAL MODULE: ./src/go/toolchain/toolchain.ts
var toolchain_toolchain = __webpack_require__(65273);
// EXTERNAL MODULE: ./src/go/toolchain/verify.ts
var verify = __webpack_require__(55225);
;// CONCATENATED MODULE: ./src/go/toolchain/pinnedGo.ts
/** @module Deciding on the Go of a run, setting it up, and asking what it is. */












/**
 * Finds or downloads the Go of the run.
 * @throws UserError if the requested Go cannot be set up, with what was tried
 */
async function setUpPinnedGo(wanted, modules, host) {
    const { groups, testGroups } = modules;
    const pin = await (0,toolchain_pin/* resolvePin */.Q)({
        goVersion: wanted.goVersion,
        goVersionFile: wanted.goVersionFile,
        base: wanted.workingDirectory,
        groups,
        testModules: (0,packages_modules/* modulesOf */.XG)(testGroups),
    });
    const toolchain = await (0,setUpGo/* setUpGo */.m)(pin, { ...host, downloadBase: toolchain_host/* GO_DOWNLOADS */.rv, limits: toolchain_host/* NETWORK_LIMITS */.o });
    const ownEnv = (0,toolchain_toolchain/* goEnvironment */.I)(toolchain, host.env);
    const program = (0,toolchain_toolchain/* goProgram */.j)(toolchain);
    const { origin, goroot } = toolchain;
    const version = toolchain.version.name;
    const go = { program, env: ownEnv, platform: host.platform };
    const asking = (0,parallel/* both */.W)(settingsOf(go, wanted.workingDirectory), effectiveToolchain(go, wanted.workingDirectory, host.env));
    await pinnedGo_verify(toolchain, asking, host);
    host.log.info(`Go ${version} from ${origin}, as ${pin.requestedBy} asks for ${requestText(pin, origin)}`);
    const [{ goos, goarch, experiments, goFlags, goCache, modCache, goTempDir }, effective] = await asking;
    await refuseOldCoverage(goroot, experiments);
    needBuildCache(goCache, host.env);
    const env = modCache === '' ? withModuleCache(ownEnv, host) : ownEnv;
    const { requestedBy } = pin;
    const info = { requested: pin.request.text, requestedBy, version, origin, goos, goarch };
    const lines = [...groups, ...testGroups].flatMap(({ workspace, modules: own }) => workspace === undefined ? own : [workspace]);
    const users = { variable: host.env.GOTOOLCHAIN, effective };
    return {
        goroot,
        program,
        env,
        info,
        experiments,
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
async function pinnedGo_verify(toolchain, asking, host) {
    const reported = await asking.then(([settings]) => settings.reported, () => undefined);
    if (!(0,verify/* isVersion */.lF)(reported, toolchain.version))
        await (0,verify/* verifyToolchain */.ZL)(toolchain, host);
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
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/systemFault.ts
var systemFault = __webpack_require__(13884);
// EXTERNAL MODULE: ./src/stages/keptPlace.ts
var keptPlace = __webpack_require__(11844);
// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
// EXTERNAL MODULE: ./src/inputs/publishingInputs.ts
var publishingInputs = __webpack_require__(79425);
// EXTERNAL MODULE: ./src/inputs/storingInputs.ts
var storingInputs = __webpack_require__(96710);
// EXTERNAL MODULE: ./src/process/childEnvironment.ts
var childEnvironment = __webpack_require__(84474);
;// CONCATENATED MODULE: ./src/stages/suiteEnvironment.ts
/** @module The environment of the suite, and a word in the log about every variable in which it differs from ours. */




const OWN_INPUTS = new Set([...definitions/* INPUTS */.mc, ...publishingInputs/* PUBLISHING_INPUTS */.i, ...storingInputs/* STORING_INPUTS */.hX, ...storingInputs/* HIDDEN_INPUTS */.pv].map(({ name }) => `INPUT_${name.toUpperCase()}`));
/** Our own environment without what only actions get, and without a GOCOVERDIR of the caller's. */
async function suiteEnvironment(passIdToken, { scratch }, { env: ours, log }) {
    const { env, removed } = await (0,childEnvironment/* childEnvironment */.Q)(ours, { scratch, passIdToken });
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
    const modules = await (0,packages_modules/* findModules */.th)(inputs.modules, host.env);
    const binDir = inputs.binDir ?? directories.bin;
    await makeBinDir(binDir);
    const kept = await (0,keptPlace/* keptPlace */.S)(host, directories);
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
        packages: new packages_packages/* PackageLists */.U7(go),
        functions: new TestFunctions(go),
        keptPlace: kept,
        binDir,
    };
}
function workspaceFindings(modules) {
    const title = `${(0,plural/* plural */.L)(modules.measured.length, 'module')} of the workspace ${modules.measured.length === 1 ? 'is' : 'are'} measured`;
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


/***/ }),

/***/ 88643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within),
/* harmony export */   w: () => (/* binding */ TOO_LATE)
/* harmony export */ });
/** @module Waiting with a time limit. */
/** Result of `within` when the time is up or the wait was ended. */
const TOO_LATE = Symbol('too late');
/**
 * The promise's value, or TOO_LATE after the given time. The work behind the promise is not cancelled; what it
 * returns or throws later is ignored.
 * @param stop ends the wait early, with TOO_LATE
 */
async function within(milliseconds, promise, stop) {
    let end = () => undefined;
    const limit = new Promise((resolve) => {
        end = () => {
            resolve(TOO_LATE);
        };
    });
    const timer = setTimeout(end, milliseconds);
    stop?.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([promise, limit]);
    }
    finally {
        clearTimeout(timer);
        stop?.removeEventListener('abort', end);
    }
}


/***/ }),

/***/ 99397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ownSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/** @module Our own Go sources: at the top of the repository, or in dist, where the build copies them. */



/**
 * The absolute path of a directory with Go sources of ours.
 * @param directory `launcher` or `preserve`
 * @param file a file in it, which distinguishes it from other directories of the same name
 * @throws Error if no directory above this code has it: the installation is incomplete
 */
function ownSources(directory, file) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let above = here;; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
        const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, directory);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found, file)))
            return found;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above) === above)
            throw new Error(`${directory}/${file} is not in ${here} or above it: the installation is incomplete`);
    }
}


/***/ })

};
