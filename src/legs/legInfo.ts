/** @module The legs of a matrix: what each of them measured, and which are missing. */
import { type Leg, legName } from './leg.js'
import type { Manifest } from './manifest.js'
import type { GoInfo } from '../go/goInfo.js'
import type { TestOutcome } from '../go/test/suiteResult.js'
import type { Tally } from '../covdata/units/tally.js'

/** One job of a matrix, in a report that merges several. */
export interface LegInfo {
  /** `test (1.27.0, ubuntu-latest)`. */
  readonly name: string
  /** `missing`: it left no artifact; `broken`: what it left cannot be read; `empty`: it left no coverage data. */
  readonly state: 'merged' | 'missing' | 'broken' | 'empty'
  /** Of the Go that really ran. */
  readonly go: GoInfo | undefined
  /** Leaf tests by outcome; undefined where a command ran, or nothing is known. */
  readonly tests: Readonly<Record<TestOutcome, number>> | undefined
  readonly suitePassed: boolean | undefined
  /** `import/path TestName`, a part of them where there are many. */
  readonly failedTests: readonly string[]
  /** By this leg alone. */
  readonly tally: Tally | undefined
}

/** @param counted whether any counter data file of the leg could be read */
export function legInfo({ go, suite, leg }: Manifest, counted: boolean, tally: Tally): LegInfo {
  return {
    name: legName(leg),
    state: counted ? 'merged' : 'empty',
    go,
    tests: suite.kind === 'go test' ? suite.tests : undefined,
    suitePassed: suite.passed,
    failedTests: suite.failed,
    tally,
  }
}

/** A leg of which nothing but its name is known. */
export function lostLeg(name: string, state: 'missing' | 'broken'): LegInfo {
  return {
    name,
    state,
    go: undefined,
    tests: undefined,
    suitePassed: undefined,
    failedTests: [],
    tally: undefined,
  }
}

/**
 * Jobs of a matrix that left nothing, by what the others say of its size. Their values are not known: they are named
 * by their number.
 */
export function missingLegs(legs: readonly Leg[]): readonly string[] {
  const uses = new Map<string, Leg[]>()
  for (const leg of legs) {
    const use = JSON.stringify([leg.job, leg.step])
    uses.set(use, [...(uses.get(use) ?? []), leg])
  }
  return [...uses.values()].flatMap((found) => {
    const total = Math.max(0, ...found.map((leg) => leg.total ?? 0))
    const seen = new Set(found.map((leg) => leg.index))
    const job = found[0]?.job ?? ''
    return Array.from({ length: total }, (_, index) => index)
      .filter((index) => !seen.has(index))
      .map((index) => `${job} (job ${index + 1} of ${total})`)
  })
}
