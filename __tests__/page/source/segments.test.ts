import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { escapesIn, withEscapes } from '../../../src/page/source/escapes.js'
import { type SegmentGroup, segmentGroups } from '../../../src/page/source/segments.js'
import { hostileText } from '../../helpers/hostileText.js'

/** `[unit kind text]`, with `-` for none and `!` for a hidden character. */
function shown(groups: readonly SegmentGroup[]): readonly string[] {
  return groups.flatMap(({ unit, segments }) =>
    segments.map(
      ({ kind, text, isEscape }) =>
        `${unit ?? '-'} ${kind === '' ? '-' : kind} ${isEscape ? '!' : ''}${text}`,
    ),
  )
}

/** Ranges that do not overlap, from lengths of gaps and ranges. */
const ranges = fc
  .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 12 })
  .map((lengths) => {
    let at = 0
    return lengths.map(([gap, length]) => {
      const from = at + gap
      at = from + length
      return { from, to: at }
    })
  })

describe('segmentGroups', () => {
  it('cuts a text where its syntax or its unit changes', () => {
    const groups = segmentGroups(
      'if x { y() }',
      { from: 0, to: 12 },
      [
        { from: 0, to: 5, unit: 0 },
        { from: 5, to: 12, unit: 1 },
      ],
      [
        { from: 0, to: 2, kind: 'k' },
        { from: 4, to: 8, kind: 'f' },
      ],
    )
    expect(shown(groups)).toEqual(['0 k if', '0 -  x', '0 f  ', '1 f { y', '1 - () }'])
  })

  it('begins and ends within parts that are longer than the line', () => {
    const groups = segmentGroups('abc', { from: 1, to: 2 }, [{ from: 0, to: 3, unit: 7 }], [])
    expect(shown(groups)).toEqual(['7 - b'])
  })

  it('has each character once, with its own unit and syntax', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        ranges,
        ranges,
        fc.nat(20),
        fc.nat(60),
        (text, spans, colours, start, length) => {
          const range = { from: Math.min(start, text.length), to: Math.min(start + length, text.length) }
          const groups = segmentGroups(
            text,
            range,
            spans.map((span, unit) => ({ ...span, unit })),
            colours.map((span, kind) => ({ ...span, kind: `k${kind}` })),
          )
          const within = (span: { readonly from: number; readonly to: number }, at: number): boolean =>
            span.from <= at && at < span.to
          let at = range.from
          for (const { unit, segments } of groups)
            for (const { text: piece, kind, isEscape } of segments) {
              const size = isEscape ? String.fromCodePoint(parseInt(piece.slice(2), 16)).length : piece.length
              for (let end = at + size; at < end; at++) {
                const own = spans.findIndex((span) => within(span, at))
                expect(unit).toBe(own < 0 ? undefined : own)
                const colour = colours.findIndex((span) => within(span, at))
                expect(kind).toBe(colour < 0 ? '' : `k${colour}`)
              }
            }
          expect(at).toBe(range.to)
        },
      ),
    )
  })
})

describe('escapesIn', () => {
  it.each([
    ['a\u202eb', 'a⟨U+202E⟩b'],
    ['\0', '⟨U+0000⟩'],
    ['a\u2028b', 'a⟨U+2028⟩b'],
    ['\ufeffpackage p', '⟨U+FEFF⟩package p'],
    ['\ud800', '⟨U+D800⟩'],
    ['a\u{e0041}', 'a⟨U+E0041⟩'],
    ['\ufffd', '⟨U+FFFD⟩'],
    ['x\ufe00y', 'x⟨U+FE00⟩y'],
    ['\tä€😀é ', '\tä€😀é '],
    ['❤\ufe0f 👩\u200d💻', '❤\ufe0f 👩\u200d💻'],
  ])('shows %j as %s', (text, expected) => {
    expect(withEscapes(text)).toBe(expected)
  })

  it('leaves nothing that is invisible or changes the order of what is shown', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(withEscapes(text).replaceAll('\t', '')).not.toMatch(
          /[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\u2028\u2029]/u,
        )
        expect(escapesIn(text).every(({ from, to }) => from < to)).toBe(true)
      }),
    )
  })
})
