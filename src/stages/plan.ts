/** @module Plans a run: what will be built and what will be measured. */
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
  /** The -coverpkg of the test processes. */
  readonly patterns: readonly string[]
  /** The -coverpkg of the binaries. */
  readonly patternsWithMains: readonly string[]
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
  const [found, chosen] = await Promise.all([
    packages.list(cwd, inputs.packages, inputs.buildFlags.words),
    chosenPackages(packages, inputs),
  ])
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
    selected: distinct([...chosen, ...mains]).filter((pkg) => pkg.hasCode),
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

/** The packages that `coverpkg` names, or all of the module. @param tags more flags of the go command */
export async function chosenPackages(
  packages: PackageLists,
  { workingDirectory, coverpkg, buildFlags }: Inputs,
  tags: readonly string[] = [],
): Promise<readonly GoPackage[]> {
  const wanted = coverpkg.length === 0 ? [EVERYTHING] : coverpkg
  return packages.list(workingDirectory, wanted, [...buildFlags.words, ...tags])
}

function distinct(packages: readonly GoPackage[]): readonly GoPackage[] {
  return [...new Map(packages.map((pkg) => [pkg.importPath, pkg])).values()]
}
