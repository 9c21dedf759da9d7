export const id = 668;
export const ids = [668];
export const modules = {

/***/ 28111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ checkArtifactName),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Fh: () => (/* binding */ isPrintableName),
/* harmony export */   MT: () => (/* binding */ matchesPattern)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48177);
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45237);
/** @module The names of artifacts: unique for each leg without configuration, and the same in a re-run. */




/** Characters that GitHub does not allow in the name of an artifact, and all control characters. */
const FORBIDDEN = /[":<>|*?\\/\p{Cc}]/gu;
/**
 * `covdata-<job>[-<hash of the matrix>][-<step>]`. It does not contain the attempt: of artifacts with the same name the
 * newest counts, which is right after a re-run of failed jobs.
 */
function artifactName({ job, matrix, step }) {
    const parts = ['covdata', job, ...(matrix === null ? [] : [(0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixHash */ .IB)(matrix)]), step];
    return parts
        .filter((part) => part !== '')
        .join('-')
        .replace(FORBIDDEN, '-');
}
/**
 * Checks the input artifact-name.
 * @throws UserError for a name that GitHub would refuse, or in which the runner would see a workflow command
 */
function checkArtifactName(text) {
    const [character] = FORBIDDEN[Symbol.match](text) ?? [];
    if (character !== undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`artifact-name: ${JSON.stringify(text)} contains ${JSON.stringify(character)}`, 'The names of artifacts cannot contain line breaks or the characters " : < > | * ? \\ /; use a hyphen instead.');
    if (!isPrintableName(text))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`artifact-name: ${JSON.stringify(text)} contains a workflow command`, 'Choose a name without ##[ in it.');
}
/**
 * Whether a name is safe to print as it is, which GitHub's client does: within lines, and with its `%` sequences
 * decoded.
 */
function isPrintableName(name) {
    return [name, percentDecoded(name)].every((text) => (0,_support_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$)(text) === text && text.search(/\p{Cc}/u) === -1);
}
/** Whether a name matches the glob `artifact-pattern`, in which a leading dot is not special. */
function matchesPattern(name, pattern) {
    return picomatch__WEBPACK_IMPORTED_MODULE_3___default().isMatch(name, pattern, { dot: true });
}
/** The name itself if it cannot be decoded: then it is not printed decoded either. */
function percentDecoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}


/***/ }),

/***/ 45014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ parseGateRules)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module The rules of gates, from the input `threshold`: the minimum coverage as an exact fraction. */

const RULE = /^total\s*:\s*(\d{1,3})(?:\.(\d{1,9}))?\s*%?$/;
/**
 * Parses one rule per line; empty lines are ignored.
 * @throws UserError that quotes the line
 */
function parseGateRules(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(parseRule);
}
function parseRule(line) {
    const match = RULE.exec(line);
    const [, whole, decimals = ''] = match ?? [];
    const scale = 10n ** BigInt(decimals.length);
    const scaled = whole === undefined ? -1n : BigInt(whole + decimals);
    const tooMuch = scaled > 100n * scale;
    if (scaled < 0n || tooMuch) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`threshold: ${JSON.stringify(line)} is not a rule`, `${tooMuch ? 'A percentage is at most 100. ' : ''}Write the minimum percentage of all statements: total: 80`);
    }
    return { rule: `total: ${decimals === '' ? whole : `${whole}.${decimals}`}`, scaled, scale };
}


/***/ }),

/***/ 47567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zS: () => (/* binding */ BuildError),
  wY: () => (/* binding */ buildBinaries),
  nH: () => (/* binding */ buildFindings)
});

