/** Journals of tests: one release. */
import { describe } from '@jest/globals'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { keepsJournals, recordsEachNameOnce } from './attribution.js'

describe.each([{ version: QUICK_RELEASE, flags: [] } as const])(
  'with Go $version a test process',
  (build) => {
    keepsJournals(build)
    recordsEachNameOnce(build)
  },
)
