/** @module What it takes to read the counters of a pod. */
import type { FileReader } from '../bytes/fileReader.js'
import type { CounterLayout } from '../counters/counterLayout.js'
import type { CounterMode } from '../format/format.js'
import type { MetaFile } from '../format/metaFile.js'
import type { CounterFileName } from './pods.js'
import type { SeenFiles } from './seenFiles.js'

/** The binary whose counters are read. */
export interface CounterTarget {
  readonly meta: MetaFile
  readonly layout: CounterLayout
  /** How counters are added up. */
  readonly mode: CounterMode
}

/** Which files are read for a pod, and in which columns they count. */
export interface CounterRequest {
  /** The pod's counter data files and live files, by directory, then by path. */
  readonly names: readonly CounterFileName[]
  readonly target: CounterTarget
  readonly files: FileReader
  /** The column of each directory, by its index. */
  readonly columns: readonly number[]
  /** The column for test processes; that of their directory if undefined. */
  readonly testColumn: number | undefined
  /** If given, nothing counts twice: copies of files and earlier snapshots of a process are left out. */
  readonly seen: SeenFiles | undefined
}
