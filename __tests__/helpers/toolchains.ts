/** @module The Go toolchains that the tests run: real ones, set up by the product's own code. */
import { type Environment, definedOnly } from '../../src/process/exec.js'
import { GO_DOWNLOADS, type Host, NETWORK_LIMITS, cacheDirectory } from '../../src/go/toolchain/host.js'
import { setUpGo } from '../../src/go/toolchain/setUpGo.js'
import { type Toolchain, goEnvironment } from '../../src/go/toolchain/toolchain.js'
import { parseVersionRequest } from '../../src/go/toolchain/versionRequest.js'
import { quietLog } from './quietLog.js'

export const GO_VERSIONS = ['1.20.14', '1.22.12', '1.24.13', '1.26.8', '1.27.0'] as const
export type GoVersionName = (typeof GO_VERSIONS)[number]

/** Variables of the go command that say where it gets modules and keeps files; no other of its variables is passed on. */
const KEPT = /^GO(PROXY|SUMDB|NOSUMDB|NOPROXY|PRIVATE|INSECURE|CACHE|MODCACHE|PATH)$/

const toolchains = new Map<string, Promise<Toolchain>>()

/** GOROOT of a Go release. The first use ever downloads it; it is kept in the user's cache directory. */
export async function goRoot(version: string): Promise<string> {
  return (await goToolchain(version)).goroot
}

/** As goRoot, with all that is known of it. */
export async function goToolchain(version: string): Promise<Toolchain> {
  const known =
    toolchains.get(version) ??
    setUpGo({ request: parseVersionRequest(version, 'the test'), requestedBy: 'the test' }, realHost())
  toolchains.set(version, known)
  return known
}

/** The environment in which that Go runs, and no other; `extra` is laid over it. */
export async function goEnv(version: string, extra: Environment = {}): Promise<Record<string, string>> {
  const toolchain = await goToolchain(version)
  return definedOnly({
    ...goEnvironment(toolchain, plainEnvironment()),
    GOFLAGS: '',
    GOWORK: 'off',
    ...extra,
  })
}

/** A host with this machine's own system, environment and cache; `changes` replace parts of it. */
export function realHost(changes: Partial<Host> = {}): Host {
  return {
    env: plainEnvironment(),
    platform: process.platform,
    arch: process.arch,
    toolCacheDir: cacheDirectory(process.env, process.platform),
    downloadBase: GO_DOWNLOADS,
    limits: NETWORK_LIMITS,
    log: quietLog(),
    stop: new AbortController().signal,
    ...changes,
  }
}

function plainEnvironment(): Environment {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GO') || KEPT.test(name)),
  )
}
