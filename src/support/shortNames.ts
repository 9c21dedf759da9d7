/** @module Names that fit into a column: shortened in the middle, and so that different names stay different. */
import stringWidth from 'string-width'
import { shownName } from './plainText.js'

/** What stands for the part of a name that is left out. */
const GAP = '…'
/** In characters: what is left of names that are longer than any terminal is wide, before their columns are counted. */
const MAX_CHARACTERS = 1000

const ASCII = /^[\x20-\x7e]*$/

/** What terminals show in one place: a letter with its accents, an emoji of several code points. */
type Clusters = readonly string[]

/** Shortens names that would look the same otherwise. Each text has at most `width` columns. */
type Cut = (names: readonly Clusters[], width: number) => readonly string[]

/** In the order of preference. A start says where something is, the end what it is. */
const CUTS: readonly Cut[] = [
  (names, width) => names.map((name) => withoutMiddle(name, { start: (width - 1) / 3, width, whole: true })),
  (names, width) => names.map((name) => withoutMiddle(name, { start: (width - 1) / 2, width, whole: false })),
  (names, width) => names.map((name) => withoutMiddle(name, { start: 0, width, whole: false })),
  (names, width) => names.map((name) => withoutMiddle(name, { start: width - 1, width, whole: false })),
  aroundDifferences,
]

/**
 * The names as plain text on one line of at most `width` columns. Names that differ get different texts, if need be with a
 * number at the end (`…/store~2`), unless there is no room even for that.
 */
export function shortNames(names: readonly string[], width: number): readonly string[] {
  const all = new Map([...new Set(names)].map((name) => [name, clustersOf(name)]))
  const shown = new Map<string, string>()
  const show = (group: readonly string[], texts: readonly string[]): void => {
    for (const [i, name] of group.entries()) shown.set(name, texts[i] ?? '')
  }
  const cut = (group: readonly string[], by: Cut): readonly string[] =>
    by(
      group.map((name) => all.get(name) ?? []),
      width,
    )
  const [first, ...others] = CUTS
  if (first !== undefined) show([...all.keys()], cut([...all.keys()], first))
  for (const by of others) {
    for (const group of clashing(shown)) {
      const texts = cut(group, by)
      const taken = textsBut(group, shown)
      const seen = texts.map(seenOf)
      if (new Set(seen).size === seen.length && !seen.some((text) => taken.has(text))) show(group, texts)
    }
  }
  for (const group of clashing(shown)) show(group, numbered(group, shown, width))
  return names.map((name) => shown.get(name) ?? '')
}

function clustersOf(name: string): Clusters {
  const characters = Array.from(shownName(name))
  const half = MAX_CHARACTERS / 2
  const text =
    characters.length <= MAX_CHARACTERS
      ? characters.join('')
      : `${characters.slice(0, half).join('')}${GAP}${characters.slice(-half).join('')}`
  return segmented(text)
}

/** Making a segmenter takes as long as all the rest, and most names are ASCII. */
function segmented(text: string): Clusters {
  if (ASCII.test(text)) return Array.from(text)
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}

/** What a reader sees of a text: characters without width make no difference, nor do blanks at its end. */
function seenOf(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trimEnd()
}

/** Names that look the same, each group in the order of the names. */
function clashing(shown: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const [name, text] of shown) {
    const group = groups.get(seenOf(text))
    if (group === undefined) groups.set(seenOf(text), [name])
    else group.push(name)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** What is seen of all names that are not in the group. */
function textsBut(group: readonly string[], shown: ReadonlyMap<string, string>): ReadonlySet<string> {
  const own = new Set(group)
  return new Set([...shown].flatMap(([name, text]) => (own.has(name) ? [] : seenOf(text))))
}

/** The text of a group, with a number behind it for all names but the first, if there is room. */
function numbered(
  group: readonly string[],
  shown: ReadonlyMap<string, string>,
  width: number,
): readonly string[] {
  const text = shown.get(group[0] ?? '') ?? ''
  const taken = new Set([...shown.values()].map(seenOf))
  let number = 1
  return group.map((_, i) => {
    let candidate = text
    while (i > 0 && taken.has(seenOf(candidate))) {
      const suffix = `~${++number}`
      if (suffix.length > width) return text
      candidate = `${startOf(segmented(seenOf(text)), width - suffix.length)}${suffix}`
    }
    taken.add(seenOf(candidate))
    return candidate
  })
}

/** A text that loses its end if it has more columns. */
export function shortEnd(text: string, width: number): string {
  return stringWidth(text) <= width ? text : `${startOf(segmented(text), width - 1)}${GAP}`
}

interface Place {
  /** The columns that the start gets at most. */
  readonly start: number
  readonly width: number
  /** Whether parts between slashes stay whole if that costs little. */
  readonly whole: boolean
}

/** The start and the end of a name, if it is too wide. */
function withoutMiddle(name: Clusters, { start, width, whole }: Place): string {
  const text = name.join('')
  if (stringWidth(text) <= width) return text
  const first = startOf(name, Math.floor(start))
  const head = whole ? first.slice(0, first.lastIndexOf('/') + 1) : first
  const last = endOf(name, width - 1 - stringWidth(head))
  const slash = last.indexOf('/')
  const tail = whole && slash >= 0 && slash < last.length / 2 ? last.slice(slash) : last
  return `${head}${GAP}${tail}`
}

/**
 * The parts of names that tell them from each other: for each, what is around the first place in which it differs from
 * the most similar one.
 */
function aroundDifferences(names: readonly Clusters[], width: number): readonly string[] {
  const order = names.toSorted((a, b) => (a.join('') < b.join('') ? -1 : 1))
  const places = new Map(
    order.map((name, i) => [
      name,
      Math.max(commonStart(name, order[i - 1] ?? []), commonStart(name, order[i + 1] ?? [])),
    ]),
  )
  return names.map((name) => {
    const text = name.join('')
    if (stringWidth(text) <= width) return text
    const rest = name.slice(places.get(name) ?? 0)
    const before = endOf(name.slice(0, name.length - rest.length), Math.floor((width - 2) / 2))
    const after = startOf(rest, width - 2 - stringWidth(before))
    return `${GAP}${before}${after}${GAP}`
  })
}

function commonStart(one: Clusters, other: Clusters): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** As much of the start as fits into so many columns. */
function startOf(clusters: Clusters, columns: number): string {
  let text = ''
  let used = 0
  for (const cluster of clusters) {
    used += stringWidth(cluster)
    if (used > columns) break
    text += cluster
  }
  return text
}

/** As much of the end as fits into so many columns. */
function endOf(clusters: Clusters, columns: number): string {
  let text = ''
  let used = 0
  for (const cluster of clusters.toReversed()) {
    used += stringWidth(cluster)
    if (used > columns) break
    text = cluster + text
  }
  return text
}
