export const id = 707;
export const ids = [707];
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

/***/ 49203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony export measuredText */
/* harmony import */ var _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8988);
/** @module The text of a measured file. */

function measuredText(content) {
    return { content, code: new _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceCode */ .x(content) };
}
/** The text of a file in the coverage model; undefined if it was not found. */
async function readText(sources, path) {
    const source = await sources.read(path);
    return source.kind === 'found' ? measuredText(source.content) : undefined;
}


/***/ }),

/***/ 25998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ statementStarts)
/* harmony export */ });
/* harmony import */ var _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8988);
/**
 * @module Where the statements of a unit begin. Go's data says only where a unit is and how many statements it has; its text
 * says the rest, by Go's own rule for semicolons at the ends of lines.
 */

const SPACE = 0x20;
const [SEMICOLON, PLUS, MINUS, OPEN_BRACE] = [0x3b, 0x2b, 0x2d, 0x7b];
const OPENING = new Set(Buffer.from('([{'));
const CLOSING = new Set(Buffer.from(')]}'));
const QUOTES = new Set(Buffer.from('"\'`'));
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
    const end = Math.min(to, content.length);
    let start = from;
    while (start < end && (content[start] ?? 0) <= SPACE)
        start++;
    // The brace of the block that the unit is in.
    if (content[start] === OPEN_BRACE)
        start++;
    return new StatementScan(content.subarray(start, end)).starts.map((at) => start + at);
}
class StatementScan {
    text;
    starts = [];
    /** Brackets that are open; -1 behind the block that the unit is in. */
    depth = 0;
    /** Whether the next token begins a statement. */
    isFresh = true;
    /** Whether the end of a line would end the statement here. */
    canEnd = false;
    inHeader = false;
    constructor(text) {
        this.text = text;
        new _sourceCode_js__WEBPACK_IMPORTED_MODULE_0__/* .GoScan */ .q(text, {
            comment: () => undefined,
            token: (start) => {
                this.token(start);
            },
            bracket: (byte) => {
                if (this.depth >= 0)
                    this.depth += OPENING.has(byte) ? 1 : -1;
            },
            word: (start, end) => {
                if (this.depth === 0)
                    this.word(text.toString('latin1', start, end));
            },
            lineEnd: () => {
                if (this.canEnd)
                    this.separate();
            },
        });
    }
    token(start) {
        const byte = this.text[start] ?? 0;
        if (this.depth !== 0)
            this.canEnd = CLOSING.has(byte);
        else if (byte === SEMICOLON)
            this.separate();
        else {
            if (this.isFresh && !CLOSING.has(byte))
                this.starts.push(start);
            this.isFresh = false;
            // Of the operators, only `++` and `--` may end a statement.
            const isDouble = (byte === PLUS || byte === MINUS) && this.text[start - 1] === byte;
            this.canEnd = isDouble || QUOTES.has(byte);
        }
    }
    word(word) {
        if (HEADED.has(word))
            this.inHeader = true;
        this.canEnd = !OPEN_KEYWORDS.has(word);
    }
    separate() {
        this.canEnd = false;
        if (this.depth === 0 && !this.inHeader)
            this.isFresh = true;
    }
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ apiProblem)
/* harmony export */ });
/* harmony import */ var _support_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6149);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87700);
/* harmony import */ var _support_plainText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45124);
/** @module Explains errors of GitHub's API to the author of a workflow. */



/**
 * Explains an error that the client threw.
 * @param doing what was attempted, such as `create a check run`
 * @throws the error itself if it does not come from the API: a bug of ours is not an answer from GitHub
 */