// UNUSED EXPORTS: buildArgs, nameBinaries

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
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
    /** All lines that are not packages. */
    lines = [];
    compiled = 0;
    progress;
    splitter;
    endWait;
    /** @param verbose whether the user wants to see every package */
    constructor(log, verbose) {
        this.log = log;
        this.verbose = verbose;
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
;// CONCATENATED MODULE: ./src/go/build/binaries.ts
/** @module Building the instrumented binaries: `go build -cover` of all main packages. */








/** go build failed, usually because of compile errors in the user's code. */
class BuildError extends errors/* UserError */.yo {
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
/**
 * Builds all main packages into binDir. Binaries whose names would be the same are named after their paths.
 * @returns the binaries, in the order of the main packages
 * @throws BuildError with the compiler's errors; Interrupted
 */
async function buildBinaries(go, request, log, stop) {
    const binaries = nameBinaries(request);
    const clashing = binaries.filter((binary) => baseName(binary.importPath) !== binary.name);
    const others = binaries.filter((binary) => !clashing.includes(binary));
    // One command for all that keep their names, so that the go command builds them in parallel.
    if (others.length > 0) {
        await goBuild(go, request, buildArgs(request, request.binDir + external_node_path_.sep, others), log, stop);
    }
    for (const binary of clashing)
        await goBuild(go, request, buildArgs(request, binary.path, [binary]), log, stop);
    return binaries;
}
/**
 * The arguments of the go command. Mode atomic is safe for concurrent programs, -race and snapshots.
 * @param output the path of a binary, or that of a directory with a separator at its end
 */
function buildArgs(request, output, binaries) {
    return [
        'build',
        '-v',
        ...(request.patterns.length === 0
            ? []
            : ['-cover', '-covermode=atomic', `-coverpkg=${request.patterns.join(',')}`]),
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
    const given = request.mains.map((main) => request.names?.get(main.importPath));
    const names = request.mains.map((main, i) => given[i] ?? baseName(main.importPath));
    return request.mains.map((main, i) => {
        const unique = names.filter((name) => name === names[i]).length === 1;
        const path = (0,external_node_path_.relative)(request.module.dir, main.dir).split(external_node_path_.sep).join('-');
        const name = (unique || path === '' || given[i] !== undefined ? names[i] : path) ?? main.importPath;
        const file = request.goos === 'windows' ? `${name}.exe` : name;
        return { name, importPath: main.importPath, path: (0,external_node_path_.join)(request.binDir, file) };
    });
}
/** The last element of the path, or the one before it if the last is a major version: go build's own rule. */
function baseName(importPath) {
    const elements = importPath.split('/');
    const last = elements.at(-1) ?? '';
    return /^v(?:[2-9]|[1-9]\d+)$/.test(last) ? (elements.at(-2) ?? last) : last;
}
async function goBuild(go, request, args, log, stop) {
    const { flags, goTempDir } = request;
    const { words } = flags;
    const output = new BuildOutput(log, words.includes('-v') || words.includes('--v'));
    const result = await (0,supervise/* supervise */.z)(go.program, args, {
        cwd: request.cwd,
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
    throw await buildError(output.lines, result.exitCode, request.cwd);
}
async function buildError(lines, exitCode, cwd) {
    const errors = await (0,compileErrors/* placedErrors */.Ps)(lines.join('\n'), cwd);
    const packages = (0,compileErrors/* failedPackages */.p0)(lines);
    const what = packages.length === 0 ? '' : ` in ${packages.join(', ')}`;
    const advice = errors.length > 0 ? 'The compile errors are listed above.' : lines.slice(-20).join('\n');
    return new BuildError(`go build failed${what} with exit code ${exitCode}`, advice, errors, packages);
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
async function overlaidSources(request) {
    if (request.flags.overlay === undefined)
        return [];
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(request.cwd, request.flags.overlay), 'utf8').catch(() => '{}');
    const overlay = JSON.parse(text);
    return Object.keys(overlay.Replace ?? {})
        .map((path) => (0,external_node_path_.relative)(request.module.dir, (0,external_node_path_.resolve)(request.cwd, path)))
        .filter((path) => !path.startsWith('..') && !(0,external_node_path_.isAbsolute)(path) && path.endsWith('.go'));
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

/***/ 33775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ FAIL_ON_INPUT),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   mw: () => (/* binding */ PATH_MAP_INPUT),
/* harmony export */   zK: () => (/* binding */ THRESHOLD_INPUT),
/* harmony export */   ze: () => (/* binding */ SOURCE_INPUT)
/* harmony export */ });
/**
 * @module The inputs of a run, defined in one place: action.yml, the command line's flags and the parser agree with this
 * list (a test compares them).
 */
const THRESHOLD_INPUT = {
    name: 'threshold',
    default: '',
    value: 'rule',
    description: 'The minimum coverage, such as `total: 80`; the run fails below it.',
};
const FAIL_ON_INPUT = {
    name: 'fail-on',
    default: '',
    value: 'codes',
    description: 'Which findings fail the run: codes from docs/health.md, `default`, `warnings` (every warning too) or `none`. Default: those that make the figures wrong. Failed tests and missing data always fail the run.',
};
/** Of reports of merged data. */
const SOURCE_INPUT = {
    name: 'source',
    default: '',
    value: 'dir',
    description: 'A checkout of the commit that was measured, for the lines of the files. Files whose content differs from what was measured are not used. Default: the repository around the working directory.',
};
const PATH_MAP_INPUT = {
    name: 'path-map',
    default: '',
    value: 'pairs',
    description: 'Where files that were built in another place are in the repository: pairs such as `/src=.`, of a directory there and one relative to the top of the repository. For binaries that a container or another checkout built from files (`go build main.go`), in whose data Go names files by where they were.',
};
const INPUTS = [
    {
        name: 'go-version',
        default: '',
        value: 'version',
        description: 'The Go version to use: `1.26.8`, `1.26`, `1.26.x`, `stable`, `oldstable`, or `local` for the Go on PATH. Default: the `toolchain` line of go.mod (in a workspace, of go.work), or else its `go` line.',
    },
    {
        name: 'go-version-file',
        default: '',
        value: 'file',
        description: 'A file that names the Go version to use: go.mod, go.work, .go-version or .tool-versions; relative to `working-directory`.',
    },
    {
        name: 'working-directory',
        default: '.',
        value: 'dir',
        description: 'The directory of the module with the main packages, relative to the top of the checkout (on the command line, to DIR).',
    },
    {
        name: 'test-directory',
        default: '',
        value: 'dir',
        description: 'The directory of the module with the integration tests, if that is a different module. Default: `working-directory`, and relative like it.',
    },
    {
        name: 'packages',
        default: './...',
        value: 'patterns',
        description: 'The main packages to build, as patterns of the go command; non-main packages are ignored. `name=./cmd/server` gives the binary of one package another name.',
    },
    {
        name: 'coverpkg',
        default: '',
        value: 'patterns',
        description: 'The packages to measure, as patterns of the go command. Default: every package of the module. The main packages are always measured.',
    },
    {
        name: 'build-flags',
        default: '',
        value: 'flags',
        description: 'Flags for `go build`, such as `-race -tags=netgo -ldflags="-s -w"`.',
    },
    {
        name: 'bin-dir',
        default: '',
        value: 'dir',
        description: 'The directory for the instrumented binaries, for tests that expect them in a fixed place such as `bin`; relative to `working-directory`. Default: a temporary directory. Either way, it is first on PATH, or last if one of its names means another program there.',
    },
    {
        name: 'tags',
        default: 'integration',
        value: 'tags',
        description: 'The build tags of the integration tests, separated by commas. If empty, all tests run without tags.',
    },
    {
        name: 'suite',
        default: 'tagged',
        value: 'which',
        description: '`tagged` runs only the test functions that exist with `tags` and not without; `all` runs everything that `go test -tags` would.',
    },
    {
        name: 'test-packages',
        default: './...',
        value: 'patterns',
        description: 'The packages whose tests run, as patterns of the go command.',
    },
    {
        name: 'test-flags',
        default: '',
        value: 'flags',
        description: 'Flags for `go test`, such as `-race -run=TestServer -parallel=4`; everything after `-args` goes to the tests.',
    },
    {
        name: 'command',
        default: '',
        value: 'script',
        description: 'A bash script to run instead of `go test`, with GOCOVERDIR set and the binaries on PATH. The suite passes if the script exits with 0.',
    },
    {
        name: 'timeout',
        default: '30m',
        value: 'duration',
        description: 'The time limit for the whole suite, such as `90s` or `1h30m`.',
    },
    {
        name: 'in-process',
        default: 'true',
        description: 'Also measure the test processes, for code that tests call directly (such as httptest servers).',
        off: 'Do not measure the test processes.',
    },
    {
        name: 'test-builds',
        default: 'true',
        description: 'Instrument the binaries that the tests or the command build themselves (with `go build` in TestMain, gexec or `go run`).',
        off: 'Do not instrument the binaries that the tests or the command build themselves.',
    },
    {
        name: 'preserve',
        default: 'true',
        description: 'Keep the counters of processes that are killed, crash, panic or are started without GOCOVERDIR. `false` builds with Go’s unchanged runtime.',
        off: 'Do not keep the counters of processes that are killed, crash, panic or are started without GOCOVERDIR; build with Go’s unchanged runtime.',
    },
    {
        name: 'compare-plain',
        default: 'false',
        description: 'If the suite fails, run the tests that failed once more without any instrumentation, and report whether they pass then.',
    },
    {
        name: 'include',
        default: 'linked',
        value: 'which',
        description: 'What the total counts: `linked`, the packages that are linked into a measured binary or test binary; or `all`, every selected package, with those that nothing links as uncovered.',
    },
    PATH_MAP_INPUT,
    THRESHOLD_INPUT,
    FAIL_ON_INPUT,
    {
        name: 'pass-id-token',
        default: 'false',
        description: 'Let the suite request OpenID Connect tokens for the job (passes on ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN).',
    },
];


/***/ }),

/***/ 22844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parsePathMap)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87700);
/** @module The input `path-map`: pairs of directories. */


