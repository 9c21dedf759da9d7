export const id = 3019;
export const ids = [3019];
export const modules = {

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

/***/ 39171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ blobsOfCommit),
  b: () => (/* binding */ readBlobs)
});

;// CONCATENATED MODULE: ./src/git/batchReader.ts
/** @module Reads the output of `git cat-file --batch` while it arrives: a line for each object, and its content. */
const NEWLINE = 0x0a;
/** In bytes; sources are smaller. */
const MAX_BLOB = 16 * 1024 * 1024;
/** Bytes of all contents that are kept. */
const MAX_ALL = 256 * 1024 * 1024;
/** Other answers than this, such as `<id> missing`, have no content. */
const HEADER = /^([0-9a-f]+) ([a-z]+) (\d+)$/;
/** Keeps the contents of blobs. */
class BatchReader {
    found = new Map();
    header = Buffer.alloc(0);
    content;
    room = MAX_ALL;
    push(chunk) {
        for (let rest = chunk; rest.length > 0;)
            rest = this.content === undefined ? this.readHeader(rest) : this.readContent(rest, this.content);
    }
    /** @returns what follows */
    readHeader(bytes) {
        const end = bytes.indexOf(NEWLINE);
        this.header = Buffer.concat([this.header, end < 0 ? bytes : bytes.subarray(0, end)]);
        if (end < 0)
            return bytes.subarray(bytes.length);
        const [, id = '', type, size] = HEADER.exec(this.header.toString('latin1')) ?? [];
        this.header = Buffer.alloc(0);
        if (size !== undefined)
            this.content = this.contentOf(id, type === 'blob', Number(size));
        return bytes.subarray(end + 1);
    }
    contentOf(id, isBlob, size) {
        const isKept = isBlob && size <= MAX_BLOB && size <= this.room;
        if (isKept)
            this.room -= size;
        // A line end follows the content.
        return { id, chunks: isKept ? [] : undefined, left: size + 1 };
    }
    /** @returns what follows */
    readContent(bytes, content) {
        const { id, chunks, left } = content;
        const own = bytes.subarray(0, left);
        content.left -= own.length;
        chunks?.push(own);
        if (content.left === 0) {
            if (chunks !== undefined)
                this.found.set(id, Buffer.concat(chunks).subarray(0, -1));
            this.content = undefined;
        }
        return bytes.subarray(own.length);
    }
}

// EXTERNAL MODULE: ./src/git/commits.ts
var commits = __webpack_require__(39102);
// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
;// CONCATENATED MODULE: ./src/git/blobs.ts
/** @module The contents of files that a clone has stored: which ones a commit has, and what they are. */



/** An entry of `git ls-tree`: mode, type, id and path. */
const ENTRY = /^\d+ blob ([0-9a-f]+)\t([^]*)$/;
/** In bytes: the entries of two million files. */
const MAX_TREE = 256 * 1024 * 1024;
const MAX_SECONDS = 20;
/** Git's blob ids of the files of a commit, by path. @throws GitProblem if the clone does not have it */
async function blobsOfCommit(repository, commit) {
    const text = await (0,gitCommand.gitText)(repository, ['ls-tree', '-r', '-z', '--full-tree', commit], {
        what: 'Could not read which files a commit has',
        max: MAX_TREE,
    });
    return new Map(text.split('\0').flatMap((entry) => {
        const [, blob, path] = ENTRY.exec(entry) ?? [];
        return blob === undefined || path === undefined ? [] : [[path, blob]];
    }));
}
/**
 * The contents of blobs by their ids, without those that the clone does not have or that are too large.
 * @param ids may come from anybody
 * @throws GitProblem if git does not answer
 */
async function readBlobs(repository, ids) {
    const asked = [...new Set(ids)].filter(commits/* isObjectId */.TS);
    const reader = new BatchReader();
    if (asked.length === 0)
        return reader.found;
    await (0,gitCommand.runGit)(repository, ['cat-file', '--batch'], {
        what: 'Could not read the contents of files',
        seconds: MAX_SECONDS,
        input: asked.map((id) => `${id}\n`).join(''),
        onStdout: (chunk) => {
            reader.push(chunk);
        },
    });
    return reader.found;
}


