/** @module Whether a user can write to a directory: by trying it, or else by owners and modes. */
import { type Stats, rmSync, writeFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type User, asUser, canBecome } from '../../process/asUser.js'
import { errorCode } from '../../support/errors.js'
import { permissionsText } from '../../support/permissions.js'
import { systemReason } from '../../support/systemFault.js'

export interface Access {
  readonly can: boolean
  /** Whether it was tried, as that user; otherwise owners and modes say so. */
  readonly tried: boolean
  /** The code of the system's error, such as `EROFS`. */
  readonly code?: string
  readonly reasons: readonly string[]
}

/** Large enough to need a block of its own. */
const PROBE_BYTES = 4096
const SEARCH = 1
const WRITE = 2

/**
 * Writes a file as the user, and removes it. Where we cannot become the user, owners and modes decide.
 * @param directory absolute, without links
 * @param top where the user's own root is: directories above it do not matter
 * @param tries false: nothing is written, and owners and modes decide
 */
export async function accessOf(directory: string, user: User, top: string, tries: boolean): Promise<Access> {
  const reasons = await reasonsAgainst(directory, user, top)
  if (!tries || !canBecome(user)) return { can: reasons.length === 0, tried: false, reasons }
  const probe = join(directory, `.go-integration-coverage-${process.pid}.probe`)
  try {
    asUser(user, () => {
      writeFileSync(probe, Buffer.alloc(PROBE_BYTES, 1), { flag: 'wx' })
    })
    return { can: true, tried: true, reasons: [] }
  } catch (error) {
    return {
      can: false,
      tried: true,
      code: errorCode(error) ?? '',
      reasons: reasons.length > 0 ? reasons : [`${directory}: ${systemReason(error)}`],
    }
  } finally {
    remove(probe)
  }
}

function remove(probe: string): void {
  try {
    rmSync(probe, { force: true })
  } catch {
    // What we may not search has no file of ours.
  }
}

/** The directories on the way that the user may not search, and the last one if it may not write there. */
async function reasonsAgainst(directory: string, user: User, top: string): Promise<readonly string[]> {
  const reasons: string[] = []
  for (let path = directory; ; path = dirname(path)) {
    const stats = await stat(path).catch(() => undefined)
    const wanted = path === directory ? SEARCH | WRITE : SEARCH
    if (stats !== undefined && !mayUse(stats, user, wanted)) reasons.unshift(modeText(path, stats))
    if (path === top || path === dirname(path)) return reasons
  }
}

/** @param wanted bits of one digit of a mode */
export function mayUse(
  { uid, gid, mode }: Pick<Stats, 'uid' | 'gid' | 'mode'>,
  user: User,
  wanted: number,
): boolean {
  if (user.uid === 0) return true
  const isOfGroup = gid === user.gid || user.groups.includes(gid)
  const shift = uid === user.uid ? 6 : isOfGroup ? 3 : 0
  return ((mode >> shift) & wanted) === wanted
}

function modeText(path: string, { uid, gid, mode }: Pick<Stats, 'uid' | 'gid' | 'mode'>): string {
  return `${path} belongs to user id ${uid} and group id ${gid}, and has the mode ${permissionsText(mode)}`
}
