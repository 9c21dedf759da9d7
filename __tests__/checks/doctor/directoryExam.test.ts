/** Real directories on real file systems, as GOCOVERDIR of several users. */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mayUse } from '../../../src/checks/doctor/access.js'
import { type DirectoryRequest, examineDirectory } from '../../../src/checks/doctor/directoryExam.js'
import { parseMounts } from '../../../src/checks/doctor/mounts.js'
import { ownUser } from '../../../src/process/asUser.js'
import { onDisk } from '../../helpers/smallDisk.js'
import { onlyWhere } from '../../helpers/onlyWhere.js'

const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const { it: asRoot } = onlyWhere(isRoot, 'only root on Linux can mount disks and become another user')
const OTHER = { uid: 10001, gid: 10001, groups: [] }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'))
  await chmod(folder, 0o755)
})
afterAll(() => rm(folder, { recursive: true }))

/** `writable: problem User id 10001 cannot write there`. */
async function said(path: string, rest: Partial<DirectoryRequest> = {}): Promise<readonly string[]> {
  const request = { path, user: ownUser(), platform: process.platform, needed: 65536, pid: 'self', root: '' }
  const checks = await examineDirectory({ ...request, ...rest })
  return checks
    .filter(({ state }) => state !== 'ok')
    .map(({ check, finding, title }) => `${check}: ${finding?.code ?? 'unknown'}: ${title}`)
}

it('finds nothing wrong with a directory of ours, and leaves nothing there', async () => {
  const path = join(folder, 'fine')
  await mkdir(path)
  expect((await said(path)).filter((line) => !line.includes('counters-not-mapped'))).toEqual([])
  expect(await readdir(path)).toEqual([])
})

it('says that a directory does not exist, and which one above it does', async () => {
  const checks = await examineDirectory({
    path: join(folder, 'a', 'b'),
    user: ownUser(),
    platform: process.platform,
    needed: 0,
    pid: 'self',
    root: '',
  })
  expect(checks).toMatchObject([
    {
      state: 'problem',
      title: 'It does not exist',
      evidence: [`${join(folder, 'a', 'b')}: the nearest directory above it that exists is ${folder}`],
      finding: { code: 'gocoverdir-unusable' },
    },
  ])
})

it('says that a file is no directory', async () => {
  const path = join(folder, 'file')
  await writeFile(path, '')
  expect(await said(path)).toEqual(['directory: gocoverdir-unusable: It is not a directory'])
})

describe('another user', () => {
  asRoot('cannot write to a directory of ours', async () => {
    const path = await mkdtemp(join(folder, 'ours-'))
    expect(await said(path, { user: OTHER })).toEqual([
      'writable: gocoverdir-unusable: User id 10001 cannot write there',
    ])
    await chmod(path, 0o1777)
    expect(await said(path, { user: OTHER })).toEqual([])
  })

  asRoot('cannot reach a directory below one that it may not search', async () => {
    const above = await mkdtemp(join(folder, 'above-'))
    const path = join(above, 'cov')
    await mkdir(path)
    await chmod(path, 0o1777)
    const request = { path, user: OTHER, platform: process.platform, needed: 0, pid: 'self', root: '' }
    const checks = await examineDirectory(request)
    expect(checks.find(({ check }) => check === 'writable')?.evidence).toEqual([
      `${above} belongs to user id 0 and group id 0, and has the mode 0700`,
    ])
  })

  asRoot('who asks about a directory that it may not search cannot write there', async () => {
    const above = await mkdtemp(join(folder, 'closed-'))
    await said(above)
    process.seteuid?.(10002)
    try {
      expect(await said(above, { user: ownUser() })).toEqual([
        'writable: gocoverdir-unusable: User id 10002 cannot write there',
      ])
      expect(await said(join(above, 'cov'), { user: ownUser() })).toEqual([
        'writable: gocoverdir-unusable: User id 10002 cannot write there',
      ])
      expect(await said(join(above, 'cov'), { user: OTHER })).toEqual([
        'directory: unknown: it cannot be seen with our own rights',
      ])
    } finally {
      process.seteuid?.(0)
    }
  })

  it('is judged by owner, group and mode where we cannot become it', () => {
    const stats = { uid: 1, gid: 2, mode: 0o40730 }
    const user = { uid: 5, gid: 5, groups: [] }
    expect(mayUse(stats, user, 2)).toBe(false)
    expect(mayUse(stats, { ...user, groups: [2] }, 3)).toBe(true)
    expect(mayUse(stats, { ...user, uid: 1 }, 7)).toBe(true)
    expect(mayUse({ ...stats, mode: 0 }, { ...user, uid: 0 }, 7)).toBe(true)
  })
})

describe('a file system', () => {
  asRoot('that is mounted read-only is said to be so', () =>
    onDisk(join(folder, 'read-only'), 'ro', async () => {
      expect(await said(join(folder, 'read-only'))).toEqual([
        'writable: gocoverdir-unusable: It is on a file system that is mounted read-only',
      ])
    }),
  )

  asRoot('with too little room is said to be full', () =>
    onDisk(join(folder, 'full'), 'size=64k', async () => {
      const path = join(folder, 'full')
      await writeFile(join(path, 'most'), Buffer.alloc(32 * 1024))
      expect(await said(path)).toEqual([
        'room: data-directory-full: There is too little room for the counters of a process',
      ])
      await writeFile(join(path, 'rest'), Buffer.alloc(32 * 1024))
      expect((await said(path))[0]).toBe('writable: data-directory-full: There is no room to write there')
    }),
  )

  asRoot('without room for more files is said to be full', () =>
    onDisk(join(folder, 'inodes'), 'nr_inodes=1', async () => {
      expect(await said(join(folder, 'inodes'))).toContain(
        'room: data-directory-full: No more files can be made there',
      )
    }),
  )

  asRoot('on which counters are not mapped is named', async () => {
    const path = join(folder, 'ramfs')
    await mkdir(path)
    execFileSync('mount', ['-t', 'ramfs', 'none', path])
    try {
      expect(await said(path)).toEqual([
        'mapped: counters-not-mapped: Counters are not mapped on this file system',
      ])
    } finally {
      execFileSync('umount', ['-l', path])
    }
  })

  it('is found in mountinfo, also if its path has blanks', () => {
    const text = [
      '22 27 0:21 / / rw,relatime shared:1 - ext4 /dev/vda rw',
      '28 27 0:25 / /mnt/a\\040b ro,nosuid - fuse.sshfs host: rw,user_id=0',
      '29 27 0:25 / /cov rw - 9p share ro,trans=virtio',
    ].join('\n')
    expect(parseMounts(text)).toEqual([
      { point: '/', type: 'ext4', readOnly: false },
      { point: '/mnt/a b', type: 'fuse.sshfs', readOnly: true },
      { point: '/cov', type: '9p', readOnly: true },
    ])
  })
})
