/** @module Patch coverage in a summary: the changed files, and the uncovered lines of the change. */
import type { PatchCoverage, PatchFile } from '../../compare/patchCoverage.js'
import { uncoveredOf } from '../../coverage/tallies.js'
import { capital } from '../../support/capital.js'
import { codeSpan, escapeMarkdown } from '../../support/markdown.js'
import { plural } from '../../support/plural.js'
import { reportTestNames } from '../attribution/testNames.js'
import { nearTestText } from '../attribution/testWords.js'
import { ofHeadText } from '../comparisonWords.js'
import type { Report } from '../report.js'
import { percentText } from '../words.js'
import { coverageBar } from './coverageBar.js'
import { details, rest, table } from './markdownParts.js'
import { firstRanges } from './rangeTable.js'
import type { Detail } from './summaryDetail.js'

/** Empty unless the patch coverage is known. */
export function patchSection(report: Report, detail: Detail): readonly string[] {
  const patch = report.comparison.patch.value
  if (patch === undefined) return []
  return [
    `### Patch coverage: ${percentText(patch.tally)}`,
    `The change since ${codeSpan(patch.base)}: statements on lines that it added or modified.`,
    ...uncoveredTable(report, patch, detail),
    ...fileTable(patch.files, detail),
    ...unknownFiles(patch, detail),
    ...(patch.truncated ? ['More files were changed than GitHub lists: theirs are not counted.'] : []),
    ...(patch.ofHead === true ? [`${capital(ofHeadText(patch, codeSpan))}.`] : []),
  ]
}

export function uncoveredTable(
  report: Report,
  { files }: PatchCoverage,
  { changes: most }: Detail,
): readonly string[] {
  const all = files.flatMap(({ path, uncovered }) => uncovered.map((range) => ({ path, ...range })))
  const names = reportTestNames(report)
  return firstRanges(report, all, most, 'Uncovered changed lines', {
    heading: 'Nearest test',
    textOf: ({ nearest }) => nearest && nearTestText(nearest, names.text(nearest.test)),
  })
}

/** The files with the most uncovered statements first. */
export function fileTable(files: readonly PatchFile[], { changes: most }: Detail): readonly string[] {
  if (files.length === 0 || most === 0) return rest(files.length, 'changed file')
  const rows = files
    .toSorted((one, other) => uncoveredOf(other.tally) - uncoveredOf(one.tally))
    .slice(0, most)
    .map(({ file, tally }) => [
      codeSpan(file),
      coverageBar(tally),
      percentText(tally),
      String(uncoveredOf(tally)),
      `${tally.covered}/${tally.total}`,
    ])
  const heads = ['Changed file', 'Coverage', 'Covered', 'Uncovered', 'Statements']
  const body = [
    table(heads, [':--', ':--', '--:', '--:', '--:'], rows),
    ...rest(files.length - rows.length, 'changed file'),
  ]
  return [details(plural(files.length, 'changed file'), body.join('\n\n'))]
}

export function unknownFiles({ unknown }: PatchCoverage, { changes: most }: Detail): readonly string[] {
  if (unknown.length === 0) return []
  const shown = unknown
    .slice(0, most)
    .map(({ file, reason }) => `* ${codeSpan(file)}: ${escapeMarkdown(reason)}`)
  const body = [shown.join('\n'), ...rest(unknown.length - shown.length, 'file')].filter(
    (part) => part !== '',
  )
  const what = `${plural(unknown.length, 'changed file')} not counted`
  return [details(what, body.join('\n\n'))]
}
