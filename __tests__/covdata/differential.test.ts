/** Data of odd programs, compared with Go's own covdata: each mode once. */
import { describe } from '@jest/globals'
import { EACH_MODE, testAgainstGo } from './differential.js'

describe.each(EACH_MODE)('our covdata, on data of Go $version in mode $mode,', testAgainstGo)