/***/ }),

/***/ 98615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ diffOfCommits),
  a: () => (/* binding */ diffOfWorkingTree)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/git/gitProblem.ts
var gitProblem = __webpack_require__(4277);
;// CONCATENATED MODULE: ./src/git/quotedPath.ts
/** @module Paths as git quotes them in the headers of a patch, with core.quotePath off. */
const ESCAPES = new Map([
    ['\x07', 'a'],
    ['\b', 'b'],
    ['\t', 't'],
    ['\n', 'n'],
    ['\v', 'v'],
    ['\f', 'f'],
    ['\r', 'r'],
    ['"', '"'],
    ['\\', '\\'],
].map(([character, letter]) => [character.charCodeAt(0), `\\${letter}`]));
/** The path as git writes it: in quotes if it has a control character, a quote or a backslash. @param path by bytes, as latin1 */
function quotedPath(path) {
    const quoted = Array.from(path, (character) => {
        const code = character.charCodeAt(0);
        const escape = ESCAPES.get(code);
        if (escape !== undefined)
            return escape;
        return code < 0x20 || code === 0x7f ? `\\${code.toString(8).padStart(3, '0')}` : character;
    }).join('');
    return quoted === path ? path : `"${quoted}"`;
}

;// CONCATENATED MODULE: ./src/git/diffReader.ts


