import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareBytes } from '../../../src/covdata/bytes/byteOrder.js'
import { parsePackagePatterns } from '../../../src/covdata/units/packagePatterns.js'
import { formatPercent } from '../../../src/covdata/text/percentFormat.js'

/** The tenths of `value`, rounded half to even and computed from its exact binary value. */
function tenths(value: number): bigint {
  const scale = 2n ** 80n
  const exact = BigInt(value * 2 ** 80)
  const whole = (exact * 10n) / scale
  const twice = 2n * (exact * 10n - whole * scale)
  return twice > scale || (twice === scale && whole % 2n === 1n) ? whole + 1n : whole
}

describe('formatPercent', () => {
  it.each([
    [1, 16, '6.2%'],
    [3, 16, '18.8%'],
    [1, 80, '1.2%'],
    [0, 0, '0.0%'],
    [0, 5, '0.0%'],
    [5, 5, '100.0%'],
    [9999, 10000, '100.0%'],
    [2, 3, '66.7%'],
  ])('formats %d of %d as %s', (covered, total, text) => {
    expect(formatPercent(covered, total)).toBe(text)
  })

  it('rounds the exact value and ties to even', () => {
    const tallies = fc
      .integer({ min: 1, max: 1e6 })
      .chain((total) => fc.tuple(fc.nat(total), fc.constant(total)))
    fc.assert(
      fc.property(tallies, ([covered, total]) => {
        const rounded = tenths((100 * covered) / total)
        expect(formatPercent(covered, total)).toBe(`${rounded / 10n}.${rounded % 10n}%`)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('compareBytes', () => {
  it('orders texts by their UTF-8 bytes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 6 })
    fc.assert(
      fc.property(text, text, text, (prefix, one, other) => {
        const expected = Buffer.compare(Buffer.from(prefix + one), Buffer.from(prefix + other))
        expect(Math.sign(compareBytes(prefix + one, prefix + other))).toBe(expected)
      }),
    )
  })
})

describe('parsePackagePatterns', () => {
  it.each([
    ['net/http', 'net/http', true],
    ['net/http', 'net/httptest', false],
    ['net/...', 'net', true],
    ['net/...', 'net/http', true],
    ['net/...', 'network', false],
    ['net...', 'network', true],
    ['.../b', 'a/b', true],
    ['.../b', 'b', false],
    ['a...b...c', 'axxbxxc', true],
    ['a...b...c', 'axxcxxb', false],
    ['a...a', 'a', false],
    ['a...a', 'aa', true],
    ['...', '', true],
    ['x,,net', 'net', true],
    [',', 'net', false],
    ['a.b', 'aXb', false],
    ['....', 'a', false],
    ['....', 'a.', true],
    ['a.../...', 'ab', true],
    ['./...', 'example.com/m', false],
  ])('matches %s with %s: %s', (patterns, importPath, matches) => {
    expect(parsePackagePatterns(patterns)(importPath)).toBe(matches)
  })

  it('agrees with an equivalent regular expression', () => {
    const piece = fc.constantFrom('a', 'b', '/', '...', '/...', '.')
    const pattern = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
    const importPath = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.'), maxLength: 8 })
    fc.assert(
      fc.property(pattern, importPath, (one, name) => {
        const quoted = one.replaceAll('.', '\\.')
        const expression = quoted.replace(/\/\\\.\\\.\\\.$/, '(/\\.\\.\\.)?').replaceAll('\\.\\.\\.', '.*')
        expect(parsePackagePatterns(one)(name)).toBe(one !== '' && new RegExp(`^${expression}$`).test(name))
      }),
      { numRuns: 3000 },
    )
  })
})