function apiProblem(error, doing) {
    const refusal = refusalOf(error);
    if (refusal !== undefined)
        return problemOf(refusal, doing);
    if (!isRequestError(error))
        throw error;
    return {
        kind: 'unavailable',
        status: undefined,
        words: `Could not ${doing}: no answer from GitHub (${connectionText(error)})`,
        advice: 'Run the job again. If that does not help, check the network of the runner and githubstatus.com.',
    };
}
function problemOf(refusal, doing) {
    const { status } = refusal;
    const problem = (kind, why, advice) => ({
        kind,
        status,
        words: `Could not ${doing}: ${why} (${status})`,
        advice,
    });
    if (isLimit(refusal))
        return problem('limit', "GitHub's rate limit was reached", 'Run the job again later, or less often.');
    switch (status) {
        case 401:
            return problem('token', 'GitHub does not accept the token', 'It may have expired or been revoked. Use github.token, the default of the token input.');
        case 403:
            return /not accessible by/i.test(refusal.message)
                ? problem('permission', 'the token lacks the permission', permissionAdvice(refusal))
                : problem('permission', `GitHub does not allow it: ${reason(refusal)}`, permissionAdvice(refusal));
        case 404:
            return problem('permission', 'GitHub cannot find it, or hides it from this token', permissionAdvice(refusal));
        default:
            return status >= 500
                ? problem('unavailable', 'GitHub failed', 'Run the job again; githubstatus.com reports disruptions.')
                : problem('refused', `GitHub rejected the request: ${reason(refusal)}`, '');
    }
}
/** Turns `checks=write` in the header, which lists what the request needs, into `checks: write`. */
function permissionAdvice({ headers }) {
    const header = headers['x-accepted-github-permissions'];
    const wanted = typeof header === 'string' ? header.split(/[,;]/) : [];
    const lines = wanted.flatMap((item) => {
        const [, name, level] = /^\s*([a-z_]{1,40})=(read|write|admin)\s*$/.exec(item) ?? [];
        return name === undefined || level === undefined ? [] : [`${name.replaceAll('_', '-')}: ${level}`];
    });
    return lines.length === 0
        ? 'Check the permissions of the job, and the token.'
        : `Grant the job ${lines.join(' or ')}.`;
}
function isLimit({ status, message, headers }) {
    return (status === 429 ||
        (status === 403 &&
            (headers['x-ratelimit-remaining'] === '0' ||
                headers['retry-after'] !== undefined ||
                /\brate limit\b/i.test(message))));
}
/** GitHub's own reasons, without the link to its documentation. */
function reason({ data, message }) {
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(data) || typeof data.message !== 'string')
        return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message);
    const errors = Array.isArray(data.errors) ? data.errors.map(errorText) : [];
    const texts = [data.message, ...new Set(errors)].map((text) => text.trim().replace(/\.$/, ''));
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(texts.join('; '));
}
/** An error is a text, or an object in which `message`, or else `field` and `code`, say what is wrong. */
function errorText(error) {
    if (typeof error === 'string')
        return error;
    if (!(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error))
        return 'an unspecified error';
    if (typeof error.message === 'string')
        return error.message;
    return [error.field, error.code].filter((part) => typeof part === 'string').join(' ');
}
function refusalOf(error) {
    if (!isRequestError(error) || !(0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error.response))
        return undefined;
    const { headers, data } = error.response;
    return { status: error.status, message: messageOf(error), headers: (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(headers) ? headers : {}, data };
}
function isRequestError(error) {
    return (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(error) && typeof error.status === 'number' && 'request' in error;
}
/** What happened to the connection: Node's error code, which is a cause of fetch's error. */
function connectionText(error) {
    for (let cause = error; (0,_support_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(cause); cause = cause.cause) {
        if (cause.name === 'TimeoutError')
            return 'it took too long';
        const code = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(cause);
        if (code !== undefined)
            return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(code);
    }
    return messageOf(error);
}
function messageOf(error) {
    return (0,_support_plainText_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error));
}


/***/ }),

/***/ 46666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HP: () => (/* binding */ fetchBlobs),
  qQ: () => (/* binding */ fetchComparedCommits),
  QP: () => (/* binding */ fetchPullRequestFiles),
  QX: () => (/* binding */ isAncestor)
});

// UNUSED EXPORTS: MAX_COMPARED_FILES, MAX_FILES

// EXTERNAL MODULE: ./src/support/records.ts
var records = __webpack_require__(6149);
// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
;// CONCATENATED MODULE: ./src/github/patch.ts
/**
 * @module Reads the hunks of a unified diff, which the API returns for each file of a pull request. Libraries do not pass the
 * tests of this file: diff 9.0.0 discards the whole patch if one hunk contradicts its counts or is truncated, and parse-diff
 * 0.12.0 and gitdiff-parser 0.3.1 return wrong lines for such hunks.
 */
