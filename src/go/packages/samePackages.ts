/** @module Modules that cannot be measured together, because they have packages of the same import paths. */
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../support/errors.js'
import { isDirectory } from '../../support/files.js'
import { type Module, moduleDir } from './module.js'
import { packagesInTree } from './moduleTree.js'

const WHY = "Go's coverage data names packages by their import paths alone, so their figures would be mixed."
const ADVICE =
  'Rename one of the modules, or measure each in a run of its own; two that report on the same workflow run need an `id` each.'

/**
 * Refuses two modules with the same packages.
 * @param modules a module may be in it several times
 * @throws UserError that names their go.mod files
 */
export async function refuseSamePackages(modules: readonly Module[]): Promise<void> {
  const known = new Map<string, Module>()
  const places = new Set<string>()
  for (const module of modules) {
    // Their go.mod files may be links to one file.
    const place = await realpath(moduleDir(module))
    if (places.has(place)) continue
    places.add(place)
    const other = known.get(module.path)
    if (other !== undefined) refuse(other, module, `have the same module path, ${module.path}`)
    known.set(module.path, module)
  }
  const unique = [...known.values()]
  for (const outer of unique)
    for (const inner of unique) {
      const shared = await sharedPackage(outer, inner)
      if (shared !== undefined) refuse(outer, inner, `both have the package ${shared}`)
    }
}

function refuse(one: Module, other: Module, what: string): never {
  throw new UserError(`${one.file} and ${other.file} ${what}`, `${WHY} ${ADVICE}`)
}

/** A package in a directory of one module whose import path is within the other; undefined if there is none. */
async function sharedPackage(outer: Module, inner: Module): Promise<string | undefined> {
  if (!inner.path.startsWith(`${outer.path}/`)) return undefined
  const dir = join(moduleDir(outer), inner.path.slice(outer.path.length))
  // Usually it is the other module itself, or there is nothing.
  if (!(await isDirectory(dir)) || (await realpath(dir)) === (await realpath(moduleDir(inner))))
    return undefined
  const own = await packagesInTree({ path: inner.path, dir: moduleDir(inner) })
  const outside = await packagesInTree({ path: outer.path, dir: moduleDir(outer) })
  return [...own].find((importPath) => outside.has(importPath))
}
