/** Tests that start their own test binary: other releases. */
import { describe } from '@jest/globals'
import { keepsQuietInHelpers } from './reexecuted.js'

describe.each(['1.20.14', '1.21.13', '1.22.12', '1.23.12', '1.24.13', '1.25.8', '1.27.0'])(
  'with Go %s test binaries that tests start',
  keepsQuietInHelpers,
)
