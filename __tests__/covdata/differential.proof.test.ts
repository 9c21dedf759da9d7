/** Data of odd programs, compared with Go's own covdata: all other releases and modes. */
import { describe } from '@jest/globals'
import { GO_VERSIONS } from '../helpers/toolchains.js'
import { EACH_MODE, testAgainstGo } from './differential.js'
import { MODES } from './oddPrograms.js'

const others = GO_VERSIONS.flatMap((version) => MODES.map((mode) => ({ version, mode }))).filter(
  (counted) => !EACH_MODE.some(({ version, mode }) => version === counted.version && mode === counted.mode),
)

describe.each(others)('our covdata, on data of Go $version in mode $mode,', testAgainstGo)