const NUL = 0;
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
/** Bytes of a path or of a header line; no system has longer paths, and quoting takes at most four times as many. */
const MAX_LINE = 64 * 1024;
/** More than in any change that a person could have made; a file of our own memory each. */
const MAX_FILES = 200_000;
const MAX_HUNKS = 2_000_000;
const RECORD = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
const HUNK = /^@@ -(\d{1,10})(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/;
const BLOBS = /^index ([0-9a-f]+)\.\.([0-9a-f]+)/;
const NO_BLOB = /^0+$/;
const MODE_TYPE = 0o170000;
const SUBMODULE = 0o160000;
const STATUSES = {
    A: 'added',
    C: 'copied',
    D: 'deleted',
    M: 'modified',
    R: 'renamed',
    T: 'type',
    U: 'unmerged',
};
class DiffReader {
    found = [];
    text = new PatchText((line) => this.header(line));
    /** The incomplete field of the raw part. */
    rest = Buffer.alloc(0);
    /** What the next fields of the raw part belong to. */
    record;
    names = [];
    inPatch = false;
    /** The number of the file whose section of the patch is being read; -1 before the first one. */
    at = -1;
    hunks = 0;
    /** @throws GitProblem if the diff is too large or is none */
    push(chunk) {
        this.text.push(this.inPatch ? chunk : this.raw(chunk));
    }
    /** @returns what belongs to the patch */
    raw(chunk) {
        const data = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
        let start = 0;
        for (let end = data.indexOf(NUL); end >= 0; end = data.indexOf(NUL, start)) {
            const text = data.toString('latin1', start, end);
            start = end + 1;
            if (text === '' && this.record === undefined) {
                this.inPatch = true;
                return data.subarray(start);
            }
            this.field(text);
        }
        this.rest = data.subarray(start);
        if (this.rest.length > MAX_LINE)
            throw unreadable();
        return data.subarray(data.length);
    }
    /** The files, in the order of git. @throws GitProblem if the output is incomplete */
    end() {
        if (this.record !== undefined || (!this.inPatch && this.rest.length > 0) || this.text.isOpen)
            throw unreadable();
        return this.found.map(changeOf);
    }
    field(text) {
        if (this.record === undefined) {
            this.record = RECORD.exec(text) ?? undefined;
            if (this.record === undefined)
                throw unreadable();
            return;
        }
        this.names.push(text);
        const [, modeBefore = '', mode = '', blobBefore = '', blob = '', letter = ''] = this.record;
        if (this.names.length < (letter === 'R' || letter === 'C' ? 2 : 1))
            return;
        const status = letter in STATUSES ? STATUSES[letter] : undefined;
        if (status === undefined)
            throw unreadable();
        if (this.found.length === MAX_FILES)
            throw tooLarge('files', MAX_FILES);
        this.found.push({
            status,
            modeBefore: Number.parseInt(modeBefore, 8),
            mode: Number.parseInt(mode, 8),
            names: this.names,
            blobBefore,
            blob,
            hunks: [],
            isBinary: false,
        });
        this.record = undefined;
        this.names = [];
    }
    /** A line of the patch that is not part of a file. @returns the lines of the hunk that it begins */
    header(line) {
        if (line.startsWith('diff --git '))
            this.section(line);
        const file = this.found[this.at];
        if (file === undefined)
            return 0;
        if (line.startsWith('Binary files '))
            file.isBinary = true;
        const [, before, after] = BLOBS.exec(line) ?? [];
        if (before !== undefined && after !== undefined && file.status !== 'type') {
            file.blobBefore = before;
            file.blob = after;
        }
        const hunk = hunkOf(line);
        if (hunk === undefined)
            return 0;
        if (++this.hunks > MAX_HUNKS)
            throw tooLarge('hunks', MAX_HUNKS);
        file.hunks.push(hunk);
        return hunk.oldLines + hunk.newLines;
    }
    /** Sections are in the order of the raw part. Some files have none, and a file that became a link has two. */
    section(line) {
        for (let at = Math.max(0, this.at); at < this.found.length; at++) {
            const file = this.found[at];
            if (file === undefined || sectionLine(file.names) !== line)
                continue;
            file.hunks = [];
            this.at = at;
            return;
        }
        throw unreadable();
    }
}
/** Cuts a patch into its header lines and counts the lines of hunks. */
class PatchText {
    header;
    line = Buffer.alloc(0);
    isInside = false;
    left = 0;
    /** @param header gets each line that is not in a hunk, and returns how many lines of a hunk follow */
    constructor(header) {
        this.header = header;
    }
    get isOpen() {
        return this.left > 0 || this.isInside || this.line.length > 0;
    }
    push(chunk) {
        let at = 0;
        while (at < chunk.length) {
            const newline = chunk.indexOf(NEWLINE, at);
            const end = newline < 0 ? chunk.length : newline;
            // `\ No newline at end of file` is about the line before it.
            const isFirst = !this.isInside && this.line.length === 0;
            const isNote = isFirst && chunk[at] === BACKSLASH;
            if (isFirst && !isNote && this.left > 0) {
                this.left--;
                this.isInside = true;
            }
            else if (isNote)
                this.isInside = true;
            if (!this.isInside)
                this.add(chunk.subarray(at, end), newline >= 0);
            if (newline >= 0)
                this.isInside = false;
            at = end + 1;
        }
    }
    add(part, isWhole) {
        const line = this.line.length === 0 ? part : Buffer.concat([this.line, part]);
        if (line.length > MAX_LINE)
            throw unreadable();
        this.line = isWhole ? Buffer.alloc(0) : line;
        if (isWhole)
            this.left = this.header(line.toString('latin1'));
    }
}
function hunkOf(line) {
    const [, oldStart, oldLines = '1', newStart, newLines = '1'] = HUNK.exec(line) ?? [];
    if (oldStart === undefined || newStart === undefined)
        return undefined;
    return {
        oldStart: Number(oldStart),
        oldLines: Number(oldLines),
        newStart: Number(newStart),
        newLines: Number(newLines),
    };
}
function sectionLine(names) {
    const [before = '', after = before] = names;
    return `diff --git ${quotedPath(`a/${before}`)} ${quotedPath(`b/${after}`)}`;
}
function changeOf({ status, names, modeBefore, mode, blob, blobBefore, hunks, isBinary }) {
    const [before = '', after = before] = names.map((name) => Buffer.from(name, 'latin1').toString('utf8'));
    return {
        status,
        path: after,
        pathBefore: status === 'added' ? undefined : before,
        blob: status === 'deleted' || NO_BLOB.test(blob) ? undefined : blob,
        blobBefore: NO_BLOB.test(blobBefore) ? undefined : blobBefore,
        mode,
        modeBefore,
        lines: linesOf([modeBefore, mode], isBinary, hunks),
    };
}
function linesOf(modes, isBinary, hunks) {
    if (modes.some((mode) => (mode & MODE_TYPE) === SUBMODULE))
        return { kind: 'submodule' };
    return isBinary ? { kind: 'binary' } : { kind: 'hunks', hunks };
}
function unreadable() {
    return new gitProblem.GitProblem('Could not read what changed: git answered something unexpected');
}
function tooLarge(what, max) {
    return new gitProblem.GitProblem(`Could not read what changed: there are more than ${max} ${what}`);
}

// EXTERNAL MODULE: ./src/git/gitCommand.ts + 1 modules
var gitCommand = __webpack_require__(14244);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
;// CONCATENATED MODULE: ./src/git/diff.ts
/** @module Asks git which lines of which files differ between a commit and another one, or the working tree. */







const WHAT = 'Could not read what changed';
/** As in `git diff` without any configuration: renames of at least half of the content, and no copies. */
const FORMAT = [
    '-r',
    '-z',
    '--raw',
    '-p',
    '-U0',
    '--full-index',
    '--find-renames=50%',
    '-l1000',
    '--diff-algorithm=default',
    '--indent-heuristic',
    '--inter-hunk-context=0',
    '--no-relative',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--submodule=short',
    '--ignore-submodules=dirty',
];
/** Paths of one command: their bytes count against limits of the system. */
const MAX_PATHS = 100;
const GO_FILE = /\.go$|(?:^|\/)go\.mod$/;
/**
 * What differs between two commits.
 * @param from the id of a commit or tree
 * @param to the id of a commit or tree
 * @throws GitProblem
 */
async function diffOfCommits(repository, from, to) {
    return withTexts(repository, (extra) => [
        'diff-tree',
        ...FORMAT,
        ...extra.flags,
        from,
        to,
        '--',
        ...extra.paths,
    ]);
}
/**
 * What differs between a commit and the working tree. Go files that git does not know yet are new ones, unless .gitignore
 * names them; the user's index stays as it is.
 * @param from the id of a commit
 * @throws GitProblem
 */
async function diffOfWorkingTree(repository, from) {
    const untracked = (await (0,gitCommand.gitText)(repository, ['ls-files', '--others', '--exclude-standard', '-z'], { what: WHAT }))
        .split('\0')
        .filter((path) => path.endsWith('.go'));
    const diff = async (indexFile) => withTexts(repository, (extra) => ['diff-index', ...FORMAT, ...extra.flags, from, '--', ...extra.paths], indexFile);
    return untracked.length === 0 ? diff() : withIndexOf(repository, untracked, diff);
}
/** Works with a copy of the index that has the paths as files that will be added. */
async function withIndexOf(repository, paths, work) {
    const index = await (0,gitCommand.gitPath)(repository, 'index', { what: WHAT });
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-integration-coverage-index-'));
    try {
        const indexFile = (0,external_node_path_.join)(directory, 'index');
        // Without one, no file was ever added.
        await (0,promises_.copyFile)(index, indexFile).catch(() => undefined);
        for (const some of chunks(paths))
            await (0,gitCommand.gitText)(repository, ['add', '--intent-to-add', '--ignore-errors', '--', ...some], {
                what: WHAT,
                indexFile,
            });
        return await work(indexFile);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
/** Attributes can say of Go files that they are no text: their lines are wanted nevertheless. */
async function withTexts(repository, command, indexFile) {
    const files = await changes(repository, command({ flags: [], paths: [] }), indexFile);
    const binary = files.filter(({ path, lines }) => lines.kind === 'binary' && GO_FILE.test(path));
    if (binary.length === 0)
        return files;
    const texts = new Map();
    for (const some of chunks(binary)) {
        const paths = new Set(some.flatMap(({ path, pathBefore }) => [path, pathBefore ?? path]));
        const again = await changes(repository, command({ flags: ['--text'], paths: [...paths] }), indexFile);
        for (const file of again)
            texts.set(keyOf(file), file);
    }
    return files.map((file) => (file.lines.kind === 'binary' ? (texts.get(keyOf(file)) ?? file) : file));
}
/** Only with the same content on both sides is it the same difference. */
function keyOf({ path, blob, blobBefore }) {
    return `${blob} ${blobBefore} ${path}`;
}
async function changes(repository, args, indexFile) {
    const reader = new DiffReader();
    const { exitCode, stderr } = await (0,gitCommand.runGit)(repository, args, {
        what: WHAT,
        onStdout: (chunk) => {
            reader.push(chunk);
        },
        ...(indexFile === undefined ? {} : { indexFile }),
    });
    if (exitCode !== 0)
        throw filterProblem(stderr) ?? (0,gitProblem.gitProblem)(WHAT, stderr, repository.root);
    return reader.end();
}
/** Git calls a filter process that ended its remote end; the name of a filter is only in the messages of others. */
function filterProblem(stderr) {
    const isProcess = /^fatal: the remote end hung up/m.test(stderr) && !stderr.includes('promisor');
    const [, named] = /\bclean filter '([^']*)' failed/.exec(stderr) ?? [];
    if (!isProcess && named === undefined)
        return undefined;
    const which = named === undefined ? 'a filter' : `the filter ${JSON.stringify((0,plainText/* plainLine */.h0)(named))}`;
    return new gitProblem.GitProblem(`${WHAT}: ${which} of git's configuration failed`, 'The attribute `filter` in .gitattributes selects it; `git diff` runs it too. Fix or remove it.');
}
function* chunks(items) {
    for (let at = 0; at < items.length; at += MAX_PATHS)
        yield items.slice(at, at + MAX_PATHS);
}


/***/ }),

