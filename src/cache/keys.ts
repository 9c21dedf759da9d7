/**
 * @module The names of caches. A key never changes its content once it is saved, so everything that makes a cache
 * another one is in its key; restore keys are prefixes, and the newest entry that begins with one is taken.
 */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../support/canonicalJson.js'

export interface CacheKeys {
  readonly primary: string
  /** Prefixes, the best first. */
  readonly fallbacks: readonly string[]
}

/** Raised when what is stored under a key gets another shape. */
const MODULES = 'go-integration-coverage-modules-v1'
const BUILD = 'go-integration-coverage-build-v1'

/** Longest part: all parts together stay far below the 512 characters that a key may have. */
const PART_LENGTH = 48
const DIGEST_LENGTH = 20

export interface ModuleKeyParts {
  /** RUNNER_OS: the same module lies at other places on other systems. */
  readonly runnerOs: string
  readonly now: Date
  /** Contents of the go.sum files, or of go.mod where a module has none. */
  readonly sums: readonly string[]
}

/**
 * Modules of another go.sum still help: mostly one of them has changed. Nothing tells which of the old ones are in use,
 * so a cache that starts from another would grow for ever: each month begins with an empty one.
 */
export function moduleCacheKeys({ runnerOs, now, sums }: ModuleKeyParts): CacheKeys {
  const prefix = `${MODULES}-${part(runnerOs)}-${now.toISOString().slice(0, 'yyyy-mm'.length)}-`
  return { primary: `${prefix}${digest(sums)}`, fallbacks: [prefix] }
}

export interface BuildKeyParts {
  readonly runnerOs: string
  /** Of the runner: `x64`. */
  readonly arch: string
  /** ImageOS of a hosted runner, whose C compiler and libraries change with it. */
  readonly image: string | undefined
  readonly goVersion: string
  /** Of what is built. */
  readonly goos: string
  readonly goarch: string
  /** Everything else that changes what the compiler makes. */
  readonly compiling: Readonly<Record<string, unknown>>
  readonly sums: readonly string[]
  /** The commit that is tested: each saves its own, as the packages of the module itself change. */
  readonly sha: string
}

/** Go looks entries up by what they are made of: an old cache is never wrong, only less useful. */
export function buildCacheKeys(parts: BuildKeyParts): CacheKeys {
  const { runnerOs, arch, image, goVersion, goos, goarch } = parts
  const machine = `${part(runnerOs)}-${part(arch)}-${image === undefined ? 'self-hosted' : part(image)}`
  const target = `go${part(goVersion)}-${part(goos)}_${part(goarch)}`
  const anySums = `${BUILD}-${machine}-${target}-${digest(parts.compiling)}-`
  const anyCommit = `${anySums}${digest(parts.sums)}-`
  return { primary: `${anyCommit}${part(parts.sha)}`, fallbacks: [anyCommit, anySums] }
}

/** Commas are forbidden in keys; other signs are left out with them. */
function part(text: string): string {
  return text.replace(/[^A-Za-z0-9._]+/g, '_').slice(0, PART_LENGTH)
}

function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, DIGEST_LENGTH)
}
