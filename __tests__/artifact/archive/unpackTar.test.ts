/** Tar archives as other programs write them (GNU tar in all of its formats, BusyBox), and hostile ones. */
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { link, mkdir, mkdtemp, open, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { pack } from 'tar-stream'
import { isTar } from '../../../src/artifact/archive/tarBytes.js'
import { TAR_LIMITS, type UnpackedTar, unpackTar } from '../../../src/artifact/archive/unpackTar.js'
import { inTemporary } from '../../helpers/temporary.js'

const META = `covmeta.${'a'.repeat(32)}`
/** The magic number of a meta-data file, and more. */
const META_BYTES = Buffer.from('\0cvm and more')
const LIVE = 'live.covcounters.12.1700000000000000000'
/** Longer than the 100 characters of the oldest format. */
const DEEP = 'a-rather-long-name-of-a-folder/'.repeat(5)

const ALL_OF_TWO = { files: 2, leftOut: [], leftOutCount: 0 }

interface Entry {
  readonly name: string
  readonly type?: 'file' | 'link' | 'symlink' | 'directory' | 'fifo'
  readonly linkname?: string
  readonly pax?: Readonly<Record<string, string>>
  readonly content?: Buffer
}

async function sparseFile(path: string, holes: number): Promise<void> {
  const file = await open(path, 'w')
  for (let hole = 1; hole <= holes; hole++) await file.write('x'.repeat(4096), 65_536 * hole)
  await file.truncate(65_536 * (holes + 1))
  await file.close()
}

/** An archive whose entries are called as given, with their names as content. */
async function archiveOf(...entries: readonly Entry[]): Promise<Buffer> {
  const made = pack()
  for (const entry of entries) {
    const isFile = entry.type === undefined || entry.type === 'file'
    made.entry(entry, isFile ? (entry.content ?? entry.name) : '')
  }
  made.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of made as unknown as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function unpacked(
  bytes: Buffer,
  limits = TAR_LIMITS,
): Promise<UnpackedTar & { readonly found: Readonly<Record<string, string>> }> {
  return inTemporary(async (root) => {
    const directory = join(root, 'in')
    await mkdir(directory)
    // One byte at a time at first, as a pipe may deliver it.
    const pieces = [bytes.subarray(0, 1), bytes.subarray(1, 2), bytes.subarray(2)]
    const result = await unpackTar(Readable.from(pieces), directory, limits)
    expect(await readdir(root)).toEqual(['in'])
    return { ...result, found: await contents(directory) }
  })
}

async function contents(directory: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path.slice(directory.length + 1), await readFile(path, 'utf8')] as const
  })
  return Object.fromEntries((await Promise.all(read)).sort())
}

