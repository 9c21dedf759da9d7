/** Binaries built in unusual ways: a few of them, with one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { buildsOf, keepsCounters } from './builds.js'

describe.each<Parameters<typeof keepsCounters>[0]>([
  {
    version: QUICK_RELEASE,
    // Others, and other systems, compile the standard library again.
    builds: buildsOf('without cgo', 'with cgo', 'without symbols', 'counting without atomics'),
    libraries: [],
    targets: [],
    emulated: false,
  },
])('with Go $version a preserved binary', keepsCounters)
