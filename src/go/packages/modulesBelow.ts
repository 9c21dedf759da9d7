/** @module The modules in a checkout, without the go command. */
import { type Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { readRegularFile } from '../../support/regularFile.js'
import { modulePathIn } from './modFile.js'
import { MAX_MOD_FILE } from './moduleTree.js'

/** A module in the repository. */
export interface PlacedModule {
  /** Module path. */
  readonly path: string
  /** Its directory in the repository, with slashes; empty for the repository's root. */
  readonly directory: string
}

/** More than the largest repositories have where modules are. */
const MAX_DIRECTORIES = 20_000
/** Directories without modules of the repository. */
const OTHERS = /^(?:[._].*|testdata|vendor|node_modules)$/

/**
 * The modules in a directory and below it, those with the shortest paths first.
 * @param root absolute
 * @param named names of directories that are searched although modules of the repository are rarely there: `_examples`
 */
export async function modulesBelow(
  root: string,
  named: readonly string[] = [],
): Promise<readonly PlacedModule[]> {
  const found: PlacedModule[] = []
  const directories = ['']
  for (let i = 0; i < Math.min(directories.length, MAX_DIRECTORIES); i++) {
    const directory = directories[i] ?? ''
    const entries = await readdir(join(root, directory), { withFileTypes: true }).catch((): Dirent[] => [])
    if (entries.some((entry) => entry.name === 'go.mod' && !entry.isDirectory())) {
      const path = await modulePathOf(join(root, directory, 'go.mod'))
      if (path !== undefined) found.push({ path, directory })
    }
    for (const entry of entries)
      if (entry.isDirectory() && (named.includes(entry.name) || !OTHERS.test(entry.name)))
        directories.push(posix.join(directory, entry.name))
  }
  return found
}

async function modulePathOf(file: string): Promise<string | undefined> {
  const text = await readRegularFile(file, MAX_MOD_FILE).catch(() => undefined)
  return text === undefined ? undefined : modulePathIn(text.toString('utf8'))
}
