/** @module Uncovered functions with the places of their files, for lists that editors and terminals can open. */
import { relative } from 'node:path'
import { type UncoveredFunction, uncoveredFunctions } from '../coverage/functions.js'
import { unitOnlyFunctions } from '../coverage/unitOnly.js'
import { forEachLimited } from '../support/parallel.js'
import type { Report } from './report.js'
import { repositoryPaths } from './repositoryFiles.js'

/** How many files are looked for at the same time. */
const PARALLEL_FILES = 16

/** A function with uncovered statements, and where it is. */
export interface PlacedFunction extends UncoveredFunction {
  /** Where the file is for somebody in the working directory; see `placedFunctions`. */
  readonly file: string
}

/**
 * The functions with uncovered statements, the worst first. A file that exists is named by its path from the working
 * directory, another one by its path in the repository, or else as in the coverage model.
 * @param workingDirectory absolute
 */
export async function placedFunctions(
  report: Report,
  workingDirectory: string,
): Promise<readonly PlacedFunction[]> {
  const functions = uncoveredFunctions(report.coverage)
  const places = await filePlaces(
    report,
    functions.map(({ path }) => path),
    workingDirectory,
  )
  return functions.map((fn) => ({ ...fn, file: places.get(fn.path) ?? fn.path }))
}

/** The places of the files with uncovered changed lines, lost coverage, or code that only unit tests cover. */
export async function changePlaces(
  report: Report,
  workingDirectory: string,
): Promise<ReadonlyMap<string, string>> {
  const { patch, baseline } = report.comparison
  const all = [
    ...(patch.value?.files ?? []).filter(({ uncovered }) => uncovered.length > 0),
    ...(baseline.value?.lost ?? []),
    ...unitOnlyFunctions(report.coverage),
  ]
  return filePlaces(
    report,
    all.map(({ path }) => path),
    workingDirectory,
  )
}

/** The places of files, by path: those of files that exist are relative to the working directory. */
export async function filePlaces(
  report: Report,
  paths: readonly string[],
  workingDirectory: string,
): Promise<ReadonlyMap<string, string>> {
  const places = new Map(repositoryPaths(report))
  await forEachLimited([...new Set(paths)], PARALLEL_FILES, async (path) => {
    const place = await report.sources.place(path)
    if (place !== undefined) places.set(path, relative(workingDirectory, place))
  })
  return places
}
