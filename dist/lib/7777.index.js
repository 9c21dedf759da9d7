export const id = 7777;
export const ids = [7777];
export const modules = {

/***/ 28111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ checkArtifactName),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Fh: () => (/* binding */ isPrintableName),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   V6: () => (/* binding */ planName),
/* harmony export */   ij: () => (/* binding */ checkId),
/* harmony export */   m5: () => (/* binding */ reportArtifactName),
/* harmony export */   nK: () => (/* binding */ legPattern)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48177);
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45237);
/** @module The names of artifacts: unique for each leg without configuration, and the same in a re-run. */




/** Characters that GitHub does not allow in the name of an artifact, and all control characters. */
const FORBIDDEN = /[":<>|*?\\/\p{Cc}]/gu;
/** No dots, which end the id in the name of an artifact, and nothing that a glob would take for more than itself. */
const ID = /^[\w-]{1,60}$/;
/**
 * `covdata-[<id>.]<job>[-<hash of the matrix and the reusable workflow>][-<step>]`. It does not contain the attempt: of
 * artifacts with the same name the newest counts, which is right after a re-run of failed jobs.
 */
function artifactName(leg) {
    return nameOf('covdata', leg, leg.matrix);
}
/**
 * `coverage-report-[<id>.]<job>[-<hash of the reusable workflow>][-<step>]`, for a report of merged data: no name of data that
 * a re-run would merge once more.
 */
function reportArtifactName(job) {
    return nameOf('coverage-report', job, null);
}
/**
 * The glob for the artifacts of all legs with an id, and of no others: neither ids nor jobs have dots.
 * @param id undefined for those of all legs
 */
function legPattern(id) {
    return id === undefined ? 'covdata-*' : `covdata-${id}.*`;
}
function nameOf(kind, { id, job, step, workflow }, matrix) {
    const owned = id === undefined ? job : `${id}.${job}`;
    // A job of the workflow file itself keeps the name that it has without any call.
    const told = workflow === undefined ? matrix : { workflow, matrix };
    return joined([kind, owned, ...(told === null ? [] : [(0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixHash */ .IB)(told)]), step]);
}
/**
 * The name of the plan of a suite in so many shards, a file. All jobs of a matrix share it: which shard a test belongs to does not
 * depend on the other matrix values.
 * @param part which part of the suite; empty for the first
 */
function planName(job, total, part) {
    return `${nameOf('shard-plan', job, { shards: total, part })}.json`;
}
function joined(parts) {
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
 * Checks the input id.
 * @throws UserError for a text that no artifact's name could show unmistakably
 */
function checkId(text) {
    if (ID.test(text))
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`id: ${JSON.stringify(text)} is not an id`, 'Use at most 60 letters, digits, hyphens and underscores, such as api or load-tests.');
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
// EXTERNAL MODULE: ./src/support/pathsWithin.ts
var pathsWithin = __webpack_require__(22268);
// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
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
    throw await buildError(output.lines, result.exitCode, cwd);
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

/***/ 71506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseBase)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/** @module The input `base`: what a change starts from. */

/** What no ref contains (git-check-ref-format), apart from what selects a commit, such as `main~2`. */
const NO_REF = /^-|[\s\p{Cc}?*[\\]|\.\./u;
/** @throws UserError if it cannot be a ref */
function parseBase(text) {
    if (text === undefined || !NO_REF.test(text))
        return text;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`base: ${JSON.stringify(text)} is not the name of a commit`, 'Write a branch, a tag or a commit, such as main, origin/main or v1.2.0.');
}


/***/ }),

/***/ 33775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ UNIT_INPUT),
/* harmony export */   Am: () => (/* binding */ EXCLUDE_INPUT),
/* harmony export */   Gs: () => (/* binding */ FAIL_ON_INPUT),
/* harmony export */   Hv: () => (/* binding */ BASELINE_INPUT),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   mw: () => (/* binding */ PATH_MAP_INPUT),
/* harmony export */   x3: () => (/* binding */ BASE_INPUT),
/* harmony export */   zK: () => (/* binding */ THRESHOLD_INPUT),
/* harmony export */   ze: () => (/* binding */ SOURCE_INPUT)
/* harmony export */ });
/**
 * @module The inputs of a run, defined in one place: action.yml, the command line's flags and the parser agree with this
 * list (a test compares them).
 */
