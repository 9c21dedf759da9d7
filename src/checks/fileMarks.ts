/** @module Whether a file is still the one that was there before. */
import { stat } from 'node:fs/promises'

/** By path: a text that differs if another file takes the same path (device, inode, size and time of change). */
export type FileMarks = ReadonlyMap<string, string>

export type FileState = 'same' | 'changed' | 'gone'

/** Marks the files as they are now. Files that do not exist have no mark. */
export async function markFiles(paths: readonly string[]): Promise<FileMarks> {
  const marks = await Promise.all(paths.map(async (path) => [path, await markOf(path)] as const))
  return new Map(marks.flatMap(([path, mark]) => (mark === undefined ? [] : [[path, mark]])))
}

/** Compares a file with its mark. A file without a mark is `changed` if it exists now. */
export async function fileState(path: string, marks: FileMarks): Promise<FileState> {
  const mark = await markOf(path)
  if (mark === undefined) return 'gone'
  return mark === marks.get(path) ? 'same' : 'changed'
}

async function markOf(path: string): Promise<string | undefined> {
  const stats = await stat(path, { bigint: true }).catch(() => undefined)
  return stats === undefined ? undefined : [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(' ')
}
