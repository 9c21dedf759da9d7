/** Attribution that legs and reports have stored beside their data is merged with it, and stored again. */
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Extent } from '../../src/attribution/file/attributionFormat.js'
import { openAttribution } from '../../src/attribution/file/openAttribution.js'
import { writeAttribution } from '../../src/attribution/file/writeAttribution.js'
import { unitTableOf } from '../../src/attribution/unitTableOf.js'
import { MANIFEST_NAME } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { type MergeRequest, merge } from '../../src/stages/merge.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { mergedReport } from '../helpers/merged.js'
import { type PlainSubject, builtAttribution, plainSubjects } from '../helpers/plainAttribution.js'
import { inTemporary } from '../helpers/temporary.js'
import { SAMPLE_GO, sampleManifest } from '../legs/manifests.js'

const X = { tests: ['m TestX'], exact: true }
const Y = { tests: ['m TestY'], exact: true }
const NOBODY = { tests: [], exact: false }

/** Units 0 to 2 are on lines 1, 2 and 5; older Go had one for the first two. */
const program = smallProgram('atomic', {
  F: [
    [1, 1],
    [2, 1],
  ],
  G: [[5, 1]],
})
const older = {
  ...program,
  packages: program.packages.map((pkg) => ({
    ...pkg,
    functions: pkg.functions.map((fn) =>
      fn.name === 'F' ? { ...fn, units: Uint32Array.of(1, 1, 2, 9, 2) } : fn,
    ),
  })),
}

interface LegOptions {
  readonly version?: string
  readonly data?: typeof program
  readonly extent?: Extent
}

/** A folder with legs and reports in it. */
class Legs {
  private count = 0

  constructor(private readonly root: string) {}

  /** The artifact of a job. @param subjects undefined if it was measured without attribution */
  async leg(
    counters: readonly (readonly number[])[],
    subjects: readonly PlainSubject[] | undefined,
    { version = '1.24.3', data = program, extent }: LegOptions = {},
  ): Promise<string> {
    const index = this.count++
    const packages = data.packages.map(({ importPath }) => importPath)
    const go = { ...SAMPLE_GO, version }
    const manifest = sampleManifest({
      leg: { job: 'test', step: '', matrix: { part: index }, index, total: 9 },
      module: { path: 'm', dir: '/m' },
      go,
      ...{ seconds: index + 1, findings: [], tests: [], gates: [], notLinked: [], files: [], packages },
    })
    const folder = join(this.root, `leg-${index}`)
    await mkdir(join(folder, 'binaries'), { recursive: true })
    const meta = await writeMeta(join(folder, 'binaries'), data)
    await writeCounters(join(folder, 'binaries'), meta, entriesOf(...counters), { pid: index + 1 })
    await writeFile(join(folder, MANIFEST_NAME), manifestJson(manifest))
    if (subjects !== undefined) {
      const { coverage } = await merge({ directories: [folder], outDirectory: undefined, version: '0' })
      const table = unitTableOf(coverage)
      await writeAttribution(builtAttribution(table, subjects), join(folder, 'attribution.bin'), extent)
    }
    return folder
  }

  async merge(name: string, folders: readonly string[], more: Partial<MergeRequest> = {}) {
    const folder = join(this.root, name)
    const report = await mergedReport({ directories: folders, outDirectory: folder, version: '0', ...more })
    const json = reportJson(report)
    await writeFile(join(folder, 'report.json'), json)
    return {
      folder,
      subjects: report.attribution === undefined ? undefined : plainSubjects(report.attribution),
      json: (JSON.parse(json) as { readonly attribution?: unknown }).attribution,
      bytes: await readFile(join(folder, 'covdata', 'attribution.bin')).catch(() => undefined),
      said: report.findings
        .filter(({ code }) => code.startsWith('attribution-'))
        .flatMap(({ code, evidence }) => evidence.map((line) => `${code}: ${line}`)),
    }
  }
}

async function inFolder(test: (legs: Legs) => Promise<void>): Promise<void> {
  await inTemporary(async (root) => test(new Legs(root)))
}

