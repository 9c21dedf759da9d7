import { describe, expect, it } from '@jest/globals'
import { findTest, similarTo } from '../../src/attribution/findTest.js'
import { testName } from '../../src/attribution/testFamily.js'
import { attributionOf } from '../helpers/attribution.js'

const unit = {
  ...{ startLine: 1, startColumn: 1, endLine: 1, endColumn: 9, statements: 1 },
  ...{ functionName: 'F', literal: false, count: 1, counts: [] },
}

const attribution = attributionOf(
  [{ path: 'example.com/m/cart.go', units: [unit] }],
  [
    [['(TestMain)'], [0]],
    [['(initialisation)'], [0]],
  ],
  [
    'TestCart',
    'TestCart/empty',
    'TestCart/full_(2)',
    'TestCartTotal',
    'TestPay/card',
    'TestPay/cash',
    'example.com/m/other TestCart',
    'example.com/m/other TestRefund',
    'example.com/m/other FuzzPay/seed#0',
  ],
)

/** The tests that a text means, with their packages. */
function found(text: string): readonly string[] {
  const named = findTest(attribution, text)
  const tests = named.kind === 'one' ? [named.test] : named.kind === 'several' ? named.tests : []
  return tests.map((index) => {
    const test = attribution.tests[index]
    return test === undefined ? '' : `${test.importPath.replace('example.com/m/', '')} ${testName(test)}`
  })
}

describe('the test that somebody means', () => {
  it('has the whole name, in any package that has such a test', () => {
    expect(found('TestCart/empty')).toEqual(['e2e TestCart/empty'])
    expect(found('TestCart/full_(2)')).toEqual(['e2e TestCart/full_(2)'])
    expect(found('TestCart')).toEqual(['e2e TestCart', 'other TestCart'])
  })

  it('has the name behind its package, or behind the end of the import path', () => {
    const names = [
      'e2e.TestCart',
      './e2e.TestCart',
      'example.com/m/e2e.TestCart',
      'example.com/m/e2e TestCart',
    ]
    expect(names.map(found)).toEqual(names.map(() => ['e2e TestCart']))
    expect(found('2e.TestCart')).toEqual([])
  })

  it('is what a test process does outside tests, as lists name it', () => {
    expect(found('TestMain')).toEqual(['e2e TestMain'])
    expect(found('e2e.package initialisation')).toEqual(['e2e package initialisation'])
  })

  it('is the only one whose name begins like that, its subtests not being others', () => {
    expect(found('TestCartT')).toEqual(['e2e TestCartTotal'])
    expect(found('TestRef')).toEqual(['other TestRefund'])
    expect(found('TestPay')).toEqual(['e2e TestPay/card', 'e2e TestPay/cash'])
  })

  it('is the only one that a regular expression matches', () => {
    expect(found('card$')).toEqual(['e2e TestPay/card'])
    expect(found('Fuzz.*seed')).toEqual(['other FuzzPay/seed#0'])
    expect(found('^Test(Pay|Refund)')).toEqual(['e2e TestPay/card', 'e2e TestPay/cash', 'other TestRefund'])
  })

  it('is the only one of a package whose name begins like that or matches, if the package is in front of it', () => {
    const texts = [
      ...['other.TestR', './other.TestR', 'example.com/m/other.TestR', 'example.com/m/other TestR'],
      ...['other.TestRef.*', './other.^Test(R|X)', 'm/other.fund$'],
    ]
    expect(texts.map(found)).toEqual(texts.map(() => ['other TestRefund']))
    expect(found('e2e.TestR')).toEqual([])
    expect(found('e2e.Test(CartT|Pay)')).toEqual([
      'e2e TestCartTotal',
      'e2e TestPay/card',
      'e2e TestPay/cash',
    ])
  })

  it('is a test if a part of its name is given, and what is done outside tests only if no test matches', () => {
    expect(found('Test(Main|Refund)')).toEqual(['other TestRefund'])
    expect(found('package init')).toEqual(['e2e package initialisation'])
  })

  it('does not exist for anything else, and half an expression is said to be none', () => {
    expect(['', 'testcart'].map((text) => findTest(attribution, text))).toEqual(
      ['', ''].map(() => ({ kind: 'none', problem: undefined })),
    )
    expect(findTest(attribution, 'Test(')).toEqual({ kind: 'none', problem: 'Unterminated group' })
  })

  it('is looked for among the tests of the package that is named, and by its name alone', () => {
    const { word, tests } = similarTo(attribution, './other.TestCard')
    expect([word, ...tests.map(testName)]).toEqual(['TestCard', 'FuzzPay/seed#0', 'TestCart', 'TestRefund'])
    const anywhere = similarTo(attribution, 'example.com/q.TestCard')
    expect([anywhere.word, anywhere.tests.length]).toEqual(['TestCard', 9])
  })
})
