/** @module The result as Markdown: the job summary, and summary.md. */
import type { Report } from '../report.js'
import { heading } from './headline.js'
import { detailSections, verdictSections } from './sections.js'
import { NOTHING_FITS, firstFitting } from './summaryDetail.js'

/** Bytes. GitHub drops the whole summary of a step if it is larger than 1 MiB. */
export const SUMMARY_LIMIT = 1_000_000

/**
 * Makes the job summary, most important things first.
 * @param maxBytes the limit, in UTF-8; whole rows and sections that do not fit are left out, and the text says so
 */
export function summary(report: Report, maxBytes = SUMMARY_LIMIT): string {
  const details = detailSections(report)
  return firstFitting((detail) => [...verdictSections(report, detail), ...details(detail)], maxBytes, [
    heading(report),
    NOTHING_FITS,
  ])
}
