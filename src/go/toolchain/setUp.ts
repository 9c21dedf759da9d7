/** @module Setting up the pinned Go: the tool cache, PATH, go.dev, and at last the module proxy. */
import { UserError } from '../../errors.js'
import { type WantedGo, olderThanModule } from '../pin.js'
import { type GoVersion, compareVersions, parseGoVersion } from '../version.js'
import { choose, satisfies } from '../versionRequest.js'
import { downloadArchive } from './archive.js'
import { FIRST_BOOTSTRAP_VERSION, downloadByGo, listProxyVersions } from './bootstrap.js'
import { askGo } from './goProbe.js'
import type { Host } from './host.js'
import { type InstalledGo, findInstalled } from './installedGo.js'
import { nearestTo, noSuchVersion, notToBeHad } from './problems.js'
import { type Release, fetchReleases } from './releases.js'
import { SourceFailure } from './sourceFailure.js'
import { type Target, targetOf } from './target.js'
import { type ToolCache, findCached, placeInCache } from './toolCache.js'
import { type Origin, type Toolchain, goProgram } from './toolchain.js'

/** What is known while a toolchain is looked for. */
interface Search {
  readonly wanted: WantedGo
  readonly host: Host
  readonly target: Target
  readonly cache: ToolCache
  readonly installed: readonly InstalledGo[]
  /** What each source said, for the error when none of them helped. */
  readonly tried: string[]
}

type Found = Pick<Toolchain, 'version' | 'goroot' | 'origin'>

/**
 * Sets up the Go that is wanted and makes sure that it is what runs. A range is answered by what is on the machine
 * where that satisfies it; `stable` and `oldstable` always need a list of all versions.
 * @throws UserError when there is no such version, when a checksum is missing or wrong, when the version is older than
 * go.mod asks for, and when no source has it, with what each of them said
 */
export async function setUpGo(wanted: WantedGo, host: Host): Promise<Toolchain> {
  const target = targetOf(host.platform, host.arch)
  const cache = { directory: host.toolCacheDir, arch: target.toolArch }
  const installed = await findInstalled(host.env, host.platform)
  const search: Search = { wanted, host, target, cache, installed, tried: [] }
  const found =
    (await findHere(search, (version) => satisfies(version, wanted.request))) ?? (await fetchWanted(search))
  return verified({ ...found, goos: target.goos, goarch: target.goarch }, host)
}

async function findHere(
  { cache, installed, tried }: Search,
  accept: (version: GoVersion) => boolean,
): Promise<Found | undefined> {
  const [cached] = await findCached(cache, accept)
  if (cached !== undefined) return { ...cached, origin: 'tool cache' }
  const onPath = installed.find((go) => go.usable && accept(go.version))
  if (onPath !== undefined) return { version: onPath.version, goroot: onPath.goroot, origin: 'PATH' }
  if (tried.length === 0)
    tried.push(`tool cache ${cache.directory}: not there`, `PATH: ${onPathInWords(installed)}`)
  return undefined
}

async function fetchWanted(search: Search): Promise<Found> {
  const { wanted, host, target, tried } = search
  const releases = await attempt(tried, host.downloadBase, () => fetchReleases(host, target))
  const version = await chooseVersion(search, releases)
  if (wanted.minimum !== undefined && compareVersions(version, wanted.minimum.version) < 0)
    throw olderThanModule(wanted, version.name, wanted.minimum)
  // What `stable` means is known only now, and a range may have a newer version than the ones on the machine.
  const isIt = (other: GoVersion): boolean => compareVersions(other, version) === 0
  return (
    (await findHere(search, isIt)) ??
    (await fromGoDev(search, version, releases)) ??
    (await fromModuleProxy(search, version))
  )
}

/** The version to get: the one that is wanted, or the newest in a list of those that exist. */
async function chooseVersion(search: Search, releases: readonly Release[] | undefined): Promise<GoVersion> {
  const { request, requestedBy } = search.wanted
  if (releases !== undefined) {
    const existing = releases.map((release) => release.version)
    const version = choose(request, existing)
    if (version === undefined) throw noSuchVersion(request, requestedBy, nearestTo(request, existing))
    return version
  }
  if (request.kind === 'exact') return request.version
  const existing = await proxyVersions(search)
  if (existing === undefined) throw notToBeHad(search.wanted, search.tried)
  const version = choose(request, existing)
  if (version === undefined) throw noSuchVersion(request, requestedBy, nearestTo(request, existing))
  return version
}

