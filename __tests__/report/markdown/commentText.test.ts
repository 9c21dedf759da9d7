import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { depth } from '../../helpers/depth.js'
import { COMMENT_LIMIT, commentText, quietCommentText } from '../../../src/report/markdown/commentText.js'
import type { Report } from '../../../src/report/report.js'
import { hostileText } from '../../helpers/hostileText.js'
import { gate, report } from '../../helpers/report.js'
import { assertWellFormed } from '../../helpers/wellFormed.js'
import { CASES } from '../cases.js'
import { generatedReports } from '../generatedReports.js'
import { REPORTED_URL, reportOf } from '../hostileReport.js'
import { HUGE, hugeReport } from '../hugeReport.js'
import { proseOf, render, skeleton } from '../rendered.js'
import { baselineComparison, comparison, patchCoverage } from '../../helpers/comparison.js'

const RUN_URL = 'https://github.com/octocat/project/actions/runs/1000001'
const FACTS = {
  name: 'Go integration coverage',
  checkRunUrl: 'https://github.com/octocat/project/runs/4001',
  runUrl: RUN_URL,
  headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
}
const MARKER = '<!-- go-integration-coverage 0123456789abcdef run 1000001 of ec26c3e -->'

function text(of: Report, name = FACTS.name, limit?: number): string {
  return commentText(of, { ...FACTS, name }, MARKER, limit)
}

/** A change of very many places. */
function large(): Report {
  const range = { startLine: 1, endLine: 2, statements: 1, functionName: 'F' }
  const place = { path: 'example.com/a/a.go', file: 'a/a.go' }
  const many = Array.from({ length: 3000 }, () => range)
  return {
    ...hugeReport(HUGE),
    comparison: comparison(
      patchCoverage({
        files: [
          {
            ...place,
            tally: { covered: 0, total: 3000 },
            lines: { covered: 0, total: 3000 },
            uncovered: many,
            units: [],
          },
        ],
      }),
      baselineComparison({ lost: many.map((each) => ({ ...place, ...each })) }),
    ),
  }
}

describe('the text of a comment', () => {
  const change = CASES.change ?? report()
  const texts: Readonly<Record<string, string>> = {
    change: text(change),
    failing: text({
      ...change,
      gates: [
        gate({
          rule: 'patch: 90',
          kind: 'patch',
          tally: { covered: 12, total: 15 },
          missing: 2,
        }),
      ],
    }),
    excluding: text(CASES.excluding ?? report()),
    untrusted: text(CASES.untrusted ?? report()),
    'no-comparison': text(CASES.failing ?? report(), 'Go integration coverage (linux)'),
    'nothing-new': quietCommentText(change, FACTS, MARKER),
    hostile: text(
      reportOf('`|</code></details><img src=x> @octocat #1 ::error::x <!-- [a](https://b.cc) \u202egnp.exe'),
      '@octocat #1 <!--',
    ),
  }

  it.each(Object.entries(texts))('matches the committed file for the report "%s"', async (name, found) => {
    const directory = join(import.meta.dirname, '../__outputs__/comment')
    const path = join(directory, `${name}.md`)
    if (process.env.UPDATE_OUTPUTS === '1') {
      await mkdir(directory, { recursive: true })
      await writeFile(path, found)
    }
    expect(found).toBe(await readFile(path, 'utf8'))
  })

  it('is short: everything but the sentence, the verdict and failed gates is folded', () => {
    const open = render(text(change)).replace(/<details>[^]*?<\/details>|<!--[^]*?-->/g, '')
    expect(open.split('\n').filter((line) => line !== '').length).toBeLessThan(8)
    expect(open).toContain('12 of 15 changed statements are covered (80.0%)')
  })

  it('begins with the marker, and fits into the limit whatever the report', () => {
    for (const limit of [COMMENT_LIMIT, 10_000, 2000, 300]) {
      const found = text(large(), FACTS.name, limit)
      expect(found.startsWith(`${MARKER}\n\n### ❌ Go integration coverage: `)).toBe(true)
      expect(Buffer.byteLength(found)).toBeLessThanOrEqual(limit)
    }
    fc.assert(
      fc.property(generatedReports, (of) => {
        const found = text(of)
        expect(Buffer.byteLength(found)).toBeLessThanOrEqual(65_000)
        const html = render(found.slice(MARKER.length)).replace(/[\ufffe\uffff]/g, '')
        assertWellFormed(
          `<?xml version="1.0" encoding="UTF-8"?>\n<body>${Buffer.from(html).toString()}</body>`,
        )
      }),
      { numRuns: depth(6, 30) },
    )
  })

  it('has the same elements, mentions nobody and links only to its own pages, whatever the names', () => {
    const wanted = skeleton(text(reportOf('word'), 'word'))
    fc.assert(
      fc.property(hostileText, (names) => {
        const found = text(reportOf(names), `x${names}`)
        expect(skeleton(found)).toBe(wanted)
        const html = [FACTS.checkRunUrl, RUN_URL, REPORTED_URL].reduce(
          (left, url) => left.replaceAll(`<a href="${url}">`, ''),
          proseOf(found),
        )
        expect(html).not.toMatch(/@\w|#\w|<a |<img/)
      }),
      { numRuns: depth(50, 200) },
    )
  })
})
