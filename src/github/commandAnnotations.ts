/** @module What is left without a token that can write: annotations by workflow commands, and words on how to get more. */
import type { WantedLines } from '../compare/comparison.js'
import type { Log } from '../support/log.js'
import { annotationNotes } from '../report/annotations/annotationNotes.js'
import { annotationsOf } from '../report/annotations/annotations.js'
import type { Report } from '../report/report.js'

/** Annotations of one type that the runner keeps for a step (its ExecutionContext); it drops what comes later. */
const MOST_OF_A_TYPE = 10

/**
 * As notices, as findings need the other types; the notice on the permissions and those of the report keep their
 * places.
 */
export function annotateByCommands(report: Report, wanted: WantedLines, log: Log): void {
  const others = 1 + report.findings.filter((finding) => finding.severity === 'notice').length
  const plan = annotationsOf(report, wanted, Math.max(0, MOST_OF_A_TYPE - others))
  for (const { path, startLine, endLine, title, message } of plan.annotations)
    log.notice(message, { file: path, line: startLine, endLine, title })
  for (const note of annotationNotes(plan)) log.info(note)
}

/** @param problem a sentence: what was refused, and why */
export function permissionNotice(problem: string): string {
  return `${problem}
With these lines the job publishes a check run, and annotates what a pull request changed:
permissions:
  contents: read
  checks: write
  pull-requests: read`
}

/** Pull requests from forks have a token that no line of the workflow changes, but for a setting of private repositories. */
export function forkNotice(): string {
  return `GitHub gives pull requests from forks a token that can only read: the job summary and annotations stand in for a check run.
No permissions of this workflow change that.`
}