describe('an archive of GNU tar', () => {
  it.each(['v7', 'ustar', 'gnu', 'posix', 'oldgnu'])(
    'in the format %s is read, compressed or not',
    async (format) => {
      await inTemporary(async (root) => {
        const source = join(root, 'source')
        const deep = format === 'v7' ? 'short' : DEEP
        await mkdir(join(source, deep), { recursive: true })
        for (const path of [META, join(deep, LIVE), 'notes.txt']) await writeFile(join(source, path), path)
        for (const compression of [[], ['--gzip']]) {
          const archive = join(root, 'data.tar')
          execFileSync('tar', ['-c', `--format=${format}`, ...compression, '-f', archive, '-C', source, '.'])
          expect(isTar((await readFile(archive)).subarray(0, 512))).toBe(true)
          const out = join(root, `out${compression.length}`)
          await mkdir(out)
          expect(await unpackTar(createReadStream(archive), out)).toEqual(ALL_OF_TWO)
          expect(Object.values(await contents(out)).sort()).toEqual([join(deep, LIVE), META].sort())
        }
      })
    },
  )

  it('of sparse files and symbolic links has no data that could be read, and says which', async () => {
    await inTemporary(async (root) => {
      const source = join(root, 'source')
      await mkdir(source)
      // More holes than fit into one header of GNU's old format.
      for (const [name, holes] of Object.entries({ [LIVE]: 1, [`${LIVE}1`]: 9, 'database.db': 1 }))
        await sparseFile(join(source, name), holes)
      await symlink('/etc/passwd', join(source, META))
      const tar = async (format: string, ...names: readonly string[]): Promise<UnpackedTar> => {
        const archive = join(root, 'data.tar')
        execFileSync('tar', ['-c', '--sparse', `--format=${format}`, '-f', archive, '-C', source, ...names])
        const out = await mkdtemp(join(root, format))
        return unpackTar(createReadStream(archive), out)
      }
      for (const format of ['gnu', 'posix']) {
        const { files, leftOut, leftOutCount } = await tar(format, 'database.db', LIVE, META)
        expect({ files, leftOutCount }).toEqual({ files: 0, leftOutCount: 2 })
        expect(leftOut).toEqual([
          expect.stringMatching(new RegExp(`^${LIVE}: a sparse file`)),
          `${META}: a symbolic link`,
        ])
      }
      await expect(tar('gnu', `${LIVE}1`, META)).rejects.toThrow(`"${LIVE}1" is a sparse file`)
      expect(await tar('posix', `${LIVE}1`)).toMatchObject({ leftOutCount: 1 })
    })
  })

  it('has data behind hard links, whichever of the names comes first', async () => {
    await inTemporary(async (root) => {
      const source = join(root, 'source')
      await mkdir(join(source, 'a'), { recursive: true })
      await mkdir(join(source, 'b'))
      await writeFile(join(source, 'a', 'blob'), META_BYTES)
      await link(join(source, 'a', 'blob'), join(source, 'b', META))
      await link(join(source, 'a', 'blob'), join(source, 'b', `${META}1`))
      await writeFile(join(source, 'a', 'text'), 'x'.repeat(100_000))
      await link(join(source, 'a', 'text'), join(source, 'b', LIVE))
      for (const paths of [['.'], ['./a/blob', './a/text', './b'], ['b', 'a']]) {
        const archive = join(root, 'data.tar')
        execFileSync('tar', ['-cf', archive, '--sort=name', '-C', source, ...paths])
        const out = await mkdtemp(join(root, 'out'))
        const isDataFirst = paths[0] === 'b'
        const { files, leftOut } = await unpackTar(createReadStream(archive), out)
        expect(files).toBe(isDataFirst ? 3 : 2)
        const found = await contents(out)
        expect(found[`0/${META}`]).toBe(META_BYTES.toString())
        expect(found[`0/${META}1`]).toBe(META_BYTES.toString())
        expect(leftOut).toEqual(
          isDataFirst
            ? []
            : [expect.stringMatching(/live\..*: a hard link to .*a\/text, which is no coverage/)],
        )
      }
    })
  })
})

/** What libarchive notes of each file in pax headers, which bsdtar writes. */
const OF_LIBARCHIVE = {
  mtime: '1700000000.123456789',
  'LIBARCHIVE.creationtime': '1700000000.5',
  'SCHILY.dev': '66306',
  'SCHILY.ino': '123456789',
  'SCHILY.nlink': '1',
  'SCHILY.fflags': 'nodump',
}
/** What Go's archive/tar writes of extended attributes: for docker cp and docker export. */
const OF_DOCKER = { 'SCHILY.xattr.security.selinux': 'system_u:object_r:container_file_t:s0\0' }

it.each([
  ['bsdtar', OF_LIBARCHIVE],
  ['docker cp', OF_DOCKER],
])('an archive of %s is read, whatever its headers say beside names', async (_, pax) => {
  const folder = `cov/${DEEP}`
  const archive = await archiveOf(
    { name: 'cov/', type: 'directory', pax },
    { name: folder, type: 'directory', pax },
    // macOS keeps what its file system knows of a file beside it.
    { name: `${folder}._${META}`, content: Buffer.from('\0\x05\x16\x07\0\x02\0\0Mac OS X'), pax },
    { name: folder + META, pax },
    { name: `cov/${LIVE}`, pax },
  )
  const { found, ...rest } = await unpacked(archive)
  expect(rest).toEqual(ALL_OF_TWO)
  expect(Object.values(found).sort()).toEqual([folder + META, `cov/${LIVE}`].sort())
})

