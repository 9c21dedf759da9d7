export const id = 545;
export const ids = [545];
export const modules = {

/***/ 83074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openReport)
/* harmony export */ });
/* unused harmony export openersOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49072);
/* harmony import */ var _process_findProgram_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48932);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87700);
/* harmony import */ var _support_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88020);
/** @module Opening the report in the user's browser. */





const PAGE = 'index.html';
/** How long a program may take to say that it cannot open anything, in milliseconds. */
const PATIENCE_MS = 1000;
/**
 * Opens the page of a report in the browser, except in CI.
 * @param folder absolute, of the report
 * @returns what to say if it was not opened; undefined if it was
 */
async function openReport(folder, desktop) {
    const { env } = desktop;
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, PAGE);
    if (isSet(env.CI) || isSet(env.GITHUB_ACTIONS))
        return `--open opens nothing in CI: the report is ${page}`;
    if (!(await (0,_support_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isThere */ .$B)(page)))
        return `--open: there is no ${page}`;
    const reason = hasDisplay(desktop) ? await open(page, desktop) : 'there is no display';
    return reason === undefined ? undefined : `--open: ${reason}. Open ${page} in a browser.`;
}
/** @returns why it could not be opened */
async function open(page, { env, platform }) {
    const openers = openersOf(platform, env);
    for (const { program, args } of openers) {
        const found = /[\\/]/.test(program)
            ? (await (0,_process_findProgram_js__WEBPACK_IMPORTED_MODULE_2__/* .isExecutable */ .T)(program)) && program
            : await (0,_process_findProgram_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)(program, env, platform);
        if (found === undefined || found === false)
            continue;
        try {
            const exitCode = (await (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .startDetached */ .tG)(found, [...args, page], { env, patience: PATIENCE_MS })) ?? 0;
            return exitCode === 0 ? undefined : `${program} failed with exit code ${exitCode}`;
        }
        catch (error) {
            return `${program} could not be started: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}`;
        }
    }
    return `${openers.map(({ program }) => program).join(' or ')} is not installed`;
}
/** The programs of the system, in the order in which they are tried. Each takes a path as it is, without a shell. */
function openersOf(platform, env) {
    if (platform === 'darwin')
        return [{ program: '/usr/bin/open', args: [] }];
    if (platform === 'win32') {
        const program = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'rundll32.exe');
        return [{ program, args: ['url.dll,FileProtocolHandler'] }];
    }
    return [
        { program: 'xdg-open', args: [] },
        { program: 'wslview', args: [] },
    ];
}
/** Without one, xdg-open may start a browser for terminals, and has no terminal for it. */
function hasDisplay({ env, platform }) {
    return (platform === 'darwin' ||
        platform === 'win32' ||
        isSet(env.DISPLAY) ||
        isSet(env.WAYLAND_DISPLAY) ||
        isSet(env.WSL_DISTRO_NAME));
}
function isSet(value) {
    return value !== undefined && !['', '0', 'false'].includes(value);
}


/***/ }),

/***/ 72773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ outputText)
});

// EXTERNAL MODULE: ./src/process/system.ts
var system = __webpack_require__(92648);
// EXTERNAL MODULE: ./src/report/json/reportJson.ts
var reportJson = __webpack_require__(60721);
// EXTERNAL MODULE: ./src/report/markdown/summary.ts
var summary = __webpack_require__(19198);
// EXTERNAL MODULE: ./src/report/terminal/terminalReport.ts + 1 modules
var terminalReport = __webpack_require__(8299);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/coverage/functions.ts
var coverage_functions = __webpack_require__(47775);
// EXTERNAL MODULE: ./src/support/parallel.ts
var parallel = __webpack_require__(53500);
// EXTERNAL MODULE: ./src/report/repositoryFiles.ts
var repositoryFiles = __webpack_require__(40753);
;// CONCATENATED MODULE: ./src/report/uncoveredPlaces.ts
/** @module Uncovered functions with the places of their files, for lists that editors and terminals can open. */




/** How many files are looked for at the same time. */
const PARALLEL_FILES = 16;
/**
 * The functions with uncovered statements, the worst first. A file that exists is named by its path from the working
 * directory, another one by its path in the repository, or else as in the coverage model.
 * @param workingDirectory absolute
 */
async function placedFunctions(report, workingDirectory) {
    const { coverage, sources } = report;
    const functions = (0,coverage_functions/* uncoveredFunctions */.d)(coverage);
    const inRepository = (0,repositoryFiles/* repositoryPaths */.D4)(report);
    const places = new Map();
    const paths = [...new Set(functions.map(({ path }) => path))];
    await (0,parallel/* forEachLimited */.v)(paths, PARALLEL_FILES, async (path) => {
        const place = await sources.place(path);
        if (place !== undefined)
            places.set(path, (0,external_node_path_.relative)(workingDirectory, place));
    });
    return functions.map((fn) => ({
        ...fn,
        file: places.get(fn.path) ?? inRepository.get(fn.path) ?? fn.path,
    }));
}

// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/output.ts
/** @module What `run` and `report` print on standard output. */






/** The text of a report for standard output; it ends with a newline. */
async function outputText(report, { format, uncovered }) {
    if (format === 'markdown')
        return (0,summary/* summary */.z)(report);
    const functions = uncovered ? await placedFunctions(report, (0,system/* readSystem */.m)().workingDirectory) : undefined;
    if (format === 'json')
        return (0,reportJson/* reportJson */.l)(report, functions);
    const show = format === 'quiet' ? terminalReport/* quietReport */.X : terminalReport/* terminalReport */.R;
    return show(report, (0,options/* colorsFor */.u0)(process.stdout), (0,options/* widthOf */.qz)(process.stdout), functions);
}


