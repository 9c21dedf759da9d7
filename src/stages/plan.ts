/** @module What is built and what is measured, before anything is. */
import type { GoPackage, PackageLists } from '../go/packages/packages.js'
import { coveragePatterns, withMains } from '../go/packages/selection.js'
import type { Inputs } from '../inputs/runInputs.js'
import { UserError } from '../support/errors.js'
import type { Ready } from './setUp.js'

export interface Plan {
  /** The main packages that are built. */
  readonly mains: readonly GoPackage[]
  /** Import paths of the packages that are to be measured and have code. */
  readonly selected: readonly string[]
  /** For -coverpkg of the test processes. */
  readonly patterns: readonly string[]
  /** For -coverpkg of the binaries. */
  readonly patternsWithMains: readonly string[]
  /** Import paths of mains whose tests start themselves as the binary. */
  readonly reExecuted: ReadonlySet<string>
}

/** Every package below a directory, in the go command's words. */
const EVERYTHING = './...'

/** @throws UserError with Go's words for patterns that match no package, and where no main package was named */
export async function planRun({ packages, modules: { measured } }: Ready, inputs: Inputs): Promise<Plan> {
  const cwd = inputs.workingDirectory
  const patterns = coveragePatterns(measured, inputs.coverpkg, cwd)
  const { found, tested, chosen } = await listAll(packages, inputs)
  const mains = found.filter((pkg) => pkg.name === 'main' && pkg.hasCode)
  if (mains.length === 0 && inputs.packages.join() !== EVERYTHING) {
    throw new UserError(
      `packages: there is no main package among ${inputs.packages.join(' ')}`,
      'Name programs, such as ./cmd/server; a library is measured without packages.',
    )
  }
  return {
    mains,
    // Tests by testscript, of whatever origin, run the test binary under the names of commands.
    reExecuted: new Set(tested.filter(usesTestscript).map((pkg) => pkg.importPath)),
    selected: chosen.filter((pkg) => pkg.hasCode).map((pkg) => pkg.importPath),
    patterns,
    patternsWithMains: withMains(
      patterns,
      measured,
      mains.map((main) => main.importPath),
    ),
  }
}

interface Listed {
  /** What `packages` names, as the binaries are built. */
  readonly found: readonly GoPackage[]
  /** The same, as the tests are built. */
  readonly tested: readonly GoPackage[]
  /** What `coverpkg` names. */
  readonly chosen: readonly GoPackage[]
}

async function listAll(packages: PackageLists, inputs: Inputs): Promise<Listed> {
  const cwd = inputs.workingDirectory
  const flags = inputs.buildFlags.words
  const wanted = inputs.coverpkg.length === 0 ? [EVERYTHING] : inputs.coverpkg
  const tags = inputs.tags === '' ? [] : [`-tags=${inputs.tags}`]
  const [found, tested, chosen] = await Promise.all([
    packages.list(cwd, inputs.packages, flags),
    packages.list(cwd, inputs.packages, [...flags, ...tags]),
    packages.list(cwd, wanted, flags),
  ])
  return { found, tested, chosen }
}

function usesTestscript(pkg: GoPackage): boolean {
  return pkg.testImports.some((path) => path.endsWith('/testscript'))
}
