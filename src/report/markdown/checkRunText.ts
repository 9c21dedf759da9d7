/** @module The texts of a check run: its title, its summary, and the text below that. */
import { compareVersions, parseGoVersion } from '../../go/goVersion.js'
import { plainLine } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import { isGreen } from '../../gates/verdict.js'
import { legSections } from './legSections.js'
import type { Report } from '../report.js'
import { type Detail, NOTHING_FITS, firstFitting } from './summaryDetail.js'
import { findingBlocks } from './summaryFindings.js'
import { binaryTable, facts, heading, headline, notLinked, packageTable } from './summarySections.js'
import { failureOutputs, testTable } from './summaryTests.js'
import { countOutcomes, outside, percentText } from '../words.js'

export interface CheckRunOutput {
  readonly title: string
  /** Markdown. */
  readonly summary: string
  /** Markdown. */
  readonly text: string
}

/** What a check run says apart from the report. */
export interface CheckRunFacts {
  /** Why there are fewer annotations than expected: our own sentences, without a full stop. */
  readonly notes: readonly string[]
  /** The page of the workflow run, which has the artifacts and the job summary. */
  readonly runUrl: string
}

/** Bytes. GitHub takes 65,535 for each of summary and text, although it documents characters. */
export const OUTPUT_LIMIT = 65_000
/** Go versions in a title. */
const MAX_VERSIONS = 4

export function conclusionOf(report: Report): 'success' | 'failure' {
  return isGreen(report) ? 'success' : 'failure'
}

/**
 * Makes the texts of a check run.
 * @param maxBytes the limit for each of summary and text, in UTF-8
 */
export function checkRunOutput(
  report: Report,
  { notes, runUrl }: CheckRunFacts,
  maxBytes = OUTPUT_LIMIT,
): CheckRunOutput {
  const links = `See [the workflow run](${runUrl}) for the job summary, logs and artifacts.`
  const summary = (detail: Detail): readonly string[] => [
    headline(report),
    ...findingBlocks(report, detail, 'quotes'),
    facts(report),
    ...legSections(report, detail),
    notes.map((note) => `* ${note}`).join('\n'),
    links,
  ]
  const text = (detail: Detail): readonly string[] => [
    packageTable(report, detail),
    notLinked(report, detail),
    binaryTable(report, detail),
    ...failureOutputs(report, detail),
    testTable(report, detail),
  ]
  return {
    title: title(report),
    summary: firstFitting(summary, maxBytes, [heading(report), NOTHING_FITS]),
    text: firstFitting(text, maxBytes, [NOTHING_FITS]),
  }
}

/** What is wrong first, then the percentage, the binaries and the Go versions. */
function title(report: Report): string {
  const { together } = report.coverage.tallies
  const { statements } = outside(report.coverage)
  const versions = goVersions(report)
  const binaries = report.binaries.length
  const parts = [
    ...trouble(report),
    together.total === 0 ? 'nothing was measured' : `${percentText(together)} of statements`,
    ...(statements === 0 ? [] : [`${plural(statements, 'statement')} not counted`]),
    ...(binaries === 0 ? [] : [plural(binaries, 'binary')]),
    ...(versions.length === 0 ? [] : [`Go ${versions.join(', ')}`]),
  ]
  return parts.join(' · ')
}

function trouble(report: Report): readonly string[] {
  const failed = report.gates.filter((gate) => !gate.passed).length
  const parts = [
    ...suiteTrouble(report),
    ...legTrouble(report),
    ...(failed === 0 ? [] : [`${plural(failed, 'gate')} failed`]),
  ]
  if (parts.length > 0) return parts
  const error = report.findings.find((item) => item.severity === 'error')
  return error === undefined ? [] : [plainLine(error.title)]
}

function suiteTrouble(report: Report): readonly string[] {
  const { suite } = report
  if (suite?.passed !== false) return []
  if (suite.kind === 'command') return ['command failed']
  const { fail, unfinished } = countOutcomes(report)
  return [fail + unfinished === 0 ? 'suite failed' : `${plural(fail + unfinished, 'test')} failed`]
}

/** Counts jobs, since the same test may have failed in several. */
function legTrouble({ legs }: Report): readonly string[] {
  const of = `of ${plural(legs.length, 'job')}`
  const failed = legs.filter((leg) => leg.suitePassed === false).length
  const lost = legs.filter((leg) => leg.state !== 'merged').length
  return [
    ...(failed === 0 ? [] : [`tests failed in ${failed} ${of}`]),
    ...(lost === 0 ? [] : [`no data from ${lost} ${of}`]),
  ]
}

/** The Go versions that were used, oldest first. */
function goVersions({ go, legs }: Report): readonly string[] {
  const names = new Set([go, ...legs.map((leg) => leg.go)].flatMap((info) => info?.version ?? []))
  const versions = [...names].flatMap((name) => parseGoVersion(name) ?? []).sort(compareVersions)
  const shown = versions.slice(0, MAX_VERSIONS).map((version) => version.name)
  return versions.length > MAX_VERSIONS ? [...shown, '…'] : shown
}
