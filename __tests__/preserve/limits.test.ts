/** Little memory, few descriptors, no room: the newest release. */
import { describe } from '@jest/globals'
import { keepsToLimits } from './limits.js'

describe.each(['1.27.0'] as const)('Go %s', keepsToLimits)
