/** @module Live files made up for a test, as preserve/ makes real ones; drawn in src/covdata/live/liveFile.ts. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { EncodedProgram } from './builders.js'

export interface LiveParts {
  readonly pid: number
  /** In nanoseconds since 1970. */
  readonly started: bigint
  /** How often it cleared its counters. */
  readonly clears?: bigint
  readonly args?: readonly string[]
  /** The hash of the meta-data file; without it, the process ended before it knew the hash. */
  readonly hash?: Uint8Array
  readonly meta?: Uint8Array
  /** The counters as they lie in memory. */
  readonly words: readonly number[]
  readonly littleEndian?: boolean
  /** The number of packages that were initialised, and the hash over their hashes. */
  readonly registered?: readonly [number, bigint]
  /** Flags that the runtime sets. */
  readonly flags?: number
  /** How it ended, and its signal. */
  readonly end?: readonly [number, number]
  /** The test that it belongs to, as text. */
  readonly testTag?: string
  readonly packageMap?: readonly (readonly [number, number])[]
}

const PAGE = 4096

/** The words of functions: count, package index + 1, function index, counters. */
export function wordsOf(...functions: readonly (readonly [number, number, readonly number[]])[]): number[] {
  return functions.flatMap(([packageIndex, functionIndex, counters]) => [
    counters.length,
    packageIndex + 1,
    functionIndex,
    ...counters,
  ])
}

export function liveFile(parts: LiveParts): Uint8Array {
  const { pid, started, clears = 0n, args = ['/bin/p'], hash, meta, words, packageMap = [] } = parts
  const little = parts.littleEndian ?? true
  // The counters do not begin with a page.
  const counters = PAGE + 24
  const metaAt = PAGE + PAGE * Math.ceil((24 + 4 * words.length) / PAGE)
  const bytes = new Uint8Array(metaAt + (meta?.length ?? 0))
  const view = new DataView(bytes.buffer)
  const texts = Buffer.from(args.map((arg) => `${arg}\0`).join(''))
  const u32: readonly (readonly [number, number])[] = [
    [0, 0x6d6c6300],
    [4, 1],
    [8, PAGE],
    [12, (hash === undefined ? 0 : 1) + (meta === undefined ? 0 : 2) + (parts.flags ?? 0)],
    [124, parts.registered?.[0] ?? 0],
    [72, parts.end?.[0] ?? 0],
    [76, parts.end?.[1] ?? 0],
    [112, args.length],
    [116, texts.length],
    [120, packageMap.length],
  ]
  for (const [offset, value] of u32) view.setUint32(offset, value, little)
  const u64: readonly (readonly [number, bigint])[] = [
    [16, BigInt(counters)],
    [24, BigInt(4 * words.length)],
    [48, BigInt(pid)],
    [56, started],
    [64, clears],
    [656, parts.registered?.[1] ?? 0n],
    [128, meta === undefined ? 0n : BigInt(metaAt)],
    [136, BigInt(meta?.length ?? 0)],
  ]
  for (const [offset, value] of u64) view.setBigUint64(offset, value, little)
  for (const [index, [id, packageIndex]] of packageMap.entries()) {
    view.setInt32(144 + 8 * index, id, little)
    view.setInt32(148 + 8 * index, packageIndex, little)
  }
  bytes.set(hash ?? [], 32)
  bytes.set(Buffer.from('linux'), 80)
  bytes.set(Buffer.from('amd64'), 96)
  bytes.set(Buffer.from(parts.testTag ?? ''), 664)
  bytes.set(texts, 1024)
  // What lies before the counters belongs to something else.
  bytes.fill(0xff, PAGE, counters)
  for (const [index, word] of words.entries()) view.setUint32(counters + 4 * index, word, little)
  bytes.set(meta ?? [], metaAt)
  return bytes
}

/** @returns its path */
export async function writeLive(
  directory: string,
  program: EncodedProgram,
  parts: Omit<LiveParts, 'hash'>,
): Promise<string> {
  const file = path.join(directory, `live.covcounters.${parts.pid}.${parts.started}`)
  await writeFile(file, liveFile({ ...parts, hash: program.hash }))
  return file
}
