/** What each process counted, beside the sums: whatever files it left, it comes once. */
import { describe, expect, it } from '@jest/globals'
import { readPods } from '../../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../../src/covdata/read/seenFiles.js'
import { inTemporary } from '../../helpers/temporary.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../builders.js'
import { wordsOf, writeLive } from '../liveBuilder.js'

const program = smallProgram('atomic', { F: [[1, 1] as const, [2, 1] as const], G: [[9, 1] as const] })
const STARTED = 1_600_000_000_000_000_000n

describe('the counters of single processes', () => {
  it('are those of a file, of the last of several, and of a live file that has more', async () => {
    const seen = await inTemporary(async (directory) => {
      const meta = await writeMeta(directory, program)
      const identity = { started: STARTED, clears: 0n }
      await writeCounters(directory, meta, entriesOf([0, 3], [7]), { pid: 1 })
      await writeCounters(directory, meta, entriesOf([1, 0]), { pid: 2, identity })
      await writeCounters(directory, meta, entriesOf([2, 1]), {
        pid: 2,
        identity: { ...identity, atEnd: true },
      })
      await writeCounters(directory, meta, entriesOf([4, 0]), { pid: 3, identity })
      const words = wordsOf([0, 0, [5, 0]], [0, 1, [2]])
      await writeLive(directory, meta, { pid: 3, started: STARTED, words, testTag: '9.8.7' })
      const found: unknown[] = []
      await readPods([directory], {
        once: new SeenFiles(),
        onProcess: ({ pid, testTag }, target, counters) => {
          const values: (readonly [number, number])[] = []
          counters((counter, value) => values.push([counter, value]))
          found.push({ pid, test: testTag?.test, hash: target.meta.hash, values })
        },
      })
      return { found, hash: Buffer.from(meta.hash).toString('hex') }
    })
    const { hash } = seen
    expect(seen.found).toEqual([
      {
        pid: 1,
        test: undefined,
        hash,
        values: [
          [1, 3],
          [2, 7],
        ],
      },
      {
        pid: 2,
        test: undefined,
        hash,
        values: [
          [0, 2],
          [1, 1],
        ],
      },
      {
        pid: 3,
        test: 7,
        hash,
        values: [
          [0, 5],
          [2, 2],
        ],
      },
    ])
  })
})
