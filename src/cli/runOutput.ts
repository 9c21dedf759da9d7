/** @module What a run leaves: the report in the terminal and in its folder, and hints. */
import { relative } from 'node:path'
import type { Report } from '../report/report.js'
import type { CheckFolder } from '../report/reportFolder.js'
import { withShownCode } from '../report/shownCode.js'
import { writeReport } from '../report/writeReport.js'
import type { RunHost } from '../stages/runHost.js'
import { coverCommand } from './coverCommand.js'
import { gitignoreHint } from './gitignoreHint.js'
import { openReport } from './openReport.js'
import { outputText } from './output.js'
import type { Output } from './outputFlags.js'
import { reportHints } from './reportHints.js'

export interface OutputPlace {
  readonly output: Output
  /** Absolute. */
  readonly outDirectory: string
  readonly checkFolder: CheckFolder
}

/** @throws UserError if the report cannot be written; the figures are shown nevertheless */
export async function outputRun(
  measured: Report,
  { output, outDirectory, checkFolder }: OutputPlace,
  host: RunHost,
): Promise<void> {
  const { log, platform } = host
  const report = await withShownCode(measured)
  const text = await outputText(report, output)
  log.progress('')
  process.stdout.write(output.format === 'table' ? `\n${text}` : text)
  await checkFolder()
  for (const note of await writeReport(report, outDirectory, output)) log.info(note)
  log.info(`report: ${relative('.', outDirectory) || '.'}`)
  const command = await coverCommand(report, outDirectory, platform)
  if (command !== undefined) log.info(`to see the lines: ${command}`)
  for (const line of reportHints(report, outDirectory, platform)) log.info(line)
  const hint = await gitignoreHint(outDirectory, host)
  if (hint !== undefined) log.info(hint)
  if (!output.open) return
  const problem = await openReport(outDirectory, host)
  if (problem !== undefined) log.warning(problem)
}
