/** @module Unpacking downloaded archives one after the other, and reading what they say about their data. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { withShortList } from '../coverage/shortProcesses.js'
import { type FoundData, reportDataOf } from '../legs/legData.js'
import { REPORT_NAME } from '../legs/earlierReport.js'
import { MANIFEST_NAME, type Manifest } from '../legs/manifest.js'
import { MAX_MANIFEST_LENGTH } from '../legs/manifestLimits.js'
import { DEFAULT_LIMITS } from './archive/archiveLimits.js'
import { contentOf } from './archive/contentOf.js'
import { unpackArchive } from './archive/unpackArchive.js'
import type { Budget } from './budget.js'
import { LEG_CONTENT } from './entryName.js'
import { BrokenArtifact } from './brokenArtifact.js'

/** What an unpacked artifact is: the data of a leg, or a report. */
export type Unpacked =
  | { readonly state: 'read'; readonly manifest: Manifest }
  | { readonly state: 'report'; readonly found: FoundData }

/** Unpacks one archive after the other, so that each knows what those before it have taken. */
export class Unpacking {
  private last: Promise<unknown> = Promise.resolve()

  /** @param takesReports whether an artifact may be a report */
  constructor(
    private readonly budget: Budget,
    private readonly takesReports: boolean,
  ) {}

  /**
   * @param name of the artifact
   * @param directory absolute; an empty one
   */
  async unpack(name: string, archive: string, directory: string): Promise<Unpacked> {
    const before = this.last
    const work = (async (): Promise<Unpacked> => {
      await before.catch(() => undefined)
      return this.unpackNow(name, archive, directory)
    })()
    this.last = work
    return work
  }

  private async unpackNow(name: string, archive: string, directory: string): Promise<Unpacked> {
    const maxBytes = Math.min(DEFAULT_LIMITS.maxBytes, this.budget.bytesLeft)
    const left = this.budget.sourceBytesLeft
    const maxSourceBytes = Math.min(DEFAULT_LIMITS.maxSourceBytes, left)
    const maxAttributionBytes = Math.min(DEFAULT_LIMITS.maxAttributionBytes, left - maxSourceBytes)
    const limits = { ...DEFAULT_LIMITS, maxBytes, maxSourceBytes, maxAttributionBytes }
    const content = this.takesReports ? await contentOf(archive, limits) : LEG_CONTENT
    const { files, ...sizes } = await unpackArchive(archive, directory, { ...limits, content })
    this.budget.unpacked(sizes)
    if (content !== LEG_CONTENT) return this.reportIn(name, directory)
    if (!files.includes(MANIFEST_NAME)) throw new BrokenArtifact(`it has no ${MANIFEST_NAME}`)
    const manifest = this.budget.fit(await readManifest(join(directory, MANIFEST_NAME)))
    if (manifest === undefined) throw noRoom(MANIFEST_NAME)
    return { state: 'read', manifest }
  }

  private async reportIn(name: string, directory: string): Promise<Unpacked> {
    const found = await reportDataOf(directory, name)
    const [report] = found?.reports ?? []
    if (found === undefined || report === undefined)
      throw new BrokenArtifact(`its ${REPORT_NAME} is not that of a report`)
    if (report.isOfOtherRun) throw new BrokenArtifact('it is a report on another workflow run')
    if (!this.budget.fitReport(report)) throw noRoom(REPORT_NAME)
    return { state: 'report', found }
  }
}

function noRoom(file: string): BrokenArtifact {
  return new BrokenArtifact(`its ${file} has no room beside those of the other artifacts`)
}

async function readManifest(path: string): Promise<Manifest> {
  // Loads valibot, so it is imported only if there is a leg.
  const { ManifestError, parseManifest } = await import('../legs/readManifest.js')
  const { size } = await stat(path)
  if (size > MAX_MANIFEST_LENGTH)
    throw new BrokenArtifact(
      `its ${MANIFEST_NAME} has ${size} bytes, more than the allowed ${MAX_MANIFEST_LENGTH}`,
    )
  const json = await readFile(path, 'utf8')
  try {
    return withShortList(parseManifest(json))
  } catch (error) {
    if (error instanceof ManifestError)
      throw new BrokenArtifact(`its ${MANIFEST_NAME} cannot be used: ${error.message}`)
    throw error
  }
}
