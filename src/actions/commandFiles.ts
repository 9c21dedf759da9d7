/** @module The runner's command files, as far as we write to them. */
import { lstatSync, rmSync, writeFileSync } from 'node:fs'
import type { Environment } from '../process/exec.js'

/**
 * Makes sure that the file of a variable is a regular one. Tests run as our user and can find it: in place of a pipe we
 * would wait for ever, a link would lead us elsewhere, and the runner's library refuses to write to a missing file.
 * @param name such as `GITHUB_OUTPUT`; without its variable nothing is done
 */
export function restoreCommandFile(env: Environment, name: string): void {
  const path = env[name]
  if (path === undefined || path === '') return
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === true) return
  rmSync(path, { recursive: true, force: true })
  writeFileSync(path, '', { flag: 'wx' })
}