/** An omitted count is 1 (GNU diffutils, "Detailed Description of Unified Format"). */
const HUNK = /^@@ -(\d{1,10})(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/;
/**
 * Returns the lines that a patch adds, as 1-based line numbers of the new file. Ignores lines outside hunks, and ends a hunk
 * that contradicts its own counts: whoever opened the pull request controls this text.
 */
function addedLines(patch) {
    const added = new Set();
    let place;
    for (const text of linesOf(patch)) {
        const next = place === undefined ? undefined : moved(place, text.charAt(0));
        if (place !== undefined && next !== undefined && text.startsWith('+'))
            added.add(place.newLine);
        place = next ?? placeOf(text);
    }
    return added;
}
/**
 * The replaced lines of a patch, without its lines of context; undefined if any part of it contradicts another: lines are
 * mapped by a whole patch or not at all.
 */
function patchHunks(patch) {
    const hunks = [];
    const texts = linesOf(patch);
    if (texts.at(-1) === '')
        texts.pop();
    let place = { oldLine: 1, newLine: 1, oldLeft: 0, newLeft: 0 };
    let open;
    const close = () => {
        if (open !== undefined)
            hunks.push(hunkBetween(open, place));
        open = undefined;
    };
    for (const text of texts) {
        if (place.oldLeft === 0 && place.newLeft === 0) {
            close();
            const start = placeOf(text);
            if (start === undefined || start.oldLine < place.oldLine || start.newLine < place.newLine)
                return undefined;
            place = start;
            continue;
        }
        const mark = text.charAt(0);
        if (mark === ' ' || mark === '')
            close();
        else
            open ??= place;
        const next = moved(place, mark);
        if (next === undefined)
            return undefined;
        place = next;
    }
    close();
    return place.oldLeft === 0 && place.newLeft === 0 ? hunks : undefined;
}
/** `\ No newline at end of file` is about the line before it. */
function linesOf(patch) {
    return patch.split('\n').filter((text) => !text.startsWith('\\'));
}
/** An empty range is named by the line before it. */
function placeOf(header) {
    const [, oldStart, oldCount = '1', newStart, newCount = '1'] = HUNK.exec(header) ?? [];
    if (oldStart === undefined || newStart === undefined)
        return undefined;
    const [oldLeft, newLeft] = [Number(oldCount), Number(newCount)];
    return {
        oldLine: Number(oldStart) + Number(oldLeft === 0),
        newLine: Number(newStart) + Number(newLeft === 0),
        oldLeft,
        newLeft,
    };
}
/** @returns the next place; undefined if the line cannot belong to the hunk */
function moved({ oldLine, newLine, oldLeft, newLeft }, mark) {
    // An empty line of both files may have lost its leading space on the way.
    const [inOld, inNew] = [mark !== '+', mark !== '-'];
    if (!['+', '-', ' ', ''].includes(mark) || (inOld && oldLeft === 0) || (inNew && newLeft === 0))
        return undefined;
    return {
        oldLine: oldLine + Number(inOld),
        newLine: newLine + Number(inNew),
        oldLeft: oldLeft - Number(inOld),
        newLeft: newLeft - Number(inNew),
    };
}
function hunkBetween(from, to) {
    const [oldLines, newLines] = [to.oldLine - from.oldLine, to.newLine - from.newLine];
    return {
        oldStart: from.oldLine - Number(oldLines === 0),
        oldLines,
        newStart: from.newLine - Number(newLines === 0),
        newLines,
    };
}

// EXTERNAL MODULE: ./src/github/unexpectedAnswer.ts
var unexpectedAnswer = __webpack_require__(57134);
;// CONCATENATED MODULE: ./src/github/changedLines.ts




/** Files of a pull request that GitHub lists at most (REST API, "List pull requests files"). */
const MAX_FILES = 3000;
/** Files of two commits that GitHub lists at most (REST API, "Compare two commits"). */
const MAX_COMPARED_FILES = 300;
/** Statuses if GitHub does not know one of two commits, or if they have no common ancestor. */
const UNRELATED = [404, 422];
/** Files per request, at most what the API allows. */
const PER_PAGE = 100;
/**
 * Fetches the files of a pull request, with the lines of its head.
 * @throws the client's error
 */
async function fetchPullRequestFiles(client, { owner, repo }, pullRequest) {
    const listed = await client.paginate(client.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: pullRequest,
        per_page: PER_PAGE,
    });
    return { files: filesOf(listed), truncated: listed.length >= MAX_FILES };
}
/**
 * Fetches the files that differ between the merge base of two commits and the later one.
 * @param base a commit or a branch
 * @throws the client's error
 */
async function fetchComparedCommits(client, repository, base, head) {
    const { files, mergeBase } = await fetchComparison(client, repository, base, head);
    return { files: filesOf(files), truncated: files.length >= MAX_COMPARED_FILES, mergeBase };
}
/**
 * Asks GitHub whether a commit is an ancestor of another one, or that one. It is not if GitHub does not know it any more, or
 * if they have nothing in common, as after the history of a branch was written anew.
 * @throws the client's error
 */
