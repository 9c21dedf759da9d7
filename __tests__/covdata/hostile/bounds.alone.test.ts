/** Memory that files can cost: the whole process on many files and on files that claim a great deal. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FormatError } from '../../../src/covdata/bytes/bytes.js'
import { INTACT_FIGURES, type Places, makeData } from './data.js'
import { contentsOrError, metaContents } from './decode.js'
import { HUGE_BYTES } from './hugeNumbers.js'
import { NAMES, expectBounded, makeFiles } from './manyFiles.js'
import { claimedFunctions } from './manyFunctions.js'
import { FLAVORS, counterFile, patched, spliced, victimProgram } from './samples.js'
import { wholeProcess } from './wholeProcess.js'

let root: string
let places: Places

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'hostile-'))
  places = await makeData(path.join(root, 'data'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

describe('a thousand empty files', () => {
  it.each(NAMES)('that are named as %s are told or counted, in bounded memory', async (_, nameOf) => {
    await expectBounded(root, places, { files: 1000, nameOf })
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

it('does not take 1,048,576 functions for too many', () => {
  expect(contentsOrError(metaContents, claimedFunctions(2 ** 20))).toMatchObject({
    message: expect.not.stringContaining('at most 1048576 functions'),
  })
})

it('refuses meta-data of more functions than any program has', () => {
  expect(contentsOrError(metaContents, claimedFunctions(2 ** 20 + 1))).toMatchObject({
    message: expect.stringContaining('at most 1048576 functions'),
  })
})

/** Every number at every fourth place. */
function claims(file: Uint8Array): readonly Uint8Array[] {
  const offsets = [...file.keys()].filter((offset) => offset % 4 === 0)
  return offsets.flatMap((offset) =>
    HUGE_BYTES.flatMap((number) => [patched(file, offset, ...number), spliced(file, offset, 1, number)]),
  )
}
