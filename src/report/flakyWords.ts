/** @module Flaky tests in one sentence, for a comment. */
import { unstableTests } from '../go/test/suiteResult.js'
import { firstOf } from '../support/firstOf.js'
import { plural } from '../support/plural.js'
import type { Report } from './report.js'

/** Tests that are named. */
const MAX_NAMED = 3

/** `1 test passed only when it was run again: example.com/shop TestBuy`; undefined if there is none, or none is known. */
export function flakyText({ suite, legs }: Pick<Report, 'suite' | 'legs'>): string | undefined {
  const own = suite === undefined ? [] : [unstableTests(suite.packages, MAX_NAMED)]
  const all = [...own, ...legs.flatMap(({ unstable }) => unstable ?? [])]
  const count = all.reduce((sum, { flaky }) => sum + flaky, 0)
  if (count === 0) return undefined
  const names = all.flatMap(({ flakyTests }) => flakyTests)
  const it = count === 1 ? 'it was' : 'they were'
  return `${plural(count, 'test')} passed only when ${it} run again: ${firstOf(names, MAX_NAMED, count)}`
}
