/**
 * @module Ties: units of several functions at the same position, which only exist if //line gives two functions the same
 * position. Go reports them in a different order each time.
 */

/** A line of a profile without its count: the position and the number of statements. */
function placeOf(line: string): string {
  return line.slice(0, line.lastIndexOf(' '))
}

/** Whether a text profile has several lines with the same position. */
export function hasTies(profile: string): boolean {
  const places = profile.split('\n').slice(1, -1).map(placeOf)
  return new Set(places).size < places.length
}

/** Sorts the counts of such lines in ascending order; everything else stays. */
export function withTiesSorted(profile: string): string {
  const lines = profile.split('\n')
  for (let from = 1; from < lines.length;) {
    let to = from + 1
    while (to < lines.length && placeOf(lines[to] ?? '') === placeOf(lines[from] ?? '')) to++
    if (to > from + 1) lines.splice(from, to - from, ...lines.slice(from, to).sort())
    from = to
  }
  return lines.join('\n')
}
