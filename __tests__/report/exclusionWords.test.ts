/** The sentences about what was taken out of all figures; the committed views show them in their places. */
import { describe, expect, it } from '@jest/globals'
import { exclusionTexts } from '../../src/report/exclusionWords.js'
import { pageIndex } from '../../src/report/html/pageIndex.js'
import { baselineComparison, comparison, patchCoverage } from '../helpers/comparison.js'
import { UNCOUNTED, everyCause, excludedBlock, excludedFile } from '../helpers/excludedParts.js'
import { report } from '../helpers/report.js'
import { CASES } from './cases.js'

function texts(
  patch: Parameters<typeof patchCoverage>[0],
  baseline: Parameters<typeof baselineComparison>[0] = {},
): readonly string[] {
  return exclusionTexts(
    report({ comparison: comparison(patchCoverage(patch), baselineComparison(baseline)) }),
  )
}

describe('exclusionTexts', () => {
  it('name three places, and how many there are', () => {
    const places = ['a', 'b', 'c', 'd'].map((name) => excludedBlock(`${name}.go`, 'why', 2))
    const excluded = places.map((place) => ({ ...place, cause: 'comment' }) as const)
    expect(texts({ excluded: excluded.slice(0, 1) })).toEqual([
      'the change excludes 2 statements from coverage: a.go:12-15 (why)',
    ])
    expect(texts({ excluded })[0]).toMatch(
      /^the change excludes 8 statements from coverage: a\.go.*\) and 1 more$/,
    )
  })

  it('are one for each way to exclude code', () => {
    const found = texts(
      { excluded: everyCause() },
      { excluded: [excludedFile('a.go', 3)], uncounted: UNCOUNTED },
    )
    expect(found.map((text) => text.replace(/:.*/, ''))).toEqual([
      'the change excludes 51 statements from coverage',
      'the change marks existing code as generated, which excludes 12 statements',
      'the change moves 7 statements to where the input exclude leaves out code',
      'with the change, comments that were there before exclude 5 more statements',
      '3 statements are excluded now and were not at the baseline',
      '120 statements that the baseline counted are in no figure now, although they were not deleted',
    ])
  })

  it('agree with one statement', () => {
    const [one] = UNCOUNTED.map((each) => ({ ...each, statements: 1 }))
    const found = texts(
      {},
      { excluded: [excludedFile('a.go', 1)], uncounted: one === undefined ? [] : [one] },
    )
    expect(found.map((text) => text.replace(/:.*/, ''))).toEqual([
      '1 statement is excluded now and was not at the baseline',
      '1 statement that the baseline counted is in no figure now, although it was not deleted',
    ])
  })

  it('are none if nothing was taken out, or nothing is known', () => {
    expect(texts({})).toEqual([])
    expect(exclusionTexts(report())).toEqual([])
  })
})

it('index.html has them among its notes, and says of a fork what its figures may be', () => {
  const { excluding = report(), untrusted = report() } = CASES
  expect(pageIndex(excluding).notes).toEqual(expect.arrayContaining([...exclusionTexts(excluding)]))
  expect(pageIndex(untrusted).notes[0]).toBe(
    'reported by an untrusted run of code from stranger/project, which could write any figures',
  )
  expect(pageIndex(untrusted).notes).toContain('lines that main got in the meantime as well count as changed')
})
