/** @module What an untrusted archive seems to be: the data of a leg, or a report. Unpacking checks that it is nothing else. */
import { open } from 'node:fs/promises'
import { REPORT_NAME } from '../../legs/earlierReport.js'
import { ANY_CONTENT, type ArtifactContent, LEG_CONTENT, REPORT_CONTENT } from '../entryName.js'
import { ArchiveError } from './archiveError.js'
import type { ArchiveLimits } from './archiveLimits.js'
import { listFiles } from './listFiles.js'

/** @returns that of a leg for an archive that is refused: unpacking says why */
export async function contentOf(zipPath: string, limits: ArchiveLimits): Promise<ArtifactContent> {
  const archive = await open(zipPath)
  try {
    const { size } = await archive.stat()
    const files = await listFiles(archive, size, { ...limits, content: ANY_CONTENT })
    return files.some(({ name }) => name === REPORT_NAME) ? REPORT_CONTENT : LEG_CONTENT
  } catch (error) {
    if (error instanceof ArchiveError) return LEG_CONTENT
    throw error
  } finally {
    await archive.close()
  }
}
