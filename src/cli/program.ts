/** @module The commands, their flags and the help that teaches them. */
import { Command, Option } from 'commander'
import { FAIL_ON_INPUT, INPUTS, type InputDefinition } from '../inputs/definitions.js'
import { VERSION } from '../version.js'
import type { LoadCommands } from './commands.js'
import type { Options } from './options.js'

const EXAMPLES = `
Examples:
  go-integration-coverage run                       the module in this folder, tests tagged "integration"
  go-integration-coverage run services/shop --threshold "total: 80"
  go-integration-coverage run --tags e2e --test-flags "-race -parallel=4"
  go-integration-coverage run --command ./e2e.sh    any script; the programs are on its PATH
  go-integration-coverage report coverage-a coverage-b
  go-integration-coverage covdata percent -i=coverage/covdata/binaries

Exit codes: 0; 1 a test failed, a threshold was missed or there is no data; 2 usage, set-up or build failed;
130 and 143 when interrupted. Results go to standard output, everything else to standard error.`

/** @param onExitCode told the exit code of a command that ran */
export function buildProgram(loadCommands: LoadCommands, onExitCode: (code: number) => void): Command {
  const program = new Command('go-integration-coverage')
    .description('Coverage of the Go programs you ship, measured by the integration tests you already have.')
    .version(VERSION)
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showHelpAfterError('(--help shows what is allowed)')
  addRun(program, loadCommands, onExitCode)
  addReport(program, loadCommands, onExitCode)
  // Shown in the help only: its own flags are Go's, see cli.ts.
  program
    .command('covdata')
    .description('go tool covdata without Go: percent, func, textfmt, pkglist, merge, subtract, intersect')
    .allowUnknownOption()
  return program
}

function addRun(program: Command, loadCommands: LoadCommands, onExitCode: (code: number) => void): void {
  const command = program
    .command('run')
    .description('Build the instrumented programs, run the integration tests and report what they cover.')
    .argument('[DIR]', 'the folder that relative folders start from', '.')
    .option('--out <dir>', 'where the report goes', 'coverage')
  for (const input of INPUTS) command.addOption(optionOf(input))
  command.action(async (directory: string, options: Options) => {
    const { runCommand } = await loadCommands()
    onExitCode(await runCommand(directory, options))
  })
}

function addReport(program: Command, loadCommands: LoadCommands, onExitCode: (code: number) => void): void {
  program
    .command('report')
    .description('Merge coverage data that was collected before and report it; needs no Go.')
    .argument('<COVDATA_DIR...>', 'GOCOVERDIRs, or covdata folders of reports')
    .option('--out <dir>', 'where the report goes', 'coverage')
    .addOption(optionOf(thresholdInput()))
    .addOption(optionOf(FAIL_ON_INPUT))
    .action(async (directories: string[], options: Options) => {
      const { reportCommand } = await loadCommands()
      onExitCode(await reportCommand(directories, options))
    })
}

function thresholdInput(): InputDefinition {
  const input = INPUTS.find((item) => item.name === 'threshold')
  if (input === undefined) throw new Error('there is no input threshold')
  return input
}

/** An input as a flag; what is on by default is switched off by `--no-…`. */
function optionOf(input: InputDefinition): Option {
  const description = input.description.replaceAll('`', '')
  if (input.value !== undefined)
    return new Option(`--${input.name} <${input.value}>`, description).default(undefined, input.default)
  return input.default === 'true'
    ? new Option(`--no-${input.name}`, `do not: ${lower(description)}`)
    : new Option(`--${input.name}`, description)
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
