/** @module How to look closer at the report of a run. */
import { join, relative } from 'node:path'
import type { Report } from '../report/report.js'
import { quoted } from './coverCommand.js'
import { DEFAULT_REPORT } from './options.js'

/**
 * The page of a report, and what answers questions if it is known which test covers what: each a line.
 * @param outDirectory absolute: the report's
 * @param platform decides how paths are quoted
 */
export function reportHints(
  { attribution, coverage }: Pick<Report, 'attribution' | 'coverage'>,
  outDirectory: string,
  platform: NodeJS.Platform,
): readonly string[] {
  if (coverage.packages.length === 0) return []
  const place = relative('.', outDirectory)
  const flag = place === DEFAULT_REPORT ? '' : ` --report ${quoted(place === '' ? '.' : place, platform)}`
  const ask = `go-integration-coverage tests FILE:LINE${flag}, or lines TEST${flag}`
  return [
    `to see all of it: ${join(place, 'index.html')} in a browser`,
    ...(attribution === undefined ? [] : [`to see which test covers what: ${ask}`]),
  ]
}
