/** @module Which tests the effects of a change select, each with its reasons. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { keyOfTest } from '../go/test/notRun.js'
import { functionOf } from '../go/test/suiteResult.js'
import type { MeasuredCode, MeasuredFunctions } from './measuredFunctions.js'
import type { PackageGraph } from './packageGraph.js'
import type { Effect, RuleName, TestName } from './rules.js'
import { SharedSubjects } from './sharedSubjects.js'

/** A test function that could run. */
export interface KnownTest extends TestName {
  /** In the repository, with slashes; undefined if it is not known. */
  readonly directory: string | undefined
  readonly seconds: number
}

/** Why a test is selected. */
export interface Reason {
  readonly rule: RuleName
  /** What changed, for people. */
  readonly what: string
}

export interface SelectedTest extends KnownTest {
  /** At least one, each rule and change once. */
  readonly reasons: readonly Reason[]
}

export interface Selected {
  /** Why all tests are selected; empty if they were selected one by one. */
  readonly everything: readonly Reason[]
  /** Sorted by import path and name. */
  readonly tests: readonly SelectedTest[]
  /** Changes that select nothing. */
  readonly idle: readonly Reason[]
  /** All tests that could run. */
  readonly known: readonly KnownTest[]
  /** Import paths of packages with changed Go files. */
  readonly changed: readonly string[]
}

export interface SelectRequest {
  readonly effects: readonly Effect[]
  /** Each once. */
  readonly tests: readonly KnownTest[]
  readonly functions: MeasuredFunctions
  readonly code: MeasuredCode
  readonly graphs: readonly PackageGraph[]
}

/** @param compiled directories with changed Go files, each of which needs a selected test that compiles it */
export function select(request: SelectRequest, compiled: readonly string[]): Omit<Selected, 'changed'> {
  const selection = new Selection(request)
  for (const effect of request.effects) selection.apply(effect)
  for (const directory of compiled) selection.addWitness(directory)
  return selection.result()
}

class Selection {
  private readonly everything = new Map<string, Reason>()
  private readonly idle = new Map<string, Reason>()
  private readonly reasons = new Map<KnownTest, Map<string, Reason>>()
  private readonly byName = new Map<string, KnownTest>()
  private readonly byPackage = new Map<string, KnownTest[]>()
  private readonly linkedSubjects = new Map<string, Executors>()
  private groups: SharedSubjects | undefined

  constructor(private readonly request: SelectRequest) {
    for (const test of request.tests) {
      this.byName.set(keyOfTest(test), test)
      const known = this.byPackage.get(test.importPath)
      if (known === undefined) this.byPackage.set(test.importPath, [test])
      else known.push(test)
    }
  }

  apply({ rule, what, scope }: Effect): void {
    const reason = { rule, what }
    const key = `${rule} ${what}`
    if (scope.kind === 'everything') this.everything.set(key, reason)
    else if (scope.kind === 'nothing') this.idle.set(key, reason)
    else if (scope.kind === 'readers') for (const test of scope.tests) this.add(test, reason)
    else if (scope.kind === 'beside') this.addBeside(scope.test, reason)
    else if (scope.kind === 'package') this.addDirectory(scope.directory, reason)
    else if (scope.kind === 'linked') this.addLinked(scope.directory, reason)
    else if (scope.kind === 'executed') {
      const executors = this.executors(this.request.functions.units(scope.file, scope.body))
      this.addSubjects(executors, reason)
      if (executors.subjects.size === 0) this.idle.set(key, reason)
    } else this.addNamed(scope, reason)
  }

  /** Without a test in its package, go test does not vet a package; and if nothing links it, nobody compiles it. */
  addWitness(directory: string): void {
    const own = this.request.tests.filter((test) => test.directory === directory)
    const linking = new Set(
      this.request.graphs.flatMap((graph) => [...graph.testing(graph.linking(directory))]),
    )
    const all =
      own.length > 0
        ? own
        : this.request.tests.filter((test) => test.directory !== undefined && linking.has(test.directory))
    if (all.some((test) => this.reasons.has(test))) return
    const [quickest] = all.toSorted((one, other) => one.seconds - other.seconds)
    if (quickest !== undefined) this.add(quickest, { rule: 'compiled', what: directory })
  }

