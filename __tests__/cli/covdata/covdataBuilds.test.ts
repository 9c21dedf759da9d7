/** Data of programs and tests that were built in unusual ways: by the newest release. */
import { describe } from '@jest/globals'
import { ODD_BUILDS } from '../../covdata/oddBuilds.js'
import { casesOf, isDoneAsGoDoes, readsTestBinaries } from './covdataBuilds.js'

// With -trimpath the standard library is compiled anew.
const builds = ODD_BUILDS.filter(({ name }) => !name.startsWith('-trimpath'))

describe.each(casesOf(builds, (release) => release === '1.27.0'))('%s, Go %s', isDoneAsGoDoes)
describe.each(['1.27.0'])('test binaries, Go %s', readsTestBinaries)
