import { describe, expect, it } from '@jest/globals'
import { addedExclusions } from '../../src/compare/addedExclusions.js'
import { type Change, changeOfDiff } from '../../src/compare/change.js'
import type { ExcludedPart } from '../../src/coverage/model.js'
import { changeExcludesText } from '../../src/report/comparisonWords.js'
import { comparison, patchCoverage } from '../helpers/comparison.js'
import { model, report } from '../helpers/report.js'

const BLOB = '0123456789abcdef0123456789abcdef01234567'

function part(path: string, commentLine: number | undefined): ExcludedPart {
  const by = commentLine === undefined ? 'glob' : 'comment'
  const what = commentLine === undefined ? 'file' : 'block'
  const tally = { covered: 0, total: 2 }
  return { path: `m/${path}`, by, what, reason: 'why', commentLine, startLine: 7, endLine: 9, tally }
}

function changeOf(
  files: Record<string, { lines: readonly number[]; from: string | undefined; blob?: string }>,
): Change {
  return {
    ...changeOfDiff([], { base: 'main', baseCommit: undefined }),
    files: new Map(
      Object.entries(files).map(([file, { lines, from, blob = BLOB }]) => [
        file,
        { lines: new Set(lines), from, map: undefined, blob },
      ]),
    ),
  }
}

describe('addedExclusions', () => {
  const excluded = [
    part('a.go', 6),
    part('a.go', 20),
    part('new.pb.go', undefined),
    part('old.pb.go', undefined),
    part('b.go', 6),
  ]
  const coverage = { ...model([]), excluded }
  const files = ['a.go', 'new.pb.go', 'old.pb.go', 'b.go'].map((file) => ({
    path: `m/${file}`,
    file,
    blob: BLOB,
  }))

  it('are those whose comments are on changed lines, and new files', () => {
    const change = changeOf({
      'a.go': { lines: [5, 6], from: 'a.go' },
      'new.pb.go': { lines: [1, 2], from: undefined },
      'old.pb.go': { lines: [1], from: 'old.pb.go' },
    })
    const added = addedExclusions({ coverage, files }, change)
    expect(added.map(({ file, commentLine }) => [file, commentLine])).toEqual([
      ['a.go', 6],
      ['new.pb.go', undefined],
    ])
  })

  it('are not guessed if another content was measured', () => {
    const change = changeOf({ 'a.go': { lines: [6], from: 'a.go', blob: 'f'.repeat(40) } })
    expect(addedExclusions({ coverage, files }, change)).toEqual([])
    expect(addedExclusions({ coverage: model([]), files }, change)).toEqual([])
  })
})

it('a change that excludes code says so, with the places and reasons', () => {
  const places = ['a', 'b', 'c', 'd'].map((name) => ({ ...part(`${name}.go`, 6), file: `${name}.go` }))
  const text = (excluded: typeof places) =>
    changeExcludesText(
      report({ comparison: { ...comparison(), patch: { value: patchCoverage({ excluded }) } } }),
    )
  expect(text(places.slice(0, 1))).toBe(
    'the change excludes 2 statements from coverage: a.go:7-9 (2 statements, why)',
  )
  expect(text(places)).toMatch(/^the change excludes 8 statements from coverage: a\.go.*, and 1 more$/)
  expect(changeExcludesText(report())).toBeUndefined()
})
