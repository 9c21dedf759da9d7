/**
 * @module Finds folders with coverage data below a directory. Whoever ran the tests may have put anything there, so links are
 * not followed, and depth and number are limited.
 */
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { byteOrderOf } from '../bytes/byteOrder.js'
import { readdir } from '../bytes/fileSystem.js'

const MAX_DEPTH = 16
const MAX_FOLDERS = 10_000

/** The name of any file that counts. */
const DATA_NAME = /^(?:live\.)?cov(?:meta|counters)\./

/** Whether a file of that name is coverage data, or half of one that its process could not finish. */
export function isDataName(name: string): boolean {
  return DATA_NAME.test(name.replace(/^tmp\./, ''))
}

/** Read, write and search for the owner. */
const OWN = 0o700

export interface DataFolders {
  /** Absolute paths of the folders that contain data, a folder before those in it. */
  readonly folders: readonly string[]
  /** Folders that were not searched, because they cannot be read or are beyond a limit. */
  readonly leftOut: readonly string[]
}

/**
 * Finds the folders with data below a directory, without the directory itself.
 * @param directory absolute
 * @param repair whether a folder that cannot be read gets a mode with which its owner can
 */
export async function dataFoldersBelow(directory: string, repair = true): Promise<DataFolders> {
  const folders: string[] = []
  const leftOut: string[] = []
  let searched = 0
  let level: readonly string[] = [directory]
  for (let depth = 0; level.length > 0; depth++) {
    const next: string[] = []
    for (const folder of level) {
      // Those that follow are beyond the limit too, and there may be very many.
      if (searched++ > MAX_FOLDERS) return { folders, leftOut: [...leftOut, `${folder} …`] }
      const found = depth > MAX_DEPTH ? undefined : await contentOf(folder, repair)
      if (found === undefined) leftOut.push(folder)
      else {
        if (found.hasData && depth > 0) folders.push(folder)
        for (const name of found.folders) next.push(join(folder, name))
      }
    }
    level = next
  }
  return { folders, leftOut }
}

interface Content {
  readonly hasData: boolean
  /** Names of subfolders, sorted. */
  readonly folders: readonly string[]
}

/** @returns undefined if the folder cannot be read, not even after a change of its mode */
async function contentOf(folder: string, repair: boolean): Promise<Content | undefined> {
  const entries = await entriesOf(folder).catch(async () => {
    if (!repair) return undefined
    await chmod(folder, OWN).catch(() => undefined)
    return entriesOf(folder).catch(() => undefined)
  })
  if (entries === undefined) return undefined
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return {
    hasData: entries.some((entry) => !entry.isDirectory() && DATA_NAME.test(entry.name)),
    folders: folders.sort(byteOrderOf(folders)),
  }
}

async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true })
}
