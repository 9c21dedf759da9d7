export const id = 1284;
export const ids = [1284];
export const modules = {

/***/ 21284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outputRun: () => (/* binding */ outputRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/report/shownCode.ts
var shownCode = __webpack_require__(13170);
// EXTERNAL MODULE: ./src/report/writeReport.ts + 6 modules
var writeReport = __webpack_require__(33939);
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
/** A path for a shell of the platform. */
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
// EXTERNAL MODULE: ./src/cli/output.ts
var cli_output = __webpack_require__(96657);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/reportHints.ts
/** @module How to look closer at the report of a run. */



/**
 * The page of a report, and what answers questions if it is known which test covers what: each a line.
 * @param outDirectory absolute: the report's
 * @param platform decides how paths are quoted
 */
function reportHints({ attribution, coverage }, outDirectory, platform) {
    if (coverage.packages.length === 0)
        return [];
    const place = (0,external_node_path_.relative)('.', outDirectory);
    const flag = place === options/* DEFAULT_REPORT */.JM ? '' : ` --report ${quoted(place === '' ? '.' : place, platform)}`;
    const ask = `go-integration-coverage tests FILE:LINE${flag}, or lines TEST${flag}`;
    return [
        `to see all of it: ${(0,external_node_path_.join)(place, 'index.html')} in a browser`,
        ...(attribution === undefined ? [] : [`to see which test covers what: ${ask}`]),
    ];
}

;// CONCATENATED MODULE: ./src/cli/runOutput.ts
/** @module What a run leaves: the report in the terminal and in its folder, and hints. */








/** @throws UserError if the report cannot be written; the figures are shown nevertheless */
async function outputRun(measured, { output, outDirectory, checkFolder }, host) {
    const { log, platform } = host;
    const report = await (0,shownCode/* withShownCode */.L)(measured);
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
    for (const line of reportHints(report, outDirectory, platform))
        log.info(line);
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
