/** @module The way through the uncovered parts of a file, or through those that a test covers. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { rangeText } from '../../support/lineRange.js'
import type { FileReach } from '../tests/fileReach.js'
import { withEscapes } from './escapes.js'
import type { UncoveredPart } from './fileModel.js'

interface Parts {
  readonly current: number | undefined
  readonly go: (step: 1 | -1) => void
  readonly announcement: string
}

/**
 * The way through the uncovered parts, or through those that a test covers, round and round.
 * @param choice another text begins again
 */
export function useParts(
  parts: readonly UncoveredPart[],
  { choice, reach }: { readonly choice: string; readonly reach: FileReach | undefined },
  show: (line: number) => void,
): Parts {
  const [current, setCurrent] = useState<number>()
  // Keys may come faster than drawings, each of which only knows its own state.
  const latest = useRef<number | undefined>(undefined)
  const [announcement, setAnnouncement] = useState('')
  const set = (part: number | undefined): void => {
    latest.current = part
    setCurrent(part)
  }
  // At once: a key may come before the browser has painted.
  useLayoutEffect(() => {
    set(undefined)
  }, [choice])
  const go = (step: 1 | -1): void => {
    if (parts.length === 0) {
      setAnnouncement(reach === undefined ? 'no uncovered part' : 'the test covers nothing here')
      return
    }
    const from = latest.current ?? (step === 1 ? -1 : parts.length)
    const next = (from + step + parts.length) % parts.length
    const part = parts[next]
    if (part === undefined) return
    set(next)
    setAnnouncement(partText(part, next, parts.length, reach === undefined ? 'uncovered' : 'reached'))
    show(part.startLine)
  }
  return { current, go, announcement }
}

/** `uncovered part 3 of 12, lines 10-14, func F`. */
function partText(
  { startLine, endLine, name }: UncoveredPart,
  part: number,
  parts: number,
  kind = 'uncovered',
): string {
  const lines = startLine === endLine ? `line ${startLine}` : `lines ${rangeText(startLine, endLine)}`
  return `${kind} part ${part + 1} of ${parts}, ${lines}, in ${withEscapes(name)}`
}
