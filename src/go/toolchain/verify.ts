/** @module The final check of a toolchain: which version really runs. */
import { UserError } from '../../support/errors.js'
import type { GoVersion } from '../goVersion.js'
import { askGo, releaseEnvironment } from './goProbe.js'
import type { Environment } from '../../process/exec.js'
import { type Toolchain, goProgram } from './toolchain.js'

/** The system that the go command runs on. */
interface VerifyHost {
  readonly env: Environment
}

/**
 * Makes sure that a toolchain that was found runs and has the expected version.
 * @throws UserError if it does not
 */
export async function verifyToolchain(toolchain: Toolchain, host: VerifyHost): Promise<void> {
  const { origin, goroot } = toolchain
  const advice = origin === 'tool cache' ? `Remove ${goroot}; the next run installs it again.` : undefined
  await verifyGo(toolchain, host, advice)
}

/** Whether a go command that reports this GOVERSION is the one that is expected. */
export function isVersion(reported: string | undefined, { name }: GoVersion): boolean {
  return reported === `go${name}`
}

/**
 * Makes sure that the go command of a GOROOT runs and has the expected version.
 * @param advice what to do if it does not
 * @throws UserError if it does not
 */
export async function verifyGo(
  go: { readonly version: GoVersion; readonly goroot: string; readonly goos: string },
  host: VerifyHost,
  advice?: string,
): Promise<void> {
  const program = goProgram(go)
  const [says] = (await askGo(program, ['GOVERSION'], releaseEnvironment(host.env))) ?? []
  if (isVersion(says, go.version)) return
  throw new UserError(
    `${program} should be Go ${go.version.name}, but ${says === undefined ? 'it does not run' : `it reports ${says}`}`,
    advice,
  )
}
