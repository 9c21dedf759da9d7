/** @module The rows of the table of files: which nodes of the tree are shown, in which order. */
import type { Tree, TreeNode } from './treeNode.js'
import { type FourHeading, fourFigures } from './unitTests.js'

/**
 * `name`, `total`, `covered`, `uncovered`, `percent`, one of the four parts, or the percentage of a source by its number.
 */
export type SortKey = 'name' | 'total' | 'covered' | 'uncovered' | 'percent' | FourHeading | number

export interface TableState {
  readonly sort: SortKey
  readonly descending: boolean
  /** Words that all have to be in the path. */
  readonly filter: string
  readonly hideCovered: boolean
  /** Only files with changed statements. */
  readonly changedOnly: boolean
  /** `tree`: below their packages; `flat`: only files. */
  readonly layout: 'tree' | 'flat'
  /** Ids of nodes whose children are shown. */
  readonly expanded: ReadonlySet<string>
}

export const FIRST_STATE: TableState = {
  sort: 'uncovered',
  descending: true,
  filter: '',
  hideCovered: false,
  changedOnly: false,
  layout: 'tree',
  expanded: new Set(),
}

export interface TableRow {
  readonly node: TreeNode
  /** 0 for the topmost. */
  readonly depth: number
  /** Undefined if nothing can be below it. */
  readonly expanded: boolean | undefined
}

/** The rows in their order. A filter opens whatever it finds something in. */
export function tableRows(tree: Tree, state: TableState): readonly TableRow[] {
  const words = state.filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const isFiltering = words.length > 0 || state.changedOnly
  const rows: TableRow[] = []
  const add = (nodes: readonly TreeNode[], depth: number): void => {
    for (const node of sorted(nodes, state)) {
      const children = tree.childrenOf(node)
      const isBranch = node.kind !== 'function'
      const expanded = state.expanded.has(node.id) !== (isFiltering && isAboveFiles(node))
      rows.push({ node, depth, expanded: isBranch ? expanded : undefined })
      if (expanded)
        add(
          children.filter((child) => isShown(tree, child, words, state)),
          depth + 1,
        )
    }
  }
  const tops = state.layout === 'tree' ? tree.childrenOf(tree.root) : filesBelow(tree, tree.root)
  add(
    tops.filter((node) => isShown(tree, node, words, state)),
    0,
  )
  return rows
}

function isAboveFiles({ kind }: TreeNode): boolean {
  return kind === 'module' || kind === 'package'
}

function filesBelow(tree: Tree, node: TreeNode): readonly TreeNode[] {
  if (node.kind === 'file') return [node]
  return tree.childrenOf(node).flatMap((child) => filesBelow(tree, child))
}

/** Functions are shown with their file. */
function isShown(tree: Tree, node: TreeNode, words: readonly string[], state: TableState): boolean {
  const { figures, kind } = node
  if (state.hideCovered && figures.covered === figures.total) return false
  if (kind === 'function') return true
  if (words.length === 0 && !state.changedOnly) return true
  if (kind === 'file') return isChanged(tree, node, state) && matches(tree, node, words)
  return tree.childrenOf(node).some((child) => isShown(tree, child, words, state))
}

function isChanged({ catalog }: Tree, { file }: TreeNode, { changedOnly }: TableState): boolean {
  return !changedOnly || (file !== undefined && catalog.changedFiles.has(file))
}

function matches(tree: Tree, { id, file }: TreeNode, words: readonly string[]): boolean {
  const text = `${id} ${file === undefined ? '' : tree.catalog.shownPath(file)}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

function sorted(nodes: readonly TreeNode[], { sort, descending }: TableState): readonly TreeNode[] {
  const direction = descending ? -1 : 1
  if (sort === 'name') return nodes.toSorted((one, other) => direction * compareNames(one, other))
  const valueOf = sortValue(sort)
  return nodes.toSorted(
    (one, other) =>
      direction * (valueOf(one) - valueOf(other)) ||
      // What has more uncovered statements is worse.
      uncovered(other) - uncovered(one) ||
      compareNames(one, other),
  )
}

function sortValue(sort: Exclude<SortKey, 'name'>): (node: TreeNode) => number {
  if (typeof sort === 'number')
    return ({ figures: { bySource } }) => share(bySource[sort] ?? { covered: 0, total: 0 })
  switch (sort) {
    case 'total':
      return ({ figures }) => figures.total
    case 'covered':
      return ({ figures }) => figures.covered
    case 'uncovered':
      return uncovered
    case 'percent':
      return ({ figures }) => share(figures)
    case 'Integration only':
    case 'Unit only':
    case 'Both':
    case 'Neither':
      return ({ figures }) => fourFigures(figures)?.[sort] ?? 0
  }
}

function uncovered({ figures }: TreeNode): number {
  return figures.total - figures.covered
}

/** What has no statements comes with what is covered. */
function share({ covered, total }: { readonly covered: number; readonly total: number }): number {
  return total === 0 ? 1 : covered / total
}

/** By bytes, as Go sorts; functions in the order of the file. */
function compareNames(one: TreeNode, other: TreeNode): number {
  if (one.line !== undefined && other.line !== undefined && one.line !== other.line)
    return one.line - other.line
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
