/** @module Finds the test that somebody means, by its name or a part of it. */
import { describeError } from '../support/errors.js'
import type { AttributedTest, Attribution } from './attribution.js'
import { testName } from './testFamily.js'

/** Indexes of tests: the one that was meant, or those that may have been meant. */
export type FoundTest =
  | { readonly kind: 'one'; readonly test: number }
  | { readonly kind: 'several'; readonly tests: readonly number[] }
  | NoTest

export interface NoTest {
  readonly kind: 'none'
  /** Why the text is no regular expression; undefined if it is one. */
  readonly problem: string | undefined
}

/** How a text may be read: as a name, or as a package and a name behind it. */
interface Reading {
  /** The import path or the end of it; undefined for any package. */
  readonly place: string | undefined
  readonly name: string
  /** Undefined if the name is no regular expression. */
  readonly expression: RegExp | undefined
  /** Why it is none, as the engine says it. */
  readonly problem?: string
}

/** Whether a reading means a test of its package. */
type Match = (test: AttributedTest, reading: Reading) => boolean

const isName: Match = (test, { name }) => testName(test) === name
const isStart: Match = (test, { name }) => testName(test).startsWith(name)
const isExpression: Match = (test, { expression }) => expression?.test(testName(test)) === true
const isTest = ({ stretch }: AttributedTest): boolean => stretch === 'test'
const ofTests =
  (match: Match): Match =>
  (test, reading) =>
    isTest(test) && match(test, reading)

/** What counts first. */
const MATCHES = [isName, ofTests(isStart), ofTests(isExpression), isStart, isExpression]

/**
 * The test that a text means: by its whole name, by how its name begins, or by a regular expression that only its name
 * matches; each alone or behind its package (`./e2e.TestX/sub`, `e2e.TestX/sub`, `example.com/m/e2e TestX/sub`). What is
 * done outside tests has the names that lists show: `TestMain`, `package initialisation`; its whole name goes before a
 * part of the name of a test, and that before a part of its own. Subtests of a test that matches do not count beside it.
 */
export function findTest({ tests }: Pick<Attribution, 'tests'>, text: string): FoundTest {
  const plain = readingOf(undefined, text)
  const behind = readingsBehind(text)
  for (const match of text === '' ? [] : MATCHES)
    for (const readings of [[plain], behind]) {
      const found = tests.flatMap((test, index) =>
        readings.some((reading) => isIn(test, reading.place) && match(test, reading)) ? index : [],
      )
      const outer = outermost(tests, found)
      const [test, ...others] = outer
      if (test !== undefined)
        return others.length === 0 ? { kind: 'one', test } : { kind: 'several', tests: outer }
    }
  return { kind: 'none', problem: plain.problem }
}

/**
 * The names of tests that come into question for a text that means none, and what they are compared with: those of the
 * package that the text names, or else all.
 */
export function similarTo(
  { tests }: Pick<Attribution, 'tests'>,
  text: string,
): { readonly word: string; readonly tests: readonly AttributedTest[] } {
  const named = tests.filter(isTest)
  for (const { place, name } of readingsBehind(text)) {
    const own = named.filter((test) => isIn(test, place))
    if (own.length > 0) return { word: name, tests: own }
  }
  return { word: text.replace(/^[^ ]*?[. ](?=Test|Fuzz|Example)/, ''), tests: named }
}

/** Those that are not subtests of another one of them. */
function outermost(tests: readonly AttributedTest[], found: readonly number[]): readonly number[] {
  const names = new Set(found.map((index) => `${tests[index]?.importPath ?? ''} ${tests[index]?.name ?? ''}`))
  return found.filter((index) => {
    const { importPath = '', name = '' } = tests[index] ?? {}
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
      if (names.has(`${importPath} ${name.slice(0, slash)}`)) return false
    return true
  })
}

/** How a text may be a package and a name. */
function readingsBehind(text: string): readonly Reading[] {
  const plain = text.replace(/^\.\//, '')
  return [...plain.matchAll(/[. ]/g)]
    .filter(({ index }) => index > 0 && index + 1 < plain.length)
    .map(({ index }) => readingOf(plain.slice(0, index), plain.slice(index + 1)))
}

function readingOf(place: string | undefined, name: string): Reading {
  try {
    return { place, name, expression: new RegExp(name, 'u') }
  } catch (error) {
    const said = describeError(error)
    return { place, name, expression: undefined, problem: said.slice(said.lastIndexOf(': ') + 1).trim() }
  }
}

/** Whether the import path of a test is a place, or ends with it. */
function isIn({ importPath }: AttributedTest, place: string | undefined): boolean {
  return place === undefined || importPath === place || importPath.endsWith(`/${place}`)
}
