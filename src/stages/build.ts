/** @module Builds the instrumented binaries, and finds out whether they and the tests keep their counters. */
import { type FileMarks, markFiles } from '../checks/fileMarks.js'
import { type Finding, finding } from '../findings/finding.js'
import { type BuildRequest, type BuiltBinary, buildFindings } from '../go/build/binaries.js'
import type { Inputs } from '../inputs/runInputs.js'
import { buildPreserved } from '../preserve/buildPreserved.js'
import { type ProbeRequest, probePreserved } from '../preserve/probePreserved.js'
import { inheritedFlag } from '../go/inheritedFlag.js'
import {
  type FixedPlace,
  type OwnOverlay,
  type Preserving,
  preparePreserving,
  withPatterns,
} from '../preserve/preserving.js'
import { ownTempDir } from './goVariables.js'
import { keepOffPath } from './offPath.js'
import type { Plan } from './plan.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'
import type { Ready } from './setUp.js'

export interface BuildOutcome {
  readonly binaries: readonly BuiltBinary[]
  /** The binaries' files as they were built. */
  readonly marks: FileMarks
  /** Whether the directory of the binaries comes last on PATH, not first. */
  readonly lastOnPath: boolean
  /** Import paths of the binaries whose names mean other programs on PATH. */
  readonly hidden: ReadonlySet<string>
  /** Whether and how counters are really preserved. */
  readonly preserving: Preserving
  readonly findings: readonly Finding[]
}

/**
 * Builds all main packages of the plan.
 * @param overlays what `prepareOverlays` wrote
 * @throws BuildError with the compiler's errors; Interrupted
 */
export async function build(
  ready: Ready,
  plan: Plan,
  { inputs, directories }: { readonly inputs: Inputs; readonly directories: RunDirectories },
  overlays: Preserving,
  host: RunHost,
): Promise<BuildOutcome> {
  const { go, modules, pinned, binDir } = ready
  const prepared = withPatterns(overlays, plan.patternsWithMains)
  if (plan.mains.length === 0) {
    const preserving = await probePreserved(probeOf(ready), prepared)
    return {
      binaries: [],
      marks: new Map(),
      lastOnPath: false,
      hidden: new Set(),
      preserving,
      findings: [...preserving.findings, noMains()],
    }
  }
  const goTempDir = ownTempDir(pinned, inputs.buildFlags.words, directories.scratch)
  const request: Omit<BuildRequest, 'overlay'> = {
    modules: modules.measured,
    top: modules.top,
    parts: plan.parts,
    names: plan.names,
    flags: inputs.buildFlags,
    ...(goTempDir === undefined ? {} : { goTempDir }),
    binDir,
    goos: pinned.info.goos,
  }
  const built = await buildPreserved(go, request, prepared, host.log, host.stop)
  for (const { name, importPath } of built.binaries) host.log.info(`built ${name} from ${importPath}`)
  const hasOwn =
    inputs.testFlags.overlay !== undefined || inheritedFlag(pinned.goFlags, 'overlay') !== undefined
  // No binary has package testing.
  const hasOthers = hasOwn || built.preserving.attributing !== undefined
  const preserving = hasOthers ? await probePreserved(probeOf(ready), built.preserving) : built.preserving
  const placed = await keepOffPath(ready, built.binaries, inputs, directories)
  return {
    binaries: placed.binaries,
    marks: await markFiles(placed.binaries.map((binary) => binary.path)),
    lastOnPath: placed.lastOnPath,
    hidden: placed.hidden,
    preserving,
    findings: [...preserving.findings, ...(await buildFindings(request, built.binaries)), ...placed.findings],
  }
}

function probeOf({ go, modules, pinned, keptPlace }: Ready): ProbeRequest {
  const { info, experiments, goFlags } = pinned
  const settings = [info.version, info.goos, info.goarch, experiments, goFlags]
  return { go, cwd: modules.testGroups[0].cwd, settings, toolCacheDir: keptPlace }
}

/**
 * Writes the overlays with which binaries and tests keep their counters. Needs no plan: Go is listing packages meanwhile.
 * @param fixedPlace where processes without GOCOVERDIR write
 * @throws UserError if an overlay of the user's cannot be read
 */
export async function prepareOverlays(
  { go, pinned, keptPlace: toolCacheDir }: Ready,
  { preserve, attribution, buildFlags, testFlags, workingDirectory, testDirectory }: Inputs,
  scratch: string,
  fixedPlace: FixedPlace,
): Promise<Preserving> {
  const inherited = inheritedFlag(pinned.goFlags, 'overlay')
  const own = (file: string | undefined, cwd: string): OwnOverlay =>
    file === undefined ? undefined : { file, cwd }
  return preparePreserving({
    wanted: preserve,
    attribution,
    platform: go.platform,
    fixedPlace,
    goroot: pinned.goroot,
    toolCacheDir,
    scratch,
    own: {
      build: own(buildFlags.overlay ?? inherited, workingDirectory),
      tests: own(testFlags.overlay ?? inherited, testDirectory),
      nested: own(inherited, testDirectory),
    },
  })
}

function noMains(): Finding {
  return finding('no-main-package', 'There is no main package, so only test processes are measured')
}
