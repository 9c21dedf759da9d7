/** The go command of the suite, by itself: what the differential tests of whole runs do not show. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@jest/globals'
import { installGoWrapper } from '../../../src/go/test/goWrapper.js'
import { buildLauncher } from '../../../src/go/test/launcher.js'
import { cacheDirectory } from '../../../src/go/toolchain/host.js'
import { inTemporary } from '../../helpers/temporary.js'
import { goEnv, goRoot } from '../../helpers/toolchains.js'
import { onlyWhere } from '../../helpers/onlyWhere.js'

const GO = '1.26.8'

/** Runs `work` with the path of an installed wrapper and the directory of a module. */
async function withWrapper(work: (program: string, module: string) => Promise<void>): Promise<void> {
  await inTemporary(async (directory) => {
    const module = join(directory, 'module')
    await mkdir(module)
    await writeFile(join(module, 'go.mod'), 'module example.com/m\n\ngo 1.20\n')
    await writeFile(join(module, 'main.go'), 'package main\n\nfunc main() {}\n')
    const env = await goEnv(GO)
    const go = { program: join(await goRoot(GO), 'bin', 'go'), env, platform: process.platform }
    const launcher = await buildLauncher(go, {
      toolCacheDir: cacheDirectory(process.env, process.platform),
      arch: process.arch,
      goVersion: GO,
      scratch: directory,
      overlay: undefined,
    })
    const wrapper = await installGoWrapper(go, launcher, {
      patterns: ['example.com/m/...'],
      modules: [{ path: 'example.com/m', dir: module }],
      overlay: undefined,
      inheritedOverlay: undefined,
      directory: join(directory, 'go'),
      scratch: directory,
      goVersion: GO,
    })
    await work(join(wrapper.directory, 'go'), module)
  })
}

/**
 * A tool that writes the process id of the go command to a file when Go is about to instrument a package. It waits for
 * another file, or until the directory is removed.
 */
const WAITING = `#!/bin/sh
case "$1" in *cover) echo $PPID > "$0.pid"; while [ -e "$0" ] && [ ! -e "$0.on" ]; do sleep 0.05; done;; esac
exec "$@"
`

interface WaitingBuild {
  readonly build: ChildProcess
  /** The go command behind the wrapper. */
  readonly go: number
  /** Lets the build go on. */
  readonly letGo: () => Promise<void>
}

/**
 * Starts a build in a process group of its own, and returns when Go is about to instrument the package.
 * @param start words of a command that starts the one after it
 */
async function waitingBuild(
  program: string,
  module: string,
  start: readonly string[],
): Promise<WaitingBuild> {
  const tool = join(module, 'tool')
  await writeFile(tool, WAITING)
  await chmod(tool, 0o755)
  const [first, ...words] = [...start, program, 'build', `-toolexec=${tool}`, '-o', 'built']
  const build = spawn(first, words, { cwd: module, env: await goEnv(GO), stdio: 'ignore', detached: true })
  let go = Number.NaN
  while (!(go > 0)) {
    expect(build.exitCode).toBeNull()
    await sleep(50)
    go = Number(await readFile(`${tool}.pid`, 'utf8').catch(() => ''))
  }
  return { build, go, letGo: () => writeFile(`${tool}.on`, '') }
}

async function isAlive(pid: number): Promise<boolean> {
  // A process that nobody has waited for yet has ended all the same.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat !== '' && !stat.includes(') Z ')
}

const { it: onLinux } = onlyWhere(process.platform === 'linux', 'only Linux ends a child with its parent')

onLinux.each(['SIGTERM', 'SIGKILL'] as const)(
  'a build that is ended by %s ends by it, and so does the go command behind it',
  async (signal) => {
    await withWrapper(async (program, module) => {
      const { build, go } = await waitingBuild(program, module, [])
      build.kill(signal)
      expect(await once(build, 'exit')).toEqual([null, signal])
      while (await isAlive(go)) await sleep(50)
    })
  },
)

const { it: onPosix } = onlyWhere(process.platform !== 'win32', 'Windows has no SIGHUP')

onPosix(
  'a build that was started to ignore SIGHUP survives it, as it does under the real go command',
  async () => {
    await withWrapper(async (program, module) => {
      const nohup = ['/bin/sh', '-c', 'trap "" HUP; exec "$0" "$@"']
      const { build, letGo } = await waitingBuild(program, module, nohup)
      process.kill(-(build.pid ?? 0), 'SIGHUP')
      const exit = once(build, 'exit')
      await letGo()
      expect(await exit).toEqual([0, null])
    })
  },
)
