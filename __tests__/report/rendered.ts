/** @module Renders Markdown as HTML. */
import { marked } from 'marked'

/** Renders a page. Apostrophes become `&apos;`, because `&#39;` would look like a reference to an issue. */
export function render(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true }).replaceAll('&#39;', '&apos;')
}

/** What a reader sees outside code: the page as GitHub looks for mentions and references in it. */
export function proseOf(markdown: string): string {
  return render(markdown)
    .replace(/<(pre|code)>[^]*?<\/\1>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => (code === '60' ? '&lt;' : String.fromCodePoint(Number(code))))
}

/** The tags of a page in their order, without the text in them. */
export function skeleton(markdown: string): string {
  return (render(markdown).match(/<[a-z!/?][^>]*>/gi) ?? []).join('')
}
