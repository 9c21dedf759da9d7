/** @module Figures by column, for many packages, files or functions. */
import type { Tallies } from '../../coverage/model.js'
import type { FigureColumns } from './pageData.js'

/** @param sources the number of sources */
export function figureColumns(all: readonly Tallies[], sources: number): FigureColumns {
  return {
    covered: all.map(({ together }) => together.covered),
    total: all.map(({ together }) => together.total),
    bySource: Array.from({ length: sources }, (_, source) => ({
      covered: all.map(({ bySource }) => bySource[source]?.covered ?? 0),
      total: all.map(({ bySource }) => bySource[source]?.total ?? 0),
    })),
  }
}