/**
 * Parses pairs such as `/src=.`, which blanks, commas and lines separate.
 * @throws UserError that quotes the pair
 */
function parsePathMap(text) {
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    const pairs = words.map(pairOf);
    for (const [i, { from }] of pairs.entries())
        if (pairs.findIndex((other) => other.from === from) < i)
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`path-map: ${from} is mapped twice`, 'Keep one of the pairs.');
    return pairs;
}
function pairOf(word) {
    const at = word.lastIndexOf('=');
    const [from, to] = [word.slice(0, Math.max(0, at)), word.slice(at + 1)];
    if (from === '' || to === '')
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`path-map: ${JSON.stringify(word)} is not a pair`, 'Write the directory where the files were built and the one in the repository: /src=.');
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(to.replaceAll('\\', '/'));
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(place) || node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(to) || /^[A-Za-z]:/.test(to) || /^\.\.(?:\/|$)/.test(place))
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`path-map: ${to} is not a directory in the repository`, 'Write it relative to the top of the repository, such as `.` or `services/shop`.');
    return { from, to };
}


/***/ }),

/***/ 79425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i8: () => (/* binding */ PUBLISHING_INPUTS),
/* harmony export */   u0: () => (/* binding */ parsePublishingInputs)
/* harmony export */ });
/* unused harmony export ANNOTATION_CHOICES */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18463);
/** @module Inputs about what is published, and under which name: shared by the action and the report action. */


