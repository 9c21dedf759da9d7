/** @module `fail-on`: which findings fail the run. It only changes severities: an error fails the run, nothing else does. */
import { UserError } from '../support/errors.js'
import { type Finding, bySeverity } from './finding.js'
import { FINDING_CODES, type FindingCode, diagnosisOf, isFindingCode } from './catalogue.js'
import type { Severity } from './diagnosis.js'
import { nearest } from './nearest.js'

/** Codes that fail the run in addition to those that always do. */
export type FailOn = ReadonlySet<FindingCode>

/** Everything that makes the coverage figures wrong. */
export const DEFAULT_FAIL_ON: FailOn = codesOf('error')

const GROUPS: Readonly<Record<string, FailOn>> = {
  default: DEFAULT_FAIL_ON,
  warnings: new Set([...DEFAULT_FAIL_ON, ...codesOf('warning')]),
  none: new Set(),
}

/** Suggestions for an unknown code. */
const MAX_SUGGESTIONS = 3

function codesOf(severity: Severity): FailOn {
  return new Set(FINDING_CODES.filter((code) => isGradable(code) && diagnosisOf(code).severity === severity))
}

function isGradable(code: FindingCode): boolean {
  return diagnosisOf(code).verdict === undefined
}

/**
 * Parses codes and the words `default`, `warnings` and `none`, separated by whitespace or commas; empty means `default`.
 * @throws UserError for an unknown word, for a code that cannot fail a run, and for `none` combined with other values
 */
export function parseFailOn(text: string): FailOn {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length === 0) return DEFAULT_FAIL_ON
  if (words.includes('none') && words.some((word) => word !== 'none'))
    throw new UserError(
      'fail-on: none cannot be combined with other values',
      'Remove either none or the others.',
    )
  return new Set(words.flatMap((word) => [...codesFor(word)]))
}

function codesFor(word: string): Iterable<FindingCode> {
  if (Object.hasOwn(GROUPS, word)) return GROUPS[word] ?? []
  if (!isFindingCode(word)) throw unknown(word)
  if (diagnosisOf(word).verdict === 'late')
    throw new UserError(`fail-on: ${word} occurs after the verdict, so it cannot fail the run`, 'Remove it.')
  return [word]
}

function unknown(word: string): UserError {
  const allowed = [
    ...Object.keys(GROUPS),
    ...FINDING_CODES.filter((code) => diagnosisOf(code).verdict !== 'late'),
  ]
  return new UserError(
    `fail-on: ${JSON.stringify(word)} is not a finding code`,
    `Did you mean ${anyOf(nearest(word, allowed).slice(0, MAX_SUGGESTIONS))}? docs/health.md lists all codes; default, warnings and none are allowed too.`,
  )
}

function anyOf(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words)
}

/**
 * Returns the findings with the severities that `failOn` gives them, most severe first. Codes that this version of the
 * tool does not know keep their severity.
 */
export function gradeFindings(findings: readonly Finding[], failOn: FailOn): readonly Finding[] {
  return bySeverity(findings.map((item) => ({ ...item, severity: gradeOf(item, failOn) })))
}

function gradeOf({ code, severity }: Finding, failOn: FailOn): Severity {
  if (!isFindingCode(code)) return severity
  const own = diagnosisOf(code).severity
  // What is a notice here, although its code is a warning, is nothing to fail for.
  if (severity === 'notice' && own === 'warning') return severity
  if (!isGradable(code)) return own
  if (failOn.has(code)) return 'error'
  return own === 'error' ? 'warning' : own
}
