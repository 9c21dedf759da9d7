/** @module The measured modules and their go.mod files in the repository, where a figure for a whole module can be shown. */
import { realpath } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { parseDirectives } from '../go/packages/modFile.js'
import { MAX_MOD_FILE } from '../go/packages/moduleTree.js'
import type { TestOutcome } from '../go/test/suiteResult.js'
import { pathBelow } from '../support/pathsWithin.js'
import { readRegularFile } from '../support/regularFile.js'
import { objectFormat } from './objectFormat.js'
import { type FileHashes, hashesOf, repositoryRoot } from './sourceFiles.js'

/** A go.mod in the repository, and its content when the module was measured. */
export interface ModuleFile extends FileHashes {
  /** Path in the repository, with slashes: `tools/go.mod`. */
  readonly file: string
  /** The line with the module's path, 1-based. */
  readonly line: number
}

/** A measured module. */
export interface MeasuredModule {
  readonly path: string
  /** Absolute: where it was when it was measured; undefined if its data was merged. */
  readonly dir?: string | undefined
  /** Its go.mod in the repository; undefined if it is not known to be there. */
  readonly file?: ModuleFile | undefined
  /** Where it is in the repository, if only an earlier report says so. */
  readonly directory?: string | undefined
  /** Its tests in merged data, by outcome; undefined if they are not known, and for a run, whose suite has them. */
  readonly tests?: Readonly<Record<TestOutcome, number>> | undefined
}

/** Where a module is in the repository, with slashes: `.` for its top; undefined if that is not known. */
export function moduleDirectory({
  file,
  directory,
}: Pick<MeasuredModule, 'file' | 'directory'>): string | undefined {
  return file === undefined ? directory : posix.dirname(file.file)
}

/**
 * The go.mod of a module; undefined if it is not in a repository.
 * @param moduleDir absolute
 * @param workspace absolute: the checkout on a runner; undefined elsewhere
 */
export async function findModuleFile(
  moduleDir: string,
  workspace: string | undefined,
  platform: NodeJS.Platform,
): Promise<ModuleFile | undefined> {
  const directory = await realpath(moduleDir).catch(() => undefined)
  const root = directory === undefined ? undefined : await repositoryRoot(directory, workspace)
  if (directory === undefined || root === undefined) return undefined
  const absolute = join(directory, 'go.mod')
  const file = pathBelow(root, absolute)
  if (file === undefined) return undefined
  // A link, or whatever tests have put there, is not what the repository has under this name.
  const content = await readRegularFile(absolute, MAX_MOD_FILE).catch(() => undefined)
  const line = parseDirectives(content?.toString() ?? '').find(({ verb }) => verb === 'module')?.line
  if (content === undefined || line === undefined) return undefined
  return { file, line, ...hashesOf(content, platform, await objectFormat(root)) }
}
