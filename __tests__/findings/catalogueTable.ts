/** @module The table of findings in docs/health.md, made from the catalogue. */
import { FINDING_CODES, diagnosisOf } from '../../src/findings/catalogue.js'

export function catalogueTable(): readonly string[] {
  const rows = FINDING_CODES.map((code) => {
    const { severity, verdict, meaning, why, fix } = diagnosisOf(code)
    const grade = verdict === undefined ? severity : `${severity}, _${verdict}_`
    return `| \`${code}\` | ${grade} | ${[meaning, why].filter((text) => text !== '').join(' ')} | ${fix} |`
  })
  return ['| code | severity | meaning | fix |', '| --- | --- | --- | --- |', ...rows]
}
