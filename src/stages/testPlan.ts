/** @module What has to be known of the tests once they have run. The build does not need it. */
import { type TestSources, readTestSources, scriptSources } from '../checks/testSources.js'
import type { TestedPackage } from '../go/packages/packages.js'
import type { Inputs } from '../inputs/runInputs.js'
import { type Plan, chosenPackages } from './plan.js'
import type { Ready } from './setUp.js'

export interface TestPlan {
  /** Import paths of all packages that count if anything links them. Undefined: all packages of the module. */
  readonly named: ReadonlySet<string> | undefined
  /** Import paths of main packages whose test binaries start themselves in place of the binary. */
  readonly reExecuted: ReadonlySet<string>
  /** What the tests of each package, or the script, say about the programs that they start. */
  readonly testSources: readonly TestSources[]
}

/**
 * Lists the packages with the tags of the tests, and reads the test files before a test can change them.
 * @throws UserError with Go's message if the tags are not valid
 */
export async function planTests(
  { packages }: Ready,
  { mains }: Pick<Plan, 'mains'>,
  inputs: Inputs,
): Promise<TestPlan> {
  const tags = inputs.tags === '' ? [] : [`-tags=${inputs.tags}`]
  const [tested, testing, chosen] = await Promise.all([
    packages.listWithTests(inputs.workingDirectory, inputs.packages, [...inputs.buildFlags.words, ...tags]),
    inputs.command === undefined
      ? // What is wrong with the patterns is reported where the tests run.
        packages
          .list(inputs.testDirectory, inputs.testPackages, [...inputs.testFlags.listWords, ...tags])
          .catch(() => [])
      : [],
    Promise.all([chosenPackages(packages, inputs), chosenPackages(packages, inputs, tags)]),
  ])
  return {
    named:
      inputs.coverpkg.length === 0
        ? undefined
        : new Set([...chosen.flat(), ...mains].map((pkg) => pkg.importPath)),
    // Tests with testscript (there are several forks of it) run the test binary under the names of commands.
    reExecuted: new Set(tested.filter(usesTestscript).map((pkg) => pkg.importPath)),
    testSources:
      inputs.command === undefined
        ? await readTestSources(testing, inputs.testDirectory)
        : [scriptSources(inputs.command)],
  }
}

function usesTestscript(pkg: TestedPackage): boolean {
  return pkg.testImports.some((path) => path.endsWith('/testscript'))
}