/***/ 81889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fe: () => (/* binding */ findMergeBase),
/* harmony export */   q$: () => (/* binding */ ensureCommit),
/* harmony export */   sl: () => (/* binding */ fetchRef)
/* harmony export */ });
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39102);
/* harmony import */ var _gitCommand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14244);
/* harmony import */ var _gitProblem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4277);
/** @module The merge base of two commits, also in a shallow clone: it is deepened as far as needed, if it can be. */



/** How many commits are fetched more each time: a pull request is rarely longer than the first. */
const STEPS = [100, 400, 2000, 10_000];
/** What a name means is a short answer: whoever works without a network should not wait for it. */
const MAX_ANSWER_SECONDS = 15;
/** A server that is slower is worth less than the time of a job. */
const MAX_FETCH_SECONDS = 60;
/** Ends of the history that are named to a server. */
const MAX_ENDS = 100;
const WHAT = 'Could not find what the change starts from';
/** What helps if a clone is too shallow. */
const DEPTH_ADVICE = 'Run `git fetch --unshallow`, or give actions/checkout `fetch-depth: 0`, so that the clone has the whole history.';
/**
 * The merge base of two commits, surely the one that the whole history has.
 * @throws GitProblem if there is none, or the clone is too shallow and cannot be deepened
 */
