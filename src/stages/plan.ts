/** @module Plans a run: what will be built and what will be measured. */
import type { BuildPart } from '../go/build/binaries.js'
import { EVERYTHING, absolutePatterns, listByGroup } from '../go/packages/groupPatterns.js'
import { type ModuleGroup, type Modules, modulesWithin } from '../go/packages/modules.js'
import { type GoPackage, refuseFiles } from '../go/packages/packages.js'
import { importPatterns, modulePattern, withMains } from '../go/packages/selection.js'
import type { Inputs } from '../inputs/runInputs.js'
import { UserError } from '../support/errors.js'
import type { Ready } from './setUp.js'

export interface Plan {
  /** The main packages that are built. */
  readonly mains: readonly GoPackage[]
  /** The same as they are built: a part for each group of modules that has any. */
  readonly parts: readonly BuildPart[]
  /** The names that the user gives to binaries, by the import paths of their main packages. */
  readonly names: ReadonlyMap<string, string>
  /** The packages that should be measured and have code; the main packages that are built always are. */
  readonly selected: readonly GoPackage[]
  /** For -coverpkg: everything that is measured. */
  readonly patterns: readonly string[]
  /** The same with the main packages. */
  readonly patternsWithMains: readonly string[]
}

/**
 * Selects the packages to build and to measure.
 * @throws UserError with Go's message if a pattern matches no package, and if the packages input names no main package
 */
export async function planRun({ packages, modules }: Ready, inputs: Inputs): Promise<Plan> {
  const { groups, measured } = modules
  const flags = inputs.buildFlags.words
  const patterns = await patternsOf(modules, inputs)
  const [found, chosen] = await Promise.all([
    listByGroup(groups, inputs.packages, async (cwd, own) => {
      await refuseFiles(cwd, own)
      return packages.list(cwd, own, flags)
    }),
    chosenPackages({ packages, modules }, inputs),
  ])
  const mains = found.map((listed) => listed.filter((pkg) => pkg.name === 'main' && pkg.hasCode))
  const all = mains.flat()
  if (all.length === 0 && inputs.packages.join() !== EVERYTHING) {
    throw new UserError(
      `packages: there is no main package in ${inputs.packages.join(' ')}`,
      'Name main packages, such as ./cmd/server. To measure a library, leave packages unset.',
    )
  }
  const paths = all.map((main) => main.importPath)
  const parts = groups.map(async (group, i): Promise<BuildPart> => {
    const own = mains[i] ?? []
    const within = await coverpkgOf(modules, group, inputs, patterns)
    const names = own.map((main) => main.importPath)
    return { cwd: group.cwd, mains: own, patterns: withMains(within, measured, names) }
  })
  return {
    mains: all,
    parts: (await Promise.all(parts)).filter((part) => part.mains.length > 0),
    names: await namesOf({ packages, modules }, inputs),
    selected: distinct([...chosen, ...all]).filter((pkg) => pkg.hasCode),
    patterns,
    patternsWithMains: withMains(patterns, measured, paths),
  }
}

/** The -coverpkg patterns of a run: the user's, or all packages of the modules. */
async function patternsOf({ groups, measured }: Modules, { coverpkg }: Inputs): Promise<readonly string[]> {
  if (coverpkg.length === 0) return measured.map(modulePattern)
  return importPatterns(measured, await absolutePatterns(groups, coverpkg))
}

/**
 * The patterns for a group, without those of modules that its builds cannot contain: the go command would warn of them.
 * @param patterns of the run
 */
export async function coverpkgOf(
  { groups, measured, testGroups }: Modules,
  group: ModuleGroup,
  { coverpkg }: Inputs,
  patterns: readonly string[],
): Promise<readonly string[]> {
  const isKnown = coverpkg.length === 0 && (groups.length > 1 || testGroups.length > 1)
  return isKnown ? (await modulesWithin(group, measured)).map(modulePattern) : patterns
}

/** @throws UserError for a name in front of anything but one main package, and for a package with two names */
async function namesOf(
  { packages, modules }: Pick<Ready, 'packages' | 'modules'>,
  inputs: Inputs,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const { name, pattern } of inputs.binaryNames) {
    const listed = await listByGroup(modules.groups, [pattern], async (cwd, own) =>
      packages.list(cwd, own, inputs.buildFlags.words),
    )
    const [pkg] = listed.flat()
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

/** The packages that `coverpkg` names, or all of the modules. @param tags more flags of the go command */
export async function chosenPackages(
  { packages, modules }: Pick<Ready, 'packages' | 'modules'>,
  { coverpkg, buildFlags }: Inputs,
  tags: readonly string[] = [],
): Promise<readonly GoPackage[]> {
  const wanted = coverpkg.length === 0 ? [EVERYTHING] : coverpkg
  const listed = await listByGroup(modules.groups, wanted, async (cwd, own) =>
    packages.list(cwd, own, [...buildFlags.words, ...tags]),
  )
  return distinct(listed.flat())
}

function distinct(packages: readonly GoPackage[]): readonly GoPackage[] {
  return [...new Map(packages.map((pkg) => [pkg.importPath, pkg])).values()]
}
