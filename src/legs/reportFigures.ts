/** @module Figures of a report.json that cannot be true: anybody may have changed it. */
import { ShapeError, integer } from '../support/jsonShape.js'

/** Far more statements than any program has: sums of such figures stay exact. */
const MAX_STATEMENTS = 1_000_000_000
const statements = integer(0, MAX_STATEMENTS)

/** The shapes of covered and total statements. */
export const figures = { covered: statements, total: statements } as const

export interface Figures {
  readonly covered: number
  readonly total: number
}

/** @throws ShapeError if more statements are said to be covered than there are */
export function checkFigures(what: string, { covered, total }: Figures): void {
  if (covered > total) throw new ShapeError(`${what} has ${covered} covered statements of ${total}`)
}

/** @throws ShapeError if a name is there twice */
export function checkTwice(what: string, names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (seen.has(name)) throw new ShapeError(`${what} ${JSON.stringify(name)} is listed twice`)
    seen.add(name)
  }
}

export interface UncoveredFigures extends Figures {
  readonly path: string
  /** Start line, start column, end line, end column and statements of each uncovered unit. */
  readonly uncovered: readonly (readonly number[])[]
}

const NUMBERS_OF_UNIT = 5

/** @throws ShapeError if the uncovered units of a file are not units, or have more statements than it leaves uncovered */
export function checkFile({ path, uncovered, ...file }: UncoveredFigures): void {
  const name = `the file ${JSON.stringify(path)}`
  checkFigures(name, file)
  if (uncovered.some((unit) => unit.length !== NUMBERS_OF_UNIT))
    throw new ShapeError(`${name} has an uncovered unit that is not a list of ${NUMBERS_OF_UNIT} numbers`)
  const sum = uncovered.reduce((found, [, , , , count = 0]) => found + count, 0)
  const left = file.total - file.covered
  if (sum > left)
    throw new ShapeError(`${name} has ${sum} statements in uncovered units, and ${left} uncovered ones`)
}