async function findMergeBase(repository, base, head) {
    for (const step of [...STEPS, undefined]) {
        const found = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repository, base, head);
        const ends = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .shallowCommits */ .H)(repository);
        if (await isCertain(repository, base, head, ends)) {
            if (found !== undefined)
                return found;
            throw new _gitProblem_js__WEBPACK_IMPORTED_MODULE_2__.GitProblem(`${WHAT}: the two commits have no common ancestor`);
        }
        if (step === undefined)
            break;
        await deepen(repository, ends, step);
    }
    throw new _gitProblem_js__WEBPACK_IMPORTED_MODULE_2__.GitProblem(`${WHAT}: the clone is shallow, and the common ancestor is further away`, DEPTH_ADVICE);
}
/** Whether no history is missing between the two: then what is behind the missing part does not matter. */
async function isCertain(repository, base, head, ends) {
    if (ends.size === 0)
        return true;
    const between = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .symmetricDifference */ .BT)(repository, base, head);
    return !between.some((commit) => ends.has(commit));
}
/** Fetches more of the history behind the commits at which a clone ends. */
async function deepen(repository, ends, step) {
    const depth = ends.size > MAX_ENDS ? '--unshallow' : `--deepen=${step}`;
    await fetch(repository, [depth], ends.size > MAX_ENDS ? [] : [...ends]);
}
/**
 * Makes sure that the clone has a commit. A shallow clone gets it without its history.
 * @throws GitProblem if it cannot be fetched
 */
