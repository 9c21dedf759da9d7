/** The data that a report merges: none of it is overwritten, and missing data is reported. */
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isEntryName } from '../../src/artifact/entryName.js'
import { parseFailOn } from '../../src/findings/failOn.js'
import { isGreen } from '../../src/gates/verdict.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { writeReport } from '../../src/report/writeReport.js'
import { UserError } from '../../src/support/errors.js'
import { mergedReport } from '../helpers/merged.js'
import {
  type Program,
  encodeProgram,
  entriesOf,
  smallProgram,
  writeCounters,
  writeMeta,
} from '../covdata/builders.js'
import { inTemporary } from '../helpers/temporary.js'
import { sampleManifest } from '../legs/manifests.js'
import { reportsUnreadableFiles } from './unreadableFiles.js'

/** A binary, whose packages are all main packages. */
function program(importPath: string): Program {
  const small = smallProgram('atomic', { F: [[1, 1]] }, importPath)
  return { ...small, packages: small.packages.map((pkg) => ({ ...pkg, name: 'main' })) }
}

function reportOf(directories: readonly string[], outDirectory: string): ReturnType<typeof mergedReport> {
  return mergedReport({ directories, outDirectory, version: '0.0.0-test' })
}

describe('a part of the report that would be overwritten', () => {
  it('is refused under any of its names', async () => {
    await inTemporary(async (directory) => {
      const out = join(directory, 'out')
      const binaries = join(out, 'covdata', 'binaries')
      const tests = join(out, 'covdata', 'tests')
      for (const folder of [binaries, tests]) {
        await mkdir(folder, { recursive: true })
        await writeCounters(folder, await writeMeta(folder, program('m/p')), entriesOf([1]))
      }
      const link = join(directory, 'link')
      await symlink(binaries, link, 'junction')
      for (const name of [binaries, link]) await expect(reportOf([name], out)).rejects.toThrow(UserError)
      expect(await readdir(tests)).toHaveLength(2)
    })
  })
})

describe('a report', () => {
  it('is not written over what it is made from', async () => {
    await inTemporary(async (directory) => {
      const out = join(directory, 'out')
      const binaries = join(out, 'covdata', 'binaries')
      await mkdir(binaries, { recursive: true })
      await writeCounters(binaries, await writeMeta(binaries, program('m/p')), entriesOf([1]))
      await symlink(out, join(directory, 'link'), 'junction')
      for (const [from, to] of [
        [out, out],
        [join(out, 'covdata'), out],
        [join(directory, 'link'), out],
        [out, join(directory, 'link')],
      ] as const)
        await expect(reportOf([from], to)).rejects.toThrow(/would overwrite what it is made from/)
      expect(await readdir(binaries)).toHaveLength(2)
    })
  })

  it.each([
    ['data in a subdirectory', 'legs', 'legs/data'],
    ['data further down', 'legs', 'legs/deep/er/data'],
    ['the covdata folder of data in a subdirectory', 'legs', 'legs/raw'],
    ['a folder in its data', 'legs/data', 'legs/data/out'],
    ['a report in a subdirectory', 'legs', 'legs/report'],
    ['the report of a run without data', 'legs', 'legs/failed'],
    ['an artifact in a subdirectory', 'legs', 'legs/artifact'],
    ['a folder in a report', 'legs/report', 'legs/report/out'],
    ['the covdata folder of a report', 'legs/report', 'legs/report/covdata'],
  ])('is not written over %s', async (_, from, out) => {
    await inTemporary(async (directory) => {
      for (const [path, file] of [
        ['legs/data', 'covmeta.x'],
        ['legs/deep/er/data', 'covcounters.x.1.1'],
        ['legs/raw/covdata/binaries', 'covmeta.x'],
        ['legs/report', 'report.json'],
        ['legs/report/covdata/binaries', 'covmeta.x'],
        ['legs/failed', 'report.json'],
        ['legs/failed', 'report.schema.json'],
        ['legs/artifact/binaries', 'covmeta.x'],
        ['legs/artifact', 'manifest.json'],
      ] as const) {
        await mkdir(join(directory, path), { recursive: true })
        await writeFile(join(directory, path, file), '')
      }
      const merging = reportOf([join(directory, from)], join(directory, out))
      await expect(merging).rejects.toThrow(/would (?:overwrite|be inside) what it is made from/)
    })
  })

  it('may be above its data, or beside it in the directory that is searched', async () => {
    await inTemporary(async (directory) => {
      const data = join(directory, 'legs', 'out', 'data')
      await mkdir(data, { recursive: true })
      await writeCounters(data, await writeMeta(data, program('m/p')), entriesOf([1]))
      for (const [from, out] of [
        [data, directory],
        [join(directory, 'legs'), join(directory, 'legs', 'out')],
        [join(directory, 'legs'), join(directory, 'legs', 'beside')],
      ] as const) {
        await mkdir(out, { recursive: true })
        const { coverage, findings } = await reportOf([from], out)
        expect(coverage.packages.flatMap((pkg) => pkg.files[0]?.units[0]?.count)).toEqual([1])
        expect(findings).toEqual([])
        await rm(join(out, 'covdata'), { recursive: true })
      }
    })
  })
})

