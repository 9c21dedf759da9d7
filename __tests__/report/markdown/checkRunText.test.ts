import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { depth } from '../../helpers/depth.js'
import { finding } from '../../helpers/findings.js'
import {
  type CheckRunOutput,
  OUTPUT_LIMIT,
  checkRunOutput,
  conclusionOf,
} from '../../../src/report/markdown/checkRunText.js'
import { summary } from '../../../src/report/markdown/summary.js'
import type { Report } from '../../../src/report/report.js'
import { hostileText } from '../../helpers/hostileText.js'
import { comparison, patchCoverage } from '../../helpers/comparison.js'
import { gate, model, report, testCase, testPackage } from '../../helpers/report.js'
import { CASES } from '../cases.js'
import { REPORTED_URL, reportOf } from '../hostileReport.js'
import { HUGE, LARGE, hugeReport } from '../hugeReport.js'
import { proseOf, skeleton } from '../rendered.js'
import { expectWhole } from '../wholeRows.js'

const RUN_URL = 'https://github.com/octocat/project/actions/runs/1000001'
/** GitHub's limit, in bytes. */
const REFUSED_ABOVE = 65_535

function output(of: Report, notes: readonly string[] = []): CheckRunOutput {
  return checkRunOutput(of, { notes, runUrl: RUN_URL })
}

/** The three texts as one page. */
function page({ title, summary, text }: CheckRunOutput): string {
  return `# ${title}\n\n${summary}\n---\n\n${text}`
}

function caseOf(name: string): Report {
  const found = CASES[name]
  if (found === undefined) throw new Error(`there is no case ${name}`)
  return found
}

const HOSTILE =
  '`|</code></details><img src=x> @octocat #1 ::error::x ##[error]x [a](https://b.cc) \u001b[31m\u202egnp.exe'

describe('the texts of a check run', () => {
  const outputs: Readonly<Record<string, CheckRunOutput>> = {
    good: output(caseOf('good'), [
      'Not annotated: 2 files that differ between the tested merge commit and the head',
    ]),
    failing: output(caseOf('failing')),
    matrix: output(caseOf('matrix')),
    change: output(caseOf('change')),
    excluding: output(caseOf('excluding')),
    untrusted: output(caseOf('untrusted')),
    hostile: output(reportOf(HOSTILE)),
    huge: output(hugeReport(HUGE)),
  }

  it.each(Object.entries(outputs))('match the committed file for the report "%s"', async (name, found) => {
    const directory = join(import.meta.dirname, '../__outputs__/check-run')
    const path = join(directory, `${name}.md`)
    if (process.env.UPDATE_OUTPUTS === '1') {
      await mkdir(directory, { recursive: true })
      await writeFile(path, page(found))
    }
    expect(page(found)).toBe(await readFile(path, 'utf8'))
    expect(Buffer.byteLength(found.summary)).toBeLessThan(REFUSED_ABOVE)
    expect(Buffer.byteLength(found.text)).toBeLessThan(REFUSED_ABOVE)
  })
})

