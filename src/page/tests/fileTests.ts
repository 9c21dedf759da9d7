/** @module The tests of the lines of an opened file. */
import type { UnitTable } from '../../attribution/attribution.js'
import { type KnownUnit, lastBranch, uncoveredUnits } from '../../attribution/lastBranch.js'
import { type TestsOfUnits, testsOfUnits } from '../../attribution/testsOfUnits.js'
import { unitsOfLines } from '../../attribution/unitsOfLines.js'
import type { SourceCode } from '../../coverage/sourceCode.js'
import type { PageFile } from '../../report/html/pageData.js'
import { FileReach } from './fileReach.js'
import { knownUnits } from './knownUnits.js'
import { sourceCodeOf } from './sourceCodeOf.js'
import type { TestCatalog } from './testCatalog.js'
import type { TestLinks } from './testLinks.js'

/** Who comes near to uncovered lines. */
export interface NearTests {
  /** The name of their function. */
  readonly name: string
  /** The tests that executed something of the function. */
  readonly found: TestsOfUnits
  /** The line of the last branch that turned away; undefined if nothing before them is covered. */
  readonly branchLine: number | undefined
}

export class FileTests {
  private readonly sets: readonly number[]
  private readonly units: readonly KnownUnit[]
  private readonly table: UnitTable
  private readonly code: SourceCode | undefined
  private readonly counts = new Map<number, string>()

  /** @param number that of the file */
  constructor(
    readonly tests: TestCatalog,
    private readonly links: TestLinks,
    private readonly file: PageFile,
    private readonly number: number,
  ) {
    this.sets = links.setsOf(number)
    this.units = knownUnits(file)
    const positions = this.units.flatMap((unit) => [
      unit.startLine,
      unit.startColumn,
      unit.endLine,
      unit.endColumn,
    ])
    this.table = {
      files: [{ path: '', first: 0, count: this.units.length }],
      positions: Uint32Array.from(positions),
    }
    this.code = sourceCodeOf(file)
  }

  /** @param endLine inclusive */
  ofLines(startLine: number, endLine: number): TestsOfUnits {
    const { sets, links, table, code } = this
    const [file] = table.files
    const units = file === undefined ? [] : unitsOfLines(table, file, { startLine, endLine }, code)
    return testsOfUnits(
      { subjects: links.subjects, subjectsOf: (unit) => links.subjectsOf(sets[unit] ?? 0) },
      units,
    )
  }

  /** Who comes near to lines that nobody executed: the tests of their function. Undefined if none has uncovered statements. */
  near(startLine: number, endLine: number): NearTests | undefined {
    const { units, file } = this
    const { functions, text } = file
    const lines = { startLine, endLine }
    const [first] = uncoveredUnits(units, lines)
    if (first === undefined) return undefined
    const own = functions.startLine.findLastIndex((line) => line <= first.startLine)
    const textLines = text?.split('\n')
    const branch = lastBranch(units, lines, textLines && ((line) => textLines[line - 1]))
    return {
      name: functions.name[own] ?? '',
      found: this.ofLines(functions.startLine[own] ?? startLine, functions.endLine[own] ?? endLine),
      branchLine: branch?.line,
    }
  }

  /** How many tests executed a line: `3`, or `1+` if further ones may have; empty if none did. */
  countText(line: number): string {
    const known = this.counts.get(line)
    if (known !== undefined) return known
    const { exact, groups, isUnknown } = this.ofLines(line, line)
    const tests = exact.filter((test) => this.tests.item(test)?.isTest === true)
    const more = groups.length > 0 || isUnknown || tests.length < exact.length
    const text = tests.length === 0 ? (more ? '·' : '') : `${tests.length}${more ? '+' : ''}`
    this.counts.set(line, text)
    return text
  }

  /** What a test covers of the file; undefined if there is no such test. */
  reachOf(id: string): FileReach | undefined {
    const item = this.tests.at(id)
    if (item === undefined) return undefined
    const reach = this.links.reachOf(this.tests.familyOf(item.test))
    return new FileReach(item, this.file, this.number, this.links, reach)
  }
}
