import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { shortNames } from '../../src/support/shortNames.js'
import { hostileText } from '../helpers/hostileText.js'

describe('shortNames', () => {
  it('leaves names alone that fit', () => {
    expect(shortNames(['./internal/store', '世界'], 16)).toEqual(['./internal/store', '世界'])
  })

  it('shortens names in the middle, where a slash is near', () => {
    const name = './internal/platform/persistence/postgres/migrations/steps'
    expect(shortNames([name], 40)).toEqual(['./internal/…/postgres/migrations/steps'])
    expect(shortNames(['a-name-without-any-slash-in-it'], 20)).toEqual(['…out-any-slash-in-it'])
  })

  it.each([
    [
      'in the middle',
      ['./a/very/long/path/one/of/many/names/here', './a/very/long/path/two/of/many/names/here'],
    ],
    [
      'at the start',
      ['./first-of-all/very/long/path/names/here', './second-of-all/very/long/path/names/here'],
    ],
    [
      'near the start',
      ['./x/aaaaaaaaaaaaaaaaaa1aaaaaaaaaaaaaaaaaaaaaa/b', './x/aaaaaaaaaaaaaaaaaa2aaaaaaaaaaaaaaaaaaaaaa/b'],
    ],
  ])('shows names that differ %s so that they differ', (_, names) => {
    const shown = shortNames(names, 16)
    expect(new Set(shown).size).toBe(names.length)
    expect(shown.join('')).not.toContain('~')
  })

  it('numbers names that nothing else can tell apart', () => {
    const [one, other] = ['a\u200e/b', 'a\u200f/b']
    expect(shortNames([one, other, one], 20)).toEqual(['a\ufffd/b', 'a\ufffd/b~2', 'a\ufffd/b'])
    expect(shortNames(['a\u200b', 'a'], 20)).toEqual(['a\u200b', 'a~2'])
  })

  it('measures wide characters, and keeps letters and their accents together', () => {
    expect(shortNames(['ab/世界世界世界世界世界'], 10)).toEqual(['ab/…界世界'])
    const accents = 'e\u0301'.repeat(30)
    expect(shortNames([accents], 10)).toEqual([`…${'e\u0301'.repeat(9)}`])
  })

  const names = fc.array(
    fc.oneof(
      hostileText,
      fc
        .array(
          fc.constantFrom('internal', 'a', 'b', '世界', 'e\u0301', 'very-long-name-of-a-package', '\u200b'),
          {
            minLength: 1,
            maxLength: 12,
          },
        )
        .map((parts) => parts.join('/')),
    ),
    { minLength: 1, maxLength: 30 },
  )

  it('never exceeds the width, and shows different names differently', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 8, max: 120 }), (all, width) => {
        const shown = shortNames(all, width)
        expect(shown).toHaveLength(all.length)
        for (const text of shown) expect(stringWidth(text)).toBeLessThanOrEqual(width)
        expect(new Set(shown).size).toBe(new Set(all).size)
        expect(shortNames(all, width)).toEqual(shown)
      }),
      { numRuns: 100 },
    )
  })
})
