import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type ListedPackage } from '../../../src/go/test/shardBalance.js'
import { digestOf, makePlan, packagesOfShard, parsePlan } from '../../../src/go/test/shardPlan.js'
import { type Timings, joinTimings } from '../../../src/go/test/timings.js'
import { logNormalSuite } from './logNormalSuite.js'

const names = fc.uniqueArray(fc.stringMatching(/^Test[A-Z]\w{0,3}$/), { maxLength: 12 })
const suites = fc
  .uniqueArray(fc.record({ importPath: fc.stringMatching(/^m\/[a-z_]{1,9}$/), tests: names }), {
    selector: (pkg) => pkg.importPath,
    maxLength: 12,
  })
  .map((packages): readonly ListedPackage[] => packages)
const timings: fc.Arbitrary<Timings> = fc
  .array(
    fc.record({
      importPath: fc.stringMatching(/^m\/[a-z_]{1,9}$/),
      overhead: fc.nat(5000),
      tests: fc.array(
        fc.record({ name: fc.stringMatching(/^Test[A-Z]\w{0,3}$/), milliseconds: fc.nat(60_000) }),
      ),
    }),
  )
  .map((all) => joinTimings([all]))

const always = (): boolean => true
const never = (): boolean => false
const total = fc.integer({ min: 1, max: 9 })

/** What all shards run: each package by its name, and each test by the names of its package and its own. */
function ran(
  plan: ReturnType<typeof makePlan>,
  listed: readonly ListedPackage[],
  canSplit: boolean,
): readonly string[] {
  return Array.from({ length: plan.total }, (_, i) =>
    packagesOfShard(plan, listed, i + 1, canSplit ? always : never),
  )
    .flat()
    .flatMap(({ importPath, tests, isPart }) => [
      ...(isPart ? [] : [importPath]),
      ...tests.map((test) => `${importPath} ${test}`),
    ])
    .sort()
}

function everyTest(listed: readonly ListedPackage[]): readonly string[] {
  return listed.flatMap(({ importPath, tests }) => tests.map((test) => `${importPath} ${test}`)).sort()
}

const testsOf = (all: readonly string[]): readonly string[] => all.filter((name) => name.includes(' '))

it('all shards together run every test exactly once, whatever the timings say', () => {
  fc.assert(
    fc.property(suites, timings, total, fc.boolean(), (listed, times, count, canSplit) => {
      const plan = makePlan({ listed, total: count, timings: times, canSplit: canSplit ? always : never })
      expect(testsOf(ran(plan, listed, canSplit))).toEqual(everyTest(listed))
    }),
  )
})

it('a plan of another list, of another commit or system, still runs every test exactly once', () => {
  fc.assert(
    fc.property(suites, suites, timings, total, fc.boolean(), (planned, listed, times, count, canSplit) => {
      const plan = makePlan({
        listed: planned,
        total: count,
        timings: times,
        canSplit: canSplit ? always : never,
      })
      expect(testsOf(ran(plan, listed, canSplit))).toEqual(everyTest(listed))
      // A job whose flags forbid to split packages takes them whole.
      expect(testsOf(ran(plan, listed, false))).toEqual(everyTest(listed))
    }),
  )
})

it('a package without tests is compiled in exactly one shard', () => {
  const listed = [
    { importPath: 'm/empty', tests: [] },
    { importPath: 'm/a', tests: ['TestA', 'TestB'] },
  ]
  for (const count of [1, 2, 3, 7]) {
    const plan = makePlan({ listed, total: count, timings: [], canSplit: always })
    expect(ran(plan, listed, true).filter((name) => name === 'm/empty')).toHaveLength(1)
  }
})

it('the plan does not depend on the order of packages and tests', () => {
  fc.assert(
    fc.property(suites, timings, total, (listed, times, count) => {
      const turned = listed.toReversed().map((pkg) => ({ ...pkg, tests: pkg.tests.toReversed() }))
      const plans = [listed, turned].map((each) =>
        makePlan({ listed: each, total: count, timings: times, canSplit: always }),
      )
      expect(digestOf(plans[1])).toBe(digestOf(plans[0]))
    }),
  )
})

