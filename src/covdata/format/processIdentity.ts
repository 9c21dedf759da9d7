/**
 * @module Which process wrote a counter data file. Binaries built with `preserve` say so in the file's argument table
 * (preserve/coverage_hooks.go); Go's own readers ignore keys that they do not know.
 */

/** Together with the process id, this identifies a process even when ids are reused. */
export interface ProcessIdentity {
  /** When the process started, in nanoseconds since 1970. */
  readonly started: bigint
  /** How often it had cleared its counters (coverage.ClearCounters); they count from the last time on. */
  readonly clears: bigint
}

/** A binary, a test process, or a test binary that stands in for a binary (testscript). */
export type ProcessKind = 'binary' | 'test' | 'stand-in'

/** The identity that a counter data file gives. */
export interface WrittenIdentity extends ProcessIdentity {
  /** The process ended normally and wrote the file as it did. Never set in files that a test binary writes. */
  readonly atEnd: boolean
  /** The process had no GOCOVERDIR, or one of its own: Go alone would have written nothing to the directory of the run. */
  readonly fixed: boolean
  /** What it was. A test binary that a test starts as if it were a program runs no tests. */
  readonly kind: ProcessKind
}

/** The key of the identity in a counter data file's argument table. */
export const IDENTITY_KEY = 'covlive'

/**
 * Parses the value of IDENTITY_KEY.
 * @returns undefined when there is none: plain Go wrote the file, or a merge did
 */
export function parseIdentity(text: string | undefined): WrittenIdentity | undefined {
  const [, started, clears, end, fixed, kind = ''] =
    /^(\d{1,20})\.(\d{1,20})(\.end)?(\.fixed)?(\.test|\.standin)?$/.exec(text ?? '') ?? []
  if (started === undefined || clears === undefined) return undefined
  return {
    started: BigInt(started),
    clears: BigInt(clears),
    atEnd: end !== undefined,
    fixed: fixed !== undefined,
    kind: kind === '.test' ? 'test' : kind === '.standin' ? 'stand-in' : 'binary',
  }
}

const KIND_TEXTS: Readonly<Record<ProcessKind, string>> = {
  binary: '',
  test: '.test',
  'stand-in': '.standin',
}

/** The value of IDENTITY_KEY: `<started>.<clears>`, then `.end`, `.fixed`, and `.test` or `.standin` if they apply. */
export function identityText({ started, clears, atEnd, fixed, kind }: WrittenIdentity): string {
  return `${started}.${clears}${atEnd ? '.end' : ''}${fixed ? '.fixed' : ''}${KIND_TEXTS[kind]}`
}
