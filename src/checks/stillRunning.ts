/** @module Processes of a suite that still run when it has ended. They left its process group, or they would be ended. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readProc } from '../support/files.js'
import { commandText } from '../coverage/commandText.js'
import type { RunningFiles } from '../coverage/programs.js'
import { LIVE_NAME } from '../covdata/live/liveFile.js'
import { type Finding, finding } from '../findings/finding.js'
import { instrumentationOf } from './instrumentation.js'
import { runningProcesses } from './runningProcesses.js'

export interface StillRunning {
  readonly files: RunningFiles
  readonly findings: readonly Finding[]
}

/**
 * Processes whose live file is in one of the directories and, on Linux, instrumented programs whose GOCOVERDIR is one of
 * them. Other systems do not show the environment of a process, nor does Linux that of another user's.
 * @param directories absolute, of this run only
 */
export async function stillRunning(
  directories: readonly string[],
  platform: NodeJS.Platform,
): Promise<StillRunning> {
  const running = await runningProcesses(await liveFilesIn(directories), platform)
  const files = new Set(running.keys())
  const evidence = new Map<string, string>()
  for (const pid of running.values()) evidence.set(String(pid), `pid ${pid}`)
  if (platform === 'linux') {
    const variables = directories.map((directory) => `GOCOVERDIR=${directory}`)
    const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
    await Promise.all(
      pids.map(async (pid) => {
        const text = await processText(pid, variables, evidence.has(pid))
        if (text !== undefined) evidence.set(pid, text)
      }),
    )
  }
  if (evidence.size === 0) return { files, findings: [] }
  const programs = evidence.size === 1 ? 'A program' : `${evidence.size} programs`
  const title = `${programs} of the suite still ran when it had ended`
  return { files, findings: [finding('process-still-running', title, { evidence: [...evidence.values()] })] }
}

async function liveFilesIn(directories: readonly string[]): Promise<readonly string[]> {
  const listed = await Promise.all(
    directories.map(async (directory) => {
      const names = await readdir(directory).catch(() => [])
      return names.filter((name) => LIVE_NAME.test(name)).map((name) => join(directory, name))
    }),
  )
  return listed.flat()
}

/**
 * Undefined for a process of somebody else, for one without counters, and for one that ended meanwhile.
 * @param known to be of the suite
 */
async function processText(
  pid: string,
  variables: readonly string[],
  known: boolean,
): Promise<string | undefined> {
  // proc(5): entries end with a zero byte; of zombies there are none.
  const environ = known ? [] : (await readProc(`${pid}/environ`)).split('\0')
  if (!known && !variables.some((variable) => environ.includes(variable))) return undefined
  if (!known && (await instrumentationOf(`/proc/${pid}/exe`)) !== 'full') return undefined
  const args = (await readProc(`${pid}/cmdline`)).split('\0').slice(0, -1)
  return args.length === 0 ? undefined : `${commandText(args)} (pid ${pid})`
}
