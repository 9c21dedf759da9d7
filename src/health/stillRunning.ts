/** @module Processes of a suite that still run when it has ended. They left its process group, or they would be ended. */
import { readFile, readdir, readlink } from 'node:fs/promises'
import { basename } from 'node:path'
import { commandText } from '../coverage/commandText.js'
import type { RunningFiles } from '../coverage/programs.js'
import { LIVE_NAME } from '../covdata/liveFile.js'
import { errorCode } from '../errors.js'
import { type Finding, finding } from '../finding.js'
import { instrumentationOf } from './instrumentation.js'

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
  const files = await runningFiles(directories, platform)
  const evidence = new Map<string, string>()
  for (const name of files) evidence.set(pidOf(name), `pid ${pidOf(name)}`)
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

function pidOf(liveName: string): string {
  return liveName.split('.')[2] ?? ''
}

/** Names of the live files that a process has in use. */
async function runningFiles(
  directories: readonly string[],
  platform: NodeJS.Platform,
): Promise<RunningFiles> {
  const listed = await Promise.all(directories.map(async (directory) => readdir(directory).catch(() => [])))
  const names = listed.flat().filter((name) => LIVE_NAME.test(name))
  const running = await Promise.all(
    names.map(async (name) =>
      isAlive(Number(pidOf(name))) && (platform !== 'linux' || (await uses(name))) ? name : [],
    ),
  )
  return new Set(running.flat())
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Whether a process of this id has the file mapped or open: ids are used again. Those of other users do not show it. */
async function uses(name: string): Promise<boolean> {
  const process = `/proc/${pidOf(name)}`
  const maps = await readFile(`${process}/maps`, 'utf8').catch((error: unknown) => errorCode(error) ?? '')
  if (maps === 'EACCES' || maps === 'EPERM' || maps.includes(`/${name}\n`)) return true
  const open = await readdir(`${process}/fd`).catch(() => [])
  const targets = await Promise.all(open.map(async (fd) => readlink(`${process}/fd/${fd}`).catch(() => '')))
  return targets.some((target) => basename(target) === name)
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
  const environ = known ? [] : (await readProc(pid, 'environ')).split('\0')
  if (!known && !variables.some((variable) => environ.includes(variable))) return undefined
  if (!known && (await instrumentationOf(`/proc/${pid}/exe`)) !== 'full') return undefined
  const args = (await readProc(pid, 'cmdline')).split('\0').slice(0, -1)
  return args.length === 0 ? undefined : `${commandText(args)} (pid ${pid})`
}

async function readProc(pid: string, name: string): Promise<string> {
  return readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')
}
