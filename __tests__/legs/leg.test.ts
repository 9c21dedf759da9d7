import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Leg, legName, matrixHash, matrixText, stepSuffix } from '../../src/legs/leg.js'

const leg: Leg = { job: 'test', step: '', matrix: null, index: 0, total: 1 }

describe('the name of a leg', () => {
  it.each<[string, Partial<Leg>]>([
    ['test', {}],
    ['test (1.27.0, ubuntu-latest)', { matrix: { go: '1.27.0', os: 'ubuntu-latest' } }],
    ['test (1.27.0, 8, true)', { matrix: { go: { version: '1.27.0', extra: null }, cores: 8, race: true } }],
    ['test · e2e', { step: 'e2e' }],
  ])('is %s', (name, parts) => {
    expect(legName({ ...leg, ...parts })).toBe(name)
  })

  it('has no matrix text for a job without a matrix', () => {
    expect(matrixText(null)).toBe('')
  })
})

describe('the step of a leg', () => {
  it.each([
    ['__self', ''],
    ['__self_2', '2'],
    ['__octo-org_go-integration-coverage', ''],
    ['__octo-org_go-integration-coverage_3', '3'],
    ['e2e', 'e2e'],
  ])('is for GITHUB_ACTION %s the text %j', (step, suffix) => {
    expect(stepSuffix(step)).toBe(suffix)
  })
})

describe('matrixHash', () => {
  it('does not depend on the order of names', () => {
    expect(matrixHash({ a: 1, b: { c: 2, d: [3] } })).toBe(matrixHash({ b: { d: [3], c: 2 }, a: 1 }))
  })

  it('has 8 digits and differs for other values', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (matrix, value) => {
        expect(matrixHash(matrix)).toMatch(/^[0-9a-f]{8}$/)
        expect(matrixHash({ ...matrix, x: `${value}!` })).not.toBe(matrixHash({ ...matrix, x: value }))
      }),
    )
    expect(matrixHash({ a: 1 })).not.toBe(matrixHash({ a: '1' }))
  })
})
