/** The data blocks of attribution: what is written into the document and what the page finds in it. */
import { inflateRawSync } from 'node:zlib'
import { expect, it } from '@jest/globals'
import { depth } from '../helpers/depth.js'
import fc from 'fast-check'
import type { Attribution } from '../../src/attribution/attribution.js'
import { familyOf, testName } from '../../src/attribution/testFamily.js'
import { testsOfUnits } from '../../src/attribution/testsOfUnits.js'
import { unitsOfTests } from '../../src/attribution/unitsOfTests.js'
import type { FileCoverage } from '../../src/coverage/model.js'
import { statementsOf } from '../../src/coverage/tallies.js'
import { denseBytes } from '../../src/page/denseBytes.js'
import { TestCatalog, testId } from '../../src/page/tests/testCatalog.js'
import { ALONE, EXACT, NOT, PERHAPS, TestLinks } from '../../src/page/tests/testLinks.js'
import { attributionBlocks } from '../../src/report/html/attribution/pageAttribution.js'
import type { PageTests } from '../../src/report/html/pageTests.js'
import { someUnits } from '../coverage/generatedFile.js'
import { attributionOf } from '../helpers/attribution.js'
import { model, report } from '../helpers/report.js'

const NAMES = ['TestA', 'TestA/x', 'TestA/x/y', 'TestB', 'TestB/x', 'TestC', '(TestMain)'].flatMap((name) => [
  name,
  `example.com/m/other ${name}`,
])
const subjects = fc.uniqueArray(
  fc.tuple(fc.subarray(NAMES, { maxLength: 3 }), fc.array(fc.nat(60), { maxLength: 12 })),
  { maxLength: 12, selector: ([tests]) => tests.join() },
)

it('has of every test and every unit what the attribution has', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(someUnits, { minLength: 1, maxLength: 3 }),
      subjects,
      async (lists, written) => {
        const files = lists.map((units, at) => ({ path: `m/f${at}.go`, units }))
        const total = files.reduce((sum, { units }) => sum + units.length, 0)
        const within = written.map(([tests, units]) => [tests, units.filter((unit) => unit < total)] as const)
        const attribution = attributionOf(files, within, ['TestNothing'])
        await expectSame(attribution, files)
      },
    ),
    { numRuns: depth(25, 150) },
  )
})

async function expectSame(
  attribution: Attribution,
  files: readonly Pick<FileCoverage, 'path' | 'units'>[],
): Promise<void> {
  const units = files.flatMap((file) => file.units)
  const { tests, links } = await decoded(attribution, files)
  const sets = files.flatMap((_, file) => links.setsOf(file))
  for (const unit of units.keys())
    expect(links.subjectsOf(sets[unit] ?? 0)).toEqual(attribution.subjectsOf(unit))
  const sums = (numbers: readonly number[]): number =>
    statementsOf(numbers.flatMap((unit) => units[unit] ?? []))
  const tops = topLevelTests(attribution)
  const { soleOf, withoutOwn } = soleTests(attribution, tops, units.length)
  for (const [index, test] of attribution.tests.entries()) {
    const item = tests.items[index]
    const family = familyOf(attribution, index)
    const expected = unitsOfTests(attribution, family)
    expect([...tests.familyOf(index)].sort((one, other) => one - other)).toEqual(family)
    expect(item).toMatchObject({
      name: testName(test),
      exact: sums(expected.exact),
      perhaps: sums(expected.group),
      ...(tops[index] === index
        ? { alone: sums([...soleOf.keys()].filter((unit) => soleOf[unit] === index)) }
        : {}),
    })
    const reach = links.reachOf(tests.familyOf(index))
    const kinds = sets.map((set) => reach[set])
    expect(numbersOf(kinds, [EXACT, ALONE])).toEqual(expected.exact)
    expect(numbersOf(kinds, [PERHAPS])).toEqual(expected.group)
    expect(links.filesOf(reach)).toEqual(filesOf(files, kinds))
    expect(tests.at(item === undefined ? '' : testId(item))).toBe(item)
  }
  // A test is needed for statements only.
  const isBare = units.some(({ statements }) => statements === 0)
  const redundant = tests.items.filter(
    ({ test, isTest, isNeeded }) => isTest && !isNeeded && tops[test] === test,
  )
  if (!isBare) expect(redundant.map(({ test }) => test)).toEqual(withoutOwn)
  const { totals, sole } = tests.data
  expect(totals.exact + totals.group + totals.unknown).toBe(
    sums(
      numbersOf(
        sets.map((set) => Math.min(set, 1)),
        [1],
      ),
    ),
  )
  expect(sole.statements.reduce((sum, own) => sum + own, 0)).toBe(
    sums([...soleOf.keys()].filter((unit) => isSoleTest(attribution, soleOf[unit]))),
  )
  // Each is found again by the units of its file.
  for (const unit of units.keys())
    expect(
      testsOfUnits({ subjects: links.subjects, subjectsOf: (at) => links.subjectsOf(sets[at] ?? 0) }, [unit]),
    ).toEqual(testsOfUnits(attribution, [unit]))
}

