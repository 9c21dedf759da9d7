/**
 * @module Merges the files of ended processes while others run, so that a directory does not grow with the number of
 * processes. At every moment, also if we are killed, a reader of ours finds each process once: first in its own files; then,
 * from the moment at which the merged file is in place, in that one, which names the files that no longer count; then those
 * are removed.
 */
import { existsSync, unlinkSync } from 'node:fs'
import path from 'node:path'
import { groupBy } from '../../support/arrays.js'
import { FileReader } from '../bytes/fileReader.js'
import { decodeCounterFile } from '../format/counterFile.js'
import type { WrittenIdentity } from '../format/processIdentity.js'
import { readdir } from '../bytes/fileSystem.js'
import { LIVE_NAME } from '../live/liveFile.js'
import { dataFoldersBelow } from '../read/dataFolders.js'
import { type CounterFileName, type PodFiles, collectPods } from '../read/pods.js'
import type { OnProcess } from '../read/processCounters.js'
import { SeenFiles } from '../read/seenFiles.js'
import { type EndedFile, dataOwners, endedFiles, temporaryOwners } from './endedFiles.js'
import { Growth, type GrowthLimits } from './growth.js'
import { type MergedDirectories, mergePod } from './mergePod.js'

/** Fewer files of a pod are not worth a merged file. */
const MIN_FILES = 16
/** If little could be merged, it is tried again after as many times as long as it took. */
const REST = 20
/** A merge needs as large a part of what makes it due to be ready. */
const READY = 0.5
/** How many files are removed before we look again whether somebody reads them. */
const FILES_AT_ONCE = 500

export interface CompactionRequest extends Omit<MergedDirectories, 'onProcess'> {
  readonly limits: GrowthLimits
  /** How long a file has to be there, in milliseconds: its process may be about to write another one. */
  readonly minAge: number
  /** Whether a process of this machine has the id. */
  readonly isAlive: (pid: number) => boolean
  /** The live files among them whose processes have certainly ended. */
  readonly endedAmong: (paths: readonly string[]) => Promise<ReadonlySet<string>>
  /** Whether some process is reading the directories, for which no file may disappear. */
  readonly isRead: () => Promise<boolean>
  /** Gets each process that is merged; called before each merge, when all of them have ended. */
  readonly onProcess?: (() => Promise<OnProcess>) | undefined
  /** A clock that is never set, in milliseconds. */
  readonly now: () => number
}

/** How many files were merged, and how many times. */
export interface Compacted {
  readonly files: number
  readonly merges: number
}

export class Compactor {
  private readonly growth: Growth
  /** Paths of files that cannot be merged. */
  private readonly left = new Set<string>()
  private restUntil = 0
  private files = 0
  private merges = 0

  constructor(private readonly request: CompactionRequest) {
    this.growth = new Growth(request.directories.map((directory) => directory.path))
  }

  get compacted(): Compacted {
    return { files: this.files, merges: this.merges }
  }

  /**
   * Looks at the directories, and merges what has ended if there is too much.
   * @throws Error if a directory or a merged file cannot be read or written; nothing is lost
   */
  async look(): Promise<void> {
    const { limits, minAge, now } = this.request
    const started = now()
    this.growth.look(started)
    if (!this.growth.exceeds(limits) || started < this.restUntil) return
    const { files, bytes } = this.growth.olderThan(started - minAge)
    if (files < READY * limits.files && bytes < READY * limits.bytes) return
    const merged = await this.merge(started - minAge)
    this.files += merged
    if (merged > 0) this.merges++
    if (merged < READY * READY * limits.files) this.restUntil = now() + REST * (now() - started)
  }

