import { expect, it } from '@jest/globals'
import { leafTests } from '../../../src/go/test/suiteResult.js'
import { testCase, testPackage } from '../../helpers/report.js'

it('counts a parent only if it failed although its subtests passed', () => {
  const pkg = testPackage('a', [
    // As go test -json tells it where TestOwn calls t.Error after its subtests.
    testCase('TestOwn', 'fail'),
    testCase('TestOwn/x'),
    testCase('TestRepeats', 'fail'),
    testCase('TestRepeats/y', 'fail'),
    testCase('TestHangs', 'unfinished'),
    testCase('TestHangs/z'),
    testCase('TestGood'),
    testCase('TestGood/sub'),
    testCase('TestGood/sub/deep'),
  ])
  expect(leafTests(pkg).map((test) => test.name)).toEqual([
    'TestOwn',
    'TestOwn/x',
    'TestRepeats/y',
    'TestHangs',
    'TestHangs/z',
    'TestGood/sub/deep',
  ])
})
