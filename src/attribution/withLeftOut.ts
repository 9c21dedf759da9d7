/** @module Which test covers what, together with the tests that a run left out, of which it knows only that they cover it too. */
import type { CoverageModel } from '../coverage/model.js'
import { AttributedFiles } from './attributedFiles.js'
import type { Attribution, Subject } from './attribution.js'

/** Nobody knows here which ones they are; the report of the baseline does. */
const LEFT_OUT: Subject = { tests: [], exact: false }

/**
 * The attribution with one more subject for all units that tests executed which ran, and others that were left out: no test is
 * the only one there.
 */
export function withLeftOut(
  coverage: Pick<CoverageModel, 'packages' | 'reach'>,
  attribution: Attribution,
): Attribution {
  const shared = sharedUnits(new AttributedFiles(coverage, attribution))
  if (shared.size === 0) return attribution
  const added = attribution.subjects.length
  return {
    tests: attribution.tests,
    units: attribution.units,
    subjects: [...attribution.subjects, LEFT_OUT],
    unitsOf: (subject) => (subject === added ? shared : attribution.unitsOf(subject)),
    subjectsOf: (unit) => {
      const own = attribution.subjectsOf(unit)
      return shared.has(unit) ? [...own, added] : own
    },
  }
}

function sharedUnits({ all, attribution, carried }: AttributedFiles): ReadonlySet<number> {
  const shared = new Set<number>()
  for (const { coverage, table } of all.values())
    for (const [at, unit] of coverage.units.entries())
      if (carried.isOfLeftOut(unit) && attribution.subjectsOf(table.first + at).length > 0)
        shared.add(table.first + at)
  return shared
}
