/** The folder of a report: an earlier report goes, files that are not ours stay, and what is in the way is named. */
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { REPORT_FILES, prepareReportFolder } from '../../src/report/reportFolder.js'
import { writeReport } from '../../src/report/writeReport.js'
import { compactData } from '../../src/stages/compactData.js'
import { UserError } from '../../src/support/errors.js'
import { onDisk } from '../helpers/smallDisk.js'
import { report } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'

describe('an earlier report', () => {
  it('is removed, and files that are not ours stay', async () => {
    await inTemporary(async (out) => {
      await writeReport(report(), out)
      const binaries = join(out, 'covdata', 'binaries')
      await mkdir(binaries, { recursive: true })
      await mkdir(join(out, 'covdata', 'tests'))
      for (const name of [`covmeta.${'0'.repeat(32)}`, `covcounters.${'0'.repeat(32)}.0.1`, 'mine.txt'])
        await writeFile(join(binaries, name), 'x')
      await writeFile(join(out, 'mine.txt'), 'x')
      for (const name of ['sources.bin', 'attribution.bin']) await writeFile(join(out, 'covdata', name), 'x')
      await prepareReportFolder(out)
      expect((await readdir(out, { recursive: true })).sort()).toEqual([
        'covdata',
        join('covdata', 'binaries'),
        join('covdata', 'binaries', 'mine.txt'),
        'mine.txt',
      ])
      expect(await compactData([], join(out, 'covdata'))).toEqual([])
      expect(await readdir(binaries)).toEqual(['mine.txt'])
    })
  })
})

describe('a file that is not part of a report', () => {
  it.each([...REPORT_FILES, join('covdata', 'binaries', 'covmeta.x'), join('covdata', 'attribution.bin')])(
    'stays and is named when it is %s',
    async (name) => {
      await inTemporary(async (out) => {
        const path = join(out, name)
        await mkdir(join(path, '..'), { recursive: true })
        await writeFile(path, '{ "$schema": "https://example.com/other.json" }')
        const failure = prepareReportFolder(out)
        await expect(failure).rejects.toThrow(UserError)
        await expect(failure).rejects.toThrow(/is not part of a report, and would be overwritten$/)
        expect(await readFile(path, 'utf8')).toContain('example.com')
      })
    },
  )

  it('is a pipe or a link that has the name of report.json', async () => {
    await inTemporary(async (directory) => {
      const other = join(directory, 'other')
      await writeReport(report(), other)
      for (const [index, make] of [
        (path: string) => execFileSync('mkfifo', [path]),
        (path: string) => symlink(join(other, 'report.json'), path),
      ].entries()) {
        const out = join(directory, `out ${index}`)
        await mkdir(out)
        await make(join(out, 'report.json'))
        await expect(prepareReportFolder(out)).rejects.toThrow(/is not part of a report/)
      }
    })
  })
})

describe('a folder that was prepared', () => {
  const TEXT = 'a file of the user'

  async function fill(folder: string): Promise<void> {
    await mkdir(join(folder, 'covdata', 'binaries'), { recursive: true })
    for (const file of [...REPORT_FILES, join('covdata', 'binaries', 'covmeta.x')])
      await writeFile(join(folder, file), TEXT)
  }

  it.each<[string, RegExp, (out: string, victim: string) => Promise<void>]>([
    [
      'a link',
      /out: .* was replaced by a link to .*out during the run/,
      async (out, victim) => symlink(victim, out, 'junction'),
    ],
    [
      'a link in its path',
      /out: .* was replaced by a link to .*out during the run/,
      async (out, victim) => {
        await rm(dirname(out), { recursive: true })
        await symlink(dirname(victim), dirname(out), 'junction')
      },
    ],
    [
      'another folder',
      /out: .* is not part of a report, and would be overwritten/,
      async (out, victim) => rename(victim, out),
    ],
  ])('is not written to when tests have replaced it by %s', async (_, message, replace) => {
    await inTemporary(async (directory) => {
      const [out, victim] = [join(directory, 'parent', 'out'), join(directory, 'victim', 'out')]
      await fill(victim)
      const { check } = await prepareReportFolder(out)
      await rm(out, { recursive: true })
      await replace(out, victim)
      const [unstored] = await compactData([], join(out, 'covdata'), check)
      expect(unstored?.evidence[0]).toMatch(message)
      await expect(check()).rejects.toThrow(message)
      for (const name of [...REPORT_FILES, join('covdata', 'binaries', 'covmeta.x')])
        expect(await readFile(join(out, name), 'utf8')).toBe(TEXT)
    })
  })

  it('may be removed or made again by the suite', async () => {
    await inTemporary(async (directory) => {
      const out = join(directory, 'out')
      const { check } = await prepareReportFolder(out)
      await rm(out, { recursive: true })
      expect(await compactData([], join(out, 'covdata'), check)).toEqual([])
      await writeReport(report(), out)
      await rename(out, join(directory, 'before'))
      await mkdir(out)
      await writeFile(join(out, 'mine.txt'), '')
      await check()
      await writeReport(report(), out)
      expect((await readdir(out)).sort()).toEqual([...REPORT_FILES, 'mine.txt'].sort())
    })
  })
})

describe('a folder that cannot be written', () => {
  it.each([
    ['full', 'size=16k'],
    ['read-only', 'ro'],
  ])('is refused before any work when its disk is %s', async (_, options) => {
    await inTemporary(async (directory) => {
      const disk = join(directory, 'disk')
      await onDisk(disk, options, async () => {
        await expect(prepareReportFolder(disk)).rejects.toThrow(`out: ${disk} cannot be written`)
        expect(await readdir(disk)).toEqual([])
      })
    })
  })

  it('is refused when nothing can be created there, instead of trying for ever', async () => {
    if (process.platform !== 'linux') return
    await expect(prepareReportFolder('/proc/x/y')).rejects.toThrow('out: cannot create /proc/x/y')
  })
})
