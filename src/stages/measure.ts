/** @module The stages of a run, from the pinned Go to everything that is known about what it covered. */
import { misnamedFiles, namedSourceFindings } from '../checks/namedSources.js'
import { exclusionFindings } from '../checks/exclusionFindings.js'
import { repeatedStatementFindings } from '../checks/repeatedStatements.js'
import { revisionFindings } from '../checks/revisions.js'
import { unusedMappings } from '../checks/unusedMappings.js'
import { type CommitBlobs, filesOfCommit, markUncommitted } from '../coverage/committedFiles.js'
import { carriedStatements } from '../coverage/carriedReach.js'
import { excludeUnits, wholeOf } from '../coverage/excludeUnits.js'
import { type MeasuredModule, findModuleFile } from '../coverage/moduleFiles.js'
import { findSourceFiles } from '../coverage/sourceFiles.js'
import { runSources } from '../coverage/sources.js'
import { parseGoVersion } from '../go/goVersion.js'
import { type MainModule, packageLocator } from '../go/packages/selection.js'
import type { Narrowing } from '../go/test/notRun.js'
import type { SuiteRun } from '../go/test/suiteRun.js'
import type { ChosenTests } from '../impact/chosenTests.js'
import { impactRecordOf, narrowingOf } from '../impact/impactRecordOf.js'
import { missedFindings } from '../impact/missedTests.js'
import { tagsIn } from '../go/test/testSelection.js'
import type { Inputs } from '../inputs/runInputs.js'
import { claimFixedDirectory } from '../preserve/fixedDirectory.js'
import { refuseInterrupted } from '../process/interrupt.js'
import { MAX_REST_MS, prepareEnd } from '../process/watchdog.js'
import { chosenText } from '../report/impact/impactWords.js'
import type { Measurement } from '../report/report.js'
import type { CheckFolder } from '../report/reportFolder.js'
import type { Log } from '../support/log.js'
import { both } from '../support/parallel.js'
import { SuiteAttribution } from './attribute.js'
import { type ImpactSource, chooseTests } from './chooseTests.js'
import { type BuildOutcome, build, prepareOverlays } from './build.js'
import { type CollectReady, type CollectRequest, collect } from './collect.js'
import { type Collected } from './readRun.js'
import { compactWhileRunning } from './compactWhileRunning.js'
import { comparePlain } from './comparePlain.js'
import { dataOfSuite, dataOfUnitTests } from './growingData.js'
import { givenPlaces } from './givenUnitTests.js'
import { withInput } from './inputErrors.js'
import { keepAttribution } from './keepAttribution.js'
import { type Plan, planRun } from './plan.js'
import { type Repository, locatorIn, repositoryOf } from './repository.js'
import { type StartState, recordImpact, startState } from './recordImpact.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'
import { type Ready, unlessInterrupted } from './setUp.js'
import { test } from './test.js'
import { testUnits } from './testUnits.js'
import { type TestPlan, planTests } from './testPlan.js'

export interface MeasureRequest {
  readonly inputs: Inputs
  readonly directories: RunDirectories
  /** Absolute: the compacted data goes into its subdirectory covdata. */
  readonly outDirectory: string
  /** Undefined if nobody else knows the directory. */
  readonly checkFolder?: CheckFolder
  /** By what the tests are chosen; absent: all of them run, and nobody asks whether they have to. */
  readonly impact?: ImpactSource | undefined
}

/**
 * Plans, builds, runs the suite and collects what it left. A failing suite is a result, not an error.
 * @throws UserError for what the user can fix; BuildError with the compiler's errors; Interrupted before the suite
 */
