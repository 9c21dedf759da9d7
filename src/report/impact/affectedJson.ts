/** @module Which tests a change can affect, as JSON. docs/impact.md describes it. */
import { type Affected, packageRuns } from '../../impact/affected.js'
import { RULES } from '../../impact/rules.js'
import type { Reason } from '../../impact/select.js'

/** The data that was used, and what it was compared with. */
export interface ImpactBasis {
  readonly base: string
  readonly baseCommit: string
  /** The commits that the data is of. */
  readonly dataCommits: readonly string[]
  readonly notes: readonly string[]
  /** For -tags, with commas; may be empty. */
  readonly tags: string
}

export function affectedJson(affected: Affected, basis: ImpactBasis): string {
  const { everything, tests, idle, total, seconds, totalSeconds } = affected
  const value = {
    schemaVersion: 1,
    ...basis,
    selected: tests.length,
    total,
    seconds,
    totalSeconds,
    everything: everything.map(withWhy),
    tests: tests.map(({ importPath, name, seconds: own, reasons }) => ({
      importPath,
      name,
      seconds: own,
      reasons,
    })),
    run: packageRuns(affected),
    idle: idle.map(withWhy),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function withWhy({ rule, what }: Reason): Reason & { readonly why: string } {
  return { rule, what, why: RULES[rule].why }
}
