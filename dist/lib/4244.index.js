export const id = 4244;
export const ids = [4244,4277];
export const modules = {

/***/ 14244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findRepository: () => (/* binding */ findRepository),
  gitPath: () => (/* binding */ gitPath),
  gitText: () => (/* binding */ gitText),
  runGit: () => (/* binding */ runGit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
async function runGit({ program, root, env, platform, stop }, args, { what, seconds = MAX_SECONDS, who = 'git', max = MAX_ANSWER, onStdout, indexFile, input }) {
    const [stdout, stderr] = [new BoundedText(max), new BoundedText(MAX_STDERR)];
    const own = new AbortController();
    const options = {
        cwd: root,
        env: { ...gitEnvironment(env), ...(indexFile === undefined ? {} : { GIT_INDEX_FILE: indexFile }) },
        platform,
        stop: AbortSignal.any([stop, own.signal]),
        timeoutSeconds: seconds,
        input,
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
        throw new gitProblem.GitProblem(`${what}: ${who} did not answer within ${seconds} seconds`);
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
/** Where git keeps something of a repository, such as `index`: absolute. @throws GitProblem */
async function gitPath(repository, name, options) {
    const place = await gitText(repository, ['rev-parse', '--git-path', name], options);
    return (0,external_node_path_.resolve)(repository.root, withoutEnd(place));
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
    const root = withoutEnd(stdout);
    if (exitCode !== 0 || root === '') {
        if (stderr.includes('not a git repository'))
            throw new gitProblem.GitProblem(`${what}: the directory is in no git repository`);
        throw (0,gitProblem.gitProblem)(what, stderr, directory);
    }
    return { ...place, root };
}
function withoutEnd(line) {
    return line.replace(/\r?\n$/, '');
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
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached,
        windowsHide: true,
    });
    if (child.pid === undefined) {
        const [cause] = (await (0,external_node_events_.once)(child, 'error'));
        throw new Error(`${program} could not be started`, { cause });
    }
    child.stdout?.on('data', options.onStdout);
    child.stderr?.on('data', options.onStderr);
    // A program that ends before it has read everything has its reasons, which its exit code tells.
    child.stdin?.on('error', () => undefined).end(options.input);
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
