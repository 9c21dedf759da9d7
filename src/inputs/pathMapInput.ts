/** @module The input `path-map`: pairs of directories. */
import { posix, win32 } from 'node:path'
import type { PathMapping } from '../coverage/pathMap.js'
import { UserError } from '../support/errors.js'

/**
 * Parses pairs such as `/src=.`, which blanks, commas and lines separate.
 * @throws UserError that quotes the pair
 */
export function parsePathMap(text: string): readonly PathMapping[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const pairs = words.map(pairOf)
  for (const [i, { from }] of pairs.entries())
    if (pairs.findIndex((other) => other.from === from) < i)
      throw new UserError(`path-map: ${from} is mapped twice`, 'Keep one of the pairs.')
  return pairs
}

function pairOf(word: string): PathMapping {
  const at = word.lastIndexOf('=')
  const [from, to] = [word.slice(0, Math.max(0, at)), word.slice(at + 1)]
  if (from === '' || to === '')
    throw new UserError(
      `path-map: ${JSON.stringify(word)} is not a pair`,
      'Write the directory where the files were built and the one in the repository: /src=.',
    )
  const place = posix.normalize(to.replaceAll('\\', '/'))
  if (posix.isAbsolute(place) || win32.isAbsolute(to) || /^[A-Za-z]:/.test(to) || /^\.\.(?:\/|$)/.test(place))
    throw new UserError(
      `path-map: ${to} is not a directory in the repository`,
      'Write it relative to the top of the repository, such as `.` or `services/shop`.',
    )
  return { from, to }
}