async function isAncestor(client, repository, commit, of) {
    try {
        return (await fetchComparison(client, repository, commit, of)).mergeBase === commit;
    }
    catch (error) {
        if (UNRELATED.includes((0,apiAdvice/* apiProblem */.U)(error, 'compare commits').status))
            return false;
        throw error;
    }
}
async function fetchComparison(client, { owner, repo }, base, head) {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        // Files come with the first page only, and commits are not wanted.
        per_page: 1,
    });
    (0,unexpectedAnswer/* expectAnswer */.A)((0,records/* isRecord */.u)(data) && (0,records/* isRecord */.u)(data.merge_base_commit) && typeof data.merge_base_commit.sha === 'string', 'a comparison of commits');
    return { files: data.files ?? [], mergeBase: data.merge_base_commit.sha };
}
const STATUSES = {
    added: 'added',
    removed: 'deleted',
    renamed: 'renamed',
    copied: 'copied',
};
/** Files that were only moved have no patch, and no changed lines. */
const MOVED = new Set(['renamed', 'copied', 'unchanged']);
const REGULAR_FILE = 0o100644;
function filesOf(listed) {
    const isFile = (item) => (0,records/* isRecord */.u)(item) && typeof item.filename === 'string';
    const isList = Array.isArray(listed);
    (0,unexpectedAnswer/* expectAnswer */.A)(isList && listed.every(isFile), 'a list of files');
    return listed.map(({ filename, previous_filename: previous, status, sha, changes, patch }) => {
        const isMoved = MOVED.has(status) && changes === 0;
        const hunks = patch === undefined ? (isMoved ? [] : undefined) : patchHunks(patch);
        return {
            status: STATUSES[status] ?? 'modified',
            path: filename,
            pathBefore: status === 'added' ? undefined : (previous ?? filename),
            blob: sha ?? undefined,
            blobBefore: undefined,
            mode: REGULAR_FILE,
            lines: hunks === undefined ? { kind: 'binary' } : { kind: 'hunks', hunks },
            added: patch === undefined ? (isMoved ? new Set() : undefined) : addedLines(patch),
        };
    });
}
/**
 * Fetches the blob ids of the files of a commit, as far as GitHub lists them.
 * @throws the client's error
 */
async function fetchBlobs(client, { owner, repo }, commit) {
    const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1' });
    (0,unexpectedAnswer/* expectAnswer */.A)((0,records/* isRecord */.u)(data) && Array.isArray(data.tree), 'a tree');
    return new Map(data.tree.filter((entry) => entry.type === 'blob').map(({ path, sha }) => [path, sha]));
}


/***/ }),

/***/ 57134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ expectAnswer)
/* harmony export */ });
/** @module Answers that have a good status and are not what was asked for, as a proxy may send them. */
/** An error that counts as no answer from GitHub, like those of the client: `status` and `request` say so. */
class UnexpectedAnswer extends Error {
    name = 'UnexpectedAnswer';
    status = 502;
    request = {};
}
/**
 * Checks an answer before anything is believed of it.
 * @param what was expected, such as `a check run`
 * @throws an error that apiProblem explains as no answer
 */
function expectAnswer(isExpected, what) {
    if (!isExpected)
        throw new UnexpectedAnswer(`the answer is not ${what}`);
}


/***/ }),

/***/ 40707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./src/compare/comparison.ts
var compare_comparison = __webpack_require__(53002);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/covdata/bytes/byteOrder.ts
var byteOrder = __webpack_require__(44122);
// EXTERNAL MODULE: ./src/coverage/lines.ts + 1 modules
var coverage_lines = __webpack_require__(45770);
// EXTERNAL MODULE: ./src/coverage/measuredText.ts
var measuredText = __webpack_require__(49203);
// EXTERNAL MODULE: ./src/coverage/moduleFiles.ts
var moduleFiles = __webpack_require__(86657);
// EXTERNAL MODULE: ./src/coverage/sourceFiles.ts
var sourceFiles = __webpack_require__(53078);
// EXTERNAL MODULE: ./src/coverage/tallies.ts
var tallies = __webpack_require__(2480);
// EXTERNAL MODULE: ./src/go/packages/selection.ts
var selection = __webpack_require__(4916);
;// CONCATENATED MODULE: ./src/compare/addedExclusions.ts

/** The parts whose comments are on changed lines, and the new files that globs or Go's marker exclude. */
function addedExclusions({ coverage: { excluded = [] }, files, located }, change) {
    if (excluded.length === 0)
        return [];
    const known = new Map(files.map((file) => [file.path, file]));
    return excluded.flatMap((part) => {
        const source = known.get(part.path);
        const file = source?.file ?? located?.get(part.path);
        const changed = file === undefined ? undefined : change.files.get(file);
        if (file === undefined || changed === undefined)
            return [];
        const { commentLine } = part;
        const isAdded = commentLine === undefined
            ? changed.from === undefined
            : changed.lines.has(commentLine) && source !== undefined && (0,sourceFiles/* isBlobOf */.r4)(source, changed.blob);
        return isAdded ? [{ ...part, file }] : [];
    });
}

// EXTERNAL MODULE: ./src/coverage/statementStarts.ts
var statementStarts = __webpack_require__(25998);
// EXTERNAL MODULE: ./src/coverage/uncovered.ts
var uncovered = __webpack_require__(89321);
;// CONCATENATED MODULE: ./src/compare/changedStatements.ts


