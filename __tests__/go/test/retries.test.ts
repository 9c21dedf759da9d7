/** Retries on a module whose tests fail once, only beside each other, by a panic and in TestMain. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { TestCase } from '../../../src/go/test/suiteResult.js'
import { Chain, type ChainRun } from '../../helpers/chain.js'
import { QUICK_RELEASE } from '../../helpers/toolchains.js'

const chain = new Chain()
let run: ChainRun

beforeAll(async () => {
  const module = await chain.copy('__tests__/fixtures/flaky')
  run = await chain.run(module, {
    inputs: {
      'go-version': QUICK_RELEASE,
      tags: '',
      'test-packages': './once ./beside ./panics ./setup',
      'test-flags': '-parallel=4',
      retries: '1',
    },
  })
}, 120_000)
afterAll(async () => chain.clean())

function tests(name: string, { report }: ChainRun = run): readonly TestCase[] {
  const found = report.suite?.packages.find(({ importPath }) => importPath.endsWith(`/${name}`))
  return found?.tests ?? []
}

/** `TestA pass (fail)` for a test that failed once. */
function lines(name: string, of: ChainRun = run): readonly string[] {
  return tests(name, of).map(({ name: test, outcome, attempts = [] }) =>
    [test, outcome, ...attempts.map((attempt) => `(${attempt.outcome})`)].join(' '),
  )
}

async function noted(name: string): Promise<readonly string[]> {
  const text = await readFile(join(run.module, name, 'ran.txt'), 'utf8')
  return text.trim().split('\n')
}

it('a suite passes if each failed test passed when it was run again, and says which ones are flaky', () => {
  const { suite, findings } = run.report
  expect([suite?.passed, suite?.exitCode]).toEqual([true, 0])
  expect(findings.find(({ code }) => code === 'flaky-test')).toMatchObject({
    severity: 'warning',
    title: '7 tests and 1 package passed only when they were run again',
    evidence: [
      'example.com/flaky/beside TestLeft',
      'example.com/flaky/beside TestRight',
      'example.com/flaky/once TestOnce',
      'example.com/flaky/once TestParts/a_(b)_[c]+|d',
      'example.com/flaky/once FuzzSeeds/seed#0',
      'example.com/flaky/once Example_says',
      'example.com/flaky/panics TestPanics',
      'example.com/flaky/setup',
    ],
  })
})

it('only what failed runs again, a subtest with its top-level test', async () => {
  expect(lines('once')).toEqual([
    'TestPasses pass',
    'TestOnce pass (fail)',
    'TestParts pass (fail)',
    'TestParts/good pass',
    'TestParts/a_(b)_[c]+|d pass (fail)',
    'FuzzSeeds pass (fail)',
    'FuzzSeeds/seed#0 pass (fail)',
    'Example_says pass (fail)',
  ])
  expect(await noted('once')).toEqual(['TestPasses', 'TestOnce', 'TestOnce'])
})

it('tests that fail only beside each other run again one after the other, whatever -parallel says', () => {
  expect(lines('beside')).toEqual(['TestLeft pass (fail)', 'TestRight pass (fail)'])
})

it('what a panic kept from running runs with the test that panicked, and not what passed before it', async () => {
  expect(lines('panics')).toEqual(['TestBefore pass', 'TestPanics pass (fail)', 'TestAfter pass'])
  expect(await noted('panics')).toEqual(['TestBefore', 'TestPanics', 'TestPanics', 'TestAfter'])
})

it('a failed attempt keeps its output and the line where it failed', () => {
  const once = tests('once').find(({ name }) => name === 'TestOnce')
  expect(once).toMatchObject({
    output: '',
    attempts: [{ failedAt: { file: 'once/once_test.go', text: 'no answer yet' } }],
  })
  expect(once?.attempts?.[0]?.output).toContain('no answer yet')
})

it('the coverage of each attempt counts once', async () => {
  const source = await readFile(join(run.module, 'work/work.go'), 'utf8')
  const files = run.report.coverage.packages.flatMap((pkg) => pkg.files)
  const units = files.find(({ path }) => path.endsWith('/work.go'))?.units ?? []
  const executed = (name: string): number | undefined => {
    const line = source.split('\n').findIndex((text) => text.startsWith(`func ${name}(`)) + 1
    return units.find(({ startLine }) => startLine === line)?.count
  }
  expect(['OnlyFirst', 'OnlyAgain', 'Note'].map(executed)).toEqual([1, 1, 7])
})

it('packages that -failfast keeps from running also when tests run again run in the end', async () => {
  const module = await chain.copy('__tests__/fixtures/flaky')
  const ran = await chain.run(module, {
    inputs: {
      'go-version': QUICK_RELEASE,
      tags: '',
      'test-packages': './once ./beside',
      'test-flags': '-failfast -p=1 -run=TestOnce|TestParts|TestLeft',
      retries: '1',
      'in-process': 'false',
      preserve: 'false',
      'test-builds': 'false',
    },
  })
  expect(ran.report.suite?.passed).toBe(true)
  expect(lines('once', ran).filter((line) => line.includes('('))).toHaveLength(3)
  expect(lines('beside', ran)).toEqual(['TestLeft pass'])
  const again = 'info: running 1 failed test in 1 package again, one after the other'
  expect(ran.said.filter((line) => line.startsWith('info: running '))).toEqual([
    `${again}, and what has not run in 1 package`,
    `${again}, and what has not run in 1 package`,
  ])
}, 60_000)
