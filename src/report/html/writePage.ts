/** @module Writes index.html, one file of the report after the other, so that few of them are in memory. */
import type { FileHandle } from 'node:fs/promises'
import { GAP_WORDS } from '../../coverage/sources.js'
import type { Report } from '../report.js'
import { DOCUMENT_END, documentStart, fileBlock, pageAssets } from './pageDocument.js'
import { pageFile } from './pageFile.js'
import { pageIndex } from './pageIndex.js'

/** In characters, before they are written. */
const CHUNK = 1 << 20

/** @param target open for writing */
export async function writePage(report: Report, target: FileHandle): Promise<void> {
  const { packages, sources } = report.coverage
  let chunk = documentStart(pageIndex(report), pageAssets())
  for (const [number, file] of packages.flatMap((pkg) => pkg.files).entries()) {
    const source = await report.sources.read(file.path)
    const content = source.kind === 'found' ? source.content : GAP_WORDS[source.kind]
    chunk += fileBlock(number, pageFile({ file, source: content, sources: sources.length }))
    if (chunk.length < CHUNK) continue
    await target.write(chunk)
    chunk = ''
  }
  await target.write(chunk + DOCUMENT_END)
}
