/**
 * @module The keys of caches. What is saved under a key never changes, so a key contains everything that the cache depends
 * on. Fallbacks are prefixes: the newest entry whose key begins with one is restored.
 */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../support/canonicalJson.js'

export interface CacheKeys {
  readonly primary: string
  /** Prefixes of other keys to restore from, the best first. */
  readonly fallbacks: readonly string[]
}

/** The version is increased if the content of a cache changes its form. */
const MODULES = 'go-integration-coverage-modules-v1'
const BUILD = 'go-integration-coverage-build-v1'

/** All parts of a key together stay well below the limit of 512 characters. */
const MAX_PART_LENGTH = 48
const DIGEST_LENGTH = 20

export interface ModuleKeyParts {
  /** RUNNER_OS: on another system the module cache has another path. */
  readonly runnerOs: string
  readonly now: Date
  /** The texts of the go.sum files, or of go.mod for modules that have none. */
  readonly sums: readonly string[]
}

/**
 * The keys of the module cache. A cache for another go.sum still helps, as usually few modules have changed. But nothing
 * shows which of its modules are still in use, so it would grow for ever: each month starts with an empty cache.
 */
export function moduleCacheKeys({ runnerOs, now, sums }: ModuleKeyParts): CacheKeys {
  const prefix = `${MODULES}-${part(runnerOs)}-${now.toISOString().slice(0, 'yyyy-mm'.length)}-`
  return { primary: `${prefix}${digest(sums)}`, fallbacks: [prefix] }
}

export interface BuildKeyParts {
  readonly runnerOs: string
  /** Architecture of the runner in Node's terms: `x64`. */
  readonly arch: string
  /** ImageOS of a hosted runner, which determines the C compiler and libraries; undefined on self-hosted ones. */
  readonly image: string | undefined
  readonly goVersion: string
  /** Target of the build. */
  readonly goos: string
  readonly goarch: string
  /** Everything else that affects the compiler's output. */
  readonly compiling: Readonly<Record<string, unknown>>
  readonly sums: readonly string[]
  /** The tested commit: each saves a cache of its own, as the packages of the module change with it. */
  readonly sha: string
}

/** The keys of the build cache. Go looks up entries by a hash of their sources: an old cache is less useful, never wrong. */
export function buildCacheKeys(parts: BuildKeyParts): CacheKeys {
  const { runnerOs, arch, image, goVersion, goos, goarch } = parts
  const machine = `${part(runnerOs)}-${part(arch)}-${image === undefined ? 'self-hosted' : part(image)}`
  const target = `go${part(goVersion)}-${part(goos)}_${part(goarch)}`
  const anySums = `${BUILD}-${machine}-${target}-${digest(parts.compiling)}-`
  const anyCommit = `${anySums}${digest(parts.sums)}-`
  return { primary: `${anyCommit}${part(parts.sha)}`, fallbacks: [anyCommit, anySums] }
}

/** A part of a key. Commas are forbidden in keys; all other special characters are replaced as well. */
function part(text: string): string {
  return text.replace(/[^A-Za-z0-9._]+/g, '_').slice(0, MAX_PART_LENGTH)
}

function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, DIGEST_LENGTH)
}
