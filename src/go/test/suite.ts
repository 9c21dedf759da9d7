/** @module The suite of a run: which tests, measured how, run by go test or by a script of the user's. */
import type { GoCommand } from '../goCommand.js'
import { type GoTestRequest, goTest } from './goTest.js'
import { type Launcher, quoteForGo } from './launcher.js'
import { runScript } from './script.js'
import type { SuiteObserver } from './suiteObserver.js'
import { type SuiteRun, noTests } from './suiteRun.js'
import type { TestFlags } from './testFlags.js'
import { type TestSelection, selectTagged } from './testSelection.js'

interface SuitePlace {
  /** Absolute: the module with the tests. */
  readonly cwd: string
  /** Absolute: GOCOVERDIR of the programs that the suite starts. */
  readonly binariesData: string
  readonly timeoutSeconds: number
}

export interface ScriptSuite extends SuitePlace {
  readonly kind: 'command'
  /** Bash, one or many lines. */
  readonly script: string
  /** A directory of the run for the script's file. */
  readonly scratch: string
}

export interface GoTestSuite extends SuitePlace {
  readonly kind: 'go test'
  /** Patterns of the go command. */
  readonly patterns: readonly string[]
  /** Comma-separated; empty: none. */
  readonly tags: string
  /** Only test functions that exist with the tags and not without. */
  readonly onlyTagged: boolean
  readonly flags: TestFlags
  /** Takes the place of the user's -overlay, which is in it. */
  readonly overlay: string | undefined
  /** For -coverpkg of the test processes; empty: they are not measured. */
  readonly coverpkg: readonly string[]
  /** Absolute: where the test processes write. */
  readonly testsData: string
  /** How go build inside tests measures; undefined: it does not. */
  readonly nested: NestedBuilds | undefined
}

export interface NestedBuilds {
  /** Go warns of a -coverpkg that a build does not match: empty unless the user's own is to be passed on. */
  readonly coverpkg: readonly string[]
  readonly overlay: string | undefined
}

export type SuiteRequest = ScriptSuite | GoTestSuite

export async function runSuite(
  go: GoCommand,
  launcher: Launcher,
  request: SuiteRequest,
  observer: SuiteObserver,
): Promise<SuiteRun> {
  if (request.kind === 'command') return runScript(go, request, observer)
  const selection = await selectTests(go, launcher, request)
  if (selection.packages.length === 0) return noTests(selection.leftOut, request.tags)
  return goTest(go, launcher, goTestRequest(request, selection), observer)
}

async function selectTests(go: GoCommand, launcher: Launcher, suite: GoTestSuite): Promise<TestSelection> {
  const { cwd, patterns, tags, flags } = suite
  if (!suite.onlyTagged) return { packages: patterns, run: {}, leftOut: 0 }
  return selectTagged(go, launcher, { cwd, patterns, tags, listFlags: flags.listWords })
}

function goTestRequest(suite: GoTestSuite, selection: TestSelection): GoTestRequest {
  const { cwd, tags, flags, overlay, coverpkg, nested, binariesData, testsData, timeoutSeconds } = suite
  return {
    cwd,
    selection,
    tags,
    flags,
    patterns: coverpkg,
    overlay,
    nestedFlags: nested === undefined ? '' : nestedFlags(nested),
    binariesData,
    testsData,
    timeoutSeconds,
  }
}

function nestedFlags({ coverpkg, overlay }: NestedBuilds): string {
  const selection = coverpkg.length === 0 ? [] : [`-coverpkg=${coverpkg.join(',')}`]
  const preserve = overlay === undefined ? [] : [quoteForGo(`-overlay=${overlay}`)]
  return ['-cover', '-covermode=atomic', ...selection, ...preserve].join(' ')
}
