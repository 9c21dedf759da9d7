/** @module Links to measured lines on GitHub: at the head of a pull request, where they are there, or else at the tested commit. */
import { rangeText } from '../../support/lineRange.js'
import { codeSpan, htmlCode } from '../../support/markdown.js'
import { shownName } from '../../support/plainText.js'
import type { Report } from '../report.js'
import { MAX_LINE, repositoryFiles } from '../repositoryFiles.js'
import { type HeadLines, headLines } from '../shownPlaces.js'
import { shortPath } from '../words.js'

/** Lines of a file, inclusive. */
export interface Lines {
  /** As in the coverage model. */
  readonly path: string
  readonly startLine: number
  readonly endLine: number
}

/** What encodeURIComponent leaves as it is although RFC 3986 reserves it; a parenthesis would end the link. */
const RESERVED = /[!'()*]/g

/**
 * Makes the function that shows lines as Markdown: `store/store.go:41-60`, as a link if the commit is known and the file
 * has these lines there. At the head, path and lines are those of the head.
 */
export function lineLinks(report: Report): (lines: Lines) => string {
  const { commit, modulePath } = report
  const files = repositoryFiles(report)
  const linesAt = headLines(report)
  return ({ path, startLine, endLine }) => {
    const source = files.get(path)
    const lines = { startLine, endLine }
    if (source === undefined) return textOf(shortPath(path, modulePath), lines)
    const isThere = startLine >= 1 && endLine <= (source.lines ?? MAX_LINE)
    const plain = textOf(shownName(source.file), lines)
    if (source.uncommitted === true || commit === undefined || !isThere) return plain
    const place = linesAt(source, lines) ?? { sha: commit.sha, path: source.file, lines }
    const encoded = encodedPath(place.path)
    if (encoded === undefined) return plain
    const text = textOf(shownName(place.path), place.lines)
    return `[${text}](${commit.repositoryUrl}/blob/${place.sha}/${encoded}#${anchorOf(place.lines)})`
  }
}

function textOf(path: string, { startLine, endLine }: HeadLines['lines']): string {
  const name = `${path}:${rangeText(startLine, endLine)}`
  // Not every viewer finds the end of a link whose text has these in a code span.
  return /[[\]`]/.test(name) ? htmlCode(name) : codeSpan(name)
}

function anchorOf({ startLine, endLine }: HeadLines['lines']): string {
  return startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`
}

/** Undefined if the path is not what the file is called: a name that is not UTF-8 has lost some of its bytes. */
function encodedPath(path: string): string | undefined {
  if (/[\p{Surrogate}\ufffd]/u.test(path)) return undefined
  const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(RESERVED, percent))
    .join('/')
}
