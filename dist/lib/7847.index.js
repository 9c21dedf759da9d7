export const id = 7847;
export const ids = [7847];
export const modules = {

/***/ 56505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fileState),
/* harmony export */   z: () => (/* binding */ markFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
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
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true }).catch(() => undefined);
    return stats === undefined ? undefined : [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(' ');
}


/***/ }),

/***/ 47567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wY: () => (/* binding */ buildBinaries),
  nH: () => (/* binding */ buildFindings)
});

// UNUSED EXPORTS: buildArgs, nameBinaries

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
// EXTERNAL MODULE: ./src/go/build/buildError.ts
var buildError = __webpack_require__(38883);
// EXTERNAL MODULE: ./src/go/idlePatterns.ts
var idlePatterns = __webpack_require__(62449);
// EXTERNAL MODULE: ./src/process/lineSplitter.ts
var lineSplitter = __webpack_require__(17204);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/slowProgress.ts
var slowProgress = __webpack_require__(42405);
;// CONCATENATED MODULE: ./src/go/build/buildOutput.ts
/** @module What go build -v prints while it builds: packages that are compiled, and everything else. */




/** A line that is an import path and nothing else. */
const IMPORT_PATH = /^[\p{L}\p{N}_.~+-]+(?:\/[\p{L}\p{N}_.~+-]+)*$/u;
/** Shows compiled packages as progress and other lines as they are. */
class BuildOutput {
    log;
    verbose;
    idle;
    /** All lines that are not packages. */
    lines = [];
    compiled = 0;
    progress;
    splitter;
    endWait;
    /**
     * @param verbose whether the user wants to see every package
     * @param idle -coverpkg patterns that need not match anything
     */
    constructor(log, verbose, idle = []) {
        this.log = log;
        this.verbose = verbose;
        this.idle = idle;
        this.progress = new slowProgress/* SlowProgress */.t(log);
        this.splitter = new lineSplitter/* LineSplitter */.g((line) => {
            this.line(line);
        });
        this.endWait = this.progress.wait((seconds) => `${this.soFar()} in ${seconds} s`);
    }
    write(chunk) {
        this.splitter.write(chunk);
    }
    /** To be called when the command has ended. */
    end() {
        this.endWait();
        this.splitter.end();
    }
    line(line) {
        if ((0,idlePatterns/* isIdleWarning */.J)(line, this.idle))
            return;
        const isPackage = IMPORT_PATH.test(line);
        if (isPackage) {
            this.compiled++;
            this.progress.step(`${this.soFar()}, last ${line}`);
        }
        else
            this.lines.push(line);
        if (!isPackage || this.verbose)
            this.log.child(line);
    }
    soFar() {
        return `${(0,plural/* plural */.L)(this.compiled, 'package')} compiled`;
    }
}

// EXTERNAL MODULE: ./src/go/build/compileErrors.ts
var compileErrors = __webpack_require__(14499);
// EXTERNAL MODULE: ./src/go/packages/selection.ts
var selection = __webpack_require__(4916);
;// CONCATENATED MODULE: ./src/go/build/binaries.ts
/** @module Building the instrumented binaries: `go build -cover` of all main packages. */










/**
 * Builds all main packages into binDir. Binaries whose names would be the same are named after their paths.
 * @returns the binaries, in the order of the main packages
 * @throws BuildError with the compiler's errors; Interrupted
 */
async function buildBinaries(go, request, log, stop) {
    const binaries = nameBinaries(request);
    for (const part of request.parts) {
        const paths = new Set(part.mains.map(({ importPath }) => importPath));
        const own = binaries.filter(({ importPath }) => paths.has(importPath));
        const clashing = own.filter((binary) => baseName(binary.importPath) !== binary.name);
        const others = own.filter((binary) => !clashing.includes(binary));
        const build = async (output, built) => goBuild(go, request, part.cwd, buildArgs(request, part.patterns, output, built), { log, stop });
        // One command for all that keep their names, so that the go command builds them in parallel.
        if (others.length > 0)
            await build(request.binDir + external_node_path_.sep, others);
        for (const binary of clashing)
            await build(binary.path, [binary]);
    }
    return binaries;
}
/**
 * The arguments of the go command. Mode atomic is safe for concurrent programs, -race and snapshots.
 * @param output the path of a binary, or that of a directory with a separator at its end
 */
function buildArgs(request, patterns, output, binaries) {
    return [
        'build',
        '-v',
        ...(patterns.length === 0 ? [] : ['-cover', '-covermode=atomic', `-coverpkg=${patterns.join(',')}`]),
        ...(request.overlay === undefined
            ? request.flags.words
            : [...request.flags.others, `-overlay=${request.overlay}`]),
        '-o',
        output,
        '--',
        ...binaries.map((binary) => binary.importPath),
    ];
}
/**
 * Names the binaries as the user or else as Go does, except that `cmd/a/tool` and `cmd/b/tool` become `cmd-a-tool` and
 * `cmd-b-tool`.
 */
