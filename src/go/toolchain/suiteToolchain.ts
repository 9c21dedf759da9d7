/**
 * @module GOTOOLCHAIN as the suite sees it. Our own go commands stay with the pinned Go; a nested module whose go.mod
 * needs a newer one gets it inside the suite as it does under plain go test.
 */
import { type GoVersion, compareVersions, parseGoVersion } from '../goVersion.js'
import type { GoLines } from '../packages/module.js'

/** The user's GOTOOLCHAIN: the variable, undefined if it is not set, and what Go makes of it, `go env -w` included. */
export interface UsersToolchain {
  readonly variable: string | undefined
  readonly effective: string
}

/**
 * The value of the variable for the suite: the user's, or undefined to leave it unset. In place of another release that
 * it names, the pinned Go counts: only whether a go.mod can ask for a newer one stays.
 * @param lines of the modules that the suite is run in: if they would select another Go than the pinned one, none is
 * selected inside the suite either
 */
export function suiteToolchain(
  { variable, effective }: UsersToolchain,
  pinned: GoVersion,
  lines: readonly GoLines[],
): string | undefined {
  const [first = '', suffix] = effective.split('+')
  const selects = first === 'auto' || first === 'path' ? first : suffix
  if (selects === undefined || selects === '') return isPinned(first, pinned) ? variable : 'local'
  if (lines.some(({ toolchain }) => isNewer(toolchain, pinned))) return 'local'
  return isPinned(first, pinned) || first === selects ? variable : selects
}

/** Go before 1.21 knows no value. */
function isPinned(value: string, pinned: GoVersion): boolean {
  return value === '' || value === 'local' || value === `go${pinned.name}`
}

function isNewer(toolchain: string | undefined, pinned: GoVersion): boolean {
  const version = toolchain?.startsWith('go') === true ? parseGoVersion(toolchain) : undefined
  return version !== undefined && compareVersions(version, pinned) > 0
}
