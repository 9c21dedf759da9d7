/** The example, measured from end to end: older releases. */
import { describe } from '@jest/globals'
import { measuresAsGoDoes } from './example.js'

describe.each(['1.24.13', '1.27.0'])('the example with Go %s', measuresAsGoDoes)
