/** @module The suite of a run: which tests, measured how, run by go test or by a script of the user's. */
import type { Inputs } from '../../inputs/runInputs.js'
import type { Log } from '../../support/log.js'
import type { RunDirectories } from '../../stages/runDirectories.js'
import type { GoCommand } from '../goCommand.js'
import { type GoTestRequest, goTest } from './goTest.js'
import type { Overlays } from '../../preserve/preserving.js'
import { type Launcher, quoteForGo } from './launcher.js'
import { runScript } from './script.js'
import { type SuiteRun, noTests } from './suiteRun.js'
import { type TestSelection, selectTagged } from './testSelection.js'

export interface SuiteRequest {
  readonly inputs: Inputs
  readonly directories: RunDirectories
  /** For -coverpkg of the test processes, and of builds inside tests with the mains added. */
  readonly patterns: readonly string[]
  readonly patternsWithMains: readonly string[]
  /** By which programs and tests keep their counters. */
  readonly overlays: Overlays | undefined
}

export async function runSuite(
  go: GoCommand,
  launcher: Launcher,
  request: SuiteRequest,
  log: Log,
  stop: AbortSignal,
): Promise<SuiteRun> {
  const { inputs, directories } = request
  if (inputs.command !== undefined) {
    const { binariesData, scratch } = directories
    const { command: script, testDirectory: cwd, timeoutSeconds } = inputs
    return runScript({ script, cwd, env: go.env, binariesData, tempDir: scratch, timeoutSeconds }, log, stop)
  }
  const selection = await selectTests(go, launcher, inputs)
  if (selection.packages.length === 0) return noTests(selection.leftOut, inputs.tags)
  return goTest(go, launcher, goTestRequest(request, selection), log, stop)
}

async function selectTests(go: GoCommand, launcher: Launcher, inputs: Inputs): Promise<TestSelection> {
  const { testPackages: patterns, tags, testFlags, testDirectory: cwd } = inputs
  // A -run of the user's decides by itself; without tags there is nothing that only tags bring.
  if (inputs.suite === 'all' || tags === '' || testFlags.selectsTests)
    return { packages: patterns, run: {}, leftOut: 0 }
  return selectTagged(go, launcher, { cwd, patterns, tags, listFlags: testFlags.listWords })
}

function goTestRequest(
  { inputs, directories, patterns, patternsWithMains, overlays }: SuiteRequest,
  selection: TestSelection,
): GoTestRequest {
  const { testDirectory: cwd, tags, testFlags: flags, timeoutSeconds } = inputs
  const { binariesData, testsData } = directories
  return {
    cwd,
    selection,
    tags,
    flags,
    patterns: inputs.inProcess ? patterns : [],
    overlay: overlays?.tests,
    nestedFlags: inputs.testBuilds ? nestedFlags(inputs, patternsWithMains, overlays?.nested) : '',
    binariesData,
    testsData,
    timeoutSeconds,
  }
}

/** Go warns of a -coverpkg that a build does not match: only the user's own is passed on. */
function nestedFlags(inputs: Inputs, patterns: readonly string[], overlay: string | undefined): string {
  const coverpkg = inputs.coverpkg.length === 0 ? [] : [`-coverpkg=${patterns.join(',')}`]
  const preserve = overlay === undefined ? [] : [quoteForGo(`-overlay=${overlay}`)]
  return ['-cover', '-covermode=atomic', ...coverpkg, ...preserve].join(' ')
}
