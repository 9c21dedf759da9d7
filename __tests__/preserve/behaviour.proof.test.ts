/** Preserved programs behave as they did: the oldest release. */
import { describe } from '@jest/globals'
import { behavesAsBefore } from './behaviour.js'

describe.each(['1.20.14'] as const)('Go %s', behavesAsBefore)
