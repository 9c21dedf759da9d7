/** @module Symbolic links to what changed: a file that changes behind a link changes at both paths. */
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { pathBelow } from '../support/pathsWithin.js'
import type { ChangedPath } from './fileEffects.js'

/**
 * The changes again, by the paths that links give them.
 * @param root absolute, without links
 * @param links paths in the repository
 */
export async function changedLinks(
  root: string,
  links: readonly string[],
  changed: readonly ChangedPath[],
): Promise<readonly ChangedPath[]> {
  if (changed.length === 0) return []
  const found: ChangedPath[] = []
  for (const link of links) {
    const target = pathBelow(root, await realpath(join(root, link)).catch(() => root))
    if (target === undefined) continue
    for (const { path, kind } of changed) {
      const rest =
        path === target ? '' : path.startsWith(`${target}/`) ? path.slice(target.length) : undefined
      if (rest === undefined || changed.some((each) => each.path === `${link}${rest}`)) continue
      // Whether Go code is another package there is not looked into.
      found.push({ path: `${link}${rest}`, kind, isLink: path.endsWith('.go') })
    }
  }
  return found
}
