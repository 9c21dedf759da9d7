/** @module Runs the suite: the user's tests, by go test or by a script. */
import { OutputScan } from '../checks/outputScan.js'
import { buildLauncher } from '../go/test/launcher.js'
import { runSuite } from '../go/test/suite.js'
import type { SuiteRequest } from '../go/test/suiteRequest.js'
import type { SuiteRun } from '../go/test/suiteRun.js'
import type { Inputs } from '../inputs/runInputs.js'
import type { Overlays } from '../preserve/preserving.js'
import type { Plan } from './plan.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'
import type { Ready } from './setUp.js'

/** Runs the suite. A failing suite is a result, not an error. */
export async function test(
  { go, packages, pinned, keptPlace: toolCacheDir }: Ready,
  plan: Plan,
  { inputs, directories }: { readonly inputs: Inputs; readonly directories: RunDirectories },
  overlays: Overlays | undefined,
  { arch, log, stop }: RunHost,
): Promise<SuiteRun> {
  const launcher = await buildLauncher(go, {
    toolCacheDir,
    arch,
    goVersion: pinned.info.version,
    scratch: directories.scratch,
    overlay: overlays?.launcher,
  })
  const scan = new OutputScan()
  const run = await log.group('Run the suite', () =>
    runSuite({ go, packages, launcher }, suiteRequest(inputs, directories, plan, overlays), {
      log,
      stop,
      onOutput: (source, text) => {
        scan.add(source, text)
      },
    }),
  )
  return { ...run, findings: [...run.findings, ...scan.findings()] }
}

function suiteRequest(
  inputs: Inputs,
  { binariesData, testsData, scratch }: RunDirectories,
  plan: Plan,
  overlays: Overlays | undefined,
): SuiteRequest {
  const { command, testDirectory: cwd, timeoutSeconds } = inputs
  const place = { cwd, binariesData, timeoutSeconds }
  if (command !== undefined) return { kind: 'command', script: command, scratch, ...place }
  const { testPackages: patterns, tags, suite, testFlags: flags } = inputs
  return {
    kind: 'go test',
    ...place,
    patterns,
    tags,
    // The user's own -run takes precedence, and without tags no test exists only with the tags.
    onlyTagged: suite === 'tagged' && tags !== '' && !flags.selectsTests,
    flags,
    overlay: overlays?.tests,
    coverpkg: inputs.inProcess ? plan.patterns : [],
    testsData,
    nested: inputs.testBuilds
      ? { coverpkg: inputs.coverpkg.length === 0 ? [] : plan.patternsWithMains, overlay: overlays?.nested }
      : undefined,
  }
}
