/** @module An attribution in which subtests are part of their tests. */
import type { Attribution } from './attribution.js'
import { AttributionBuilder, NOBODY } from './attributionBuilder.js'
import { rebuilt } from './rebuilt.js'
import { isColumnar, type ColumnarAttribution } from './unitColumns.js'

/** What several subtests of one test may have executed is exactly that test's. */
export function topLevelOnly(attribution: Attribution): ColumnarAttribution {
  const columnar = isColumnar(attribution) ? attribution : rebuilt(attribution)
  const builder = new AttributionBuilder(columnar.units)
  const tops = columnar.tests.map((test) => builder.test({ ...test, name: test.name.replace(/\/.*$/s, '') }))
  const subjects = columnar.subjects.map(({ tests }) => {
    const own = new Set(tests.flatMap((test) => tops[test] ?? []))
    return builder.subject([...own], own.size === 1)
  })
  for (const column of columnar.columns())
    for (let chunk = 0; chunk < column.count; chunk++) {
      const own = new Set(Array.from(column.subjectsOf(chunk), (subject) => subjects[subject] ?? NOBODY))
      builder.addShared([...own], column.number, column.bitsOf(chunk))
    }
  return builder.finish()
}
