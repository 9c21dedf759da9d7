import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import type { TestEvent } from '../../../src/go/test/testEvent.js'
import { TestEvents } from '../../../src/go/test/testEvents.js'
import { TestProgress } from '../../../src/go/test/testProgress.js'
import { quietLog } from '../../helpers/quietLog.js'

// Minutes of a clock, which nobody wants to wait for.
beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

/** What a job log has after a test that takes two minutes. */
async function logOfSlowTest({ verbose }: { readonly verbose: boolean }): Promise<readonly string[]> {
  const log = quietLog()
  const events = new TestEvents()
  const progress = new TestProgress(log, events, verbose, undefined)
  const handle = (event: TestEvent): void => {
    events.add(event)
    progress.event(event)
  }
  await jest.advanceTimersByTimeAsync(21_000)
  handle({ Action: 'start', Package: 'm' })
  handle({ Action: 'run', Package: 'm', Test: 'TestQuick' })
  handle({ Action: 'pass', Package: 'm', Test: 'TestQuick' })
  handle({ Action: 'run', Package: 'm', Test: 'TestSlow' })
  await jest.advanceTimersByTimeAsync(125_000)
  progress.end()
  await jest.advanceTimersByTimeAsync(125_000)
  return log.lines.filter((line) => line.startsWith('info'))
}

it('a job log says every minute which test runs, after what was compiled', async () => {
  expect(await logOfSlowTest({ verbose: false })).toEqual([
    'info: compiling the tests for 20 s',
    'info: 1 test done, TestSlow has been running for 60 s',
    'info: 1 test done, TestSlow has been running for 120 s',
  ])
})

it('a job log with all output of the tests says nothing of the time that they take', async () => {
  expect(await logOfSlowTest({ verbose: true })).toEqual(['info: compiling the tests for 20 s'])
})
