/** @module What is at paths of a repository. */
import type { Stats } from 'node:fs'
import { lstat, readlink, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ObjectFormat, objectFormat } from '../coverage/objectFormat.js'
import { MAX_SOURCE_LENGTH, blobOf } from '../coverage/sourceFiles.js'
import { forEachLimited } from '../support/parallel.js'
import { readRegularFile } from '../support/regularFile.js'
import { ABSENT, DIRECTORY } from './impactData.js'

const PARALLEL_FILES = 8

/**
 * The states of paths, as in FileState.
 * @param root absolute
 */
export async function fileStates(
  root: string,
  paths: Iterable<string>,
  platform: NodeJS.Platform,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const format = await objectFormat(root)
  await forEachLimited([...new Set(paths)], PARALLEL_FILES, async (path) => {
    found.set(path, await stateOf(join(root, path), platform, format))
  })
  return found
}

async function stateOf(path: string, platform: NodeJS.Platform, format: ObjectFormat): Promise<string> {
  const found = await lstat(path).catch(() => undefined)
  if (found === undefined) return ABSENT
  if (found.isDirectory()) return DIRECTORY
  if (found.isSymbolicLink()) return linkState(path, platform, format)
  if (!found.isFile()) return 'other'
  return contentState(path, found, platform, format)
}

async function contentState(
  path: string,
  { size, mtimeMs }: Stats,
  platform: NodeJS.Platform,
  format: ObjectFormat,
): Promise<string> {
  const content = await readRegularFile(path, MAX_SOURCE_LENGTH).catch(() => undefined)
  return content === undefined ? `${size} bytes of ${mtimeMs}` : blobOf(content, platform, format)
}

const LINK = 'link '

export function isLink(state: string): boolean {
  return state.startsWith(LINK)
}

/** Where a link leads, and the file there. */
async function linkState(path: string, platform: NodeJS.Platform, format: ObjectFormat): Promise<string> {
  const target = await readlink(path).catch(() => '')
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() !== true) return `${LINK}${target}`
  const real = await realpath(path)
  return `${LINK}${target} ${await contentState(real, found, platform, format)}`
}
