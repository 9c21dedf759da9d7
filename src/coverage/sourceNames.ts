/**
 * @module The names of source files in coverage data, compared with the files: `//line` directives give functions the
 * names of other files, and tests may remove sources that they generated.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pod } from '../covdata/read/readPods.js'
import type { PackageLocator } from '../go/packages/selection.js'
import { isDirectory } from '../support/files.js'
import { forEachLimited } from '../support/parallel.js'
import { readRegularFile } from '../support/regularFile.js'
import { MAX_SOURCE_LENGTH } from './sourceFiles.js'

/** How many packages are looked at at the same time. */
const PARALLEL_PACKAGES = 8

/** Names that are not those of a package's own Go files, by path as in the coverage model. */
export interface SourceNames {
  /** Files that are gone. */
  readonly gone: ReadonlySet<string>
  /** Files that a `//line` directive names, with the Go file that has the directive, which may be the same. */
  readonly directed: ReadonlyMap<string, string>
  /** The texts of the other files that were asked for. */
  readonly texts: ReadonlyMap<string, Buffer>
}

/**
 * Compares the names in the data with the files on disk.
 * @param linked import paths of the packages to look at
 * @param moduleDirs nothing counts as gone if one of these directories is
 * @param wants whether the text of a file is asked for; by default none is
 */
export async function sourceNames(
  pods: readonly Pod[],
  linked: ReadonlySet<string>,
  locate: PackageLocator,
  moduleDirs: readonly string[],
  wants: (text: Buffer) => boolean = () => false,
): Promise<SourceNames> {
  const gone = new Set<string>()
  const directed = new Map<string, string>()
  const texts = new Map<string, Buffer>()
  const there = !(await Promise.all(moduleDirs.map(isDirectory))).includes(false)
  await forEachLimited([...filesByPackage(pods, linked)], PARALLEL_PACKAGES, async ([importPath, names]) => {
    const directory = locate(importPath)
    if (directory === undefined) return
    const files = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith('.go'))
    const sources = files.filter((name) => !name.endsWith('_test.go'))
    const targets = new Map<string, string>()
    for (const source of sources) {
      const text = await textOf(join(directory, source))
      if (text === undefined) continue
      for (const target of directiveTargets(text.toString('utf8'))) targets.set(target, source)
      if (wants(text)) texts.set(`${importPath}/${source}`, text)
    }
    for (const name of names) {
      const [path, source] = [`${importPath}/${name}`, targets.get(name)]
      if (source !== undefined) {
        directed.set(path, source)
        texts.delete(path)
      } else if (there && !sources.includes(name)) gone.add(path)
    }
  })
  return { gone, directed, texts }
}

/** Undefined if it is not a regular file, or cannot be read. */
export async function textOf(path: string): Promise<Buffer | undefined> {
  return readRegularFile(path, MAX_SOURCE_LENGTH).catch(() => undefined)
}

/** The base names of the source files in the data, by package. */
export function filesByPackage(
  pods: readonly Pod[],
  linked: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { importPath, records } of pods.flatMap((pod) => pod.meta.packages)) {
    if (!linked.has(importPath)) continue
    const names = found.get(importPath) ?? new Set()
    found.set(importPath, names)
    for (let index = 0; index < records.length; index++)
      names.add(records.sourceFile(index).slice(importPath.length + 1))
  }
  return found
}

/** The base names of the files that the line directives of a Go file name. */
function directiveTargets(text: string): readonly string[] {
  const whole = text.matchAll(/^\/\/line (.+?):\d+(?::\d+)?\s*$/gm)
  const within = text.matchAll(/\/\*line ([^*\n]+?):\d+(?::\d+)?\*\//g)
  return [...whole, ...within].flatMap(([, file = '']) => file.split(/[\\/]/).at(-1) ?? [])
}
