/** @module The numbers by which the page refers to files. */
import type { CoverageModel } from '../../coverage/model.js'

/** By path in the coverage model. */
export type FileNumbers = ReadonlyMap<string, number>

/** Files are counted from 0, in the order of the packages. */
export function fileNumbers({ packages }: CoverageModel): FileNumbers {
  return new Map(packages.flatMap(({ files }) => files).map(({ path }, number) => [path, number]))
}
