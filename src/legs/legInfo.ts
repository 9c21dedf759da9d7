/** @module The legs of a matrix: what each of them measured, and what is known of those that are missing. */
import { type Leg, legName } from './leg.js'
import type { Manifest } from './manifest.js'
import type { DataDirectory } from '../stages/collect.js'
import type { GoInfo } from '../go/goInfo.js'
import type { TestOutcome } from '../go/test/suiteResult.js'
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { Tally } from '../covdata/units/tally.js'
import { type Finding, finding } from '../findings/finding.js'
import { isFindingCode } from '../findings/catalogue.js'

/** One job of a matrix, in a report that merges several. */
export interface LegInfo {
  /** `test (1.27.0, ubuntu-latest)`. */
  readonly name: string
  /** `missing`: it left no artifact; `broken`: what it left cannot be read; `empty`: it left no coverage data. */
  readonly state: 'merged' | 'missing' | 'broken' | 'empty'
  /** Of the Go that really ran. */
  readonly go: GoInfo | undefined
  /** Leaf tests by outcome; undefined where a command ran, or nothing is known. */
  readonly tests: Readonly<Record<TestOutcome, number>> | undefined
  readonly suitePassed: boolean | undefined
  /** `import/path TestName`, a part of them where there are many. */
  readonly failedTests: readonly string[]
  /** By this leg alone. */
  readonly tally: Tally | undefined
}

/** Data to merge: of a leg, whose manifest tells about it, or of directories of which nothing is known. */
export interface LegData {
  readonly manifest: Manifest | undefined
  readonly directories: readonly DataDirectory[]
}

/** @param counted whether any counter data file of the leg could be read */
export function legInfo({ go, suite, leg }: Manifest, counted: boolean, tally: Tally): LegInfo {
  return {
    name: legName(leg),
    state: counted ? 'merged' : 'empty',
    go,
    tests: suite.kind === 'go test' ? suite.tests : undefined,
    suitePassed: suite.passed,
    failedTests: suite.failed,
    tally,
  }
}

/** A leg of which nothing but its name is known. */
export function lostLeg(name: string, state: 'missing' | 'broken'): LegInfo {
  return {
    name,
    state,
    go: undefined,
    tests: undefined,
    suitePassed: undefined,
    failedTests: [],
    tally: undefined,
  }
}

/**
 * Jobs of a matrix that left nothing, by what the others say of its size. Their values are not known: they are named
 * by their number.
 */
export function missingLegs(legs: readonly Leg[]): readonly string[] {
  const uses = new Map<string, Leg[]>()
  for (const leg of legs) {
    const use = JSON.stringify([leg.job, leg.step])
    uses.set(use, [...(uses.get(use) ?? []), leg])
  }
  return [...uses.values()].flatMap((found) => {
    const total = Math.max(0, ...found.map((leg) => leg.total ?? 0))
    const seen = new Set(found.map((leg) => leg.index))
    const job = found[0]?.job ?? ''
    return Array.from({ length: total }, (_, index) => index)
      .filter((index) => !seen.has(index))
      .map((index) => `${job} (job ${index + 1} of ${total})`)
  })
}

export function missingFinding(names: readonly string[]): readonly Finding[] {
  if (names.length === 0) return []
  return [
    finding(
      'leg-missing',
      `${names.length === 1 ? 'A job' : `${names.length} jobs`} of the matrix left no artifact`,
      {
        evidence: names,
      },
    ),
  ]
}

export function emptyFinding(legs: readonly LegInfo[]): readonly Finding[] {
  const empty = legs.filter((leg) => leg.state === 'empty')
  if (empty.length === 0) return []
  return [
    finding(
      'leg-empty',
      `${empty.length === 1 ? 'A job' : `${empty.length} jobs`} left an artifact without coverage data`,
      { evidence: empty.map((leg) => leg.name) },
    ),
  ]
}

interface FoundInLegs {
  readonly finding: Finding
  readonly legs: string[]
  readonly details: Set<string>
  readonly evidence: Set<string>
}

/** By name, so that the order in which they are read shows nowhere. */
function inOrder(manifests: readonly Manifest[]): readonly Manifest[] {
  return manifests.toSorted((one, other) => compareBytes(legName(one.leg), legName(other.leg)))
}

/** What the legs found by themselves: the same finding of several legs is one, and says of which it is. */
export function legFindings(manifests: readonly Manifest[]): readonly Finding[] {
  const found = new Map<string, FoundInLegs>()
  for (const manifest of inOrder(manifests)) {
    for (const item of manifest.findings) {
      // The jobs may have graded it by a fail-on of their own.
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
