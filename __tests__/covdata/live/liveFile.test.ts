/** Live files of processes that did not end normally: decoded as Go's runtime reads its counters, and counted once. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { FormatError } from '../../../src/covdata/bytes/bytes.js'
import { decodeLiveFile } from '../../../src/covdata/live/liveFile.js'
import { decodeMetaFile } from '../../../src/covdata/format/metaFile.js'
import { prefixesOf } from '../../../src/covdata/live/binaryPrefixes.js'
import { type PodRead, readPods } from '../../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../../src/covdata/read/seenFiles.js'
import { inTemporary } from '../../helpers/temporary.js'
import { encodeProgram, entriesOf, smallProgram, writeCounters, writeMeta } from '../builders.js'
import { type LiveParts, liveFile, wordsOf, writeLive } from '../liveBuilder.js'

const program = smallProgram('atomic', { F: [[1, 1] as const, [2, 1] as const], G: [[9, 1] as const] })
const EXECUTED = wordsOf([0, 0, [5, 0]], [0, 1, [2]])
/** Times before and after that of any file that writeCounters writes. */
const BEFORE = 1_600_000_000_000_000_000n
const AFTER = 1_800_000_000_000_000_000n

function countersIn(
  { pods: [pod] }: PodRead,
  which: 'all' | 'ended' = 'all',
): readonly (readonly number[])[] {
  const counters = which === 'all' ? pod?.counters : pod?.endedByColumn.get(0)
  return [0, 1].map((index) => [...(counters?.of(0, index) ?? [])])
}

async function once(...directories: readonly string[]): Promise<PodRead> {
  return readPods(directories, { once: new SeenFiles() })
}

function codesIn({ problems }: PodRead): readonly string[] {
  return problems.map((problem) => problem.code)
}

async function readWords(words: readonly number[], parts: Partial<LiveParts> = {}): Promise<PodRead> {
  return inTemporary(async (directory) => {
    await writeLive(directory, await writeMeta(directory, program), {
      pid: 7,
      started: BEFORE,
      words,
      ...parts,
    })
    return once(directory)
  })
}

describe('the counters in a live file', () => {
  it('are found among functions that did not run', async () => {
    const read = await readWords([0, 0, 0, 0, 0, ...wordsOf([0, 1, [2]]), 0])
    expect(countersIn(read)).toEqual([[], [2]])
    expect(read.pods[0]?.processes).toMatchObject([
      { pid: 7, args: ['/bin/p'], goos: 'linux', goarch: 'amd64', ending: { how: 'unknown' }, time: BEFORE },
    ])
  })

  it.each([
    ['71.1600000000000000001.12', { pid: 71, started: 1_600_000_000_000_000_001n, test: 12 }],
    ['71.1600000000000000001', undefined],
    ['', undefined],
  ])('belong to the test that its header names: %j', async (testTag, expected) => {
    const [process] = (await readWords(EXECUTED, { testTag })).pods[0]?.processes ?? []
    expect(process?.testTag).toEqual(expected)
    expect(process?.identity).toEqual({ started: BEFORE, clears: 0n })
  })

  it('are read in both byte orders', async () => {
    expect(countersIn(await readWords(EXECUTED, { littleEndian: false }))).toEqual([[5, 0], [2]])
  })

  it.each<[string, readonly number[], readonly string[]]>([
    ['only its count written', [2, 0, 0, 0, 0], []],
    ['only its count and package written', [1, 1, 0, 0], []],
    ['the index of a function that does not exist', wordsOf([0, 7, [1, 1]]), ['unknown-function']],
    ['the index of a package that does not exist', wordsOf([4, 0, [1, 1]]), ['unknown-function']],
    ['the wrong number of counters', wordsOf([0, 1, [1, 1]]), ['counter-shape-mismatch']],
    ['a length beyond the end of the counters', [1000, 77, 0, 77], []],
  ])('are found after a function with %s', async (_, torn, codes) => {
    const read = await readWords([...torn, ...wordsOf([0, 1, [2]])])
    expect(countersIn(read)).toEqual([[], [2]])
    expect(codesIn(read)).toEqual(codes)
  })

  it('are found for packages whose ids Go hard-codes', async () => {
    const words = [1, 0xfffffffe, 1, 3]
    expect(countersIn(await readWords(words, { packageMap: [[-2, 0]] }))).toEqual([[], [3]])
    const unknown = await readWords(words)
    expect(countersIn(unknown)).toEqual([[], []])
    expect(codesIn(unknown)).toEqual(['unknown-function'])
  })
})

