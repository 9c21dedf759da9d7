/** @module Package patterns of the user's for groups of modules, as the go command understands them in each. */
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { isDirectory } from '../../support/files.js'
import { pathBelow } from '../../support/pathsWithin.js'
import { moduleDir } from './module.js'
import type { ModuleGroup, Some } from './modules.js'
import { NoSuchPackage } from './packages.js'

/** The go command's pattern for every package below a directory. */
export const EVERYTHING = './...'

/**
 * The patterns for each group, in their order. A relative pattern begins in each root of a group; in the directory of a
 * workspace, `./...` is one pattern for each module below, as the go command's own would stop at their go.mod files.
 * @returns for several roots without what is in none of them; a group may be left without patterns
 */
export async function patternsByGroup(
  groups: Some<ModuleGroup>,
  patterns: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const [only] = groups
  // As the user wrote them.
  if (groups.length === 1 && only.roots.length === 1 && !only.isWhole) return [patterns]
  const found = groups.map((): string[] => [])
  for (const pattern of patterns) {
    const all = groups.map((group) => placedPatterns(groups, group, pattern))
    const there = await Promise.all(all.map(existing))
    const isAnywhere = there.some(({ length }) => length > 0)
    // What is nowhere is left to the go command, which says so.
    for (const [i, each] of (isAnywhere ? there : all).entries())
      found[i]?.push(...each.map(({ text }) => text))
  }
  return found.map((each) => [...new Set(each)])
}

/**
 * What is listed in each group. An import path that only some of the groups know is no error.
 * @param list lists the packages of patterns in a directory
 * @throws NoSuchPackage if no group has a package that is named
 */
export async function listByGroup<T>(
  groups: Some<ModuleGroup>,
  patterns: readonly string[],
  list: (cwd: string, patterns: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly (readonly T[])[]> {
  const placed = await patternsByGroup(groups, patterns)
  const missing = new Map<string, NoSuchPackage[]>()
  const listed = await Promise.all(
    groups.map(async ({ cwd }, i): Promise<readonly T[]> => {
      const own = placed[i] ?? []
      if (own.length === 0) return []
      try {
        return await list(cwd, own)
      } catch (error) {
        if (!(error instanceof NoSuchPackage) || groups.length === 1) throw error
        const { importPath } = error
        if (!own.includes(importPath)) throw error
        missing.set(importPath, [...(missing.get(importPath) ?? []), error])
        const others = own.filter((pattern) => pattern !== importPath)
        return others.length === 0 ? [] : list(cwd, others)
      }
    }),
  )
  for (const [importPath, errors] of missing) {
    const [nowhere] = errors
    if (nowhere !== undefined && errors.length === placed.filter((own) => own.includes(importPath)).length)
      throw nowhere
  }
  return listed
}

/** Patterns with absolute paths in the place of relative ones, each once. */
export async function absolutePatterns(
  groups: Some<ModuleGroup>,
  patterns: readonly string[],
): Promise<readonly string[]> {
  const placed = await patternsByGroup(groups, patterns)
  const all = groups.flatMap(({ cwd }, i) =>
    (placed[i] ?? []).map((pattern) => (isRelative(pattern) ? resolve(cwd, pattern) : pattern)),
  )
  return [...new Set(all)]
}

interface PlacedPattern {
  readonly text: string
  /** Absolute: what has to exist; undefined if that is not known. */
  readonly directory: string | undefined
}

function placedPatterns(
  groups: readonly ModuleGroup[],
  group: ModuleGroup,
  pattern: string,
): readonly PlacedPattern[] {
  if (!isRelative(pattern)) {
    const owners = groups.filter((each) => hasPackagesOf(each, pattern))
    // Of a module that none of them has: a dependency of any.
    return owners.length === 0 || owners.includes(group) ? [{ text: pattern, directory: undefined }] : []
  }
  return group.roots.flatMap((root) => {
    const [, start = '', rest = ''] = /^(.*?)(\/\.\.\.)?$/.exec(pattern) ?? []
    const directory = resolve(root, start)
    const places = group.isWhole && rest !== '' ? modulesFrom(group, directory) : [directory]
    return places.map((place) => ({
      text: `${pathFrom(group.cwd, place)}${rest}`,
      directory: start.includes('...') ? undefined : place,
    }))
  })
}

function hasPackagesOf({ modules }: ModuleGroup, pattern: string): boolean {
  const [start = pattern] = pattern.split('...', 1)
  const base = start.replace(/\/$/, '')
  return modules.some(
    ({ path }) =>
      base === path || base.startsWith(`${path}/`) || (start !== pattern && path.startsWith(base)),
  )
}

/** The modules in a directory and below it, and the directory itself if it is within a module. */
function modulesFrom({ modules }: ModuleGroup, directory: string): readonly string[] {
  const dirs = modules.map(moduleDir)
  const below = dirs.filter((dir) => dir === directory || pathBelow(directory, dir) !== undefined)
  const isWithin = dirs.some((dir) => pathBelow(dir, directory) !== undefined)
  return isWithin || below.length === 0 ? [directory, ...below] : below
}

async function existing(patterns: readonly PlacedPattern[]): Promise<readonly PlacedPattern[]> {
  const there = await Promise.all(
    patterns.map(async ({ directory }) => directory === undefined || isDirectory(directory)),
  )
  return patterns.filter((_, i) => there[i])
}

/** As the go command takes it for a path: `.`, `./cmd`, `../lib`. */
function pathFrom(cwd: string, directory: string): string {
  const path = relative(cwd, directory).split(sep).join('/')
  if (path === '') return '.'
  return /^\.\.(\/|$)/.test(path) || isAbsolute(path) ? path : `./${path}`
}

function isRelative(pattern: string): boolean {
  return /^\.\.?(\/|$)/.test(pattern)
}
