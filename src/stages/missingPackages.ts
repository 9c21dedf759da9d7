/**
 * @module Packages of the baseline that no process has linked which ran, and that those would link which were left out: they
 * are part of the total.
 */
import { join, posix } from 'node:path'
import type { MetaPackage } from '../covdata/format/metaFile.js'
import { textOf } from '../coverage/sourceNames.js'
import type { Sources } from '../coverage/sources.js'
import { type GoCommand, goOutput } from '../go/goCommand.js'
import type { GoPackage } from '../go/packages/packages.js'
import type { LeftOut } from '../go/test/notRun.js'
import { type CarriedFile, type CarriedPackage, UNCERTAIN } from '../impact/carriedUnits.js'
import { groupBy } from '../support/arrays.js'
import { isFile } from '../support/files.js'

export interface MissingRequest {
  readonly leftOut: LeftOut
  /** All packages that should be measured and have code. */
  readonly selected: readonly GoPackage[]
  /** Flags with which the go command finds what is linked, such as -tags. */
  readonly listFlags: readonly string[]
  /** Of the baseline. */
  readonly sources: Pick<Sources, 'read'>
}

/**
 * The packages, with all files that they have to have.
 * @param builds what has been linked, by import path
 */
export async function missingPackages(
  go: GoCommand,
  packages: readonly CarriedPackage[],
  builds: ReadonlyMap<string, readonly MetaPackage[]>,
  request: MissingRequest,
): Promise<readonly GoPackage[]> {
  const listed = new Map(request.selected.map((pkg) => [pkg.importPath, pkg]))
  const missing: GoPackage[] = []
  for (const pkg of packages) {
    const found = listed.get(pkg.importPath)
    const own = builds.get(pkg.importPath) ?? []
    const whole = found && (await wholePackage(found, pkg, own, request))
    if (whole !== undefined) missing.push(whole)
  }
  const carried = new Set(packages.filter(isCarried).map(({ importPath }) => importPath))
  const doubtful = missing.filter(({ importPath }) => !carried.has(importPath) && !builds.has(importPath))
  if (doubtful.length === 0) return missing
  const linked = await linkedByLeftOut(go, carried, request)
  return missing.filter((pkg) => !doubtful.includes(pkg) || linked.has(pkg.importPath))
}

/** Undefined if all of it has been linked. */
async function wholePackage(
  found: GoPackage,
  { files }: CarriedPackage,
  builds: readonly MetaPackage[],
  { sources }: MissingRequest,
): Promise<GoPackage | undefined> {
  const linked = new Set(builds.flatMap(filesOf))
  const lacking = files.filter(({ file: { path } }) => !linked.has(path))
  const others: string[] = []
  // What only builds with tags of their own compile is in no list of its files.
  for (const each of lacking) {
    const name = posix.basename(each.file.path)
    if (!found.files.includes(name) && (await isStillThere(each, join(found.dir, name), sources)))
      others.push(name)
  }
  const isListed = lacking.some(({ file: { path } }) => found.files.includes(posix.basename(path)))
  if (builds.length > 0 && !isListed && others.length === 0) return undefined
  return { ...found, files: [...found.files, ...others].sort() }
}

function filesOf({ records }: MetaPackage): readonly string[] {
  return Array.from({ length: records.length }, (_, fn) => records.sourceFile(fn))
}

/** Whether a file that is compiled with other tags is compiled as before, as far as that is known. */
async function isStillThere(
  carried: CarriedFile,
  place: string,
  sources: Pick<Sources, 'read'>,
): Promise<boolean> {
  if (!(await isFile(place))) return false
  if (hasCarried(carried)) return true
  const [before, now] = await Promise.all([sources.read(carried.file.path), textOf(place)])
  return before.kind === 'found' && now?.equals(before.content) === true
}

function hasCarried({ certainty }: CarriedFile): boolean {
  return certainty.some((each) => each >= UNCERTAIN)
}

function isCarried({ files }: CarriedPackage): boolean {
  return files.some(hasCarried)
}

/**
 * Import paths that test processes which were not started would link, and main packages that what was left out has executed.
 * All are if the go command does not say.
 */
async function linkedByLeftOut(
  go: GoCommand,
  carried: ReadonlySet<string>,
  { leftOut, selected, listFlags }: MissingRequest,
): Promise<Pick<ReadonlySet<string>, 'has'>> {
  const mains = selected.filter(({ name, importPath }) => name === 'main' && carried.has(importPath))
  const roots = [...new Set([...mains.map(({ importPath }) => importPath), ...leftOut.packages])]
  const linked = new Set<string>()
  const args = ['list', '-e', '-deps', '-test', '-f={{.ImportPath}}', ...listFlags, '--', ...roots]
  for (const [first] of groupBy(selected, ({ modulePath }) => modulePath).values()) {
    if (roots.length === 0 || first === undefined) continue
    const output = await goOutput(go, first.dir, args, 'listing what is linked').catch(() => undefined)
    if (output === undefined) return { has: () => true }
    // Packages as they are compiled for a test have its name behind their own.
    for (const line of output.split('\n')) linked.add(line.split(' ', 1)[0] ?? '')
  }
  return linked
}