describe('the ending of a process', () => {
  it.each([
    [0, 0, { how: 'unknown' }],
    [1, 15, { how: 'signal', signal: 15 }],
    [2, 0, { how: 'panic' }],
    [3, 0, { how: 'fatal error' }],
    [4, 0, { how: 'exit' }],
    [5, 0, { how: 'exec' }],
    [6, 0, { how: 'itself' }],
    [7, 0, { how: 'unwritten' }],
    [8, 0, { how: 'os.Exit' }],
    // Written by a newer version.
    [9, 9, { how: 'unknown' }],
  ])('with number %i and signal %i is read from its live file', (number, signal, ending) => {
    for (const littleEndian of [true, false]) {
      const parts = { pid: 7, started: BEFORE, words: [], end: [number, signal] as const, littleEndian }
      expect(decodeLiveFile(liveFile(parts)).ending).toEqual(ending)
    }
  })

  it('that uses a Go library from C is not known to be killed', () => {
    const parts = { pid: 7, started: BEFORE, words: [], flags: 16 }
    expect(decodeLiveFile(liveFile(parts)).ending).toEqual({ how: 'without hooks' })
    expect(decodeLiveFile(liveFile({ ...parts, end: [1, 15] })).ending).toEqual({ how: 'signal', signal: 15 })
  })
})

