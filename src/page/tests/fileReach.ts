/** @module What a test covers of an opened file. */
import { linesOf } from '../../coverage/lines.js'
import type { UnitCoverage } from '../../coverage/model.js'
import { lastLineOf, rangesOfUnits } from '../../coverage/uncovered.js'
import type { PageFile } from '../../report/html/pageData.js'
import type { UncoveredPart } from '../source/fileModel.js'
import { knownUnits } from './knownUnits.js'
import { sourceCodeOf } from './sourceCodeOf.js'
import type { TestItem } from './testCatalog.js'
import { NOT, PERHAPS, type TestLinks, type TestReach } from './testLinks.js'

/** What a test has to do with a unit or a line. */
export type ReachKind = 'reached' | 'perhaps' | 'not'

/** Consecutive lines of a function that a test covers. */
export interface ReachedPart extends UncoveredPart {
  /** Whether it is certain for all of them. */
  readonly isExact: boolean
}

export class FileReach {
  readonly parts: readonly ReachedPart[]
  private readonly kinds: readonly number[]
  private byLine: ReadonlyMap<number, ReachKind> | undefined

  /** @param number that of the file */
  constructor(
    readonly item: TestItem,
    private readonly file: PageFile,
    number: number,
    links: Pick<TestLinks, 'setsOf'>,
    reach: TestReach,
  ) {
    this.kinds = links.setsOf(number).map((set) => reach[set] ?? NOT)
    const units = unitsOf(file)
    this.parts = [true, false]
      .flatMap((isExact) => this.partsOf(units, isExact))
      .sort((one, other) => one.startLine - other.startLine)
  }

  ofUnit(unit: number): ReachKind {
    return kindOf(this.kinds[unit] ?? NOT)
  }

  /** By the line rule, so that a line that only closes a block is not covered. */
  ofLine(line: number): ReachKind {
    this.byLine ??= this.linesByKind()
    return this.byLine.get(line) ?? 'not'
  }

  /** The lines that all reports give. */
  private partsOf(units: readonly UnitCoverage[], isExact: boolean): readonly ReachedPart[] {
    const wanted: ReachKind = isExact ? 'reached' : 'perhaps'
    if (!units.some((_, unit) => this.ofUnit(unit) === wanted)) return []
    return rangesOfUnits({ units }, (unit) => this.ofUnit(unit) === wanted).map(
      ({ startLine, endLine, functionName }) => ({
        startLine,
        endLine,
        statements: 0,
        name: this.file.functions.name[Number(functionName)] ?? '',
        isExact,
      }),
    )
  }

  private linesByKind(): ReadonlyMap<number, ReachKind> {
    const units = unitsOf(this.file).map((unit, at) => {
      const kind = this.ofUnit(at)
      return { ...unit, count: kind === 'reached' ? 1 : 0, counts: [kind === 'perhaps' ? 1 : 0] }
    })
    const { lines, together, bySource } = linesOf(units, 1, sourceCodeOf(this.file))
    const kindAt = (at: number): ReachKind => {
      if ((together.executed[at] ?? 0) > 0) return 'reached'
      return (bySource[0]?.executed[at] ?? 0) > 0 ? 'perhaps' : 'not'
    }
    return new Map(Array.from(lines, (line, at) => [line, kindAt(at)]))
  }
}

function kindOf(kind: number): ReachKind {
  return kind === NOT ? 'not' : kind === PERHAPS ? 'perhaps' : 'reached'
}

/** As the coverage model has them. */
function unitsOf(file: PageFile): readonly UnitCoverage[] {
  const coverable = new Set(file.lines)
  return knownUnits(file).map((unit) => {
    let line = unit.startLine
    while (line < lastLineOf(unit) && !coverable.has(line)) line++
    // The page does not have the number of statements, but a unit without any counts on no line.
    return { ...unit, statements: coverable.has(line) ? 1 : 0, literal: false, count: 0, counts: [] }
  })
}
