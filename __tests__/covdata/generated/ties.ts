/**
 * @module Units of one place in several functions. Go reports them in any order, another one each time; it happens
 * only where //line gives two functions one place.
 */

/** The place and the number of statements of a line of a profile, without its count. */
function placeOf(line: string): string {
  return line.slice(0, line.lastIndexOf(' '))
}

/** Whether a text profile has several lines of one place. */
export function hasTies(profile: string): boolean {
  const places = profile.split('\n').slice(1, -1).map(placeOf)
  return new Set(places).size < places.length
}

/** The profile with the counts of such lines in ascending order; all else stays. */
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
