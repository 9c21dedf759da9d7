/** Binaries built in every possible way, for every system. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { BUILDS, type Builds, TARGETS, buildsOf, keepsCounters } from './builds.js'

const EVERY = { builds: BUILDS, libraries: ['c-shared', 'c-archive'], emulated: true } as const

describe.each<Builds>([
  // Two targets suffice for the oldest release: each one compiles the standard library.
  { version: '1.20.14', targets: TARGETS.slice(0, 2), ...EVERY },
  { version: '1.27.0', targets: TARGETS, ...EVERY },
  {
    // What the quick test leaves out for this release.
    version: QUICK_RELEASE,
    builds: buildsOf('with trimmed paths'),
    libraries: [],
    targets: ['windows/amd64'],
    emulated: false,
  },
])('with Go $version a preserved binary', keepsCounters)
