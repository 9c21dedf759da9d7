import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { TestCase, TestPackage } from '../../../src/go/test/suiteResult.js'
import { deadline, suiteRun } from '../../../src/go/test/suiteRun.js'
import { parseEvent } from '../../../src/go/test/testEvent.js'
import { TestEvents } from '../../../src/go/test/testEvents.js'
import { capture } from '../../../src/process/exec.js'
import type { SuperviseResult } from '../../../src/process/supervise.js'
import { inTemporary } from '../../helpers/temporary.js'
import { QUICK_RELEASE, goEnv, goRoot } from '../../helpers/toolchains.js'

const ENDED: SuperviseResult = { exitCode: 0, timedOut: false, stopped: false, leftBehind: [] }
const PASSED: TestCase = { name: 'TestA', outcome: 'pass', seconds: 0, output: '' }
const FAILED: TestCase = { ...PASSED, name: 'TestB', outcome: 'fail', output: 'no\n' }

function pkg(importPath: string, more: Partial<TestPackage> = {}): TestPackage {
  return { importPath, outcome: 'pass', seconds: 1, tests: [PASSED], output: '', ...more }
}

function outcome(
  run: Partial<SuperviseResult>,
  packages: readonly TestPackage[],
  kind: 'go test' | 'command' = 'go test',
) {
  const facts = { kind, seconds: 1, packages, leftOut: 0, timeoutSeconds: 60, expected: ['p'] }
  const { result, findings } = suiteRun({ ...ENDED, ...run }, facts)
  return {
    passed: result.passed,
    timedOut: result.timedOut,
    said: findings.map((item) => `${item.code}: ${item.title}`),
  }
}

