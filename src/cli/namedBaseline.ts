/** @module The flag --baseline of `run`, `report` and `collect`. */
import { type Comparison, type Known, WITHOUT_BASELINE } from '../compare/comparison.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import type { GitHost } from '../git/gitCommand.js'
import { type BaselineChoice, parseBaseline } from '../inputs/baselineInput.js'
import type { Measurement } from '../report/report.js'
import { type Options, optionText } from './options.js'

/**
 * Reads the named baseline. It is read before anything is built, so that a wrong path costs no time.
 * @param checkouts absolute directories that may be the checkout of it
 * @param exclude that of the report
 * @param isChosenBy whether the tests are chosen by it too: if it cannot be used, all of them run, and it is not compared with
 * @throws UserError if it is not there, or cannot be used
 */
export async function namedBaseline(
  options: Options,
  checkouts: readonly string[],
  exclude: ExclusionRules,
  host: GitHost,
  isChosenBy = false,
): Promise<Known<Baseline>> {
  const choice = baselineChoice(options)
  if (choice.kind !== 'path') return WITHOUT_BASELINE
  const { readBaseline, readIfUsable } = await import('../stages/baselineSide.js')
  if (isChosenBy) return readIfUsable(choice, checkouts, host, exclude)
  return { value: await readBaseline(choice.name, choice.path, checkouts, host, exclude) }
}

export function baselineChoice(options: Options): BaselineChoice {
  return parseBaseline(() => optionText(options, 'baseline'), '.')
}

export async function withBaseline(
  comparison: Comparison,
  measurement: Measurement,
  baseline: Known<Baseline>,
): Promise<Comparison> {
  if (baseline.value === undefined) return { ...comparison, baseline }
  const { compareBaseline } = await import('../stages/baseline.js')
  const change = comparison.change.value
  const added = comparison.patch.value?.excluded
  return { ...comparison, baseline: await compareBaseline(measurement, { baseline, change, added }) }
}
