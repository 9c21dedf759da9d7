/** Binaries that write and clear their counters while they run: one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { countsOnce, waysOf } from './writes.js'

describe.each(waysOf(QUICK_RELEASE))('with Go $version ($how) a binary', countsOnce)
