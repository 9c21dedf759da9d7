import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { depth } from '../../helpers/depth.js'
import fc from 'fast-check'
import type { Attribution } from '../../../src/attribution/attribution.js'
import { AttributionMerge } from '../../../src/attribution/attributionMerge.js'
import { FormatError } from '../../../src/covdata/bytes/bytes.js'
import { AttributionFileError, type Extent } from '../../../src/attribution/file/attributionFormat.js'
import {
  readFiles,
  readPositions,
  readSubjectMap,
  readSubjects,
  readTests,
} from '../../../src/attribution/file/readTables.js'
import { StoredAttribution } from '../../../src/attribution/file/storedAttribution.js'
import {
  filesBlock,
  positionsBlock,
  subjectsBlock,
  testsBlock,
} from '../../../src/attribution/file/writtenTables.js'
import { writeAttribution } from '../../../src/attribution/file/writeAttribution.js'
import { builtAttribution, plainSubjects, unitsIn } from '../../helpers/plainAttribution.js'
import { inTemporary } from '../../helpers/temporary.js'

const TOTAL = 7000
const table = unitsIn({ 'example.com/a/a.go': 3000, 'example.com/b/b.go': 0, 'example.com/b/c.go': 4000 })

const someUnits = fc
  .array(fc.tuple(fc.nat(TOTAL - 1), fc.nat(300)), { minLength: 1, maxLength: 30 })
  .map((runs) => runs.flatMap(([start, count]) => Array.from({ length: count + 1 }, (_, i) => start + i)))
  .map((units) => units.filter((unit) => unit < TOTAL))
const someTests = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('TestX', 'TestX/sub', '(TestMain)', 'TestÄ'))
    .map(([importPath, name]) => `${importPath} ${name}`),
  { maxLength: 4 },
)
const someSubjects = fc.array(
  fc.record({
    tests: someTests,
    units: fc.oneof(someUnits, fc.array(fc.nat(TOTAL - 1), { maxLength: 3000 })),
  }),
  { maxLength: 12 },
)

async function written(attribution: Attribution, extent?: Extent): Promise<Buffer> {
  return inTemporary(async (directory) => {
    const path = join(directory, 'attribution.bin')
    const size = await writeAttribution(attribution, path, extent)
    const bytes = await readFile(path)
    expect(bytes).toHaveLength(size)
    return bytes
  })
}

/** Asks for everything. */
function everythingIn(file: Buffer): unknown {
  const stored = new StoredAttribution(file)
  return [stored.tests, stored.units, stored.check(), plainSubjects(stored), stored.subjectsOf(10)]
}

