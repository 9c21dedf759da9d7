/** Binaries that write and clear their counters while they run: the newest release. */
import { describe } from '@jest/globals'
import { countsOnce, waysOf } from './writes.js'

describe.each(waysOf('1.27.0'))('with Go $version ($how) a binary', countsOnce)
