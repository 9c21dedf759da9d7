/**
 * Memory that files can cost: the whole process on a great number of files and on files that claim a great deal. A million
 * files take a minute or two, so the tests make 20,000 unless HOSTILE_FILES says how many.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FormatError } from '../../../src/covdata/bytes/bytes.js'
import { forEachLimited } from '../../../src/support/parallel.js'
import { encodeProgram } from '../builders.js'
import { INTACT_FIGURES, type Places, makeData } from './data.js'
import { contentsOrError, metaContents } from './decode.js'
import { HUGE_BYTES } from './hugeNumbers.js'
import { FLAVORS, counterFile, patched, spliced, victimProgram } from './samples.js'
import { wholeProcess } from './wholeProcess.js'

const FILES = Number(process.env.HOSTILE_FILES ?? 20_000)

let root: string
let places: Places

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'hostile-'))
  places = await makeData(path.join(root, 'data'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

/** @param nameOf the name of the file of a number */
async function makeFiles(
  directory: string,
  nameOf: (index: number) => string,
  contents: readonly Uint8Array[],
): Promise<void> {
  await mkdir(directory, { recursive: true })
  await forEachLimited([...contents.keys()], 64, async (index) => {
    await writeFile(path.join(directory, nameOf(index)), contents[index] ?? '')
  })
}

describe('empty files by the thousand', () => {
  it.each([
    ['counters of a program', (index: number) => `covcounters.${victimProgram.tag}.${index}.${index}`],
    ['counters of none', (index: number) => `covcounters.none.${index}.${index}`],
    ['meta-data of as many programs', (index: number) => `covmeta.${index}`],
    ['left-over temporary files', (index: number) => `tmp.covcounters.x.${index}.${index}`],
  ])('%s: each is told or counted, in bounded memory', async (_, nameOf) => {
    const directory = await mkdtemp(path.join(root, 'many-'))
    await makeFiles(
      directory,
      nameOf,
      Array.from({ length: FILES }, () => new Uint8Array()),
    )
    // So much of the heap for each file, in kilobytes, beside what the program needs by itself.
    const heap = `--max-old-space-size=${64 + Math.ceil((1.5 * FILES) / 1024)}`
    const said = await wholeProcess(
      root,
      ['covdata', 'percent', `-i=${places.directory},${directory}`],
      [heap],
    )
    const out = path.join(root, 'report')
    const reported = await wholeProcess(root, ['report', places.directory, directory, '--out', out], [heap])
    await rm(directory, { recursive: true })
    expect(said.stdout).toContain(INTACT_FIGURES.percent[0])
    expect(said.stderr).toContain(`${FILES - 20} more files`)
    expect(said.stderr.length).toBeLessThan(20_000)
    expect(reported.stdout).toContain('intact.test/sound')
    expect(reported.stdout.length).toBeLessThan(20_000)
    if (process.env.HOSTILE_FILES !== undefined)
      console.log(
        `${FILES} files: covdata percent ${said.seconds.toFixed(1)} s, ${said.peak.toFixed(0)} MB; report ${reported.seconds.toFixed(1)} s, ${reported.peak.toFixed(0)} MB`,
      )
  })
})

describe('files that claim to be huge', () => {
  it('cost no memory for what they claim', async () => {
    const counters = FLAVORS.flatMap((flavor) => claims(counterFile(flavor)))
    // What is read stays in memory, as it should: only what is refused shows what a claim costs.
    const metas = claims(victimProgram.bytes).filter(
      (bytes) => contentsOrError(metaContents, bytes) instanceof FormatError,
    )
    const directory = path.join(root, 'claims')
    const all = [...counters, ...metas]
    await makeFiles(
      directory,
      (index) =>
        index < counters.length
          ? `covcounters.${victimProgram.tag}.${index}.${index}`
          : `covmeta.${victimProgram.tag}.${index}`,
      all,
    )
    expect(all.length).toBeGreaterThan(5_000)
    const heap = ['--max-old-space-size=48']
    const without = await wholeProcess(root, ['covdata', 'percent', `-i=${places.directory}`], heap)
    const said = await wholeProcess(root, ['covdata', 'percent', `-i=${places.directory},${directory}`], heap)
    expect(said.stdout).toContain(INTACT_FIGURES.percent[0])
    expect(said.stderr).toContain('more files')
    // The least of the claims is a million of something, and there are thousands of them.
    expect(said.peak - without.peak).toBeLessThan(96)
  })
})

describe('meta-data files with as many functions as fit', () => {
  it('are left out when they would take more memory than a read may', async () => {
    const directory = path.join(root, 'functions')
    const file = manyFunctions(2 ** 19)
    await makeFiles(
      directory,
      (index) => `covmeta.${index}`,
      Array.from({ length: 10 }, () => file),
    )
    const args = ['covdata', 'pkglist', `-i=${places.directory},${directory}`]
    const said = await wholeProcess(root, args, ['--max-old-space-size=1536'])
    await rm(directory, { recursive: true })
    expect(said.stdout).toContain('intact.test/sound')
    expect(said.stdout).toContain('hostile.test/many')
    expect(said.stderr).toContain('more than 1073741824 bytes of memory')
    expect(said.exitCode).toBe(1)
  })

  it('are refused beyond any real number', () => {
    expect(contentsOrError(metaContents, manyFunctions(2 ** 20 + 1))).toMatchObject({
      message: expect.stringContaining('at most 1048576 functions'),
    })
  })
})

/** Functions without units, which take eight bytes each. */
function manyFunctions(count: number): Uint8Array {
  const none = { name: '', sourceFile: '', literal: false, units: new Uint32Array() }
  return encodeProgram({
    mode: 'set',
    granularity: 'perblock',
    algorithm: 'fnv128a',
    packages: [
      {
        importPath: 'hostile.test/many',
        name: 'many',
        modulePath: 'hostile.test',
        functions: Array.from({ length: count }, () => none),
      },
    ],
  }).bytes
}

/** Every number at every fourth place. */
function claims(file: Uint8Array): readonly Uint8Array[] {
  const offsets = [...file.keys()].filter((offset) => offset % 4 === 0)
  return offsets.flatMap((offset) =>
    HUGE_BYTES.flatMap((number) => [patched(file, offset, ...number), spliced(file, offset, 1, number)]),
  )
}
