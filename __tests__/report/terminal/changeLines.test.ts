/** The change and the baseline at a terminal, with constructed comparisons. */
import { describe, expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import stringWidth from 'string-width'
import { NO_COMPARISON } from '../../../src/compare/comparison.js'
import { quietReport, terminalReport } from '../../../src/report/terminal/terminalReport.js'
import { baselineComparison, comparison, patchCoverage } from '../../helpers/comparison.js'
import { MODULE, report } from '../../helpers/report.js'
import { CASES } from '../cases.js'

const PLAIN = picocolors.createColors(false)
const change = CASES.change ?? report()

describe('the change at a terminal', () => {
  it('fits into 60 to 200 columns', () => {
    for (let columns = 60; columns <= 200; columns += 20)
      for (const show of [terminalReport, quietReport])
        for (const line of show(change, PLAIN, columns, { functions: [] }).split('\n'))
          expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })

  it('lists a few places of many, and all of them if uncovered lines were asked for', () => {
    const [file] = patchCoverage().files
    if (file === undefined) throw new Error('the patch has a file')
    const uncovered = Array.from({ length: 50 }, (_, i) => {
      return { startLine: i + 1, endLine: i + 1, statements: 1, functionName: 'F' }
    })
    const large = { ...change, comparison: comparison(patchCoverage({ files: [{ ...file, uncovered }] })) }
    const few = terminalReport(large, PLAIN)
    expect(few.match(/1 changed statement uncovered/g)).toHaveLength(20)
    expect(few).toContain('\nand 30 more with --uncovered, or in report.json\n')
    const all = terminalReport(large, PLAIN, undefined, { functions: [] })
    expect(all.match(/1 changed statement uncovered/g)).toHaveLength(50)
    expect(all.indexOf('uncovered changed lines:')).toBeLessThan(all.indexOf('no function has uncovered'))
  })

  it('names files as the reader can open them', () => {
    const places = new Map([[change.coverage.packages[0]?.files[0]?.path ?? '', '../server/server.go']])
    const text = terminalReport(change, PLAIN, undefined, { places })
    expect(text).toContain('\n../server/server.go:5: F1: 2 changed statements uncovered, lines 5-6\n')
    expect(text).toContain('\ninternal/store/store.go:7: F2: 6 statements lost coverage, lines 7-8\n')
  })

  it('says what a package and a file were called whose figure changed', () => {
    const tallies = { before: { covered: 1, total: 2 }, after: { covered: 2, total: 2 } }
    const file = { name: `${MODULE}/internal/a.go`, from: `${MODULE}/cmd/b.go`, ...tallies }
    const { files } = baselineComparison()
    const renamed = comparison(patchCoverage(), baselineComparison({ files: [...files, file] }))
    const text = terminalReport({ ...change, comparison: renamed }, PLAIN)
    expect(text.split('\n').filter((line) => line.includes('(from '))).toEqual([
      'internal/store (from storage): 91.7% -> 58.8% (-32.8 points)',
      'internal/a.go (from cmd/b.go): 50.0% -> 100.0% (+50.0 points)',
    ])
    const many = Array.from({ length: 9 }, () => file)
    const long = comparison(patchCoverage(), baselineComparison({ packages: [], files: many }))
    expect(terminalReport({ ...change, comparison: long }, PLAIN)).toContain(
      '\nand 4 more renamed in report.json\n',
    )
  })

  it('is two lines of the quiet report, which lists places only if they were asked for', () => {
    const lines = [
      'tests: 1 passed in 1 package, 1.5 s',
      'change since main: 12 of 15 changed statements are covered (80.0%)',
      'baseline main at 1a2b3c4, run 123: 70.0% -> 65.4% (-4.6 points); 6 statements outside the change lost coverage; 2 statements gained coverage',
      'coverage: 65.4% of statements (17/26)',
    ]
    expect(quietReport(change, PLAIN, 200).trimEnd().split('\n')).toEqual(lines)
    expect(quietReport(change, PLAIN, 200, { functions: [] })).toMatch(/^cmd\/server\/server\.go:5: F1: 2/)
  })

  it('says why a figure is not known, and what of it is not', () => {
    const unknown = { file: 'gen.go', reason: 'it is not known which of its lines changed' }
    const part = comparison(patchCoverage({ unknown: [unknown], truncated: true }), baselineComparison())
    expect(quietReport({ ...change, comparison: part }, PLAIN, 300)).toContain(
      '\nchange since main: 12 of 15 known changed statements are covered (80.0%); 1 changed file not counted; more files were changed than GitHub lists\n',
    )
    const ofHead = comparison(patchCoverage({ ofHead: true }), baselineComparison())
    expect(quietReport({ ...change, comparison: ofHead }, PLAIN, 300)).toContain(
      ' (80.0%); lines that main got in the meantime as well count as changed\n',
    )
    const none = {
      ...NO_COMPARISON,
      patch: { value: undefined, reason: 'the clone is shallow' },
      baseline: { value: undefined, reason: 'there is no baseline yet' },
    }
    expect(quietReport({ ...change, comparison: none }, PLAIN, 200)).toContain(
      '\npatch coverage is not known: the clone is shallow\nnot compared with a baseline: there is no baseline yet\n',
    )
  })
})
