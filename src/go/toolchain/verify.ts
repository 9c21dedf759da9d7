/** @module The final check of a toolchain: which version really runs. */
import { UserError } from '../../support/errors.js'
import type { GoVersion } from '../goVersion.js'
import { askGo, releaseEnvironment } from './goProbe.js'
import type { Host } from './host.js'
import { goProgram } from './toolchain.js'

/**
 * Makes sure that the go command of a GOROOT runs and has the expected version.
 * @param advice what to do if it does not
 * @throws UserError if it does not
 */
export async function verifyGo(
  go: { readonly version: GoVersion; readonly goroot: string; readonly goos: string },
  host: Host,
  advice?: string,
): Promise<void> {
  const program = goProgram(go)
  const [says] = (await askGo(program, ['GOVERSION'], releaseEnvironment(host.env))) ?? []
  if (says === `go${go.version.name}`) return
  throw new UserError(
    `${program} should be Go ${go.version.name}, but ${says === undefined ? 'it does not run' : `it reports ${says}`}`,
    advice,
  )
}
