/** @module What it takes to read the counters of a pod. */
import type { FileReader } from '../bytes/fileReader.js'
import type { CounterTarget } from './counterTarget.js'
import type { CounterFileName } from './pods.js'
import type { SeenFiles } from './seenFiles.js'
import type { OnProcess } from './processCounters.js'

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
  /** Called for each process that counts. */
  readonly onProcess?: OnProcess | undefined
}
