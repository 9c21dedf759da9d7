/** The example, measured from end to end: one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { measuresAsGoDoes } from './example.js'

describe.each([QUICK_RELEASE])('the example with Go %s', measuresAsGoDoes)
