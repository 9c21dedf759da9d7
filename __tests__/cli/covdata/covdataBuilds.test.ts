/** Data of binaries and test binaries that were built in unusual ways by one release. */
import { describe } from '@jest/globals'
import { ODD_BUILDS } from '../../covdata/oddBuilds.js'
import { QUICK_RELEASE } from '../../helpers/toolchains.js'
import { casesOf, testBuildAgainstGo, testTestBinaries } from './covdataBuilds.js'

// The others compile the standard library anew.
const builds = ODD_BUILDS.filter(({ name }) => !name.startsWith('-'))

describe.each(casesOf(builds, (release) => release === QUICK_RELEASE))(
  'data of a build (%s) by Go %s',
  testBuildAgainstGo,
)
describe.each([QUICK_RELEASE])('data of test binaries of Go %s', testTestBinaries)