const NOTHING = { statements: [], lines: [] };
/** @param text undefined if the source is not known; then any line of a unit may have code */
function changedPart(unit, changed, text) {
    const lines = linesOf(unit).filter((line) => changed.has(line));
    if (lines.length === 0 || unit.statements === 0)
        return NOTHING;
    return text === undefined ? byLines(unit, lines, linesOf(unit)) : byText(unit, lines, text);
}
function linesOf(unit) {
    const { startLine } = unit;
    return Array.from({ length: (0,uncovered/* lastLineOf */.S)(unit) - startLine + 1 }, (_, i) => startLine + i);
}
function byText(unit, changed, { content, code }) {
    const begin = code.offsetOf(unit.startLine, unit.startColumn);
    const end = code.offsetOf(unit.endLine, unit.endColumn);
    const hasCode = (line, from, to) => code.hasCodeBetween(Math.max(from, code.offsetOf(line, 1)), Math.min(to, code.offsetOf(line + 1, 1)));
    const lines = changed.filter((line) => hasCode(line, begin, end));
    if (lines.length === 0)
        return NOTHING;
    const all = linesOf(unit).filter((line) => hasCode(line, begin, end));
    const starts = (0,statementStarts/* statementStarts */.V)(content, begin, end);
    // A statement that the text does not show, such as a label, makes the places of all of them doubtful.
    if (starts.length !== unit.statements)
        return byLines(unit, lines, all);
    const isWhole = lines.length === all.length;
    const statements = starts.flatMap((start, i) => {
        const first = lines.find((line) => hasCode(line, start, starts[i + 1] ?? end));
        if (first !== undefined)
            return [first];
        // A block of its own begins with a mere brace.
        return isWhole ? [lines.find((line) => line >= code.lineAt(start)) ?? lines.at(-1) ?? 0] : [];
    });
    return { statements, lines };
}
/** Without knowing where statements begin: one for each changed line, and all if all lines are changed. */
function byLines({ statements }, changed, all) {
    const count = changed.length === all.length ? statements : Math.min(statements, changed.length);
    const last = changed.length - 1;
    return {
        statements: Array.from({ length: count }, (_, i) => changed[Math.min(i, last)] ?? 0),
        lines: changed,
    };
}

;// CONCATENATED MODULE: ./src/compare/patchCoverage.ts
/** @module Patch coverage: how many of the statements that a change added or modified are covered. */










const OTHER = 'its measured content is not that of the working tree';
/**
 * The patch coverage of a measurement. Reads the changed files, one after the other.
 * @param others paths in the repository of files that are known to have another content than the measured one
 */
