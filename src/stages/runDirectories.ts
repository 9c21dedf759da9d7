/** @module The directories of one run: everything it creates is in them, and nothing in the user's source tree. */
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'

export interface RunDirectories {
  /** Absolute; contains all others. */
  readonly root: string
  /** The binaries, unless bin-dir is set. */
  readonly bin: string
  /** The GOCOVERDIR of the binaries that the suite starts. */
  readonly binariesData: string
  /** Where the test processes write their data. */
  readonly testsData: string
  /** Temporary files: the launcher, the user's script, files in place of the runner's command files. */
  readonly scratch: string
}

/**
 * Creates the directories of a run.
 * @param parent an existing directory for temporary files
 */
export async function makeRunDirectories(parent: string): Promise<RunDirectories> {
  const root = await mkdtemp(join(parent, 'go-integration-coverage-'))
  const directories = {
    root,
    bin: join(root, 'bin'),
    binariesData: join(root, 'data', 'binaries'),
    testsData: join(root, 'data', 'tests'),
    scratch: join(root, 'scratch'),
  }
  for (const directory of Object.values(directories)) await mkdir(directory, { recursive: true })
  return directories
}
