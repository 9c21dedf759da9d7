import { expect, it } from '@jest/globals'
import type { LegInfo } from '../../src/legs/legInfo.js'
import { legTableOf } from '../../src/report/legTable.js'
import { report } from '../helpers/report.js'

const LEG: LegInfo = {
  name: 'test (1/2)',
  state: 'merged',
  go: undefined,
  tests: { pass: 3, fail: 0, skip: 0, unfinished: 0 },
  suitePassed: true,
  failedTests: [],
  tally: { covered: 1, total: 2 },
}

it('the shards of a suite have a column, in which other jobs have none', () => {
  const nothing = { pass: 0, fail: 0, skip: 0, unfinished: 0 }
  const idle: LegInfo = { ...LEG, shard: { index: 2, total: 2 }, tests: nothing, tally: undefined }
  const legs = [{ ...LEG, shard: { index: 1, total: 2 } }, idle, LEG]
  expect(legTableOf(report({ legs }))).toEqual({
    heads: ['job', 'shard', 'Go', 'tests', 'covered'],
    rows: [
      ['test (1/2)', '1/2', '–', '3 passed', '50.0%'],
      ['test (1/2)', '2/2', '–', '0 passed', '–'],
      ['test (1/2)', '–', '–', '3 passed', '50.0%'],
    ],
  })
  expect(legTableOf(report({ legs: [LEG] })).heads).toEqual(['job', 'Go', 'tests', 'covered'])
})
