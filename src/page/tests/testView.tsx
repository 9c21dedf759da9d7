/** @module The page of a test: how it ended, what it covers, and its subtests. */
import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { formatPercent } from '../../covdata/text/percentFormat.js'
import type { ViewProps } from '../app.js'
import type { Catalog } from '../catalog.js'
import { amountText, countText, statementsText } from '../counts.js'
import { useLoaded } from '../loaded.js'
import { hashOf } from '../route.js'
import { TableHead, numbers } from '../tableHead.js'
import { CoverBar } from './coverBar.js'
import { ReachedFiles } from './reachedFiles.js'
import type { TestCatalog, TestItem } from './testCatalog.js'
import { Outcome, durationText, testAddress } from './testWords.js'

interface TestViewProps extends ViewProps {
  readonly tests: TestCatalog
  readonly item: TestItem
}

export function TestView({ catalog, source, tests, item }: TestViewProps): VNode {
  const parent = tests.parentOf(item.test)
  const children = tests.childrenOf(item.test)
  return (
    <div class="test-view">
      <nav class="crumbs" aria-label="Where you are">
        <ol>
          <li>
            <a href={hashOf({ kind: 'view', view: 'tests', path: '' })}>Tests</a>
          </li>
          {parent !== undefined && (
            <li>
              <a class="code" href={testAddress(parent)}>
                {parent.name}
              </a>
            </li>
          )}
        </ol>
      </nav>
      <h1 class={item.isTest ? 'code' : undefined}>{item.name}</h1>
      <p class="facts">
        <span title={item.package}>{item.shownPackage}</span> <Ending item={item} />
      </p>
      <Figures catalog={catalog} item={item} />
      <Output catalog={catalog} item={item} />
      {children.length > 0 && <Subtests items={children} />}
      <Reach {...{ catalog, source, tests, item }} />
    </div>
  )
}

function Ending({ item: { outcome, milliseconds } }: { readonly item: TestItem }): VNode | null {
  if (outcome === 'unknown') return null
  return (
    <>
      · <Outcome outcome={outcome} />
      {milliseconds === undefined ? '' : ` after ${durationText(milliseconds)}`}
    </>
  )
}

function Figures({ catalog, item }: { readonly catalog: Catalog; readonly item: TestItem }): VNode {
  const { exact, perhaps, alone, isTest, isNeeded, outcome } = item
  const { covered } = catalog.index.total
  if (exact + perhaps === 0)
    return <p>{outcome === 'skip' ? 'It was skipped.' : 'No measured statement was executed here.'}</p>
  return (
    <>
      <p>
        <CoverBar exact={exact} perhaps={perhaps} most={covered} /> <strong>{statementsText(exact)}</strong>
        {covered > 0 && <> ({formatPercent(exact, covered)} of all that is covered)</>}
        {perhaps > 0 && (
          <>
            , and perhaps <strong>{countText(perhaps)}</strong> more: it or a test that ran at the same time
            executed them
          </>
        )}
        .
      </p>
      {isTest && (
        <p>
          {alone > 0
            ? `It alone executed ${statementsText(alone)}, which would be uncovered without it.`
            : isNeeded
              ? 'It may be the only one that executed some of it.'
              : 'It reaches nothing of its own: everything would be covered without it.'}
        </p>
      )}
    </>
  )
}

/** What it printed, if it failed. */
function Output({ catalog, item }: { readonly catalog: Catalog; readonly item: TestItem }): VNode | null {
  const failed = catalog.index.suite?.failed.find(
    (test) => item.isTest && test.package === item.package && test.name === item.name,
  )
  if (failed === undefined) return null
  return (
    <details>
      <summary>Output</summary>
      <pre>{failed.output}</pre>
    </details>
  )
}

function Subtests({ items }: { readonly items: readonly TestItem[] }): VNode {
  return (
    <>
      <h2>{amountText(items.length, 'subtest')}</h2>
      <table>
        <TableHead headings={['Test', 'Outcome', ...numbers('Duration', 'Covers', 'Perhaps', 'Alone')]} />
        <tbody>
          {items.map((item) => (
            <tr key={item.test}>
              <th scope="row">
                <a class="code" href={testAddress(item)}>
                  {item.name}
                </a>
              </th>
              <td>
                <Outcome outcome={item.outcome} />
              </td>
              <td class="number">{durationText(item.milliseconds)}</td>
              <td class="number">{countText(item.exact)}</td>
              <td class="number">{item.perhaps === 0 ? '' : countText(item.perhaps)}</td>
              <td class="number">{item.alone === 0 ? '' : countText(item.alone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Reach({ catalog, source, tests, item }: TestViewProps): VNode | null {
  const hasLinks = tests.data.hasLinks && item.exact + item.perhaps > 0
  const loaded = useLoaded(useMemo(() => (hasLinks ? () => source.links() : undefined), [source, hasLinks]))
  const links = loaded !== undefined && 'value' in loaded ? loaded.value : undefined
  const reach = useMemo(() => links?.reachOf(tests.familyOf(item.test)), [links, item])
  if (!hasLinks) return null
  if (loaded !== undefined && 'failure' in loaded)
    return <p role="alert">What it covers cannot be shown: {loaded.failure}.</p>
  if (links === undefined || reach === undefined) return null
  return <ReachedFiles {...{ catalog, source, item, links, reach }} />
}
