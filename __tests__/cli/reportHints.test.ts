import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { reportHints } from '../../src/cli/reportHints.js'
import { attributionOfModel } from '../helpers/attribution.js'
import { model, pkg } from '../helpers/report.js'

const coverage = model([pkg('cart', [[3, 5, 0]])])
const attribution = attributionOfModel(coverage, [[['TestX'], [0]]])

it('a run says where its page is, and how to ask which test covers what only if that is known', () => {
  const page = `to see all of it: ${join('coverage', 'index.html')} in a browser`
  expect(reportHints({ coverage, attribution }, join(process.cwd(), 'coverage'), 'linux')).toEqual([
    page,
    'to see which test covers what: go-integration-coverage tests FILE:LINE, or lines TEST',
  ])
  expect(reportHints({ coverage, attribution: undefined }, join(process.cwd(), 'coverage'), 'linux')).toEqual(
    [page],
  )
})

it('a run whose report is in another directory names it for the commands', () => {
  const [, ask] = reportHints({ coverage, attribution }, join(process.cwd(), 'my out'), 'linux')
  expect(ask).toBe(
    "to see which test covers what: go-integration-coverage tests FILE:LINE --report 'my out', or lines TEST --report 'my out'",
  )
})