function nameBinaries(request) {
    const mains = request.parts.flatMap((part) => part.mains);
    const given = mains.map((main) => request.names?.get(main.importPath));
    const names = mains.map((main, i) => given[i] ?? baseName(main.importPath));
    return mains.map((main, i) => {
        const unique = names.filter((name) => name === names[i]).length === 1;
        const path = pathName((0,external_node_path_.relative)(request.top, main.dir));
        const name = (unique || path === '' || given[i] !== undefined ? names[i] : path) ?? main.importPath;
        const file = request.goos === 'windows' ? `${name}.exe` : name;
        return { name, importPath: main.importPath, path: (0,external_node_path_.join)(request.binDir, file) };
    });
}
/** `services/api/cmd` as a name; a module outside of the top is named without the way there. */
function pathName(path) {
    return path
        .split(external_node_path_.sep)
        .filter((part) => part !== '..')
        .join('-');
}
/** The last element of the path, or the one before it if the last is a major version: go build's own rule. */
function baseName(importPath) {
    const elements = importPath.split('/');
    const last = elements.at(-1) ?? '';
    return /^v(?:[2-9]|[1-9]\d+)$/.test(last) ? (elements.at(-2) ?? last) : last;
}
async function goBuild(go, request, cwd, args, { log, stop }) {
    const { flags, goTempDir } = request;
    const { words } = flags;
    const isVerbose = words.includes('-v') || words.includes('--v');
    const output = new BuildOutput(log, isVerbose, request.modules.map(selection/* modulePattern */.Xl));
    const result = await (0,supervise/* supervise */.z)(go.program, args, {
        cwd,
        env: goTempDir === undefined ? go.env : { ...go.env, GOTMPDIR: goTempDir },
        platform: go.platform,
        onStdout: (chunk) => {
            output.write(chunk);
        },
        onStderr: (chunk) => {
            output.write(chunk);
        },
        stop,
    }).finally(() => {
        output.end();
    });
    (0,interrupt/* refuseInterrupted */.NQ)(stop);
    if (result.exitCode === 0)
        return;
    throw await binaries_buildError(output.lines, result.exitCode, cwd);
}
async function binaries_buildError(lines, exitCode, cwd) {
    const errors = await (0,compileErrors/* placedErrors */.Ps)(lines.join('\n'), cwd);
    const packages = (0,compileErrors/* failedPackages */.p0)(lines);
    const what = packages.length === 0 ? '' : ` in ${packages.join(', ')}`;
    const advice = errors.length > 0 ? 'The compile errors are listed above.' : lines.slice(-20).join('\n');
    return new buildError/* BuildError */.z(`go build failed${what} with exit code ${exitCode}`, advice, errors, packages);
}
/**
 * The findings of a build: binaries that had to be renamed, and an -overlay that Go ignores for instrumented packages
 * (golang/go#73802).
 */
async function buildFindings(request, binaries) {
    const renamed = binaries
        .filter(({ importPath, name }) => baseName(importPath) !== name && request.names?.has(importPath) !== true)
        .map((binary) => `${binary.importPath} is ${binary.name}`);
    return [
        ...(0,finding/* findingIfAny */.HN)('equal-program-names', 'Binaries with equal names were named after their paths', renamed),
        ...(0,finding/* findingIfAny */.HN)('overlay-ignored', 'Files of measured packages are replaced by -overlay, but Go measures the originals', await overlaidSources(request)),
    ];
}
async function overlaidSources({ flags: { overlay }, parts, modules, }) {
    if (overlay === undefined)
        return [];
    const found = new Set();
    for (const { cwd } of parts) {
        const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, overlay), 'utf8').catch(() => '{}');
        const { Replace = {} } = JSON.parse(text);
        for (const path of Object.keys(Replace).map((file) => (0,external_node_path_.resolve)(cwd, file))) {
            const within = modules.flatMap(({ dir }) => (0,pathsWithin/* pathBelow */.Br)(dir, path) ?? []);
            if (path.endsWith('.go'))
                for (const each of within)
                    found.add(each);
        }
    }
    return [...found];
}


/***/ }),

/***/ 14499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ compileErrors),
/* harmony export */   Ps: () => (/* binding */ placedErrors),
/* harmony export */   p0: () => (/* binding */ failedPackages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_sourceLine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58044);
/** @module Compile errors in the output of the go command. */


const ERROR = /^(?:vet: )?(\S.*?\.go):(\d+)(?::(\d+))?: (.+)$/;
/** What has a position but is no error: what the compiler prints after ten, and the warnings and notes of C compilers. */
const NO_ERROR = /^(?:too many errors$|(?:warning|note): )/;
/** What the cover tool puts before an error of the parser. */
const COVER_TOOL = /^\d{4}(?:\/\d\d){2} \d\d(?::\d\d){2} cover: .+?: /;
/** How the go command shows the folder of its temporary files: C compilers see copies of the user's files in it. */
const TEMPORARY = '$WORK/';
/** The compile errors, each with its place if that exists. */
async function placedErrors(text, cwd) {
    return Promise.all(compileErrors(text, cwd).map(async ({ place, message }) => {
        const exists = place !== undefined && (await (0,_support_sourceLine_js__WEBPACK_IMPORTED_MODULE_1__/* .hasLine */ .p)(place.file, place.line));
        return { message, place: exists ? place : undefined };
    }));
}
/**
 * The compile errors in order, each once.
 * @param cwd absolute directory that relative file names are resolved against
 */
function compileErrors(text, cwd) {
    const errors = new Map();
    for (const printed of text.split(/\r?\n/)) {
        const line = printed.replace(COVER_TOOL, '');
        const match = ERROR.exec(line);
        if (match === null)
            continue;
        const [, file = '', row, column, message = ''] = match;
        if (NO_ERROR.test(message) || file.startsWith(TEMPORARY))
            continue;
        const place = {
            file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, file),
            line: Number(row),
            ...(column === undefined ? {} : { column: Number(column) }),
        };
        errors.set(line, { place, message });
    }
    return [...errors.values()];
}
/** Import paths of the packages that did not compile: the go command puts a line with one before their errors. */
function failedPackages(lines) {
    // Go 1.20 writes `# cover PACKAGE` for the cover tool, later releases add a line with its arguments in brackets.
    return [...new Set(lines.flatMap((line) => /^# (?:cover )?([^\s[]\S*)/.exec(line)?.[1] ?? []))];
}


/***/ }),

/***/ 62449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isIdleWarning)
/* harmony export */ });
/** @module What the go command says of patterns that match nothing, or nothing which is built. */
const WARNING = /^(?:go: )?warning: no packages being (?:built|tested) depend on matches for pattern (\S+)$/;
const UNMATCHED = /^(?:go: )?warning: "(.+)" matched no packages$/;
/**
 * Whether a line only says that a pattern is of no use for one command. With several modules that is so for some of them:
 * each command gets the patterns of all that it may build.
 * @param patterns those that need not match anything
 */
