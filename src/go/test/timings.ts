/** @module How long tests took in earlier runs. They decide how a suite is split, and nothing else. */
import { compareBytes } from '../../covdata/bytes/byteOrder.js'
import { type Shape, integer, list, object, parseShape, text } from '../../support/jsonShape.js'
import type { TestPackage } from './suiteResult.js'
import { functionsOf, secondsOf } from './testStates.js'

/** How long a package and its top-level tests took, in whole milliseconds. */
export interface PackageTimes {
  readonly importPath: string
  /** What the package took outside its tests, such as in TestMain. */
  readonly overhead: number
  readonly tests: readonly { readonly name: string; readonly milliseconds: number }[]
}

/** Sorted by import path, and the tests by name. */
export type Timings = readonly PackageTimes[]

const MAX_TIMED_TESTS = 100_000
const MAX_NAME = 4096
/** A day: no test takes longer. */
const MAX_MILLISECONDS = 86_400_000

const name = text({ max: MAX_NAME })
const milliseconds = integer(0, MAX_MILLISECONDS)
const timingsShape: Shape<Timings> = list(
  object({
    importPath: name,
    overhead: milliseconds,
    tests: list(object({ name, milliseconds }), MAX_TIMED_TESTS),
  }),
  MAX_TIMED_TESTS,
)

/** @throws ShapeError, or SyntaxError if it is not JSON */
export function parseTimings(json: string): Timings {
  return parseShape(timingsShape, JSON.parse(json))
}

/**
 * The times of packages that passed or failed. Tests that ran in parallel share the time that their package took, in
 * proportion to their own.
 */
export function timingsOf(packages: readonly TestPackage[]): Timings {
  const times = packages
    .filter(({ outcome }) => outcome === 'pass' || outcome === 'fail')
    .map((pkg) => {
      const { importPath, seconds } = pkg
      const top = [...functionsOf(pkg)]
        .filter(([name, cases]) => cases.some((test) => test.name === name && test.outcome !== 'unfinished'))
        .map(([name, cases]) => ({ name, seconds: secondsOf(name, cases) }))
      const sum = top.reduce((all, test) => all + test.seconds, 0)
      const share = sum > seconds ? seconds / sum : 1
      return {
        importPath,
        overhead: whole(Math.max(0, seconds - sum)),
        tests: top
          .map((test) => ({ name: test.name, milliseconds: whole(test.seconds * share) }))
          .sort((one, other) => compareBytes(one.name, other.name)),
      }
    })
  return sorted(times).slice(0, MAX_TIMED_TESTS)
}

/** Puts the timings of several jobs together. Of a test that several have, the first counts. */
export function joinTimings(all: readonly Timings[]): Timings {
  const packages = new Map<string, { overhead: number; tests: Map<string, number> }>()
  for (const { importPath, overhead, tests } of all.flat()) {
    const known = packages.get(importPath) ?? { overhead: 0, tests: new Map<string, number>() }
    known.overhead = Math.max(known.overhead, overhead)
    for (const test of tests) if (!known.tests.has(test.name)) known.tests.set(test.name, test.milliseconds)
    packages.set(importPath, known)
  }
  return sorted(
    [...packages].map(([importPath, { overhead, tests }]) => ({
      importPath,
      overhead,
      tests: [...tests]
        .map(([test, time]) => ({ name: test, milliseconds: time }))
        .sort((one, other) => compareBytes(one.name, other.name)),
    })),
  )
}

function sorted(times: readonly PackageTimes[]): Timings {
  return times.toSorted((one, other) => compareBytes(one.importPath, other.importPath))
}

function whole(seconds: number): number {
  return Math.min(MAX_MILLISECONDS, Math.round(seconds * 1000))
}
