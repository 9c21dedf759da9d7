/** @module Steps of the built action that fail: what all of them report and leave. */
import { join } from 'node:path'
import { afterAll, expect } from '@jest/globals'
import { type ActionStep, ActionSteps, annotationTexts, reportErrors } from '../helpers/actionSteps.js'
import { ROOT } from '../helpers/chain.js'
import { readAction } from '../helpers/runner/actionFile.js'

const TROUBLES = '__tests__/fixtures/troubles'
export const steps = new ActionSteps()
afterAll(() => steps.clean())

type Values = Readonly<Record<string, string>>

/** Runs the fixture's tests that have these tags. */
export async function trouble(tags: string, inputs: Values = {}): Promise<ActionStep> {
  return steps.run(TROUBLES, { with: { tags: `integration,${tags}`, ...inputs } })
}

/** Checks that the step failed and left everything that a good one leaves. */
export async function expectFailedWithReport(step: ActionStep, testsPassed: boolean): Promise<void> {
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
export function errors(step: ActionStep): readonly (string | undefined)[] {
  return step.result.annotations
    .filter((annotation) => annotation.type === 'error')
    .map(({ message }) => message.split('\n')[0])
}

/** A suite whose tests with these tags fail in some way. */
export interface FailedSuite {
  readonly how: string
  readonly tags: string
  /** The first line of each error. */
  readonly titles: readonly string[]
  /** In the log. */
  readonly words: RegExp
  /** The number of covered statements. */
  readonly covered: string
}

/** It is reported, and so is what it covered. */
export async function reportsFailedSuite({ tags, titles, words, covered }: FailedSuite): Promise<void> {
  const step = await trouble(tags)
  await expectFailedWithReport(step, false)
  expect(errors(step)).toEqual(titles)
  expect(step.result.log).toMatch(words)
  expect(step.result.outputs).toMatchObject({ 'covered-statements': covered, passed: 'true' })
}
