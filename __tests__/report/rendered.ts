/** @module Markdown as a page. */
import { marked } from 'marked'

/** As HTML, in which an apostrophe is no number that could be taken for a reference. */
export function render(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true }).replaceAll('&#39;', '&apos;')
}

/** The elements of a page in their order, without what stands in them. */
export function skeleton(markdown: string): string {
  return (render(markdown).match(/<[a-z!/?][^>]*>/gi) ?? []).join('')
}
