/** The data that a report merges: none of it is overwritten, and missing data is reported. */
import { mkdir, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/support/errors.js'
import { mergedReport } from '../helpers/merged.js'
import { type Program, entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { inTemporary } from '../helpers/temporary.js'
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

describe('a GOCOVERDIR with subdirectories', () => {
  it('is read without them, whatever they are called', async () => {
    await inTemporary(async (directory) => {
      await writeCounters(directory, await writeMeta(directory, program('m/p')), entriesOf([1]))
      for (const name of ['tests', 'binaries']) await mkdir(join(directory, name))
      const { coverage } = await reportOf([directory], join(directory, 'out'))
      expect(coverage.tallies.together).toEqual({ covered: 1, total: 1 })
    })
  })
})

describe('a binary that started but left no counters', () => {
  it('is reported for data that was collected earlier', async () => {
    await inTemporary(async (directory) => {
      await writeCounters(directory, await writeMeta(directory, program('m/cli')), entriesOf([1]))
      await writeMeta(directory, program('m/server'))
      const { findings } = await reportOf([directory], join(directory, 'out'))
      expect(findings).toMatchObject([{ code: 'process-without-counters', evidence: ['m/server'] }])
    })
  })
})

describe('thousands of unreadable files', () => {
  it('are all reported', async () => {
    await expect(reportsUnreadableFiles(3000)).resolves.toBeUndefined()
  })
})
