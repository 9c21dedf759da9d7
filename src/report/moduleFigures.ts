/** @module The figures of each measured module: the top level of every view if there is more than one. */
import { type MeasuredModule, moduleDirectory } from '../coverage/moduleFiles.js'
import type { Tallies } from '../coverage/model.js'
import { sumAllTallies } from '../coverage/tallies.js'
import { moduleOf } from '../go/packages/selection.js'
import { type TestOutcome, type TestRecord, isFailure, testRecords } from '../go/test/suiteResult.js'
import type { Report } from './report.js'
import { percentText } from './words.js'

export interface ModuleFigure {
  readonly path: string
  /** In the repository, with slashes: `.` for its top; undefined if that is not known. */
  readonly directory: string | undefined
  readonly tallies: Tallies
  /** Its tests that ran, by outcome; undefined if they are not known. */
  readonly tests: Readonly<Record<TestOutcome, number>> | undefined
  /** Those of them that failed in quarantine, as far as the tests are known one by one. */
  readonly quarantined: number
}

/** What a figure of a module is made from. */
type Measured = Pick<Report, 'coverage' | 'modules' | 'suite' | 'mergedTests'>

/** The modules, in the order in which they were measured, and then others of the data by their paths. */
export function moduleFigures({ coverage, modules, suite, mergedTests }: Measured): readonly ModuleFigure[] {
  const { packages, sources } = coverage
  const others = [...new Set(packages.map((pkg) => pkg.modulePath))].filter(
    (path) => path !== '' && !modules.some((module) => module.path === path),
  )
  const all: readonly MeasuredModule[] = [...modules, ...others.map((path) => ({ path }))]
  const records = suite === undefined ? mergedTests : testRecords(suite)
  const ran = records === undefined ? undefined : countsByModule(all, records)
  const excused = countsByModule(all, (records ?? []).filter(isQuarantinedFailure))
  return all.map((module) => ({
    path: module.path,
    directory: moduleDirectory(module),
    tallies: sumAllTallies(
      packages.filter(({ modulePath }) => modulePath === module.path),
      sources.length,
    ),
    tests: ran === undefined ? module.tests : ran.get(module.path),
    quarantined: failuresIn(excused.get(module.path)),
  }))
}

function isQuarantinedFailure(test: TestRecord): boolean {
  return test.quarantined === true && isFailure(test)
}

function failuresIn(tests: ModuleFigure['tests']): number {
  return tests === undefined ? 0 : tests.fail + tests.unfinished
}

export interface ModuleTable {
  readonly heads: readonly string[]
  /** The directory of a module or else its path, its statements, its tests, its percentage. */
  readonly rows: readonly (readonly [name: string, statements: string, tests: string, percent: string])[]
}

/** For every view with columns; without rows if there is only one module. */
export function moduleTableOf(report: Measured): ModuleTable {
  const figures = moduleFigures(report)
  return {
    heads: ['module', 'statements', 'tests', 'covered'],
    rows:
      figures.length < 2
        ? []
        : figures.map((figure) => [
            figure.directory ?? figure.path,
            `${figure.tallies.together.covered}/${figure.tallies.together.total}`,
            testsText(figure),
            percentText(figure.tallies.together),
          ]),
  }
}

/** `2 passed, 1 failed, 1 failed in quarantine`; a module whose tests did not run because it has none says so. */
function testsText({ tests, quarantined }: ModuleFigure): string {
  if (tests === undefined) return '–'
  const failed = failuresIn(tests) - quarantined
  const parts = [
    ...(tests.pass > 0 ? [`${tests.pass} passed`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(quarantined > 0 ? [`${quarantined} failed in quarantine`] : []),
    ...(tests.skip > 0 ? [`${tests.skip} skipped`] : []),
  ]
  return parts.length === 0 ? 'none ran' : parts.join(', ')
}

/** The tests of each module by outcome, by its path. */
export function countsByModule(
  modules: readonly { readonly path: string }[],
  records: readonly TestRecord[],
): ReadonlyMap<string, Readonly<Record<TestOutcome, number>>> {
  const found = new Map(modules.map(({ path }) => [path, { pass: 0, fail: 0, skip: 0, unfinished: 0 }]))
  const owners = new Map<string, string | undefined>()
  for (const { name, outcome } of records) {
    const importPath = name.split(' ', 1)[0] ?? ''
    if (!owners.has(importPath)) owners.set(importPath, moduleOf(modules, importPath)?.path)
    const counts = found.get(owners.get(importPath) ?? '')
    if (counts !== undefined) counts[outcome]++
  }
  return found
}
