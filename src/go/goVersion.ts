/** @module Names of Go releases: `1.26.8`, `1.20`, `1.27rc1`, and their order. */
import semver from 'semver'

/** A version as Go writes it after `go`, with the semantic version that gives its order. */
export interface GoVersion {
  /** `1.26.8`, `1.20`, `1.27rc1`. */
  readonly name: string
  /** `1.26.8`, `1.20.0`, `1.27.0-rc.1`; also the name of its folder in a tool cache. */
  readonly semver: string
}

/** Since Go 1.21 the first release of a minor version ends in `.0`, and `1.21` alone is a language version. */
const FIRST_WITH_ZERO_PATCH = 21

/** Go 1.20, the first release that can instrument binaries (`go build -cover`). */
export const FIRST_WITH_COVERAGE = release(1, 20, 0)

/** Go 1.21, the first whose cover tool writes its variables to a file of their own. */
export const FIRST_WITH_VARIABLES_FILE = release(1, 21, 0)

/** Go 1.21, the first that takes the go lines of other files for more than advice. */
export const FIRST_WITH_STRICT_LINES: GoVersion = { name: '1.21', semver: '1.21.0-0' }

/** Go 1.27, the first to split units at blank lines and comments; its release candidates already do. */
export const FIRST_WITH_SPLIT_UNITS: GoVersion = { name: '1.27', semver: '1.27.0-0' }

/** Go 1.27.2, the first to count the statements of split units once (golang/go#80974). */
export const FIRST_COUNTING_SPLIT_UNITS = release(1, 27, 2)

const VERSION = /^(?:go)?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4})|(rc|beta)(\d{1,3}))?$/

/**
 * Parses `1.26.8`, `go1.26.8`, `1.27rc1` or `1.20`; undefined for anything else.
 * From `1.21` on, a version without a patch number is a language version, which sorts before the first release
 * candidate (Go's internal/gover).
 */
export function parseGoVersion(text: string): GoVersion | undefined {
  const [, major, minor, patch, stage, number] = VERSION.exec(text) ?? []
  if (major === undefined || minor === undefined) return undefined
  if (patch !== undefined) return release(Number(major), Number(minor), Number(patch))
  const [start, name] = [`${Number(major)}.${Number(minor)}.0`, `${Number(major)}.${Number(minor)}`]
  if (stage !== undefined && number !== undefined)
    return { name: `${name}${stage}${Number(number)}`, semver: `${start}-${stage}.${Number(number)}` }
  return { name, semver: Number(minor) < FIRST_WITH_ZERO_PATCH ? start : `${start}-0` }
}

/** The release in a tool cache folder called `1.26.8` or `1.27.0-rc.1`; undefined for other names. */
export function versionOfSemver(text: string): GoVersion | undefined {
  const parsed = semver.parse(text)
  if (parsed?.version !== text) return undefined
  const [stage, number] = parsed.prerelease
  if (stage === undefined) return release(parsed.major, parsed.minor, parsed.patch)
  return parseGoVersion(`${parsed.major}.${parsed.minor}${stage}${number ?? ''}`)
}

/** Compares for sorting, oldest first. */
export function compareVersions(left: GoVersion, right: GoVersion): number {
  return semver.compare(left.semver, right.semver)
}

/** The newest of the versions; undefined if there are none. */
export function newest(versions: readonly GoVersion[]): GoVersion | undefined {
  return versions.toSorted(compareVersions).at(-1)
}

/** Whether it is a release: not a release candidate, a beta or a language version. */
export function isStable(version: GoVersion): boolean {
  return semver.prerelease(version.semver) === null
}

/** The minor version: `1.26` for `1.26.8`. */
export function minorOf(version: GoVersion): string {
  return `${semver.major(version.semver)}.${semver.minor(version.semver)}`
}

function release(major: number, minor: number, patch: number): GoVersion {
  const semantic = `${major}.${minor}.${patch}`
  const bare = patch === 0 && major === 1 && minor < FIRST_WITH_ZERO_PATCH
  return { name: bare ? `${major}.${minor}` : semantic, semver: semantic }
}
