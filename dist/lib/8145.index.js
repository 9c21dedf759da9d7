export const id = 8145;
export const ids = [8145,4244,4277];
export const modules = {

/***/ 45770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lA: () => (/* binding */ fits),
  HZ: () => (/* binding */ hitLines),
  Dx: () => (/* binding */ linesOf),
  c2: () => (/* binding */ statusOf)
});

;// CONCATENATED MODULE: ./src/coverage/lineCrossings.ts
/**
 * @module Units that cross lines from one end to the other. The units of one build do not overlap, so one at most crosses
 * a line; those of several builds may, any number of them on any number of lines, and the work must not be the product.
 */
/** The units that cross lines. */
class Crossings {
    /** How many units cross each line. */
    depth;
    crossing;
    from;
    to;
    overlaps;
    /** @param lines the number of lines */
    constructor({ from, to }, lines) {
        this.from = from;
        this.to = to;
        const crossing = [];
        for (let unit = 0; unit < from.length; unit++) {
            if ((from[unit] ?? 0) < (to[unit] ?? 0))
                crossing.push(unit);
        }
        this.crossing = crossing;
        this.depth = this.sum(lines, () => true);
        this.overlaps = this.depth.some((depth) => depth > 1);
    }
    /** How many executed units cross each line. */
    executed(counts) {
        return this.sum(this.depth.length, (unit) => (counts[unit] ?? 0) > 0);
    }
    /** The largest count of the units that cross each line. */
    hits(counts) {
        const hits = new Uint32Array(this.depth.length);
        if (!this.overlaps) {
            for (const unit of this.crossing)
                hits.fill(counts[unit] ?? 0, this.from[unit], this.to[unit]);
            return hits;
        }
        // The largest count is written first, and nothing over it: each line is written once.
        const ordered = this.crossing.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
        const unwritten = new Unwritten(hits.length);
        for (const unit of ordered) {
            const [count, to] = [counts[unit] ?? 0, this.to[unit] ?? 0];
            for (let line = unwritten.from(this.from[unit] ?? 0); line < to; line = unwritten.from(line)) {
                hits[line] = count;
                unwritten.write(line);
            }
        }
        return hits;
    }
    sum(lines, counts) {
        const changes = new Int32Array(lines + 1);
        for (const unit of this.crossing) {
            if (!counts(unit))
                continue;
            const [from, to] = [this.from[unit] ?? 0, this.to[unit] ?? 0];
            changes[from] = (changes[from] ?? 0) + 1;
            changes[to] = (changes[to] ?? 0) - 1;
        }
        const depths = new Uint32Array(lines);
        for (let line = 0, depth = 0; line < lines; line++) {
            depth += changes[line] ?? 0;
            depths[line] = depth;
        }
        return depths;
    }
}
/** Which of some lines have not been written yet. */
class Unwritten {
    /** For each line a later one, or itself, before which all have been written. */
    next;
    constructor(lines) {
        this.next = new Uint32Array(lines + 1);
        for (let line = 0; line <= lines; line++)
            this.next[line] = line;
    }
    /** The first unwritten line from there on. */
    from(line) {
        let found = line;
        while (this.next[found] !== found)
            found = this.next[found] ?? 0;
        // Shortens the way for the next time.
        for (let at = line; at !== found;) {
            const next = this.next[at] ?? 0;
            this.next[at] = found;
            at = next;
        }
        return found;
    }
    write(line) {
        this.next[line] = line + 1;
    }
}

;// CONCATENATED MODULE: ./src/coverage/lines.ts
/**
 * @module The line rule: which lines of a file can be covered, and which are. Every format that speaks of lines uses it;
 * docs/lines.md explains it by examples.
 *
 * A unit counts on every line on which it has code. Where no unit has code, the units that begin there count: `} else {`
 * is covered if the block is that it opens. Units without statements never count, and neither do blank lines, comments
 * and lines of nothing but punctuation.
 *
 * Without its source nobody knows on which of its lines a unit has code, so only the line on which it begins counts:
 * any other one could be a comment.
 */

