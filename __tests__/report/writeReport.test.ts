import { execFileSync } from 'node:child_process'
import { lstat, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/support/errors.js'
import { writeReport } from '../../src/report/writeReport.js'
import { report } from '../helpers/report.js'
import { inTemporary } from '../helpers/temporary.js'

const FILES = [
  'badge.json',
  'badge.svg',
  'cobertura.xml',
  'coverage.out',
  'ctrf.json',
  'index.html',
  'junit.xml',
  'lcov.info',
  'report.json',
  'report.schema.json',
  'sonar.xml',
  'summary.md',
]
/** The files of a report without a suite that go test ran. */
const FILES_WITHOUT_TESTS = FILES.filter((name) => !['ctrf.json', 'junit.xml'].includes(name))

describe('writeReport', () => {
  it('writes every file, and the schema where report.json says it is', async () => {
    await inTemporary(async (directory) => {
      const out = join(directory, 'a', 'b')
      await writeReport(report(), out)
      expect((await readdir(out)).sort()).toEqual(FILES)
      const { $schema } = JSON.parse(await readFile(join(out, 'report.json'), 'utf8')) as { $schema: string }
      expect(JSON.parse(await readFile(join(out, $schema), 'utf8'))).toHaveProperty('definitions')
    })
  })

  it('removes files of an earlier report, and touches nothing else', async () => {
    await inTemporary(async (directory) => {
      await writeReport(report(), directory)
      await writeFile(join(directory, 'mine.txt'), 'mine')
      await writeReport(report({ suite: undefined }), directory)
      expect((await readdir(directory)).sort()).toEqual([...FILES_WITHOUT_TESTS, 'mine.txt'].sort())
    })
  })

  it('names the directory that it cannot write to', async () => {
    await inTemporary(async (directory) => {
      const file = join(directory, 'file')
      await writeFile(file, '')
      const failure = writeReport(report(), join(file, 'out'))
      await expect(failure).rejects.toThrow(UserError)
      await expect(failure).rejects.toThrow(`the report could not be written to ${join(file, 'out')}`)
      const taken = join(directory, 'taken')
      await mkdir(join(taken, 'report.json'), { recursive: true })
      await expect(writeReport(report(), taken)).rejects.toThrow(UserError)
      // No half-written file is left behind either.
      expect(await readdir(taken)).toEqual(['report.json'])
    })
  })

  it('neither waits for a pipe nor follows a link that was left in its place', async () => {
    await inTemporary(async (directory) => {
      const [target, out] = [join(directory, 'target'), join(directory, 'out')]
      await writeFile(target, 'mine')
      await mkdir(out)
      for (const name of ['report.json', 'report.json.tmp']) await symlink(target, join(out, name))
      for (const name of ['summary.md', 'summary.md.tmp', 'junit.xml'])
        execFileSync('mkfifo', [join(out, name)])
      await writeReport(report({ suite: undefined }), out)
      expect(await readFile(target, 'utf8')).toBe('mine')
      expect((await lstat(join(out, 'report.json'))).isFile()).toBe(true)
      expect((await lstat(join(out, 'summary.md'))).isFile()).toBe(true)
      expect((await readdir(out)).filter((name) => !FILES.includes(name))).toEqual([
        'report.json.tmp',
        'summary.md.tmp',
      ])
    })
  })
})
