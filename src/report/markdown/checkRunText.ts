/** @module What a check run says: its title, its summary, and its text below that. */
import { compareVersions, parseGoVersion } from '../../go/goVersion.js'
import { plainLine } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import { isGreen } from '../../gates/verdict.js'
import { legSections } from './legSections.js'
import type { Report } from '../report.js'
import { type Detail, NOTHING_FITS, firstFitting } from './summaryDetail.js'
import { findingBlocks } from './summaryFindings.js'
import { facts, headline, notLinked, packageTable, programTable } from './summarySections.js'
import { failureOutputs, testTable } from './summaryTests.js'
import { countOutcomes, percentText } from '../words.js'

export interface CheckRunOutput {
  readonly title: string
  /** Markdown. */
  readonly summary: string
  /** Markdown. */
  readonly text: string
}

/** What the check run says of itself. */
export interface CheckRunFacts {
  /** Why there are fewer annotations than a reader may expect: sentences of ours without a full stop. */
  readonly notes: readonly string[]
  /** Of the workflow run, whose page has the artifacts and the job summary. */
  readonly runUrl: string
}

/** GitHub takes 65,535 bytes for each of summary and text, although it documents characters. */
export const OUTPUT_LIMIT = 65_000
/** Go versions in a title. */
const MOST_VERSIONS = 4

export function conclusionOf(report: Report): 'success' | 'failure' {
  return isGreen(report) ? 'success' : 'failure'
}

/** @param maxBytes of UTF-8 for each of summary and text */
export function checkRunOutput(
  report: Report,
  { notes, runUrl }: CheckRunFacts,
  maxBytes = OUTPUT_LIMIT,
): CheckRunOutput {
  const links = `The job summary, the logs and the artifacts are on [the page of the workflow run](${runUrl}).`
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
    programTable(report, detail),
    ...failureOutputs(report, detail),
    testTable(report, detail),
  ]
  return {
    title: title(report),
    summary: firstFitting(summary, maxBytes, [headline(report), NOTHING_FITS]),
    text: firstFitting(text, maxBytes, [NOTHING_FITS]),
  }
}

/** What is bad first, then the share, the programs and the Go. */
function title(report: Report): string {
  const { together } = report.coverage.tallies
  const versions = goVersions(report)
  const programs = report.binaries.length
  const parts = [
    ...trouble(report),
    together.total === 0 ? 'nothing was measured' : `${percentText(together)} of statements`,
    ...(programs === 0 ? [] : [programs === 1 ? '1 binary' : `${programs} binaries`]),
    ...(versions.length === 0 ? [] : [`Go ${versions.join(', ')}`]),
  ]
  return parts.join(' · ')
}

function trouble(report: Report): readonly string[] {
  const missed = report.gates.filter((gate) => !gate.passed).length
  const parts = [
    ...suiteTrouble(report),
    ...legTrouble(report),
    ...(missed === 0 ? [] : [`${missed === 1 ? 'threshold' : `${missed} thresholds`} missed`]),
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

/** The same test may have failed in several jobs: the jobs are counted. */
function legTrouble({ legs }: Report): readonly string[] {
  const of = `of ${plural(legs.length, 'job')}`
  const failed = legs.filter((leg) => leg.suitePassed === false).length
  const lost = legs.filter((leg) => leg.state !== 'merged').length
  return [
    ...(failed === 0 ? [] : [`tests failed in ${failed} ${of}`]),
    ...(lost === 0 ? [] : [`no data of ${lost} ${of}`]),
  ]
}

/** Those that really ran, oldest first. */
function goVersions({ go, legs }: Report): readonly string[] {
  const names = new Set([go, ...legs.map((leg) => leg.go)].flatMap((info) => info?.version ?? []))
  const versions = [...names].flatMap((name) => parseGoVersion(name) ?? []).sort(compareVersions)
  const shown = versions.slice(0, MOST_VERSIONS).map((version) => version.name)
  return versions.length > MOST_VERSIONS ? [...shown, '…'] : shown
}
