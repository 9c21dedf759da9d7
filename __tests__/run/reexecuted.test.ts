/** Tests that start their own test binary: the newest release. */
import { describe } from '@jest/globals'
import { keepsQuietInHelpers } from './reexecuted.js'

describe.each(['1.27.0'])('with Go %s test binaries that tests start', keepsQuietInHelpers)
