/** Which statements of a partly changed unit are lost, where the texts of both revisions are known. */
import { describe, expect, it } from '@jest/globals'
import { type MovedPart, movedParts } from '../../src/compare/movedUnits.js'
import { textMap } from '../../src/diff/textMap.js'
import { measuredText } from '../../src/coverage/measuredText.js'

const FRAME = ['package p', '', 'func F() {']

/** What a function of one unit lost that was covered and is not now. */
function lost(before: readonly string[], after: readonly string[], statements: number): readonly MovedPart[] {
  const [earlier, later] = [before, after].map((body) => Buffer.from([...FRAME, ...body, '}', ''].join('\n')))
  if (earlier === undefined || later === undefined) throw new Error('no texts')
  const file = (body: readonly string[], count: number) => {
    const [startLine, endLine] = [FRAME.length, FRAME.length + 1 + body.length]
    const place = { startLine, startColumn: 11, endLine, endColumn: 2 }
    const unit = { ...place, statements, functionName: 'F', literal: false, count, counts: [count] }
    return { path: 'm/a.go', units: [unit], tallies: { together: { covered: 0, total: 0 }, bySource: [] } }
  }
  return movedParts({
    before: file(before, 1),
    after: file(after, 0),
    map: textMap(earlier, later),
    changed: new Set(),
    text: measuredText(later),
    isComplete: true,
  })
}

const part = (first: number, last: number, statements: number): MovedPart => ({
  kind: 'lost',
  functionName: 'F',
  first,
  last,
  statements,
})

describe('what a partly changed unit lost', () => {
  it('is a statement of several lines once, and all statements that share a line', () => {
    const call = ['\ta(', '\t\t1,', '\t\t2,', '\t)', '\tb(); c()']
    expect(lost([...call, '\td()'], [...call, '\te()'], 4)).toEqual([part(4, 8, 3)])
  })

  it('is no statement of which a line changed', () => {
    const rest = ['\t)', '\tb()']
    expect(lost(['\ta(', '\t\t1,', ...rest], ['\ta(', '\t\t2,', ...rest], 2)).toEqual([part(7, 7, 1)])
  })

  it('is every statement that stayed, however many lines a new one or a changed one has', () => {
    const call = (last: string) => ['\tfmt.Print(', '\t\t"a",', '\t\t"b",', `\t\t"${last}",`, '\t\tx,', '\t)']
    const [head, tail] = [
      ['\tx := a + b', '\ty := x + 1'],
      ['\tz := y + 1', '\treturn z'],
    ]
    expect(lost([...head, ...tail], [...head, ...call('c'), ...tail], 5)).toEqual([
      part(4, 5, 2),
      part(12, 13, 2),
    ])
    const rest = ['\ty := x + 1', ...tail]
    expect(lost([...call('c'), ...rest], [...call('d'), ...rest], 4)).toEqual([part(10, 12, 3)])
  })

  it('is divided by a statement that changed, and not by a comment', () => {
    const body = (middle: string, comment: string) => ['\ta()', middle, '\tb()', comment, '\tc()']
    expect(lost(body('\tx()', '\t// one'), body('\ty()', '\t// two'), 4)).toEqual([
      part(4, 4, 1),
      part(6, 8, 2),
    ])
  })

  it('is at most a statement for each line if the text does not show as many as Go counted', () => {
    const call = ['\ta(', '\t\t1,', '\t)']
    const found = lost([...call, '\td()'], [...call, '\te()'], 3)
    expect(found).toEqual([part(4, 5, 2)])
  })
})
