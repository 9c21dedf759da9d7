/** @module Entries of quarantine that name no test: neither one that ran, nor one that is in the files of the tests. */
import { type Finding, findingIfAny } from '../../findings/finding.js'
import { plural } from '../../support/plural.js'
import { type QuarantineRule, isAboutPackage, namesTest, placeOf } from './quarantine.js'
import { type TestPackage, functionOf } from './suiteResult.js'
import type { GoTestSuite } from './suiteRequest.js'
import { listFlags } from './testFlags.js'
import type { SelectionTools } from './testSelection.js'

const UNUSED = 'quarantine-unused'

/** The tests of a package. */
interface KnownTests {
  readonly importPath: string
  readonly place: string | undefined
  /** Those that ran, with their subtests. */
  readonly ran: readonly string[]
  /** Test functions that did not run: they may have any subtests. */
  readonly others: readonly string[]
}

/** @param packages all that ran */
export async function unusedQuarantine(
  tools: SelectionTools,
  suite: Pick<GoTestSuite, 'parts' | 'flags' | 'quarantine'>,
  packages: readonly TestPackage[],
): Promise<readonly Finding[]> {
  if (suite.quarantine.length === 0) return []
  const known = await knownTests(tools, suite, packages)
  const unused = suite.quarantine.filter((rule) => !known.some((tests) => isUsed(rule, tests)))
  return unusedFinding(unused.map(({ entry, reason }) => `${entry}: ${reason}`))
}

function unusedFinding(entries: readonly string[]): readonly Finding[] {
  const title = `${plural(entries.length, 'entry', 'entries')} of quarantine ${entries.length === 1 ? 'names' : 'name'} no test`
  return findingIfAny(UNUSED, title, entries)
}

/** The findings of two suites with the same entries: only those that name no test of either are unused. */
export function joinedFindings(one: readonly Finding[], other: readonly Finding[]): readonly Finding[] {
  const [first, second] = [one, other].map((all) => all.find(({ code }) => code === UNUSED)?.evidence ?? [])
  const unused = (first ?? []).filter((entry) => second?.includes(entry) === true)
  return [...[...one, ...other].filter(({ code }) => code !== UNUSED), ...unusedFinding(unused)]
}

async function knownTests(
  { packages: lists, functions, launcher }: SelectionTools,
  { parts, flags }: Pick<GoTestSuite, 'parts' | 'flags'>,
  packages: readonly TestPackage[],
): Promise<readonly KnownTests[]> {
  const ran = new Map(packages.map((pkg) => [pkg.importPath, pkg.tests.map(({ name }) => name)]))
  const found: KnownTests[] = []
  for (const { cwd, patterns, tags } of parts) {
    const listed = await lists.list(cwd, patterns, listFlags(flags, tags)).catch(() => [])
    const names = await functions
      .of(
        launcher,
        listed.flatMap(({ testFiles }) => testFiles),
      )
      .catch(() => new Map<string, readonly string[]>())
    for (const { importPath, dir, testFiles } of listed) {
      const own = ran.get(importPath) ?? []
      const done = new Set(own.map(functionOf))
      const others = testFiles.flatMap((file) => names.get(file) ?? []).filter((name) => !done.has(name))
      found.push({ importPath, place: placeOf(dir, cwd), ran: own, others })
    }
  }
  const places = new Set(found.map(({ importPath }) => importPath))
  const unlisted = [...ran].filter(([importPath]) => !places.has(importPath))
  return [
    ...found,
    ...unlisted.map(([importPath, own]) => ({ importPath, place: undefined, ran: own, others: [] })),
  ]
}

function isUsed(rule: QuarantineRule, { importPath, place, ran, others }: KnownTests): boolean {
  if (!isAboutPackage(rule, importPath, place)) return false
  const top = { test: functionOf(rule.test) }
  return ran.some((name) => namesTest(rule, name)) || others.some((name) => namesTest(top, name))
}
