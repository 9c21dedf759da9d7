/** @module Whether a file is still the one that it was. */
import { stat } from 'node:fs/promises'

/** By path: what tells a file from another at the same place. */
export type FileMarks = ReadonlyMap<string, string>

export type FileState = 'same' | 'changed' | 'gone'

/** Files that are not there have no mark. */
export async function markFiles(paths: readonly string[]): Promise<FileMarks> {
  const marks = await Promise.all(paths.map(async (path) => [path, await markOf(path)] as const))
  return new Map(marks.flatMap(([path, mark]) => (mark === undefined ? [] : [[path, mark]])))
}

export async function fileState(path: string, marks: FileMarks): Promise<FileState> {
  const mark = await markOf(path)
  if (mark === undefined) return 'gone'
  return mark === marks.get(path) ? 'same' : 'changed'
}

async function markOf(path: string): Promise<string | undefined> {
  const stats = await stat(path, { bigint: true }).catch(() => undefined)
  return stats === undefined ? undefined : [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(' ')
}
