import { describe, expect, it } from '@jest/globals'
import { type TestEvent, buildFailure, parseEvent } from '../../../src/go/test/testEvent.js'
import { leafTests } from '../../../src/go/test/suiteResult.js'
import { TestEvents } from '../../../src/go/test/testEvents.js'
import { testPackage } from '../../helpers/report.js'

function gather(...events: TestEvent[]): TestEvents {
  const all = new TestEvents()
  for (const event of events) all.add(event)
  return all
}

const P = 'example.com/m/p'
const run = (Test: string): TestEvent => ({ Action: 'run', Package: P, Test })
const end = (Action: string, Test?: string): TestEvent => ({
  Action,
  Package: P,
  Elapsed: 0.5,
  ...(Test === undefined ? {} : { Test }),
})
const says = (Output: string, Test?: string): TestEvent => ({
  Action: 'output',
  Package: P,
  Output,
  ...(Test === undefined ? {} : { Test }),
})

/** How often maps, sets and arrays are asked or walked through while `work` runs, the elements walked over counted. */
function countLookups(work: () => void): number {
  let lookups = 0
  const watched: (() => void)[] = []
  const watch = (prototype: object, name: string | symbol, cost: (self: unknown) => number): void => {
    const original = Object.getOwnPropertyDescriptor(prototype, name)
    const method = original?.value as ((...args: unknown[]) => unknown) | undefined
    if (original === undefined || method === undefined) throw new Error(`no ${String(name)}`)
    Object.defineProperty(prototype, name, {
      ...original,
      value(this: unknown, ...args: unknown[]): unknown {
        lookups += cost(this)
        return method.apply(this, args)
      },
    })
    watched.push(() => Object.defineProperty(prototype, name, original))
  }
  const size = (self: unknown): number => (self as Map<unknown, unknown>).size
  for (const type of [Map, Set]) {
    for (const name of ['get', 'has']) if (name in type.prototype) watch(type.prototype, name, () => 1)
    for (const name of ['keys', 'values', 'entries', Symbol.iterator]) watch(type.prototype, name, size)
  }
  for (const name of ['map', 'filter', 'flatMap', 'reduce', 'every', 'some', 'find'])
    watch(Array.prototype, name, (self) => (self as unknown[]).length)
  try {
    work()
  } finally {
    for (const restore of watched) restore()
  }
  return lookups
}

