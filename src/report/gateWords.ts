/** @module Gates and their results in words, the same in all views. */
import type { GatePlace } from '../gates/gateFigures.js'
import type { GatePart, GateResult } from '../gates/gateResult.js'
import { plural } from '../support/plural.js'
import type { Report } from './report.js'
import { type Showing, asTested, whereText } from './shownPlaces.js'
import { percentText } from './words.js'

/** A gate and its result: `total: 80 passed`, `patch: 80 failed (7 of 10 changed statements, 1 statement short)`. */
export function gateText(gate: GateResult): string {
  const { rule, state, passed, reason } = gate
  if (state === 'unknown')
    return `${rule} ${passed ? 'passed' : 'failed'} without being judged (${reason ?? 'nothing is known'})`
  const parts = [...figureOf(gate), ...(reason === undefined ? [] : [reason]), ...shortfall(gate)]
  return `${rule} ${state}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`
}

/** The figure that was judged, if it is not the total as it is shown beside the gates. */
function figureOf({ kind, tally, before, matched = 0, parts = [], lost = 0 }: GateResult): readonly string[] {
  switch (kind) {
    case 'total':
      return []
    case 'package':
    case 'file':
      return [parts.length === 0 ? plural(matched, kind) : `${parts.length} of ${plural(matched, kind)}`]
    case 'patch':
      return [`${tally.covered} of ${plural(tally.total, 'changed statement')}`]
    case 'drop':
      return before === undefined ? [] : [`${percentText(before)} before, ${percentText(tally)} now`]
    case 'lost':
      return [`${plural(lost, 'statement')} lost coverage`]
  }
}

/** What would satisfy a gate that failed. */
function shortfall({ state, kind, missing, tally }: GateResult): readonly string[] {
  if (state === 'passed') return []
  if (tally.total === 0) return ['there are no statements to cover']
  return [kind === 'lost' ? `${missing} too many` : `${plural(missing, 'statement')} short`]
}

/**
 * What would satisfy a gate, item by item, the worst first: packages or files that fail it, lines that no test executed.
 * Empty if it passed.
 */
export function gateDetails(
  { state, parts = [], places = [] }: GateResult,
  shown: Showing = asTested,
): readonly string[] {
  if (state !== 'failed') return []
  return [...parts.map(partText), ...places.map((place) => placeText(shown(place)))]
}

function partText({ name, tally, missing }: GatePart): string {
  return `${name}: ${percentText(tally)} of ${plural(tally.total, 'statement')}, ${missing} short`
}

/** Such as `cart/cart.go:12-15: 3 statements`. */
function placeText(place: GatePlace): string {
  return `${whereText(place)}: ${plural(place.statements, 'statement')}`
}

/** Results that are shown; report.json has all of them. */
const MAX_LEG_GATES = 100
/** Legs that are named; more are counted. */
const MAX_LEG_NAMES = 3

/**
 * The gates of the legs, each result once with the legs that have it; those that failed come first. What shards left to the
 * report is among its own gates.
 * @param most results that are shown at most; more are counted
 */
export function legGateTexts(
  { legs }: Pick<Report, 'legs'>,
  most = MAX_LEG_GATES,
): readonly { readonly text: string; readonly passed: boolean }[] {
  const results = new Map<string, { passed: boolean; names: string[] }>()
  for (const { name, gates = [] } of legs) {
    for (const { text, passed, pending } of gates) {
      if (pending !== undefined) continue
      const known = results.get(text)
      if (known === undefined) results.set(text, { passed, names: [name] })
      else {
        known.passed &&= passed
        known.names.push(name)
      }
    }
  }
  const texts = [...results]
    .map(([text, { passed, names }]) => ({ text: `${namesText(names)}: ${text}`, passed }))
    .sort((one, other) => Number(one.passed) - Number(other.passed))
  const shown = texts.slice(0, Math.min(most, MAX_LEG_GATES))
  const hidden = texts.slice(shown.length)
  if (hidden.length === 0) return texts
  const more = {
    text: `and ${hidden.length} more in report.json`,
    passed: hidden.every(({ passed }) => passed),
  }
  return [...shown, more]
}

function namesText(names: readonly string[]): string {
  return names.length > MAX_LEG_NAMES ? plural(names.length, 'job') : names.join(' and ')
}
