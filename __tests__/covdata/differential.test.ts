/** Data of odd programs beside Go's own covdata: each mode once. */
import { describe } from '@jest/globals'
import { EACH_MODE, saysWhatGoSays } from './differential.js'

describe.each(EACH_MODE)('Go $version, mode $mode', saysWhatGoSays)
