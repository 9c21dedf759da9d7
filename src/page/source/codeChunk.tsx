/** @module Some lines of a source: in detail if they are near the view, otherwise as plain text. */
import { Component, type VNode } from 'preact'
import { countText } from '../counts.js'
import type { FileReach } from '../tests/fileReach.js'
import type { FileTests } from '../tests/fileTests.js'
import { CHUNK_LINES, ROW_HEIGHT, chunkLines, plainText, shownEnd } from './codeLayout.js'
import { withEscapes } from './escapes.js'
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
  readonly gutter: FileTests | undefined
  readonly reach: FileReach | undefined
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
      props.gutter !== next.gutter ||
      props.reach !== next.reach ||
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

function Row({ line, groups, cut, chosen, tabLine, address, ...shown }: RowProps): VNode {
  const { model, execution, gutter, reach } = shown
  const status = execution.status(line)
  const hits = execution.hits(line)
  const isChanged = model.changedLines.has(line)
  const isCarried = model.carriedLines.has(line)
  const isChosen = chosen !== undefined && line >= chosen[0] && line <= chosen[1]
  const tests = gutter?.countText(line)
  const reached = reach?.ofLine(line) ?? 'not'
  const kinds = [
    ...(isChanged ? ['changed'] : []),
    ...(isChosen ? ['chosen'] : []),
    ...(reached === 'not' ? [] : [reached]),
  ]
  return (
    <div class={['row', STATUS_CLASSES[status], ...kinds].join(' ')}>
      <a
        class="no"
        href={address(line)}
        data-line={line}
        tabIndex={line === tabLine ? 0 : -1}
        aria-label={[
          `line ${line}`,
          ...(status === 'none' ? [] : [status]),
          ...(hits === undefined || hits === 0
            ? []
            : [isCarried ? 'carried over from the baseline' : execution.countText(hits)]),
          ...(isChanged ? ['changed'] : []),
          ...(reached === 'not' ? [] : [reached === 'reached' ? 'by the test' : 'perhaps by the test']),
          ...(tests === undefined || tests === '' ? [] : [testsText(tests)]),
        ].join(', ')}
        aria-current={isChosen ? 'location' : undefined}
      />
      <span
        class="hits"
        data-hits={tests ?? (hits === undefined ? '' : isCarried ? CARRIED_MARK : shortCount(hits))}
        aria-hidden="true"
      />
      <code>
        {groups.map((group, at) => (
          <Group key={at} group={group} {...shown} />
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

/** In the place of a count that is not known. */
const CARRIED_MARK = 'base'

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

/** `3 tests`, `1 test or more`. @param count as FileTests has it */
function testsText(count: string): string {
  if (count === '·') return 'perhaps a test'
  const tests = count === '1' || count === '1+' ? '1 test' : `${count.replace('+', '')} tests`
  return count.endsWith('+') ? `${tests} or more` : tests
}

/** At most five characters. */
function shortCount(count: number): string {
  if (count < 100_000) return String(count)
  const [unit, letter] = count < 1e6 ? [1e3, 'k'] : count < 1e9 ? [1e6, 'M'] : [1e9, 'G']
  return `${Math.floor(count / unit)}${letter}`
}

interface GroupProps extends Pick<ChunkProps, 'model' | 'execution' | 'reach'> {
  readonly group: SegmentGroup
}

function Group({ group: { unit, segments }, model, execution, reach }: GroupProps): VNode {
  const pieces = segments.map((segment, at) => <Piece key={at} {...segment} />)
  if (unit === undefined) return <>{pieces}</>
  const count = execution.count(unit)
  const movement = model.movement(unit)
  const [baseline] = model.carriedFrom(unit)
  const words =
    baseline === undefined ? execution.countText(count) : `carried over from ${withEscapes(baseline)}`
  const title = `${words}${MOVEMENT_WORDS[movement]}`
  const moved = movement === 'none' ? '' : ` ${movement}`
  const reached = reach?.ofUnit(unit) ?? 'not'
  return count === 0 ? (
    <mark class={`c0${moved}`} title={title}>
      {pieces}
    </mark>
  ) : (
    <span
      class={`c${execution.shades[unit] ?? 0}${moved}${reached === 'not' ? '' : ` ${reached}`}`}
      title={title}
    >
      {pieces}
    </span>
  )
}

function Piece({ text, kind, isEscape }: Segment): VNode {
  if (isEscape) return <span class="escape">{text}</span>
  return kind === '' ? <>{text}</> : <span class={kind}>{text}</span>
}
