import { describe, expect, it } from '@jest/globals'
import picocolors from 'picocolors'
import { type Finding, finding } from '../../src/findings/finding.js'
import { FINDING_CODES, diagnosisOf } from '../../src/findings/catalogue.js'
import { gradeFindings, parseFailOn } from '../../src/findings/failOn.js'
import { legFindings } from '../../src/legs/legFindings.js'
import { conclusionOf } from '../../src/report/markdown/checkRunText.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { summary } from '../../src/report/markdown/summary.js'
import { terminalReport } from '../../src/report/terminal/terminalReport.js'
import { isGreen } from '../../src/gates/verdict.js'
import { sampleManifest } from '../legs/manifests.js'
import { finding as anyFinding } from '../helpers/findings.js'
import { report } from '../helpers/report.js'
import { userFault } from '../helpers/userFault.js'

const ALL: readonly Finding[] = FINDING_CODES.map((code) => finding(code, code))

function failing(failOn: string): readonly string[] {
  return gradeFindings(ALL, parseFailOn(failOn))
    .filter((item) => item.severity === 'error')
    .map((item) => item.code)
    .sort()
}

const always = FINDING_CODES.filter((code) => diagnosisOf(code).verdict === 'always').sort()

const fault = (text: string): string => userFault(() => parseFailOn(text))

describe('fail-on', () => {
  it('by default fails the run for everything that makes the figures wrong, and for nothing else', () => {
    const byDefault = FINDING_CODES.filter((code) => diagnosisOf(code).severity === 'error').sort()
    expect(failing('')).toEqual(byDefault)
    expect(failing(' \n')).toEqual(byDefault)
    expect(failing('default')).toEqual(byDefault)
    expect(byDefault).toEqual(
      expect.arrayContaining(['counter-file-unreadable', 'no-data', 'several-revisions']),
    )
    expect(byDefault).not.toContain('process-without-counters')
  })

  it('adds codes to the default, or replaces it', () => {
    expect(failing('default process-without-counters')).toEqual(
      [...failing(''), 'process-without-counters'].sort(),
    )
    expect(failing('process-without-counters,\n foreign-data')).toEqual(
      [...always, 'foreign-data', 'process-without-counters'].sort(),
    )
    expect(failing('no-data several-revisions')).toEqual([...always, 'several-revisions'].sort())
  })

  it('covers all warnings with one word, except those that occur after the verdict', () => {
    const warnings = FINDING_CODES.filter(
      (code) => diagnosisOf(code).severity === 'warning' && diagnosisOf(code).verdict === undefined,
    )
    expect(failing('warnings')).toEqual([...failing(''), ...warnings].sort())
  })

  it('cannot excuse work that did not happen', () => {
    expect(failing('none')).toEqual(always)
    expect(always).toEqual(
      expect.arrayContaining(['leg-broken', 'leg-missing', 'no-data', 'no-test-ran', 'tests-failed']),
    )
  })

  it('turns an error that was not chosen into a warning, and sorts errors first', () => {
    const found = [
      finding('mode-clash', 'a'),
      finding('orphan-counters', 'b'),
      finding('binary-never-ran', 'c'),
    ]
    expect(
      gradeFindings(found, parseFailOn('binary-never-ran')).map(({ title, severity }) => [title, severity]),
    ).toEqual([
      ['c', 'error'],
      ['b', 'warning'],
      ['a', 'notice'],
    ])
  })

  it('regrades findings of other runs, and leaves unknown codes alone', () => {
    const found = [
      anyFinding('error', 'binary-never-ran', 'a'),
      anyFinding('error', 'of-the-future', 'b'),
      anyFinding('warning', 'no-data', 'c'),
    ]
    expect(gradeFindings(found, parseFailOn('')).map(({ title, severity }) => [title, severity])).toEqual([
      ['b', 'error'],
      ['c', 'error'],
      ['a', 'warning'],
    ])
  })

  it.each([
    [
      'process-without-counter',
      [/"process-without-counter"/, /Did you mean process-without-counters,/, /docs\/health\.md/],
    ],
    ['warning', [/Did you mean warnings,/]],
    ['-no-data', [/Did you mean no-data,/]],
    ['toString', [/is not a finding code/]],
    ['artifact-quota', [/artifact-quota occurs after the verdict/]],
    ['none no-data', [/none cannot be combined with other values/]],
    ['x'.repeat(5000), [/is not a finding code/]],
  ])('rejects %.30s', (text, words) => {
    const message = fault(text)
    for (const word of words) expect(message).toMatch(word)
  })
})

it('gives every view the same severities and verdict', () => {
  const found = [
    finding('process-without-counters', 'It left nothing'),
    finding('orphan-counters', 'It fits nothing'),
  ]
  const views = (failOn: string) => {
    const graded = report({ findings: gradeFindings(found, parseFailOn(failOn)) })
    const json = JSON.parse(reportJson(graded)) as { passed: boolean; findings: { severity: string }[] }
    return [
      isGreen(graded),
      conclusionOf(graded),
      json.passed,
      json.findings.map(({ severity }) => severity).join(),
      terminalReport(graded, picocolors.createColors(false))
        .match(/^(?:error|warning): .*/gm)
        ?.join('; '),
      summary(graded)
        .match(/^(?:❌|⚠️)(?= \*\*)/gmu)
        ?.join(),
    ]
  }
  const both = 'warning: It left nothing; warning: It fits nothing'
  expect(views('none')).toEqual([true, 'success', true, 'warning,warning', both, '⚠️,⚠️'])
  const wrong = 'error: It fits nothing; warning: It left nothing'
  expect(views('')).toEqual([false, 'failure', false, 'error,warning', wrong, '❌,⚠️'])
  const killed = 'error: It left nothing; warning: It fits nothing'
  expect(views('process-without-counters')).toEqual([
    false,
    'failure',
    false,
    'error,warning',
    killed,
    '❌,⚠️',
  ])
})

it('merges findings that jobs graded differently', () => {
  const [found] = sampleManifest().findings
  if (found === undefined) throw new Error('the sample has a finding')
  const manifests = (['warning', 'error'] as const).map((severity) =>
    sampleManifest({ findings: [{ ...found, severity }] }),
  )
  expect(gradeFindings(legFindings(manifests), parseFailOn(''))).toEqual([{ ...found, severity: 'warning' }])
})