async function ensureCommit(repository, commit) {
    if (await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .commitExists */ .Sm)(repository, commit))
        return;
    const ends = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .shallowCommits */ .H)(repository);
    await fetch(repository, ends.size > 0 ? ['--depth=1'] : [], [commit]);
    if (!(await (0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .commitExists */ .Sm)(repository, commit)))
        throw new _gitProblem_js__WEBPACK_IMPORTED_MODULE_2__.GitProblem(`${WHAT}: the clone does not have the commit ${commit}`, DEPTH_ADVICE);
}
/**
 * The commit of a branch or tag at the remote, fetched; undefined if it has none.
 * @throws GitProblem if it cannot be fetched
 */
async function fetchRef(repository, ref) {
    if (ref.startsWith('-'))
        return undefined;
    const remote = await remoteOf(repository);
    const names = [`refs/heads/${ref}`, `refs/tags/${ref}^{}`, `refs/tags/${ref}`];
    const { exitCode, stdout, stderr } = await (0,_gitCommand_js__WEBPACK_IMPORTED_MODULE_1__.runGit)(repository, ['ls-remote', remote, ...names], {
        what: WHAT,
        seconds: MAX_ANSWER_SECONDS,
        who: 'the remote',
    });
    if (exitCode !== 0)
        throw (0,_gitProblem_js__WEBPACK_IMPORTED_MODULE_2__.gitProblem)(WHAT, stderr, repository.root);
    const found = new Map(stdout.split('\n').map((line) => line.split('\t').reverse()));
    const commit = names.map((name) => found.get(name)).find((id) => id !== undefined);
    if (commit === undefined)
        return undefined;
    await ensureCommit(repository, commit);
    return commit;
}
async function fetch(repository, flags, commits) {
    const args = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        ...flags,
        await remoteOf(repository),
        ...commits,
    ];
    const { exitCode, stderr } = await (0,_gitCommand_js__WEBPACK_IMPORTED_MODULE_1__.runGit)(repository, args, { what: WHAT, seconds: MAX_FETCH_SECONDS });
    if (exitCode === 0)
        return;
    const { message, advice } = (0,_gitProblem_js__WEBPACK_IMPORTED_MODULE_2__.gitProblem)(`${WHAT}: the clone is shallow and more of it could not be fetched`, stderr, repository.root);
    throw new _gitProblem_js__WEBPACK_IMPORTED_MODULE_2__.GitProblem(message, advice === '' ? DEPTH_ADVICE : advice);
}
async function remoteOf(repository) {
    const names = (await (0,_gitCommand_js__WEBPACK_IMPORTED_MODULE_1__.gitText)(repository, ['remote'], { what: WHAT }))
        .split('\n')
        .filter((name) => name !== '');
    const remote = names.includes('origin') ? 'origin' : names[0];
    if (remote === undefined || remote.startsWith('-'))
        throw new _gitProblem_js__WEBPACK_IMPORTED_MODULE_2__.GitProblem(`${WHAT}: the clone lacks it and has no remote to fetch from`, DEPTH_ADVICE);
    return remote;
}


/***/ })

};
