import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { depth } from '../../helpers/depth.js'
import { finding } from '../../helpers/findings.js'
import type { Report } from '../../../src/report/report.js'
import { SUMMARY_LIMIT, summary } from '../../../src/report/markdown/summary.js'
import { hostileText } from '../../helpers/hostileText.js'
import { report, testCase, testPackage } from '../../helpers/report.js'
import { CASES } from '../cases.js'
import { REPORTED_URL, reportOf } from '../hostileReport.js'
import { LARGE, hugeReport } from '../hugeReport.js'
import { proseOf, skeleton } from '../rendered.js'
import { expectWhole } from '../wholeRows.js'

describe('summary', () => {
  it('consists of the same elements whatever the names and texts in it', () => {
    const wanted = skeleton(summary(reportOf('word')))
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(skeleton(summary(reportOf(text)))).toBe(wanted)
      }),
      { numRuns: depth(50, 300) },
    )
  })

  it('mentions nobody and links to nothing but the run that is reported', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = proseOf(summary(reportOf(text)))
        expect(html.replaceAll(`<a href="${REPORTED_URL}">`, '')).not.toMatch(/@\w|#\w|<a |<img/)
      }),
      { numRuns: depth(50, 300) },
    )
  })

  it('keeps every line of a finding in its quote', () => {
    const text = summary(
      report({
        findings: [
          finding('warning', 'x', 'Two\nlines', { detail: 'one\r\n\r\ntwo\n> [!NOTE]\n', fix: 'a\nb' }),
        ],
      }),
    )
    expect(text).toContain(
      [
        '### Findings',
        '',
        '⚠️ **Two lines**',
        '',
        '> one',
        '>',
        '> two',
        '>',
        '> \\> \\[!NOTE\\]',
        '>',
        '> **Fix:** a',
        '>',
        '> b',
        '',
        '### Packages',
      ].join('\n'),
    )
  })

  it('has its sections in one order, and begins with the verdict in words', () => {
    const text = summary({ ...(CASES.failing ?? report()), legs: CASES.matrix?.legs ?? [] })
    expect(text.split('\n')[2]).toBe(
      '**Failed:** 2 tests failed, tests failed in 1 of 4 jobs, gates failed in 1 of 4 jobs, ' +
        'no data from 2 of 4 jobs, 3 gates failed. ' +
        '7 of 20 statements covered, **13 uncovered**; not counted: 2 packages linked into nothing that ran.',
    )
    expect(text.match(/^#+ .*/gm)).toEqual([
      '## ❌ Go integration coverage: 35.0%',
      '### Gates',
      '### Findings',
      '### Packages',
      '### Largest uncovered blocks',
      '### Tests',
      '### Jobs',
      '### Binaries and processes',
    ])
    expect(summary(report()).split('\n')[2]).toBe('**Passed.** 8 of 16 statements covered, **8 uncovered**.')
  })

  const large = hugeReport(LARGE)

  it.each([SUMMARY_LIMIT, 65_000, 10_000, 4_000, 1_000, 150])(
    'fits into %i bytes, in whole rows',
    (limit) => {
      const text = summary(large, limit)
      expectWhole(text, limit)
      expect(text).toMatch(/^## ❌ Go integration coverage: /)
      expect(text).toMatch(/in report\.json|report\.json has everything/)
      expect(text.endsWith('\n')).toBe(true)
    },
  )

  it('says how much of each list is left out, and keeps the total', () => {
    const text = summary(large)
    expect(text).toContain('| **Total** |')
    const left = [...text.matchAll(/and (\d+) more( \w+)? in report\.json|The output of \d+ failures/g)].map(
      ([words]) => words.replace(/\d+/, 'N'),
    )
    expect(left).toEqual([
      'and N more in report.json',
      'and N more packages in report.json',
      'and N more packages in report.json',
      'and N more failures in report.json',
      'The output of N failures',
      'and N more binaries in report.json',
    ])
    const rows = (text.match(/^\| `\.\/internal\/package/gm) ?? []).length
    expect(text).toContain(`and ${LARGE.count - rows} more packages in report.json`)
  })

  it('shows the end of a long output from the start of a line', () => {
    const test = testCase('TestLong', 'fail', `${'line\n'.repeat(10_000)}the end\n`)
    const text = summary(report({ suite: suiteOf(test) }))
    expect(text).toMatch(/```text\n…\nline\n/)
    expect(text).toContain('line\nthe end\n```')
    expect(Buffer.byteLength(text)).toBeLessThan(20_000)
  })

  it('shows the end of an output that is one long line', () => {
    const text = summary(
      report({ suite: suiteOf(testCase('TestLong', 'fail', `${'x'.repeat(50_000)}the end\n`)) }),
    )
    expect(text).toMatch(/```text\n…\nx+the end\n```/)
  })

  it('folds failures that do not fail the suite, each with why', () => {
    const failed = { outcome: 'fail', seconds: 1, output: 'too late\n' } as const
    const tests = [
      { ...testCase('TestFlaky'), attempts: [failed, failed] },
      { ...testCase('TestKnown', 'fail', 'no\n'), quarantine: { entry: 'TestKnown', reason: 'see <12>' } },
    ]
    const base = report().suite
    if (base === undefined) throw new Error('no suite')
    const text = summary(report({ suite: { ...base, packages: [testPackage('e2e', tests, 'fail')] } }))
    expect(text).toContain('1 passed (1 flaky), 1 failed in quarantine')
    expect(text).toContain('<details><summary>⚠️ <code>TestKnown</code> in <code>./e2e</code>, in quarantine')
    expect(text).toContain(
      '<details><summary>⚠️ <code>TestFlaky</code> in <code>./e2e</code>, passed when it was run again, after 2 failures</summary>',
    )
    expect(text).not.toContain('<12>')
    expect(text).not.toContain('❌')
  })

  it('names a failed test without output of its own', () => {
    const silent = testCase('TestSilent', 'fail', '=== RUN   TestSilent\n--- FAIL: TestSilent (0.00s)\n')
    const text = summary(report({ suite: suiteOf(silent, 'FAIL\nexit status 1\nFAIL\tp\t0.1s\n') }))
    expect(text).toContain('❌ 0 passed, 1 failed in 1 package')
    expect(text).toContain('\n* ❌ `TestSilent` in `./p`, 0.25 s\n')
    expect(text).not.toContain('```text')
  })

  it('opens failed tests, and folds all others into one line', () => {
    const text = summary(CASES.failing ?? report())
    expect(text).toContain(
      '<details open=""><summary>❌ <code>TestServe/get</code> in <code>./cmd/server</code>, 0.25 s<',
    )
    expect(text).toContain('<details open=""><summary>❌ <code>./api</code> does not compile<')
    expect(text).toContain('<details open=""><summary>❌ <code>./internal/words</code> outside its tests<')
    expect(text).toContain('<details><summary>✅ 2 tests passed</summary>')
    expect(summary(CASES.good ?? report())).toMatch(
      /\n### Tests\n\n<details><summary>✅ 3 passed, 1 skipped in 2 packages, 1\.5 s[^\n]*<\/summary>\n\n\|/,
    )
  })
})

function suiteOf(test: ReturnType<typeof testCase>, output = ''): Report['suite'] {
  return {
    kind: 'go test',
    passed: false,
    exitCode: 1,
    timedOut: false,
    seconds: 1,
    packages: [testPackage('p', [test], 'fail', output)],
    leftOut: 0,
  }
}

it('shows the figures even if findings alone would fill the summary', () => {
  const findings = Array.from({ length: 500 }, (_, i) =>
    finding('error', 'a-code', `finding ${i}`, { detail: 'x'.repeat(1500) }),
  )
  const text = summary(report({ findings }), 100_000)
  expect(text).toContain('**finding 0**')
  expect(text).toContain('more findings in report.json')
  expect(text).toContain('| `./cmd/server` |')
})
