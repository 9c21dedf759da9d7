import { expect, it } from '@jest/globals'
import { attributedStatements } from '../../src/attribution/attributedStatements.js'
import { attributionOf } from '../helpers/attribution.js'

const unit = {
  ...{ startLine: 1, startColumn: 1, endLine: 1, endColumn: 9, statements: 1 },
  ...{ functionName: 'F', literal: false, count: 1, counts: [] },
}

it('counts the tests that cover something, or may: of a test with such sub-tests these, else the test itself', () => {
  const attribution = attributionOf(
    [{ path: 'example.com/m/a.go', units: [unit] }],
    [
      [['TestA'], [0]],
      [['TestA/b/c'], [0]],
      [['TestParent'], [0]],
      [['TestOne', 'TestOther'], [0]],
      [['(after)'], [0]],
    ],
    ['TestA/b', 'TestParent/empty', 'TestSkipped'],
  )
  // TestA/b/c, TestParent, TestOne and TestOther.
  expect(attributedStatements(attribution).tests).toBe(4)
})
