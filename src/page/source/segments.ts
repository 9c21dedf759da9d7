/** @module Merges what is known about the parts of a text, syntax and coverage, into pieces that are each shown in one way. */
import type { CoverageSpan } from './coverageSpans.js'
import { type Escape, escapesIn } from './escapes.js'

/** A part of a text in a colour of the syntax. */
export interface SyntaxSpan {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  /** The class of the element. */
  readonly kind: string
}

/** A piece of a text. */
export interface Segment {
  /** What is shown. */
  readonly text: string
  /** The class for the syntax; empty for none. */
  readonly kind: string
  /** The text is the number of a hidden character. */
  readonly isEscape: boolean
}

/** Consecutive pieces that belong to the same unit, or to none. */
export interface SegmentGroup {
  /** The number of the unit; undefined for none. */
  readonly unit: number | undefined
  readonly segments: readonly Segment[]
}

/** A part of a text, as offsets. */
export interface TextRange {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/**
 * The pieces of a part of a text, such as a line; together they have each of its characters once, in order.
 * @param spans ascending, without overlap
 * @param syntax ascending, without overlap
 */
export function segmentGroups(
  text: string,
  { from, to }: TextRange,
  spans: readonly CoverageSpan[],
  syntax: readonly SyntaxSpan[],
): readonly SegmentGroup[] {
  const escapes = escapesIn(text.slice(from, to), from)
  const groups: { unit: number | undefined; segments: Segment[] }[] = []
  const [span, kind, escape] = [new Cursor(spans, from), new Cursor(syntax, from), new Cursor(escapes, from)]
  for (let at = from; at < to;) {
    const next = Math.min(to, span.edgeAfter(at), kind.edgeAfter(at), escape.edgeAfter(at))
    const unit = span.at(at)?.unit
    if (groups.length === 0 || groups.at(-1)?.unit !== unit) groups.push({ unit, segments: [] })
    groups.at(-1)?.segments.push(segment(text.slice(at, next), kind.at(at), escape.at(at)))
    at = next
  }
  return groups
}

function segment(text: string, syntax: SyntaxSpan | undefined, escape: Escape | undefined): Segment {
  return { text: escape?.label ?? text, kind: syntax?.kind ?? '', isEscape: escape !== undefined }
}

/** Goes through ranges in one direction. */
class Cursor<T extends TextRange> {
  private next: number

  constructor(
    private readonly ranges: readonly T[],
    from: number,
  ) {
    this.next = firstEndingAfter(ranges, from)
  }

  /** The range at an offset, which is not smaller than any that was asked for before. */
  at(offset: number): T | undefined {
    let range = this.ranges[this.next]
    while (range !== undefined && range.to <= offset) range = this.ranges[++this.next]
    return range !== undefined && range.from <= offset ? range : undefined
  }

  /** Where the next range begins, or the one at the offset ends. */
  edgeAfter(offset: number): number {
    const inside = this.at(offset)
    return inside?.to ?? this.ranges[this.next]?.from ?? Infinity
  }
}

/** The index of the first range that ends after an offset. */
function firstEndingAfter(ranges: readonly TextRange[], offset: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle]?.to ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
