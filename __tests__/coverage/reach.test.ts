/** Who executed what, as far as the data of processes says so. */
import { expect, it } from '@jest/globals'
import { readPods } from '../../src/covdata/read/readPods.js'
import { buildModel } from '../../src/coverage/buildModel.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { inTemporary } from '../helpers/temporary.js'

const MANY = Array.from({ length: 10 }, (_, at) => `/tmp/${at}.test`)

it.each([
  [['/tmp/1/e2e.test', 'C:\\2\\api.test.exe', '/tmp/3/e2e.test'], 'api.test.exe or e2e.test'],
  [['/tmp/e2e.test', '/tmp/server'], 'e2e.test'],
  [['/tmp/server'], 'tests'],
  [MANY, '0.test or 1.test or 2.test or 3.test or 4.test or 5.test or 6.test or 7.test or 2 more'],
])('of the processes %j that share their meta-data, all test binaries are named', async (programs, name) => {
  await inTemporary(async (data) => {
    const meta = await writeMeta(data, smallProgram('atomic', { F: [[1, 1]] }))
    for (const [at, program] of programs.entries())
      await writeCounters(data, meta, entriesOf([1]), { args: [program], pid: at + 1 })
    const { pods } = await readPods([data], { columns: [1], testColumn: 1 })
    const { reach } = buildModel({ pods, measured: new Set(['example.com/p']), selected: [] })
    expect(reach).toEqual({ reachers: [{ kind: 'tests', name }], sets: [[], [0]] })
  })
})