it('an archive with a header for all of its files, as git and GNU tar write it, is read', async () => {
  await inTemporary(async (root) => {
    const [source, archive, out] = [join(root, 'source'), join(root, 'data.tar'), join(root, 'out')]
    for (const folder of [source, out]) await mkdir(folder)
    for (const name of [META, LIVE]) await writeFile(join(source, name), name)
    execFileSync('tar', ['-c', '--pax-option=comment=0123', '-f', archive, '-C', source, '.'])
    expect(await unpackTar(createReadStream(archive), out)).toEqual(ALL_OF_TWO)
    expect(Object.values(await contents(out)).sort()).toEqual([META, LIVE].sort())
  })
})

it('an archive of BusyBox, which images with a shell have, is read with long names, hard links and holes', async () => {
  const { error } = spawnSync('busybox', ['tar', '--help'])
  if (error !== undefined) {
    console.warn('skipped: there is no busybox on PATH')
    return
  }
  await inTemporary(async (root) => {
    const source = join(root, 'source')
    await mkdir(join(source, DEEP), { recursive: true })
    await writeFile(join(source, META), META_BYTES)
    await link(join(source, META), join(source, DEEP, `${META}1`))
    await sparseFile(join(source, DEEP, LIVE), 2)
    await symlink(META, join(source, `${META}2`))
    for (const compression of [[], ['-z']]) {
      const archive = join(root, 'data.tar')
      execFileSync('busybox', ['tar', '-c', ...compression, '-f', archive, '-C', source, '.'])
      const out = await mkdtemp(join(root, 'out'))
      const { files, leftOut } = await unpackTar(createReadStream(archive), out)
      expect({ files, leftOut }).toEqual({ files: 3, leftOut: [`./${META}2: a symbolic link`] })
      const found = Object.entries(await contents(out))
      const named = (name: string) => found.find(([path]) => path.endsWith(`/${name}`))?.[1]
      for (const name of [META, `${META}1`]) expect(named(name)).toBe(META_BYTES.toString())
      expect(named(LIVE)).toBe(await readFile(join(source, DEEP, LIVE), 'utf8'))
    }
  })
})

