/** @module From what processes executed to which test covers which unit. */
import type { CounterLayout } from '../covdata/counters/counterLayout.js'
import type { OnProcess } from '../covdata/read/processCounters.js'
import type { UnitIndex } from '../covdata/units/unitIndex.js'
import type { CoverageModel } from '../coverage/model.js'
import type { Attribution } from './attribution.js'
import { AttributionMerge } from './attributionMerge.js'
import { DeferredProcesses } from './deferredProcesses.js'
import { Actors } from './engine/actors.js'
import { Attributor } from './engine/attributor.js'
import { CountedProcesses } from './engine/countedProcesses.js'
import { CounterSets } from './engine/counterSets.js'
import { LostProcesses } from './engine/lostProcesses.js'
import type { TestJournal } from './engine/testJournal.js'
import type { UnitMapping } from './unitMapping.js'
import { NO_UNIT, unitNumbers } from './unitNumbers.js'
import { coveredUnits, unitTableOf } from './unitTableOf.js'

/** Attributes what processes executed while their files are read. */
export class Attributed {
  private readonly actors: Actors
  private readonly sets: CounterSets
  private readonly lost: LostProcesses
  /** Those that were attributed to somebody, or to nobody. */
  readonly counted = new CountedProcesses()
  private readonly deferred = new DeferredProcesses()
  private attributor: Attributor | undefined

  /**
   * @param importPathOf the package in a directory, for journals that do not name it
   * @param since when the run began, in nanoseconds since 1970
   */
  constructor(importPathOf: (directory: string) => string | undefined, since?: bigint) {
    this.actors = new Actors(importPathOf)
    this.sets = new CounterSets(this.actors)
    this.lost = new LostProcesses(since)
  }

  /** Test processes of which nothing is known, as far as processes say that there were any. */
  get lostTests(): readonly string[] {
    return this.lost.texts
  }

  /** @param journals of all test processes so far */
  with(journals: readonly TestJournal[]): OnProcess {
    // Those that execute nothing of their own are shown, too.
    for (const journal of journals)
      for (const test of journal.schedule.tests.all()) this.actors.ofTest(journal, test)
    const attributor = new Attributor(journals, this.actors, this.sets, this.lost, this.counted)
    this.attributor = attributor
    return (process, target, counters) => {
      const owner = attributor.ownerOf(process)
      if (journals.length === 0) return
      // Test processes that are yet to be read may have used it.
      if (owner.kind === 'nobody') this.deferred.add(process, target, counters)
      else attributor.add(process, target, counters)
      if (this.deferred.isFull) this.releaseDeferred()
    }
  }

  private releaseDeferred(): void {
    this.deferred.release((process, target, counters) => this.attributor?.add(process, target, counters))
  }

  /**
   * Everything that was attributed. Nothing can be added afterwards.
   * @param index of the units, and the pods that are in it
   * @param model with these units, from which some may have been taken out
   */
  finish(
    index: UnitIndex,
    pods: readonly IndexedPod[],
    model: Pick<CoverageModel, 'packages' | 'reach'>,
  ): Attribution {
    this.releaseDeferred()
    const merge = new AttributionMerge(unitTableOf(model))
    const numbers = unitNumbers(index, model)
    const layouts = new Map(pods.map(({ meta, counters }) => [meta.hash, counters.layout]))
    merge.addTests(this.actors.list)
    for (const [hash, attribution] of this.sets.finish()) {
      const layout = layouts.get(hash)
      const units = layout === undefined ? undefined : index.unitsOf.get(layout)
      if (units !== undefined)
        merge.addColumns(attribution, attribution.takeColumns(), mappingOf(units, numbers))
    }
    return merge.finish(coveredUnits(model))
  }
}

/** From the counters of a binary to units of the model. @param units of the counters in the index @param numbers of these in the model */
function mappingOf(units: Uint32Array, numbers: Uint32Array): UnitMapping {
  return {
    isIdentity: false,
    eachTarget: (counter, visit) => {
      const number = numbers[units[counter] ?? NO_UNIT] ?? NO_UNIT
      if (number !== NO_UNIT) visit(number)
    },
  }
}

/** What is needed of a pod. */
export interface IndexedPod {
  readonly meta: { readonly hash: string }
  readonly counters: { readonly layout: CounterLayout }
}
