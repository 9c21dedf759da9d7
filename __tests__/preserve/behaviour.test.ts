/** Preserved programs behave as they did: the newest release. */
import { describe } from '@jest/globals'
import { behavesAsBefore } from './behaviour.js'

describe.each(['1.27.0'] as const)('Go %s', behavesAsBefore)
