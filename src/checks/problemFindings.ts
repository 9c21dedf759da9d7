/** @module Turns problems with coverage data files into findings, one for each code, and one more for files that the system refuses to read. */
import type { DataProblem } from '../covdata/format/dataProblem.js'
import { type Finding, finding } from '../findings/finding.js'
import { diagnosisOf } from '../findings/catalogue.js'
import { groupBy } from '../support/arrays.js'

export function problemFindings(problems: readonly DataProblem[]): readonly Finding[] {
  return [...groupBy(problems, ({ code, refused = '' }) => `${code} ${refused}`).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { title, ...words } = wordsFor(first)
    return finding(first.code, title, { ...words, evidence: same.map(describe) })
  })
}

type Words = Pick<Finding, 'title'> & Partial<Pick<Finding, 'detail' | 'fix'>>

function wordsFor({ code, refused }: DataProblem): Words {
  const { meaning, why } = diagnosisOf(code)
  // The meaning without its full stop.
  const title = meaning.replace(/\.$/, '')
  if (refused === undefined) return { title }
  return refused === 'denied'
    ? { title: `${title}: permission is denied`, detail: `${why} ${DENIED}`, fix: PERMIT }
    : { title: `${title}: the system failed to read them`, detail: why, fix: REPAIR }
}

const DENIED =
  'Another user wrote them, or their modes were changed. Live files are for their user and root alone, unless every user may write to the directory (mode 777, not 1777).'
const PERMIT =
  'Read them as that user or as root, or change their owner (sudo chown -R "$(id -u)" DIR) or their modes (sudo chmod -R a+rX DIR). To have live files that everybody can read, give GOCOVERDIR the mode 777.'
const REPAIR = 'Check the disk, or what is mounted there, and read the data again.'

function describe({ path, offset, message }: DataProblem): string {
  return `${path}${offset === undefined ? '' : ` at byte ${offset}`}: ${message}`
}
