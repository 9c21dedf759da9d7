/** @module Merging that is interrupted anywhere, compared with files that nobody merges. */
import fc from 'fast-check'
import { MERGED, type MadeUp, SHAPES, Twins } from './madeUpProcesses.js'
import { inTemporary } from '../../helpers/temporary.js'

const count = fc.oneof(fc.nat(3), fc.constant(0xffffffff))
const process: fc.Arbitrary<MadeUp> = fc.record({
  shape: fc.constantFrom(...SHAPES, ...MERGED),
  kind: fc.constantFrom('binary', 'binary', 'test', 'stand-in'),
  where: fc.constantFrom('binaries', 'binaries', 'tests'),
  counts: fc.tuple(count, count),
})
const processes = fc.array(process, { minLength: 20, maxLength: 60 })

/** Fails when it is asked for the nth time, as if we were killed then. */
function killedAt(nth: number): () => Promise<boolean> {
  let calls = 0
  return () => (calls++ === nth ? Promise.reject(new Error('killed')) : Promise.resolve(false))
}

/** @param runs how many histories are made up */
export async function staysEqual(runs: number): Promise<void> {
  const histories = fc.array(processes, { minLength: 2, maxLength: 3 })
  const kills = fc.tuple(fc.nat(5), fc.nat(5))
  await fc.assert(
    fc.asyncProperty(histories, kills, async (batches, [one, other]) => {
      await inTemporary(async (parent) => {
        const twins = await Twins.in(parent)
        for (const [number, batch] of batches.entries()) {
          for (const made of batch) await twins.leave(made)
          const isRead = killedAt(number === 0 ? one : other)
          await twins
            .compactor({ isRead })
            .look()
            .catch(() => undefined)
          await twins.expectEqual()
          await twins.removeSome()
          await twins.expectEqual()
        }
        await twins.compactor().look()
        await twins.expectEqual()
      })
    }),
    { numRuns: runs },
  )
}