/** Whether all, some or none of the units on line i were executed. */
function statusOf({ units }, { executed }, i) {
    const count = executed[i] ?? 0;
    return count === 0 ? 'uncovered' : count === units[i] ? 'covered' : 'partly covered';
}
/** How many lines were executed at least partly. */
function hitLines({ executed }) {
    return executed.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
}
/**
 * The lines of a file.
 * @param units of one file, in any order
 * @param sources the number of sources
 * @param code undefined if the source is not known
 * @param lastLine the file's last line, if the source is not known but its length is: later lines do not exist
 */
function linesOf(units, sources, code, lastLine = Infinity) {
    const isComplete = code !== undefined && fits(units, code);
    const last = isComplete ? code.lines : Math.min(lastLine, code?.lines ?? Infinity);
    const found = isComplete ? withCode(units, code) : beginnings(units, last);
    const edges = edgesOf(found);
    const inside = new Crossings(found.insides, found.lines.length);
    const column = (countOf) => columnOf(found, edges, inside, countsOf(units, countOf));
    return {
        lines: found.lines,
        units: found.lines.map((_, i) => edgeCount(edges, i) + (inside.depth[i] ?? 0)),
        together: column((unit) => unit.count),
        bySource: Array.from({ length: sources }, (_, source) => column((unit) => unit.counts[source] ?? 0)),
        edges,
        isComplete,
    };
}
/** Whether the units can be of that source; those of a file that line directives name need not be. */
function fits(units, code) {
    return units.every(({ startLine, endLine }) => startLine > 0 && startLine <= endLine && endLine <= code.lines);
}
function withCode(units, code) {
    const hasCode = code.linesWithCode();
    const counts = new Uint8Array(code.lines + 2);
    const [edgeLines, edgeUnits, silent] = [[], [], []];
    const add = (line, unit) => {
        edgeLines.push(line);
        edgeUnits.push(unit);
        counts[line] = 1;
    };
    const crossing = new Int32Array(code.lines + 2);
    for (const [index, unit] of units.entries()) {
        if (unit.statements === 0)
            continue;
        const { startLine, startColumn, endLine, endColumn } = unit;
        const isOneLine = startLine === endLine;
        if (code.hasCode(startLine, startColumn, isOneLine ? endColumn : Infinity))
            add(startLine, index);
        else if (hasCode[startLine] === 1)
            silent.push(index);
        if (isOneLine)
            continue;
        if (code.hasCode(endLine, 1, endColumn))
            add(endLine, index);
        crossing[startLine + 1] = (crossing[startLine + 1] ?? 0) + 1;
        crossing[endLine] = (crossing[endLine] ?? 0) - 1;
    }
    for (let line = 1, depth = 0; line <= code.lines; line++) {
        depth += crossing[line] ?? 0;
        if (depth > 0 && hasCode[line] === 1)
            counts[line] = 1;
    }
    const taken = counts.slice();
    for (const index of silent) {
        const line = units[index]?.startLine ?? 0;
        if (taken[line] === 0)
            add(line, index);
    }
    return found(units, counts, { lines: edgeLines, units: edgeUnits });
}
function found(units, counts, edges) {
    const lines = [];
    /** For each line, the index of the first coverable line from there on. */
    const indexes = new Uint32Array(counts.length + 1);
    for (let line = 0; line < counts.length; line++) {
        indexes[line] = lines.length;
        if (counts[line] === 1)
            lines.push(line);
    }
    indexes[counts.length] = lines.length;
    const [from, to] = [new Uint32Array(units.length), new Uint32Array(units.length)];
    for (const [index, { statements, startLine, endLine }] of units.entries()) {
        if (statements === 0 || endLine <= startLine)
            continue;
        from[index] = indexes[startLine + 1] ?? 0;
        to[index] = indexes[endLine] ?? 0;
    }
    const places = new Uint32Array(edges.lines.length);
    for (let pair = 0; pair < places.length; pair++)
        places[pair] = indexes[edges.lines[pair] ?? 0] ?? 0;
    return {
        lines: new Uint32Array(lines),
        edges: { lines: places, units: edges.units },
        insides: { from, to },
    };
}
/** The rule without source; the lines are numbered as the units say, and may be any. */
function beginnings(units, lastLine) {
    const indexes = [...units.keys()].filter((index) => {
        const unit = units[index];
        return unit !== undefined && unit.statements > 0 && unit.startLine > 0 && unit.startLine <= lastLine;
    });
    const starts = indexes.map((index) => units[index]?.startLine ?? 0);
    const lines = Uint32Array.from(new Set(starts)).sort();
    const places = new Map(Array.from(lines, (line, i) => [line, i]));
    return {
        lines,
        edges: { lines: starts.map((line) => places.get(line) ?? 0), units: indexes },
        insides: { from: new Uint32Array(units.length), to: new Uint32Array(units.length) },
    };
}
/** Sorts the pairs by line, in the order of the units. */
function edgesOf({ lines, edges }) {
    const starts = new Uint32Array(lines.length + 1);
    for (let pair = 0; pair < edges.units.length; pair++) {
        const line = edges.lines[pair] ?? 0;
        starts[line + 1] = (starts[line + 1] ?? 0) + 1;
    }
    for (let i = 0; i < lines.length; i++)
        starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
    const next = starts.slice();
    const units = new Uint32Array(edges.units.length);
    for (let pair = 0; pair < edges.units.length; pair++) {
        const line = edges.lines[pair] ?? 0;
        const place = next[line] ?? 0;
        units[place] = edges.units[pair] ?? 0;
        next[line] = place + 1;
    }
    return { starts, units };
}
function edgeCount({ starts }, line) {
    return (starts[line + 1] ?? 0) - (starts[line] ?? 0);
}
function countsOf(units, countOf) {
    const counts = new Uint32Array(units.length);
    let unit = 0;
    for (const each of units)
        counts[unit++] = countOf(each);
    return counts;
}
function columnOf({ lines }, { starts, units }, inside, counts) {
    const executed = inside.executed(counts);
    const hits = inside.hits(counts);
    for (let line = 0; line < lines.length; line++) {
        for (let edge = starts[line] ?? 0; edge < (starts[line + 1] ?? 0); edge++) {
            const count = counts[units[edge] ?? 0] ?? 0;
            if (count === 0)
                continue;
            executed[line] = (executed[line] ?? 0) + 1;
            hits[line] = Math.max(hits[line] ?? 0, count);
        }
    }
    return { executed, hits };
}


