/** @module Unpacking bytes in tests, and checking what must hold for any bytes. */
import { lstat, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { ArchiveError } from '../../../src/artifact/archive/archiveError.js'
import { type ArchiveLimits, DEFAULT_LIMITS } from '../../../src/artifact/archive/archiveLimits.js'
import { unpackArchive } from '../../../src/artifact/archive/unpackArchive.js'
import { inTemporary } from '../../helpers/temporary.js'

/**
 * The files of an archive by name, or why it is refused. Whatever is thrown but an ArchiveError is thrown on; what was
 * left on the disk is checked in both cases.
 */
export async function unpacked(
  archive: Uint8Array,
  limits: Partial<ArchiveLimits> = {},
): Promise<ReadonlyMap<string, string> | string> {
  return inTemporary(async (temporary) => {
    const directory = join(temporary, 'data')
    await mkdir(directory)
    const path = join(temporary, 'a.zip')
    await writeFile(path, archive)
    try {
      const { files, bytes, sourceBytes } = await unpackArchive(path, directory, {
        ...DEFAULT_LIMITS,
        ...limits,
      })
      return await contentsOf(directory, files, bytes + sourceBytes)
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error
      expect(await readdir(directory)).toEqual([])
      return error.message
    } finally {
      expect(await readdir(temporary)).toEqual(['a.zip', 'data'])
    }
  })
}

async function contentsOf(
  directory: string,
  files: readonly string[],
  bytes: number,
): Promise<ReadonlyMap<string, string>> {
  const contents = new Map<string, string>()
  for (const name of files) {
    expect((await lstat(join(directory, name))).mode).toBe(0o100600)
    contents.set(name, await readFile(join(directory, name), 'latin1'))
  }
  expect([...contents.values()].join('')).toHaveLength(bytes)
  const entries = await readdir(directory, { withFileTypes: true, recursive: true })
  expect(entries.filter((entry) => entry.isFile())).toHaveLength(files.length)
  return contents
}
