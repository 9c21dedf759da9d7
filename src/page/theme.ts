/** @module Light or dark: as the system has it, until the reader chooses. */

export type Theme = 'system' | 'light' | 'dark'
const KEY = 'go-integration-coverage-theme'

/** The reader's choice, kept by browsers that keep anything for the page. */
export function readTheme(): Theme {
  const kept = stored(() => localStorage.getItem(KEY))
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  stored(() => {
    localStorage.setItem(KEY, theme)
  })
}

/** Browsers refuse storage to pages from `file:` and to private windows. */
function stored<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch {
    return undefined
  }
}
