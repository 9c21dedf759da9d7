/** @module A suite of the size and shape of a large public repository: log-normal times, as test times usually are. */
import type { ListedPackage } from '../../../src/go/test/shardBalance.js'
import type { Timings } from '../../../src/go/test/timings.js'

export interface TimedSuite {
  readonly listed: readonly ListedPackage[]
  readonly times: Timings
}

/** 120 packages with about 1,600 tests: the median takes 0.2 s, the longest a minute and more. */
export function logNormalSuite(seed: number): TimedSuite {
  const random = randomNumbers(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const times = Array.from({ length: 120 }, (_, pkg) => {
    const count = 1 + Math.floor(Math.exp(1.8 + 1.1 * normal()))
    return {
      importPath: `example.com/m/p${String(pkg).padStart(3, '0')}`,
      overhead: Math.round(50 * Math.exp(normal())),
      tests: Array.from({ length: count }, (_test, test) => ({
        name: `Test${String(test).padStart(4, '0')}`,
        milliseconds: Math.round(200 * Math.exp(1.6 * normal())),
      })),
    }
  })
  return {
    times,
    listed: times.map(({ importPath, tests }) => ({ importPath, tests: tests.map(({ name }) => name) })),
  }
}

/** Evenly distributed from 0 to 1, the same for a seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
