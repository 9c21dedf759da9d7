/** @module The lines of a source, in a pane that scrolls, and the map of its uncovered parts. */
import type { RefObject, VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { CodeChunk, type LineRange } from './codeChunk.js'
import { CHUNK_LINES, ROW_HEIGHT, chunkOf } from './codeLayout.js'
import type { Execution, FileModel } from './fileModel.js'
import type { FileReach } from '../tests/fileReach.js'
import type { FileTests } from '../tests/fileTests.js'
import type { LinedText } from './linedText.js'
import { Minimap } from './minimap.js'
import type { CountColumn } from './sourceBar.js'
import { usePrinting } from './printing.js'
import { Syntax } from './syntax.js'

/** Chunks before and after the view that are shown in detail. */
const MARGIN = 1
/** How long the page may not answer while a long text is parsed, in milliseconds. */
const PARSE_SLICE_MS = 8
/** Longer files are printed without colours, but for what was last seen. */
const MAX_PRINTED_LINES = 20_000

export interface CodePaneProps {
  readonly pane: RefObject<HTMLDivElement | null>
  readonly model: FileModel
  readonly text: LinedText
  readonly execution: Execution
  readonly column: CountColumn | undefined
  /** The tests of the lines, if their numbers are to be shown; undefined until they are known, or if they are not. */
  readonly gutter: FileTests | undefined
  /** What a test covers, if its lines are marked. */
  readonly reach: FileReach | undefined
  readonly chosen: LineRange | undefined
  readonly tabLine: number
  readonly label: string
  readonly address: (line: number) => string
  /** @param isMore whether the line is added to those that are chosen */
  readonly onLine: (line: number, isMore: boolean) => void
}

export function CodePane(props: CodePaneProps): VNode {
  const { pane, text, execution, column, reach, label, onLine } = props
  const [whole, setWhole] = useState<ReadonlySet<number>>(new Set())
  const { syntax, isParsed } = useSyntax(text)
  const [first, last] = useNearChunks(pane, text)
  const isPrinting = usePrinting() && text.lines <= MAX_PRINTED_LINES
  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest('[data-line],[data-whole]') : null
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const { line, whole: wholeLine } = target.dataset
    if (wholeLine !== undefined) setWhole(new Set([...whole, Number(wholeLine)]))
    else if (line !== undefined) onLine(Number(line), event.shiftKey)
  }
  return (
    <div class={`pane${column === undefined ? '' : ' counts'}${reach === undefined ? '' : ' by-test'}`}>
      <div class="scroller" ref={pane} tabIndex={0} role="region" aria-label={label} onClick={onClick}>
        <div class="lines">
          {Array.from({ length: chunkOf(text.lines) + 1 }, (_, chunk) => (
            <CodeChunk
              {...props}
              key={chunk}
              chunk={chunk}
              isNear={isPrinting || (chunk >= first && chunk <= last)}
              syntax={syntax}
              isParsed={isParsed}
              whole={whole}
            />
          ))}
        </div>
      </div>
      <Minimap pane={pane} lines={text.lines} execution={execution} reach={reach} />
    </div>
  )
}

/** The syntax of a text, which is parsed in slices if it is long. */
function useSyntax(text: LinedText): { readonly syntax: Syntax; readonly isParsed: boolean } {
  const syntax = useMemo(() => new Syntax(text.text), [text])
  const [parsed, setParsed] = useState<Syntax>()
  useEffect(() => {
    if (syntax.isDone) return undefined
    let timer = setTimeout(function parseOn() {
      syntax.work(PARSE_SLICE_MS)
      if (syntax.isDone) setParsed(syntax)
      else timer = setTimeout(parseOn)
    })
    return () => {
      clearTimeout(timer)
    }
  }, [syntax])
  return { syntax, isParsed: parsed === syntax }
}

/** The chunks that are in the view or near it: first and last. */
function useNearChunks(pane: RefObject<HTMLDivElement | null>, text: LinedText): readonly [number, number] {
  const [near, setNear] = useState<readonly [number, number]>([0, MARGIN])
  useLayoutEffect(() => {
    const element = pane.current
    if (element === null) return undefined
    const measure = (): void => {
      const height = CHUNK_LINES * ROW_HEIGHT
      const first = Math.max(0, Math.floor(element.scrollTop / height) - MARGIN)
      const last = Math.floor((element.scrollTop + element.clientHeight) / height) + MARGIN
      setNear((old) => (old[0] === first && old[1] === last ? old : [first, last]))
    }
    measure()
    element.addEventListener('scroll', measure, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', measure)
      observer.disconnect()
    }
  }, [text])
  return near
}

/** Scrolls so that a line is in the upper third of the pane, and stays where it is if it can be seen well already. */
export function scrollToLine(element: HTMLElement, line: number, isAlways: boolean): void {
  const top = (line - 1) * ROW_HEIGHT
  const { scrollTop, clientHeight } = element
  const isSeen = top >= scrollTop + 2 * ROW_HEIGHT && top <= scrollTop + clientHeight - 4 * ROW_HEIGHT
  if (isAlways || !isSeen) element.scrollTop = top - clientHeight / 3
}
