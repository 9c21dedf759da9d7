import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { MemoryUse } from '../../src/attribution/memoryUse.js'
import { PagedNumbers } from '../../src/attribution/pagedNumbers.js'

/** More than two pages, with numbers of which some are wide. */
const several = fc.array(fc.oneof(fc.nat(0xffff), fc.nat(0xffffffff)), { minLength: 4000, maxLength: 5000 })

function put(values: readonly number[]): PagedNumbers {
  const numbers = new PagedNumbers(new MemoryUse())
  for (const [index, value] of values.entries()) numbers.put(index, value)
  return numbers
}

function listed(numbers: PagedNumbers, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => numbers.at(index))
}

describe('PagedNumbers', () => {
  it('has what was put, and what was inserted in front of others', () => {
    fc.assert(
      fc.property(several, fc.array(fc.tuple(fc.nat(), fc.nat(0xffffffff))), (values, insertions) => {
        const numbers = put(values)
        const expected = [...values]
        for (const [where, value] of insertions) {
          const index = where % (expected.length + 1)
          numbers.insert(index, value, expected.length)
          expected.splice(index, 0, value)
        }
        expect(listed(numbers, expected.length)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('takes two bytes for a number as long as none needs more, and says what it takes', () => {
    const memory = new MemoryUse()
    const numbers = new PagedNumbers(memory)
    for (let index = 0; index < 10_000; index++) numbers.put(index, 0xffff)
    const narrow = memory.bytes
    expect(narrow).toBeGreaterThan(2 * 10_000)
    expect(narrow).toBeLessThan(3 * 10_000)
    numbers.put(1, 0x10000)
    expect(memory.bytes).toBeGreaterThan(4 * 10_000)
    expect(memory.bytes).toBeLessThan(2 * narrow)
    expect(listed(numbers, 3)).toEqual([0xffff, 0x10000, 0xffff])
  })
})
