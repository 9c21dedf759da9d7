/** What of an attribution counts as covered. */
import { expect, it } from '@jest/globals'
import { coveredPart } from '../../src/attribution/coveredPart.js'
import { builtAttribution, plainSubjects, unitsIn } from '../helpers/plainAttribution.js'

const UNITS = unitsIn({ 'm/a/a.go': 4 })

it('code that only runs after all tests is left out if Go counts it as uncovered', () => {
  const all = builtAttribution(UNITS, [
    { tests: ['m/a TestA'], units: [0, 1] },
    { tests: ['m/a (after)'], units: [1, 2] },
  ])
  expect(plainSubjects(coveredPart(all, [0, 1]))).toEqual(
    plainSubjects(
      builtAttribution(UNITS, [
        { tests: ['m/a TestA'], units: [0, 1] },
        { tests: ['m/a (after)'], units: [1] },
      ]),
    ),
  )
})

it('an attribution of covered units stays as it is', () => {
  const all = builtAttribution(UNITS, [
    { tests: ['m/a TestA'], units: [0] },
    { tests: ['m/a (after)'], units: [1] },
  ])
  expect(coveredPart(all, [0, 1])).toBe(all)
})
