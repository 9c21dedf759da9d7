/** Binaries that end in every possible way: all other releases. */
import { describe } from '@jest/globals'
import { GO_VERSIONS, QUICK_RELEASE } from '../helpers/toolchains.js'
import { CASES, FEW, keepsCounters } from './faults.js'

describe.each([
  ...GO_VERSIONS.filter((version) => version !== QUICK_RELEASE).map((version) => ({ version, cases: CASES })),
  ...['1.21.13', '1.23.12', '1.25.8'].map((version) => ({ version, cases: FEW })),
])('with Go $version a binary', keepsCounters)
