/** @module The command `run`: builds, tests and reports on the user's own machine. */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { BuildError } from '../go/build/buildError.js'
import { needDirectory } from '../go/packages/modulePlaces.js'
import { toolCacheDirectory } from '../go/toolchain/host.js'
import { parseInputs } from '../inputs/runInputs.js'
import { parseUnitPaths } from '../inputs/unitInput.js'
import { atExit } from '../process/atExit.js'
import { onInterrupt } from '../process/interrupt.js'
import { prepareReportFolder } from '../report/reportFolder.js'
import { checkoutsOf } from '../stages/checkouts.js'
import { judge } from '../stages/judge.js'
import { measure } from '../stages/measure.js'
import { refuseUnitConflict } from '../stages/outConflict.js'
import { runHost } from '../stages/runHost.js'
import { setUp } from '../stages/setUp.js'
import { readSystem } from '../process/system.js'
import { REST_TEXT } from '../process/watchdog.js'
import { makeRunDirectories, removeRunDirectories } from '../stages/runDirectories.js'
import { isGreen } from '../gates/verdict.js'
import { removeIfEmpty } from '../support/emptyFolder.js'
import { checkBase, compareWithBase } from './baseFlag.js'
import { type Options, colorsFor, directoryPath, optionText, outPath } from './options.js'
import { impactOfReport } from './impact/impactFlag.js'
import { baselineChoice, namedBaseline, withBaseline } from './namedBaseline.js'
import { outputOf } from './outputFlags.js'
import { terminalLog } from './terminalLog.js'

/** Not needed to start: it is loaded while Go builds. */
const loadOutput = () => import('./runOutput.js')

/** @returns the exit code */
export async function runCommand(directory: string, options: Options): Promise<number> {
  const system = readSystem()
  const { env, platform, workingDirectory } = system
  const inputs = {
    ...parseInputs((name) => optionText(options, name), directoryPath('DIR', directory)),
    // As in `report`: not from DIR, but from where the user is.
    unit: parseUnitPaths(optionText(options, 'unit') ?? '', workingDirectory),
  }
  const outDirectory = outPath(options)
  const output = outputOf(options)
  const log = terminalLog(process.stderr, colorsFor(process.stderr), output.format === 'quiet')
  const interrupt = onInterrupt({
    onFirst: (signal) => {
      log.warning(`${signal}: stopping. A second ${signal} stops at once.`)
    },
  })
  const toolCacheDir = resolve(toolCacheDirectory(env, platform))
  const tooLate = `error: ${REST_TEXT}\n`
  const stop = interrupt.signal
  const host = runHost(system, { toolCacheDir, log, stop, tooLate, whileBuilding: loadOutput })
  await needDirectory('working-directory', inputs.workingDirectory)
  const checkouts = await checkoutsOf(undefined, inputs.workingDirectory)
  const impact = inputs.impact
    ? await impactOfReport(baselineChoice(options), checkouts, outDirectory, inputs.exclude)
    : undefined
  const baseline = await namedBaseline(options, checkouts, inputs.exclude, host, inputs.impact)
  const compared = { base: inputs.base, directory: inputs.workingDirectory, env, platform, stop }
  await checkBase(compared)
  await refuseUnitConflict(inputs.unit, outDirectory)
  const { isNew, check: checkFolder } = await prepareReportFolder(outDirectory)
  const directories = await makeRunDirectories(tmpdir(), 'TMPDIR')
  const unwatch = atExit(() => {
    rmSync(directories.root, { recursive: true, force: true })
    if (isNew) removeIfEmpty(outDirectory)
  })
  try {
    const ready = await setUp(inputs, directories, host)
    const measurement = await measure(ready, { inputs, directories, outDirectory, checkFolder, impact }, host)
    const comparison = await compareWithBase(measurement, compared, log)
    const report = judge(measurement, await withBaseline(comparison, measurement, baseline), inputs)
    const { outputRun } = await loadOutput()
    await outputRun(report, { output, outDirectory, checkFolder }, host)
    return interrupt.exitCode() ?? (isGreen(report) ? 0 : 1)
  } catch (error) {
    if (error instanceof BuildError) log.error('the binaries could not be built')
    throw error
  } finally {
    log.progress('')
    await removeRunDirectories(directories, log)
    if (isNew) removeIfEmpty(outDirectory)
    unwatch()
  }
}
