/** @module What the run has to tell its user: one list, made by every stage, shown by every view. */
import { type FindingCode, diagnosisOf } from './catalogue.js'
import type { Severity } from './diagnosis.js'

export type { Severity } from './diagnosis.js'

/** A fact worth a reader's attention. */
export interface Finding {
  /** Stable, kebab-case: `no-data`, `binary-never-ran`. Part of report.json; src/health has them all. */
  readonly code: string
  readonly severity: Severity
  /** One line without a full stop: what is the case. May hold names from outside: views escape it. */
  readonly title: string
  /** Why, in a sentence or two; may be empty. */
  readonly detail: string
  /** What to do; empty where nothing is to be done. */
  readonly fix: string
  /** Files, processes, packages that show it; a view may shorten the list but says so. */
  readonly evidence: readonly string[]
}

/** A finding; severity, why and fix are the catalogue's where nothing better is known. */
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

/** The finding with its evidence; none without evidence. */
export function findingIfAny(
  code: FindingCode,
  title: string,
  evidence: readonly string[],
  rest: Partial<Pick<Finding, 'detail' | 'fix'>> = {},
): readonly Finding[] {
  return evidence.length === 0 ? [] : [finding(code, title, { ...rest, evidence })]
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice']

/** Most severe first, otherwise as they came. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
}
