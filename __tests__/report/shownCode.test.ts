/** Uncovered lines end with code in all views, not with the bracket that closes a block, where the source is known. */
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { TESTED_IS_HEAD } from '../../src/compare/headFiles.js'
import type { Change } from '../../src/compare/change.js'
import { NO_COMPARISON } from '../../src/compare/comparison.js'
import type { Reach } from '../../src/coverage/model.js'
import { type SourceContent, NO_SOURCES } from '../../src/coverage/sources.js'
import { blockFiles } from '../../src/page/blockFiles.js'
import { denseBytes } from '../../src/page/denseBytes.js'
import { pageFile } from '../../src/page/pageFile.js'
import { annotationsOf } from '../../src/report/annotations/annotations.js'
import { blockText } from '../../src/report/html/pageBlock.js'
import { storedFile } from '../../src/report/html/storedFile.js'
import { pageIndex } from '../../src/report/html/pageIndex.js'
import { summary } from '../../src/report/markdown/summary.js'
import { MeasuredFile } from '../../src/report/measuredFiles.js'
import type { Report } from '../../src/report/report.js'
import { withShownCode } from '../../src/report/shownCode.js'
import { solePlaces } from '../../src/report/solePlaces.js'
import { pkg } from '../helpers/report.js'
import { BLOB, SOURCE, blockReport, found, unitsOf } from './closedBlocks.js'

const NOTHING_KNOWN: SourceContent = { kind: 'differs' }

async function shown(...given: Parameters<typeof blockReport>): Promise<Report> {
  return withShownCode(blockReport(...given))
}

function changeOf(lines: readonly number[]): Change {
  return {
    ...{ base: 'main', baseCommit: undefined, source: 'git', withoutLines: new Set(), gone: new Set() },
    files: new Map([
      ['shop/shop.go', { lines: new Set(lines), from: 'shop/shop.go', map: undefined, blob: BLOB }],
    ]),
    truncated: false,
  }
}

function annotated(of: Report, changed?: readonly number[]): readonly string[] {
  const head = TESTED_IS_HEAD
  const { annotations } = annotationsOf(
    of,
    changed === undefined ? { kind: 'all', head } : { kind: 'patch', head, change: changeOf(changed) },
  )
  return annotations.map(({ startLine, endLine }) => `${startLine}-${endLine}`)
}

describe.each([
  { what: 'of a block', counts: [1, 0, 1, 1], lines: '5-6', raw: '5-7' },
  { what: 'to the end of a literal', counts: [1, 1, 0, 0], lines: '8-9', raw: '8-10' },
  { what: 'of several units', counts: [1, 0, 0, 0], lines: '5-9', raw: '5-10' },
])('uncovered lines $what', ({ counts, lines, raw }) => {
  it('end with code in annotations', async () => {
    expect(annotated(await shown(counts))).toEqual([lines])
  })

  it('end with code in the summary, which is one of the check run and the comment too', async () => {
    const text = summary(await shown(counts))
    expect(text).toContain(`shop/shop.go:${lines}`)
    expect(text).not.toContain(`shop/shop.go:${raw}`)
  })

  it('end with code among the largest blocks of index.html', async () => {
    const { startLine, endLine } = pageIndex(await shown(counts)).hotspots
    expect(startLine.map((line, at) => `${line}-${endLine[at] ?? 0}`)).toEqual([lines])
  })

  it.each(['\n', '\r\n'])(
    'end with code in a file of index.html, with %j at the ends of lines',
    async (newline) => {
      const text = SOURCE.replaceAll('\n', newline)
      const made = pkg('shop', [])
      const [file] = made.files.map((each) => ({ ...each, units: unitsOf(counts) }))
      if (file === undefined) throw new Error('a package has a file')
      const measured = new MeasuredFile({ file, content: found(text), sources: 2 }, made, undefined)
      const block = (await blockText(storedFile({ measured, withheld: undefined, sources: 2 }))).toString()
      const [read] = blockFiles(inflateRawSync(denseBytes(block)).toString()).map(pageFile)
      const { uncovered } = read?.together ?? { uncovered: { startLine: [], endLine: [] } }
      expect(uncovered.startLine.map((line, at) => `${line}-${uncovered.endLine[at] ?? 0}`)).toEqual([lines])
    },
  )

  it('stay as they are where the source is not the one that was measured', async () => {
    const differing = await shown(counts, NOTHING_KNOWN)
    expect(annotated(differing)).toEqual([raw])
    expect(summary(differing)).toContain(`shop/shop.go:${raw}`)
  })

  it('stay as they are where the source cannot be read', async () => {
    const broken = { ...NO_SOURCES, read: () => Promise.reject(new Error('damaged')) }
    expect(annotated(await shown(counts, undefined, { sources: broken }))).toEqual([raw])
  })
})

describe('annotations of changed lines', () => {
  it('begin and end with changed lines that have code', async () => {
    const of = await shown([1, 0, 0, 0])
    expect(annotated(of, [5, 6, 7])).toEqual(['5-6'])
    expect(annotated(of, [5, 7])).toEqual(['5-5'])
    expect(annotated(of, [7, 8, 9, 10])).toEqual(['8-9'])
  })

  it('say nothing of a changed bracket, whose code did not change', async () => {
    expect(annotated(await shown([1, 0, 0, 0]), [7])).toEqual([])
    expect(annotated(await shown([1, 0, 0, 0], NOTHING_KNOWN), [7])).toEqual(['7-7'])
  })
})

it('lines that only one job covers end with code', async () => {
  const reach: Reach = {
    reachers: ['linux', 'windows'].map((name) => ({ kind: 'leg', name })),
    sets: [[], [0, 1], [0]],
  }
  const of = await shown([1, 1, 1, 1])
  const packages = of.coverage.packages.map((each) => ({
    ...each,
    files: each.files.map((file) => ({
      ...file,
      units: file.units.map((unit, at) => ({ ...unit, reach: at === 1 ? 2 : 1 })),
    })),
  }))
  const sole = await withShownCode({
    ...of,
    comparison: NO_COMPARISON,
    coverage: { ...of.coverage, packages, reach },
  })
  expect(solePlaces(sole)).toMatchObject([{ startLine: 5, endLine: 6, leg: 'linux' }])
})
