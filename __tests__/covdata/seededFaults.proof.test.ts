/** Whether the tests would notice a wrong reader: a few faults, of which scripts/seedFaults.mjs makes as many as are asked for. */
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { ROOT } from '../helpers/chain.js'

it('a fault in the reader of counter entries is noticed by a quick test', async () => {
  const faults = ['--quick', '--mutants', '3', '--files', 'counterEntries.ts', '--jobs', '1']
  const ran = await capture(process.execPath, [join(ROOT, 'scripts/seedFaults.mjs'), ...faults], {
    cwd: ROOT,
    env: process.env,
  })
  expect(ran.stdout).toMatch(/^noticed: (\d+) of \1 \(100 %\)$/m)
  expect(ran.exitCode).toBe(0)
})