describe('a process', () => {
  const own = { identity: { started: BEFORE, clears: 0n } }
  const live = { pid: 7, started: BEFORE, words: EXECUTED }

  it('that wrote its counters and left a live file counts once, and Go alone would have kept what it wrote', async () => {
    await inTemporary(async (directory) => {
      const encoded = await writeMeta(directory, program)
      await writeCounters(directory, encoded, entriesOf([1, 0]), own)
      await writeCounters(directory, encoded, entriesOf([4, 0]), own)
      await writeLive(directory, encoded, live)
      const read = await once(directory)
      expect(countersIn(read)).toEqual([[5, 0], [2]])
      expect(countersIn(read, 'ended')).toEqual([[4, 0], []])
      expect(read.pods[0]?.processes).toMatchObject([{ ending: { how: 'unknown' } }])
      expect(read.problems).toEqual([])
    })
  })

  it.each<[string, readonly [number, number] | undefined, boolean, unknown]>([
    ['that could not remove its live file ended normally', [6, 0], true, undefined],
    ['whose live file was copied earlier ended normally', undefined, true, undefined],
    [
      'that was killed after it wrote its counters did not end normally',
      undefined,
      false,
      { how: 'unknown' },
    ],
    ['that panicked after it wrote its counters did not end normally', [2, 0], false, { how: 'panic' }],
  ])('%s', async (_, end, atEnd, ending) => {
    await inTemporary(async (directory) => {
      const encoded = await writeMeta(directory, program)
      const identity = { ...own.identity, atEnd }
      await writeCounters(directory, encoded, entriesOf([5, 0], [2]), { identity })
      await writeLive(directory, encoded, { ...live, ...(end === undefined ? {} : { end }) })
      const read = await once(directory)
      expect(countersIn(read)).toEqual([[5, 0], [2]])
      expect(countersIn(read, 'ended')).toEqual([[5, 0], [2]])
      expect(read.pods[0]?.processes).toHaveLength(1)
      expect(read.pods[0]?.processes[0]?.ending).toEqual(ending)
    })
  })

  it('that could not write its counters counts by its live file', async () => {
    const read = await readWords(EXECUTED, { end: [7, 0] })
    expect(countersIn(read)).toEqual([[5, 0], [2]])
    expect(countersIn(read, 'ended')).toEqual([[], []])
    expect(read.pods[0]?.processes).toMatchObject([{ ending: { how: 'unwritten' } }])
  })

  it('is different from another one with the same id and another start', async () => {
    await inTemporary(async (directory) => {
      const encoded = await writeMeta(directory, program)
      // One from a process that does not identify itself, and one from a process that ended normally.
      await writeCounters(directory, encoded, entriesOf([5, 0], [2]))
      await writeCounters(directory, encoded, entriesOf([5, 0], [2]), {
        identity: { started: AFTER, clears: 0n },
      })
      await writeLive(directory, encoded, live)
      await writeLive(directory, encoded, { ...live, started: AFTER + 1n })
      const read = await once(directory)
      expect(countersIn(read)).toEqual([[20, 0], [8]])
      expect(countersIn(read, 'ended')).toEqual([[10, 0], [4]])
      expect(read.pods[0]?.processes).toHaveLength(4)
    })
  })

  it('is recognised even if the clock was set back', async () => {
    await inTemporary(async (directory) => {
      const encoded = await writeMeta(directory, program)
      const identity = { started: AFTER, clears: 0n }
      await writeCounters(directory, encoded, entriesOf([5, 0], [1]), { identity })
      await writeLive(directory, encoded, { ...live, started: AFTER })
      const read = await once(directory)
      expect(countersIn(read)).toEqual([[5, 0], [2]])
      expect(read.pods[0]?.processes).toHaveLength(1)
    })
  })

  it('that cleared its counters counts as one, with its counts from before and after', async () => {
    await inTemporary(async (directory) => {
      const encoded = await writeMeta(directory, program)
      for (const [clears, count] of [
        [0n, 7],
        [0n, 8],
        [1n, 9],
        [1n, 9],
        [2n, 3],
      ] as const)
        await writeCounters(directory, encoded, entriesOf([count, 1]), {
          identity: { started: BEFORE, clears },
        })
      await writeLive(directory, encoded, { ...live, clears: 2n, words: wordsOf([0, 0, [4, 1]]) })
      const read = await once(directory)
      expect(countersIn(read)).toEqual([[8 + 9 + 4, 3], []])
      expect(countersIn(read, 'ended')).toEqual([[8 + 9 + 3, 3], []])
      expect(read.pods[0]?.processes).toMatchObject([{ ending: { how: 'unknown' } }])
    })
  })

  it('that wrote the same counters twice and ended normally counts once', async () => {
    await inTemporary(async (directory) => {
      const encoded = await writeMeta(directory, program)
      for (let file = 0; file < 2; file++)
        await writeCounters(directory, encoded, entriesOf([5, 0], [2]), own)
      const read = await once(directory)
      expect(countersIn(read)).toEqual([[5, 0], [2]])
      expect(read.pods[0]?.processes).toHaveLength(1)
      expect(codesIn(read)).toEqual(['process-snapshots'])
    })
  })

  it.each([1, 2])(
    'that had no GOCOVERDIR and wrote %i files counts, though Go alone would have lost it',
    async (files) => {
      await inTemporary(async (directory) => {
        const encoded = await writeMeta(directory, program)
        const identity = { ...own.identity, atEnd: true, fixed: true }
        for (let file = 0; file < files; file++)
          await writeCounters(directory, encoded, entriesOf([5, 0], [2]), { identity })
        const read = await once(directory)
        expect(countersIn(read)).toEqual([[5, 0], [2]])
        expect(countersIn(read, 'ended')).toEqual([[], []])
        expect(read.pods[0]?.processes).toMatchObject([{ ending: undefined, fixed: true }])
      })
    },
  )

  it('that was duplicated while it ran counts twice', async () => {
    await inTemporary(async (directory) => {
      const encoded = await writeMeta(directory, program)
      await writeCounters(directory, encoded, entriesOf([5, 0]), own)
      await writeCounters(directory, encoded, entriesOf([1, 1]), own)
      const read = await once(directory)
      expect(countersIn(read)).toEqual([[6, 1], []])
      expect(read.pods[0]?.processes).toHaveLength(2)
    })
  })

  it('that was killed after it wrote more than its live file has counts with what it wrote', async () => {
    await inTemporary(async (directory) => {
      const encoded = await writeMeta(directory, program)
      await writeCounters(directory, encoded, entriesOf([7, 1], [2]), own)
      await writeLive(directory, encoded, live)
      const read = await once(directory)
      expect(countersIn(read)).toEqual([[7, 1], [2]])
      expect(countersIn(read, 'ended')).toEqual([[7, 1], [2]])
      expect(read.pods[0]?.processes).toMatchObject([{ ending: { how: 'unknown' } }])
      expect(read.problems).toEqual([])
    })
  })

  it('in a container is told apart from one with the same id in another container', async () => {
    await inTemporary(async (directory) => {
      const encoded = await writeMeta(directory, program)
      for (const started of [BEFORE, BEFORE + 1n]) {
        const identity = { started, clears: 0n }
        await writeCounters(directory, encoded, entriesOf([1, 0]), { pid: 1, identity })
        await writeLive(directory, encoded, { pid: 1, started, words: EXECUTED })
      }
      const read = await once(directory)
      expect(countersIn(read)).toEqual([[10, 0], [4]])
      expect(countersIn(read, 'ended')).toEqual([[2, 0], []])
      expect(read.pods[0]?.processes).toHaveLength(2)
    })
  })

  it('is recognised if its live file and what it wrote are in different directories', async () => {
    await inTemporary(async (parent) => {
      const [a, b] = [path.join(parent, 'a'), path.join(parent, 'b')]
      await mkdir(a)
      await mkdir(b)
      const encoded = await writeMeta(b, program)
      await writeCounters(b, encoded, entriesOf([5, 0], [1]), own)
      await writeLive(a, encoded, live)
      const read = await readPods([a, b], { columns: [0, 1], once: new SeenFiles() })
      expect(countersIn(read)).toEqual([[5, 0], [2]])
      // The directory that it wrote to decides the column.
      expect(read.pods[0]?.processes).toMatchObject([{ column: 1, ending: { how: 'unknown' } }])
    })
  })

  it.each([
    ['less', [0, 0, [2, 0]]],
    ['the same', [0, 0, [5, 0]]],
  ] as const)(
    'counts once if its directory was copied while it ran and had counted %s',
    async (_, copied) => {
      await inTemporary(async (parent) => {
        const [copy, original] = [path.join(parent, 'copy'), path.join(parent, 'original')]
        await mkdir(copy)
        await mkdir(original)
        const encoded = await writeMeta(original, program)
        await writeMeta(copy, program)
        await writeLive(copy, encoded, { ...live, words: wordsOf(copied) })
        // Then it ended normally.
        const identity = { ...own.identity, atEnd: true }
        await writeCounters(original, encoded, entriesOf([5, 0]), { identity })
        for (const directories of [
          [copy, original],
          [original, copy],
        ]) {
          const read = await once(...directories)
          expect(countersIn(read)).toEqual([[5, 0], []])
          expect(countersIn(read, 'ended')).toEqual([[5, 0], []])
          expect(read.pods[0]?.processes).toMatchObject([{ ending: undefined }])
        }
      })
    },
  )

  it('counts once if its live file was copied', async () => {
    await inTemporary(async (parent) => {
      const [a, b] = [path.join(parent, 'a'), path.join(parent, 'b')]
      await mkdir(a)
      await mkdir(b)
      const encoded = await writeMeta(a, program)
      for (const directory of [a, b])
        await writeLive(directory, encoded, { pid: 7, started: BEFORE, words: EXECUTED })
      const read = await once(a, b)
      expect(countersIn(read)).toEqual([[5, 0], [2]])
      expect(codesIn(read)).toEqual(['duplicate-counters'])
    })
  })
})

