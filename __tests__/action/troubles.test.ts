/** What fails a step: it is reported once, in words and at its place, and everything is still written. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { annotationTexts } from '../helpers/actionSteps.js'
import {
  type FailedSuite,
  errors,
  expectFailedWithReport,
  reportsFailedSuite,
  steps,
  trouble,
} from './failedSteps.js'

describe('a suite that', () => {
  it.each<FailedSuite>([
    {
      how: 'fails',
      tags: 'fail',
      titles: [
        'TestFails failed: Shout = "HELLO!", want a whisper',
        'TestFailsInSubtest/bad_case failed: this case is bad',
        '2 tests failed',
      ],
      words: /this case is bad/,
      covered: '9',
    },
  ])('$how is reported, with what it covered', reportsFailedSuite)

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
