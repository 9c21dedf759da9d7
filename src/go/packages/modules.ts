/** @module The modules of a run: the one with the main packages, and the one with the tests if it is another. */
import { realpath } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { UserError } from '../../support/errors.js'
import { isDirectory } from '../../support/files.js'
import type { Environment } from '../../process/exec.js'
import { type Module, type Workspace, findModule, findWorkspace } from './module.js'
import type { MainModule } from './selection.js'

/** Absolute paths: where the main packages are, and where the tests are. */
export interface ModuleDirectories {
  readonly workingDirectory: string
  readonly testDirectory: string
}

export interface Modules {
  readonly measured: MainModule
  readonly module: Module
  /** Undefined if the tests are in the measured module. */
  readonly testModule: Module | undefined
  /** The workspace that the go command uses for the measured module; undefined if there is none. */
  readonly workspace?: Workspace
}

/**
 * Finds the modules of the two directories, which may be modules of a workspace.
 * @throws UserError for a directory that does not exist, is not in a module, or is in a module that the workspace leaves
 * out
 */
export async function findModules(
  { workingDirectory, testDirectory }: ModuleDirectories,
  env: Environment,
): Promise<Modules> {
  const [module, workspace] = await moduleAt('working-directory', workingDirectory, env)
  const [testModule] = await moduleAt('test-directory', testDirectory, env)
  return {
    measured: { path: module.path, dir: dirname(module.file) },
    module,
    testModule: testModule.file === module.file ? undefined : testModule,
    ...(workspace === undefined ? {} : { workspace }),
  }
}

async function moduleAt(
  input: string,
  directory: string,
  env: Environment,
): Promise<readonly [Module, Workspace | undefined]> {
  await needDirectory(input, directory)
  const workspace = await findWorkspace(directory, env)
  const module = await findModule(directory, workspace && adviceFor(input, directory, workspace))
  if (workspace === undefined) return [module, undefined]
  const [own, ...used] = await Promise.all(
    [dirname(module.file), ...workspace.modules].map((path) => realpath(path).catch(() => path)),
  )
  if (own !== undefined && used.includes(own)) return [module, workspace]
  throw new UserError(
    `${module.file} is not a module of the workspace ${workspace.file}`,
    `Add it with \`go work use\`, or set the environment variable GOWORK to off. ${adviceFor(input, directory, workspace)}`,
  )
}

function adviceFor(input: string, directory: string, workspace: Workspace): string {
  const modules = workspace.modules.map((module) => relative(directory, module) || '.')
  return modules.length === 0
    ? `${workspace.file} uses no module: add one with \`go work use\`.`
    : `The modules of the workspace are, from that directory, ${modules.join(', ')}: set ${input} to one of them.`
}

/** The modules of the workspace that are not measured, as paths from its directory. */
export function unmeasuredModules({ workspace, measured }: Modules): readonly string[] {
  if (workspace === undefined) return []
  const top = dirname(workspace.file)
  return workspace.modules
    .filter((module) => relative(module, measured.dir) !== '')
    .map((module) => relative(top, module) || '.')
}

/** @throws UserError that names the input if it is none */
export async function needDirectory(input: string, path: string): Promise<void> {
  if (!(await isDirectory(path)))
    throw new UserError(
      `${input}: ${path} is not a directory`,
      'Set it to the directory that contains go.mod.',
    )
}
