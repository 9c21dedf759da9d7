/** @module What has to be known of the tests once they have run. The build does not need it. */
import { type TestSources, readTestSources, scriptSources } from '../checks/testSources.js'
import { listByGroup } from '../go/packages/groupPatterns.js'
import type { GoPackage } from '../go/packages/packages.js'
import { type LauncherPlace, keptLauncher } from '../go/test/launcher.js'
import type { Inputs } from '../inputs/runInputs.js'
import { type Plan, chosenPackages } from './plan.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'
import { scriptedMains } from './scriptedMains.js'
import type { Ready } from './setUp.js'

export interface TestPlan {
  /** Import paths of all packages that count if anything links them. Undefined: all packages of the module. */
  readonly named: ReadonlySet<string> | undefined
  /** Import paths of main packages whose test binaries start themselves in place of the binary. */
  readonly reExecuted: ReadonlySet<string>
  /** What the tests of each package, or the script, say about the programs that they start. */
  readonly testSources: readonly TestSources[]
}

export interface TestPlanRequest {
  readonly inputs: Inputs
  readonly directories: RunDirectories
}

/**
 * Lists the packages with the tags of the tests, and reads the test files before a test can change them.
 * @throws UserError with Go's message if the tags are not valid
 */
export async function planTests(
  ready: Ready,
  { mains }: Pick<Plan, 'mains'>,
  { inputs, directories }: TestPlanRequest,
  host: RunHost,
): Promise<TestPlan> {
  const { packages, modules } = ready
  const tags = inputs.tags === '' ? [] : [`-tags=${inputs.tags}`]
  const flags = [...inputs.buildFlags.words, ...tags]
  const [tested, testing, chosen] = await Promise.all([
    listByGroup(modules.groups, inputs.packages, async (cwd, own) => packages.list(cwd, own, flags)),
    inputs.command === undefined
      ? // What is wrong with the patterns is reported where the tests run.
        listByGroup(modules.testGroups, inputs.testPackages, async (cwd, own) =>
          packages.list(cwd, own, [...inputs.testFlags.listWords, ...tags]).catch(() => []),
        )
      : [],
    Promise.all([chosenPackages(ready, inputs), chosenPackages(ready, inputs, tags)]),
  ])
  // What is wrong with the files is reported when the tests are selected.
  await readFunctions(ready, testing.flat(), launcherPlace(ready, directories, host)).catch(() => undefined)
  return {
    named:
      inputs.coverpkg.length === 0
        ? undefined
        : new Set([...chosen.flat(), ...mains].map((pkg) => pkg.importPath)),
    reExecuted: await scriptedMains(tested.flat(), async () => {
      const loaded = await listByGroup(modules.groups, inputs.packages, async (cwd, own) =>
        packages.listWithTests(cwd, own, flags),
      )
      return loaded.flat()
    }),
    testSources:
      inputs.command === undefined
        ? await readTestSources(testing.flat(), inputs.testDirectory)
        : [scriptSources(inputs.command)],
  }
}

/** Reads the test functions if an earlier run has built the launcher, which needs the standard library otherwise. */
async function readFunctions(
  { go, functions }: Ready,
  testing: readonly GoPackage[],
  place: Omit<LauncherPlace, 'overlay'>,
): Promise<void> {
  const files = testing.flatMap((pkg) => pkg.testFiles)
  const launcher = files.length === 0 ? undefined : await keptLauncher(go, place)
  if (launcher !== undefined) await functions.of(launcher, files)
}

/** Where the launcher is kept, and what builds it. */
export function launcherPlace(
  { pinned, keptPlace }: Ready,
  { scratch }: RunDirectories,
  { arch }: RunHost,
): Omit<LauncherPlace, 'overlay'> {
  return { toolCacheDir: keptPlace, arch, goVersion: pinned.info.version, scratch }
}