/***/ }),

/***/ 25998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ statementStarts)
/* harmony export */ });
/**
 * @module Where the statements of a unit begin. Go's data says only where a unit is and how many statements it has; its text
 * says the rest, by Go's own rule for semicolons at the ends of lines.
 */
const NEWLINE = 0x0a;
const SPACE = 0x20;
const SLASH = 0x2f;
const ASTERISK = 0x2a;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const BACKQUOTE = 0x60;
const QUOTES = new Set(Buffer.from(`"'`));
const OPENING = new Set(Buffer.from('([{'));
const CLOSING = new Set(Buffer.from(')]}'));
const BRACE = 0x7b;
const WORD = /[\p{L}\p{N}_]/u;
/** Statements with a header, in which semicolons separate nothing; such a statement is the last one of its unit. */
const HEADED = new Set(['if', 'for', 'switch', 'select']);
/** Keywords after which the end of a line ends no statement; after others and after names it does. */
const OPEN_KEYWORDS = new Set('case chan const default defer else for func go goto if import interface map package range select struct switch type var'.split(' '));
/**
 * The offsets at which the statements between two offsets begin, as far as the text shows them.
 * @param content Go source; for anything else the result is of no use but does no harm
 * @param from where the unit begins
 * @param to where it ends, exclusive
 */
