// A Jest runner for tests of very different durations. Tests that measure memory or time run apart: `*.alone.test.ts` run
// after all others, one at a time.
import JestRunner from 'jest-runner'

/** Tests in these folders build and run whole binaries. */
const LONG = /[/\\]__tests__[/\\](?:action|cache|preserve|run)[/\\]/

export default class TestRunner extends JestRunner {
  async runTests(tests, watcher, options) {
    const alone = tests.filter(({ path }) => path.endsWith('.alone.test.ts'))
    const others = tests.filter((test) => !alone.includes(test))
    if (others.length > 0) await super.runTests(longFirst(others), watcher, options)
    if (alone.length > 0) await super.runTests(alone, watcher, { ...options, serial: true })
  }
}

/** Jest orders tests by their last known duration; tests without one start with the long ones. */
function longFirst(tests) {
  const rank = ({ duration, path }) => Number(duration === undefined && LONG.test(path))
  return [...tests].sort((one, other) => rank(other) - rank(one))
}
