/** @module The commands, their flags and their help. */
import { Command, Option } from 'commander'
import {
  BASELINE_INPUT,
  BASE_INPUT,
  EXCLUDE_INPUT,
  FAIL_ON_INPUT,
  INPUTS,
  type InputDefinition,
  PATH_MAP_INPUT,
  SOURCE_INPUT,
  THRESHOLD_INPUT,
  UNIT_INPUT,
} from '../inputs/definitions.js'
import { UserError } from '../support/errors.js'
import { VERSION } from '../version.js'
import type { Commands } from './commands.js'
import { DEFAULT_REPORT, FORMATS, type Options } from './options.js'

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
130 or 143 interrupted. Results go to standard output, everything else to standard error.`

/** @param onExitCode called with the exit code of the command that ran */
export function buildProgram(commands: Commands, onExitCode: (code: number) => void): Command {
  const program = new Command('go-integration-coverage')
    .description('Coverage of the Go binaries you ship, measured by the integration tests you already have.')
    .version(VERSION, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showHelpAfterError('(see --help)')
  addRun(program, commands, onExitCode)
  addReport(program, commands, onExitCode)
  addCollect(program, commands, onExitCode)
  addDiff(program, commands, onExitCode)
  addWatch(program, commands, onExitCode)
  addDoctor(program, commands, onExitCode)
  addTests(program, commands, onExitCode)
  addLines(program, commands, onExitCode)
  addImpact(program, commands, onExitCode)
  // Only for the help: commandLine.ts handles this command, since its flags follow Go's rules.
  program
    .command('covdata')
    .description(
      'Like go tool covdata, but without Go: percent, func, textfmt, pkglist, merge, subtract, intersect.',
    )
    .allowUnknownOption()
  return program
}

function addRun(program: Command, commands: Commands, onExitCode: (code: number) => void): void {
  const command = program
    .command('run')
    .description('Build instrumented binaries, run the integration tests and report what they cover.')
    .argument('[DIR]', 'The directory that --working-directory and --test-directory are relative to.', '.')
    .option('--out <dir>', 'The directory for the report, relative to the current directory.', DEFAULT_REPORT)
  for (const input of [...INPUTS, BASELINE_INPUT]) command.addOption(optionOf(input))
  addOutput(command)
  command.action(async (directory: string, options: Options) => {
    onExitCode(await commands.runCommand(directory, options))
  })
}

function addReport(program: Command, commands: Commands, onExitCode: (code: number) => void): void {
  const command = program
    .command('report')
    .description('Merge coverage data that was collected earlier and report it; does not need Go.')
    .argument('<COVDATA_DIR...>', 'GOCOVERDIRs, reports, their covdata directories, or downloaded artifacts.')
    .option('--out <dir>', 'The directory for the report.', DEFAULT_REPORT)
    .addOption(optionOf(UNIT_INPUT))
  addJudging(command)
  addOutput(command)
  command.action(async (directories: string[], options: Options) => {
    onExitCode(await commands.reportCommand(directories, options))
  })
}

function addCollect(program: Command, commands: Commands, onExitCode: (code: number) => void): void {
  const command = program
    .command('collect')
    .description('Report what your own steps left, also while the programs still run.')
    .argument(
      '<DIR...>',
      'Directories, .tar and .tar.gz archives, single coverage data files, or - for an archive on standard input.',
    )
    .option('--out <dir>', 'The directory for the report.', DEFAULT_REPORT)
    .addOption(optionOf(UNIT_INPUT))
  addJudging(command)
  addOutput(command)
  command.action(async (paths: string[], options: Options) => {
    onExitCode(await commands.collectCommand(paths, options))
  })
}

/** The flags of reports on data that was collected earlier. */
function addJudging(command: Command): void {
  command
    .addOption(optionOf(SOURCE_INPUT))
    .addOption(optionOf(EXCLUDE_INPUT))
    .addOption(optionOf(PATH_MAP_INPUT))
    .addOption(optionOf(BASELINE_INPUT))
    .addOption(optionOf(BASE_INPUT))
    .addOption(optionOf(THRESHOLD_INPUT))
    .addOption(optionOf(FAIL_ON_INPUT))
}

function addDiff(program: Command, commands: Commands, onExitCode: (code: number) => void): void {
  program
    .command('diff')
    .description(
      'Show what changed between two measurements: newly covered, newly uncovered, new and removed code.',
    )
    .argument('<BEFORE>', 'A report, its report.json, a GOCOVERDIR or a downloaded artifact.')
    .argument('<AFTER>', 'The later one.')
    .addOption(optionOf(SOURCE_INPUT))
    .addOption(
      new Option('--format <format>', 'What to print on standard output.')
        .choices(['table', 'json'])
        .default('table'),
    )
    .option('--out <dir>', 'Write index.html of AFTER there, with what was lost and gained.')
    .action(async (before: string, after: string, options: Options) => {
      onExitCode(await commands.diffCommand(before, after, options))
    })
}

function addWatch(program: Command, commands: Commands, onExitCode: (code: number) => void): void {
  program
    .command('watch')
    .description('Show the coverage of running binaries, as built by run, until Ctrl-C.')
    .argument('[DIR]', 'Their GOCOVERDIR (default: that of the environment).')
    .option('--http <address>', 'Serve the report as a page that follows them, such as 127.0.0.1:0.')
    .action(async (directory: string | undefined, options: Options) => {
      onExitCode(await commands.watchCommand(directory, options))
    })
}

function addDoctor(program: Command, commands: Commands, onExitCode: (code: number) => void): void {
  program
    .command('doctor')
    .description('Say why coverage data is missing or would be, and what to do about it.')
    .argument('[BINARY]', 'The binary that should write data; its running processes are examined too.')
    .argument('[DIR]', 'Its GOCOVERDIR (default: that of the environment).')
    .option('--uid <uid>', 'The user that the binary runs as, such as 10001 or 10001:10001.')
    .option('--pid <pid>', 'A running process, instead of those of BINARY (Linux).')
    .option('--source <dir>', 'The checkout, to find files that were built in another place (default: .).')
    .addOption(
      new Option('--format <format>', 'What to print on standard output.')
        .choices(['table', 'json'])
        .default('table'),
    )
    .action(async (binary: string | undefined, directory: string | undefined, options: Options) => {
      const names = [binary, directory].filter((name) => name !== undefined)
      onExitCode(await commands.doctorCommand(names, options))
    })
}

function addTests(program: Command, commands: Commands, onExitCode: (code: number) => void): void {
  const command = program
    .command('tests')
    .description('Show which tests cover some lines, and what comes nearest to lines that none does.')
    .argument('<FILE:LINE>', 'A file and a line or lines of it, such as cart/cart.go:12 or cart.go:12-15.')
  addAsking(command, ['table', 'json']).action(async (place: string, options: Options) => {
    onExitCode(await commands.testsCommand(place, options))
  })
}

function addLines(program: Command, commands: Commands, onExitCode: (code: number) => void): void {
  const command = program
    .command('lines')
    .description('Show which lines a test covers, with its subtests.')
    .argument('[TEST]', 'Its name, such as TestX/sub or e2e.TestX, how it begins, or a regular expression.')
  addAsking(command, ['table', 'json', 'lcov']).action(async (test: string | undefined, options: Options) => {
    onExitCode(await commands.linesCommand(test, options))
  })
}

/** The flags of questions to a report. */
function addAsking(command: Command, formats: readonly string[]): Command {
  const lcov = formats.includes('lcov') ? ' lcov has a record for each test; without TEST, of all.' : ''
  return command
    .option(
      '--report <path>',
      'The report that is asked: its directory, or a downloaded artifact.',
      DEFAULT_REPORT,
    )
    .addOption(
      new Option('--format <format>', `What to print on standard output.${lcov}`)
        .choices(formats)
        .default('table'),
    )
}

function addImpact(program: Command, commands: Commands, onExitCode: (code: number) => void): void {
  program
    .command('impact')
    .description('List the tests that a change can affect, each with its reason.')
    .argument('[DIR]', 'The directory of the module.', '.')
    .requiredOption('--base <ref>', 'What the change starts from, such as main.')
    .option(
      '--report <path>',
      'The report of an earlier run, of the base or any other commit: its directory, or a downloaded artifact.',
      DEFAULT_REPORT,
    )
    .option('--go-version <version>', 'The Go version of the run, if --go-version was given to it.')
    .addOption(
      new Option('--format <format>', 'What to print on standard output.')
        .choices(['table', 'json'])
        .default('table'),
    )
    .action(async (directory: string, options: Options) => {
      onExitCode(await commands.impactCommand(directory, options))
    })
}

/** The flags for what is printed and written, which both commands have. */
function addOutput(command: Command): void {
  command
    .addOption(
      new Option(
        '--format <format>',
        'What to print on standard output: a table, report.json, summary.md, or quiet: only errors and the verdict.',
      )
        .choices(FORMATS)
        .default('table'),
    )
    .option('--uncovered', 'List the functions with uncovered statements, the worst first, as file:line.')
    .option('--open', 'Open index.html of the report in the browser.')
    .option('--no-source', 'Leave the text of the sources out of everything that is written.')
}

/** Makes a flag of an input: `--name <value>`, `--name`, or `--no-name` if the input is on by default. */
function optionOf(input: InputDefinition): Option {
  const { name, value, default: byDefault, description, off, lines } = input
  if (off !== undefined) return new Option(`--no-${name}`, off)
  const plain = description.replaceAll('`', '')
  if (value === undefined) return new Option(`--${name}`, plain)
  // Not as the option's own default: then it would look as if the user had set it.
  const shown = byDefault === '' ? '' : ` (default: ${byDefault})`
  return new Option(`--${name} <${value}>`, plain + shown).argParser(
    (text: string, previous: string | undefined) => {
      refuseEmpty(input, text)
      return lines === true && previous !== undefined ? `${previous}\n${text}` : text
    },
  )
}

function refuseEmpty({ name, ifEmpty }: InputDefinition, text: string): void {
  if (ifEmpty !== undefined && text.trim() === '') throw new UserError(`--${name} is empty`, ifEmpty)
}
