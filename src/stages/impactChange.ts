/** @module What differs between the state that an earlier run measured and the working tree, for test selection. */
import { join } from 'node:path'
import { pathBelow } from '../support/pathsWithin.js'
import { readBlobs } from '../git/blobs.js'
import { diffOfWorkingTree } from '../git/diff.js'
import type { FileChange } from '../git/fileChange.js'
import type { GitRepository } from '../git/gitCommand.js'
import { type ListedFiles, listFiles } from '../git/listedFiles.js'
import type { GoCommand } from '../go/goCommand.js'
import { modulePathIn } from '../go/packages/modFile.js'
import { type Outline, type OutlinedFile, listDeclarations } from '../go/test/declarations.js'
import type { Launcher } from '../go/test/launcher.js'
import type { ChangedPath } from '../impact/fileEffects.js'
import { changedLinks } from '../impact/changedLinks.js'
import { codeElsewhere, importedClones } from '../impact/codeElsewhere.js'
import { fileStates } from '../impact/fileStates.js'
import { type ImpactRequest, needsDeclarations } from '../impact/impact.js'
import { LOST } from '../impact/goEffects.js'
import { ABSENT, type FileState, type ImpactLeg } from '../impact/impactData.js'
import { type IgnoredFiles, ignoredEntries, ignoredFiles, listedIn } from '../impact/ignoredEntries.js'
import { directoryOf, isGoFile } from '../impact/packageGraph.js'
import { ignoredInputs } from './ignoredInputs.js'
import { withoutReports } from '../report/reportFolder.js'
import { readRegularFile } from '../support/regularFile.js'

const MAX_MOD_FILE = 16 * 1024 * 1024
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

type Sources = Pick<
  ImpactRequest,
  'changed' | 'before' | 'after' | 'modules' | 'elsewhere' | 'stateNow' | 'ignored'
>

/** What lists declarations, and what of the working tree does not count. */
export interface ChangeTools {
  readonly go: GoCommand
  readonly launcher: Launcher
  readonly own: OwnFolders
}

/** @throws GitProblem if the clone does not have the commit of the data */
export async function impactChange(
  repository: GitRepository,
  leg: ImpactLeg,
  { go, launcher, own }: ChangeTools,
): Promise<Sources> {
  const { root, platform } = repository
  const listed = await listedFiles(repository)
  const diff = leg.commit === undefined ? [] : await diffOfWorkingTree(repository, leg.commit)
  const { changed: compared, blobs } = await changedPaths(repository, diff, listed, leg, own)
  const changed = [...compared, ...(await changedLinks(root, listed.links, compared))]
  const files = [...new Set([...listed.tracked, ...listed.untracked, ...listed.ignoredInputs])]
  const changedGo = new Set(changed.map(({ path }) => path).filter(isGoFile))
  const directories = new Set([...changedGo].map(directoryOf))
  const after = await listDeclarations(
    launcher,
    go,
    await present(files.filter(isGoFile), repository, directories),
  )
  const before = new Map<string, Outline>()
  const wanted: OutlinedFile[] = []
  const earlier = changed.filter(({ path, kind, isLink }) => isGoFile(path) && kind !== 'added' && !isLink)
  const contents = await readBlobs(
    repository,
    earlier.flatMap(({ path }) => blobs.get(path) ?? []),
  )
  for (const { path } of earlier) {
    const content = contents.get(blobs.get(path) ?? '')
    if (content === undefined) before.set(path, LOST)
    else wanted.push({ name: path, from: content, withUses: true })
  }
  for (const [path, outline] of await listDeclarations(launcher, go, wanted)) before.set(path, outline)
  const states = await fileStates(
    root,
    leg.files.map(({ path }) => path),
    platform,
  )
  const { modules, elsewhere } = await modulesIn(root, files, new Set(listed.submodules))
  const unknown = [...listed.untracked, ...listed.ignored]
  return {
    changed,
    before,
    after,
    modules,
    elsewhere: [...elsewhere, ...importedClones(unknown, after.values(), modules)],
    stateNow: (path) => states.get(path) ?? ABSENT,
    ignored: ignoredEntries(listedIn(leg.files), ignoredIn(listed, repository, own)),
  }
}

/** Reports of runs that are not ignored are no part of a change. */
async function listedFiles(repository: GitRepository): Promise<FilesNow> {
  const listed = await listFiles(repository)
  return {
    ...listed,
    untracked: await withoutReports(repository.root, listed.untracked),
    ignoredInputs: await ignoredInputs(repository, listed),
  }
}

interface FilesNow extends ListedFiles {
  /** Those of the ignored ones that Go compiles. */
  readonly ignoredInputs: readonly string[]
}

interface Changed {
  readonly changed: readonly ChangedPath[]
  /** Git's ids of the earlier contents. */
  readonly blobs: ReadonlyMap<string, string>
}

async function changedPaths(
  repository: GitRepository,
  diff: readonly FileChange[],
  listed: FilesNow,
  leg: ImpactLeg,
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
  const then = new Map(leg.uncommitted.map(({ path, state }) => [path, state]))
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

function ignoredIn(
  { tracked, untracked, ignored }: ListedFiles,
  repository: GitRepository,
  own: OwnFolders,
): IgnoredFiles {
  return ignoredFiles(notOwn(ignored, repository, own), [...tracked, ...untracked])
}

/** Files of the working tree, with what is wanted of them. */
async function present(
  files: readonly string[],
  { root, platform }: GitRepository,
  directories: ReadonlySet<string>,
): Promise<readonly OutlinedFile[]> {
  const states = await fileStates(
    root,
    files.filter((file) => directories.has(directoryOf(file))),
    platform,
  )
  return files
    .filter((name) => states.get(name) !== ABSENT)
    .map((name) => ({
      name,
      from: join(root, name),
      onlyImports: !needsDeclarations(name, directories),
      withUses: directories.has(directoryOf(name)),
    }))
}

async function modulesIn(
  root: string,
  files: readonly string[],
  submodules: ReadonlySet<string>,
): Promise<Pick<Sources, 'modules' | 'elsewhere'>> {
  const modules = new Map<string, string>()
  const elsewhere: string[] = []
  for (const file of files) {
    if (!/(?:^|\/)go\.(?:mod|work)$/.test(file) || /(?:^|\/)(?:testdata|vendor)\//.test(file)) continue
    const content = await readRegularFile(join(root, file), MAX_MOD_FILE).catch(() => undefined)
    const text = content?.toString('utf8') ?? ''
    const path = file.endsWith('go.mod') ? modulePathIn(text) : undefined
    if (path !== undefined) modules.set(directoryOf(file), path)
    const places = await codeElsewhere(file, text, root, submodules)
    elsewhere.push(...places.map((place) => `${file}: ${place}`))
  }
  return { modules, elsewhere }
}
