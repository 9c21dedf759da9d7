/** @module Asking a go command about itself. */
import { dirname } from 'node:path'
import { type Environment, capture } from '../../process/exec.js'

/** An environment in which a go command describes itself: it does not switch versions and ignores the user's files. */
export function probeEnvironment(env: Environment): Environment {
  // With an empty GOFLAGS, a value written by `go env -w` would take effect.
  return { ...env, GOTOOLCHAIN: 'local', GOROOT: undefined, GOWORK: 'off', GOFLAGS: '-modcacherw' }
}

/** The same, without experiments of the user's: a go command that does not know one of them does nothing else. */
export function releaseEnvironment(env: Environment): Environment {
  return { ...env, GOENV: 'off', GOEXPERIMENT: undefined }
}

/**
 * The values of Go variables as `go env` prints them; undefined if the command does not run or prints something else.
 * @param program absolute path of the go command
 * @param variables their names, such as `GOVERSION`
 */
export async function askGo(
  program: string,
  variables: readonly string[],
  env: Environment,
): Promise<readonly string[] | undefined> {
  try {
    const result = await capture(program, ['env', ...variables], {
      // A directory without a go.mod of the user's.
      cwd: dirname(program),
      env: probeEnvironment(env),
    })
    const lines = result.stdout.split(/\r?\n/)
    return result.exitCode === 0 && lines.length > variables.length ? lines : undefined
  } catch {
    return undefined
  }
}
