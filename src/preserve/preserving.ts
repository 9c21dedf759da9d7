/** @module Whether the programs of a run keep their counters whatever ends them, and by which overlays. */
import { join } from 'node:path'
import { type Finding, finding } from '../findings/finding.js'
import { type OverlayFile, writeOverlays } from './overlay.js'
import { UnknownSource } from './patches.js'

/** Files for -overlay, absolute: the flag takes one file, so that each has what the user replaces there. */
export interface Overlays {
  readonly build: string
  readonly tests: string
  /** For go build inside tests. */
  readonly nested: string
  /** For a program of our own: with nothing of the user's. */
  readonly launcher: string
}

export interface Preserving {
  /** Undefined where Go's runtime stays as it is. */
  readonly overlays: Overlays | undefined
  readonly findings: readonly Finding[]
}

/** Where programs write that have no GOCOVERDIR; without a path another run of the working directory has the place. */
export interface FixedPlace {
  readonly path: string | undefined
}

/** An -overlay of the user's: as it was written, and where the go command runs. */
export type OwnOverlay = OverlayFile['own']

export interface PreserveRequest {
  readonly wanted: boolean
  readonly fixedPlace: FixedPlace
  readonly goroot: string
  readonly toolCacheDir: string
  /** A directory of the run. */
  readonly scratch: string
  /** Of -coverpkg. */
  readonly patterns: readonly string[]
  readonly own: { readonly build: OwnOverlay; readonly tests: OwnOverlay; readonly nested: OwnOverlay }
}

/** @throws UserError for an overlay of the user's that cannot be read */
export async function preparePreserving(request: PreserveRequest): Promise<Preserving> {
  if (!request.wanted) return { overlays: undefined, findings: [] }
  const obstacle = obstacleOf(request)
  if (obstacle !== undefined) return notPreserved(obstacle)
  const { goroot, toolCacheDir, scratch, own, fixedPlace } = request
  const fixedDirectory = fixedPlace.path
  const overlays = {
    build: join(scratch, 'overlay-build.json'),
    tests: join(scratch, 'overlay-tests.json'),
    nested: join(scratch, 'overlay-nested.json'),
    launcher: join(scratch, 'overlay-launcher.json'),
  }
  try {
    await writeOverlays({ goroot, toolCacheDir, fixedDirectory }, [
      { file: overlays.build, own: own.build },
      { file: overlays.tests, own: own.tests },
      { file: overlays.nested, own: own.nested },
      { file: overlays.launcher, own: undefined },
    ])
    return { overlays, findings: fixedDirectory === undefined ? [finding('fixed-place-taken', TAKEN)] : [] }
  } catch (error) {
    if (!(error instanceof UnknownSource)) throw error
    return notPreserved(`This release of Go is not known: ${error.message}.`)
  }
}

/** The result where it cannot be, or where building showed that it cannot. */
export function notPreserved(detail: string): Preserving {
  const title = 'Counters of processes that do not end by themselves are not kept'
  return { overlays: undefined, findings: [finding('not-preserved', title, { detail })] }
}

const TAKEN = 'Programs that are started without GOCOVERDIR are not measured'

function obstacleOf({ patterns }: PreserveRequest): string | undefined {
  const measured = patterns.find((pattern) =>
    /^(?:all|std|\.\.\.|(?:runtime|internal)(?:\/.*|\.\.\.)?)$/.test(pattern),
  )
  if (measured === undefined) return undefined
  return `coverpkg selects Go's own runtime (${measured}), which cannot be changed and measured at once.`
}
