/** @module Downloading the artifacts of all legs of a workflow run. A damaged or hostile one does not affect the others. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { apiProblem } from '../github/apiAdvice.js'
import { TOO_LATE, within } from '../support/deadline.js'
import { forEachLimited } from '../support/parallel.js'
import { UserError } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { plural } from '../support/plural.js'
import { Budget, type TotalLimits } from './budget.js'
import type { FoundData } from '../legs/legData.js'
import type { Manifest } from '../legs/manifest.js'
import { matchesPattern } from './name.js'
import { BrokenArtifact } from './brokenArtifact.js'
import {
  type Fetching,
  type ListedArtifact,
  MAX_ARCHIVE_BYTES,
  MAX_MS,
  STALL_MS,
  brokenReason,
  fetchArchive,
} from './fetchArchive.js'
import type { ArtifactSource } from './artifactService.js'
import { Unpacking } from './unpacking.js'
import { ENTERPRISE_SERVER, type ServiceProblem, lateService, serviceProblem } from './serviceProblem.js'

export interface DownloadRequest {
  /** A glob for the names of the artifacts. */
  readonly pattern: string
  /** The name of an artifact that is none of a leg, although it may match. */
  readonly except?: string | undefined
  /** Absolute: the artifacts are unpacked below it, each into its own folder; created if it does not exist. */
  readonly directory: string
  /** Largest archive to download, in bytes; default 256 MiB. */
  readonly maxArchiveBytes?: number
  /** Whether this is known to be GitHub Enterprise Server, whose missing service is then not asked. */
  readonly enterpriseServer?: boolean
  /** The id of the run that has them, if it is not this one: the source then reads through the REST API. */
  readonly otherRun?: number | undefined
  /** The time limit for the list and for each artifact, in milliseconds. */
  readonly max?: number
  /** After so many milliseconds without a further byte, a download is tried again. */
  readonly stall?: number
  /** The time limit for all artifacts together, in milliseconds: those that are left then are broken. */
  readonly maxAll?: number
  /** What all artifacts together may take. */
  readonly limits?: TotalLimits
  /** Whether reports of merged data are read as well; otherwise they are broken. */
  readonly takesReports?: boolean
}

/** An artifact of a leg. */
export interface LegArtifact {
  readonly name: string
  readonly state: 'read'
  /** Absolute path of the unpacked artifact. */
  readonly directory: string
  readonly manifest: Manifest
}

export type DownloadedArtifact =
  | LegArtifact
  /** A report of merged data. */
  | {
      readonly name: string
      readonly state: 'report'
      /** Absolute path of the unpacked artifact. */
      readonly directory: string
      readonly found: FoundData
    }
  | {
      readonly name: string
      readonly state: 'broken'
      /** Why it cannot be used, as the end of a sentence; may contain untrusted names. */
      readonly reason: string
    }

const PARALLEL_DOWNLOADS = 5
/** A service that answers nothing any more must not cost the report: it has 30 minutes for everything. */
const MAX_ALL_MS = 600_000

/**
 * Downloads and unpacks the artifacts of a workflow run; of those with the same name, the newest.
 * @returns the artifacts, sorted by name; empty if no name matches
 * @throws UserError if the artifacts cannot be listed
 */
export async function downloadLegs(
  {
    pattern,
    except,
    directory,
    maxArchiveBytes = MAX_ARCHIVE_BYTES,
    enterpriseServer = false,
    otherRun,
    max = MAX_MS,
    stall = STALL_MS,
    maxAll = MAX_ALL_MS,
    limits,
    takesReports = false,
  }: DownloadRequest,
  service: ArtifactSource,
  log: Log,
): Promise<readonly DownloadedArtifact[]> {
  const listed = (await list(service, { enterpriseServer, otherRun, max }))
    .filter(({ name }) => name !== except && matchesPattern(name, pattern))
    .sort((one, other) => compareBytes(one.name, other.name))
  const results = new Map<number, DownloadedArtifact>()
  const until = Date.now() + maxAll
  const inTurn = new Unpacking(new Budget(limits), takesReports)
  await forEachLimited(listed, PARALLEL_DOWNLOADS, async (artifact, index) => {
    const place = join(directory, String(index))
    const fetching = { maxBytes: maxArchiveBytes, max: Math.min(max, until - Date.now()), stall }
    const downloading = { fetching, all: maxAll, inTurn }
    results.set(index, await downloadOne(artifact, place, downloading, service))
    log.progress(`Downloaded ${results.size} of ${plural(listed.length, 'artifact')}`)
  })
  const found = listed.flatMap((_, index) => results.get(index) ?? [])
  const read = found.filter(({ state }) => state !== 'broken').length
  log.info(
    `Read ${read} of ${plural(found.length, 'artifact')} that ${found.length === 1 ? 'matches' : 'match'} ${pattern}`,
  )
  return found
}

async function list(
  service: ArtifactSource,
  { enterpriseServer, otherRun, max }: Listing,
): Promise<readonly ListedArtifact[]> {
  const which = otherRun === undefined ? 'this workflow run' : `workflow run ${otherRun}`
  const refusal = ({ title, fix }: ServiceProblem, cause?: unknown): UserError =>
    new UserError(`the artifacts of ${which} cannot be listed: ${title}`, fix, { cause })
  if (enterpriseServer) throw refusal(ENTERPRISE_SERVER)
  const listed = await within(max, service.listArtifacts({ latest: true })).catch((error: unknown) => {
    if (otherRun === undefined) throw refusal(serviceProblem(error), error)
    const { words, advice } = apiProblem(error, `list the artifacts of ${which}`)
    throw new UserError(words, advice, { cause: error })
  })
  if (listed !== TOO_LATE) return listed.artifacts
  throw refusal(lateService(max))
}

interface Listing {
  readonly enterpriseServer: boolean
  readonly otherRun: number | undefined
  /** In milliseconds. */
  readonly max: number
}

/** Never throws: an artifact that cannot be used is returned as broken. */
async function downloadOne(
  artifact: ListedArtifact,
  place: string,
  { fetching, all, inTurn }: Downloading,
  service: ArtifactSource,
): Promise<DownloadedArtifact> {
  const { name } = artifact
  const archives = join(place, 'archives')
  const directory = join(place, 'data')
  try {
    if (fetching.max <= 0) throw new BrokenArtifact(lateService(all).title)
    await mkdir(directory, { recursive: true, mode: 0o700 })
    const archive = await fetchArchive(artifact, archives, fetching, service)
    return { name, directory, ...(await inTurn.unpack(name, archive, directory)) }
  } catch (error) {
    await rm(directory, { recursive: true, force: true })
    return { name, state: 'broken', reason: brokenReason(error) }
  } finally {
    await rm(archives, { recursive: true, force: true })
  }
}

interface Downloading {
  readonly fetching: Fetching
  /** The time that all artifacts together had, in milliseconds. */
  readonly all: number
  readonly inTurn: Unpacking
}
