/** @module Word of work that may be slow. */
import type { Log } from './log.js'

/** By default, a job log gets a line only this often; quick work is not mentioned there at all. */
const EVERY_MS = 20_000

/** Shows progress on a terminal at once, and elsewhere from time to time. */
export class SlowProgress {
  private said: number

  /**
   * @param now a clock, in milliseconds
   * @param every how often a job log gets a line, in milliseconds
   */
  constructor(
    private readonly log: Log,
    private readonly now: () => number = () => performance.now(),
    private readonly every = EVERY_MS,
  ) {
    this.said = now()
  }

  /** Call it often. */
  step(message: string): void {
    this.log.progress(message)
    if (this.now() - this.said < this.every) return
    this.said = this.now()
    this.log.info(message)
  }

  /**
   * Says every second what takes so long, until the returned function is called.
   * @param words makes the message from the seconds so far; it does not fail
   */
  wait(words: (seconds: number) => string | Promise<string>): () => void {
    const started = this.now()
    let isOver = false
    let isAsked = false
    const timer = setInterval(() => {
      if (isAsked) return
      isAsked = true
      void Promise.resolve(words(Math.round((this.now() - started) / 1000))).then((message) => {
        isAsked = false
        if (!isOver) this.step(message)
      })
    }, 1000)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }
}
