/** Tar archives as other programs write them (GNU tar in all of its formats), and hostile ones. */
import { execFileSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { link, mkdir, readFile, readdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { pack } from 'tar-stream'
import { TAR_LIMITS, type UnpackedTar, isTar, unpackTar } from '../../../src/artifact/archive/unpackTar.js'
import { inTemporary } from '../../helpers/temporary.js'

const META = `covmeta.${'a'.repeat(32)}`
const LIVE = 'live.covcounters.12.1700000000000000000'
/** Longer than the 100 characters of the oldest format. */
const DEEP = 'a-rather-long-name-of-a-folder/'.repeat(5)

interface Entry {
  readonly name: string
  readonly type?: 'file' | 'link' | 'symlink' | 'directory' | 'fifo'
  readonly linkname?: string
  readonly pax?: Readonly<Record<string, string>>
}

/** An archive whose entries are called as given, with their names as content. */
async function archiveOf(...entries: readonly Entry[]): Promise<Buffer> {
  const made = pack()
  for (const entry of entries) {
    const isFile = entry.type === undefined || entry.type === 'file'
    made.entry(entry, isFile ? entry.name : '')
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
  it.each(['ustar', 'gnu', 'posix', 'oldgnu'])(
    'in the format %s is read, compressed or not',
    async (format) => {
      await inTemporary(async (root) => {
        const source = join(root, 'source')
        await mkdir(join(source, DEEP), { recursive: true })
        for (const path of [META, join(DEEP, LIVE), 'notes.txt']) await writeFile(join(source, path), path)
        for (const compression of [[], ['--gzip']]) {
          const archive = join(root, 'data.tar')
          execFileSync('tar', ['-c', `--format=${format}`, ...compression, '-f', archive, '-C', source, '.'])
          expect(isTar((await readFile(archive)).subarray(0, 512))).toBe(true)
          const out = join(root, `out${compression.length}`)
          await mkdir(out)
          expect(await unpackTar(createReadStream(archive), out)).toEqual({ files: 2, leftOut: [] })
          expect(Object.values(await contents(out)).sort()).toEqual([join(DEEP, LIVE), META].sort())
        }
      })
    },
  )

  it('of sparse files, links and hard links has no data that could be read, and their names are known', async () => {
    await inTemporary(async (root) => {
      const source = join(root, 'source')
      await mkdir(source)
      await writeFile(join(source, LIVE), 'x')
      await truncate(join(source, LIVE), 1_000_000)
      await writeFile(join(source, 'a'), 'x')
      await link(join(source, 'a'), join(source, `covmeta.b`))
      await symlink('/etc/passwd', join(source, META))
      for (const format of ['gnu', 'posix']) {
        const archive = join(root, 'data.tar')
        const names = ['a', 'covmeta.b', LIVE, META]
        execFileSync('tar', ['-c', '--sparse', `--format=${format}`, '-f', archive, '-C', source, ...names])
        const out = join(root, format)
        await mkdir(out)
        const { files, leftOut } = await unpackTar(createReadStream(archive), out)
        expect({ files, left: leftOut.map((name) => name.replace(/^.*\//, '')) }).toEqual({
          files: 0,
          left: ['covmeta.b', LIVE, META],
        })
      }
    })
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
    expect(leftOut).toEqual([LIVE, META, `d/${META}`])
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
    ['bytes of data', { maxBytes: 50 }, /more than the allowed 50 bytes of data/],
    ['bytes', { maxArchiveBytes: 1000 }, /more than the allowed 1000 bytes/],
  ])('is refused if it has too many %s, compressed or not', async (_, limits, message) => {
    const bytes = await archiveOf({ name: `a/${META}` }, { name: `b/${META}` }, { name: `c/${META}` })
    for (const each of [bytes, gzipSync(bytes)])
      await expect(unpacked(each, { ...TAR_LIMITS, ...limits })).rejects.toThrow(message)
  })

  it('is refused if it is cut short, empty, or no archive at all', async () => {
    const bytes = await archiveOf({ name: META })
    const zipped = gzipSync(bytes)
    const garbage = Buffer.alloc(2048, 'no archive')
    for (const bad of [
      bytes.subarray(0, 520),
      zipped.subarray(0, zipped.length - 9),
      garbage,
      gzipSync(garbage),
    ])
      await expect(unpacked(bad)).rejects.toThrow(/^the archive is damaged: /)
    await expect(unpacked(Buffer.alloc(0))).rejects.toThrow('the archive is empty')
    expect(isTar(garbage.subarray(0, 512))).toBe(false)
  })
})
