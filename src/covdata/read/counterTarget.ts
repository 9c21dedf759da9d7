/** @module The binary that counters belong to. */
import type { CounterLayout } from '../counters/counterLayout.js'
import type { CounterMode } from '../format/format.js'
import type { MetaFile } from '../format/metaFile.js'

/** The binary whose counters are read. */
export interface CounterTarget {
  readonly meta: MetaFile
  readonly layout: CounterLayout
  /** How counters are added up. */
  readonly mode: CounterMode
}
