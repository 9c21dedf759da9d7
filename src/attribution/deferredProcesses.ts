/** @module Processes that wait to be attributed until everything is known of the test processes beside which they ran. */
import type { CounterTarget } from '../covdata/read/counterTarget.js'
import type { PodProcess } from '../covdata/read/podProcess.js'
import type { CountersOfProcess, OnProcess } from '../covdata/read/processCounters.js'

/** In bytes: what counters may take meanwhile. */
const MAX_BYTES = 32 * 2 ** 20
/** In bytes: what is kept about a process besides. */
const OVERHEAD = 1024

interface Deferred {
  readonly process: PodProcess
  readonly target: CounterTarget
  /** Numbers of counters, each before its value. */
  readonly counters: Float64Array
}

export class DeferredProcesses {
  private waiting: Deferred[] = []
  private bytes = 0
  /** Each binary once: whoever merges files while the suite runs decodes it anew each time. */
  private readonly targets = new Map<string, CounterTarget>()

  /** @param max in bytes: what counters may take */
  constructor(private readonly max = MAX_BYTES) {}

  /** Whether there is no room for more. */
  get isFull(): boolean {
    return this.bytes >= this.max
  }

  add(process: PodProcess, target: CounterTarget, counters: CountersOfProcess): void {
    const { hash } = target.meta
    const own: number[] = []
    counters((counter, value) => own.push(counter, value))
    const kept = this.targets.get(hash) ?? target
    this.targets.set(hash, kept)
    this.waiting.push({ process, target: kept, counters: Float64Array.from(own) })
    this.bytes += OVERHEAD + Float64Array.BYTES_PER_ELEMENT * own.length
  }

  /** Hands on all of them. */
  release(attribute: OnProcess): void {
    const { waiting } = this
    this.waiting = []
    this.bytes = 0
    this.targets.clear()
    for (const { process, target, counters } of waiting)
      attribute(process, target, (visit) => {
        for (let at = 0; at < counters.length; at += 2) visit(counters[at] ?? 0, counters[at + 1] ?? 0)
      })
  }
}