const EXCLUDE_INPUT = {
    name: 'exclude',
    default: '',
    value: 'globs',
    lines: true,
    description: 'Files that are left out of all figures: globs such as `internal/mocks/**` or `*.pb.go`, by the rules of .gitignore, and the word `generated` for files with Go’s own marker. Comments (`//coverage:ignore reason`) exclude single functions, blocks and statements. See docs/exclusions.md.',
};
const THRESHOLD_INPUT = {
    name: 'threshold',
    default: '',
    value: 'rules',
    lines: true,
    description: 'What the coverage has to satisfy, a rule per line: `total: 80`, `package ./internal/...: 70`, `file cmd/**: 60`, `patch: 80`, `drop: 0.5` (points since the baseline), `lost: 0` (statements). See docs/gates.md.',
    ifEmpty: 'Write a rule, such as `total: 80`, or leave the flag out.',
};
const FAIL_ON_INPUT = {
    name: 'fail-on',
    default: '',
    value: 'codes',
    description: 'Which findings fail the run: codes from docs/health.md, `default`, `warnings` (every warning too) or `none`. Default: those that make the figures wrong. Failed tests and missing data always fail the run.',
};
const BASE_INPUT = {
    name: 'base',
    default: '',
    value: 'ref',
    description: 'What the change starts from, for patch coverage: a branch, tag or commit such as `main`, of which the nearest common ancestor counts. Default: the base of the pull request, the merge group or the push; see docs/patch-coverage.md.',
    ifEmpty: 'Name a branch, a tag or a commit, such as main or origin/main.',
};
/** What a report is compared with. */
const BASELINE_INPUT = {
    name: 'baseline',
    default: '',
    value: 'report',
    description: 'An earlier report to compare with, for lost and gained coverage: the directory of a report or of its data, an unpacked artifact, a report.json, or `none`. Default: in the actions, the last good report of the target branch; on the command line, none.',
    ifEmpty: 'Name a report, or `none`.',
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
const UNIT_INPUT = {
    name: 'unit',
    default: '',
    value: 'path',
    lines: true,
    description: 'Data of unit tests to show beside the integration tests, one path per line: a directory that they wrote to, or a profile of `go test -coverprofile`. It changes no total and no gate. See docs/unit-tests.md.',
    ifEmpty: 'Name a directory or a profile, or leave the flag out.',
};
const INPUTS = [
    {
        name: 'go-version',
        default: '',
        value: 'version',
        description: 'The Go version to use: `1.26.8`, `1.26`, `1.26.x`, `stable`, `oldstable`, or `local` for the Go on PATH. Default: the `toolchain` line of go.mod (in a workspace, of go.work), or else its `go` line; of several modules, the highest.',
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
        lines: true,
        description: 'The directory of the module with the main packages, or of a go.work for all of its modules, relative to the top of the checkout (on the command line, to DIR). Several directories or globs (`services/*`): one a line, or separated by commas. See docs/modules.md.',
    },
    {
        name: 'test-directory',
        default: '',
        value: 'dir',
        lines: true,
        description: 'The directory of the module with the integration tests, if that is a different module; several as in `working-directory`, and relative like it. Default: `working-directory`.',
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
        name: 'shard',
        default: '',
        value: 'part',
        description: 'The part of the suite that this job runs: `2/4`, or `auto` for the one that the matrix names. The jobs share the tests so that each takes about as long, by the times of earlier runs. See docs/sharding.md.',
        ifEmpty: 'Write a shard, such as 2/4, or leave the flag out.',
    },
    {
        name: 'retries',
        default: '0',
        value: 'number',
        description: 'How often failed tests run again, at most 5. A test that passes then is reported as flaky and does not fail the run. See docs/flaky-tests.md.',
    },
    {
        name: 'quarantine',
        default: '',
        value: 'tests',
        lines: true,
        description: 'Tests that may fail without failing the run, one per line, each with its reason: `TestUpload # slow storage`, `./e2e TestSync* # see #12`. See docs/flaky-tests.md.',
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
        name: 'unit-tests',
        default: 'false',
        description: 'Also run the tests that need no tags, and show what they cover beside the integration tests. Their coverage changes no total and no gate; if they fail, the run fails. See docs/unit-tests.md.',
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
    EXCLUDE_INPUT,
    PATH_MAP_INPUT,
    BASE_INPUT,
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
/* unused harmony exports ANNOTATION_CHOICES, COMMENT_CHOICES */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18463);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33775);
/** @module Inputs about what is published, and under which name: shared by the action and the report action. */



const PUBLISHING_INPUTS = [
    _definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_INPUT */ .Hv,
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
    {
        name: 'comment',
        default: 'false',
        description: 'Comment on the pull request, in one comment that every run updates: `true`, `false`, or `on-change`, which comments only if measured statements changed, coverage was lost or gained, or the verdict is bad. Needs the permission `pull-requests: write`.',
    },
    {
        name: 'source-text',
        default: 'true',
        description: 'Show the text of the sources in index.html, and store it with the data, for reports that are made without a checkout. `false` leaves it out: for private code in shared places.',
    },
];
const ANNOTATION_CHOICES = ['patch', 'all', 'none'];
const COMMENT_CHOICES = ['false', 'true', 'on-change'];
/** Characters. GitHub's own limit is not documented, but longer names are unreadable in a list of checks. */
const MAX_NAME_LENGTH = 255;
/** @throws UserError that names the input, the value and what is allowed */
function parsePublishingInputs(read) {
    const inputs = new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .InputTexts */ .BY(PUBLISHING_INPUTS, read);
    const checkName = inputs.optional('check-name');
    if (checkName !== undefined && checkName.length > MAX_NAME_LENGTH)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`check-name has ${checkName.length} characters`, `Choose a name of at most ${MAX_NAME_LENGTH} characters.`);
    const token = inputs.optional('token');
    return {
        // The default is an expression, which stays as it is unless a runner evaluates it.
        token: token?.startsWith('${{') === true ? undefined : token,
        checkRun: inputs.flag('check-run'),
        checkName,
        annotations: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('annotations', inputs.text('annotations') || 'patch', ANNOTATION_CHOICES),
        comment: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('comment', inputs.text('comment').toLowerCase() || 'false', COMMENT_CHOICES),
        sourceText: inputs.flag('source-text'),
    };
}


