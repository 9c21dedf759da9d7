/** @module What is excluded from a run, whose sources are where the go command found them. */
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pod } from '../covdata/read/readPods.js'
import type { PackageLocator } from '../go/packages/selection.js'
import { forEachLimited } from '../support/parallel.js'
import { pathBelow } from '../support/pathsWithin.js'
import type { ExclusionRules } from './exclusionRules.js'
import { Exclusions } from './exclusions.js'
import { type SourceNames, filesByPackage, textOf } from './sourceNames.js'

/** How many packages are looked at at the same time. */
const PARALLEL_PACKAGES = 8

export interface RunExclusionsRequest {
  readonly pods: readonly Pod[]
  /** Import paths of the measured packages. */
  readonly measured: ReadonlySet<string>
  /** Those whose sources have been read for `names`. */
  readonly linked: ReadonlySet<string>
  readonly names: SourceNames
  readonly locate: PackageLocator
  /** Absolute, without links: where the paths that globs match begin; undefined if nothing is known. */
  readonly root: string | undefined
}

/** Finds what the rules and the comments in the sources exclude. */
export async function runExclusions(
  rules: ExclusionRules,
  { pods, measured, linked, names, locate, root }: RunExclusionsRequest,
): Promise<Exclusions> {
  const exclusions = new Exclusions(rules)
  // Nothing else is worth another look at all files.
  if (rules.globs.length + names.texts.size === 0 && measured.size === linked.size) return exclusions
  await forEachLimited(
    [...filesByPackage(pods, measured)],
    PARALLEL_PACKAGES,
    async ([importPath, files]) => {
      const located = locate(importPath)
      const directory = located === undefined ? undefined : await realpath(located).catch(() => undefined)
      for (const name of files) {
        const path = `${importPath}/${name}`
        const place = directory === undefined ? undefined : join(directory, name)
        const isRead = linked.has(importPath) || place === undefined
        const text = isRead ? names.texts.get(path) : await textOf(place)
        const file = root === undefined || place === undefined ? undefined : pathBelow(root, place)
        exclusions.add(path, file ?? path, text)
      }
    },
  )
  return exclusions
}
