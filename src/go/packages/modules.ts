/** @module The modules of a run: the one with the mains, and the one with the tests where it is another. */
import { dirname, relative } from 'node:path'
import { UserError } from '../../support/errors.js'
import { isDirectory } from '../../support/files.js'
import type { Environment } from '../../process/exec.js'
import { type Module, findModule, findWorkspace } from './module.js'
import type { MainModule } from './selection.js'

/** Absolute: where the mains are, and where the tests are. */
export interface ModuleDirectories {
  readonly workingDirectory: string
  readonly testDirectory: string
}

export interface Modules {
  readonly measured: MainModule
  readonly module: Module
  readonly testModule: Module | undefined
}

/**
 * @throws UserError for a directory that does not exist or lies in no module, and for a workspace: several modules
 * cannot be measured in one run yet
 */
export async function findModules(
  { workingDirectory, testDirectory }: ModuleDirectories,
  env: Environment,
): Promise<Modules> {
  await needDirectory('working-directory', workingDirectory)
  await needDirectory('test-directory', testDirectory)
  for (const directory of new Set([workingDirectory, testDirectory])) await refuseWorkspace(directory, env)
  const module = await findModule(workingDirectory)
  const testModule = await findModule(testDirectory)
  return {
    measured: { path: module.path, dir: dirname(module.file) },
    module,
    testModule: testModule.file === module.file ? undefined : testModule,
  }
}

async function needDirectory(input: string, path: string): Promise<void> {
  if (!(await isDirectory(path)))
    throw new UserError(`${input}: ${path} is not a directory`, 'Name the folder that holds go.mod.')
}

async function refuseWorkspace(directory: string, env: Environment): Promise<void> {
  const workspace = await findWorkspace(directory, env)
  if (workspace === undefined) return
  const modules = workspace.modules.map((module) => relative(dirname(workspace.file), module) || '.')
  throw new UserError(
    `${workspace.file} makes this a workspace of several modules (${modules.join(', ')}), and one run measures one module`,
    'Set the environment variable GOWORK to off and working-directory to one of the modules; run once for each of them.',
  )
}
