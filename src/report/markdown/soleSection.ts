/** @module What only one job of a matrix covers, folded, in a summary. */
import { statementsOf } from '../../coverage/tallies.js'
import { codeSpan } from '../../support/markdown.js'
import { plural } from '../../support/plural.js'
import type { Report } from '../report.js'
import type { SolePlace } from '../solePlaces.js'
import { lineLinks } from './lineLinks.js'
import { details, rest, table } from './markdownParts.js'
import type { Detail } from './summaryDetail.js'

/** Further ones are the smallest, and in report.json. */
const MAX_PLACES = 50

/** @param places undefined unless several legs are known */
export function soleSection(
  report: Report,
  places: readonly SolePlace[] | undefined,
  { packages: most }: Detail,
): readonly string[] {
  if (places === undefined || places.length === 0 || most === 0) return []
  const link = lineLinks(report)
  const shown = places.slice(0, Math.min(most, MAX_PLACES))
  const rows = shown.map((place) => [String(place.statements), link(place), codeSpan(place.leg)])
  const body = [
    table(['Statements', 'Lines', 'Job'], ['--:', ':--', ':--'], rows),
    ...rest(places.length - shown.length, 'place'),
  ]
  const statements = statementsOf(places)
  return [details(`${plural(statements, 'statement')} covered by one job only`, body.join('\n\n'))]
}
