/** @module Writes index.html, one file of the report after the other, so that few of them are in memory. */
import type { FileHandle } from 'node:fs/promises'
import { GAP_WORDS } from '../../coverage/sources.js'
import type { Report } from '../report.js'
import { DOCUMENT_END, documentStart, fileBlock, pageAssets } from './pageDocument.js'
import { pageFile } from './pageFile.js'
import { pageIndex } from './pageIndex.js'

/** In characters, before they are written. */
const CHUNK = 1 << 20
const WITHHELD_TEXT = 'it was left out by --no-source'
const WITHHELD_NOTE = 'The text of the sources was left out by --no-source.'

export interface PageOptions {
  /** Whether the text of the sources is in the page. */
  readonly showsSource: boolean
}

/** @param target open for writing */
export async function writePage(
  report: Report,
  target: FileHandle,
  { showsSource }: PageOptions,
): Promise<void> {
  const { packages, sources, reach } = report.coverage
  const index = pageIndex(report, showsSource ? [] : [WITHHELD_NOTE])
  const withheld = showsSource ? undefined : WITHHELD_TEXT
  let chunk = documentStart(index, pageAssets())
  for (const [number, file] of packages.flatMap((pkg) => pkg.files).entries()) {
    const source = await report.sources.read(file.path)
    const content = source.kind === 'found' ? source.content : GAP_WORDS[source.kind]
    const request = { file, source: content, withheld, sources: sources.length, reach }
    chunk += fileBlock(number, pageFile(request))
    if (chunk.length < CHUNK) continue
    await target.write(chunk)
    chunk = ''
  }
  await target.write(chunk + DOCUMENT_END)
}