  /** @returns how many files were merged */
  private async merge(then: number): Promise<number> {
    const { directories, isAlive, endedAmong, isRead } = this.request
    if (await isRead()) return 0
    const paths = directories.map((directory) => directory.path)
    const { pods, problems } = await collectPods(paths, new SeenFiles())
    for (const problem of problems) this.left.add(problem.path)
    this.removeMerged(pods)
    const live = pods.flatMap(({ counterFiles }) =>
      counterFiles.filter((file) => file.live !== undefined).map((file) => file.path),
    )
    const known = { isAlive, ended: await endedAmong(live), elsewhere: await elsewhere(paths) }
    const reader = new FileReader()
    const ready = endedFiles(pods, known, {
      isOld: (file) => this.growth.isOlder(file.path, then),
      isLeft: (file) => this.left.has(file.path),
      identityOf: (file) => identityOf(file, reader),
      columnOf: (file, identity) => this.columnOf(file, identity),
    })
    const byTag = groupBy([...ready.values()].flat(), ({ tag }) => tag)
    const onProcess = await this.request.onProcess?.()
    let merged = 0
    for (const pod of pods) {
      const files = byTag.get(pod.tag) ?? []
      if (files.length < MIN_FILES || !hasMetaFile(pod)) continue
      if (await isRead()) break
      merged += await this.mergeFiles(pod, files, onProcess)
    }
    return merged
  }

  private async mergeFiles(
    pod: PodFiles,
    files: readonly EndedFile[],
    onProcess: OnProcess | undefined,
  ): Promise<number> {
    const names = files.map(({ name }) => name)
    const { merged, left } = await mergePod(pod, names, { ...this.request, onProcess })
    for (const file of left) this.left.add(file)
    await this.remove(merged)
    return merged.length
  }

  /** Removes what was merged before, but could not be removed. It does not count any more, so it is left in any case. */
  private removeMerged(pods: readonly PodFiles[]): void {
    const reader = new FileReader()
    const sums = pods.flatMap(({ counterFiles }) => counterFiles.filter(({ pid }) => pid === 0))
    for (const sum of sums) {
      for (const name of decoded(sum, reader)?.record?.names ?? [])
        for (const directory of this.request.directories) {
          const file = path.join(directory.path, name)
          if (!existsSync(file)) continue
          this.left.add(file)
          removeFile(file)
        }
    }
  }

  /** Stops if somebody begins to read; the rest is removed the next time. */
  private async remove(files: readonly string[]): Promise<void> {
    for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
      if (await this.request.isRead()) return
      for (const file of files.slice(at, at + FILES_AT_ONCE)) removeFile(file)
    }
  }

  private columnOf({ directory, live }: CounterFileName, identity: WrittenIdentity | undefined): number {
    const { directories, testColumn } = this.request
    return (live ?? identity)?.kind === 'test' ? testColumn : (directories[directory]?.column ?? 0)
  }
}

function removeFile(file: string): void {
  try {
    unlinkSync(file)
  } catch {
    // It is gone, or it stays and does not count any more.
  }
}

function identityOf(file: CounterFileName, reader: FileReader): WrittenIdentity | undefined {
  return decoded(file, reader)?.identity
}

function decoded(
  file: CounterFileName,
  reader: FileReader,
): ReturnType<typeof decodeCounterFile> | undefined {
  try {
    return decodeCounterFile(reader.read(file.path))
  } catch {
    return undefined
  }
}

/** Live files of test binaries hold the meta-data too, and may be the only files that do. */
function hasMetaFile({ metaPaths }: PodFiles): boolean {
  return metaPaths.some((file) => !LIVE_NAME.test(path.basename(file)))
}

/** The ids of processes with files that are not, or not only, data files in the directories themselves. */
async function elsewhere(directories: readonly string[]): Promise<ReadonlySet<number>> {
  const owners = new Set<number>()
  for (const directory of directories) {
    for (const pid of temporaryOwners(await readdir(directory))) owners.add(pid)
    for (const folder of (await dataFoldersBelow(directory)).folders)
      for (const pid of dataOwners(await readdir(folder))) owners.add(pid)
  }
  return owners
}
