/** @module Takes an attribution into memory, so that any number of subjects can be asked for. */
import { ChunkBits } from './chunkBits.js'
import { ChunkWorkspace } from './chunkWorkspace.js'
import { PooledAttribution } from './pooledAttribution.js'
import { SubjectColumn } from './subjectColumn.js'
import type { ColumnarAttribution, UnitColumn } from './unitColumns.js'

export function pooled(attribution: ColumnarAttribution): PooledAttribution {
  const { tests, units, subjects } = attribution
  const workspace = new ChunkWorkspace()
  const columns: (SubjectColumn | undefined)[] = []
  for (const column of attribution.columns()) columns[column.number] = pooledColumn(column, workspace)
  return new PooledAttribution(tests, units, subjects, columns, Uint32Array.from(subjects.keys()))
}

function pooledColumn(column: UnitColumn, workspace: ChunkWorkspace): SubjectColumn {
  const own = new SubjectColumn(workspace)
  const bits = new ChunkBits()
  for (let subject = 0; subject < column.subjectCount; subject++) {
    const chunk = column.chunkOf(subject)
    if (chunk !== undefined) own.add(subject, bits.set(column.bitsOf(chunk)))
  }
  own.chunks.seal()
  return own
}
