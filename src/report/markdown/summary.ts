/** @module The result as Markdown: the job summary, and summary.md. */
import { legSections } from './legSections.js'
import type { Report } from '../report.js'
import { type Detail, NOTHING_FITS, firstFitting } from './summaryDetail.js'
import { findingBlocks } from './summaryFindings.js'
import { binaryTable, facts, heading, headline, notLinked, packageTable } from './summarySections.js'
import { failureOutputs, testTable } from './summaryTests.js'

/** Bytes. GitHub drops the whole summary of a step if it is larger than 1 MiB. */
export const SUMMARY_LIMIT = 1_000_000

/**
 * Makes the job summary, most important things first.
 * @param maxBytes the limit, in UTF-8; whole rows and sections that do not fit are left out, and the text says so
 */
export function summary(report: Report, maxBytes = SUMMARY_LIMIT): string {
  const sections = (detail: Detail): readonly string[] => [
    headline(report),
    ...findingBlocks(report, detail, 'alerts'),
    facts(report),
    ...legSections(report, detail),
    ...failureOutputs(report, detail),
    packageTable(report, detail),
    notLinked(report, detail),
    binaryTable(report, detail),
    testTable(report, detail),
  ]
  return firstFitting(sections, maxBytes, [heading(report), NOTHING_FITS])
}
