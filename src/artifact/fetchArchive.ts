/**
 * @module Fetching the archive of one artifact. GitHub's client repeats its requests and, if a connection breaks, the whole
 * download; what it takes for done or waits for without an end is tried again here. Where the address of the archive is
 * known, a download goes on where it broke.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { TOO_LATE, within } from '../support/deadline.js'
import { UserError, describeError } from '../support/errors.js'
import type { RunArtifact } from '../github/runArtifacts.js'
import type { ArtifactSource } from './artifactService.js'
import { ArchiveError } from './archive/archiveError.js'
import { BrokenArtifact, CutOff, tooLarge } from './brokenArtifact.js'
import { type ContinuedDownload, downloadContinued } from './continuedDownload.js'
import { isPrintableName } from './name.js'
import { lateService } from './serviceProblem.js'

export type ListedArtifact = Awaited<ReturnType<ArtifactSource['listArtifacts']>>['artifacts'][number]

/** An artifact as the API of another run lists it. */
export function listedArtifact({ id, name, size, digest }: RunArtifact): ListedArtifact {
  return { id, name, size, ...(digest === undefined ? {} : { digest }) }
}

export interface Fetching {
  /** Of the archive. */
  readonly maxBytes: number
  /** The time limit for all attempts, in milliseconds. */
  readonly max: number
  /** After so many milliseconds without a further byte, a download is given up. */
  readonly stall: number
}

/** For one artifact, in milliseconds: the client retries each of its requests for minutes. */
export const MAX_MS = 180_000
/** The client needs 35 s to notice a broken connection and begin again. */
export const STALL_MS = 45_000
export const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024

/** The client itself repeats most of what fails. */
const MAX_ATTEMPTS = 3
/** Answers that do not change: no permission, no such artifact, an expired one. */
const FINAL = /\((?:401|403|404|410)\)|No artifacts found/

/**
 * Fetches the archive, whole again if an attempt is cut off or its content is not what was uploaded.
 * @param place absolute: archives are put below it
 * @returns the path of the archive
 * @throws BrokenArtifact with the last reason, or the client's error; `brokenReason` has words for both
 */
export async function fetchArchive(
  artifact: ListedArtifact,
  place: string,
  { max, ...limits }: Fetching,
  service: ArtifactSource,
): Promise<string> {
  refuseUnread(artifact, limits.maxBytes)
  const until = Date.now() + max
  for (let attempt = 1; ; attempt++) {
    const directory = join(place, `archive-${attempt}`)
    try {
      return await fetchOnce(artifact, directory, { ...limits, attempt, max, until }, service)
    } catch (error) {
      await rm(directory, { recursive: true, force: true })
      if (attempt === MAX_ATTEMPTS || Date.now() >= until || isFinal(error)) throw error
    }
  }
}

/** @throws BrokenArtifact for an artifact with such a name or size in the list */
function refuseUnread({ name, size }: ListedArtifact, maxBytes: number): void {
  if (!isPrintableName(name))
    throw new BrokenArtifact('its name contains a workflow command or control characters')
  if (!(size <= maxBytes)) throw new BrokenArtifact(tooLarge(size, maxBytes))
}

function isFinal(error: unknown): boolean {
  if (error instanceof BrokenArtifact) return !(error instanceof CutOff)
  const status = error instanceof Error && 'status' in error ? ` (${String(error.status)})` : ''
  return FINAL.test(`${describeError(error)}${status}`)
}

interface Attempt extends Fetching {
  /** 1 for the first one. */
  readonly attempt: number
  /** As of `Date.now`. */
  readonly until: number
}

async function fetchOnce(
  { id, digest }: ListedArtifact,
  directory: string,
  attempt: Attempt,
  service: ArtifactSource,
): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const address = service.addressOf?.(id, attempt.attempt)
  const path = join(directory, 'archive')
  if (address === undefined || !(await isDownloaded({ ...attempt, address, path }))) {
    // Not unpacked by the client, which has no limits and does not enforce the digest.
    const downloading = service.downloadArtifact(id, { path: directory, skipDecompress: true })
    await arrival(downloading, directory, attempt)
  }
  const archive = await archiveIn(directory, attempt.maxBytes)
  await checkDigest(archive, digest)
  return archive
}

class NoAddress extends Error {}

/** Whether the address is given; GitHub's client says better why not, and may not need this permission. */
async function isDownloaded(download: ContinuedDownload): Promise<boolean> {
  const address = async (): Promise<string> =>
    download.address().catch((error: unknown) => {
      throw isFinal(error) ? new NoAddress() : error
    })
  try {
    await downloadContinued({ ...download, address })
    return true
  } catch (error) {
    if (!(error instanceof NoAddress)) throw error
    await rm(download.path, { force: true })
    return false
  }
}

/** Waits as long as there is progress. @throws CutOff if there is none, BrokenArtifact if no time is left */
async function arrival(
  downloading: Promise<unknown>,
  directory: string,
  { max, stall, until }: Attempt,
): Promise<void> {
  for (let bytes = 0; ;) {
    const left = until - Date.now()
    if ((await within(Math.max(0, Math.min(stall, left)), downloading)) !== TOO_LATE) return
    // Not by the clock: a timer may end a millisecond before it.
    if (left <= stall) throw new BrokenArtifact(lateService(max).title)
    const arrived = await bytesIn(directory)
    if (arrived === bytes) throw new CutOff(lateService(stall).title)
    bytes = arrived
  }
}

async function bytesIn(directory: string): Promise<number> {
  const names = await readdir(directory)
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(directory, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The path of the archive: the only file in the folder, which the service names. */
async function archiveIn(directory: string, maxBytes: number): Promise<string> {
  const [entry, ...others] = await readdir(directory, { withFileTypes: true })
  if (entry?.isFile() !== true || others.length > 0) throw new BrokenArtifact('it is not a single archive')
  const path = join(directory, entry.name)
  const { size } = await stat(path)
  if (size > maxBytes) throw new BrokenArtifact(tooLarge(size, maxBytes))
  return path
}

/** @param expected `sha256:` and 64 hexadecimal digits; services other than GitHub's may have none */
async function checkDigest(path: string, expected: string | undefined): Promise<void> {
  if (expected === undefined || expected === '') return
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  const digest = `sha256:${hash.digest('hex')}`
  if (digest !== expected.toLowerCase())
    throw new CutOff(`its archive was changed or truncated: its digest is ${digest}, expected ${expected}`)
}

/** Why an artifact cannot be used, as the end of a sentence; may contain untrusted names. */
export function brokenReason(error: unknown): string {
  if (error instanceof BrokenArtifact) return error.message
  // What it contains cannot be read; the advice is for files of the user's own.
  if (error instanceof UserError) return error.message
  if (error instanceof ArchiveError) return `its archive is refused: ${error.message}`
  return `it cannot be downloaded or unpacked: ${describeError(error)}`
}
