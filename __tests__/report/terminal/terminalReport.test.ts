import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import picocolors from 'picocolors'
import { finding } from '../../helpers/findings.js'
import type { LegInfo } from '../../../src/legs/legInfo.js'
import { terminalReport } from '../../../src/report/terminal/terminalReport.js'
import { hostileText } from '../../helpers/hostileText.js'
import { model, pkg, report } from '../../helpers/report.js'
import { reportOf } from '../hostileReport.js'

const PLAIN = picocolors.createColors(false)

describe('terminalReport', () => {
  it('contains no control characters, whatever the names and texts in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = terminalReport(reportOf(text), PLAIN)
        expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps each name on its line', () => {
    const lines = terminalReport(reportOf('a\nerror: b\r\n\tc'), PLAIN).split('\n')
    expect(lines.filter((line) => line.startsWith('error:'))).toEqual([
      'error: The binary a error: b c failed',
    ])
  })

  it('has one line for all binaries that left nothing', () => {
    const binaries = ['basic', 'grpc', 'streaming'].map((name) => {
      const rest = { origin: 'built', processes: 0, tally: { covered: 0, total: 3 } } as const
      return { name, importPath: `m/examples/${name}`, ...rest }
    })
    expect(terminalReport(report({ binaries }), PLAIN)).toContain(
      '\nbasic, grpc, streaming: no process left counters\n',
    )
  })

  it('shortens long lists, and says so', () => {
    const names = Array.from({ length: 20 }, (_, i) => `name${i}`)
    const shown = terminalReport(
      report({
        coverage: model([pkg('p', [[1, 1, 1]])], { notLinked: names }),
        findings: [finding('warning', 'x', 'Many', { evidence: names })],
      }),
      PLAIN,
      1000,
    )
    expect(shown).toContain('    name7\n    and 12 more in report.json\n')
    expect(shown).toContain(
      'that ran: name0, name1, name2, name3, name4, name5, name6, name7 and 12 more in report.json\n',
    )
  })

  it('is red if something is wrong, and green otherwise', () => {
    const colors = picocolors.createColors(true)
    const last = (text: string): string => text.trimEnd().split('\n').at(-1) ?? ''
    expect(last(terminalReport(report(), colors))).toContain(colors.green('50.0% of statements (8/16)'))
    expect(last(terminalReport(report({ findings: [finding('error', 'x', 'No')] }), colors))).toContain(
      colors.red('50.0% of statements (8/16)'),
    )
  })
})

it('a table of thousands of legs is cut, and what is wrong comes first', () => {
  const leg = (name: string, suitePassed: boolean): LegInfo => ({
    name,
    state: 'merged',
    go: undefined,
    tests: undefined,
    suitePassed,
    failedTests: [],
    tally: { covered: 1, total: 1 },
  })
  const fine = Array.from({ length: 4999 }, (_, index) => leg(`leg ${index}`, true))
  const text = terminalReport(report({ legs: [...fine, leg('last', false)] }), PLAIN)
  const lines = text.split('\n')
  expect(lines.filter((line) => /^(?:leg \d+|last) /.test(line))).toHaveLength(200)
  expect(text).toMatch(/^job .*\nlast .*command failed/m)
  expect(text).toContain('\nand 4800 more in report.json\n')
})

it('thousands of findings are cut', () => {
  const findings = Array.from({ length: 5000 }, (_, index) =>
    finding('error', 'leg-empty', `number ${index}`),
  )
  const text = terminalReport(report({ findings }), PLAIN)
  expect(text.match(/number \d+/g)).toHaveLength(200)
  expect(text).toContain('\nand 4800 more findings in report.json\n')
})
