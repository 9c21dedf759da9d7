/** @module The files that a test covers, and their lines. */
import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { rangeText } from '../../support/lineRange.js'
import type { ViewProps } from '../app.js'
import type { Catalog } from '../catalog.js'
import { amountText, countText } from '../counts.js'
import { type OpenedFiles, useOpenedFiles } from '../openedFiles.js'
import { hashOf } from '../route.js'
import { useShortened } from '../shortened.js'
import { withEscapes } from '../source/escapes.js'
import { TableHead, SHARE, numbers } from '../tableHead.js'
import { CoverBar } from './coverBar.js'
import { FileReach } from './fileReach.js'
import { type TestItem, testId } from './testCatalog.js'
import type { FileReachFigures, TestLinks, TestReach } from './testLinks.js'

/** Files that are listed at once. */
const MAX_LISTED = 200
/** The lines of so few files are shown at once. */
const MAX_EXPANDED = 4

interface ReachedFilesProps extends ViewProps {
  readonly item: TestItem
  readonly links: TestLinks
  readonly reach: TestReach
}

export function ReachedFiles({ catalog, source, item, links, reach }: ReachedFilesProps): VNode {
  const opened = useOpenedFiles(source)
  const files = useMemo(
    () =>
      links
        .filesOf(reach)
        .toSorted(
          (one, other) => other.exact - one.exact || other.perhaps - one.perhaps || one.file - other.file,
        ),
    [links, reach],
  )
  const [expanded, setExpanded] = useState<ReadonlySet<number>>(
    () => new Set(files.length <= MAX_EXPANDED ? files.map(({ file }) => file) : []),
  )
  useEffect(() => {
    for (const file of expanded) opened.open(file)
  }, [expanded])
  const { shown, more } = useShortened(files, MAX_LISTED, 'file')
  const toggle = (file: number): void => {
    const changed = new Set(expanded)
    if (!changed.delete(file)) changed.add(file)
    setExpanded(changed)
  }
  return (
    <>
      <h2>{amountText(files.length, 'file')} that it covers</h2>
      {opened.failure !== undefined && <p role="alert">{opened.failure}</p>}
      <table class="reached-files">
        <TableHead headings={['File', SHARE, ...numbers('Covers', 'Of', 'Perhaps', 'Alone')]} />
        <tbody>
          {shown.map((figures) => (
            <Row
              key={figures.file}
              {...{ catalog, figures, item, links, reach, opened, toggle }}
              isExpanded={expanded.has(figures.file)}
            />
          ))}
        </tbody>
      </table>
      {more}
    </>
  )
}

interface RowProps extends Pick<ReachedFilesProps, 'catalog' | 'item' | 'links' | 'reach'> {
  readonly figures: FileReachFigures
  readonly isExpanded: boolean
  readonly opened: OpenedFiles
  readonly toggle: (file: number) => void
}

function Row(props: RowProps): VNode {
  const { catalog, item, figures, isExpanded, toggle } = props
  const { file, exact, perhaps, alone } = figures
  const { total } = catalog.fileFigures(file)
  const path = catalog.shownPath(file)
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="toggle"
            aria-expanded={isExpanded}
            aria-label={`${isExpanded ? 'Close' : 'Open'} ${withEscapes(path)}`}
            onClick={() => {
              toggle(file)
            }}
          >
            {isExpanded ? '▾' : '▸'}
          </button>
          <a class="code" href={addressOf(catalog, file, item)}>
            {withEscapes(path)}
          </a>
        </th>
        <td>
          <CoverBar exact={exact} perhaps={perhaps} most={total} />
        </td>
        <td class="number">{countText(exact)}</td>
        <td class="number quiet">{countText(total)}</td>
        <td class="number">{perhaps === 0 ? '' : countText(perhaps)}</td>
        <td class="number">{alone === 0 ? '' : countText(alone)}</td>
      </tr>
      {isExpanded && (
        <tr>
          <td colSpan={6}>
            <Lines {...props} />
          </td>
        </tr>
      )}
    </>
  )
}

function Lines({ catalog, item, links, reach, opened, figures: { file } }: RowProps): VNode {
  const page = opened.files.get(file)
  const parts = useMemo(
    () => (page === undefined ? [] : new FileReach(item, page, file, links, reach).parts),
    [page, item, links, reach],
  )
  return (
    <ul class="reached-lines">
      {parts.map(({ startLine, endLine, name, isExact }) => (
        <li key={`${startLine} ${isExact}`}>
          <a class="code" href={addressOf(catalog, file, item, [startLine, endLine])}>
            {startLine === endLine ? 'line' : 'lines'} {rangeText(startLine, endLine)}
          </a>{' '}
          <span class="code quiet">{withEscapes(name)}</span>
          {isExact ? '' : <span class="quiet"> perhaps</span>}
        </li>
      ))}
    </ul>
  )
}

function addressOf(
  catalog: Catalog,
  file: number,
  item: TestItem,
  lines?: readonly [from: number, to: number],
): string {
  return hashOf({ kind: 'file', path: catalog.filePath(file), lines, test: testId(item) })
}
