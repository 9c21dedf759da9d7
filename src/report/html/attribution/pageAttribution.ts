/** @module Which test covers what, for the page: the data block of the tests, and that of what they executed. */
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import type { Subject } from '../../../attribution/attribution.js'
import { testName } from '../../../attribution/testFamily.js'
import { withLeftOut } from '../../../attribution/withLeftOut.js'
import { functionText } from '../../../coverage/functions.js'
import { wholeSeconds } from '../../../go/test/testStates.js'
import { shownName } from '../../../support/plainText.js'
import type { Report } from '../../report.js'
import { shortPath } from '../../words.js'
import { denseText } from '../denseText.js'
import type { PageOutcome, PageTests, SoleColumns, TestColumns } from '../pageTests.js'
import { type FileRuns, fileRuns } from './fileRuns.js'
import { LinkWriter } from './linkWriter.js'
import { type ListedTests, listedTests } from './listedTests.js'
import { type SoleList, soleLines } from './soleLines.js'
import { type NumberedSet, SubjectSets } from './subjectSets.js'
import { TestFigures } from './testFigures.js'
import { TestRelations } from './testRelations.js'

/** In bytes, compressed: the page stays one that a browser opens in a moment. */
const MAX_LINKS = 24 * 1024 * 1024
/** Places that one test alone reaches that are listed. */
const MAX_SOLE = 500
const LEVEL = 6
/** In the order of their numbers, see `TestColumns.outcome`. */
const OUTCOMES: readonly PageOutcome[] = ['unknown', 'pass', 'fail', 'skip', 'unfinished']

const compress = promisify(deflateRaw)

/** The texts of the data blocks. */
export interface AttributionBlocks {
  readonly tests: Buffer
  /** Undefined if it would be too large. */
  readonly links: Buffer | undefined
}

/**
 * Undefined if it is not known which test covers what.
 * @param max in bytes, compressed: what the tests executed is left out if it takes more
 */
export async function attributionBlocks(
  report: Report,
  max = MAX_LINKS,
): Promise<AttributionBlocks | undefined> {
  if (report.attribution === undefined) return undefined
  const attribution = withLeftOut(report.coverage, report.attribution)
  const listed = listedTests(report, attribution)
  const files = report.coverage.packages.flatMap((pkg) => pkg.files)
  const relations = new TestRelations(listed.tests)
  const sets = new SubjectSets(attribution)
  const runs = fileRuns(files, attribution.units, sets.ofUnit)
  const statements = statementsOfSets(runs, sets.count)
  const figures = new TestFigures(attribution.subjects, relations, statements)
  const totals = new SubjectTotals(attribution.subjects, statements)
  const writer = new LinkWriter(attribution.subjects, sets.count)
  for (const set of sets) for (const each of [figures, totals, writer]) each.add(set)
  const links = await linksText(writer.end(runs), max)
  const tests: PageTests = {
    ...testColumns(listed, relations, figures, report.modulePath),
    totals: { exact: totals.exact, group: totals.group, unknown: totals.unknown },
    sole: soleColumns(soleLines(listed.tests, files, runs, figures.soleOf, MAX_SOLE)),
    hasLinks: links !== undefined,
  }
  return { tests: denseText(await compress(JSON.stringify(tests), { level: LEVEL })), links }
}

/** Undefined if it would be too long. */
async function linksText(bytes: Uint8Array | undefined, max: number): Promise<Buffer | undefined> {
  if (bytes === undefined) return undefined
  const links = await compress(bytes, { level: LEVEL })
  return links.length > max ? undefined : denseText(links)
}

function statementsOfSets(runs: FileRuns, sets: number): Float64Array {
  const statements = new Float64Array(sets)
  for (const file of runs)
    for (const { set, statements: own } of file) statements[set] = (statements[set] ?? 0) + own
  return statements
}

/** How many covered statements are known to be of one test, of groups of tests only, or of nobody. */
class SubjectTotals {
  exact = 0
  group = 0
  unknown = 0

  /** @param statements of the units of each set */
  constructor(
    private readonly subjects: readonly Subject[],
    private readonly statements: Float64Array,
  ) {}

  add([set, subjects]: NumberedSet): void {
    this[this.kindOf(subjects)] += this.statements[set] ?? 0
  }

  private kindOf(subjects: readonly number[]): keyof PageTests['totals'] {
    if (subjects.some((at) => isOfOne(this.subjects[at]))) return 'exact'
    return subjects.some((at) => (this.subjects[at]?.tests.length ?? 0) > 0) ? 'group' : 'unknown'
  }
}

/** As testsOfUnits has it. */
function isOfOne(subject: Subject | undefined): boolean {
  return subject !== undefined && (subject.exact || subject.tests.length === 1)
}

function testColumns(
  { tests, records }: ListedTests,
  { parents }: TestRelations,
  { exact, perhaps, alone, isNeeded }: TestFigures,
  modulePath: string | undefined,
): Pick<PageTests, 'packages' | 'shownPackages' | 'tests'> {
  const packages = [...new Set(tests.map(({ importPath }) => importPath))]
  const numbers = new Map(packages.map((importPath, number) => [importPath, number]))
  // A function whose subtests run in parallel would otherwise look like one that takes no time.
  const whole = wholeSeconds(
    records.map((record) => record?.seconds ?? 0),
    parents,
  )
  const columns: TestColumns = {
    package: tests.map(({ importPath }) => numbers.get(importPath) ?? 0),
    isTest: tests.map(({ stretch }) => (stretch === 'test' ? 1 : 0)),
    name: tests.map(testName),
    parent: [...parents],
    outcome: records.map((record) => OUTCOMES.indexOf(record?.outcome ?? 'unknown')),
    milliseconds: records.map((record, at) =>
      record === undefined ? -1 : Math.round((whole[at] ?? 0) * 1000),
    ),
    exact: [...exact],
    perhaps: [...perhaps],
    alone: [...alone],
    isNeeded: [...isNeeded],
  }
  return {
    packages: packages.map(shownName),
    shownPackages: packages.map((importPath) => shortPath(importPath, modulePath)),
    tests: columns,
  }
}

function soleColumns({ ranges, count }: SoleList): SoleColumns {
  return {
    file: ranges.map(({ file }) => file),
    startLine: ranges.map(({ startLine }) => startLine),
    endLine: ranges.map(({ endLine }) => endLine),
    statements: ranges.map(({ statements }) => statements),
    function: ranges.map(({ functionName }) => shownName(functionText(functionName))),
    test: ranges.map(({ test }) => test),
    count,
  }
}
