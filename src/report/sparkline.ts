/** @module Figures of one branch over time as a small picture of text. */
import type { BaselineComparison } from '../compare/baselineComparison.js'
import type { Tally } from '../covdata/units/tally.js'
import { percentText } from './words.js'

const BARS = Array.from('▁▂▃▄▅▆▇█')
/** Points that the lowest and the highest bar are apart at least, so that noise does not look like a cliff. */
const MIN_RANGE = 4
/** Fewer figures show no trend. */
const MIN_FIGURES = 3
/** The latest figures that are shown. */
const MAX_FIGURES = 30

/** A bar for each figure: `▃▃▄▄█`. Figures without statements have none. */
export function sparkline(figures: readonly Tally[]): string {
  const percentages = figures
    .filter(({ total }) => total > 0)
    .slice(-MAX_FIGURES)
    .map(({ covered, total }) => (100 * covered) / total)
  if (percentages.length === 0) return ''
  const [low, high] = [Math.min(...percentages), Math.max(...percentages)]
  const range = Math.max(high - low, MIN_RANGE)
  // The middle of the picture is the middle of the figures.
  const start = (low + high - range) / 2
  return percentages
    .map((value) => BARS[Math.round(((value - start) / range) * (BARS.length - 1))] ?? '')
    .join('')
}

/**
 * The picture of the branch and of this report: `▃▃▄█`, `between 61.0% and 62.5% in the last 4 reports, this one included`;
 * undefined if there are too few.
 */
export function trendText({
  trend,
  after,
}: BaselineComparison): { readonly bars: string; readonly words: string } | undefined {
  const figures = [...trend.map(({ tally }) => tally), after].filter(({ total }) => total > 0)
  const shown = figures.slice(-MAX_FIGURES)
  const sorted = shown.toSorted((one, other) => one.covered / one.total - other.covered / other.total)
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (shown.length < MIN_FIGURES || lowest === undefined || highest === undefined) return undefined
  return {
    bars: sparkline(shown),
    words: `between ${percentText(lowest)} and ${percentText(highest)} in the last ${shown.length} reports, this one included`,
  }
}
