/**
 * @module Writes what `go tool covdata subtract` and `intersect` do: the counters of the first directory, set to 0 if the
 * other directories did (subtract) or did not (intersect) execute the unit (Go's cmd/covdata/subtractintersect.go). With
 * several binaries Go panics (golang/go#60526); here each binary is processed separately.
 */
import type { CounterEntry } from '../format/encodeCounters.js'
import { mergePackages } from './mergeData.js'
import { mergePods } from '../write/mergePods.js'
import type { PackageMatch } from '../units/packagePatterns.js'
import { type Pod, readFileCounters } from '../read/readPods.js'

export type SetOperation = 'subtract' | 'intersect'

/** What to compute, and where to write it. */
export interface SetRequest {
  readonly operation: SetOperation
  /** How many directories were read. */
  readonly directories: number
  readonly outDirectory: string
  /** The packages to keep. Undefined keeps all of them, and the meta-data files unchanged. */
  readonly matches: PackageMatch | undefined
}

/** Counters by package index and function index: `2.17`. */
type Counters = Map<string, CounterEntry>

/**
 * Writes the difference or the intersection of directories.
 * @param pods read with a column for each directory
 * @returns notes for the user on what may be unexpected in the result
 */
export async function writeSetOperation(
  pods: readonly Pod[],
  request: SetRequest,
): Promise<readonly string[]> {
  const notes: string[] = []
  const results = new Map<string, Iterable<CounterEntry>>()
  for (const pod of pods) {
    const counters = firstDirectory(pod)
    for (const note of operate(pod, counters, request, pods.length === 1)) notes.push(note)
    results.set(pod.tag, counters.values())
  }
  const entriesOf = (pod: Pod): Iterable<CounterEntry> => results.get(pod.tag) ?? []
  const written = pods.map(withoutOrigin)
  if (request.matches === undefined) await mergePods(written, request.outDirectory, entriesOf)
  else await mergePackages(written, request.outDirectory, request.matches, entriesOf)
  return notes
}

/** @param alone whether this is the only pod */
function operate(
  pod: Pod,
  counters: Counters,
  { operation, directories }: SetRequest,
  alone: boolean,
): readonly string[] {
  if (operation === 'intersect') return intersect(pod, counters, directories, alone)
  subtract(pod, counters)
  // Of a single binary, Go answers without a word.
  return alone ? [] : notSubtracted(pod)
}

/** Like Go, removes arguments and system: the result is not from any process. */
function withoutOrigin(pod: Pod): Pod {
  return {
    ...pod,
    processes: pod.processes.map((process) => ({ ...process, args: [], goos: '', goarch: '' })),
  }
}

function firstDirectory(pod: Pod): Counters {
  const entries = pod.countersByColumn.get(0)?.entries() ?? []
  return new Map([...entries].map((entry) => [keyOf(entry), { ...entry, counters: entry.counters.slice() }]))
}

function subtract(pod: Pod, counters: Counters): void {
  for (const [column, others] of pod.countersByColumn) {
    if (column === 0) continue
    for (const other of others.entries()) clear(counters.get(keyOf(other)), other, (count) => count !== 0)
  }
}

/** Says of a binary of the first input that the others know nothing of it: the two may be different builds of one program. */
function notSubtracted({ tag, processes }: Pod): readonly string[] {
  const hasFirst = processes.some(({ directory }) => directory === 0)
  const hasOthers = processes.some(({ directory }) => directory > 0)
  if (!hasFirst || hasOthers) return []
  return [`no other input has counters of binary ${tag}: nothing is subtracted from its counters`]
}

/**
 * Intersects file by file, as Go does: a unit is kept if it was executed in every file of the other directories that has
 * its function.
 * @param alone whether this is the only pod, for which Go ignores directories without counters of it
 */
function intersect(pod: Pod, counters: Counters, directories: number, alone: boolean): readonly string[] {
  const notes: string[] = []
  for (let directory = 1; directory < directories; directory++) {
    const files = pod.processes.filter((process) => process.directory === directory)
    if (files.length === 0) {
      notes.push(
        `input ${directory + 1} has no counters of binary ${pod.tag}: ${alone ? 'the input is ignored' : 'none of its counters are kept'}`,
      )
      if (!alone) counters.clear()
      continue
    }
    if (files.length > 1)
      notes.push(
        `input ${directory + 1} has ${files.length} counter data files of binary ${pod.tag}: the result keeps units that were executed in each of these files that has the function; merge the files first to keep units that any of them executed`,
      )
    const found = new Set<string>()
    for (const file of files) {
      for (const other of readFileCounters(pod, file).entries()) {
        found.add(keyOf(other))
        clear(counters.get(keyOf(other)), other, (count) => count === 0)
      }
    }
    for (const key of counters.keys()) if (!found.has(key)) counters.delete(key)
  }
  return notes
}

function clear(entry: CounterEntry | undefined, other: CounterEntry, when: (count: number) => boolean): void {
  if (entry === undefined) return
  for (const [i, count] of other.counters.entries()) if (when(count)) entry.counters[i] = 0
}

function keyOf({ packageIndex, functionIndex }: CounterEntry): string {
  return `${packageIndex}.${functionIndex}`
}
