/** @module Packages, files and functions as a table that can be sorted, filtered and opened. */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { ViewProps } from './app.js'
import { Check } from './check.js'
import { FilesTable } from './filesTable.js'
import { FilterBox } from './filterBox.js'
import { useOpenedFiles } from './openedFiles.js'
import { FIRST_STATE, type TableState, tableRows } from './tableRows.js'
import { Tree } from './treeNode.js'
import { amountText } from './counts.js'

/** @param path the id of a node that is shown open */
export function FilesView({ catalog, source, path }: ViewProps & { readonly path: string }): VNode {
  const { files, failure, open } = useOpenedFiles(source)
  const [state, setState] = useState<TableState>({
    ...FIRST_STATE,
    expanded: new Set(path === '' ? [] : [path]),
  })
  const tree = useMemo(() => new Tree(catalog, files), [catalog, files])
  const rows = useMemo(() => tableRows(tree, state), [tree, state])
  const change = (part: Partial<TableState>): void => {
    setState((known) => ({ ...known, ...part }))
  }
  const toggle = (id: string, file: number | undefined): void => {
    const expanded = new Set(state.expanded)
    if (!expanded.delete(id)) expanded.add(id)
    change({ expanded })
    if (file !== undefined) open(file)
  }
  return (
    <>
      <h1 class="hidden">Files</h1>
      {failure !== undefined && <p role="alert">{failure}</p>}
      <Controls state={state} change={change} shown={rows.length} changed={catalog.changedFiles.size} />
      <FilesTable catalog={catalog} rows={rows} state={state} change={change} toggle={toggle} />
    </>
  )
}

interface ControlsProps {
  readonly state: TableState
  readonly change: (part: Partial<TableState>) => void
  readonly shown: number
  /** The number of files with changed statements. */
  readonly changed: number
}

function Controls({ state, change, shown, changed }: ControlsProps): VNode {
  return (
    <div class="controls">
      <FilterBox
        label="Filter by path"
        value={state.filter}
        onFilter={(filter) => {
          change({ filter })
        }}
      />
      <Check
        label="Hide covered"
        checked={state.hideCovered}
        onChange={(hideCovered) => {
          change({ hideCovered })
        }}
      />
      {changed > 0 && (
        <Check
          label="Changed only"
          checked={state.changedOnly}
          onChange={(changedOnly) => {
            change({ changedOnly })
          }}
        />
      )}
      <Check
        label="By package"
        checked={state.layout === 'tree'}
        onChange={(isTree) => {
          change({ layout: isTree ? 'tree' : 'flat' })
        }}
      />
      <span role="status">{amountText(shown, 'row')}</span>
    </div>
  )
}
