/** @module Durations as Go writes them. */

const PART = /(\d+(?:\.\d+)?)(h|ms|m|s)/y
const SECONDS = { h: 3600, m: 60, s: 1, ms: 0.001 } as const

/** Seconds of a duration such as `90s`, `1h30m`, `1.5m`; undefined if it is none or not above zero. */
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
