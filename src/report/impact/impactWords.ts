/** @module The choice of tests in words, the same in all views. */
import type { ImpactBaseline, ImpactSelection } from '../../go/test/impactRecord.js'
import type { ChosenTests } from '../../impact/chosenTests.js'
import { plural } from '../../support/plural.js'
import type { Report } from '../report.js'

/** Of a commit, as baselines are named. */
const COMMIT_DIGITS = 7

/** What a log says before the suite runs. */
export function chosenText(chosen: ChosenTests): string {
  if (chosen.kind === 'everything') return everythingText(chosen.reasons, 'run')
  const { tests, total } = chosen.affected
  return sharedText({ selected: tests.length, total }, chosen.baseline.name, 'run')
}

/** What views say below the figures: a sentence each; empty if nobody asked which tests have to run. */
export function impactSentences({
  impact,
  coverage,
}: Pick<Report, 'impact' | 'coverage'>): readonly string[] {
  if (impact === undefined) return []
  const { everything, selection, baseline: { name } = { name: 'the baseline' } } = impact
  if (selection === undefined) return everything.length === 0 ? [] : [everythingText(everything, 'ran')]
  const { covered } = coverage.tallies.together
  return [
    sharedText(selection, name, 'ran'),
    ...timeSentence(selection),
    ...carriedSentences(selection, name, covered),
    ...(everything.length === 0 ? [] : [`Elsewhere, all tests ran: ${everything.join('; ')}.`]),
  ]
}

/**
 * What a baseline is called that something was carried over from.
 * @param baseline of the report, if it is known
 * @param commit the full hash of the one that is meant
 */
export function baselineText(baseline: ImpactBaseline | undefined, commit: string): string {
  return baseline?.commit === commit ? baseline.name : commit.slice(0, COMMIT_DIGITS)
}

function everythingText(reasons: readonly string[], verb: 'ran' | 'run'): string {
  return `All tests ${verb}: ${reasons.join('; ')}.`
}

/** `12 of 40 test functions ran: the change since main at abc1234 can affect no others.` */
function sharedText(
  { selected, total }: Pick<ImpactSelection, 'selected' | 'total'>,
  baseline: string,
  verb: 'ran' | 'run',
): string {
  const since = `the change since ${baseline}`
  if (total === 0) return `No test ${verb === 'ran' ? 'ran' : 'runs'}: the suite has none.`
  if (selected === 0)
    return `None of ${plural(total, 'test function')} ${verb === 'ran' ? 'ran' : 'runs'}: ${since} can affect none.`
  if (selected === total)
    return total === 1
      ? `The only test function ${verb === 'ran' ? 'ran' : 'runs'}: ${since} can affect it.`
      : `All ${total} test functions ${verb}: ${since} can affect each of them.`
  return `${selected} of ${total} test functions ${selected === 1 && verb === 'run' ? 'runs' : verb}: ${since} can affect no others.`
}

/** In seconds: what is shown as 0.0 s says nothing. */
const MIN_SECONDS = 0.05

/** `The other 28 took 3.0 s there.` Tests that ran at the same time count one after the other. */
function timeSentence({ selected, total, secondsLeftOut }: ImpactSelection): readonly string[] {
  const left = total - selected
  if (left === 0 || secondsLeftOut < MIN_SECONDS) return []
  const who = selected === 0 ? (left === 1 ? 'It' : 'They') : `The other ${left === 1 ? 'one' : left}`
  return [`${who} took ${secondsLeftOut.toFixed(1)} s there.`]
}

/** @param covered how many statements are covered, those that were carried over among them */
function carriedSentences(
  { carried, uncertain, unplaced }: ImpactSelection,
  baseline: string,
  covered: number,
): readonly string[] {
  const share = `${carried} of ${plural(covered, 'covered statement')}`
  const groups = uncertain === 0 ? '' : `, ${uncertain} of them of groups in which some test ran`
  return [
    ...(carried === 0
      ? []
      : [`${share} ${carried === 1 ? 'is' : 'are'} carried over from ${baseline}${groups}.`]),
    ...(unplaced === 0
      ? []
      : [
          `${plural(unplaced, 'statement')} covered there could not be found again: ${unplaced === 1 ? 'it is' : 'they are'} uncovered here, or not part of the total.`,
        ]),
  ]
}
