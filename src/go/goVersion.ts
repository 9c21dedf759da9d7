/** @module Names of Go releases: `1.26.8`, `1.20`, `1.27rc1`, and their order. */
import semver from 'semver'

/** A version as Go writes it after `go`, with the semantic version that it sorts as. */
export interface GoVersion {
  /** `1.26.8`, `1.20`, `1.27rc1`. */
  readonly name: string
  /** `1.26.8`, `1.20.0`, `1.27.0-rc.1`; the folder's name in a tool cache. */
  readonly semver: string
}

/** From here on the first release of a minor version ends in `.0`, and `1.21` alone names the language only. */
const FIRST_WITH_ZERO_PATCH = 21

/** The first Go that writes coverage data of built programs. */
export const FIRST_WITH_COVERAGE = release(1, 20, 0)

/** The first Go that splits units at blank lines and comments; its release candidates do it, too. */
export const FIRST_WITH_SPLIT_UNITS: GoVersion = { name: '1.27', semver: '1.27.0-0' }

const VERSION = /^(?:go)?(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4})|(rc|beta)(\d{1,3}))?$/

/**
 * Reads `1.26.8`, `go1.26.8`, `1.27rc1` or `1.20`; undefined for anything else.
 * `1.21` and later without a patch number are versions of the language, which come before the first release candidate
 * (Go's internal/gover).
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

/** The release that a folder of a tool cache is named for; undefined for other names. */
export function versionOfSemver(text: string): GoVersion | undefined {
  const parsed = semver.parse(text)
  if (parsed?.version !== text) return undefined
  const [stage, number] = parsed.prerelease
  if (stage === undefined) return release(parsed.major, parsed.minor, parsed.patch)
  return parseGoVersion(`${parsed.major}.${parsed.minor}${stage}${number ?? ''}`)
}

/** Negative, zero or positive, as sort wants it. */
export function compareVersions(left: GoVersion, right: GoVersion): number {
  return semver.compare(left.semver, right.semver)
}

/** The newest of some versions. */
export function newest(versions: readonly GoVersion[]): GoVersion | undefined {
  return versions.toSorted(compareVersions).at(-1)
}

/** Whether it is no release candidate or beta, nor the name of a language version. */
export function isStable(version: GoVersion): boolean {
  return semver.prerelease(version.semver) === null
}

/** `1.26` of `1.26.8`. */
export function minorOf(version: GoVersion): string {
  return `${semver.major(version.semver)}.${semver.minor(version.semver)}`
}

function release(major: number, minor: number, patch: number): GoVersion {
  const semantic = `${major}.${minor}.${patch}`
  const bare = patch === 0 && major === 1 && minor < FIRST_WITH_ZERO_PATCH
  return { name: bare ? `${major}.${minor}` : semantic, semver: semantic }
}
