/** @module The layout of the map: areas are statements, and fill the whole picture without gaps. */
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'
import type { Tree, TreeNode } from './treeNode.js'

/** A rectangle in pixels. */
export interface Cell {
  readonly node: TreeNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Within the same picture, not within this cell. */
  readonly cells: readonly Cell[]
}

/** In pixels: smaller cells are not told apart, and show the colour of what they are in. */
const MIN_SIDE = 1.5

interface Item {
  readonly node: TreeNode
  readonly children: readonly Item[]
}

/** The children of a node, each with its own children; those without statements are left out. */
export function layOut(tree: Tree, top: TreeNode, width: number, height: number): readonly Cell[] {
  const withStatements = (node: TreeNode): readonly TreeNode[] =>
    tree.childrenOf(node).filter(({ figures }) => figures.total > 0)
  const items: readonly Item[] = withStatements(top).map((node) => ({
    node,
    children: withStatements(node).map((child) => ({ node: child, children: [] })),
  }))
  const root = hierarchy<Item>({ node: top, children: items }, ({ children }) => children)
    .sum(({ node, children }) => (children.length === 0 ? node.figures.total : 0))
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0))
  const placed = treemap<Item>().size([width, height]).tile(treemapSquarify)(root)
  return (placed.children ?? []).map((group) => ({
    ...rectangleOf(group),
    node: group.data.node,
    cells: (group.children ?? [])
      .map((cell) => ({ ...rectangleOf(cell), node: cell.data.node, cells: [] }))
      .filter((cell) => Math.min(cell.width, cell.height) >= MIN_SIDE),
  }))
}

interface Corners {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

function rectangleOf({ x0, y0, x1, y1 }: Corners): Pick<Cell, 'x' | 'y' | 'width' | 'height'> {
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 }
}
