/** @module Durations in Go's notation. */

const PART = /(\d+(?:\.\d+)?)(h|ms|m|s)/y
const SECONDS = { h: 3600, m: 60, s: 1, ms: 0.001 } as const
/** In seconds; a longer timer of Node fires at once. */
export const MAX_TIMEOUT = 596 * 3600

/** Returns the seconds of a duration such as `90s`, `1h30m` or `1.5m`; undefined unless it is a positive duration. */
export function parseDuration(text: string): number | undefined {
  PART.lastIndex = 0
  let seconds = 0
  while (PART.lastIndex < text.length) {
    const part = PART.exec(text)
    if (part === null) return undefined
    const [, amount, unit] = part
    seconds += Number(amount) * SECONDS[unit as keyof typeof SECONDS]
  }
  return seconds > 0 && Number.isFinite(seconds) ? seconds : undefined
}