export async function measure(ready: Ready, request: MeasureRequest, host: RunHost): Promise<Measurement> {
  const { inputs, directories } = request
  const { log, stop, platform, arch, env } = host
  refuseInterrupted(stop)
  const givenUnit = inputs.unit.length === 0 ? undefined : await givenPlaces(inputs.unit)
  const fixed = inputs.preserve
    ? await claimFixedDirectory(ready.keptPlace, inputs.workingDirectory, directories)
    : undefined
  try {
    const [plan, overlays] = await unlessInterrupted(stop, () =>
      both(
        planRun(ready, inputs),
        prepareOverlays(ready, inputs, directories.scratch, { path: fixed?.path }),
      ),
    )
    const [{ testPlan, endRest, ...prepared }, built] = await unlessInterrupted(stop, () =>
      both(
        whileBuilding(ready, plan, request, host),
        log.group('Build', () => build(ready, plan, request, overlays, host)),
      ),
    )
    refuseInterrupted(stop)
    const narrowing = narrowingIn(prepared, log)
    const attribution =
      built.preserving.attributing && new SuiteAttribution(directories.journals, plan.selected, ready.started)
    const suite = await unlessInterrupted(stop, () =>
      compactWhileRunning({ ...dataOfSuite(ready, request, built, host), attribution }, () =>
        test(ready, plan, { ...request, narrowing }, built, host),
      ),
    )
    const withUnits = inputs.unitTests
      ? await compactWhileRunning(dataOfUnitTests(ready, request, built, host), () =>
          testUnits(ready, plan, request, built, { suite, fixed }, host),
        )
      : suite
    endRest?.(MAX_REST_MS)
    const repository = await repositoryOf(ready.modules.top, env.GITHUB_WORKSPACE, inputs.pathMap)
    const left = leftIn(prepared, suite, inputs)
    const places = { ...request, repository, ...pickedInputs(inputs) }
    const data = { ...places, attribution, givenUnit, left, platform, arch, stop, log }
    const collected = await collect(ready, { ...plan, ...testPlan }, built, suite.result, data)
    const plain = await comparePlain(ready, plan, built, suite.result, request, host)
    const findings = [...withUnits.findings, ...plain]
    const read = { ...withUnits, findings }
    const measurement = await attributed(
      await measurementOf(ready, plan, built, read, collected, repository, host),
      collected,
      request,
    )
    const kept = await withData(measurement, prepared, suite, { ...request, attribution }, host)
    return withImpact(kept, prepared, suite, collected)
  } catch (error) {
    throw withInput(error, inputs)
  } finally {
    await fixed?.release()
  }
}

/** What of the suite need not run; undefined if all of it does. */
function narrowingIn({ chosen }: Pick<Prepared, 'chosen'>, log: Log): Narrowing | undefined {
  if (chosen !== undefined) log.info(chosenText(chosen))
  return chosen?.kind === 'selection' ? narrowingOf(chosen.affected) : undefined
}

/** What was left out, and the run that knows what it covers. */
function leftIn(
  { chosen }: Pick<Prepared, 'chosen'>,
  { notRun }: SuiteRun,
  { buildFlags, tags }: Inputs,
): CollectRequest['left'] {
  const listFlags = [...buildFlags.words, ...(tags === '' ? [] : [`-tags=${tagsIn(tags).join(',')}`])]
  return chosen?.kind === 'selection' && notRun !== undefined
    ? { earlier: chosen.earlier, commit: chosen.baseline.commit, leftOut: notRun, listFlags }
    : undefined
}

/** With what is said about the choice of the tests, if anybody asked for it. */
function withImpact(
  measurement: Measurement,
  { chosen }: Pick<Prepared, 'chosen'>,
  suite: SuiteRun,
  { unplaced }: Pick<Collected, 'unplaced'>,
): Measurement {
  if (chosen === undefined) return measurement
  const carried = { ...carriedStatements(measurement.coverage), unplaced }
  const impact = impactRecordOf(chosen, suite, carried)
  return { ...measurement, impact, findings: [...measurement.findings, ...missedFindings(impact.missed)] }
}

/** Stores what the choice of tests for a change needs, if it was noted before the suite ran. */
async function withData(
  measurement: Measurement,
  { start }: Pick<Prepared, 'start'>,
  { result: suite, notRun }: SuiteRun,
  request: MeasureRequest & { readonly attribution: SuiteAttribution | undefined },
  { env }: RunHost,
): Promise<Measurement> {
  // What only some of the tests did is no data to leave out others by.
  if (start === undefined || (notRun?.tests.length ?? 0) > 0) return measurement
  const findings = await recordImpact({ ...request, start, measurement, suite, env })
  return { ...measurement, findings: [...measurement.findings, ...findings] }
}

/** What matters when the data is read. */
function pickedInputs({
  inProcess,
  include,
  exclude,
  unitTests,
}: Inputs): Pick<CollectRequest, 'inProcess' | 'includeAll' | 'exclude' | 'unitTests'> {
  return { inProcess, includeAll: include === 'all', exclude, unitTests }
}

