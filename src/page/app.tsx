/** @module The frame of the page: what is always there, and the view that the address names. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Catalog } from './catalog.js'
import { FileView } from './fileView.js'
import { FilesView } from './filesView.js'
import { Header } from './header.js'
import { Help } from './help.js'
import { HotspotsView } from './hotspotsView.js'
import { isTyping } from './typing.js'
import { MapView } from './mapView.js'
import { Overview } from './overview.js'
import type { PageSource } from './pageSource.js'
import { TestsView } from './tests/testsView.js'
import { type Route, parseRoute } from './route.js'

export interface ViewProps {
  readonly catalog: Catalog
  readonly source: PageSource
}

export function App({ catalog, source }: ViewProps): VNode {
  const [route, setRoute] = useState(() => parseRoute(location.hash))
  const [help, setHelp] = useState(false)
  useEffect(() => {
    document.title = `${catalog.index.percent} · ${catalog.index.title}`
  }, [catalog])
  useEffect(() => {
    const onHash = (): void => {
      setRoute(parseRoute(location.hash))
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === '?' && !isTyping(event)) setHelp(true)
    }
    addEventListener('hashchange', onHash)
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('hashchange', onHash)
      removeEventListener('keydown', onKey)
    }
  }, [])
  return (
    <>
      <a class="skip" href="#main" onClick={focusMain}>
        Skip to the content
      </a>
      <Header
        catalog={catalog}
        route={route}
        onHelp={() => {
          setHelp(true)
        }}
      />
      <main id="main" tabIndex={-1}>
        {viewOf(route, { catalog, source })}
      </main>
      {help && (
        <Help
          onClose={() => {
            setHelp(false)
          }}
        />
      )}
    </>
  )
}

function viewOf(route: Route, props: ViewProps): VNode {
  if (route.kind === 'file')
    return <FileView key={route.path} {...props} path={route.path} lines={route.lines} test={route.test} />
  switch (route.view) {
    case 'overview':
      return <Overview {...props} />
    case 'map':
      return <MapView {...props} path={route.path} />
    case 'files':
      return <FilesView {...props} path={route.path} />
    case 'hotspots':
      return <HotspotsView {...props} />
    case 'tests':
      return <TestsView {...props} path={route.path} />
  }
}

/** The hash belongs to the route, so the link must not change it. */
function focusMain(event: Event): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
