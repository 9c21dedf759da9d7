/** @module What a check run and a comment are called. */
import { type Leg, matrixText } from '../legs/leg.js'

const DEFAULT_NAME = 'Go integration coverage'
/** Characters of the matrix values in a name; more would be unreadable in a list of checks. */
const MAX_VALUES_LENGTH = 220

/**
 * The default name, derived from the matrix.
 * @param id as in `Leg`
 */
export function defaultName(matrix: Leg['matrix'], id?: string): string {
  const values = Array.from([id ?? '', matrixText(matrix)].filter((text) => text !== '').join(', '))
  if (values.length === 0) return DEFAULT_NAME
  const shown = values.length <= MAX_VALUES_LENGTH ? values : [...values.slice(0, MAX_VALUES_LENGTH - 1), '…']
  return `${DEFAULT_NAME} (${shown.join('')})`
}
