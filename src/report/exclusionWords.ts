/**
 * @module What a change, or what came with it, takes out of all figures: a sentence for each way to do that, so that a gate
 * cannot be passed by any of them unseen.
 */
import type { AddedExclusion, ExclusionCause, PlacedExclusion } from '../compare/addedExclusions.js'
import type { Uncounted } from '../compare/baselineComparison.js'
import { firstOf } from '../support/firstOf.js'
import { plural } from '../support/plural.js'
import { excludedReason, excludedWhere, excludedWhy } from './excludedPlaces.js'
import type { Report } from './report.js'
import { type Showing, asTested } from './shownPlaces.js'

/** Places that a sentence names. */
const MAX_NAMED = 3

/** The causes of each sentence about a change, and its beginning. */
const CHANGES: readonly {
  readonly causes: readonly ExclusionCause[]
  readonly words: (count: number) => string
}[] = [
  {
    causes: ['comment', 'new-file'],
    words: (count) => `the change excludes ${plural(count, 'statement')} from coverage`,
  },
  {
    causes: ['marker'],
    words: (count) =>
      `the change marks existing code as generated, which excludes ${plural(count, 'statement')}`,
  },
  {
    causes: ['move'],
    words: (count) =>
      `the change moves ${plural(count, 'statement')} to where the input exclude leaves out code`,
  },
  {
    causes: ['more-code'],
    words: (count) =>
      `with the change, comments that were there before exclude ${plural(count, 'more statement')}`,
  },
]

/** Each without a full stop, such as `the change excludes 12 statements from coverage: cart/cart.go:12-15 (…)`. */
export function exclusionTexts(
  { comparison: { patch, baseline } }: Report,
  shown: Showing = asTested,
): readonly string[] {
  const added = patch.value?.excluded ?? []
  const { excluded = [], uncounted = [] } = baseline.value ?? {}
  return [
    ...CHANGES.flatMap(({ causes, words }) => {
      const own = added.filter(({ cause }) => causes.includes(cause))
      return own.length === 0 ? [] : [`${words(totalOf(own))}: ${named(own.map(shown), addedPlace)}`]
    }),
    ...(excluded.length === 0 ? [] : [excludedText(excluded.map(shown))]),
    ...(uncounted.length === 0 ? [] : [uncountedText(uncounted)]),
  ]
}

function totalOf(parts: readonly PlacedExclusion[]): number {
  return parts.reduce((sum, { tally }) => sum + tally.total, 0)
}

function excludedText(excluded: readonly PlacedExclusion[]): string {
  const total = totalOf(excluded)
  const [are, were] = total === 1 ? ['is', 'was'] : ['are', 'were']
  const places = named(excluded, placeText)
  return `${plural(total, 'statement')} ${are} excluded now and ${were} not at the baseline: ${places}`
}

function uncountedText(uncounted: readonly Uncounted[]): string {
  const total = uncounted.reduce((sum, { statements }) => sum + statements, 0)
  const [are, were] = total === 1 ? ['is', 'it was'] : ['are', 'they were']
  const counted = `${plural(total, 'statement')} that the baseline counted`
  return `${counted} ${are} in no figure now, although ${were} not deleted: ${named(uncounted, uncountedPlace)}`
}

/** @param isOnly whether it is the only one: then its statements have been counted already */
type PlaceText<T> = (place: T, isOnly: boolean) => string

const uncountedPlace: PlaceText<Uncounted> = ({ name, statements, isSelected }, isOnly) => {
  const why = isSelected ? 'no binary or test links it' : 'not measured'
  return `${name} (${isOnly ? '' : `${plural(statements, 'statement')}, `}${why})`
}

const addedPlace: PlaceText<AddedExclusion> = (place, isOnly) => {
  const from = place.from === undefined ? '' : `, before: ${place.from}`
  return `${excludedWhere(place)} (${whyText(place, isOnly)}${from})`
}

const placeText: PlaceText<PlacedExclusion> = (place, isOnly) =>
  `${excludedWhere(place)} (${whyText(place, isOnly)})`

function whyText(place: PlacedExclusion, isOnly: boolean): string {
  return isOnly ? excludedReason(place) : excludedWhy(place)
}

function named<T>(places: readonly T[], textOf: PlaceText<T>): string {
  const texts = places.slice(0, MAX_NAMED).map((place) => textOf(place, places.length === 1))
  return firstOf(texts, MAX_NAMED, places.length)
}