const PUBLISHING_INPUTS = [
    {
        name: 'token',
        default: '${{ github.token }}',
        description: 'The token for publishing the check run. It is sent to the GitHub API and nowhere else.',
    },
    {
        name: 'check-run',
        default: 'true',
        description: 'Publish a check run; needs the permission `checks: write`. Set it to `false` in the jobs of a matrix that the report action reports on.',
    },
    {
        name: 'check-name',
        default: '',
        description: 'The name of the check run. Default: `Go integration coverage`, followed by the matrix values.',
    },
    {
        name: 'annotations',
        default: 'patch',
        description: 'Which uncovered lines to annotate: `patch` (those that the pull request changed), `all` or `none`. With `none` the percentage is not annotated either.',
    },
];
const ANNOTATION_CHOICES = ['patch', 'all', 'none'];
/** Characters. GitHub's own limit is not documented, but longer names are unreadable in a list of checks. */
const MAX_NAME_LENGTH = 255;
/** @throws UserError that names the input, the value and what is allowed */
function parsePublishingInputs(read) {
    const inputs = new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .InputTexts */ .B(PUBLISHING_INPUTS, read);
    const checkName = inputs.optional('check-name');
    if (checkName !== undefined && checkName.length > MAX_NAME_LENGTH)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`check-name has ${checkName.length} characters`, `Choose a name of at most ${MAX_NAME_LENGTH} characters.`);
    const token = inputs.optional('token');
    return {
        // The default is an expression, which stays as it is unless a runner evaluates it.
        token: token?.startsWith('${{') === true ? undefined : token,
        checkRun: inputs.flag('check-run'),
        checkName,
        annotations: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Y)('annotations', inputs.text('annotations') || 'patch', ANNOTATION_CHOICES),
    };
}


