import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import picocolors from 'picocolors'
import stringWidth from 'string-width'
import { formatPercent } from '../../../src/covdata/text/percentFormat.js'
import type { CoverageModel, Tallies } from '../../../src/coverage/model.js'
import { packageLines } from '../../../src/report/terminal/packageLines.js'
import { hostileText } from '../../helpers/hostileText.js'
import { type Unit, model, pkg, report } from '../../helpers/report.js'

const PLAIN = picocolors.createColors(false)

function linesOf(coverage: CoverageModel, columns?: number): readonly string[] {
  return packageLines(report({ coverage }), PLAIN, columns)
}

/** A package with so many uncovered and as many covered statements. */
function uncovered(path: string, statements: number): ReturnType<typeof pkg> {
  return pkg(path, [
    [statements, 0, 0],
    [statements, 1, 0],
  ])
}

describe('packageLines', () => {
  it('shows covered and total statements, how many are uncovered, and a percentage for each source', () => {
    const coverage = model([
      pkg('a', [
        [3, 1, 0],
        [5, 0, 0],
      ]),
      pkg('b', [
        [2, 1, 1],
        [2, 0, 1],
      ]),
    ])
    expect(linesOf(coverage)).toEqual([
      'package  uncovered  statements  binaries  test processes  together',
      './a             *5         3/8     37.5%            0.0%     37.5%',
      './b              0         4/4     50.0%          100.0%    100.0%',
      'total            5        7/12     41.7%           33.3%     58.3%',
      '* this package has 5 of the 5 uncovered statements',
    ])
  })

  it('aligns names with wide characters, and has one percentage if there is one source', () => {
    const coverage = model([pkg('世界', [[1, 1, 0]]), pkg('abc', [[1, 0, 1]])], { sources: ['binaries'] })
    expect(linesOf(coverage).slice(0, 3)).toEqual([
      'package  uncovered  statements  covered',
      './世界           0         1/1   100.0%',
      './abc            0         1/1   100.0%',
    ])
  })

  it('keeps the figures of each source as long as short names leave room for them', () => {
    const coverage = model([pkg('a', [[10_000, 0, 1]])])
    expect(linesOf(coverage, 67)).toEqual([
      'package  uncovered   statements  binaries  test processes  together',
      './a              0  10000/10000      0.0%          100.0%    100.0%',
      'total            0  10000/10000      0.0%          100.0%    100.0%',
    ])
  })

  it('shortens headings where names with wide characters need the room', () => {
    const coverage = model([pkg('世界/世界', [[10_000, 0, 1]])])
    expect(linesOf(coverage, 67)[1]).toMatch(/^\.\/世界\/世界 +0 +10000\/10000 +0\.0% +100\.0% +100\.0%$/)
  })

  it('marks the fewest packages with half of the uncovered statements, at most three', () => {
    const marked = (...statements: readonly number[]): readonly string[] =>
      linesOf(model(statements.map((count, i) => uncovered(`p${i}`, count)))).filter((line) =>
        line.includes('*'),
      )
    expect(marked(5, 1, 4)).toEqual([
      expect.stringMatching(/^\.\/p0 +\*5 /),
      '* this package has 5 of the 10 uncovered statements',
    ])
    expect(marked(2, 2, 2, 2, 2, 2, 2, 2)).toHaveLength(4)
    expect(marked(7)).toEqual([])
    expect(marked(0, 0)).toEqual([])
  })

  it('shows marks in colors as well', () => {
    const colors = picocolors.createColors(true)
    const coverage = model([uncovered('a', 5), uncovered('b', 1)])
    const [, first, second] = packageLines(report({ coverage }), colors, undefined)
    expect(first).toBe(colors.yellow(linesOf(coverage)[1] ?? ''))
    expect(second).toBe(linesOf(coverage)[2])
  })

  it('shortens headings before it shortens names very much', () => {
    const coverage = model([pkg('internal/platform/persistence', [[1, 1, 0]])])
    expect(linesOf(coverage, 100)[0]).toMatch(/ uncovered +statements +binaries +test processes +together$/)
    expect(linesOf(coverage, 80)[0]).toMatch(/ uncovered +statements +binaries +tests +together$/)
    expect(linesOf(coverage, 60)[0]).toMatch(/ uncov\. +stmts +bins +tests +all$/)
  })

  it('makes room for the heading of the names where all names are shorter', () => {
    const coverage = model([pkg('v2', [[0, 0, 0]])], { sources: ['binaries', 'tests'] })
    for (const line of linesOf(coverage, 64)) expect(stringWidth(line)).toBeLessThanOrEqual(64)
  })

  it('shows the worst of thousands of packages, the worst first, and says how many there are', () => {
    const coverage = model(Array.from({ length: 5000 }, (_, i) => uncovered(`p${i}`, i)))
    const lines = linesOf(coverage)
    expect(lines).toHaveLength(204)
    expect(lines[1]).toMatch(/^\.\/p4999 +\*4999 /)
    expect(lines[200]).toMatch(/^\.\/p4800 +4800 /)
    expect(lines[201]).toBe('and 4800 more in report.json; these are the worst')
    expect(lines[202]).toMatch(/^total +12497500 /)
  })

  it('is empty if nothing was measured', () => {
    expect(linesOf(model([]))).toEqual([])
  })
})

const count = fc.integer({ min: 0, max: 1 })
const unit = fc.tuple(fc.integer({ min: 0, max: 40_000 }), count, count)
const path = fc.oneof(
  hostileText,
  fc
    .array(fc.constantFrom('internal', 'service', '世界', 'e\u0301', 'persistence-of-everything', 'v2'), {
      minLength: 1,
      maxLength: 9,
    })
    .map((parts) => parts.join('/')),
)
const coverages = fc
  .record({
    packages: fc.uniqueArray(fc.record({ path, units: fc.array(unit, { minLength: 1, maxLength: 3 }) }), {
      selector: (each) => each.path,
      minLength: 1,
      maxLength: 12,
    }),
    sources: fc.constantFrom(['binaries', 'tests'] as const, ['binaries'] as const),
  })
  .map(({ packages, sources }) =>
    model(
      packages.map((each) => pkg(each.path, each.units as readonly Unit[])),
      { sources },
    ),
  )

/** The figures of a package as they have to be shown. */
function expected({ together, bySource }: Tallies): readonly string[] {
  const percent = ({ covered, total }: Tallies['together']): string =>
    total === 0 ? '–' : formatPercent(covered, total)
  return [
    String(together.total - together.covered),
    `${together.covered}/${together.total}`,
    ...(bySource.length > 1 ? bySource.map(percent) : []),
    percent(together),
  ]
}

describe('the table of packages', () => {
  it('is never wider than the terminal, has the figures of the model, and names that differ', () => {
    fc.assert(
      fc.property(coverages, fc.integer({ min: 60, max: 200 }), (coverage, width) => {
        const lines = linesOf(coverage, width)
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        const rows = lines.slice(1, coverage.packages.length + 2)
        const all = [...coverage.packages.map((each) => each.tallies), coverage.tallies].map(expected)
        const names = rows.map((row, i) => {
          const figures = all[i]?.map((figure) => figure.replaceAll('.', '\\.')).join(' +') ?? ''
          const found = new RegExp(`^(.*?) +\\*?${figures}$`, 'su').exec(row)
          expect(found).not.toBeNull()
          return found?.[1]?.trimEnd()
        })
        // A package may be called "total", but nothing else may look like another.
        expect(new Set(names.slice(0, -1)).size).toBe(coverage.packages.length)
      }),
      { numRuns: 300 },
    )
  })
})
