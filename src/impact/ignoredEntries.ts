/** @module What git ignores in directories that tests listed: git does not say when something appears there or is gone. */
import { settingHash } from './goSettings.js'
import { DIRECTORY, type FileState } from './impactData.js'
import { directoryOf } from './packageGraph.js'

/** Paths in the repository, with slashes. */
export interface IgnoredFiles {
  readonly paths: readonly string[]
  /** All directories that have other files, also in directories below them. */
  readonly directories: ReadonlySet<string>
}

/** @param known files that are not ignored */
export function ignoredFiles(paths: readonly string[], known: Iterable<string>): IgnoredFiles {
  const directories = new Set<string>()
  for (const file of known)
    for (let at = directoryOf(file); !directories.has(at); at = directoryOf(at)) directories.add(at)
  return { paths, directories }
}

/** The directories among what was opened that were listed. */
export function listedIn(files: readonly FileState[]): readonly string[] {
  return files.flatMap(({ path, state }) => (state === DIRECTORY ? [path] : []))
}

/** The names of ignored entries of each directory that has some, as a hash. @param listed directories */
export function ignoredEntries(
  listed: readonly string[],
  { paths, directories }: IgnoredFiles,
): readonly FileState[] {
  const names = new Map(listed.map((directory) => [directory, [] as string[]]))
  const seen = new Set<string>()
  for (const path of paths)
    for (let at = path; !seen.has(at) && !directories.has(at) && at !== '.'; at = directoryOf(at)) {
      seen.add(at)
      names.get(directoryOf(at))?.push(at)
    }
  return [...names]
    .filter(([, entries]) => entries.length > 0)
    .map(([path, entries]) => ({ path, state: settingHash(entries.sort()) }))
}
