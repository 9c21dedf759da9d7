/** @module Our own Go sources: at the top of the repository, or in dist, where the build copies them. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The absolute path of a directory with Go sources of ours.
 * @param directory `launcher` or `preserve`
 * @param file a file in it, which distinguishes it from other directories of the same name
 * @throws Error if no directory above this code has it: the installation is incomplete
 */
export function ownSources(directory: string, file: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  for (let above = here; ; above = dirname(above)) {
    const found = join(above, directory)
    if (existsSync(join(found, file))) return found
    if (dirname(above) === above)
      throw new Error(`${directory}/${file} is not in ${here} or above it: the installation is incomplete`)
  }
}
