/**
 * The built command line on machines that lack something: each directory that it uses is missing, a file, or in a place
 * where nothing can be made. None of it is an error of ours: the run ends with 2 and names the place, or does without it.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { builtDist } from '../helpers/builtDist.js'
import { Chain } from '../helpers/chain.js'
import { emptyPath } from '../helpers/emptyPath.js'
import { inTemporary } from '../helpers/temporary.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

const GO = '1.26.8'

const chain = new Chain()
let cli: string
let module: string
let env: Readonly<Record<string, string>>
let goCache: string

beforeAll(async () => {
  cli = join(await builtDist(), 'dist', 'cli', 'index.js')
  env = { ...(await goEnv(GO)), XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? '' }
  const go = join(await goRoot(GO), 'bin', 'go')
  goCache = (await capture(go, ['env', 'GOCACHE'], { cwd: '.', env })).stdout.trim()
  module = await chain.copy('__tests__/fixtures/prebuilt')
  await writeFile(join(module, 'a-file'), '')
})
afterAll(() => chain.clean())

type Variables = Readonly<Record<string, string | undefined>>

interface Exit {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

async function call(args: readonly string[], variables: Variables = {}, cwd = module): Promise<Exit> {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { ...env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, stdout, stderr }
}

async function run(flags: readonly string[], variables: Variables = {}): Promise<Exit> {
  return call(['run', '--go-version', GO, ...flags], variables)
}

function expectFault({ code, stdout, stderr }: Exit, words: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(words)
  expect(stderr).not.toMatch(/internal error|^\s+at /m)
}

/** Where nothing can be made, whoever asks for it: neither permissions nor read-only mounts stop root everywhere. */
const BAD_PLACES = [
  ['is a file', 'a-file'],
  ['is below a file', 'a-file/below'],
  ['cannot be made', '/proc/nothing'],
] as const

describe('a directory that cannot be used is named, with the reason and what sets it', () => {
  it.each(BAD_PLACES)('the one for temporary files %s', async (_, place) => {
    const words = /^error: temporary files cannot be written to .*(a-file|nothing).*: .*\nSet TMPDIR to/
    expectFault(await run([], { TMPDIR: place }), words)
  })

  it.each(BAD_PLACES)('bin-dir %s', async (_, place) => {
    const words = /^error: bin-dir: binaries cannot be written to .*(a-file|nothing).*: .*\nName a directory/
    expectFault(await run(['--bin-dir', place]), words)
  })

  it.each(BAD_PLACES.slice(0, 2))('the one for the report of merged data %s', async (_, place) => {
    await mkdir(join(module, 'data'), { recursive: true })
    expectFault(await call(['report', 'data', '--out', place]), /a-file/)
  })

  it.each(BAD_PLACES.slice(0, 1))('the build cache of Go %s, in Go’s own words', async (_, place) => {
    const GOCACHE = join('/', place.startsWith('/') ? place : join(module, place))
    expectFault(await run([], { GOCACHE }), /build cache at .*(a-file|nothing)/)
  })
})

describe('a run does without', () => {
  it.each([BAD_PLACES[0], BAD_PLACES[2]])('a tool cache that %s, and says so', async (_, place) => {
    const { code, stdout, stderr } = await run([], { RUNNER_TOOL_CACHE: place })
    expect(stderr).toMatch(/(a-file|nothing).* cannot be written to: .* is used instead/)
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/total +\d+ +\d+\/13/) })
    expect(stdout).not.toMatch(/without GOCOVERDIR|not kept/)
  })

  it('a home, if Go has a build cache: then it preserves counters nevertheless', async () => {
    const { code, stdout, stderr } = await run([], { HOME: undefined, GOPATH: undefined, GOCACHE: goCache })
    expect(stderr).toMatch(/GOMODCACHE is .*, because neither HOME, GOPATH nor GOMODCACHE is set/)
    expect(stdout).not.toMatch(/not kept/)
    expect(code).toBe(0)
  })
})

