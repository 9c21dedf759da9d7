/** Journals of tests: all releases, and test processes that end in many ways. */
import { describe } from '@jest/globals'
import { GO_VERSIONS, QUICK_RELEASE } from '../helpers/toolchains.js'
import { keepsJournals, recordsEachNameOnce, recordsHowTestsEnd } from './attribution.js'

const others = GO_VERSIONS.filter((version) => version !== QUICK_RELEASE)
describe.each(others.map((version) => ({ version, flags: [] })))(
  'with Go $version a test process',
  (build) => {
    keepsJournals(build)
    recordsEachNameOnce(build)
  },
)
describe.each(GO_VERSIONS.map((version) => ({ version, flags: [] })))(
  'with Go $version a test process',
  recordsHowTestsEnd,
)
