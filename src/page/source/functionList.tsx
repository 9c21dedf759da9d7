/** @module The functions of a file with their figures: sorted, filtered, and a way to each of them. */
import type { RefObject, VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { PageFile } from '../../report/html/pageData.js'
import { countText } from '../counts.js'
import { percentText } from '../figures.js'
import { useShortened } from '../shortened.js'
import { withEscapes } from './escapes.js'

/** Functions that are listed at once. */
const MAX_LISTED = 400

export interface FunctionRow {
  /** Its place in the file. */
  readonly number: number
  readonly name: string
  readonly line: number
  readonly covered: number
  readonly total: number
}

type Column = 'line' | 'name' | 'uncovered' | 'percent'
const HEADS: readonly (readonly [column: Column, text: string])[] = [
  ['name', 'Function'],
  ['line', 'Line'],
  ['uncovered', 'Uncovered'],
  ['percent', 'Covered'],
]

interface FunctionListProps {
  readonly file: PageFile
  /** The number of a source; undefined for all together. */
  readonly source: number | undefined
  readonly filter: RefObject<HTMLInputElement | null>
  readonly onLine: (line: number) => void
  /** The address of a line. */
  readonly address: (line: number) => string
}

export function FunctionList({ file, source, filter, onLine, address }: FunctionListProps): VNode {
  const [sort, setSort] = useState<Sorting>({ column: 'line', isDown: false })
  const [text, setText] = useState('')
  const all = useMemo(() => rowsOf(file, source), [file, source])
  const rows = useMemo(() => chosenRows(all, sort, text), [all, sort, text])
  const { shown, more } = useShortened(rows, MAX_LISTED, 'function')
  return (
    <section class="functions" aria-labelledby="functions-title">
      <div class="functions-head">
        <h2 id="functions-title">
          Functions <span class="quiet">{countText(all.length)}</span>
        </h2>
        <input
          type="search"
          ref={filter}
          value={text}
          placeholder="Filter ( / )"
          aria-label="Filter of the functions"
          onInput={({ currentTarget }) => {
            setText(currentTarget.value)
          }}
        />
      </div>
      <div class="functions-rows" tabIndex={0} role="region" aria-label="List of the functions">
        <table>
          <thead>
            <tr>
              {HEADS.map(([column, head]) => (
                <Head key={column} {...{ column, head, sort, setSort }} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <FunctionLine key={row.number} row={row} onLine={onLine} address={address} />
            ))}
          </tbody>
        </table>
        {more}
        {rows.length === 0 && (
          <p class="quiet">No function {text === '' ? 'was measured.' : 'has that name.'}</p>
        )}
      </div>
    </section>
  )
}

interface Sorting {
  readonly column: Column
  readonly isDown: boolean
}

interface HeadProps {
  readonly column: Column
  readonly head: string
  readonly sort: Sorting
  readonly setSort: (sort: Sorting) => void
}

function Head({ column, head, sort, setSort }: HeadProps): VNode {
  const isSorted = sort.column === column
  // Figures begin with the largest.
  const isDown = isSorted ? !sort.isDown : column === 'uncovered'
  return (
    <th
      scope="col"
      class={column === 'percent' ? 'share' : column}
      aria-sort={isSorted ? (sort.isDown ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        onClick={() => {
          setSort({ column, isDown })
        }}
      >
        {head}
      </button>
    </th>
  )
}

interface FunctionLineProps {
  readonly row: FunctionRow
  readonly onLine: (line: number) => void
  readonly address: (line: number) => string
}

function FunctionLine({ row, onLine, address }: FunctionLineProps): VNode {
  const uncovered = row.total - row.covered
  return (
    <tr class={row.covered === 0 && row.total > 0 ? 'unreached' : undefined}>
      <th scope="row" class="name">
        <a
          href={address(row.line)}
          title={withEscapes(row.name)}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            onLine(row.line)
          }}
        >
          {withEscapes(row.name)}
        </a>
      </th>
      <td class="number line">{row.line}</td>
      <td class="number uncovered">{uncovered === 0 ? '' : countText(uncovered)}</td>
      <td class="number share">{percentText(row)}</td>
    </tr>
  )
}

function rowsOf({ functions }: PageFile, source: number | undefined): readonly FunctionRow[] {
  const figures = source === undefined ? functions : functions.bySource[source]
  return functions.name.map((name, at) => ({
    number: at,
    name,
    line: functions.startLine[at] ?? 0,
    covered: figures?.covered[at] ?? 0,
    total: figures?.total[at] ?? 0,
  }))
}

/** The rows whose names contain a text, sorted. */
function chosenRows(
  rows: readonly FunctionRow[],
  { column, isDown }: Sorting,
  text: string,
): readonly FunctionRow[] {
  const wanted = text.toLowerCase()
  const direction = isDown ? -1 : 1
  return rows
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .sort((a, b) => direction * compare(a, b, column) || a.line - b.line)
}

function compare(a: FunctionRow, b: FunctionRow, column: Column): number {
  switch (column) {
    case 'line':
      return a.line - b.line
    case 'name':
      return a.name < b.name ? -1 : Number(a.name > b.name)
    case 'uncovered':
      return a.total - a.covered - (b.total - b.covered)
    case 'percent':
      // Without statements, nothing of it is uncovered.
      return shareOf(a) - shareOf(b)
  }
}

function shareOf({ covered, total }: FunctionRow): number {
  return total === 0 ? 1 : covered / total
}
