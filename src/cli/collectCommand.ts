/** @module The command `collect`: reports what the user's own steps left, even while the programs run. */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { parseExclusionRules } from '../coverage/exclusionRules.js'
import { parseFailOn } from '../findings/failOn.js'
import { parseGateRules } from '../gates/gateRules.js'
import { isGreen } from '../gates/verdict.js'
import { toolCacheDirectory } from '../go/toolchain/host.js'
import { parseBase } from '../inputs/baseInput.js'
import { parsePathMap } from '../inputs/pathMapInput.js'
import { parseUnitPaths } from '../inputs/unitInput.js'
import { atExit } from '../process/atExit.js'
import { onInterrupt } from '../process/interrupt.js'
import { readSystem } from '../process/system.js'
import type { Measurement } from '../report/report.js'
import { prepareReportFolder } from '../report/reportFolder.js'
import { STATE_VARIABLE } from '../stages/buildState.js'
import { checkoutsOf } from '../stages/checkouts.js'
import { type CollectStepsRequest, collectSteps } from '../stages/collectSteps.js'
import { judge } from '../stages/judge.js'
import { STDIN } from '../stages/leftData.js'
import { refusePathConflict, refuseUnitConflict } from '../stages/outConflict.js'
import { makeRunDirectories, removeRunDirectories } from '../stages/runDirectories.js'
import type { RunHost } from '../stages/runHost.js'
import { removeIfEmpty } from '../support/emptyFolder.js'
import { UserError } from '../support/errors.js'
import { VERSION } from '../version.js'
import { checkBase, compareWithBase } from './baseFlag.js'
import { namedBaseline, withBaseline } from './namedBaseline.js'
import { type Options, colorsFor, directoryPath, optionText, outPath } from './options.js'
import { outputOf } from './outputFlags.js'
import { outputReport } from './reportOutput.js'
import { terminalLog } from './terminalLog.js'

/** @returns the exit code */
export async function collectCommand(given: readonly string[], options: Options): Promise<number> {
  const outDirectory = outPath(options)
  const output = outputOf(options)
  const log = terminalLog(process.stderr, colorsFor(process.stderr), output.format === 'quiet')
  const system = readSystem()
  const interrupt = onInterrupt({
    onFirst: (signal) => {
      log.warning(`${signal}: stopping. A second ${signal} stops at once.`)
    },
  })
  const toolCacheDir = resolve(toolCacheDirectory(system.env, system.platform))
  const host: RunHost = { ...system, toolCacheDir, version: VERSION, log, stop: interrupt.signal }
  const demands = {
    gates: parseGateRules(optionText(options, 'threshold') ?? ''),
    failOn: parseFailOn(optionText(options, 'fail-on') ?? ''),
  }
  const exclude = parseExclusionRules(optionText(options, 'exclude') ?? '')
  const pathMap = parsePathMap(optionText(options, 'path-map') ?? '')
  const paths = pathsOf(given)
  const unit = parseUnitPaths(optionText(options, 'unit') ?? '', system.workingDirectory)
  const source = output.showsSource ? optionText(options, 'source') : undefined
  const named = source === undefined ? undefined : directoryPath('--source', source)
  const checkouts = await checkoutsOf(named, system.workingDirectory)
  const baseline = await namedBaseline(options, checkouts, exclude, host)
  const base = parseBase(optionText(options, 'base'))
  const compared = { ...host, base, directory: checkouts[0] ?? system.workingDirectory }
  await checkBase(compared)
  const places = paths.filter((path) => path !== STDIN).map((path) => resolve(path))
  await refusePathConflict(places, outDirectory)
  await refuseUnitConflict(unit, outDirectory)
  const { isNew, check: checkFolder } = await prepareReportFolder(outDirectory)
  const measurement = await measured(
    {
      ...{ paths, unit, base: system.workingDirectory, stdin: process.stdin, stepFailed: undefined },
      ...{ state: system.env[STATE_VARIABLE], pathMap, exclude, checkouts, outDirectory, checkFolder },
    },
    host,
  ).catch((error: unknown) => {
    if (isNew) removeIfEmpty(outDirectory)
    throw error
  })
  const comparison = await compareWithBase(measurement, compared, log)
  const report = judge(measurement, await withBaseline(comparison, measurement, baseline), demands)
  await outputReport(report, output, outDirectory, host)
  return interrupt.exitCode() ?? (isGreen(report) ? 0 : 1)
}

/** @throws UserError for an empty path, and if standard input is named twice or is a terminal */
function pathsOf(given: readonly string[]): readonly string[] {
  const inputs = given.filter((path) => path === STDIN)
  for (const path of given) directoryPath('a path', path)
  if (inputs.length > 1) throw new UserError('standard input is named twice', 'Name - once.')
  if (inputs.length === 1 && process.stdin.isTTY)
    throw new UserError(
      'standard input is a terminal, and should be a tar archive',
      'Such as: docker cp CONTAINER:/cov - | go-integration-coverage collect -',
    )
  return given
}

/** In temporary directories, which are removed afterwards. */
async function measured(
  request: Omit<CollectStepsRequest, 'directories'>,
  host: RunHost,
): Promise<Measurement> {
  const directories = await makeRunDirectories(tmpdir(), 'TMPDIR')
  const unwatch = atExit(() => {
    rmSync(directories.root, { recursive: true, force: true })
  })
  try {
    return await collectSteps({ ...request, directories }, host)
  } finally {
    host.log.progress('')
    await removeRunDirectories(directories, host.log)
    unwatch()
  }
}
