import { expect, it } from '@jest/globals'
import { isIdleWarning } from '../../src/go/idlePatterns.js'

it('isIdleWarning knows the warnings of all Go releases, of patterns that need not match', () => {
  const warning = 'warning: no packages being built depend on matches for pattern'
  expect(isIdleWarning(`${warning} m/lib/...`, ['m/lib/...'])).toBe(true)
  expect(isIdleWarning(`go: ${warning.replace('built', 'tested')} m/lib/...\r`, ['m/lib/...'])).toBe(true)
  expect(isIdleWarning('go: warning: "./e2e/..." matched no packages', ['./e2e/...'])).toBe(true)
  expect(isIdleWarning('go: warning: "./typo/..." matched no packages', ['./e2e/...'])).toBe(false)
  expect(isIdleWarning(`${warning} m/typo/...`, ['m/lib/...'])).toBe(false)
  expect(isIdleWarning(`${warning} m/lib/... or so`, ['m/lib/...'])).toBe(false)
})
