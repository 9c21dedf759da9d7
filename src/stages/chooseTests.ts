/**
 * @module Chooses the tests of a run: those that the change can affect, by the data of an earlier run. Whatever is missing for
 * it means that all tests run; it never costs the run.
 */
import type { Known } from '../compare/comparison.js'
import { findRepository } from '../git/gitCommand.js'
import { commitExists } from '../git/commits.js'
import { ensureCommit } from '../git/mergeBase.js'
import { GitProblem } from '../git/gitProblem.js'
import { inheritedFlag } from '../go/inheritedFlag.js'
import { type Launcher, buildLauncher } from '../go/test/launcher.js'
import { testsOfPart } from '../go/test/narrowing.js'
import { selectTests } from '../go/test/suite.js'
import { OF_FILES } from '../go/test/testSelection.js'
import type { Affected } from '../impact/affected.js'
import type { ChosenTests, EarlierRun } from '../impact/chosenTests.js'
import { areShards } from '../impact/lostShards.js'
import { RULES } from '../impact/rules.js'
import type { DeclaredTest } from '../impact/testFacts.js'
import type { Inputs } from '../inputs/runInputs.js'
import { describeError } from '../support/errors.js'
import { plainLine } from '../support/plainText.js'
import { affectedTests } from './affectedTests.js'
import { withStoredTexts } from './baselineSide.js'
import { countedAgain } from './countedAgain.js'
import type { OwnFolders } from './workingTree.js'
import type { Plan } from './plan.js'
import { settingsOf } from './recordImpact.js'
import { short } from './runBaseline.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'
import type { Ready } from './setUp.js'
import { suiteParts } from './suiteParts.js'
import { launcherPlace } from './testPlan.js'

/** An earlier run whose data may decide. */
export interface FoundRun {
  readonly earlier: EarlierRun
  /** Its name, and its commit if somebody else than its data knows it. */
  readonly baseline: { readonly name: string; readonly commit?: string | undefined }
}

/** What the choice of tests needs from outside. */
export interface ImpactSource {
  /** Why all tests run whatever changed, as a clause; undefined: only those run that the change can affect. */
  readonly everything: string | undefined
  /** Finds the earlier run, or why there is none, as a clause. */
  readonly find: () => Promise<Known<FoundRun>>
  /** Whether a commit that the clone does not have may be fetched. */
  readonly mayFetch: boolean
  /** Absolute: folders in the working tree that are no part of the change, such as that of the earlier report. */
  readonly own: OwnFolders
}

export interface ChoiceRequest {
  readonly ready: Ready
  readonly plan: Pick<Plan, 'patterns'>
  readonly inputs: Inputs
  readonly directories: RunDirectories
  /** Absolute: the folder of the report. */
  readonly outDirectory: string
  readonly host: RunHost
  readonly source: ImpactSource
}

/** Reasons of a change that are named. */
const MAX_REASONS = 3

export async function chooseTests(request: ChoiceRequest): Promise<ChosenTests> {
  const impossible = impossibleBecause(request)
  if (impossible !== undefined) return everything(impossible)
  try {
    return await chosen(request)
  } catch (error) {
    // The data may be damaged, and git may not answer: then it is as if there were none.
    return everything(`the data of the baseline cannot be used: ${describeError(error)}`)
  }
}

