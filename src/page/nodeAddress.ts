/** @module The address of a node of the tree. */
import { hashOf } from './route.js'
import type { TreeNode } from './treeNode.js'

/** In a view; a function is a place in the source of its file. */
export function addressOf(node: TreeNode, view: 'map' | 'files'): string {
  if (node.kind !== 'function') return hashOf({ kind: 'view', view, path: node.id })
  const line = node.line ?? 1
  return hashOf({
    kind: 'file',
    path: node.id.slice(0, node.id.lastIndexOf(`:${line} `)),
    lines: [line, line],
  })
}

/** The source of a file. */
export function sourceOf(path: string, lines?: readonly [from: number, to: number]): string {
  return hashOf({ kind: 'file', path, lines })
}