describe('the title', () => {
  const title = (overrides: Partial<Report>): string => output(report(overrides)).title

  it('has the percentage, the number of binaries and the Go version', () => {
    expect(title({})).toBe('50.0% of statements · 1 binary · Go 1.26.8')
    const [binary] = report().binaries
    if (binary === undefined) throw new Error('a report has a binary')
    expect(title({ binaries: [binary, binary, binary], go: undefined })).toBe(
      '50.0% of statements · 3 binaries',
    )
    expect(title({ coverage: model([]), binaries: [] })).toBe('nothing was measured · Go 1.26.8')
  })

  it('has the figure of the change before that of everything, if the change has statements', () => {
    const rest = '50.0% of statements · 1 binary · Go 1.26.8'
    expect(title({ comparison: comparison() })).toBe(`80.0% of the change · ${rest}`)
    const nothing = patchCoverage({ tally: { covered: 0, total: 0 }, files: [] })
    expect(title({ comparison: comparison(nothing) })).toBe(rest)
  })

  it('has every Go version of a matrix once, oldest first', () => {
    const [leg] = caseOf('matrix').legs
    const go = leg?.go
    if (go === undefined) throw new Error('the leg has a Go')
    const legs = ['1.27.0', '1.9', '1.26.8', '1.27.0', '1.27rc1'].map((version) => ({
      ...leg,
      go: { ...go, version },
    })) as unknown as Report['legs']
    expect(title({ go: undefined, suite: undefined, legs })).toMatch(
      / · Go 1\.9, 1\.26\.8, 1\.27rc1, 1\.27\.0$/,
    )
  })

  it('starts with what is wrong', () => {
    const suite = (tests: Parameters<typeof testPackage>[1]): Report['suite'] => ({
      kind: 'go test',
      passed: false,
      exitCode: 1,
      timedOut: false,
      seconds: 1,
      packages: [testPackage('p', tests, 'fail')],
      leftOut: 0,
    })
    const failed = gate()
    const rest = '50.0% of statements · 1 binary · Go 1.26.8'
    expect(title({ suite: suite([testCase('TestA', 'fail')]) })).toBe(`1 test failed · ${rest}`)
    expect(title({ suite: suite([testCase('TestA', 'fail'), testCase('TestB', 'unfinished')]) })).toBe(
      `2 tests failed · ${rest}`,
    )
    expect(title({ suite: suite([]), gates: [failed] })).toBe(`suite failed · 1 gate failed · ${rest}`)
    expect(title({ gates: [failed, failed] })).toBe(`2 gates failed · ${rest}`)
    expect(title({ findings: [finding('error', 'x', 'Two\n\u001b[31mlines')] })).toBe(`Two lines · ${rest}`)
    expect(title({ findings: [finding('warning', 'x', 'late')] })).toBe(rest)
    expect(output(caseOf('matrix')).title).toMatch(
      /^tests failed in 1 of 4 jobs · gates failed in 1 of 4 jobs · no data from 2 of 4 jobs · 50\.0%/,
    )
  })

  it('is short whatever the report contains', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const found = output({ ...reportOf(text.repeat(300)), suite: undefined, gates: [], legs: [] }).title
        expect(found.length).toBeLessThan(700)
        expect(found).not.toMatch(/[\p{Cc}\u202e]/u)
      }),
      { numRuns: depth(25, 100) },
    )
  })
})

describe('the summary and text of a check run', () => {
  const both = (text: string): string => {
    const found = output(reportOf(text))
    return `${found.summary}\n${found.text}`
  }

  it('consist of the same elements whatever the names and texts in them', () => {
    const wanted = skeleton(both('word'))
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(skeleton(both(text))).toBe(wanted)
      }),
      { numRuns: depth(50, 300) },
    )
  })

  it('mention nobody and link only to the workflow run and the run that is reported', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = [RUN_URL, REPORTED_URL].reduce(
          (left, url) => left.replaceAll(`<a href="${url}">`, ''),
          proseOf(both(text)),
        )
        expect(html).not.toMatch(/@\w|#\w|<a |<img/)
      }),
      { numRuns: depth(50, 300) },
    )
  })

  const large = hugeReport(LARGE)

  it.each([OUTPUT_LIMIT, 20_000, 4_000, 1_000, 200])('fit into %i bytes each, in whole rows', (limit) => {
    const { summary, text } = checkRunOutput(large, { notes: [], runUrl: RUN_URL }, limit)
    expect(summary).toMatch(/^## ❌ Go integration coverage: /)
    for (const part of [summary, text]) {
      expectWhole(part, limit)
      expect(part).toMatch(/in report\.json|report\.json has everything|workflow run/)
    }
  })

  it.each(Object.keys(CASES))('say together what the job summary of the report "%s" says', (name) => {
    const { summary: first, text } = output(caseOf(name))
    const links = `\nSee [the workflow run](${RUN_URL}) for the job summary, logs and artifacts.\n`
    expect(first.endsWith(links)).toBe(true)
    expect(`${first.slice(0, -links.length)}\n${text}`).toBe(summary(caseOf(name)))
  })

  it('say why there are fewer annotations than expected', () => {
    expect(output(report(), ['Not annotated: a', 'Not annotated: b']).summary).toContain(
      '\n\n* Not annotated: a\n* Not annotated: b\n\n',
    )
  })
})

it('concludes success for good reports only', () => {
  const conclusions = Object.entries(CASES).map(([name, each]) => `${name}: ${conclusionOf(each)}`)
  expect(conclusions).toEqual([
    'good: success',
    'failing: failure',
    'empty: failure',
    'merged: success',
    'command: success',
    'matrix: failure',
    'change: success',
    'excluding: success',
    'untrusted: success',
    'modules: success',
    'unit: success',
  ])
})
