/**
 * Merging while a suite runs loses nothing and counts nothing twice, at any moment. The processes are made up; real ones are
 * in __tests__/run/manyUnitProcesses.proof.test.ts.
 */
import { describe, expect, it } from '@jest/globals'
import { staysEqual } from './staysEqual.js'
import { MERGED, type MadeUp, SHAPES, type Shape, Twins } from './madeUpProcesses.js'
import { inTemporary } from '../../helpers/temporary.js'

const many = (shape: Shape, length: number): readonly MadeUp[] =>
  Array.from({ length }, (): MadeUp => ({ shape, kind: 'binary', where: 'binaries', counts: [1, 0] }))

describe('merging while processes run', () => {
  it('changes nothing that a report says, wherever it is interrupted and however often it goes on', async () => {
    await staysEqual(3)
  })

  it('keeps the files of processes that run, wrote several times or elsewhere, and of no others', async () => {
    await inTemporary(async (parent) => {
      const twins = await Twins.in(parent)
      for (const shape of SHAPES) for (const made of many(shape, 20)) await twins.leave(made)
      await twins.compactor().look()
      const files: Partial<Record<Shape, number>> = { 'killed after writing': 2, 'plain with snapshots': 2 }
      const left = SHAPES.filter((shape) => !MERGED.includes(shape))
      // A file for what Go keeps as well, and one for the rest.
      expect(await twins.names()).toHaveLength(left.reduce((sum, shape) => sum + 20 * (files[shape] ?? 1), 2))
      await twins.expectEqual()
    })
  })

  it.each([
    ['there are few files', { limits: { files: 40, bytes: 2 ** 40 } }],
    ['the files are new', { minAge: 60_000 }],
    ['somebody reads the directory', { isRead: () => Promise.resolve(true) }],
  ])('touches nothing while %s', async (_, more) => {
    await inTemporary(async (parent) => {
      const twins = await Twins.in(parent)
      for (const made of many('ended', 40)) await twins.leave(made)
      const before = await twins.names()
      await twins.compactor(more).look()
      expect(await twins.names()).toEqual(before)
    })
  })

  it('begins when files take much, however few they are', async () => {
    await inTemporary(async (parent) => {
      const twins = await Twins.in(parent)
      for (const made of many('ended', 40)) await twins.leave(made)
      await twins.compactor({ limits: { files: 1000, bytes: 1000 } }).look()
      expect(await twins.names()).toHaveLength(1)
    })
  })

  it('changes nothing if the result cannot be written', async () => {
    await inTemporary(async (parent) => {
      const twins = await Twins.in(parent)
      for (const made of many('ended', 40)) await twins.leave(made)
      await twins.removeScratch()
      await expect(twins.compactor().look()).rejects.toThrow('ENOENT')
      expect(await twins.names()).toHaveLength(40)
    })
  })

  it('removes later what it could not remove because somebody was reading, and counts it once', async () => {
    await inTemporary(async (parent) => {
      const twins = await Twins.in(parent)
      for (const made of many('ended', 40)) await twins.leave(made)
      let calls = 0
      await twins.compactor({ isRead: () => Promise.resolve(calls++ > 1) }).look()
      expect(await twins.names()).toHaveLength(41)
      await twins.expectEqual()
      for (const made of many('ended', 40)) await twins.leave(made)
      await twins.compactor().look()
      expect(await twins.names()).toHaveLength(1)
      await twins.expectEqual()
    })
  })
})
