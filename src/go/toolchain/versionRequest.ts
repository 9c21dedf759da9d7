/** @module What a user may ask for: one Go, the newest of a range, `stable` or `oldstable`. */
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

export type VersionRequest =
  | { readonly kind: 'exact'; readonly text: string; readonly version: GoVersion }
  /** `range` is in the notation of semantic versions. */
  | { readonly kind: 'range'; readonly text: string; readonly range: string }
  /** The newest release; the newest of the minor version before it. */
  | { readonly kind: 'stable' | 'oldstable'; readonly text: string }

const MINOR = /^(?:go)?(\d{1,4}\.\d{1,4})$/
const RANGE = /^[\d.xX*^~<>=| -]+$/
const ALLOWED =
  'Allowed are a version (1.26.8, 1.27rc1), the newest of a minor version (1.26 or 1.26.x), a range (^1.25, >=1.24 <1.26), stable and oldstable.'

/**
 * Reads a wish as actions/setup-go understands it: `1.25` is the newest 1.25.
 * @param origin what the text was read from, as messages name it: `go-version`
 * @throws UserError for anything else and for what is older than Go 1.20
 */
export function parseVersionRequest(text: string, origin: string): VersionRequest {
  if (text === 'stable' || text === 'oldstable') return { kind: text, text }
  const minor = MINOR.exec(text)?.[1]
  const exact = minor === undefined ? (parseGoVersion(text) ?? semverCandidate(text)) : undefined
  if (exact !== undefined) {
    if (compareVersions(exact, FIRST_WITH_COVERAGE) < 0) throw tooOld(text, origin)
    return { kind: 'exact', text, version: exact }
  }
  const range = minor === undefined ? rangeOf(text) : `${minor}.x`
  if (range === undefined) throw new UserError(`${origin}: "${text}" is no version of Go`, ALLOWED)
  if (!semver.intersects(range, `>=${FIRST_WITH_COVERAGE.semver}`)) throw tooOld(text, origin)
  return { kind: 'range', text, range }
}

/** Whether a version is what was asked for; for `stable` and `oldstable` only a list of all versions can tell. */
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
      return false
  }
}

/** The newest of all existing versions that is what was asked for. */
export function choose(request: VersionRequest, existing: readonly GoVersion[]): GoVersion | undefined {
  if (request.kind === 'exact' || request.kind === 'range')
    return newest(existing.filter((version) => satisfies(version, request)))
  const releases = existing.filter(isStable)
  const stable = newest(releases)
  if (stable === undefined || request.kind === 'stable') return stable
  return newest(releases.filter((version) => semver.lt(version.semver, `${minorOf(stable)}.0`)))
}

/**
 * The same wish without the versions below a minimum; undefined when nothing is left of it. `stable` and `oldstable`
 * stay as they are: what they name is known later.
 */
export function notBefore(request: VersionRequest, minimum: GoVersion): VersionRequest | undefined {
  if (request.kind === 'exact') return compareVersions(request.version, minimum) < 0 ? undefined : request
  if (request.kind !== 'range') return request
  // A language version such as 1.27 lets release candidates build the module, but asks for none.
  const floor = `>=${minimum.semver.replace(/-0$/, '')}`
  const range = request.range
    .split('||')
    .map((part) => `${new semver.Range(part).range} ${floor}`)
    .filter((part) => semver.intersects(part, part))
    .join(' || ')
  return range === '' ? undefined : { ...request, range }
}

/** `1.27.0-rc.1`, as a semantic version writes `1.27rc1`. */
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

function tooOld(text: string, origin: string): UserError {
  return new UserError(
    `${origin}: Go ${text} cannot measure the coverage of built programs: that came with Go 1.20`,
    'Ask for Go 1.20 or later. A module whose go.mod says an older version builds with a newer Go as well.',
  )
}
