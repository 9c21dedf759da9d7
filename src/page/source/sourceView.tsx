/** @module The view of an opened file: its source with what was covered of it, its functions, and ways through both. */
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PageFile } from '../../report/html/pageData.js'
import type { Catalog } from '../catalog.js'
import { isTyping } from '../typing.js'
import { rangeText } from '../../support/lineRange.js'
import { hashOf } from '../route.js'
import type { LineRange } from './codeChunk.js'
import { CodePane, scrollToLine } from './codePane.js'
import { withEscapes } from './escapes.js'
import { type Execution, FileModel, type UncoveredPart } from './fileModel.js'
import { FunctionList } from './functionList.js'
import { LinePanel } from './linePanel.js'
import { NoSource } from './noSource.js'
import { togetherText } from '../unitTests.js'
import { SourceBar, type SourceChoice } from './sourceBar.js'

interface SourceViewProps {
  readonly catalog: Catalog
  /** The number of the file. */
  readonly number: number
  readonly file: PageFile
  /** As in the address. */
  readonly path: string
  readonly lines: LineRange | undefined
}

export function SourceView({ catalog, number, file, path, lines }: SourceViewProps): VNode {
  const model = useMemo(() => new FileModel(file, catalog.index.mode), [file])
  const [choice, setChoice] = useState<SourceChoice>(undefined)
  const [showsCounts, setShowsCounts] = useState(false)
  const [isPanelOpen, setPanelOpen] = useState(false)
  const pane = useRef<HTMLDivElement>(null)
  const filter = useRef<HTMLInputElement>(null)
  const execution = model.executions[choice === undefined ? 0 : choice + 1] ?? model.executions[0]
  const { chosen, choose, show, tabLine } = useLines(pane, lines, path)
  const [changedOnly, setChangedOnly] = useState(false)
  const shownParts = useMemo(() => partsOf(model, execution, changedOnly), [model, execution, changedOnly])
  const parts = useParts(shownParts, `${choice ?? ''} ${changedOnly}`, show)
  const closePanel = (): void => {
    setPanelOpen(false)
  }
  useKeys(parts.go, filter, closePanel)
  const shownPath = catalog.shownPath(number)
  const address = (line: number): string => hashOf({ kind: 'file', path, lines: [line, line] })
  return (
    <div class="source">
      <SourceBar
        path={shownPath}
        figures={catalog.fileFigures(number)}
        sources={catalog.index.sources}
        together={togetherText(catalog.index)}
        showsCounts={model.text === undefined ? undefined : showsCounts}
        doubt={model.text === undefined ? null : file.reason}
        part={parts.current}
        parts={shownParts.length}
        onPart={parts.go}
        changedOnly={model.changedLines.size === 0 ? undefined : changedOnly}
        hasMoved={model.hasMoved}
        {...{ choice, setChoice, setShowsCounts, setChangedOnly }}
      />
      <div class="source-main">
        {model.text === undefined || execution === undefined ? (
          <NoSource file={file} parts={shownParts} current={parts.current} />
        ) : (
          <CodePane
            label={`Source of ${withEscapes(shownPath)}`}
            text={model.text}
            onLine={(line, isMore) => {
              choose(line, isMore)
              setPanelOpen(true)
            }}
            {...{ pane, model, execution, showsCounts, chosen, tabLine, address }}
          />
        )}
        {isPanelOpen && chosen !== undefined && (
          <LinePanel index={catalog.index} path={shownPath} onClose={closePanel} {...{ model, chosen }} />
        )}
      </div>
      <FunctionList file={file} source={choice} onLine={show} {...{ filter, address }} />
      <div class="hidden" role="status">
        {parts.announcement}
      </div>
    </div>
  )
}

function partsOf(
  model: FileModel,
  execution: Execution | undefined,
  changedOnly: boolean,
): readonly UncoveredPart[] {
  if (execution === undefined) return []
  return changedOnly ? model.changedParts(execution) : execution.parts
}

interface Lines {
  /** The lines of the address. */
  readonly chosen: LineRange | undefined
  /** Chooses a line, or all from the first chosen one to it; the address changes, and nothing moves. */
  readonly choose: (line: number, isMore: boolean) => void
  /** Goes to a line: scrolls and moves the focus there. */
  readonly show: (line: number) => void
  /** The line that the Tab key reaches. */
  readonly tabLine: number
}

function useLines(
  pane: { readonly current: HTMLDivElement | null },
  lines: LineRange | undefined,
  path: string,
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
    history.replaceState(history.state, '', hashOf({ kind: 'file', path, lines: range }))
  }
  const show = (line: number): void => {
    setTabLine(line)
    setTarget({ line })
  }
  return { chosen, choose, show, tabLine }
}

interface Parts {
  readonly current: number | undefined
  readonly go: (step: 1 | -1) => void
  readonly announcement: string
}

/**
 * The way through the uncovered parts, round and round.
 * @param choice another text begins again
 */
function useParts(parts: readonly UncoveredPart[], choice: string, show: (line: number) => void): Parts {
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
      setAnnouncement('no uncovered part')
      return
    }
    const from = latest.current ?? (step === 1 ? -1 : parts.length)
    const next = (from + step + parts.length) % parts.length
    const part = parts[next]
    if (part === undefined) return
    set(next)
    setAnnouncement(partText(part, next, parts.length))
    show(part.startLine)
  }
  return { current, go, announcement }
}

/** `uncovered part 3 of 12, lines 10-14, func F`. */
export function partText({ startLine, endLine, name }: UncoveredPart, part: number, parts: number): string {
  const lines = startLine === endLine ? `line ${startLine}` : `lines ${rangeText(startLine, endLine)}`
  return `uncovered part ${part + 1} of ${parts}, ${lines}, func ${withEscapes(name)}`
}

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 }

function useKeys(
  go: (step: 1 | -1) => void,
  filter: { readonly current: HTMLInputElement | null },
  onEscape: () => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEscape()
      if (isTyping(event)) return
      const step = STEPS[event.key]
      if (step !== undefined) go(step)
      else if (event.key === '/') filter.current?.focus()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
    }
  })
}
