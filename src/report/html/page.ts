/** @module index.html, written one file of the report after the other, so that few of them are in memory. */
import { GAP_WORDS } from '../../coverage/sources.js'
import type { ChunkedFile } from '../../support/chunkedFile.js'
import type { FileView } from '../measuredFiles.js'
import type { Report } from '../report.js'
import { DOCUMENT_END, documentStart, fileBlock, pageAssets } from './pageDocument.js'
import { pageFile } from './pageFile.js'
import { pageIndex } from './pageIndex.js'

const WITHHELD_TEXT = 'it was left out by --no-source'
const WITHHELD_NOTE = 'The text of the sources was left out by --no-source.'

export interface PageOptions {
  /** Whether the text of the sources is in the page. */
  readonly showsSource: boolean
}

export function page(report: Report, output: ChunkedFile, { showsSource }: PageOptions): FileView {
  const { sources, reach } = report.coverage
  const withheld = showsSource ? undefined : WITHHELD_TEXT
  let number = 0
  return {
    begin: () => {
      const index = pageIndex(report, showsSource ? [] : [WITHHELD_NOTE])
      return output.append(documentStart(index, pageAssets()))
    },
    add: ({ file, source, lines }) => {
      const content = source.kind === 'found' ? source.content : GAP_WORDS[source.kind]
      const request = { file, source: content, lines, withheld, sources: sources.length, reach }
      return output.append(fileBlock(number++, pageFile(request)))
    },
    end: async () => {
      await output.append(DOCUMENT_END)
      await output.end()
    },
  }
}