async function chosen(request: ChoiceRequest): Promise<ChosenTests> {
  const { ready, inputs, directories, outDirectory, host, source } = request
  const found = await source.find()
  if (found.value === undefined) return everything(source.everything ?? found.reason)
  const { earlier: read, baseline } = found.value
  const { legs } = read.data
  const [leg] = legs
  if (leg?.commit === undefined) return everything('the data of the baseline is of no commit')
  const { commit } = leg
  if (legs.length > 1 && !areShards(legs)) return everything('the data of the baseline is of several runs')
  if (baseline.commit !== undefined && baseline.commit !== commit)
    return everything(`the data of the baseline is of ${short(commit)}, not of its own commit`)
  if (!(await hasCommit(ready.modules.top, commit, host, source.mayFetch)))
    return everything(`the commit of the baseline, ${short(commit)}, is not in the clone`)
  const launcher = await buildLauncher(ready.go, {
    ...launcherPlace(ready, directories, host),
    overlay: undefined,
  })
  const suite = await testsOfSuite(request, launcher)
  if (suite === undefined) return everything('test-packages names files')
  const affected = await affectedTests(read, {
    env: host.env,
    suite,
    settings: legs.map((each) => ({
      ...settingsOf(inputs, { go: ready.pinned.info }, host.env),
      // Which part of the suite a job ran there does not matter.
      ...(each.settings.shard === undefined ? {} : { shard: each.settings.shard }),
    })),
    directory: ready.modules.top,
    host,
    tools: { go: ready.go, launcher, own: [outDirectory, ready.binDir, ...source.own] },
  })
  // Once the clone has the commit, it has the earlier texts as well.
  const earlier = { ...read, side: await withStoredTexts(read.side, [ready.modules.top], host) }
  const { root } = await findRepository(ready.modules.top, host)
  const again = source.everything === undefined ? await countedAgain(earlier, root) : undefined
  if (again !== undefined) return everything(again)
  const choice = { earlier, baseline: { name: plainLine(baseline.name), commit }, affected }
  if (source.everything !== undefined)
    return {
      ...everything(source.everything),
      ...(affected.everything.length === 0 ? { checked: choice } : {}),
    }
  return affected.everything.length > 0
    ? everything(...reasonsOf(affected))
    : { kind: 'selection', ...choice }
}

/** Why no test may be left out whatever changed. */
function impossibleBecause({ ready: { pinned }, inputs }: ChoiceRequest): string | undefined {
  const { command, inProcess, testFlags } = inputs
  if (command !== undefined) return 'the suite is a command, whose tests are not known'
  if (!inProcess) return 'in-process is false, so what test processes execute is not known'
  if (testFlags.selectsTests || testFlags.skipsTests) return 'test-flags choose tests by -run or -skip'
  if (testFlags.benchmarks) return 'test-flags run benchmarks, which are not tests'
  return inheritedFlag(pinned.goFlags, 'run') === undefined ? undefined : 'GOFLAGS choose tests by -run'
}

function everything(...reasons: readonly string[]): ChosenTests {
  return { kind: 'everything', reasons: reasons.map(plainLine) }
}

function reasonsOf({ everything: all }: Affected): readonly string[] {
  const shown = all.slice(0, MAX_REASONS).map(({ rule, what }) => `${RULES[rule].what} (${what})`)
  const left = all.length - shown.length
  return left > 0 ? [...shown, `${left} more of the kind`] : shown
}

/** Whether the clone has a commit, or has it now. */
async function hasCommit(
  directory: string,
  commit: string,
  host: RunHost,
  mayFetch: boolean,
): Promise<boolean> {
  const repository = await findRepository(directory, host)
  if (!mayFetch) return commitExists(repository, commit)
  try {
    await ensureCommit(repository, commit)
    return true
  } catch (error) {
    if (error instanceof GitProblem) return false
    throw error
  }
}

/** The test functions that would run without a choice; undefined if files are named in place of packages. */
async function testsOfSuite(
  { ready, plan, inputs }: ChoiceRequest,
  launcher: Launcher,
): Promise<readonly DeclaredTest[] | undefined> {
  const tools = { packages: ready.packages, functions: ready.functions, launcher }
  const { testFlags: flags } = inputs
  const inheritedTags = inheritedFlag(ready.pinned.goFlags, 'tags')
  const found: DeclaredTest[] = []
  // The directory for data does not matter: nothing is run.
  for (const part of await suiteParts(ready, inputs, plan, '')) {
    const whole = await selectTests(tools, { inheritedTags, flags }, part)
    for (const { importPath, tests } of await testsOfPart(tools, { ...part, flags }, whole)) {
      if (importPath === OF_FILES) return undefined
      found.push(...tests.map((name) => ({ importPath, name })))
    }
  }
  return found
}
