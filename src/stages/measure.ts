/** @module A run from end to end: its table of contents. Every stage takes values and gives values. */
import { join } from 'node:path'
import { type Collected, collect, compact } from './collect.js'
import type { SuiteState } from '../checks/dataHealth.js'
import { repeatedStatementFindings } from '../checks/repeatedStatements.js'
import { revisionFindings } from '../checks/revisions.js'
import { findSourceFiles } from '../coverage/sourceFiles.js'
import { checkThreshold } from '../gates/threshold.js'
import { Interrupted, UserError } from '../support/errors.js'
import { type Environment, prependPath } from '../process/exec.js'
import { type Finding, finding } from '../findings/finding.js'
import { type BuiltBinary, buildFindings } from '../go/build/binaries.js'
import type { GoCommand } from '../go/goCommand.js'
import { buildLauncher } from '../go/test/launcher.js'
import { type Modules, findModules } from '../go/packages/modules.js'
import { type GoPackage, listPackages } from '../go/packages/packages.js'
import { coveragePatterns, withMains } from '../go/packages/selection.js'
import { runSuite } from '../go/test/suite.js'
import type { SuiteResult } from '../go/test/suiteResult.js'
import { type GoSetUp, setUpPinnedGo } from '../go/toolchain/pinnedGo.js'
import { parseGoVersion } from '../go/goVersion.js'
import { afterReading, beforeReading } from '../checks/afterSuite.js'
import { type FileMarks, markFiles } from '../checks/fileMarks.js'
import { gradeFindings } from '../findings/failOn.js'
import type { Inputs } from '../inputs/runInputs.js'
import type { Log } from '../support/log.js'
import { childEnvironment } from '../process/childEnvironment.js'
import type { Report } from '../report/report.js'
import type { GoInfo } from '../go/goInfo.js'
import { buildPreserved, probePreserved } from '../preserve/buildPreserved.js'
import { goFlagsOverlay } from '../preserve/inheritedOverlay.js'
import { claimFixedDirectory } from '../preserve/fixedDirectory.js'
import {
  type FixedPlace,
  type OwnOverlay,
  type Preserving,
  preparePreserving,
} from '../preserve/preserving.js'
import type { RunDirectories } from './runDirectories.js'

/** Everything from outside that a run needs beside its inputs. */
export interface Host {
  readonly env: Environment
  readonly platform: NodeJS.Platform
  readonly arch: string
  /** Where Go toolchains are kept between runs. */
  readonly toolCacheDir: string
  /** Version of this tool. */
  readonly version: string
  readonly log: Log
  /** Aborted by an interrupt: what was collected is still reported. */
  readonly stop: AbortSignal
  /** Called once Go is set up: the action makes it the Go of later steps. */
  readonly onGo: (goroot: string) => void
  /** Called before Go lists or builds anything: its caches are still as they were found. */
  readonly beforeBuild?: (ready: ReadyToBuild) => Promise<void>
}

/** What is known before the first build. */
export interface ReadyToBuild {
  readonly go: GoCommand
  readonly info: GoInfo
  readonly modules: Modules
}

/** Every package below a directory, in the go command's words. */
const EVERYTHING = './...'

/** The programs of a run and what is measured. */
interface Plan {
  readonly modules: Modules
  readonly mains: readonly GoPackage[]
  /** Import paths of the packages that are to be measured and have code. */
  readonly selected: readonly string[]
  readonly patterns: readonly string[]
  readonly patternsWithMains: readonly string[]
  /** Import paths of mains whose tests start themselves as the program. */
  readonly reExecuted: ReadonlySet<string>
}

/**
 * Sets up Go, builds, runs the suite, merges. A failing suite or a missed gate is part of the report.
 * @param outDirectory absolute; the compacted data goes to its covdata
 * @throws UserError for what the user can mend; BuildError with the compiler's errors; Interrupted before the suite
 */
export async function run(
  inputs: Inputs,
  directories: RunDirectories,
  outDirectory: string,
  host: Host,
): Promise<Report> {
  const started = new Date()
  const { log, stop } = host
  const modules = await findModules(inputs, host.env)
  const setUp = await log.group('Set up Go', () => setUpPinnedGo(inputs, modules, host))
  host.onGo(setUp.goroot)
  refuseInterrupted(stop)
  const binDir = inputs.binDir ?? directories.bin
  const go = await goCommand(setUp, binDir, directories, inputs)
  await host.beforeBuild?.({ go, info: setUp.info, modules })
  const plan = await makePlan(go, inputs, modules)
  const prepared = { inputs, directories, outDirectory, host, started, modules, setUp, binDir, go, plan }
  const fixed = inputs.preserve
    ? await claimFixedDirectory(host.toolCacheDir, inputs.workingDirectory, directories)
    : undefined
  try {
    return await measure(prepared, { path: fixed?.path })
  } finally {
    await fixed?.release()
  }
}

