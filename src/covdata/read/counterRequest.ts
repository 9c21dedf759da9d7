/** @module Whose counters are read, and how. */
import type { FileReader } from '../bytes/fileReader.js'
import type { CounterLayout } from '../counters/counterLayout.js'
import type { CounterMode } from '../format/format.js'
import type { MetaFile } from '../format/metaFile.js'
import type { CounterFileName } from './pods.js'
import type { SeenFiles } from './seenFiles.js'

/** The program whose counters are read. */
export interface CounterTarget {
  readonly meta: MetaFile
  readonly layout: CounterLayout
  /** How counters are added up. */
  readonly mode: CounterMode
}

export interface CounterRequest {
  /** In the order of directories and paths. */
  readonly names: readonly CounterFileName[]
  readonly target: CounterTarget
  readonly files: FileReader
  /** Of the directories, by their index. */
  readonly columns: readonly number[]
  /** Of live files of processes that ran tests. */
  readonly testColumn: number | undefined
  /** If given, copies and all but the last snapshot of a process are left out. */
  readonly seen: SeenFiles | undefined
}
