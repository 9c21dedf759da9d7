/** @module Measured files in a checkout of which nothing is recorded: data without a manifest, and files of other places. */
import { join } from 'node:path'
import { type PlacedModule, modulesBelow } from '../go/packages/modulesBelow.js'
import { isFile, isThere } from '../support/files.js'
import { forEachLimited } from '../support/parallel.js'
import { pathBelow } from '../support/pathsWithin.js'
import type { CoverageModel } from './model.js'
import type { PathMap } from './pathMap.js'

/** How many files are looked for at the same time. */
const PARALLEL_FILES = 16

/** A checkout in which files are looked for when data is merged. */
export interface Checkout {
  /** Absolute, without links: the top of the repository; undefined if nothing is known. */
  readonly root: string | undefined
  readonly pathMap: PathMap
}

/**
 * The paths in the repository of measured files, by their paths in the model: where `path-map` says, or where the file is
 * in its module. Nobody knows whether they have the content that was measured.
 * @param known paths of files that need not be looked for
 */
export async function locateFiles(
  { packages }: CoverageModel,
  known: ReadonlySet<string>,
  checkout: Checkout,
): Promise<ReadonlyMap<string, string>> {
  const paths = packages.flatMap((pkg) => pkg.files).map(({ path }) => path)
  return locatePaths(
    paths.filter((path) => !known.has(path)),
    checkout,
  )
}

/** The paths in the repository of measured files, by their paths in the model. */
export async function locatePaths(
  paths: readonly string[],
  { root, pathMap }: Checkout,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const sought: string[] = []
  for (const path of paths) {
    const place = pathMap.find(path) ?? (root === undefined ? undefined : pathBelow(root, path))
    if (place === undefined) sought.push(path)
    else found.set(path, place)
  }
  if (root === undefined || sought.length === 0 || !(await isCheckout(root))) return found
  const modules = await modulesBelow(root)
  await forEachLimited(sought, PARALLEL_FILES, async (path) => {
    const place = await placeIn(root, modules, path)
    if (place !== undefined) found.set(path, place)
  })
  return found
}

/** Other directories, which may be somebody's home, are not searched for modules. */
async function isCheckout(root: string): Promise<boolean> {
  const marks = await Promise.all(['.git', 'go.mod', 'go.work'].map((name) => isThere(join(root, name))))
  return marks.includes(true)
}

async function placeIn(
  root: string,
  modules: readonly PlacedModule[],
  path: string,
): Promise<string | undefined> {
  // Nested modules have longer paths than the one that they are in.
  const owners = modules.filter((module) => path.startsWith(`${module.path}/`))
  for (const { path: modulePath, directory } of owners.toSorted((a, b) => b.path.length - a.path.length)) {
    const place = pathBelow(root, join(root, directory, path.slice(modulePath.length + 1)))
    if (place !== undefined && (await isFile(join(root, place)))) return place
  }
  return undefined
}
