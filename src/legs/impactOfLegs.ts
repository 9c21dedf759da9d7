/** @module What the legs of a merge say together about the choice of their tests. */
import { carriedStatements } from '../coverage/carriedReach.js'
import type { CoverageModel } from '../coverage/model.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import type { ImpactRecord, ImpactSelection } from '../go/test/impactRecord.js'
import { isShard } from '../go/test/shard.js'
import { groupBy } from '../support/arrays.js'
import { plural } from '../support/plural.js'
import type { LegInfo } from './legInfo.js'
import { MAX_REASONS } from './manifestLimits.js'

export interface MergedImpact {
  /** Absent if no leg has asked which tests have to run. */
  readonly impact?: ImpactRecord
  readonly findings: readonly Finding[]
}

/** @param coverage of the legs together: what several of them carried over counts once */
export function impactOfLegs(
  legs: readonly LegInfo[],
  coverage: Pick<CoverageModel, 'packages' | 'reach'>,
): MergedImpact {
  const asked = legs.flatMap(({ name, impact }) => (impact === undefined ? [] : [{ name, ...impact }]))
  if (asked.length === 0) return { findings: [] }
  const baseline = asked.find(({ selection }) => selection !== undefined)?.baseline ?? asked[0]?.baseline
  const reasons = asked.flatMap(({ name, everything }) =>
    everything.map((reason) => (legs.length === 1 ? reason : `${name}: ${reason}`)),
  )
  const suites = suitesOf(legs)
  const torn = suites.filter((suite) => !isAgreed(suite))
  const selections = suites.flatMap((suite) => selectionOf(suite) ?? [])
  return {
    impact: {
      ...(baseline && { baseline }),
      everything: reasons.slice(0, MAX_REASONS),
      ...(selections.length === 0 ? {} : { selection: together(selections, coverage, torn.length > 0) }),
      missed: asked.flatMap(({ missed }) => missed),
    },
    findings: findingIfAny(
      'impact-differs',
      'The shards of a suite did not choose their tests by the same data',
      torn.flatMap((suite) => suite.map(choiceText)),
    ),
  }
}

/** The shards of one suite, or a leg that is a whole one. */
type Suite = readonly LegInfo[]

function suitesOf(legs: readonly LegInfo[]): readonly Suite[] {
  const keyOf = ({ name, shard }: LegInfo): string =>
    isShard(shard) && shard?.suite !== undefined ? `shards ${shard.total} ${shard.suite}` : `leg ${name}`
  return [...groupBy(legs, keyOf).values()]
}

/** Whether no shard ran other tests than the others thought. */
function isAgreed(suite: Suite): boolean {
  const choices = new Set(suite.map(({ impact }) => impact?.selection?.choice))
  return (
    suite.length === 1 || choices.size === 1 || suite.every(({ impact }) => impact?.selection === undefined)
  )
}

function choiceText({ name, impact }: LegInfo): string {
  const { selection, baseline } = impact ?? {}
  if (selection === undefined) return `${name}: all tests ran`
  const { selected, total } = selection
  return `${name}: ${selected} of ${plural(total, 'test function')} ran, by ${baseline?.name ?? 'a baseline without a name'}`
}

/** What the shards of a suite ran. Each of them knows of the whole suite what was not found again. */
function selectionOf(suite: Suite): ImpactSelection | undefined {
  const selections = suite.flatMap(({ impact }) => impact?.selection ?? [])
  const [first] = selections
  if (first === undefined) return undefined
  return { ...addedUp(selections), unplaced: Math.max(...selections.map(({ unplaced }) => unplaced)) }
}

/** @param isTorn whether shards do not agree: a group of which one shard left a test out may have run in another */
function together(
  selections: readonly ImpactSelection[],
  coverage: Pick<CoverageModel, 'packages' | 'reach'>,
  isTorn: boolean,
): ImpactSelection {
  const { carried, uncertain } = carriedStatements(coverage)
  return {
    ...addedUp(selections),
    carried,
    ...(isTorn ? { uncertain: carried, shardsDiffer: true } : { uncertain }),
  }
}

function addedUp(selections: readonly ImpactSelection[]): ImpactSelection {
  const sum = (of: (selection: ImpactSelection) => number): number =>
    selections.reduce((total, selection) => total + of(selection), 0)
  const areKnown = selections.every(({ leftOut }) => leftOut !== undefined)
  const leftOut = [...new Set(selections.flatMap((selection) => selection.leftOut ?? []))].sort()
  return {
    selected: sum(({ selected }) => selected),
    total: sum(({ total }) => total),
    secondsLeftOut: sum(({ secondsLeftOut }) => secondsLeftOut),
    ...(areKnown ? { leftOut } : {}),
    carried: sum(({ carried }) => carried),
    uncertain: sum(({ uncertain }) => uncertain),
    unplaced: sum(({ unplaced }) => unplaced),
  }
}
