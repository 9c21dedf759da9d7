/** @module What `run` and `report` print on standard output. */
import { readSystem } from '../process/system.js'
import { reportJson } from '../report/json/reportJson.js'
import { summary } from '../report/markdown/summary.js'
import type { Report } from '../report/report.js'
import { quietReport, terminalReport } from '../report/terminal/terminalReport.js'
import { placedFunctions } from '../report/uncoveredPlaces.js'
import { UserError } from '../support/errors.js'
import { FORMATS, type Options, colorsFor, optionText, widthOf } from './options.js'

export interface Output {
  readonly format: (typeof FORMATS)[number]
  /** Whether uncovered functions are listed. */
  readonly uncovered: boolean
}

/**
 * The output that the flags ask for.
 * @throws UserError for flags that cannot be combined
 */
export function outputOf(options: Options): Output {
  const text = optionText(options, 'format')
  const format = FORMATS.find((each) => each === text) ?? 'table'
  const uncovered = optionText(options, 'uncovered') !== undefined
  if (uncovered && format === 'markdown')
    throw new UserError(
      '--uncovered cannot be combined with --format markdown, which prints summary.md',
      'Choose --format table, json or quiet.',
    )
  return { format, uncovered }
}

/** The text of a report for standard output; it ends with a newline. */
export async function outputText(report: Report, { format, uncovered }: Output): Promise<string> {
  if (format === 'markdown') return summary(report)
  const functions = uncovered ? await placedFunctions(report, readSystem().workingDirectory) : undefined
  if (format === 'json') return reportJson(report, functions)
  const show = format === 'quiet' ? quietReport : terminalReport
  return show(report, colorsFor(process.stdout), widthOf(process.stdout), functions)
}
