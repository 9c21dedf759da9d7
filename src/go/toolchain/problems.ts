/** @module The errors for a Go that cannot be set up. */
import { UserError } from '../../errors.js'
import type { WantedGo } from '../pin.js'
import { type GoVersion, compareVersions, isStable, minorOf, newest } from '../version.js'
import type { VersionRequest } from '../versionRequest.js'

/** How many existing versions an error names. */
const NAMED_VERSIONS = 3

/** There is no such version. `tried` is what the sources said, where that is no more than a guess. */
export function noSuchVersion(
  request: VersionRequest,
  requestedBy: string,
  nearest: readonly GoVersion[],
  tried: readonly string[] = [],
): UserError {
  const names = nearest.map((version) => version.name).join(', ')
  return new UserError(
    [`there is no Go ${request.text}, which ${requestedBy} asks for`, ...listed(tried)].join('\n'),
    names === '' ? undefined : `The nearest that exist: ${names}.`,
  )
}

/** No source has it, or none can be reached. */
export function notToBeHad(wanted: WantedGo, tried: readonly string[]): UserError {
  return new UserError(
    [
      `Go ${wanted.request.text}, which ${wanted.requestedBy} asks for, could not be had`,
      ...listed(tried),
    ].join('\n'),
    'Put that Go on PATH or into the tool cache, or let this machine reach go.dev or, with Go 1.21 or later on PATH, a module proxy (GOPROXY).',
  )
}

/** The newest of the same minor version, then those of its neighbours; the newest of all for everything else. */
export function nearestTo(request: VersionRequest, existing: readonly GoVersion[]): readonly GoVersion[] {
  const releases = existing.filter(isStable)
  const top = newest(releases)
  if (top === undefined) return []
  if (request.kind !== 'exact') return [top]
  const sorted = releases.toSorted((left, right) => compareVersions(right, left))
  const minor = minorOf(request.version)
  const same = sorted.filter((version) => minorOf(version) === minor).slice(0, NAMED_VERSIONS - 1)
  const before = sorted.find((version) => compareVersions(version, request.version) < 0)
  const near = [...same, before, top].filter((version) => version !== undefined)
  return [...new Set(near)].slice(0, NAMED_VERSIONS)
}

function listed(tried: readonly string[]): readonly string[] {
  return tried.map((line) => `- ${line.replaceAll('\n', '\n  ')}`)
}
