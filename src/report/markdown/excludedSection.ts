/** @module What is excluded from coverage, folded, in a summary. */
import { codeSpan, escapeMarkdown } from '../../support/markdown.js'
import { plural } from '../../support/plural.js'
import { excludedPlaces, excludedWhere, excludedWhy } from '../excludedPlaces.js'
import type { Report } from '../report.js'
import { atHead } from '../shownPlaces.js'
import { details, rest, table } from './markdownParts.js'
import type { Detail } from './summaryDetail.js'

export function excludedSection(report: Report, { packages: most }: Detail): readonly string[] {
  const places = excludedPlaces(report)
  if (places.length === 0 || most === 0) return []
  const shown = places.slice(0, most)
  const showing = atHead(report)
  const rows = shown.map((place) => [
    codeSpan(excludedWhere(showing(place))),
    escapeMarkdown(excludedWhy(place)),
  ])
  const body = [
    table(['Excluded', 'Why'], [':--', ':--'], rows),
    ...rest(places.length - shown.length, 'part'),
  ]
  return [details(plural(places.length, 'excluded part'), body.join('\n\n'))]
}
