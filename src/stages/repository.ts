/** @module The repository of a run: where files of the data are. */
import { realpath } from 'node:fs/promises'
import { PathMap, type PathMapping } from '../coverage/pathMap.js'
import { repositoryRoot } from '../coverage/sourceFiles.js'
import type { PackageLocator } from '../go/packages/selection.js'

export interface Repository {
  /** Absolute, without links: its top, or the directory of the modules if that is in none. */
  readonly root: string
  readonly pathMap: PathMap
}

/**
 * The repository of modules.
 * @param top absolute: their directory
 * @param workspace absolute: the checkout on a runner, which has no `.git` in some jobs; undefined elsewhere
 */
export async function repositoryOf(
  top: string,
  workspace: string | undefined,
  pathMap: readonly PathMapping[] = [],
): Promise<Repository> {
  const directory = await realpath(top)
  return { root: (await repositoryRoot(directory, workspace)) ?? directory, pathMap: new PathMap(pathMap) }
}

/** Locates packages where `path-map` says, and others as before. */
export function locatorIn({ root, pathMap }: Repository, locate: PackageLocator): PackageLocator {
  return pathMap.locator(root, locate)
}
