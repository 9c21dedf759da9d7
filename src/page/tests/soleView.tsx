/** @module The lines that one test alone reaches: without it, nothing would execute them. */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { rangeText } from '../../support/lineRange.js'
import type { Catalog } from '../catalog.js'
import { amountText, countText } from '../counts.js'
import { FilterBox } from '../filterBox.js'
import { hashOf } from '../route.js'
import { TableHead, numbers } from '../tableHead.js'
import { type TestCatalog, testId } from './testCatalog.js'
import { TestLink } from './testWords.js'

interface SoleViewProps {
  readonly catalog: Catalog
  readonly tests: TestCatalog
}

export function SoleView({ catalog, tests }: SoleViewProps): VNode {
  const { sole } = tests.data
  const [filter, setFilter] = useState('')
  const shown = useMemo(() => rowsOf(catalog, tests, filter), [catalog, tests, filter])
  if (sole.count === 0) return <p>Everything that is covered is covered by several tests.</p>
  return (
    <>
      <div class="controls">
        <FilterBox label="Filter by path or test" value={filter} onFilter={setFilter} />
        <span role="status">{amountText(shown.length, 'row')}</span>
      </div>
      <table>
        <TableHead headings={[...numbers('Statements'), 'Where', 'Function', 'Test']} />
        <tbody>
          {shown.map(({ at, where, file, item }) => (
            <tr key={at}>
              <td class="number">{countText(sole.statements[at] ?? 0)}</td>
              <td class="code">
                <a
                  href={hashOf({
                    kind: 'file',
                    path: catalog.filePath(file),
                    lines: [sole.startLine[at] ?? 1, sole.endLine[at] ?? 1],
                    test: testId(item),
                  })}
                >
                  {where}
                </a>
              </td>
              <td class="code">{sole.function[at]}</td>
              <td>
                <TestLink tests={tests} item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sole.count > sole.file.length && (
        <p class="note">
          These are the {countText(sole.file.length)} largest; there are{' '}
          {amountText(sole.count - sole.file.length, 'more place')}.
        </p>
      )}
    </>
  )
}

interface SoleRow {
  readonly at: number
  readonly where: string
  readonly file: number
  readonly item: NonNullable<ReturnType<TestCatalog['item']>>
}

function rowsOf(catalog: Catalog, tests: TestCatalog, filter: string): readonly SoleRow[] {
  const { sole } = tests.data
  const wanted = filter.toLowerCase()
  return sole.file.flatMap((file, at) => {
    const item = tests.item(sole.test[at] ?? -1)
    const lines = rangeText(sole.startLine[at] ?? 1, sole.endLine[at] ?? 1)
    const where = `${catalog.shownPath(file)}:${lines}`
    const isShown = `${where} ${sole.function[at] ?? ''} ${item?.name ?? ''}`.toLowerCase().includes(wanted)
    return item === undefined || !isShown ? [] : [{ at, where, file, item }]
  })
}
