/** @module Temporary directories for one test. */
import { chmod, mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs `work` with a new directory (absolute, without links in its path) and removes it afterwards. */
export async function inTemporary<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'go-integration-coverage-test-')))
  try {
    return await work(directory)
  } finally {
    await makeRemovable(directory)
    await rm(directory, { recursive: true, force: true })
  }
}

/** Go makes the directories of a module cache read-only. */
async function makeRemovable(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true }))
    if (entry.isDirectory()) await makeRemovable(join(directory, entry.name))
}
