/** @module Files with uncovered statements that may be in the pull request, but are not known to be in the repository. */

/** A measured file without a known place in the repository. */
export interface UnknownFile {
  /** As in the coverage model. */
  readonly path: string
  /** Empty for packages outside modules. */
  readonly modulePath: string
}

/**
 * How many of the files a pull request may have changed: those whose path in their module is the end of a changed path.
 * @param changed paths in the repository
 * @param known paths in the repository of measured files, which are none of the unknown ones
 */
export function changedUnknownFiles(
  unknown: readonly UnknownFile[],
  changed: Iterable<string>,
  known: ReadonlySet<string>,
): number {
  const others = [...changed].filter((path) => path.endsWith('.go') && !known.has(path))
  return unknown.filter(({ path, modulePath }) => {
    const within = path.startsWith(`${modulePath}/`) ? path.slice(modulePath.length) : `/${path}`
    return others.some((other) => `/${other}`.endsWith(within))
  }).length
}
