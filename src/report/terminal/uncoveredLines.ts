/** @module The list of uncovered functions, in lines that editors and terminals open: `file:line: message`. */
import { shownName } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import type { PlacedFunction } from '../uncoveredPlaces.js'
import { plainFunction } from '../words.js'

/** A line for each function, such as `cart/cart.go:41: Cart.Add: 3 of 9 statements uncovered`. */
export function uncoveredLines(functions: readonly PlacedFunction[]): readonly string[] {
  return functions.map(({ file, startLine, name, uncovered, tallies, reached }) => {
    const statements = plural(tallies.together.total, 'statement')
    const what = `${uncovered} of ${statements} uncovered${reached ? '' : ', never reached'}`
    return `${shownName(file)}:${startLine}: ${plainFunction(name)}: ${what}`
  })
}
