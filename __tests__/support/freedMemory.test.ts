import { setImmediate } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { freeMemory } from '../../src/support/freedMemory.js'

const MIB = 1024 * 1024

/** Something that nobody refers to. */
function garbage(): WeakRef<object> {
  return new WeakRef({ bytes: Buffer.alloc(MIB) })
}

it('what nobody refers to is freed where there is much', async () => {
  const kept = Buffer.alloc(129 * MIB)
  const gone = garbage()
  // Until then, V8 keeps it for whoever asks.
  await setImmediate()
  freeMemory()
  expect(gone.deref()).toBeUndefined()
  expect(kept.length).toBe(129 * MIB)
})
