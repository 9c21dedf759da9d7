/** Little memory, few descriptors, no room: the oldest release. */
import { describe } from '@jest/globals'
import { keepsToLimits } from './limits.js'

describe.each(['1.20.14'] as const)('Go %s', keepsToLimits)
