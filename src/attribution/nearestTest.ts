/** @module The test from which one that covers an uncovered block is most easily made. */
import type { Attribution, UnitTableFile } from './attribution.js'
import type { TextOfLine } from './decidingLines.js'
import { type KnownUnit, lastBranch, uncoveredUnits } from './lastBranch.js'
import { possibleTests, testsOfUnits } from './testsOfUnits.js'
import { unitsInChunk } from './unitChunk.js'
import { isColumnar } from './unitColumns.js'
import type { LineSpan } from './unitsOfLines.js'

/** The file with an uncovered block. */
export interface KnownFile {
  readonly file: UnitTableFile
  /** Its units, in the order of their numbers. */
  readonly units: readonly KnownUnit[]
  /** Undefined if the source is not known. */
  readonly textOf?: TextOfLine | undefined
}

/** A test that comes near to a block. */
export interface NearestTest {
  /** The index of the test. */
  readonly test: number
  /** Whether it is known to come that close; otherwise, it or another test of a group does. */
  readonly exact: boolean
  /** How close it comes. */
  readonly reaches: 'function' | 'file' | 'package'
}

type Found = Omit<NearestTest, 'reaches'> | undefined

/**
 * Finds nearest tests: one that executes the last branch before a block, else something of the function, else of the file,
 * else of the package. Among several it is the one with the fewest units, since it is about little else. What is executed
 * outside tests does not count.
 */
export class NearestTests {
  private knownSizes: Float64Array | undefined
  /** By file, or by the first file of a package. */
  private readonly ofFiles = new Map<string, Found>()

  constructor(private readonly attribution: Attribution) {}

  /**
   * The nearest test of a block; undefined if no test reaches its package.
   * @param block uncovered lines
   */
  of({ file, units, textOf }: KnownFile, block: LineSpan): NearestTest | undefined {
    const branch = lastBranch(units, block, textOf)
    const names = new Set(uncoveredUnits(units, block).map(({ functionName }) => functionName))
    const ofFunction = units.flatMap((unit, i) =>
      unit.count > 0 && names.has(unit.functionName) ? file.first + i : [],
    )
    const near = this.best(branch === undefined ? [] : [file.first + branch.unit]) ?? this.best(ofFunction)
    if (near !== undefined) return { ...near, reaches: 'function' }
    const inFile = this.kept(file.path, [file])
    if (inFile !== undefined) return { ...inFile, reaches: 'file' }
    const folder = packageOf(file)
    const files = this.attribution.units.files.filter((each) => packageOf(each) === folder)
    const inPackage = this.kept(folder, files)
    return inPackage === undefined ? undefined : { ...inPackage, reaches: 'package' }
  }

  private kept(key: string, files: readonly UnitTableFile[]): Found {
    if (!this.ofFiles.has(key)) this.ofFiles.set(key, this.best(files.flatMap(unitsOfFile)))
    return this.ofFiles.get(key)
  }

  private best(units: readonly number[]): Found {
    const found = testsOfUnits(this.attribution, units)
    const isTest = (test: number): boolean => this.attribution.tests[test]?.stretch === 'test'
    const certain = found.exact.filter(isTest)
    const tests = certain.length > 0 ? certain : possibleTests(found).filter(isTest)
    let best: number | undefined
    for (const test of tests) if (best === undefined || this.sizeOf(test) < this.sizeOf(best)) best = test
    return best === undefined ? undefined : { test: best, exact: certain.length > 0 }
  }

  /** How much a test covers, as far as it is known to be its own. */
  private sizeOf(test: number): number {
    this.knownSizes ??= sizesOf(this.attribution)
    return this.knownSizes[test] ?? 0
  }
}

function sizesOf(attribution: Attribution): Float64Array {
  const sizes = new Float64Array(attribution.tests.length)
  const ofSubjects = subjectSizes(attribution)
  for (const [index, { tests, exact }] of attribution.subjects.entries())
    if (exact) for (const test of tests) sizes[test] = (sizes[test] ?? 0) + (ofSubjects[index] ?? 0)
  return sizes
}

/** How many units each subject has. By columns, those of all subjects need never be in memory together. */
function subjectSizes(attribution: Attribution): Float64Array {
  if (!isColumnar(attribution))
    return Float64Array.from(attribution.subjects.keys(), (subject) => attribution.unitsOf(subject).size)
  const sizes = new Float64Array(attribution.subjects.length)
  for (const column of attribution.columns())
    for (let chunk = 0; chunk < column.count; chunk++) {
      const size = unitsInChunk(column.bitsOf(chunk))
      for (const subject of column.subjectsOf(chunk)) sizes[subject] = (sizes[subject] ?? 0) + size
    }
  return sizes
}

function unitsOfFile({ first, count }: UnitTableFile): readonly number[] {
  return Array.from({ length: count }, (_, i) => first + i)
}

/** The import path, or the folder if it is not known. Neither is the path of a file. */
function packageOf({ path, importPath }: UnitTableFile): string {
  return importPath ?? path.slice(0, path.lastIndexOf('/') + 1)
}
