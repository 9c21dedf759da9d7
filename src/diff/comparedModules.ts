/** @module Whether two measurements are of different modules, so that little can be compared. */
import type { DiffSide } from './measuredSide.js'

/** The modules of two measurements that have none in common. */
export interface DifferentModules {
  /** In the order of their packages, separated by commas. */
  readonly before: string
  readonly after: string
}

/** Returns undefined if they have a module in common, or the modules of one are not known. */
export function differentModules(before: DiffSide, after: DiffSide): DifferentModules | undefined {
  const [earlier, later] = [modulesOf(before), modulesOf(after)]
  if (earlier.length === 0 || later.length === 0 || earlier.some((path) => later.includes(path)))
    return undefined
  return { before: earlier.join(', '), after: later.join(', ') }
}

function modulesOf({ coverage: { packages } }: DiffSide): readonly string[] {
  return [...new Set(packages.map(({ modulePath }) => modulePath))].filter((path) => path !== '')
}
