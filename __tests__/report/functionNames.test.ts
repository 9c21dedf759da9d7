/** One method in every view: people read `Store.Put` everywhere, and programs get Go's own `*Store.Put`. */
import { describe, expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import { functionText } from '../../src/coverage/functions.js'
import { NO_COUNTS } from '../../src/diff/changeKinds.js'
import { diffJson } from '../../src/report/diff/diffJson.js'
import { diffText } from '../../src/report/diff/diffText.js'
import { pageIndex } from '../../src/report/html/pageIndex.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { summary } from '../../src/report/markdown/summary.js'
import { terminalReport } from '../../src/report/terminal/terminalReport.js'
import { placedFunctions } from '../../src/report/uncoveredPlaces.js'
import { baselineComparison, comparison, patchCoverage } from '../helpers/comparison.js'
import { model, pkg, report } from '../helpers/report.js'

const plain = pkg('store', [
  [3, 1, 0],
  [2, 0, 0],
])
const named = {
  ...plain,
  files: plain.files.map((file) => ({
    ...file,
    units: file.units.map((unit) => ({ ...unit, functionName: '*Store.Put' })),
  })),
}
const path = named.files[0]?.path ?? ''
const range = { startLine: 1, endLine: 1, statements: 1, functionName: '*Store.Put' }
const tally = { covered: 0, total: 1 }
const full = report({
  coverage: model([named]),
  comparison: comparison(
    patchCoverage({
      files: [{ path, file: 'store/a.go', tally, lines: tally, uncovered: [range], units: [0] }],
    }),
    baselineComparison({ lost: [{ path, file: 'store/a.go', ...range }] }),
  ),
})
const difference = {
  before: tally,
  after: tally,
  statements: NO_COUNTS,
  lines: NO_COUNTS,
  files: [
    {
      path,
      from: undefined,
      before: tally,
      after: tally,
      statements: NO_COUNTS,
      lines: NO_COUNTS,
      ranges: [{ kind: 'lost', ...range } as const],
    },
  ],
}

describe('the name of a method', () => {
  it('is shown without the star of a pointer receiver', async () => {
    const functions = await placedFunctions(full, import.meta.dirname)
    const texts = [
      terminalReport(full, picocolors.createColors(false), undefined, { functions }),
      summary(full),
      JSON.stringify(pageIndex(full)),
      diffText(difference, () => 'store/a.go'),
    ]
    for (const text of texts) {
      expect(text).toContain('Store.Put')
      expect(text).not.toContain('*Store.Put')
    }
  })

  it('is that of Go in JSON', () => {
    for (const text of [reportJson(full), diffJson(difference, () => 'store/a.go')])
      expect(text).toContain('"*Store.Put"')
  })
})

it.each([
  ['*Store.Put', 'Store.Put'],
  ['Store.Get', 'Store.Get'],
  ['Put', 'Put'],
  ['func.L12.C20', 'a function literal'],
  ['', ''],
])('shows the function that Go names "%s" as "%s"', (name, text) => {
  expect(functionText(name)).toBe(text)
})
