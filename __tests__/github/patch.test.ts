import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addedLines } from '../../src/github/patch.js'

const added = (patch: string): readonly number[] => [...addedLines(patch)]

describe('addedLines', () => {
  it('counts in the new file, over several hunks', () => {
    const patch = [
      '@@ -1,4 +1,5 @@ package main',
      ' a',
      '-b',
      '+B',
      '+C',
      ' c',
      ' d',
      '@@ -20,2 +21,3 @@ func F() {',
      ' x',
      '+y',
      ' z',
    ].join('\n')
    expect(added(patch)).toEqual([2, 3, 22])
  })

  it('reads headers without counts, new files and emptied ones', () => {
    expect(added('@@ -3 +3 @@\n-a\n+b')).toEqual([3])
    expect(added('@@ -0,0 +1,2 @@\n+a\n+b')).toEqual([1, 2])
    expect(added('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual([])
  })

  it('passes over the remark on a missing newline', () => {
    const remark = '\\ No newline at end of file'
    expect(added(`@@ -1 +1 @@\n-a\n${remark}\n+b\n${remark}`)).toEqual([1])
    expect(added(`@@ -1 +1,2 @@\n-a\n${remark}\n+a\n+b`)).toEqual([1, 2])
  })

  it('takes content that looks like a header or a mark for content', () => {
    expect(added('@@ -1,2 +1,4 @@\n @@ -9,9 +9,9 @@\n+@@ -5 +50 @@\n++++\n \\ x')).toEqual([2, 3])
  })

  it('ends a hunk that breaks its own counts, and reads the next one', () => {
    expect(added('@@ -1,1 +1,1 @@\n a\n+beyond\n+beyond\n@@ -9,0 +10 @@\n+x')).toEqual([10])
    expect(added('@@ -1,5 +1,5 @@\n a\nrubbish\n+lost\n@@ -9,0 +10 @@\n+x')).toEqual([10])
    expect(added('@@ -1,5 +1,5 @@\n a\n@@ -9,0 +10 @@\n+x')).toEqual([10])
  })

  it('reads a patch that is cut off as far as it goes', () => {
    expect(added('@@ -1,5 +1,6 @@\n a\n+b')).toEqual([2])
    expect(added('@@ -1 +1,2 @@\n a\n+b\n@@ -9,3 +10,')).toEqual([2])
  })

  it('ends lines at line feeds alone, and takes an empty one for a line of both files', () => {
    expect(added('@@ -1,2 +1,3 @@\n a\r\n+b\r+c\r\n d\u2028+e')).toEqual([2])
    expect(added('@@ -1,3 +1,4 @@\n a\n\n+b\n c')).toEqual([3])
  })

  it('takes a removed or added line that looks like the header of a file for content', () => {
    expect(added('@@ -1,2 +1,3 @@\n--- a/x.sql\n+++ b/x.sql\n+new\n x')).toEqual([1, 2])
  })

  it('reads any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '@@ -1 +1 @@',
        '@@ -1,9 +99999999999 @@',
        '@@ -1,0 +9999999999,9999999999 @@',
        '+',
        '-',
      ),
      fc.constantFrom(' ', '\\', '\n', '\r\n', '@@', '@@ -', '\u0000'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const patch = pieces.join('')
        const found = added(patch)
        expect(found.length).toBeLessThanOrEqual(patch.split('\n+').length)
        for (const line of found) expect(Number.isSafeInteger(line)).toBe(true)
      }),
    )
  })

  it('finds the lines of any edit', () => {
    // Each line is kept, removed, added or changed: the marks of one hunk, and what it must say.
    const mark = fc.constantFrom(' ', '-', '+')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(mark, fc.constantFrom('', 'x', '+x', '-x', '@@ -1 +1 @@', '\\'))),
        fc.integer({ min: 1, max: 1000 }),
        (lines, start) => {
          const oldCount = lines.filter(([sign]) => sign !== '+').length
          const newCount = lines.filter(([sign]) => sign !== '-').length
          const header = `@@ -${start},${oldCount} +${start},${newCount} @@ x`
          const expected: number[] = []
          let line = start
          for (const [sign] of lines) {
            if (sign === '+') expected.push(line)
            if (sign !== '-') line++
          }
          expect(added([header, ...lines.map(([sign, text]) => sign + text)].join('\n'))).toEqual(expected)
        },
      ),
    )
  })
})
