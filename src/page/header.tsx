/** @module The header: verdict, total, views, theme. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Catalog } from './catalog.js'
import { countText, statementsText } from './counts.js'
import { type Route, VIEWS, type View, hashOf } from './route.js'
import { type Theme, applyTheme, readTheme } from './theme.js'

const LABELS: Readonly<Record<View, string>> = {
  overview: 'Overview',
  map: 'Map',
  files: 'Files',
  hotspots: 'Hotspots',
  tests: 'Tests',
}

interface HeaderProps {
  readonly catalog: Catalog
  readonly route: Route
  readonly onHelp: () => void
}

export function Header({ catalog: { index }, route, onHelp }: HeaderProps): VNode {
  const { covered, total } = index.total
  return (
    <header>
      <div class="title">
        <Verdict passed={index.passed} />
        <strong class="percent">{index.percent}</strong>
        <span>
          {countText(covered)} of {statementsText(total)}, {countText(total - covered)} uncovered
        </span>
        <span class="module">{index.title}</span>
      </div>
      <nav aria-label="Views">
        {VIEWS.filter((view) => view !== 'tests' || index.tests !== null).map((view) => (
          <a
            key={view}
            href={hashOf({ kind: 'view', view, path: '' })}
            aria-current={route.kind === 'view' && route.view === view ? 'page' : undefined}
          >
            {LABELS[view]}
          </a>
        ))}
        <ThemeSwitch />
        <button type="button" onClick={onHelp}>
          Keys <kbd>?</kbd>
        </button>
      </nav>
    </header>
  )
}

function Verdict({ passed }: { readonly passed: boolean | null }): VNode {
  if (passed === null) return <span class="verdict">live</span>
  return <span class={passed ? 'verdict passed' : 'verdict failed'}>{passed ? 'passed' : 'failed'}</span>
}

function ThemeSwitch(): VNode {
  const [theme, setTheme] = useState<Theme>(readTheme)
  useEffect(() => {
    applyTheme(theme)
  }, [theme])
  return (
    <label>
      <span class="hidden">Colours</span>
      <select
        value={theme}
        onChange={({ currentTarget: { value } }) => {
          setTheme(value === 'light' || value === 'dark' ? value : 'system')
        }}
      >
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  )
}
