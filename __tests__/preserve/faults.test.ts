/** Binaries that end in every possible way: one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { CASES, keepsCounters } from './faults.js'

describe.each([{ version: QUICK_RELEASE, cases: CASES }])('with Go $version a binary', keepsCounters)
