/** @module The places that working-directory and test-directory name, with their modules and workspaces. */
import { realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { compareBytes } from '../../covdata/bytes/byteOrder.js'
import { UserError } from '../../support/errors.js'
import { isDirectory } from '../../support/files.js'
import { firstOf } from '../../support/firstOf.js'
import { globMatch } from '../../support/globs.js'
import type { Environment } from '../../process/exec.js'
import { FIRST_WITH_STRICT_LINES, compareVersions, parseGoVersion } from '../goVersion.js'
import { type Module, type Workspace, findModule, findWorkspace, moduleDir, readModule } from './module.js'
import { type PlacedModule, modulesBelow } from './modulesBelow.js'

/** A directory that was asked for. */
export interface ModulePlace {
  /** Absolute. */
  readonly directory: string
  /** The module that it is in, or all modules of the workspace whose directory it is. */
  readonly modules: readonly [Module, ...Module[]]
  /** The workspace that the go command uses there; undefined if there is none. */
  readonly workspace: Workspace | undefined
  /** Whether it is the directory of the workspace. */
  readonly isWhole: boolean
}

/** What a go.work without a go line means for Go. */
const IMPLIED = '1.18'
/** Modules that a message names. */
const MAX_NAMES = 8

/**
 * @param directories absolute paths or globs
 * @param base absolute: where globs begin
 * @throws UserError for a directory without a module, and for a glob that matches none
 */
export async function placesOf(
  input: string,
  directories: readonly string[],
  base: string,
  env: Environment,
): Promise<readonly ModulePlace[]> {
  const found = new Map<string, string>()
  for (const path of directories)
    for (const directory of await expanded(input, path, base)) {
      const place = await real(directory)
      if (!found.has(place)) found.set(place, directory)
    }
  const places: ModulePlace[] = []
  for (const directory of found.values()) places.push(await placeAt(input, directory, env))
  return places
}

/** @throws UserError that names the input if it is none */
export async function needDirectory(input: string, path: string): Promise<void> {
  if (!(await isDirectory(path)))
    throw new UserError(
      `${input}: ${path} is not a directory`,
      'Set it to the directory that contains go.mod.',
    )
}

/** A directory may have a name that is a glob. */
async function expanded(input: string, path: string, base: string): Promise<readonly string[]> {
  if (!isGlob(path) || (await isDirectory(path))) return [path]
  const glob = relative(base, path).split(sep).join('/')
  const matches = globMatch(`./${glob}`)
  const depth = glob.includes('**') ? Infinity : glob.split('/').length
  const modules = (await modulesBelow(base, glob.split('/'))).toSorted(byDirectory)
  const found = modules
    .map(({ directory }) => directory)
    .filter((directory) =>
      directory === '' ? glob === '**' : matches(directory) && directory.split('/').length <= depth,
    )
  if (found.length > 0) return found.map((directory) => join(base, directory))
  throw new UserError(
    `${input}: no directory with a go.mod matches ${glob}`,
    modules.length === 0
      ? `There is no module in ${base}.`
      : `Modules in ${base}: ${firstOf(
          modules.map(({ directory }) => directory || '.'),
          MAX_NAMES,
        )}`,
  )
}

export function isGlob(path: string): boolean {
  return /[*?[\]{}]/.test(path)
}

async function placeAt(input: string, directory: string, env: Environment): Promise<ModulePlace> {
  await needDirectory(input, directory)
  const workspace = await findWorkspace(directory, env)
  if (workspace === undefined) {
    const module = await findModule(directory, await adviceAt(input, directory, env))
    return { directory, modules: [module], workspace, isWhole: false }
  }
  if ((await real(directory)) === (await real(dirname(workspace.file)))) {
    const [first, ...others] = await Promise.all(
      workspace.modules.map(async (module) => readModule(join(module, 'go.mod'), missingAdvice(workspace))),
    )
    if (first === undefined)
      throw new UserError(`${workspace.file} uses no module`, 'Add one with `go work use`.')
    const modules = [first, ...others] as const
    refuseLowerLine(workspace, modules)
    return { directory, modules, workspace, isWhole: true }
  }
  const module = await findModule(directory, adviceFor(input, directory, workspace))
  const [own, ...used] = await Promise.all([moduleDir(module), ...workspace.modules].map(real))
  if (own !== undefined && used.includes(own))
    return { directory, modules: [module], workspace, isWhole: false }
  throw new UserError(
    `${module.file} is not a module of the workspace ${workspace.file}`,
    `Add it with \`go work use\`, or set the environment variable GOWORK to off. ${adviceFor(input, directory, workspace)}`,
  )
}

function missingAdvice({ file }: Workspace): string {
  return `${file} uses it: if that module is gone, remove its line, or run \`go work use -r .\` there.`
}

/** Go refuses such a workspace from Go 1.21 on. */
function refuseLowerLine(workspace: Workspace, modules: readonly Module[]): void {
  const own = parseGoVersion(workspace.go ?? IMPLIED)
  for (const { file, go } of modules) {
    const needed = go === undefined ? undefined : parseGoVersion(go)
    if (own === undefined || needed === undefined || compareVersions(needed, FIRST_WITH_STRICT_LINES) < 0)
      continue
    if (compareVersions(needed, own) > 0)
      throw new UserError(
        `${file} needs Go ${go ?? ''}, but ${workspace.file} ${workspace.go === undefined ? 'has no go line' : `has go ${workspace.go}`}`,
        'Run `go work use`, which raises the go line of the workspace.',
      )
  }
}

function adviceFor(input: string, directory: string, workspace: Workspace): string {
  const modules = workspace.modules.map((module) => relative(directory, module) || '.')
  return modules.length === 0
    ? `${workspace.file} uses no module: add one with \`go work use\`.`
    : `The modules of the workspace are, from that directory, ${modules.join(', ')}: set ${input} to one of them, or to ${relative(directory, dirname(workspace.file)) || '.'} for all.`
}

/** What can be done in a directory that is in no module and no workspace that is used; undefined for the usual advice. */
async function adviceAt(input: string, directory: string, env: Environment): Promise<string | undefined> {
  const below = (await modulesBelow(directory)).toSorted(byDirectory).map((module) => module.directory)
  if (below.length === 0) return undefined
  const workspace =
    env.GOWORK === 'off' ? await findWorkspace(directory, {}).catch(() => undefined) : undefined
  const off =
    workspace === undefined
      ? ''
      : `${workspace.file} is not used, because GOWORK is off: unset it to measure the modules of the workspace. `
  return `${off}The modules below it are ${firstOf(below, MAX_NAMES)}: name them in ${input}, one a line or by a glob.`
}

function byDirectory(one: PlacedModule, other: PlacedModule): number {
  return compareBytes(one.directory, other.directory)
}

async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}
