/** The example, measured from end to end: the newest release. */
import { describe } from '@jest/globals'
import { measuresAsGoDoes } from './example.js'

describe.each(['1.27.0'])('the example with Go %s', measuresAsGoDoes)
