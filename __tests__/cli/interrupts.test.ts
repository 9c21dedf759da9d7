/** The built command line under signals, and where it cannot create what it is asked for: it ends, and leaves nothing. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { appendFile, lstat, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cacheDirectory } from '../../src/go/toolchain/host.js'
import { isThere } from '../../src/support/files.js'
import { builtDist } from '../helpers/builtDist.js'
import { Chain } from '../helpers/chain.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

const chain = new Chain()
let cli: string
let env: Record<string, string>

beforeAll(async () => {
  cli = join(await builtDist(), 'dist', 'cli', 'index.js')
  await goRoot('1.26.8')
  env = { ...(await goEnv('1.26.8')), XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? '' }
})
afterAll(() => chain.clean())

/** Calls `run`; sends the signals one after the other, each once standard error matches. */
async function run(
  module: string,
  args: readonly string[],
  signals: readonly [NodeJS.Signals, RegExp][] = [],
) {
  const temporary = join(module, '..', 'tmp')
  await mkdir(temporary)
  const child = spawn(process.execPath, [cli, 'run', '--go-version', '1.26.8', ...args], {
    cwd: module,
    env: { ...env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pending = [...signals]
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
    const [signal, when] = pending[0] ?? []
    if (signal === undefined || when?.test(stderr) !== true) return
    pending.shift()
    child.kill(signal)
  })
  const ended = once(child, 'close') as Promise<[number | null]>
  const result = async () => {
    const [code] = await ended
    return { code, stdout, stderr, temporary: await readdir(temporary) }
  }
  return { child, result }
}

describe('an interrupted run', () => {
  it('ends everything at the second signal and leaves nothing behind', async () => {
    const module = await chain.copy('__tests__/fixtures/troubles')
    const args = ['--tags', 'integration,hang', '--test-packages', './hangingchild', '--test-flags', '-v']
    const { result } = await run(module, args, [
      ['SIGINT', /stubborn: process \d+/],
      ['SIGINT', /ending the suite/],
    ])
    const { code, stderr, temporary } = await result()
    expect(code).toBe(130)
    expect(stderr).toMatch(/warning: SIGINT: stopping/)
    expect(temporary).toEqual([])
    const name = createHash('sha256').update(module).digest('hex').slice(0, 16)
    const parent = join(cacheDirectory(env, process.platform), 'go-integration-coverage-preserve')
    expect(await readdir(parent)).not.toContain(`data-${name}`)
    const pid = Number(/stubborn: process (\d+)/.exec(stderr)?.[1])
    await ending(pid)
  })

  it('does not speak of a suite, and of nothing that was built, when it is interrupted in the build', async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    // A compiler that never ends, and a package that must be compiled.
    const [tool, mark] = [join(module, '..', 'compile.sh'), join(module, '..', 'compiling')]
    const script = `#!/bin/sh\ncase "$*" in *greeting*/dev/null*|*-V=full*) exec "$@";; esac\n: > '${mark}'\nsleep 60\n`
    await writeFile(tool, script, { mode: 0o755 })
    await appendFile(join(module, 'cmd', 'greet', 'main.go'), `\n// ${module}\n`)
    const { child, result } = await run(module, ['--build-flags', `"-toolexec=${tool}"`])
    while (!(await isThere(mark)) && child.exitCode === null) await sleep(20)
    child.kill('SIGTERM')
    const { code, stdout, stderr, temporary } = await result()
    expect({ code, stdout, temporary }).toEqual({ code: 143, stdout: '', temporary: [] })
    expect(stderr).toMatch(/warning: SIGTERM: stopping/)
    expect(stderr).toMatch(/error: interrupted by SIGTERM\n$/)
    expect(stderr).not.toMatch(/suite|built /)
    expect(await readdir(module)).not.toContain('coverage')
  })
})

it('a run says that it cannot create the directory for its report in /proc', async () => {
  if (process.platform !== 'linux') return
  const module = await chain.copy('__tests__/fixtures/prebuilt')
  for (const out of ['/proc/x', '/proc/x/y']) {
    const call = spawn(process.execPath, [cli, 'run', '--out', out], { cwd: module, env })
    let stderr = ''
    call.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const [code] = (await once(call, 'close')) as [number | null]
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining(`out: cannot create ${out}`),
    })
  }
})

/** Waits until the process has ended: it was killed, but may still be on its way out. */
async function ending(pid: number): Promise<void> {
  expect(pid).toBeGreaterThan(1)
  while (await isThere(`/proc/${pid}`)) {
    if (/\) [ZX] /.test(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z '))) return
    await sleep(20)
  }
  await expect(lstat(`/proc/${pid}`)).rejects.toThrow()
}
