import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type PodRead, countersOfColumns, readPods } from '../../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../../src/covdata/read/seenFiles.js'
import { encodeProgram, entriesOf, smallProgram, writeCounters, writeMeta } from '../builders.js'

const FUNCTIONS = { F: [[1, 1] as const, [2, 1] as const], G: [[9, 1] as const] }
const atomic = smallProgram('atomic', FUNCTIONS)
const set = smallProgram('set', FUNCTIONS, 'example.com/q')

/** The counters of F and G in the first pod. */
function countersIn({ pods: [pod] }: PodRead): readonly (readonly number[] | undefined)[] {
  return [0, 1].map((index) => {
    const counters = pod?.counters.of(0, index)
    return counters === undefined ? undefined : [...counters]
  })
}

describe('readPods', () => {
  let a: string
  let b: string

  beforeEach(async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'read-pods-'))
    a = path.join(root, 'a')
    b = path.join(root, 'b')
    await mkdir(a)
    await mkdir(b)
  })

  afterEach(async () => {
    await rm(path.dirname(a), { recursive: true })
  })

  it('adds up counters, which saturate at 2^32 - 1', async () => {
    const program = await writeMeta(a, atomic)
    await writeCounters(a, program, entriesOf([1, 0xfffffff0]))
    await writeCounters(a, program, entriesOf([2, 0x20]))
    expect(countersIn(await readPods([a]))).toEqual([[3, 0xffffffff], undefined])
  })

  it('says how many of many files were read, never more than there are', async () => {
    const program = await writeMeta(a, atomic)
    for (let file = 0; file < 200; file++) await writeCounters(a, program, entriesOf([1, 0]))
    const said: string[] = []
    const onProgress = (read: number, total: number): void => {
      said.push(`${read}/${total}`)
    }
    await readPods([a], { onProgress })
    expect(said).toEqual(['64/200', '128/200', '192/200'])
    await readPods([a], { onProgress, once: new SeenFiles() })
    expect(said.at(-1)).toMatch(/^(?:192|200)\/200$/)
  })

  it('keeps counters at 0 or 1 in mode set', async () => {
    const program = await writeMeta(a, set)
    await writeCounters(a, program, entriesOf([1, 0], [5]))
    await writeCounters(a, program, entriesOf([1, 0]))
    expect(countersIn(await readPods([a]))).toEqual([[1, 0], [1]])
  })

  it('adds up by the widest mode so far on request, as Go does for several modes', async () => {
    await writeMeta(a, atomic)
    const program = await writeMeta(b, set)
    await writeCounters(b, program, entriesOf([1, 0]))
    await writeCounters(b, program, entriesOf([1, 0]))
    const countsOf = ({ pods }: PodRead): unknown => [...(pods[1]?.counters.of(0, 0) ?? [])]
    expect(countsOf(await readPods([a, b], { arithmetic: 'widest' }))).toEqual([2, 0])
    expect(countsOf(await readPods([a, b]))).toEqual([1, 0])
  })

  it('adds up each column separately', async () => {
    const program = await writeMeta(a, atomic)
    await writeMeta(b, set)
    await writeCounters(a, program, entriesOf([1, 0]), { pid: 5, args: ['/bin/server', '-x'] })
    await writeCounters(b, program, entriesOf([0, 2]), { pid: 6, args: [] })
    const { pods } = await readPods([a, b], { columns: [0, 1] })
    const [pod, other] = pods
    expect([...(pod?.countersByColumn.get(0)?.of(0, 0) ?? [])]).toEqual([1, 0])
    expect([...(pod?.countersByColumn.get(1)?.of(0, 0) ?? [])]).toEqual([0, 2])
    expect([...(pod?.counters.of(0, 0) ?? [])]).toEqual([1, 2])
    expect(pod && countersOfColumns(pod, [1])).toBe(pod?.countersByColumn.get(1))
    expect(other && countersOfColumns(other, [0, 1])).toBeUndefined()
    expect([pod?.columns, other?.columns]).toEqual([[0, 1], [1]])
    expect(pod?.processes).toEqual([
      expect.objectContaining({
        directory: 0,
        pid: 5,
        args: ['/bin/server', '-x'],
        goos: 'linux',
        goarch: 'amd64',
      }),
      expect.objectContaining({ directory: 1, pid: 6, args: [] }),
    ])
  })

  it('leaves out a truncated counter data file, and says where it ends', async () => {
    const program = await writeMeta(a, atomic)
    const bad = await writeCounters(a, program, entriesOf([7, 7]))
    await writeCounters(a, program, entriesOf([1, 2]))
    await truncate(bad, 40)
    const read = await readPods([a])
    expect(countersIn(read)).toEqual([[1, 2], undefined])
    expect(read.pods[0]?.processes).toHaveLength(1)
    expect(read.problems).toEqual([
      expect.objectContaining({ code: 'counter-file-unreadable', path: bad, offset: 32 }),
    ])
  })

  it('adds nothing from a file that is bad only at its end', async () => {
    const program = await writeMeta(a, atomic)
    const bad = await writeCounters(a, program, entriesOf([7, 7], [7]))
    const bytes = await readFile(bad)
    bytes[32] = 3
    await writeFile(bad, bytes)
    expect(countersIn(await readPods([a]))).toEqual([undefined, undefined])
  })

  it('leaves out entries that do not fit, and reads the rest of the file', async () => {
    const program = await writeMeta(a, atomic)
    const counters = Uint32Array.of(1)
    const bad = await writeCounters(a, program, [
      ...entriesOf([1, 2, 3], [4]),
      { packageIndex: 0, functionIndex: 2, counters },
      { packageIndex: 1, functionIndex: 0, counters },
    ])
    const read = await readPods([a])
    expect(countersIn(read)).toEqual([undefined, [4]])
    expect(read.problems).toEqual([
      expect.objectContaining({ code: 'plugin-left-out', path: bad }),
      expect.objectContaining({
        code: 'unknown-function',
        path: bad,
        message: expect.stringMatching(/^left out 1 entry/),
      }),
      expect.objectContaining({
        code: 'counter-shape-mismatch',
        message: expect.stringMatching(/^left out 1 entry/),
      }),
    ])
  })

  it('leaves out a pod whose meta-data file is bad, and reads the others', async () => {
    const program = await writeMeta(a, atomic)
    await writeCounters(a, program, entriesOf([1, 1]))
    await writeFile(path.join(a, `covmeta.${program.tag}`), 'no meta-data')
    await writeMeta(b, set)
    const { pods, problems } = await readPods([a, b])
    expect(pods.map(({ meta }) => meta.mode)).toEqual(['set'])
    expect(problems).toEqual([expect.objectContaining({ code: 'meta-file-unreadable', offset: 0 })])
    expect(problems[0]?.message).toContain('1 counter data file is left out')
  })

  it('reads another copy if a meta-data file is bad', async () => {
    const program = await writeMeta(b, atomic)
    await writeFile(path.join(a, `covmeta.${program.tag}`), '')
    const { pods, problems } = await readPods([a, b])
    expect(pods[0]?.metaPath).toBe(path.join(b, `covmeta.${program.tag}`))
    expect(problems[0]?.message).toContain('is read instead')
  })

  it('reports anything but regular files as unreadable, without waiting', async () => {
    if (process.platform === 'win32') {
      console.log('left out: Windows has no named pipes in directories')
      return
    }
    const { tag } = await writeMeta(a, atomic)
    await promisify(execFile)('mkfifo', [path.join(a, `covcounters.${tag}.1.1`)])
    await symlink('nowhere', path.join(a, `covcounters.${tag}.2.2`))
    await symlink(b, path.join(a, `covcounters.${tag}.3.3`))
    const { problems } = await readPods([a])
    expect(problems.map(({ code }) => code)).toEqual(Array(3).fill('counter-file-unreadable'))
    expect(problems[0]?.message).toContain('not a regular file')
    expect(problems[1]?.message).toContain('no such file')
  })

  it('follows links to files', async () => {
    const program = await writeMeta(a, atomic)
    const file = await writeCounters(a, program, entriesOf([1, 2]))
    const moved = path.join(b, 'elsewhere')
    await rename(file, moved)
    await symlink(moved, file)
    expect(countersIn(await readPods([a]))).toEqual([[1, 2], undefined])
  })

  // Go 1.20 writes such files when goroutines are still running as the process ends.
  it('reads all entries of a file whose header says fewer', async () => {
    const program = await writeMeta(a, atomic)
    const file = await writeCounters(a, program, entriesOf([3, 4], [5]))
    const bytes = await readFile(file)
    bytes.writeBigUInt64LE(1n, 32)
    await writeFile(file, bytes)
    const read = await readPods([a])
    expect(countersIn(read)).toEqual([[3, 4], [5]])
    expect(read.problems).toMatchObject([
      { code: 'more-entries', path: file, message: expect.stringContaining('1 entry more') },
    ])
  })

  it('joins files by their names, not by the hashes in them', async () => {
    const { tag } = await writeMeta(a, atomic)
    const other = encodeProgram(set)
    const file = await writeCounters(a, { ...other, tag }, entriesOf([3, 4]))
    const read = await readPods([a])
    expect(countersIn(read)).toEqual([[3, 4], undefined])
    expect(read.problems).toMatchObject([{ code: 'hash-mismatch', path: file, offset: 8 }])
    expect(read.problems[0]?.message).toContain(`${other.tag}, not for ${tag}`)
  })

  it('reports a meta-data file whose name does not match its hash', async () => {
    const { tag } = await writeMeta(a, atomic)
    const renamed = path.join(a, `covmeta.${'0'.repeat(32)}`)
    await rename(path.join(a, `covmeta.${tag}`), renamed)
    const { problems } = await readPods([a])
    expect(problems).toMatchObject([{ code: 'hash-mismatch', path: renamed, offset: 24 }])
    expect(problems[0]?.message).toContain(tag)
  })

  it('adds up thousands of files', async () => {
    const program = await writeMeta(a, atomic)
    for (let pid = 0; pid < 200; pid++) await writeCounters(a, program, entriesOf([1, pid]), { pid })
    const read = await readPods([a])
    expect(countersIn(read)).toEqual([[200, 19900], undefined])
    expect(new Set(read.pods[0]?.processes.map(({ pid }) => pid)).size).toBe(200)
  })
})
