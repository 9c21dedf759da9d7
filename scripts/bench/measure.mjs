// Measures the time and memory of whole processes.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** The seconds that a process takes from start to end; with `drop`, its output is not even read. */
export function seconds(program, args, { cwd, env = process.env, allowed = [0], drop = false } = {}) {
  const started = performance.now()
  const stdio = drop ? 'ignore' : 'pipe'
  const { status, stderr } = spawnSync(program, args, { cwd, env, maxBuffer: 1 << 28, stdio })
  if (!allowed.includes(status))
    throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stderr}`)
  return (performance.now() - started) / 1000
}

/**
 * What a process costs from start to end, measured by bash: `wall`, and `cpu` for user and system together, in seconds.
 * CPU time is more meaningful than wall time on a shared machine.
 */
export function usage(program, args, { cwd, env = process.env } = {}) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" 2>&3'
  const { status, stderr, output } = spawnSync('bash', ['-c', script, 'bash', program, ...args], {
    cwd,
    env,
    maxBuffer: 1 << 28,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${output[3]}`)
  const [wall, user, system] = stderr.trim().split(' ').map(Number)
  return { wall, cpu: user + system }
}

/** Measures several things in turns, so that the machine's state favours none; returns the median of each. */
export function inTurns(rounds, works) {
  return allInTurns(rounds, works).map(median)
}

/** Like `inTurns`, but returns all that was measured. */
export function allInTurns(rounds, works) {
  const times = works.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < works.length; i++) {
      const index = (round + i) % works.length
      times[index].push(works[index]())
    }
  }
  return times
}

/** The peak memory of a Node process, in megabytes. */
export function peakMemory(scratch, args, options) {
  const [hook, file] = [join(scratch, 'peak.mjs'), join(scratch, 'peak.txt')]
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))
`,
  )
  seconds(process.execPath, ['--import', hook, ...args], {
    ...options,
    env: { ...(options?.env ?? process.env), PEAK_FILE: file },
  })
  const kilobytes = Number(readFileSync(file, 'utf8'))
  rmSync(file)
  return Math.round(kilobytes / 1024)
}
