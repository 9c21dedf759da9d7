/** What the views say of tests, of a handmade report. */
import { expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import picocolors from 'picocolors'
import { annotationsOf } from '../../../src/report/annotations/annotations.js'
import { reportJson } from '../../../src/report/json/reportJson.js'
import schema from '../../../src/report/json/report.schema.json' with { type: 'json' }
import { commentText } from '../../../src/report/markdown/commentText.js'
import { summary } from '../../../src/report/markdown/summary.js'
import type { Report } from '../../../src/report/report.js'
import { terminalReport } from '../../../src/report/terminal/terminalReport.js'
import { patchCoverage } from '../../../src/compare/patchCoverage.js'
import { SAME_LINES } from '../../../src/diff/lineMap.js'
import { attributionOfModel } from '../../helpers/attribution.js'
import {
  STORE,
  baselineComparison,
  changedFiles,
  changedModel,
  comparison,
  patchCoverage as handmadePatch,
  withChangedLines,
} from '../../helpers/comparison.js'
import { MODULE, report } from '../../helpers/report.js'

const E2E = `${MODULE}/e2e`

/** Lines 7 of store.go are changed and uncovered; units 3 to 7 are those of store.go. */
async function attributed(): Promise<Report> {
  const coverage = changedModel()
  const attribution = attributionOfModel(
    coverage,
    [
      [[`${E2E} TestPut/twice`], [3, 4]],
      [[`${E2E} TestGet`, `${E2E} TestList`], [6]],
      [[], [0]],
    ],
    [`${E2E} TestPut`],
  )
  const test = { importPath: E2E, stretch: 'test' } as const
  const lost = [
    {
      ...STORE,
      startLine: 7,
      endLine: 8,
      statements: 6,
      functionName: 'F2',
      tests: [
        { ...test, name: 'TestOld', exact: true },
        { ...test, name: 'TestGet', exact: true },
        { ...test, name: 'TestMaybe', exact: false },
      ],
    },
  ]
  const baseline = baselineComparison({ lost })
  const removed = [`${E2E} TestOld`]
  const of = report({ coverage, attribution, files: changedFiles() })
  const compared = withChangedLines(
    comparison(
      handmadePatch(),
      baseline.tests === undefined ? baseline : { ...baseline, tests: { ...baseline.tests, removed } },
    ),
    { [STORE.file]: [7, 8] },
  )
  const change = compared.change.value
  if (change === undefined) throw new Error('there is a change')
  return { ...of, comparison: { ...compared, patch: { value: await patchCoverage(of, change) } } }
}

it('uncovered changed lines name the nearest test, and lost lines those that covered them', async () => {
  const of = await attributed()
  const terminal = terminalReport(of, picocolors.createColors(false))
  expect(terminal).toContain(
    'internal/store/store.go:7: F2: 6 changed statements uncovered; nearest test: TestPut/twice reaches this file, lines 7-8',
  )
  expect(terminal).toContain(
    'internal/store/store.go:7: F2: 6 statements lost coverage, which TestOld (removed) and TestGet covered, lines 7-8',
  )
  const markdown = summary(of)
  expect(markdown).toContain('| Uncovered changed lines | Function | Statements | Nearest test |')
  expect(markdown).toContain('| `F2` | 6 | TestPut/twice (in this file) |')
  expect(markdown).toContain('| `F2` | 6 | TestOld (removed) and TestGet |')
  const facts = {
    name: 'Coverage',
    checkRunUrl: undefined,
    runUrl: 'https://example.com',
    headSha: '0'.repeat(40),
  }
  expect(commentText(of, facts, '<!-- -->')).toContain('| `F2` | 6 | TestOld (removed) and TestGet |')
})

it('annotations name the nearest test at their end', async () => {
  const of = await attributed()
  const change = of.comparison.change.value
  if (change === undefined) throw new Error('there is a change')
  const head = {
    find: ({ file }: { readonly file: string }) => ({ path: file, map: SAME_LINES }),
    truncated: false,
  }
  const found = annotationsOf(of, { kind: 'all', head }).annotations.map(({ message }) => message)
  expect(found[0]).toBe(
    '6 statements in F2 are not covered by the integration tests. Nothing in the function is executed. Nearest test: TestPut/twice reaches this file',
  )
  const inServer = found.find((message) => message.startsWith('2 statements in F1'))
  expect(inServer).toMatch(/Nothing in the function is executed$/)
})

it('a report says how many statements are attributed, and how exactly', async () => {
  const of = await attributed()
  const words = '3 tests cover 13 statements: 5 exact, 5 group, 3 unknown'
  expect(terminalReport(of, picocolors.createColors(false))).toContain(`\nattribution: ${words}\n`)
  expect(summary(of)).toContain(`\nAttribution: ${words}.\n`)
})

it('report.json has the nearest and the earlier tests, as its schema says', async () => {
  const json = JSON.parse(reportJson(await attributed())) as {
    readonly patch: { readonly files: readonly { readonly uncovered: readonly object[] }[] }
    readonly baseline: { readonly lost: { readonly ranges: readonly object[] } }
  }
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)
  expect([validate(json), validate.errors]).toEqual([true, null])
  const test = { importPath: E2E, name: 'TestPut/twice', stretch: 'test' }
  expect(json.patch.files[0]?.uncovered[0]).toMatchObject({
    nearestTest: { ...test, exact: true, reaches: 'file' },
  })
  expect(json.baseline.lost.ranges[0]).toMatchObject({
    tests: [
      { ...test, name: 'TestOld', exact: true },
      { ...test, name: 'TestGet', exact: true },
      { ...test, name: 'TestMaybe', exact: false },
    ],
  })
})
