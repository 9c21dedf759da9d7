/** @module The tests: their list, the lines that one test alone reaches, and the page of a test. */
import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ViewProps } from '../app.js'
import { amountText, countText } from '../counts.js'
import { useLoaded } from '../loaded.js'
import { hashOf } from '../route.js'
import { withEscapes } from '../source/escapes.js'
import { SoleView } from './soleView.js'
import type { TestCatalog } from './testCatalog.js'
import { TestsList } from './testsList.js'
import { TestView } from './testView.js'

/** The path of the list of lines; no import path begins like this. */
const SOLE = '~alone'

/** @param path the id of a test, or empty for all of them */
export function TestsView(props: ViewProps & { readonly path: string }): VNode {
  const { catalog, source, path } = props
  const isKnown = catalog.index.tests !== null
  const load = useMemo(() => (isKnown ? () => source.tests() : undefined), [source, isKnown])
  const loaded = useLoaded(load)
  if (!isKnown) return <p>It is not known which test covers what.</p>
  if (loaded === undefined) return <h1>Tests</h1>
  if ('failure' in loaded) return <p role="alert">The tests cannot be shown: {loaded.failure}.</p>
  const tests = loaded.value
  if (path === '' || path === SOLE)
    return (
      <>
        <h1>Tests</h1>
        <Facts tests={tests} />
        <Tabs tests={tests} path={path} />
        {path === '' ? <TestsList tests={tests} /> : <SoleView catalog={catalog} tests={tests} />}
      </>
    )
  const item = tests.at(path)
  if (item === undefined) return <p>This report has no test {withEscapes(path)}.</p>
  return <TestView key={path} {...{ catalog, source, tests, item }} />
}

/** How well it is known which test covers what. */
function Facts({ tests: { data } }: { readonly tests: TestCatalog }): VNode {
  const { exact, group, unknown } = data.totals
  const all = exact + group + unknown
  return (
    <p class="facts">
      Of {amountText(all, 'covered statement')}, {countText(exact)} {exact === 1 ? 'is' : 'are'} known to be
      executed by particular tests
      {group > 0 && <>, {countText(group)} only by one of several that ran at the same time</>}
      {unknown > 0 && <>, {countText(unknown)} by nobody knows whom</>}.
      {!data.hasLinks && (
        <>
          {' '}
          What each of them covers is too much for a page. Ask{' '}
          <code>go-integration-coverage tests FILE:LINE</code> or <code>lines TEST</code>, which read{' '}
          <a href="covdata/attribution.bin">covdata/attribution.bin</a>.
        </>
      )}
    </p>
  )
}

function Tabs({ tests, path }: { readonly tests: TestCatalog; readonly path: string }): VNode {
  const tabs = [
    ['', 'All tests'],
    [SOLE, `Lines that one test alone reaches (${countText(tests.data.sole.count)})`],
  ] as const
  return (
    <nav class="tabs" aria-label="Lists">
      {tabs.map(([target, label]) => (
        <a
          key={target}
          href={hashOf({ kind: 'view', view: 'tests', path: target })}
          aria-current={target === path ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
