/** @module Removing whatever processes that we started have left in a directory. */
import { chmod, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** How many bytes the path of a directory may have, if possible: with one more name, macOS accepts 1,023. */
const MAX_PATH_BYTES = 700

/**
 * Removes a directory, even if directories in it are read-only or so deep that the operating system refuses their paths,
 * as a process can make them from one working directory to the next.
 * @throws the error of the operating system
 */
export async function removeTree(root: string): Promise<void> {
  const remove = async (): Promise<void> => rm(root, { recursive: true, force: true })
  await remove().catch(async () => {
    await makeRemovable(root)
    await remove()
  })
}

/** Makes all directories writable for their owner, and moves those with long paths to the top. */
async function makeRemovable(root: string): Promise<void> {
  const pending = [root]
  let top: string | undefined
  let moved = 0
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    await chmod(directory, 0o755)
    for (const entry of await readdir(directory, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue
      let path = join(directory, entry.name)
      if (Buffer.byteLength(path) > MAX_PATH_BYTES) {
        // Moving a directory writes to it.
        await chmod(path, 0o755)
        top ??= await mkdtemp(join(root, 'deep-'))
        const near = join(top, String(moved++))
        await rename(path, near)
        path = near
      }
      pending.push(path)
    }
  }
}
