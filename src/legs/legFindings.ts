/** @module Findings about the legs of a matrix: missing and empty ones, and the legs' own findings. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { type FindingCode, diagnosisOf, isFindingCode } from '../findings/catalogue.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { legName } from './leg.js'
import type { LegInfo } from './legInfo.js'
import type { Manifest } from './manifest.js'

/** The finding for jobs that left no artifact; none without names. */
export function missingFinding(names: readonly string[]): readonly Finding[] {
  const jobs = names.length === 1 ? 'A job' : `${names.length} jobs`
  return findingIfAny('leg-missing', `${jobs} of the matrix uploaded no artifact`, names)
}

/**
 * The findings for legs and directories without coverage data.
 * @param directories as they are shown
 */
export function emptyFindings(legs: readonly LegInfo[], directories: readonly string[]): readonly Finding[] {
  const names = legs.filter((leg) => leg.state === 'empty').map((leg) => leg.name)
  const jobs = names.length === 1 ? 'A job' : `${names.length} jobs`
  const count = directories.length
  const places = count === 1 ? 'A directory has' : `${count} directories have`
  return [
    ...findingIfAny('leg-empty', `${jobs} uploaded an artifact without coverage data`, names),
    ...findingIfAny('leg-empty', `${places} no coverage data`, directories, {
      fix: 'Find out why nothing was written there, or do not name it.',
    }),
  ]
}

/** Whose findings are repeated: a leg, or an earlier report. */
interface Reporter {
  readonly name: string
  readonly findings: readonly Finding[]
}

interface FoundInLegs {
  readonly finding: Finding
  readonly legs: string[]
  readonly details: Set<string>
  readonly evidence: Set<string>
}

/** A title that says how many there are: `1 process did not …`, `A coverage data directory …`, `The tests of 2 packages …`. */
const COUNTING = /^An? |\b\d+ [a-z]/
/** Findings about processes: each leg has its own, even if the lines about them are the same. */
const OF_PROCESSES: readonly string[] = [
  'process-ended-early',
  'process-still-running',
] satisfies readonly FindingCode[]

/** The number in a title is that of a single leg: unless all legs count the same things, it says so. */
function titleOf({ finding: { code, title, evidence: own }, legs, evidence }: FoundInLegs): string {
  const isShared = evidence.size === own.length && !OF_PROCESSES.includes(code)
  return legs.length === 1 || isShared || !COUNTING.test(title)
    ? title
    : `${title}, in each of ${legs.length} legs`
}

/** Sorted by name, so that the result does not depend on the order in which they are read. */
function inOrder(all: readonly Reporter[]): readonly Reporter[] {
  return all.toSorted((one, other) => compareBytes(one.name, other.name))
}

/**
 * The findings of legs and earlier reports. A finding of several is listed once; its title names them unless all of them
 * have it.
 */
export function legFindings(
  manifests: readonly Manifest[],
  reports: readonly Reporter[] = [],
): readonly Finding[] {
  const all = [...reports, ...manifests.map(({ leg, findings }) => ({ name: legName(leg), findings }))]
  const found = new Map<string, FoundInLegs>()
  for (const { name, findings } of inOrder(all)) {
    for (const item of findings) {
      if (isFindingCode(item.code) && diagnosisOf(item.code).foundAgain === true) continue
      // The severity may differ because of fail-on in the jobs.
      const key = JSON.stringify([item.code, isFindingCode(item.code) ? '' : item.severity, item.title])
      const known = found.get(key) ?? { finding: item, legs: [], details: new Set(), evidence: new Set() }
      known.legs.push(name)
      known.details.add(item.detail)
      for (const line of item.evidence) known.evidence.add(line)
      found.set(key, known)
    }
  }
  return [...found.values()].map((each) => ({
    ...each.finding,
    detail: [...each.details].join(' '),
    title: `${each.legs.length === all.length ? '' : `${each.legs.join(' and ')}: `}${titleOf(each)}`,
    evidence: [...each.evidence],
  }))
}