/** A run before its first build. */
interface Prepared {
  readonly inputs: Inputs
  readonly directories: RunDirectories
  readonly outDirectory: string
  readonly host: Host
  readonly started: Date
  readonly modules: Modules
  readonly setUp: GoSetUp
  readonly binDir: string
  readonly go: GoCommand
  readonly plan: Plan
}

/** Builds, runs the suite and reads what it left. */
async function measure(prepared: Prepared, fixedPlace: FixedPlace): Promise<Report> {
  const { inputs, directories, outDirectory, host, started, modules, setUp, binDir, go, plan } = prepared
  const { log, stop } = host
  const preserving = await preserve(prepared, fixedPlace)
  const built = await log.group('Build', () => build(go, inputs, plan, binDir, setUp, preserving, host))
  refuseInterrupted(stop)
  const launcher = await buildLauncher(go, {
    toolCacheDir: host.toolCacheDir,
    goVersion: setUp.info.version,
    scratch: directories.scratch,
    overlay: built.preserving.overlays?.launcher,
  })
  const suite = await log.group('Run the suite', () =>
    runSuite(
      go,
      launcher,
      {
        inputs,
        directories,
        patterns: plan.patterns,
        patternsWithMains: plan.patternsWithMains,
        overlays: built.preserving.overlays,
      },
      log,
      stop,
    ),
  )
  const collected = await collectData({
    inputs,
    directories,
    outDirectory,
    plan,
    built,
    suite: suite.result,
    started,
    go,
    goVersion: setUp.info.version,
    platform: host.platform,
  })
  const findings = [
    ...setUp.findings,
    ...built.preserving.findings,
    ...built.findings,
    ...suite.findings,
    ...collected.findings,
    ...revisionFindings(collected.model),
    ...repeatedStatementFindings([
      {
        go: parseGoVersion(setUp.info.version),
        files: collected.model.packages.flatMap((pkg) => pkg.files),
      },
    ]),
  ]
  return {
    version: host.version,
    startedAt: started.toISOString(),
    seconds: (Date.now() - started.getTime()) / 1000,
    modulePath: modules.measured.path,
    moduleDir: modules.measured.dir,
    go: setUp.info,
    coverage: collected.model,
    binaries: collected.binaries,
    processes: collected.processes,
    keptStatements: collected.keptStatements,
    suite: suite.result,
    findings: gradeFindings(findings, inputs.failOn),
    gates: inputs.thresholds.map((threshold) => checkThreshold(threshold, collected.model.tallies.together)),
    legs: [],
    files: await findSourceFiles(collected.model, modules.measured),
  }
}

/** The go command with the programs and the pinned Go first on PATH, and nothing of the runner's secrets. */
async function goCommand(
  setUp: GoSetUp,
  binDir: string,
  directories: RunDirectories,
  inputs: Inputs,
): Promise<GoCommand> {
  const env = await childEnvironment(setUp.env, {
    scratch: directories.scratch,
    passIdToken: inputs.passIdToken,
  })
  return { program: setUp.program, env: prependPath({ ...env, GOCOVERDIR: undefined }, binDir) }
}

async function makePlan(go: GoCommand, inputs: Inputs, modules: Modules): Promise<Plan> {
  const { measured } = modules
  const cwd = inputs.workingDirectory
  const patterns = coveragePatterns(measured, inputs.coverpkg, cwd)
  const wanted = inputs.coverpkg.length === 0 ? [EVERYTHING] : inputs.coverpkg
  const sameList = wanted.join() === inputs.packages.join()
  const flags = inputs.buildFlags.words
  const [found, tested, chosen] = await Promise.all([
    listPackages(go, cwd, inputs.packages, flags),
    listPackages(go, cwd, inputs.packages, [
      ...flags,
      ...(inputs.tags === '' ? [] : [`-tags=${inputs.tags}`]),
    ]),
    sameList ? undefined : listPackages(go, cwd, wanted, flags),
  ])
  const mains = found.filter((pkg) => pkg.name === 'main' && pkg.hasCode)
  if (mains.length === 0 && inputs.packages.join() !== EVERYTHING) {
    throw new UserError(
      `packages: there is no main package among ${inputs.packages.join(' ')}`,
      'Name programs, such as ./cmd/server; a library is measured without packages.',
    )
  }
  return {
    modules,
    mains,
    // Tests by testscript, of whatever origin, run the test binary under the names of commands.
    reExecuted: new Set(tested.filter(usesTestscript).map((pkg) => pkg.importPath)),
    selected: (chosen ?? found).filter((pkg) => pkg.hasCode).map((pkg) => pkg.importPath),
    patterns,
    patternsWithMains: withMains(
      patterns,
      measured,
      mains.map((main) => main.importPath),
    ),
  }
}