function isIdleWarning(line, patterns) {
    const said = line.trimEnd();
    const pattern = (WARNING.exec(said) ?? UNMATCHED.exec(said))?.[1];
    return pattern !== undefined && patterns.includes(pattern);
}


/***/ }),

/***/ 39946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inheritedWords),
/* harmony export */   Z: () => (/* binding */ inheritedFlag)
/* harmony export */ });
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


/***/ }),

/***/ 17204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter),
/* harmony export */   l: () => (/* binding */ MAX_LINE_LENGTH)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/** @module The output of a process as lines, whatever chunks it comes in. */

/** In UTF-16 code units. Longer lines are split; events of `go test -json` (4 KiB of text, escaped) stay whole. */
const MAX_LINE_LENGTH = 1 << 18;
/**
 * Calls `onLine` with each line, without its line end. LF, CRLF and a lone CR end a line, as in the runner: what follows
 * a CR could be a workflow command.
 */
class LineSplitter {
    onLine;
    decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    rest = '';
    /** The last chunk ended with a CR, which ended a line; an LF that follows belongs to it. */
    afterCarriageReturn = false;
    constructor(onLine) {
        this.onLine = onLine;
    }
    write(chunk) {
        this.split(this.decoder.write(chunk));
    }
    /** To be called after the last chunk: passes on a last line without a line end. */
    end() {
        this.split(this.decoder.end());
        if (this.rest !== '')
            this.onLine(this.rest);
        this.rest = '';
    }
    /** Searches only the new text, as a line may come in a great many chunks. */
    split(chunk) {
        if (chunk === '')
            return;
        const text = this.afterCarriageReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
        this.afterCarriageReturn = chunk.endsWith('\r');
        const [first = '', ...others] = text.split(/\r\n|\n|\r/);
        this.rest += first;
        for (const line of others) {
            this.emitPieces();
            this.onLine(this.rest);
            this.rest = line;
        }
        this.emitPieces();
    }
    /** Passes on the start of a line that is too long, without separating a surrogate pair. */
    emitPieces() {
        while (this.rest.length > MAX_LINE_LENGTH) {
            const end = isHighSurrogate(this.rest.charCodeAt(MAX_LINE_LENGTH - 1))
                ? MAX_LINE_LENGTH - 1
                : MAX_LINE_LENGTH;
            this.onLine(this.rest.slice(0, end));
            this.rest = this.rest.slice(end);
        }
    }
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit < 0xdc00;
}


/***/ }),

/***/ 53068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build),
  $: () => (/* binding */ prepareOverlays)
});