it('a new or renamed test moves no other test', () => {
  fc.assert(
    fc.property(suites, timings, total, (listed, times, count) => {
      const plan = makePlan({ listed, total: count, timings: times, canSplit: always })
      const more = listed.map((pkg) => ({ ...pkg, tests: [...pkg.tests.slice(1), 'TestNew'] }))
      for (let index = 1; index <= count; index++) {
        const before = packagesOfShard(plan, listed, index, always).flatMap(({ importPath, tests }) =>
          tests.filter((test) => test !== 'TestNew').map((test) => `${importPath} ${test}`),
        )
        const after = packagesOfShard(plan, more, index, always).flatMap(({ importPath, tests }) =>
          tests.map((test) => `${importPath} ${test}`),
        )
        const removed = new Set(listed.map(({ importPath, tests }) => `${importPath} ${tests[0] ?? ''}`))
        expect(after.filter((name) => !name.endsWith(' TestNew'))).toEqual(
          before.filter((name) => !removed.has(name)),
        )
      }
    }),
  )
})

it('a package that takes longer than the others together is split, and the others are not', () => {
  const listed = [
    { importPath: 'm/big', tests: ['TestA', 'TestB', 'TestC', 'TestD'] },
    { importPath: 'm/small', tests: ['TestE'] },
    { importPath: 'm/tiny', tests: ['TestF', 'TestG'] },
  ]
  const times = [
    {
      importPath: 'm/big',
      overhead: 500,
      tests: ['TestA', 'TestB', 'TestC', 'TestD'].map((name) => ({ name, milliseconds: 10_000 })),
    },
    { importPath: 'm/small', overhead: 0, tests: [{ name: 'TestE', milliseconds: 1000 }] },
    {
      importPath: 'm/tiny',
      overhead: 0,
      tests: ['TestF', 'TestG'].map((name) => ({ name, milliseconds: 400 })),
    },
  ]
  const plan = makePlan({ listed, total: 2, timings: times, canSplit: always })
  expect(plan.packages).toEqual([
    {
      importPath: 'm/big',
      tests: [
        { name: 'TestA', shard: 1 },
        { name: 'TestB', shard: 2 },
        { name: 'TestC', shard: 1 },
        { name: 'TestD', shard: 2 },
      ],
    },
    { importPath: 'm/small', shard: 1 },
    { importPath: 'm/tiny', shard: 2 },
  ])
  const whole = makePlan({ listed, total: 2, timings: times, canSplit: never })
  expect(whole.packages.map(({ shard }) => shard)).toEqual([1, 2, 2])
})

it('the longest shard of a large suite takes at most a tenth longer than the average', () => {
  for (const [seed, count] of [
    [1, 4],
    [2, 8],
    [3, 16],
  ] as const) {
    const { listed, times } = logNormalSuite(seed)
    const plan = makePlan({ listed, total: count, timings: times, canSplit: always })
    const lengths = new Map(
      times.flatMap(({ importPath, tests }) =>
        tests.map(({ name, milliseconds }) => [`${importPath} ${name}`, milliseconds] as const),
      ),
    )
    const sums = Array.from({ length: count }, (_, i) =>
      packagesOfShard(plan, listed, i + 1, always)
        .flatMap(({ importPath, tests }) => tests.map((test) => lengths.get(`${importPath} ${test}`) ?? 0))
        .reduce((sum, each) => sum + each, 0),
    )
    const ideal = sums.reduce((sum, each) => sum + each, 0) / count
    expect(Math.max(...sums) / ideal).toBeLessThanOrEqual(1.1)
  }
})

it('a stored plan is read as it was written, and any other text is refused', () => {
  fc.assert(
    fc.property(suites, timings, total, (listed, times, count) => {
      const plan = makePlan({ listed, total: count, timings: times, canSplit: always })
      expect(digestOf(parsePlan(JSON.stringify(plan)))).toBe(digestOf(plan))
    }),
  )
  for (const text of ['', '{}', '{"total":2,"packages":[{"importPath":"m","shard":0}]}', '[]'])
    expect(() => parsePlan(text)).toThrow()
})
