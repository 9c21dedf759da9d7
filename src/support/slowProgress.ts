/** @module Word of work that may be slow. */
import type { Log } from './log.js'

/** A job log gets a line only this often; quick work is not mentioned there at all. */
const EVERY_MS = 20_000

/** Shows progress on a terminal at once, and elsewhere from time to time. */
export class SlowProgress {
  private said: number

  /** @param now a clock, in milliseconds */
  constructor(
    private readonly log: Log,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.said = now()
  }

  /** Call it often. */
  step(message: string): void {
    this.log.progress(message)
    if (this.now() - this.said < EVERY_MS) return
    this.said = this.now()
    this.log.info(message)
  }

  /**
   * Says every second what takes so long, until the returned function is called.
   * @param words makes the message from the seconds so far
   */
  wait(words: (seconds: number) => string): () => void {
    const started = this.now()
    const timer = setInterval(() => {
      this.step(words(Math.round((this.now() - started) / 1000)))
    }, 1000)
    return () => {
      clearInterval(timer)
    }
  }
}
