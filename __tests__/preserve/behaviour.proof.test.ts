/** Preserved binaries behave as before: the oldest release. */
import { describe } from '@jest/globals'
import { behavesAsBefore } from './behaviour.js'

describe.each(['1.20.14', '1.27.0'] as const)('with Go %s a preserved binary', behavesAsBefore)