describe('a test binary', () => {
  const meta = encodeProgram(program).bytes

  it.each([
    [['/tmp/p.test', '-test.timeout=1m'], 1],
    [['/tmp/p.test', 'serve'], 0],
  ])(
    'started as %j is read from its live file with its meta-data and counts in column %i',
    async (args, column) => {
      await inTemporary(async (directory) => {
        await writeLive(directory, encodeProgram(program), {
          pid: 7,
          started: BEFORE,
          args,
          words: EXECUTED,
          meta,
        })
        const read = await readPods([directory], { columns: [0], testColumn: 1, once: new SeenFiles() })
        expect(read.problems).toEqual([])
        expect(countersIn(read)).toEqual([[5, 0], [2]])
        expect(read.pods[0]).toMatchObject({ columns: [column], processes: [{ column }] })
      })
    },
  )
})

describe('a process that ended before all packages were initialised', () => {
  const unit = [[1, 1] as const, [2, 1] as const]
  const [first, second] = ['m/first', 'm/second'].map((importPath) =>
    smallProgram('atomic', { F: unit, G: [[9, 1]] }, importPath),
  )
  const larger = { ...program, packages: [...program.packages, ...(first?.packages ?? [])] }
  const hashesOf = (of: typeof program) =>
    decodeMetaFile(encodeProgram(of).bytes).packages.map((pkg) => pkg.metaHash)

  it.each([
    [1, 'the first package of a binary', hashesOf(larger).slice(0, 1), []],
    [2, 'both packages of a binary', hashesOf(larger), []],
    [2, 'packages of no known binary', hashesOf(second ?? program), ['live-file-unknown']],
    [3, 'more packages than the binary has', [...hashesOf(larger), '00'.repeat(16)], ['live-file-unknown']],
    [0, 'no package', [], ['live-file-unknown']],
  ])(
    'after %i packages counts if the hashes fit a known binary: those of %s',
    async (count, _, hashes, codes) => {
      await inTemporary(async (directory) => {
        await writeMeta(directory, larger)
        const prefix = prefixesOf(hashes).at(-1) ?? 0n
        const bytes = liveFile({ pid: 1, started: BEFORE, words: EXECUTED, registered: [count, prefix] })
        await writeFile(path.join(directory, 'live.covcounters.1.1'), bytes)
        const read = await once(directory)
        expect(codesIn(read)).toEqual(codes)
        expect(countersIn(read)[0]).toEqual(codes.length === 0 ? [5, 0] : [])
      })
    },
  )

  it('counts for a test binary whose meta-data is in another live file', async () => {
    await inTemporary(async (directory) => {
      const { bytes: meta, hash } = encodeProgram(larger)
      const test = liveFile({ pid: 2, started: BEFORE, words: [], meta, hash, args: ['p.test', '-test.v'] })
      await writeFile(path.join(directory, 'live.covcounters.2.2'), test)
      const registered = [1, prefixesOf(hashesOf(larger))[0] ?? 0n] as const
      const early = liveFile({ pid: 1, started: BEFORE, words: EXECUTED, registered })
      await writeFile(path.join(directory, 'live.covcounters.1.1'), early)
      const read = await once(directory)
      expect(codesIn(read)).toEqual([])
      expect(countersIn(read)[0]).toEqual([5, 0])
    })
  })
})

