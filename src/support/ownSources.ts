/** @module Our Go sources that lie beside this code: at the top of the repository, or in dist where the build copies them. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The directory of our own Go sources, absolute.
 * @param directory `launcher` or `preserve`
 * @param file one that lies in it, which tells it from a directory of the same name
 * @throws Error when it is nowhere above this code: the installation is incomplete
 */
export function ownSources(directory: string, file: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  for (let above = here; ; above = dirname(above)) {
    const found = join(above, directory)
    if (existsSync(join(found, file))) return found
    if (dirname(above) === above) throw new Error(`${directory}/${file} is missing above ${here}`)
  }
}
