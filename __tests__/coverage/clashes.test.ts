import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { DataDirectory, DataRead } from '../../src/coverage/readData.js'
import { readData } from '../../src/coverage/readData.js'
import { SeenFiles } from '../../src/covdata/read/seenFiles.js'
import { buildModel } from '../../src/coverage/buildModel.js'
import { type Program, entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { inTemporary } from '../helpers/temporary.js'

const UNITS = { F: [[1, 1] as const, [2, 3] as const] }

/** Go's hash of a build depends on the mode; here another algorithm makes the difference. */
const set: Program = { ...smallProgram('set', UNITS), algorithm: 'md5' }

async function read(...directories: readonly string[]): Promise<DataRead> {
  return readData({
    directories: directories.map((path): DataDirectory => ({ path, source: 'binaries' })),
    measured: { modules: [], packages: undefined },
    seen: new SeenFiles(),
  })
}

async function inTwo(work: (a: string, b: string) => Promise<void>): Promise<void> {
  await inTemporary(async (parent) => {
    const [a, b] = [join(parent, 'a'), join(parent, 'b')]
    await mkdir(a)
    await mkdir(b)
    await work(a, b)
  })
}

describe('binaries with different modes', () => {
  it('have one figure in any order, and a problem for each narrower mode', async () => {
    await inTwo(async (a, b) => {
      await writeCounters(a, await writeMeta(a, set), entriesOf([1, 0]))
      const atomic = await writeMeta(b, smallProgram('atomic', UNITS))
      await writeCounters(b, atomic, entriesOf([5, 0]))
      await writeCounters(b, atomic, entriesOf([2, 0]), { pid: 8 })
      const models = []
      for (const order of [
        [a, b],
        [b, a],
      ]) {
        const { pods, linked, problems, modeClashes } = await read(...order)
        expect([...problems, ...modeClashes]).toEqual([
          {
            code: 'mode-clash',
            path: expect.stringContaining(a),
            message: 'its mode is set, that of other binaries atomic; what it covers counts as executed once',
          },
        ])
        models.push(buildModel({ pods, measured: linked, selected: [] }))
      }
      const [one, other] = models
      expect(other).toEqual(one)
      expect(one?.mode).toBe('atomic')
      expect(one?.tallies.together).toEqual({ covered: 1, total: 4 })
      expect(one?.packages[0]?.files[0]?.units.map((unit) => unit.count)).toEqual([8, 0])
    })
  })
})

describe('binaries with different granularities', () => {
  it('are not added up: those that count by function are left out', async () => {
    await inTwo(async (a, b) => {
      await writeMeta(a, { ...smallProgram('atomic', UNITS), granularity: 'perfunc' })
      await writeMeta(b, smallProgram('atomic', UNITS, 'example.com/q'))
      const { pods, problems } = await read(a, b)
      expect(pods.map((pod) => pod.meta.granularity)).toEqual(['perblock'])
      expect(problems).toEqual([
        {
          code: 'granularity-clash',
          path: expect.stringContaining(a),
          message: expect.stringContaining('left out'),
        },
      ])
    })
  })

  it('are kept if all count by function', async () => {
    await inTwo(async (a) => {
      await writeMeta(a, { ...smallProgram('atomic', UNITS), granularity: 'perfunc' })
      const { pods, problems } = await read(a)
      expect(pods).toHaveLength(1)
      expect(problems).toEqual([])
    })
  })
})
