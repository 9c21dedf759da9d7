/**
 * @module Little memory, few descriptors, unwritable directories and full disks: a preserved binary does what one that Go measures
 * does, and keeps what can be kept.
 */
import { chmod, chown, cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { notHere } from '../helpers/onlyWhere.js'
import {
  type Ended,
  type Kept,
  type Kind,
  buildKinds,
  canRun,
  keptIn,
  runProgram,
} from '../helpers/preservedBinaries.js'
import type { GoVersionName } from '../helpers/toolchains.js'

/**
 * Runs a binary with a disk of 64 pages, some of them free, and copies the data on it to a place outside. Arguments: binary, free
 * pages, act, copy.
 */
const SMALL_DISK = `
set -e
disk=$(mktemp -d)
mount -t tmpfs -o size=256k none "$disk"
mkdir "$disk/data"
dd if=/dev/zero of="$disk/ballast" bs=4096 count=$((64 - $2)) 2>/dev/null
set +e
( GOCOVERDIR="$disk/data" exec "$1" "$3" "$disk/filler" )
code=$?
set -e
cp "$disk"/data/* "$4"
umount "$disk"
rmdir "$disk"
exit $code
`

let root: string
let disks: boolean

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'preserve-limits-'))
  // So that another user can enter it.
  await chmod(root, 0o755)
  disks = await canRun('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k none /mnt'])
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

