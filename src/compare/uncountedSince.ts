/**
 * @module What a baseline counted and is in no figure now, although nobody deleted it: the packages that are measured may
 * have changed, or what links them.
 */
import { join } from 'node:path'
import type { DiffSide } from '../diff/measuredSide.js'
import { isThere } from '../support/files.js'
import type { Uncounted } from './baselineComparison.js'
import type { Change } from './change.js'
import type { BaselinePair } from './filePairs.js'

/** Files that are looked for at most, to find out whether there is a checkout. */
const MAX_TRIED = 20

export interface UncountedRequest {
  readonly now: DiffSide
  readonly baseline: {
    readonly side: DiffSide
    /** Absolute: what may be the top of the checkout of both; absent if nothing may. */
    readonly checkout?: string | undefined
  }
  /** Undefined if there is none, or it is not known. */
  readonly change: Change | undefined
}

/** A file of the baseline that is not measured now. */
interface Missing {
  /** In the repository. */
  readonly file: string
  readonly statements: number
}

/** The largest first. */
export async function uncountedSince(
  request: UncountedRequest,
  pairs: readonly BaselinePair[],
): Promise<readonly Uncounted[]> {
  const missing = await missingFiles(request, pairs)
  if (missing.size === 0) return []
  const { baseline, now } = request
  const measured = new Set(now.coverage.packages.map(({ importPath }) => importPath))
  const selected = new Set(now.coverage.notLinked)
  const found = baseline.side.coverage.packages.flatMap(({ importPath, files }): readonly Uncounted[] => {
    const own = files.flatMap(({ path }) => missing.get(path) ?? [])
    if (measured.has(importPath))
      return own.map(({ file, statements }) => ({ name: file, statements, isSelected: false }))
    const statements = own.reduce((sum, file) => sum + file.statements, 0)
    return statements === 0 ? [] : [{ name: importPath, statements, isSelected: selected.has(importPath) }]
  })
  return found.sort((a, b) => b.statements - a.statements)
}

/** The directory, if it has any of the measured files: a job that publishes may have checked out nothing. */
async function checkoutOf({ files }: DiffSide, directory: string | undefined): Promise<string | undefined> {
  if (directory === undefined) return undefined
  for (const { file } of files.slice(0, MAX_TRIED)) if (await isThere(join(directory, file))) return directory
  return undefined
}

/** The files of the baseline that are in no figure now, and are known to be still there, by their paths. */
async function missingFiles(
  { now, baseline, change }: UncountedRequest,
  pairs: readonly BaselinePair[],
): Promise<ReadonlyMap<string, Missing>> {
  const { side } = baseline
  const checkout = await checkoutOf(now, baseline.checkout)
  if (checkout === undefined && (change === undefined || change.truncated)) return new Map()
  const excluded = new Set(now.coverage.excluded?.map(({ path }) => path))
  const places = new Map(side.files.map(({ path, file }) => [path, file]))
  const found = new Map<string, Missing>()
  for (const { after, before } of pairs) {
    const file = before === undefined ? undefined : places.get(before.path)
    if (after !== undefined || before === undefined || file === undefined) continue
    const statements = before.tallies.together.total
    if (statements === 0 || excluded.has(before.path) || change?.gone.has(file) === true) continue
    if (checkout !== undefined && !(await isThere(join(checkout, file)))) continue
    found.set(before.path, { file, statements })
  }
  return found
}
