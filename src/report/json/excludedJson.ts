/** @module Excluded parts in report.json. */
import type { AddedExclusion, PlacedExclusion } from '../../compare/addedExclusions.js'
import { figure } from './figureJson.js'

export function excludedJson({
  path,
  file,
  by,
  what,
  reason,
  commentLine,
  startLine,
  endLine,
  tally,
}: PlacedExclusion) {
  const rest = { commentLine: commentLine ?? null, startLine, endLine, ...figure(tally) }
  return { path, file, by, what, reason, ...rest }
}

/** With how the change excludes it. */
export function addedJson(added: AddedExclusion) {
  return { ...excludedJson(added), cause: added.cause, from: added.from ?? null }
}
