/** @module The fallback without a token that can write: annotations by workflow commands, and advice on permissions. */
import type { WantedLines } from '../compare/comparison.js'
import type { Log } from '../support/log.js'
import { annotationNotes } from '../report/annotations/annotationNotes.js'
import { annotationsOf } from '../report/annotations/annotations.js'
import type { Report } from '../report/report.js'

/** Annotations of one type that the runner keeps for a step (see its ExecutionContext); it drops later ones. */
const MAX_PER_TYPE = 10

/**
 * Annotates uncovered lines by notices, because findings need the other types. Leaves room for the notice about permissions
 * and for those of the report.
 */
export function annotateByCommands(report: Report, wanted: WantedLines, log: Log): void {
  const others = 1 + report.findings.filter((finding) => finding.severity === 'notice').length
  const plan = annotationsOf(report, wanted, Math.max(0, MAX_PER_TYPE - others))
  for (const { path, startLine, endLine, title, message } of plan.annotations)
    log.notice(message, { file: path, line: startLine, endLine, title })
  for (const note of annotationNotes(plan)) log.info(note)
}

/**
 * Says which permissions the job needs.
 * @param problem a sentence that says what was refused, and why
 */
export function permissionNotice(problem: string): string {
  return `${problem}
To publish a check run and to annotate what a pull request changed, the job needs:
permissions:
  contents: read
  checks: write
  pull-requests: read`
}

/** For pull requests from forks, whose token no workflow can change (only a setting of private repositories can). */
export function forkNotice(): string {
  return `GitHub gives pull requests from forks a read-only token: there is a job summary and annotations, but no check run.
No permissions in this workflow can change that.`
}
