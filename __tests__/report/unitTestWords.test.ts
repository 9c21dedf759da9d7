import { expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import { withUnitTests } from '../../src/coverage/unitTests.js'
import { unitSection } from '../../src/report/markdown/unitSection.js'
import type { Detail } from '../../src/report/markdown/summaryDetail.js'
import { unitTestBlocks } from '../../src/report/terminal/unitTestLines.js'
import { unitTestsText } from '../../src/report/unitTestWords.js'
import { model, report } from '../helpers/report.js'

const DETAIL: Detail = {
  ...{ findings: 9, evidence: 9, packages: 9, changes: 9, hotspots: 9, output: 9, tests: 9, legs: 9 },
  passedTests: true,
}

it('where nothing was measured, views have no figures of unit tests', () => {
  const coverage = withUnitTests(model([]), [], () => true)
  const nothing = { ...report(), coverage }
  expect(unitTestsText(coverage)).toBeUndefined()
  expect(unitSection(nothing, [], DETAIL)).toEqual([])
  const options = { places: new Map(), all: false, columns: undefined }
  expect(unitTestBlocks(nothing, picocolors.createColors(false), options).join('')).toBe('')
})
