/** @module The tests that a change can affect, over all legs of the data. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { keyOfTest } from '../go/test/notRun.js'
import { runPattern, tagsIn } from '../go/test/testSelection.js'
import { groupBy } from '../support/arrays.js'
import { plural } from '../support/plural.js'
import type { ImpactLeg } from './impactData.js'
import type { Reason, Selected, SelectedTest } from './select.js'

/** Which tests a change can affect. */
export interface Affected extends Selected {
  /** How many tests there are. */
  readonly total: number
  /** How long the selected ones took, and all of them, in seconds. */
  readonly seconds: number
  readonly totalSeconds: number
}

/** What to run of a package. */
export interface PackageRun {
  readonly importPath: string
  /** For go test's -run. */
  readonly pattern: string
}

/** Seconds have six digits behind the point: the order in which fractions are added up matters to the last ones. */
const DIGITS = 1e6

/** What any leg selects is selected, for the reasons of all of them. */
export function affectedBy(legs: readonly Selected[]): Affected {
  const tests = new Map<string, SelectedTest>()
  for (const test of legs.flatMap((leg) => leg.tests)) {
    const key = keyOfTest(test)
    const known = tests.get(key)
    tests.set(
      key,
      known === undefined ? test : { ...known, reasons: distinct([...known.reasons, ...test.reasons]) },
    )
  }
  const selected = withoutSpareWitnesses([...tests.values()]).sort(
    (one, other) => compareBytes(one.importPath, other.importPath) || compareBytes(one.name, other.name),
  )
  const all = new Map(legs.flatMap(({ known }) => known.map((test) => [keyOfTest(test), test])))
  const totalSeconds = sum([...all.values()])
  return {
    everything: distinct(legs.flatMap(({ everything }) => everything)),
    tests: selected,
    idle: distinct(legs.flatMap(({ idle }) => idle)),
    known: [...all.values()],
    changed: [...new Set(legs.flatMap(({ changed }) => changed))],
    total: all.size,
    seconds: Math.min(sum(selected), totalSeconds),
    totalSeconds,
  }
}

/** Each leg has a test that compiles a changed package; one of all legs is enough, and none if others are selected. */
function withoutSpareWitnesses(tests: readonly SelectedTest[]): SelectedTest[] {
  const isWitness = ({ reasons }: SelectedTest): boolean => reasons.every(({ rule }) => rule === 'compiled')
  const compiled = new Set(tests.flatMap((test) => (isWitness(test) ? [] : (test.directory ?? []))))
  return tests.filter((test) => {
    if (!isWitness(test)) return true
    const needed = test.reasons.filter(({ what }) => !compiled.has(what))
    for (const { what } of needed) compiled.add(what)
    return needed.length > 0
  })
}

/** The known tests that are not selected, as `keyOfTest` writes them. */
export function leftOutBy({ known, tests }: Pick<Affected, 'known' | 'tests'>): ReadonlySet<string> {
  const selected = new Set(tests.map(keyOfTest))
  return new Set(known.map(keyOfTest).filter((key) => !selected.has(key)))
}

/** The build tags of all legs, for -tags: without them, some of the selected tests may not be compiled. */
export function tagsOf(legs: readonly Pick<ImpactLeg, 'settings'>[]): string {
  const tags = legs.flatMap(({ settings }) => tagsIn(settings.tags ?? ''))
  return [...new Set(tags.filter((tag) => /^[\p{L}\p{N}_.]+$/u.test(tag)))].join(',')
}

/** The selected tests as patterns for go test. */
export function packageRuns({ tests }: Pick<Affected, 'tests'>): readonly PackageRun[] {
  return [...groupBy(tests, ({ importPath }) => importPath)].map(([importPath, own]) => ({
    importPath,
    pattern: runPattern(own.map(({ name }) => name)),
  }))
}

/** `3 of 40 test functions`: subtests do not count. */
export function shareText({ tests, total }: Pick<Affected, 'tests' | 'total'>): string {
  return `${tests.length} of ${plural(total, 'test function')}`
}

function distinct(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((reason) => [`${reason.rule} ${reason.what}`, reason])).values()]
}

function sum(tests: readonly { readonly seconds: number }[]): number {
  const exact = tests.reduce((total, { seconds }) => total + seconds, 0)
  return Math.round(exact * DIGITS) / DIGITS
}
