import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isThere } from '../../src/support/files.js'
import { withEnoughTime } from '../helpers/busyMachine.js'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { errorCode } from '../../src/support/errors.js'
import { type SuperviseOptions, supervise } from '../../src/process/supervise.js'

/** Real processes: node children that ignore signals, outlive their parents or hold pipes open. */
let dir: string

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'supervise-'))
})

afterEach(async () => {
  await rm(dir, { recursive: true, force: true })
})

async function node(script: string, more: Partial<SuperviseOptions> = {}) {
  let stdout = ''
  let stderr = ''
  const result = await supervise(process.execPath, ['-e', script], {
    cwd: dir,
    env: { PATH: process.env.PATH, DIR: dir },
    platform: process.platform,
    onStdout: (chunk) => {
      stdout += chunk.toString()
    },
    onStderr: (chunk) => {
      stderr += chunk.toString()
    },
    stop: new AbortController().signal,
    ...more,
  })
  return { ...result, stdout, stderr }
}

const FOR_EVER = 'setInterval(() => {}, 1000);'
const READY = "require('fs').writeFileSync('ready', '');"
/** Code of a script that starts a child which runs for ever, and writes down its pid. The child says when it runs. */
function child(script: string, options = ''): string {
  return `const c = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(script + READY + FOR_EVER)}], {stdio: 'inherit'${options}});
  require('fs').writeFileSync('child.pid', String(c.pid)); c.unref();`
}

/** The result with a timeout that is over when the child runs. */
async function timedOut(script: string): ReturnType<typeof node> {
  const run = async (timeoutSeconds: number): ReturnType<typeof node> => node(script, { timeoutSeconds })
  return withEnoughTime(1, run, async () => isThere(join(dir, 'ready')))
}

async function childPid(): Promise<number> {
  return Number(await readFile(join(dir, 'child.pid'), 'utf8'))
}

async function isGone(pid: number): Promise<boolean> {
  for (let i = 0; i < 100; i++) {
    try {
      process.kill(pid, 0)
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
      if (stat.includes(') Z ')) return true
    } catch (error) {
      return errorCode(error) === 'ESRCH'
    }
    await sleep(50)
  }
  return false
}

describe('supervise', () => {
  it('returns the exit code and passes on both streams', async () => {
    expect(await node("console.log('out'); console.error('err'); process.exit(3)")).toEqual({
      exitCode: 3,
      timedOut: false,
      stopped: false,
      leftBehind: [],
      stdout: 'out\n',
      stderr: 'err\n',
    })
  })

  it('returns 128 + n for a process killed by signal n', async () => {
    expect((await node("process.kill(process.pid, 'SIGKILL')")).exitCode).toBe(137)
  })

  it('loses nothing of a large output', async () => {
    const { stdout } = await node("process.stdout.write('x'.repeat(3_000_000))")
    expect(stdout).toHaveLength(3_000_000)
  })

  it('passes only the variables it is given', async () => {
    const { stdout } = await node('console.log(Object.keys(process.env).sort().join())', {
      env: { A: '1', B: undefined },
    })
    expect(stdout).toBe('A\n')
  })

  it('ends the whole group at the timeout and passes on its last output', async () => {
    const goodbye = "process.on('SIGTERM', () => { console.log('child ends'); process.exit(0) });"
    const result = await timedOut(child(goodbye) + FOR_EVER)
    expect(result).toMatchObject({ timedOut: true, stopped: false, leftBehind: [] })
    expect(result.stdout).toContain('child ends')
    expect(await isGone(await childPid())).toBe(true)
  })

  it('kills a process that ignores SIGTERM', async () => {
    const deaf = "process.on('SIGTERM', () => {});"
    const result = await timedOut(deaf + child(deaf) + FOR_EVER)
    expect(result).toMatchObject({ timedOut: true, exitCode: 137 })
    expect(await isGone(await childPid())).toBe(true)
  })

  it('ends everything when it is aborted', async () => {
    const controller = new AbortController()
    const running = node(child('') + FOR_EVER, { stop: controller.signal })
    while ((await childPid().catch(() => 0)) === 0) await sleep(20)
    controller.abort()
    expect(await running).toMatchObject({ stopped: true, timedOut: false, exitCode: 143 })
    expect(await isGone(await childPid())).toBe(true)
  })

  it('ends the process at once if it was aborted before the start', async () => {
    expect(await node(FOR_EVER, { stop: AbortSignal.abort() })).toMatchObject({ stopped: true })
  })

  it('ends and names processes that were left running', async () => {
    const result = await node(child('') + 'process.exit(0)')
    const pid = await childPid()
    expect(result).toMatchObject({
      exitCode: 0,
      leftBehind: [{ pid, command: expect.stringContaining('node') }],
    })
    expect(await isGone(pid)).toBe(true)
  })

  it('does not wait for a process that left the group and holds the pipe', async () => {
    const result = await node(child('', ', detached: true') + 'process.exit(0)')
    expect(result).toMatchObject({ exitCode: 0, leftBehind: [] })
    process.kill(await childPid(), 'SIGKILL')
  })

  it('names the program that could not be started, with the cause', async () => {
    const file = join(dir, 'not-a-program')
    await writeFile(file, '')
    const options = {
      cwd: dir,
      env: {},
      platform: process.platform,
      onStdout: () => undefined,
      onStderr: () => undefined,
    }
    const failing = supervise(file, [], { ...options, stop: new AbortController().signal })
    await expect(failing).rejects.toThrow(`${file} could not be started`)
  })
})
