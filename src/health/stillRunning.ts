/** @module Processes of a suite that still run when it has ended. They left its process group, or they would be ended. */
import { readFile, readdir } from 'node:fs/promises'
import { commandText } from '../coverage/commandText.js'
import { type Finding, finding } from '../finding.js'
import { instrumentationOf } from './instrumentation.js'

/**
 * Instrumented programs whose GOCOVERDIR is one of the directories. Other systems than Linux do not show the environment
 * of a process, nor does Linux that of another user's.
 * @param directories absolute, of this run only
 */
export async function stillRunningFindings(
  directories: readonly string[],
  platform: NodeJS.Platform,
): Promise<readonly Finding[]> {
  if (platform !== 'linux') return []
  const variables = directories.map((directory) => `GOCOVERDIR=${directory}`)
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(pids.map((pid) => processText(pid, variables)))
  const evidence = found.filter((text) => text !== undefined)
  if (evidence.length === 0) return []
  const programs = evidence.length === 1 ? 'A program' : `${evidence.length} programs`
  return [
    finding('process-still-running', `${programs} of the suite still ran when it had ended`, { evidence }),
  ]
}

/** Undefined for a process of somebody else, for one without counters, and for one that ended meanwhile. */
async function processText(pid: string, variables: readonly string[]): Promise<string | undefined> {
  // proc(5): entries end with a zero byte; of zombies there are none.
  const environ = (await readProc(pid, 'environ')).split('\0')
  if (!variables.some((variable) => environ.includes(variable))) return undefined
  if ((await instrumentationOf(`/proc/${pid}/exe`)) !== 'full') return undefined
  const args = (await readProc(pid, 'cmdline')).split('\0').slice(0, -1)
  return args.length === 0 ? undefined : `${commandText(args)} (pid ${pid})`
}

async function readProc(pid: string, name: string): Promise<string> {
  return readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')
}
