/** @module Markdown as a page. */
import { marked } from 'marked'

export function render(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true })
}

/** The elements of a page in their order, without what stands in them. */
export function skeleton(markdown: string): string {
  return (render(markdown).match(/<[a-z!/?][^>]*>/gi) ?? []).join('')
}
