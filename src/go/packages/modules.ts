/** @module The modules of a run: those with the main packages, and those with the tests if they are others. */
import { realpath } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { UserError } from '../../support/errors.js'
import { commonDirectory } from '../../support/pathsWithin.js'
import { type Module, type Workspace, moduleDir } from './module.js'
import { type ModulePlace, placesOf } from './modulePlaces.js'
import type { Environment } from '../../process/exec.js'
import { refuseSamePackages } from './samePackages.js'
import { type MainModule, type MainModules, moduleOf } from './selection.js'

/** A list with at least one item. */
export type Some<T> = readonly [T, ...T[]]

/** Absolute paths of directories, or globs of directories with go.mod files. */
export interface ModuleDirectories {
  /** Where the main packages are, and what is measured. */
  readonly workingDirectories: readonly string[]
  /** Where the tests are; empty: in the modules that are measured. */
  readonly testDirectories: readonly string[]
  /** Where globs begin. */
  readonly base: string
}

/** Modules that one go command serves: modules of a workspace, or a single one. */
export interface ModuleGroup {
  /** Absolute: where go commands run. */
  readonly cwd: string
  /** Absolute directories in which relative package patterns begin. */
  readonly roots: Some<string>
  readonly modules: Some<Module>
  /** Undefined if there is none, or with GOWORK=off. */
  readonly workspace: Workspace | undefined
  /** Whether all modules of the workspace were asked for, by its directory: then `./...` means all of them. */
  readonly isWhole: boolean
}

export interface Modules {
  /** The modules that are built and measured. */
  readonly groups: Some<ModuleGroup>
  /** The modules with the tests: the same groups unless test-directory is set. */
  readonly testGroups: Some<ModuleGroup>
  /** The measured modules. */
  readonly measured: MainModules
  /** Absolute: the directory of the only measured module, or of the workspace, or one that contains all modules. */
  readonly top: string
}

/**
 * Finds the modules of the directories.
 * @throws UserError for a directory that does not exist, is not in a module, or is in a module that the workspace leaves
 * out, for a glob that matches no module, and for two modules with the same packages
 */
export async function findModules(
  { workingDirectories, testDirectories, base }: ModuleDirectories,
  env: Environment,
): Promise<Modules> {
  const groups = await groupsOf('working-directory', workingDirectories, base, env)
  const testGroups =
    testDirectories.length === 0 ? groups : await groupsOf('test-directory', testDirectories, base, env)
  await refuseSamePackages([...groups, ...testGroups].flatMap(({ modules }) => modules))
  const measured = mapSome(modulesOf(groups), (module) => ({ path: module.path, dir: moduleDir(module) }))
  return { groups, testGroups, measured, top: topOf(groups, measured) }
}

/** The modules of groups, each once. */
export function modulesOf(groups: Some<ModuleGroup>): Some<Module> {
  const [first] = groups
  const all = new Map(groups.flatMap(({ modules }) => modules).map((module) => [module.file, module]))
  const [module = first.modules[0], ...others] = all.values()
  return [module, ...others]
}

/** The modules of the workspaces that are not measured, as paths from its directory. */
export function unmeasuredModules({ groups, measured }: Modules): readonly string[] {
  const dirs = new Set(measured.map(({ dir }) => dir))
  return groups.flatMap(({ workspace }) =>
    workspace === undefined
      ? []
      : workspace.modules
          .filter((module) => !dirs.has(module))
          .map((module) => relative(dirname(workspace.file), module) || '.'),
  )
}

/**
 * The measured modules whose code the builds of a group can contain: its own, those of its workspace, and those that
 * replace directives name.
 */
export async function modulesWithin(
  { modules, workspace }: ModuleGroup,
  measured: readonly MainModule[],
): Promise<readonly MainModule[]> {
  const own = new Set(modules.map(({ file }) => file))
  const named = [...(workspace?.modules ?? []), ...(workspace?.replacements ?? [])]
  const within = new Set(
    await Promise.all(
      [...named, ...modules.flatMap(({ replacements }) => replacements), ...[...own].map(dirname)].map(real),
    ),
  )
  const dirs = await Promise.all(measured.map(async ({ dir }) => real(dir)))
  return measured.filter((_, i) => within.has(dirs[i] ?? ''))
}

/** The group that a package belongs to by its import path; the first if none has its module. */
export function groupOf(groups: Some<ModuleGroup>, importPath: string): ModuleGroup {
  const owners = groups.flatMap((group) => group.modules.map(({ path }) => ({ path, group })))
  return moduleOf(owners, importPath)?.group ?? groups[0]
}

function mapSome<T, U>([first, ...others]: Some<T>, map: (item: T) => U): Some<U> {
  return [map(first), ...others.map(map)]
}

async function groupsOf(
  input: string,
  directories: readonly string[],
  base: string,
  env: Environment,
): Promise<Some<ModuleGroup>> {
  const places = await placesOf(input, directories, base, env)
  const groups = new Map<string, ModuleGroup>()
  for (const place of places) {
    const key = place.workspace?.file ?? place.modules[0].file
    const known = groups.get(key)
    groups.set(key, known === undefined ? groupAt(place) : joined(known, place))
  }
  const [first, ...others] = groups.values()
  if (first === undefined) throw new UserError(`${input} names no directory`, 'Name one, such as `.`.')
  return [first, ...others]
}

function groupAt({ directory, modules, workspace, isWhole }: ModulePlace): ModuleGroup {
  return { cwd: directory, roots: [directory], modules, workspace, isWhole }
}

/** With another directory of the same workspace, or of the same module. */
function joined(group: ModuleGroup, place: ModulePlace): ModuleGroup {
  const { workspace } = place
  const isWhole = group.isWhole || place.isWhole
  const top = workspace === undefined ? group.cwd : dirname(workspace.file)
  const [root, ...roots] = group.roots
  return {
    cwd: top,
    roots: isWhole ? [top] : [root, ...roots, place.directory],
    modules: modulesOf([group, groupAt(place)]),
    workspace,
    isWhole,
  }
}

function topOf(groups: Some<ModuleGroup>, measured: Some<MainModule>): string {
  const [{ isWhole, cwd }] = groups
  if (groups.length === 1 && isWhole) return cwd
  return measured.length === 1 ? measured[0].dir : commonDirectory(measured.map(({ dir }) => dir))
}

async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}
