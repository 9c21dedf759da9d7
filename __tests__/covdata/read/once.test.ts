/** In a report, no directory, no copy of a file and no snapshot of a process counts twice. Go's covdata adds up all of them. */
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type PodRead, readPods } from '../../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../../src/covdata/read/seenFiles.js'
import { inTemporary } from '../../helpers/temporary.js'
import { QUICK_RELEASE } from '../../helpers/toolchains.js'
import { countsSnapshotsOnce } from './realSnapshots.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../builders.js'

const program = smallProgram('atomic', { F: [[1, 1] as const, [2, 1] as const], G: [[9, 1] as const] })

function countersIn({ pods: [pod] }: PodRead): readonly (readonly number[])[] {
  return [0, 1].map((index) => [...(pod?.counters.of(0, index) ?? [])])
}

function codesIn({ problems }: PodRead): readonly string[] {
  return problems.map((problem) => problem.code)
}

async function inTwo(work: (a: string, b: string) => Promise<void>): Promise<void> {
  await inTemporary(async (parent) => {
    const [a, b] = [path.join(parent, 'a'), path.join(parent, 'b')]
    await mkdir(a)
    await mkdir(b)
    await work(a, b)
  })
}

describe('copies of a file, one of them truncated,', () => {
  it.each([
    ['first', [0, 1, 2]],
    ['in the middle', [1, 0, 2]],
    ['last', [1, 2, 0]],
  ])('count once if the truncated one is read %s', async (_, order) => {
    await inTemporary(async (parent) => {
      const places = [0, 1, 2].map((index) => path.join(parent, String(index)))
      for (const place of places) await mkdir(place)
      const [torn = '', good = '', copy = ''] = places
      const encoded = await writeMeta(good, program)
      const file = await writeCounters(good, encoded, entriesOf([1, 2], [3]))
      await copyFile(file, path.join(copy, path.basename(file)))
      await writeFile(path.join(torn, path.basename(file)), (await readFile(file)).subarray(0, -4))
      const read = await readPods(
        order.map((index) => places[index] ?? ''),
        { once: new SeenFiles() },
      )
      expect(countersIn(read)).toEqual([[1, 2], [3]])
      expect([...codesIn(read)].sort()).toEqual(['counter-file-unreadable', 'duplicate-counters'])
    })
  })
})

describe('thousands of files with the same process id, as containers write them,', () => {
  it('count as different processes if they are equal', async () => {
    await inTemporary(async (directory) => {
      const encoded = await writeMeta(directory, program)
      for (let file = 0; file < 5000; file++)
        await writeCounters(directory, encoded, entriesOf([1, 0]), { pid: 1 })
      const read = await readPods([directory], { once: new SeenFiles() })
      expect(countersIn(read)).toEqual([[5000, 0], []])
      expect(read.pods[0]?.processes).toHaveLength(5000)
    })
  })
})

describe('SeenFiles', () => {
  it('tells directories apart that no longer exist', () => {
    const seen = new SeenFiles()
    expect(['/gone/one', '/gone/other', '/gone/one'].map((directory) => seen.directory(directory))).toEqual([
      undefined,
      undefined,
      '/gone/one',
    ])
  })

  it('makes a read count a directory once that is given twice, even under different paths', async () => {
    await inTwo(async (a, b) => {
      await writeCounters(a, await writeMeta(a, program), entriesOf([1, 2], [3]))
      const link = path.join(b, 'link')
      await symlink(a, link, 'junction')
      const read = await readPods([a, link, `${a}${path.sep}.`], { once: new SeenFiles() })
      expect(countersIn(read)).toEqual([[1, 2], [3]])
      expect(codesIn(read)).toEqual(['duplicate-directory', 'duplicate-directory'])
      expect(read.problems[0]).toMatchObject({ path: link, message: `it was read as ${a}` })
      expect(countersIn(await readPods([a, link]))).toEqual([[2, 4], [6]])
    })
  })

  it('recognises a directory from an earlier read', async () => {
    await inTwo(async (a) => {
      await writeCounters(a, await writeMeta(a, program), entriesOf([1, 2]))
      const seen = new SeenFiles()
      expect((await readPods([a], { once: seen })).pods).toHaveLength(1)
      const again = await readPods([a], { once: seen })
      expect(again.pods).toEqual([])
      expect(codesIn(again)).toEqual(['duplicate-directory'])
    })
  })
})

describe('meta-data', () => {
  it('is left out if it would exceed the memory limit of a read', async () => {
    await inTwo(async (a) => {
      for (const name of ['F', 'G', 'H']) {
        const encoded = await writeMeta(a, smallProgram('atomic', { [name]: [[1, 1] as const] }))
        await writeCounters(a, encoded, entriesOf([1]))
      }
      const read = await readPods([a], { once: new SeenFiles(3000) })
      expect(read.pods).toHaveLength(2)
      expect(read.problems).toMatchObject([
        { code: 'meta-file-unreadable', message: expect.stringContaining('more than 3000 bytes of memory') },
      ])
    })
  })
})

