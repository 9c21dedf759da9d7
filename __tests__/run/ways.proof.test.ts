/** The ways in which Go tests start their binary: the less common ones, and other releases. */
import { describe } from '@jest/globals'
import { measuresCommonWays, measuresGexec, measuresOtherWays } from './ways.js'

describe.each(['1.20.14', '1.22.12', '1.24.13', '1.27.0'])('with Go %s a run', measuresCommonWays)
describe.each(['1.20.14', '1.26.8', '1.27.0'])('with Go %s a run', measuresOtherWays)
describe.each(['1.20.14', '1.27.0'])('with Go %s a run', measuresGexec)
