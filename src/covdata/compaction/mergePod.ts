/** @module Merges files of ended processes of one pod. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { groupBy } from '../../support/arrays.js'
import { FileReader } from '../bytes/fileReader.js'
import { metaBytes } from '../live/anyMetaFile.js'
import { readSums } from '../read/counterReader.js'
import type { CounterTarget } from '../read/counterTarget.js'
import type { OnProcess } from '../read/processCounters.js'
import type { PodProcess } from '../read/podProcess.js'
import type { CounterFileName, PodFiles } from '../read/pods.js'
import { SeenFiles } from '../read/seenFiles.js'
import { type Addition, addToMerged } from './mergedFile.js'

/** Where data is merged. */
export interface MergedDirectories {
  /** Absolute paths, and the columns in which their files count. */
  readonly directories: readonly { readonly path: string; readonly column: number }[]
  /** The column of test processes, wherever they write. */
  readonly testColumn: number
  /** Absolute, on the same file system. */
  readonly scratch: string
  /** When the run started, in nanoseconds since 1970: files from before are left for the report to complain about. */
  readonly started: bigint
  /** Gets each process that is merged. */
  readonly onProcess?: OnProcess | undefined
}

export interface MergedFiles {
  /** Paths of the files that were merged, and do not count any more. */
  readonly merged: readonly string[]
  /** Paths of files that were not, and never will be: a report has something to say about them. */
  readonly left: readonly string[]
}

/**
 * Merges files into those of the run: one for each column, and one more for counters that Go itself would have lost.
 * @param names all files of each of their processes
 */
export async function mergePod(
  pod: PodFiles,
  names: readonly CounterFileName[],
  request: MergedDirectories,
): Promise<MergedFiles> {
  const target = targetOf(pod)
  if (target === undefined) return { merged: [], left: names.map((name) => name.path) }
  const left = new Set<number>()
  const merged: string[] = []
  for (;;) {
    const chosen = names.filter(({ pid }) => !left.has(pid))
    const { additions, bad } = await additionsOf(chosen, target, request)
    if (bad.size === 0) {
      for (const addition of additions) {
        add(pod.tag, addition, target, request)
        for (const file of addition.files) merged.push(file)
      }
      break
    }
    for (const pid of bad) left.add(pid)
  }
  return { merged, left: names.filter(({ pid }) => left.has(pid)).map((name) => name.path) }
}

function targetOf({ tag, metaPaths }: PodFiles): CounterTarget | undefined {
  const reader = new FileReader()
  for (const file of metaPaths) {
    try {
      const { meta, layout } = new SeenFiles().meta(tag, metaBytes(file, reader.read(file, 'meta-data')))
      return meta.hash === tag ? { meta, layout, mode: meta.mode } : undefined
    } catch {
      // The report says what is wrong with it.
    }
  }
  return undefined
}

interface ClassAddition extends Addition {
  readonly column: number
  readonly kept: boolean
  readonly files: readonly string[]
}

/** @returns what is to be merged; `bad` has the ids of processes that cannot be, in which case the sums are useless */
async function additionsOf(
  names: readonly CounterFileName[],
  target: CounterTarget,
  { directories, testColumn, started, onProcess }: MergedDirectories,
): Promise<{ readonly additions: readonly ClassAddition[]; readonly bad: ReadonlySet<number> }> {
  const { sums, problems } = await readSums(
    {
      names,
      target,
      files: new FileReader(),
      columns: directories.map(({ column }) => column),
      testColumn,
      seen: new SeenFiles(),
      onProcess,
    },
    Infinity,
  )
  const { processes } = sums.list
  const byClass = groupBy(processes, classText)
  const pidOf = new Map(names.map((name) => [name.path, name.pid]))
  const bad = new Set(problems.flatMap((problem) => pidOf.get(problem.path) ?? []))
  const classOf = new Map<number, string>()
  for (const [text, own] of byClass)
    for (const { pid, time } of own) {
      if (classOf.has(pid) && classOf.get(pid) !== text) bad.add(pid)
      if (time < started) bad.add(pid)
      classOf.set(pid, text)
    }
  for (const { pid } of names) if (!classOf.has(pid)) bad.add(pid)
  if (bad.size > 0) return { additions: [], bad }
  const additions = [...byClass].map(([text, own]): ClassAddition => {
    const [first] = own
    const [column, kept] = [first?.column ?? 0, first !== undefined && isKept(first)]
    const files = names.filter(({ pid }) => classOf.get(pid) === text).map((name) => name.path)
    return {
      column,
      kept,
      counters: sums.sumOf(column, kept ? 'kept' : 'ended'),
      processes: own,
      files,
      names: files.map((file) => path.basename(file)),
    }
  })
  return { additions, bad }
}

/** Processes whose counters are in the same sum. */
function classText(process: PodProcess): string {
  return `${process.column} ${isKept(process)}`
}

/** Whether Go itself would have lost its counters. */
function isKept({ ending, fixed }: PodProcess): boolean {
  return ending !== undefined || fixed
}

function add(
  tag: string,
  addition: ClassAddition,
  target: CounterTarget,
  { directories, testColumn, scratch, started }: MergedDirectories,
): void {
  const { column, kept } = addition
  const directory = directories.find((one) => one.column === column) ?? directories[0]
  if (directory === undefined) return
  // The same name every time, so that the new content replaces the old one.
  const number = 2n * BigInt(column) + (kept ? 1n : 0n)
  const file = path.join(directory.path, `covcounters.${tag}.0.${started + number}`)
  const kind = column === testColumn ? 'test' : 'binary'
  addToMerged({ path: file, target, kept, kind }, addition, {
    scratch,
    isThere: (name) => directories.some((one) => existsSync(path.join(one.path, name))),
  })
}
