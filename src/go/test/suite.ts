/** @module Running the suite: go test or the user's script. */
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
  if (selection.packages.length === 0) return noTests(selection.leftOut, request.tags)
  return goTest(go, launcher, goTestRequest(request, selection), observer)
}

async function selectTests(tools: SelectionTools, suite: GoTestSuite): Promise<TestSelection> {
  const { cwd, patterns, tags, flags } = suite
  if (!suite.onlyTagged) return { packages: patterns, run: {}, leftOut: 0 }
  return selectTagged(tools, { cwd, patterns, tags, listFlags: flags.listWords })
}

function goTestRequest(suite: GoTestSuite, selection: TestSelection): GoTestRequest {
  const { cwd, tags, flags, overlay, coverpkg, wrapper, binariesData, testsData, timeoutSeconds } = suite
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
    timeoutSeconds,
  }
}
