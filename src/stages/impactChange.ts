/** @module What differs between the state that an earlier run measured and the working tree, for test selection. */
import { join } from 'node:path'
import { readBlobs } from '../git/blobs.js'
import { diffOfWorkingTree } from '../git/diff.js'
import type { GitRepository } from '../git/gitCommand.js'
import type { GoCommand } from '../go/goCommand.js'
import { modulePathIn } from '../go/packages/modFile.js'
import { type Outline, type OutlinedFile, listDeclarations } from '../go/test/declarations.js'
import type { Launcher } from '../go/test/launcher.js'
import { changedLinks } from '../impact/changedLinks.js'
import { codeElsewhere, importedClones } from '../impact/codeElsewhere.js'
import { fileStates } from '../impact/fileStates.js'
import { type ImpactRequest, needsDeclarations } from '../impact/impact.js'
import { LOST } from '../impact/goEffects.js'
import { ABSENT, type ImpactLeg } from '../impact/impactData.js'
import { ignoredEntries, listedIn } from '../impact/ignoredEntries.js'
import { directoryOf, isGoFile } from '../impact/packageGraph.js'
import { readRegularFile } from '../support/regularFile.js'
import { type FilesNow, type OwnFolders, changedPaths, ignoredIn, listedFiles } from './workingTree.js'

const MAX_MOD_FILE = 16 * 1024 * 1024

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

/** What differs since some runs, or since the jobs of one: what is the same for several of them is read once. */
export class ImpactChanges {
  private now: Promise<Now> | undefined
  private readonly changes = new Map<string, Promise<Change>>()

  constructor(
    private readonly repository: GitRepository,
    private readonly tools: ChangeTools,
    private readonly legs: readonly Pick<ImpactLeg, 'files'>[],
  ) {}

  /**
   * @param leg one of those that were given
   * @throws GitProblem if the clone does not have the commit of the data
   */
  async since(leg: ImpactLeg): Promise<Sources> {
    this.now ??= this.readNow()
    const { listed, states } = await this.now
    const key = JSON.stringify([leg.commit, leg.uncommitted])
    const change = this.changes.get(key) ?? changeSince(this.repository, leg, listed, this.tools)
    this.changes.set(key, change)
    return {
      ...(await change),
      stateNow: (path) => states.get(path) ?? ABSENT,
      ignored: ignoredEntries(listedIn(leg.files), ignoredIn(listed, this.repository, this.tools.own)),
    }
  }

  private async readNow(): Promise<Now> {
    const { root, platform } = this.repository
    const opened = this.legs.flatMap(({ files }) => files.map(({ path }) => path))
    return {
      listed: await listedFiles(this.repository),
      states: await fileStates(root, opened, platform),
    }
  }
}

interface Now {
  readonly listed: FilesNow
  /** What is at the paths that any of the runs opened. */
  readonly states: ReadonlyMap<string, string>
}

type Change = Omit<Sources, 'stateNow' | 'ignored'>

async function changeSince(
  repository: GitRepository,
  measured: Pick<ImpactLeg, 'commit' | 'uncommitted'>,
  listed: FilesNow,
  { go, launcher, own }: ChangeTools,
): Promise<Change> {
  const { root } = repository
  const { commit } = measured
  const diff = commit === undefined ? [] : await diffOfWorkingTree(repository, commit)
  const { changed: compared, blobs } = await changedPaths(repository, diff, listed, measured, own)
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
  const { modules, elsewhere } = await modulesIn(root, files, new Set(listed.submodules))
  const unknown = [...listed.untracked, ...listed.ignored]
  return {
    changed,
    before,
    after,
    modules,
    elsewhere: [...elsewhere, ...importedClones(unknown, after.values(), modules)],
  }
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
