/** @module Whether the binaries of a run preserve their counters however their processes end, and with which overlays. */
import { join } from 'node:path'
import { type Finding, finding } from '../findings/finding.js'
import { type OverlayFile, writeOverlays } from './overlay.js'
import { UnknownSource } from './patches.js'

/** Absolute paths of files for -overlay. The flag takes one file, so each includes the user's replacements. */
export interface Overlays {
  readonly build: string
  readonly tests: string
  /** For go build inside tests. */
  readonly nested: string
  /** For our launcher, without the user's replacements. */
  readonly launcher: string
}

export interface Preserving {
  /** Undefined if Go's runtime is not changed. */
  readonly overlays: Overlays | undefined
  readonly findings: readonly Finding[]
}

/** Where binaries without GOCOVERDIR write. */
export interface FixedPlace {
  /** Undefined: nowhere. */
  readonly path: string | undefined
  /** False if there is no run that could have one; otherwise, another run of the working directory has it. */
  readonly wanted?: false
}

/** An -overlay of the user's, as it was written, and the directory in which the go command runs. */
export type OwnOverlay = OverlayFile['own']

export interface PreserveRequest {
  readonly wanted: boolean
  readonly fixedPlace: FixedPlace
  /** Absolute. */
  readonly goroot: string
  /** Absolute. */
  readonly toolCacheDir: string
  /** Absolute path of a directory of the run, for the overlay files. */
  readonly scratch: string
  readonly own: { readonly build: OwnOverlay; readonly tests: OwnOverlay; readonly nested: OwnOverlay }
}

/**
 * Writes the overlays, or says by a finding why counters cannot be preserved.
 * @throws UserError if an overlay of the user's cannot be read
 */
export async function preparePreserving(request: PreserveRequest): Promise<Preserving> {
  if (!request.wanted) return { overlays: undefined, findings: [] }
  const { goroot, toolCacheDir, scratch, own, fixedPlace } = request
  const fixedDirectory = fixedPlace.path
  const isTaken = fixedDirectory === undefined && fixedPlace.wanted !== false
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
    return { overlays, findings: isTaken ? [finding('fixed-place-taken', TAKEN)] : [] }
  } catch (error) {
    if (!(error instanceof UnknownSource)) throw error
    return notPreserved(`This Go release is not supported: ${error.message}.`)
  }
}

/** The result if counters cannot be preserved. @param detail why, as a sentence */
export function notPreserved(detail: string): Preserving {
  const title = 'The counters of processes that do not exit normally are not kept'
  return { overlays: undefined, findings: [finding('not-preserved', title, { detail })] }
}

const TAKEN = 'Binaries that are started without GOCOVERDIR, or with one of their own, are not measured'

/**
 * What holds if these packages are measured.
 * @param patterns for -coverpkg
 */
export function withPatterns(preserving: Preserving, patterns: readonly string[]): Preserving {
  const measured = patterns.find((pattern) =>
    /^(?:all|std|\.\.\.|(?:runtime|internal)(?:\/.*|\.\.\.)?)$/.test(pattern),
  )
  if (preserving.overlays === undefined || measured === undefined) return preserving
  return notPreserved(
    `coverpkg selects Go's own runtime (${measured}), which cannot be both changed and measured.`,
  )
}
