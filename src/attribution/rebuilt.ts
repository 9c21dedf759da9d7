/** @module Any attribution, or a part of it, in the form in which it is written and merged. */
import type { Attribution } from './attribution.js'
import { AttributionBuilder, MAX_SET_BYTES } from './attributionBuilder.js'
import type { ColumnarAttribution } from './unitColumns.js'

/** @param keep whether a unit stays, by its number; by default all stay */
export function rebuilt(attribution: Attribution, keep?: (unit: number) => boolean): ColumnarAttribution {
  const builder = new AttributionBuilder(attribution.units, MAX_SET_BYTES, attribution.leftOut)
  const numbers = attribution.tests.map((test) => builder.test(test))
  for (const [subject, { tests, exact }] of attribution.subjects.entries()) {
    const units = attribution.unitsOf(subject)
    builder.add(
      tests.flatMap((test) => numbers[test] ?? []),
      exact,
      keep === undefined ? units : [...units].filter(keep),
    )
  }
  return builder.finish()
}
