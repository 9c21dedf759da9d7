/** @module The folders of one run: everything it makes lies in them, and nothing in the user's tree. */
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'

export interface RunDirectories {
  /** Absolute; all others lie in it. */
  readonly root: string
  readonly bin: string
  /** GOCOVERDIR of the programs that the suite starts. */
  readonly binariesData: string
  /** Where the test processes write. */
  readonly testsData: string
  /** Throw-away files: the launcher, the user's script, the runner's file commands. */
  readonly scratch: string
}

/** @param parent an existing folder for temporary files */
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
