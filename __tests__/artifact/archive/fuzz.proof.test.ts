/** Archives that are cut, changed or made up: many. */
import { describe } from '@jest/globals'
import { unpacksOrRefuses } from './fuzzed.js'

describe.each([500])('an arbitrary archive (of %i)', unpacksOrRefuses)