describe('TestEvents', () => {
  it('collects tests and drops the output of those that passed', () => {
    const results = gather(
      run('TestA'),
      says('a\n', 'TestA'),
      end('pass', 'TestA'),
      run('TestB'),
      says('b\n', 'TestB'),
      end('fail', 'TestB'),
      run('TestC'),
      says('why\n', 'TestC'),
      end('skip', 'TestC'),
      says('FAIL\n'),
      end('fail'),
    ).results()
    expect(results).toEqual([
      {
        importPath: P,
        outcome: 'fail',
        seconds: 0.5,
        output: 'FAIL\n',
        tests: [
          { name: 'TestA', outcome: 'pass', seconds: 0.5, output: '' },
          { name: 'TestB', outcome: 'fail', seconds: 0.5, output: 'b\n' },
          { name: 'TestC', outcome: 'skip', seconds: 0.5, output: 'why\n' },
        ],
      },
    ])
  })

  it.each<[string, TestEvent[], string]>([
    ['passes', [run('T'), end('pass', 'T'), end('pass')], 'pass'],
    ['ran nothing', [end('pass')], 'none'],
    ['has no test files', [end('skip')], 'none'],
    ['skipped everything', [run('T'), end('skip', 'T'), end('pass')], 'skip'],
    ['skipped some', [run('T'), end('skip', 'T'), run('U'), end('pass', 'U'), end('pass')], 'pass'],
    ['never ended', [run('T')], 'fail'],
  ])('handles a package that %s', (_, events, outcome) => {
    expect(gather(...events).results()[0]?.outcome).toBe(outcome)
  })

  it('keeps the failure of one of several rounds', () => {
    const [pkg] = gather(run('T'), end('fail', 'T'), run('T'), end('pass', 'T'), end('fail')).results()
    expect(pkg?.tests).toEqual([{ name: 'T', outcome: 'fail', seconds: 1, output: '' }])
  })

  it('leaves a test that never ended unfinished', () => {
    const [pkg] = gather(run('T'), says('panic: x\n', 'T'), end('fail')).results()
    expect(pkg?.tests[0]).toMatchObject({ outcome: 'unfinished', output: 'panic: x\n' })
  })

  it('reads compile errors from build events (Go 1.24 and later)', () => {
    const what = `${P} [${P}.test]`
    const [pkg] = gather(
      { Action: 'build-output', ImportPath: what, Output: `# ${what}\n` },
      { Action: 'build-output', ImportPath: what, Output: 'p/x_test.go:3:2: undefined: y\n' },
      { Action: 'build-fail', ImportPath: what },
      says(`FAIL\t${P} [build failed]\n`),
      { Action: 'fail', Package: P, FailedBuild: what },
    ).results()
    expect(pkg).toMatchObject({ outcome: 'build-failed' })
    expect(pkg?.output).toContain('undefined: y')
  })

  it('reads compile errors from plain text (before Go 1.24)', () => {
    const events = new TestEvents()
    events.addBuildOutput(`${P} [${P}.test]`, 'p/x_test.go:3:2: undefined: y\n')
    events.addBuildOutput(`${P}2 [${P}2.test]`, 'p2/x_test.go:3:2: undefined: z\n')
    events.add(says(`FAIL\t${P} [build failed]\n`))
    const ended = events.add(end('fail'))
    expect(ended).toMatchObject({ outcome: 'build-failed' })
    expect(ended?.output).toContain('undefined: y')
    expect(ended?.output).not.toContain('undefined: z')
  })

  it('finds the results that Go takes for output after a line of 4,096 bytes', () => {
    const [pkg] = gather(
      run('TestFails'),
      says('x'.repeat(4096), 'TestFails'),
      says('\u0016--- FAIL: TestFails (0.25s)\n', 'TestFails'),
      run('TestSkips'),
      says('\u0016=== RUN   TestSkips/sub\n', 'TestSkips'),
      says('\u0016    --- SKIP: TestSkips/sub (0.00s)\n', 'TestSkips'),
      end('skip', 'TestSkips'),
      says('\u0016=== RUN   TestHangs\n', 'TestSkips'),
      end('fail'),
    ).results()
    expect(pkg?.tests.map(({ name, outcome, seconds }) => [name, outcome, seconds])).toEqual([
      ['TestFails', 'fail', 0.25],
      ['TestSkips', 'skip', 0.5],
      ['TestSkips/sub', 'skip', 0],
      ['TestHangs', 'unfinished', 0],
    ])
  })

  it('counts all tests of a package that passed as passed, though a test kept its result from being printed', () => {
    const [pkg] = gather(run('T'), says('no result\n', 'T'), end('pass')).results()
    expect(pkg).toMatchObject({ outcome: 'pass', tests: [{ name: 'T', outcome: 'pass', output: '' }] })
  })

  it('gives the compiler output of failed builds only, as that of others is warnings', () => {
    const [broken, warned] = [`${P} [${P}.test]`, 'example.com/m/c']
    const events = gather(
      { Action: 'build-output', ImportPath: warned, Output: 'c.go:3:2: deprecated\n' },
      { Action: 'build-output', ImportPath: broken, Output: 'p/x_test.go:3:2: undefined: y\n' },
      { Action: 'build-fail', ImportPath: broken },
      { Action: 'fail', Package: P, FailedBuild: broken },
    )
    expect(events.failedBuildOutput()).toBe('p/x_test.go:3:2: undefined: y\n')
    const plain = new TestEvents()
    plain.addBuildOutput(warned, 'c.go:3:2: deprecated\n')
    plain.add(end('pass'))
    expect(plain.failedBuildOutput()).toBe('')
  })

  it('looks at each event and each test a fixed number of times', () => {
    const events = new TestEvents()
    const lookups = countLookups(() => {
      for (let i = 0; i < 2000; i++) {
        const name = `TestMany/sub/${i}`
        for (const event of [run(name), says('a line\n', name), end(i % 2 === 0 ? 'pass' : 'fail', name)])
          events.add(event)
        expect(events.testsEnded).toBe(i + 1)
      }
      events.add(end('fail'))
      leafTests(events.results()[0] ?? testPackage('p', []))
    })
    expect(lookups).toBeGreaterThan(6000)
    expect(lookups).toBeLessThan(2000 * 40)
  })

  it('sorts packages and separates interleaved ones', () => {
    const other = { ...run('U'), Package: 'example.com/m/a' }
    const results = gather(run('T'), other, end('pass', 'T'), end('pass')).results()
    expect(results.map((pkg) => [pkg.importPath, pkg.outcome])).toEqual([
      ['example.com/m/a', 'fail'],
      [P, 'pass'],
    ])
  })
})

describe('buildFailure', () => {
  it('is found in plain text up to Go 1.21, before or after the compile errors', () => {
    const events = gather(...buildFailure(`FAIL\t${P} [build failed]`))
    events.addBuildOutput(`${P} [${P}.test]`, 'p/x_test.go:3:2: undefined: y\n')
    expect(events.results()).toMatchObject([
      { outcome: 'build-failed', output: expect.stringContaining('undefined: y') },
    ])
  })

  it.each(['FAIL', `FAIL\t${P}\t0.1s`, 'x FAIL [build failed]'])('is not found in %j', (line) => {
    expect(buildFailure(line)).toEqual([])
  })
})

describe('parseEvent', () => {
  it.each(['', 'plain', '{"a":1}', '{broken', '[1]', 'null'])('treats %j as plain text', (line) => {
    expect(parseEvent(line)).toBeUndefined()
  })

  it('parses an event', () => {
    expect(parseEvent('{"Action":"run","Package":"p","Test":"T"}')).toEqual({
      Action: 'run',
      Package: 'p',
      Test: 'T',
    })
  })
})
