/**
 * @module Telling the legs of a merge apart: of a job that was run again only the newest data counts, and legs of equal names
 * get different ones. What cannot be told apart is said.
 */
import { posix } from 'node:path'
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { canonicalJson } from '../support/canonicalJson.js'
import { groupBy } from '../support/arrays.js'
import { plural } from '../support/plural.js'
import { collectedAgain, collectedAgainFinding, withSteps } from './collectedTwice.js'
import { isPossible } from './legConflicts.js'
import { jobKey, legName } from './leg.js'
import type { LegData } from './legData.js'
import { legIdentity } from './legIdentity.js'
import type { Manifest } from './manifest.js'

/** A leg with a manifest. */
type Described = LegData & { readonly manifest: Manifest }

export interface ToldApart {
  /** In the order in which they were, without those whose job was run again. */
  readonly legs: readonly LegData[]
  readonly findings: readonly Finding[]
}

export function toldApart(all: readonly LegData[]): ToldApart {
  const described = all.filter(hasManifest)
  const superseded = new Map([...groupBy(described, legKey).values()].flatMap(supersededIn))
  const inLast = described.filter((leg) => !superseded.has(leg))
  const again = collectedAgain(inLast)
  const newest = inLast.filter((leg) => !again.has(leg))
  const named = withSteps(newest)
  const names = distinctNames(named)
  const manifests = new Map<LegData, Manifest>(
    named.map((leg, index) => [newest[index] ?? leg, names.get(leg) ?? leg.manifest]),
  )
  return {
    legs: all.flatMap((leg) => {
      if (!hasManifest(leg)) return leg
      const manifest = manifests.get(leg)
      return manifest === undefined ? [] : { ...leg, manifest, identity: legIdentity(leg.manifest) }
    }),
    findings: [
      ...supersededFinding(superseded),
      ...collectedAgainFinding(again),
      ...findingIfAny(
        'leg-ambiguous',
        'Jobs cannot be told apart',
        [...groupBy(named, runJobKey).values()].flatMap(ambiguousIn).sort(compareBytes),
      ),
      ...earlierFinding(newest),
    ],
  }
}

function hasManifest(leg: LegData): leg is Described {
  return leg.manifest !== undefined
}

/** Equal for the legs of one job of one workflow run. */
function runJobKey({ manifest: { leg, repository, runId } }: Described): string {
  return JSON.stringify([repository.toLowerCase(), runId, jobKey(leg)])
}

/** Equal for one leg in all attempts of its run. */
function legKey(leg: Described): string {
  const { matrix, index } = leg.manifest.leg
  return JSON.stringify([runJobKey(leg), index, canonicalJson(matrix)])
}

/** The data of earlier attempts, with the newest one. @param legs one leg in any attempts */
function supersededIn(legs: readonly Described[]): readonly (readonly [Described, number])[] {
  const newest = newestAttempt(legs)
  return legs.filter(({ manifest }) => manifest.runAttempt < newest).map((leg) => [leg, newest])
}

/** Of an attempt that there never was, nothing is believed. */
function newestAttempt(legs: readonly Described[]): number {
  return legs.reduce(
    (max, { manifest, origin }) => (isPossible(manifest, origin) ? Math.max(max, manifest.runAttempt) : max),
    0,
  )
}

function supersededFinding(superseded: ReadonlyMap<Described, number>): readonly Finding[] {
  const lines = [...superseded].map(
    ([{ manifest }, newest]) =>
      `${legName(manifest.leg)}: attempt ${manifest.runAttempt}; the data of attempt ${newest} counts`,
  )
  const title = `${plural(lines.length, 'artifact')} of earlier attempts not merged`
  return findingIfAny('leg-superseded', title, lines.sort(compareBytes))
}

/** Legs that did not run in the newest attempt of their workflow run, while others did. */
function earlierFinding(legs: readonly Described[]): readonly Finding[] {
  const runs = groupBy(legs, ({ manifest: { repository, runId } }) => `${repository.toLowerCase()} ${runId}`)
  const lines = [...runs.values()].flatMap((run) => {
    const newest = newestAttempt(run)
    return run
      .filter(({ manifest }) => manifest.runAttempt < newest)
      .map(({ manifest: { leg, runAttempt, suite } }) => {
        const failed = suite.passed ? '' : ', where its suite failed'
        return `${legName(leg)}: attempt ${runAttempt} of ${newest}${failed}`
      })
  })
  const jobs = lines.length === 1 ? 'A job' : `${lines.length} jobs`
  return findingIfAny(
    'leg-of-earlier-attempt',
    `${jobs} left no data in the newest attempt`,
    lines.sort(compareBytes),
  )
}

/** Names of legs that seem to be one and the same job of a matrix, but are not. @param legs of one job of one run */
function ambiguousIn(legs: readonly Described[]): readonly string[] {
  const places = groupBy(legs, ({ manifest: { leg } }) => String(leg.index ?? canonicalJson(leg.matrix)))
  const clashes = [...places.values()].filter(
    (same) => same.length > 1 && new Set(same.map(({ manifest }) => canonicalJson(manifest))).size > 1,
  )
  return clashes.map((same) => {
    const names = [...new Set(same.map(({ manifest }) => legName(manifest.leg)))].sort(compareBytes)
    const { leg } = same[0]?.manifest ?? { leg: undefined }
    const place = leg?.index === undefined ? '' : `: each is job ${leg.index + 1} of ${leg.total ?? '?'}`
    return names.length === 1
      ? `${names.join()}: ${same.length} artifacts with different data`
      : `${names.join(' and ')}${place}`
  })
}

/** Manifests with other names for legs that share theirs with legs of other workflow files or runs. */
function distinctNames(legs: readonly Described[]): ReadonlyMap<LegData, Manifest> {
  const renamed = new Map<LegData, Manifest>()
  for (const same of groupBy(legs, ({ manifest: { leg } }) => legName(leg)).values()) {
    const files = new Set(same.map(({ manifest: { leg } }) => leg.workflow ?? ''))
    const runs = new Set(same.map(({ manifest: { runId } }) => runId))
    if (files.size === 1 && runs.size === 1) continue
    for (const each of same) {
      const { leg, runId } = each.manifest
      const parts = [
        leg.id ?? '',
        files.size > 1 && leg.workflow !== undefined ? posix.basename(leg.workflow) : '',
        runs.size > 1 ? `run ${runId}` : '',
      ].filter((part) => part !== '')
      const id = parts.length === 0 ? undefined : parts.join(', ')
      renamed.set(each, { ...each.manifest, leg: { ...leg, id } })
    }
  }
  return renamed
}