describe('attribution.bin', () => {
  it('gives back what was written', async () => {
    const units = JSON.stringify(table)
    await fc.assert(
      fc.asyncProperty(someSubjects, async (subjects) => {
        const given = builtAttribution(table, subjects)
        const stored = new StoredAttribution(await written(given))
        expect(stored.tests).toEqual(given.tests)
        expect(stored.subjects).toEqual(given.subjects)
        // As texts, since comparing arrays of thousands of numbers takes long.
        expect(JSON.stringify(plainSubjects(stored))).toBe(JSON.stringify(plainSubjects(given)))
        expect(JSON.stringify(stored.units)).toBe(units)
        for (const unit of [0, 1, 2048, 2999, 3000, 6143, 6144, TOTAL - 1, TOTAL, 99_999])
          expect(stored.subjectsOf(unit)).toEqual(given.subjectsOf(unit))
      }),
      { numRuns: depth(6, 30) },
    )
  })

  it('is the same file for the same attribution, whoever keeps it', async () => {
    const given = builtAttribution(table, [
      { tests: ['a TestX'], units: [1, 2, 5000] },
      { tests: ['a TestX', 'b TestY'], units: [3000] },
    ])
    const bytes = await written(given)
    expect(await written(new StoredAttribution(bytes))).toEqual(bytes)
    const { tests, units, subjects } = given
    const elsewhere: Attribution = {
      tests,
      units,
      subjects,
      unitsOf: (subject) => new Set(given.unitsOf(subject)),
      subjectsOf: (unit) => given.subjectsOf(unit),
    }
    expect(await written(elsewhere)).toEqual(bytes)
  })

  it('keeps positions that go back, and statements that are not known', async () => {
    const units = {
      files: [{ path: 'a.go', first: 0, count: 2 }],
      positions: Uint32Array.of(90, 1, 91, 2, 3, 4_000_000_000, 2, 1),
    }
    const stored = new StoredAttribution(await written(builtAttribution(units, [])))
    expect(stored.units).toEqual(units)
  })

  it('is refused if any byte of it was changed or is missing', async () => {
    const bytes = await written(
      builtAttribution(table, [
        { tests: ['a TestX'], units: [1, 2, 5000] },
        { tests: ['a TestX', 'b TestY'], units: Array.from({ length: 3000 }, (_, n) => 2 * n) },
      ]),
    )
    expect(() => everythingIn(bytes)).not.toThrow()
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
      expect(() => everythingIn(changed)).toThrow(AttributionFileError)
      expect(() => everythingIn(bytes.subarray(0, at))).toThrow(AttributionFileError)
    }
    expect(() => everythingIn(Buffer.concat([bytes, bytes]))).toThrow(AttributionFileError)
  })

  it('says whether it is about units that are excluded as well', async () => {
    const given = builtAttribution(table, [{ tests: ['a TestX'], units: [1, 2, 5000] }])
    const [whole, counted] = [await written(given), await written(given, 'counted')]
    expect([whole, counted].map((file) => new StoredAttribution(file).extent)).toEqual(['whole', 'counted'])
    expect([whole[7], counted[7]]).toEqual([3, 2])
    expect(everythingIn(counted)).toEqual(everythingIn(whole))
  })

  it('says its version if that is another one', async () => {
    const earlier = await written(builtAttribution(table, []))
    earlier[7] = 1
    expect(() => everythingIn(earlier)).toThrow('it is of version 1, not 2 or 3')
  })

  it('has tables that are read or refused, whatever their bytes are', () => {
    const { tests, subjects } = builtAttribution(table, [
      { tests: ['a TestX'], units: [1] },
      { tests: ['a TestX', 'b TestY'], units: [2] },
    ])
    const small = unitsIn({ 'a/a.go': 2, 'b/b.go': 1 })
    const tables: readonly [Uint8Array, (bytes: Uint8Array) => unknown][] = [
      [testsBlock(tests), (bytes) => readTests(bytes, tests.length)],
      [filesBlock(small.files), (bytes) => readFiles(bytes, 2, 3)],
      [positionsBlock(small), (bytes) => readPositions(bytes, small.files, 3)],
      [subjectsBlock(subjects), (bytes) => readSubjects(bytes, 2, tests.length)],
      [
        Uint8Array.of(1, 3, 0, 1, 2, 2, 1, 1),
        (bytes) => {
          readSubjectMap(bytes, 9, 2, () => undefined)
        },
      ],
    ]
    for (const [bytes, read] of tables) {
      expect(() => read(bytes)).not.toThrow()
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
          const changed = bytes.slice(0, isCut ? at : bytes.length)
          if (!isCut) changed[at] = byte
          try {
            read(changed)
          } catch (error) {
            expect(error).toBeInstanceOf(FormatError)
          }
        }),
      )
    }
  })

  it('has names and paths of any length: of longer names the start and a hash, so that they stay apart', async () => {
    const long = `TestX/${'ä'.repeat(40_000)}`
    const path = `${'d/'.repeat(50_000)}a.go`
    const fitting = `TestX/${'a'.repeat(2 ** 16 - 6)}`
    const given = builtAttribution(unitsIn({ [path]: 3 }), [
      { tests: [`a ${long}1`], units: [0] },
      { tests: [`a ${long}2`], units: [1] },
      { tests: [`a ${fitting}`], units: [2] },
    ])
    const stored = new StoredAttribution(await written(given))
    const names = stored.tests.map(({ name }) => name)
    expect(names).toHaveLength(3)
    expect(names).toContain(fitting)
    const shortened = names.filter((name) => name !== fitting)
    expect(shortened.every((name) => /^TestX\/ä+…[\da-f]{32}$/.test(name))).toBe(true)
    expect(shortened.map((name) => Buffer.byteLength(name))).toEqual([2 ** 16 - 1, 2 ** 16 - 1])
    expect(plainSubjects(stored).map(({ units }) => units)).toHaveLength(3)
    expect(stored.units.files.map((file) => file.path === path)).toEqual([true])
    const merge = new AttributionMerge(stored.units)
    merge.add(stored)
    expect(await written(merge.finish([]))).toEqual(await written(given))
  })

  it('is refused with more than a reader accepts', async () => {
    const { tests, units } = builtAttribution(table, [])
    const huge = {
      tests,
      units,
      subjects: Array.from({ length: 2 ** 20 + 1 }, () => ({ tests: [], exact: false })),
      unitsOf: () => new Set<number>(),
      subjectsOf: () => [],
      columns: () => [],
    }
    await expect(written(huge)).rejects.toThrow('there are 1048577 subjects, more than the allowed 1048576')
  })
})
