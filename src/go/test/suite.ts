/** @module Running the suite: go test or the user's script. */
import { relative } from 'node:path'
import type { Log } from '../../support/log.js'
import { nestedModulesWith, tagsOfTestFiles } from './buildTags.js'
import { MAX_PLACES, failurePlaces } from './failurePlaces.js'
import { type GoTestRequest, goTest } from './goTest.js'
import type { GoCommand } from '../goCommand.js'
import { runScript } from './script.js'
import type { SuiteObserver } from './suiteObserver.js'
import type { GoTestSuite, SuiteRequest } from './suiteRequest.js'
import { type SuiteRun, noTests } from './suiteRun.js'
import { placeTests } from './testPlaces.js'
import { type SelectionTools, type TestSelection, selectTagged } from './testSelection.js'

/** What runs the suite, and what lists its packages and tests. */
export interface SuiteTools extends SelectionTools {
  readonly go: GoCommand
}

/** Failed tests whose lines are looked for. */
const MAX_LINES = 10_000

/**
 * Runs the suite. A failing suite is a result, not an error.
 * @throws UserError if the packages with the tests cannot be listed
 */
export async function runSuite(
  tools: SuiteTools,
  request: SuiteRequest,
  observer: SuiteObserver,
): Promise<SuiteRun> {
  const { go, launcher } = tools
  if (request.kind === 'command') return runScript(go, request, observer)
  const selection = await selectTests(tools, request)
  if (selection.packages.length === 0) {
    const known = await tagsOfTestFiles(request.cwd)
    const flags = go.env.GITHUB_ACTIONS !== 'true'
    // test-directory is relative to the top of the checkout.
    const base = (flags ? undefined : go.env.GITHUB_WORKSPACE) ?? request.cwd
    const modules = await nestedModulesWith(request.tags, request.cwd)
    const nested = modules.map((module) => relative(base, module).replaceAll('\\', '/'))
    return noTests({ tags: request.tags, leftOut: selection.leftOut, known, nested, flags })
  }
  const run = await goTest(go, launcher, goTestRequest(request, selection), observer)
  return observer.stop.aborted ? run : withPlaces(tools, request, run, observer.log)
}

/** Adds where tests are and where they failed, as far as their output says so, and logs errors at the first such places. */
async function withPlaces(
  { functions: known, launcher, packages: lists }: SelectionTools,
  { cwd, root, patterns, tags, flags }: GoTestSuite,
  run: SuiteRun,
  log: Log,
): Promise<SuiteRun> {
  const { packages } = run.result
  const ran = new Set(packages.filter(({ outcome }) => outcome !== 'none').map((pkg) => pkg.importPath))
  const tagFlags = tags === '' ? [] : [`-tags=${tags}`]
  const all = await lists.list(cwd, patterns, [...flags.listWords, ...tagFlags]).catch(() => [])
  const listed = all.filter((pkg) => ran.has(pkg.importPath))
  const directories = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]))
  const failures = await failurePlaces(packages, directories, MAX_LINES)
  for (const { message, place } of failures.slice(0, MAX_PLACES)) log.error(message, place)
  const files = listed.flatMap((pkg) => pkg.testFiles)
  // Where tests are is no reason to lose what they did.
  const functions = await known.of(launcher, files).catch(() => new Map<string, readonly string[]>())
  const placed = await placeTests(packages, { root, cwd, listed, functions, failures })
  return { ...run, result: { ...run.result, packages: placed } }
}

async function selectTests(tools: SelectionTools, suite: GoTestSuite): Promise<TestSelection> {
  const { cwd, patterns, tags, inheritedTags, flags } = suite
  if (!suite.onlyTagged) return { packages: patterns, run: {}, leftOut: 0 }
  return selectTagged(tools, { cwd, patterns, tags, inheritedTags, listFlags: flags.listWords })
}

function goTestRequest(suite: GoTestSuite, selection: TestSelection): GoTestRequest {
  const { cwd, tags, flags, overlay, coverpkg, wrapper } = suite
  const { binariesData, testsData, variables, goTempDir, timeoutSeconds } = suite
  return {
    cwd,
    selection,
    tags,
    flags,
    patterns: coverpkg,
    overlay,
    wrapper,
    binariesData,
    testsData,
    variables,
    goTempDir,
    timeoutSeconds,
  }
}
