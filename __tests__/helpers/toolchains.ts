/** @module The Go toolchains that the tests run: real ones, set up by the product's own code. */
import { type Environment, definedOnly } from '../../src/process/exec.js'
import { GO_DOWNLOADS, type Host, NETWORK_LIMITS, cacheDirectory } from '../../src/go/toolchain/host.js'
import type { WantedGo } from '../../src/go/toolchain/pin.js'
import { setUpGo } from '../../src/go/toolchain/setUpGo.js'
import { type Toolchain, goEnvironment } from '../../src/go/toolchain/toolchain.js'
import { verifyToolchain } from '../../src/go/toolchain/verify.js'
import { parseVersionRequest } from '../../src/go/toolchain/versionRequest.js'
import { quietLog } from './quietLog.js'

export const GO_VERSIONS = ['1.20.14', '1.22.12', '1.24.13', '1.26.8', '1.27.0'] as const
/** The release of the quick tests: one, so that its standard library is compiled once. Proofs run the others. */
export const QUICK_RELEASE = '1.26.8'

export type GoVersionName = (typeof GO_VERSIONS)[number]

/** The variables that say where the go command gets modules and keeps files; it gets no other of its variables. */
const KEPT = /^GO(PROXY|SUMDB|NOSUMDB|NOPROXY|PRIVATE|INSECURE|CACHE|MODCACHE|PATH)$/

const toolchains = new Map<string, Promise<Toolchain>>()

/** GOROOT of a Go release. It is downloaded on first use and kept in the user's cache directory. */
export async function goRoot(version: string): Promise<string> {
  return (await goToolchain(version)).goroot
}

/** Like goRoot, with everything that is known of the toolchain. */
export async function goToolchain(version: string): Promise<Toolchain> {
  const known =
    toolchains.get(version) ??
    verifiedGo({ request: parseVersionRequest(version, 'the test'), requestedBy: 'the test' }, realHost())
  toolchains.set(version, known)
  return known
}

/** A toolchain that was found or installed, and runs. */
export async function verifiedGo(wanted: WantedGo, host: Host): Promise<Toolchain> {
  const toolchain = await setUpGo(wanted, host)
  await verifyToolchain(toolchain, host)
  return toolchain
}

/** The complete environment for that Go; `extra` overrides it. */
export async function goEnv(version: string, extra: Environment = {}): Promise<Record<string, string>> {
  const toolchain = await goToolchain(version)
  return definedOnly({
    ...goEnvironment(toolchain, plainEnvironment()),
    GOFLAGS: '',
    GOWORK: 'off',
    ...extra,
  })
}

/** A host with this machine's own system, environment and cache; `changes` override parts of it. */
export function realHost(changes: Partial<Host> = {}): Host {
  const toolCacheDir = cacheDirectory(process.env, process.platform)
  return {
    env: plainEnvironment(),
    platform: process.platform,
    arch: process.arch,
    toolCacheDir,
    installDir: changes.toolCacheDir ?? toolCacheDir,
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