async function patchCoverage(request, change, others = new Set()) {
    const known = new Map(request.files.map((file) => [file.path, file]));
    const files = [];
    const unknown = [];
    for (const file of request.coverage.packages.flatMap((pkg) => pkg.files)) {
        if (!file.units.some(({ statements }) => statements > 0))
            continue;
        const source = known.get(file.path);
        const place = source?.file ?? request.located?.get(file.path);
        if (place === undefined)
            continue;
        const reason = doubt(place, source, change) ?? (others.has(place) ? OTHER : undefined);
        if (reason !== undefined)
            unknown.push({ file: place, reason });
        const changed = change.files.get(place);
        if (reason !== undefined || source === undefined || changed === undefined || changed.lines.size === 0)
            continue;
        const found = await patchFile(file, source, changed, request);
        if (found.tally.total > 0 || found.lines.total > 0)
            files.push(found);
    }
    const excluded = addedExclusions(request, change);
    return {
        base: change.base,
        tally: (0,tallies/* sumTallies */.w4)(files.map(({ tally }) => tally)),
        lines: (0,tallies/* sumTallies */.w4)(files.map(({ lines }) => lines)),
        files: files.sort(byFile),
        unknown: [...unknown, ...notLinked(request, change)].sort(byFile),
        truncated: change.truncated,
        ...(excluded.length === 0 ? {} : { excluded }),
    };
}
/** Why a measured file cannot be judged; undefined if it can, or has no changed lines. */
function doubt(place, source, change) {
    if (change.withoutLines.has(place))
        return change.source === 'api' ? 'GitHub does not list its changed lines' : 'git has no lines of it';
    if (parentsOf(place).some((directory) => change.withoutLines.has(directory)))
        return 'it is in a submodule that changed';
    const changed = change.files.get(place);
    if (changed === undefined || changed.lines.size === 0)
        return undefined;
    if (source === undefined)
        return 'it is not known which content of it was measured';
    return (0,sourceFiles/* isBlobOf */.r4)(source, changed.blob) ? undefined : 'its measured content is not that of the change';
}
function parentsOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
async function patchFile(file, source, { lines: changed }, { coverage, sources }) {
    const found = await (0,measuredText/* readText */.y)(sources, file.path);
    const all = (0,coverage_lines/* linesOf */.Dx)(file.units, coverage.sources.length, found?.code, source.lines);
    const text = all.isComplete ? found : undefined;
    const tally = { covered: 0, total: 0 };
    const uncovered = new UncoveredLines(text);
    for (const unit of file.units) {
        const { statements, lines } = changedPart(unit, changed, text);
        tally.total += statements.length;
        if (unit.count > 0)
            tally.covered += statements.length;
        else
            uncovered.add(unit.functionName, lines, statements);
    }
    const lines = { covered: 0, total: 0 };
    for (const [i, line] of all.lines.entries()) {
        if (!changed.has(line))
            continue;
        lines.total++;
        if ((all.together.executed[i] ?? 0) > 0)
            lines.covered++;
    }
    return { path: file.path, file: source.file, tally, lines, uncovered: uncovered.ranges() };
}
/** The uncovered changed lines of a file, and how many statements begin on them. */
class UncoveredLines {
    text;
    found = new Map();
    constructor(text) {
        this.text = text;
    }
    add(functionName, lines, statements) {
        for (const line of lines)
            if (!this.found.has(line))
                this.found.set(line, { functionName, statements: 0 });
        for (const line of statements) {
            const known = this.found.get(line);
            if (known !== undefined)
                known.statements++;
        }
    }
    ranges() {
        const ranges = [];
        for (const [line, { functionName, statements }] of [...this.found].sort(([a], [b]) => a - b)) {
            const last = ranges.at(-1);
            if (last?.functionName === functionName && this.isGap(last.endLine, line))
                ranges[ranges.length - 1] = { ...last, endLine: line, statements: last.statements + statements };
            else
                ranges.push({ startLine: line, endLine: line, statements, functionName });
        }
        return ranges;
    }
    /** Whether there is no code on the lines between two lines. */
    isGap(before, after) {
        for (let line = before + 1; line < after; line++)
            if (this.text === undefined || this.text.code.hasCode(line))
                return false;
        return true;
    }
}
/** Changed files of packages that are selected but in no binary and no test: their statements are not known. */
function notLinked({ coverage, modules }, change) {
    const directories = new Set(coverage.notLinked.flatMap((path) => {
        const module = (0,selection/* moduleOf */.cD)(modules, path);
        const directory = module && (0,moduleFiles/* moduleDirectory */._)(module);
        return directory === undefined ? [] : [external_node_path_.posix.join(directory, path.slice(module?.path.length))];
    }));
    return [...change.files]
        .filter(([file, { lines }]) => lines.size > 0 && isSource(file) && directories.has(external_node_path_.posix.dirname(file)))
        .map(([file]) => ({ file, reason: 'no measured binary or test links its package' }));
}
function isSource(file) {
    return file.endsWith('.go') && !file.endsWith('_test.go');
}
function byFile(one, other) {
    return (0,byteOrder/* compareBytes */.X)(one.file, other.file);
}

// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
// EXTERNAL MODULE: ./src/github/apiAdvice.ts
var apiAdvice = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/compare/headFiles.ts
var headFiles = __webpack_require__(76994);
// EXTERNAL MODULE: ./src/diff/lineMap.ts
var lineMap = __webpack_require__(87839);
;// CONCATENATED MODULE: ./src/github/apiChange.ts

/**
 * @param listed with the lines of the head
 * @param since what differs between the head and the tested commit; undefined if they are the same, or if nobody knows
 */
function changeOfList(listed, since, start) {
    const later = new Map(since?.files.flatMap((file) => (file.pathBefore === undefined ? [] : [[file.pathBefore, file]])));
    const files = new Map();
    const withoutLines = new Set();
    for (const file of listed.files) {
        if (file.status === 'deleted')
            continue;
        const tested = later.get(file.path);
        if (tested?.status === 'deleted')
            continue;
        const path = tested?.path ?? file.path;
        const changed = tested === undefined ? changedFile(file) : testedFile(file, tested);
        if (changed === undefined)
            withoutLines.add(path);
        else
            files.set(path, changed);
    }
    return { ...start, source: 'api', files, withoutLines, truncated: listed.truncated };
}
function changedFile({ added, pathBefore: from, blob, lines }) {
    if (added === undefined)
        return undefined;
    return { lines: added, from, map: lines.kind === 'hunks' ? new lineMap/* LineMap */.H(lines.hunks) : undefined, blob };
}
/** A file of the head as it was tested, with lines of the base in it. */
function testedFile({ added, pathBefore: from }, tested) {
    if (added === undefined || tested.lines.kind !== 'hunks')
        return undefined;
    const map = new lineMap/* LineMap */.H(tested.lines.hunks);
    return { lines: movedLines(added, map), from, map: undefined, blob: tested.blob };
}
function movedLines(lines, map) {
    const moved = new Set();
    for (const line of lines) {
        const place = map.later(line);
        if (place !== undefined)
            moved.add(place);
    }
    return moved;
}