describe('copies of a live file', () => {
  /** The live file when it was copied, and at the end. */
  const states = [wordsOf([0, 0, [2, 0]]), EXECUTED]

  it.each([
    ['first', [0, 1]],
    ['last', [1, 0]],
  ])('that were made while the process ran count once if the copy is read %s', async (_, order) => {
    await inTemporary(async (parent) => {
      const places = [0, 1].map((index) => path.join(parent, String(index)))
      for (const [index, place] of places.entries()) {
        await mkdir(place)
        const { hash } = await writeMeta(place, program)
        const bytes = liveFile({ pid: 7, started: BEFORE, words: states[index] ?? [], hash })
        await writeFile(path.join(place, `live.covcounters.7.${BEFORE}`), bytes)
      }
      const read = await readPods(
        order.map((index) => places[index] ?? ''),
        { once: new SeenFiles() },
      )
      expect(countersIn(read)[0]).toEqual([5, 0])
      expect(read.pods[0]?.processes).toMatchObject([{ path: expect.stringContaining(places[1] ?? '') }])
      expect(read.problems).toMatchObject([
        { code: 'duplicate-counters', path: expect.stringContaining(places[0] ?? '') },
      ])
    })
  })

  it('are not added to what the process wrote itself', async () => {
    await inTemporary(async (parent) => {
      const [copy, original] = ['a copy', 'original'].map((name) => path.join(parent, name))
      for (const place of [copy ?? '', original ?? '']) {
        await mkdir(place)
        const { hash } = await writeMeta(place, program)
        const bytes = liveFile({ pid: 7, started: BEFORE, words: EXECUTED, hash })
        await writeFile(path.join(place, `live.covcounters.7.${BEFORE}`), bytes)
      }
      const encoded = encodeProgram(program)
      await writeCounters(original ?? '', encoded, entriesOf([5, 0]), {
        identity: { started: BEFORE, clears: 0n },
      })
      const read = await once(copy ?? '', original ?? '')
      expect(countersIn(read)[0]).toEqual([5, 0])
      expect(read.pods[0]?.processes).toHaveLength(1)
    })
  })
})

describe('a temporary file that Go left', () => {
  it.each([
    ['with counters that a live file has is not reported', 'covcounters.TAG.7.1800000000000000000', []],
    [
      'with counters of another process is reported',
      'covcounters.TAG.8.1800000000000000000',
      ['leftover-temporary-file'],
    ],
    ['with meta-data that another file has is not reported', 'covmeta.TAG1800000000000000000', []],
    [
      'with meta-data that no other file has is reported',
      `covmeta.${'0'.repeat(32)}18`,
      ['leftover-temporary-file'],
    ],
  ])('%s', async (_, name, codes) => {
    await inTemporary(async (directory) => {
      const { tag, hash } = await writeMeta(directory, program)
      const bytes = liveFile({ pid: 7, started: BEFORE, words: EXECUTED, hash })
      await writeFile(path.join(directory, 'live.covcounters.7.1'), bytes)
      await writeFile(path.join(directory, `tmp.${name.replace('TAG', tag)}`), '')
      const read = await once(directory)
      expect(codesIn(read)).toEqual(codes)
      expect(countersIn(read)[0]).toEqual([5, 0])
    })
  })
})

