/** @module Running the suite: go test or the user's script. */
import { relative } from 'node:path'
import type { Log } from '../../support/log.js'
import { nestedModulesWith, tagsOfTestFiles } from './buildTags.js'
import { MAX_PLACES, failurePlaces } from './failurePlaces.js'
import { type GoTestRequest, goTest } from './goTest.js'
import { runScript } from './script.js'
import type { SuiteObserver } from './suiteObserver.js'
import type { GoTestSuite, SuiteRequest } from './suiteRequest.js'
import { type SuiteRun, noTests } from './suiteRun.js'
import { type SelectionTools, type TestSelection, selectTagged } from './testSelection.js'

/**
 * Runs the suite. A failing suite is a result, not an error.
 * @throws UserError if the packages with the tests cannot be listed
 */
export async function runSuite(
  tools: SelectionTools,
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
  if (!observer.stop.aborted) await annotateFailures(tools, request, run, observer.log)
  return run
}

/** Logs errors at the places where tests failed, as far as their output names them. */
async function annotateFailures(
  { packages: lists }: SelectionTools,
  { cwd, tags, flags }: GoTestSuite,
  { result }: SuiteRun,
  log: Log,
): Promise<void> {
  const failed = result.packages.filter((pkg) => pkg.outcome === 'fail')
  if (failed.length === 0) return
  const paths = failed.slice(0, MAX_PLACES).map((pkg) => pkg.importPath)
  const listed = await lists.list(cwd, paths, [...flags.listWords, `-tags=${tags}`]).catch(() => [])
  const directories = new Map(listed.map((pkg) => [pkg.importPath, pkg.dir]))
  for (const { message, place } of await failurePlaces(failed, directories)) log.error(message, place)
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
