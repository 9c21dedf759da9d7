/** @module The fallback without a token that can write: annotations by workflow commands, and advice on permissions. */
import type { WantedLines } from '../compare/comparison.js'
import type { Log, SourcePlace } from '../support/log.js'
import { annotationNotes } from '../report/annotations/annotationNotes.js'
import { type Annotation, annotationsOf } from '../report/annotations/annotations.js'
import { figureAnnotation } from '../report/annotations/figureAnnotation.js'
import type { Report } from '../report/report.js'

/** Annotations of one type that the runner keeps for a step (see its ExecutionContext); it drops later ones. */
const MAX_PER_TYPE = 10

/** Annotates the percentage. Comes first, since the runner keeps the first notices of a step. */
export function annotateFigure(report: Report, log: Log): void {
  const figure = figureAnnotation(report)
  if (figure !== undefined) log.notice(figure.message, placeOf(figure))
}

/**
 * Annotates uncovered lines by notices, because findings need the other types. Leaves room for the percentage, the notice
 * about permissions and those of the report.
 */
export function annotateByCommands(report: Report, wanted: WantedLines, log: Log): void {
  const notices = report.findings.filter((finding) => finding.severity === 'notice').length
  const others = 1 + notices + (figureAnnotation(report) === undefined ? 0 : 1)
  const plan = annotationsOf(report, wanted, Math.max(0, MAX_PER_TYPE - others))
  for (const annotation of plan.annotations) log.notice(annotation.message, placeOf(annotation))
  for (const note of annotationNotes(plan)) log.info(note)
}

function placeOf({ path, startLine, endLine, title }: Annotation): SourcePlace {
  return { file: path, line: startLine, endLine, title }
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

/** @param problem as for `permissionNotice` */
export function commentPermissionNotice(problem: string): string {
  return `${problem}
To comment on the pull request, the job needs:
permissions:
  pull-requests: write`
}

/** For pull requests from forks, whose token no workflow can change (only a setting of private repositories can). */
export function forkNotice(): string {
  return `GitHub gives pull requests from forks a read-only token: there is a job summary and annotations, but neither a check run nor a comment.
No permissions in this workflow can change that.`
}
