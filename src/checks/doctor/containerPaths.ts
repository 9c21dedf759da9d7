/** @module Finds the path-map that data needs whose files were built in another place, such as a container. */
import { join } from 'node:path'
import type { Pod } from '../../covdata/read/readPods.js'
import { isUnnamed } from '../../coverage/selectedPods.js'
import { findingIfAny } from '../../findings/finding.js'
import { isFile } from '../../support/files.js'
import { pathBelow } from '../../support/pathsWithin.js'
import { type Examined, found } from './examined.js'

/** Files that are looked for. */
const MAX_TRIED = 50

/**
 * Looks for files that Go knows only by where they were built. All others are known by their import paths.
 * @param checkout absolute
 */
export async function pathChecks(pods: readonly Pod[], checkout: string): Promise<readonly Examined[]> {
  const files = pods
    .flatMap((pod) => pod.meta.packages)
    .filter((pkg) => isUnnamed(pkg) && pkg.records.length > 0)
    .map((pkg) => pkg.records.sourceFile(0))
    .filter((file) => pathBelow(checkout, file) === undefined)
  const unique = [...new Set(files)].slice(0, MAX_TRIED)
  const lines = await Promise.all(unique.map((file) => mappingFor(file, checkout)))
  const mappings = [...new Set(lines.filter((line) => line !== undefined))]
  return findingIfAny('foreign-data', 'Files were built in another place than the checkout', unique, {
    detail:
      'Go knows them only by where they were built (go build main.go), so they do not count without path-map.',
    fix:
      mappings.length > 0
        ? `Set path-map (--path-map): ${mappings.join(' ')}`
        : 'No such files are in the checkout: name its directory with --source, or build the package by its import path (go build ./cmd/x).',
  }).map((item) => ({ ...found('paths', item), state: 'problem' as const }))
}

/** The pair for the longest end of the path that is a file of the checkout. */
async function mappingFor(file: string, checkout: string): Promise<string | undefined> {
  const parts = file.replaceAll('\\', '/').split('/')
  for (let from = 1; from < parts.length; from++) {
    const end = parts.slice(from).join('/')
    if (await isFile(join(checkout, end))) return `${parts.slice(0, from).join('/') || '/'}=.`
  }
  return undefined
}
