/** @module A PATH without Go. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

export interface EmptyPath {
  /** One directory. */
  readonly path: string
  remove(): Promise<void>
}

/** A directory that holds only the gzip that some tar programs start. Runners also have a go next to it in /usr/bin. */
export async function emptyPath(): Promise<EmptyPath> {
  const path = await mkdtemp(join(tmpdir(), 'empty-path-'))
  const gzip = (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, 'gzip'))
    .find((file) => existsSync(file))
  if (gzip !== undefined) await symlink(gzip, join(path, 'gzip'))
  return { path, remove: () => rm(path, { recursive: true }) }
}