/** With which test covers what, if that is known; it is stored beside the data. */
async function attributed(
  measurement: Measurement,
  { attribute }: Pick<Collected, 'attribute'>,
  { outDirectory, checkFolder }: MeasureRequest,
): Promise<Measurement> {
  const { known, findings } = await keepAttribution(
    attribute?.(wholeOf(measurement.coverage)),
    measurement.coverage,
    outDirectory,
    checkFolder,
  )
  return { ...measurement, ...known, findings: [...measurement.findings, ...findings] }
}

/** What is done while Go builds. The build does not need it. */
interface Prepared {
  readonly testPlan: TestPlan
  /** Undefined if nothing is kept for test selection. */
  readonly start: StartState | undefined
  /** Undefined if nobody asks which tests have to run. */
  readonly chosen: ChosenTests | undefined
  /** Ends the process if what follows the suite takes longer. */
  readonly endRest: ((milliseconds: number) => void) | undefined
}

async function whileBuilding(
  ready: Ready,
  plan: Plan,
  request: MeasureRequest,
  host: RunHost,
): Promise<Prepared> {
  const { inputs, outDirectory, impact } = request
  const testPlan = await planTests(ready, plan, request, host)
  const own = [outDirectory, ready.binDir]
  const start = inputs.attribution === 'off' ? undefined : await startState(ready.modules.top, host, own)
  // If it cannot be loaded, that shows when it is needed.
  host.whileBuilding?.().catch(() => undefined)
  const chosen = impact && (await chooseTests({ ...request, ready, plan, host, source: impact }))
  return {
    testPlan,
    start,
    chosen,
    endRest: host.tooLate === undefined ? undefined : prepareEnd(host.tooLate),
  }
}

/** Everything that is known, as the views need it. */
export async function measurementOf(
  { started, modules, pinned, go: { env: goEnv } }: CollectReady,
  plan: Pick<Plan, 'selected'>,
  built: Pick<BuildOutcome, 'findings'>,
  suite: Pick<SuiteRun, 'result' | 'findings'>,
  { model, exclusions, names, packagesLeftOut, binaries, processes, keptStatements, findings }: Collected,
  repository: Repository,
  { version, platform, env, stop }: RunHost,
): Promise<Measurement> {
  const { measured, top } = modules
  const go = parseGoVersion(pinned.info.version)
  const measuredFiles = model.packages.flatMap((pkg) => pkg.files)
  const coverage = excludeUnits(model, exclusions)
  const locate = locatorIn(repository, packageLocator(measured, plan.selected))
  const directed = new Set(names.directed.keys())
  const files = await findSourceFiles(
    model,
    { top, locate, workspace: env.GITHUB_WORKSPACE, misnamed: misnamedFiles(names, go) },
    platform,
  )
  const tested = { directory: top, commit: env.GITHUB_SHA, env: goEnv, platform, stop }
  const committed = await filesOfCommit(tested)
  const placed = await placedModules(measured, committed, env.GITHUB_WORKSPACE, platform)
  const [only, ...others] = measured
  return {
    version,
    startedAt: started.toISOString(),
    seconds: (Date.now() - started.getTime()) / 1000,
    modulePath: others.length === 0 ? only.path : undefined,
    moduleDir: others.length === 0 ? only.dir : undefined,
    modules: placed,
    go: pinned.info,
    coverage,
    exclude: exclusions.rules,
    binaries,
    processes,
    keptStatements,
    suite: suite.result,
    findings: [
      ...pinned.findings,
      ...built.findings,
      ...suite.findings,
      ...findings,
      ...namedSourceFindings(names),
      ...revisionFindings(model, directed),
      ...repeatedStatementFindings([{ go, files: measuredFiles }]),
      ...exclusionFindings(exclusions, model, coverage),
      ...unusedMappings(repository.pathMap),
    ],
    legs: [],
    files: markUncommitted(files, committed),
    moduleFiles: placed.flatMap(({ file }) => file ?? []),
    sources: runSources({ locate, files, directed }),
    packagesLeftOut,
    filesLeftOut: [...names.gone].sort(),
    directedFiles: [...directed].sort(),
  }
}

/** The measured modules with their go.mod files in the repository. */
async function placedModules(
  modules: readonly MainModule[],
  committed: CommitBlobs | undefined,
  workspace: string | undefined,
  platform: NodeJS.Platform,
): Promise<readonly MeasuredModule[]> {
  return Promise.all(
    modules.map(async (module): Promise<MeasuredModule> => {
      const found = await findModuleFile(module.dir, workspace, platform)
      const [file] = markUncommitted(found === undefined ? [] : [found], committed)
      return { ...module, file }
    }),
  )
}
