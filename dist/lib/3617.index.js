export const id = 3617;
export const ids = [3617];
export const modules = {

/***/ 73617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/checks/doctor/doctor.ts + 5 modules
var doctor = __webpack_require__(58563);
// EXTERNAL MODULE: ./src/checks/doctor/examined.ts
var examined = __webpack_require__(72032);
// EXTERNAL MODULE: ./src/checks/doctor/processes.ts
var processes = __webpack_require__(4992);
// EXTERNAL MODULE: ./src/go/toolchain/target.ts
var target = __webpack_require__(50421);
// EXTERNAL MODULE: ./src/process/asUser.ts
var asUser = __webpack_require__(88458);
// EXTERNAL MODULE: ./src/process/system.ts
var process_system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/doctor/doctorJson.ts
/** Rises only if something that was there changes its meaning. */
const VERSION = 1;
/** The text ends with a newline. */
function doctorJson(subjects) {
    const checks = subjects.flatMap((subject) => subject.checks);
    const json = {
        version: VERSION,
        ok: checks.every(({ state }) => state !== 'problem'),
        problems: checks.filter(({ state }) => state === 'problem').length,
        subjects: subjects.map(({ kind, name, checks: own }) => ({
            kind,
            name,
            checks: own.map(({ check, state, title, evidence, finding }) => ({
                check,
                state,
                code: finding?.code ?? null,
                title,
                detail: finding?.detail ?? '',
                fix: finding?.fix ?? '',
                evidence,
            })),
        })),
    };
    return `${JSON.stringify(json, null, 2)}\n`;
}

// EXTERNAL MODULE: ./src/support/plainText.ts
var plainText = __webpack_require__(45124);
// EXTERNAL MODULE: ./src/support/plural.ts
var plural = __webpack_require__(87973);
// EXTERNAL MODULE: ./src/support/terminal.ts
var terminal = __webpack_require__(36203);
;// CONCATENATED MODULE: ./src/cli/doctor/doctorText.ts



/** Evidence that is shown of one check; the JSON output has all of it. */
const MAX_EVIDENCE = 10;
const DEFAULT_WIDTH = 100;
/** As wide as the longest state, with its margins. */
const INDENT = ' '.repeat(11);
/** @param width the columns of the terminal; undefined if it is none. The text ends with a newline. */
function doctorText(subjects, colors, width = DEFAULT_WIDTH) {
    const lines = subjects.flatMap(({ kind, name, checks }) => [
        colors.bold(`${kind} ${(0,plainText/* oneLine */.TN)(name)}`),
        ...checks.flatMap((check) => checkLines(check, colors, width)),
    ]);
    return [...lines, summary(subjects, colors), ''].join('\n');
}
function checkLines({ state, title, evidence, finding }, colors, width) {
    const code = finding === undefined ? '' : ` (${finding.code})`;
    const text = (line) => INDENT + (0,terminal.wrap)((0,plainText/* oneLine */.TN)(line), width, INDENT);
    const more = evidence.length - MAX_EVIDENCE;
    return [
        `  ${marked(state, colors)}${(0,terminal.wrap)((0,plainText/* oneLine */.TN)(title) + code, width, INDENT)}`,
        ...evidence.slice(0, MAX_EVIDENCE).map((line) => INDENT + colors.dim((0,plainText/* oneLine */.TN)(line))),
        ...(more > 0 ? [INDENT + colors.dim(`and ${more} more`)] : []),
        ...[finding?.detail ?? '', finding?.fix ?? ''].filter((line) => line !== '').map(text),
    ];
}
function marked(state, colors) {
    const padded = state.padEnd(INDENT.length - 2);
    return { ok: colors.green, note: colors.cyan, problem: colors.red, unknown: colors.yellow }[state](padded);
}
function summary(subjects, colors) {
    const states = subjects.flatMap(({ checks }) => checks.map(({ state }) => state));
    const count = (state) => states.filter((each) => each === state).length;
    const problems = count('problem');
    const unseen = count('unknown');
    const rest = unseen === 0 ? '' : `; ${unseen} of ${(0,plural/* plural */.L)(states.length, 'check')} could not be answered from here`;
    return problems === 0
        ? colors.green(`no problem found${rest}`)
        : colors.red(`${(0,plural/* plural */.L)(problems, 'problem')}${rest}`);
}

;// CONCATENATED MODULE: ./src/cli/doctor/doctorCommand.ts
/** @module The command `doctor`: why coverage data is missing or would be, and how to fix it. */












/** @returns the exit code: 1 if there is a problem */
async function doctorCommand(names, options) {
    const system = (0,process_system/* readSystem */.m)();
    const { platform, arch, workingDirectory, env } = system;
    const { binary, directory } = await namedPlaces(names, env.GOCOVERDIR ?? '');
    const pids = await pidsOf((0,cli_options/* optionText */.re)(options, 'pid'), platform);
    const source = (0,cli_options/* optionText */.re)(options, 'source');
    const subjects = await (0,doctor/* examine */.s)({
        binary,
        directory,
        findsProcesses: pids.length === 0,
        pids,
        user: userOf((0,cli_options/* optionText */.re)(options, 'uid')),
        checkout: source === undefined ? workingDirectory : (0,cli_options/* directoryPath */.dh)('--source', source),
        platform,
        here: (0,target/* targetOf */.$)(platform, arch),
        now: Date.now(),
    });
    const all = [...variable(names, directory, subjects, system), ...subjects];
    const text = (0,cli_options/* optionText */.re)(options, 'format') === 'json'
        ? doctorJson(all)
        : doctorText(all, (0,cli_options/* colorsFor */.u0)(process.stdout), (0,cli_options/* widthOf */.qz)(process.stdout));
    process.stdout.write(text);
    return all.some(({ checks }) => checks.some(({ state }) => state === 'problem')) ? 1 : 0;
}
/** A single name may be that of either. Without a directory, it is that of GOCOVERDIR. */
async function namedPlaces([first, second], gocoverdir) {
    const byDefault = gocoverdir === '' ? undefined : (0,external_node_path_.resolve)(gocoverdir);
    if (first === undefined)
        return { binary: undefined, directory: byDefault };
    if (first === '' || second === '')
        throw new errors/* UserError */.yo('an argument is empty', 'Name the binary and the directory: doctor BINARY DIR.');
    if (second === undefined && (await (0,files/* isDirectory */.wd)(first)))
        return { binary: undefined, directory: (0,external_node_path_.resolve)(first) };
    if (!(await (0,files/* isFile */.fo)(first)))
        throw new errors/* UserError */.yo(`there is no file ${first}`, 'Name the binary, and then the directory: doctor BINARY DIR. Only a directory that exists may be named alone.');
    return { binary: (0,external_node_path_.resolve)(first), directory: second === undefined ? byDefault : (0,external_node_path_.resolve)(second) };
}
async function pidsOf(text, platform) {
    if (text === undefined)
        return [];
    if (platform !== 'linux')
        throw new errors/* UserError */.yo('--pid works on Linux only', 'Other systems do not show the environment of a process.');
    const pid = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
    if (pid === undefined || (await (0,processes/* runningProcess */.nH)(pid)) === undefined)
        throw new errors/* UserError */.yo(`--pid: there is no process ${JSON.stringify(text)}`, 'Name the id of a running process.');
    return [pid];
}
/** More than any user id. */
const MAX_ID = 2 ** 32 - 2;
/** As container engines do, a user id without a group has the group 0. */
function userOf(text) {
    const own = (0,asUser/* ownUser */._G)();
    if (text === undefined)
        return own;
    const [, uid, gid = '0'] = /^(\d+)(?::(\d+))?$/.exec(text) ?? [];
    if (uid === undefined || Number(uid) > MAX_ID || Number(gid) > MAX_ID)
        throw new errors/* UserError */.yo(`--uid: ${JSON.stringify(text)} is not a user id`, 'Write a number, such as 10001, or one with a group id: 10001:10001.');
    if (own === undefined)
        throw new errors/* UserError */.yo('--uid: this system has no user ids', 'Leave it out.');
    return Number(uid) === own.uid ? own : { uid: Number(uid), gid: Number(gid), groups: [] };
}
/** What the doctor's own environment says, if that is what is asked about. */
function variable(names, directory, subjects, { env }) {
    const value = env.GOCOVERDIR ?? '';
    const subject = (check) => [
        { kind: 'environment', name: 'of this command', checks: [check] },
    ];
    if (directory === undefined && !subjects.some(({ kind }) => kind === 'process'))
        return subject((0,examined/* wrong */.Qm)('variable', 'gocoverdir-not-set', 'GOCOVERDIR is not set, and no directory is named', {
            detail: 'A binary that is started in this environment leaves no data.',
            fix: 'export GOCOVERDIR with the absolute path of a directory, or name the directory: doctor BINARY DIR.',
        }));
    const isMeant = directory !== undefined && names.length < 2 && (0,external_node_path_.resolve)(value) === directory;
    if (value !== '' && isMeant && value !== directory)
        return subject((0,examined/* wrong */.Qm)('variable', 'gocoverdir-unusable', 'GOCOVERDIR is a relative path', {
            detail: 'It means another directory for each process that is started in another one.',
            fix: `export GOCOVERDIR=${directory}`,
            evidence: [`GOCOVERDIR=${value}`],
        }));
    return [];
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


/***/ })

};
