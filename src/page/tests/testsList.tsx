/** @module The table of all tests: sorted, filtered, and with what it is that each one covers. */
import type { VNode } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { Check } from '../check.js'
import { amountText, countText } from '../counts.js'
import { FilterBox } from '../filterBox.js'
import { SortHead } from '../sortHead.js'
import { Gap, useVisibleRows } from '../visibleRows.js'
import { CoverBar } from './coverBar.js'
import type { TestCatalog, TestItem } from './testCatalog.js'
import {
  FIRST_STATE,
  type TestChoice,
  type TestSort,
  type TestTableState,
  countOf,
  testRows,
} from './testRows.js'
import { Outcome, durationText, testAddress } from './testWords.js'

const CHOICES: readonly (readonly [choice: TestChoice, label: string])[] = [
  ['all', 'All tests'],
  ['redundant', 'That reach nothing of their own'],
  ['alone', 'That alone reach something'],
  ['failed', 'That failed'],
]

export function TestsList({ tests }: { readonly tests: TestCatalog }): VNode {
  const [state, setState] = useState<TestTableState>(FIRST_STATE)
  const rows = useMemo(() => testRows(tests, state), [tests, state])
  const change = (part: Partial<TestTableState>): void => {
    setState((known) => ({ ...known, ...part }))
  }
  return (
    <>
      <Controls {...{ tests, state, change }} shown={rows.length} />
      <Table {...{ tests, rows, state, change }} />
      <p class="note">
        <strong>Duration</strong>: the test’s own, or that of all its subtests together if these ran in
        parallel. <strong>Covers</strong>: statements that the test executed, with its subtests and with every
        program that it started. <strong>Perhaps</strong>: further statements that it or a test that ran at
        the same time executed. <strong>Alone</strong>: those of <em>Covers</em> that no other test executed.
        A test reaches nothing of its own if everything is still covered without it.
      </p>
    </>
  )
}

interface ControlsProps {
  readonly tests: TestCatalog
  readonly state: TestTableState
  readonly change: (part: Partial<TestTableState>) => void
  readonly shown: number
}

function Controls({ tests, state, change, shown }: ControlsProps): VNode {
  const counts = useMemo(() => CHOICES.map(([choice]) => countOf(tests, choice)), [tests])
  const hasSubtests = tests.items.some(({ test }) => tests.parentOf(test) !== undefined)
  return (
    <div class="controls">
      <FilterBox
        label="Search for tests"
        value={state.filter}
        onFilter={(filter) => {
          change({ filter })
        }}
      />
      <label>
        <span class="hidden">Which tests</span>
        <select
          value={state.choice}
          onChange={({ currentTarget: { value } }) => {
            change({ choice: CHOICES.find(([choice]) => choice === value)?.[0] ?? 'all' })
          }}
        >
          {CHOICES.map(([choice, label], at) => (
            <option key={choice} value={choice}>
              {label} ({countText(counts[at] ?? 0)})
            </option>
          ))}
        </select>
      </label>
      {hasSubtests && (
        <Check
          label="Subtests"
          checked={state.withSubtests}
          onChange={(withSubtests) => {
            change({ withSubtests })
          }}
        />
      )}
      <span role="status">{amountText(shown, 'row')}</span>
    </div>
  )
}

const COLUMNS: readonly (readonly [sort: TestSort, label: string])[] = [
  ['name', 'Test'],
  ['package', 'Package'],
  ['outcome', 'Outcome'],
  ['milliseconds', 'Duration'],
  ['exact', 'Covers'],
  ['perhaps', 'Perhaps'],
  ['alone', 'Alone'],
]

interface TableProps extends Pick<ControlsProps, 'tests' | 'state' | 'change'> {
  readonly rows: readonly TestItem[]
}

function Table({ tests, rows, state, change }: TableProps): VNode {
  const body = useRef<HTMLTableSectionElement>(null)
  const [from, to] = useVisibleRows(body, rows.length)
  const most = useMemo(
    () => tests.items.reduce((max, { exact, perhaps }) => Math.max(max, exact + perhaps), 1),
    [tests],
  )
  return (
    <table class="files tests" aria-rowcount={rows.length + 1}>
      <thead>
        <tr>
          {COLUMNS.map(([sort, label]) => (
            <SortHead
              key={sort}
              label={label}
              kind={isText(sort) ? 'name' : 'number'}
              sorted={state.sort !== sort ? undefined : state.descending ? 'descending' : 'ascending'}
              first={isText(sort) ? 'ascending' : 'descending'}
              onSort={(order) => {
                change({ sort, descending: order === 'descending' })
              }}
            />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap rows={from} columns={COLUMNS.length} />
        {rows.slice(from, to).map((item, at) => (
          <Row key={item.test} item={item} number={from + at + 2} most={most} />
        ))}
        <Gap rows={rows.length - to} columns={COLUMNS.length} />
      </tbody>
    </table>
  )
}

function isText(sort: TestSort): boolean {
  return sort === 'name' || sort === 'package' || sort === 'outcome'
}

interface RowProps {
  readonly item: TestItem
  /** 1-based, the head included. */
  readonly number: number
  /** The most statements that any test may cover. */
  readonly most: number
}

function Row({ item, number, most }: RowProps): VNode {
  const { name, isTest, milliseconds, exact, perhaps, alone } = item
  return (
    <tr aria-rowindex={number}>
      <th scope="row">
        <a class={isTest ? 'code' : 'stretch'} href={testAddress(item)} title={name}>
          {name}
        </a>
      </th>
      <td class="cut-before" title={item.package}>
        <bdi dir="ltr">{item.shownPackage}</bdi>
      </td>
      <td>{isTest ? <Outcome outcome={item.outcome} /> : <span class="quiet">not a test</span>}</td>
      <td class="number">{durationText(milliseconds)}</td>
      <td class="number">
        <CoverBar exact={exact} perhaps={perhaps} most={most} /> {countText(exact)}
      </td>
      <td class="number">{perhaps === 0 ? '' : countText(perhaps)}</td>
      <td class="number">{alone === 0 ? '' : countText(alone)}</td>
    </tr>
  )
}
