export const id = 112;
export const ids = [112,287];
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

/***/ 90033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchCommand: () => (/* binding */ watchCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var process_interrupt = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/checks/runningProcesses.ts
var runningProcesses = __webpack_require__(28365);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/coverage/sources.ts
var coverage_sources = __webpack_require__(84272);
// EXTERNAL MODULE: ./src/diff/fileDiff.ts
var fileDiff = __webpack_require__(84426);
// EXTERNAL MODULE: ./src/findings/failOn.ts
var failOn = __webpack_require__(46329);
// EXTERNAL MODULE: ./src/go/packages/module.ts
var packages_module = __webpack_require__(52780);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/stages/judge.ts + 1 modules
var judge = __webpack_require__(18146);
// EXTERNAL MODULE: ./src/stages/merge.ts + 10 modules
var merge = __webpack_require__(82233);
;// CONCATENATED MODULE: ./src/stages/watchRound.ts
/** @module One look at a directory into which programs are writing: what they have covered so far. */













const META_NAME = /^(?:live\.)?covmeta\./;
/**
 * Reads the directory. The programs notice nothing: counters of running ones are mapped files.
 * @throws UserError if it cannot be read
 */
async function watchRound({ directory, checkout, platform }) {
    if (!(await (0,files/* isDirectory */.wd)(directory)))
        throw new errors/* UserError */.yo(`${directory} is not a directory, or not any more`, 'Name the directory that GOCOVERDIR names for the programs; create it before they start, and leave it there.');
    const names = await (0,external_node_fs_promises_.readdir)(directory);
    const live = names
        .filter((name) => name.startsWith('live.covcounters.'))
        .map((name) => (0,external_node_path_.join)(directory, name));
    const running = await (0,runningProcesses/* runningProcesses */.$)(live, platform);
    const measurement = await (0,merge/* merge */.h)({
        directories: [directory],
        outDirectory: undefined,
        running: new Set(running.keys()),
        version: version/* VERSION */.x,
    });
    const sources = await sourcesOf(directory, names, checkout);
    const report = (0,judge/* judge */.S)({ ...measurement, sources }, comparison/* NO_COMPARISON */.g, { gates: [], failOn: (0,failOn/* parseFailOn */.XV)('') });
    return { report, running: running.size };
}
/** What is covered in a round and was not in the round before. */
function newlyCovered(before, after) {
    const earlier = new Map(before?.coverage.packages.flatMap(({ files }) => files.map((file) => [file.path, file])));
    return after.coverage.packages
        .flatMap(({ files }) => files)
        .flatMap((file) => {
        const known = earlier.get(file.path);
        if (known?.tallies.together.covered === file.tallies.together.covered)
            return [];
        const pair = { before: known, after: file, isSameText: true, code: undefined, isComplete: true };
        const { ranges } = (0,fileDiff/* fileDiff */.ec)(file.path, pair);
        return ranges
            .filter(({ kind }) => kind === 'gained' || kind === 'new-covered')
            .map((range) => ({ path: file.path, ...range }));
    });
}
/** The files of the module around a directory that nobody has changed since the first program started. */
async function sourcesOf(directory, names, checkout) {
    const metas = names.filter((name) => META_NAME.test(name));
    const times = await Promise.all(metas.map(async (name) => (await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(directory, name)).catch(() => undefined))?.mtimeMs ?? Infinity));
    const started = Math.min(...times);
    const module = await (0,packages_module/* findModule */.ku)(checkout).catch(() => undefined);
    const locate = (importPath) => {
        if (module === undefined)
            return undefined;
        const dir = (0,external_node_path_.dirname)(module.file);
        if (importPath === module.path)
            return dir;
        return importPath.startsWith(`${module.path}/`)
            ? (0,external_node_path_.join)(dir, importPath.slice(module.path.length + 1))
            : undefined;
    };
    const sources = (0,coverage_sources/* runSources */.u)({ locate, files: [], directed: new Set() });
    return {
        ...sources,
        read: async (path) => {
            const place = await sources.place(path);
            const changed = place === undefined ? 0 : (await (0,external_node_fs_promises_.stat)(place)).mtimeMs;
            return changed > started ? { kind: 'differs' } : sources.read(path);
        },
    };
}

// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/report/terminal/packageLines.ts + 1 modules
var packageLines = __webpack_require__(83235);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/shortNames.ts
var shortNames = __webpack_require__(38173);
;// CONCATENATED MODULE: ./src/cli/watch/watchScreen.ts





/** Lines that the headline, blank lines and the foot take. */
const FRAME_LINES = 6;
/** The screen, no longer and no wider than the terminal. */
function screenText({ report, running, reached, address, width, height }, colors) {
    const packages = (0,packageLines/* packageLines */.i)(report, colors, width);
    const room = Math.max(1, height - FRAME_LINES);
    const latest = reached.slice(-Math.max(3, room - packages.length)).toReversed();
    const shownPackages = packages.slice(0, Math.max(1, room - latest.length));
    const lines = [
        colors.bold(headline(report, running)),
        ...(address === undefined ? [] : [address]),
        ...doubtsOf(report).map(({ title }) => colors.red((0,shortNames.shortEnd)((0,plainText/* plainLine */.h0)(`error: ${title}`), width))),
        '',
        ...shownPackages,
        '',
        ...(latest.length === 0 ? ['nothing newly covered yet'] : ['newly covered:']),
        ...latest.map((range) => (0,shortNames.shortEnd)(`  ${reachedText(range, report)}`, width)),
    ];
    return lines.slice(0, height - 1).join('\n');
}
/** What makes the figures doubtful; that there is no data yet does not. */
function doubtsOf({ findings }) {
    return findings.filter(({ code, severity }) => severity === 'error' && code !== 'no-data' && code !== 'leg-empty');
}
/** `45.2% of statements (120/265), 2 programs running`. */
function headline({ coverage }, running) {
    const { together } = coverage.tallies;
    const figure = together.total === 0
        ? 'no coverage data yet'
        : `${(0,words/* percentText */.fL)(together)} of statements (${together.covered}/${together.total})`;
    return `${figure}, ${(0,plural/* plural */.L)(running, 'program')} running`;
}
/** `12:34:56 internal/api/api.go:53-55: *Server.health, 2 statements`. */
function reachedText(range, { coverage }) {
    const path = (0,words/* pathInModule */.Zy)(range.path, coverage);
    const { startLine, endLine, functionName, statements, time } = range;
    const lines = startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`;
    return (0,plainText/* plainLine */.h0)(`${time} ${path}:${lines}: ${functionName}, ${(0,plural/* plural */.L)(statements, 'statement')}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/report/html/pageDocument.ts
var pageDocument = __webpack_require__(38874);
// EXTERNAL MODULE: ./src/report/html/pageFile.ts + 1 modules
var pageFile = __webpack_require__(96434);
// EXTERNAL MODULE: ./src/report/html/pageIndex.ts
var pageIndex = __webpack_require__(71611);
// EXTERNAL MODULE: ./src/report/measuredFiles.ts + 2 modules
var measuredFiles = __webpack_require__(77068);
;// CONCATENATED MODULE: ./src/cli/watch/watchServer.ts
/** @module The page of a report that changes, served to a browser on this machine. */









/** In bytes. */
const TOKEN_BYTES = 24;
/**
 * Reads `127.0.0.1:0`, `[::1]:8080` or `:8080`, which means the loopback address.
 * @throws UserError if it is none of these
 */
function parseAddress(text) {
    const found = /^(?:\[([\da-f:]+)\]|([\w.-]*)):(\d{1,5})$/i.exec(text);
    const port = Number(found?.[3]);
    if (found === null || port > 65_535)
        throw new errors/* UserError */.yo(`--http: ${text} is not an address`, 'Write host:port, such as 127.0.0.1:0 for any free port.');
    const host = found[1] ?? found[2] ?? '';
    return { host: host === '' ? '127.0.0.1' : host, port };
}
/** Serves the latest report under an address that nobody can guess. */
class WatchServer {
    server;
    token;
    report;
    revision = 0;
    constructor(server, token) {
        this.server = server;
        this.token = token;
    }
    /** @throws UserError if the address cannot be used */
    static async start({ host, port }) {
        const token = (0,external_node_crypto_.randomBytes)(TOKEN_BYTES).toString('base64url');
        const http = (0,external_node_http_.createServer)();
        const server = new WatchServer(http, token);
        http.on('request', (request, response) => {
            server.answer(request).then((answer) => {
                send(response, answer);
            }, (error) => {
                response.destroy(error instanceof Error ? error : undefined);
            });
        });
        await new Promise((resolve, reject) => {
            http.once('error', (cause) => {
                reject(new errors/* UserError */.yo(`--http: ${host}:${port} cannot be used: ${(0,errors/* describeError */.Uc)(cause)}`, 'Choose another port, or 0 for any free one.', { cause }));
            });
            http.listen(port, host, resolve);
        });
        return server;
    }
    /** Whether only programs of this machine can connect. */
    get isLocal() {
        const { address } = this.server.address();
        return address === '::1' || address.startsWith('127.');
    }
    /** Where the page is. */
    get address() {
        const { address, family, port } = this.server.address();
        return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/${this.token}/`;
    }
    show(report) {
        this.report = report;
        this.revision++;
    }
    async close() {
        this.server.closeAllConnections();
        await new Promise((resolve) => this.server.close(resolve));
    }
    async answer(request) {
        const { report, revision } = this;
        const [path = ''] = (request.url ?? '').split('?');
        const prefix = `/${this.token}/`;
        // A page elsewhere can make a browser ask by another name (DNS rebinding), but does not know the token either.
        if (!path.startsWith(prefix) || report === undefined)
            return NOT_FOUND;
        if (request.method !== 'GET')
            return { status: 405, type: 'text/plain', body: 'only GET\n' };
        const rest = path.slice(prefix.length);
        if (rest === '')
            return {
                status: 200,
                type: 'text/html',
                body: (0,pageDocument/* documentStart */.Qf)(indexOf(report), (0,pageDocument/* pageAssets */.tb)(), 'served') + pageDocument/* DOCUMENT_END */.ci,
            };
        if (rest === 'index.json')
            return json({ revision, index: indexOf(report) });
        if (rest === 'revision.json')
            return json({ revision });
        const number = /^file\/(\d{1,9})$/.exec(rest)?.[1];
        return number === undefined ? NOT_FOUND : fileAnswer(report, Number(number));
    }
}
const NOT_FOUND = { status: 404, type: 'text/plain', body: 'not found\n' };
function json(value) {
    return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}
async function fileAnswer({ coverage, sources }, number) {
    const file = coverage.packages.flatMap((pkg) => pkg.files)[number];
    if (file === undefined)
        return NOT_FOUND;
    const { source, lines } = (0,measuredFiles/* withLines */.G)(file, await sources.read(file.path), coverage.sources.length);
    const shown = source.kind === 'found' ? source.content : coverage_sources/* GAP_WORDS */.xg[source.kind];
    const { reach } = coverage;
    return json((0,pageFile/* pageFile */.K)({ file, source: shown, lines, sources: coverage.sources.length, reach }));
}
/** The index while programs run: nothing is judged, and the files are not in the document. */
function indexOf(report) {
    return {
        ...(0,pageIndex/* pageIndex */.U)({ ...report, keptStatements: 0, findings: doubtsOf(report) }),
        passed: null,
        blocks: [],
    };
}
function send(response, { status, type, body }) {
    response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
    });
    response.end(body);
}

;// CONCATENATED MODULE: ./src/cli/watch/watchCommand.ts
/** @module The command `watch`: coverage of programs while they run. */










/** In milliseconds, from the end of a round to the next; longer if rounds take long. */
const PAUSE_MS = 500;
/** How much of the time reading may take: one part of so many. */
const SHARE = 4;
/** Ranges that are remembered for the screen. */
const MAX_REACHED = 500;
const DEFAULT_HEIGHT = 24;
const DEFAULT_WIDTH = 80;
/** @returns the exit code: that of the signal which ended it */
async function watchCommand(directory, options) {
    const { env, platform, workingDirectory } = (0,system/* readSystem */.m)();
    const named = directory ?? env.GOCOVERDIR;
    if (named === undefined || named === '')
        throw new errors/* UserError */.yo('watch: no directory is named, and GOCOVERDIR is not set', 'Name the GOCOVERDIR of the programs: go-integration-coverage watch DIR.');
    const http = (0,cli_options/* optionText */.re)(options, 'http');
    const server = http === undefined ? undefined : await WatchServer.start(parseAddress(http));
    const interrupt = (0,process_interrupt/* onInterrupt */.nA)();
    const request = { directory: (0,external_node_path_.resolve)((0,cli_options/* directoryPath */.dh)('DIR', named)), checkout: workingDirectory, platform };
    try {
        await watch(request, server, interrupt.signal);
    }
    finally {
        await server?.close();
    }
    return interrupt.exitCode() ?? 0;
}
/** Looks until it is stopped, and once more then, so that what is shown last is what is there. */
async function watch(request, server, stop) {
    const reached = [];
    let before;
    let shown = '';
    for (;;) {
        const isLast = stop.aborted;
        const started = Date.now();
        const { report, running } = await watchRound(request);
        const time = new Date().toTimeString().slice(0, 8);
        const gained = newlyCovered(before, report).map((range) => ({ ...range, time }));
        // What was covered before is not new.
        if (before !== undefined)
            reached.push(...gained);
        reached.splice(0, reached.length - MAX_REACHED);
        const head = headline(report, running);
        if (head !== shown || gained.length > 0)
            server?.show(report);
        if (before === undefined && server !== undefined)
            process.stderr.write(placeText(server));
        draw({
            report,
            running,
            reached,
            gained: before === undefined ? [] : gained,
            server,
            changed: head !== shown,
        });
        [before, shown] = [report, head];
        if (isLast)
            break;
        const pause = Math.max(PAUSE_MS, SHARE * (Date.now() - started));
        await (0,promises_.setTimeout)(pause, undefined, { signal: stop }).catch(() => undefined);
    }
    if ((0,cli_options/* isTerminal */.Hd)(process.stdout))
        process.stdout.write('\n');
}
function placeText(server) {
    const warning = server.isLocal
        ? ''
        : 'warning: everybody who can reach this machine and knows the address can read it\n';
    return `${warning}${server.address}\n`;
}
function draw({ report, running, reached, gained, server, changed }) {
    const { stdout } = process;
    if (!(0,cli_options/* isTerminal */.Hd)(stdout)) {
        for (const range of gained)
            stdout.write(`${reachedText(range, report)}\n`);
        if (changed) {
            for (const { title } of doubtsOf(report))
                stdout.write(`${(0,plainText/* plainLine */.h0)(`error: ${title}`)}\n`);
            stdout.write(`${headline(report, running)}\n`);
        }
        return;
    }
    const text = screenText({
        report,
        running,
        reached,
        address: server?.address,
        width: (0,cli_options/* widthOf */.qz)(stdout) ?? DEFAULT_WIDTH,
        height: stdout.rows === 0 ? DEFAULT_HEIGHT : stdout.rows,
    }, (0,cli_options/* colorsFor */.u0)(stdout));
    // From the top left, each line wiped behind its text, and everything below.
    stdout.write(`\u001b[H${text.replaceAll('\n', '\u001b[K\n')}\u001b[K\u001b[J`);
}


/***/ }),

/***/ 84426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ fileDiff),
/* harmony export */   lZ: () => (/* binding */ NO_COUNTS),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/* harmony import */ var _coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45770);
/* harmony import */ var _unitPairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7447);


const CHANGE_KINDS = [
    'gained',
    'lost',
    'new-covered',
    'new-uncovered',
    'removed-covered',
    'removed-uncovered',
    'moved',
];
const NO_COUNTS = {
    gained: 0,
    lost: 0,
    'new-covered': 0,
    'new-uncovered': 0,
    'removed-covered': 0,
    'removed-uncovered': 0,
    moved: 0,
};
function fileDiff(path, pair) {
    const { before, after, code } = pair;
    const { earlier, later, options } = completed(pair);
    const paired = (0,_unitPairs_js__WEBPACK_IMPORTED_MODULE_0__.pairUnits)(earlier, later, options);
    const kindOf = kindsOf(paired);
    const changed = [
        ...later.flatMap((unit) => changeOf(unit, kindOf.get(unit))),
        ...paired.removed.flatMap((unit) => changeOf(unit, unit.count > 0 ? 'removed-covered' : 'removed-uncovered')),
    ];
    return {
        path,
        before: before?.tallies.together,
        after: after?.tallies.together,
        statements: countBy(changed.map(({ kind, unit }) => [kind, unit.statements])),
        lines: changedLines(later, paired, code),
        ranges: rangesOf(changed),
        kinds: (after?.units ?? []).map((unit) => kindOf.get(unit)),
    };
}
/** The units with statements, the covered ones included as far as they can be found out. */
function completed({ before, after, isSameText, isComplete }) {
    const [earlier, later] = [withStatements(before?.units ?? []), withStatements(after?.units ?? [])];
    const isSameSize = before?.tallies.together.total === after?.tallies.together.total;
    if (isComplete)
        return { earlier, later, options: { isSameText, hasNames: true } };
    if (before === undefined || after === undefined || !(isSameText || isSameSize))
        return { earlier, later, options: { isSameText, hasNames: false } };
    // Of as many statements, those that are not listed as uncovered are covered.
    return {
        earlier: withCovered(earlier, later),
        later: withCovered(later, earlier),
        options: { isSameText: true, hasNames: false },
    };
}
/** The units with those of the other side that they lack, as covered ones. */
function withCovered(own, other) {
    const places = new Set(own.map(_unitPairs_js__WEBPACK_IMPORTED_MODULE_0__.placeOf));
    return [
        ...own,
        ...other.filter((unit) => !places.has((0,_unitPairs_js__WEBPACK_IMPORTED_MODULE_0__.placeOf)(unit))).map((unit) => ({ ...unit, count: 1 })),
    ];
}
function withStatements(units) {
    return units.filter(({ statements }) => statements > 0);
}
function kindsOf({ pairs, added }) {
    const kinds = new Map();
    for (const unit of added)
        kinds.set(unit, unit.count > 0 ? 'new-covered' : 'new-uncovered');
    for (const { before, after } of pairs) {
        const was = before.some(({ count }) => count > 0);
        const is = after.count > 0;
        if (was !== is)
            kinds.set(after, is ? 'gained' : 'lost');
        else if (before.every((unit) => unit.startLine !== after.startLine && (0,_unitPairs_js__WEBPACK_IMPORTED_MODULE_0__.placeOf)(unit) !== (0,_unitPairs_js__WEBPACK_IMPORTED_MODULE_0__.placeOf)(after)))
            kinds.set(after, 'moved');
    }
    return kinds;
}
function changeOf(unit, kind) {
    return kind === undefined ? [] : [{ kind, unit }];
}
function countBy(changes) {
    const counts = { ...NO_COUNTS };
    for (const [kind, count] of changes)
        counts[kind] += count;
    return counts;
}
/** Lines of the later revision as they are, and as they would be with the earlier counts. */
function changedLines(units, { pairs, added }, code) {
    const earlier = new Map(pairs.map(({ before, after }) => [after, Math.max(...before.map(({ count }) => count))]));
    const isNew = new Set(added);
    const now = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(units, 0, code);
    const then = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(units.map((unit) => ({ ...unit, count: earlier.get(unit) ?? unit.count })), 0, code);
    const old = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(units.filter((unit) => !isNew.has(unit)), 0, code);
    const known = new Set(old.lines);
    const rank = { uncovered: 0, 'partly covered': 1, covered: 2 };
    const changes = [...now.lines].flatMap((line, i) => {
        const is = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(now, now.together, i);
        if (!known.has(line))
            return [[is === 'uncovered' ? 'new-uncovered' : 'new-covered', 1]];
        const was = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(then, then.together, i);
        if (rank[is] === rank[was])
            return [];
        return [[rank[is] > rank[was] ? 'gained' : 'lost', 1]];
    });
    return countBy(changes);
}
function rangesOf(changed) {
    const ranges = [];
    const sorted = changed.toSorted((one, other) => one.unit.startLine - other.unit.startLine || one.unit.startColumn - other.unit.startColumn);
    for (const { kind, unit } of sorted) {
        const last = ranges.at(-1);
        const { startLine, endLine, functionName, statements } = unit;
        if (last?.kind === kind && last.functionName === functionName && startLine <= last.endLine + 1)
            ranges[ranges.length - 1] = {
                ...last,
                endLine: Math.max(last.endLine, endLine),
                statements: last.statements + statements,
            };
        else
            ranges.push({ kind, functionName, startLine, endLine, statements });
    }
    return ranges;
}


/***/ }),

/***/ 94281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isGreen)
/* harmony export */ });
/** Whether all suites and gates passed and no finding is an error. */
function isGreen({ suite, legs, gates, findings }) {
    return (suite?.passed !== false &&
        legs.every((leg) => leg.suitePassed !== false) &&
        gates.every((gate) => gate.passed) &&
        !findings.some((finding) => finding.severity === 'error'));
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

/***/ 94668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ })

};
