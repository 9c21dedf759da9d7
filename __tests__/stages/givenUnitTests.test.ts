/** Data of unit tests that a run is given (`run --unit`), beside what it measured itself. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CoverageModel } from '../../src/coverage/model.js'
import { fourFigures } from '../../src/coverage/unitTests.js'
import { givenPlaces } from '../../src/stages/givenUnitTests.js'
import { merge } from '../../src/stages/merge.js'
import { type UnitTestsRead, besideModel, readUnitTests } from '../../src/stages/unitTestData.js'
import { UserError } from '../../src/support/errors.js'
import { fourByFile } from '../helpers/fourFigures.js'
import { inTemporary } from '../helpers/temporary.js'
import { type UnitTestFixture, unitTestFixture } from '../helpers/unitTestData.js'

const MODULE = 'example.com/desk'
const PACKAGES = ['', '/audit', '/price'].map((path) => MODULE + path)

let data: UnitTestFixture
/** What the binary covers. */
let measured: CoverageModel
beforeAll(async () => {
  data = await unitTestFixture()
  const request = { directories: [data.binaries], outDirectory: undefined, version: '0' }
  measured = (await merge(request)).coverage
})

async function given(paths: readonly string[], packages = PACKAGES): Promise<UnitTestsRead | undefined> {
  return readWhatIsThere(await givenPlaces(paths), packages)
}

async function readWhatIsThere(
  places: Awaited<ReturnType<typeof givenPlaces>>,
  packages = PACKAGES,
): Promise<UnitTestsRead | undefined> {
  const selection = { modules: [{ path: MODULE, dir: '/desk' }], packages: new Set(packages) }
  return readUnitTests({ directories: undefined, given: places }, selection, process.platform)
}

function beside(read: UnitTestsRead | undefined) {
  const { model, findings } = besideModel(measured, read, new Set(), false)
  const files = model.packages.flatMap((pkg) => pkg.files)
  return { model, findings, four: new Map(files.map(({ path, tallies }) => [path, fourFigures(tallies)])) }
}

describe('a run that is given data of unit tests', () => {
  it('counts four figures per file as Go’s own text profiles have them, whatever it is given', async () => {
    const ours = await readFile(data.texts.binaries, 'utf8')
    const expected = fourByFile([ours], await readFile(data.texts.unit, 'utf8'))
    for (const paths of [[data.unit], [data.profile], [data.unit, data.profile]]) {
      const { four, findings } = beside(await given(paths))
      expect({ four, findings }).toEqual({ four: expected, findings: [] })
    }
    const twice = beside(await given([data.unit, data.unit]))
    expect(twice.four).toEqual(expected)
    expect(twice.findings.map(({ code }) => code)).toEqual(['duplicate-directory'])
  })

  it('changes nothing of what it measured, and lists what only unit tests link', async () => {
    const { model } = beside(await given([data.profile]))
    expect(model.tallies).toMatchObject(measured.tallies)
    expect(
      model.unitTests?.packages.map(({ importPath, tallies }) => [importPath, tallies.together]),
    ).toEqual([[`${MODULE}/audit`, { covered: 4, total: 5 }]])
  })

  it('names the files of packages that it does not measure', async () => {
    const { model, findings } = beside(await given([data.profile], [MODULE, `${MODULE}/price`]))
    expect(model.unitTests).toEqual({ packages: [], unknownFiles: [`${MODULE}/audit/audit.go`] })
    expect(findings.map(({ code }) => code)).toEqual(['unit-files-unknown'])
  })

  it('has no figures of unit tests without any', async () => {
    const read = await readUnitTests(
      { directories: undefined, given: undefined },
      { modules: [], packages: undefined },
      process.platform,
    )
    expect(beside(read).model).toBe(measured)
  })

  it('refuses what is no data before anything runs', async () => {
    await inTemporary(async (folder) => {
      const text = join(folder, 'notes.txt')
      await writeFile(text, 'to do\n')
      for (const [path, words] of [
        [join(folder, 'gone'), 'it does not exist'],
        [folder, 'has no coverage data'],
        [text, 'is no coverage profile'],
      ] as const) {
        const refused = givenPlaces([path])
        await expect(refused).rejects.toBeInstanceOf(UserError)
        await expect(refused).rejects.toThrow(words)
      }
    })
  })

  it('says what has gone since it began, and keeps the rest', async () => {
    await inTemporary(async (folder) => {
      const [directory, profile] = [join(folder, 'unit'), join(folder, 'unit.out')]
      await cp(data.unit, directory, { recursive: true })
      await cp(data.profile, profile)
      const places = await givenPlaces([directory, profile])
      await writeFile(profile, 'no longer\n')
      const cut = beside(await readWhatIsThere(places))
      expect(cut.findings.map(({ code, evidence }) => [code, evidence.length])).toEqual([['no-unit-data', 1]])
      expect(cut.four).toEqual(beside(await given([data.unit])).four)
      await rm(directory, { recursive: true })
      await rm(profile)
      const { findings } = beside(await readWhatIsThere(places))
      expect(findings.map(({ code, evidence }) => [code, evidence.length])).toEqual([['no-unit-data', 2]])
    })
  })
})
