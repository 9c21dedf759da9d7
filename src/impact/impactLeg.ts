/** @module What a run keeps for test selection: from its suite, and from what its tests and their programs opened. */
import { keyOfTest } from '../go/test/notRun.js'
import {
  type SuiteResult,
  type TestOutcome,
  type TestPackage,
  functionOf,
  isFlaky,
  isQuarantined,
} from '../go/test/suiteResult.js'
import { functionsOf, secondsOf } from '../go/test/testStates.js'
import type { FileState, ImpactLeg, RecordedTest, Unseen, VariableState } from './impactData.js'
import type { UnseenUse, Use } from './uses.js'

export interface LegRequest extends Pick<
  ImpactLeg,
  'commit' | 'uncommitted' | 'ignored' | 'problems' | 'settings'
> {
  readonly suite: SuiteResult
  readonly uses: readonly Use[]
  readonly unseen: readonly UnseenUse[]
  /** The states of the files in `uses`; others are left out, such as what the run itself has made. */
  readonly files: readonly FileState[]
  /** Those in `uses`; others are left out. */
  readonly variables: readonly VariableState[]
}

const WORST: readonly TestOutcome[] = ['fail', 'unfinished', 'skip', 'pass']

export function impactLeg({ suite, uses, unseen, files, variables, ...rest }: LegRequest): ImpactLeg {
  const indexes = {
    file: new Map(files.map(({ path }, index) => [path, index])),
    variable: new Map(variables.map(({ name }, index) => [name, index])),
  }
  const used = new Map<string, { readonly file: Set<number>; readonly variable: Set<number> }>()
  for (const { importPath, test, kind, name } of uses) {
    const index = indexes[kind].get(name)
    if (index === undefined) continue
    const key = keyOfTest({ importPath, name: functionOf(test) })
    const own = used.get(key) ?? { file: new Set(), variable: new Set() }
    used.set(key, own)
    own[kind].add(index)
  }
  const unseenBy = unseenByTest(unseen)
  const withCode = new Set(unseen.flatMap((each) => (each.isCode ? keyOf(each) : [])))
  const usesOf = (
    importPath: string,
    name: string,
  ): Pick<RecordedTest, 'opened' | 'read'> & Partial<Pick<RecordedTest, 'unseen' | 'unseenCode'>> => {
    const key = keyOfTest({ importPath, name })
    const { file = [], variable = [] } = used.get(key) ?? {}
    const [opened, read] = [file, variable].map((set) => [...set].sort((one, other) => one - other))
    const own = unseenBy.get(key)
    return {
      opened: opened ?? [],
      read: read ?? [],
      ...(own === undefined ? {} : { unseen: own }),
      ...(withCode.has(key) ? { unseenCode: true } : {}),
    }
  }
  const tests = suite.packages.flatMap((pkg) =>
    testFunctions(pkg).map((test): RecordedTest => ({ ...test, ...usesOf(test.importPath, test.name) })),
  )
  const known = new Set(tests.map(keyOfTest))
  const others = [...new Set([...used.keys(), ...unseenBy.keys(), ...withCode])]
    .filter((key) => !known.has(key))
    .map((key): RecordedTest => {
      const at = key.indexOf(' ')
      const [importPath, name] = [key.slice(0, at), key.slice(at + 1)]
      return {
        importPath,
        name,
        outcome: undefined,
        unstable: false,
        seconds: 0,
        ...usesOf(importPath, name),
      }
    })
  return { ...rest, tests: [...tests, ...others], files, variables }
}

function keyOf({ importPath, test }: UnseenUse): string {
  return keyOfTest({ importPath, name: functionOf(test) })
}

function unseenByTest(unseen: readonly UnseenUse[]): ReadonlyMap<string, Unseen> {
  const found = new Map<string, Unseen>()
  for (const each of unseen) {
    const key = keyOf(each)
    if (each.files !== undefined)
      found.set(key, each.files === 'builds' ? (found.get(key) ?? 'builds') : 'others')
  }
  return found
}

/** A test function as it ran. */
export type RunTest = Omit<RecordedTest, 'opened' | 'read' | 'unseen' | 'unseenCode'>

/** The test functions of a package, each with the worst of its subtests. */
export function testFunctions(pkg: TestPackage): readonly RunTest[] {
  return [...functionsOf(pkg)].map(([name, cases]) => ({
    importPath: pkg.importPath,
    name,
    outcome: WORST.find((outcome) => cases.some((test) => test.outcome === outcome)),
    unstable: cases.some((test) => isFlaky(test) || isQuarantined(test) || (test.attempts ?? []).length > 0),
    seconds: secondsOf(name, cases),
  }))
}
