/** @module Narrows the tests of a suite to those of one shard. */
import { UserError } from '../../support/errors.js'
import { compareBytes } from '../../covdata/bytes/byteOrder.js'
import type { WholeTests } from './narrowing.js'
import type { Shard, ShardRecord } from './shard.js'
import { type ShardPlan, digestOf, makePlan, packagesOfShard } from './shardPlan.js'
import type { Sharding } from './sharding.js'
import { type TestPackage, leafTests } from './suiteResult.js'
import type { GoTestSuite, SuitePart } from './suiteRequest.js'
import { testFilter } from './testFilter.js'
import {
  type ChosenPackage,
  type ListedTests,
  MAX_PATTERN,
  OF_FILES,
  type SelectionTools,
  type TestSelection,
  listTested,
  runPattern,
} from './testSelection.js'
import type { Timings } from './timings.js'

/** A part of the suite, and the flags of the user. */
type ListedPart = Pick<SuitePart, 'cwd' | 'patterns' | 'tags' | 'onlyTagged'> & Pick<GoTestSuite, 'flags'>

/** What a shard runs of a part of the suite. */
export interface ShardSelection {
  readonly selection: TestSelection
  readonly plan: ShardPlan
  /** `import/path TestName` of all tests of the part. */
  readonly every: readonly string[]
  /** The same of those in this shard. */
  readonly own: readonly string[]
  /** What a shard runs, by its number. */
  readonly testsOf: (index: number) => readonly WholeTests[]
}

/** Of more tests, none are listed. */
const MAX_SHARD_TESTS = 20_000

/**
 * @param whole what would run without shards
 * @param number which part of the suite it is, from 0: each has a plan of its own
 * @throws UserError if the packages cannot be listed
 */
export async function selectShard(
  tools: SelectionTools,
  part: ListedPart,
  whole: TestSelection,
  { shard: { index, total }, inheritsRun = false, agree }: Sharding,
  number: number,
): Promise<ShardSelection> {
  const { flags } = part
  const { chosen, leftOut } = whole
  const all = part.onlyTagged
    ? chosen.map((pkg) => ({ ...pkg, hasTestFiles: true }))
    : await listAll(tools, part)
  // The -run of the user would replace ours, and benchmarks are not among the tests.
  const maySplit = flags.patterns.run === undefined && !inheritsRun && !flags.benchmarks
  const canSplit = ({ tests }: Pick<ChosenPackage, 'tests'>): boolean =>
    maySplit && runPattern(tests).length <= MAX_PATTERN
  const runs = testFilter(flags.patterns)
  const listed = all.map((pkg) => ({ ...pkg, tests: pkg.tests.filter(runs) }))
  const make = (timings: Timings): ShardPlan => makePlan({ listed, total, timings, canSplit })
  const plan = agree === undefined ? make([]) : await agree(number === 0 ? '' : String(number), make)
  const known = new Map(all.map((pkg) => [pkg.importPath, pkg]))
  const testsOf = (number: number): readonly WholeTests[] =>
    packagesOfShard(plan, all, number, canSplit).map((pkg) => {
      const { dir = '', hasTestFiles = false } = known.get(pkg.importPath) ?? {}
      return { ...pkg, dir, hasTestFiles }
    })
  const own = testsOf(index)
  const narrowed = own.filter((pkg) => part.onlyTagged || pkg.isPart === true)
  return {
    selection: {
      packages: own.map((pkg) => pkg.importPath),
      chosen: part.onlyTagged ? own.map(({ importPath, dir, tests }) => ({ importPath, dir, tests })) : [],
      run: Object.fromEntries(narrowed.map(({ dir, tests }) => [dir, runPattern(tests)])),
      leftOut,
    },
    plan,
    every: namesOf(all, runs, number),
    own: namesOf(own, runs, number),
    testsOf,
  }
}

/** What a shard runs of all parts of the suite. */
export function shardRecord(shard: Shard, parts: readonly ShardSelection[]): ShardRecord {
  const tests = parts.flatMap((part) => part.own)
  return {
    ...shard,
    plan: digestOf(parts.map(({ plan }) => plan)),
    list: digestOf(parts.map((part) => part.every)),
    listed: parts.reduce((sum, part) => sum + part.every.length, 0),
    assigned: tests.length,
    ...(tests.length > MAX_SHARD_TESTS ? {} : { tests: tests.toSorted(compareBytes) }),
  }
}

/**
 * What a shard ran of a suite and of its unit tests.
 * @param packages of the unit tests
 */
export function withUnitTests(
  suite: ShardRecord,
  unit: ShardRecord,
  packages: readonly TestPackage[],
): ShardRecord {
  const outcomes = packages.flatMap((pkg) => leafTests(pkg).map(({ outcome }) => outcome))
  const skipped = outcomes.filter((outcome) => outcome === 'skip').length
  const { tests = [] } = unit
  const all = [...(suite.tests ?? []), ...tests.map((test) => `${test} (unit test)`)]
  const assigned = suite.assigned + unit.assigned
  return {
    ...{ index: suite.index, total: suite.total },
    plan: digestOf([suite.plan ?? '', unit.plan ?? '']),
    list: digestOf([suite.list ?? '', unit.list ?? '']),
    listed: suite.listed + unit.listed,
    assigned,
    ...(all.length === assigned && assigned <= MAX_SHARD_TESTS ? { tests: all } : {}),
    unitTests: {
      ...{ listed: unit.listed, assigned: unit.assigned },
      ran: outcomes.length - skipped,
      skipped,
    },
  }
}

/** `import/path TestName`, sorted; of another part than the first, with its number. */
function namesOf(
  packages: readonly Pick<ChosenPackage, 'importPath' | 'tests'>[],
  runs: (name: string) => boolean,
  number: number,
): readonly string[] {
  // Two parts may run the same test, as with and without tags.
  const suffix = number === 0 ? '' : ` (part ${number + 1})`
  const names = packages.flatMap(({ importPath, tests }) =>
    tests.filter(runs).map((test) => `${importPath} ${test}${suffix}`),
  )
  return [...new Set(names)].sort(compareBytes)
}

/** All packages, also those without tests: go test compiles them. */
async function listAll(tools: SelectionTools, part: ListedPart): Promise<readonly ListedTests[]> {
  const listed = await listTested(tools, part)
  if (listed.some(({ importPath }) => importPath === OF_FILES))
    throw new UserError(
      'shard: test-packages names files, which cannot be split into shards',
      'Name the packages of the tests, such as ./e2e/...',
    )
  return listed
}
