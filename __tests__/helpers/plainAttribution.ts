/** @module Attributions made by the builder of plain data, and plain data of attributions, to be compared. */
import { AttributionBuilder } from '../../src/attribution/attributionBuilder.js'
import type { AttributedTest, Attribution, Stretch, UnitTable } from '../../src/attribution/attribution.js'

/** Files with their numbers of units: unit `n` of a file covers its line `n + 1`. */
export function unitsIn(files: Readonly<Record<string, number>>): UnitTable {
  const all = Object.entries(files)
  let first = 0
  const table = all.map(([path, count]) => {
    first += count
    return { path, importPath: path.slice(0, path.lastIndexOf('/')), first: first - count, count }
  })
  const positions = all.flatMap(([, count]) =>
    Array.from({ length: count }, (_, unit) => [unit + 1, 1, unit + 1, 20]).flat(),
  )
  return {
    files: table,
    positions: Uint32Array.from(positions),
    statements: new Uint32Array(first).fill(1),
  }
}

/** What units are attributed to, with their numbers. */
export interface PlainSubject {
  /** `package TestX/sub`, or `package (TestMain)` for a stretch outside tests. */
  readonly tests: readonly string[]
  /** By default whether it is one test. */
  readonly exact?: boolean
  readonly units: Iterable<number>
}

export function builtAttribution(units: UnitTable, subjects: readonly PlainSubject[]): Attribution {
  const builder = new AttributionBuilder(units)
  for (const { tests, exact = tests.length === 1, units: own } of subjects)
    builder.add(
      tests.map((text) => builder.test(testOf(text))),
      exact,
      own,
    )
  return builder.finish()
}

/** The subjects as `builtAttribution` takes them. */
export function plainSubjects(attribution: Attribution): readonly PlainSubject[] {
  return attribution.subjects.map(({ tests, exact }, subject) => ({
    tests: tests.map((test) => textOf(attribution.tests[test])),
    exact,
    units: [...attribution.unitsOf(subject)],
  }))
}

function testOf(text: string): AttributedTest {
  const space = text.indexOf(' ')
  const [importPath, name] = [text.slice(0, space), text.slice(space + 1)]
  const stretch = /^\((.*)\)$/.exec(name)?.[1]
  return isStretch(stretch) ? { importPath, stretch, name: '' } : { importPath, stretch: 'test', name }
}

function isStretch(text: string | undefined): text is Stretch {
  return text === 'initialisation' || text === 'TestMain' || text === 'between' || text === 'after'
}

function textOf(test: AttributedTest | undefined): string {
  if (test === undefined) return ''
  return `${test.importPath} ${test.stretch === 'test' ? test.name : `(${test.stretch})`}`
}
