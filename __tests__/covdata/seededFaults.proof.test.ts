/** Checks with a few faults that the tests notice a wrong reader; scripts/seedFaults.mjs can seed many more. */
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { ROOT } from '../helpers/chain.js'

it('the quick tests notice a fault in the reader of counter entries', async () => {
  const faults = ['--quick', '--mutants', '3', '--files', 'counterEntries.ts', '--jobs', '1']
  const ran = await capture(process.execPath, [join(ROOT, 'scripts/seedFaults.mjs'), ...faults], {
    cwd: ROOT,
    env: process.env,
  })
  expect(ran.stdout).toMatch(/^noticed: (\d+) of \1 \(100%\)$/m)
  expect(ran.exitCode).toBe(0)
})
