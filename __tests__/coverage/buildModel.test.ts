/** The units of a model, and what they share: there may be millions. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readPods } from '../../src/covdata/read/readPods.js'
import { buildModel } from '../../src/coverage/buildModel.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { inTemporary } from '../helpers/temporary.js'

/** Of a program with a unit for each pair: how often its binary and its test process executed it. */
async function countsOf(
  pairs: readonly (readonly [binaries: number, tests: number])[],
): Promise<readonly (readonly number[])[]> {
  return inTemporary(async (root) => {
    const [binaries, tests] = [join(root, 'binaries'), join(root, 'tests')]
    const program = smallProgram('atomic', { F: pairs.map((_, at) => [at + 1, 1]) })
    for (const [column, directory] of [binaries, tests].entries()) {
      await mkdir(directory)
      const meta = await writeMeta(directory, program)
      const entries = entriesOf(pairs.map((pair) => pair[column] ?? 0))
      await writeCounters(directory, meta, entries, { pid: column + 1 })
    }
    const { pods } = await readPods([binaries, tests], { columns: [0, 1] })
    const { packages } = buildModel({ pods, measured: new Set(['example.com/p']), selected: [] })
    return packages.flatMap((pkg) => pkg.files.flatMap((file) => file.units.map(({ counts }) => counts)))
  })
}

it('units with the same counts share a list, wherever others are between them', async () => {
  const counts = await countsOf([
    [1, 0],
    [0, 1],
    [1, 0],
    [7, 300],
    [0, 1],
  ])
  expect(counts).toEqual([
    [1, 0],
    [0, 1],
    [1, 0],
    [7, 300],
    [0, 1],
  ])
  expect(new Set(counts).size).toBe(3)
})

it('each unit has its own counts, whatever those of the others are', async () => {
  const count = fc.oneof(fc.nat(3), fc.nat(2 ** 32 - 1))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 300 }), async (pairs) => {
      expect(await countsOf(pairs)).toEqual(pairs)
    }),
    { numRuns: 20 },
  )
})
