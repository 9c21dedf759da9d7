/** @module What the run has to tell its user: one list, made by every stage, shown by every view. */

/** `error`: the result is not to be trusted or did not come about; `warning`: data may be missing; `notice`: good to know. */
export type Severity = 'error' | 'warning' | 'notice'

/** A fact worth a reader's attention. */
export interface Finding {
  /** Stable, kebab-case: `no-data`, `binary-never-ran`. Part of report.json. */
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

/** A finding, with the parts left out that do not apply. */
export function finding(
  severity: Severity,
  code: string,
  title: string,
  rest: Partial<Pick<Finding, 'detail' | 'fix' | 'evidence'>> = {},
): Finding {
  return {
    code,
    severity,
    title,
    detail: rest.detail ?? '',
    fix: rest.fix ?? '',
    evidence: rest.evidence ?? [],
  }
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice']

/** Most severe first, otherwise as they came. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
}
