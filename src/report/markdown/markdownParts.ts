/** @module Pieces of Markdown that the sections of a summary share. Their arguments are escaped already. */
import { plural } from '../../support/plural.js'

export function table(
  heads: readonly string[],
  alignment: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [heads, alignment, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/**
 * A section that can be collapsed, and is unless it is to be open. The heading is HTML, in which Markdown has no effect.
 */
export function details(heading: string, body: string, state: 'collapsed' | 'open' = 'collapsed'): string {
  const open = state === 'open' ? ' open=""' : ''
  return `<details${open}><summary>${heading}</summary>\n\n${body}\n\n</details>`
}

/** How many items a list does not show; nothing if it shows all. */
export function rest(count: number, noun: string): readonly string[] {
  return count > 0 ? [`and ${plural(count, `more ${noun}`)} in report.json`] : []
}
