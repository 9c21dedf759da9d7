/** @module Finds processes of a suite that are still running after it: they left its process group, so they were not ended. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { processIds, readProc } from '../support/files.js'
import { commandText } from '../coverage/commandText.js'
import type { RunningFiles } from '../coverage/measuredBinaries.js'
import { LIVE_NAME } from '../covdata/live/liveFile.js'
import { type Finding, finding } from '../findings/finding.js'
import { instrumentationOf } from './instrumentation.js'
import { runningProcesses } from './runningProcesses.js'

export interface StillRunning {
  readonly files: RunningFiles
  readonly findings: readonly Finding[]
}

/**
 * Finds processes whose live file is in one of the directories and, on Linux, instrumented processes whose GOCOVERDIR is one
 * of them. Other systems do not show the environment of a process, and Linux shows only that of the same user's processes.
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
    const pids = await processIds()
    await Promise.all(
      pids.map(async (pid) => {
        const text = await processText(pid, variables, evidence.has(pid))
        if (text !== undefined) evidence.set(pid, text)
      }),
    )
  }
  if (evidence.size === 0) return { files, findings: [] }
  const processes = evidence.size === 1 ? '1 process' : `${evidence.size} processes`
  const title = `${processes} of the suite kept running after it had ended`
  return { files, findings: [finding('process-still-running', title, { evidence: [...evidence.values()] })] }
}

/** Absolute paths. */
export async function liveFilesIn(directories: readonly string[]): Promise<readonly string[]> {
  const listed = await Promise.all(
    directories.map(async (directory) => {
      const names = await readdir(directory).catch(() => [])
      return names.filter((name) => LIVE_NAME.test(name)).map((name) => join(directory, name))
    }),
  )
  return listed.flat()
}

/**
 * Describes a process of the suite.
 * @param known whether it is known to belong to the suite
 * @returns undefined for any other process, for one without counters, and for one that has ended
 */
async function processText(
  pid: string,
  variables: readonly string[],
  known: boolean,
): Promise<string | undefined> {
  // proc(5): entries end with a zero byte; a zombie has none.
  const environ = known ? [] : (await readProc(`${pid}/environ`)).split('\0')
  if (!known && !variables.some((variable) => environ.includes(variable))) return undefined
  if (!known && (await instrumentationOf(`/proc/${pid}/exe`)) !== 'full') return undefined
  const args = (await readProc(`${pid}/cmdline`)).split('\0').slice(0, -1)
  return args.length === 0 ? undefined : `${commandText(args)} (pid ${pid})`
}
