/** @module What the caches of a run depend on, and the keys derived from it. */
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

/** The inputs that affect what is compiled. */
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
  /** The go command for the builds, with their environment. */
  readonly go: GoCommand
  readonly info: GoInfo
  readonly inputs: CompileInputs
  readonly modules: Pick<Modules, 'groups' | 'testGroups'>
  /** The runner's variables. */
  readonly env: Environment
  readonly context: Pick<GitHubContext, 'eventName' | 'ref' | 'testedSha'>
  /** Architecture of the runner in Node's terms: `x64`. */
  readonly arch: string
  /** The version of this tool. */
  readonly version: string
}

/**
 * The keys of both caches.
 * @throws Node's error if neither go.sum nor go.mod can be read
 */
export async function keysOf(
  request: CacheRequest,
  caches: GoCaches,
  now: Date,
): Promise<Readonly<Record<CacheKind, CacheKeys>>> {
  const { info, modules, env } = request
  const all = [...modules.groups, ...modules.testGroups]
  const files = new Set(all.flatMap((group) => group.modules.map(({ file }) => file)))
  const works = new Set(all.flatMap(({ workspace }) => workspace?.file ?? []))
  // In a workspace, sums that its modules do not have are in go.work.sum.
  const shared = await Promise.all([...works].map(async (file) => textOf(`${file}.sum`)))
  const sums = [...(await Promise.all([...files].map(readSums))), ...shared.flatMap((text) => text ?? [])]
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
      sha: request.context.testedSha ?? 'unknown',
    }),
  }
}

/** What the compiler's output depends on in addition to Go, the target and the sources. */
function compiling({ inputs, version }: CacheRequest, caches: GoCaches): Readonly<Record<string, unknown>> {
  const { buildFlags, testFlags, tags, packages, coverpkg, inProcess, testBuilds, preserve } = inputs
  return {
    version,
    go: caches.compiling,
    buildFlags: buildFlags.words,
    testFlags: testFlags.words,
    tags,
    // The main packages are always measured, so they are part of -coverpkg.
    packages,
    coverpkg,
    inProcess,
    testBuilds,
    preserve,
  }
}

/** The text of go.sum, or of go.mod for a module without dependencies, which has no go.sum. */
async function readSums(goMod: string): Promise<string> {
  return (await textOf(join(dirname(goMod), 'go.sum'))) ?? readFile(goMod, 'utf8')
}

/** Undefined if there is no such file. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    return undefined
  }
}
