/** @module Manifests and reports that contradict themselves, each other, or the workflow run that reports on them. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { plural } from '../support/plural.js'
import { contradictionIn } from './contradictions.js'
import { legName } from './leg.js'
import type { Manifest } from './manifest.js'

/** What legs have to belong to. Anything undefined is not compared. */
export interface Origin {
  /** `owner/name`. */
  readonly repository: string
  readonly commit: string | undefined
  readonly runId: number | undefined
  /** The last attempt of that run: nothing can be of a later one. */
  readonly runAttempt?: number | undefined
}

/** A manifest, and what it has to belong to; undefined if nothing is known. */
export interface ExpectedManifest {
  readonly manifest: Manifest
  readonly origin: Origin | undefined
}

/**
 * The findings about manifests and reports that cannot all be true.
 * @param inReports what contradicts itself in earlier reports, each with the name of the leg
 */
export function conflictFindings(
  all: readonly ExpectedManifest[],
  inReports: readonly string[] = [],
): readonly Finding[] {
  const foreign = [...foreignLegs(all), ...disagreements(all)].sort(compareBytes)
  const inManifests = all
    .map(({ manifest }) => ({
      name: legName(manifest.leg),
      why: contradictionIn(manifest.suite, manifest),
    }))
    .flatMap(({ name, why }) => (why === undefined ? [] : [`${name}: ${why}`]))
  const contradictory = [...inManifests, ...inReports].sort(compareBytes)
  return [
    ...findingIfAny('leg-foreign', 'Legs belong to another commit, repository or workflow run', foreign),
    ...findingIfAny('leg-contradictory', 'Legs contradict themselves', contradictory),
  ]
}

/** Legs that do not belong to what is expected of them. */
function foreignLegs(all: readonly ExpectedManifest[]): readonly string[] {
  return all.flatMap(({ manifest, origin }) => {
    if (origin === undefined) return []
    const { repository, commit, runId, runAttempt } = manifest
    return [
      ...(isSame(repository, origin.repository)
        ? []
        : [`repository ${repository} instead of ${origin.repository}`]),
      ...(origin.commit === undefined || commit === origin.commit
        ? []
        : [`commit ${commit} instead of ${origin.commit}`]),
      ...(origin.runId === undefined || runId === origin.runId
        ? []
        : [`workflow run ${runId} instead of ${origin.runId}`]),
      ...(isPossible(manifest, origin)
        ? []
        : [`attempt ${runAttempt} of a workflow run with ${plural(origin.runAttempt ?? 0, 'attempt')}`]),
    ].map((text) => `${legName(manifest.leg)}: ${text}`)
  })
}

/** Whether the workflow run has had the attempt that a manifest is of. */
export function isPossible(
  { runAttempt }: Pick<Manifest, 'runAttempt'>,
  origin: Pick<Origin, 'runAttempt'> | undefined,
): boolean {
  return origin?.runAttempt === undefined || runAttempt <= origin.runAttempt
}

/** Legs of which nothing is expected, if they are not all of one repository and commit. */
function disagreements(all: readonly ExpectedManifest[]): readonly string[] {
  const free = all.filter(({ origin }) => origin?.commit === undefined).map(({ manifest }) => manifest)
  const lines = (text: (manifest: Manifest) => string): readonly string[] =>
    new Set(free.map((manifest) => text(manifest).toLowerCase())).size < 2
      ? []
      : free.map((manifest) => `${legName(manifest.leg)}: ${text(manifest)}`)
  return [
    ...lines(({ repository }) => `repository ${repository}`),
    ...lines(({ commit }) => `commit ${commit}`),
  ]
}

/** GitHub's names of repositories ignore case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
