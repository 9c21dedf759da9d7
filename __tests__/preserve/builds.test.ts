/** Binaries built in unusual ways: a few of them, with one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { buildsOf, keepsCounters } from './builds.js'

describe.each<Parameters<typeof keepsCounters>[0]>([
  {
    version: QUICK_RELEASE,
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
