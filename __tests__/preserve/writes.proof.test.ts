/** Binaries that write and clear their counters while they run: older releases. */
import { describe } from '@jest/globals'
import { countsOnce, waysOf } from './writes.js'

describe.each(waysOf('1.20.14', '1.22.12', '1.27.0'))('with Go $version ($how) a binary', countsOnce)
