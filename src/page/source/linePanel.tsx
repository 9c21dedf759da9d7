/** @module What is known about the chosen lines: how often they were executed, and by whom. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { PageIndex, Reacher } from '../../report/html/pageData.js'
import { rangeText } from '../../support/lineRange.js'
import type { LineRange } from './codeChunk.js'
import { togetherText } from '../unitTests.js'
import { withEscapes } from './escapes.js'
import type { Execution, FileModel, LineStatus } from './fileModel.js'

interface LinePanelProps {
  readonly index: PageIndex
  readonly model: FileModel
  readonly chosen: LineRange
  /** The path that is copied. */
  readonly path: string
  readonly onClose: () => void
}

export function LinePanel({ index, model, chosen, path, onClose }: LinePanelProps): VNode {
  const place = `${path}:${rangeText(...chosen)}`
  const [together, ...bySource] = model.executions
  const rows: readonly (readonly [name: string, execution: Execution | undefined])[] =
    bySource.length === 0
      ? [[index.sources[0] ?? 'together', together]]
      : [[togetherText(index), together], ...index.sources.map((name, at) => [name, bySource[at]] as const)]
  const reachers = reachersOf(index, model, chosen)
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
            <dd>{execution === undefined ? '' : linesText(execution, chosen)}</dd>
          </div>
        ))}
        {reachers.map(([kind, names]) => (
          <div key={kind}>
            <dt>{REACHER_HEADS[kind]}</dt>
            <dd>{names.map(withEscapes).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}

const REACHER_HEADS: Readonly<Record<Reacher['kind'], string>> = {
  binary: 'binaries that reached it',
  tests: 'tests that reached it',
  leg: 'legs that reached it',
}

/** `covered, executed 3 times`, or how many lines have which status. */
export function linesText(execution: Execution, [from, to]: LineRange): string {
  if (from === to) {
    const status = execution.status(from)
    if (status === 'none') return 'no code that can be covered'
    const hits = execution.hits(from) ?? 0
    return hits === 0 ? status : `${status}, ${execution.countText(hits)}`
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
export function reachersOf(
  index: PageIndex,
  { file }: FileModel,
  [from, to]: LineRange,
): readonly (readonly [kind: Reacher['kind'], names: readonly string[]])[] {
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
