/** @module Downloading a report of merged data that another run uploaded: untrusted, like the artifact of a leg. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DEFAULT_LIMITS } from './archive/archiveLimits.js'
import { unpackArchive } from './archive/unpackArchive.js'
import type { ArtifactSource } from './artifactService.js'
import { REPORT_CONTENT } from './entryName.js'
import { type ListedArtifact, MAX_ARCHIVE_BYTES, MAX_MS, STALL_MS, fetchArchive } from './fetchArchive.js'

/**
 * Downloads the archive and unpacks report.json, the data and the sources.
 * @param place absolute; created if it does not exist
 * @returns the absolute path of the unpacked artifact
 * @throws what `brokenReason` has words for
 */
export async function downloadReport(
  artifact: ListedArtifact,
  place: string,
  source: ArtifactSource,
): Promise<string> {
  const archives = join(place, 'archives')
  const directory = join(place, 'report')
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    const fetching = { maxBytes: MAX_ARCHIVE_BYTES, max: MAX_MS, stall: STALL_MS }
    const archive = await fetchArchive(artifact, archives, fetching, source)
    await unpackArchive(archive, directory, { ...DEFAULT_LIMITS, content: REPORT_CONTENT })
    return directory
  } finally {
    await rm(archives, { recursive: true, force: true })
  }
}
