/** @module A file without its source: why there is none, and where it is uncovered all the same. */
import type { VNode } from 'preact'
import type { PageFile } from '../../report/html/pageData.js'
import { rangeText } from '../../support/lineRange.js'
import { countText } from '../counts.js'
import type { FileReach } from '../tests/fileReach.js'
import { withEscapes } from './escapes.js'
import type { UncoveredPart } from './fileModel.js'
import { TableHead } from '../tableHead.js'

interface NoSourceProps {
  readonly file: PageFile
  readonly parts: readonly UncoveredPart[]
  readonly current: number | undefined
  /** The test that the parts are of; undefined if they are uncovered. */
  readonly reach: FileReach | undefined
}

export function NoSource({ file, parts, current, reach }: NoSourceProps): VNode {
  return (
    <div class="no-source">
      <p class="notice">No source is shown: {file.reason}.</p>
      {parts.length > 0 && (
        <table>
          <caption>
            {reach === undefined ? 'Uncovered lines' : `Lines that ${reach.item.name} covers`}
          </caption>
          <TableHead headings={['Lines', 'Function', ...(reach === undefined ? ['Statements'] : [])]} />
          <tbody>
            {parts.map((part, at) => (
              <tr key={at} class={at === current ? 'chosen' : undefined}>
                <td class="number">{rangeText(part.startLine, part.endLine)}</td>
                <td>{withEscapes(part.name)}</td>
                {reach === undefined && <td class="number">{countText(part.statements)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
