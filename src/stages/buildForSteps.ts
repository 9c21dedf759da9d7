/** @module Builds for the user's own steps: the binaries, the directory for their data, and what is known about them. */
import { chmod, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Inputs } from '../inputs/runInputs.js'
import { makeDirectory } from '../support/directories.js'
import { both } from '../support/parallel.js'
import { type BuildOutcome, build, prepareOverlays } from './build.js'
import { writeBuildState } from './buildState.js'
import { withInput } from './inputErrors.js'
import { type Plan, planRun } from './plan.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'
import { type Ready, unlessInterrupted } from './setUp.js'

/** What the steps after it get. */
export interface BuiltForSteps {
  readonly built: BuildOutcome
  /** Absolute: their GOCOVERDIR. */
  readonly covdata: string
  /** Absolute path of the file for the collect action. */
  readonly state: string
}

/** Everybody may add files and replace those of others, as Go does with meta-data files: no sticky bit. */
const SHARED = 0o777
/** Everybody may read, and search directories. */
const READABLE = 0o755
/** Search permission for others. */
const OTHERS_SEARCH = 0o001

/**
 * Plans and builds the binaries, without a directory for processes that have no GOCOVERDIR: no run lasts.
 * @throws UserError for what the user can fix; BuildError with the compiler's errors; Interrupted
 */
export async function buildForSteps(
  ready: Ready,
  request: { readonly inputs: Inputs; readonly directories: RunDirectories },
  host: RunHost,
): Promise<BuiltForSteps> {
  const { inputs, directories } = request
  const fixed = { path: undefined, wanted: false } as const
  const [plan, overlays] = await unlessInterrupted(host.stop, () =>
    both(planRun(ready, inputs), prepareOverlays(ready, inputs, directories.scratch, fixed)),
  ).catch((error: unknown) => {
    throw withInput(error, inputs)
  })
  const built = await unlessInterrupted(host.stop, () =>
    host.log.group('Build', () => build(ready, plan, request, overlays, host)),
  )
  const covdata = await shareDirectories(directories, host)
  return { built, covdata, state: await writeState(ready, request, plan, built, host) }
}

/** Containers and other users run the binaries and write the data. */
async function shareDirectories(directories: RunDirectories, { platform, log }: RunHost): Promise<string> {
  const { root, bin, binOffPath, binariesData: covdata } = directories
  await makeDirectory(covdata)
  for (const directory of [root, bin, binOffPath, dirname(covdata)]) await chmod(directory, READABLE)
  await chmod(covdata, SHARED)
  const closed = platform === 'win32' ? undefined : await closedAbove(dirname(root))
  if (closed !== undefined)
    log.info(
      `Other users of this machine cannot reach ${covdata}, because ${closed} is closed to them; containers that mount it can`,
    )
  return covdata
}

/** The first directory, from the given one upwards, that other users cannot search. */
async function closedAbove(directory: string): Promise<string | undefined> {
  const mode = (await stat(directory).catch(() => undefined))?.mode ?? OTHERS_SEARCH
  if ((mode & OTHERS_SEARCH) === 0) return directory
  const parent = dirname(directory)
  return parent === directory ? undefined : closedAbove(parent)
}

async function writeState(
  { started, modules, pinned }: Ready,
  { inputs, directories }: { readonly inputs: Inputs; readonly directories: RunDirectories },
  { selected }: Plan,
  { binaries, marks, findings }: BuildOutcome,
  { version }: RunHost,
): Promise<string> {
  const named = inputs.packages.some((pattern) => !pattern.includes('...'))
  return writeBuildState(directories.root, {
    toolVersion: version,
    startedAt: started.toISOString(),
    go: pinned.info,
    modules: modules.measured.map(({ path, dir }) => ({ path, dir })),
    top: modules.top,
    covdata: directories.binariesData,
    binaries,
    marks: [...marks].map(([file, mark]) => ({ path: file, mark })),
    named,
    selected,
    counted: inputs.coverpkg.length === 0 ? undefined : selected.map(({ importPath }) => importPath),
    findings: [...pinned.findings, ...findings],
  })
}
