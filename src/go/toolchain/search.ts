/** @module Searching this machine for a toolchain: the tool cache and PATH. */
import type { WantedGo } from './pin.js'
import { type GoVersion, compareVersions } from '../goVersion.js'
import { FIRST_BOOTSTRAP_VERSION } from './bootstrap.js'
import type { Host } from './host.js'
import { type InstalledGo, findInstalled } from './installedGo.js'
import { SourceFailure } from './sourceFailure.js'
import { type Target, targetOf } from './target.js'
import { type CachedGo, type ToolCache, findCached } from './toolCache.js'
import { type Toolchain, goProgram } from './toolchain.js'

/** A search for a toolchain: what is wanted, and what this machine has. */
export interface Search {
  readonly wanted: WantedGo
  readonly host: Host
  readonly target: Target
  /** Where toolchains are looked for, first of all in the runner's tool cache. */
  readonly caches: readonly ToolCache[]
  /** Where a download goes. */
  readonly store: ToolCache
  /** The go commands on PATH, which are asked once and only if it matters what they are. */
  readonly installed: () => Promise<readonly InstalledGo[]>
}

/** A toolchain for the system of the search. */
export type Found = Pick<Toolchain, 'version' | 'goroot' | 'origin'>

/** Describes the search. Nothing is looked at yet. */
export function beginSearch(wanted: WantedGo, host: Host): Search {
  const target = targetOf(host.platform, host.arch)
  const { toolCacheDir, installDir } = host
  const store = { directory: installDir, arch: target.toolArch }
  const cache = { ...store, directory: toolCacheDir }
  const caches = installDir === toolCacheDir ? [cache] : [cache, store]
  let asked: Promise<readonly InstalledGo[]> | undefined
  const installed = async (): Promise<readonly InstalledGo[]> =>
    (asked ??= findInstalled(host.env, host.platform))
  return { wanted, host, target, caches, store, installed }
}

/**
 * A Go on this machine that `accept` accepts: the newest in the tool cache, otherwise the first on PATH. For a range it is
 * the other way round if the cache is our own, where the newest is only what some earlier run needed.
 */
export async function findHere(
  { caches, installed, host, wanted }: Search,
  accept: (version: GoVersion) => boolean,
): Promise<Found | undefined> {
  const onPath = async (): Promise<Found | undefined> => {
    const go = (await installed()).find(({ usable, version }) => usable && accept(version))
    return go && { version: go.version, goroot: go.goroot, origin: 'PATH' }
  }
  const inCache = async (): Promise<Found | undefined> => {
    const cached = await newestCached(caches, accept)
    return cached && { ...cached, origin: 'tool cache' }
  }
  const ownCache = (host.env.RUNNER_TOOL_CACHE ?? '') === ''
  return ownCache && wanted.request.kind === 'range'
    ? ((await onPath()) ?? inCache())
    : ((await inCache()) ?? onPath())
}

/** Why this machine has none: a line for the tool cache and one for PATH. */
export async function nothingHere({ caches, installed }: Search): Promise<readonly string[]> {
  const places = caches.map(({ directory }) => directory).join(' or ')
  return [`tool cache: not in ${places}`, `PATH: ${inWords(await installed())}`]
}

/**
 * The absolute path of a go command that can download others: from PATH, otherwise from the tool cache.
 * @throws SourceFailure if there is none
 */
export async function bootstrapProgram({ installed, caches, target }: Search): Promise<string> {
  const isBootstrap = (version: GoVersion): boolean => compareVersions(version, FIRST_BOOTSTRAP_VERSION) >= 0
  const onPath = (await installed()).find((go) => isBootstrap(go.version))
  if (onPath !== undefined) return onPath.program
  const cached = await newestCached(caches, isBootstrap)
  if (cached !== undefined) return goProgram({ ...cached, goos: target.goos })
  throw new SourceFailure(`there is no Go ${FIRST_BOOTSTRAP_VERSION.name} or later that could download it`)
}

async function newestCached(
  caches: readonly ToolCache[],
  accept: (version: GoVersion) => boolean,
): Promise<CachedGo | undefined> {
  const found = await Promise.all(caches.map((cache) => findCached(cache, accept)))
  return found.flat().toSorted((left, right) => compareVersions(right.version, left.version))[0]
}

function inWords(installed: readonly InstalledGo[]): string {
  const words = installed.map(({ version, program, usable }) => {
    return `Go ${version.name} (${program}${usable ? '' : '; not an unmodified release, or in the module cache'})`
  })
  return words.length === 0 ? 'no Go' : words.join(', ')
}