function isSoleTest({ tests }: Attribution, test: number | undefined): boolean {
  return test !== undefined && tests[test]?.stretch === 'test'
}

/**
 * For each test, the index of its top-level test; what happens outside tests stands for itself. If the top-level test is not
 * there, the first of its subtests takes its place.
 */
function topLevelTests({ tests }: Attribution): Int32Array {
  const keys = tests.map(({ importPath, stretch, name }) =>
    JSON.stringify([importPath, stretch, name.replace(/\/.*/s, '')]),
  )
  return Int32Array.from(keys, (key) => {
    const own = [...keys.keys()].filter((index) => keys[index] === key)
    return own.findLast((index) => tests[index]?.name.includes('/') === false) ?? own[0] ?? 0
  })
}

/**
 * By looking at each unit: the top-level test that alone covers it, if there is one; and the tests without which all that
 * is covered would be covered still, as far as is known.
 */
function soleTests(
  attribution: Attribution,
  tops: Int32Array,
  units: number,
): { readonly soleOf: readonly (number | undefined)[]; readonly withoutOwn: readonly number[] } {
  const needed = new Set<number>()
  const soleOf = Array.from({ length: units }, (_, unit) => {
    const sets = attribution
      .subjectsOf(unit)
      .map((index) => attribution.subjects[index]?.tests.map((test) => tops[test] ?? 0) ?? [])
    const known = sets.filter((tests) => tests.length > 0)
    for (const top of tops)
      if (known.length > 0 && known.every((tests) => tests.includes(top))) needed.add(top)
    const all = new Set(sets.flat())
    return all.size === 1 && known.length === sets.length ? [...all][0] : undefined
  })
  const withoutOwn = [...new Set(tops)].filter(
    (top) => attribution.tests[top]?.stretch === 'test' && !needed.has(top),
  )
  return { soleOf, withoutOwn: withoutOwn.sort((one, other) => one - other) }
}

function numbersOf(kinds: readonly (number | undefined)[], wanted: readonly number[]): readonly number[] {
  return kinds.flatMap((kind, unit) => (wanted.includes(kind ?? NOT) ? unit : []))
}

function filesOf(
  files: readonly Pick<FileCoverage, 'units'>[],
  kinds: readonly (number | undefined)[],
): ReturnType<TestLinks['filesOf']> {
  let unit = 0
  return files.flatMap(({ units }, file) => {
    const sums = [0, 0, 0, 0]
    for (const { statements } of units) {
      const kind = kinds[unit++] ?? NOT
      sums[kind] = (sums[kind] ?? 0) + statements
    }
    const [, perhaps = 0, exact = 0, alone = 0] = sums
    return perhaps + exact + alone === 0 ? [] : [{ file, exact: exact + alone, perhaps, alone }]
  })
}

async function decoded(
  attribution: Attribution,
  files: readonly Pick<FileCoverage, 'path' | 'units'>[],
): Promise<{ readonly tests: TestCatalog; readonly links: TestLinks }> {
  const pkg = {
    importPath: 'm',
    modulePath: 'm',
    files: files.map((file) => ({ ...file, tallies: { together: { covered: 0, total: 0 }, bySource: [] } })),
    tallies: { together: { covered: 0, total: 0 }, bySource: [] },
  }
  const blocks = await attributionBlocks({ ...report({ coverage: model([pkg]) }), attribution })
  if (blocks?.links === undefined) throw new Error('there is an attribution')
  const inflated = (text: Buffer): Buffer => inflateRawSync(denseBytes(text.toString()))
  return {
    tests: new TestCatalog(JSON.parse(inflated(blocks.tests).toString()) as PageTests),
    links: new TestLinks(inflated(blocks.links)),
  }
}