function usesTestscript(pkg: GoPackage): boolean {
  return pkg.testImports.some((path) => path.endsWith('/testscript'))
}

interface Built {
  readonly binaries: readonly BuiltBinary[]
  /** Of their files. */
  readonly marks: FileMarks
  readonly preserving: Preserving
  readonly findings: readonly Finding[]
}

async function build(
  go: GoCommand,
  inputs: Inputs,
  plan: Plan,
  binDir: string,
  setUp: GoSetUp,
  preserving: Preserving,
  host: Host,
): Promise<Built> {
  const probe = async (of: Preserving): Promise<Preserving> => probePreserved(go, inputs.testDirectory, of)
  if (plan.mains.length === 0)
    return { binaries: [], marks: new Map(), preserving: await probe(preserving), findings: [noMains()] }
  const request = {
    module: plan.modules.measured,
    cwd: inputs.workingDirectory,
    mains: plan.mains,
    patterns: plan.patternsWithMains,
    flags: inputs.buildFlags,
    binDir,
    goos: setUp.info.goos,
  }
  const { binaries, preserving: kept } = await buildPreserved(go, request, preserving, host.log, host.stop)
  for (const binary of binaries) host.log.info(`built ${binary.name} from ${binary.importPath}`)
  const marks = await markFiles(binaries.map((binary) => binary.path))
  const hasOwn = inputs.testFlags.overlay !== undefined || goFlagsOverlay(setUp.goFlags) !== undefined
  const findings = await buildFindings(request, binaries)
  return { binaries, marks, preserving: hasOwn ? await probe(kept) : kept, findings }
}

async function preserve(
  { inputs, plan, setUp, directories: { scratch }, host: { toolCacheDir } }: Prepared,
  fixedPlace: FixedPlace,
): Promise<Preserving> {
  const { buildFlags, testFlags, workingDirectory, testDirectory } = inputs
  const inherited = goFlagsOverlay(setUp.goFlags)
  const own = (file: string | undefined, cwd: string): OwnOverlay =>
    file === undefined ? undefined : { file, cwd }
  return preparePreserving({
    wanted: inputs.preserve,
    fixedPlace,
    goroot: setUp.goroot,
    toolCacheDir,
    scratch,
    patterns: plan.patternsWithMains,
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

interface CollectData {
  readonly inputs: Inputs
  readonly directories: RunDirectories
  readonly outDirectory: string
  readonly plan: Plan
  readonly built: Built
  readonly suite: SuiteResult
  readonly started: Date
  readonly go: GoCommand
  readonly goVersion: string
  readonly platform: NodeJS.Platform
}

async function collectData(request: CollectData): Promise<Collected> {
  const { inputs, directories, plan, suite, started, go, goVersion } = request
  const { binaries: built, marks } = request.built
  const { binariesData, testsData } = directories
  const {
    findings: before,
    readable,
    running,
  } = await beforeReading([binariesData, testsData], request.platform)
  const collected = await collect({
    directories: (
      [
        { path: binariesData, source: 'binaries' },
        { path: testsData, source: 'tests' },
      ] as const
    ).filter(({ path }) => readable.includes(path)),
    measured: { module: plan.modules.measured, selected: new Set(plan.selected) },
    selected: plan.selected,
    built: built.map((binary) => ({ ...binary, reExecuted: plan.reExecuted.has(binary.importPath) })),
    suite: suiteState(suite),
    inProcess: inputs.inProcess,
    running,
  })
  const { binaries, pods } = collected
  const after = await afterReading({ go, goVersion, built, marks, binaries, pods, started })
  await compact(pods, join(request.outDirectory, 'covdata'))
  return { ...collected, findings: [...before, ...collected.findings, ...after] }
}

function suiteState(suite: SuiteResult): SuiteState {
  const ran = suite.packages.some((pkg) => pkg.tests.some((test) => test.outcome !== 'skip'))
  return suite.kind === 'command' || ran ? 'ran' : 'idle'
}

function refuseInterrupted(stop: AbortSignal): void {
  if (stop.aborted) throw new Interrupted(stop.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT')
}
