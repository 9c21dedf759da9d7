/** @module Renders Markdown as HTML. */
import { marked } from 'marked'

export function render(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true })
}

/** The tags of a page in their order, without the text in them. */
export function skeleton(markdown: string): string {
  return (render(markdown).match(/<[a-z!/?][^>]*>/gi) ?? []).join('')
}
