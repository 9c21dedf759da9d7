/** @module Building programs that keep their counters, or plain ones where a Go cannot be changed like that. */
import { BuildError, type BuildRequest, type BuiltBinary, buildBinaries } from '../go/build/binaries.js'
import { capture } from '../process/exec.js'
import type { GoCommand } from '../go/goCommand.js'
import type { Log } from '../support/log.js'
import { type Preserving, notPreserved } from './preserving.js'

export interface BuiltPreserved {
  readonly binaries: readonly BuiltBinary[]
  /** As it turned out. */
  readonly preserving: Preserving
}

/** Packages with files of ours. */
const CHANGED = ['runtime', 'runtime/coverage', 'internal/coverage/cfile']

/** @throws BuildError for what is wrong in the user's code */
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
    if (preserving.overlays === undefined || !mayBeOurs(error)) throw error
    log.info('building once more, with the runtime as it is')
    const binaries = await buildBinaries(go, { ...request, overlay: undefined }, log, stop)
    return { binaries, preserving: notPreserved(DID_NOT_COMPILE) }
  }
}

/**
 * Tries whether Go's changed packages compile for tests, where no program has shown it: a file of the release, or one that an
 * overlay of the user's replaces, may be another than we know.
 * @param cwd where tests are built
 */
export async function probePreserved(
  go: GoCommand,
  cwd: string,
  preserving: Preserving,
): Promise<Preserving> {
  if (preserving.overlays === undefined) return preserving
  const { tests, nested } = preserving.overlays
  for (const overlay of [tests, nested]) {
    // It imports all that is changed.
    const args = ['build', `-overlay=${overlay}`, 'runtime/coverage']
    const { exitCode } = await capture(go.program, args, { cwd, env: go.env })
    if (exitCode !== 0) return notPreserved(DID_NOT_COMPILE)
  }
  return preserving
}

const DID_NOT_COMPILE = 'Go’s runtime did not compile with the changes.'

/** A package of ours did not compile, or nothing in the user's code is named: linking, or the overlay itself, failed. */
function mayBeOurs(error: unknown): boolean {
  if (!(error instanceof BuildError)) return false
  return error.errors.length === 0 || error.packages.some((path) => CHANGED.includes(path))
}