describe('copies of a counter data file', () => {
  it('count once, in whichever directories they are', async () => {
    await inTwo(async (a, b) => {
      const file = await writeCounters(a, await writeMeta(a, program), entriesOf([1, 2]))
      const copy = path.join(b, path.basename(file))
      await copyFile(file, copy)
      const read = await readPods([a, b], { once: new SeenFiles() })
      expect(countersIn(read)[0]).toEqual([1, 2])
      expect(read.problems).toEqual([
        { code: 'duplicate-counters', path: copy, message: `it is a copy of ${file}` },
      ])
      expect(read.pods[0]?.processes).toHaveLength(1)
      expect(countersIn(await readPods([a, b]))[0]).toEqual([2, 4])
    })
  })

  it('count separately if they have the same name but different content', async () => {
    await inTwo(async (a, b) => {
      const encoded = await writeMeta(a, program)
      const file = await writeCounters(a, encoded, entriesOf([1, 2]))
      const other = await writeCounters(b, encoded, entriesOf([4, 0]), { pid: 99 })
      await writeFile(path.join(b, path.basename(file)), await readFile(other))
      const read = await readPods([a, b], { once: new SeenFiles() })
      // Process 99 left one file. The file with the same name as the first one is from another process.
      expect(countersIn(read)[0]).toEqual([9, 2])
      expect(codesIn(read)).toEqual([])
    })
  })
})

describe('snapshots of a process', () => {
  const once = async (directory: string): Promise<PodRead> => readPods([directory], { once: new SeenFiles() })

  it('count once, since the last one has all counts', async () => {
    await inTwo(async (a) => {
      const encoded = await writeMeta(a, program)
      await writeCounters(a, encoded, entriesOf([1, 0]))
      await writeCounters(a, encoded, entriesOf([5, 1]))
      const last = await writeCounters(a, encoded, entriesOf([7, 1], [2]))
      const read = await once(a)
      expect(countersIn(read)).toEqual([[7, 1], [2]])
      expect(read.pods[0]?.processes.map((process) => process.path)).toEqual([last])
      expect(read.problems).toEqual([
        { code: 'process-snapshots', path: last, message: expect.stringContaining('the last of 3 files') },
      ])
      expect(countersIn(await readPods([a]))).toEqual([[13, 2], [2]])
    })
  })

  it.each([
    ['with exactly the same counts', entriesOf([1, 2], [3]), {}, [[2, 4], [6]]],
    ['of which the later has a lower count', entriesOf([9, 1], [3]), {}, [[10, 3], [6]]],
    ['with different arguments', entriesOf([9, 9], [9]), { args: ['/bin/p', '-x'] }, [[10, 11], [12]]],
    ['with different ids', entriesOf([9, 9], [9]), { pid: 8 }, [[10, 11], [12]]],
  ])('are told apart from two processes %s', async (_, second, options, expected) => {
    await inTwo(async (a) => {
      const encoded = await writeMeta(a, program)
      await writeCounters(a, encoded, entriesOf([1, 2], [3]))
      await writeCounters(a, encoded, second, options)
      const read = await once(a)
      expect(countersIn(read)).toEqual(expected)
      expect(read.pods[0]?.processes).toHaveLength(2)
      expect(codesIn(read)).toEqual([])
    })
  })

  it('may be equal for a while, as long as they grow in the end', async () => {
    await inTwo(async (a) => {
      const encoded = await writeMeta(a, program)
      for (const count of [1, 1, 2, 2]) await writeCounters(a, encoded, entriesOf([count, 1]))
      const read = await once(a)
      expect(countersIn(read)[0]).toEqual([2, 1])
      expect(codesIn(read)).toEqual(['process-snapshots'])
    })
  })

  it('are not assumed among merged files, which have no process id', async () => {
    await inTwo(async (a) => {
      const encoded = await writeMeta(a, program)
      await writeCounters(a, encoded, entriesOf([1, 1]), { pid: 0 })
      await writeCounters(a, encoded, entriesOf([2, 2]), { pid: 0 })
      expect(countersIn(await once(a))[0]).toEqual([3, 3])
    })
  })

  it('are from different processes if they are in different directories, since in containers all have id 1', async () => {
    await inTwo(async (a, b) => {
      const encoded = await writeMeta(a, program)
      for (const [place, first, second] of [
        [a, 1, 0],
        [b, 0, 1],
        [a, 2, 0],
        [b, 0, 2],
        [a, 3, 0],
      ] as const)
        await writeCounters(place, encoded, entriesOf([first, second]), { pid: 1 })
      const read = await readPods([a, b], { once: new SeenFiles() })
      expect(countersIn(read)[0]).toEqual([3, 2])
      expect(read.pods[0]?.processes).toHaveLength(2)
    })
  })

  it('still count up to the last good one when a later file is truncated', async () => {
    await inTwo(async (a) => {
      const encoded = await writeMeta(a, program)
      await writeCounters(a, encoded, entriesOf([1, 1]))
      const torn = await writeCounters(a, encoded, entriesOf([2, 2]))
      await writeFile(torn, (await readFile(torn)).subarray(0, -20))
      await writeCounters(a, encoded, entriesOf([1, 0]), { pid: 9 })
      const read = await once(a)
      expect(countersIn(read)[0]).toEqual([2, 1])
      expect(codesIn(read)).toEqual(['counter-file-unreadable'])
    })
  })
})

it.each([QUICK_RELEASE])('a real process of Go %s that writes snapshots counts once', countsSnapshotsOnce)
