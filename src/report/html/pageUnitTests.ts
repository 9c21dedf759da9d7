/** @module Unit tests on the page: a column like those of sources, and the list of what only they cover. */
import type { CoverageModel, FileCoverage } from '../../coverage/model.js'
import { unitOnlyFunctions } from '../../coverage/unitOnly.js'
import { shownName } from '../../support/plainText.js'
import type { MeasuredFile } from '../measuredFiles.js'
import { repositoryPaths } from '../repositoryFiles.js'
import type { Report } from '../report.js'
import { unitOnlyName, unitOnlyText, unitOutsideText } from '../unitTestWords.js'
import { pathInModule } from '../words.js'
import { fileNumbers } from './fileNumbers.js'
import type { PageUnitTests } from './pageFigures.js'

/** Functions that are listed; report.json has all of them. */
const MAX_FUNCTIONS = 500

/** The number of sources that the page shows, with unit tests if there is data of theirs. */
export function shownSources({ sources, unitTests }: CoverageModel): number {
  return sources.length + (unitTests === undefined ? 0 : 1)
}

/** Null without data of theirs. */
export function pageUnitTests(report: Report): PageUnitTests | null {
  const { coverage } = report
  if (coverage.unitTests === undefined) return null
  const numbers = fileNumbers(coverage)
  const places = repositoryPaths(report)
  const functions = unitOnlyFunctions(coverage)
  return {
    only: functions.slice(0, MAX_FUNCTIONS).map((fn) => ({
      file: numbers.get(fn.path) ?? null,
      where: `${shownName(places.get(fn.path) ?? pathInModule(fn.path, coverage))}:${fn.startLine}`,
      startLine: fn.startLine,
      endLine: fn.endLine,
      function: unitOnlyName(fn),
      text: unitOnlyText(fn),
    })),
    count: functions.length,
    outside: unitOutsideText(coverage) ?? null,
  }
}

/** A measured file whose units and lines have unit tests as their last source. */
export function withUnitColumn(measured: MeasuredFile, sources: number): MeasuredFile {
  const { file } = measured
  const units = file.units.map((unit) => ({ ...unit, counts: [...unit.counts, unit.unitTests ?? 0] }))
  const shown: FileCoverage = { ...file, units }
  return measured.withFile(shown, sources)
}
