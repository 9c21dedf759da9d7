/** What fails a step: it is reported once, in words and at its place, and everything is still written. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { type ActionStep, ActionSteps, annotationTexts, reportErrors } from '../helpers/actionSteps.js'
import { ROOT } from '../helpers/chain.js'
import { readAction } from '../helpers/runner/actionFile.js'

const TROUBLES = '__tests__/fixtures/troubles'
const steps = new ActionSteps()
afterAll(() => steps.clean())

type Values = Readonly<Record<string, string>>

async function trouble(tags: string, inputs: Values = {}): Promise<ActionStep> {
  return steps.run(TROUBLES, { with: { tags: `integration,${tags}`, ...inputs } })
}

/** Checks that the step failed and left everything that a good one leaves. */
async function expectFailedWithReport(step: ActionStep, testsPassed: boolean): Promise<void> {
  const { result } = step
  expect({ exitCode: result.exitCode, conclusion: result.conclusion }).toEqual({
    exitCode: 1,
    conclusion: 'failure',
  })
  const action = await readAction(join(ROOT, 'action.yml'))
  expect(Object.keys(result.outputs).sort()).toEqual([...action.outputs].sort())
  expect(result.outputs['tests-passed']).toBe(String(testsPassed))
  expect(await reportErrors(step)).toEqual([])
  expect(result.summary).toMatch(/^## ❌ Go integration coverage/)
  expect(result.orphans).toEqual([])
  const texts = annotationTexts(step)
  expect(new Set(texts.map((text) => text.split('\n')[0])).size).toBe(texts.length)
}

/** The first line of each error annotation. */
function errors(step: ActionStep): readonly (string | undefined)[] {
  return step.result.annotations
    .filter((annotation) => annotation.type === 'error')
    .map(({ message }) => message.split('\n')[0])
}

describe('a suite that', () => {
  it.each([
    [
      'fails',
      'fail',
      [
        'TestFails failed: Shout = "HELLO!", want a whisper',
        'TestFailsInSubtest/bad_case failed: this case is bad',
        '2 tests failed',
      ],
      /this case is bad/,
      '9',
    ],
    [
      'panics',
      'panic',
      [
        'TestPanics failed: panic: assignment to entry in nil map',
        '1 test failed',
        'A test process of 1 package panicked',
      ],
      /panic: assignment to entry in nil map/,
      '8',
    ],
    ['skips everything', 'skip', ['All 2 tests were skipped'], /All 2 tests were skipped/, '0'],
    [
      'contains no test',
      'nothing',
      ['No test function exists only with the build tags integration,nothing'],
      /no test ran/,
      '0',
    ],
  ])('%s is reported, with what it covered', async (_, tags, titles, words, covered) => {
    const step = await trouble(tags)
    await expectFailedWithReport(step, false)
    expect(errors(step)).toEqual(titles)
    expect(step.result.log).toMatch(words)
    expect(step.result.outputs).toMatchObject({ 'covered-statements': covered, passed: 'true' })
  })

  it('does not compile has its errors at their places', async () => {
    const step = await trouble('broken')
    await expectFailedWithReport(step, false)
    const file = 'broken/broken_integration_test.go'
    expect(step.result.annotations.filter((annotation) => 'file' in annotation.properties)).toEqual([
      {
        type: 'error',
        message: 'cannot use "one" (untyped string constant) as int value in variable declaration',
        properties: { file, line: '8', col: '18' },
      },
      { type: 'error', message: 'undefined: missing', properties: { file, line: '9', col: '15' } },
    ])
    expect(errors(step).at(-1)).toBe('The tests of 1 package do not compile')
    expect(step.result.outputs['covered-statements']).toBe('8')
  })

  it('times out is ended, with the stacks of its goroutines', async () => {
    const order = { 'test-packages': './smoke ./hanging', 'test-flags': '-p=1' }
    const step = await trouble('hang', { timeout: '15s', ...order })
    await expectFailedWithReport(step, false)
    expect(errors(step)).toContain('The suite did not end within 15 seconds')
    expect(step.result.log).toMatch(/goroutine \d+ \[sleep/)
    // When the time of a test process is up, Go writes its counters before it panics.
    expect(step.result.outputs['covered-statements']).toBe('9')
  })

  it('covers too little fails the gate', async () => {
    const step = await steps.run('__tests__/fixtures/prebuilt', { with: { threshold: 'total: 99' } })
    await expectFailedWithReport(step, true)
    expect(annotationTexts(step)).toEqual(['error: gate total: 99 failed (3 statements short)'])
    expect(step.result.outputs).toMatchObject({ coverage: '76.9', passed: 'false' })
    expect(step.result.summary).toContain('total: 99 failed (3 statements short)')
  })
})

it('compiler errors of binaries are annotated at their places', async () => {
  const step = await steps.run('__tests__/fixtures/prebuilt', {
    prepare: (workspace) =>
      writeFile(
        join(workspace, 'cmd', 'greet', 'broken.go'),
        'package main\n\nvar one int = "no"\n\n//line ##[error]forged,line=7:1.go:4\nvar two int = "no"\n',
      ),
  })
  const { result } = step
  expect(result.conclusion).toBe('failure')
  const message = 'cannot use "no" (untyped string constant) as int value in variable declaration'
  const [own, forged, last, ...others] = result.annotations
  expect(own).toEqual({
    type: 'error',
    message,
    properties: { file: 'cmd/greet/broken.go', line: '3', col: '15' },
  })
  // No file has the line that the directive names.
  expect(forged).toEqual({ type: 'error', message, properties: {} })
  expect(last?.message).toMatch(/^go build failed in example\.com\/prebuilt\/cmd\/greet with exit code 1\n/)
  expect(others).toEqual([])
  expect(result.commands.map(({ form, name }) => `${form} ${name}`)).not.toContain('V1 error')
  expect(result.outputs).toEqual({})
  expect(result.log).not.toMatch(/^\s+at /m)
})
