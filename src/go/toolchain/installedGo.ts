/** @module The Go toolchains on PATH. */
import { realpath } from 'node:fs/promises'
import { posix, relative, isAbsolute, win32 } from 'node:path'
import { type Environment, pathVariable } from '../../process/exec.js'
import { isFile } from '../../support/files.js'
import { type GoVersion, parseGoVersion } from '../goVersion.js'
import { askGo, releaseEnvironment } from './goProbe.js'

export interface InstalledGo {
  /** Absolute path of the go command. */
  readonly program: string
  readonly goroot: string
  readonly version: GoVersion
  /**
   * Whether it can be the pinned Go: an unmodified release outside the module cache, where Go accepts no overlay of its
   * files and does not find its covdata tool (golang/go#75031).
   */
  readonly usable: boolean
}

/** Every go command on PATH that runs and reports a version, in the order of PATH. */
export async function findInstalled(
  env: Environment,
  platform: NodeJS.Platform,
): Promise<readonly InstalledGo[]> {
  const found = new Map<string, InstalledGo>()
  for (const program of candidates(env, platform)) {
    const real = await realFile(program)
    if (real === undefined || found.has(real)) continue
    const go = await probe(program, env)
    if (go !== undefined) found.set(real, go)
  }
  return [...found.values()]
}

async function probe(program: string, env: Environment): Promise<InstalledGo | undefined> {
  const { name, goroot, modCache } = await describe(program, env)
  if (name === undefined || goroot === undefined || goroot === '') return undefined
  // Some builds report more than a version: `go1.26.8 X:boringcrypto`.
  const [first = '', ...more] = name.split(' ')
  const version = parseGoVersion(first)
  if (version === undefined) return undefined
  const cached = modCache !== undefined && modCache !== '' && (await liesBeneath(goroot, modCache))
  return { program, goroot, version, usable: more.length === 0 && !cached }
}

/** What a go command says of itself. */
interface Described {
  /** GOVERSION without the user's experiments. */
  readonly name: string | undefined
  readonly goroot: string | undefined
  readonly modCache: string | undefined
}

/** One question is enough unless there are experiments, which change the answer or make it fail. */
async function describe(program: string, env: Environment): Promise<Described> {
  const [plain, root, cache] = (await askGo(program, ['GOVERSION', 'GOROOT', 'GOMODCACHE'], env)) ?? []
  if (plain !== undefined && !plain.includes(' ')) return { name: plain, goroot: root, modCache: cache }
  const [name, goroot] = (await askGo(program, ['GOVERSION', 'GOROOT'], releaseEnvironment(env))) ?? []
  const [modCache] = (await askGo(program, ['GOMODCACHE'], env)) ?? []
  return { name, goroot, modCache }
}

function candidates(env: Environment, platform: NodeJS.Platform): readonly string[] {
  const windows = platform === 'win32'
  const path = windows ? win32 : posix
  return (env[pathVariable(env)] ?? '')
    .split(path.delimiter)
    .filter((directory) => path.isAbsolute(directory))
    .map((directory) => path.join(directory, windows ? 'go.exe' : 'go'))
}

async function realFile(path: string): Promise<string | undefined> {
  const real = await realpath(path).catch(() => undefined)
  return real !== undefined && (await isFile(real)) ? real : undefined
}

async function liesBeneath(path: string, directory: string): Promise<boolean> {
  const [inner, outer] = await Promise.all([path, directory].map((each) => realpath(each).catch(() => each)))
  if (inner === undefined || outer === undefined) return false
  const way = relative(outer, inner)
  return !way.startsWith('..') && !isAbsolute(way)
}
