/** @module The Go toolchains that the tests run. */
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Environment, capture } from '../../src/exec.js'

export const GO_VERSIONS = ['1.20.14', '1.22.12', '1.24.13', '1.26.8', '1.27.0'] as const
export type GoVersion = (typeof GO_VERSIONS)[number]

const roots = new Map<string, Promise<string>>()

/** GOROOT of a Go release, set up on first use and kept in the user's cache directory. */
export function goRoot(version: string): Promise<string> {
  const known = roots.get(version) ?? bootstrap(version)
  roots.set(version, known)
  return known
}

/** The environment in which that Go runs, and no other; `extra` is laid over it. */
export async function goEnv(version: string, extra: Environment = {}): Promise<Record<string, string>> {
  const root = await goRoot(version)
  const env: Environment = {
    HOME: process.env['HOME'],
    TMPDIR: process.env['TMPDIR'],
    GOPROXY: process.env['GOPROXY'],
    GOTOOLCHAIN: 'local',
    GOFLAGS: '',
    GOWORK: 'off',
    PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`,
    ...extra,
  }
  return Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined))
}

async function bootstrap(version: string): Promise<string> {
  const arch = process.arch
  const target = join(homedir(), '.cache', 'go-integration-coverage', 'go', version, arch)
  if (await isDirectory(target)) return target
  await mkdir(join(target, '..'), { recursive: true })
  const own = await mkdtemp(join(target, '..', '.download-'))
  const env = { ...process.env, GOMODCACHE: own, GOTOOLCHAIN: `go${version}`, GOFLAGS: '' }
  const { exitCode, stderr } = await capture('go', ['version'], { cwd: own, env })
  if (exitCode !== 0) throw new Error(stderr)
  const platform = `${process.platform}-${arch === 'x64' ? 'amd64' : arch}`
  const source = join(own, 'golang.org', `toolchain@v0.0.1-go${version}.${platform}`)
  const found = await capture('go', ['env', 'GOVERSION', 'GOROOT'], { cwd: own, env: { ...env, GOTOOLCHAIN: 'local' } })
  const [have, root] = found.stdout.split('\n')
  if (have === `go${version}` && root !== undefined) return root
  await makeWritable(own)
  await rename(source, target).catch((error: unknown) => {
    console.log(`${version} was placed by another process: ${String(error)}`)
  })
  await rm(own, { recursive: true, force: true })
  return target
}

async function makeWritable(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(join(directory, entry.name))
  }
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
