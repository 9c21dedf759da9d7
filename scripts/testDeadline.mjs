/** What a test file is expected to take before one took longer. */
const USUAL_MS = 2 * 60 * 1000

/** Decides which test files still have time to run, so that all is done by a deadline. */
export class Deadline {
  #ends
  #longest = USUAL_MS
  /** What it takes to run those that failed again. */
  #again = 0
  #started = new Map()
  #ended = new Set()

  /** @param ends milliseconds since the epoch */
  constructor(ends) {
    this.#ends = ends
  }

  start(path, now = Date.now()) {
    this.#started.set(path, now)
  }

  end(path, hasFailed, now = Date.now()) {
    const took = now - this.#started.get(path)
    this.#ended.add(path)
    this.#longest = Math.max(this.#longest, took)
    if (hasFailed) this.#again += took
  }

  hasTime(now = Date.now()) {
    const running = [...this.#started].filter(([path]) => !this.#ended.has(path))
    const longest = Math.max(this.#longest, ...running.map(([, started]) => now - started))
    return now + longest + this.#again < this.#ends
  }

  /** Whether it was not started, or had not ended when its time was over. */
  isLeftOut(path, now = Date.now()) {
    return !this.#started.has(path) || (!this.#ended.has(path) && this.left(now) === 0)
  }

  left(now = Date.now()) {
    return Math.max(0, this.#ends - now)
  }
}
