/** Each sentence about how a baseline was measured, and when it is not said. */
import { describe, expect, it } from '@jest/globals'
import type { BaselinePair } from '../../src/compare/filePairs.js'
import { type SetUp, setUpNotes } from '../../src/compare/setUpNotes.js'
import type { FileCoverage } from '../../src/coverage/model.js'
import { LineMap, SAME_LINES } from '../../src/diff/lineMap.js'
import { type Unit, pkg } from '../helpers/report.js'

const NOW: SetUp = { goVersions: ['1.26.8'], legs: undefined }

function notes(
  now: Partial<SetUp>,
  baseline: Partial<SetUp> & { readonly isComplete?: boolean },
  pairs: readonly BaselinePair[] = [],
): readonly string[] {
  return setUpNotes({ ...NOW, ...now }, { ...NOW, isComplete: true, ...baseline }, pairs)
}

function file(...units: readonly Unit[]): FileCoverage {
  const [first] = pkg('a', units).files
  if (first === undefined) throw new Error('a package has a file')
  return first
}

const [ONE, TWO] = [file([3, 1, 0]), file([2, 1, 0], [1, 1, 0])]

function pair(rest: Partial<BaselinePair>): BaselinePair {
  return { before: ONE, after: TWO, file: 'a/a.go', map: SAME_LINES, ...rest }
}

const BY_LINES = 'statements are compared by their lines.'

describe('setUpNotes', () => {
  it.each([
    ['nothing, if both were measured alike', {}, {}, []],
    [
      'that a report has no data beside it',
      {},
      { isComplete: false },
      ['It has no data beside its report: only its uncovered statements are known.'],
    ],
    [
      'that another Go measured it',
      {},
      { goVersions: ['1.25.3'] },
      [`It was measured with Go 1.25.3 and this with Go 1.26.8: ${BY_LINES}`],
    ],
    [
      'that a matrix has other versions of Go',
      { goVersions: ['1.27.0', '1.26.8', '1.27.0'] },
      {},
      [`It was measured with Go 1.26.8 and this with Go 1.26.8, 1.27.0: ${BY_LINES}`],
    ],
    [
      'nothing, if the same versions come in another order',
      { goVersions: ['2', '1'] },
      { goVersions: ['1', '2'] },
      [],
    ],
    ['nothing of a Go that is not known, of the baseline', {}, { goVersions: [] }, []],
    ['nothing of a Go that is not known, of the report', { goVersions: [] }, {}, []],
    ['that a leg is new', { legs: ['linux', 'mac'] }, { legs: ['linux'] }, ['It lacks the leg mac.']],
    [
      'that legs are gone',
      { legs: ['linux'] },
      { legs: ['linux', 'mac', 'windows'] },
      ['It has the legs mac, windows, which this report does not have.'],
    ],
    [
      'that all legs of the matrix were renamed, and not more names than anybody reads',
      { legs: ['one'] },
      { legs: ['1', '2', '3', '4', '5', '6', '7'] },
      ['It lacks the leg one.', 'It has the legs 1, 2, 3, 4, 5 and 2 more, which this report does not have.'],
    ],
    ['nothing of legs, if one of them is the report of one job', { legs: ['one'] }, {}, []],
  ] as const)('says %s', (_, now, baseline, expected) => {
    expect(notes(now, baseline)).toEqual(expected)
  })

  it.each([
    ['that one file is divided into other blocks', [pair({})], ['1 file that did not change is']],
    [
      'how many files are, without those that are divided alike',
      [pair({}), pair({}), pair({ after: ONE })],
      ['2 files that did not change are'],
    ],
    ['nothing of a file that changed', [pair({ map: new LineMap([]) }), pair({ map: undefined })], []],
    ['nothing of files that are new or gone', [pair({ before: undefined }), pair({ after: undefined })], []],
  ] as const)('says of the same Go %s', (_, pairs, expected) => {
    const divided = expected.map((what) => `${what} divided into other blocks: ${BY_LINES}`)
    expect(notes({}, {}, pairs)).toEqual(divided)
  })

  it('says nothing of blocks if another Go explains them, or only uncovered ones are known', () => {
    expect(notes({}, { goVersions: ['1.25.3'] }, [pair({})])).toHaveLength(1)
    expect(notes({}, { isComplete: false }, [pair({})])).toEqual([
      'It has no data beside its report: only its uncovered statements are known.',
    ])
  })
})