function statementStarts(content, from, to) {
    const scan = new Scan(content, from, Math.min(to, content.length));
    scan.run();
    return scan.starts;
}
class Scan {
    content;
    at;
    end;
    starts = [];
    depth = 0;
    /** Whether the next token begins a statement. */
    isFresh = true;
    /** Whether the end of a line would end the statement here. */
    canEnd = false;
    inHeader = false;
    constructor(content, at, end) {
        this.content = content;
        this.at = at;
        this.end = end;
        // The brace of the block that the unit is in.
        while ((this.content[this.at] ?? NEWLINE) <= SPACE && this.at < this.end)
            this.at++;
        if (this.content[this.at] === BRACE)
            this.at++;
    }
    run() {
        while (this.at < this.end && this.depth >= 0) {
            const byte = this.content[this.at] ?? 0;
            const next = this.content[this.at + 1];
            if (byte <= SPACE)
                this.space(byte);
            else if (byte === SLASH && next === SLASH)
                this.skipTo(NEWLINE);
            else if (byte === SLASH && next === ASTERISK)
                this.blockComment();
            else if (byte === SEMICOLON)
                this.semicolon();
            else if (CLOSING.has(byte))
                this.close();
            else
                this.token(byte);
        }
    }
    space(byte) {
        this.at++;
        if (byte === NEWLINE)
            this.endOfLine();
    }
    endOfLine() {
        if (this.canEnd && this.depth === 0 && !this.inHeader)
            this.isFresh = true;
        this.canEnd = false;
    }
    blockComment() {
        const found = this.content.indexOf('*/', this.at + 2);
        const after = found < 0 ? this.end : found + 2;
        const newline = this.content.indexOf(NEWLINE, this.at);
        if (newline >= 0 && newline < after)
            this.endOfLine();
        this.at = after;
    }
    semicolon() {
        this.at++;
        if (this.depth === 0 && !this.inHeader)
            this.isFresh = true;
        this.canEnd = false;
    }
    close() {
        this.at++;
        this.depth--;
        this.canEnd = true;
    }
    token(byte) {
        if (this.isFresh && this.depth === 0)
            this.starts.push(this.at);
        this.isFresh = false;
        if (OPENING.has(byte)) {
            this.at++;
            this.depth++;
            this.canEnd = false;
        }
        else if (byte === BACKQUOTE)
            this.literal(this.content.indexOf(BACKQUOTE, this.at + 1) + 1);
        else if (QUOTES.has(byte))
            this.literal(this.endOfQuoted(byte));
        else if (byte >= 0x80 || WORD.test(String.fromCharCode(byte)))
            this.word();
        else
            this.operator(byte);
    }
    literal(after) {
        this.at = after > this.at ? after : this.end;
        this.canEnd = true;
    }
    endOfQuoted(quote) {
        let to = this.at + 1;
        while (to < this.end && this.content[to] !== quote && this.content[to] !== NEWLINE)
            to += this.content[to] === BACKSLASH ? 2 : 1;
        return to + 1;
    }
    word() {
        const start = this.at;
        for (let byte = this.content[this.at] ?? 0; this.at < this.end; byte = this.content[++this.at] ?? 0)
            if (byte < 0x80 && !WORD.test(String.fromCharCode(byte)))
                break;
        const word = this.content.toString('latin1', start, this.at);
        if (this.depth === 0 && HEADED.has(word))
            this.inHeader = true;
        this.canEnd = !OPEN_KEYWORDS.has(word);
    }
    /** Of the operators, only `++` and `--` may end a statement. */
    operator(byte) {
        const isDouble = (byte === 0x2b || byte === 0x2d) && this.content[this.at + 1] === byte;
        this.at += isDouble ? 2 : 1;
        this.canEnd = isDouble;
    }
    skipTo(byte) {
        const found = this.content.indexOf(byte, this.at);
        this.at = found < 0 ? this.end : found;
    }
}


/***/ }),

