/** @module The heading of a column by which a table can be sorted. */
import type { VNode } from 'preact'

export type SortOrder = 'ascending' | 'descending'

interface SortHeadProps {
  readonly label: string
  /** What the column has; `detail` is for one that narrow windows leave out. */
  readonly kind: 'name' | 'number' | 'number detail'
  /** Undefined if the table is sorted by another column. */
  readonly sorted: SortOrder | undefined
  /** The order in which it is sorted at first. */
  readonly first: SortOrder
  readonly onSort: (order: SortOrder) => void
}

export function SortHead({ label, kind, sorted, first, onSort }: SortHeadProps): VNode {
  return (
    <th scope="col" class={kind} aria-sort={sorted}>
      <button
        type="button"
        onClick={() => {
          onSort(sorted === undefined ? first : sorted === 'ascending' ? 'descending' : 'ascending')
        }}
      >
        {label}
        <span aria-hidden="true">{sorted === undefined ? '' : sorted === 'descending' ? ' ▾' : ' ▴'}</span>
      </button>
    </th>
  )
}
