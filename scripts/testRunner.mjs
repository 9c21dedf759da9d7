// A jest runner for tests of very different lengths. Tests that measure memory or time are kept apart: `*.alone.test.ts` run
// when the others have ended, one after the other.
import JestRunner from 'jest-runner'

/** Tests in these folders build and run whole programs. */
const LONG = /[/\\]__tests__[/\\](?:action|cache|preserve|run)[/\\]/

export default class TestRunner extends JestRunner {
  async runTests(tests, watcher, options) {
    const alone = tests.filter(({ path }) => path.endsWith('.alone.test.ts'))
    const others = tests.filter((test) => !alone.includes(test))
    if (others.length > 0) await super.runTests(longFirst(others), watcher, options)
    if (alone.length > 0) await super.runTests(alone, watcher, { ...options, serial: true })
  }
}

/** In the order of jest, which knows how long tests took the last time; where it does not, the long ones begin. */
function longFirst(tests) {
  const rank = ({ duration, path }) => Number(duration === undefined && LONG.test(path))
  return [...tests].sort((one, other) => rank(other) - rank(one))
}
