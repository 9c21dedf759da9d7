/** @module `suite: tagged`: selects the test functions of files that do not belong to their package without the build tags. */
import type { Launcher } from './launcher.js'
import { type PackageLists, refuseFiles } from '../packages/packages.js'
import type { GoTestSuite, SuitePart } from './suiteRequest.js'
import { listFlags } from './testFlags.js'
import type { TestFunctions } from './testFunctions.js'

/** The longest -run of a package that is split: Windows allows 32 KiB for all arguments, and the limit is the same everywhere. */
export const MAX_PATTERN = 24_000
/** How go list calls the package of files that were named. */
export const OF_FILES = 'command-line-arguments'

/** A package with the top-level tests that run: tests, fuzz tests and examples. */
export interface ChosenPackage {
  readonly importPath: string
  /** Absolute, with slashes. */
  readonly dir: string
  readonly tests: readonly string[]
}

export interface TestSelection {
  /** Import paths of the packages whose tests run, or the user's patterns. */
  readonly packages: readonly string[]
  /** The packages that were chosen for their tests, each of which must run one; empty if patterns were given. */
  readonly chosen: readonly ChosenPackage[]
  /** -test.run patterns by package directory, with slashes; tests in other directories all run. */
  readonly run: Readonly<Record<string, string>>
  /** How many test functions do not run because their files belong to the package without the tags too. */
  readonly leftOut: number
}

export interface SelectionRequest {
  /** Absolute path of the directory with the tests. */
  readonly cwd: string
  readonly patterns: readonly string[]
  /** Comma-separated build tags. */
  readonly tags: string
  /** The value of -tags in GOFLAGS: without the tags, those of them that are left count. */
  readonly inheritedTags: string | undefined
  /** The user's flags that decide which files belong to a package, such as `-mod=vendor`. */
  readonly listFlags: readonly string[]
}

/** What is needed to list packages and their tests. */
export interface SelectionTools {
  readonly packages: PackageLists
  readonly functions: TestFunctions
  readonly launcher: Launcher
}

/**
 * The tests to run with `suite: tagged`.
 * @throws UserError with Go's message for a pattern that names no package, and for one that names a file
 */
export async function selectTagged(
  { packages: lists, functions, launcher }: SelectionTools,
  request: SelectionRequest,
): Promise<TestSelection> {
  const { cwd, patterns, listFlags } = request
  // The package of named files has no import path by which its tests could run.
  await refuseFiles(cwd, patterns)
  const [tagged, untagged] = await Promise.all([
    lists.list(cwd, patterns, [...listFlags, `-tags=${request.tags}`]),
    lists.list(cwd, patterns, [...listFlags, ...withoutTags(request)]),
  ])
  const tests = await functions.of(
    launcher,
    tagged.flatMap((pkg) => pkg.testFiles),
  )
  const plainFiles = new Set(untagged.flatMap((pkg) => pkg.testFiles))
  const found: ChosenPackage[] = []
  let leftOut = 0
  for (const pkg of tagged) {
    const namesIn = (plain: boolean): readonly string[] =>
      pkg.testFiles.filter((file) => plainFiles.has(file) === plain).flatMap((file) => tests.get(file) ?? [])
    const chosen = new Set(namesIn(false))
    leftOut += new Set(namesIn(true).filter((name) => !chosen.has(name))).size
    if (chosen.size === 0) continue
    found.push({
      importPath: pkg.importPath,
      dir: pkg.dir.replaceAll('\\', '/'),
      tests: [...chosen],
    })
  }
  return selectionOf(found, leftOut)
}

/** A package with the tests that a suite without `tagged` would run. */
export interface ListedTests extends ChosenPackage {
  readonly hasTestFiles: boolean
}

/**
 * All packages of a part of the suite, also those without tests.
 * @throws UserError with Go's message for a pattern that names no package
 */
export async function listTested(
  { packages: lists, functions, launcher }: SelectionTools,
  { cwd, patterns, tags, flags }: Pick<SuitePart, 'cwd' | 'patterns' | 'tags'> & Pick<GoTestSuite, 'flags'>,
): Promise<readonly ListedTests[]> {
  const listed = await lists.list(cwd, patterns, listFlags(flags, tags))
  const tests = await functions.of(
    launcher,
    listed.flatMap((pkg) => pkg.testFiles),
  )
  return listed.map(({ importPath, dir, testFiles }) => ({
    importPath,
    dir: dir.replaceAll('\\', '/'),
    tests: [...new Set(testFiles.flatMap((file) => tests.get(file) ?? []))],
    hasTestFiles: testFiles.length > 0,
  }))
}

/** The selection of exactly these tests. */
function selectionOf(chosen: readonly ChosenPackage[], leftOut: number): TestSelection {
  return {
    packages: chosen.map((pkg) => pkg.importPath),
    chosen,
    run: Object.fromEntries(chosen.map(({ dir, tests }) => [dir, runPattern(tests)])),
    leftOut,
  }
}

/** GOFLAGS with one of the tags would make the tagged files belong to their packages in both lists. */
function withoutTags({ tags, inheritedTags }: SelectionRequest): readonly string[] {
  if (inheritedTags === undefined) return []
  const ours = tagsIn(tags)
  return [
    `-tags=${tagsIn(inheritedTags)
      .filter((tag) => !ours.includes(tag))
      .join(',')}`,
  ]
}

/** Go takes blanks for commas too. */
export function tagsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((tag) => tag !== '')
}

/** A -test.run pattern for exactly these tests; Go identifiers need no escaping. */
export function runPattern(names: readonly string[]): string {
  return `^(?:${names.join('|')})$`
}
