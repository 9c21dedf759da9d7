/** @module What `run`, `report` and `collect` print on standard output. */
import { readSystem } from '../process/system.js'
import { reportJson } from '../report/json/reportJson.js'
import { summary } from '../report/markdown/summary.js'
import type { Report } from '../report/report.js'
import { quietReport, terminalReport } from '../report/terminal/terminalReport.js'
import { changePlaces, placedFunctions } from '../report/uncoveredPlaces.js'
import { colorsFor, widthOf } from './options.js'
import type { Output } from './outputFlags.js'

/** The text of a report for standard output; it ends with a newline. */
export async function outputText(report: Report, { format, uncovered }: Output): Promise<string> {
  if (format === 'markdown') return summary(report)
  const { workingDirectory } = readSystem()
  const functions = uncovered ? await placedFunctions(report, workingDirectory) : undefined
  if (format === 'json') return reportJson(report, functions)
  const show = format === 'quiet' ? quietReport : terminalReport
  const places = await changePlaces(report, workingDirectory)
  return show(report, colorsFor(process.stdout), widthOf(process.stdout), { functions, places })
}