describe('a hostile archive', () => {
  it('never names a path: files are in numbered folders, one for each folder of the archive', async () => {
    const names = [
      `../../${META}`,
      `/etc/${META}`,
      `a/../../${LIVE}`,
      `a/${LIVE}`,
      `..\\..\\${META}`,
      'x/..',
      '..',
    ]
    const { found, files } = await unpacked(await archiveOf(...names.map((name) => ({ name }))))
    expect(files).toBe(4)
    expect(found).toEqual({
      [`0/${META}`]: `../../${META}`,
      [`1/${META}`]: `/etc/${META}`,
      [`2/${LIVE}`]: `a/../../${LIVE}`,
      [`3/${LIVE}`]: `a/${LIVE}`,
    })
  })

  it('writes through no link that it contains', async () => {
    const { found, leftOut } = await unpacked(
      await archiveOf(
        { name: LIVE, type: 'symlink', linkname: '/etc/passwd' },
        { name: META, type: 'link', linkname: '/etc/passwd' },
        { name: `d/${META}`, type: 'fifo' },
        { name: LIVE },
      ),
    )
    expect(found).toEqual({ [`0/${LIVE}`]: LIVE })
    expect(leftOut).toEqual([
      `${LIVE}: a symbolic link`,
      `${META}: a hard link to /etc/passwd, which is no coverage data before it in the archive`,
      `d/${META}: a named pipe`,
    ])
  })

  it('has the last of several files with one name', async () => {
    const { found } = await unpacked(
      await archiveOf({ name: `./${META}` }, { name: META, pax: { path: `./${META}` } }),
    )
    expect(found).toEqual({ [`0/${META}`]: META })
  })

  it.each<[string, Partial<typeof TAR_LIMITS>, RegExp]>([
    ['entries', { maxEntries: 2 }, /more than the allowed 2 entries/],
    ['data files', { maxFiles: 2 }, /more than the allowed 2 data files/],
    ['folders', { maxFolders: 2 }, /coverage data in more than the allowed 2 folders/],
    ['bytes of data', { maxBytes: 50 }, /more than the allowed 50 bytes of data/],
    ['bytes', { maxArchiveBytes: 1000 }, /more than the allowed 1000 bytes/],
  ])('is refused if it has too many %s, compressed or not', async (_, limits, message) => {
    const bytes = await archiveOf({ name: `a/${META}` }, { name: `b/${META}` }, { name: `c/${META}` })
    for (const each of [bytes, gzipSync(bytes)])
      await expect(unpacked(each, { ...TAR_LIMITS, ...limits })).rejects.toThrow(message)
  })

  it('cannot use up the disk by links to one file', async () => {
    const links = [1, 2, 3].map((index) => ({
      name: `${META}${index}`,
      type: 'link' as const,
      linkname: META,
    }))
    await expect(
      unpacked(await archiveOf({ name: META }, ...links), { ...TAR_LIMITS, maxBytes: 3 * META.length }),
    ).rejects.toThrow(/bytes of data/)
    const self = await archiveOf({ name: META }, { name: META, type: 'link', linkname: META })
    expect((await unpacked(self)).found).toEqual({ [`0/${META}`]: META })
  })
})

describe('an archive that is not whole', () => {
  it('is refused if it ends within an entry, a header, the compressed data, or between two entries', async () => {
    const bytes = await archiveOf({ name: META }, { name: LIVE })
    const zeros = Buffer.alloc(1024)
    const cut = bytes.subarray(0, 2048)
    const zipped = gzipSync(randomBytes(4096))
    for (const bad of [
      bytes.subarray(0, 520),
      bytes.subarray(0, 1500),
      bytes.subarray(0, 1024),
      cut,
      gzipSync(bytes.subarray(0, 1024)),
      gzipSync(bytes).subarray(0, -9),
      zipped.subarray(0, 20),
      Buffer.concat([bytes, cut]),
      // Zeros in a file are not those at the end.
      (await archiveOf({ name: META, content: zeros })).subarray(0, 512 + zeros.length),
    ])
      await expect(unpacked(bad)).rejects.toThrow(/^the archive ends too early: /)
  })

  it('is refused if it is empty, or no archive at all', async () => {
    const garbage = Buffer.alloc(2048, 'no archive')
    for (const bad of [garbage, gzipSync(garbage), Buffer.from('Error from server: no such pod')])
      await expect(unpacked(bad)).rejects.toThrow('the archive is damaged, or is no tar archive')
    await expect(unpacked(Buffer.alloc(0))).rejects.toThrow('the archive is empty')
    await expect(unpacked(gzipSync(''))).rejects.toThrow('the archive is empty')
    expect(isTar(garbage.subarray(0, 512))).toBe(false)
  })

  it('is told from one without entries, from several in a row, and from one that ends with a single block', async () => {
    const [one, two] = [await archiveOf({ name: META }), await archiveOf({ name: LIVE })]
    expect(await unpacked(Buffer.alloc(1024))).toMatchObject({ files: 0 })
    expect(isTar(Buffer.alloc(512))).toBe(true)
    for (const whole of [
      Buffer.concat([one, two]),
      Buffer.concat([one.subarray(0, 1024), two]),
      Buffer.concat([gzipSync(one), gzipSync(two)]),
      Buffer.concat([one, two, Buffer.alloc(10_240)]),
      Buffer.concat([one, two.subarray(0, 1536)]),
    ])
      expect(await unpacked(whole)).toMatchObject(ALL_OF_TWO)
  })
})
