/** @module Building binaries that preserve their counters, or plain ones if this Go cannot be changed. */
import { devNull } from 'node:os'
import { BuildError, type BuildRequest, type BuiltBinary, buildBinaries } from '../go/build/binaries.js'
import { capture } from '../process/exec.js'
import type { GoCommand } from '../go/goCommand.js'
import { ownBuildEnvironment } from '../go/ownBuild.js'
import type { Log } from '../support/log.js'
import { ownSources } from '../support/ownSources.js'
import { type Overlays, type Preserving, notPreserved } from './preserving.js'

export interface BuiltPreserved {
  readonly binaries: readonly BuiltBinary[]
  /** As requested, or with a finding if the binaries had to be built without it. */
  readonly preserving: Preserving
}

/** Go's packages that the overlay changes. */
const CHANGED_PACKAGES = ['runtime', 'runtime/coverage', 'internal/coverage/cfile', 'testing']

/**
 * Builds all main packages, without the changes to Go's runtime if it does not compile with them.
 * @throws BuildError for errors in the user's code
 */
export async function buildPreserved(
  go: GoCommand,
  request: Omit<BuildRequest, 'overlay'>,
  preserving: Preserving,
  log: Log,
  stop: AbortSignal,
): Promise<BuiltPreserved> {
  try {
    const overlay = preserving.overlays?.build
    return { binaries: await buildBinaries(go, { ...request, overlay }, log, stop), preserving }
  } catch (error) {
    const { overlays } = preserving
    if (overlays === undefined || !(error instanceof BuildError)) throw error
    if (!(await isOurFault(go, request.parts[0]?.cwd ?? request.top, overlays, error))) throw error
    log.info('building again without the changes to the Go runtime that preserve counters')
    const binaries = await buildBinaries(go, { ...request, overlay: undefined }, log, stop)
    return { binaries, preserving: notPreserved(DID_NOT_COMPILE) }
  }
}

/**
 * Checks that Go's changed packages compile for the tests, as no binary was built that would show it: the Go release, or
 * an overlay of the user's, may have other files than we know.
 * @param cwd the absolute directory in which tests are built
 */
export async function probePreserved(
  go: GoCommand,
  cwd: string,
  preserving: Preserving,
): Promise<Preserving> {
  if (preserving.overlays === undefined) return preserving
  const { tests, nested } = preserving.overlays
  for (const overlay of [tests, nested]) {
    // They import all other changed packages.
    const args = ['build', `-overlay=${overlay}`, 'runtime/coverage', 'testing']
    const { exitCode } = await capture(go.program, args, { cwd, env: go.env })
    if (exitCode !== 0) return notPreserved(DID_NOT_COMPILE)
  }
  return preserving
}

const DID_NOT_COMPILE = 'Go’s runtime did not compile with our changes.'

/**
 * Whether our changes are the cause: a changed package did not compile, or, where no error names a place in the user's
 * code, even a program of our own cannot be built with them.
 */
async function isOurFault(
  go: GoCommand,
  cwd: string,
  overlays: Overlays,
  error: BuildError,
): Promise<boolean> {
  if (error.packages.some((path) => CHANGED_PACKAGES.includes(path))) return true
  if (error.errors.length > 0) return false
  const compiled = await capture(go.program, ['build', `-overlay=${overlays.build}`, 'runtime/coverage'], {
    cwd,
    env: go.env,
  })
  if (compiled.exitCode !== 0) return true
  const program = ['build', '-cover', `-overlay=${overlays.launcher}`, '-o', devNull, '.']
  const linked = await capture(go.program, program, {
    cwd: ownSources('launcher', 'go.mod'),
    env: await ownBuildEnvironment(go, cwd),
  })
  return linked.exitCode !== 0
}