describe('suiteRun', () => {
  it('passes if tests ran and nothing failed', () => {
    expect(outcome({}, [pkg('p')])).toEqual({ passed: true, timedOut: false, said: [] })
  })

  it('fails if the chosen tests of a package did not run', () => {
    const said = ['package-without-tests: The tests of 1 package did not run']
    expect(outcome({}, [pkg('p', { outcome: 'none', tests: [] }), pkg('q')])).toEqual({
      passed: false,
      timedOut: false,
      said,
    })
    expect(outcome({}, [pkg('q')])).toEqual({ passed: false, timedOut: false, said })
  })

  it('names failed tests, and packages that failed outside their tests', () => {
    const packages = [
      pkg('p', { outcome: 'fail', tests: [PASSED, FAILED] }),
      pkg('q', { outcome: 'fail', output: 'exit status 3\n' }),
    ]
    expect(outcome({ exitCode: 1 }, packages)).toEqual({
      passed: false,
      timedOut: false,
      said: ['tests-failed: 1 test failed and 1 package failed outside the tests'],
    })
  })

  it('passes as go test does if a package hides its failed tests, and names them', () => {
    expect(outcome({}, [pkg('p', { tests: [PASSED, FAILED] })])).toEqual({
      passed: true,
      timedOut: false,
      said: ['failures-hidden: 1 test failed in packages that passed'],
    })
  })

  it('passes if tests in quarantine are all that failed, and names them with their reasons', () => {
    const known: TestCase = { ...FAILED, quarantine: { entry: 'TestB', reason: 'see #12' } }
    const quarantined = pkg('p', { outcome: 'fail', tests: [PASSED, known] })
    expect(outcome({ exitCode: 1 }, [quarantined])).toEqual({
      passed: true,
      timedOut: false,
      said: ['quarantine-failed: 1 test in quarantine failed'],
    })
    const panic = { ...known, output: 'panic: test timed out after 1s\n' }
    expect(outcome({ exitCode: 1 }, [{ ...quarantined, tests: [panic] }]).passed).toBe(true)
    expect(outcome({ exitCode: 2 }, [quarantined]).passed).toBe(false)
  })

  it.each<[string, Partial<TestPackage>, string]>([
    ['another test failed', { tests: [FAILED] }, '1 test failed'],
    ['its package failed outside the tests', { outside: true }, '1 package failed outside the tests'],
  ])('fails although a test in quarantine failed if %s', (_, { tests = [], ...more }, title) => {
    const known: TestCase = {
      ...PASSED,
      name: 'TestQ',
      outcome: 'fail',
      quarantine: { entry: 'Q', reason: 'r' },
    }
    const { passed, said } = outcome({ exitCode: 1 }, [
      pkg('p', { outcome: 'fail', tests: [known, ...tests], ...more }),
    ])
    expect(passed).toBe(false)
    expect(said).toEqual([`tests-failed: ${title}`, 'quarantine-failed: 1 test in quarantine failed'])
  })

  it('passes with tests that passed when they were run again, and says which, and how often they failed', () => {
    const attempts = [FAILED, FAILED]
    const flaky: TestCase = { ...PASSED, name: 'TestF', attempts }
    const facts = {
      kind: 'go test',
      seconds: 1,
      packages: [pkg('p', { tests: [flaky] }), pkg('q', { attempts: [FAILED] })],
      leftOut: 0,
      timeoutSeconds: 60,
      expected: [],
    } as const
    const { result, findings } = suiteRun(ENDED, facts)
    expect(result.passed).toBe(true)
    expect(findings).toMatchObject([
      {
        code: 'flaky-test',
        title: '1 test and 1 package passed only when they were run again',
        evidence: ['p TestF (failed 2 times)', 'q'],
      },
    ])
  })

  it('has no flaky package that failed outside its tests and did not compile when it ran again', () => {
    const { said } = outcome({ exitCode: 1 }, [
      pkg('p', { outcome: 'build-failed', tests: [], attempts: [FAILED] }),
    ])
    expect(said).toEqual(['test-build-failed: The tests of 1 package do not compile'])
  })

  it('names entries of quarantine whose tests all passed', () => {
    const quarantine = { entry: 'Test*', reason: 'slow' }
    const tests = [{ ...PASSED, quarantine }]
    expect(outcome({}, [pkg('p', { tests })]).said).toEqual(['quarantine-passed: Tests in quarantine passed'])
    const failed = { ...FAILED, quarantine }
    expect(outcome({ exitCode: 1 }, [pkg('p', { outcome: 'fail', tests: [...tests, failed] })]).said).toEqual(
      ['quarantine-failed: 1 test in quarantine failed'],
    )
  })

  it('names the tests that an interrupt ended, which are not failures, and those that failed before', () => {
    const ended: TestCase = { ...PASSED, name: 'TestC', outcome: 'unfinished' }
    const packages = [
      pkg('p', { outcome: 'fail', tests: [ended], output: 'signal: terminated\n' }),
      pkg('q', { outcome: 'build-failed', tests: [] }),
      pkg('r', { outcome: 'fail', tests: [FAILED, ended] }),
    ]
    const facts = {
      kind: 'go test',
      seconds: 1,
      packages,
      leftOut: 0,
      timeoutSeconds: 60,
      expected: ['p'],
    } as const
    const { result, findings } = suiteRun({ ...ENDED, exitCode: 1, stopped: true }, facts)
    expect(result.passed).toBe(false)
    expect(findings).toMatchObject([
      { code: 'interrupted', evidence: ['p TestC', 'r TestC'] },
      { code: 'tests-failed', title: '1 test failed', evidence: ['r TestB'] },
    ])
  })

  it('names packages that did not compile before the suite was interrupted, and not those that the interrupt ended', () => {
    const packages = ['p', 'q'].map((name) => pkg(name, { outcome: 'build-failed', tests: [] }))
    const facts = { kind: 'go test', seconds: 1, packages, leftOut: 0, timeoutSeconds: 60 } as const
    const run = { ...ENDED, exitCode: 1, stopped: true }
    expect(suiteRun(run, { ...facts, expected: [], unbuilt: ['q'] }).findings).toMatchObject([
      { code: 'interrupted' },
      { code: 'test-build-failed', evidence: ['q'] },
    ])
  })

  it('recognizes a timeout by the panic message of Go', () => {
    const stuck: TestCase = { ...PASSED, outcome: 'unfinished', output: 'panic: test timed out after 9s\n' }
    const { timedOut, said } = outcome({ exitCode: 1 }, [pkg('p', { outcome: 'fail', tests: [stuck] })])
    expect(timedOut).toBe(true)
    expect(said).toEqual([
      'suite-timeout: The suite did not end within 60 seconds',
      'tests-failed: 1 test failed',
    ])
  })

  it('recognizes a panic by the message of Go', () => {
    const output = 'panic: boom\n\ngoroutine 7 [running]:\n'
    const { said } = outcome({ exitCode: 1 }, [pkg('p', { outcome: 'fail', tests: [{ ...FAILED, output }] })])
    expect(said[0]).toBe('test-panic: A test process of 1 package panicked')
  })

  it('fails if nothing explains the exit code', () => {
    expect(outcome({ exitCode: 2 }, [pkg('p')])).toMatchObject({
      passed: false,
      said: ['go-test-failed: go test ended with exit code 2 though no test failed'],
    })
  })

  it('fails if a command exits with a code other than 0', () => {
    expect(outcome({ exitCode: 0 }, [], 'command').passed).toBe(true)
    expect(outcome({ exitCode: 7 }, [], 'command').said).toEqual([
      'command-failed: The command ended with exit code 7',
    ])
  })

  it('warns about processes that were left running, and passes', () => {
    const run = outcome({ leftBehind: [{ pid: 7, command: 'linkd' }] }, [pkg('p')])
    expect(run.passed).toBe(true)
    expect(run.said[0]).toMatch(/^processes-left-running: /)
  })
})

