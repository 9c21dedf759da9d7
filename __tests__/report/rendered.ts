/** @module Renders Markdown as HTML. */
import { marked } from 'marked'

/** Renders a page. Apostrophes become `&apos;`, because `&#39;` would look like a reference to an issue. */
export function render(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true }).replaceAll('&#39;', '&apos;')
}

/** The tags of a page in their order, without the text in them. */
export function skeleton(markdown: string): string {
  return (render(markdown).match(/<[a-z!/?][^>]*>/gi) ?? []).join('')
}