describe('live files', () => {
  it('are reported if their binary is not known, or if they are something else', async () => {
    await inTemporary(async (directory) => {
      await writeMeta(directory, program)
      const unknown = path.join(directory, 'live.covcounters.1.1')
      await writeFile(unknown, liveFile({ pid: 1, started: BEFORE, words: EXECUTED }))
      const idle = path.join(directory, 'live.covcounters.1.2')
      await writeFile(idle, liveFile({ pid: 1, started: BEFORE, words: [0, 0, 0] }))
      await writeFile(path.join(directory, 'live.covcounters.2.2'), 'something else')
      await mkdir(path.join(directory, 'live.covcounters.3.3'))
      const read = await once(directory)
      expect(codesIn(read)).toEqual(['live-file-unreadable', 'live-file-unknown'])
      expect(countersIn(read)).toEqual([[], []])
    })
  })

  it('do not count when Go’s own figures are asked for', async () => {
    await inTemporary(async (directory) => {
      await writeLive(directory, await writeMeta(directory, program), {
        pid: 7,
        started: BEFORE,
        words: EXECUTED,
      })
      const read = await readPods([directory])
      expect(countersIn(read)).toEqual([[], []])
      expect(read.liveFilesIgnored).toBe(1)
      expect(read.problems).toEqual([])
    })
  })

  it('are orphans without their meta-data', async () => {
    await inTemporary(async (directory) => {
      await writeLive(directory, encodeProgram(program), { pid: 7, started: BEFORE, words: EXECUTED })
      expect(codesIn(await once(directory))).toEqual(['orphan-counters'])
    })
  })

  it('are read or refused when truncated anywhere', () => {
    const whole = liveFile({ pid: 7, started: BEFORE, words: EXECUTED, hash: new Uint8Array(16) })
    for (let length = 0; length < whole.length; length++) refusedOrRead(whole.subarray(0, length))
    expect(() => decodeLiveFile(whole.subarray(0, 1023))).toThrow(FormatError)
  })

  it('are read or refused with any one byte changed', () => {
    const whole = liveFile({ pid: 7, started: BEFORE, words: EXECUTED, hash: new Uint8Array(16) })
    const offsets = [...Array(700).keys(), ...Array(60).keys()].map((offset, index) =>
      index < 700 ? offset : 1024 + offset,
    )
    for (const offset of offsets) {
      for (const value of [0, 1, 0x7f, 0x80, 0xff]) {
        const changed = Uint8Array.from(whole)
        changed[offset] = value
        refusedOrRead(changed)
      }
    }
  })

  it('are read or refused when they hold random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        refusedOrRead(bytes)
      }),
    )
  })
})

function refusedOrRead(bytes: Uint8Array): void {
  try {
    const { memory, meta } = decodeLiveFile(bytes)
    expect(memory.end).toBeLessThanOrEqual(bytes.length)
    expect(memory.start).toBeLessThanOrEqual(memory.end)
    expect(meta?.length ?? 0).toBeLessThanOrEqual(bytes.length)
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError)
  }
}

describe('a directory with live files', () => {
  it('gives the same figures in any order of the files', async () => {
    await inTemporary(async (directory) => {
      const encoded = await writeMeta(directory, program)
      await writeCounters(directory, encoded, entriesOf([1, 0]), {
        pid: 7,
        identity: { started: BEFORE, clears: 0n },
      })
      await writeCounters(directory, encoded, entriesOf([1, 1]), { pid: 8 })
      await writeLive(directory, encoded, { pid: 7, started: BEFORE, words: EXECUTED })
      const first = countersIn(await once(directory))
      const other = path.join(directory, 'other')
      await mkdir(other)
      for (const name of await readdir(directory))
        if (name.startsWith('covcounters.')) await rename(path.join(directory, name), path.join(other, name))
      expect(countersIn(await once(other, directory))).toEqual(first)
      await rm(other, { recursive: true })
    })
  })
})
