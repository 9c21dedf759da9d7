/** How much memory files can cost: the whole process on many files, and on files that claim to be huge. */
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { FormatError } from '../../../src/covdata/bytes/bytes.js'
import { INTACT_FIGURES } from './data.js'
import { contentsOrError, metaContents } from './decode.js'
import { HUGE_BYTES } from './hugeNumbers.js'
import { boundsEmptyFiles, makeFiles } from './manyFiles.js'
import { claimedFunctions } from './manyFunctions.js'
import { FLAVORS, counterFile, patched, spliced, victimProgram } from './samples.js'
import { wholeProcess } from './wholeProcess.js'

const place = boundsEmptyFiles(1000)

describe('files that claim to contain huge amounts of data', () => {
  it('take no memory for it', async () => {
    const { root, places } = place()
    const counters = FLAVORS.flatMap((flavor) => claims(counterFile(flavor)))
    // What is read stays in memory, as it should. Only refused files show what a claim costs.
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
    // The smallest claim is for a million items, and there are thousands of claims.
    expect(said.peak - without.peak).toBeLessThan(96)
  })
})

it('meta-data may have 1,048,576 functions', () => {
  expect(contentsOrError(metaContents, claimedFunctions(2 ** 20))).toMatchObject({
    message: expect.not.stringContaining('at most 1048576 functions'),
  })
})

it('meta-data with more functions than any binary has is refused', () => {
  expect(contentsOrError(metaContents, claimedFunctions(2 ** 20 + 1))).toMatchObject({
    message: expect.stringContaining('at most 1048576 functions'),
  })
})

/** Every huge number at every fourth offset. */
function claims(file: Uint8Array): readonly Uint8Array[] {
  const offsets = [...file.keys()].filter((offset) => offset % 4 === 0)
  return offsets.flatMap((offset) =>
    HUGE_BYTES.flatMap((number) => [patched(file, offset, ...number), spliced(file, offset, 1, number)]),
  )
}
