/** @module Takes an attribution into memory, so that any number of subjects can be asked for. */
import { ChunkPool } from './chunkPool.js'
import { GrowingRow } from './growingRow.js'
import { PooledAttribution } from './pooledAttribution.js'
import type { ColumnarAttribution } from './unitColumns.js'

export function pooled(attribution: ColumnarAttribution): PooledAttribution {
  const { tests, units, subjects } = attribution
  const pool = new ChunkPool()
  const rows = subjects.map(() => new GrowingRow(pool))
  for (const column of attribution.columns())
    for (let each = 0; each < column.count; each++) {
      const chunk = pool.intern(column.number, column.bitsOf(each))
      for (const subject of column.subjectsOf(each)) rows[subject]?.put(chunk)
    }
  pool.seal()
  return new PooledAttribution(
    tests,
    units,
    subjects,
    rows.map((row) => row.finish()),
    pool,
  )
}
