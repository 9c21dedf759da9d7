/** Tests that did not begin because their process ended before them: with real processes, and with every way to end. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { TestOutcome, TestPackage } from '../../../src/go/test/suiteResult.js'
import { unstartedTests } from '../../../src/go/test/unstartedTests.js'
import { Chain, type ChainRun } from '../../helpers/chain.js'
import { QUICK_RELEASE } from '../../helpers/toolchains.js'

const chain = new Chain()
afterAll(async () => chain.clean())

function pkg(
  importPath: string,
  tests: Readonly<Record<string, TestOutcome>>,
  { output = '', outcome = 'fail' }: Partial<Pick<TestPackage, 'output' | 'outcome'>> = {},
): TestPackage {
  const cases = Object.entries(tests).map(([name, each]) => ({ name, outcome: each, seconds: 0, output: '' }))
  return { importPath, outcome, seconds: 0, tests: cases, output }
}

describe('tests that were to run and did not begin', () => {
  const toRun = ['m/a TestA', 'm/a TestB', 'm/b TestA']
  const named = (packages: readonly TestPackage[], isEnded = false): readonly string[] =>
    unstartedTests({ packages, toRun }, isEnded).flatMap(({ evidence }) => evidence)

  it('are named if their process ended early, in whichever way', () => {
    expect(named([pkg('m/a', { TestA: 'unfinished' })])).toEqual(['m/a TestB'])
    expect(named([pkg('m/a', { TestA: 'fail' }, { output: 'panic: out of luck\n' })])).toEqual(['m/a TestB'])
    expect(named([pkg('m/a', {}), pkg('m/b', { TestA: 'pass' })])).toEqual(['m/a TestA', 'm/a TestB'])
    expect(named([pkg('m/a', { TestA: 'pass' })], true)).toEqual(['m/a TestB'])
  })

  it('are not named if they began, if go test left them out, or if nobody knows which there are', () => {
    expect(named([pkg('m/a', { TestA: 'pass', TestB: 'unfinished' })])).toEqual([])
    expect(named([pkg('m/a', { TestA: 'fail' })])).toEqual([])
    expect(named([pkg('m/a', { TestA: 'pass' }, { outcome: 'pass' })], true)).toEqual([])
    expect(named([pkg('m/a', {}, { outcome: 'build-failed' })])).toEqual([])
    expect(unstartedTests({ packages: [pkg('m/a', {})] }, true)).toEqual([])
  })
})

describe('a test that panics', () => {
  const TESTS = `//go:build integration

package cut

import "testing"

func TestBefore(t *testing.T) {}
func TestPanics(t *testing.T) { panic("out of luck") }
func TestAfter(t *testing.T)  {}
func TestLast(t *testing.T)   {}
`

  async function run(inputs: Readonly<Record<string, string>>): Promise<ChainRun> {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    await mkdir(join(module, 'cut'))
    await writeFile(join(module, 'cut', 'cut_test.go'), TESTS)
    const quick = { 'go-version': QUICK_RELEASE, preserve: 'false', 'test-packages': './cut' }
    return chain.run(module, { inputs: { ...quick, ...inputs } })
  }

  const AFTER = ['example.com/prebuilt/cut TestAfter', 'example.com/prebuilt/cut TestLast']

  it.each([{}, { shard: '1/1' }])('has a finding that names those after it: %j', async (inputs) => {
    const { findings } = (await run(inputs)).report
    const found = findings.find(({ code }) => code === 'tests-not-started')
    expect(found).toMatchObject({ severity: 'warning', title: '2 tests did not begin', evidence: AFTER })
  })
})
