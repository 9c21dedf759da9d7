/** Binaries built in unusual ways: a few of them, with the newest release. */
import { describe } from '@jest/globals'
import { buildsOf, keepsCounters } from './builds.js'

describe.each([
  {
    version: '1.27.0' as const,
    builds: buildsOf(
      'without cgo',
      'with cgo',
      'with trimmed paths',
      'without symbols',
      'counting without atomics',
    ),
    libraries: [],
    targets: ['windows/amd64'] as const,
    emulated: false,
  },
])('with Go $version a preserved binary', keepsCounters)
