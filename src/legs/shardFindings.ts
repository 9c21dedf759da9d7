/** @module What is wrong with the shards of suites: some are missing or ran twice, or do not share the tests exactly. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { type Finding, finding, findingIfAny } from '../findings/finding.js'
import { type Shard, shardText } from '../go/test/shard.js'
import { groupBy } from '../support/arrays.js'
import { plural } from '../support/plural.js'
import { type ShardGroup, type ShardedLeg, shardGroups } from './shardGroups.js'

/** Tests that are named, of those that ran in several shards. */
const MAX_NAMED = 100

/** The findings about all shards. Legs that are the same, as of a job that was run again, are one. */
export function shardFindings(legs: readonly ShardedLeg[]): readonly Finding[] {
  const groups = shardGroups(legs).filter(isUnchecked)
  const missing = groups.flatMap(missingShards)
  const repeated = groups.flatMap(repeatedShards)
  const torn = groups.flatMap(disagreements)
  return [
    ...missingFinding(missing),
    ...findingIfAny('shard-repeated', `${plural(repeated.length, 'shard')} ran in several jobs`, repeated),
    ...findingIfAny('shards-disagree', 'Shards do not share the tests of their suite exactly', torn),
    ...groups.flatMap(idleGroups),
  ]
}

/** Whether the shards of a group come together only now. What was wrong with those of one report, that report says. */
function isUnchecked({ legs }: ShardGroup): boolean {
  const [first] = legs
  return legs.some(({ checkedIn }) => checkedIn === undefined || checkedIn !== first?.checkedIn)
}

/**
 * The findings of earlier reports without the shards that were missing there and are found here.
 * @param legs all that are merged
 */
export function withoutFoundShards(
  findings: readonly Finding[],
  legs: readonly ShardedLeg[],
): readonly Finding[] {
  if (legs.length === 0) return findings
  const found = new Set(shardGroups(legs).flatMap(foundLines))
  return findings.flatMap((item) => {
    if (item.code !== 'shard-missing') return [item]
    const evidence = item.evidence.filter((line) => !found.has(line))
    return evidence.length === item.evidence.length ? [item] : missingFinding(evidence)
  })
}

/** What reports on a part of a group say of its shards, if they lack them: each has its own name for it. */
function foundLines({ name, total, legs }: ShardGroup): readonly string[] {
  const names = [...new Set([name, ...legs.map(({ job }) => job)])]
  const indexes = [...new Set(legs.map(({ shard }) => shard.index))]
  return names.flatMap((suite) => indexes.map((index) => missingLine(suite, { index, total })))
}

function missingFinding(lines: readonly string[]): readonly Finding[] {
  return findingIfAny('shard-missing', `${plural(lines.length, 'shard')} of a suite did not run`, lines)
}

function missingLine(suite: string, shard: Shard): string {
  return `${suite}: shard ${shardText(shard)}`
}

/** The shards of a group by their number. */
function byIndex({ legs }: ShardGroup): ReadonlyMap<number, readonly ShardedLeg[]> {
  return groupBy(legs, ({ shard }) => shard.index)
}

function missingShards(group: ShardGroup): readonly string[] {
  const found = byIndex(group)
  return Array.from({ length: group.total }, (_, i) => i + 1)
    .filter((index) => !found.has(index))
    .map((index) => missingLine(group.name, { index, total: group.total }))
}

function repeatedShards(group: ShardGroup): readonly string[] {
  return [...byIndex(group)]
    .map(([index, legs]) => [index, new Set(legs.map(({ name }) => name))] as const)
    .filter(([, names]) => names.size > 1)
    .map(
      ([index, names]) =>
        `shard ${shardText({ index, total: group.total })}: ${[...names].sort(compareBytes).join(', ')}`,
    )
}

function shardsText(shards: readonly Shard[]): string {
  const numbers = shards.map(({ index }) => index)
  return `the ${numbers.length === 1 ? 'shard' : 'shards'} ${numbers.join(', ')}`
}