/***/ 87839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineMap),
/* harmony export */   v: () => (/* binding */ SAME_LINES)
/* harmony export */ });
/** Maps the unchanged lines of one text to those of another. */
class LineMap {
    hunks;
    /** @param hunks in the order of the text, without overlaps */
    constructor(hunks) {
        this.hunks = hunks;
    }
    /** Whether all lines stayed. */
    get isSame() {
        return this.hunks.length === 0;
    }
    /** The later line of an earlier one; undefined if it was changed or removed. */
    later(line) {
        return mapped(line, this.hunks, ({ oldStart, oldLines, newStart, newLines }) => ({
            start: firstLine(oldStart, oldLines),
            lines: oldLines,
            end: firstLine(newStart, newLines) + newLines,
        }));
    }
    /** From the later text to the earlier one. */
    inverse() {
        return new LineMap(this.hunks.map(({ oldStart, oldLines, newStart, newLines }) => ({
            oldStart: newStart,
            oldLines: newLines,
            newStart: oldStart,
            newLines: oldLines,
        })));
    }
    /** The earlier line of a later one; undefined if it was changed or added. */
    earlier(line) {
        return mapped(line, this.hunks, ({ oldStart, oldLines, newStart, newLines }) => ({
            start: firstLine(newStart, newLines),
            lines: newLines,
            end: firstLine(oldStart, oldLines) + oldLines,
        }));
    }
}
/** For texts that are the same. */
const SAME_LINES = new LineMap([]);
/** An empty range is named by the line before it. */
function firstLine(start, lines) {
    return lines === 0 ? start + 1 : start;
}
function mapped(line, hunks, stepOf) {
    const at = lastBefore(line, hunks, stepOf);
    const hunk = hunks[at];
    if (hunk === undefined)
        return line;
    const { start, lines, end } = stepOf(hunk);
    return line < start + lines ? undefined : end + (line - start - lines);
}
/** The number of the last hunk that starts at a line or before it; -1 if there is none. */
function lastBefore(line, hunks, stepOf) {
    let [low, high] = [0, hunks.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const hunk = hunks[middle];
        if (hunk !== undefined && stepOf(hunk).start <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}


/***/ }),

/***/ 14244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findRepository: () => (/* binding */ findRepository),
  gitText: () => (/* binding */ gitText),
  runGit: () => (/* binding */ runGit)
});

// EXTERNAL MODULE: ./src/process/findProgram.ts
var findProgram = __webpack_require__(48932);
// EXTERNAL MODULE: ./src/process/supervise.ts + 1 modules
var supervise = __webpack_require__(56498);
;// CONCATENATED MODULE: ./src/git/gitEnvironment.ts
/** Variables of git's that say how to reach a server or which configuration is the user's; all others are left out. */
const KEPT = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|SSH|SSH_COMMAND|SSH_VARIANT|SSL_.*|HTTP_.*|PROXY_.*|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/i;
/** What the runner gives to actions only. */
const OF_ACTIONS = /^(?:ACTIONS|INPUT|STATE)_/i;
/**
 * Settings of every command. Tests are untrusted code and can write `.git/config`: a file system monitor and hooks would
 * be programs.
 */
const SETTINGS = [
    '--no-pager',
    '--literal-pathspecs',
    ...[
        'core.quotePath=false',
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'gc.auto=0',
        'maintenance.auto=false',
        'fetch.writeCommitGraph=false',
    ].flatMap((setting) => ['-c', setting]),
];
/** The environment of git: without what points it to another repository, and without any way to ask the user. */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !OF_ACTIONS.test(name) && (!/^GIT_/i.test(name) || KEPT.test(name)));
    return {
        ...Object.fromEntries(kept),
        // Its messages are read.
        LC_ALL: 'C',
        LANGUAGE: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS_REQUIRE: 'never',
        GCM_INTERACTIVE: 'never',
    };
}

// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
;// CONCATENATED MODULE: ./src/git/gitCommand.ts
/** @module Runs git in a repository: bounded in time and output, without a shell, and without asking anybody. */




/** Even in a repository with a million files, git needs less. */
const MAX_SECONDS = 60;
/** Bytes of an answer that is kept in memory. */
const MAX_ANSWER = 64 * 1024 * 1024;
const MAX_STDERR = 64 * 1024;
/**
 * Runs git. An exit code other than 0 is an answer.
 * @throws GitProblem if it is too slow, says too much, was stopped or cannot be started
 */
async function runGit({ program, root, env, platform, stop }, args, { what, seconds = MAX_SECONDS, onStdout, indexFile }) {
    const [stdout, stderr] = [new BoundedText(MAX_ANSWER), new BoundedText(MAX_STDERR)];
    const own = new AbortController();
    const options = {
        cwd: root,
        env: { ...gitEnvironment(env), ...(indexFile === undefined ? {} : { GIT_INDEX_FILE: indexFile }) },
        platform,
        stop: AbortSignal.any([stop, own.signal]),
        timeoutSeconds: seconds,
        onStdout: (chunk) => {
            try {
                if (onStdout === undefined)
                    stdout.add(chunk);
                else
                    onStdout(chunk);
            }
            catch (error) {
                own.abort(error);
            }
            if (stdout.isCut)
                own.abort(new gitProblem.GitProblem(`${what}: git's answer is too long`));
        },
        onStderr: (chunk) => {
            stderr.add(chunk);
        },
    };
    const { exitCode, timedOut } = await (0,supervise/* supervise */.z)(program, [...SETTINGS, ...args], options).catch((cause) => {
        throw new gitProblem.GitProblem(`${what}: git could not be started`, '', { cause });
    });
    if (own.signal.aborted)
        throw own.signal.reason;
    if (stop.aborted)
        throw new gitProblem.GitProblem(`${what}: interrupted`);
    if (timedOut)
        throw new gitProblem.GitProblem(`${what}: git did not answer within ${seconds} seconds`);
    return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}