describe('what is missing is named:', () => {
  it('a home, without which Go has no build cache', async () => {
    const variables = { HOME: undefined, XDG_CACHE_HOME: undefined, GOCACHE: undefined }
    const words =
      /^error: Go has no place for its build cache, because HOME is not set\nSet HOME, or GOCACHE/m
    for (const HOME of [undefined, '']) expectFault(await run([], { ...variables, HOME }), words)
  })

  it('bash, for a command', async () => {
    const nothing = await emptyPath()
    const exit = await run(['--command', 'true'], { PATH: nothing.path })
    await nothing.remove()
    expectFault(exit, /^error: command: there is no bash on PATH\nInstall bash/m)
  })

  it('the working directory', async () => {
    await inTemporary(async (parent) => {
      const gone = join(parent, 'gone')
      await mkdir(gone)
      const script = 'rmdir "$PWD"; exec "$@"'
      const args = ['-c', script, 'sh', process.execPath, cli, 'report', parent]
      const child = spawn('/bin/sh', args, { cwd: gone, env, stdio: ['ignore', 'ignore', 'pipe'] })
      let stderr = ''
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
      const [code] = (await once(child, 'close')) as [number | null]
      expectFault({ code, stdout: '', stderr }, /^error: the working directory no longer exists\n/)
    })
  })
})

it('a caller’s GOCOVERDIR is not used, and the log says so', async () => {
  const { code, stderr } = await run([], { GOCOVERDIR: '/the/callers' })
  expect(code).toBe(0)
  expect(stderr).toMatch(/^GOCOVERDIR=\/the\/callers is not used: /m)
})

it('results that cannot be written are an error', async () => {
  const full = await open('/dev/full', 'w')
  const args = [cli, 'report', 'data', '--out', 'merged']
  await rm(join(module, 'merged'), { recursive: true, force: true })
  const child = spawn(process.execPath, args, { cwd: module, env, stdio: ['ignore', full.fd, 'pipe'] })
  let stderr = ''
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  await full.close()
  expectFault({ code, stdout: '', stderr }, /error: there is no space left on the disk\n/)
})

describe('an interrupt', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while Go is downloaded ends the run with %i', async (signal, code) => {
    await inTemporary(async (directory) => {
      const nothing = await emptyPath()
      // A proxy that never answers, in place of a slow network.
      const proxy = createServer()
      await once(proxy.listen(0, '127.0.0.1'), 'listening')
      const { port } = proxy.address() as AddressInfo
      const child = spawn(process.execPath, [cli, 'run', '--go-version', '1.26.3'], {
        cwd: module,
        env: {
          ...env,
          PATH: nothing.path,
          RUNNER_TOOL_CACHE: directory,
          https_proxy: `http://127.0.0.1:${port}`,
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      let stderr = ''
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
      proxy.once('connection', () => child.kill(signal))
      const [exit] = (await once(child, 'close')) as [number | null]
      proxy.close()
      await nothing.remove()
      expect(stderr).toMatch(new RegExp(`^error: interrupted by ${signal}\n`, 'm'))
      expect(stderr).not.toMatch(/internal error/)
      expect(exit).toBe(code)
    })
  })

  it('that reaches the go command as well, as Ctrl-C does, ends the run with 130', async () => {
    const child = spawn(process.execPath, [cli, 'run', '--go-version', GO, '--out', 'interrupted'], {
      cwd: module,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      if (!stderr.includes(`Go ${GO}`) && chunk.includes(`Go ${GO}`))
        process.kill(-(child.pid ?? 0), 'SIGINT')
      stderr += chunk.toString()
    })
    const [code] = (await once(child, 'close')) as [number | null]
    expect(stderr).toMatch(/^error: interrupted by SIGINT\n/m)
    expect(code).toBe(130)
  })
})
