/**
 * @module The model of a report.json without its data. It lists the uncovered units only; which units are covered is
 * known from the totals, not where they are.
 */
import type { CoverageModel, FileCoverage, PackageCoverage, UnitCoverage } from '../coverage/model.js'
import { sumTallies } from '../coverage/tallies.js'
import { checkFile, checkTwice, figures } from '../legs/reportFigures.js'
import { parseJson } from '../support/jsonText.js'
import { all, anyText, integer, object, oneOf, parseShape } from '../support/jsonShape.js'

const reportShape = object({
  schemaVersion: oneOf([1]),
  mode: oneOf(['set', 'count', 'atomic']),
  packages: all(
    object({
      importPath: anyText,
      module: anyText,
      files: all(object({ path: anyText, ...figures, uncovered: all(all(integer())) })),
    }),
  ),
})

/**
 * The model, with nothing but uncovered units in its files.
 * @throws SyntaxError or ShapeError if it is not the report.json of this tool
 */
export function reportModel(json: string): CoverageModel {
  const { mode, packages } = parseShape(reportShape, parseJson(json))
  checkTwice(
    'the package',
    packages.map(({ importPath }) => importPath),
  )
  const found = packages.map(({ importPath, module, files }): PackageCoverage => {
    checkTwice(
      'the file',
      files.map(({ path }) => path),
    )
    files.forEach(checkFile)
    const covered = files.map(fileOf)
    return {
      importPath,
      modulePath: module,
      files: covered,
      tallies: { together: sumTallies(covered.map(({ tallies }) => tallies.together)), bySource: [] },
    }
  })
  return {
    mode,
    sources: [],
    packages: found,
    notLinked: [],
    unlinkedStatements: new Map(),
    tallies: { together: sumTallies(found.map(({ tallies }) => tallies.together)), bySource: [] },
  }
}

interface ReportFile {
  readonly path: string
  readonly covered: number
  readonly total: number
  readonly uncovered: readonly (readonly number[])[]
}

function fileOf({ path, covered, total, uncovered }: ReportFile): FileCoverage {
  return { path, units: uncovered.map(unitOf), tallies: { together: { covered, total }, bySource: [] } }
}

function unitOf(numbers: readonly number[]): UnitCoverage {
  const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0] = numbers
  const place = { startLine, startColumn, endLine, endColumn, statements }
  return { ...place, functionName: '', literal: false, count: 0, counts: [] }
}
