/** @module Errors for a Go that cannot be set up. */
import { UserError } from '../../support/errors.js'
import type { InstalledGo } from './installedGo.js'
import type { WantedGo } from './pin.js'
import { type GoVersion, compareVersions, isStable, minorOf } from '../goVersion.js'
import type { VersionRequest } from './versionRequest.js'

/** How many existing versions an error suggests. */
const MAX_SUGGESTIONS = 3

/**
 * The error for a version that does not exist.
 * @param existing all versions, from which the nearest are suggested
 * @param tried why sources failed that were asked for it all the same, a line for each
 */
export function noSuchVersion(
  { request, requestedBy }: WantedGo,
  existing: readonly GoVersion[],
  tried: readonly string[] = [],
): UserError {
  const names = nearestTo(request, existing).map((version) => version.name)
  const headline = `${tried.length === 0 ? 'there is no' : 'no source has'} Go ${request.text}, which ${requestedBy} asks for`
  return new UserError(
    [headline, ...listed(tried)].join('\n'),
    names.length === 0 ? undefined : `The nearest existing versions: ${names.join(', ')}.`,
  )
}

/**
 * The error for a version that no source has or that none could be asked for.
 * @param tried a line for each source
 * @param local the version of the Go on PATH, if the module can be measured with it
 */
export function notAvailable(
  { request, requestedBy }: WantedGo,
  tried: readonly string[],
  local: GoVersion | undefined,
): UserError {
  const sources =
    'Put that Go on PATH or into the tool cache, or allow this machine to reach go.dev or, with Go 1.21 or later on PATH, a module proxy (GOPROXY).'
  return new UserError(
    [`Go ${request.text}, which ${requestedBy} asks for, could not be set up`, ...listed(tried)].join('\n'),
    local === undefined
      ? sources
      : `${sources} Or measure with Go ${local.name} from PATH: go-version: local.`,
  )
}

/** The error for `local` without a Go on PATH, or with one that cannot be changed. */
export function noLocalGo({ requestedBy }: WantedGo, first: InstalledGo | undefined): UserError {
  return new UserError(
    first === undefined
      ? `${requestedBy} asks for the local Go, but there is none on PATH`
      : `${requestedBy} asks for the local Go, but ${first.program} (Go ${first.version.name}) cannot be used: it is not an unmodified release, or it is in the module cache`,
    'Put a release of Go on PATH, or name a version, which is downloaded if need be.',
  )
}

/** The newest releases of the same minor version, the one before it, and the newest of all; only the latter for a range. */
function nearestTo(request: VersionRequest, existing: readonly GoVersion[]): readonly GoVersion[] {
  const sorted = existing.filter(isStable).toSorted((left, right) => compareVersions(right, left))
  const top = sorted.slice(0, 1)
  if (request.kind !== 'exact') return top
  const minor = minorOf(request.version)
  const same = sorted.filter((version) => minorOf(version) === minor).slice(0, MAX_SUGGESTIONS - 1)
  const before = sorted.find((version) => compareVersions(version, request.version) < 0) ?? []
  return [...new Set([...same, before, top].flat())].slice(0, MAX_SUGGESTIONS)
}

function listed(tried: readonly string[]): readonly string[] {
  return tried.map((line) => `- ${line.replaceAll('\n', '\n  ')}`)
}
