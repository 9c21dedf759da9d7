/** @module The report that `tests` and `lines` ask. */
import { AttributedFiles } from '../../attribution/attributedFiles.js'
import type { System } from '../../process/system.js'
import type { Report } from '../../report/report.js'
import { checkoutsOf } from '../../stages/checkouts.js'
import { readSide } from '../../stages/diffSide.js'
import { UserError } from '../../support/errors.js'
import { plainLine } from '../../support/plainText.js'
import { askedReport } from '../askedReport.js'
import type { Options } from '../options.js'

export interface AttributedReport {
  readonly report: Report
  readonly files: AttributedFiles
}

/**
 * Reads the report that the flags name, with its data.
 * @throws UserError if there is none, or it does not say which test covers what
 */
export async function readAttributed(
  options: Options,
  { workingDirectory }: Pick<System, 'workingDirectory'>,
): Promise<AttributedReport> {
  const { path, name } = await askedReport(options, workingDirectory)
  const { report } = await readSide(path, await checkoutsOf(undefined, workingDirectory))
  if (report === undefined)
    throw new UserError(
      `${name} does not say which test covers what: it has no coverage data, only figures`,
      'Name the directory of a report, with its covdata folder, or a downloaded artifact.',
    )
  if (report.attribution === undefined) throw missing(name, report)
  return { report, files: new AttributedFiles(report.coverage, report.attribution) }
}

/** Findings that say why nothing is known, the most telling first. */
const CAUSES = ['attribution-unusable', 'attribution-missing', 'not-attributed', 'journal-unusable']

function missing(name: string, { findings, legs }: Report): UserError {
  const known = CAUSES.flatMap((code) => findings.find((found) => found.code === code) ?? [])[0]
  if (known !== undefined)
    return new UserError(
      `${name} does not say which test covers what: ${[known.title, ...known.evidence.map(plainLine)].join(': ')}`,
      known.fix === '' ? known.detail : known.fix,
    )
  const several = legs.length > 1 ? ', and neither does any of its legs' : ''
  return new UserError(
    `${name} does not say which test covers what${several}`,
    'Measure again on Linux, with go test as the suite and attribution on: the input is auto or exact, and preserve is true.',
  )
}
