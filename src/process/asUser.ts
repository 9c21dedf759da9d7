/** @module Doing something with the rights of another user of this machine. */

/** A user with the groups that decide what it may do. */
export interface User {
  readonly uid: number
  readonly gid: number
  /** Further groups. */
  readonly groups: readonly number[]
}

/** The user that we are; undefined on Windows, which has no such ids. */
export function ownUser(): User | undefined {
  const [uid, gid] = [process.geteuid?.(), process.getegid?.()]
  if (uid === undefined || gid === undefined) return undefined
  return { uid, gid, groups: process.getgroups?.() ?? [] }
}

/** Whether `asUser` can become that user. Root in a container may not be able to. */
export function canBecome(user: User): boolean {
  const own = process.geteuid?.()
  if (own === user.uid) return true
  if (own !== 0) return false
  try {
    return asUser(user, () => process.geteuid?.() === user.uid)
  } catch {
    return false
  }
}

/**
 * Does something as another user. Only root can be another one.
 * @param work must be synchronous: the rights are those of the whole process
 */
export function asUser<T>(user: User, work: () => T): T {
  const own = ownUser()
  const { setgroups, setegid, seteuid } = process
  const isOwn = own === undefined || own.uid === user.uid
  if (isOwn || setgroups === undefined || setegid === undefined || seteuid === undefined) return work()
  try {
    setgroups([...user.groups])
    setegid(user.gid)
    seteuid(user.uid)
    return work()
  } finally {
    seteuid(own.uid)
    setegid(own.gid)
    setgroups([...own.groups])
  }
}
