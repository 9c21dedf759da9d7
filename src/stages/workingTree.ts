/** @module How the working tree differs from a commit, and from what an earlier run measured of it. */
import { pathBelow } from '../support/pathsWithin.js'
import { diffOfWorkingTree } from '../git/diff.js'
import type { FileChange } from '../git/fileChange.js'
import type { GitRepository } from '../git/gitCommand.js'
import { type ListedFiles, listFiles } from '../git/listedFiles.js'
import type { ChangedPath } from '../impact/fileEffects.js'
import { fileStates } from '../impact/fileStates.js'
import { ABSENT, type FileState, type ImpactLeg } from '../impact/impactData.js'
import { type IgnoredFiles, ignoredFiles } from '../impact/ignoredEntries.js'
import { ignoredInputs } from './ignoredInputs.js'
import { withoutReports } from '../report/reportFolder.js'

const MODE_TYPE = 0o170000
const REGULAR = 0o100000

/** What a run leaves in the working tree, absolute: such as the folder of its report. */
export type OwnFolders = readonly string[]

/** What a working tree has that the commit has not which is checked out. */
export interface Uncommitted {
  /** As in ImpactLeg. */
  readonly uncommitted: readonly FileState[]
  readonly ignored: IgnoredFiles
}

/** @throws GitProblem */
export async function uncommittedFiles(
  repository: GitRepository,
  commit: string,
  own: OwnFolders,
): Promise<Uncommitted> {
  const listed = await listedFiles(repository)
  const changes = await diffOfWorkingTree(repository, commit)
  const paths = [
    ...changes.flatMap(pathsOf),
    ...listed.untracked,
    ...listed.ignoredInputs,
    ...listed.unwatched.map(({ path }) => path),
  ]
  const states = await fileStates(repository.root, notOwn(paths, repository, own), repository.platform)
  // In a copy of a checkout, git's index takes every file for changed until somebody asks for the status.
  const changed = new Set(changes.flatMap(pathsOf))
  const hidden = listed.unwatched.filter(({ path }) => !changed.has(path))
  const before = new Map([
    ...changes.filter(isInPlace).map(({ path, blobBefore }) => [path, blobBefore] as const),
    ...hidden.map(({ path, blob }) => [path, blob] as const),
  ])
  const sparse = sparseIn(listed)
  const uncommitted = [...states].flatMap(([path, state]) =>
    before.get(path) === state || (state === ABSENT && sparse.has(path)) ? [] : { path, state },
  )
  return { uncommitted, ignored: ignoredIn(listed, repository, own) }
}

/** Reports of runs that are not ignored are no part of a change. */
export async function listedFiles(repository: GitRepository): Promise<FilesNow> {
  const listed = await listFiles(repository)
  return {
    ...listed,
    untracked: await withoutReports(repository.root, listed.untracked),
    ignoredInputs: await ignoredInputs(repository, listed),
  }
}

export interface FilesNow extends ListedFiles {
  /** Those of the ignored ones that Go compiles. */
  readonly ignoredInputs: readonly string[]
}

export interface Changed {
  readonly changed: readonly ChangedPath[]
  /** Git's ids of the earlier contents. */
  readonly blobs: ReadonlyMap<string, string>
}

export async function changedPaths(
  repository: GitRepository,
  diff: readonly FileChange[],
  listed: FilesNow,
  measured: Pick<ImpactLeg, 'uncommitted'>,
  own: OwnFolders,
): Promise<Changed> {
  const found = new Map<string, ChangedPath>()
  const blobs = new Map<string, string>()
  const otherModes = new Set<string>()
  for (const change of diff) {
    for (const each of pathsChanged(change)) found.set(each.path, each)
    const { path, pathBefore, blobBefore, mode, modeBefore } = change
    if (mode !== modeBefore && mode !== 0 && modeBefore !== 0) otherModes.add(path)
    if (pathBefore !== undefined && blobBefore !== undefined) blobs.set(pathBefore, blobBefore)
  }
  for (const path of [...listed.untracked, ...listed.ignoredInputs])
    if (!found.has(path)) found.set(path, { path, kind: 'added', isLink: false })
  for (const { path, blob } of listed.unwatched) {
    if (found.has(path)) continue
    found.set(path, { path, kind: 'modified', isLink: false })
    blobs.set(path, blob)
  }
  const sparse = sparseIn(listed)
  const then = new Map(measured.uncommitted.map(({ path, state }) => [path, state]))
  const paths = notOwn([...found.keys(), ...then.keys()], repository, own)
  const states = await fileStates(repository.root, paths, repository.platform)
  const changed = paths.flatMap((path): readonly ChangedPath[] => {
    const [now = ABSENT, earlier] = [states.get(path), then.get(path) ?? blobs.get(path)]
    const each = found.get(path) ?? { path, kind: 'modified', isLink: false }
    if (earlier === now && !otherModes.has(path)) return []
    if (now === ABSENT && sparse.has(path)) return []
    if (then.has(path)) {
      blobs.delete(path)
      return [{ ...each, kind: earlier === ABSENT ? 'added' : now === ABSENT ? 'deleted' : 'modified' }]
    }
    return [now === ABSENT ? { ...each, kind: 'deleted' } : each]
  })
  return { changed, blobs }
}

/** Whether only the content may differ. */
function isInPlace({ path, pathBefore, mode, modeBefore }: FileChange): boolean {
  return path === pathBefore && mode === modeBefore
}

function pathsOf({ path, pathBefore }: FileChange): readonly string[] {
  return pathBefore === undefined || pathBefore === path ? [path] : [path, pathBefore]
}

/** A file that was renamed is gone at one path, and new at another. */
function pathsChanged({ status, path, pathBefore, mode, lines }: FileChange): readonly ChangedPath[] {
  const isLink =
    lines.kind === 'submodule' || status === 'type' || (mode !== 0 && (mode & MODE_TYPE) !== REGULAR)
  if (status === 'renamed' && pathBefore !== undefined)
    return [
      { path: pathBefore, kind: 'deleted', isLink },
      { path, kind: 'added', isLink },
    ]
  const kind =
    status === 'deleted' ? 'deleted' : pathBefore === undefined || status === 'copied' ? 'added' : 'modified'
  return [{ path, kind, isLink }]
}

function notOwn(paths: readonly string[], { root }: GitRepository, own: OwnFolders): readonly string[] {
  const folders = own.flatMap((folder) => pathBelow(root, folder) ?? [])
  return [...new Set(paths)].filter((path) => !folders.some((folder) => path.startsWith(`${folder}/`)))
}

/** What the working tree need not have. */
function sparseIn({ unwatched }: ListedFiles): ReadonlySet<string> {
  return new Set(unwatched.flatMap(({ path, isSparse }) => (isSparse ? [path] : [])))
}

export function ignoredIn(
  { tracked, untracked, ignored }: ListedFiles,
  repository: GitRepository,
  own: OwnFolders,
): IgnoredFiles {
  return ignoredFiles(notOwn(ignored, repository, own), [...tracked, ...untracked])
}
