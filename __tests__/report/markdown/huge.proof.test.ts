/** The texts of a report with thousands of everything, within limits down to very small ones. */
import { expect, it } from '@jest/globals'
import { OUTPUT_LIMIT, checkRunOutput } from '../../../src/report/markdown/checkRunText.js'
import { SUMMARY_LIMIT, summary } from '../../../src/report/markdown/summary.js'
import { HUGE, hugeReport } from '../hugeReport.js'
import { expectWhole } from '../wholeRows.js'

const huge = hugeReport(HUGE)

it.each([SUMMARY_LIMIT, 65_000, 10_000, 4_000, 1_000, 150])(
  'fits the summary of a huge report into %i bytes, in whole rows',
  (limit) => {
    const text = summary(huge, limit)
    expectWhole(text, limit)
    expect(text).toMatch(/^## ❌ Go integration coverage: /)
    expect(text).toMatch(/in report\.json|report\.json has everything/)
  },
)

it.each([OUTPUT_LIMIT, 20_000, 4_000, 1_000, 200])(
  'fits each text of the check run of a huge report into %i bytes, in whole rows',
  (limit) => {
    const { summary: first, text } = checkRunOutput(huge, { notes: [], runUrl: 'https://a.test/1' }, limit)
    expect(first).toMatch(/^## ❌ Go integration coverage: /)
    for (const part of [first, text]) {
      expectWhole(part, limit)
      expect(part).toMatch(/in report\.json|report\.json has everything|workflow run/)
    }
  },
)
