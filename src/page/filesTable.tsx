/** @module The table itself. Only the rows near the visible part are in the document: there may be ten thousand. */
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { capital } from '../support/capital.js'
import type { Catalog } from './catalog.js'
import { countText } from './counts.js'
import { Bar, percentText } from './figures.js'
import { addressOf, sourceOf } from './nodeAddress.js'
import { SortHead } from './sortHead.js'
import type { SortKey, TableRow, TableState } from './tableRows.js'
import { FOUR_HEADINGS, type FourHeading, fourFigures, togetherText } from './unitTests.js'
import { Gap, useVisibleRows } from './visibleRows.js'

interface FilesTableProps {
  readonly catalog: Catalog
  readonly rows: readonly TableRow[]
  readonly state: TableState
  readonly change: (part: Partial<TableState>) => void
  readonly toggle: (id: string, file: number | undefined) => void
}

export function FilesTable({ catalog, rows, state, change, toggle }: FilesTableProps): VNode {
  const body = useRef<HTMLTableSectionElement>(null)
  const [from, to] = useVisibleRows(body, rows.length)
  const { sources } = catalog.index
  const columns = sources.length > 1 ? sources : []
  const four = catalog.index.unitTests === null ? [] : FOUR_HEADINGS
  return (
    <table class="files" aria-rowcount={rows.length + 1}>
      <thead>
        <tr>
          <Head label="Name" sort="name" state={state} change={change} />
          <Head label="Statements" sort="total" state={state} change={change} isDetail />
          <Head label="Uncovered" sort="uncovered" state={state} change={change} />
          {columns.map((source, at) => (
            <Head key={source} label={capital(source)} sort={at} state={state} change={change} isDetail />
          ))}
          <Head
            label={columns.length > 0 ? capital(togetherText(catalog.index)) : 'Covered'}
            sort="percent"
            state={state}
            change={change}
          />
          {four.map((heading) => (
            <Head key={heading} label={heading} sort={heading} state={state} change={change} isDetail />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap rows={from} columns={4 + columns.length + four.length} />
        {rows.slice(from, to).map((row, at) => (
          <Row
            key={row.node.id}
            row={row}
            number={from + at + 2}
            sources={columns.length}
            four={four}
            shown={
              row.node.file === undefined || row.depth > 0 ? row.node.label : catalog.shownPath(row.node.file)
            }
            toggle={toggle}
          />
        ))}
        <Gap rows={rows.length - to} columns={4 + columns.length + four.length} />
      </tbody>
    </table>
  )
}

interface HeadProps extends Pick<FilesTableProps, 'state' | 'change'> {
  readonly label: string
  readonly sort: SortKey
  /** Whether narrow windows leave the column out. */
  readonly isDetail?: boolean
}

function Head({ label, sort, state, change, isDetail = false }: HeadProps): VNode {
  return (
    <SortHead
      label={label}
      kind={sort === 'name' ? 'name' : isDetail ? 'number detail' : 'number'}
      sorted={state.sort !== sort ? undefined : state.descending ? 'descending' : 'ascending'}
      // Percentages are worst first when they rise.
      first={typeof sort === 'string' && sort !== 'name' && sort !== 'percent' ? 'descending' : 'ascending'}
      onSort={(order) => {
        change({ sort, descending: order === 'descending' })
      }}
    />
  )
}

interface RowProps extends Pick<FilesTableProps, 'toggle'> {
  readonly row: TableRow
  /** 1-based, the head included. */
  readonly number: number
  readonly sources: number
  /** The parts that are shown of the statements. */
  readonly four: readonly FourHeading[]
  readonly shown: string
}

function Row({ row: { node, depth, expanded }, number, sources, four, shown, toggle }: RowProps): VNode {
  const { figures } = node
  const parts = fourFigures(figures)
  return (
    <tr aria-rowindex={number} class={node.kind}>
      <th scope="row" style={{ paddingLeft: `${depth * 1.25 + 0.25}rem` }}>
        {expanded === undefined ? (
          <span class="toggle" />
        ) : (
          <button
            type="button"
            class="toggle"
            aria-expanded={expanded}
            aria-label={`${expanded ? 'Close' : 'Open'} ${node.label}`}
            onClick={() => {
              toggle(node.id, node.kind === 'file' ? node.file : undefined)
            }}
          >
            {expanded ? '▾' : '▸'}
          </button>
        )}
        <a href={node.kind === 'file' ? sourceOf(node.id) : addressOf(node, 'map')} title={node.id}>
          {shown}
        </a>
      </th>
      <td class="number detail">{countText(figures.total)}</td>
      <td class="number">{countText(figures.total - figures.covered)}</td>
      {Array.from({ length: sources }, (_, at) => (
        <td key={at} class="number detail">
          {figures.bySource[at] === undefined ? '' : percentText(figures.bySource[at])}
        </td>
      ))}
      <td class="number">
        <Bar {...figures} /> {percentText(figures)}
      </td>
      {four.map((heading) => (
        <td key={heading} class="number detail">
          {parts === undefined ? '' : countText(parts[heading])}
        </td>
      ))}
    </tr>
  )
}
