/** @module The modules of a run: the one with the main packages, and the one with the tests if it is another. */
import { dirname, relative } from 'node:path'
import { UserError } from '../../support/errors.js'
import { isDirectory } from '../../support/files.js'
import type { Environment } from '../../process/exec.js'
import { type Module, findModule, findWorkspace } from './module.js'
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
}

/**
 * Finds the modules of the two directories.
 * @throws UserError for a directory that does not exist or is not in a module, and for a workspace: one run cannot
 * measure several modules yet
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
    throw new UserError(
      `${input}: ${path} is not a directory`,
      'Set it to the directory that contains go.mod.',
    )
}

async function refuseWorkspace(directory: string, env: Environment): Promise<void> {
  const workspace = await findWorkspace(directory, env)
  if (workspace === undefined) return
  const modules = workspace.modules.map((module) => relative(dirname(workspace.file), module) || '.')
  throw new UserError(
    `${workspace.file} defines a workspace of several modules (${modules.join(', ')}), but a run measures one module`,
    'Set the environment variable GOWORK to off and working-directory to one of the modules; run once for each module.',
  )
}
