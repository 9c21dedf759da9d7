/** @module The table of the legs of a matrix, as cells for every view that has columns. */
import type { Report } from './report.js'
import { shardText } from '../go/test/shard.js'
import type { LegInfo } from '../legs/legInfo.js'
import { plural } from '../support/plural.js'
import { percentText } from './words.js'

/** Whether nothing is wrong with a leg. */
export function isFine({ state, suitePassed, gates = [] }: LegInfo): boolean {
  return state === 'merged' && suitePassed !== false && gates.every((gate) => gate.passed)
}

export interface LegTable {
  readonly heads: readonly string[]
  /** The job's name, its shard if any job has one, its Go version and system, the results of its tests, its percentage. */
  readonly rows: readonly (readonly [name: string, ...cells: string[]])[]
}

const STATES: Readonly<Record<Exclude<LegInfo['state'], 'merged'>, string>> = {
  missing: 'no artifact',
  broken: 'unreadable artifact',
  empty: 'no coverage data',
}

export function legTableOf({ legs }: Report): LegTable {
  const isSharded = legs.some(({ shard }) => shard !== undefined)
  return {
    heads: ['job', ...(isSharded ? ['shard'] : []), 'Go', 'tests', 'covered'],
    rows: legs.map((leg) => [
      leg.name,
      ...(isSharded ? [leg.shard === undefined ? '–' : shardText(leg.shard)] : []),
      leg.go === undefined ? '–' : `${leg.go.version} ${leg.go.goos}/${leg.go.goarch}`,
      testsText(leg),
      leg.state === 'merged' && leg.tally !== undefined ? percentText(leg.tally) : '–',
    ]),
  }
}

/** Such as `12 passed, 1 failed, 2 gates passed`, preceded by what is wrong with the leg. */
function testsText({ state, tests, suitePassed, unstable, ownSteps, gates = [] }: LegInfo): string {
  const parts = state === 'merged' ? [] : [STATES[state]]
  if (tests !== undefined) {
    const { flaky, quarantined } = unstable ?? { flaky: 0, quarantined: 0 }
    const failed = tests.fail + tests.unfinished - quarantined
    parts.push(`${tests.pass} passed${flaky === 0 ? '' : ` (${flaky} flaky)`}`)
    if (failed > 0) parts.push(`${failed} failed`)
    if (quarantined > 0) parts.push(`${quarantined} failed in quarantine`)
    if (tests.skip > 0) parts.push(`${tests.skip} skipped`)
    if (failed <= 0 && suitePassed === false) parts.push('suite failed')
  } else if (ownSteps === true) parts.push(suitePassed === false ? 'a step failed' : 'own steps')
  else if (suitePassed !== undefined) parts.push(suitePassed ? 'command passed' : 'command failed')
  const judged = gates.filter(({ pending }) => pending === undefined)
  const failedGates = judged.filter((gate) => !gate.passed).length
  if (failedGates > 0) parts.push(`${plural(failedGates, 'gate')} failed`)
  else if (judged.length > 0) parts.push(`${plural(judged.length, 'gate')} passed`)
  return parts.join(', ')
}
