/** @module Uncovered functions with the places of their files, for lists that editors and terminals can open. */
import { relative } from 'node:path'
import { type UncoveredFunction, uncoveredFunctions } from '../coverage/functions.js'
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
  const { coverage, sources } = report
  const functions = uncoveredFunctions(coverage)
  const inRepository = repositoryPaths(report)
  const places = new Map<string, string>()
  const paths = [...new Set(functions.map(({ path }) => path))]
  await forEachLimited(paths, PARALLEL_FILES, async (path) => {
    const place = await sources.place(path)
    if (place !== undefined) places.set(path, relative(workingDirectory, place))
  })
  return functions.map((fn) => ({
    ...fn,
    file: places.get(fn.path) ?? inRepository.get(fn.path) ?? fn.path,
  }))
}
