/** @module Long commands: a process and everything that it starts, supervised until all of them have ended. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { atExit } from './atExit.js'
import { type Environment, definedOnly } from './exec.js'
import { type GroupMember, ProcessGroup } from './processGroup.js'

export interface SuperviseOptions {
  readonly cwd: string
  readonly env: Environment
  readonly platform: NodeJS.Platform
  readonly onStdout: (chunk: Buffer) => void
  readonly onStderr: (chunk: Buffer) => void
  /** Ends the process and everything that it started; see SuperviseResult.stopped. */
  readonly stop: AbortSignal
  readonly timeoutSeconds?: number
  /** What it reads from its standard input; nothing by default. */
  readonly input?: string | undefined
  /** Asked about processes that the command left running, before they are ended. */
  readonly isInstrumented?: ((pid: number) => Promise<boolean | undefined>) | undefined
}

export interface SuperviseResult {
  /** 128 + the number of the signal if the process was killed, as in a shell. */
  readonly exitCode: number
  readonly timedOut: boolean
  /** Whether `stop` was aborted. */
  readonly stopped: boolean
  /** Processes that it left running and that were then ended. Empty after a timeout or `stop`. */
  readonly leftBehind: readonly GroupMember[]
}

/** How long children may outlive the process before they count as left behind: some end when a pipe to it closes. */
const SETTLE_MS = 300
/** How long to wait for the output of processes that have left the group. */
const DRAIN_MS = 1000
/** How long a group may take to end after an interrupt: the runner's patience has to do for the report as well. */
const INTERRUPTED_GRACE_MS = 2500

/**
 * Runs a command in a process group of its own and waits until the whole group has ended: normally, or by `stop` or the
 * timeout (SIGTERM, then SIGKILL). Processes that the command leaves running are ended and reported.
 * @throws Error with the cause if the program cannot be started
 */
export async function supervise(
  program: string,
  args: readonly string[],
  options: SuperviseOptions,
): Promise<SuperviseResult> {
  const detached = options.platform !== 'win32'
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: definedOnly(options.env),
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    detached,
    windowsHide: true,
  })
  if (child.pid === undefined) {
    const [cause] = (await once(child, 'error')) as [unknown]
    throw new Error(`${program} could not be started`, { cause })
  }
  child.stdout?.on('data', options.onStdout)
  child.stderr?.on('data', options.onStderr)
  // A program that ends before it has read everything has its reasons, which its exit code tells.
  child.stdin?.on('error', () => undefined).end(options.input)
  const group = new ProcessGroup(child.pid, options)
  const ending = new Ending(group, options)
  const unwatch = atExit(() => {
    group.kill()
  })
  try {
    const exitCode = await exitOf(child)
    await ending.done()
    const leftBehind = ending.begun ? [] : await endLeftovers(group, options)
    await drained(child)
    return { exitCode, timedOut: ending.timedOut, stopped: options.stop.aborted, leftBehind }
  } finally {
    unwatch()
    ending.cancel()
  }
}

/** Ends the group when the time is up, or sooner if `stop` is aborted. */
class Ending {
  timedOut = false
  private ended: Promise<void> | undefined
  private readonly timer: NodeJS.Timeout | undefined
  private readonly onStop = (): void => {
    this.ended = this.group.end(INTERRUPTED_GRACE_MS)
  }

  constructor(
    private readonly group: ProcessGroup,
    private readonly options: SuperviseOptions,
  ) {
    options.stop.addEventListener('abort', this.onStop, { once: true })
    if (options.stop.aborted) this.onStop()
    if (options.timeoutSeconds === undefined) return
    this.timer = setTimeout(() => {
      this.timedOut = this.ended === undefined
      this.ended ??= this.group.end()
    }, options.timeoutSeconds * 1000)
  }

  get begun(): boolean {
    return this.ended !== undefined
  }

  async done(): Promise<void> {
    await this.ended
  }

  cancel(): void {
    clearTimeout(this.timer)
    this.options.stop.removeEventListener('abort', this.onStop)
  }
}

async function exitOf(child: ChildProcess): Promise<number> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
}

async function endLeftovers(
  group: ProcessGroup,
  { isInstrumented }: SuperviseOptions,
): Promise<readonly GroupMember[]> {
  if ((await group.members()).length === 0) return []
  await sleep(SETTLE_MS)
  const members = await Promise.all(
    (await group.members()).map(async (member) => ({
      ...member,
      instrumented: await isInstrumented?.(member.pid),
    })),
  )
  if (members.length > 0) await group.end()
  return members
}

/** Waits for the last output, but not for ever: a process in a session of its own may keep the pipe open. */
async function drained(child: ChildProcess): Promise<void> {
  const open = [child.stdout, child.stderr].filter((stream) => stream?.closed === false)
  const closed = Promise.all(open.flatMap((stream) => (stream === null ? [] : [once(stream, 'close')])))
  await Promise.race([closed, sleep(DRAIN_MS, undefined, { ref: false })])
  child.stdout?.destroy()
  child.stderr?.destroy()
}
