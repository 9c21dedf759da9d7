import { expect, it } from '@jest/globals'
import { RunningTests } from '../../../src/go/test/runningTests.js'

/** What runs the longest after each event, which comes ten seconds after the one before. */
function longestAfter(events: readonly string[]): readonly (string | undefined)[] {
  let time = 0
  const running = new RunningTests(() => time)
  return events.map((event) => {
    const [Action = '', Package = '', Test] = event.split(' ')
    time += 10_000
    running.event({ Action, Package, ...(Test === undefined ? {} : { Test }) })
    return running.longest
  })
}

it('the test function that has run the longest is named, with its subtests but without the time that it waited', () => {
  expect(
    longestAfter([
      'start m/a',
      'run m/a TestA',
      'run m/a TestA/sub',
      'pass m/a TestA/sub',
      'pause m/a TestA',
      'run m/a TestB',
      'run m/b TestB',
      'pass m/a TestB',
      'cont m/a TestA',
      'fail m/b TestB',
      'skip m/a TestA',
      'pass m/a',
    ]),
  ).toEqual([
    undefined,
    'TestA is running',
    'TestA has been running for 10 s',
    'TestA has been running for 20 s',
    undefined,
    'TestB is running',
    'TestB has been running for 10 s',
    'TestB has been running for 10 s',
    'TestB has been running for 20 s',
    'TestA has been running for 10 s',
    undefined,
    undefined,
  ])
})
