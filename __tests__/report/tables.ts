/** @module Reads tables back from Markdown. */
import { render } from './rendered.js'

/** The rows of all tables that have these columns, as texts by column, in the order of the page. */
export function tableWith(
  markdown: string,
  ...columns: readonly string[]
): readonly Readonly<Record<string, string>>[] {
  return [...render(markdown).matchAll(/<table>[^]*?<\/table>/g)].flatMap(([table]) => {
    const [heads = [], ...rows] = [...table.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
    )
    if (!columns.every((column) => heads.includes(column))) return []
    return rows.map((cells) => Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? ''])))
  })
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
