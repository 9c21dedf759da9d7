/** What is written into the document and what the page reads from it. */
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { linesOf } from '../../src/coverage/lines.js'
import { SourceCode } from '../../src/coverage/sourceCode.js'
import { blockFiles } from '../../src/page/blockFiles.js'
import { UNSAFE_VALUES, denseBytes } from '../../src/page/denseBytes.js'
import { UNSAFE_VALUES as WRITTEN, denseText } from '../../src/report/html/denseText.js'
import { blockText, blocksOf } from '../../src/report/html/pageBlock.js'
import type { PageFile } from '../../src/report/html/pageData.js'
import { pageFile } from '../../src/report/html/pageFile.js'
import { aFile, someUnits } from '../coverage/generatedFile.js'
import { hostileText } from '../helpers/hostileText.js'

describe('denseText', () => {
  it('is read back, whatever the bytes are', () => {
    expect(UNSAFE_VALUES).toEqual(WRITTEN)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(denseBytes(denseText(bytes))).toEqual(bytes)
      }),
    )
  })

  it('has no character that a document or an editor could change, and takes an eighth more than the bytes', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7919 + (at >> 8) * 104_729) & 0xff)
    const text = denseText(bytes)
    for (const char of '\0\b\t\n\v\f\r\x1a\x1b"&\'<>\x7f') expect(text).not.toContain(char)
    expect(Buffer.byteLength(text)).toBeLessThan(bytes.length * 1.145)
    expect(denseBytes(text)).toEqual(bytes)
  })

  it('says if the end is missing', () => {
    expect(() => denseBytes(denseText(Buffer.from('a whole block')).slice(0, -2))).toThrow('not complete')
  })
})

describe('blockText', () => {
  const files = fc.array(fc.tuple(fc.array(hostileText, { maxLength: 8 }), someUnits), {
    minLength: 1,
    maxLength: 4,
  })

  it('has files and their texts, which are read back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (parts) => {
        const written = parts.map(([lines, units]): PageFile => {
          const file = aFile(units)
          const content = Buffer.from(lines.join('\n'))
          const found = linesOf(units, 1, new SourceCode(content))
          return pageFile({ file, source: content, lines: found, sources: 1 })
        })
        const bytes = denseBytes(await blockText(written))
        expect(blockFiles(inflateRawSync(bytes).toString())).toEqual(written)
      }),
      { numRuns: 60 },
    )
  })

  it('has several small files, or a large one', () => {
    const file = (units: number): ReturnType<typeof aFile> => ({ ...aFile([]), units: Array(units) })
    expect(blocksOf([file(900), file(900), file(900), file(5000), file(1), file(1)])).toEqual([0, 2, 3, 4])
    expect(blocksOf([])).toEqual([])
  })
})
