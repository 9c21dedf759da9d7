// What which test covers what takes to build, write, open, ask and merge, for a very large generated suite.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, compile } from './compiled.mjs'

const [TESTS, UNITS, SHARDS] = [30_000, 1_000_000, 4]
const RANDOM_TESTS = 3000

/** @returns seconds of CPU time, bytes and the peak memory of each step, for realistic sets and for random ones */
export function benchStoredAttribution({ work }) {
  const program = bundle(compile(work), 'storedAttribution')
  const run = (kind, tests, shards) => {
    const folder = join(work, kind)
    mkdirSync(folder)
    const args = [program, folder, tests, UNITS, kind, shards].map(String)
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  }
  return { realistic: run('realistic', TESTS, SHARDS), random: run('random', RANDOM_TESTS, 0) }
}
