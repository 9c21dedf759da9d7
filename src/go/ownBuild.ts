/** @module Building Go code of our own with the pinned Go, whatever the user has set for theirs. */
import type { Environment } from '../process/exec.js'
import { type GoCommand, goOutput } from './goCommand.js'

/**
 * The environment for it: without flags, a workspace, experiments or another target of the user's, from variables or from
 * a file of `go env -w`. The build cache stays the user's.
 * @param cwd an absolute directory that exists
 * @throws UserError with Go's message if its settings are not valid
 */
export async function ownBuildEnvironment(go: GoCommand, cwd: string): Promise<Environment> {
  const cache = await goOutput(go, cwd, ['env', 'GOCACHE'], 'asking Go for its build cache')
  const none = { GOWORK: 'off', GOENV: 'off', GO111MODULE: 'on', GOCACHE: cache.trim() }
  return {
    ...go.env,
    ...none,
    // The sources need not be in a repository of this user's.
    GOFLAGS: '-buildvcs=false',
    GOEXPERIMENT: undefined,
    GOOS: undefined,
    GOARCH: undefined,
  }
}
