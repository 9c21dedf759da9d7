/** Binaries that end in every possible way: the newest release. */
import { describe } from '@jest/globals'
import { CASES, keepsCounters } from './faults.js'

describe.each([{ version: '1.27.0', cases: CASES }])('with Go $version a binary', keepsCounters)
