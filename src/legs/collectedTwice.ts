/**
 * @module Jobs that collected more than once: what a step has collected again counts once, and steps that collected different
 * things get different names.
 */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { canonicalJson } from '../support/canonicalJson.js'
import { groupBy } from '../support/arrays.js'
import { plural } from '../support/plural.js'
import { legName } from './leg.js'
import type { Manifest } from './manifest.js'

interface Described {
  readonly manifest: Manifest
}

/** Equal for the steps of one job of one attempt. */
function jobOf({ manifest: { leg, repository, runId, runAttempt } }: Described): string {
  const { id, workflow, job, index, matrix } = leg
  return canonicalJson([repository.toLowerCase(), runId, runAttempt, id, workflow, job, index, matrix])
}

/** When the step collected, in milliseconds since 1970. */
function timeOf({ manifest: { startedAt, seconds } }: Described): number {
  return Date.parse(startedAt) + 1000 * seconds
}

/** The legs whose files with counters another step of the job collected, too, each with that one. */
export function collectedAgain<T extends Described>(all: readonly T[]): ReadonlyMap<T, T> {
  const jobs = groupBy(all.filter(isOfSteps), jobOf)
  return new Map([...jobs.values()].flatMap(againIn))
}

function againIn<T extends Described>(legs: readonly T[]): readonly (readonly [T, T])[] {
  const latestFirst = legs.toSorted((one, other) => timeOf(other) - timeOf(one))
  const kept: T[] = []
  const again: (readonly [T, T])[] = []
  // The larger one first, so that what it holds is found in it whichever step was the last.
  for (const leg of latestFirst.toSorted((one, other) => sizeOf(other) - sizeOf(one))) {
    const holder = kept.find((other) => holds(other, leg))
    if (holder === undefined) kept.push(leg)
    else again.push([leg, holder])
  }
  return again
}

function isOfSteps({ manifest }: Described): boolean {
  return manifest.suite.kind === 'steps'
}

function sizeOf({ manifest }: Described): number {
  return manifest.collected?.length ?? 0
}

/** Whether a leg has all files of another, of which something is known, and is not that one, named twice. */
function holds({ manifest }: Described, { manifest: other }: Described): boolean {
  const all = new Set(manifest.collected)
  const files = other.collected ?? []
  const isPart = files.length > 0 && files.every((file) => all.has(file))
  return isPart && canonicalJson(manifest) !== canonicalJson(other)
}

export function collectedAgainFinding(again: ReadonlyMap<Described, Described>): readonly Finding[] {
  const lines = [...again].map(
    ([leg, holder]) =>
      `${legName(leg.manifest.leg)}: ${legName(holder.manifest.leg)} has its data, and counts`,
  )
  const title = `${plural(lines.length, 'artifact')} not merged: another step of the job collected the same data`
  return findingIfAny('leg-collected-again', title, lines.sort(compareBytes))
}

/**
 * Numbers the steps of a job that collected different things without names of their own, in the order of time. They are of one
 * job if what they collected was built at one time; others may be of several calls of a workflow.
 */
export function withSteps<T extends Described>(all: readonly T[]): readonly T[] {
  const numbers = new Map<T, number>()
  const same = groupBy(all.filter(isOfSteps), (each) => {
    const { leg, startedAt } = each.manifest
    return canonicalJson([jobOf(each), leg.step, startedAt])
  })
  for (const legs of same.values()) {
    const artifacts = new Set(legs.map(({ manifest }) => canonicalJson(manifest)))
    if (artifacts.size < 2 || artifacts.size < legs.length) continue
    for (const [index, leg] of legs.toSorted((one, other) => timeOf(one) - timeOf(other)).entries())
      numbers.set(leg, index + 1)
  }
  return all.map((each) => {
    const number = numbers.get(each)
    if (number === undefined) return each
    const { leg } = each.manifest
    const step = `${leg.step === '' ? 'collect' : leg.step} ${number}`
    return { ...each, manifest: { ...each.manifest, leg: { ...leg, step } } }
  })
}
