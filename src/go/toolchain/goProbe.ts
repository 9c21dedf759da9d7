/** @module Short questions to a go program about itself. */
import { dirname } from 'node:path'
import { type Environment, capture } from '../../process/exec.js'

/** An environment in which a go program speaks for itself: it switches to no other and minds no files of the user. */
export function probeEnvironment(env: Environment): Environment {
  // An empty GOFLAGS would let a value that `go env -w` has written take effect.
  return { ...env, GOTOOLCHAIN: 'local', GOROOT: undefined, GOWORK: 'off', GOFLAGS: '-modcacherw' }
}

/**
 * The values of Go variables as `go env` prints them; undefined when the program does not run or answers otherwise.
 * @param program absolute path
 */
export async function askGo(
  program: string,
  variables: readonly string[],
  env: Environment,
): Promise<readonly string[] | undefined> {
  try {
    const result = await capture(program, ['env', ...variables], {
      // No go.mod of the user's is there.
      cwd: dirname(program),
      env: probeEnvironment(env),
    })
    const lines = result.stdout.split(/\r?\n/)
    return result.exitCode === 0 && lines.length > variables.length ? lines : undefined
  } catch {
    return undefined
  }
}
