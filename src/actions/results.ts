/** @module The results of all actions: outputs, summary and verdict. */
import { join } from 'node:path'
import * as core from '@actions/core'
import picocolors from 'picocolors'
import { findingText } from '../findings/finding.js'
import { haveGatesPassed, isGreen } from '../gates/verdict.js'
import type { Environment } from '../process/exec.js'
import { gateDetails, gateText, legGateTexts } from '../report/gateWords.js'
import { summary } from '../report/markdown/summary.js'
import type { Report } from '../report/report.js'
import { atHead } from '../report/shownPlaces.js'
import { terminalReport } from '../report/terminal/terminalReport.js'
import { percent } from '../report/words.js'
import type { Log } from '../support/log.js'
import { restoreCommandFile } from './commandFiles.js'
import { setOutputs } from './step.js'

/** Items of evidence in an annotation; the summary and report.json have more. */
const MAX_EVIDENCE = 5

/** Sets the outputs that a run and a merge share. */
export function setReportOutputs(report: Report, outDirectory: string): void {
  const { together } = report.coverage.tallies
  const patch = report.comparison.patch.value
  setOutputs({
    coverage: percent(together) ?? '',
    'covered-statements': together.covered,
    'total-statements': together.total,
    'patch-coverage': (patch === undefined ? undefined : percent(patch.tally)) ?? '',
    passed: haveGatesPassed(report),
    'tests-passed':
      report.suite?.passed ??
      (report.legs.length > 0 && report.legs.every((leg) => leg.suitePassed === true)),
    covdata: join(outDirectory, 'covdata'),
    report: outDirectory,
    'report-json': join(outDirectory, 'report.json'),
  })
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
    log[item.severity](findingText(item, item.evidence.slice(0, MAX_EVIDENCE)))
  }
  const shown = atHead(report)
  for (const gate of report.gates) {
    const details = gateDetails(gate, shown).slice(0, MAX_EVIDENCE)
    if (!gate.passed) log.error([`gate ${gateText(gate)}`, ...details].join('\n'))
    // What a shard leaves to the report on all of them is no fault: the report above says it.
    else if (gate.state === 'unknown' && gate.pending === undefined) log.warning(`gate ${gateText(gate)}`)
  }
  for (const { text, passed } of legGateTexts(report)) if (!passed) log.error(`gate ${text}`)
  if (!isGreen(report)) process.exitCode = core.ExitCode.Failure
}