/***/ }),

/***/ 96710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ parseReportUpload),
/* harmony export */   hX: () => (/* binding */ STORING_INPUTS),
/* harmony export */   kO: () => (/* binding */ REPORT_STORING_INPUTS),
/* harmony export */   pv: () => (/* binding */ HIDDEN_INPUTS),
/* harmony export */   sx: () => (/* binding */ COLLECT_STORING_INPUTS),
/* harmony export */   vQ: () => (/* binding */ parseStoringInputs)
/* harmony export */ });
/* unused harmony export REPORT_HIDDEN_INPUTS */
/* harmony import */ var _legs_leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45237);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28111);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87700);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18463);
/** @module Inputs about what a job stores, its artifact and its caches, and about which leg of a matrix it is. */




const RETENTION_INPUT = {
    name: 'retention-days',
    default: '',
    description: 'Days until the artifact is deleted. Default: the setting of the repository.',
};
/** Of jobs that measure and of reports of them. */
const ID_INPUT = {
    name: 'id',
    default: '',
    description: 'A name for measurements that a workflow run reports separately, such as those of two calls of a reusable workflow: their artifacts, check runs and comments are told apart by it. The report action with this `id` merges the jobs that have it.',
};
const STORING_INPUTS = [
    ID_INPUT,
    {
        name: 'artifact',
        default: 'true',
        description: 'Upload the compacted coverage data as an artifact.',
    },
    {
        name: 'artifact-name',
        default: '',
        description: 'The name of the artifact. Default: `covdata-`, the `id` if there is one, the job id, a hash of the matrix values, and the step id if there is one.',
    },
    RETENTION_INPUT,
    {
        name: 'cache',
        default: 'true',
        description: "Keep Go's module cache and build cache between workflow runs.",
    },
];
/** Those of the collect action. */
const COLLECT_STORING_INPUTS = STORING_INPUTS.filter(({ name }) => name !== 'cache');
/** Those of the report action. */
const REPORT_STORING_INPUTS = [
    ID_INPUT,
    {
        name: 'artifact',
        default: 'true',
        description: 'Upload the report, with the merged coverage data, as an artifact.',
    },
    {
        name: 'artifact-name',
        default: '',
        description: 'The name of the artifact. Default: `coverage-report-`, the `id` if there is one, the job id, and the step id if there is one.',
    },
    RETENTION_INPUT,
];
/** The workflow file that has the job, which GitHub's variables do not say: they are those of the run's own file. */
const WORKFLOW_INPUT = {
    name: 'workflow',
    default: '${{ job.workflow_ref }}',
    description: 'Internal: the workflow file that has the job.',
};
/** Those of the report action. */
const REPORT_HIDDEN_INPUTS = [WORKFLOW_INPUT];
/** Set by their default expressions, not by users. */
const HIDDEN_INPUTS = [
    WORKFLOW_INPUT,
    {
        name: 'matrix',
        default: '${{ toJSON(matrix) }}',
        description: 'Internal: the matrix values.',
    },
    {
        name: 'strategy',
        default: '${{ toJSON(strategy) }}',
        description: 'Internal: the size of the matrix and the index of this job.',
    },
];
const MAX_WORKFLOW_LENGTH = 1000;
/** GitHub's own limit, for private repositories; others may keep artifacts for 90 days. */
const MAX_DAYS = 400;
/**
 * Reads and checks the inputs about storing.
 * @throws UserError that names the input, the value and what is allowed
 */
