/** @module The tests that could run, and those that run whatever changed. */
import type { Outline } from '../go/test/declarations.js'
import { keyOfTest } from '../go/test/notRun.js'
import type { ImpactLeg, RecordedTest } from './impactData.js'
import { type PackageGraph, type ModulePaths, directoryOf, importPathOf, isTestFile } from './packageGraph.js'
import type { Effect, RuleName } from './rules.js'
import type { KnownTest } from './select.js'

/** A test function of the sources. */
export interface DeclaredTest {
  readonly importPath: string
  readonly name: string
}

export interface TestFacts {
  readonly tests: readonly KnownTest[]
  readonly effects: readonly Effect[]
}

export interface FactsRequest {
  readonly leg: ImpactLeg
  /** Of all test files as they are now. */
  readonly outlines: ReadonlyMap<string, Outline>
  readonly graph: PackageGraph
  readonly modules: ModulePaths
  /** All test functions that would run; undefined if only the data says it: then new ones are those of changed files. */
  readonly suite: readonly DeclaredTest[] | undefined
  /** Tests that other legs know: this one says nothing of those that it does not have. */
  readonly others?: readonly DeclaredTest[]
  /** Whether a test file may have tests that the suite runs and that are not in the data. */
  readonly isNew: (file: string, outline: Outline) => boolean
}

export function testFacts({ leg, graph, suite, others = [], ...sources }: FactsRequest): TestFacts {
  const recorded = new Map(
    leg.tests.filter(({ name }) => name !== '').map((test) => [keyOfTest(test), test] as const),
  )
  const elsewhere = new Set(others.map(keyOfTest))
  const declared = declaredTests(sources, recorded)
  const running = (suite ?? declared.running).filter(
    (test) => recorded.has(keyOfTest(test)) || !elsewhere.has(keyOfTest(test)),
  )
  const effects: Effect[] = removedTests(recorded, running)
  const tests = running.map((test): KnownTest => {
    const record = recorded.get(keyOfTest(test))
    const directory = graph.directoryOf(test.importPath)
    const rule = ruleOf(record, declared.always.has(keyOfTest(test)))
    if (rule !== undefined) effects.push({ rule, what: test.name, scope: { kind: 'readers', tests: [test] } })
    return { importPath: test.importPath, name: test.name, directory, seconds: record?.seconds ?? 0 }
  })
  return { tests, effects }
}

function removedTests(
  recorded: ReadonlyMap<string, RecordedTest>,
  running: readonly DeclaredTest[],
): Effect[] {
  const left = new Set(running.map(keyOfTest))
  return [...recorded.values()]
    .filter((test) => !left.has(keyOfTest(test)))
    .map(({ importPath, name }) => ({
      rule: 'beside',
      what: name,
      scope: { kind: 'beside', test: { importPath, name } },
    }))
}

function ruleOf(record: RecordedTest | undefined, always: boolean): RuleName | undefined {
  if (always) return 'always'
  if (record === undefined) return 'unknown'
  if (record.unstable || record.outcome === 'fail' || record.outcome === 'unfinished') return 'failed'
  return record.outcome === 'skip' ? 'skipped' : undefined
}

/** The tests of the sources: those of the data that are still there, and new ones. */
function declaredTests(
  { outlines, modules, isNew }: Pick<FactsRequest, 'outlines' | 'modules' | 'isNew'>,
  recorded: ReadonlyMap<string, RecordedTest>,
): { readonly running: readonly DeclaredTest[]; readonly always: ReadonlySet<string> } {
  const running = new Map<string, DeclaredTest>()
  const always = new Set<string>()
  for (const [file, outline] of outlines) {
    const importPath = isTestFile(file) ? importPathOf(directoryOf(file), modules) : undefined
    if (importPath === undefined) continue
    for (const { kind, name, always: isKept = false } of outline.declarations ?? []) {
      if (kind !== 'test') continue
      const test = { importPath, name }
      if (isKept) always.add(keyOfTest(test))
      if (recorded.has(keyOfTest(test)) || isNew(file, outline)) running.set(keyOfTest(test), test)
    }
  }
  return { running: [...running.values()], always }
}
