/** @module Attributions of the units of a model, in the short form of tests of what is asked of them. */
import { AttributionBuilder } from '../../src/attribution/attributionBuilder.js'
import type { AttributedTest, Attribution } from '../../src/attribution/attribution.js'
import { unitTableOf } from '../../src/attribution/unitTableOf.js'
import type { CoverageModel, FileCoverage } from '../../src/coverage/model.js'

/** `[names of tests, numbers of units]`: exact for one test, and a group for several. */
export type WrittenSubject = readonly [tests: readonly string[], units: readonly number[]]

/**
 * Names are those of tests, or of stretches in parentheses: `(TestMain)`; they are of `example.com/m/e2e` unless a path is
 * given in front of them.
 * @param more tests that cover nothing
 */
export function attributionOf(
  files: readonly Pick<FileCoverage, 'path' | 'units'>[],
  written: readonly WrittenSubject[],
  more: readonly string[] = [],
): Attribution {
  const tallies = { together: { covered: 0, total: 0 }, bySource: [] }
  const packages = files.map((file) => ({
    importPath: file.path.slice(0, file.path.lastIndexOf('/')),
    modulePath: 'example.com/m',
    files: [{ ...file, tallies }],
    tallies,
  }))
  return attributionOfModel({ packages }, written, more)
}

/** The same for all files of a model. */
export function attributionOfModel(
  model: Pick<CoverageModel, 'packages'>,
  written: readonly WrittenSubject[],
  more: readonly string[] = [],
): Attribution {
  const builder = new AttributionBuilder(unitTableOf(model))
  for (const name of more) builder.test(testOf(name))
  for (const [names, units] of written)
    builder.add(
      names.map((name) => builder.test(testOf(name))),
      names.length === 1,
      units,
    )
  return builder.finish()
}

function testOf(written: string): AttributedTest {
  const [, importPath = 'example.com/m/e2e', name = ''] = /^(?:(\S+) )?(.*)$/.exec(written) ?? []
  const stretch = (['initialisation', 'TestMain', 'between', 'after'] as const).find(
    (each) => name === `(${each})`,
  )
  return { importPath, stretch: stretch ?? 'test', name: stretch === undefined ? name : '' }
}
