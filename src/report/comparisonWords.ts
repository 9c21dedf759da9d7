/** @module What the change and the baseline say, as text: the same in all views. */
import type { BaselineComparison, TestChanges } from '../compare/baselineComparison.js'
import { type Known, NO_COMPARISON } from '../compare/comparison.js'
import type { PatchCoverage } from '../compare/patchCoverage.js'
import type { Tally } from '../covdata/units/tally.js'
import { plural } from '../support/plural.js'
import type { Report } from './report.js'
import { percentText } from './words.js'

/** Decimals of a difference: as few as show that there is one. */
const MAX_DECIMALS = 4
const LEAST_POINTS = '0.0001'

/** `12 of 15 changed statements are covered (80.0%)`. */
export function patchText({ tally, files, unknown, truncated }: PatchCoverage): string {
  const { covered, total } = tally
  const isPart = truncated || unknown.length > 0
  if (total === 0)
    return files.length === 0 && isPart
      ? 'it is not known which statements changed'
      : 'no statement was added or modified'
  const known = isPart ? 'known changed statement' : 'changed statement'
  return `${covered} of ${plural(total, known)} ${covered === 1 || total === 1 ? 'is' : 'are'} covered (${percentText(tally)})`
}

/** What GitHub's list of a pull request does not tell apart. @param shown makes a name harmless */
export function ofHeadText({ base }: Pick<PatchCoverage, 'base'>, shown: (name: string) => string): string {
  return `lines that ${shown(base)} got in the meantime as well count as changed`
}

/** `4 statements outside the change lost coverage`. */
export function lostText({ lostStatements }: BaselineComparison, hasPatch: boolean): string {
  const where = hasPatch ? ' outside the change' : ''
  return `${lostStatements === 0 ? 'no statement' : plural(lostStatements, 'statement')}${where} lost coverage`
}

/** What happened, in one sentence without a full stop; undefined if nothing is known and nobody wanted to know. */
export function changeText(report: Report): string | undefined {
  const { patch, baseline } = report.comparison
  const first = patch.value === undefined ? missingPatchText(report) : patchText(patch.value)
  const parts = [
    ...(first === undefined ? [] : [first]),
    ...(baseline.value === undefined ? [] : [lostText(baseline.value, patch.value !== undefined)]),
  ]
  return parts.length === 0 ? undefined : parts.join('; ')
}

/** Why there is no patch coverage; undefined if there is one, or if nobody wanted one. */
export function missingPatchText({ comparison: { patch } }: Report): string | undefined {
  return missingText('patch coverage is not known', patch, NO_COMPARISON.patch)
}

/** Why there is no comparison with a baseline; undefined if there is one, or if nobody wanted one. */
export function baselineMissingText({ comparison: { baseline } }: Report): string | undefined {
  return missingText('not compared with a baseline', baseline, NO_COMPARISON.baseline)
}

function missingText(what: string, known: Known<unknown>, none: Known<unknown>): string | undefined {
  return known.reason === undefined || known.reason === none.reason ? undefined : `${what}: ${known.reason}`
}

/** `85.0% -> 87.0% (+2.0 points)`. @param arrow between the figures */
export function totalChangeText(
  { before, after }: Pick<BaselineComparison, 'before' | 'after'>,
  arrow = '->',
): string {
  const points = pointsText(before, after)
  const difference = points === undefined ? '' : ` (${points === '0' ? 'unchanged' : `${points} points`})`
  return `${percentText(before)} ${arrow} ${percentText(after)}${difference}`
}

/** The difference in points, `+2.0` or `-0.04`; `0` if there is none, undefined if either has no statements. */
export function pointsText(before: Tally | undefined, after: Tally | undefined): string | undefined {
  if (before === undefined || after === undefined || before.total === 0 || after.total === 0) return undefined
  // The numerator is exact, so that equal fractions differ by nothing.
  const numerator = after.covered * before.total - before.covered * after.total
  if (numerator === 0) return '0'
  const points = (100 * numerator) / (before.total * after.total)
  const sign = points > 0 ? '+' : '-'
  for (let decimals = 1; decimals <= MAX_DECIMALS; decimals++) {
    const text = Math.abs(points).toFixed(decimals)
    if (Number(text) > 0) return `${sign}${text}`
  }
  return `${sign}${LEAST_POINTS}`
}

/** `2 added, 1 newly failing; 12.0 s -> 14.5 s`. */
export function testChangesText(changes: TestChanges, arrow = '->'): string {
  const parts = TEST_CHANGES.flatMap(([name, words]) =>
    changes[name].length === 0 ? [] : [`${changes[name].length} ${words}`],
  )
  const { secondsBefore, secondsAfter } = changes
  const time = `${secondsBefore.toFixed(1)} s ${arrow} ${secondsAfter.toFixed(1)} s`
  return `${parts.length === 0 ? 'the same ones' : parts.join(', ')}; ${time}`
}

/** The lists of TestChanges, the most urgent first. */
export const TEST_CHANGES = [
  ['newlyFailing', 'newly failing'],
  ['fixed', 'fixed'],
  ['added', 'added'],
  ['removed', 'removed'],
] as const satisfies readonly (readonly [keyof TestChanges, string])[]