/**
 * The output of a git command.
 * @throws GitProblem also if it fails
 */
async function gitText(repository, args, options) {
    const { exitCode, stdout, stderr } = await runGit(repository, args, options);
    if (exitCode !== 0)
        throw (0,gitProblem.gitProblem)(options.what, stderr, repository.root);
    return stdout;
}
/**
 * The repository that a directory is in.
 * @param directory absolute
 * @throws GitProblem if there is none, there is no git, or git refuses to read it
 */
async function findRepository(directory, host) {
    const what = 'Could not ask git what changed';
    const program = await (0,findProgram/* findProgram */.K)('git', host.env, host.platform);
    if (program === undefined)
        throw new gitProblem.GitProblem(`${what}: there is no git on PATH`);
    const place = { ...host, program, root: directory };
    const { exitCode, stdout, stderr } = await runGit(place, ['rev-parse', '--show-toplevel'], { what });
    const root = stdout.replace(/\r?\n$/, '');
    if (exitCode !== 0 || root === '') {
        if (stderr.includes('not a git repository'))
            throw new gitProblem.GitProblem(`${what}: the directory is in no git repository`);
        throw (0,gitProblem.gitProblem)(what, stderr, directory);
    }
    return { ...place, root };
}
/** Output that is kept up to a limit. */
class BoundedText {
    max;
    isCut = false;
    chunks = [];
    bytes = 0;
    constructor(max) {
        this.max = max;
    }
    add(chunk) {
        this.bytes += chunk.length;
        if (this.bytes > this.max)
            this.isCut = true;
        else
            this.chunks.push(chunk);
    }
    text() {
        return Buffer.concat(this.chunks).toString('utf8');
    }
}


/***/ }),

/***/ 4277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitProblem: () => (/* binding */ GitProblem),
/* harmony export */   gitProblem: () => (/* binding */ gitProblem)
/* harmony export */ });
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45124);
/** @module What git could not answer, in words for people. */

/**
 * A question that git did not answer. Never an error of a run: what depends on it is not known.
 */
class GitProblem extends Error {
    advice;
    name = 'GitProblem';
    /**
     * @param message what happened, as a sentence without a full stop
     * @param advice what to do about it; may be empty
     */
    constructor(message, advice = '', options) {
        super(message, options);
        this.advice = advice;
    }
}
/** Characters of git's own message. */
const MAX_MESSAGE = 300;
/**
 * The problem that git's message tells of.
 * @param what could not be done, such as `Could not find the base`
 */
function gitProblem(what, stderr, root) {
    if (/dubious ownership|safe\.directory/.test(stderr))
        return new GitProblem(`${what}: the repository belongs to another user, so git refuses to read it`, `Run this before: git config --global --add safe.directory '${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(root)}'`);
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? 'git gave no reason';
    return new GitProblem(`${what}: ${(0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(fatal).replace(/\.$/, '').slice(0, MAX_MESSAGE)}`);
}


/***/ }),

/***/ 54900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** For the totals of earlier runs. */
const MAX_HISTORY = 20;
const MAX_GATES = 200;
/** For the values of a matrix. */
const MATRIX_LIMITS = { depth: 20, values: 10_000, text: 4096 };
/** A path in a repository: without empty elements, `.`, `..`, drive letters, control characters and backslashes. */
const SOURCE_PATH = /^(?![A-Za-z]:)(?!\.{0,2}(?:\/|$))(?!.*\/\.{0,2}(?:\/|$))[^\\\p{Cc}]+$/u;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;


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


/***/ })

};
