/** @module `fail-on`: which findings fail the run. Its whole effect is in the severities: an error fails, nothing else does. */
import { UserError } from '../support/errors.js'
import { type Finding, bySeverity } from './finding.js'
import { FINDING_CODES, type FindingCode, diagnosisOf, isFindingCode } from './catalogue.js'
import type { Severity } from './diagnosis.js'
import { nearest } from './nearest.js'

/** Codes that fail the run beside those that always do. */
export type FailOn = ReadonlySet<FindingCode>

/** What makes the figure wrong. */
export const DEFAULT_FAIL_ON: FailOn = codesOf('error')

const GROUPS: Readonly<Record<string, FailOn>> = {
  default: DEFAULT_FAIL_ON,
  warnings: new Set([...DEFAULT_FAIL_ON, ...codesOf('warning')]),
  none: new Set(),
}

/** How many codes are proposed for one that is not known. */
const MOST_PROPOSED = 3

function codesOf(severity: Severity): FailOn {
  return new Set(FINDING_CODES.filter((code) => isChoice(code) && diagnosisOf(code).severity === severity))
}

function isChoice(code: FindingCode): boolean {
  return diagnosisOf(code).verdict === undefined
}

/**
 * Codes and the words `default`, `warnings` and `none`, separated by blanks, commas or lines; empty means `default`.
 * @throws UserError for a word that is none of them, for a code that cannot fail a run, and for `none` beside others
 */
export function parseFailOn(text: string): FailOn {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length === 0) return DEFAULT_FAIL_ON
  if (words.includes('none') && words.some((word) => word !== 'none'))
    throw new UserError('fail-on: none stands beside other words', 'Remove it, or the others.')
  return new Set(words.flatMap((word) => [...codesFor(word)]))
}

function codesFor(word: string): Iterable<FindingCode> {
  if (Object.hasOwn(GROUPS, word)) return GROUPS[word] ?? []
  if (!isFindingCode(word)) throw unknown(word)
  if (diagnosisOf(word).verdict === 'late')
    throw new UserError(
      `fail-on: ${word} is told when the verdict is out, so it cannot fail the run`,
      'Remove it.',
    )
  return [word]
}

function unknown(word: string): UserError {
  const allowed = [
    ...Object.keys(GROUPS),
    ...FINDING_CODES.filter((code) => diagnosisOf(code).verdict !== 'late'),
  ]
  return new UserError(
    `fail-on: ${JSON.stringify(word)} is no code of a finding`,
    `Did you mean ${nearest(word, allowed).slice(0, MOST_PROPOSED).join(', ')}? docs/health.md has all of them; default, warnings and none are allowed too.`,
  )
}

/**
 * The findings with the severities that `failOn` gives them, most severe first. Codes of another version of this tool keep
 * theirs.
 */
export function gradeFindings(findings: readonly Finding[], failOn: FailOn): readonly Finding[] {
  return bySeverity(findings.map((item) => ({ ...item, severity: gradeOf(item, failOn) })))
}

function gradeOf({ code, severity }: Finding, failOn: FailOn): Severity {
  if (!isFindingCode(code)) return severity
  const own = diagnosisOf(code).severity
  if (!isChoice(code)) return own
  if (failOn.has(code)) return 'error'
  return own === 'error' ? 'warning' : own
}
