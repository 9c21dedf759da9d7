/** A suite that fails because it is measured: what failed runs once more without instrumentation. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { codes } from '../helpers/chain.js'
import { findingOf } from './preserve.js'
import { chain } from './ways.js'

async function runPlainly(inputs: Record<string, string>) {
  const module = await chain.copy('__tests__/fixtures/plainly')
  return chain.run(module, { inputs: { 'go-version': '1.26.8', ...inputs } })
}

const HINTS = [
  'info: If the suite passes without this tool, find the part that makes it fail:',
  'info:   in-process: false (--no-in-process) builds test binaries without coverage',
  'info:   test-builds: false (--no-test-builds) leaves go build inside the suite alone',
  'info:   preserve: false (--no-preserve) uses Go’s own runtime',
]

it('a failed suite is told which parts of the instrumentation could be the cause', async () => {
  const { report, said } = await runPlainly({ 'test-flags': '-run=TestFails' })
  expect(said).toEqual(expect.arrayContaining(HINTS))
  expect(said.join('\n')).toContain('compare-plain: true (--compare-plain) runs what failed once more')
  expect(codes(report)).toEqual(['tests-failed', 'no-data', 'binary-never-ran'])
})

it('tests that failed run once more without instrumentation, and keep their verdict', async () => {
  const run = await runPlainly({ 'compare-plain': 'true' })
  expect(run.report.suite?.passed).toBe(false)
  expect(findingOf(run, 'passes-plainly')).toMatchObject({
    severity: 'warning',
    evidence: [
      'example.com/plainly/e2e TestTestBinary',
      'example.com/plainly/e2e TestEnvironment',
      'example.com/plainly/e2e TestBinary',
    ],
  })
  expect(findingOf(run, 'fails-plainly')).toMatchObject({
    severity: 'notice',
    evidence: ['example.com/plainly/e2e TestFails'],
  })
  expect(run.report.binaries).toMatchObject([{ name: 'greet', processes: 1 }])
  // The finding says what the hints would.
  expect(run.said).not.toContain(HINTS[0])
})

it('binaries in bin-dir are plain meanwhile, and a script runs once more as a whole', async () => {
  const module = await chain.copy('__tests__/fixtures/plainly')
  const place = join(module, 'bin', 'greet')
  const command = 'bin/greet\n! grep -q runtime/coverage.initHook bin/greet\ntest -z "${GOCOVERDIR-}"'
  const run = await chain.run(module, {
    inputs: { 'go-version': '1.26.8', command, 'bin-dir': 'bin', 'compare-plain': 'true' },
  })
  expect(findingOf(run, 'passes-plainly').evidence).toEqual(['command'])
  expect(codes(run.report)).toEqual(['command-failed', 'passes-plainly'])
  expect((await readFile(place)).includes('runtime/coverage.initHook')).toBe(true)
})
