import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { forEachLimited } from '../../src/support/parallel.js'

describe('forEachLimited', () => {
  it('processes all items, and no more than the limit at a time', async () => {
    const done: string[] = []
    let running = 0
    let most = 0
    await forEachLimited(['a', 'b', 'c', 'd', 'e'], 2, async (item, index) => {
      most = Math.max(most, ++running)
      await setImmediate()
      running--
      done.push(`${index}${item}`)
    })
    expect(done.sort()).toEqual(['0a', '1b', '2c', '3d', '4e'])
    expect(most).toBe(2)
  })

  it('rejects with the first error', async () => {
    const work = async (item: number): Promise<void> => {
      await setImmediate()
      if (item > 1) throw new Error(`item ${item}`)
    }
    await expect(forEachLimited([1, 2, 3], 2, work)).rejects.toThrow('item 2')
  })
})
