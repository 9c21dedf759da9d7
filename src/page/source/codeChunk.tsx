/** @module Some lines of a source: in detail if they are near the view, otherwise as plain text. */
import { Component, type VNode } from 'preact'
import { countText } from '../counts.js'
import { CHUNK_LINES, ROW_HEIGHT, chunkLines, plainText, shownEnd } from './codeLayout.js'
import type { Execution, FileModel, LineStatus, Movement } from './fileModel.js'
import type { LinedText } from './linedText.js'
import { type Segment, type SegmentGroup, segmentGroups } from './segments.js'
import type { Syntax } from './syntax.js'

/** Inclusive lines. */
export type LineRange = readonly [from: number, to: number]

export interface ChunkProps {
  readonly chunk: number
  readonly isNear: boolean
  readonly model: FileModel
  readonly text: LinedText
  readonly execution: Execution
  readonly syntax: Syntax
  /** Changes when the syntax of all lines is known. */
  readonly isParsed: boolean
  readonly chosen: LineRange | undefined
  /** The line whose number the Tab key reaches. */
  readonly tabLine: number
  /** Long lines that are shown as a whole. */
  readonly whole: ReadonlySet<number>
  /** The address of a line. */
  readonly address: (line: number) => string
}

export class CodeChunk extends Component<ChunkProps> {
  override shouldComponentUpdate(next: ChunkProps): boolean {
    const { props } = this
    if (props.text !== next.text || props.isNear !== next.isNear) return true
    if (!next.isNear) return false
    return (
      props.execution !== next.execution ||
      props.isParsed !== next.isParsed ||
      props.whole !== next.whole ||
      clipped(props) !== clipped(next)
    )
  }

  override render(): VNode {
    const { chunk, isNear, text } = this.props
    const [first, last] = chunkLines(chunk, text.lines)
    const height = `${(last - first + 1) * ROW_HEIGHT}px`
    return (
      <div class={isNear ? 'chunk' : 'chunk plain'} style={{ height }}>
        {isNear ? <Rows {...this.props} /> : plainText(text, [first, last])}
      </div>
    )
  }
}

/** What a chunk shows of the chosen lines and of the line that Tab reaches. */
function clipped({ chosen, tabLine, chunk }: ChunkProps): string {
  const first = chunk * CHUNK_LINES + 1
  const within = (line: number): number => Math.max(-1, Math.min(CHUNK_LINES, line - first))
  const [from, to] = chosen ?? [0, 0]
  return `${within(from)} ${within(to)} ${within(tabLine)}`
}

function Rows(props: ChunkProps): VNode {
  const { chunk, text, syntax, model, whole } = props
  const [first, last] = chunkLines(chunk, text.lines)
  syntax.prepare({ from: text.start(first), to: text.end(last) })
  const rows: VNode[] = []
  for (let line = first; line <= last; line++) {
    const shown = { from: text.start(line), to: shownEnd(text, line, whole.has(line)) }
    const groups = segmentGroups(text.text, shown, model.spans, syntax.spans(shown))
    rows.push(<Row key={line} {...props} line={line} groups={groups} cut={text.end(line) - shown.to} />)
  }
  return <>{rows}</>
}

interface RowProps extends ChunkProps {
  readonly line: number
  readonly groups: readonly SegmentGroup[]
  /** How many code units are not shown. */
  readonly cut: number
}

function Row({ line, groups, cut, model, execution, chosen, tabLine, address }: RowProps): VNode {
  const status = execution.status(line)
  const hits = execution.hits(line)
  const isChanged = model.changedLines.has(line)
  const isChosen = chosen !== undefined && line >= chosen[0] && line <= chosen[1]
  return (
    <div class={`row ${STATUS_CLASSES[status]}${isChanged ? ' changed' : ''}${isChosen ? ' chosen' : ''}`}>
      <a
        class="no"
        href={address(line)}
        data-line={line}
        tabIndex={line === tabLine ? 0 : -1}
        aria-label={[
          `line ${line}`,
          ...(status === 'none' ? [] : [status]),
          ...(hits === undefined || hits === 0 ? [] : [execution.countText(hits)]),
          ...(isChanged ? ['changed'] : []),
        ].join(', ')}
        aria-current={isChosen ? 'location' : undefined}
      />
      <span class="hits" data-hits={hits === undefined ? '' : shortCount(hits)} aria-hidden="true" />
      <code>
        {groups.map((group, at) => (
          <Group key={at} group={group} model={model} execution={execution} />
        ))}
        {cut > 0 && (
          <button type="button" class="more" data-whole={line}>
            {countText(cut)} more characters
          </button>
        )}
      </code>
    </div>
  )
}

const MOVEMENT_WORDS: Readonly<Record<Movement, string>> = {
  none: '',
  gained: ', which the baseline did not cover',
  lost: ', although the baseline covered it',
}

const STATUS_CLASSES: Readonly<Record<LineStatus, string>> = {
  none: 'none',
  uncovered: 'uncovered',
  'partly covered': 'partly',
  covered: 'covered',
}

/** At most five characters. */
function shortCount(count: number): string {
  if (count < 100_000) return String(count)
  const [unit, letter] = count < 1e6 ? [1e3, 'k'] : count < 1e9 ? [1e6, 'M'] : [1e9, 'G']
  return `${Math.floor(count / unit)}${letter}`
}

function Group({
  group: { unit, segments },
  model,
  execution,
}: {
  readonly group: SegmentGroup
  readonly model: FileModel
  readonly execution: Execution
}): VNode {
  const pieces = segments.map((segment, at) => <Piece key={at} {...segment} />)
  if (unit === undefined) return <>{pieces}</>
  const count = execution.count(unit)
  const movement = model.movement(unit)
  const title = `${execution.countText(count)}${MOVEMENT_WORDS[movement]}`
  const moved = movement === 'none' ? '' : ` ${movement}`
  return count === 0 ? (
    <mark class={`c0${moved}`} title={title}>
      {pieces}
    </mark>
  ) : (
    <span class={`c${execution.shades[unit] ?? 0}${moved}`} title={title}>
      {pieces}
    </span>
  )
}

function Piece({ text, kind, isEscape }: Segment): VNode {
  if (isEscape) return <span class="escape">{text}</span>
  return kind === '' ? <>{text}</> : <span class={kind}>{text}</span>
}
