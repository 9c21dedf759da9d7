/** @module Faults that wait for the requests that they match. */
import type { Answer, Request } from './exchange.js'
import type { Breakage, Fault } from './state.js'

interface Waiting {
  readonly fault: Fault
  spared: number
  left: number
}

export class Faults {
  private readonly waiting: Waiting[] = []

  add(fault: Fault): void {
    this.waiting.push({ fault, spared: fault.after ?? 0, left: fault.times ?? 1 })
  }

  /** What happens to this request, if anything. */
  take({ method, path }: Request): Answer | Breakage | undefined {
    for (const entry of this.waiting) {
      const { fault } = entry
      const matches = (fault.method ?? method) === method && (fault.path?.test(path) ?? true)
      if (!matches || entry.left === 0) continue
      if (entry.spared > 0) {
        entry.spared -= 1
        continue
      }
      entry.left -= 1
      return fault.with
    }
    return undefined
  }
}
