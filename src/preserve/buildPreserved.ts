/** @module Building binaries that preserve their counters, or plain ones if this Go cannot be changed. */
import { readFile } from 'node:fs/promises'
import { devNull } from 'node:os'
import { posix } from 'node:path'
import { type BuildRequest, type BuiltBinary, buildBinaries } from '../go/build/binaries.js'
import { BuildError } from '../go/build/buildError.js'
import { capture } from '../process/exec.js'
import type { GoCommand } from '../go/goCommand.js'
import { ownBuildEnvironment } from '../go/ownBuild.js'
import type { Log } from '../support/log.js'
import { ownSources } from '../support/ownSources.js'
import { DID_NOT_COMPILE, type Overlays, type Preserving, notPreserved } from './preserving.js'

export interface BuiltPreserved {
  readonly binaries: readonly BuiltBinary[]
  /** As requested, or with a finding if the binaries had to be built without it. */
  readonly preserving: Preserving
}

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
    if (preserving.attributing !== undefined) {
      log.info('building again without the changes to Go that show which test covers what')
      const without = await preserving.attributing.leaveOut(DID_NOT_COMPILE)
      return await buildPreserved(go, request, without, log, stop)
    }
    log.info('building again without the changes to the Go runtime that preserve counters')
    const binaries = await buildBinaries(go, { ...request, overlay: undefined }, log, stop)
    return { binaries, preserving: notPreserved(DID_NOT_COMPILE, preserving) }
  }
}

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
  const changed = await changedPackages(overlays)
  if (error.packages.some((path) => changed.has(path))) return true
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

/** The import paths of Go's packages that we change. */
async function changedPackages({ launcher }: Overlays): Promise<ReadonlySet<string>> {
  const { Replace: replace } = JSON.parse(await readFile(launcher, 'utf8')) as {
    readonly Replace: Readonly<Record<string, string>>
  }
  const files = Object.keys(replace).map((file) => file.replaceAll('\\', '/').split('/src/').at(-1) ?? '')
  return new Set(files.map((file) => posix.dirname(file)))
}
