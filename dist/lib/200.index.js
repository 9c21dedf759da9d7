export const id = 200;
export const ids = [200];
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
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/cli/program.ts
/** @module The commands, their flags and the help that teaches them. */



const EXAMPLES = `
Examples:
  go-integration-coverage run                       the module in this folder, tests tagged "integration"
  go-integration-coverage run services/shop --threshold "total: 80"
  go-integration-coverage run --tags e2e --test-flags "-race -parallel=4"
  go-integration-coverage run --command ./e2e.sh    any script; the programs are on its PATH
  go-integration-coverage report coverage-a coverage-b
  go-integration-coverage covdata percent -i=coverage/covdata/binaries

Exit codes: 0; 1 a test failed, a threshold was missed or there is no data; 2 usage, set-up or build failed;
130 and 143 when interrupted. Results go to standard output, everything else to standard error.`;
/** @param onExitCode told the exit code of a command that ran */
function buildProgram(loadCommands, onExitCode) {
    const program = new esm/* Command */.uB('go-integration-coverage')
        .description('Coverage of the Go programs you ship, measured by the integration tests you already have.')
        .version(version/* VERSION */.x)
        .addHelpText('after', EXAMPLES)
        .exitOverride()
        .showHelpAfterError('(--help shows what is allowed)');
    addRun(program, loadCommands, onExitCode);
    addReport(program, loadCommands, onExitCode);
    // Shown in the help only: its own flags are Go's, see cli.ts.
    program
        .command('covdata')
        .description('go tool covdata without Go: percent, func, textfmt, pkglist, merge, subtract, intersect')
        .allowUnknownOption();
    return program;
}
function addRun(program, loadCommands, onExitCode) {
    const command = program
        .command('run')
        .description('Build the instrumented programs, run the integration tests and report what they cover.')
        .argument('[DIR]', 'the folder that relative folders start from', '.')
        .option('--out <dir>', 'where the report goes', 'coverage');
    for (const input of definitions/* INPUTS */.m)
        command.addOption(optionOf(input));
    command.action(async (directory, options) => {
        const { runCommand } = await loadCommands();
        onExitCode(await runCommand(directory, options));
    });
}
function addReport(program, loadCommands, onExitCode) {
    program
        .command('report')
        .description('Merge coverage data that was collected before and report it; needs no Go.')
        .argument('<COVDATA_DIR...>', 'GOCOVERDIRs, or covdata folders of reports')
        .option('--out <dir>', 'where the report goes', 'coverage')
        .addOption(optionOf(thresholdInput()))
        .addOption(optionOf(definitions/* FAIL_ON_INPUT */.G))
        .action(async (directories, options) => {
        const { reportCommand } = await loadCommands();
        onExitCode(await reportCommand(directories, options));
    });
}
function thresholdInput() {
    const input = definitions/* INPUTS */.m.find((item) => item.name === 'threshold');
    if (input === undefined)
        throw new Error('there is no input threshold');
    return input;
}
/** An input as a flag; what is on by default is switched off by `--no-…`. */
function optionOf(input) {
    const description = input.description.replaceAll('`', '');
    if (input.value !== undefined)
        return new esm/* Option */.c$(`--${input.name} <${input.value}>`, description).default(undefined, input.default);
    return input.default === 'true'
        ? new esm/* Option */.c$(`--no-${input.name}`, `do not: ${lower(description)}`)
        : new esm/* Option */.c$(`--${input.name}`, description);
}
function lower(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/cli/runProgram.ts
/** @module The commands that commander reads: all but covdata, whose flags are Go's. */


/** @returns the exit code */
async function runProgram(args, loadCommands) {
    let exitCode = 0;
    const program = buildProgram(loadCommands, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync([...args], { from: 'user' });
    }
    catch (error) {
        // commander has said what is wrong, or has shown what was asked for.
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
/* harmony export */   G: () => (/* binding */ FAIL_ON_INPUT),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/**
 * @module The inputs, named once for all: action.yml, the command line's flags and the parser agree with this list
 * (a test compares them).
 */
const FAIL_ON_INPUT = {
    name: 'fail-on',
    default: '',
    value: 'codes',
    description: 'Which findings fail the run: codes of docs/health.md, and `default`, `warnings` (each warning too) or `none`. Default: those that make the figure wrong. Failed tests and missing data always do.',
};
const INPUTS = [
    {
        name: 'go-version',
        default: '',
        value: 'version',
        description: 'The Go to use: `1.26.8`, `1.26`, `1.26.x`, `stable` or `oldstable`. Default: the `toolchain` line of go.mod, else its `go` line.',
    },
    {
        name: 'go-version-file',
        default: '',
        value: 'file',
        description: 'A file that names the Go to use: go.mod, go.work, .go-version or .tool-versions.',
    },
    {
        name: 'working-directory',
        default: '.',
        value: 'dir',
        description: 'The module with the main packages.',
    },
    {
        name: 'test-directory',
        default: '',
        value: 'dir',
        description: 'The module with the integration tests, where it is another one. Default: `working-directory`.',
    },
    {
        name: 'packages',
        default: './...',
        value: 'patterns',
        description: 'The main packages to build, as patterns of the go command; packages that are no programs are passed over.',
    },
    {
        name: 'coverpkg',
        default: '',
        value: 'patterns',
        description: 'The packages to measure, as patterns of the go command. Default: every package of the module. The main packages always are.',
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
        description: 'Where the instrumented programs go, for tests that expect them at a fixed place such as `bin`. Default: a temporary folder. It is first on PATH in either case.',
    },
    {
        name: 'tags',
        default: 'integration',
        value: 'tags',
        description: 'Build tags of the integration tests, separated by commas. Empty: no tag, and all tests run.',
    },
    {
        name: 'suite',
        default: 'tagged',
        value: 'which',
        description: '`tagged`: only the test functions that exist with `tags` and not without. `all`: everything that `go test -tags` would run.',
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
        description: 'Flags for `go test`, such as `-race -run=TestServer -parallel=4`; `-args` and what follows reach the tests.',
    },
    {
        name: 'command',
        default: '',
        value: 'script',
        description: 'A bash script to run instead of `go test`, with GOCOVERDIR set and the programs on PATH; its exit code is the verdict.',
    },
    {
        name: 'timeout',
        default: '30m',
        value: 'duration',
        description: 'How long the whole suite may take, such as `90s` or `1h30m`.',
    },
    {
        name: 'in-process',
        default: 'true',
        description: 'Measure the test processes too, for code that tests call directly (httptest servers).',
    },
    {
        name: 'test-builds',
        default: 'true',
        description: 'Instrument the programs that the tests build themselves (`go build` in TestMain, gexec, `go run`).',
    },
    {
        name: 'preserve',
        default: 'true',
        description: 'Keep the counters of processes that are killed, crash, panic or start without GOCOVERDIR. `false` builds with Go’s own runtime.',
    },
    {
        name: 'threshold',
        default: '',
        value: 'rule',
        description: 'Fail below a share of covered statements: `total: 80`.',
    },
    FAIL_ON_INPUT,
    {
        name: 'pass-id-token',
        default: 'false',
        description: 'Let the suite request OpenID Connect tokens of the job (ACTIONS_ID_TOKEN_REQUEST_URL and its token).',
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
