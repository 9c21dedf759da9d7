/** What is written into the document and what the page reads from it. */
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { upToCode } from '../../src/coverage/codeEnd.js'
import { functionsOf } from '../../src/coverage/functions.js'
import { statusOf } from '../../src/coverage/lines.js'
import type { UnitCoverage } from '../../src/coverage/model.js'
import { SourceCode } from '../../src/coverage/sourceCode.js'
import { GAP_WORDS, type SourceContent } from '../../src/coverage/sources.js'
import { talliesOfUnits } from '../../src/coverage/tallies.js'
import { uncoveredRanges } from '../../src/coverage/uncovered.js'
import { blockFiles } from '../../src/page/blockFiles.js'
import { UNSAFE_VALUES, denseBytes } from '../../src/page/denseBytes.js'
import { pageFile } from '../../src/page/pageFile.js'
import { UNSAFE_VALUES as WRITTEN, denseText } from '../../src/report/html/denseText.js'
import { blockText, blocksOf } from '../../src/report/html/pageBlock.js'
import { storedFile } from '../../src/report/html/storedFile.js'
import { TextColumns } from '../../src/report/html/textColumns.js'
import { MeasuredFile } from '../../src/report/measuredFiles.js'
import { aFile, someUnits } from '../coverage/generatedFile.js'
import { hostileText } from '../helpers/hostileText.js'

describe('denseText', () => {
  it('is read back, whatever the bytes are', () => {
    expect(UNSAFE_VALUES).toEqual(WRITTEN)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(denseBytes(denseText(bytes).toString())).toEqual(bytes)
      }),
    )
  })

  it('has no character that a document or an editor could change, and takes an eighth more than the bytes', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7919 + (at >> 8) * 104_729) & 0xff)
    const text = denseText(bytes).toString()
    for (const char of '\0\b\t\n\v\f\r\x1a\x1b"&\'<>\x7f') expect(text).not.toContain(char)
    expect(Buffer.byteLength(text)).toBeLessThan(bytes.length * 1.145)
    expect(denseBytes(text)).toEqual(bytes)
  })

  it('says if the end is missing', () => {
    expect(() => denseBytes(denseText(Buffer.from('a whole block')).toString().slice(0, -2))).toThrow(
      'not complete',
    )
  })
})

describe('pageFile', () => {
  const files = fc.array(
    fc.record({
      lines: fc.array(hostileText, { maxLength: 8 }),
      units: someUnits,
      source: fc.constantFrom('found', 'withheld', 'missing'),
    }),
    { minLength: 1, maxLength: 4 },
  )

  it('has of every file of a block what the report knows of it, with its text and without', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (parts) => {
        const measured = parts.map(({ lines, units, source }) => {
          const content = Buffer.from(lines.join('\n'))
          return measuredFile(betweenCharacters(units, content), source === 'missing' ? undefined : content)
        })
        const stored = measured.flatMap((file, at) =>
          storedFile({
            measured: file,
            withheld: parts[at]?.source === 'withheld' ? 'secret' : undefined,
            sources: 2,
          }),
        )
        const block = inflateRawSync(denseBytes((await blockText(stored)).toString())).toString()
        expect(blockFiles(block).map(pageFile)).toEqual(
          measured.map((file, at) => expected(file, parts[at]?.source === 'withheld')),
        )
      }),
      { numRuns: 100 },
    )
  })
})

