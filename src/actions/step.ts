/** @module What the steps of all actions share: reading the runner's variables, and writing outputs, summary and verdict. */
import { join } from 'node:path'
import * as core from '@actions/core'
import picocolors from 'picocolors'
import { actionLog } from './actionLog.js'
import { restoreCommandFile } from './commandFiles.js'
import { endProcess } from '../process/endProcess.js'
import { readSystem } from '../process/system.js'
import { errorOf } from '../support/errors.js'
import { failureText } from '../support/systemFault.js'
import type { Environment } from '../process/exec.js'
import { BuildError } from '../go/build/binaries.js'
import type { Log } from '../support/log.js'
import type { Report } from '../report/report.js'
import { summary } from '../report/markdown/summary.js'
import { terminalReport } from '../report/terminal/terminalReport.js'
import { gateText, percent } from '../report/words.js'
import { isGreen } from '../gates/verdict.js'

/** Items of evidence in an annotation; the summary and report.json have more. */
const MAX_EVIDENCE = 5

/** Reads inputs from the variables that the runner sets. */
export function inputReader(env: Environment): (name: string) => string | undefined {
  return (name) => env[`INPUT_${name.toUpperCase()}`]
}

/** Runs a step. This is the only place that catches errors: each fails the step, with a message for its user. */
export async function runStep(step: (log: Log) => Promise<void>): Promise<void> {
  const log = actionLog()
  try {
    await step(log)
  } catch (error) {
    failStep(error, log)
  }
  await endProcess()
}

function failStep(error: unknown, log: Log): void {
  if (error instanceof BuildError) for (const item of error.errors) log.error(item.message, item.place)
  log.error(failureText(error))
  process.exitCode = core.ExitCode.Failure
}

/** Sets the outputs that a run and a merge share. */
export function setReportOutputs(report: Report, outDirectory: string): void {
  const { together } = report.coverage.tallies
  setOutputs({
    coverage: percent(together) ?? '',
    'covered-statements': together.covered,
    'total-statements': together.total,
    passed: report.gates.every((gate) => gate.passed),
    'tests-passed':
      report.suite?.passed ??
      (report.legs.length > 0 && report.legs.every((leg) => leg.suitePassed === true)),
    covdata: join(outDirectory, 'covdata'),
    report: outDirectory,
    'report-json': join(outDirectory, 'report.json'),
  })
}

/** @throws the first error, after all outputs were tried */
export function setOutputs(outputs: Readonly<Record<string, string | number | boolean>>): void {
  restoreCommandFile(readSystem().env, 'GITHUB_OUTPUT')
  const failures: Error[] = []
  for (const [name, value] of Object.entries(outputs)) {
    try {
      core.setOutput(name, value)
    } catch (error) {
      failures.push(errorOf(error))
    }
  }
  const [first] = failures
  if (first !== undefined) throw first
}

/** Writes the job summary, unless the runner has no file for it, as runners outside GitHub may not. */
export async function writeSummary(report: Report, env: Environment): Promise<void> {
  restoreCommandFile(env, 'GITHUB_STEP_SUMMARY')
  if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summary(report)).write()
}

/** Logs the report, and findings and failed gates as annotations, with what fails the step last. */
export function logResult(report: Report, log: Log): void {
  log.info(terminalReport({ ...report, findings: [] }, picocolors.createColors(false)))
  for (const item of report.findings.toReversed()) {
    const text = [item.title, item.detail, ...item.evidence.slice(0, MAX_EVIDENCE), item.fix].filter(
      (part) => part !== '',
    )
    log[item.severity](text.join('\n'))
  }
  for (const gate of report.gates) if (!gate.passed) log.error(`gate ${gateText(gate)}`)
  if (!isGreen(report)) process.exitCode = core.ExitCode.Failure
}
