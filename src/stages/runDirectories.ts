/** @module The directories of one run: everything it creates is in them, and nothing in the user's source tree. */
import { mkdtemp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { makeDirectory } from '../support/directories.js'
import { UserError } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { systemReason } from '../support/systemFault.js'
import { removeTree } from '../support/treeRemoval.js'

export interface RunDirectories {
  /** Absolute; contains all others. */
  readonly root: string
  /** The binaries, unless bin-dir is set. */
  readonly bin: string
  /** The go command that instruments what the suite builds. */
  readonly go: string
  /** Binaries that are not on PATH. */
  readonly binOffPath: string
  /** The GOCOVERDIR of the binaries that the suite starts. */
  readonly binariesData: string
  /** Where the test processes write their data. */
  readonly testsData: string
  /** Where test processes keep journals of their tests. */
  readonly journals: string
  /** Where everything that unit tests are and start writes. */
  readonly unitData: string
  /** Temporary files: the launcher, the user's script, files in place of the runner's command files. */
  readonly scratch: string
}

/**
 * Creates the directories of a run.
 * @param parent an existing directory for temporary files; if relative, from our own working directory
 * @param variable the environment variable that names it
 * @throws UserError if it cannot be used
 */
export async function makeRunDirectories(
  parent: string,
  variable: 'TMPDIR' | 'RUNNER_TEMP' = 'TMPDIR',
): Promise<RunDirectories> {
  const root = await makeRoot(resolve(parent), variable)
  const directories = {
    root,
    bin: join(root, 'bin'),
    go: join(root, 'go'),
    binOffPath: join(root, 'bin-off-path'),
    binariesData: join(root, 'data', 'binaries'),
    testsData: join(root, 'data', 'tests'),
    journals: join(root, 'journals'),
    unitData: join(root, 'data', 'unit'),
    scratch: join(root, 'scratch'),
  }
  for (const directory of Object.values(directories)) await makeDirectory(directory)
  return directories
}

async function makeRoot(parent: string, variable: string): Promise<string> {
  return mkdtemp(join(parent, 'go-integration-coverage-')).catch((cause: unknown) => {
    throw new UserError(
      `temporary files cannot be written to ${parent}: ${systemReason(cause)}`,
      `Set ${variable} to a directory that exists and can be written to.`,
      { cause },
    )
  })
}

/** Removes them when the run is over; what cannot be removed costs a line in the log, and not the result. */
export async function removeRunDirectories({ root }: RunDirectories, log: Log): Promise<void> {
  try {
    await removeTree(root)
  } catch (error) {
    log.info(`temporary files remain in ${root}: ${systemReason(error)}`)
  }
}
