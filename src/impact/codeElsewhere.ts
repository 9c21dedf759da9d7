/** @module Code that modules of a repository use and that its git does not compare: outside of it, or in another clone in it. */
import { stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { parseDirectives } from '../go/packages/modFile.js'
import { pathBelow } from '../support/pathsWithin.js'
import type { Outline } from '../go/test/declarations.js'
import { type ModulePaths, directoryOf, importPathOf, pathOfImport } from './packageGraph.js'

/**
 * The directories that a go.mod or go.work file names by `replace` or `use`, as it writes them.
 * @param file its path in the repository
 * @param root absolute
 * @param submodules paths in the repository: git compares their commits
 */
export async function codeElsewhere(
  file: string,
  text: string,
  root: string,
  submodules: ReadonlySet<string>,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const place of localPaths(text)) {
    const directory = resolve(root, directoryOf(file), place)
    if (directory !== root && (await isElsewhere(directory, root, submodules))) found.push(place)
  }
  return found
}

/**
 * Other clones within the repository that are no modules of their own, and of which packages are imported.
 * @param listed paths as git lists what it does not know: a clone ends with a slash
 */
export function importedClones(
  listed: readonly string[],
  outlines: Iterable<Pick<Outline, 'imports'>>,
  modules: ModulePaths,
): readonly string[] {
  const clones = listed.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1))
  if (clones.length === 0) return []
  const imported = new Set([...outlines].flatMap(({ imports }) => imports.map(pathOfImport)))
  return clones.filter((clone) => {
    const path = importPathOf(clone, modules)
    return path !== undefined && [...imported].some((each) => each === path || each.startsWith(`${path}/`))
  })
}

function localPaths(text: string): readonly string[] {
  return parseDirectives(text).flatMap(({ verb, args }) => {
    const path = verb === 'use' ? args[0] : verb === 'replace' ? args[args.indexOf('=>') + 1] : undefined
    return path !== undefined && (verb === 'use' || /^\.\.?(?:[\\/]|$)/.test(path) || isAbsolute(path))
      ? [path]
      : []
  })
}

async function isElsewhere(
  directory: string,
  root: string,
  submodules: ReadonlySet<string>,
): Promise<boolean> {
  if (pathBelow(root, directory) === undefined) return true
  for (let at = directory; at !== root; at = resolve(at, '..')) {
    if (submodules.has(relative(root, at).split(sep).join('/'))) return false
    const clone = await stat(join(at, '.git')).catch(() => undefined)
    if (clone !== undefined) return true
  }
  return false
}
