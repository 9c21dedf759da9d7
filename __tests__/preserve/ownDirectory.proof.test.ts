/** Binaries with a GOCOVERDIR of their own: other releases. */
import { describe } from '@jest/globals'
import { countsForRun } from './ownDirectory.js'

describe.each([
  { version: '1.20.14', how: 'mapped' },
  { version: '1.22.12', how: 'snapshots' },
  { version: '1.24.13', how: 'mapped' },
  { version: '1.27.0', how: 'snapshots' },
] as const)('with Go $version ($how) a binary', countsForRun)
