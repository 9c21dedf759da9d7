/** @module The command `report`: merges coverage data that was collected earlier. */
import { parseExclusionRules } from '../coverage/exclusionRules.js'
import { PathMap } from '../coverage/pathMap.js'
import { parseGateRules } from '../gates/gateRules.js'
import { parseBase } from '../inputs/baseInput.js'
import { parsePathMap } from '../inputs/pathMapInput.js'
import { parseUnitPaths } from '../inputs/unitInput.js'
import { readSystem } from '../process/system.js'
import { checkoutsOf } from '../stages/checkouts.js'
import { judge } from '../stages/judge.js'
import { parseFailOn } from '../findings/failOn.js'
import { merge } from '../stages/merge.js'
import { refuseConflict, refuseUnitConflict } from '../stages/outConflict.js'
import { prepareReportFolder } from '../report/reportFolder.js'
import { isGreen } from '../gates/verdict.js'
import { VERSION } from '../version.js'
import { checkBase, compareWithBase } from './baseFlag.js'
import { namedBaseline, withBaseline } from './namedBaseline.js'
import { type Options, colorsFor, directoryPath, optionText, outPath } from './options.js'
import { outputOf } from './outputFlags.js'
import { outputReport } from './reportOutput.js'
import { terminalLog } from './terminalLog.js'

/** @returns the exit code */
export async function reportCommand(directories: readonly string[], options: Options): Promise<number> {
  const outDirectory = outPath(options)
  const output = outputOf(options)
  const log = terminalLog(process.stderr, colorsFor(process.stderr), output.format === 'quiet')
  const system = readSystem()
  const demands = {
    gates: parseGateRules(optionText(options, 'threshold') ?? ''),
    failOn: parseFailOn(optionText(options, 'fail-on') ?? ''),
  }
  const exclude = parseExclusionRules(optionText(options, 'exclude') ?? '')
  const pathMap = new PathMap(parsePathMap(optionText(options, 'path-map') ?? ''))
  const places = directories.map((directory) => directoryPath('a directory', directory))
  const unit = parseUnitPaths(optionText(options, 'unit') ?? '', system.workingDirectory)
  const source = output.showsSource ? optionText(options, 'source') : undefined
  const checkouts = await checkoutsOf(
    source === undefined ? undefined : directoryPath('--source', source),
    system.workingDirectory,
  )
  const host = { ...system, stop: new AbortController().signal }
  const baseline = await namedBaseline(options, checkouts, exclude, host)
  const base = parseBase(optionText(options, 'base'))
  const compared = { ...host, base, directory: checkouts[0] ?? system.workingDirectory }
  await checkBase(compared)
  await refuseConflict(places, outDirectory)
  await refuseUnitConflict(unit, outDirectory)
  await prepareReportFolder(outDirectory)
  const measurement = await merge({
    directories: places,
    unit,
    outDirectory,
    checkouts,
    pathMap,
    exclude,
    log,
    version: VERSION,
  }).finally(() => {
    log.progress('')
  })
  const comparison = await compareWithBase(measurement, compared, log)
  const report = judge(measurement, await withBaseline(comparison, measurement, baseline), demands)
  await outputReport(report, output, outDirectory, { ...system, log })
  return isGreen(report) ? 0 : 1
}
