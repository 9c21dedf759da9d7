/** @module Unit tests beside integration tests in words, the same in all views. */
import type { CoverageModel, Tallies } from '../coverage/model.js'
import { sumTallies, unitTally } from '../coverage/tallies.js'
import { type FourFigures, fourFigures } from '../coverage/unitTests.js'
import type { UnitOnlyFunction } from '../coverage/unitOnly.js'
import { plural } from '../support/plural.js'
import { plainFunction, percentText } from './words.js'

/** In the order of FOUR_HEADINGS. */
const FOUR_KEYS = [
  'integrationOnly',
  'unitOnly',
  'both',
  'neither',
] as const satisfies readonly (keyof FourFigures)[]
/** The four figures in the order in which every view has them. */
export const FOUR_HEADINGS = ['integration only', 'unit only', 'both', 'neither'] as const

/** The four figures as cells below FOUR_HEADINGS. */
export function fourCells(tallies: Tallies): readonly string[] {
  const four = fourFigures(tallies)
  return FOUR_KEYS.map((key) => String(four?.[key] ?? 0))
}

/** `unit tests: 70.8% of the same statements (17/24)`; undefined without data of theirs, and without statements. */
export function unitTestsText({ tallies }: CoverageModel): string | undefined {
  const tally = unitTally(tallies)
  if (tally === undefined || tally.total === 0) return undefined
  return `unit tests: ${percentText(tally)} of the same statements (${tally.covered}/${tally.total})`
}

/** What unit tests cover outside the total; undefined if nothing. */
export function unitOutsideText({ unitTests }: CoverageModel): string | undefined {
  const packages = unitTests?.packages ?? []
  if (packages.length === 0) return undefined
  const { covered, total } = sumTallies(packages.map(({ tallies }) => tallies.together))
  const where = `${plural(packages.length, 'package')} that no integration test links`
  return `outside the total, unit tests cover ${covered} of ${plural(total, 'statement')} in ${where}`
}

/** `3 of 9 statements`, and what else is to be said of a function that only unit tests cover. */
export function unitOnlyText({ statements, total, linked }: UnitOnlyFunction): string {
  return `${statements} of ${plural(total, 'statement')}${linked ? '' : ', linked by unit tests only'}`
}

/** The name of such a function; nobody knows the functions of a text profile. */
export function unitOnlyName({ name }: UnitOnlyFunction): string {
  return name === '' ? 'all functions' : plainFunction(name)
}