describe('the attribution of merged data', () => {
  it('has the union of what all legs say, laid over the units of the newest Go, once and again', async () => {
    await inFolder(async (legs) => {
      const folders = [
        await legs.leg([[1, 0], [1]], [{ ...X, units: [0, 2] }]),
        await legs.leg([[0, 0], [1]], [{ ...Y, units: [2] }]),
        await legs.leg([[1], [0]], [{ ...Y, units: [0] }], { version: '1.20.14', data: older }),
      ]
      const merged = await legs.merge('merged', folders)
      expect(merged.subjects).toEqual([
        { ...X, units: [0, 2] },
        { ...Y, units: [0, 1, 2] },
      ])
      expect(merged.said).toEqual([])
      expect(merged.json).toEqual({
        file: 'covdata/attribution.bin',
        bytes: merged.bytes?.length,
        tests: 2,
        subjects: 2,
        exact: { units: 3 },
        group: { units: 0 },
        unknown: { units: 0 },
      })
      const again = await legs.merge('again', [merged.folder, ...folders.toReversed()])
      expect(again.bytes).toEqual(merged.bytes)
      const excluded = { globs: ['**/p.go'], generated: false }
      const without = await legs.merge('without', [merged.folder], { exclude: excluded })
      expect(without.json).toMatchObject({ tests: 2, subjects: 0, exact: { units: 0 } })
      // It is stored, for the next one who excludes less.
      expect(without.bytes).toEqual(merged.bytes)
      expect((await legs.merge('with', [without.folder])).subjects).toEqual(merged.subjects)
    })
  })

  it('does not know who executed what is excluded if a leg of an earlier version does not say it', async () => {
    await inFolder(async (legs) => {
      const folders = [
        await legs.leg([[1, 0], [1]], [{ ...X, units: [0, 2] }]),
        await legs.leg([[0, 0], [1]], [{ ...Y, units: [2] }], { extent: 'counted' }),
      ]
      const exclude = { globs: ['**/p.go'], generated: false }
      const extents = await Promise.all(
        ['one', 'two'].map(async (name, at) => {
          const merged = await legs.merge(name, folders.slice(0, at + 1))
          const { folder } = await legs.merge(`${name}-less`, [merged.folder], { exclude })
          const { extent, units } = await openAttribution(join(folder, 'covdata/attribution.bin'))
          return [extent, units.positions.length / 4]
        }),
      )
      expect(extents).toEqual([
        ['whole', 3],
        ['counted', 0],
      ])
    })
  })

  it('names the data that has none, and attributes to nobody what only that covers', async () => {
    await inFolder(async (legs) => {
      const folders = [
        await legs.leg([[1, 0], [0]], [{ ...X, units: [0] }]),
        await legs.leg([[1, 1], [0]], undefined),
      ]
      const plain = await legs.leg([[0, 0], [1]], undefined)
      await rm(join(plain, MANIFEST_NAME))
      const merged = await legs.merge('merged', [...folders, plain])
      expect(merged.subjects).toEqual([
        { ...NOBODY, units: [1, 2] },
        { ...X, units: [0] },
      ])
      expect(merged.said).toEqual(['attribution-missing: data of no job', 'attribution-missing: test (1)'])
      expect((await legs.merge('none', [plain])).json).toBeUndefined()
    })
  })

  it('uses no file that is about the data of another run, and all of the data', async () => {
    await inFolder(async (legs) => {
      const folders = [
        await legs.leg([[1, 0], [0]], [{ ...X, units: [0] }]),
        await legs.leg([[1, 0], [0]], [{ ...Y, units: [0] }]),
      ]
      const [one, two] = folders.map((folder) => join(folder, 'attribution.bin')) as [string, string]
      const other = await legs.merge('other', folders)
      await rename(one, `${one}.kept`)
      await rename(two, one)
      await rename(`${one}.kept`, two)
      expect(await legs.merge('swapped', folders)).toMatchObject({
        subjects: undefined,
        said: [
          'attribution-unusable: test (0): it is about other data than that beside it',
          'attribution-unusable: test (1): it is about other data than that beside it',
        ],
      })
      const report = (await legs.merge('one', folders.slice(0, 1))).folder
      await cp(join(other.folder, 'covdata/attribution.bin'), join(report, 'covdata/attribution.bin'))
      expect(await legs.merge('copied', [report])).toMatchObject({
        said: [
          'attribution-unusable: test (0): it is about other data than that beside it',
          `attribution-unusable: ${report}: it is about other data than that beside it`,
        ],
      })
    })
  })

  it('says what cannot be used or is gone, and nothing fails', async () => {
    await inFolder(async (legs) => {
      const [one, two] = [
        await legs.leg([[1, 0], [0]], [{ ...X, units: [0] }]),
        await legs.leg([[0, 1], [0]], [{ ...Y, units: [1] }]),
      ]
      const merged = await legs.merge('merged', [one])
      const copy = `${one}-copy`
      await cp(merged.folder, copy, { recursive: true })
      await rm(join(copy, 'covdata', 'attribution.bin'))
      expect(await legs.merge('gone', [copy])).toMatchObject({
        subjects: undefined,
        bytes: undefined,
        said: [`attribution-missing: ${copy}: covdata/attribution.bin is gone`],
      })
      await writeFile(join(one, 'attribution.bin'), 'of another kind')
      expect(await legs.merge('damaged', [one, two])).toMatchObject({
        subjects: [
          { ...NOBODY, units: [0] },
          { ...Y, units: [1] },
        ],
        said: ['attribution-unusable: test (0): it is cut off'],
      })
    })
  })
})