// EXTERNAL MODULE: ./src/checks/fileMarks.ts
var fileMarks = __webpack_require__(56505);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/go/build/binaries.ts + 1 modules
var build_binaries = __webpack_require__(47567);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/go/build/buildError.ts
var buildError = __webpack_require__(38883);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: ./src/go/ownBuild.ts
var ownBuild = __webpack_require__(22468);
// EXTERNAL MODULE: ./src/support/ownSources.ts
var ownSources = __webpack_require__(99397);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/support/directories.ts
var directories = __webpack_require__(30172);
// EXTERNAL MODULE: ./src/support/newFiles.ts
var newFiles = __webpack_require__(75786);
;// CONCATENATED MODULE: ./src/preserve/copies.ts
/**
 * @module Copies of Go's files with our changes, and notes about them. They are kept from run to run, as Go's build cache depends on their
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
/** Where copies are kept. @param toolCacheDir absolute */
function copiesDirectory(toolCacheDir) {
    return (0,external_node_path_.join)(toolCacheDir, 'go-integration-coverage-preserve');
}
/** Keeps a file in a directory. @returns the absolute path of the copy */
async function keepCopy(directory, name, text) {
    const folder = folderOf(directory, text);
    const copy = (0,external_node_path_.join)(folder, name);
    await (0,directories/* makeDirectory */.Oh)(folder);
    // First of all, so that no other run removes it as old.
    await use(folder);
    // In one step: another run may be building with it.
    if (!(await (0,files/* isThere */.$B)(copy)))
        await (0,newFiles/* replaceFile */.fR)(copy, text);
    return copy;
}
/** Whether an earlier run has kept the file. It counts as used. */
async function isKept(directory, name, text) {
    const folder = folderOf(directory, text);
    if (!(await (0,files/* isThere */.$B)((0,external_node_path_.join)(folder, name))))
        return false;
    await use(folder);
    return true;
}
function folderOf(directory, text) {
    return (0,external_node_path_.join)(directory, (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16));
}
/** This fails if the folder belongs to another user. */
async function use(folder) {
    const now = new Date();
    await (0,promises_.utimes)(folder, now, now).catch(() => undefined);
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

;// CONCATENATED MODULE: ./src/preserve/edits.ts
/** @module Changing the text of a file of Go: edits within its lines, and code that is appended. */
/** A file of this Go release is not as expected, so that it cannot be changed. */
class UnknownSource extends Error {
    name = 'UnknownSource';
}
/** In our files, the text after it is appended to a file of Go. */
const MARKER = '\n// ---\n';
/** What is appended to a file of Go, from the text of our file. */
function added(text) {
    return `\n${text.slice(text.indexOf(MARKER) + MARKER.length)}`;
}
/** @throws UnknownSource if the text to change does not occur exactly once */
function edited(text, edits) {
    return edits.reduce((changed, [from, to]) => replaceOnce(changed, from, to), text);
}
function replaceOnce(text, from, to) {
    const isText = typeof from === 'string';
    const count = isText ? text.split(from).length - 1 : [...text.matchAll(new RegExp(from, 'g'))].length;
    const shown = isText ? JSON.stringify(from.trim()) : String(from);
    if (count !== 1)
        throw new UnknownSource(`${shown} occurs ${count} times instead of once`);
    return isText ? text.replace(from, () => to) : text.replace(from, to);
}

;// CONCATENATED MODULE: ./src/preserve/attributionPatches.ts
/**
 * @module The changes to Go that show which test causes what, on top of those that preserve counters.
 * docs/attribution.md explains what they do and why that is safe.
 */

/** The texts of our files in preserve/ for attribution, by the files of Go that they are appended to. */
const ATTRIBUTION_SOURCES = {
    'runtime/runtime2.go': ['runtime_runtime2.go'],
    'runtime/os_linux.go': [
        'runtime_bytes.go',
        'runtime_journal.go',
        'runtime_mapped.go',
        'runtime_counters.go',
        'runtime_repeated.go',
        'runtime_opened.go',
        'runtime_tests.go',
        'runtime_files.go',
        'runtime_directory.go',
        'runtime_programs.go',
        'runtime_processes.go',
        'runtime_observe.go',
    ],
    'testing/testing.go': ['testing_testing.go'],
    'os/exec_posix.go': ['os_exec_posix.go'],
    'internal/testlog/log.go': ['testlog_log.go'],
};
const IMPORTS = ['\nimport (\n', '\nimport ( _ "unsafe"\n'];
const EDITS = {
    'runtime/proc.go': [
        ['\tnewg.gopc = callerpc\n', '\tnewg.gopc = callerpc; covtestInherit(newg, callergp, fn.fn)\n'],
        [
            '\tgp.waitsince = 0\n\tgp.preempt = false\n',
            '\tgp.waitsince = 0; covtestRuns(gp)\n\tgp.preempt = false\n',
        ],
        [
            'func ready(gp *g, traceskip int, next bool) {\n',
            'func ready(gp *g, traceskip int, next bool) { if gp.covtest != 0 { covtestWakes(gp) }\n',
        ],
        ['\n\t\tgp.syscallsp = 0\n', '\n\t\tgp.syscallsp = 0; covtestRuns(gp)\n'],
        ['{ covliveEnd(covliveOsExit, 0)\n', '{ covtestExit(); covliveEnd(covliveOsExit, 0)\n'],
        ['{ covliveEnd(covliveExec, 0)\n', '{ covtestExecs(); covliveEnd(covliveExec, 0)\n'],
    ],
    // A timer keeps who has set it.
    'runtime/time.go': [
        [/(type timer struct \{\n(?:\t.*\n|\n)*)\}\n/, '$1 covtest uint32 }\n'],
        [/(func startTimer\(t \*timer\) \{|\tt := new\(timeTimer\))\n/, '$1; t.covtest = covtestSets()\n'],
        [
            /(func resetTimer\(t \*(?:timer|timeTimer), when(?:, period)? int64\) bool \{)\n/,
            '$1 t.covtest = covtestSets()\n',
        ],
        [
            /\n\tf\((arg, seq(?:, delay)?)\)\n/,
            '\n\tcovtest := covtestFires(t.covtest); f($1); getg().covtest = covtest\n',
        ],
    ],
    'runtime/os_linux.go': [
        ['goenvs_unix(); covliveStart()\n', 'goenvs_unix(); covtestStart(); covliveStart()\n'],
    ],
    'os/exec_posix.go': [
        IMPORTS,
        [
            '\tsysattr.Files = make([]uintptr, 0, len(attr.Files))\n',
            '\tcovEnv, covTagged := covtestTagged(sysattr.Env); sysattr.Env = covEnv; sysattr.Files = make([]uintptr, 0, len(attr.Files))\n',
        ],
        [
            '\tpid, h, e := syscall.StartProcess(name, argv, sysattr)\n',
            '\tpid, h, e := syscall.StartProcess(name, argv, sysattr); covtestStarted(pid, covTagged, name, argv, e)\n',
        ],
    ],
    'os/file_unix.go': [
        [
            'func Link(oldname, newname string) error {\n',
            'func Link(oldname, newname string) error { covtestLinks(oldname, "")\n',
        ],
        [
            'func Symlink(oldname, newname string) error {\n',
            'func Symlink(oldname, newname string) error { covtestLinks(oldname, newname)\n',
        ],
    ],
    'internal/testlog/log.go': [
        ['\nimport "sync/atomic"\n', '\nimport ("sync/atomic"; _ "unsafe")\n'],
        ['func Getenv(name string) {\n', 'func Getenv(name string) { covtestConsults(name)\n'],
        ['func Open(name string) {\n', 'func Open(name string) { covtestLooksAt(1, name)\n'],
        ['func Stat(name string) {\n', 'func Stat(name string) { covtestLooksAt(2, name)\n'],
    ],
    'testing/testing.go': [
        IMPORTS,
        [/(type common struct \{\n(?:\t.*\n|\n)*)\}\n/, '$1 covtest uint32 }\n'],
        [
            'func tRunner(t *T, fn func(t *T)) {\n',
            'func tRunner(t *T, fn func(t *T)) { covtestBegin(&t.common)\n',
        ],
        // Before the next test may run in parallel.
        ['\t\t} else if t.isParallel {\n', '\t\t} else if t.isParallel { covtestEnd(&t.common)\n'],
        ['\t\t\tt.signal <- signal\n', '\t\t\tcovtestEnd(&t.common); t.signal <- signal\n'],
        ['\tt.signal <- true   // Release', '\tcovtestPause(&t.common); t.signal <- true   // Release'],
        [/(\t<-t\.parent\.barrier [^\n]*\n\tt\.\w+\.waitParallel\(\))\n/, '$1; covtestResume(&t.common)\n'],
        ['\t\t\tclose(t.barrier)\n', '\t\t\tcovtestPause(&t.common); close(t.barrier)\n'],
        [/(\t\t\tcleanupStart := \w+(?:\.Now)?\(\))\n/, '$1; covtestResume(&t.common)\n'],
        ['\treturn &M{\n', '\tcovtestPhase(1, deps.ImportPath()); return &M{\n'],
        ['func (m *M) Run() (code int) {\n', 'func (m *M) Run() (code int) { covtestPhase(2, "")\n'],
        ['\t\tcode = m.exitCode\n', '\t\tcode = m.exitCode; covtestPhase(3, "")\n'],
    ],
    'testing/fuzz.go': [
        ['func fRunner(f *F, fn func(*F)) {\n', 'func fRunner(f *F, fn func(*F)) { covtestBegin(&f.common)\n'],
        ['\t\t\t\tf.signal <- true\n', '\t\t\t\tcovtestEnd(&f.common); f.signal <- true\n'],
        ['\t\t\tclose(f.barrier)\n', '\t\t\tcovtestPause(&f.common); close(f.barrier)\n'],
        [/(\t\t\tcleanupStart := \w+(?:\.Now)?\(\))\n/, '$1; covtestResume(&f.common)\n'],
    ],
    'testing/example.go': [
        [
            '\t\tif !runExample(eg) {\n',
            '\t\tif covtestExampleBegins(eg.Name); !covtestExampleEnds(runExample(eg)) {\n',
        ],
    ],
    'testing/internal/testdeps/deps.go': [IMPORTS],
};
/**
 * A field of a goroutine. On 64-bit systems Go 1.20 and 1.22 have padding there; from 1.24 on the goroutine becomes 8 bytes larger,
 * for which no more memory is allocated.
 */
function goroutineField(text) {
    const isLast = /\tsig +uint32\n\twritebuf /.test(text);
    return [
        isLast ? /(\tsig +uint32)\n/ : /(\ttrackingSeq +uint8) /,
        isLast ? '$1; covtest uint32\n' : '$1; covtest uint32 ',
    ];
}
/** Up to Go 1.22, the same timer as in the runtime. */
const TIME_TIMER = [/(type runtimeTimer struct \{\n(?:\t.*\n|\n)*)\}\n/, '$1 covtest uint32 }\n'];
/** From Go 1.24 on: files that are opened in a directory. */
const ROOT_EDITS = [
    [
        'func openRootInRoot(r *Root, name string) (*Root, error) {\n',
        'func openRootInRoot(r *Root, name string) (*Root, error) { covtestLooksIn(r.root.fd, r.Name(), 2, name)\n',
    ],
    [
        'func rootOpenFileNolog(root *Root, name string, flag int, perm FileMode) (*File, error) {\n',
        'func rootOpenFileNolog(root *Root, name string, flag int, perm FileMode) (*File, error) { covtestLooksIn(root.root.fd, root.Name(), 1, name)\n',
    ],
    [
        'func rootStat(r *Root, name string, lstat bool) (FileInfo, error) {\n',
        'func rootStat(r *Root, name string, lstat bool) (FileInfo, error) { covtestLooksIn(r.root.fd, r.Name(), 2, name)\n',
    ],
];
/** Marks test binaries: only those have the package. */
const TEST_MAIN = `
//go:linkname covtestMain runtime.covtestMain
var covtestMain = true
`;
/** @throws the error itself unless the release is without the file */
function absent(error) {
    if (!(error instanceof UnknownSource))
        throw error;
}
/**
 * The changed files for attribution, by their paths relative to GOROOT/src, those that were changed before included if
 * they are changed again. No file is added, and lines keep their numbers.
 * @throws UnknownSource if the text to change does not occur exactly once in this release
 */
async function attributionFiles({ preserved, go, own, }) {
    if (!preserved.has('runtime/os_linux.go'))
        throw new UnknownSource('counters are not mapped');
    const files = new Map();
    for (const [path, edits] of Object.entries(EDITS))
        files.set(path, edited(preserved.get(path) ?? (await go(path)), edits));
    const goroutine = await go('runtime/runtime2.go');
    files.set('runtime/runtime2.go', edited(goroutine, [goroutineField(goroutine)]));
    const sleep = await go('time/sleep.go');
    if (sleep.includes('type runtimeTimer struct'))
        files.set('time/sleep.go', edited(sleep, [TIME_TIMER]));
    const root = await go('os/root.go').then(async () => go('os/root_unix.go'), absent);
    if (root !== undefined)
        files.set('os/root_unix.go', edited(root, ROOT_EDITS));
    for (const [path, names] of Object.entries(ATTRIBUTION_SOURCES))
        for (const name of names)
            files.set(path, `${files.get(path) ?? ''}${added(await own(name))}`);
    const deps = 'testing/internal/testdeps/deps.go';
    files.set(deps, `${files.get(deps) ?? ''}${TEST_MAIN}`);
    return files;
}

;// CONCATENATED MODULE: ./src/preserve/patches.ts
/** @module The changes to Go's runtime and coverage package: edited lines, and code that is appended. */

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

;// CONCATENATED MODULE: ./src/preserve/overlay.ts
/**
 * @module The overlay with which binaries preserve their counters: changed files of the Go that builds them, for
 * `-overlay`. docs/preserving.md explains what they do and why that is safe.
 */









/**
 * Writes overlay files with the same changes, each including the user's own replacements.
 * @returns why they have no changes for attribution, if these were asked for
 * @throws UnknownSource for a Go release that cannot be changed; UserError if an overlay of the user's cannot be read
 */
async function writeOverlays(request, overlays) {
    const [first] = overlays;
    if (first === undefined)
        return undefined;
    const { replace, unattributed } = await changedFiles(request, (0,external_node_path_.dirname)(first.file));
    for (const { file, own } of overlays) {
        const more = own === undefined ? {} : await ownReplacements(own);
        await (0,promises_.writeFile)(file, JSON.stringify({ Replace: { ...replace, ...more } }));
    }
    return unattributed;
}
/**
 * The replacements of Go's files.
 * @param otherwise absolute directory for the copies if the tool cache is not writable
 */
async function changedFiles(request, otherwise) {
    const { goroot } = request;
    const go = async (path) => readSource((0,external_node_path_.join)(goroot, 'src', path));
    const preserved = await patchedFiles({
        coveragePackage: await coveragePackageOf(goroot),
        go,
        own: await addedSources(),
        fixedDirectory: request.fixedDirectory,
        mapped: request.mapped ?? true,
    });
    const { files, unattributed } = request.attributing === true
        ? await withAttribution({ preserved, go, own: ownSource })
        : { files: preserved, unattributed: undefined };
    const keep = await copiesIn(copiesDirectory(request.toolCacheDir), otherwise);
    const replace = {};
    for (const [path, text] of files)
        replace[(0,external_node_path_.join)(goroot, 'src', path)] = await keep((0,external_node_path_.basename)(path), withCopyOfGo(text, goroot));
    return { replace, unattributed };
}
/**
 * Go's build cache does not tell one copy of a release from another. What it compiled of changed files names the copy that
 * was the first, and a plugin does not fit a binary if each was compiled by another copy.
 */
function withCopyOfGo(text, goroot) {
    return `${text}\n// Of the Go in ${JSON.stringify(goroot)}.\n`;
}
/** Without these changes if this release cannot be changed so. */
async function withAttribution(request) {
    const { preserved } = request;
    try {
        const files = new Map([...preserved, ...(await attributionFiles(request))]);
        return { files, unattributed: undefined };
    }
    catch (error) {
        if (error instanceof UnknownSource)
            return { files: preserved, unattributed: error };
        throw error;
    }
}
async function readSource(path) {
    return (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if ((0,errors/* errorCode */.CA)(error) === 'ENOENT')
            throw new UnknownSource(`there is no ${path}`);
        throw error;
    });
}
async function coveragePackageOf(goroot) {
    return (await (0,files/* isThere */.$B)((0,external_node_path_.join)(goroot, 'src/internal/coverage/cfile')))
        ? 'internal/coverage/cfile'
        : 'runtime/coverage';
}
async function addedSources() {
    const [proc, osLinux, hooks] = await Promise.all([
        ownSource('runtime_proc.go'),
        ownSource('runtime_os_linux.go'),
        ownSource('coverage_hooks.go'),
    ]);
    return { proc, osLinux, hooks };
}
/** The text of a file in preserve/. */
async function ownSource(name) {
    return (0,promises_.readFile)((0,external_node_path_.join)((0,ownSources/* ownSources */.L)('preserve', 'coverage_hooks.go'), name), 'utf8');
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




/** Why there are no changes, as a sentence. */
const DID_NOT_COMPILE = 'Go’s runtime did not compile with our changes.';
/**
 * Writes the overlays, or says by a finding why counters cannot be preserved.
 * @throws UserError if an overlay of the user's cannot be read
 */
async function preparePreserving(request) {
    if (!request.wanted)
        return { overlays: undefined, findings: [] };
    const { scratch, fixedPlace } = request;
    const isTaken = fixedPlace.path === undefined && fixedPlace.wanted !== false;
    const overlays = {
        build: (0,external_node_path_.join)(scratch, 'overlay-build.json'),
        tests: (0,external_node_path_.join)(scratch, 'overlay-tests.json'),
        nested: (0,external_node_path_.join)(scratch, 'overlay-nested.json'),
        launcher: (0,external_node_path_.join)(scratch, 'overlay-launcher.json'),
    };
    try {
        const unknown = await writeFor(request, overlays);
        const findings = isTaken ? [(0,finding/* finding */.gk)('fixed-place-taken', TAKEN)] : [];
        return attributed({ overlays, findings }, request, unknown);
    }
    catch (error) {
        if (!(error instanceof UnknownSource))
            throw error;
        const detail = unsupported(error);
        const { attribution = 'off' } = request;
        const preserving = notPreserved(detail);
        return attribution === 'off' ? preserving : unattributed(preserving, detail, attribution === 'exact');
    }
}
/** @param unknown why the overlays have nothing for attribution */
function attributed(preserving, request, unknown) {
    const { attribution = 'off', platform = 'linux' } = request;
    if (attribution === 'off')
        return preserving;
    const isExact = attribution === 'exact';
    if (platform !== 'linux')
        return unattributed(preserving, 'That needs Linux.', isExact);
    if (unknown !== undefined)
        return unattributed(preserving, unsupported(unknown), isExact);
    const leaveOut = async (detail) => unattributed(await preparePreserving({ ...request, attribution: 'off' }), detail, isExact);
    return { ...preserving, attributing: { isExact, leaveOut } };
}
/** With a finding that says so, which is a warning if attribution was asked for. */
function unattributed(preserving, detail, isExact) {
    const found = (0,finding/* finding */.gk)('not-attributed', 'It is not known which test covers what', { detail });
    const { overlays, findings } = preserving;
    return { overlays, findings: [...findings, isExact ? { ...found, severity: 'warning' } : found] };
}
function unsupported(error) {
    return `This Go release is not supported: ${error.message}.`;
}
/** @returns why they have nothing for attribution, if it was asked for */
async function writeFor({ goroot, toolCacheDir, fixedPlace, own, attribution = 'off', platform = 'linux' }, overlays) {
    const fixedDirectory = fixedPlace.path;
    const attributing = attribution !== 'off' && platform === 'linux';
    const files = [
        { file: overlays.build, own: own.build },
        { file: overlays.tests, own: own.tests },
        { file: overlays.nested, own: own.nested },
        { file: overlays.launcher, own: undefined },
    ];
    return writeOverlays({ goroot, toolCacheDir, fixedDirectory, attributing }, files);
}
/**
 * The result if counters cannot be preserved.
 * @param detail why, as a sentence
 * @param before what was prepared; undefined: nothing
 */
function notPreserved(detail, before) {
    const title = 'The counters of processes that do not exit normally are not kept';
    const others = before?.findings.filter(({ code }) => code === 'not-attributed') ?? [];
    const result = {
        overlays: undefined,
        findings: [(0,finding/* finding */.gk)('not-preserved', title, { detail }), ...others],
    };
    const attributing = before?.attributing;
    return attributing === undefined ? result : unattributed(result, detail, attributing.isExact);
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
    return notPreserved(`coverpkg selects Go's own runtime (${measured}), which cannot be both changed and measured.`, preserving);
}

;// CONCATENATED MODULE: ./src/preserve/buildPreserved.ts
/** @module Building binaries that preserve their counters, or plain ones if this Go cannot be changed. */









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
        if (overlays === undefined || !(error instanceof buildError/* BuildError */.z))
            throw error;
        if (!(await isOurFault(go, request.parts[0]?.cwd ?? request.top, overlays, error)))
            throw error;
        if (preserving.attributing !== undefined) {
            log.info('building again without the changes to Go that show which test covers what');
            const without = await preserving.attributing.leaveOut(DID_NOT_COMPILE);
            return await buildPreserved(go, request, without, log, stop);
        }
        log.info('building again without the changes to the Go runtime that preserve counters');
        const binaries = await (0,build_binaries/* buildBinaries */.wY)(go, { ...request, overlay: undefined }, log, stop);
        return { binaries, preserving: notPreserved(DID_NOT_COMPILE, preserving) };
    }
}
/**
 * Whether our changes are the cause: a changed package did not compile, or, where no error names a place in the user's
 * code, even a program of our own cannot be built with them.
 */
async function isOurFault(go, cwd, overlays, error) {
    const changed = await changedPackages(overlays);
    if (error.packages.some((path) => changed.has(path)))
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
/** The import paths of Go's packages that we change. */
async function changedPackages({ launcher }) {
    const { Replace: replace } = JSON.parse(await (0,promises_.readFile)(launcher, 'utf8'));
    const files = Object.keys(replace).map((file) => file.replaceAll('\\', '/').split('/src/').at(-1) ?? '');
    return new Set(files.map((file) => external_node_path_.posix.dirname(file)));
}

;// CONCATENATED MODULE: ./src/preserve/probePreserved.ts
/**
 * @module Whether Go's changed packages compile for the tests. What compiled once is noted beside the copies, as finding
 * it out again takes a tenth of a second of every run.
 */





/**
 * Checks that Go's changed packages compile for the tests, as no binary was built that would show it: the Go release, or
 * an overlay of the user's, may have other files than we know.
 * @returns without the changes that do not compile
 */
async function probePreserved(request, preserving) {
    if (preserving.overlays === undefined)
        return preserving;
    if (await allCompile(request, preserving.overlays))
        return preserving;
    if (preserving.attributing === undefined)
        return notPreserved(DID_NOT_COMPILE, preserving);
    return probePreserved(request, await preserving.attributing.leaveOut(DID_NOT_COMPILE));
}
async function allCompile(request, { tests, nested, launcher }) {
    const read = async (file) => (0,promises_.readFile)(file, 'utf8');
    const [own, forTests, forNested] = await Promise.all([read(launcher), read(tests), read(nested)]);
    const files = new Map([
        [forTests, tests],
        [forNested, nested],
    ]);
    for (const [text, file] of files) {
        // The paths of our own copies say what is in them; files of the user's may have changed.
        if (!(text === own ? await compiledOnce(request, file, text) : await compiles(request, file)))
            return false;
    }
    return true;
}
/** @param overlay the text of the file */
async function compiledOnce(request, file, overlay) {
    const directory = copiesDirectory(request.toolCacheDir);
    const note = JSON.stringify([...request.settings, overlay]);
    if (await isKept(directory, NOTE, note))
        return true;
    if (!(await compiles(request, file)))
        return false;
    await (0,files/* succeeds */.kz)(keepCopy(directory, NOTE, note));
    return true;
}
async function compiles({ go, cwd }, overlay) {
    // They import all other changed packages.
    const args = ['build', `-overlay=${overlay}`, 'runtime/coverage', 'testing/internal/testdeps'];
    return (await (0,exec/* capture */.Fg)(go.program, args, { cwd, env: go.env })).exitCode === 0;
}
const NOTE = 'compiled.json';

// EXTERNAL MODULE: ./src/go/inheritedFlag.ts
var inheritedFlag = __webpack_require__(39946);
// EXTERNAL MODULE: ./src/stages/goVariables.ts
var goVariables = __webpack_require__(27764);
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

// EXTERNAL MODULE: ./src/go/packages/groupPatterns.ts
var groupPatterns = __webpack_require__(2102);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
;// CONCATENATED MODULE: ./src/stages/offPath.ts
/** @module Keeps binaries off PATH that would hide other programs there, unless the user asks for them. */






/**
 * Moves binaries that would hide other programs out of the directory that is first on PATH. The user's own directory
 * (bin-dir) keeps all of its binaries and is put last on PATH.
 */
async function keepOffPath({ go, packages, modules }, binaries, { packages: patterns, buildFlags, binDir }, directories) {
    const shadowing = await findShadowing(go, binaries);
    const exact = patterns.filter((pattern) => !pattern.includes('...'));
    const named = shadowing.length === 0 || exact.length === 0
        ? []
        : await (0,groupPatterns/* listByGroup */.fg)(modules.groups, exact, async (cwd, own) => packages.list(cwd, own, buildFlags.words));
    const moved = shadowing.filter(({ binary }) => !named.flat().some(({ importPath }) => importPath === binary.importPath));
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
        const preserving = await probePreserved(probeOf(ready), prepared);
        return {
            binaries: [],
            marks: new Map(),
            lastOnPath: false,
            hidden: new Set(),
            preserving,
            findings: [...preserving.findings, noMains()],
        };
    }
    const goTempDir = (0,goVariables/* ownTempDir */.u)(pinned, inputs.buildFlags.words, directories.scratch);
    const request = {
        modules: modules.measured,
        top: modules.top,
        parts: plan.parts,
        names: plan.names,
        flags: inputs.buildFlags,
        ...(goTempDir === undefined ? {} : { goTempDir }),
        binDir,
        goos: pinned.info.goos,
    };
    const built = await buildPreserved(go, request, prepared, host.log, host.stop);
    for (const { name, importPath } of built.binaries)
        host.log.info(`built ${name} from ${importPath}`);
    const hasOwn = inputs.testFlags.overlay !== undefined || (0,inheritedFlag/* inheritedFlag */.Z)(pinned.goFlags, 'overlay') !== undefined;
    // No binary has package testing.
    const hasOthers = hasOwn || built.preserving.attributing !== undefined;
    const preserving = hasOthers ? await probePreserved(probeOf(ready), built.preserving) : built.preserving;
    const placed = await keepOffPath(ready, built.binaries, inputs, directories);
    return {
        binaries: placed.binaries,
        marks: await (0,fileMarks/* markFiles */.z)(placed.binaries.map((binary) => binary.path)),
        lastOnPath: placed.lastOnPath,
        hidden: placed.hidden,
        preserving,
        findings: [...preserving.findings, ...(await (0,build_binaries/* buildFindings */.nH)(request, built.binaries)), ...placed.findings],
    };
}
function probeOf({ go, modules, pinned, keptPlace }) {
    const { info, experiments, goFlags } = pinned;
    const settings = [info.version, info.goos, info.goarch, experiments, goFlags];
    return { go, cwd: modules.testGroups[0].cwd, settings, toolCacheDir: keptPlace };
}
/**
 * Writes the overlays with which binaries and tests keep their counters. Needs no plan: Go is listing packages meanwhile.
 * @param fixedPlace where processes without GOCOVERDIR write
 * @throws UserError if an overlay of the user's cannot be read
 */
async function prepareOverlays({ go, pinned, keptPlace: toolCacheDir }, { preserve, attribution, buildFlags, testFlags, workingDirectory, testDirectory }, scratch, fixedPlace) {
    const inherited = (0,inheritedFlag/* inheritedFlag */.Z)(pinned.goFlags, 'overlay');
    const own = (file, cwd) => file === undefined ? undefined : { file, cwd };
    return preparePreserving({
        wanted: preserve,
        attribution,
        platform: go.platform,
        fixedPlace,
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


/***/ }),

/***/ 27764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ suiteVariables),
/* harmony export */   u: () => (/* binding */ ownTempDir)
/* harmony export */ });
/* harmony import */ var _go_inheritedFlag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39946);
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
    const work = [...(0,_go_inheritedFlag_js__WEBPACK_IMPORTED_MODULE_0__/* .inheritedWords */ .Q)(goFlags), ...words].findLast((word) => /^--?work(?:=|$)/.test(word));
    const keeps = work !== undefined && !/=(?:false|f|0)$/i.test(work);
    return goTempDir === '' && !keeps ? directory : undefined;
}


