import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { makePlan } from '../../src/go/test/shardPlan.js'
import type { Timings } from '../../src/go/test/timings.js'
import { shardRecord, withUnitTests } from '../../src/go/test/shardSelection.js'
import { packagesOfShard } from '../../src/go/test/shardPlan.js'
import { parseManifest } from '../../src/legs/readManifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { fitManifest } from '../../src/legs/fitManifest.js'
import type { Manifest } from '../../src/legs/manifest.js'
import { shardFindings } from '../../src/legs/shardFindings.js'
import { type ShardedLeg, shardedLeg } from '../../src/legs/shardGroups.js'
import { withoutRunElsewhere } from '../../src/legs/shardedBinaries.js'
import { findingsOfShard } from '../../src/checks/shardedData.js'
import { idleBinaries, missedBinaries } from '../../src/checks/dataHealth.js'
import { finding } from '../../src/findings/finding.js'
import { legInfo } from '../../src/legs/legInfo.js'
import { SAMPLE_GO, sampleManifest } from './manifests.js'

const TESTS = ['TestA', 'TestB', 'TestC', 'TestD', 'TestE']
const NO_SELECTION = { packages: [], chosen: [], run: {}, leftOut: 0 }
const PASSED = { ...sampleManifest().suite, passed: true, exitCode: 0, failed: [] }

interface Job {
  readonly matrix: Manifest['leg']['matrix']
  readonly job?: string
  readonly shard: readonly [index: number, total: number]
  readonly timings?: Timings
  readonly tests?: readonly string[]
  readonly go?: string
}

/** A manifest as a job writes it, after it was stored and read. */
function manifestOf({ matrix, job = 'test', shard: [index, total], ...rest }: Job): Manifest {
  const { timings = [], tests = TESTS, go = '1.26.8' } = rest
  const listed = [{ importPath: 'm/e2e', tests }]
  const plan = makePlan({ listed, total, timings, canSplit: () => true })
  const own = packagesOfShard(plan, listed, index, () => true)
  const names = (packages: typeof listed): string[] =>
    packages.flatMap((pkg) => pkg.tests.map((test) => `${pkg.importPath} ${test}`))
  const part = {
    selection: NO_SELECTION,
    plan,
    every: names(listed),
    own: names([...own]),
    testsOf: () => [],
  }
  const manifest = sampleManifest({
    leg: { job, step: '', matrix, index: 0, total: 1 },
    go: { ...SAMPLE_GO, version: go },
    suite: { ...PASSED, tests: { pass: part.own.length, fail: 0, skip: 0, unfinished: 0 } },
    shard: shardRecord({ index, total }, [part]),
  })
  return parseManifest(manifestJson(fitManifest(manifest)))
}

function found(jobs: readonly Job[]): readonly string[] {
  return shardFindings(jobs.map(manifestOf).flatMap(shardedLeg)).flatMap(({ code, evidence }) =>
    evidence.map((line) => `${code} ${line}`),
  )
}

const SLOW: Timings = [
  {
    importPath: 'm/e2e',
    overhead: 0,
    tests: TESTS.map((name) => ({ name, milliseconds: name === 'TestA' ? 90_000 : 10 })),
  },
]

it('all shards of each Go version have no findings, in any order', () => {
  const jobs = ['1.25', '1.26', '1.27'].flatMap((go) =>
    [1, 2].map((index): Job => ({ matrix: { go, shard: `${index}/2` }, shard: [index, 2] })),
  )
  expect(found(jobs)).toEqual([])
  expect(found(jobs.toReversed())).toEqual([])
})

it('a missing shard is named with the Go version that lacks it', () => {
  const jobs = ['1.25', '1.26', '1.27'].flatMap((go) =>
    [1, 2].map((index): Job => ({ matrix: { go, shard: `${index}/2` }, shard: [index, 2] })),
  )
  expect(found(jobs.filter((_, i) => i !== 3))).toEqual(['shard-missing test (1.26): shard 2/2'])
  // The matrix value that chooses the shard may have any name.
  const renamed = jobs.map((job) => ({ ...job, matrix: { go: job.matrix?.go, part: job.shard[0] } }))
  expect(found(renamed.filter((_, i) => i !== 3))).toEqual(['shard-missing test (1.26): shard 2/2'])
})

it('shards that the matrix does not name are missing', () => {
  const jobs = [1, 2].map((index): Job => ({ matrix: { shard: index }, shard: [index, 4] }))
  expect(found(jobs)).toEqual(['shard-missing test: shard 3/4', 'shard-missing test: shard 4/4'])
})

it('a shard that two jobs ran is named with both', () => {
  const jobs = [1, 1, 2].map((index, i): Job => ({
    matrix: { part: `p${i}` },
    shard: [index, 2],
  }))
  expect(found(jobs)).toEqual(['shard-repeated shard 1/2: test (p0), test (p1)'])
})

