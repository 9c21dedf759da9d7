/** Processes that own live files and are still running, recognized by what everyone may read about them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runningProcesses } from '../../src/checks/runningProcesses.js'
import { encodeProgram, smallProgram } from '../covdata/builders.js'
import { writeLive } from '../covdata/liveBuilder.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { until } from '../helpers/busyMachine.js'
import { notHere } from '../helpers/onlyWhere.js'
import { buildBinary, canRun, runProgram } from '../helpers/preservedBinaries.js'

const FAULTS = join(import.meta.dirname, '../fixtures/preserve/faults')
const isLinux = process.platform === 'linux'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'running-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

async function livePaths(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory)
  return names.filter((name) => name.startsWith('live.')).map((name) => join(directory, name))
}

describe.each([true, false])('a binary (counters mapped: %s)', (mapped) => {
  let program: string
  beforeAll(async () => {
    const directory = join(root, String(mapped))
    program = await buildBinary({
      version: QUICK_RELEASE,
      kind: 'preserved',
      directory,
      mapped,
      cwd: FAULTS,
      env: { CGO_ENABLED: '0' },
    })
  })

  it.each([
    ['directly', []],
    ['as the first process of a namespace', ['unshare', '-rpf', '--kill-child']],
  ] as const)('is found while it runs %s', async (_, wrapper) => {
    const [first, ...rest] = wrapper
    if (first !== undefined && !(await canRun(first, [...rest, 'true']))) {
      notHere('unshare -rpf is not permitted')
      return
    }
    const data = await mkdtemp(join(root, 'data-'))
    const [command = program, ...args] = [...wrapper, program, 'wait']
    const child = spawn(command, args, { env: { GOCOVERDIR: data, PATH: process.env.PATH } })
    const ended = once(child, 'close')
    try {
      await once(child.stdout, 'data')
      await until(async () => (await livePaths(data)).length > 0)
      const running = await runningProcesses(await livePaths(data), process.platform)
      expect([...running.keys()]).toEqual(
        await readdir(data).then((all) => all.filter((name) => name.startsWith('live.'))),
      )
      const [pid = 0] = running.values()
      // The id in our own namespace: the process has another one in its own.
      if (first === undefined) expect(pid).toBe(child.pid)
      else expect(pid).toBeGreaterThan(1)
    } finally {
      child.kill('SIGKILL')
      await ended
    }
    const left = async (): Promise<number> =>
      (await runningProcesses(await livePaths(data), process.platform)).size
    // The one in the namespace ends after its parent.
    await until(async () => (await left()) === 0)
    expect(await left()).toBe(0)
  })

  it('is told from another one with the same id and arguments in another namespace', async () => {
    const namespace = ['unshare', '-rpf', '--kill-child'] as const
    if (!(await canRun(namespace[0], [...namespace.slice(1), 'true']))) {
      notHere('unshare -rpf is not permitted')
      return
    }
    const data = await mkdtemp(join(root, 'data-'))
    const children: ReturnType<typeof spawn>[] = []
    const start = async (): Promise<void> => {
      const child = spawn(namespace[0], [...namespace.slice(1), program, 'wait'], {
        env: { GOCOVERDIR: data, PATH: process.env.PATH },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      children.push(child)
      await once(child.stdout, 'data')
      await until(async () => (await livePaths(data)).length === children.length)
    }
    try {
      await start()
      const [first = ''] = await livePaths(data)
      await start()
      const both = await runningProcesses(await livePaths(data), process.platform)
      const pid = both.get(basename(first))
      expect(new Set(both.values()).size).toBe(2)
      await rm(first)
      const left = await runningProcesses(await livePaths(data), process.platform)
      expect(left.size).toBe(1)
      expect([...left.values()]).not.toContain(pid)
      expect([...both.values()]).toEqual(expect.arrayContaining([...left.values()]))
    } finally {
      for (const child of children) {
        child.kill('SIGKILL')
        await once(child, 'close')
      }
    }
  })

  it('is not running once its live file says how it ended', async () => {
    const data = await mkdtemp(join(root, 'data-'))
    await runProgram(program, ['panic'], { env: { GOCOVERDIR: data } })
    const paths = await livePaths(data)
    expect(paths).toHaveLength(1)
    expect((await runningProcesses(paths, process.platform)).size).toBe(0)
  })
})

describe('a process with the same id', () => {
  const encoded = encodeProgram(smallProgram('atomic', { F: [[1, 1]] }))
  const now = BigInt(Date.now()) * 1_000_000n

  const args = isLinux ? readFileSync('/proc/self/cmdline', 'utf8').split('\0').slice(0, -1) : []

  it.each([
    ['is the one', 'its arguments and its start match', now, args, 1],
    [
      'is the one',
      'the file has as many of its arguments as fit',
      now,
      [...args.slice(0, 1), args[1]?.slice(0, 1) ?? ''],
      1,
    ],
    ['is another one', 'it has other arguments', now, ['/bin/p', 'serve'], 0],
    ['is another one', 'it has another name and no arguments', now, ['/bin/p'], 0],
    ['is another one', 'it has fewer arguments', now, [...args, 'serve'], 0],
    ['is another one', 'it started later', now - 1_000_000_000_000_000n, args, 0],
  ] as const)('%s if %s', async (_, what, started, args, size) => {
    if (!isLinux) {
      notHere('only Linux says when a process started')
      return
    }
    const directory = join(root, what)
    await mkdir(directory)
    const file = await writeLive(directory, encoded, { pid: process.pid, started, args, words: [] })
    // Larger than any real one: only its beginning is read.
    await truncate(file, 1 << 30)
    expect((await runningProcesses([file], 'linux')).size).toBe(size)
  })
})
