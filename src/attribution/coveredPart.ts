/** @module What of an attribution counts as covered: Go does not count what a test process executes after M.Run. */
import type { Attribution } from './attribution.js'
import { rebuilt } from './rebuilt.js'

/**
 * The attribution without units that are uncovered, which only subjects with a stretch after all tests have.
 * @param covered the numbers of covered units
 */
export function coveredPart(attribution: Attribution, covered: Iterable<number>): Attribution {
  const { tests, subjects, units } = attribution
  const isAfter = tests.map(({ stretch }) => stretch === 'after')
  const after = [...subjects.keys()].filter((subject) =>
    subjects[subject]?.tests.some((test) => isAfter[test] === true),
  )
  if (after.length === 0) return attribution
  const counts = new Uint8Array(units.positions.length / 4)
  for (const unit of covered) counts[unit] = 1
  const hasUncovered = (subject: number): boolean =>
    [...attribution.unitsOf(subject)].some((unit) => counts[unit] !== 1)
  return after.some(hasUncovered) ? rebuilt(attribution, (unit) => counts[unit] === 1) : attribution
}