/** Tests that ran in several shards of a group, or in none. */
function disagreements(group: ShardGroup): readonly string[] {
  const shards = [...byIndex(group).values()]
    .flatMap(([first]) => first?.shard ?? [])
    .sort((one, other) => one.index - other.index)
  const plans = new Set(shards.map(({ plan }) => plan))
  const lists = new Set(shards.map(({ list }) => list))
  const isComplete = shards.length === group.total
  const listed = Math.max(...shards.map((shard) => shard.listed))
  const line = (text: string): string => `${group.name}: ${text}`
  const withUnits = shards.filter(({ unitTests }) => unitTests !== undefined)
  if (withUnits.length > 0 && withUnits.length < shards.length)
    return [line(`unit tests were asked for only in ${shardsText(withUnits)}`)]
  if (shards.some(({ tests, assigned }) => tests === undefined && assigned > 0)) {
    const assigned = sum(shards.map((shard) => shard.assigned))
    const isExact = plans.size === 1 && lists.size === 1 && (!isComplete || assigned === listed)
    return isExact ? [] : [line('the jobs used different plans, and not all of their tests are known')]
  }
  const places = new Map<string, number[]>()
  for (const { index, tests = [] } of shards)
    for (const test of tests) places.set(test, [...(places.get(test) ?? []), index])
  const twice = [...places].filter(([, indexes]) => indexes.length > 1)
  const never = isComplete ? listed - places.size : 0
  return [
    ...(never > 0 ? [line(`${plural(never, 'test')} ran in no shard`)] : []),
    ...twice
      .slice(0, MAX_NAMED)
      .map(([test, indexes]) => line(`${test} ran in the shards ${indexes.join(' and ')}`)),
    ...(twice.length > MAX_NAMED
      ? [line(`${plural(twice.length - MAX_NAMED, 'more test')} ran in several shards`)]
      : []),
    ...(never > 0 || twice.length > 0
      ? [line(lists.size > 1 ? 'the jobs have different tests' : 'the jobs used different plans')]
      : []),
  ]
}

/** A shard alone may have nothing to do, but not all of them. */
function idleGroups(group: ShardGroup): readonly Finding[] {
  const { name, total, legs } = group
  const isComplete = new Set(legs.map(({ shard }) => shard.index)).size === total
  const mayRunNone = legs.some(({ isNarrowed }) => isNarrowed)
  const outcomes = isComplete && !mayRunNone && legs.every(({ passed }) => passed) ? outcomesOf(group) : []
  const idle = outcomes.filter(({ ran }) => ran === 0)
  const findings = idle.map(({ what, skipped }) =>
    skipped === 0
      ? finding('no-test-ran', `${name}: no ${what}test ran in any shard`)
      : finding(
          'all-tests-skipped',
          skipped === 1
            ? `${name}: the only ${what}test of all shards was skipped`
            : `${name}: all ${skipped} ${what}tests of all shards were skipped`,
        ),
  )
  return [...findings, ...(idle.some(({ what }) => what === '') ? [] : withoutData(group))]
}

interface Outcomes {
  /** Precedes the word test. */
  readonly what: '' | 'unit '
  readonly ran: number
  readonly skipped: number
}

/** How many tests ran and were skipped, apart for the suite and its unit tests. Nobody knows those of a command. */
function outcomesOf({ legs }: ShardGroup): readonly Outcomes[] {
  const units = legs.flatMap(({ shard }) => shard.unitTests ?? [])
  const unit = { ran: sum(units.map(({ ran }) => ran)), skipped: sum(units.map(({ skipped }) => skipped)) }
  const all = legs.flatMap(({ tests }) => tests ?? [])
  const suite = {
    what: '',
    ran: sum(all.map(({ pass, fail, unfinished }) => pass + fail + unfinished)) - unit.ran,
    skipped: sum(all.map(({ skip }) => skip)) - unit.skipped,
  } as const
  return [
    ...(all.length === legs.length ? [suite] : []),
    ...(units.length === legs.length ? [{ what: 'unit ', ...unit } as const] : []),
  ]
}

function withoutData({ name, legs }: ShardGroup): readonly Finding[] {
  if (!legs.every(({ hasNoData }) => hasNoData)) return []
  return [
    finding('no-data', `${name}: no shard left coverage data`, {
      detail: 'The report of each shard says why.',
    }),
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0)
}
