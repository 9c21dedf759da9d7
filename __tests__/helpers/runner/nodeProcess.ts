/** @module The process of a step: Node, its two streams, and everything that it starts. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Environment, capture } from '../../../src/process/exec.js'

export interface NodeRun {
  readonly script: string
  readonly cwd: string
  /** Includes RUNNER_TRACKING_ID, which identifies what the process leaves running. */
  readonly env: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
  /** Cancels the job: like the runner, sends SIGINT, then SIGTERM, then SIGKILL to the process alone. */
  readonly cancel: AbortSignal | undefined
  readonly onStdout: (chunk: Uint8Array) => void
  readonly onStderr: (chunk: Uint8Array) => void
}

export interface NodeExit {
  /** 128 + the number of the signal for a process that was killed. */
  readonly exitCode: number
  readonly timedOut: boolean
  /** Names of programs still running when the process had ended; the runner ends them with the job. Linux only. */
  readonly orphans: readonly string[]
}

const HERE = dirname(fileURLToPath(import.meta.url))
const ACTIONS_NODE = join(HERE, '../../../scripts/actionsNode.mjs')
/** How long the runner waits after each signal (ProcessInvoker.cs). */
const SIGINT_MS = 7500
const SIGTERM_MS = 2500

let actionsNodePath: Promise<string> | undefined

/** The Node 24 that scripts/actionsNode.mjs provides; if there is none, it says why, and the Node of the tests serves. */
export function actionsNode(): Promise<string> {
  actionsNodePath ??= findActionsNode(process.env)
  return actionsNodePath
}

/** @throws Error if the script fails */
async function findActionsNode(env: Environment): Promise<string> {
  const { exitCode, stdout, stderr } = await capture(process.execPath, [ACTIONS_NODE], { cwd: HERE, env })
  process.stderr.write(stderr)
  if (exitCode !== 0) throw new Error(`${ACTIONS_NODE} ended with ${exitCode}`)
  return stdout.trim()
}

export async function runNode(run: NodeRun): Promise<NodeExit> {
  const child = spawn(await actionsNode(), [run.script], {
    cwd: run.cwd,
    env: run.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  child.stdout.on('data', run.onStdout)
  child.stderr.on('data', run.onStderr)
  const closed = once(child, 'close')
  const limit = { exceeded: false }
  const timer = setTimeout(() => {
    limit.exceeded = true
    void endTree(child, run.env)
  }, run.timeoutSeconds * 1000)
  const ended = new AbortController()
  const onCancel = (): void => {
    void cancelProcess(child, ended.signal)
  }
  run.cancel?.addEventListener('abort', onCancel, { once: true })
  if (run.cancel?.aborted === true) onCancel()
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    const orphans = limit.exceeded ? [] : await endTree(child, run.env)
    await closed
    const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal])
    return { exitCode, timedOut: limit.exceeded, orphans }
  } finally {
    clearTimeout(timer)
    ended.abort()
    run.cancel?.removeEventListener('abort', onCancel)
  }
}

async function cancelProcess(child: ChildProcess, ended: AbortSignal): Promise<void> {
  try {
    child.kill('SIGINT')
    await sleep(SIGINT_MS, undefined, { signal: ended })
    child.kill('SIGTERM')
    await sleep(SIGTERM_MS, undefined, { signal: ended })
    child.kill('SIGKILL')
  } catch {
    // It has ended.
  }
}

/** Ends the process, its group and whatever carries its tracking id. Returns the names of those that still ran. */
async function endTree(
  child: ChildProcess,
  env: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const tracked = await trackedProcesses(env.RUNNER_TRACKING_ID ?? '')
  const orphans = tracked.filter(({ pid }) => pid !== child.pid)
  if (child.pid !== undefined && process.platform !== 'win32') kill(-child.pid)
  else child.kill('SIGKILL')
  for (const { pid } of orphans) kill(pid)
  return orphans.map(({ name }) => name)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

interface TrackedProcess {
  readonly pid: number
  readonly name: string
}

async function trackedProcesses(trackingId: string): Promise<readonly TrackedProcess[]> {
  if (process.platform !== 'linux' || trackingId === '') return []
  const found: TrackedProcess[] = []
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    try {
      const environment = (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0')
      if (!environment.includes(`RUNNER_TRACKING_ID=${trackingId}`)) continue
      found.push({ pid: Number(pid), name: (await readFile(`/proc/${pid}/comm`, 'utf8')).trim() })
    } catch {
      // It has ended, or belongs to another user.
    }
  }
  return found
}