// EXTERNAL MODULE: ./src/github/changedLines.ts + 1 modules
var changedLines = __webpack_require__(46666);
;// CONCATENATED MODULE: ./src/github/fetchComparison.ts



/**
 * Fetches the change of a pull request, or what a commit changed since a base.
 * @param base a ref that the user names; undefined: that of the event
 * @returns undefined if there is no base
 * @throws the client's error
 */
async function fetchChange(client, context, base) {
    const { pullRequest, headSha, testedSha = headSha } = context;
    if (pullRequest !== undefined && base === undefined)
        return fetchPullRequest(client, context, pullRequest.number);
    const from = base ?? context.base?.sha ?? context.base?.branch;
    if (from === undefined)
        return undefined;
    const compared = await (0,changedLines/* fetchComparedCommits */.qQ)(client, context, from, testedSha);
    const start = { base: base ?? context.base?.branch ?? from, baseCommit: compared.mergeBase };
    return { change: changeOfList(compared, undefined, start), head: await fetchHeadFiles(client, context) };
}
async function fetchPullRequest(client, context, pullRequest) {
    const listed = await (0,changedLines/* fetchPullRequestFiles */.QP)(client, context, pullRequest);
    const since = await sinceHead(client, context);
    const start = { base: context.base?.branch ?? `the base of #${pullRequest}`, baseCommit: undefined };
    return {
        change: changeOfList(listed, since, start),
        head: isHead(context) ? headFiles/* TESTED_IS_HEAD */.s : headOf(listed, since, await blobsUnless(since, client, context)),
    };
}
/**
 * Fetches where the tested files are at the head.
 * @throws the client's error
 */
async function fetchHeadFiles(client, context) {
    if (isHead(context))
        return headFiles/* TESTED_IS_HEAD */.s;
    const since = await sinceHead(client, context);
    return headOf(undefined, since, await (0,changedLines/* fetchBlobs */.HP)(client, context, context.headSha));
}
function isHead({ testedSha, headSha }) {
    return testedSha === headSha;
}
/** What differs between the head and the tested commit, which has to be a later one; undefined if it is not known. */
async function sinceHead(client, context) {
    const { testedSha, headSha } = context;
    if (testedSha === undefined || isHead(context))
        return undefined;
    const compared = await (0,changedLines/* fetchComparedCommits */.qQ)(client, context, headSha, testedSha).catch(() => undefined);
    return compared?.mergeBase === headSha ? compared : undefined;
}
/** Without the whole difference, files whose content is the same are known by their ids. */
async function blobsUnless(since, client, context) {
    if (since?.truncated === false)
        return undefined;
    return (0,changedLines/* fetchBlobs */.HP)(client, context, context.headSha).catch(() => undefined);
}
function headOf(listed, since, blobs) {
    const ofList = listed?.files.flatMap(({ path, blob, status }) => blob === undefined || status === 'deleted' ? [] : [[path, blob]]);
    return (0,headFiles/* headFilesOf */.V)({
        files: since?.files,
        isComplete: since?.truncated === false,
        testedBlobs: undefined,
        headBlobs: new Map([...(blobs ?? []), ...(ofList ?? [])]),
    });
}

// EXTERNAL MODULE: ./src/support/deadline.ts
var deadline = __webpack_require__(88643);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/stages/gitChange.ts + 6 modules
var gitChange = __webpack_require__(87636);
// EXTERNAL MODULE: ./src/coverage/sourcePack.ts
var sourcePack = __webpack_require__(27592);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/support/regularFile.ts
var regularFile = __webpack_require__(62665);
;// CONCATENATED MODULE: ./src/stages/otherContents.ts
/** @module Measured files that are not in the working tree with the content that was measured. */





const PARALLEL_FILES = 8;
/**
 * The paths, in the repository, of those whose content is another one or that are not there: they were measured in
 * another checkout, or changed since.
 * @param root absolute: the top of the working tree
 */
async function otherContents(files, root) {
    const others = new Set();
    await (0,parallel/* forEachLimited */.v)(files, PARALLEL_FILES, async (measured) => {
        const content = await (0,regularFile/* readRegularFile */.XF)((0,external_node_path_.join)(root, measured.file), sourceFiles/* MAX_SOURCE_LENGTH */.Mf).catch(() => undefined);
        // Line ends do not matter: they depend on the platform and on how git checks out.
        const isSame = content !== undefined && (0,sourceFiles/* hasHash */.Fp)(content, 'win32', (0,sourcePack/* textId */.re)(measured));
        if (!isSame)
            others.add(measured.file);
    });
    return others;
}

;// CONCATENATED MODULE: ./src/stages/compare.ts









