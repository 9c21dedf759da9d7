/** @module Which tests run: with `suite: tagged` the test functions that exist with the tags and not without. */
import type { GoCommand } from '../goCommand.js'
import { type Launcher, listTests } from './launcher.js'
import type { GoPackage, PackageLists } from '../packages/packages.js'

export interface TestSelection {
  /** Import paths of the packages whose tests run, or the user's own patterns. */
  readonly packages: readonly string[]
  /** A -test.run pattern for each package directory, with slashes; other directories run everything. */
  readonly run: Readonly<Record<string, string>>
  /** Test functions that exist without the tags too and do not run. */
  readonly leftOut: number
}

export interface SelectionRequest {
  /** Absolute: the module with the tests. */
  readonly cwd: string
  readonly patterns: readonly string[]
  /** Comma-separated. */
  readonly tags: string
  /** Flags of the user's that decide which files belong to a package (`-mod=vendor`). */
  readonly listFlags: readonly string[]
}

/** What lists packages and their tests. */
export interface SelectionTools {
  readonly go: GoCommand
  readonly packages: PackageLists
  readonly launcher: Launcher
}

/** @throws UserError with Go's words for patterns that match no package */
export async function selectTagged(
  { go, packages: lists, launcher }: SelectionTools,
  request: SelectionRequest,
): Promise<TestSelection> {
  const { cwd, patterns, listFlags } = request
  const [tagged, untagged] = await Promise.all([
    lists.list(cwd, patterns, [...listFlags, `-tags=${request.tags}`]),
    lists.list(cwd, patterns, listFlags),
  ])
  const [withTags, without] = await Promise.all(
    [tagged, untagged].map((packages) => listTests(launcher, go, filesByPackage(packages))),
  )
  const packages: string[] = []
  const run: Record<string, string> = {}
  let leftOut = 0
  for (const pkg of tagged) {
    const plain = new Set(without?.get(pkg.importPath))
    const names = [...new Set(withTags?.get(pkg.importPath))]
    const chosen = names.filter((name) => !plain.has(name))
    leftOut += names.length - chosen.length
    if (chosen.length === 0) continue
    packages.push(pkg.importPath)
    run[pkg.dir.replaceAll('\\', '/')] = runPattern(chosen)
  }
  return { packages, run, leftOut }
}

/** Names are Go identifiers: nothing in them needs escaping. */
export function runPattern(names: readonly string[]): string {
  return `^(?:${names.join('|')})$`
}

function filesByPackage(packages: readonly GoPackage[]): ReadonlyMap<string, readonly string[]> {
  return new Map(packages.map((pkg) => [pkg.importPath, pkg.testFiles]))
}
