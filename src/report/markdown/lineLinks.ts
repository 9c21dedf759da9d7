/** @module Links to lines of the tested commit on GitHub. */
import { rangeText } from '../../support/lineRange.js'
import { codeSpan, htmlCode } from '../../support/markdown.js'
import { shownName } from '../../support/plainText.js'
import type { Report } from '../report.js'
import { MAX_LINE, repositoryFiles } from '../repositoryFiles.js'
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
 * has these lines there.
 */
export function lineLinks(report: Report): (lines: Lines) => string {
  const { commit, modulePath } = report
  const files = repositoryFiles(report)
  return ({ path, startLine, endLine }) => {
    const source = files.get(path)
    const name = `${source === undefined ? shortPath(path, modulePath) : shownName(source.file)}:${rangeText(startLine, endLine)}`
    // Not every viewer finds the end of a link whose text has these in a code span.
    const text = /[[\]`]/.test(name) ? htmlCode(name) : codeSpan(name)
    if (source === undefined || source.uncommitted === true || commit === undefined) return text
    const isThere = startLine >= 1 && endLine <= (source.lines ?? MAX_LINE)
    const encoded = encodedPath(source.file)
    if (!isThere || encoded === undefined) return text
    const anchor = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`
    return `[${text}](${commit.repositoryUrl}/blob/${commit.sha}/${encoded}#${anchor})`
  }
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
