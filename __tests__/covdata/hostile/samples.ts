/** @module Small files in all the forms that Go writes or reads, for the other tests here to corrupt. */
import { type CounterEntry, encodeCounterFile } from '../../../src/covdata/format/encodeCounters.js'
import { COUNTER_MAGIC, FOOTER_BYTES } from '../../../src/covdata/format/format.js'
import { type EncodedProgram, type PackageParts, type Program, encodeProgram } from '../builders.js'

/** `count` units of one statement each, from `line` on. */
function lines(line: number, count: number): Uint32Array {
  return Uint32Array.from(
    Array.from({ length: count }, (_, index) => [line + index, 2, line + index, 300, 1]).flat(),
  )
}

function packageOf(importPath: string, functions: PackageParts['functions']): PackageParts {
  return { importPath, name: importPath.replace(/.*\//, ''), modulePath: 'example.com/victim', functions }
}

/** Several packages, one of them without functions; a literal; a function without statements; numbers of two bytes. */
export const victim: Program = {
  mode: 'atomic',
  granularity: 'perblock',
  algorithm: 'fnv128a',
  packages: [
    packageOf('example.com/victim/first', [
      { name: 'F', sourceFile: 'example.com/victim/first/a.go', literal: false, units: lines(3, 2) },
      { name: '*T.M', sourceFile: 'example.com/victim/first/b.go', literal: false, units: lines(200, 3) },
    ]),
    packageOf('example.com/victim/empty', []),
    packageOf('example.com/victim/größe', [
      { name: 'func.L9.C4', sourceFile: 'example.com/victim/größe/c.go', literal: true, units: lines(9, 1) },
      {
        name: 'Empty',
        sourceFile: 'example.com/victim/größe/c.go',
        literal: false,
        units: Uint32Array.of(20, 14, 20, 16, 0),
      },
    ]),
  ],
}

/** Its names differ from the victim's in more than one byte. */
export const intact: Program = {
  mode: 'atomic',
  granularity: 'perblock',
  algorithm: 'fnv128a',
  packages: [
    {
      importPath: 'intact.test/sound',
      name: 'main',
      modulePath: 'intact.test',
      functions: [
        { name: 'main', sourceFile: 'intact.test/sound/main.go', literal: false, units: lines(5, 4) },
        { name: 'idle', sourceFile: 'intact.test/sound/main.go', literal: false, units: lines(50, 2) },
      ],
    },
  ],
}

export const victimProgram: EncodedProgram = encodeProgram(victim)
export const intactProgram: EncodedProgram = encodeProgram(intact)

/** Counters for each function of the victim but the last. */
export const victimEntries: readonly CounterEntry[] = [
  { packageIndex: 0, functionIndex: 0, counters: Uint32Array.of(1, 300) },
  { packageIndex: 0, functionIndex: 1, counters: Uint32Array.of(0, 7, 70_000) },
  { packageIndex: 2, functionIndex: 0, counters: Uint32Array.of(0xffffffff) },
]

/** How the counters of a file are written. */
export const FLAVORS = ['uleb', 'raw little-endian', 'raw big-endian'] as const
export type Flavor = (typeof FLAVORS)[number]

const ORIGIN = { args: ['/bin/victim', '-token', ''], goos: 'linux', goarch: 'amd64' }

/** A counter data file with arguments. Go reads the raw flavors, but no Go writes them. */
export function counterFile(
  flavor: Flavor,
  entries: readonly CounterEntry[] = victimEntries,
  hash = victimProgram.hash,
): Uint8Array {
  if (flavor === 'uleb') return encodeCounterFile(hash, ORIGIN, entries)
  const empty = encodeCounterFile(hash, ORIGIN, [])
  const numbers = entries.flatMap(({ packageIndex, functionIndex, counters }) => [
    counters.length,
    packageIndex,
    functionIndex,
    ...counters,
  ])
  const words = new DataView(new ArrayBuffer(4 * numbers.length))
  const bigEndian = flavor === 'raw big-endian'
  for (const [index, number] of numbers.entries()) words.setUint32(4 * index, number, !bigEndian)
  const head = Uint8Array.from(empty.subarray(0, -FOOTER_BYTES))
  head.set([1, bigEndian ? 1 : 0], 24)
  head[32] = entries.length
  return joined(head, new Uint8Array(words.buffer), empty.subarray(-FOOTER_BYTES))
}

/** Two segments with their footers; only the first one is ever read. */
export function twoSegments(first: readonly CounterEntry[], second: readonly CounterEntry[]): Uint8Array {
  const [one, other] = [counterFile('uleb', first), counterFile('uleb', second)]
  const file = joined(one, other.subarray(32))
  file.set([...COUNTER_MAGIC, 0, 0, 0, 0, 2], file.length - FOOTER_BYTES)
  return file
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

/** A copy with the bytes from `offset` on written over; what goes beyond the end is left out. */
export function patched(file: Uint8Array, offset: number, ...bytes: readonly number[]): Uint8Array {
  const copy = file.slice()
  copy.set(bytes.slice(0, file.length - offset), offset)
  return copy
}

/** A copy with `removed` bytes from `offset` on replaced by any number of others. */
export function spliced(
  file: Uint8Array,
  offset: number,
  removed: number,
  bytes: readonly number[],
): Uint8Array {
  return joined(file.subarray(0, offset), Uint8Array.from(bytes), file.subarray(offset + removed))
}
