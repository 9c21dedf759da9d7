/** Binaries with a GOCOVERDIR of their own: one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { countsForRun } from './ownDirectory.js'

describe.each([
  { version: QUICK_RELEASE, how: 'mapped' },
  { version: QUICK_RELEASE, how: 'snapshots' },
] as const)('with Go $version ($how) a binary', countsForRun)
