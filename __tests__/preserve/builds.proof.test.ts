/** Binaries built in every possible way, for every system. */
import { describe } from '@jest/globals'
import { BUILDS, TARGETS, keepsCounters } from './builds.js'

const EVERY = { builds: BUILDS, libraries: ['c-shared', 'c-archive'], emulated: true } as const

describe.each([
  // Two targets suffice for the oldest release: each one compiles the standard library.
  { version: '1.20.14' as const, targets: TARGETS.slice(0, 2), ...EVERY },
  { version: '1.27.0' as const, targets: TARGETS, ...EVERY },
])('with Go $version a preserved binary', keepsCounters)