async function fromGoDev(
  { host, target, cache, tried }: Search,
  version: GoVersion,
  releases: readonly Release[] | undefined,
): Promise<Found | undefined> {
  const release = releases?.find((each) => compareVersions(each.version, version) === 0)
  if (release === undefined) return undefined
  const { archive } = release
  const goroot = await attempt(tried, host.downloadBase, async () => {
    if (archive === undefined)
      throw new SourceFailure(`it has no archive of Go ${version.name} for ${target.goos}/${target.goarch}`)
    return placeInCache(cache, version, async (staging) => {
      const made = await downloadArchive(version, archive, staging, host)
      return (await verified({ version, goroot: made, origin: 'go.dev', ...target }, host)).goroot
    })
  })
  return goroot === undefined ? undefined : { version, goroot, origin: 'go.dev' }
}

async function fromModuleProxy(search: Search, version: GoVersion): Promise<Found> {
  const { host, target, cache, tried, wanted } = search
  const program = await bootstrapProgram(search)
  const goroot = await attempt(tried, 'module proxy', async () => {
    if (program === undefined) throw new SourceFailure(noBootstrap(search))
    return placeInCache(cache, version, async (staging) => {
      const made = await downloadByGo(program, version, staging, host)
      return (await verified({ version, goroot: made, origin: 'module proxy', ...target }, host)).goroot
    })
  })
  if (goroot !== undefined) return { version, goroot, origin: 'module proxy' }
  const existing = program === undefined ? undefined : await proxyVersions({ ...search, tried: [] })
  if (existing?.every((each) => compareVersions(each, version) !== 0) === true)
    throw noSuchVersion(wanted.request, wanted.requestedBy, nearestTo(wanted.request, existing), tried)
  throw notToBeHad(wanted, tried)
}

async function proxyVersions(search: Search): Promise<readonly GoVersion[] | undefined> {
  return attempt(search.tried, 'module proxy', async () => {
    const program = await bootstrapProgram(search)
    if (program === undefined) throw new SourceFailure(noBootstrap(search))
    return listProxyVersions(program, search.target, search.host)
  })
}

/** A go program that can download others: from PATH, else from the tool cache. */
async function bootstrapProgram({ installed, cache, target }: Search): Promise<string | undefined> {
  const [onPath] = installed.filter((go) => isBootstrap(go.version))
  if (onPath !== undefined) return onPath.program
  const [cached] = await findCached(cache, isBootstrap)
  return cached === undefined ? undefined : goProgram({ ...cached, goos: target.goos })
}

function isBootstrap(version: GoVersion): boolean {
  const first = parseGoVersion(FIRST_BOOTSTRAP_VERSION)
  return first !== undefined && compareVersions(version, first) >= 0
}

function noBootstrap({ installed }: Search): string {
  return `no Go ${FIRST_BOOTSTRAP_VERSION} or later is there to download others (PATH: ${onPathInWords(installed)})`
}

function onPathInWords(installed: readonly InstalledGo[]): string {
  const words = installed.map(({ version, program, usable }) => {
    return `Go ${version.name} in ${program}${usable ? '' : ' (not as it was published, or in the module cache)'}`
  })
  return words.length === 0 ? 'no Go' : words.join(', ')
}

/** The result, or undefined after noting why the source did not help. */
async function attempt<T>(tried: string[], source: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error
    tried.push(`${source}: ${error.message}`)
    return undefined
  }
}

/** @throws UserError when the go program of the GOROOT is not the version that it should be */
async function verified(toolchain: Toolchain, host: Host): Promise<Toolchain> {
  const program = goProgram(toolchain)
  const [says] = (await askGo(program, ['GOVERSION'], host.env)) ?? []
  if (says === `go${toolchain.version.name}`) return toolchain
  const what = says === undefined ? 'does not run' : `says that it is ${says}`
  throw new UserError(
    `the Go ${toolchain.version.name} from ${originInWords(toolchain)} is not usable: ${program} ${what}`,
    toolchain.origin === 'tool cache'
      ? `Remove ${toolchain.goroot}; it is downloaded again then.`
      : undefined,
  )
}

function originInWords({ origin }: { readonly origin: Origin }): string {
  return origin === 'tool cache' || origin === 'module proxy' ? `the ${origin}` : origin
}
