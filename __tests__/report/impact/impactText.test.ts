/** What the command `impact` prints for a person. */
import { expect, it } from '@jest/globals'
import { type Affected, affectedBy, tagsOf } from '../../../src/impact/affected.js'
import { impactText } from '../../../src/report/impact/impactText.js'

const TEST = { importPath: 'example.com/shop/e2e', name: 'TestPay', directory: 'e2e', seconds: 1 }
const AFFECTED: Affected = {
  everything: [],
  tests: [{ ...TEST, reasons: [{ rule: 'function', what: 'cart/cart.go: Add' }] }],
  idle: [],
  known: [TEST],
  changed: [],
  total: 4,
  seconds: 1,
  totalSeconds: 3,
}

it('selected tests never take longer than all of them, in whatever order their seconds are added up', () => {
  const known = [0.1, 0.2, 0.3].map((seconds, i) => ({ ...TEST, name: `Test${3 - i}`, seconds }))
  const tests = known.map((test) => ({ ...test, reasons: [{ rule: 'module', what: 'go.mod' } as const] }))
  const { seconds, totalSeconds } = affectedBy([{ everything: [], idle: [], changed: [], known, tests }])
  expect([seconds, totalSeconds]).toEqual([0.6, 0.6])
})

it('prints commands that compile the selected tests, with the build tags of all legs', () => {
  const tags = tagsOf([
    { settings: { tags: 'integration' } },
    { settings: { tags: 'slow,integration' } },
    { settings: { tags: '$(id)' } },
    { settings: {} },
  ])
  expect(tags).toBe('integration,slow')
  expect(impactText(AFFECTED, tags).split('\n')).toEqual([
    'selected: 1 of 4 test functions, with 1.0 s of the 3.0 s that the data has',
    '',
    'example.com/shop/e2e',
    '  TestPay',
    '    the body of a function changed: cart/cart.go: Add',
    '',
    'To run them:',
    "  go test -tags=integration,slow -run '^(?:TestPay)$' example.com/shop/e2e",
    '',
  ])
  expect(impactText(AFFECTED, '')).toContain("  go test -run '^(?:TestPay)$' example.com/shop/e2e\n")
})

it('prints a command whole if it names many tests', () => {
  const tests = AFFECTED.tests.flatMap((test) =>
    Array.from({ length: 100 }, (_, i) => ({ ...test, name: `TestPay${i}` })),
  )
  const names = tests.map(({ name }) => name).join('|')
  expect(impactText({ ...AFFECTED, tests }, '')).toContain(
    `\n  go test -run '^(?:${names})$' example.com/shop/e2e\n`,
  )
})

it('prints one line more rather than that one is left out, and the name of a test once', () => {
  const changes = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ rule: 'function', what: `cart.go: Add${i}` }) as const)
  const linesOf = (reasons: Affected['tests'][number]['reasons']) =>
    impactText({ ...AFFECTED, tests: [{ ...TEST, reasons }] }, '')
      .split('\n')
      .slice(4, -4)
      .map((line) => line.trim())
  const line = (i: number): string => `the body of a function changed: cart.go: Add${i}`
  expect(linesOf(changes(4))).toEqual([0, 1, 2, 3].map(line))
  expect(linesOf(changes(5))).toEqual([...[0, 1, 2].map(line), 'and 2 more changes'])
  expect(linesOf([{ rule: 'skipped', what: 'TestPay' }])).toEqual(['the test was skipped'])
})
