/** Archives that are cut, changed or made up: some; fuzz.proof.test.ts makes up many. */
import { describe } from '@jest/globals'
import { unpacksOrRefuses } from './fuzzed.js'

describe.each([100])('an arbitrary archive (of %i)', unpacksOrRefuses)
