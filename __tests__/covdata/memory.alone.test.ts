/** Merging streams: what a process needs at most does not depend on how many counter data files there are. */
import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { builtDist } from '../helpers/builtDist.js'
import { inTemporary } from '../helpers/temporary.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from './builders.js'

const FUNCTIONS = 200
const UNITS = 100
const MANY = 3000
const MEGABYTE = 1024 * 1024

/** Tells the most memory that a process ever had, in kilobytes, when it ends. */
const HOOK = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))
`

/** Writes files of 20 kB each; gives back the bytes of all. */
async function writeData(directory: string, count: number): Promise<number> {
  const units = Array.from({ length: UNITS }, (_, line) => [line + 1, 1] as const)
  const functions = Object.fromEntries(Array.from({ length: FUNCTIONS }, (_, i) => [`F${i}`, units]))
  const program = await writeMeta(directory, smallProgram('atomic', functions))
  const counters = Array.from({ length: FUNCTIONS }, () => Array.from({ length: UNITS }, () => 1))
  const first = await writeCounters(directory, program, entriesOf(...counters), { pid: 1 })
  for (let pid = 2; pid <= count; pid++) await copyFile(first, first.replace('.1.', `.${pid}.`))
  return count * (await readFile(first)).length
}

it('covdata takes no more memory for thousands of counter data files than for ten', async () => {
  const cli = join(await builtDist(), 'dist', 'cli', 'index.js')
  await inTemporary(async (parent) => {
    const [hook, peak] = [join(parent, 'hook.mjs'), join(parent, 'peak')]
    await writeFile(hook, HOOK)
    const peakOf = async (name: string, count: number): Promise<{ bytes: number; peak: number }> => {
      const [data, merged] = [join(parent, name), join(parent, `${name}-merged`)]
      await mkdir(data)
      await mkdir(merged)
      const bytes = await writeData(data, count)
      const args = ['--import', hook, cli, 'covdata', 'merge', `-i=${data}`, `-o=${merged}`]
      execFileSync(process.execPath, args, { env: { ...process.env, PEAK_FILE: peak } })
      expect(await readdir(merged)).toHaveLength(2)
      return { bytes, peak: 1024 * Number(await readFile(peak, 'utf8')) }
    }
    const few = await peakOf('few', 10)
    const many = await peakOf('many', MANY)
    expect(many.bytes).toBeGreaterThan(55 * MEGABYTE)
    // A list of processes grows, and the collector of garbage has its moods; the files themselves are not kept.
    expect(many.peak - few.peak).toBeLessThan(30 * MEGABYTE)
  })
})
