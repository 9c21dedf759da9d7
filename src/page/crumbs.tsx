/** @module The way from the whole report to what is shown. */
import type { VNode } from 'preact'
import { countText, statementsText } from './counts.js'
import { percentText } from './figures.js'
import { addressOf, sourceOf } from './nodeAddress.js'
import type { TreeNode } from './treeNode.js'

export function Crumbs({ way }: { readonly way: readonly TreeNode[] }): VNode {
  const here = way.at(-1)
  return (
    <nav class="crumbs" aria-label="Where you are">
      <ol>
        {way.map((node) => (
          <li key={node.id}>
            <a href={addressOf(node, 'map')} aria-current={node === here ? 'location' : undefined}>
              {node.label}
            </a>
          </li>
        ))}
      </ol>
      {here !== undefined && (
        <span>
          {percentText(here.figures)}, {countText(here.figures.total - here.figures.covered)} of{' '}
          {statementsText(here.figures.total)} uncovered
        </span>
      )}
      {here?.kind === 'file' && <a href={sourceOf(here.id)}>Show the source</a>}
    </nav>
  )
}
