/** @module Tests and their subtests, and the names under which they are shown. */
import type { AttributedTest, Attribution } from './attribution.js'

/** What is said of a test process outside its tests. */
const STRETCH_NAMES = {
  initialisation: 'package initialisation',
  TestMain: 'TestMain',
  between: 'between tests',
  after: 'after the tests',
} as const

/** A test by its name, `TestX/sub`, which may have any characters; outside tests, what the test process does there. */
export function testName({ stretch, name }: AttributedTest): string {
  return stretch === 'test' ? name : STRETCH_NAMES[stretch]
}

/** What test processes do outside tests comes last; otherwise, the order stays. */
export function testsFirst<T extends AttributedTest>(all: readonly T[]): readonly T[] {
  const isTest = ({ stretch }: T): boolean => stretch === 'test'
  return [...all.filter(isTest), ...all.filter((test) => !isTest(test))]
}

/** Whether a test is another one, or a subtest of it. */
function isWithin(test: AttributedTest, whole: AttributedTest): boolean {
  if (test.importPath !== whole.importPath || test.stretch !== whole.stretch) return false
  return test.name === whole.name || (test.stretch === 'test' && test.name.startsWith(`${whole.name}/`))
}

/** The indexes of a test and all its subtests, ascending. @param test its index */
export function familyOf({ tests }: Attribution, test: number): readonly number[] {
  const whole = tests[test]
  return whole === undefined ? [] : tests.flatMap((each, index) => (isWithin(each, whole) ? index : []))
}
