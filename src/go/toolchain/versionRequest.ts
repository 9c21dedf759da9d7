/** @module The Go that a user may request: one version, the newest of a range, `stable`, `oldstable` or `local`. */
import semver from 'semver'
import { UserError } from '../../support/errors.js'
import {
  FIRST_WITH_COVERAGE,
  type GoVersion,
  compareVersions,
  isStable,
  minorOf,
  newest,
  parseGoVersion,
} from '../goVersion.js'

/** A request, with its text as it was written. */
export type VersionRequest =
  | { readonly kind: 'exact'; readonly text: string; readonly version: GoVersion }
  /** `range` is a range of semantic versions. */
  | { readonly kind: 'range'; readonly text: string; readonly range: string }
  /** The newest release; the newest release of the previous minor version. */
  | { readonly kind: 'stable' | 'oldstable'; readonly text: string }
  /** The first Go on PATH, whichever it is. */
  | { readonly kind: 'local'; readonly text: string }

const MINOR = /^(?:go)?(\d{1,4}\.\d{1,4})$/
const RANGE = /^[\d.xX*^~<>=| -]+$/
const ALLOWED =
  'Use a version (1.26.8, 1.27rc1), the newest of a minor version (1.26 or 1.26.x), a range (^1.25, >=1.24 <1.26), stable, oldstable, or local for the Go on PATH.'

/**
 * Parses a request as actions/setup-go does: `1.25` is the newest 1.25 release.
 * @param origin where the text comes from, for messages: `go-version`
 * @throws UserError for any other text, and for a Go before 1.20
 */
export function parseVersionRequest(text: string, origin: string): VersionRequest {
  if (text === 'stable' || text === 'oldstable' || text === 'local') return { kind: text, text }
  const minor = MINOR.exec(text)?.[1]
  const exact = minor === undefined ? (parseGoVersion(text) ?? semverCandidate(text)) : undefined
  if (exact !== undefined) {
    if (compareVersions(exact, FIRST_WITH_COVERAGE) < 0) throw tooOld(text, origin)
    return { kind: 'exact', text, version: exact }
  }
  const range = minor === undefined ? rangeOf(text) : `${minor}.x`
  if (range === undefined) throw new UserError(`${origin}: "${text}" is not a Go version`, ALLOWED)
  if (!semver.intersects(range, `>=${FIRST_WITH_COVERAGE.semver}`)) throw tooOld(text, origin)
  return { kind: 'range', text, range }
}

/** Whether a version satisfies the request; false for `stable` and `oldstable`, which need a list of all versions, and for `local`. */
export function satisfies(version: GoVersion, request: VersionRequest): boolean {
  switch (request.kind) {
    case 'exact':
      return compareVersions(version, request.version) === 0
    case 'range':
      return (
        compareVersions(version, FIRST_WITH_COVERAGE) >= 0 && semver.satisfies(version.semver, request.range)
      )
    case 'stable':
    case 'oldstable':
    case 'local':
      return false
  }
}

/** The newest of the existing versions that satisfies the request; undefined if there is none, and for `local`. */
export function choose(request: VersionRequest, existing: readonly GoVersion[]): GoVersion | undefined {
  if (request.kind === 'exact' || request.kind === 'range')
    return newest(existing.filter((version) => satisfies(version, request)))
  if (request.kind === 'local') return undefined
  const releases = existing.filter(isStable)
  const stable = newest(releases)
  if (stable === undefined || request.kind === 'stable') return stable
  return newest(releases.filter((version) => semver.lt(version.semver, `${minorOf(stable)}.0`)))
}

/**
 * The request without versions below a minimum; undefined if none is left. `stable`, `oldstable` and `local` are
 * returned unchanged, as what they mean is known only later.
 */
export function notBefore(request: VersionRequest, minimum: GoVersion): VersionRequest | undefined {
  if (request.kind === 'exact') return compareVersions(request.version, minimum) < 0 ? undefined : request
  if (request.kind !== 'range') return request
  // A language version such as 1.27 allows release candidates, but does not request them.
  const floor = `>=${minimum.semver.replace(/-0$/, '')}`
  const range = request.range
    .split('||')
    .map((part) => `${new semver.Range(part).range} ${floor}`)
    .filter((part) => semver.intersects(part, part))
    .join(' || ')
  return range === '' ? undefined : { ...request, range }
}

/** Parses `1.27.0-rc.1`, the semantic version of `1.27rc1`. */
function semverCandidate(text: string): GoVersion | undefined {
  const [, minor, stage, number] = /^(\d{1,4}\.\d{1,4})\.0-(rc|beta)\.(\d{1,3})$/.exec(text) ?? []
  if (minor === undefined || stage === undefined || number === undefined) return undefined
  return parseGoVersion(`${minor}${stage}${number}`)
}

function rangeOf(text: string): string | undefined {
  const plain = text.replace(/(\d+\.\d+)(rc|beta)(\d+)/g, (whole) => parseGoVersion(whole)?.semver ?? whole)
  const shape = plain.replace(/-(?:rc|beta)\.\d+/g, '')
  if (!RANGE.test(shape) || !/\d/.test(shape)) return undefined
  return semver.validRange(plain) === null ? undefined : plain
}

/** The error for a Go that cannot measure binaries. */
export function tooOld(text: string, origin: string): UserError {
  return new UserError(
    `${origin}: Go ${text} cannot measure the coverage of binaries, which needs Go 1.20`,
    'Ask for Go 1.20 or later. It also builds modules whose go.mod names an older version.',
  )
}
