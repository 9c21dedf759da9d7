/** @module Unit tests beside integration tests, folded, in a summary. */
import type { PackageCoverage } from '../../coverage/model.js'
import type { UnitOnlyFunction } from '../../coverage/unitOnly.js'
import { fourFigures } from '../../coverage/unitTests.js'
import { capital } from '../../support/capital.js'
import { codeSpan } from '../../support/markdown.js'
import type { Report } from '../report.js'
import {
  FOUR_HEADINGS,
  fourCells,
  unitOnlyName,
  unitOnlyText,
  unitOutsideText,
  unitTestsText,
} from '../unitTestWords.js'
import { pathInModule, shortPath } from '../words.js'
import { lineLinks } from './lineLinks.js'
import { details, rest, table } from './markdownParts.js'
import type { Detail } from './summaryDetail.js'

/**
 * The four figures of packages and files, and what only unit tests cover; nothing without data of theirs.
 * @param unitOnly all functions that only unit tests cover
 */
export function unitSection(
  report: Report,
  unitOnly: readonly UnitOnlyFunction[],
  { packages: most, hotspots }: Detail,
): readonly string[] {
  const text = unitTestsText(report.coverage)
  const outside = unitOutsideText(report.coverage)
  if (text === undefined) return outside === undefined ? [] : [`${capital(outside)}.`]
  const body = [
    ...(most === 0 ? [] : fourTable(report, most)),
    ...(hotspots === 0 ? [] : unitOnlyTable(report, unitOnly, hotspots)),
    ...(outside === undefined ? [] : [`${capital(outside)}.`]),
  ]
  const four = fourFigures(report.coverage.tallies)
  const only = four === undefined ? '' : `; ${four.unitOnly} only by them, ${four.neither} by neither`
  const heading = `${capital(text)}${only}`
  return body.length === 0 ? [`${heading}.`] : [details(heading, body.join('\n\n'))]
}

/** Packages with the most statements that only unit tests cover first, each with its files. */
function fourTable({ coverage, modulePath }: Report, most: number): readonly string[] {
  const unitOnly = ({ tallies }: PackageCoverage): number => fourFigures(tallies)?.unitOnly ?? 0
  const sorted = coverage.packages.toSorted((one, other) => unitOnly(other) - unitOnly(one))
  const rows = sorted.flatMap(({ importPath, files, tallies }) => [
    [`**${codeSpan(shortPath(importPath, modulePath))}**`, ...fourCells(tallies)],
    ...files.map((file) => [codeSpan(pathInModule(file.path, coverage)), ...fourCells(file.tallies)]),
  ])
  const shown = rows.slice(0, most)
  const total = ['**Total**', ...fourCells(coverage.tallies).map((cell) => `**${cell}**`)]
  return [
    table(
      ['Package or file', ...FOUR_HEADINGS.map(capital)],
      [':--', '--:', '--:', '--:', '--:'],
      [total, ...shown],
    ),
    ...rest(rows.length - shown.length, 'row'),
  ]
}

function unitOnlyTable(
  report: Report,
  functions: readonly UnitOnlyFunction[],
  most: number,
): readonly string[] {
  if (functions.length === 0) return []
  const link = lineLinks(report)
  const shown = functions.slice(0, most)
  const rows = shown.map((fn) => [link(fn), codeSpan(unitOnlyName(fn)), unitOnlyText(fn)])
  return [
    'Covered by unit tests only, the largest first:',
    table(['Lines', 'Function', 'Only unit tests'], [':--', ':--', ':--'], rows),
    ...rest(functions.length - shown.length, 'function'),
  ]
}
