/** More that fails a step: suites that panic, do nothing or hang. */
import { describe, expect, it } from '@jest/globals'
import {
  type FailedSuite,
  errors,
  expectFailedWithReport,
  reportsFailedSuite,
  trouble,
} from './failedSteps.js'

describe('a suite that', () => {
  it.each<FailedSuite>([
    {
      how: 'panics',
      tags: 'panic',
      titles: [
        'TestPanics failed: panic: assignment to entry in nil map',
        '1 test failed',
        'A test process of 1 package panicked',
      ],
      words: /panic: assignment to entry in nil map/,
      covered: '8',
    },
    {
      how: 'skips everything',
      tags: 'skip',
      titles: ['All 2 tests were skipped'],
      words: /All 2 tests were skipped/,
      covered: '0',
    },
    {
      how: 'contains no test',
      tags: 'nothing',
      titles: ['No test function exists only with the build tags integration,nothing'],
      words: /no test ran/,
      covered: '0',
    },
  ])('$how is reported, with what it covered', reportsFailedSuite)

  it('times out is ended, with the stacks of its goroutines', async () => {
    const order = { 'test-packages': './smoke ./hanging', 'test-flags': '-p=1' }
    const step = await trouble('hang', { timeout: '15s', ...order })
    await expectFailedWithReport(step, false)
    expect(errors(step)).toContain('The suite did not end within 15 seconds')
    expect(step.result.log).toMatch(/goroutine \d+ \[sleep/)
    // When the time of a test process is up, Go writes its counters before it panics.
    expect(step.result.outputs['covered-statements']).toBe('9')
  })
})
