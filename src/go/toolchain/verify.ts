/** @module The last look at a toolchain: what really runs. */
import { UserError } from '../../support/errors.js'
import type { GoVersion } from '../goVersion.js'
import { askGo } from './goProbe.js'
import type { Host } from './host.js'
import { goProgram } from './toolchain.js'

/**
 * Makes sure that the go program of a GOROOT runs and is the version that it should be.
 * @param advice what to do when it is not
 * @throws UserError when it is not
 */
export async function verifyGo(
  go: { readonly version: GoVersion; readonly goroot: string; readonly goos: string },
  host: Host,
  advice?: string,
): Promise<void> {
  const program = goProgram(go)
  const [says] = (await askGo(program, ['GOVERSION'], host.env)) ?? []
  if (says === `go${go.version.name}`) return
  throw new UserError(
    `${program} should be Go ${go.version.name}, but ${says === undefined ? 'it does not run' : `says that it is ${says}`}`,
    advice,
  )
}
