/** @module `suite: tagged`: selects the test functions that do not exist without the build tags. */
import type { GoCommand } from '../goCommand.js'
import { type Launcher, listTests } from './launcher.js'
import type { GoPackage, PackageLists } from '../packages/packages.js'

export interface TestSelection {
  /** Import paths of the packages whose tests run, or the user's patterns. */
  readonly packages: readonly string[]
  /** -test.run patterns by package directory, with slashes; tests in other directories all run. */
  readonly run: Readonly<Record<string, string>>
  /** How many test functions do not run because they exist without the tags too. */
  readonly leftOut: number
}

export interface SelectionRequest {
  /** Absolute path of the directory with the tests. */
  readonly cwd: string
  readonly patterns: readonly string[]
  /** Comma-separated build tags. */
  readonly tags: string
  /** The user's flags that decide which files belong to a package, such as `-mod=vendor`. */
  readonly listFlags: readonly string[]
}

/** What is needed to list packages and their tests. */
export interface SelectionTools {
  readonly go: GoCommand
  readonly packages: PackageLists
  readonly launcher: Launcher
}

/**
 * The tests to run with `suite: tagged`.
 * @throws UserError with Go's message for a pattern that names no package
 */
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

/** A -test.run pattern for exactly these tests; Go identifiers need no escaping. */
export function runPattern(names: readonly string[]): string {
  return `^(?:${names.join('|')})$`
}

function filesByPackage(packages: readonly GoPackage[]): ReadonlyMap<string, readonly string[]> {
  return new Map(packages.map((pkg) => [pkg.importPath, pkg.testFiles]))
}
