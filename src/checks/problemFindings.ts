/** @module Turns problems with coverage data files into findings, one for each code. */
import type { DataProblem, DataProblemCode } from '../covdata/format/dataProblem.js'
import { type Finding, finding } from '../findings/finding.js'
import { diagnosisOf } from '../findings/catalogue.js'

export function problemFindings(problems: readonly DataProblem[]): readonly Finding[] {
  const byCode = new Map<DataProblemCode, string[]>()
  for (const problem of problems) {
    const evidence = byCode.get(problem.code)
    if (evidence === undefined) byCode.set(problem.code, [describe(problem)])
    else evidence.push(describe(problem))
  }
  return [...byCode].map(([code, evidence]) => finding(code, titleOf(code), { evidence }))
}

/** The catalogue's meaning without its full stop. */
function titleOf(code: DataProblemCode): string {
  return diagnosisOf(code).meaning.replace(/\.$/, '')
}

function describe({ path, offset, message }: DataProblem): string {
  return `${path}${offset === undefined ? '' : ` at byte ${offset}`}: ${message}`
}
