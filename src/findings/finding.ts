/** @module What a run has to say to its user: one list that every stage adds to and every view shows. */
import { type FindingCode, diagnosisOf } from './catalogue.js'
import { messageLines } from '../support/messageLines.js'
import type { Severity } from './diagnosis.js'

export type { Severity } from './diagnosis.js'

/** A fact worth a reader's attention. */
export interface Finding {
  /** Stable, kebab-case: `no-data`, `binary-never-ran`. Part of report.json; catalogue.ts has all of this version. */
  readonly code: string
  readonly severity: Severity
  /** What happened, on one line without a full stop. May contain names from outside, so views escape it. */
  readonly title: string
  /** Why, in a few sentences; may be empty. */
  readonly detail: string
  /** What to do; empty if there is nothing to do. */
  readonly fix: string
  /** The files, processes or packages concerned; a view that shortens the list says so. */
  readonly evidence: readonly string[]
}

/** Makes a finding. Severity, detail and fix come from the catalogue unless `rest` has something more specific. */
export function finding(
  code: FindingCode,
  title: string,
  rest: Partial<Pick<Finding, 'detail' | 'fix' | 'evidence'>> = {},
): Finding {
  const { severity, why, fix } = diagnosisOf(code)
  return {
    code,
    severity,
    title,
    detail: rest.detail ?? why,
    fix: rest.fix ?? fix,
    evidence: rest.evidence ?? [],
  }
}

/** Makes a finding with its evidence; none if there is no evidence. */
export function findingIfAny(
  code: FindingCode,
  title: string,
  evidence: readonly string[],
  rest: Partial<Pick<Finding, 'detail' | 'fix'>> = {},
): readonly Finding[] {
  return evidence.length === 0 ? [] : [finding(code, title, { ...rest, evidence })]
}

/** What a log says of a finding: title, detail, as much evidence as is given, and fix, each on lines of its own. */
export function findingText(
  { title, detail, fix }: Pick<Finding, 'title' | 'detail' | 'fix'>,
  evidence: readonly string[] = [],
): string {
  return messageLines(title, detail, ...evidence, fix)
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice']

/** Sorts by severity, most severe first; otherwise the order stays. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
}
