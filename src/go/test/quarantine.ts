/** @module Tests that may fail (the input quarantine): which they are, and what to say of the entries. */
import { relative } from 'node:path'
import { matchPieces, parsePackagePatterns } from '../../covdata/units/packagePatterns.js'
import { pathBelow } from '../../support/pathsWithin.js'
import {
  type QuarantineEntry,
  type TestCase,
  type TestPackage,
  functionOf,
  isFailure,
  isQuarantined,
  leafTests,
} from './suiteResult.js'
import { endsProcess } from './testStates.js'

export interface QuarantineRule extends QuarantineEntry {
  /** A package pattern of the go command: an import path, or relative to the directory of the tests; undefined: every package. */
  readonly packages: string | undefined
  /** The name of a test, in which `*` matches any text but a slash. Its subtests belong to it. */
  readonly test: string
}

/** Whether a rule is about a package. @param place where it is: relative to the directory of the tests, or undefined */
export function isAboutPackage(
  { packages }: Pick<QuarantineRule, 'packages'>,
  importPath: string,
  place: string | undefined,
): boolean {
  if (packages === undefined) return true
  const matches = parsePackagePatterns(packages)
  return matches(importPath) || (place !== undefined && matches(place))
}

/** Whether a rule names a test, or one whose subtest this is. */
export function namesTest({ test }: Pick<QuarantineRule, 'test'>, name: string): boolean {
  const elements = name.split('/')
  return test.split('/').every((pattern, i) => {
    const element = elements[i]
    return element !== undefined && matchPieces(pattern.split('*'))(element)
  })
}

/** A directory as a relative package pattern names it: `./e2e`. Undefined if it is not below the other one. */
export function placeOf(directory: string, cwd: string): string | undefined {
  if (relative(cwd, directory) === '') return '.'
  const path = pathBelow(cwd, directory)
  return path === undefined ? undefined : `./${path}`
}

/**
 * Marks the tests of a package that are in quarantine, and those that failed only because of such subtests.
 */
export function withQuarantine(
  pkg: TestPackage,
  rules: readonly QuarantineRule[],
  place: string | undefined,
): TestPackage {
  const own = rules.filter((rule) => isAboutPackage(rule, pkg.importPath, place))
  if (own.length === 0) return pkg
  const marked = pkg.tests.map((test): TestCase => {
    const rule = own.find((each) => namesTest(each, test.name))
    return rule === undefined ? test : { ...test, quarantine: { entry: rule.entry, reason: rule.reason } }
  })
  return { ...pkg, tests: withParents(withoutEnding(marked)) }
}

/**
 * Without the marks of subtests that ended the process: what follows them in their test function did not run. Only a whole
 * test function may do that, as all others can run without it.
 */
function withoutEnding(tests: readonly TestCase[]): readonly TestCase[] {
  const whole = new Set(
    tests.filter((test) => isTopLevel(test) && isQuarantined(test)).map(({ name }) => name),
  )
  const ending = new Set(tests.filter(endsProcess).map(({ name }) => functionOf(name)))
  return tests.map((test) => {
    const name = functionOf(test.name)
    if (!ending.has(name) || whole.has(name) || !isFailure(test)) return test
    const { quarantine, ...others } = test
    return quarantine === undefined ? test : others
  })
}

function isTopLevel({ name }: TestCase): boolean {
  return functionOf(name) === name
}

/** With the parents of failed tests marked if nothing else failed in them. */
function withParents(tests: readonly TestCase[]): readonly TestCase[] {
  const excuses = new Map<string, QuarantineEntry | undefined>()
  for (const { name, quarantine } of leafTests({ tests }).filter(isFailure))
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const parent = name.slice(0, end)
      if (!excuses.has(parent) || quarantine === undefined) excuses.set(parent, quarantine)
    }
  return tests.map((test) => {
    const quarantine = excuses.get(test.name)
    return isFailure(test) && !isQuarantined(test) && quarantine !== undefined
      ? { ...test, quarantine }
      : test
  })
}
