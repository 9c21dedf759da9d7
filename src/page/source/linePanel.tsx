/** @module What is known about the chosen lines: how often they were executed, and by whom. */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { PageIndex, Reacher } from '../../report/html/pageData.js'
import type { Catalog } from '../catalog.js'
import { rangeText } from '../../support/lineRange.js'
import type { LineRange } from './codeChunk.js'
import { togetherText } from '../unitTests.js'
import { LineTests } from '../tests/lineTests.js'
import type { AskedTests } from '../tests/useFileTests.js'
import { withEscapes } from './escapes.js'
import type { Execution, FileModel, LineStatus } from './fileModel.js'

interface LinePanelProps {
  readonly catalog: Catalog
  /** The number of the file. */
  readonly number: number
  readonly model: FileModel
  readonly chosen: LineRange
  /** Undefined if it is not known which test covers what. */
  readonly tests: AskedTests | undefined
  /** Of the file, as in the address. */
  readonly path: string
  readonly onClose: () => void
}

export function LinePanel(props: LinePanelProps): VNode {
  const { catalog, number, model, chosen, tests, onClose } = props
  const { index } = catalog
  const place = `${catalog.shownPath(number)}:${rangeText(...chosen)}`
  const [together, ...bySource] = model.executions
  const rows: readonly (readonly [name: string, execution: Execution | undefined])[] =
    bySource.length === 0
      ? [[index.sources[0] ?? 'together', together]]
      : [[togetherText(index), together], ...index.sources.map((name, at) => [name, bySource[at]] as const)]
  const reachers = reachersOf(index, model, chosen)
  const baselines = baselinesOf(model, chosen)
  const isCarried = baselines.length > 0
  return (
    <aside class="line-panel" aria-label={`Lines ${rangeText(...chosen)}`}>
      <div class="line-panel-head">
        <h2>{chosen[0] === chosen[1] ? `Line ${chosen[0]}` : `Lines ${rangeText(...chosen)}`}</h2>
        <CopyButton text={place} label={`Copy ${withEscapes(baseName(place))}`} />
        <button type="button" class="close" onClick={onClose} aria-label="Close">
          ×
        </button>
      </div>
      <dl>
        {rows.map(([name, execution]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{execution === undefined ? '' : linesText(execution, chosen, model)}</dd>
          </div>
        ))}
        {reachers.map(([kind, names]) => (
          <div key={kind}>
            <dt>{headOf(kind, tests !== undefined)}</dt>
            <dd>{names.map(withEscapes).join(', ')}</dd>
          </div>
        ))}
        {isCarried && (
          <div>
            <dt>carried over from</dt>
            <dd>{baselines.map(withEscapes).join(', ')}</dd>
          </div>
        )}
      </dl>
      {tests !== undefined && <Tests {...props} tests={tests} isCarried={isCarried} />}
    </aside>
  )
}

function Tests({ tests, path, chosen: [from, to], isCarried }: TestsProps): VNode | null {
  const { value } = tests
  const found = useMemo(() => value?.ofLines(from, to), [value, from, to])
  const near = useMemo(() => value?.near(from, to), [value, from, to])
  if ('failure' in tests) return <p class="quiet">Its tests cannot be shown: {tests.failure}.</p>
  if (value === undefined || found === undefined) return null
  return <LineTests key={`${from}-${to}`} tests={value.tests} {...{ found, near, path, isCarried }} />
}

interface TestsProps extends LinePanelProps {
  readonly tests: AskedTests
  /** Whether some of the lines were carried over from a baseline. */
  readonly isCarried: boolean
}

/** Those who executed something in this run. */
type ReacherKind = Exclude<Reacher['kind'], 'baseline'>

const REACHER_HEADS: Readonly<Record<ReacherKind, string>> = {
  binary: 'binaries that reached it',
  tests: 'tests that reached it',
  leg: 'legs that reached it',
}

/** @param hasTests whether it is known which test executed what */
function headOf(kind: ReacherKind, hasTests: boolean): string {
  return hasTests && kind === 'tests' ? 'test binaries that reached it' : REACHER_HEADS[kind]
}

/** `covered, executed 3 times`, or how many lines have which status. */
function linesText(
  execution: Execution,
  [from, to]: LineRange,
  { carriedLines }: Pick<FileModel, 'carriedLines'>,
): string {
  if (from === to) {
    const status = execution.status(from)
    if (status === 'none') return 'no code that can be covered'
    const hits = execution.hits(from) ?? 0
    return hits === 0 || carriedLines.has(from) ? status : `${status}, ${execution.countText(hits)}`
  }
  const counts = new Map<LineStatus, number>()
  for (let line = from; line <= to; line++) {
    const status = execution.status(line)
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  const parts = (['covered', 'partly covered', 'uncovered'] as const).flatMap((status) =>
    counts.has(status) ? `${counts.get(status) ?? 0} ${status}` : [],
  )
  return parts.length === 0 ? 'no code that can be covered' : `lines: ${parts.join(', ')}`
}

/** Who reached any of the units on the lines, by kind; empty if it is not known. */
function reachersOf(
  index: PageIndex,
  { file }: FileModel,
  [from, to]: LineRange,
): readonly (readonly [kind: ReacherKind, names: readonly string[]])[] {
  const { startLine, endLine, reach } = file.units
  const found = new Set<number>()
  for (const [unit, set] of reach.entries())
    if ((startLine[unit] ?? 0) <= to && (endLine[unit] ?? 0) >= from)
      for (const reacher of file.reachedBy[set] ?? []) found.add(reacher)
  return (['binary', 'tests', 'leg'] as const).flatMap((kind) => {
    const names = index.reachers.flatMap((reacher, number) =>
      reacher.kind === kind && found.has(number) ? reacher.name : [],
    )
    return names.length === 0 ? [] : [[kind, names] as const]
  })
}

/** The baselines that any of the units on the lines was carried over from. */
function baselinesOf(model: FileModel, [from, to]: LineRange): readonly string[] {
  const { startLine, endLine } = model.file.units
  const units = [...startLine.keys()].filter(
    (unit) => (startLine[unit] ?? 0) <= to && (endLine[unit] ?? 0) >= from,
  )
  return [...new Set(units.flatMap((unit) => model.carriedFrom(unit)))]
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Copies a text, and says that it did. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): VNode {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  return (
    <button
      type="button"
      class="copy"
      onClick={() => {
        void copied(text).then((isCopied) => {
          setState(isCopied ? 'copied' : 'refused')
          setTimeout(() => {
            setState('ready')
          }, 1500)
        })
      }}
    >
      <span aria-live="polite">
        {state === 'ready' ? label : state === 'copied' ? 'Copied' : 'The browser refuses to copy'}
      </span>
    </button>
  )
}

/** The clipboard of pages from `file:` can be refused; a selection can be copied there. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
