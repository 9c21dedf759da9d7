/** @module The action: inputs and log from the runner, outputs and summary to it. */
import { join } from 'node:path'
import * as core from '@actions/core'
import picocolors from 'picocolors'
import { actionLog } from './actionLog.js'
import { Interrupted, UserError, describeError } from './errors.js'
import { BuildError } from './go/build.js'
import { parseInputs } from './inputs/inputs.js'
import { onInterrupt } from './interrupt.js'
import type { Log } from './log.js'
import type { Report } from './report/report.js'
import { summary } from './report/summary.js'
import { terminalReport } from './report/terminalReport.js'
import { gateText, percent } from './report/words.js'
import { writeReport } from './report/writeReport.js'
import { type Host, run } from './run.js'
import { makeRunDirectories } from './runDirectories.js'
import { isGreen } from './verdict.js'
import { VERSION } from './version.js'

/** Evidence in an annotation; the summary and report.json have more. */
const MOST_EVIDENCE = 5

/** The only place that catches: whatever goes wrong fails the step with words for its user. */
export async function main(): Promise<void> {
  const log = actionLog()
  try {
    await runStep(log)
  } catch (error) {
    if (error instanceof BuildError) for (const item of error.errors) log.error(item.message, item.place)
    core.setFailed(
      error instanceof UserError || error instanceof Interrupted
        ? describeError(error)
        : `an error of go-integration-coverage itself: ${describeError(error)}`,
    )
  }
}

async function runStep(log: Log): Promise<void> {
  const env = { ...process.env }
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
  const inputs = parseInputs((name) => env[`INPUT_${name.toUpperCase()}`], workspace)
  const temp = needed(env.RUNNER_TEMP, 'RUNNER_TEMP')
  const toolCacheDir = needed(env.RUNNER_TOOL_CACHE, 'RUNNER_TOOL_CACHE')
  const directories = await makeRunDirectories(temp)
  const outDirectory = join(directories.root, 'report')
  const { platform, arch } = process
  const interrupt = onInterrupt()
  const host: Host = {
    env,
    platform,
    arch,
    toolCacheDir,
    version: VERSION,
    log,
    stop: interrupt.signal,
    onGo: exportGo,
  }
  const report = await run(inputs, directories, outDirectory, host)
  await writeReport(report, outDirectory)
  setOutputs(report, outDirectory, inputs.binDir ?? directories.bin)
  // Runners outside GitHub may have no place for it.
  if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summary(report)).write()
  sayResult(report, log)
}

function needed(value: string | undefined, name: string): string {
  if (value !== undefined && value !== '') return value
  throw new UserError(
    `${name} is not set`,
    'Run this as a step of a workflow, or use the command line outside of one.',
  )
}

/** The pinned Go is the Go of all later steps, whatever their go.mod says. */
function exportGo(goroot: string): void {
  core.addPath(join(goroot, 'bin'))
  core.exportVariable('GOTOOLCHAIN', 'local')
  const inherited = process.env.GOROOT
  if (inherited !== undefined && inherited !== '' && inherited !== goroot)
    core.exportVariable('GOROOT', goroot)
}

function setOutputs(report: Report, outDirectory: string, binDir: string): void {
  const { together } = report.coverage.tallies
  const outputs = {
    coverage: percent(together) ?? '',
    'covered-statements': together.covered,
    'total-statements': together.total,
    passed: report.gates.every((gate) => gate.passed),
    'tests-passed': report.suite?.passed === true,
    'go-version': report.go?.version ?? '',
    binaries: binDir,
    covdata: join(outDirectory, 'covdata'),
    report: outDirectory,
    'report-json': join(outDirectory, 'report.json'),
  }
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

/** Findings become annotations, each reason once: what fails the step is said last. */
function sayResult(report: Report, log: Log): void {
  log.info(terminalReport({ ...report, findings: [] }, picocolors.createColors(false)))
  for (const item of report.findings.toReversed()) {
    const text = [item.title, item.detail, ...item.evidence.slice(0, MOST_EVIDENCE), item.fix].filter(
      (part) => part !== '',
    )
    log[item.severity](text.join('\n'))
  }
  for (const gate of report.gates) if (!gate.passed) log.error(gateText(gate))
  if (!isGreen(report)) process.exitCode = core.ExitCode.Failure
}
