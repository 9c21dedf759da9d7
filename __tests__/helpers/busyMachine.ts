/** @module For tests of real processes on a machine that does something else as well: what they wait for, not how long. */
import { readFile, readdir } from 'node:fs/promises'
import { setTimeout as after } from 'node:timers/promises'

const PATIENCE_MS = 60_000

/** Waits until it is so. If it never is, the expectations that follow say what is missing. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await isSo()) && Date.now() < end;) await after(10)
}

/** Waits until a process does nothing: on Linux until all of its threads sleep, elsewhere for a moment. */
export async function untilIdle(pid: number): Promise<void> {
  if (process.platform !== 'linux') await after(50)
  else await until(async () => (await statesOf(pid)).every((state) => state === 'S'))
}

/**
 * Runs something that is ended after some seconds; with more of them if it was ended before it came to what is tested.
 * @param seconds enough for an idle machine
 */
export async function withEnoughTime<T>(
  seconds: number,
  run: (seconds: number) => Promise<T>,
  isThere: (result: T) => boolean | Promise<boolean>,
): Promise<T> {
  const result = await run(seconds)
  if (seconds * 1000 >= PATIENCE_MS || (await isThere(result))) return result
  return withEnoughTime(seconds * 4, run, isThere)
}

/** None of a process that has ended. */
async function statesOf(pid: number): Promise<readonly string[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => [])
  const stats = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/stat`, 'utf8').catch(() => ') S')),
  )
  return stats.map((stat) => stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3))
}
