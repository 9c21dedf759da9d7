/** @module Long lists of which the first items are shown until a reader wants all of them. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { countText } from './counts.js'

interface Shortened<T> {
  readonly shown: readonly T[]
  /** Shows the others; null if there are none. */
  readonly more: VNode | null
}

/**
 * The first items of a list, or all of it.
 * @param most how many are shown at first
 * @param noun what one of them is called; with an `s` if there are several
 */
export function useShortened<T>(all: readonly T[], most: number, noun: string): Shortened<T> {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? all : all.slice(0, most)
  const left = all.length - shown.length
  if (left === 0) return { shown, more: null }
  const more = (
    <button
      type="button"
      onClick={() => {
        setWhole(true)
      }}
    >
      {countText(left)} more {left === 1 ? noun : `${noun}s`}
    </button>
  )
  return { shown, more }
}
