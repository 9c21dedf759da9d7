/** @module Which programs may contain Go code of the measured modules, by what is at the paths that were executed. */
import { type FileHandle, open } from 'node:fs/promises'
import { READ_WITHOUT_WAITING } from '../support/regularFile.js'

const ELF = Buffer.from('\x7fELF', 'latin1')
const CHUNK = 1024 * 1024
/** Of a larger file, nobody looks what it is. */
const MAX_BYTES = 512 * 1024 * 1024

/** Tells whether the program at an absolute path may contain such code: also if it is gone. Each is looked at once. */
export type OwnPrograms = (path: string) => Promise<boolean>

/** @param modules paths of modules, which Go writes into what it builds */
export function ownPrograms(modules: readonly string[]): OwnPrograms {
  const marks = [
    'path\tcommand-line-arguments',
    ...modules.flatMap((module) => ['path', 'mod', 'dep'].map((word) => `${word}\t${module}`)),
  ].map((text) => Buffer.from(text))
  const known = new Map<string, Promise<boolean>>()
  return async (path) => {
    const found = known.get(path) ?? mayContain(path, marks)
    known.set(path, found)
    return found
  }
}

async function mayContain(path: string, marks: readonly Buffer[]): Promise<boolean> {
  const file = await open(path, READ_WITHOUT_WAITING).catch(() => undefined)
  if (file === undefined) return true
  try {
    return !(await file.stat()).isFile() || (await hasMark(file, marks))
  } catch {
    return true
  } finally {
    await file.close()
  }
}

async function hasMark(file: FileHandle, marks: readonly Buffer[]): Promise<boolean> {
  const longest = Math.max(...marks.map(({ length }) => length))
  const buffer = Buffer.alloc(CHUNK + longest)
  for (let position = 0, kept = 0; position < MAX_BYTES;) {
    const { bytesRead } = await file.read(buffer, kept, CHUNK, position)
    const read = buffer.subarray(0, kept + bytesRead)
    // Scripts are executed by programs that are no Go code of ours.
    if (position === 0 && !read.subarray(0, ELF.length).equals(ELF)) return false
    if (marks.some((mark) => read.includes(mark))) return true
    if (bytesRead === 0) return false
    position += bytesRead
    kept = Math.min(longest, read.length)
    read.copy(buffer, 0, read.length - kept)
  }
  return true
}
