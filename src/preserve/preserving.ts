/** @module Whether the binaries of a run preserve their counters however their processes end, and with which overlays. */
import { join } from 'node:path'
import { type Finding, finding } from '../findings/finding.js'
import { type OverlayFile, writeOverlays } from './overlay.js'
import { UnknownSource } from './edits.js'

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
  /** What the overlays have for attribution; undefined: nothing. */
  readonly attributing?: Attributing
}

/** Changes with which test processes keep journals of their tests. */
export interface Attributing {
  readonly isExact: boolean
  /**
   * Writes the overlays once more, without these changes.
   * @param detail why, as a sentence
   */
  leaveOut(detail: string): Promise<Preserving>
}

/** Why there are no changes, as a sentence. */
export const DID_NOT_COMPILE = 'Go’s runtime did not compile with our changes.'

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
  /** Whether test processes are to keep journals of their tests; by default not. */
  readonly attribution?: 'auto' | 'exact' | 'off'
  /** Where the tests run; by default on Linux. */
  readonly platform?: NodeJS.Platform
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
  const { scratch, fixedPlace } = request
  const isTaken = fixedPlace.path === undefined && fixedPlace.wanted !== false
  const overlays = {
    build: join(scratch, 'overlay-build.json'),
    tests: join(scratch, 'overlay-tests.json'),
    nested: join(scratch, 'overlay-nested.json'),
    launcher: join(scratch, 'overlay-launcher.json'),
  }
  try {
    const unknown = await writeFor(request, overlays)
    const findings = isTaken ? [finding('fixed-place-taken', TAKEN)] : []
    return attributed({ overlays, findings }, request, unknown)
  } catch (error) {
    if (!(error instanceof UnknownSource)) throw error
    const detail = unsupported(error)
    const { attribution = 'off' } = request
    const preserving = notPreserved(detail)
    return attribution === 'off' ? preserving : unattributed(preserving, detail, attribution === 'exact')
  }
}

/** @param unknown why the overlays have nothing for attribution */
function attributed(
  preserving: Preserving,
  request: PreserveRequest,
  unknown: UnknownSource | undefined,
): Preserving {
  const { attribution = 'off', platform = 'linux' } = request
  if (attribution === 'off') return preserving
  const isExact = attribution === 'exact'
  if (platform !== 'linux') return unattributed(preserving, 'That needs Linux.', isExact)
  if (unknown !== undefined) return unattributed(preserving, unsupported(unknown), isExact)
  const leaveOut = async (detail: string): Promise<Preserving> =>
    unattributed(await preparePreserving({ ...request, attribution: 'off' }), detail, isExact)
  return { ...preserving, attributing: { isExact, leaveOut } }
}

/** With a finding that says so, which is a warning if attribution was asked for. */
function unattributed(preserving: Preserving, detail: string, isExact: boolean): Preserving {
  const found = finding('not-attributed', 'It is not known which test covers what', { detail })
  const { overlays, findings } = preserving
  return { overlays, findings: [...findings, isExact ? { ...found, severity: 'warning' } : found] }
}

function unsupported(error: UnknownSource): string {
  return `This Go release is not supported: ${error.message}.`
}

/** @returns why they have nothing for attribution, if it was asked for */
async function writeFor(
  { goroot, toolCacheDir, fixedPlace, own, attribution = 'off', platform = 'linux' }: PreserveRequest,
  overlays: Overlays,
): Promise<UnknownSource | undefined> {
  const fixedDirectory = fixedPlace.path
  const attributing = attribution !== 'off' && platform === 'linux'
  const files = [
    { file: overlays.build, own: own.build },
    { file: overlays.tests, own: own.tests },
    { file: overlays.nested, own: own.nested },
    { file: overlays.launcher, own: undefined },
  ]
  return writeOverlays({ goroot, toolCacheDir, fixedDirectory, attributing }, files)
}

/**
 * The result if counters cannot be preserved.
 * @param detail why, as a sentence
 * @param before what was prepared; undefined: nothing
 */
export function notPreserved(detail: string, before?: Preserving): Preserving {
  const title = 'The counters of processes that do not exit normally are not kept'
  const others = before?.findings.filter(({ code }) => code === 'not-attributed') ?? []
  const result = {
    overlays: undefined,
    findings: [finding('not-preserved', title, { detail }), ...others],
  }
  const attributing = before?.attributing
  return attributing === undefined ? result : unattributed(result, detail, attributing.isExact)
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
    preserving,
  )
}
