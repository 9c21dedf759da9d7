/** Bounds on what is read, which do not depend on what was read before. */
import { truncate, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { FileReader, ReadBudget } from '../../../src/covdata/bytes/fileReader.js'
import { encodeMetaFile } from '../../../src/covdata/format/encodeMeta.js'
import { PACKAGE_HEADER_BYTES } from '../../../src/covdata/format/format.js'
import { decodeMetaFile } from '../../../src/covdata/format/metaFile.js'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../../src/covdata/read/seenFiles.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../builders.js'
import { manyFunctions } from '../hostile/manyFunctions.js'
import { inTemporary } from '../../helpers/temporary.js'

const MIB = 1 << 20

it('a counter data file beyond the limit is refused even after a larger meta-data file was read', async () => {
  await inTemporary(async (directory) => {
    const [meta, counters] = [join(directory, 'meta'), join(directory, 'counters')]
    for (const path of [meta, counters]) await writeFile(path, '\0cvm')
    await truncate(meta, 40 * MIB)
    await truncate(counters, 33 * MIB)
    const files = new FileReader()
    expect(files.read(meta, 'meta-data', true)).toHaveLength(40 * MIB)
    expect(() => files.read(counters, 'counters', true)).toThrow(/more than any real file/)
  })
})

it('large files of zeros are not read to their end, and the event loop gets turns between large files', async () => {
  await inTemporary(async (directory) => {
    const [zeros, data] = [join(directory, 'zeros'), join(directory, 'data')]
    await writeFile(zeros, '')
    await writeFile(data, '\0cvm')
    for (const path of [zeros, data]) await truncate(path, 70 * MIB)
    const files = new FileReader()
    expect(files.read(zeros, 'meta-data')).toHaveLength(64 * 1024)
    expect(files.turn()).toBeUndefined()
    expect(files.read(data, 'meta-data')).toHaveLength(70 * MIB)
    await expect(files.turn()).resolves.toBeUndefined()
    expect(files.turn()).toBeUndefined()
  })
})

it('large files together have a limit, beyond which the others are left out and named, and small files are read', async () => {
  await inTemporary(async (directory) => {
    await writeCounters(
      directory,
      await writeMeta(directory, smallProgram('atomic', { F: [[1, 1]] })),
      entriesOf([1]),
    )
    const names = ['1.1', '2.2', '3.3'].map((name) => `live.covcounters.${name}`)
    for (const name of names) {
      await writeFile(join(directory, name), Buffer.from('00636c6d', 'hex'))
      await truncate(join(directory, name), 100 * 1024)
    }
    const limited = { once: new SeenFiles(undefined, new ReadBudget(250 * 1024)) }
    const { pods, problems } = await readPods([directory], limited)
    expect(pods.map(({ processes }) => processes.length)).toEqual([1])
    const together = 'together with the large files read before, it has more than 256000 bytes'
    expect(
      problems.filter(({ message }) => message.includes(together)).map(({ path }) => basename(path)),
    ).toEqual(['live.covcounters.3.3'])
    expect(problems).toHaveLength(1)
    // Go's covdata has no limit either.
    expect((await readPods([directory])).problems).toEqual([])
  })
})

/** A file of one package, which has so many empty strings that nothing refers to. */
function manyStrings(count: number): Uint8Array {
  const { mode, granularity, packages } = decodeMetaFile(manyFunctions(0))
  const [head = new Uint8Array()] = packages.map(({ blob }) => blob)
  const own = head[PACKAGE_HEADER_BYTES] ?? 0
  const total = own + count
  const uleb = [(total & 0x7f) | 0x80, ((total >> 7) & 0x7f) | 0x80, total >> 14]
  const strings = head.subarray(PACKAGE_HEADER_BYTES + 1)
  const blob = Uint8Array.from([
    ...head.subarray(0, PACKAGE_HEADER_BYTES),
    ...uleb,
    ...strings,
    ...new Uint8Array(count),
  ])
  const view = new DataView(blob.buffer)
  view.setUint32(0, blob.length, true)
  view.setUint32(36, total, true)
  return encodeMetaFile({ hash: new Uint8Array(16), mode, granularity, blobs: [blob] })
}

it('strings that nothing refers to count towards the limit on meta-data', () => {
  const bytes = manyStrings(50_000)
  expect(decodeMetaFile(bytes).packages[0]?.records.strings).toBeGreaterThanOrEqual(50_000)
  expect(() => new SeenFiles(6 * bytes.length).meta('tag', bytes)).toThrow(/bytes of memory/)
  expect(() => new SeenFiles(14 * bytes.length).meta('tag', bytes)).not.toThrow()
})