/** What the page has to know of a file, from the report itself. */
function expected({ file, source, lines }: MeasuredFile, isWithheld: boolean): unknown {
  const isShown = source.kind === 'found' && !isWithheld
  const text = isShown ? new TextColumns(source.content) : undefined
  const code = isShown ? new SourceCode(source.content) : undefined
  const columnsOf = (line: 'startLine' | 'endLine', column: 'startColumn' | 'endColumn'): readonly number[] =>
    file.units.map((unit) => text?.column(unit[line], unit[column]) ?? unit[column])
  const functions = functionsOf(file)
  const executions = [
    { file, column: lines.together },
    ...lines.bySource.map((column, i) => ({
      file: { ...file, units: file.units.map((unit) => ({ ...unit, count: unit.counts[i] ?? 0 })) },
      column,
    })),
  ].map((own) => {
    const ranges = uncoveredRanges(own.file).map((range) => upToCode(range, code))
    return {
      count: own.file.units.map(({ count }) => count),
      status: [...lines.lines.keys()].map((i) =>
        ['uncovered', 'partly covered', 'covered'].indexOf(statusOf(lines, own.column, i)),
      ),
      hits: [...own.column.hits],
      uncovered: {
        startLine: ranges.map(({ startLine }) => startLine),
        endLine: ranges.map(({ endLine }) => endLine),
        statements: ranges.map(({ statements }) => statements),
        function: ranges.map(({ functionName }) => functions.findIndex(({ name }) => name === functionName)),
      },
    }
  })
  return {
    text: text?.text ?? null,
    reason: isWithheld ? 'secret' : source.kind === 'found' ? null : GAP_WORDS[source.kind],
    functions: {
      name: functions.map(({ name }) => name),
      startLine: functions.map(({ startLine }) => startLine),
      endLine: functions.map(({ endLine }) => endLine),
      covered: functions.map(({ tallies }) => tallies.together.covered),
      total: functions.map(({ tallies }) => tallies.together.total),
      bySource: [0, 1].map((i) => ({
        covered: functions.map(({ tallies }) => tallies.bySource[i]?.covered),
        total: functions.map(({ tallies }) => tallies.bySource[i]?.total),
      })),
    },
    units: {
      startLine: file.units.map(({ startLine }) => startLine),
      startColumn: columnsOf('startLine', 'startColumn'),
      endLine: file.units.map(({ endLine }) => endLine),
      endColumn: columnsOf('endLine', 'endColumn'),
      reach: [],
    },
    reachedBy: [],
    lines: [...lines.lines],
    together: executions[0],
    bySource: executions.slice(1),
    change: null,
  }
}

/** A file of two sources, the first of which executed every other unit. @param content undefined if it is missing */
function measuredFile(units: readonly UnitCoverage[], content: Buffer | undefined): MeasuredFile {
  const bySource = units.map((unit, i) => ({ ...unit, counts: [i % 2 === 0 ? unit.count : 0, unit.count] }))
  const file = { path: 'm/a.go', units: bySource, tallies: talliesOfUnits(bySource, 2) }
  const found: SourceContent = content === undefined ? { kind: 'missing' } : { kind: 'found', content }
  const pkg = { importPath: 'm', modulePath: 'm', files: [file], tallies: file.tallies }
  return new MeasuredFile({ file, content: found, sources: 2 }, pkg, undefined)
}

/** The units, none of which begins or ends within a character of the text: Go's never do. */
function betweenCharacters(units: readonly UnitCoverage[], content: Buffer): readonly UnitCoverage[] {
  const starts = [0]
  for (const [at, byte] of content.entries()) if (byte === 0x0a) starts.push(at + 1)
  const moved = (line: number, column: number): number => {
    const start = starts[line - 1] ?? content.length
    let at = start + column - 1
    while (at > start && ((content[at] ?? 0) & 0xc0) === 0x80) at--
    return at - start + 1
  }
  return units.map((unit) => ({
    ...unit,
    startColumn: moved(unit.startLine, unit.startColumn),
    endColumn: moved(unit.endLine, unit.endColumn),
  }))
}

describe('blocksOf', () => {
  it('has several small files, or a large one', () => {
    const file = (units: number): ReturnType<typeof aFile> => ({ ...aFile([]), units: Array(units) })
    expect(blocksOf([file(900), file(900), file(900), file(5000), file(1), file(1)])).toEqual([0, 2, 3, 4])
    expect(blocksOf([])).toEqual([])
  })
})
