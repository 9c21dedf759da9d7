/** The difference of two measurements both texts of which are known: exact by line, and the same as for a baseline. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type ModelDiff, modelDiff } from '../../src/compare/modelDiff.js'
import { compared } from './comparedSides.js'
import {
  FILE,
  type GoFunction,
  type Rendered,
  all,
  edited,
  none,
  rendered,
  sideOf,
  someCoverage,
  someEdits,
  someFunctions,
} from './generatedProgram.js'

async function diffOf(before: Rendered, after: Rendered, hasSources = true): Promise<ModelDiff> {
  return modelDiff(sideOf({ [FILE]: before }, { hasSources }), sideOf({ [FILE]: after }, { hasSources }))
}

function functionOf(name: string, ids: readonly number[]): GoFunction {
  return { name, statements: ids.map((id) => ({ id })) }
}

describe('the difference of two measurements with known texts', () => {
  it('calls a rewritten function of equal shape new and removed, and the next one the same', async () => {
    const before = rendered([functionOf('A', [10, 11]), functionOf('B', [13])], all)
    const after = rendered([functionOf('A', [20, 22]), functionOf('B', [13])], none)
    const { statements, lines, files } = await diffOf(before, after)
    const expected = { lost: 1, gained: 0, 'new-uncovered': 2, 'removed-covered': 2, moved: 0 }
    expect(statements).toMatchObject(expected)
    // The lines on which both functions begin stayed as well.
    expect(lines).toMatchObject({ ...expected, lost: 3 })
    expect(files[0]?.ranges).toContainEqual({
      kind: 'removed-covered',
      functionName: 'A',
      startLine: 4,
      endLine: 5,
      statements: 2,
    })
    // Without the texts, shapes are all there is.
    expect((await diffOf(before, after, false)).statements).toMatchObject({ lost: 3, 'new-uncovered': 0 })
  })

  it('sees a rewritten function that is covered as before', async () => {
    const [before, after] = [11, 21].map((id) => rendered([functionOf('A', [id])], all))
    if (before === undefined || after === undefined) throw new Error('unreachable')
    const { statements } = await diffOf(before, after)
    expect(statements).toMatchObject({ 'new-covered': 1, 'removed-covered': 1 })
  })

  it('divides a block some lines of which were edited', async () => {
    const before = rendered([functionOf('A', [11, 14, 13])], all)
    const after = rendered([functionOf('A', [11, 22, 23, 13])], none)
    const { statements, lines } = await diffOf(before, after)
    const expected = { lost: 2, 'new-uncovered': 2, 'removed-covered': 1, gained: 0 }
    expect(statements).toMatchObject(expected)
    expect(lines).toMatchObject({ ...expected, lost: 3 })
  })

  it('counts statements and not their lines where one of several lines was added to a block', async () => {
    const before = rendered([functionOf('A', [11, 13, 14])], all)
    const after = rendered([functionOf('A', [11, 12, 13, 14])], none)
    const { statements, lines } = await diffOf(before, after)
    expect(statements).toMatchObject({ lost: 3, 'new-uncovered': 1, 'removed-covered': 0 })
    expect(lines).toMatchObject({ lost: 4, 'new-uncovered': 3, 'removed-covered': 0 })
  })

  it('names a removed file with its lines, and a renamed one by both names', async () => {
    const [one, other] = [11, 13].map((id) => rendered([functionOf('A', [id, id + 9])], all))
    if (one === undefined || other === undefined) throw new Error('unreachable')
    const lost = rendered([functionOf('A', [11, 20])], none)
    const before = sideOf({ 'a/a.go': one, 'a/b.go': other })
    const { lines, files } = await modelDiff(before, sideOf({ 'a/c.go': lost }))
    expect(lines).toMatchObject({ 'removed-covered': 3, lost: 3 })
    expect(files.map(({ path, from }) => [path, from])).toEqual([
      ['example.com/m/a/b.go', undefined],
      ['example.com/m/a/c.go', 'example.com/m/a/a.go'],
    ])
  })

  it('explains both figures, and agrees with the comparison with a baseline on what was lost and gained', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFunctions(1),
        someEdits,
        someCoverage,
        someCoverage,
        async (functions, edits, then, now) => {
          const before = sideOf({ [FILE]: rendered(functions, then) })
          const after = sideOf({ [FILE]: rendered(edited(functions, edits, 2000), now) })
          const diff = await modelDiff(before, after)
          const counts = diff.statements
          const [was, is] = [diff.before, diff.after]
          expect(is.covered - was.covered).toBe(
            counts.gained - counts.lost + counts['new-covered'] - counts['removed-covered'],
          )
          expect(is.total - is.covered - (was.total - was.covered)).toBe(
            counts.lost - counts.gained + counts['new-uncovered'] - counts['removed-uncovered'],
          )
          const { lostStatements, gainedStatements } = await compared(after, before)
          expect([counts.lost, counts.gained]).toEqual([lostStatements, gainedStatements])
        },
      ),
    )
  })
})