it('shards in jobs of their own belong together if they have the same tests', () => {
  const jobs = [1, 2].map((index): Job => ({ job: `test-${index}`, matrix: null, shard: [index, 2] }))
  expect(found(jobs)).toEqual([])
  expect(found(jobs.slice(1))).toEqual(['shard-missing test-2: shard 1/2'])
})

it('shards with different plans are found out by the tests that ran twice or never', () => {
  const jobs: readonly Job[] = [
    { matrix: { shard: '1/2' }, shard: [1, 2] },
    { matrix: { shard: '2/2' }, shard: [2, 2], timings: SLOW },
  ]
  const lines = found(jobs)
  expect(lines).toContain('shards-disagree test: the jobs used different plans')
  expect(lines.some((line) => /Test[A-E] ran in the shards 1 and 2$/.test(line))).toBe(true)
})

it('the shards that ran a test are named by their numbers in order, whatever the order of the jobs', () => {
  const tests = ['m/e2e TestA']
  const jobs = [10, 9].map((index): ShardedLeg => ({
    name: `test (${index})`,
    use: 'test',
    job: 'test',
    matrix: { shard: index },
    go: '1.26',
    shard: { index, total: 10, plan: String(index), list: 'l', listed: 1, assigned: 1, tests },
    tests: undefined,
    passed: true,
    hasNoData: false,
    isNarrowed: false,
  }))
  const disagreeing = shardFindings(jobs).filter(({ code }) => code === 'shards-disagree')
  expect(disagreeing.flatMap(({ evidence }) => evidence)).toEqual([
    'test: m/e2e TestA ran in the shards 9 and 10',
    'test: the jobs used different plans',
  ])
})

it('different plans are found out exactly if they matter', () => {
  const timings = fc.array(fc.record({ name: fc.constantFrom(...TESTS), milliseconds: fc.nat(10_000) }), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(fc.array(timings, { minLength: 3, maxLength: 3 }), (lists) => {
      const jobs = lists.map((tests, i): Job => ({
        matrix: { shard: `${i + 1}/3` },
        shard: [i + 1, 3],
        timings: [{ importPath: 'm/e2e', overhead: 0, tests }],
      }))
      const ran = jobs.flatMap((job) => manifestOf(job).shard?.tests ?? []).sort()
      const isExact = JSON.stringify(ran) === JSON.stringify(TESTS.map((test) => `m/e2e ${test}`))
      expect(found(jobs).length === 0).toBe(isExact)
    }),
  )
})

it('jobs with different tests are found out if one of the tests ran nowhere', () => {
  const jobs: readonly Job[] = [
    { matrix: { shard: '1/2' }, shard: [1, 2] },
    { matrix: { shard: '2/2' }, shard: [2, 2], tests: TESTS.slice(0, 2) },
  ]
  expect(found(jobs)).toContain('shards-disagree test: the jobs have different tests')
})

it('more shards than tests are no finding, but a suite of which no test ran is', () => {
  const jobs = Array.from({ length: 7 }, (_, i): Job => ({ matrix: { shard: i }, shard: [i + 1, 7] }))
  expect(found(jobs)).toEqual([])
  const skipped = jobs.map(manifestOf).map((manifest): Manifest => {
    const { pass } = manifest.suite.tests
    return {
      ...manifest,
      suite: { ...manifest.suite, tests: { pass: 0, fail: 0, skip: pass, unfinished: 0 } },
    }
  })
  expect(shardFindings(skipped.flatMap(shardedLeg))).toMatchObject([
    { code: 'all-tests-skipped', severity: 'error', title: 'test: all 5 tests of all shards were skipped' },
  ])
})

it('a binary that one shard started is not missing, and one that none started is', () => {
  const named = 'b (m/b), named in x_test.go:5'
  const shards = [['a (m/a), named in a_test.go:1', named], [named]].map((silent, i) => {
    const manifest = manifestOf({ matrix: { shard: `${i + 1}/2` }, shard: [i + 1, 2] })
    return { ...manifest, findings: findingsOfShard(missedBinaries(silent), manifest.shard) }
  })
  expect(shards.flatMap(({ findings }) => findings.map(({ severity }) => severity))).toEqual([
    'notice',
    'notice',
  ])
  const findings = withoutRunElsewhere(shards).flatMap((manifest) => manifest.findings)
  expect(findings).toEqual([...missedBinaries([named]), ...missedBinaries([named])])
  expect(findings[0]?.severity).toBe('warning')
})