/***/ }),

/***/ 12900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ withInput)
/* harmony export */ });
/* harmony import */ var _go_packages_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1809);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/** @module Errors of the go command that an input causes, with the name of that input. */


/** What the user is told in place of the error: the input that names a package or a flag which does not exist. */
function withInput(error, inputs) {
    if (error instanceof _go_packages_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .NoSuchPackage */ .dB) {
        const advice = `Go says: ${error.advice ?? ''}\nName packages as for the go command, such as ./cmd/server or ./internal/...`;
        return withPattern(error, error.importPath, inputs, advice);
    }
    if (error instanceof _go_packages_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .FileNotPackage */ .SS)
        return withPattern(error, error.pattern, inputs, error.advice);
    const flag = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo
        ? /^flag provided but not defined: (?<flag>-\S+)/m.exec(error.advice ?? '')?.groups?.flag
        : undefined;
    return flag === undefined ? error : withFlag(error, flag, inputs);
}
function withPattern(error, pattern, { packages, coverpkg, testPackages }, advice) {
    const given = Object.entries({ packages, coverpkg, 'test-packages': testPackages });
    const input = given.find(([, patterns]) => patterns.includes(pattern))?.[0];
    return input === undefined ? error : new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${input}: ${error.message}`, advice);
}
/** Flags in test-flags that Go does not know are for the tests. */
function withFlag(error, flag, { buildFlags }) {
    if (!buildFlags.words.some((word) => word.replace(/^--/, '-').split('=')[0] === flag))
        return error;
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`build-flags: the go command has no flag ${flag}`, 'Check how it is written, or remove it.');
}


/***/ }),

/***/ 58044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ hasLine),
/* harmony export */   r: () => (/* binding */ lineCheck)
/* harmony export */ });
/* harmony import */ var _regularFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62665);
/** @module Lines of source files that others name: compilers, tests, `//line` directives. */

/** Bytes; no source that a person reads is longer. */
const MAX_SOURCE = 10 << 20;
/**
 * Whether the file has the line.
 * @param line 1-based
 */
async function hasLine(path, line) {
    return line <= (await linesOf(path));
}
/** Like `hasLine`, but reads each file only once. */
function lineCheck() {
    const known = new Map();
    return async (path, line) => {
        const lines = known.get(path) ?? linesOf(path);
        known.set(path, lines);
        return line <= (await lines);
    };
}
/** How many lines the file has; 0 if it cannot be read. */
async function linesOf(path) {
    const text = await (0,_regularFile_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .XF)(path, MAX_SOURCE).catch(() => undefined);
    if (text === undefined)
        return 0;
    const lines = text.toString('latin1').split('\n');
    return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}


/***/ })

};
