/** @module Counting once what is named twice: a leg beside a report that it is a part of, and reports that share legs. */
import { join, sep } from 'node:path'
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { realDirectory } from '../covdata/read/realDirectory.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { plural } from '../support/plural.js'
import type { EarlierReport } from './earlierReport.js'
import { legName } from './leg.js'
import type { FoundData, LegData } from './legData.js'
import type { LegInfo } from './legInfo.js'

type Row = Pick<LegInfo, 'name' | 'state' | 'identity'>

/** The legs of the reports that count. */
class LegsOfReports {
  private readonly byData = new Map<string, string>()
  private readonly byJob = new Map<string, string>()
  /** Of those without data. */
  private readonly lost = new Map<string, string>()

  add({ name, legs }: EarlierReport): void {
    for (const leg of legs) {
      if (isLost(leg)) this.lost.set(leg.name, name)
      if (leg.identity === undefined) continue
      this.byData.set(leg.identity.data, name)
      if (leg.identity.job !== undefined) this.byJob.set(leg.identity.job, name)
    }
  }

  /** @returns the name of the report that has the leg; undefined if none has, or nobody knows */
  holderOf(leg: Row): string | undefined {
    if (leg.identity !== undefined) return this.byData.get(leg.identity.data)
    if (!isLost(leg)) return undefined
    // A report puts its own name before those of the legs of others.
    return [...this.lost].find(([name]) => name.endsWith(`: ${leg.name}`))?.[1]
  }

  /** @returns the name of the report that has the same job, perhaps of another attempt */
  jobHolderOf({ identity }: Pick<Row, 'identity'>): string | undefined {
    return identity?.job === undefined ? undefined : this.byJob.get(identity.job)
  }
}

function isLost({ state }: Row): boolean {
  return state === 'missing' || state === 'broken'
}

/** What is left out, and what counts twice, each as a line. */
interface Lines {
  readonly once: string[]
  readonly twice: string[]
}

export interface CountedOnce {
  readonly named: readonly FoundData[]
  /** Each once. */
  readonly reports: readonly EarlierReport[]
  /** Leaves out the legs that are in the reports. @param legs those that are merged beside them */
  readonly without: (legs: readonly LegData[]) => CountedLegs
}

export interface CountedLegs {
  readonly legs: readonly LegData[]
  readonly findings: readonly Finding[]
}

/**
 * Leaves out the reports whose legs are all in other ones, with their data.
 * @param named in any order: reports of more legs are taken first
 */
export function countedOnce(named: readonly FoundData[]): CountedOnce {
  const reports = uniqueReports(named)
  const known = new LegsOfReports()
  const lines: Lines = { once: [], twice: [] }
  const kept = new Map<string, EarlierReport>()
  const repeated: string[] = []
  const inOrder = reports.toSorted(
    (one, other) => other.legs.length - one.legs.length || compareBytes(one.place, other.place),
  )
  for (const report of inOrder) {
    const rest = ofReport(report, known, lines)
    if (rest.every(isLost)) repeated.push(report.place)
    if (rest.length > 0) kept.set(report.place, { ...report, legs: rest })
    known.add({ ...report, legs: rest })
  }
  return {
    named: repeated.length === 0 ? named : named.map((found) => withoutData(found, repeated)),
    reports: reports.flatMap(({ place }) => kept.get(place) ?? []),
    without: (legs) => ({
      legs: legs.filter((leg) => counts(leg, known, lines)),
      findings: findingsOf(lines),
    }),
  }
}

function uniqueReports(named: readonly FoundData[]): readonly EarlierReport[] {
  const reports = named.flatMap((found) => found.reports)
  return [...new Map(reports.map((report) => [report.place, report])).values()]
}

/** @returns the legs of a report that are in no other */
function ofReport(report: EarlierReport, known: LegsOfReports, { once, twice }: Lines): readonly LegInfo[] {
  const holders = report.legs.map((leg) => known.holderOf(leg))
  const rest = report.legs.filter((_, index) => holders[index] === undefined)
  const found = [...new Set(holders.flatMap((holder) => holder ?? []))].sort(compareBytes)
  if (found.length > 0 && rest.every(isLost)) once.push(`${report.name}: it is in ${found.join(' and ')}`)
  else
    for (const [index, { name }] of report.legs.entries()) {
      const holder = holders[index]
      if (holder !== undefined) twice.push(`${name}: it is in ${holder}, too`)
    }
  for (const leg of rest) {
    const holder = known.jobHolderOf(leg)
    if (holder !== undefined) twice.push(`${leg.name}: ${holder} has other data of this job`)
  }
  return rest
}

/** Whether a leg is in none of the reports. */
function counts({ manifest, identity }: LegData, known: LegsOfReports, { once, twice }: Lines): boolean {
  if (manifest === undefined || identity === undefined) return true
  const name = legName(manifest.leg)
  const holder = known.holderOf({ name, state: 'merged', identity })
  if (holder !== undefined) {
    once.push(`${name}: it is in ${holder}`)
    return false
  }
  const other = known.jobHolderOf({ identity })
  if (other !== undefined)
    twice.push(`${name}, attempt ${manifest.runAttempt}: ${other} has other data of this job`)
  return true
}

function findingsOf({ once, twice }: Lines): readonly Finding[] {
  const [are, count] = once.length === 1 ? ['is', 'counts'] : ['are', 'count']
  return [
    ...findingIfAny(
      'leg-in-report',
      `${plural(once.length, 'input')} ${are} part of a report that is merged too, and ${count} once`,
      once.sort(compareBytes),
    ),
    ...findingIfAny(
      'leg-counted-twice',
      `The data of ${plural(twice.length, 'job')} counts twice`,
      twice.sort(compareBytes),
    ),
  ]
}

/** @param places of reports whose data does not count */
function withoutData(found: FoundData, places: readonly string[]): FoundData {
  const folders = places.map((place) => join(place, 'covdata'))
  const isGone = (path: string): boolean => {
    const real = realDirectory(path)
    return folders.some((folder) => real === folder || real.startsWith(folder + sep))
  }
  return {
    ...found,
    unit: found.unit.filter((path) => !isGone(path)),
    legs: found.legs.map((leg) =>
      leg.manifest === undefined
        ? { ...leg, directories: leg.directories.filter(({ path }) => !isGone(path)) }
        : leg,
    ),
  }
}
