/** Programs that end in every way there is: the newest release. */
import { describe } from '@jest/globals'
import { CASES, keepsCounters } from './faults.js'

describe.each([{ version: '1.27.0', cases: CASES }])('Go $version', keepsCounters)