describe('a directory with subdirectories', () => {
  it('is read with them, whatever they are called', async () => {
    await inTemporary(async (directory) => {
      const top = join(directory, 'top')
      await mkdir(top)
      await writeCounters(top, await writeMeta(top, program('m/p')), entriesOf([1]))
      for (const [name, path] of [
        ['tests', 'm/q'],
        ['a/b/c', 'm/r'],
      ] as const) {
        const below = join(top, name)
        await mkdir(below, { recursive: true })
        await writeCounters(below, await writeMeta(below, program(path)), entriesOf([0]))
      }
      const { coverage, findings } = await reportOf([top], join(directory, 'out'))
      expect(coverage.sources).toEqual(['binaries'])
      expect(coverage.tallies.together).toEqual({ covered: 1, total: 3 })
      expect(findings).toEqual([])
    })
  })

  it('may be full of artifacts and reports, and of files that are neither', async () => {
    await inTemporary(async (directory) => {
      for (const [name, path] of [
        ['leg/binaries', 'm/p'],
        ['legs/deep/binaries', 'm/q'],
        ['plain/tests', 'm/r'],
      ] as const) {
        const below = join(directory, name)
        await mkdir(below, { recursive: true })
        await writeCounters(below, await writeMeta(below, program(path)), entriesOf([1]))
      }
      const manifest = (job: string): string =>
        manifestJson(
          sampleManifest({
            leg: { job, step: '', matrix: null, index: 0, total: 1 },
            module: { path: 'm', dir: '/m' },
            packages: ['m/p', 'm/q'],
            findings: [],
          }),
        )
      await writeFile(join(directory, 'leg', 'manifest.json'), manifest('one'))
      await writeFile(join(directory, 'legs', 'deep', 'manifest.json'), manifest('two'))
      await mkdir(join(directory, 'app'))
      await writeFile(join(directory, 'app', 'manifest.json'), '{ "name": "a web app" }')
      await writeFile(join(directory, 'app', 'report.json'), 'no report of ours')
      const { coverage, legs } = await reportOf([directory], join(directory, 'out'))
      expect(coverage.packages.map(({ importPath }) => importPath)).toEqual(['m/p', 'm/q', 'm/r'])
      expect(legs.map(({ name, state }) => [name, state])).toEqual([
        ['one', 'merged'],
        ['two', 'merged'],
      ])
    })
  })
})

