/** Tests that start their own test binary: one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { keepsQuietInHelpers } from './reexecuted.js'

describe.each([QUICK_RELEASE])('with Go %s test binaries that tests start', keepsQuietInHelpers)
