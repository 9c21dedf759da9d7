/**
 * @module Which process wrote a counter data file. Programs that keep their counters say so among the arguments
 * (preserve/coverage_hooks.go); Go's own readers pass over keys that they do not know.
 */

/** With its id it tells a process from all others, also from those that had the same id. */
export interface ProcessIdentity {
  /** When it began, in nanoseconds since 1970. */
  readonly started: bigint
  /** How often it had cleared its counters (coverage.ClearCounters): they count since then. */
  readonly clears: bigint
}

/** What a counter data file says. */
export interface WrittenIdentity extends ProcessIdentity {
  /** Written at the end of the process, which came by itself; files that a test binary writes do not say so. */
  readonly atEnd: boolean
  /** The process had no GOCOVERDIR: Go alone would have written nothing. */
  readonly fixed: boolean
}

export const IDENTITY_KEY = 'covlive'

/** @returns undefined for what is none: the program is as Go builds it, or the file is of a merge */
export function parseIdentity(text: string | undefined): WrittenIdentity | undefined {
  const [, started, clears, end, fixed] = /^(\d{1,20})\.(\d{1,20})(\.end)?(\.fixed)?$/.exec(text ?? '') ?? []
  if (started === undefined || clears === undefined) return undefined
  return {
    started: BigInt(started),
    clears: BigInt(clears),
    atEnd: end !== undefined,
    fixed: fixed !== undefined,
  }
}

export function identityText({ started, clears, atEnd, fixed }: WrittenIdentity): string {
  return `${started}.${clears}${atEnd ? '.end' : ''}${fixed ? '.fixed' : ''}`
}
