/** @module The view of an opened file: its source with what was covered of it, its functions, and ways through both. */
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { hashOf } from '../route.js'
import type { FileReach } from '../tests/fileReach.js'
import { type AskedTests, type OpenFile, useFileTests } from '../tests/useFileTests.js'
import { isTyping } from '../typing.js'
import type { LineRange } from './codeChunk.js'
import { CodePane, scrollToLine } from './codePane.js'
import { withEscapes } from './escapes.js'
import { type Execution, FileModel, type UncoveredPart } from './fileModel.js'
import { FunctionList } from './functionList.js'
import { LinePanel } from './linePanel.js'
import { NoSource } from './noSource.js'
import { type CountColumn, SourceBar, type SourceChoice } from './sourceBar.js'
import { useLines } from './useLines.js'
import { useParts } from './useParts.js'

interface SourceViewProps extends OpenFile {
  /** As in the address. */
  readonly path: string
  readonly lines: LineRange | undefined
  /** The id of the test whose lines are marked. */
  readonly test: string | undefined
}

export function SourceView(props: SourceViewProps): VNode {
  const { catalog, number, file, path, lines, test } = props
  const model = useMemo(() => new FileModel(file, catalog.index), [file])
  const [choice, setChoice] = useState<SourceChoice>(undefined)
  const [column, setColumn] = useState<CountColumn>()
  const [isPanelOpen, setPanelOpen] = useState(false)
  const pane = useRef<HTMLDivElement>(null)
  const filter = useRef<HTMLInputElement>(null)
  const execution = model.executions[choice === undefined ? 0 : choice + 1] ?? model.executions[0]
  const { chosen, choose, show, tabLine } = useLines(pane, lines, { path, test })
  const [changedOnly, setChangedOnly] = useState(false)
  const tests = useFileTests(props, test !== undefined || isPanelOpen || column === 'tests')
  const { reach, problem } = useReach(tests, pane, props)
  const shownParts = useMemo(
    () => reach?.parts ?? partsOf(model, execution, changedOnly),
    [model, execution, changedOnly, reach],
  )
  const parts = useParts(shownParts, { choice: `${choice ?? ''} ${changedOnly} ${test ?? ''}`, reach }, show)
  const closePanel = (): void => {
    setPanelOpen(false)
  }
  useKeys(parts.go, filter, closePanel)
  const address = (line: number): string => hashOf({ kind: 'file', path, lines: [line, line], test })
  const onLine = (line: number, isMore: boolean): void => {
    choose(line, isMore)
    setPanelOpen(true)
  }
  return (
    <div class="source">
      <SourceBar
        {...{ catalog, number, model, choice, setChoice, column, setColumn, changedOnly, setChangedOnly }}
        {...{ reach, problem }}
        withoutTest={hashOf({ kind: 'file', path, lines: chosen })}
        part={parts.current}
        parts={shownParts.length}
        onPart={parts.go}
      />
      <div class="source-main">
        {model.text === undefined || execution === undefined ? (
          <NoSource {...{ file, reach }} parts={shownParts} current={parts.current} />
        ) : (
          <CodePane
            label={`Source of ${withEscapes(catalog.shownPath(number))}`}
            text={model.text}
            gutter={column === 'tests' ? tests?.value : undefined}
            {...{ pane, model, execution, column, reach, chosen, tabLine, address, onLine }}
          />
        )}
        {isPanelOpen && chosen !== undefined && (
          <LinePanel {...{ catalog, number, model, chosen, tests, path, onClose: closePanel }} />
        )}
      </div>
      <FunctionList file={file} source={choice} onLine={show} {...{ filter, address }} />
      <div class="hidden" role="status">
        {parts.announcement}
      </div>
    </div>
  )
}

interface Reach {
  /** What the test of the address covers. */
  readonly reach: FileReach | undefined
  /** Why that cannot be shown: a sentence without a full stop. */
  readonly problem: string | undefined
}

/** What the test of the address covers; the view begins there unless the address has lines. */
function useReach(
  tests: AskedTests | undefined,
  pane: { readonly current: HTMLDivElement | null },
  { lines, test }: Pick<SourceViewProps, 'lines' | 'test'>,
): Reach {
  const known = tests?.value
  const reach = useMemo(() => (test === undefined ? undefined : known?.reachOf(test)), [known, test])
  useLayoutEffect(() => {
    const [first] = reach?.parts ?? []
    if (first !== undefined && lines === undefined && pane.current !== null)
      scrollToLine(pane.current, first.startLine, false)
  }, [reach])
  return { reach, problem: test === undefined || reach !== undefined ? undefined : problemOf(tests, test) }
}

function problemOf(tests: AskedTests | undefined, test: string): string | undefined {
  if (tests === undefined) return 'it is not known which test covers what'
  if ('failure' in tests) return tests.failure
  return tests.value === undefined ? undefined : `this report has no test ${withEscapes(test)}`
}

function partsOf(
  model: FileModel,
  execution: Execution | undefined,
  changedOnly: boolean,
): readonly UncoveredPart[] {
  if (execution === undefined) return []
  return changedOnly ? model.changedParts(execution) : execution.parts
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
