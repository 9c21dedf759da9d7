/**
 * @module Toolchains from the module proxy, downloaded by an existing go command: since 1.21, Go downloads other releases
 * as the module golang.org/toolchain and verifies them with the checksum database (https://go.dev/doc/toolchain).
 */
import { cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Environment } from '../../process/exec.js'
import { supervise } from '../../process/supervise.js'
import { SlowProgress } from '../../support/slowProgress.js'
import { type GoVersion, parseGoVersion } from '../goVersion.js'
import { probeEnvironment } from './goProbe.js'
import type { Host } from './host.js'
import { SourceFailure, withoutCredentials } from './sourceFailure.js'
import type { Target } from './target.js'

/** Go 1.21.0, the first that can download other releases. */
export const FIRST_BOOTSTRAP_VERSION: GoVersion = { name: '1.21.0', semver: '1.21.0' }

/**
 * The versions that the module proxy lists for a system. It may have more than it lists.
 * @param program absolute path of a go command
 * @throws SourceFailure with the message of the go command
 */
export async function listProxyVersions(
  program: string,
  target: Target,
  host: Host,
): Promise<readonly GoVersion[]> {
  const args = ['list', '-mod=mod', '-m', '-versions', 'golang.org/toolchain']
  const env = { ...probeEnvironment(host.env), GO111MODULE: 'on' }
  const { exitCode, stdout, stderr } = await runGo(program, args, dirname(program), env, host)
  if (exitCode !== 0) throw new SourceFailure(stderr)
  return stdout.split(/\s+/).flatMap((word) => parseModuleVersion(word, target) ?? [])
}

/** The version in `v0.0.1-go1.26.8.linux-amd64`; undefined for other systems. */
export function parseModuleVersion(text: string, target: Target): GoVersion | undefined {
  const [, name, system] = /^v0\.0\.1-(go[\w.]+)\.(\w+-\w+)$/.exec(text) ?? []
  return name !== undefined && system === `${target.goos}-${target.goarch}` ? parseGoVersion(name) : undefined
}

/**
 * Has an existing Go download another version into a module cache of its own in `folder`.
 * @param program absolute path of the go command of Go 1.21 or later
 * @param folder absolute
 * @returns the absolute path of the GOROOT in the folder
 * @throws SourceFailure with the message of the go command
 */
export async function downloadByGo(
  program: string,
  version: GoVersion,
  folder: string,
  host: Host,
): Promise<string> {
  host.log.info(`Downloading Go ${version.name} through the module proxy with ${program}`)
  const modCache = join(folder, 'modcache')
  await mkdir(modCache)
  const env = {
    ...probeEnvironment(host.env),
    GOMODCACHE: modCache,
    GOTOOLCHAIN: `go${version.name}`,
  }
  const ended = new SlowProgress(host.log).wait(
    (seconds) => `downloading Go ${version.name} through the module proxy for ${seconds} s`,
  )
  const { exitCode, stdout, stderr } = await runGo(program, ['env', 'GOROOT'], folder, env, host).finally(
    ended,
  )
  const goroot = stdout.trim()
  if (exitCode !== 0 || goroot === '') throw new SourceFailure(stderr)
  if (goroot.startsWith(modCache)) return goroot
  // It is that version already and downloads nothing, but cannot be used from where it is.
  const copy = join(folder, 'go')
  await cp(goroot, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

interface GoResult {
  readonly exitCode: number
  readonly stdout: string
  /** Why it failed, without credentials. */
  readonly stderr: string
}

async function runGo(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Environment,
  host: Host,
): Promise<GoResult> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  const { exitCode, timedOut, stopped } = await supervise(program, args, {
    cwd,
    env,
    platform: host.platform,
    stop: host.stop,
    timeoutSeconds: host.limits.totalMs / 1000,
    onStdout: (chunk) => stdout.push(chunk),
    onStderr: (chunk) => stderr.push(chunk),
  })
  if (stopped) host.stop.throwIfAborted()
  const words = textOf(stderr).replace(/^go: downloading .*\n?/gm, '')
  const late = timedOut ? `it did not finish within ${host.limits.totalMs / 1000} s. ` : ''
  return { exitCode, stdout: textOf(stdout), stderr: withoutCredentials(`${late}${words}`).trim() }
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8')
}