describe('a directory without data beside one with data', () => {
  it('is named when it has the report of a run that left none', async () => {
    await inTemporary(async (directory) => {
      const [full, failed] = [join(directory, 'legs', 'full'), join(directory, 'legs', 'failed')]
      for (const folder of [full, failed]) await mkdir(folder, { recursive: true })
      await writeReport(await reportOf([failed], join(directory, 'nothing')), failed)
      await writeCounters(full, await writeMeta(full, program('m/p')), entriesOf([1]))
      const report = await reportOf([join(directory, 'legs')], join(directory, 'out'))
      expect(report.findings.map(({ code, evidence }) => [code, evidence])).toContainEqual([
        'leg-empty',
        [failed],
      ])
      expect(isGreen(report)).toBe(false)
    })
  })

  it.each([
    ['is empty', () => Promise.resolve()],
    [
      'has meta-data only',
      async (empty: string) => {
        await mkdir(join(empty, 'binaries'))
        await writeMeta(join(empty, 'binaries'), program('m/p'))
      },
    ],
  ])('fails the report when it %s, unless fail-on says otherwise', async (_, fill) => {
    await inTemporary(async (directory) => {
      const [full, empty] = [join(directory, 'full'), join(directory, 'empty')]
      for (const folder of [full, empty]) await mkdir(folder)
      await writeCounters(full, await writeMeta(full, program('m/p')), entriesOf([1]))
      await fill(empty)
      const merging = { directories: [full, empty], outDirectory: join(directory, 'out'), version: '0' }
      const report = await mergedReport(merging)
      expect(report.coverage.tallies.together).toEqual({ covered: 1, total: 1 })
      const found = report.findings.find(({ code }) => code === 'leg-empty')
      expect(found).toMatchObject({
        severity: 'error',
        title: 'A directory has no coverage data',
        evidence: [empty],
      })
      expect(isGreen(report)).toBe(false)
      expect(isGreen(await mergedReport({ ...merging, failOn: parseFailOn('none') }))).toBe(true)
    })
  })

  it('is named when it is a subdirectory', async () => {
    await inTemporary(async (directory) => {
      const [full, empty] = [join(directory, 'legs', 'full'), join(directory, 'legs', 'empty')]
      for (const folder of [full, empty]) await mkdir(folder, { recursive: true })
      await writeCounters(full, await writeMeta(full, program('m/p')), entriesOf([1]))
      const { findings } = await reportOf([join(directory, 'legs')], join(directory, 'out'))
      expect(findings).toMatchObject([{ code: 'leg-empty', evidence: [empty] }])
    })
  })
})

describe('a binary that started but left no counters', () => {
  it('is reported for data that was collected earlier', async () => {
    await inTemporary(async (directory) => {
      const data = join(directory, 'data')
      await mkdir(data)
      await writeCounters(data, await writeMeta(data, program('m/cli')), entriesOf([1]))
      await writeMeta(data, program('m/server'))
      const { findings } = await reportOf([data], join(directory, 'out'))
      expect(findings).toMatchObject([{ code: 'process-without-counters', evidence: ['m/server'] }])
    })
  })
})

describe('data files with names that no binary writes', () => {
  it('are stored under names that every reader accepts, and none is lost', async () => {
    await inTemporary(async (directory) => {
      const [from, out] = [join(directory, 'from'), join(directory, 'out')]
      await mkdir(from)
      for (const name of ['odd', 'odder']) {
        const { tag } = await writeMeta(from, program(`m/${name}`))
        const counters = await writeCounters(from, encodeProgram(program(`m/${name}`)), entriesOf([1]))
        await rename(join(from, `covmeta.${tag}`), join(from, `covmeta.${name}`))
        await rename(counters, join(from, `covcounters.${name}.1.${'9'.repeat(30)}`))
      }
      const first = await reportOf([from], out)
      const names = await readdir(join(out, 'covdata', 'binaries'))
      expect(names).toHaveLength(4)
      expect(names.filter((name) => !isEntryName(`binaries/${name}`))).toEqual([])
      const again = await reportOf([out], join(directory, 'again'))
      expect(again.coverage.tallies).toEqual(first.coverage.tallies)
      expect(again.coverage.tallies.together).toEqual({ covered: 2, total: 2 })
    })
  })
})

describe('thousands of unreadable files', () => {
  it('are all reported', async () => {
    await expect(reportsUnreadableFiles(3000)).resolves.toBeUndefined()
  })
})
