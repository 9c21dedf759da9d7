/** @module Unit tests beside the suite: go test once more, without the tags, with data in a directory of its own. */
import { join } from 'node:path'
import { inheritedWords } from '../go/inheritedFlag.js'
import { listByGroup } from '../go/packages/groupPatterns.js'
import { PackageLists } from '../go/packages/packages.js'
import { joinedPackages } from '../go/test/joinedRuns.js'
import { joinedFindings } from '../go/test/quarantineUse.js'
import { withUnitTests } from '../go/test/shardSelection.js'
import type { AgreeOnPlan } from '../go/test/sharding.js'
import { type SuiteRun, noTestRan } from '../go/test/suiteRun.js'
import type { TestPackage } from '../go/test/suiteResult.js'
import { tagsIn } from '../go/test/testSelection.js'
import type { Inputs } from '../inputs/runInputs.js'
import type { FixedDirectory } from '../preserve/fixedDirectory.js'
import { makeDirectory } from '../support/directories.js'
import type { BuildOutcome } from './build.js'
import type { Plan } from './plan.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'
import type { Ready } from './setUp.js'
import { type TestRequest, test } from './test.js'

/** Less time is not worth a start. */
const MIN_SECONDS = 1

/**
 * Runs the unit tests in the time that the suite has left. Failing tests are a result, not an error.
 * @param suite has run already
 * @param fixed where processes without GOCOVERDIR write: to the unit tests' data from now on
 * @returns the suite with the unit tests; their findings say so
 */
export async function testUnits(
  ready: Ready,
  plan: Plan,
  { inputs, directories }: TestRequest,
  built: BuildOutcome,
  { suite, fixed }: { readonly suite: SuiteRun; readonly fixed: FixedDirectory | undefined },
  host: RunHost,
): Promise<SuiteRun> {
  const timeoutSeconds = inputs.timeoutSeconds - suite.result.seconds
  if (host.stop.aborted || timeoutSeconds < MIN_SECONDS) return suite
  const own = await unitDirectories(directories)
  await fixed?.redirect(own.binariesData)
  const request = {
    inputs: unitInputs(inputs, timeoutSeconds),
    directories: own,
    title: 'Run the unit tests',
  }
  const untagged = withoutOurTags(ready, inputs.tags)
  if (!(await hasPackages(untagged, request.inputs))) return joined(suite, noTestRan())
  const { agreeOnPlan: agree } = host
  // Their plan is not that of the suite.
  const unitHost = agree === undefined ? host : { ...host, agreeOnPlan: ofUnitTests(agree) }
  return joined(suite, await test(untagged, plan, request, built, unitHost))
}

/** Without a package, go test fails with words of its own: all files of a module of tests may have the tags. */
async function hasPackages({ modules, packages }: Ready, inputs: Inputs): Promise<boolean> {
  const { testPackages, testFlags } = inputs
  const listed = await listByGroup(modules.testGroups, testPackages, async (cwd, own) =>
    packages.list(cwd, own, testFlags.listWords),
  )
  return listed.flat().length > 0
}

function ofUnitTests(agree: AgreeOnPlan): AgreeOnPlan {
  return async (part, make) => agree(`unit${part}`, make)
}

async function unitDirectories(directories: RunDirectories): Promise<RunDirectories> {
  const { root, unitData } = directories
  const own = { go: join(root, 'unit-go'), scratch: join(root, 'unit-scratch') }
  for (const directory of Object.values(own)) await makeDirectory(directory)
  return { ...directories, ...own, binariesData: unitData, testsData: unitData }
}

/** What follows -args is for flags that the integration tests define. */
function unitInputs(inputs: Inputs, timeoutSeconds: number): Inputs {
  const testFlags = { ...inputs.testFlags, args: [] }
  const rest = { command: undefined, tags: '', suite: 'all', inProcess: true, attribution: 'off' } as const
  return { ...inputs, ...rest, testFlags, timeoutSeconds }
}

/** GOFLAGS may have the tags as well. */
function withoutOurTags(ready: Ready, tags: string): Ready {
  const ours = tagsIn(tags)
  const words = inheritedWords(ready.pinned.goFlags).flatMap((word) => {
    const own = /^--?tags=(.*)$/.exec(word)?.[1]
    if (own === undefined) return word
    const left = tagsIn(own).filter((tag) => !ours.includes(tag))
    return left.length === 0 ? [] : `-tags=${left.join(',')}`
  })
  const goFlags = words.map((word) => (word.includes(' ') ? `'${word}'` : word)).join(' ')
  if (words.join() === inheritedWords(ready.pinned.goFlags).join()) return ready
  const go = { ...ready.go, env: { ...ready.go.env, GOFLAGS: goFlags } }
  return {
    ...ready,
    go,
    // The lists of the run are those with the tags.
    packages: new PackageLists(go),
    pinned: { ...ready.pinned, goFlags },
  }
}

function asUnitTests(pkg: TestPackage): TestPackage {
  return { ...pkg, tests: pkg.tests.map((each) => ({ ...each, unit: true })) }
}

function joined(suite: SuiteRun, unit: SuiteRun): SuiteRun {
  const [one, other] = [suite.result, unit.result]
  return {
    result: {
      ...one,
      passed: one.passed && other.passed,
      exitCode: one.exitCode === 0 ? other.exitCode : one.exitCode,
      timedOut: one.timedOut || other.timedOut,
      seconds: one.seconds + other.seconds,
      packages: joinedPackages([...one.packages, ...other.packages.map(asUnitTests)]),
      // They ran as unit tests.
      leftOut: 0,
      ...(one.shard === undefined || other.shard === undefined
        ? {}
        : { shard: withUnitTests(one.shard, other.shard, other.packages) }),
    },
    findings: joinedFindings(
      suite.findings,
      unit.findings
        // A report on all shards finds out whether any unit test ran.
        .filter(({ code }) => code !== 'shard-empty')
        .map((item) => ({ ...item, title: `Unit tests: ${item.title}` })),
    ),
  }
}
