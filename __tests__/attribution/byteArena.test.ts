import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ByteArena } from '../../src/attribution/byteArena.js'
import { MemoryUse } from '../../src/attribution/memoryUse.js'

const pieces = fc.array(fc.uint8Array({ maxLength: 512 }), { maxLength: 200 })

type Stored = Pick<ByteArena, 'pageOf' | 'startOf'>

function bytesAt(arena: Stored, place: number, length: number): readonly number[] {
  const start = arena.startOf(place)
  return [...arena.pageOf(place).subarray(start, start + length)]
}

it('pieces stay what they are while others are stored, and when it begins anew', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const memory = new MemoryUse()
      const arena = new ByteArena(memory)
      const places = all.map((piece) => arena.store(piece, 0, piece.length))
      const check = (stored: Stored): void => {
        for (const [index, piece] of all.entries())
          expect(bytesAt(stored, places[index] ?? 0, piece.length)).toEqual([...piece])
      }
      check(arena)
      const old = arena.restart()
      expect(memory.bytes).toBe(0)
      arena.store(new Uint8Array(512).fill(1), 0, 512)
      check(old)
    }),
    { numRuns: 30 },
  )
})

it('is to be stored anew once much of it was dropped', () => {
  const arena = new ByteArena(new MemoryUse())
  const piece = new Uint8Array(512)
  for (let count = 0; count < 100; count++) arena.store(piece, 0, 512)
  let dropped = 0
  while (!arena.drop(512)) dropped++
  expect(dropped).toBeGreaterThan(50)
  expect(dropped).toBeLessThan(70)
})
