/** Data of binaries and test binaries that were built in unusual ways by the newest release. */
import { describe } from '@jest/globals'
import { ODD_BUILDS } from '../../covdata/oddBuilds.js'
import { casesOf, testBuildAgainstGo, testTestBinaries } from './covdataBuilds.js'

// With -trimpath the standard library is compiled anew.
const builds = ODD_BUILDS.filter(({ name }) => !name.startsWith('-trimpath'))

describe.each(casesOf(builds, (release) => release === '1.27.0'))(
  'data of a build (%s) by Go %s',
  testBuildAgainstGo,
)
describe.each(['1.27.0'])('data of test binaries of Go %s', testTestBinaries)
