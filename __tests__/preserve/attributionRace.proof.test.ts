/** Journals of test processes with the race detector, which sees nothing of them. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { keepsJournals } from './attribution.js'

describe.each([{ version: QUICK_RELEASE, flags: ['-race'] } as const])(
  'with Go $version and -race a test process',
  keepsJournals,
)
