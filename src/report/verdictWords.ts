/** @module The verdict in words: what made a result fail. */
import { plainLine } from '../support/plainText.js'
import { plural } from '../support/plural.js'
import type { Report } from './report.js'
import { countTests } from './words.js'

/** Such as `2 tests failed` and `1 gate failed`, or else the title of the first error; empty if the result is green. */
export function troubles(report: Report): readonly string[] {
  const failed = report.gates.filter((gate) => !gate.passed).length
  const parts = [
    ...suiteTrouble(report),
    ...legTrouble(report),
    ...(failed === 0 ? [] : [`${plural(failed, 'gate')} failed`]),
  ]
  if (parts.length > 0) return parts
  const error = report.findings.find((item) => item.severity === 'error')
  return error === undefined ? [] : [plainLine(error.title)]
}

/** What the page says of the run of a fork: whoever wrote its code could write any figures. Undefined for other runs. */
export function untrustedText({ reportedRun }: Pick<Report, 'reportedRun'>): string | undefined {
  if (reportedRun?.untrusted !== true) return undefined
  const whose = reportedRun.headRepository ?? 'a deleted repository'
  return `reported by an untrusted run of code from ${plainLine(whose)}, which could write any figures`
}

function suiteTrouble(report: Report): readonly string[] {
  const { suite } = report
  if (suite?.passed !== false) return []
  if (suite.kind === 'steps') return ['an earlier step failed']
  if (suite.kind === 'command') return ['command failed']
  const { fail, unfinished } = countTests(report)
  return [fail + unfinished === 0 ? 'suite failed' : `${plural(fail + unfinished, 'test')} failed`]
}

/** Counts jobs, since the same test may have failed in several. */
function legTrouble({ legs }: Report): readonly string[] {
  const of = `of ${plural(legs.length, 'job')}`
  const failed = legs.filter((leg) => leg.suitePassed === false).length
  const gates = legs.filter((leg) => leg.gates?.some((gate) => !gate.passed)).length
  const lost = legs.filter((leg) => leg.state !== 'merged').length
  return [
    ...(failed === 0 ? [] : [`tests failed in ${failed} ${of}`]),
    ...(gates === 0 ? [] : [`gates failed in ${gates} ${of}`]),
    ...(lost === 0 ? [] : [`no data from ${lost} ${of}`]),
  ]
}