it('a binary is missing also if only one of two shards knows where the tests name it', () => {
  const named = 'b (m/b), named in x_test.go:5'
  const [first, second] = [1, 2].map((number) =>
    manifestOf({ matrix: { shard: `${number}/2` }, shard: [number, 2] }),
  )
  if (first === undefined || second === undefined) throw new Error('two shards are needed')
  const shards = [
    { ...first, findings: findingsOfShard(missedBinaries([named]), first.shard) },
    { ...second, findings: idleBinaries(['b (m/b)']) },
  ]
  const findings = withoutRunElsewhere(shards).flatMap((manifest) => manifest.findings)
  expect(findings).toEqual([...missedBinaries([named]), ...idleBinaries(['b (m/b)'])])
})

it('binaries that the tests do not name are counted again without those that another shard started', () => {
  const shards = [['a (m/a)', 'b (m/b)'], ['b (m/b)']].map((silent, i) => ({
    ...manifestOf({ matrix: { shard: `${i + 1}/2` }, shard: [i + 1, 2] }),
    findings: idleBinaries(silent),
  }))
  const findings = withoutRunElsewhere(shards).flatMap((manifest) => manifest.findings)
  expect(findings).toEqual([...idleBinaries(['b (m/b)']), ...idleBinaries(['b (m/b)'])])
})

/** A manifest of a shard with a unit test in the first of two. */
function withUnit(index: number, outcome: 'ran' | 'skipped', changes: Partial<Manifest> = {}): Manifest {
  const manifest = manifestOf({ matrix: { shard: `${index}/2` }, shard: [index, 2] })
  const { shard } = manifest
  if (shard === undefined) throw new Error('it is a shard')
  const names = index === 1 ? ['m/lib TestUnit'] : []
  const unit = { index, total: 2, plan: 'u', list: 'u', listed: 1, assigned: names.length, tests: names }
  const tests = names.map((name) => ({
    name,
    outcome: outcome === 'ran' ? ('pass' as const) : ('skip' as const),
    seconds: 0,
    output: '',
  }))
  const packages = [{ importPath: 'm/lib', outcome: 'pass' as const, seconds: 0, tests, output: '' }]
  const { suite } = manifest
  const key = outcome === 'ran' ? 'pass' : 'skip'
  const counts = { ...suite.tests, [key]: suite.tests[key] + names.length }
  const joined = withUnitTests(shard, unit, packages)
  const whole = { ...manifest, suite: { ...suite, tests: counts }, shard: joined, ...changes }
  return parseManifest(manifestJson(fitManifest(whole)))
}

function codesOf(manifests: readonly Manifest[]): readonly string[] {
  return shardFindings(manifests.flatMap(shardedLeg)).map(({ code }) => code)
}

it('jobs of which only some have unit tests are found out, even if all tests ran', () => {
  const plain = manifestOf({ matrix: { shard: '2/2' }, shard: [2, 2] })
  expect(codesOf([withUnit(1, 'ran'), withUnit(2, 'ran')])).toEqual([])
  expect(codesOf([withUnit(1, 'ran'), plain])).toEqual(['shards-disagree'])
  expect(codesOf([plain, withUnit(1, 'ran')])).toEqual(['shards-disagree'])
})

it('unit tests and the suite are judged apart: neither hides that no test of the other ran', () => {
  const skipped = [1, 2].map((index) => withUnit(index, 'skipped'))
  expect(shardFindings(skipped.flatMap(shardedLeg))).toMatchObject([
    { code: 'all-tests-skipped', title: 'test: the only unit test of all shards was skipped' },
  ])
  const onlyUnit = [1, 2].map((index) => {
    const manifest = withUnit(index, 'ran')
    const { pass } = manifest.suite.tests
    const unit = manifest.shard?.unitTests?.ran ?? 0
    const tests = { pass: unit, fail: 0, skip: pass - unit, unfinished: 0 }
    return { ...manifest, suite: { ...manifest.suite, tests } }
  })
  expect(codesOf(onlyUnit)).toEqual(['all-tests-skipped'])
})

it('no data is an error exactly if no shard left any, and data of another that is gone is not forgiven', () => {
  const [none] = findingsOfShard([finding('no-data', 'No coverage data was written')], { total: 3 })
  if (none === undefined) throw new Error('a shard without data says so')
  expect(none).toMatchObject({ code: 'shard-without-data', severity: 'notice' })
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (left) => {
      const manifests = left.map((hasData, i) => ({
        ...manifestOf({ matrix: { shard: `${i + 1}/3` }, shard: [i + 1, 3] }),
        findings: hasData ? [] : [none],
      }))
      expect(codesOf(manifests)).toEqual(left.some(Boolean) ? [] : ['no-data'])
      const states = manifests.map((manifest) => legInfo(manifest, false, { covered: 0, total: 0 }).state)
      expect(states).toEqual(left.map((hasData) => (hasData ? 'empty' : 'merged')))
    }),
    { numRuns: 30 },
  )
})
