/** @module Suites that fail, panic, hang or skip everything: what is reported and what is kept. */
import { readFile } from 'node:fs/promises'
import { afterAll, expect, it } from '@jest/globals'
import type { Finding } from '../../src/findings/finding.js'
import { isGreen } from '../../src/gates/verdict.js'
import type { InputName } from '../../src/inputs/definitions.js'
import type { Report } from '../../src/report/report.js'
import { withEnoughTime } from '../helpers/busyMachine.js'
import { Chain, type ChainRun, codes, figures } from '../helpers/chain.js'

export const chain = new Chain()
afterAll(() => chain.clean())

export type Values = Partial<Record<InputName, string>>

/** Runs the fixture's tests that have these tags. */
export async function trouble(tags: string, inputs: Values = {}): Promise<ChainRun> {
  const module = await chain.copy('__tests__/fixtures/troubles')
  return chain.run(module, { inputs: { 'go-version': '1.26.8', tags: `integration,${tags}`, ...inputs } })
}

/** Returns the finding with that code, which must exist. */
export function findingOf(report: Report, code: string): Finding {
  const found = report.findings.find((finding) => finding.code === code)
  if (found === undefined) throw new Error(`no ${code} among ${codes(report).join()}`)
  return found
}

/** Tests of suites that go wrong with one Go release. */
export function reportsTroubles(goVersion: string): void {
  it('names the tests that failed and the binary that never ran, and keeps what they covered', async () => {
    const { report, said } = await trouble('fail', { 'go-version': goVersion })
    expect(report.suite).toMatchObject({ passed: false, exitCode: 1, timedOut: false })
    expect(findingOf(report, 'tests-failed')).toMatchObject({
      severity: 'error',
      title: '2 tests failed',
      evidence: [
        'example.com/troubles/failing TestFails',
        'example.com/troubles/failing TestFailsInSubtest/bad_case',
      ],
    })
    expect(said.filter((line) => line.startsWith('error: '))).toEqual([
      'error: TestFails failed: Shout = "HELLO!", want a whisper',
      'error: TestFailsInSubtest/bad_case failed: this case is bad',
    ])
    expect(findingOf(report, 'binary-never-ran').evidence).toEqual([
      'stubborn (example.com/troubles/cmd/stubborn)',
    ])
    expect(figures(report)).toEqual(['cmd/greet 6/9', 'greeting 3/4', 'total 9/13'])
    expect(isGreen(report)).toBe(false)
    const [failing] = report.suite?.packages.filter((pkg) => pkg.importPath.endsWith('/failing')) ?? []
    expect(Date.parse(failing?.startedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(report.startedAt))
    const file = 'failing/failing_integration_test.go'
    expect(new Set(failing?.tests.map((test) => test.file))).toEqual(new Set([file]))
    const places = failing?.tests.flatMap(({ failedAt: at }) =>
      at === undefined ? [] : [[at.file, at.text]],
    )
    expect(places).toEqual([
      [file, 'Shout = "HELLO!", want a whisper'],
      [file, 'this case is bad'],
    ])
  })

  it('reports that a test process panicked', async () => {
    const { report, said } = await trouble('panic', { 'go-version': goVersion })
    expect(findingOf(report, 'test-panic').evidence).toEqual(['example.com/troubles/panicking'])
    expect(said.join('\n')).toMatch(/child: goroutine \d+ \[running\]/)
    expect(figures(report)).toEqual(['cmd/greet 6/9', 'greeting 2/4', 'total 8/13'])
  })

  it('reports compiler errors of tests at their places and runs the other tests', async () => {
    const { report, said } = await trouble('broken', { 'go-version': goVersion })
    expect(findingOf(report, 'test-build-failed').evidence).toEqual(['example.com/troubles/broken'])
    expect(said.filter((line) => line.startsWith('error: '))).toEqual([
      expect.stringContaining('cannot use "one"'),
      expect.stringContaining('undefined: missing'),
    ])
    const broken = report.suite?.packages.find((pkg) => pkg.importPath.endsWith('/broken'))
    expect(broken).toMatchObject({
      outcome: 'build-failed',
      failedAt: {
        file: 'broken/broken_integration_test.go',
        text: expect.stringContaining('cannot use "one"'),
      },
    })
    expect(broken?.output).toContain('undefined: missing')
    expect(figures(report)).toEqual(['cmd/greet 6/9', 'greeting 2/4', 'total 8/13'])
  })

  it('does not pass when every test was skipped', async () => {
    const { report } = await trouble('skip', { 'go-version': goVersion })
    expect(codes(report)).toEqual(['all-tests-skipped'])
    expect(report.suite?.passed).toBe(false)
    expect(isGreen(report)).toBe(false)
  })

  it('ends a suite that hangs, with the stacks of its goroutines, and every process that it started', async () => {
    const { report, said } = await withEnoughTime(
      10,
      (seconds) => trouble('hang', { 'go-version': goVersion, timeout: `${seconds}s` }),
      ({ report: { suite } }) =>
        JSON.stringify(suite).includes('stubborn: process') &&
        ['/hanging', '/smoke'].every((end) =>
          suite?.packages.some((pkg) => pkg.importPath.endsWith(end) && pkg.tests.length > 0),
        ),
    )
    expect(report.suite).toMatchObject({ passed: false, timedOut: true })
    expect(findingOf(report, 'suite-timeout').evidence).toEqual([
      'example.com/troubles/hanging TestHangs',
      'example.com/troubles/hangingchild TestChildHangs',
    ])
    expect(said.join('\n')).toMatch(/child: panic: test timed out after/)
    expect(said.join('\n')).toMatch(/child: goroutine \d+ \[sleep/)
    expect(figures(report)).toContain('cmd/greet 6/9')
    const pid = Number(/stubborn: process (\d+)/.exec(JSON.stringify(report.suite))?.[1])
    expect(pid).toBeGreaterThan(1)
    expect(await isRunning(pid)).toBe(false)
    expect(codes(report)).not.toContain('process-without-counters')
    expect(findingOf(report, 'process-ended-early').evidence.join()).toMatch(/^stubborn.* \(pid \d+\)/)
  })
}

/** Linux only: other systems would need ps; the run itself is tested on all of them. */
async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat !== '' && !/\) [ZX] /.test(stat)
}
