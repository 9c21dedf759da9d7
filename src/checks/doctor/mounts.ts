/** @module Which file system a directory is on, and what of it matters to counters. */
import { statfs } from 'node:fs/promises'
import { readProc } from '../../support/files.js'

/** A line of proc(5) mountinfo. */
export interface Mount {
  readonly point: string
  /** `ext4`, `9p`, `fuse.sshfs`. */
  readonly type: string
  readonly readOnly: boolean
}

/** Blanks, tabs, line ends and backslashes are octal numbers. */
const ESCAPED = /\\([0-7]{3})/g

/** The mounts, in the order in which they were made: of two at the same place, the last one is seen. */
export function parseMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [fields = '', rest = ''] = line.split(' - ')
    const [, , , , point, options = ''] = fields.split(' ')
    const [type, , superOptions = ''] = rest.split(' ')
    if (point === undefined || type === undefined || type === '') return []
    const flags = [...options.split(','), ...superOptions.split(',')]
    const unescaped = point.replace(ESCAPED, (_, digits: string) => String.fromCharCode(parseInt(digits, 8)))
    return [{ point: unescaped, type, readOnly: flags.includes('ro') }]
  })
}

/**
 * The mount that a path is on, as a process sees it.
 * @param path absolute, without links
 * @param pid of the process, or `self`
 * @returns undefined where there is no /proc
 */
export async function mountOf(path: string, pid: string): Promise<Mount | undefined> {
  const mounts = parseMounts(await readProc(`${pid}/mountinfo`))
  const above = mounts.filter(({ point }) => point === '/' || path === point || path.startsWith(`${point}/`))
  return above.reduce<Mount | undefined>(
    (longest, mount) =>
      longest === undefined || mount.point.length >= longest.point.length ? mount : longest,
    undefined,
  )
}

export interface Disk {
  /** Whether counters are mapped there; on other systems than Linux they never are. */
  readonly isMapped: boolean
  /** In bytes, for users other than root. */
  readonly free: number
  /** Whether another file can be made. */
  readonly hasFiles: boolean
}

/** As `isReliable` in preserve/runtime_os_linux.go has them: ext2 to ext4, xfs, tmpfs. */
const MAPPED = [0xef53, 0x58465342, 0x01021994]
/** The root of a container. It has the number of files of the file system below it, which is none on btrfs. */
const OVERLAYFS = 0x794c7630

/** @returns undefined if the system does not say */
export async function diskOf(path: string, platform: NodeJS.Platform): Promise<Disk | undefined> {
  const stats = await statfs(path).catch(() => undefined)
  if (stats === undefined) return undefined
  const { type, files, ffree, bsize, bavail, blocks } = stats
  return {
    isMapped: platform === 'linux' && (MAPPED.includes(type) || (type === OVERLAYFS && files > 0)),
    // An unlimited tmpfs has no blocks.
    free: blocks === 0 ? Infinity : bavail * bsize,
    hasFiles: files === 0 || ffree > 0,
  }
}
