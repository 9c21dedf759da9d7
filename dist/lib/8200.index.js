export const id = 8200;
export const ids = [8200];
export const modules = {

/***/ 48200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/inputs/definitions.ts
var definitions = __webpack_require__(33775);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(87700);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(60776);
;// CONCATENATED MODULE: ./src/cli/program.ts
/** @module The commands, their flags and their help. */





const EXAMPLES = `
Examples:
  go-integration-coverage run                       this directory's module, tests tagged "integration"
  go-integration-coverage run services/shop --threshold "total: 80" --threshold "lost: 0"
  go-integration-coverage run --tags e2e --test-flags "-race -parallel=4"
  go-integration-coverage run --command ./e2e.sh    any script; the binaries are on its PATH
  go-integration-coverage report coverage-a coverage-b
  go-integration-coverage report coverage --out merged --uncovered
  docker cp server:/cov - | go-integration-coverage collect -
  go-integration-coverage diff coverage-before coverage
  go-integration-coverage impact --base main        the tests that a change can affect
  go-integration-coverage doctor ./server /var/cov --uid 10001
  go-integration-coverage tests cart/cart.go:12     which tests cover the line
  go-integration-coverage lines TestCheckout        what the test covers
  go-integration-coverage covdata percent -i=coverage/covdata/binaries

Exit codes: 0 success; 1 a test or a gate failed, or data is missing or wrong; 2 usage, set-up or build error;
130 or 143 interrupted. Results go to standard output, everything else to standard error.`;
/** @param onExitCode called with the exit code of the command that ran */
function buildProgram(commands, onExitCode) {
    const program = new esm/* Command */.uB('go-integration-coverage')
        .description('Coverage of the Go binaries you ship, measured by the integration tests you already have.')
        .version(version/* VERSION */.x, '-V, --version', 'Print the version.')
        .helpOption('-h, --help', 'Show this help.')
        .helpCommand('help [command]', 'Show the help of a command.')
        .addHelpText('after', EXAMPLES)
        .exitOverride()
        .showHelpAfterError('(see --help)');
    addRun(program, commands, onExitCode);
    addReport(program, commands, onExitCode);
    addCollect(program, commands, onExitCode);
    addDiff(program, commands, onExitCode);
    addWatch(program, commands, onExitCode);
    addDoctor(program, commands, onExitCode);
    addTests(program, commands, onExitCode);
    addLines(program, commands, onExitCode);
    addImpact(program, commands, onExitCode);
    // Only for the help: commandLine.ts handles this command, since its flags follow Go's rules.
    program
        .command('covdata')
        .description('Like go tool covdata, but without Go: percent, func, textfmt, pkglist, merge, subtract, intersect.')
        .allowUnknownOption();
    return program;
}
function addRun(program, commands, onExitCode) {
    const command = program
        .command('run')
        .description('Build instrumented binaries, run the integration tests and report what they cover.')
        .argument('[DIR]', 'The directory that --working-directory and --test-directory are relative to.', '.')
        .option('--out <dir>', 'The directory for the report, relative to the current directory.', options/* DEFAULT_REPORT */.JM);
    for (const input of [...definitions/* INPUTS */.mc, definitions/* BASELINE_INPUT */.Hv])
        command.addOption(optionOf(input));
    addOutput(command);
    command.action(async (directory, options) => {
        onExitCode(await commands.runCommand(directory, options));
    });
}
function addReport(program, commands, onExitCode) {
    const command = program
        .command('report')
        .description('Merge coverage data that was collected earlier and report it; does not need Go.')
        .argument('<COVDATA_DIR...>', 'GOCOVERDIRs, reports, their covdata directories, or downloaded artifacts.')
        .option('--out <dir>', 'The directory for the report.', options/* DEFAULT_REPORT */.JM)
        .addOption(optionOf(definitions/* UNIT_INPUT */.A$));
    addJudging(command);
    addOutput(command);
    command.action(async (directories, options) => {
        onExitCode(await commands.reportCommand(directories, options));
    });
}
function addCollect(program, commands, onExitCode) {
    const command = program
        .command('collect')
        .description('Report what your own steps left, also while the programs still run.')
        .argument('<DIR...>', 'Directories, .tar and .tar.gz archives, single coverage data files, or - for an archive on standard input.')
        .option('--out <dir>', 'The directory for the report.', options/* DEFAULT_REPORT */.JM)
        .addOption(optionOf(definitions/* UNIT_INPUT */.A$));
    addJudging(command);
    addOutput(command);
    command.action(async (paths, options) => {
        onExitCode(await commands.collectCommand(paths, options));
    });
}
/** The flags of reports on data that was collected earlier. */
function addJudging(command) {
    command
        .addOption(optionOf(definitions/* SOURCE_INPUT */.ze))
        .addOption(optionOf(definitions/* EXCLUDE_INPUT */.Am))
        .addOption(optionOf(definitions/* PATH_MAP_INPUT */.mw))
        .addOption(optionOf(definitions/* BASELINE_INPUT */.Hv))
        .addOption(optionOf(definitions/* BASE_INPUT */.x3))
        .addOption(optionOf(definitions/* THRESHOLD_INPUT */.zK))
        .addOption(optionOf(definitions/* FAIL_ON_INPUT */.Gs));
}
function addDiff(program, commands, onExitCode) {
    program
        .command('diff')
        .description('Show what changed between two measurements: newly covered, newly uncovered, new and removed code.')
        .argument('<BEFORE>', 'A report, its report.json, a GOCOVERDIR or a downloaded artifact.')
        .argument('<AFTER>', 'The later one.')
        .addOption(optionOf(definitions/* SOURCE_INPUT */.ze))
        .addOption(new esm/* Option */.c$('--format <format>', 'What to print on standard output.')
        .choices(['table', 'json'])
        .default('table'))
        .option('--out <dir>', 'Write index.html of AFTER there, with what was lost and gained.')
        .action(async (before, after, options) => {
        onExitCode(await commands.diffCommand(before, after, options));
    });
}
function addWatch(program, commands, onExitCode) {
    program
        .command('watch')
        .description('Show the coverage of running binaries, as built by run, until Ctrl-C.')
        .argument('[DIR]', 'Their GOCOVERDIR (default: that of the environment).')
        .option('--http <address>', 'Serve the report as a page that follows them, such as 127.0.0.1:0.')
        .action(async (directory, options) => {
        onExitCode(await commands.watchCommand(directory, options));
    });
}
function addDoctor(program, commands, onExitCode) {
    program
        .command('doctor')
        .description('Say why coverage data is missing or would be, and what to do about it.')
        .argument('[BINARY]', 'The binary that should write data; its running processes are examined too.')
        .argument('[DIR]', 'Its GOCOVERDIR (default: that of the environment).')
        .option('--uid <uid>', 'The user that the binary runs as, such as 10001 or 10001:10001.')
        .option('--pid <pid>', 'A running process, instead of those of BINARY (Linux).')
        .option('--source <dir>', 'The checkout, to find files that were built in another place (default: .).')
        .addOption(new esm/* Option */.c$('--format <format>', 'What to print on standard output.')
        .choices(['table', 'json'])
        .default('table'))
        .action(async (binary, directory, options) => {
        const names = [binary, directory].filter((name) => name !== undefined);
        onExitCode(await commands.doctorCommand(names, options));
    });
}
function addTests(program, commands, onExitCode) {
    const command = program
        .command('tests')
        .description('Show which tests cover some lines, and what comes nearest to lines that none does.')
        .argument('<FILE:LINE>', 'A file and a line or lines of it, such as cart/cart.go:12 or cart.go:12-15.');
    addAsking(command, ['table', 'json']).action(async (place, options) => {
        onExitCode(await commands.testsCommand(place, options));
    });
}
function addLines(program, commands, onExitCode) {
    const command = program
        .command('lines')
        .description('Show which lines a test covers, with its subtests.')
        .argument('[TEST]', 'Its name, such as TestX/sub or e2e.TestX, how it begins, or a regular expression.');
    addAsking(command, ['table', 'json', 'lcov']).action(async (test, options) => {
        onExitCode(await commands.linesCommand(test, options));
    });
}
/** The flags of questions to a report. */
function addAsking(command, formats) {
    const lcov = formats.includes('lcov') ? ' lcov has a record for each test; without TEST, of all.' : '';
    return command
        .option('--report <path>', 'The report that is asked: its directory, or a downloaded artifact.', options/* DEFAULT_REPORT */.JM)
        .addOption(new esm/* Option */.c$('--format <format>', `What to print on standard output.${lcov}`)
        .choices(formats)
        .default('table'));
}
function addImpact(program, commands, onExitCode) {
    program
        .command('impact')
        .description('List the tests that a change can affect, each with its reason.')
        .argument('[DIR]', 'The directory of the module.', '.')
        .requiredOption('--base <ref>', 'What the change starts from, such as main.')
        .option('--report <path>', 'The report of an earlier run, of the base or any other commit: its directory, or a downloaded artifact.', options/* DEFAULT_REPORT */.JM)
        .option('--go-version <version>', 'The Go version of the run, if --go-version was given to it.')
        .addOption(new esm/* Option */.c$('--format <format>', 'What to print on standard output.')
        .choices(['table', 'json'])
        .default('table'))
        .action(async (directory, options) => {
        onExitCode(await commands.impactCommand(directory, options));
    });
}
/** The flags for what is printed and written, which both commands have. */
function addOutput(command) {
    command
        .addOption(new esm/* Option */.c$('--format <format>', 'What to print on standard output: a table, report.json, summary.md, or quiet: only errors and the verdict.')
        .choices(options/* FORMATS */.hR)
        .default('table'))
        .option('--uncovered', 'List the functions with uncovered statements, the worst first, as file:line.')
        .option('--open', 'Open index.html of the report in the browser.')
        .option('--no-source', 'Leave the text of the sources out of everything that is written.');
}
/** Makes a flag of an input: `--name <value>`, `--name`, or `--no-name` if the input is on by default. */
function optionOf(input) {
    const { name, value, default: byDefault, description, off, lines } = input;
    if (off !== undefined)
        return new esm/* Option */.c$(`--no-${name}`, off);
    const plain = description.replaceAll('`', '');
    if (value === undefined)
        return new esm/* Option */.c$(`--${name}`, plain);
    // Not as the option's own default: then it would look as if the user had set it.
    const shown = byDefault === '' ? '' : ` (default: ${byDefault})`;
    return new esm/* Option */.c$(`--${name} <${value}>`, plain + shown).argParser((text, previous) => {
        refuseEmpty(input, text);
        return lines === true && previous !== undefined ? `${previous}\n${text}` : text;
    });
}
function refuseEmpty({ name, ifEmpty }, text) {
    if (ifEmpty !== undefined && text.trim() === '')
        throw new errors/* UserError */.yo(`--${name} is empty`, ifEmpty);
}

;// CONCATENATED MODULE: ./src/cli/runProgram.ts
/** @module The commands that commander parses: all but covdata, whose flags follow Go's rules. */


/** `help nonsense` is what `nonsense` is: an unknown command. commander would print the help and not say why. */
function asked({ commands }, args) {
    const [first, name] = args;
    const isUnknown = first === 'help' && name !== undefined && !commands.some((one) => one.name() === name);
    return isUnknown && !/^(?:-|help$)/.test(name) ? [name] : args;
}
/** @returns the exit code */
async function runProgram(args, commands) {
    let exitCode = 0;
    const program = buildProgram(commands, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync([...asked(program, args)], { from: 'user' });
    }
    catch (error) {
        // commander has already printed the error, the help or the version.
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 2;
        throw error;
    }
    return exitCode;
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
    UNIT_INPUT,
    {
        name: 'preserve',
        default: 'true',
        description: 'Keep the counters of processes that are killed, crash, panic or are started without GOCOVERDIR. `false` builds with Go’s unchanged runtime.',
        off: 'Do not keep the counters of processes that are killed, crash, panic or are started without GOCOVERDIR; build with Go’s unchanged runtime.',
    },
    {
        name: 'attribution',
        default: 'auto',
        value: 'how',
        description: 'Find out which test covers what, on Linux: `auto`, while the tests run as ever, reading counters for at most 2% of the time; `exact`, with one test at a time (`-p=1 -parallel=1`), so that all is known; or `off`. Needs preserve. See docs/attribution.md.',
    },
    {
        name: 'impact',
        default: 'false',
        description: 'On pull requests and in merge queues, run only the tests that the change can affect, by the data of the baseline, and carry over what the others covered there. On other events, and whenever something is missing for it, all tests run. On the command line, it needs --baseline. See docs/impact.md.',
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
        description: 'What the total counts: `linked`, the packages that are linked into a measured binary or test binary; or `all`, every selected package, with those that are linked into nothing that ran as uncovered.',
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

/***/ 71013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts
/** @module The version of this tool. */

const VERSION = package_namespaceObject.rE;


/***/ })

};