/***/ }),

/***/ 30545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outputRun: () => (/* binding */ outputRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/report/writeReport.ts + 16 modules
var writeReport = __webpack_require__(27652);
// EXTERNAL MODULE: ./src/support/files.ts
var files = __webpack_require__(88020);
;// CONCATENATED MODULE: ./src/cli/coverCommand.ts
/** @module A command that shows the lines of a report: go tool cover finds the sources only from within their module. */


/**
 * The command for the report of a run, for a shell of the platform. It works in the working directory, and with absolute
 * paths in any. Undefined if there are no lines to show, and if a file that a line directive names does not exist: go
 * tool cover would show nothing at all.
 * @param outDirectory absolute: the directory with coverage.out
 * @param platform decides how paths are quoted
 */
async function coverCommand({ moduleDir, modulePath, coverage, directedFiles }, outDirectory, platform) {
    if (moduleDir === undefined || modulePath === undefined || coverage.packages.length === 0)
        return undefined;
    for (const path of directedFiles) {
        const within = path.startsWith(`${modulePath}/`) ? path.slice(modulePath.length) : undefined;
        if (within === undefined || !(await (0,files/* isThere */.$B)((0,external_node_path_.join)(moduleDir, within))))
            return undefined;
    }
    const profile = (0,external_node_path_.join)(outDirectory, 'coverage.out');
    return (0,external_node_path_.resolve)('.') === moduleDir
        ? `go tool cover -html=${quoted((0,external_node_path_.relative)('.', profile), platform)}`
        : `go -C ${quoted(moduleDir, platform)} tool cover -html=${quoted(profile, platform)}`;
}
function quoted(text, platform) {
    if (/^[\w./:\\@%+,-]+$/.test(text))
        return text;
    return platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/process/boundedCommand.ts
var boundedCommand = __webpack_require__(73983);
// EXTERNAL MODULE: ./src/process/findProgram.ts
var findProgram = __webpack_require__(48932);
// EXTERNAL MODULE: ./src/coverage/sourceFiles.ts
var sourceFiles = __webpack_require__(53078);
;// CONCATENATED MODULE: ./src/cli/gitignoreHint.ts
/** @module A hint for people whose report would show up among their changes. */





/** Git must not start a program that the repository's own settings name, nor keep others waiting. */
const QUIETLY = ['-c', 'core.fsmonitor=false', '--no-optional-locks'];
/** Git waits for a .gitignore that tests have replaced by a named pipe. */
const MAX_SECONDS = 2;
/**
 * What to say if git lists the folder of a report as untracked; undefined if it does not, does not answer in time, or if there is no git.
 * @param folder absolute path of an existing folder
 */
async function gitignoreHint(folder, { env, platform, stop }) {
    try {
        if (!(await isInRepository(folder, env)))
            return undefined;
        const git = await (0,findProgram/* findProgram */.K)('git', env, platform);
        if (git === undefined)
            return undefined;
        const args = [...QUIETLY, 'status', '--porcelain', '--untracked-files=normal', '--', '.'];
        const answer = await (0,boundedCommand/* captureBounded */.Q)(git, args, { cwd: folder, env, platform, stop, seconds: MAX_SECONDS });
        if (answer?.exitCode !== 0 || !answer.stdout.startsWith('?? '))
            return undefined;
        return `git does not ignore ${(0,external_node_path_.relative)('.', folder) || '.'}: add it to .gitignore`;
    }
    catch {
        return undefined;
    }
}
/** Whether git would find a repository, which may be elsewhere if the environment says so. */
async function isInRepository(folder, { GIT_DIR = '' }) {
    return GIT_DIR !== '' || (await (0,sourceFiles/* repositoryRoot */.Hn)(await (0,promises_.realpath)(folder), undefined)) !== undefined;
}

// EXTERNAL MODULE: ./src/cli/openReport.ts
var openReport = __webpack_require__(83074);
// EXTERNAL MODULE: ./src/cli/output.ts + 1 modules
var cli_output = __webpack_require__(72773);
;// CONCATENATED MODULE: ./src/cli/runOutput.ts
/** @module What a run leaves: the report in the terminal and in its folder, and hints. */






/** @throws UserError if the report cannot be written; the figures are shown nevertheless */
async function outputRun(report, { output, outDirectory, checkFolder }, host) {
    const { log, platform } = host;
    const text = await (0,cli_output/* outputText */.j)(report, output);
    log.progress('');
    process.stdout.write(output.format === 'table' ? `\n${text}` : text);
    await checkFolder();
    for (const note of await (0,writeReport/* writeReport */.u)(report, outDirectory, output))
        log.info(note);
    log.info(`report: ${(0,external_node_path_.relative)('.', outDirectory) || '.'}`);
    const command = await coverCommand(report, outDirectory, platform);
    if (command !== undefined)
        log.info(`to see the lines: ${command}`);
    const hint = await gitignoreHint(outDirectory, host);
    if (hint !== undefined)
        log.info(hint);
    if (!output.open)
        return;
    const problem = await (0,openReport/* openReport */.N)(outDirectory, host);
    if (problem !== undefined)
        log.warning(problem);
}


/***/ })

};
