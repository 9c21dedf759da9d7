/** The ways in which Go tests start their program: other releases. */
import { describe } from '@jest/globals'
import { measuresCommonWays, measuresGexec, measuresOtherWays } from './ways.js'

describe.each(['1.22.12', '1.24.13', '1.26.8'])('Go %s', measuresCommonWays)
describe.each(['1.20.14'])('Go %s', measuresOtherWays)
describe.each(['1.20.14', '1.27.0'])('Go %s', measuresGexec)
