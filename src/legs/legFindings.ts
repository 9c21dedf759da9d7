/** @module Findings about the legs of a matrix: missing and empty ones, and the legs' own findings. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { diagnosisOf, isFindingCode } from '../findings/catalogue.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { legName } from './leg.js'
import type { LegInfo } from './legInfo.js'
import type { Manifest } from './manifest.js'

/** The finding for jobs that left no artifact; none without names. */
export function missingFinding(names: readonly string[]): readonly Finding[] {
  const jobs = names.length === 1 ? 'A job' : `${names.length} jobs`
  return findingIfAny('leg-missing', `${jobs} of the matrix uploaded no artifact`, names)
}

/** The finding for legs without coverage data; none if all have some. */
export function emptyFinding(legs: readonly LegInfo[]): readonly Finding[] {
  const names = legs.filter((leg) => leg.state === 'empty').map((leg) => leg.name)
  const jobs = names.length === 1 ? 'A job' : `${names.length} jobs`
  return findingIfAny('leg-empty', `${jobs} uploaded an artifact without coverage data`, names)
}

interface FoundInLegs {
  readonly finding: Finding
  readonly legs: string[]
  readonly details: Set<string>
  readonly evidence: Set<string>
}

/** Sorted by name, so that the result does not depend on the order in which they are read. */
function inOrder(manifests: readonly Manifest[]): readonly Manifest[] {
  return manifests.toSorted((one, other) => compareBytes(legName(one.leg), legName(other.leg)))
}

/** The findings of the legs. A finding of several legs is listed once; its title names them unless all legs have it. */
export function legFindings(manifests: readonly Manifest[]): readonly Finding[] {
  const found = new Map<string, FoundInLegs>()
  for (const manifest of inOrder(manifests)) {
    for (const item of manifest.findings) {
      if (isFindingCode(item.code) && diagnosisOf(item.code).foundAgain === true) continue
      // The severity may differ because of fail-on in the jobs.
      const key = JSON.stringify([item.code, isFindingCode(item.code) ? '' : item.severity, item.title])
      const known = found.get(key) ?? { finding: item, legs: [], details: new Set(), evidence: new Set() }
      known.legs.push(legName(manifest.leg))
      known.details.add(item.detail)
      for (const line of item.evidence) known.evidence.add(line)
      found.set(key, known)
    }
  }
  return [...found.values()].map(({ finding: item, legs, details, evidence }) => ({
    ...item,
    detail: [...details].join(' '),
    title: legs.length === manifests.length ? item.title : `${legs.join(' and ')}: ${item.title}`,
    evidence: [...evidence],
  }))
}