/***/ }),

/***/ 18463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ InputTexts),
/* harmony export */   Y: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module Reads the texts of inputs. Errors name the input, the value and what is allowed. */

/** The texts of inputs, trimmed, or their defaults: a runner fills these in itself, the command line does not. */
class InputTexts {
    definitions;
    read;
    constructor(definitions, read) {
        this.definitions = definitions;
        this.read = read;
    }
    text(name) {
        return (this.read(name) ?? this.default(name)).trim();
    }
    default(name) {
        return this.definitions.find((input) => input.name === name)?.default ?? '';
    }
    optional(name) {
        const text = this.text(name);
        return text === '' ? undefined : text;
    }
    /** @throws UserError for anything but `true` and `false` */
    flag(name) {
        const text = this.text(name);
        return choice(name, (text === '' ? this.default(name) : text).toLowerCase(), ['true', 'false']) === 'true';
    }
}
/** @throws UserError for a value that is not on the list */
function choice(input, value, allowed) {
    const found = allowed.find((item) => item === value);
    if (found === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${input}: ${JSON.stringify(value)} is not allowed`, `Allowed: ${allowed.join(', ')}.`);
    return found;
}


/***/ }),

/***/ 99100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ atExit)
/* harmony export */ });
/** @module What has to be done however our own process ends, short of SIGKILL. */
/**
 * Does the work when our process exits, unless it is called off before: a second signal ends a run at once, and nothing
 * asynchronous happens any more. What cannot be done then is left.
 * @returns calls it off
 */
function atExit(work) {
    const listener = () => {
        try {
            work();
        }
        catch {
            // Whatever happens here must not change how the process ends.
        }
    };
    process.once('exit', listener);
    return () => {
        process.off('exit', listener);
    };
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

/***/ 56498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/process/atExit.ts
var atExit = __webpack_require__(99100);
// EXTERNAL MODULE: ./src/process/exec.ts
var exec = __webpack_require__(49072);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
;// CONCATENATED MODULE: ./src/process/processGroup.ts
/** @module A child and the processes that it started: which still run, and how to end them. POSIX process groups, Windows process trees. */







/** How long a group may take to end after SIGTERM: time for a server to shut down and write its counters. */
const GRACE_MS = 5000;
const POLL_MS = 50;
/** How often the members are looked at, which takes long when there are many processes on the machine. */
const LOOK_MS = 500;
class ProcessGroup {
    leader;
    place;
    /** When the members are killed, by performance.now(). */
    deadline = Infinity;
    ending;
    /** @param leader the id of the first process, which is also the id of the group */
    constructor(leader, place) {
        this.leader = leader;
        this.place = place;
    }
    /** The running members, without zombies. Empty on Windows, which cannot list them. */
    async members() {
        if (!this.exists())
            return [];
        return this.place.platform === 'linux'
            ? membersFromProc(this.leader)
            : membersFromPs(this.leader, this.place.env);
    }
    /**
     * Ends the whole group: SIGTERM, a grace period, SIGKILL. On Windows, kills the process tree at once. Called again, it
     * can only shorten the grace period.
     */
    async end(graceMs = GRACE_MS) {
        this.deadline = Math.min(this.deadline, performance.now() + graceMs);
        this.ending ??= this.place.platform === 'win32' ? this.endTree() : this.endGroup();
        await this.ending;
    }
    /** Kills the members without waiting for anything; on Windows, only the leader. */
    kill() {
        if (this.place.platform === 'win32')
            process.kill(this.leader);
        else
            this.signal('SIGKILL');
    }
    async endTree() {
        const tree = ['/PID', String(this.leader), '/T', '/F'];
        // By its full path: the directory of the binaries comes first on PATH, and one may be called taskkill.
        const system = this.place.env.SystemRoot ?? 'C:\\Windows';
        await (0,exec/* capture */.Fg)(`${system}\\System32\\taskkill.exe`, tree, { cwd: '.', env: this.place.env });
    }
    async endGroup() {
        this.signal('SIGTERM');
        // A stopped process handles no signal until it continues.
        this.signal('SIGCONT');
        let looked = -Infinity;
        while (performance.now() < this.deadline && this.exists()) {
            if (performance.now() - looked >= LOOK_MS) {
                // Zombies that nobody waits for are members, too.
                const members = await (0,deadline/* within */.u)(Math.min(GRACE_MS, this.deadline - performance.now()), this.members());
                if (members !== deadline/* TOO_LATE */.w && members.length === 0)
                    break;
                looked = performance.now();
            }
            await (0,promises_.setTimeout)(POLL_MS);
        }
        this.signal('SIGKILL');
    }
    exists() {
        return this.place.platform !== 'win32' && this.signal(0);
    }
    /** @returns whether the group has a member */
    signal(signal) {
        try {
            return process.kill(-this.leader, signal);
        }
        catch (error) {
            if ((0,errors/* errorCode */.CA)(error) === 'ESRCH')
                return false;
            // EPERM: there is a member, but we may not signal it.
            if ((0,errors/* errorCode */.CA)(error) === 'EPERM')
                return true;
            throw error;
        }
    }
}
async function membersFromProc(group) {
    const pids = (await (0,external_node_fs_promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const members = await Promise.all(pids.map((pid) => procMember(pid, group)));
    return members.filter((member) => member !== undefined);
}
async function procMember(pid, group) {
    // proc(5): pid (comm) state ppid pgrp …; comm may contain blanks and parentheses. The process may have ended.
    const stat = await (0,files/* readProc */.lK)(`${pid}/stat`);
    const match = /^\d+ \((.*)\) (\S) \d+ (\d+) /s.exec(stat);
    if (match === null)
        return undefined;
    const [, threadName = '', state, pgrp] = match;
    if (Number(pgrp) !== group || state === 'Z' || state === 'X')
        return undefined;
    // comm is the name of the first thread, cut after 15 characters.
    const [program = ''] = (await (0,files/* readProc */.lK)(`${pid}/cmdline`)).split('\0');
    return { pid: Number(pid), command: (0,external_node_path_.basename)(program) || threadName };
}
async function membersFromPs(group, env) {
    const { stdout } = await (0,exec/* capture */.Fg)('/bin/ps', ['-A', '-o', 'pid=,pgid=,stat=,comm='], { cwd: '/', env });
    return stdout.split('\n').flatMap((line) => {
        const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
        if (match === null || Number(match[2]) !== group || match[3]?.startsWith('Z') === true)
            return [];
        return [{ pid: Number(match[1]), command: match[4]?.split('/').at(-1) ?? '' }];
    });
}

;// CONCATENATED MODULE: ./src/process/supervise.ts
/** @module Long commands: a process and everything that it starts, supervised until all of them have ended. */







/** How long children may outlive the process before they count as left behind: some end when a pipe to it closes. */
const SETTLE_MS = 300;
/** How long to wait for the output of processes that have left the group. */
const DRAIN_MS = 1000;
/** How long a group may take to end after an interrupt: the runner's patience has to do for the report as well. */
const INTERRUPTED_GRACE_MS = 2500;
/**
 * Runs a command in a process group of its own and waits until the whole group has ended: normally, or by `stop` or the
 * timeout (SIGTERM, then SIGKILL). Processes that the command leaves running are ended and reported.
 * @throws Error with the cause if the program cannot be started
 */
async function supervise(program, args, options) {
    const detached = options.platform !== 'win32';
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: options.cwd,
        env: (0,exec/* definedOnly */.Uv)(options.env),
        stdio: ['ignore', 'pipe', 'pipe'],
        detached,
        windowsHide: true,
    });
    if (child.pid === undefined) {
        const [cause] = (await (0,external_node_events_.once)(child, 'error'));
        throw new Error(`${program} could not be started`, { cause });
    }
    child.stdout.on('data', options.onStdout);
    child.stderr.on('data', options.onStderr);
    const group = new ProcessGroup(child.pid, options);
    const ending = new Ending(group, options);
    const unwatch = (0,atExit/* atExit */.s)(() => {
        group.kill();
    });
    try {
        const exitCode = await exitOf(child);
        await ending.done();
        const leftBehind = ending.begun ? [] : await endLeftovers(group, options);
        await drained(child);
        return { exitCode, timedOut: ending.timedOut, stopped: options.stop.aborted, leftBehind };
    }
    finally {
        unwatch();
        ending.cancel();
    }
}
/** Ends the group when the time is up, or sooner if `stop` is aborted. */
class Ending {
    group;
    options;
    timedOut = false;
    ended;
    timer;
    onStop = () => {
        this.ended = this.group.end(INTERRUPTED_GRACE_MS);
    };
    constructor(group, options) {
        this.group = group;
        this.options = options;
        options.stop.addEventListener('abort', this.onStop, { once: true });
        if (options.stop.aborted)
            this.onStop();
        if (options.timeoutSeconds === undefined)
            return;
        this.timer = setTimeout(() => {
            this.timedOut = this.ended === undefined;
            this.ended ??= this.group.end();
        }, options.timeoutSeconds * 1000);
    }
    get begun() {
        return this.ended !== undefined;
    }
    async done() {
        await this.ended;
    }
    cancel() {
        clearTimeout(this.timer);
        this.options.stop.removeEventListener('abort', this.onStop);
    }
}
async function exitOf(child) {
    const [code, signal] = (await (0,external_node_events_.once)(child, 'exit'));
    return code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
}
async function endLeftovers(group, { isInstrumented }) {
    if ((await group.members()).length === 0)
        return [];
    await (0,promises_.setTimeout)(SETTLE_MS);
    const members = await Promise.all((await group.members()).map(async (member) => ({
        ...member,
        instrumented: await isInstrumented?.(member.pid),
    })));
    if (members.length > 0)
        await group.end();
    return members;
}
/** Waits for the last output, but not for ever: a process in a session of its own may keep the pipe open. */
async function drained(child) {
    const open = [child.stdout, child.stderr].filter((stream) => stream?.closed === false);
    const closed = Promise.all(open.flatMap((stream) => (stream === null ? [] : [(0,external_node_events_.once)(stream, 'close')])));
    await Promise.race([closed, (0,promises_.setTimeout)(DRAIN_MS, undefined, { ref: false })]);
    child.stdout?.destroy();
    child.stderr?.destroy();
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

/***/ 48177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise)
/* harmony export */ });
/**
 * @module Untrusted text in the runner's log. The runner scans both streams for workflow commands (actions/runner,
 * ActionCommand.cs): `::name` at the start of a line, after optional white space, and the older `##[name]` anywhere.
 * A zero-width space breaks both and leaves the text readable.
 */
const BREAK = '\u200b';
/**
 * Two colons with only white space before them on the line; CR starts a line too. This allows more characters than
 * .NET's TrimStart because anything between us and the parser may drop invisible ones.
 */
const V2 = /:(?=:)(?<=(?:^|[\r\n])[\s\p{Cc}\p{Cf}\p{DI}]*:)/gu;
const V1 = /##(?=\[)/g;
/**
 * The text with every workflow command made inert. The runner's culture-sensitive comparison ignores zero-width spaces,
 * but that does not help it: the command name that it then cuts out begins with the rest of the token.
 */
function neutralise(text) {
    return text.replace(V2, `:${BREAK}`).replace(V1, `#${BREAK}#${BREAK}`);
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
