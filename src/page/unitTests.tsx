/** @module Unit tests beside integration tests: the four figures, and the list of what only unit tests cover. */
import type { VNode } from 'preact'
import type { PageIndex } from '../report/html/pageData.js'
import type { PageFigures } from '../report/html/pageFigures.js'
import type { Catalog } from './catalog.js'
import { amountText, countText } from './counts.js'
import { sourceOf } from './nodeAddress.js'
import { TableHead, numbers } from './tableHead.js'

/** The four parts of some statements, in the order in which they are shown. */
export const FOUR_HEADINGS = ['Integration only', 'Unit only', 'Both', 'Neither'] as const
export type FourHeading = (typeof FOUR_HEADINGS)[number]

/** Undefined without data of unit tests, and for functions. */
export function fourFigures({
  covered,
  total,
  bySource,
  both,
}: PageFigures): Readonly<Record<FourHeading, number>> | undefined {
  const unit = bySource.at(-1)
  if (both === undefined || unit === undefined) return undefined
  const [integration, only] = [covered - both, unit.covered - both]
  return {
    'Integration only': integration,
    'Unit only': only,
    Both: both,
    Neither: total - integration - only - both,
  }
}

/** What the figures of all sources are: unit tests have no part in them. */
export function togetherText({ unitTests }: Pick<PageIndex, 'unitTests'>): string {
  return unitTests === null ? 'together' : 'integration tests'
}

export function UnitTests({ catalog }: { readonly catalog: Catalog }): VNode | null {
  const { unitTests, total } = catalog.index
  const four = fourFigures(total)
  if (unitTests === null) return null
  return (
    <>
      <h2>Unit tests beside integration tests</h2>
      {four !== undefined && total.total > 0 && (
        <table>
          <caption class="hidden">Statements by the tests that cover them</caption>
          <TableHead headings={numbers(...FOUR_HEADINGS)} />
          <tbody>
            <tr>
              {FOUR_HEADINGS.map((heading) => (
                <td key={heading} class="number">
                  {countText(four[heading])}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
      {unitTests.outside !== null && <p class="note">{unitTests.outside}</p>}
      <Only catalog={catalog} {...unitTests} />
    </>
  )
}

function Only({
  catalog,
  only,
  count,
}: NonNullable<PageIndex['unitTests']> & { readonly catalog: Catalog }): VNode | null {
  if (count === 0) return null
  return (
    <details>
      <summary>{amountText(count, 'function')} with statements that only unit tests cover</summary>
      <table>
        <TableHead headings={['Where', 'Function', 'Only unit tests']} />
        <tbody>
          {only.map(({ file, where, startLine, endLine, function: name, text }) => (
            <tr key={`${where} ${name}`}>
              <td class="code">
                {file === null ? (
                  where
                ) : (
                  <a href={sourceOf(catalog.filePath(file), [startLine, endLine])}>{where}</a>
                )}
              </td>
              <td class="code">{name}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > only.length && <p class="note">and {countText(count - only.length)} more in report.json</p>}
    </details>
  )
}
