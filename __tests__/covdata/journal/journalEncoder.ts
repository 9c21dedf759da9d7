/** @module Writes journals as preserve/ does; src/covdata/journal/journalRecord.ts shows the format. */
import type {
  EncodedWords,
  JournalRecord,
  ObservedProcess,
} from '../../../src/covdata/journal/journalRecord.js'

/** A run of words: how many are skipped before it, and its numbers. */
export type WordRun = readonly [skip: number, numbers: readonly number[]]

export function uleb(value: number | bigint): readonly number[] {
  const bytes: number[] = []
  let rest = BigInt(value)
  for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128)
  return [...bytes, Number(rest)]
}

export function text(value: string): readonly number[] {
  const bytes = [...Buffer.from(value)]
  return [...uleb(bytes.length), ...bytes]
}

/** Changes or values, encoded. */
export function words(runs: readonly WordRun[]): EncodedWords {
  const bytes = Uint8Array.from(
    runs.flatMap(([skip, numbers]) => [...uleb(skip), ...uleb(numbers.length), ...numbers.flatMap(uleb)]),
  )
  return { bytes, start: 0, end: bytes.length }
}

/** A whole journal. */
export function encodeJournal(records: readonly JournalRecord[]): Uint8Array {
  return Buffer.concat([Buffer.from('covtests\u0001'), ...records.map(encodeRecord)])
}

export function encodeRecord(record: JournalRecord): Uint8Array {
  const [kind, fields] = fieldsOf(record)
  const rest = [kind, ...uleb(record.time), ...fields]
  return Uint8Array.from([...uleb(rest.length), ...rest])
}

function fieldsOf(record: JournalRecord): readonly [number, readonly number[]] {
  switch (record.kind) {
    case 'process':
      return [1, [...processOf(record), ...text(record.importPath), ...text(record.directory)]]
    case 'begin': {
      const { test, parent, concurrent, seed, example, name } = record
      return [
        2,
        [
          ...uleb(test),
          ...uleb(parent),
          Number(concurrent) + 2 * Number(seed) + 4 * Number(example),
          ...text(name),
        ],
      ]
    }
    case 'end':
      return [3, uleb(record.test)]
    case 'pause':
      return [4, uleb(record.test)]
    case 'resume':
      return [5, uleb(record.test)]
    case 'started':
      return [
        6,
        [
          ...[...uleb(record.test), ...uleb(record.pid)],
          Number(record.tagged) + { none: 0, builds: 2, runs: 4, tests: 12 }[record.goCommand ?? 'none'],
          ...text(record.program),
        ],
      ]
    case 'observed':
      return [7, [...processOf(record.process), ...bytesOf(record.changes)]]
    case 'outlives':
      return [8, [...uleb(record.test), ...processOf(record.process)]]
    case 'unsettled':
      return [9, processOf(record.process)]
    case 'ran':
      return [10, record.tests.flatMap(uleb)]
    case 'opened':
      return [11, [...uleb(record.test), record.how === 'open' ? 1 : 2, ...text(record.path)]]
    case 'getenv':
      return [12, [...uleb(record.test), ...text(record.name)]]
    case 'phase':
      return [13, [['initialised', 'running', 'ran', 'exit'].indexOf(record.phase) + 1]]
    case 'values':
      return [14, [...processOf(record.process), ...bytesOf(record.values)]]
    case 'measured':
      return [15, []]
  }
}

function processOf(process: ObservedProcess | undefined): readonly number[] {
  return process === undefined ? [0, 0] : [...uleb(process.pid), ...uleb(process.started)]
}

function bytesOf({ bytes, start, end }: EncodedWords): readonly number[] {
  return [...bytes.subarray(start, end)]
}
