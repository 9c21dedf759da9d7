/** @module Symbolic links to what changed: a file that changes behind a link changes at both paths. */
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { pathBelow } from '../support/pathsWithin.js'
import type { ChangedPath } from './fileEffects.js'

/** How many links a path may lead through: one that leads back to itself has paths without end. */
const MAX_LINKS = 4

/**
 * The changes again, by the paths that links give them, also links that are behind others.
 * @param root absolute, without links
 * @param links paths in the repository
 */
export async function changedLinks(
  root: string,
  links: readonly string[],
  changed: readonly ChangedPath[],
): Promise<readonly ChangedPath[]> {
  if (changed.length === 0) return []
  const targets: (readonly [link: string, target: string])[] = []
  for (const link of links) {
    const target = pathBelow(root, await realpath(join(root, link)).catch(() => root))
    if (target !== undefined) targets.push([link, target])
  }
  const seen = new Set(changed.map(({ path }) => path))
  const found: ChangedPath[] = []
  for (let round = 0, last = changed; round < MAX_LINKS && last.length > 0; round++) {
    const next: ChangedPath[] = []
    for (const [link, target] of targets)
      for (const { path, kind } of last) {
        const rest =
          path === target ? '' : path.startsWith(`${target}/`) ? path.slice(target.length) : undefined
        if (rest === undefined || seen.has(`${link}${rest}`)) continue
        seen.add(`${link}${rest}`)
        // Whether Go code is another package there is not looked into.
        next.push({ path: `${link}${rest}`, kind, isLink: path.endsWith('.go') })
      }
    found.push(...next)
    last = next
  }
  return found
}
