/** Little memory, few descriptors, no disk space: one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { keepsToLimits } from './limits.js'

describe.each([QUICK_RELEASE] as const)('with Go %s a preserved binary', keepsToLimits)
