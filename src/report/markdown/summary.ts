/** @module The result as Markdown: the job summary, and summary.md. */
import { legSections } from './legSections.js'
import type { Report } from '../report.js'
import { type Detail, NOTHING_FITS, firstFitting } from './summaryDetail.js'
import { findingBlocks } from './summaryFindings.js'
import { facts, headline, notLinked, packageTable, programTable } from './summarySections.js'
import { failureOutputs, testTable } from './summaryTests.js'

/** A step's summary is dropped whole by GitHub when it is larger than 1 MiB. */
export const SUMMARY_LIMIT = 1_000_000

/**
 * @param maxBytes of UTF-8; what does not fit is left out by whole rows and sections, and the text says so
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
    programTable(report, detail),
    testTable(report, detail),
  ]
  return firstFitting(sections, maxBytes, [headline(report), NOTHING_FITS])
}
