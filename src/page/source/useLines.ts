/** @module The lines of the address, those that a reader chooses, and the way to a line. */
import { useLayoutEffect, useState } from 'preact/hooks'
import { hashOf } from '../route.js'
import type { LineRange } from './codeChunk.js'
import { scrollToLine } from './codePane.js'

export interface Lines {
  /** The lines of the address. */
  readonly chosen: LineRange | undefined
  /** Chooses a line, or all from the first chosen one to it; the address changes, and nothing moves. */
  readonly choose: (line: number, isMore: boolean) => void
  /** Goes to a line: scrolls and moves the focus there. */
  readonly show: (line: number) => void
  /** The line that the Tab key reaches. */
  readonly tabLine: number
}

export function useLines(
  pane: { readonly current: HTMLDivElement | null },
  lines: LineRange | undefined,
  place: { readonly path: string; readonly test: string | undefined },
): Lines {
  const [chosen, setChosen] = useState(lines)
  const [first, setFirst] = useState(lines?.[0])
  const [tabLine, setTabLine] = useState(lines?.[0] ?? 1)
  const [target, setTarget] = useState<{ readonly line: number }>()
  useLayoutEffect(() => {
    setChosen(lines)
    if (lines === undefined) return
    setFirst(lines[0])
    setTabLine(lines[0])
    if (pane.current !== null) scrollToLine(pane.current, lines[0], true)
  }, [lines])
  useLayoutEffect(() => {
    if (target === undefined || pane.current === null) return
    scrollToLine(pane.current, target.line, false)
    const { current: element } = pane
    // The chunk of the line is drawn after the pane has scrolled.
    requestAnimationFrame(() => {
      element.querySelector<HTMLElement>(`[data-line="${target.line}"]`)?.focus({ preventScroll: true })
    })
  }, [target])
  const choose = (line: number, isMore: boolean): void => {
    const from = isMore && first !== undefined ? first : line
    const range: LineRange = [Math.min(from, line), Math.max(from, line)]
    setFirst(from)
    setChosen(range)
    setTabLine(line)
    history.replaceState(history.state, '', hashOf({ kind: 'file', ...place, lines: range }))
  }
  const show = (line: number): void => {
    setTabLine(line)
    setTarget({ line })
  }
  return { chosen, choose, show, tabLine }
}
