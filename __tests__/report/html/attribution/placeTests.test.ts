import { expect, it } from '@jest/globals'
import type { AttributedTest } from '../../../../src/attribution/attribution.js'
import { TestNames } from '../../../../src/report/attribution/testNames.js'
import { placeNearest } from '../../../../src/report/html/attribution/placeTests.js'

it('the nearest test of a place has the package if another package has a test of that name', () => {
  const tests = ['e2e TestA', 'store TestA', 'e2e TestB'].map((id): AttributedTest => {
    const [directory = '', name = ''] = id.split(' ')
    return { importPath: `example.com/m/${directory}`, stretch: 'test', name }
  })
  const names = new TestNames(tests, 'example.com/m')
  const range = { startLine: 4, endLine: 5, statements: 1, functionName: 'F' }
  const nearest = tests.map((test) => {
    const near = { test, exact: true, reaches: 'function' } as const
    return placeNearest({ ...range, nearest: near, branchLine: 3 }, names).nearest
  })
  const rest = { text: 'reaches this function', branchLine: 3 }
  expect(nearest).toEqual([
    { name: 'TestA', id: 'example.com/m/e2e TestA', package: './e2e', ...rest },
    { name: 'TestA', id: 'example.com/m/store TestA', package: './store', ...rest },
    { name: 'TestB', id: 'example.com/m/e2e TestB', ...rest },
  ])
})
