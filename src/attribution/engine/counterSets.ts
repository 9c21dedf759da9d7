/** @module What is attributed to whom, by the counters of binaries: before the coverage model is known, they have no units. */
import type { CounterTarget } from '../../covdata/read/counterTarget.js'
import type { UnitTable } from '../attribution.js'
import { AttributionBuilder } from '../attributionBuilder.js'
import type { PooledAttribution } from '../pooledAttribution.js'
import type { Actors } from './actors.js'

/** Four numbers for each unit, as in a UnitTable. Nobody looks at them, so memory is never used for them. */
const POSITION_FIELDS = 4

interface BinarySets {
  readonly builder: AttributionBuilder
  /** By actor, the number that the builder has given it. */
  readonly tests: (number | undefined)[]
}

export class CounterSets {
  /** By the hash of the meta-data. */
  private readonly binaries = new Map<string, BinarySets>()

  constructor(private readonly actors: Actors) {}

  /**
   * @param actors those of whom at least one executed each of the counters; empty: nobody knows who did
   * @param exact whether a single one executed each of them for certain
   */
  add(
    { meta, layout }: CounterTarget,
    actors: readonly number[],
    exact: boolean,
    counters: readonly number[],
  ): void {
    let sets = this.binaries.get(meta.hash)
    if (sets === undefined) {
      const table: UnitTable = { files: [], positions: new Uint32Array(POSITION_FIELDS * layout.counters) }
      this.binaries.set(meta.hash, (sets = { builder: new AttributionBuilder(table), tests: [] }))
    }
    const { builder, tests } = sets
    const numbers = actors.flatMap((actor) => (tests[actor] ??= this.testOf(actor, builder)) ?? [])
    builder.add(numbers, exact, counters)
  }

  /** For each binary, by the hash of its meta-data, who executed which of its counters. Nothing can be added afterwards. */
  *finish(): Iterable<readonly [hash: string, attribution: PooledAttribution]> {
    for (const [hash, { builder }] of this.binaries) {
      this.binaries.delete(hash)
      yield [hash, builder.finish()]
    }
  }

  private testOf(actor: number, builder: AttributionBuilder): number | undefined {
    const test = this.actors.list[actor]
    return test === undefined ? undefined : builder.test(test)
  }
}
