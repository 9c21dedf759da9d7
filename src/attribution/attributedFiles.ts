/** @module The files of a coverage model with the numbers that their units have in an attribution. */
import { CarriedReach } from '../coverage/carriedReach.js'
import type { CoverageModel, FileCoverage } from '../coverage/model.js'
import type { AttributedTest, Attribution, UnitTableFile } from './attribution.js'
import type { TextOfLine } from './decidingLines.js'
import { type NearestTest, NearestTests } from './nearestTest.js'
import type { LineSpan } from './unitsOfLines.js'

export interface AttributedFile {
  readonly coverage: FileCoverage
  readonly table: UnitTableFile
}

/** The nearest test of an uncovered block, by name. */
export interface NearTest extends Omit<NearestTest, 'test'> {
  readonly test: AttributedTest
}

export class AttributedFiles {
  /** By path, as in the coverage model. */
  readonly all: ReadonlyMap<string, AttributedFile>
  /** What of it only tests covered that did not run. */
  readonly carried: CarriedReach
  private readonly nearest: NearestTests

  /** @param attribution of the units of the model */
  constructor(
    { packages, reach }: Pick<CoverageModel, 'packages' | 'reach'>,
    readonly attribution: Attribution,
  ) {
    this.carried = new CarriedReach(reach)
    const tables = new Map(attribution.units.files.map((file) => [file.path, file]))
    this.all = new Map(
      packages
        .flatMap(({ files }) => files)
        .flatMap((coverage) => {
          const table = tables.get(coverage.path)
          return table?.count === coverage.units.length ? [[coverage.path, { coverage, table }]] : []
        }),
    )
    this.nearest = new NearestTests(attribution)
  }

  /**
   * The nearest test of uncovered lines; undefined if no test comes near.
   * @param path as in the coverage model
   * @param textOf the lines of the file, if they are known
   */
  near(path: string, lines: LineSpan, textOf?: TextOfLine): NearTest | undefined {
    const file = this.all.get(path)
    if (file === undefined) return undefined
    const found = this.nearest.of({ file: file.table, units: file.coverage.units, textOf }, lines)
    const test = found && this.attribution.tests[found.test]
    return found === undefined || test === undefined ? undefined : { ...found, test }
  }
}
