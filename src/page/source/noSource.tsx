/** @module A file without its source: why there is none, and where it is uncovered all the same. */
import type { VNode } from 'preact'
import type { PageFile } from '../../report/html/pageData.js'
import { rangeText } from '../../support/lineRange.js'
import { countText } from '../counts.js'
import { withEscapes } from './escapes.js'
import type { UncoveredPart } from './fileModel.js'
import { TableHead } from '../tableHead.js'

interface NoSourceProps {
  readonly file: PageFile
  readonly parts: readonly UncoveredPart[]
  readonly current: number | undefined
}

export function NoSource({ file, parts, current }: NoSourceProps): VNode {
  return (
    <div class="no-source">
      <p class="notice">No source is shown: {file.reason}.</p>
      {parts.length > 0 && (
        <table>
          <caption>Uncovered lines</caption>
          <TableHead headings={['Lines', 'Function', 'Statements']} />
          <tbody>
            {parts.map((part, at) => (
              <tr key={at} class={at === current ? 'chosen' : undefined}>
                <td class="number">{rangeText(part.startLine, part.endLine)}</td>
                <td>{withEscapes(part.name)}</td>
                <td class="number">{countText(part.statements)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
