/** @module Made-up processes of all kinds, which leave their files in two directories: one that is merged, and its twin. */
import { copyFile, mkdir, readFile, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@jest/globals'
import { Compactor, type CompactionRequest } from '../../../src/covdata/compaction/compactor.js'
import { decodeCounterFile } from '../../../src/covdata/format/counterFile.js'
import { dataFoldersBelow } from '../../../src/covdata/read/dataFolders.js'
import { processCount } from '../../../src/covdata/read/podProcess.js'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../../src/covdata/read/seenFiles.js'
import { type EncodedProgram, entriesOf, smallProgram, writeCounters, writeMeta } from '../builders.js'
import { wordsOf, writeLive } from '../liveBuilder.js'

export const SHAPES = [
  'ended',
  'cleared',
  'killed',
  'killed after writing',
  'without GOCOVERDIR',
  'plain',
  'plain with snapshots',
  'running',
  'in a folder below',
  'still writing',
] as const
/** Those whose files may be merged. */
export const MERGED: readonly Shape[] = ['ended', 'cleared', 'killed', 'without GOCOVERDIR', 'plain']

export type Shape = (typeof SHAPES)[number]

export interface MadeUp {
  readonly shape: Shape
  readonly kind: 'binary' | 'test' | 'stand-in'
  readonly where: 'binaries' | 'tests'
  readonly counts: readonly [number, number]
}

const program = smallProgram('atomic', { F: [[1, 1] as const, [2, 1] as const] })
const STARTED = 1_600_000_000_000_000_000n
const COLUMNS = { binaries: 0, tests: 1 } as const
const FOLDERS = Object.keys(COLUMNS)

/** Two directories of a run with the same files, until those of one are merged. */
export class Twins {
  private readonly alive = new Set<number>()
  private pid = 3_000_000
  private encoded: EncodedProgram | undefined

  private constructor(
    private readonly merged: string,
    private readonly twin: string,
    private readonly scratch: string,
  ) {}

  static async in(parent: string): Promise<Twins> {
    const twins = new Twins(
      ...(['merged', 'twin', 'scratch'].map((name) => path.join(parent, name)) as [string, string, string]),
    )
    await mkdir(twins.scratch)
    for (const root of [twins.merged, twins.twin])
      for (const folder of FOLDERS) {
        await mkdir(path.join(root, folder), { recursive: true })
        twins.encoded = await writeMeta(path.join(root, folder), program)
      }
    return twins
  }

  /** Writes the files of a process to both. */
  async leave({ shape, kind, where, counts: [one, other] }: MadeUp): Promise<void> {
    const pid = this.pid++
    const [directory, encoded] = [path.join(this.merged, where), this.encoded]
    if (encoded === undefined) throw new Error('there is no program')
    const identity = { started: STARTED + BigInt(pid), clears: 0n, kind }
    const args = [`/bin/${kind}`, `-addr=${pid}`, ...(kind === 'test' ? ['-test.v'] : [])]
    const own = async (more: object, counters = [one, other], to = directory): Promise<string> =>
      writeCounters(to, encoded, entriesOf(counters), { pid, args, identity: { ...identity, ...more } })
    const live = async (end: readonly [number, number], counters = [one, other]): Promise<string> => {
      const flags = kind === 'binary' ? 0 : 2
      const words = wordsOf([0, 0, counters])
      return writeLive(directory, encoded, { pid, started: identity.started, args, words, end, flags })
    }
    if (shape === 'ended') await this.copy(await own({ atEnd: true }))
    if (shape === 'without GOCOVERDIR') await this.copy(await own({ atEnd: true, fixed: true }))
    if (shape === 'cleared') {
      await this.copy(await own({}))
      await this.copy(await own({ clears: 1n, atEnd: true }))
    }
    if (shape === 'killed' || shape === 'killed after writing')
      await this.copy(await live([1, 9], [one + 5, other]))
    if (shape === 'killed after writing') await this.copy(await own({}))
    if (shape === 'running') {
      this.alive.add(pid)
      await this.copy(await live([0, 0]))
    }
    if (shape === 'plain' || shape === 'plain with snapshots')
      await this.copy(await writeCounters(directory, encoded, entriesOf([one, other]), { pid, args }))
    if (shape === 'plain with snapshots')
      await this.copy(await writeCounters(directory, encoded, entriesOf([one + 1, other]), { pid, args }))
    if (shape === 'in a folder below') {
      for (const root of [this.merged, this.twin])
        await mkdir(path.join(root, where, 'own'), { recursive: true })
      await this.copy(await own({ atEnd: true }, [one, other], path.join(directory, 'own')))
      await this.copy(await own({ atEnd: true, fixed: true }))
    }
    if (shape === 'still writing') {
      this.alive.add(pid)
      await this.copy(await own({}))
    }
  }

  compactor(more: Partial<CompactionRequest> = {}): Compactor {
    return new Compactor({
      directories: Object.entries(COLUMNS).map(([folder, column]) => ({
        path: path.join(this.merged, folder),
        column,
      })),
      testColumn: COLUMNS.tests,
      scratch: this.scratch,
      started: STARTED,
      limits: { files: 20, bytes: 2 ** 40 },
      minAge: 0,
      isAlive: (pid) => this.alive.has(pid),
      endedAmong: (paths) =>
        Promise.resolve(
          new Set(paths.filter((file) => !this.alive.has(Number(path.basename(file).split('.')[2])))),
        ),
      isRead: () => Promise.resolve(false),
      now: () => performance.now(),
      ...more,
    })
  }

  /** The names of the files of processes in the directory that is merged. */
  async names(): Promise<readonly string[]> {
    const all = await Promise.all(FOLDERS.map(async (folder) => readdir(path.join(this.merged, folder))))
    return all.flat().filter((name) => name.includes('covcounters'))
  }

  /** Both are read to the same: each count, each process, how it ended, and each problem. */
  async expectEqual(): Promise<void> {
    expect(await contentOf(this.merged)).toEqual(await contentOf(this.twin))
  }

  /** Removes every second file of those that were merged and are still there, as if we were killed while removing them. */
  async removeSome(): Promise<void> {
    for (const folder of FOLDERS) {
      const directory = path.join(this.merged, folder)
      const names = await readdir(directory)
      for (const name of names.filter((one) => /^covcounters\.\w+\.0\./.test(one))) {
        const { record } = decodeCounterFile(await readFile(path.join(directory, name)))
        for (const [at, merged] of (record?.names ?? []).entries())
          for (const other of FOLDERS)
            if (at % 2 === 0) await rm(path.join(this.merged, other, merged), { force: true })
      }
    }
  }

  /** Nothing can be written any more. */
  async removeScratch(): Promise<void> {
    await rm(this.scratch, { recursive: true })
  }

  private async copy(file: string): Promise<void> {
    await copyFile(file, path.join(this.twin, path.relative(this.merged, file)))
  }
}

async function contentOf(root: string): Promise<unknown> {
  const directories: string[] = []
  const columns: number[] = []
  for (const [folder, column] of Object.entries(COLUMNS)) {
    const directory = path.join(root, folder)
    for (const one of [directory, ...(await dataFoldersBelow(directory)).folders]) {
      directories.push(one)
      columns.push(column)
    }
  }
  const { pods, problems } = await readPods(directories, { columns, testColumn: 1, once: new SeenFiles() })
  const counts = (of: (typeof pods)[number]['countersByColumn']): unknown =>
    [...of]
      .sort(([one], [other]) => one - other)
      .map(([column, counters]) => [column, [...counters.ofPackage(0)]])
  return {
    problems: problems.map(({ code, path: file }) => `${code} ${path.basename(file)}`).sort(),
    pods: pods.map((pod) => ({
      columns: pod.columns,
      counters: counts(pod.countersByColumn),
      ended: counts(pod.endedByColumn),
      processes: countsOf(pod.processes),
    })),
  }
}

function countsOf(processes: Awaited<ReturnType<typeof readPods>>['pods'][number]['processes']): unknown {
  const counts = new Map<string, number>()
  for (const process of processes) {
    const { args, goos, goarch, kind, fixed, atEnd, ending, column } = process
    const ranTests = args.some((arg) => arg.startsWith('-test.'))
    const key = JSON.stringify([args[0], ranTests, goos, goarch, kind, fixed, atEnd, ending, column])
    counts.set(key, (counts.get(key) ?? 0) + processCount([process]))
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1))
}
