/** What a large suite takes in memory while which test covers what is built, stored and merged: see docs/figures.md. */
import { execFileSync } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { build } from 'esbuild'
import { inTemporary } from '../helpers/temporary.js'

/** In megabytes, beyond what the process begins with: 46 to 52, and 58 to 65 with Node 20 and 24. */
const MAX_BUILD = 56
const MAX_MERGE = 90
/** How much garbage waits to be collected depends on the version of Node and the load of the machine: with this, little does. */
const LITTLE_GARBAGE = '--max-semi-space-size=4'

it('20,000 tests of 400,000 units are built, stored and merged in little memory', async () => {
  await inTemporary(async (folder) => {
    const program = join(folder, 'largeSuite.mjs')
    await build({
      entryPoints: ['__tests__/attribution/largeSuite.ts'],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
    })
    const files = join(folder, 'files')
    await mkdir(files)
    const peakOf = (...args: readonly string[]): number =>
      Number(execFileSync(process.execPath, [LITTLE_GARBAGE, program, files, ...args], { encoding: 'utf8' }))
    expect(peakOf('build', '0', '1')).toBeLessThan(MAX_BUILD)
    const whole = await readFile(join(files, '0.bin'))
    for (const shard of ['0', '1']) peakOf('build', shard, '2')
    expect(peakOf('merge', '2')).toBeLessThan(MAX_MERGE)
    expect(whole.equals(await readFile(join(files, 'merged.bin')))).toBe(true)
  })
})
