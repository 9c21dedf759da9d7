/** The hunks of patches as GitHub sends them: with lines of context, and written by whoever opened the pull request. */
import { describe, expect, it } from '@jest/globals'
import { createPatch } from 'diff'
import fc from 'fast-check'
import { LineMap } from '../../src/diff/lineMap.js'
import { addedLines, patchHunks } from '../../src/github/patch.js'

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ' ', '', '-- x', '++ y', '@@ -1 +1 @@'), {
  maxLength: 40,
})

/** Without the names of the files, as in the API. */
function patchOf(before: readonly string[], after: readonly string[]): string {
  const [one, other] = [before, after].map((lines) => lines.map((line) => `${line}\n`).join(''))
  return createPatch('a.go', one ?? '', other ?? '')
    .split('\n')
    .slice(4)
    .join('\n')
}

describe('the hunks of a patch', () => {
  it('map each line that is not in them to the same line', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patch = patchOf(before, after)
        const hunks = patchHunks(patch)
        if (hunks === undefined) throw new Error(patch)
        const map = new LineMap(hunks)
        const added = addedLines(patch)
        for (const [i, line] of after.entries()) {
          const earlier = map.earlier(i + 1)
          expect(earlier === undefined).toBe(added.has(i + 1))
          if (earlier === undefined) continue
          expect(before[earlier - 1]).toBe(line)
          expect(map.later(earlier)).toBe(i + 1)
          expect(map.inverse().earlier(earlier)).toBe(i + 1)
        }
      }),
    )
  })

  it.each([
    '@@ -1,2 +1,2 @@\n a',
    '@@ -1 +1 @@\n-a\n+b\n+c',
    '@@ -1 +1 @@\nxa',
    '@@ -5 +5 @@\n-a\n+b\n@@ -1 +1 @@\n-a\n+b',
    'a',
    '@@ -1 @@\n-a',
  ])('are none if a part contradicts another: %j', (patch) => {
    expect(patchHunks(patch)).toBeUndefined()
  })

  it('do not include the note about the last line', () => {
    expect(
      patchHunks('@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file'),
    ).toEqual([{ oldStart: 1, oldLines: 1, newStart: 1, newLines: 1 }])
    expect(patchHunks('')).toEqual([])
  })
})
