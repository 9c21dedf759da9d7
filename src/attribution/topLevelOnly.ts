/** @module An attribution in which subtests are part of their tests. */
import type { Attribution } from './attribution.js'
import { AttributionBuilder } from './attributionBuilder.js'
import { NumberedSubjects } from './numberedSubjects.js'
import { rebuilt } from './rebuilt.js'
import { isColumnar, type ColumnarAttribution } from './unitColumns.js'

/** What several subtests of one test may have executed is exactly that test's. */
export function topLevelOnly(attribution: Attribution): ColumnarAttribution {
  const columnar = isColumnar(attribution) ? attribution : rebuilt(attribution)
  const builder = new AttributionBuilder(columnar.units)
  const tops = columnar.tests.map((test) => builder.test({ ...test, name: test.name.replace(/\/.*$/s, '') }))
  const subjects = new NumberedSubjects(columnar.subjects, ({ tests }) => {
    const own = new Set(tests.flatMap((test) => tops[test] ?? []))
    return builder.subject([...own], own.size === 1)
  })
  for (const column of columnar.columns()) builder.addColumn(column, subjects)
  return builder.finish()
}