function parseStoringInputs(read, context) {
    const { job, step } = context;
    const inputs = new _values_js__WEBPACK_IMPORTED_MODULE_3__/* .InputTexts */ .BY([...STORING_INPUTS, ...HIDDEN_INPUTS], read);
    const strategy = objectOf('strategy', inputs.text('strategy'));
    const upload = parseUpload(inputs, context);
    const { id, workflow } = upload;
    return {
        ...upload,
        cache: inputs.flag('cache'),
        leg: {
            job,
            step: (0,_legs_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .stepSuffix */ .SB)(step),
            matrix: objectOf('matrix', inputs.text('matrix')) ?? null,
            index: wholeNumber(strategy?.['job-index']),
            total: wholeNumber(strategy?.['job-total']),
            ...(id === undefined ? {} : { id }),
            ...(workflow === undefined ? {} : { workflow }),
        },
    };
}
/**
 * Reads and checks the inputs of the report action about its artifact.
 * @throws UserError that names the input, the value and what is allowed
 */
function parseReportUpload(read, context) {
    return parseUpload(new _values_js__WEBPACK_IMPORTED_MODULE_3__/* .InputTexts */ .BY([...REPORT_STORING_INPUTS, ...REPORT_HIDDEN_INPUTS], read), context);
}
function parseUpload(inputs, { workflowRef }) {
    const artifactName = inputs.optional('artifact-name');
    if (artifactName !== undefined)
        (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkArtifactName */ .CN)(artifactName);
    const id = inputs.optional('id');
    if (id !== undefined)
        (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkId */ .ij)(id);
    return {
        id,
        workflow: calledWorkflow(inputs.text('workflow'), workflowRef),
        artifact: inputs.flag('artifact'),
        artifactName,
        retentionDays: retention(inputs.text('retention-days')),
    };
}
/** @returns the file that has the job, without the ref; undefined if it is the file of the run, or not known */
function calledWorkflow(ref, runsRef) {
    if (ref === '' || ref.startsWith('${{') || ref === runsRef)
        return undefined;
    const [file = ''] = ref.split('@');
    return file === '' || file.length > MAX_WORKFLOW_LENGTH ? undefined : file;
}
function retention(text) {
    if (text === '')
        return undefined;
    const days = Number(text);
    if (Number.isInteger(days) && days >= 1 && days <= MAX_DAYS)
        return days;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`retention-days: ${JSON.stringify(text)} is not a number of days`, `Write a whole number from 1 to ${MAX_DAYS}; the settings of the repository may allow fewer.`);
}
/** Undefined if there is no value: runners other than GitHub's may leave an expression empty. */
function objectOf(input, text) {
    if (text === '' || text.startsWith('${{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        if (value === null)
            return undefined;
        if (typeof value === 'object' && !Array.isArray(value))
            return value;
    }
    catch {
        // Refused below, like JSON of another shape.
    }
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${input} is not a JSON object`, 'The action sets it itself: remove it from with.');
}
function wholeNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}


/***/ }),

/***/ 18463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ InputTexts),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Yq: () => (/* binding */ choice)
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
/** The lines of a value, trimmed, without empty ones. */
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
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

/***/ 47488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   B2: () => (/* binding */ tree),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tr: () => (/* binding */ parseShape),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   ym: () => (/* binding */ ShapeError)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);
/**
 * @module What valibot's schemas lack for untrusted JSON: limits that are checked before the content is read, and error
 * messages with the position. Values are copied, and properties that are not requested are left out.
 */


/** Thrown for a value that does not have the required shape. */
class ShapeError extends Error {
    name = 'ShapeError';
}
/**
 * Checks a value and copies it.
 * @throws ShapeError with the first position at which the value does not have the shape, and what was expected there
 */
function parseShape(shape, value) {
    const { success, output, issues } = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(shape, value, { abortEarly: true });
    if (success)
        return output;
    const [{ path = [], input, message }] = issues;
    throw new ShapeError(`${placeText(path)} is ${foundText(input)}, expected ${message}`);
}
/** The position as in JavaScript: `files[3].blob`; `it` for the whole value. */
function placeText(path) {
    const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return steps.length === 0 ? 'it' : steps.join('').slice(1);
}
const MAX_SHOWN_LENGTH = 60;
function foundText(value) {
    if (value === undefined)
        return 'missing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null)
        return 'an object';
    // JSON cannot express what a number such as 1e999 becomes: Infinity.
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'string')
        return JSON.stringify(value);
    const shown = JSON.stringify(value.slice(0, MAX_SHOWN_LENGTH));
    return value.length > MAX_SHOWN_LENGTH ? `${shown} and so on, ${value.length} characters` : shown;
}
/** A string. */
function text({ max, pattern = /^/, expected = `a text of at most ${max} characters`, }) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(max, expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(pattern, expected));
}
/** A finite number, which `1e999` in JSON is not. */
function number(min) {
    const expected = `a number of at least ${min}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min, expected));
}
/** A whole number within inclusive limits. */
function integer(min = 0, max = Number.MAX_SAFE_INTEGER) {
    const expected = `a whole number from ${min} to ${max}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(min, expected), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(max, expected));
}
/** A boolean. */
const flag = valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY('true or false');
/** One of the given values. */
function oneOf(choices) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(choices, choices.map((choice) => JSON.stringify(choice)).join(' or '));
}
/** Text of any length, in a file whose size is limited. */
const anyText = text({ max: Number.MAX_SAFE_INTEGER });
/** A list of at most `max` items. If it is longer no item is read: valibot checks its own limit after all items. */
function list(item, max) {
    const isShort = (value) => Array.isArray(value) && value.length <= max;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY(isShort, `a list of at most ${max}`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item));
}
/** A list of any length, in a file whose size is limited. */
function all(item) {
    return list(item, Number.MAX_SAFE_INTEGER);
}
const record = valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) && !Array.isArray(value), 'an object');
/**
 * An object with properties of the given shapes. For valibot, lists are objects too, inherited properties count, and a
 * missing property is an error of the object, so that the message of the property's own shape would not be used.
 */
function object(shapes) {
    const names = Object.keys(shapes);
    const own = (value) => Object.fromEntries(names.map((name) => [name, Object.hasOwn(value, name) ? value[name] : undefined]));
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(own), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shapes));
}
/**
 * An object with any JSON content, within limits. valibot has no such limits: its recursive schemas are limited only by
 * the stack, and its records leave out `constructor` and `__proto__`, which are ordinary names here.
 */
function tree(rules) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(record, valibot__WEBPACK_IMPORTED_MODULE_0__/* .rawCheck */ .H0v(({ dataset, addIssue }) => {
        const fault = dataset.typed ? treeFault(dataset.value, rules) : undefined;
        if (fault !== undefined)
            addIssue(fault);
    }));
}
function treeFault(root, { depth, values, text: maxText }) {
    let count = 0;
    const faultInItem = (item, level) => {
        count += 1;
        if (count > values)
            return { message: `at most ${values} values`, input: root };
        if (level > depth)
            return { message: `at most ${depth} levels`, input: root };
        return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(item) ? faultInItems(item, level) : faultInText(item);
    };
    const faultInText = (item) => typeof item === 'string' && item.length > maxText
        ? { message: `a text of at most ${maxText} characters`, input: item }
        : undefined;
    const faultInItems = (items, level) => {
        for (const [name, item] of Object.entries(items)) {
            const fault = faultInText(name) ?? faultInItem(item, level + 1);
            if (fault !== undefined)
                return fault;
        }
        return undefined;
    };
    return faultInItems(root, 0);
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
