/** Places of lines whose merge commit was tested, for people who look at the head of the pull request. */
import { describe, expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import type { Comparison } from '../../src/compare/comparison.js'
import { LineMap } from '../../src/diff/lineMap.js'
import { summary } from '../../src/report/markdown/summary.js'
import type { Report } from '../../src/report/report.js'
import { atHead } from '../../src/report/shownPlaces.js'
import { terminalReport } from '../../src/report/terminal/terminalReport.js'
import { baselineComparison, comparison, patchCoverage } from '../helpers/comparison.js'
import { MODULE, gate, report } from '../helpers/report.js'
import { CASES } from './cases.js'

const [PATH, FILE] = [`${MODULE}/internal/store/store.go`, 'internal/store/store.go']
const commit = { repositoryUrl: 'https://github.com/octocat/project', sha: 'a'.repeat(40) }
const ofPullRequest = { ...commit, headSha: 'f'.repeat(40) }
const files = [{ path: PATH, file: FILE, lines: 20, blob: 'b'.repeat(40) }]
/** The head has three lines more after the first one, and another name. */
const map = new LineMap([{ oldStart: 1, oldLines: 0, newStart: 2, newLines: 3 }])
const head = { find: () => ({ path: 'new/store.go', map }), truncated: false }
const [there, gone] = [
  { startLine: 3, endLine: 5, statements: 3, functionName: 'F1' },
  { startLine: 1, endLine: 2, statements: 2, functionName: 'F0' },
]

const REPORTED = {
  ...{ id: 7, attempt: 1, url: 'https://github.com/octocat/project/actions/runs/7' },
  ...{ headRepository: 'someone/project', untrusted: true },
}

function compared(lines: Comparison['lines']): Report {
  const part = {
    by: 'comment',
    what: 'block',
    commentLine: 3,
    tally: { covered: 0, total: 3 },
    units: [],
  } as const
  const excluded = { ...there, ...part, path: PATH, file: FILE, reason: 'why' }
  const ranges = [there, gone]
  const [first] = patchCoverage().files
  if (first === undefined) throw new Error('the patch has a file')
  const patch = patchCoverage({
    files: [{ ...first, path: PATH, file: FILE, uncovered: ranges }],
    excluded: [{ ...excluded, cause: 'comment' }],
  })
  const lost = baselineComparison({
    lost: ranges.map((range) => ({ ...range, path: PATH, file: FILE })),
    gained: [],
  })
  return report({
    files,
    commit: ofPullRequest,
    coverage: { ...report().coverage, excluded: [excluded] },
    comparison: { ...comparison(patch, lost), lines },
    gates: [gate({ kind: 'lost', places: ranges.map((range) => ({ ...range, file: FILE })) })],
  })
}

const PLAIN = picocolors.createColors(false)
const views = [
  ['the summary', summary],
  ['the log', (full: Report) => terminalReport(full, PLAIN, undefined, { functions: [] })],
] as const

describe.each(views)('%s of a pull request', (_, view) => {
  it('has the names and lines of the head for gates, changed lines, lost coverage and exclusions', () => {
    const text = view(compared({ kind: 'all', head }))
    expect(text).not.toMatch(/internal\/store\/store\.go:\u200b?[^\u200b1]/)
    expect(text).toMatch(/new\/store\.go:\u200b?6-8: 3 statements/)
    expect(text).toMatch(/internal\/store\/store\.go:\u200b?1-2 \(in the merge commit\): 2 statements/)
  })

  it('has them also if nothing is annotated', () => {
    const text = view(compared({ kind: 'none', head }))
    expect(text).toMatch(/new\/store\.go:\u200b?6-8: 3 statements/)
  })

  it('says of all that they are of the merge commit if the head is not known', () => {
    const text = view(compared({ kind: 'none' }))
    expect(text).toMatch(/internal\/store\/store\.go:\u200b?3-5 \(in the merge commit\): 3 statements/)
    expect(text).not.toContain('new/store.go')
  })

  it('says so of a run in another workflow, whose merge commit nobody knows', () => {
    const reportedRun = { ...REPORTED, eventName: 'pull_request' }
    const full = { ...compared({ kind: 'none' }), commit: undefined, reportedRun }
    expect(view(full)).toMatch(/store\.go:\u200b?3-5 \(in the merge commit\): 3 statements/)
    const pushed = { ...full, reportedRun: { ...REPORTED, eventName: 'push' } }
    expect(view(pushed)).not.toContain('in the merge commit')
  })
})

it('the log of a pull request has functions that only unit tests cover where its head has them', () => {
  const { unit } = CASES
  if (unit === undefined) throw new Error('there is a report with unit tests')
  const comparison: Comparison = { ...unit.comparison, lines: { kind: 'all', head } }
  expect(terminalReport(unit, PLAIN)).toMatch(/^cmd\/server\/server\.go:5: /m)
  expect(terminalReport({ ...unit, commit: ofPullRequest, comparison }, PLAIN)).toMatch(
    /^new\/store\.go:8: /m,
  )
})

it('a place stays as it is in a file that was not measured, and in a run whose tested commit is the head', () => {
  const full = compared({ kind: 'all', head })
  const place = { file: FILE, startLine: 3, endLine: 5 }
  expect(atHead(full)(place)).toEqual({ file: 'new/store.go', startLine: 6, endLine: 8 })
  expect(atHead({ ...full, files: [] })(place)).toEqual(place)
  expect(atHead({ ...full, commit })(place)).toEqual(place)
})
