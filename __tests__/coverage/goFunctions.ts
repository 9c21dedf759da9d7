/** @module Functions as `go tool cover -func` lists them, which takes their places from the sources. */
import { formatPercent } from '../../src/covdata/text/percentFormat.js'
import { functionsOf } from '../../src/coverage/functions.js'
import type { CoverageModel } from '../../src/coverage/model.js'

/** Lines such as `example.com/m/store.go:12 Put 87.5%`: of ours, and of the same functions of Go's. */
export interface ComparedFunctions {
  readonly ours: readonly string[]
  readonly go: readonly string[]
}

interface GoRow {
  readonly path: string
  /** The line of `func`. */
  readonly line: number
  /** Without the type of a receiver. */
  readonly name: string
  readonly percent: string
}

/**
 * Compares all functions of a model but adjacent ones of the same name (`init`), which are one in coverage data, and
 * literals, which Go leaves out.
 * @param printed by `go tool cover -func` for a profile of the model
 */
export function compareFunctions(model: CoverageModel, printed: string): ComparedFunctions {
  const rows = [...printed.matchAll(/^(.+):(\d+):\t+(\S+)\t+(\S+%)$/gm)].map(
    ([, path = '', line = '', name = '', percent = '']): GoRow => ({
      path,
      line: Number(line),
      name,
      percent,
    }),
  )
  const isRepeated = ({ path, name }: Omit<GoRow, 'percent' | 'line'>): boolean =>
    rows.filter((row) => row.path === path && row.name === name).length > 1 && name === 'init'
  const ours: string[] = []
  for (const file of model.packages.flatMap(({ files }) => files)) {
    for (const { name: whole, literal, startLine, endLine, tallies } of functionsOf(file)) {
      const name = whole.split('.').at(-1) ?? whole
      if (literal || isRepeated({ path: file.path, name })) continue
      const { covered, total } = tallies.together
      // Our first line is that of the body. A function of Go that begins in between is another one.
      const begun = rows.filter((row) => row.path === file.path && row.line <= startLine)
      const row = begun.findLast((each) => each.name === name)
      const line = row === undefined || begun.some((each) => each.line > row.line) ? startLine : row.line
      if (endLine < startLine) throw new Error(`${file.path}: ${whole} ends before it begins`)
      ours.push(`${file.path}:${line} ${name} ${formatPercent(covered, total)}`)
    }
  }
  const go = rows
    .filter((row) => !isRepeated(row))
    .map(({ path, line, name, percent }) => `${path}:${line} ${name} ${percent}`)
  return { ours: ours.sort(), go: go.sort() }
}
