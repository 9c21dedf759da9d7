/** @module Pairs of `path-map` that matched nothing. */
import type { PathMap } from '../coverage/pathMap.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { plural } from '../support/plural.js'

/** @param pathMap after everything was looked up with it */
export function unusedMappings(pathMap: PathMap): readonly Finding[] {
  const unused = pathMap.unused()
  return findingIfAny(
    'path-map-unused',
    `${plural(unused.length, 'pair')} of path-map matched nothing`,
    unused,
  )
}