  result(): Omit<Selected, 'changed'> {
    const { tests } = this.request
    const everything = [...this.everything.values()]
    const selected = tests.flatMap((test): readonly SelectedTest[] => {
      const reasons = [...(this.reasons.get(test)?.values() ?? []), ...everything]
      return reasons.length === 0 ? [] : [{ ...test, reasons }]
    })
    selected.sort(
      (one, other) => compareBytes(one.importPath, other.importPath) || compareBytes(one.name, other.name),
    )
    return { everything, tests: selected, idle: [...this.idle.values()], known: tests }
  }

  /** A test, or all of its package if it is what a test process does outside tests. */
  private add({ importPath, name }: TestName, reason: Reason): void {
    const test = name === '' ? undefined : this.byName.get(`${importPath} ${functionOf(name)}`)
    const tests = name === '' ? (this.byPackage.get(importPath) ?? []) : test === undefined ? [] : [test]
    for (const each of tests) {
      const known = this.reasons.get(each) ?? new Map<string, Reason>()
      this.reasons.set(each, known.set(`${reason.rule} ${reason.what}`, reason))
    }
  }

  private addNamed(scope: { readonly directory: string; readonly name: string }, reason: Reason): void {
    for (const { directory, importPath, name } of this.request.tests)
      if (directory === scope.directory && name === scope.name) this.add({ importPath, name }, reason)
  }

  private addDirectory(directory: string, reason: Reason): void {
    for (const test of this.request.tests) if (test.directory === directory) this.add(test, reason)
  }

  private addLinked(directory: string, reason: Reason): void {
    const { graphs, functions } = this.request
    for (const graph of graphs) {
      const linking = graph.linking(directory)
      for (const each of graph.testing(linking)) this.addDirectory(each, reason)
      for (const each of linking) {
        // What starts a binary that is not measured is not known.
        if (graph.isMain(each) && !functions.knowsMain(each)) this.everythingBecause('unmeasured', each)
        const executors = this.linkedSubjects.get(each) ?? this.executors(functions.unitsOf(each))
        this.linkedSubjects.set(each, executors)
        this.addSubjects(executors, reason)
      }
    }
  }

  /** Whatever a removed test may have covered has to be measured again, as what only it covered is covered no longer. */
  private addBeside(test: TestName, reason: Reason): void {
    const { attribution } = this.request.code
    this.groups ??= new SharedSubjects(attribution, (unit) => this.request.functions.isCovered(unit))
    if (this.groups.hasUnknown) this.everythingBecause('uncertain', reason.what)
    this.addSubjects({ subjects: this.groups.of(test), isUnknown: false }, reason)
  }

  private everythingBecause(rule: RuleName, what: string): void {
    this.everything.set(`${rule} ${what}`, { rule, what })
  }

  private executors(units: Iterable<number>): Executors {
    const { attribution } = this.request.code
    const subjects = new Set<number>()
    let isUnknown = false
    for (const unit of units) {
      const own = attribution.subjectsOf(unit)
      for (const subject of own) subjects.add(subject)
      isUnknown ||= own.length === 0 && this.request.functions.isCovered(unit)
    }
    return { subjects, isUnknown }
  }

  private addSubjects({ subjects, isUnknown }: Executors, reason: Reason): void {
    const { attribution } = this.request.code
    if (isUnknown) this.everythingBecause('unattributed', reason.what)
    for (const index of subjects) {
      const tests = attribution.subjects[index]?.tests ?? []
      if (tests.length === 0) this.everythingBecause('unattributed', reason.what)
      for (const each of tests) {
        const test = attribution.tests[each]
        if (test !== undefined) this.add({ ...test, name: test.stretch === 'test' ? test.name : '' }, reason)
      }
    }
  }
}

/** Who executed units. */
interface Executors {
  /** Indexes of subjects. */
  readonly subjects: ReadonlySet<number>
  /** Whether somebody executed one of them who is no subject. */
  readonly isUnknown: boolean
}
