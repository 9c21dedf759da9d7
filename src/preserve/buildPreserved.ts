/** @module Building programs that keep their counters, or plain ones where a Go cannot be changed like that. */
import { BuildError, type BuildRequest, type BuiltBinary, buildBinaries } from '../go/build.js'
import type { GoCommand } from '../go/goCommand.js'
import type { Log } from '../log.js'
import { type Preserving, notPreserved } from './preserve.js'

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
    if (preserving.overlays === undefined || !isOurs(error)) throw error
    log.info('building once more, with the runtime as it is')
    const binaries = await buildBinaries(go, { ...request, overlay: undefined }, log, stop)
    return { binaries, preserving: notPreserved('Go’s runtime did not compile with the changes.') }
  }
}

function isOurs(error: unknown): boolean {
  if (!(error instanceof BuildError)) return false
  return error.packages.some((path) => CHANGED.includes(path)) || /overlay|covlive/.test(error.advice ?? '')
}
