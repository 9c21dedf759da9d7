/** Preserved binaries behave as before: one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { behavesAsBefore } from './behaviour.js'

describe.each([QUICK_RELEASE] as const)('with Go %s a preserved binary', behavesAsBefore)
