/** @module The packages in a module's directory, whatever their build constraints: what `./...` matches with some tags. */
import { type Dirent } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { readRegularFile } from '../../support/regularFile.js'
import { parseDirectives } from './modFile.js'
import type { MainModule } from './selection.js'

/** In bytes, far above the size of any real go.mod. */
export const MAX_MOD_FILE = 16 * 1024 * 1024

/**
 * Import paths of all directories of a module with Go files other than tests. As for the go command, other modules,
 * `testdata`, `vendor`, directories whose names begin with `.` or `_`, and those that go.mod ignores are left out.
 */
export async function packagesInTree({ path, dir }: MainModule): Promise<ReadonlySet<string>> {
  const ignored = await ignoredIn(join(dir, 'go.mod'))
  const found = new Set<string>()
  const visit = async (within: string): Promise<void> => {
    const entries = await readdir(join(dir, within), { withFileTypes: true }).catch((): Dirent[] => [])
    if (within !== '' && entries.some((entry) => entry.name === 'go.mod' && !entry.isDirectory())) return
    if (entries.some(isSource)) found.add(posix.join(path, within))
    for (const entry of entries) {
      const below = posix.join(within, entry.name)
      if (entry.isDirectory() && !/^(?:[._].*|testdata|vendor)$/.test(entry.name) && !ignored(below))
        await visit(below)
    }
  }
  await visit('')
  return found
}

function isSource(entry: Dirent): boolean {
  return !entry.isDirectory() && entry.name.endsWith('.go') && !entry.name.endsWith('_test.go')
}

/**
 * The `ignore` directives of Go 1.25: `./x` is a directory in the module's root, `x` one in any directory. Tests may have
 * replaced the file; then there are none. It may be a link, as in other build systems.
 */
async function ignoredIn(file: string): Promise<(within: string) => boolean> {
  const text = await realpath(file)
    .then(async (path) => readRegularFile(path, MAX_MOD_FILE))
    .catch(() => '')
  const paths = parseDirectives(text.toString())
    .filter(({ verb }) => verb === 'ignore')
    .flatMap(({ args }) => args.slice(0, 1))
  return (within) =>
    paths.some((path) => {
      const clean = posix.normalize(path).replace(/\/$/, '')
      return path.startsWith('./') ? within === clean : `/${within}`.endsWith(`/${clean}`)
    })
}
