/** @module Makes a measurement of what the user's own steps left: with what the build action says, or of the data alone. */
import { mkdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { liveFilesIn } from '../checks/stillRunning.js'
import { runningProcesses } from '../checks/runningProcesses.js'
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import { PathMap, type PathMapping } from '../coverage/pathMap.js'
import { type Finding, finding } from '../findings/finding.js'
import type { GoCommand } from '../go/goCommand.js'
import type { SuiteResult } from '../go/test/suiteResult.js'
import { GO_DOWNLOADS, NETWORK_LIMITS } from '../go/toolchain/host.js'
import { setUpGo } from '../go/toolchain/setUpGo.js'
import { goEnvironment, goProgram } from '../go/toolchain/toolchain.js'
import { parseVersionRequest } from '../go/toolchain/versionRequest.js'
import type { Origin } from '../legs/legConflicts.js'
import { childEnvironment } from '../process/childEnvironment.js'
import type { Measurement } from '../report/report.js'
import type { CheckFolder } from '../report/reportFolder.js'
import { UserError, describeError } from '../support/errors.js'
import { isDirectory } from '../support/files.js'
import { type BuildState, marksOf, readBuildState } from './buildState.js'
import {
  type CollectReady,
  type CollectRequest,
  type DataPlaces,
  collectFrom,
  withoutRoot,
} from './collect.js'
import { collectedFiles } from './collectedFiles.js'
import { givenPlaces } from './givenUnitTests.js'
import { keptPlace } from './keptPlace.js'
import { leftData } from './leftData.js'
import { measurementOf } from './measure.js'
import { merge } from './merge.js'
import { repositoryOf } from './repository.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'

export interface CollectStepsRequest {
  /** As the user wrote them, at least one. */
  readonly paths: readonly string[]
  /** Absolute directory that relative paths start from. */
  readonly base: string
  readonly stdin?: Readable
  /** Absolute paths of data of unit tests: directories and text profiles. */
  readonly unit: readonly string[]
  /** Absolute path of what the build action left; undefined: it did not run in this job. */
  readonly state: string | undefined
  /** Whether a step before failed; undefined if nobody knows how the programs were used. */
  readonly stepFailed: boolean | undefined
  readonly pathMap: readonly PathMapping[]
  readonly exclude: ExclusionRules
  /** Absolute directories in which sources are looked for without the build action. */
  readonly checkouts: readonly string[]
  /** What the data belongs to. */
  readonly origin?: Origin
  readonly directories: RunDirectories
  /** Absolute: the compacted data goes into its subdirectory covdata. */
  readonly outDirectory: string
  readonly checkFolder?: CheckFolder
}

/** The folder in the directories of the run for what is unpacked. */
const FOLDER = 'collected'

/**
 * Reads everything that the steps left. Nothing of it is changed, so it can be collected again.
 * @throws UserError if a path cannot be read
 */
export async function collectSteps(request: CollectStepsRequest, host: RunHost): Promise<Measurement> {
  const { paths, base, stdin, directories } = request
  const scratch = join(directories.root, FOLDER)
  const unit = request.unit.length === 0 ? undefined : await givenPlaces(request.unit)
  await mkdir(scratch)
  const left = await leftData({ paths, base, scratch, stdin, stop: host.stop, log: host.log })
  const live = await liveFilesIn(left.directories)
  const places: DataPlaces = {
    // Test binaries say what they are.
    directories: left.directories.map((path) => ({ path, source: 'binaries' })),
    running: new Set((await runningProcesses(live, host.platform)).keys()),
    findings: left.findings,
    main: left.directories[0] ?? scratch,
    ours: scratch + sep,
  }
  const { state, findings } = await stateOf(request.state)
  const collected = await collectedFiles(left.directories)
  const measurement = await (state === undefined
    ? dataAlone(
        left.tops.length === 0 ? left.directories : left.tops,
        { ...places, findings: [...places.findings, ...findings] },
        request,
        host,
      )
    : withBuild(places, state, { ...request, givenUnit: unit }, host))
  return { ...measurement, collected }
}

/** Without it, or if it cannot be used, the data is worth a report all the same. */
async function stateOf(
  path: string | undefined,
): Promise<{ readonly state?: BuildState; readonly findings: readonly Finding[] }> {
  if (path === undefined || path === '') return { findings: [] }
  try {
    const state = await readBuildState(path)
    if (await isDirectory(state.top)) return { state, findings: [] }
    throw new UserError(`${state.top}, where it built, is gone`)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const title = 'What the build action built is not known, so nobody knows what should have run'
    return { findings: [finding('build-state-unreadable', title, { evidence: [error.message] })] }
  }
}

/** As in a run: the packages that were selected count, and binaries that never ran are found. */
async function withBuild(
  places: DataPlaces,
  state: BuildState,
  request: CollectStepsRequest & Pick<CollectRequest, 'givenUnit'>,
  host: RunHost,
): Promise<Measurement> {
  const { env, stop, log } = host
  const { directories, pathMap, exclude, outDirectory, checkFolder, stepFailed, givenUnit } = request
  const repository = await repositoryOf(state.top, env.GITHUB_WORKSPACE, pathMap)
  const ready = await readyOf(state, directories, host)
  const { selected, counted, binaries, findings } = state
  const plan = {
    selected,
    named: counted === undefined ? undefined : new Set(counted),
    reExecuted: new Set<string>(),
    // Whoever names what is built wants it to run.
    testSources: state.named
      ? [
          {
            texts: binaries.map(({ name }) => ({ text: name, isScript: true, place: 'packages' })),
            goByPath: [],
          },
        ]
      : [],
  }
  const built = { binaries, marks: marksOf(state), hidden: new Set<string>(), findings }
  const collected = await collectFrom(places, ready, plan, built, {
    ...{ directories, exclude, repository, outDirectory, givenUnit, stop, log },
    ...(checkFolder === undefined ? {} : { checkFolder }),
    includeAll: false,
    inProcess: true,
    unitTests: false,
    platform: host.platform,
    arch: host.arch,
    suite: 'steps',
  })
  const suite = { result: stepsResult(ready.started, stepFailed === true), findings: [] }
  return measurementOf(ready, plan, built, suite, collected, repository, host)
}

/** The Go that built, which is still there or is set up again. Nothing that the state names is executed. */
async function readyOf(state: BuildState, directories: RunDirectories, host: RunHost): Promise<CollectReady> {
  const { go: info, startedAt, modules, top } = state
  const [first, ...others] = modules
  if (first === undefined) throw new Error('the state has no module')
  return {
    started: new Date(startedAt),
    modules: { measured: [first, ...others], top },
    pinned: { info, findings: [] },
    go: await goOf(info.version, directories, host),
  }
}

async function goOf(version: string, directories: RunDirectories, host: RunHost): Promise<GoCommand> {
  const { platform, log } = host
  const { scratch } = directories
  const { env: own } = await childEnvironment(host.env, { scratch, passIdToken: false })
  const env = { ...own, GOCOVERDIR: undefined }
  try {
    const toolchain = await setUpGo(
      { request: parseVersionRequest(version, 'the build action'), requestedBy: 'the build action' },
      {
        ...{ ...host, env, installDir: await keptPlace(host, directories) },
        ...{ downloadBase: GO_DOWNLOADS, limits: NETWORK_LIMITS },
      },
    )
    return { program: goProgram(toolchain), env: goEnvironment(toolchain, env), platform }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.warning(`Packages that are linked into nothing that ran are not counted: ${describeError(error)}`)
    return { program: 'go', env, platform }
  }
}

/** As in a report on directories: everything in the data counts, folders below them included. */
async function dataAlone(
  directories: readonly string[],
  { running, findings, ours }: DataPlaces,
  request: CollectStepsRequest,
  { version, log }: RunHost,
): Promise<Measurement> {
  const { checkouts, pathMap, exclude, outDirectory, origin, stepFailed, unit } = request
  const merged = await merge({
    ...{ directories, unit },
    ...(origin === undefined ? {} : { origin }),
    ...{ outDirectory, checkouts, pathMap: new PathMap(pathMap), exclude, running, version, log },
  })
  const started = new Date(merged.startedAt)
  return {
    ...merged,
    ...(stepFailed === undefined ? {} : { suite: stepsResult(started, stepFailed) }),
    findings: [...findings, ...merged.findings].map((item) => withoutRoot(item, ours)),
  }
}

/** What is known of the user's own steps. */
function stepsResult(started: Date, failed: boolean): SuiteResult {
  return {
    kind: 'steps',
    passed: !failed,
    exitCode: failed ? 1 : 0,
    timedOut: false,
    startedAt: started.toISOString(),
    seconds: Math.max(0, (Date.now() - started.getTime()) / 1000),
    packages: [],
    leftOut: 0,
  }
}
