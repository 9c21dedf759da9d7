/** @module Plans a run: what will be built and what will be measured. */
import { type TestSources, readTestSources, scriptSources } from '../checks/testSources.js'
import type { GoPackage, PackageLists } from '../go/packages/packages.js'
import { coveragePatterns, withMains } from '../go/packages/selection.js'
import type { Inputs } from '../inputs/runInputs.js'
import { UserError } from '../support/errors.js'
import type { Ready } from './setUp.js'

export interface Plan {
  /** The main packages that are built. */
  readonly mains: readonly GoPackage[]
  /** The names that the user gives to binaries, by the import paths of their main packages. */
  readonly names: ReadonlyMap<string, string>
  /** The packages that should be measured and have code; the main packages that are built always are. */
  readonly selected: readonly GoPackage[]
  /** Import paths of all packages that count if anything links them. Undefined: all packages of the module. */
  readonly named: ReadonlySet<string> | undefined
  /** The -coverpkg of the test processes. */
  readonly patterns: readonly string[]
  /** The -coverpkg of the binaries. */
  readonly patternsWithMains: readonly string[]
  /** Import paths of main packages whose test binaries start themselves in place of the binary. */
  readonly reExecuted: ReadonlySet<string>
  /** What the tests of each package, or the script, say about the programs that they start. */
  readonly testSources: readonly TestSources[]
}

/** The go command's pattern for every package below a directory. */
const EVERYTHING = './...'

/**
 * Selects the packages to build and to measure.
 * @throws UserError with Go's message if a pattern matches no package, and if the packages input names no main package
 */
export async function planRun({ packages, modules: { measured } }: Ready, inputs: Inputs): Promise<Plan> {
  const cwd = inputs.workingDirectory
  const patterns = coveragePatterns(measured, inputs.coverpkg, cwd)
  const { found, tested, testing, chosen, chosenWithTags } = await listAll(packages, inputs)
  const mains = found.filter((pkg) => pkg.name === 'main' && pkg.hasCode)
  if (mains.length === 0 && inputs.packages.join() !== EVERYTHING) {
    throw new UserError(
      `packages: there is no main package in ${inputs.packages.join(' ')}`,
      'Name main packages, such as ./cmd/server. To measure a library, leave packages unset.',
    )
  }
  return {
    mains,
    names: await namesOf(packages, inputs),
    // Tests with testscript (there are several forks of it) run the test binary under the names of commands.
    reExecuted: new Set(tested.filter(usesTestscript).map((pkg) => pkg.importPath)),
    selected: distinct([...chosen, ...mains]).filter((pkg) => pkg.hasCode),
    named:
      inputs.coverpkg.length === 0
        ? undefined
        : new Set([...chosen, ...chosenWithTags, ...mains].map((pkg) => pkg.importPath)),
    testSources:
      inputs.command === undefined
        ? await readTestSources(testing, inputs.testDirectory)
        : [scriptSources(inputs.command)],
    patterns,
    patternsWithMains: withMains(
      patterns,
      measured,
      mains.map((main) => main.importPath),
    ),
  }
}

/** @throws UserError for a name in front of anything but one main package, and for a package with two names */
async function namesOf(packages: PackageLists, inputs: Inputs): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const { name, pattern } of inputs.binaryNames) {
    const [pkg] = await packages.list(inputs.workingDirectory, [pattern], inputs.buildFlags.words)
    if (pkg?.name !== 'main')
      throw new UserError(
        `packages: ${pattern}, which is to be called ${name}, is not a main package`,
        'Write the name in front of a main package, such as server=./cmd/server.',
      )
    const other = names.get(pkg.importPath)
    if (other !== undefined)
      throw new UserError(`packages: ${pattern} has two names, ${other} and ${name}`, 'Keep one of them.')
    names.set(pkg.importPath, name)
  }
  return names
}

interface Listed {
  /** The packages that `packages` names, with the flags of the binaries. */
  readonly found: readonly GoPackage[]
  /** The same packages, with the tags of the tests. */
  readonly tested: readonly GoPackage[]
  /** The packages whose tests run, with their tags; none if the suite is a script. */
  readonly testing: readonly GoPackage[]
  /** The packages that `coverpkg` names. */
  readonly chosen: readonly GoPackage[]
  /** The same, with the tags of the tests. */
  readonly chosenWithTags: readonly GoPackage[]
}

async function listAll(packages: PackageLists, inputs: Inputs): Promise<Listed> {
  const cwd = inputs.workingDirectory
  const flags = inputs.buildFlags.words
  const wanted = inputs.coverpkg.length === 0 ? [EVERYTHING] : inputs.coverpkg
  const tags = inputs.tags === '' ? [] : [`-tags=${inputs.tags}`]
  const testCwd = inputs.testDirectory
  const [found, tested, testing, chosen, chosenWithTags] = await Promise.all([
    packages.list(cwd, inputs.packages, flags),
    packages.list(cwd, inputs.packages, [...flags, ...tags]),
    inputs.command === undefined
      ? // What is wrong with the patterns is reported where the tests run.
        packages.list(testCwd, inputs.testPackages, [...inputs.testFlags.listWords, ...tags]).catch(() => [])
      : [],
    packages.list(cwd, wanted, flags),
    packages.list(cwd, wanted, [...flags, ...tags]),
  ])
  return { found, tested, testing, chosen, chosenWithTags }
}

function distinct(packages: readonly GoPackage[]): readonly GoPackage[] {
  return [...new Map(packages.map((pkg) => [pkg.importPath, pkg])).values()]
}

function usesTestscript(pkg: GoPackage): boolean {
  return pkg.testImports.some((path) => path.endsWith('/testscript'))
}
