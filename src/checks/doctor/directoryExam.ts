/** @module Examines a directory as GOCOVERDIR: whether a user can write there, with room, and whether counters are mapped. */
import { realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type User, ownUser } from '../../process/asUser.js'
import { errorCode } from '../../support/errors.js'
import { isThere } from '../../support/files.js'
import { systemReason } from '../../support/systemFault.js'
import { type Access, accessOf } from './access.js'
import { type Examined, unknown, well, wrong } from './examined.js'
import { type Disk, type Mount, diskOf, mountOf } from './mounts.js'

export interface DirectoryRequest {
  /** Absolute: where we find it. */
  readonly path: string
  /** Who should write there; undefined on systems without user ids. */
  readonly user: User | undefined
  readonly platform: NodeJS.Platform
  /** How much a process writes there, in bytes. */
  readonly needed: number
  /** The process as which it is looked at: `self`, or one whose root is `/proc/<pid>/root`. */
  readonly pid: string
  /** What the path begins with that the process does not see; empty for our own. */
  readonly root: string
}

const CODE = 'gocoverdir-unusable'

export async function examineDirectory(request: DirectoryRequest): Promise<readonly Examined[]> {
  const { path, root } = request
  const shown = path.slice(root.length)
  let real: string
  try {
    real = root === '' ? await realpath(path) : path
    if (!(await stat(real)).isDirectory())
      return [wrong('directory', CODE, 'It is not a directory', { evidence: [shown], fix: NAME_ONE })]
  } catch (error) {
    return [await missing(request, shown, error)]
  }
  return examinePlace(request, real, shown)
}

async function examinePlace(
  request: DirectoryRequest,
  real: string,
  shown: string,
): Promise<readonly Examined[]> {
  const { user, root, pid, platform } = request
  const mount = await mountOf(root === '' ? real : shown, pid)
  const where = mount === undefined ? [] : [`${mount.type}, mounted at ${mount.point}`]
  const exists = well('directory', 'exists', where)
  // In the mount namespace of another process nothing is written.
  const access =
    user === undefined ? undefined : await accessOf(real, user, root === '' ? '/' : root, pid === 'self')
  if (access?.code === 'EROFS' || (access?.tried === false && mount?.readOnly === true))
    return [exists, readOnly(shown, mount)]
  const disk = await diskOf(real, platform)
  return [
    exists,
    user === undefined || access === undefined
      ? unknown('writable', 'this system has no user ids to check')
      : writable(user, access, root),
    ...(disk === undefined
      ? [unknown('room', 'the system does not say how much room there is')]
      : [room(request, disk, where), mapped(request, disk, where)]),
  ]
}

const NAME_ONE = 'Set GOCOVERDIR to the absolute path of a directory.'

async function missing({ path, user }: DirectoryRequest, shown: string, error: unknown): Promise<Examined> {
  const code = errorCode(error)
  if (code !== 'ENOENT' && code !== 'ENOTDIR') {
    const evidence = [`${shown}: ${systemReason(error)}`]
    // What we may not search, we cannot write to either.
    if (code === 'EACCES' && user !== undefined && user.uid === ownUser()?.uid)
      return writable(user, { can: false, tried: true, code, reasons: evidence }, '')
    return code === 'EACCES'
      ? unknown('directory', 'it cannot be seen with our own rights', evidence)
      : wrong('directory', CODE, 'It cannot be used', { evidence, fix: NAME_ONE })
  }
  let above = dirname(path)
  while (above !== dirname(above) && !(await isThere(above))) above = dirname(above)
  return wrong('directory', CODE, 'It does not exist', {
    detail: 'Go does not create GOCOVERDIR: processes print an error and write nothing.',
    fix: `Create it before the binary starts (mkdir -p ${shown}). In a container, mount a volume there.`,
    evidence: [
      `${shown}: the nearest directory above it that exists is ${above.slice(path.length - shown.length) || '/'}`,
    ],
  })
}

function readOnly(shown: string, mount: Mount | undefined): Examined {
  return wrong('writable', CODE, 'It is on a file system that is mounted read-only', {
    detail: 'Processes print an error and leave no counters.',
    fix: 'Mount a volume there that can be written to (an emptyDir, a named volume, a bind mount without ro); the rest of the root file system can stay read-only.',
    evidence: mount === undefined ? [shown] : [`${mount.type}, mounted read-only at ${mount.point}`],
  })
}

function writable({ uid, gid }: User, { can, tried, code, reasons }: Access, root: string): Examined {
  if (can) return well('writable', `user id ${uid} can write there`, tried ? [] : ['by its owner and mode'])
  const evidence = reasons.map((line) => line.replace(root, ''))
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return wrong('writable', 'data-directory-full', 'There is no room to write there', { evidence })
  return wrong('writable', CODE, `User id ${uid} cannot write there`, {
    detail: 'Processes of that user print an error and leave no counters.',
    fix: `Make it writable for that user: chmod 777, or chown ${uid}:${gid}; docker run --user "$(id -u):$(id -g)" for a directory of yours; an emptyDir with fsGroup in Kubernetes.`,
    evidence,
  })
}

function room({ needed }: DirectoryRequest, { free, hasFiles }: Disk, where: readonly string[]): Examined {
  if (!hasFiles)
    return wrong('room', 'data-directory-full', 'No more files can be made there', {
      detail: 'The file system has no free inodes.',
      evidence: where,
    })
  if (free < needed)
    return wrong('room', 'data-directory-full', 'There is too little room for the counters of a process', {
      evidence: [...where, `${sizeText(free)} are free; a process needs about ${sizeText(needed)}`],
    })
  return well('room', Number.isFinite(free) ? `${sizeText(free)} are free` : 'there is room')
}

/** Rounded, with more than two digits only up to 9999. */
function sizeText(bytes: number): string {
  const units = ['KiB', 'MiB', 'GiB', 'TiB']
  let [size, unit] = [Math.ceil(bytes / 1024), 0]
  for (; size >= 10_000 && unit < units.length - 1; unit++) size = Math.round(size / 1024)
  return `${size} ${units[unit] ?? ''}`
}

function mapped({ platform }: DirectoryRequest, { isMapped }: Disk, where: readonly string[]): Examined {
  if (isMapped) return well('mapped', 'counters of preserving binaries are mapped')
  const title =
    platform === 'linux' ? 'Counters are not mapped on this file system' : 'Counters are mapped on Linux only'
  return wrong('mapped', 'counters-not-mapped', title, { evidence: where })
}