/** The tests for one Go release. */
export function keepsToLimits(version: GoVersionName): void {
  let binaries: Readonly<Record<Kind, string>>
  beforeAll(async () => {
    binaries = await buildKinds({ version, directory: join(root, version) })
  })

  async function dataDirectory(): Promise<string> {
    const data = await mkdtemp(join(root, 'data-'))
    await chmod(data, 0o755)
    return data
  }

  /** @param command for a shell, with the binary as "$@" */
  async function runIn(command: string, kind: Kind, data: string, act = 'return'): Promise<Ended> {
    const env = { PATH: process.env.PATH, GOCOVERDIR: data }
    const ended = await runProgram('sh', ['-c', command, 'sh', binaries[kind], act], { env })
    return { ...ended, stderr: ended.stderr.replaceAll(data, 'DATA') }
  }

  async function runs(limit: string, kind: Kind, act: string): Promise<boolean> {
    const data = await dataDirectory()
    // How much a run needs depends on the number of its threads: what counts is what most runs need.
    let good = 0
    for (let i = 0; i < 7; i++)
      if ((await runIn(`ulimit ${limit}; exec "$@"`, kind, data, act)).code === 0) good++
    await rm(data, { recursive: true })
    return good >= 5
  }

  async function leastLimit(flag: string, kind: Kind, act: string): Promise<number> {
    let [no, yes] = [1, 4 << 20]
    expect(await runs(`${flag} ${yes}`, kind, act)).toBe(true)
    while (yes - no > 1) {
      const middle = (yes + no) >> 1
      if (await runs(`${flag} ${middle}`, kind, act)) yes = middle
      else no = middle
    }
    return yes
  }

  it('needs hardly more address space than a plain one', async () => {
    const cover = await leastLimit('-v', 'cover', 'return')
    // The counters, a page, and what threads need that happen to exist.
    const enough = cover + 1024
    expect(await runs(`-v ${enough}`, 'preserved', 'return')).toBe(true)
    const data = await dataDirectory()
    for (let i = 0; i < 7; i++)
      await runIn(`ulimit -v ${enough}; exec "$@"`, 'preserved', data, 'kill itself')
    expect((await keptIn(data)).work).toBeGreaterThanOrEqual(3000)
  })

  it('needs no more data memory than a plain one', async () => {
    for (let spare = 1024; spare <= 64 * 1024; spare *= 4) {
      const limit = `ulimit -d ${32 * 1024 + spare}; exec "$@"`
      const data = await dataDirectory()
      const preserved = await runIn(limit, 'preserved', data, 'large')
      const cover = await runIn(limit, 'cover', await dataDirectory(), 'large')
      expect([preserved.code, preserved.stdout]).toEqual([cover.code, cover.stdout])
    }
  })

  it.each([0, 1, 2, 4, 8, 15, 16, 17, 64])('runs with a file size limit of %d blocks', async (blocks) => {
    const limit = `ulimit -f ${blocks}; exec "$@"`
    const data = await dataDirectory()
    const preserved = await runIn(limit, 'preserved', data)
    expect(preserved).toEqual(await runIn(limit, 'cover', await dataDirectory()))
    expect(preserved).toMatchObject({ code: 0, stdout: 'done\n' })
    const crashed = await runIn(limit, 'preserved', data, 'panic')
    expect(crashed).toMatchObject({ code: 2, signal: null })
    // Two pages are 16 blocks, or more if pages are larger.
    if (blocks === 64) expect((await keptIn(data)).work).toBe(2000)
  })

  it.each([3, 4, 5, 6, 7, 8])('runs with %d descriptors', async (descriptors) => {
    const limit = `ulimit -n ${descriptors}; exec "$@"`
    const data = await dataDirectory()
    const preserved = await runIn(limit, 'preserved', data)
    const cover = await runIn(limit, 'cover', await dataDirectory())
    // With too few descriptors Go itself gives up with a stack.
    const shown = ({ stderr, ...rest }: Ended): unknown => ({
      ...rest,
      stderr: stderr.split('\n').filter((line) => !/^\t|^\S+\(|^goroutine|^created by/.test(line)),
    })
    expect(shown(preserved)).toEqual(shown(cover))
    if (preserved.code === 0 && preserved.stderr === '') expect((await keptIn(data)).work).toBe(1000)
  })

  describe('acts like one that only Go measures when its directory is', () => {
    const PLACES: readonly { readonly what: string; readonly place: string }[] = [
      { what: 'not set', place: '' },
      { what: 'missing', place: '/no/such/directory' },
      { what: 'a path of 5,000 characters', place: `/${'a/'.repeat(2499)}` },
      { what: 'a path of 4,040 characters', place: `/${'a/'.repeat(2020)}` },
      { what: 'a name of 300 characters', place: `/tmp/${'a'.repeat(300)}` },
      { what: 'a missing relative one', place: 'no-such-directory' },
      { what: '/proc', place: '/proc' },
      { what: '/proc/self/fd', place: '/proc/self/fd' },
      { what: '/sys', place: '/sys' },
      { what: '/dev/full', place: '/dev/full' },
      { what: '/dev/null/below', place: '/dev/null/below' },
    ]

    it.each(PLACES)('$what', async ({ place }) => {
      for (const act of ['return', 'allocate', 'panic']) {
        const preserved = await runIn('exec "$@"', 'preserved', place, act)
        expect(preserved).toEqual(await runIn('exec "$@"', 'cover', place, act))
      }
    })

    it('a file, or below a file', async () => {
      const file = join(await dataDirectory(), 'file')
      await writeFile(file, '')
      for (const place of [file, join(file, 'below')]) {
        const preserved = await runIn('exec "$@"', 'preserved', place)
        expect(preserved).toEqual(await runIn('exec "$@"', 'cover', place))
      }
    })

    it('owned by somebody else', async () => {
      const asNobody = 'exec setpriv --reuid 65534 --regid 65534 --clear-groups "$@"'
      const data = await dataDirectory()
      if ((await runIn(asNobody, 'plain', data)).code !== 0) notHere('setpriv cannot change the user')
      const preserved = await runIn(asNobody, 'preserved', data)
      expect(preserved).toEqual(await runIn(asNobody, 'cover', data))
      expect((await keptIn(data)).processes).toBe(0)
    })

    it('owned by somebody else, who can read what it keeps as root', async () => {
      const data = await dataDirectory()
      const owner = await chown(data, 65534, 65534).then(
        () => true,
        () => false,
      )
      if (!owner) {
        notHere('only root can give a directory to somebody else')
        return
      }
      await runIn('exec "$@"', 'preserved', data, 'kill itself')
      const [live = ''] = (await readdir(data)).filter((name) => name.startsWith('live.'))
      expect(await stat(join(data, live))).toMatchObject({ uid: 65534, gid: 65534 })
    })

    it('chosen by the user who starts it as a setuid binary, and writes nothing there', async () => {
      const data = await dataDirectory()
      await chmod(data, 0o777)
      const binary = join(await dataDirectory(), 'setuid')
      await cp(binaries.preserved, binary)
      const given = await chown(binary, 65533, 65533).then(
        async () => chmod(binary, 0o4755).then(() => true),
        () => false,
      )
      const asNobody = `exec setpriv --reuid 65534 --regid 65534 --clear-groups ${binary} "$2"`
      if (!given || (await runIn(asNobody, 'preserved', data)).code !== 0) {
        notHere('only root can make a setuid binary')
        return
      }
      await runIn(asNobody, 'preserved', data, 'panic')
      expect((await readdir(data)).filter((name) => name.startsWith('live.'))).toEqual([])
    })

    it('on a read-only file system', async () => {
      if (!disks) {
        notHere('unshare -rm and mount are not permitted')
        return
      }
      const data = await dataDirectory()
      const readOnly = `exec unshare -rm sh -c '
        mount --bind "$GOCOVERDIR" "$GOCOVERDIR" && mount -o remount,ro,bind "$GOCOVERDIR" && exec "$@"' sh "$@"`
      const preserved = await runIn(readOnly, 'preserved', data)
      expect(preserved).toMatchObject({ code: 0, stdout: 'done\n' })
      expect(preserved.stderr).toContain('read-only file system')
      expect(preserved).toEqual(await runIn(readOnly, 'cover', data))
      expect((await keptIn(data)).processes).toBe(0)
    })

    it.each([
      ['0700', '600'],
      ['0777', '644'],
      ['1777', '600'],
    ])(
      'of the mode %s on a file system that runs out of space late: snapshots are written in place of mapping, to a file of the mode %s',
      async (mode, expected) => {
        if (!disks) {
          notHere('unshare -rm and mount are not permitted')
          return
        }
        const data = await dataDirectory()
        const ramfs = `exec unshare -rm sh -c '
        mount -t ramfs none /mnt && chmod ${mode} /mnt && GOCOVERDIR=/mnt "$@"; code=$?
        od -An -tu4 -j12 -N4 /mnt/live.* >&2; stat -c %a /mnt/live.* >&2; exit $code' sh "$@"`
        const ended = await runIn(ramfs, 'preserved', data, 'panic')
        if (/permission|denied/i.test(ended.stderr)) {
          notHere('ramfs cannot be mounted')
          return
        }
        expect(ended.code).toBe(2)
        // The flags: the hash is known, and the counters come from a snapshot.
        expect(ended.stderr.trim().split(/\s+/).slice(-2)).toEqual(['5', expected])
      },
    )
  })

  describe('keeps what it can on a small disk', () => {
    async function onDisk(kind: Kind, free: number, act: string): Promise<Ended & { readonly kept: Kept }> {
      const copy = await dataDirectory()
      const args = ['-rm', 'sh', '-c', SMALL_DISK, 'sh', binaries[kind], String(free), act, copy]
      const ended = await runProgram('unshare', args, { env: { PATH: process.env.PATH } })
      return { ...ended, stderr: ended.stderr.replace(/\/\S*\/data/g, 'DATA'), kept: await keptIn(copy) }
    }

    /** What can still be shown if there are no such disks. */
    async function withoutDisks(): Promise<void> {
      notHere(
        'unshare -rm and mount are not permitted: a limit on the size of files takes the place of the disk',
      )
      const limit = 'ulimit -f 1; exec "$@"'
      const preserved = await runIn(limit, 'preserved', await dataDirectory())
      expect(preserved).toEqual(await runIn(limit, 'cover', await dataDirectory()))
    }

    it.each([0, 1, 2, 3, 4, 5, 6, 8, 12, 17, 18, 19, 20, 22, 40])('with %d pages free', async (free) => {
      if (!disks) {
        await withoutDisks()
        return
      }
      const preserved = await onDisk('preserved', free, 'return')
      const cover = await onDisk('cover', free, 'return')
      // What Go writes has enough space, with or without a live file.
      expect(preserved).toEqual(cover)
      expect(preserved).toMatchObject({ code: 0, signal: null, stdout: 'done\n' })
      const crashed = await onDisk('preserved', free, 'panic')
      expect(crashed.code).toBe(2)
      if (free < 18) expect(crashed.kept.work).toBe(0)
      if (free > 20) expect(crashed.kept.work).toBe(1000)
    })

    it('that is full at the end', async () => {
      if (!disks) {
        await withoutDisks()
        return
      }
      const preserved = await onDisk('preserved', 40, 'fill')
      const cover = await onDisk('cover', 40, 'fill')
      expect(preserved).toEqual({ ...cover, kept: preserved.kept })
      expect(preserved.stderr).toContain('no space left on device')
      expect(cover.kept.work).toBe(0)
      expect(preserved.kept).toMatchObject({ work: 1001, processes: 1, killed: 1, live: 1 })
    })

    it('that is full when it is killed', async () => {
      if (!disks) {
        await withoutDisks()
        return
      }
      const preserved = await onDisk('preserved', 40, 'fill and kill')
      const cover = await onDisk('cover', 40, 'fill and kill')
      expect([preserved.code, preserved.stdout]).toEqual([137, 'filled\n'])
      expect([cover.code, cover.stdout]).toEqual([137, 'filled\n'])
      expect(preserved.kept).toEqual({ work: 1002, processes: 1, killed: 1, live: 1, problems: [] })
    })
  })

  it("keeps to Go's messages when its directory is gone at the end", async () => {
    const begun = 'until [ -n "$(ls "$GOCOVERDIR" | grep "^covmeta")" ]; do sleep 0.05; done'
    const gone = `cd / && "$@" & child=$!; ${begun}; rm -r "$GOCOVERDIR"; wait $child`
    const directory = async (): Promise<string> => {
      const data = join(await dataDirectory(), 'data')
      await mkdir(data)
      return data
    }
    const preserved = await runIn(gone, 'preserved', await directory(), 'late')
    expect(preserved).toEqual(await runIn(gone, 'cover', await directory(), 'late'))
  })
}
