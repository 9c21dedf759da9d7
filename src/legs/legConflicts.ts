/** @module Manifests that contradict themselves, each other, or the workflow run that reports on them. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { plural } from '../support/plural.js'
import { legName } from './leg.js'
import type { Manifest, SuiteSummary } from './manifest.js'

/** What legs have to belong to. Anything undefined is not compared. */
export interface Origin {
  /** `owner/name`. */
  readonly repository: string
  readonly commit: string | undefined
  readonly runId: number | undefined
}

/** A manifest, and what it has to belong to; undefined if nothing is known. */
export interface ExpectedManifest {
  readonly manifest: Manifest
  readonly origin: Origin | undefined
}

/** The findings about manifests that cannot all be true. */
export function conflictFindings(all: readonly ExpectedManifest[]): readonly Finding[] {
  const foreign = [...foreignLegs(all), ...disagreements(all)].sort(compareBytes)
  const contradictory = all
    .map(({ manifest: { leg, suite } }) => ({ name: legName(leg), why: contradictionIn(suite) }))
    .flatMap(({ name, why }) => (why === undefined ? [] : [`${name}: ${why}`]))
    .sort(compareBytes)
  return [
    ...findingIfAny('leg-foreign', 'Legs belong to another commit, repository or workflow run', foreign),
    ...findingIfAny('leg-contradictory', 'Legs contradict themselves', contradictory),
  ]
}

/** Why a suite cannot have passed although its manifest says so; undefined if nothing contradicts it. */
export function contradictionIn({
  passed,
  tests,
  failed,
  exitCode,
  timedOut,
}: SuiteSummary): string | undefined {
  if (!passed) return undefined
  const failures = Math.max(tests.fail, failed.length)
  if (failures > 0) return `the suite is said to have passed, and ${plural(failures, 'test')} to have failed`
  if (exitCode !== 0) return `the suite is said to have passed, and to have exited with ${exitCode}`
  return timedOut ? 'the suite is said to have passed, and to have timed out' : undefined
}

/** Legs that do not belong to what is expected of them. */
function foreignLegs(all: readonly ExpectedManifest[]): readonly string[] {
  return all.flatMap(({ manifest, origin }) => {
    if (origin === undefined) return []
    const { repository, commit, runId } = manifest
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
    ].map((text) => `${legName(manifest.leg)}: ${text}`)
  })
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
