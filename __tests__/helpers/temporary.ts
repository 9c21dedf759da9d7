/** @module Temporary directories for one test. */
import { chmod, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

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

/** Writes files by their paths in a directory, with the directories that they need. */
export async function writeFiles(directory: string, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), text)
  }
}

/** Go makes the directories of a module cache read-only. */
async function makeRemovable(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true }))
    if (entry.isDirectory()) await makeRemovable(join(directory, entry.name))
}
