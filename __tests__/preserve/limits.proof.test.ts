/** Little memory, few descriptors, no disk space: the oldest release. */
import { describe } from '@jest/globals'
import { keepsToLimits } from './limits.js'

describe.each(['1.20.14', '1.27.0'] as const)('with Go %s a preserved binary', keepsToLimits)
