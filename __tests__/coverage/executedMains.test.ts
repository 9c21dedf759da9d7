/** Main packages whose code tests execute in process are not reported as never run. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { readPods } from '../../src/covdata/read/readPods.js'
import { executedMains } from '../../src/coverage/measuredBinaries.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { inTemporary } from '../helpers/temporary.js'

it('executedMains knows a plugin by its counters in the data of the binary that loaded it', async () => {
  await inTemporary(async (data) => {
    const [host, plugin] = ['example.com/host', 'example.com/plugin'].map((path) =>
      smallProgram('atomic', { Run: [[1, 1]] }, path).packages.map((pkg) => ({ ...pkg, name: 'main' })),
    )
    const program = { ...smallProgram('atomic', {}), packages: [...(host ?? []), ...(plugin ?? [])] }
    const entries = [{ packageIndex: 1, functionIndex: 0, counters: Uint32Array.of(1) }]
    await writeCounters(data, await writeMeta(data, program), entries, { args: ['host'] })
    const { pods } = await readPods([data], { columns: [0], testColumn: 1 })
    expect([...executedMains(pods)]).toEqual(['example.com/plugin'])
  })
})

it.each([
  [[1, 0], ['example.com/p']],
  [[0, 0], []],
] as const)(
  'executedMains knows from the counters %j of a test process what it executed',
  async (counts, mains) => {
    await inTemporary(async (parent) => {
      const data = join(parent, 'data')
      await mkdir(data)
      const small = smallProgram('atomic', { run: [[1, 1], [2, 1]] }) // prettier-ignore
      const program = { ...small, packages: small.packages.map((pkg) => ({ ...pkg, name: 'main' })) }
      await writeCounters(data, await writeMeta(data, program), entriesOf([...counts]), { args: ['p.test'] })
      const { pods } = await readPods([data], { columns: [1], testColumn: 1 })
      expect([...executedMains(pods)]).toEqual(mains)
    })
  },
)
