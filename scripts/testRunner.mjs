// A Jest runner for tests of very different durations. Tests that measure memory or time run apart: `*.alone.test.ts` run
// after all others, one at a time. With TEST_DEADLINE, a time in seconds as `date +%s` prints it, test files that would not
// be done by then are left out, and a message says so.
import { createHash } from 'node:crypto'
import { normalize, relative } from 'node:path'
import { clearTimeout, setTimeout } from 'node:timers'
import JestRunner from 'jest-runner'
import { Deadline } from './testDeadline.mjs'
import { addToRecord } from './testRecord.mjs'

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
  #ends = Number(process.env.TEST_DEADLINE || Infinity) * 1000
  #deadline = new Deadline(this.#ends)

  constructor(...args) {
    super(...args)
    super.on('test-file-start', ([{ path }]) => this.#deadline.start(path))
    super.on('test-file-success', ([{ path }, result]) =>
      this.#deadline.end(path, result.numFailingTests > 0 || result.testExecError !== undefined),
    )
  }

  async runTests(tests, watcher, options) {
    const alone = tests.filter(({ path }) => path.endsWith('.alone.test.ts'))
    const others = tests.filter((test) => !alone.includes(test))
    const timed = new TimedWatcher(watcher, this.#deadline)
    const order = this.#ends === Infinity ? longFirst : mixed
    if (others.length > 0) await super.runTests(order(others), timed, options)
    if (alone.length > 0) await super.runTests(alone, timed, { ...options, serial: true })
    timed.stop()
    sayLeftOut(tests.map(({ path }) => path).filter((path) => this.#deadline.isLeftOut(path)))
  }

  /** What is left out comes as a failure from Jest's own runner. */
  on(event, listener) {
    if (event !== 'test-file-failure') return super.on(event, listener)
    return super.on(event, ([test, error]) => {
      if (this.#deadline.isLeftOut(test.path)) return undefined
      this.#deadline.end(test.path, true)
      return listener([test, error])
    })
  }
}

/** Looks interrupted to Jest's runner when there is no time for another test file, and interrupts those that run at the end. */
class TimedWatcher {
  #watcher
  #deadline
  #timer

  constructor(watcher, deadline) {
    this.#watcher = watcher
    this.#deadline = deadline
  }

  isInterrupted() {
    return this.#watcher.isInterrupted() || !this.#deadline.hasTime()
  }

  on(event, listener) {
    this.#watcher.on(event, listener)
    const left = this.#deadline.left()
    if (left !== Infinity) this.#timer = setTimeout(() => listener({ interrupted: true }), left)
  }

  stop() {
    clearTimeout(this.#timer)
  }
}

function sayLeftOut(paths) {
  if (paths.length === 0) return
  const leftOut = paths.map((path) => relative(process.cwd(), path))
  console.error(`not enough time for ${leftOut.length} test files:\n  ${leftOut.join('\n  ')}`)
  const file = process.env.TEST_RECORD
  if (file !== undefined && file !== '') addToRecord(file, { leftOut: leftOut.length })
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

/** Long and short ones of all subjects, always in the same order: if time is short, some of each have run. */
function mixed(tests) {
  const rank = ({ path }) => createHash('sha1').update(relative(process.cwd(), path)).digest('hex')
  return [...tests].sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
}
