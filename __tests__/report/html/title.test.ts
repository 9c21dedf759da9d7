/** What index.html is headed with. */
import { expect, it } from '@jest/globals'
import { pageIndex } from '../../../src/report/html/pageIndex.js'
import { model, pkg, report } from '../../helpers/report.js'

it.each([
  [[], 'nothing measured'],
  [['example.com/shop/v2'], 'example.com/shop/v2'],
  [
    ['example.com/shop/api/v3', 'example.com/shop/server/v3', 'example.com/shop/v3'],
    'example.com/shop, 3 modules',
  ],
  [['example.com/shop', 'example.com/shop/e2e'], 'example.com/shop, 2 modules'],
  [['example.com/shop', 'example.com/shopping'], 'several modules'],
  [['example.com/shop', 'other.com/shop'], 'several modules'],
])('the page of a report on the modules %j is headed "%s"', (modules, title) => {
  const packages = modules.map((modulePath) => ({ ...pkg('store', [[1, 1, 0]]), modulePath }))
  expect(pageIndex(report({ modulePath: undefined, coverage: model(packages) })).title).toBe(title)
})
