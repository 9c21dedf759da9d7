/** The report on a directory with one corrupt file: the model of the rest, and a finding that names the file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FormatError } from '../../../src/covdata/bytes/bytes.js'
import type { CoverageModel } from '../../../src/coverage/model.js'
import { mergedReport } from '../../helpers/merged.js'
import type { Report } from '../../../src/report/report.js'
import { type Places, makeData } from './data.js'
import { contentsOrError, counterContents, metaContents } from './decode.js'
import { counterFile, patched, victimProgram } from './samples.js'

let root: string
let places: Places

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'hostile-report-'))
  places = await makeData(path.join(root, 'data'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

function mergeData(): Promise<Report> {
  return mergedReport({
    directories: [places.directory],
    outDirectory: path.join(root, 'out'),
    version: '0.0.0-test',
  })
}

/** The package that nothing spoils, with the names of those who executed its units: their numbers depend on all packages. */
function intactOf({ packages, reach }: CoverageModel): unknown {
  const pkg = packages.find(({ importPath }) => importPath === 'intact.test/sound')
  const units = pkg?.files.flatMap((file) => file.units) ?? []
  const who = units.map((unit) =>
    (reach?.sets[unit.reach ?? 0] ?? []).map((number) => reach?.reachers[number]?.name),
  )
  return { ...pkg, files: units.map((unit) => ({ ...unit, reach: undefined })), who }
}

/** A third of all truncations, and one other value for a third of all bytes. */
function* spoiltCopies(file: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < file.length; at += 3) {
    yield file.subarray(0, at)
    yield patched(file, at, (file[at] ?? 0) ^ 0x81)
  }
}

describe('report', () => {
  it('leaves out a corrupt counter data file, and names it in a finding', async () => {
    const { coverage } = await mergeData()
    for (const bytes of spoiltCopies(counterFile('uleb'))) {
      await writeFile(places.spoilt, bytes)
      const report = await mergeData()
      expect(intactOf(report.coverage)).toEqual(intactOf(coverage))
      const contents = contentsOrError(counterContents, bytes)
      if (!(contents instanceof FormatError)) continue
      expect(report.coverage).toEqual(coverage)
      const [found] = report.findings.filter(({ code }) => code === 'counter-file-unreadable')
      expect(found?.severity).toBe('error')
      expect(found?.evidence.join()).toContain(places.spoilt)
      expect(found?.evidence.join()).toMatch(new RegExp(`byte ${contents.offset}\\b`))
    }
    await rm(places.spoilt)
  })

  it('leaves out a binary whose meta-data is corrupt, and names the file in a finding', async () => {
    const { coverage } = await mergeData()
    for (const bytes of spoiltCopies(victimProgram.bytes)) {
      await writeFile(places.meta, bytes)
      const report = await mergeData()
      expect(intactOf(report.coverage)).toEqual(intactOf(coverage))
      const contents = contentsOrError(metaContents, bytes)
      if (!(contents instanceof FormatError)) continue
      expect(report.coverage.packages).toHaveLength(1)
      const [found] = report.findings.filter(({ code }) => code === 'meta-file-unreadable')
      expect(found?.evidence.join()).toContain(places.meta)
      expect(found?.evidence.join()).toMatch(new RegExp(`byte ${contents.offset}\\b`))
    }
    await writeFile(places.meta, victimProgram.bytes)
  })

  it('keeps a binary that counts functions out of the figures of those that count units', async () => {
    await writeFile(places.meta, patched(victimProgram.bytes, 49, 2))
    const report = await mergeData()
    await writeFile(places.meta, victimProgram.bytes)
    expect(report.coverage.packages.map(({ importPath }) => importPath)).toEqual(['intact.test/sound'])
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: 'granularity-clash', severity: 'error' }),
    )
  })
})
