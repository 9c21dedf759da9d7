/** @module What `covdata textfmt` prints, in one piece. */
import { profileParts } from '../../src/covdata/text/textfmt.js'
import type { UnitTable } from '../../src/covdata/units/unitTable.js'

export function textProfile(table: UnitTable): string {
  return [...profileParts(table)].join('')
}
