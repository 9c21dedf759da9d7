/** @module The built command line as a process of its own, with a bound on its memory. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { builtDist } from '../../helpers/builtDist.js'
import type { Said } from './data.js'

/** Writes the most memory that the process ever had, in kilobytes, to the file that the environment names. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'\n" +
    "process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))",
)}`

export interface Measured extends Said {
  /** Resident memory at most, in megabytes. */
  readonly peak: number
  readonly seconds: number
}

/** Runs the command line; a process that goes on for ten minutes is ended, which fails the test. */
export async function wholeProcess(
  scratch: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Measured> {
  const peakFile = path.join(scratch, 'peak.txt')
  const entry = path.join(await builtDist(), 'dist', 'cli', 'index.js')
  const started = performance.now()
  const child = spawn(process.execPath, [...flags, '--import', TELL_PEAK, entry, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PEAK_FILE: peakFile },
    timeout: 600_000,
  })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (child.exitCode === null) await once(child, 'exit')
  const seconds = (performance.now() - started) / 1000
  if (child.exitCode === null) throw new Error(`ended by ${child.signalCode}:\n${stderr.slice(-2000)}`)
  return {
    exitCode: child.exitCode,
    stdout,
    stderr,
    peak: Number(await readFile(peakFile, 'utf8')) / 1024,
    seconds,
  }
}
