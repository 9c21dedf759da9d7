/** @module Failures in a summary that do not fail the suite, folded, each with why. */
import { codeBlock, htmlCode, htmlText } from '../../support/markdown.js'
import type { Report } from '../report.js'
import { type UnstableCase, unstableCases } from '../unstableCases.js'
import { shortPath } from '../words.js'
import { details, rest } from './markdownParts.js'
import type { Detail } from './summaryDetail.js'
import { tail } from './tail.js'

export function unstableBlocks(
  { suite, modulePath }: Report,
  { tests: most, output: characters }: Detail,
): readonly string[] {
  const cases = suite === undefined ? [] : unstableCases(suite)
  const heading = ({ importPath, name, why }: UnstableCase): string => {
    const where = htmlCode(shortPath(importPath, modulePath))
    const what = name === undefined ? `${where} outside its tests` : `${htmlCode(name)} in ${where}`
    return `⚠️ ${what}, ${htmlText(why)}`
  }
  const shown = cases.slice(0, most)
  const list = characters === 0 ? shown.map((item) => `* ${heading(item)}`).join('\n') : ''
  return [
    ...(list === '' ? [] : [list]),
    ...(characters === 0
      ? []
      : shown.map((item) => details(heading(item), codeBlock(tail(item.output, characters))))),
    ...rest(cases.length - shown.length, 'failure'),
  ]
}
