/** Data of unit tests beside that of a binary, as `report --unit` takes it. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fourFigures } from '../../src/coverage/unitTests.js'
import type { Measurement } from '../../src/report/report.js'
import { merge } from '../../src/stages/merge.js'
import { refuseUnitConflict } from '../../src/stages/outConflict.js'
import { fourByFile } from '../helpers/fourFigures.js'
import { type UnitTestFixture, unitTestFixture } from '../helpers/unitTestData.js'

let work: string
let data: UnitTestFixture
let plain: Measurement

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'merge-unit-'))
  data = await unitTestFixture()
  plain = await mergeWith([])
})
afterAll(() => rm(work, { recursive: true, force: true }))

async function mergeWith(unit: readonly string[], directory = data.binaries): Promise<Measurement> {
  const outDirectory = await mkdtemp(join(work, 'out-'))
  return merge({ directories: [directory], unit, outDirectory, version: '0' })
}

function fourOf({ coverage }: Measurement): ReadonlyMap<string, unknown> {
  const files = coverage.packages.flatMap((pkg) => pkg.files)
  return new Map(files.map(({ path, tallies }) => [path, fourFigures(tallies)]))
}

/** Everything but what is said of unit tests. */
function integrationOf({ coverage, findings }: Measurement): unknown {
  return JSON.parse(
    JSON.stringify({ coverage, findings }, (name, value: unknown) =>
      name === 'unitTests' ? undefined : value,
    ),
  )
}

describe('merging data of unit tests', () => {
  it('counts four figures per file as Go’s own text profiles of both have them', async () => {
    const [ours, theirs] = [
      await readFile(data.texts.binaries, 'utf8'),
      await readFile(data.texts.unit, 'utf8'),
    ]
    const expected = fourByFile([ours], theirs)
    expect(expected.get('example.com/desk/price/price.go')).toEqual({
      integrationOnly: 3,
      unitOnly: 6,
      both: 4,
      neither: 3,
    })
    expect(fourOf(await mergeWith([data.unit]))).toEqual(expected)
    expect(fourOf(await mergeWith([data.profile]))).toEqual(expected)
    expect(fourOf(await mergeWith([data.unit, data.profile]))).toEqual(expected)
  })

  it('changes no figure and no finding of the integration tests', async () => {
    for (const unit of [data.unit, data.profile])
      expect(integrationOf(await mergeWith([unit]))).toEqual(integrationOf(plain))
  })

  it('lists what only unit tests link, outside the total', async () => {
    for (const unit of [data.unit, data.profile]) {
      const { coverage } = await mergeWith([unit])
      const outside = coverage.unitTests?.packages ?? []
      expect(outside.map(({ importPath, tallies }) => [importPath, tallies.together])).toEqual([
        ['example.com/desk/audit', { covered: 4, total: 5 }],
      ])
      expect(coverage.unitTests?.unknownFiles).toEqual([])
    }
  })

  it('keeps the data beside that of the binaries, for later merges', async () => {
    for (const unit of [data.unit, data.profile]) {
      const outDirectory = await mkdtemp(join(work, 'kept-'))
      const first = await merge({ directories: [data.binaries], unit: [unit], outDirectory, version: '0' })
      const again = await mergeWith([], join(outDirectory, 'covdata'))
      expect(fourOf(again)).toEqual(fourOf(first))
      expect(integrationOf(again)).toEqual(integrationOf(plain))
      expect(again.coverage.unitTests).toMatchObject({ unknownFiles: [] })
    }
  })

  it('takes a folder named unit for anybody’s data unless it is beside ours', async () => {
    const own = join(work, 'own')
    await cp(data.binaries, join(own, 'integration'), { recursive: true })
    await cp(data.unit, join(own, 'unit'), { recursive: true })
    const { coverage } = await mergeWith([], own)
    expect(coverage.unitTests).toBeUndefined()
    expect(coverage.tallies.together.covered).toBeGreaterThan(plain.coverage.tallies.together.covered)
  })

  it('names files of a profile that are in no measured package, and says if all of them are', async () => {
    const profile = join(work, 'other.out')
    const line = 'example.com/other/other.go:3.14,5.2 2 1\n'
    await writeFile(profile, `${await readFile(data.profile, 'utf8')}${line}`)
    const some = await mergeWith([profile])
    expect(some.findings.map(({ code, severity, evidence }) => [code, severity, evidence])).toEqual([
      ['unit-files-unknown', 'notice', ['example.com/other/other.go']],
    ])
    await writeFile(profile, `mode: set\r\n${line}`)
    const none = await mergeWith([profile])
    expect(none.findings.map(({ code, severity }) => [code, severity])).toEqual([['no-unit-data', 'warning']])
  })

  it('refuses what is no data of unit tests', async () => {
    const empty = join(work, 'empty')
    await mkdir(empty)
    await expect(mergeWith([empty])).rejects.toThrow(`unit: ${empty} has no coverage data`)
    await expect(mergeWith([join(work, 'nowhere')])).rejects.toThrow('it does not exist')
    for (const [text, reason] of [
      ['', 'it is empty'],
      ['mode: sett\n', 'line 1 has the mode "sett"'],
      ['a.go:1.1,2.2 1 1\n', 'line 1 is not "mode: set"'],
      ['mode: set\na.go:1.1,2.2 1\n', 'line 2 is no line of a profile'],
      ['mode: set\na.go:1.1,2.2 1 1\na.go:1.1,2.2 1 x\n', 'line 3 is no line of a profile'],
    ] as const) {
      const path = join(work, 'bad.out')
      await writeFile(path, text)
      await expect(mergeWith([path])).rejects.toThrow(`unit: ${path} is no coverage profile: ${reason}`)
    }
  })

  it('is refused if the report would overwrite the profile', async () => {
    const out = join(work, 'report')
    await mkdir(out)
    const profile = join(out, 'coverage.out')
    await cp(data.profile, profile)
    await expect(refuseUnitConflict([profile], out)).rejects.toThrow('would overwrite the data of unit tests')
    await expect(refuseUnitConflict([profile], join(work, 'elsewhere'))).resolves.toBeUndefined()
    await expect(refuseUnitConflict([data.unit], join(data.unit, 'in'))).rejects.toThrow('would be inside')
  })
})
