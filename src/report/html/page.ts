/** @module index.html, written one file of the report after the other, so that few of them are in memory. */
import type { ChunkedFile } from '../../support/chunkedFile.js'
import type { FileView } from '../measuredFiles.js'
import type { Report } from '../report.js'
import { attributionBlocks } from './attribution/pageAttribution.js'
import { fileChanges } from './fileChanges.js'
import { blockText, blocksOf } from './pageBlock.js'
import { DOCUMENT_END, dataBlock, documentStart, pageAssets } from './pageDocument.js'
import { pageIndex } from './pageIndex.js'
import { shownSources, withUnitColumn } from './pageUnitTests.js'
import { storedFile } from './storedFile.js'

/** Blocks that are compressed at the same time. */
const PARALLEL = 3
/** Ids of the data blocks of attribution; the page has the same. */
const [TESTS_BLOCK, LINKS_BLOCK] = ['t', 'r']
const WITHHELD_TEXT = 'it was left out on request'
const WITHHELD_NOTE = 'The text of the sources was left out on request (--no-source, source-text: false).'

export interface PageOptions {
  /** Whether the text of the sources is in the page. */
  readonly showsSource: boolean
}

export function page(report: Report, output: ChunkedFile, { showsSource }: PageOptions): FileView {
  const { packages, reach, unitTests } = report.coverage
  const sources = shownSources(report.coverage)
  const withheld = showsSource ? undefined : WITHHELD_TEXT
  const blocks = blocksOf(packages.flatMap((pkg) => pkg.files))
  const writer = new BlockWriter(output, blocks)
  const changeOf = fileChanges(report)
  return {
    begin: () => {
      const index = { ...pageIndex(report, showsSource ? [] : [WITHHELD_NOTE]), blocks }
      return output.append(documentStart(index, pageAssets()))
    },
    add: (measured) => {
      const change = changeOf(measured.file)
      const shown = unitTests === undefined ? measured : withUnitColumn(measured, sources)
      return writer.add(storedFile({ measured: shown, withheld, sources, reach, change }))
    },
    end: async () => {
      await writer.end()
      await appendAttribution(report, output)
      await output.append(DOCUMENT_END)
      await output.end()
    },
  }
}

/** Last, since they are read only when a reader asks for tests. */
async function appendAttribution(report: Report, output: ChunkedFile): Promise<void> {
  const blocks = await attributionBlocks(report)
  if (blocks === undefined) return
  await output.append(dataBlock(TESTS_BLOCK, blocks.tests))
  if (blocks.links !== undefined) await output.append(dataBlock(LINKS_BLOCK, blocks.links))
}

/** Writes data blocks in their order, while later ones are compressed in other threads. */
class BlockWriter {
  private readonly firsts: ReadonlySet<number>
  private parts: Buffer[] = []
  private added = 0
  private written = 0
  private readonly waiting: Promise<Buffer>[] = []

  /** @param firsts the number of the first file of each block */
  constructor(
    private readonly output: ChunkedFile,
    firsts: readonly number[],
  ) {
    this.firsts = new Set(firsts)
  }

  /** @param file what `storedFile` makes of it */
  async add(file: readonly Buffer[]): Promise<void> {
    if (this.firsts.has(this.added++)) await this.close()
    this.parts.push(...file)
  }

  async end(): Promise<void> {
    await this.close()
    while (this.waiting.length > 0) await this.write()
  }

  /** Begins to compress the files of a block. */
  private async close(): Promise<void> {
    if (this.parts.length === 0) return
    const text = blockText(this.parts)
    // Whoever waits for it sees the error.
    text.catch(() => undefined)
    this.waiting.push(text)
    this.parts = []
    if (this.waiting.length > PARALLEL) await this.write()
  }

  private async write(): Promise<void> {
    const text = await this.waiting.shift()
    if (text !== undefined) await this.output.append(dataBlock(`b${this.written++}`, text))
  }
}
