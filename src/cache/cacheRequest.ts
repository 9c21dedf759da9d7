/** @module What a run's caches depend on, and the keys that follow from it. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '../support/errors.js'
import type { Environment } from '../process/exec.js'
import type { GitHubContext } from '../github/context.js'
import type { GoCommand } from '../go/goCommand.js'
import type { Modules } from '../go/packages/modules.js'
import type { GoInfo } from '../go/goInfo.js'
import { type CacheKeys, buildCacheKeys, moduleCacheKeys } from './keys.js'
import type { CacheKind, GoCaches } from './places.js'

/** Inputs that decide what is compiled. */
export interface CompileInputs {
  /** Absolute. */
  readonly workingDirectory: string
  readonly buildFlags: { readonly words: readonly string[] }
  readonly testFlags: { readonly words: readonly string[] }
  readonly tags: string
  readonly packages: readonly string[]
  readonly coverpkg: readonly string[]
  readonly inProcess: boolean
  readonly testBuilds: boolean
  readonly preserve: boolean
}

export interface CacheRequest {
  /** The command that builds, with the environment that it builds in. */
  readonly go: GoCommand
  readonly info: GoInfo
  readonly inputs: CompileInputs
  readonly modules: Pick<Modules, 'module' | 'testModule'>
  /** The runner's variables. */
  readonly env: Environment
  readonly context: Pick<GitHubContext, 'eventName' | 'ref' | 'testedSha'>
  /** Of the runner, such as `x64`. */
  readonly arch: string
  /** Of this tool. */
  readonly version: string
}

export async function keysOf(
  request: CacheRequest,
  caches: GoCaches,
  now: Date,
): Promise<Readonly<Record<CacheKind, CacheKeys>>> {
  const { info, modules, env } = request
  const { module, testModule } = modules
  const files = [module.file, ...(testModule === undefined ? [] : [testModule.file])]
  const sums = await Promise.all(files.map(readSums))
  const runnerOs = env.RUNNER_OS ?? 'unknown'
  return {
    modules: moduleCacheKeys({ runnerOs, now, sums }),
    build: buildCacheKeys({
      runnerOs,
      arch: request.arch,
      image: env.ImageOS,
      goVersion: info.version,
      goos: info.goos,
      goarch: info.goarch,
      compiling: compiling(request, caches),
      sums,
      sha: request.context.testedSha,
    }),
  }
}

/** What the compiler's output depends on beside Go, the target and the sources. */
function compiling({ inputs, version }: CacheRequest, caches: GoCaches): Readonly<Record<string, unknown>> {
  const { buildFlags, testFlags, tags, packages, coverpkg, inProcess, testBuilds, preserve } = inputs
  return {
    version,
    go: caches.compiling,
    buildFlags: buildFlags.words,
    testFlags: testFlags.words,
    tags,
    // The mains are always measured: they are a part of -coverpkg.
    packages,
    coverpkg,
    inProcess,
    testBuilds,
    preserve,
  }
}

/** The module's go.sum; a module without dependencies has none, and its go.mod stands in. */
async function readSums(goMod: string): Promise<string> {
  try {
    return await readFile(join(dirname(goMod), 'go.sum'), 'utf8')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    return readFile(goMod, 'utf8')
  }
}
