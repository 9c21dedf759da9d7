/**
 * @module LCOV with a record for each test, on demand: genhtml and other readers of TN see what a test executed. It is not
 * part of lcov.info, which readers that ignore TN would take much longer to add up, for the same figures.
 *
 * The first record of a file has all of its lines and executed none of them; those of tests have only what they executed,
 * once each, since nobody counts by test. Together they have as many covered lines as lcov.info. What no single test is
 * known to have executed is that of a test `unattributed`.
 */
import type { AttributedFile, AttributedFiles } from '../../attribution/attributedFiles.js'
import type { AttributedTest } from '../../attribution/attribution.js'
import { testName } from '../../attribution/testFamily.js'
import { type MeasuredFile, measuredFiles } from '../measuredFiles.js'
import type { Report } from '../report.js'
import { exactPath } from '../words.js'
import { record } from './lcov.js'

/** Tests whose counts of a file are in memory at the same time. */
const BATCH = 64
/** In place of the index of a test: nobody knows which one. */
const UNATTRIBUTED = -1

/**
 * The records, file by file.
 * @param tests indexes of the tests that are wanted; by default, all
 */
export async function* lcovTests(
  report: Report,
  files: AttributedFiles,
  tests?: ReadonlySet<number>,
): AsyncGenerator<string> {
  const names = testNames(files.attribution.tests, report.modulePath)
  for await (const measured of measuredFiles(report)) {
    const executed = executedBy(measured, files, files.all.get(measured.file.path), tests)
    yield [...records(measured, executed, names)].join('')
  }
}

/** For each test, which units of the file it executed. */
type Executed = ReadonlyMap<number, ReadonlySet<number>>

function executedBy(
  { file }: MeasuredFile,
  { attribution }: AttributedFiles,
  known: AttributedFile | undefined,
  tests: ReadonlySet<number> | undefined,
): Executed {
  const found = new Map<number, Set<number>>()
  const add = (test: number, unit: number): void => {
    const units = found.get(test)
    if (units === undefined) found.set(test, new Set([unit]))
    else units.add(unit)
  }
  for (const [unit, { count }] of file.units.entries()) {
    if (count === 0) continue
    const subjects = known === undefined ? [] : attribution.subjectsOf(known.table.first + unit)
    const exact = subjects.flatMap((index) => {
      const subject = attribution.subjects[index]
      return subject?.exact === true ? subject.tests : []
    })
    for (const test of exact) if (tests?.has(test) !== false) add(test, unit)
    if (exact.length === 0 && tests === undefined) add(UNATTRIBUTED, unit)
  }
  return new Map([...found].sort(([one], [other]) => one - other))
}

function* records(measured: MeasuredFile, executed: Executed, names: readonly string[]): Generator<string> {
  const { path, file } = measured
  if (path === undefined || measured.lines.lines.length === 0) return
  const none = file.units.map((unit) => ({ ...unit, count: 0, counts: [] }))
  const empty = measured.withFile({ ...file, units: none }, 0)
  yield record(empty, path, '', empty.lines.together, -1)
  const tests = [...executed]
  for (let at = 0; at < tests.length; at += BATCH) {
    const batch = tests.slice(at, at + BATCH)
    const units = file.units.map((unit, i) => ({
      ...unit,
      counts: batch.map(([, own]) => Number(own.has(i))),
    }))
    const counted = measured.withFile({ ...file, units }, batch.length)
    for (const [i, [test]] of batch.entries()) {
      const column = counted.lines.bySource[i]
      if (column !== undefined) yield record(counted, path, names[test] ?? 'unattributed', column, i, true)
    }
  }
}

/** Letters, digits and underscores, as readers make them of any name, and each once. */
function testNames(tests: readonly AttributedTest[], modulePath: string | undefined): readonly string[] {
  const used = new Set(['unattributed'])
  return tests.map((test) => {
    const place = exactPath(test.importPath, modulePath).replace(/^\.\/?/, '')
    const plain = `${place === '' ? '' : `${place}.`}${testName(test)}`.replace(/\W/g, '_')
    let name = plain
    for (let number = 2; used.has(name); number++) name = `${plain}_${number}`
    used.add(name)
    return name
  })
}
