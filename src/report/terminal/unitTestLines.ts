/** @module Unit tests beside integration tests at a terminal: the four figures of packages, and what only unit tests cover. */
import type { Colors } from 'picocolors/types.js'
import type { Tallies } from '../../coverage/model.js'
import { unitOnlyFunctions } from '../../coverage/unitOnly.js'
import { fourFigures } from '../../coverage/unitTests.js'
import { plainLine, shownName } from '../../support/plainText.js'
import { shortEnd } from '../../support/shortNames.js'
import { type Alignment, alignColumns, fitted, wrap } from '../../support/terminal.js'
import type { Report } from '../report.js'
import { repositoryPaths } from '../repositoryFiles.js'
import { atHead, whereText } from '../shownPlaces.js'
import { FOUR_HEADINGS, fourCells, unitOnlyName, unitOnlyText, unitOutsideText } from '../unitTestWords.js'
import { exactPath, pathInModule } from '../words.js'

/** Packages shown, those of which only unit tests cover most; report.json has all of them. */
const MAX_PACKAGES = 200
/** Functions shown unless all are asked for; report.json has all of them. */
const MAX_FUNCTIONS = 8
/** Columns for sentences if the width of the terminal is not known. */
const DEFAULT_WIDTH = 100
const NARROW = ['integr.', 'unit', 'both', 'neither'] as const
/** The columns that the wide headings need beside names. */
const MIN_WIDE = 80

export interface UnitTestOptions {
  /** Where files are for the reader, by their paths in the coverage model. */
  readonly places: ReadonlyMap<string, string>
  /** Whether all functions are listed. */
  readonly all: boolean
  /** As in terminalReport. */
  readonly columns: number | undefined
}

/** Both blocks, as far as there is data of unit tests. */
export function unitTestBlocks(report: Report, colors: Colors, options: UnitTestOptions): readonly string[] {
  if (report.coverage.unitTests === undefined) return []
  return [fourTable(report, colors, options), unitOnlyBlock(report, colors, options)]
}

function fourTable({ coverage, modulePath }: Report, colors: Colors, { columns }: UnitTestOptions): string {
  if (coverage.tallies.unitTests === undefined || coverage.tallies.together.total === 0) return ''
  const { packages } = coverage
  const unitOnly = (tallies: Tallies): number => fourFigures(tallies)?.unitOnly ?? 0
  const shown =
    packages.length > MAX_PACKAGES
      ? packages
          .toSorted((one, other) => unitOnly(other.tallies) - unitOnly(one.tallies))
          .slice(0, MAX_PACKAGES)
      : packages
  const more = packages.length - shown.length
  const heads = columns !== undefined && columns < MIN_WIDE ? NARROW : FOUR_HEADINGS
  const cells = [
    ['package', ...heads],
    ...shown.map(({ importPath, tallies }) => [exactPath(importPath, modulePath), ...fourCells(tallies)]),
    ['total', ...fourCells(coverage.tallies)],
  ]
  const alignments: readonly Alignment[] = ['left', 'right', 'right', 'right', 'right']
  const cut = (line: string): string => shortEnd(line, columns ?? Infinity)
  const [head = '', ...lines] = alignColumns(fitted(cells, { width: columns }), alignments).map(cut)
  const last = lines.pop() ?? ''
  const rest = more > 0 ? [colors.dim(cut(`and ${more} more in report.json`))] : []
  const title = colors.dim(cut('statements by the tests that cover them:'))
  return [title, colors.dim(head), ...lines, ...rest, colors.bold(last)].join('\n')
}

function unitOnlyBlock(report: Report, colors: Colors, { places, all, columns }: UnitTestOptions): string {
  const functions = unitOnlyFunctions(report.coverage)
  const outside = unitOutsideText(report.coverage)
  const shown = all ? functions : functions.slice(0, MAX_FUNCTIONS)
  const more = functions.length - shown.length
  const files = repositoryPaths(report)
  const showing = atHead(report)
  const lines = shown.map((fn) => {
    const tested = places.get(fn.path) ?? files.get(fn.path) ?? pathInModule(fn.path, report.coverage)
    const place = showing({ file: tested, startLine: fn.startLine, endLine: fn.startLine })
    const where = whereText({ ...place, file: shownName(place.file) })
    return `${where}: ${plainLine(unitOnlyName(fn))}: ${unitOnlyText(fn)}`
  })
  return [
    ...(shown.length > 0 ? [colors.dim('covered by unit tests only, the largest first:')] : []),
    ...lines.map((line) => shortEnd(line, columns ?? Infinity)),
    ...(more > 0 ? [colors.dim(`and ${more} more in report.json`)] : []),
    ...(outside === undefined ? [] : wrap(outside, columns ?? DEFAULT_WIDTH, '  ').split('\n')),
  ].join('\n')
}
