/** @module A map of the whole file beside the scroll bar: where uncovered lines are, and what is in view. */
import type { RefObject, VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { FileReach } from '../tests/fileReach.js'
import { ROW_HEIGHT } from './codeLayout.js'
import type { Execution } from './fileModel.js'

/** The map has as many rows at most: several lines share one in long files. */
const MAX_ROWS = 400

interface MinimapProps {
  readonly pane: RefObject<HTMLDivElement | null>
  readonly lines: number
  readonly execution: Execution
  /** What a test covers: then that is shown. */
  readonly reach: FileReach | undefined
}

/** For the pointer only: keys go from part to part. */
export function Minimap({ pane, lines, execution, reach }: MinimapProps): VNode {
  const view = useRef<SVGRectElement>(null)
  const rows = Math.min(MAX_ROWS, lines)
  const marks = useMemo(
    () => marksOf(reach === undefined ? byStatus(execution) : (line) => reach.ofLine(line), lines, rows),
    [execution, reach, lines, rows],
  )
  useEffect(() => {
    const element = pane.current
    if (element === null) return undefined
    const draw = (): void => {
      const scale = rows / (lines * ROW_HEIGHT)
      view.current?.setAttribute('y', String(element.scrollTop * scale))
      view.current?.setAttribute('height', String(Math.min(rows, element.clientHeight * scale)))
    }
    draw()
    element.addEventListener('scroll', draw, { passive: true })
    const observer = new ResizeObserver(draw)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', draw)
      observer.disconnect()
    }
  }, [lines, rows])
  const go = (event: PointerEvent): void => {
    const { currentTarget: map } = event
    if (!(map instanceof Element) || pane.current === null || event.buttons === 0) return
    const { top, height } = map.getBoundingClientRect()
    const { scrollHeight, clientHeight } = pane.current
    pane.current.scrollTop = ((event.clientY - top) / height) * scrollHeight - clientHeight / 2
  }
  return (
    <svg
      class="minimap"
      viewBox={`0 0 10 ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={go}
      onPointerMove={go}
    >
      {marks.map(({ kind, from, to }) => (
        <rect key={`${kind}${from}`} class={kind} x={0} width={10} y={from} height={to - from} />
      ))}
      <rect class="view" ref={view} x={0} width={10} y={0} height={0} />
    </svg>
  )
}

type MarkKind = 'uncovered' | 'partly' | 'reached' | 'perhaps'

/** Where uncovered lines are. */
function byStatus(execution: Execution): (line: number) => MarkKind | 'not' {
  return (line) => {
    const status = execution.status(line)
    if (status === 'uncovered') return 'uncovered'
    return status === 'partly covered' ? 'partly' : 'not'
  }
}

/** Rows of the map from one to another, exclusively. */
interface MapMark {
  readonly kind: MarkKind
  readonly from: number
  readonly to: number
}

/** A row is uncovered or reached if any of its lines is, otherwise partly or perhaps if any is. */
function marksOf(
  kindOf: (line: number) => MarkKind | 'not',
  lines: number,
  rows: number,
): readonly MapMark[] {
  const kinds: (MarkKind | undefined)[] = Array.from({ length: rows })
  for (let line = 1; line <= lines; line++) {
    const kind = kindOf(line)
    const row = Math.floor(((line - 1) * rows) / lines)
    if (kind === 'uncovered' || kind === 'reached') kinds[row] = kind
    else if (kind !== 'not') kinds[row] ??= kind
  }
  const marks: MapMark[] = []
  for (const [row, kind] of kinds.entries()) {
    if (kind === undefined) continue
    const last = marks.at(-1)
    if (last?.kind === kind && last.to === row) marks[marks.length - 1] = { ...last, to: row + 1 }
    else marks.push({ kind, from: row, to: row + 1 })
  }
  return marks
}
