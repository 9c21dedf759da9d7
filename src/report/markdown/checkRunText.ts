/**
 * @module The texts of a check run: its title, its summary, and the text below that. Together they are the job summary, in
 * less detail.
 */
import { compareVersions, parseGoVersion } from '../../go/goVersion.js'
import { plural } from '../../support/plural.js'
import { isGreen } from '../../gates/verdict.js'
import type { Report } from '../report.js'
import { troubles } from '../verdictWords.js'
import { noFigureText, outside, percentText } from '../words.js'
import { heading } from './headline.js'
import { detailSections, verdictSections } from './sections.js'
import { NOTHING_FITS, firstFitting } from './summaryDetail.js'

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
  const facts = [
    notes.map((note) => `* ${note}`).join('\n'),
    `See [the workflow run](${runUrl}) for the job summary, logs and artifacts.`,
  ]
  return {
    title: title(report),
    summary: firstFitting((detail) => [...verdictSections(report, detail), ...facts], maxBytes, [
      heading(report),
      NOTHING_FITS,
    ]),
    text: firstFitting(detailSections(report), maxBytes, [NOTHING_FITS]),
  }
}

/** What is wrong first, then the percentages of the change and of everything, the binaries and the Go versions. */
function title(report: Report): string {
  const { together } = report.coverage.tallies
  const { statements } = outside(report.coverage)
  const versions = goVersions(report)
  const patch = report.comparison.patch.value
  const binaries = report.binaries.length
  const parts = [
    ...troubles(report),
    ...(patch === undefined || patch.tally.total === 0 ? [] : [`${percentText(patch.tally)} of the change`]),
    together.total === 0 ? noFigureText(report.coverage) : `${percentText(together)} of statements`,
    ...(statements === 0 ? [] : [`${plural(statements, 'statement')} not counted`]),
    ...(binaries === 0 ? [] : [plural(binaries, 'binary')]),
    ...(versions.length === 0 ? [] : [`Go ${versions.join(', ')}`]),
    ...(report.reportedRun?.untrusted === true ? ['reported by an untrusted run'] : []),
  ]
  return parts.join(' · ')
}

/** The Go versions that were used, oldest first. */
function goVersions({ go, legs }: Report): readonly string[] {
  const names = new Set([go, ...legs.map((leg) => leg.go)].flatMap((info) => info?.version ?? []))
  const versions = [...names].flatMap((name) => parseGoVersion(name) ?? []).sort(compareVersions)
  const shown = versions.slice(0, MAX_VERSIONS).map((version) => version.name)
  return versions.length > MAX_VERSIONS ? [...shown, '…'] : shown
}
