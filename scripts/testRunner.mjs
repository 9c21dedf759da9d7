// A Jest runner for tests of very different durations. Tests that measure memory or time run apart: `*.alone.test.ts` run
// after all others, one at a time.
import { normalize } from 'node:path'
import JestRunner from 'jest-runner'

/**
 * What a fresh clone begins with: the first has Go compile the standard library, which most others need, on all cores, while
 * the others wait for servers and processes. Two that need the same packages at once would compile all of them twice.
 */
const FIRST = [
  'run/preserve',
  'github/checkRun',
  'github/publish',
  'artifact/download',
  'go/toolchain/goDev',
  'process/supervise',
]
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

/** Jest orders tests by their last known duration; tests without one start with some that go well together, and the long ones. */
function longFirst(tests) {
  const first = FIRST.map((name) => normalize(`/__tests__/${name}.test.ts`))
  const rank = ({ duration, path }) => {
    if (duration !== undefined) return 0
    const place = first.findIndex((end) => path.endsWith(end))
    return place >= 0 ? 1 + first.length - place : Number(LONG.test(path))
  }
  return [...tests].sort((one, other) => rank(other) - rank(one))
}
