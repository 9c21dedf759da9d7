/** @module The largest uncovered blocks in a summary. */
import type { Hotspot } from '../../coverage/hotspots.js'
import { codeSpan } from '../../support/markdown.js'
import type { Report } from '../report.js'
import { plainFunction } from '../words.js'
import { lineLinks } from './lineLinks.js'
import { table } from './markdownParts.js'
import type { Detail } from './summaryDetail.js'

/** @param hotspots at least as many as the detail allows, if there are */
export function hotspotSection(
  report: Report,
  hotspots: readonly Hotspot[],
  { hotspots: most }: Detail,
): readonly string[] {
  const link = lineLinks(report)
  const rows = hotspots
    .slice(0, most)
    .map((hotspot) => [
      String(hotspot.statements),
      link(hotspot),
      codeSpan(plainFunction(hotspot.functionName)),
      hotspot.reached ? 'in part' : 'never',
    ])
  if (rows.length === 0) return []
  const heads = ['Uncovered', 'Lines', 'Function', 'Function executed']
  return ['### Largest uncovered blocks', table(heads, ['--:', ':--', ':--', ':--'], rows)]
}
