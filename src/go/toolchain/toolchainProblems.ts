/** @module The errors for a Go that cannot be set up. */
import { UserError } from '../../support/errors.js'
import type { WantedGo } from './pin.js'
import { type GoVersion, compareVersions, isStable, minorOf } from '../goVersion.js'
import type { VersionRequest } from './versionRequest.js'

/** How many existing versions an error names. */
const NAMED_VERSIONS = 3

/** There is no such version among those that exist; `tried` is what sources said that were asked for it all the same. */
export function noSuchVersion(
  { request, requestedBy }: WantedGo,
  existing: readonly GoVersion[],
  tried: readonly string[] = [],
): UserError {
  const names = nearestTo(request, existing).map((version) => version.name)
  const headline = `${tried.length === 0 ? 'there is no' : 'no source has a'} Go ${request.text}, which ${requestedBy} asks for`
  return new UserError(
    [headline, ...listed(tried)].join('\n'),
    names.length === 0 ? undefined : `The nearest that exist: ${names.join(', ')}.`,
  )
}

/** No source has it, or none can be reached. */
export function notToBeHad({ request, requestedBy }: WantedGo, tried: readonly string[]): UserError {
  return new UserError(
    [`Go ${request.text}, which ${requestedBy} asks for, could not be had`, ...listed(tried)].join('\n'),
    'Put that Go on PATH or into the tool cache, or let this machine reach go.dev or, with Go 1.21 or later on PATH, a module proxy (GOPROXY).',
  )
}

/** The newest of the same minor version, the one before, and the newest of all; that alone for what is no version. */
export function nearestTo(request: VersionRequest, existing: readonly GoVersion[]): readonly GoVersion[] {
  const sorted = existing.filter(isStable).toSorted((left, right) => compareVersions(right, left))
  const top = sorted.slice(0, 1)
  if (request.kind !== 'exact') return top
  const minor = minorOf(request.version)
  const same = sorted.filter((version) => minorOf(version) === minor).slice(0, NAMED_VERSIONS - 1)
  const before = sorted.find((version) => compareVersions(version, request.version) < 0) ?? []
  return [...new Set([...same, before, top].flat())].slice(0, NAMED_VERSIONS)
}

function listed(tried: readonly string[]): readonly string[] {
  return tried.map((line) => `- ${line.replaceAll('\n', '\n  ')}`)
}
