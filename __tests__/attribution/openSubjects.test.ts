import { expect, it } from '@jest/globals'
import { MemoryUse } from '../../src/attribution/memoryUse.js'
import { OpenSubjects } from '../../src/attribution/openSubjects.js'

it('subjects are found by their tests, and whether they are exact', () => {
  const subjects = new OpenSubjects(new MemoryUse())
  const all = [
    { tests: [], exact: false },
    { tests: [70_000], exact: true },
    { tests: [0, 3], exact: false },
    { tests: [70_000], exact: false },
    { tests: [0], exact: true },
  ]
  for (const { tests, exact } of all) {
    expect(subjects.find(tests, exact)).toBeUndefined()
    const number = subjects.add(tests, exact)
    expect(subjects.find(tests, exact)).toBe(number)
  }
  expect(all.map(({ tests, exact }) => subjects.find(tests, exact))).toEqual([0, 1, 2, 3, 4])
  expect(all.map((_, number) => subjects.testsOf(number))).toEqual(all.map(({ tests }) => tests))
  expect(all.map((_, number) => subjects.isExact(number))).toEqual(all.map(({ exact }) => exact))
  expect(subjects.find([1], true)).toBeUndefined()
  subjects.markUsed(1)
  subjects.markUsed(3)
  expect(subjects.used()).toEqual([1, 3])
  expect(subjects.isExact(1)).toBe(true)
})
