import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { NO_COMPARISON } from '../../../src/compare/comparison.js'
import { LineMap } from '../../../src/diff/lineMap.js'
import type { Hunk } from '../../../src/git/fileChange.js'
import { lineLinks } from '../../../src/report/markdown/lineLinks.js'
import type { Report } from '../../../src/report/report.js'
import { hostileText } from '../../helpers/hostileText.js'
import { MODULE, report } from '../../helpers/report.js'
import { render } from '../rendered.js'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const commit = { repositoryUrl: 'https://github.com/octocat/project', sha: SHA }
const PATH = `${MODULE}/store/store.go`

/** Shows lines of a file that is at this place in the repository. */
function shown(file: string, { startLine = 3, endLine = 5 } = {}, rest: Partial<Report> = {}): string {
  const files = [{ path: PATH, file, lines: 9, blob: 'a'.repeat(40) }]
  return lineLinks({ ...report({ files }), commit, ...rest })({ path: PATH, startLine, endLine })
}

const BLOB = `https://github.com/octocat/project/blob/${SHA}`

describe('lines of a file', () => {
  it('are a link to these lines of the tested commit', () => {
    expect(shown('svc/store/store.go')).toBe(`[\`svc/store/store.go:3-5\`](${BLOB}/svc/store/store.go#L3-L5)`)
    expect(shown('store.go', { startLine: 9, endLine: 9 })).toBe(`[\`store.go:9\`](${BLOB}/store.go#L9)`)
  })

  it('are a link to the head of a pull request if it has all of them, under its names and numbers', () => {
    const headSha = 'f'.repeat(40)
    const insertion = { oldStart: 1, oldLines: 0, newStart: 2, newLines: 3 }
    const at = (lines: { startLine: number; endLine: number }, hunks: readonly Hunk[], isKnown = true) => {
      const place = { path: 'new/store.go', map: new LineMap(hunks) }
      const head = { find: () => (isKnown ? place : undefined), truncated: false }
      const comparison = { ...NO_COMPARISON, lines: { kind: 'all', head } } as const
      return shown('store.go', lines, { comparison, commit: { ...commit, headSha } })
    }
    const there = `https://github.com/octocat/project/blob/${headSha}/new/store.go`
    expect(at({ startLine: 3, endLine: 5 }, [insertion])).toBe(`[\`new/store.go:6-8\`](${there}#L6-L8)`)
    expect(at({ startLine: 1, endLine: 1 }, [insertion])).toBe(`[\`new/store.go:1\`](${there}#L1)`)
    // The head has something between these lines, lacks one of them, or is not known.
    const tested = `[\`store.go:1-2\`](${BLOB}/store.go#L1-L2)`
    expect(at({ startLine: 1, endLine: 2 }, [insertion])).toBe(tested)
    const deletion = { oldStart: 2, oldLines: 1, newStart: 1, newLines: 0 }
    expect(at({ startLine: 1, endLine: 2 }, [deletion])).toBe(tested)
    expect(at({ startLine: 1, endLine: 2 }, [], false)).toBe(tested)
  })

  it('are a link whose path is percent-encoded', () => {
    expect(shown("a b/(x)'#?%*é|].go")).toContain(
      `](${BLOB}/a%20b/%28x%29%27%23%3F%25%2A%C3%A9%7C%5D.go#L3-L5)`,
    )
    expect(shown('my_file.go')).toContain(`](${BLOB}/my_file.go#L3-L5)`)
  })

  it('are no link if the commit or the file is not known, or the file does not have these lines', () => {
    const plain = '`./store/store.go:3-5`'
    expect(shown('store/store.go', {}, { commit: undefined })).toBe('`store/store.go:3-5`')
    expect(shown('store/store.go', {}, { files: [] })).toBe(plain)
    for (const file of ['../store.go', '/store.go', 'a//b.go', 'a\\b.go', '']) expect(shown(file)).toBe(plain)
    expect(shown('store.go', { startLine: 8, endLine: 10 })).toBe('`store.go:8-10`')
    expect(shown('store.go', { startLine: 0, endLine: 1 })).toBe('`store.go:0-1`')
  })

  it('are no link if the commit does not have the measured file', () => {
    const files = [{ path: PATH, file: 'store/store.go', blob: 'a'.repeat(40), uncommitted: true }]
    expect(shown('', {}, { files })).toBe('`store/store.go:3-5`')
  })

  it('are no link if the name of the file is not UTF-8', () => {
    expect(shown('a\ufffd.go')).toBe('`a\ufffd.go:3-5`')
    expect(shown('a\ud83d.go')).not.toContain('](')
  })

  it('are at most one link, to the file itself, whatever its name', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const file = `x${text.replaceAll('/', '')}`
        const links = [...render(`| a |\n| - |\n| ${shown(file)} |\n`).matchAll(/<a href="([^"]*)"/g)]
        const possible = !/[\\\p{Cc}\p{Surrogate}\ufffd]/u.test(file)
        expect(links.map(([, url = '']) => decodeURIComponent(url))).toEqual(
          possible ? [`${BLOB}/${file}#L3-L5`] : [],
        )
      }),
      { numRuns: 500 },
    )
  })
})
