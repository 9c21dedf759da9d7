/** What the bytes of executables say about their instrumentation: other Go releases. */
import { describe } from '@jest/globals'
import { classifiesExecutables } from './executables.js'

describe.each(['1.20.14', '1.22.12', '1.24.13', '1.27.0'])('an executable of Go %s', classifiesExecutables)
