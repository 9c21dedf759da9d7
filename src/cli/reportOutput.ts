/** @module What `report` and `collect` leave: the report on standard output and in its folder. */
import { relative } from 'node:path'
import type { Report } from '../report/report.js'
import { withShownCode } from '../report/shownCode.js'
import { writeReport } from '../report/writeReport.js'
import type { Log } from '../support/log.js'
import { type Desktop, openReport } from './openReport.js'
import { outputText } from './output.js'
import type { Output } from './outputFlags.js'

/**
 * @param outDirectory absolute
 * @throws UserError if the report cannot be written; the figures are shown nevertheless
 */
export async function outputReport(
  measured: Report,
  output: Output,
  outDirectory: string,
  { log, ...desktop }: Desktop & { readonly log: Log },
): Promise<void> {
  const report = await withShownCode(measured)
  process.stdout.write(await outputText(report, output))
  const notes = await writeReport(report, outDirectory, output)
  for (const line of [...notes, `report: ${relative('.', outDirectory) || '.'}`]) log.info(line)
  if (!output.open) return
  const problem = await openReport(outDirectory, desktop)
  if (problem !== undefined) log.warning(problem)
}
