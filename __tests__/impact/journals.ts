/** @module Journals of test processes, and of their programs, record by record. */

function uleb(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...uleb(Math.floor(value / 128))]
}

function text(value: string): readonly number[] {
  const bytes = [...Buffer.from(value)]
  return [...uleb(bytes.length), ...bytes]
}

/** A journal of these records, each with its kind and fields, and a nanosecond after the one before. */
export function journal(...records: readonly (readonly number[])[]): Buffer {
  const bodies = records.map(([kind = 0, ...fields], time) => [kind, ...uleb(time), ...fields])
  return Buffer.from([
    ...Buffer.from('covtests'),
    1,
    ...bodies.flatMap((body) => [...uleb(body.length), ...body]),
  ])
}

/** @param directory of a program, the path by which it was executed */
export const head = (pid: number, importPath: string, directory = '/', start = 7): readonly number[] => [
  1,
  pid,
  ...uleb(start),
  ...text(importPath),
  ...text(directory),
]
/** @param flags 1: tagged, 2: go builds, 4: go runs what it builds */
export const started = (test: number, pid: number, flags: number, program: string): readonly number[] => [
  6,
  test,
  pid,
  flags,
  ...text(program),
]
export const begin = (test: number, name: string): readonly number[] => [2, test, 0, 0, ...text(name)]
export const opened = (test: number, how: number, path: string): readonly number[] => [
  11,
  test,
  how,
  ...text(path),
]
export const getenv = (test: number, name: string): readonly number[] => [12, test, ...text(name)]
export const end = (test: number): readonly number[] => [3, test]
/** A process that runs on when the test ends. */
export const outlives = (test: number, pid: number): readonly number[] => [8, test, pid, 0]
/** The program has counters. */
export const measured: readonly number[] = [15]

/** Every process executed something that counts. */
export const ALL = { mayHave: (): boolean => true }
