/** @module The test functions that run at this moment. */
import type { TestEvent } from './testEvent.js'

/** What ends a test function, or keeps it waiting until others have ended. */
const STOPS = new Set(['pass', 'fail', 'skip', 'pause'])

export class RunningTests {
  /** When each began or went on, by package and name: the first has run the longest. */
  private readonly since = new Map<string, { readonly name: string; readonly at: number }>()

  /** @param now a clock, in milliseconds */
  constructor(private readonly now: () => number = () => performance.now()) {}

  event({ Action, Package = '', Test }: TestEvent): void {
    if (Test === undefined || Test.includes('/')) return
    const key = `${Package} ${Test}`
    if (STOPS.has(Action)) this.since.delete(key)
    else if (Action === 'run' || Action === 'cont') this.since.set(key, { name: Test, at: this.now() })
  }

  /** `TestUpload has been running for 62 s`: the one that has run the longest; undefined if none runs. */
  get longest(): string | undefined {
    const [first] = this.since.values()
    if (first === undefined) return undefined
    const seconds = Math.round((this.now() - first.at) / 1000)
    return seconds === 0 ? `${first.name} is running` : `${first.name} has been running for ${seconds} s`
  }
}
