import { expect, it } from '@jest/globals'
import { plural } from '../../src/support/plural.js'

it('uses the singular for a count of one only', () => {
  expect([plural(0, 'test'), plural(1, 'test'), plural(2, 'test'), plural(2, 'process', 'es')]).toEqual([
    '0 tests',
    '1 test',
    '2 tests',
    '2 processes',
  ])
  expect([plural(1, 'binary'), plural(2, 'binary'), plural(2, 'key')]).toEqual([
    '1 binary',
    '2 binaries',
    '2 keys',
  ])
})
