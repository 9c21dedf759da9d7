/** @module Figures by column, for many packages, files or functions. */
import type { Tallies } from '../../coverage/model.js'
import { unitTally } from '../../coverage/tallies.js'
import type { FigureColumns, PageFigures } from './pageFigures.js'

/** Unit tests are shown like a source, the last one. */
export function pageFigures(tallies: Tallies): PageFigures {
  const { together, bySource, unitTests } = tallies
  const unit = unitTally(tallies)
  return unit === undefined || unitTests === undefined
    ? { ...together, bySource }
    : { ...together, bySource: [...bySource, unit], both: unitTests.both }
}

/** @param sources the number of sources, with unit tests if there is data of theirs */
export function figureColumns(all: readonly Tallies[], sources: number): FigureColumns {
  const figures = all.map(pageFigures)
  return {
    covered: figures.map(({ covered }) => covered),
    total: figures.map(({ total }) => total),
    bySource: Array.from({ length: sources }, (_, source) => ({
      covered: figures.map(({ bySource }) => bySource[source]?.covered ?? 0),
      total: figures.map(({ bySource }) => bySource[source]?.total ?? 0),
    })),
    ...(figures[0]?.both === undefined ? {} : { both: figures.map(({ both = 0 }) => both) }),
  }
}