describe('deadline', () => {
  it.each([
    [1800, 1790],
    [60, 54],
    [5, 4.5],
  ])('lets a suite of %d seconds print its stacks after %d', (timeout, seconds) => {
    expect(deadline(1000, timeout)).toBe(1000 + seconds * 1000)
  })
})

it('packages that go vet refuses are told from those that do not compile, by what go test prints', async () => {
  await inTemporary(async (directory) => {
    const file = async (name: string, text: string): Promise<void> => {
      await mkdir(dirname(join(directory, name)), { recursive: true })
      await writeFile(join(directory, name), text)
    }
    await file('go.mod', 'module example.com/m\n\ngo 1.21\n')
    const test = (body: string): string =>
      `package p\n\nimport ("fmt"; "testing")\n\nfunc TestP(t *testing.T) { ${body} }\n`
    await file('vet/p_test.go', test('fmt.Printf("%d\\n", "x")'))
    await file('build/p_test.go', test('fmt.Println(missing)'))
    const go = join(await goRoot(QUICK_RELEASE), 'bin', 'go')
    const options = { cwd: directory, env: await goEnv(QUICK_RELEASE) }
    const { stdout } = await capture(go, ['test', '-json', './...'], options)
    const events = new TestEvents()
    for (const line of stdout.split('\n')) {
      const event = parseEvent(line)
      if (event !== undefined) events.add(event)
    }
    const [build, vet] = events.results()
    if (build === undefined || vet === undefined) throw new Error(stdout)
    const said = (packages: readonly TestPackage[]): readonly string[] =>
      outcome({ exitCode: 1 }, [pkg('p'), ...packages]).said
    expect(said([vet])).toEqual(['test-build-failed: go vet refuses the tests of 1 package'])
    expect(said([build])).toEqual(['test-build-failed: The tests of 1 package do not compile'])
    expect(said([build, vet])).toEqual([
      'test-build-failed: The tests of 2 packages do not compile or are refused by go vet',
    ])
  })
})
