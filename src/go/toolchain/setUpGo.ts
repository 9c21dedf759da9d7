/** @module Setting up the pinned Go from the tool cache, PATH, go.dev or, as a last resort, the module proxy. */
import { type WantedGo, olderThanModule } from './pin.js'
import { FIRST_WITH_COVERAGE, type GoVersion, compareVersions } from '../goVersion.js'
import { choose, satisfies, tooOld } from './versionRequest.js'
import { downloadArchive } from './archive.js'
import { downloadByGo, listProxyVersions } from './bootstrap.js'
import type { Host } from './host.js'
import { noLocalGo, noSuchVersion, notAvailable } from './toolchainProblems.js'
import { type Release, fetchReleases } from './releases.js'
import { type Found, type Search, beginSearch, bootstrapProgram, findHere, nothingHere } from './search.js'
import { SourceFailure, withoutCredentials } from './sourceFailure.js'
import { placeInCache } from './toolCache.js'
import type { Toolchain } from './toolchain.js'
import { verifyGo } from './verify.js'

/**
 * Finds or installs the requested Go; `verifyToolchain` makes sure that it runs. A Go on this machine is used for a range
 * that it satisfies; `stable` and `oldstable` always need a list of all versions, and `local` is the Go on PATH.
 * @throws UserError if there is no such version, if no source has it (with the reason for each), if a checksum is
 * missing or wrong, or if the version is older than a go.mod allows
 */
export async function setUpGo(wanted: WantedGo, host: Host): Promise<Toolchain> {
  const search = beginSearch(wanted, host)
  const found = wanted.request.kind === 'local' ? await localGo(search) : await findOrFetch(search)
  const { goos, goarch } = search.target
  return { ...found, goos, goarch }
}

async function findOrFetch(search: Search): Promise<Found> {
  const { request } = search.wanted
  return (await findHere(search, (version) => satisfies(version, request))) ?? fetchWanted(search)
}

/** @throws UserError if there is none on PATH, or one that cannot be used */
async function localGo({ installed, wanted }: Search): Promise<Found> {
  const [first] = await installed()
  if (first?.usable !== true) throw noLocalGo(wanted, first)
  const { version, goroot } = first
  if (compareVersions(version, FIRST_WITH_COVERAGE) < 0) throw tooOld(version.name, wanted.requestedBy)
  refuseTooOld(wanted, version)
  return { version, goroot, origin: 'PATH' }
}

/** The version that `local` would measure with; undefined if it cannot. */
async function localVersion({ installed, wanted: { minimum } }: Search): Promise<GoVersion | undefined> {
  const [first] = await installed()
  if (first?.usable !== true) return undefined
  const least = [FIRST_WITH_COVERAGE, ...(minimum === undefined ? [] : [minimum.version])]
  return least.every((version) => compareVersions(first.version, version) >= 0) ? first.version : undefined
}

function refuseTooOld(wanted: WantedGo, version: GoVersion): void {
  if (wanted.minimum !== undefined && compareVersions(version, wanted.minimum.version) < 0)
    throw olderThanModule(wanted, version.name, wanted.minimum)
}

async function fetchWanted(search: Search): Promise<Found> {
  const { wanted, host, target } = search
  const tried = [...(await nothingHere(search))]
  const releases = await attempt(tried, goDev(host), () => fetchReleases(host, target))
  const version = await chooseVersion(search, releases, tried)
  refuseTooOld(wanted, version)
  return (
    // Only now is it known what `stable` means.
    (await findHere(search, (other) => compareVersions(other, version) === 0)) ??
    (await fromGoDev(search, version, releases, tried)) ??
    (await fromModuleProxy(search, version, tried))
  )
}

/** The version to download: the requested one, or the newest in a list that satisfies the request. */
async function chooseVersion(
  search: Search,
  releases: readonly Release[] | undefined,
  tried: string[],
): Promise<GoVersion> {
  const { wanted } = search
  if (releases === undefined && wanted.request.kind === 'exact') return wanted.request.version
  const existing =
    releases?.map((release) => release.version) ??
    (await attempt(tried, MODULE_PROXY, () => proxyVersions(search)))
  if (existing === undefined) throw notAvailable(wanted, tried, await localVersion(search))
  const version = choose(wanted.request, existing)
  if (version === undefined) throw noSuchVersion(wanted, existing)
  return version
}

async function fromGoDev(
  { host, target, store }: Search,
  version: GoVersion,
  releases: readonly Release[] | undefined,
  tried: string[],
): Promise<Found | undefined> {
  const release = releases?.find((each) => compareVersions(each.version, version) === 0)
  if (release === undefined) return undefined
  const { archive } = release
  return attempt(tried, goDev(host), async () => {
    if (archive === undefined)
      throw new SourceFailure(`there is no archive of Go ${version.name} for ${target.goos}/${target.goarch}`)
    const goroot = await placeInCache(store, version, async (staging) => {
      const made = await downloadArchive(version, archive, staging, host)
      await verifyGo({ version, goroot: made, goos: target.goos }, host)
      return made
    })
    return { version, goroot, origin: 'go.dev' }
  })
}

async function fromModuleProxy(search: Search, version: GoVersion, tried: string[]): Promise<Found> {
  const { host, target, store, wanted } = search
  const found = await attempt<Found>(tried, MODULE_PROXY, async () => {
    const program = await bootstrapProgram(search)
    const goroot = await placeInCache(store, version, async (staging) => {
      const made = await downloadByGo(program, version, staging, host)
      await verifyGo({ version, goroot: made, goos: target.goos }, host)
      return made
    })
    return { version, goroot, origin: 'module proxy' }
  })
  if (found !== undefined) return found
  const existing = await attempt([], MODULE_PROXY, () => proxyVersions(search))
  if (existing?.every((each) => compareVersions(each, version) !== 0) === true)
    throw noSuchVersion(wanted, existing, tried)
  throw notAvailable(wanted, tried, await localVersion(search))
}

async function proxyVersions(search: Search): Promise<readonly GoVersion[]> {
  return listProxyVersions(await bootstrapProgram(search), search.target, search.host)
}

const MODULE_PROXY = 'module proxy'

function goDev({ downloadBase }: Host): string {
  return withoutCredentials(downloadBase)
}

/** The result of `work`; undefined after adding the reason to `tried` if the source failed. */
async function attempt<T>(tried: string[], source: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error
    tried.push(`${source}: ${error.message}`)
    return undefined
  }
}