/** Each question has limits of its own, but the verdict should not wait for all of them. */
const MAX_MS = 180_000;
async function compare(request) {
    const { stop, max = MAX_MS } = request;
    if (stop?.aborted === true)
        return compare_comparison/* NO_COMPARISON */.gE;
    const ending = new AbortController();
    const signal = stop === undefined ? ending.signal : AbortSignal.any([stop, ending.signal]);
    const comparison = await (0,deadline/* within */.u)(max, compareBy(request, signal), stop);
    if (comparison !== deadline/* TOO_LATE */.w)
        return comparison;
    ending.abort();
    return withProblem({ kind: 'other', words: 'Could not read what changed: it took too long', advice: '' });
}
const compare_NOTHING = { change: undefined, head: undefined, problem: undefined };
/** Of the measured files, if more are of another checkout, the data is: then nothing is said of the change. */
const MAX_OTHERS = 0.5;
async function compareBy(request, stop) {
    const obtained = await obtain(request, stop);
    const lines = wantedLines(request, obtained);
    const { change, problem } = obtained;
    if (change === undefined && problem !== undefined) {
        const comparison = withProblem(problem, lines);
        return isAsked(request) ? comparison : { ...comparison, problem: undefined };
    }
    if (change === undefined)
        return { ...compare_comparison/* NO_COMPARISON */.gE, lines };
    return {
        ...compare_comparison/* NO_COMPARISON */.gE,
        lines,
        problem,
        change: { value: change },
        patch: await patchOf(request, change, obtained.workingTree),
    };
}
/** What is measured is compared with what git looked at: a report may be of another branch, or of another repository. */
async function patchOf({ measurement }, change, workingTree) {
    const { files } = measurement;
    const others = workingTree === undefined ? new Set() : await otherContents(files, workingTree);
    if (others.size > files.length * MAX_OTHERS) {
        const how = `${others.size} of ${(0,plural/* plural */.L)(files.length, 'measured file')}`;
        return (0,compare_comparison/* unknown */.L5)(`the data is not of this working tree: ${how} differ from it`);
    }
    return { value: await patchCoverage(measurement, change, others) };
}
/** From git if there is a clone, and what git does not know from the API if there is a token. */
async function obtain(request, stop) {
    const { github, annotations, base } = request;
    const first = await fromGit(request, stop);
    const { client, context } = github ?? {};
    if (client === undefined || context === undefined)
        return first;
    const hasBase = (base ?? context.base ?? context.pullRequest) !== undefined;
    const second = first.change === undefined && hasBase
        ? await fromApi(first, async () => fetchChange(client, context, base))
        : first;
    const needsHead = annotations === 'all' || (isOnPatch(request) && second.change !== undefined);
    if (second.head !== undefined || !needsHead)
        return second;
    return fromApi(second, async () => ({ head: await fetchHeadFiles(client, context) }));
}
/** Adds what GitHub answers to what is known, or why it does not answer. */
async function fromApi(known, ask) {
    try {
        const answer = await ask();
        if (answer === undefined)
            return known;
        return { ...known, ...answer, problem: answer.change === undefined ? known.problem : undefined };
    }
    catch (error) {
        const { kind, words, advice } = (0,apiAdvice/* apiProblem */.U)(error, 'read the changed lines');
        return { ...known, problem: { kind: kind === 'permission' ? kind : 'other', words, advice } };
    }
}
async function fromGit(request, stop) {
    const { directory, base, github, env, platform } = request;
    try {
        const found = await (0,gitChange.changeFromGit)({ directory, base, context: github?.context, env, platform, stop });
        return found === undefined ? compare_NOTHING : { ...found, problem: undefined };
    }
    catch (error) {
        if (!(error instanceof gitProblem.GitProblem))
            throw error;
        return { ...compare_NOTHING, problem: { kind: 'other', words: error.message, advice: error.advice } };
    }
}
/** Whether a missing change needs attention, rather than a word in the report: a push has one by the way only. */
function isAsked({ base, github, annotations }) {
    return base !== undefined || annotations === 'all' || github?.context.pullRequest !== undefined;
}
/** Outside of pull requests nobody looks at a diff that annotations of changed lines could be in. */
function isOnPatch({ annotations, github }) {
    return annotations === 'patch' && github?.context.pullRequest !== undefined;
}
function wantedLines(request, { change, head }) {
    if (head === undefined)
        return { kind: 'none' };
    if (request.annotations === 'all')
        return { kind: 'all', head };
    return change !== undefined && isOnPatch(request) ? { kind: 'patch', change, head } : { kind: 'none' };
}
function withProblem(problem, lines = { kind: 'none' }) {
    // `Could not do this: because of that`: the second half is the reason.
    const reason = problem.words.replace(/^Could not [^:]*: /, '');
    return { ...compare_comparison/* NO_COMPARISON */.gE, lines, problem, change: (0,compare_comparison/* unknown */.L5)(reason), patch: (0,compare_comparison/* unknown */.L5)(reason) };
}


/***/ })

};
