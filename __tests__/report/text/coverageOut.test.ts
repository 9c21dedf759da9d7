import { describe, expect, it } from '@jest/globals'
import { textProfile } from '../../../src/report/text/coverageOut.js'
import { model, pkg } from '../../helpers/report.js'

describe('textProfile', () => {
  it('has a line for each unit, in the order of the model, with the counts of all sources', () => {
    const packages = [
      pkg('a', [
        [2, 1, 4],
        [0, 0, 0],
      ]),
      pkg('b', [[1, 0, 0]]),
    ]
    expect(textProfile(model(packages))).toBe(
      [
        'mode: atomic',
        'example.com/shortener/a/a.go:3.14,4.3 2 5',
        'example.com/shortener/a/a.go:5.14,6.3 0 0',
        'example.com/shortener/b/b.go:3.14,4.3 1 0',
        '',
      ].join('\n'),
    )
  })

  it('is a valid profile even if nothing was measured', () => {
    expect(textProfile(model([]))).toBe('mode: atomic\n')
  })
})
