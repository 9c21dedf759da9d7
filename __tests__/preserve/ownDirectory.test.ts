/** Binaries with a GOCOVERDIR of their own: one release. */
import { describe } from '@jest/globals'
import { countsForRun } from './ownDirectory.js'

describe.each([
  { version: '1.27.0', how: 'mapped' },
  { version: '1.27.0', how: 'snapshots' },
] as const)('with Go $version ($how) a binary', countsForRun)
